// Counters, quotas and limits with a name, which rules of a table share.
import type { Cursor } from "./cursor";
import { parseLimitBody, parseQuota, printLimitBody, printQuota } from "./units";
import type { Limit, Quota } from "./units";

export const objectTypes = ["counter", "quota", "limit"] as const;
export type ObjectType = (typeof objectTypes)[number];

export type ObjectShape =
  | { readonly type: "counter"; readonly packets: number; readonly bytes: number; readonly comment?: string }
  | { readonly type: "quota"; readonly quota: Quota; readonly comment?: string }
  | { readonly type: "limit"; readonly limit: Limit; readonly comment?: string };

/** An object in a table. `counts` changes in place: a counter's packets and bytes, a quota's used bytes, a limit's tokens and the time of the last look. */
export type NamedObject = { readonly name: string; readonly handle: number; readonly shape: ObjectShape; readonly counts: [number, number] };

export const objectKey = (type: ObjectType, name: string): string => `${type} ${name}`;

export function isObjectType(word: string): word is ObjectType {
  return (objectTypes as readonly string[]).includes(word);
}

/** What a new object counts from. */
export function freshCounts(shape: ObjectShape): [number, number] {
  if (shape.type === "counter") return [shape.packets, shape.bytes];
  return shape.type === "quota" ? [shape.quota.used, 0] : [shape.limit.burst, -Infinity];
}

/** What follows an object's name: its block, or its values on one line. @param block only a block can stand there */
export function parseObject(c: Cursor, type: ObjectType, block: boolean): ObjectShape {
  if (c.peek.text === "{") return parseBlock(c, type);
  if (block) throw c.unexpected(c.peek, ", expecting '{'");
  if (type === "counter") {
    if (c.atEnd) return { type, packets: 0, bytes: 0 };
    if (c.peek.text !== "packets") throw c.unexpected(c.peek, ", expecting end of file or newline or semicolon");
    return parseCounts(c);
  }
  if (type === "quota") return { type, quota: parseQuota(c) };
  if (c.peek.text !== "rate") throw c.unexpected(c.peek, ", expecting rate or '{'");
  return { type, limit: parseLimitBody(c) };
}

function parseCounts(c: Cursor): ObjectShape {
  c.expect("packets");
  const packets = c.number(true);
  c.expect("bytes", true);
  return { type: "counter", packets, bytes: c.number(true) };
}

function parseBlock(c: Cursor, type: ObjectType): ObjectShape {
  let shape: ObjectShape | undefined = type === "counter" ? { type, packets: 0, bytes: 0 } : undefined;
  let comment: string | undefined;
  c.expect("{");
  for (c.skipEnds(); !c.take("}"); c.skipEnds()) {
    if (c.take("comment")) comment = c.comment();
    else if (type === "counter") shape = parseCounts(c);
    else if (type === "quota") shape = { type, quota: parseQuota(c) };
    else shape = { type, limit: parseLimitBody(c) };
  }
  if (shape === undefined) throw c.unexpected(c.last);
  return comment === undefined ? shape : { ...shape, comment };
}

/** The object's block in a listing. */
export function printObject(o: NamedObject, how: { readonly handles: boolean; readonly stateless?: boolean }): string {
  const { shape } = o;
  const comment = shape.comment === undefined ? "" : `\t\tcomment "${shape.comment}"\n`;
  return `\t${shape.type} ${o.name} {${how.handles ? ` # handle ${o.handle}` : ""}\n${comment}${bodyOf(o, how.stateless === true)}\t}\n`;
}

function bodyOf({ shape, counts }: NamedObject, stateless: boolean): string {
  switch (shape.type) {
    case "counter":
      return stateless ? "" : `\t\tpackets ${counts[0]} bytes ${counts[1]}\n`;
    case "quota":
      return `\t\t${printQuota(shape.quota, stateless ? undefined : counts[0])}\n`;
    case "limit":
      return `\t\t${printLimitBody(shape.limit)}\n`;
  }
}
