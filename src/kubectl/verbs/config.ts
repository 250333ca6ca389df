// kubectl config: reads and changes ~/.kube/config.
import { fail, Failure } from "../failure";
import { helpOf } from "../help/render";
import type { Invocation } from "../invocation";
import { printerFor } from "../printers/output";
import { alignRows, TABLE } from "../printers/tabwriter";
import type { KubeConfig } from "../config";

export function currentContext(k: Invocation): void {
  const name = k.config.file["current-context"];
  if (name === "") fail("current-context is not set");
  k.print(name + "\n");
}

export function getContexts(k: Invocation): void {
  const { file } = k.config;
  const output = k.flags.string("output");
  if (output !== "" && output !== "name") fail(`output must be one of '' or 'name': ${output}`);
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
  if (!k.config.file.contexts.some((c) => c.name === name)) fail(`no context exists with the name: ${JSON.stringify(name)}`);
  k.config.file["current-context"] = name;
  k.config.save();
  k.print(`Switched to context ${JSON.stringify(name)}.\n`);
}

/** Fails with the command's help before the message, as these commands do. */
function failWithHelp(k: Invocation): never {
  k.print(helpOf(k.deps, k.path));
  return fail(`Unexpected args: [${k.args.join(" ")}]`);
}

/** The entry and field that "contexts.kind-kind.namespace" or "current-context" names; entries are made when `make`. */
function property(
  file: KubeConfig,
  path: string,
  make: boolean,
): { readonly owner: Record<string, unknown>; readonly field: string; readonly whole: () => void } | undefined {
  const [kind = "", name, ...rest] = path.split(".");
  if (kind === "current-context" && name === undefined)
    return { owner: file as unknown as Record<string, unknown>, field: kind, whole: () => (file["current-context"] = "") };
  const key = { contexts: "context", clusters: "cluster", users: "user" }[kind];
  if (key === undefined || name === undefined || rest.length > 1) return undefined;
  const entries = file[kind as "contexts"] as unknown as Record<string, unknown>[];
  let entry = entries.find((e) => e["name"] === name);
  if (entry === undefined && make) entries.push((entry = { name, [key]: {} }));
  const whole = (): void => void (file[kind as "contexts"] = file[kind as "contexts"].filter((e) => e.name !== name));
  return { owner: (entry?.[key] ?? {}) as Record<string, unknown>, field: rest[0] ?? "", whole };
}

export function setProperty(k: Invocation): void {
  if (k.args.length !== 2) failWithHelp(k);
  const [path, value] = k.args as [string, string];
  const found = property(k.config.file, path, true);
  if (found === undefined || found.field === "") return fail(`unable to parse path ${JSON.stringify(path)}: it names no value`);
  found.owner[found.field] = value;
  k.config.save();
  k.print(`Property ${JSON.stringify(path)} set.\n`);
}

export function unsetProperty(k: Invocation): void {
  if (k.args.length !== 1) failWithHelp(k);
  const found = property(k.config.file, k.args[0]!, false);
  if (found !== undefined) {
    if (found.field === "" || found.field === "current-context") found.whole();
    else delete found.owner[found.field];
    k.config.save();
  }
  k.print(`Property ${JSON.stringify(k.args[0]!)} unset.\n`);
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
  k.print(exists ? `Context ${JSON.stringify(name)} modified.\n` : `Context ${JSON.stringify(name)} created.\n`);
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
  if (context === undefined) fail(`cannot rename the context ${JSON.stringify(from)}, it's not in ${k.config.path}`);
  if (file.contexts.some((c) => c.name === to))
    fail(`cannot rename the context ${JSON.stringify(from)}, the context ${JSON.stringify(to)} already exists in ${k.config.path}`);
  context.name = to;
  if (file["current-context"] === from) file["current-context"] = to;
  k.config.save();
  k.print(`Context ${JSON.stringify(from)} renamed to ${JSON.stringify(to)}.\n`);
}

export function view(k: Invocation): void {
  const { flags } = k;
  const raw = flags.bool("raw");
  let config: KubeConfig = k.config.file;
  if (flags.bool("minify")) {
    const context = k.config.context();
    if (context === undefined) return fail("current-context must exist in order to minify");
    config = {
      ...config,
      contexts: [context],
      clusters: config.clusters.filter((c) => c.name === context.context.cluster),
      users: config.users.filter((u) => u.name === context.context.user),
      "current-context": context.name,
    };
  }
  const hide = (map: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(map).map(([key, v]) => [
        key,
        raw ? v : key === "certificate-authority-data" || key.endsWith("-data") ? "DATA+OMITTED" : key === "token" || key === "password" ? "REDACTED" : v,
      ]),
    );
  const shown = {
    apiVersion: "v1",
    kind: "Config",
    clusters: config.clusters.map((c) => ({ cluster: hide(c.cluster), name: c.name })),
    contexts: config.contexts.map((c) => ({ context: c.context, name: c.name })),
    "current-context": config["current-context"],
    users: config.users.map((u) => ({ name: u.name, user: hide(u.user) })),
  };
  k.print(printerFor(k, {})!(shown));
}
