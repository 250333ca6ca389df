// Reads lesson.zh.md: the words of a lesson in another language. Commands, files, checks, answers and solutions are the
// English lesson's; the translation has the same headings, prose and fences in the same order, with only the words in them:
// `run` and `file` empty, `predict` without its answer, `check` with say and seen, `hint` whole; no solve, cheat, another.
import * as v from "valibot";
import type { Block, Check, Lesson, LessonStep } from "./format";
import { Manuscript, type Piece } from "./pieces";

const meta = v.strictObject({ title: v.string(), summary: v.string(), source: v.string() });
const checkWords = v.strictObject({ say: v.string(), seen: v.string() });
const predictWords = v.strictObject({
  question: v.string(),
  options: v.array(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
  why: v.string(),
});

type Words = { readonly title: string; readonly line: number; readonly blocks: Piece[]; readonly checks: Piece[]; readonly hints: Piece[] };

/** The lesson in the other language; throws LessonSyntaxError where the two do not match. */
export function translateLesson(lesson: Lesson, path: string, source: string): Lesson {
  const text = new Manuscript(path, source);
  const m = text.yaml(meta, text.front, 2);
  const [intro, ...rest] = sections(text);
  const debrief = rest.pop();
  if (debrief?.title !== "Debrief") return text.fail(1, "a translation ends with ## Debrief, as the lesson does");
  if (rest.length !== lesson.steps.length) text.fail(1, `${rest.length} steps, and the lesson has ${lesson.steps.length}`);
  return {
    ...lesson,
    title: m.title,
    summary: m.summary,
    source: { ...lesson.source, title: m.source },
    intro: blocks(text, intro!, lesson.intro),
    steps: lesson.steps.map((step, i) => translateStep(text, rest[i]!, step)),
    debrief: blocks(text, debrief, lesson.debrief),
  };
}

function sections(text: Manuscript): Words[] {
  const all: Words[] = [{ title: "", line: 1, blocks: [], checks: [], hints: [] }];
  for (const piece of text.pieces) {
    const now = all.at(-1)!;
    const word = piece.info.split(/\s+/)[0];
    if (piece.kind === "heading") all.push({ title: piece.text, line: piece.line, blocks: [], checks: [], hints: [] });
    else if (piece.kind === "fence" && word === "check") now.checks.push(piece);
    else if (piece.kind === "fence" && word === "hint") now.hints.push(piece);
    else now.blocks.push(piece);
  }
  return all;
}

function translateStep(text: Manuscript, words: Words, step: LessonStep): LessonStep {
  if (words.checks.length !== step.checks.length) text.fail(words.line, `${words.checks.length} checks, and the lesson's step has ${step.checks.length}`);
  if (words.hints.length !== step.hints.length) text.fail(words.line, `${words.hints.length} hints, and the lesson's step has ${step.hints.length}`);
  return {
    ...step,
    title: words.title,
    blocks: blocks(text, words, step.blocks),
    checks: step.checks.map((check, i): Check => ({ ...check, ...text.yaml(checkWords, words.checks[i]!.text, words.checks[i]!.line + 1) })),
    hints: words.hints.map((h) => h.text),
  };
}

function blocks(text: Manuscript, words: Words, originals: readonly Block[]): Block[] {
  if (words.blocks.length !== originals.length)
    text.fail(words.line, `${words.blocks.length} blocks of prose and fences, and the lesson has ${originals.length} here`);
  return originals.map((original, i) => {
    const piece = words.blocks[i]!;
    const kind = piece.kind === "prose" ? "prose" : piece.info.split(/\s+/)[0];
    const known = kind === "run" || kind === "file" || kind === "predict" ? kind : "prose";
    if (known !== original.type) text.fail(piece.line, `here the lesson has a block of ${original.type}`);
    if (original.type === "prose") return { type: "prose", text: piece.kind === "prose" ? piece.text : "```" + piece.info + "\n" + piece.text + "\n```" };
    if (original.type !== "predict") {
      if (piece.text !== "") text.fail(piece.line, `the ${original.type}'s text is the lesson's: leave it empty here`);
      return original;
    }
    const p = text.yaml(predictWords, piece.text, piece.line + 1);
    if (p.options.length !== original.options.length) text.fail(piece.line, `${p.options.length} options, and the lesson has ${original.options.length}`);
    return { ...original, ...p };
  });
}
