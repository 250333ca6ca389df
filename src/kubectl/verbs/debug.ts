// kubectl debug: an ephemeral container in a Pod that runs, a copy of a Pod, or a Pod on a node; attached to if asked.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { fail, Failure } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { letters } from "../letters";
import type { Pod } from "../pods";
import type { Container } from "../podspec";
import { infosOf, select } from "../resources/select";
import type { Info } from "../resources/select";
import { createObject, patchObject } from "../write";
import { follow } from "../waiting";
import { applyProfile, requireProfile } from "./debug-profiles";
import type { DebugPod } from "./debug-profiles";
import { IMAGE } from "./run";

type Options = {
  readonly names: readonly string[];
  readonly command: readonly string[];
  readonly image: string;
  readonly setImages: ReadonlyMap<string, string>;
  readonly stdin: boolean;
  readonly tty: boolean;
};

export function* debug(k: Invocation): Run<number | void> {
  const { flags, args, dash } = k;
  const o: Options = {
    names: dash < 0 ? args : args.slice(0, dash),
    command: dash < 0 ? [] : args.slice(dash),
    image: flags.string("image"),
    setImages: new Map(flags.list("set-image").map((p) => [p.slice(0, p.indexOf("=")), p.slice(p.indexOf("=") + 1)])),
    stdin: flags.bool("stdin"),
    tty: flags.bool("tty"),
  };
  requireProfile(flags.string("profile"));
  if (flags.string("custom") !== "") fail("--custom is not part of this playground: choose a --profile");
  const attach = flags.changed("attach") ? flags.bool("attach") : o.stdin;
  check(k, o, attach);
  const words = o.names.map((name) => (name.includes("/") ? name : `pods/${name}`));
  const selection = select(k, { args: words, filenames: flags.list("filename"), enforceNamespace: k.explicitNamespace });
  for (const info of infosOf(selection)) {
    const object = info.object!;
    if (object.kind !== "Pod" && object.kind !== "Node") {
      const { group, version } = info.resource;
      fail(`${quote(`${group}/${version}, Kind=${object.kind}`)} not supported by debug`);
    }
    const made = object.kind === "Node" ? onNode(k, o, object) : flags.string("copy-to") !== "" ? copy(k, o, object as Pod) : inside(k, o, object as Pod);
    if (attach && made.container !== "") {
      const code = yield* attached(k, o, made);
      if (code !== 0) return code;
    }
  }
}

function check(k: Invocation, o: Options, attach: boolean): void {
  const { flags } = k;
  const container = flags.string("container");
  if (attach && flags.changed("attach") && o.image === "" && container === "")
    fail("you must specify --container or create a new container using --image in order to attach.");
  if (flags.string("copy-to") !== "") {
    if (o.image === "" && o.setImages.size === 0 && o.command.length === 0) fail("you must specify --image, --set-image or command arguments.");
    if (o.command.length > 0 && container === "" && o.image === "") fail("you must specify an existing container or a new image when specifying args.");
  } else if (flags.bool("replace")) fail("--replace may only be used with --copy-to.");
  else if (flags.bool("same-node")) fail("--same-node may only be used with --copy-to.");
  else if (o.setImages.size > 0) fail("--set-image may only be used with --copy-to.");
  else if (o.image === "") fail("you must specify --image when not using --copy-to.");
  if (o.image !== "" && !IMAGE.test(o.image)) fail(`invalid image name ${quote(o.image)}: invalid reference format`);
  if (o.names.length === 0 && flags.list("filename").length === 0) fail("NAME or filename is required for debug");
  const pull = flags.string("image-pull-policy");
  if (!["", "Always", "IfNotPresent", "Never"].includes(pull)) fail(`invalid image pull policy: ${pull}`);
  for (const [name, image] of o.setImages)
    if (!IMAGE.test(image)) fail(`invalid image name ${quote(image)} for container ${quote(name)}: invalid reference format`);
  const target = flags.string("target");
  if (target !== "") {
    if (flags.string("copy-to") !== "") fail("--target is incompatible with --copy-to. Use --share-processes instead.");
    if (!flags.bool("quiet"))
      k.print(
        `Targeting container ${quote(target)}. If you don't see processes from this container it may be because the container runtime doesn't support this feature.\n`,
      );
  }
  if (o.tty && !o.stdin) fail("-i/--stdin is required for containers with -t/--tty=true");
  if (flags.string("profile") === "legacy")
    k.warn(`--profile=legacy is deprecated and planned to be removed in v1.39. It is recommended to specify other profile, for example "--profile=general".\n`);
}

