// Matches on what the kernel knows beside the packet: comment, conntrack, state, mark, connmark, addrtype, set, nfacct,
// physdev.
import { addrText, inPrefix, parseAddr, parsePrefix, prefixText } from "../address";
import { ctState } from "../hooks";
import { maskText, quoted, RuleError, valueMask, type MatchExtension, type MatchResult, type Need, type Option, type Test } from "./extension";
import { portNumber, protocolNumber } from "./names";

const ct: readonly Need[] = [{ kind: "conntrack" }];

const comment: MatchExtension = {
  name: "comment",
  options: { comment: 1 },
  parse: (options) => {
    const text = options[0]?.args[0];
    if (text === undefined) throw new RuleError('comment: option "--comment" must be specified');
    if (text.length > 255) throw new RuleError('comment: option "--comment" too long');
    return new Comment(text);
  },
};

/** Rulesets hold hundreds of thousands of these. */
class Comment implements MatchResult {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get save(): string {
    return `-m comment --comment ${quoted(this.#text)}`;
  }

  list(): string {
    return `/* ${this.#text} */`;
  }
}

const ctOrder = ["INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED", "SNAT", "DNAT"] as const;

function states(text: string, word: string, allowed: readonly string[]): number {
  return text.split(",").reduce((bits, s) => {
    const name = s.toUpperCase();
    if (!allowed.includes(name)) throw new RuleError(`Bad ${word} "${s}"`);
    return bits | ctState[name as keyof typeof ctState];
  }, 0);
}

const stateText = (bits: number): string => ctOrder.filter((n) => (bits & ctState[n]) !== 0).join(",");

const conntrack: MatchExtension = {
  name: "conntrack",
  options: {
    ctstate: 1,
    ctproto: 1,
    ctorigsrc: 1,
    ctorigdst: 1,
    ctreplsrc: 1,
    ctrepldst: 1,
    ctorigsrcport: 1,
    ctorigdstport: 1,
    ctreplsrcport: 1,
    ctrepldstport: 1,
    ctdir: 1,
    ctstatus: 1,
    ctexpire: 1,
  },
  parse: (options) => {
    if (options.length === 0) throw new RuleError("conntrack: At least one option is required");
    const save: string[] = [];
    const list: string[] = [];
    const tests: Test[] = [];
    let asked: number | undefined;
    const order = [
      "ctstate",
      "ctproto",
      "ctorigsrc",
      "ctorigdst",
      "ctreplsrc",
      "ctrepldst",
      "ctorigsrcport",
      "ctorigdstport",
      "ctreplsrcport",
      "ctrepldstport",
      "ctstatus",
      "ctexpire",
      "ctdir",
    ];
    for (const o of [...options].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))) {
      const { text, test, states } = ctOption(o);
      save.push(`${o.invert ? "! " : ""}--${o.name} ${text}`);
      list.push(`${o.invert ? "! " : ""}${o.name} ${text}`);
      tests.push(test);
      asked = states;
    }
    const [only] = tests;
    return {
      save: `-m conntrack ${save.join(" ")}`,
      list: () => list.join(" "),
      test: tests.length === 1 ? only : (p, s, m) => tests.every((t) => t(p, s, m)),
      ...(tests.length === 1 && asked !== undefined ? { states: asked } : {}),
      needs: ct,
    };
  },
};

/** Of a connection; each but the first is a bit. */
const statuses = ["NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED"];

