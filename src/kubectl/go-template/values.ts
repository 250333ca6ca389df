// Values of templates: which are true, and how Go prints them.

export function truth(v: unknown): boolean {
  if (v === null || v === undefined || v === false || v === 0 || v === "") return false;
  if (Array.isArray(v)) return v.length > 0;
  return typeof v !== "object" || Object.keys(v).length > 0;
}

/** As Go prints a value of JSON read into an interface: whole numbers from a million on in exponents. */
export function printed(v: unknown): string {
  if (v === null || v === undefined) return "<no value>";
  if (typeof v === "number") return floatText(v);
  if (typeof v !== "object") return String(v);
  if (Array.isArray(v)) return `[${v.map((x: unknown) => (x === null ? "<nil>" : printed(x))).join(" ")}]`;
  const map = v as Record<string, unknown>;
  return `map[${Object.keys(map)
    .sort()
    .filter((key) => map[key] !== undefined)
    .map((key) => `${key}:${map[key] === null ? "<nil>" : printed(map[key])}`)
    .join(" ")}]`;
}

export function floatText(n: number): string {
  const exponent = n === 0 ? 0 : Math.floor(Math.log10(Math.abs(n)) + 1e-12);
  if (exponent < -4 || exponent >= 21 || (exponent >= 6 && Math.abs(n) >= 1e6)) return n.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
  return String(n);
}
