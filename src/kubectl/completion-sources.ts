// What may stand for the arguments of each command and for the values of its flags: one list each. Commands that stand in
// neither take file names (cobra's default).
import type { Api } from "./api";
import type { Flags } from "./commands/parse";
import type { Config } from "./config";
import { Discovery, pathOf, qualified } from "./discovery";
import { attempt } from "./failure";
import type { FileTree } from "../files/tree";
import type { ContainerStatus, Pod } from "./pods";
import { active } from "./pods";
import { selectorOf } from "./podspec";
import { GET_FORMATS } from "./printers/output";

/** Directives of cobra's completion: bits of the number that `__complete` ends with. */
export const NO_SPACE = 2;
export const NO_FILES = 4;
export const FILE_EXTENSIONS = 8;

/** Words that fit, and a directive. */
export type Offer = { readonly words: readonly string[]; readonly directive: number };

/** What a source may look at. `typed`: the word so far; `args`: the arguments before it. */
export type Place = {
  readonly api: Api;
  readonly config: Config;
  readonly flags: Flags;
  readonly files: FileTree;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly typed: string;
};

type Source = (place: Place) => Offer;

/** A type, then names; or TYPE/NAME. `types`: the types that may stand; all that can be got where none are named. */
function typeAndName(types: readonly string[] | undefined, repeat: boolean): Source {
  return (place) => {
    const { args, typed } = place;
    const typeWords = (): readonly string[] => (types === undefined ? resourceTypes(place.api, typed) : types.filter((t) => t.startsWith(typed)));
    const first = args[0];
    if (first !== undefined && !first.includes("/"))
      return { words: repeat || args.length === 1 ? names(place, first, typed).filter((n) => !args.slice(1).includes(n)) : [], directive: NO_FILES };
    const slash = typed.indexOf("/");
    if (slash >= 0) {
      if (!repeat && args.length > 0) return { words: [], directive: NO_FILES };
      const type = typed.slice(0, slash);
      const found = names(place, type, typed.slice(slash + 1)).map((n) => `${type}/${n}`);
      return { words: found.filter((n) => !args.includes(n)), directive: NO_FILES };
    }
    if (first === undefined) return { words: typeWords(), directive: NO_FILES };
    return repeat ? { words: typeWords().map((t) => t + "/"), directive: NO_FILES | NO_SPACE } : { words: [], directive: NO_FILES };
  };
}

/** Names of one type, as the first argument alone. */
function namesOf(type: string): Source {
  return (place) => ({ words: place.args.length === 0 ? names(place, type, place.typed) : [], directive: NO_FILES });
}

const WITH_PODS = ["daemonsets", "deployments", "pods", "jobs", "replicasets", "replicationcontrollers", "services", "statefulsets"];

/** Pods by name, and the types that hold Pods. */
function pods(place: Place): Offer {
  const { typed } = place;
  const slash = typed.indexOf("/");
  if (slash >= 0) {
    const type = typed.slice(0, slash);
    return { words: names(place, type, typed.slice(slash + 1)).map((n) => `${type}/${n}`), directive: NO_FILES };
  }
  const found = names(place, "pod", typed);
  return {
    words: [...found, ...WITH_PODS.filter((t) => t.startsWith(typed)).map((t) => t + "/")],
    directive: found.length === 0 ? NO_FILES | NO_SPACE : NO_FILES,
  };
}

const podAlone: Source = (place) => (place.args.length === 0 ? pods(place) : { words: [], directive: NO_FILES });

const podAndContainer: Source = (place) => {
  if (place.args.length === 0) return pods(place);
  return { words: place.args.length === 1 ? containers(place, place.args[0]!) : [], directive: NO_FILES };
};

/** `logs POD -c`: the containers of the Pod that stands first. */
const containersOfFirst: Source = (place) => ({ words: place.args.length > 0 ? containers(place, place.args[0]!) : [], directive: NO_FILES });

