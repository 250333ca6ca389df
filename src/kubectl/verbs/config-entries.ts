// kubectl config: clusters and users, and single properties by their path.
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { normalise } from "../../files/tree";
import type { KubeConfig, NamedCluster, NamedUser } from "../config";
import { fail } from "../failure";
import { quote } from "../golang";
import { helpOf } from "../help/render";
import type { Invocation } from "../invocation";
import type { EntryKind, FieldType } from "../kubeconfig-fields";
import { ENTRIES } from "../kubeconfig-fields";

/** Fails with the command's help before the message, as these commands do. */
export function failWithHelp(k: Invocation, message = `Unexpected args: [${k.args.join(" ")}]`): never {
  k.print(helpOf(k.deps, k.path));
  return fail(message);
}

/** The file that a path names: absolute, from the working directory. */
function absolute(k: Invocation, path: string): string {
  return normalise(path, k.context.cwd);
}

/** A file's bytes for the configuration; undefined where there is none. */
function data(k: Invocation, path: string): string | undefined {
  const text = k.readFile(path);
  return text === undefined ? undefined : toBase64(utf8(text));
}

function requireFile(k: Invocation, flag: string, path: string): void {
  if (path !== "" && k.readFile(path) === undefined) fail(`could not stat ${flag} file ${path}: stat ${path}: no such file or directory`);
}

function isSet(k: Invocation, flag: string): boolean {
  return k.flags.changed(flag) && k.flags.string(flag).toLowerCase() !== "false";
}

export function setCluster(k: Invocation): void {
  if (k.args.length !== 1) failWithHelp(k);
  const { flags } = k;
  const name = k.args[0]!;
  const authority = flags.string("certificate-authority");
  const insecure = isSet(k, "insecure-skip-tls-verify");
  const embed = isSet(k, "embed-certs");
  if (name === "") fail("you must specify a non-empty cluster name");
  if (insecure && authority !== "") fail("you cannot specify a certificate authority and insecure mode at the same time");
  if (embed) {
    if (authority === "") fail("you must specify a --certificate-authority to embed");
    requireFile(k, "certificate-authority", authority);
  }
  const entry = entryOf<NamedCluster>(k.config.file.clusters, name, () => ({ name, cluster: {} }));
  const { cluster } = entry;
  if (flags.changed("server")) {
    cluster["server"] = flags.string("server");
    delete cluster["tls-server-name"];
  }
  if (flags.changed("tls-server-name")) cluster["tls-server-name"] = flags.string("tls-server-name");
  if (flags.changed("insecure-skip-tls-verify")) {
    cluster["insecure-skip-tls-verify"] = insecure;
    if (insecure) drop(cluster, "certificate-authority", "certificate-authority-data");
  }
  if (flags.changed("certificate-authority")) {
    if (embed) {
      cluster["certificate-authority-data"] = data(k, authority);
      drop(cluster, "insecure-skip-tls-verify", "certificate-authority");
    } else {
      cluster["certificate-authority"] = absolute(k, authority);
      drop(cluster, "insecure-skip-tls-verify", "certificate-authority-data");
    }
  }
  if (flags.changed("proxy-url")) cluster["proxy-url"] = flags.string("proxy-url");
  k.config.save();
  k.print(`Cluster ${quote(name)} set.\n`);
}

