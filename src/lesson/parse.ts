// Reads an author's lesson.md. Front matter and fenced blocks are YAML or plain text; an author's mistake is thrown with
// the file and the line, at build time.
//
//   ---  title, part, minutes, summary, source …  ---
//   prose of the introduction
//   ## Step title         prose, and fences: run | file NAME | predict | check | hint | solve | solve NAME (a file)
//   ## Debrief            prose
import { parse as parseYaml } from "yaml";
import * as v from "valibot";
import type { Block, Check, Lesson, LessonStep, Solve } from "./format";

/** An author's mistake: "lessons/05-headless/lesson.md:41: …". */
export class LessonSyntaxError extends Error {}

const meta = v.strictObject({
  title: v.string(),
  part: v.string(),
  minutes: v.number(),
  summary: v.string(),
  source: v.strictObject({ title: v.string(), url: v.pipe(v.string(), v.url()) }),
  apply: v.optional(v.string()),
  wait: v.optional(v.number(), 10),
  cloud: v.optional(v.boolean(), true),
  mode: v.optional(v.picklist(["iptables", "nftables", "ipvs", "userspace"]), "iptables"),
  seed: v.optional(v.pipe(v.number(), v.safeInteger()), 7),
  view: v.optional(v.string(), "cluster"),
});

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const runCheck = v.strictObject({
  say: v.string(),
  run: v.string(),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 1),
  atLeast: v.optional(v.number()),
  exit: v.optional(v.picklist(["succeeds", "fails", "any"]), "succeeds"),
  match: v.optional(v.string()),
  absent: v.optional(v.string()),
  distinct: v.optional(v.number()),
  seen: v.optional(v.string(), "{ok} of {times} answered"),
});
const objectsCheck = v.strictObject({
  say: v.string(),
  objects: v.string(),
  namespace: v.optional(v.string()),
  labels: v.optional(v.string()),
  where: v.optional(v.record(v.string(), scalar), {}),
  atLeast: v.optional(v.number(), 1),
  atMost: v.optional(v.number()),
  seen: v.optional(v.string(), "{ok} of {all} such objects"),
});
const packetsCheck = v.strictObject({
  say: v.string(),
  packets: v.picklist(["pod", "laptop", "node", "any"]),
  port: v.optional(v.number()),
  to: v.optional(v.picklist(["service", "pod", "node", "any"])),
  outcome: v.optional(v.picklist(["delivered", "failed", "any"]), "delivered"),
  translated: v.optional(v.boolean()),
  atLeast: v.optional(v.number(), 1),
  seen: v.optional(v.string(), "{ok} such connections so far"),
});
const predict = v.strictObject({
  question: v.string(),
  options: v.pipe(v.array(v.pipe(scalar, v.transform(String))), v.minLength(2)),
  answer: v.pipe(v.number(), v.integer(), v.minValue(1)),
  why: v.string(),
});

type Piece = { readonly kind: "prose" | "fence" | "heading"; readonly text: string; readonly info: string; readonly line: number };

