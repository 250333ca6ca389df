// The two ends of a packet's bytes: a writer with name compression, a reader that follows it. Names are in presentation
// form (see name.ts).
import { labels } from "./name";

// Messages are written one at a time: all into the same room, which grows to the longest.
let room = new Uint8Array(4096);

export class Writer {
  #out = room;
  #length = 0;
  readonly #seen: Map<string, number> | undefined;
  /** `compress`: a name that stood before is written as a pointer to it. A new writer ends the use of the one before. */
  constructor(compress: boolean) {
    this.#seen = compress ? new Map() : undefined;
  }
  get length(): number {
    return this.#length;
  }
  u8(n: number): void {
    if (this.#length === this.#out.length) this.#grow(1);
    this.#out[this.#length++] = n;
  }
  u16(n: number): void {
    const at = this.#length;
    if (at + 2 > this.#out.length) this.#grow(2);
    this.#out[at] = n >> 8;
    this.#out[at + 1] = n;
    this.#length = at + 2;
  }
  u32(n: number): void {
    this.u16(n >>> 16);
    this.u16(n);
  }
  bytes(b: Uint8Array): void {
    const at = this.#length;
    if (at + b.length > this.#out.length) this.#grow(b.length);
    for (let i = 0; i < b.length; i++) this.#out[at + i] = b[i]!;
    this.#length = at + b.length;
  }
  patch16(at: number, n: number): void {
    this.#out[at] = n >> 8;
    this.#out[at + 1] = n;
  }
  name(name: string, compressible: boolean): void {
    const seen = this.#seen;
    if (seen === undefined && !name.includes("\\")) return this.#plainName(name);
    const parts = labels(name);
    for (let i = 0; i < parts.length; i++) {
      const rest = parts.slice(i).join(".");
      const known = seen?.get(rest);
      if (known !== undefined && compressible) return this.u16(0xc000 | known);
      if (known === undefined && seen !== undefined && this.#length < 0x4000) seen.set(rest, this.#length);
      const bytes = labelBytes(parts[i]!);
      this.u8(bytes.length);
      this.bytes(bytes);
    }
    this.u8(0);
  }
  /** The bytes so far, as a copy. */
  done(): Uint8Array {
    return this.#out.slice(0, this.#length);
  }
  // Without compression and escapes a name is its bytes with each dot replaced by the length of what follows.
  #plainName(name: string): void {
    if (name === "." || name === "") return this.u8(0);
    if (this.#length + name.length + 2 > this.#out.length) this.#grow(name.length + 2);
    const out = this.#out;
    let at = this.#length;
    let to = at + 1;
    for (let i = 0; i < name.length; i++) {
      const c = name.charCodeAt(i);
      if (c !== 46) {
        out[to++] = c & 255;
        continue;
      }
      out[at] = to - at - 1;
      at = to++;
    }
    // What stands after the last dot, if anything, is a label too; the root ends the name.
    if (to - at > 1) {
      out[at] = to - at - 1;
      at = to++;
    }
    out[at] = 0;
    this.#length = to;
  }
  #grow(by: number): void {
    const bigger = new Uint8Array(Math.max(this.#out.length * 2, this.#length + by));
    bigger.set(this.#out);
    this.#out = room = bigger;
  }
}

function labelBytes(label: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < label.length; i++) {
    if (label[i] === "\\") {
      const digits = /^\d{3}$/.exec(label.slice(i + 1, i + 4));
      out.push(digits !== null ? Number(digits[0]) & 255 : label.charCodeAt(i + 1) & 255);
      i += digits !== null ? 3 : 1;
    } else out.push(label.charCodeAt(i) & 255);
  }
  return Uint8Array.from(out.slice(0, 63));
}

const DOT = 46;
const BACKSLASH = 92;

export class Reader {
  at = 0;
  failed = false;
  constructor(readonly bytes: Uint8Array) {}
  u8(): number {
    if (this.at < this.bytes.length) return this.bytes[this.at++]!;
    this.failed = true;
    this.at++;
    return 0;
  }
  u16(): number {
    return (this.u8() << 8) | this.u8();
  }
  u32(): number {
    return ((this.u16() << 16) | this.u16()) >>> 0;
  }
  take(n: number): Uint8Array {
    if (this.at + n > this.bytes.length) this.failed = true;
    const b = this.bytes.slice(this.at, this.at + n);
    this.at += n;
    return b;
  }
  name(): string {
    // The name's characters first, one string at the end: a string that grows by characters is slow to build and to read.
    const out: number[] = [];
    let back: number | undefined;
    for (let hops = 0; hops < 128 && !this.failed; hops++) {
      const n = this.u8();
      if (n === 0) {
        if (back !== undefined) this.at = back;
        return out.length === 0 ? "." : String.fromCharCode.apply(undefined, out);
      }
      if (n >= 0xc0) {
        const to = ((n & 63) << 8) | this.u8();
        back ??= this.at;
        this.at = to;
        continue;
      }
      if (this.at + n > this.bytes.length) break;
      for (const end = this.at + n; this.at < end; this.at++) {
        const b = this.bytes[this.at]!;
        if (b > 32 && b < 127 && b !== DOT && b !== BACKSLASH) out.push(b);
        else if (b === DOT || b === BACKSLASH) out.push(BACKSLASH, b);
        else out.push(BACKSLASH, 48 + Math.floor(b / 100), 48 + (Math.floor(b / 10) % 10), 48 + (b % 10));
      }
      out.push(DOT);
    }
    this.failed = true;
    return String.fromCharCode.apply(undefined, out);
  }
}
