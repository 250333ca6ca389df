// Matches on transport headers: tcp, udp, sctp, icmp, icmp6, multiport.
import { TCP, UDP, SCTP, ICMP, ICMP6 } from "../packet";
import { RuleError, type MatchExtension, type Option, type RuleContext, type Test } from "./extension";
import { icmp6Types, icmpTypes, portNumber, portText } from "./names";

type Range = { readonly low: number; readonly high: number; readonly invert: boolean };

function port(text: string): number {
  const n = portNumber(text);
  if (n === undefined) throw new RuleError(`invalid port/service \`${text}' specified`);
  return n;
}

function range(o: Option): Range {
  const [a, b] = o.args[0]!.split(":");
  const low = a === "" ? 0 : port(a!);
  const high = b === undefined ? low : b === "" ? 65535 : port(b);
  if (low > high) throw new RuleError("invalid portrange (min > max)");
  // What an inverted range that begins or ends at the edge means can be said without the inversion, and nft says it so.
  if (o.invert && low === 0 && high < 65535 && b !== undefined) return { low: high + 1, high: 65535, invert: false };
  return { low, high, invert: o.invert };
}

function portsSave(r: Range | undefined, option: string): string {
  if (r === undefined) return "";
  return `${r.invert ? " !" : ""} --${option} ${r.low === r.high ? r.low : `${r.low}:${r.high}`}`;
}

function portsList(r: Range | undefined, name: string, numeric: boolean): string {
  if (r === undefined) return "";
  const inv = r.invert ? "!" : "";
  return r.low === r.high ? ` ${name}:${inv}${portText(r.low, numeric)}` : ` ${name}s:${inv}${portText(r.low, numeric)}:${portText(r.high, numeric)}`;
}

function find(options: readonly Option[], ...names: string[]): Option | undefined {
  return options.find((o) => names.includes(o.name));
}

const inside = (r: Range, n: number): boolean => (n >= r.low && n <= r.high) !== r.invert;

function portTest(s: Range | undefined, d: Range | undefined, proto: number): Test | undefined {
  if (s === undefined && d === undefined) return undefined;
  if (s === undefined && d !== undefined && d.low === d.high && !d.invert) {
    const { low } = d;
    return (p) => p.dport === low && p.proto === proto;
  }
  return (p) => p.proto === proto && (s === undefined || inside(s, p.sport)) && (d === undefined || inside(d, p.dport));
}

const flagNames = ["FIN", "SYN", "RST", "PSH", "ACK", "URG"];
function flags(text: string): number {
  if (text === "ALL") return 63;
  if (text === "NONE") return 0;
  return text.split(",").reduce((n, f) => {
    const bit = flagNames.indexOf(f);
    if (bit < 0) throw new RuleError(`Unknown TCP flag \`${f}'`);
    return n | (1 << bit);
  }, 0);
}
const flagText = (n: number): string => (n === 0 ? "NONE" : flagNames.filter((_, i) => (n & (1 << i)) !== 0).join(","));

function requireProto(c: RuleContext, proto: number, words: string): void {
  if (c.proto !== proto || c.protoInverted) throw new RuleError(words);
}

const tcp: MatchExtension = {
  name: "tcp",
  options: { sport: 1, "source-port": 1, dport: 1, "destination-port": 1, "tcp-flags": 2, syn: 0, "tcp-option": 1 },
  parse: (options, c) => {
    requireProto(c, TCP, "TCP match requires '-p tcp'");
    const so = find(options, "sport", "source-port");
    const dof = find(options, "dport", "destination-port");
    const s = so && range(so);
    const d = dof && range(dof);
    const fo = find(options, "tcp-flags", "syn");
    const f =
      fo === undefined
        ? undefined
        : fo.name === "syn"
          ? { mask: 0x17, set: 2, invert: fo.invert }
          : { mask: flags(fo.args[0]!), set: flags(fo.args[1]!), invert: fo.invert };
    const oo = find(options, "tcp-option");
    const ports = portTest(s, d, TCP);
    const bits: Test | undefined = f && ((p) => p.proto === TCP && ((p.flags & f.mask) === f.set) !== f.invert);
    const test: Test | undefined = ports === undefined ? bits : bits === undefined ? ports : (p, st, m) => ports(p, st, m) && bits(p, st, m);
    return {
      save: `-m tcp${portsSave(s, "sport")}${portsSave(d, "dport")}${oo === undefined ? "" : `${oo.invert ? " !" : ""} --tcp-option ${oo.args[0]}`}${f === undefined ? "" : `${f.invert ? " !" : ""} --tcp-flags ${flagText(f.mask)} ${flagText(f.set)}`}`,
      list: (numeric) =>
        `tcp${portsList(s, "spt", numeric)}${portsList(d, "dpt", numeric)}${oo === undefined ? "" : ` option=${oo.invert ? "!" : ""}${oo.args[0]}`}${f === undefined ? "" : ` flags:${f.invert ? "!" : ""}${numeric ? `0x${f.mask.toString(16).toUpperCase().padStart(2, "0")}/0x${f.set.toString(16).toUpperCase().padStart(2, "0")}` : `${flagText(f.mask)}/${flagText(f.set)}`}`}`,
      test,
    };
  },
};