/** @param files the other files of the lesson's folder, by name: what its start state is made of. */
export function parseLesson(slug: string, path: string, source: string, files: Readonly<Record<string, string>>): Lesson {
  const fail = (line: number, message: string): never => {
    throw new LessonSyntaxError(`${path}:${line}: ${message}`);
  };
  const yaml = <S extends v.GenericSchema>(schema: S, text: string, line: number): v.InferOutput<S> => {
    let raw: unknown;
    try {
      raw = parseYaml(text);
    } catch (e) {
      return fail(line, e instanceof Error ? e.message : String(e));
    }
    const result = v.safeParse(schema, raw);
    if (result.success) return result.output;
    const issue = result.issues[0]!;
    return fail(line, `${issue.path?.map((p) => String(p.key)).join(".") ?? ""}: ${issue.message}`);
  };

  const front = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? fail(1, "a lesson begins with its front matter between two lines of ---");
  const m = yaml(meta, front[1]!, 2);
  if (m.apply !== undefined && files[m.apply] === undefined) fail(2, `apply: there is no file ${m.apply} beside the lesson`);

  const intro: Block[] = [];
  const debrief: Block[] = [];
  const steps: LessonStep[] = [];
  let into: { blocks: Block[]; checks: Check[]; hints: string[]; solve: Solve[] } = { blocks: intro, checks: [], hints: [], solve: [] };
  let place: "intro" | "step" | "debrief" = "intro";
  for (const piece of pieces(source.slice(front[0].length), front[0].split("\n").length, fail)) {
    if (piece.kind === "heading") {
      if (piece.text === "Debrief") {
        place = "debrief";
        into = { blocks: debrief, checks: [], hints: [], solve: [] };
      } else {
        place = "step";
        into = { blocks: [], checks: [], hints: [], solve: [] };
        steps.push({ title: piece.text, ...into });
      }
      continue;
    }
    if (piece.kind === "prose") {
      into.blocks.push({ type: "prose", text: piece.text });
      continue;
    }
    const [word = "", ...rest] = piece.info.split(/\s+/);
    const argument = rest.join(" ");
    if (place !== "step" && (word === "check" || word === "hint" || word === "solve")) fail(piece.line, `a ${word} belongs into a step`);
    if (word === "run") into.blocks.push({ type: "run", line: piece.text, terminal: argument || "laptop" });
    else if (word === "file") {
      if (argument === "") fail(piece.line, "a file block needs the file's name: ```file web.yaml");
      into.blocks.push({ type: "file", name: argument, text: piece.text + "\n" });
    } else if (word === "predict") {
      const p = yaml(predict, piece.text, piece.line + 1);
      if (p.answer > p.options.length) fail(piece.line, `answer: there are only ${p.options.length} options`);
      into.blocks.push({ type: "predict", question: p.question, options: p.options, answer: p.answer - 1, why: p.why });
    } else if (word === "check") into.checks.push(readCheck(piece, yaml, fail));
    else if (word === "hint") into.hints.push(piece.text);
    else if (word === "solve") {
      if (argument !== "") into.solve.push({ type: "file", name: argument, text: piece.text + "\n" });
      else for (const line of piece.text.split("\n")) if (line.trim() !== "") into.solve.push({ type: "line", line, terminal: "laptop" });
    } else into.blocks.push({ type: "prose", text: "```" + piece.info + "\n" + piece.text + "\n```" });
  }
  for (const step of steps) {
    if (step.checks.length === 0) fail(1, `step "${step.title}" has no check`);
    if (step.hints.length !== 3) fail(1, `step "${step.title}" has ${step.hints.length} hints, and needs three: where to look, which field, the fix`);
    if (step.solve.length === 0) fail(1, `step "${step.title}" has no solution`);
  }
  if (steps.length === 0) fail(1, "a lesson has at least one step (## Title)");
  if (debrief.length === 0) fail(1, "a lesson ends with ## Debrief");
  const start = { files, apply: m.apply, waitMs: m.wait * 1000, cloud: m.cloud, mode: m.mode, seed: m.seed };
  return { slug, title: m.title, part: m.part, minutes: m.minutes, summary: m.summary, intro, steps, debrief, source: m.source, start, view: m.view };
}

function readCheck(
  piece: Piece,
  yaml: <S extends v.GenericSchema>(schema: S, text: string, line: number) => v.InferOutput<S>,
  fail: (line: number, message: string) => never,
): Check {
  const line = piece.line + 1;
  if (/^run:/m.test(piece.text)) {
    const c = yaml(runCheck, piece.text, line);
    for (const pattern of [c.match, c.absent]) {
      try {
        if (pattern !== undefined) new RegExp(pattern);
      } catch {
        fail(line, `not a regular expression: ${pattern}`);
      }
    }
    return { kind: "run", ...c, atLeast: c.atLeast ?? c.times };
  }
  if (/^objects:/m.test(piece.text)) {
    const { objects, ...c } = yaml(objectsCheck, piece.text, line);
    return { kind: "objects", resource: objects, ...c };
  }
  if (/^packets:/m.test(piece.text)) {
    const { packets, ...c } = yaml(packetsCheck, piece.text, line);
    return { kind: "packets", from: packets, ...c };
  }
  return fail(line, "a check has one of run, objects or packets");
}

/** Cuts Markdown into headings of the second level, fences and prose. `from`: the number of its first line. */
function pieces(text: string, from: number, fail: (line: number, message: string) => never): readonly Piece[] {
  const out: Piece[] = [];
  const lines = text.split("\n");
  let prose: string[] = [];
  let proseAt = from;
  const flush = (): void => {
    const joined = prose.join("\n").trim();
    if (joined !== "") out.push({ kind: "prose", text: joined, info: "", line: proseAt });
    prose = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith("```")) {
      flush();
      const at = from + i;
      const body: string[] = [];
      for (i++; ; i++) {
        if (i >= lines.length) fail(at, "this fence is not closed");
        if (lines[i] === "```") break;
        body.push(lines[i]!);
      }
      out.push({ kind: "fence", text: body.join("\n"), info: line.slice(3).trim(), line: at });
      proseAt = from + i + 1;
    } else if (line.startsWith("## ")) {
      flush();
      out.push({ kind: "heading", text: line.slice(3).trim(), info: "", line: from + i });
      proseAt = from + i + 1;
    } else prose.push(line);
  }
  flush();
  return out;
}
