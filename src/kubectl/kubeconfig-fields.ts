// The fields of a kubeconfig file in the order of its Go structs, with their types: what `config set` may name, and how
// entries are written.
import type { KubeConfig } from "./config";

export type FieldType = "string" | "bool" | "bytes" | "strings" | "object";
export type EntryKind = "clusters" | "users" | "contexts";

/** By the list: the key of an entry's own part, and its fields. */
export const ENTRIES: Readonly<Record<EntryKind, { readonly key: "cluster" | "user" | "context"; readonly fields: Readonly<Record<string, FieldType>> }>> = {
  clusters: {
    key: "cluster",
    fields: {
      server: "string",
      "tls-server-name": "string",
      "insecure-skip-tls-verify": "bool",
      "certificate-authority": "string",
      "certificate-authority-data": "bytes",
      "proxy-url": "string",
      "disable-compression": "bool",
    },
  },
  users: {
    key: "user",
    fields: {
      "client-certificate": "string",
      "client-certificate-data": "bytes",
      "client-key": "string",
      "client-key-data": "bytes",
      token: "string",
      tokenFile: "string",
      as: "string",
      "as-uid": "string",
      "as-groups": "strings",
      username: "string",
      password: "string",
      "auth-provider": "object",
      exec: "object",
    },
  },
  contexts: { key: "context", fields: { cluster: "string", user: "string", namespace: "string" } },
};

/** Fields that stand in the file even when they are empty. */
const KEPT = new Set(["clusters server", "contexts cluster", "contexts user"]);

type Entry = { readonly name: string } & Record<string, unknown>;

/** What kubectl writes of an entry: fields in order, empty ones left out. */
function written(kind: EntryKind, entry: Entry): Entry {
  const { key, fields } = ENTRIES[kind];
  const own = (entry[key] ?? {}) as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = own[name];
    const empty = value === undefined || value === "" || value === false || value === null;
    if (!empty) out[name] = value;
    else if (KEPT.has(`${kind} ${name}`)) out[name] = "";
  }
  return { name: entry.name, [key]: out };
}

/** The configuration as the file and `config view` hold it: entries by name. */
export function canonical(config: KubeConfig): KubeConfig {
  const list = (kind: EntryKind): Entry[] =>
    [...(config[kind] as readonly Entry[])].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map((e) => written(kind, e));
  return {
    kind: "Config",
    apiVersion: "v1",
    ...(config.preferences === undefined ? {} : { preferences: config.preferences }),
    clusters: list("clusters") as unknown as KubeConfig["clusters"],
    users: list("users") as unknown as KubeConfig["users"],
    contexts: list("contexts") as unknown as KubeConfig["contexts"],
    "current-context": config["current-context"],
  };
}
