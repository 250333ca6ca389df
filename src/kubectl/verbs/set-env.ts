// kubectl set env: variables of containers, given, taken from ConfigMaps and Secrets, taken away, or listed.
import type { Run } from "../../base/driver";
import { fromBase64 } from "../../base/base64";
import { text } from "../../base/bytes";
import { parseQuantity } from "../../api/schema/quantity";
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { attempt, fail, Failure } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { podSpecOf, withPodSpec } from "../podspec";
import type { Container, EnvVar } from "../podspec";
import { select } from "../resources/select";
import { checkEnvName } from "./env-names";
import { chosen, containersOf, NONE, update, withContainers } from "./set";

type Changes = { readonly set: readonly EnvVar[]; readonly remove: readonly string[] };

export function* setEnv(k: Invocation): Run<void> {
  const { flags } = k;
  if (flags.bool("all") && flags.string("selector") !== "") fail("cannot set --all and --selector at the same time");
  const { resources, given } = split(k.args);
  if (resources.length === 0 && flags.list("filename").length === 0) fail(NONE);
  if (flags.bool("list") && flags.string("output") !== "") fail("--list and --output may not be specified together");
  if (flags.list("keys").length > 0 && flags.string("from") === "") fail("when specifying --keys, a configmap or secret must be provided with --from");
  const specs = [...flags.list("env"), ...given];
  if (specs.includes("-")) yield* k.loadStdin();
  const parsed = parse(k, specs);
  const imported = flags.string("from") === "" ? [] : importedEnv(k, flags.string("from"), flags.list("keys"));
  const set = [...parsed.set, ...imported].map((v) => ({ ...v, name: flags.string("prefix") + v.name }));
  const changes = { set, remove: parsed.remove };
  if (flags.bool("list")) list(k, resources, changes);
  else change(k, resources, changes);
}

/** Resources stand first; from the first variable on all must be variables. */
function split(args: readonly string[]): { readonly resources: readonly string[]; readonly given: readonly string[] } {
  const isEnv = (a: string): boolean => a.indexOf("=") > 0 || a.endsWith("-");
  const first = args.findIndex(isEnv);
  const given = first < 0 ? [] : args.slice(first);
  if (!given.every(isEnv)) fail(`all resources must be specified before environment changes: ${args.join(" ")}`);
  return { resources: first < 0 ? args : args.slice(0, first), given };
}

