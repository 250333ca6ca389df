// Reading of options' values that many extensions share, with the tools' complaints.
import { RuleError, uint, type Option } from "./extension";

export const opt = (options: readonly Option[], name: string): Option | undefined => options.find((o) => o.name === name);
export const has = (options: readonly Option[], name: string): boolean => opt(options, name) !== undefined;

/** "! " before what is inverted. */
export const not = (o: Option): string => (o.invert ? "! " : "");

/** The option that an extension cannot be without. */
export function must(extension: string, options: readonly Option[], name: string): Option {
  const o = opt(options, name);
  if (o === undefined) throw new RuleError(`${extension}: option "--${name}" must be specified`);
  return o;
}

/** A number within bounds. */
export function number(extension: string, o: Option, max: number | string, min = 0): number {
  const n = uint(o.args[0]!, typeof max === "number" ? max : Number.MAX_SAFE_INTEGER);
  if (n === undefined || n < min) throw new RuleError(`${extension}: bad value for option "--${o.name}", or out of range (${min}-${max}).`);
  return n;
}

/** "5", "5:9", "5:", ":9". */
export function span(extension: string, o: Option, max: number): { readonly low: number; readonly high: number; readonly single: boolean } {
  const [a, b] = o.args[0]!.split(":");
  const bad = (near: string): never => {
    throw new RuleError(`${extension}: bad value for option "--${o.name}" near "${near}", or out of range (0-${max}).`);
  };
  const low = a === "" && b !== undefined ? 0 : (uint(a!, max) ?? bad(a!));
  const high = b === undefined ? low : b === "" ? max : (uint(b, max) ?? bad(b));
  return { low, high, single: b === undefined };
}

export function badValue(extension: string, o: Option): RuleError {
  return new RuleError(`${extension}: Bad value for "--${o.name}" option: "${o.args[0]}"`);
}

export const hex2 = (n: number): string => `0x${n.toString(16).padStart(2, "0")}`;

/** Types of service that have a name; all under the mask 0x3f. */
const services: readonly (readonly [string, number])[] = [
  ["Minimize-Delay", 0x10],
  ["Maximize-Throughput", 0x08],
  ["Maximize-Reliability", 0x04],
  ["Minimize-Cost", 0x02],
  ["Normal-Service", 0x00],
];

export function tosName(value: number, mask: number): string | undefined {
  return mask === 0x3f ? services.find(([, n]) => n === value)?.[0] : undefined;
}

/** "0x10", "0x10/0x3f", "Minimize-Delay". */
export function tosValue(extension: string, o: Option): { readonly value: number; readonly mask: number } {
  const text = o.args[0]!;
  if (!/^\d/.test(text)) {
    const named = services.find(([name]) => name.toLowerCase() === text.toLowerCase());
    if (named === undefined) throw new RuleError(`Symbolic name "${text}" is unknown`);
    return { value: named[1], mask: 0x3f };
  }
  const [value, mask] = text.split("/");
  const [v, m] = [uint(value!, 255), mask === undefined ? 255 : uint(mask, 255)];
  if (v === undefined || m === undefined) throw new RuleError(`${extension}: bad value for option "--${o.name}", or out of range (0-255).`);
  return { value: v, mask: m };
}

const classes: ReadonlyMap<string, number> = new Map([
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`CS${n}`, n * 8] as const),
  ["BE", 0] as const,
  ...[1, 2, 3, 4].flatMap((c) => [1, 2, 3].map((d) => [`AF${c}${d}`, c * 8 + d * 2] as const)),
  ["EF", 46] as const,
]);

export function dscpClass(text: string): number {
  const value = classes.get(text.toUpperCase());
  if (value === undefined) throw new RuleError(`Invalid DSCP value \`${text}'`);
  return value;
}
