// What a match (-m) or target (-j) extension of iptables is: its options, and from their values three things - the text
// that iptables-save prints, the text that iptables -L prints, and a function over packets.
import type { HookState } from "../hooks";
import type { Packet } from "../packet";
import type { Family } from "../types";
import type { RecentList } from "./recent";

/** What a rule's functions may keep in the namespace: recent lists, rates, counters of every nth packet. */
export interface RuleMemory {
  readonly recent: Map<string, RecentList>;
  /** By rule number and place in the rule. */
  readonly credits: Map<string, { readonly credit: number; readonly at: number }>;
  readonly counts: Map<string, number>;
  /** Lines of the kernel's log (LOG). */
  log(line: string): void;
}

export type Test = (p: Packet, s: HookState, memory: RuleMemory) => boolean;
/** What targets give back. */

export const V_DROP = 0;
export const V_ACCEPT = 1;
export const V_STOLEN = 2;
export const V_CONTINUE = 3;
export const V_RETURN = 6;
export const V_REJECT = 7;

export type Option = { readonly name: string; readonly invert: boolean; readonly args: readonly string[] };

export interface MatchResult {
  readonly save: string;
  list(numeric: boolean): string;
  readonly test?: Test;
  /** Where the test asks only this: conntrack states (bits) of which the packet must have one. */
  readonly states?: number;
  /** The list of `recent` that it asks or fills. */
  readonly recent?: string;
  /** What the tool says about it beside taking it. */
  readonly notes?: readonly string[];
  readonly needs?: readonly Need[];
}
export interface TargetResult {
  readonly save: string;
  list(numeric: boolean): string;
  act(p: Packet, s: HookState, memory: RuleMemory): number;
  readonly needs?: readonly Need[];
}

/** What the kernel checks when a rule is put in, and what it switches on. */
export type Need =
  | { readonly kind: "conntrack" }
  | { readonly kind: "nfacct"; readonly name: string }
  | { readonly kind: "set"; readonly name: string }
  | { readonly kind: "hooks"; readonly tables?: readonly string[]; readonly hooks: readonly string[] }
  | { readonly kind: "proto"; readonly proto: number }
  | { readonly kind: "never"; readonly why: string };

/** The rule so far, for extensions that depend on it. */
export type RuleContext = { readonly family: Family; readonly proto: number; readonly protoInverted: boolean; readonly table: string };

export type MatchExtension = {
  readonly name: string;
  readonly options: Readonly<Record<string, number>>;
  /** Options that "!" may not stand before. */
  readonly fixed?: readonly string[];
  /** Options of which there may be one only, in the order in which the tool complains of them. */
  readonly exclusive?: readonly string[];
  parse(options: readonly Option[], c: RuleContext): MatchResult;
};
export type TargetExtension = {
  readonly name: string;
  readonly options: Readonly<Record<string, number>>;
  readonly fixed?: readonly string[];
  readonly exclusive?: readonly string[];
  parse(options: readonly Option[], c: RuleContext): TargetResult;
};

/** A mistake in a rule, in iptables' words; `code` is the exit code. */
export class RuleError extends Error {
  constructor(
    message: string,
    readonly code = 2,
  ) {
    super(message);
  }
}

/** Option parsing of newer extensions ends its messages with a newline of its own. */
const blankAfter = /^Couldn't load match|option "--[\w-]+" must be specified$|bad (integer )?value for option|also requires|^log level|^Set .* doesn't exist/;

/** A rule's mistake as the tool prints it after its name and version; a bad argument stands alone. */
export function complaint(head: string, message: string): string {
  if (message.startsWith("\0")) return message.slice(1);
  return `${head}${message}${blankAfter.test(message) ? "\n" : ""}`;
}

export function hex(n: number): string {
  return `0x${(n >>> 0).toString(16)}`;
}

/** An unsigned integer as strtoul takes it; undefined if it is none. */
export function uint(text: string, max = 4294967295): number | undefined {
  if (!/^(0x[0-9a-fA-F]+|\d+)$/.test(text)) return undefined;
  const n = /^0\d/.test(text) ? parseInt(text, 8) : Number(text);
  return n <= max ? n : undefined;
}

/** "VALUE[/MASK]", as --mark and --set-xmark take it. */
export function valueMask(option: string, extension: string, text: string): { value: number; mask: number } {
  const [value, mask] = text.split("/");
  const v = uint(value!);
  const m = mask === undefined ? 0xffffffff : uint(mask);
  if (v === undefined || m === undefined) throw new RuleError(`${extension}: bad integer value for option "--${option}", or out of range.`);
  return { value: v, mask: m };
}

export function maskText(value: number, mask: number): string {
  return mask >>> 0 === 0xffffffff ? hex(value) : `${hex(value)}/${hex(mask)}`;
}

/** As iptables prints strings: bare where it may, else in double quotes. */
export function quoted(text: string): string {
  if (text !== "" && /^[A-Za-z0-9_-]+$/.test(text)) return text;
  return `"${text.replace(/["\\']/g, "\\$&")}"`;
}
