// JSON as jq knows it: its values, reading a stream of them, printing one.
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A text that is not JSON: ends jq with code 4. */
export class JsonError extends Error {}

/** The JSON values of a text, one after the other; each with how many newlines came before its end. Throws JsonError. */
export function* jsonValues(text: string): Generator<{ value: Json; line: number }, void, void> {
  let i = 0;
  /** Where the parser stands when it has taken the character at i. */
  const place = (): string => {
    const before = text.slice(0, i + 1);
    return `at line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n") - 1}`;
  };
  const unfinished = (what: string): JsonError =>
    new JsonError(`Unfinished ${what} at EOF at line ${text.split("\n").length}, column ${text.length - text.lastIndexOf("\n") - 1}`);
  const space = (): void => {
    while (i < text.length && /\s/.test(text[i]!)) i++;
  };
  const value = (): Json => {
    space();
    const c = text[i];
    if (c === "{") {
      const object: { [key: string]: Json } = {};
      i++;
      space();
      if (text[i] === "}") {
        i++;
        return object;
      }
      for (;;) {
        space();
        if (i >= text.length) throw unfinished("JSON term");
        if (text[i] !== '"') {
          word();
          throw new JsonError(`Object keys must be strings ${place()}`);
        }
        const key = string();
        space();
        if (text[i] !== ":") throw new JsonError(`Objects must consist of key:value pairs ${place()}`);
        i++;
        object[key] = value();
        space();
        if (text[i] === ",") i++;
        else if (text[i] === "}") {
          i++;
          return object;
        } else if (i >= text.length) throw unfinished("JSON term");
        else throw new JsonError(`Expected separator between values ${place()}`);
      }
    }
    if (c === "[") {
      const list: Json[] = [];
      i++;
      space();
      if (text[i] === "]") {
        i++;
        return list;
      }
      for (;;) {
        space();
        if (text[i] === "]") throw new JsonError(`Expected another array element ${place()}`);
        list.push(value());
        space();
        if (text[i] === ",") i++;
        else if (text[i] === "]") {
          i++;
          return list;
        } else if (i >= text.length) throw unfinished("JSON term");
        else throw separator();
      }
    }
    if (c === '"') return string();
    if (c === undefined) throw unfinished("JSON term");
    return word();
  };
  /** A value where none may stand is told of when it is complete. */
  const separator = (): JsonError => {
    if (text[i] !== "[" && text[i] !== "{") value();
    return new JsonError(`Expected separator between values ${place()}`);
  };
  const word = (): Json => {
    const m = /^[^\s,:[\]{}"]+/.exec(text.slice(i, i + 400));
    const w = m === null ? "" : m[0];
    i += w.length;
    if (w === "null" || w === "true" || w === "false") return w === "null" ? null : w === "true";
    if (/^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(w)) return Number(w);
    if (w === "" && (text[i] === "}" || text[i] === "]")) throw new JsonError(`Unmatched '${text[i]}' ${place()}`);
    const what = /^[ntf]/.test(w) ? "Invalid literal" : "Invalid numeric literal";
    if (i < text.length) throw new JsonError(`${what} ${place()}`);
    i--;
    throw new JsonError(`${what} at EOF ${place()}`);
  };
  const string = (): string => {
    let result = "";
    for (i++; i < text.length && text[i] !== '"'; i++) {
      if (text[i] !== "\\") {
        result += text[i];
        continue;
      }
      const n = text[++i]!;
      if (n === "u") {
        result += String.fromCharCode(parseInt(text.slice(i + 1, i + 5), 16));
        i += 4;
      } else if (!'"\\/nrtbf'.includes(n)) {
        i = text.indexOf('"', i + 1) < 0 ? text.length - 1 : text.indexOf('"', i + 1);
        throw new JsonError(`Invalid escape ${place()}`);
      } else result += ({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" } as Record<string, string>)[n] ?? n;
    }
    if (i >= text.length) throw unfinished("string");
    i++;
    return result;
  };
  for (space(); i < text.length; space()) {
    const v = value();
    yield { value: v, line: text.slice(0, i).split("\n").length - 1 + (text[i] === "\n" ? 1 : 0) };
  }
}

/** On one line, as -c prints it. */
export function toJson(v: Json, sorted = false): string {
  return render(v, 0, "", sorted);
}

/** A value as text. `level`: how deep it stands; `unit`: what one level of indentation is, empty: all on one line. */
export function render(v: Json, level: number, unit: string, sorted: boolean): string {
  if (v === null || typeof v === "boolean") return String(v);
  if (typeof v === "number") return number(v);
  if (typeof v === "string") return JSON.stringify(v).replace(/\u007f/g, "\\u007f");
  const newline = unit === "" ? "" : `\n${unit.repeat(level + 1)}`;
  const end = unit === "" ? "" : `\n${unit.repeat(level)}`;
  if (Array.isArray(v)) return v.length === 0 ? "[]" : `[${v.map((x: Json) => newline + render(x, level + 1, unit, sorted)).join(",")}${end}]`;
  const object = v as JsonObject;
  const keys = sorted ? Object.keys(object).sort() : Object.keys(object);
  return keys.length === 0
    ? "{}"
    : `{${keys.map((k) => `${newline}${JSON.stringify(k)}:${unit === "" ? "" : " "}${render(object[k]!, level + 1, unit, sorted)}`).join(",")}${end}}`;
}

function number(n: number): string {
  if (Number.isNaN(n)) return "null";
  if (n === 0) return Object.is(n, -0) ? "-0" : "0";
  if (!Number.isFinite(n)) return n > 0 ? "1.7976931348623157e+308" : "-1.7976931348623157e+308";
  // Seventeen digits at most, as many as are needed; a power of ten where the point would stand far from them.
  const [, sign, lead, rest = "", power] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(n.toExponential())!;
  const [digits, point] = [`${lead}${rest}`, Number(power) + 1];
  if (point <= -4 || point > digits.length + 15) {
    const exponent = `${point <= 0 ? "-" : "+"}${String(Math.abs(point - 1)).padStart(2, "0")}`;
    return `${sign}${lead}${rest === "" ? "" : `.${rest}`}e${exponent}`;
  }
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return digits.length <= point ? `${sign}${digits}${"0".repeat(point - digits.length)}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
