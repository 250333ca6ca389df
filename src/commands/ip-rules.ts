// ip rule: which table a packet's way is looked up in.
import { addrText, parsePrefix, prefixAddr, samePrefix, type Prefix } from "../net/address";
import type { Namespace } from "../net/netns";
import { freePreference, insertRule, tableIds, type PolicyRule, type RuleAction } from "../net/policy";
import type { Family } from "../net/types";
import type { IpResult } from "./ip";
import { json, type IpOptions } from "./ip-links";

const protocols: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, "ipv6-icmp": 58, sctp: 132 };
const words: Readonly<Record<string, string>> = { priority: "pref", preference: "pref", prio: "pref", order: "pref", lookup: "table", dev: "iif" };
const actions: readonly RuleAction[] = ["prohibit", "unreachable", "blackhole"];

export const tableName = (id: number): string => Object.keys(tableIds).find((n) => tableIds[n] === id) ?? String(id);

/** What the words of a rule say; what is not said is left out. */
type Given = Partial<Omit<PolicyRule, "family" | "kernel">>;

const wrong = (word: string, what: string): IpResult => ({ error: `Error: argument "${word}" is wrong: ${what}\n\n`, code: 255 });

/** @param show a selector of `ip rule show`, which takes no actions. */
function parse(given: readonly string[]): Given | IpResult {
  const g: { -readonly [K in keyof Given]: Given[K] } = {};
  for (let i = 0; i < given.length; i++) {
    const plain = given[i]!;
    const word = words[plain] ?? plain;
    if (word === "not") {
      g.not = true;
      continue;
    }
    if (actions.includes(word as RuleAction)) {
      g.action = word as RuleAction;
      continue;
    }
    if (!["from", "to", "pref", "fwmark", "table", "iif", "oif", "ipproto", "sport", "dport", "suppress_prefixlength", "type"].includes(word))
      return { error: `Error: argument "${plain}" is wrong: Failed to parse rule type`, code: 255 };
    const value = given[++i];
    if (value === undefined) return { error: 'Command line is not complete. Try option "help"', code: 255 };
    switch (word) {
      case "from":
      case "to": {
        const full =
          value === "all" || value === "any" || value === "default" ? "0.0.0.0/0" : value.includes("/") ? value : `${value}/${value.includes(":") ? 128 : 32}`;
        const prefix = parsePrefix(full);
        if (prefix === undefined) return { error: `Error: any valid prefix is expected rather than "${value}".`, code: 1 };
        g[word] = prefix;
        break;
      }
      case "pref":
        if (!/^(0x[0-9a-f]+|\d+)$/.test(value)) return wrong(value, "preference value is invalid");
        g.pref = Number(value);
        break;
      case "fwmark": {
        const [mark, mask] = value.split("/") as [string, string?];
        if (!/^(0x[0-9a-f]+|\d+)$/i.test(mark)) return wrong(value, "fwmark value is invalid");
        g.mark = Number(mark);
        if (mask !== undefined) g.mask = Number(mask) | 0;
        break;
      }
      case "table": {
        const id = tableIds[value] ?? (/^\d+$/.test(value) ? Number(value) : undefined);
        if (id === undefined) return wrong(value, "invalid table ID");
        g.table = id;
        break;
      }
      case "iif":
      case "oif":
        g[word] = value;
        break;
      case "ipproto":
        if (protocols[value] === undefined && !/^\d+$/.test(value)) return wrong(value, 'Invalid "ipproto" value');
        g.ipproto = protocols[value] ?? Number(value);
        break;
      case "sport":
      case "dport": {
        const [first, last] = value.split("-") as [string, string?];
        g[word] = [Number(first), Number(last ?? first)];
        break;
      }
      case "suppress_prefixlength":
        g.suppress = Number(value);
    }
  }
  return g;
}

/** "all", "10.244.1.2", "10.96.0.0/16". */
function prefixWords(p: Prefix | undefined): string {
  if (p === undefined || p.bits === 0) return "all";
  const address = addrText(prefixAddr(p));
  return p.bits === (p.family === 4 ? 32 : 128) ? address : `${address}/${p.bits}`;
}

const hex = (n: number): string => `0x${(n >>> 0).toString(16)}`;
const range = ([first, last]: readonly [number, number]): string => (first === last ? String(first) : `${first}-${last}`);
const protocolText = (n: number): string => Object.keys(protocols).find((k) => protocols[k] === n) ?? `ipproto-${n}`;

function line(ns: Namespace, r: PolicyRule, o: IpOptions): string {
  const detached = (link: string): string => (ns.links.has(link) ? "" : " [detached]");
  return [
    `${r.pref}:\t${r.not ? "not " : ""}from ${prefixWords(r.from)}`,
    ...(r.to === undefined || r.to.bits === 0 ? [] : [`to ${prefixWords(r.to)}`]),
    ...(r.mark === undefined ? [] : [`fwmark ${hex(r.mark)}${r.mask === undefined || r.mask === -1 ? "" : `/${hex(r.mask)}`}`]),
    ...(r.iif === undefined ? [] : [`iif ${r.iif}${detached(r.iif)}`]),
    ...(r.oif === undefined ? [] : [`oif ${r.oif}${detached(r.oif)}`]),
    ...(r.ipproto === undefined ? [] : [`ipproto ${protocolText(r.ipproto)}`]),
    ...(r.sport === undefined ? [] : [`sport ${range(r.sport)}`]),
    ...(r.dport === undefined ? [] : [`dport ${range(r.dport)}`]),
    r.action === "lookup" ? `lookup ${tableName(r.table)}` : r.action,
    ...(r.suppress === undefined ? [] : [`suppress_prefixlength ${r.suppress}`]),
    ...(o.details && r.kernel === true ? ["proto kernel"] : []),
    ...(o.busybox ? [""] : []),
  ].join(" ");
}

