// ip route show: routes of the tables, by what is asked of them.
import { addrText, addrOfWords, addrWord, compareAddr, inPrefix, parsePrefix, prefixAddr, prefixOf, prefixText, type Addr, type Prefix } from "../net/address";
import type { Namespace } from "../net/netns";
import { tableIds } from "../net/policy";
import { destText, type Route } from "../net/routes";
import type { Family } from "../net/types";
import type { IpResult } from "./ip";
import { json, type IpOptions } from "./ip-links";
import { tableName } from "./ip-rules";

/** A route, and the table it stands in. */
export type Listed = { readonly route: Route; readonly table: number };

/** As the kernel walks its tree: by address, shorter prefixes first; IPv6's default comes last. */
function inOrder(list: readonly Listed[]): readonly Listed[] {
  return [...list].sort(({ route: a }, { route: b }) => {
    if (a.prefix.family === 6 && (a.prefix.bits === 0) !== (b.prefix.bits === 0)) return a.prefix.bits === 0 ? 1 : -1;
    return compareAddr(prefixAddr(a.prefix), prefixAddr(b.prefix)) || a.prefix.bits - b.prefix.bits || a.metric - b.metric;
  });
}

const kernelRoute = (prefix: Prefix, link: string, more: Partial<Route>): Route => ({
  prefix,
  via: undefined,
  link,
  src: undefined,
  scope: "global",
  proto: "kernel",
  type: "local",
  metric: 0,
  ...more,
});

/** The last address of a network. */
function lastOf(p: Prefix): Addr {
  return addrOfWords(4, [addrWord(prefixAddr(p), 0) | ~p.masks[0], 0, 0, 0]);
}

/** The local table: what follows from the links' addresses, and what somebody put there. */
function localRoutes(ns: Namespace, family: Family): readonly Route[] {
  const list: Route[] = ns.tableRoutes(255).filter((r) => r.prefix.family === family);
  for (const l of ns.links.values()) {
    for (const a of l.addresses) {
      if (a.family !== family) continue;
      if (family === 6) {
        list.push(kernelRoute(prefixOf(a.address, 128), l.name, {}));
        continue;
      }
      const src = a.address;
      if (l.name === "lo") list.push(kernelRoute(a.prefix, "lo", { scope: "host", src }));
      list.push(kernelRoute(prefixOf(a.address, 32), l.name, { scope: "host", src }));
      if (a.bits < 31) list.push(kernelRoute(prefixOf(lastOf(a.prefix), 32), l.name, { type: "broadcast", scope: "link", src }));
    }
  }
  list.sort((a, b) => compareAddr(prefixAddr(a.prefix), prefixAddr(b.prefix)) || a.prefix.bits - b.prefix.bits);
  if (family === 4) return list;
  const multicast = [...ns.links.values()].filter((l) => l.name !== "lo" && l.addresses.some((a) => a.family === 6));
  return [...list, ...multicast.map((l) => kernelRoute(parsePrefix("ff00::/8")!, l.name, { type: "multicast", metric: 256 }))];
}

function mainRoutes(ns: Namespace, family: Family): readonly Route[] {
  const own = ns.routes.filter((r) => r.prefix.family === family);
  if (family === 4) return own;
  const links = [...ns.links.values()].filter((l) => l.addresses.some((a) => a.scope === "link" && a.family === 6));
  return [...own, ...links.map((l) => kernelRoute(parsePrefix("fe80::/64")!, l.name, { type: "unicast", metric: 256 }))];
}

/** @param table undefined: all of them, in the order of the kernel's hash of their numbers. */
export function tableOf(ns: Namespace, table: number | undefined, family: Family): readonly Listed[] {
  if (table === undefined) return [...new Set([...ns.tables.keys(), 254, 255])].sort((a, b) => (a & 255) - (b & 255)).flatMap((id) => tableOf(ns, id, family));
  const routes =
    table === 254 ? mainRoutes(ns, family) : table === 255 ? localRoutes(ns, family) : ns.tableRoutes(table).filter((r) => r.prefix.family === family);
  const listed = routes.map((route) => ({ route, table }));
  return table === 255 ? listed : inOrder(listed);
}

export type Selector = {
  readonly dev: string | undefined;
  readonly dest: string | undefined;
  /** Undefined: all. */
  readonly table: number | undefined;
  readonly how: "exact" | "root" | "match";
  readonly fields: ReadonlyMap<string, string>;
  /** Of a destination that was named. */
  readonly family: Family | undefined;
};

