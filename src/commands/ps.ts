// ps: procps' usual forms (ps, -e, -ef, aux, -p, -C, -o) and BusyBox'. Departs from a real one in that memory and
// processor time are not modelled: sizes read 0.
import { out } from "../base/driver";
import type { Context, MachineProcess } from "../shell/command";
import { formatTime } from "../base/strftime";
import { complain, type Make } from "./style";

type Column = { readonly head: string; readonly right?: boolean; readonly of: (p: MachineProcess, context: Context) => string };

const nameOf = (p: MachineProcess): string => (p.command.split(" ")[0] ?? "").split("/").at(-1)!;
const elapsed = (p: MachineProcess, context: Context): string => {
  const s = Math.floor((context.clock.now - p.startedAt) / 1000);
  const two = (n: number): string => String(n).padStart(2, "0");
  const [days, hours, minutes] = [Math.floor(s / 86_400), Math.floor(s / 3600) % 24, Math.floor(s / 60) % 60];
  return `${days > 0 ? `${days}-` : ""}${days + hours > 0 ? `${two(hours)}:` : ""}${two(minutes)}:${two(s % 60)}`;
};

const columns: Readonly<Record<string, Column>> = {
  user: { head: "USER", of: () => "root" },
  uid: { head: "UID", right: true, of: () => "0" },
  pid: { head: "PID", right: true, of: (p) => String(p.pid) },
  ppid: { head: "PPID", right: true, of: (p) => String(p.ppid) },
  tty: { head: "TT", of: (p) => p.tty ?? "?" },
  stat: { head: "STAT", of: (p) => (p.tty === undefined ? "Ss" : "R+") },
  time: { head: "TIME", right: true, of: () => "00:00:00" },
  etime: { head: "ELAPSED", right: true, of: elapsed },
  comm: { head: "COMMAND", of: nameOf },
  args: { head: "COMMAND", of: (p) => p.command },
};
const aliases: Readonly<Record<string, string>> = { cmd: "args", command: "args", tname: "tty", tt: "tty", euser: "user", s: "stat", state: "stat" };

/** The processes here: what the machine says runs, the shell on this terminal, and ps itself. */
function processes(context: Context, command: string): readonly MachineProcess[] {
  const own = context.machine.processes?.() ?? [
    { pid: 1, ppid: 0, command: context.machine.kind === "container" ? "/app" : "/sbin/init", startedAt: context.clock.now },
  ];
  const last = Math.max(...own.map((p) => p.pid));
  const { now } = context.clock;
  const tty = context.terminal === undefined ? "?" : "pts/0";
  return [...own, { pid: last + 7, ppid: own[0]!.pid, command, startedAt: now, tty }];
}

function started(p: MachineProcess, now: number): string {
  return formatTime(p.startedAt, now - p.startedAt > 86_400_000 ? "%b%d" : "%H:%M");
}

