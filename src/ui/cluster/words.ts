// Names and tones of the picture, and the words that stand for it.
import { many, t } from "../language.svelte";
import type { ClusterRow, Hop, Mismatch, NodeRow, PacketRow, PodRow, ServiceRow } from "../../session/views/types";

export const isDns = (p: PacketRow): boolean => p.to.endsWith(":53");

/** What a packet is called: its number; a query has none. */
export const packetTitle = (name: string): string => (name === "" ? t("Query of a name") : t("Packet {id}", { id: name }));

export const cut = (text: string, n: number): string => (text.length > n ? text.slice(0, n - 1) + "…" : text);

/** A name where there is little room: its beginning and its end, for siblings differ at the end. */
export function shortName(text: string, n: number): string {
  if (text.length <= n) return text;
  const tail = Math.min(6, Math.floor((n - 1) / 2));
  return `${text.slice(0, n - 1 - tail)}…${text.slice(-tail)}`;
}

/** How wide a name is in pixels, 12 high in a wide sans-serif: names of Pods end in letters of chance, and an m is as wide as three i. */
const widthOf = (text: string): number =>
  [...text].reduce((n, c) => n + (/[m…]/.test(c) ? 12 : /[wMW]/.test(c) ? 10 : /[ijl.]/.test(c) ? 3.8 : /[frt-]/.test(c) ? 4.6 : 7.3), 0);

/** A Pod's name where there is little room: its beginning and the end that tells it from its siblings. */
export function shortPodName(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const tail = /-[a-z0-9]{5}$/.test(text) ? text.slice(-5) : "";
  for (let n = text.length - tail.length - 1; n > 0; n--) {
    const short = `${text.slice(0, n)}…${tail}`;
    if (widthOf(short) <= room) return short;
  }
  return tail === "" ? cut(text, 2) : `…${tail}`;
}

/** What stands below a node: its name, its address (in short as the laptop's, where there is no room), its zone. */
export function nodeLabel(n: Pick<NodeRow, "name" | "ip" | "zone">, room: number): string {
  const zone = n.zone === "" ? [] : [n.zone];
  const forms = [
    [n.name, n.ip, ...zone],
    [n.name, n.ip.replace(/^\d+\.\d+/, ""), ...zone],
    [n.name, ...zone],
  ].map((parts) => parts.join(" · "));
  return cut(forms.find((form) => form.length <= room) ?? forms.at(-1)!, room);
}

export function podTone(p: PodRow): "pod" | "wait" | "bad" | "faint" {
  if (p.status === "Running" && p.ready) return "pod";
  if (/Crash|Err|Back|Fail|Invalid|Evict|OOM/.test(p.status)) return "bad";
  return p.status === "Completed" ? "faint" : "wait";
}

/** The rows without what the picture makes of them: which Pod a selector only just misses, whose kube-proxy is missing. */
export function unjudged(rows: readonly ClusterRow[]): readonly ClusterRow[] {
  return rows.map((r) => (r.type === "service" ? { ...r, mismatch: undefined } : r.type === "node" ? { ...r, proxy: true } : r));
}

/** Broken: it chooses Pods by a selector, and none is there. Waiting: there are some, and none is ready. Not judged, it is a Service like any other. */
export function serviceTone(s: ServiceRow, judged: boolean): "svc" | "wait" | "bad" {
  if (!judged) return "svc";
  if (s.mismatch !== undefined || (s.selector !== "" && s.ready + s.notReady === 0)) return "bad";
  return s.ready === 0 && s.notReady > 0 ? "wait" : "svc";
}

/** What a Pod has in the place of the label that a selector wants. */
export const hasInstead = (m: Mismatch): string => m.has ?? t("no {label}", { label: m.label });

