// Entries as they are typed, read by the dimensions of the set's type: their canonical text, and what a range stands for.
import { addrPlus, addrText, compareAddr, familyOf, parseAddr, parsePrefix, prefixAddr, prefixOf, prefixText, type Addr, type Prefix } from "../address";
import { isPort, isQuad } from "../digits";
import { icmp6Types, icmpTypes, portNumber, protocolNumber } from "../iptables/names";
import type { Family } from "../types";
import { IpsetError, setTypes, type IpSet, type Member } from "./types";

export type Entry = { readonly text: string; readonly net: Prefix | undefined; readonly rest: string };

/** A range of more entries is cut here. */
const most = 65536;

/** The entries that a text stands for: "10.0.0.1,80" is one (10.0.0.1,tcp:80), ranges of addresses and ports are several. */
export function parseEntries(set: IpSet, text: string): readonly Entry[] {
  const dimensions = setTypes[set.type].dimensions;
  if (dimensions[0] === "set") return [{ text, net: undefined, rest: "" }];
  const parts = partsOf(set, text, dimensions.length);
  let all: readonly Entry[] = [{ text: "", net: undefined, rest: "" }];
  parts.forEach((part, i) => {
    const comma = i === 0 ? "" : ",";
    const add = (values: readonly (readonly [string, Prefix?])[]): void => {
      all = all.flatMap((e) =>
        values.map(([v, net]) => ({
          text: `${e.text}${comma}${v}`,
          net: net ?? e.net,
          rest: net === undefined ? `${e.rest}${comma}${v}` : `${e.rest}${comma}`,
        })),
      );
    };
    switch (dimensions[i]!) {
      case "ip":
        return add(addresses(set, part, i).map((a) => [a]));
      case "net":
        return add(networks(set, part).map((net) => [net.bits === fullBits(net.family) ? addrText(prefixAddr(net)) : prefixText(net), net]));
      case "port":
        return add((set.type === "bitmap:port" ? portsOf(part.replace(/^(tcp|udp):/, ""), "tcp") : protocolPorts(set, part)).map((p) => [p]));
      case "iface": {
        const name = part.replace(/^physdev:/, "");
        if (name.length > 15) throw new IpsetError(`Syntax error: interface name '${name}' is longer than 15 characters`);
        return add([[part]]);
      }
    }
  });
  return all;
}

/** The one entry that a text means, as `test` asks. */
export function parseEntry(set: IpSet, text: string): Entry {
  return isCanonical(set, text) ? { text, net: undefined, rest: text } : parseEntries(set, text)[0]!;
}

/** Whether an entry is written as sets write it, as programs do ("10.0.0.1,tcp:80"): it need not be taken apart. IPv4 alone. */
export function isCanonical({ type, options }: IpSet, text: string): boolean {
  if (options.family !== 4 || options.netmask !== undefined) return false;
  const { dimensions } = setTypes[type];
  let from = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const comma = i + 1 === dimensions.length ? text.length : text.indexOf(",", from);
    if (comma < 0) return false;
    if (dimensions[i] === "ip") {
      if (!isQuad(text, from, comma)) return false;
    } else if (dimensions[i] !== "port") return false;
    else if (type !== "bitmap:port") {
      const colon = text.indexOf(":", from);
      if (colon < 0 || !withPorts.includes(text.slice(from, colon)) || !isPort(text, colon + 1, comma)) return false;
    } else if (!isPort(text, from, comma)) return false;
    from = comma + 1;
  }
  return true;
}

/** A member that came with nothing and is no network. */
export const whole: Member = {};

/** What a set keeps of an entry that came with nothing. */
export function memberOf(e: Entry): Member {
  return e.net === undefined ? whole : { net: e.net, rest: e.rest };
}

function partsOf(set: IpSet, text: string, wanted: number): readonly string[] {
  const parts = text.split(",");
  if (parts.length > wanted) {
    const [given, taken] = [
      ["", "Elem separator", "Two elem separators", "Three elem separators"],
      ["", "none", "one", "two"],
    ].map((words) => words[wanted]);
    throw new IpsetError(`Syntax error: ${given} in ${text}, but settype ${set.type} supports ${taken}.`);
  }
  const empty = parts.findIndex((p, i) => p === "" && i < wanted);
  const missing = empty >= 0 ? Math.max(empty, 1) : parts.length;
  if (missing < wanted) throw new IpsetError(`Syntax error: ${missing === 1 ? "Second" : "Third"} element is missing from ${text}.`);
  return parts;
}

