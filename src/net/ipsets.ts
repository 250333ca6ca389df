// ip sets (ipset 7.17, kernel protocol 7): named sets of addresses, ports and networks that iptables' `-m set` asks.
// Types: hash:ip, hash:net, hash:ip,port, hash:ip,port,ip, hash:ip,port,net, bitmap:port. Left out: timeouts, counters,
// comments, lists of sets. Members are listed in the order in which they were added (the kernel's is a hash table's).
import { addr, addrPlus, addrText, compareAddr, inPrefix, prefixAddr, parseAddr, parsePrefix, prefixText, familyOf } from "./address";
import type { Prefix } from "./address";
import type { HookHost, HookState, Kernel, SetTester, Slot, SlotKey } from "./hooks";
import { portNumber } from "./iptables/names";
import { iptables } from "./iptables/state";
import type { Packet } from "./packet";
import type { Family } from "./types";

export const setTypes = { "hash:ip": 5, "hash:net": 7, "hash:ip,port": 6, "hash:ip,port,ip": 6, "hash:ip,port,net": 8, "bitmap:port": 3 } as const;
export type SetType = keyof typeof setTypes;

export type IpSet = {
  readonly name: string;
  readonly type: SetType;
  readonly family: Family;
  readonly hashSize: number;
  readonly maxElements: number;
  /** What the kernel salts its hash with; shown in listings. */
  readonly salt: number;
  /** The members as text, and where they hold networks, the networks by the rest of the key. */
  members: Map<string, Prefix | undefined>;
  /** A checkpoint holds `members`: copied before the next change. */
  shared: boolean;
};

/** What ipset prints when it refuses; the code is 1. */
export class IpsetError extends Error {}

export class IpSets implements Slot, SetTester {
  sets = new Map<string, IpSet>();

  constructor(private readonly host: HookHost) {
    host.sets = this;
  }

  create(name: string, type: SetType, family: Family, options: { exist: boolean; hashSize?: number; maxElements?: number }): void {
    const known = this.sets.get(name);
    if (known !== undefined) {
      if (options.exist && known.type === type && known.family === family) return;
      throw new IpsetError("Set cannot be created: set with the same name already exists");
    }
    this.sets.set(name, {
      name,
      type,
      family,
      hashSize: options.hashSize ?? 1024,
      maxElements: options.maxElements ?? 65536,
      salt: this.host.chance.u32(),
      members: new Map(),
      shared: false,
    });
  }

  destroy(name: string): void {
    this.#set(name);
    if (this.references(name) > 0) throw new IpsetError("Set cannot be destroyed: it is in use by a kernel component");
    this.sets.delete(name);
  }

  destroyAll(): void {
    if ([...this.sets.values()].some((s) => this.references(s.name) > 0)) throw new IpsetError("Set cannot be destroyed: it is in use by a kernel component");
    this.sets.clear();
  }

  flush(name: string): void {
    const set = this.#set(name);
    set.members = new Map();
    set.shared = false;
  }

  add(name: string, entry: string, exist: boolean): void {
    const set = this.#set(name);
    const members = new Map(set.members);
    for (const one of spread(set, entry)) {
      const { text, net } = parseEntry(set, one);
      if (net !== undefined && net.bits === 0) throw new IpsetError("The value of the CIDR parameter of the IP address is invalid");
      if (members.has(text)) {
        if (exist) continue;
        throw new IpsetError("Element cannot be added to the set: it's already added");
      }
      if (members.size >= set.maxElements) throw new IpsetError("Hash is full, cannot add more elements");
      members.set(text, net);
    }
    set.members = members;
    set.shared = false;
  }

  remove(name: string, entry: string, exist: boolean): void {
    const set = this.#set(name);
    const { text } = parseEntry(set, entry);
    if (!set.members.has(text)) {
      if (exist) return;
      throw new IpsetError("Element cannot be deleted from the set: it's not added");
    }
    own(set).delete(text);
  }

  /** Many adds and dels at once; what is there already, or not there, does not matter. */
  change(name: string, added: readonly string[], removed: readonly string[]): void {
    if (added.length + removed.length === 0) return;
    const set = this.#set(name);
    const gone = removed.map((e) => parseEntry(set, e).text);
    const come = added.map((e) => parseEntry(set, e));
    const members = own(set);
    for (const text of gone) members.delete(text);
    for (const { text, net } of come) members.set(text, net);
  }

  has(name: string, entry: string): boolean {
    const set = this.#set(name);
    const { text, net } = parseEntry(set, entry);
    if (set.members.has(text)) return true;
    // A network holds the addresses in it.
    const rest = text.slice(0, text.lastIndexOf(",") + 1);
    return net !== undefined && net.bits === (set.family === 4 ? 32 : 128) && anyNet(set, rest, prefixAddr(net));
  }

