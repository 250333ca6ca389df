// The shapes of names that the kubernetes plugin knows, above their parser:
//   _port._protocol.service.namespace.svc.zone
//   endpoint.service.namespace.svc.zone
//   service.namespace.svc.zone
//   pod-address.namespace.pod.zone
import { labels } from "../../name";

export type KubeName = {
  readonly kind: "" | "svc" | "pod";
  readonly namespace: string;
  readonly service: string;
  readonly endpoint: string;
  readonly port: string;
  readonly protocol: string;
};

const empty: KubeName = { kind: "", namespace: "", service: "", endpoint: "", port: "", protocol: "" };

// The same names are asked for again and again.
const parsed = new Map<string, Map<string, KubeName | undefined>>();

/** The parts of a (lower-case) name in a zone; undefined if it has no meaning here. An apex has empty parts. */
export function parseKubeName(name: string, zone: string): KubeName | undefined {
  let names = parsed.get(zone);
  if (names === undefined || names.size > 4096) parsed.set(zone, (names = new Map<string, KubeName | undefined>()));
  const known = names.get(name);
  if (known !== undefined || names.has(name)) return known;
  const parts = parse(name, zone);
  names.set(name, parts);
  return parts;
}

function parse(name: string, zone: string): KubeName | undefined {
  const parts = labels(zone === "." ? name : name.slice(0, name.length - zone.length));
  if (parts.length === 0) return empty;
  if (parts.length === 1 && (parts[0] === "svc" || parts[0] === "pod")) return empty;
  const kind = parts.pop()!;
  if (kind !== "svc" && kind !== "pod") return undefined;
  const namespace = parts.pop() ?? "";
  const service = parts.pop() ?? "";
  const known = { ...empty, kind, namespace, service } as const;
  if (parts.length === 0) return known;
  if (parts.length === 1) return { ...known, endpoint: parts[0]! };
  if (parts.length === 2) return { ...known, port: stripUnderscore(parts[0]!), protocol: stripUnderscore(parts[1]!) };
  return undefined;
}

function stripUnderscore(label: string): string {
  return label.startsWith("_") ? label.slice(1) : label;
}
