// The escapes that echo -e, printf and $'…' share, and printf itself: as bash and coreutils write.
import { formatTime } from "../base/strftime";

const simple: Record<string, string> = { a: "\x07", b: "\b", e: "\x1b", E: "\x1b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\" };

/** Text with escapes replaced; `stop`: \c was met. `octalZero`: octal needs a leading 0 (echo, %b). */
export function unescapeText(text: string, octalZero: boolean): { text: string; stop: boolean } {
  if (!text.includes("\\")) return { text, stop: false };
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c !== "\\" || i + 1 >= text.length) {
      out += c;
      continue;
    }
    const n = text[++i]!;
    if (n === "c") return { text: out, stop: true };
    if (simple[n] !== undefined) out += simple[n];
    else if (n === "x" || n === "u" || n === "U") {
      const m = new RegExp(`^[0-9a-fA-F]{1,${n === "x" ? 2 : n === "u" ? 4 : 8}}`).exec(text.slice(i + 1));
      if (m === null) out += `\\${n}`;
      else {
        out += String.fromCodePoint(Math.min(parseInt(m[0], 16), 0x10ffff));
        i += m[0].length;
      }
    } else if (n >= "0" && n <= "7" && (!octalZero || n === "0")) {
      const m = /^[0-7]{1,3}/.exec(octalZero ? text.slice(i + 1) : text.slice(i));
      out += String.fromCharCode(m === null ? 0 : parseInt(m[0], 8) & 255);
      i += m === null ? 0 : m[0].length - (octalZero ? 0 : 1);
    } else if (!octalZero && n === '"') out += '"';
    else out += `\\${n}`;
  }
  return { text: out, stop: false };
}

/** echo's output. `xpg`: escapes without -e, as dash does. */
export function echoText(args: readonly string[], xpg = false): string {
  let at = 0;
  let newline = true;
  let escapes = xpg;
  while (at < args.length && (xpg ? args[at] === "-n" : /^-[neE]+$/.test(args[at]!))) {
    for (const c of args[at]!.slice(1)) {
      if (c === "n") newline = false;
      else escapes = c === "e";
    }
    at++;
  }
  const text = args.slice(at).join(" ");
  if (!escapes) return newline ? `${text}\n` : text;
  const done = unescapeText(text, true);
  return done.text + (newline && !done.stop ? "\n" : "");
}

export type Printed = { readonly text: string; readonly errors: readonly string[] };

/** printf's output and its complaints (without the name). `now`: the clock for %(…)T, which bash alone has. Throws nothing. */
export function printfText(format: string, args: readonly string[], now?: number): Printed {
  const errors: string[] = [];
  let out = "";
  let next = 0;
  for (;;) {
    const before = next;
    for (let i = 0; i < format.length; i++) {
      const c = format[i]!;
      if (c === "\\") {
        const m = /^\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|[\s\S])/.exec(format.slice(i));
        if (m === null) {
          out += c;
          continue;
        }
        if (m[1] === "c") return { text: out, errors };
        out += unescapeText(m[0], false).text;
        i += m[0].length - 1;
        continue;
      }
      if (c !== "%") {
        out += c;
        continue;
      }
      const moment = now === undefined ? null : /^%(-?)(\d*)\(([^)]*)\)T/.exec(format.slice(i));
      if (moment !== null && now !== undefined) {
        const at = args[next++];
        const seconds = at === undefined ? -1 : toInteger(at, errors);
        out += pad(formatTime(seconds < 0 ? now : seconds * 1000, moment[3] || "%X"), Number(moment[2]), moment[1]!, false);
        i += moment[0].length - 1;
        continue;
      }
      const m = /^%([-+ 0#']*)(\*|\d+)?(?:\.(\*|-?\d*))?[hlLjzt]*([%a-zA-Z])/.exec(format.slice(i));
      if (m === null) {
        errors.push(format.length === i + 1 ? "`%': missing format character" : `\`${format[i + 1]}': invalid format character`);
        return { text: out, errors };
      }
      i += m[0].length - 1;
      if (m[4] === "%") {
        out += "%";
        continue;
      }
      let flags = m[1]!;
      let width = m[2] === "*" ? toInteger(args[next++] ?? "0", errors) : m[2] === undefined ? 0 : Number(m[2]);
      if (width < 0) {
        flags += "-";
        width = -width;
      }
      const precision = m[3] === undefined ? undefined : m[3] === "*" ? toInteger(args[next++] ?? "0", errors) : Number(m[3] || "0");
      const given = args[next++];
      const conversion = m[4]!;
      if (conversion === "b") {
        const b = unescapeText(given ?? "", true);
        out += pad(precision === undefined ? b.text : b.text.slice(0, precision), width, flags, false);
        if (b.stop) return { text: out, errors };
      } else if (conversion === "q") out += pad(quoteWord(given ?? ""), width, flags, false);
      else if (conversion === "s")
        out += pad(precision === undefined || precision < 0 ? (given ?? "") : (given ?? "").slice(0, precision), width, flags, false);
      else if (conversion === "c") out += pad((given ?? "").slice(0, 1), width, flags, false);
      else if ("diouxX".includes(conversion)) out += formatInteger(BigInt(toInteger(given ?? "0", errors)), conversion, flags, width, precision);
      else if ("fFeEgGaA".includes(conversion)) out += formatFloat(toFloat(given ?? "0", errors), conversion, flags, width, precision);
      else {
        errors.push(`\`${conversion}': invalid format character`);
        return { text: out, errors };
      }
    }
    if (next >= args.length || next === before) return { text: out, errors };
  }
}