/** `states`: where the option asks for one of them and no more. */
function ctOption(o: Option): { text: string; test: Test; states?: number } {
  const arg = o.args[0]!;
  const { invert } = o;
  if (o.name === "ctstate") {
    const bits = states(arg, "ctstate", ctOrder);
    const test: Test = (p, s) => ((s.host.conntrack.state(p) & bits) !== 0) !== invert;
    return { text: stateText(bits), test, ...(invert ? {} : { states: bits }) };
  }
  if (o.name === "ctdir") {
    const dir = arg.toUpperCase();
    if (dir !== "ORIGINAL" && dir !== "REPLY") throw new RuleError(`conntrack: Bad value for "--ctdir" option: "${arg}"`);
    return { text: dir, test: (p, s) => p.ct >= 0 && s.host.conntrack.isReply(p) === (dir === "REPLY") };
  }
  if (o.name === "ctproto") {
    const proto = protocolNumber(arg);
    if (proto === undefined) throw new RuleError(`unknown protocol "${arg}" specified`);
    return { text: String(proto), test: (p, s) => p.ct >= 0 && (s.host.conntrack.original(p)!.proto === proto) !== invert };
  }
  if (o.name.endsWith("port")) {
    const [low, high] = arg.split(":").map((t) => portNumber(t));
    if (low === undefined) throw new RuleError(`conntrack: invalid port "${arg}"`);
    const orig = o.name.startsWith("ctorig");
    const source = o.name.includes("src");
    return {
      text: arg,
      test: (p, s) => {
        const t = orig ? s.host.conntrack.original(p) : s.host.conntrack.reply(p);
        const n = t === undefined ? -1 : source ? t.sport : t.dport;
        return n >= 0 && (n >= low && n <= (high ?? low)) !== invert;
      },
    };
  }
  if (o.name === "ctstatus") {
    const bits = arg.split(",").reduce((n, word) => {
      const at = statuses.indexOf(word.toUpperCase());
      if (at < 0) throw new RuleError(`Bad ctstatus "${word}"`);
      return at === 0 ? n : n | (1 << (at - 1));
    }, 0);
    const text = bits === 0 ? "NONE" : statuses.filter((_, i) => i > 0 && (bits & (1 << (i - 1))) !== 0).join(",");
    return { text, test: (p, s) => p.ct >= 0 && (bits === 0 ? s.host.conntrack.status(p) === 0 : (s.host.conntrack.status(p) & bits) !== 0) !== invert };
  }
  if (o.name === "ctexpire") return { text: arg, test: (p) => p.ct >= 0 };
  const prefix = parsePrefix(arg);
  if (prefix === undefined) throw new RuleError(`host/network \`${arg}' not found`);
  const orig = o.name.startsWith("ctorig");
  const source = o.name.endsWith("src");
  return {
    text: prefix.bits === (prefix.family === 4 ? 32 : 128) ? addrText(parseAddr(arg.split("/")[0]!)!) : prefixText(prefix),
    test: (p, s) => {
      const t = orig ? s.host.conntrack.original(p) : s.host.conntrack.reply(p);
      return t !== undefined && inPrefix(source ? t.src : t.dst, prefix) !== invert;
    },
  };
}

const state: MatchExtension = {
  name: "state",
  options: { state: 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError('state: option "--state" must be specified');
    const bits = states(o.args[0]!, "state", ["INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED"]);
    const text = stateText(bits);
    return {
      save: `-m state${o.invert ? " !" : ""} --state ${text}`,
      list: () => `${o.invert ? "! " : ""}state ${text}`,
      test: (p, s) => ((s.host.conntrack.state(p) & bits) !== 0) !== o.invert,
      ...(o.invert ? {} : { states: bits }),
      needs: ct,
    };
  },
};

const mark: MatchExtension = {
  name: "mark",
  options: { mark: 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError('mark: option "--mark" must be specified');
    const { value, mask } = valueMask("mark", "mark", o.args[0]!);
    const text = maskText(value, mask);
    const want = value | 0;
    return {
      save: `-m mark${o.invert ? " !" : ""} --mark ${text}`,
      list: () => `mark match ${o.invert ? "! " : ""}${text}`,
      test: (p) => ((p.mark & mask) === want) !== o.invert,
    };
  },
};

const connmark: MatchExtension = {
  name: "connmark",
  options: { mark: 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError('connmark: option "--mark" must be specified');
    const { value, mask } = valueMask("mark", "connmark", o.args[0]!);
    const text = maskText(value, mask);
    return {
      save: `-m connmark${o.invert ? " !" : ""} --mark ${text}`,
      list: () => `connmark match ${o.invert ? "!" : ""} ${text}`,
      test: (p, s) => p.ct >= 0 && ((s.host.conntrack.mark(p) & mask) === (value | 0)) !== o.invert,
      needs: ct,
    };
  },
};

const types = ["UNSPEC", "UNICAST", "LOCAL", "BROADCAST", "ANYCAST", "MULTICAST", "BLACKHOLE", "UNREACHABLE", "PROHIBIT", "THROW", "NAT", "XRESOLVE"];

