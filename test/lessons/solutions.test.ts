// Every lesson, played as its own solution says: each step fails before it and passes after it; the start state and
// doing nothing fail.
import { describe, expect, test } from "vitest";
import { lessonSlugs, readLesson } from "../../scripts/lessons/plugin";
import { lessonChecks } from "../../src/lesson/examine";
import type { Lesson, Solve } from "../../src/lesson/format";
import { startScenario } from "../../src/lesson/start";
import { Session } from "../../src/session/session";

const root = process.cwd();

function start(lesson: Lesson): Session {
  const { scenario, prepare } = startScenario(lesson);
  const session = new Session(scenario);
  for (const { terminal, line } of prepare.lines) run(session, terminal, line);
  session.input({ type: "tick", ms: prepare.waitMs });
  return session;
}

function run(session: Session, terminal: string, line: string): void {
  session.input({ type: "exec", terminal, line });
  session.advance(session.now + 120_000, () => !session.terminal(terminal).busy);
  expect(session.terminal(terminal).busy, `${line} does not end`).toBe(false);
}

function solve(session: Session, acts: readonly Solve[]): void {
  for (const act of acts) {
    if (act.type === "file") session.input({ type: "edit", file: act.name, text: act.text });
    else run(session, act.terminal, act.line);
  }
  session.input({ type: "tick", ms: 4000 });
}

const passed = (session: Session, lesson: Lesson, step: number): boolean => lessonChecks(session.scenario(), lesson.steps[step]!.checks).every((r) => r.passed);

describe.each(lessonSlugs(root))("%s", (slug) => {
  const lesson = readLesson(root, slug)!;

  test("the start state fails every step", () => {
    const session = start(lesson);
    for (let i = 0; i < lesson.steps.length; i++) expect(passed(session, lesson, i), lesson.steps[i]!.title).toBe(false);
  });

  test("doing nothing for an hour fails the first step", () => {
    const session = start(lesson);
    session.input({ type: "tick", ms: 3_600_000 });
    expect(passed(session, lesson, 0)).toBe(false);
  });

  test("the solution passes, step by step", () => {
    const session = start(lesson);
    lesson.steps.forEach((step, i) => {
      if (i > 0) expect(passed(session, lesson, i), `step ${i + 1} before its solution`).toBe(false);
      solve(session, step.solve);
      const results = lessonChecks(session.scenario(), step.checks);
      expect(results.map((r, k) => ({ ...r, say: step.checks[k]!.say })), `step ${i + 1}`).toEqual(results.map((r, k) => ({ passed: true, seen: r.seen, say: step.checks[k]!.say })));
    });
  });
});
