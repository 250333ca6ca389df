// The page's state: one class of runes, beside the engine it talks to. Components read it and call its verbs; nothing
// here knows how anything is drawn.
import { inputWords } from "../session/causes/words";
import type { Said } from "../session/said";
import type { TerminalState } from "../session/terminal";
import type { Fault, Scenario, Settings } from "../session/types";
import type { View, ViewSpec } from "../session/views/types";
import type { EngineClient, Failure, Pulse } from "../worker/client";
import type { Prepare } from "../worker/protocol";
import { t } from "./language.svelte";
import { LessonRun } from "./lesson/run.svelte";
import { asView, type PageView, type StageTab, type TabView } from "./page-view";
import type { Saved } from "./store";
import { TerminalModel } from "./terminal/model";
import type { Bench } from "./views/bench";
import { asChoices, type Choices } from "./views/choices";

export type Toast = { readonly id: number; readonly text: string; readonly action: { readonly label: string; run(): void } | undefined; readonly bad: boolean };

/** What a terminal is before the engine has heard of it. */
const freshShell: TerminalState = { busy: false, prompt: "lab@laptop:~$ ", reading: false, ended: false };

export class Lab {
  readonly engine: EngineClient;
  readonly #examiner: () => EngineClient;
  /** Makes a worker for a view that plays clusters of its own. */
  readonly bench: () => Bench;
  /** "replaying": what was done before is played again, which takes a while. */
  phase = $state<"starting" | "replaying" | "ready">("starting");
  failure = $state.raw<Failure | undefined>(undefined);
  pulse = $state.raw<Pulse | undefined>(undefined);

  speed = $state(1);
  running = $state(true);
  settings = $state.raw<Settings>({ mode: "iptables", cloud: true });

  files = $state<Record<string, string>>({});
  file = $state("");
  /** Files whose text the engine has not been given yet. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  #dirty = new Set<string>();

  /** A command that waits for this file to be saved or given up (kubectl edit). */
  editing = $state.raw<{ readonly file: string; readonly before: string } | undefined>(undefined);

  terminals = $state.raw<readonly { readonly title: string; readonly model: TerminalModel }[]>([]);
  terminal = $state("laptop");

  stage = $state<StageTab>("cluster");
  node = $state("kind-worker");
  /** A chain that the view of rules is to go to. */
  rule = $state.raw<{ readonly table: string; readonly chain: string } | undefined>(undefined);
  choices = $state<Choices>(asChoices(undefined));
  packet = $state<number | undefined>(undefined);
  object = $state.raw<{ readonly resource: string; readonly namespace: string; readonly name: string } | undefined>(undefined);
  showSystem = $state(false);
  /** On a narrow page: the pane that is shown. */
  pane = $state<"lesson" | "stage" | "terminal" | "editor" | "packet">("lesson");

