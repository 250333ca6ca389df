// What happened, in words: one sentence for each event of the world's history.
import type { ObjectChange } from "../../api/store";
import type { KubeObject } from "../../api/types";
import type { HistoryEvent } from "../../base/history";
import type { PolicyRulesChange } from "../../controllers/networkpolicy";
import type { ProbeTurned } from "../../controllers/kubelet-probes";
import type { RulesChange, Written } from "../../proxy/written";
import type { InputDone } from "../session";
import type { Fault, Input } from "../types";
import { at, isReady, listAt, pairs, textAt } from "../views/fields";

/** The kinds of events that rooms note. */
export type Known = ObjectChange | RulesChange | PolicyRulesChange | ProbeTurned | InputDone;

/** Events of other kinds are nobody's. */
export const known = (event: HistoryEvent): Known => event.what as Known;

export function wordsOf(event: HistoryEvent): string {
  const what = known(event);
  switch (what.kind) {
    case "input":
      return inputWords(what.input);
    case "object":
      return objectWords(what);
    case "rules":
      return rulesWords(what);
    case "policy-rules":
      return `NetworkPolicy rules of ${what.node} changed`;
    case "probe":
      return `Readiness probe of ${what.pod} ${what.ok ? "succeeded" : "failed"}`;
  }
}

export function inputWords(input: Input): string {
  switch (input.type) {
    case "exec":
      return input.line;
    case "edit":
      return input.text === undefined ? `rm ${input.file}` : `edit ${input.file}`;
    case "interrupt":
      return "^C";
    case "settings":
      return Object.entries(input.settings)
        .map(([k, v]) => (k === "mode" ? `kube-proxy mode ${String(v)}` : `load balancer controller ${v === true ? "on" : "off"}`))
        .join(", ");
    case "fault":
      return faultWords(input.fault);
    case "traffic":
      return input.traffic === undefined ? "traffic stopped" : `traffic: ${input.traffic.perSecond} requests a second to ${input.traffic.to}`;
    case "keys":
      return "text typed";
    case "resize":
      return "a terminal's size";
    case "tick":
      return "time passed";
  }
}

function faultWords(fault: Fault): string {
  switch (fault.kind) {
    case "node":
      return `${fault.node}: cable ${fault.up ? "put back" : "pulled"}`;
    case "proxy":
      return `${fault.node}: kube-proxy ${fault.up ? "started" : "stopped"}`;
    case "zone":
      return `${fault.node}: zone ${fault.zone}`;
    case "cloud":
      return `load balancer controller ${fault.up ? "on" : "off"}`;
    case "kill":
      return `Pod ${fault.pod}: process killed`;
    case "readiness":
      return `Pod ${fault.pod}: readiness ${fault.up ? "given back" : "made to fail"}`;
    case "dns":
      return `CoreDNS ${fault.up ? "started" : "stopped"}`;
    case "loss":
      return `${fault.node}: loses ${fault.percent} % of packets`;
  }
}

/** "EndpointSlice web-x7k2p": how a sentence names an object. */
export function nameOf(o: KubeObject): string {
  return `${o.kind} ${o.metadata.name}`;
}

function objectWords({ event }: ObjectChange): string {
  const { object, previous } = event;
  const name = nameOf(object);
  if (event.type === "DELETED") return `${name} was deleted`;
  if (previous === undefined) {
    const details = object.kind === "EndpointSlice" ? endpointsDiff(undefined, object) : "";
    return details === "" ? `${name} was created` : `${name} was created: ${details}`;
  }
  const details = (changes[object.kind] ?? anyChange)(previous, object);
  return `${name}${details === "" ? " changed" : details}`;
}

type Diff = (before: KubeObject, now: KubeObject) => string;

