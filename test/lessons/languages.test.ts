// A translated lesson is the same lesson: the same commands, checks and solutions, in other words.
import { expect, test } from "vitest";
import { lessonSlugs, readLesson } from "../../scripts/lessons/plugin";
import type { Block, Lesson } from "../../src/lesson/format";

const root = process.cwd();
const translated = lessonSlugs(root).filter((slug) => readLesson(root, slug, "zh") !== undefined);

/** What of a lesson no language changes. */
function bones(lesson: Lesson): unknown {
  const block = (b: Block): unknown => (b.type === "prose" ? "prose" : b.type === "predict" ? [b.options.length, b.answer] : b);
  return {
    start: lesson.start,
    intro: lesson.intro.map(block),
    steps: lesson.steps.map((s) => ({ blocks: s.blocks.map(block), checks: s.checks.map((c) => ({ ...c, say: "", seen: "" })), hints: s.hints.length, solve: s.solve })),
    source: lesson.source.url,
  };
}

test("there is one at least", () => expect(translated.length).toBeGreaterThan(0));
test.each(translated)("%s", (slug) => expect(bones(readLesson(root, slug, "zh")!)).toEqual(bones(readLesson(root, slug)!)));
