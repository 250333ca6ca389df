// A rule: its arguments read once, into the text that iptables prints and a function over packets. Rules are frozen and
// shared: by all namespaces, and by all rulesets that hold the same line.
import { Filled, textOf, type Line } from "../block";
import type { LinkRef } from "../hooks";
import type { Packet } from "../packet";
import { traceRule } from "../trace";
import type { Family } from "../types";
import { RuleError, type Need } from "./extension";
import { splitLine } from "./lexer";
import { protocolText } from "./names";
import type { Outline, Parts } from "./parts";
import { readRule } from "./read";

export class Rule {
  /** Its number in traces. */
  readonly id: number;
  readonly goto: boolean;
  readonly verdict: number;
  readonly needs: readonly Need[];
  /** Undefined until somebody looks: see Rule.parts. */
  known: Parts | undefined;
  #line: Line | undefined;

  /** @param source the rule's parts, or the line that they are to be read from (shape.ts or form.ts has seen that it can be). */
  constructor(
    readonly family: Family,
    readonly table: string,
    readonly chain: string,
    outline: Outline,
    /** A user-defined chain's name. */
    readonly jump: string | undefined,
    source: Parts | Line,
  ) {
    this.goto = outline.goto;
    this.verdict = outline.verdict;
    this.needs = outline.needs;
    if (typeof source === "string" || source instanceof Filled) this.#line = source;
    else this.known = source;
    this.id = traceRule(this);
  }

  get parts(): Parts {
    if (this.known === undefined) {
      this.known = readRule(this.family, this.table, splitLine(textOf(this.#line!)), 2).parts[0]!;
      this.#line = undefined;
    }
    return this.known;
  }

  /** The part before -j, and the part from it on: where counters stand between. */
  get head(): string {
    let head = "";
    const { src, dst, inLink, outLink, proto, protoInverted, fragment, matches } = this.parts;
    if (src !== undefined) head += `${src.invert ? " !" : ""} -s ${src.text}`;
    if (dst !== undefined) head += `${dst.invert ? " !" : ""} -d ${dst.text}`;
    if (inLink !== undefined) head += `${inLink.invert ? " !" : ""} -i ${inLink.name}`;
    if (outLink !== undefined) head += `${outLink.invert ? " !" : ""} -o ${outLink.name}`;
    if (proto !== 0) head += `${protoInverted ? " !" : ""} -p ${protocolText(proto)}`;
    if (fragment !== undefined) head += fragment ? " -f" : " ! -f";
    for (const m of matches) head += ` ${m.save}`;
    return head;
  }

  get tail(): string {
    const { target, result } = this.parts;
    if (target === "") return "";
    return ` ${this.goto ? "-g" : "-j"} ${target}${result === undefined || result.save === "" ? "" : ` ${result.save}`}`;
  }

  /** Everything but the chain: rules are the same where this is. */
  get spec(): string {
    return this.head + this.tail;
  }

  /** "-A CHAIN …" without counters, as iptables-save prints it. */
  get text(): string {
    return `-A ${this.chain}${this.head}${this.tail}`;
  }

  matchList(numeric: boolean): string {
    return this.parts.matches.map((m) => ` ${m.list(numeric)}`).join("");
  }

  targetList(numeric: boolean): string {
    const t = this.parts.result?.list(numeric) ?? "";
    return t === "" ? "" : ` ${t}`;
  }
}

/** Several rules come of a list of addresses (-s A,B). */
export function parseRule(family: Family, table: string, chain: string, args: readonly string[], from = 0): readonly Rule[] {
  const { outline, jump, parts } = readRule(family, table, args, from);
  checkLinks(parts[0]!, chain);
  return parts.map((p) => new Rule(family, table, chain, outline, jump, p));
}

/** A packet has no link where it has not come to one yet. */
function checkLinks(parts: Parts, chain: string): void {
  if (parts.outLink !== undefined && (chain === "PREROUTING" || chain === "INPUT")) throw new RuleError(`Can't use -o with ${chain}\n`);
  if (parts.inLink !== undefined && (chain === "OUTPUT" || chain === "POSTROUTING")) throw new RuleError(`Can't use -i with ${chain}\n`);
}

/** Whether a packet fits a rule's addresses, links and protocol; the extensions' tests come after. */
export function fits(r: Parts, p: Packet, inLink: LinkRef | undefined, outLink: LinkRef | undefined): boolean {
  const { dst, src } = r;
  if (dst !== undefined) {
    if (dst.exact >= 0 ? (p.dst === dst.exact) === dst.invert : dst.test(p.dst) === dst.invert) return false;
  }
  if (r.proto !== 0 && (p.proto === r.proto) === r.protoInverted) return false;
  if (src !== undefined) {
    if (src.exact >= 0 ? (p.src === src.exact) === src.invert : src.test(p.src) === src.invert) return false;
  }
  if (r.inLink !== undefined && !r.inLink.test(inLink)) return false;
  if (r.outLink !== undefined && !r.outLink.test(outLink)) return false;
  return r.fragment !== true;
}
