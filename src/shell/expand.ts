// Word expansion: braces, tilde, parameters, command and arithmetic substitution, splitting, file names, quote removal, in
// bash's order. Substitutions run programs, so expanding is a generator; plain words take a short way.
import type { ParameterExpansionPart, Word, WordPart } from "unbash";
import type { Run } from "../base/driver";
import { danglingOperator, DivisionError, divisionComplaint, evaluate, evaluateText, withElement, type Expander } from "./arithmetic";
import { expandBraces } from "./brace";
import { fieldBuilder, type Field, type FieldBuilder } from "./fields";
import { expandGlob } from "./glob";
import { element, parameter, requireSet, subscripts, type Parameter } from "./parameters";
import { parseWord } from "./parse";
import { matchesPattern, removeMatch, replaceMatch } from "./pattern";
import { ShellError, type Scope } from "./scope";
import { getVariable, setVariable, variableOf, type Value } from "./state";

/** The fields of words in a command's place: split and with file names. */
export function* expandWords(scope: Scope, words: readonly Word[]): Run<string[]> {
  const out: string[] = [];
  for (const word of words) {
    if (word.parts === undefined && isPlain(word.text)) {
      out.push(word.text);
      continue;
    }
    const braced = word.parts?.some((p) => p.type === "BraceExpansion") === true && scope.world.dialect === "bash" ? expandBraces(word.text) : [word.text];
    for (const text of braced) {
      const piece = braced.length === 1 && text === word.text ? word : parseWord(text);
      if (piece === undefined) {
        if (text !== "") out.push(text);
        continue;
      }
      const builder = fieldBuilder(getVariable(scope.state, "IFS") ?? " \t\n");
      yield* expandInto(scope, piece, builder);
      for (const field of builder.finish()) pushField(scope, field, out);
    }
  }
  return out;
}

function pushField(scope: Scope, field: Field, out: string[]): void {
  if (field.magic && !scope.state.options.noglob) {
    const paths = expandGlob(scope.world.machine.files, scope.state.cwd, field.pattern, scope.state.options.globstar);
    if (paths.length > 0) {
      out.push(...paths);
      return;
    }
    if (scope.state.options.nullglob) return;
  }
  out.push(field.text);
}

const isPlain = (text: string): boolean => !text.includes("\\") && !text.startsWith("~");

/** One text, neither split nor globbed: assignments, redirection targets, here-strings. */
export function* expandText(scope: Scope, word: Word, assignment = false): Run<string> {
  if (word.parts === undefined && isPlain(word.text) && !(assignment && word.text.includes(":~"))) return word.text;
  return (yield* single(scope, word, assignment)).text;
}

/** A pattern: quoted characters are plain in it. */
export function* expandPattern(scope: Scope, word: Word): Run<string> {
  return (yield* single(scope, word, false)).pattern;
}

function* single(scope: Scope, word: Word, assignment: boolean): Run<Field> {
  const builder = fieldBuilder(undefined);
  yield* expandInto(scope, word, builder, assignment);
  return builder.finish()[0] ?? { text: "", pattern: "", magic: false };
}

/** The right side of =~: quoted parts are plain characters, the rest is the regular expression as written. */
export function* expandRegex(scope: Scope, word: Word): Run<string> {
  if (word.parts === undefined) return word.text;
  let out = "";
  for (const part of word.parts) {
    if (part.type === "Literal" || part.type === "Glob" || part.type === "ExtendedGlob" || part.type === "BraceExpansion") out += part.text;
    else {
      const quoted = part.type === "DoubleQuoted" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted" || part.type === "LocaleString";
      const builder = fieldBuilder(undefined);
      yield* expandPart(scope, part, builder, false, false);
      const text = builder.finish()[0]?.text ?? "";
      out += quoted ? text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&") : text;
    }
  }
  return out;
}

/** The text of parts as between double quotes: here-documents, arithmetic. */
export const expandQuoted: Expander = function* (scope, parts) {
  const builder = fieldBuilder(undefined);
  for (const part of parts) yield* expandPart(scope, part, builder, true, false);
  return builder.finish()[0]?.text ?? "";
};

