// One tab of the terminal: an xterm that lives as long as the tab (its element moves between layouts), the line being
// typed, and what the engine writes. A running command's output and the line never mix: the line is drawn only while
// the terminal waits for one.
import type { FitAddon } from "@xterm/addon-fit";
import type { SearchAddon } from "@xterm/addon-search";
import type { Terminal } from "@xterm/xterm";
import type { TerminalState } from "../../session/terminal";
import { colourPrompt, colourLine } from "./colours";
import { type Ask, completeWith, emptyLine, keysOf, type Line, press } from "./line";

export type TerminalHooks = {
  submit(line: string): void;
  keys(text: string): void;
  interrupt(): void;
  resize(columns: number, rows: number): void;
  complete(line: string, cursor: number): Promise<{ readonly from: number; readonly candidates: readonly string[] }>;
  /** Its shell has ended, or is to end (Ctrl-D on an empty line). False where the tab stays: the laptop's first. */
  end(): boolean;
  said(text: string): void;
};

const maxTranscript = 60_000;
const unknown: TerminalState = { busy: true, prompt: "", reading: false, ended: false };

export class TerminalModel {
  #xterm: Terminal | undefined;
  #fit: FitAddon | undefined;
  #search: SearchAddon | undefined;
  readonly element: HTMLElement;
  #line: Line = emptyLine;
  #history: string[] = [];
  /** Lines entered while the present command runs: the history of a shell inside. */
  #inner: string[] = [];
  #state: TerminalState = unknown;
  #drawn = false;
  /** Rows that the drawn line takes above the cursor's row. */
  #cursorRow = 0;
  #echoed: string[] = [];
  #queue: string[] = [];
  /** Inside what the tab was opened for; "used" once something was typed there. Its end is the tab's. */
  #visit: "entered" | "used" | undefined;
  /** What stands on the last row before the line: a prompt of a shell inside, or output without a newline at its end. */
  #lead = "";
  /** What was written before xterm was there. */
  #backlog = "";
  transcript = "";
  #wanted = false;
  #measuring: ReturnType<typeof setTimeout> | undefined;

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
      this.measure();
    });
    xterm.write(this.#backlog);
    this.#backlog = "";
    if (!this.#state.busy) this.#draw();
    this.measure();
    if (this.#wanted) this.focus();
  }

  get xterm(): Terminal | undefined {
    return this.#xterm;
  }

  fit(): void {
    if (this.element.clientWidth > 40 && this.element.clientHeight > 20) this.#fit?.fit();
  }

  /** The lines that were entered here before: another cluster's, or an earlier visit's. */
  remember(lines: readonly string[]): void {
    this.#history = lines.filter((line, i) => line.trim() !== "" && line !== lines[i - 1]);
  }

  find(text: string, back: boolean): boolean {
    return (back ? this.#search?.findPrevious(text) : this.#search?.findNext(text)) ?? false;
  }

  /** Puts the keyboard here; as soon as it is there, if it is not yet. */
  focus(): void {
    this.#wanted = this.#xterm === undefined;
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
    this.#lead = "";
    this.#history = [];
    this.#state = unknown;
  }

  /** What the engine wrote; `fd` 0 is the echo of an input, left out where it was typed here. */
  output(text: string, fd: 0 | 1 | 2): void {
    if (fd === 0) {
      const at = this.#echoed.indexOf(text);
      if (at >= 0) {
        this.#echoed.splice(at, 1);
        return;
      }
      // Typed ahead: what the shell shows of it. It is the shell's history's now.
      const line = /[$#>] (.*)\n$/.exec(text)?.[1];
      if (this.#state !== unknown && line !== undefined && line.trim() !== "") this.#history.push(line);
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
      if (next.reading && this.#queue.length > 0) this.#next();
      return;
    }
    if (was.busy) this.#erase();
    const left = was.busy && (next.ended || this.#visit === "used");
    if (was.busy) this.#visit = undefined;
    if (was !== unknown && left && this.hooks.end()) return;
    if (this.#queue.length > 0) return this.#next();
    if (was.busy || !this.#drawn || was.prompt !== next.prompt) this.#draw();
  }

  /** Keys, or a paste of many lines: each is typed when somebody reads it, the shell after the command before or a program that waits. */
  type(data: string): void {
    const keys = keysOf(data.replace(/\r\n/g, "\r"));
    if (keys.length > 1 && /[\r\n]/.test(data)) {
      this.#queue.push(...keys);
      if (!this.#state.busy || this.#state.reading) this.#next();
      return;
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

  /** Enters a line as the tab's reason: when what it starts has been used and ends, so does the tab. */
  visit(line: string): void {
    if (this.run(line)) this.#visit = "entered";
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
        this.#state = { ...this.#state, reading: false };
        const text = ask.line + "\n";
        if (this.#visit === "entered") this.#visit = "used";
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
        if (this.#visit === "entered") this.#visit = "used";
        return this.hooks.keys("\u0004");
      case "clear":
        return this.#clear();
      case "complete":
        if (this.#state.reading) void this.#complete();
    }
  }

  /** The line as entered stays on the screen; the next output begins below it. */
  #finish(text: string, next: Line): void {
    this.#line = { ...this.#line, text, cursor: text.length, search: undefined };
    this.#draw();
    this.#drawn = false;
    this.#cursorRow = 0;
    this.#lead = "";
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
    this.#xterm?.write("\x1b[2J\x1b[3J\x1b[H" + this.#lead);
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
        if (this.#state.prompt === "> ") {
          this.#note("^C\n"); // the lines before it are given up, too
          return this.hooks.interrupt();
        }
        return this.#draw();
      }
      case "end":
        this.hooks.end();
        return;
      case "clear":
        return this.#clear();
      case "complete":
        void this.#complete();
    }
  }

  async #complete(): Promise<void> {
    const asked = this.#line;
    const { from, candidates } = await this.hooks.complete(asked.text, asked.cursor);
    if (this.#line !== asked || (this.#state.busy && !this.#state.reading)) return;
    const { line, show } = completeWith(asked, from, candidates);
    this.#line = line;
    if (show.length > 0) {
      this.#line = asked;
      const lead = this.#lead;
      this.#finish(asked.text, asked);
      this.#xterm?.write(inColumns(show, this.#xterm.cols) + "\r\n" + lead);
      this.#lead = lead;
      this.hooks.said(`${show.length} candidates: ${show.slice(0, 12).join(", ")}`);
    }
    this.#draw();
  }

  #print(text: string, fd: 0 | 1 | 2): void {
    this.transcript = (this.transcript + text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, "")).slice(-maxTranscript);
    const shown = fd === 0 ? colourPrompt(text, true) : colourLine(text, fd);
    const raw = shown.replace(/\r?\n/g, "\r\n");
    // Where the cursor stands afterwards: behind what follows the last newline, or the last jump to the top.
    const home = text.lastIndexOf("\x1b[H");
    const start = Math.max(text.lastIndexOf("\n") + 1, home);
    const plain = text.slice(start).replace(/\x1b\[[0-9;?]*[A-Za-z]|[\x00-\x1f]/g, "");
    this.#lead = ((start > 0 || home === 0 ? "" : this.#lead) + plain).slice(-2000);
    if (this.#xterm === undefined) this.#backlog += raw;
    else this.#xterm.write(raw);
  }

  /** Tells the engine of the terminal's real size, when it has stopped changing. */
  measure(): void {
    clearTimeout(this.#measuring);
    this.#measuring = setTimeout(() => {
      const { cols = 0, rows = 0 } = this.#xterm ?? {};
      if (cols > 1 && rows > 1) this.hooks.resize(cols, rows);
    }, 200);
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
    const prompt = search === undefined ? own : searchPrompt(search);
    const columns = Math.max(xterm.cols, 20);
    const lead = cells(this.#lead) % columns;
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
    const lead = cells(this.#lead) % Math.max(this.#xterm?.cols ?? 80, 20);
    return (this.#drawn && this.#cursorRow > 0 ? `\x1b[${this.#cursorRow}A` : "") + "\r" + (lead > 0 ? `\x1b[${lead}C` : "") + "\x1b[J";
  }
}

function searchPrompt(search: NonNullable<Line["search"]>): string {
  const failed = search.query !== "" && search.missed ? "failed " : "";
  return `(${failed}reverse-i-search)\`${search.query}': `;
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
