// configMapGenerator and secretGenerator: ConfigMaps and Secrets of literals, files and env files, and the hash that their names end with.
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { sha256Words } from "../../base/sha256";
import { fail } from "../failure";
import { compactJson } from "../printers/json";
import type { GeneratorArgs, Options } from "./kustomization";
import type { Loader } from "./loader";
import { Resource } from "./resource";
import type { Behavior, Json } from "./resource";

const BEHAVIORS: readonly string[] = ["create", "replace", "merge"];

export function generated(kind: "ConfigMap" | "Secret", args: GeneratorArgs, global: Options | undefined, loader: Loader): Resource {
  const options = mergedOptions(args.options, global);
  if ((args.name ?? "") === "") fail("a configmap must have a name");
  const data: Record<string, string> = {};
  for (const [key, value] of sources(args, loader)) {
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
      fail(
        `${JSON.stringify(key)} is not a valid key name: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')`,
      );
    if (data[key] !== undefined) fail(`configmap ${args.name ?? ""} illegally repeats the key \`${key}\``);
    data[key] = value;
  }
  const values = kind === "Secret" ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toBase64(utf8(value))])) : data;
  const some = (m: Readonly<Record<string, string>> | undefined): boolean => m !== undefined && Object.keys(m).length > 0;
  const object: Json = {
    apiVersion: "v1",
    kind,
    metadata: {
      name: args.name,
      ...((args.namespace ?? "") === "" ? {} : { namespace: args.namespace }),
      ...(some(options.labels) ? { labels: { ...options.labels } } : {}),
      ...(some(options.annotations) ? { annotations: { ...options.annotations } } : {}),
    },
    ...(Object.keys(values).length === 0 ? {} : { data: values }),
    ...(kind === "Secret" ? { type: (args.type ?? "") === "" ? "Opaque" : args.type } : {}),
    ...(options.immutable === true ? { immutable: true } : {}),
  };
  const resource = new Resource(object);
  resource.needsHash = options.disableNameSuffixHash !== true;
  resource.behavior = BEHAVIORS.includes(args.behavior ?? "") ? (args.behavior as Behavior) : "unspecified";
  return resource;
}

/** What a generator says itself comes first; the kustomization's own options fill in the rest. */
function mergedOptions(own: Options | undefined, global: Options | undefined): Options {
  return {
    labels: { ...global?.labels, ...own?.labels },
    annotations: { ...global?.annotations, ...own?.annotations },
    disableNameSuffixHash: own?.disableNameSuffixHash === true || global?.disableNameSuffixHash === true,
    immutable: own?.immutable === true || global?.immutable === true,
  };
}

function sources(args: GeneratorArgs, loader: Loader): (readonly [string, string])[] {
  const out: (readonly [string, string])[] = [];
  const list = (items: readonly string[]): string => `[${items.join(" ")}]`;
  const within = <T>(what: string, run: () => T): T => loader.prefixed(`loading KV pairs: ${what}`, run);
  const envs = [...(args.envs ?? []), ...((args.env ?? "") === "" ? [] : [args.env!])];
  within(`env source files: ${list(envs)}`, () => {
    for (const file of envs)
      for (const raw of loader.load(file).split("\n")) {
        const line = raw.replace(/^\s+/, "").replace(/\r$/, "");
        if (line === "" || line.startsWith("#")) continue;
        const at = line.indexOf("=");
        out.push(at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)]);
      }
  });
  within(`literal sources ${list(args.literals ?? [])}`, () => {
    for (const literal of args.literals ?? []) {
      const at = literal.indexOf("=");
      if (at <= 0) fail(`invalid literal source ${literal}, expected key=value`);
      out.push([literal.slice(0, at), unquoted(literal.slice(at + 1))]);
    }
  });
  within(`file sources: ${list(args.files ?? [])}`, () => {
    for (const source of args.files ?? []) {
      const parts = source.split("=");
      if (parts.length > 2) fail(`source "${source}" key name or file path contains '='`);
      const [key, path] = parts.length === 2 ? (parts as [string, string]) : [source.slice(source.lastIndexOf("/") + 1), source];
      if (key === "") fail(`missing key name for file path "${path}" in source "${source}"`);
      if (path === "") fail(`missing file path for key name "${key}" in source "${source}"`);
      out.push([key, loader.load(path)]);
    }
  });
  return out;
}

function unquoted(value: string): string {
  const quoted = value.length >= 2 && value[0] === value.at(-1) && (value[0] === '"' || value[0] === "'");
  return quoted ? value.slice(1, -1) : value;
}

const CONSONANTS: Readonly<Record<string, string>> = { 0: "g", 1: "h", 3: "k", a: "m", e: "t" };

/** Ten letters and digits of the SHA-256 of what a ConfigMap or a Secret holds, without vowels. Upstream means to take its name too, but looks where none is. */
export function hashOf(object: Json): string {
  const { data, binaryData, stringData, type } = object;
  const content =
    object["kind"] === "Secret"
      ? { data: data ?? "", kind: "Secret", name: "", ...(stringData === undefined ? {} : { stringData }), type: type ?? "" }
      : { ...(binaryData === undefined ? {} : { binaryData }), data: data ?? "", kind: "ConfigMap", name: "" };
  const hex = [...sha256Words(compactJson(content)).subarray(0, 2)].map((w) => (w >>> 0).toString(16).padStart(8, "0")).join("");
  return hex.slice(0, 10).replace(/[013ae]/g, (ch) => CONSONANTS[ch]!);
}
