// Help as kubectl's templates print it: from the list of commands, the list of flags and the texts.
import { wrapWords } from "../printers/wrap";
import { allFlags, commandAt, commandName, flagSpec, localFlags, parentPath, persistentFlags, ROOT_GROUPS, subcommands } from "../commands/tree";
import type { CommandRow, FlagSpec } from "../commands/tree";

/** `usages` stand in the order of FLAGS; `deprecations` by that place; `commands` by path. */
export type HelpTexts = {
  readonly usages: readonly string[];
  readonly deprecations: Readonly<Record<number, string>>;
  readonly commands: Readonly<Record<string, { readonly short: string; readonly long?: string; readonly example?: string }>>;
};

/** What "kubectl get -h" prints. `columns`: a terminal's width, to which usages and prose are wrapped; none otherwise. */
export function helpText(texts: HelpTexts, path: string, columns?: number): string {
  const limit = columns === undefined ? 0 : columns >= 120 ? 120 : columns >= 100 ? 100 : columns >= 80 ? 80 : 0;
  const own = texts.commands[path];
  const text = path === "options" ? usageText(texts, path, limit) : (own?.long ?? own?.short ?? "").trim() + usageText(texts, path, limit);
  return limit === 0 ? text : wrapWords(text, limit);
}

/** The help of a command, or a word on where it is while its texts are not loaded. */
export function helpOf(deps: { helpTexts(): HelpTexts | undefined }, path: string, columns?: number): string {
  const texts = deps.helpTexts();
  return texts === undefined
    ? "The help texts are not loaded yet; try again in a moment.\n"
    : helpText(texts, path, columns).replaceAll("$HOME/.kube/cache", "/home/user/.kube/cache");
}

/** The part below the description. */
export function usageText(texts: HelpTexts, path: string, limit = 0): string {
  const row = commandAt(path);
  if (row === undefined) return "";
  if (path === "options") return `The following options can be passed to any command:\n\n${flagsText(texts, persistentFlags(""), limit)}`;
  const subs = subcommands(path).filter((c) => isShown(c));
  const own = texts.commands[path];
  let out = "\n\n";
  if (row.aliases !== undefined) out += `Aliases:\n${[commandName(path), ...row.aliases.split(" ")].join(", ")}\n\n`;
  if (own?.example !== undefined) out += `Examples:\n${own.example.trimEnd()}\n\n`;
  if (subs.length > 0) out += groupsText(texts, path, subs) + "\n\n";
  const inherited = new Set(persistentFlags(path).map((f) => f.name));
  const flags = localFlags(path).filter((f) => !f.hidden && !inherited.has(f.name));
  if (flags.length > 0) out += `Options:\n${flagsText(texts, flags, limit).trimEnd()}\n\n`;
  if (row.group !== true) out += `Usage:\n  ${usageLine(row)}\n\n`;
  if (subs.length > 0)
    out += `Use "${["kubectl", ...(path === "" ? [] : path.split(" "))].join(" ")} <command> --help" for more information about a given command.\n`;
  if (row.group !== true) out += `Use "kubectl options" for a list of global command-line options (applies to all commands).\n`;
  return out;
}

function isShown(row: CommandRow): boolean {
  return row.hidden !== true && row.path !== "options" && (row.group !== true || subcommands(row.path).length > 0) && row.path !== "help";
}

function groupsText(texts: HelpTexts, path: string, subs: readonly CommandRow[]): string {
  const longest = subcommands(path).reduce((n, c) => Math.max(n, commandName(c.path).length), 11);
  const line = (p: string): string => `  ${commandName(p).padEnd(longest)}   ${texts.commands[p]?.short ?? ""}`;
  if (path !== "") return ["Available Commands:", ...subs.map((c) => line(c.path))].join("\n");
  return ROOT_GROUPS.map(([title, names]) => [title, ...names.map(line)].join("\n")).join("\n\n");
}

/** The usage line as cobra and kubectl's templater complete it. */
function usageLine(row: CommandRow): string {
  const above = parentPath(row.path);
  let line = row.path === "" ? row.use : `kubectl ${above === "" ? "" : above + " "}${row.use}`;
  const hasFlags = row.flags !== undefined || row.persistent !== undefined || allFlags(row.path).size > 0;
  if (row.bareUse !== true && hasFlags && !line.includes("[flags]")) line += " [flags]";
  if (hasFlags && !line.includes("[options]")) line += " [options]";
  return line;
}

function flagsText(texts: HelpTexts, flags: readonly FlagSpec[], limit: number): string {
  let out = "";
  for (const f of flags) {
    const { name, short, type, def, index } = flagSpec(f.index);
    const value = type === "string" ? `'${def}'` : def;
    const head = `${short !== "" ? `    -${short}, ` : "    "}--${name}=${value}:`;
    const usage = (texts.usages[index] ?? "").split("\n").join(" ");
    out += `${head}\n\t${limit === 0 ? usage : wrapWords(usage, limit - 10).replaceAll("\n", "\n\t")}\n\n`;
  }
  return out;
}
