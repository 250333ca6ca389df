// One run of `iptables` or `ip6tables`.
import type { Family } from "../types";
import { Change, KernelError } from "./change";
import { complaint, RuleError, uint } from "./extension";
import { listLines, ruleLine, specLines } from "./list";
import { natDrop } from "./parts";
import { isTarget } from "./read";
import { parseRule, type Rule } from "./rule";
import { checkSets } from "./sets";
import { tableNames, type Chain, type Iptables, type Table, type TableName } from "./state";

export type CommandResult = { readonly code: number; readonly stdout: string; readonly stderr: string };

const commands: Readonly<Record<string, string>> = {
  "-A": "A",
  "--append": "A",
  "-C": "C",
  "--check": "C",
  "-D": "D",
  "--delete": "D",
  "-I": "I",
  "--insert": "I",
  "-R": "R",
  "--replace": "R",
  "-L": "L",
  "--list": "L",
  "-S": "S",
  "--list-rules": "S",
  "-F": "F",
  "--flush": "F",
  "-Z": "Z",
  "--zero": "Z",
  "-N": "N",
  "--new-chain": "N",
  "--new": "N",
  "-X": "X",
  "--delete-chain": "X",
  "-P": "P",
  "--policy": "P",
  "-E": "E",
  "--rename-chain": "E",
  "-V": "V",
  "--version": "V",
  "-h": "h",
  "--help": "h",
};
/** Commands whose chain may be left out. */
const optionalChain = "LSFZX";

type Parsed = {
  table: string;
  command: string | undefined;
  chain: string | undefined;
  number: number | undefined;
  target: string | undefined;
  rest: string[];
  numeric: boolean;
  verbose: boolean;
  exact: boolean;
  numbers: boolean;
  counts: [number, number] | undefined;
  /** -L -Z: counters are shown, then set to zero. */
  zero: boolean;
  wait: boolean;
  interval: boolean;
  warnings: string;
};

export function runIptables(state: Iptables, family: Family, args: readonly string[]): CommandResult {
  const tool = family === 4 ? "iptables" : "ip6tables";
  const version = `${tool} v1.8.9 (nf_tables)`;
  let warnings = "";
  const ok = (lines: readonly string[] = []): CommandResult => ({ code: 0, stdout: lines.length === 0 ? "" : `${lines.join("\n")}\n`, stderr: warnings });
  const bad = (message: string): CommandResult => ({ code: 1, stdout: "", stderr: `${tool}: ${message}\n` });
  try {
    const a = parse(args, family);
    warnings = a.warnings;
    if (a.interval && !a.wait) throw new RuleError("--wait-interval only makes sense with --wait\n");
    if (a.command === "V") return ok([version]);
    if (a.command === "h")
      return ok([
        `${version}`,
        "",
        `Usage: ${tool} -[ACD] chain rule-specification [options]`,
        `       ${tool} -I chain [rulenum] rule-specification [options]`,
        `       ${tool} -R chain rulenum rule-specification [options]`,
        `       ${tool} -D chain rulenum [options]`,
        `       ${tool} -[LS] [chain [rulenum]] [options]`,
        `       ${tool} -[FZ] [chain] [options]`,
        `       ${tool} -[NX] chain`,
        `       ${tool} -E old-chain-name new-chain-name`,
        `       ${tool} -P chain target [options]`,
        `       ${tool} -h (print this help information)`,
      ]);
    if (!tableNames.includes(a.table as TableName))
      return { code: 3, stdout: "", stderr: `${version}: table '${a.table}' does not exist\nPerhaps ${tool} or your kernel needs to be upgraded.\n` };
    if (a.command === undefined) throw new RuleError("no command specified");
    const table = state.table(family, a.table)!;
    if (a.command === "L" || a.command === "S") {
      const chain = a.chain === undefined ? undefined : table.chains.get(a.chain);
      if (a.chain !== undefined && chain === undefined)
        return { code: 1, stdout: "", stderr: `${version}: chain \`${a.chain}' in table \`${a.table}' is incompatible, use 'nft' tool.\n` };
      if (a.command === "S") return ok(specLines(table, chain, a.number, a.verbose));
      const lines = listLines(table, chain === undefined ? table.sorted() : [chain], a.number, a);
      if (!a.zero) return ok(lines);
      const zeroed = change(state, family, table, { ...a, command: "Z" }, ok, bad, []);
      const said = chain === undefined ? [] : [`Zeroing chain \`${chain.name}'`];
      return zeroed.code === 0 ? ok([...lines, ...said]) : zeroed;
    }
    const notes: string[] = [];
    const result = change(state, family, table, a, ok, bad, notes);
    return { ...result, stderr: notes.join("") + result.stderr };
  } catch (e) {
    if (e instanceof KernelError) return { code: 4, stdout: "", stderr: `${version}:  ${e.message}\n` };
    if (!(e instanceof RuleError)) throw e;
    return {
      code: e.code,
      stdout: "",
      stderr: `${warnings}${e.message === "" ? "" : `${complaint(`${version}: `, e.message)}\n`}Try \`${tool} -h' or '${tool} --help' for more information.\n`,
    };
  }
}

