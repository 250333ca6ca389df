// Patches of a kustomization: strategic merges and JSON patches, from files or in place, of one object or of all that a target means.
import { jsonPatch, Unapplied } from "../../api/patch/json";
import { matches as labelsMatch, parseSelector, SelectorError } from "../../api/selectors/labels";
import { kindShape } from "../apply/strategic";
import { attempt, fail } from "../failure";
import { quote } from "../golang";
import { withSortedKeys } from "../printers/json";
import { toYaml } from "../printers/yaml";
import { parseYaml, readManifests } from "../resources/yaml-text";
import type { Kustomization, PatchArgs, Target } from "./kustomization";
import type { Loader } from "./loader";
import { mergePatch } from "./merge";
import { copyOf, effectiveNamespace, idText, isMap, Resource, sameId, text } from "./resource";
import type { Json } from "./resource";

/** patchesStrategicMerge, then patches: before anything is renamed. Objects that a patch deletes are left out. */
export function applyPatches(k: Kustomization, resources: readonly Resource[], loader: Loader): Resource[] {
  let all = [...resources];
  for (const entry of k.patchesStrategicMerge ?? []) {
    const file = attempt(() => loader.load(entry));
    const source = file.error === undefined ? file.value : entry;
    const read = readManifests(source);
    const objects = read.values.filter(isMap);
    if (read.error !== undefined || objects.length === 0) fail(`invalid patch ${quote(entry)}: ${file.error?.message ?? read.error?.message ?? "no objects"}`);
    for (const patch of objects) all = mergeOne(all, patch, `no resource matches strategic merge patch`);
  }
  for (const args of k.patches ?? []) all = applyPatch(all, args, loader);
  return all;
}

/** patchesJson6902: after labels and annotations. */
export function applyJsonPatches(k: Kustomization, resources: readonly Resource[], loader: Loader): void {
  for (const args of k.patchesJson6902 ?? []) {
    const { body, source } = textOf(args, loader);
    const operations = operationsOf(body) ?? fail(`unable to parse SM or JSON patch from ${source}`);
    if (args.target === undefined) return fail("must specify the target name");
    for (const r of targets(resources, args.target)) patchJson(r, operations);
  }
}

function textOf(args: PatchArgs, loader: Loader): { readonly body: string; readonly source: string } {
  const patch = (args.patch ?? "").trim();
  const path = args.path ?? "";
  if (patch === "" && path === "") misconfigured(args, `must specify one of patch and path in\n${yamlOf(args)}`);
  if (patch !== "" && path !== "") misconfigured(args, `patch and path can't be set at the same time\n${yamlOf(args)}`);
  if (patch !== "") return { body: patch, source: `[patch: ${quote(patch)}]` };
  const file = attempt(() => loader.load(path));
  if (file.error !== undefined) return misconfigured(args, `failed to get the patch file from path(${path}): ${file.error.message}`);
  return { body: file.value, source: `[path: ${quote(path)}]` };
}

/** What upstream's plugin was told, and why it will not. */
function misconfigured(args: PatchArgs, why: string): never {
  return fail(`trouble configuring builtin PatchTransformer with config: \`\n${yamlOf(args)}\`: ${why}`);
}

function yamlOf({ patch, path, target }: PatchArgs): string {
  return toYaml(
    withSortedKeys({ ...(patch === undefined ? {} : { patch }), ...(path === undefined ? {} : { path }), ...(target === undefined ? {} : { target }) }),
  );
}

