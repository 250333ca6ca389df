// sysctl: a namespace's kernel settings (GNU procps and BusyBox).
import { err, out, type Run } from "../base/driver";
import { stackOf } from "../net/netns";
import type { Make } from "./style";

const usage = `
Usage:
 sysctl [options] [variable[=value] ...]

Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h

 -h, --help     display this help and exit
 -V, --version  output version information and exit

For more details see sysctl(8).
`;

export const sysctl: Make = (style) => ({
  name: "sysctl",
  summary: "read and set kernel parameters",
  *run(context, args): Run<number> {
    const ns = stackOf(context.machine.netns);
    const table = ns.sysctls;
    let pattern: RegExp | undefined;
    let names = false;
    let values = false;
    let quiet = false;
    let ignore = false;
    let all = false;
    let write = false;
    const wanted: string[] = [];
    const words = [...args];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      const joined = /^--pattern=(.*)$/.exec(word)?.[1];
      if (joined !== undefined || word === "--pattern" || word === "-r") pattern = new RegExp(joined ?? words.shift() ?? "");
      else if (word === "-V" || word === "--version") {
        yield out("sysctl from procps-ng 4.0.2\n");
        return 0;
      } else if (!word.startsWith("-")) wanted.push(word);
      else if (word === "-a" || word === "--all" || word === "-A") all = true;
      else {
        for (const ch of word
          .replace(/^--write$/, "-w")
          .replace(/^--values$/, "-n")
          .replace(/^--names$/, "-N")
          .replace(/^--quiet$/, "-q")
          .replace(/^--ignore$/, "-e")
          .slice(1)) {
          if (ch === "n") values = true;
          else if (ch === "N") names = true;
          else if (ch === "q") quiet = true;
          else if (ch === "e") ignore = true;
          else if (ch === "w") write = true;
          else {
            const helps = word === "-h" || word === "--help" || word === "-d";
            const odd = word.startsWith("--") ? `unrecognized option '${word}'` : `invalid option -- '${ch}'`;
            if (!helps) yield err(`sysctl: ${odd}\n`);
            if (style === "busybox") return 1;
            // procps takes what it does not know for a call for help.
            yield out(usage);
            return 0;
          }
        }
      }
    }
    const show = (key: string, value: string): string => (values ? `${value}\n` : names ? `${key}\n` : `${key} = ${value}\n`);
    if (all) {
      yield out(
        table
          .known()
          .filter(([k]) => pattern === undefined || pattern.test(k))
          .map(([k, v]) => show(k, v))
          .join(""),
      );
      return 0;
    }
    if (wanted.length === 0) {
      yield err(usage);
      return 1;
    }
    let code = 0;
    for (const word of wanted) {
      const eq = word.indexOf("=");
      if (write && eq < 0 && style === "gnu") {
        yield err("sysctl: command line(0): invalid syntax, continuing...\n");
        code = 1;
        continue;
      }
      const key = (eq < 0 ? word : word.slice(0, eq)).replace(/\//g, ".");
      if (key === "net.netfilter.nf_conntrack_count" && eq < 0) {
        yield out(show(key, String(ns.conntrack.count)));
        continue;
      }
      const below = eq < 0 && !table.has(key) ? table.known().filter(([k]) => k.startsWith(`${key}.`)) : [];
      if (below.length > 0) {
        yield out(below.map(([k, v]) => show(k, v)).join(""));
        continue;
      }
      if (!table.has(key)) {
        if (!ignore) {
          yield err(
            style === "busybox"
              ? `sysctl: error: '${key}' is an unknown key\n`
              : `sysctl: cannot stat /proc/sys/${key.replace(/\./g, "/")}: No such file or directory\n`,
          );
          code = 1;
        }
        continue;
      }
      if (eq >= 0) {
        if (context.machine.kind === "container") {
          yield err(
            style === "busybox" ? `sysctl: error setting key '${key}': Read-only file system\n` : `sysctl: setting key "${key}": Read-only file system\n`,
          );
          code = 1;
          continue;
        }
        const value = word.slice(eq + 1).trim();
        // What holds a number takes nothing else.
        if (/^-?\d+$/.test(table.get(key)!) && !/^-?\d+$/.test(value)) {
          yield err(style === "busybox" ? `sysctl: error setting key '${key}': Invalid argument\n` : `sysctl: setting key "${key}": Invalid argument\n`);
          code = 1;
          continue;
        }
        table.set(key, value);
      }
      if (!(quiet && eq >= 0)) yield out(show(key, table.get(key)!));
    }
    return code;
  },
  complete: (c) =>
    stackOf(c.machine.netns)
      .sysctls.known()
      .map(([k]) => k),
});
