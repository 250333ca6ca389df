// Completion of a kubectl line, as cobra does it: subcommands, flags, what a command's arguments and a flag's value may be.
// `kubectl __complete` prints it; Tab in a terminal uses it.
import type { Run } from "../base/driver";
import { err, out } from "../base/driver";
import type { Completion, Context } from "../shell/command";
import { Api } from "./api";
import { findCommand } from "./commands/find";
import { parseFlags } from "./commands/parse";
import { allFlags, commandAt, commandName, localFlags, parentPath, persistentFlags, subcommands } from "./commands/tree";
import type { FlagSpec } from "./commands/tree";
import { ARGUMENTS, FILE_EXTENSIONS, NO_FILES, OWN_FLAGS, VALUES } from "./completion-sources";
import type { Place } from "./completion-sources";
import { Config } from "./config";
import type { KubectlDeps } from "./deps";

type Candidate = { readonly word: string; readonly about: string };
type Completions = { readonly candidates: readonly Candidate[]; readonly directive: number; readonly problem?: string };

const MANY = /Slice|Array|^stringTo/;

/** What may stand for the last of `words`. */
function complete(deps: KubectlDeps, context: Completion, words: readonly string[]): Completions {
  const texts = deps.helpTexts();
  const before = words.slice(0, -1);
  let typed = words.at(-1) ?? "";
  const found = findCommand(before);
  if ("problem" in found) return { candidates: [], directive: 0, problem: `unable to find a command for arguments: [${before.join(" ")}]` };
  const { path } = found;
  let rest = found.rest;
  const flags = allFlags(path);
  const dashed = rest.includes("--");

  let value: FlagSpec | undefined;
  const assigned = !dashed && typed.startsWith("-") ? typed.indexOf("=") : -1;
  const previous = rest.at(-1) ?? "";
  const named = (word: string): FlagSpec | undefined =>
    word.startsWith("--") ? flags.get(word.slice(2)) : [...flags.values()].find((f) => f.short === word.at(-1) && f.short !== "");
  const flagWord = assigned >= 0 ? typed.slice(0, assigned) : !dashed && !typed.startsWith("-") && /^--?[^-=][^=]*$/.test(previous) ? previous : undefined;
  if (flagWord !== undefined && !isHelp(flagWord)) {
    value = named(flagWord);
    if (assigned < 0) rest = rest.slice(0, -1);
    if (value === undefined) return { candidates: [], directive: 0, problem: problemOf(found.rest) };
    if (assigned >= 0) typed = typed.slice(assigned + 1);
    else if (value.bare !== "") {
      value = undefined;
      rest = found.rest;
    }
  }
  const parsed = parseFlags(flags, rest);
  if (parsed.problem !== undefined) return { candidates: [], directive: 0, problem: problemOf(rest, parsed.problem) };
  if (parsed.help) return { candidates: [], directive: NO_FILES };

  const flagCandidates = (spec: FlagSpec): Candidate[] => {
    if (spec.hidden) return [];
    const about = spec.index < 0 ? `help for ${path === "" ? "kubectl" : commandName(path)}` : (texts?.usages[spec.index] ?? "");
    return [`--${spec.name}`, ...(spec.short === "" ? [] : [`-${spec.short}`])].filter((w) => w.startsWith(typed)).map((word) => ({ word, about }));
  };
  const required = (commandAt(path)?.required?.split(" ") ?? [])
    .filter((name) => !parsed.flags.changed(name))
    .flatMap((name) => flagCandidates(flags.get(name)!));
  if (value === undefined && !dashed && typed.startsWith("-")) {
    const shown = required.length > 0 ? required : inOrder(path).flatMap((f) => (parsed.flags.changed(f.name) && !MANY.test(f.type) ? [] : flagCandidates(f)));
    return { candidates: shown, directive: NO_FILES };
  }

  const place: Place = {
    api: new Api(deps.client(), () => undefined),
    config: new Config(context.machine.files, context.machine.home, parsed.flags, context.env.get("KUBECONFIG")),
    flags: parsed.flags,
    files: context.machine.files,
    cwd: context.cwd,
    args: parsed.args,
    typed,
  };
  if (value !== undefined) {
    const own = `${path} --${value.name}`;
    const offer = (VALUES[own] ?? (OWN_FLAGS.has(own) ? undefined : VALUES[`--${value.name}`]))?.(place);
    return { candidates: (offer?.words ?? []).map(plain), directive: offer?.directive ?? 0 };
  }
  const candidates: Candidate[] = [];
  let directive = 0;
  // of "help" the arguments are commands
  const above = path === "help" ? findCommand(parsed.args) : { path };
  const parent = "path" in above ? above.path : undefined;
  const ownFlags = localFlags(path).some((f) => parsed.flags.changed(f.name));
  if (path === "help") directive = NO_FILES;
  if (parent !== undefined && (path === "help" || (parsed.args.length === 0 && !ownFlags))) {
    const subs = subcommands(parent)
      .filter((c) => c.hidden !== true && (c.group !== true || subcommands(c.path).length > 0))
      .map((c) => ({ word: commandName(c.path), about: texts?.commands[c.path]?.short ?? "" }));
    if (parent === "") subs.push({ word: "help", about: "Help about any command" });
    candidates.push(...subs.filter((c) => c.word.startsWith(typed)).sort((a, b) => (a.word < b.word ? -1 : 1)));
    if (subs.length > 0) directive = NO_FILES;
  }
  candidates.push(...required);
  const offer = ARGUMENTS[path]?.(place);
  if (offer !== undefined) {
    candidates.push(...offer.words.map(plain));
    directive = offer.directive;
  }
  return { candidates, directive };
}

