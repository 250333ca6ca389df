// A rule as nft 1.0.6 prints it: not always as it was written.
import { prefixText } from "../address";
import { compareKeys, printDuration } from "./datatypes";
import type { DataType } from "./datatypes";
import type { Element, Expr, Field, RuleSyntax, SetOrName, Statement, Verdict } from "./syntax";

const unqualified = new Set(["iif", "oif", "iifname", "oifname"]);

export function printRule(rule: RuleSyntax, counters?: readonly [number, number]): string {
  const text = rule.statements.map((s) => printStatement(s, counters)).join(" ");
  return rule.comment === undefined ? text : `${text} comment "${rule.comment}"`;
}

function printStatement(s: Statement, counters: readonly [number, number] | undefined): string {
  switch (s.k) {
    case "match":
      return printMatch(s);
    case "verdict":
      return printVerdict(s.verdict);
    case "vmap":
      return `${printExpr(s.key)} vmap ${printSet(s.map)}`;
    case "assign":
      return `${s.to} set ${printExpr(s.value)}`;
    case "nat":
      return printNat(s);
    case "reject":
      return s.how === "" || s.how === "icmp port-unreachable" ? "reject" : `reject with ${s.how}`;
    case "counter":
      return `counter packets ${counters?.[0] ?? s.packets} bytes ${counters?.[1] ?? s.bytes}`;
    case "log":
      return `log${s.text}`;
    case "limit":
      return `limit rate ${s.over ? "over " : ""}${s.rate}/${s.unit}${s.burst === 5 ? "" : ` burst ${s.burst} packets`}`;
    case "notrack":
      return "notrack";
    case "dynset":
      return `${s.op} @${s.set} { ${printExpr(s.key)}${s.timeout === undefined ? "" : ` timeout ${printDuration(s.timeout)}`} }`;
  }
}

function printMatch(s: Statement & { k: "match" }): string {
  const left = printExpr(s.left);
  const { right } = s;
  const op = s.op === "==" || s.op === "any" ? "" : `${s.op} `;
  if ("set" in right) {
    // A set of one is no set.
    if (right.set.anonymous && right.set.elements.length === 1 && right.set.merged === undefined)
      return `${left} ${op}${printKey(right.set.elements[0]!.key, right.set.types)}`;
    return `${left} ${op}${printSet(right.set)}`;
  }
  if ("fields" in right) return `${left} ${op}${printKey(right.fields, exprTypes(s.left))}`;
  if ("flags" in right) return `${left} ${op}${right.type.print(right.flags)}${right.mask === 0 ? "" : ` / ${right.type.print(right.mask)}`}`;
  // Flags compared as a whole say so, and so do masked values.
  if (right.type.flags === true || s.left.k === "bits") return `${left} ${s.op} ${printField(right.field, right.type)}`;
  return `${left} ${op}${printField(right.field, right.type)}`;
}

function exprTypes(e: Expr): readonly DataType[] {
  return e.k === "concat" ? e.parts.flatMap(exprTypes) : e.k === "map" ? [] : [e.type];
}

export function printExpr(e: Expr): string {
  switch (e.k) {
    case "payload":
      return `${e.proto} ${e.field}`;
    case "meta":
      return unqualified.has(e.key) ? e.key : `meta ${e.key}`;
    case "ct":
      return `ct ${e.direction === "" ? "" : `${e.direction} `}${e.key}`;
    case "fib":
      return `fib ${e.from.join(" . ")} ${e.result}`;
    case "numgen":
      return `numgen ${e.mode} mod ${e.mod}${e.offset === 0 ? "" : ` offset ${e.offset}`}`;
    case "concat":
      return e.parts.map(printExpr).join(" . ");
    case "bits":
      return `${printExpr(e.left)} ${e.op} ${e.type.print(e.right)}`;
    case "value":
      return e.type.print(e.value);
    case "map":
      return `${printExpr(e.key)} map ${printSet(e.map)}`;
  }
}

function printNat(s: Statement & { k: "nat" }): string {
  const flags = s.flags.length > 0 ? ` ${s.flags.join(",")}` : "";
  if (s.both !== undefined) return `${s.kind}${s.family === undefined ? "" : ` ${s.family}`} to ${printExpr(s.both)}${flags}`;
  if (s.address === undefined && s.port === undefined) return `${s.kind}${flags}`;
  const address = s.address === undefined ? "" : printExpr(s.address);
  const port = s.port === undefined ? "" : `:${printExpr(s.port)}${s.portHigh === undefined ? "" : `-${s.portHigh}`}`;
  const family = s.address !== undefined && s.family !== undefined ? ` ${s.family}` : "";
  return `${s.kind}${family} to ${port !== "" && address.includes(":") ? `[${address}]` : address}${port}${flags}`;
}

export function printVerdict(v: Verdict): string {
  return "chain" in v ? `${v.verdict} ${v.chain}` : v.verdict;
}

function printSet(set: SetOrName): string {
  if (!set.anonymous) return `@${set.name}`;
  const sorted = sortElements(set.elements, set.types);
  return `{ ${sorted.map((e) => printElement(e, set.types, set.dataTypes)).join(", ")} }`;
}

export function sortElements(elements: readonly Element[], types: readonly DataType[]): readonly Element[] {
  const start = (e: Element): readonly number[] => e.key.map((f, i) => fieldStart(f, types[i]!));
  return elements
    .map((e) => [start(e), e] as const)
    .sort((a, b) => compareKeys(types, a[0], b[0]))
    .map(([, e]) => e);
}

function fieldStart(f: Field, type: DataType): number {
  if ("value" in f) return f.value;
  if ("low" in f) return f.low;
  return type.parse(prefixText(f.prefix).split("/", 1)[0]!) ?? 0;
}

/** An element without what only a listing of a named set shows. */
export function printElement(e: Element, types: readonly DataType[], dataTypes: readonly DataType[] | undefined): string {
  const key = printKey(e.key, types) + (e.comment === undefined ? "" : ` comment "${e.comment}"`);
  return e.data === undefined ? key : `${key} : ${printData(e.data, dataTypes)}`;
}

export function printData(data: Verdict | readonly number[], types: readonly DataType[] | undefined): string {
  if ("verdict" in data) return printVerdict(data);
  return data.map((v, i) => types?.[i]?.print(v) ?? String(v)).join(" . ");
}

export function printKey(key: readonly Field[], types: readonly DataType[]): string {
  return key.map((f, i) => printField(f, types[i]!)).join(" . ");
}

function printField(f: Field, type: DataType): string {
  if ("value" in f) return type.print(f.value);
  if ("prefix" in f) return prefixText(f.prefix);
  return `${type.print(f.low)}-${type.print(f.high)}`;
}
