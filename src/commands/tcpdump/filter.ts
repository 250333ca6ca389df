// The expressions that tcpdump takes: "tcp port 80 and not host 10.0.0.1", "tcp[tcpflags] & tcp-syn != 0".
import { inPrefix, parseAddr, parsePrefix, type Addr } from "../../net/address";
import { portNumber } from "../../net/iptables/names";
import { ICMP, ICMP6, SCTP, TCP, UDP, type Packet } from "../../net/packet";
import { packetBytes } from "../../net/packet-bytes";

export type Test = (p: Packet) => boolean;
type Value = (p: Packet) => number | undefined;

const syntaxError = "can't parse filter expression: syntax error";

/** The test, or tcpdump's complaint. @param addresses of a host's name */
export function readExpression(words: readonly string[], addresses: (name: string) => readonly Addr[] = () => []): Test | string {
  const tokens = words.join(" ").match(/\|\||&&|==|!=|>=|<=|<<|>>|[()[\]!&|+*^%<>=]|[^\s()[\]!&|+*^%<>=]+/g) ?? [];
  if (tokens.length === 0) return () => true;
  try {
    const reader = new Reader(tokens, addresses);
    const test = reader.either();
    return reader.done ? test : syntaxError;
  } catch (e) {
    if (e instanceof Complaint) return e.message;
    throw e;
  }
}

class Complaint extends Error {}

const protocols: Readonly<Record<string, Test>> = {
  tcp: (p) => p.proto === TCP,
  udp: (p) => p.proto === UDP,
  sctp: (p) => p.proto === SCTP,
  icmp: (p) => p.proto === ICMP,
  icmp6: (p) => p.proto === ICMP6,
  ip: (p) => p.family === 4,
  ip6: (p) => p.family === 6,
  ether: () => true,
  arp: () => false,
  rarp: () => false,
  vlan: () => false,
};

const numbers: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, sctp: SCTP, icmp: ICMP, icmp6: ICMP6, igmp: 2, esp: 50, ah: 51 };

/** Names of places in a header, and of what stands there. */
const constants: Readonly<Record<string, number>> = {
  tcpflags: 13,
  icmptype: 0,
  icmpcode: 1,
  icmp6type: 0,
  icmp6code: 1,
  "tcp-fin": 1,
  "tcp-syn": 2,
  "tcp-rst": 4,
  "tcp-push": 8,
  "tcp-ack": 16,
  "tcp-urg": 32,
  "tcp-ece": 64,
  "tcp-cwr": 128,
  "icmp-echoreply": 0,
  "icmp-unreach": 3,
  "icmp-sourcequench": 4,
  "icmp-redirect": 5,
  "icmp-echo": 8,
  "icmp-timxceed": 11,
  "icmp-paramprob": 12,
  "icmp-tstamp": 13,
  "icmp-tstampreply": 14,
  "icmp6-destinationrunreach": 1,
  "icmp6-packettoobig": 2,
  "icmp6-timeexceeded": 3,
  "icmp6-parameterproblem": 4,
  "icmp6-echo": 128,
  "icmp6-echoreply": 129,
};

const kinds = ["host", "port", "net", "portrange", "proto"];

class Reader {
  #at = 0;
  #last: { readonly kind: string; readonly way: "src" | "dst" | undefined } | undefined;
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

