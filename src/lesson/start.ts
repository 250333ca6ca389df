// A lesson's start state: its files on the laptop, and what is applied before the learner comes, in a terminal that is
// not shown.
import type { Scenario } from "../session/types";
import type { Lesson } from "./format";

export function startScenario(lesson: Lesson): {
  readonly scenario: Scenario;
  readonly prepare: { readonly lines: readonly { readonly terminal: string; readonly line: string }[]; readonly waitMs: number };
} {
  const { files, apply, waitMs, cloud, mode, seed } = lesson.start;
  const shown = Object.fromEntries(Object.entries(files).map(([name, text]) => [name === apply ? `.lesson/${name}` : name, text]));
  return {
    scenario: { v: 1, preset: "kind", seed, settings: { mode, cloud }, files: shown, log: [] },
    prepare: { lines: apply === undefined ? [] : [{ terminal: "setup", line: `kubectl apply -f .lesson/${apply}` }], waitMs },
  };
}
