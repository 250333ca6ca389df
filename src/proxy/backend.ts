// What a mode is: something that makes a node's kernel follow Service ports and endpoints, for one address family.
import type { Stateful } from "../base/stateful";
import type { Changed } from "./changes";
import type { Endpoint } from "./endpoint";
import type { Family } from "./ip";
import type { ServicePort } from "./serviceport";
import type { Written } from "./written";

export type SyncInput = {
  readonly ports: ReadonlyMap<string, ServicePort>;
  readonly endpoints: ReadonlyMap<string, readonly Endpoint[]>;
  readonly changed: Changed;
  /** Write everything anew, not only what changed. */
  readonly full: boolean;
  readonly node: string;
  /** The node's topology.kubernetes.io/zone; "" if it has none. */
  readonly zone: string;
  /** The node's own address in this family; undefined if it has none. */
  readonly nodeIp: string | undefined;
  readonly now: number;
};

/** Keys of the Service ports that a sync looks at: those that changed, or all, and those that the mode still has. */
export function keysOf({ ports, changed }: Pick<SyncInput, "ports" | "changed">, all: boolean, entries: ReadonlyMap<string, unknown>): Iterable<string> {
  return all ? [...ports.keys(), ...[...entries.keys()].filter((key) => !ports.has(key))] : changed.keys;
}

/** What a mode counts of its own rules. */
export type RuleCounts = {
  /** Service ports (in IPVS mode: Services) whose Local policy finds nobody here while there is somebody elsewhere. */
  readonly noLocal: { readonly internal: number; readonly external: number };
  /** iptables mode: rules by table, all that it owns and those of the last sync. */
  readonly iptables?: Readonly<Record<"filter" | "nat", { readonly total: number; readonly last: number }>>;
};

export interface Backend extends Stateful {
  readonly family: Family;
  /** Once, when kube-proxy starts in this mode. */
  start(): void;
  /** One sync; false if the kernel refused (it is tried again). */
  sync(input: SyncInput): boolean;
  /** What a Service port ("default/web:http/TCP") has in the kernel since the last sync. */
  written(key: string): Written | undefined;
  /** The process ends: sockets of its own go. */
  close?(): void;
  /** True where periodic full syncs are left out because the cluster is large. */
  readonly large: boolean;
  /** As of the last sync; undefined in a mode that counts nothing. */
  counts(): RuleCounts | undefined;
  /** Something else has flushed our rules: asked every 30 s; true asks for a full sync. */
  flushed(): boolean;
}

/** What all modes' rules depend on beside the objects. */
export type RuleSettings = {
  /** Traffic from here is Pods'; undefined where the family has no cluster CIDR. */
  readonly clusterCidr: string | undefined;
  readonly masqueradeAll: boolean;
};
