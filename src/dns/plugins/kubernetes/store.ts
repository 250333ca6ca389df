// What the kubernetes plugin keeps of the cluster: Services, EndpointSlices, Pods and Namespaces stripped to what DNS
// needs, with indexes by name and by address that each watch event patches. Watches hold nothing but API objects, so a
// checkpoint keeps the four plain maps and builds the indexes again.
import { serviceNameLabel } from "../../../api/labels";
import { Groups } from "../../../base/groups";
import type { Stateful } from "../../../base/stateful";
import type { Client, KubeObject, Subscription, WatchEvent } from "../../../api/types";
import { labelSelector } from "./selector";

export type DnsPort = { readonly name: string; readonly port: number; readonly protocol: string };
export type DnsService = {
  readonly name: string;
  readonly namespace: string;
  readonly index: string;
  readonly version: string;
  readonly type: string;
  readonly clusterIps: readonly string[];
  readonly externalName: string;
  readonly headless: boolean;
  readonly ports: readonly DnsPort[];
};
export type DnsAddress = { readonly ip: string; readonly hostname: string; readonly target: string };
export type DnsEndpoints = {
  readonly key: string;
  readonly namespace: string;
  readonly index: string;
  readonly version: string;
  readonly addresses: readonly DnsAddress[];
  readonly ports: readonly DnsPort[];
};
export type DnsPod = { readonly key: string; readonly name: string; readonly namespace: string; readonly version: string; readonly ip: string };

export type StoreOptions = {
  readonly pods: boolean;
  readonly endpoints: boolean;
  readonly labels: string | undefined;
  readonly namespaceLabels: string | undefined;
};

type Saved = { services: Map<string, DnsService>; endpoints: Map<string, DnsEndpoints>; pods: Map<string, DnsPod>; namespaces: Set<string>; modified: number };

export class DnsStore implements Stateful {
  #services = new Map<string, DnsService>();
  #endpoints = new Map<string, DnsEndpoints>();
  #pods = new Map<string, DnsPod>();
  #namespaces = new Set<string>();
  #modified = 0;
  readonly #servicesByIp = new Groups<DnsService>((s) => s.index);
  readonly #endpointsByService = new Groups<DnsEndpoints>((e) => e.key);
  readonly #endpointsByIp = new Groups<DnsEndpoints>((e) => e.key);
  readonly #podsByIp = new Groups<DnsPod>((p) => p.key);
  readonly #subscriptions: Subscription[] = [];

  constructor(
    api: Client,
    readonly now: () => number,
    options: StoreOptions,
  ) {
    const wanted = options.labels === undefined ? () => true : labelSelector(options.labels);
    const namespaceWanted = options.namespaceLabels === undefined ? () => true : labelSelector(options.namespaceLabels);
    this.#follow(api, "namespaces", namespaceWanted, (o, gone) => (gone ? this.#namespaces.delete(o.metadata.name) : this.#namespaces.add(o.metadata.name)));
    this.#follow(api, "services", wanted, (o, gone) => this.#service(o, gone));
    if (options.endpoints) this.#follow(api, "endpointslices.discovery.k8s.io", wanted, (o, gone) => this.#slice(o, gone));
    if (options.pods) this.#follow(api, "pods", wanted, (o, gone) => this.#pod(o, gone));
  }

