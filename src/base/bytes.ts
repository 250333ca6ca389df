// Payloads are Uint8Arrays; the engine compiles without TextEncoder, so the two conversions live here.

/** UTF-8 encoding of a text; lone surrogates become U+FFFD. */
export function utf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const ch of text) {
    let c = ch.codePointAt(0)!;
    if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd;
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return Uint8Array.from(out);
}

/** The text of UTF-8 bytes; what is not UTF-8 becomes U+FFFD. */
export function text(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length;) {
    const b = bytes[i++]!;
    const more = b < 0x80 ? 0 : b >= 0xf0 && b < 0xf8 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : -1;
    if (more <= 0) {
      out += more === 0 ? String.fromCharCode(b) : "\ufffd";
      continue;
    }
    let c = b & (0x3f >> more);
    let ok = i + more <= bytes.length;
    for (let k = 0; ok && k < more; k++) {
      const n = bytes[i + k]!;
      if ((n & 0xc0) !== 0x80) ok = false;
      else c = (c << 6) | (n & 63);
    }
    if (!ok) out += "\ufffd";
    else {
      i += more;
      out += String.fromCodePoint(c);
    }
  }
  return out;
}
