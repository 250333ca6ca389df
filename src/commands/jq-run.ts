// Runs jq's tree: every expression gives any number of values. A result carries the path that led to it where it has one, so
// that assignments and del know what to change.
import { text as fromUtf8, utf8 } from "../base/bytes";
import { RE2JS } from "re2js";
import { formatTime } from "./seq";
import { JqSyntaxError, parseJq, jsonValues, type Json, type JsonObject, type Node, type Pattern } from "./jq-parse";
import {
  binaryOperation,
  brief,
  compareJson,
  deletePaths,
  extend,
  indices,
  isObject,
  JqError,
  lookup,
  setPath,
  sliceOf,
  toJson,
  truthy,
  typeOf,
  type Path,
} from "./jq-values";
import { fromBase64, toBase64 } from "./sums";

export type Result = { readonly v: Json; readonly p: Path };
type Closure = { readonly node: Node; readonly env: Env };
type Definition = { readonly params: readonly string[]; readonly body: Node; readonly env: () => Env };
export type Env = { readonly vars: ReadonlyMap<string, Json>; readonly functions: ReadonlyMap<string, Definition | Closure> };
type Results = Generator<Result, void, void>;

class Break extends Error {}

const stepLimit = 20_000_000;
let steps = 0;

/** All results of a node. */
export function* evaluate(node: Node, input: Result, env: Env): Results {
  if (++steps > stepLimit) throw new JqError("this program runs too long");
  switch (node.k) {
    case "identity":
      yield input;
      return;
    case "recurse":
      yield* recurse(input);
      return;
    case "literal":
      yield { v: node.v, p: undefined };
      return;
    case "var": {
      const v = env.vars.get(node.name);
      if (v === undefined) throw new JqSyntaxError(`$${node.name} is not defined`);
      yield { v, p: undefined };
      return;
    }
    case "string":
      yield* strings(node.parts, 0, "", node.format, input, env);
      return;
    case "format":
      yield { v: formatted(node.name, input.v), p: undefined };
      return;
    case "index":
      for (const o of evaluate(node.of, input, env))
        for (const key of evaluate(node.key, { v: input.v, p: undefined }, env)) yield { v: lookup(o.v, key.v), p: extend(o.p, key.v) };
      return;
    case "slice":
      for (const o of evaluate(node.of, input, env))
        for (const to of node.to === undefined ? [{ v: null }] : evaluate(node.to, { v: input.v, p: undefined }, env))
          for (const from of node.from === undefined ? [{ v: null }] : evaluate(node.from, { v: input.v, p: undefined }, env))
            yield { v: sliceOf(o.v, from.v, to.v), p: extend(o.p, { start: from.v, end: to.v }) };
      return;
    case "iterate":
      for (const o of evaluate(node.of, input, env)) {
        if (Array.isArray(o.v)) for (let i = 0; i < o.v.length; i++) yield { v: o.v[i] as Json, p: extend(o.p, i) };
        else if (isObject(o.v)) for (const k of Object.keys(o.v)) yield { v: o.v[k]!, p: extend(o.p, k) };
        else if (!(o.v === null && o.p !== undefined)) throw new JqError(`Cannot iterate over ${typeOf(o.v)}${o.v === null ? "" : ` (${brief(o.v)})`}`);
      }
      return;
    case "array":
      yield { v: node.of === undefined ? [] : [...evaluate(node.of, { v: input.v, p: undefined }, env)].map((r) => r.v), p: undefined };
      return;
    case "object":
      yield* objects(node.entries, 0, {}, { v: input.v, p: undefined }, env);
      return;
    case "pipe":
      for (const a of evaluate(node.a, input, env)) yield* evaluate(node.b, a, env);
      return;
    case "comma":
      yield* evaluate(node.a, input, env);
      yield* evaluate(node.b, input, env);
      return;
    case "alternative": {
      let any = false;
      try {
        for (const a of evaluate(node.a, input, env)) {
          if (!truthy(a.v)) continue;
          any = true;
          yield a;
        }
      } catch (e) {
        if (!(e instanceof JqError)) throw e;
      }
      if (!any) yield* evaluate(node.b, input, env);
      return;
    }
    case "binary": {
      const plain = { v: input.v, p: undefined };
      if (node.op === "and" || node.op === "or") {
        for (const a of evaluate(node.a, plain, env)) {
          if (truthy(a.v) === (node.op === "or")) yield { v: node.op === "or", p: undefined };
          else for (const b of evaluate(node.b, plain, env)) yield { v: truthy(b.v), p: undefined };
        }
        return;
      }
      for (const b of evaluate(node.b, plain, env)) for (const a of evaluate(node.a, plain, env)) yield { v: binaryOperation(node.op, a.v, b.v), p: undefined };
      return;
    }
    case "negate":
      for (const a of evaluate(node.of, { v: input.v, p: undefined }, env)) {
        if (typeof a.v !== "number") throw new JqError(`${typeOf(a.v)} (${brief(a.v)}) cannot be negated`);
        yield { v: -a.v, p: undefined };
      }
      return;
    case "update":
      yield* update(node, input, env);
      return;
    case "if":
      for (const t of evaluate(node.test, { v: input.v, p: undefined }, env)) {
        if (truthy(t.v)) yield* evaluate(node.a, input, env);
        else if (node.b === undefined) yield input;
        else yield* evaluate(node.b, input, env);
      }
      return;
    case "try":
      try {
        yield* evaluate(node.body, input, env);
      } catch (e) {
        if (!(e instanceof JqError)) throw e;
        if (node.handler !== undefined) yield* evaluate(node.handler, { v: e.value, p: undefined }, env);
      }
      return;
    case "reduce": {
      for (const init of evaluate(node.init, { v: input.v, p: undefined }, env)) {
        let state: Json = init.v;
        for (const s of evaluate(node.source, { v: input.v, p: undefined }, env)) {
          for (const bound of bind(node.pattern, s.v, env)) {
            let last: Json = null;
            for (const r of evaluate(node.update, { v: state, p: undefined }, bound)) last = r.v;
            state = last;
          }
        }
        yield { v: state, p: undefined };
      }
      return;
    }
    case "foreach": {
      for (const init of evaluate(node.init, { v: input.v, p: undefined }, env)) {
        let state: Json = init.v;
        for (const s of evaluate(node.source, { v: input.v, p: undefined }, env))
          for (const bound of bind(node.pattern, s.v, env))
            for (const r of evaluate(node.update, { v: state, p: undefined }, bound)) {
              state = r.v;
              if (node.extract === undefined) yield { v: state, p: undefined };
              else yield* evaluate(node.extract, { v: state, p: undefined }, bound);
            }
      }
      return;
    }
    case "as":
      for (const s of evaluate(node.source, { v: input.v, p: undefined }, env))
        for (const bound of bind(node.pattern, s.v, env)) yield* evaluate(node.body, input, bound);
      return;
    case "def": {
      const inner: { env: Env } = { env };
      const definition: Definition = { params: node.params, body: node.body, env: () => inner.env };
      inner.env = { vars: env.vars, functions: new Map(env.functions).set(`${node.name}/${node.params.length}`, definition) };
      yield* evaluate(node.rest, input, inner.env);
      return;
    }
    case "call":
      yield* call(node.name, node.args, input, env);
      return;
    case "break":
      throw new Break();
  }
}