function noAddress(part: string, family: Family): IpsetError {
  return new IpsetError(`Syntax error: cannot parse ${part}: resolving to IPv${family} address failed`);
}

/** An address as inet_aton reads it too (10.1 is 10.0.0.1); brackets are taken, localhost is known. */
function address(set: IpSet, part: string): Addr {
  const { family } = set.options;
  const bare = /^\[(.*)\]$/.exec(part)?.[1] ?? part;
  const words = /^\d+(\.\d+){0,2}$/.test(bare) ? bare.split(".").map(Number) : undefined;
  const text =
    words !== undefined && words.every((n, i) => n < (i === words.length - 1 ? 256 ** (5 - words.length) : 256))
      ? [...words.slice(0, -1), ...[3, 2, 1, 0].slice(words.length - 1).map((n) => Math.floor(words.at(-1)! / 256 ** n) % 256)].join(".")
      : bare === "localhost"
        ? family === 4
          ? "127.0.0.1"
          : "::1"
        : bare;
  const id = parseAddr(text);
  if (id === undefined || familyOf(id) !== family) throw noAddress(part, family);
  return id;
}

const fullBits = (family: Family): number => (family === 4 ? 32 : 128);

function bitsOf(set: IpSet, part: string): number | undefined {
  const given = /\/(\d+)$/.exec(part)?.[1];
  const top = fullBits(set.options.family);
  if (given !== undefined && Number(given) > top) throw new IpsetError(`Syntax error: '${given}' is out of range 0-${top}`);
  return given === undefined ? undefined : Number(given);
}

function noCidr(): IpsetError {
  return new IpsetError("The value of the CIDR parameter of the IP address is invalid");
}

function addresses(set: IpSet, part: string, position: number): readonly string[] {
  const { family, netmask } = set.options;
  const masked = (a: Addr): string => addrText(netmask === undefined ? a : prefixAddr(prefixOf(a, netmask)));
  const bits = bitsOf(set, part);
  const dash = part.indexOf("-");
  if ((position > 0 || family === 6) && (dash >= 0 || (bits !== undefined && bits !== fullBits(family))))
    throw new IpsetError(`Syntax error: plain IP address must be supplied: ${part}`);
  if (dash >= 0) {
    const ends = [address(set, part.slice(0, dash)), address(set, part.slice(dash + 1))].sort(compareAddr);
    return each(ends[0]!, ends[1]!, masked, netmask === undefined ? 1 : 2 ** (fullBits(family) - netmask));
  }
  if (bits === undefined || bits === fullBits(family)) return [masked(address(set, part.replace(/\/\d+$/, "")))];
  if (bits === 0) throw noCidr();
  const first = prefixAddr(prefixOf(address(set, part.replace(/\/\d+$/, "")), bits));
  return each(first, addrPlus(first, 2 ** (32 - bits) - 1), masked, netmask === undefined ? 1 : 2 ** (32 - netmask));
}

function each(first: Addr, last: Addr, text: (a: Addr) => string, step: number): readonly string[] {
  const list: string[] = [];
  for (let a = first; compareAddr(a, last) <= 0 && list.length < most; a = addrPlus(a, step)) list.push(text(a));
  return list;
}

function networks(set: IpSet, part: string): readonly Prefix[] {
  const { family } = set.options;
  const dash = part.indexOf("-");
  if (dash > 0 && family === 4) return spanned(address(set, part.slice(0, dash)), address(set, part.slice(dash + 1)));
  const bits = bitsOf(set, part);
  if (bits === undefined && part.includes("/")) {
    const net = parsePrefix(part);
    if (net === undefined || net.family !== family) throw noAddress(part, family);
    return [net];
  }
  return [prefixOf(address(set, part.replace(/\/\d+$/, "")), bits ?? fullBits(family))];
}

