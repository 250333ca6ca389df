// name=value, name+=value, name[i]=value, name=(a b).
import type { Assignment } from "unbash";
import type { Run } from "../base/driver";
import { evaluateText, withElement } from "./arithmetic";
import { expandArray, expandQuoted, expandText } from "./expand";
import type { Scope } from "./scope";
import { isMap, ReadonlyError, scalar, setVariable, type Value } from "./state";

/** Carries out assignments in order; `exported`: they are a program's environment. */
export function* assignAll(scope: Scope, assignments: readonly Assignment[], exported = false): Run<void> {
  const { state } = scope;
  for (const a of assignments) {
    const old = state.variables.get(a.name);
    if (old?.readonly === true) {
      throw new ReadonlyError(a.name);
    }
    if (a.value.type === "ArrayValue") {
      const value = yield* expandArray(scope, a.value.elements, old?.value !== undefined && typeof old.value !== "string" && isMap(old.value));
      setArray(scope, a, old?.value, value);
      continue;
    }
    let text = yield* expandText(scope, a.value, true);
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
  state.variables.delete(a.name);
  setVariable(state, a.name, whole);
}
