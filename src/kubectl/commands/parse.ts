// Flags as pflag reads them: --name value, --name=value, -n value, -nvalue, -abc, and "--" that ends them; its errors word
// for word. Flags and arguments may stand mixed.
import { parseDuration, quote } from "../golang";
import type { FlagSpec } from "./tree";

export type FlagValue = string | boolean | number | readonly string[];

export class Flags {
  readonly #values = new Map<string, FlagValue>();
  readonly #changed = new Set<string>();

  constructor(readonly specs: ReadonlyMap<string, FlagSpec>) {
    for (const spec of specs.values()) this.#values.set(spec.name, defaultOf(spec));
  }

  /** Whether the flag was given. */
  changed(name: string): boolean {
    return this.#changed.has(name);
  }
  has(name: string): boolean {
    return this.specs.has(name);
  }
  string(name: string): string {
    const v = this.#values.get(name);
    return typeof v === "string" ? v : "";
  }
  bool(name: string): boolean {
    return this.#values.get(name) === true;
  }
  number(name: string): number {
    const v = this.#values.get(name);
    return typeof v === "number" ? v : 0;
  }
  /** Durations are in milliseconds. */
  list(name: string): readonly string[] {
    const v = this.#values.get(name);
    return Array.isArray(v) ? (v as readonly string[]) : [];
  }
  set(name: string, value: FlagValue): void {
    this.#values.set(name, value);
  }

