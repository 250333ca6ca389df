// The commands of nft's language, as data. Both the line form (`add rule ip t c …`) and blocks (`table ip t { … }`).
import { Cursor } from "./cursor";
import { typeNamed, parseDuration } from "./datatypes";
import type { DataType } from "./datatypes";
import { parseElements, parseExpression, typesOf } from "./expressions";
import { parseRule } from "./rules";
import type { Element, NftFamily, RuleSyntax } from "./syntax";
import { NftError } from "./syntax";
import type { BaseHook, SetShape } from "./tables";
import type { Token } from "./lexer";

export type Verb = "add" | "create" | "insert" | "delete" | "destroy" | "flush" | "replace";

export type Position = { readonly handle?: number; readonly index?: number; readonly at?: Token };

/** `at`: the words that an error of the kernel points at. */
export type NftCommand =
  | {
      readonly on: "table";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly comment?: string;
      readonly dormant?: boolean;
      readonly at: Token;
    }
  | {
      readonly on: "chain";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly chain: string;
      readonly base?: BaseHook;
      readonly policy?: "accept" | "drop";
      readonly comment?: string;
      /** The whole command, where it is no block's. */
      readonly whole?: Token;
      readonly at: Token;
      readonly tableAt: Token;
    }
  | {
      readonly on: "rule";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly chain: string;
      readonly rule?: RuleSyntax;
      readonly whole?: Token;
      readonly position: Position;
      readonly at: Token;
      readonly tableAt: Token;
    }
  | {
      readonly on: "set";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly set: string;
      readonly map: boolean;
      readonly shape?: Omit<SetShape, "handle">;
      readonly at: Token;
      readonly tableAt: Token;
    }
  /** Elements are parsed when the set's types are known: `parse` does it. */
  | {
      readonly on: "element";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly set: string;
      readonly parse: (types: readonly DataType[], data: SetShape["data"]) => readonly Element[];
      readonly at: Token;
      readonly tableAt: Token;
    }
  | { readonly on: "ruleset"; readonly verb: Verb; readonly family?: NftFamily; readonly at: Token };

const families = new Set(["ip", "ip6", "inet", "arp", "bridge", "netdev"]);
const verbs = new Set<string>(["add", "create", "insert", "delete", "destroy", "flush", "replace"]);
const hooks: Readonly<Record<string, BaseHook["hook"]>> = { prerouting: 0, input: 1, forward: 2, output: 3, postrouting: 4 };
const priorityNames: Readonly<Record<string, number>> = { raw: -300, mangle: -150, dstnat: -100, filter: 0, security: 50, srcnat: 100 };

const rank: readonly NftCommand["on"][] = ["table", "chain", "set", "element", "rule"];

/** All commands of a script, in order. Throws NftError. */
export function parseScript(text: string): readonly NftCommand[] {
  const c = new Cursor(text);
  const commands: NftCommand[] = [];
  for (c.skipEnds(); c.peek.kind !== "eof"; c.skipEnds()) {
    const start = c.peek;
    const had = commands.length;
    parseCommand(c, commands);
    for (let i = had; i < commands.length; i++) {
      const command = commands[i]!;
      if ((command.on === "chain" || command.on === "rule") && commands.length === had + 1) commands[i] = { ...command, whole: { ...start, to: c.last.to } };
    }
    if (!c.atEnd) throw c.unexpected(c.peek, commands.at(-1)?.on === "rule" ? "" : ", expecting end of file or newline or semicolon");
  }
  return commands;
}

function parseCommand(c: Cursor, out: NftCommand[]): void {
  const first = c.peek;
  const verb = (verbs.has(first.text) && first.kind === "word" ? c.next().text : "add") as Verb;
  const what = c.peek;
  switch (what.text) {
    case "table":
      c.next();
      return parseTable(c, verb, out);
    case "chain":
      c.next();
      return parseChain(c, verb, out);
    case "rule":
      c.next();
      return parseRuleCommand(c, verb, out);
    case "set":
    case "map":
      c.next();
      return parseSet(c, verb, what.text === "map", out);
    case "element":
      c.next();
      return parseElementCommand(c, verb, out);
    case "ruleset": {
      c.next();
      const family = families.has(c.peek.text) ? (c.next().text as NftFamily) : undefined;
      out.push({ on: "ruleset", verb, family, at: what });
      return;
    }
    default:
      // `add ip t c tcp dport 80 accept`: a rule without the word.
      if (verb !== "flush" && verb !== "create" && what.kind === "word" && (verb !== "add" || first !== what)) return parseRuleCommand(c, verb, out);
      throw c.unexpected(what);
  }
}

