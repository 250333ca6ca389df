// template: answers made from a pattern of the name. Of Go's template language it knows what such answers use: fields
// ({{ .Name }}), groups ({{ .Group.x }}, {{ index .Match 1 }}) and parseInt's absence; anything else is refused at the start.
import { RE2JS } from "re2js";
import type { CorefileError } from "../corefile";
import { CLASSES, RCODES, TYPES, classNumber, className, rcodeNumber, typeName, typeNumber } from "../codes";
import type { Message, Rr } from "../message";
import { replyTo } from "../message";
import { isSubdomain, matchZone } from "../name";
import type { Fall, Plugin, Request, Serving, Site } from "../plugin";
import { answered, fallZones, origins } from "../plugin";
import { parseRecord } from "../zonefile";

type Data = {
  readonly Zone: string;
  readonly Name: string;
  readonly Class: string;
  readonly Type: string;
  readonly Remote: string;
  readonly match: readonly string[];
  readonly group: ReadonlyMap<string, string>;
  readonly message: Message;
};
type Text = (data: Data) => string;
type Template = {
  zones: readonly string[];
  class: number;
  type: number;
  patterns: RE2JS[];
  answer: Text[];
  additional: Text[];
  authority: Text[];
  rcode: number;
  fall: Fall;
};

export const template: Plugin = {
  name: "template",
  setup(c, site) {
    const templates: Template[] = [];
    while (c.next()) {
      const word = (): string => {
        if (!c.nextArg()) throw c.argErr();
        return c.val();
      };
      const klass = classNumber(word());
      if (klass === undefined) throw c.err(`invalid query class ${c.val()}`);
      const type = typeNumber(word());
      if (type === undefined) throw c.err(`invalid RR class ${c.val()}`);
      const t: Template = {
        zones: origins(c.remainingArgs(), site),
        class: klass,
        type,
        patterns: [],
        answer: [],
        additional: [],
        authority: [],
        rcode: 0,
        fall: undefined,
      };
      while (c.nextBlock()) {
        const key = c.val();
        if (!["match", "answer", "additional", "authority", "rcode", "ederror", "fallthrough", "upstream"].includes(key)) throw c.argErr();
        const args = c.remainingArgs();
        if (key === "fallthrough") t.fall = fallZones(args);
        else if (key === "upstream") continue;
        else if (args.length === 0) throw c.argErr();
        else if (key === "match") t.patterns.push(...args.map((a) => compile(a, (e) => c.err(`could not parse regex: ${a}, ${e}`))));
        else if (key === "rcode") {
          const code = rcodeNumber(args[0]!);
          if (code === undefined) throw c.err(`unknown rcode ${args[0]}`);
          t.rcode = code;
        } else if (key === "answer" || key === "additional" || key === "authority")
          t[key].push(...args.map((a) => text(a, (e) => c.err(`could not compile template: ${c.val()}, ${e}`))));
      }
      if (t.patterns.length === 0) t.patterns.push(RE2JS.compile(".*"));
      templates.push(t);
    }
    return {
      name: "template",
      *serve(request, next) {
        for (const t of templates) {
          const data = match(t, request);
          if (data === "pass") continue;
          if (data === undefined) return { rcode: RCODES.SERVFAIL };
          return yield* reply(t, data, request, site);
        }
        return yield* next(request);
      },
    };
  },
};

// "pass": not this template's business, or it falls through; undefined: its business, but no pattern fits.
function match(t: Template, request: Request): Data | "pass" | undefined {
  const q = request.message.questions[0]!;
  const name = q.name.toLowerCase();
  const zone = matchZone(t.zones, name);
  if (
    zone === "" ||
    (t.class !== CLASSES.ANY && q.class !== CLASSES.ANY && q.class !== t.class) ||
    (t.type !== TYPES.ANY && q.type !== TYPES.ANY && q.type !== t.type)
  )
    return "pass";
  for (const pattern of t.patterns) {
    const m = pattern.matcher(name);
    if (!m.find()) continue;
    const groups = Array.from({ length: pattern.groupCount() + 1 }, (_, i) => m.group(i) ?? "");
    const group = new Map(groups.map((g, i) => [String(i), g]));
    for (const [key, index] of Object.entries(pattern.namedGroups())) group.set(key, groups[index] ?? "");
    return {
      Zone: zone,
      Name: name,
      Class: className(q.class),
      Type: typeName(q.type),
      Remote: request.from.ip,
      match: groups,
      group,
      message: request.message,
    };
  }
  return t.fall?.some((z) => isSubdomain(z, name)) === true ? "pass" : undefined;
}

function* reply(t: Template, data: Data, request: Request, site: Site): Serving {
  if (t.rcode === RCODES.SERVFAIL) return { rcode: t.rcode };
  const q = request.message.questions[0]!;
  const answers: Rr[] = [];
  let truncated = false;
  for (const make of t.answer) {
    const rr = parseRecord(make(data));
    if (rr === undefined) return { rcode: RCODES.SERVFAIL, error: `dns: bad record: ${JSON.stringify(make(data))}` };
    answers.push(rr);
    if (rr.type !== TYPES.CNAME || rr.data.kind !== "name" || (q.type !== TYPES.A && q.type !== TYPES.AAAA)) continue;
    const up = (yield* site.lookup(request, rr.data.target, q.type)).message;
    if (up === undefined) continue;
    truncated = up.truncated;
    answers.push(...up.answers);
  }
  const all = (texts: readonly Text[]): Rr[] => texts.flatMap((make) => parseRecord(make(data)) ?? []);
  return {
    ...answered(
      "template",
      replyTo(request.message, { authoritative: true, truncated, rcode: t.rcode, answers, additional: all(t.additional), authority: all(t.authority) }),
    ),
    rcode: t.rcode,
  };
}

function compile(pattern: string, wrong: (error: string) => CorefileError): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (e) {
    throw wrong((e as Error).message);
  }
}

const actions: readonly (readonly [RegExp, (m: RegExpExecArray) => Text])[] = [
  [/^\.(Zone|Name|Class|Type|Remote)$/, (m) => (d) => d[m[1] as "Zone" | "Name" | "Class" | "Type" | "Remote"]],
  [/^\.Group\.(\w+)$/, (m) => (d) => d.group.get(m[1]!) ?? "<no value>"],
  [/^index \.Group "(\w+)"$/, (m) => (d) => d.group.get(m[1]!) ?? ""],
  [/^index \.Match (\d+)$/, (m) => (d) => d.match[Number(m[1])] ?? ""],
  [/^\.Question\.Name$/, () => (d) => d.message.questions[0]!.name],
  [/^\.Message\.Id$/, () => (d) => String(d.message.id)],
];

function text(source: string, wrong: (error: string) => CorefileError): Text {
  const parts = source.split(/(\{\{.*?\}\})/).map((part): Text => {
    const action = /^\{\{-?\s*(.*?)\s*-?\}\}$/.exec(part);
    if (action === null) return () => part;
    for (const [pattern, make] of actions) {
      const m = pattern.exec(action[1]!);
      if (m !== null) return make(m);
    }
    throw wrong(`template: answer:1: {{ ${action[1]} }} is not part of this simulation`);
  });
  return (data) => parts.map((p) => p(data)).join("");
}
