// One lesson being worked on: which step, what the checks saw, hints opened, the way back from Solve.
import { lessons, type Language } from "virtual:lessons";
import type { Lesson } from "../../lesson/format";
import { mostOutages, nextOutage, outageOf } from "../../lesson/outage";
import { startScenario } from "../../lesson/start";
import type { Scenario } from "../../session/types";
import type { CheckResult } from "../../worker/protocol";
import type { Lab } from "../lab.svelte";
import { explain, speech, t } from "../language.svelte";
import { loadProgress, type Progress, saveProgress } from "../store";

/** A link of the first days names the folder, with its number. */
const entryOf = (slug: string): (typeof lessons)[number] | undefined => lessons.find((l) => l.card.slug === slug.replace(/^\d\d-/, ""));
export const hasLesson = (slug: string): boolean => entryOf(slug) !== undefined;

export class LessonRun {
  readonly #lab: Lab;
  lesson = $state.raw<Lesson | undefined>(undefined);
  /** The number of a mystery outage: an incident of which only the complaint is known. */
  outage = $state<number | undefined>(undefined);
  step = $state(0);
  /** Steps that have been passed once stay passed. */
  passed = $state<boolean[]>([]);
  results = $state.raw<readonly (readonly CheckResult[])[]>([]);
  hints = $state<number[]>([]);
  answers = $state<Record<string, number>>({});
  examining = $state(false);
  solving = $state(false);
  progress = $state.raw<Progress>({});
  #beforeSolve = $state.raw<Scenario | undefined>(undefined);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again = false;
  /** When the lesson's own inputs had been worked off. */
  #began = -Infinity;

  constructor(lab: Lab) {
    this.#lab = lab;
    void loadProgress().then((p) => (this.progress = p));
  }

  get canUndoSolve(): boolean {
    return this.#beforeSolve !== undefined;
  }

  get done(): boolean {
    return this.lesson !== undefined && this.passed.length === this.lesson.steps.length && this.passed.every(Boolean);
  }

  /**
   * Whether the picture says what is wrong, or only draws what is there. In an incident it is the learner who finds out:
   * nothing is judged before it is solved, unless the hint that names the field has been asked for.
   */
  get judged(): boolean {
    return this.lesson?.part !== "incidents" || this.done || (this.hints[this.step] ?? 0) >= 2;
  }

  /** Whether something of that time (ms since the epoch) belongs to the state that the lesson starts from. */
  isStart(at: number): boolean {
    return this.lesson !== undefined && at <= this.#began;
  }

  /** Takes the inputs of the cluster that was opened: the first of them are the lesson's own. */
  opened(log: Scenario["log"]): void {
    const own = this.lesson?.start.setup.length ?? 0;
    const last = own === 0 ? undefined : log[own - 1];
    // A setup ends by letting time pass: what comes of it belongs to it.
    this.#began = last === undefined ? -Infinity : last.at.ms + (last.input.type === "tick" ? last.input.ms : 0);
  }

  view(): { lesson?: string; step?: number; outage?: number } {
    if (this.lesson === undefined) return {};
    return { lesson: this.lesson.slug, step: this.step, ...(this.outage === undefined ? {} : { outage: this.outage }) };
  }

  /** What the page calls it: an outage keeps its incident's title to itself until it is over. */
  get title(): string {
    if (this.lesson === undefined) return "";
    return this.outage === undefined || this.done ? this.lesson.title : t("Mystery outage {n}", { n: this.outage });
  }

  /** Fetches a lesson's text; undefined if there is none of that name. */
  async load(slug: string, step = 0): Promise<Lesson | undefined> {
    const entry = entryOf(slug);
    if (entry === undefined) return undefined;
    const { lesson } = await (this.language === "zh" ? (entry.load.zh ?? entry.load.en) : entry.load.en)();
    this.lesson = lesson;
    this.outage = undefined;
    this.step = Math.min(step, lesson.steps.length - 1);
    this.passed = lesson.steps.map((_s: unknown, i: number) => i < this.step);
    this.results = lesson.steps.map(() => []);
    this.hints = lesson.steps.map(() => 0);
    this.answers = {};
    this.#beforeSolve = undefined;
    return lesson;
  }

  /** Opens a lesson in a cluster of its own. */
  async start(slug: string): Promise<void> {
    const lesson = await this.load(slug);
    if (lesson === undefined) return;
    const { scenario, prepare } = startScenario(lesson);
    await this.#lab.open({ ...scenario, view: { stage: lesson.view } }, prepare);
    this.changed();
  }

