// kubectl 1.36.3: finds the command, reads its flags, runs its verb, prints what it says. Speaks to the API server alone;
// what needs a kubelet (exec, logs, port-forward) is handed in.
import type { Run } from "../base/driver";
import { out, err, sleep } from "../base/driver";
import type { User } from "../api/types";
import type { Command, Completion, Context } from "../shell/command";
import { Api } from "./api";
import { findCommand } from "./commands/find";
import { parseFlags } from "./commands/parse";
import type { Flags } from "./commands/parse";
import { allFlags, commandAt } from "./commands/tree";
import { Config } from "./config";
import { completeWords, printCompletions } from "./completion";
import { askGroups, deaf, isPlain, plainAnswer, refusal, unauthorized, unreachable, Unreachable } from "./connection";
import { attempt, errorText, Exit, failUsage, isLearners } from "./failure";
import { quote } from "./golang";
import { helpOf, usageText } from "./help/render";
import { Invocation } from "./invocation";
import type { KubectlDeps } from "./deps";
import { KUBECTL_MS } from "./timing";
import { VERBS } from "./verbs/list";

export function kubectlCommand(deps: KubectlDeps): Command {
  return {
    name: "kubectl",
    summary: "kubectl controls the Kubernetes cluster manager",
    run: (context, args) => run(deps, context, args),
    complete: (context: Completion, args) => completeWords(deps, context, args),
  };
}

function* run(deps: KubectlDeps, context: Context, words: readonly string[]): Run<number> {
  yield sleep(context.clock, KUBECTL_MS);
  if (words[0] === "__complete" || words[0] === "__completeNoDesc") return yield* printCompletions(deps, context, words.slice(1), words[0] === "__complete");
  const found = findCommand(words);
  if ("problem" in found) {
    yield err(found.problem);
    return 1;
  }
  const { path, rest } = found;
  const row = commandAt(path);
  const shownPath = `kubectl${path === "" ? "" : " " + path}`;
  const parsed = parseFlags(allFlags(path), rest);
  if (parsed.problem !== undefined) {
    yield err(`error: ${parsed.problem}\nSee '${shownPath} --help' for usage.\n`);
    return 1;
  }
  for (const flag of parsed.deprecated) yield err(`Flag --${flag.name} has been deprecated, ${deps.helpTexts()?.deprecations[flag.index] ?? ""}\n`);
  if (path === "alpha" && !parsed.help) {
    yield err("No alpha commands are available in this version of kubectl\n");
    return 0;
  }
  if (parsed.help || path === "" || path === "help" || path === "options" || row?.group === true) {
    const about = path === "help" ? findCommand(parsed.args) : found;
    if ("problem" in about) {
      yield err(`Unknown help topic [${parsed.args.map((a) => "`" + a + "`").join(" ")}]\n${usageOf(deps)}`);
      return 0;
    }
    yield out(helpOf(deps, path === "help" ? about.path : path, context.terminal?.columns));
    return 0;
  }
  const required = (row?.required?.split(" ") ?? []).filter((name) => !parsed.flags.changed(name));
  if (required.length > 0) {
    yield err(`error: required flag(s) ${required.map(quote).join(", ")} not set\n`);
    return 1;
  }
  let client = deps.client();
  // who comes with a token that nobody gave is nobody
  if (parsed.flags.has("token") && isForeign(parsed.flags.string("token"))) client = deaf(client, unauthorized);
  const config = new Config(context.machine.files, context.machine.home, parsed.flags, context.env.get("KUBECONFIG"));
  const lost = attempt(() => unreachable(config));
  if (lost.error === undefined && isPlain(config)) client = deaf(client, plainAnswer);
  if (lost.value !== undefined) client = deaf(client, refusal(lost.value));
  const api = new Api(client, (text) => k.warn(text), impersonatedBy(parsed.flags));
  const k: Invocation = new Invocation(context, deps, api, path, parsed.flags, parsed.args, parsed.dash);
  let code: number;
  try {
    const verb = VERBS.get(path);
    if (verb === undefined) {
      if (parsed.args.length > 0) failUsage(path, `unknown command ${quote(parsed.args.join(" "))}`);
      if (path === "rollout" || path === "certificate") k.print(helpOf(deps, path));
      else k.warn(helpOf(deps, path));
      throw new Exit(path === "certificate" ? 0 : 1);
    }
    k.config.check(path, context.cwd);
    if (lost.error !== undefined && path.split(" ")[0] !== "config") throw lost.error;
    if (lost.value !== undefined) askGroups(k, lost.value);
    if (parsed.flags.has("filename") && parsed.flags.list("filename").includes("-")) yield* k.loadStdin();
    const result = verb(k);
    code = (typeof result === "object" ? yield* result : result) ?? 0;
    if (code === 0 && parsed.flags.bool("warnings-as-errors") && api.warnings > 0) {
      k.warn(`error: ${api.warnings} warning${api.warnings === 1 ? "" : "s"} received\n`);
      code = 1;
    }
  } catch (e) {
    if (e instanceof Exit) code = e.code;
    else if (isLearners(e)) {
      k.warn(e instanceof Unreachable ? `${e.text}\n` : errorText(e));
      code = path === "diff" ? 2 : 1;
    } else throw e;
  }
  yield* k.flush();
  return code;
}

/** Whether a token is none that the cluster makes (three parts with dots between). */
function isForeign(token: string): boolean {
  return token !== "" && token.split(".").length !== 3;
}

/** Whom --as, --as-group and --as-uid name. */
function impersonatedBy(flags: Flags): User | undefined {
  const name = flags.has("as") ? flags.string("as") : "";
  const uid = flags.has("as-uid") ? flags.string("as-uid") : "";
  return name === "" ? undefined : { name, groups: flags.list("as-group"), ...(uid === "" ? {} : { uid }) };
}

function usageOf(deps: KubectlDeps): string {
  const texts = deps.helpTexts();
  return texts === undefined ? "" : usageText(texts, "");
}
