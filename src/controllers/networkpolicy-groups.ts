// The Pods that a selector of a NetworkPolicy means, kept up to date by each event: a Pod's event costs one look a
// selector, never one a Pod. Selectors that are alike share one group, whichever policy wrote them.
//
// Which Pods count, after the API's documentation and kube-network-policies: Pods with an address of their own (Pods of
// the node's network are not told from the node), until they have ended; one that is being deleted still counts.
import { fnv128a } from "./hash";
import type { Cache } from "./cache";
import { selected, withLabels } from "./cache";
import { keyOf } from "./references";
import type { Labels, LabelSelector, Namespace, Pod } from "./objects";
import { isTerminal, same } from "./pods";
import { matches } from "./selectors";
import type { Key } from "./types";

/** Pods by their labels, in one namespace or in those whose labels match. */
export type Selection = { readonly pods: LabelSelector } & ({ readonly namespace: string } | { readonly namespaces: LabelSelector });

/** A port by its name, as Pods name theirs. */
export type NamedPort = { readonly name: string; readonly protocol: string };

export class PodGroup {
  readonly members = new Map<Key, Pod>();
  /** Keys of the policies that name this group. */
  readonly users = new Set<Key>();
  readonly #nodes = new Map<string, Set<Key>>();
  readonly #elements = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    /** Eight letters that stand for the selector in the names of sets. */
    readonly hash: string,
    readonly selection: Selection,
  ) {}

  /** The nodes that run a member. */
  get nodes(): Iterable<string> {
    return this.#nodes.keys();
  }

  on(node: string): ReadonlySet<Key> {
    return this.#nodes.get(node) ?? none;
  }

  set(key: Key, pod: Pod | undefined): void {
    this.#elements.clear();
    const old = this.members.get(key);
    if (old !== undefined) {
      const there = this.#nodes.get(nodeOf(old));
      if (there?.delete(key) === true && there.size === 0) this.#nodes.delete(nodeOf(old));
      this.members.delete(key);
    }
    if (pod === undefined) return;
    this.members.set(key, pod);
    let there = this.#nodes.get(nodeOf(pod));
    if (there === undefined) this.#nodes.set(nodeOf(pod), (there = new Set()));
    there.add(key);
  }

  /** The members' addresses, or address . protocol . port of each that names such a port: elements of a set. The same map as long as nothing has changed. */
  elements(family: 4 | 6, port?: NamedPort): ReadonlyMap<string, string> {
    const what = `${family} ${port === undefined ? "" : `${port.protocol} ${port.name}`}`;
    let found = this.#elements.get(what);
    if (found === undefined) {
      const made = new Map<string, string>();
      for (const pod of this.members.values())
        for (const ip of addressesOf(pod, family)) {
          if (port === undefined) made.set(ip, "");
          else for (const number of portsOf(pod, port)) made.set(`${ip} . ${port.protocol.toLowerCase()} . ${number}`, "");
        }
      this.#elements.set(what, (found = made));
    }
    return found;
  }
}

const none: ReadonlySet<Key> = new Set();

function nodeOf(pod: Pod): string {
  return pod.spec.nodeName ?? "";
}

/** A Pod's addresses of one family. */
export function addressesOf(pod: Pod, family: 4 | 6): readonly string[] {
  const all = pod.status.podIPs?.map((p) => p.ip) ?? (pod.status.podIP === undefined ? [] : [pod.status.podIP]);
  return all.filter((ip) => ip.includes(":") === (family === 6));
}

function portsOf(pod: Pod, port: NamedPort): readonly number[] {
  const containers = [...pod.spec.containers, ...(pod.spec.initContainers ?? []).filter((c) => c.restartPolicy === "Always")];
  return containers.flatMap((c) => (c.ports ?? []).filter((p) => p.name === port.name && (p.protocol ?? "TCP") === port.protocol).map((p) => p.containerPort));
}

