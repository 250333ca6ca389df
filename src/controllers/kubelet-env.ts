// A container's environment as the kubelet makes it: envFrom, then env with $(VAR) expanded and values taken from
// ConfigMaps, Secrets and the Pod's own fields, then the docker-link variables of the Services that exist at this moment.
import { fromBase64 } from "../base/base64";
import type { Client } from "../api/types";
import { text } from "../base/bytes";
import type { ConfigMap, Container, EnvVar, NodeObject, Pod, Secret, Service } from "./objects";

/** A container that cannot be made for want of configuration; the message as the kubelet words it. */
export class ConfigError extends Error {}

/**
 * All variables, in the order in which the container has them. Throws ConfigError.
 * @param services those of the Services, as serviceEnv gives them; shared between containers, never copied.
 */
export function containerEnv(
  api: Client,
  pod: Pod,
  container: Container,
  services: ReadonlyMap<string, string>,
  podIPs: readonly string[],
  hostIPs: readonly string[],
): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const from of container.envFrom ?? []) for (const [k, v] of fromSource(api, pod, from)) own.set(k, v);
  for (const e of container.env ?? []) {
    const value =
      e.valueFrom === undefined ? expand(e.value ?? "", (name) => own.get(name) ?? services.get(name)) : valueFrom(api, pod, container, e, podIPs, hostIPs);
    if (value !== undefined) own.set(e.name, value);
  }
  return new Layers(own, services);
}

/** One map before another: a namespace of thousands of Services has a hundred thousand variables, which no Pod needs a copy of. */
class Layers implements ReadonlyMap<string, string> {
  readonly size: number;
  constructor(
    readonly first: ReadonlyMap<string, string>,
    readonly second: ReadonlyMap<string, string>,
  ) {
    let size = second.size;
    for (const k of first.keys()) if (!second.has(k)) size++;
    this.size = size;
  }
  get(key: string): string | undefined {
    return this.first.get(key) ?? this.second.get(key);
  }
  has(key: string): boolean {
    return this.first.has(key) || this.second.has(key);
  }
  *entries(): MapIterator<[string, string]> {
    yield* this.first.entries();
    for (const e of this.second) if (!this.first.has(e[0])) yield e;
  }
  *keys(): MapIterator<string> {
    for (const [k] of this.entries()) yield k;
  }
  *values(): MapIterator<string> {
    for (const [, v] of this.entries()) yield v;
  }
  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }
  forEach(f: (value: string, key: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [k, v] of this.entries()) f(v, k, this);
  }
}

/** The container with $(VAR) expanded in its command and arguments. */
export function expandCommand(container: Container, env: ReadonlyMap<string, string>): Container {
  const lookup = (name: string): string | undefined => env.get(name);
  return {
    ...container,
    ...(container.command && { command: container.command.map((a) => expand(a, lookup)) }),
    ...(container.args && { args: container.args.map((a) => expand(a, lookup)) }),
  };
}

/** Replaces $(NAME) where the name is known; $$ stands for $, so $$(NAME) stays $(NAME). */
export function expand(input: string, lookup: (name: string) => string | undefined): string {
  let out = "";
  for (let i = 0; i < input.length; i++) {
    const next = input[i + 1];
    if (input[i] !== "$" || next === undefined) out += input[i];
    else if (next === "$") {
      out += "$";
      i++;
    } else if (next === "(") {
      const end = input.indexOf(")", i + 2);
      if (end < 0) {
        out += "$(";
        i++;
        continue;
      }
      const name = input.slice(i + 2, end);
      out += lookup(name) ?? `$(${name})`;
      i = end;
    } else {
      out += `$${next}`;
      i++;
    }
  }
  return out;
}

/** The variables of the Services in a namespace, and always those of default/kubernetes. */
export function serviceEnv(api: Client, namespace: string, links: boolean): ReadonlyMap<string, string> {
  const services = new Map<string, Service>();
  if (links) for (const s of api.list<Service>("services", namespace)) services.set(s.metadata.name, s);
  if (!services.has("kubernetes")) {
    const master = api.get<Service>("services", "default", "kubernetes");
    if (master !== undefined) services.set("kubernetes", master);
  }
  const out = new Map<string, string>();
  for (const s of services.values()) addService(out, s);
  return out;
}

function addService(out: Map<string, string>, service: Service): void {
  const { clusterIP, ports = [] } = service.spec;
  const first = ports[0];
  if (clusterIP === undefined || clusterIP === "" || clusterIP === "None" || first === undefined) return;
  const prefix = variable(service.metadata.name);
  out.set(`${prefix}_SERVICE_HOST`, clusterIP);
  out.set(`${prefix}_SERVICE_PORT`, String(first.port));
  for (const p of ports) if ((p.name ?? "") !== "") out.set(`${prefix}_SERVICE_PORT_${variable(p.name!)}`, String(p.port));
  ports.forEach((p, i) => {
    const protocol = p.protocol ?? "TCP";
    const url = `${protocol.toLowerCase()}://${clusterIP.includes(":") ? `[${clusterIP}]` : clusterIP}:${p.port}`;
    if (i === 0) out.set(`${prefix}_PORT`, url);
    const port = `${prefix}_PORT_${p.port}_${protocol.toUpperCase()}`;
    out.set(port, url);
    out.set(`${port}_PROTO`, protocol.toLowerCase());
    out.set(`${port}_PORT`, String(p.port));
    out.set(`${port}_ADDR`, clusterIP);
  });
}

