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

/** The number of bytes that a base64 text holds; undefined if it is none. */
export function base64Length(text: string): number | undefined {
  const clean = text.replace(/[\r\n]/g, "");
  if (clean.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(clean)) return undefined;
  return (clean.length / 4) * 3 - (clean.endsWith("==") ? 2 : clean.endsWith("=") ? 1 : 0);
}
