// A small API server of Services and slices, and the objects of a recorded transcript, for tests of kube-proxy alone.
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import type { Clock } from "../../src/base/clock";
import type { HookHost } from "../../src/net/hooks";
import { Nftables } from "../../src/net/nftables/nftables";
import type { Netns, Network } from "../../src/net/types";
import type { Client, KubeObject, Selector, Subscription, WatchEvent } from "../../src/api/types";

type Handler = (event: WatchEvent<KubeObject>) => void;

/** Lists and watches what is put into it; events come by the clock, as the real client's. */
export class FakeClient {
  readonly objects = new Map<string, Map<string, KubeObject>>();
  #watchers: { resource: string; handler: Handler }[] = [];
  #queue: { handler: Handler; event: WatchEvent<KubeObject> }[] = [];

  constructor(readonly clock: Clock) {
    clock.on("fake-api", () => {
      const queue = this.#queue;
      this.#queue = [];
      for (const { handler, event } of queue) handler(event);
    });
  }

  put(resource: string, object: KubeObject): void {
    const all = this.objects.get(resource) ?? new Map<string, KubeObject>();
    this.objects.set(resource, all);
    const key = `${object.metadata.namespace ?? ""}/${object.metadata.name}`;
    const previous = all.get(key);
    all.set(key, object);
    this.#tell(resource, previous === undefined ? { type: "ADDED", object } : { type: "MODIFIED", object, previous });
  }

  remove(resource: string, namespace: string, name: string): void {
    const object = this.objects.get(resource)?.get(`${namespace}/${name}`);
    if (object === undefined) return;
    this.objects.get(resource)!.delete(`${namespace}/${name}`);
    this.#tell(resource, { type: "DELETED", object });
  }

