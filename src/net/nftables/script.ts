// The commands of a script. Both the line form (`add rule ip t c …`) and blocks (`table ip t { … }`). As nft's own parser
// does, it goes on behind the end of a statement with a mistake in it, so that all mistakes are told at once.
import { Cursor, EndOfScript } from "./cursor";
import type { NftCommand, Position, Verb } from "./command";
import { parseChainBody, parseSetBody, parseTableBody } from "./declarations";
import type { DataType } from "./datatypes";
import { parseElements } from "./expressions";
import { isObjectType, parseObject } from "./objects";
import type { ObjectType } from "./objects";
import { parseRule } from "./rules";
import { together } from "./syntax";
import type { Element, NftError, NftFamily } from "./syntax";
import type { SetShape } from "./tables";

export type { NftCommand } from "./command";

const families = new Set(["ip", "ip6", "inet", "arp", "bridge", "netdev"]);
const verbs: readonly Verb[] = ["add", "create", "insert", "delete", "flush", "replace", "rename"];
/** What alone may stand behind these words. */
const only: Partial<Readonly<Record<Verb, string>>> = { insert: "rule", replace: "rule", rename: "chain" };

export type Reading = {
  /** Whether a link of that name is there; not asked where left out. */
  readonly link?: (name: string) => boolean;
  /** A listing of a kernel's: it may hold what nft itself would not write (rules of iptables in nft's words). */
  readonly listing?: boolean;
};

/** All commands of a script, in order. Throws NftError. */
export function parseScript(text: string, how: Reading = {}): readonly NftCommand[] {
  const c = new Cursor(text);
  c.link = how.link;
  c.listing = how.listing === true;
  const commands: NftCommand[] = [];
  const mistakes: NftError[] = [];
  const doubts: NftError[] = [];
  try {
    c.statements(false, mistakes, () => {
      const start = c.peek;
      const had = commands.length;
      try {
        parseCommand(c, commands, mistakes);
      } finally {
        // Of what a command says wrong, the first is told, and the first of each rule in a block.
        doubts.push(...c.doubts.splice(0).slice(0, 1), ...c.kept.splice(0));
      }
      if (commands.length === had + 1) commands[had] = withWhole(commands[had]!, { ...start, to: c.peek.kind === "end" ? c.peek.to : c.last.to });
      return undefined;
    });
  } catch (e) {
    if (!(e instanceof EndOfScript)) throw e;
  }
  const error = together([...mistakes, ...doubts]);
  if (error !== undefined) throw error;
  return commands;
}

function withWhole(command: NftCommand, whole: NftCommand["at"]): NftCommand {
  return command.on === "ruleset" || command.on === "table" ? command : { ...command, whole };
}

function parseCommand(c: Cursor, out: NftCommand[], mistakes: NftError[]): void {
  const first = c.peek;
  const verb = first.kind === "word" ? verbs.find((v) => v === first.text) : undefined;
  if (verb !== undefined) c.next();
  const what = c.peek;
  const word = what.kind === "word" ? what.text : "";
  const expected = verb === undefined ? undefined : only[verb];
  if (expected !== undefined && word !== expected) throw c.unexpected(what, `, expecting ${expected}`);
  const adds = verb === undefined || verb === "add" || verb === "create";
  switch (word) {
    case "table":
      c.next();
      return parseTable(c, verb ?? "add", out, mistakes);
    case "chain":
      c.next();
      return parseChain(c, verb ?? "add", out, mistakes);
    case "rule":
      if (verb === "create" || verb === "flush") break;
      c.next();
      return parseRuleCommand(c, verb ?? "add", out);
    case "set":
    case "map":
      c.next();
      return parseSet(c, verb ?? "add", word === "map", out, mistakes);
    case "element":
      if (verb === "flush") break;
      c.next();
      return parseElementCommand(c, verb ?? "add", out);
    case "ruleset": {
      if (verb !== "flush") break;
      c.next();
      const family = families.has(c.peek.text) ? (c.next().text as NftFamily) : undefined;
      out.push({ on: "ruleset", verb, family, at: what });
      return;
    }
    default:
      if (isObjectType(word) && (adds || verb === "delete")) {
        c.next();
        return parseObjectCommand(c, verb ?? "add", word, out);
      }
  }
  // `add ip t c tcp dport 80 accept`: a rule without the word.
  if (verb === "add" || (verb === undefined && what.kind === "word")) return parseRuleCommand(c, "add", out);
  throw c.unexpected(what);
}

