// The event recorder of client-go: writes Events, counts repetitions in one Event, combines many of one reason, and lets
// through no more than a burst of 25 about one object (then one in five minutes). What it remembers is bounded as upstream's
// is: the 4096 entries that were used last.
import { ApiError } from "../api/types";
import type { Client, KubeObject } from "../api/types";
import type { Clock } from "../base/clock";
import type { Stateful } from "../base/stateful";
import { microTime, rfc3339 } from "./times";

type EventType = "Normal" | "Warning";

export interface Recorder {
  /** Records that something happened to an object; `fieldPath` as spec.containers{web}. */
  event(about: KubeObject, type: EventType, reason: string, message: string, fieldPath?: string): void;
}

type Logged = { readonly count: number; readonly first: string; readonly name: string; readonly namespace: string };
type Similar = { readonly messages: readonly string[]; readonly at: number };
type Bucket = { readonly tokens: number; readonly at: number };

const burst = 25;
const refillMs = 300_000;
const maxSimilar = 10;
const similarMs = 600_000;
const seriesMs = 360_000;

const maxEntries = 4096;

// Sets an entry as the one used last; the one not used for longest goes when there are too many.
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > maxEntries) map.delete(map.keys().next().value!);
}

/** What recorders remember; one for all components, as keys hold the component's name. */
export class EventLog implements Stateful {
  logged = new Map<string, Logged>();
  similar = new Map<string, Similar>();
  buckets = new Map<string, Bucket>();
  series = new Map<string, { readonly name: string; readonly count: number; readonly at: number }>();
  /** Tells Events of the same millisecond apart, in their names. */
  sequence: number;

  /** @param of whose log: two logs shall not give two Events one name. */
  constructor(of = "") {
    let h = 0;
    for (let i = 0; i < of.length; i++) h = (h * 31 + of.charCodeAt(i)) % 1_000_000;
    this.sequence = h;
  }

  snapshot(): unknown {
    return {
      logged: new Map(this.logged),
      similar: new Map(this.similar),
      buckets: new Map(this.buckets),
      series: new Map(this.series),
      sequence: this.sequence,
    };
  }

  restore(state: unknown): void {
    const s = state as {
      logged: Map<string, Logged>;
      similar: Map<string, Similar>;
      buckets: Map<string, Bucket>;
      series: EventLog["series"];
      sequence: number;
    };
    this.logged = new Map(s.logged);
    this.similar = new Map(s.similar);
    this.buckets = new Map(s.buckets);
    this.series = new Map(s.series);
    this.sequence = s.sequence;
  }
}

/** A recorder for a component (on a host, for the kubelet). */
export function createRecorder(api: Client, clock: Clock, log: EventLog, component: string, host?: string): Recorder {
  return {
    event(about, type, reason, message, fieldPath) {
      const { metadata } = about;
      const source = `${component}|${host ?? ""}|${about.kind}|${metadata.namespace ?? ""}|${metadata.name}|${metadata.uid}|${type}`;
      const group = `${source}|${reason}`;
      const now = clock.now;
      const seen = log.similar.get(group);
      const fresh = seen === undefined || now - seen.at > similarMs;
      const messages = fresh ? [message] : seen.messages.includes(message) ? seen.messages : [...seen.messages, message];
      const combined = messages.length >= maxSimilar;
      keep(log.similar, group, { messages: combined ? messages.slice(1) : messages, at: now });
      const text = combined ? `(combined from similar events): ${message}` : message;
      const key = combined ? group : `${group}|${fieldPath ?? ""}|${message}`;

      const known = log.logged.get(key);
      const at = rfc3339(now);
      if (!take(log, source, now)) {
        if (known !== undefined) keep(log.logged, key, { ...known, count: known.count + 1 });
        return;
      }
      // Events about objects without a namespace live in "default".
      const namespace = metadata.namespace ?? "default";
      try {
        if (known !== undefined) {
          keep(log.logged, key, { ...known, count: known.count + 1 });
          try {
            api.patch("events", known.namespace, known.name, { count: known.count + 1, lastTimestamp: at, message: text });
            return;
          } catch (e) {
            if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e; // else it has expired: make it anew
          }
        }
        const name = eventName(log, metadata.name, now);
        const count = known === undefined ? 1 : known.count + 1;
        api.create("events", namespace, {
          apiVersion: "v1",
          kind: "Event",
          metadata: { name, namespace },
          involvedObject: {
            kind: about.kind,
            namespace: metadata.namespace,
            name: metadata.name,
            uid: metadata.uid,
            apiVersion: about.apiVersion,
            resourceVersion: fieldPath === undefined ? metadata.resourceVersion : undefined,
            fieldPath,
          },
          reason,
          message: text,
          source: { component, host },
          firstTimestamp: known?.first ?? at,
          lastTimestamp: at,
          count,
          type,
          eventTime: null,
          reportingComponent: component,
          reportingInstance: host ?? "",
        });
        keep(log.logged, key, { count, first: known?.first ?? at, name, namespace });
      } catch (e) {
        if (!(e instanceof ApiError)) throw e; // an Event that the server refuses (its namespace goes) is dropped, as upstream does
      }
    },
  };
}

/** Records in the newer way (events.k8s.io), as the scheduler does. */
export type NewRecorder = (about: KubeObject, type: EventType, reason: string, action: string, note: string) => void;

/** A recorder of events.k8s.io's kind: a time in microseconds, no count but a series when it repeats within six minutes, no source. */
export function createNewRecorder(api: Client, clock: Clock, log: EventLog, controller: string): NewRecorder {
  return (about, type, reason, action, note) => {
    const { metadata } = about;
    const namespace = metadata.namespace ?? "default";
    const key = `${controller}|${metadata.uid}|${type}|${reason}|${action}|${note}`;
    const known = log.series.get(key);
    try {
      if (known !== undefined && clock.now - known.at < seriesMs) {
        keep(log.series, key, { ...known, count: known.count + 1, at: clock.now });
        api.patch("events", namespace, known.name, { series: { count: known.count + 1, lastObservedTime: microTime(clock.now) } });
        return;
      }
      const name = eventName(log, metadata.name, clock.now);
      api.create("events", namespace, {
        apiVersion: "v1",
        kind: "Event",
        metadata: { name, namespace },
        involvedObject: {
          kind: about.kind,
          namespace: metadata.namespace,
          name: metadata.name,
          uid: metadata.uid,
          apiVersion: about.apiVersion,
          resourceVersion: metadata.resourceVersion,
        },
        reason,
        message: note,
        source: {},
        firstTimestamp: null,
        lastTimestamp: null,
        type,
        eventTime: microTime(clock.now),
        action,
        reportingComponent: controller,
        reportingInstance: `${controller}-kind-control-plane`,
      });
      keep(log.series, key, { name, count: 1, at: clock.now });
    } catch (e) {
      if (!(e instanceof ApiError)) throw e;
    }
  };
}

// "name.<nanoseconds in hex>": our clock has milliseconds, the sequence makes the rest.
function eventName(log: { sequence: number }, object: string, now: number): string {
  log.sequence = (log.sequence + 1) % 1_000_000;
  return `${object}.${(BigInt(Math.floor(now)) * 1_000_000n + BigInt(log.sequence)).toString(16)}`;
}

function take(log: EventLog, source: string, now: number): boolean {
  const bucket = log.buckets.get(source) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / refillMs);
  keep(log.buckets, source, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
  return tokens >= 1;
}
