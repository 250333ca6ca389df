// Parts of tcpdump's expressions: a test of a packet, and the kinds of packets that may or must pass it. An expression that
// no kind may pass is refused before anything is captured (upstream: libpcap's optimizer, which knows more than kinds).
import { ICMP, ICMP6, SCTP, TCP, UDP, type Packet } from "../../net/packet";

/** @param way which way it passed the link, seen from the machine */
export type Test = (p: Packet, way: "in" | "out") => boolean;

/** Sets of kinds, a bit each. */
export type Part = { readonly test: Test; readonly may: number; readonly must: number };

type Kind = { readonly family: 4 | 6 | "arp" | "other"; readonly proto: number | undefined };

const transports = [TCP, UDP, SCTP, ICMP, ICMP6, undefined] as const;

const kinds: readonly Kind[] = [
  ...([4, 6] as const).flatMap((family) => transports.map((proto) => ({ family, proto }))),
  { family: "arp", proto: undefined },
  { family: "other", proto: undefined },
];

const all = (1 << kinds.length) - 1;

function setOf(fits: (k: Kind) => boolean): number {
  return kinds.reduce((set, k, i) => (fits(k) ? set | (1 << i) : set), 0);
}

/** What kinds alone decide. */
const ofKinds = (test: Test, fits: (k: Kind) => boolean): Part => ({ test, may: setOf(fits), must: setOf(fits) });

/** What packets of some kinds may pass. */
const within = (set: number, test: Test): Part => ({ test, may: set, must: 0 });

export const anything = (test: Test): Part => within(all, test);

export function both(a: Part, b: Part): Part {
  return { test: (p, way) => a.test(p, way) && b.test(p, way), may: a.may & b.may, must: a.must & b.must };
}

export function either(a: Part, b: Part): Part {
  return { test: (p, way) => a.test(p, way) || b.test(p, way), may: a.may | b.may, must: a.must | b.must };
}

export function not(a: Part): Part {
  return { test: (p, way) => !a.test(p, way), may: all & ~a.must, must: all & ~a.may };
}

export const never = (part: Part): boolean => part.may === 0;

/** Protocols by the words that stand for them. */
export const protocols: Readonly<Record<string, Part>> = {
  tcp: protocol(TCP),
  udp: protocol(UDP),
  sctp: protocol(SCTP),
  icmp: ofKinds(
    (p) => p.family === 4 && p.proto === ICMP,
    (k) => k.family === 4 && k.proto === ICMP,
  ),
  icmp6: ofKinds(
    (p) => p.family === 6 && p.proto === ICMP6,
    (k) => k.family === 6 && k.proto === ICMP6,
  ),
  igmp: within(
    setOf((k) => k.family === 4 && k.proto === undefined),
    (p) => p.family === 4 && p.proto === 2,
  ),
  ip: family(4),
  ip6: family(6),
  ether: anything(() => true),
  arp: ofKinds(
    () => false,
    (k) => k.family === "arp",
  ),
  rarp: within(
    setOf((k) => k.family === "other"),
    () => false,
  ),
  vlan: anything(() => false),
};

function family(n: 4 | 6): Part {
  return ofKinds(
    (p) => p.family === n,
    (k) => k.family === n,
  );
}

/** A transport protocol by number, of either family. */
export function protocol(n: number): Part {
  const test: Test = (p) => p.proto === n;
  const known = transports.some((t) => t === n);
  if (known) return ofKinds(test, (k) => k.proto === n);
  return within(
    setOf((k) => (k.family === 4 || k.family === 6) && k.proto === undefined),
    test,
  );
}

/** What asks for ports, or for addresses of a family (of which ARP has IPv4's). */
export const withPorts = (test: Test): Part =>
  within(
    setOf((k) => k.proto === TCP || k.proto === UDP || k.proto === SCTP),
    test,
  );
export const withAddresses = (f: 4 | 6, test: Test): Part =>
  within(
    setOf((k) => k.family === f || (f === 4 && (k.family === "arp" || k.family === "other"))),
    test,
  );
