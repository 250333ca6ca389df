// `nft list …`, `nft reset …` and `nft get element …` as requests: what is asked for, and the words that a refusal points at.
import type { ListRequest } from "../net/nftables/list";
import { isObjectType, type ObjectType } from "../net/nftables/objects";
import { Cursor } from "../net/nftables/cursor";
import { NftError } from "../net/nftables/syntax";

const families = ["ip", "ip6", "inet", "arp", "bridge", "netdev"];

type Word = { readonly text: string; readonly from: number; readonly to: number };

export type Asked = {
  /** Undefined: a kind of object that no table here has. */
  readonly request: ListRequest | undefined;
  /** What was counted starts again from nothing. */
  readonly reset: boolean;
  readonly table: Word | undefined;
  readonly last: Word;
};

const listings = ["ruleset", "tables", "chains", "sets", "maps"] as const;
const objectListings: Readonly<Record<string, ObjectType>> = { counters: "counter", quotas: "quota", limits: "limit" };
/** Objects that are not modelled: their listing is empty, around each table for some of them. */
const others: Readonly<Record<string, "nothing" | "tables">> = {
  hooks: "nothing",
  secmarks: "nothing",
  synproxys: "nothing",
  flowtables: "tables",
  meters: "tables",
};
/** Words of the language that are no kind of thing to list: they are called by their names. */
const called = new Set(["element", "rule", "table", "counter"]);

const end = ", expecting end of file or newline or semicolon";

/** Undefined for other commands. Throws NftError. */
export function parseList(line: string): Asked | undefined {
  const words = [...line.matchAll(/\S+/g)].map((m): Word => ({ text: m[0], from: m.index + 1, to: m.index + m[0].length }));
  const verb = words[0]?.text;
  if (verb !== "list" && verb !== "reset") return undefined;
  const at = line.trimEnd().length + 1;
  const atEnd = (expecting: string): NftError => new NftError(`syntax error, unexpected newline${expecting}`, 1, at, at);
  const wrong = (w: Word, expecting = ""): NftError =>
    new NftError(`syntax error, unexpected ${called.has(w.text) ? w.text : /^\d+$/.test(w.text) ? "number" : "string"}${expecting}`, 1, w.from, w.to);
  const what = words[1];
  const resets = verb === "reset";
  const resettable = ", expecting counter or counters or quotas or quota";
  if (what === undefined) throw atEnd(resets ? resettable : "");
  if (resets && !["counter", "counters", "quota", "quotas"].includes(what.text)) throw wrong(what, resettable);
  const rest = words.slice(2);
  const family = rest[0] !== undefined && families.includes(rest[0].text) ? rest.shift()!.text : undefined;
  const last = words.at(-1)!;
  const done = (after: number): void => {
    if (rest[after] !== undefined) throw wrong(rest[after], end);
  };
  const asked = (request: ListRequest | undefined, table?: Word, of = last): Asked => ({ request, reset: resets, table, last: of });
  /** `sets table ip t`. */
  const inTable = (): { family: string; table: Word } | undefined => {
    if (rest[0]?.text !== "table") return undefined;
    const own = families.includes(rest[1]?.text ?? "") ? rest[1]!.text : undefined;
    const table = rest[own === undefined ? 1 : 2];
    if (table === undefined) throw atEnd(", expecting string");
    done(own === undefined ? 2 : 3);
    return { family: own ?? "ip", table };
  };
  const objects = objectListings[what.text];
  if (objects !== undefined) {
    const one = inTable();
    if (one !== undefined) return asked({ what: "objects", type: objects, family: one.family, table: one.table.text }, one.table, one.table);
    done(0);
    return asked({ what: "objects", type: objects, ...(family === undefined ? {} : { family }) });
  }
  const listing = listings.find((l) => l === what.text);
  if (listing !== undefined) {
    const one = listing === "sets" ? inTable() : undefined;
    if (one !== undefined) return asked({ what: "sets", family: one.family, table: one.table.text }, one.table, one.table);
    done(0);
    return asked({ what: listing, ...(family === undefined ? {} : { family }) });
  }
  const other = others[what.text];
  if (other !== undefined) {
    done(0);
    return asked(other === "nothing" ? undefined : { what: "frames", ...(family === undefined ? {} : { family }) });
  }
  const own = family ?? "ip";
  if (what.text === "table") {
    if (rest[0] === undefined) throw atEnd(", expecting string");
    done(1);
    return asked({ what: "table", family: own, table: rest[0].text }, rest[0]);
  }
  const object = isObjectType(what.text) ? what.text : undefined;
  if (object === undefined && !["chain", "set", "map", "meter", "flowtable"].includes(what.text)) throw wrong(what);
  if (rest[1] === undefined) throw atEnd(", expecting string");
  done(2);
  const [table, name] = rest as [Word, Word];
  if (object !== undefined) return asked({ what: "object", type: object, family: own, table: table.text, name: name.text }, table, name);
  return asked({ what: what.text as "chain" | "set" | "map" | "meter", family: own, table: table.text, name: name.text }, table, name);
}

/** `get element [FAMILY] TABLE SET { … }`; undefined for other commands. Throws NftError. */
export function parseGet(line: string): { readonly family: string; readonly table: Word; readonly set: Word; readonly elements: string } | undefined {
  const c = new Cursor(`${line}\n`);
  if (!c.take("get")) return undefined;
  c.expect("element", true);
  const family = families.includes(c.peek.text) ? c.next().text : "ip";
  const [table, set] = [word(c), word(c)];
  if (c.peek.text !== "{") throw c.unexpected(c.peek, ", expecting '{' or '$'");
  return { family, table, set, elements: line.slice(c.peek.from - 1) };
}

function word(c: Cursor): Word {
  const { from, to } = c.peek;
  return { text: c.name(), from, to };
}
