// The expressions that tcpdump takes: "tcp port 80 and not host 10.0.0.1".
import { inPrefix, parseAddr, parsePrefix } from "../net/address";
import { portNumber } from "../net/iptables/names";
import { ICMP, ICMP6, SCTP, TCP, UDP, type Packet } from "../net/packet";

export type Test = (p: Packet) => boolean;

/** The test, or tcpdump's complaint. */
export function readExpression(words: readonly string[]): Test | string {
  const tokens = words
    .join(" ")
    .replace(/([()!])/g, " $1 ")
    .split(/\s+/)
    .filter((w) => w !== "");
  if (tokens.length === 0) return () => true;
  let at = 0;
  const fail = (): never => {
    throw new SyntaxFault();
  };
  const either = (): Test => {
    let left = both();
    while (tokens[at] === "or" || tokens[at] === "||") {
      at++;
      const [a, b] = [left, both()];
      left = (p) => a(p) || b(p);
    }
    return left;
  };
  const both = (): Test => {
    let left = one();
    for (;;) {
      if (tokens[at] === "and" || tokens[at] === "&&") at++;
      else if (tokens[at] === undefined || tokens[at] === "or" || tokens[at] === "||" || tokens[at] === ")") return left;
      const [a, b] = [left, one()];
      left = (p) => a(p) && b(p);
    }
  };
  const protocols: Readonly<Record<string, Test>> = {
    tcp: (p) => p.proto === TCP,
    udp: (p) => p.proto === UDP,
    sctp: (p) => p.proto === SCTP,
    icmp: (p) => p.proto === ICMP,
    icmp6: (p) => p.proto === ICMP6,
    ip: (p) => p.family === 4,
    ip6: (p) => p.family === 6,
    arp: () => false,
  };
  const one = (): Test => {
    const word = tokens[at++];
    if (word === undefined) return fail();
    if (word === "not" || word === "!") {
      const inner = one();
      return (p) => !inner(p);
    }
    if (word === "(") {
      const inner = either();
      if (tokens[at++] !== ")") return fail();
      return inner;
    }
    const proto = protocols[word];
    if (proto !== undefined) {
      const next = tokens[at];
      if (next === "port" || next === "portrange" || next === "src" || next === "dst" || next === "host") {
        const rest = one();
        return (p) => proto(p) && rest(p);
      }
      return proto;
    }
    let way: "src" | "dst" | undefined;
    let kind = word;
    if (word === "src" || word === "dst") {
      way = word;
      kind = tokens[at] === "host" || tokens[at] === "port" || tokens[at] === "net" ? tokens[at++]! : "host";
    }
    const value = kind === word && !["host", "port", "net", "portrange"].includes(word) ? word : tokens[at++];
    if (value === undefined) return fail();
    const pick = (s: boolean, d: boolean): boolean => (way === "src" ? s : way === "dst" ? d : s || d);
    if (kind === "port" || kind === "portrange") {
      const [a, b] = value.split("-");
      const low = portNumber(a!);
      const high = b === undefined ? low : portNumber(b);
      if (low === undefined || high === undefined) return fail();
      const hit = (n: number): boolean => n >= low && n <= high;
      return (p) => (p.proto === TCP || p.proto === UDP || p.proto === SCTP) && pick(hit(p.sport), hit(p.dport));
    }
    if (kind === "net") {
      const prefix = parsePrefix(value);
      if (prefix === undefined) return fail();
      return (p) => pick(inPrefix(p.src, prefix), inPrefix(p.dst, prefix));
    }
    const host = parseAddr(value);
    if (host === undefined) return fail();
    return (p) => pick(p.src === host, p.dst === host);
  };
  try {
    const test = either();
    return at < tokens.length ? "can't parse filter expression: syntax error" : test;
  } catch (e) {
    if (e instanceof SyntaxFault) return "can't parse filter expression: syntax error";
    throw e;
  }
}

class SyntaxFault extends Error {}
