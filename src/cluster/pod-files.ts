// The files that a kubelet puts into a Pod: /etc/hosts, /etc/resolv.conf, mounted ConfigMaps and Secrets. Forms as
// pkg/kubelet (kubelet_pods.go, network/dns) writes them.
import { binaryText } from "../api/schema/base64";
import type { Client, KubeObject } from "../api/types";
import type { FileTree } from "../files/tree";

export type PodSpec = {
  readonly nodeName: string;
  readonly hostname?: string;
  readonly subdomain?: string;
  readonly setHostnameAsFQDN?: boolean;
  readonly hostNetwork?: boolean;
  readonly dnsPolicy?: string;
  readonly dnsConfig?: {
    readonly nameservers?: readonly string[];
    readonly searches?: readonly string[];
    readonly options?: readonly { readonly name: string; readonly value?: string }[];
  };
  readonly hostAliases?: readonly { readonly ip: string; readonly hostnames?: readonly string[] }[];
  readonly volumes?: readonly Volume[];
  readonly containers: readonly {
    readonly name: string;
    readonly volumeMounts?: readonly Mount[];
    readonly ports?: readonly { readonly containerPort: number; readonly protocol?: string }[];
  }[];
  readonly initContainers?: readonly { readonly name: string; readonly volumeMounts?: readonly Mount[] }[];
};

type Volume = {
  readonly name: string;
  readonly configMap?: { readonly name: string; readonly items?: readonly { readonly key: string; readonly path: string }[]; readonly optional?: boolean };
  readonly secret?: { readonly secretName: string; readonly items?: readonly { readonly key: string; readonly path: string }[]; readonly optional?: boolean };
};
type Mount = { readonly name: string; readonly mountPath: string; readonly subPath?: string };

export function podHostname(pod: KubeObject): string {
  const spec = pod["spec"] as PodSpec;
  const short = (spec.hostname ?? pod.metadata.name).slice(0, 63);
  return spec.setHostnameAsFQDN === true && spec.subdomain !== undefined ? `${short}.${spec.subdomain}.${pod.metadata.namespace!}.svc.cluster.local` : short;
}

export function hostsFile(pod: KubeObject, ips: readonly string[]): string {
  const spec = pod["spec"] as PodSpec;
  const short = (spec.hostname ?? pod.metadata.name).slice(0, 63);
  const names =
    spec.subdomain !== undefined && spec.subdomain !== "" ? `${short}.${spec.subdomain}.${pod.metadata.namespace!}.svc.cluster.local\t${short}` : short;
  const lines = [
    "# Kubernetes-managed hosts file.",
    "127.0.0.1\tlocalhost",
    "::1\tlocalhost ip6-localhost ip6-loopback",
    "fe00::0\tip6-localnet",
    "fe00::0\tip6-mcastprefix",
    "fe00::1\tip6-allnodes",
    "fe00::2\tip6-allrouters",
    ...ips.map((ip) => `${ip}\t${names}`),
  ];
  const aliases = (spec.hostAliases ?? []).map((a) => `${a.ip}\t${(a.hostnames ?? []).join("\t")}`);
  if (aliases.length > 0) lines.push("", "# Entries added by HostAliases.", ...aliases);
  return lines.join("\n") + "\n";
}

/** resolv.conf by dnsPolicy and dnsConfig. @param node the node's own file, for Default and the host's network. */
export function resolvConf(pod: KubeObject, dnsIp: string, node: string): string {
  const spec = pod["spec"] as PodSpec;
  const policy = spec.dnsPolicy ?? "ClusterFirst";
  let nameservers: string[] = [];
  let searches: string[] = [];
  const options = new Map<string, string | undefined>();
  if (policy === "ClusterFirstWithHostNet" || (policy === "ClusterFirst" && spec.hostNetwork !== true)) {
    nameservers = [dnsIp];
    searches = [`${pod.metadata.namespace!}.svc.cluster.local`, "svc.cluster.local", "cluster.local"];
    options.set("ndots", "5");
  } else if (policy !== "None") {
    if (spec.dnsConfig === undefined) return node;
    for (const line of node.split("\n")) {
      const [keyword, ...words] = line.trim().split(/\s+/);
      if (keyword === "nameserver") nameservers.push(...words);
      else if (keyword === "search") searches = words;
      else if (keyword === "options") for (const w of words) options.set(w.split(":")[0]!, w.split(":")[1]);
    }
  }
  const config = spec.dnsConfig;
  nameservers = [...new Set([...nameservers, ...(config?.nameservers ?? [])])];
  searches = [...new Set([...searches, ...(config?.searches ?? [])])];
  for (const o of config?.options ?? []) options.set(o.name, o.value);
  let out = "";
  if (searches.length > 0) out += `search ${searches.join(" ")}\n`;
  out += nameservers.map((n) => `nameserver ${n}\n`).join("");
  if (options.size > 0) out += `options ${[...options].map(([n, v]) => (v === undefined || v === "" ? n : `${n}:${v}`)).join(" ")}\n`;
  return out;
}

/** Writes what ConfigMaps and Secrets hold under the container's mount points; a missing one that is not optional is the kubelet's business. */
export function mountVolumes(files: FileTree, pod: KubeObject, container: string, api: Client): void {
  const spec = pod["spec"] as PodSpec;
  const mounts = [...spec.containers, ...(spec.initContainers ?? [])].find((c) => c.name === container)?.volumeMounts ?? [];
  for (const mount of mounts) {
    const volume = spec.volumes?.find((v) => v.name === mount.name);
    if (volume === undefined) continue;
    const source = volume.configMap ?? volume.secret;
    if (source === undefined) {
      files.mkdir(mount.mountPath);
      continue;
    }
    const object =
      volume.configMap !== undefined
        ? api.get("configmaps", pod.metadata.namespace, volume.configMap.name)
        : api.get("secrets", pod.metadata.namespace, volume.secret!.secretName);
    const data = (object?.["data"] ?? {}) as Readonly<Record<string, string>>;
    const items = source.items ?? Object.keys(data).map((key) => ({ key, path: key }));
    files.mkdir(mount.mountPath);
    for (const { key, path } of items) {
      const value = data[key];
      if (value === undefined) continue;
      const content = volume.secret !== undefined ? binaryText(value) : value;
      if (mount.subPath !== undefined) {
        if (mount.subPath === path) files.write(mount.mountPath, content);
      } else files.write(`${mount.mountPath}/${path}`, content);
    }
  }
}
