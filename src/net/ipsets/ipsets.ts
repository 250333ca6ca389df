// ip sets (ipset 7.17, kernel protocol 7): named sets of addresses, networks and ports that iptables' `-m set` asks.
// Left out: types of MAC addresses, marks and pairs of networks. Members are listed in the order in which they were added
// (the kernel's is a hash table's).
import { addrText, inPrefix, type Addr } from "../address";
import type { HookHost, HookState, Kernel, SetTester, Slot, SlotKey } from "../hooks";
import { icmp6Types, icmpTypes } from "../iptables/names";
import { iptables } from "../iptables/state";
import { ICMP, ICMP6, type Packet } from "../packet";
import { icmpName, isCanonical, memberOf, parseEntries, parseEntry, setProtocol, whole } from "./entries";
import { IpsetError, type Extra, type IpSet, type Member, type SetOptions, type SetType } from "./types";

export const defaultOptions: SetOptions = {
  family: 4,
  hashSize: 1024,
  maxElements: 65536,
  bucketSize: 12,
  timeout: undefined,
  counters: false,
  comments: false,
  skbInfo: false,
  netmask: undefined,
  range: undefined,
  size: 8,
};

export type Create = Partial<SetOptions> & { readonly exist: boolean; readonly salt?: number };
/** Of a list of sets: beside which member a new one is put, or a member must stand. */
export type Beside = { readonly where: "before" | "after"; readonly name: string };

export class IpSets implements Slot, SetTester {
  sets = new Map<string, IpSet>();

  constructor(private readonly host: HookHost) {
    host.sets = this;
  }

  /** As listings have them: by place, lists of sets last. */
  get listed(): readonly IpSet[] {
    const late = (s: IpSet): number => (s.type === "list:set" ? 1 : 0);
    return [...this.sets.values()].sort((a, b) => late(a) - late(b) || a.place - b.place);
  }

  create(name: string, type: SetType, { exist, salt, ...given }: Create): void {
    const known = this.sets.get(name);
    const options: SetOptions = { ...defaultOptions, ...given };
    if (known !== undefined) {
      if (exist && known.type === type && sameOptions(known.options, options)) return;
      throw new IpsetError("Set cannot be created: set with the same name already exists");
    }
    const taken = new Set([...this.sets.values()].map((s) => s.place));
    let place = 0;
    while (taken.has(place)) place++;
    this.sets.set(name, { name, place, type, options, salt: salt ?? this.host.chance.u32(), members: new Map(), shared: false });
  }

  destroy(name: string): void {
    this.#set(name);
    if (this.references(name) > 0) throw new IpsetError("Set cannot be destroyed: it is in use by a kernel component");
    this.sets.delete(name);
  }

  destroyAll(): void {
    if ([...this.sets.keys()].some((name) => this.references(name) > 0)) throw new IpsetError("Set cannot be destroyed: it is in use by a kernel component");
    this.sets.clear();
  }

  flush(name: string): void {
    const set = this.#set(name);
    set.members = new Map();
    set.shared = false;
  }

  rename(from: string, to: string): void {
    const set = this.#set(from);
    if (this.references(from) > 0) throw new IpsetError("Set cannot be renamed: it is in use by another system");
    if (this.sets.has(to)) throw new IpsetError("Set cannot be renamed: a set with the new name already exists");
    this.sets.delete(from);
    this.sets.set(to, { ...set, name: to });
  }

  /** The contents change places; what refers to a name now asks the other's. */
  swap(from: string, to: string): void {
    const a = this.#set(from);
    const b = this.sets.get(to);
    if (b === undefined) throw new IpsetError("Sets cannot be swapped: the second set does not exist");
    if (a.type !== b.type || a.options.family !== b.options.family) throw new IpsetError("The sets cannot be swapped: their type does not match");
    this.sets.set(from, { ...b, name: from, place: a.place });
    this.sets.set(to, { ...a, name: to, place: b.place });
  }

