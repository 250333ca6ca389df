// Looks on while a session runs, and keeps what the page shows of the past: packets, DNS queries, events. It only
// listens; a session with a witness and one without are the same session.
import type { Because, EventId, HistoryEvent } from "../../base/history";
import type { KubeObject } from "../../api/types";
import { sentQuery } from "../../dns/look-up";
import { nameOf, type Header, type TraceRing } from "../../net/trace";
import { known, wordsOf } from "../causes/words";
import { said, verbatim, type Said } from "../said";
import { senderOf, takerOf } from "../recorder";
import type { Session } from "../session";
import { isReady, listAt, podKey, textAt } from "./fields";
import { NamesSeen } from "./names";
import { isFirst, packetRow } from "./packets";
import type { PacketRow, TimelineRow, Way } from "./types";

/** Between two packets of traffic that are shown. */
const sampleMs = 150;
/** Within this time after it took a connection kube-proxy opens the one that carries it on (userspace mode). */
const soonMs = 50;
const kept = { packets: 300, failed: 100, events: 400, syncs: 60, inputs: 1000 } as const;

/** What the timeline tells of objects; of Pods only their readiness, their coming and their going. */
const told: ReadonlySet<string> = new Set(["Service", "Pod", "EndpointSlice", "Deployment", "StatefulSet", "DaemonSet", "Node", "NetworkPolicy", "ConfigMap"]);

export class Witness {
  readonly packets: PacketRow[] = [];
  readonly names = new NamesSeen();
  /** The newest of all kinds, and before them the inputs alone: one can go back to any of them. */
  readonly events: TimelineRow[] = [];
  /** kube-proxies' syncs that changed rules because of something that happened. */
  readonly syncs: HistoryEvent[] = [];
  /** Counts whatever a check could see. */
  version = 0;
  /** Counts changes of objects alone: what the views of objects are made from. */
  objects = 0;
  /** Packets that have a number of their own. */
  packetCount = 0;
  #n = 0;
  #newEvents = 0;
  /** Pods' keys by their addresses, those that are gone too: a query's answer outlives who gave it. */
  readonly #places = new Map<string, string>();
  /** Rows are made when the journey is over and its bystanders have been worked off. */
  readonly #fresh: { id: number; at: number; because: Because; sampled: boolean; carries: number | undefined }[] = [];
  #nextSample = -Infinity;
  /** What sent the packets that are kept. */
  readonly #senders = new Map<number, Because>();
  /** In userspace mode, by node: the connections that its kube-proxy has taken and not yet carried on, and the one that it carried on last. */
  readonly #taken = new Map<number, { waiting: { id: number; at: number }[]; last: number | undefined }>();

