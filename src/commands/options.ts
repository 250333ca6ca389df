// Command lines as getopt_long reads them: options anywhere among the operands, until "--"; long names may be shortened.
import { tryHelp, type Style } from "./style";

export type Options = {
  readonly has: (name: string) => boolean;
  /** The last value given. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  /** All options in order. */
  readonly order: readonly (readonly [string, string | undefined])[];
  readonly rest: readonly string[];
};

/**
 * @param short getopt's letters: "ab:c" (b takes a value).
 * @param long long names to the letter (or name) they stand for; a trailing "=" takes a value, "=?" may take one.
 * @param inOrder operands end the options (xargs, timeout, env).
 * @returns the options, or the complaint to print.
 */
export function parseOptions(
  name: string,
  style: Style,
  short: string,
  long: Readonly<Record<string, string>>,
  args: readonly string[],
  inOrder = false,
): Options | string {
  const order: [string, string | undefined][] = [];
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (word.startsWith("--")) {
      const at = word.indexOf("=");
      const given = at < 0 ? word.slice(2) : word.slice(2, at);
      const matches = Object.keys(long).filter((k) => k.replace(/=\??$/, "").startsWith(given));
      const key = matches.find((k) => k.replace(/=\??$/, "") === given) ?? (matches.length === 1 ? matches[0] : undefined);
      if (key === undefined) return `${name}: unrecognized option '${style === "gnu" ? word : word.replace(/^--/, "--")}'\n${tryHelp(name, style)}`;
      if (key.endsWith("=")) {
        const value = at < 0 ? args[++i] : word.slice(at + 1);
        if (value === undefined) return `${name}: option '--${given}' requires an argument\n${tryHelp(name, style)}`;
        order.push([long[key]!, value]);
      } else {
        if (at >= 0 && !key.endsWith("=?")) return `${name}: option '--${given}' doesn't allow an argument\n${tryHelp(name, style)}`;
        order.push([long[key]!, at < 0 ? undefined : word.slice(at + 1)]);
      }
      continue;
    }
    if (word.length < 2 || word[0] !== "-") {
      if (inOrder) {
        rest.push(...args.slice(i));
        break;
      }
      rest.push(word);
      continue;
    }
    for (let k = 1; k < word.length; k++) {
      const c = word[k]!;
      const at = c === ":" ? -1 : short.indexOf(c);
      if (at < 0) return `${name}: invalid option -- '${c}'\n${tryHelp(name, style)}`;
      if (short[at + 1] !== ":") {
        order.push([c, undefined]);
        continue;
      }
      const optional = short[at + 2] === ":";
      const value = k + 1 < word.length ? word.slice(k + 1) : optional ? undefined : args[++i];
      if (value === undefined && !optional) return `${name}: option requires an argument -- '${c}'\n${tryHelp(name, style)}`;
      order.push([c, value]);
      break;
    }
  }
  return {
    has: (n) => order.some(([o]) => o === n),
    value: (n) => order.findLast(([o]) => o === n)?.[1],
    values: (n) => order.filter(([o]) => o === n).map(([, v]) => v ?? ""),
    order,
    rest,
  };
}
