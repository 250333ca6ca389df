// What happened, in words: one sentence for each event of the world's history.
import type { ObjectChange } from "../../api/store";
import type { KubeObject } from "../../api/types";
import type { HistoryEvent } from "../../base/history";
import type { PolicyRulesChange } from "../../controllers/networkpolicy";
import type { ProbeTurned } from "../../controllers/kubelet-probes";
import type { RulesChange, Written } from "../../proxy/written";
import type { InputDone } from "../session";
import { said, verbatim, type Said } from "../said";
import type { Fault, Input, Settings } from "../types";
import { at, isReady, listAt, pairs, textAt } from "../views/fields";

/** The kinds of events that rooms note. */
export type Known = ObjectChange | RulesChange | PolicyRulesChange | ProbeTurned | InputDone;

/** Events of other kinds are nobody's. */
export const known = (event: HistoryEvent): Known => event.what as Known;

export function wordsOf(event: HistoryEvent): Said {
  const what = known(event);
  switch (what.kind) {
    case "input":
      return inputWords(what.input);
    case "object":
      return objectWords(what);
    case "rules":
      return rulesWords(what);
    case "policy-rules":
      return said("NetworkPolicy rules of {node} changed", { node: what.node });
    case "probe":
      return said(what.ok ? "Readiness probe of {pod} succeeded" : "Readiness probe of {pod} failed", { pod: what.pod });
  }
}

export function inputWords(input: Input): Said {
  switch (input.type) {
    case "exec":
      return verbatim(input.line);
    case "edit":
      return verbatim(input.text === undefined ? `rm ${input.file}` : `edit ${input.file}`);
    case "interrupt":
      return verbatim("^C");
    case "settings":
      return said("{settings}", { settings: settingsWords(input.settings) });
    case "fault":
      return faultWords(input.fault);
    case "traffic":
      return input.traffic === undefined
        ? said("traffic stopped")
        : said("traffic: {n} requests a second to {target}", { n: input.traffic.perSecond, target: input.traffic.to });
    case "keys":
      return said("text typed");
    case "resize":
      return said("a terminal's size");
    case "tick":
      return said("time passed");
  }
}

function settingsWords({ mode, cloud }: Partial<Settings>): readonly Said[] {
  return [
    ...(mode === undefined ? [] : [said("kube-proxy mode {mode}", { mode })]),
    ...(cloud === undefined ? [] : [said(cloud ? "load balancer controller on" : "load balancer controller off")]),
  ];
}

function faultWords(fault: Fault): Said {
  switch (fault.kind) {
    case "node":
      return said(fault.up ? "{node}: cable put back" : "{node}: cable pulled", { node: fault.node });
    case "proxy":
      return said(fault.up ? "{node}: kube-proxy started" : "{node}: kube-proxy stopped", { node: fault.node });
    case "zone":
      return said("{node}: zone {zone}", { node: fault.node, zone: fault.zone });
    case "cloud":
      return said(fault.up ? "load balancer controller on" : "load balancer controller off");
    case "kill":
      return said("Pod {pod}: process killed", { pod: fault.pod });
    case "readiness":
      return said(fault.up ? "Pod {pod}: readiness given back" : "Pod {pod}: readiness made to fail", { pod: fault.pod });
    case "dns":
      return said(fault.up ? "CoreDNS started" : "CoreDNS stopped");
    case "loss":
      return said("{node}: loses {percent} % of packets", { node: fault.node, percent: fault.percent });
  }
}

/** What is said of a change that has no name of its own. */
const changed = "{object} changed";
const statusChanged = "{object}: its status changed";
export const saysLittle = ({ text }: Said): boolean => text === changed || text === statusChanged;

function objectWords({ event }: ObjectChange): Said {
  const { object: now, previous } = event;
  const object = `${now.kind} ${now.metadata.name}`;
  if (event.type === "DELETED") return said("{object} was deleted", { object });
  if (previous !== undefined) return (changes[now.kind] ?? anyChange)(previous, now, object);
  const details = now.kind === "EndpointSlice" ? endpointsDiff(undefined, now) : undefined;
  return details === undefined ? said("{object} was created", { object }) : said("{object} was created: {changes}", { object, changes: details });
}

/** `object` is how a sentence names it: "EndpointSlice web-x7k2p". */
type Diff = (before: KubeObject, now: KubeObject, object: string) => Said;

const orNone = (text: string): string | Said => text || said("none");

const anyChange: Diff = (before, now, object) => {
  if (now.metadata.deletionTimestamp !== undefined && before.metadata.deletionTimestamp === undefined) return said("{object} is being deleted", { object });
  if (before.metadata.labels !== now.metadata.labels) return said("{object}: labels are now {labels}", { object, labels: orNone(pairs(now.metadata.labels)) });
  if (at(before, "spec", "replicas") !== at(now, "spec", "replicas"))
    return said("{object}: replicas {from} → {to}", { object, from: textAt(before, "spec", "replicas"), to: textAt(now, "spec", "replicas") });
  if (before["spec"] !== now["spec"]) return said("{object}: its spec changed", { object });
  if (before["data"] !== now["data"]) return said("{object}: its data changed", { object });
  if (before["status"] !== now["status"]) return said(statusChanged, { object });
  return said(changed, { object });
};

