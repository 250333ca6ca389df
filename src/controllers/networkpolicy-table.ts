// The agent's nftables table of one node, as a value, and the lines that make one such value of another: what has not
// changed is not written again.
//
//   packet after DNAT, at POSTROUTING before SNAT
//     postrouting-egress   by its source:      pod-egress-NAMESPACE/POD  ─jump─▶ policy-egress-NAMESPACE/POLICY … ─▶ drop
//     postrouting-ingress  by its destination: pod-ingress-NAMESPACE/POD ─jump─▶ policy-ingress-NAMESPACE/POLICY … ─▶ drop
//
// Two base chains, as an `accept` ends only the one that it stands in. FORWARD is the usual place for a filter; IPVS does
// not pass it, hence POSTROUTING, where kube-network-policies looks, too.
import { fnv128a } from "./hash";
import { addressesOf } from "./networkpolicy-groups";
import { directions, ip, type CompiledPolicy, type Direction } from "./networkpolicy-rules";
import { keyOf } from "./references";
import type { Pod } from "./objects";

export const tableFamily = "inet";
export const tableName = "kube-network-policies";
const at = `${tableFamily} ${tableName}`;

/** A set or map: how it is declared, and its elements, key to data ("" in a set). */
type Container = { readonly what: "set" | "map"; readonly declaration: string; readonly elements: ReadonlyMap<string, string> };
export type PolicyTable = {
  /** Of a base chain: its hook. */
  readonly chains: ReadonlyMap<string, { readonly hook: string; readonly rules: readonly string[] }>;
  readonly containers: ReadonlyMap<string, Container>;
};

const established = "ct state established,related accept";
const ownNode = "fib saddr type local accept comment \"from the Pod's own node, as a kubelet's probes\"";
const baseChain: Readonly<Record<Direction, { hook: string; first: readonly string[]; side: "saddr" | "daddr" }>> = {
  egress: { hook: "type filter hook postrouting priority srcnat - 6", first: [established], side: "saddr" },
  ingress: { hook: "type filter hook postrouting priority srcnat - 5", first: [established, ownNode], side: "daddr" },
};

/** What the kernel takes as a name is at most 127 letters long here; a longer one ends in its hash. */
function nameOf(text: string): string {
  return text.length <= 127 ? text : `${text.slice(0, 118)}-${fnv128a(text).slice(0, 8)}`;
}

function comment(text: string): string {
  return ` comment "${text.length <= 120 ? text : `${text.slice(0, 117)}...`}"`;
}

/**
 * The table of a node; undefined where no policy selects one of its Pods: then there is none.
 * @param policies those that select a Pod of the node, in the order in which Pods shall ask them
 */
export function policyTable(node: string, policies: readonly CompiledPolicy[], families: readonly (4 | 6)[]): PolicyTable | undefined {
  const chains = new Map<string, { hook: string; rules: readonly string[] }>();
  const containers = new Map<string, Container>();
  const pods = new Map<string, Map<string, string>>();
  const isolated: Record<Direction, Map<string, { pod: Pod; by: CompiledPolicy[] }>> = { egress: new Map(), ingress: new Map() };
  for (const policy of policies)
    for (const direction of directions) {
      if (policy.rules[direction] === undefined) continue;
      for (const key of policy.subject.on(node)) {
        const found = isolated[direction].get(key);
        if (found === undefined) isolated[direction].set(key, { pod: policy.subject.members.get(key)!, by: [policy] });
        else found.by.push(policy);
      }
    }
  if (isolated.egress.size + isolated.ingress.size === 0) return undefined;

  for (const direction of directions) {
    const { hook, first, side } = baseChain[direction];
    const maps = families.map((f) => ({ f, name: `${direction}-pods-v${f}` }));
    for (const { f, name } of maps) {
      const elements = new Map<string, string>();
      pods.set(name, elements);
      containers.set(name, {
        what: "map",
        declaration: `type ipv${f}_addr : verdict ;${comment(`Pods of this node that are isolated for ${direction}`)} ;`,
        elements,
      });
    }
    chains.set(`postrouting-${direction}`, { hook, rules: [...first, ...maps.map(({ f, name }) => `${ip(f)} ${side} vmap @${name}`)] });
  }
  for (const policy of policies) {
    for (const direction of directions) {
      const rules = policy.rules[direction];
      if (rules === undefined) continue;
      chains.set(nameOf(`policy-${direction}-${policy.key}`), {
        hook: "",
        rules: rules.filter((r) => r.family === undefined || families.includes(r.family)).map((r) => r.text),
      });
    }
    for (const { name, family, group, port } of policy.sets) {
      if (!families.includes(family)) continue;
      const type = `ipv${family}_addr${port === undefined ? "" : " . inet_proto . inet_service"}`;
      containers.set(name, {
        what: "set",
        declaration: `type ${type} ;${comment(describe(group.selection, port?.name))} ;`,
        elements: group.elements(family, port),
      });
    }
  }
  for (const direction of directions) {
    for (const { pod, by } of isolated[direction].values()) {
      const { name, chain } = podChain(pod, direction, by, families);
      for (const f of families) for (const address of addressesOf(pod, f)) pods.get(`${direction}-pods-v${f}`)!.set(address, `goto ${name}`);
      chains.set(name, chain);
    }
  }
  return { chains, containers };
}

