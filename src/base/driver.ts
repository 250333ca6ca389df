// The driver of everything that runs for a while. A process is a generator: it yields output and waits; the driver
// resumes what is ready, one after the other in the order of their numbers, and when nothing is ready moves the virtual
// clock on to the next timer or deadline. It never sleeps: how fast virtual time may go is its caller's to say.
import type { Clock } from "./clock";
import type { Because } from "./history";
import type { Stateful } from "./stateful";

/** Text written to standard output (1) or standard error (2). */
/** `held`: for a descriptor above 2 of the shell around, which knows where it leads and gives it its `fd`. */
export type Output = { readonly fd: 1 | 2; readonly text: string; readonly held?: number };

/** Resume when `ready()` is true or the virtual clock has reached `until`, whichever comes first; `{}` resumes at the next turn. */
export type Wait = { readonly until?: number; readonly ready?: () => boolean };

export type Step = Output | Wait;

/** A process's body; it returns its exit code. */
export type Run<T = number> = Generator<Step, T, void>;

export interface Sink {
  /** Takes output. False: nobody reads any more (the process is ended as by SIGPIPE, exit code 141). */
  write(output: Output): boolean;
  /** True while no more fits in: the writer is not resumed. */
  readonly full?: boolean;
}

export type Process = {
  readonly pid: number;
  readonly exited: boolean;
  /** Undefined while it runs; 130 after an interrupt, 141 after writing to nobody. */
  readonly code: number | undefined;
};

type Entry = {
  pid: number;
  run: Run;
  sink: Sink;
  wait: Wait;
  exited: boolean;
  code: number | undefined;
  done: ((code: number) => void) | undefined;
  running: boolean;
  killed: number | undefined;
  /** What it was started for: whatever it does is because of that. */
  because: Because;
};

export class Driver implements Stateful {
  #entries = new Map<number, Entry>();
  #nextPid = 100;
  #steps = 0;

  constructor(
    readonly clock: Clock,
    /** What an exception in a process does: it is our own error, never the learner's. */
    readonly fail: (error: unknown) => void = (e) => {
      throw e;
    },
  ) {}

  /** How often a process was resumed or a timer fired: with the clock it gives an input its place. */
  get steps(): number {
    return this.#steps;
  }

  get idle(): boolean {
    return this.#entries.size === 0;
  }

