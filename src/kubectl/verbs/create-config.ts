// kubectl create configmap, secret, namespace, serviceaccount, quota, priorityclass, poddisruptionbudget
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { keyPairProblem } from "../../base/pem";
import { sha256Words } from "../../base/sha256";
import { parseQuantity } from "../../api/schema/quantity";
import { fail } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { normalise } from "../../files/tree";
import { compactJson } from "../printers/json";
import { labelSelectorOf } from "./label-selector";
import { checkEnvName } from "./env-names";
import { generate, nameArg } from "./generate";

type Kind = "ConfigMap" | "Secret";

/** Keys and values of --from-literal, --from-file and --from-env-file. */
function dataOf(k: Invocation, kind: Kind, name: string): Record<string, string> {
  const { flags } = k;
  return readData(k, kind, name, { literals: flags.list("from-literal"), files: flags.list("from-file"), envFiles: flags.list("from-env-file") });
}

type Sources = { readonly literals: readonly string[]; readonly files: readonly string[]; readonly envFiles: readonly string[] };

function readData(k: Invocation, kind: Kind, name: string, { literals, files, envFiles }: Sources): Record<string, string> {
  const out: Record<string, string> = {};
  if (envFiles.length > 0 && (files.length > 0 || literals.length > 0)) fail("from-env-file cannot be combined with from-file or from-literal");
  const put = (key: string, value: string): void => {
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
      fail(
        `${quote(key)} is not ${kind === "Secret" ? "" : "a "}valid key name for a ${kind}${kind === "Secret" ? "" : ":"} a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')`,
      );
    if (out[key] !== undefined)
      fail(
        kind === "Secret"
          ? `cannot add key ${key}, another key by that name already exists`
          : `cannot add key ${quote(key)}, another key by that name already exists in Data for ConfigMap ${quote(name)}`,
      );
    out[key] = value;
  };
  for (const source of literals) {
    const at = source.indexOf("=");
    if (at === 0) fail(`invalid literal source ${source}, expected key=value`);
    if (at < 0) fail(`invalid literal source ${source}, expected key=value`);
    put(
      source.slice(0, at),
      source.slice(at + 1).replace(/^"(.*)"$|^'(.*)'$/s, (_, a: string | undefined, b: string | undefined) => a ?? b ?? ""),
    );
  }
  const tree = k.context.machine.files;
  for (const source of files) {
    const at = source.indexOf("=");
    if (source.split("=").length > 2) fail("key names or file paths cannot contain '='");
    if (at === 0) fail(`key name for file path ${source.slice(1)} missing`);
    if (at > 0 && at === source.length - 1) fail(`file path for key name ${source.slice(0, -1)} missing`);
    const path = at < 0 ? source : source.slice(at + 1);
    const full = normalise(path, k.context.cwd);
    if (tree.isDirectory(full)) {
      if (at >= 0) fail("cannot give a key name for a directory path");
      for (const file of tree.list(full) ?? []) if (tree.isFile(`${full}/${file}`)) put(file, tree.read(`${full}/${file}`) ?? "");
      continue;
    }
    const content = tree.read(full);
    if (content === undefined) return fail(`error reading ${path}: no such file or directory`);
    put(at < 0 ? path.slice(path.lastIndexOf("/") + 1) : source.slice(0, at), content);
  }
  for (const source of envFiles) {
    const content = k.readFile(source);
    if (content === undefined) return fail(`error reading ${source}: no such file or directory`);
    for (const raw of content.split("\n")) {
      const line = raw.trimStart();
      if (line === "" || line.startsWith("#")) continue;
      const at = line.indexOf("=");
      checkEnvName(at >= 0 ? line.slice(0, at) : line);
      if (at >= 0) put(line.slice(0, at), line.slice(at + 1).replace(/\r$/, ""));
      else put(line, k.context.env.get(line) ?? "");
    }
  }
  return out;
}

const CONSONANTS: Readonly<Record<string, string>> = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };

/** What --append-hash appends: ten letters and digits of the SHA-256 of the content, without vowels. */
function contentHash(content: Readonly<Record<string, unknown>>): string {
  const hex = [...sha256Words(compactJson(content)).subarray(0, 2)].map((w) => (w >>> 0).toString(16).padStart(8, "0")).join("");
  return hex.slice(0, 10).replace(/[013ae]/g, (ch) => CONSONANTS[ch]!);
}

function encoded(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toBase64(utf8(value))]));
}

export function createConfigMap(k: Invocation): void {
  const name = nameArg(k);
  const data = dataOf(k, "ConfigMap", name);
  const full = k.flags.bool("append-hash") ? `${name}-${contentHash({ data, kind: "ConfigMap", name })}` : name;
  generate(k, "configmaps", { ...(Object.keys(data).length === 0 ? {} : { data }), metadata: { name: full } }, "failed to create configmap:");
}

export function createSecretGeneric(k: Invocation): void {
  const name = nameArg(k);
  createSecret(k, name, k.flags.string("type"), dataOf(k, "Secret", name));
}

