// Names of chains: a prefix and the first 16 characters of base32(sha256(text)), since iptables takes 28 characters.
import { sha256Words } from "../../base/sha256";
import type { Endpoint } from "../endpoint";
import type { ServicePort } from "../serviceport";

const alphabet = Uint8Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", (letter) => letter.charCodeAt(0));

/** The codes of a prefix's letters, and of the sixteen that follow. */
function lettersAfter(prefix: string): number[] {
  return Array.from(prefix.padEnd(prefix.length + 16, "A"), (letter) => letter.charCodeAt(0));
}

/** A prefix and the first 16 characters of the base32 text of a SHA-256. @param letters begins with the prefix; the others are written */
function hashed(letters: number[], text: string): string {
  const words = sha256Words(text);
  const from = letters.length - 16;
  // Five bits each, of 80.
  for (let i = 0, bit = 0; i < 16; i++, bit += 5) {
    const at = bit & 31;
    const word = words[bit >> 5]!;
    const five = at <= 27 ? word >>> (27 - at) : (word << (at - 27)) | (words[(bit >> 5) + 1]! >>> (59 - at));
    letters[from + i] = alphabet[five & 31]!;
  }
  // All at once: a text that is put together of pieces has to be put in one piece when a table first looks at it.
  return String.fromCharCode(...letters);
}

const noPrefix = lettersAfter("");
const endpointPrefix = lettersAfter("KUBE-SEP-");

/** The first 16 characters of the base32 text of a SHA-256. */
export function hash16(text: string): string {
  return hashed(noPrefix, text);
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
  return (endpoint.chain ??= hashed(endpointPrefix, port.name + port.proto + endpoint.address));
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
