// events.k8s.io/v1 Events are the core group's under other names.
import type { KubeObject } from "../types";
import type { Draft } from "./kind";

type Fields = Readonly<Record<string, unknown>>;
const PAIRS: readonly (readonly [string, string])[] = [
  ["involvedObject", "regarding"],
  ["message", "note"],
  ["reportingComponent", "reportingController"],
  ["source", "deprecatedSource"],
  ["firstTimestamp", "deprecatedFirstTimestamp"],
  ["lastTimestamp", "deprecatedLastTimestamp"],
  ["count", "deprecatedCount"],
];

function rename(o: Fields, from: 0 | 1): Record<string, unknown> {
  const out: Record<string, unknown> = { ...o };
  for (const pair of PAIRS) {
    const value = out[pair[from]];
    delete out[pair[from]];
    if (value !== undefined) out[pair[1 - from]!] = value;
  }
  return out;
}

export function toEventsGroup(o: KubeObject): KubeObject {
  return { ...rename(o, 0), apiVersion: "events.k8s.io/v1" } as KubeObject;
}

export function fromEventsGroup(o: Draft<KubeObject>): Draft<KubeObject> {
  return { ...rename(o as unknown as Fields, 1), apiVersion: "v1" } as unknown as Draft<KubeObject>;
}
