// The Ethernet frame in which a packet came to a namespace: what the tracers tell beside the packet.
import type { Namespace } from "./netns";
import { nameOf, type TraceStep } from "./trace";

export type Frame = { readonly source: string; readonly destination: string };

/** Undefined for what begins in the namespace. @param steps of the whole journey. */
export function frameOf(ns: Namespace, steps: readonly TraceStep[]): Frame | undefined {
  let from: string | undefined;
  for (const s of steps) {
    if (s.kind !== "arrive") continue;
    const at = nameOf(s.ns);
    const own = at === ns.name ? ns.links.get(nameOf(s.link)) : undefined;
    if (own !== undefined && from !== undefined && from !== at) {
      const sender = [...(ns.net.spaces.get(from)?.links.values() ?? [])].find((l) => l.segment === own.segment);
      return sender === undefined ? undefined : { source: sender.mac, destination: own.mac };
    }
    from = at;
  }
  return undefined;
}
