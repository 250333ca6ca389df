// Listings as nft 1.0.6 prints them: tables, their sets and maps, then their chains, each in the order in which they were made.
import { printDuration } from "./units";
import { printObject } from "./objects";
import { printElement, printExpr, printKey, printRule, sortElements, type Show } from "./print-rule";
import type { DataType } from "./datatypes";
import type { Element } from "./syntax";
import type { Chain, NftSet, SetShape, Table } from "./tables";

export type Listing = Show & {
  readonly handles: boolean;
  readonly now: number;
  /** Leave out the elements of sets (-t). */ readonly terse?: boolean;
  /** Leave out counters (-s). */ readonly stateless?: boolean;
  /** Priorities as numbers (-y). */ readonly numericPriority?: boolean;
};

export const hookWords = ["prerouting", "input", "forward", "output", "postrouting"] as const;
const standard: readonly (readonly [string, number, readonly number[] | undefined])[] = [
  ["raw", -300, undefined],
  ["mangle", -150, undefined],
  ["dstnat", -100, [0]],
  ["filter", 0, undefined],
  ["security", 50, undefined],
  ["srcnat", 100, [4]],
];

export function printTable(table: Table, o: Listing): string {
  const blocks: string[] = [];
  for (const object of table.objects.values()) blocks.push(printObject(object, o));
  for (const set of table.sets.values()) blocks.push(printSet(set, o));
  for (const chain of table.chains.values()) blocks.push(printChain(chain, o));
  return inTable(table, o, blocks.join("\n"));
}

/** A table's frame around some of its objects. `bare`: without what belongs to the table itself. */
export function inTable(table: Table, o: Listing, blocks: string, bare = false): string {
  let out = `table ${table.family} ${table.name} {${o.handles && !bare ? ` # handle ${table.handle}` : ""}\n`;
  if (!bare) {
    if (table.comment !== undefined) out += `\tcomment "${table.comment}"\n`;
    if (table.dormant) out += "\tflags dormant\n";
  }
  return `${out}${blocks}}\n`;
}

export function printChain(chain: Chain, o: Listing): string {
  let out = `\tchain ${chain.name} {${o.handles ? ` # handle ${chain.handle}` : ""}\n`;
  if (chain.comment !== undefined) out += `\t\tcomment "${chain.comment}"\n`;
  if (chain.base !== undefined)
    out += `\t\ttype ${chain.base.type} hook ${hookWords[chain.base.hook]} priority ${o.numericPriority === true || o.numeric === true ? chain.base.priority : printPriority(chain.base.priority, chain.base.hook)}; policy ${chain.base.policy};\n`;
  for (const r of chain.rules) out += `\t\t${printRule(r.syntax, o.stateless === true ? "none" : r, o)}${o.handles ? ` # handle ${r.handle}` : ""}\n`;
  return `${out}\t}\n`;
}

/** A priority by its name where it has one at that hook, with what lies between them (up to 10). */
export function printPriority(priority: number, hook: number): string {
  for (const [name, value, hooks] of standard) {
    const offset = priority - value;
    if (Math.abs(offset) > 10) continue;
    if (hooks !== undefined && !hooks.includes(hook)) break;
    return offset === 0 ? name : `${name} ${offset > 0 ? "+" : "-"} ${Math.abs(offset)}`;
  }
  return String(priority);
}

export function printSet(set: NftSet, o: Listing): string {
  const { shape } = set;
  let out = `\t${shape.data === undefined ? "set" : "map"} ${shape.name} {${o.handles ? ` # handle ${shape.handle}` : ""}\n\t\t${typeLine(shape)}\n`;
  if (shape.policy === "memory") out += "\t\tpolicy memory\n";
  if (shape.size !== undefined) out += `\t\tsize ${shape.size}\n`;
  // That elements may time out goes without saying where all do.
  if (shape.flags.length > 0 && !(shape.timeout !== undefined && shape.flags.every((f) => f === "timeout")))
    out += `\t\tflags ${flagOrder.filter((f) => shape.flags.includes(f)).join(",")}\n`;
  if (shape.timeout !== undefined) out += `\t\ttimeout ${printDuration(shape.timeout, o.numericTime === true || o.numeric === true)}\n`;
  if (shape.gcInterval !== undefined) out += `\t\tgc-interval ${printDuration(shape.gcInterval, o.numericTime === true || o.numeric === true)}\n`;
  if (shape.autoMerge === true) out += "\t\tauto-merge\n";
  if (shape.comment !== undefined) out += `\t\tcomment "${shape.comment}"\n`;
  const elements = liveElements(set, o.now);
  if (elements.length > 0 && o.terse !== true)
    out += `\t\telements = { ${printElements(elements, shape.types, shape.data === "verdict" ? undefined : shape.data, set, o)} }\n`;
  return `${out}\t}\n`;
}

/** `type ipv4_addr : verdict`, or the expressions by which the types were said. */
export function typeLine(shape: SetShape): string {
  if (shape.typeof !== undefined) {
    const { key, value } = shape.typeof;
    return `typeof ${printExpr(key)}${value === undefined ? "" : ` : ${value === "verdict" ? value : printExpr(value)}`}`;
  }
  const data = shape.data === undefined ? "" : ` : ${shape.data === "verdict" ? "verdict" : shape.data.map((t) => t.name).join(" . ")}`;
  return `type ${shape.types.map((t) => t.name).join(" . ")}${data}`;
}

const flagOrder = ["constant", "interval", "dynamic", "timeout"];

export function liveElements(set: NftSet, now: number): readonly Element[] {
  return [...set.elements.values(), ...set.ranges].filter((e) => e.expires === undefined || e.expires > now);
}

function printElements(elements: readonly Element[], types: readonly DataType[], dataTypes: readonly DataType[] | undefined, set: NftSet, o: Listing): string {
  const perLine = types.length > 1 ? 1 : (types[0]!.perLine ?? 1);
  let out = "";
  sortElements(elements, types).forEach((e, i) => {
    if (i > 0) out += i % perLine === 0 ? ",\n\t\t\t     " : ", ";
    out += printTimed(e, types, dataTypes, set, o);
  });
  return out;
}

function printTimed(e: Element, types: readonly DataType[], dataTypes: readonly DataType[] | undefined, set: NftSet, o: Listing): string {
  if (e.expires === undefined) return printElement(e, types, dataTypes, o);
  const own =
    e.timeout === undefined || e.timeout === set.shape.timeout ? "" : ` timeout ${printDuration(e.timeout, o.numericTime === true || o.numeric === true)}`;
  const timed = `${printKey(e.key, types, o)}${own} expires ${printDuration(e.expires - o.now, o.numericTime === true || o.numeric === true)}`;
  const whole = printElement(e, types, dataTypes, o);
  return timed + whole.slice(printKey(e.key, types, o).length);
}