function change(
  state: Iptables,
  family: Family,
  table: Table,
  a: Parsed,
  ok: (lines?: readonly string[]) => CommandResult,
  bad: (m: string) => CommandResult,
  /** What is said of rules beside taking them. */
  notes: string[],
): CommandResult {
  const c = new Change(state, table);
  const chain = a.chain!;
  const missing = "No chain/target/match by that name.";
  const noRule = "Bad rule (does a matching rule exist in that chain?).";
  const rules = (): readonly Rule[] => {
    const list = parseRule(family, table.name, chain, a.rest);
    for (const r of list) checkSets(state, r);
    for (const r of list) for (const m of r.parts.matches) if (m.notes !== undefined) notes.push(...m.notes);
    for (const r of list) if (r.jump !== undefined && !table.chains.has(r.jump)) throw new RuleError(`Chain '${r.jump}' does not exist`);
    return list;
  };
  const all = (): readonly Chain[] => table.sorted();
  /** What -v tells. */
  const said: string[] = [];
  const tell = (...lines: readonly string[]): void => void (a.verbose && said.push(...lines));
  switch (a.command) {
    case "N":
      if (table.chains.has(chain)) return bad("Chain already exists.");
      c.create(chain);
      break;
    case "X":
      if (a.chain === undefined) {
        for (const user of all()) {
          if (user.base !== 0) continue;
          tell(`Deleting chain \`${user.name}'`);
          c.drop(user.name, 1);
        }
      } else if (!table.chains.has(chain)) return bad(missing);
      else if (isAbsent(table, chain)) return bad(missing);
      else if (table.isBuiltin(chain)) throw new KernelError(`CHAIN_DEL failed (Device or resource busy): chain ${chain}`, 1);
      else c.drop(chain, 1);
      break;
    case "F":
    case "Z":
      if (a.chain !== undefined && (!table.chains.has(chain) || (a.command === "Z" && isAbsent(table, chain)))) return bad(missing);
      for (const one of a.chain === undefined ? all() : [table.chains.get(chain)!]) {
        // A built-in chain that the kernel does not have yet counts nothing; to flush it by name makes it.
        if (a.command === "Z") {
          if (!isAbsent(table, one.name)) c.zero(one.name, a.number === undefined ? undefined : a.number - 1);
        } else if (one.rules.length > 0 || (a.chain !== undefined && isAbsent(table, chain))) c.flush(one.name);
        if (a.command === "F") tell(`Flushing chain \`${one.name}'`);
      }
      if (!table.exists && a.chain === undefined) return ok(said);
      break;
    case "P":
      if (a.target === "DROP" && table.name === "nat") throw new RuleError(natDrop);
      if (!table.isBuiltin(chain)) return bad("Bad built-in chain name.");
      if (a.target !== "ACCEPT" && a.target !== "DROP") return bad("Bad policy name. Run `dmesg' for more information.");
      c.policy(chain, a.target, [0, 0]);
      break;
    case "E":
      if (table.chains.has(a.target!)) return bad("File exists.");
      if (!table.chains.has(chain)) return bad(missing);
      renameChain(c, table, family, chain, a.target!);
      break;
    case "A":
    case "I": {
      const list = rules();
      if (!table.chains.has(chain)) return bad(missing);
      const at = (a.number ?? 1) - 1;
      tell(...list.map(ruleLine));
      if (a.command === "I" && at > c.rules(chain).length) return bad("Index of insertion too big.");
      list.forEach((r, i) => (a.command === "A" ? c.append(chain, r, 1, a.counts) : c.insert(chain, at + i, r, 1, a.counts)));
      break;
    }
    case "R": {
      const [rule] = rules();
      if (!table.chains.has(chain)) return bad(missing);
      if (a.number! > c.rules(chain).length) return bad("Index of replacement too big.");
      c.replace(chain, a.number! - 1, rule!, 1);
      break;
    }
    case "C":
    case "D": {
      if (a.command === "D" && a.number !== undefined) {
        if (!table.chains.has(chain)) return bad(missing);
        if (a.number > c.rules(chain).length) return bad("Index of deletion too big.");
        c.remove(chain, a.number - 1);
        break;
      }
      for (const rule of rules()) {
        const at = c.rules(chain).findIndex((r) => r.spec === rule.spec);
        if (at < 0) return bad(noRule);
        if (a.command === "D") c.remove(chain, at);
        tell(ruleLine(rule));
      }
      if (a.command === "C") return ok(said);
      break;
    }
  }
  c.commit(true);
  return ok(said);
}

