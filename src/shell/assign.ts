// name=value, name+=value, name[i]=value, name=(a b).
import type { Assignment } from "unbash";
import { err, type Run } from "../base/driver";
import { evaluateText, withElement } from "./arithmetic";
import { expandArray, expandQuoted, expandText } from "./expand";
import type { Scope } from "./scope";
import { traced } from "./trace-word";
import { isMap, markVariable, ReadonlyError, referred, scalar, setVariable, variableOf, type Value } from "./state";

/** Carries out assignments in order; `exported`: they are a program's environment. */
export function* assignAll(scope: Scope, assignments: readonly Assignment[], exported = false): Run<void> {
  const { state } = scope;
  for (const a of assignments) {
    const old = variableOf(state, a.name);
    if (old?.readonly === true) {
      throw new ReadonlyError(a.name);
    }
    if (a.value.type === "ArrayValue") {
      if (state.options.xtrace) yield err(`${"+".repeat(scope.subshell + 1)} ${a.text}\n`);
      const value = yield* expandArray(scope, a.value.elements, old?.value !== undefined && typeof old.value !== "string" && isMap(old.value));
      setArray(scope, a, old?.value, value);
      continue;
    }
    let text = yield* expandText(scope, a.value, true);
    if (state.options.xtrace) yield err(`${"+".repeat(scope.subshell + 1)} ${a.text.slice(0, a.text.indexOf("=") + 1)}${text === "" ? "" : traced(text)}\n`);
    if (a.index !== undefined) {
      const raw = yield* expandText(scope, a.index);
      const key = old?.value instanceof Map ? raw : String(yield* evaluateText(scope, raw, expandQuoted));
      setVariable(state, a.name, withElement(old?.value, key, text));
      continue;
    }
    if (old?.integer === true) text = String(yield* evaluateText(scope, a.append === true ? `${scalar(old.value) ?? "0"}+(${text})` : text, expandQuoted));
    else if (a.append === true) text = (scalar(old?.value) ?? "") + text;
    setVariable(state, a.name, text, exported || state.options.allexport === true ? { exported: true } : {});
  }
}

function setArray(scope: Scope, a: Assignment, old: Value | undefined, value: Value): void {
  const { state } = scope;
  let whole = value;
  if (a.append === true && old !== undefined) {
    if (isMap(value)) whole = new Map([...(typeof old !== "string" && isMap(old) ? old : [])].concat([...value]));
    else if (Array.isArray(value)) whole = [...(typeof old === "string" ? [old] : isMap(old) ? [] : old), ...(value as string[])];
  }
  const marks = variableOf(state, a.name);
  state.variables.delete(referred(state, a.name));
  if (marks !== undefined) markVariable(state, a.name, { exported: marks.exported, integer: marks.integer, letters: marks.letters });
  setVariable(state, a.name, whole);
}
