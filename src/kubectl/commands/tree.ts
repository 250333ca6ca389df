// kubectl's tree of commands, read from its list: names, aliases, flags, suggestions for mistyped names.
import { COMMANDS, FLAGS } from "./data";

/** A command as the list holds it. `flags`, `persistent`: places in FLAGS, parted by blanks. */
export type CommandRow = {
  readonly path: string;
  readonly use: string;
  readonly aliases?: string;
  readonly suggestFor?: string;
  /** Only groups others; cannot be run. */
  readonly group?: boolean;
  readonly hidden?: boolean;
  /** Its usage line gets no " [flags]". */
  readonly bareUse?: boolean;
  readonly flags?: string;
  readonly persistent?: string;
  readonly required?: string;
};

export type FlagSpec = {
  /** Its place in FLAGS, and in the texts' usages. */
  readonly index: number;
  readonly name: string;
  readonly short: string;
  readonly type: string;
  readonly def: string;
  /** The value when the flag stands without one; "" where one is needed. */
  readonly bare: string;
  readonly hidden: boolean;
  readonly deprecated: boolean;
};

const rows = new Map<string, CommandRow>();
const children = new Map<string, CommandRow[]>();
const parsed = new Map<number, FlagSpec>();

function load(): void {
  if (rows.size > 0) return;
  for (const row of COMMANDS) {
    rows.set(row.path, row);
    if (row.path === "") continue;
    const up = parentPath(row.path);
    const list = children.get(up);
    if (list === undefined) children.set(up, [row]);
    else list.push(row);
  }
}

export function parentPath(path: string): string {
  return path.includes(" ") ? path.slice(0, path.lastIndexOf(" ")) : "";
}

/** The name alone: "clusterip" of "create service clusterip". */
export function commandName(path: string): string {
  return path.slice(path.lastIndexOf(" ") + 1);
}

export function commandAt(path: string): CommandRow | undefined {
  load();
  return rows.get(path);
}

/** The commands below one, in the list's order (by name). */
export function subcommands(path: string): readonly CommandRow[] {
  load();
  return children.get(path) ?? [];
}

/** A command below `path` by its name or alias. */
export function findSubcommand(path: string, name: string): CommandRow | undefined {
  return subcommands(path).find((c) => commandName(c.path) === name || (c.aliases?.split(" ") ?? []).includes(name));
}

export function flagSpec(index: number): FlagSpec {
  let spec = parsed.get(index);
  if (spec === undefined) {
    const [name = "", short = "", type = "", def = "", bare = "", mark = ""] = FLAGS[index]!.split("|");
    spec = { index, name, short, type, def, bare: bare !== "" ? bare : type === "bool" ? "true" : "", hidden: mark !== "", deprecated: mark === "d" };
    parsed.set(index, spec);
  }
  return spec;
}

function specs(places: string | undefined): FlagSpec[] {
  return places === undefined ? [] : places.split(" ").map((i) => flagSpec(Number(i)));
}

/** The flags of the command itself, sorted by name. */
export function localFlags(path: string): FlagSpec[] {
  return specs(commandAt(path)?.flags);
}

export function persistentFlags(path: string): FlagSpec[] {
  return specs(commandAt(path)?.persistent);
}

/** Every flag that a command takes, with those of its parents; a command's own hide inherited ones of the same name. */
export function allFlags(path: string): ReadonlyMap<string, FlagSpec> {
  const all = new Map<string, FlagSpec>();
  for (const f of [...localFlags(path), ...persistentFlags(path)]) all.set(f.name, f);
  for (let up = path; up !== "";) {
    up = parentPath(up);
    for (const f of persistentFlags(up)) if (!all.has(f.name)) all.set(f.name, f);
  }
  return all;
}

/** The order in which kubectl registers its commands: that of its help, and of its suggestions. */
export const ROOT_GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["Basic Commands (Beginner):", ["create", "expose", "run", "set"]],
  ["Basic Commands (Intermediate):", ["explain", "get", "edit", "delete"]],
  ["Deploy Commands:", ["rollout", "scale", "autoscale"]],
  ["Cluster Management Commands:", ["certificate", "cluster-info", "top", "cordon", "uncordon", "drain", "taint"]],
  ["Troubleshooting and Debugging Commands:", ["describe", "logs", "attach", "exec", "port-forward", "proxy", "cp", "auth", "debug", "events"]],
  ["Advanced Commands:", ["diff", "apply", "patch", "replace", "wait", "kustomize"]],
  ["Settings Commands:", ["label", "annotate", "completion"]],
  ["Subcommands provided by plugins:", []],
  ["Other Commands:", ["api-resources", "api-versions", "config", "kuberc", "plugin", "version"]],
];

/** Names that a mistyped root command may have meant: at most two edits away, beginning with it, or named as its other word. */
export function suggestions(typed: string): readonly string[] {
  const names = ROOT_GROUPS.flatMap(([, list]) => list);
  return names.filter((name) => {
    if (distance(typed.toLowerCase(), name.toLowerCase()) <= 2 || name.toLowerCase().startsWith(typed.toLowerCase())) return true;
    return (commandAt(name)?.suggestFor?.split(" ") ?? []).some((s) => s.toLowerCase() === typed.toLowerCase());
  });
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(a[i - 1] === b[j - 1] ? row[j - 1]! : Math.min(row[j]!, next[j - 1]!, row[j - 1]!) + 1);
    row = next;
  }
  return row[b.length]!;
}
