// One user's session: a world, the inputs that made it, and the terminals through which they came. Replaying the inputs
// of a scenario gives the same world again, terminal text and packets included.
import type { Run } from "../base/driver";
import { completeLine, type Completed } from "../shell/completion";
import { World } from "../cluster/world";
import { Terminal, unmeasured, type Size, type TerminalState } from "./terminal";
import { Traffic } from "./traffic";
import type { Fault, Input, Place, Scenario, Settings } from "./types";

export type OutputHandler = (terminal: string, text: string, fd: 1 | 2) => void;
/** A command wants a text edited (kubectl edit): answer with an `edit` input for that file. */
export type EditHandler = (file: string, text: string) => void;

/** An input, as the history of the world has it: where asking for causes ends. */
export type InputDone = {
  readonly kind: "input";
  /** A command as its shell runs it: all of its lines. */
  readonly input: Input;
  /** When its first key came (ms): going back to before it goes there. */
  readonly from: number;
};
type Logged = { readonly at: Place; readonly input: Input };

/** A moment of one session; `at` is its time (ms since the epoch), `log` how many inputs had come. */
export type Checkpoint = {
  readonly at: number;
  readonly log: number;
  readonly acts: number;
  readonly world: unknown;
  readonly settings: Settings;
  readonly faults: readonly (readonly [string, Fault])[];
  readonly terminals: readonly (readonly [string, unknown])[];
  /** Its clients have ended, or there would be no checkpoint: nothing in it changes any more. */
  readonly traffic: Traffic | undefined;
};

export class Session {
  readonly world: World;
  #settings: Settings;
  readonly #scenario: Scenario;
  readonly #log: Logged[] = [];
  readonly #terminals = new Map<string, Terminal>();
  readonly #edits = new Map<string, { text: string | undefined; done: boolean }>();
  #traffic: Traffic | undefined;
  readonly #faults = new Map<string, Fault>();
  #acts = 0;
  #onOutput: OutputHandler = () => undefined;
  #onStart: (terminal: string, text: string) => void = () => undefined;
  #onIdle: (terminal: string, code: number) => void = () => undefined;
  #onEdit: EditHandler = () => undefined;
  #onInput: (input: Input) => void = () => undefined;
  #onAhead: (terminal: string, text: string) => void = () => undefined;