function* recurse(r: Result): Results {
  yield r;
  if (Array.isArray(r.v)) for (let i = 0; i < r.v.length; i++) yield* recurse({ v: r.v[i] as Json, p: extend(r.p, i) });
  else if (isObject(r.v)) for (const k of Object.keys(r.v)) yield* recurse({ v: r.v[k]!, p: extend(r.p, k) });
}

function* strings(parts: readonly (string | Node)[], at: number, text: string, format: string | undefined, input: Result, env: Env): Results {
  const part = parts[at];
  if (part === undefined) {
    yield { v: text, p: undefined };
    return;
  }
  if (typeof part === "string") yield* strings(parts, at + 1, text + part, format, input, env);
  else
    for (const r of evaluate(part, { v: input.v, p: undefined }, env))
      yield* strings(parts, at + 1, text + String(formatted(format ?? "@text", r.v)), format, input, env);
}

function* objects(entries: readonly { readonly key: Node; readonly value: Node }[], at: number, made: JsonObject, input: Result, env: Env): Results {
  const entry = entries[at];
  if (entry === undefined) {
    yield { v: made, p: undefined };
    return;
  }
  for (const k of evaluate(entry.key, input, env)) {
    if (typeof k.v !== "string") throw new JqError(`Object keys must be strings`);
    for (const v of evaluate(entry.value, input, env)) yield* objects(entries, at + 1, { ...made, [k.v]: v.v }, input, env);
  }
}