const addrtype: MatchExtension = {
  name: "addrtype",
  options: { "src-type": 1, "dst-type": 1, "limit-iface-in": 0, "limit-iface-out": 0 },
  parse: (options) => {
    const of = (name: string): Option | undefined => options.find((o) => o.name === name);
    const parse = (o: Option | undefined): { invert: boolean; names: readonly string[] } | undefined => {
      if (o === undefined) return undefined;
      const names = o.args[0]!.split(",").map((n) => n.toUpperCase());
      for (const n of names) if (!types.includes(n)) throw new RuleError(`addrtype: bad type "${o.args[0]}"`);
      return { invert: o.invert, names: types.filter((t) => names.includes(t)) };
    };
    const src = parse(of("src-type"));
    const dst = parse(of("dst-type"));
    if (src === undefined && dst === undefined) throw new RuleError("addrtype: you must specify --src-type or --dst-type");
    const limitIn = of("limit-iface-in") !== undefined;
    const limitOut = of("limit-iface-out") !== undefined;
    const part = (x: typeof src, name: string): string => (x === undefined ? "" : `${x.invert ? " !" : ""} --${name} ${x.names.join(",")}`);
    const listPart = (x: typeof src, name: string): string => (x === undefined ? "" : ` ${name} ${x.invert ? "!" : ""}${x.names.join(",")}`);
    return {
      save: `-m addrtype${part(src, "src-type")}${part(dst, "dst-type")}${limitIn ? " --limit-iface-in" : ""}${limitOut ? " --limit-iface-out" : ""}`,
      list: () => `ADDRTYPE match${listPart(src, "src-type")}${listPart(dst, "dst-type")}${limitIn ? " limit-in" : ""}${limitOut ? " limit-out" : ""}`,
      test: (p, s) => {
        const link = limitIn ? s.in : limitOut ? s.out : undefined;
        if (src !== undefined && src.names.includes(s.host.addressType(p.src, link)) === src.invert) return false;
        return dst === undefined || dst.names.includes(s.host.addressType(p.dst, link)) !== dst.invert;
      },
    };
  },
};

const set: MatchExtension = {
  name: "set",
  options: { "match-set": 2, "return-nomatch": 0, "update-counters": 0, "update-subcounters": 0 },
  parse: (options) => {
    const o = options.find((x) => x.name === "match-set");
    if (o === undefined) throw new RuleError("You must specify `--match-set' with proper arguments");
    const [name, dims] = o.args as [string, string];
    const flags = dims.split(",");
    for (const f of flags) if (f !== "src" && f !== "dst") throw new RuleError("You must spefify (the comma separated list of) 'src' or 'dst'.");
    return {
      save: `-m set${o.invert ? " !" : ""} --match-set ${name} ${dims}`,
      list: () => `${o.invert ? "! " : ""}match-set ${name} ${dims}`,
      test: (p, s) => (s.host.sets?.test(name, p, flags as ("src" | "dst")[], s) ?? false) !== o.invert,
      needs: [{ kind: "set", name }],
    };
  },
};

const nfacct: MatchExtension = {
  name: "nfacct",
  options: { "nfacct-name": 1 },
  parse: (options) => {
    const name = options[0]?.args[0];
    if (name === undefined) throw new RuleError('nfacct: option "--nfacct-name" must be specified');
    return {
      save: `-m nfacct --nfacct-name  ${name}`,
      list: () => `nfacct-name  ${name}`,
      test: (p, s) => {
        const counter = s.host.nfacct.get(name);
        if (counter !== undefined) {
          counter[0]++;
          counter[1] += p.len;
        }
        return true;
      },
      needs: [{ kind: "nfacct", name }],
    };
  },
};

const physdev: MatchExtension = {
  name: "physdev",
  options: { "physdev-in": 1, "physdev-out": 1, "physdev-is-in": 0, "physdev-is-out": 0, "physdev-is-bridged": 0 },
  parse: (options) => {
    if (options.length === 0) throw new RuleError("PHYSDEV: no physdev option specified");
    const order = ["physdev-is-in", "physdev-in", "physdev-is-out", "physdev-out", "physdev-is-bridged"];
    const sorted = [...options].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const text = sorted.map((o) => `${o.invert ? "! " : ""}--${o.name}${o.args.length > 0 ? ` ${o.args[0]}` : ""}`).join(" ");
    // No packet here crosses a bridge with netfilter on it: it never came by a bridge port.
    return { save: `-m physdev ${text}`, list: () => `PHYSDEV match ${text}`, test: () => options.every((o) => o.invert) };
  },
};

export const stateMatches: readonly MatchExtension[] = [comment, conntrack, state, mark, connmark, addrtype, set, nfacct, physdev];
