// An author's mistakes are told with file and line.
import { expect, test } from "vitest";
import { parseLesson } from "../../src/lesson/parse";

const front = `---
title: T
part: P
minutes: 5
summary: S
source: {title: D, url: "https://example.org/"}
---
`;
const step = (inside: string): string => `${front}
## One

${inside}
`;
const whole = `\`\`\`check
say: it answers
run: "true"
\`\`\`

\`\`\`hint
a
\`\`\`

\`\`\`hint
b
\`\`\`

\`\`\`hint
c
\`\`\`

\`\`\`solve
true
\`\`\`

## Debrief

That was it.`;

test("a lesson with everything in its place", () => {
  const lesson = parseLesson("01-x", "lessons/01-x/lesson.md", step(whole), {});
  expect(lesson.steps[0]).toMatchObject({ title: "One", checks: [{ kind: "run", run: "true", times: 1, atLeast: 1, exit: "succeeds" }], hints: ["a", "b", "c"], solve: [{ type: "line", line: "true", terminal: "laptop" }] });
});

test.each<[string, string, RegExp]>([
  ["no front matter", "# T", /lesson\.md:1: .*front matter/],
  ["an unknown key of it", front.replace("minutes", "minuets"), /lesson\.md:2: minu/],
  ["a file that is not there", front.replace("---\ntitle", "---\napply: start.yaml\ntitle"), /there is no file start\.yaml/],
  ["a fence that is not closed", step("```run\nls"), /lesson\.md:11: this fence is not closed/],
  ["a check of no kind", step("```check\nsay: x\n```"), /lesson\.md:12: a check has one of/],
  ["a check with a typing error", step("```check\nsay: x\nrun: ls\ntmes: 3\n```"), /lesson\.md:12: tmes/],
  ["a pattern that is none", step('```check\nsay: x\nrun: ls\nmatch: "("\n```'), /not a regular expression/],
  ["an answer that is not there", step("```predict\nquestion: q\noptions: [a, b]\nanswer: 3\nwhy: w\n```"), /lesson\.md:11: answer: there are only 2/],
  ["a hint outside of a step", `${front}\n\`\`\`hint\nx\n\`\`\`\n`, /lesson\.md:9: a hint belongs into a step/],
  ["two hints", step(whole.replace("```hint\nc\n```", "")), /has 2 hints/],
  ["no check", step(whole.replace(/```check[^]*?```/, "")), /has no check/],
  ["no solution", step(whole.replace(/```solve[^]*?```/, "")), /has no solution/],
  ["no debrief", step(whole.replace(/## Debrief[^]*/, "")), /ends with ## Debrief/],
])("%s", (_, source, message) => expect(() => parseLesson("01-x", "lessons/01-x/lesson.md", source, {})).toThrow(message));
