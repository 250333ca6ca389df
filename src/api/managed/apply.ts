// Server-side apply: the configuration is laid over the live object, fields that this manager applied before and no
// longer names go (unless somebody else has them), and a field that another manager has set to something else is a
// conflict, unless forced. As for kubectl itself, conflicts with what its client-side apply wrote are none.
import { badRequest, failure } from "../errors";
import { apiVersionOf, type Draft, type Kind } from "../kinds/kind";
import type { Registry, Writer } from "../registry";
import { decode, DecodeError } from "../schema/decode";
import { finish } from "../schema/finish";
import { struct } from "../schema/shape";
import { goJson } from "../schema/go-json";
import { rfc3339 } from "../schema/time";
import type { KubeObject } from "../types";
import { identity, readManagers, writeManagers, type Entry, type Managers } from "./entries";
import { difference, intersection, paths, pathText, union, type FieldSet } from "./sets";
import { compareObjects, ignoring, strip, take } from "./track";
import { compare, fieldSet, mergeConfig, removeFields } from "./walk";

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
type Applier = Writer & { readonly force: boolean };

export function applyObject(
  registry: Registry,
  kind: Kind,
  namespace: string | undefined,
  name: string,
  body: unknown,
  writer: Applier,
  read: (body: unknown) => Draft<KubeObject>,
  subresource?: string,
): { object: unknown; code: number } {
  const config = read(body);
  if ((config.metadata as { managedFields?: unknown } | undefined)?.managedFields !== undefined) throw badRequest("metadata.managedFields must be nil");
  if (config.metadata?.name && config.metadata.name !== name)
    throw badRequest(`the name of the object (${config.metadata.name}) does not match the name on the URL (${name})`);
  (config.metadata ??= {} as Draft<KubeObject>["metadata"]).name = name;
  const shape = struct(kind.type);
  const set = strip(ignoring(kind, fieldSet(shape, config), subresource));
  const me = { manager: writer.manager, operation: "Apply" as const, apiVersion: apiVersionOf(kind), subresource: subresource ?? "" };
  const mine = identity(me);
  const entry = (fields: FieldSet): Entry => ({ ...me, time: rfc3339(registry.clock.now), fields });
  const live = registry.get(kind, namespace, name);
  if (live === undefined) {
    if (set !== undefined) (config.metadata as { managedFields?: unknown }).managedFields = writeManagers(new Map([[mine, entry(set)]]));
    return { object: registry.create(kind, namespace, config, { ...writer, applied: true }), code: 201 };
  }
  const managers = readManagers(live.metadata.managedFields) ?? beforeFirstApply(kind, live);
  const last = managers.get(mine)?.fields;
  const others = new Map([...managers].filter(([k]) => k !== mine));
  const owned = [...others.values()].reduce<FieldSet | undefined>((all, e) => union(all, e.fields), set);
  const merged = removeFields(shape, mergeConfig(shape, live, config), difference(last, set), owned) as Draft<KubeObject>;
  const next = finish<KubeObject>(shape, merged, live);
  const c = compareObjects(kind, live, next, subresource);
  const written = union(c.modified, c.added);
  const conflicts = conflictsOf(others, written);
  if (conflicts.length > 0 && !writer.force) refuse(conflicts, writer.manager === "kubectl" ? clientSideApplied(kind, live) : undefined);
  const left = new Map(take(others, written, c.removed));
  const before = managers.get(mine);
  if (set !== undefined)
    left.set(
      mine,
      before !== undefined && next === live && difference(before.fields, set) === undefined && difference(set, before.fields) === undefined
        ? before
        : entry(set),
    );
  const draft = decode(shape, next) as Draft<KubeObject>;
  // what client-side apply goes by is kept in step for who comes back to it
  if (writer.manager === "kubectl" && draft.metadata.annotations?.[LAST_APPLIED]) draft.metadata.annotations[LAST_APPLIED] = lastApplied(body);
  (draft.metadata as { managedFields?: unknown }).managedFields = writeManagers(left);
  return { object: registry.update(kind, namespace, name, () => draft, { ...writer, applied: true }, subresource), code: 200 };
}

