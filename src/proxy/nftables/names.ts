// Names of chains and sets: a prefix, 8 characters of a hash, and the name in full.
import { hash16 } from "../iptables/names";
import type { Endpoint } from "../endpoint";
import type { ServicePort } from "../serviceport";

export const tableName = "kube-proxy";

const lengthMax = 256 - 16;

function hashed(name: string): string {
  const whole = `${hash16(name).slice(0, 8)}-${name}`;
  return whole.length > lengthMax ? `${whole.slice(0, lengthMax - 3)}...` : whole;
}

const ofPorts = new WeakMap<ServicePort, string>();
const ofEndpoints = new WeakMap<Endpoint, string>();

/** What follows "service-", "local-", "external-" and "firewall-". */
export function portName(port: ServicePort): string {
  let name = ofPorts.get(port);
  if (name === undefined) ofPorts.set(port, (name = hashed(`${port.service}/${port.proto}/${port.portName}`)));
  return name;
}

/** What follows "endpoint-" and "affinity-". */
export function endpointName(port: ServicePort, endpoint: Endpoint): string {
  let name = ofEndpoints.get(endpoint);
  if (name === undefined)
    ofEndpoints.set(endpoint, (name = hashed(`${port.service}/${port.proto}/${port.portName}__${endpoint.ip.replaceAll(":", ".")}/${endpoint.port}`)));
  return name;
}

/** Chains of Service ports and endpoints; our fixed chains have no slash. */
export function isServiceChain(chain: string): boolean {
  return chain.includes("/");
}

export const masqueradeMark = "0x00004000";
export const masqueradeRule = `mark set mark or ${masqueradeMark}`;

/** The sets and maps whose elements follow Services. */
export const containers = [
  "cluster-ips",
  "service-ips",
  "firewall-ips",
  "no-endpoint-services",
  "no-endpoint-nodeports",
  "service-nodeports",
  "hairpin-connections",
] as const;
export type Container = (typeof containers)[number];
