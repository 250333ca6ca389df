// Reads an author's lesson.md. Front matter and fenced blocks are YAML or plain text; an author's mistake is thrown with
// the file and the line, at build time.
//
//   ---  title, part, minutes, summary, source, apply, setup …  ---
//   prose of the introduction
//   ## Step title         prose, and fences: run | file NAME | predict | check | hint | solve | solve NAME (a file) | solve fault | solve mode
//                         for the tests: cheat (must not pass the step) | another (must pass it), with or without NAME
//   ## Debrief            prose
import * as v from "valibot";
import type { Input } from "../session/types";
import type { Block, Check, Lesson, LessonStep, Solve } from "./format";
import { parts } from "./parts";
import { Manuscript, type Piece } from "./pieces";

/** Where start.yaml and what lessons share lies on the laptop; the editor does not show what begins with a dot. */
const hidden = ".lesson";

const fault = v.variant("kind", [
  v.strictObject({ kind: v.literal("node"), node: v.string(), up: v.boolean() }),
  v.strictObject({ kind: v.literal("proxy"), node: v.string(), up: v.boolean() }),
  v.strictObject({ kind: v.literal("zone"), node: v.string(), zone: v.string() }),
  v.strictObject({ kind: v.literal("cloud"), up: v.boolean() }),
]);

const mode = v.picklist(["iptables", "nftables", "ipvs", "userspace"]);

