// kubectl explain --output=plaintext-openapiv2: the words as older versions laid them out.
import { type Document, resolve, type Schema } from "./explain-schema";
import { fail } from "./failure";

const WIDTH = 80;

export function explainOld(
  doc: Document,
  schema: Schema,
  fields: readonly string[],
  about: { readonly kind: string; readonly groupVersion: string; readonly recursive: boolean },
): string {
  const old = new OldExplainer(doc);
  const found = old.find(schema, fields);
  const { descriptions, leaf } = old.walk(found);
  const name = fields.at(-1) ?? "";
  let out = `KIND:     ${about.kind}\nVERSION:  ${about.groupVersion}\n\n`;
  const type = old.type(found);
  const properties = leaf.properties;
  if (properties === undefined) out += `FIELD:    ${name} <${type}>\n\n`;
  else if (name !== "") out += `RESOURCE: ${name} <${type}>\n\n`;
  out += "DESCRIPTION:\n";
  descriptions.forEach((d, i) => {
    if (d !== "") out += (i === 0 ? "" : "\n") + wrapped(d, 5);
  });
  if (descriptions.every((d) => d === "")) out += "     <empty>\n";
  if (properties === undefined) return out;
  return `${out}\nFIELDS:\n${about.recursive ? old.names(leaf, 3, new Set()) : old.fields(leaf)}`;
}

class OldExplainer {
  constructor(readonly doc: Document) {}

  // One step towards what a schema is about: behind a reference, into a list, into a map.
  #inner(s: Schema): Schema | undefined {
    if (s.$ref !== undefined) return resolve(this.doc, s);
    if (s.allOf?.length === 1 && s.properties === undefined) return s.allOf[0];
    return s.items ?? (typeof s.additionalProperties === "object" ? s.additionalProperties : undefined);
  }

  find(schema: Schema, path: readonly string[]): Schema {
    let at = schema;
    for (const name of path) {
      const { leaf } = this.walk(at);
      if (leaf.properties === undefined && leaf.type !== "object") return leaf;
      at = leaf.properties?.[name] ?? fail(`field ${JSON.stringify(name)} does not exist`);
    }
    return at;
  }

  walk(schema: Schema): { descriptions: readonly string[]; leaf: Schema } {
    const descriptions: string[] = [];
    let at = schema;
    for (let inner = this.#inner(at); inner !== undefined; inner = this.#inner(at)) {
      if (at.$ref === undefined) descriptions.push(at.description ?? "");
      at = inner;
    }
    return { descriptions: [...descriptions, at.description ?? ""], leaf: at };
  }

  type(s: Schema): string {
    if (s.items !== undefined) return "[]" + this.type(s.items);
    if (typeof s.additionalProperties === "object") return "map[string]" + this.type(s.additionalProperties);
    const inner = this.#inner(s);
    if (inner !== undefined && inner !== s) return this.type(inner);
    if (s.type === undefined && s.properties === undefined) return "string"; // IntOrString, Quantity
    // an object of which nothing is told is a map of anything
    if (s.type === "object" && s.properties === undefined) return "map[string]";
    return s.type === undefined || s.type === "object" ? "Object" : s.type;
  }

  fields(s: Schema): string {
    let out = "";
    for (const [name, field] of sorted(s))
      out += `   ${name}\t<${this.type(field)}>${s.required?.includes(name) === true ? " -required-" : ""}\n${wrapped(field.description ?? "", 5)}\n`;
    return out;
  }

  // A kind inside itself is named and not opened again.
  names(s: Schema, level: number, open: ReadonlySet<Schema>): string {
    let out = "";
    for (const [name, field] of sorted(s)) {
      out += `${" ".repeat(level)}${name}\t<${this.type(field)}>\n`;
      const { leaf } = this.walk(field);
      if (!open.has(leaf)) out += this.names(leaf, level + 3, new Set([...open, leaf]));
    }
    return out;
  }
}

function sorted(s: Schema): [string, Schema][] {
  return Object.entries(s.properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

// Words refilled into lines; code blocks, empty lines, lists and what follows a colon keep their lines.
function wrapped(text: string, level: number): string {
  const lines: string[] = [];
  let line = "";
  let last = "";
  const flush = (): void => {
    if (line !== "") lines.push(line);
    if (line !== "") last = "";
    line = "";
  };
  for (const part of text.split("\n")) {
    const code = part.startsWith("    ");
    if (code || (lines.length > 0 && part.trim() === "")) {
      flush();
      lines.push(code ? part : "");
      continue;
    }
    if (last.endsWith(":") || part.trim() === "" || /^(\d+\.?|-|\*)\s/.test(part.trim())) flush();
    for (const word of part.split(/\s+/).filter((w) => w !== "")) {
      last = word; // forgotten again when the word opens a line, as in the original
      if (line !== "" && line.length + 1 + word.length > WIDTH - level) flush();
      line += (line === "" ? "" : " ") + word;
    }
  }
  flush();
  return lines.map((l) => (l === "" ? "\n" : " ".repeat(level) + l + "\n")).join("");
}