  /** Opens a mystery outage; without a number one that has not been solved, by chance. */
  async breakSomething(number?: number): Promise<void> {
    const cards = lessons.map((l) => l.card);
    const solved = (slug: string, steps: number): boolean => (this.progress[slug]?.steps ?? 0) >= steps;
    const n = number ?? nextOutage(1 + Math.floor(Math.random() * mostOutages), cards, (c) => solved(c.slug, c.steps));
    const lesson = await this.load(outageOf(n, cards).slug, Infinity);
    if (lesson === undefined) return;
    this.outage = n;
    const { scenario, prepare } = startScenario(lesson);
    await this.#lab.open({ ...scenario, view: { stage: "cluster" } }, prepare);
    this.changed();
  }

  leave(): void {
    this.lesson = undefined;
    this.outage = undefined;
    clearTimeout(this.#timer);
  }

  get language(): Language {
    return speech.language;
  }

  /** The page, and the same lesson, in another language, where it is. */
  async speak(language: Language): Promise<void> {
    await speech.speak(language);
    const lesson = this.lesson;
    if (lesson === undefined) return;
    const entry = lessons.find((l) => l.card.slug === lesson.slug)!;
    this.lesson = (await (language === "zh" ? (entry.load.zh ?? entry.load.en) : entry.load.en)()).lesson;
  }

  /** The world may have changed: look again, a little later. */
  changed(): void {
    if (this.lesson === undefined || this.done) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.examine(), 500);
  }

  async examine(): Promise<void> {
    const lesson = this.lesson;
    if (lesson === undefined || this.done) return;
    if (this.examining) {
      this.#again = true;
      return;
    }
    this.examining = true;
    try {
      const at = this.step;
      const scenario = await this.#lab.scenario();
      const results = await this.#lab.examiner.ask("examine", { scenario, checks: $state.snapshot(lesson.steps[at]!.checks) as never });
      if (this.lesson?.slug !== lesson.slug) return;
      this.results = this.results.map((r, i) => (i === at ? results : r));
      if (results.length > 0 && results.every((r) => r.passed) && !this.passed[at]) {
        this.passed[at] = true;
        this.#lab.say(
          this.outage === undefined
            ? t("Step {n}: {title}, done", { n: at + 1, title: lesson.steps[at]!.title.replace(/<[^>]*>/g, "") })
            : t("The outage is over."),
        );
        this.progress = {
          ...this.progress,
          [lesson.slug]: { steps: Math.max(this.passed.filter(Boolean).length, this.progress[lesson.slug]?.steps ?? 0), of: lesson.steps.length },
        };
        void saveProgress(this.progress);
      }
    } catch (error) {
      this.#lab.toast(t("The checks could not be run: {problem}", { problem: explain(error) }), { bad: true });
    } finally {
      this.examining = false;
      if (this.#again) {
        this.#again = false;
        this.changed();
      }
    }
  }

  go(step: number): void {
    if (this.lesson === undefined) return;
    this.#beforeSolve = undefined;
    this.step = Math.max(0, Math.min(step, this.lesson.steps.length - 1));
    this.changed();
  }

  async reset(): Promise<void> {
    if (this.outage !== undefined) await this.breakSomething(this.outage);
    else if (this.lesson !== undefined) await this.start(this.lesson.slug);
  }

  /** Does this step's solution before the learner's eyes. */
  async solve(): Promise<void> {
    const lesson = this.lesson;
    if (lesson === undefined || this.solving) return;
    this.solving = true;
    try {
      this.#beforeSolve = await this.#lab.scenario();
      for (const act of lesson.steps[this.step]!.solve) {
        if (act.type === "fault") this.#lab.engine.input(act);
        else if (act.type === "settings") this.#lab.change(act.settings);
        else if (act.type === "file") {
          this.#lab.edit(act.name, act.text);
          this.#lab.file = act.name;
        } else if ((await this.#lab.runAndWait(act.line, act.terminal)) === undefined) return;
      }
    } finally {
      this.solving = false;
    }
  }

  async undoSolve(): Promise<void> {
    const before = this.#beforeSolve;
    if (before === undefined) return;
    const step = this.step;
    await this.#lab.open(before);
    this.#beforeSolve = undefined;
    this.passed[step] = false;
    this.changed();
  }

  forget(): void {
    this.progress = {};
    void saveProgress({});
  }

  takeProgress(progress: Progress): void {
    this.progress = progress;
    void saveProgress(progress);
  }
}
