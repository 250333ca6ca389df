// telnet of BusyBox: a TCP connection from standard input to standard output. Left out: telnet's own options and its escape character.
import { text, utf8 } from "../base/bytes";
import { err, out, type Run } from "../base/driver";
import { resolveName } from "../dns/resolver";
import type { Connection } from "../net/types";
import type { Command, Context } from "../shell/command";
import { awaitConnection, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";

const USAGE = `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: telnet [-a] [-l USER] HOST [PORT]

Connect to telnet server

	-a	Automatic login with $USER variable
	-l USER	Automatic login as USER
`;

/** Until one of the two ends; true: the peer did. What is typed comes first: at its end nobody waits for an answer. */
function* talk(context: Context, connection: Connection): Run<boolean> {
  const { stdin } = context;
  for (;;) {
    while (stdin.ready) {
      const typed = stdin.read();
      if (typed === undefined) {
        connection.end();
        return false;
      }
      if (typed === "") break;
      connection.write(utf8(typed.replace(/\n/g, "\r\n")));
      yield {}; // whoever types may have said its last word
    }
    const bytes = connection.read();
    if (bytes.length > 0) yield out(text(bytes));
    else if (connection.eof || connection.state === "closed") {
      connection.end();
      return true;
    } else yield { ready: () => stdin.ready || connection.readable || connection.state === "closed" };
  }
}

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
      yield err(`telnet: can't connect to remote host (${ip}): ${strerror(error)}\n`);
      return 1;
    }
    // Its own words wait in its buffer until it ends, where no terminal reads them.
    const words = `Connected to ${host}\n`;
    if (context.terminal !== undefined) yield out(`${words}\n`);
    const closed = yield* talk(context, connection);
    if (closed && context.terminal !== undefined) yield err("Connection closed by foreign host\n");
    if (context.terminal === undefined) yield out(words);
    return 0;
  },
};
