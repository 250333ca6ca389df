// iptables-restore: whole tables as text. Lines are read once: a line that any ruleset has held before is a lookup, and a
// block that is given again is not even looked at as text.
import { textOf } from "../block";
import type { Family, RestoreError } from "../types";
import { readBlock, type Reading, type RestoreInput } from "./block";
import { Change, KernelError } from "./change";
import { complaint, RuleError } from "./extension";
import { splitLine } from "./lexer";
import { ruleLine } from "./list";
import { parseRule, Rule } from "./rule";
import { checkSets } from "./sets";
import { readLike, readLine, shapesFor } from "./shape";
import { tableNames, type Iptables, type TableName } from "./state";

/** Rules by family and table, then line. Bounded: what has been forgotten is read again. */
const caches = new Map<string, RuleCache>();
type RuleCache = Map<string, Rule | readonly Rule[]>;
const CACHED = 600_000;

function cacheFor(family: Family, table: string): RuleCache {
  const key = `${family}${table}`;
  let cache = caches.get(key);
  if (cache === undefined) caches.set(key, (cache = new Map()));
  return cache;
}

/** `exit`: the exit code; `message`: all of what the tool writes to standard error. */
export type Failure = RestoreError & { readonly exit: number };

export type RestoreOptions = {
  readonly flush: boolean;
  readonly counters?: boolean;
  readonly test?: boolean;
  readonly only?: string;
  /** Carries out a command that prints (-L, -S) on a table; what it complains of. */
  readonly run?: (table: string, words: readonly string[]) => string;
  /** -v: is told what is done. */
  readonly say?: (text: string) => void;
};

