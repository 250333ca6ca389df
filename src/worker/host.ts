// The engine's end: drives one session so that virtual time follows real time, and gives the message loop a turn at
// least every 8 ms, also while a command loops for ever.
import { Refusal } from "../session/said";
import type { TerminalState } from "../session/terminal";
import type { Input, Scenario } from "../session/types";
import type { View, ViewSpec } from "../session/views/types";
import { diff } from "./delta";
import type { FromEngine, Prepare, ToEngine } from "./protocol";

/** How long the engine may run before messages are looked at, in real milliseconds. */
const turnMs = 8;
/** How often views are computed and sent. */
const viewMs = 90;
/** Output that waits to be sent at most; the rest of a flood is left out in the middle. */
const outputCap = 400_000;

/** Takes what terminals show; `fd` 0 is the echo of an input. */
export type Output = (terminal: string, text: string, fd: 0 | 1 | 2) => void;

/** What the host needs of a session and of the views; the entry point hands in the real ones. */
export interface Live {
  readonly now: number;
  readonly start: number;
  input(input: Input): void;
  advance(limitMs: number, pause?: () => boolean): "done" | "limit" | "paused" | "stuck";
  terminals(): Readonly<Record<string, TerminalState>>;
  scenario(): Scenario;
  view(spec: ViewSpec): View;
  readonly packets: number;
  readonly inputs: number;
  /** Changes whenever anything that a check could see may have changed. */
  readonly version: number;
  answer(name: string, ask: unknown): unknown;
}

export class Host {
  #live: Live | undefined;
  #speed = 1;
  #last = 0;
  #lastViews = -Infinity;
  #subs = new Map<number, { spec: ViewSpec; sent: View | undefined }>();
  #pending: { terminal: string; text: string; fd: 0 | 1 | 2 }[] = [];
  #pendingSize = 0;
  #steps = 0;
  #pulse = "";
  #taken = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #soon = false;
  readonly #channel = new MessageChannel();

  constructor(
    readonly send: (message: FromEngine) => void,
    readonly open: (scenario: Scenario, prepare: Prepare | undefined, output: Output, edits: (edit: { file: string; text: string }) => void) => Live,
    readonly once: (name: string, ask: unknown) => { value: unknown } | undefined,
  ) {
    this.#channel.port1.onmessage = () => {
      this.#soon = false;
      this.#turn();
    };
  }

  take(message: ToEngine): void {
    try {
      switch (message.type) {
        case "input":
          this.#taken = message.serial;
          this.#live?.input(message.input);
          return this.#wake();
        case "pace":
          this.#speed = Math.min(Math.max(message.speed, 0), 1000);
          this.#last = performance.now();
          return this.#wake();
        case "step":
          this.#steps += message.ms;
          return this.#wake();
        case "view":
          if (message.spec === undefined) this.#subs.delete(message.sub);
          else this.#subs.set(message.sub, { spec: message.spec, sent: this.#subs.get(message.sub)?.sent });
          this.#lastViews = -Infinity;
          return this.#wake();
        case "ask":
          return this.#answer(message.id, message.name, message.ask);
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  #answer(id: number, name: string, ask: unknown): void {
    try {
      if (name === "open") {
        this.#pending = [];
        this.#pendingSize = 0;
        this.#steps = 0;
        this.#live = undefined;
        const { scenario, prepare } = ask as { scenario: Scenario; prepare?: Prepare };
        const live = this.open(
          scenario,
          prepare,
          (terminal, text, fd) => this.#output(terminal, text, fd),
          ({ file, text }) => this.send({ type: "edit", file, text }),
        );
        this.#live = live;
        this.#last = performance.now();
        this.#lastViews = -Infinity;
        this.#pulse = "";
        this.send({ type: "answer", id, value: { inputs: live.inputs } });
        return this.#wake();
      }
      const alone = this.once(name, ask);
      if (alone !== undefined) return this.send({ type: "answer", id, value: alone.value });
      if (this.#live === undefined) throw new Error("no cluster is open");
      if (name === "back") {
        // What is on its way to the page is of a time that will not have been.
        this.#pending = [];
        this.#pendingSize = 0;
        this.#steps = 0;
        this.#lastViews = -Infinity;
      }
      this.send({ type: "answer", id, value: this.#live.answer(name, ask) });
    } catch (error) {
      this.send({
        type: "refused",
        id,
        message: error instanceof Error ? error.message : String(error),
        ...(error instanceof Refusal ? { said: error.said } : {}),
      });
    }
  }

  #output(terminal: string, text: string, fd: 0 | 1 | 2): void {
    const last = this.#pending.at(-1);
    this.#pendingSize += text.length;
    if (this.#pendingSize > outputCap && last?.terminal === terminal) {
      last.text = last.text.slice(0, 2000) + "\n… output left out …\n" + (last.text + text).slice(-4000);
      this.#pendingSize = 6000;
    } else if (last !== undefined && last.terminal === terminal && last.fd === fd) last.text += text;
    else this.#pending.push({ terminal, text, fd });
  }

  #turn(): void {
    const live = this.#live;
    if (live === undefined) return;
    try {
      const real = performance.now();
      const until = real + turnMs;
      // Time lost to slow work is not caught up: virtual time is at most a quarter of a second behind.
      const ahead = Math.min((real - this.#last) * this.#speed, Math.max(250 * this.#speed, 250)) + this.#steps;
      const before = live.now;
      const stopped = live.advance(before + ahead, () => performance.now() >= until);
      if (stopped === "paused") {
        // What this turn did not get to is still owed.
        const done = live.now - before;
        this.#steps = Math.max(0, this.#steps - done);
        if (this.#speed > 0) this.#last = Math.max(this.#last + done / this.#speed, real - 250);
      } else {
        this.#steps = 0;
        this.#last = real;
      }
      this.#flush();
      if (stopped === "paused") this.#wake();
      else if (this.#speed > 0 || this.#steps > 0) this.#later(16);
    } catch (error) {
      this.#fail(error);
    }
  }

  #flush(): void {
    const live = this.#live!;
    if (this.#pending.length > 0) {
      this.send({ type: "output", chunks: this.#pending });
      this.#pending = [];
      this.#pendingSize = 0;
    }
    const terminals = live.terminals();
    const pulse = this.#taken + JSON.stringify(terminals) + live.inputs + "/" + live.packets + "/" + live.version;
    const real = performance.now();
    const due = real - this.#lastViews >= viewMs;
    if (pulse !== this.#pulse || due) {
      this.#pulse = pulse;
      this.send({
        type: "pulse",
        start: live.start,
        now: live.now,
        terminals,
        inputs: live.inputs,
        packets: live.packets,
        version: live.version,
        taken: this.#taken,
      });
    }
    if (!due) return;
    for (const [sub, held] of this.#subs) {
      const view = live.view(held.spec);
      if (view === held.sent) continue;
      const delta = diff(held.sent, view);
      held.sent = view;
      if (delta !== undefined) this.send({ type: "delta", sub, delta });
    }
    this.#lastViews = performance.now();
  }

  #wake(): void {
    if (this.#soon) return;
    this.#soon = true;
    clearTimeout(this.#timer);
    this.#channel.port2.postMessage(null);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), ms);
  }

  #fail(error: unknown): void {
    let scenario: Scenario | undefined;
    try {
      scenario = this.#live?.scenario();
    } catch {
      // The scenario is only for the report; the first error is the one to tell.
    }
    this.#live = undefined;
    this.send({
      type: "failed",
      message: error instanceof Error ? error.message : String(error),
      stack: (error instanceof Error && error.stack) || "",
      scenario,
    });
  }
}
