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
  const words = [a, (b & 0xffff0fff) | 0x4000, (c & 0x3fffffff) | 0x80000000, d];
  for (let i = 0, at = 0; i < 32; i++, at++) {
    if (i === 8 || i === 12 || i === 16 || i === 20) at++;
    letters[at] = digits.charCodeAt((words[i >> 3]! >>> (28 - (i & 7) * 4)) & 15);
  }
  // All at once: a text put together of pieces keeps the pieces, five times what it needs itself, and uids are kept for long.
  return String.fromCharCode(...letters);
}

const digits = "0123456789abcdef";
/** Of the uid that is being drawn; the dashes stay. */
const letters = Array.from({ length: 36 }, () => "-".charCodeAt(0));
