// Blocks of tables, chains and sets: what they declare, as commands.
import { parseDuration } from "./units";
import type { Cursor } from "./cursor";
import type { NftCommand, Verb } from "./command";
import { typeNamed } from "./datatypes";
import type { DataType } from "./datatypes";
import { parseElements, parseExpression, typesOf } from "./expressions";
import type { Token } from "./lexer";
import { isObjectType, parseObject } from "./objects";
import { parseRule } from "./rules";
import type { NftError } from "./syntax";
import type { Element, Expr, NftFamily } from "./syntax";
import type { BaseHook, SetShape } from "./tables";

const hooks: Readonly<Record<string, BaseHook["hook"]>> = { prerouting: 0, input: 1, forward: 2, output: 3, postrouting: 4 };
const priorityNames: Readonly<Record<string, number>> = { raw: -300, mangle: -150, dstnat: -100, filter: 0, security: 50, srcnat: 100 };
const rank: readonly NftCommand["on"][] = ["table", "object", "chain", "set", "element", "rule"];

/** A table's block, if there is one; it stands behind the table's name. */
export function parseTableBody(c: Cursor, verb: Verb, family: NftFamily, table: string, at: Token, out: NftCommand[], mistakes: NftError[]): void {
  let comment: string | undefined;
  let dormant: boolean | undefined;
  const inner: NftCommand[] = [];
  if (c.peek.text === "{")
    c.block(mistakes, () => {
      const t = c.next();
      if (t.text === "comment") comment = c.comment();
      else if (t.text === "flags") {
        const flag = c.peek;
        if (!c.take("dormant")) throw c.error(`unknown table option ${flag.text}`, flag);
        dormant = true;
      } else if (t.text === "chain") parseChainBody(c, family, table, at, inner, mistakes, "add", true);
      else if (t.text === "set" || t.text === "map") parseSetBody(c, family, table, at, t.text === "map", inner, mistakes, "add", true);
      else if (t.kind === "word" && isObjectType(t.text)) {
        const nameAt = c.peek;
        const name = c.name();
        inner.push({ on: "object", verb: "add", family, table, type: t.text, name, shape: parseObject(c, t.text, true), at: nameAt, tableAt: at });
      } else throw c.unexpected(t);
      return undefined;
    });
  // Names may be used before they are declared: a block's declarations come first.
  out.push({ on: "table", verb, family, table, comment, dormant, at }, ...inner.sort((a, b) => rank.indexOf(a.on) - rank.indexOf(b.on)));
}

/** Name and block of a chain; its rules become commands of their own, after all declarations. */
export function parseChainBody(
  c: Cursor,
  family: NftFamily,
  table: string,
  tableAt: Token,
  out: NftCommand[],
  mistakes: NftError[],
  verb: Verb = "add",
  block = false,
): void {
  const at = c.peek;
  const chain = c.name();
  let base: BaseHook | undefined;
  let policy: "accept" | "drop" | undefined;
  let comment: string | undefined;
  const rules: NftCommand[] = [];
  if (block && c.peek.text !== "{") throw c.unexpected(c.peek, ", expecting '{'");
  if (c.peek.text === "{")
    c.block(mistakes, () => {
      if (c.peek.text === "type" && c.peek.kind === "word") base = parseHook(c, family);
      else if (c.take("policy")) {
        if (c.peek.text !== "accept" && c.peek.text !== "drop") throw c.unexpected(c.peek, ", expecting accept or drop or '$'");
        policy = c.next().text as "accept";
      } else if (c.take("comment")) comment = c.comment();
      else {
        const start = c.peek;
        const had = c.doubts.length;
        const rule = parseRule(c, family);
        c.keep(had);
        rules.push({ on: "rule", verb: "add", family, table, chain, rule, position: {}, at, tableAt, whole: { ...start, to: c.last.to } });
      }
      return undefined;
    });
  if (base !== undefined && policy !== undefined) base = { ...base, policy };
  out.push({ on: "chain", verb, family, table, chain, base, policy, comment, at, tableAt }, ...rules);
}

/** Over `{ … }`, or the name that stands for it. */
function skipBraces(c: Cursor): void {
  if (c.peek.text !== "{") throw c.unexpected(c.peek, ", expecting '{' or '$'");
  for (let depth = 0; ;) {
    const t = c.next();
    if (t.kind === "eof") throw c.unexpected(t);
    if (t.kind === "op" && t.text === "{") depth++;
    if (t.kind === "op" && t.text === "}" && --depth === 0) return;
  }
}

