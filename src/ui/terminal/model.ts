// One tab of the terminal: an xterm that lives as long as the tab (its element moves between layouts), the line being
// typed, and what the engine writes. A running command's output and the line never mix: the line is drawn only while
// the terminal waits for one.
import type { FitAddon } from "@xterm/addon-fit";
import type { SearchAddon } from "@xterm/addon-search";
import type { Terminal } from "@xterm/xterm";
import type { TerminalState } from "../../worker/protocol";
import { colourPrompt, colourLine } from "./colours";
import { type Ask, completeWith, emptyLine, keysOf, type Line, press } from "./line";

export type TerminalHooks = {
  submit(line: string): void;
  keys(text: string): void;
  interrupt(): void;
  complete(line: string, cursor: number): Promise<{ readonly from: number; readonly candidates: readonly string[] }>;
  /** Ctrl-D on an empty line of a tab that can be closed. */
  end(): void;
  said(text: string): void;
};

const maxTranscript = 60_000;

export class TerminalModel {
  #xterm: Terminal | undefined;
  #fit: FitAddon | undefined;
  #search: SearchAddon | undefined;
  readonly element: HTMLElement;
  #line: Line = emptyLine;
  #history: string[] = [];
  /** Lines entered while the present command runs: the history of a shell inside. */
  #inner: string[] = [];
  #state: TerminalState = { busy: true, prompt: "" };
  #drawn = false;
  /** Rows that the drawn line takes above the cursor's row. */
  #cursorRow = 0;
  #echoed: string[] = [];
  #queue: string[] = [];
  #column = 0;
  /** What was written before xterm was there. */
  #backlog = "";
  transcript = "";

  constructor(
    /** The engine's name for it. */
    readonly name: string,
    readonly hooks: TerminalHooks,
  ) {
    this.element = document.createElement("div");
    this.element.className = "xterm-home";
  }

  get busy(): boolean {
    return this.#state.busy;
  }

