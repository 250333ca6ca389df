// Sizes, rates and durations as nft writes them: "10 mbytes", "5/second burst 10 packets", "1h30m".
import type { Cursor } from "./cursor";
import type { Token } from "./lexer";

export const timeUnits = ["second", "minute", "hour", "day", "week"] as const;
export type TimeUnit = (typeof timeUnits)[number];

export type Limit = {
  /** Packets, or bytes, in a unit of time. */
  readonly rate: number;
  readonly unit: TimeUnit;
  readonly burst: number;
  /** Matches what is beyond it. */
  readonly over: boolean;
  readonly bytes?: true;
};

export type Quota = { readonly bytes: number; readonly over: boolean; readonly used: number };

const sizes: readonly (readonly [string, number])[] = [
  ["bytes", 1],
  ["kbytes", 1024],
  ["mbytes", 1024 * 1024],
];

/** A number of bytes in the largest unit that divides it. */
export function sizeParts(bytes: number): { readonly n: number; readonly unit: string } {
  const [unit, size] = sizes.findLast(([, s]) => bytes !== 0 && bytes % s === 0) ?? sizes[0]!;
  return { n: bytes / size, unit };
}

export function printSize(bytes: number): string {
  const { n, unit } = sizeParts(bytes);
  return `${n} ${unit}`;
}

function sizeNamed(word: string): number | undefined {
  return sizes.find(([name]) => name === word)?.[1];
}

/** `[over] 10 mbytes [used 5 kbytes]`, after the word "quota" or in a quota's block. */
export function parseQuota(c: Cursor): Quota {
  const over = c.take("over");
  if (!over) c.take("until");
  const bytes = parseSize(c);
  return { bytes, over, used: c.take("used") ? parseSize(c) : 0 };
}

function parseSize(c: Cursor): number {
  const n = c.number(true);
  const unit = c.peek;
  if (unit.kind !== "word") throw c.unexpected(unit, ", expecting string or bytes");
  const size = sizeNamed(unit.text);
  if (size === undefined) throw c.error("Wrong unit format", unit);
  c.next();
  return n * size;
}

/** `rate [over] 5/second [burst 10 packets]`, after the word "limit" or in a limit's block. */
export function parseLimitBody(c: Cursor): Limit {
  c.expect("rate", true);
  const over = c.take("over");
  if (!over) c.take("until");
  const n = c.number(true);
  // "mbytes/second" is one word.
  const word = c.peek;
  const [sizeWord, perWord] = word.kind === "word" ? word.text.split("/") : [];
  const size = sizeNamed(sizeWord ?? "");
  let unit: TimeUnit | undefined;
  if (word.kind === "word" && perWord !== undefined) {
    unit = timeUnits.find((u) => u === perWord);
    if (size === undefined || unit === undefined) throw c.error("Wrong rate format", word);
    c.next();
  } else {
    if (size !== undefined) c.next();
    if (c.peek.text !== "/") throw c.unexpected(c.peek, size === undefined ? ", expecting / or string or bytes" : ", expecting /");
    c.next();
    unit = timeUnits.find((u) => c.take(u));
    if (unit === undefined) throw c.unexpected();
  }
  let burst = size === undefined ? 5 : 0;
  const at: Token = c.peek;
  if (c.take("burst")) {
    burst = c.number(true);
    const of = c.peek;
    const scale = of.kind === "word" ? sizeNamed(of.text) : undefined;
    if (scale !== undefined) {
      c.next();
      burst *= scale;
    } else c.expect("packets");
    if (burst === 0 && scale === undefined) throw c.error("packet limit burst must be > 0", { ...at, to: c.last.to });
  }
  return { rate: n * (size ?? 1), unit, burst, over, ...(size === undefined ? {} : { bytes: true }) };
}

export function printLimitBody(l: Limit): string {
  const over = l.over ? "over " : "";
  if (l.bytes !== true) return `rate ${over}${l.rate}/${l.unit}${l.burst === 5 ? "" : ` burst ${l.burst} packets`}`;
  return `rate ${over}${printSize(l.rate)}/${l.unit}${l.burst === 0 ? "" : ` burst ${printSize(l.burst)}`}`;
}

/** @param used bytes; undefined: not shown. The kernel tells of no more than the quota. */
export function printQuota(q: Quota, used: number | undefined): string {
  return `${q.over ? "over " : ""}${printSize(q.bytes)}${used === undefined || used === 0 ? "" : ` used ${printSize(Math.min(used, q.bytes))}`}`;
}

/** "10m", "1h30m", "600s", "5" (seconds) in milliseconds. */
export function parseDuration(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const m = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text);
  if (m === null || text === "") return undefined;
  const [, d, h, min, s, ms] = m.map((x) => Number(x ?? 0));
  return (((d! * 24 + h!) * 60 + min!) * 60 + s!) * 1000 + ms!;
}

/** @param seconds all in seconds (-n, -T) */
export function printDuration(ms: number, seconds = false): string {
  if (seconds) return `${Math.floor(ms / 1000)}s`;
  let rest = Math.floor(ms);
  let out = "";
  for (const [unit, size] of [
    ["d", 86_400_000],
    ["h", 3_600_000],
    ["m", 60_000],
    ["s", 1000],
    ["ms", 1],
  ] as const) {
    const n = Math.floor(rest / size);
    if (n > 0) out += `${n}${unit}`;
    rest -= n * size;
  }
  return out === "" ? "0s" : out;
}
