// Addresses and prefixes as kube-proxy reads them from objects: leniently (leading zeros), and written canonically.
import ipaddr from "ipaddr.js";
import { isQuad } from "../net/digits";

export type Family = 4 | 6;

/** The family of an address or prefix by its look; undefined for what is neither. */
export function familyOf(text: string): Family | undefined {
  if (text.includes(":")) return 6;
  return /^\d/.test(text) && text.includes(".") ? 4 : undefined;
}

/** An address in its canonical text ("010.1.2.3" is 10.1.2.3); undefined if it is none. */
export function canonicalIp(text: string): string | undefined {
  if (isQuad(text, 0, text.length)) return text;
  const trimmed = text.trim();
  if (familyOf(trimmed) === 4) {
    const parts = trimmed.split(".").map(Number);
    return parts.length === 4 && parts.every((p) => Number.isInteger(p) && p >= 0 && p < 256) ? parts.join(".") : undefined;
  }
  if (!ipaddr.IPv6.isValid(trimmed)) return undefined;
  return ipaddr.IPv6.parse(trimmed).toString();
}

/** A prefix with its host bits cleared: "10.1.2.3/8" is "10.0.0.0/8"; undefined if it is none. */
export function canonicalCidr(text: string): string | undefined {
  const slash = text.indexOf("/");
  const ip = slash < 0 ? undefined : canonicalIp(text.slice(0, slash));
  if (ip === undefined) return undefined;
  const bits = Number(text.slice(slash + 1));
  const four = familyOf(ip) === 4;
  if (!/^\d+$/.test(text.slice(slash + 1)) || bits > (four ? 32 : 128)) return undefined;
  const network = four ? ipaddr.IPv4.networkAddressFromCIDR(`${ip}/${bits}`) : ipaddr.IPv6.networkAddressFromCIDR(`${ip}/${bits}`);
  return `${network.toString()}/${bits}`;
}

/** Whether a prefix holds an address (both canonical). */
export function cidrContains(cidr: string, ip: string): boolean {
  if (familyOf(cidr) !== familyOf(ip)) return false;
  const bits = cidr.slice(cidr.indexOf("/") + 1);
  return canonicalCidr(`${ip}/${bits}`) === cidr;
}

/** "10.0.0.1:80", "[fd00::1]:80". */
export function joinHostPort(ip: string, port: number): string {
  return ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`;
}
