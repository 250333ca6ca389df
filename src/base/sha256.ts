// SHA-256 of short texts (FIPS 180-4), for names that are made of hashes: kube-proxy hashes one text a chain, 60,000 in a
// large cluster. The state is reused, so that a hash leaves nothing behind but its result.
import { utf8 } from "./bytes";

const round = constants(64, 1 / 3);
const start = constants(8, 1 / 2);
const state = new Int32Array(8);
const schedule = new Int32Array(64);
let block = new Uint8Array(256);

/** The first 32-bit word of each power's fraction, for the first `n` primes. */
function constants(n: number, power: number): Int32Array {
  const out = new Int32Array(n);
  let at = 0;
  for (let p = 2; at < n; p++) {
    let prime = true;
    for (let d = 2; d * d <= p; d++) if (p % d === 0) prime = false;
    if (prime) out[at++] = ((p ** power % 1) * 4294967296) | 0;
  }
  return out;
}

/** The digest of a text's UTF-8 form as eight 32-bit words, signed; valid until the next call. */
export function sha256Words(text: string): Int32Array {
  let n = text.length;
  if (block.length < n + 72) block = new Uint8Array((n + 72) * 2);
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) block[i] = c;
    else {
      const bytes = utf8(text);
      n = bytes.length;
      if (block.length < n + 72) block = new Uint8Array((n + 72) * 2);
      block.set(bytes);
      break;
    }
  }
  const size = (n + 72) & ~63;
  block[n] = 128;
  block.fill(0, n + 1, size);
  // Lengths in bits; a text is shorter than half a gigabyte.
  for (let i = 0; i < 4; i++) block[size - 1 - i] = ((n * 8) >>> (8 * i)) & 255;
  state.set(start);
  for (let at = 0; at < size; at += 64) compress(at);
  return state;
}

function compress(at: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) {
    const b = at + i * 4;
    w[i] = (block[b]! << 24) | (block[b + 1]! << 16) | (block[b + 2]! << 8) | block[b + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + round[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
