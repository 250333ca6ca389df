// Blocks of lines for iptables-restore: what they hold is read once, chain by chain, for all kernels that are given it.
import { Filled, type Block, type Each, type Input, type Line } from "../block";
import type { Family } from "../types";
import { chainName, type ChainName } from "./chain-name";
import { RuleError } from "./extension";
import { formsFor, readFilled, type Forms } from "./form";
import { Rule } from "./rule";
import { readLike, readLine, type Shapes } from "./shape";
import { builtins, type TableName } from "./state";

/** What a block's lines say: chains that they make or empty, and rules that they append. */
export type Reading = { readonly family: Family; readonly table: TableName; readonly makes: readonly ChainName[]; readonly groups: readonly Group[] };
export type RuleBlock = Block<Reading>;
export type RestoreInput = Input<Reading>;

/** Rules that follow one another in a block and go to the same chain. */
export type Group = {
  readonly chain: ChainName;
  readonly rules: readonly Rule[];
  /** The user-defined chains that they lead to, and which of the rules is the first that does so. */
  readonly jumps: readonly ChainName[];
  readonly firstJump: number;
  readonly conntrack: boolean;
  /** Whether each of them must be looked at for itself, as the kernel may refuse it. */
  readonly doubtful: boolean;
};

/** A block's reading; undefined where it must be read line by line: it holds other lines, or a wrong one. */
export function readBlock(block: RuleBlock, family: Family, table: TableName, shapes: Shapes): Reading | undefined {
  const known = block.reading;
  if (known !== undefined && known.family === family && known.table === table) return known;
  if (block.each !== undefined) return (block.reading = readMakes(block.each, family, table));
  const { lines } = block;
  const makes: ChainName[] = [];
  for (const line of lines) {
    const chain = madeBy(line);
    if (chain === undefined) break;
    if (!canBeMade(chain, table)) return undefined;
    makes.push(chainName(chain));
  }
  const groups: Group[] = [];
  const named = namesAmong(makes);
  const forms = formsFor(family, table);
  const rules: Rule[] = [];
  let from = 0;
  try {
    for (let i = makes.length; i < lines.length; i++) {
      const rule = readRule(lines[i]!, family, table, rules[from]?.chain ?? "", forms, shapes);
      if (rule === undefined) return undefined;
      if (rules.length > from && rule.chain !== rules[from]!.chain) {
        groups.push(groupOf(rules.slice(from), table, named, groups[groups.length - 1]));
        from = rules.length;
      }
      rules.push(rule);
    }
  } catch (e) {
    if (!(e instanceof RuleError)) throw e;
    return undefined;
  }
  if (rules.length > from) groups.push(groupOf(rules.slice(from), table, named, groups[groups.length - 1]));
  // Lists are kept for long: without the room that they grew by.
  block.reading = { family, table, makes: makes.slice(), groups: groups.slice() };
  return block.reading;
}

/** A block that makes nothing but chains; undefined: it must be read line by line. */
function readMakes({ texts, values }: Each, family: Family, table: TableName): Reading | undefined {
  if (texts[0] !== ":" || texts[1] !== " - [0:0]") return undefined;
  const makes: ChainName[] = [];
  for (const chain of values) {
    if (chain.includes(" ") || !canBeMade(chain, table)) return undefined;
    makes.push(chainName(chain));
  }
  return { family, table, makes: makes.slice(), groups: noGroups };
}

const noGroups: readonly Group[] = [];

function canBeMade(chain: string, table: TableName): boolean {
  return chain.length < 29 && !builtins[table].includes(chain);
}

/** The chain that a line like ":CHAIN - [0:0]" makes; undefined for others. */
function madeBy(line: Line): string | undefined {
  if (typeof line !== "string") return line.texts[0] === ":" && line.texts[1] === " - [0:0]" && !line.values[0]!.includes(" ") ? line.values[0] : undefined;
  if (!line.startsWith(":")) return undefined;
  const end = line.indexOf(" ");
  return end < 0 ? undefined : line.slice(1, end);
}

/** The one rule that a line appends; undefined where it is another line, or makes several. @param near a chain that it may well be in */
function readRule(line: Line, family: Family, table: TableName, near: string, forms: Forms, shapes: Shapes): Rule | undefined {
  let read: Rule | readonly Rule[] | undefined;
  if (line instanceof Filled) read = line.texts[0] === "-A " ? readFilled(family, table, line, forms, shapes) : undefined;
  else if (line.startsWith("-A "))
    read = readLike(family, table, line, shapes, near) ?? (line.includes(" -t ") ? undefined : readLine(family, table, line, shapes));
  return read instanceof Rule ? read : undefined;
}

/** How many of the chains that a block makes are looked at for the next name: it mostly fills them, and leads to them, in the order in which it makes them. */
const NEAR = 8;

/** A chain's name; those that the block makes are found beside the one found last. */
function namesAmong(makes: readonly ChainName[]): (text: string) => ChainName {
  let next = 0;
  return (text) => {
    const until = Math.min(next + NEAR, makes.length);
    for (let i = Math.max(0, next - NEAR); i < until; i++) {
      if (makes[i]!.text !== text) continue;
      next = i + 1;
      return makes[i]!;
    }
    return chainName(text);
  };
}

const none: readonly ChainName[] = [];

/** @param before the block's last group: many that follow one another lead to the same chain alone, and have one list */
function groupOf(rules: readonly Rule[], table: TableName, named: (text: string) => ChainName, before: Group | undefined): Group {
  const { chain } = rules[0]!;
  let jumps: readonly ChainName[] | undefined;
  let own: ChainName[] | undefined;
  let firstJump = -1;
  let conntrack = false;
  let doubtful = builtins[table].includes(chain);
  for (let i = 0; i < rules.length; i++) {
    const { jump, needs } = rules[i]!;
    if (jump !== undefined) {
      if (jumps === undefined) {
        firstJump = i;
        const name = named(jump);
        jumps = before?.jumps.length === 1 && before.jumps[0] === name ? before.jumps : [name];
      } else if (jump !== jumps[jumps.length - 1]!.text) {
        if (own === undefined) jumps = own = [...jumps];
        own.push(named(jump));
      }
    }
    for (const n of needs) {
      if (n.kind === "conntrack") conntrack = true;
      else if (n.kind !== "hooks" || n.tables?.includes(table) === false) doubtful = true;
    }
  }
  return { chain: named(chain), rules, jumps: jumps ?? none, firstJump, conntrack, doubtful };
}
