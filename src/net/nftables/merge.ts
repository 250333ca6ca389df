// What nft does to an anonymous set that holds ranges before the kernel sees it: elements that overlap or touch become
// one (nftables' src/intervals.c; a named set does so with auto-merge alone, which the lab's sets do not have).
import { addrOfWords, addrWord, prefixOf } from "../address";
import type { Prefix } from "../address";
import { isAddress } from "./datatypes";
import type { DataType } from "./datatypes";
import type { Element, Field } from "./syntax";

type Range = { readonly low: bigint; high: bigint; readonly element: Element; merged: boolean };

/** The elements in order, without overlaps; as they are where no element is a range or a prefix, or keys have several fields. */
export function mergeRanges(types: readonly DataType[], elements: readonly Element[]): readonly Element[] {
  const [type, ...more] = types;
  if (type === undefined || more.length > 0 || elements.length < 2 || elements.every((e) => "value" in e.key[0]!)) return elements;
  const ranges = elements.map((element): Range => ({ ...boundsOf(element.key[0]!, type), element, merged: false }));
  ranges.sort((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : 0));
  const out: Range[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last === undefined || range.low > last.high + 1n) out.push(range);
    else {
      last.merged ||= range.high > last.high;
      if (range.high > last.high) last.high = range.high;
    }
  }
  return out.map((r) => (r.merged ? { ...r.element, key: [fieldOf(r.low, r.high, type)] } : r.element));
}

/** First and last value, as numbers in order. */
export function boundsOf(f: Field, type: DataType): { readonly low: bigint; readonly high: bigint } {
  if ("prefix" in f) return prefixBounds(f.prefix, type);
  if ("value" in f) {
    const value = numberOf(f.value, type);
    return { low: value, high: value };
  }
  return { low: numberOf(f.low, type), high: numberOf(f.high, type) };
}

function prefixBounds(p: Prefix, type: DataType): { readonly low: bigint; readonly high: bigint } {
  const low = wordsToNumber(p.words, type);
  return { low, high: low + (1n << BigInt(type.bytes * 8 - p.bits)) - 1n };
}

function numberOf(value: number, type: DataType): bigint {
  return isAddress(type)
    ? wordsToNumber(
        [0, 1, 2, 3].map((i) => addrWord(value, i)),
        type,
      )
    : BigInt(value);
}

function wordsToNumber(words: readonly number[], type: DataType): bigint {
  let n = 0n;
  for (let i = 0; i < type.bytes / 4; i++) n = (n << 32n) | BigInt(words[i]! >>> 0);
  return n;
}

function valueOf(n: bigint, type: DataType): number {
  if (!isAddress(type)) return Number(n);
  const word = (i: number): number => Number((n >> BigInt(type.bytes * 8 - 32 * (i + 1))) & 0xffffffffn) | 0;
  return type.bytes === 4 ? addrOfWords(4, [word(0), 0, 0, 0]) : addrOfWords(6, [word(0), word(1), word(2), word(3)]);
}

/** A range as nft lists it. */
export function asNetwork(f: Field, type: DataType): Field {
  const { low, high } = boundsOf(f, type);
  return fieldOf(low, high, type);
}

/** The first and the last value of a range or a network. */
export function endsOf(f: Field, type: DataType): { readonly low: number; readonly high: number } {
  const { low, high } = boundsOf(f, type);
  return { low: valueOf(low, type), high: valueOf(high, type) };
}

/** An address range that is a network is written as one. */
function fieldOf(low: bigint, high: bigint, type: DataType): Field {
  const size = high - low + 1n;
  if (isAddress(type) && (size & (size - 1n)) === 0n && low % size === 0n)
    return { prefix: prefixOf(valueOf(low, type), type.bytes * 8 - (size.toString(2).length - 1)) };
  return { low: valueOf(low, type), high: valueOf(high, type) };
}
