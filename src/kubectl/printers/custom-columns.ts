// -o custom-columns=NAME:.metadata.name,…: each column a relaxed JSONPath.
import { attempt, fail } from "../failure";
import { findResults } from "../jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../jsonpath/parse";
import type { ListNode } from "../jsonpath/parse";
import { goValue } from "./go-value";
import type { Invocation } from "../invocation";
import type { Printer } from "./output";
import { TABLE, TabWriter } from "./tabwriter";

type Column = { readonly header: string; readonly path: string };

export function customColumns(k: Invocation, spec: string, noHeaders: boolean): Printer {
  if (spec === "") fail("custom-columns format specified but no custom columns given");
  const columns: Column[] = [];
  for (const part of spec.split(",")) {
    const at = part.indexOf(":");
    if (at < 0) fail(`unexpected custom-columns spec: ${part}, expected <header>:<json-path-expr>`);
    columns.push({ header: part.slice(0, at), path: relaxedJsonPath(part.slice(at + 1)) });
  }
  return table(k, columns, noHeaders);
}

/** A file's first line are headers, its second paths. */
export function customColumnsFile(k: Invocation, content: string | undefined, name: string, noHeaders: boolean): Printer {
  if (name === "") fail("custom-columns-file format specified but no custom columns given");
  if (content === undefined) return fail(`error reading template ${name}, open ${name}: no such file or directory\n`);
  const lacking = (line: string): never =>
    fail(`invalid template, missing ${line} line. Expected format is one line of space separated headers, one line of space separated column specs.`);
  const [first, second] = content.replace(/\n$/, "").split("\n");
  if (content === "" || first === undefined) return lacking("header");
  if (second === undefined) return lacking("spec");
  const headers = first
    .trim()
    .split(/\s+/)
    .filter((w) => w !== "");
  const paths = second
    .trim()
    .split(/\s+/)
    .filter((w) => w !== "");
  if (headers.length !== paths.length) fail(`number of headers (${headers.length}) and field specifications (${paths.length}) don't match`);
  return table(
    k,
    headers.map((header, i) => ({ header, path: relaxedJsonPath(paths[i]!) })),
    noHeaders,
  );
}

function table(k: Invocation, columns: readonly Column[], noHeaders: boolean): Printer {
  const w = new TabWriter(TABLE);
  let headed = noHeaders;
  let parsed: readonly ListNode[] | undefined;
  return (object) => {
    if (!headed) {
      headed = true;
      w.write(columns.map((c) => c.header).join("\t") + "\n");
    }
    if (parsed === undefined) {
      const tried = attempt(() => columns.map((c) => parseJsonPath(c.path)));
      if (tried.error !== undefined) {
        k.print(w.flush());
        return fail(tried.error.message);
      }
      parsed = tried.value;
    }
    const o = object as { items?: readonly unknown[] };
    const paths = parsed;
    for (const item of Array.isArray(o.items) ? (o.items as readonly unknown[]) : [object]) {
      const cells = paths.map((path) => {
        const found = attempt(() => findResults(path, item, true));
        if (found.error !== undefined) fail(found.error.message);
        const values = found.value.flat();
        return values.length === 0 ? "<none>" : values.map((v) => (v === null || v === undefined ? "<nil>" : goValue(v))).join(",");
      });
      w.write(cells.join("\t") + "\n");
    }
    return w.flush();
  };
}
