// Databases as far as a Service goes: they accept on their port and speak a word or two.
import { text, utf8 } from "../../base/bytes";
import type { Program } from "../program";
import { intFlag, parseFlags } from "./flags";

/** redis-server: inline commands and RESP arrays of PING, ECHO, SET, GET, INCR; all else is an error. */
export const redis: Program = {
  start(host, argv) {
    const { flags } = parseFlags(argv.slice(1));
    const port = intFlag(flags, "port", 6379);
    let store = new Map<string, string>();
    host.keep({ snapshot: () => new Map(store), restore: (state) => (store = new Map(state as Map<string, string>)) });
    const bound = host.listen("tcp", flags.get("bind")?.split(" ")[0] ?? "", port, {
      data(connection, bytes) {
        for (const words of requests(text(bytes))) connection.write(utf8(answer(words, store)));
      },
      end: (connection) => connection.end(),
    });
    host.log(bound ? "* Ready to accept connections tcp" : `# Could not create server TCP listening socket *:${port}: bind: Address already in use`);
    if (!bound) host.exit(1);
  },
  term: 0,
};

function requests(received: string): string[][] {
  if (!received.startsWith("*"))
    return received
      .split(/\r?\n/)
      .filter((l) => l.trim() !== "")
      .map((l) => l.trim().split(/\s+/));
  const all: string[][] = [];
  const lines = received.split("\r\n");
  for (let i = 0; i < lines.length && lines[i]!.startsWith("*");) {
    const count = Number(lines[i++]!.slice(1));
    const words: string[] = [];
    for (let k = 0; k < count; k++, i += 2) words.push(lines[i + 1] ?? "");
    all.push(words);
  }
  return all;
}

function answer(words: readonly string[], store: Map<string, string>): string {
  const [name = "", a = "", b = ""] = words;
  const bulk = (value: string | undefined): string => (value === undefined ? "$-1\r\n" : `$${value.length}\r\n${value}\r\n`);
  switch (name.toUpperCase()) {
    case "PING":
      return words.length > 1 ? bulk(a) : "+PONG\r\n";
    case "ECHO":
      return bulk(a);
    case "SET":
      store.set(a, b);
      return "+OK\r\n";
    case "GET":
      return bulk(store.get(a));
    case "INCR": {
      const next = Number(store.get(a) ?? "0") + 1;
      store.set(a, String(next));
      return `:${next}\r\n`;
    }
    case "QUIT":
      return "+OK\r\n";
    default:
      return `-ERR unknown command '${name}', with args beginning with: ${words
        .slice(1)
        .map((w) => `'${w}' `)
        .join("")}\r\n`;
  }
}

/** postgres: accepts on 5432; a client that greets is asked for a password and gets no further. */
export const postgres: Program = {
  start(host) {
    const bound = host.listen("tcp", "", 5432, {
      data: (connection) => connection.write(Uint8Array.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])), // AuthenticationCleartextPassword
      end: (connection) => connection.end(),
    });
    if (!bound) return host.exit(1);
    host.log("LOG:  database system is ready to accept connections", "stderr");
  },
  term: 0,
};

/** Any other server that just accepts on a port and says nothing: mysql, mongo, rabbitmq … */
export function silent(port: number): Program {
  return {
    start(host) {
      if (!host.listen("tcp", "", port, { end: (connection) => connection.end() })) host.exit(1);
    },
    term: 0,
  };
}
