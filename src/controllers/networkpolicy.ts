// NetworkPolicies, enforced by an agent on each node as a CNI plugin's is (its model is kind's: kube-network-policies).
// An agent isolates its node's Pods by rules in the node's kernel: see networkpolicy-table.ts for where they stand.
//
//   NetworkPolicies, Pods, Namespaces ─▶ groups of Pods ─▶ keys: the nodes whose rules may differ ─▶ one nft transaction
//
// Departs from it in that the rules themselves decide: kube-network-policies sends a connection's first packet to a
// process (nfqueue), which evaluates the policies. What is allowed, when, and for how long a connection goes on is the
// same. Left out: its input hook (traffic to the Pod's own node is always allowed, as the API's documentation has it), its
// strict mode (established connections go on), AdminNetworkPolicies.
import { PodGroups, type PodGroup } from "./networkpolicy-groups";
import { compilePolicy, type CompiledPolicy, type NetworkPolicy } from "./networkpolicy-rules";
import { dropTable, policyTable, tableFamily, tableLines, tableName, type PolicyTable } from "./networkpolicy-table";
import { type Namespace, type NodeObject, type Pod } from "./objects";
import { keyOf } from "./references";
import { timing } from "./timing";
import { Retry, type ControllerFactory, type Key } from "./types";
import type { WatchEvent } from "../api/types";

const policyResource = "networkpolicies.networking.k8s.io";

/** An agent's transaction in its node's kernel, as the history of the world has it. */
export type PolicyRulesChange = { readonly kind: "policy-rules"; readonly node: string; readonly table: string };

export const networkPolicyAgents: ControllerFactory = ({ caches, clock, settings }) => {
  const { packetFilter } = settings;
  const base = { name: "networkpolicy", react: timing.networkPolicy };
  // Without kernels there is nothing to do: such a cluster's network does not know NetworkPolicies, and ignores them.
  if (packetFilter === undefined) return { ...base, watches: [], keys: () => [], reconcile: () => undefined };

  const policies = caches.of<NetworkPolicy>(policyResource);
  const nodes = caches.of<NodeObject>("nodes");
  const groups = new PodGroups(caches.of<Pod>("pods"), caches.of<Namespace>("namespaces"));
  const compiled = new Map<Key, CompiledPolicy>();
  /** What stands in each node's kernel. */
  let written = new Map<Key, PolicyTable>();

  function forget(key: Key): void {
    const policy = compiled.get(key);
    if (policy === undefined) return;
    for (const group of policy.groups) groups.leave(group, key);
    compiled.delete(key);
  }

  function policyEvent(event: WatchEvent): readonly Key[] {
    const key = keyOf(event.object);
    const before = [...(compiled.get(key)?.subject.nodes ?? [])];
    forget(key);
    if (event.type === "DELETED") return before;
    const policy = compilePolicy(event.object as NetworkPolicy, groups);
    compiled.set(key, policy);
    return [...new Set([...before, ...policy.subject.nodes])];
  }

  /** The nodes with rules that come from these groups. */
  function nodesOf(changed: readonly PodGroup[], more: readonly (string | undefined)[]): readonly Key[] {
    if (changed.length === 0) return [];
    const found = new Set<Key>();
    for (const node of more) if (node !== undefined && written.has(node)) found.add(node);
    for (const group of changed) for (const user of group.users) for (const node of compiled.get(user)?.subject.nodes ?? []) found.add(node);
    return [...found];
  }

  return {
    ...base,
    watches: [policyResource, "pods", "namespaces"],
    keys(event, resource) {
      if (resource === policyResource) return policyEvent(event);
      if (compiled.size === 0) return [];
      const now = event.type === "DELETED" ? undefined : event.object;
      if (resource === "namespaces")
        return nodesOf(groups.namespaceChanged(event.object.metadata.name, now === undefined ? undefined : (now.metadata.labels ?? {})), []);
      const [pod, previous] = [now as Pod | undefined, event.previous as Pod | undefined];
      return nodesOf(groups.podChanged(keyOf(event.object), previous, pod), [pod?.spec.nodeName, previous?.spec.nodeName]);
    },
    reconcile(node, _api, requeue) {
      const filter = packetFilter(node);
      if (filter === undefined) return void written.delete(node);
      if (!filter.connected) return requeue(node, timing.networkPolicyRetry);
      const mine = [...compiled.values()].filter((p) => p.subject.on(node).size > 0).sort((a, b) => (a.key < b.key ? -1 : 1));
      const families = (nodes.get(node)?.spec?.podCIDRs ?? []).some((c) => c.includes(":")) ? ([4, 6] as const) : ([4] as const);
      const after = policyTable(node, mine, families);
      const there = filter.hasTable(tableFamily, tableName);
      const before = there ? written.get(node) : undefined;
      const lines = after === undefined ? dropTable(there) : tableLines(before, after);
      const complaint = lines.length === 0 ? undefined : filter.run(lines);
      if (complaint !== undefined) {
        if (before === undefined) throw new Error(`the kernel of ${node} refuses the rules of its NetworkPolicies: ${complaint}`);
        // Somebody else has changed the table: it is written anew, from nothing.
        written.delete(node);
        throw new Retry(complaint);
      }
      const what: PolicyRulesChange = { kind: "policy-rules", node, table: `${tableFamily} ${tableName}` };
      if (lines.length > 0) clock.history.note("networkpolicy", what);
      if (after === undefined) written.delete(node);
      else written.set(node, after);
    },
    snapshot: () => new Map(written),
    restore(state) {
      written = new Map(state as Map<Key, PolicyTable>);
      for (const key of [...compiled.keys()]) forget(key);
      for (const policy of policies.values()) compiled.set(keyOf(policy), compilePolicy(policy, groups));
    },
  };
};
