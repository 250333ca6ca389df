// `nft get element`: elements of a set that hold the keys asked for, in the frame of their table.
import { inPrefix } from "../address";
import { Cursor } from "./cursor";
import { compareKeys } from "./datatypes";
import { Elements } from "./elements";
import { parseElements } from "./expressions";
import { inTable, printSet } from "./print-table";
import type { Element, Field } from "./syntax";
import { elementKey, type NftSet, type Table } from "./tables";

/** The listing; undefined where one of the keys is in no element. @param text "{ key, … }" */
export function getElements(table: Table, set: NftSet, text: string, now: number): string | undefined {
  const found: Element[] = [];
  for (const asked of parseElements(new Cursor(text), set.shape.types, "set")) {
    const key = elementKey(set.shape, asked);
    const element = (key === undefined ? undefined : set.elements.get(key)) ?? set.ranges.find((e) => holds(e, asked, set));
    if (element === undefined || (element.expires !== undefined && element.expires <= now)) return undefined;
    found.push(element);
  }
  const { name, handle, types, data, flags } = set.shape;
  const some: NftSet = {
    shape: { name, handle, types, flags, ...(data === undefined ? {} : { data }) },
    elements: new Elements(),
    ranges: found,
    shared: false,
  };
  return inTable(table, { handles: false, now }, printSet(some, { handles: false, now }), true);
}

function holds(element: Element, asked: Element, set: NftSet): boolean {
  return element.key.every((field, i) => {
    const value = asked.key[i]!;
    return "value" in value && inside(field, value.value, set, i);
  });
}

function inside(field: Field, value: number, set: NftSet, i: number): boolean {
  if ("value" in field) return field.value === value;
  if ("prefix" in field) return inPrefix(value, field.prefix);
  const type = [set.shape.types[i]!];
  return compareKeys(type, [field.low], [value]) <= 0 && compareKeys(type, [value], [field.high]) <= 0;
}