  toasts = $state.raw<readonly Toast[]>([]);
  said = $state("");
  /** What was found on this device at the start: gone on with, or replaced by the first change. */
  resume = $state.raw<Saved | undefined>(undefined);
  readonly lesson: LessonRun;
  /** Called after anything that a saved session should hold. */
  onChange: () => void = () => {};
  #nextId = 1;
  #seed = 7;
  /** What the engine knows of the terminals' sizes. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
  readonly #sizes = new Map<string, { columns: number; rows: number }>();
  #after: { terminal: string; resolve: (stderr: string) => void; stderr: string }[] = [];

  constructor(engine: EngineClient, examiner: () => EngineClient, bench: () => Bench) {
    this.engine = engine;
    this.bench = bench;
    this.#examiner = examiner;
    this.lesson = new LessonRun(this);
    engine.onOutput = (chunks) => {
      for (const c of chunks) {
        for (const a of this.#after) if (a.terminal === c.terminal && c.fd === 2) a.stderr += c.text;
        this.#model(c.terminal)?.output(c.text, c.fd);
      }
    };
    engine.onPulse = (pulse) => this.#beat(pulse);
    engine.onEdit = (file, text) => {
      this.editing = { file, before: this.file };
      this.files[file] = text;
      this.file = file;
      this.pane = "editor";
    };
    engine.onFailure = (failure) => (this.failure = failure);
  }

  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
  readonly #kept = new Map<string, unknown>();
  /** What a view has worked out, kept while others are looked at: made when it is first asked for. */
  keep<T>(view: string, make: () => T): T {
    if (!this.#kept.has(view)) this.#kept.set(view, make());
    return this.#kept.get(view) as T;
  }

  get examiner(): EngineClient {
    return this.#examiner();
  }

  get seed(): number {
    return this.#seed;
  }

  /** Opens a cluster: a fresh one, a lesson's, or one out of a link or of the device's store. */
  async open(scenario: Scenario, prepare?: Prepare): Promise<void> {
    const view = asView(scenario.view);
    this.phase = scenario.log.length > 0 ? "replaying" : "starting";
    this.#forget();
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
    const known = new Map(this.terminals.map((t) => [t.model.name, t]));
    const tabs: readonly TabView[] = view.terminals.length > 0 ? view.terminals : [{ name: "laptop", title: "laptop" }];
    this.terminals = tabs.map(({ name, title }) => ({ title, model: known.get(name)?.model ?? this.#newModel(name) }));
    this.terminal = view.terminal ?? "laptop";
    this.packet = view.packet;
    this.object = undefined;
    this.stage = view.stage;
    this.node = view.node;
    this.choices = view.choices;
    this.showSystem = view.system;
    this.settings = scenario.settings;
    this.#seed = scenario.seed;
    this.files = { ...scenario.files };
    await this.engine.ask("open", { scenario, ...(prepare === undefined ? {} : { prepare }) });
    await this.#opened();
    this.file = view.file !== undefined && this.files[view.file] !== undefined ? view.file : (this.visibleFiles[0] ?? "");
    this.setPace();
    this.phase = "ready";
  }

  /** What the page holds of a time that will not have been. */
  #forget(): void {
    this.failure = undefined;
    this.#dirty.clear();
    this.#after = [];
    this.editing = undefined;
    for (const t of this.terminals) t.model.reset();
  }

  /** Files, settings and the terminals' pasts as the engine has them. */
  async #opened(): Promise<void> {
    await this.refreshFiles();
    const { settings, log } = await this.engine.ask("scenario", {});
    this.settings = settings;
    this.lesson.opened(log);
    this.#sizes.clear();
    for (const { input } of log) if (input.type === "resize") this.#sizes.set(input.terminal, input);
    for (const { model } of this.terminals)
      model.remember(log.flatMap(({ input }) => (input.type === "exec" && input.terminal === model.name ? [input.line] : [])));
    for (const { model } of this.terminals) model.measure();
  }

  get visibleFiles(): readonly string[] {
    return Object.keys(this.files)
      .filter((f) => !f.startsWith("."))
      .sort();
  }

  watch(spec: ViewSpec, take: (view: View) => void): ReturnType<EngineClient["watch"]> {
    return this.engine.watch(spec, take);
  }

  setPace(speed = this.speed, running = this.running): void {
    this.speed = speed;
    this.running = running;
    this.engine.pace(running ? speed : 0);
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.engine.input({ type: "settings", settings });
  }

  /** Breaks something, or mends it. */
  fault(fault: Fault): void {
    this.engine.input({ type: "fault", fault });
  }

  /** Text of a file changed in the editor. The engine is given it before the next command runs. */
  edit(file: string, text: string): void {
    if (this.files[file] === text) return;
    this.files[file] = text;
    this.#dirty.add(file);
    this.onChange();
  }

  /** Ends what kubectl edit waits for: with the text as it stands, or with nothing. */
  endEdit(save: boolean): void {
    const editing = this.editing;
    if (editing === undefined) return;
    this.editing = undefined;
    const text = this.files[editing.file];
    this.#dirty.delete(editing.file);
    this.engine.input({ type: "edit", file: editing.file, text: save ? text : undefined });
    delete this.files[editing.file];
    this.file = editing.before;
    this.pane = "terminal";
  }

  removeFile(file: string): void {
    delete this.files[file];
    this.#dirty.delete(file);
    this.engine.input({ type: "edit", file, text: undefined });
    if (this.file === file) this.file = this.visibleFiles[0] ?? "";
  }

  flushEdits(): void {
    for (const file of this.#dirty) {
      if (file === this.editing?.file) continue;
      const text = this.files[file];
      if (text !== undefined) this.engine.input({ type: "edit", file, text });
    }
    this.#dirty.clear();
  }

  /** The laptop's files as the engine has them; what is being edited stays. */
  async refreshFiles(): Promise<void> {
    const files = await this.engine.ask("files", {});
    for (const name of Object.keys(this.files)) if (files[name] === undefined && !this.#dirty.has(name) && name !== this.editing?.file) delete this.files[name];
    for (const [name, text] of Object.entries(files)) if (!this.#dirty.has(name) && this.files[name] !== text) this.files[name] = text;
    if (this.files[this.file] === undefined) this.file = this.visibleFiles[0] ?? "";
  }

  /** Runs a line in a terminal, as if typed. False while something runs there. */
  run(line: string, terminal = "laptop"): boolean {
    const model = this.#model(terminal) ?? this.#openTab(terminal, terminal);
    this.terminal = terminal;
    if (model.run(line)) return true;
    this.toast(t("A command is still running in {terminal}: end it with Ctrl+C first.", { terminal }));
    return false;
  }

  /** Runs a line and waits until the terminal is free again; gives what was written to standard error. */
  async runAndWait(line: string, terminal = "laptop"): Promise<string | undefined> {
    if (!this.run(line, terminal)) return undefined;
    return new Promise((resolve) => this.#after.push({ terminal, resolve, stderr: "" }));
  }

  /** A new tab: a shell on a node or in a Pod, entered as one would from the laptop. */
  openShell(title: string, enter: string | undefined): void {
    const name = `t${this.#nextId++}`;
    this.#openTab(name, title);
    this.terminal = name;
    this.pane = "terminal";
    const model = this.#model(name)!;
    if (enter !== undefined) {
      model.state(freshShell);
      model.visit(enter);
    }
    requestAnimationFrame(() => model.focus());
  }

  closeTab(name: string): void {
    if (name === "laptop") return;
    const at = this.terminals.findIndex((t) => t.model.name === name);
    this.engine.input({ type: "interrupt", terminal: name });
    this.terminals = this.terminals.filter((t) => t.model.name !== name);
    if (this.terminal === name) this.terminal = this.terminals[Math.max(0, at - 1)]!.model.name;
  }

  async scenario(): Promise<Scenario> {
    this.flushEdits();
    const scenario = await this.engine.ask("scenario", {});
    return { ...scenario, view: this.view() };
  }

  /** The cluster as it was before an input: everything from there on is left out, the rest is played again. */
  async backTo(at: number): Promise<void> {
    const now = await this.scenario();
    await this.#goTo(now, at);
    this.toast(t("Gone back."), { action: { label: t("Forward again"), run: () => void this.open(now) } });
    this.lesson.changed();
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const last = await this.lastChange();
    if (last === undefined) this.toast(t("Nothing has been changed yet."));
    else await this.backTo(last.at);
  }

  /** The cluster of a scenario at an earlier time: from a checkpoint where there is one, else played from the start. */
  async #goTo(now: Scenario, at: number): Promise<void> {
    this.#forget();
    if (!(await this.engine.ask("back", { at }))) return this.open({ ...now, log: now.log.filter((entry) => entry.at.ms < at) });
    this.packet = undefined;
    await this.#opened();
  }

  /** When the last input that changes something came; undefined if none did. Looking around is no change. */
  async lastChange(): Promise<{ at: number; label: Said } | undefined> {
    const { log } = await this.scenario();
    const found = log.findLast(
      ({ at, input }) =>
        !this.lesson.isStart(at.ms) &&
        (input.type === "edit" ||
          input.type === "fault" ||
          input.type === "settings" ||
          (input.type === "exec" &&
            !/^\s*(kubectl|k)\s+(get|describe|logs|explain|api-|version)|^\s*(ls|cat|echo|clear|docker exec \S+ (iptables-save|ip |nft list|ss|conntrack -L))\b/.test(
              input.line,
            ))),
    );
    return found === undefined ? undefined : { at: found.at.ms, label: inputWords(found.input) };
  }

  view(): PageView & Record<string, unknown> {
    return {
      stage: this.stage,
      node: this.node,
      file: this.file,
      terminal: this.terminal,
      terminals: this.terminals.map((t) => ({ name: t.model.name, title: t.title })),
      packet: this.packet,
      system: this.showSystem,
      choices: $state.snapshot(this.choices),
      ...this.lesson.view(),
    };
  }

  toast(text: string, options: { bad?: boolean; action?: Toast["action"]; ms?: number } = {}): void {
    const id = this.#nextId++;
    this.toasts = [...this.toasts.slice(-3), { id, text, action: options.action, bad: options.bad ?? false }];
    const ms = options.ms ?? (options.action === undefined ? 5000 : 20000);
    setTimeout(() => this.dismiss(id), ms);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((t) => t.id !== id);
  }

  /** For screen readers: said politely, once. */
  say(text: string): void {
    this.said = text;
  }

  #model(name: string): TerminalModel | undefined {
    return this.terminals.find((t) => t.model.name === name)?.model;
  }

  #openTab(name: string, title: string): TerminalModel {
    const model = this.#newModel(name);
    this.terminals = [...this.terminals, { title, model }];
    return model;
  }

  #newModel(name: string): TerminalModel {
    const number = /^t(\d+)$/.exec(name)?.[1];
    if (number !== undefined) this.#nextId = Math.max(this.#nextId, Number(number) + 1);
    return new TerminalModel(name, {
      submit: (line) => {
        this.flushEdits();
        this.engine.input({ type: "exec", terminal: name, line });
      },
      keys: (text) => this.engine.input({ type: "keys", terminal: name, text }),
      interrupt: () => this.engine.input({ type: "interrupt", terminal: name }),
      complete: (line, cursor) => this.engine.ask("complete", { terminal: name, line, cursor }),
      resize: (columns, rows) => {
        const known = this.#sizes.get(name);
        if (this.phase !== "ready" || (known?.columns === columns && known.rows === rows)) return;
        this.#sizes.set(name, { columns, rows });
        this.engine.input({ type: "resize", terminal: name, columns, rows });
      },
      end: () => {
        this.closeTab(name);
        return name !== "laptop";
      },
      said: (text) => {
        if (name === this.terminal) this.say(text.slice(-400));
      },
    });
  }

  #beat(pulse: Pulse): void {
    const before = this.pulse;
    this.pulse = pulse;
    // A pulse that was sent before the last input was taken knows nothing of what that input started.
    const current = pulse.taken >= this.engine.sent;
    if (current) for (const { model } of this.terminals) model.state(pulse.terminals[model.name] ?? freshShell);
    const ended = current ? this.#after.filter((a) => pulse.terminals[a.terminal]?.busy === false) : [];
    if (ended.length > 0) {
      this.#after = this.#after.filter((a) => !ended.includes(a));
      for (const a of ended) a.resolve(a.stderr);
    }
    if (this.phase === "ready" && before !== undefined && (before.inputs !== pulse.inputs || before.version !== pulse.version)) {
      this.onChange();
      this.lesson.changed();
      if (before.inputs !== pulse.inputs || ended.length > 0) void this.refreshFiles();
    }
  }
}
