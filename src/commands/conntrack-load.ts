// conntrack -R: a file of commands that change entries, one a line, as -o save writes them.
import { err, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Context } from "../shell/command";

/**
 * Carries out a file's lines until one fails. Each is read before any is carried out.
 * @param file "-": standard input
 * @param read a line's words as a command, or the complaint about them
 * @param perform one command, without its count; its exit code
 */
export function* load<T extends { readonly command: string | undefined }>(
  context: Context,
  file: string,
  words: { readonly head: string; readonly hint: string },
  read: (args: readonly string[]) => T | string,
  perform: (wanted: T) => Run<number>,
): Run<number> {
  const text = file === "-" ? yield* readAll(context.stdin) : context.machine.files.read(normalise(file, context.cwd));
  if (text === undefined) {
    yield err(`${words.head}Failed to open file ${file} for reading\n${words.hint}`);
    return 2;
  }
  const commands: T[] = [];
  for (const line of text.split("\n")) {
    const args = line.split(/\s+/).filter((w) => w !== "");
    if (args.length === 0 || args[0]!.startsWith("#")) continue;
    const wanted = read(args[0] === "conntrack" ? args.slice(1) : args);
    const refused =
      typeof wanted === "string"
        ? wanted
        : wanted.command === undefined || !"IAUD".includes(wanted.command)
          ? `Cannot use command \`${wanted.command === undefined ? "unknown" : `-${wanted.command}`}' with --load-file`
          : undefined;
    if (refused !== undefined) {
      yield err(`${words.head}${refused}\n${words.hint}`);
      return 2;
    }
    commands.push(wanted as T);
  }
  for (const wanted of commands) {
    const code = yield* perform(wanted);
    if (code !== 0) return code;
  }
  return 0;
}
