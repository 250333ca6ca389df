// `nft list …` and `nft get element …` as requests: what is asked for, and the words that a refusal points at.
import type { ListRequest } from "../net/nftables/list";
import { NftError } from "../net/nftables/syntax";

const families = ["ip", "ip6", "inet", "arp", "bridge", "netdev"];

type Word = { readonly text: string; readonly from: number; readonly to: number };

export type Asked = {
  /** Undefined: a kind of object that no table here has. */
  readonly request: ListRequest | undefined;
  readonly table: Word | undefined;
  readonly last: Word;
};

const listings = ["ruleset", "tables", "chains", "sets", "maps"] as const;
/** Objects that are not modelled: their listing is empty, around each table for some of them. */
const others: Readonly<Record<string, "nothing" | "tables">> = {
  counters: "nothing",
  quotas: "nothing",
  limits: "nothing",
  hooks: "nothing",
  flowtables: "tables",
  meters: "tables",
};

/** Undefined for other commands. Throws NftError. */
export function parseList(line: string): Asked | undefined {
  const words = [...line.matchAll(/\S+/g)].map((m): Word => ({ text: m[0], from: m.index + 1, to: m.index + m[0].length }));
  if (words[0]?.text !== "list") return undefined;
  const end = line.trimEnd().length + 1;
  const atEnd = (expecting: string): NftError => new NftError(`syntax error, unexpected newline${expecting}`, 1, end, end);
  const wrong = (at: Word, expecting = ""): NftError =>
    new NftError(`syntax error, unexpected ${at.text === "element" ? "element" : "string"}${expecting}`, 1, at.from, at.to);
  const what = words[1];
  if (what === undefined) throw atEnd("");
  const rest = words.slice(2);
  const family = rest[0] !== undefined && families.includes(rest[0].text) ? rest.shift()!.text : undefined;
  const last = words.at(-1)!;
  const done = (after: number): void => {
    if (rest[after] !== undefined) throw wrong(rest[after], ", expecting end of file or newline or semicolon");
  };
  const listing = listings.find((l) => l === what.text);
  if (listing !== undefined) {
    if (listing !== "ruleset" && listing !== "tables" && rest[0]?.text === "table") {
      const own = families.includes(rest[1]?.text ?? "") ? rest[1]!.text : "ip";
      return {
        request: listing === "chains" ? { what: "table", family: own, table: last.text } : { what: listing, family: own, table: last.text },
        table: last,
        last,
      };
    }
    done(0);
    return { request: { what: listing, ...(family === undefined ? {} : { family }) }, table: undefined, last };
  }
  const other = others[what.text];
  if (other !== undefined) {
    done(0);
    return { request: other === "nothing" ? undefined : { what: "frames", ...(family === undefined ? {} : { family }) }, table: undefined, last };
  }
  switch (what.text) {
    case "table":
      if (rest[0] === undefined) throw atEnd(", expecting string");
      done(1);
      return { request: { what: "table", family: family ?? "ip", table: rest[0].text }, table: rest[0], last };
    case "chain":
    case "set":
    case "map":
      if (rest[1] === undefined) throw atEnd(", expecting string");
      done(2);
      return { request: { what: what.text, family: family ?? "ip", table: rest[0]!.text, name: rest[1].text }, table: rest[0], last: rest[1] };
    default:
      throw wrong(what);
  }
}

/** `get element [FAMILY] TABLE SET { … }`; undefined for other commands. */
export function parseGet(line: string): { readonly family: string; readonly table: Word; readonly set: Word; readonly elements: string } | undefined {
  const m = /^(\s*get\s+element\s+)(?:(ip|ip6|inet)\s+)?(\S+)(\s+)(\S+)\s*(\{.*\})\s*$/.exec(line);
  if (m === null) return undefined;
  const at = line.indexOf(m[3]!, m[1]!.length + (m[2]?.length ?? 0)) + 1;
  const setAt = at + m[3]!.length + m[4]!.length;
  return {
    family: m[2] ?? "ip",
    table: { text: m[3]!, from: at, to: at + m[3]!.length - 1 },
    set: { text: m[5]!, from: setAt, to: setAt + m[5]!.length - 1 },
    elements: m[6]!,
  };
}
