// How ip changes links and addresses: ip link set, add, del; ip addr add, del, replace, flush.
// Left out: kinds of links beyond dummy ones, namespaces and bridges' ports, life times of addresses.
import { addrText, parseAddr, parsePrefix } from "../net/address";
import type { Address, Link } from "../net/links";
import type { Namespace } from "../net/netns";
import type { IpResult } from "./ip";
import { mtuRange } from "./ip-link-details";
import type { IpOptions } from "./ip-links";
import { select } from "./ip-select";

const incomplete: IpResult = { error: 'Command line is not complete. Try option "help"', code: 255 };
const noDevice = (name: string): IpResult => ({ error: `Cannot find device "${name}"`, code: 1 });
const lacking = (word: string): IpResult => ({ error: `Not enough information: "${word}" argument is required.`, code: 255 });
const noKind: IpResult = { error: 'Not enough information: "type" argument is required', code: 1 };
const wrong = (word: string, what: string): IpResult => ({ error: `Error: argument "${word}" is wrong: ${what}\n\n`, code: 255 });
const answers = (error: string): IpResult => ({ error: `RTNETLINK answers: ${error}`, code: 2 });

const macForm = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;

/** `ip link set`: everything is looked at before anything is changed. */
export function setLink(ns: Namespace, words: readonly string[]): IpResult {
  let name: string | undefined;
  const changes: ((l: Link) => IpResult | undefined)[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const takes = ["mtu", "master", "netns", "name", "address", "txqueuelen", "txqlen", "qlen", "alias", "group", "promisc", "arp", "multicast", "dev"];
    const value = takes.includes(word) ? words[++i] : undefined;
    if (takes.includes(word) && value === undefined) return incomplete;
    const number = Number(value);
    switch (word) {
      case "up":
      case "down":
        changes.push((l) => void ns.setLinkUp(l.name, word === "up"));
        break;
      case "nomaster":
        changes.push((l) => void (l.master = ""));
        break;
      case "mtu":
        if (!/^\d+$/.test(value!)) return wrong(value!, 'Invalid "mtu" value');
        changes.push((l) => {
          const [least, most] = mtuRange(l);
          if (number < least) return { error: "Error: mtu less than device minimum.", code: 2 };
          if (most !== 0 && number > most) return { error: "Error: mtu greater than device maximum.", code: 2 };
          l.mtu = number;
          return undefined;
        });
        break;
      case "txqueuelen":
      case "txqlen":
      case "qlen":
        if (!/^\d+$/.test(value!)) return wrong(value!, 'Invalid "txqueuelen" value');
        changes.push((l) => void (l.queue = number));
        break;
      case "promisc":
      case "arp":
      case "multicast":
        if (value !== "on" && value !== "off") return { error: `Error: argument of "${word}" must be "on" or "off", not "${value}"`, code: 1 };
        if (word === "promisc") changes.push((l) => void (l.promiscuous = value === "on"));
        break;
      case "address":
        if (!macForm.test(value!)) return { error: `"${value}" is invalid lladdr.`, code: 1 };
        changes.push((l) => void (l.mac = value!.toLowerCase()));
        break;
      case "alias":
        changes.push((l) => void (l.alias = value!));
        break;
      case "master":
        if (!ns.links.has(value!)) return wrong(value!, "Device does not exist");
        changes.push(() => answers("Operation not supported"));
        break;
      case "netns":
        if (!/^\d+$/.test(value!)) return wrong(value!, 'Invalid "netns" value');
        changes.push(() => answers("No such process"));
        break;
      case "name":
        changes.push(() => answers("Device or resource busy"));
        break;
      case "group":
        if (value !== "default") return wrong(value!, 'Invalid "group" value\n');
        break;
      default:
        if (word !== "dev" && name !== undefined) return { error: `Error: either "dev" is duplicate, or "${word}" is a garbage.\n`, code: 255 };
        name = word === "dev" ? value! : word;
    }
  }
  if (name === undefined) return lacking("dev");
  const at = ns.links.get(name);
  if (at === undefined) return noDevice(name);
  for (const change of changes) {
    const failed = change(at);
    if (failed !== undefined) return failed;
  }
  ns.changed();
  return { code: 0 };
}

export function addLink(ns: Namespace, given: readonly string[]): IpResult {
  const words = given.filter((w) => w !== "name" && w !== "dev");
  const kind = words.indexOf("type");
  if (kind < 0) return noKind;
  if (words[kind + 1] !== "dummy") return answers("Operation not supported");
  const name = kind === 0 ? nextName(ns, "dummy") : words[0]!;
  if (ns.links.has(name)) return answers("File exists");
  ns.addDummy(name);
  const made = ns.links.get(name)!;
  made.queue = 1000;
  return { code: 0 };
}