function plain(name: string, proto: number, words: string): MatchExtension {
  return {
    name,
    options: { sport: 1, "source-port": 1, dport: 1, "destination-port": 1 },
    parse: (options, c) => {
      requireProto(c, proto, words);
      const so = find(options, "sport", "source-port");
      const dof = find(options, "dport", "destination-port");
      const s = so && range(so);
      const d = dof && range(dof);
      return {
        save: `-m ${name}${portsSave(s, "sport")}${portsSave(d, "dport")}`,
        list: (numeric) => `${name}${portsList(s, "spt", numeric)}${portsList(d, "dpt", numeric)}`,
        test: portTest(s, d, proto),
      };
    },
  };
}

function icmp(name: string, proto: number, option: string, types: typeof icmpTypes, listName: string): MatchExtension {
  return {
    name,
    options: { [option]: 1 },
    parse: (options, c) => {
      requireProto(c, proto, `${name} match requires '-p ${proto === ICMP ? "icmp" : "ipv6-icmp"}'`);
      const o = options[0];
      if (o === undefined) throw new RuleError(`${name}: option "--${option}" must be specified`);
      const text = o.args[0]!;
      const known = types[text];
      const m = /^(\d{1,3})(?:\/(\d{1,3}))?$/.exec(text);
      if (known === undefined && (m === null || Number(m[1]) > 255 || Number(m[2] ?? 0) > 255))
        throw new RuleError(`Unknown ICMP${proto === ICMP6 ? "v6" : ""} type \`${text}'`);
      const type = known !== undefined ? known[0] : Number(m![1]);
      const code = known !== undefined ? known[1] : m![2] === undefined ? undefined : Number(m![2]);
      const any = type === 255 && proto === ICMP;
      const not = o.invert ? "!" : "";
      const named = Object.entries(types).find(([, [t, k]]) => t === type && k === code)?.[0];
      return {
        save: any ? `-m ${name} --${option} any` : `-m ${name}${o.invert ? " !" : ""} --${option} ${type}${code === undefined ? "" : `/${code}`}`,
        list: (numeric) => {
          if (!numeric && named !== undefined) return `${listName === "icmp" ? "icmp" : "ipv6-icmp"} ${not}${named}`;
          if (any) return `${listName}type 255`;
          if (code !== undefined)
            return `${listName === "icmp" ? (o.invert ? "icmp !type" : "icmptype") : `${listName}type`} ${o.invert && listName === "icmp" ? "" : not}${type} code ${code}`;
          return `${listName}type ${not}${type}`;
        },
        test: any
          ? (p) => p.proto === proto
          : (p) => p.proto === proto && (p.dport >> 8 === type && (code === undefined || (p.dport & 255) === code)) !== o.invert,
      };
    },
  };
}

const shortName = (name: string): string => name.replace("source-", "s").replace("destination-", "d");
const longName = (name: string): string => name.replace(/^s(?=ports)/, "source-").replace(/^d(?=ports)/, "destination-");

