// Base 64 (RFC 4648): with "+", "/" and padding, or as addresses and tokens have it, with "-", "_" and none.
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function toBase64(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const n = (bytes[i]! << 16) | ((left > 1 ? bytes[i + 1]! : 0) << 8) | (left > 2 ? bytes[i + 2]! : 0);
    out += letters[n >> 18]! + letters[(n >> 12) & 63]! + (left > 1 ? letters[(n >> 6) & 63]! : "=") + (left > 2 ? letters[n & 63]! : "=");
  }
  return out;
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes up to where the text is no base 64. `good`: all of it is, padding included. */
export function fromBase64(text: string): { readonly bytes: Uint8Array; readonly good: boolean } {
  const clean = text.replace(/=+$/, "");
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of clean) {
    const value = letters.indexOf(letter);
    if (value < 0) return { bytes: Uint8Array.from(bytes), good: false };
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return { bytes: Uint8Array.from(bytes), good: clean.length % 4 !== 1 && text.length % 4 === 0 };
}

/** The bytes; undefined if the text is no base64url. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return fromBase64(text.replaceAll("-", "+").replaceAll("_", "/")).bytes;
}
