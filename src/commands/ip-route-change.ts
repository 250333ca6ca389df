// ip route add, append, change, replace, del and flush. Left out: several next hops of one route, encapsulation.
import { addrText, ANY4, familyOf, parseAddr, parsePrefix, prefixAddr, prefixOf, samePrefix } from "../net/address";
import type { Namespace } from "../net/netns";
import { tableIds } from "../net/policy";
import { findRoute, routeOf, type Route, type RouteType } from "../net/routes";
import type { IpResult } from "./ip";
import { fits, protocolName, selector, tableOf } from "./ip-routes";

const types: readonly string[] = ["unicast", "local", "broadcast", "multicast", "throw", "unreachable", "prohibit", "blackhole"];
const valued: readonly string[] = [
  "via",
  "dev",
  "oif",
  "src",
  "scope",
  "proto",
  "metric",
  "preference",
  "table",
  "mtu",
  "advmss",
  "pref",
  "weight",
  "hoplimit",
];

const incomplete: IpResult = { error: 'Command line is not complete. Try option "help"', code: 255 };
const answers = (error: string): IpResult => ({ error: `RTNETLINK answers: ${error}`, code: 2 });
const refused = (error: string): IpResult => ({ error: `Error: ${error}`, code: 2 });

type Given = { type: RouteType; dest: string | undefined; onlink: boolean; values: Map<string, string> };

function parse(words: readonly string[]): Given | IpResult {
  const g: Given = { type: "unicast", dest: undefined, onlink: false, values: new Map() };
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (types.includes(w)) g.type = w as RouteType;
    else if (w === "onlink") g.onlink = true;
    else if (w === "nexthop") return answers("Operation not supported");
    else if (valued.includes(w)) {
      const value = w === "mtu" && words[i + 1] === "lock" ? `lock ${words[(i += 2)] ?? ""}` : words[++i];
      if (value === undefined) return incomplete;
      g.values.set(w === "oif" ? "dev" : w === "preference" ? "metric" : w, value);
    } else if (w !== "to") g.dest = w;
  }
  return g;
}

export function changeRoute(ns: Namespace, verb: string, words: readonly string[]): IpResult {
  const g = parse(words);
  if ("code" in g) return g;
  const { dest, values, type } = g;
  if (dest === undefined) return incomplete;
  const prefix = dest === "default" ? prefixOf(ANY4, 0) : parsePrefix(dest);
  if (prefix === undefined) return { error: `Error: any valid prefix is expected rather than "${dest}".`, code: 1 };
  const removes = verb === "del" || verb === "delete";
  if (!removes && dest.includes("/") && addrText(prefixAddr(prefix)) !== addrText(parseAddr(dest.split("/")[0]!)!))
    return refused("Invalid prefix for given prefix length.");
  const [dev, via, src] = [values.get("dev"), values.get("via"), values.get("src")];
  if (dev !== undefined && !ns.links.has(dev)) return { error: `Cannot find device "${dev}"`, code: 1 };
  const hop = via === undefined ? undefined : parseAddr(via);
  if (via !== undefined && hop === undefined) return { error: `Error: inet address is expected rather than "${via}".`, code: 1 };
  const named = values.get("table");
  const table = named === undefined ? (type === "local" || type === "broadcast" ? 255 : 254) : (tableIds[named] ?? (/^\d+$/.test(named) ? Number(named) : -1));
  if (table < 0) return { error: `Error: argument "${named}" is wrong: table id value is invalid\n\n`, code: 255 };
  const own = ns.tableRoutes(table);
  const metric = values.has("metric") ? Number(values.get("metric")) : prefix.family === 6 ? 1024 : 0;
  if (removes) {
    const gone = own.find(
      (r) =>
        samePrefix(r.prefix, prefix) &&
        (dev === undefined || r.link === dev) &&
        (hop === undefined || r.via === hop) &&
        (!values.has("metric") || r.metric === metric) &&
        (!values.has("proto") || r.proto === protocolName(values.get("proto")!)) &&
        (type === "unicast" || r.type === type),
    );
    if (gone === undefined) return answers("No such process");
    ns.setTable(
      table,
      own.filter((r) => r !== gone),
    );
    return { code: 0 };
  }
  if (hop !== undefined && !g.onlink) {
    const way = findRoute(ns.routes, hop, familyOf(hop));
    if (way === undefined || way.via !== undefined) return refused("Nexthop has invalid gateway.");
  } else if ((type === "unicast" || type === "local") && dev === undefined) return answers("No such device");
  if (dev !== undefined && !ns.links.get(dev)!.up) return refused("Device for nexthop is not up.");
  if (src !== undefined && (parseAddr(src) === undefined || !ns.isLocal(parseAddr(src)!))) return refused("Invalid prefsrc address.");
  const same = own.filter((r) => samePrefix(r.prefix, prefix) && r.metric === metric);
  if (verb === "add" && same.length > 0) return answers("File exists");
  if (verb === "change" && same.length === 0) return answers("No such file or directory");
  const route = routeOf(
    {
      dest,
      type,
      metric,
      ...(via === undefined ? {} : { via }),
      ...(dev === undefined ? {} : { link: dev }),
      ...(src === undefined ? {} : { src }),
      ...(values.has("scope") ? { scope: values.get("scope") as Route["scope"] } : type === "local" ? { scope: "host" as const } : {}),
      ...(values.has("proto") ? { proto: protocolName(values.get("proto")!) } : {}),
      ...(values.has("mtu") ? { mtu: `${values.get("mtu")}${values.has("advmss") ? ` advmss ${values.get("advmss")}` : ""}` } : {}),
      ...(g.onlink ? { onlink: true as const } : {}),
    },
    (to) => ns.route(to)?.link,
  );
  const kept = verb === "replace" || verb === "change" ? own.filter((r) => r !== same[0]) : own;
  const at = kept.findIndex((r) => r.prefix.bits < prefix.bits || (r.prefix.bits === prefix.bits && r.metric > metric));
  ns.setTable(table, at < 0 ? [...kept, route] : [...kept.slice(0, at), route, ...kept.slice(at)]);
  return { code: 0 };
}

export function flushRoutes(ns: Namespace, words: readonly string[], family: 4 | 6): IpResult {
  if (words.length === 0) return { error: '"ip route flush" requires arguments.', code: 1 };
  if (words[0] === "cache") return { code: 0 };
  const s = selector(words);
  if ("code" in s) return s;
  const gone = new Set(
    tableOf(ns, s.table ?? 254, s.family ?? family)
      .filter((l) => fits(l, s))
      .map((l) => l.route),
  );
  const table = s.table ?? 254;
  ns.setTable(
    table,
    ns.tableRoutes(table).filter((r) => !gone.has(r)),
  );
  return { code: 0 };
}
