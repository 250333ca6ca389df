// Bytes as JSON carries them.
import { fromBase64 } from "../../base/base64";

const letter = /[A-Za-z0-9+/]/;

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
    if (!letter.test(c)) return i;
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
  for (const b of fromBase64(text.replace(/[^A-Za-z0-9+/]/g, "")).bytes) out += String.fromCharCode(b);
  return out;
}
