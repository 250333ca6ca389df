// ipset 7.17: lists and changes the namespace's ip sets. Left out: the interactive mode, help on one type.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import type { Kernel } from "../net/hooks";
import { ipSetsKey, type IpSets } from "../net/ipsets/ipsets";
import { listSet, saveSet, xmlSet, type Listing } from "../net/ipsets/print";
import { IpsetError, type IpSet } from "../net/ipsets/types";
import { splitLine } from "../net/iptables/lexer";
import { readAll, type Context } from "../shell/command";
import { openFile } from "./input";
import { IpsetUsage, parseCreate, parseElement, parseIpset, type IpsetLine } from "./ipset-options";
import { ipsetHelp } from "./ipset-help";
import { complain, type Make } from "./style";

export const ipset: Make = () => ({
  name: "ipset",
  summary: "administration tool for IP sets",
  *run(context, args) {
    const sets = (context.machine.netns.kernel as Kernel).slot(ipSetsKey);
    const quiet = args.some((a) => /^--?q(uiet)?$/.test(a));
    try {
      const line = parseIpset(args);
      return line.verb === "restore" ? yield* restore(context, sets, line) : yield* command(context, sets, line);
    } catch (e) {
      const said = complaint(e);
      if (quiet) return said.code;
      return yield* complain(said.text, said.code);
    }
  },
});

/** What is printed of a refusal; `line`: where it stands in the input of "restore". */
function complaint(e: unknown, line?: number): { text: string; code: number } {
  if (e instanceof IpsetUsage) return { text: `ipset v7.17: ${e.message}\nTry \`ipset help' for more information.`, code: 2 };
  if (!(e instanceof IpsetError)) throw e;
  return { text: `ipset v7.17: ${line === undefined || e.plain ? "" : `Error in line ${line}: `}${e.message}`, code: 1 };
}

function* command(context: Context, sets: IpSets, line: IpsetLine): Run<number> {
  const { verb, operands, flags } = line;
  const exist = flags.has("!");
  const [name = "", second = "", ...rest] = operands;
  switch (verb) {
    case "version":
      yield out("ipset v7.17, protocol version: 7\n");
      return 0;
    case "help":
      if (name !== "") yield err(`ipset v7.17: Unknown settype: \`${name}'\nTry \`ipset help' for more information.\n`);
      yield out(ipsetHelp(name === ""));
      return name === "" ? 0 : 2;
    case "list":
    case "save": {
      const text = listing(sets, line, context.clock.now);
      if (line.file === undefined) yield out(text);
      else context.machine.files.write(normalise(line.file, context.cwd), text);
      return 0;
    }
    case "create": {
      const { type, options, warning } = parseCreate(name, second, rest);
      if (warning !== "") yield err(warning);
      sets.create(name, type, { ...options, exist });
      return 0;
    }
    case "flush":
      for (const s of chosen(sets, operands[0])) sets.flush(s.name);
      return 0;
    case "destroy":
      if (operands[0] === undefined) sets.destroyAll();
      else sets.destroy(name);
      return 0;
    case "rename":
      sets.rename(name, second);
      return 0;
    case "swap":
      sets.swap(name, second);
      return 0;
    case "test":
      return yield* test(sets, line);
    case "add":
    case "del":
      change(sets, line);
      return 0;
    default:
      return 0;
  }
}

function setOf(sets: IpSets, name: string): IpSet {
  const set = sets.get(name);
  if (set === undefined) throw new IpsetError("The set with the given name does not exist");
  return set;
}

function chosen(sets: IpSets, name: string | undefined): readonly IpSet[] {
  return name === undefined ? sets.listed : [setOf(sets, name)];
}

function change(sets: IpSets, { verb, operands, flags }: IpsetLine): void {
  const [name, ...words] = operands;
  const set = setOf(sets, name!);
  const { entry, extra, beside } = parseElement(verb as "add" | "del", set.type, words);
  if (verb === "add") sets.add(name!, entry, flags.has("!"), extra, beside);
  else sets.remove(name!, entry, flags.has("!"));
}

function* test(sets: IpSets, { operands, flags }: IpsetLine): Run<number> {
  const [name, ...words] = operands;
  const { entry, extra, beside } = parseElement("test", setOf(sets, name!).type, words);
  const { text, there } = sets.has(name!, entry, extra.nomatch, beside);
  if (!flags.has("q")) yield err(there ? `Warning: ${text} is in set ${name!}.\n` : `${text} is NOT in set ${name!}.\n`);
  return there ? 0 : 1;
}

function listing(sets: IpSets, { verb, operands, flags, output }: IpsetLine, now: number): string {
  const list = chosen(sets, operands[0]);
  const mode = output ?? (verb === "save" ? "save" : "plain");
  const named = flags.has("n");
  for (const s of list) sets.get(s.name);
  const how = (s: IpSet): Listing => ({ references: sets.references(s.name), now, terse: flags.has("t"), sorted: flags.has("s") });
  if (mode === "xml") return `<ipsets>\n${list.map((s) => (named ? `<ipset name="${s.name}"/>\n` : xmlSet(s, how(s)))).join("")}</ipsets>\n`;
  if (named) return list.map((s) => `${s.name}\n`).join("");
  if (mode === "save") return list.map((s) => saveSet(s, now, flags.has("s"))).join("");
  return list.map((s) => listSet(s, how(s))).join("\n");
}

/** Adds and dels of one set are sent together, when another command comes: a line that cannot be read loses those before it. */
function* restore(context: Context, sets: IpSets, { file, flags }: IpsetLine): Run<number> {
  const input = file === undefined ? context.stdin : openFile(context, file);
  if (typeof input === "string") return 255;
  const text = yield* readAll(input);
  const waiting: { line: IpsetLine; number: number }[] = [];
  const send = (): void => {
    for (const { line, number } of waiting.splice(0)) {
      at = number;
      change(sets, line);
    }
  };
  let at = 0;
  try {
    for (const [i, words] of text.split("\n").map(splitLine).entries()) {
      if (words[0] === undefined || words[0].startsWith("#") || words[0] === "COMMIT") continue;
      at = i + 1;
      const line = parseIpset([...words, ...[...flags].filter((f) => "!q".includes(f)).map((f) => `-${f}`)]);
      if (line.verb === "help" || line.verb === "version" || line.verb === "restore")
        throw new IpsetUsage(`Command \`${line.verb}' is invalid in restore mode.`);
      if (line.verb === "quit") break;
      if (waiting.length > 0 && ((line.verb !== "add" && line.verb !== "del") || waiting[0]!.line.operands[0] !== line.operands[0])) send();
      at = i + 1;
      if (line.verb !== "add" && line.verb !== "del") {
        const code = yield* command(context, sets, line);
        if (code !== 0) return code;
        continue;
      }
      parseElement(line.verb, setOf(sets, line.operands[0]!).type, line.operands.slice(1));
      sets.read(line.operands[0]!, line.operands[1]!);
      waiting.push({ line, number: i + 1 });
    }
    send();
    return 0;
  } catch (e) {
    const said = complaint(e, at);
    if (flags.has("q")) return said.code;
    return yield* complain(said.text, said.code);
  }
}