  add(name: string, entry: string, exist: boolean, extra: Extra = {}, beside?: Beside): void {
    const set = this.#set(name);
    checkExtra(set, extra);
    if (set.type === "list:set") {
      this.#addSet(set, entry, exist, extra, beside);
      return;
    }
    this.#expire(set);
    const members = own(set);
    for (const e of parseEntries(set, entry)) {
      if (e.net?.bits === 0 && set.type !== "hash:net,iface") throw new IpsetError("The value of the CIDR parameter of the IP address is invalid");
      checkRange(set, e.text);
      if (members.has(e.text)) {
        if (!exist) throw new IpsetError("Element cannot be added to the set: it's already added");
      } else if (members.size >= set.options.maxElements) throw new IpsetError("Hash is full, cannot add more elements");
      members.set(e.text, this.#member(set, memberOf(e), extra));
    }
  }

  remove(name: string, entry: string, exist: boolean): void {
    const set = this.#set(name);
    if (set.type === "list:set" && !this.sets.has(entry)) throw noElement();
    this.#expire(set);
    for (const { text } of parseEntries(set, entry)) {
      checkRange(set, text);
      if (!own(set).delete(text) && !exist) throw new IpsetError("Element cannot be deleted from the set: it's not added");
    }
  }

  /** Many adds and dels at once; what is there already, or not there, does not matter. */
  change(name: string, added: readonly string[], removed: readonly string[]): void {
    if (added.length + removed.length === 0) return;
    const set = this.#set(name);
    const gone = removed.map((e) => parseEntry(set, e).text);
    // Programs write as sets do: nothing need be taken apart.
    const plain = added.every((e) => isCanonical(set, e));
    const come = plain ? [] : added.map((e) => parseEntry(set, e));
    const members = own(set);
    for (const text of gone) members.delete(text);
    if (plain) for (const text of added) members.set(text, whole);
    for (const e of come) members.set(e.text, memberOf(e));
  }

  /** Whether an entry is there, and its canonical text. A single address is in a network that holds it. */
  has(name: string, entry: string, nomatch = false, beside?: Beside): { readonly text: string; readonly there: boolean } {
    const set = this.#set(name);
    this.#expire(set);
    if (set.type === "list:set") {
      if (!this.sets.has(entry)) throw noElement();
      const names = [...set.members.keys()];
      const there = names.includes(entry) && (beside === undefined || isBeside(names, entry, beside));
      // The tool says "after" of both.
      return { text: beside === undefined ? entry : `${entry} after ${beside.name}`, there };
    }
    const { text: asked, net, rest } = parseEntry(set, entry);
    checkRange(set, asked);
    const text = set.options.netmask === undefined ? asked : parseEntry({ ...set, options: { ...set.options, netmask: undefined } }, entry).text;
    const found = set.members.get(asked);
    if (found !== undefined) return { text, there: (found.nomatch ?? false) === nomatch };
    const single = net !== undefined && net.bits === (set.options.family === 4 ? 32 : 128);
    return { text, there: single && networkMatch(set, rest, addrOfNet(text, rest)) !== undefined };
  }

  /** Throws if an entry cannot be read for the set. */
  read(name: string, entry: string): void {
    parseEntries(this.#set(name), entry);
  }

  exists(name: string): boolean {
    return this.sets.has(name);
  }

  /** The set with its members of now. */
  get(name: string): IpSet | undefined {
    const set = this.sets.get(name);
    if (set !== undefined) this.#expire(set);
    return set;
  }

  /** How many rules of iptables and lists of sets ask the set: one that is asked cannot be destroyed. */
  references(name: string): number {
    let n = this.#rules(name);
    for (const set of this.sets.values()) if (set.type === "list:set" && set.members.has(name)) n++;
    return n;
  }

  #rules(name: string): number {
    const tables = (this.host as unknown as Kernel).peek(iptables)?.tables;
    let n = 0;
    for (const family of tables === undefined ? [] : [tables[4], tables[6]]) {
      for (const table of family.values())
        for (const chain of table.chains.values())
          for (const rule of chain.rules) for (const need of rule.needs) if (need.kind === "set" && need.name === name) n++;
    }
    return n;
  }

  test(name: string, p: Packet, flags: readonly ("src" | "dst")[], state: HookState): boolean {
    const set = this.sets.get(name);
    this.host.trace.lookups++;
    if (set === undefined || set.members.size === 0) return false;
    if (set.type === "list:set") return [...set.members.keys()].some((member) => this.test(member, p, flags, state));
    if (set.type !== "bitmap:port" && p.family !== set.options.family) return false;
    const key = keyOf(set, p, flags, state);
    if (key === undefined) return false;
    const text = typeof key === "string" ? key : networkMatch(set, key.rest, key.address);
    const member = text === undefined ? undefined : set.members.get(text);
    if (member === undefined || member.nomatch === true || (member.expires ?? Infinity) <= this.host.clock.now) return false;
    if (set.options.counters) own(set).set(text!, { ...member, packets: (member.packets ?? 0) + 1, bytes: (member.bytes ?? 0) + p.len });
    return true;
  }

  /** As the target SET does: what the set has no room for is left out. */
  fill(name: string, p: Packet, flags: readonly ("src" | "dst")[], state: HookState, how: "add" | "del", timeout?: number): void {
    const set = this.sets.get(name);
    const key = set === undefined ? undefined : keyOf(set, p, flags, state);
    if (set === undefined || typeof key !== "string") return;
    this.#expire(set);
    if (how === "del") own(set).delete(key);
    else if (set.members.has(key) || set.members.size < set.options.maxElements)
      own(set).set(key, this.#member(set, memberOf(parseEntry(set, key)), timeout === undefined ? {} : { timeout }));
  }

  #set(name: string): IpSet {
    const set = this.sets.get(name);
    if (set === undefined) throw new IpsetError("The set with the given name does not exist");
    return set;
  }

  #member(set: IpSet, plain: Member, { timeout, ...extra }: Extra): Member {
    const { options } = set;
    const stays = timeout ?? options.timeout ?? 0;
    if (options.timeout === undefined && !options.counters && Object.keys(extra).length === 0) return plain;
    return {
      ...plain,
      ...(stays === 0 ? {} : { expires: this.host.clock.now + stays * 1000 }),
      ...(options.counters ? { packets: 0, bytes: 0 } : {}),
      ...extra,
    };
  }