  #set(name: string): IpSet {
    const set = this.sets.get(name);
    if (set === undefined) throw new IpsetError("The set with the given name does not exist");
    return set;
  }

  exists(name: string): boolean {
    return this.sets.has(name);
  }

  /** How many iptables rules ask the set: one that is asked cannot be destroyed. */
  references(name: string): number {
    const tables = (this.host as unknown as Kernel).peek(iptables)?.tables;
    let n = 0;
    for (const family of tables === undefined ? [] : [tables[4], tables[6]]) {
      for (const table of family.values())
        for (const chain of table.chains.values())
          for (const rule of chain.rules) for (const need of rule.needs) if (need.kind === "set" && need.name === name) n++;
    }
    return n;
  }

  test(name: string, p: Packet, flags: readonly ("src" | "dst")[], _state: HookState): boolean {
    const set = this.sets.get(name);
    this.host.trace.lookups++;
    if (set === undefined || set.members.size === 0 || (set.type !== "bitmap:port" && p.family !== set.family)) return false;
    const ip = (i: number): string => addrText(flags[i] === "src" ? p.src : p.dst);
    const port = (i: number): number => (flags[i] === "src" ? p.sport : p.dport);
    const proto = protocolWord(p.proto);
    switch (set.type) {
      case "bitmap:port":
        return proto !== undefined && set.members.has(String(port(0)));
      case "hash:ip":
        return set.members.has(ip(0));
      case "hash:ip,port":
        return set.members.has(`${ip(0)},${proto}:${port(1)}`);
      case "hash:ip,port,ip":
        return set.members.has(`${ip(0)},${proto}:${port(1)},${ip(2)}`);
      case "hash:net":
        return anyNet(set, "", flags[0] === "src" ? p.src : p.dst);
      case "hash:ip,port,net":
        return anyNet(set, `${ip(0)},${proto}:${port(1)},`, flags[2] === "src" ? p.src : p.dst);
    }
  }

  snapshot(): unknown {
    return [...this.sets.values()].map((s) => {
      s.shared = true;
      return { ...s };
    });
  }

  restore(state: unknown): void {
    this.sets = new Map(((state as readonly IpSet[] | undefined) ?? []).map((s) => [s.name, { ...s }]));
  }
}

export const ipSetsKey: SlotKey<IpSets> = { name: "ipsets", make: (host) => new IpSets(host) };

/** The members, to be changed. */
function own(set: IpSet): Map<string, Prefix | undefined> {
  if (set.shared) set.members = new Map(set.members);
  set.shared = false;
  return set.members;
}

function anyNet(set: IpSet, rest: string, address: number): boolean {
  for (const [text, net] of set.members) if (text.startsWith(rest) && net !== undefined && inPrefix(address, net)) return true;
  return false;
}

const words: Readonly<Record<number, string>> = { 6: "tcp", 17: "udp", 132: "sctp", 1: "icmp", 58: "icmpv6", 136: "udplite" };

function protocolWord(proto: number): string | undefined {
  return words[proto];
}

/** An entry in its canonical text ("80" of hash:ip,port is tcp:80; a network of one address is the address). */
function parseEntry(set: IpSet, entry: string): { text: string; net: Prefix | undefined } {
  const parts = entry.split(",");
  const dimensions = set.type.slice(set.type.indexOf(":") + 1).split(",");
  if (parts.length > dimensions.length) {
    const [given, taken] = [
      ["", "Elem separator", "Two elem separators"],
      ["", "none", "one", "two"],
    ].map((words) => words[dimensions.length]);
    throw new IpsetError(`Syntax error: ${given} in ${entry}, but settype ${set.type} supports ${taken}.`);
  }
  if (parts.length < dimensions.length) throw new IpsetError(`Syntax error: ${parts.length === 1 ? "Second" : "Third"} element is missing from ${entry}.`);
  let net: Prefix | undefined;
  const text = parts.map((part, i) => {
    const dimension = dimensions[i]!;
    if (dimension === "port") return set.type === "bitmap:port" ? portText(part.replace(/^(tcp|udp):/, "")) : protocolPort(part);
    if (dimension === "ip") return ipText(set, part);
    const bits = /\/(\d+)$/.exec(part)?.[1];
    if (bits !== undefined && Number(bits) > (set.family === 4 ? 32 : 128))
      throw new IpsetError(`Syntax error: '${bits}' is out of range 0-${set.family === 4 ? 32 : 128}`);
    const prefix = parsePrefix(part);
    if (prefix === undefined || prefix.family !== set.family)
      throw new IpsetError(`Syntax error: cannot parse ${part}: resolving to IPv${set.family} address failed`);
    net = prefix;
    return prefix.bits === (set.family === 4 ? 32 : 128) ? addrText(addr(prefixText(prefix).split("/", 1)[0]!)) : prefixText(prefix);
  });
  return { text: text.join(","), net };
}

