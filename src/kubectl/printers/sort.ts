// --sort-by: rows of tables, or objects, by a field; numbers, quantities and natural order of texts as kubectl sorts.
import type { KubeObject, TableRow } from "../../api/types";
import { compareQuantities, parseQuantity } from "../../api/schema/quantity";
import { attempt, fail } from "../failure";
import { findResults } from "../jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../jsonpath/parse";
import type { Info } from "../resources/select";
import { isTable } from "./table";

/**
 * Infos in order of a field. A single Table is sorted by its rows (one that cannot be is left out, as kubectl swallows
 * that error); of several Tables kubectl sorts the Tables themselves.
 */
export function sortRows(infos: readonly Info[], field: string): Info[] {
  if (infos.length === 0) return [];
  const only = infos[0]!;
  if (infos.length === 1) {
    const table = only.object;
    if (!isTable(table) || table.rows.length <= 1) return [...infos];
    const rows = attempt(() => sorted<TableRow>(table.rows, (row) => row.object, field));
    return [{ ...only, object: { ...table, rows: rows.error === undefined ? rows.value : [] } as unknown as KubeObject }];
  }
  return sorted<Info>(infos, (info) => info.object, field);
}

function sorted<T>(items: readonly T[], objectOf: (item: T) => unknown, field: string): T[] {
  const relaxed = attempt(() => relaxedJsonPath(field));
  const path = relaxed.error !== undefined ? field : relaxed.value;
  const parsed = attempt(() => parseJsonPath(path));
  if (parsed.error !== undefined) return fail(parsed.error.message);
  const keyed = items.map((item) => {
    const found = attempt(() => findResults(parsed.value, objectOf(item), true));
    if (found.error !== undefined) fail(found.error.message);
    const first = found.value[0] ?? [];
    return { item, value: first[0], found: first.length > 0 };
  });
  if (keyed.every((x) => !x.found)) fail(`couldn't find any field with path ${JSON.stringify(path)} in the list of objects`);
  return keyed.sort((a, b) => order(a, b)).map((x) => x.item);
}

type Keyed = { readonly value: unknown; readonly found: boolean };

function order(a: Keyed, b: Keyed): number {
  if (!a.found || !b.found) return a.found === b.found ? 0 : a.found ? 1 : -1;
  const [x, y] = [a.value, b.value];
  if (typeof x === "number" && typeof y === "number") return x - y;
  if (typeof x === "boolean" && typeof y === "boolean") return Number(x) - Number(y);
  if (typeof x === "string" && typeof y === "string") {
    if (parseQuantity(x) !== undefined && parseQuantity(y) !== undefined) return compareQuantities(x, y);
    return naturalLess(x, y) ? -1 : naturalLess(y, x) ? 1 : 0;
  }
  if (typeof x === "string" && typeof y === "number") return compareQuantities(x, String(y));
  if (typeof x === "number" && typeof y === "string") return compareQuantities(String(x), y);
  return 0;
}

/** Runs of digits count by their value: web-2 before web-10. */
function naturalLess(a: string, b: string): boolean {
  const pa = a.match(/\d+|\D/g) ?? [];
  const pb = b.match(/\d+|\D/g) ?? [];
  for (let i = 0; i < pa.length && i < pb.length; i++) {
    if (pa[i] === pb[i]) continue;
    if (/\d/.test(pa[i]!) && /\d/.test(pb[i]!)) {
      const [x, y] = [pa[i]!.replace(/^0+/, ""), pb[i]!.replace(/^0+/, "")];
      if (x.length !== y.length) return x.length < y.length;
      if (x !== y) return x < y;
      return pa[i]!.length < pb[i]!.length;
    }
    return pa[i]! < pb[i]!;
  }
  return pa.length < pb.length;
}
