// What kubectl needs of the kubelets: programs run in containers, logs, forwarded ports.
import { joinBytes } from "../base/http";
import { err, out, type Driver, type Output, type Run } from "../base/driver";
import type { Client } from "../api/types";
import type { AttachOptions, ContainerFiles, ContainerPlace, ExecOptions, Fetched, ForwardOptions, LogOptions } from "../kubectl/deps";
import type { Connection, Netns, Server } from "../net/types";
import { noInput, type Context, type Machine } from "../shell/command";
import type { Container, LogLine } from "./container";
import type { Runtime } from "./runtime";

/** `controlPlane`: the node from which the API server reaches Pods. */
export type ExecDeps = { readonly api: Client; readonly runtime: Runtime; readonly controlPlane: () => Machine };

export function containerExec(deps: ExecDeps): {
  exec(options: ExecOptions, context: Context): Run<number>;
  logs(options: LogOptions, context: Context): Run<number>;
  attach(options: AttachOptions, context: Context): Run<number>;
  portForward(options: ForwardOptions, context: Context): Run<number>;
  files(place: ContainerPlace): ContainerFiles | undefined;
  serverFetch(url: string, context: Context): Run<Fetched>;
} {
  const container = (namespace: string, pod: string, name: string | undefined): Container | undefined => {
    const sandbox = deps.runtime.sandbox(namespace, pod);
    return name === undefined ? sandbox?.containers.values().next().value : sandbox?.containers.get(name);
  };
  return {
    *exec(options, context) {
      const found = container(options.namespace, options.pod, options.container);
      if (found === undefined || !found.running) {
        const name = options.container ?? options.pod;
        yield err(`error: Internal error occurred: unable to upgrade connection: container not found ("${name}")\n`);
        return 1;
      }
      const program = options.argv[0] ?? "";
      if (!found.machine.commands.has(program.split("/").pop()!)) {
        const why = program.includes("/") ? `stat ${program}: no such file or directory` : "executable file not found in $PATH";
        yield err(
          `error: Internal error occurred: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "${found.options.id}": OCI runtime exec failed: exec failed: unable to start container process: exec: "${program}": ${why}\n`,
        );
        return 1;
      }
      return yield* whileRuns(
        found,
        context.exec(options.argv, {
          machine: found.machine,
          env: found.env,
          cwd: "/",
          stdin: options.stdin ? context.stdin : noInput,
          terminal: options.tty ? context.terminal : undefined,
        }),
      );
    },
    *logs(options, context) {
      const sandbox = deps.runtime.sandbox(options.namespace, options.pod);
      const running = sandbox?.containers.get(options.container);
      const lines = options.previous ? sandbox?.previous.get(options.container) : running?.log;
      if (lines === undefined) {
        if (!options.previous) return 0;
        yield err(`Error from server (BadRequest): previous terminated container "${options.container}" in pod "${options.pod}" not found\n`);
        return 1;
      }
      const since = options.since ?? -Infinity;
      let at = options.tail === undefined ? 0 : Math.max(0, lines.length - options.tail);
      for (;;) {
        for (; at < lines.length; at++) {
          const line = lines[at]!;
          if (line.at >= since) yield out(format(line, options.timestamps));
        }
        if (!options.follow || running === undefined || !running.running) return 0;
        yield { ready: () => at < lines.length || !running.running };
      }
      void context;
    },
    *attach(options, context) {
      const found = container(options.namespace, options.pod, options.container);
      if (found === undefined) {
        yield err(`error: Internal error occurred: unable to upgrade connection: container ${options.container} not found in pod ${options.pod}\n`);
        return 1;
      }
      const pending: Output[] = [];
      const stop = found.tap((text, stream) => pending.push({ fd: stream === "stdout" || options.tty ? 1 : 2, text }));
      let reading = options.stdin && found.options.stdin;
      try {
        for (;;) {
          for (let o = pending.shift(); o !== undefined; o = pending.shift()) yield o;
          if (!found.running) return found.code ?? 0;
          yield { ready: () => pending.length > 0 || !found.running || (reading && context.stdin.ready) };
          if (!reading || !context.stdin.ready) continue;
          const text = context.stdin.read();
          found.type(text);
          if (text === undefined) reading = false;
        }
      } finally {
        stop();
      }
    },
    *serverFetch(url, context) {
      let text = "";
      const run = context.exec(["curl", "-s", "--connect-timeout", "30", "-w", "\\n%{http_code}", url], {
        machine: deps.controlPlane(),
        stdin: noInput,
        terminal: undefined,
      });
      for (let step = run.next(); ; step = run.next()) {
        if (step.done === true) {
          const at = text.lastIndexOf("\n");
          if (step.value === 0) return { code: Number(text.slice(at + 1)), body: text.slice(0, at) };
          const where = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? "";
          return { error: `dial tcp ${where}: ${step.value === 28 ? "i/o timeout" : "connect: connection refused"}` };
        }
        if ("fd" in step.value) text += step.value.fd === 1 ? step.value.text : "";
        else yield step.value;
      }
    },
    files(place) {
      const found = container(place.namespace, place.pod, place.container);
      if (found === undefined || !found.running) return undefined;
      const { commands, files } = found.machine;
      // who has a shell has tar
      return { tree: files, tar: !commands.has("sh") ? undefined : commands.has("busybox") ? "busybox" : "gnu" };
    },
    *portForward(options, context) {
      const sandbox = deps.runtime.sandbox(options.namespace, options.pod);
      if (sandbox === undefined) {
        yield err(`error: unable to forward port because pod is not running. Current status=Pending\n`);
        return 1;
      }
      const { network, netns } = context.machine;
      const opened: { close(): void }[] = [];
      const owners: string[] = [];
      const pending: string[] = [];
      try {
        for (const { local, remote } of options.ports) {
          for (const address of options.addresses) {
            const owner = `port-forward/${address}:${local}`;
            const listener = netns.listen({ proto: "tcp", address, port: local, owner, program: "kubectl" });
            if (listener === undefined) {
              yield err(
                `Unable to listen on port ${local}: Listeners failed to create with the following errors: [unable to create listener: Error listen tcp4 ${address}:${local}: bind: address already in use]\nerror: unable to listen on any of the requested ports: [{${local} ${remote}}]\n`,
              );
              return 1;
            }
            opened.push(listener);
            owners.push(owner);
            network.serve(
              owner,
              relay(context.driver, sandbox.netns, remote, options.pod, sandbox.uid, (line) => pending.push(line), local),
            );
            yield out(`Forwarding from ${address.includes(":") ? `[${address}]` : address}:${local} -> ${remote}\n`);
          }
        }
        for (;;) {
          yield { ready: () => pending.length > 0 };
          for (let line = pending.shift(); line !== undefined; line = pending.shift()) yield line.startsWith("E") ? err(line) : out(line);
        }
      } finally {
        for (const l of opened) l.close();
        for (const o of owners) network.unserve(o);
      }
    },
  };
}