function* bind(pattern: Pattern, v: Json, env: Env): Generator<Env, void, void> {
  if (pattern.k === "name") {
    yield { vars: new Map(env.vars).set(pattern.name, v), functions: env.functions };
    return;
  }
  let envs: Env[] = [env];
  if (pattern.k === "array") pattern.items.forEach((item, i) => (envs = envs.flatMap((e) => [...bind(item, lookup(v, i), e)])));
  else
    for (const entry of pattern.entries) {
      envs = envs.flatMap((e) =>
        [...evaluate(entry.key, { v, p: undefined }, e)].flatMap((key) => {
          const inner = lookup(v, key.v);
          const named: Env = entry.name === undefined ? e : { vars: new Map(e.vars).set(entry.name, inner), functions: e.functions };
          return entry.pattern === undefined ? [named] : [...bind(entry.pattern, inner, named)];
        }),
      );
    }
  yield* envs;
}

function pathsOf(node: Node, v: Json, env: Env): (readonly Json[])[] {
  return [...evaluate(node, { v, p: [] }, env)].map((r) => {
    if (r.p === undefined) throw new JqError(`Invalid path expression with result ${brief(r.v)}`);
    return r.p;
  });
}

function pathLookup(v: Json, path: readonly Json[]): Json {
  return path.reduce<Json>((at, key) => (at === null ? null : lookup(at, key)), v);
}

function* update(node: Extract<Node, { k: "update" }>, input: Result, env: Env): Results {
  const paths = pathsOf(node.a, input.v, env);
  if (node.op === "|=") {
    let v = input.v;
    const gone: (readonly Json[])[] = [];
    for (const p of paths) {
      const first = evaluate(node.b, { v: pathLookup(v, p), p: undefined }, env).next();
      if (first.done === true) gone.push(p);
      else v = setPath(v, p, first.value.v);
    }
    yield { v: deletePaths(v, gone), p: undefined };
    return;
  }
  for (const b of evaluate(node.b, { v: input.v, p: undefined }, env)) {
    let v = input.v;
    for (const p of paths) {
      const old = pathLookup(v, p);
      v = setPath(v, p, node.op === "=" ? b.v : node.op === "//=" ? (truthy(old) ? old : b.v) : binaryOperation(node.op.slice(0, -1), old, b.v));
    }
    yield { v, p: undefined };
  }
}

function* call(name: string, args: readonly Node[], input: Result, env: Env): Results {
  const found = env.functions.get(`${name}/${args.length}`);
  if (found !== undefined) {
    if ("node" in found) {
      yield* evaluate(found.node, input, found.env);
      return;
    }
    yield* invoke(found, args, 0, found.env(), input, env);
    return;
  }
  const prelude = definitions().get(`${name}/${args.length}`);
  if (prelude !== undefined) {
    yield* invoke(prelude, args, 0, prelude.env(), input, env);
    return;
  }
  yield* native(name, args, input, env);
}

function* invoke(fn: Definition, args: readonly Node[], at: number, inner: Env, input: Result, outer: Env): Results {
  const param = fn.params[at];
  if (param === undefined) {
    yield* evaluate(fn.body, input, inner);
    return;
  }
  const closure: Closure = { node: args[at]!, env: outer };
  if (!param.startsWith("$")) {
    yield* invoke(fn, args, at + 1, { vars: inner.vars, functions: new Map(inner.functions).set(`${param}/0`, closure) }, input, outer);
    return;
  }
  for (const a of evaluate(args[at]!, { v: input.v, p: undefined }, outer)) {
    const next: Env = {
      vars: new Map(inner.vars).set(param.slice(1), a.v),
      functions: new Map(inner.functions).set(`${param.slice(1)}/0`, { node: { k: "literal", v: a.v }, env: outer }),
    };
    yield* invoke(fn, args, at + 1, next, input, outer);
  }
}

