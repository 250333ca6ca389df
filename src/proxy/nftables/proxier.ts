// nftables mode: one transaction per sync. Chains of Service ports that have not changed are left alone; of the shared
// maps only elements that differ are written (upstream: pkg/proxy/nftables/proxier.go).
import type { Line } from "../../net/block";
import { nftablesKey } from "../../net/nftables/nftables";
import type { Nftables } from "../../net/nftables/nftables";
import type { ScriptBlock } from "../../net/nftables/lines";
import { NftError } from "../../net/nftables/syntax";
import { printData, printKey } from "../../net/nftables/print-rule";
import type { Kernel } from "../../net/hooks";
import type { Netns } from "../../net/types";
import { keysOf } from "../backend";
import type { Backend, RuleCounts, RuleSettings, SyncInput } from "../backend";
import type { Endpoint } from "../endpoint";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { categorize } from "../topology";
import { writtenNftables } from "../written";
import type { Written } from "../written";
import { hairpinElements, nftFragmentOf } from "./fragment";
import type { ContainerElement, NftFragment } from "./fragment";
import { containers, isServiceChain, tableName } from "./names";
import type { Container } from "./names";
import { setupLines } from "./setup";

type Entry = {
  readonly port: ServicePort;
  readonly endpoints: readonly Endpoint[];
  readonly fragment: NftFragment;
  readonly hairpins: readonly ContainerElement[];
};
/** Nearly always one Service port alone wants an element. */
type Wanted = ContainerElement | readonly ContainerElement[];
/** By key: a value; "" in a set. */
type Values = Map<string, string>;
/** By id: an element of which it was not yet written that it is wanted or not, and the value that its key had then. */
type Touched = Map<string, { readonly element: ContainerElement; readonly had: string | undefined }>;
const noEndpoints: readonly Endpoint[] = [];
const perContainer = <V>(): ReadonlyMap<Container, Map<string, V>> => new Map(containers.map((name) => [name, new Map()]));
/**
 * A chain that a map pointed to may still count as referenced for a moment: it is deleted by a later sync. Upstream asks
 * for more than a second, which is what always lies between two syncs there, since a sync itself takes time.
 */
const staleMs = 1000;

function isOne(wanted: Wanted): wanted is ContainerElement {
  return "in" in wanted;
}

/** The element that stands there: of those that differ the last. */
function chosen(wanted: Wanted | undefined): ContainerElement | undefined {
  return wanted === undefined || isOne(wanted) ? wanted : wanted.at(-1);
}

export function nftablesOf(netns: Netns): Nftables {
  return (netns.kernel as Kernel).slot(nftablesKey);
}

export class NftablesBackend implements Backend {
  readonly large = false;
  #entries = new Map<string, Entry>();
  /** What Service ports want in the shared sets and maps, by id; and of what may differ since the last sync, what they wanted then. */
  #wanted = perContainer<Wanted>();
  #touched: ReadonlyMap<Container, Touched> = perContainer();
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

  counts(): RuleCounts {
    const noLocal = { internal: 0, external: 0 };
    for (const { fragment } of this.#entries.values()) for (const which of ["internal", "external"] as const) if (fragment.noLocal[which]) noLocal[which]++;
    return { noLocal };
  }

  sync(input: SyncInput): boolean {
    const full = this.#deleteStale(input.now) || input.full;
    const lines: (Line | ScriptBlock)[] = [];
    if (full) {
      const nodePortIps = input.nodeIp === undefined ? undefined : [input.nodeIp];
      lines.push(
        ...setupLines(
          { family: this.family, nodePortIps, clusterCidr: this.rules.clusterCidr, masqueradeAll: this.rules.masqueradeAll, serviceCidrs: this.serviceCidrs() },
          this.#first,
        ),
      );
    }
    const gone = this.#update(input, full);
    const written = full ? [...this.#entries.values()] : [...input.changed.keys].flatMap((key) => this.#entries.get(key) ?? []);
    for (const { fragment } of written) lines.push(fragment.chainLines);
    for (const { fragment } of written) lines.push(fragment.lines);
    const removals = full ? this.#allElements(lines) : this.#changedElements(lines);
    this.#staleLines(written, full ? undefined : gone, input.now, lines);
    for (const line of removals) lines.push(line);
    try {
      nftablesOf(this.netns).runLines(lines);
    } catch (e) {
      if (!(e instanceof NftError)) throw e;
      this.#stale.clear();
      return false;
    }
    this.#first = false;
    this.#touched = perContainer();
    return true;
  }

  written(key: string): Written | undefined {
    const entry = this.#entries.get(key);
    return entry === undefined ? undefined : writtenNftables(this.family, entry.port, entry.fragment, entry.hairpins);
  }

  get #at(): string {
    return `${this.family === 4 ? "ip" : "ip6"} ${tableName}`;
  }

  /** Deletes chains that were found stale more than a second ago; true if that failed. */
  #deleteStale(now: number): boolean {
    const due = [...this.#stale].filter(([, since]) => since <= now - staleMs).map(([chain]) => chain);
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

  /** The elements that are in the kernel. */
  #read(): ReadonlyMap<Container, Values> {
    const table = nftablesOf(this.netns).table(this.family === 4 ? "ip" : "ip6", tableName);
    const all = perContainer<string>();
    for (const [name, values] of all) {
      const set = table?.sets.get(name);
      for (const e of set?.elements.values() ?? []) values.set(printKey(e.key, set!.shape.types), e.data === undefined ? "" : printData(e.data, undefined));
    }
    return all;
  }

  /** Brings fragments and wanted elements up to date; gives the entries as they were before. */
  #update(input: SyncInput, full: boolean): readonly Entry[] {
    const { ports, endpoints } = input;
    const keys = keysOf(input, full, this.#entries);
    const settings = { family: this.family, clusterCidr: this.rules.clusterCidr, nodeIp: input.nodeIp };
    const gone: Entry[] = [];
    for (const key of keys) {
      const before = this.#entries.get(key);
      if (before !== undefined) {
        gone.push(before);
        for (const list of [before.hairpins, before.fragment.elements]) this.#want(list, false, full);
      }
      const port = ports.get(key);
      if (port === undefined) {
        this.#entries.delete(key);
        continue;
      }
      const list = endpoints.get(key) ?? noEndpoints;
      const categories = categorize(list, port, input.node, input.zone);
      const entry: Entry = {
        port,
        endpoints: list,
        fragment: nftFragmentOf(port, categories, settings),
        hairpins: hairpinElements(port, categories, input.node, this.family),
      };
      this.#entries.set(key, entry);
      for (const elements of [entry.hairpins, entry.fragment.elements]) this.#want(elements, true, full);
    }
    return gone;
  }

  /** Several Service ports may want the same element (a cluster IP with two ports); where they differ, the last one has it. */
  #want(elements: readonly ContainerElement[], wanted: boolean, full: boolean): void {
    for (const e of elements) {
      const map = this.#wanted.get(e.in)!;
      const now = map.get(e.id);
      if (!full) {
        const touched = this.#touched.get(e.in)!;
        if (!touched.has(e.id)) touched.set(e.id, { element: e, had: chosen(now)?.value });
      }
      if (wanted) map.set(e.id, now === undefined ? e : isOne(now) ? [now, e] : [...now, e]);
      else if (now !== undefined && !isOne(now) && now.length > 1) {
        const at = now.indexOf(e);
        map.set(
          e.id,
          now.filter((_, i) => i !== at),
        );
      } else map.delete(e.id);
    }
  }

