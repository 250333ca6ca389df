// iptables mode: builds the input of one `iptables-restore --noflush` per sync from fragments (upstream:
// pkg/proxy/iptables/proxier.go). A sync that is not full leaves out the chains of Service ports that have not changed.
// Where upstream writes ports in a hash map's order, we write them in the order of their chains' hashes.
import { textOf } from "../../net/block";
import type { RestoreInput, RuleBlock } from "../../net/iptables/block";
import { iptables as iptablesTables } from "../../net/iptables/state";
import type { Netns } from "../../net/types";
import { keysOf } from "../backend";
import type { Backend, RuleCounts, RuleSettings, SyncInput } from "../backend";
import type { Endpoint } from "../endpoint";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { categorize } from "../topology";
import { writtenIptables } from "../written";
import type { Written } from "../written";
import { chainLines, fragmentOf } from "./fragment";
import type { Fragment, FragmentSettings } from "./fragment";
import { ensureChain, ensureJump, jumps, kubeletJumps } from "./kernel";
import {
  canary,
  externalServices,
  forward,
  isServiceChain,
  kubeletFirewall,
  markMasq,
  masqueradeMark,
  nodePorts,
  portHash,
  postrouting,
  proxyFirewall,
  services,
} from "./names";

const largeClusterEndpoints = 1000;
/** In large clusters stale chains are looked for this seldom (upstream's syncPeriod). */
const cleanupMs = 30_000;
const canaryTables = ["mangle", "nat", "filter"];

type Entry = { readonly port: ServicePort; readonly endpoints: readonly Endpoint[]; readonly fragment: Fragment };
const noEndpoints: readonly Endpoint[] = [];

export class IptablesBackend implements Backend {
  #entries = new Map<string, Entry>();
  /** Keys in the order in which they are written; undefined when ports came or went. */
  #order: readonly string[] | undefined;
  #settings: FragmentSettings | undefined;
  #zone = "";
  #endpoints = 0;
  #lastCleanup = -Infinity;
  /** Whether the shared chains must be written, and as what the kernel held them after the last sync. */
  #shared: { changed: boolean; kernel: readonly unknown[] } = { changed: true, kernel: [] };
  /** Rules of the Service ports' own chains that the last sync wrote. */
  #lastOwn = 0;
  large = false;

  constructor(
    readonly family: Family,
    private readonly netns: Netns,
    private readonly rules: RuleSettings,
  ) {}

  start(): void {
    if (this.family === 4) this.netns.sysctls.set("net.ipv4.conf.all.route_localnet", "1");
    // The counters that rules name must exist before them, as `nfacct add` makes them.
    for (const counter of ["ct_state_invalid_dropped_pkts", "localhost_nps_accepted_pkts"])
      if (!this.netns.kernel.nfacct.has(counter)) this.netns.kernel.nfacct.set(counter, [0, 0]);
    for (const table of canaryTables) ensureChain(this.netns, this.family, table, canary);
  }

  flushed(): boolean {
    const gone = !this.netns.iptablesChains(this.family, "mangle").includes(canary);
    for (const table of gone ? canaryTables : []) ensureChain(this.netns, this.family, table, canary);
    return gone;
  }

