// The fragment of a link: one character for the version of the format, then base64url of raw-deflated JSON. Inflating
// is the page's (the platform does it); this is the part that needs no platform.
import { LinkError, limits } from "./scenario";

/** The version of the format, one character; decoders of old versions stay for ever. */
export const linkVersion = "1";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** base64url without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const n = (bytes[i]! << 16) | ((left > 1 ? bytes[i + 1]! : 0) << 8) | (left > 2 ? bytes[i + 2]! : 0);
    out += alphabet[n >> 18]! + alphabet[(n >> 12) & 63]!;
    if (left > 1) out += alphabet[(n >> 6) & 63]!;
    if (left > 2) out += alphabet[n & 63]!;
  }
  return out;
}

/** The bytes of base64url text; undefined if it is none. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const ch of text) {
    const value = alphabet.indexOf(ch);
    if (value < 0) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = (bits >> held) & 255;
      bits &= (1 << held) - 1;
    }
  }
  return out;
}

/** The fragment (without "#") for deflated bytes. */
export function packLink(deflated: Uint8Array): string {
  return linkVersion + toBase64url(deflated);
}

/** The deflated bytes in a fragment; throws LinkError with a sentence for the reader. */
export function unpackLink(fragment: string): Uint8Array {
  if (fragment.length > limits.characters) throw new LinkError("This link is longer than the page accepts.");
  if (fragment[0] !== linkVersion)
    throw new LinkError(/^[0-9]/.test(fragment) ? "This link was made by a newer version of the page." : "This is not a link that the page understands.");
  const bytes = fromBase64url(fragment.slice(1));
  if (bytes === undefined || bytes.length === 0) throw new LinkError("This link is damaged: part of it is missing or was changed on the way.");
  return bytes;
}
