// kubectl set image|env|resources|serviceaccount|selector: changes of a Pod template or a Service's selector.
import { fromBase64 } from "../../base/base64";
import { text } from "../../base/bytes";
import type { KubeObject } from "../../api/types";
import { kindShape, twoWayPatch } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { parseQuantity } from "../../api/schema/quantity";
import { parseSelector, SelectorError } from "../../api/selectors/labels";
import type { Requirement } from "../../api/selectors/labels";
import { attempt, fail, Failure, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { podSpecOf, withPodSpec } from "../podspec";
import type { Container, EnvVar, PodSpec } from "../podspec";
import { fileOptions, select } from "../resources/select";
import type { Info } from "../resources/select";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";
import { pathOf } from "../discovery";
import { parsePairs, resourcesAndPairs } from "./pairs";

const NONE = "one or more resources must be specified as <resource> <name> or <resource>/<name>";

type Change = (object: KubeObject, errors: Error[]) => KubeObject | undefined;

/** Objects found, changed, patched; `what` is printed ("image updated"). */
export function update(
  k: Invocation,
  resources: readonly string[],
  what: string,
  change: Change,
  failure: string,
  always = false,
  validate: () => void = () => undefined,
  /** What the patch holds besides the change. */
  more: Json = {},
): void {
  const { flags } = k;
  const dry = dryRun(k);
  const print = writePrinter(k, what, dry);
  const local = flags.bool("local");
  const selection = select(k, {
    args: resources,
    ...fileOptions(k),
    labelSelector: local ? "" : flags.string("selector"),
    allowEmptySelector: flags.bool("all") && !local,
    latest: !local,
    local,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = selection.entries.flatMap((e) => (e.error === undefined ? [] : [e.error]));
  throwAll(errors);
  validate();
  for (const { info } of selection.entries) {
    if (info === undefined) continue;
    const done = attempt(() => updateOne(k, info, change, dry, errors, failure, always, more));
    if (done.error !== undefined) errors.push(done.error);
    else if (done.value !== undefined) k.print(print(done.value));
  }
  throwAll(errors);
}

function updateOne(
  k: Invocation,
  info: Info,
  change: Change,
  dry: ReturnType<typeof dryRun>,
  errors: Error[],
  failure: string,
  always: boolean,
  more: Json,
): KubeObject | undefined {
  const before = info.object!;
  const after = change(before, errors);
  if (after === undefined)
    throw new Failure(
      `error: ${info.resource.name}/${info.name} the object is not a pod or does not have a pod template: *${info.resource.version}.${info.resource.kind}\n`,
    );
  const changes = twoWayPatch(before as unknown as Json, after as unknown as Json, kindShape(info.resource.group, info.resource.version, info.resource.kind));
  if (Object.keys(changes).length === 0 && !always) return undefined;
  const patch = { ...changes, ...more };
  if (k.flags.bool("local") || dry === "client") return after;
  const sent = attempt(() => patchObject(k, info.resource, info.namespace, info.name, "strategic", patch, writeQuery(k, dry)));
  if (sent.error !== undefined) throw failure === "" ? sent.error : new Failure(`${failure} ${sent.error.message}`);
  return sent.value;
}

export function setImage(k: Invocation): void {
  const { resources, pairs } = resourcesAndPairs(k.args, "image");
  const { set } = parsePairs(pairs, "image", false);
  const validate = (): void => {
    if (set.size === 0) fail("at least one image update is required");
    if (set.size > 1 && set.has("*")) fail("all containers are already specified by *, but saw more than one container_name=container_image pairs");
  };
  update(
    k,
    resources,
    "image updated",
    (object, problems) => {
      const spec = podSpecOf(object);
      if (spec === undefined) return undefined;
      let next: PodSpec = spec;
      for (const [name, image] of set) {
        const hit = (c: Container): boolean => name === "*" || c.name === name;
        if (!next.containers.some(hit) && !(next.initContainers ?? []).some(hit))
          problems.push(new Failure(`error: unable to find container named ${JSON.stringify(name)}`));
        const put = (c: Container): Container => (hit(c) ? { ...c, image } : c);
        next = {
          ...next,
          containers: next.containers.map(put),
          ...(next.initContainers === undefined ? {} : { initContainers: next.initContainers.map(put) }),
        };
      }
      return withPodSpec(object, next);
    },
    "failed to patch image update to pod template:",
    false,
    validate,
  );
}

export function setServiceAccount(k: Invocation): void {
  if (k.args.length === 0) fail("serviceaccount is required");
  const account = k.args.at(-1)!;
  const resources = k.args.slice(0, -1);
  update(
    k,
    resources,
    "serviceaccount updated",
    (object) => {
      const spec = podSpecOf(object);
      return spec === undefined ? undefined : withPodSpec(object, { ...spec, serviceAccountName: account });
    },
    "failed to patch ServiceAccountName:",
    true,
  );
}

export function setResources(k: Invocation): void {
  const { flags } = k;
  if (flags.string("limits") === "" && flags.string("requests") === "")
    fail("you must specify an update to requests or limits (in the form of --requests/--limits)");
  const parse = (text: string): Record<string, string> | undefined => {
    if (text === "") return undefined;
    const out: Record<string, string> = {};
    for (const part of text.split(",")) {
      const [name, value, more] = part.split("=");
      if (value === undefined || more !== undefined) fail(`Invalid argument syntax ${part}, expected <resource>=<value>`);
      if (parseQuantity(value) === undefined) fail("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
      out[name!] = value;
    }
    return out;
  };
  const limits = parse(flags.string("limits"));
  const requests = parse(flags.string("requests"));
  const wanted = flags.string("containers");
  if (k.args.length === 0 && flags.list("filename").length === 0) fail(NONE);
  update(
    k,
    k.args,
    "resource requirements updated",
    (object, problems) => {
      const spec = podSpecOf(object);
      if (spec === undefined) return undefined;
      const hits = spec.containers.filter((c) => matches(wanted, c.name));
      if (hits.length === 0) problems.push(new Failure(`error: unable to find container named ${wanted}`));
      return withPodSpec(object, {
        ...spec,
        containers: spec.containers.map((c) =>
          hits.includes(c)
            ? {
                ...c,
                resources: {
                  ...c.resources,
                  ...(limits === undefined ? {} : { limits: { ...c.resources?.limits, ...limits } }),
                  ...(requests === undefined ? {} : { requests: { ...c.resources?.requests, ...requests } }),
                },
              }
            : c,
        ),
      });
    },
    "failed to patch resources update to pod template",
  );
}

function matches(pattern: string, name: string): boolean {
  return pattern === "*" || pattern === name || new RegExp("^" + pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*") + "$").test(name);
}

export function setSelector(k: Invocation): void {
  // the last argument is the selector, whatever it looks like
  const resources = k.args.slice(0, -1);
  const last = k.args.at(-1);
  if (last === undefined) return fail("one selector is required");
  const requirements = requirementsOf(last);
  const expressions = requirements.filter((r) => r.operator !== "=" && r.operator !== "==");
  const selector = Object.fromEntries(requirements.map((r) => [r.key, r.values[0] ?? ""]));
  const version = k.flags.string("resource-version");
  update(
    k,
    resources,
    "selector updated",
    (object) => {
      if (object.kind !== "Service") throw new Failure("setting a selector is only supported for Services");
      if (expressions.length > 0) throw new Failure(`match expression [${expressions.map(expressionText).join(" ")}] not supported on this object`);
      return { ...object, spec: { ...(object["spec"] as object), selector } };
    },
    "",
    true,
    () => undefined,
    version === "" ? {} : { metadata: { resourceVersion: version } },
  );
}

/** What a selector asks for, sorted by key as Go's parser has it. */
function requirementsOf(text: string): Requirement[] {
  try {
    return [...parseSelector(text)].sort((a, b) => (a.key < b.key ? -1 : 1));
  } catch (e) {
    if (e instanceof SelectorError) return fail(`couldn't parse the selector string "${text}": ${e.message}`);
    throw e;
  }
}

const OPERATORS: Readonly<Record<string, string>> = { in: "In", notin: "NotIn", "!=": "NotIn", exists: "Exists", "!": "DoesNotExist" };

function expressionText(r: Requirement): string {
  return `{${r.key} ${OPERATORS[r.operator] ?? r.operator} [${[...r.values].sort().join(" ")}]}`;
}

export function setEnv(k: Invocation): void {
  const { flags } = k;
  const isEnv = (a: string): boolean => a.includes("=") || a.endsWith("-");
  const resources: string[] = [];
  const given: string[] = [];
  for (const a of k.args) {
    if (given.length === 0 && !isEnv(a)) resources.push(a);
    else if (isEnv(a)) given.push(a);
    else fail(`all resources must be specified before environment changes: ${a}`);
  }
  given.push(...flags.list("env"));
  if (resources.length === 0 && flags.list("filename").length === 0) fail(NONE);
  const list = flags.bool("list");
  const from = flags.string("from");
  const prefix = flags.string("prefix");
  const set = new Map<string, string>();
  const remove: string[] = [];
  for (const g of given) {
    const at = g.indexOf("=");
    if (at >= 0) {
      const name = g.slice(0, at);
      if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name))
        fail(
          `${quote(name)} is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')`,
        );
      set.set(prefix + name, g.slice(at + 1));
    } else if (g.endsWith("-")) remove.push(g.slice(0, -1));
    else fail(`unknown argument: ${g}`);
  }
  const imported = from === "" ? [] : importedEnv(k, from, prefix, flags.list("keys"));
  const wanted = flags.string("containers");
  if (list) {
    for (const e of select(k, { args: resources, labelSelector: flags.string("selector"), allowEmptySelector: flags.bool("all"), continueOnError: true })
      .entries) {
      if (e.error !== undefined) throw e.error;
      for (const c of podSpecOf(e.info.object!)?.containers.filter((x) => matches(wanted, x.name)) ?? []) {
        k.print(`# ${e.info.resource.kind} ${e.info.name}, container ${c.name}\n`);
        for (const v of c.env ?? []) {
          const value = v.valueFrom === undefined ? (v.value ?? "") : flags.bool("resolve") ? resolved(k, v, e.info.object!) : undefined;
          k.print(value === undefined ? `# ${v.name} from ${describeSource(v)}\n` : `${v.name}=${value}\n`);
        }
      }
    }
    return;
  }
  update(
    k,
    resources,
    "env updated",
    (object) => {
      const spec = podSpecOf(object);
      if (spec === undefined) return undefined;
      const hits = spec.containers.filter((c) => matches(wanted, c.name));
      if (hits.length === 0) k.warn(`Warning: ${object.kind}/${object.metadata.name} does not have any containers matching ${JSON.stringify(wanted)}\n`);
      for (const c of flags.bool("overwrite") ? [] : hits) {
        const clash = (c.env ?? []).find((v) => set.has(v.name) && (v.value ?? "") !== set.get(v.name));
        if (clash === undefined) continue;
        const resource = k.discovery.forKind(object.apiVersion, object.kind)!.name;
        throw new Failure(`error: ${resource}/${object.metadata.name} '${clash.name}' already has a value (${clash.value ?? ""}), and --overwrite is false\n`);
      }
      const change = (c: Container): Container => {
        const env = (c.env ?? [])
          .filter((v) => !remove.includes(v.name))
          .map((v) => (set.has(v.name) ? { name: v.name, value: set.get(v.name)! } : (imported.find((i) => i.name === v.name) ?? v)));
        for (const [name, value] of set) if (!env.some((v) => v.name === name)) env.push({ name, value });
        for (const v of imported) if (!env.some((x) => x.name === v.name)) env.push(v);
        const { env: _, ...rest } = c;
        return env.length === 0 ? (rest as Container) : { ...c, env };
      };
      return withPodSpec(object, { ...spec, containers: spec.containers.map((c) => (hits.includes(c) ? change(c) : c)) });
    },
    "failed to patch env update to pod template:",
  );
}

function importedEnv(k: Invocation, from: string, prefix: string, keys: readonly string[]): EnvVar[] {
  const [type, name] = from.split("/");
  const resource = k.discovery.find(type ?? "");
  const object = k.api.get(pathOf(resource, k.namespace, name ?? ""));
  if (resource.kind !== "ConfigMap" && resource.kind !== "Secret") fail(`unsupported resource specified in --from`);
  const ref = resource.kind === "ConfigMap" ? "configMapKeyRef" : "secretKeyRef";
  return Object.keys((object["data"] ?? {}) as object)
    .sort()
    .filter((key) => keys.length === 0 || keys.includes(key))
    .map((key) => {
      const name = key.replace(/[^a-zA-Z0-9_]/g, "_").toUpperCase();
      if (name !== key) k.warn(`Warning: key ${key} transferred to ${name}\n`);
      return { name: prefix + name, valueFrom: { [ref]: { key, name: object.metadata.name } } };
    });
}

/** The value that a reference stands for; undefined where it cannot be had. */
function resolved(k: Invocation, v: EnvVar, object: KubeObject): string | undefined {
  const [kind, ref] = Object.entries(v.valueFrom ?? {})[0] ?? ["", {}];
  const { name = "", key = "", fieldPath = "" } = ref as { name?: string; key?: string; fieldPath?: string };
  if (kind === "fieldRef")
    return fieldPath === "metadata.name" ? object.metadata.name : fieldPath === "metadata.namespace" ? object.metadata.namespace : undefined;
  if (kind !== "configMapKeyRef" && kind !== "secretKeyRef") return undefined;
  const source = k.api.find(pathOf(k.discovery.find(kind === "configMapKeyRef" ? "configmaps" : "secrets"), k.namespace, name));
  const value = (source?.["data"] as Readonly<Record<string, string>> | undefined)?.[key];
  return value === undefined || kind === "configMapKeyRef" ? value : text(fromBase64(value).bytes);
}

function describeSource(v: EnvVar): string {
  const [kind, ref] = Object.entries(v.valueFrom ?? {})[0] ?? ["", {}];
  const r = ref as { name?: string; key?: string; fieldPath?: string };
  if (kind === "configMapKeyRef") return `configmap ${r.name ?? ""}, key ${r.key ?? ""}`;
  if (kind === "secretKeyRef") return `secret ${r.name ?? ""}, key ${r.key ?? ""}`;
  return `field path ${r.fieldPath ?? ""}`;
}