  /** Compares with what is in the kernel: adds what is new or different to `lines`; gives the lines for what goes, which come last. */
  #allElements(lines: (Line | ScriptBlock)[]): readonly string[] {
    const removals: string[] = [];
    for (const [name, had] of this.#read()) {
      for (const wanted of this.#wanted.get(name)!.values()) {
        const element = chosen(wanted)!;
        if (had.size === 0) lines.push(element.add);
        else {
          this.#write(element, had.get(element.key), lines);
          had.delete(element.key);
        }
      }
      for (const key of had.keys()) removals.push(this.#removal(name, key));
    }
    return removals;
  }

  /** The same for what has changed since the last sync. */
  #changedElements(lines: (Line | ScriptBlock)[]): readonly string[] {
    const removals: string[] = [];
    for (const [name, touched] of this.#touched) {
      const wanted = this.#wanted.get(name)!;
      for (const [id, { element, had }] of touched) {
        const now = chosen(wanted.get(id));
        if (now !== undefined) this.#write(now, had, lines);
        else if (had !== undefined) removals.push(this.#removal(name, element.key));
      }
    }
    return removals;
  }

  /** @param had the value that its key has in the kernel */
  #write(element: ContainerElement, had: string | undefined, lines: (Line | ScriptBlock)[]): void {
    if (element.value === had) return;
    if (had !== undefined) lines.push(this.#removal(element.in, element.key));
    lines.push(element.add);
  }

  #removal(container: Container, key: string): string {
    return `delete element ${this.#at} ${container} { ${key} }`;
  }

  /** Chains that nobody wants are flushed now and deleted later; affinity sets go at once. @param among undefined: look at all in the kernel. */
  #staleLines(written: readonly Entry[], among: readonly Entry[] | undefined, now: number, lines: (Line | ScriptBlock)[]): void {
    const table = nftablesOf(this.netns).table(this.family === 4 ? "ip" : "ip6", tableName);
    const chains =
      among === undefined ? [...(table?.chains.keys() ?? [])].filter(isServiceChain) : [...among.flatMap((e) => e.fragment.chains), ...this.#stale.keys()];
    const sets = among === undefined ? [...(table?.sets.keys() ?? [])].filter((s) => s.startsWith("affinity-")) : among.flatMap((e) => e.fragment.affinitySets);
    if (chains.length + sets.length === 0) return;
    const active = new Set<string>();
    for (const { fragment } of written) for (const names of [fragment.chains, fragment.affinitySets]) for (const name of names) active.add(name);
    for (const chain of new Set(chains)) {
      if (active.has(chain)) this.#stale.delete(chain);
      else if (!this.#stale.has(chain) || among === undefined) {
        lines.push(`flush chain ${this.#at} ${chain}`);
        this.#stale.set(chain, now);
      }
    }
    for (const set of sets) if (!active.has(set)) lines.push(`delete set ${this.#at} ${set}`);
  }

  snapshot(): unknown {
    return { entries: new Map(this.#entries), stale: new Map(this.#stale), first: this.#first };
  }

  restore(state: unknown): void {
    const s = state as { entries: Map<string, Entry>; stale: Map<string, number>; first: boolean };
    this.#entries = new Map(s.entries);
    this.#wanted = perContainer();
    for (const entry of this.#entries.values()) for (const list of [entry.hairpins, entry.fragment.elements]) this.#want(list, true, true);
    this.#touched = perContainer();
    this.#stale = new Map(s.stale);
    this.#first = s.first;
  }
}
