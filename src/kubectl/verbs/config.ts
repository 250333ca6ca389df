// kubectl config: reads and changes ~/.kube/config.
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { fail, failUsage, Failure } from "../failure";
import { helpOf } from "../help/render";
import type { Invocation } from "../invocation";
import { printerFor } from "../printers/output";
import { alignRows, TABLE } from "../printers/tabwriter";
import type { KubeConfig } from "../config";
import { quote } from "../golang";
import { canonical } from "../kubeconfig-fields";
import { failWithHelp } from "./config-entries";

export function currentContext(k: Invocation): void {
  const name = k.config.file["current-context"];
  if (name === "") fail("current-context is not set");
  k.print(name + "\n");
}

export function getContexts(k: Invocation): void {
  const { file } = k.config;
  const output = k.flags.string("output");
  if (output !== "" && output !== "name") fail(`--output ${output} is not available in kubectl config get-contexts; resetting to default output format`);
  const wanted = k.args;
  const errors: string[] = [];
  for (const name of wanted) if (!file.contexts.some((c) => c.name === name)) errors.push(`context ${name} not found`);
  const shown = file.contexts.filter((c) => wanted.length === 0 || wanted.includes(c.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (output === "name") for (const c of shown) k.print(c.name + "\n");
  else {
    const rows = shown.map((c) => [
      c.name === file["current-context"] ? "*" : "",
      c.name,
      c.context.cluster ?? "",
      c.context.user ?? "",
      c.context.namespace ?? "",
    ]);
    k.print(alignRows(k.flags.bool("no-headers") ? rows : [["CURRENT", "NAME", "CLUSTER", "AUTHINFO", "NAMESPACE"], ...rows], TABLE));
  }
  if (errors.length > 0) throw new Failure(errors.join("\n"));
}

export function getClusters(k: Invocation): void {
  k.print("NAME\n");
  for (const c of [...k.config.file.clusters].sort((a, b) => (a.name < b.name ? -1 : 1))) k.print(c.name + "\n");
}

export function getUsers(k: Invocation): void {
  k.print("NAME\n");
  for (const c of [...k.config.file.users].sort((a, b) => (a.name < b.name ? -1 : 1))) k.print(c.name + "\n");
}

export function useContext(k: Invocation): void {
  if (k.args.length !== 1) failWithHelp(k);
  const name = k.args[0]!;
  if (!k.config.file.contexts.some((c) => c.name === name)) fail(`no context exists with the name: ${quote(name)}`);
  k.config.file["current-context"] = name;
  k.config.save();
  k.print(`Switched to context ${quote(name)}.\n`);
}

export function setContext(k: Invocation): void {
  const { flags } = k;
  const current = flags.bool("current");
  if (k.args.length === 0 && !current) fail("you must specify a non-empty context name or --current");
  if (k.args.length > 1) failWithHelp(k);
  if (k.args.length === 1 && current) fail("you cannot specify both a context name and --current");
  const { file } = k.config;
  const name = current ? file["current-context"] : k.args[0]!;
  if (current && name === "") fail("no current context is set");
  let context = file.contexts.find((c) => c.name === name);
  const exists = context !== undefined;
  if (context === undefined) {
    context = { name, context: { cluster: "", user: "" } };
    file.contexts.push(context);
  }
  for (const key of ["cluster", "user", "namespace"] as const) if (flags.changed(key)) context.context[key] = flags.string(key);
  k.config.save();
  k.print(exists ? `Context ${quote(name)} modified.\n` : `Context ${quote(name)} created.\n`);
}

export function deleteContext(k: Invocation): void {
  const { file } = k.config;
  if (k.args.length !== 1) {
    k.print(helpOf(k.deps, k.path));
    return;
  }
  const name = k.args[0]!;
  if (!file.contexts.some((c) => c.name === name)) fail(`cannot delete context ${name}, not in ${k.config.path}`);
  if (file["current-context"] === name) k.warn('warning: this removed your active context, use "kubectl config use-context" to select a different one\n');
  file.contexts = file.contexts.filter((c) => c.name !== name);
  k.config.save();
  k.print(`deleted context ${name} from ${k.config.path}\n`);
}

export function renameContext(k: Invocation): void {
  if (k.args.length !== 2) failWithHelp(k);
  const [from, to] = k.args as [string, string];
  const { file } = k.config;
  const context = file.contexts.find((c) => c.name === from);
  if (context === undefined) fail(`cannot rename the context ${quote(from)}, it's not in ${k.config.path}`);
  if (file.contexts.some((c) => c.name === to)) fail(`cannot rename the context ${quote(from)}, the context ${quote(to)} already exists in ${k.config.path}`);
  context.name = to;
  if (file["current-context"] === from) file["current-context"] = to;
  k.config.save();
  k.print(`Context ${quote(from)} renamed to ${quote(to)}.\n`);
}

/** What `config view` hides without --raw. */
function hidden(map: Record<string, unknown>): Record<string, unknown> {
  const shown = (key: string, v: unknown): unknown => (key.endsWith("-data") ? "DATA+OMITTED" : key === "token" || key === "password" ? "REDACTED" : v);
  return Object.fromEntries(Object.entries(map).map(([key, v]) => [key, shown(key, v)]));
}

/** Files that the configuration names, as data in it; fails where one cannot be read. */
function flattened(k: Invocation, map: Record<string, unknown>): Record<string, unknown> {
  const out = { ...map };
  for (const key of ["certificate-authority", "client-certificate", "client-key"]) {
    const path = out[key];
    if (typeof path !== "string" || path === "") continue;
    const text = k.readFile(path);
    if (text === undefined) fail(`open ${path}: no such file or directory`);
    out[`${key}-data`] = toBase64(utf8(text));
    delete out[key];
  }
  return out;
}

export function view(k: Invocation): void {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `unexpected arguments: [${k.args.join(" ")}]`);
  if (!isTrue(flags.string("merge")) && flags.string("kubeconfig") === "") fail("if merge==false a precise file must be specified");
  const print = printerFor(k, {})!;
  let config: KubeConfig = k.config.file;
  if (flags.bool("minify")) {
    const name = k.config.currentContext;
    if (name === "") fail("current-context must exist in order to minify");
    const context = k.config.context();
    if (context === undefined) return fail(`cannot locate context ${name}`);
    const { cluster = "", user = "" } = context.context;
    if (cluster !== "" && !config.clusters.some((c) => c.name === cluster)) fail(`cannot locate cluster ${cluster}`);
    if (user !== "" && !config.users.some((u) => u.name === user)) fail(`cannot locate user ${user}`);
    config = {
      ...config,
      contexts: [context],
      clusters: config.clusters.filter((c) => c.name === cluster),
      users: config.users.filter((u) => u.name === user),
      "current-context": context.name,
    };
  }
  const change = flags.bool("flatten") ? (map: Record<string, unknown>) => flattened(k, map) : flags.bool("raw") ? undefined : hidden;
  if (change !== undefined)
    config = {
      ...config,
      users: config.users.map((u) => ({ name: u.name, user: change(u.user) })),
      clusters: config.clusters.map((c) => ({ name: c.name, cluster: change(c.cluster) })),
    };
  // JSON keeps the order of kubeconfig's own types
  k.print(flags.string("output") === "json" ? `${JSON.stringify(canonical(config), null, 4)}\n` : print(canonical(config)));
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === "true";
}
