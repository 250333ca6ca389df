// What a script does to sets, their elements, and objects with a name.
import { doubt, enoent, exists, noFile, putIn, refusal, takeOut, type Change } from "./change";
import type { CommandOn } from "./command";
import { freshCounts, objectKey } from "./objects";
import { boundsOf, mergeRanges } from "./merge";
import { chainOf } from "./references";
import { similar } from "./similar";
import { Elements } from "./elements";
import { NftError, places, type Place } from "./syntax";
import type { Element } from "./syntax";
import { elementKey, isOrdered, own } from "./tables";
import type { NftSet, Table } from "./tables";

export function setStep(table: Table, c: CommandOn<"set">, change: Change): void {
  const { undo, deleted, tables } = change;
  const set = table.sets.get(c.set);
  if (c.verb === "add" || c.verb === "create") {
    const shape = c.shape!;
    if (set !== undefined) {
      const old = set.shape;
      const same =
        old.types.length === shape.types.length &&
        old.types.every((t, i) => t === shape.types[i]) &&
        (old.data === undefined) === (shape.data === undefined) &&
        old.flags.length === shape.flags.length &&
        old.flags.every((f) => shape.flags.includes(f));
      if (c.verb === "create" || !same) throw refusal(exists, c.at);
      // Declared again, a set takes the new time-out, also none, and what else is given; its elements keep theirs.
      const { timeout: _, ...rest } = old;
      const { timeout, gcInterval, size } = shape;
      set.shape = {
        ...rest,
        ...(timeout === undefined ? {} : { timeout }),
        ...(gcInterval === undefined ? {} : { gcInterval }),
        ...(size === undefined ? {} : { size }),
      };
      undo.push(() => (set.shape = old));
      return;
    }
    const dynamic = shape.flags.includes("dynamic");
    table.sets.set(c.set, {
      shape: { ...shape, handle: table.nextHandle++, ...(dynamic && shape.size === undefined ? { size: 65535 } : {}) },
      elements: new Elements(),
      ranges: [],
      shared: false,
    });
    undo.push(() => table.sets.delete(c.set));
    return;
  }
  if (set === undefined) {
    if (c.verb === "flush") throw doubt(noFile, c.at);
    const all = [...tables.all.values()].flatMap((t) => [...t.sets.values()].map((s) => ({ t, s })));
    const near = similar(c.set, all, (x) => x.s.shape.name);
    throw enoent(near && `${near.s.shape.data === undefined ? "set" : "map"} ‘${near.s.shape.name}’ in table ${near.t.family} ‘${near.t.name}’`, c.at);
  }
  if (c.verb === "flush") {
    const { elements, ranges, shared } = set;
    set.elements = new Elements();
    set.ranges = [];
    set.shared = false;
    undo.push(() => Object.assign(set, { elements, ranges, shared }));
    return;
  }
  takeOut(table.sets, c.set, change);
  deleted.push({ table, set: c.set, at: c.at });
}

export function objectStep(table: Table, c: CommandOn<"object">, change: Change): void {
  const { undo, deleted } = change;
  const key = objectKey(c.type, c.name);
  const object = table.objects.get(key);
  if (c.verb === "delete") {
    if (object === undefined) throw enoent(undefined, c.at);
    takeOut(table.objects, key, change);
    deleted.push({ table, object: key, at: c.at });
    return;
  }
  if (object !== undefined) {
    if (c.verb === "create") throw refusal(exists, c.at);
    return;
  }
  table.objects.set(key, { name: c.name, handle: table.nextHandle++, shape: c.shape!, counts: freshCounts(c.shape!) });
  undo.push(() => table.objects.delete(key));
}

export function elementStep(table: Table, c: CommandOn<"element">, change: Change): void {
  const set = table.sets.get(c.set);
  if (set === undefined) throw doubt(noFile, c.at);
  const elements = c.parse(set.shape.types, set.shape.data, c.verb !== "delete");
  // A value that no set could hold shows when it is written down for the kernel.
  if (c.verb !== "delete" && set.shape.data === undefined && elements.some((e) => e.data !== undefined)) throw new NftError("set is not a map", 0, 0, 0);
  if (set.shape.autoMerge === true && c.verb !== "delete") return mergeElements(set, elements, change);
  for (const element of elements) {
    if (c.verb === "delete") removeElement(set, element, c, change);
    else addElement(table, set, element, c, change);
  }
}

const placeOf = (thing: object, otherwise: Place): Place => places.get(thing) ?? otherwise;

