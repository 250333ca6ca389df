// What happened, and because of what. Whoever changes something that one may ask about notes it here; everything that
// follows from a note is done "because" of it: timers, processes and queues carry the causes that were in force when they
// were made, so that nobody hands them on by hand. Looking back from an effect leads to the input that began it.
import type { Stateful } from "./stateful";

/** The number of an event; events are numbered from 1 in the order in which they happened. */
export type EventId = number;

/** The events that something goes back to: mostly one, several where one piece of work answers several, none where nobody asked for it. */
export type Because = readonly EventId[];

export const unprompted: Because = [];

/** What happened, by its kind; each room has its own. */
export type What = { readonly kind: string };

export type HistoryEvent = {
  readonly id: EventId;
  /** Virtual milliseconds since the Unix epoch. */
  readonly at: number;
  /** Who did it: a component's name, or "" for the user. */
  readonly by: string;
  readonly because: Because;
  readonly what: What;
};

/** At the least so many events are kept, beside all inputs. */
const kept = 20_000;
/** So many causes of one thing are told apart: the newest. */
const causesKept = 16;

/** Both lists' causes, each once, in the order in which they happened. */
export function joined(a: Because, b: Because): Because {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  if (b.every((id) => a.includes(id))) return a;
  return [...new Set([...a, ...b])].sort((x, y) => x - y).slice(-causesKept);
}

export class History implements Stateful {
  /** The causes of what is being done now. */
  because: Because = unprompted;
  #actor = "";
  #next = 1;
  #events: HistoryEvent[] = [];
  /** Inputs, which are kept for ever. */
  #inputs = new Map<EventId, HistoryEvent>();
  readonly #listeners: ((event: HistoryEvent) => void)[] = [];

  constructor(private readonly now: () => number) {}

  /** Does something because of `because`; `actor`, if given, is who does it. */
  during<T>(because: Because, run: () => T, actor = this.#actor): T {
    const { because: outer } = this;
    const outerActor = this.#actor;
    this.because = because;
    this.#actor = actor;
    try {
      return run();
    } finally {
      this.because = outer;
      this.#actor = outerActor;
    }
  }

  /** Writes down what has just happened, because of what is in force. `by` is who did it, where no actor is known. */
  note(by: string, what: What, because: Because = this.because): EventId {
    const event: HistoryEvent = { id: this.#next++, at: this.now(), by: this.#actor === "" ? by : this.#actor, because, what };
    this.#events.push(event);
    if (this.#events.length >= kept * 2) this.#events = this.#events.slice(-kept);
    for (const listener of this.#listeners) listener(event);
    return event.id;
  }

  /** Told of each event when it is noted. For onlookers alone: what they do must change nothing. */
  listen(listener: (event: HistoryEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Writes down an input: where all asking ends. */
  begin(what: What): EventId {
    const id = this.note("", what, unprompted);
    this.#inputs.set(id, this.#events.at(-1)!);
    return id;
  }

  /** The newest event's number; 0 before the first. */
  get last(): EventId {
    return this.#next - 1;
  }

  /** Undefined if it is no longer kept. */
  get(id: EventId): HistoryEvent | undefined {
    const first = this.#events[0]?.id ?? this.#next;
    return id < first ? this.#inputs.get(id) : this.#events[id - first];
  }

  /** From the newest to the oldest that is kept. */
  *backwards(): Generator<HistoryEvent, void, void> {
    const events = this.#events;
    for (let i = events.length - 1; i >= 0; i--) yield events[i]!;
  }

  snapshot(): unknown {
    return { next: this.#next, events: [...this.#events], inputs: new Map(this.#inputs) };
  }

  restore(state: unknown): void {
    const s = state as { next: number; events: readonly HistoryEvent[]; inputs: ReadonlyMap<EventId, HistoryEvent> };
    this.#next = s.next;
    this.#events = [...s.events];
    this.#inputs = new Map(s.inputs);
    this.because = unprompted;
    this.#actor = "";
  }
}
