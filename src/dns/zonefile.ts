// One resource record in the text form of zone files: "name [ttl] [class] TYPE data".
import { canonicalAddress } from "./address";
import { CLASSES, TYPES, classNumber, typeNumber } from "./codes";
import type { RData, Rr } from "./message";
import { fqdn } from "./name";

/** The record that a line means; undefined if it is none. The TTL is 3600 where none stands. */
export function parseRecord(line: string): Rr | undefined {
  const words = [...line.trim().matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((m) => m[1]?.replace(/\\(.)/g, "$1") ?? m[2]!);
  const name = words.shift();
  if (name === undefined) return undefined;
  let ttl = 3600;
  let klass: number = CLASSES.IN;
  for (let n = 0; n < 2 && words.length > 0; n++) {
    if (/^\d+$/.test(words[0]!)) ttl = Number(words.shift());
    else if (classNumber(words[0]!) !== undefined && words[0]!.toUpperCase() !== "ANY") klass = classNumber(words.shift()!)!;
  }
  const type = typeNumber(words.shift() ?? "");
  const data = type === undefined ? undefined : parseData(type, words);
  return type === undefined || data === undefined ? undefined : { name: fqdn(name), type, class: klass, ttl, data };
}

function parseData(type: number, words: readonly string[]): RData | undefined {
  const numbers = (from: number, to: number): number[] | undefined =>
    words.slice(from, to).length === to - from && words.slice(from, to).every((w) => /^\d+$/.test(w)) ? words.slice(from, to).map(Number) : undefined;
  switch (type) {
    case TYPES.A:
    case TYPES.AAAA: {
      const address = canonicalAddress(words[0] ?? "");
      return address === undefined || address.includes(":") !== (type === TYPES.AAAA) || words.length !== 1 ? undefined : { kind: "address", address };
    }
    case TYPES.CNAME:
    case TYPES.NS:
    case TYPES.PTR:
    case TYPES.DNAME:
      return words.length === 1 ? { kind: "name", target: fqdn(words[0]!) } : undefined;
    case TYPES.MX: {
      const n = numbers(0, 1);
      return n === undefined || words.length !== 2 ? undefined : { kind: "mx", preference: n[0]!, target: fqdn(words[1]!) };
    }
    case TYPES.SRV: {
      const n = numbers(0, 3);
      return n === undefined || words.length !== 4 ? undefined : { kind: "srv", priority: n[0]!, weight: n[1]!, port: n[2]!, target: fqdn(words[3]!) };
    }
    case TYPES.SOA: {
      const rest = words.map((w) => w.replace(/^\(|\)$/g, "")).filter((w) => w !== "");
      const n = rest.slice(2).map(Number);
      if (rest.length !== 7 || n.some((x) => !Number.isInteger(x))) return undefined;
      return { kind: "soa", ns: fqdn(rest[0]!), mbox: fqdn(rest[1]!), serial: n[0]!, refresh: n[1]!, retry: n[2]!, expire: n[3]!, minimum: n[4]! };
    }
    case TYPES.TXT:
    case TYPES.HINFO:
      return words.length > 0 ? { kind: "text", strings: words } : undefined;
    default:
      return undefined;
  }
}
