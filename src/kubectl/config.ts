// kubeconfig: ~/.kube/config of the laptop's file tree (or --kubeconfig, $KUBECONFIG): contexts, their namespaces, what
// `kubectl config` changes. Without a file there is kind's own.
import { normalise } from "../files/tree";
import type { FileTree } from "../files/tree";
import type { Flags } from "./commands/parse";
import { attempt, BareFailure, fail } from "./failure";
import { quote } from "./golang";
import { canonical } from "./kubeconfig-fields";
import { toYaml } from "./printers/yaml";
import { parseYaml } from "./resources/yaml-text";

export type NamedContext = { name: string; context: { cluster?: string; user?: string; namespace?: string } };
export type NamedCluster = { name: string; cluster: Record<string, unknown> };
export type NamedUser = { name: string; user: Record<string, unknown> };
export type KubeConfig = {
  apiVersion: string;
  kind: string;
  preferences?: Record<string, unknown>;
  clusters: NamedCluster[];
  contexts: NamedContext[];
  users: NamedUser[];
  "current-context": string;
};

const KIND: KubeConfig = {
  apiVersion: "v1",
  kind: "Config",
  clusters: [{ name: "kind-kind", cluster: { "certificate-authority-data": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==", server: "https://172.18.0.2:6443" } }],
  contexts: [{ name: "kind-kind", context: { cluster: "kind-kind", user: "kind-kind" } }],
  users: [
    {
      name: "kind-kind",
      user: { "client-certificate-data": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==", "client-key-data": "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo=" },
    },
  ],
  "current-context": "kind-kind",
};

/** Verbs that ask for the namespace before they make a client: a wrong context has other words there. */
const ASK_NAMESPACE_FIRST: ReadonlySet<string> = new Set(
  "annotate attach debug delete describe edit events exec get label logs patch port-forward rollout scale set taint top".split(" "),
);

export class Config {
  readonly path: string;
  /** Whether $KUBECONFIG names the file: where there is none, nothing is configured. */
  readonly #named: boolean;
  /** The file as it was named. */
  readonly #shown: string;
  /** host:port of the cluster's own API server. */
  readonly home = String(KIND.clusters[0]!.cluster["server"]).replace("https://", "");
  #file: KubeConfig | undefined;

  constructor(
    readonly files: FileTree,
    home: string,
    readonly flags: Flags,
    environment: string | undefined,
  ) {
    const named = flags.string("kubeconfig");
    this.path = normalise(named !== "" ? named : environment !== undefined && environment !== "" ? environment.split(":")[0]! : `${home}/.kube/config`, home);
    this.#shown = named !== "" ? named : environment !== undefined && environment !== "" ? environment.split(":")[0]! : this.path;
    this.#named = named === "" && environment !== undefined && environment !== "";
  }

  get file(): KubeConfig {
    if (this.#file !== undefined) return this.#file;
    const text = this.files.read(this.path);
    if (text === undefined) {
      if (this.flags.string("kubeconfig") !== "") fail(`stat ${this.flags.string("kubeconfig")}: no such file or directory`);
      return (this.#file = this.#named ? { apiVersion: "v1", kind: "Config", clusters: [], contexts: [], users: [], "current-context": "" } : structured(KIND));
    }
    const parsed = attempt(() => parseYaml(text));
    const broken = (why: string): never => fail(`error loading config file ${quote(this.#shown)}: ${why}`);
    if (parsed.error !== undefined) return broken(parsed.error.message);
    const read = (parsed.value ?? {}) as Partial<KubeConfig>;
    if (read.kind !== undefined && read.kind !== "Config")
      broken(`no kind ${quote(read.kind)} is registered for version ${quote(read.apiVersion ?? "")} in scheme "pkg/runtime/scheme.go:111"`);
    return (this.#file = {
      apiVersion: "v1",
      kind: "Config",
      ...(read.preferences === undefined ? {} : { preferences: read.preferences }),
      clusters: read.clusters ?? [],
      contexts: read.contexts ?? [],
      users: read.users ?? [],
      "current-context": read["current-context"] ?? "",
    });
  }

  save(): void {
    this.files.write(this.path, toYaml(canonical(this.file)));
  }

  get currentContext(): string {
    const given = this.flags.string("context");
    return given !== "" ? given : this.file["current-context"];
  }

  context(): NamedContext | undefined {
    return this.file.contexts.find((c) => c.name === this.currentContext);
  }

  cluster(): NamedCluster | undefined {
    const name = this.flags.string("cluster") !== "" ? this.flags.string("cluster") : this.context()?.context.cluster;
    return this.file.clusters.find((c) => c.name === name);
  }

  /** The server's address, as cluster-info names it. */
  get server(): string {
    const given = this.flags.string("server");
    return given !== "" ? given : String(this.cluster()?.cluster.server ?? "http://localhost:8080");
  }

  /** Fails as kubectl does before its first request if the context is wrong. */
  check(path: string, cwd: string): void {
    const verb = path.split(" ")[0]!;
    if (verb === "config") return;
    const name = this.currentContext;
    if (name !== "" && this.context() === undefined) {
      if (ASK_NAMESPACE_FIRST.has(verb)) throw new BareFailure(`Error in configuration: context was not found for specified context: ${name}`);
      fail(`context ${quote(name)} does not exist`);
    }
    const cluster = this.flags.string("cluster");
    if (cluster !== "" && this.cluster() === undefined) fail(`no server found for cluster ${quote(cluster)}`);
    const user = this.flags.string("user");
    if (user !== "" && !this.file.users.some((u) => u.name === user)) fail(`auth info ${quote(user)} does not exist`);
    const authority = this.flags.string("certificate-authority");
    if (authority !== "" && this.flags.bool("insecure-skip-tls-verify")) fail("specifying a root certificates file with the insecure flag is not allowed");
    if (authority !== "" && this.files.read(normalise(authority, cwd)) === undefined)
      fail(`unable to read certificate-authority ${authority} for ${this.cluster()?.name ?? ""} due to open ${authority}: no such file or directory`);
    const alone = (this.flags.list("as-group").length > 0 || this.flags.string("as-uid") !== "") && this.flags.string("as") === "";
    if (alone) fail(`requesting uid, groups or user-extra for ${this.context()?.context.user ?? ""} without impersonating a user`);
    const timeout = this.flags.has("request-timeout") ? this.flags.string("request-timeout") : "0";
    if (verb !== "version" && !/^[-+]?(\d+|0|((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))+)$/.test(timeout))
      fail("Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)");
  }

  namespace(): { readonly name: string; readonly explicit: boolean } {
    const given = this.flags.string("namespace");
    if (given !== "") return { name: given, explicit: true };
    const own = this.context()?.context.namespace;
    return { name: own !== undefined && own !== "" ? own : "default", explicit: false };
  }
}

function structured(config: KubeConfig): KubeConfig {
  return {
    ...config,
    clusters: config.clusters.map((c) => ({ name: c.name, cluster: { ...c.cluster } })),
    contexts: config.contexts.map((c) => ({ name: c.name, context: { ...c.context } })),
    users: config.users.map((u) => ({ name: u.name, user: { ...u.user } })),
  };
}
