// A machine with the rules of a paste: read by the same parsers as the node's own tools. What they refuse is kept with
// their words and its line, left out, and the rest is read again, so that one line in 20,000 costs no more than itself.
import { Clock } from "../../base/clock";
import { Random } from "../../base/random";
import type { Kernel } from "../../net/hooks";
import { ipSetsKey } from "../../net/ipsets/ipsets";
import { IpsetError, setTypes, type SetType } from "../../net/ipsets/types";
import { restoreTables } from "../../net/iptables/restore";
import { iptables, tableNames } from "../../net/iptables/state";
import { createNetwork } from "../../net/network";
import { nftablesKey } from "../../net/nftables/nftables";
import { NftError } from "../../net/nftables/syntax";
import type { Family, Netns, Network } from "../../net/types";
import { readPaste, type Paste } from "./paste";

/** A line that a tool refused, in its words. `line` counts from 1; `more`: later lines that it refuses for the same reason. */
export type Problem = { readonly line: number; readonly text: string; readonly tool: string; readonly message: string; readonly more: number };
export type LoadedTable = { readonly name: string; readonly chains: number; readonly rules: number };

export type Loaded = {
  readonly network: Network;
  readonly netns: Netns;
  readonly paste: Paste;
  readonly tables: readonly LoadedTable[];
  readonly sets: number;
  readonly problems: readonly Problem[];
};

export const machine = "your-node";
/** A paste with more different complaints than this is no ruleset of these tools. */
const rounds = 100;

export function loadPaste(text: string): Loaded {
  const paste = readPaste(text);
  const network = createNetwork(new Clock(0), new Random(1));
  const netns = network.addNamespace(machine);
  const kernel = netns.kernel as Kernel;
  const problems: Problem[] = [];
  // Accounting objects stand in the kernel beside the rules; no listing of rules holds them.
  for (const line of paste.lines) {
    const name = /--nfacct-name +(\S+)/.exec(line)?.[1];
    if (name !== undefined) kernel.nfacct.set(name, [0, 0]);
  }
  if (paste.ipset !== undefined) loadSets(kernel, paste.ipset, problems);
  if (paste.iptables !== undefined) loadTables(kernel, 4, paste.iptables, problems);
  if (paste.ip6tables !== undefined) loadTables(kernel, 6, paste.ip6tables, problems);
  if (paste.nft !== undefined) loadNft(kernel, paste.nft, problems);
  const sets = kernel.peek(ipSetsKey)?.sets.size ?? 0;
  return { network, netns, paste, tables: tablesOf(kernel), sets, problems: problems.sort((a, b) => a.line - b.line) };
}

function loadSets(kernel: Kernel, lines: readonly string[], problems: Problem[]): void {
  const sets = kernel.slot(ipSetsKey);
  const members = new Map<string, string[]>();
  lines.forEach((text, i) => {
    const [verb, name = "", type = ""] = text.split(" ");
    if (verb === "add") {
      const list = members.get(name);
      if (list === undefined) members.set(name, [type]);
      else list.push(type);
    }
    if (verb !== "create") return;
    try {
      if (!(type in setTypes)) throw new IpsetError(`Syntax error: unknown settype ${type}`);
      sets.create(name, type as SetType, { family: / family inet6\b/.test(text) ? 6 : 4, exist: false });
    } catch (e) {
      if (!(e instanceof IpsetError)) throw e;
      problems.push({ line: i + 1, text, tool: "ipset", message: `ipset v7.17: Error in line ${i + 1}: ${e.message}`, more: 0 });
    }
  });
  for (const [name, list] of members) {
    if (!sets.exists(name)) continue;
    try {
      sets.change(name, list, []);
    } catch (e) {
      if (!(e instanceof IpsetError)) throw e;
      const line = lines.findIndex((l) => l.startsWith(`add ${name} `)) + 1;
      problems.push({ line, text: lines[line - 1]!, tool: "ipset", message: `ipset v7.17: Error in line ${line}: ${e.message}`, more: 0 });
    }
  }
}

function loadTables(kernel: Kernel, family: Family, given: readonly string[], problems: Problem[]): void {
  const state = kernel.slot(iptables);
  const tool = family === 4 ? "iptables-restore" : "ip6tables-restore";
  const lines = [...given];
  for (let round = 0; ; round++) {
    const failure = restoreTables(state, family, lines, { flush: true, counters: true });
    if (failure === undefined) return;
    const at = culprit(lines, failure.line, failure.message);
    const more = round >= rounds ? drop(lines, at, () => true) : drop(lines, at, sameReason(failure.message));
    problems.push({ line: at + 1, text: given[at] ?? "", tool, message: failure.message.split("\nTry ")[0]!.trim(), more });
  }
}