type Made = { readonly namespace: string; readonly pod: string; readonly container: string };

function containerName(k: Invocation, pod: DebugPod): string {
  const given = k.flags.string("container");
  if (given !== "") return given;
  const all = [...pod.spec.containers, ...(pod.spec.initContainers ?? []), ...(pod.spec.ephemeralContainers ?? [])].map((c) => c.name);
  let name: string;
  do name = `debugger-${letters(k, "kubectl/debug")}`;
  while (all.includes(name));
  if (!k.flags.bool("quiet")) k.print(`Defaulting debug container name to ${name}.\n`);
  return name;
}

/** What every new debugging container has. */
function container(k: Invocation, o: Options, name: string): Container {
  const env = k.flags.list("env").map((e) => ({ name: e.slice(0, e.indexOf("=")), value: e.slice(e.indexOf("=") + 1) }));
  const pull = k.flags.string("image-pull-policy");
  return {
    name,
    image: o.image,
    ...(o.command.length === 0 ? {} : k.flags.bool("arguments-only") ? { args: o.command } : { command: o.command }),
    ...(env.length === 0 ? {} : { env }),
    ...(pull === "" ? {} : { imagePullPolicy: pull }),
    ...(o.stdin ? { stdin: true } : {}),
    ...(o.tty ? { tty: true } : {}),
    resources: {},
    terminationMessagePolicy: "File",
  };
}

function inside(k: Invocation, o: Options, pod: Pod): Made {
  const name = containerName(k, pod);
  const target = k.flags.string("target");
  const fresh = { ...container(k, o, name), ...(target === "" ? {} : { targetContainerName: target }) };
  const all = [...(pod.spec.ephemeralContainers ?? []), fresh];
  const made = applyProfile(k, "ephemeral", { metadata: pod.metadata, spec: { ...pod.spec, ephemeralContainers: all } }, name);
  const patch = {
    spec: {
      "$setElementOrder/ephemeralContainers": all.map((c) => ({ name: c.name })),
      ephemeralContainers: made.spec.ephemeralContainers!.filter((c) => c.name === name),
    },
  };
  const namespace = pod.metadata.namespace ?? k.namespace;
  patchObject(k, k.discovery.find("pods"), namespace, pod.metadata.name, "strategic", patch, {}, "ephemeralcontainers");
  return { namespace, pod: pod.metadata.name, container: name };
}