function applyPatch(resources: readonly Resource[], args: PatchArgs, loader: Loader): Resource[] {
  const { body, source } = textOf(args, loader);
  const operations = operationsOf(body);
  if (operations !== undefined) {
    if (args.target === undefined) fail(`must specify a target for JSON patch ${source}`);
    for (const r of targets(resources, args.target!)) patchJson(r, operations);
    return [...resources];
  }
  const read = readManifests(body);
  const patches = read.values.filter(isMap);
  if (read.error !== undefined || patches.length === 0 || patches.some((p) => p["kind"] === undefined))
    return misconfigured(args, `unable to parse SM or JSON patch from ${source}`);
  if (args.target === undefined) {
    let all = [...resources];
    for (const patch of patches) all = mergeOne(all, patch, "no resource matches strategic merge patch", args.options);
    return all;
  }
  if (patches.length > 1) return fail(`Multiple Strategic-Merge Patches in one \`patches\` entry is not allowed to set \`patches.target\` field: ${source}`);
  const chosen = new Set(targets(resources, args.target));
  return resources.filter((r) => !chosen.has(r) || merge(r, patches[0]!, args.options));
}

/** The operations of a JSON patch; undefined where the text is none. */
function operationsOf(body: string): readonly unknown[] | undefined {
  const read = attempt(() => (body.startsWith("[") ? jsonOf(body) : parseYaml(body)));
  return Array.isArray(read.value) ? (read.value as readonly unknown[]) : undefined;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function patchJson(r: Resource, operations: readonly unknown[]): void {
  r.remember();
  const done = attempt(() => jsonPatch(r.object, operations));
  if (done.error !== undefined) fail(done.error instanceof Unapplied ? done.error.why : done.error.message);
  r.object = copyOf(done.value) as Json;
  const { annotations } = r.metadata;
  if (isMap(annotations)) r.metadata["annotations"] = Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, text(value)]));
}

function mergeOne(resources: readonly Resource[], patch: Json, failure: string, options?: PatchArgs["options"]): Resource[] {
  const { id } = new Resource(patch);
  const found = resources.filter((r) => r.ids.some((i) => sameId(i, id)));
  if (found.length !== 1) {
    const why = found.length === 0 ? `no matches for Id ${idText(id)}` : `multiple matches for Id ${idText(id)}`;
    return fail(`${failure} ${quote(idText(id))}: ${why}; failed to find unique target for patch ${idText(id)}`);
  }
  return resources.filter((r) => r !== found[0] || merge(r, patch, options));
}

/** False: the patch deletes it. Names, kinds and namespaces stay unless the patch may change them. */
function merge(r: Resource, patch: Json, options: PatchArgs["options"]): boolean {
  const { kind, name, namespace, id } = r;
  if (options?.allowNameChange === true || options?.allowKindChange === true) r.remember();
  const merged = mergePatch(r.object, copyOf(patch), kindShape(id.group, id.version, id.kind));
  if (merged === undefined) return false;
  const apiVersion = r.object["apiVersion"];
  r.object = merged;
  if (options?.allowKindChange !== true) Object.assign(r.object, { apiVersion, kind });
  if (options?.allowNameChange !== true) r.metadata["name"] = name;
  if (namespace === "") delete r.metadata["namespace"];
  else r.metadata["namespace"] = namespace;
  return true;
}

function targets(resources: readonly Resource[], target: Target): Resource[] {
  const fits = (pattern: string | undefined, ...values: readonly string[]): boolean => {
    if (pattern === undefined || pattern === "") return true;
    const re = new RegExp(`^(?:${pattern})$`);
    return values.some((v) => re.test(v));
  };
  return resources.filter(
    (r) =>
      fits(target.namespace, effectiveNamespace(r.original), effectiveNamespace(r.id)) &&
      fits(target.name, r.original.name, r.name) &&
      fits(target.group, r.id.group) &&
      fits(target.version, r.id.version) &&
      fits(target.kind, r.id.kind) &&
      bySelector(target.labelSelector, r.metadata["labels"]) &&
      bySelector(target.annotationSelector, r.metadata["annotations"]),
  );
}

function bySelector(selector: string | undefined, values: unknown): boolean {
  if (selector === undefined || selector === "") return true;
  try {
    return labelsMatch(parseSelector(selector), (values ?? {}) as Readonly<Record<string, string>>);
  } catch (e) {
    if (e instanceof SelectorError) return fail(e.message);
    throw e;
  }
}