  /** A world at its start: booted, with the scenario's files; its log is not played (see replay). */
  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#settings = scenario.settings;
    this.world = new World({ preset: scenario.preset, seed: scenario.seed, mode: scenario.settings.mode });
    this.world.boot();
    this.world.setCloud(scenario.settings.cloud);
    for (const [file, text] of Object.entries(scenario.files)) this.world.laptop.files.write(this.path(file), text);
  }

  /**
   * A session brought to where a scenario's log ends.
   * @param listen is called before the first input, so that the terminals' text is heard from the beginning.
   */
  static replay(scenario: Scenario, listen?: (session: Session) => void): Session {
    const session = new Session(scenario);
    listen?.(session);
    session.play(scenario.log);
    return session;
  }

  /** Plays inputs at their places. */
  play(log: Scenario["log"]): void {
    for (const { at, input } of log) {
      this.#runTo(at);
      this.input(input);
    }
  }

  /** This very session as it is now; undefined while anything runs: a process is a generator, and cannot be copied. */
  checkpoint(): Checkpoint | undefined {
    if (!this.world.idle) return undefined;
    return {
      at: this.now,
      log: this.#log.length,
      acts: this.#acts,
      world: this.world.snapshot(),
      settings: this.#settings,
      faults: [...this.#faults],
      terminals: [...this.#terminals].map(([name, terminal]) => [name, terminal.snapshot()]),
      traffic: this.#traffic,
    };
  }

  /** Back to a checkpoint; what came later is gone. It can be gone back to again. */
  restore(checkpoint: Checkpoint): void {
    for (const terminal of this.#terminals.values()) terminal.interrupt(); // nothing typed ahead begins while processes end
    const hear = this.#onOutput;
    const idle = this.#onIdle;
    this.#onOutput = this.#onIdle = () => undefined; // nor is heard how they end
    this.world.restore(checkpoint.world);
    this.#onOutput = hear;
    this.#onIdle = idle;
    this.#log.length = checkpoint.log;
    this.#acts = checkpoint.acts;
    this.#settings = checkpoint.settings;
    this.#traffic = checkpoint.traffic;
    this.#faults.clear();
    for (const [key, fault] of checkpoint.faults) this.#faults.set(key, fault);
    this.#edits.clear();
    const known = new Map(checkpoint.terminals);
    for (const [name, terminal] of [...this.#terminals]) {
      if (known.has(name)) terminal.restore(known.get(name));
      else this.#terminals.delete(name);
    }
  }

  onOutput(handler: OutputHandler): void {
    this.#onOutput = handler;
  }

  /** Called when a terminal's command begins, with the whole of it. */
  onStart(handler: (terminal: string, text: string) => void): void {
    this.#onStart = handler;
  }

  /** Called when a terminal's command has ended and the prompt is due. */
  onIdle(handler: (terminal: string, code: number) => void): void {
    this.#onIdle = handler;
  }

  /** Called with each input, live or replayed, before it is done: what it finds is what its user saw. */
  onInput(handler: (input: Input) => void): void {
    this.#onInput = handler;
  }

  /** Called with what the shell shows of a line that was typed ahead, before it runs: its prompt and the line. */
  onAhead(handler: (terminal: string, text: string) => void): void {
    this.#onAhead = handler;
  }

  /** Whether a command runs in any terminal. */
  get busy(): boolean {
    for (const terminal of this.#terminals.values()) if (terminal.busy) return true;
    return false;
  }

  onEdit(handler: EditHandler): void {
    this.#onEdit = handler;
  }

  /** Virtual milliseconds since the Unix epoch. */
  get now(): number {
    return this.world.clock.now;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Does what a user did, now, and remembers it. */
  input(input: Input): void {
    this.#onInput(input);
    this.#log.push({ at: { ms: this.world.clock.now, step: this.world.driver.steps }, input });
    if (input.type !== "resize" && input.type !== "tick") this.#acts++;
    // Time that passes, a size, and what is typed begin nothing; a command begins when its line is whole and its turn has come.
    if (input.type === "tick" || input.type === "keys" || input.type === "resize" || input.type === "exec") return this.#do(input);
    this.#begin(input, this.now, () => this.#do(input));
  }

  #begin(input: Input, from: number, run: () => void): void {
    const { history } = this.world.clock;
    const what: InputDone = { kind: "input", input, from };
    history.during([history.begin(what)], run);
  }

  #do(input: Input): void {
    switch (input.type) {
      case "exec":
        return this.#exec(this.#terminal(input.terminal), input.line);
      case "keys":
        this.#terminal(input.terminal).type(input.text, this.now);
        return this.#goOn(this.#terminal(input.terminal)); // the command may have ended meanwhile
      case "interrupt": {
        const process = this.#terminal(input.terminal).interrupt();
        if (process !== undefined) this.world.driver.kill(process.pid, 130);
        return;
      }
      case "resize": {
        const { size } = this.#terminal(input.terminal);
        size.columns = input.columns;
        size.rows = input.rows;
        return;
      }
      case "edit":
        return this.#edit(input.file, input.text);
      case "fault":
        return this.#fault(input.fault);
      case "settings":
        this.#settings = { ...this.#settings, ...input.settings };
        if (input.settings.mode !== undefined) this.world.setMode(input.settings.mode);
        if (input.settings.cloud !== undefined) this.world.setCloud(input.settings.cloud);
        return;
      case "traffic":
        this.#traffic?.stop();
        if (input.traffic !== undefined) this.#traffic = new Traffic(this.world, input.traffic);
        return;
      case "tick":
        this.advance(this.world.clock.now + input.ms);
        return;
    }
  }

  /** Does an input; a command is waited for, `limitMs` of virtual time at most. */
  inputAndWait(input: Input, limitMs = 120_000): void {
    this.input(input);
    if (input.type === "exec") this.advance(this.now + limitMs, () => !this.terminal(input.terminal).busy);
  }

  /** Lets virtual time pass up to `limitMs` (since the epoch); `pause` is asked between turns whether the caller wants to go on with something else. */
  advance(limitMs: number, pause?: () => boolean): "done" | "limit" | "paused" | "stuck" {
    return this.world.driver.run({ limit: limitMs, ...(pause === undefined ? {} : { pause }) });
  }

  terminal(name: string): TerminalState {
    return this.#terminal(name).state();
  }

  /** What may stand at the cursor of a line that is being typed, here or in a shell inside. */
  complete(terminal: string, line: string, cursor: number): Completed {
    const { shell, size, busy } = this.#terminal(terminal);
    const inner = size.inner.at(-1);
    if (busy && inner !== undefined) return inner.complete?.(line, cursor) ?? { from: cursor, candidates: [] };
    return completeLine({ machine: this.world.laptop, cwd: shell.cwd, env: new Map(), ...shell.names }, line, cursor);
  }

  /** Everything that is needed to come here again: with the time that has passed since the last input. */
  scenario(view?: Scenario["view"]): Scenario {
    const tick: Logged = { at: { ms: this.world.clock.now, step: this.world.driver.steps }, input: { type: "tick", ms: 0 } };
    return { ...this.#scenario, log: [...this.#log, tick], ...(view === undefined ? {} : { view }) };
  }

  /** The clients that were started last, running or not. */
  get traffic(): Traffic | undefined {
    return this.#traffic;
  }

  /** What is broken now, of what was broken by faults. */
  get faults(): readonly Fault[] {
    return [...this.#faults.values()];
  }

  /** What the session began with. */
  get started(): Scenario {
    return this.#scenario;
  }

  /** How many inputs somebody made: measuring a terminal and letting time pass are none. */
  get acts(): number {
    return this.#acts;
  }

  get log(): readonly Logged[] {
    return this.#log;
  }

  /** The absolute path of a file that the editor names. */
  path(file: string): string {
    return `${this.world.laptop.home}/${file}`;
  }

  #terminal(name: string): Terminal {
    let terminal = this.#terminals.get(name);
    if (terminal === undefined) {
      const edit = (file: string, text: string): Run<string | undefined> => this.#waitForEdit(file, text);
      const size: Size = { ...unmeasured, inner: [] };
      terminal = new Terminal(name, this.world.shell({ terminal: size, edit }), size);
      this.#terminals.set(name, terminal);
    }
    return terminal;
  }

  #exec(terminal: Terminal, line: string, from = this.now): void {
    if (terminal.busy) return terminal.type(line + "\n", from);
    const whole = terminal.enter(line, from);
    if (whole !== undefined) this.#begin({ type: "exec", terminal: terminal.name, line: whole.text }, whole.from, () => this.#start(terminal, whole.text));
  }

  #start(terminal: Terminal, text: string): void {
    this.#onStart(terminal.name, text);
    terminal.process = this.world.driver.spawn(
      terminal.shell.run(text, { stdin: terminal.input }),
      {
        write: (o) => {
          this.#onOutput(terminal.name, o.text, o.fd);
          return true;
        },
      },
      (code) => {
        this.#onIdle(terminal.name, code);
        this.#goOn(terminal);
      },
    );
  }

  /** The shell reads what was typed while the last command ran. */
  #goOn(terminal: Terminal): void {
    while (!terminal.busy) {
      const line = terminal.ahead();
      if (line === undefined) return;
      this.#onAhead(terminal.name, terminal.state().prompt + line.text + "\n");
      this.#exec(terminal, line.text, line.from);
    }
  }

  #edit(file: string, text: string | undefined): void {
    const waiting = this.#edits.get(file);
    if (waiting !== undefined && !waiting.done) {
      waiting.text = text;
      waiting.done = true;
      return;
    }
    if (text === undefined) this.world.laptop.files.remove(this.path(file));
    else this.world.laptop.files.write(this.path(file), text);
  }

  *#waitForEdit(file: string, text: string): Run<string | undefined> {
    const waiting: { text: string | undefined; done: boolean } = { text: undefined, done: false };
    this.#edits.set(file, waiting);
    this.#onEdit(file, text);
    yield { ready: () => waiting.done };
    this.#edits.delete(file);
    return waiting.text;
  }

  #fault(fault: Fault): void {
    const lasts = fault.kind === "loss" ? fault.percent > 0 : "up" in fault && !fault.up;
    if (lasts) this.#faults.set(faultKey(fault), fault);
    else this.#faults.delete(faultKey(fault));
    switch (fault.kind) {
      case "node":
        return this.world.setNode(fault.node, fault.up);
      case "proxy":
        return this.world.setProxy(fault.node, fault.up);
      case "cloud":
        return this.world.setCloud(fault.up);
      case "zone":
        return this.world.setZone(fault.node, fault.zone);
      case "kill":
        return this.world.killPod(fault.namespace, fault.pod);
      case "readiness":
        return this.world.setReadiness(fault.namespace, fault.pod, fault.up);
      case "dns":
        return this.world.setDns(fault.up);
      case "loss":
        return this.world.setLoss(fault.node, fault.percent / 100);
    }
  }

  #runTo(at: Place): void {
    const { clock, driver } = this.world;
    driver.run({ limit: at.ms, pause: () => clock.now > at.ms || (clock.now === at.ms && driver.steps >= at.step) });
    if (clock.now < at.ms) clock.advanceTo(at.ms);
  }
}

/** What a fault is about: a later one of the same key takes its place. */
function faultKey(fault: Fault): string {
  switch (fault.kind) {
    case "cloud":
    case "dns":
      return fault.kind;
    case "kill":
    case "readiness":
      return `${fault.kind}/${fault.namespace}/${fault.pod}`;
    default:
      return `${fault.kind}/${fault.node}`;
  }
}