function parse(k: Invocation, specs: readonly string[]): Changes {
  const set: EnvVar[] = [];
  const named = new Set<string>();
  const remove: string[] = [];
  const pair = (spec: string): EnvVar => {
    const at = spec.indexOf("=");
    return { name: spec.slice(0, at), value: spec.slice(at + 1) };
  };
  for (const spec of specs) {
    if (spec === "-")
      set.push(
        ...k.stdin
          .split("\n")
          .map((line) => line.replace(/#.*/, ""))
          .filter((line) => line.includes("="))
          .map(pair),
      );
    else if (spec.includes("=")) {
      const v = pair(spec);
      checkEnvName(v.name);
      named.add(v.name);
      set.push(v);
    } else if (spec.endsWith("-")) remove.push(spec.slice(0, -1));
    else fail(`unknown environment variable: ${spec}`);
  }
  if (remove.some((name) => named.has(name))) fail("can not both modify and remove the same environment variable in the same command");
  return { set, remove };
}

function importedEnv(k: Invocation, from: string, keys: readonly string[]): EnvVar[] {
  const found = select(k, { args: [from], labelSelector: k.flags.string("selector"), allowEmptySelector: k.flags.bool("all"), continueOnError: true });
  return found.entries.flatMap((e) => {
    if (e.error !== undefined) throw e.error;
    const object = e.info.object!;
    if (object.kind !== "ConfigMap" && object.kind !== "Secret") fail(`unsupported resource specified in --from`);
    const ref = object.kind === "ConfigMap" ? "configMapKeyRef" : "secretKeyRef";
    return Object.keys((object["data"] ?? {}) as object)
      .sort()
      .filter((key) => keys.length === 0 || keys.includes(key))
      .map((key) => {
        const name = key.replace(/[^a-zA-Z0-9_]/g, "_").toUpperCase();
        if (name !== key) k.warn(`Warning: key ${key} transferred to ${name}\n`);
        return { name, valueFrom: { [ref]: { key, name: object.metadata.name } } };
      });
  });
}

/** A container's variables after the changes: each in its old place, new ones at the end. */
function updated(env: readonly EnvVar[], { set, remove }: Changes): EnvVar[] {
  const covered = new Set(remove);
  const out: EnvVar[] = [];
  for (const old of env) {
    if (covered.has(old.name)) continue;
    const newer = set.find((v) => v.name === old.name);
    if (newer !== undefined) covered.add(old.name);
    out.push(newer ?? old);
  }
  for (const v of set) {
    if (covered.has(v.name)) continue;
    covered.add(v.name);
    out.push(v);
  }
  return out;
}

function change(k: Invocation, resources: readonly string[], changes: Changes): void {
  const wanted = k.flags.string("containers");
  const apply = (c: Container): Container => {
    const { env = [], ...rest } = c;
    const next = updated(env, changes);
    return next.length === 0 ? (rest as Container) : { ...c, env: next };
  };
  update(
    k,
    resources,
    "env updated",
    (object) => {
      const spec = podSpecOf(object);
      if (spec === undefined) return undefined;
      const hits = containersOf(spec, wanted);
      if (hits.length === 0) noContainers(k, object, wanted);
      for (const c of k.flags.bool("overwrite") ? [] : hits) {
        for (const v of changes.set) {
          const old = c.env?.find((e) => e.name === v.name);
          if (old === undefined || (old.value ?? "") === (v.value ?? "")) continue;
          const resource = k.discovery.forKind(object.apiVersion, object.kind)!.name;
          throw new Failure(`error: ${resource}/${object.metadata.name} '${old.name}' already has a value (${old.value ?? ""}), and --overwrite is false\n`);
        }
      }
      return withPodSpec(object, withContainers(spec, wanted, apply));
    },
    "failed to patch env update to pod template:",
  );
}

function noContainers(k: Invocation, object: KubeObject, wanted: string): void {
  k.warn(`Warning: ${object.kind}/${object.metadata.name} does not have any containers matching ${quote(wanted)}\n`);
}

function list(k: Invocation, resources: readonly string[], changes: Changes): void {
  const { flags } = k;
  const selection = chosen(k, resources);
  for (const e of selection.entries) if (e.error !== undefined) throw e.error;
  for (const { info } of selection.entries) {
    const object = info!.object!;
    const spec = podSpecOf(object);
    if (spec === undefined) continue;
    const hits = containersOf(spec, flags.string("containers"));
    if (hits.length === 0) noContainers(k, object, flags.string("containers"));
    for (const c of hits) {
      k.print(`# ${object.kind} ${object.metadata.name}, container ${c.name}\n`);
      listContainer(k, object, c, updated(c.env ?? [], changes));
    }
  }
}

function listContainer(k: Invocation, object: KubeObject, c: Container, env: readonly EnvVar[]): void {
  const problems = new Map<string, string[]>();
  for (const v of env) {
    if (v.valueFrom === undefined) {
      k.print(`${v.name}=${v.value ?? ""}\n`);
      continue;
    }
    const from = v.valueFrom as ValueFrom;
    const found = k.flags.bool("resolve") ? attempt(() => resolved(k, from, object, c)) : undefined;
    if (found?.value !== undefined) k.print(`${v.name}=${found.value}\n`);
    else k.print(`# ${v.name} from ${describeSource(from)}\n`);
    if (found?.error !== undefined) problems.set(found.error.message, [...(problems.get(found.error.message) ?? []), v.name]);
  }
  const lines = [...problems].map(([problem, names]) => `error retrieving reference for ${names.sort().join(", ")}: ${problem}`);
  for (const line of lines.sort()) k.warn(line + "\n");
}

type KeyRef = { readonly name?: string; readonly key?: string };
type ResourceRef = { readonly resource: string; readonly containerName?: string; readonly divisor?: string };
type ValueFrom = {
  readonly configMapKeyRef?: KeyRef;
  readonly secretKeyRef?: KeyRef;
  readonly fieldRef?: { readonly fieldPath: string };
  readonly resourceFieldRef?: ResourceRef;
};

/** The value that a reference stands for; fails where it cannot be had. */
function resolved(k: Invocation, from: ValueFrom, object: KubeObject, c: Container): string {
  if (from.secretKeyRef !== undefined) return text(fromBase64(dataKey(k, "secrets", "secret", from.secretKeyRef)).bytes);
  if (from.configMapKeyRef !== undefined) return dataKey(k, "configmaps", "config map", from.configMapKeyRef);
  if (from.fieldRef !== undefined) return fieldOf(object, from.fieldRef.fieldPath);
  if (from.resourceFieldRef !== undefined) return resourceOf(c, from.resourceFieldRef);
  return fail("invalid valueFrom");
}

function dataKey(k: Invocation, resource: string, what: string, { name = "", key = "" }: KeyRef): string {
  const object = k.api.get(pathOf(k.discovery.find(resource), k.namespace, name));
  const value = (object["data"] as Readonly<Record<string, string>> | undefined)?.[key];
  return value ?? fail(`key ${key} not found in ${what} ${name}`);
}

/** A field of the object itself: of a workload, not of the Pods that it will make. */
function fieldOf({ metadata }: KubeObject, path: string): string {
  const subscript = /^(.+)\['(.*)'\]$/.exec(path);
  if (subscript !== null) {
    const [, of, key = ""] = subscript;
    if (of === "metadata.annotations") return metadata.annotations?.[key] ?? "";
    if (of === "metadata.labels") return metadata.labels?.[key] ?? "";
    return fail(`fieldPath ${quote(path)} does not support subscript`);
  }
  const map = (m: Readonly<Record<string, string>> = {}): string =>
    Object.keys(m)
      .sort()
      .map((key) => `${key}=${quote(m[key]!)}`)
      .join("\n");
  switch (path) {
    case "metadata.annotations":
      return map(metadata.annotations);
    case "metadata.labels":
      return map(metadata.labels);
    case "metadata.name":
      return metadata.name;
    case "metadata.namespace":
      return metadata.namespace ?? "";
    case "metadata.uid":
      return metadata.uid;
    default:
      return fail(`unsupported fieldPath: ${path}`);
  }
}

/** An amount of the container in units of the divisor, rounded up; what it does not say is 0. */
function resourceOf(c: Container, { resource, divisor = "0" }: ResourceRef): string {
  const [, kind, name = ""] = /^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.exec(resource) ?? [];
  if (kind === undefined) return fail(`Unsupported container resource : ${resource}`);
  const own = parseQuantity(c.resources?.[kind as "limits" | "requests"]?.[name] ?? "0")?.nanos ?? 0n;
  const given = parseQuantity(divisor)?.nanos ?? 0n;
  const by = given === 0n ? 1_000_000_000n : given;
  return String((own + by - 1n) / by);
}

function describeSource(from: ValueFrom): string {
  if (from.configMapKeyRef !== undefined) return `configmap ${from.configMapKeyRef.name ?? ""}, key ${from.configMapKeyRef.key ?? ""}`;
  if (from.secretKeyRef !== undefined) return `secret ${from.secretKeyRef.name ?? ""}, key ${from.secretKeyRef.key ?? ""}`;
  if (from.fieldRef !== undefined) return `field path ${from.fieldRef.fieldPath}`;
  if (from.resourceFieldRef !== undefined) {
    const { containerName = "", resource } = from.resourceFieldRef;
    return `resource field ${containerName === "" ? "" : `${containerName}/`}${resource}`;
  }
  return "invalid valueFrom";
}