export const ps: Make = (style) => ({
  name: "ps",
  summary: "report a snapshot of the current processes",
  *run(context, args) {
    const all = processes(context, ["ps", ...args].join(" "));
    if (style === "busybox") {
      yield out("PID   USER     TIME  COMMAND\n" + all.map((p) => `${String(p.pid).padStart(5)} root      0:00 ${p.command}\n`).join(""));
      return 0;
    }
    let chosen: "mine" | "all" = "mine";
    let form: "short" | "full" | "user" = "short";
    let format: readonly Column[] | undefined;
    let only: ((p: MachineProcess) => boolean) | undefined;
    for (let i = 0; i < args.length; i++) {
      const word = args[i]!;
      const value = (): string => args[++i] ?? "";
      if (word === "-p" || word === "--pid" || word === "p") {
        const wanted = value().split(",");
        only = (p) => wanted.includes(String(p.pid));
      } else if (word === "-C") {
        const wanted = value().split(",");
        only = (p) => wanted.includes(nameOf(p));
      } else if (/^(-[AaefHwx]*)?o/.test(word) || word === "--format") {
        if (/^-[^o]*[Aaex]/.test(word)) chosen = "all";
        const text = word === "--format" || word.endsWith("o") ? value() : word.replace(/^-?[^o]*o/, "");
        const found: Column[] = [];
        for (const part of text.split(/[, ]+/).filter((t) => t !== "")) {
          const [name = "", head] = part.split("=");
          const column = columns[aliases[name] ?? name];
          if (column === undefined) return yield* complain(`error: unknown user-defined format specifier "${name}"\n${usage}`);
          found.push(head === undefined ? column : { ...column, head });
        }
        format = found;
      } else if (/^-[A-Za-z]+$/.test(word)) {
        for (const letter of word.slice(1)) {
          if (letter === "e" || letter === "A") chosen = "all";
          else if (letter === "f" || letter === "F") form = "full";
          else if (!"wHly".includes(letter) && !(letter === "a" || letter === "u" || letter === "x"))
            return yield* complain(`error: unsupported SysV option\n${usage}`);
          if (letter === "a" || letter === "x") chosen = "all";
          if (letter === "u") form = "user";
        }
      } else if (/^[A-Za-z]+$/.test(word)) {
        for (const letter of word) {
          if (letter === "a" || letter === "x") chosen = "all";
          else if (letter === "u") form = "user";
          else if (letter === "f") form = form === "user" ? "user" : "short";
          else if (letter !== "w" && letter !== "e") return yield* complain(`error: unsupported option (BSD syntax)\n${usage}`);
        }
      } else return yield* complain(`error: garbage option\n${usage}`);
    }
    const shown = all.filter(only ?? ((p) => chosen === "all" || p.tty !== undefined));
    if (format !== undefined) yield out(table(format, shown, context));
    else if (form === "user") yield out(userTable(shown, context));
    else if (form === "full") yield out(fullTable(shown, context));
    else
      yield out(
        "    PID TTY          TIME CMD\n" + shown.map((p) => `${String(p.pid).padStart(7)} ${(p.tty ?? "?").padEnd(8)} 00:00:00 ${nameOf(p)}\n`).join(""),
      );
    return only !== undefined && shown.length === 0 ? 1 : 0;
  },
});

const usage = `
Usage:
 ps [options]

 Try 'ps --help <simple|list|output|threads|misc|all>'
  or 'ps --help <s|l|o|t|m|a>'
 for additional help text.

For more details see ps(1).`;

function userTable(list: readonly MachineProcess[], context: Context): string {
  const row = (p: MachineProcess): string =>
    `root     ${String(p.pid).padStart(7)}  0.0  0.0      0     0 ${(p.tty ?? "?").padEnd(8)} ${(p.tty === undefined ? "Ss" : "R+").padEnd(4)} ${started(p, context.clock.now)}   0:00 ${p.command}\n`;
  return "USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n" + list.map(row).join("");
}

function fullTable(list: readonly MachineProcess[], context: Context): string {
  const row = (p: MachineProcess): string =>
    `root     ${String(p.pid).padStart(7)} ${String(p.ppid).padStart(7)}  0 ${started(p, context.clock.now)} ${(p.tty ?? "?").padEnd(8)} 00:00:00 ${p.command}\n`;
  return "UID          PID    PPID  C STIME TTY          TIME CMD\n" + list.map(row).join("");
}

function table(format: readonly Column[], list: readonly MachineProcess[], context: Context): string {
  const cells = list.map((p) => format.map((c) => c.of(p, context)));
  const widths = format.map((c, i) => Math.max(c.head.length, c.head === "PID" || c.head === "PPID" ? 7 : 0, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (format[i]!.right === true ? cell.padStart(widths[i]!) : i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
      .join(" ")
      .trimEnd() + "\n";
  const heads = format.map((c) => c.head);
  return (heads.every((h) => h === "") ? "" : line(heads)) + cells.map(line).join("");
}