  #addSet(set: IpSet, entry: string, exist: boolean, extra: Extra, beside: Beside | undefined): void {
    const other = this.sets.get(entry);
    if (other === undefined) throw noElement();
    if (other.type === "list:set") throw new IpsetError("Sets with list:set type cannot be added to the set.");
    this.#expire(set);
    const names = [...set.members.keys()];
    if (beside !== undefined && !this.sets.has(beside.name)) throw new IpsetError("The set to which you referred with 'before' or 'after' does not exist.");
    if (beside !== undefined && !names.includes(beside.name))
      throw new IpsetError("The set to which you referred with 'before' or 'after' is not added to the set.");
    if (names.includes(entry) && !exist) throw new IpsetError("Element cannot be added to the set: it's already added");
    const member = this.#member(set, {}, extra);
    const others = names.filter((n) => n !== entry);
    const at = beside === undefined ? others.length : others.indexOf(beside.name) + (beside.where === "after" ? 1 : 0);
    const order = names.includes(entry) && beside === undefined ? names : [...others.slice(0, at), entry, ...others.slice(at)];
    set.members = new Map(order.map((n) => [n, n === entry ? member : set.members.get(n)!]));
    set.shared = false;
  }

  /** Members whose time is over are gone when somebody looks. */
  #expire(set: IpSet): void {
    if (set.options.timeout === undefined) return;
    const { now } = this.host.clock;
    for (const [text, m] of set.members) if (m.expires !== undefined && m.expires <= now) own(set).delete(text);
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

function noElement(): IpsetError {
  return new IpsetError("Set to be added/deleted/tested as element does not exist.");
}

/** The members, to be changed. */
function own(set: IpSet): Map<string, Member> {
  if (set.shared) set.members = new Map(set.members);
  set.shared = false;
  return set.members;
}

function sameOptions(a: SetOptions, b: SetOptions): boolean {
  return (
    a.family === b.family &&
    a.maxElements === b.maxElements &&
    a.timeout === b.timeout &&
    a.netmask === b.netmask &&
    a.counters === b.counters &&
    a.comments === b.comments &&
    a.skbInfo === b.skbInfo &&
    a.range?.join() === b.range?.join() &&
    a.size === b.size
  );
}

