// What a lesson is: prose cut into blocks, steps with checks, hints and a solution. An author writes it as Markdown
// (parse.ts); the build turns its prose into HTML and ships one chunk a lesson.
import type { Fault, Input, ProxyMode } from "../session/types";

export type Predict = {
  readonly type: "predict";
  readonly question: string;
  readonly options: readonly string[];
  /** Index of the right option, from 0. */
  readonly answer: number;
  readonly why: string;
};

export type Block =
  /** Prose: Markdown in a parsed lesson, HTML in a built one. */
  | { readonly type: "prose"; readonly text: string }
  /** A command to click; `show` where it is only to read (output). */
  | { readonly type: "run"; readonly line: string; readonly terminal: string }
  /** A file that a click puts into the editor. */
  | { readonly type: "file"; readonly name: string; readonly text: string }
  | Predict;

/** One check: what must be so. It is examined in a copy of the cluster, so it disturbs nothing. */
export type Check =
  /** Runs a command as a user would and looks at its answers. */
  | {
      readonly kind: "run";
      readonly say: string;
      readonly run: string;
      readonly times: number;
      /** How many of the runs must pass (exit code and pattern); default all. */
      readonly atLeast: number;
      /** "fails": the exit code must not be 0. */
      readonly exit: "succeeds" | "fails" | "any";
      readonly match?: string;
      readonly absent?: string;
      /** At least so many different answers among the runs that pass. */
      readonly distinct?: number;
      /** What was observed, in words: {ok} {failed} {distinct} {first} and {times}, how often it was tried, are filled in. */
      readonly seen: string;
    }
  /** Counts objects in the API server that have certain fields. */
  | {
      readonly kind: "objects";
      readonly say: string;
      readonly resource: string;
      readonly namespace?: string;
      readonly labels?: string;
      /** Paths (a.b.0.c) and the values they must have; null: the field must be absent. */
      readonly where: Readonly<Record<string, string | number | boolean | null>>;
      readonly atLeast: number;
      readonly atMost?: number;
      readonly seen: string;
    }
  /** Looks at connections that the learner's own commands made. */
  | {
      readonly kind: "packets";
      readonly say: string;
      /** Where the packet was first seen: "pod", "laptop", "node", or any. */
      readonly from: "pod" | "laptop" | "node" | "any";
      /** The port it was sent to, and the kind of address. */
      readonly port?: number;
      readonly to?: "service" | "pod" | "node" | "any";
      readonly outcome: "delivered" | "failed" | "any";
      /** Only where the destination was rewritten on the way (or not). */
      readonly translated?: boolean;
      readonly atLeast: number;
      readonly seen: string;
    };

/** One input of a solution. */
export type Solve =
  | { readonly type: "line"; readonly line: string; readonly terminal: string }
  | { readonly type: "file"; readonly name: string; readonly text: string }
  /** What the palette does: a kube-proxy that is started again, a cable that is put back. */
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "settings"; readonly settings: { readonly mode: ProxyMode } };

export type LessonStep = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly checks: readonly Check[];
  readonly hints: readonly string[];
  readonly solve: readonly Solve[];
  /** What must not pass the step, and what must pass it as the solution does; for the tests, and left out of the build. */
  readonly cheats: readonly (readonly Solve[])[];
  readonly others: readonly (readonly Solve[])[];
};

export type Lesson = {
  /** The folder's name without its number: it stays when the order changes. */
  readonly slug: string;
  readonly title: string;
  /** A key of parts.ts. */
  readonly part: string;
  readonly minutes: number;
  /** One sentence for the map of lessons. */
  readonly summary: string;
  readonly intro: readonly Block[];
  readonly steps: readonly LessonStep[];
  readonly debrief: readonly Block[];
  readonly source: { readonly title: string; readonly url: string };
  /** What is in the cluster at the start: files of the laptop, and what happens before the learner comes. */
  readonly start: {
    readonly files: Readonly<Record<string, string>>;
    /** In order; a command is waited for. */
    readonly setup: readonly Input[];
    readonly cloud: boolean;
    readonly mode: ProxyMode;
    readonly seed: number;
  };
  /** The tab of the stage that the lesson opens with. */
  readonly view: string;
};

/** What the map needs before a lesson is fetched. */
export type LessonCard = Pick<Lesson, "slug" | "title" | "part" | "minutes" | "summary"> & { readonly steps: number };
