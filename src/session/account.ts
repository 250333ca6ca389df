// What was done in a session and what came of it, as a transcript: the format that transcripts of real clusters have, so
// that both can be compared command by command.
import type { Input, Settings } from "./types";

type Entry = { readonly kind: "line"; readonly at: number; readonly text: string } | Command;
type Command = {
  readonly kind: "command";
  readonly terminal: string;
  readonly at: number;
  readonly text: string;
  readonly said: Record<1 | 2, string>;
  code: number | undefined;
  ended: number;
};

export class Account {
  #entries: Entry[] = [];
  readonly #open = new Map<string, Command>();

  /** An input that is no command. */
  did(input: Input, at: number): void {
    for (const text of acts(input)) this.#entries.push({ kind: "line", at, text });
  }

  began(terminal: string, text: string, at: number): void {
    const command: Command = { kind: "command", terminal, at, text, said: { 1: "", 2: "" }, code: undefined, ended: at };
    this.#entries.push(command);
    this.#open.set(terminal, command);
  }

  said(terminal: string, text: string, fd: 1 | 2): void {
    const command = this.#open.get(terminal);
    if (command !== undefined && command.said[fd].length < 200_000) command.said[fd] += text;
  }

  ended(terminal: string, code: number, at: number): void {
    const command = this.#open.get(terminal);
    if (command === undefined) return;
    command.code = code;
    command.ended = at;
    this.#open.delete(terminal);
  }

  /** A moment to come back to. */
  get mark(): number {
    return this.#entries.length;
  }

  cut(mark: number): void {
    this.#entries.length = mark;
    this.#open.clear();
  }

  /** @param start when the session began (ms), with these files and settings. */
  text(start: number, settings: Settings, files: Readonly<Record<string, string>>, seed: number): string {
    const lines = ["# A session of Services Lab, a simulated Kubernetes v1.36.3", `# mode: ${settings.mode}`, `# seed: ${seed}`];
    for (const [name, text] of Object.entries(files)) lines.push(...fileLines(name, text));
    if (!settings.cloud) lines.push("@ cloud off");
    let now = start;
    for (const e of this.#entries) {
      const gap = Math.round((e.at - now) / 1000);
      if (gap >= 1) lines.push(`@ sleep ${gap}`);
      if (gap >= 1 || e.kind === "command") now = e.at;
      if (e.kind === "line") lines.push(e.text);
      else {
        lines.push(`$ ${e.text.includes("\n") ? `eval ${quoted(e.text)}` : e.text}`, ...recorded(1, e.said[1]), ...recorded(2, e.said[2]));
        if (e.code === undefined) lines.push("# (still running)");
        else if (e.code !== 0) lines.push(`? ${e.code}`);
        now = e.ended;
      }
    }
    return lines.join("\n") + "\n";
  }
}

function acts(input: Input): readonly string[] {
  switch (input.type) {
    case "keys":
      return input.text
        .split("\n")
        .filter((l) => l !== "")
        .map((l) => `# typed in ${input.terminal}: ${l === "\u0004" ? "Ctrl-D" : l}`);
    case "interrupt":
      return [`# Ctrl-C in ${input.terminal}`];
    case "edit":
      return input.text === undefined ? [`# ${input.file} was removed`] : fileLines(input.file, input.text);
    case "settings":
      return [
        ...(input.settings.mode === undefined ? [] : [`@ mode ${input.settings.mode}`]),
        ...(input.settings.cloud === undefined ? [] : [`@ cloud ${input.settings.cloud ? "on" : "off"}`]),
      ];
    case "fault": {
      const { fault } = input;
      if (fault.kind === "node" || fault.kind === "proxy") return [`@ ${fault.kind} ${fault.up ? "on" : "off"} ${fault.node}`];
      if (fault.kind === "cloud") return [`@ cloud ${fault.up ? "on" : "off"}`];
      if (fault.kind === "zone") return [`@ zone ${fault.node} ${fault.zone}`];
      return [`# fault: ${Object.values(fault).map(String).join(" ")}`];
    }
    default:
      return [];
  }
}

function fileLines(name: string, text: string): readonly string[] {
  return [
    `> ${name}`,
    ...text
      .replace(/\n$/, "")
      .split("\n")
      .map((l) => `| ${l}`),
  ];
}

const quoted = (text: string): string => `$'${text.replace(/[\\']/g, "\\$&").replace(/\n/g, "\\n")}'`;

/** Output as a transcript has it: the descriptor, "|" before a whole line, "\" before one without a newline at its end. */
export function recorded(fd: 1 | 2, text: string): readonly string[] {
  // A carriage return ends a line too: it was recorded as text is read.
  const lines = text.split(/\r\n|\r|\n/);
  const tail = lines.pop()!;
  return [...lines.map((l) => `${fd}|${l}`), ...(tail === "" ? [] : [`${fd}\\${tail}`])];
}