  either(): Test {
    let left = this.#both();
    while (this.#take("or", "||")) {
      const [a, b] = [left, this.#both()];
      left = (p) => a(p) || b(p);
    }
    return left;
  }

  #both(): Test {
    let left = this.#one();
    while (this.#take("and", "&&")) {
      const [a, b] = [left, this.#one()];
      left = (p) => a(p) && b(p);
    }
    return left;
  }

  #one(): Test {
    if (this.#take("not", "!")) {
      const inner = this.#one();
      return (p) => !inner(p);
    }
    const mark = this.#at;
    const compared = this.#comparison();
    if (compared !== undefined) return compared;
    this.#at = mark;
    if (this.#take("(")) {
      const inner = this.either();
      if (!this.#take(")")) this.#fail();
      return inner;
    }
    const word = this.#peek;
    if (word === undefined) this.#fail();
    if (word === "less" || word === "greater") {
      this.#at++;
      const n = this.#number();
      return (p) => (word === "less" ? p.len + 14 <= n : p.len + 14 >= n);
    }
    const proto = protocols[word];
    if (proto === undefined) return this.#primitive();
    this.#at++;
    const next = this.#peek;
    if (next !== undefined && (kinds.includes(next) || next === "src" || next === "dst")) {
      const rest = this.#primitive();
      return (p) => proto(p) && rest(p);
    }
    return proto;
  }

  #number(): number {
    const word = this.tokens[this.#at++];
    if (word === undefined || !/^(0x[0-9a-f]+|\d+)$/i.test(word)) this.#fail();
    return Number(word);
  }

  /** `[src|dst] [host|net|port|portrange] VALUE`. */
  #primitive(): Test {
    let way: "src" | "dst" | undefined;
    if (this.#take("src")) way = "src";
    else if (this.#take("dst")) way = "dst";
    // Either of them is what is meant without.
    if (way !== undefined && this.#take("or")) {
      if (!this.#take("src", "dst")) this.#fail();
      way = undefined;
    }
    const named = kinds.find((k) => this.#take(k));
    // A bare value is of the kind that was named last: "port 80 or 443".
    const before = this.#last;
    if (named === undefined && way === undefined && before === undefined) this.#fail();
    const kind = named ?? (way === undefined ? before!.kind : "host");
    if (named === undefined && way === undefined) way = before!.way;
    this.#last = { kind, way };
    const value = this.tokens[this.#at++];
    if (value === undefined || /^[()[\]!&|<>=]/.test(value)) this.#fail();
    const pick = (s: boolean, d: boolean): boolean => (way === "src" ? s : way === "dst" ? d : s || d);
    if (kind === "proto") {
      const n = /^\d+$/.test(value) ? Number(value) : numbers[value.replace(/^\\/, "")];
      if (n === undefined) throw new Complaint(`unknown ip proto '${value}'`);
      return (p) => p.proto === n;
    }
    if (kind === "port" || kind === "portrange") {
      const [low, high] = this.#ports(kind, value);
      const hit = (n: number): boolean => n >= low && n <= high;
      return (p) => (p.proto === TCP || p.proto === UDP || p.proto === SCTP) && pick(hit(p.sport), hit(p.dport));
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
      return (p) => pick(inPrefix(p.src, prefix), inPrefix(p.dst, prefix));
    }
    const host = parseAddr(value);
    // "1.2.3" is 1.2.3.0 to its byte order: the network of its bytes.
    if (host === undefined && /^\d+(\.\d+){0,2}$/.test(value)) {
      const parts = value.split(".");
      const prefix = parsePrefix(`${[...parts, "0", "0", "0"].slice(0, 4).join(".")}/${parts.length * 8}`);
      if (prefix !== undefined) return (p) => pick(inPrefix(p.src, prefix), inPrefix(p.dst, prefix));
    }
    const hosts = host === undefined ? this.addresses(value) : [host];
    if (hosts.length === 0) {
      if (!/^[a-z0-9]/i.test(value)) this.#fail();
      throw new Complaint(`unknown host '${value}'`);
    }
    return (p) => pick(hosts.includes(p.src), hosts.includes(p.dst));
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
  #comparison(): Test | undefined {
    const left = this.#arithmetic();
    if (left === undefined) return undefined;
    const op = ["=", "==", "!=", ">=", "<=", ">", "<"].find((o) => this.#take(o));
    if (op === undefined) return undefined;
    const right = this.#arithmetic();
    if (right === undefined) this.#fail();
    return (p) => {
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
    if (![1, 2, 4].includes(size)) this.#fail();
    const above = proto !== "ip" && proto !== "ip6" && proto !== "ether";
    return (p) => {
      if (!protocols[proto]!(p)) return undefined;
      const bytes = packetBytes(p);
      const from = at + (above ? (p.family === 4 ? 20 : 40) : proto === "ether" ? -14 : 0);
      if (from < 0 || from + size > bytes.length) return undefined;
      let n = 0;
      for (let i = 0; i < size; i++) n = n * 256 + bytes[from + i]!;
      return n;
    };
  }
}

function operate(op: string, x: number, y: number): number {
  switch (op) {
    case "&":
      return (x & y) >>> 0;
    case "|":
      return (x | y) >>> 0;
    case "^":
      return (x ^ y) >>> 0;
    case "<<":
      return (x << y) >>> 0;
    case ">>":
      return x >>> y;
    case "*":
      return x * y;
    default:
      return x + y;
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
