// One user's session: a world, the inputs that made it, and the terminals through which they came. Replaying the inputs
// of a scenario gives the same world again, terminal text and packets included.
import type { Process, Run } from "../base/driver";
import { completeLine, type Completed } from "../shell/completion";
import type { Input as CommandInput } from "../shell/command";
import type { Shell } from "../shell/shell";
import { World } from "../cluster/world";
import type { Fault, Input, Place, Scenario, Settings } from "./types";

export type TerminalState = { readonly busy: boolean; readonly prompt: string };
export type OutputHandler = (terminal: string, text: string, fd: 1 | 2) => void;
/** A command wants a text edited (kubectl edit): answer with an `edit` input for that file. */
export type EditHandler = (file: string, text: string) => void;

type Terminal = { readonly name: string; readonly shell: Shell; process: Process | undefined; typed: string; closed: boolean };
/** An input, as the history of the world has it: where asking for causes ends. */
export type InputDone = { readonly kind: "input"; readonly input: Input };
type Logged = { readonly at: Place; readonly input: Input };

export class Session {
  readonly world: World;
  #settings: Settings;
  readonly #scenario: Scenario;
  readonly #log: Logged[] = [];
  readonly #terminals = new Map<string, Terminal>();
  readonly #edits = new Map<string, { text: string | undefined; done: boolean }>();
  #onOutput: OutputHandler = () => undefined;
  #onIdle: (terminal: string, code: number) => void = () => undefined;
  #onEdit: EditHandler = () => undefined;
  #onInput: (input: Input) => void = () => undefined;

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
    for (const { at, input } of scenario.log) {
      session.#runTo(at);
      session.input(input);
    }
    return session;
  }

  onOutput(handler: OutputHandler): void {
    this.#onOutput = handler;
  }

  /** Called when a terminal's command has ended and the prompt is due. */
  onIdle(handler: (terminal: string, code: number) => void): void {
    this.#onIdle = handler;
  }

  /** Called with each input, live or replayed, before it is done: what it finds is what its user saw. */
  onInput(handler: (input: Input) => void): void {
    this.#onInput = handler;
  }

  /** Whether a command runs in any terminal. */
  get busy(): boolean {
    for (const terminal of this.#terminals.values()) if (terminal.process?.exited === false) return true;
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
    this.#log.push({ at: { ms: this.world.clock.now, step: this.world.driver.steps }, input });
    this.#onInput(input);
    const { history } = this.world.clock;
    // Time that passes, and what a running command reads, begin nothing.
    if (input.type === "tick" || input.type === "keys") return this.#do(input);
    const what: InputDone = { kind: "input", input };
    history.during([history.begin(what)], () => this.#do(input));
  }

  #do(input: Input): void {
    switch (input.type) {
      case "exec":
        return this.#exec(this.#terminal(input.terminal), input.line);
      case "keys":
        this.#terminal(input.terminal).typed += input.text;
        return;
      case "interrupt":
        return this.#interrupt(this.#terminal(input.terminal));
      case "edit":
        return this.#edit(input.file, input.text);
      case "fault":
        return this.#fault(input.fault);
      case "settings":
        this.#settings = { ...this.#settings, ...input.settings };
        if (input.settings.mode !== undefined) this.world.setMode(input.settings.mode);
        if (input.settings.cloud !== undefined) this.world.setCloud(input.settings.cloud);
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
    const terminal = this.#terminals.get(name) ?? this.#terminal(name);
    return { busy: terminal.process?.exited === false, prompt: terminal.shell.prompt() };
  }

  /** What may stand at the cursor of a line that is being typed. */
  complete(terminal: string, line: string, cursor: number): Completed {
    const { shell } = this.#terminal(terminal);
    return completeLine({ machine: this.world.laptop, cwd: shell.cwd, env: new Map(), ...shell.names }, line, cursor);
  }

  /** Everything that is needed to come here again: with the time that has passed since the last input. */
  scenario(view?: Scenario["view"]): Scenario {
    const tick: Logged = { at: { ms: this.world.clock.now, step: this.world.driver.steps }, input: { type: "tick", ms: 0 } };
    return { ...this.#scenario, log: [...this.#log, tick], ...(view === undefined ? {} : { view }) };
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
      terminal = { name, shell: this.world.shell({ terminal: { columns: 100, rows: 30 }, edit }), process: undefined, typed: "", closed: false };
      this.#terminals.set(name, terminal);
    }
    return terminal;
  }

  #exec(terminal: Terminal, line: string): void {
    if (terminal.process?.exited === false) {
      terminal.typed += line + "\n"; // a command reads from the terminal
      return;
    }
    terminal.typed = "";
    terminal.closed = false;
    const stdin = terminalInput(terminal);
    terminal.process = this.world.driver.spawn(
      terminal.shell.run(line, { stdin }),
      {
        write: (o) => {
          this.#onOutput(terminal.name, o.text, o.fd);
          return true;
        },
      },
      (code) => this.#onIdle(terminal.name, code),
    );
  }

  #interrupt(terminal: Terminal): void {
    if (terminal.process?.exited === false) this.world.driver.kill(terminal.process.pid, 130);
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
    switch (fault.kind) {
      case "node":
        return this.world.setNode(fault.node, fault.up);
      case "proxy":
        return this.world.setProxy(fault.node, fault.up);
      case "cloud":
        return this.world.setCloud(fault.up);
      case "zone":
        return this.world.setZone(fault.node, fault.zone);
    }
  }

  #runTo(at: Place): void {
    const { clock, driver } = this.world;
    driver.run({ limit: at.ms, pause: () => clock.now > at.ms || (clock.now === at.ms && driver.steps >= at.step) });
    if (clock.now < at.ms) clock.advanceTo(at.ms);
  }
}

function terminalInput(terminal: Terminal): CommandInput {
  return {
    read() {
      const cut = terminal.typed.indexOf("\u0004");
      if (cut >= 0) {
        const before = terminal.typed.slice(0, cut);
        terminal.typed = terminal.typed.slice(cut + 1);
        if (before === "") terminal.closed = true;
        return before === "" ? undefined : before;
      }
      if (terminal.typed === "" && terminal.closed) return undefined;
      const given = terminal.typed;
      terminal.typed = "";
      return given;
    },
    get ready() {
      return terminal.typed !== "" || terminal.closed;
    },
  };
}
