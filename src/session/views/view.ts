// One view of a session, as its specification asks; and a packet in full with what it goes back to.
import type { TraceRing } from "../../net/trace";
import { clusterView } from "./cluster";
import { at, isReady, listAt, textAt } from "./fields";
import { objectsView } from "./objects";
import { packetDetail } from "./packets";
import { ruleNumber, rulesView } from "./rules";
import type { DnsHead, DnsRow, PacketDetail, PacketStep, View, ViewSpec } from "./types";
import type { Witness } from "./witness";

export function viewOf(witness: Witness, spec: ViewSpec, start: number): View {
  const { session } = witness;
  const { world } = session;
  switch (spec.kind) {
    case "cluster":
      return clusterView(world, session.settings, spec);
    case "objects":
      return objectsView(world, spec);
    case "rules":
      return rulesView(world, session.settings.mode, spec);
    case "packets":
      witness.settle();
      return { head: { last: witness.packets.at(-1)?.id ?? 0 }, rows: witness.packets.slice(-spec.count) };
    case "dns":
      return dnsView(witness, spec.count);
    case "timeline":
      return { head: { start, now: 0, inputs: session.log.length, packets: witness.packetCount }, rows: witness.events.slice(-spec.count) };
  }
}

const types: Readonly<Record<number, string>> = { 1: "A", 2: "NS", 5: "CNAME", 6: "SOA", 12: "PTR", 15: "MX", 16: "TXT", 28: "AAAA", 33: "SRV", 255: "ANY" };
const rcodes: Readonly<Record<number, string>> = { 0: "NOERROR", 1: "FORMERR", 2: "SERVFAIL", 3: "NXDOMAIN", 4: "NOTIMP", 5: "REFUSED" };

function dnsView(witness: Witness, count: number): View<DnsHead, DnsRow> {
  const names = new Map<string, string>();
  for (const pod of witness.session.world.api.list("pods")) names.set(textAt(pod, "status", "podIP"), pod.metadata.name);
  const rows = witness.queries.slice(-count).map(({ n, event }): DnsRow => ({
    key: String(n),
    at: event.at,
    client: names.get(event.client.ip) ?? event.client.ip,
    name: event.name,
    qtype: types[event.type] ?? `TYPE${event.type}`,
    rcode: rcodes[event.rcode] ?? String(event.rcode),
    answers: event.records,
    plugin: event.plugin + (event.cached ? " (cached)" : ""),
  }));
  return { head: { total: witness.queryCount }, rows };
}

export function packetOf(witness: Witness, id: number): PacketDetail | undefined {
  const { world } = witness.session;
  const row = witness.packets.find((p) => p.id === id);
  return packetDetail(
    world.network.traces as TraceRing,
    id,
    row?.at ?? witness.session.now,
    (ns, table, chain, text) => ruleNumber(world, ns, table, chain, text),
    (end, steps) => why(witness, end, steps),
  );
}

/** What the way goes back to: which Pod this endpoint is, since when it is ready, and the line that made it so. */
function why(witness: Witness, end: string, steps: readonly PacketStep[]): readonly string[] {
  const { api } = witness.session.world;
  const out: string[] = [];
  const rejected = steps.find((s) => /REJECT|reject/.test(s.verdict + s.text));
  if (rejected !== undefined) {
    const what = /--comment "?([^"]*has no endpoints[^"]*)"?/.exec(rejected.text)?.[1];
    if (what !== undefined) out.push(`${what}: kube-proxy wrote this rule because no Pod is ready behind it`);
  }
  const [, namespace, name] = end.startsWith("pod/") ? end.split("/") : [];
  const pod = name === undefined ? undefined : api.get("pods", namespace, name);
  const translated = steps.some((s) => /DNAT|dnat/.test(s.verdict));
  if (pod !== undefined && translated) {
    const slice = api
      .list("endpointslices.discovery.k8s.io", namespace)
      .find((s) => listAt(s, "endpoints").some((e) => textAt(e, "targetRef", "name") === name));
    const since = listAt(pod, "status", "conditions").find((c) => at(c, "type") === "Ready");
    const cause = witness.causeOf(Date.parse(pod.metadata.creationTimestamp) + 1000);
    if (slice !== undefined)
      out.push(
        `${name!} is in EndpointSlice ${slice.metadata.name}${isReady(pod) ? `, ready since ${textAt(since, "lastTransitionTime").slice(11, 19)}` : ""}${cause === "" ? "" : cause.includes(" .lesson/") ? " ← the state that the lesson starts from" : ` ← you ran ${cause}`}`,
      );
  }
  return out;
}