  sync(input: SyncInput): boolean {
    const { family, netns } = this;
    if (input.full) for (const jump of [...jumps, ...kubeletJumps]) if (!ensureJump(netns, family, jump)) return false;
    const updated = this.#update(input);
    this.#lastOwn = 0;
    for (const key of input.full ? this.#entries.keys() : updated) this.#lastOwn += this.#entries.get(key)?.fragment.rules.lines.length ?? 0;
    const lines = this.#shared.changed || input.full || !this.#untouched() ? this.#allLines(input, updated) : this.#ownLines(updated, input.now);
    if (lines.length > 0 && netns.iptablesRestore(family, lines, { flush: false, counters: true }) !== undefined) return false;
    this.#shared.changed = false;
    this.#shared.kernel = this.#sharedInKernel();
    return true;
  }

  written(key: string): Written | undefined {
    const entry = this.#entries.get(key);
    return entry === undefined ? undefined : writtenIptables(this.family, entry.port, entry.fragment);
  }

  /** Upstream writes the shared chains' rules with every sync, so its last one counts them all. */
  counts(): RuleCounts {
    const noLocal = { internal: 0, external: 0 };
    let filter = forwardRules.length + (this.family === 4 ? 1 : 0);
    let shared = masqueradeRules.length + 1;
    let own = 0;
    for (const { fragment } of this.#entries.values()) {
      filter += fragment.filter.lines.length;
      shared += fragment.nat.lines.length;
      own += fragment.rules.lines.length;
      for (const which of ["internal", "external"] as const) if (fragment.noLocal[which]) noLocal[which]++;
    }
    return { noLocal, iptables: { filter: { total: filter, last: filter }, nat: { total: shared + own, last: shared + this.#lastOwn } } };
  }

  /** The whole input: the chains that all Service ports share, and the own chains of those that changed. */
  #allLines(input: SyncInput, updated: Iterable<string>): RestoreInput {
    const { family } = this;
    const filterRules: RuleBlock[] = [];
    const natRules: RuleBlock[] = [];
    for (const key of (this.#order ??= this.#sorted())) {
      const { filter, nat } = this.#entries.get(key)!.fragment;
      if (filter.lines.length > 0) filterRules.push(filter);
      if (nat.lines.length > 0) natRules.push(nat);
    }
    const own = this.#own(input.full ? this.#order : updated);
    const stale = this.#staleChains(input.now);
    const lines: (string | RuleBlock)[] = ["*filter"];
    for (const chain of [services, externalServices, forward, nodePorts, proxyFirewall, ...(family === 4 ? [kubeletFirewall] : [])])
      lines.push(`:${chain} - [0:0]`);
    if (family === 4)
      lines.push(
        `-A ${kubeletFirewall} -m comment --comment "block incoming localnet connections" -d 127.0.0.0/8 ! -s 127.0.0.0/8 -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP`,
      );
    append(lines, filterRules);
    append(lines, forwardRules);
    lines.push("COMMIT", "*nat");
    for (const chain of [services, nodePorts, postrouting, markMasq]) lines.push(`:${chain} - [0:0]`);
    append(lines, own.chains);
    if (stale.length > 0) lines.push(chainLines(stale));
    append(lines, masqueradeRules);
    append(lines, natRules);
    append(lines, own.rules);
    for (const chain of stale) lines.push(`-X ${chain}`);
    lines.push(
      `-A ${services} -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL${family === 6 ? " ! -d ::1/128" : ""} -j ${nodePorts}`,
      "COMMIT",
    );
    return lines;
  }

  /** Upstream writes the shared chains with every sync; where neither they nor the kernel's copy changed it comes to the same. */
  #ownLines(updated: Iterable<string>, now: number): RestoreInput {
    const own = this.#own(updated);
    const stale = this.#staleChains(now);
    if (own.chains.length + stale.length === 0) return [];
    return ["*nat", ...own.chains, chainLines(stale), ...own.rules, ...stale.map((c) => `-X ${c}`), "COMMIT"];
  }

  #own(keys: Iterable<string>): { readonly chains: readonly RuleBlock[]; readonly rules: readonly RuleBlock[] } {
    const chains: RuleBlock[] = [];
    const rules: RuleBlock[] = [];
    for (const key of keys) {
      const fragment = this.#entries.get(key)?.fragment;
      if (fragment === undefined) continue;
      chains.push(fragment.chainLines);
      rules.push(fragment.rules);
    }
    return { chains, rules };
  }

  /** The rules of the shared chains as the kernel holds them: the same list as long as nobody writes to the chain. */
  #sharedInKernel(): readonly unknown[] {
    const kernel = this.netns.kernel.peek(iptablesTables);
    if (kernel === undefined) return [];
    return sharedChains.map(([table, chain]) => kernel.table(this.family, table)?.chains.get(chain)?.rules);
  }

  #untouched(): boolean {
    const now = this.#sharedInKernel();
    return now.length > 0 && now.every((rules, i) => rules !== undefined && rules === this.#shared.kernel[i]);
  }

  /** Brings the fragments up to date; gives the keys whose chains must be written. */
  #update(input: SyncInput): Iterable<string> {
    const { ports, endpoints } = input;
    const keys = keysOf(input, input.full, this.#entries);
    for (const key of keys) {
      this.#endpoints += (ports.has(key) ? (endpoints.get(key)?.length ?? 0) : 0) - (this.#entries.get(key)?.endpoints.length ?? 0);
    }
    const wasLarge = this.large;
    this.large = this.#endpoints > largeClusterEndpoints;
    const settings: FragmentSettings = {
      family: this.family,
      large: this.large,
      clusterCidr: this.rules.clusterCidr,
      masqueradeAll: this.rules.masqueradeAll,
      localhostNodePorts: this.family === 4,
      nodeIp: input.nodeIp,
    };
    for (const key of keys) {
      const port = ports.get(key);
      const before = this.#entries.get(key);
      if (port === undefined) {
        if (before !== undefined) {
          this.#entries.delete(key);
          this.#order = undefined;
          this.#shared.changed = true;
        }
        continue;
      }
      const list = endpoints.get(key) ?? noEndpoints;
      const same =
        before?.port === port &&
        before.endpoints === list &&
        wasLarge === this.large &&
        this.#zone === input.zone &&
        this.#settings?.nodeIp === settings.nodeIp;
      if (same) continue;
      if (before === undefined) this.#order = undefined;
      const fragment = fragmentOf(port, categorize(list, port, input.node, input.zone), settings);
      if (before === undefined || !sameLines(before.fragment.filter, fragment.filter) || !sameLines(before.fragment.nat, fragment.nat))
        this.#shared.changed = true;
      this.#entries.set(key, { port, endpoints: list, fragment });
    }
    this.#zone = input.zone;
    this.#settings = settings;
    return keys;
  }

  #sorted(): readonly string[] {
    const hashes = [...this.#entries].map(([key, entry]) => [portHash(entry.port), key] as const);
    return hashes.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)).map(([, key]) => key);
  }

  #staleChains(now: number): readonly string[] {
    if (this.large && now - this.#lastCleanup <= cleanupMs) return [];
    this.#lastCleanup = now;
    const stale = new Set<string>();
    for (const chain of this.netns.kernel.peek(iptablesTables)?.table(this.family, "nat")?.chains.keys() ?? []) if (isServiceChain(chain)) stale.add(chain);
    if (stale.size === 0) return [];
    for (const { fragment } of this.#entries.values()) for (const chain of fragment.chains) stale.delete(chain);
    return [...stale].sort();
  }

  snapshot(): unknown {
    return {
      entries: new Map(this.#entries),
      order: this.#order,
      settings: this.#settings,
      zone: this.#zone,
      endpoints: this.#endpoints,
      lastCleanup: this.#lastCleanup,
      lastOwn: this.#lastOwn,
      large: this.large,
    };
  }

  restore(state: unknown): void {
    const s = state as {
      entries: Map<string, Entry>;
      order?: readonly string[];
      settings?: FragmentSettings;
      zone: string;
      endpoints: number;
      lastCleanup: number;
      lastOwn: number;
      large: boolean;
    };
    this.#entries = new Map(s.entries);
    this.#order = s.order;
    this.#settings = s.settings;
    this.#zone = s.zone;
    this.#endpoints = s.endpoints;
    this.#lastCleanup = s.lastCleanup;
    this.#lastOwn = s.lastOwn;
    this.large = s.large;
    this.#shared = { changed: true, kernel: [] };
  }
}

const sharedChains = [
  ...[services, externalServices, forward, nodePorts, proxyFirewall].map((chain) => ["filter", chain] as const),
  ...[services, nodePorts, postrouting, markMasq].map((chain) => ["nat", chain] as const),
];

const forwardRules: readonly string[] = [
  `-A ${forward} -m conntrack --ctstate INVALID -m nfacct --nfacct-name ct_state_invalid_dropped_pkts -j DROP`,
  `-A ${forward} -m comment --comment "kubernetes forwarding rules" -m mark --mark ${masqueradeMark}/${masqueradeMark} -j ACCEPT`,
  `-A ${forward} -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`,
];

const masqueradeRules: readonly string[] = [
  `-A ${postrouting} -m mark ! --mark ${masqueradeMark}/${masqueradeMark} -j RETURN`,
  `-A ${postrouting} -j MARK --xor-mark ${masqueradeMark}`,
  `-A ${postrouting} -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully`,
  `-A ${markMasq} -j MARK --or-mark ${masqueradeMark}`,
];

function sameLines(a: RuleBlock, b: RuleBlock): boolean {
  return a === b || (a.lines.length === b.lines.length && a.lines.every((line, i) => textOf(line) === textOf(b.lines[i]!)));
}

// Not push(...lines): a large cluster's lines are more than a call takes.
function append<T>(lines: T[], more: readonly T[]): void {
  for (const line of more) lines.push(line);
}
