// Runs jq's tree: every expression gives any number of values.
import { withVariable, type Closure, type Definition, type Env, type Scope } from "./env";
import { formatted } from "./formats";
import type { Json, JsonObject } from "./json";
import { natives } from "./natives/list";
import { binaryOperation } from "./operators";
import { deletePaths, extend, pathLookup, pathsOf, setPath, type Result, type Results } from "./paths";
import { prelude } from "./prelude";
import { JqSyntaxError, type Node, type Pattern } from "./tree";
import { brief, isObject, JqError, lookup, sliceOf, truthy, typeOf } from "./values";

/** Leaves the label of that number. */
class Break extends Error {
  constructor(readonly label: number) {
    super("break");
  }
}

const stepLimit = 20_000_000;

/** All results of a node. */
export function* evaluate(node: Node, input: Result, env: Env): Results {
  if (++env.run.steps > stepLimit) throw new JqError("this program runs too long");
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
      if (v === undefined) throw new JqSyntaxError(`$${node.name} is not defined`, node.at);
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
        else if (!(o.v === null && o.p !== undefined)) throw new JqError(`Cannot iterate over ${typeOf(o.v)} (${brief(o.v)})`);
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
      for (const s of evaluate(node.source, { v: input.v, p: undefined }, env)) yield* alternatives(node.patterns, 0, s.v, node.body, input, env);
      return;
    case "label": {
      const label = env.run.steps;
      try {
        yield* evaluate(node.body, input, withVariable(env, `*label-${node.name}`, label));
      } catch (e) {
        if (!(e instanceof Break) || e.label !== label) throw e;
      }
      return;
    }
    case "def": {
      const functions = new Map(env.functions);
      const inner: Env = { vars: env.vars, functions, run: env.run };
      functions.set(`${node.name}/${node.params.length}`, { params: node.params, body: node.body, env: () => inner });
      yield* evaluate(node.rest, input, inner);
      return;
    }
    case "call":
      yield* call(node.name, node.args, input, env, node.at);
      return;
    case "break": {
      const label = env.vars.get(`*label-${node.name}`);
      if (typeof label !== "number") throw new JqSyntaxError(`$*label-${node.name} is not defined`, node.at);
      throw new Break(label);
    }
  }
}

/** A value and all below it, from the top. */
function* recurse(r: Result): Results {
  yield r;
  if (Array.isArray(r.v)) for (let i = 0; i < r.v.length; i++) yield* recurse({ v: r.v[i] as Json, p: extend(r.p, i) });
  else if (isObject(r.v)) for (const k of Object.keys(r.v)) yield* recurse({ v: r.v[k]!, p: extend(r.p, k) });
}

/** A text with its interpolations from the part `at` on: one for each combination of their results. */
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

/** An object with its entries from `at` on: one for each combination of the results of keys and values. */
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

/** The body with the first of the patterns, from `at` on, that fits and in which it does not fail; names of the others are null. */
function* alternatives(patterns: readonly Pattern[], at: number, v: Json, body: Node, input: Result, env: Env): Results {
  const others = patterns.length === 1 ? env : patterns.flatMap(names).reduce((e, name) => withVariable(e, name, null), env);
  try {
    for (const bound of bind(patterns[at]!, v, others)) yield* evaluate(body, input, bound);
  } catch (e) {
    if (!(e instanceof JqError) || at + 1 === patterns.length) throw e;
    yield* alternatives(patterns, at + 1, v, body, input, env);
  }
}

function names(pattern: Pattern): readonly string[] {
  if (pattern.k === "name") return [pattern.name];
  if (pattern.k === "array") return pattern.items.flatMap(names);
  return pattern.entries.flatMap((e) => [...(e.name === undefined ? [] : [e.name]), ...(e.pattern === undefined ? [] : names(e.pattern))]);
}

/** The environments in which a pattern has bound a value. */
function* bind(pattern: Pattern, v: Json, env: Env): Generator<Env, void, void> {
  if (pattern.k === "name") {
    yield withVariable(env, pattern.name, v);
    return;
  }
  let envs: Env[] = [env];
  if (pattern.k === "array") pattern.items.forEach((item, i) => (envs = envs.flatMap((e) => [...bind(item, lookup(v, i), e)])));
  else
    for (const entry of pattern.entries) {
      envs = envs.flatMap((e) =>
        [...evaluate(entry.key, { v, p: undefined }, e)].flatMap((key) => {
          const inner = lookup(v, key.v);
          const named = entry.name === undefined ? e : withVariable(e, entry.name, inner);
          return entry.pattern === undefined ? [named] : [...bind(entry.pattern, inner, named)];
        }),
      );
    }
  yield* envs;
}

/** Assignments: `|=` takes the first result of its right side for each path (none deletes), the others one copy for each result. */
function* update(node: Extract<Node, { k: "update" }>, input: Result, env: Env): Results {
  const paths = pathsOf(evaluate(node.a, { v: input.v, p: [] }, env));
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

function* call(name: string, args: readonly Node[], input: Result, env: Env, at?: number): Results {
  const key = `${name}/${args.length}`;
  const found = env.functions.get(key) ?? prelude().get(key);
  if (found !== undefined) {
    if ("node" in found) yield* evaluate(found.node, input, found.env);
    else yield* invoke(found, args, 0, found.env(), input, env);
    return;
  }
  const native = natives.get(key);
  if (native === undefined) throw new JqSyntaxError(`${key} is not defined`, at);
  const { v } = input;
  yield* native({
    input,
    v,
    each: (i) => evaluate(args[i]!, { v, p: undefined }, env),
    over: (i, other) => evaluate(args[i]!, other, env),
    env,
  });
}

/** Calls a function of the language's own; its arguments from `at` on are still to be bound in `inner`. */
function* invoke(fn: Definition, args: readonly Node[], at: number, inner: Scope, input: Result, outer: Env): Results {
  const param = fn.params[at];
  if (param === undefined) {
    yield* evaluate(fn.body, input, { vars: inner.vars, functions: inner.functions, run: outer.run });
    return;
  }
  const closure: Closure = { node: args[at]!, env: outer };
  if (!param.startsWith("$")) {
    yield* invoke(fn, args, at + 1, { vars: inner.vars, functions: new Map(inner.functions).set(`${param}/0`, closure) }, input, outer);
    return;
  }
  for (const a of evaluate(args[at]!, { v: input.v, p: undefined }, outer)) {
    const next: Scope = {
      vars: new Map(inner.vars).set(param.slice(1), a.v),
      functions: new Map(inner.functions).set(`${param.slice(1)}/0`, { node: { k: "literal", v: a.v }, env: outer }),
    };
    yield* invoke(fn, args, at + 1, next, input, outer);
  }
}
