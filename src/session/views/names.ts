// Look-ups as rows: the name as it was typed, and under it every query that came of it, with the CoreDNS Pod and the
// plugin that answered. Queries are joined to their look-up by what their packets were sent for (Traces.about), so that one
// that never arrived is seen too.
import type { Because } from "../../base/history";
import type { Stateful } from "../../base/stateful";
import type { LookUp, SentQuery } from "../../dns/look-up";
import { RCODES, rcodeName, typeName } from "../../dns/codes";
import type { DnsQueryEvent } from "../../dns/query-event";
import { dataText } from "../../dns/text";
import { unqualified } from "../../dns/name";
import type { TraceRing } from "../../net/trace";
import { placeOf } from "./packets";
import type { DnsHead, DnsQuery, DnsRow, View } from "./types";

const KEPT = 200;
/** How long a question may be open before it counts as lost: the libraries' own patience. */
const PATIENCE_MS = 5000;

type Seen = { readonly event: DnsQueryEvent; readonly client: string; readonly server: string };
type Group = {
  readonly n: number;
  readonly lookUp: LookUp | undefined;
  /** By the query that was sent; of strangers' packets the only one stands under itself. */
  readonly seen: Map<SentQuery | DnsQueryEvent, Seen>;
  readonly at: number;
  readonly because: Because;
};

type Saved = { readonly groups: readonly Group[]; readonly lookUps: number; readonly queries: number; readonly denied: number };

/** What has been asked lately. */
export class NamesSeen implements Stateful {
  #groups: Group[] = [];
  readonly #byLookUp = new Map<LookUp, Group>();
  #lookUps = 0;
  #queries = 0;
  #denied = 0;

  /** A packet has left that asks something. */
  sent(query: SentQuery, because: Because): void {
    this.#group(query.lookUp, because);
  }

  /** CoreDNS has answered. `client` and `server` are the Pods' names at that time. */
  answered(event: DnsQueryEvent, client: string, server: string, because: Because): void {
    this.#queries++;
    if (event.rcode === RCODES.NXDOMAIN) this.#denied++;
    const { asked } = event;
    const group = asked === undefined ? this.#open(undefined, event.at, because) : this.#group(asked.lookUp, because);
    group.seen.set(asked ?? event, { event, client, server });
  }

