// kubectl 1.36.3: finds the command, reads its flags, runs its verb, prints what it says. Speaks to the API server alone;
// what needs a kubelet (exec, logs, port-forward) is handed in.
import type { Run } from "../base/driver";
import { out, err, sleep } from "../base/driver";
import type { Command, Completion, Context } from "../shell/command";
import { Api } from "./api";
import type { ApiClient } from "./api";
import { parseFlags, wordsWithoutFlags } from "./commands/parse";
import { allFlags, commandAt, findSubcommand, persistentFlags, suggestions } from "./commands/tree";
import { completeWords } from "./completion";
import { errorText, Exit, failUsage, isLearners } from "./failure";
import { quote } from "./golang";
import { helpOf, usageText } from "./help/render";
import type { HelpTexts } from "./help/render";
import { Invocation } from "./invocation";
import { KUBECTL_MS } from "./timing";
import { VERBS } from "./verbs/list";

export type ExecOptions = { readonly namespace: string; readonly pod: string; readonly container?: string; readonly argv: readonly string[]; readonly stdin: boolean; readonly tty: boolean };
export type AttachOptions = { readonly namespace: string; readonly pod: string; readonly container: string; readonly stdin: boolean; readonly tty: boolean };
export type LogOptions = { readonly namespace: string; readonly pod: string; readonly container: string; readonly follow: boolean; readonly previous: boolean; /** Lines from the end; undefined all. */ readonly tail?: number; /** Virtual milliseconds since the epoch. */ readonly since?: number; readonly timestamps: boolean };
export type ForwardOptions = { readonly namespace: string; readonly pod: string; readonly addresses: readonly string[]; readonly ports: readonly { readonly local: number; readonly remote: number }[] };

/** What kubectl is handed. */
export type KubectlDeps = {
  client(): ApiClient;
  /** Runs a program in a container with the context's standard streams; its exit code. */
  exec(options: ExecOptions, context: Context): Run<number>;
  /** Writes a container's log to standard output. */
  logs(options: LogOptions, context: Context): Run<number>;
  /** Attaches to a running container's main process until it ends; its exit code. Undefined: its log is followed instead. */
  attach?(options: AttachOptions, context: Context): Run<number>;
  /** Listens on the laptop and forwards to the Pod until interrupted; prints "Forwarding from …" itself. Undefined where there is none. */
  portForward?(options: ForwardOptions, context: Context): Run<number>;
  /** Help texts, which need not be loaded at once; undefined while they are not. */
  helpTexts(): HelpTexts | undefined;
};

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
  const api = new Api(deps.client(), (text) => k.warn(text));
  const k: Invocation = new Invocation(context, deps, api, path, parsed.flags, parsed.args, parsed.dash);
  let code: number;
  try {
    const verb = VERBS.get(path);
    if (verb === undefined) {
      if (parsed.args.length > 0) failUsage(path, `unknown command ${quote(parsed.args[0]!)}`);
      if (path === "rollout" || path === "certificate") k.print(helpOf(deps, path));
      else k.warn(helpOf(deps, path));
      throw new Exit(path === "certificate" ? 0 : 1);
    }
    k.config.check();
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
      k.warn(errorText(e));
      code = path === "diff" ? 2 : 1;
    } else throw e;
  }
  yield* k.flush();
  return code;
}

function usageOf(deps: KubectlDeps): string {
  const texts = deps.helpTexts();
  return texts === undefined ? "" : usageText(texts, "");
}

type Found = { readonly path: string; readonly rest: readonly string[] } | { readonly problem: string };

/** The command that a line names, and its words without the command's. */
export function findCommand(words: readonly string[]): Found {
  let path = "";
  let rest = words;
  for (;;) {
    const first = wordsWithoutFlags(path === "" ? new Map(persistentFlags("").map((f) => [f.name, f])) : allFlags(path), rest)[0];
    if (first === undefined) return { path, rest };
    if (path === "" && first.word === "help") return { path: "help", rest: [...rest.slice(0, first.at), ...rest.slice(first.at + 1)] };
    const sub = findSubcommand(path, first.word);
    if (sub === undefined) {
      if (path !== "") return { path, rest };
      if (words[0]!.startsWith("-")) return { problem: `Error: flags cannot be placed before plugin name: ${words[0]!}\n` };
      const close = suggestions(first.word);
      return { problem: `error: unknown command ${quote(first.word)} for "kubectl"\n${close.length === 0 ? "" : `\nDid you mean this?\n${close.map((c) => `\t${c}\n`).join("")}`}` };
    }
    path = sub.path;
    rest = [...rest.slice(0, first.at), ...rest.slice(first.at + 1)];
  }
}