function parseFamily(c: Cursor): NftFamily {
  return families.has(c.peek.text) && c.second.text !== "{" ? (c.next().text as NftFamily) : "ip";
}

function parseTable(c: Cursor, verb: Verb, out: NftCommand[], mistakes: NftError[]): void {
  const family = parseFamily(c);
  if (verb === "delete" && c.take("handle")) throw c.error("Operation not supported");
  const at = c.peek;
  const table = c.name();
  if (verb === "add" || verb === "create") return parseTableBody(c, verb, family, table, at, out, mistakes);
  out.push({ on: "table", verb, family, table, at });
}

function parseChain(c: Cursor, verb: Verb, out: NftCommand[], mistakes: NftError[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  if (verb === "add" || verb === "create") return parseChainBody(c, family, table, tableAt, out, mistakes, verb);
  const at = c.peek;
  const chain = c.name(verb === "delete" ? "handle or " : "");
  if (verb === "rename") out.push({ on: "chain", verb, family, table, chain, to: c.name(), at, tableAt });
  else out.push({ on: "chain", verb, family, table, chain, at, tableAt });
}

function parseRuleCommand(c: Cursor, verb: Verb, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  const at = c.peek;
  const chain = c.name();
  let position: Position = {};
  if (c.peek.text === "position") {
    const start = c.next();
    position = { at: { ...start, to: c.peek.to }, handle: c.number(true) };
  } else if (c.take("handle")) position = { at: c.peek, handle: c.number(true) };
  else if (verb === "replace" || verb === "delete") throw c.unexpected(c.peek, ", expecting handle");
  else if (c.peek.text === "index") {
    const start = c.next();
    position = { at: { ...start, to: c.peek.to }, index: c.number(true) };
  }
  const rule = verb === "delete" ? undefined : parseRule(c, family);
  out.push({ on: "rule", verb, family, table, chain, rule, position, at, tableAt });
}

function parseSet(c: Cursor, verb: Verb, map: boolean, out: NftCommand[], mistakes: NftError[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  if (verb === "add" || verb === "create") return parseSetBody(c, family, table, tableAt, map, out, mistakes, verb);
  const at = c.peek;
  out.push({ on: "set", verb, family, table, set: c.name(verb === "delete" ? "handle or " : ""), map, at, tableAt });
}

function parseObjectCommand(c: Cursor, verb: Verb, type: ObjectType, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  const at = c.peek;
  const name = c.name(verb === "delete" ? "handle or " : "");
  out.push({ on: "object", verb, family, table, type, name, at, tableAt, ...(verb === "delete" ? {} : { shape: parseObject(c, type, false) }) });
}

function parseElementCommand(c: Cursor, verb: Verb, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  const at = c.peek;
  const set = c.name();
  if (c.peek.text !== "{") throw c.unexpected(c.peek, ", expecting '{' or '$'");
  const start = c.mark;
  if (c.second.text === "}") throw c.unexpected(c.second);
  for (let depth = 0; ;) {
    const t = c.next();
    if (t.kind === "eof") throw c.unexpected(t, ", expecting comma or '}'");
    if (t.kind === "op" && t.text === "{") depth++;
    if (t.kind === "op" && t.text === "}" && --depth === 0) break;
  }
  const parse = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] => {
    const end = c.mark;
    c.back(start);
    try {
      const elements = parseElements(c, types, data === undefined ? "set" : data === "verdict" ? "verdicts" : data, true);
      c.settle();
      return elements;
    } finally {
      c.back(end);
    }
  };
  out.push({ on: "element", verb, family, table, set, parse, at, tableAt });
}
