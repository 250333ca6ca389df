// telnet of BusyBox: a TCP connection from standard input to standard output. Left out: telnet's own options and its escape character.
import { err, out, type Run } from "../base/driver";
import { resolveName } from "../dns/resolver";
import type { Command, Input } from "../shell/command";
import { pipeTcp } from "./nc-pipe";
import { awaitConnection, connectError, resolverOf } from "./net-host";
import { parseOptions } from "./options";

const USAGE = `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: telnet [-a] [-l USER] HOST [PORT]

Connect to telnet server

	-a	Automatic login with $USER variable
	-l USER	Automatic login as USER
`;

/** What is typed, with the line ends of the protocol. */
const withReturns = (input: Input): Input => ({
  read: () => input.read()?.replace(/\n/g, "\r\n"),
  get ready() {
    return input.ready;
  },
});

export const busyboxTelnet: Command = {
  name: "telnet",
  summary: "connect to a telnet server",
  *run(context, args): Run<number> {
    const o = parseOptions("telnet", "busybox", "al:", {}, args);
    if (typeof o === "string" || o.rest.length === 0) {
      const help = args.includes("--help");
      yield err(typeof o === "string" && !help ? `${o.split("\n")[0]}\n${USAGE}` : USAGE);
      return help ? 0 : 1;
    }
    const host = o.rest[0]!;
    const found = yield* resolveName(resolverOf(context), host);
    if (!found.ok) {
      yield err(`telnet: bad address '${host}'\n`);
      return 1;
    }
    const ip = found.addresses[0]!;
    const connection = context.machine.netns.connect({ ip, port: Number(o.rest[1] ?? "23") }, { program: "telnet", blocking: true });
    const error = yield* awaitConnection(connection);
    if (error !== undefined) {
      yield err(`telnet: can't connect to remote host (${ip}): ${connectError(error)}\n`);
      return 1;
    }
    // Its own words wait in its buffer until it ends, where no terminal reads them.
    const words = `Connected to ${host}\n`;
    if (context.terminal !== undefined) yield out(`${words}\n`);
    const closed = yield* pipeTcp({ ...context, stdin: withReturns(context.stdin) }, connection, {
      idleMs: Infinity,
      onEnd: { quitAfterMs: 0 },
      readStdin: true,
    });
    if (closed && connection.eof && context.terminal !== undefined) yield err("Connection closed by foreign host\n");
    if (context.terminal === undefined) yield out(words);
    return 0;
  },
};