  view(count: number, traces: TraceRing, now: number): View<DnsHead, DnsRow> {
    const rows = this.#groups.slice(-count).map((g) => rowOf(g, traces, now));
    return { head: { queries: this.#queries, lookUps: this.#lookUps, denied: this.#denied }, rows };
  }

  /** Taken when nothing runs: every look-up is over. */
  snapshot(): unknown {
    const groups = this.#groups.map((g) => ({ ...g, seen: new Map(g.seen) }));
    return { groups, lookUps: this.#lookUps, queries: this.#queries, denied: this.#denied } satisfies Saved;
  }

  restore(state: unknown): void {
    const { groups, lookUps, queries, denied } = state as Saved;
    this.#groups = groups.map((g) => ({ ...g, seen: new Map(g.seen) }));
    this.#byLookUp.clear();
    for (const g of this.#groups) if (g.lookUp !== undefined) this.#byLookUp.set(g.lookUp, g);
    this.#lookUps = lookUps;
    this.#queries = queries;
    this.#denied = denied;
  }

  /** What the look-up of a row (by its key) goes back to. */
  becauseOf(n: number): Because {
    return this.#groups.find((g) => g.n === n)?.because ?? [];
  }

  #group(lookUp: LookUp, because: Because): Group {
    return this.#byLookUp.get(lookUp) ?? this.#open(lookUp, lookUp.at, because);
  }

  #open(lookUp: LookUp | undefined, at: number, because: Because): Group {
    const group: Group = { n: ++this.#lookUps, lookUp, seen: new Map(), at, because };
    this.#groups.push(group);
    if (lookUp !== undefined) this.#byLookUp.set(lookUp, group);
    if (this.#groups.length > KEPT * 2) {
      for (const old of this.#groups.slice(0, KEPT)) if (old.lookUp !== undefined) this.#byLookUp.delete(old.lookUp);
      this.#groups = this.#groups.slice(KEPT);
    }
    return group;
  }
}

function rowOf({ n, lookUp, seen, at }: Group, traces: TraceRing, now: number): DnsRow {
  const queries =
    lookUp === undefined ? [...seen.values()].map((s) => queryOf(undefined, s, traces, now)) : lookUp.sent.map((q) => queryOf(q, seen.get(q), traces, now));
  const first = [...seen.values()][0];
  const last = lookUp?.sent.at(-1);
  const end = last === undefined ? at + (first?.event.ms ?? 0) : (last.reply?.at ?? Math.min(now, last.at + PATIENCE_MS));
  const counts = countsOf(queries, lookUp);
  return {
    key: String(n),
    at,
    from: lookUp === undefined ? (first?.client ?? "") : placeOf(lookUp.from),
    name: lookUp?.name ?? unqualified(first?.event.name ?? ""),
    outcome: outcomeOf(queries),
    answers: [...new Set(queries.flatMap((q) => (q.state === "answered" ? q.answers : [])))],
    ms: Math.round(end - at),
    queries,
    ...counts,
  };
}

function queryOf(sent: SentQuery | undefined, seen: Seen | undefined, traces: TraceRing, now: number): DnsQuery {
  const event = seen?.event;
  const trace = sent?.trace ?? event?.trace ?? 0;
  const rcode = sent === undefined ? event?.rcode : (sent.reply?.rcode ?? undefined);
  // A tool may ask a server that is none of CoreDNS's: then only the reply's code is known.
  const found = event === undefined ? (sent?.reply?.answers ?? 0) : event.answers.length;
  const lost = sent !== undefined && sent.reply === undefined && (now - sent.at >= PATIENCE_MS || (trace !== 0 && isLost(traces, trace)));
  const server = seen?.server ?? sent?.server.ip ?? "";
  return {
    name: unqualified(sent?.name ?? event?.name ?? ""),
    type: typeName(sent?.type ?? event?.type ?? 0),
    transport: sent?.transport ?? event?.transport ?? "udp",
    trace,
    fate: trace === 0 ? "" : fateOf(traces, trace),
    state: rcode === undefined ? (lost ? "lost" : "waiting") : rcode !== RCODES.NOERROR ? "refused" : found > 0 ? "answered" : "empty",
    rcode: rcode === undefined ? "" : rcodeName(rcode),
    server,
    plugin: event?.plugin ?? "",
    cached: event?.cached ?? false,
    upstream: event?.upstream === undefined ? "" : `${event.upstream.to.ip}:${event.upstream.to.port}`,
    upstreamTrace: event?.upstream?.trace ?? 0,
    ttl: event === undefined || event.answers.length === 0 ? undefined : Math.min(...event.answers.map((r) => r.ttl)),
    answers: event?.answers.slice(0, 8).map(dataText) ?? [],
    ms: Math.round(sent?.reply === undefined ? (event?.ms ?? 0) : sent.reply.at - sent.at),
  };
}

/** How the packet's journey ended; "" where the ring has moved on. */
function fateOf(traces: TraceRing, trace: number): string {
  const end = traces.steps(trace).findLast((s) => s.kind === "end");
  return end?.kind === "end" ? end.outcome : "";
}

function isLost(traces: TraceRing, trace: number): boolean {
  return ["dropped", "rejected", "no-route", "refused"].includes(fateOf(traces, trace));
}

function outcomeOf(queries: readonly DnsQuery[]): DnsRow["outcome"] {
  const any = (state: DnsQuery["state"]): boolean => queries.some((q) => q.state === state);
  if (any("answered")) return "found";
  if (any("waiting")) return "waiting";
  if (any("empty")) return "no data";
  if (queries.some((q) => q.rcode === "NXDOMAIN")) return "not found";
  return any("refused") ? "failed" : "no answer";
}

/**
 * What the search list cost. The name that counts is the one that was answered, else the last; queries for other names were
 * wasted. With a closing dot it alone would have been asked. With ndots:2 the walk is gone through again: names of which
 * nothing is known are taken for ones that do not exist.
 */
function countsOf(queries: readonly DnsQuery[], lookUp: LookUp | undefined): Pick<DnsRow, "search" | "ndots" | "wasted" | "rooted" | "ndots2"> {
  const counting = queries.find((q) => q.state === "answered")?.name ?? queries.at(-1)?.name ?? "";
  const rooted = new Set(queries.filter((q) => q.name === counting).map((q) => q.type)).size;
  const wasted = queries.filter((q) => q.name !== counting && q.rcode !== "").length;
  const walk = lookUp?.walk;
  if (walk === undefined || lookUp!.name.endsWith(".")) return { search: [], ndots: undefined, wasted, rooted, ndots2: undefined };
  const { search, ndots } = walk;
  if (ndots === undefined) return { search, ndots, wasted, rooted, ndots2: undefined };
  const answered = new Set(queries.filter((q) => q.state === "answered").map((q) => q.name.toLowerCase()));
  let ndots2 = 0;
  for (const name of walkOf(lookUp!.name, 2, search)) {
    ndots2 += rooted;
    if (answered.has(name.toLowerCase())) break;
  }
  return { search, ndots, wasted, rooted, ndots2 };
}

/** The full names in the order in which a resolver asks for them. */
function walkOf(name: string, ndots: number, search: readonly string[]): readonly string[] {
  const searched = search.map((d) => `${name}.${d}`);
  return name.split(".").length - 1 >= ndots ? [name, ...searched] : [...searched, name];
}
