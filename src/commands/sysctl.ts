// sysctl: a namespace's kernel settings (GNU procps and BusyBox).
import { err, out, type Run } from "../base/driver";
import { stackOf } from "../net/netns";
import type { Make } from "./style";

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
          else if (ch !== "w") {
            yield err(`sysctl: invalid option -- '${ch}'\n`);
            return 1;
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
      yield err("\nUsage:\n sysctl [options] [variable[=value] ...]\n");
      return 1;
    }
    let code = 0;
    for (const word of wanted) {
      const eq = word.indexOf("=");
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
