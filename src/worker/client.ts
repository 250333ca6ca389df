// The page's end: asks, subscribes, and keeps each view's last state.
import type { Input } from "../session/types";
import { Refusal } from "../session/said";
import type { View, ViewSpec } from "../session/views/types";
import { apply } from "./delta";
import type { FromEngine, QuestionName, Questions, ToEngine } from "./protocol";

export type Pulse = Extract<FromEngine, { type: "pulse" }>;
export type Failure = Extract<FromEngine, { type: "failed" }>;

export type Watcher = { update(spec: ViewSpec): void; stop(): void };

export class EngineClient {
  #worker: Worker;
  #nextId = 1;
  #asked = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #views = new Map<number, { view: View | undefined; take: (view: View) => void }>();
  onOutput: (chunks: Extract<FromEngine, { type: "output" }>["chunks"]) => void = () => {};
  onPulse: (pulse: Pulse) => void = () => {};
  onEdit: (file: string, text: string) => void = () => {};
  #failed: Failure | undefined;
  #onFailure: ((failure: Failure) => void) | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", (e: MessageEvent<FromEngine>) => this.#take(e.data));
    worker.addEventListener("error", (e) =>
      this.#fail({ type: "failed", message: e.message || "the engine could not be loaded", stack: e.filename ?? "", scenario: undefined }),
    );
  }

  /** A worker may fail before anybody listens: whoever comes later is told at once. */
  set onFailure(take: (failure: Failure) => void) {
    this.#onFailure = take;
    if (this.#failed !== undefined) take(this.#failed);
  }

  #fail(failure: Failure): void {
    this.#failed = failure;
    this.#onFailure?.(failure);
  }

  ask<N extends QuestionName>(name: N, ask: Questions[N]["ask"]): Promise<Questions[N]["answer"]> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#send({ type: "ask", id, name, ask });
    });
  }

  /** The serial of the last input sent: what a pulse says of terminals is out of date while its `taken` is smaller. */
  sent = 0;

  input(input: Input): void {
    this.#send({ type: "input", input, serial: ++this.sent });
  }

  pace(speed: number): void {
    this.#send({ type: "pace", speed });
  }

  step(ms: number): void {
    this.#send({ type: "step", ms });
  }

  /** Follows a view; `take` is given the whole of it after each delta. */
  watch(spec: ViewSpec, take: (view: View) => void): Watcher {
    const sub = this.#nextId++;
    this.#views.set(sub, { view: undefined, take });
    this.#send({ type: "view", sub, spec });
    return {
      update: (next) => this.#send({ type: "view", sub, spec: next }),
      stop: () => {
        this.#views.delete(sub);
        this.#send({ type: "view", sub, spec: undefined });
      },
    };
  }

  close(): void {
    this.#worker.terminate();
  }

  #send(message: ToEngine): void {
    this.#worker.postMessage(message);
  }

  #take(message: FromEngine): void {
    switch (message.type) {
      case "answer":
        this.#asked.get(message.id)?.resolve(message.value as never);
        this.#asked.delete(message.id);
        return;
      case "refused":
        this.#asked.get(message.id)?.reject(message.said === undefined ? new Error(message.message) : new Refusal(message.said));
        this.#asked.delete(message.id);
        return;
      case "output":
        return this.onOutput(message.chunks);
      case "pulse":
        return this.onPulse(message);
      case "edit":
        return this.onEdit(message.file, message.text);
      case "failed":
        return this.#fail(message);
      case "delta": {
        const held = this.#views.get(message.sub);
        if (held === undefined) return;
        held.view = apply(held.view, message.delta);
        held.take(held.view);
      }
    }
  }
}
