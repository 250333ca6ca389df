// Listings as nft 1.0.6 prints them: tables, their sets and maps, then their chains, each in the order in which they were made.
import { printDuration } from "./datatypes";
import { printElement, printKey, printRule, sortElements } from "./print-rule";
import type { DataType } from "./datatypes";
import type { Element } from "./syntax";
import type { Chain, NftSet, Table } from "./tables";

export type Listing = {
  readonly handles: boolean;
  readonly now: number;
  /** Leave out the elements of sets (-t). */ readonly terse?: boolean;
  /** Leave out counters (-s). */ readonly stateless?: boolean;
};

const hookWords = ["prerouting", "input", "forward", "output", "postrouting"] as const;
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
    out += `\t\ttype ${chain.base.type} hook ${hookWords[chain.base.hook]} priority ${printPriority(chain.base.priority, chain.base.hook)}; policy ${chain.base.policy};\n`;
  for (const r of chain.rules) out += `\t\t${printRule(r.syntax, o.stateless === true ? undefined : r.counts)}${o.handles ? ` # handle ${r.handle}` : ""}\n`;
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
  const data = shape.data === undefined ? "" : ` : ${shape.data === "verdict" ? "verdict" : shape.data.map((t) => t.name).join(" . ")}`;
  let out = `\t${shape.data === undefined ? "set" : "map"} ${shape.name} {${o.handles ? ` # handle ${shape.handle}` : ""}\n\t\ttype ${shape.types.map((t) => t.name).join(" . ")}${data}\n`;
  if (shape.policy === "memory") out += "\t\tpolicy memory\n";
  if (shape.size !== undefined) out += `\t\tsize ${shape.size}\n`;
  if (shape.flags.length > 0) out += `\t\tflags ${flagOrder.filter((f) => shape.flags.includes(f)).join(",")}\n`;
  if (shape.timeout !== undefined) out += `\t\ttimeout ${printDuration(shape.timeout)}\n`;
  if (shape.gcInterval !== undefined) out += `\t\tgc-interval ${printDuration(shape.gcInterval)}\n`;
  if (shape.autoMerge === true) out += "\t\tauto-merge\n";
  if (shape.comment !== undefined) out += `\t\tcomment "${shape.comment}"\n`;
  const elements = liveElements(set, o.now);
  if (elements.length > 0 && o.terse !== true)
    out += `\t\telements = { ${printElements(elements, shape.types, shape.data === "verdict" ? undefined : shape.data, set, o)} }\n`;
  return `${out}\t}\n`;
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
  if (e.expires === undefined) return printElement(e, types, dataTypes);
  const own = e.timeout === undefined || e.timeout === set.shape.timeout ? "" : ` timeout ${printDuration(e.timeout)}`;
  const timed = `${printKey(e.key, types)}${own} expires ${printDuration(e.expires - o.now)}`;
  const whole = printElement(e, types, dataTypes);
  return timed + whole.slice(printKey(e.key, types).length);
}
