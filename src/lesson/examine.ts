// Looks whether checks hold, in a copy of the learner's world: the scenario is played again and examined there, so that
// an examination disturbs nothing, however it knocks on doors.
import { Session } from "../session/session";
import type { Scenario } from "../session/types";
import { at } from "../session/views/fields";
import { Witness } from "../session/views/witness";
import type { Check } from "./format";

/** Cluster time that a copy is given before its doors are knocked on. */
const settleMs = 4000;

export type CheckResult = { readonly passed: boolean; readonly seen: string };

/** Plays the scenario and examines where it ends; results in the order of the checks. `equip` gives the world what it does not bring. */
export function lessonChecks(scenario: Scenario, checks: readonly Check[], equip: (world: Session["world"]) => void): readonly CheckResult[] {
  let witness: Witness | undefined;
  const session = Session.replay(scenario, (s) => {
    equip(s.world);
    witness = new Witness(s);
  });
  return examine(session, witness!, checks);
}

/** Examines a session that is the examiner's own: time passes in it, and its doors are knocked on. */
export function examine(session: Session, witness: Witness, checks: readonly Check[]): readonly CheckResult[] {
  witness.settle();
  // What looks on comes before what knocks: a probe's own packets do not count.
  const results = new Map<Check, CheckResult>();
  for (const check of checks)
    if (check.kind !== "run") results.set(check, check.kind === "objects" ? objects(session, check) : packets(witness, session, check));
  // What was just set in motion may settle first: kube-proxy syncs once a second, a Pod takes a moment to start.
  if (checks.some((c) => c.kind === "run")) session.advance(session.now + settleMs);
  checks.forEach((check, i) => {
    if (check.kind === "run") results.set(check, run(session, check, `check-${i}`));
  });
  return checks.map((c) => results.get(c)!);
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

function objects(session: Session, check: Extract<Check, { kind: "objects" }>): CheckResult {
  const all = session.world.api.list(check.resource, check.namespace, check.labels === undefined ? undefined : { labels: check.labels });
  const ok = all.filter((o) =>
    Object.entries(check.where).every(([path, wanted]) => {
      const value = at(o, ...path.split("."));
      return wanted === null ? value === undefined : value === wanted;
    }),
  ).length;
  return { passed: ok >= check.atLeast && (check.atMost === undefined || ok <= check.atMost), seen: fill(check.seen, { ok, all: all.length }) };
}

function packets(witness: Witness, session: Session, check: Extract<Check, { kind: "packets" }>): CheckResult {
  const { api } = session.world;
  const nodes = new Set(session.world.preset.nodes.map((n) => n.ip));
  const isService = (ip: string): boolean => api.list("services").some((s) => at(s, "spec", "clusterIP") === ip) || ip.startsWith("10.96.");
  const ok = witness.packets.filter((p) => {
    const from = p.path[0]?.ns ?? "";
    const colon = p.to.lastIndexOf(":");
    const ip = p.to.slice(0, colon);
    const port = Number(p.to.slice(colon + 1));
    if (p.proto !== "tcp") return false;
    if (check.from !== "any" && !from.startsWith(check.from)) return false;
    if (check.port !== undefined && port !== check.port) return false;
    if (check.outcome !== "any" && (p.outcome === "delivered") !== (check.outcome === "delivered")) return false;
    if (check.translated !== undefined && (p.reached !== p.to) !== check.translated) return false;
    if (check.to === "service") return isService(ip);
    if (check.to === "node") return nodes.has(ip);
    if (check.to === "pod") return ip.startsWith("10.244.");
    return true;
  }).length;
  return { passed: ok >= check.atLeast, seen: fill(check.seen, { ok }) };
}

function run(session: Session, check: Extract<Check, { kind: "run" }>, terminal: string): CheckResult {
  const heard = { text: "" };
  let code: number | undefined;
  session.onOutput((name, text) => {
    if (name === terminal) heard.text += text;
  });
  session.onIdle((name, c) => {
    if (name === terminal) code = c;
  });
  let ok = 0;
  const answers = new Set<string>();
  let first = "";
  let tried = 0;
  // What can no longer pass is not tried on.
  while (tried < check.times && ok + check.times - tried >= check.atLeast) {
    heard.text = "";
    code = undefined;
    session.input({ type: "exec", terminal, line: check.run });
    session.advance(session.now + 30_000, () => !session.terminal(terminal).busy);
    if (session.terminal(terminal).busy) {
      session.input({ type: "interrupt", terminal });
      code = 124;
    }
    const text = heard.text.trim();
    if (tried++ === 0) first = text;
    const exit = check.exit === "any" || (check.exit === "succeeds") === (code === 0);
    // Patterns are the repository's own lessons', never a learner's.
    const matches =
      (check.match === undefined || new RegExp(check.match, "m").test(text)) && (check.absent === undefined || !new RegExp(check.absent, "m").test(text));
    if (exit && matches) {
      ok++;
      answers.add(text);
    }
  }
  const passed = ok >= check.atLeast && (check.distinct === undefined || answers.size >= check.distinct);
  return {
    passed,
    seen: fill(check.seen, {
      ok,
      failed: tried - ok,
      times: tried,
      distinct: answers.size,
      first: first.split("\n").at(-1)!.slice(0, 90) || "nothing",
    }),
  };
}
