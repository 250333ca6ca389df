// JSON as Go's encoder writes it: keys sorted, <, > and & as \u003c, \u003e and \u0026, four spaces to a level.

/** `html`: escape <, > and & (Go's default). */
export function jsonString(text: string, html = true): string {
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]!;
    const c = text.charCodeAt(i);
    if (ch === '"' || ch === "\\") out += "\\" + ch;
    else if (ch === "\n") out += "\\n";
    else if (ch === "\r") out += "\\r";
    else if (ch === "\t") out += "\\t";
    else if (ch === "\b") out += "\\b";
    else if (ch === "\f") out += "\\f";
    else if (c < 0x20 || c === 0x2028 || c === 0x2029 || (html && (ch === "<" || ch === ">" || ch === "&"))) out += "\\u" + c.toString(16).padStart(4, "0");
    else out += ch;
  }
  return out + '"';
}

export function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The keys of an object that JSON would hold, sorted. */
export function sortedKeys(value: object): string[] {
  return Object.keys(value)
    .filter((k) => (value as Record<string, unknown>)[k] !== undefined)
    .sort(byBytes);
}

/** The same value with the keys of all its objects sorted: what kubectl makes of a file before it reads or sends it. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(sortedKeys(value).map((key) => [key, withSortedKeys((value as Record<string, unknown>)[key])]));
}

/** Without blanks: the last-applied annotation, jsonpath's maps. */
export function compactJson(value: unknown, html = true): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return jsonString(value, html);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map((v) => compactJson(v, html)).join(",")}]`;
  return `{${sortedKeys(value)
    .map((k) => `${jsonString(k, html)}:${compactJson((value as Record<string, unknown>)[k], html)}`)
    .join(",")}}`;
}

/** As -o json prints an object (without a newline at its end). */
export function indentedJson(value: unknown, indent = "    ", html = true, at = ""): string {
  if (value === null || typeof value !== "object") return compactJson(value, html);
  const inner = at + indent;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((v) => inner + indentedJson(v, indent, html, inner)).join(",\n")}\n${at}]`;
  }
  const keys = sortedKeys(value);
  if (keys.length === 0) return "{}";
  return `{\n${keys.map((k) => `${inner}${jsonString(k, html)}: ${indentedJson((value as Record<string, unknown>)[k], indent, html, inner)}`).join(",\n")}\n${at}}`;
}
