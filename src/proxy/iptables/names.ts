// Names of chains: a prefix and the first 16 characters of base32(sha256(text)), since iptables takes 28 characters.
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "../../base/bytes";
import type { Endpoint } from "../endpoint";
import type { ServicePort } from "../serviceport";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The first 16 characters of the base32 text of a SHA-256. */
export function hash16(text: string): string {
  const digest = sha256(utf8(text));
  let out = "";
  for (let i = 0; i < 10; i += 5) {
    const [a, b, c, d, e] = [digest[i]!, digest[i + 1]!, digest[i + 2]!, digest[i + 3]!, digest[i + 4]!];
    out +=
      alphabet[a >> 3]! +
      alphabet[((a & 7) << 2) | (b >> 6)]! +
      alphabet[(b >> 1) & 31]! +
      alphabet[((b & 1) << 4) | (c >> 4)]! +
      alphabet[((c & 15) << 1) | (d >> 7)]! +
      alphabet[(d >> 2) & 31]! +
      alphabet[((d & 3) << 3) | (e >> 5)]! +
      alphabet[e & 31]!;
  }
  return out;
}

const ofPorts = new WeakMap<ServicePort, string>();
const ofEndpoints = new WeakMap<Endpoint, string>();

/** What follows KUBE-SVC-, KUBE-SVL-, KUBE-EXT- and KUBE-FW- for a Service port. */
export function portHash(port: ServicePort): string {
  let hash = ofPorts.get(port);
  if (hash === undefined) ofPorts.set(port, (hash = hash16(port.name + port.proto)));
  return hash;
}

/** An endpoint's chain (endpoint values belong to one Service port). */
export function endpointChain(port: ServicePort, endpoint: Endpoint): string {
  let name = ofEndpoints.get(endpoint);
  if (name === undefined) ofEndpoints.set(endpoint, (name = "KUBE-SEP-" + hash16(port.name + port.proto + endpoint.address)));
  return name;
}

/** Whether a chain belongs to a Service port or endpoint. */
export function isServiceChain(chain: string): boolean {
  return /^KUBE-(SVC|SVL|SEP|FW|EXT)-/.test(chain);
}

export const masqueradeMark = "0x00004000";
export const services = "KUBE-SERVICES";
export const externalServices = "KUBE-EXTERNAL-SERVICES";
export const nodePorts = "KUBE-NODEPORTS";
export const postrouting = "KUBE-POSTROUTING";
export const markMasq = "KUBE-MARK-MASQ";
export const forward = "KUBE-FORWARD";
export const proxyFirewall = "KUBE-PROXY-FIREWALL";
export const canary = "KUBE-PROXY-CANARY";
export const kubeletFirewall = "KUBE-FIREWALL";
