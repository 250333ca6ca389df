// ip route get: the way that a packet would take.
import { addrWord, ANY4, familyOf, parseAddr, prefixOf, type Addr } from "../net/address";
import type { Namespace } from "../net/netns";
import { defaultRules, type Flow } from "../net/policy";
import type { Route } from "../net/routes";
import type { IpResult } from "./ip";
import { json, type IpOptions } from "./ip-links";
import { routeObject, routeText, type Listed, type Shown } from "./ip-routes";

const valued = ["from", "dev", "oif", "iif", "mark", "uid", "ipproto", "sport", "dport", "tos", "vrf"] as const;
type Asked = { readonly values: ReadonlyMap<string, string>; readonly target: string | undefined; readonly fibmatch: boolean };

function parse(words: readonly string[]): Asked {
  const values = new Map<string, string>();
  let target: string | undefined;
  let fibmatch = false;
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if ((valued as readonly string[]).includes(w)) values.set(w === "dev" ? "oif" : w, words[++i] ?? "");
    else if (w === "fibmatch") fibmatch = true;
    else if (w !== "to") target = w;
  }
  return { values, target, fibmatch };
}

export function routeGet(ns: Namespace, words: readonly string[], o: IpOptions): IpResult {
  const asked = parse(words);
  const [target, bits] = asked.target?.split("/") ?? [];
  const r = looked(ns, { ...asked, target }, o);
  const whole = target?.includes(":") === true ? "128" : "32";
  if (bits === undefined || bits === whole || o.busybox || r.text === undefined) return r;
  return { ...r, error: `Warning: /${bits} as prefix is invalid, only /${whole} (or none) is supported.` };
}

const failed = (error: string): IpResult => ({ error: `RTNETLINK answers: ${error}`, code: 2 });
const refusals: Readonly<Partial<Record<Route["type"], string>>> = {
  blackhole: "Invalid argument",
  prohibit: "Permission denied",
  unreachable: "No route to host",
};

/** Where a packet to that address ends on this machine or its links; undefined: it is sent on. */
function special(ns: Namespace, dst: Addr): { readonly type: "local" | "broadcast"; readonly link: string; readonly flags: readonly string[] } | undefined {
  if (ns.isLocal(dst) || dst === ANY4) return { type: "local", link: "lo", flags: ["local"] };
  if (familyOf(dst) === 4 && ns.addressType(dst) === "BROADCAST") {
    const word = addrWord(dst, 0);
    const own = [...ns.links.values()].find((l) => l.addresses.some((a) => a.family === 4 && a.bits < 31 && word === (a.prefix.words[0] | ~a.prefix.masks[0])));
    return { type: "broadcast", link: own?.name ?? ns.route(dst)?.link ?? "", flags: ["local", "brd"] };
  }
  return undefined;
}

/** Whether a machine is on that link itself, not behind a router: only such a one is told of a better way. */
function reaches(ns: Namespace, source: Addr | undefined, link: string): boolean {
  const back = source === undefined ? undefined : ns.choose(source, { mark: 0, oif: link })?.route;
  return back?.type === "unicast" && back.via === undefined;
}