/** The chain under its new name, and every rule that jumps to it. */
function renameChain(c: Change, table: Table, family: Family, from: string, to: string): void {
  const reread = (r: Rule, chain: string): Rule => parseRule(family, table.name, chain, wordsOf(r, from, to))[0]!;
  c.create(to);
  for (const r of table.chains.get(from)!.rules) c.append(to, reread(r, to), 1);
  for (const chain of table.chains.values()) {
    if (chain.name === from) continue;
    chain.rules.forEach((r, i) => {
      if (r.jump === from) c.replace(chain.name, i, reread(r, chain.name), 1);
    });
  }
  c.flush(from);
  c.drop(from, 1);
}

function wordsOf(r: Rule, from: string, to: string): readonly string[] {
  const words: string[] = [];
  for (const m of r.spec.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) words.push(m[1] !== undefined ? m[1].replace(/\\(.)/g, "$1") : m[2]!);
  if (r.jump === from) words[words.length - 1] = to;
  return words;
}

function parse(args: readonly string[], family: Family): Parsed {
  const a: Parsed = {
    table: "filter",
    command: undefined,
    chain: undefined,
    number: undefined,
    target: undefined,
    rest: [],
    numeric: false,
    verbose: false,
    exact: false,
    numbers: false,
    counts: undefined,
    zero: false,
    wait: false,
    interval: false,
    warnings: "",
  };
  const words = expand(args);
  const number = (text: string): number => {
    const n = uint(text);
    if (n === undefined || n === 0) throw new RuleError(`Invalid rule number \`${text}'`);
    return n;
  };
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    const value = (): string => {
      const v = words[++i];
      if (v === undefined) throw new RuleError(`option "${w}" requires an argument`);
      return v;
    };
    const optional = (): string | undefined => (words[i + 1] !== undefined && !words[i + 1]!.startsWith("-") && words[i + 1] !== "!" ? words[++i] : undefined);
    const command = commands[w];
    if (command !== undefined) {
      if (a.command !== undefined && !(a.command === "L" && command === "Z") && !(a.command === "Z" && command === "L"))
        throw new RuleError(`Cannot use -${command} with -${a.command}`);
      if (a.command !== undefined) a.zero = true;
      a.command = a.command === undefined || command !== "Z" ? command : a.command;
      if (command === "V" || command === "h") continue;
      a.chain = (optionalChain.includes(command) ? optional() : value()) ?? a.chain;
      if (command === "N") checkName(a.chain!);
      if (command === "P" || command === "E") {
        a.target = optional();
        if (a.target === undefined) throw new RuleError(command === "P" ? "-P requires a chain and a policy" : "-E requires old-chain-name and new-chain-name");
      } else if (command === "I" || command === "D") {
        const t = optional();
        if (t !== undefined) a.number = number(t);
      } else if (command === "R") {
        const t = optional();
        if (t === undefined) throw new RuleError("-R requires a rule number");
        a.number = number(t);
      } else if ((command === "L" || command === "S" || command === "Z") && a.chain !== undefined) {
        const t = optional();
        if (t !== undefined) a.number = number(t);
      }
    } else if (w === "-t" || w === "--table") a.table = value();
    else if (w === "-w" || w === "--wait") {
      a.wait = true;
      const seconds = optional();
      if (seconds !== undefined && !/^\d+$/.test(seconds)) throw new RuleError("wait seconds not numeric");
    } else if (w === "-W" || w === "--wait-interval") {
      a.interval = true;
      value();
      a.warnings = "Ignoring deprecated --wait-interval option.\n";
    } else if (w === "-4" || w === "--ipv4" || w === "-6" || w === "--ipv6") {
      if ((w === "-4" || w === "--ipv4") !== (family === 4)) throw new RuleError("");
    } else if (w === "-n" || w === "--numeric") a.numeric = true;
    else if (w === "-v" || w === "--verbose") a.verbose = true;
    else if (w === "-x" || w === "--exact") a.exact = true;
    else if (w === "--line-numbers" || w === "--line-number") a.numbers = true;
    else if (w === "-c" || w === "--set-counters") a.counts = [Number(value()), Number(value())];
    else if (w === "--modprobe" || w === "-M") value();
    else a.rest.push(w);
  }
  if (a.command === undefined || a.command === "L" || a.command === "S" || a.command === "F" || a.command === "N" || a.command === "X" || a.command === "P") {
    const extra = a.rest[0];
    if (extra !== undefined) {
      if (!extra.startsWith("-")) throw new RuleError(`\0Bad argument \`${extra}'`);
      if (a.command === undefined && ["-p", "-s", "-d", "-j", "-i", "-o", "-m", "-g"].includes(extra)) throw new RuleError("no command specified");
      throw new RuleError(`unknown option "${extra}"`);
    }
  }
  if (a.command === "D" && a.number !== undefined && a.rest[0] !== undefined && !a.rest[0].startsWith("-"))
    throw new RuleError(`\0Bad argument \`${a.rest[0]}'`);
  for (const [option, given] of [
    ["n", a.numeric],
    ["x", a.exact],
    ["0", a.numbers],
  ] as const)
    if (given && a.command !== undefined && a.command !== "L" && a.command !== "V" && a.command !== "h")
      throw new RuleError(`Illegal option \`-${option}' with this command`);
  return a;
}