export function setCredentials(k: Invocation): void {
  if (k.args.length !== 1) failWithHelp(k, `unexpected args: [${k.args.join(" ")}]`);
  const { flags } = k;
  const name = k.args[0]!;
  const env = flags.list("exec-env");
  for (const [list, flag] of [
    [flags.list("auth-provider-arg"), "auth-provider-arg"],
    [env, "exec-env"],
  ] as const) {
    const bad = list.filter((p) => !p.includes("=") && !p.endsWith("-"));
    if (bad.length > 0) failWithHelp(k, `invalid ${flag} format: ${bad.join(", ")}`);
  }
  if (name === "") fail("you must specify a non-empty user name");
  const methods: string[] = [];
  if (flags.string("token") !== "") methods.push("--token");
  if (flags.string("username") !== "" || flags.string("password") !== "") methods.push("--username/--password");
  if (methods.length > 1) fail(`you cannot specify more than one authentication method at the same time: ${methods.join(", ")}`);
  const embed = isSet(k, "embed-certs");
  if (embed) {
    if (flags.string("client-certificate") === "" && flags.string("client-key") === "")
      fail("you must specify a --client-certificate or --client-key to embed");
    for (const flag of ["client-certificate", "client-key"]) requireFile(k, flag, flags.string(flag));
  }
  if (flags.changed("exec-interactive-mode") && !["IfAvailable", "Always", "Never"].includes(flags.string("exec-interactive-mode")))
    fail("invalid interactive mode type, can be only IfAvailable, Never, Always");

  const { user } = entryOf<NamedUser>(k.config.file.users, name, () => ({ name, user: {} }));
  for (const flag of ["client-certificate", "client-key"]) {
    if (!flags.changed(flag)) continue;
    if (embed) {
      user[`${flag}-data`] = data(k, flags.string(flag));
      drop(user, flag);
    } else {
      user[flag] = absolute(k, flags.string(flag));
      drop(user, `${flag}-data`);
    }
  }
  for (const flag of ["token", "username", "password"]) if (flags.changed(flag)) user[flag] = flags.string(flag);
  if (flags.changed("auth-provider") && (user["auth-provider"] as { name?: string } | undefined)?.name !== flags.string("auth-provider"))
    user["auth-provider"] = { config: null, name: flags.string("auth-provider") };
  const provider = user["auth-provider"] as { config: Record<string, string> | null } | undefined;
  if (provider !== undefined) provider.config = changed(provider.config ?? {}, flags.list("auth-provider-arg"));
  setExec(k, user, env);
  if (methods.includes("--token")) drop(user, "username", "password");
  if (methods.includes("--username/--password")) drop(user, "token");
  k.config.save();
  k.print(`User ${quote(name)} set.\n`);
}

type Exec = {
  apiVersion?: string;
  args: readonly string[] | null;
  command: string;
  env: readonly { name: string; value: string }[] | null;
  interactiveMode?: string;
  provideClusterInfo: boolean;
};

function setExec(k: Invocation, user: Record<string, unknown>, env: readonly string[]): void {
  const { flags } = k;
  let exec = user["exec"] as Exec | undefined;
  if (flags.changed("exec-command")) {
    exec = exec === undefined ? { args: null, command: "", env: null, provideClusterInfo: false } : { ...exec, args: null };
    exec.command = flags.string("exec-command");
  }
  if (exec === undefined) return;
  if (flags.changed("exec-api-version")) exec.apiVersion = flags.string("exec-api-version");
  if (flags.list("exec-arg").length > 0) exec.args = flags.list("exec-arg");
  if (flags.changed("exec-interactive-mode")) exec.interactiveMode = flags.string("exec-interactive-mode");
  if (flags.changed("exec-provide-cluster-info")) exec.provideClusterInfo = isSet(k, "exec-provide-cluster-info");
  if (env.length > 0) {
    const before = Object.fromEntries((exec.env ?? []).map((e) => [e.name, e.value]));
    exec.env = Object.entries(changed(before, env)).map(([name, value]) => ({ name, value }));
  }
  user["exec"] = exec;
}

/** "key=value" sets, "key-" takes away. */
function changed(before: Readonly<Record<string, string>>, pairs: readonly string[]): Record<string, string> {
  const out = { ...before };
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at >= 0) out[pair.slice(0, at)] = pair.slice(at + 1);
    else delete out[pair.slice(0, -1)];
  }
  return out;
}

function drop(map: Record<string, unknown>, ...keys: readonly string[]): void {
  for (const key of keys) delete map[key];
}

function entryOf<T extends { name: string }>(list: T[], name: string, make: () => T): T {
  let entry = list.find((e) => e.name === name);
  if (entry === undefined) list.push((entry = make()));
  return entry;
}

export function deleteCluster(k: Invocation): void {
  const { file } = k.config;
  if (k.args.length !== 1) {
    k.print(helpOf(k.deps, k.path));
    return;
  }
  const name = k.args[0]!;
  if (!file.clusters.some((c) => c.name === name)) fail(`cannot delete cluster ${name}, not in ${k.config.path}`);
  file.clusters = file.clusters.filter((c) => c.name !== name);
  k.config.save();
  k.print(`deleted cluster ${name} from ${k.config.path}\n`);
}

