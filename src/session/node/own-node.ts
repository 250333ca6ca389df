// Your own node: rules that were pasted, a packet through them, and whose they are. The verdict is the rules' alone.
import { addrText, parseAddr } from "../../net/address";
import type { Kernel } from "../../net/hooks";
import { inject } from "../../net/inject";
import { iptables } from "../../net/iptables/state";
import { nftablesKey } from "../../net/nftables/nftables";
import { printRule } from "../../net/nftables/print-rule";
import { nameOf, type Header, type TraceRing } from "../../net/trace";
import { readStream } from "../../kubectl/resources/yaml-text";
import { Refusal, said, verbatim, type Said } from "../said";
import { packetDetail } from "../views/packets";
import type { PacketDetail, PacketStep } from "../views/types";
import { loadPaste, machine, type Loaded, type LoadedTable, type Problem } from "./load";
import { ownersOf, objectsIn, type Disagreement, type Owners } from "./owners";
import { guesses, guessNodeIp, guessPodLink, surround, type Around } from "./surroundings";

/** A place that the rules lead somewhere: an address and port of a Service, as the rules have it. */
export type Target = { readonly ip: string; readonly port: number; readonly proto: "tcp" | "udp"; readonly about: string };

export type NodeReport = {
  readonly lines: number;
  readonly tables: readonly LoadedTable[];
  readonly sets: number;
  readonly problems: readonly Problem[];
  /** Lines between the rulesets: numbers from 1. */
  readonly strange: readonly number[];
  readonly targets: readonly Target[];
  readonly targetsLeft: number;
  readonly guess: Pick<Around, "nodeIp" | "podLink" | "outLink">;
  readonly services: number;
  readonly slices: number;
  /** Why the objects could not be read. */
  readonly objectsProblem: Said | undefined;
  readonly disagreements: readonly Disagreement[];
  readonly disagreementsLeft: number;
};

export type NodePacket = {
  readonly around: Around;
  readonly proto: "tcp" | "udp" | "icmp";
  readonly src: string;
  readonly sport: number;
  readonly dst: string;
  readonly dport: number;
  /** How many connections to send: each from a port of its own. */
  readonly times: number;
};

export type NodeStep = PacketStep & { readonly packets: number | undefined; readonly owner: string };

export type NodeTrace = {
  readonly detail: Omit<PacketDetail, "steps">;
  readonly steps: readonly NodeStep[];
  /** How the last packet's way ended, in a sentence. */
  readonly ending: Said;
  readonly good: boolean;
  /** Where all of them went: the destination, and how many. */
  readonly ends: readonly { readonly to: Said; readonly owner: string; readonly count: number; readonly good: boolean }[];
};

const shown = { targets: 400, disagreements: 200 } as const;

export class OwnNode {
  readonly #loaded: Loaded;
  readonly #owners: Owners;
  readonly report: NodeReport;
  #around = "";