function* expandInto(scope: Scope, word: Word, builder: FieldBuilder, assignment = false): Run<void> {
  if (word.parts === undefined) {
    literal(scope, word.text, builder, true, assignment);
    return;
  }
  let first = true;
  for (const part of word.parts) {
    if (part.type === "Literal") literal(scope, part.text, builder, first, assignment);
    else yield* expandPart(scope, part, builder, false, false);
    first = false;
  }
}

/** Unquoted text as written: backslashes quote, a tilde at the start is a home. */
function literal(scope: Scope, raw: string, builder: FieldBuilder, first: boolean, assignment: boolean): void {
  let text = raw;
  if (first && text.startsWith("~")) {
    const home = tilde(scope, text);
    if (home !== undefined) {
      builder.add(home.value, true);
      text = text.slice(home.length);
    }
  }
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\") {
      builder.add(text.slice(at, i), false);
      if (i + 1 < text.length) {
        if (text[i + 1] !== "\n") builder.add(text[i + 1]!, true);
        i++;
      } else builder.add("\\", true);
      at = i + 1;
    } else if (assignment && text[i] === ":" && text[i + 1] === "~") {
      const home = tilde(scope, text.slice(i + 1));
      if (home !== undefined) {
        builder.add(text.slice(at, i + 1), false);
        builder.add(home.value, true);
        i += home.length;
        at = i + 1;
      }
    }
  }
  builder.add(text.slice(at), false);
}

function tilde(scope: Scope, text: string): { value: string; length: number } | undefined {
  const m = /^~([^/:]*)/.exec(text)!;
  const name = m[1]!;
  const { state, world } = scope;
  const value =
    name === ""
      ? (getVariable(state, "HOME") ?? world.machine.home)
      : name === "+"
        ? state.cwd
        : name === "-"
          ? state.previousCwd
          : name === "root"
            ? "/root"
            : name === getVariable(state, "USER")
              ? world.machine.home
              : undefined;
  return value === undefined ? undefined : { value, length: m[0].length };
}

function* expandPart(scope: Scope, part: WordPart, builder: FieldBuilder, quoted: boolean, fromOperand: boolean): Run<void> {
  switch (part.type) {
    case "Literal":
      if (quoted) builder.add(part.value, true);
      else if (fromOperand) builder.split(part.value);
      else literal(scope, part.text, builder, false, false);
      return;
    case "SingleQuoted":
      builder.add(quoted ? part.text : part.value, true);
      return;
    case "AnsiCQuoted":
      builder.add(part.value, true);
      return;
    case "DoubleQuoted":
    case "LocaleString": {
      if (
        !part.parts.every(
          (p) =>
            (p.type === "SimpleExpansion" && p.text === "$@") ||
            (p.type === "ParameterExpansion" && (p.parameter === "@" || (p.index?.text === "@" && p.prefix === undefined))),
        ) ||
        part.parts.length === 0
      )
        builder.touch();
      for (const p of part.parts) yield* expandPart(scope, p, builder, true, false);
      return;
    }
    case "Glob":
    case "ExtendedGlob":
    case "BraceExpansion":
      if (part.parts !== undefined && part.type === "Glob") {
        builder.add("[", quoted);
        for (const p of part.parts) yield* expandPart(scope, p, builder, quoted, false);
        builder.add("]", quoted);
      } else builder.add(part.text, quoted);
      return;
    case "SimpleExpansion": {
      const name = part.text.slice(1);
      const value = parameter(scope, name);
      requireSet(scope, name, value);
      put(scope, value, builder, quoted);
      return;
    }
    case "ParameterExpansion":
      yield* parameterExpansion(scope, part, builder, quoted);
      return;
    case "CommandExpansion": {
      const text = part.script === undefined ? "" : yield* scope.world.engine.capture(scope, part.script);
      if (quoted) builder.add(text, true);
      else builder.split(text);
      return;
    }
    case "ArithmeticExpansion": {
      const inner = part.text.slice(part.text.startsWith("$((") ? 3 : 2, part.text.startsWith("$((") ? -2 : -1);
      let value: bigint;
      try {
        const dangling = danglingOperator(inner);
        if (dangling !== undefined) throw dangling;
        value = part.expression === undefined ? yield* evaluateText(scope, inner, expandQuoted) : yield* evaluate(scope, part.expression, expandQuoted);
      } catch (e) {
        if (!(e instanceof ShellError)) throw e;
        const said =
          e instanceof DivisionError && part.expression !== undefined
            ? divisionComplaint(e, inner, part.expression.pos)
            : e.message.startsWith("division") || e.message.startsWith("exponent")
              ? `${inner}: ${e.message}`
              : e.message;
        throw new ShellError(said, 1, e.fatal ?? 1);
      }
      if (quoted) builder.add(String(value), true);
      else builder.split(String(value));
      return;
    }
    case "ProcessSubstitution":
      if (part.script !== undefined) builder.add(yield* scope.world.engine.processFile(scope, part.script, part.operator), true);
      return;
  }
}

