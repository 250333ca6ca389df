// ip route: show, get, add, del, replace.
import { addrText, ANY4, compareAddr, familyOf, parseAddr, parsePrefix, prefixAddr, prefixOf, prefixText, samePrefix } from "../net/address";
import type { Namespace } from "../net/netns";
import { destText, findRoute, routeText, type Route } from "../net/routes";
import type { IpResult } from "./ip";
import type { IpOptions } from "./ip-links";

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
  return lines.sort((a, b) => compareAddr(a.key, b.key)).map((l) => l.text);
}

export function routeLines(ns: Namespace, words: readonly string[], o: IpOptions): readonly string[] {
  const family = o.family ?? 4;
  let dev: string | undefined;
  let dest: string | undefined;
  let table = "main";
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w === "dev") dev = words[++i];
    else if (w === "table") table = words[++i] ?? "main";
    else if (w === "via" || w === "proto" || w === "scope" || w === "type" || w === "src") i++;
    else if (w !== "to" && w !== "exact" && w !== "match" && w !== "root") dest = w;
  }
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
  if (dest !== undefined) list = list.filter((r) => destText(r.prefix) === dest || prefixText(r.prefix) === dest);
  const text = (r: Route): string => {
    const s = o.busybox ? busyboxText(r) : routeText(r);
    return dev === undefined ? s : s.replace(`dev ${dev} `, "");
  };
  const main = inOrder(list).map(text);
  return table === "all" ? [...main, ...localRoutes(ns, family).map((l) => l.replace(/(dev \S+ )/, "$1table local "))] : main;
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
  const target = words.find((w, i) => !w.startsWith("-") && words[i - 1] !== "from" && words[i - 1] !== "dev" && w !== "from" && w !== "dev" && w !== "to");
  if (target === undefined) return { error: "need at least a destination address", code: 1 };
  const dst = parseAddr(target.split("/")[0]!);
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
  return { text: `${target} ${via}dev ${r.link} ${o.busybox ? " " : ""}src ${addrText(src ?? ANY4)} ${user}\n    cache \n`, code: 0 };
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
    type: type === "prohibit" ? "unreachable" : (type as "unicast"),
  });
  return { code: 0 };
}
