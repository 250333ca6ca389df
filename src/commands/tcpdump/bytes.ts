// A packet's bytes as tcpdump shows them: -A, -x, -X.

/** The lines beneath a packet's own. */
export function dumpText(bytes: Uint8Array, o: { readonly ascii: boolean; readonly hex: number; readonly both: boolean }): string {
  if (o.hex > 0) return hexLines(bytes, o.both);
  return o.ascii ? `${asciiText(bytes)}\n` : "";
}

function asciiText(bytes: Uint8Array): string {
  let text = "";
  bytes.forEach((b, i) => {
    // A carriage return before a newline is not shown.
    if (b === 13 && (i + 1 === bytes.length || bytes[i + 1] === 10)) return;
    text += (b > 32 && b < 127) || b === 9 || b === 32 || b === 10 ? String.fromCharCode(b) : ".";
  });
  return text;
}

function hexLines(bytes: Uint8Array, both: boolean): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 16) {
    const line = bytes.subarray(at, at + 16);
    let hex = "";
    let chars = "";
    line.forEach((b, i) => {
      hex += `${i > 0 && i % 2 === 0 ? " " : ""}${b.toString(16).padStart(2, "0")}`;
      chars += b > 32 && b < 127 ? String.fromCharCode(b) : ".";
    });
    text += `\t0x${at.toString(16).padStart(4, "0")}:  ${both ? `${hex.padEnd(39)}  ${chars}` : hex}\n`;
  }
  return text;
}