/** --append-hash has a part in the name of any Secret. */
function createSecret(k: Invocation, name: string, type: string, given: Readonly<Record<string, string>>): void {
  const data = encoded(given);
  const full = k.flags.bool("append-hash") ? `${name}-${contentHash({ data, kind: "Secret", name, type })}` : name;
  const object = { ...(Object.keys(data).length === 0 ? {} : { data }), metadata: { name: full }, ...(type === "" ? {} : { type }) };
  generate(k, "secrets", object, "failed to create secret");
}

export function createSecretTls(k: Invocation): void {
  const name = nameArg(k);
  const [key, cert] = [k.flags.string("key"), k.flags.string("cert")];
  if (key === "" || cert === "") fail("key and cert must be specified");
  const read = (file: string): string => k.readFile(file) ?? fail(`Cannot read file ${file}, open ${file}: no such file or directory`);
  const [certText, keyText] = [read(cert), read(key)];
  const problem = keyPairProblem(certText, keyText);
  if (problem !== undefined) fail(problem);
  createSecret(k, name, "kubernetes.io/tls", { "tls.crt": certText, "tls.key": keyText });
}

export function createSecretDocker(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const type = "kubernetes.io/dockerconfigjson";
  const [username, password, email, server] = [
    flags.string("docker-username"),
    flags.string("docker-password"),
    flags.string("docker-email"),
    flags.string("docker-server"),
  ];
  // a file without a key of its own is the whole configuration
  const files = flags.list("from-file").map((file) => (file.includes("=") ? file : `.dockerconfigjson=${file}`));
  if (files.length > 0) return createSecret(k, name, type, readData(k, "Secret", name, { literals: [], files, envFiles: [] }));
  if (username === "" || password === "" || server === "")
    fail("either --from-file or the combination of --docker-username, --docker-password and --docker-server is required");
  const auth = toBase64(utf8(`${username}:${password}`));
  const entry = `{"username":${compactJson(username)},"password":${compactJson(password)}${email === "" ? "" : `,"email":${compactJson(email)}`},"auth":${compactJson(auth)}}`;
  createSecret(k, name, type, { ".dockerconfigjson": `{"auths":{${compactJson(server)}:${entry}}}` });
}

export function createNamespace(k: Invocation): void {
  generate(k, "namespaces", { metadata: { name: nameArg(k) }, spec: {}, status: {} }, "");
}

export function createServiceAccount(k: Invocation): void {
  generate(k, "serviceaccounts", { metadata: { name: nameArg(k) } }, "failed to create serviceaccount:");
}

const NO_QUANTITY = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

export function createQuota(k: Invocation): void {
  const name = nameArg(k);
  const hard: Record<string, string> = {};
  for (const part of k.flags.string("hard") === "" ? [] : k.flags.string("hard").split(",")) {
    const [resource, value, more] = part.split("=");
    if (value === undefined || more !== undefined) fail(`Invalid argument syntax ${part}, expected <resource>=<value>`);
    if (parseQuantity(value) === undefined) fail(NO_QUANTITY);
    hard[resource!] = value;
  }
  const scopes = k.flags.string("scopes") === "" ? [] : k.flags.string("scopes").split(",");
  if (scopes.includes("")) fail('invalid resource quota scope ""');
  generate(
    k,
    "resourcequotas",
    { metadata: { name }, spec: { ...(Object.keys(hard).length === 0 ? {} : { hard }), ...(scopes.length === 0 ? {} : { scopes }) }, status: {} },
    "failed to create quota:",
  );
}

export function createPdb(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const selector = flags.string("selector");
  const [min, max] = [flags.string("min-available"), flags.string("max-unavailable")];
  if (selector === "") fail("a selector must be specified");
  if (min === "" && max === "") fail("one of min-available or max-unavailable must be specified");
  if (min !== "" && max !== "") fail("min-available and max-unavailable cannot be both specified");
  for (const [flag, amount] of [
    ["min-available", min],
    ["max-unavailable", max],
  ] as const)
    if (amount !== "" && !/^[0-9]+%?$/.test(amount)) fail(`invalid format specified for ${flag}`);
  const chosen = labelSelectorOf(selector);
  const amount = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);
  generate(
    k,
    "poddisruptionbudgets.policy",
    {
      metadata: { name },
      spec: { ...(min === "" ? { maxUnavailable: amount(max) } : { minAvailable: amount(min) }), selector: chosen },
      status: { currentHealthy: 0, desiredHealthy: 0, disruptionsAllowed: 0, expectedPods: 0 },
    },
    "failed to create poddisruptionbudgets:",
  );
}

export function createPriorityClass(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  generate(
    k,
    "priorityclasses.scheduling.k8s.io",
    {
      ...(flags.string("description") === "" ? {} : { description: flags.string("description") }),
      ...(flags.bool("global-default") ? { globalDefault: true } : {}),
      metadata: { name },
      preemptionPolicy: flags.string("preemption-policy"),
      value: flags.number("value"),
    },
    "failed to create priorityclass:",
  );
}
