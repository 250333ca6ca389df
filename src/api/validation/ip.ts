// Addresses and CIDRs as the API server judges them. "Sloppy" forms (leading zeros, IPv4-mapped IPv6) are accepted where
// upstream's legacy fields accept them.
import ipaddr from "ipaddr.js";
import { invalidValue, type FieldError } from "../errors";

const SLOPPY = /^\d{1,}\.\d{1,}\.\d{1,}\.\d{1,}$/;

/** The address's family, or undefined if the text is no address; leading zeros are let through, as netutils.ParseIPSloppy does. */
export function ipFamily(text: string): 4 | 6 | undefined {
  if (SLOPPY.test(text)) return text.split(".").every((p) => Number(p) <= 255) ? 4 : undefined;
  if (!text.includes(":") || text.includes("%")) return undefined;
  if (!ipaddr.IPv6.isValid(text)) return undefined;
  return ipaddr.IPv6.parse(text).isIPv4MappedAddress() ? 4 : 6;
}

/** The canonical text: no leading zeros, IPv6 compressed in lower case. */
export function canonicalIP(text: string): string {
  if (SLOPPY.test(text)) return text.split(".").map(Number).join(".");
  const ip = ipaddr.IPv6.parse(text);
  return ip.isIPv4MappedAddress() ? ip.toIPv4Address().toString() : ip.toRFC5952String();
}

const NOT_IP = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
const NOT_CIDR = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";

/** IsValidIPForLegacyField: the sloppy parse is good where the old object had the value, else the strict one is asked. */
export function validIPLegacy(field: string, value: string, existing: readonly string[] = []): FieldError[] {
  if (existing.includes(value)) return [];
  if (ipFamily(value) === undefined) return [invalidValue(field, value, NOT_IP)];
  if (SLOPPY.test(value) && value.split(".").some((p) => p.length > 1 && p.startsWith("0"))) return [invalidValue(field, value, "must not have leading 0s")];
  if (value.includes(":") && ipFamily(value) === 4) return [invalidValue(field, value, "must not be an IPv4-mapped IPv6 address")];
  return [];
}

/** IsValidIP: strict, and in canonical form. */
export function validIP(field: string, value: string): FieldError[] {
  const errors = validIPLegacy(field, value);
  if (errors.length > 0) return errors;
  const canonical = canonicalIP(value);
  return canonical === value ? [] : [invalidValue(field, value, `must be in canonical form ("${canonical}")`)];
}

export type Cidr = { readonly family: 4 | 6; readonly ip: string; readonly bits: number };
const parsed = new Map<string, Cidr | undefined>();

/** Remembers the last few hundred: the cluster's own ranges are asked for on every write of a Service. */
export function parseCIDR(text: string): Cidr | undefined {
  if (!parsed.has(text)) {
    if (parsed.size > 500) parsed.clear();
    parsed.set(text, readCIDR(text));
  }
  return parsed.get(text);
}

function readCIDR(text: string): Cidr | undefined {
  const m = /^([^/]+)\/(\d{1,3})$/.exec(text);
  if (m === null) return undefined;
  const family = ipFamily(m[1]!);
  const bits = Number(m[2]);
  if (family === undefined || bits > (family === 4 ? 32 : 128)) return undefined;
  return { family, ip: canonicalIP(m[1]!), bits };
}

/** The network's canonical text: host bits cleared. */
export function maskCIDR(cidr: Cidr): string {
  const text = `${cidr.ip}/${cidr.bits}`;
  return cidr.family === 4
    ? `${ipaddr.IPv4.networkAddressFromCIDR(text).toString()}/${cidr.bits}`
    : `${ipaddr.IPv6.networkAddressFromCIDR(text).toRFC5952String()}/${cidr.bits}`;
}