function parseFamily(c: Cursor): NftFamily {
  return families.has(c.peek.text) && c.second.text !== "{" ? (c.next().text as NftFamily) : "ip";
}

function parseTable(c: Cursor, verb: Verb, out: NftCommand[]): void {
  const family = parseFamily(c);
  if (verb === "delete" && c.take("handle")) throw c.error("Operation not supported");
  const at = c.peek;
  const table = c.name();
  let comment: string | undefined;
  let dormant: boolean | undefined;
  const inner: NftCommand[] = [];
  if (c.take("{")) {
    for (c.skipEnds(); !c.take("}"); c.skipEnds()) {
      const t = c.next();
      if (t.text === "comment") comment = c.comment();
      else if (t.text === "flags") dormant = c.next().text === "dormant";
      else if (t.text === "chain") parseChainBody(c, family, table, at, inner);
      else if (t.text === "set" || t.text === "map") parseSetBody(c, family, table, at, t.text === "map", inner);
      else throw c.unexpected(t);
      if (!c.atEnd && c.peek.text !== "}") throw c.unexpected();
    }
  }
  // Names may be used before they are declared: a block's declarations come first.
  out.push({ on: "table", verb, family, table, comment, dormant, at }, ...inner.sort((a, b) => rank.indexOf(a.on) - rank.indexOf(b.on)));
}

function parseChain(c: Cursor, verb: Verb, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  if (verb === "add" || verb === "create") return parseChainBody(c, family, table, tableAt, out, verb);
  const at = c.peek;
  out.push({ on: "chain", verb, family, table, chain: c.name(), at, tableAt });
}

/** Name and block of a chain; its rules become commands of their own, after all declarations. */
function parseChainBody(c: Cursor, family: NftFamily, table: string, tableAt: Token, out: NftCommand[], verb: Verb = "add"): void {
  const at = c.peek;
  const chain = c.name();
  let base: BaseHook | undefined;
  let policy: "accept" | "drop" | undefined;
  let comment: string | undefined;
  const rules: NftCommand[] = [];
  if (c.take("{")) {
    for (c.skipEnds(); !c.take("}"); c.skipEnds()) {
      if (c.peek.text === "type" && c.peek.kind === "word") base = parseHook(c, family);
      else if (c.take("policy")) {
        if (c.peek.text !== "accept" && c.peek.text !== "drop") throw c.unexpected(c.peek, ", expecting accept or drop or '$'");
        policy = c.name() as "accept";
      } else if (c.peek.text === "comment" && c.second.kind === "string") {
        c.next();
        comment = c.comment();
      } else rules.push({ on: "rule", verb: "add", family, table, chain, rule: parseRule(c), position: {}, at, tableAt });
      if (!c.atEnd && c.peek.text !== "}") throw c.unexpected();
    }
  }
  if (base !== undefined && policy !== undefined) base = { ...base, policy };
  out.push({ on: "chain", verb, family, table, chain, base, policy, comment, at, tableAt }, ...rules);
}

function parseHook(c: Cursor, family: NftFamily): BaseHook {
  c.expect("type");
  const typeAt = c.peek;
  const type = c.name();
  if (type !== "filter" && type !== "nat" && type !== "route") throw c.error("unknown chain type", typeAt);
  c.expect("hook");
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
      throw c.error("invalid priority expression value in this context.", { ...token, from: before.from });
    priority = named;
    if (c.take("+")) priority += c.number();
    else if (c.take("-")) priority -= c.number();
  }
  return { type, hook, priority, policy: "accept" };
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
    position = { at: { ...start, to: c.peek.to }, handle: c.number() };
  } else if (c.take("handle")) position = { at: c.peek, handle: c.number() };
  else if (verb === "replace" || verb === "delete") throw c.unexpected(c.peek, ", expecting handle");
  else if (c.peek.text === "index") {
    const start = c.next();
    position = { at: { ...start, to: c.peek.to }, index: c.number() };
  }
  const rule = verb === "delete" || verb === "destroy" ? undefined : parseRule(c);
  out.push({ on: "rule", verb, family, table, chain, rule, position, at, tableAt });
}

