// Times as the API writes them: RFC 3339 in UTC, whole seconds (Time) or six decimals (MicroTime).

/** "2026-11-21T00:04:58Z" of milliseconds since the epoch. */
export function rfc3339(ms: number): string {
  const second = Math.floor(ms / 1000);
  if (second !== last.second) last = { second, text: new Date(second * 1000).toISOString().slice(0, 19) + "Z" };
  return last.text;
}

// Many objects are made in one second.
let last = { second: NaN, text: "" };

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since the epoch; undefined if the text is no RFC 3339 time. */
export function parseTime(text: string): number | undefined {
  if (!RFC3339.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

const PIECES = [/^\d{4}/, "-", /^\d\d/, "-", /^\d\d/, "T", /^\d\d/, ":", /^\d\d/, ":", /^\d\d/] as const;
const LAYOUT = ["2006", "-", "01", "-", "02", "T", "15", ":", "04", ":", "05"] as const;

/** Where Go's time.Parse stops at a text: the rest of it, and the piece of the layout that it was to be. */
export function timeError(text: string, micro: boolean): readonly [rest: string, piece: string] {
  let rest = text;
  for (const [i, piece] of PIECES.entries()) {
    const found = typeof piece === "string" ? (rest.startsWith(piece) ? piece : undefined) : piece.exec(rest)?.[0];
    if (found === undefined) return [rest, LAYOUT[i]!];
    rest = rest.slice(found.length);
  }
  if (micro) return /^\.\d{6}/.test(rest) ? [rest.slice(7), "Z07:00"] : [rest, ".000000"];
  return [rest.replace(/^\.\d+/, ""), "Z07:00"];
}

export function normaliseTime(text: string): string | undefined {
  const ms = parseTime(text);
  return ms === undefined ? undefined : rfc3339(ms);
}

/** A time with exactly six decimals: its layout demands them. */
export function parseMicroTime(text: string): string | undefined {
  const ms = parseTime(text);
  const fraction = /\.(\d{6})(?!\d)/.exec(text)?.[1];
  return ms === undefined || fraction === undefined ? undefined : `${rfc3339(ms).slice(0, 19)}.${fraction}Z`;
}
