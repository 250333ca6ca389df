// Listings as `nft -j` 1.0.6 prints them: one line, objects in the order of the text's, keys in the library's own order.
import { prefixText } from "../address";
import { ipv4 } from "./datatypes";
import type { DataType } from "./datatypes";
import { objectsAsked, type ListRequest } from "./list";
import type { Nftables } from "./nftables";
import type { NamedObject } from "./objects";
import { sortElements } from "./print-rule";
import { liveElements, type Listing } from "./print-table";
import type { Element, Expr, Field, SetOrName, Statement, Verdict } from "./syntax";
import type { Chain, NftSet, Rule, Table } from "./tables";
import { sizeParts } from "./units";
import type { Limit, Quota } from "./units";

export type Json = null | number | string | boolean | readonly Json[] | { readonly [key: string]: Json };

const metainfo: Json = { metainfo: { version: "1.0.6", release_name: "Lester Gooch #5", json_schema_version: 1 } };
const hookWords = ["prerouting", "input", "forward", "output", "postrouting"] as const;

/** The line for a request; undefined where what was asked for does not exist. */
export function listJson(nft: Nftables, request: ListRequest, o: Listing): string | undefined {
  const objects = objectsOf(nft, request, o);
  return objects === undefined ? undefined : `${dump({ nftables: [metainfo, ...objects] })}\n`;
}