function ipText(set: IpSet, part: string): string {
  const id = parseAddr(part.replace(/\/(32|128)$/, ""));
  if (id === undefined || familyOf(id) !== set.family) throw new IpsetError(`Syntax error: cannot parse ${part}: resolving to IPv${set.family} address failed`);
  return addrText(id);
}

function portText(part: string): string {
  const named = /^\d+$/.test(part) ? undefined : portNumber(part);
  if (named !== undefined) return String(named);
  if (!/^\d+$/.test(part)) throw new IpsetError(`Syntax error: cannot parse '${part}' as a TCP port`);
  checkPort(part);
  return String(Number(part));
}

/** Throws where a port is too large, in the words of all that the tool has tried to read it as. */
export function checkPort(part: string): void {
  if (/^\d+$/.test(part) && Number(part) > 65535)
    throw new IpsetError(`Syntax error: '${part}' is out of range 0-65535\nSyntax error: 'tcp' is invalid as number\ncannot parse '${part}' as a tcp port`);
}

/** The entries that one with ranges stands for: 10.0.0.1-10.0.0.3, 10.0.0.0/30 of addresses, 8000-8002 of ports. */
function spread(set: IpSet, entry: string): readonly string[] {
  const dimensions = set.type.slice(set.type.indexOf(":") + 1).split(",");
  const parts = entry.split(",");
  if (parts.length !== dimensions.length) return [entry];
  let all: readonly string[] = [""];
  parts.forEach((part, i) => {
    const values = dimensions[i] === "ip" ? addressesOf(set, part) : dimensions[i] === "port" ? portsOf(part) : [part];
    all = all.flatMap((before) => values.map((v) => (before === "" ? v : `${before},${v}`)));
  });
  return all;
}

function portsOf(part: string): readonly string[] {
  const m = /^(\w+:)?(\d+)-(\d+)$/.exec(part);
  if (m === null || Number(m[3]) > 65535) return [part];
  return Array.from({ length: Math.max(0, Number(m[3]) - Number(m[2]) + 1) }, (_, n) => `${m[1] ?? ""}${Number(m[2]) + n}`);
}

function addressesOf(set: IpSet, part: string): readonly string[] {
  const [from, to] = part.split("-");
  const first = parseAddr(from!);
  if (to !== undefined && first !== undefined) {
    const last = parseAddr(to);
    if (last === undefined) return [part];
    const list: string[] = [];
    for (let a = first; compareAddr(a, last) <= 0 && list.length < 65536; a = addrPlus(a, 1)) list.push(addrText(a));
    return list;
  }
  const prefix = part.includes("/") && set.family === 4 ? parsePrefix(part) : undefined;
  if (prefix === undefined || prefix.bits < 16 || prefix.bits >= 32) return [part];
  return Array.from({ length: 2 ** (32 - prefix.bits) }, (_, n) => addrText(addrPlus(prefixAddr(prefix), n)));
}

function protocolPort(part: string): string {
  const colon = part.indexOf(":");
  if (colon < 0) return `tcp:${portText(part)}`;
  const proto = part.slice(0, colon).toLowerCase();
  if (!Object.values(words).includes(proto)) throw new IpsetError(`Syntax error: cannot parse '${proto}' as a protocol`);
  return `${proto}:${portText(part.slice(colon + 1))}`;
}

/** A set's listing as `ipset list` prints it. The size in memory is near to the kernel's, not equal. */
export function listSet(set: IpSet, references: number, terse = false): string {
  const bitmap = set.type === "bitmap:port";
  const header = bitmap
    ? "range 0-65535"
    : `family ${set.family === 4 ? "inet" : "inet6"} hashsize ${set.hashSize} maxelem ${set.maxElements} bucketsize 12 initval 0x${set.salt.toString(16).padStart(8, "0")}`;
  const size = bitmap ? 8264 : 200 + set.members.size * 48;
  const head = `Name: ${set.name}\nType: ${set.type}\nRevision: ${setTypes[set.type]}\nHeader: ${header}\nSize in memory: ${size}\nReferences: ${references}\nNumber of entries: ${set.members.size}\n`;
  return terse
    ? head
    : `${head}Members:\n${memberTexts(set)
        .map((m) => m + "\n")
        .join("")}`;
}

/** The set as `ipset save` writes it. */
export function saveSet(set: IpSet): string {
  const options =
    set.type === "bitmap:port"
      ? "range 0-65535"
      : `family ${set.family === 4 ? "inet" : "inet6"} hashsize ${set.hashSize} maxelem ${set.maxElements} bucketsize 12 initval 0x${set.salt.toString(16).padStart(8, "0")}`;
  return `create ${set.name} ${set.type} ${options}\n${memberTexts(set)
    .map((m) => `add ${set.name} ${m}\n`)
    .join("")}`;
}

function memberTexts(set: IpSet): readonly string[] {
  const texts = [...set.members.keys()];
  return set.type === "bitmap:port" ? texts.sort((a, b) => Number(a) - Number(b)) : texts;
}