function variable(name: string): string {
  return name.toUpperCase().replaceAll("-", "_");
}

function fromSource(api: Client, pod: Pod, from: NonNullable<Container["envFrom"]>[number]): readonly (readonly [string, string])[] {
  const namespace = pod.metadata.namespace;
  const prefix = from.prefix ?? "";
  if (from.configMapRef !== undefined) {
    const { name, optional } = from.configMapRef;
    const map = api.get<ConfigMap>("configmaps", namespace, name);
    if (map === undefined && optional !== true) throw new ConfigError(`configmap "${name}" not found`);
    return Object.entries(map?.data ?? {}).map(([k, v]) => [prefix + k, v] as const);
  }
  if (from.secretRef !== undefined) {
    const { name, optional } = from.secretRef;
    const secret = api.get<Secret>("secrets", namespace, name);
    if (secret === undefined && optional !== true) throw new ConfigError(`secret "${name}" not found`);
    return Object.entries(secret?.data ?? {}).map(([k, v]) => [prefix + k, decoded(v)] as const);
  }
  return [];
}

function valueFrom(api: Client, pod: Pod, container: Container, e: EnvVar, podIPs: readonly string[], hostIPs: readonly string[]): string | undefined {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef } = e.valueFrom!;
  const namespace = pod.metadata.namespace ?? "default";
  if (fieldRef !== undefined) return field(pod, fieldRef.fieldPath, podIPs, hostIPs);
  if (resourceFieldRef !== undefined) return resource(api, pod, container, resourceFieldRef);
  if (configMapKeyRef !== undefined) {
    const { name, key, optional } = configMapKeyRef;
    const map = api.get<ConfigMap>("configmaps", namespace, name);
    if (map === undefined && optional !== true) throw new ConfigError(`configmap "${name}" not found`);
    const value = map?.data?.[key];
    if (map !== undefined && value === undefined && optional !== true) throw new ConfigError(`couldn't find key ${key} in ConfigMap ${namespace}/${name}`);
    return value;
  }
  if (secretKeyRef !== undefined) {
    const { name, key, optional } = secretKeyRef;
    const secret = api.get<Secret>("secrets", namespace, name);
    if (secret === undefined && optional !== true) throw new ConfigError(`secret "${name}" not found`);
    const value = secret?.data?.[key];
    if (secret !== undefined && value === undefined && optional !== true) throw new ConfigError(`couldn't find key ${key} in Secret ${namespace}/${name}`);
    return value === undefined ? undefined : decoded(value);
  }
  return undefined;
}

function field(pod: Pod, path: string, podIPs: readonly string[], hostIPs: readonly string[]): string {
  const { metadata, spec } = pod;
  const subscript = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path);
  if (subscript !== null) return metadata[subscript[1] as "labels" | "annotations"]?.[subscript[2]!] ?? "";
  switch (path) {
    case "metadata.name":
      return metadata.name;
    case "metadata.namespace":
      return metadata.namespace ?? "";
    case "metadata.uid":
      return metadata.uid;
    case "spec.nodeName":
      return spec.nodeName ?? "";
    case "spec.serviceAccountName":
      return spec.serviceAccountName ?? "";
    case "status.hostIP":
      return hostIPs[0] ?? "";
    case "status.hostIPs":
      return hostIPs.join(",");
    case "status.podIP":
      return podIPs[0] ?? "";
    case "status.podIPs":
      return podIPs.join(",");
    default:
      throw new ConfigError(`unsupported fieldPath: ${path}`);
  }
}

const units: Readonly<Record<string, number>> = { "": 1, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3, Ti: 1024 ** 4 };

/** The number that a quantity stands for (cores, bytes). */
export function quantity(q: string): number {
  const m = /^([+-]?[\d.]+)([a-zA-Z]*)$/.exec(q);
  return m === null ? 0 : Number(m[1]) * (units[m[2]!] ?? 1);
}

// limits.cpu, requests.memory …: in units of the divisor, rounded up; without a limit the node's.
function resource(
  api: Client,
  pod: Pod,
  container: Container,
  ref: { readonly containerName?: string; readonly resource: string; readonly divisor?: string },
): string {
  const [kind = "", name = ""] = ref.resource.split(".");
  const of = ref.containerName === undefined ? container : pod.spec.containers.find((c) => c.name === ref.containerName);
  const own = kind === "limits" ? of?.resources?.limits?.[name] : of?.resources?.requests?.[name];
  const node = api.get<NodeObject>("nodes", undefined, pod.spec.nodeName ?? "");
  const value = own ?? (kind === "limits" ? node?.status.allocatable?.[name] : undefined) ?? "0";
  const divisor = ref.divisor === undefined || ref.divisor === "0" ? 1 : quantity(ref.divisor);
  return String(Math.ceil(quantity(value) / divisor));
}

/** What a Secret holds under a key. */
function decoded(value: string): string {
  return text(fromBase64(value.replace(/[^A-Za-z0-9+/]/g, "")).bytes);
}
