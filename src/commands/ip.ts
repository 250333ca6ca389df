// ip: iproute2 6.1 and BusyBox's. Shows and changes addresses, links, routes, rules and neighbours of a namespace.
// Left out: tunnels, the objects' own help.
import { err, out, type Run } from "../base/driver";
import { parseAddr } from "../net/address";
import { stackOf, type Namespace } from "../net/netns";
import { addressJson, linkJson, addressLines, briefLines, linkLines, onelineAddresses, type IpOptions } from "./ip-links";
import { addLink, changeAddress, deleteLink, flushAddresses, setLink } from "./ip-change";
import { neighbours } from "./ip-neigh";
import { policyRules } from "./ip-rules";
import { routeGet } from "./ip-route-get";
import { changeRoute, flushRoutes } from "./ip-route-change";
import { showRoutes } from "./ip-routes";
import { select } from "./ip-select";
import { usage } from "./ip-usage";
import type { Make } from "./style";

const objects = ["address", "link", "route", "rule", "neighbour", "neighbor", "neigh", "netns", "maddress", "help"];

export type IpResult = { readonly text?: string; readonly error?: string; readonly code: number };

export const ip: Make = (style) => ({
  name: "ip",
  summary: "show and change addresses, routes and links",
  *run(context, args): Run<number> {
    const o: { -readonly [K in keyof IpOptions]: IpOptions[K] } = {
      brief: false,
      oneline: false,
      json: false,
      pretty: false,
      details: false,
      stats: 0,
      family: undefined,
      busybox: style === "busybox",
    };
    let i = 0;
    for (; i < args.length && args[i]!.startsWith("-"); i++) {
      const w = args[i]!;
      if (w === "-4") o.family = 4;
      else if (w === "-6") o.family = 6;
      else if (w === "-br" || w === "-brief") o.brief = true;
      else if (w === "-o" || w === "-oneline") o.oneline = true;
      else if (w === "-j" || w === "-json") o.json = true;
      else if (w === "-p" || w === "-pretty") o.pretty = true;
      else if (w === "-d" || w === "-details") o.details = true;
      else if (w === "-s" || w === "-stats" || w === "-statistics") o.stats++;
      else if (w === "-N" || w === "-Numeric") o.numeric = true;
      else if (w === "-f" || w === "-family") o.family = args[++i] === "inet6" ? 6 : 4;
      else if (w === "-V" || w === "-Version") {
        yield out(style === "busybox" ? "BusyBox v1.35.0 (Debian 1:1.35.0-4+b7) multi-call binary.\n" : "ip utility, iproute2-6.1.0, libbpf 1.1.2\n");
        return 0;
      } else if (!["-c", "-color", "-n", "-h", "-r"].includes(w) && !/^-c(olor)?=/.test(w)) {
        yield err(`Option "${w}" is unknown, try "ip -help".\n`);
        return 255;
      }
    }
    const word = args[i];
    const r = run(stackOf(context.machine.netns), word, args.slice(i + 1), o, context.machine.kind === "container" && style === "gnu");
    if (r.text !== undefined && r.text !== "") yield out(r.text);
    if (r.error !== undefined && r.error !== "") yield err(r.error.endsWith("\n") ? r.error : `${r.error}\n`);
    return r.code;
  },
  complete: (_c, args) => (args.length <= 1 ? objects : args.length === 2 ? ["show", "add", "del", "get"] : undefined),
});

function run(ns: Namespace, word: string | undefined, rest: readonly string[], o: IpOptions, _container: boolean): IpResult {
  if (word === undefined) return { error: usage(o.busybox), code: o.busybox ? 1 : 255 };
  const is = (...names: string[]): boolean => names.some((n) => n.startsWith(word));
  if (is("address")) return address(ns, rest, o);
  if (is("route")) return route(ns, rest, o);
  if (is("link")) return link(ns, rest, o);
  if (is("rule")) return policyRules(ns, rest, o);
  if (is("neighbour", "neighbor")) return neighbours(ns, rest, o);
  if (is("netns")) return { code: 0 };
  if (is("help")) return { error: usage(o.busybox), code: o.busybox ? 1 : 255 };
  return o.busybox ? { error: `ip: invalid argument '${word}' to 'ip'`, code: 1 } : { error: `Object "${word}" is unknown, try "ip help".`, code: 1 };
}

function isShow(verb: string | undefined): boolean {
  return verb === undefined || "show".startsWith(verb) || "list".startsWith(verb) || verb === "lst";
}

function address(ns: Namespace, rest: readonly string[], given: IpOptions): IpResult {
  const verb = rest[0];
  if (["add", "del", "delete", "replace", "change"].includes(verb ?? "")) return changeAddress(ns, verb!, rest.slice(1));
  if (verb === "flush") return flushAddresses(ns, rest.slice(1), given);
  if (!isShow(verb) && ns.links.get(verb!) === undefined) {
    if (verb === "help") return { error: "Usage: ip address {add|change|replace} IFADDR dev IFNAME", code: 255 };
    return { error: `Command "${verb}" is unknown, try "ip address help".`, code: 255 };
  }
  const chosen = select(ns, isShow(verb) ? rest.slice(1) : rest, given.busybox);
  if ("error" in chosen) return chosen;
  const links = [...ns.links.values()].filter(chosen.link);
  const o: IpOptions = {
    ...given,
    ...(chosen.only === undefined ? {} : { only: chosen.only }),
    ...(chosen.family === undefined ? {} : { family: chosen.family }),
  };
  const lines = o.json
    ? [addressJson(ns, links, o)]
    : o.brief
      ? briefLines(ns, links, o, true)
      : o.oneline
        ? onelineAddresses(links, o)
        : links.flatMap((l) => addressLines(ns, l, o));
  return { text: lines.map((l) => `${l}\n`).join(""), code: 0 };
}

function link(ns: Namespace, rest: readonly string[], o: IpOptions): IpResult {
  const verb = rest[0];
  if (verb === "set") return setLink(ns, rest.slice(1));
  if (verb === "add") return addLink(ns, rest.slice(1));
  if (verb === "del" || verb === "delete") return deleteLink(ns, rest.slice(1));
  if (!isShow(verb) && ns.links.get(verb!) === undefined) return { error: `Command "${verb}" is unknown, try "ip link help".`, code: 255 };
  const chosen = select(ns, isShow(verb) ? rest.slice(1) : rest, o.busybox);
  if ("error" in chosen) return chosen;
  const links = [...ns.links.values()].filter(chosen.link);
  const lines = o.json
    ? [linkJson(ns, links, o)]
    : o.brief
      ? briefLines(ns, links, o, false)
      : o.oneline
        ? links.map((l) => linkLines(ns, l, o).join("\\"))
        : links.flatMap((l) => linkLines(ns, l, o));
  return { text: lines.map((l) => `${l}\n`).join(""), code: 0 };
}

function route(ns: Namespace, rest: readonly string[], o: IpOptions): IpResult {
  const verb = rest[0];
  if (verb === "get") return routeGet(ns, rest.slice(1), o);
  if (verb === "add" || verb === "del" || verb === "delete" || verb === "replace" || verb === "append" || verb === "change")
    return changeRoute(ns, verb, rest.slice(1));
  if (verb === "flush") return flushRoutes(ns, rest.slice(1), o.family ?? 4);
  if (!isShow(verb) && parseAddr((verb ?? "").split("/")[0]!) === undefined && verb !== "default")
    return { error: `Command "${verb}" is unknown, try "ip route help".`, code: 255 };
  return showRoutes(ns, isShow(verb) ? rest.slice(1) : rest, o);
}
