// Validation of Endpoints and EndpointSlices.
import { duplicate, invalidValue, notSupported, required, tooMany, type FieldError } from "../errors";
import type { EndpointAddress, Endpoints, EndpointSlice } from "../kinds";
import { equal } from "../schema/finish";
import { ipFamily, validEndpointIP, validIP, validIPLegacy } from "../validation/ip";
import { immutable } from "../validation/meta";
import { isDNS1123Label, isDNS1123Subdomain, isQualifiedName, isValidLabelValue, isValidPortNum } from "../validation/names";

const PROTOCOLS = ["SCTP", "TCP", "UDP"];
const label = (value: string, at: string): FieldError[] => isDNS1123Label(value).map((m) => invalidValue(at, value, m));
const subdomain = (value: string, at: string): FieldError[] => isDNS1123Subdomain(value).map((m) => invalidValue(at, value, m));
const qualified = (value: string, at: string): FieldError[] => isQualifiedName(value).map((m) => invalidValue(at, value, m));

export function validateEndpoints(o: Endpoints): FieldError[] {
  const errors: FieldError[] = [];
  (o.subsets ?? []).forEach((s, i) => {
    const at = `subsets[${i}]`;
    if (!s.addresses?.length && !s.notReadyAddresses?.length) errors.push(required(at, "must specify `addresses` or `notReadyAddresses`"));
    for (const part of ["addresses", "notReadyAddresses"] as const) s[part]?.forEach((a, j) => errors.push(...validateAddress(a, `${at}.${part}[${j}]`)));
    s.ports?.forEach((p, j) => {
      const here = `${at}.ports[${j}]`;
      if (s.ports!.length > 1 && !p.name) errors.push(required(`${here}.name`));
      else if (p.name) errors.push(...label(p.name, `${here}.name`));
      for (const m of isValidPortNum(p.port ?? 0)) errors.push(invalidValue(`${here}.port`, p.port, m));
      if (!p.protocol) errors.push(required(`${here}.protocol`));
      else if (!PROTOCOLS.includes(p.protocol)) errors.push(notSupported(`${here}.protocol`, p.protocol, PROTOCOLS));
      if (p.appProtocol !== undefined) errors.push(...qualified(p.appProtocol, `${here}.appProtocol`));
    });
  });
  return errors;
}

export function validateEndpointsUpdate(o: Endpoints, old: Endpoints): FieldError[] {
  return equal(o.subsets, old.subsets) ? [] : validateEndpoints(o);
}

function validateAddress(a: EndpointAddress, at: string): FieldError[] {
  const errors = validIPLegacy(`${at}.ip`, a.ip);
  if (a.hostname) errors.push(...label(a.hostname, `${at}.hostname`));
  if (a.nodeName !== undefined) errors.push(...subdomain(a.nodeName, `${at}.nodeName`));
  errors.push(...validEndpointIP(`${at}.ip`, a.ip));
  return errors;
}

export function validateEndpointSlice(o: EndpointSlice, old?: EndpointSlice): FieldError[] {
  const types = ["FQDN", "IPv4", "IPv6"];
  const errors: FieldError[] = [];
  if (!o.addressType) errors.push(required("addressType"));
  else if (!types.includes(o.addressType)) errors.push(notSupported("addressType", o.addressType, types));
  errors.push(...validatePorts(o));
  if (old === undefined || !equal(old.endpoints, o.endpoints)) errors.push(...validateSliceEndpoints(o));
  return errors;
}

export function validateEndpointSliceUpdate(o: EndpointSlice, old: EndpointSlice): FieldError[] {
  return [...validateEndpointSlice(o, old), ...immutable(o.addressType, old.addressType, "addressType")];
}

function validatePorts(o: EndpointSlice): FieldError[] {
  const errors: FieldError[] = [];
  const ports = o.ports ?? [];
  if (ports.length > 20000) return [tooMany("ports", ports.length, 20000)];
  const names = new Set<string>();
  ports.forEach((p, i) => {
    const at = `ports[${i}]`;
    const name = p.name ?? "";
    if (name) errors.push(...label(name, `${at}.name`));
    if (names.has(name)) errors.push(duplicate(`${at}.name`, name));
    names.add(name);
    if (p.protocol === undefined) errors.push(required(`${at}.protocol`));
    else if (!PROTOCOLS.includes(p.protocol)) errors.push(notSupported(`${at}.protocol`, p.protocol, PROTOCOLS));
    if (p.appProtocol !== undefined) errors.push(...qualified(p.appProtocol, `${at}.appProtocol`));
  });
  return errors;
}

function validateSliceEndpoints(o: EndpointSlice): FieldError[] {
  const errors: FieldError[] = [];
  const endpoints = o.endpoints ?? [];
  if (endpoints.length > 1000) return [tooMany("endpoints", endpoints.length, 1000)];
  endpoints.forEach((e, i) => {
    const at = `endpoints[${i}]`;
    const addresses = e.addresses ?? [];
    if (addresses.length === 0) errors.push(required(`${at}.addresses`, "must contain at least 1 address"));
    else if (addresses.length > 100) errors.push(tooMany(`${at}.addresses`, addresses.length, 100));
    addresses.forEach((a, j) => errors.push(...sliceAddress(o.addressType ?? "", a, `${at}.addresses`, j)));
    if (e.nodeName !== undefined) errors.push(...subdomain(e.nodeName, `${at}.nodeName`));
    if (e.hostname !== undefined) errors.push(...label(e.hostname, `${at}.hostname`));
    if (e.hints !== undefined) errors.push(...validateHints(e.hints, `${at}.hints`));
  });
  return errors;
}

type Hints = NonNullable<NonNullable<EndpointSlice["endpoints"]>[number]["hints"]>;

function validateHints(hints: Hints, at: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const [field, check] of [
    ["forZones", (name: string, here: string) => isValidLabelValue(name).map((m) => invalidValue(here, name, m))],
    ["forNodes", subdomain],
  ] as const) {
    const names = (hints[field] ?? []).map((x) => x.name);
    if (names.length > 8) return [...errors, tooMany(`${at}.${field}`, names.length, 8)];
    names.forEach((name, i) => {
      const here = `${at}.${field}[${i}].name`;
      if (names.indexOf(name) < i) errors.push(duplicate(here, name));
      errors.push(...check(name, here));
    });
  }
  return errors;
}

/** A name of two labels at least, with or without the last dot. */
function domainName(address: string, at: string): FieldError[] {
  if (address === "") return [required(at)];
  const name = address.replace(/\.$/, "");
  const wrong = isDNS1123Subdomain(name);
  if (wrong.length > 0) return [invalidValue(at, name, wrong.join(","))];
  const labels = name.split(".");
  if (labels.length < 2) return [invalidValue(at, name, "should be a domain with at least two segments separated by dots")];
  const bad = labels.find((l) => isDNS1123Label(l).length > 0);
  return bad === undefined ? [] : [invalidValue(at, bad, isDNS1123Label(bad).join(","))];
}

function sliceAddress(type: string, address: string, at: string, i: number): FieldError[] {
  const here = `${at}[${i}]`;
  if (type === "FQDN") return domainName(address, here);
  if (type !== "IPv4" && type !== "IPv6") return [];
  const wrong = type === "IPv4" ? validIPLegacy(here, address) : validIP(here, address);
  if (wrong.length > 0) return wrong;
  const errors: FieldError[] = [];
  if (ipFamily(address) !== (type === "IPv4" ? 4 : 6)) errors.push(invalidValue(at, address, `must be an ${type} address`));
  return [...errors, ...validEndpointIP(here, address)];
}
