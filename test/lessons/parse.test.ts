// An author's mistakes are told with file and line.
import { expect, test } from "vitest";
import { parseLesson } from "../../src/lesson/parse";
import { translateLesson } from "../../src/lesson/translate";

const front = `---
title: T
part: why
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
  ["a part that is not on the map", front.replace("part: why", "part: whence"), /lesson\.md:2: part: /],
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

test("what happens before the learner comes: files applied, time, commands, faults", () => {
  const source = step(whole).replace("---\ntitle", "---\napply: [common/web.yaml, start.yaml]\nsetup:\n- fault: {kind: proxy, node: kind-worker, up: false}\n- kubectl get pods\n- wait: 3\ntitle");
  const { start } = parseLesson("x", "lessons/01-x/lesson.md", source, { "common/web.yaml": "a", "common/client.yaml": "b", "start.yaml": "c", "web.yaml": "d" });
  expect(start.files).toEqual({ ".lesson/common/web.yaml": "a", ".lesson/start.yaml": "c", "web.yaml": "d" });
  expect(start.setup).toEqual([
    { type: "exec", terminal: "setup", line: "kubectl apply -f .lesson/common/web.yaml -f .lesson/start.yaml" },
    { type: "tick", ms: 10_000 },
    { type: "fault", fault: { kind: "proxy", node: "kind-worker", up: false } },
    { type: "exec", terminal: "setup", line: "kubectl get pods" },
    { type: "tick", ms: 3000 },
  ]);
});

test("cheats and other answers stand beside the solution", () => {
  const { steps } = parseLesson("x", "lessons/01-x/lesson.md", step(`\`\`\`cheat\nexit 0\n\`\`\`\n\n\`\`\`another web.yaml\nkind: X\n\`\`\`\n\n${whole}`), {});
  expect(steps[0]).toMatchObject({ cheats: [[{ type: "line", line: "exit 0", terminal: "laptop" }]], others: [[{ type: "file", name: "web.yaml", text: "kind: X\n" }]] });
});

const zhFront = "---\ntitle: 题\nsummary: 摘要\nsource: 来源\n---\n";
const zhStep = "## 一\n\n```run\n```\n\n```check\nsay: 有回答\nseen: 看见 {ok}\n```\n\n```hint\n甲\n```\n\n```hint\n乙\n```\n\n```hint\n丙\n```\n\n";
const zh = `${zhFront}${zhStep}## Debrief\n\n就是这样。\n`;
const english = parseLesson("x", "lessons/01-x/lesson.md", step("```run\nls\n```\n\n" + whole), {});

test("a translation has the words, the lesson the rest", () => {
  const lesson = translateLesson(english, "lessons/01-x/lesson.zh.md", zh);
  expect(lesson).toMatchObject({ title: "题", summary: "摘要", source: { title: "来源", url: "https://example.org/" }, debrief: [{ type: "prose", text: "就是这样。" }] });
  expect(lesson.steps[0]).toMatchObject({ title: "一", blocks: [{ type: "run", line: "ls" }], checks: [{ say: "有回答", seen: "看见 {ok}", run: "true" }], hints: ["甲", "乙", "丙"], solve: english.steps[0]!.solve });
});

test.each<[string, string, RegExp]>([
  ["a step too few", zhFront + "## Debrief\n\n完。", /zh\.md:1: 0 steps, and the lesson has 1/],
  ["no debrief", zhFront + zhStep, /zh\.md:1: .*ends with ## Debrief/],
  ["a block too many", zh.replace("## 一\n", "## 一\n\n多了。\n"), /zh\.md:6: 2 blocks/],
  ["another kind of block", zh.replace("```run\n```", "字"), /zh\.md:7: here the lesson has a block of run/],
  ["a command of its own", zh.replace("```run\n", "```run\nrm\n"), /zh\.md:8: the run's text is the lesson's/],
  ["a hint too few", zh.replace("```hint\n丙\n```", ""), /zh\.md:6: 2 hints/],
  ["a check with machinery", zh.replace("say:", "run: ls\nsay:"), /zh\.md:12: run/],
])("translation: %s", (_, source, message) => expect(() => translateLesson(english, "lessons/01-x/lesson.zh.md", source)).toThrow(message));
