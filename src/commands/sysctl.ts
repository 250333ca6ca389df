// sysctl: a namespace's kernel settings (GNU procps and BusyBox).
import { err, out, type Run } from "../base/driver";
import type { Make } from "./style";

export const sysctl: Make = (style) => ({
  name: "sysctl",
  summary: "read and set kernel parameters",
  *run(context, args): Run<number> {
    const table = context.machine.netns.sysctls;
    let names = false;
    let values = false;
    let quiet = false;
    let ignore = false;
    let all = false;
    const wanted: string[] = [];
    for (const word of args) {
      if (!word.startsWith("-")) wanted.push(word);
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
        [...table]
          .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
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
        table.set(key, word.slice(eq + 1).trim());
      }
      if (!(quiet && eq >= 0)) yield out(show(key, table.get(key)!));
    }
    return code;
  },
  complete: (c) => [...c.machine.netns.sysctls.keys()],
});
