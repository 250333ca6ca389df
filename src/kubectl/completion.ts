// Completion of a kubectl line: commands, flags, resource types, names of objects, output formats, namespaces.
import type { Completion } from "../shell/command";
import type { KubectlDeps } from "./deps";
import { Api } from "./api";
import { parseFlags } from "./commands/parse";
import { Config } from "./config";
import { allFlags, commandName, subcommands } from "./commands/tree";
import { Discovery, pathOf } from "./discovery";
import { attempt } from "./failure";
import { findCommand } from "./commands/find";

const BY_TYPE = new Set([
  "get",
  "describe",
  "delete",
  "edit",
  "label",
  "annotate",
  "patch",
  "scale",
  "expose",
  "wait",
  "explain",
  "autoscale",
  "rollout status",
  "rollout history",
  "rollout undo",
  "rollout restart",
  "rollout pause",
  "rollout resume",
  "set image",
  "set selector",
  "set env",
  "set resources",
  "taint",
]);
const PODS = new Set(["exec", "logs", "port-forward", "attach"]);
const NODES = new Set(["cordon", "uncordon", "drain"]);
const FORMATS = ["json", "yaml", "kyaml", "name", "wide", "go-template=", "jsonpath=", "custom-columns="];

/** Words that may stand for the last of `args`; undefined where file names may. */
export function completeWords(deps: KubectlDeps, context: Completion, args: readonly string[]): readonly string[] | undefined {
  const last = args.at(-1) ?? "";
  const before = args.slice(0, -1);
  const found = findCommand(before);
  if ("problem" in found) return [];
  const { path, rest } = found;
  const flags = allFlags(path);
  const starting = (words: readonly string[]): string[] => [...new Set(words)].filter((w) => w.startsWith(last)).sort();
  const previous = before.at(-1) ?? "";
  const api = new Api(deps.client(), () => undefined);
  const namespace = namespaceOf(rest);
  const valueOf = previous.startsWith("--")
    ? flags.get(previous.slice(2))
    : /^-[A-Za-z]$/.test(previous)
      ? [...flags.values()].find((f) => f.short === previous[1])
      : undefined;
  if (valueOf !== undefined && valueOf.bare === "") {
    if (valueOf.name === "filename" || valueOf.name === "kubeconfig") return undefined;
    if (valueOf.name === "output") return starting(FORMATS);
    if (valueOf.name === "namespace") return starting(names(api, "namespaces", ""));
    if (valueOf.name === "dry-run") return starting(["client", "server", "none"]);
    return [];
  }
  if (last.startsWith("-")) return starting([...flags.values()].filter((f) => !f.hidden).map((f) => `--${f.name}${f.bare === "" ? "=" : ""}`));
  const subs = subcommands(path).filter((c) => c.hidden !== true);
  const given = rest.filter((w, i) => !w.startsWith("-") && !isFlagValue(rest, i, flags));
  if (subs.length > 0 && given.length === 0) return starting(subs.map((c) => commandName(c.path)));
  if (PODS.has(path)) return given.length === 0 ? starting(names(api, "pods", namespace)) : [];
  if (NODES.has(path)) return starting(names(api, "nodes", ""));
  if (path.startsWith("config ")) return [];
  if (!BY_TYPE.has(path)) return undefined;
  if (last.includes("/")) {
    const type = last.slice(0, last.indexOf("/"));
    return starting(names(api, type, namespace).map((n) => `${type}/${n}`));
  }
  if (given.length === 0) {
    const got = attempt(() => new Discovery(api).resources);
    return starting((got.value ?? []).filter((r) => r.verbs.includes("get")).map((r) => r.name));
  }
  return starting(names(api, given[0]!, namespace).filter((n) => !given.includes(n)));

  function namespaceOf(words: readonly string[]): string {
    for (let i = 0; i < words.length; i++) {
      const w = words[i]!;
      if ((w === "-n" || w === "--namespace") && words[i + 1] !== undefined) return words[i + 1]!;
      if (w.startsWith("--namespace=")) return w.slice("--namespace=".length);
    }
    const config = new Config(context.machine.files, context.machine.home, parseFlags(flags, []).flags, context.env.get("KUBECONFIG"));
    return attempt(() => config.namespace().name).value ?? "default";
  }
}

function isFlagValue(words: readonly string[], i: number, flags: ReturnType<typeof allFlags>): boolean {
  const previous = words[i - 1];
  if (previous === undefined || !previous.startsWith("-") || previous.includes("=")) return false;
  const spec = previous.startsWith("--") ? flags.get(previous.slice(2)) : [...flags.values()].find((f) => f.short === previous[1]);
  return spec !== undefined && spec.bare === "";
}

function names(api: Api, type: string, namespace: string): string[] {
  const got = attempt(() => {
    const resource = new Discovery(api).find(type);
    const list = api.get(pathOf(resource, namespace)) as unknown as { items?: readonly { metadata: { name: string } }[] };
    return (list.items ?? []).map((o) => o.metadata.name);
  });
  return got.value ?? [];
}
