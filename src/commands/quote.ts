// How GNU's tools put what they were given into quotes. File names of some (ls, rm, touch …) always stand in straight ones.
import type { Context } from "../shell/command";

/** Curly quotes where the locale has them: not in C, which is also what a machine without a locale has. */
export function quote({ env }: Pick<Context, "env">, text: string): string {
  const locale = [env.get("LC_ALL"), env.get("LC_CTYPE"), env.get("LANG")].find((l) => l !== undefined && l !== "") ?? "C";
  return /utf-?8/i.test(locale) ? `‘${text}’` : `'${text}'`;
}
