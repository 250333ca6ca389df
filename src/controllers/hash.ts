// The hashes that upstream's controllers name things by: FNV-1a of 32 and of 128 bits, in the letters of generated names.
import { alphabet } from "../base/alphabet";
import { utf8 } from "../base/bytes";
import { spew } from "./spew";
import type { PodTemplate } from "./objects";

function fnv32a(bytes: Uint8Array, seed = 0x811c9dc5): number {
  let h = seed;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193);
  return h >>> 0;
}

/** FNV-1a of 128 bits, as 32 hexadecimal digits. */
export function fnv128a(text: string): string {
  let h = 0x6c62272e07bb014262b821756295c58dn;
  for (const b of utf8(text)) h = ((h ^ BigInt(b)) * 0x0000000001000000000000000000013bn) & 0xffffffffffffffffffffffffffffffffn;
  return h.toString(16).padStart(32, "0");
}

/** A text in the letters of generated names (no vowels, no words by chance): rand.SafeEncodeString. */
export function safeEncode(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) out += alphabet[text.charCodeAt(i) % alphabet.length];
  return out;
}

/** The pod-template-hash of a template (as the server holds it, with its defaults); controller.ComputeHash. */
export function podTemplateHash(template: PodTemplate, collisionCount: number | undefined): string {
  let h = fnv32a(utf8(spew("v1.PodTemplateSpec", template)));
  if (collisionCount !== undefined)
    h = fnv32a(Uint8Array.of(collisionCount & 255, (collisionCount >> 8) & 255, (collisionCount >> 16) & 255, (collisionCount >>> 24) & 255, 0, 0, 0, 0), h);
  return safeEncode(String(h));
}
