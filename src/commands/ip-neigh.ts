// ip neigh: who is on a link, by address.
import { addrText, familyOf, inPrefix, parseAddr, parsePrefix, type Addr } from "../net/address";
import type { Link } from "../net/links";
import type { Namespace } from "../net/netns";
import type { GivenState } from "../net/neighbours";
import type { IpResult } from "./ip";
import { json, type IpOptions } from "./ip-links";

type Entry = { readonly link: Link; readonly address: Addr; readonly mac: string | undefined; readonly state: string };

const states = ["permanent", "reachable", "stale", "delay", "probe", "failed", "incomplete", "noarp", "none"];
const incomplete: IpResult = { error: 'Command line is not complete. Try option "help"', code: 255 };

/** The words of every form. */
type Words = { address?: string; dev?: string; lladdr?: string; nud?: string; proxy: boolean; unused: boolean };

function parse(words: readonly string[]): Words | IpResult {
  const w: Words = { proxy: false, unused: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === "unused") w.unused = true;
    else if (word === "proxy") {
      w.proxy = true;
      if (words[i + 1] !== undefined && words[i + 1] !== "dev") w.address = words[++i]!;
    } else if (word === "dev" || word === "lladdr" || word === "nud" || word === "to" || word === "vrf") {
      const value = words[++i];
      if (value === undefined) return incomplete;
      if (word === "to") w.address = value;
      else if (word !== "vrf") w[word] = value;
    } else if (word === "nomaster" || word === "router" || word === "extern_learn" || word === "use" || word === "managed") continue;
    else w.address = word;
  }
  if (w.nud !== undefined && w.nud !== "all" && !states.includes(w.nud)) return { error: `Error: argument "${w.nud}" is wrong: nud state is bad`, code: 255 };
  return w;
}

function entries(ns: Namespace): readonly Entry[] {
  return [...ns.links.values()].flatMap((link) => [
    ...link.neighbours.map((address) => ({ link, address, mac: "02:00:00:00:00:fe", state: "PERMANENT" })),
    ...[...ns.net.neighboursOf(link)].map(([address, { mac, state }]) => ({ link, address, mac, state })),
  ]);
}

function shown(e: Entry, dev: boolean): string {
  return `${addrText(e.address)} ${dev ? `dev ${e.link.name} ` : ""}${e.mac === undefined ? "" : `lladdr ${e.mac} `}${e.state} \n`;
}

export function neighbours(ns: Namespace, rest: readonly string[], o: IpOptions): IpResult {
  const verb = rest[0];
  if (verb === "add" || verb === "replace" || verb === "change" || verb === "chg") return change(ns, verb, rest.slice(1));
  if (verb === "del" || verb === "delete") return remove(ns, rest.slice(1));
  if (verb === "flush") return flush(ns, rest.slice(1), o);
  if (verb === "get") return get(ns, rest.slice(1));
  const shows = verb === undefined || "show".startsWith(verb) || "list".startsWith(verb) || verb === "lst";
  if (!shows && parseAddr(verb) === undefined && verb !== "dev" && verb !== "nud")
    return { error: `Command "${verb}" is unknown, try "ip neigh help".`, code: 255 };
  const chosen = choose(ns, shows ? rest.slice(1) : rest, o);
  if ("code" in chosen) return chosen;
  const { list, dev } = chosen;
  if (o.json)
    return {
      text: `${json(
        list.map((e) => ({
          dst: addrText(e.address),
          ...(dev ? {} : { dev: e.link.name }),
          ...(e.mac === undefined ? {} : { lladdr: e.mac }),
          state: [e.state],
        })),
        o,
      )}\n`,
      code: 0,
    };
  return { text: list.map((e) => shown(e, !dev)).join(""), code: 0 };
}

type Chosen = { readonly list: readonly Entry[]; readonly dev: boolean };

