// What the view of names says in words: who asked, what came of it, what the search list cost.
import { many, t } from "../language.svelte";
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
      return some(row.answers, 3) || t("found");
    case "no data":
      return t("the name is there, without such records");
    case "not found":
      return t("no such name");
    case "failed":
      return t("the server failed");
    case "no answer":
      return t("no answer");
    case "waiting":
      return t("waiting");
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
      return t("no data");
    case "refused":
      return q.rcode;
    case "lost":
      return q.fate === "" || q.fate === "delivered" ? t("no answer") : t("no answer: the packet was {fate}", { fate: t(q.fate) });
    case "waiting":
      return t("waiting");
  }
}

/** Who answered and how: "coredns-abc · kubernetes", "· cache", "· asked 172.18.0.1:53". */
export function byText(q: DnsQuery): string {
  const parts = [placeText(q.server).replace(/^kube-system\//, "")];
  if (q.plugin !== "") parts.push(q.plugin);
  if (q.cached) parts.push(t("from the cache"));
  if (q.upstream !== "" && !q.cached) parts.push(t("asked {server}", { server: q.upstream }));
  if (q.ttl !== undefined) parts.push(`TTL ${q.ttl} s`);
  if (q.ms > 0) parts.push(`${q.ms} ms`);
  return parts.filter((p) => p !== "").join(" · ");
}

const queries = (n: number): string => many(n, "{n} query", "{n} queries");

/** What the search list cost and what would have cost less; "" where nothing was wasted. */
export function costText(row: DnsRow): string {
  if (row.wasted === 0 || row.search.length === 0) return "";
  const cost = t("{n} of {queries} asked for names that the search list made and nobody has.", { n: row.wasted, queries: queries(row.queries.length) });
  const rooted = queries(row.rooted);
  const less =
    row.ndots === undefined || row.ndots2 === undefined
      ? t("The full name with a closing dot takes {rooted}.", { rooted })
      : t("The full name with a closing dot takes {rooted}; with ndots:2 instead of ndots:{ndots} it would be {queries}.", {
          rooted,
          ndots: row.ndots,
          queries: queries(row.ndots2),
        });
  return `${cost} ${less}`;
}

/** A look-up for who hears it. */
export function rowInWords(row: DnsRow): string {
  return t(
    row.wasted > 0
      ? "{place} asked for {name}: {outcome}. {queries}, {wasted} of them wasted, {ms} milliseconds."
      : "{place} asked for {name}: {outcome}. {queries}, {ms} milliseconds.",
    { place: placeText(row.from), name: row.name, outcome: outcomeText(row), queries: queries(row.queries.length), wasted: row.wasted, ms: row.ms },
  );
}
