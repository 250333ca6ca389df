// Why something is as it is: from a rule, an object or a packet back to the line that somebody typed.
import type { KubeObject } from "../../api/types";
import type { Because, EventId, History, HistoryEvent } from "../../base/history";
import { serviceNameLabel } from "../../api/labels";
import type { Written, WrittenLine } from "../../proxy/written";
import { listAt, textAt } from "../views/fields";
import { said, type Said } from "../said";
import { addressesOf, known, saysLittle, wordsOf } from "./words";

/** One link of a trail, from the effect to the cause. */
export type CauseLink = {
  readonly event: EventId;
  /** Virtual milliseconds since the epoch. */
  readonly at: number;
  /** "input": a line typed, or a control of the page; where a trail ends if somebody asked for it. */
  readonly kind: "rules" | "object" | "probe" | "input" | "start";
  /** Which component did it; "" for the user. */
  readonly by: string;
  readonly text: Said;
  /** The object that changed. */
  readonly object?: { readonly resource: string; readonly namespace: string; readonly name: string };
};
export type Trail = readonly CauseLink[];

/** A rule as the page shows it: table "nat", "ip kube-proxy" or "ipvs"; without `text` the chain itself is meant. */
export type RulePlace = { readonly node: string; readonly table: string; readonly chain: string; readonly text?: string };

/** What a question is about, so that of several causes the one that matters is followed. */
type Focus = { readonly address?: string; readonly service?: string };

const longest = 32;

/** The trail of an event, itself first. */
export function trailOf(history: History, id: EventId, focus: Focus = {}): Trail {
  const out: CauseLink[] = [];
  const seen = new Set<EventId>();
  let event = history.get(id);
  while (event !== undefined && !seen.has(event.id) && out.length < longest) {
    seen.add(event.id);
    out.push(linkOf(event));
    event = nextOf(history, event.because, withPod(event, focus));
  }
  return foldSame(out);
}

/** From an endpoint's address to the Pod behind it, once a slice has told. */
function withPod(event: HistoryEvent, focus: Focus): Focus & { readonly pod?: string } {
  const what = known(event);
  if (what.kind !== "object" || what.event.object.kind !== "EndpointSlice") return focus;
  const address = focus.address ?? newAddress(what.event.object, what.event.previous);
  const target = [what.event.object, what.event.previous]
    .flatMap((slice) => listAt(slice, "endpoints"))
    .find((e) => address !== undefined && listAt(e, "addresses").includes(address));
  const pod = textAt(target, "targetRef", "name");
  return pod === "" ? focus : { ...focus, pod };
}

function newAddress(now: KubeObject, before: KubeObject | undefined): string | undefined {
  const old = addressesOf(before);
  for (const [address, state] of addressesOf(now)) if (old.get(address) !== state) return address;
  return undefined;
}

/** Of several causes the one that the question is about; else the newest. */
function nextOf(history: History, because: Because, focus: Focus & { readonly pod?: string }): HistoryEvent | undefined {
  const events = because.flatMap((id) => history.get(id) ?? []);
  return events.findLast((e) => concerns(e, focus)) ?? events.at(-1);
}

function concerns(event: HistoryEvent, { address, pod }: Focus & { readonly pod?: string }): boolean {
  const what = known(event);
  if (what.kind !== "object") return false;
  const { object, previous } = what.event;
  if (pod !== undefined && object.kind === "Pod") return object.metadata.name === pod;
  if (address === undefined || object.kind !== "EndpointSlice") return false;
  return addressesOf(object).get(address) !== addressesOf(previous).get(address);
}

function linkOf(event: HistoryEvent): CauseLink {
  const what = known(event);
  const base = { event: event.id, at: event.at, text: wordsOf(event) };
  if (what.kind === "input") return { ...base, kind: "input", by: "" };
  if (what.kind === "probe") return { ...base, kind: "probe", by: event.by };
  if (what.kind !== "object") return { ...base, kind: "rules", by: event.by };
  const { name, namespace = "" } = what.event.object.metadata;
  return { ...base, kind: "object", by: event.by, object: { resource: what.resource, namespace, name } };
}

/** Several writes to one object in a row are told once, by the newest that says something. */
function foldSame(links: Trail): Trail {
  const out: CauseLink[] = [];
  for (const link of links) {
    const last = out.at(-1);
    const same =
      last?.object !== undefined && link.object !== undefined && last.object.name === link.object.name && last.object.resource === link.object.resource;
    if (same && saysLittle(link.text)) continue;
    if (same && saysLittle(last.text)) out[out.length - 1] = link;
    else out.push(link);
  }
  return out;
}

