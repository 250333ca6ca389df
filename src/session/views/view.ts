// One view of a session, as its specification asks; and a packet in full with what it goes back to.
import type { History, HistoryEvent } from "../../base/history";
import type { TraceRing } from "../../net/trace";
import { clusterView, servicesView } from "./cluster";
import { trailOf, whyObject, whyRule } from "../causes/why";
import type { Trail } from "../causes/why";
import { rulesDiff, some } from "../causes/words";
import type { RulesChange } from "../../proxy/written";
import { objectsView } from "./objects";
import { packetDetail, packetRow } from "./packets";
import { ruleNumber, rulesView } from "./rules";
import { trafficView } from "./traffic";
import type { PacketRow, PacketStep, RuleChangeRow, ShownPacket, TimelineRow, View, ViewSpec, WhyAbout } from "./types";
import type { Witness } from "./witness";

export function viewOf(witness: Witness, spec: ViewSpec, start: number): View {
  const { session } = witness;
  const { world } = session;
  switch (spec.kind) {
    case "cluster":
      return clusterView(world, session.settings, session.faults, spec);
    case "services":
      return servicesView(world, spec);
    case "objects":
      return objectsView(world, spec);
    case "rules":
      return rulesView(world, session.settings.mode, spec);
    case "rule-changes":
      return ruleChangesView(witness, spec);
    case "packets":
      witness.settle();
      return { head: { last: witness.packets.at(-1)?.id ?? 0 }, rows: packetRows(witness.packets, spec.count) };
    case "traffic":
      return trafficView(session);
    case "dns":
      return witness.names.view(spec.count, world.network.traces as TraceRing, session.now);
    case "timeline":
      return { head: { start, now: 0, inputs: session.acts, packets: witness.packetCount }, rows: timelineRows(witness.events, spec.count) };
  }
}

/** The newest, and before them the last few that failed: a flood of good ones does not carry them off. */
function packetRows(packets: readonly PacketRow[], count: number): readonly PacketRow[] {
  const failed = packets.slice(0, -count).filter((p) => p.name !== "" && p.outcome !== "delivered");
  return [...failed.slice(-5), ...packets.slice(-count)];
}

/** The newest, and as many inputs again of what was before: they are what one goes back to. */
function timelineRows(events: readonly TimelineRow[], count: number): readonly TimelineRow[] {
  const before = events.slice(0, -count).filter((e) => e.type === "input");
  return [...before.slice(-count), ...events.slice(-count)];
}

const changedLinesShown = 40;
/** Of a sync of very many Services only so many are looked into. */
const changesRead = 100;
const changeRows = new WeakMap<HistoryEvent, RuleChangeRow>();

function ruleChangesView(witness: Witness, spec: Extract<ViewSpec, { kind: "rule-changes" }>): View<Record<never, never>, RuleChangeRow> {
  const { history } = witness.session.world.clock;
  const syncs = witness.syncs.filter((e) => (e.what as RulesChange).node === spec.node).slice(-spec.count);
  return { head: {}, rows: syncs.map((e) => ruleChangeRow(history, e)).filter((r) => r.added + r.removed > 0) };
}

function ruleChangeRow(history: History, event: HistoryEvent): RuleChangeRow {
  let row = changeRows.get(event);
  if (row === undefined) {
    const { changes } = event.what as RulesChange;
    const diffs = changes.slice(0, changesRead).map((c) => rulesDiff(c.before, c.after));
    const lines = diffs.flatMap((d) => [...d.removed.map((text) => ({ sign: "-" as const, text })), ...d.added.map((text) => ({ sign: "+" as const, text }))]);
    const names = [...new Set(changes.map((c) => (c.after ?? c.before)!.port.name))];
    const origin = trailOf(history, event.id).at(-1);
    row = {
      key: String(event.id),
      at: event.at,
      services: some(names, 5),
      added: lines.filter((l) => l.sign === "+").length,
      removed: lines.filter((l) => l.sign === "-").length,
      lines: lines.slice(0, changedLinesShown),
      cause: origin?.kind === "input" ? origin.text : undefined,
    };
    changeRows.set(event, row);
  }
  return row;
}

export function packetOf(witness: Witness, id: number): ShownPacket | undefined {
  const { world } = witness.session;
  const traces = world.network.traces as TraceRing;
  const known = witness.packets.find((p) => p.id === id);
  const at = known?.at ?? witness.session.now;
  const way = known ?? packetRow(traces, id, at);
  const detail = packetDetail(
    traces,
    id,
    at,
    (ns, table, chain, text) => ruleNumber(world, ns, table, chain, text),
    (steps) => packetWhy(witness, id, steps),
  );
  if (way === undefined || detail === undefined) return undefined;
  const pair = witness.packets.find((p) => p.id === known?.carries || p.carries === id);
  return {
    ...detail,
    name: known?.name ?? "",
    path: way.path,
    ...(pair === undefined ? {} : { pair: { id: pair.id, name: pair.name, first: pair.carries === id } }),
  };
}

/** What sent a packet, and why the rule is there that decided its fate. */
function packetWhy(witness: Witness, id: number, steps: readonly PacketStep[]): readonly Trail[] {
  const { history } = witness.session.world.clock;
  const sender = witness.senderOf(id).at(-1);
  const sent = sender === undefined ? [] : [trailOf(history, sender)];
  const decided = steps.findLast(
    (s) => s.matched && s.ns.startsWith("node/") && /DNAT|REDIRECT|dnat|redirect|REJECT|reject|DROP|drop/.test(s.verdict + s.text),
  );
  if (decided === undefined) return sent;
  return [...sent, ...whyRule(history, { node: decided.ns.slice(5), table: decided.table, chain: decided.chain, text: decided.text })];
}

/** Answers "why?" of anything that a page shows. */
export function whyOf(witness: Witness, about: WhyAbout): readonly Trail[] {
  const { history } = witness.session.world.clock;
  switch (about.of) {
    case "rule":
      return whyRule(history, about.place);
    case "object":
      return [whyObject(history, about.resource, about.namespace, about.name)].filter((t) => t.length > 0);
    case "event":
      return [trailOf(history, about.event)].filter((t) => t.length > 0);
    case "query": {
      const because = witness.names.becauseOf(about.query).at(-1);
      return because === undefined ? [] : [trailOf(history, because)];
    }
  }
}
