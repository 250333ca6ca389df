// ipset 7.17: lists and changes the namespace's ip sets. Left out: XML and JSON, rename, swap, lists of sets, time-outs, counters,
// comments.
import { err, out, type Run } from "../base/driver";
import type { Kernel } from "../net/hooks";
import { checkPort, IpsetError, ipSetsKey, listSet, saveSet, setTypes, type IpSets, type SetType } from "../net/ipsets";
import { readAll, type Context } from "../shell/command";
import { openFile } from "./input";
import { complain, type Make } from "./style";

const spellings: Readonly<Record<string, string>> = {
  list: "list",
  "-L": "list",
  "--list": "list",
  create: "create",
  "-N": "create",
  new: "create",
  add: "add",
  "-A": "add",
  del: "del",
  "-D": "del",
  delete: "del",
  test: "test",
  "-T": "test",
  flush: "flush",
  "-F": "flush",
  destroy: "destroy",
  "-X": "destroy",
  x: "destroy",
  save: "save",
  "-S": "save",
  restore: "restore",
  "-R": "restore",
  version: "version",
  "--version": "version",
  "-v": "version",
  "-V": "version",
};

export const ipset: Make = () => ({
  name: "ipset",
  summary: "administration tool for IP sets",
  *run(context, args) {
    const sets = (context.machine.netns.kernel as Kernel).slot(ipSetsKey);
    try {
      return yield* command(context, sets, args);
    } catch (e) {
      if (!(e instanceof IpsetError)) throw e;
      return yield* complain(`ipset v7.17: ${e.message}`);
    }
  },
});

function* command(context: Context, sets: IpSets, args: readonly string[]): Run<number> {
  const flags = new Set(
    args
      .filter((a) =>
        ["-n", "-name", "--name", "-t", "-terse", "--terse", "-exist", "--exist", "-!", "-q", "-quiet", "--quiet", "-s", "-sorted", "--sorted"].includes(a),
      )
      .map((a) => a.replace(/^-+/, "")[0]!),
  );
  const words = args.filter((a) => !/^-(n|name|-name|t|terse|-terse|exist|-exist|!|q|quiet|-quiet|s|sorted|-sorted)$/.test(a));
  const verb = words[0] === undefined ? undefined : spellings[words[0]];
  const [, name, ...rest] = words;
  const exist = flags.has("e") || flags.has("!");
  switch (verb) {
    case undefined:
      return yield* complain(
        `ipset v7.17: No command specified${words[0] === undefined ? "." : `: unknown argument ${words[0]}`}\nTry \`ipset help' for more information.`,
      );
    case "version":
      yield out("ipset v7.17, protocol version: 7\n");
      return 0;
    case "list": {
      const chosen = named(sets, name);
      if (flags.has("n")) yield out(chosen.map((s) => s.name + "\n").join(""));
      else if (chosen.length > 0) yield out(chosen.map((s) => listSet(s, sets.references(s.name), flags.has("t"))).join("\n"));
      return 0;
    }
    case "save":
      yield out(named(sets, name).map(saveSet).join(""));
      return 0;
    case "restore":
      return yield* restore(context, sets, rest);
    case "flush":
    case "destroy":
      if (verb === "destroy" && name === undefined) sets.destroyAll();
      else
        for (const s of named(sets, name))
          if (verb === "flush") sets.flush(s.name);
          else sets.destroy(s.name);
      return 0;
  }
  if (name === undefined || rest[0] === undefined)
    return yield* complain(
      `ipset v7.17: Missing ${name === undefined ? "mandatory argument" : "second mandatory argument"} to command ${verb}\nTry \`ipset help' for more information.`,
      2,
    );
  if (verb === "create") return yield* create(sets, name, rest, exist);
  const extra = verb === "add" ? rest[1] : undefined;
  if (extra !== undefined && sets.exists(name)) {
    const support = ({ timeout: "Timeout", comment: "Comment", packets: "Counter", bytes: "Counter", skbmark: "Skbinfo" } as Readonly<Record<string, string>>)[
      extra
    ];
    if (support === undefined && extra !== "nomatch")
      return yield* complain(`ipset v7.17: Unknown argument: \`${extra}'\nTry \`ipset help' for more information.`, 2);
    if (extra === "timeout" && !/^\d+$/.test(rest[2] ?? "")) throw new IpsetError(`Syntax error: '${rest[2] ?? ""}' is invalid as number`);
    if (support !== undefined) throw new IpsetError(`${support} cannot be used: set was created without ${support.toLowerCase()} support`);
  }
  if (verb === "add") sets.add(name, rest[0], exist);
  else if (verb === "del") sets.remove(name, rest[0], exist);
  else {
    const there = sets.has(name, rest[0]);
    if (!flags.has("q")) yield err(there ? `Warning: ${rest[0]} is in set ${name}.\n` : `${rest[0]} is NOT in set ${name}.\n`);
    return there ? 0 : 1;
  }
  return 0;
}