function asJson(ns: Namespace, r: PolicyRule): object {
  const end = (key: string, length: string, p: Prefix | undefined): object =>
    p === undefined || p.bits === 0 ? {} : { [key]: addrText(prefixAddr(p)), ...(p.bits === (p.family === 4 ? 32 : 128) ? {} : { [length]: p.bits }) };
  const ports = (key: string, p: readonly [number, number] | undefined): object =>
    p === undefined ? {} : p[0] === p[1] ? { [key]: p[0] } : { [`${key}_start`]: p[0], [`${key}_end`]: p[1] };
  const link = (key: string, name: string | undefined): object =>
    name === undefined ? {} : { [key]: name, ...(ns.links.has(name) ? {} : { [`${key}_detached`]: null }) };
  return {
    priority: r.pref,
    ...(r.not ? { not: null } : {}),
    src: "all",
    ...end("src", "srclen", r.from),
    ...end("dst", "dstlen", r.to),
    ...(r.mark === undefined ? {} : { fwmark: hex(r.mark), ...(r.mask === undefined || r.mask === -1 ? {} : { fwmask: hex(r.mask) }) }),
    ...link("iif", r.iif),
    ...link("oif", r.oif),
    ...(r.ipproto === undefined ? {} : { ipproto: protocolText(r.ipproto) }),
    ...ports("sport", r.sport),
    ...ports("dport", r.dport),
    ...(r.action === "lookup" ? { table: tableName(r.table) } : { action: r.action }),
    ...(r.suppress === undefined ? {} : { suppress_prefixlen: r.suppress }),
  };
}

/** Whether a rule is what words ask for. */
function fits(r: PolicyRule, g: Given): boolean {
  const prefix = (asked: Prefix | undefined, own: Prefix | undefined): boolean =>
    asked === undefined || (asked.bits === 0 ? own === undefined || own.bits === 0 : own !== undefined && samePrefix(asked, own));
  const same = (key: "pref" | "mark" | "iif" | "oif" | "ipproto" | "table" | "action" | "suppress"): boolean => g[key] === undefined || g[key] === r[key];
  const ports = (key: "sport" | "dport"): boolean => g[key] === undefined || g[key].join() === r[key]?.join();
  return (
    prefix(g.from, r.from) &&
    prefix(g.to, r.to) &&
    (["pref", "mark", "iif", "oif", "ipproto", "table", "action", "suppress"] as const).every(same) &&
    (g.mask === undefined || g.mask === r.mask) &&
    (g.not === undefined || g.not === r.not) &&
    ports("sport") &&
    ports("dport")
  );
}

/** `ip rule …`. */
export function policyRules(ns: Namespace, rest: readonly string[], o: IpOptions): IpResult {
  const verb = rest[0] ?? "show";
  const family: Family = o.family ?? 4;
  const is = (...names: string[]): boolean => names.some((n) => n.startsWith(verb));
  if (verb === "lst" || is("list", "show")) {
    const g = parse(rest.slice(1));
    if ("code" in g) return g;
    const chosen = ns.rules.filter((r) => r.family === family && fits(r, g));
    if (o.json)
      return {
        text: `${json(
          chosen.map((r) => asJson(ns, r)),
          o,
        )}\n`,
        code: 0,
      };
    return { text: chosen.map((r) => `${line(ns, r, o)}\n`).join(""), code: 0 };
  }
  const adds = is("add");
  if (adds || is("delete")) {
    if (rest.length === 1) return { error: `"ip rule ${adds ? "add" : "del"}" requires arguments.`, code: 1 };
    const g = parse(rest.slice(1));
    if ("code" in g) return g;
    return adds ? add(ns, g, g.from?.family === 6 || g.to?.family === 6 ? 6 : family) : remove(ns, g, g.from?.family === 6 || g.to?.family === 6 ? 6 : family);
  }
  if (is("flush")) {
    ns.rules = ns.rules.filter((r) => r.family !== family || r.pref === 0);
    ns.changed();
    return { code: 0 };
  }
  return { error: `Command "${verb}" is unknown, try "ip rule help".`, code: 255 };
}

function add(ns: Namespace, g: Given, family: Family): IpResult {
  const rule: PolicyRule = { not: false, action: "lookup", table: 254, ...g, family, pref: g.pref ?? freePreference(ns.rules, family) };
  if (ns.rules.some((r) => r.kernel !== true && r.family === family && line(ns, r, plain) === line(ns, rule, plain)))
    return { error: "RTNETLINK answers: File exists", code: 2 };
  ns.rules = insertRule(ns.rules, rule);
  ns.changed();
  return { code: 0 };
}

function remove(ns: Namespace, g: Given, family: Family): IpResult {
  const gone = ns.rules.find((r) => r.family === family && fits(r, g));
  if (gone === undefined) return { error: "RTNETLINK answers: No such file or directory", code: 2 };
  ns.rules = ns.rules.filter((r) => r !== gone);
  ns.changed();
  return { code: 0 };
}

const plain: IpOptions = { brief: false, oneline: false, json: false, pretty: false, details: false, stats: 0, family: undefined, busybox: false };
