// What `nft -h` and `nft -V` print.
export const version = "nftables v1.0.6 (Lester Gooch #5)\n";
export const longVersion = `${version}  cli:\t\teditline\n  json:\t\tyes\n  minigmp:\tno\n  libxtables:\tyes\n`;

/** An option: its letter, its long name, its value's name, what it does. In the order of the help. */
type Row = readonly [letter: string, long: string, value: string, what: string];
const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    "general",
    [
      ["h", "help", "", "Show this help"],
      ["v", "version", "", "Show version information"],
      ["V", "", "", "Show extended version information"],
    ],
  ],
  [
    "ruleset input handling",
    [
      ["f", "file", "filename", "Read input from <filename>"],
      ["D", "define", "name=value", "Define variable, e.g. --define foo=1.2.3.4"],
      ["i", "interactive", "", "Read input from interactive CLI"],
      ["I", "includepath", "directory", "Add <directory> to the paths searched for include files. Default is: /etc"],
      ["c", "check", "", "Check commands validity without actually applying the changes."],
      ["o", "optimize", "", "Optimize ruleset"],
    ],
  ],
  [
    "ruleset list formatting",
    [
      ["a", "handle", "", "Output rule handle."],
      ["s", "stateless", "", "Omit stateful information of ruleset."],
      ["t", "terse", "", "Omit contents of sets."],
      ["S", "service", "", "Translate ports to service names as described in /etc/services."],
      ["N", "reversedns", "", "Translate IP addresses to names."],
      ["u", "guid", "", "Print UID/GID as defined in /etc/passwd and /etc/group."],
      ["n", "numeric", "", "Print fully numerical output."],
      ["y", "numeric-priority", "", "Print chain priority numerically."],
      ["p", "numeric-protocol", "", "Print layer 4 protocols numerically."],
      ["T", "numeric-time", "", "Print time values numerically."],
    ],
  ],
  [
    "command output formatting",
    [
      ["e", "echo", "", "Echo what has been added, inserted or replaced."],
      ["j", "json", "", "Format output in JSON"],
      ["d", "debug", "level [,level...]", "Specify debugging level (scanner, parser, eval, netlink, mnl, proto-ctx, segtree, all)"],
    ],
  ],
];

export const usage = `Usage: nft [ options ] [ cmds... ]\n\n${groups.map(([title, rows]) => `Options (${title}):\n${rows.map(row).join("")}`).join("\n")}\n`;

function row([letter, long, value, what]: Row): string {
  const name = `-${letter}${long === "" ? "" : `, --${long}`}${value === "" ? "" : ` <${value}>`}`;
  return `  ${name.padEnd(31)} ${what}\n`;
}

/** The letter of a long option; undefined where there is none. */
export function letterOf(long: string): string | undefined {
  for (const [, rows] of groups) for (const [letter, name] of rows) if (name === long) return letter;
  return undefined;
}

export const letters: ReadonlySet<string> = new Set(groups.flatMap(([, rows]) => rows.map(([letter]) => letter)));
export const withValue: ReadonlySet<string> = new Set(groups.flatMap(([, rows]) => rows.flatMap(([letter, , value]) => (value === "" ? [] : [letter]))));