  /** Takes a value as typed; gives the reason why it cannot. */
  take(spec: FlagSpec, text: string): string | undefined {
    const fresh = !this.#changed.has(spec.name);
    const result = readValue(spec, text, fresh ? undefined : this.#values.get(spec.name));
    if ("problem" in result)
      return `invalid argument ${quote(text)} for ${quote((spec.short !== "" ? `-${spec.short}, ` : "") + "--" + spec.name)} flag: ${result.problem}`;
    this.#values.set(spec.name, result.value);
    this.#changed.add(spec.name);
    return undefined;
  }
}

export type Parsed = {
  readonly flags: Flags;
  readonly args: readonly string[];
  /** How many arguments stood before "--"; -1 without one. */
  readonly dash: number;
  readonly help: boolean;
  readonly problem?: string;
  /** Deprecated flags that were used. */
  readonly deprecated: readonly FlagSpec[];
};

const HELP: FlagSpec = { index: -1, name: "help", short: "h", type: "bool", def: "false", bare: "true", hidden: true, deprecated: false };

/** Reads a command's words (without its own name). */
export function parseFlags(specs: ReadonlyMap<string, FlagSpec>, words: readonly string[]): Parsed {
  const withHelp = new Map(specs).set("help", HELP);
  const flags = new Flags(withHelp);
  const short = new Map([...withHelp.values()].filter((s) => s.short !== "").map((s) => [s.short, s]));
  const args: string[] = [];
  const deprecated: FlagSpec[] = [];
  let dash = -1;
  let problem: string | undefined;
  const take = (spec: FlagSpec, value: string): void => {
    if (spec.deprecated) deprecated.push(spec);
    problem = flags.take(spec, value);
  };
  for (let i = 0; i < words.length && problem === undefined; i++) {
    const word = words[i]!;
    if (word === "--") {
      dash = args.length;
      args.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") args.push(word);
    else if (word.startsWith("--")) {
      const at = word.indexOf("=");
      const name = at < 0 ? word.slice(2) : word.slice(2, at);
      const spec = withHelp.get(name);
      if (name === "" || name.startsWith("-") || name.startsWith("=")) problem = `bad flag syntax: ${word}`;
      else if (spec === undefined) problem = `unknown flag: --${name}`;
      else if (at >= 0) take(spec, word.slice(at + 1));
      else if (spec.bare !== "") take(spec, spec.bare);
      else if (i + 1 < words.length) take(spec, words[++i]!);
      else problem = `flag needs an argument: ${word}`;
    } else {
      for (let k = 1; k < word.length && problem === undefined; k++) {
        const spec = short.get(word[k]!);
        if (spec === undefined) problem = `unknown shorthand flag: '${word[k]}' in -${word.slice(k)}`;
        else if (word.length > k + 2 && word[k + 1] === "=") {
          take(spec, word.slice(k + 2));
          break;
        } else if (spec.bare !== "") take(spec, spec.bare);
        else if (k + 1 < word.length) {
          take(spec, word.slice(k + 1));
          break;
        } else if (i + 1 < words.length) take(spec, words[++i]!);
        else problem = `flag needs an argument: '${word[k]}' in -${word.slice(k)}`;
      }
    }
  }
  return { flags, args, dash, help: flags.bool("help"), deprecated, ...(problem === undefined ? {} : { problem }) };
}

/** A command line's words without its flags, to find the subcommand; unknown flags are taken to have a value. */
export function wordsWithoutFlags(specs: ReadonlyMap<string, FlagSpec>, words: readonly string[]): { readonly word: string; readonly at: number }[] {
  const bareShort = new Set(["h", ...[...specs.values()].filter((s) => s.short !== "" && s.bare !== "").map((s) => s.short)]);
  const found: { word: string; at: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w === "--") break;
    if (w.startsWith("--") && !w.includes("=") && w !== "--help" && (specs.get(w.slice(2))?.bare ?? "") === "") i++;
    else if (w.startsWith("-") && !w.startsWith("--") && !w.includes("=") && w.length === 2 && !bareShort.has(w[1]!)) i++;
    else if (w !== "" && !w.startsWith("-")) found.push({ word: w, at: i });
  }
  return found;
}

function defaultOf(spec: FlagSpec): FlagValue {
  switch (spec.type) {
    case "bool":
      return spec.def === "true";
    case "Level":
    case "int":
    case "int32":
    case "int64":
      return Number(spec.def);
    case "duration":
      return parseDuration(spec.def) ?? 0;
    case "stringSlice":
    case "stringArray":
    case "stringToString":
    case "mapStringString":
      return spec.def.replace(/^\[|\]$/g, "") === "" ? [] : spec.def.replace(/^\[|\]$/g, "").split(",");
    default:
      return spec.def;
  }
}

const TRUE = new Set(["1", "t", "T", "TRUE", "true", "True"]);
const FALSE = new Set(["0", "f", "F", "FALSE", "false", "False"]);

function readValue(spec: FlagSpec, text: string, before: FlagValue | undefined): { value: FlagValue } | { problem: string } {
  switch (spec.type) {
    case "bool":
      if (TRUE.has(text)) return { value: true };
      if (FALSE.has(text)) return { value: false };
      return { problem: `strconv.ParseBool: parsing ${quote(text)}: invalid syntax` };
    case "Level":
    case "int":
    case "int32":
    case "int64": {
      if (!/^[+-]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|[1-9][0-9_]*|0)$/.test(text))
        return { problem: `strconv.ParseInt: parsing ${quote(text)}: invalid syntax` };
      const sign = text.startsWith("-") ? -1 : 1;
      const body = text.replace(/^[+-]/, "");
      const n = sign * (/^0[0-7]+$/.test(body) ? parseInt(body, 8) : Number(body.replaceAll("_", "")));
      const limit = spec.type === "int32" ? 2147483647 : Number.MAX_SAFE_INTEGER;
      if (Math.abs(n) > limit) return { problem: `strconv.ParseInt: parsing ${quote(text)}: value out of range` };
      return { value: n };
    }
    case "duration": {
      const ms = parseDuration(text);
      if (ms !== undefined) return { value: ms };
      if (text !== "" && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return { problem: `time: missing unit in duration ${quote(text)}` };
      const unit = /^[+-]?(?:\d+\.?\d*|\.\d+)([^\d.]+)/.exec(text);
      return { problem: unit !== null ? `time: unknown unit ${quote(unit[1]!)} in duration ${quote(text)}` : `time: invalid duration ${quote(text)}` };
    }
    case "stringSlice":
      return { value: [...((before as readonly string[] | undefined) ?? []), ...(text === "" ? [] : splitCsv(text))] };
    case "stringArray":
      return { value: [...((before as readonly string[] | undefined) ?? []), text] };
    case "mapStringString": {
      const pairs = text.split(",").filter((p) => p !== "");
      if (pairs.some((p) => !p.includes("="))) return { problem: "malformed pair, expect string=string" };
      const trimmed = pairs.map((p) => `${p.slice(0, p.indexOf("=")).trim()}=${p.slice(p.indexOf("=") + 1).trim()}`);
      return { value: [...((before as readonly string[] | undefined) ?? []), ...trimmed] };
    }
    case "stringToString": {
      const pairs = splitCsv(text);
      const bad = pairs.find((p) => !p.includes("="));
      return bad !== undefined
        ? { problem: `${bad} must be formatted as key=value` }
        : { value: [...((before as readonly string[] | undefined) ?? []), ...pairs] };
    }
    default:
      return { value: text };
  }
}

/** One line of comma separated values, with double quotes around those that hold commas. */
export function splitCsv(text: string): string[] {
  const out: string[] = [];
  let field = "";
  for (let i = 0; i < text.length;) {
    if (text[i] === '"' && field === "") {
      for (i++; i < text.length; i++) {
        if (text[i] !== '"') field += text[i];
        else if (text[i + 1] === '"') field += text[i++];
        else break;
      }
      i++;
    } else if (text[i] === ",") {
      out.push(field);
      field = "";
      i++;
    } else field += text[i++];
  }
  out.push(field);
  return out;
}
