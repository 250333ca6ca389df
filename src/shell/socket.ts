// /dev/tcp/HOST/PORT and /dev/udp/HOST/PORT of bash's redirections: a socket in place of a file. Left out: names of ports.
import { strerror } from "../net/strerror";
import { text, utf8 } from "../base/bytes";
import { err, type Run } from "../base/driver";
import type { Connection } from "../net/types";
import type { Input } from "./command";
import { ShellError, type Scope } from "./scope";
import { sharedInput, type SharedInput } from "./stream";

export type Socket = {
  readonly kind: "socket";
  readonly input: SharedInput;
  readonly write: (text: string) => void;
  readonly close: () => void;
};

/**
 * The socket that a redirection's word names, connected; undefined where it names none (or the shell is not bash).
 * Throws ShellError in bash's words.
 */
export function* openSocket(scope: Scope, word: string): Run<Socket | undefined> {
  const m = /^\/dev\/(tcp|udp)\/([^/]+)\/(\d+)$/.exec(word);
  if (m === null || scope.world.dialect !== "bash") return undefined;
  const [, proto, host, port] = m as unknown as [string, "tcp" | "udp", string, string];
  const { machine } = scope.world;
  const ip = machine.lookup === undefined ? host : yield* machine.lookup(host);
  if (ip === undefined) {
    yield err(`${scope.world.name}: ${host}: Name or service not known\n`);
    throw new ShellError(`${word}: Invalid argument`);
  }
  const to = { ip, port: Number(port) };
  if (proto === "udp") {
    const socket = machine.netns.udp({ program: "bash", peer: to });
    const input: Input = { read: () => text(socket.receive()?.bytes ?? new Uint8Array()), ready: false };
    return { kind: "socket", input: sharedInput(input), write: (said) => void socket.send(to, utf8(said)), close: () => socket.close() };
  }
  const connection = machine.netns.connect(to, { program: "bash", blocking: true });
  const state = (): Connection["state"] => connection.state;
  let made = false;
  try {
    if (state() === "connecting") yield { ready: () => state() !== "connecting" };
    made = state() === "established";
  } finally {
    if (!made) connection.abort();
  }
  if (!made) {
    const why = strerror(connection.error ?? "refused");
    yield err(`${scope.world.name}: connect: ${why}\n`);
    throw new ShellError(`${word}: ${why}`);
  }
  const input: Input = {
    read: () => {
      const bytes = connection.read();
      return bytes.length > 0 ? text(bytes) : connection.eof || state() === "closed" ? undefined : "";
    },
    get ready() {
      return connection.readable || state() === "closed";
    },
  };
  return { kind: "socket", input: sharedInput(input), write: (said) => connection.write(utf8(said)), close: () => connection.end() };
}