const changes: Readonly<Record<string, Diff>> = {
  Pod: (before, now, object) => {
    const node = textAt(now, "spec", "nodeName");
    if (textAt(before, "spec", "nodeName") !== node) return said("{object} was put on {node}", { object, node });
    if (isReady(before) !== isReady(now)) return said(isReady(now) ? "{object} became ready" : "{object} is no longer ready", { object });
    const phase = textAt(now, "status", "phase");
    if (phase !== textAt(before, "status", "phase")) return said("{object} is {phase}", { object, phase });
    const address = textAt(now, "status", "podIP");
    if (textAt(before, "status", "podIP") !== address) return said("{object} got the address {address}", { object, address });
    return anyChange(before, now, object);
  },
  Service: (before, now, object) => {
    const parts: Said[] = [];
    const differ = (field: string, a: string, b: string): void => {
      if (a !== b) parts.push(said("{field} {from} → {to}", { field, from: orNone(a), to: orNone(b) }));
    };
    for (const field of ["type", "externalTrafficPolicy", "internalTrafficPolicy", "sessionAffinity", "trafficDistribution", "externalName"])
      differ(field, textAt(before, "spec", field), textAt(now, "spec", field));
    differ("selector", pairs(at(before, "spec", "selector")), pairs(at(now, "spec", "selector")));
    if (at(before, "spec", "ports") !== at(now, "spec", "ports")) parts.push(said("ports {ports}", { ports: portsOf(now) }));
    const ingress = listAt(now, "status", "loadBalancer", "ingress").map((i) => textAt(i, "ip") || textAt(i, "hostname"));
    if (at(before, "status", "loadBalancer") !== at(now, "status", "loadBalancer"))
      parts.push(said("load balancer address {addresses}", { addresses: orNone(ingress.join(", ")) }));
    return parts.length === 0 ? anyChange(before, now, object) : said("{object}: {changes}", { object, changes: parts });
  },
  EndpointSlice: (before, now, object) => {
    const diff = endpointsDiff(before, now);
    return diff === undefined ? anyChange(before, now, object) : said("{object}: {changes}", { object, changes: diff });
  },
  Node: (before, now, object) =>
    isReady(before) === isReady(now) ? anyChange(before, now, object) : said(isReady(now) ? "{object} became ready" : "{object} is not ready", { object }),
};

function portsOf(service: KubeObject): string {
  return listAt(service, "spec", "ports")
    .map((p) => `${textAt(p, "port")}${textAt(p, "nodePort") === "" ? "" : `:${textAt(p, "nodePort")}`}/${textAt(p, "protocol") || "TCP"}`)
    .join(", ");
}

/** Addresses by what may be done with them. */
export function addressesOf(slice: KubeObject | undefined): ReadonlyMap<string, "ready" | "not ready" | "terminating"> {
  const out = new Map<string, "ready" | "not ready" | "terminating">();
  for (const e of listAt(slice, "endpoints")) {
    const state = at(e, "conditions", "terminating") === true ? "terminating" : at(e, "conditions", "ready") === false ? "not ready" : "ready";
    for (const address of listAt(e, "addresses")) out.set(String(address), state);
  }
  return out;
}

/** Of many parts the first, and the number of the others. */
export function some(parts: readonly (string | Said)[], most: number): Said {
  return parts.length > most ? said("{some} and {n} more", { some: parts.slice(0, most), n: parts.length - most }) : said("{some}", { some: parts });
}

function endpointsDiff(before: KubeObject | undefined, now: KubeObject): Said | undefined {
  const [a, b] = [addressesOf(before), addressesOf(now)];
  const parts: Said[] = [];
  for (const [address, state] of b) {
    const old = a.get(address);
    if (old === undefined)
      parts.push(state === "ready" ? said("{address} added", { address }) : said("{address} added ({state})", { address, state: said(state) }));
    else if (old !== state) parts.push(said("{address} {state}", { address, state: said(state) }));
  }
  for (const address of a.keys()) if (!b.has(address)) parts.push(said("{address} removed", { address }));
  return parts.length === 0 ? undefined : some(parts, 4);
}

function rulesWords(what: RulesChange): Said {
  const services = [...new Set(what.changes.map((c) => (c.after ?? c.before)!.port.name))];
  return said("kube-proxy on {node} wrote the rules of {services}", { node: what.node, services: some(services, 3) });
}

/** What a change of rules came to, line by line: "+ …" and "- …". */
export function rulesDiff(before: Written | undefined, after: Written | undefined): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const lines = (w: Written | undefined): readonly string[] => w?.lines().map((l) => (l.text.startsWith("-A ") ? l.text : `${l.chain} ${l.text}`.trim())) ?? [];
  const [a, b] = [lines(before), lines(after)];
  const [old, now] = [new Set(a), new Set(b)];
  return { added: b.filter((l) => !old.has(l)), removed: a.filter((l) => !now.has(l)) };
}
