// A cluster and a network small enough to read: objects that are simply there, and packets that arrive at once.
import { Clock } from "../../src/base/clock";
import type { Run } from "../../src/base/driver";
import { Driver } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import type { Client, KubeObject, WatchEvent } from "../../src/api/types";
import type { CoreDns, CoreDnsOptions } from "../../src/dns/coredns";
import { createCoreDns } from "../../src/dns/coredns";
import { CLASSES, typeNumber } from "../../src/dns/codes";
import type { Message } from "../../src/dns/message";
import { query } from "../../src/dns/message";
import { decode, encode } from "../../src/dns/message-bytes";
import type { DnsQueryEvent } from "../../src/dns/query-event";

let version = 1;
export function object(kind: string, namespace: string, name: string, fields: object, labels: Record<string, string> = {}): KubeObject {
  return {
    apiVersion: "v1",
    kind,
    metadata: { name, namespace, uid: name, resourceVersion: String(version++), creationTimestamp: "2026-11-21T00:00:00Z", labels },
    ...fields,
  };
}

/** An API server of fixed lists; `emit` delivers a change to the watchers. */
export class FakeApi implements Client {
  readonly #lists = new Map<string, KubeObject[]>();
  readonly #watchers = new Map<string, ((e: WatchEvent) => void)[]>();
  constructor(objects: Readonly<Record<string, readonly KubeObject[]>>) {
    for (const [k, v] of Object.entries(objects)) this.#lists.set(k, [...v]);
  }
  list<T extends KubeObject>(resource: string): readonly T[] {
    return (this.#lists.get(resource) ?? []) as unknown as T[];
  }
  watch<T extends KubeObject>(resource: string, handler: (event: WatchEvent<T>) => void): { stop(): void } {
    const all = this.#watchers.get(resource) ?? [];
    this.#watchers.set(resource, all);
    all.push(handler as (e: WatchEvent) => void);
    return { stop: () => void all.splice(all.indexOf(handler as (e: WatchEvent) => void), 1) };
  }
  emit(resource: string, type: WatchEvent["type"], o: KubeObject): void {
    for (const handler of this.#watchers.get(resource) ?? []) handler({ type, object: o });
  }
  watchers(resource: string): number {
    return this.#watchers.get(resource)?.length ?? 0;
  }
  get = (): never => unused();
  create = (): never => unused();
  update = (): never => unused();
  updateStatus = (): never => unused();
  patch = (): never => unused();
  delete = (): never => unused();
  request = (): never => unused();
  watchRequest = (): never => unused();
}

function unused(): never {
  throw new Error("not part of the fake");
}

export class Bench {
  readonly clock = new Clock(Date.UTC(2026, 10, 21, 0, 55, 39));
  readonly random = new Random(1);
  readonly driver = new Driver(this.clock);
  readonly log: string[] = [];
  readonly events: DnsQueryEvent[] = [];
  readonly dns: CoreDns;

  constructor(corefile: string, api: Client, more: Partial<CoreDnsOptions> = {}) {
    const spawn = (run: Run): void => void this.driver.spawn(run, { write: () => true });
    this.dns = createCoreDns({
      clock: this.clock,
      random: this.random.stream("coredns"),
      api,
      corefile,
      path: "Corefile",
      spawn,
      after: (ms, what) => void this.driver.spawn(later(this.clock, ms, what), { write: () => true }),
      log: (l) => this.log.push(l),
      onQuery: (e) => this.events.push(e),
      ...more,
    });
  }

  /** Asks and waits for the reply. */
  ask(name: string, type: string, more: Partial<Message> = {}, transport: "udp" | "tcp" = "udp", from = "10.240.0.1"): Message {
    const bytes = this.askBytes(
      encode(query(1, name, typeNumber(type)!, { ...more, questions: [{ name, type: typeNumber(type)!, class: CLASSES.IN }] })),
      transport,
      from,
    );
    return decode(bytes)!;
  }

  askBytes(bytes: Uint8Array, transport: "udp" | "tcp" = "udp", from = "10.240.0.1"): Uint8Array {
    let got: Uint8Array | undefined;
    this.dns.handle({ bytes, transport, from: { ip: from, port: 40212 }, to: { ip: "10.244.0.2", port: 53 }, trace: 0 }, (b) => (got = b));
    this.driver.run({ done: () => got !== undefined });
    return got!;
  }
}

function* later(clock: Clock, ms: number, what: () => void): Run {
  yield { until: clock.now + ms };
  what();
  return 0;
}