export function deleteUser(k: Invocation): void {
  const { file } = k.config;
  if (k.args.length !== 1) fail("user to delete is required\nSee 'kubectl config delete-user -h' for help and examples");
  const name = k.args[0]!;
  if (!file.users.some((u) => u.name === name)) fail(`cannot delete user ${name}, not in ${k.config.path}`);
  file.users = file.users.filter((u) => u.name !== name);
  k.config.save();
  k.print(`deleted user ${name} from ${k.config.path}\n`);
}

/** "clusters.10.0.0.1.server": the list, the name (which may hold dots) and the field; "" where the path ends before it. */
type Property = { readonly kind: EntryKind; readonly name: string; readonly field: string };

const PARTS = ["preferences", "clusters", "users", "contexts", "current-context", "extensions"];

/** What a path names; fails as kubectl does where it names nothing. */
function propertyOf(path: string): Property | "current-context" | "preferences" | EntryKind {
  const [first = "", ...parts] = path.split(".");
  if (!PARTS.includes(first)) fail(`unable to parse ${path} after [] at api.Config`);
  if (first === "current-context" || first === "preferences") {
    if (first === "current-context" && parts.length > 0) fail(`unable to parse one or more field values of ${path}`);
    return first;
  }
  const kind = first as EntryKind;
  if (parts.length === 0) return kind;
  const { fields } = ENTRIES[kind];
  const at = parts.findIndex((p, i) => i > 0 && p in fields);
  if (at < 0) return { kind, name: parts.join("."), field: "" };
  if (at < parts.length - 1) fail(`unable to parse one or more field values of ${path}`);
  return { kind, name: parts.slice(0, at).join("."), field: parts[at]! };
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  "1": true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  "0": false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false,
};

function valueOf(type: FieldType, text: string, raw: boolean): unknown {
  switch (type) {
    case "bool": {
      const value = BOOLEANS[text];
      return value ?? fail(`strconv.ParseBool: parsing ${quote(text)}: invalid syntax`);
    }
    case "bytes":
      if (raw) return toBase64(utf8(text));
      if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
        const wrong = /[^A-Za-z0-9+/]/.exec(text)?.index ?? text.length;
        return fail(`error decoding input value: illegal base64 data at input byte ${wrong}`);
      }
      return text;
    case "strings":
      return fail("unrecognized slice type. string");
    default:
      return text;
  }
}

export function setProperty(k: Invocation): void {
  if (k.args.length !== 2) failWithHelp(k);
  const [path, text] = k.args as [string, string];
  if (text === "") fail("you cannot use set to unset a property");
  if (path === "") fail("you must specify a property");
  const { file } = k.config;
  const found = propertyOf(path);
  if (found === "current-context") file["current-context"] = text;
  else if (found === "preferences") file.preferences = { ...file.preferences, [path.split(".")[1] ?? "colors"]: valueOf("bool", text, false) };
  else if (typeof found === "string" || found.field === "") fail(`can't set a map to a value: map[]`);
  else {
    const value = valueOf(ENTRIES[found.kind].fields[found.field]!, text, isSet(k, "set-raw-bytes"));
    partOf(file, found, true)![found.field] = value;
  }
  k.config.save();
  k.print(`Property ${quote(path)} set.\n`);
}

/** An entry's own part; made where `make`. */
function partOf(file: KubeConfig, { kind, name }: Property, make: boolean): Record<string, unknown> | undefined {
  const { key } = ENTRIES[kind];
  const list = file[kind] as unknown as ({ name: string } & Record<string, unknown>)[];
  let entry = list.find((e) => e.name === name);
  if (entry === undefined && make) list.push((entry = { name, [key]: {} }));
  return entry?.[key] as Record<string, unknown> | undefined;
}

export function unsetProperty(k: Invocation): void {
  if (k.args.length !== 1) failWithHelp(k);
  const path = k.args[0]!;
  if (path === "") fail("you must specify a property");
  const { file } = k.config;
  const found = propertyOf(path);
  if (found === "current-context") file["current-context"] = "";
  else if (found === "preferences") delete file.preferences;
  else if (typeof found === "string") (file[found] as unknown[]) = [];
  else if (found.field === "") (file[found.kind] as { name: string }[]) = (file[found.kind] as { name: string }[]).filter((e) => e.name !== found.name);
  else {
    const part = partOf(file, found, false);
    if (part === undefined) return fail(`current map key \`${found.name}\` is invalid`);
    delete part[found.field];
  }
  k.config.save();
  k.print(`Property ${quote(path)} unset.\n`);
}
