// What the server draws at random: uids and the suffixes of generated names.
import { alphabet } from "../base/alphabet";
import type { Random } from "../base/random";

/** Five letters for a generateName. */
export function suffix(random: Random): string {
  const stream = random.stream("api/name");
  let out = "";
  for (let i = 0; i < 5; i++) out += alphabet[stream.below(alphabet.length)];
  return out;
}

/** A version 4 uuid. */
export function newUid(random: Random): string {
  const stream = random.stream("api/uid");
  const [a, b, c, d] = [stream.u32(), stream.u32(), stream.u32(), stream.u32()];
  return `${word(a)}-${half(b >>> 16)}-${half((b & 0x0fff) | 0x4000)}-${half(((c >>> 16) & 0x3fff) | 0x8000)}-${half(c & 0xffff)}${word(d)}`;
}

const HALVES: string[] = [];
/** Four hexadecimal digits; remembered, as there are only 65,536. */
function half(n: number): string {
  return (HALVES[n] ??= n.toString(16).padStart(4, "0"));
}

function word(n: number): string {
  return half(n >>> 16) + half(n & 0xffff);
}