  get client(): Client {
    const fake: Pick<Client, "get" | "list" | "watch" | "create"> = {
      create: <T extends KubeObject>(_resource: string, _namespace: string | undefined, object: unknown) => object as T,
      get: <T extends KubeObject>(resource: string, namespace: string | undefined, name: string) =>
        this.objects.get(resource)?.get(`${namespace ?? ""}/${name}`) as T | undefined,
      list: <T extends KubeObject>(resource: string, _namespace?: string, _selector?: Selector) =>
        [...(this.objects.get(resource)?.values() ?? [])] as unknown as readonly T[],
      watch: <T extends KubeObject>(resource: string, handler: (event: WatchEvent<T>) => void, _namespace?: string, changesAlone = false): Subscription => {
        const entry = { resource, handler: handler as unknown as Handler };
        this.#watchers.push(entry);
        if (!changesAlone) for (const object of this.objects.get(resource)?.values() ?? []) this.#later(entry.handler, { type: "ADDED", object });
        return { stop: () => (this.#watchers = this.#watchers.filter((w) => w !== entry)) };
      },
    };
    return fake as Client;
  }

  #tell(resource: string, event: WatchEvent<KubeObject>): void {
    for (const w of this.#watchers) if (w.resource === resource) this.#later(w.handler, event);
  }

  #later(handler: Handler, event: WatchEvent<KubeObject>): void {
    this.#queue.push({ handler, event });
    if (this.#queue.length === 1) this.clock.after(0, "fake-api");
  }
}

type ServiceSpec = {
  type?: string;
  clusterIP?: string;
  clusterIPs?: string[];
  ipFamilies?: string[];
  selector?: Record<string, string>;
  sessionAffinity?: string;
  ports?: { name?: string; port: number; protocol?: string; targetPort?: number; nodePort?: number }[];
} & Record<string, unknown>;
export type PodAt = { readonly ip: string; readonly node: string; readonly labels: Record<string, string> };

/** The YAML documents of a file inside a transcript. */
export function transcriptObjects(file: string, name: string): KubeObject[] {
  const lines = readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8").split("\n");
  const start = lines.indexOf(`> ${name}`) + 1;
  const body: string[] = [];
  for (let i = start; lines[i]!.startsWith("| "); i++) body.push(lines[i]!.slice(2));
  return parseAllDocuments(body.join("\n")).map((d) => d.toJS() as KubeObject);
}

/** What a transcript's command printed. */
export function transcriptOutput(file: string, command: string): string {
  const lines = readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8").split("\n");
  const out: string[] = [];
  for (let i = lines.indexOf(`$ ${command}`) + 1; /^1[|\\]/.test(lines[i]!); i++) out.push(lines[i]!.slice(2));
  return out.join("\n") + "\n";
}

export function service(name: string, spec: ServiceSpec, status: object = {}, namespace = "default"): KubeObject {
  const filled: ServiceSpec = { type: "ClusterIP", sessionAffinity: "None", internalTrafficPolicy: "Cluster", ipFamilies: ["IPv4"], ...spec };
  filled.ports = (spec.ports ?? []).map((p) => ({ protocol: "TCP", ...p }));
  if (spec.clusterIP !== undefined) filled.clusterIPs ??= [spec.clusterIP];
  return Object.freeze({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, uid: name, resourceVersion: "1", creationTimestamp: "" },
    spec: filled,
    status,
  });
}

/** The slice that the endpoint slice controller makes for a Service over these Pods. */
export function slice(of: KubeObject, pods: readonly PodAt[], conditions: object = { ready: true, serving: true, terminating: false }): KubeObject {
  const { selector, ports } = of.spec as ServiceSpec;
  const chosen = pods.filter((p) => Object.entries(selector ?? {}).every(([k, v]) => p.labels[k] === v));
  const { name, namespace } = of.metadata;
  return Object.freeze({
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    addressType: "IPv4",
    metadata: { name: `${name}-abcde`, namespace, uid: name, resourceVersion: "1", creationTimestamp: "", labels: { "kubernetes.io/service-name": name } },
    endpoints: chosen.map((p) => ({ addresses: [p.ip], nodeName: p.node, conditions })),
    ports: chosen.length === 0 ? null : (ports ?? []).map((p) => ({ name: p.name ?? "", port: p.targetPort ?? p.port, protocol: p.protocol })),
  });
}

/** The cluster of transcripts 100, 200 and 300: Services zoo/*, default/kubernetes and kube-dns. */
export function putZoo(api: FakeClient): void {
  const pods: PodAt[] = [
    { ip: "10.244.1.2", node: "kind-worker", labels: { app: "web", on: "one" } },
    { ip: "10.244.1.3", node: "kind-worker", labels: { app: "web" } },
    { ip: "10.244.2.2", node: "kind-worker2", labels: { app: "web" } },
    { ip: "10.244.0.2", node: "kind-control-plane", labels: { "k8s-app": "kube-dns" } },
    { ip: "10.244.0.3", node: "kind-control-plane", labels: { "k8s-app": "kube-dns" } },
    { ip: "172.18.0.2", node: "", labels: { component: "apiserver" } },
  ];
  const put = (svc: KubeObject): void => {
    api.put("services", svc);
    if ((svc.spec as ServiceSpec).selector !== undefined) api.put("endpointslices.discovery.k8s.io", slice(svc, pods));
  };
  put(service("kubernetes", { clusterIP: "10.96.0.1", selector: { component: "apiserver" }, ports: [{ name: "https", port: 443, targetPort: 6443 }] }));
  put(
    service(
      "kube-dns",
      {
        clusterIP: "10.96.0.10",
        selector: { "k8s-app": "kube-dns" },
        ports: [
          { name: "dns", port: 53, protocol: "UDP" },
          { name: "dns-tcp", port: 53 },
          { name: "metrics", port: 9153 },
        ],
      },
      {},
      "kube-system",
    ),
  );
  for (const object of transcriptObjects("100-zoo-iptables.t", "zoo.yaml")) {
    if (object.kind !== "Service") continue;
    const spec = object.spec as ServiceSpec;
    const status = spec.type === "LoadBalancer" ? { loadBalancer: { ingress: [{ ip: spec.loadBalancerIP as string, ipMode: "VIP" }] } } : {};
    if (spec.type === "NodePort" || spec.type === "LoadBalancer") spec.externalTrafficPolicy ??= "Cluster";
    put(service(object.metadata.name, spec, status, "zoo"));
  }
  for (const [i, name] of ["kind-control-plane", "kind-worker", "kind-worker2"].entries()) {
    api.put("nodes", {
      apiVersion: "v1",
      kind: "Node",
      metadata: { name, uid: name, resourceVersion: "1", creationTimestamp: "" },
      status: { addresses: [{ type: "InternalIP", address: `172.18.0.${i + 2}` }] },
    });
  }
}

/** A node's kernel without packets: takes iptables commands and nft scripts. `restored` holds every iptables-restore input. */
export function fakeNode(clock: Clock): { netns: Netns; network: Network; nft: Nftables; restored: { family: number; lines: readonly string[] }[] } {
  const host = { clock, register: () => {}, unregister: () => {}, conntrack: { enable: () => {} } } as unknown as HookHost;
  const nft = new Nftables(host);
  const restored: { family: number; lines: readonly string[] }[] = [];
  const chains = new Map<string, Set<string>>();
  const of = (family: number, table: string): Set<string> => {
    const key = `${family} ${table}`;
    if (!chains.has(key)) chains.set(key, new Set());
    return chains.get(key)!;
  };
  const netns = {
    sysctls: new Map<string, string>(),
    listeners: [],
    kernel: { slot: () => nft, peek: () => undefined, conntrack: { list: () => [], remove: () => 0 } },
    listen: () => ({ close: () => {} }),
    removeLink: () => {},
    iptables: (family: number, args: readonly string[]) => {
      const table = args[args.indexOf("-t") + 1]!;
      const made = args.indexOf("-N");
      if (made >= 0) of(family, table).add(args[made + 1]!);
      return { code: args.includes("-C") ? 1 : 0, stdout: "", stderr: "" };
    },
    iptablesChains: (family: number, table: string) => [...of(family, table)],
    iptablesRestore: (family: number, lines: readonly string[]) => {
      restored.push({ family, lines });
      let table = "";
      for (const line of lines) {
        if (line.startsWith("*")) table = line.slice(1);
        else if (line.startsWith(":")) of(family, table).add(line.slice(1).split(" ")[0]!);
        else if (line.startsWith("-X ")) of(family, table).delete(line.slice(3));
      }
      return undefined;
    },
  };
  return { netns: netns as unknown as Netns, network: { serve: () => {}, unserve: () => {} } as unknown as Network, nft, restored };
}