function counts(pod: Pod): boolean {
  return pod.spec.hostNetwork !== true && !isTerminal(pod) && (pod.spec.nodeName ?? "") !== "" && (pod.status?.podIP ?? "") !== "";
}

/** All groups that policies name. They follow from the caches alone, so that a checkpoint need not hold them. */
export class PodGroups {
  readonly #all = new Map<string, PodGroup>();
  /** Groups of one namespace, under its name, and those whose namespaces a selector gives. */
  readonly #own = new Map<string, Set<PodGroup>>();
  readonly #wide = new Set<PodGroup>();

  constructor(
    private readonly pods: Cache<Pod>,
    private readonly namespaces: Cache<Namespace>,
  ) {}

  /** The group of a selection, with its Pods. It lives until its last user leaves it. */
  use(selection: Selection, user: Key): PodGroup {
    const text = JSON.stringify(selection);
    let group = this.#all.get(text);
    if (group === undefined) {
      this.#all.set(text, (group = new PodGroup(fnv128a(text).slice(0, 8).toUpperCase(), selection)));
      if ("namespace" in selection) {
        const there = this.#own.get(selection.namespace);
        if (there === undefined) this.#own.set(selection.namespace, new Set([group]));
        else there.add(group);
        this.#fill(group, selection.namespace);
      } else {
        this.#wide.add(group);
        for (const ns of this.namespaces.values()) if (matches(selection.namespaces, ns.metadata.labels)) this.#fill(group, ns.metadata.name);
      }
    }
    group.users.add(user);
    return group;
  }

  leave(group: PodGroup, user: Key): void {
    group.users.delete(user);
    if (group.users.size > 0) return;
    const { selection } = group;
    this.#all.delete(JSON.stringify(selection));
    this.#wide.delete(group);
    if ("namespace" in selection) this.#own.get(selection.namespace)?.delete(group);
  }

  /** The groups that a Pod's event has changed. */
  podChanged(key: Key, before: Pod | undefined, now: Pod | undefined): readonly PodGroup[] {
    if (before !== undefined && now !== undefined && alike(before, now)) return [];
    const namespace = (now ?? before)?.metadata.namespace ?? "";
    const labels = this.namespaces.get(namespace)?.metadata.labels;
    const changed: PodGroup[] = [];
    const look = (group: PodGroup, inside: boolean): void => {
      const member = inside && now !== undefined && counts(now) && matches(group.selection.pods, now.metadata.labels);
      if (!member && !group.members.has(key)) return;
      group.set(key, member ? now : undefined);
      changed.push(group);
    };
    for (const group of this.#own.get(namespace) ?? []) look(group, true);
    for (const group of this.#wide) look(group, "namespaces" in group.selection && matches(group.selection.namespaces, labels));
    return changed;
  }

  /** The groups that a namespace's new labels have changed; undefined: it is gone. */
  namespaceChanged(name: string, labels: Labels | undefined): readonly PodGroup[] {
    const changed: PodGroup[] = [];
    for (const group of this.#wide) {
      if (!("namespaces" in group.selection)) continue;
      const inside = labels !== undefined && matches(group.selection.namespaces, labels);
      const size = group.members.size;
      if (inside) this.#fill(group, name);
      else for (const pod of withLabels(this.pods, name, {})) group.set(keyOf(pod), undefined);
      if (group.members.size !== size) changed.push(group);
    }
    return changed;
  }

  #fill(group: PodGroup, namespace: string): void {
    for (const pod of selected(this.pods, namespace, group.selection.pods)) if (counts(pod)) group.set(keyOf(pod), pod);
  }
}

/** Whether no group can tell the one from the other. */
function alike(a: Pod, b: Pod): boolean {
  return (
    counts(a) === counts(b) &&
    a.spec.nodeName === b.spec.nodeName &&
    same(a.metadata.labels, b.metadata.labels) &&
    same(a.status?.podIPs, b.status?.podIPs) &&
    same(a.spec.containers, b.spec.containers)
  );
}
