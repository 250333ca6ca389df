// Tab: which words may stand where the cursor is. Commands in a command's place, else what the command itself offers
// (Command.complete), else file names. Quoting is as far as readline takes it: a word may have begun with a quote.
import { normalise, type FileTree } from "../files/tree";
import type { Machine } from "./command";
import { builtinNames } from "./builtins/names";

/** Candidates replace the line from index `from` up to the cursor. Directories end in "/". */
export type Completed = { readonly from: number; readonly candidates: readonly string[] };

export type CompletionPlace = {
  readonly machine: Machine;
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  readonly functions: readonly string[];
  readonly variables: readonly string[];
};

const keywords = ["if", "then", "else", "fi", "for", "while", "until", "do", "done", "case", "esac", "in", "function", "time"];
/** Commands that start another: what follows is a command's place again. */
const starters = new Set(["sudo", "time", "watch", "xargs", "nohup", "timeout", "command", "exec", "env", "do", "then", "else", "if", "while", "until", "!"]);

type Word = { readonly text: string; readonly start: number };

/** The words of the last simple command before the cursor; the last one is the word being typed. */
function wordsBefore(line: string, cursor: number): { words: Word[]; redirect: boolean; quote: string } {
  let words: Word[] = [];
  let text = "";
  let start = -1;
  let quote = "";
  let redirect = false;
  const push = (): void => {
    if (start >= 0) words.push({ text, start });
    text = "";
    start = -1;
  };
  for (let i = 0; i < cursor; i++) {
    const c = line[i]!;
    if (quote !== "") {
      if (c === quote) quote = "";
      else text += c;
      continue;
    }
    if (c === "'" || c === '"') {
      if (start < 0) start = i;
      quote = c;
    } else if (c === "\\" && i + 1 < cursor) {
      if (start < 0) start = i;
      text += line[++i];
    } else if (/[;|&(\n]/.test(c) || (c === "`" && start < 0)) {
      if (c === "(" && text.endsWith("$")) text = "";
      push();
      words = [];
      redirect = false;
    } else if (c === "<" || c === ">") {
      if (/^\d$/.test(text)) start = -1;
      push();
      redirect = true;
    } else if (/\s/.test(c)) {
      if (start >= 0 && redirect) {
        start = -1; // the redirection's target is no argument
        text = "";
        redirect = false;
      } else push();
    } else {
      if (start < 0) start = i;
      text += c;
    }
  }
  words.push(start >= 0 ? { text, start } : { text: "", start: cursor });
  return { words, redirect, quote };
}

/** What may stand at the cursor. */
export function completeLine(place: CompletionPlace, line: string, cursor: number): Completed {
  const { words, redirect, quote } = wordsBefore(line, cursor);
  const typed = words.at(-1)!;
  const from = typed.start + (quote !== "" && line[typed.start] === quote ? 1 : 0);
  const variable = /\$(\{?)(\w*)$/.exec(line.slice(0, cursor));
  if (variable !== null && quote !== "'") {
    const names = place.variables.filter((n) => n.startsWith(variable[2]!)).sort();
    return { from: cursor - variable[2]!.length, candidates: names };
  }
  if (redirect) return { from, candidates: files(place, typed.text) };
  let at = 0;
  while (
    at < words.length - 1 &&
    (/^[A-Za-z_]\w*=/.test(words[at]!.text) || starters.has(words[at]!.text) || (at > 0 && starters.has(words[0]!.text) && /^(-|\d)/.test(words[at]!.text)))
  )
    at++;
  if (at === words.length - 1) {
    if (typed.text.includes("/")) return { from, candidates: files(place, typed.text) };
    const all = new Set([...place.machine.commands.keys(), ...builtinNames, ...keywords, ...place.functions]);
    return { from, candidates: [...all].filter((n) => n.startsWith(typed.text) && (typed.text !== "" || /^\w/.test(n))).sort() };
  }
  const command = place.machine.commands.get(words[at]!.text.split("/").at(-1)!);
  const args = words.slice(at + 1).map((w) => w.text);
  const offered = command?.complete?.({ machine: place.machine, cwd: place.cwd, env: place.env }, args);
  if (offered !== undefined) {
    const fitting = offered.filter((o) => o.startsWith(typed.text));
    // "-f=" and "--from=" take a file after the sign; a word that is offered whole replaces the whole word.
    return { from, candidates: [...new Set(fitting)].sort() };
  }
  const option = /^--?[\w-]+=(.*)$/s.exec(typed.text);
  const candidates = files(place, option === null ? typed.text : option[1]!, words[at]!.text === "cd");
  return { from: option === null ? from : cursor - option[1]!.length, candidates };
}

function files(place: CompletionPlace, typed: string, onlyFolders = false): string[] {
  const tree: FileTree = place.machine.files;
  const cut = typed.lastIndexOf("/") + 1;
  const shown = typed.slice(0, cut);
  const prefix = typed.slice(cut);
  const folder = normalise(shown === "" ? "." : shown.replace(/^~(?=\/)/, place.machine.home), place.cwd);
  return (tree.list(folder) ?? [])
    .filter((n) => n.startsWith(prefix) && (prefix !== "" || !n.startsWith(".")))
    .map((n) => ({ n, isFolder: tree.isDirectory(normalise(n, folder)) }))
    .filter((f) => f.isFolder || !onlyFolders)
    .map((f) => shown + f.n + (f.isFolder ? "/" : ""));
}
