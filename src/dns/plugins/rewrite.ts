// rewrite: changes questions on their way in and answers on their way out. Left out: edns0 rules.
import { RE2JS } from "re2js";
import type { Wait } from "../../base/driver";
import { CorefileError } from "../corefile";
import { RCODES, TYPES, classNumber, rcodeNumber, typeNumber } from "../codes";
import type { Message, Rr } from "../message";
import { replyTo } from "../message";
import { fqdn, isDomainName, normalizeName } from "../name";
import type { Plugin, Request, Serving, Site } from "../plugin";
import { clientWrite } from "../plugin";

/** Changes one record of a reply; the last rule's is done first. */
type RecordChange = (rr: Rr, reply: Message) => Rr;
type ReplyChange = {
  readonly record?: RecordChange;
  readonly rcode?: (code: number) => number;
  readonly cname?: { from: string; to: (target: string) => string | undefined };
};
type Rewritten = { readonly message: Message; readonly changes: readonly ReplyChange[] };
type Rule = { readonly stop: boolean; rewrite(message: Message, asked: string): Rewritten | undefined };
type Matcher = (name: string) => readonly string[] | undefined;

export const rewrite: Plugin = {
  name: "rewrite",
  setup(c, site) {
    const rules: Rule[] = [];
    while (c.next()) {
      const args = c.remainingArgs();
      if (args.length < 2) while (c.nextBlock()) args.push(c.val());
      rules.push(parseRule(args));
    }
    return { name: "rewrite", serve: (request, next) => serve(rules, site, request, next) };
  },
};

function* serve(rules: readonly Rule[], site: Site, request: Request, next: (r: Request) => Serving): Serving {
  const original = request.message.questions[0]!;
  let message = request.message;
  const changes: ReplyChange[] = [];
  let stopped = false;
  for (const rule of rules) {
    const done = rule.rewrite(message, message.questions[0]!.name.toLowerCase());
    if (done === undefined) continue;
    const name = done.message.questions[0]!.name;
    if (!isDomainName(name)) return { rcode: RCODES.SERVFAIL, error: `invalid name after rewrite: ${name}` };
    message = done.message;
    changes.push(...done.changes);
    if ((stopped = rule.stop)) break;
  }
  if (!stopped && changes.length === 0) return yield* next({ ...request, message });
  const result = yield* next({ ...request, message });
  let reply = result.message;
  if (reply === undefined) {
    if (clientWrite(result.rcode)) return result;
    reply = replyTo(message, { rcode: result.rcode });
  }
  const target = changes.find((x) => x.cname !== undefined)?.cname;
  if (target !== undefined) reply = yield* retarget(target, reply, request, site);
  const edit = (rr: Rr): Rr => changes.reduceRight((r, x) => x.record?.(r, reply!) ?? r, rr);
  let rcode = reply.rcode;
  if (reply.answers.length + reply.authority.length + reply.additional.length > 0) for (const x of [...changes].reverse()) rcode = x.rcode?.(rcode) ?? rcode;
  const edited = {
    ...reply,
    rcode,
    questions: [original],
    answers: reply.answers.map(edit),
    authority: reply.authority.map(edit),
    additional: reply.additional.map(edit),
  };
  return { ...result, rcode: RCODES.NOERROR, message: edited };
}

// A CNAME's target is replaced, and the new target looked up.
function* retarget(rule: NonNullable<ReplyChange["cname"]>, reply: Message, request: Request, site: Site): Generator<Wait, Message, void> {
  for (const rr of reply.answers) {
    if (rr.type !== TYPES.CNAME || rr.data.kind !== "name") continue;
    const to = rule.to(rr.data.target);
    if (to === undefined) continue;
    const up = (yield* site.lookup(request, to, request.message.questions[0]!.type)).message;
    if (up === undefined) return reply;
    const before = reply.answers.slice(0, reply.answers.indexOf(rr));
    return {
      ...reply,
      answers: [...before.filter((r) => r.type === TYPES.CNAME), { ...rr, data: { kind: "name", target: to } }, ...up.answers],
      truncated: up.truncated,
    };
  }
  return reply;
}

