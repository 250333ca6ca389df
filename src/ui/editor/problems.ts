// The API server's errors on the line of the file that they speak of: a field path is walked down the file's YAML.
import { isMap, isNode, isSeq, LineCounter, parseAllDocuments, type Document, type Node } from "yaml";

export type Problem = {
  readonly file: string;
  /** From 1; undefined where the message names no place in the file. */ readonly line: number | undefined;
  readonly endColumn?: number;
  readonly message: string;
};
export type DocumentName = { readonly apiVersion: string; readonly kind: string; readonly name: string; readonly namespace: string };

function documents(text: string, lines?: LineCounter): readonly Document.Parsed[] {
  const all = parseAllDocuments(text, { version: "1.1", uniqueKeys: false, ...(lines === undefined ? {} : { lineCounter: lines }) });
  return Array.isArray(all) ? (all as readonly Document.Parsed[]) : [];
}

/** What a file's documents are called; those without kind or name are left out. */
export function documentsIn(text: string): readonly DocumentName[] {
  return documents(text).flatMap((d) => {
    const at = (...path: string[]): string => {
      const value: unknown = isMap(d.contents) ? d.getIn(path) : undefined;
      return typeof value === "string" ? value : "";
    };
    const found = { apiVersion: at("apiVersion"), kind: at("kind"), name: at("metadata", "name"), namespace: at("metadata", "namespace") || "default" };
    return found.kind === "" || found.name === "" ? [] : [found];
  });
}

/** Errors in what `kubectl apply -f FILE` wrote to standard error, with their lines. Warnings are left to the terminal. */
export function problemsIn(stderr: string, file: string, text: string): readonly Problem[] {
  const lines = new LineCounter();
  const docs = documents(text, lines);
  const out: Problem[] = [];
  const message = (m: string): string => m.trim().replace(/\s+/g, " ");
  for (const block of stderr.split(/\n(?=[^\s*])/)) {
    if (block.trim() === "" || /^Warning:/.test(block)) continue;
    const yamlLine = /yaml: line (\d+)/.exec(block);
    if (yamlLine !== null) {
      out.push({ file, line: brokenFrom(text) + Number(yamlLine[1]), message: message(block) });
      continue;
    }
    const invalid = /^The (\w+) "([^"]*)" is invalid: ?([\s\S]*)$/.exec(block);
    if (invalid !== null) {
      const doc = docs.find((d) => isMap(d.contents) && d.get("kind") === invalid[1] && d.getIn(["metadata", "name"]) === invalid[2]) ?? docs[0];
      const rest = invalid[3]!;
      const causes = /^\s*\* /m.test(rest) ? rest.split(/\n\s*\* |^\s*\* /).filter((c) => c.trim() !== "") : [rest];
      for (const cause of causes) out.push({ file, line: lineOf(doc, /^([A-Za-z][\w.[\]/-]*?):/.exec(cause.trim())?.[1], lines), message: message(cause) });
      continue;
    }
    const unknown = [...block.matchAll(/(?:unknown|duplicate) field "([^"]+)"/g)];
    if (unknown.length > 0) {
      const name = /"(?:[^"]*)": (\w+) in version|of (\w+) "([^"]+)"|(\w+) in version/.exec(block);
      const doc = docs.find((d) => isMap(d.contents) && name !== null && [name[1], name[2], name[4]].includes(String(d.get("kind")))) ?? docs[0];
      for (const u of unknown) {
        const at = docs.map((d) => lineOf(d, u[1], lines, true)).find((l) => l !== undefined);
        out.push({ file, line: at ?? lineOf(doc, u[1], lines), message: u[0] });
      }
      continue;
    }
    const named = /"([^"]+)" (?:not found|already exists)|\b(\w+)s?(?:\.\w+)* "([^"]+)" (?:is forbidden|not found)/.exec(block);
    const doc = docs.find((d) => isMap(d.contents) && named !== null && [named[1], named[3]].includes(String(d.getIn(["metadata", "name"]))));
    out.push({ file, line: doc === undefined ? undefined : lineOf(doc, "metadata.name", lines), message: message(block) });
  }
  return out;
}

/** The lines before the first document that is no YAML: kubectl reads a file document by document, and counts lines in each from 1. */
function brokenFrom(text: string): number {
  const lines = text.split("\n");
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !/^---\s*$/.test(lines[i]!)) continue;
    if (documents(lines.slice(from, i).join("\n")).some((d) => d.errors.length > 0)) return from;
    from = i + 1;
  }
  return 0;
}

/** The line of a field path (spec.ports[0].nodePort), or of the deepest part of it that the document has. `whole`: only where all of it is there. */
function lineOf(doc: Document.Parsed | undefined, path: string | undefined, lines: LineCounter, whole = false): number | undefined {
  if (doc === undefined || path === undefined) return undefined;
  const parts = path
    .replace(/\[([^\]]+)\]/g, ".$1")
    .split(".")
    .filter((p) => p !== "");
  let node: unknown = doc.contents;
  let place: Node | undefined;
  for (const part of parts) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find((i) => isNode(i.key) && String((i.key as { value?: unknown }).value) === part);
      if (pair === undefined) {
        if (whole) return undefined;
        break;
      }
      place = pair.key as Node;
      node = pair.value;
    } else if (isSeq(node) && /^\d+$/.test(part)) {
      const item: unknown = node.items[Number(part)];
      if (!isNode(item)) {
        if (whole) return undefined;
        break;
      }
      place = item;
      node = item;
    } else if (whole) return undefined;
    else break;
  }
  const offset = place?.range?.[0];
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