/** Why an object is as it is: the trail of its newest change; empty if nothing is known of it any more. */
export function whyObject(history: History, resource: string, namespace: string, name: string): Trail {
  for (const event of history.backwards()) {
    const what = known(event);
    if (what.kind !== "object" || what.resource !== resource) continue;
    const { metadata } = what.event.object;
    if (metadata.name === name && (metadata.namespace ?? "") === namespace) return trailOf(history, event.id);
  }
  return [];
}

/** Why a rule is there. Two trails where kube-proxy wrote it on starting: why it started, and how what it found had come. */
export function whyRule(history: History, place: RulePlace): readonly Trail[] {
  for (const event of history.backwards()) {
    const what = known(event);
    if (what.kind === "policy-rules" && what.node === place.node && what.table === place.table) return [trailOf(history, event.id)];
    if (what.kind !== "rules" || what.node !== place.node) continue;
    for (const change of what.changes) {
      const line = change.after === undefined ? undefined : findLine(change.after, place);
      if (line === undefined || (change.before !== undefined && findLine(change.before, place) !== undefined)) continue;
      const { port } = change.after!;
      const focus: Focus = { service: port.service, ...addressIn(line) };
      const first: CauseLink = {
        event: event.id,
        at: event.at,
        kind: "rules",
        by: "kube-proxy",
        text: said(place.text === undefined ? "kube-proxy on {node} wrote this chain for {port}" : "kube-proxy on {node} wrote this rule for {port}", {
          node: place.node,
          port: port.name,
        }),
      };
      const next = nextOf(history, change.because, focus);
      const rest = next === undefined ? [] : trailOf(history, next.id, focus);
      const trail = [first, ...rest];
      return rest.some((l) => l.kind === "object") ? [trail] : [trail, ...found(history, focus, event.id)];
    }
  }
  return [];
}

/** How what kube-proxy found when it started had come: the newest change before that the question is about. */
function found(history: History, focus: Focus, before: EventId): readonly Trail[] {
  let slice: EventId | undefined;
  for (const event of history.backwards()) {
    const what = known(event);
    if (event.id >= before || what.kind !== "object") continue;
    const { object } = what.event;
    const of = `${object.metadata.namespace ?? ""}/${object.metadata.labels?.[serviceNameLabel] ?? ""}`;
    if (object.kind === "EndpointSlice" && of === focus.service) {
      if (focus.address === undefined || concerns(event, focus)) return [trailOf(history, event.id, focus)];
      slice ??= event.id;
    }
    if (focus.address === undefined && object.kind === "Service" && `${object.metadata.namespace ?? ""}/${object.metadata.name}` === focus.service)
      return [trailOf(history, event.id, focus)];
  }
  return slice === undefined ? [] : [trailOf(history, slice, focus)];
}

const texts = new WeakMap<object, readonly WrittenLine[]>();

function linesOf(written: Written): readonly WrittenLine[] {
  let lines = texts.get(written.value);
  if (lines === undefined) texts.set(written.value, (lines = written.lines()));
  return lines;
}

function findLine(written: Written, { table, chain, text }: RulePlace): WrittenLine | undefined {
  return linesOf(written).find((l) => l.table === table && l.chain === chain && (text === undefined || sameRule(l, text)));
}

// A map's elements stand many on a line of a listing, and a rule may be listed with counters.
function sameRule(line: WrittenLine, text: string): boolean {
  if (line.text === text) return true;
  if (/^(map|set) /.test(line.chain)) return text.includes(line.text.split(" : ")[0]!);
  return line.table === "ipvs" && line.text !== "" && text.startsWith(line.text + " ");
}

/** The endpoint's address that a rule leads to. */
function addressIn(line: WrittenLine): { readonly address?: string } {
  const address =
    /--to-destination \[?([0-9a-f.:]+?)\]?:\d+/.exec(line.text)?.[1] ??
    / -> \[?([0-9a-f.:]+?)\]?:\d+/.exec(line.text)?.[1] ??
    (line.table === "ipvs" ? /^\[?([0-9a-f.:]+?)\]?:\d+$/.exec(line.text)?.[1] : undefined) ??
    (/^KUBE-SEP-/.test(line.chain) ? / -s ([0-9a-f.:]+)\/\d+/.exec(line.text)?.[1] : undefined);
  return address === undefined ? {} : { address };
}
