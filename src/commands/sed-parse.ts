// sed's language: a script to a list of commands. GNU's, of which BusyBox's is a part.
import { posixRegex, type Regex } from "../shell/posix-regex";

export type Address =
  | { readonly kind: "line"; readonly n: number }
  | { readonly kind: "last" }
  | { readonly kind: "regex"; readonly regex: Regex | undefined }
  | { readonly kind: "step"; readonly from: number; readonly step: number }
  | { readonly kind: "zero" }
  | { readonly kind: "plus"; readonly n: number };

export type SedCommand = {
  readonly from: Address | undefined;
  readonly to: Address | undefined;
  readonly negate: boolean;
  readonly name: string;
  /** Text of a i c; label of b t :; file of w r. */
  readonly text: string;
  /** Where } or the label is: filled in after parsing. */
  jump: number;
  readonly regex: Regex | undefined;
  readonly replacement: readonly Part[];
  readonly flags: { readonly global: boolean; readonly print: boolean; readonly nth: number };
  readonly map: ReadonlyMap<string, string> | undefined;
};

/** A piece of a replacement: plain text, a group's number, or a change of case. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "group"; readonly n: number }
  | { readonly kind: "case"; readonly mode: "U" | "L" | "u" | "l" | "E" };

/** The commands, or what is wrong in GNU's words ("char 3: unterminated `s' command"). */
export function parseSed(script: string, extended: boolean): SedCommand[] | string {
  const commands: SedCommand[] = [];
  const open: number[] = [];
  let i = 0;
  let problem: string | undefined;
  const bad = (message: string): undefined => {
    problem ??= `char ${Math.min(i, script.length)}: ${message}`;
    return undefined;
  };
  const blanks = (): void => {
    while (i < script.length && /[ \t]/.test(script[i]!)) i++;
  };
  /** Text up to the delimiter; a backslash before the delimiter is dropped, "\n" stays for the regex. */
  const delimited = (delimiter: string, regex: boolean): string | undefined => {
    let text = "";
    let bracket = false;
    for (; i < script.length; i++) {
      const c = script[i]!;
      if (c === "\\" && i + 1 < script.length) {
        const next = script[++i]!;
        if (next === delimiter && !bracket)
          text += regex && "|+?(){}.*[]^$".includes(delimiter) ? (extended ? `\\${delimiter}` : delimiter) : delimiter === "&" ? "\\&" : delimiter;
        else text += `\\${next}`;
        continue;
      }
      if (regex && c === "[" && !bracket) {
        bracket = true;
        text += c;
        if (script[i + 1] === "^") text += script[++i];
        if (script[i + 1] === "]") text += script[++i];
        continue;
      }
      if (regex && bracket) {
        if (c === "[" && script[i + 1] === ":") {
          const close = script.indexOf(":]", i);
          if (close > 0) {
            text += script.slice(i, close + 2);
            i = close + 1;
            continue;
          }
        }
        if (c === "]") bracket = false;
        text += c;
        continue;
      }
      if (c === delimiter) {
        i++;
        return text;
      }
      text += c;
    }
    return undefined;
  };
  const compile = (source: string, flags: string): Regex | undefined => {
    if (source === "") return undefined;
    const re = posixRegex(source, { extended, ignoreCase: flags.includes("I") || flags.includes("i"), multiline: flags.includes("M") || flags.includes("m") });
    return typeof re === "string" ? bad(re) : re;
  };
  const address = (): Address | undefined => {
    const c = script[i];
    if (c === undefined) return undefined;
    if (/\d/.test(c)) {
      const m = /^\d+/.exec(script.slice(i))!;
      i += m[0].length;
      const step = /^~(\d+)/.exec(script.slice(i));
      if (step !== null) {
        i += step[0].length;
        return { kind: "step", from: Number(m[0]), step: Number(step[1]) };
      }
      return m[0] === "0" ? { kind: "zero" } : { kind: "line", n: Number(m[0]) };
    }
    if (c === "$") {
      i++;
      return { kind: "last" };
    }
    if (c === "/" || c === "\\") {
      const delimiter = c === "/" ? "/" : script[++i]!;
      i++;
      const source = delimited(delimiter, true);
      if (source === undefined) return bad("unterminated address regex");
      const flags = /^[IM]*/.exec(script.slice(i))![0];
      i += flags.length;
      return { kind: "regex", regex: compile(source, flags) };
    }
    return undefined;
  };
  const textArgument = (): string => {
    blanks();
    if (script[i] === "\\") {
      const behind = ++i;
      blanks();
      // Behind a backslash blanks stay.
      if (script[i] === "\n") i++;
      else i = behind;
    }
    let text = "";
    for (; i < script.length && script[i] !== "\n"; i++) {
      if (script[i] === "\\" && i + 1 < script.length) {
        i++;
        text += script[i] === "t" ? "\t" : script[i];
      } else text += script[i];
    }
    return text;
  };
  while (i < script.length && problem === undefined) {
    while (i < script.length && /[\s;]/.test(script[i]!)) i++;
    if (i >= script.length) break;
    if (script[i] === "#") {
      while (i < script.length && script[i] !== "\n") i++;
      continue;
    }
    const from = address();
    let to: Address | undefined;
    blanks();
    if (from !== undefined && script[i] === ",") {
      i++;
      blanks();
      const plus = /^\+(\d+)/.exec(script.slice(i));
      if (plus !== null) {
        i += plus[0].length;
        to = { kind: "plus", n: Number(plus[1]) };
      } else to = address();
      if (to === undefined) bad("unexpected `,'");
      blanks();
    }
    let negate = false;
    while (script[i] === "!") {
      negate = true;
      i++;
      blanks();
    }
    const name = script[i++];
    if (name === undefined) {
      bad("missing command");
      break;
    }
    let text = "";
    let regex: Regex | undefined;
    let replacement: readonly Part[] = [];
    let flags = { global: false, print: false, nth: 0 };
    let map: Map<string, string> | undefined;
    switch (name) {
      case "{":
        open.push(commands.length);
        break;
      case "}":
        if (open.length === 0) bad("unexpected `}'");
        else commands[open.pop()!]!.jump = commands.length;
        break;
      case "s": {
        const delimiter = script[i++];
        const source = delimiter === undefined ? undefined : delimited(delimiter, true);
        const target = source === undefined ? undefined : delimited(delimiter!, false);
        if (source === undefined || target === undefined) {
          bad("unterminated `s' command");
          break;
        }
        const given = /^[gpiIemM0-9]*/.exec(script.slice(i))![0];
        i += given.length;
        const nth = Number(/\d+/.exec(given)?.[0] ?? 0);
        flags = { global: given.includes("g"), print: given.includes("p"), nth };
        regex = compile(source, given);
        replacement = parseReplacement(target);
        if (script[i] === "w") {
          i++;
          text = textArgument().trim();
        } else if (i < script.length && !/[\s;}#]/.test(script[i]!)) {
          i++;
          bad("unknown option to `s'");
        }
        const most = Math.max(0, ...replacement.map((p) => (p.kind === "group" ? p.n : 0)));
        const groups = extended ? (source.replace(/\\./g, "").match(/\(/g)?.length ?? 0) : (source.match(/\\\(/g)?.length ?? 0);
        if (source !== "" && most > groups) bad(`invalid reference \\${most} on \`s' command's RHS`);
        break;
      }
      case "y": {
        const delimiter = script[i++];
        const a = delimiter === undefined ? undefined : delimited(delimiter, false);
        const b = a === undefined ? undefined : delimited(delimiter!, false);
        if (a === undefined || b === undefined) {
          bad("unterminated `y' command");
          break;
        }
        const plain = (t: string): string[] => [...t.replace(/\\(.)/gs, (_, c: string) => (c === "n" ? "\n" : c === "t" ? "\t" : c))];
        const x = plain(a);
        const y = plain(b);
        if (x.length !== y.length) bad("strings for `y' command are different lengths");
        map = new Map(x.map((c, k) => [c, y[k] ?? c]));
        break;
      }
      case "a":
      case "i":
      case "c":
        text = textArgument();
        if (text === "" && i >= script.length && !/\\\n?$/.test(script)) bad(`expected \\ after \`a', \`c' or \`i'`);
        break;
      case ":":
      case "b":
      case "t":
      case "T": {
        blanks();
        const m = (name === ":" ? /^[^\n;]*/ : /^[^\s;}]*/).exec(script.slice(i))![0];
        i += m.length;
        text = m.trim();
        if (name === ":" && text === "") bad('":" lacks a label');
        break;
      }
      case "r":
      case "w":
      case "R":
      case "W":
        text = textArgument().trim();
        if (text === "") bad("missing filename in r/R/w/W commands");
        break;
      case "q":
      case "Q":
      case "l": {
        blanks();
        const m = /^\d*/.exec(script.slice(i))![0];
        i += m.length;
        text = m;
        break;
      }
      default:
        if (!"dDpPnNgGhHx=zF".includes(name)) bad(`unknown command: \`${name}'`);
    }
    commands.push({ from, to, negate, name, text, jump: -1, regex, replacement, flags, map });
    blanks();
    if (problem === undefined && i < script.length && !/[\n;}#]/.test(script[i]!) && name !== "{" && name !== "}") {
      i++;
      bad("extra characters after command");
    }
  }
  if (problem !== undefined) return problem;
  if (open.length > 0) return "char 0: unmatched `{'";
  for (const c of commands) {
    if (!"btT".includes(c.name) || c.name === "{") continue;
    if (c.text === "") c.jump = commands.length;
    else {
      c.jump = commands.findIndex((l) => l.name === ":" && l.text === c.text);
      if (c.jump < 0) return `can't find label for jump to \`${c.text}'`;
    }
  }
  return commands;
}

function parseReplacement(text: string): Part[] {
  const parts: Part[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") parts.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "&") {
      flush();
      parts.push({ kind: "group", n: 0 });
    } else if (c === "\\" && i + 1 < text.length) {
      const n = text[++i]!;
      if (/\d/.test(n)) {
        flush();
        parts.push({ kind: "group", n: Number(n) });
      } else if (n === "n") plain += "\n";
      else if (n === "t") plain += "\t";
      else if (n === "r") plain += "\r";
      else if ("ULulE".includes(n)) {
        flush();
        parts.push({ kind: "case", mode: n as "U" });
      } else plain += n;
    } else plain += c;
  }
  flush();
  return parts;
}
