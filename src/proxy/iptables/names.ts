// Names of chains: a prefix and the first 16 characters of base32(sha256(text)), since iptables takes 28 characters.
import { sha256Words } from "../../base/sha256";
import type { Endpoint } from "../endpoint";
import type { ServicePort } from "../serviceport";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Ten bits as two characters. */
const pairs: readonly string[] = Array.from({ length: 1024 }, (_, i) => alphabet[i >> 5]! + alphabet[i & 31]!);

/** The first 16 characters of the base32 text of a SHA-256. */
export function hash16(text: string): string {
  const words = sha256Words(text);
  const a = words[0]!;
  const b = words[1]!;
  const c = words[2]!;
  return (
    pairs[a >>> 22]! +
    pairs[(a >>> 12) & 1023]! +
    pairs[(a >>> 2) & 1023]! +
    pairs[((a & 3) << 8) | (b >>> 24)]! +
    pairs[(b >>> 14) & 1023]! +
    pairs[(b >>> 4) & 1023]! +
    pairs[((b & 15) << 6) | (c >>> 26)]! +
    pairs[(c >>> 16) & 1023]!
  );
}

const ofPorts = new WeakMap<ServicePort, string>();

/** What follows KUBE-SVC-, KUBE-SVL-, KUBE-EXT- and KUBE-FW- for a Service port. */
export function portHash(port: ServicePort): string {
  let hash = ofPorts.get(port);
  if (hash === undefined) ofPorts.set(port, (hash = hash16(port.name + port.proto)));
  return hash;
}

/** An endpoint's chain (endpoint values belong to one Service port). */
export function endpointChain(port: ServicePort, endpoint: Endpoint): string {
  return (endpoint.chain ??= `KUBE-SEP-${hash16(port.name + port.proto + endpoint.address)}`);
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