/** The fewest networks that cover a range. */
function spanned(first: Addr, last: Addr): readonly Prefix[] {
  const list: Prefix[] = [];
  let a = first;
  while (compareAddr(a, last) <= 0 && list.length < most) {
    let bits = 32;
    while (bits > 1) {
      const wider = prefixOf(a, bits - 1);
      if (prefixAddr(wider) !== a || compareAddr(addrPlus(a, 2 ** (33 - bits) - 1), last) > 0) break;
      bits--;
    }
    list.push(prefixOf(a, bits));
    a = addrPlus(a, 2 ** (32 - bits));
  }
  return list;
}

function badPort(part: string, proto: string): IpsetError {
  const why = /^-?\d+$/.test(part) ? "out of range 0-65535" : "invalid as number";
  return new IpsetError(`Syntax error: '${part}' is ${why}\nSyntax error: '${proto}' is invalid as number\ncannot parse '${part}' as a ${proto} port`, true);
}

function port(part: string, proto: string): number {
  const n = portNumber(part);
  if (n === undefined || part === "") throw badPort(part, proto);
  return n;
}

/** The two ends of "80", "80-90" (whichever is first). */
export function portRange(part: string, proto: string): readonly [number, number] {
  const dash = part.indexOf("-", 1);
  const a = port(dash < 0 ? part : part.slice(0, dash), proto);
  const b = dash < 0 ? a : port(part.slice(dash + 1), proto);
  return a <= b ? [a, b] : [b, a];
}

function portsOf(part: string, proto: string): readonly string[] {
  const [a, b] = portRange(part, proto);
  return Array.from({ length: b - a + 1 }, (_, n) => String(a + n));
}

const withPorts = ["tcp", "udp", "sctp", "udplite"];

function protocolPorts(set: IpSet, part: string): readonly string[] {
  const colon = part.indexOf(":");
  if (colon < 0 || colon === part.length - 1) return portsOf(part, "tcp").map((p) => `tcp:${p}`);
  const given = part.slice(0, colon).toLowerCase();
  const number = protocolNumber(given);
  const name = number === undefined ? undefined : setProtocol(number);
  if (name === undefined || number === 0) throw new IpsetError(`Syntax error: cannot parse '${given}' as a protocol`);
  const rest = part.slice(colon + 1);
  if (withPorts.includes(name)) return portsOf(rest, name).map((p) => `${name}:${p}`);
  if (number === 58 && set.options.family === 4) throw new IpsetError("Syntax error: Protocol ICMPv6 can be used with family inet6 only");
  if (number === 1 || number === 58) return [`${name}:${icmpText(rest, number === 1 ? icmpTypes : icmp6Types, number === 1 ? "ICMP" : "ICMPv6")}`];
  if (rest !== "0") throw new IpsetError(`Syntax error: Protocol ${name} can be used with pseudo port value 0 only.`);
  return [`${name}:0`];
}

/** As sets write a protocol; undefined: /etc/protocols has no name for it. */
export function setProtocol(number: number): string | undefined {
  return protocolNames[number];
}

const protocolNames: Readonly<Record<number, string>> = {
  1: "icmp",
  2: "igmp",
  4: "ipencap",
  6: "tcp",
  17: "udp",
  33: "dccp",
  41: "ipv6",
  47: "gre",
  50: "esp",
  51: "ah",
  58: "ipv6-icmp",
  89: "ospf",
  112: "vrrp",
  132: "sctp",
  136: "udplite",
};

/** "8/0" and "ping" are echo-request. */
function icmpText(text: string, names: typeof icmpTypes, what: string): string {
  const slash = /^(\d+)\/(\d+)$/.exec(text);
  const known = names[text];
  if (slash === null && known === undefined) throw new IpsetError(`Cannot parse ${text} as an ${what} type/code.`);
  const pair = slash === null ? known! : ([Number(slash[1]), Number(slash[2])] as const);
  for (const n of pair) if (n !== undefined && n > 255) throw new IpsetError(`Syntax error: '${n}' is out of range 0-255`);
  return icmpName(pair[0], pair[1] ?? 0, names);
}

/** The name of a type and code, where there is one. */
export function icmpName(type: number, code: number, names: typeof icmpTypes): string {
  const of = Object.entries(names).filter(([, [t, c]]) => t === type && (c ?? 0) === code);
  return (of.find(([, [, c]]) => c !== undefined) ?? of[0])?.[0] ?? `${type}/${code}`;
}