const preludeText = `
def map(f): [.[] | f]; def select(f): if f then . else empty end; def recurse: recurse(.[]?);
def recurse(f): def r: ., (f | r); r; def recurse(f; cond): def r: ., (f | select(cond) | r); r;
def values: select(. != null); def nulls: select(. == null); def booleans: select(type == "boolean"); def numbers: select(type == "number");
def strings: select(type == "string"); def arrays: select(type == "array"); def objects: select(type == "object"); def iterables: select(type == "array" or type == "object"); def scalars: select(type != "array" and type != "object");
def to_entries: [keys_unsorted[] as $k | {key: $k, value: .[$k]}];
def from_entries: reduce .[] as $x ({}; . + {($x | if .key == null then .k // .name // .Name // .K // .Key else .key end | if type == "string" then . else tojson end): ($x | if has("value") then .value elif has("v") then .v else .Value end)});
def with_entries(f): to_entries | map(f) | from_entries; def map_values(f): .[] |= f;
def del(f): delpaths([path(f)]); def paths: path(..) | select(length > 0); def paths(f): path(.. | select(f)) | select(length > 0); def leaf_paths: paths(scalars);
def add: reduce .[] as $x (null; . + $x); def add(f): reduce f as $x (null; . + $x);
def any: any(.[]; .); def all: all(.[]; .); def any(f): any(.[]; f); def all(f): all(.[]; f);
def any(g; f): isempty(first(g | if f then true else empty end)) | not; def all(g; f): isempty(first(g | if f then empty else true end));
def isempty(g): ([limit(1; g)] | length) == 0; def first: .[0]; def last: .[-1]; def nth($n): .[$n]; def nth($n; f): last(limit($n + 1; f));
def until(cond; f): def u: if cond then . else (f | u) end; u; def while(cond; f): def w: if cond then ., (f | w) else empty end; w; def repeat(f): def r: ., (f | r); r;
def in(x): . as $k | x | has($k); def inside(x): . as $i | x | contains($i);
def join($s): if length == 0 then "" else reduce .[1:][] as $x (.[0] | if . == null then "" elif type == "string" then . else tojson end; . + $s + ($x | if . == null then "" elif type == "string" then . else tojson end)) end;
def ascii_downcase: explode | map(if . >= 65 and . <= 90 then . + 32 else . end) | implode; def ascii_upcase: explode | map(if . >= 97 and . <= 122 then . - 32 else . end) | implode;
def finites: select(isinfinite or isnan | not); def todate: strftime("%Y-%m-%dT%H:%M:%SZ"); def fromdate: fromdateiso8601; def date: todate; def dateadd(u; n): . + n;
def range($n): range(0; $n); def unique_by(f): [group_by(f)[] | .[0]]; def unique: unique_by(.);
def flatten: flatten(1000000); def halt_error: halt_error(5); def walk(f): def w: if type == "object" then map_values(w) elif type == "array" then map(w) else . end | f; w;
def test($re): test($re; null); def match($re): match($re; null); def capture($re): capture($re; null); def scan($re): scan($re; null); def sub($re; f): sub($re; f; ""); def gsub($re; f): sub($re; f; "g");
def gsub($re; f; $flags): sub($re; f; $flags + "g"); def capture($re; $flags): match($re; $flags) | [.captures | .[] | select(.name != null) | {key: .name, value: .string}] | from_entries;
def scan($re; $flags): match($re; "g" + ($flags // "")) | if (.captures | length) > 0 then [.captures | .[] | .string] else .string end;
def index($i): indices($i) | .[0]; def rindex($i): indices($i) | .[-1:][0]; def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $w | [$x] + $w end;
def splits($re): split($re; null) | .[]; def limit_all: .; def pick(f): . as $top | reduce path(f) as $p (null; setpath($p; $top | getpath($p))); def debug: .; def debug(f): .; def input_line_number: 0; def abs: if . < 0 then -. else . end; def toarray: if type == "array" then . else [.] end; def have_literal_numbers: true;
.`;

let cachedDefinitions: ReadonlyMap<string, Definition> | undefined;
function definitions(): ReadonlyMap<string, Definition> {
  if (cachedDefinitions === undefined) {
    const map = new Map<string, Definition>();
    const env: Env = { vars: new Map(), functions: map };
    for (let node = parseJq(preludeText); node.k === "def"; node = node.rest)
      map.set(`${node.name}/${node.params.length}`, { params: node.params, body: node.body, env: () => env });
    cachedDefinitions = map;
  }
  return cachedDefinitions;
}

