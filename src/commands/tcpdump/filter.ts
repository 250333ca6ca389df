// The expressions that tcpdump takes: "tcp port 80 and not host 10.0.0.1", "tcp[tcpflags] & tcp-syn != 0".
import { familyOf, inPrefix, parseAddr, parsePrefix, type Addr } from "../../net/address";
import { portNumber } from "../../net/iptables/names";
import { ICMP, ICMP6, SCTP, TCP, UDP, type Packet } from "../../net/packet";
import { packetBytes } from "../../net/packet-bytes";
import { anything, both, either, never, not, protocol, protocols, withAddresses, withPorts, type Part, type Test } from "./filter-parts";
import { constants, operate } from "./filter-values";

type Value = (p: Packet) => number | undefined;

const syntaxError = "can't parse filter expression: syntax error";

/** The test, or tcpdump's complaint. @param addresses of a host's name */
export function readExpression(words: readonly string[], addresses: (name: string) => readonly Addr[] = () => []): Test | string {
  const tokens = words.join(" ").match(/\|\||&&|==|!=|>=|<=|<<|>>|[()[\]!&|+*^%<>=]|[^\s()[\]!&|+*^%<>=]+/g) ?? [];
  if (tokens.length === 0) return () => true;
  try {
    const reader = new Reader(tokens, addresses);
    const part = reader.expression();
    if (!reader.done) return syntaxError;
    return never(part) ? "expression rejects all packets" : part.test;
  } catch (e) {
    if (e instanceof Complaint) return e.message;
    throw e;
  }
}

class Complaint extends Error {}

const numbers: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, sctp: SCTP, icmp: ICMP, icmp6: ICMP6, igmp: 2, esp: 50, ah: 51 };

const etherTypes: Readonly<Record<number, string>> = { 0x800: "ip", 0x86dd: "ip6", 0x806: "arp" };

const everyone = parseAddr("255.255.255.255")!;
const groups4 = parsePrefix("224.0.0.0/4")!;
const groups6 = parsePrefix("ff00::/8")!;

const kinds = ["host", "port", "net", "portrange", "proto"];

const keywords: ReadonlySet<string> = new Set([
  ...Object.keys(protocols),
  ...kinds,
  ...["src", "dst", "and", "or", "not", "less", "greater", "len", "broadcast", "multicast", "inbound", "outbound", "gateway", "mask"],
]);

class Reader {
  #at = 0;
  #last: { readonly kind: string; readonly way: "src" | "dst" | undefined; readonly of: string | undefined } | undefined;
  constructor(
    readonly tokens: readonly string[],
    readonly addresses: (name: string) => readonly Addr[],
  ) {}

  get done(): boolean {
    return this.#at >= this.tokens.length;
  }

  get #peek(): string | undefined {
    return this.tokens[this.#at];
  }

  #take(...words: readonly string[]): boolean {
    if (this.#peek === undefined || !words.includes(this.#peek)) return false;
    this.#at++;
    return true;
  }

