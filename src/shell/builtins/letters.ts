// A builtin's options: letters before its operands.

/** "-t", "-td x", "-dx"; "--" ends them. @param plain letters that take no value. Gives each letter with its value ("": none), and the operands. */
export function optionLetters(
  args: readonly string[],
  plain: string,
): { readonly options: readonly (readonly [letter: string, value: string])[]; readonly operands: readonly string[] } {
  const options: (readonly [string, string])[] = [];
  let at = 0;
  for (; at < args.length && /^-./.test(args[at]!); at++) {
    const word = args[at]!;
    if (word === "--") {
      at++;
      break;
    }
    for (let k = 1; k < word.length; k++) {
      const letter = word[k]!;
      if (plain.includes(letter)) options.push([letter, ""]);
      else {
        options.push([letter, word.slice(k + 1) || (args[++at] ?? "")]);
        break;
      }
    }
  }
  return { options, operands: args.slice(at) };
}
