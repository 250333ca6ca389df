// Bytes as JSON carries them.
import { utf8 } from "../../base/bytes";

export { utf8 };
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function base64(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out +=
      LETTERS[n >> 18]! + LETTERS[(n >> 12) & 63]! + (i + 1 < bytes.length ? LETTERS[(n >> 6) & 63]! : "=") + (i + 2 < bytes.length ? LETTERS[n & 63]! : "=");
  }
  return out;
}

/** Where Go's decoder stops at a text that is no base64; undefined if it is good. */
export function base64Error(text: string): number | undefined {
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n" || c === "\r") continue;
    if (c === "=") {
      if (held < 2) return i;
      const rest = text.slice(i).replace(/[\r\n]/g, "");
      const wanted = "=".repeat(4 - held);
      if (rest === wanted) return undefined;
      return rest.startsWith(wanted) ? i + wanted.length : rest.length < wanted.length ? text.length : i + 1;
    }
    if (!LETTERS.includes(c)) return i;
    held = (held + 1) % 4;
  }
  return held === 0 ? undefined : text.length - held;
}

/** The number of bytes that a base64 text holds. */
export function base64Length(text: string): number {
  const clean = text.replace(/[\r\n]/g, "");
  return (clean.length / 4) * 3 - (clean.endsWith("==") ? 2 : clean.endsWith("=") ? 1 : 0);
}

/** The text that a base64 text holds, byte for byte. */
export function binaryText(text: string): string {
  let out = "";
  let [bits, count] = [0, 0];
  for (const c of text) {
    const value = LETTERS.indexOf(c);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out += String.fromCharCode((bits >> count) & 255);
    }
  }
  return out;
}
