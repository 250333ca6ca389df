// What the view of names says in words: who asked, what came of it, what the search list cost.
import type { DnsQuery, DnsRow } from "../../session/views/types";

/** "pod/shop/cart" as "shop/cart", a Pod of the default namespace by its name alone. */
export function placeText(key: string): string {
  return key.replace(/^(pod\/default\/|pod\/|node\/)/, "");
}

/** One to a few addresses; how many more there are. */
function some(answers: readonly string[], n: number): string {
  return answers.slice(0, n).join(", ") + (answers.length > n ? ` +${answers.length - n}` : "");
}

export function outcomeText(row: DnsRow): string {
  switch (row.outcome) {
    case "found":
      return some(row.answers, 3) || "found";
    case "no data":
      return "the name is there, without such records";
    case "not found":
      return "no such name";
    case "failed":
      return "the server failed";
    case "no answer":
      return "no answer";
    case "waiting":
      return "waiting";
  }
}

/** The colour that says so. */
export function outcomeTone(row: DnsRow): "pod" | "wait" | "bad" | "soft" {
  if (row.outcome === "found") return "pod";
  if (row.outcome === "waiting") return "soft";
  return row.outcome === "no data" ? "wait" : "bad";
}

export function queryTone(q: DnsQuery): "pod" | "wait" | "bad" | "soft" {
  if (q.state === "answered") return "pod";
  if (q.state === "waiting") return "soft";
  return q.state === "empty" ? "wait" : "bad";
}

export function queryAnswer(q: DnsQuery): string {
  switch (q.state) {
    case "answered":
      return some(q.answers, 3) || q.rcode;
    case "empty":
      return "no data";
    case "refused":
      return q.rcode;
    case "lost":
      return q.fate === "" || q.fate === "delivered" ? "no answer" : `no answer: the packet was ${q.fate === "refused" ? "refused" : q.fate}`;
    case "waiting":
      return "waiting";
  }
}

/** Who answered and how: "coredns-abc · kubernetes", "· cache", "· asked 172.18.0.1:53". */
export function byText(q: DnsQuery): string {
  const parts = [placeText(q.server).replace(/^kube-system\//, "")];
  if (q.plugin !== "") parts.push(q.plugin);
  if (q.cached) parts.push("from the cache");
  if (q.upstream !== "" && !q.cached) parts.push(`asked ${q.upstream}`);
  if (q.ttl !== undefined) parts.push(`TTL ${q.ttl} s`);
  if (q.ms > 0) parts.push(`${q.ms} ms`);
  return parts.filter((p) => p !== "").join(" · ");
}

const queries = (n: number): string => `${n} ${n === 1 ? "query" : "queries"}`;

/** What the search list cost and what would have cost less; "" where nothing was wasted. */
export function costText(row: DnsRow): string {
  if (row.wasted === 0 || row.search.length === 0) return "";
  const cost = `${row.wasted} of ${queries(row.queries.length)} asked for names that the search list made and nobody has.`;
  const dot = `The full name with a closing dot takes ${queries(row.rooted)}`;
  if (row.ndots === undefined || row.ndots2 === undefined) return `${cost} ${dot}.`;
  return `${cost} ${dot}; with ndots:2 instead of ndots:${row.ndots} it would be ${queries(row.ndots2)}.`;
}

/** A look-up for who hears it. */
export function rowInWords(row: DnsRow): string {
  const wasted = row.wasted > 0 ? `, ${row.wasted} of them wasted` : "";
  return `${placeText(row.from)} asked for ${row.name}: ${outcomeText(row)}. ${queries(row.queries.length)}${wasted}, ${row.ms} milliseconds.`;
}
