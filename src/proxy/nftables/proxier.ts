// nftables mode: one transaction per sync. Chains of Service ports that have not changed are left alone; of the shared
// maps only elements that differ are written (upstream: pkg/proxy/nftables/proxier.go).
import { nftablesKey } from "../../net/nftables/nftables";
import type { Nftables } from "../../net/nftables/nftables";
import { NftError } from "../../net/nftables/syntax";
import { printData, printKey } from "../../net/nftables/print-rule";
import type { Kernel } from "../../net/hooks";
import type { Netns } from "../../net/types";
import type { Backend, RuleSettings, SyncInput } from "../backend";
import type { Endpoint } from "../endpoint";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { categorize } from "../topology";
import { hairpinElements, nftFragmentOf } from "./fragment";
import type { ContainerElement, NftFragment } from "./fragment";
import { containers, isServiceChain, tableName } from "./names";
import type { Container } from "./names";
import { setupLines } from "./setup";

type Entry = { readonly port: ServicePort; readonly endpoints: readonly Endpoint[]; readonly fragment: NftFragment; readonly hairpins: readonly ContainerElement[] };
const noEndpoints: readonly Endpoint[] = [];
/** A chain that a map pointed to may still count as referenced for a moment: it is deleted by a later sync. */
const staleMs = 1000;

export function nftablesOf(netns: Netns): Nftables {
  return (netns.kernel as Kernel).slot(nftablesKey);
}

export class NftablesBackend implements Backend {
  readonly large = false;
  #entries = new Map<string, Entry>();
  #elements = new Map<Container, Map<string, string>>();
  #stale = new Map<string, number>();
  #first = true;

  constructor(
    readonly family: Family,
    private readonly netns: Netns,
    private readonly rules: RuleSettings,
    /** The Services' networks of this family, as the ServiceCIDR objects say now. */
    private readonly serviceCidrs: () => readonly string[],
  ) {}

  start(): void {}

  flushed(): boolean {
    return false;
  }

