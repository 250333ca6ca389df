// jq's functions that are written in jq.
import type { Definition, Scope } from "./env";
import { parseJq } from "./parse";

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
def until(cond; f): def u: if cond then . else (f | u) end; u; def while(cond; f): def w: if cond then ., (f | w) else empty end; w; def repeat(f): def r: f | (., r); r;
def in(x): . as $k | x | has($k); def inside(x): . as $i | x | contains($i);
def join($x): if length == 0 then "" else reduce .[] as $i (null; (if . == null then "" else . + $x end) + ($i | if . == null then "" elif type == "boolean" or type == "number" then tojson else . end)) end;
def ascii_downcase: explode | map(if . >= 65 and . <= 90 then . + 32 else . end) | implode; def ascii_upcase: explode | map(if . >= 97 and . <= 122 then . - 32 else . end) | implode;
def finites: select(isinfinite or isnan | not); def todate: strftime("%Y-%m-%dT%H:%M:%SZ"); def fromdate: fromdateiso8601; def date: todate; def dateadd(u; n): . + n;
def range($n): range(0; $n); def unique_by(f): [group_by(f)[] | .[0]]; def unique: unique_by(.);
def flatten: flatten(1000000); def halt_error: halt_error(5); def walk(f): def w: if type == "object" then map_values(w) elif type == "array" then map(w) else . end | f; w;
def test($re): test($re; null); def match($re): match($re; null); def capture($re): capture($re; null); def scan($re): scan($re; null); def sub($re; f): sub($re; f; ""); def gsub($re; f): sub($re; f; "g");
def gsub($re; f; $flags): sub($re; f; $flags + "g"); def capture($re; $flags): match($re; $flags) | [.captures | .[] | select(.name != null) | {key: .name, value: .string}] | from_entries;
def scan($re; $flags): match($re; "g" + ($flags // "")) | if (.captures | length) > 0 then [.captures | .[] | .string] else .string end;
def index($i): indices($i) | .[0]; def rindex($i): indices($i) | .[-1:][0]; def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $w | [$x] + $w end;
def splits($re): splits($re; null); def splits($re; $flags): split($re; $flags) | .[]; def IN(s): any(s == .; .); def IN(src; s): any(src == s; .); def tostream: path(def r: (.[]? | r), .; r) as $p | getpath($p) | reduce path(.[]?) as $q ([$p, .]; [$p + $q]); def pick(f): . as $top | reduce path(f) as $p (null; setpath($p; $top | getpath($p))); def abs: if . < 0 then -. else . end; def toarray: if type == "array" then . else [.] end; def have_literal_numbers: true;
.`;

let cachedDefinitions: ReadonlyMap<string, Definition> | undefined;
/** By name and number of parameters. */
export function prelude(): ReadonlyMap<string, Definition> {
  if (cachedDefinitions === undefined) {
    const map = new Map<string, Definition>();
    const scope: Scope = { vars: new Map(), functions: map };
    for (let node = parseJq(preludeText); node.k === "def"; node = node.rest)
      map.set(`${node.name}/${node.params.length}`, { params: node.params, body: node.body, env: () => scope });
    cachedDefinitions = map;
  }
  return cachedDefinitions;
}