function plain(word: string): Candidate {
  return { word, about: "" };
}

function isHelp(word: string): boolean {
  return word === "-h" || word === "--help";
}

function problemOf(rest: readonly string[], problem?: string): string {
  const unknown = rest.at(-1) ?? "";
  const why = problem ?? (unknown.startsWith("--") ? `unknown flag: ${unknown}` : `unknown shorthand flag: '${unknown.at(1) ?? ""}' in ${unknown}`);
  return `Error while parsing flags from args [${rest.join(" ")}]: ${why}`;
}

const HELP: FlagSpec = { index: -1, name: "help", short: "h", type: "bool", def: "false", bare: "true", hidden: false, deprecated: false };

/** A command's flags as completion lists them: those of its parents, then its own, each part by name. */
function inOrder(path: string): FlagSpec[] {
  const byName = (list: readonly FlagSpec[]): FlagSpec[] => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = [...localFlags(path), ...persistentFlags(path), HELP];
  const inherited: FlagSpec[] = [];
  for (let up = path; up !== "";) {
    up = parentPath(up);
    for (const f of persistentFlags(up)) if (![...own, ...inherited].some((o) => o.name === f.name)) inherited.push(f);
  }
  return [...byName(inherited), ...byName(own)];
}

/** Words that may stand for the last of `args` in a terminal; undefined where file names may. */
export function completeWords(deps: KubectlDeps, context: Completion, args: readonly string[]): readonly string[] | undefined {
  const { candidates, directive } = complete(deps, context, args);
  if ((directive & FILE_EXTENSIONS) !== 0) return undefined;
  if (candidates.length === 0) return (directive & NO_FILES) !== 0 ? [] : undefined;
  const last = args.at(-1) ?? "";
  // of "--output=j" the word begins with the flag
  const begin = last.startsWith("-") && last.includes("=") ? last.slice(0, last.indexOf("=") + 1) : "";
  return candidates.map((c) => begin + c.word);
}

const NAMES: readonly (readonly [number, string])[] = [
  [1, "Error"],
  [2, "NoSpace"],
  [4, "NoFileComp"],
  [8, "FilterFileExt"],
];

/** `kubectl __complete WORDS`: candidates with their descriptions, and the directive for the shell. */
export function* printCompletions(deps: KubectlDeps, context: Context, words: readonly string[], descriptions: boolean): Run<number> {
  if (words.length === 0) {
    yield err("error: requires at least 1 arg(s), only received 0\n");
    return 1;
  }
  const { candidates, directive, problem } = complete(deps, context, words);
  const first = words[0]!;
  if (words.length > 1 && !first.startsWith("-") && first !== "help" && !subcommands("").some((c) => commandName(c.path) === first))
    yield err("[Debug] Cleared global flags for plugin completion\n");
  if (problem !== undefined) yield err(`[Debug] [Error] ${problem}\n`);
  for (const { word, about } of candidates) {
    const line = about.split("\n")[0]!;
    yield out(descriptions && line !== "" ? `${word}\t${line}\n` : `${word}\n`);
  }
  yield out(`:${directive}\n`);
  const named = NAMES.filter(([bit]) => (directive & bit) !== 0).map(([, name]) => `ShellCompDirective${name}`);
  // "options" sends what is for standard error to standard output
  yield (first === "options" ? out : err)(`Completion ended with directive: ${named.length === 0 ? "ShellCompDirectiveDefault" : named.join(", ")}\n`);
  return 0;
}
