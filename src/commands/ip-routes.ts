// ip route: show, get, add, del, replace.
import { addrText, ANY4, compareAddr, familyOf, inPrefix, parseAddr, parsePrefix, prefixAddr, prefixOf, prefixText, samePrefix } from "../net/address";
import type { Namespace } from "../net/netns";
import { destText, findRoute, routeText, type Route } from "../net/routes";
import type { IpResult } from "./ip";
import { json, type IpOptions } from "./ip-links";

/** As the kernel walks its tree: by address, shorter prefixes first; IPv6's default comes last. */
function inOrder(list: readonly Route[]): readonly Route[] {
  return [...list].sort((a, b) => {
    if (a.prefix.family === 6 && (a.prefix.bits === 0) !== (b.prefix.bits === 0)) return a.prefix.bits === 0 ? 1 : -1;
    return compareAddr(prefixAddr(a.prefix), prefixAddr(b.prefix)) || a.prefix.bits - b.prefix.bits;
  });
}

function localRoutes(ns: Namespace, family: 4 | 6): readonly string[] {
  const lines: { key: number; text: string }[] = [];
  const add = (address: number, text: string): void => void lines.push({ key: address, text });
  for (const l of ns.links.values()) {
    for (const a of l.addresses) {
      if (a.family !== family) continue;
      if (family === 6) {
        add(a.address, `local ${addrText(a.address)} dev ${l.name} proto kernel metric 0 pref medium`);
        continue;
      }
      if (l.name === "lo") add(prefixAddr(a.prefix), `local ${prefixText(a.prefix)} dev lo proto kernel scope host src ${addrText(a.address)} `);
      add(a.address, `local ${addrText(a.address)} dev ${l.name} proto kernel scope host src ${addrText(a.address)} `);
      if (a.bits < 31) {
        const last = prefixAddr(prefixOf(a.address, a.bits));
        const broadcast = parseAddr(
          addrText(last)
            .split(".")
            .map((x, i) => Number(x) | (~(a.prefix.masks[0] >>> (24 - 8 * i)) & 255))
            .join("."),
        )!;
        add(broadcast, `broadcast ${addrText(broadcast)} dev ${l.name} proto kernel scope link src ${addrText(a.address)} `);
      }
    }
  }
  const multicast =
    family === 4
      ? []
      : [...ns.links.values()]
          .filter((l) => l.name !== "lo" && l.addresses.some((a) => a.family === 6))
          .map((l) => `multicast ff00::/8 dev ${l.name} proto kernel metric 256 pref medium`);
  return [...lines.sort((a, b) => compareAddr(a.key, b.key)).map((l) => l.text), ...multicast];
}

/** What is wrong with the table that words ask for, if anything: here are the three that every machine has. */
export function tableRefusal(words: readonly string[], six: boolean): { readonly error: string; readonly code: number } | undefined {
  const at = words.indexOf("table");
  const table = at < 0 ? undefined : words[at + 1];
  if (table === undefined || ["main", "local", "default", "all", "cache", "unspec", "0", "253", "254", "255"].includes(table)) return undefined;
  if (!/^\d+$/.test(table)) return { error: `Error: argument "${table}" is wrong: table id value is invalid\n\n`, code: 255 };
  return { error: `Error: ipv${six ? 6 : 4}: FIB table does not exist.\nDump terminated`, code: 2 };
}