/** What a Service's second line says. */
export function serviceAddress(s: ServiceRow): string {
  if (s.serviceType === "ExternalName") return `CNAME ${s.ip}`;
  const more = s.ports.length > 1 ? ` +${s.ports.length - 1}` : "";
  const port = s.ports[0];
  if (s.headless) return `${t("no address")}${port === undefined ? "" : ` · ${port}`}${more}`;
  return `${s.ip}${port === undefined ? "" : `:${port}`}${more}`;
}

export function serviceInWords(s: ServiceRow): string {
  const parts = [
    `Service ${s.name}`,
    s.serviceType,
    ...(s.headless ? [t("headless")] : []),
    s.ip || t("no address yet"),
    many(s.ready, "{n} ready endpoint", "{n} ready endpoints"),
  ];
  if (s.mismatch === undefined) return parts.join(", ");
  return `${parts.join(", ")}; ${t("its selector wants {wants}, Pod {pod} has {has}", { wants: s.mismatch.wants, pod: s.mismatch.pod, has: hasInstead(s.mismatch) })}`;
}

/** A Pod in words. */
export function podInWords(p: PodRow): string {
  return [
    p.node === "" ? t("Pod {name} on no node yet", { name: p.name }) : t("Pod {name} on {node}", { name: p.name, node: p.node }),
    p.status,
    p.ready ? t("ready") : t("not ready"),
    p.ip || t("no address yet"),
  ].join(", ");
}

/** Who sent a packet: the place where its way begins. */
export function sender(p: PacketRow): string {
  const at = p.path[0]?.ns;
  if (at === undefined) return p.from.replace(/:\d+$/, "");
  return at === "laptop" ? t("laptop") : at.replace(/^(pod\/default\/|pod\/|node\/)/, "");
}

/** What a packet in flight is called after each stop of its way: its source and where it goes, as they are from there on. */
export function namesInFlight(p: PacketRow, way: readonly Hop[]): readonly string[] {
  const host = (address: string): string => address.replace(/:\d+$/, "");
  let name = `${host(p.from)} → ${p.to}`;
  return way.map((hop) => {
    if (hop.leaves !== undefined) name = `${host(hop.leaves.from)} → ${hop.leaves.to}`;
    return name;
  });
}

/** What happened to a packet at a stop: the place, the chains, what was rewritten; at the last one, what became of it. */
export function stopInWords(hop: Hop, outcome = ""): string {
  const place = `${hop.ns.replace(/^(node|pod)\//, "").replace(/^default\//, "")} ${hop.hook}`.trim();
  return [place, hop.note, hop.rewrite, t(outcome)].filter((t) => t !== undefined && t !== "").join(" · ");
}

/** A connection that a process carries on has two parts; said at either. */
export const pairInWords = (first: string, second: string, node: string): string =>
  t("Two connections: kube-proxy on {node} takes {first}, and opens {second} to a Pod.", { node, first, second });

/** A packet's journey in words; `name` puts names in the place of addresses. */
export function packetInWords(p: PacketRow, name: (address: string) => string): string {
  const way = p.path.map((h) => `${h.ns.replace(/^(node|pod)\//, "")} ${h.hook}`.trim()).join(", ");
  return `${packetEnds(p, name)} ${t("Way: {way}.", { way })}`;
}

/** Where a packet was sent, and what became of it. */
export function packetEnds(p: PacketRow, name: (address: string) => string): string {
  const rewritten = p.reached !== "" && p.reached !== p.to;
  return t(rewritten ? "{packet}, {flags}, from {from} to {to}, rewritten to {reached}: {outcome}." : "{packet}, {flags}, from {from} to {to}: {outcome}.", {
    packet: packetTitle(p.name),
    flags: p.flags,
    from: name(p.from),
    to: name(p.to),
    reached: name(p.reached),
    outcome: t(p.outcome),
  });
}

/** Makes a drawing that is a button answer to the keyboard as one. */
export function onEnter(e: KeyboardEvent, act: () => void): void {
  if (e.key !== "Enter" && e.key !== " ") return;
  e.preventDefault();
  act();
}
