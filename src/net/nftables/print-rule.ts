// A rule as nft 1.0.6 prints it: not always as it was written.
import { prefixText } from "../address";
import { compareKeys, dscp, etherType, ifname, inetProto, inetService, ipv4, mark, serviceName, tcpFlags } from "./datatypes";
import type { DataType } from "./datatypes";
import { printDuration, printLimitBody, printQuota } from "./units";
import type { Element, Expr, Field, RuleSyntax, SetOrName, Statement, Verdict } from "./syntax";

const unqualified = new Set(["iif", "oif", "iifname", "oifname"]);

/** What a rule has counted: packets and bytes, and the bytes of its quota. "none": nothing of it is shown. */
export type Counted = { readonly counts?: readonly [number, number]; readonly used?: readonly [number] } | "none";

/** How values are written: by their words unless asked otherwise (-n, -p, -S). */
export type Show = { readonly numeric?: boolean; readonly numericProtocols?: boolean; readonly numericTime?: boolean; readonly services?: boolean };

/** A value of a type. */
export function shown(type: DataType, value: number, show: Show = {}): string {
  if (type === inetProto && (show.numeric === true || show.numericProtocols === true)) return String(value);
  if (type === inetService && show.services === true) return ((name) => (name === undefined ? String(value) : `"${name}"`))(serviceName(value));
  if (show.numeric !== true || type.symbols === undefined || type === mark) return type.print(value);
  if (type.flags === true) {
    const bits = [...type.symbols]
      .sort((a, b) => a[1] - b[1])
      .filter(([, bit]) => (value & bit) !== 0)
      .map(([, bit]) => `0x${bit.toString(16)}`);
    return bits.length > 0 ? bits.join(",") : `0x${value.toString(16)}`;
  }
  return type === dscp ? `0x${value.toString(16).padStart(2, "0")}` : type === etherType ? `0x${value.toString(16).padStart(4, "0")}` : String(value);
}

export function printRule(rule: RuleSyntax, counted: Counted = {}, show: Show = {}): string {
  const text = rule.statements.map((s) => printStatement(s, counted, show)).join(" ");
  return rule.comment === undefined ? text : `${text} comment "${rule.comment}"`;
}

function printStatement(s: Statement, counted: Counted, show: Show): string {
  switch (s.k) {
    case "match":
      return printMatch(s, show);
    case "verdict":
      return printVerdict(s.verdict);
    case "vmap":
      return `${printExpr(s.key, show)} vmap ${printSet(s.map, show)}`;
    case "assign":
      return `${s.to} set ${printExpr(s.value, show)}`;
    case "nat":
      return printNat(s, show);
    case "reject":
      return s.how === "" || s.how === "icmp port-unreachable" ? "reject" : `reject with ${s.how}`;
    case "counter":
      return counted === "none" ? "counter" : `counter packets ${counted.counts?.[0] ?? s.packets} bytes ${counted.counts?.[1] ?? s.bytes}`;
    case "log":
      return `log${s.text}`;
    case "limit":
      return `limit ${printLimitBody(s)}`;
    case "quota":
      return `quota ${printQuota(s, counted === "none" ? undefined : (counted.used?.[0] ?? s.used))}`;
    case "object":
      return `${s.type} name "${s.name}"`;
    case "notrack":
      return "notrack";
    case "queue":
      return `queue${s.flags.length > 0 ? ` flags ${s.flags.join(",")}` : ""} to ${s.to}`;
    case "maxseg":
      return `tcp option maxseg size set ${s.size}`;
    case "dynset":
      return `${s.op} @${s.set} { ${printExpr(s.key, show)}${s.timeout === undefined ? "" : ` timeout ${printDuration(s.timeout, show.numericTime === true || show.numeric === true)}`} }`;
  }
}

function printMatch(s: Statement & { k: "match" }, show: Show): string {
  const left = printExpr(s.left, show);
  const { right } = s;
  const op = s.op === "==" || s.op === "any" ? "" : `${s.op} `;
  if ("set" in right) {
    // A set of one is no set.
    if (right.set.anonymous && right.set.elements.length === 1 && right.set.merged === undefined)
      return `${left} ${op}${printKey(right.set.elements[0]!.key, right.set.types, show)}`;
    return `${left} ${op}${printSet(right.set, show)}`;
  }
  if ("fields" in right) return `${left} ${op}${printKey(right.fields, exprTypes(s.left), show)}`;
  if ("flags" in right) return `${left} ${op}${shown(right.type, right.flags, show)}${right.mask === 0 ? "" : ` / ${shown(right.type, right.mask, show)}`}`;
  // Flags compared as a whole say so, and so do masked values.
  if (right.type.flags === true && "value" in right.field && show.numeric !== true) return `${left} ${s.op} ${printWhole(right.field.value, right.type)}`;
  if (right.type.flags === true || s.left.k === "bits") return `${left} ${s.op} ${printField(right.field, right.type, show)}`;
  return `${left} ${op}${printField(right.field, right.type, show)}`;
}

