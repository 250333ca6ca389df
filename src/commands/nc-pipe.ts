// The middle of both netcats: standard input to the peer, the peer to standard output.
import { text, utf8 } from "../base/bytes";
import { out, type Run } from "../base/driver";
import type { Connection, Endpoint, Netns, UdpSocket } from "../net/types";
import type { Context } from "../shell/command";

export type PipeOptions = {
  /** Ends when nothing has come or gone for so long. */
  readonly idleMs: number;
  /** What the end of standard input does: closes our half, ends after a delay, or nothing. */
  readonly onEnd: "shutdown" | "wait" | { readonly quitAfterMs: number };
  readonly readStdin: boolean;
  /** Goes on until standard input ends (or cannot be sent), though the peer has closed its half. */
  readonly outlivesPeer?: boolean;
};

/** Until the peer closes; false if it was reset. */
export function* pipeTcp(context: Context, connection: Connection, options: PipeOptions): Run<boolean> {
  const { clock, stdin } = context;
  let ended = !options.readStdin;
  let quitAt = Infinity;
  let last = clock.now;
  if (ended && options.onEnd === "shutdown") connection.end();
  for (;;) {
    const bytes = connection.read();
    if (bytes.length > 0) {
      yield out(text(bytes));
      last = clock.now;
    }
    const open = (): boolean => connection.error === undefined && connection.state !== "closed";
    if ((connection.eof && !(options.outlivesPeer === true && !ended && open())) || (connection.state === "closed" && !connection.readable)) {
      connection.end();
      return connection.error === undefined;
    }
    if (!ended && stdin.ready) {
      const typed = stdin.read();
      if (typed === undefined) {
        ended = true;
        if (options.onEnd === "shutdown") connection.end();
        else if (options.onEnd !== "wait") quitAt = clock.now + options.onEnd.quitAfterMs;
        continue; // the peer may have ended before
      }
      if (typed !== "") {
        connection.write(utf8(typed));
        last = clock.now;
        continue;
      }
    }
    const until = Math.min(quitAt, last + options.idleMs);
    if (clock.now >= until) {
      connection.end();
      return true;
    }
    const heard = connection.eof; // nothing more comes
    const ready = (): boolean => (connection.readable && !heard) || !open() || (!ended && stdin.ready);
    yield until === Infinity ? { ready } : { until, ready };
  }
}

/** Sends what is typed as datagrams and prints what comes back; false if the port is closed. */
/** @param port the local port; undefined: any. */
export function* pipeUdp(context: Context, netns: Netns, to: Endpoint, options: PipeOptions, port?: number): Run<boolean> {
  const { clock, stdin } = context;
  const socket: UdpSocket = netns.udp({ program: "nc", peer: to, ...(port === undefined ? {} : { port }) });
  let ended = !options.readStdin;
  let quitAt = Infinity;
  let last = clock.now;
  let held: ReturnType<UdpSocket["receive"]>;
  let failed: ReturnType<UdpSocket["error"]>;
  try {
    for (;;) {
      for (let d = held ?? socket.receive(); d !== undefined; d = socket.receive()) {
        held = undefined;
        yield out(text(d.bytes));
        last = clock.now;
      }
      failed ??= socket.error();
      if (failed !== undefined) return false;
      if (!ended && stdin.ready) {
        const typed = stdin.read();
        if (typed === undefined) {
          ended = true;
          if (typeof options.onEnd === "object") quitAt = clock.now + options.onEnd.quitAfterMs;
        } else if (typed !== "") {
          socket.send(to, utf8(typed));
          last = clock.now;
          continue;
        }
      }
      const until = Math.min(quitAt, last + options.idleMs);
      if (clock.now >= until) return true;
      const ready = (): boolean => (held ??= socket.receive()) !== undefined || (failed ??= socket.error()) !== undefined || (!ended && stdin.ready);
      yield until === Infinity ? { ready } : { until, ready };
    }
  } finally {
    socket.close();
  }
}

/** Waits for one connection to a port; undefined if the port is taken, "timeout" if none came. */
export function* acceptOne(context: Context, address: string, port: number, until = Infinity): Run<Connection | "taken" | "timeout"> {
  const { machine } = context;
  const owner = `nc/${machine.netns.name}/${address}/${port}`;
  let made: Connection | undefined;
  // Registered before it listens: a connection may come at once. A server's connection is told of its bytes; here they
  // are kept until they are read.
  const inbox: Uint8Array[] = [];
  let ended = false;
  machine.network.serve(owner, {
    connect: (c) => void (made ??= accepted(c, inbox, () => ended)),
    data: (_c, bytes) => void inbox.push(bytes),
    end: () => void (ended = true),
  });
  const listener = machine.netns.listen({ proto: "tcp", address, port, owner, program: "nc" });
  try {
    if (listener === undefined) return "taken";
    while (made === undefined) {
      if (context.clock.now >= until) return "timeout";
      yield until === Infinity ? { ready: () => made !== undefined } : { until, ready: () => made !== undefined };
    }
    return made;
  } finally {
    listener?.close();
  }
}

function accepted(c: Connection, inbox: Uint8Array[], ended: () => boolean): Connection {
  const empty = (): boolean => inbox.length === 0;
  const over = (): boolean => ended() || c.state === "closed";
  return {
    id: c.id,
    local: c.local,
    remote: c.remote,
    trace: c.trace,
    get state() {
      return c.state;
    },
    get error() {
      return c.error;
    },
    get readable() {
      return !empty() || over();
    },
    get eof() {
      return empty() && over();
    },
    read: () => inbox.shift() ?? new Uint8Array(0),
    write: (bytes) => c.write(bytes),
    end: () => c.end(),
    abort: () => c.abort(),
  };
}

/** Runs a program with the connection as its standard input and output (-e). */
export function* runOver(context: Context, connection: Connection, argv: readonly string[]): Run<number> {
  const stdin = {
    read: (): string | undefined =>
      connection.readable ? (connection.eof ? undefined : text(connection.read())) : connection.state === "closed" ? undefined : "",
    get ready(): boolean {
      return connection.readable || connection.state === "closed";
    },
  };
  const run = context.exec(argv, { stdin });
  for (;;) {
    const step = run.next();
    if (step.done === true) {
      connection.end();
      return step.value;
    }
    if ("fd" in step.value && step.value.fd === 1) connection.write(utf8(step.value.text));
    else yield step.value;
  }
}