/** Hands a parameter's value to the builder, split or kept as the quotes say. */
function put(scope: Scope, value: Parameter, builder: FieldBuilder, quoted: boolean): void {
  if (value.kind === "one") {
    if (quoted) builder.add(value.text ?? "", true);
    else builder.split(value.text ?? "");
  } else if (quoted && value.kind === "star") builder.add(value.texts.join((getVariable(scope.state, "IFS") ?? " ").slice(0, 1)), true);
  else {
    value.texts.forEach((t, i) => {
      if (i > 0) builder.end(quoted);
      if (quoted) builder.add(t, true);
      else builder.split(t);
    });
  }
}

const mapValue = (value: Parameter, change: (text: string) => string): Parameter =>
  value.kind === "one"
    ? { kind: "one", text: value.text === undefined ? undefined : change(value.text) }
    : { kind: value.kind, texts: value.texts.map(change) };

function* parameterExpansion(scope: Scope, part: ParameterExpansionPart, builder: FieldBuilder, quoted: boolean): Run<void> {
  let name = part.parameter;
  const { state } = scope;
  if (name === "" || part.operation?.type === "Unknown") throw new ShellError(`${part.text}: bad substitution`, 1, 1);
  if (part.operation?.type === "Names") {
    const names = [...state.variables.keys()].filter((n) => n.startsWith(name)).sort();
    put(scope, { kind: part.operation.operator === "@" ? "at" : "star", texts: names }, builder, quoted);
    return;
  }
  let key: string | undefined;
  if (part.index !== undefined) {
    const raw = yield* expandText(scope, part.index);
    const holder = variableOf(state, name)?.value;
    key = raw === "@" || raw === "*" || holder instanceof Map ? raw : String(yield* evaluateText(scope, raw, expandQuoted));
  }
  if (part.prefix === "!") {
    if (key === "@" || key === "*") {
      put(scope, { kind: key === "@" ? "at" : "star", texts: subscripts(scope, name) }, builder, quoted);
      return;
    }
    const reference = state.variables.get(name);
    if (reference?.refers === true && typeof reference.value === "string") {
      put(scope, { kind: "one", text: reference.value }, builder, quoted);
      return;
    }
    const target = parameter(scope, name);
    const indirect = target.kind === "one" ? target.text : undefined;
    if (indirect === undefined || indirect === "") throw new ShellError(`${name}: invalid indirect expansion`, 1, 1);
    name = indirect;
  }
  let value = key === undefined ? parameter(scope, name) : element(scope, name, key);
  const operation = part.operation;
  if (part.prefix === "#") {
    requireSet(scope, name, value);
    const size = value.kind === "one" ? [...(value.text ?? "")].length : value.texts.length;
    put(scope, { kind: "one", text: String(size) }, builder, quoted);
    return;
  }
  if (operation?.type === "Default") {
    const colon = operation.operator.startsWith(":");
    const unset =
      value.kind === "one" ? value.text === undefined || (colon && value.text === "") : value.texts.length === 0 || (colon && value.texts.join("") === "");
    const kind = operation.operator.slice(-1);
    if (kind === "+" ? unset : !unset) {
      put(scope, kind === "+" ? { kind: "one", text: "" } : value, builder, quoted);
      return;
    }
    if (kind === "?") {
      const message = operation.operand.text === "" ? (colon ? "parameter null or not set" : "parameter not set") : yield* expandText(scope, operation.operand);
      throw new ShellError(`${name}: ${message}`, 1, 127);
    }
    if (kind === "=") {
      const text = yield* expandText(scope, operation.operand);
      if (!/^[A-Za-z_]\w*$/.test(name)) throw new ShellError(`$${name}: cannot assign in this way`);
      setVariable(state, name, key === undefined ? text : withElement(variableOf(state, name)?.value, key, text));
      put(scope, { kind: "one", text }, builder, quoted);
      return;
    }
    const operand = operation.operand;
    if (operand.parts === undefined) {
      if (quoted) builder.add(operand.text.replace(/\\([$`"\\])/g, "$1"), true);
      else if (/[\\~]/.test(operand.text)) literal(scope, operand.text, builder, true, false);
      else builder.split(operand.text);
    } else for (const p of operand.parts) yield* expandPart(scope, p, builder, quoted, true);
    return;
  }
  requireSet(scope, name, value);
  switch (operation?.type) {
    case "Remove": {
      const pattern = yield* expandPattern(scope, operation.operand);
      value = mapValue(value, (t) => removeMatch(t, pattern, operation.operator));
      break;
    }
    case "Replace": {
      const pattern = yield* expandPattern(scope, operation.pattern);
      const replacement = yield* expandText(scope, operation.replacement);
      value = mapValue(value, (t) => replaceMatch(t, pattern, replacement, operation.operator));
      break;
    }
    case "Slice": {
      const from = Number(yield* evaluateText(scope, yield* expandText(scope, operation.offset), expandQuoted));
      const count = operation.length === undefined ? undefined : Number(yield* evaluateText(scope, yield* expandText(scope, operation.length), expandQuoted));
      if (value.kind === "one") value = mapValue(value, (t) => slice([...t], from, count).join(""));
      else {
        const list = key === undefined ? [state.name, ...value.texts] : value.texts;
        value = { kind: value.kind, texts: slice(key === undefined && from === 0 ? list : list, from, count) };
      }
      break;
    }
    case "CaseModification": {
      const pattern = operation.operand === undefined ? "?" : yield* expandPattern(scope, operation.operand);
      const all = operation.operator.length === 2;
      const upper = operation.operator[0] === "^";
      value = mapValue(value, (t) =>
        [...t].map((c, i) => ((all || i === 0) && matchesPattern(c, pattern) ? (upper ? c.toUpperCase() : c.toLowerCase()) : c)).join(""),
      );
      break;
    }
    case "Transform": {
      const how = operation.operand.text;
      value = mapValue(value, (t) =>
        how === "Q"
          ? shellQuote(t)
          : how === "U"
            ? t.toUpperCase()
            : how === "L"
              ? t.toLowerCase()
              : how === "u"
                ? t.slice(0, 1).toUpperCase() + t.slice(1)
                : t,
      );
      break;
    }
  }
  put(scope, value, builder, quoted);
}

function slice<T>(list: readonly T[], from: number, count: number | undefined): T[] {
  const start = from < 0 ? list.length + from : from;
  if (start < 0 || start > list.length) return [];
  if (count === undefined) return list.slice(start);
  const end = count < 0 ? list.length + count : start + count;
  if (end < start) throw new ShellError(`${count}: substring expression < 0`, 1, 1);
  return list.slice(start, end);
}

/** A text in quotes such that the shell reads it back: as ${x@Q} and `declare -p` write it. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The value of an array in an assignment: (a b [3]=c). */
export function* expandArray(scope: Scope, elements: readonly Word[], associative: boolean): Run<Value> {
  if (associative) {
    const map = new Map<string, string>();
    for (const word of elements) {
      const m = /^\[(.*?)\]=(.*)$/s.exec(yield* expandText(scope, word));
      if (m) map.set(m[1]!, m[2]!);
    }
    return map;
  }
  const list: string[] = [];
  for (const word of elements) {
    const m = /^\[([^\]]+)\]=/.exec(word.text);
    if (m) {
      const text = yield* expandText(scope, word);
      list[Number(yield* evaluateText(scope, m[1]!, expandQuoted))] = text.slice(text.indexOf("]=") + 2);
    } else for (const w of yield* expandWords(scope, [word])) list.push(w);
  }
  return list;
}
