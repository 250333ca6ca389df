// Syntax errors in each shell's words.
import type { Parsed } from "./parse";
import type { Scope } from "./scope";

export function syntaxComplaint(scope: Scope, parsed: Parsed): string {
  const { name, dialect, interactive, commandString } = scope.world;
  const problem = parsed.problem!;
  const lineOf = (pos: number): number => scope.firstLine + (parsed.source.slice(0, pos).match(/\n/g)?.length ?? 0);
  const line = lineOf(problem.pos);
  const { token } = problem;
  const expecting = problem.expecting === undefined ? "" : ` (expecting "${problem.expecting}")`;
  if (dialect === "busybox") {
    if (problem.kind === "quote") return `${name}: syntax error: ${token === '"' || token === "'" ? "unterminated quoted string" : "unexpected end of file"}\n`;
    return problem.kind === "eof"
      ? `${name}: syntax error: unexpected end of file${expecting}\n`
      : `${name}: syntax error: unexpected ${token === "newline" ? "newline" : `"${token}"`}\n`;
  }
  if (dialect === "dash") {
    const what =
      problem.kind === "quote"
        ? token === '"' || token === "'"
          ? "Unterminated quoted string"
          : "end of file unexpected"
        : problem.kind === "eof"
          ? `end of file unexpected${expecting}`
          : `${token === "newline" ? "newline" : `"${token}"`} unexpected`;
    return `${name}: ${line}: Syntax error: ${what}\n`;
  }
  const prefix = interactive ? `${name}: ` : commandString ? `${name}: -c: line ${line}: ` : `${name}: line ${line}: `;
  const last = parsed.source.split("\n").length + (parsed.source.endsWith("\n") ? 0 : 1) + scope.firstLine - 1;
  const atEnd = interactive ? `${name}: ` : commandString ? `${name}: -c: line ${last}: ` : `${name}: line ${last}: `;
  if (problem.kind === "quote") return `${token === ")" ? atEnd : prefix}unexpected EOF while looking for matching \`${token}'\n`;
  if (problem.kind === "eof") return `${atEnd}syntax error: unexpected end of file\n`;
  const shown = parsed.source.split("\n")[line - scope.firstLine] ?? "";
  return `${prefix}syntax error near unexpected token \`${token}'\n${interactive ? "" : `${prefix}\`${shown}'\n`}`;
}
