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

export function normaliseTime(text: string): string | undefined {
  const ms = parseTime(text);
  return ms === undefined ? undefined : rfc3339(ms);
}

export function parseMicroTime(text: string): string | undefined {
  const ms = parseTime(text);
  if (ms === undefined) return undefined;
  const fraction = (/\.(\d+)/.exec(text)?.[1] ?? "").slice(0, 6).padEnd(6, "0");
  return `${rfc3339(ms).slice(0, 19)}.${fraction}Z`;
}