/** The line at fault: a chain that is missing is only noticed at COMMIT, and the rule that names it is what cannot be. */
function culprit(lines: readonly string[], line: number, message: string): number {
  const chain = /Chain '([^']+)' does not exist/.exec(message)?.[1];
  if (chain === undefined) return line - 1;
  const start = lines.lastIndexOf(lines.findLast((l, i) => i < line && l.startsWith("*")) ?? "", line - 1);
  const found = lines.findIndex((l, i) => i > start && i < line && (l.endsWith(` -j ${chain}`) || l.endsWith(` -g ${chain}`)));
  return found < 0 ? line - 1 : found;
}

/** What names the reason in a complaint, so that every line with it is refused for it: an extension, an option, a set. */
function sameReason(message: string): (line: string) => boolean {
  const word = /(?:Couldn't load (?:match|target) `|unknown option "|Set |Chain ')([^'"\s]+)/.exec(message)?.[1];
  if (word === undefined) return () => false;
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(^| )${plain}( |$)`);
  return (line) => pattern.test(line);
}

/** Empties a line and those that are refused with it; how many of these there were. */
function drop(lines: string[], at: number, alike: (line: string) => boolean): number {
  lines[at] = "";
  let more = 0;
  for (let i = at + 1; i < lines.length; i++)
    if (/^(\[\d+:\d+\] )?-A /.test(lines[i]!) && alike(lines[i]!)) {
      lines[i] = "";
      more++;
    }
  return more;
}

function loadNft(kernel: Kernel, given: readonly string[], problems: Problem[]): void {
  const nft = kernel.slot(nftablesKey);
  const lines = [...given];
  for (let round = 0; ; round++) {
    try {
      nft.run(lines.join("\n") + "\n", { listing: true });
      return;
    } catch (e) {
      if (!(e instanceof NftError)) throw e;
      const at = e.line - 1;
      const text = given[at] ?? "";
      problems.push({ line: e.line, text, tool: "nft", message: nftWords(text, e), more: round >= rounds ? dropAll(lines) : dropNft(lines, at) });
    }
  }
}

/** nft's two lines beneath its complaint, without the indentation. */
function nftWords(text: string, e: NftError): string {
  const cut = /^\s*/.exec(text)![0].length;
  const from = Math.max(0, e.from - 1 - cut);
  return `Error: ${e.message}\n${text.slice(cut)}\n${" ".repeat(from)}${"^".repeat(Math.max(1, e.to - e.from + 1))}`;
}

/** Leaves out a rule, or where the line is none the block that it stands in; how many lines went with it. */
function dropNft(lines: string[], at: number): number {
  const text = lines[at]!;
  const depth = /^\t*/.exec(text)![0].length;
  const isRule = depth === 2 && !/^\t\t(type |elements |flags |\})/.test(text) && !/\{$/.test(text);
  if (isRule) {
    lines[at] = "";
    return 0;
  }
  // A line of a chain's or set's head: the whole of it; of a table's head: the whole table.
  let from = at;
  while (from > 0 && !/\{$/.test(lines[from]!)) from--;
  const close = /^\t*/.exec(lines[from]!)![0] + "}";
  let to = from;
  while (to < lines.length - 1 && lines[to] !== close) to++;
  for (let i = from; i <= to; i++) lines[i] = "";
  return to - from;
}

function dropAll(lines: string[]): number {
  const left = lines.filter((l) => l !== "").length;
  lines.fill("");
  return left - 1;
}

function tablesOf(kernel: Kernel): readonly LoadedTable[] {
  const out: LoadedTable[] = [];
  const ip = kernel.peek(iptables);
  for (const family of [4, 6] as const)
    for (const name of tableNames) {
      const table = ip?.table(family, name);
      if (table === undefined || !table.exists) continue;
      let rules = 0;
      for (const c of table.chains.values()) rules += c.rules.length;
      out.push({ name: family === 4 ? name : `${name} (IPv6)`, chains: table.chains.size, rules });
    }
  for (const table of kernel.peek(nftablesKey)?.tables ?? []) {
    let rules = 0;
    for (const c of table.chains.values()) rules += c.rules.length;
    out.push({ name: `${table.family} ${table.name}`, chains: table.chains.size, rules });
  }
  return out;
}
