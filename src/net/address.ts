// Addresses as small integers. A packet path compares addresses all the time; texts and bigints are slow there, so every
// address that the simulation meets is interned once: its number stands for it from then on. Numbers are meaningful only
// inside one process and are never shown.
import { isQuad } from "./digits";
import type { Family, Ip } from "./types";

/** The number of an interned address. */
export type Addr = number;

/** A network: what `-s 10.244.0.0/16` or a route's destination means. */
export type Prefix = {
  readonly family: Family;
  readonly bits: number;
  readonly words: readonly [number, number, number, number];
  readonly masks: readonly [number, number, number, number];
};

const texts: string[] = [];
const families: Family[] = [];
/** Four 32-bit words an address, most significant first; IPv4 uses the first. */
let words = new Int32Array(4096);
/** IPv4 by its value, which its text is read for faster than the text is found; IPv6 by its texts, and by its value as text. */
const byValue4 = new Map<number, Addr>();
const byText6 = new Map<string, Addr>();
const byValue6 = new Map<string, Addr>();

/** 0.0.0.0 */
export const ANY4 = intern(4, [0, 0, 0, 0]);
/** :: */
export const ANY6 = intern(6, [0, 0, 0, 0]);
export const LOOPBACK4 = intern(4, [0x7f000001, 0, 0, 0]);
export const LOOPBACK6 = intern(6, [0, 0, 0, 1]);

/** The number of an address in text; undefined if it is none. Brackets and zones are not taken. */
export function parseAddr(text: Ip): Addr | undefined {
  const four = parse4(text);
  if (four !== undefined) return byValue4.get(four) ?? intern(4, [four, 0, 0, 0]);
  const known = byText6.get(text);
  if (known !== undefined) return known;
  const value = text.includes(":") ? parse6(text) : undefined;
  if (value === undefined) return undefined;
  const id = intern(6, value);
  byText6.set(text, id);
  return id;
}

/** As parseAddr; throws on what is no address (a mistake of the caller). */
export function addr(text: Ip): Addr {
  const id = parseAddr(text);
  if (id === undefined) throw new Error(`not an address: ${JSON.stringify(text)}`);
  return id;
}

/** The usual text: RFC 5952 for IPv6. */
export function addrText(id: Addr): Ip {
  return texts[id]!;
}

export function familyOf(id: Addr): Family {
  return families[id]!;
}

/** Word 0 to 3 of an address, as a signed 32-bit integer. */
export function addrWord(id: Addr, n: number): number {
  return words[id * 4 + n]!;
}

/** The address made of these words (signed or not). */
export function addrOfWords(family: Family, value: readonly [number, number, number, number]): Addr {
  return intern(family, value);
}

/** The address that stands `n` after another (in its last word; enough for ranges). */
export function addrPlus(id: Addr, n: number): Addr {
  const at = id * 4;
  if (families[id] === 4) return intern(4, [(words[at]! + n) | 0, 0, 0, 0]);
  return intern(6, [words[at]!, words[at + 1]!, words[at + 2]!, (words[at + 3]! + n) | 0]);
}

/** Order by family, then by value. */
export function compareAddr(a: Addr, b: Addr): number {
  const d = families[a]! - families[b]!;
  if (d !== 0) return d;
  for (let i = 0; i < 4; i++) {
    const c = (words[a * 4 + i]! >>> 0) - (words[b * 4 + i]! >>> 0);
    if (c !== 0) return c;
  }
  return 0;
}

/** "10.244.0.0/16", "10.0.0.1", "10.0.0.0/255.0.0.0"; undefined if it is none. Bits outside the mask are cleared. */
export function parsePrefix(text: string): Prefix | undefined {
  const slash = text.indexOf("/");
  const id = parseAddr(slash < 0 ? text : text.slice(0, slash));
  if (id === undefined) return undefined;
  const family = familyOf(id);
  let bits = family === 4 ? 32 : 128;
  if (slash >= 0) {
    const mask = text.slice(slash + 1);
    if (/^\d{1,3}$/.test(mask)) {
      const n = Number(mask);
      if (n > bits) return undefined;
      bits = n;
    } else {
      const m = parseAddr(mask);
      if (m === undefined || familyOf(m) !== family) return undefined;
      const n = maskBits(m);
      if (n === undefined) return undefined;
      bits = n;
    }
  }
  return prefixOf(id, bits);
}

/** The network of an address with that many leading bits. */
export function prefixOf(id: Addr, bits: number): Prefix {
  const masks = [0, 0, 0, 0].map((_, i) => wordMask(bits - 32 * i)) as [number, number, number, number];
  const value = masks.map((m, i) => words[id * 4 + i]! & m) as [number, number, number, number];
  return { family: families[id]!, bits, words: value, masks };
}

