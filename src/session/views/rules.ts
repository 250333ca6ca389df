// One node's rules as a list of chains, a few of them open. The same list serves iptables' tables and nftables'.
import type { World } from "../../cluster/world";
import { iptables, tableNames, type Table as IptablesTable } from "../../net/iptables/state";
import { addrText } from "../../net/address";
import { ipvsKey, type Ipvs } from "../../net/ipvs/ipvs";
import type { Namespace } from "../../net/netns";
import { nftablesKey } from "../../net/nftables/nftables";
import type { Table as NftTable } from "../../net/nftables/tables";
import { printRule } from "../../net/nftables/print-rule";
import { printSet } from "../../net/nftables/print-table";
import type { ProxyMode } from "../types";
import type { ChainRow, RuleLine, RulesHead, View, ViewSpec } from "./types";

const linesShown = 120;

export function rulesView(world: World, mode: ProxyMode, spec: Extract<ViewSpec, { kind: "rules" }>): View<RulesHead, ChainRow> {
  const ns = world.network.namespace(spec.node) as Namespace | undefined;
  const ip = ns?.peek(iptables);
  const nft = ns?.peek(nftablesKey);
  const own = (ip === undefined ? [] : tableNames.filter((t) => ip.table(4, t)!.exists).map((t) => t as string)).sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const sets = (nft?.tables ?? []).map((t) => `${t.family} ${t.name}`);
  const ipvs = ns?.peek(ipvsKey);
  const virtual = ipvs !== undefined && ipvs.services.size > 0 ? ["ipvs"] : [];
  const tables = mode === "nftables" ? [...sets, ...own, ...virtual] : [...virtual, ...own, ...sets];
  const table = tables.includes(spec.table) ? spec.table : (tables[0] ?? "");
  const found =
    table === "ipvs"
      ? ipvsRows(ipvs!, spec)
      : own.includes(table)
        ? iptablesRows(ip!.table(4, table)!, spec)
        : nftRows(
            nft?.tables.find((t) => `${t.family} ${t.name}` === table),
            spec,
            world.clock.now,
          );
  return { head: { node: spec.node, mode, table, tables, chains: found.chains, rules: found.rules }, rows: found.rows };
}

const order = ["nat", "filter", "mangle", "raw", "security"];
type Spec = Extract<ViewSpec, { kind: "rules" }>;
type Found = { readonly chains: number; readonly rules: number; readonly rows: readonly ChainRow[] };

function iptablesRows(table: IptablesTable, spec: Spec): Found {
  const open = new Set(spec.open);
  const rows: ChainRow[] = [];
  let rules = 0;
  let chains = 0;
  for (const chain of table.sorted()) {
    chains++;
    rules += chain.rules.length;
    if (spec.find !== "" && !chain.name.includes(spec.find) && !chain.rules.some((r) => r.text.includes(spec.find))) continue;
    if (rows.length >= spec.count && !open.has(chain.name)) continue;
    if (chain.rules.length === 0 && chain.policy !== undefined && spec.find !== "") continue;
    const lines = open.has(chain.name)
      ? chain.rules.slice(0, linesShown).map((r, i): RuleLine => ({ n: i + 1, text: r.text, target: r.jump ?? "", packets: chain.counts?.[i * 2] ?? 0 }))
      : [];
    rows.push({
      key: chain.name,
      chain: chain.name,
      policy: chain.policy ?? "",
      base: chain.policy !== undefined,
      rules: chain.rules.length,
      packets: 0,
      about: about(chain.rules[0]?.text ?? "", chain.name),
      lines,
    });
  }
  return { chains, rules, rows };
}

/** Which Service port or endpoint a chain is for, as kube-proxy's own comments say. */
function about(text: string, chain: string): string {
  if (!/^KUBE-(SVC|SEP|EXT|FW|SVL)-/.test(chain)) return "";
  const comment = /--comment (?:"([^"]*)"|(\S+))/.exec(text);
  return (comment?.[1] ?? comment?.[2] ?? "").replace(/^.*traffic for /, "").replace(/ (?:cluster IP|loadbalancer IP|external destinations|->).*$/, "");
}

/** IPVS has no chains: a virtual service stands for one, its real servers for the lines. */
function ipvsRows(ipvs: Ipvs, spec: Spec): Found {
  const open = new Set(spec.open);
  const rows: ChainRow[] = [];
  let rules = 0;
  for (const service of ipvs.services.all) {
    rules += service.servers.length;
    const name = `${service.proto === 17 ? "UDP" : service.proto === 6 ? "TCP" : "SCTP"} ${addrText(service.address)}:${service.port}`;
    const lines = service.servers.map((r, i): RuleLine => ({
      n: i + 1,
      text: `${addrText(r.address)}:${r.port} ${r.forward} weight ${r.weight} · ${r.active} active, ${r.inactive} inactive · ${r.conns} connections so far`,
      target: "",
      packets: r.conns,
    }));
    if (rows.length >= spec.count && !open.has(name)) continue;
    if (spec.find !== "" && !name.includes(spec.find) && !lines.some((l) => l.text.includes(spec.find))) continue;
    rows.push({
      key: name,
      chain: name,
      policy: "",
      base: false,
      rules: lines.length,
      packets: service.conns,
      about: `scheduler ${service.scheduler}${service.persistent > 0 ? `, persistent ${service.persistent} s` : ""}`,
      lines: open.has(name) ? lines.slice(0, linesShown) : [],
    });
  }
  return { chains: ipvs.services.size, rules, rows };
}

function nftRows(table: NftTable | undefined, spec: Spec, now: number): Found {
  if (table === undefined) return { chains: 0, rules: 0, rows: [] };
  const open = new Set(spec.open);
  const rows: ChainRow[] = [];
  let rules = 0;
  const add = (name: string, base: boolean, policy: string, count: number, lines: () => readonly string[], comment: string): void => {
    if (rows.length >= spec.count && !open.has(name)) return;
    if (spec.find !== "" && !name.includes(spec.find) && !lines().some((l) => l.includes(spec.find))) return;
    rows.push({
      key: name,
      chain: name,
      policy,
      base,
      rules: count,
      packets: 0,
      about: comment,
      lines: open.has(name)
        ? lines()
            .slice(0, linesShown)
            .map((text, i): RuleLine => ({ n: i + 1, text, target: "", packets: 0 }))
        : [],
    });
  };
  for (const chain of table.chains.values()) {
    rules += chain.rules.length;
    add(
      chain.name,
      chain.base !== undefined,
      chain.base?.policy ?? "",
      chain.rules.length,
      () => chain.rules.map((r) => printRule(r.syntax)),
      chain.comment ?? "",
    );
  }
  for (const set of table.sets.values())
    add(
      `${set.shape.data !== undefined ? "map" : "set"} ${set.shape.name}`,
      false,
      "",
      set.elements.size,
      () =>
        printSet(set, { handles: false, now })
          .split("\n")
          .map((l) => l.trim())
          .filter((l) => l !== ""),
      set.shape.comment ?? "",
    );
  return { chains: table.chains.size, rules, rows };
}

/** "7 of 9": where a rule stands in its chain now; "" where it is gone. */
export function ruleNumber(world: World, ns: string, table: string, chain: string, text: string): string {
  const rules = (world.network.namespace(ns) as Namespace | undefined)?.peek(iptables)?.table(4, table)?.chains.get(chain)?.rules;
  const at = rules?.findIndex((r) => r.text === text) ?? -1;
  return at < 0 ? "" : `${at + 1} of ${rules!.length}`;
}