  /** Counters only: a checkpoint is taken when no process runs. */
  snapshot(): unknown {
    return { nextPid: this.#nextPid, steps: this.#steps };
  }

  /** Ends what runs (its `finally` blocks run first), then takes the counters back. */
  restore(state: unknown): void {
    for (const pid of [...this.#entries.keys()]) this.kill(pid);
    const s = state as { nextPid: number; steps: number };
    this.#nextPid = s.nextPid;
    this.#steps = s.steps;
  }

  /** Starts a process; its first step runs at the next turn. `done` is told the exit code. */
  spawn(run: Run, sink: Sink, done?: (code: number) => void): Process {
    const { because } = this.clock.history;
    const entry: Entry = { pid: this.#nextPid++, run, sink, wait: {}, exited: false, code: undefined, done, running: false, killed: undefined, because };
    this.#entries.set(entry.pid, entry);
    return entry;
  }

  /**
   * Ends a process as a signal does: its `finally` blocks run. What they write is still written (ping's statistics after
   * Ctrl-C); they cannot wait.
   */
  kill(pid: number, code = 130): void {
    const entry = this.#entries.get(pid);
    if (entry === undefined) return;
    if (entry.running) {
      entry.killed = code; // it ends itself, or a descendant of it asked: after this step
      return;
    }
    try {
      for (const text of lastWords(entry.run, code)) if (!entry.sink.write(text)) break;
    } catch (e) {
      this.fail(e);
    }
    this.#end(entry, code);
  }

  /** One turn: resumes every process that is ready, once. Returns whether any was. */
  turn(): boolean {
    let any = false;
    for (const entry of [...this.#entries.values()]) {
      if (entry.exited || entry.running || !this.#isReady(entry)) continue;
      any = true;
      this.clock.history.during(entry.because, () => this.#resume(entry));
    }
    return any;
  }

  /**
   * Runs until `done()` (asked between turns), or the virtual clock reaches `limit`, or `pause()` says that the caller
   * wants a turn. Returns what stopped it; "stuck": nothing will ever happen again (no timers, no deadlines).
   */
  run(options: { limit?: number; done?: () => boolean; pause?: () => boolean }): "done" | "limit" | "paused" | "stuck" {
    const { limit = Infinity, done, pause } = options;
    for (;;) {
      if (done?.()) return "done";
      if (pause?.()) return "paused";
      if (this.turn()) continue;
      let deadline = Infinity;
      for (const e of this.#entries.values()) if (e.wait.until !== undefined && !e.sink.full && e.wait.until < deadline) deadline = e.wait.until;
      const next = Math.min(deadline, this.clock.next ?? Infinity);
      if (next > limit || next === Infinity) {
        this.clock.fire(limit);
        return limit === Infinity ? "stuck" : "limit";
      }
      if (this.clock.fire(next)) this.#steps++;
    }
  }

  #isReady(entry: Entry): boolean {
    if (entry.sink.full === true) return false;
    const { until, ready } = entry.wait;
    if (until === undefined && ready === undefined) return true;
    return (until !== undefined && this.clock.now >= until) || (ready !== undefined && ready());
  }

  #resume(entry: Entry): void {
    this.#steps++;
    entry.running = true;
    try {
      const result = entry.run.next();
      entry.running = false;
      if (entry.killed !== undefined) {
        if (result.done !== true) for (const text of lastWords(entry.run, entry.killed)) if (!entry.sink.write(text)) break;
        this.#end(entry, entry.killed);
      } else if (result.done === true) this.#end(entry, result.value);
      else if ("fd" in result.value) {
        entry.wait = {};
        if (!entry.sink.write(result.value)) {
          entry.run.return(141);
          this.#end(entry, 141);
        }
      } else entry.wait = result.value;
    } catch (e) {
      entry.running = false;
      this.#end(entry, 1);
      this.fail(e);
    }
  }

  #end(entry: Entry, code: number): void {
    if (entry.exited) return;
    entry.exited = true;
    entry.code = code;
    this.#entries.delete(entry.pid);
    entry.done?.(code);
  }
}

/** A body that knows in its `finally` blocks with which code it is being ended; undefined: it is not. */
export function knowingEnd<T>(make: (code: () => T | undefined) => Run<T>): Run<T> {
  let code: T | undefined;
  const run = make(() => code);
  const end = run.return.bind(run);
  run.return = (given) => {
    code = given as T;
    return end(given);
  };
  return run;
}

/** What a run writes to standard output, as text; all else goes on. @param killed what it ends with where its reader is stopped */
export function* gathered(run: Run, killed: number): Run<string> {
  let text = "";
  try {
    for (let step = run.next(); step.done !== true; step = run.next()) {
      if ("fd" in step.value && step.value.fd === 1) {
        text += step.value.text;
        yield {};
      } else yield step.value;
    }
  } finally {
    run.return(killed);
  }
  return text;
}

/** Ends a process's body and gives what its `finally` blocks write; a wait of theirs ends it at once. */
export function lastWords<T>(run: Run<T>, code: T): readonly Output[] {
  const said: Output[] = [];
  let step = run.return(code);
  while (step.done !== true && "fd" in step.value) {
    said.push(step.value);
    step = run.next();
  }
  if (step.done !== true) run.return(code);
  return said;
}

export function out(text: string): Output {
  return { fd: 1, text };
}

export function err(text: string): Output {
  return { fd: 2, text };
}

/** A wait of `ms` virtual milliseconds. */
export function sleep(clock: Clock, ms: number): Wait {
  return { until: clock.now + ms };
}
