// Maglev hashing as ip_vs_mh has it: a table of a prime size in which each server takes the places of its own permutation,
// found by hsiphash (SipHash-1-3 on 64-bit machines) with fixed keys.
import { addrWord, familyOf } from "../address";
import type { RealServer } from "./services";

export const maglevSize = 4093;
/** A server's weight (the last that was not 0) counts up to that many bits. */
const weightBits = 6;
const [first, second] = [2654435761n, 2654446892n];

/** Which bucket a client's folded address (and port) falls in, before the modulus. */
export function maglevHash(folded: number, port: number, offset: number): number {
  return siphash(offset + port + folded, first);
}

export function maglevTable(servers: readonly RealServer[]): Map<number, RealServer> {
  const table = new Map<number, RealServer>();
  const step = servers.reduce((g, s) => (s.lastWeight > 0 ? gcd(s.lastWeight, g) : g), 0);
  if (step < 1) return table;
  const shift = Math.max(0, 32 - Math.clz32(Math.max(...servers.map((s) => s.lastWeight)) / step) - weightBits);
  const places = servers.map((s) => {
    const key = fold(s) + s.port;
    return {
      server: s,
      at: siphash(key, first) % maglevSize,
      skip: (siphash(key, second) % (maglevSize - 1)) + 1,
      turns: (s.lastWeight / step) >> shift || Number(s.lastWeight !== 0),
    };
  });
  while (table.size < maglevSize)
    for (const p of places)
      for (let turn = 0; turn < p.turns && table.size < maglevSize; turn++) {
        while (table.has(p.at)) p.at = (p.at + p.skip) % maglevSize;
        table.set(p.at, p.server);
      }
  return table;
}

const fold = ({ address: a }: RealServer): number => (familyOf(a) === 4 ? addrWord(a, 0) : addrWord(a, 0) ^ addrWord(a, 1) ^ addrWord(a, 2) ^ addrWord(a, 3));

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** The low 32 bits of SipHash-1-3 of a 32-bit word, both halves of the key alike. */
function siphash(word: number, key: bigint): number {
  const mask = (1n << 64n) - 1n;
  const turn = (x: bigint, n: bigint): bigint => ((x << n) | (x >> (64n - n))) & mask;
  let [a, b, c, d] = [0x736f6d6570736575n ^ key, 0x646f72616e646f6dn ^ key, 0x6c7967656e657261n ^ key, 0x7465646279746573n ^ key];
  const round = (): void => {
    a = (a + b) & mask;
    b = turn(b, 13n) ^ a;
    a = turn(a, 32n);
    c = (c + d) & mask;
    d = turn(d, 16n) ^ c;
    a = (a + d) & mask;
    d = turn(d, 21n) ^ a;
    c = (c + b) & mask;
    b = turn(b, 17n) ^ c;
    c = turn(c, 32n);
  };
  const last = (4n << 56n) | BigInt(word >>> 0);
  d ^= last;
  round();
  a ^= last;
  c ^= 0xffn;
  round();
  round();
  round();
  return Number((a ^ b ^ c ^ d) & 0xffffffffn);
}
