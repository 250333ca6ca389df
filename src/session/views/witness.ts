// Looks on while a session runs, and keeps what the page shows of the past: packets, DNS queries, events. It only
// listens; a session with a witness and one without are the same session.
import type { KubeObject, WatchEvent } from "../../api/types";
import type { DnsQueryEvent } from "../../dns/coredns";
import type { TraceRing } from "../../net/trace";
import type { Session } from "../session";
import type { Input } from "../types";
import { isReady, textAt } from "./fields";
import { isFirst, packetRow } from "./packets";
import type { PacketRow, TimelineRow } from "./types";

const kept = { packets: 300, queries: 300, events: 400 } as const;

const watched: ReadonlySet<string> = new Set([
  "services",
  "endpointslices.discovery.k8s.io",
  "nodes",
  "pods",
  "deployments.apps",
  "statefulsets.apps",
  "daemonsets.apps",
  "namespaces",
  "configmaps",
]);

export class Witness {
  readonly packets: PacketRow[] = [];
  readonly queries: { readonly n: number; readonly event: DnsQueryEvent }[] = [];
  readonly events: TimelineRow[] = [];
  /** Counts whatever a check could see. */
  version = 0;
  /** Counts changes of objects alone: what the views of objects are made from. */
  objects = 0;
  packetCount = 0;
  queryCount = 0;
  #n = 0;
  readonly #ready = new Map<string, boolean>();
  /** Rows are made when the journey is over and its bystanders have been worked off. */
  readonly #fresh: { id: number; at: number }[] = [];

  constructor(readonly session: Session) {
    const { world } = session;
    const traces = world.network.traces as TraceRing;
    traces.listen((id) => {
      if (!this.#watching) return;
      this.#fresh.push({ id, at: world.clock.now });
      if (this.#fresh.length > 256) this.settle();
    });
    world.onQuery((event) => {
      this.queries.push({ n: ++this.queryCount, event });
      if (this.queries.length > kept.queries * 2) this.queries.splice(0, kept.queries);
    });
    for (const pod of world.api.list("pods")) this.#ready.set(pod.metadata.uid, isReady(pod));
    world.api.observe((resource, event) => this.#change(resource, event));
  }

  /** Learners' packets: those that cross the network while a command runs. The kubelets' probes go on all the time. */
  get #watching(): boolean {
    return !this.session.world.driver.idle && this.session.busy;
  }

  /** Renders what has come in since the last time. */
  settle(): void {
    if (this.#fresh.length === 0) return;
    const traces = this.session.world.network.traces as TraceRing;
    for (const { id, at } of this.#fresh.splice(0)) {
      if (!isFirst(traces.steps(id))) continue;
      const row = packetRow(traces, id, at);
      if (row === undefined) continue;
      this.packetCount++;
      this.version++;
      this.packets.push(row);
      if (row.to.endsWith(":53")) continue;
      this.#event(at, "packet", `Packet ${id}: ${row.from} → ${row.to}, ${row.outcome}`);
    }
    if (this.packets.length > kept.packets * 2) this.packets.splice(0, this.packets.length - kept.packets);
  }

  input(input: Input, at: number): void {
    const label =
      input.type === "exec"
        ? input.line
        : input.type === "edit"
          ? `edit ${input.file}`
          : input.type === "settings"
            ? `settings ${JSON.stringify(input.settings)}`
            : input.type === "fault"
              ? `fault: ${input.fault.kind}`
              : input.type;
    if (input.type !== "tick") this.#event(at, "input", label.slice(0, 120));
    this.version++;
  }

  /** The last line entered before a time: what an object's coming goes back to. */
  causeOf(at: number): string {
    let cause = "";
    for (const e of this.events) {
      if (e.at > at) break;
      if (e.type === "input" && /^(kubectl|k) (apply|create|scale|run|expose|patch|edit|delete|set|rollout|label|replace)\b/.test(e.label)) cause = e.label;
    }
    return cause;
  }

  #change(resource: string, e: WatchEvent<KubeObject>): void {
    if (!watched.has(resource)) return;
    this.objects++;
    if (resource !== "nodes") this.version++; // a node's heartbeats are nothing to look again for
    if (resource === "pods") this.#pod(e);
    else if (resource === "services" && e.type !== "MODIFIED")
      this.#event(this.session.now, "event", `Service ${e.object.metadata.name} ${e.type === "ADDED" ? "created" : "deleted"}`);
  }

  #pod(e: WatchEvent<KubeObject>): void {
    const key = e.object.metadata.uid;
    const ready = e.type !== "DELETED" && isReady(e.object);
    if (e.type === "DELETED") {
      this.#ready.delete(key);
      return this.#event(this.session.now, "event", `Pod ${e.object.metadata.name} is gone`);
    }
    if (this.#ready.get(key) === ready) return;
    const before = this.#ready.get(key);
    this.#ready.set(key, ready);
    if (ready) this.#event(this.session.now, "event", `Pod ${e.object.metadata.name} became ready`);
    else if (before === true)
      this.#event(this.session.now, "event", `Pod ${e.object.metadata.name} is no longer ready (${textAt(e.object, "status", "phase")})`);
  }

  #event(at: number, type: TimelineRow["type"], label: string): void {
    this.events.push({ key: String(++this.#n), at, type, label });
    if (this.events.length > kept.events * 2) this.events.splice(0, this.events.length - kept.events);
  }
}
