// Flags of Go programs (cobra and the flag package) as simulated programs read them: --name=value, --name value, -name=value.

/** The flags by name without dashes, and the words that are no flags. A flag without "=" takes the next word unless that is a flag too. */
export function parseFlags(
  args: readonly string[],
  booleans: readonly string[] = [],
): { readonly flags: ReadonlyMap<string, string>; readonly words: readonly string[] } {
  const flags = new Map<string, string>();
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const m = /^--?([^=-][^=]*)(?:=(.*))?$/s.exec(args[i]!);
    if (m === null) {
      words.push(args[i]!);
      continue;
    }
    const name = m[1]!;
    if (m[2] !== undefined) flags.set(name, m[2]);
    else if (booleans.includes(name) || i + 1 >= args.length || /^-[^\d]/.test(args[i + 1]!)) flags.set(name, "true");
    else flags.set(name, args[++i]!);
  }
  return { flags, words };
}

export function intFlag(flags: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const value = flags.get(name);
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : otherwise;
}
