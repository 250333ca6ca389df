// kubectl wait: until a condition is there, a field has a value, an object is made or gone.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import type { Loose } from "../describers/description";
import { attempt, fail, Failure, hasReason, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { findResults } from "../jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../jsonpath/parse";
import { goValue } from "../printers/go-value";
import { select } from "../resources/select";
import type { Info } from "../resources/select";
import { follow, untilGone } from "../waiting";
import { writePrinter } from "../write";

type Goal = { readonly kind: "delete" | "create"; readonly test?: undefined } | { readonly kind: "test"; readonly test: (object: KubeObject) => boolean };

export function* wait(k: Invocation): Run<number | void> {
  const { flags } = k;
  const conditions = flags.list("for").length > 0 ? flags.list("for") : [flags.string("for")].filter((c) => c !== "");
  if (conditions.length === 0) fail("unrecognized condition: []");
  const goals = conditions.map((c) => goalOf(c));
  const timeout = flags.number("timeout");
  const deadline = k.now + (timeout < 0 ? 7 * 24 * 3_600_000 : timeout);
  const forDelete = goals.some((g) => g.kind === "delete");
  const find = (): ReturnType<typeof select> =>
    select(k, {
      args: k.args,
      filenames: flags.list("filename"),
      recursive: flags.bool("recursive"),
      labelSelector: flags.string("selector"),
      fieldSelector: flags.string("field-selector"),
      allowEmptySelector: flags.bool("all"),
      allNamespaces: flags.bool("all-namespaces"),
      latest: true,
      continueOnError: true,
      enforceNamespace: k.explicitNamespace,
    });
  let selection = find();
  if (goals.some((g) => g.kind === "create")) {
    const missing = (): boolean => selection.entries.length === 0 || selection.entries.some((e) => e.error !== undefined && hasReason(e.error, "NotFound"));
    while (missing()) {
      if (k.now >= deadline) fail("timed out waiting for the condition");
      yield* k.wait(Math.min(deadline, k.now + 500));
      selection = find();
    }
  }
  const errors: Error[] = [];
  let visited = 0;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      if (!forDelete || !hasReason(entry.error, "NotFound")) errors.push(entry.error);
      continue;
    }
    visited++;
    for (const goal of goals) {
      const met = yield* reach(k, entry.info, goal, deadline);
      if (!met) {
        errors.push(
          new Failure(
            timeout === 0 && goal.kind !== "create"
              ? `condition not met for ${entry.info.resource.name}/${entry.info.name}`
              : `timed out waiting for the condition on ${entry.info.resource.name}/${entry.info.name}`,
          ),
        );
        break;
      }
      k.print(writePrinter(k, "condition met", "none")(entry.info.object));
    }
  }
  throwAll(errors);
  if (visited === 0 && !forDelete) fail("no matching resources found");
}

function* reach(k: Invocation, info: Info, goal: Goal, deadline: number): Run<boolean> {
  if (goal.kind === "create") return true;
  if (goal.kind === "delete") return yield* untilGone(k, info, info.object?.metadata.uid, deadline);
  const test = goal.test ?? (() => false);
  // the time is one for all objects: who comes after its end is not looked at
  if (k.flags.number("timeout") !== 0 && k.now >= deadline) return false;
  const met = yield* follow(k, info, deadline, (object) => (object !== undefined && test(object) ? true : undefined));
  return met === true;
}

function goalOf(condition: string): Goal {
  const lower = condition.toLowerCase();
  if (lower === "delete") return { kind: "delete" };
  if (lower === "create") return { kind: "create" };
  if (condition.startsWith("condition=")) {
    const [name, value = "true"] = cut(condition.slice("condition=".length));
    return {
      kind: "test",
      test: (object) => {
        const { status, metadata } = object as unknown as Loose;
        const found = ((status?.conditions ?? []) as readonly Loose[]).find((c) => String(c["type"]).toLowerCase() === name.toLowerCase());
        if (found === undefined) return false;
        const generation = metadata.generation as number | undefined;
        const observed = (found["observedGeneration"] ?? status?.observedGeneration) as number | undefined;
        if (generation !== undefined && observed !== undefined && observed < generation) return false;
        return String(found["status"]).toLowerCase() === value.toLowerCase();
      },
    };
  }
  if (condition.startsWith("jsonpath=")) {
    const parts = singleEquals(condition.slice("jsonpath=".length));
    if (parts.length > 2) fail("jsonpath wait format must be --for=jsonpath='{.status.readyReplicas}'=3 or --for=jsonpath='{.status.readyReplicas}'");
    const path = relaxedJsonPath(parts[0]!);
    const value = parts[1]?.replace(/^["']+|["']+$/g, "");
    if (value === "") fail("jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3");
    if (path === "") fail("jsonpath expression cannot be empty");
    const parsed = parseJsonPath(path);
    return {
      kind: "test",
      test: (object) => {
        const found = attempt(() => findResults(parsed, object, true));
        if (found.error !== undefined) return false;
        const values = found.value.flat();
        if (values.length === 0) return false;
        if (values.length > 1) fail("given jsonpath expression matches more than one value");
        const one = values[0];
        if (value === undefined) return true;
        if (one !== null && typeof one === "object") fail("jsonpath leads to a nested object or list which is not supported");
        return goValue(one).trim() === value.trim();
      },
    };
  }
  return fail(`unrecognized condition: ${JSON.stringify(condition)}`);
}

/** At the first "=". */
function cut(text: string): [string, string?] {
  const at = text.indexOf("=");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Split at each "=" that stands alone: "==" belongs to a filter. */
function singleEquals(text: string): string[] {
  return text
    .replaceAll("==", "\0")
    .split("=")
    .map((part) => part.replaceAll("\0", "=="));
}