function parseRule(args: readonly string[]): Rule {
  if (args.length === 0) throw new CorefileError("no rule type specified for rewrite");
  const first = args[0]!.toLowerCase();
  const named = first === "continue" || first === "stop";
  if (named && args.length < 2) throw new CorefileError(`${first} rule must begin with a rule type`);
  const type = (named ? args[1]! : args[0]!).toLowerCase();
  const rest = args.slice(named ? 2 : 1);
  const stop = first !== "continue";
  switch (type) {
    case "answer":
      throw new CorefileError("response rewrites must begin with a name rule");
    case "name":
      return nameRule(stop, rest);
    case "class":
    case "type": {
      if (rest.length !== 2) throw new CorefileError(`${type} rules must have exactly two arguments`);
      const number = type === "type" ? typeNumber : classNumber;
      const [from, to] = rest.map((r) => {
        const n = number(r);
        if (n === undefined) throw new CorefileError(`invalid ${type} ${JSON.stringify(r.toUpperCase())}`);
        return n;
      }) as [number, number];
      return {
        stop,
        rewrite: (m) => (m.questions[0]![type] !== from ? undefined : { message: { ...m, questions: [{ ...m.questions[0]!, [type]: to }] }, changes: [] }),
      };
    }
    case "ttl": {
      if (rest.length < 2) throw new CorefileError(`too few (${rest.length}) arguments for a ttl rule`);
      if (rest.length > 3) throw new CorefileError("many few arguments for a ttl rule");
      const [least, most] = ttlRange(rest[rest.length - 1]!);
      return replyRule(stop, matcher("ttl", rest.slice(0, -1)), {
        record: (rr) => (rr.ttl < least ? { ...rr, ttl: least } : rr.ttl > most ? { ...rr, ttl: most } : rr),
      });
    }
    case "rcode": {
      if (rest.length < 3) throw new CorefileError(`too few (${rest.length}) arguments for a rcode rule`);
      if (rest.length > 4) throw new CorefileError("many few arguments for a rcode rule");
      const from = rcodeOf(rest[rest.length - 2]!, "matching");
      const to = rcodeOf(rest[rest.length - 1]!, "replacement");
      return replyRule(stop, matcher("rcode", rest.slice(0, -2)), { rcode: (code) => (code === from ? to : code) });
    }
    case "cname":
      return cnameRule(stop, rest);
    case "edns0":
      throw new CorefileError("edns0 rules are not part of this simulation");
    default:
      throw new CorefileError(`invalid rule type ${JSON.stringify(args[0])}`);
  }
}

function replyRule(stop: boolean, match: Matcher, change: ReplyChange): Rule {
  return { stop, rewrite: (message, asked) => (match(asked) === undefined ? undefined : { message, changes: [change] }) };
}

// [exact|prefix|suffix|substring|regex] NAME, as ttl and rcode rules have it.
function matcher(rule: string, args: readonly string[]): Matcher {
  const [kind, value] = args.length === 1 ? ["exact", args[0]!] : [args[0]!.toLowerCase(), args[1]!];
  const name = normalizeName(value);
  const when =
    (test: (asked: string) => boolean): Matcher =>
    (asked) =>
      test(asked) ? [] : undefined;
  switch (kind) {
    case "exact":
      return when((asked) => asked === name);
    case "prefix":
      return when((asked) => asked.startsWith(name));
    case "suffix":
      return when((asked) => asked.endsWith(name));
    case "substring":
      return when((asked) => asked.includes(name));
    case "regex":
      return regex(value, () => `invalid regex pattern in a ${rule} rule: ${value}`);
    default:
      throw new CorefileError(`${rule} rule supports only exact, prefix, suffix, substring, and regex name matching`);
  }
}

function regex(pattern: string, wrong: () => string): Matcher & { groups?: number } {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch {
    throw new CorefileError(wrong());
  }
  const match: Matcher & { groups?: number } = (name) => {
    const m = compiled.matcher(name);
    return m.find() ? Array.from({ length: compiled.groupCount() + 1 }, (_, i) => m.group(i) ?? "") : undefined;
  };
  match.groups = compiled.groupCount();
  return match;
}

function substitute(template: string, groups: readonly string[]): string {
  return groups.reduce((s, value, i) => s.replaceAll(`{${i}}`, value), template);
}

function checked(from: string, to: string): Matcher {
  const match = regex(from, () => `invalid regex matching pattern: ${from}`);
  const used = Math.max(0, ...[...to.matchAll(/\{(\d+)\}/g)].map((m) => Number(m[1])));
  if (used > (match.groups ?? 0))
    throw new CorefileError(`the rewrite regex pattern (${to}) uses more subexpressions than its corresponding matching regex pattern (${from})`);
  return match;
}

function nameRule(stop: boolean, args: readonly string[]): Rule {
  if (args.length < 2) throw new CorefileError("too few arguments for a name rule");
  const kind = args.length === 2 ? "exact" : args[0]!.toLowerCase();
  const [rawFrom, rawTo] = args.length === 2 ? [args[0]!, args[1]!] : [args[1]!, args[2]!];
  const from = kind === "regex" ? rawFrom : normalizeName(rawFrom);
  const to = normalizeName(rawTo);
  let { auto, changes } = args.length > 3 ? answerRules(kind, args.slice(3)) : { auto: false, changes: [] as ReplyChange[] };
  let apply: (asked: string) => string | undefined;
  switch (kind) {
    case "exact":
      auto = true;
      apply = (asked) => (asked === from ? to : undefined);
      break;
    case "prefix":
      apply = (asked) => (asked.startsWith(from) ? to + asked.slice(from.length) : undefined);
      break;
    case "suffix":
      apply = (asked) => (asked.endsWith(from) ? asked.slice(0, asked.length - from.length) + to : undefined);
      if (auto) {
        changes = [...both((s) => (s.endsWith(to) ? s.slice(0, s.length - to.length) + from : s)), ...changes];
        auto = false;
      }
      break;
    case "substring":
      apply = (asked) => (asked.includes(from) ? asked.replaceAll(from, to) : undefined);
      break;
    case "regex": {
      const match = checked(rawFrom, rawTo);
      apply = (asked) => {
        const groups = match(asked);
        return groups === undefined ? undefined : substitute(to, groups);
      };
      break;
    }
    default:
      throw new CorefileError(`name rule supports only exact, prefix, suffix, substring, and regex name matching, received: ${kind}`);
  }
  return {
    stop,
    rewrite(message, asked) {
      const name = apply(asked);
      if (name === undefined) return undefined;
      // The reply's names are turned back into what was asked.
      const back = (s: string): string => (s === name ? asked : s.endsWith("." + name) ? s.slice(0, s.length - name.length) + asked : s);
      return { message: { ...message, questions: [{ ...message.questions[0]!, name }] }, changes: auto ? [...both(back), ...changes] : changes };
    },
  };
}