function choose(ns: Namespace, words: readonly string[], o: IpOptions): Chosen | IpResult {
  const w = parse(words);
  if ("code" in w) return w;
  if (w.dev !== undefined && !ns.links.has(w.dev)) return { error: `Cannot find device "${w.dev}"`, code: 1 };
  const to = w.address === undefined ? undefined : parsePrefix(w.address.includes("/") ? w.address : `${w.address}/${w.address.includes(":") ? 128 : 32}`);
  if (w.address !== undefined && to === undefined) return { error: `Error: any valid prefix is expected rather than "${w.address}".`, code: 1 };
  const nud = w.nud?.toUpperCase();
  const list = w.proxy
    ? []
    : entries(ns).filter(
        (e) =>
          (w.dev === undefined || e.link.name === w.dev) &&
          (nud === undefined || nud === "ALL" || e.state === nud) &&
          (to === undefined || (to.family === familyOf(e.address) && inPrefix(e.address, to))) &&
          (!w.unused || e.state !== "REACHABLE") &&
          (o.family === undefined || familyOf(e.address) === o.family),
      );
  return { list, dev: w.dev !== undefined };
}

/** The link and the address that are meant, or what is wrong with them. */
function meant(ns: Namespace, w: Words): { readonly link: Link; readonly address: Addr } | IpResult {
  if (w.address !== undefined && parseAddr(w.address) === undefined)
    return { error: `Error: any valid address is expected rather than "${w.address}".`, code: 1 };
  if (w.dev === undefined || w.address === undefined) return { error: "Device and destination are required arguments.", code: 255 };
  const link = ns.links.get(w.dev);
  return link === undefined ? { error: `Cannot find device "${w.dev}"`, code: 1 } : { link, address: parseAddr(w.address)! };
}

function change(ns: Namespace, verb: string, words: readonly string[]): IpResult {
  const w = parse(words);
  if ("code" in w) return w;
  const at = meant(ns, w);
  if ("code" in at) return at;
  if (w.proxy) return { error: "RTNETLINK answers: Operation not supported", code: 2 };
  if (w.lladdr !== undefined && !/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(w.lladdr)) return { error: `"${w.lladdr}" is invalid lladdr.`, code: 1 };
  const has = entries(ns).some((e) => e.link === at.link && e.address === at.address);
  if (has && verb === "add") return { error: "RTNETLINK answers: File exists", code: 2 };
  if (!has && verb === "change") return { error: "RTNETLINK answers: No such file or directory", code: 2 };
  if (w.lladdr === undefined) return { error: "Error: No link layer address given.", code: 2 };
  ns.net.setNeighbour(at.link, at.address, w.lladdr.toLowerCase(), (w.nud ?? "permanent").toUpperCase() as GivenState);
  return { code: 0 };
}

function remove(ns: Namespace, words: readonly string[]): IpResult {
  const w = parse(words);
  if ("code" in w) return w;
  const at = meant(ns, w);
  if ("code" in at) return at;
  if (!ns.net.forgetNeighbour(at.link, at.address)) return { error: "RTNETLINK answers: No such file or directory", code: 2 };
  return { code: 0 };
}

/** What is set by hand stays, unless it is named by its state. */
function flush(ns: Namespace, words: readonly string[], o: IpOptions): IpResult {
  if (words.length === 0) return { error: "Flush requires arguments.", code: 1 };
  const chosen = choose(ns, words[0] === "all" ? words.slice(1) : words, o);
  if ("code" in chosen) return chosen;
  const gone = chosen.list.filter((e) => words.includes("permanent") || (e.state !== "PERMANENT" && e.state !== "NOARP"));
  for (const e of gone) ns.net.forgetNeighbour(e.link, e.address);
  if (o.stats === 0) return { code: 0 };
  return {
    text: gone.length === 0 ? "Nothing to flush.\n" : `\n*** Round 1, deleting ${gone.length} entries ***\n*** Flush is complete after 1 round ***\n`,
    code: 0,
  };
}

function get(ns: Namespace, words: readonly string[]): IpResult {
  const w = parse(words);
  if ("code" in w) return w;
  const at = meant(ns, w);
  if ("code" in at) return at;
  const found = entries(ns).find((e) => e.link === at.link && e.address === at.address);
  return found === undefined ? { error: "Error: Neighbour entry not found.", code: 2 } : { text: shown(found, true), code: 0 };
}
