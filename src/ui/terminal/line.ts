// A line being typed, as readline edits it: a pure step from state and key to the next state. Nothing is drawn here.

export type Line = {
  readonly text: string;
  /** Place of the cursor, in UTF-16 units. */
  readonly cursor: number;
  /** What was cut last (Ctrl-U, Ctrl-K, Ctrl-W), for Ctrl-Y. */
  readonly cut: string;
  /** Which line of the history is shown; undefined: the line being typed, kept in `draft` meanwhile. */
  readonly at: number | undefined;
  readonly draft: string;
  /** Ctrl-R: what is searched for, which entry was found, and whether there is none that has all of it. */
  readonly search: { readonly query: string; readonly found: number | undefined; readonly missed: boolean } | undefined;
};

export const emptyLine: Line = { text: "", cursor: 0, cut: "", at: undefined, draft: "", search: undefined };

/** What a key asks of the terminal, beyond the line. */
export type Ask =
  | { readonly ask: "none" }
  | { readonly ask: "submit"; readonly line: string }
  | { readonly ask: "complete" }
  | { readonly ask: "interrupt" }
  | { readonly ask: "end" }
  | { readonly ask: "clear" };

const none: Ask = { ask: "none" };

/** Cuts what a terminal sends into keys: escape sequences whole, everything else character by character. */
export function keysOf(data: string): readonly string[] {
  return data.match(/\x1b\[[0-9;]*[~A-Za-z]|\x1bO[A-Za-z]|\x1b[^[O]|[^]/gu) ?? [];
}

export function press(line: Line, key: string, history: readonly string[]): { readonly line: Line; readonly ask: Ask } {
  if (line.search !== undefined) return searching(line, key, history);
  const { text, cursor } = line;
  const set = (next: string, at: number, extra: Partial<Line> = {}): { line: Line; ask: Ask } => ({
    line: { ...line, text: next, cursor: at, ...extra },
    ask: none,
  });
  const left = text.slice(0, cursor);
  const right = text.slice(cursor);
  switch (key) {
    case "\r":
    case "\n":
      return { line: { ...emptyLine, cut: line.cut }, ask: { ask: "submit", line: text } };
    case "\t":
      return { line, ask: { ask: "complete" } };
    case "\x03":
      return { line: { ...emptyLine, cut: line.cut }, ask: { ask: "interrupt" } };
    case "\x04":
      return text === "" ? { line, ask: { ask: "end" } } : set(left + right.replace(/^./su, ""), cursor);
    case "\x0c":
      return { line, ask: { ask: "clear" } };
    case "\x7f":
    case "\b":
      return back(line, left.replace(/.$/su, ""));
    case "\x1b[3~":
      return set(left + right.replace(/^./su, ""), cursor);
    case "\x17":
      return back(line, left.replace(/\S*\s*$/u, ""), true);
    case "\x1b\x7f":
      return back(line, left.replace(/\w*\W*$/u, ""), true);
    case "\x15":
      return back(line, "", true);
    case "\x0b":
      return set(left, cursor, { cut: right });
    case "\x1bd":
      return set(left + right.replace(/^\W*\w*/u, ""), cursor);
    case "\x19":
      return set(left + line.cut + right, cursor + line.cut.length);
    case "\x01":
    case "\x1b[H":
    case "\x1bOH":
    case "\x1b[1~":
      return set(text, 0);
    case "\x05":
    case "\x1b[F":
    case "\x1bOF":
    case "\x1b[4~":
      return set(text, text.length);
    case "\x02":
    case "\x1b[D":
    case "\x1bOD":
      return set(text, left.replace(/.$/su, "").length);
    case "\x06":
    case "\x1b[C":
    case "\x1bOC":
      return set(text, text.length - right.replace(/^./su, "").length);
    case "\x1bb":
    case "\x1b[1;5D":
    case "\x1b[1;3D":
      return set(text, left.replace(/\w*\W*$/u, "").length);
    case "\x1bf":
    case "\x1b[1;5C":
    case "\x1b[1;3C":
      return set(text, text.length - right.replace(/^\W*\w*/u, "").length);
    case "\x10":
    case "\x1b[A":
    case "\x1bOA":
      return { line: recall(line, history, (line.at ?? history.length) - 1), ask: none };
    case "\x0e":
    case "\x1b[B":
    case "\x1bOB":
      return { line: recall(line, history, (line.at ?? history.length) + 1), ask: none };
    case "\x12":
      return { line: { ...line, search: { query: "", found: undefined, missed: false } }, ask: none };
    default:
      if (key.startsWith("\x1b") || key < " ") return { line, ask: none };
      return set(left + key + right, cursor + key.length);
  }
}

function back(line: Line, left: string, keep = false): { line: Line; ask: Ask } {
  const cut = line.text.slice(left.length, line.cursor);
  return { line: { ...line, text: left + line.text.slice(line.cursor), cursor: left.length, cut: keep ? cut : line.cut }, ask: none };
}

function recall(line: Line, history: readonly string[], to: number): Line {
  if (to < 0 || to > history.length) return line;
  const draft = line.at === undefined ? line.text : line.draft;
  const text = to === history.length ? draft : history[to]!;
  return { ...line, text, cursor: text.length, at: to === history.length ? undefined : to, draft };
}

function searching(line: Line, key: string, history: readonly string[]): { line: Line; ask: Ask } {
  const { query, found } = line.search!;
  const find = (q: string, before: number): Line => {
    let at: number | undefined;
    for (let i = before; i >= 0 && at === undefined; i--) if (q !== "" && history[i]!.includes(q)) at = i;
    const text = at === undefined ? line.text : history[at]!;
    return { ...line, text, cursor: text.length, search: { query: q, found: at ?? found, missed: at === undefined } };
  };
  if (key === "\x12") return { line: find(query, (found ?? history.length) - 1), ask: none };
  if (key === "\x7f" || key === "\b") return { line: find(query.slice(0, -1), history.length - 1), ask: none };
  if (key === "\x07" || key === "\x1b") return { line: { ...emptyLine, cut: line.cut }, ask: none };
  if (key === "\x03") return { line: { ...emptyLine, cut: line.cut }, ask: { ask: "interrupt" } };
  if (key >= " " && !key.startsWith("\x1b") && key !== "\x7f") return { line: find(query + key, history.length - 1), ask: none };
  const kept: Line = { ...line, search: undefined };
  return key === "\r" || key === "\n" ? press(kept, key, history) : { line: kept, ask: none };
}

/** The line after Tab: the candidates' common beginning put in, or the candidates to show. */
export function completeWith(line: Line, from: number, candidates: readonly string[]): { readonly line: Line; readonly show: readonly string[] } {
  if (candidates.length === 0) return { line, show: [] };
  let common = candidates[0]!;
  for (const c of candidates) while (!c.startsWith(common)) common = common.slice(0, -1);
  const typed = line.text.slice(from, line.cursor);
  const only = candidates.length === 1;
  const insert = only && !/[/=]$/.test(common) ? common + " " : common;
  if (!only && common.length <= typed.length) return { line, show: candidates };
  const text = line.text.slice(0, from) + insert + line.text.slice(line.cursor);
  return { line: { ...line, text, cursor: from + insert.length }, show: [] };
}