function answerRules(kind: string, args: readonly string[]): { auto: boolean; changes: ReplyChange[] } {
  if (args.length < 2) throw new CorefileError(`invalid arguments for ${kind} rule`);
  const changes: ReplyChange[] = [];
  let auto = false;
  let names = 0;
  let last = "";
  for (let i = 0; i < args.length;) {
    if (last === "" && args[i] !== "answer") throw new CorefileError(`exceeded the number of arguments for a non-answer rule argument for ${kind} rule`);
    if (args[i] === "answer") i++;
    if (i >= args.length) throw new CorefileError(`type missing for answer rule for ${kind} rule`);
    last = args[i++]!;
    if (last === "auto") {
      auto = true;
      continue;
    }
    if (last !== "name" && last !== "value") throw new CorefileError(`invalid type ${JSON.stringify(last)} for answer rule for ${kind} rule`);
    if (args.length - i < 2) throw new CorefileError(`${last} answer rule for ${kind} rule: 2 arguments required`);
    const [from, to] = [args[i]!, args[i + 1]!];
    i += 2;
    const match = checked(from, to);
    const change = (s: string): string => {
      const groups = match(s);
      return groups === undefined ? s : substitute(fqdn(to).toLowerCase(), groups);
    };
    changes.push(both(change)[last === "name" ? 0 : 1]!);
    if (last === "name") names++;
  }
  if (auto && names > 0) throw new CorefileError("auto name answer rule cannot be combined with explicit name anwer rules");
  return { auto, changes };
}

/** The same change to a record's name and to the name in its data. */
function both(change: (s: string) => string): readonly [ReplyChange, ReplyChange] {
  return [
    { record: (rr) => ({ ...rr, name: change(rr.name) }) },
    {
      record: (rr) => {
        const d = rr.data;
        if (d.kind === "name" || d.kind === "srv" || d.kind === "mx") return { ...rr, data: { ...d, target: change(d.target) } };
        return d.kind === "soa" ? { ...rr, data: { ...d, ns: change(d.ns) } } : rr;
      },
    },
  ];
}

function cnameRule(stop: boolean, args: readonly string[]): Rule {
  if (args.length !== 2 && args.length !== 3) throw new CorefileError(`too few (${args.length}) arguments for a cname rule`);
  const kind = args.length === 3 ? args[0]!.toLowerCase() : "exact";
  const [from, to] = args.slice(-2).map((a) => a.toLowerCase()) as [string, string];
  const applies: Readonly<Record<string, (t: string) => string | undefined>> = {
    exact: (t) => (t === from ? to : undefined),
    prefix: (t) => (t.startsWith(from) ? to + t.slice(from.length) : undefined),
    suffix: (t) => (t.endsWith(from) ? t.slice(0, t.length - from.length) + to : undefined),
    substring: (t) => (t.includes(from) ? t.replaceAll(from, to) : undefined),
  };
  let apply = applies[kind];
  if (kind === "regex") {
    const match = regex(from, () => `invalid cname rewrite regex pattern: ${from}`);
    apply = (t) => {
      const groups = match(t);
      return groups === undefined ? undefined : substitute(to, groups);
    };
  }
  if (apply === undefined) throw new CorefileError(`unknown cname rewrite type: ${kind}`);
  return { stop, rewrite: (message) => ({ message, changes: [{ cname: { from, to: apply } }] }) };
}

function ttlRange(text: string): [number, number] {
  const m = /^(\d+)$|^(\d*)-(\d*)$/.exec(text);
  const [least, most] =
    m === null ? [1, 0] : m[1] !== undefined ? [Number(m[1]), Number(m[1])] : [Number(m[2]), m[3] === "" ? (m[2] === "" ? -1 : 2147483647) : Number(m[3])];
  if (least > most || most > 4294967295) throw new CorefileError(`invalid TTL '${text}' for a ttl rule`);
  return [least, most];
}

function rcodeOf(text: string, what: string): number {
  const code = /^\d+$/.test(text) && Number(text) <= 23 ? Number(text) : rcodeNumber(text);
  if (code === undefined) throw new CorefileError(`invalid ${what} RCODE '${text}' for a rcode rule`);
  return code;
}