function looked(ns: Namespace, { values, target, fibmatch }: Asked, o: IpOptions): IpResult {
  if (target === undefined) return { error: "need at least a destination address", code: 1 };
  const dst = parseAddr(target);
  if (dst === undefined) return { error: `Error: any valid prefix is expected rather than "${target}".`, code: 1 };
  const family = familyOf(dst);
  const [from, iif, oif] = [values.get("from"), values.get("iif"), values.get("oif")];
  for (const link of [iif, oif]) if (link !== undefined && !ns.links.has(link)) return { error: `Cannot find device "${link}"`, code: 1 };
  const source = from === undefined ? undefined : parseAddr(from);
  if (from !== undefined && source === undefined) return { error: `Error: any valid prefix is expected rather than "${from}".`, code: 1 };
  // What begins here has an address of this machine.
  if (source !== undefined && iif === undefined && !ns.isLocal(source)) return failed("Network is unreachable");
  // Nothing comes in from nobody, or from this machine.
  if (family === 4 && iif !== undefined && (source === undefined || ns.isLocal(source))) return failed("Invalid argument");
  const mark = values.has("mark") ? Number(values.get("mark")) : 0;
  const flow: Flow = { mark, ...(source === undefined ? {} : { src: source }), ...(iif === undefined ? {} : { iif }), ...(oif === undefined ? {} : { oif }) };
  const end = special(ns, dst);
  const chosen = end === undefined ? ns.choose(dst, flow) : undefined;
  const shown: Shown = { details: o.details, numeric: o.numeric === true, omit: new Set(["proto", "scope"]), table: true };
  if (fibmatch && chosen !== undefined) return { text: `${routeText(chosen, { ...shown, omit: new Set() })}\n`, code: 0 };
  let way: Listed;
  const flags = [...(end?.flags ?? [])];
  if (end !== undefined) {
    if (family === 6) return { text: `local ${target} from :: dev lo table local proto kernel src ${target} metric 0 pref medium\n`, code: 0 };
    // Machines without rules of their own keep both tables as one.
    const src = end.type === "broadcast" ? ns.sourceFor(dst) : dst === ANY4 ? parseAddr("127.0.0.1") : dst;
    way = { route: plainRoute(dst, end.link, undefined, src, end.type), table: ns.rules === defaultRules ? 254 : 255 };
  } else if (chosen === undefined) {
    // A link that is named needs no route: whatever is on it answers.
    if (oif === undefined) return failed("Network is unreachable");
    if (oif === "lo") flags.push("local");
    way = { route: plainRoute(dst, oif, undefined, ns.addressOf(ns.links.get(oif)!, family) ?? ns.sourceFor(dst), "unicast"), table: 254 };
  } else {
    const { route, table } = chosen;
    if (route.type !== "unicast") return failed(refusals[route.type] ?? "Network is unreachable");
    const src = table === 254 && oif === undefined ? ns.sourceFor(dst) : ns.sourceBy(dst, route);
    if (family === 6) {
      const six: Route = { ...route, prefix: prefixOf(dst, 128), src };
      const kept: Shown = { ...shown, omit: new Set(["scope"]) };
      if (o.json) return { text: `${json([{ dst: target, from: "::", ...without(routeObject({ route: six, table }, kept), "dst") }], o)}\n`, code: 0 };
      return { text: `${routeText({ route: six, table }, kept).replace(`${target} `, `${target} from :: `)}\n`, code: 0 };
    }
    way = { route: { ...route, prefix: prefixOf(dst, 32), src, metric: 0 }, table };
    if (iif !== undefined && route.link === iif && reaches(ns, source, iif)) flags.push("redirect");
  }
  if (source !== undefined) way = { ...way, route: { ...way.route, src: undefined } };
  const uid = values.get("uid") ?? "0";
  if (o.json) {
    const mtu = way.route.mtu;
    const object = without(routeObject({ ...way, route: bare(way.route) }, shown), "dst");
    const start = way.route.type === "unicast" && !o.details ? {} : { type: way.route.type };
    return {
      text: `${json(
        [
          {
            ...start,
            dst: target,
            ...(from === undefined ? {} : { from }),
            ...without(object, "type"),
            ...(mark === 0 ? {} : { mark }),
            ...(iif === undefined ? { uid: Number(uid) } : {}),
            cache: flags,
            ...(iif === undefined ? {} : { iif }),
            ...(mtu === undefined ? {} : { metrics: [{ mtu: Number(mtu) }] }),
          },
        ],
        o,
      )}\n`,
      code: 0,
    };
  }
  const more = `${mark === 0 ? "" : `mark ${mark >= 16 ? `0x${mark.toString(16)}` : mark} `}${iif === undefined && !o.busybox ? `uid ${uid} ` : ""}`;
  const text = routeText({ ...way, route: bare(way.route) }, shown, more).replace(`${target} `, `${target} ${from === undefined ? "" : `from ${from} `}`);
  const line = o.busybox ? text.replace(/ (src \S+) /, "  $1 ") : text;
  const cache = `    cache ${flags.length === 0 ? "" : `<${flags.join(",")}> `}${iif === undefined ? "" : `iif ${iif} `}${way.route.mtu === undefined ? "" : `mtu ${way.route.mtu} `}`;
  if (o.busybox) return { text: `${line}\n`, code: 0 };
  return { text: o.oneline ? `${line}\\${cache}\n` : `${line}\n${cache}\n`, code: 0 };
}

/** Its metrics stand with the cache. */
function bare({ mtu: _mtu, ...route }: Route): Route {
  return route;
}

function plainRoute(dst: Addr, link: string, via: Addr | undefined, src: Addr | undefined, type: Route["type"]): Route {
  return { prefix: prefixOf(dst, familyOf(dst) === 4 ? 32 : 128), via, link, src, scope: "global", proto: "boot", type, metric: 0 };
}

function without(o: object, key: string): object {
  return Object.fromEntries(Object.entries(o).filter(([k]) => k !== key));
}