/** A Pod or what holds Pods, then LOCAL:REMOTE for each of its ports. */
const podAndPort: Source = (place) => {
  const { args, typed } = place;
  if (args.length === 0) return pods(place);
  if (args.length > 1) return { words: [], directive: NO_FILES };
  const [type = "", name = ""] = args[0]!.includes("/") ? args[0]!.split("/") : ["pod", args[0]!];
  let ports: readonly number[];
  if (["service", "services", "svc"].includes(type)) {
    const service = object(place, "services", name) as { spec?: { ports?: readonly { port: number }[] } } | undefined;
    ports = (service?.spec?.ports ?? []).map((p) => p.port);
  } else {
    const pod = podOf(place, args[0]!);
    ports = (pod?.spec.containers ?? []).flatMap((c) => (c.ports ?? []).map((p) => p.containerPort));
  }
  const local = typed.split(":")[0]!;
  return { words: ports.map((p) => `${typed === "" ? String(p) : local}:${p}`).filter((w) => w.startsWith(typed)), directive: NO_FILES };
};

/** NAMESPACE/POD:, POD: or a local path. */
const fileSpec: Source = (place) => {
  const { typed } = place;
  const words: string[] = [];
  const slash = typed.indexOf("/");
  if (place.args.length > 0 || /^[/.~]/.test(typed) || typed.includes(":")) return { words, directive: NO_SPACE };
  if (slash > 0) {
    const namespace = typed.slice(0, slash);
    words.push(...names(place, "pod", "", namespace).map((n) => `${namespace}/${n}:`));
    return { words: words.filter((w) => w.startsWith(typed)), directive: NO_SPACE };
  }
  words.push(...names(place, "namespace", typed).map((n) => `${n}/`), ...names(place, "pod", typed).map((n) => `${n}:`));
  if (typed === "") words.push("./", "/");
  else if (words.length > 0)
    for (const file of place.files.list(place.cwd) ?? [])
      if (file.startsWith(typed)) words.push(place.files.isDirectory(`${place.cwd}/${file}`) ? `${file}/` : file);
  return { words, directive: NO_SPACE };
};

function entriesOf(kind: "contexts" | "clusters" | "users"): Source {
  return (place) => ({ words: place.args.length === 0 ? entries(place, kind) : [], directive: NO_FILES });
}

function entries(place: Place, kind: "contexts" | "clusters" | "users"): readonly string[] {
  const list = attempt(() => place.config.file[kind] as readonly { readonly name: string }[]).value ?? [];
  return list.map((e) => e.name).filter((n) => n.startsWith(place.typed));
}

const anything = typeAndName(undefined, true);
const rolled = typeAndName(["deployment", "daemonset", "statefulset"], true);
const scaled = typeAndName(["deployment", "replicaset", "replicationcontroller", "statefulset"], true);

/** By the command's path. */
export const ARGUMENTS: Readonly<Record<string, Source>> = {
  annotate: anything,
  "apply edit-last-applied": anything,
  "apply view-last-applied": anything,
  attach: podAlone,
  autoscale: scaled,
  completion: ({ args, typed }) => ({
    words: args.length === 0 ? ["bash", "zsh", "fish", "powershell"].filter((s) => s.startsWith(typed)) : [],
    directive: args.length === 0 ? NO_FILES : 0,
  }),
  "config delete-cluster": entriesOf("clusters"),
  "config delete-context": entriesOf("contexts"),
  "config delete-user": entriesOf("users"),
  "config rename-context": entriesOf("contexts"),
  "config set-context": entriesOf("contexts"),
  "config use-context": entriesOf("contexts"),
  cordon: namesOf("node"),
  cp: fileSpec,
  "create token": namesOf("serviceaccount"),
  debug: anything,
  delete: anything,
  describe: anything,
  drain: namesOf("node"),
  edit: anything,
  exec: podAlone,
  expose: typeAndName(["pod", "service", "replicationcontroller", "deployment", "replicaset"], true),
  get: anything,
  label: anything,
  logs: podAndContainer,
  patch: anything,
  "port-forward": podAndPort,
  "rollout history": rolled,
  "rollout pause": typeAndName(["deployment"], true),
  "rollout restart": rolled,
  "rollout resume": typeAndName(["deployment"], true),
  "rollout status": typeAndName(["deployment", "daemonset", "statefulset"], false),
  "rollout undo": rolled,
  scale: scaled,
  "set image": typeAndName(["daemonsets", "deployments", "pods", "cronjobs", "replicasets", "replicationcontrollers", "statefulsets"], false),
  taint: typeAndName(["node"], true),
  "top node": namesOf("node"),
  "top pod": namesOf("pod"),
  uncordon: namesOf("node"),
};