export function routeLines(ns: Namespace, words: readonly string[], o: IpOptions): readonly string[] {
  const { dev, dest, table, how, fields } = selector(words);
  // All tables are those of both families.
  if (table === "all" && o.family === undefined && !o.json && !o.busybox) return ([4, 6] as const).flatMap((f) => routeLines(ns, words, { ...o, family: f }));
  const family = o.family ?? 4;
  if (table === "local") return localRoutes(ns, family).filter((l) => dev === undefined || l.includes(` dev ${dev} `));
  if (table !== "main" && table !== "all" && table !== "254") return [];
  let list = ns.routes.filter((r) => r.prefix.family === family);
  if (family === 6) {
    const linkLocal = [...ns.links.values()]
      .filter((l) => l.addresses.some((a) => a.scope === "link"))
      .map((l): Route => ({
        prefix: parsePrefix("fe80::/64")!,
        via: undefined,
        link: l.name,
        src: undefined,
        scope: "global",
        proto: "kernel",
        type: "unicast",
        metric: 256,
      }));
    list = [...list, ...linkLocal];
  }
  if (dev !== undefined) list = list.filter((r) => r.link === dev);
  if (dest !== undefined) list = list.filter((r) => meant(r, dest, how, family));
  list = list.filter((r) => fits(r, fields));
  if (o.json) return [routesJson(inOrder(list), o, fields, dev)];
  const text = (r: Route): string => {
    let s = o.busybox ? busyboxText(r) : o.details ? detailedText(r) : routeText(r);
    // What was asked for is not said again.
    if (dev !== undefined) s = s.replace(`dev ${dev} `, "");
    for (const [field, value] of fields) if (field !== "type") s = s.replace(`${field} ${value} `, "");
    return o.numeric === true ? numbered(s) : s;
  };
  const main = inOrder(list).map(text);
  return table === "all" ? [...main, ...localRoutes(ns, family).map((l) => l.replace(/(dev \S+ )/, "$1table local "))] : main;
}

/** The kernel's numbers for names of types, protocols and scopes. */
const numbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  type: { unicast: 1, local: 2, broadcast: 3, multicast: 5, blackhole: 6, unreachable: 7, prohibit: 8 },
  proto: { redirect: 1, kernel: 2, boot: 3, static: 4, ra: 9, dhcp: 16, bird: 12, zebra: 11 },
  scope: { global: 0, link: 253, host: 254, nowhere: 255 },
};

function numbered(line: string): string {
  return line
    .replace(/^[a-z]+(?= )/, (w) => String(numbers["type"]![w] ?? w))
    .replace(/\b(proto|scope) (\S+)/g, (all, field: string, w: string) => (numbers[field]![w] === undefined ? all : `${field} ${numbers[field]![w]}`));
}

type Selector = {
  readonly dev: string | undefined;
  readonly dest: string | undefined;
  readonly table: string;
  readonly how: "exact" | "root" | "match";
  readonly fields: ReadonlyMap<string, string>;
};

/** `[root | match | exact] DEST dev LINK via ADDRESS proto … scope … type … src …`. */
function selector(words: readonly string[]): Selector {
  let dev: string | undefined;
  let dest: string | undefined;
  let table = "main";
  let how: Selector["how"] = "exact";
  const fields = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w === "dev") dev = words[++i];
    else if (w === "table") table = words[++i] ?? "main";
    else if (w === "via" || w === "proto" || w === "scope" || w === "type" || w === "src") fields.set(w, words[++i] ?? "");
    else if (w === "exact" || w === "match" || w === "root") how = w;
    else if (w !== "to") dest = w;
  }
  return { dev, dest, table, how, fields };
}

/** Whether a route is at ("exact"), under ("root") or above ("match") a destination. */
function meant(r: Route, dest: string, how: Selector["how"], family: 4 | 6): boolean {
  if (how === "exact") return destText(r.prefix) === dest || prefixText(r.prefix) === dest;
  const wanted = parsePrefix(dest.includes("/") ? dest : `${dest}/${family === 4 ? 32 : 128}`);
  if (wanted === undefined) return false;
  return how === "root"
    ? r.prefix.bits >= wanted.bits && inPrefix(prefixAddr(r.prefix), wanted)
    : r.prefix.bits <= wanted.bits && inPrefix(prefixAddr(wanted), r.prefix);
}