  sync(input: SyncInput): boolean {
    const full = this.#deleteStale(input.now) || input.full;
    const lines: string[] = [];
    if (full) {
      const nodePortIps = input.nodeIp === undefined ? undefined : [input.nodeIp];
      lines.push(...setupLines({ family: this.family, nodePortIps, clusterCidr: this.rules.clusterCidr, masqueradeAll: this.rules.masqueradeAll, serviceCidrs: this.serviceCidrs() }, this.#first));
      this.#read();
    }
    const updated = this.#update(input, full);
    const active = new Set<string>();
    const sets = new Set<string>();
    for (const [key, { fragment }] of this.#entries) {
      for (const chain of fragment.chains) active.add(chain);
      for (const set of fragment.affinitySets) sets.add(set);
      if (!full && !updated.has(key)) continue;
      for (const chain of fragment.chains) lines.push(`add chain ${this.#at} ${chain}`, `flush chain ${this.#at} ${chain}`);
    }
    for (const [key, { fragment }] of this.#entries) if (full || updated.has(key)) for (const line of fragment.lines) lines.push(line);
    const wanted = this.#wanted();
    this.#addElements(wanted, lines);
    this.#flushStale(active, sets, input.now, lines);
    this.#removeElements(wanted, lines);
    try {
      nftablesOf(this.netns).runLines(lines);
    } catch (e) {
      if (!(e instanceof NftError)) throw e;
      this.#stale.clear();
      return false;
    }
    this.#first = false;
    this.#elements = new Map([...wanted].map(([name, elements]) => [name, new Map([...elements].map(([key, e]) => [key, e.value]))]));
    return true;
  }

  get #at(): string {
    return `${this.family === 4 ? "ip" : "ip6"} ${tableName}`;
  }

  /** Deletes chains that were found stale more than a second ago; true if that failed. */
  #deleteStale(now: number): boolean {
    const due = [...this.#stale].filter(([, since]) => since < now - staleMs).map(([chain]) => chain);
    if (due.length === 0) return false;
    for (const chain of due) this.#stale.delete(chain);
    try {
      nftablesOf(this.netns).runLines(due.map((chain) => `delete chain ${this.#at} ${chain}`));
      return false;
    } catch (e) {
      if (!(e instanceof NftError)) throw e;
      return true;
    }
  }

  /** Takes over the elements that another process has left in the kernel. */
  #read(): void {
    const table = nftablesOf(this.netns).table(this.family === 4 ? "ip" : "ip6", tableName);
    for (const name of containers) {
      const set = table?.sets.get(name);
      const elements = new Map<string, string>();
      for (const e of set?.elements.values() ?? []) elements.set(printKey(e.key, set!.shape.types), e.data === undefined ? "" : printData(e.data, undefined));
      this.#elements.set(name, elements);
    }
  }

  #update(input: SyncInput, full: boolean): ReadonlySet<string> {
    const { ports, endpoints, changed } = input;
    const keys = new Set<string>();
    for (const map of [ports, this.#entries]) for (const [key, value] of map) if (full || changed.services.has(serviceOf(value)) || changed.endpoints.has(serviceOf(value))) keys.add(key);
    const settings = { family: this.family, clusterCidr: this.rules.clusterCidr, nodeIp: input.nodeIp };
    for (const key of keys) {
      const port = ports.get(key);
      if (port === undefined) {
        this.#entries.delete(key);
        continue;
      }
      const list = endpoints.get(key) ?? noEndpoints;
      const categories = categorize(list, port, input.node, input.zone);
      this.#entries.set(key, { port, endpoints: list, fragment: nftFragmentOf(port, categories, settings), hairpins: hairpinElements(port, categories, input.node) });
    }
    return keys;
  }

  #wanted(): Map<Container, Map<string, ContainerElement>> {
    const wanted = new Map<Container, Map<string, ContainerElement>>(containers.map((name) => [name, new Map()]));
    for (const { fragment, hairpins } of this.#entries.values()) {
      for (const e of hairpins) wanted.get(e.in)!.set(e.key, e);
      for (const e of fragment.elements) wanted.get(e.in)!.set(e.key, e);
    }
    return wanted;
  }

  #addElements(wanted: ReadonlyMap<Container, ReadonlyMap<string, ContainerElement>>, lines: string[]): void {
    for (const [name, elements] of wanted) {
      const before = this.#elements.get(name);
      for (const [key, e] of elements) {
        const old = before?.get(key);
        if (old === e.value) continue;
        if (old !== undefined) lines.push(`delete element ${this.#at} ${name} { ${key} }`);
        lines.push(`add element ${this.#at} ${name} { ${key}${e.comment === undefined ? "" : ` comment "${e.comment}"`}${e.value === "" ? "" : ` : ${e.value}`} }`);
      }
    }
  }

  #removeElements(wanted: ReadonlyMap<Container, ReadonlyMap<string, ContainerElement>>, lines: string[]): void {
    for (const [name, before] of this.#elements) for (const key of before.keys()) if (wanted.get(name)?.has(key) !== true) lines.push(`delete element ${this.#at} ${name} { ${key} }`);
  }

  #flushStale(active: ReadonlySet<string>, sets: ReadonlySet<string>, now: number, lines: string[]): void {
    const table = nftablesOf(this.netns).table(this.family === 4 ? "ip" : "ip6", tableName);
    for (const chain of table?.chains.keys() ?? []) {
      if (!isServiceChain(chain)) continue;
      if (active.has(chain)) this.#stale.delete(chain);
      else {
        lines.push(`flush chain ${this.#at} ${chain}`);
        this.#stale.set(chain, now);
      }
    }
    for (const set of table?.sets.keys() ?? []) if (set.startsWith("affinity-") && !sets.has(set)) lines.push(`delete set ${this.#at} ${set}`);
  }

  snapshot(): unknown {
    return { entries: new Map(this.#entries), elements: this.#elements, stale: new Map(this.#stale), first: this.#first };
  }

  restore(state: unknown): void {
    const s = state as { entries: Map<string, Entry>; elements: Map<Container, Map<string, string>>; stale: Map<string, number>; first: boolean };
    this.#entries = new Map(s.entries);
    this.#elements = new Map(s.elements);
    this.#stale = new Map(s.stale);
    this.#first = s.first;
  }
}

function serviceOf(value: ServicePort | Entry): string {
  return "port" in value && typeof value.port === "object" ? value.port.service : (value as ServicePort).service;
}
