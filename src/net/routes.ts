// Routing: the main table's routes, the local table derived from the links' addresses, and the choice of a source
// address. Which table is asked: policy.ts.
import { ANY4, ANY6, inPrefix, parseAddr, parsePrefix, prefixOf, prefixText, samePrefix, type Addr, type Prefix } from "./address";
import type { Family, Ip } from "./types";

export type RouteType = "unicast" | "unreachable" | "blackhole" | "local" | "prohibit" | "throw" | "broadcast" | "multicast";
export type Route = {
  readonly prefix: Prefix;
  readonly via: Addr | undefined;
  readonly link: string;
  readonly src: Addr | undefined;
  readonly scope: "link" | "global" | "host";
  /** Who made it: "kernel", "static", "boot" (whoever does not say), or another name. */
  readonly proto: string;
  readonly type: RouteType;
  readonly metric: number;
  /** What its packets may measure; "lock 1300" is not to be found out. */
  readonly mtu?: string;
  /** Its gateway is taken to be there. */
  readonly onlink?: true;
};

export type RouteSpec = {
  dest: string;
  via?: Ip;
  link?: string;
  src?: Ip;
  scope?: "link" | "global" | "host";
  proto?: string;
  type?: RouteType;
  metric?: number;
  mtu?: string;
  onlink?: true;
};

/** A route as `ip route add` takes it; throws on what is no address. */
export function routeOf(spec: RouteSpec, linkFor: (via: Addr) => string | undefined): Route {
  const via = spec.via === undefined ? undefined : must(parseAddr(spec.via), spec.via);
  const six = spec.via?.includes(":") === true || spec.src?.includes(":") === true || spec.dest.includes(":");
  const prefix = spec.dest === "default" ? prefixOf(six ? ANY6 : ANY4, 0) : must(parsePrefix(spec.dest), spec.dest);
  const link = spec.link ?? (via === undefined ? "" : (linkFor(via) ?? ""));
  const type = spec.type ?? "unicast";
  return {
    prefix,
    via,
    link,
    src: spec.src === undefined ? undefined : must(parseAddr(spec.src), spec.src),
    scope: spec.scope ?? (via === undefined && type === "unicast" && prefix.family === 4 ? "link" : "global"),
    proto: spec.proto ?? "boot",
    type,
    metric: spec.metric ?? (prefix.family === 6 ? 1024 : 0),
    ...(spec.mtu === undefined ? {} : { mtu: spec.mtu }),
    ...(spec.onlink === undefined ? {} : { onlink: spec.onlink }),
  };
}

/** A table with its longest prefixes first; within a length in the order of metric, then age. */
export function insertRoute(table: readonly Route[], route: Route): readonly Route[] {
  const rest = table.filter((r) => !(samePrefix(r.prefix, route.prefix) && r.metric === route.metric && r.link === route.link));
  const at = rest.findIndex((r) => r.prefix.bits < route.prefix.bits || (r.prefix.bits === route.prefix.bits && r.metric > route.metric));
  return at < 0 ? [...rest, route] : [...rest.slice(0, at), route, ...rest.slice(at)];
}

export function findRoute(table: readonly Route[], dst: Addr, family: Family): Route | undefined {
  for (const r of table) if (r.prefix.family === family && inPrefix(dst, r.prefix)) return r;
  return undefined;
}

/** "default", "10.244.1.2", "10.244.1.0/24": as ip prints a destination. */
export function destText(p: Prefix): string {
  if (p.bits === 0) return "default";
  const text = prefixText(p);
  return p.bits === (p.family === 4 ? 32 : 128) ? text.slice(0, text.lastIndexOf("/")) : text;
}

function must<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`not an address: ${JSON.stringify(text)}`);
  return value;
}