/** As the library writes: a blank after each comma and colon. */
export function dump(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(dump).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([k, v]) => `${JSON.stringify(k)}: ${dump(v as Json)}`)
    .join(", ")}}`;
}

function objectsOf(nft: Nftables, request: ListRequest, o: Listing): readonly Json[] | undefined {
  const tables = "family" in request && request.family !== undefined ? nft.tables.filter((t) => t.family === request.family) : nft.tables;
  switch (request.what) {
    case "ruleset":
      return tables.flatMap((t) => tableObjects(t, o));
    case "tables":
      return tables.map(tableObject);
    case "chains":
      return tables.flatMap((t) => [...t.chains.values()].map((c) => chainObject(t, c)));
    case "frames":
      return [];
    case "sets":
    case "maps":
      if (request.table !== undefined && nft.table(request.family ?? "ip", request.table) === undefined) return undefined;
      return tables
        .filter((t) => request.table === undefined || t.name === request.table)
        .flatMap((t) => [...t.sets.values()].filter((s) => (s.shape.data !== undefined) === (request.what === "maps")).map((s) => setObject(t, s, o)));
    case "objects":
    case "object":
      return objectsAsked(nft, request)?.flatMap(({ table, objects }) => objects.map((x) => namedObject(table, x)));
    case "table": {
      const table = nft.table(request.family, request.table);
      return table === undefined ? undefined : tableObjects(table, o);
    }
    case "chain": {
      const table = nft.table(request.family, request.table);
      const chain = table?.chains.get(request.name);
      return chain === undefined ? undefined : [chainObject(table!, chain), ...chain.rules.map((r) => ruleObject(table!, chain, r, o))];
    }
    case "meter":
      return undefined;
    case "set":
    case "map": {
      const table = nft.table(request.family, request.table);
      const set = table?.sets.get(request.name);
      if (set === undefined || (set.shape.data !== undefined) !== (request.what === "map")) return undefined;
      return [setObject(table!, set, o)];
    }
  }
}

/** A table, its sets, its chains, then the rules of each. */
export function tableObjects(t: Table, o: Listing): readonly Json[] {
  const chains = [...t.chains.values()];
  return [
    tableObject(t),
    ...[...t.objects.values()].map((x) => namedObject(t, x)),
    ...[...t.sets.values()].map((s) => setObject(t, s, o)),
    ...chains.map((c) => chainObject(t, c)),
    ...chains.flatMap((c) => c.rules.map((r) => ruleObject(t, c, r, o))),
  ];
}

export function tableObject(t: Table): Json {
  return { table: { family: t.family, name: t.name, handle: t.handle, ...(t.dormant ? { flags: "dormant" } : {}) } };
}

export function chainObject(t: Table, c: Chain): Json {
  const head = { family: t.family, table: t.name, name: c.name, handle: c.handle };
  if (c.base === undefined) return { chain: head };
  const { type, hook, priority, policy } = c.base;
  return { chain: { ...head, type, hook: hookWords[hook], prio: priority, policy } };
}

export function ruleObject(t: Table, c: Chain, r: Rule, o: Listing): Json {
  const { statements, comment } = r.syntax;
  return {
    rule: {
      family: t.family,
      table: t.name,
      chain: c.name,
      handle: r.handle,
      ...(comment === undefined ? {} : { comment }),
      expr: statements.map((s) => statementJson(s, t, o.stateless === true ? undefined : r)),
    },
  };
}

function limitJson(l: Limit): { readonly [key: string]: Json } {
  const inv: { [key: string]: Json } = l.over ? { inv: true } : {};
  if (l.bytes !== true) return { rate: l.rate, burst: l.burst, per: l.unit, ...inv };
  const rate = sizeParts(l.rate);
  const burst = sizeParts(l.burst);
  return { rate: rate.n, rate_unit: rate.unit, ...(l.burst === 0 ? {} : { burst: burst.n, burst_unit: burst.unit }), per: l.unit, ...inv };
}

function quotaJson(q: Quota): { readonly [key: string]: Json } {
  const { n, unit } = sizeParts(q.bytes);
  return { val: n, val_unit: unit };
}

/** A counter, quota or limit of a table's. */
export function namedObject(t: Table, o: NamedObject): Json {
  const { shape, counts } = o;
  const comment: { [key: string]: Json } = shape.comment === undefined ? {} : { comment: shape.comment };
  const head = { family: t.family, name: o.name, table: t.name, handle: o.handle, ...comment };
  switch (shape.type) {
    case "counter":
      return { counter: { ...head, packets: counts[0], bytes: counts[1] } };
    case "quota":
      return { quota: { ...head, bytes: shape.quota.bytes, used: counts[0], inv: shape.quota.over } };
    case "limit": {
      const { rate, burst, unit, over, bytes } = shape.limit;
      if (bytes === true) return { limit: { ...head, ...limitJson(shape.limit) } };
      return { limit: { ...head, rate, per: unit, burst, ...(over ? { inv: true } : {}) } };
    }
  }
}

export function setObject(t: Table, set: NftSet, o: Listing): Json {
  const { shape } = set;
  const names = (types: readonly DataType[]): Json => (types.length === 1 ? types[0]!.name : types.map((x) => x.name));
  const flags = ["constant", "interval", "timeout"].filter((f) => shape.flags.includes(f));
  const elements = o.terse === true ? [] : sortElements(liveElements(set, o.now), shape.types);
  return {
    [shape.data === undefined ? "set" : "map"]: {
      family: t.family,
      name: shape.name,
      table: t.name,
      type: names(shape.types),
      handle: shape.handle,
      ...(shape.comment === undefined ? {} : { comment: shape.comment }),
      ...(shape.data === undefined ? {} : { map: shape.data === "verdict" ? "verdict" : shape.data.map((x) => x.name).join(" . ") }),
      ...(shape.policy === "memory" ? { policy: "memory" } : {}),
      ...(shape.size === undefined ? {} : { size: shape.size }),
      ...(flags.length === 0 ? {} : { flags }),
      ...(shape.timeout === undefined ? {} : { timeout: Math.floor(shape.timeout / 1000) }),
      ...(shape.gcInterval === undefined ? {} : { "gc-interval": Math.floor(shape.gcInterval / 1000) }),
      ...(elements.length === 0 ? {} : { elem: elements.map((e) => elementJson(e, shape.types, shape.data === "verdict" ? undefined : shape.data, o.now)) }),
    },
  };
}

export function elementJson(e: Element, types: readonly DataType[], dataTypes: readonly DataType[] | undefined, now: number): Json {
  const key = keyJson(e.key, types);
  const timed = e.expires !== undefined;
  const whole: Json =
    timed || e.comment !== undefined
      ? {
          elem: {
            val: key,
            ...(e.timeout === undefined ? {} : { timeout: Math.floor(e.timeout / 1000) }),
            ...(timed ? { expires: Math.floor((e.expires! - now) / 1000) } : {}),
            ...(e.comment === undefined ? {} : { comment: e.comment }),
          },
        }
      : key;
  return e.data === undefined ? whole : [whole, dataJson(e.data, dataTypes)];
}

function dataJson(data: Verdict | readonly number[], types: readonly DataType[] | undefined): Json {
  if ("verdict" in data) return verdictJson(data);
  const values = data.map((v, i) => valueJson(v, types![i]!));
  return values.length === 1 ? values[0]! : { concat: values };
}

function keyJson(key: readonly Field[], types: readonly DataType[]): Json {
  const fields = key.map((f, i) => fieldJson(f, types[i]!));
  return fields.length === 1 ? fields[0]! : { concat: fields };
}

function fieldJson(f: Field, type: DataType): Json {
  if ("value" in f) return valueJson(f.value, type);
  if ("prefix" in f) {
    const [addr, len] = prefixText(f.prefix).split("/");
    return { prefix: { addr: addr!, len: Number(len) } };
  }
  return { range: [valueJson(f.low, type), valueJson(f.high, type)] };
}

/** What has a name is a string, the rest a number; several flags are a list. */
function valueJson(value: number, type: DataType): Json {
  const text = type.print(value);
  if (text.startsWith('"')) return text.slice(1, -1);
  if (/^(0x[0-9a-f]+|\d+)$/.test(text)) return Number(text);
  return type.flags === true && text.includes(",") ? text.split(",") : text;
}

function verdictJson(v: Verdict): Json {
  return { [v.verdict]: "chain" in v ? { target: v.chain } : null };
}

function setJson(set: SetOrName): Json {
  if (!set.anonymous) return `@${set.name}`;
  return { set: sortElements(set.elements, set.types).map((e) => elementJson(e, set.types, set.dataTypes, 0)) };
}

function exprJson(e: Expr): Json {
  switch (e.k) {
    case "payload":
      return { payload: { protocol: e.proto, field: e.field } };
    case "meta":
      return { meta: { key: e.key } };
    case "ct":
      return { ct: { key: e.key, ...(e.direction === "" ? {} : { dir: e.direction }) } };
    case "fib":
      return { fib: { result: e.result, flags: e.from.length === 1 ? [e.from[0]!] : [...e.from] } };
    case "numgen":
      return { numgen: { mode: e.mode, mod: e.mod, offset: e.offset } };
    case "concat":
      return { concat: e.parts.map(exprJson) };
    case "bits":
      return { [e.op]: [exprJson(e.left), valueJson(e.right, e.type)] };
    case "value":
      return valueJson(e.value, e.type);
    case "map":
      return { map: { key: exprJson(e.key), data: setJson(e.map) } };
  }
}

function typesOf(e: Expr): readonly DataType[] {
  return e.k === "concat" ? e.parts.flatMap(typesOf) : e.k === "map" ? [] : [e.type];
}

function matchJson(s: Statement & { k: "match" }): Json {
  const { right } = s;
  const match = (op: string, left: Json, value: Json): Json => ({ match: { op, left, right: value } });
  const op = s.op === "any" ? "in" : s.op;
  const left = exprJson(s.left);
  if ("set" in right) {
    const { set } = right;
    // A set of one is no set.
    if (set.anonymous && set.elements.length === 1 && set.merged === undefined) return match(op, left, keyJson(set.elements[0]!.key, set.types));
    return match(op, left, setJson(set));
  }
  if ("fields" in right) return match(op, left, keyJson(right.fields, typesOf(s.left)));
  if ("flags" in right) {
    if (right.mask === 0) return match(op, left, valueJson(right.flags, right.type));
    return match(op, { "&": [left, valueJson(right.mask, right.type)] }, valueJson(right.flags, right.type));
  }
  return match(op, left, fieldJson(right.field, right.type));
}

function statementJson(s: Statement, table: Table, counted: Pick<Rule, "counts" | "used"> | undefined): Json {
  switch (s.k) {
    case "match":
      return matchJson(s);
    case "verdict":
      return verdictJson(s.verdict);
    case "vmap":
      return { vmap: { key: exprJson(s.key), data: setJson(s.map) } };
    case "assign": {
      const [what, key] = s.to.split(" ") as [string, string];
      return { mangle: { key: { [what]: { key } }, value: exprJson(s.value) } };
    }
    case "nat":
      return natJson(s);
    case "reject": {
      if (s.how === "tcp reset") return { reject: { type: "tcp reset" } };
      const [type, expr] = (s.how === "" ? { ip: "icmp", ip6: "icmpv6", inet: "icmpx" }[table.family] + " port-unreachable" : s.how).split(" ");
      return { reject: { type: type!, expr: expr! } };
    }
    case "counter":
      return { counter: counted === undefined ? null : { packets: counted.counts?.[0] ?? s.packets, bytes: counted.counts?.[1] ?? s.bytes } };
    case "log": {
      const words: Record<string, Json> = {};
      for (const m of s.text.matchAll(/ (prefix|level|group|flags) (?:"([^"]*)"|(\S+))/g)) words[m[1]!] = m[1] === "group" ? Number(m[3]) : (m[2] ?? m[3]!);
      return { log: Object.keys(words).length === 0 ? null : words };
    }
    case "limit":
      return { limit: limitJson(s) };
    case "quota":
      return { quota: { ...quotaJson(s), ...(s.over ? { inv: true } : {}) } };
    case "object":
      return { [s.type]: s.name };
    case "notrack":
      return { notrack: null };
    case "queue":
      return { queue: { num: Number(s.to), ...(s.flags.length > 0 ? { flags: [...s.flags] } : {}) } };
    case "maxseg":
      return { mangle: { key: { "tcp option": { name: "maxseg", field: "size" } }, value: s.size === "rt mtu" ? { rt: { key: "mtu" } } : s.size } };
    case "dynset": {
      const key = exprJson(s.key);
      const elem: Json = s.timeout === undefined ? key : { elem: { val: key, timeout: Math.floor(s.timeout / 1000) } };
      return { set: { op: s.op, elem, set: `@${s.set}` } };
    }
  }
}

function natJson(s: Statement & { k: "nat" }): Json {
  const to = s.both ?? s.address;
  const body: Record<string, Json> = {};
  if (to !== undefined || s.among !== undefined) {
    if (s.family !== undefined) body["family"] = s.family;
    body["addr"] = s.among === undefined ? exprJson(to!) : fieldJson(s.among, ipv4);
  }
  if (s.port !== undefined) body["port"] = s.portHigh === undefined ? exprJson(s.port) : { range: [exprJson(s.port), s.portHigh] };
  if (s.flags.length > 0) body["flags"] = s.flags.length === 1 ? s.flags[0]! : [...s.flags];
  return { [s.kind]: Object.keys(body).length === 0 ? null : body };
}
