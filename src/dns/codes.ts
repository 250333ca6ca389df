// DNS's numbers and their names: types, classes, response codes. A number without a name has the one of RFC 3597 (TYPE99).
export const TYPES = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  HINFO: 13,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  NAPTR: 35,
  DNAME: 39,
  OPT: 41,
  DS: 43,
  RRSIG: 46,
  NSEC: 47,
  DNSKEY: 48,
  SVCB: 64,
  HTTPS: 65,
  IXFR: 251,
  AXFR: 252,
  ANY: 255,
  CAA: 257,
} as const;
export const CLASSES = { IN: 1, CH: 3, HS: 4, NONE: 254, ANY: 255 } as const;
export const RCODES = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
  BADVERS: 16,
} as const;

const typeNames = new Map<number, string>(Object.entries(TYPES).map(([k, v]) => [v, k]));
const classNames = new Map<number, string>(Object.entries(CLASSES).map(([k, v]) => [v, k]));
const rcodeNames = new Map<number, string>(Object.entries(RCODES).map(([k, v]) => [v, k]));

export function typeName(type: number): string {
  return typeNames.get(type) ?? `TYPE${type}`;
}
export function className(value: number): string {
  return classNames.get(value) ?? `CLASS${value}`;
}
export function rcodeName(value: number): string {
  return rcodeNames.get(value) ?? `RESERVED${value}`;
}
/** The number of a type's name ("srv", "TYPE33"); undefined if there is none. */
export function typeNumber(name: string): number | undefined {
  const upper = name.toUpperCase();
  if (Object.hasOwn(TYPES, upper)) return TYPES[upper as keyof typeof TYPES];
  const m = /^TYPE(\d+)$/.exec(upper);
  return m === null ? undefined : Number(m[1]);
}
export function classNumber(name: string): number | undefined {
  const upper = name.toUpperCase();
  return Object.hasOwn(CLASSES, upper) ? CLASSES[upper as keyof typeof CLASSES] : undefined;
}
export function rcodeNumber(name: string): number | undefined {
  const upper = name.toUpperCase();
  return Object.hasOwn(RCODES, upper) ? RCODES[upper as keyof typeof RCODES] : undefined;
}