function named(sets: IpSets, name: string | undefined): readonly (typeof sets.sets extends Map<string, infer S> ? S : never)[] {
  if (name === undefined) return [...sets.sets.values()];
  const set = sets.sets.get(name);
  if (set === undefined) throw new IpsetError("The set with the given name does not exist");
  return [set];
}

/** Names of older days. */
const aliases: Readonly<Record<string, string>> = { iphash: "hash:ip", nethash: "hash:net", ipporthash: "hash:ip,port", portmap: "bitmap:port" };
const createOptions = ["family", "hashsize", "maxelem", "range", "bucketsize", "initval"];

function* create(sets: IpSets, name: string, rest: readonly string[], exist: boolean): Run<number> {
  const [type, ...options] = rest;
  const known = aliases[type!] ?? type!;
  if (name.length > 31) return yield* complain(`ipset v7.17: Syntax error: setname '${name}' is longer than 31 characters`);
  if (!(known in setTypes)) return yield* complain(`ipset v7.17: Syntax error: typename '${type}' is unknown`);
  for (let i = 0; i < options.length; i++) {
    const word = options[i]!;
    if (word === "-4" || word === "-6") continue;
    if (!createOptions.includes(word)) return yield* complain(`ipset v7.17: Unknown argument: \`${word}'\nTry \`ipset help' for more information.`, 2);
    const given = options[++i] ?? "";
    if (word === "family" && given !== "inet" && given !== "inet6" && given !== "ipv4" && given !== "ipv6")
      throw new IpsetError(`Syntax error: unknown inet family ${given}`);
    if (word !== "family" && word !== "range" && !/^\d+$/.test(given)) throw new IpsetError(`Syntax error: '${given}' is invalid as number`);
  }
  const range = options.includes("range") ? (options[options.indexOf("range") + 1] ?? "") : undefined;
  if (known === "bitmap:port") {
    if (range === undefined) return yield* complain("ipset v7.17: Mandatory option `range' is missing\nTry `ipset help' for more information.", 2);
    for (const port of range.split("-")) checkPort(port);
  }
  const value = (word: string): string | undefined => (options.includes(word) ? options[options.indexOf(word) + 1] : undefined);
  const hashSize = value("hashsize");
  const maxElements = value("maxelem");
  sets.create(name, known as SetType, value("family") === "inet6" || options.includes("-6") ? 6 : 4, {
    exist,
    ...(hashSize === undefined ? {} : { hashSize: Number(hashSize) }),
    ...(maxElements === undefined ? {} : { maxElements: Number(maxElements) }),
  });
  return 0;
}

function* restore(context: Context, sets: IpSets, rest: readonly string[]): Run<number> {
  const file = rest[0] === "-f" || rest[0] === "-file" ? rest[1] : undefined;
  const input = file === undefined ? context.stdin : openFile(context, file);
  if (typeof input === "string") return yield* complain(`ipset v7.17: Cannot open ${file} for reading: ${input}`);
  const lines = (yield* readAll(input)).split("\n");
  for (const [i, line] of lines.entries()) {
    const words = line.trim().split(/\s+/);
    if (words[0] === "" || words[0]!.startsWith("#") || words[0] === "COMMIT") continue;
    try {
      const code = yield* command(context, sets, words);
      if (code !== 0) return code;
    } catch (e) {
      if (!(e instanceof IpsetError)) throw e;
      return yield* complain(`ipset v7.17: Error in line ${i + 1}: ${e.message}`);
    }
  }
  return 0;
}