function nextName(ns: Namespace, kind: string): string {
  let i = 0;
  while (ns.links.has(`${kind}${i}`)) i++;
  return `${kind}${i}`;
}

export function deleteLink(ns: Namespace, words: readonly string[]): IpResult {
  const name = words.filter((w) => w !== "dev")[0];
  if (name === undefined) return lacking("dev");
  const at = ns.links.get(name);
  if (at === undefined) return noDevice(name);
  if (at.kind !== "dummy") return answers("Operation not supported");
  ns.removeLink(name);
  return { code: 0 };
}

type Given = { prefix?: string; dev?: string; scope?: Address["scope"]; label?: string; broadcast?: string };

/** The words of `ip addr add` and its kin. */
function addressWords(words: readonly string[]): Given | IpResult {
  const g: Given = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const takes = ["dev", "scope", "label", "brd", "broadcast", "local", "metric", "valid_lft", "preferred_lft"].includes(word);
    const value = takes ? words[++i] : word;
    if (value === undefined) return incomplete;
    if (word === "dev") g.dev = value;
    else if (word === "label") g.label = value;
    else if (word === "brd" || word === "broadcast") g.broadcast = value;
    else if (word === "scope") {
      if (!["host", "link", "global"].includes(value)) return { error: `Error: argument "${value}" is wrong: invalid scope value.`, code: 255 };
      g.scope = value as Address["scope"];
    } else if (word === "noprefixroute" || word === "nodad" || (takes && word !== "local")) continue;
    else {
      if (g.prefix !== undefined) return { error: `Error: either "local" is duplicate, or "${word}" is a garbage.\n`, code: 255 };
      if (parseAddr(value.split("/")[0]!) === undefined || (value.includes("/") && parsePrefix(value) === undefined))
        return { error: `Error: any valid prefix is expected rather than "${value}".`, code: 1 };
      g.prefix = value;
    }
  }
  return g;
}

export function changeAddress(ns: Namespace, verb: string, words: readonly string[]): IpResult {
  const g = addressWords(words);
  if ("code" in g) return g;
  if (g.dev === undefined) return { error: 'Not enough information: "dev" argument is required.', code: 1 };
  if (g.prefix === undefined) return answers("Operation not supported");
  const at = ns.links.get(g.dev);
  if (at === undefined) return noDevice(g.dev);
  const six = g.prefix.includes(":");
  const full = g.prefix.includes("/") ? g.prefix : `${g.prefix}/${six ? 128 : 32}`;
  const has = at.addresses.some((a) => `${addrText(a.address)}/${a.bits}` === full);
  if (verb === "del" || verb === "delete") {
    const address = parseAddr(g.prefix.split("/")[0]!)!;
    // An address without its length stands for any: old scripts do so.
    const any = g.prefix.includes("/") || six ? undefined : at.addresses.find((a) => a.address === address);
    if (!has && any === undefined) return { error: `Error: ipv${six ? "6: address" : "4: Address"} not found.`, code: 2 };
    ns.removeAddress(g.dev, any === undefined ? full : `${g.prefix}/${any.bits}`);
    if (any === undefined || any.bits === 32) return { code: 0 };
    const warning = `Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (${full}) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!`;
    return { error: warning, code: 0 };
  }
  if (has && verb === "add") return { error: `Error: ipv${six ? "6: address" : "4: Address"} already assigned.`, code: 2 };
  if (verb === "change" && !has) return { error: "Error: ipv4: Address not found.", code: 2 };
  ns.addAddress(g.dev, g.prefix, {
    ...(g.scope === undefined ? {} : { scope: g.scope }),
    ...(g.label === undefined ? {} : { label: g.label }),
    ...(g.broadcast === undefined ? {} : { broadcast: g.broadcast }),
  });
  return { code: 0 };
}

export function flushAddresses(ns: Namespace, words: readonly string[], given: IpOptions): IpResult {
  const chosen = select(ns, words, given.busybox);
  if ("error" in chosen) return chosen;
  if (words.length === 0) return { error: "Flush requires arguments.", code: 1 };
  for (const l of [...ns.links.values()].filter(chosen.link))
    for (const a of l.addresses)
      if ((given.family === undefined || a.family === given.family) && (chosen.only === undefined || chosen.only.test(a)))
        ns.removeAddress(l.name, `${addrText(a.address)}/${a.bits}`);
  return { code: 0 };
}
