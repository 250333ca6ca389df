// Pod specs as the server's internal types: where it prints one of those, Go field names stand for JSON names.
import { INTERNAL } from "./internal-layout";

type Fields = Readonly<Record<string, unknown>>;

/** A Pod spec as the server's errors show it. */
export function internalPodSpec(spec: object): Record<string, unknown> {
  return internal("PodSpec", spec as Fields);
}

/** A container's security context. */
export function internalSecurityContext(context: object): Record<string, unknown> {
  return internal("SecurityContext", context as Fields);
}

/** A Pod template; its metadata keep their JSON names. */
export function internalTemplate(template: { readonly metadata?: object; readonly spec?: object }): Record<string, unknown> {
  return { ...template.metadata, Spec: internalPodSpec(template.spec ?? {}) };
}

/** These stand in the Pod's security context. */
const MOVED = ["hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace", "hostUsers"];

/** A value of the API as the server's internal struct. */
function internal(type: string, value: Fields): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const field of INTERNAL[type]!.split(",")) {
    const [names, kind] = field.split(":") as [string, string];
    const [name, json = name[0]!.toLowerCase() + name.slice(1)] = names.split("=") as [string, string | undefined];
    let given = value[json];
    if (type === "PodSpec" && name === "SecurityContext" && given !== undefined) given = { ...given, ...Object.fromEntries(MOVED.map((f) => [f, value[f]])) };
    out[name] = internalValue(kind, given);
  }
  return out;
}

const ZERO: Readonly<Record<string, unknown>> = { s: "", b: false, n: 0, q: "0", i: 0, "{": null, j: null };

function internalValue(kind: string, value: unknown): unknown {
  if (kind.startsWith("*")) return value === undefined ? null : internalValue(kind.slice(1), value);
  if (kind.startsWith("[")) return value === undefined ? null : (value as readonly unknown[]).map((v) => internalValue(kind.slice(1), v));
  if (kind in INTERNAL) return internal(kind, (value ?? {}) as Fields);
  return value ?? ZERO[kind];
}