const meta = v.strictObject({
  title: v.string(),
  part: v.picklist(parts.map((p) => p.key)),
  minutes: v.number(),
  summary: v.string(),
  source: v.strictObject({ title: v.string(), url: v.pipe(v.string(), v.url()) }),
  /** Files that are applied first: of the lesson's folder, or of lessons/common ("common/web.yaml"). */
  apply: v.optional(
    v.union([
      v.pipe(
        v.string(),
        v.transform((one) => [one]),
      ),
      v.array(v.string()),
    ]),
    [],
  ),
  /** Seconds that pass after that. */
  wait: v.optional(v.number(), 10),
  /** What happens then, in order: commands, seconds that pass, faults. */
  setup: v.optional(v.array(v.union([v.string(), v.strictObject({ wait: v.number() }), v.strictObject({ fault })])), []),
  cloud: v.optional(v.boolean(), true),
  mode: v.optional(mode, "iptables"),
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

/**
 * @param files the other files of the lesson's folder, by name, and those that lessons share, as "common/NAME".
 */
export function parseLesson(slug: string, path: string, source: string, files: Readonly<Record<string, string>>): Lesson {
  const text = new Manuscript(path, source);
  const m = text.yaml(meta, text.front, 2);
  for (const name of m.apply) if (files[name] === undefined) text.fail(2, `apply: there is no file ${name}`);

  const intro: Block[] = [];
  const debrief: Block[] = [];
  const steps: LessonStep[] = [];
  let into: { blocks: Block[]; checks: Check[]; hints: string[]; solve: Solve[]; cheats: Solve[][]; others: Solve[][] } = empty(intro);
  let place: "intro" | "step" | "debrief" = "intro";
  for (const piece of text.pieces) {
    if (piece.kind === "heading") {
      place = piece.text === "Debrief" ? "debrief" : "step";
      into = empty(place === "debrief" ? debrief : []);
      if (place === "step") steps.push({ title: piece.text, ...into });
      continue;
    }
    if (piece.kind === "prose") {
      into.blocks.push({ type: "prose", text: piece.text });
      continue;
    }
    const [word = "", ...rest] = piece.info.split(/\s+/);
    const argument = rest.join(" ");
    if (place !== "step" && ["check", "hint", "solve", "cheat", "another"].includes(word)) text.fail(piece.line, `a ${word} belongs into a step`);
    if (word === "run") into.blocks.push({ type: "run", line: piece.text, terminal: argument || "laptop" });
    else if (word === "file") {
      if (argument === "") text.fail(piece.line, "a file block needs the file's name: ```file web.yaml");
      into.blocks.push({ type: "file", name: argument, text: piece.text + "\n" });
    } else if (word === "predict") {
      const p = text.yaml(predict, piece.text, piece.line + 1);
      if (p.answer > p.options.length) text.fail(piece.line, `answer: there are only ${p.options.length} options`);
      into.blocks.push({ type: "predict", question: p.question, options: p.options, answer: p.answer - 1, why: p.why });
    } else if (word === "check") into.checks.push(readCheck(piece, text));
    else if (word === "hint") into.hints.push(piece.text);
    else if (word === "solve") into.solve.push(...acts(piece, argument, text));
    else if (word === "cheat") into.cheats.push(acts(piece, argument, text));
    else if (word === "another") into.others.push(acts(piece, argument, text));
    else into.blocks.push({ type: "prose", text: "```" + piece.info + "\n" + piece.text + "\n```" });
  }
  for (const step of steps) {
    if (step.checks.length === 0) text.fail(1, `step "${step.title}" has no check`);
    if (step.hints.length !== 3) text.fail(1, `step "${step.title}" has ${step.hints.length} hints, and needs three: where to look, which field, the fix`);
    if (step.solve.length === 0) text.fail(1, `step "${step.title}" has no solution`);
  }
  if (steps.length === 0) text.fail(1, "a lesson has at least one step (## Title)");
  if (debrief.length === 0) text.fail(1, "a lesson ends with ## Debrief");
  const start = { ...prepared(m, files), cloud: m.cloud, mode: m.mode, seed: m.seed };
  return { slug, title: m.title, part: m.part, minutes: m.minutes, summary: m.summary, intro, steps, debrief, source: m.source, start, view: m.view };
}

function empty(blocks: Block[]): { blocks: Block[]; checks: Check[]; hints: string[]; solve: Solve[]; cheats: Solve[][]; others: Solve[][] } {
  return { blocks, checks: [], hints: [], solve: [], cheats: [], others: [] };
}

/** The laptop's files, and the inputs that bring the start state about. */
function prepared(m: v.InferOutput<typeof meta>, files: Readonly<Record<string, string>>): { files: Record<string, string>; setup: Input[] } {
  const place = (name: string): string => (name === "start.yaml" || name.startsWith("common/") ? `${hidden}/${name}` : name);
  const shown: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) if (!name.startsWith("common/") || m.apply.includes(name)) shown[place(name)] = text;
  const line = (text: string): Input => ({ type: "exec", terminal: "setup", line: text });
  const pass = (seconds: number): Input => ({ type: "tick", ms: seconds * 1000 });
  const setup = m.setup.map((act): Input => (typeof act === "string" ? line(act) : "wait" in act ? pass(act.wait) : { type: "fault", fault: act.fault }));
  const first = m.apply.length === 0 ? [] : [line(`kubectl apply ${m.apply.map((f) => `-f ${place(f)}`).join(" ")}`)];
  return { files: shown, setup: [...first, pass(m.wait), ...setup] };
}

/** A fence of commands, of a fault or a mode (what the palette does), or of a file's new text. */
function acts(piece: Piece, file: string, text: Manuscript): Solve[] {
  if (file === "mode") return [{ type: "settings", settings: { mode: text.yaml(mode, piece.text, piece.line + 1) } }];
  if (file === "fault") return [{ type: "fault", fault: text.yaml(fault, piece.text, piece.line + 1) }];
  if (file !== "") return [{ type: "file", name: file, text: piece.text + "\n" }];
  return piece.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ type: "line", line, terminal: "laptop" }));
}

function readCheck(piece: Piece, text: Manuscript): Check {
  const line = piece.line + 1;
  if (/^run:/m.test(piece.text)) {
    const c = text.yaml(runCheck, piece.text, line);
    for (const pattern of [c.match, c.absent]) {
      try {
        if (pattern !== undefined) new RegExp(pattern);
      } catch {
        text.fail(line, `not a regular expression: ${pattern}`);
      }
    }
    return { kind: "run", ...c, atLeast: c.atLeast ?? c.times };
  }
  if (/^objects:/m.test(piece.text)) {
    const { objects, ...c } = text.yaml(objectsCheck, piece.text, line);
    return { kind: "objects", resource: objects, ...c };
  }
  if (/^packets:/m.test(piece.text)) {
    const { packets, ...c } = text.yaml(packetsCheck, piece.text, line);
    return { kind: "packets", from: packets, ...c };
  }
  return text.fail(line, "a check has one of run, objects or packets");
}