/** A program beside a container's first process: SIGKILL ends it when that one has gone, for they share their PID namespace. */
function* whileRuns(container: Container, run: Run<number>): Run<number> {
  try {
    for (let step = run.next(); ; step = run.next()) {
      if (step.done === true) return step.value;
      if ("fd" in step.value) yield step.value;
      else {
        const { until, ready } = step.value;
        yield until === undefined && ready === undefined
          ? {}
          : { ...(until === undefined ? {} : { until }), ready: () => !container.running || ready?.() === true };
      }
      if (!container.running) return 137;
    }
  } finally {
    // After Ctrl-C it may still have something to say; a killed one has not.
    for (let step = run.return(137); step.done !== true; step = container.running ? run.next() : run.return(137)) if (container.running) yield step.value;
  }
}

function format(line: LogLine, timestamps: boolean): string {
  return `${timestamps ? `${new Date(Math.floor(line.at)).toISOString().slice(0, 19)}.000000000Z ` : ""}${line.line}${line.unended === true ? "" : "\n"}`;
}

/** Each connection to the laptop's port becomes one from inside the Pod to 127.0.0.1, as the kubelet's forwarder makes it: it passes no Service and no rule. */
function relay(driver: Driver, pod: Netns, remote: number, name: string, uid: string, say: (line: string) => void, local: number): Server {
  type Half = { waiting: Uint8Array; ended: boolean };
  const inner = new Map<number, Half>();
  function* carry(outer: Connection, pair: Half): Run<number> {
    const to = pod.connect({ ip: "127.0.0.1", port: remote }, { program: "kubelet" });
    const state = (): Connection["state"] => to.state; // changes while we wait
    yield { ready: () => state() !== "connecting" };
    if (state() !== "established") {
      say(
        `E portforward.go: "Unhandled Error" err="an error occurred forwarding ${local} -> ${remote}: error forwarding port ${remote} to pod ${uid}, uid : failed to execute portforward in network namespace: failed to connect to localhost:${remote} inside namespace "${name}", IPv4: dial tcp4 127.0.0.1:${remote}: connect: connection refused"\n`,
      );
      say("error: lost connection to pod\n");
      outer.abort();
      return 1;
    }
    for (;;) {
      if (pair.waiting.length > 0) to.write(pair.waiting);
      pair.waiting = new Uint8Array(0);
      if (pair.ended) to.end();
      const bytes = to.read();
      if (bytes.length > 0) outer.write(bytes);
      if (to.eof || state() === "closed" || pair.ended) break;
      yield { ready: () => to.readable || state() === "closed" || pair.waiting.length > 0 || pair.ended };
    }
    inner.delete(outer.id);
    outer.end();
    return 0;
  }
  return {
    connect(outer) {
      say(`Handling connection for ${local}\n`);
      const pair: Half = { waiting: new Uint8Array(0), ended: false };
      inner.set(outer.id, pair); // what it sends may come before the process has had its first turn
      driver.spawn(carry(outer, pair), { write: () => true });
    },
    data(outer, bytes) {
      const pair = inner.get(outer.id);
      if (pair !== undefined) pair.waiting = joinBytes(pair.waiting, bytes);
    },
    end(outer) {
      const pair = inner.get(outer.id);
      if (pair !== undefined) pair.ended = true;
      else outer.end();
    },
  };
}