/** The environment that a program starts with; prelude functions are found by themselves. */
export function startEnv(vars: ReadonlyMap<string, Json>): Env {
  steps = 0;
  return { vars, functions: new Map() };
}

function regexOf(source: string, flags: string): RE2JS {
  try {
    return RE2JS.compile(source.replace(/\(\?</g, "(?P<"), (flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes("s") ? RE2JS.DOTALL : 0));
  } catch {
    throw new JqError(`${source} (at offset 0) is not a valid regex`);
  }
}

function matches(text: string, source: string, flags: string): JsonObject[] {
  const re = regexOf(source, flags);
  const names = re.namedGroups() as Record<string, number>;
  const byNumber = new Map(Object.entries(names).map(([n, i]) => [i, n]));
  const found: JsonObject[] = [];
  const m = re.matcher(text);
  while (m.find()) {
    const captures: Json[] = [];
    for (let i = 1; i <= m.groupCount(); i++) {
      const start = m.start(i);
      captures.push({
        offset: start,
        length: start < 0 ? 0 : m.end(i) - start,
        string: start < 0 ? null : text.slice(start, m.end(i)),
        name: byNumber.get(i) ?? null,
      });
    }
    found.push({ offset: m.start(), length: m.end() - m.start(), string: text.slice(m.start(), m.end()), captures });
    if (!flags.includes("g")) break;
  }
  return found;
}

function textOf(v: Json, what: string): string {
  if (typeof v !== "string") throw new JqError(`${typeOf(v)} (${brief(v)}) ${what}`);
  return v;
}

/** @base64, @csv …: a value in another writing. */
function formatted(name: string, v: Json): Json {
  const text = (x: Json): string => (typeof x === "string" ? x : toJson(x));
  switch (name) {
    case "@text":
      return text(v);
    case "@json":
      return toJson(v);
    case "@base64":
      return toBase64(text(v));
    case "@base64d":
      return fromUtf8(fromBase64(text(v)).bytes);
    case "@uri":
      return [...utf8(text(v))]
        .map((b) => (/[A-Za-z0-9\-_.~]/.test(String.fromCharCode(b)) && b < 128 ? String.fromCharCode(b) : `%${b.toString(16).toUpperCase().padStart(2, "0")}`))
        .join("");
    case "@html":
      return text(v).replace(/[&<>'"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&quot;" })[c]!);
    case "@sh":
      return (Array.isArray(v) ? (v as Json[]) : [v]).map((x) => (typeof x === "string" ? `'${x.replaceAll("'", "'\\''")}'` : toJson(x))).join(" ");
    case "@csv":
    case "@tsv": {
      if (!Array.isArray(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be ${name.slice(1)}-formatted, only an array can be`);
      const csv = name === "@csv";
      return (v as Json[])
        .map((x) => {
          if (x === null) return "";
          if (typeof x === "string")
            return csv ? `"${x.replaceAll('"', '""')}"` : x.replace(/[\\\t\n\r]/g, (c) => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" })[c]!);
          if (typeof x === "object") throw new JqError(`${typeOf(x)} (${brief(x)}) is not valid in a ${name.slice(1)} row`);
          return toJson(x);
        })
        .join(csv ? "," : "\t");
    }
    default:
      throw new JqSyntaxError(`${name.slice(1)} is not a valid format`);
  }
}

function contains(a: Json, b: Json): boolean {
  if (isObject(a) && isObject(b)) return Object.keys(b).every((k) => Object.hasOwn(a, k) && contains(a[k]!, b[k]!));
  if (Array.isArray(a) && Array.isArray(b)) return (b as Json[]).every((y) => (a as Json[]).some((x) => contains(x, y)));
  if (typeof a === "string" && typeof b === "string") return a.includes(b);
  if (typeOf(a) !== typeOf(b)) throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot have their containment checked`);
  return compareJson(a, b) === 0;
}

function flatten(list: readonly Json[], depth: number): Json[] {
  return list.flatMap((x) => (Array.isArray(x) && depth > 0 ? flatten(x as Json[], depth - 1) : [x]));
}

function keyed(v: Json, f: Node, env: Env, what: string): { key: Json; item: Json }[] {
  if (!Array.isArray(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be ${what}, as it is not an array`);
  return (v as Json[])
    .map((item, i) => ({ key: [...evaluate(f, { v: item, p: undefined }, env)].map((r) => r.v) as Json, item, i }))
    .sort((a, b) => compareJson(a.key, b.key) || a.i - b.i);
}

const mathFunctions: Record<string, (n: number) => number> = {
  floor: Math.floor,
  ceil: Math.ceil,
  sqrt: Math.sqrt,
  round: (n) => Math.sign(n) * Math.round(Math.abs(n)),
  trunc: Math.trunc,
  fabs: Math.abs,
  exp: Math.exp,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  exp10: (n) => 10 ** n,
  exp2: (n) => 2 ** n,
  sin: Math.sin,
  cos: Math.cos,
};

function* native(name: string, args: readonly Node[], input: Result, env: Env): Results {
  const { v } = input;
  const plain: Result = { v, p: undefined };
  const give = (value: Json): Result => ({ v: value, p: undefined });
  const key = `${name}/${args.length}`;
  const each = (i: number): Results => evaluate(args[i]!, plain, env);
  switch (key) {
    case "empty/0":
      return;
    case "not/0":
      yield give(!truthy(v));
      return;
    case "type/0":
      yield give(typeOf(v));
      return;
    case "length/0":
      if (typeof v === "boolean") throw new JqError(`boolean (${v}) has no length`);
      yield give(
        v === null ? 0 : typeof v === "number" ? Math.abs(v) : typeof v === "string" ? [...v].length : Array.isArray(v) ? v.length : Object.keys(v).length,
      );
      return;
    case "utf8bytelength/0":
      yield give(utf8(textOf(v, "only strings have UTF-8 byte length")).length);
      return;
    case "keys/0":
    case "keys_unsorted/0":
      if (Array.isArray(v)) yield give(v.map((_: unknown, i: number) => i));
      else if (isObject(v)) yield give(name === "keys" ? Object.keys(v).sort() : Object.keys(v));
      else throw new JqError(`${typeOf(v)} (${brief(v)}) has no keys`);
      return;
    case "has/1":
      for (const k of each(0)) {
        if (isObject(v) && typeof k.v === "string") yield give(Object.hasOwn(v, k.v));
        else if (Array.isArray(v) && typeof k.v === "number") yield give(k.v >= 0 && k.v < v.length);
        else throw new JqError(`Cannot check whether ${typeOf(v)} has a ${typeof k.v === "string" ? "string" : typeOf(k.v)} key`);
      }
      return;
    case "contains/1":
      for (const b of each(0)) yield give(contains(v, b.v));
      return;
    case "error/0":
      throw new JqError(v);
    case "error/1":
      for (const e of each(0)) throw new JqError(e.v);
      return;
    case "tostring/0":
      yield give(typeof v === "string" ? v : toJson(v));
      return;
    case "tojson/0":
      yield give(toJson(v));
      return;
    case "fromjson/0":
      for (const x of jsonValues(textOf(v, "cannot be parsed as JSON"))) yield give(x.value);
      return;
    case "tonumber/0":
      if (typeof v === "number") yield give(v);
      else if (typeof v === "string" && /^\s*-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(v)) yield give(Number(v));
      else
        throw new JqError(
          typeof v === "string"
            ? `Cannot parse '${v}' as JSON`
                .replace(/^Cannot parse '(.*)' as JSON$/, "Invalid numeric literal at EOF at line 1, column $1 (while parsing '$1')")
                .replace(/column (.*?) \(/, `column ${v.length} (`)
            : `${typeOf(v)} (${brief(v)}) cannot be parsed as a number`,
        );
      return;
    case "path/1":
      for (const p of pathsOf(args[0]!, v, env)) yield give(p);
      return;
    case "getpath/1":
      for (const p of each(0)) {
        let value: Json;
        try {
          value = pathLookup(v, p.v as Json[]);
        } catch (e) {
          if (input.p === undefined || !(e instanceof JqError)) throw e;
          value = null;
        }
        yield { v: value, p: input.p === undefined ? undefined : [...input.p, ...(p.v as Json[])] };
      }
      return;
    case "setpath/2":
      for (const p of each(0)) for (const x of each(1)) yield give(setPath(v, p.v as Json[], x.v));
      return;
    case "delpaths/1":
      for (const p of each(0)) yield give(deletePaths(v, p.v as Json[][]));
      return;
    case "range/2":
      for (const a of each(0)) for (const b of each(1)) for (let n = a.v as number; n < (b.v as number); n++) yield give(n);
      return;
    case "range/3":
      for (const a of each(0))
        for (const b of each(1))
          for (const s of each(2))
            for (let n = a.v as number; (s.v as number) > 0 ? n < (b.v as number) : n > (b.v as number); n += s.v as number) yield give(n);
      return;
    case "limit/2":
      for (const n of each(0)) {
        let left = n.v as number;
        if (left <= 0) continue;
        for (const r of evaluate(args[1]!, input, env)) {
          yield r;
          if (--left <= 0) break;
        }
      }
      return;
    case "first/1":
      for (const r of evaluate(args[0]!, input, env)) {
        yield r;
        return;
      }
      return;
    case "last/1": {
      let last: Result | undefined;
      for (const r of evaluate(args[0]!, input, env)) last = r;
      if (last !== undefined) yield last;
      return;
    }
    case "sort/0":
      if (!Array.isArray(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be sorted, as it is not an array`);
      yield give([...(v as Json[])].sort(compareJson));
      return;
    case "sort_by/1":
      yield give(keyed(v, args[0]!, env, "sorted").map((x) => x.item));
      return;
    case "group_by/1": {
      const groups: { key: Json; items: Json[] }[] = [];
      for (const x of keyed(v, args[0]!, env, "grouped")) {
        const last = groups.at(-1);
        if (last !== undefined && compareJson(last.key, x.key) === 0) last.items.push(x.item);
        else groups.push({ key: x.key, items: [x.item] });
      }
      yield give(groups.map((g) => g.items));
      return;
    }
    case "min/0":
    case "max/0":
    case "min_by/1":
    case "max_by/1": {
      const sorted = keyed(v, args[0] ?? { k: "identity" }, env, "searched");
      yield give((name.startsWith("min") ? sorted[0] : sorted.at(-1))?.item ?? null);
      return;
    }
    case "reverse/0":
      yield give(typeof v === "string" ? [...v].reverse().join("") : v === null ? [] : [...(v as Json[])].reverse());
      return;
    case "flatten/1":
      for (const d of each(0)) yield give(flatten(Array.isArray(v) ? (v as Json[]) : Object.values(v as JsonObject), d.v as number));
      return;
    case "indices/1":
      for (const x of each(0)) yield give(v === null ? null : indices(v, x.v));
      return;
    case "startswith/1":
    case "endswith/1":
      for (const x of each(0)) {
        if (typeof v !== "string" || typeof x.v !== "string") throw new JqError(`${name}() requires string inputs`);
        yield give(name === "startswith" ? v.startsWith(x.v) : v.endsWith(x.v));
      }
      return;
    case "ltrimstr/1":
    case "rtrimstr/1":
      for (const x of each(0)) {
        if (typeof v !== "string" || typeof x.v !== "string" || x.v === "") yield give(v);
        else if (name === "ltrimstr") yield give(v.startsWith(x.v) ? v.slice(x.v.length) : v);
        else yield give(v.endsWith(x.v) ? v.slice(0, -x.v.length) : v);
      }
      return;
    case "trim/0":
      yield give(textOf(v, "cannot be trimmed").trim());
      return;
    case "ltrim/0":
      yield give(textOf(v, "cannot be trimmed").trimStart());
      return;
    case "rtrim/0":
      yield give(textOf(v, "cannot be trimmed").trimEnd());
      return;
    case "split/1":
      for (const x of each(0)) {
        if (typeof v !== "string" || typeof x.v !== "string") throw new JqError("split input and separator must be strings");
        yield give(v === "" ? [] : v.split(x.v));
      }
      return;
    case "split/2":
      for (const x of each(0))
        for (const f of each(1)) {
          const text = textOf(v, "cannot be matched, as it is not a string");
          const parts: string[] = [];
          let at = 0;
          for (const m of matches(text, x.v as string, `g${(f.v as string | null) ?? ""}`)) {
            parts.push(text.slice(at, m.offset as number));
            at = (m.offset as number) + (m.length as number);
          }
          yield give([...parts, text.slice(at)]);
        }
      return;
    case "explode/0":
      yield give([...textOf(v, "cannot be exploded")].map((c) => c.codePointAt(0)!));
      return;
    case "implode/0":
      if (!Array.isArray(v)) throw new JqError("implode input must be an array");
      yield give(String.fromCodePoint(...(v as number[])));
      return;
    case "test/2":
      for (const re of each(0))
        for (const f of each(1)) {
          const [source, flags] = Array.isArray(re.v)
            ? [re.v[0] as string, (re.v[1] as string | undefined) ?? ""]
            : [re.v as string, (f.v as string | null) ?? ""];
          yield give(matches(textOf(v, "cannot be matched, as it is not a string"), source, flags).length > 0);
        }
      return;
    case "match/2":
      for (const re of each(0))
        for (const f of each(1)) {
          const [source, flags] = Array.isArray(re.v)
            ? [re.v[0] as string, (re.v[1] as string | undefined) ?? ""]
            : [re.v as string, (f.v as string | null) ?? ""];
          for (const m of matches(textOf(v, "cannot be matched, as it is not a string"), source, flags)) yield give(m);
        }
      return;
    case "sub/3":
      for (const re of each(0))
        for (const f of each(2)) {
          const text = textOf(v, "cannot be matched, as it is not a string");
          let result = "";
          let at = 0;
          for (const m of matches(text, re.v as string, (f.v as string | null) ?? "")) {
            const captures = Object.fromEntries((m.captures as JsonObject[]).filter((c) => c.name !== null).map((c) => [c.name as string, c.string ?? null]));
            const first = evaluate(args[1]!, give(captures), env).next();
            result += text.slice(at, m.offset as number) + (first.done === true ? "" : textOf(first.value.v, "cannot be added to a string"));
            at = (m.offset as number) + (m.length as number);
          }
          yield give(result + text.slice(at));
        }
      return;
    case "splits/2":
      return;
    case "now/0":
      yield give((env.vars.get("__now") as number | undefined) ?? 0);
      return;
    case "fromdateiso8601/0":
      yield give(Math.floor(Date.parse(textOf(v, "cannot be parsed as a date")) / 1000));
      return;
    case "strftime/1":
      for (const f of each(0)) yield give(formatTime((v as number) * 1000, f.v as string));
      return;
    case "transpose/0": {
      const rows = v as Json[][];
      const width = Math.max(0, ...rows.map((r) => r.length));
      yield give(Array.from({ length: width }, (_, i) => rows.map((r) => r[i] ?? null)));
      return;
    }
    case "isnan/0":
      yield give(typeof v === "number" && Number.isNaN(v));
      return;
    case "isinfinite/0":
      yield give(v === Infinity || v === -Infinity);
      return;
    case "infinite/0":
      yield give(Infinity);
      return;
    case "nan/0":
      yield give(NaN);
      return;
    case "pow/2":
      for (const a of each(0)) for (const b of each(1)) yield give((a.v as number) ** (b.v as number));
      return;
    case "tojson/1":
      return;
    case "input/0":
    case "inputs/0": {
      const source = inputs.current;
      for (;;) {
        const next = source?.next();
        if (next === undefined || next.done === true) {
          if (name === "input") throw new JqError("No more inputs");
          return;
        }
        yield give(next.value.value);
        if (name === "input") return;
      }
    }
    case "env/0":
      yield give(env.vars.get("ENV") ?? {});
      return;
    case "builtins/0":
      yield give([...definitions().keys()]);
      return;
    default: {
      const math = args.length === 0 ? mathFunctions[name] : undefined;
      if (math === undefined) throw new JqSyntaxError(`${name}/${args.length} is not defined`);
      if (typeof v !== "number") throw new JqError(`${typeOf(v)} (${brief(v)}) number required`);
      yield give(math(v));
    }
  }
}

/** Where `input` reads: set by the command for the time of one run. */
export const inputs: { current: Iterator<{ value: Json; line: number }> | undefined } = { current: undefined };
