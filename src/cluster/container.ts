// One running container: its machine (files, tools, network), its main process and its log.
import type { Clock, TimerId } from "../base/clock";
import type { Driver, Run } from "../base/driver";
import { logStamp } from "../base/stamp";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Listener, Server } from "../net/types";
import type { Command, Context, Input, Machine } from "../shell/command";
import type { Host, Program } from "./program";

export type LogLine = {
  readonly at: number;
  readonly stream: "stdout" | "stderr";
  readonly line: string;
  /** The process ended before the line did. */
  readonly unended?: true;
};

type Options = {
  /** Unique among all containers that ever ran. */
  readonly id: string;
  /** Counts all containers of the world, from 1. */
  readonly number: number;
  readonly machine: Machine;
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly ports: Host["ports"];
  /** The simulated program behind argv[0]; undefined: a command of the image's tools. */
  readonly program: Program | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly run: (machine: Machine, argv: readonly string[], env: ReadonlyMap<string, string>, stdin?: Input, terminal?: Context["terminal"]) => Run<number>;
  /** The spec's stdin and tty: the first process reads what whoever attaches types. */
  readonly stdin: boolean;
  readonly tty: boolean;
  readonly exited: (code: number) => void;
};

export class Container implements Stateful {
  log: LogLine[] = [];
  running = true;
  startedAt = 0;
  #listeners: Listener[] = [];
  #servers = new Map<string, Server>();
  #state: Stateful | undefined;
  #timers = new Map<number, { timer: TimerId; what: () => void }>();
  #nextTimer = 1;
  #pid: number | undefined;
  #partial = "";
  #typed: string | undefined = "";
  #code: number | undefined;
  readonly #taps = new Set<(text: string, stream: "stdout" | "stderr") => void>();
  readonly #timerOwner: string;

  constructor(readonly options: Options) {
    this.#timerOwner = `container/${options.id}`;
  }

  get machine(): Machine {
    return this.options.machine;
  }

  /** The first process's command line. */
  get command(): string {
    return this.options.argv.join(" ");
  }

  get env(): ReadonlyMap<string, string> {
    return this.options.env;
  }

