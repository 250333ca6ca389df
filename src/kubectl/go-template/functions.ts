// The functions of templates: Go's own, and kubectl's `exists`.
import { quote } from "../golang";
import { printed, truth } from "./values";

type Result = { readonly value: unknown } | { readonly problem: string };

/** `literal`: whether an argument was written in the template: its whole numbers are of another type than those of JSON. */
export function callFunction(name: string, args: readonly unknown[], literal: readonly boolean[] = []): Result {
  const [a, b] = args;
  const types = args.map((v, i) => goType(v, literal[i] === true));
  switch (name) {
    case "not":
      return { value: !truth(a) };
    case "len":
      if (typeof a === "string") return { value: [...a].length };
      if (Array.isArray(a)) return { value: a.length };
      if (a !== null && typeof a === "object") return { value: Object.keys(a).length };
      return {
        problem:
          a === null || a === undefined
            ? "error calling len: reflect: call of reflect.Value.Type on zero Value"
            : `error calling len: len of type ${types[0]!}`,
      };
    case "index":
      return index(a, args.slice(1), false);
    case "exists": {
      const found = index(a, args.slice(1), true);
      return { value: "value" in found && found.value !== undefined };
    }
    case "slice": {
      const [from, to] = [Number(b ?? 0), args[2] === undefined ? undefined : Number(args[2])];
      if (typeof a === "string") return { value: a.slice(from, to) };
      if (Array.isArray(a)) return { value: a.slice(from, to) };
      return { problem: `error calling slice: can't slice item of type ${goType(a)}` };
    }
    case "print":
      return { value: sprint(args) };
    case "println":
      return { value: args.map(shown).join(" ") + "\n" };
    case "printf":
      return { value: sprintf(String(a), args.slice(1)) };
    case "html":
      return { value: sprint(args).replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&#34;") };
    case "js":
      return {
        value: sprint(args)
          .replaceAll("\\", "\\\\")
          .replaceAll("'", "\\'")
          .replaceAll('"', '\\"')
          .replaceAll("<", "\\u003C")
          .replaceAll(">", "\\u003E")
          .replaceAll("&", "\\u0026")
          .replaceAll("=", "\\u003D")
          .replaceAll("\n", "\\u000A"),
      };
    case "urlquery":
      return { value: encodeURIComponent(sprint(args)).replaceAll("%20", "+") };
    case "eq": {
      if (args.length < 2) return { problem: "error calling eq: missing argument for comparison" };
      for (const [i, other] of args.slice(1).entries()) {
        const one = equalProblem("eq", a, other, types[0]!, types[i + 1]!);
        if (one !== undefined) return one;
        if ((a ?? null) === (other ?? null)) return { value: true };
      }
      return { value: false };
    }
    case "ne":
      return equalProblem("ne", a, b, types[0]!, types[1] ?? "nil") ?? { value: (a ?? null) !== (b ?? null) };
    case "lt":
    case "le":
    case "gt":
    case "ge": {
      const kinds = [kindOf(a), kindOf(b)];
      if (kinds.includes("") || (kinds[0] === "bool" && kinds[1] === "bool")) return { problem: `error calling ${name}: invalid type for comparison` };
      if (kinds[0] !== kinds[1]) return { problem: `error calling ${name}: incompatible types for comparison: ${types[0]!} and ${types[1]!}` };
      const [x, y] = [a as number | string, b as number | string];
      return { value: name === "lt" ? x < y : name === "le" ? x <= y : name === "gt" ? x > y : x >= y };
    }
    default:
      return { problem: `error calling ${name}: not a function` };
  }
}

/** Go's kinds of what can be compared; "" of all else. */
function kindOf(v: unknown): string {
  if (typeof v === "number") return Number.isInteger(v) ? "int" : "float";
  return typeof v === "boolean" ? "bool" : typeof v === "string" ? "string" : "";
}

/** Why two values cannot be compared for equality; null is equal to null alone. */
function equalProblem(name: string, a: unknown, b: unknown, typeA: string, typeB: string): Result | undefined {
  if (a === null || a === undefined || b === null || b === undefined) return undefined;
  const [x, y] = [kindOf(a), kindOf(b)];
  if (x !== y) return { problem: `error calling ${name}: incompatible types for comparison: ${typeA} and ${typeB}` };
  return x === "" ? { problem: `error calling ${name}: non-comparable type ${printed(b)}: ${typeB}` } : undefined;
}

function index(start: unknown, keys: readonly unknown[], quiet: boolean): Result {
  let value = start;
  for (const key of keys) {
    if (value === null || value === undefined) return { problem: "error calling index: index of untyped nil" };
    if (Array.isArray(value) || typeof value === "string") {
      if (typeof key !== "number") return { problem: `error calling index: cannot index slice/array with type ${goType(key)}` };
      if (key < 0 || key >= value.length) return quiet ? { value: undefined } : { problem: `error calling index: index out of range: ${key}` };
      value = typeof value === "string" ? value.charCodeAt(key) : (value[key] as unknown);
    } else if (typeof value === "object") {
      if (typeof key !== "string") return { problem: `error calling index: value has type ${goType(key)}; should be string` };
      value = (value as Record<string, unknown>)[key];
    } else return { problem: `error calling index: can't index item of type ${goType(value)}` };
  }
  return { value };
}

function goType(v: unknown, literal = false): string {
  if (v === null || v === undefined) return "nil";
  if (Array.isArray(v)) return "[]interface {}";
  if (typeof v === "number") return !Number.isInteger(v) ? "float64" : literal ? "int" : "int64";
  return typeof v === "object" ? "map[string]interface {}" : typeof v === "boolean" ? "bool" : "string";
}

function shown(v: unknown): string {
  return v === null || v === undefined ? "<nil>" : printed(v);
}

function sprint(args: readonly unknown[]): string {
  return args.map((v, i) => (i > 0 && typeof v !== "string" && typeof args[i - 1] !== "string" ? " " : "") + shown(v)).join("");
}

function sprintf(format: string, args: readonly unknown[]): string {
  let next = 0;
  const out = format.replace(
    /%([-+# 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_, flags: string, width: string | undefined, precision: string | undefined, verb: string) => {
      if (verb === "%") return "%";
      if (next >= args.length) return `%!${verb}(MISSING)`;
      const v = args[next++];
      let text: string;
      switch (verb) {
        case "q":
          text = quote(shown(v));
          break;
        case "d":
          text = typeof v === "number" ? (Number.isInteger(v) ? String(v) : `%!d(float64=${printed(v)})`) : `%!d(${goType(v)}=${shown(v)})`;
          break;
        case "f":
          text = Number(v).toFixed(Number(precision ?? 6));
          break;
        case "x":
          text = typeof v === "number" ? v.toString(16) : [...String(v)].map((c) => c.charCodeAt(0).toString(16).padStart(2, "0")).join("");
          break;
        case "t":
          text = String(v);
          break;
        case "T":
          text = goType(v);
          break;
        default:
          text = precision === undefined ? shown(v) : [...shown(v)].slice(0, Number(precision)).join("");
      }
      if (width === undefined) return text;
      if (flags.includes("-")) return text.padEnd(Number(width));
      return text.padStart(Number(width), flags.includes("0") ? "0" : " ");
    },
  );
  return next < args.length
    ? `${out}%!(EXTRA ${args
        .slice(next)
        .map((v) => `${goType(v)}=${shown(v)}`)
        .join(", ")})`
    : out;
}