function copy(k: Invocation, o: Options, pod: Pod): Made {
  const { flags } = k;
  const namespace = pod.metadata.namespace ?? k.namespace;
  const { ephemeralContainers: _, nodeName, ...rest } = pod.spec;
  const spec = {
    ...rest,
    ...(flags.changed("share-processes") ? { shareProcessNamespace: flags.bool("share-processes") } : {}),
    ...(flags.bool("same-node") && nodeName !== undefined ? { nodeName } : {}),
    containers: rest.containers.map((c) => {
      const image = o.setImages.get(c.name) ?? o.setImages.get("*") ?? "";
      return image === "" ? c : { ...c, image };
    }),
  };
  const { labels, annotations } = pod.metadata;
  let made: DebugPod = {
    metadata: { name: flags.string("copy-to"), namespace, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) },
    spec,
  };
  let name = flags.string("container");
  if (!spec.containers.some((c) => c.name === name)) {
    if (o.image === "") {
      if (o.setImages.size === 0) fail("you must specify image when creating new container");
      create(k, namespace, made, pod);
      return { namespace, pod: made.metadata.name, container: "" };
    }
    if (name === "") name = containerName(k, made);
    made = { ...made, spec: { ...spec, containers: [...spec.containers, { name, terminationMessagePolicy: "File" }] } };
  }
  const { resources: _r, name: _n, terminationMessagePolicy: _t, image, ...own } = container(k, o, name);
  const changed = (c: Container): Container => {
    if (c.name !== name) return c;
    const { args: oldArgs, stdin: _s, tty: _y, ...kept } = c;
    return { ...kept, ...(o.command.length === 0 && oldArgs !== undefined ? { args: oldArgs } : {}), ...(image === "" ? {} : { image }), ...own };
  };
  made = { ...made, spec: { ...made.spec, containers: made.spec.containers.map(changed) } };
  create(k, namespace, applyProfile(k, "copy", made, name), pod);
  return { namespace, pod: made.metadata.name, container: name };
}

function create(k: Invocation, namespace: string, made: DebugPod, pod: Pod): void {
  const pods = k.discovery.find("pods");
  createObject(k, pods, namespace, { apiVersion: "v1", kind: "Pod", ...made } as unknown as KubeObject, "none", {});
  if (k.flags.bool("replace"))
    k.api.send("DELETE", pathOf(pods, namespace, pod.metadata.name), { body: { kind: "DeleteOptions", apiVersion: "v1", gracePeriodSeconds: 0 } });
}

function onNode(k: Invocation, o: Options, node: KubeObject): Made {
  const container_ = k.flags.string("container") === "" ? "debugger" : k.flags.string("container");
  const name = `node-debugger-${node.metadata.name}-${letters(k, "kubectl/debug")}`;
  if (!k.flags.bool("quiet")) k.print(`Creating debugging pod ${name} with container ${container_} on node ${node.metadata.name}.\n`);
  const pod: DebugPod = {
    metadata: { name, labels: { "app.kubernetes.io/managed-by": "kubectl-debug" } },
    spec: {
      containers: [container(k, o, container_)],
      nodeName: node.metadata.name,
      restartPolicy: "Never",
      tolerations: [{ operator: "Exists" }],
    },
  };
  const made = applyProfile(k, "node", pod, container_);
  createObject(k, k.discovery.find("pods"), k.namespace, { apiVersion: "v1", kind: "Pod", ...made } as unknown as KubeObject, "none", {});
  return { namespace: k.namespace, pod: name, container: container_ };
}

/** Attaches once the container runs; of one that has ended already there is only its log. */
function* attached(k: Invocation, o: Options, made: Made): Run<number> {
  yield* k.flush();
  const info: Info = { resource: k.discovery.find("pods"), namespace: made.namespace, name: made.pod, source: "", object: undefined };
  const state = yield* follow(k, info, Infinity, (object) => {
    if (object === undefined) throw new Failure(`pods ${quote(made.pod)} not found`);
    const { status } = object as Pod;
    const all = [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? []), ...(status.ephemeralContainerStatuses ?? [])];
    const found = all.find((c) => c.name === made.container)?.state;
    if (found?.waiting?.message !== undefined && !k.flags.bool("quiet")) k.warn(`Warning: container ${made.container}: ${found.waiting.message}\n`);
    return found?.running !== undefined || found?.terminated !== undefined ? found : undefined;
  });
  const { attach, logs } = k.deps;
  if (state?.terminated !== undefined || attach === undefined)
    return yield* logs({ ...made, follow: attach === undefined, previous: false, timestamps: false }, k.context);
  if (!k.flags.bool("quiet"))
    k.warn(
      "All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.\nIf you don't see a command prompt, try pressing enter.\n",
    );
  yield* k.flush();
  return yield* attach({ ...made, stdin: o.stdin, tty: o.tty }, k.context);
}