function parseSet(c: Cursor, verb: Verb, map: boolean, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  if (verb === "add" || verb === "create") return parseSetBody(c, family, table, tableAt, map, out, verb);
  const at = c.peek;
  out.push({ on: "set", verb, family, table, set: c.name(), map, at, tableAt });
}

function parseSetBody(c: Cursor, family: NftFamily, table: string, tableAt: Token, map: boolean, out: NftCommand[], verb: Verb = "add"): void {
  const at = c.peek;
  const name = c.name();
  let types: readonly DataType[] | undefined;
  let data: SetShape["data"];
  let flags: string[] = [];
  const more: { timeout?: number; gcInterval?: number; size?: number; policy?: string; autoMerge?: boolean; comment?: string } = {};
  let elements: readonly Element[] = [];
  c.expect("{");
  for (c.skipEnds(); !c.take("}"); c.skipEnds()) {
    const t = c.next();
    switch (t.text) {
      case "type":
        types = parseTypes(c);
        if (map) {
          if (c.peek.text !== ":") throw c.unexpected(c.peek, ", expecting colon or .");
          c.expect(":");
          data = c.take("verdict") ? "verdict" : parseTypes(c);
        }
        break;
      case "typeof":
        types = typesOf(parseExpression(c));
        if (map) {
          c.expect(":");
          data = c.take("verdict") ? "verdict" : typesOf(parseExpression(c));
        }
        break;
      case "flags":
        flags = [];
        do {
          if (!["constant", "interval", "dynamic", "timeout"].includes(c.peek.text))
            throw c.unexpected(c.peek, ", expecting constant or interval or dynamic or timeout");
          flags.push(c.name());
        } while (c.take(","));
        break;
      case "timeout":
        more.timeout = parseDuration(c.next().text);
        break;
      case "gc-interval":
        more.gcInterval = parseDuration(c.next().text);
        break;
      case "size":
        more.size = c.number();
        break;
      case "policy":
        more.policy = c.name();
        break;
      case "auto-merge":
        more.autoMerge = true;
        break;
      case "comment":
        more.comment = c.comment();
        break;
      case "elements":
        c.expect("=");
        elements = parseElements(c, types ?? [], map ? (data === "verdict" ? "verdicts" : (data ?? [])) : "set");
        break;
      default:
        throw c.unexpected(t);
    }
  }
  if (types === undefined) throw c.error("set definition does not specify key", at);
  out.push({ on: "set", verb, family, table, set: name, map, shape: { name, types, ...(data === undefined ? {} : { data }), flags, ...more }, at, tableAt });
  if (elements.length > 0) out.push({ on: "element", verb: "add", family, table, set: name, parse: () => elements, at, tableAt });
}

function parseTypes(c: Cursor): readonly DataType[] {
  const types: DataType[] = [];
  do {
    const t = c.peek;
    const type = typeNamed(c.name());
    if (type === undefined) throw c.error(`unknown datatype ${t.text}`, t);
    types.push(type);
  } while (c.take("."));
  return types;
}

function parseElementCommand(c: Cursor, verb: Verb, out: NftCommand[]): void {
  const family = parseFamily(c);
  const tableAt = c.peek;
  const table = c.name();
  const at = c.peek;
  const set = c.name();
  if (c.peek.text !== "{") throw c.unexpected();
  const start = c.mark;
  for (let depth = 0; ;) {
    const t = c.next();
    if (t.kind === "eof") throw c.unexpected(t);
    if (t.kind === "op" && t.text === "{") depth++;
    if (t.kind === "op" && t.text === "}" && --depth === 0) break;
  }
  const parse = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] => {
    const end = c.mark;
    c.back(start);
    try {
      // Deleting names keys alone, though data may stand there.
      const wanted = data === undefined ? "set" : data === "verdict" ? "verdicts" : data;
      if (verb === "delete" || verb === "destroy") {
        try {
          return parseElements(c, types, "set");
        } catch (e) {
          if (!(e instanceof NftError)) throw e;
          c.back(start);
        }
      }
      return parseElements(c, types, wanted);
    } finally {
      c.back(end);
    }
  };
  out.push({ on: "element", verb, family, table, set, parse, at, tableAt });
}