const multiport: MatchExtension = {
  name: "multiport",
  options: { sports: 1, "source-ports": 1, dports: 1, "destination-ports": 1, ports: 1 },
  parse: (options, c) => {
    if (![TCP, UDP, SCTP, 33, 136].includes(c.proto) || c.protoInverted)
      throw new RuleError("multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'");
    const o = options[0];
    if (o === undefined) throw new RuleError("multiport expection an option");
    const which = shortName(o.name);
    const [first, second] = ["sports", "dports", "ports"].filter((n) => options.some((x) => shortName(x.name) === n)).map(longName);
    if (second !== undefined) throw new RuleError(`multiport: option "--${first}" cannot be used together with "--${second}".\n`);
    const parts = o.args[0]!.split(",");
    if (parts.length > 15) throw new RuleError("too many ports specified");
    const ranges = parts.map((t) => range({ name: o.name, invert: false, args: [t] }));
    const text = (numeric: boolean): string =>
      ranges.map((r) => (r.low === r.high ? portText(r.low, numeric) : `${portText(r.low, numeric)}:${portText(r.high, numeric)}`)).join(",");
    const hit = (n: number): boolean => ranges.some((r) => n >= r.low && n <= r.high);
    return {
      save: `-m multiport${o.invert ? " !" : ""} --${which} ${text(true)}`,
      list: (numeric) => `multiport ${which} ${o.invert ? " !" : ""}${text(numeric)}`,
      test: (p) => p.proto === c.proto && (which === "sports" ? hit(p.sport) : which === "dports" ? hit(p.dport) : hit(p.sport) || hit(p.dport)) !== o.invert,
    };
  },
};

/** Chunks of SCTP that a packet may hold, in the order of their numbers. */
const chunkNames = [
  "DATA",
  "INIT",
  "INIT_ACK",
  "SACK",
  "HEARTBEAT",
  "HEARTBEAT_ACK",
  "ABORT",
  "SHUTDOWN",
  "SHUTDOWN_ACK",
  "ERROR",
  "COOKIE_ECHO",
  "COOKIE_ACK",
  "ECN_ECNE",
  "ECN_CWR",
  "SHUTDOWN_COMPLETE",
];

const sctp: MatchExtension = (() => {
  const base = plain("sctp", SCTP, "SCTP match requires '-p sctp'");
  return {
    ...base,
    options: { ...base.options, "chunk-types": 2 },
    parse: (options, c) => {
      const ports = base.parse(
        options.filter((o) => o.name !== "chunk-types"),
        c,
      );
      const o = find(options, "chunk-types");
      if (o === undefined) return ports;
      const how = o.args[0]!.toLowerCase();
      if (!["any", "all", "only"].includes(how)) throw new RuleError('Bad sctp chunk types: expected "any", "all" or "only"');
      const numbers = o.args[1]!.split(",").map((name) => {
        const n = name.toUpperCase() === "ALL" ? -1 : chunkNames.indexOf(name.toUpperCase());
        if (n < 0 && name.toUpperCase() !== "ALL") throw new RuleError(`Unknown sctp chunk \`${name}'`);
        return n;
      });
      const chunks = (numbers.includes(-1) ? chunkNames.map((_, i) => i) : numbers).sort((a, b) => a - b);
      const words = numbers.includes(-1) ? "ALL" : chunks.map((n) => chunkNames[n]).join(",");
      const inv = o.invert ? " !" : "";
      return {
        ...ports,
        save: `${ports.save}${inv} --chunk-types ${how} ${words}`,
        list: (numeric) =>
          `${ports.list(numeric)}${inv} ${how} ${numeric && words !== "ALL" ? chunks.map((n) => `0x${n.toString(16).padStart(4, "0")}`).join(",") : words}`,
        // A packet here holds one chunk.
        test: (p, s, m) =>
          (ports.test?.(p, s, m) ?? true) &&
          p.proto === SCTP &&
          (how === "all" ? chunks.length === 1 && p.flags === chunks[0] : chunks.includes(p.flags)) !== o.invert,
      };
    },
  };
})();

export const portMatches: readonly MatchExtension[] = [
  tcp,
  plain("udp", UDP, "UDP match requires '-p udp'"),
  sctp,
  icmp("icmp", ICMP, "icmp-type", icmpTypes, "icmp"),
  icmp("icmp6", ICMP6, "icmpv6-type", icmp6Types, "ipv6-icmp"),
  multiport,
];
