// Names and tones of the picture, and the words that stand for it.
import type { Hop, PacketRow, PodRow, ServiceRow } from "../../session/views/types";

export const isDns = (p: PacketRow): boolean => p.to.endsWith(":53");

export const cut = (text: string, n: number): string => (text.length > n ? text.slice(0, n - 1) + "…" : text);

/** A Pod's name where there is little room: its beginning and the end that tells it from its siblings. */
export function shortPodName(text: string, n: number): string {
  if (text.length <= n) return text;
  return /-[a-z0-9]{5}$/.test(text) && n > 7 ? text.slice(0, n - 6) + "…" + text.slice(-5) : cut(text, n);
}

export function podTone(p: PodRow): "pod" | "wait" | "bad" | "faint" {
  if (p.status === "Running" && p.ready) return "pod";
  if (/Crash|Err|Back|Fail|Invalid|Evict|OOM/.test(p.status)) return "bad";
  return p.status === "Completed" ? "faint" : "wait";
}

/** Broken: it chooses Pods by a selector, and none is there. Waiting: there are some, and none is ready. */
export function serviceTone(s: ServiceRow): "svc" | "wait" | "bad" {
  if (s.mismatch !== undefined || (s.selector !== "" && s.ready + s.notReady === 0)) return "bad";
  return s.ready === 0 && s.notReady > 0 ? "wait" : "svc";
}

/** What a Service's second line says. */
export function serviceAddress(s: ServiceRow): string {
  if (s.serviceType === "ExternalName") return `CNAME ${s.ip}`;
  const more = s.ports.length > 1 ? ` +${s.ports.length - 1}` : "";
  const port = s.ports[0];
  if (s.headless) return `no address${port === undefined ? "" : ` · ${port}`}${more}`;
  return `${s.ip}${port === undefined ? "" : `:${port}`}${more}`;
}

export function serviceInWords(s: ServiceRow): string {
  const wrong = s.mismatch === undefined ? "" : `; its selector wants ${s.mismatch.wants}, Pod ${s.mismatch.pod} has ${s.mismatch.has}`;
  return `Service ${s.name}, ${s.serviceType}${s.headless ? ", headless" : ""}, ${s.ip || "no address yet"}, ${s.ready} ready endpoints${wrong}`;
}

/** A Pod in words. */
export function podInWords(p: PodRow): string {
  return `Pod ${p.name} on ${p.node || "no node yet"}, ${p.status}, ${p.ready ? "ready" : "not ready"}, ${p.ip || "no address yet"}`;
}

/** What happened to a packet at a stop: the place, the chains, what was rewritten. */
export function stopInWords(hop: Hop): string {
  const place = `${hop.ns.replace(/^(node|pod)\//, "").replace(/^default\//, "")} ${hop.hook}`.trim();
  return [place, hop.note, hop.rewrite].filter((t) => t !== undefined && t !== "").join(" · ");
}

/** A packet's journey in words; `name` puts names in the place of addresses. */
export function packetInWords(p: PacketRow, name: (address: string) => string): string {
  const rewritten = p.reached !== "" && p.reached !== p.to ? `, rewritten to ${name(p.reached)}` : "";
  const way = p.path.map((h) => `${h.ns.replace(/^(node|pod)\//, "")} ${h.hook}`.trim()).join(", ");
  return `Packet ${p.id}, ${p.flags}, from ${name(p.from)} to ${name(p.to)}${rewritten}: ${p.outcome}. Way: ${way}.`;
}

/** Makes a drawing that is a button answer to the keyboard as one. */
export function onEnter(e: KeyboardEvent, act: () => void): void {
  if (e.key !== "Enter" && e.key !== " ") return;
  e.preventDefault();
  act();
}
