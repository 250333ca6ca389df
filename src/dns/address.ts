// Addresses as DNS carries them: bytes in A and AAAA records, labels in reverse names.
import { labels } from "./name";

// What was parsed lately: the same few addresses come with every query.
const parsed = new Map<string, Uint8Array | undefined>();

/** The 4 or 16 bytes of an address in text (as Go's net.ParseIP takes it); undefined if it is none. Shared: not to be written to. */
export function addressBytes(text: string): Uint8Array | undefined {
  const known = parsed.get(text);
  if (known !== undefined || parsed.has(text)) return known;
  const bytes = text.includes(":") ? parse6(text) : parse4(text);
  if (parsed.size >= 4096) parsed.clear();
  parsed.set(text, bytes);
  return bytes;
}

/** The text of 4 or 16 bytes; an IPv4-mapped one is written as IPv4, as Go does. */
export function addressText(bytes: Uint8Array): string {
  if (bytes.length === 4) return `${bytes[0]!}.${bytes[1]!}.${bytes[2]!}.${bytes[3]!}`;
  const words: number[] = [];
  for (let i = 0; i < 16; i += 2) words.push((bytes[i]! << 8) | bytes[i + 1]!);
  let best = -1;
  let length = 1;
  for (let i = 0; i < 8; i++) {
    let n = 0;
    while (i + n < 8 && words[i + n] === 0) n++;
    if (n > length) {
      best = i;
      length = n;
    }
    i += n;
  }
  const hex = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map((w) => w.toString(16))
      .join(":");
  return best < 0 ? hex(0, 8) : `${hex(0, best)}::${hex(best + length, 8)}`;
}

/** The usual text of an address; undefined if it is none. "::ffff:1.2.3.4" is 1.2.3.4. */
export function canonicalAddress(text: string): string | undefined {
  const bytes = addressBytes(text);
  if (bytes === undefined) return undefined;
  return bytes.length === 4 ? text : addressText(unmap(bytes)); // IPv4 has but one form
}

/** 4 or 6 for an address, 0 for any other text. */
export function addressFamily(text: string): 0 | 4 | 6 {
  const bytes = addressBytes(text);
  return bytes === undefined ? 0 : unmap(bytes).length === 4 ? 4 : 6;
}

/** "10.96.0.10" as "10.0.96.10.in-addr.arpa."; undefined if it is no address. */
export function reverseName(address: string): string | undefined {
  const bytes = addressBytes(address);
  if (bytes === undefined) return undefined;
  if (bytes.length === 4) return [...bytes].reverse().join(".") + ".in-addr.arpa.";
  return (
    [...bytes]
      .reverse()
      .map((b) => `${(b & 15).toString(16)}.${(b >> 4).toString(16)}`)
      .join(".") + ".ip6.arpa."
  );
}

/** The address that a full reverse name means; undefined for anything else. */
export function addressOfReverse(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (lower.endsWith(".in-addr.arpa.")) {
    const parts = labels(lower).slice(0, -2).reverse();
    const bytes = parse4(parts.join("."));
    return bytes === undefined ? undefined : addressText(bytes);
  }
  if (lower.endsWith(".ip6.arpa.")) {
    const parts = labels(lower).slice(0, -2).reverse();
    if (parts.length !== 32 || parts.some((p) => !/^[0-9a-f]$/.test(p))) return undefined;
    const bytes = new Uint8Array(16);
    for (let i = 0; i < 16; i++) bytes[i] = parseInt(parts[2 * i]! + parts[2 * i + 1]!, 16);
    return addressText(unmap(bytes));
  }
  return undefined;
}

/** 4 or 6 for a name in a reverse tree, else 0. */
export function reverseFamily(name: string): 0 | 4 | 6 {
  if (name.endsWith(".in-addr.arpa.")) return 4;
  return name.endsWith(".ip6.arpa.") ? 6 : 0;
}

function unmap(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 16 && bytes[10] === 0xff && bytes[11] === 0xff && bytes.subarray(0, 10).every((b) => b === 0)) return bytes.subarray(12);
  return bytes;
}

function parse4(text: string): Uint8Array | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  const out = new Uint8Array(4);
  for (let i = 0; i < 4; i++) {
    const p = parts[i]!;
    if (!/^(0|[1-9]\d{0,2})$/.test(p) || Number(p) > 255) return undefined;
    out[i] = Number(p);
  }
  return out;
}

function parse6(text: string): Uint8Array | undefined {
  let rest = text;
  let tail: number[] = [];
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null) {
    const v4 = parse4(dotted[2]!);
    if (v4 === undefined) return undefined;
    tail = [(v4[0]! << 8) | v4[1]!, (v4[2]! << 8) | v4[3]!];
    rest = dotted[1]!.endsWith("::") ? dotted[1]! : dotted[1]!.slice(0, -1);
  }
  const halves = rest.split("::");
  if (halves.length > 2) return undefined;
  const words = (half: string): number[] | undefined => {
    if (half === "") return [];
    const parts = half.split(":");
    return parts.every((p) => /^[0-9a-fA-F]{1,4}$/.test(p)) ? parts.map((p) => parseInt(p, 16)) : undefined;
  };
  const head = words(halves[0]!);
  const end = halves.length === 2 ? words(halves[1]!) : [];
  if (head === undefined || end === undefined) return undefined;
  const all =
    halves.length === 2
      ? [...head, ...new Array<number>(Math.max(0, 8 - head.length - end.length - tail.length)).fill(0), ...end, ...tail]
      : [...head, ...tail];
  if (all.length !== 8 || (halves.length === 2 && head.length + end.length + tail.length > 7)) return undefined;
  const out = new Uint8Array(16);
  all.forEach((w, i) => {
    out[2 * i] = w >> 8;
    out[2 * i + 1] = w & 255;
  });
  return out;
}

/** A network: an address of it, and how many bits all of its addresses share with that. */
export type Subnet = { readonly bytes: Uint8Array; readonly bits: number };

/** "10.0.0.0/8"; undefined where a text is no network. */
export function subnet(text: string): Subnet | undefined {
  const [ip = "", length = ""] = text.split("/");
  const bytes = addressBytes(ip);
  const bits = Number(length);
  return bytes === undefined || !/^\d+$/.test(length) || bits > bytes.length * 8 ? undefined : { bytes, bits };
}

export function inSubnet(address: Uint8Array, { bytes, bits }: Subnet): boolean {
  if (bytes.length !== address.length) return false;
  for (let i = 0; i < bits; i++) {
    const mask = 0x80 >> (i & 7);
    if ((bytes[i >> 3]! & mask) !== (address[i >> 3]! & mask)) return false;
  }
  return true;
}