  /** Hands in the terminal proper, once its code has come. */
  attach(xterm: Terminal, fit: FitAddon, search: SearchAddon): void {
    this.#xterm = xterm;
    this.#fit = fit;
    this.#search = search;
    xterm.open(this.element);
    xterm.onData((data) => this.type(data));
    xterm.onResize(() => {
      if (this.#drawn) this.#draw();
    });
    xterm.write(this.#backlog);
    this.#backlog = "";
    if (!this.#state.busy) this.#draw();
  }

  get xterm(): Terminal | undefined {
    return this.#xterm;
  }

  fit(): void {
    if (this.element.clientWidth > 40 && this.element.clientHeight > 20) this.#fit?.fit();
  }

  find(text: string, back: boolean): boolean {
    return (back ? this.#search?.findPrevious(text) : this.#search?.findNext(text)) ?? false;
  }

  focus(): void {
    this.#xterm?.focus();
  }

  /** Everything gone: another cluster is open. */
  reset(): void {
    this.#xterm?.reset();
    this.#backlog = "";
    this.transcript = "";
    this.#line = emptyLine;
    this.#drawn = false;
    this.#cursorRow = 0;
    this.#echoed = [];
    this.#queue = [];
    this.#column = 0;
    this.#state = { busy: true, prompt: "" };
  }

  /** What the engine wrote; `fd` 0 is the echo of an input, left out where it was typed here. */
  output(text: string, fd: 0 | 1 | 2): void {
    if (fd === 0) {
      const at = this.#echoed.indexOf(text);
      if (at >= 0) {
        this.#echoed.splice(at, 1);
        return;
      }
    }
    const typing = this.#drawn;
    this.#erase();
    this.#print(text, fd);
    if (typing) this.#draw();
    if (fd !== 0) this.hooks.said(text);
  }

  state(next: TerminalState): void {
    const was = this.#state;
    this.#state = next;
    if (next.busy) {
      if (!was.busy) this.#erase();
      return;
    }
    if (was.busy) this.#erase();
    if (this.#queue.length > 0) return this.#next();
    if (was.busy || !this.#drawn || was.prompt !== next.prompt) this.#draw();
  }

  /** Keys, or a paste of many lines: each is typed when the one before has ended. */
  type(data: string): void {
    const keys = keysOf(data.replace(/\r\n/g, "\r"));
    if (keys.length > 1 && /[\r\n]/.test(data)) {
      this.#queue.push(...keys);
      return this.#next();
    }
    for (const key of keys) this.#press(key);
  }

  /** Types a line and enters it, as a click on a command does. False while something runs here. */
  run(line: string): boolean {
    if (this.#state.busy) return false;
    this.#erase();
    this.#line = { ...emptyLine, text: line, cursor: line.length };
    this.#press("\r");
    return true;
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const key = this.#queue.shift()!;
      this.#press(key);
      if (key === "\r" || key === "\n") return;
    }
  }

  /**
   * While a command runs, what is typed goes to its standard input line by line, edited here as a terminal in its usual
   * mode (and a shell inside, with its history) lets one edit it.
   */
  #press(key: string): void {
    const { line, ask } = press(this.#line, key, this.#state.busy ? this.#inner : this.#history);
    if (ask.ask === "none" || ask.ask === "complete") {
      this.#line = line;
      this.#draw();
    }
    if (this.#state.busy) this.#doBusy(ask, line);
    else this.#do(ask, line);
  }

  #doBusy(ask: Ask, line: Line): void {
    switch (ask.ask) {
      case "submit": {
        this.#finish(ask.line, line);
        const text = ask.line + "\n";
        this.#note(text);
        if (ask.line.trim() !== "" && this.#inner.at(-1) !== ask.line) this.#inner.push(ask.line);
        return this.hooks.keys(text);
      }
      case "interrupt":
        this.#queue = [];
        this.#finish(this.#line.text + "^C", line);
        this.#note("^C\n");
        return this.hooks.interrupt();
      case "end":
        return this.hooks.keys("\u0004");
      case "clear":
        return this.#clear();
    }
  }

  /** The line as entered stays on the screen; the next output begins below it. */
  #finish(text: string, next: Line): void {
    this.#line = { ...this.#line, text, cursor: text.length, search: undefined };
    this.#draw();
    this.#drawn = false;
    this.#cursorRow = 0;
    this.#column = 0;
    this.#line = next;
    this.#xterm?.write("\r\n");
  }

  /** What was typed here: in the transcript now, and expected as the engine's echo. */
  #note(text: string): void {
    this.transcript = (this.transcript + text).slice(-maxTranscript);
    this.#echoed.push(text);
  }

  #clear(): void {
    this.#erase();
    this.#xterm?.write("\x1b[2J\x1b[3J\x1b[H");
    this.#column = 0;
    this.#draw();
  }

  #do(ask: Ask, line: Line): void {
    switch (ask.ask) {
      case "submit": {
        this.#finish(ask.line, line);
        this.#note(this.#state.prompt + ask.line + "\n");
        if (ask.line.trim() !== "" && this.#history.at(-1) !== ask.line) this.#history.push(ask.line);
        this.#state = { ...this.#state, busy: true };
        this.#inner = [];
        return this.hooks.submit(ask.line);
      }
      case "interrupt": {
        this.#queue = [];
        const typed = this.#line.text;
        this.#finish(typed + "^C", line);
        this.transcript += this.#state.prompt + typed + "^C\n";
        return this.#draw();
      }
      case "end":
        return this.hooks.end();
      case "clear":
        return this.#clear();
      case "complete":
        void this.#complete();
    }
  }

  async #complete(): Promise<void> {
    const asked = this.#line;
    const { from, candidates } = await this.hooks.complete(asked.text, asked.cursor);
    if (this.#line !== asked || this.#state.busy) return;
    const { line, show } = completeWith(asked, from, candidates);
    this.#line = line;
    if (show.length > 0) {
      this.#line = asked;
      this.#finish(asked.text, asked);
      this.#xterm?.write(inColumns(show, this.#xterm.cols) + "\r\n");
      this.hooks.said(`${show.length} candidates: ${show.slice(0, 12).join(", ")}`);
    }
    this.#draw();
  }

  #print(text: string, fd: 0 | 1 | 2): void {
    this.transcript = (this.transcript + text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, "")).slice(-maxTranscript);
    const shown = fd === 0 ? colourPrompt(text, true) : colourLine(text, fd);
    const raw = shown.replace(/\r?\n/g, "\r\n");
    const end = text.lastIndexOf("\n");
    this.#column = end >= 0 ? text.length - end - 1 : this.#column + text.length;
    if (this.#xterm === undefined) this.#backlog += raw;
    else this.#xterm.write(raw);
  }

  #erase(): void {
    if (!this.#drawn || this.#xterm === undefined) return;
    this.#xterm.write(this.#home());
    this.#drawn = false;
    this.#cursorRow = 0;
  }

  #draw(): void {
    const xterm = this.#xterm;
    if (xterm === undefined) return;
    const { text, cursor, search } = this.#line;
    const own = this.#state.busy ? "" : this.#state.prompt;
    if (this.#state.busy && text === "" && search === undefined) return this.#erase();
    const prompt = search === undefined ? own : `(reverse-i-search)\`${search.query}': `;
    const columns = Math.max(xterm.cols, 20);
    const lead = this.#column % columns;
    const width = lead + cells(prompt) + cells(text);
    const at = lead + cells(prompt) + cells(text.slice(0, cursor));
    const rows = Math.floor(width / columns);
    const row = Math.floor(at / columns);
    // A line that ends at the last column waits to wrap: a space and a step back make it wrap now.
    const wrap = width > 0 && width % columns === 0 ? " \b" : "";
    const shown = (search === undefined ? colourPrompt(prompt) : prompt) + text + wrap;
    xterm.write(this.#home() + shown + (rows > row ? `\x1b[${rows - row}A` : "") + "\r" + (at % columns > 0 ? `\x1b[${at % columns}C` : ""));
    this.#drawn = true;
    this.#cursorRow = row;
  }

  /** Back to where the line begins (after what a command wrote without a newline), everything from there gone. */
  #home(): string {
    const lead = this.#column % Math.max(this.#xterm?.cols ?? 80, 20);
    return (this.#drawn && this.#cursorRow > 0 ? `\x1b[${this.#cursorRow}A` : "") + "\r" + (lead > 0 ? `\x1b[${lead}C` : "") + "\x1b[J";
  }
}

/** Cells that a text takes: East Asian wide characters two. */
function cells(text: string): number {
  let n = 0;
  for (const ch of text)
    n += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u.test(ch) ? 2 : 1;
  return n;
}

function inColumns(words: readonly string[], columns: number): string {
  const wide = Math.max(...words.map((w) => w.length)) + 2;
  const many = Math.max(1, Math.floor(columns / wide));
  const lines: string[] = [];
  const shown = words.slice(0, 120);
  for (let i = 0; i < shown.length; i += many)
    lines.push(
      shown
        .slice(i, i + many)
        .map((w) => w.padEnd(wide))
        .join("")
        .trimEnd(),
    );
  if (shown.length < words.length) lines.push(`… and ${words.length - shown.length} more`);
  return lines.join("\r\n");
}
