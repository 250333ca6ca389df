// kubectl set image|resources|serviceaccount|selector: changes of a Pod template or a Service's selector.
import { finish } from "../../api/schema/finish";
import type { KubeObject } from "../../api/types";
import { kindShape, twoWayPatch } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { parseQuantity } from "../../api/schema/quantity";
import { attempt, fail, Failure, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { podSpecOf, withPodSpec } from "../podspec";
import type { Container, PodSpec } from "../podspec";
import { fileOptions, select } from "../resources/select";
import type { Info, Selection } from "../resources/select";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";
import { labelSelectorOf } from "./label-selector";
import { parsePairs, resourcesAndPairs } from "./pairs";

export const NONE = "one or more resources must be specified as <resource> <name> or <resource>/<name>";

type Change = (object: KubeObject, errors: Error[]) => KubeObject | undefined;

/** The objects that `set` is about: named, of files, or all that a selector means. */
export function chosen(k: Invocation, resources: readonly string[]): Selection {
  const { flags } = k;
  const local = flags.bool("local");
  return select(k, {
    args: resources,
    ...fileOptions(k),
    labelSelector: local ? "" : flags.string("selector"),
    allowEmptySelector: flags.bool("all") && !local,
    latest: !local,
    local,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
}

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
  const dry = dryRun(k);
  const print = writePrinter(k, what, dry);
  const selection = chosen(k, resources);
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
  const shape = kindShape(info.resource.group, info.resource.version, info.resource.kind);
  // What comes from a file is held as the type's struct: its empty structs are written too.
  const before = k.flags.bool("local") && shape?.k === "struct" ? finish<KubeObject>(shape, info.object!) : info.object!;
  const after = change(before, errors);
  if (after === undefined)
    throw new Failure(
      `error: ${info.resource.name}/${info.name} the object is not a pod or does not have a pod template: *${info.resource.version}.${info.resource.kind}\n`,
    );
  const changes = twoWayPatch(before as unknown as Json, after as unknown as Json, shape);
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
      if (containersOf(spec, wanted).length === 0) problems.push(new Failure(`error: unable to find container named ${wanted}`));
      const resources = (c: Container): Container => ({
        ...c,
        resources: {
          ...c.resources,
          ...(limits === undefined ? {} : { limits: { ...c.resources?.limits, ...limits } }),
          ...(requests === undefined ? {} : { requests: { ...c.resources?.requests, ...requests } }),
        },
      });
      return withPodSpec(object, withContainers(spec, wanted, resources));
    },
    "failed to patch resources update to pod template",
  );
}

/** The containers that --containers names, then the init containers that it names. */
export function containersOf(spec: PodSpec, wanted: string): readonly Container[] {
  return [...spec.containers, ...(spec.initContainers ?? [])].filter((c) => matches(wanted, c.name));
}

/** The Pod spec with those containers changed. */
export function withContainers(spec: PodSpec, wanted: string, change: (c: Container) => Container): PodSpec {
  const changed = (list: readonly Container[]): Container[] => list.map((c) => (matches(wanted, c.name) ? change(c) : c));
  return {
    ...spec,
    containers: changed(spec.containers),
    ...(spec.initContainers === undefined ? {} : { initContainers: changed(spec.initContainers) }),
  };
}

function matches(pattern: string, name: string): boolean {
  return pattern === "*" || pattern === name || new RegExp("^" + pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*") + "$").test(name);
}

export function setSelector(k: Invocation): void {
  // the last argument is the selector, whatever it looks like
  const resources = k.args.slice(0, -1);
  const last = k.args.at(-1);
  if (last === undefined) return fail("one selector is required");
  const { matchLabels: selector = {}, matchExpressions: expressions = [] } = labelSelectorOf(last);
  if (k.flags.bool("local") && k.flags.list("filename").length === 0)
    fail(
      "you must specify resources by --filename when --local is set.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'",
    );
  const version = k.flags.string("resource-version");
  update(
    k,
    resources,
    "selector updated",
    (object) => {
      if (object.kind !== "Service") throw new Failure("setting a selector is only supported for Services");
      if (expressions.length > 0)
        throw new Failure(
          `match expression [${expressions.map((e) => `{${e.key} ${e.operator} [${(e.values ?? []).join(" ")}]}`).join(" ")}] not supported on this object`,
        );
      return { ...object, spec: { ...(object["spec"] as object), selector } };
    },
    "",
    true,
    () => undefined,
    version === "" ? {} : { metadata: { resourceVersion: version } },
  );
}
