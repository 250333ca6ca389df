// hostname, whoami, id, uname, nproc, uptime, free, df, tty, arch, clear, reset, help, man, pagers, editors: a machine's own word about itself.
import { err, out, type Run } from "../base/driver";
import { builtinNames } from "../shell/builtins/names";
import type { Command, Context, Machine } from "../shell/command";
import { eachOperand } from "./input";
import { formatTime } from "../base/strftime";
import { complain, tryHelp, type Make } from "./style";

const user = (context: Context): string => context.env.get("USER") ?? (context.machine.kind === "laptop" ? "user" : "root");
const uid = (context: Context): number => (user(context) === "root" ? 0 : 1000);

const simple =
  (name: string, summary: string, run: (context: Context, args: readonly string[], style: "gnu" | "busybox") => Run<number>): Make =>
  (style) => ({ name, summary, run: (context, args) => run(context, args, style) });

/** The first name that /etc/hosts gives the line that names this machine. */
function fullName(machine: Machine): string {
  for (const line of (machine.files.read("/etc/hosts") ?? "").split("\n")) {
    const [, ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (names.includes(machine.name)) return names[0]!;
  }
  return machine.name;
}

export const hostname = simple("hostname", "show or set the system's host name", function* (context, args) {
  const flag = args[0];
  if (flag === "-i" || flag === "-I" || flag === "--ip-address" || flag === "--all-ip-addresses") {
    const all = context.machine.netns.addresses().filter((a) => a.link !== "lo" && !a.ip.startsWith("fe80"));
    const shown =
      flag === "-i" || flag === "--ip-address"
        ? all
            .slice(0, 1)
            .map((a) => a.ip)
            .join(" ")
        : all.map((a) => `${a.ip} `).join("");
    yield out(`${shown}\n`);
  } else if (["-f", "--fqdn", "--long", "-d", "--domain"].includes(flag ?? "")) {
    const full = fullName(context.machine);
    yield out(`${flag === "-d" || flag === "--domain" ? full.split(".").slice(1).join(".") : full}\n`);
  } else if (flag === "-s" || flag === "--short") yield out(`${context.machine.name.split(".")[0]}\n`);
  else if (flag !== undefined && !flag.startsWith("-")) return yield* complain("hostname: you must be root to change the host name");
  else yield out(`${context.machine.name}\n`);
  return 0;
});

export const whoami = simple("whoami", "print effective user name", function* (context) {
  yield out(`${user(context)}\n`);
  return 0;
});

export const id = simple("id", "print real and effective user and group IDs", function* (context, args) {
  const n = uid(context);
  const name = user(context);
  const flags = args.join("");
  if (/u/.test(flags)) yield out(`${/n/.test(flags) ? name : n}\n`);
  else if (/[gG]/.test(flags)) yield out(`${/n/.test(flags) ? name : n}\n`);
  else yield out(`uid=${n}(${name}) gid=${n}(${name}) groups=${n}(${name})\n`);
  return 0;
});

export const uname = simple("uname", "print system information", function* (context, args) {
  const release = context.machine.netns.sysctls?.get("kernel.osrelease") ?? "6.1.0-lab";
  const parts: Record<string, string> = {
    s: "Linux",
    n: context.machine.name,
    r: release,
    v: "#1 SMP PREEMPT_DYNAMIC",
    m: "x86_64",
    p: "unknown",
    i: "unknown",
    o: "GNU/Linux",
  };
  const letters = args.join("").replace(/-/g, "");
  if (letters.includes("a")) yield out(`Linux ${parts.n} ${parts.r} ${parts.v} x86_64 GNU/Linux\n`);
  else
    yield out(
      `${
        letters === ""
          ? "Linux"
          : "snrvmpio"
              .split("")
              .filter((c) => letters.includes(c))
              .map((c) => parts[c])
              .join(" ")
      }\n`,
    );
  return 0;
});

export const nproc = simple("nproc", "print the number of processing units available", function* () {
  yield out("4\n");
  return 0;
});

export const arch = simple("arch", "print machine hardware name", function* () {
  yield out("x86_64\n");
  return 0;
});

export const tty = simple("tty", "print the file name of the terminal", function* (context) {
  yield out(context.terminal === undefined ? "not a tty\n" : "/dev/pts/0\n");
  return context.terminal === undefined ? 1 : 0;
});

const settings = `-parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts
-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff
-iuclc -ixany -imaxbel -iutf8
opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0
isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt
echoctl echoke -flusho -extproc
`;

/** Tells a terminal's settings. Left out: changing them. */
export const stty = simple("stty", "print terminal line settings", function* ({ terminal }, args, style) {
  if (terminal === undefined) {
    const input = style === "gnu" ? "'standard input'" : "standard input";
    yield err(`stty: ${input}: Inappropriate ioctl for device\n`);
    return 1;
  }
  const { rows, columns } = terminal;
  if (args[0] === "size") yield out(`${rows} ${columns}\n`);
  else if (args[0] === "-a" || args.length === 0) {
    const keys = `intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>;
eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R;
werase = ^W; lnext = ^V; ${style === "gnu" ? "discard" : "flush"} = ^O; min = 1; time = 0;
`;
    yield out(
      args[0] === "-a"
        ? `speed 38400 baud; rows ${rows}; columns ${columns}; line = 0;\n${keys}${settings}`
        : `speed 38400 baud; line = 0;\n${style === "gnu" ? "" : keys}-brkint -imaxbel\n`,
    );
  }
  return 0;
});

/** xterm-256color's capabilities that scripts ask for. */
const capabilities: Readonly<Record<string, string>> = {
  bold: "\x1b[1m",
  sgr0: "\x1b(B\x1b[m",
  smul: "\x1b[4m",
  rmul: "\x1b[24m",
  rev: "\x1b[7m",
  clear: "\x1b[H\x1b[2J\x1b[3J",
  civis: "\x1b[?25l",
  cnorm: "\x1b[?12l\x1b[?25h",
  el: "\x1b[K",
};

/** Prints a capability of the terminal. Left out: all but the most used. */
export const tput = simple("tput", "query the terminfo database", function* ({ terminal }, args) {
  const [name = "", value] = args;
  const size: Readonly<Record<string, number>> = { cols: terminal?.columns ?? 80, lines: terminal?.rows ?? 24, colors: 256 };
  const colour = Number(value);
  if (size[name] !== undefined) yield out(`${size[name]}\n`);
  else if ((name === "setaf" || name === "setab") && /^\d+$/.test(value ?? ""))
    yield out(
      `\x1b[${colour < 8 ? (name === "setaf" ? 30 : 40) + colour : colour < 16 ? (name === "setaf" ? 82 : 92) + colour : `${name === "setaf" ? 38 : 48};5;${colour}`}m`,
    );
  else if (capabilities[name] !== undefined) yield out(capabilities[name]);
  else {
    yield err(`tput: unknown terminfo capability '${name}'\n`);
    return 4;
  }
  return 0;
});

export const uptime = simple("uptime", "tell how long the system has been running", function* (context) {
  yield out(` ${formatTime(context.clock.now, "%T")} up 1 day,  0:00,  1 user,  load average: 0.08, 0.03, 0.01\n`);
  return 0;
});

export const clear = simple("clear", "clear the terminal screen", function* () {
  yield out("\x1b[H\x1b[2J\x1b[3J");
  return 0;
});

export const sync = simple("sync", "synchronize cached writes to persistent storage", function* () {
  return 0;
});

/** vi, nano … have no screen here: what to use instead. */
const editor =
  (name: string): Make =>
  () => ({
    name,
    summary: "a text editor (here: use the editor pane)",
    *run(context, args) {
      const file = args.find((a) => !a.startsWith("-") && !a.startsWith("+"));
      yield err(
        context.machine.kind === "laptop"
          ? `${name}: no full-screen editor here. Open ${file ?? "the file"} in the editor pane${file === undefined ? "" : `, or write it from the shell: cat > ${file} <<'EOF'`}\n`
          : `${name}: no full-screen editor here. Write the file from the shell: cat > ${file ?? "FILE"} <<'EOF' … EOF, or change it with sed -i\n`,
      );
      return 1;
    },
  });
export const vi = editor("vi");
export const vim = editor("vim");
export const nano = editor("nano");
export const emacs = editor("emacs");

/** less and more show the whole text: the terminal itself scrolls. */
const pager =
  (name: "less" | "more"): Make =>
  (style) => ({
    name,
    summary: "show a text (the terminal scrolls)",
    *run(context, args) {
      return yield* eachOperand(
        context,
        name,
        style,
        args.filter((a) => !/^[-+]/.test(a)),
        function* (input) {
          for (;;) {
            const text = input.read();
            if (text === undefined) return;
            if (text === "") yield { ready: () => input.ready };
            else yield out(text);
          }
        },
      );
    },
  });
export const less = pager("less");
export const more = pager("more");

export const help = simple("help", "what can be typed here", function* (context, args) {
  const { commands } = context.machine;
  if (args[0] !== undefined) {
    const command = commands.get(args[0]);
    if (command === undefined && !builtinNames.has(args[0]))
      return yield* complain(`bash: help: no help topics match \`${args[0]}'.  Try \`help help' or \`man -k ${args[0]}' or \`info ${args[0]}'.`);
    yield out(command === undefined ? `${args[0]}: a shell builtin\n` : `${command.name} - ${command.summary}\n`);
    return 0;
  }
  const names = [...commands.keys()].sort();
  const width = Math.max(...names.map((n) => n.length)) + 2;
  yield out(names.map((n) => `${n.padEnd(width)}${commands.get(n)!.summary}\n`).join(""));
  return 0;
});

export const man = simple("man", "a command in one line", function* (context, args) {
  const name = args.find((a) => !/^(-|\d)/.test(a));
  if (name === undefined) return yield* complain("What manual page do you want?\nFor example, try 'man man'.");
  const command: Command | undefined = context.machine.commands.get(name);
  if (command === undefined) return yield* complain(`No manual entry for ${name}`, 16);
  yield out(`${name} - ${command.summary}\n`);
  yield out(name === "kubectl" ? "More: kubectl --help, kubectl COMMAND --help, kubectl explain KIND\n" : "");
  return 0;
});

/** @param applets what it is made of: BusyBox's own, whatever else the machine has by these names */
export const busyboxCommand =
  (applets: () => ReadonlyMap<string, Command>): Make =>
  () => ({
    name: "busybox",
    summary: "the Swiss Army Knife of embedded Linux",
    *run(context, args) {
      if (args.length === 0 || args[0] === "--help") {
        yield out(
          `${tryHelp("busybox", "busybox").split("\n")[0]}\nUsage: busybox [function [arguments]...]\n\nCurrently defined functions:\n\t${[...applets().keys()].sort().join(", ")}\n`,
        );
        return 0;
      }
      const applet = applets().get(args[0]!);
      if (applet === undefined) return yield* complain(`${args[0]}: applet not found`, 127);
      return yield* applet.run(context, args.slice(1));
    },
  });
