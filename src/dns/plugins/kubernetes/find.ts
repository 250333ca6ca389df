// Which addresses stand behind a name: Services, endpoints, Pods, and the way back from an address. The order of the
// cases is upstream's (plugin/kubernetes/kubernetes.go, reverse.go, ns.go).
import { addressBytes, addressFamily, reverseFamily } from "../../address";
import { fqdn } from "../../name";
import { parseKubeName } from "./query";
import type { DnsAddress, DnsPort, DnsStore } from "./store";

export type PodMode = "disabled" | "insecure" | "verified";

export type KubeOptions = {
  readonly zones: readonly string[];
  readonly primaryZone: string;
  readonly podMode: PodMode;
  readonly endpointPodNames: boolean;
  readonly ignoreEmptyService: boolean;
  /** Empty: all. */
  readonly namespaces: ReadonlySet<string>;
  readonly ttl: number;
};

/** An address (or another name) behind a name; `name` is what an SRV record points at. */
export type Found = { readonly host: string; readonly port: number; readonly name: string };

/** "nxdomain": there is no such name (which `fallthrough` may pass on); an empty list: the name exists without such data. */
export type Lookup = readonly Found[] | "nxdomain";

export type Cluster = {
  readonly store: DnsStore;
  readonly options: KubeOptions;
  /** The server's own addresses. */ readonly localIps: () => readonly string[];
};

/** What stands behind a lower-case name of a zone, whatever the type asked for. */
export function findRecords(cluster: Cluster, name: string, zone: string): Lookup {
  const wanted = parseKubeName(name, zone);
  if (wanted === undefined) return "nxdomain";
  if (wanted.kind === "") return [];
  if (reverseFamily(name) !== 0 || !exposed(cluster, wanted.namespace)) return "nxdomain";
  if (wanted.kind === "pod") return findPods(cluster, wanted.namespace, wanted.service, zone);
  if (wanted.service === "") return [];
  const { store, options } = cluster;
  const service = store.service(`${wanted.service}.${wanted.namespace}`);
  if (service === undefined) return "nxdomain";
  const own = `${service.name}.${service.namespace}.svc.${zone}`;
  if (service.type === "ExternalName") {
    // Neither endpoints nor ports can be asked of it; an address as external name gives nothing.
    if (wanted.endpoint !== "" || wanted.port !== "" || wanted.protocol !== "" || addressFamily(service.externalName) !== 0) return "nxdomain";
    return [{ host: service.externalName, port: 0, name: own }];
  }
  if (options.ignoreEmptyService && !service.headless && ![...store.endpoints(service.index)].some((e) => e.addresses.length > 0)) return "nxdomain";
  const portFits = (p: DnsPort): boolean => same(wanted.port, p.name) && same(wanted.protocol, p.protocol);
  const found: Found[] = [];
  if (service.headless || wanted.endpoint !== "") {
    for (const slice of store.endpoints(service.index)) {
      for (const address of slice.addresses) {
        const hostname = endpointHostname(address, options.endpointPodNames);
        if (wanted.endpoint !== "" && wanted.endpoint !== hostname.toLowerCase()) continue;
        for (const p of slice.ports) if (portFits(p)) found.push({ host: address.ip, port: p.port, name: `${hostname}.${own}` });
      }
    }
  } else {
    for (const p of service.ports) {
      if (!portFits(p)) continue;
      for (const ip of service.clusterIps) found.push({ host: ip, port: p.port, name: own });
    }
  }
  return found.length === 0 ? "nxdomain" : found;
}

function findPods({ store, options }: Cluster, namespace: string, pod: string, zone: string): Lookup {
  if (options.podMode === "disabled") return "nxdomain";
  if (pod === "") return [];
  const ip = pod.split("-").length === 4 && !pod.includes("--") ? pod.replaceAll("-", ".") : pod.replaceAll("-", ":");
  const found: Found = { host: ip, port: 0, name: `${pod}.${namespace}.pod.${zone}` };
  if (options.podMode === "insecure") return addressBytes(ip) === undefined ? "nxdomain" : [found];
  const matches = [...store.podsByIp(ip)].filter((p) => p.namespace === namespace);
  return matches.length === 0 ? "nxdomain" : matches.map(() => found);
}

/** Names of an address: of the Service whose cluster IP it is, else of every endpoint that has it. */
export function findNames(cluster: Cluster, ip: string): readonly string[] {
  const { store, options } = cluster;
  const allowed = (namespace: string): boolean => options.namespaces.size === 0 || exposed(cluster, namespace);
  for (const s of store.servicesByIp(ip)) if (allowed(s.namespace)) return [`${s.name}.${s.namespace}.svc.${options.primaryZone}`];
  const names: string[] = [];
  for (const slice of store.endpointsByIp(ip)) {
    if (!allowed(slice.namespace)) continue;
    for (const a of slice.addresses) if (a.ip === ip) names.push(`${endpointHostname(a, options.endpointPodNames)}.${slice.index}.svc.${options.primaryZone}`);
  }
  return names;
}

/** The name servers of a zone: the Services that have this very server as an endpoint, else the server itself. */
export function findNameservers({ store, options, localIps: own }: Cluster, zone: string): readonly Found[] {
  const localIps = own();
  const found: Found[] = [];
  let any = false;
  for (const local of localIps) {
    for (const slice of store.endpointsByIp(local)) {
      any = true;
      const service = store.service(slice.index);
      if (service === undefined) continue;
      const own = `${service.name}.${service.namespace}.svc.${zone}`;
      if (service.headless)
        for (const a of slice.addresses) found.push({ host: a.ip, port: 0, name: `${endpointHostname(a, options.endpointPodNames)}.${own}` });
      else for (const ip of service.clusterIps) found.push({ host: ip, port: 0, name: own });
    }
  }
  return any ? found : localIps.map((ip) => ({ host: ip, port: 0, name: fqdn(`ns.dns.${zone}`) }));
}

/** The label of an endpoint: its hostname, else (where asked for) its Pod's name, else its address with dashes. */
export function endpointHostname(address: DnsAddress, podNames: boolean): string {
  if (address.hostname !== "") return address.hostname;
  if (podNames && address.target !== "") return address.target;
  if (address.ip.includes(".")) return address.ip.replaceAll(".", "-");
  const dashed = address.ip.replaceAll(":", "-");
  return dashed.endsWith("-") ? dashed + "0" : dashed;
}

export function exposed({ store, options }: Cluster, namespace: string): boolean {
  return (options.namespaces.size === 0 || options.namespaces.has(namespace)) && store.hasNamespace(namespace);
}

// An empty part of the question fits everything.
function same(asked: string, has: string): boolean {
  return asked === "" || asked.toLowerCase() === has.toLowerCase();
}
