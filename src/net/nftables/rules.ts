// Parsing of a rule: its statements in order.
import { ipv4, ipv6, inetService, parseDuration } from "./datatypes";
import type { Cursor } from "./cursor";
import { inferTypes, parseExpression, parseField, parseFields, parseSetOrName, parseVerdict, startsExpression, typesOf } from "./expressions";
import { NftError } from "./syntax";
import type { Comparison, Expr, Right, RuleSyntax, Statement } from "./syntax";

/** A rule up to the end of its line (or its block). */
export function parseRule(c: Cursor): RuleSyntax {
  const statements: Statement[] = [];
  const ends: { from: number; to: number }[] = [];
  let comment: string | undefined;
  while (!c.atEnd && c.peek.text !== "}") {
    if (c.take("comment")) {
      comment = c.comment();
      continue;
    }
    const at = c.peek;
    const before = statements.findIndex(isTerminal);
    const statement = parseStatement(c);
    if (before >= 0) throw new NftError("Statement after terminal statement has no effect", at.line, at.from, c.last.to, ends[before]);
    statements.push(statement);
    ends.push({ from: at.from, to: c.last.to });
  }
  if (statements.length === 0) throw c.unexpected();
  return comment === undefined ? { statements } : { statements, comment };
}

function isTerminal(s: Statement): boolean {
  return s.k === "verdict" || s.k === "reject" || s.k === "nat";
}

function parseStatement(c: Cursor): Statement {
  const { text } = c.peek;
  switch (text) {
    case "accept":
    case "drop":
    case "continue":
    case "return":
    case "jump":
    case "goto":
      return { k: "verdict", verdict: parseVerdict(c) };
    case "counter":
      return parseCounter(c);
    case "reject":
      return parseReject(c);
    case "log":
      return parseLog(c);
    case "limit":
      return parseLimit(c);
    case "notrack":
      c.next();
      return { k: "notrack" };
    case "dnat":
    case "snat":
    case "masquerade":
    case "redirect":
      return parseNat(c);
    case "add":
    case "update":
    case "delete":
      return parseDynset(c);
  }
  if (startsExpression(c)) return parseMatch(c);
  const token = c.peek;
  // A bare word is a value without a type; nft says so when it has seen what follows.
  if (token.kind !== "word") throw c.unexpected();
  c.next();
  throw c.atEnd ? c.unexpected() : c.error("No symbol type information", token);
}

function parseMatch(c: Cursor): Statement {
  const left = parseExpression(c);
  const masked = parseMaskedFlags(c, left);
  if (masked !== undefined) return masked;
  if (c.take("vmap")) return { k: "vmap", key: left, map: parseSetOrName(c, typesOf(left), "verdicts") };
  if (left.k === "meta" && c.take("set")) return { k: "assign", to: `meta ${left.key}` as "meta mark", value: parseAssigned(c, left.type) };
  if (left.k === "ct" && left.key === "mark" && c.take("set")) return { k: "assign", to: "ct mark", value: parseAssigned(c, left.type) };
  const types = typesOf(left);
  const written = ["==", "!=", "<=", ">=", "<", ">"].find((op) => c.take(op)) as Comparison | undefined;
  const word =
    written ?? (c.take("eq") ? "==" : c.take("ne") ? "!=" : c.take("lt") ? "<" : c.take("gt") ? ">" : c.take("le") ? "<=" : c.take("ge") ? ">=" : undefined);
  const right = parseRight(c, left, types, word !== undefined);
  return { k: "match", left, op: word ?? ("flags" in right && right.mask === 0 ? "any" : "=="), right };
}

/** `tcp flags & (syn|ack) == syn`, which nft prints as `tcp flags syn / syn,ack`. */
function parseMaskedFlags(c: Cursor, left: Expr): Statement | undefined {
  if (left.k === "concat" || left.k === "map" || left.type.flags !== true || c.peek.text !== "&") return undefined;
  c.next();
  const bracket = c.take("(");
  const mask = parseFlags(c, left.type);
  if (bracket) c.expect(")");
  const not = c.take("!=");
  if (!not) c.take("==");
  const inner = c.take("(");
  const flags = parseFlags(c, left.type);
  if (inner) c.expect(")");
  return { k: "match", left, op: not ? "!=" : "==", right: { flags, mask, type: left.type } };
}

function parseRight(c: Cursor, left: Expr, types: readonly (typeof ipv4)[], operator: boolean): Right {
  if (c.peek.text === "@" || c.peek.text === "{") return { set: parseSetOrName(c, types, "set") };
  const type = types[0]!;
  if (types.length > 1) return { fields: parseFields(c, types) };
  if (type.flags === true && left.k !== "bits") {
    const flags = parseFlags(c, type);
    if (c.take("/")) return { flags, mask: parseFlags(c, type), type };
    return operator ? { field: { value: flags }, type } : { flags, mask: 0, type };
  }
  return { field: parseField(c, type), type };
}