  #fail(): never {
    throw new Complaint(syntaxError);
  }

  /** "and" and "or" bind alike, from left to right. */
  expression(): Part {
    let left = this.#one();
    for (;;) {
      if (this.#take("or", "||")) left = either(left, this.#one());
      else if (this.#take("and", "&&")) left = both(left, this.#one());
      else return left;
    }
  }

  #one(): Part {
    if (this.#take("not", "!")) return not(this.#one());
    const mark = this.#at;
    const compared = this.#comparison();
    if (compared !== undefined) return compared;
    this.#at = mark;
    if (this.#take("(")) {
      const inner = this.expression();
      if (!this.#take(")")) this.#fail();
      return inner;
    }
    const word = this.#peek;
    if (word === undefined) this.#fail();
    if (word === "less" || word === "greater") {
      this.#at++;
      const n = this.#number();
      return anything((p) => (word === "less" ? p.len + 14 <= n : p.len + 14 >= n));
    }
    if (word === "inbound" || word === "outbound") {
      this.#at++;
      return anything((_, way) => way === word.slice(0, -"bound".length));
    }
    if (word === "gateway") throw new Complaint("'gateway' not supported in this configuration");
    if (word === "broadcast" || word === "multicast") return this.#many("ether");
    const proto = protocols[word];
    if (proto === undefined) return this.#primitive(undefined);
    this.#at++;
    const next = this.#peek;
    if (next === "broadcast" || next === "multicast") return this.#many(word);
    return next !== undefined && (kinds.includes(next) || next === "src" || next === "dst") ? this.#primitive(word) : proto;
  }

  /** `[ether|ip|ip6] broadcast` and `multicast`. */
  #many(qualifier: string): Part {
    const kind = this.tokens[this.#at++];
    const own = protocols[qualifier]!;
    const multicast = (p: Packet): boolean => inPrefix(p.dst, p.family === 4 ? groups4 : groups6);
    if (kind === "broadcast") {
      if (qualifier !== "ether" && qualifier !== "ip") throw new Complaint("only link-layer/IP broadcast filters supported");
      return both(
        own,
        anything((p) => p.dst === everyone),
      );
    }
    if (!["ether", "ip", "ip6"].includes(qualifier))
      throw new Complaint("link-layer multicast filters supported only on ethernet/FDDI/token ring/ARCNET/802.11/ATM LANE/Fibre Channel");
    return both(
      own,
      anything((p) => multicast(p) || (qualifier === "ether" && p.dst === everyone)),
    );
  }

  #number(): number {
    const word = this.tokens[this.#at++];
    if (word === undefined || !/^(0x[0-9a-f]+|\d+)$/i.test(word)) this.#fail();
    return Number(word);
  }

  /** `[src|dst] [host|net|port|portrange] VALUE`. */
  #primitive(qualifier: string | undefined): Part {
    let way: "src" | "dst" | undefined;
    if (this.#take("src")) way = "src";
    else if (this.#take("dst")) way = "dst";
    // Either of them is what is meant without.
    const told = way !== undefined;
    if (told && this.#take("or", "and")) {
      if (!this.#take("src", "dst")) this.#fail();
      way = undefined;
    }
    const named = kinds.find((k) => this.#take(k));
    // A bare value is of the kind that was named last: "port 80 or 443".
    const before = this.#last;
    if (named === undefined && !told && before === undefined) this.#fail();
    const kind = named ?? (told ? "host" : before!.kind);
    let of = qualifier;
    if (named === undefined && !told) ({ way, of } = before!);
    this.#last = { kind, way, of };
    const word = this.tokens[this.#at++];
    // A word of the language is no name, unless a backslash says so.
    if (word === undefined || /^[()[\]!&|<>=]/.test(word) || keywords.has(word)) this.#fail();
    const value = word.replace(/^\\/, "");
    const own = of === undefined ? anything(() => true) : protocols[of]!;
    const pick = (s: boolean, d: boolean): boolean => (way === "src" ? s : way === "dst" ? d : s || d);
    if (kind === "proto") {
      if (of !== undefined && of !== "ip" && of !== "ip6" && of !== "ether") throw new Complaint(`'${of} proto' is bogus`);
      if (of === "ether") {
        const named = protocols[value];
        if (named === undefined && !/^(0x[0-9a-f]+|\d+)$/i.test(value)) throw new Complaint(`unknown ether proto '${value}'`);
        return named ?? protocols[etherTypes[Number(value)] ?? "rarp"]!;
      }
      const n = /^\d+$/.test(value) ? Number(value) : numbers[value];
      if (n === undefined) throw new Complaint(`unknown ip proto '${value}'`);
      return both(own, protocol(n));
    }
    if (kind === "port" || kind === "portrange") {
      if (of !== undefined && of !== "tcp" && of !== "udp" && of !== "sctp") throw new Complaint(`illegal qualifier of '${kind}'`);
      const [low, high] = this.#ports(kind, value);
      const hit = (n: number): boolean => n >= low && n <= high;
      return both(
        own,
        withPorts((p) => (p.proto === TCP || p.proto === UDP || p.proto === SCTP) && pick(hit(p.sport), hit(p.dport))),
      );
    }
    if (kind === "net") {
      const [address = "", bits] = value.split("/");
      const full = address.includes(":") ? 128 : 32;
      if (bits !== undefined && Number(bits) > full) throw new Complaint(`mask length must be <= ${full}`);
      // "10", "10.1": a network by the bytes that it names.
      const parts = address.split(".");
      const whole =
        /^[\d.]+$/.test(address) && parts.length < 4
          ? `${[...parts, "0", "0", "0"].slice(0, 4).join(".")}/${bits ?? parts.length * 8}`
          : `${address}/${bits ?? full}`;
      const prefix = parsePrefix(whole);
      if (prefix === undefined) throw new Complaint(`unknown network '${value}'`);
      if (parseAddr(whole.split("/", 1)[0]!) !== undefined && !isNetwork(whole)) throw new Complaint(`non-network bits set in "${value.replace("/", "/")}"`);
      if (of === "ether") throw new Complaint("link-layer modifier applied to net");
      return this.#addressed(of, "net", prefix.family, (p) => pick(inPrefix(p.src, prefix), inPrefix(p.dst, prefix)));
    }
    if (of === "ether") throw new Complaint("illegal link layer address");
    const [address, bits] = value.split("/", 2);
    if (bits !== undefined && parseAddr(address!) !== undefined) {
      const full = address!.includes(":") ? 128 : 32;
      if (Number(bits) > full) throw new Complaint(`mask length must be <= ${full}`);
      throw new Complaint(isNetwork(value) ? "Mask syntax for networks only" : `non-network bits set in "${value}"`);
    }
    const host = parseAddr(value);
    // "1.2.3" is 1.2.3.0 to its byte order: the network of its bytes.
    if (host === undefined && /^\d+(\.\d+){0,2}$/.test(value)) {
      const parts = value.split(".");
      const prefix = parsePrefix(`${[...parts, "0", "0", "0"].slice(0, 4).join(".")}/${parts.length * 8}`);
      if (prefix !== undefined) return this.#addressed(of, "host", 4, (p) => pick(inPrefix(p.src, prefix), inPrefix(p.dst, prefix)));
    }
    const hosts = host === undefined ? this.addresses(value) : [host];
    if (hosts.length === 0) {
      if (!/^[a-z0-9]/i.test(value)) this.#fail();
      throw new Complaint(`unknown host '${value}'`);
    }
    const test: Test = (p) => pick(hosts.includes(p.src), hosts.includes(p.dst));
    if (host === undefined) return both(own, anything(test));
    return this.#addressed(of, "host", familyOf(host), test);
  }

  /** Addresses of a family, under a word that may stand before them. */
  #addressed(of: string | undefined, kind: "host" | "net", family: 4 | 6, test: Test): Part {
    const fits = of === undefined || of === (family === 4 ? "ip" : "ip6") || (family === 4 && (of === "arp" || of === "rarp"));
    if (fits) return of === undefined ? withAddresses(family, test) : both(protocols[of]!, anything(test));
    // libpcap says "ip host" of IPv4's networks too.
    const what = family === 6 ? `ip6 ${kind}` : of === "ip6" ? "ip host" : kind;
    throw new Complaint(`'${of}' modifier applied to ${what}`);
  }

  #ports(kind: string, value: string): readonly [number, number] {
    const [a, b] = kind === "portrange" ? value.split("-") : [value];
    const one = (text: string): number => {
      if (/^\d+$/.test(text) && Number(text) > 65535) throw new Complaint(`illegal port number ${text} > 65535`);
      const n = portNumber(text);
      if (n === undefined) throw new Complaint(kind === "port" ? `unknown port '${text}'` : `unknown port in range '${value}'`);
      return n;
    };
    const low = one(a!);
    return [low, b === undefined ? low : one(b)];
  }

  /** `tcp[13] & 2 != 0`; undefined where no comparison begins here. */
  #comparison(): Part | undefined {
    const begin = this.#at;
    const left = this.#arithmetic();
    if (left === undefined) return undefined;
    const op = ["=", "==", "!=", ">=", "<=", ">", "<"].find((o) => this.#take(o));
    if (op === undefined) return undefined;
    const right = this.#arithmetic();
    if (right === undefined) this.#fail();
    const read = this.tokens.slice(begin, this.#at).filter((_, i, list) => list[i + 1] === "[");
    const test: Test = (p) => {
      const [a, b] = [left(p), right(p)];
      if (a === undefined || b === undefined) return false;
      switch (op) {
        case "!=":
          return a !== b;
        case ">":
          return a > b;
        case "<":
          return a < b;
        case ">=":
          return a >= b;
        case "<=":
          return a <= b;
        default:
          return a === b;
      }
    };
    // Bytes of a header are those of packets that have one.
    return read.reduce((part, proto) => both(part, { ...protocols[proto]!, must: 0 }), anything(test));
  }

  #arithmetic(): Value | undefined {
    let left = this.#term();
    for (;;) {
      if (left === undefined) return undefined;
      const op = ["&", "|", "^", "+", "*", "<<", ">>"].find((o) => this.#peek === o);
      if (op === undefined) return left;
      this.#at++;
      const right = this.#term();
      if (right === undefined) return undefined;
      const a = left;
      left = (p) => {
        const [x, y] = [a(p), right(p)];
        return x === undefined || y === undefined ? undefined : operate(op, x, y);
      };
    }
  }

  #term(): Value | undefined {
    const word = this.#peek;
    if (word === undefined) return undefined;
    if (word === "(") {
      const mark = this.#at++;
      const inner = this.#arithmetic();
      if (inner !== undefined && this.#take(")")) return inner;
      this.#at = mark;
      return undefined;
    }
    if (/^(0x[0-9a-f]+|\d+)$/i.test(word)) {
      this.#at++;
      const n = Number(word);
      return () => n;
    }
    if (word === "len") {
      this.#at++;
      return (p) => p.len + 14;
    }
    if (constants[word] !== undefined) {
      this.#at++;
      const n = constants[word];
      return () => n;
    }
    if (protocols[word] === undefined || this.tokens[this.#at + 1] !== "[") return undefined;
    this.#at += 2;
    return this.#bytes(word);
  }

  /** `tcp[12:2]`: behind the bracket. */
  #bytes(proto: string): Value {
    const words: string[] = [];
    while (this.#peek !== undefined && this.#peek !== "]") words.push(this.tokens[this.#at++]!);
    if (!this.#take("]")) this.#fail();
    const [place = "", width = "1"] = words.join("").split(":");
    const at = constants[place] ?? (/^\d+$/.test(place) ? Number(place) : this.#fail());
    const size = Number(width);
    if (Number.isNaN(size)) this.#fail();
    if (![1, 2, 4].includes(size)) throw new Complaint("data size must be 1, 2, or 4");
    const above = proto !== "ip" && proto !== "ip6" && proto !== "ether";
    return (p) => {
      if (!protocols[proto]!.test(p, "in")) return undefined;
      const bytes = packetBytes(p);
      const from = at + (above ? (p.family === 4 ? 20 : 40) : proto === "ether" ? -14 : 0);
      if (from < 0 || from + size > bytes.length) return undefined;
      let n = 0;
      for (let i = 0; i < size; i++) n = n * 256 + bytes[from + i]!;
      return n;
    };
  }
}

/** Whether nothing is set behind the prefix. */
function isNetwork(text: string): boolean {
  const [address, bits] = text.split("/");
  const a = parseAddr(address!)!;
  const prefix = parsePrefix(text)!;
  const exact = parsePrefix(`${address}/${prefix.family === 4 ? 32 : 128}`)!;
  return bits !== undefined && inPrefix(a, prefix) && exact.words.every((w, i) => (w & ~prefix.masks[i]!) === 0);
}
