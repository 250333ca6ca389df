// Every lesson, played as its own solution says: each step fails before it and passes after it, the start state and doing
// nothing fail, and so does each cheat that the lesson names; other right answers pass.
import { describe, expect, test } from "vitest";
import { lessonFolders, readLesson } from "../../scripts/lessons/plugin";
import { helpTexts } from "../../src/kubectl/help/texts";
import { lessonChecks } from "../../src/lesson/examine";
import type { Solve } from "../../src/lesson/format";
import { Rehearsal } from "./rehearsal";

const root = process.cwd();
const told = (acts: readonly Solve[]): string => acts.map((a) => (a.type === "line" ? a.line : a.type === "file" ? a.name : a.type)).join("; ");

describe.each(lessonFolders(root))("%s", (folder) => {
  const lesson = readLesson(root, folder)!;

  test("start state, doing nothing, cheats, solutions", () => {
    const play = new Rehearsal(lesson);
    lesson.steps.forEach((step, i) => expect(play.passes(i), `"${step.title}" at the start`).toBe(false));
    play.aside(() => {
      play.pass(120_000);
      expect(play.passes(0), "doing nothing").toBe(false);
    });
    // As a mystery outage only its last step is asked, at once.
    if (lesson.part === "incidents")
      play.aside(() => {
        play.act(lesson.steps.at(-1)!.solve);
        expect(play.passes(lesson.steps.length - 1), "its last step alone").toBe(true);
      });
    lesson.steps.forEach((step, i) => {
      const after = (acts: readonly Solve[]): boolean => play.aside(() => (play.act(acts), play.passes(i)));
      if (i > 0) expect(play.passes(i), `"${step.title}" before its solution`).toBe(false);
      for (const acts of step.cheats) expect(after(acts), `"${step.title}", the cheat ${told(acts)}`).toBe(false);
      for (const acts of step.others) expect(after(acts), `"${step.title}", the other answer ${told(acts)}`).toBe(true);
      play.act(step.solve);
      const results = play.results(step.checks);
      expect(
        results.map((r, k) => ({ ...r, say: step.checks[k]!.say })),
        `"${step.title}" after its solution`,
      ).toEqual(results.map((r, k) => ({ passed: true, seen: r.seen, say: step.checks[k]!.say })));
    });
  });
});

test("an examination of the replayed scenario sees the same", () => {
  const play = new Rehearsal(readLesson(root, lessonFolders(root)[0]!)!);
  const [step] = play.lesson.steps;
  for (const act of step!.solve) if (act.type === "line") play.line(act.line);
  expect(lessonChecks(play.session.scenario(), step!.checks, (world) => world.giveHelp(helpTexts))).toEqual(play.results(step!.checks));
});