export function restoreTables(state: Iptables, family: Family, input: RestoreInput, options: RestoreOptions): Failure | undefined {
  const tool = family === 4 ? "iptables-restore" : "ip6tables-restore";
  const head = `${tool} v1.8.9 (nf_tables): `;
  const hint = (line: number, message: string): Failure => ({
    line,
    exit: 2,
    message: `${message}\nError occurred at line: ${line}\nTry \`${tool} -h' or '${tool} --help' for more information.\n`,
  });
  // Neither a test nor an addition is told of.
  const say = options.flush && options.test !== true ? options.say : undefined;
  let change: Change | undefined;
  let skip = false;
  /** Chains that rules jump to and that were not there yet: looked for again at COMMIT. */
  const wanted = new Set<string>();
  let n = 0;
  let cache: RuleCache = new Map();
  let shapes = shapesFor(family, "filter");
  let lastChain = "";
  /** A chain that is there: most rules jump to few. */
  let lastJump = "";
  const missingChain = (line: number): Failure => ({ line, exit: 1, message: `${tool}: line ${line} failed: No chain/target/match by that name.\n` });
  const append = (to: Change, rule: Rule, counts: readonly [number, number] | undefined): Failure | undefined => {
    if (rule.chain !== lastChain && !to.has(rule.chain)) return missingChain(n);
    if (rule.jump !== undefined && rule.jump !== lastJump) {
      if (to.has(rule.jump)) lastJump = rule.jump;
      else wanted.add(rule.jump);
    }
    if (rule.needs.length > 0) checkSets(state, rule);
    lastChain = rule.chain;
    to.append(rule.chain, rule, n, counts);
    return undefined;
  };
  const take = (line: string): Failure | undefined => {
    n++;
    const first = line[0];
    if (first === undefined || first === "#") return undefined;
    if (first === "*" && change === undefined) {
      const name = line.slice(1).trim();
      if (!tableNames.includes(name as TableName)) return hint(n, `${head}${tool}: line ${n} table name '${name}' invalid`);
      skip = options.only !== undefined && options.only !== name;
      change = new Change(state, state.table(family, name)!);
      cache = cacheFor(family, name);
      shapes = shapesFor(family, name);
      lastChain = lastJump = "";
      if (options.flush && !skip) {
        const { table } = change;
        const chains = table.sorted();
        for (const chain of chains) say?.(`Flushing chain \`${chain.name}'\n`);
        for (const chain of chains) if (chain.policy === undefined) say?.(`Deleting chain \`${chain.name}'\n`);
        change.clear();
      }
      return undefined;
    }
    if (change === undefined) return { line: n, exit: 1, message: `${tool}: line ${n} failed\n` };
    if (first === "C" && line.trimEnd() === "COMMIT") {
      const missing = [...wanted].find((name) => change!.table.isBuiltin(name) || !change!.has(name));
      if (missing !== undefined && options.test !== true) return hint(n, `${head}Chain '${missing}' does not exist`);
      wanted.clear();
      if (!skip && options.test !== true) {
        try {
          change.commit();
        } catch (e) {
          if (!(e instanceof KernelError)) throw e;
          return { line: e.line, exit: 4, message: `${head}\nline ${e.line}: ${e.message}\n` };
        }
      }
      change = undefined;
      return undefined;
    }
    if (skip) return undefined;
    if (first === ":" || (first === "-" && line[1] !== "A")) lastChain = lastJump = "";
    if (first === ":") {
      const failed = chainLine(change, line, options.counters === true);
      if (failed === undefined) return undefined;
      if (failed === "Bad policy name.") return { line: n, exit: 1, message: `${tool}: line ${n} failed: ${failed}\n` };
      return hint(n, `${head}${failed === "" ? `${tool}: line ${n} policy invalid` : failed}`);
    }
    try {
      let text = line;
      let counts: readonly [number, number] | undefined;
      if (first === "[") {
        const m = /^\[(\d+):(\d+)\]\s*/.exec(line);
        if (!line.includes("]")) throw new RuleError(`Bad line ${n}: need ]`);
        if (m !== null) {
          if (options.counters === true) counts = [Number(m[1]), Number(m[2])];
          text = line.slice(m[0].length);
        }
      }
      if (text.startsWith("-A ")) {
        let rules = cache.get(text);
        if (rules === undefined) {
          rules = readLike(family, change.table.name, text, shapes, lastChain);
          if (rules === undefined) {
            if (text.indexOf(" ", 3) < 0 && text.trim() === "-A") throw new RuleError('option "-A" requires an argument');
            if (text.includes(" -t ") || text.includes(" --table ")) checkTableOption(splitLine(text), tool);
            rules = readLine(family, change.table.name, text, shapes);
          }
          if (cache.size > CACHED) cache.clear();
          cache.set(text, rules);
        }
        // -s A,B makes two rules of one line.
        for (const rule of rules instanceof Rule ? [rules] : rules) {
          const failed = append(change, rule, counts);
          if (failed !== undefined) return failed;
          if (!skip) say?.(`${ruleLine(rule)}\n`);
        }
        return undefined;
      }
      if (options.run !== undefined && /^(-[LS]|--list|--list-rules)( |$)/.test(text)) {
        const complaints = options.run(change.table.name, splitLine(text));
        return complaints === "" ? undefined : { line: n, exit: 1, message: complaints };
      }
      const failure = other(change, family, splitLine(text), n, tool, wanted);
      if (failure !== undefined) return { line: n, exit: 1, message: `${tool}: line ${n} failed: ${failure}\n` };
    } catch (e) {
      if (!(e instanceof RuleError)) throw e;
      return hint(n, complaint(head, e.message));
    }
    return undefined;
  };
  const takeReading = (to: Change, { makes, groups }: Reading): Failure | undefined => {
    lastChain = "";
    for (const name of makes) to.make(name);
    n += makes.length;
    for (const group of groups) {
      if (group.doubtful) {
        const failed = takeRules(to, group.rules);
        if (failed !== undefined) return failed;
        continue;
      }
      if (!to.has(group.chain)) return missingChain(n + 1);
      for (const target of group.jumps) if (!to.has(target)) wanted.add(target.text);
      to.appendGroup(group, n + 1);
      n += group.rules.length;
    }
    return undefined;
  };
  const takeRules = (to: Change, rules: readonly Rule[]): Failure | undefined => {
    for (const rule of rules) {
      n++;
      try {
        const failed = append(to, rule, undefined);
        if (failed !== undefined) return failed;
      } catch (e) {
        if (!(e instanceof RuleError)) throw e;
        return hint(n, complaint(head, e.message));
      }
    }
    return undefined;
  };
  for (const part of input) {
    // What cannot be read as a block is read line by line, which finds the line that is wrong.
    const table = (change as Change | undefined)?.table;
    const reading = typeof part === "string" || table === undefined || skip ? undefined : readBlock(part, family, table.name, shapes);
    let failed: Failure | undefined;
    if (reading !== undefined) failed = takeReading(change!, reading);
    else if (typeof part === "string") failed = take(part);
    else for (let i = 0; i < part.lines.length && failed === undefined; i++) failed = take(textOf(part.lines[i]!));
    if (failed !== undefined) return failed;
  }
  if (change !== undefined) return { line: n + 1, exit: 1, message: `${tool}: COMMIT expected at line ${n + 1}\n` };
  return undefined;
}