function parseFlags(c: Cursor, type: typeof ipv4): number {
  let flags = 0;
  do {
    const field = parseField(c, type);
    flags |= "value" in field ? field.value : 0;
  } while (c.take(",") || c.take("|"));
  return flags;
}

function parseAssigned(c: Cursor, type: typeof ipv4): Expr {
  if (startsExpression(c)) return parseExpression(c);
  return { k: "value", value: c.number(), type };
}

function parseCounter(c: Cursor): Statement {
  c.expect("counter");
  let packets = 0;
  let bytes = 0;
  if (c.take("packets")) packets = c.number();
  if (c.take("bytes")) bytes = c.number();
  return { k: "counter", packets, bytes };
}

function parseReject(c: Cursor): Statement {
  c.expect("reject");
  if (!c.take("with")) return { k: "reject", how: "" };
  if (c.take("tcp")) {
    c.expect("reset");
    return { k: "reject", how: "tcp reset" };
  }
  const family = c.name();
  c.take("type");
  c.take("code");
  const code = c.peek;
  if (rejectCodes[family]?.includes(code.text) === false) throw c.error(`Could not parse ${family} code`, code);
  return { k: "reject", how: `${family} ${c.name()}` };
}

const rejectCodes: Readonly<Record<string, readonly string[]>> = {
  icmp: ["net-unreachable", "host-unreachable", "prot-unreachable", "port-unreachable", "net-prohibited", "host-prohibited", "admin-prohibited", "frag-needed"],
  icmpv6: ["no-route", "admin-prohibited", "addr-unreachable", "port-unreachable", "policy-fail", "reject-route"],
  icmpx: ["port-unreachable", "admin-prohibited", "no-route", "host-unreachable"],
};

function parseLog(c: Cursor): Statement {
  c.expect("log");
  let text = "";
  for (;;) {
    if (c.take("prefix")) text += ` prefix "${c.next().text}"`;
    else if (c.take("level")) {
      const level = c.next();
      if (!logLevels.includes(level.text)) throw c.error("invalid log level", level);
      text += ` level ${level.text}`;
    } else if (c.take("group")) text += ` group ${c.number()}`;
    else if (c.take("flags")) text += ` flags ${c.next().text}`;
    else return { k: "log", text };
  }
}

const logLevels = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug", "audit"];
const units = ["second", "minute", "hour", "day", "week"];

function parseLimit(c: Cursor): Statement {
  c.expect("limit");
  c.expect("rate");
  const over = c.take("over");
  const rate = c.number();
  if (c.peek.text !== "/") throw c.unexpected(c.peek, ", expecting / or string or bytes");
  c.expect("/");
  if (!units.includes(c.peek.text)) throw c.unexpected();
  const unit = c.name() as "second";
  let burst = 5;
  if (c.take("burst")) {
    burst = c.number();
    c.expect("packets");
  }
  return { k: "limit", rate, unit, burst, over };
}

function parseNat(c: Cursor): Statement {
  const kind = c.next().text as "dnat";
  let family: "ip" | "ip6" | undefined;
  let both: Expr | undefined;
  let address: Expr | undefined;
  let port: Expr | undefined;
  let portHigh: number | undefined;
  let pair = false;
  if (c.take("ip")) family = "ip";
  else if (c.take("ip6")) family = "ip6";
  if (c.take("addr")) {
    c.expect(".");
    c.expect("port");
    pair = true;
  }
  if (c.take("to")) {
    if (startsExpression(c)) {
      const value = parseExpression(c);
      if (pair || typesOf(value).length === 2) both = value;
      else address = value;
    } else if (!c.take(":")) {
      const bracket = c.take("[");
      const [type] = inferTypes(c);
      const field = parseField(c, type === ipv6 ? ipv6 : ipv4);
      if (bracket) c.expect("]");
      if (!("value" in field)) throw c.error("NAT ranges are not supported");
      address = { k: "value", value: field.value, type: type === ipv6 ? ipv6 : ipv4 };
      if (c.take(":")) ({ port, portHigh } = parsePort(c));
    } else ({ port, portHigh } = parsePort(c));
  }
  const flags: string[] = [];
  for (;;) {
    const flag = ["random", "fully-random", "persistent"].find((f) => c.take(f));
    if (flag === undefined) break;
    flags.push(flag);
    c.take(",");
  }
  return { k: "nat", kind, family, address, port, portHigh, both, flags };
}

function parsePort(c: Cursor): { port: Expr; portHigh: number | undefined } {
  const field = parseField(c, inetService);
  if ("low" in field) return { port: { k: "value", value: field.low, type: inetService }, portHigh: field.high };
  return { port: { k: "value", value: "value" in field ? field.value : 0, type: inetService }, portHigh: undefined };
}

function parseDynset(c: Cursor): Statement {
  const op = c.next().text as "add";
  c.expect("@");
  const set = c.name();
  c.expect("{");
  const key = parseExpression(c);
  const timeout = c.take("timeout") ? parseDuration(c.next().text) : undefined;
  c.expect("}");
  return { k: "dynset", op, set, key, timeout };
}
