// A scenario as text and back: what a link, an export and the autosave hold. Whatever comes in is a stranger's: it is
// checked field by field, bounded in size, in the number of inputs and in virtual time, and unknown fields are dropped.
import { Refusal, said, type Said } from "../session/said";
import * as v from "valibot";
import type { Scenario } from "../session/types";

/** What a link may hold at most; more would only keep the page busy. */
export const limits = {
  /** Characters of the link's fragment. */
  characters: 200_000,
  /** Bytes of JSON after inflating. */
  inflated: 2_000_000,
  inputs: 3000,
  files: 200,
  /** Virtual time that its inputs span: one day. */
  ms: 24 * 3600 * 1000,
} as const;

/** Why a link cannot be opened, as one plain sentence for the reader. */
export class LinkError extends Refusal {
  constructor(text: string, values?: Said["values"]) {
    super(said(text, values));
  }
}

const name = v.pipe(v.string(), v.maxLength(253));
const text = v.pipe(v.string(), v.maxLength(400_000));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const cells = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const mode = v.picklist(["iptables", "nftables", "ipvs", "userspace"]);
const settings = v.object({ mode, cloud: v.boolean() });

const fault = v.variant("kind", [
  v.object({ kind: v.literal("node"), node: name, up: v.boolean() }),
  v.object({ kind: v.literal("proxy"), node: name, up: v.boolean() }),
  v.object({ kind: v.literal("zone"), node: name, zone: name }),
  v.object({ kind: v.literal("cloud"), up: v.boolean() }),
  v.object({ kind: v.literal("kill"), namespace: name, pod: name }),
  v.object({ kind: v.literal("readiness"), namespace: name, pod: name, up: v.boolean() }),
  v.object({ kind: v.literal("dns"), up: v.boolean() }),
  v.object({ kind: v.literal("loss"), node: name, percent: v.pipe(count, v.maxValue(100)) }),
]);

const traffic = v.object({
  from: name,
  to: name,
  perSecond: v.pipe(count, v.minValue(0.1), v.maxValue(500)),
  clients: v.pipe(count, v.integer(), v.minValue(1), v.maxValue(100)),
  keepAlive: v.boolean(),
  seconds: v.pipe(count, v.maxValue(600)),
});

const input = v.variant("type", [
  v.object({ type: v.literal("exec"), terminal: name, line: text }),
  v.object({ type: v.literal("keys"), terminal: name, text }),
  v.object({ type: v.literal("interrupt"), terminal: name }),
  v.object({ type: v.literal("resize"), terminal: name, columns: cells, rows: cells }),
  v.object({ type: v.literal("edit"), file: name, text: v.optional(text) }),
  v.object({ type: v.literal("fault"), fault }),
  v.object({ type: v.literal("settings"), settings: v.partial(settings) }),
  v.object({ type: v.literal("traffic"), traffic: v.optional(traffic) }),
  v.object({ type: v.literal("tick"), ms: v.pipe(count, v.maxValue(limits.ms)) }),
]);

const scenario = v.object({
  v: v.literal(1),
  preset: v.picklist(["kind", "kind-dual-stack"]),
  seed: v.pipe(v.number(), v.safeInteger()),
  settings,
  files: v.pipe(
    v.record(name, text),
    v.check((files) => Object.keys(files).length <= limits.files, "too many files"),
  ),
  log: v.pipe(v.array(v.object({ at: v.object({ ms: count, step: count }), input })), v.maxLength(limits.inputs)),
  view: v.optional(v.record(v.string(), v.unknown())),
});

/** The text of a scenario: JSON without spaces. */
export function scenarioText(value: Scenario): string {
  return JSON.stringify(value);
}

/** The scenario in a text; throws LinkError. */
export function readScenario(json: string): Scenario {
  if (json.length > limits.inflated) throw new LinkError("This link holds more than the page accepts.");
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new LinkError("This link is damaged: part of it is missing or was changed on the way.");
  }
  if (typeof raw === "object" && raw !== null && "v" in raw && raw.v !== 1) throw new LinkError("This link was made by a newer version of the page.");
  const result = v.safeParse(scenario, raw);
  if (!result.success) {
    const issue = result.issues[0];
    const path = issue.path?.map((p) => String(p.key)).join(".") ?? "";
    throw new LinkError("This link does not describe a cluster that the page can open ({place}: {problem}).", {
      place: path === "" ? "it" : path,
      problem: issue.message.slice(0, 120),
    });
  }
  const value = result.output as Scenario;
  let ticks = 0;
  for (const entry of value.log) if (entry.input.type === "tick") ticks += entry.input.ms;
  const first = value.log[0]?.at.ms ?? 0;
  const last = value.log.at(-1)?.at.ms ?? 0;
  if (Math.max(ticks, last - first) > limits.ms) throw new LinkError("This link spans more than a day of cluster time, which the page does not replay.");
  for (let i = 1; i < value.log.length; i++)
    if (value.log[i]!.at.ms < value.log[i - 1]!.at.ms) throw new LinkError("This link's inputs are not in the order of time.");
  return value;
}