const namespaces: Source = (place) => ({ words: names(place, "namespace", place.typed), directive: NO_FILES });

/** By "path --flag", or by "--flag" for every command. */
export const VALUES: Readonly<Record<string, Source>> = {
  "--namespace": namespaces,
  "--context": (place) => ({ words: entries(place, "contexts"), directive: NO_FILES }),
  "--cluster": (place) => ({ words: entries(place, "clusters"), directive: NO_FILES }),
  "--user": (place) => ({ words: entries(place, "users"), directive: NO_FILES }),
  "--filename": () => ({ words: ["json", "yaml", "yml"], directive: FILE_EXTENSIONS }),
  "--subresource": () => ({ words: ["status", "scale", "resize"], directive: NO_FILES }),
  "get --output": (place) => ({ words: GET_FORMATS.filter((f) => f.startsWith(place.typed)), directive: NO_FILES }),
  "exec --container": containersOfFirst,
  "create clusterrolebinding --clusterrole": (place) => ({ words: names(place, "clusterrole", place.typed), directive: NO_FILES }),
};

/** Flags of these commands that only share a name with one of VALUES. */
export const OWN_FLAGS: ReadonlySet<string> = new Set([
  "config set-context --cluster",
  "config set-context --user",
  "create clusterrolebinding --user",
  "create rolebinding --user",
  "set subject --user",
  "auth can-i --subresource",
]);

function namespaceOf(place: Place): string {
  return attempt(() => place.config.namespace().name).value ?? "default";
}

/** "services", "deployments.apps": what can be got, as api-resources orders it. The last of "pods,svc" is completed. */
function resourceTypes(api: Api, typed: string): readonly string[] {
  const discovery = attempt(() => new Discovery(api)).value;
  if (discovery === undefined) return [];
  const preferred = new Map(discovery.groups.map((g) => [g.name, g.preferred]));
  const at = typed.lastIndexOf(",") + 1;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return discovery.resources
    .filter((r) => r.version === preferred.get(r.group) && r.verbs.includes("get"))
    .sort((a, b) => compare(a.group, b.group) || compare(a.name, b.name))
    .map(qualified)
    .filter((r) => r.startsWith(typed.slice(at)))
    .map((r) => typed.slice(0, at) + r);
}

/** Names of the objects of some types ("pods,svc"); none where there is no such type. */
function names(place: Place, types: string, typed: string, namespace = namespaceOf(place)): string[] {
  const got = attempt(() => {
    const discovery = new Discovery(place.api);
    return types.split(",").flatMap((type) => {
      const list = place.api.get(pathOf(discovery.find(type), namespace)) as unknown as { items?: readonly { metadata: { name: string } }[] };
      return (list.items ?? []).map((o) => o.metadata.name);
    });
  });
  return (got.value ?? []).filter((n) => n.startsWith(typed));
}

function object(place: Place, type: string, name: string): unknown {
  return attempt(() => place.api.find(pathOf(new Discovery(place.api).find(type), namespaceOf(place), name))).value;
}

/** The Pod that "web-1" or "deploy/web" means. */
function podOf(place: Place, word: string): Pod | undefined {
  if (!word.includes("/")) return object(place, "pods", word) as Pod | undefined;
  const [type = "", name = ""] = word.split("/");
  const owner = object(place, type, name);
  if (owner === undefined) return undefined;
  if ((owner as Pod).kind === "Pod") return owner as Pod;
  const got = attempt(() => {
    const query = { labelSelector: selectorOf(owner as Pod) };
    const list = place.api.get(pathOf(new Discovery(place.api).find("pods"), namespaceOf(place)), query) as unknown as { items: readonly Pod[] };
    return [...list.items].sort(active)[0];
  });
  return got.value;
}

function containers(place: Place, word: string): readonly string[] {
  const pod = podOf(place, word);
  const all: readonly Pick<ContainerStatus, "name">[] = [...(pod?.spec.initContainers ?? []), ...(pod?.spec.containers ?? [])];
  return all.map((c) => c.name).filter((n) => n.startsWith(place.typed));
}
