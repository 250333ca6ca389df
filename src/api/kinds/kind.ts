// What the server knows of a kind: its names, and the hooks that upstream calls a strategy. A kind is one file here,
// registered in list.ts.
import type { Clock } from "../../base/clock";
import type { Random } from "../../base/random";
import type { FieldError } from "../errors";
import type { Store } from "../store";
import type { KubeObject } from "../types";

/** A value under construction: the readonly of T taken away, all the way down. */
export type Draft<T> = T extends (infer U)[] | readonly (infer U)[] ? Draft<U>[] : T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

/** What a hook may look at or change besides its object. */
export type Surroundings = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly serviceCIDRs: readonly string[];
  readonly dryRun: boolean;
  /** Writes that a kind makes of another kind (IPAddress objects, Endpoints of a deleted Service). */
  readonly create: (resource: string, namespace: string | undefined, object: unknown) => KubeObject;
  readonly remove: (resource: string, namespace: string | undefined, name: string) => void;
  readonly ports: NodePorts;
};

/** The node ports that Services hold. */
export interface NodePorts {
  /** An error's text if the port cannot be had. */
  allocate(port: number): string | undefined;
  /** A free port; undefined if there is none. */
  next(): number | undefined;
  release(port: number): void;
  has(port: number): boolean;
}

/** Called when the write has succeeded (true) or failed. */
export type Finish = (success: boolean) => void;

export type Strategy<T extends KubeObject> = {
  /** Errors of a name; `prefix` when it is a generateName. */
  readonly name?: (name: string, prefix: boolean) => readonly string[];
  /** The versioned defaults, applied to every object that comes in. */
  readonly defaults?: (o: Draft<T>) => void;
  /** What admission plugins put in. */
  readonly admit?: (o: Draft<T>, s: Surroundings) => void;
  readonly admitUpdate?: (o: Draft<T>, old: T) => void;
  readonly prepareCreate?: (o: Draft<T>, s: Surroundings) => void;
  readonly prepareUpdate?: (o: Draft<T>, old: T, s: Surroundings) => void;
  /** Of an update of the status subresource; what is not status and metadata has been put back before. */
  readonly prepareStatus?: (o: Draft<T>, old: T, s: Surroundings) => void;
  /** Of an update of another subresource that is the object itself, by its name: what it may change, and how it is judged. */
  readonly parts?: Readonly<Record<string, { prepare(o: Draft<T>, old: T): void; validate(o: T, old: T): readonly FieldError[] }>>;
  /** Without metadata, which the server itself validates first. */
  readonly validate?: (o: T, s: Surroundings) => readonly FieldError[];
  /** Defaults to `validate`. */
  readonly validateUpdate?: (o: T, old: T, s: Surroundings) => readonly FieldError[];
  readonly validateStatus?: (o: T, old: T, s: Surroundings) => readonly FieldError[];
  readonly warnings?: (o: T, old: T | undefined) => readonly string[];
  /** Admission's last word on a valid object: throws what refuses it. `warn` adds to the answer's warnings. */
  readonly judge?: (o: T, old: T | undefined, s: Surroundings, warn: (text: string) => void) => void;
  readonly beginCreate?: (o: Draft<T>, s: Surroundings) => Finish;
  readonly beginUpdate?: (o: Draft<T>, old: T, s: Surroundings) => Finish;
  readonly afterDelete?: (o: T, s: Surroundings) => void;
  /** Seconds of grace that a deletion gives; undefined deletes at once. */
  readonly grace?: (o: T, asked: number | undefined) => number | undefined;
  /** What field selectors can name besides metadata.name and metadata.namespace. */
  readonly fields?: (o: T) => Readonly<Record<string, string>>;
  /** Whether a write that changed something outside metadata and status raises metadata.generation. */
  readonly generation?: boolean;
};

export type Kind = {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly namespaced: boolean;
  /** Its type in the generated schema. */
  readonly type: string;
  readonly subresources: readonly string[];
  /** Where it can do less than all. */
  readonly verbs?: readonly string[];
  /** Objects that are not stored but always as they are here. */
  readonly fixed?: readonly KubeObject[];
  readonly strategy: Strategy<KubeObject>;
  /** The resource whose objects these are too (events.k8s.io events are the core group's). */
  readonly storedAs?: string;
  /** A stored object as this kind, and a draft of this kind as it is stored. */
  readonly convert?: (o: KubeObject) => KubeObject;
  readonly revert?: (o: Draft<KubeObject>) => Draft<KubeObject>;
};

/** "services", "deployments.apps". */
export function resourceOf(kind: { readonly plural: string; readonly group: string }): string {
  return kind.group === "" ? kind.plural : `${kind.plural}.${kind.group}`;
}

export function apiVersionOf(kind: { readonly group: string; readonly version: string }): string {
  return kind.group === "" ? kind.version : `${kind.group}/${kind.version}`;
}