function checkExtra({ options }: IpSet, extra: Extra): void {
  for (const [what, support, given, able] of [
    ["Timeout", "timeout", extra.timeout !== undefined, options.timeout !== undefined],
    ["Packet/byte counters", "counter", extra.packets !== undefined || extra.bytes !== undefined, options.counters],
    ["Comment", "comment", extra.comment !== undefined, options.comments],
    ["Skbinfo mapping", "skbinfo", extra.skbMark !== undefined, options.skbInfo],
  ] as const)
    if (given && !able) throw new IpsetError(`${what} cannot be used: set was created without ${support} support`);
}

function checkRange(set: IpSet, text: string): void {
  const range = set.options.range;
  if (range === undefined) return;
  const value = set.type === "bitmap:port" ? Number : (t: string): number => t.split(".").reduce((n, part) => n * 256 + Number(part), 0);
  if (value(text) < value(range[0]) || value(text) > value(range[1])) throw new IpsetError("Element is out of the range of the set");
}

function isBeside(names: readonly string[], entry: string, { where, name }: Beside): boolean {
  const [a, b] = [names.indexOf(entry), names.indexOf(name)];
  return b >= 0 && (where === "before" ? a + 1 === b : b + 1 === a);
}

const addrOfNet = (text: string, rest: string): string => {
  const at = rest.endsWith(",") ? rest.length : 0;
  return text.slice(at, at === 0 && rest !== "" ? text.length - rest.length : undefined);
};

/** The narrowest network with this rest of an entry that holds the address: its text. */
function networkMatch(set: IpSet, rest: string, address: Addr | string): string | undefined {
  const id = typeof address === "string" ? parseEntry({ ...set, type: "hash:net" }, address).net! : undefined;
  let best: string | undefined;
  let bits = -1;
  for (const [text, { net, rest: its }] of set.members) {
    if (net === undefined || its !== rest || net.bits <= bits) continue;
    const inside = typeof address === "string" ? id!.words.every((w, i) => ((w ^ net.words[i]!) & net.masks[i]!) === 0) : inPrefix(address, net);
    if (inside) [best, bits] = [text, net.bits];
  }
  return best === undefined || set.members.get(best)!.nomatch === true ? undefined : best;
}

/** What a packet is asked as: a member's text, or an address with the rest of the entry where the type has networks. */
function keyOf(
  set: IpSet,
  p: Packet,
  flags: readonly ("src" | "dst")[],
  state: HookState,
): string | { readonly address: Addr; readonly rest: string } | undefined {
  const ip = (i: number): Addr => (flags[i] === "src" ? p.src : p.dst);
  const portOf = (i: number): string | undefined => {
    const proto = setProtocol(p.proto);
    if (p.proto === ICMP || p.proto === ICMP6) return `${proto!}:${icmpName(p.dport >> 8, p.dport & 255, p.proto === ICMP ? icmpTypes : icmp6Types)}`;
    return proto === undefined ? undefined : `${proto}:${flags[i] === "src" ? p.sport : p.dport}`;
  };
  switch (set.type) {
    case "bitmap:port":
      return setProtocol(p.proto) === undefined ? undefined : String(flags[0] === "src" ? p.sport : p.dport);
    case "hash:ip":
    case "bitmap:ip":
      return set.options.netmask === undefined ? addrText(ip(0)) : parseEntry(set, addrText(ip(0))).text;
    case "hash:ip,port":
      return `${addrText(ip(0))},${portOf(1)}`;
    case "hash:ip,port,ip":
      return `${addrText(ip(0))},${portOf(1)},${addrText(ip(2))}`;
    case "hash:net":
      return { address: ip(0), rest: "" };
    case "hash:ip,port,net":
      return { address: ip(2), rest: `${addrText(ip(0))},${portOf(1)},` };
    case "hash:net,port":
      return { address: ip(0), rest: `,${portOf(1)}` };
    case "hash:net,iface": {
      const link = flags[1] === "src" ? state.in : state.out;
      return link === undefined ? undefined : { address: ip(0), rest: `,${link.name}` };
    }
    default:
      return undefined;
  }
}