/** Several flags at once: the header's as a number, others one beside the other. */
function printWhole(value: number, type: DataType): string {
  const names = type.print(value).split(",");
  return names.length === 1 ? names[0]! : type === tcpFlags ? `0x${value.toString(16)}` : names.join(" | ");
}

function exprTypes(e: Expr): readonly DataType[] {
  return e.k === "concat" ? e.parts.flatMap(exprTypes) : e.k === "map" ? [] : [e.type];
}

export function printExpr(e: Expr, show: Show = {}): string {
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
      return e.parts.map((p) => printExpr(p, show)).join(" . ");
    case "bits":
      return `${printExpr(e.left, show)} ${e.op} ${shown(e.type, e.right, show)}`;
    case "value":
      return shown(e.type, e.value, show);
    case "map":
      return `${printExpr(e.key, show)} map ${printSet(e.map, show)}`;
  }
}

function printNat(s: Statement & { k: "nat" }, show: Show): string {
  const flags = s.flags.length > 0 ? ` ${s.flags.join(",")}` : "";
  if (s.both !== undefined) return `${s.kind}${s.family === undefined ? "" : ` ${s.family}`} to ${printExpr(s.both, show)}${flags}`;
  if (s.address === undefined && s.among === undefined && s.port === undefined) return `${s.kind}${flags}`;
  const address = s.among !== undefined ? printField(s.among, ipv4, show) : s.address === undefined ? "" : printExpr(s.address);
  const port = s.port === undefined ? "" : `:${printExpr(s.port)}${s.portHigh === undefined ? "" : `-${s.portHigh}`}`;
  const family = s.address !== undefined && s.family !== undefined ? ` ${s.family}` : "";
  return `${s.kind}${family} to ${port !== "" && address.includes(":") ? `[${address}]` : address}${port}${flags}`;
}

export function printVerdict(v: Verdict): string {
  return "chain" in v ? `${v.verdict} ${v.chain}` : v.verdict;
}

function printSet(set: SetOrName, show: Show): string {
  if (!set.anonymous) return `@${set.name}`;
  const sorted = sortElements(set.elements, set.types);
  return `{ ${sorted.map((e) => printElement(e, set.types, set.dataTypes, show)).join(", ")} }`;
}

export function sortElements(elements: readonly Element[], types: readonly DataType[]): readonly Element[] {
  if (types.length > 1 && elements.some((e) => e.key.some((f) => !("value" in f)))) return elements;
  const start = (e: Element): readonly number[] => e.key.map((f, i) => fieldStart(f, types[i]!));
  const wild = types[0] === ifname && elements.some((e) => printKey(e.key, types).includes("*"));
  return elements
    .map((e) => [start(e), e] as const)
    .sort((a, b) => compareKeys(types, a[0], b[0], wild))
    .map(([, e]) => e);
}

function fieldStart(f: Field, type: DataType): number {
  if ("value" in f) return f.value;
  if ("low" in f) return f.low;
  return type.parse(prefixText(f.prefix).split("/", 1)[0]!) ?? 0;
}

/** An element without what only a listing of a named set shows. */
export function printElement(e: Element, types: readonly DataType[], dataTypes: readonly DataType[] | undefined, show: Show = {}): string {
  const key = printKey(e.key, types, show) + (e.comment === undefined ? "" : ` comment "${e.comment}"`);
  return e.data === undefined ? key : `${key} : ${printData(e.data, dataTypes, show)}`;
}

export function printData(data: Verdict | readonly number[], types: readonly DataType[] | undefined, show: Show = {}): string {
  if ("verdict" in data) return printVerdict(data);
  return data.map((v, i) => ((type) => (type === undefined ? String(v) : shown(type, v, show)))(types?.[i])).join(" . ");
}

export function printKey(key: readonly Field[], types: readonly DataType[], show: Show = {}): string {
  return key.map((f, i) => printField(f, types[i]!, show)).join(" . ");
}

function printField(f: Field, type: DataType, show: Show): string {
  if ("value" in f) return shown(type, f.value, show);
  if ("prefix" in f) return prefixText(f.prefix);
  return `${shown(type, f.low, show)}-${shown(type, f.high, show)}`;
}
