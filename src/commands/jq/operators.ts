// jq's binary operators on two values.
import type { Json, JsonObject } from "./json";
import { brief, compareJson, isObject, JqError, typeOf } from "./values";

export function binaryOperation(op: string, a: Json, b: Json): Json {
  switch (op) {
    case "==":
      return compareJson(a, b) === 0;
    case "!=":
      return compareJson(a, b) !== 0;
    case "<":
      return compareJson(a, b) < 0;
    case "<=":
      return compareJson(a, b) <= 0;
    case ">":
      return compareJson(a, b) > 0;
    case ">=":
      return compareJson(a, b) >= 0;
    case "+":
      if (a === null) return b;
      if (b === null) return a;
      if (typeof a === "number" && typeof b === "number") return a + b;
      if (typeof a === "string" && typeof b === "string") return a + b;
      if (Array.isArray(a) && Array.isArray(b)) return [...(a as Json[]), ...(b as Json[])];
      if (isObject(a) && isObject(b)) return { ...a, ...b };
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be added`);
    case "-":
      if (typeof a === "number" && typeof b === "number") return a - b;
      if (Array.isArray(a) && Array.isArray(b)) return (a as Json[]).filter((x) => !(b as Json[]).some((y) => compareJson(x, y) === 0));
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be subtracted`);
    case "*":
      if (typeof a === "number" && typeof b === "number") return a * b;
      if (typeof a === "string" && typeof b === "number") return b > 0 ? a.repeat(Math.max(1, Math.ceil(b))) : null;
      if (typeof a === "number" && typeof b === "string") return binaryOperation("*", b, a);
      if (isObject(a) && isObject(b)) return merge(a, b);
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be multiplied`);
    case "/":
      if (typeof a === "number" && typeof b === "number") {
        if (b === 0) throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided because the divisor is zero`);
        return a / b;
      }
      if (typeof a === "string" && typeof b === "string") return a === "" ? [] : a.split(b);
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided`);
    default:
      if (typeof a === "number" && typeof b === "number") {
        if (Math.trunc(b) === 0)
          throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided (remainder) because the divisor is zero`);
        return Math.trunc(a) % Math.trunc(b);
      }
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided`);
  }
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  const result: { [key: string]: Json } = { ...a };
  for (const [k, v] of Object.entries(b)) result[k] = isObject(v) && isObject(result[k] ?? null) ? merge(result[k] as JsonObject, v) : v;
  return result;
}
