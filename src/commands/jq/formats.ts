// @base64, @csv and their kin: a value in another writing.
import { text as fromUtf8, utf8 } from "../../base/bytes";
import { fromBase64, toBase64 } from "../../base/base64";
import { toJson, type Json } from "./json";
import { JqSyntaxError } from "./tree";
import { brief, JqError, typeOf } from "./values";

/** A value in the format of that name ("@csv"). Throws JqSyntaxError if there is none, JqError where the value has no such writing. */
export function formatted(name: string, v: Json): string {
  const format = formats.get(name);
  if (format === undefined) throw new JqSyntaxError(`${name.slice(1)} is not a valid format`);
  return format(v);
}

const text = (v: Json): string => (typeof v === "string" ? v : toJson(v));

const formats = new Map<string, (v: Json) => string>([
  ["@text", text],
  ["@json", (v) => toJson(v)],
  ["@base64", (v) => toBase64(utf8(text(v)))],
  ["@base64d", (v) => fromUtf8(fromBase64(text(v)).bytes)],
  ["@uri", (v) => [...utf8(text(v))].map(uriByte).join("")],
  ["@html", (v) => text(v).replace(/[&<>'"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&quot;" })[c]!)],
  ["@sh", (v) => (Array.isArray(v) ? (v as Json[]) : [v]).map((x) => (typeof x === "string" ? `'${x.replaceAll("'", "'\\''")}'` : toJson(x))).join(" ")],
  ["@csv", (v) => row(v, "csv", ",", (x) => `"${x.replaceAll('"', '""')}"`)],
  ["@tsv", (v) => row(v, "tsv", "\t", (x) => x.replace(/[\\\t\n\r]/g, (c) => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" })[c]!))],
]);

function uriByte(b: number): string {
  const c = String.fromCharCode(b);
  return b < 128 && /[A-Za-z0-9\-_.~]/.test(c) ? c : `%${b.toString(16).toUpperCase().padStart(2, "0")}`;
}

function row(v: Json, name: string, separator: string, quoted: (cell: string) => string): string {
  if (!Array.isArray(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be ${name}-formatted, only an array can be`);
  return (v as Json[])
    .map((x) => {
      if (x === null) return "";
      if (typeof x === "string") return quoted(x);
      if (typeof x === "object") throw new JqError(`${typeOf(x)} (${brief(x)}) is not valid in a ${name} row`);
      return toJson(x);
    })
    .join(separator);
}
