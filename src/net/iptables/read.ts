// A rule's arguments, read: options by the extensions that know them, in the tools' order and with their complaints.
import { traceVerdict } from "../trace";
import type { Family } from "../types";
import {
  RuleError,
  V_ACCEPT,
  V_DROP,
  V_RETURN,
  type MatchExtension,
  type MatchResult,
  type Need,
  type Option,
  type RuleContext,
  type TargetExtension,
  type TargetResult,
  type Test,
} from "./extension";
import { iface, nets, type Net } from "./endpoints";
import { countMatches } from "./matches-count";
import { headerMatches } from "./matches-header";
import { hostMatches } from "./matches-host";
import { ipvsMatches } from "./matches-ipvs";
import { portMatches } from "./matches-ports";
import { rateMatches } from "./matches-rate";
import { stateMatches } from "./matches-state";
import { protocolNumber } from "./names";
import { natDrop, type Outline, type Parts } from "./parts";
import { targets } from "./targets";

const matchExtensions = new Map<string, MatchExtension>(
  [...portMatches, ...stateMatches, ...rateMatches, ...headerMatches, ...hostMatches, ...countMatches, ...ipvsMatches].map((m) => [m.name, m]),
);
const targetExtensions = new Map<string, TargetExtension>(targets.map((t) => [t.name, t]));
/** Aliases of -m names by what the protocol is called. */
const protocolMatch: Readonly<Record<number, string>> = { 6: "tcp", 17: "udp", 132: "sctp", 1: "icmp", 58: "icmp6" };

/** What the matches ask of a packet: first of its connection's state, which most rules of most rulesets begin with, then the rest in order. */
function testsOf(matches: readonly MatchResult[]): Pick<Parts, "states" | "tests"> {
  let states = 0;
  let tests: readonly Test[] = none;
  for (const m of matches) {
    if (m.states !== undefined && states === 0 && tests === none) states = m.states;
    else if (m.test !== undefined) tests = tests === none ? alone(m.test) : [...tests, m.test];
  }
  return { states, tests };
}

function needsOf(matches: readonly MatchResult[], result: TargetResult | undefined): readonly Need[] {
  let needs: readonly Need[] = result?.needs ?? none;
  for (const m of matches) if (m.needs !== undefined) needs = needs === none ? m.needs : [...needs, ...m.needs];
  return needs;
}

const none: readonly never[] = [];
const singles = new WeakMap<Test, readonly Test[]>();

/** One list for every rule that has this test alone. */
function alone(test: Test): readonly Test[] {
  let list = singles.get(test);
  if (list === undefined) singles.set(test, (list = [test]));
  return list;
}

/** Where a basic option's value is kept while its rule is read. */
const fields: Readonly<Record<string, "src" | "dst" | "inLink" | "outLink" | "proto">> = {
  "-s": "src",
  "-d": "dst",
  "-i": "inLink",
  "-o": "outLink",
  "-p": "proto",
};

class Reader {
  #at: number;
  #given: string | undefined;
  constructor(
    readonly args: readonly string[],
    from: number,
  ) {
    this.#at = from;
  }

