// The docker client of a kind user's laptop: nodes are its containers. Only what one does with them: exec and ps.
import { err, out, type Run } from "../base/driver";
import type { Command, Context, Machine } from "../shell/command";

const execFlags = new Set(["-i", "-t", "-it", "-ti", "--interactive", "--tty"]);
const execValueFlags = new Set(["-u", "--user", "-w", "--workdir", "-e", "--env"]);

/** @param nodes machines by name, in the order of `docker ps`. */
export function dockerCommand(nodes: () => readonly Machine[]): Command {
  return {
    name: "docker",
    summary: "reach the nodes, which are containers on a kind user's laptop",
    *run(context, args) {
      if (args[0] === "exec") return yield* exec(context, args.slice(1), nodes());
      if (args[0] === "ps") return yield* ps(args.slice(1), nodes());
      if (args.length === 0 || args[0] === "--help" || args[0] === "help") {
        yield out("Usage:  docker [OPTIONS] COMMAND\n\nHere: docker exec [-it] NODE COMMAND …, docker ps\n");
        return 0;
      }
      yield err(`docker: '${args[0]!}' is not available here: the laptop's docker knows exec and ps.\n`);
      return 1;
    },
    complete(_, args) {
      const names = nodes().map((n) => n.name);
      if (args.length <= 1) return ["exec", "ps"];
      const words = args.slice(1, -1).filter((a) => !a.startsWith("-"));
      return args[0] === "exec" && words.length === 0 ? ["-it", ...names] : undefined;
    },
  };
}

function* exec(context: Context, args: readonly string[], nodes: readonly Machine[]): Run<number> {
  let interactive = false;
  let tty = false;
  let at = 0;
  let cwd = "/";
  const env = new Map<string, string>();
  for (; at < args.length && args[at]!.startsWith("-"); at++) {
    const flag = args[at]!;
    const [name, inline] = flag.split("=", 2) as [string, string | undefined];
    if (execFlags.has(flag)) {
      interactive ||= /^--interactive$|^-t?i/.test(flag);
      tty ||= /^--tty$|^-i?t/.test(flag);
    } else if (execValueFlags.has(name)) {
      const value = inline ?? args[++at] ?? "";
      if (name === "-w" || name === "--workdir") cwd = value;
      if (name === "-e" || name === "--env") env.set(value.split("=", 1)[0]!, value.slice(value.indexOf("=") + 1));
    } else {
      yield err(
        `unknown ${flag.startsWith("--") ? "flag" : "shorthand flag"}: ${flag.startsWith("--") ? flag : `'${flag[1]!}' in ${flag}`}\n\nUsage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]\n\nRun 'docker exec --help' for more information\n`,
      );
      return 125;
    }
  }
  const [name, ...argv] = args.slice(at);
  if (name === undefined || argv.length === 0) {
    yield err(
      `docker: 'docker exec' requires at least 2 arguments\n\nUsage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]\n\nSee 'docker exec --help' for more information\n`,
    );
    return 1;
  }
  const node = nodes.find((n) => n.name === name);
  if (node === undefined) {
    yield err(`Error response from daemon: No such container: ${name}\n`);
    return 1;
  }
  const command = argv[0]!.split("/").pop()!;
  if (!node.commands.has(command)) {
    yield out(`OCI runtime exec failed: exec failed: unable to start container process: exec: "${argv[0]!}": executable file not found in $PATH: unknown\n`);
    return 127;
  }
  const environment = new Map([["PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], ["HOSTNAME", node.name], ["HOME", "/root"], ...env]);
  return yield* context.exec(argv, {
    machine: node,
    env: environment,
    cwd,
    terminal: tty ? context.terminal : undefined,
    ...(interactive ? { stdin: context.stdin } : {}),
  });
}

function* ps(args: readonly string[], nodes: readonly Machine[]): Run<number> {
  const format = args.indexOf("--format");
  if (format >= 0 && /\.Names/.test(args[format + 1] ?? "")) {
    yield out(nodes.map((n) => n.name + "\n").join(""));
    return 0;
  }
  const rows = nodes.map((n, i) => [
    `${(0xabc123 + i * 0x1111).toString(16).padStart(12, "4")}`,
    "kindest/node:v1.36.3",
    '"/usr/local/bin/entr…"',
    "Up",
    i === 0 ? "127.0.0.1:6443->6443/tcp" : "",
    n.name,
  ]);
  const table = [["CONTAINER ID", "IMAGE", "COMMAND", "STATUS", "PORTS", "NAMES"], ...rows];
  const widths = table[0]!.map((_, c) => Math.max(...table.map((r) => r[c]!.length)) + 3);
  yield out(table.map((r) => r.map((cell, c) => (c === r.length - 1 ? cell : cell.padEnd(widths[c]!))).join("") + "\n").join(""));
  return 0;
}