  stop(): void {
    for (const s of this.#subscriptions) s.stop();
  }

  /** Seconds since the epoch of the last change that mattered: the SOA's serial. */
  get modified(): number {
    return this.#modified;
  }
  hasNamespace(name: string): boolean {
    return this.#namespaces.has(name);
  }
  /** By "name.namespace". */
  service(index: string): DnsService | undefined {
    return this.#services.get(index);
  }
  servicesByIp(ip: string): Iterable<DnsService> {
    return this.#servicesByIp.of(ip);
  }
  /** Slices of the Service "name.namespace". */
  endpoints(index: string): Iterable<DnsEndpoints> {
    return this.#endpointsByService.of(index);
  }
  endpointsByIp(ip: string): Iterable<DnsEndpoints> {
    return this.#endpointsByIp.of(ip);
  }
  podsByIp(ip: string): Iterable<DnsPod> {
    return this.#podsByIp.of(ip);
  }

  snapshot(): unknown {
    return {
      services: new Map(this.#services),
      endpoints: new Map(this.#endpoints),
      pods: new Map(this.#pods),
      namespaces: new Set(this.#namespaces),
      modified: this.#modified,
    } satisfies Saved;
  }

  restore(state: unknown): void {
    const s = state as Saved;
    for (const index of [this.#servicesByIp, this.#endpointsByService, this.#endpointsByIp, this.#podsByIp]) index.clear();
    this.#services = new Map(s.services);
    this.#endpoints = new Map(s.endpoints);
    this.#pods = new Map(s.pods);
    this.#namespaces = new Set(s.namespaces);
    this.#modified = s.modified;
    for (const v of this.#services.values()) for (const ip of v.clusterIps) this.#servicesByIp.add(ip, v);
    for (const v of this.#endpoints.values()) this.#indexEndpoints(v);
    for (const v of this.#pods.values()) this.#podsByIp.add(v.ip, v);
  }

  // The server starts when its informers have synced: what is there is read at once, then followed.
  #follow(
    api: Client,
    resource: string,
    wanted: (labels: Readonly<Record<string, string>>) => boolean,
    take: (object: KubeObject, gone: boolean) => unknown,
  ): void {
    for (const object of api.list(resource)) if (wanted(object.metadata.labels ?? {})) take(object, false);
    const handle = (event: WatchEvent): void => void take(event.object, event.type === "DELETED" || !wanted(event.object.metadata.labels ?? {}));
    this.#subscriptions.push(api.watch(resource, handle));
  }

  #touch(): void {
    this.#modified = Math.floor(this.now() / 1000);
  }

  #service(object: KubeObject, gone: boolean): void {
    const index = `${object.metadata.name}.${object.metadata.namespace ?? ""}`;
    const old = this.#services.get(index);
    const value = gone ? undefined : toService(object, index);
    if (old?.version === value?.version) return;
    for (const ip of old?.clusterIps ?? []) this.#servicesByIp.remove(ip, index);
    if (value === undefined) this.#services.delete(index);
    else {
      this.#services.set(index, value);
      for (const ip of value.clusterIps) this.#servicesByIp.add(ip, value);
    }
    if (old === undefined || value === undefined || old.externalName !== value.externalName || !samePorts(old.ports, value.ports)) this.#touch();
  }

  #slice(object: KubeObject, gone: boolean): void {
    const key = `${object.metadata.namespace ?? ""}/${object.metadata.name}`;
    const old = this.#endpoints.get(key);
    const value = gone ? undefined : toEndpoints(object, key);
    if (old?.version === value?.version) return;
    if (old !== undefined) {
      this.#endpointsByService.remove(old.index, key);
      for (const a of old.addresses) this.#endpointsByIp.remove(a.ip, key);
    }
    if (value === undefined) this.#endpoints.delete(key);
    else {
      this.#endpoints.set(key, value);
      this.#indexEndpoints(value);
    }
    if (old === undefined || value === undefined || !sameAddresses(old.addresses, value.addresses) || !samePorts(old.ports, value.ports)) this.#touch();
  }

  #indexEndpoints(value: DnsEndpoints): void {
    this.#endpointsByService.add(value.index, value);
    for (const a of value.addresses) this.#endpointsByIp.add(a.ip, value);
  }

  #pod(object: KubeObject, deleted: boolean): void {
    const status = (object["status"] ?? {}) as { podIP?: string; phase?: string };
    const key = `${object.metadata.namespace ?? ""}/${object.metadata.name}`;
    const over = status.phase === "Succeeded" || status.phase === "Failed" || status.phase === "Unknown";
    // An update of a Pod that is going away is not taken: its name stays until it is gone.
    if (!deleted && !over && object.metadata.deletionTimestamp !== undefined) return;
    const old = this.#pods.get(key);
    const value: DnsPod | undefined =
      deleted || over
        ? undefined
        : { key, name: object.metadata.name, namespace: object.metadata.namespace ?? "", version: object.metadata.resourceVersion, ip: status.podIP ?? "" };
    if (old?.version === value?.version) return;
    if (old !== undefined) this.#podsByIp.remove(old.ip, key);
    if (value === undefined) this.#pods.delete(key);
    else {
      this.#pods.set(key, value);
      this.#podsByIp.add(value.ip, value);
    }
    this.#touch();
  }
}

type ServiceSpec = {
  type?: string;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalName?: string;
  ports?: readonly { name?: string; port: number; protocol?: string }[];
};

/** Pure; each replica of the server keeps the same. */
const servicesOf = new WeakMap<KubeObject, DnsService>();
const endpointsOf = new WeakMap<KubeObject, DnsEndpoints>();

function toService(object: KubeObject, index: string): DnsService {
  let service = servicesOf.get(object);
  if (service === undefined) servicesOf.set(object, (service = readService(object, index)));
  return service;
}

function readService(object: KubeObject, index: string): DnsService {
  const spec = (object["spec"] ?? {}) as ServiceSpec;
  const clusterIps = spec.clusterIPs !== undefined && spec.clusterIPs.length > 0 ? spec.clusterIPs : [spec.clusterIP ?? ""];
  const ports =
    spec.ports === undefined || spec.ports.length === 0
      ? noPorts
      : spec.ports.map((p) => ({ name: p.name ?? "", port: p.port, protocol: p.protocol ?? "TCP" }));
  return {
    name: object.metadata.name,
    namespace: object.metadata.namespace ?? "",
    index,
    version: object.metadata.resourceVersion,
    type: spec.type ?? "ClusterIP",
    clusterIps,
    externalName: spec.externalName ?? "",
    headless: clusterIps[0] === "None",
    ports,
  };
}

type Slice = {
  ports?: readonly { name?: string; port?: number; protocol?: string }[] | null;
  endpoints?: readonly { addresses?: readonly string[]; hostname?: string; conditions?: { ready?: boolean }; targetRef?: { name?: string } }[] | null;
};

function toEndpoints(object: KubeObject, key: string): DnsEndpoints {
  let endpoints = endpointsOf.get(object);
  if (endpoints === undefined) endpointsOf.set(object, (endpoints = readEndpoints(object, key)));
  return endpoints;
}

function readEndpoints(object: KubeObject, key: string): DnsEndpoints {
  const slice = object as unknown as Slice;
  const namespace = object.metadata.namespace ?? "";
  const ports =
    slice.ports === undefined || slice.ports === null || slice.ports.length === 0
      ? noPorts
      : slice.ports.map((p) => ({ name: p.name ?? "", port: p.port ?? -1, protocol: p.protocol ?? "" }));
  const addresses: DnsAddress[] = [];
  for (const e of slice.endpoints ?? []) {
    if (e.conditions?.ready === false) continue;
    const target = e.targetRef?.name ?? "";
    for (const ip of e.addresses ?? []) addresses.push({ ip, hostname: e.hostname ?? "", target: target.length < 64 ? target : "" });
  }
  return {
    key,
    namespace,
    index: `${object.metadata.labels?.[serviceNameLabel] ?? ""}.${namespace}`,
    version: object.metadata.resourceVersion,
    addresses,
    ports,
  };
}

// Stands for "no ports declared": such a Service has addresses, but no SRV records.
const noPorts: readonly DnsPort[] = [{ name: "", port: -1, protocol: "" }];

function samePorts(a: readonly DnsPort[], b: readonly DnsPort[]): boolean {
  return a.length === b.length && a.every((p, i) => p.name === b[i]!.name && p.port === b[i]!.port && p.protocol === b[i]!.protocol);
}

function sameAddresses(a: readonly DnsAddress[], b: readonly DnsAddress[]): boolean {
  return a.length === b.length && a.every((x, i) => x.ip === b[i]!.ip && x.hostname === b[i]!.hostname);
}