  next(): string | undefined {
    return this.args[this.#at++];
  }

  /** The value of "--option=VALUE": what is read next. */
  give(value: string): void {
    this.#given = value;
  }

  value(option: string): string {
    const given = this.#given;
    if (given !== undefined) {
      this.#given = undefined;
      return given;
    }
    const v = this.args[this.#at++];
    if (v === undefined) throw new RuleError(`option "${option}" requires an argument`);
    return v;
  }

  values(option: string, n: number): readonly string[] {
    const first = n > 0 ? this.value(option) : "";
    if (n < 2) return n === 0 ? [] : [first];
    const second = this.args[this.#at];
    if (second === undefined || second.startsWith("-") || second === "!") throw new RuleError(`--${option.replace(/^-+/, "")} requires two args.`);
    this.#at++;
    return [first, second];
  }
}

/** An option by its name or the beginning of it, where no other begins so. */
function optionOf(options: Readonly<Record<string, number>>, given: string): string | undefined {
  if (given in options) return given;
  if (given.length < 2) return undefined;
  let found: string | undefined;
  for (const name in options) {
    if (!name.startsWith(given)) continue;
    if (found !== undefined) return undefined;
    found = name;
  }
  return found;
}

function checkOptions(ext: MatchExtension | TargetExtension, options: readonly Option[]): void {
  const refuse = (option: string, why: string): never => {
    throw new RuleError(`${ext.name}: option "--${option}" ${why}.\n`);
  };
  for (const [i, o] of options.entries()) {
    if (o.invert && ext.fixed?.includes(o.name) === true) refuse(o.name, "cannot be inverted");
    if (ext.exclusive?.includes(o.name) !== true && options.findIndex((x) => x.name === o.name) < i) refuse(o.name, "can only be used once");
  }
  if (ext.exclusive === undefined) return;
  const given = ext.exclusive.filter((name) => options.some((o) => o.name === name));
  if (given.length > 1) refuse(given[0]!, `cannot be used together with "--${given[1]}"`);
}

/** Whether -j with that word is a target, not a chain. */
export function isTarget(word: string): boolean {
  return targetExtensions.has(word) || word === "ACCEPT" || word === "DROP" || word === "RETURN";
}

/** All that a rule's arguments say; several lists of parts come of lists of addresses. Throws RuleError. */
export function readRule(
  family: Family,
  table: string,
  args: readonly string[],
  from: number,
): { outline: Outline; jump: string | undefined; parts: readonly Parts[] } {
  const r = new Reader(args, from);
  const s: { src?: Option; dst?: Option; inLink?: Option; outLink?: Option; proto?: Option; fragment?: boolean } = {};
  const matches: { ext: MatchExtension; options: Option[] }[] = [];
  let target: { name: string; goto: boolean } | undefined;
  let targetExt: TargetExtension | undefined;
  const targetOptions: Option[] = [];
  const once = (flag: string, taken: unknown): void => {
    if (taken !== undefined) throw new RuleError(`multiple ${flag} flags not allowed`);
  };
  for (let word = r.next(); word !== undefined; word = r.next()) {
    let invert = false;
    if (word === "!") {
      invert = true;
      word = r.next();
      if (word === "!") throw new RuleError("multiple consecutive ! not allowed");
      if (word === undefined) throw new RuleError("no argument after !");
    }
    if (!word.startsWith("-")) throw new RuleError(`\0Bad argument \`${word}'`);
    const basic = short[word];
    if (basic !== undefined) {
      if (invert && (basic === "-j" || basic === "-m" || basic === "-g")) throw new RuleError(`cannot have ! before ${basic}`);
      if (basic === "-f") {
        if (family === 6) throw new RuleError("`-f' is not supported in IPv6, use -m frag instead");
        s.fragment = !invert;
        continue;
      }
      const arg = r.value(word);
      const o: Option = { name: basic, invert, args: [arg] };
      const field = fields[basic];
      if (field !== undefined) {
        once(basic, s[field]);
        s[field] = o;
      } else if (basic === "-m") {
        const ext = matchExtensions.get(arg);
        if (ext === undefined) throw new RuleError(`Couldn't load match \`${arg}':No such file or directory`);
        matches.push({ ext, options: [] });
      } else {
        once("-j", target);
        target = { name: arg, goto: basic === "-g" };
        if (basic === "-j") targetExt = targetExtensions.get(arg);
      }
      continue;
    }
    const given = word.startsWith("--") ? word.slice(2) : word.slice(1);
    const equals = given.indexOf("=");
    if (equals > 0) r.give(given.slice(equals + 1));
    let name = equals > 0 ? given.slice(0, equals) : given;
    const targetName = targetExt === undefined ? undefined : optionOf(targetExt.options, name);
    if (targetExt !== undefined && targetName !== undefined) {
      targetOptions.push({ name: targetName, invert, args: r.values(word, targetExt.options[targetName]!) });
      continue;
    }
    let owner = matches.findLast((m) => name in m.ext.options);
    if (owner === undefined) {
      owner = matches.findLast((m) => optionOf(m.ext.options, name) !== undefined);
      if (owner !== undefined) name = optionOf(owner.ext.options, name)!;
    }
    if (owner === undefined && s.proto !== undefined) {
      // The protocol's own match is loaded by the first of its options.
      const own = protocolMatch[protocolNumber(s.proto.args[0]!) ?? -1];
      const ext = own === undefined ? undefined : matchExtensions.get(own);
      const full = ext === undefined ? undefined : optionOf(ext.options, name);
      if (ext !== undefined && full !== undefined) name = full;
      if (ext !== undefined && full !== undefined && !matches.some((m) => m.ext === ext)) matches.push((owner = { ext, options: [] }));
    }
    if (owner === undefined) throw new RuleError(`unknown option "${word}"`);
    owner.options.push({ name, invert, args: r.values(word, owner.ext.options[name]!) });
  }

  let proto = 0;
  if (s.proto !== undefined) {
    const n = protocolNumber(s.proto.args[0]!);
    if (n === undefined) throw new RuleError(`unknown protocol "${s.proto.args[0]}" specified`);
    proto = n;
    if (n === 0 && s.proto.invert) throw new RuleError("rule would never match protocol");
  }
  const protoInverted = s.proto?.invert === true;
  const c = { family, proto, protoInverted, table };
  const results: MatchResult[] = [];
  for (const m of matches) {
    if (m.options.length > 0) checkOptions(m.ext, m.options);
    results.push(matchResult(m.ext, m.options, c));
  }
  const targetName = target?.name ?? "";
  if (targetName === "DROP" && table === "nat") throw new RuleError(natDrop);
  if (targetExt !== undefined) checkOptions(targetExt, targetOptions);
  const targetResult = targetExt?.parse(targetOptions, c);
  if (target !== undefined && targetName === "") throw new RuleError("Invalid target name (too short)");
  if (target?.goto === true && isTarget(targetName)) throw new RuleError(`Chain '${targetName}' does not exist`);
  const standard = targetName === "ACCEPT" ? V_ACCEPT : targetName === "DROP" ? V_DROP : targetName === "RETURN" ? V_RETURN : undefined;
  const jump = target !== undefined && targetExt === undefined && standard === undefined ? targetName : undefined;
  const verdict = jump !== undefined ? (target!.goto ? traceVerdict.GOTO : traceVerdict.JUMP) : (standard ?? traceVerdict.CONTINUE);
  const inLink = iface(s.inLink);
  const outLink = iface(s.outLink);
  const outline: Outline = { goto: target?.goto === true, verdict, needs: needsOf(results, targetResult) };
  const { states, tests } = testsOf(results);
  const make = (src: Net | undefined, dst: Net | undefined): Parts => ({
    src,
    dst,
    inLink,
    outLink,
    proto,
    protoInverted,
    fragment: s.fragment,
    matches: results,
    target: targetName,
    result: targetResult,
    states,
    tests,
  });
  if (s.src === undefined && s.dst === undefined) return { outline, jump, parts: [make(undefined, undefined)] };
  return { outline, jump, parts: nets(s.src, family).flatMap((src) => nets(s.dst, family).map((dst) => make(src, dst))) };
}

/** Matches without memory of their own are the same for the same options: rules share them. */
const shared = new Map<string, MatchResult>();

function matchResult(ext: MatchExtension, options: readonly Option[], c: RuleContext): MatchResult {
  if (ext.name === "comment" || ext.name === "limit" || ext.name === "quota" || ext.name === "statistic" || ext.name === "recent") {
    if (ext.name !== "statistic" || !options.some((o) => o.args[0] === "random")) return ext.parse(options, c);
  }
  let key = `${ext.name} ${c.family} ${c.protoInverted ? -c.proto : c.proto}`;
  for (const o of options) key += `${o.invert ? " ! " : " "}${o.name} ${o.args.length === 1 ? o.args[0] : o.args.join(" ")}`;
  let result = shared.get(key);
  if (result === undefined) {
    result = ext.parse(options, c);
    if (shared.size > 100_000) shared.clear();
    shared.set(key, result);
  }
  return result;
}

const short: Readonly<Record<string, string>> = {
  "-s": "-s",
  "--source": "-s",
  "--src": "-s",
  "-d": "-d",
  "--destination": "-d",
  "--dst": "-d",
  "-i": "-i",
  "--in-interface": "-i",
  "-o": "-o",
  "--out-interface": "-o",
  "-p": "-p",
  "--protocol": "-p",
  "--proto": "-p",
  "-m": "-m",
  "--match": "-m",
  "-j": "-j",
  "--jump": "-j",
  "-g": "-g",
  "--goto": "-g",
  "-f": "-f",
  "--fragment": "-f",
};