function fits(r: Route, fields: Selector["fields"]): boolean {
  for (const [field, value] of fields) {
    const own = {
      via: r.via === undefined ? "" : addrText(r.via),
      proto: r.proto,
      scope: r.scope,
      type: r.type,
      src: r.src === undefined ? "" : addrText(r.src),
    }[field];
    if (own !== value) return false;
  }
  return true;
}

/** `ip -d route`: the type, and who made it, in any case. */
function detailedText(r: Route): string {
  const text = routeText(r);
  const typed = r.type === "unicast" ? `unicast ${text}` : text;
  if (r.prefix.family === 6)
    return r.proto === "boot" ? typed.replace(/(metric|pref)/, "proto boot scope global $1") : typed.replace("proto kernel ", "proto kernel scope global ");
  const proto = r.proto === "boot" ? typed.replace(/ (scope |src |$)/, " proto boot $1") : typed;
  return r.scope === "global" ? proto.replace(/(proto \S+ )/, "$1scope global ") : proto;
}

/** As `ip -j route` prints it. */
function routesJson(list: readonly Route[], o: IpOptions, fields: Selector["fields"], dev: string | undefined): string {
  return json(
    list.map((r) => ({
      ...(r.type === "unicast" ? {} : { type: r.type }),
      dst: destText(r.prefix),
      ...(r.via === undefined || fields.has("via") ? {} : { gateway: addrText(r.via) }),
      ...(r.link === "" || dev !== undefined ? {} : { dev: r.link }),
      ...(r.proto === "boot" || fields.has("proto") ? {} : { protocol: r.proto }),
      ...(r.prefix.family === 4 && r.scope !== "global" && !fields.has("scope") ? { scope: r.scope } : {}),
      ...(r.src === undefined || fields.has("src") ? {} : { prefsrc: addrText(r.src) }),
      ...(r.metric === 0 ? {} : { metric: r.metric }),
      flags: [],
      ...(r.prefix.family === 6 ? { pref: "medium" } : {}),
    })),
    o,
  );
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

export function routeGet(ns: Namespace, words: readonly string[], o: IpOptions): IpResult {
  const options = ["from", "dev", "oif", "iif", "mark", "to"];
  const asked = words.find((w, i) => !w.startsWith("-") && !options.includes(w) && (words[i - 1] === "to" || !options.includes(words[i - 1] ?? "")));
  const [target, bits] = asked?.split("/") ?? [];
  const r = looked(ns, target, words, o);
  const whole = target?.includes(":") === true ? "128" : "32";
  if (bits === undefined || bits === whole || o.busybox || r.text === undefined) return r;
  return { ...r, error: `Warning: /${bits} as prefix is invalid, only /${whole} (or none) is supported.` };
}

function looked(ns: Namespace, target: string | undefined, words: readonly string[], o: IpOptions): IpResult {
  const value = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  if (target === undefined) return { error: "need at least a destination address", code: 1 };
  const dst = parseAddr(target);
  if (dst === undefined) return { error: `Error: any valid prefix is expected rather than "${target}".`, code: 1 };
  const family = familyOf(dst);
  const user = o.busybox ? "" : "uid 0 ";
  if (ns.isLocal(dst)) {
    if (family === 6) return { text: `local ${target} from :: dev lo table local proto kernel src ${target} metric 0 pref medium\n`, code: 0 };
    return { text: `local ${target} dev lo ${o.busybox ? " " : ""}src ${target} ${user}\n    cache <local> \n`, code: 0 };
  }
  const r = findRoute(ns.routes, dst, family);
  if (r === undefined) return { error: "RTNETLINK answers: Network is unreachable", code: 2 };
  if (r.type !== "unicast")
    return {
      error: `RTNETLINK answers: ${r.type === "blackhole" ? "Invalid argument" : r.type === "prohibit" ? "Permission denied" : "No route to host"}`,
      code: 2,
    };
  const src = ns.sourceFor(dst);
  const via = r.via === undefined ? "" : `via ${addrText(r.via)} `;
  if (family === 6)
    return {
      text: `${target} from :: ${via}dev ${r.link} ${r.proto === "kernel" ? "proto kernel " : ""}src ${addrText(src ?? ANY4)} metric ${r.metric} pref medium\n`,
      code: 0,
    };
  if (o.json)
    return {
      text: `${json([{ dst: target, ...(r.via === undefined ? {} : { gateway: addrText(r.via) }), dev: r.link, prefsrc: addrText(src ?? ANY4), flags: [], uid: 0, cache: [] }], o)}\n`,
      code: 0,
    };
  const from = value("from");
  const iif = value("iif");
  const mark = value("mark");
  const chosen = from === undefined ? `${o.busybox ? " " : ""}src ${addrText(src ?? ANY4)} ` : "";
  const marked = mark === undefined ? "" : `mark 0x${Number(mark).toString(16)} `;
  const line = `${target} ${from === undefined ? "" : `from ${from} `}${via}dev ${r.link} ${chosen}${marked}${iif === undefined ? user : ""}`;
  const end = `    cache ${iif === undefined ? "" : `iif ${iif} `}`;
  return { text: o.oneline ? `${line}\\${end}\n` : `${line}\n${end}\n`, code: 0 };
}

export function changeRoute(ns: Namespace, verb: string, words: readonly string[]): IpResult {
  const types = ["unreachable", "blackhole", "prohibit", "local", "unicast"];
  let type: string = "unicast";
  let dest: string | undefined;
  const given: Record<string, string> = {};
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (types.includes(w)) type = w;
    else if (["via", "dev", "src", "scope", "proto", "metric", "table", "mtu", "onlink"].includes(w)) given[w] = words[++i] ?? "";
    else if (w !== "to") dest = w;
  }
  if (dest === undefined) return { error: 'Command line is not complete. Try option "help"', code: 255 };
  const prefix = dest === "default" ? prefixOf(ANY4, 0) : parsePrefix(dest);
  if (prefix === undefined) return { error: `Error: any valid prefix is expected rather than "${dest}".`, code: 1 };
  if (verb !== "del" && verb !== "delete" && dest.includes("/") && addrText(prefixAddr(prefix)) !== addrText(parseAddr(dest.split("/")[0]!)!))
    return { error: "Error: Invalid prefix for given prefix length.", code: 2 };
  if (given["dev"] !== undefined && !ns.links.has(given["dev"])) return { error: `Cannot find device "${given["dev"]}"`, code: 1 };
  const same = ns.routes.filter((r) => samePrefix(r.prefix, prefix) && (given["dev"] === undefined || r.link === given["dev"]));
  if (verb === "del" || verb === "delete") {
    if (same.length === 0) return { error: "RTNETLINK answers: No such process", code: 2 };
    ns.routes = ns.routes.filter((r) => r !== same[0]);
    ns.changed();
    return { code: 0 };
  }
  if (verb === "add" && same.length > 0) return { error: "RTNETLINK answers: File exists", code: 2 };
  if (given["via"] !== undefined) {
    const via = parseAddr(given["via"]);
    if (via === undefined) return { error: `Error: inet address is expected rather than "${given["via"]}".`, code: 1 };
    const hop = findRoute(ns.routes, via, familyOf(via));
    if (hop === undefined || hop.via !== undefined) return { error: "Error: Nexthop has invalid gateway.", code: 2 };
  } else if (type === "unicast" && given["dev"] === undefined) return { error: "RTNETLINK answers: No such device", code: 2 };
  if (verb === "replace" || verb === "change") for (const r of same) ns.routes = ns.routes.filter((x) => x !== r);
  ns.addRoute({
    dest,
    via: given["via"],
    link: given["dev"],
    src: given["src"],
    scope: given["scope"] as "link" | undefined,
    proto: given["proto"] === "kernel" || given["proto"] === "static" ? given["proto"] : undefined,
    type: type as "unicast",
  });
  return { code: 0 };
}
