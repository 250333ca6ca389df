// A zip file of texts, stored without compression: local headers, a central directory, its end. Nothing more is needed for
// a few kilobytes, and every unzip reads it. (APPNOTE.TXT 4.3.)

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const b of bytes) c = table[(c ^ b) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array; readonly executable?: boolean };

/** Little-endian numbers, each with its width in bytes, one after the other. */
function packed(...fields: readonly (readonly [number, 2 | 4])[]): number[] {
  return fields.flatMap(([value, width]) => Array.from({ length: width }, (_, i) => (value >>> (8 * i)) & 255));
}

/** The file's bytes. Times are the format's first day: the same content gives the same file. */
export function zip(entries: readonly ZipEntry[], encode: (text: string) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: number[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
  };
  for (const { path, bytes, executable = false } of entries) {
    const name = encode(path);
    const common = packed([20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]);
    const mode = ((0o100000 | (executable ? 0o755 : 0o644)) << 16) >>> 0;
    directory.push(...packed([0x02014b50, 4], [0x0314, 2]), ...common, ...packed([0, 2], [0, 2], [0, 2], [mode, 4], [size, 4]), ...name);
    add(Uint8Array.from([...packed([0x04034b50, 4]), ...common, ...name]));
    add(bytes);
  }
  const at = size;
  const count = entries.length;
  add(Uint8Array.from([...directory, ...packed([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [at, 4], [0, 2])]));
  const out = new Uint8Array(size);
  let to = 0;
  for (const part of parts) {
    out.set(part, to);
    to += part.length;
  }
  return out;
}
