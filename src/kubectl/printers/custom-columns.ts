// -o custom-columns=NAME:.metadata.name,…: each column a relaxed JSONPath.
import { attempt, fail } from "../failure";
import { findResults } from "../jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../jsonpath/parse";
import type { ListNode } from "../jsonpath/parse";
import { goValue } from "./go-value";
import type { Printer } from "./output";
import { TABLE, TabWriter } from "./tabwriter";

type Column = { readonly header: string; readonly path: ListNode };

export function customColumns(spec: string, noHeaders: boolean): Printer {
  if (spec === "") fail("custom-columns format specified but no custom columns given");
  const columns: Column[] = [];
  for (const part of spec.split(",")) {
    const at = part.indexOf(":");
    if (at < 0) fail(`unexpected custom-columns spec: ${part}, expected <header>:<json-path-expr>`);
    columns.push({ header: part.slice(0, at), path: columnPath(part.slice(at + 1)) });
  }
  return table(columns, noHeaders);
}

/** A file's first line are headers, its second paths. */
export function customColumnsFile(content: string | undefined, name: string, noHeaders: boolean): Printer {
  if (name === "") fail("custom-columns-file format specified but no custom columns given");
  if (content === undefined) return fail(`error reading template ${name}, open ${name}: no such file or directory\n`);
  const [first = "", second = ""] = content.split("\n");
  const headers = first.trim().split(/\s+/).filter((w) => w !== "");
  const paths = second.trim().split(/\s+/).filter((w) => w !== "");
  if (headers.length !== paths.length) fail(`number of headers (${headers.length}) and field specifications (${paths.length}) don't match`);
  return table(
    headers.map((header, i) => ({ header, path: columnPath(paths[i]!) })),
    noHeaders,
  );
}

function columnPath(text: string): ListNode {
  return parseJsonPath(relaxedJsonPath(text));
}

function table(columns: readonly Column[], noHeaders: boolean): Printer {
  const w = new TabWriter(TABLE);
  let headed = noHeaders;
  return (object) => {
    if (!headed) {
      headed = true;
      w.write(columns.map((c) => c.header).join("\t") + "\n");
    }
    const o = object as { items?: readonly unknown[] };
    for (const item of Array.isArray(o.items) ? (o.items as readonly unknown[]) : [object]) {
      const cells = columns.map((c) => {
        const found = attempt(() => findResults(c.path, item, true));
        if (found.error !== undefined) fail(found.error.message);
        const values = found.value.flat();
        return values.length === 0 ? "<none>" : values.map((v) => (v === null || v === undefined ? "<nil>" : goValue(v))).join(",");
      });
      w.write(cells.join("\t") + "\n");
    }
    return w.flush();
  };
}
