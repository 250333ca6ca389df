// Text to tree, with syntax errors in bash's own words. The parser is tolerant; its first complaint is translated here.
import { forEachChild, parse as parseTolerant, type ParsedScript, type SyntaxNode, type Word } from "unbash";

export type SyntaxProblem = {
  /** "unexpected": a token that cannot stand there; "eof": the text ends too early; "quote": a quote or substitution is left open. */
  readonly kind: "unexpected" | "eof" | "quote";
  /** The token, or the closing character that was looked for. */
  readonly token: string;
  readonly pos: number;
  /** The word that would have closed what is open: "fi". */
  readonly expecting?: string;
};

export type Parsed = { readonly script: ParsedScript; readonly source: string; readonly problem: SyntaxProblem | undefined; readonly incomplete: boolean };

const cache = new Map<string, Parsed>();

/** Parses a whole text; the result is shared and must not be changed. */
export function parseScript(source: string): Parsed {
  let parsed = cache.get(source);
  if (parsed === undefined) {
    if (cache.size > 300) cache.clear();
    const script = parseTolerant(source);
    const found = inspect(script, source);
    const first = script.errors?.[0];
    const closer = script.errors?.map((e) => /^expected '(\w+|\})' to close/.exec(e.message)?.[1]).find((w) => w !== undefined);
    const translated = found.problem ?? (first === undefined ? undefined : translate(first, source));
    const problem = translated?.kind === "eof" && closer !== undefined ? { ...translated, expecting: closer } : translated;
    parsed = {
      script,
      source,
      problem,
      incomplete: problem === undefined ? found.openHereDoc || /(^|[^\\])(\\\\)*\\\n?$/.test(source) : problem.kind !== "unexpected",
    };
    cache.set(source, parsed);
  }
  return parsed;
}

/** Whether a terminal would ask for another line (PS2). */
export function isIncomplete(source: string): boolean {
  return parseScript(source).incomplete;
}

/** One word of text as the parser sees it (after brace expansion). */
export function parseWord(text: string): Word | undefined {
  const command = parseScript(`: ${text}`).script.commands[0]?.command;
  if (command?.type !== "Command") return undefined;
  const word = command.suffix[0];
  return word?.type === "Word" ? word : undefined;
}

const closers: Record<string, string> = {
  "double quote": '"',
  "single quote": "'",
  "ANSI-C quote": "'",
  backtick: "`",
  "command substitution": ")",
  "parameter expansion": "}",
  "arithmetic expansion": ")",
  "process substitution": ")",
  "array assignment": ")",
};

function translate(error: { readonly message: string; readonly pos: number }, source: string): SyntaxProblem {
  const unterminated = /^unterminated (.*)$/.exec(error.message);
  if (unterminated) return { kind: "quote", token: closers[unterminated[1]!] ?? ")", pos: error.pos };
  const unexpected = /^unexpected token '(.*)'$/.exec(error.message);
  if (unexpected) return { kind: "unexpected", token: unexpected[1]!, pos: error.pos };
  const token = tokenAt(source, error.message.startsWith("expected command in") ? error.pos + 1 : error.pos);
  if (token === undefined)
    return error.message.startsWith("expected redirect target")
      ? { kind: "unexpected", token: "newline", pos: error.pos }
      : { kind: "eof", token: "", pos: source.length };
  return { kind: "unexpected", token, pos: error.pos };
}

function tokenAt(source: string, pos: number): string | undefined {
  let i = pos;
  while (source[i] === " " || source[i] === "\t") i++;
  if (i >= source.length) return undefined;
  if (source[i] === "\n") return source.slice(i).trim() === "" ? undefined : "newline";
  const operator = /^(;;&|;;|;&|&&|\|\||\|&|<<<|<<-|<<|>>|&>>|&>|[;&|()<>])/.exec(source.slice(i, i + 3));
  return operator ? operator[1] : /^[^\s;&|()<>]+/.exec(source.slice(i))?.[0];
}

// What the tolerant parser lets pass: a parenthesis after a command's words, errors inside substitutions, open here-documents.
function inspect(script: ParsedScript, source: string): { problem: SyntaxProblem | undefined; openHereDoc: boolean } {
  let problem: SyntaxProblem | undefined;
  let openHereDoc = false;
  const visit = (node: SyntaxNode, text: string): void => {
    if (problem !== undefined) return;
    if (node.type === "Script") {
      const inner = node.source ?? text;
      const first = node.errors?.[0];
      if (first !== undefined && node !== script) problem = translate(first, inner);
      else forEachChild(node, (child) => visit(child, inner));
      return;
    }
    if (node.type === "Command" && node.name !== undefined) {
      const end = Math.max(node.end, ...node.suffix.map((s) => s.end));
      const rest = /^[ \t]*\(/.exec(text.slice(end));
      if (rest && node.suffix.every((s) => s.type !== "HereDoc")) {
        const at = end + rest[0].length;
        const token = node.suffix.length > 0 ? "(" : (tokenAt(text, at) ?? "newline");
        problem = { kind: "unexpected", token, pos: at };
        return;
      }
    }
    if (node.type === "HereDoc" && node.closing === undefined) openHereDoc = true;
    forEachChild(node, (child) => visit(child, text));
  };
  visit(script, source);
  return { problem, openHereDoc };
}