  start(): void {
    const { options } = this;
    this.startedAt = options.clock.now;
    this.#fire();
    if (options.program !== undefined) {
      options.program.start(this.#host(), options.argv);
      return;
    }
    const process = options.driver.spawn(
      options.stdin
        ? options.run(options.machine, options.argv, options.env, this.#input(), options.tty ? { columns: 80, rows: 24 } : undefined)
        : options.run(options.machine, options.argv, options.env),
      {
        write: (o) => {
          this.#write(o.text, o.fd === 1 ? "stdout" : "stderr");
          return true;
        },
      },
      (code) => this.#exit(code),
    );
    this.#pid = process.pid;
  }

  /** The first process's exit code, once it has ended by itself. */
  get code(): number | undefined {
    return this.#code;
  }

  /** Text for the first process's standard input; undefined ends it. */
  type(text: string | undefined): void {
    this.#typed = text === undefined ? undefined : (this.#typed ?? "") + text;
  }

  /** Hears what the first process writes from now on, as it writes it; the result ends that. */
  tap(hear: (text: string, stream: "stdout" | "stderr") => void): () => void {
    this.#taps.add(hear);
    return () => this.#taps.delete(hear);
  }

  #input(): Input {
    const take = (): string | undefined => {
      const given = this.#typed;
      if (given !== undefined) this.#typed = "";
      return given;
    };
    const ready = (): boolean => this.#typed !== "";
    return {
      read: take,
      get ready() {
        return ready();
      },
    };
  }

  /** SIGTERM, then SIGKILL when the grace period is over. A first process without a handler of its own ignores SIGTERM. */
  stop(graceMs: number, stopped: (code: number) => void): void {
    if (!this.running) return stopped(0);
    const { program, argv } = this.options;
    const term = program === undefined ? "ignore" : typeof program.term === "function" ? program.term(argv) : (program.term ?? 0);
    const patience = term === "ignore" || term > graceMs ? graceMs : term;
    const code = term === "ignore" || term > graceMs ? 137 : program?.term === undefined ? 143 : 0;
    this.#after(patience, () => {
      this.kill();
      stopped(code);
    });
  }

  /** Its first process dies of SIGKILL, as when the kernel runs out of memory for it. */
  crash(): void {
    if (!this.running) return;
    if (this.#pid === undefined) return this.#exit(137);
    this.options.driver.kill(this.#pid, 137); // its end is told as any process's
  }

  /** Ends everything at once, without telling anybody. */
  kill(): void {
    if (!this.running) return;
    this.running = false;
    if (this.#pid !== undefined) this.options.driver.kill(this.#pid, 137);
    this.#close();
  }

  snapshot(): unknown {
    return {
      running: this.running,
      log: [...this.log],
      listeners: [...this.#listeners],
      servers: new Map(this.#servers),
      timers: new Map(this.#timers),
      nextTimer: this.#nextTimer,
      partial: this.#partial,
      state: this.#state?.snapshot(),
      files: this.machine.files.snapshot(),
    };
  }

  /** Back to an earlier state. A process of the driver (a script) cannot be brought back: the world says when it has one (see World.snapshot). */
  restore(state: unknown): void {
    const s = state as {
      running: boolean;
      log: LogLine[];
      listeners: Listener[];
      servers: Map<string, Server>;
      timers: Map<number, { timer: TimerId; what: () => void }>;
      nextTimer: number;
      partial: string;
      state: unknown;
      files: unknown;
    };
    this.running = s.running;
    this.log = [...s.log];
    this.#listeners = [...s.listeners];
    this.#servers = new Map(s.servers);
    this.#timers = new Map(s.timers);
    this.#nextTimer = s.nextTimer;
    this.#partial = s.partial;
    this.#state?.restore(s.state);
    this.machine.files.restore(s.files);
    if (!s.running) return;
    for (const [owner, server] of this.#servers) this.machine.network.serve(owner, server);
    this.#fire();
  }

  #exit(code: number): void {
    if (!this.running) return;
    this.running = false;
    this.#code = code;
    if (this.#partial !== "") this.log.push({ at: this.options.clock.now, stream: "stdout", line: this.#partial, unended: true });
    this.#partial = "";
    this.#close();
    this.options.exited(code);
  }

  #fire(): void {
    this.options.clock.on(this.#timerOwner, (n) => {
      const timer = this.#timers.get(n as number);
      this.#timers.delete(n as number);
      timer?.what();
    });
  }

  #close(): void {
    for (const l of this.#listeners) l.close();
    for (const o of this.#servers.keys()) {
      this.machine.network.unserve(o);
      this.machine.network.hangUp(o);
    }
    for (const { timer } of this.#timers.values()) this.options.clock.cancel(timer);
    this.#timers.clear();
    this.options.clock.off(this.#timerOwner);
    this.#listeners = [];
  }

  #host(): Host {
    const { options } = this;
    return {
      machine: options.machine,
      netns: options.machine.netns,
      hostname: options.machine.name,
      clock: options.clock,
      random: options.random,
      driver: options.driver,
      env: options.env,
      ports: options.ports,
      listen: (proto, address, port, server) => this.#listen(proto, address, port, server),
      log: (line, stream = "stdout") => this.#line(line, stream),
      // A process that ends itself does so after its current step.
      exit: (code) => this.#after(0, () => this.#exit(code)),
      after: (ms, what) => this.#after(ms, what),
      run: (argv) => options.run(options.machine, argv, options.env),
      stamp: () => logStamp(options.clock.now),
      keep: (state) => (this.#state = state),
    };
  }

  #listen(proto: "tcp" | "udp" | "sctp", address: string, port: number, server: Server): boolean {
    const owner = `${this.#timerOwner}/${proto}/${address}:${port}`;
    const listener = this.machine.netns.listen({ proto, address, port, owner, program: programName(this.options.argv) });
    if (listener === undefined) return false;
    this.machine.network.serve(owner, server);
    this.#listeners.push(listener);
    this.#servers.set(owner, server);
    return true;
  }

  #after(ms: number, what: () => void): void {
    const n = this.#nextTimer++;
    this.#timers.set(n, { timer: this.options.clock.after(ms, this.#timerOwner, n), what });
  }

  #write(text: string, stream: "stdout" | "stderr"): void {
    for (const hear of this.#taps) hear(text, stream);
    const lines = (this.#partial + text).split("\n");
    this.#partial = lines.pop()!;
    for (const line of lines) this.#line(line, stream);
  }

  #line(line: string, stream: "stdout" | "stderr"): void {
    this.log.push({ at: this.options.clock.now, stream, line });
    if (this.log.length > 5000) this.log.splice(0, 1000);
  }
}

function programName(argv: readonly string[]): string {
  return (argv[0] ?? "").split("/").pop()!;
}

/** The programs that wait without doing anything: no process of the driver is spent on them. */
export function waitingProgram(argv: readonly string[], commands: ReadonlyMap<string, Command>): Program | undefined {
  const name = programName(argv);
  if (!commands.has(name)) return undefined;
  const line = argv.slice(1).join(" ");
  if (name === "tail" && /^-f /.test(line)) return { start: () => undefined, term: "ignore" };
  if (name !== "sleep" || argv.length !== 2) return undefined;
  if (argv[1] === "infinity" || argv[1] === "inf") return { start: () => undefined, term: "ignore" };
  const m = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(argv[1]!);
  if (m === null) return undefined;
  const ms = Number(m[1]) * { "": 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[m[2] as "" | "s" | "m" | "h" | "d"];
  return { start: (host) => host.after(ms, () => host.exit(0)), term: "ignore" };
}
