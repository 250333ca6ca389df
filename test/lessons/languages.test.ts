// Every lesson is there in every language; that commands, checks and solutions are the same is the format's own law.
import { expect, test } from "vitest";
import { lessonFolders, readLesson } from "../../scripts/lessons/plugin";

const root = process.cwd();

test.each(lessonFolders(root))("%s is there in Chinese", (folder) => {
  const zh = readLesson(root, folder, "zh");
  expect(zh?.title).toMatch(/\p{Script=Han}/u);
  for (const step of zh!.steps) for (const check of step.checks) expect(`${check.say} ${check.seen}`).toMatch(/\p{Script=Han}/u);
});
