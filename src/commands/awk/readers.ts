// What getline reads beside the records: files and the output of commands, each kept open until it is closed.
import { gathered, type Run } from "../../base/driver";
import { readAll, type Context } from "../../shell/command";
import { openOperand } from "../input";
import type { Output } from "./output";

export class Readers {
  readonly #open = new Map<string, { readonly lines: readonly string[]; at: number }>();

  constructor(
    readonly context: Context,
    readonly output: Output,
  ) {}

  /** The next line of a file or of a command's output; undefined at its end, "unreadable" for a file that cannot be opened. */
  *next(kind: "command" | "file", name: string): Run<{ readonly line: string } | "unreadable" | undefined> {
    let reader = this.#open.get(name);
    if (reader === undefined) {
      const text = kind === "command" ? yield* this.#outputOf(name) : yield* this.#contentOf(name);
      if (text === undefined) return "unreadable";
      const lines = text.split("\n");
      if (lines.at(-1) === "") lines.pop();
      reader = { lines, at: 0 };
      this.#open.set(name, reader);
    }
    const line = reader.lines[reader.at++];
    return line === undefined ? undefined : { line };
  }

  /** False: it was not open. */
  close(name: string): boolean {
    return this.#open.delete(name);
  }

  *#contentOf(name: string): Run<string | undefined> {
    const input = openOperand(this.context, name);
    return typeof input === "string" ? undefined : yield* readAll(input);
  }

  /** What a command prints; its errors go on. */
  *#outputOf(command: string): Run<string> {
    yield* this.output.flush();
    return yield* gathered(this.context.shell(command), 0);
  }
}