export function validCIDRLegacy(field: string, value: string, existing: readonly string[] = []): FieldError[] {
  if (existing.includes(value)) return [];
  const cidr = parseCIDR(value);
  if (cidr === undefined) return [invalidValue(field, value, NOT_CIDR)];
  const [ip, bits] = value.split("/") as [string, string];
  if ((SLOPPY.test(ip) && ip.split(".").some((p) => p.length > 1 && p.startsWith("0"))) || (bits.length > 1 && bits.startsWith("0")))
    return [invalidValue(field, value, "must not have leading 0s in IP or prefix length")];
  if (ip.includes(":") && cidr.family === 4) return [invalidValue(field, value, "must not have an IPv4-mapped IPv6 address")];
  if (maskCIDR(cidr).split("/")[0] !== cidr.ip) return [invalidValue(field, value, "must not have bits set beyond the prefix length")];
  return [];
}

/** IsValidCIDR: as above, and in canonical form. */
export function validCIDR(field: string, value: string): FieldError[] {
  const errors = validCIDRLegacy(field, value);
  if (errors.length > 0) return errors;
  const canonical = maskCIDR(parseCIDR(value)!);
  return canonical === value ? [] : [invalidValue(field, value, `must be in canonical form ("${canonical}")`)];
}

/** GetWarningsForIP: what is valid but not canonical (only IPv6 can be). */
export function ipWarnings(field: string, value: string): string[] {
  if (ipFamily(value) !== 6 || canonicalIP(value) === value) return [];
  return [`${field}: IPv6 address ${JSON.stringify(value)} should be in RFC 5952 canonical format (${JSON.stringify(canonicalIP(value))})`];
}

export function cidrWarnings(field: string, value: string): string[] {
  const cidr = parseCIDR(value);
  if (cidr?.family !== 6) return [];
  const canonical = maskCIDR(cidr);
  return canonical === value
    ? []
    : [`${field}: IPv6 CIDR value ${JSON.stringify(value)} should be in RFC 5952 canonical format (${JSON.stringify(canonical)})`];
}

export function inCIDR(ip: string, cidr: string): boolean {
  const c = parseCIDR(cidr);
  if (c === undefined || ipFamily(ip) !== c.family) return false;
  if (c.family === 4) return ipaddr.IPv4.parse(canonicalIP(ip)).match(ipaddr.IPv4.parseCIDR(`${c.ip}/${c.bits}`));
  return ipaddr.IPv6.parse(ip).match(ipaddr.IPv6.parseCIDR(`${c.ip}/${c.bits}`));
}

/** ValidateEndpointIP: what an endpoint's or an external address may not be. */
export function validEndpointIP(field: string, value: string): FieldError[] {
  const family = ipFamily(value);
  if (family === undefined) return [invalidValue(field, value, "must be a valid IP address")];
  const ip = ipaddr.parse(canonicalIP(value));
  const range = ip.range();
  if (range === "unspecified" && (canonicalIP(value) === "0.0.0.0" || family === 6)) return [invalidValue(field, value, `may not be unspecified (${value})`)];
  if (range === "loopback") return [invalidValue(field, value, "may not be in the loopback range (127.0.0.0/8, ::1/128)")];
  if (range === "linkLocal") return [invalidValue(field, value, "may not be in the link-local range (169.254.0.0/16, fe80::/10)")];
  if ((family === 4 && inCIDR(value, "224.0.0.0/24")) || (family === 6 && /^ff[0-9a-f]2:/.test(canonicalIP(value))))
    return [invalidValue(field, value, "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)")];
  return [];
}

export function toNumber(ip: string): bigint {
  const bytes = ipaddr.parse(canonicalIP(ip)).toByteArray();
  return bytes.reduce((n, b) => (n << 8n) | BigInt(b), 0n);
}

export function fromNumber(n: bigint, family: 4 | 6): string {
  const bytes: number[] = [];
  for (let i = family === 4 ? 3 : 15; i >= 0; i--) bytes.push(Number((n >> BigInt(8 * i)) & 255n));
  return family === 4 ? bytes.join(".") : (ipaddr.fromByteArray(bytes) as ipaddr.IPv6).toRFC5952String();
}
