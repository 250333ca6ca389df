// What awk prints: to standard output, to files, and to commands that read it when it is complete.
import { err, out, type Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import { textInput, type Context } from "../../shell/command";
import { AwkError } from "./values";

export class Output {
  /** For standard output; written when a chunk is full, and before anything else may write. */
  #pending = "";
  /** For each command what it is to read. */
  readonly #pipes = new Map<string, string>();
  /** Files that > has emptied, or that were written to. */
  readonly #written = new Set<string>();

  constructor(readonly context: Context) {}

  print(text: string): void {
    this.#pending += text;
  }

  /** Whether a chunk is full. */
  get full(): boolean {
    return this.#pending.length > 4096;
  }

  *flush(): Run<void> {
    if (this.#pending === "") return;
    const text = this.#pending;
    this.#pending = "";
    yield out(text);
  }

  /** print > target, print >> target, print | target. */
  *redirect(op: string, target: string, text: string): Run<void> {
    if (op === "|") this.#pipes.set(target, (this.#pipes.get(target) ?? "") + text);
    else if (target === "/dev/stdout" || target === "-") this.print(text);
    else if (target === "/dev/stderr") {
      yield* this.flush();
      yield err(text);
    } else {
      const { files } = this.context.machine;
      const path = normalise(target, this.context.cwd);
      if (target === "" || !files.isDirectory(normalise("..", path)))
        throw new AwkError(`cannot open "${target}" for output (No such file or directory)`, `can't open '${target}': No such file or directory`, true);
      if (op === ">" && !this.#written.has(path)) files.write(path, "");
      this.#written.add(path);
      files.append(path, text);
    }
  }

  /** close(command): it reads what was printed to it; of a file: it may be emptied again. False: nothing was open. */
  *close(command: string): Run<boolean> {
    const text = this.#pipes.get(command);
    if (text === undefined) return this.#written.delete(normalise(command, this.context.cwd));
    this.#pipes.delete(command);
    yield* this.flush();
    yield* this.#drain(command, text);
    return true;
  }

  /** The end: all that is still held is written. */
  *end(): Run<void> {
    yield* this.flush();
    for (const [command, text] of this.#pipes) yield* this.#drain(command, text);
  }

  *#drain(command: string, text: string): Run<void> {
    yield* this.context.shell(command, { stdin: textInput(text) });
  }
}