  /** @param rules what iptables-save, ipset save or nft list ruleset printed. @param objects YAML or JSON of Services and EndpointSlices; "" without. */
  constructor(rules: string, objects: string) {
    const loaded = (this.#loaded = loadPaste(rules));
    const { values, error } = readStream(objects);
    let problem = error === undefined ? undefined : verbatim(error.message);
    const all = objectsIn(values);
    if (problem === undefined && objects.trim() !== "" && all.length === 0) problem = said("There is no Service and no EndpointSlice in it.");
    this.#owners = ownersOf(loaded, all);
    const targets = targetsOf(loaded);
    const { disagreements } = this.#owners;
    this.report = {
      lines: loaded.paste.lines.length,
      tables: loaded.tables,
      sets: loaded.sets,
      problems: loaded.problems,
      strange: loaded.paste.strange,
      targets: targets.slice(0, shown.targets),
      targetsLeft: Math.max(0, targets.length - shown.targets),
      guess: { nodeIp: guessNodeIp(loaded), podLink: guessPodLink(loaded), outLink: guesses.outLink },
      services: all.filter((o) => o.kind === "Service").length,
      slices: all.filter((o) => o.kind === "EndpointSlice").length,
      objectsProblem: problem,
      disagreements: disagreements.slice(0, shown.disagreements),
      disagreementsLeft: Math.max(0, disagreements.length - shown.disagreements),
    };
  }

  /** Sends packets. Throws with a sentence for the reader where an address makes no sense. */
  trace(packet: NodePacket): NodeTrace {
    for (const [what, ip] of [
      ["The source {address} is no IP address.", packet.src],
      ["The destination {address} is no IP address.", packet.dst],
      ["The node's address {address} is no IP address.", packet.around.nodeIp],
    ] as const)
      if (parseAddr(ip) === undefined) throw new Refusal(said(what, { address: JSON.stringify(ip) }));
    if (packet.src.includes(":") !== packet.dst.includes(":")) throw new Refusal(said("Source and destination are of different families."));
    if (!/^$|^[0-9a-f.:]+\/\d+$/i.test(packet.around.podCidr))
      throw new Refusal(said("{network} is no network: write it as 10.244.1.0/24.", { network: JSON.stringify(packet.around.podCidr) }));
    const { network, netns } = this.#loaded;
    const around = JSON.stringify(packet.around);
    if (around !== this.#around) surround(this.#loaded, packet.around);
    this.#around = around;
    const traces = network.traces as TraceRing;
    const { enters, podLink, outLink } = packet.around;
    const link = enters === "pod" ? podLink : enters === "outside" ? outLink : undefined;
    const ends = new Map<string, { to: Said; owner: string; count: number; good: boolean }>();
    let last = 0;
    for (let i = 0; i < Math.max(1, packet.times); i++) {
      last = inject(netns, { ...packet, sport: packet.proto === "icmp" ? i + 1 : 1024 + ((packet.sport - 1024 + i) % 64000) }, link);
      const end = this.#endOf(traces, last);
      const known = ends.get(end.key);
      if (known === undefined) ends.set(end.key, { to: end.to, owner: this.#ownerOf(traces, last), count: 1, good: end.good });
      else known.count++;
    }
    const end = this.#endOf(traces, last);
    const detail = packetDetail(
      traces,
      last,
      0,
      (_ns, table, chain, text) => this.#numberOf(table, chain, text),
      () => [],
    )!;
    const { steps, ...rest } = detail;
    return {
      detail: { ...rest, headers: rest.headers },
      steps: steps
        .filter((s) => s.ns === `node/${machine}` && s.verdict !== "dropped")
        .map((s) => ({ ...s, packets: this.#packets(s), owner: this.#owners.of(s.chain) ?? "" })),
      ending: end.sentence,
      good: end.good,
      ends: [...ends.values()].sort((a, b) => b.count - a.count),
    };
  }

  /** Where a packet's way through the node ended. */
  #endOf(traces: TraceRing, n: number): { key: string; to: Said; sentence: Said; good: boolean } {
    const steps = traces.steps(n);
    const away = steps.find((s) => s.kind === "arrive" && nameOf(s.ns) !== machine);
    const headers = steps.flatMap((s) => (s.kind === "arrive" || s.kind === "header" ? [s.header] : []));
    const end = steps.findLast((s) => s.kind === "end");
    if (away?.kind === "arrive") {
      const h = away.header;
      const to = placeText(h);
      const where =
        nameOf(away.ns) === "pods"
          ? "It leaves the node to a Pod of this node, to {to} from {from}."
          : "It leaves the node to the network, to {to} from {from}.";
      return { key: `out ${to}`, to: verbatim(to), good: true, sentence: said(where, { to, from: addrText(h.src) }) };
    }
    const h = headers.at(-1);
    const to = h === undefined ? "" : placeText(h);
    switch (end?.kind === "end" ? end.outcome : "waiting") {
      case "rejected":
        return { key: `rejected ${to}`, to: said("rejected"), good: false, sentence: said("A rule rejects it: the sender is told at once.") };
      case "refused":
      case "delivered":
        return {
          key: `local ${to}`,
          to: said("{to} on this node", { to }),
          good: true,
          sentence: said("It comes to the node's own sockets, at {to}. Whether one listens there, the rules do not say.", { to }),
        };
      case "no-route":
        return { key: "no-route", to: said("no route"), good: false, sentence: said("There is no route for it.") };
      default: {
        const dropped = steps.findLast((s) => s.kind === "rule" || s.kind === "policy");
        const by =
          dropped?.kind === "policy" && dropped.verdict === 0 ? said("A chain's policy drops it: nobody is told.") : said("It is dropped: nobody is told.");
        return { key: "dropped", to: said("dropped"), good: false, sentence: by };
      }
    }
  }

  /** Of the chains that a packet went through, the one that says most: an endpoint's before a Service's. */
  #ownerOf(traces: TraceRing, n: number): string {
    const detail = packetDetail(
      traces,
      n,
      0,
      () => "",
      () => [],
    );
    const owners = (detail?.steps ?? []).flatMap((s) => this.#owners.of(s.chain) ?? []);
    return owners.findLast((o) => o.includes("→")) ?? owners.at(-1) ?? "";
  }

  #numberOf(table: string, chain: string, text: string): string {
    const kernel = this.#loaded.netns.kernel as Kernel;
    const own = table.includes(" ")
      ? kernel
          .peek(nftablesKey)
          ?.tables.find((t) => `${t.family} ${t.name}` === table)
          ?.chains.get(chain)
          ?.rules.map((r) => printRule(r.syntax))
      : kernel
          .peek(iptables)
          ?.table(4, table)
          ?.chains.get(chain)
          ?.rules.map((r) => r.text);
    const at = own?.indexOf(text) ?? -1;
    return at < 0 ? "" : `${at + 1} of ${own!.length}`;
  }

  /** The counter of the rule that a step met, after everything that was sent. */
  #packets(s: PacketStep): number | undefined {
    const kernel = this.#loaded.netns.kernel as Kernel;
    if (s.table.includes(" ")) {
      const rules = kernel
        .peek(nftablesKey)
        ?.tables.find((t) => `${t.family} ${t.name}` === s.table)
        ?.chains.get(s.chain)?.rules;
      return rules?.find((r) => printRule(r.syntax) === s.text)?.counts?.[0];
    }
    for (const family of [4, 6] as const) {
      const chain = kernel.peek(iptables)?.table(family, s.table)?.chains.get(s.chain);
      const at = chain?.rules.findIndex((r) => r.text === s.text) ?? -1;
      if (at >= 0) return chain!.counts?.[at * 2] ?? 0;
    }
    return undefined;
  }
}

const placeText = (h: Header): string =>
  h.proto === 1 || h.proto === 58 ? addrText(h.dst) : `${h.family === 6 ? `[${addrText(h.dst)}]` : addrText(h.dst)}:${h.dport}`;

/** Addresses and ports that kube-proxy's rules take. */
function targetsOf(loaded: Loaded): readonly Target[] {
  const kernel = loaded.netns.kernel as Kernel;
  const out: Target[] = [];
  const nodeIp = guessNodeIp(loaded);
  for (const chain of ["KUBE-SERVICES", "KUBE-NODEPORTS"])
    for (const rule of kernel.peek(iptables)?.table(4, "nat")?.chains.get(chain)?.rules ?? []) {
      const m = /(?:-d (\S+)\/32 )?-p (tcp|udp) .*--dport (\d+)/.exec(rule.text);
      if (m === null || (chain === "KUBE-SERVICES" && m[1] === undefined)) continue;
      const about = /--comment "?([^"]+?)"? -m/.exec(rule.text)?.[1] ?? "";
      out.push({ ip: m[1] ?? nodeIp, proto: m[2] as "tcp", port: Number(m[3]), about: m[1] === undefined ? `${about} node port` : about });
    }
  for (const table of kernel.peek(nftablesKey)?.tables ?? [])
    for (const name of ["service-ips", "service-nodeports"])
      for (const e of table.family === "ip" ? (table.sets.get(name)?.elements.values() ?? []) : []) {
        const values = e.key.map((f) => ("value" in f ? f.value : 0));
        const [ip, proto, port] = name === "service-ips" ? [addrText(values[0]!), values[1], values[2]] : [nodeIp, values[0], values[1]];
        if (proto !== 6 && proto !== 17) continue;
        const chain = e.data !== undefined && "verdict" in e.data && "chain" in e.data ? e.data.chain.replace(/^\w+-[A-Z2-7]{8}-/, "") : "";
        out.push({ ip, proto: proto === 6 ? "tcp" : "udp", port: port!, about: chain });
      }
  const known = new Set<string>();
  return out.filter((t) => {
    const key = `${t.ip} ${t.proto} ${t.port}`;
    return !known.has(key) && known.add(key) !== undefined;
  });
}