/** A configuration as the annotation holds it: without the annotation itself, keys sorted. */
function lastApplied(body: unknown): string {
  const { metadata = {}, ...rest } = body as { metadata?: { annotations?: Record<string, string>; managedFields?: unknown } };
  const { annotations, managedFields: _, ...meta } = metadata;
  const { [LAST_APPLIED]: _own, ...others } = annotations ?? {};
  return goJson({ ...rest, metadata: { ...meta, ...(annotations === undefined ? {} : { annotations: others }) } }) + "\n";
}

/** Of an object that nobody has tracked: all is one manager's. */
function beforeFirstApply(kind: Kind, live: KubeObject): Managers {
  const c = compareObjects(kind, undefined, live);
  const fields = union(c.added, c.modified);
  if (fields === undefined) return new Map();
  const e: Entry = {
    manager: "before-first-apply",
    operation: "Update",
    apiVersion: apiVersionOf(kind),
    subresource: "",
    time: live.metadata.creationTimestamp,
    fields,
  };
  return new Map([[identity(e), e]]);
}

type Conflict = { readonly entry: Entry; readonly path: readonly string[] };

function conflictsOf(others: Managers, written: FieldSet | undefined): Conflict[] {
  return [...others.values()].flatMap((entry) => paths(intersection(entry.fields, written)).map((path) => ({ entry, path })));
}

function refuse(all: readonly Conflict[], allowed: FieldSet | undefined): void {
  const inAllowed = (path: readonly string[]): boolean => path.reduce<FieldSet | undefined>((at, e) => at?.[e], allowed) !== undefined;
  const conflicts = allowed === undefined || !all.every((c) => inAllowed(c.path)) ? all.filter((c) => allowed === undefined || !inAllowed(c.path)) : [];
  if (conflicts.length === 0) return;
  throw failure(409, "Conflict", conflictText(conflicts), {
    causes: conflicts.map((c) => ({ reason: "FieldManagerConflict", message: `conflict with ${managerText(c.entry)}`, field: pathText(c.path) })),
  });
}

function managerText(e: Entry): string {
  const name = JSON.stringify(e.manager) + (e.subresource ? ` with subresource ${JSON.stringify(e.subresource)}` : "");
  return e.operation === "Update" ? `${name} using ${e.apiVersion}` : name;
}

function conflictText(conflicts: readonly Conflict[]): string {
  if (conflicts.length === 1) return `Apply failed with 1 conflict: conflict with ${managerText(conflicts[0]!.entry)}: ${pathText(conflicts[0]!.path)}`;
  const by = new Map<string, Conflict[]>();
  for (const c of conflicts) by.set(identity(c.entry), [...(by.get(identity(c.entry)) ?? []), c]);
  const lines = [...by.keys()]
    .sort()
    .flatMap((k) => [`conflicts with ${managerText(by.get(k)![0]!.entry)}:`, ...by.get(k)!.map((c) => `- ${pathText(c.path)}`)]);
  return `Apply failed with ${conflicts.length} conflicts: ${lines.join("\n")}`;
}

/** The fields that client-side apply set and that still stand as it set them. */
function clientSideApplied(kind: Kind, live: KubeObject): FieldSet | undefined {
  const text = live.metadata.annotations?.[LAST_APPLIED];
  if (!text) return undefined;
  try {
    const shape = struct(kind.type);
    const applied = decode(shape, JSON.parse(text));
    if (applied.apiVersion !== apiVersionOf(kind)) return undefined;
    const c = compare(shape, applied, live);
    return difference(difference(difference(fieldSet(shape, applied), c.modified), c.added), c.removed);
  } catch (e) {
    if (e instanceof SyntaxError || e instanceof DecodeError) return undefined;
    throw e;
  }
}
