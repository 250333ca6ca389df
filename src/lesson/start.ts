// A lesson's start state: its files on the laptop, and what happens before the learner comes, in a terminal that is not
// shown.
import type { Input, Scenario } from "../session/types";
import type { Lesson } from "./format";

export function startScenario(lesson: Lesson): { readonly scenario: Scenario; readonly prepare: readonly Input[] } {
  const { files, setup, cloud, mode, seed } = lesson.start;
  return { scenario: { v: 1, preset: "kind", seed, settings: { mode, cloud }, files, log: [] }, prepare: setup };
}