type PodChain = { readonly name: string; readonly by: readonly CompiledPolicy[]; readonly chain: { readonly hook: ""; readonly rules: readonly string[] } };
/** Chains by the Pod's object: most Pods of a node are the same when its table is made again. */
const podChains: Readonly<Record<Direction, WeakMap<Pod, PodChain>>> = { egress: new WeakMap(), ingress: new WeakMap() };

/** What a Pod's packets meet: first itself, then each policy that isolates it; what none of them accepts is dropped. */
function podChain(pod: Pod, direction: Direction, by: readonly CompiledPolicy[], families: readonly (4 | 6)[]): PodChain {
  const known = podChains[direction].get(pod);
  if (known !== undefined && known.by.length === by.length && known.by.every((p, i) => p === by[i])) return known;
  const rules: string[] = [];
  const other = direction === "egress" ? "daddr" : "saddr";
  for (const f of families)
    for (const address of addressesOf(pod, f)) rules.push(`${ip(f)} ${other} ${address} accept${comment("a Pod may always talk to itself")}`);
  for (const policy of by) rules.push(`jump ${nameOf(`policy-${direction}-${policy.key}`)}`);
  rules.push(`drop${comment(`${keyOf(pod)} is isolated for ${direction} by ${by.map((p) => p.name).join(", ")}`)}`);
  const made: PodChain = { name: nameOf(`pod-${direction}-${keyOf(pod)}`), by, chain: { hook: "", rules } };
  podChains[direction].set(pod, made);
  return made;
}

/** A selector in words, for a set's comment. */
function describe(s: CompiledPolicy["subject"]["selection"], port: string | undefined): string {
  const selector = (l: typeof s.pods): string =>
    [
      ...Object.entries(l.matchLabels ?? {}).map(([k, v]) => `${k}=${v}`),
      ...(l.matchExpressions ?? []).map((e) => [e.key, e.operator, ...(e.values === undefined ? [] : [`(${e.values.join(",")})`])].join(" ")),
    ].join(",");
  const where =
    "namespace" in s ? `of namespace ${s.namespace}` : selector(s.namespaces) === "" ? "of all namespaces" : `of namespaces ${selector(s.namespaces)}`;
  return [port === undefined ? "Pods" : `port ${port} of Pods`, selector(s.pods), where].filter((t) => t !== "").join(" ");
}

const empty: PolicyTable = { chains: new Map(), containers: new Map() };

export function dropTable(there: boolean): readonly string[] {
  return there ? [`delete table ${at}`] : [];
}

/** One transaction that makes `after` of `before`, or of nothing. */
export function tableLines(before: PolicyTable | undefined, after: PolicyTable): readonly string[] {
  const old = before ?? empty;
  const lines: string[] = [];
  const last: string[] = [];
  // Whatever an earlier life of the agent has left there goes.
  if (before === undefined) lines.push(`add table ${at}`, `delete table ${at}`, `add table ${at} {${comment("rules for NetworkPolicies")} ; }`);
  for (const [name, c] of after.containers) {
    const known = old.containers.get(name);
    if (known === undefined) lines.push(`add ${c.what} ${at} ${name} { ${c.declaration} }`);
  }
  for (const [name, c] of after.chains) if (!old.chains.has(name)) lines.push(`add chain ${at} ${name}${c.hook === "" ? "" : ` { ${c.hook} ; }`}`);
  for (const [name, c] of after.chains) {
    const known = old.chains.get(name);
    if (known !== undefined && sameRules(known.rules, c.rules)) continue;
    if (known !== undefined) lines.push(`flush chain ${at} ${name}`);
    for (const rule of c.rules) lines.push(`add rule ${at} ${name} ${rule}`);
  }
  for (const [name, c] of after.containers) {
    const known = old.containers.get(name)?.elements ?? new Map<string, string>();
    if (known === c.elements) continue;
    for (const [key, data] of known) if (c.elements.get(key) !== data) lines.push(`delete element ${at} ${name} { ${key} }`);
    for (const [key, data] of c.elements) if (known.get(key) !== data) lines.push(`add element ${at} ${name} { ${data === "" ? key : `${key} : ${data}`} }`);
  }
  for (const [name] of old.chains) if (!after.chains.has(name)) last.push(`flush chain ${at} ${name}`);
  for (const [name] of old.chains) if (!after.chains.has(name)) last.push(`delete chain ${at} ${name}`);
  for (const [name, c] of old.containers) if (!after.containers.has(name)) last.push(`delete ${c.what} ${at} ${name}`);
  return [...lines, ...last];
}

function sameRules(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((r, i) => r === b[i]));
}