/** `[root | match | exact] DEST dev LINK via ADDRESS proto … scope … type … src … table …`. */
export function selector(words: readonly string[]): Selector | IpResult {
  let dev: string | undefined;
  let dest: string | undefined;
  let table: number | undefined = 254;
  let how: Selector["how"] = "exact";
  const fields = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    const value = words[i + 1];
    const takes = ["dev", "oif", "iif", "table", "via", "proto", "scope", "type", "src", "metric", "exact", "match", "root"].includes(w);
    if (takes && value === undefined) return { error: 'Command line is not complete. Try option "help"', code: 255 };
    if (w === "dev" || w === "oif") dev = words[++i];
    else if (w === "table") {
      i++;
      if (value === "all" || value === "unspec" || value === "0" || value === "cache") table = undefined;
      else {
        table = tableIds[value!] ?? (/^\d+$/.test(value!) ? Number(value) : -1);
        if (table < 0) return { error: `Error: argument "${value}" is wrong: table id value is invalid\n\n`, code: 255 };
      }
    } else if (w === "exact" || w === "match" || w === "root") how = w;
    else if (takes) {
      fields.set(w, value!);
      i++;
    } else if (w !== "to") {
      if (w !== "default" && parsePrefix(w.includes("/") ? w : `${w}/${w.includes(":") ? 128 : 32}`) === undefined)
        return { error: `Error: any valid prefix is expected rather than "${w}".`, code: 1 };
      dest = w;
    }
  }
  return { dev, dest, table, how, fields, family: dest?.includes(":") === true ? 6 : undefined };
}

/** Whether a route is at ("exact"), under ("root") or above ("match") a destination. */
function meant(r: Route, dest: string, how: Selector["how"]): boolean {
  if (how === "exact") return destText(r.prefix) === dest || prefixText(r.prefix) === dest;
  const wanted =
    dest === "default" ? prefixOf(prefixAddr(r.prefix), 0) : parsePrefix(dest.includes("/") ? dest : `${dest}/${r.prefix.family === 4 ? 32 : 128}`)!;
  return how === "root"
    ? r.prefix.bits >= wanted.bits && inPrefix(prefixAddr(r.prefix), wanted)
    : r.prefix.bits <= wanted.bits && inPrefix(prefixAddr(wanted), r.prefix);
}

export function fits({ route: r }: Listed, s: Selector): boolean {
  if (s.dev !== undefined && r.link !== s.dev) return false;
  if (s.dest !== undefined && !meant(r, s.dest, s.how)) return false;
  const own: Readonly<Record<string, string>> = {
    via: r.via === undefined ? "" : addrText(r.via),
    proto: r.proto,
    scope: r.scope,
    type: r.type,
    src: r.src === undefined ? "" : addrText(r.src),
    metric: String(r.metric),
  };
  for (const [field, value] of s.fields) if (own[field] !== value) return false;
  return true;
}

/** The kernel's numbers for names of types, protocols and scopes. */
const numbers: Readonly<Record<"type" | "proto" | "scope" | "table", Readonly<Record<string, number>>>> = {
  type: { unicast: 1, local: 2, broadcast: 3, multicast: 5, blackhole: 6, unreachable: 7, prohibit: 8, throw: 9 },
  proto: { redirect: 1, kernel: 2, boot: 3, static: 4, ra: 9, zebra: 11, bird: 12, dhcp: 16, openr: 99, bgp: 186, isis: 187, ospf: 188 },
  scope: { global: 0, link: 253, host: 254, nowhere: 255 },
  table: tableIds,
};

/** The name of a protocol that is given by its number. */
export const protocolName = (given: string): string => Object.keys(numbers.proto).find((n) => String(numbers.proto[n]) === given) ?? given;

/** What of a route is shown: what was asked for is not said again. */
export type Shown = { readonly details: boolean; readonly numeric: boolean; readonly omit: ReadonlySet<string>; readonly table: boolean };