export function inPrefix(id: Addr, p: Prefix): boolean {
  if (families[id] !== p.family) return false;
  const at = id * 4;
  if (((words[at]! ^ p.words[0]) & p.masks[0]) !== 0) return false;
  if (p.family === 4) return true;
  for (let i = 1; i < 4; i++) if (((words[at + i]! ^ p.words[i]!) & p.masks[i]!) !== 0) return false;
  return true;
}

export function prefixText(p: Prefix): string {
  return `${addrText(intern(p.family, p.words))}/${p.bits}`;
}

/** The network's own address. */
export function prefixAddr(p: Prefix): Addr {
  return intern(p.family, p.words);
}

export function samePrefix(a: Prefix, b: Prefix): boolean {
  return a.family === b.family && a.bits === b.bits && a.words.every((w, i) => w === b.words[i]);
}

/** "255.255.0.0" for 16. */
export function maskText(family: Family, bits: number): string {
  return addrText(intern(family, [0, 1, 2, 3].map((i) => wordMask(bits - 32 * i)) as [number, number, number, number]));
}

function maskBits(id: Addr): number | undefined {
  let bits = 0;
  let ended = false;
  for (let i = 0; i < (families[id] === 4 ? 1 : 4); i++) {
    const w = words[id * 4 + i]!;
    const n = Math.clz32(~w);
    if (ended ? w !== 0 : w !== wordMask(n)) return undefined;
    bits += n;
    if (n < 32) ended = true;
  }
  return bits;
}

function wordMask(bits: number): number {
  return bits <= 0 ? 0 : bits >= 32 ? -1 : -1 << (32 - bits);
}

function intern(family: Family, value: readonly [number, number, number, number]): Addr {
  const key = family === 4 ? value[0] | 0 : `${value[0] | 0},${value[1] | 0},${value[2] | 0},${value[3] | 0}`;
  const known = typeof key === "number" ? byValue4.get(key) : byValue6.get(key);
  if (known !== undefined) return known;
  const id = texts.length;
  if (words.length < id * 4 + 4) {
    const grown = new Int32Array(words.length * 2);
    grown.set(words);
    words = grown;
  }
  for (let i = 0; i < 4; i++) words[id * 4 + i] = value[i]! | 0;
  texts.push(family === 4 ? format4(value[0]) : format6(value));
  families.push(family);
  if (typeof key === "number") byValue4.set(key, id);
  else {
    byValue6.set(key, id);
    byText6.set(texts[id]!, id);
  }
  return id;
}

/** As a signed number; undefined: it is none. */
function parse4(text: string): number | undefined {
  if (!isQuad(text, 0, text.length)) return undefined;
  let value = 0;
  let part = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 46) {
      value = value * 256 + part;
      part = 0;
    } else part = part * 10 + c - 48;
  }
  return (value * 256 + part) | 0;
}

function parse6(text: string): [number, number, number, number] | undefined {
  let body = text;
  const dot = body.lastIndexOf(":");
  if (body.includes(".")) {
    const tail = parse4(body.slice(dot + 1));
    if (tail === undefined) return undefined;
    body = `${body.slice(0, dot)}:${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`;
  }
  const halves = body.split("::");
  if (halves.length > 2) return undefined;
  const groups = (half: string): string[] => (half === "" ? [] : half.split(":"));
  const left = groups(halves[0]!);
  const right = halves.length === 2 ? groups(halves[1]!) : [];
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...left, ...Array<string>(missing).fill("0"), ...right];
  if (!all.every((g) => /^[0-9a-fA-F]{1,4}$/.test(g))) return undefined;
  const n = all.map((g) => parseInt(g, 16));
  return [(n[0]! << 16) | n[1]!, (n[2]! << 16) | n[3]!, (n[4]! << 16) | n[5]!, (n[6]! << 16) | n[7]!];
}

function format4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

function format6(value: readonly [number, number, number, number]): string {
  const groups = value.flatMap((w) => [(w >>> 16) & 0xffff, w & 0xffff]);
  let best = -1;
  let bestLength = 1; // a single zero group stays
  for (let i = 0; i < 8;) {
    let j = i;
    while (j < 8 && groups[j] === 0) j++;
    if (j - i > bestLength) {
      best = i;
      bestLength = j - i;
    }
    i = Math.max(j, i + 1);
  }
  const hex = (list: number[]): string => list.map((g) => g.toString(16)).join(":");
  if (best === 0 && bestLength === 5 && groups[5] === 0xffff) return `::ffff:${format4(value[3])}`;
  return best < 0 ? hex(groups) : `${hex(groups.slice(0, best))}::${hex(groups.slice(best + bestLength))}`;
}