/** `type ipv4_addr . inet_service`. */
function parseTypes(c: Cursor): readonly DataType[] {
  const types: DataType[] = [];
  do {
    const t = c.peek;
    const type = typeNamed(t.text === "mark" || t.text === "ecn" ? c.next().text : c.name());
    if (type === undefined) throw c.error(`unknown datatype ${t.text}`, t);
    types.push(type);
  } while (c.take("."));
  return types;
}

function parseHook(c: Cursor, family: NftFamily): BaseHook {
  c.expect("type");
  const typeAt = c.peek;
  const type = c.name();
  if (type !== "filter" && type !== "nat" && type !== "route") throw c.error("unknown chain type", typeAt);
  c.expect("hook", true);
  const hookAt = c.peek;
  const hook = hooks[c.name()];
  if (hook === undefined) throw c.error("unknown chain hook", hookAt);
  const before = c.peek;
  if (!c.take("priority")) throw c.unexpected(before, ", expecting priority");
  const token = c.peek;
  let priority: number;
  if (c.take("-")) priority = -c.number();
  else if (token.kind === "number") priority = c.number();
  else {
    const named = priorityNames[c.name()];
    if (named === undefined || family === ("bridge" as NftFamily))
      c.doubt("invalid priority expression value in this context.", { ...token, from: before.from });
    priority = named ?? 0;
    if (c.take("+")) priority += c.number(true);
    else if (c.take("-")) priority -= c.number(true);
  }
  return { type, hook, priority, policy: "accept" };
}

export function parseSetBody(
  c: Cursor,
  family: NftFamily,
  table: string,
  tableAt: Token,
  map: boolean,
  out: NftCommand[],
  mistakes: NftError[],
  verb: Verb = "add",
  block = false,
): void {
  const at = c.peek;
  const name = c.name();
  let types: readonly DataType[] | undefined;
  let data: SetShape["data"];
  let flags: string[] = [];
  const more: { timeout?: number; gcInterval?: number; size?: number; policy?: string; autoMerge?: boolean; comment?: string; typeof?: SetShape["typeof"] } =
    {};
  /** Elements are read when the block is, but their types may stand below. */
  let start: number | undefined;
  if (c.peek.text !== "{") throw c.unexpected(c.peek, ", expecting '{'");
  const body = c.peek;
  c.block(mistakes, () => {
    const t = c.next();
    switch (t.text) {
      case "type":
        types = parseTypes(c);
        if (map) {
          if (c.peek.text !== ":") {
            types = undefined;
            throw c.unexpected(c.peek, ", expecting colon or .");
          }
          c.next();
          data = c.take("verdict") ? "verdict" : parseTypes(c);
        }
        return " or .";
      case "typeof": {
        const key = parseExpression(c);
        types = typesOf(key);
        let value: Expr | "verdict" | undefined;
        if (map) {
          c.expect(":");
          value = c.take("verdict") ? "verdict" : parseExpression(c);
          data = value === "verdict" ? value : typesOf(value);
        }
        more.typeof = { key, ...(value === undefined ? {} : { value }) };
        break;
      }
      case "flags":
        flags = [];
        do {
          if (!["constant", "interval", "dynamic", "timeout"].includes(c.peek.text))
            throw c.unexpected(c.peek, ", expecting constant or interval or dynamic or timeout");
          flags.push(c.next().text);
        } while (c.take(","));
        return " or comma";
      case "timeout":
        more.timeout = parseDuration(c.next().text);
        break;
      case "gc-interval":
        more.gcInterval = parseDuration(c.next().text);
        break;
      case "size":
        more.size = c.number(true);
        break;
      case "policy":
        more.policy = c.name();
        break;
      case "auto-merge":
        more.autoMerge = true;
        return "open";
      case "comment":
        more.comment = c.comment();
        break;
      case "elements":
        c.expect("=", true);
        start = c.mark;
        skipBraces(c);
        return "open";
      default:
        throw c.unexpected(t);
    }
    return undefined;
  });
  const last = c.lastOfBlock;
  // A time-out is a flag of its own.
  if (more.timeout !== undefined && !flags.includes("timeout")) flags = [...flags, "timeout"];
  if (types === undefined) {
    // A block's set points at its name, a command's at the block.
    c.doubt("set definition does not specify key", block ? at : { ...body, to: last.to });
    return;
  }
  out.push({ on: "set", verb, family, table, set: name, map, shape: { name, types, ...(data === undefined ? {} : { data }), flags, ...more }, at, tableAt });
  if (start === undefined) return;
  const end = c.mark;
  c.back(start);
  const elements: readonly Element[] = parseElements(c, types, map ? (data === "verdict" ? "verdicts" : (data ?? [])) : "set", true);
  c.back(end);
  if (elements.length > 0) out.push({ on: "element", verb: "add", family, table, set: name, parse: () => elements, at, tableAt });
}
