// A NetworkPolicy as rules: what it allows, one `accept` for each peer with each port. The text follows from the policy
// alone; which Pods are meant stands in sets that the rules name.
//
// A rule sees a packet after DNAT, so that a policy's port is the Pod's port and never the Service's, and before SNAT at
// this node; what another node has translated comes with that node's address.
import type { LabelSelector } from "./objects";
import type { NamedPort, PodGroup, PodGroups, Selection } from "./networkpolicy-groups";
import type { KubeObject } from "../api/types";
import type { Key } from "./types";
import { keyOf } from "./references";

type Peer = {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
};
type Port = { readonly protocol?: string; readonly port?: number | string; readonly endPort?: number };
type Rule = { readonly from?: readonly Peer[]; readonly to?: readonly Peer[]; readonly ports?: readonly Port[] };
export type NetworkPolicy = KubeObject & {
  readonly spec: {
    readonly podSelector?: LabelSelector;
    readonly ingress?: readonly Rule[];
    readonly egress?: readonly Rule[];
    readonly policyTypes?: readonly string[];
  };
};

export const directions = ["egress", "ingress"] as const;
export type Direction = (typeof directions)[number];

/** A set that rules name: the Pods of a group by address, or by address, protocol and the number that a port's name has there. */
export type SetUse = { readonly name: string; readonly family: 4 | 6; readonly group: PodGroup; readonly port?: NamedPort };

export type CompiledPolicy = {
  readonly key: Key;
  readonly name: string;
  /** The Pods that the policy isolates. */
  readonly subject: PodGroup;
  /** The rules of each direction that the policy isolates; none: nothing is allowed. */
  readonly rules: { readonly [direction in Direction]?: readonly Match[] };
  readonly sets: readonly SetUse[];
  readonly groups: ReadonlySet<PodGroup>;
};

/** A rule or a part of one, and the family that it is for, if for one. */
export type Match = { readonly text: string; readonly family?: 4 | 6 };
const anything: readonly Match[] = [{ text: "" }];
const families = [4, 6] as const;
const everywhere: Selection = { namespaces: {}, pods: {} };

/** The rules of a policy; its groups get the policy as their user. */
export function compilePolicy(policy: NetworkPolicy, pods: PodGroups): CompiledPolicy {
  const key = keyOf(policy);
  const namespace = policy.metadata.namespace ?? "";
  const { spec } = policy;
  const groups = new Set<PodGroup>();
  const sets = new Map<string, SetUse>();
  const group = (selection: Selection): PodGroup => {
    const found = pods.use(selection, key);
    groups.add(found);
    return found;
  };
  const set = (use: SetUse): string => {
    sets.set(use.name, use);
    return use.name;
  };

  function peerMatches(peer: Peer, side: "saddr" | "daddr"): readonly Match[] {
    if (peer.ipBlock !== undefined) return [blockMatch(peer.ipBlock.cidr, peer.ipBlock.except ?? [], side)];
    const selector = peer.podSelector ?? {};
    const who = group(peer.namespaceSelector === undefined ? { namespace, pods: selector } : { namespaces: peer.namespaceSelector, pods: selector });
    return families.map((family) => ({ family, text: `${ip(family)} ${side} @${set({ name: `pods-${who.hash}-v${family}`, family, group: who })}` }));
  }

  /** @param who the Pods that a name of a port is looked up in: where the packet goes. */
  function portMatches(port: Port, who: () => PodGroup): readonly Match[] {
    const protocol = port.protocol ?? "TCP";
    const proto = protocol.toLowerCase();
    if (port.port === undefined) return [{ text: `meta l4proto ${proto}` }];
    if (typeof port.port === "number") {
      const range = port.endPort !== undefined && port.endPort !== port.port ? `${port.port}-${port.endPort}` : String(port.port);
      return [{ text: `${proto} dport ${range}` }];
    }
    const named = { name: port.port, protocol };
    const target = who();
    return families.map((family) => ({
      family,
      text: `${ip(family)} daddr . meta l4proto . th dport @${set({ name: `port-${named.name}-${proto}-${target.hash}-v${family}`, family, group: target, port: named })}`,
    }));
  }

  const subject = group({ namespace, pods: spec.podSelector ?? {} });
  function rulesOf(direction: Direction): readonly Match[] {
    const out = new Map<string, Match>();
    for (const rule of spec[direction] ?? []) {
      const wanted = (direction === "ingress" ? rule.from : rule.to) ?? [];
      const peers = wanted.length === 0 ? anything : wanted.flatMap((p) => peerMatches(p, direction === "ingress" ? "saddr" : "daddr"));
      const ports =
        (rule.ports ?? []).length === 0 ? anything : rule.ports!.flatMap((p) => portMatches(p, () => (direction === "ingress" ? subject : group(everywhere))));
      for (const peer of peers)
        for (const port of ports) {
          if (peer.family !== undefined && port.family !== undefined && peer.family !== port.family) continue;
          const text = [peer.text, port.text, "accept"].filter((t) => t !== "").join(" ");
          const family = peer.family ?? port.family;
          out.set(text, { text, ...(family === undefined ? {} : { family }) });
        }
    }
    return [...out.values()];
  }

  const types = spec.policyTypes ?? ["Ingress", ...(spec.egress === undefined ? [] : ["Egress"])];
  const rules = {
    ...(types.includes("Egress") ? { egress: rulesOf("egress") } : {}),
    ...(types.includes("Ingress") ? { ingress: rulesOf("ingress") } : {}),
  };
  return { key, name: policy.metadata.name, subject, rules, sets: [...sets.values()], groups };
}

export function ip(family: 4 | 6): "ip" | "ip6" {
  return family === 4 ? "ip" : "ip6";
}

function blockMatch(cidr: string, except: readonly string[], side: "saddr" | "daddr"): Match {
  const family = cidr.includes(":") ? 6 : 4;
  return { family, text: [`${ip(family)} ${side} ${cidr}`, ...except.map((e) => `${ip(family)} ${side} != ${e}`)].join(" ") };
}