const anyChange: Diff = (before, now) => {
  if (now.metadata.deletionTimestamp !== undefined && before.metadata.deletionTimestamp === undefined) return " is being deleted";
  if (before.metadata.labels !== now.metadata.labels) return `: labels are now ${pairs(now.metadata.labels) || "none"}`;
  if (at(before, "spec", "replicas") !== at(now, "spec", "replicas"))
    return `: replicas ${textAt(before, "spec", "replicas")} → ${textAt(now, "spec", "replicas")}`;
  if (before["spec"] !== now["spec"]) return ": its spec changed";
  if (before["data"] !== now["data"]) return ": its data changed";
  if (before["status"] !== now["status"]) return ": its status changed";
  return "";
};

const changes: Readonly<Record<string, Diff>> = {
  Pod: (before, now) => {
    if (textAt(before, "spec", "nodeName") !== textAt(now, "spec", "nodeName")) return ` was put on ${textAt(now, "spec", "nodeName")}`;
    if (isReady(before) !== isReady(now)) return isReady(now) ? " became ready" : " is no longer ready";
    const phase = textAt(now, "status", "phase");
    if (phase !== textAt(before, "status", "phase")) return ` is ${phase}`;
    if (textAt(before, "status", "podIP") !== textAt(now, "status", "podIP")) return ` got the address ${textAt(now, "status", "podIP")}`;
    return anyChange(before, now);
  },
  Service: (before, now) => {
    const parts: string[] = [];
    for (const field of ["type", "externalTrafficPolicy", "internalTrafficPolicy", "sessionAffinity", "trafficDistribution", "externalName"]) {
      const [a, b] = [textAt(before, "spec", field), textAt(now, "spec", field)];
      if (a !== b) parts.push(`${field} ${a || "none"} → ${b || "none"}`);
    }
    const [a, b] = [pairs(at(before, "spec", "selector")), pairs(at(now, "spec", "selector"))];
    if (a !== b) parts.push(`selector ${a || "none"} → ${b || "none"}`);
    if (at(before, "spec", "ports") !== at(now, "spec", "ports")) parts.push(`ports ${portsOf(now)}`);
    const ingress = listAt(now, "status", "loadBalancer", "ingress").map((i) => textAt(i, "ip") || textAt(i, "hostname"));
    if (at(before, "status", "loadBalancer") !== at(now, "status", "loadBalancer")) parts.push(`load balancer address ${ingress.join(", ") || "none"}`);
    return parts.length === 0 ? anyChange(before, now) : `: ${parts.join(", ")}`;
  },
  EndpointSlice: (before, now) => {
    const diff = endpointsDiff(before, now);
    return diff === "" ? anyChange(before, now) : `: ${diff}`;
  },
  Node: (before, now) => (isReady(before) === isReady(now) ? anyChange(before, now) : isReady(now) ? " became ready" : " is not ready"),
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

function endpointsDiff(before: KubeObject | undefined, now: KubeObject): string {
  const [a, b] = [addressesOf(before), addressesOf(now)];
  const parts: string[] = [];
  for (const [address, state] of b) {
    const old = a.get(address);
    if (old === undefined) parts.push(`${address} added${state === "ready" ? "" : ` (${state})`}`);
    else if (old !== state) parts.push(`${address} ${state}`);
  }
  for (const address of a.keys()) if (!b.has(address)) parts.push(`${address} removed`);
  const shown = parts.slice(0, 4).join(", ");
  return parts.length > 4 ? `${shown} and ${parts.length - 4} more` : shown;
}

function rulesWords(what: RulesChange): string {
  const services = [...new Set(what.changes.map((c) => (c.after ?? c.before)!.port.name))];
  const shown = services.slice(0, 3).join(", ");
  return `kube-proxy on ${what.node} wrote the rules of ${services.length > 3 ? `${shown} and ${services.length - 3} more` : shown}`;
}

/** What a change of rules came to, line by line: "+ …" and "- …". */
export function rulesDiff(before: Written | undefined, after: Written | undefined): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const lines = (w: Written | undefined): readonly string[] => w?.lines().map((l) => (l.text.startsWith("-A ") ? l.text : `${l.chain} ${l.text}`.trim())) ?? [];
  const [a, b] = [lines(before), lines(after)];
  const [old, now] = [new Set(a), new Set(b)];
  return { added: b.filter((l) => !old.has(l)), removed: a.filter((l) => !now.has(l)) };
}