  constructor(readonly session: Session) {
    const { world } = session;
    const { history } = world.clock;
    const traces = world.network.traces as TraceRing;
    traces.listen((id) => {
      const query = sentQuery(traces.about(id));
      if (query !== undefined) this.names.sent(query, history.because);
      const sampled = !this.#watching;
      if (sampled && !this.#samples(id)) return;
      const first = traces.first(id);
      if (first === undefined || (first.proto === 6 && (first.flags & 18) !== 2)) return;
      const sender = first.proto === 6 ? senderOf(world.network, first) : "";
      if (sender === "kubelet" && !nameOf(first.ns).startsWith("pod/")) return; // a probe
      const carries = !sampled && session.world.mode === "userspace" ? this.#throughProcess(id, first, sender) : undefined;
      this.#fresh.push({ id, at: world.clock.now, because: history.because, sampled, carries });
      if (this.#fresh.length > 256) this.settle();
    });
    world.onQuery((event) => {
      this.names.answered(event, this.#placeAt(event.client.ip), this.#placeAt(event.server.ip), history.because);
    });
    for (const pod of world.api.list("pods")) this.#place(pod);
    history.listen((event) => this.#happened(event));
  }

  /** Learners' packets: those that cross the network while a command runs. The kubelets' probes go on all the time. */
  get #watching(): boolean {
    return !this.session.world.driver.idle && this.session.busy;
  }

  /** Of traffic's hundreds a second a few are shown. */
  #samples(id: number): boolean {
    const { session } = this;
    if (session.traffic?.running !== true || session.now < this.#nextSample) return false;
    const first = session.world.network.traces.steps(id).find((s) => s.kind === "arrive");
    if (first?.kind !== "arrive" || first.header.proto !== 6 || (first.header.flags & 18) !== 2 || !session.traffic.sends(first.ns)) return false;
    this.#nextSample = session.now + sampleMs;
    return true;
  }

  /** Renders what has come in since the last time. */
  settle(): void {
    if (this.#fresh.length === 0) return;
    const traces = this.session.world.network.traces as TraceRing;
    for (const { id, at, because, sampled, carries } of this.#fresh.splice(0)) {
      if (!isFirst(traces.steps(id))) continue;
      const way = packetRow(traces, id, at);
      if (way === undefined) continue;
      const row = { ...way, name: this.#name(way, carries), ...(carries === undefined ? {} : { carries }) };
      this.version++;
      this.packets.push(row);
      this.#senders.set(id, because);
      if (sampled || row.name === "") continue;
      this.#event(
        at,
        "packet",
        said("Packet {id}: {from} → {to}, {outcome}", { id: row.name, from: row.from, to: row.to, outcome: said(row.outcome) }),
        because.at(-1),
      );
    }
    if (this.packets.length > kept.packets * 2) this.#thin();
  }

  /** The newest stay, and of those before them the ones that failed: they are rarer, and are what one looks for. */
  #thin(): void {
    const old = this.packets.splice(0, this.packets.length - kept.packets);
    const failed = old.filter((p) => p.name !== "" && p.outcome !== "delivered").slice(-kept.failed);
    this.packets.unshift(...failed);
    for (const { id } of old) if (!failed.some((p) => p.id === id)) this.#senders.delete(id);
  }

  /** The learner's own are counted; a name's queries are not, and what carries another on is its second part. */
  #name(way: Way, carries: number | undefined): string {
    if (way.to.endsWith(":53")) return "";
    const first = carries === undefined ? undefined : this.packets.find((p) => p.id === carries);
    return first === undefined ? String(++this.packetCount) : `${first.name}b`;
  }

  /** The packet whose connection kube-proxy carries on with this one; it takes and carries on in one order. */
  #throughProcess(id: number, first: Header, sender: string): number | undefined {
    const { network, clock } = this.session.world;
    const taker = takerOf(network, network.traces.steps(id));
    if (taker?.program === "kube-proxy") {
      const at = this.#taken.get(taker.ns) ?? { waiting: [], last: undefined };
      this.#taken.set(taker.ns, at);
      at.waiting.push({ id, at: clock.now });
    }
    const at = sender === "kube-proxy" ? this.#taken.get(first.ns) : undefined;
    if (at === undefined) return undefined;
    // What was carried on while nobody looked does not wait for ever.
    at.waiting = at.waiting.filter((w) => clock.now - w.at < soonMs);
    // Where an endpoint does not answer, another is tried for the same client.
    at.last = at.waiting.shift()?.id ?? at.last;
    return at.last;
  }

  /** What is kept, as values; the counters of changes go on, so that what was drawn from later times is drawn anew. */
  snapshot(): unknown {
    this.settle();
    const { packets, events, syncs, packetCount } = this;
    const lists = { packets: [...packets], events: [...events], syncs: [...syncs] };
    return { ...lists, packetCount, names: this.names.snapshot(), n: this.#n, senders: new Map(this.#senders) };
  }

  restore(state: unknown): void {
    const s = state as Pick<Witness, "packets" | "events" | "syncs" | "packetCount"> & { names: unknown; n: number; senders: Map<number, Because> };
    this.#fresh.length = 0;
    this.#taken.clear(); // no command runs at a checkpoint
    this.packets.splice(0, this.packets.length, ...s.packets);
    this.names.restore(s.names);
    this.events.splice(0, this.events.length, ...s.events);
    this.syncs.splice(0, this.syncs.length, ...s.syncs);
    this.packetCount = s.packetCount;
    this.#n = s.n;
    this.#senders.clear();
    for (const [packet, because] of s.senders) this.#senders.set(packet, because);
    this.version++;
    this.objects++;
  }

  /** What a packet that is kept goes back to. */
  senderOf(packet: number): Because {
    return this.#senders.get(packet) ?? [];
  }

  #happened(event: HistoryEvent): void {
    const what = known(event);
    this.version++;
    switch (what.kind) {
      case "input":
        if (what.input.type === "fault" || what.input.type === "settings") this.objects++; // what is drawn from them alone
        return this.#event(event.at, "input", what.input.type === "exec" ? verbatim(what.input.line.slice(0, 120)) : wordsOf(event), event.id, what.from);
      case "rules":
        // The first sync writes what was there before anybody looked.
        if (event.because.length === 0) return;
        this.syncs.push(event);
        if (this.syncs.length > kept.syncs * 2) this.syncs.splice(0, kept.syncs);
        return this.#event(event.at, "rules", wordsOf(event), event.id);
      case "object": {
        this.objects++;
        const { object, previous, type } = what.event;
        if (object.kind === "Pod" && type !== "DELETED") this.#place(object);
        if (!told.has(object.kind) || event.because.length === 0) return;
        if (object.kind === "Pod" && type === "MODIFIED" && isReady(object) === isReady(previous!)) return;
        if (object.kind !== "Pod" && type === "MODIFIED" && object["spec"] === previous!["spec"] && object["endpoints"] === previous!["endpoints"]) return;
        return this.#event(event.at, "event", wordsOf(event), event.id);
      }
      default:
        return this.#event(event.at, "event", wordsOf(event), event.id);
    }
  }

  #place(pod: KubeObject): void {
    for (const ip of listAt(pod, "status", "podIPs")) this.#places.set(textAt(ip, "ip"), podKey(pod));
  }

  #placeAt(ip: string): string {
    return this.#places.get(ip) ?? ip;
  }

  #event(at: number, type: TimelineRow["type"], label: Said, event: EventId | undefined, from?: number): void {
    this.events.push({ key: String(++this.#n), at, type, label, ...(event === undefined ? {} : { event }), ...(from === undefined ? {} : { from }) });
    if (++this.#newEvents < kept.events || this.events.length < kept.events * 2) return;
    this.#newEvents = 0;
    const old = this.events.splice(0, this.events.length - kept.events);
    this.events.unshift(...old.filter((e) => e.type === "input").slice(-kept.inputs));
  }
}