/** As `ip route` prints it, with the trailing blank that it leaves. @param more stands after the source and the metric. */
export function routeText({ route: r, table }: Listed, o: Shown, more = ""): string {
  const six = r.prefix.family === 6;
  const name = (kind: keyof typeof numbers, word: string): string => (o.numeric ? String(numbers[kind][word] ?? word) : word);
  let s = r.type !== "unicast" || o.details ? `${name("type", r.type)} ` : "";
  s += `${destText(r.prefix)} `;
  if (r.via !== undefined && !o.omit.has("via")) s += `via ${addrText(r.via)} `;
  if (r.link !== "" && !o.omit.has("dev")) s += `dev ${r.link} `;
  if (o.table && (table !== 254 || o.details)) s += `table ${name("table", tableName(table))} `;
  if ((r.proto !== "boot" || o.details) && !o.omit.has("proto")) s += `proto ${name("proto", r.proto)} `;
  if (((!six && r.scope !== "global") || o.details) && !o.omit.has("scope")) s += `scope ${name("scope", six ? "global" : r.scope)} `;
  if (r.src !== undefined && !o.omit.has("src")) s += `src ${addrText(r.src)} `;
  s += more;
  if (r.metric !== 0 || six) s += `metric ${r.metric} `;
  if (r.onlink === true) s += "onlink ";
  if (r.mtu !== undefined) s += `mtu ${r.mtu} `;
  if (six) s += "pref medium";
  return s;
}

/** BusyBox leaves out the protocol and puts a blank before src and metric. */
function busyboxText(r: Route): string {
  let s = r.type === "unicast" ? "" : `${r.type} `;
  s += `${destText(r.prefix)} `;
  if (r.via !== undefined) s += `via ${addrText(r.via)} `;
  if (r.link !== "") s += `dev ${r.link} `;
  if (r.prefix.family === 4 && r.scope !== "global") s += `scope ${r.scope} `;
  if (r.src !== undefined) s += ` src ${addrText(r.src)} `;
  if (r.metric !== 0) s += ` metric ${r.metric} `;
  return s;
}

export function routeObject({ route: r, table }: Listed, o: Shown): object {
  const six = r.prefix.family === 6;
  return {
    ...(r.type !== "unicast" || o.details ? { type: r.type } : {}),
    dst: destText(r.prefix),
    ...(r.via === undefined || o.omit.has("via") ? {} : { gateway: addrText(r.via) }),
    ...(r.link === "" || o.omit.has("dev") ? {} : { dev: r.link }),
    ...(o.table && (table !== 254 || o.details) ? { table: tableName(table) } : {}),
    ...((r.proto === "boot" && !o.details) || o.omit.has("proto") ? {} : { protocol: r.proto }),
    ...(((!six && r.scope !== "global") || o.details) && !o.omit.has("scope") ? { scope: six ? "global" : r.scope } : {}),
    ...(r.src === undefined || o.omit.has("src") ? {} : { prefsrc: addrText(r.src) }),
    ...(r.metric === 0 && !six ? {} : { metric: r.metric }),
    flags: r.onlink === true ? ["onlink"] : [],
    ...(r.mtu === undefined ? {} : { metrics: [{ mtu: Number(r.mtu.replace("lock ", "")) }] }),
    ...(six ? { pref: "medium" } : {}),
  };
}

/** What is wrong with asking for a table, if anything: one that nobody has put a route in is not there. */
function missingTable(ns: Namespace, table: number | undefined, family: Family): IpResult | undefined {
  if (table === undefined || table === 254 || table === 255 || ns.tables.has(table)) return undefined;
  return { error: `Error: ipv${family}: FIB table does not exist.\nDump terminated`, code: 2 };
}

export function showRoutes(ns: Namespace, words: readonly string[], o: IpOptions): IpResult {
  const s = selector(words);
  if ("code" in s) return s;
  const family = o.family ?? s.family;
  const missing = missingTable(ns, s.table, family ?? 4);
  if (missing !== undefined) return missing;
  // All tables are those of both families.
  const families: readonly Family[] = family !== undefined ? [family] : s.table === undefined && !o.busybox ? [4, 6] : [4];
  const list = families.flatMap((f) => tableOf(ns, s.table, f)).filter((l) => fits(l, s));
  const omit = new Set([...s.fields.keys(), ...(s.dev === undefined ? [] : ["dev"])]);
  const shown: Shown = { details: o.details, numeric: o.numeric === true, omit, table: s.table === undefined };
  if (o.json)
    return {
      text: `${json(
        list.map((l) => routeObject(l, shown)),
        o,
      )}\n`,
      code: 0,
    };
  return { text: list.map((l) => `${o.busybox ? busyboxText(l.route) : routeText(l, shown)}\n`).join(""), code: 0 };
}