function checkTableOption(words: readonly string[], tool: string): void {
  if (words.includes("-t") || words.includes("--table")) throw new RuleError(`The -t option cannot be used in ${tool}.\n`);
}

/** ":CHAIN POLICY [packets:bytes]"; what is wrong with it, "" where there is no policy. */
function chainLine(change: Change, line: string, counters: boolean): string | undefined {
  const a = line.indexOf(" ");
  if (a < 0) return "";
  const chain = line.slice(1, a);
  if (change.table.isBuiltin(chain)) {
    const [, policy, counts] = line.split(" ");
    if (policy !== "ACCEPT" && policy !== "DROP") return policy === "-" ? undefined : "Bad policy name.";
    const m = counters ? /^\[(\d+):(\d+)\]/.exec(counts ?? "") : null;
    change.policy(chain, policy, m === null ? undefined : [Number(m[1]), Number(m[2])]);
    return undefined;
  }
  if (chain.length >= 29) return `chain name \`${chain}' too long (must be under 29 chars)`;
  if (change.has(chain)) change.flush(chain);
  else change.create(chain);
  return undefined;
}

/** Lines that are commands other than -A. Undefined: done; else why not. */
function other(change: Change, family: Family, words: readonly string[], n: number, tool: string, wanted: Set<string>): string | undefined {
  const [op, chain] = words;
  if (op === undefined) return undefined;
  checkTableOption(words, tool);
  const known = ["-X", "-N", "-F", "-P", "-D", "-I", "-Z", "-R"];
  if (!known.includes(op)) {
    if (op.startsWith("-")) throw new RuleError(`unknown option "${op}"`);
    throw new RuleError(`\0Bad argument \`${op}'`);
  }
  if (chain === undefined) throw new RuleError(`option "${op}" requires an argument`);
  const missing = "No chain/target/match by that name.";
  if (op === "-N") {
    if (change.has(chain)) return "Chain already exists.";
    change.create(chain);
    return undefined;
  }
  if (op === "-D" || op === "-I" || op === "-R") {
    const number = /^\d+$/.test(words[2] ?? "") ? Number(words[2]) : undefined;
    if (op === "-D") {
      if (number !== undefined) {
        if (number > change.rules(chain).length) return "Index of deletion too big.";
        change.remove(chain, number - 1);
        return undefined;
      }
      const [rule] = parseRule(family, change.table.name, chain, words, 2);
      if (rule!.jump !== undefined && !change.has(rule!.jump)) {
        wanted.add(rule!.jump);
        return undefined;
      }
      const at = change.rules(chain).findIndex((r) => r.spec === rule!.spec);
      if (at < 0) return "Bad rule (does a matching rule exist in that chain?).";
      change.remove(chain, at);
      return undefined;
    }
    if (!change.has(chain)) return missing;
    const at = (number ?? 1) - 1;
    const rules = parseRule(family, change.table.name, chain, words, number === undefined ? 2 : 3);
    if (at > change.rules(chain).length) return op === "-I" ? "Index of insertion too big." : "Index of replacement too big.";
    for (const [i, rule] of rules.entries()) {
      if (rule.jump !== undefined && !change.has(rule.jump)) wanted.add(rule.jump);
      if (op === "-I") change.insert(chain, at + i, rule, n);
      else change.replace(chain, at, rule, n);
    }
    return undefined;
  }
  if (!change.has(chain)) return missing;
  if (op === "-F") change.flush(chain);
  else if (op === "-Z") change.zero(chain);
  else if (op === "-X") change.drop(chain, n);
  else if (op === "-P") {
    if (!change.table.isBuiltin(chain)) return "Bad built-in chain name.";
    if (words[2] !== "ACCEPT" && words[2] !== "DROP") return "Bad policy name. Run `dmesg' for more information.";
    change.policy(chain, words[2], [0, 0]);
  }
  return undefined;
}
