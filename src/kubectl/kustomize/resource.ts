// An object on its way through kustomize: what it was called before, and how it wants to be merged.
import { CLUSTER_SCOPED } from "./field-specs";
import type { FieldSpec } from "./field-specs";

export type Json = Record<string, unknown>;
export type Id = { readonly group: string; readonly version: string; readonly kind: string; readonly name: string; readonly namespace: string };
export type Behavior = "unspecified" | "create" | "replace" | "merge";

export const isMap = (v: unknown): v is Json => typeof v === "object" && v !== null && !Array.isArray(v);

/** A copy that may be changed, of a value as YAML has it. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  return isMap(value) ? (Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as T) : value;
}

export class Resource {
  /** What it was called, oldest first; without what it is called now. */
  readonly previous: Id[] = [];
  readonly prefixes: string[] = [];
  readonly suffixes: string[] = [];
  behavior: Behavior = "unspecified";
  needsHash = false;

  constructor(public object: Json) {}

  get metadata(): Json {
    if (!isMap(this.object["metadata"])) this.object["metadata"] = {};
    return this.object["metadata"] as Json;
  }

  get kind(): string {
    return text(this.object["kind"]);
  }

  get name(): string {
    return text(this.metadata["name"]);
  }

  get namespace(): string {
    return text(this.metadata["namespace"]);
  }

  get id(): Id {
    const apiVersion = text(this.object["apiVersion"]);
    const slash = apiVersion.indexOf("/");
    return {
      group: slash < 0 ? "" : apiVersion.slice(0, slash),
      version: slash < 0 ? apiVersion : apiVersion.slice(slash + 1),
      kind: this.kind,
      name: this.name,
      namespace: this.namespace,
    };
  }

  get original(): Id {
    return this.previous[0] ?? this.id;
  }

  /** All that it is and was called. */
  get ids(): readonly Id[] {
    return [...this.previous, this.id];
  }

  remember(): void {
    this.previous.push(this.id);
  }
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : value === undefined || value === null ? "" : String(value as number | boolean);
}

export function isClusterScoped(id: Id): boolean {
  return CLUSTER_SCOPED.has(id.kind);
}

/** "Service.v1.[noGrp]/web.[noNs]", as kustomize's messages name an object. */
export function idText(id: Id): string {
  const gvk = `${id.kind || "[noKind]"}.${id.version || "[noVer]"}.${id.group || "[noGrp]"}`;
  return `${gvk}/${id.name || "[noName]"}.${id.namespace || "[noNs]"}`;
}

/** Where an object counts as being: what says nothing is in "default". */
export function effectiveNamespace(id: Id): string {
  if (isClusterScoped(id)) return "_non_namespaceable_";
  return id.namespace === "" ? "default" : id.namespace;
}

export function sameId(a: Id, b: Id): boolean {
  return a.name === b.name && a.kind === b.kind && a.group === b.group && a.version === b.version && effectiveNamespace(a) === effectiveNamespace(b);
}

export function selects(spec: Pick<FieldSpec, "group" | "version" | "kind">, id: Id): boolean {
  return (
    (spec.group === undefined || spec.group === id.group) &&
    (spec.version === undefined || spec.version === id.version) &&
    (spec.kind === undefined || spec.kind === id.kind)
  );
}

/** Sets what stands at a path: `set` is given each value there and gives the new one. `empty`: what is made where nothing is. */
export function setAt(object: Json, path: string, set: (value: unknown) => unknown, empty?: () => unknown): void {
  walk(object, path.split("/"), set, empty);
}

function walk(at: unknown, path: readonly string[], set: (value: unknown) => unknown, empty: (() => unknown) | undefined): void {
  if (Array.isArray(at)) {
    for (const item of at) walk(item, path, set, empty);
    return;
  }
  if (!isMap(at)) return;
  const [key = "", ...rest] = path;
  const there = at[key] !== undefined && at[key] !== null;
  if (rest.length === 0) {
    if (there) at[key] = set(at[key]);
    else if (empty !== undefined) at[key] = set(empty());
    return;
  }
  if (!there) {
    if (empty === undefined) return;
    at[key] = {};
  }
  walk(at[key], rest, set, empty);
}