function addElement(table: Table, set: NftSet, element: Element, c: CommandOn<"element">, change: Change): void {
  const { undo, now } = change;
  const { data } = element;
  if (data !== undefined && "chain" in data && !table.chains.has(data.chain)) throw refusal(`Could not process rule: ${noFile}`, placeOf(element.key, c.at));
  if (data === undefined && set.shape.data !== undefined) throw refusal("Could not process rule: Invalid argument", placeOf(element.key, c.at));
  const timeout = element.timeout ?? set.shape.timeout;
  const timed = timeout === undefined || element.expires !== undefined ? element : { ...element, timeout, expires: now + timeout };
  const key = elementKey(set.shape, element);
  own(set);
  if (key === undefined) {
    const prefix = element.key.some((f) => "prefix" in f);
    if (!set.shape.flags.includes("interval"))
      throw doubt(
        `You must add 'flags interval' to your set declaration if you want to add ${prefix ? "prefix" : "range"} elements`,
        placeOf(element.key, c.at),
      );
    if (isThere(set, element, c)) return;
    set.ranges.push(timed);
    undo.push(() => set.ranges.splice(set.ranges.lastIndexOf(timed), 1));
    return;
  }
  if (set.ranges.length > 0 && isThere(set, element, c)) return;
  const before = set.elements.get(key);
  if (before !== undefined && (before.expires === undefined || before.expires > now)) {
    if (c.verb === "create" || !sameData(before.data, data)) throw refusal(exists, placeOf(element.key, c.at));
    return;
  }
  putIn(set.elements, key, timed, before, change);
}

/** The lowest or the highest key of an element of several fields. */
function corner(set: NftSet, e: Element, which: "low" | "high"): readonly bigint[] {
  return e.key.map((f, i) => boundsOf(f, set.shape.types[i]!)[which]);
}

/** The first element that holds a key of several fields. */
function holder(set: NftSet, key: readonly bigint[]): Element | undefined {
  for (const e of [...set.ranges, ...set.elements.values()])
    if (e.key.every((f, i) => boundsOf(f, set.shape.types[i]!).low <= key[i]! && key[i]! <= boundsOf(f, set.shape.types[i]!).high)) return e;
  return undefined;
}

/** Whether a set of ranges has that very one; what only touches another is refused. */
function isThere(set: NftSet, element: Element, c: CommandOn<"element">): boolean {
  const at = (): Place => placeOf(element.key, c.at);
  const { types } = set.shape;
  if (types.length > 1) {
    // The kernel looks for who holds the lowest key, then for who holds the highest; what lies between escapes it.
    const [low, high] = [corner(set, element, "low"), corner(set, element, "high")];
    const found = holder(set, low) ?? holder(set, high);
    if (found === undefined) return false;
    const same = corner(set, found, "low").every((n, i) => n === low[i]) && corner(set, found, "high").every((n, i) => n === high[i]);
    if (!same || c.verb === "create" || !sameData(found.data, element.data)) throw refusal(exists, at());
    return true;
  }
  for (const e of [...set.ranges, ...set.elements.values()]) {
    const [one, two] = [e.key, element.key].map((key) => key.map((f, i) => boundsOf(f, types[i]!)));
    if (one!.every((b, i) => b.low === two![i]!.low && b.high === two![i]!.high)) {
      if (c.verb === "create" || !sameData(e.data, element.data)) throw refusal(exists, at());
      return true;
    }
    if (one![0]!.low <= two![0]!.high && two![0]!.low <= one![0]!.high) throw doubt("interval overlaps with an existing one", at());
  }
  return false;
}

/** A set with auto-merge holds no two ranges that touch: nft joins them before it tells the kernel. */
function mergeElements(set: NftSet, more: readonly Element[], { undo }: Change): void {
  const { elements, ranges, shared } = set;
  undo.push(() => Object.assign(set, { elements, ranges, shared }));
  set.elements = new Elements();
  set.ranges = [];
  set.shared = false;
  for (const e of mergeRanges(set.shape.types, [...elements.values(), ...ranges, ...more])) {
    const key = elementKey(set.shape, e);
    if (key === undefined) set.ranges.push(e);
    else set.elements.set(key, e);
  }
}

function removeElement(set: NftSet, element: Element, c: CommandOn<"element">, { undo }: Change): void {
  own(set);
  let key = elementKey(set.shape, element);
  if (set.shape.types.length > 1 && set.shape.flags.includes("interval")) {
    // Of several fields the kernel takes out who holds the lowest key, whatever its highest is.
    const found = holder(set, corner(set, element, "low"));
    if (found === undefined) throw noElement(set, placeOf(element.key, c.at));
    const at = set.ranges.indexOf(found);
    if (at >= 0) {
      set.ranges.splice(at, 1);
      undo.push(() => set.ranges.splice(at, 0, found));
      return;
    }
    key = elementKey(set.shape, found);
  }
  if (key === undefined) {
    const at = set.ranges.findIndex((e) => JSON.stringify(e.key) === JSON.stringify(element.key));
    if (at < 0) throw noElement(set, placeOf(element.key, c.at));
    const [gone] = set.ranges.splice(at, 1);
    undo.push(() => set.ranges.splice(at, 0, gone!));
    return;
  }
  const before = set.elements.get(key);
  if (before === undefined) throw noElement(set, placeOf(element.key, c.at));
  set.elements.delete(key);
  undo.push(() => set.elements.set(key, before));
}

/** Ranges nft looks for itself, all else the kernel. */
function noElement(set: NftSet, at: Place): NftError {
  const own = set.shape.flags.includes("interval") && !isOrdered(set.shape);
  return own ? doubt("element does not exist", at) : refusal(`Could not process rule: ${noFile}`, at);
}

function sameData(a: Element["data"], b: Element["data"]): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("verdict" in a) return "verdict" in b && a.verdict === b.verdict && chainOf(a)[0] === chainOf(b)[0];
  return !("verdict" in b) && a.length === b.length && a.every((v, i) => v === b[i]);
}
