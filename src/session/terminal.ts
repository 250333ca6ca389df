// One terminal: a shell on the laptop, and before it what a kernel's tty does. Lines typed while a command runs wait for
// whoever reads next, be it that command or the shell after it; Ctrl-C throws them away.
import type { Process } from "../base/driver";
import type { InnerShell, Input } from "../shell/command";
import { isIncomplete } from "../shell/parse";
import type { Shell } from "../shell/shell";

/** What the page needs of a terminal to draw its line. */
export type TerminalState = {
  readonly busy: boolean;
  /** What stands before the line that is being typed; empty while a command runs. */
  readonly prompt: string;
  /** While a command runs: it waits for a line. */
  readonly reading: boolean;
  /** The shell has ended (`exit`). */
  readonly ended: boolean;
};

/** Its size is the real one's: programs ask for it. */
export type Size = { columns: number; rows: number; readonly inner: InnerShell[] };

/** What a terminal is before the page has measured it. */
export const unmeasured = { columns: 100, rows: 30 } as const;

export class Terminal {
  process: Process | undefined;
  /** What the present command reads: a line at a time, as a tty gives it. */
  readonly input: Input;
  /** Typed, and not read yet. */
  #typed = "";
  #typedFrom = 0;
  #waiting = false;
  /** The first lines of a command that is not whole yet. */
  #begun = "";
  #begunFrom = 0;

  constructor(
    readonly name: string,
    readonly shell: Shell,
    readonly size: Size,
  ) {
    const hasLine = (): boolean => /[\n\u0004]/.test(this.#typed);
    this.input = {
      read: () => this.#read(),
      get ready() {
        return hasLine();
      },
    };
  }

  get busy(): boolean {
    return this.process?.exited === false;
  }

  state(): TerminalState {
    const { busy } = this;
    return {
      busy,
      prompt: busy ? "" : this.#begun === "" ? this.shell.prompt() : "> ",
      reading: busy && this.#waiting && this.#typed === "",
      ended: !busy && this.shell.exited,
    };
  }

  /** Text for whoever reads next; `now` is when it was typed (ms). */
  type(text: string, now: number): void {
    if (this.#typed === "") this.#typedFrom = now;
    this.#typed += text;
  }

  /** The command that a line makes whole, and when its first line was typed; undefined while more lines are needed. */
  enter(line: string, now: number): { readonly text: string; readonly from: number } | undefined {
    if (this.#begun === "") this.#begunFrom = now;
    const text = this.#begun + line;
    this.#begun = isIncomplete(text) ? text + "\n" : "";
    return this.#begun === "" ? { text, from: this.#begunFrom } : undefined;
  }

  /** The next line that was typed ahead, taken, and when it was typed. */
  ahead(): { readonly text: string; readonly from: number } | undefined {
    this.#waiting = false;
    this.#typed = this.#typed.replace(/^\u0004+/, ""); // the laptop's own shell is not left
    const end = this.#typed.indexOf("\n");
    if (end < 0) return undefined;
    const text = this.#typed.slice(0, end);
    this.#typed = this.#typed.slice(end + 1);
    return { text, from: this.#typedFrom };
  }

  /** Ctrl-C: an inner shell's, or the running command's, whose process is given back to be ended. */
  interrupt(): Process | undefined {
    this.#typed = "";
    this.#begun = "";
    if (!this.busy) {
      this.shell.interrupted();
      return undefined;
    }
    const inner = this.size.inner.at(-1);
    if (inner === undefined) return this.process;
    inner.interrupt();
    return undefined;
  }

  /** A line, or what stands before a Ctrl-D; undefined for a Ctrl-D alone, which ends the reader's input once. */
  #read(): string | undefined {
    const end = this.#typed.search(/[\n\u0004]/);
    this.#waiting = end < 0;
    if (end < 0) return "";
    const line = this.#typed.slice(0, this.#typed[end] === "\n" ? end + 1 : end);
    this.#typed = this.#typed.slice(end + 1);
    return line === "" ? undefined : line;
  }

  /** Kept only while no command runs. */
  snapshot(): unknown {
    return { shell: this.shell.snapshot(), begun: this.#begun, begunFrom: this.#begunFrom, columns: this.size.columns, rows: this.size.rows };
  }

  restore(state: unknown): void {
    const s = state as { shell: unknown; begun: string; begunFrom: number; columns: number; rows: number };
    this.shell.restore(s.shell);
    this.process = undefined;
    this.#typed = "";
    this.#waiting = false;
    this.#begun = s.begun;
    this.#begunFrom = s.begunFrom;
    this.size.columns = s.columns;
    this.size.rows = s.rows;
    this.size.inner.length = 0;
  }
}