function pad(text: string, width: number, flags: string, zeros: boolean): string {
  const length = [...text].length;
  if (length >= width) return text;
  if (flags.includes("-")) return text + " ".repeat(width - length);
  if (!zeros) return " ".repeat(width - length) + text;
  const sign = /^([-+ ]?(?:0[xX])?)(.*)$/s.exec(text)!;
  return sign[1] + "0".repeat(width - length) + sign[2];
}

function toInteger(text: string, errors: string[]): number {
  const t = text.trimStart();
  if (/^["']/.test(t)) return t.codePointAt(1) ?? 0;
  const m = /^([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)/.exec(t);
  if (m === null) {
    errors.push(`${text}: invalid number`);
    return 0;
  }
  if (m[0].length < t.length) errors.push(`${text}: invalid number`);
  const digits = m[2]!;
  const value = /^0[xX]/.test(digits) ? parseInt(digits, 16) : digits.startsWith("0") ? parseInt(digits, 8) : Number(digits);
  return m[1] === "-" ? -value : value;
}

function toFloat(text: string, errors: string[]): number {
  const t = text.trim();
  if (/^["']/.test(t)) return t.codePointAt(1) ?? 0;
  const m = /^[-+]?(\d+\.?\d*([eE][-+]?\d+)?|\.\d+([eE][-+]?\d+)?|inf|nan|0[xX][0-9a-fA-F]+)/.exec(t);
  if (m === null) {
    if (t !== "") errors.push(`${text}: invalid number`);
    return 0;
  }
  if (m[0].length < t.length) errors.push(`${text}: invalid number`);
  return m[1] === "inf" ? (t.startsWith("-") ? -Infinity : Infinity) : Number(m[0]);
}

/** %d %x … of a 64-bit integer. */
export function formatInteger(value: bigint, conversion: string, flags: string, width: number, precision: number | undefined): string {
  const unsigned = !"di".includes(conversion);
  const v = unsigned ? BigInt.asUintN(64, value) : value;
  const base = conversion === "o" ? 8 : conversion === "x" || conversion === "X" ? 16 : 10;
  let digits = (v < 0n ? -v : v).toString(base);
  if (conversion === "X") digits = digits.toUpperCase();
  if (precision !== undefined) digits = precision === 0 && v === 0n ? "" : digits.padStart(precision, "0");
  let sign = v < 0n ? "-" : unsigned ? "" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (flags.includes("#") && v !== 0n) sign = conversion === "o" ? "0" : base === 16 ? `0${conversion}` : sign;
  return pad(sign + digits, width, flags, flags.includes("0") && precision === undefined && !flags.includes("-"));
}

/** %f %e %g. */
export function formatFloat(value: number, conversion: string, flags: string, width: number, precision: number | undefined): string {
  const kind = conversion.toLowerCase();
  const p = precision === undefined || precision < 0 ? 6 : precision;
  const abs = Math.abs(value);
  let body: string;
  if (!Number.isFinite(value)) body = Number.isNaN(value) ? "nan" : "inf";
  else if (kind === "f") body = fixed(abs, p);
  else if (kind === "e") body = exponent(abs, p);
  else {
    const digits = p === 0 ? 1 : p;
    const power = abs === 0 ? 0 : Number(abs.toExponential(digits - 1).split("e")[1]);
    body = power < -4 || power >= digits ? exponent(abs, digits - 1) : fixed(abs, digits - 1 - power);
    if (!flags.includes("#") && body.includes(".")) body = body.replace(/\.?0+(e|$)/, "$1");
  }
  if (conversion !== kind) body = body.toUpperCase();
  const sign = value < 0 || Object.is(value, -0) ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  return pad(sign + body, width, flags, flags.includes("0") && !flags.includes("-") && Number.isFinite(value));
}

function fixed(value: number, digits: number): string {
  if (value < 1e21) return value.toFixed(Math.min(digits, 100));
  return BigInt(value).toString() + (digits > 0 ? `.${"0".repeat(digits)}` : "");
}

function exponent(value: number, digits: number): string {
  return value.toExponential(Math.min(digits, 100)).replace(/e([-+])(\d)$/, "e$10$2");
}

/** A word as printf %q writes it. */
export function quoteWord(text: string): string {
  if (text === "") return "''";
  if (/[\n\t\x00-\x1f\x7f]/.test(text)) return `$'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}'`;
  return text.replace(/[^A-Za-z0-9_\-./:=@%+,\u0080-\uffff]/g, "\\$&").replace(/^~/, "\\~");
}