function checkName(chain: string): void {
  if (chain.length >= 29) throw new RuleError(`chain name \`${chain}' too long (must be under 29 chars)`);
  if (isTarget(chain)) throw new RuleError("chain name may not clash with target name");
  if (/\s/.test(chain)) throw new RuleError(`Invalid chain name \`${chain}'`);
  if (chain.startsWith("-") || chain.startsWith("!")) throw new RuleError(`chain name not allowed to start with \`${chain[0]}'`);
}

/** "-nvL" is "-n -v -L"; "-tnat" is "-t nat". */
function expand(args: readonly string[]): readonly string[] {
  const flags = "nvx46";
  const valued = "tALSFZNXPEDICRwW";
  return args.flatMap((w) => {
    // "--table=nat"; what rules' extensions take is theirs to read.
    const long = /^(--[a-z-]+)=(.*)$/s.exec(w);
    if (long !== null && (commands[long[1]!] !== undefined || long[1] === "--table" || long[1] === "--wait")) return [long[1]!, long[2]!];
    if (!/^-[A-Za-z0-9]{2,}$/.test(w)) return [w];
    const out: string[] = [];
    for (let i = 1; i < w.length; i++) {
      const ch = w[i]!;
      if (flags.includes(ch)) out.push(`-${ch}`);
      else if (valued.includes(ch)) {
        out.push(`-${ch}`);
        const rest = w.slice(i + 1);
        if (rest !== "" && [...rest].every((x) => flags.includes(x))) continue;
        if (rest !== "") out.push(rest);
        break;
      } else return [w];
    }
    return out;
  });
}

/** A built-in chain that the kernel does not have yet. */
function isAbsent(table: Table, chain: string): boolean {
  return table.isBuiltin(chain) && !table.chains.get(chain)!.registered;
}
