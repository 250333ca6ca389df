// What awk prints: to standard output, to files, and to commands that read it when it is complete.
import { err, out, type Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import { textInput, type Context } from "../../shell/command";

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
      if (op === ">" && !this.#written.has(path)) files.write(path, "");
      this.#written.add(path);
      files.append(path, text);
    }
  }

  /** close(command): it reads what was printed to it, if anything was. */
  *close(command: string): Run<void> {
    const text = this.#pipes.get(command);
    if (text === undefined) return;
    this.#pipes.delete(command);
    yield* this.flush();
    yield* this.#drain(command, text);
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
