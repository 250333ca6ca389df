// What the server draws at random: uids and the suffixes of generated names.
import type { Random } from "../base/random";

/** Without vowels and look-alikes, as apimachinery's rand package. */
const ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

/** Five letters for a generateName. */
export function suffix(random: Random): string {
  const stream = random.stream("api/name");
  let out = "";
  for (let i = 0; i < 5; i++) out += ALPHABET[stream.below(ALPHABET.length)];
  return out;
}

/** A version 4 uuid. */
export function newUid(random: Random): string {
  const stream = random.stream("api/uid");
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");
  const [a, b, c, d] = [stream.u32(), stream.u32(), stream.u32(), stream.u32()];
  const second = hex((b & 0xffff0fff) | 0x4000);
  const third = hex((c & 0x3fffffff) | 0x80000000);
  return `${hex(a)}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(d)}`;
}
