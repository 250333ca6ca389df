// --sort-by: rows of tables, or objects, by a field; numbers, quantities and texts as kubectl sorts.
import type { KubeObject, TableRow } from "../../api/types";
import { compareQuantities, parseQuantity } from "../../api/schema/quantity";
import { attempt, Exit, fail } from "../failure";
import type { Invocation } from "../invocation";
import { findResults } from "../jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../jsonpath/parse";
import type { Info } from "../resources/select";
import { klog } from "../write";
import { isTable } from "./table";

/**
 * Infos in order of a field. A single Table is sorted by its rows (one that cannot be is left out, as kubectl swallows
 * that error); of several Tables kubectl sorts the Tables themselves.
 */
export function sortRows(k: Invocation, infos: readonly Info[], field: string): Info[] {
  try {
    return sortInfos(infos, field);
  } catch (e) {
    if (!(e instanceof Unsortable)) throw e;
    const path = attempt(() => relaxedJsonPath(field)).value ?? field;
    const one = infos.length === 1;
    const what = one ? "[][][]reflect.Value" : isTable(infos[0]?.object) ? "*v1.Table" : "*unstructured.Unstructured";
    klog(k, "F", one ? "sorter.go:375" : "sorter.go:329", `Field ${path} in ${what} is an unsortable type: interface, err: ${e.message}`);
    throw new Exit(1);
  }
}

function sortInfos(infos: readonly Info[], field: string): Info[] {
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
  return insertionSort(keyed).map((x) => x.item);
}

/**
 * As Go sorts up to a dozen: kubectl calls whatever lacks the field less than anything, itself included, so that such
 * items come first in reverse. Departs: of more items Go moves equal ones about.
 */
function insertionSort<T extends Keyed>(list: readonly T[]): T[] {
  const out: T[] = [];
  for (const item of list) {
    let at = out.length;
    while (at > 0 && less(item, out[at - 1]!)) at--;
    out.splice(at, 0, item);
  }
  return out;
}

type Keyed = { readonly value: unknown; readonly found: boolean };

function less(a: Keyed, b: Keyed): boolean {
  if (!a.found || !b.found) return !a.found;
  const [x, y] = [a.value, b.value];
  if (x === null || y === null) return x === null && y !== null;
  if (typeof x === "boolean" || typeof x === "object") throw new Unsortable(`unsortable type: ${goType(x)}`);
  if (typeof x === "number" && typeof y === "number") return x < y;
  if (typeof x === "string" && typeof y === "string")
    return parseQuantity(x) !== undefined && parseQuantity(y) !== undefined ? compareQuantities(x, y) < 0 : x < y;
  throw new Unsortable("unsortable interface: interface");
}

function goType(value: boolean | object): string {
  return typeof value === "boolean" ? "bool" : Array.isArray(value) ? "[]interface {}" : "map[string]interface {}";
}

/** Values that kubectl cannot compare: it ends at once. */
class Unsortable extends Error {}
