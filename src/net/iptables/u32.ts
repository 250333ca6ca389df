// -m u32: "6&0xFF=1&&4&0x3FFF=0": four bytes at a place, shifted, masked, moved on by what they say, and compared.
import { RuleError, uint } from "./extension";

type Step = { readonly op: "&" | "<<" | ">>" | "@"; readonly n: number };
export type U32 = { readonly at: number; readonly steps: readonly Step[]; readonly ranges: readonly (readonly [low: number, high: number])[] };

export function readU32(text: string): readonly U32[] {
  return text.split("&&").map((part) => {
    const [left, right] = part.split("=");
    if (left === undefined || right === undefined) throw new RuleError("u32: At char 0: '=' expected");
    const words = left.match(/<<|>>|&|@|[0-9a-zA-Z]+/g) ?? [];
    const value = (word: string | undefined): number => {
      const n = uint(word ?? "");
      if (n === undefined) throw new RuleError(`u32: At char 0: number expected`);
      return n;
    };
    const steps: Step[] = [];
    for (let i = 1; i < words.length; i += 2) steps.push({ op: words[i] as Step["op"], n: value(words[i + 1]) });
    const ranges = right.split(",").map((r) => {
      const [low, high] = r.trim().split(":");
      return [value(low), value(high ?? low)] as const;
    });
    return { at: value(words[0]), steps, ranges };
  });
}

const hex = (n: number): string => `0x${n.toString(16)}`;

export function u32Text(tests: readonly U32[]): string {
  return tests
    .map(
      (t) =>
        `${hex(t.at)}${t.steps.map((s) => `${s.op}${hex(s.n)}`).join("")}=${t.ranges.map(([a, b]) => (a === b ? hex(a) : `${hex(a)}:${hex(b)}`)).join(",")}`,
    )
    .join("&&");
}

export function u32Test(tests: readonly U32[], bytes: Uint8Array): boolean {
  return tests.every((t) => {
    let base = 0;
    const read = (at: number): number | undefined => {
      const i = base + at;
      if (i < 0 || i + 4 > bytes.length) return undefined;
      return ((bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!) >>> 0;
    };
    let value = read(t.at);
    for (const s of t.steps) {
      if (value === undefined) return false;
      if (s.op === "&") value = (value & s.n) >>> 0;
      else if (s.op === "<<") value = (value << s.n) >>> 0;
      else if (s.op === ">>") value >>>= s.n;
      else {
        base += value;
        value = read(s.n);
      }
    }
    return value !== undefined && t.ranges.some(([low, high]) => value >= low && value <= high);
  });
}
