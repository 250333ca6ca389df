// Matches on what the packet itself says: iprange, length, ttl and hl, tos, dscp, ecn, pkttype, mac, ah and esp, tcpmss, string,
// u32.
import { utf8 } from "../../base/bytes";
import { addrText, compareAddr, familyOf, parseAddr } from "../address";
import { SYN, TCP } from "../packet";
import { packetBytes } from "../packet-bytes";
import { RuleError, type MatchExtension, type Option, type Test } from "./extension";
import { readU32, u32Text, u32Test } from "./u32";
import { badValue, dscpClass, has, hex2, must, not, number, opt, span, tosName, tosValue } from "./values";

type AddressRange = { readonly low: number; readonly high: number; readonly o: Option };

const iprange: MatchExtension = {
  name: "iprange",
  options: { "src-range": 1, "dst-range": 1 },
  parse: (options, c) => {
    const range = (name: string): AddressRange | undefined => {
      const o = opt(options, name);
      if (o === undefined) return undefined;
      const [a, b] = o.args[0]!.split("-");
      const [low, high] = [parseAddr(a!), parseAddr(b ?? a!)];
      if (low === undefined || high === undefined || familyOf(low) !== c.family || familyOf(high) !== c.family) throw badValue("iprange", o);
      return { low, high, o };
    };
    const src = range("src-range");
    const dst = range("dst-range");
    const given = [src, dst].filter((r) => r !== undefined);
    if (given.length === 0) throw new RuleError("iprange match: You must specify `--src-range' or `--dst-range'");
    const text = (r: AddressRange): string => `${addrText(r.low)}-${addrText(r.high)}`;
    const inside = (r: AddressRange, a: number): boolean => (compareAddr(a, r.low) >= 0 && compareAddr(a, r.high) <= 0) !== r.o.invert;
    return {
      save: `-m iprange${given.map((r) => ` ${not(r.o)}--${r.o.name} ${text(r)}`).join("")}`,
      list: () =>
        [src && `source IP range ${not(src.o)}${text(src)}`, dst && `destination IP range ${not(dst.o)}${text(dst)}`].filter((t) => t !== undefined).join(" "),
      notes: given.filter((r) => compareAddr(r.low, r.high) > 0).map((r) => `xt_iprange: range ${text(r)} is reversed and will never match\n`),
      test: (p) => (src === undefined || inside(src, p.src)) && (dst === undefined || inside(dst, p.dst)),
    };
  },
};

const length: MatchExtension = {
  name: "length",
  options: { length: 1 },
  parse: (options) => {
    const o = must("length", options, "length");
    const { low, high, single } = span("length", o, 65535);
    const text = single ? String(low) : `${low}:${high}`;
    return {
      save: `-m length ${not(o)}--length ${text}`,
      list: () => `length ${o.invert ? "!" : ""}${text}`,
      test: (p) => (p.len >= low && p.len <= high) !== o.invert,
    };
  },
};

/** Hops that are left: `ttl` of IPv4, `hl` of IPv6. */
function hops(name: "ttl" | "hl"): MatchExtension {
  const word = name.toUpperCase();
  return {
    name,
    options: { [`${name}-eq`]: 1, [`${name}-lt`]: 1, [`${name}-gt`]: 1 },
    parse: (options, c) => {
      if ((c.family === 4) !== (name === "ttl")) throw new RuleError(`Couldn't load match \`${name}':No such file or directory`);
      const o = options[0];
      if (o === undefined) throw new RuleError(`${word} match: You must specify one of \`--${name}-eq', \`--${name}-lt', \`--${name}-gt`);
      const n = number(name, o, 255);
      const how = o.name.slice(-2);
      const sign = how === "lt" ? "<" : how === "gt" ? ">" : o.invert ? "!=" : "==";
      return {
        save: `-m ${name} ${not(o)}--${o.name} ${n}`,
        list: () => `${word} match ${word} ${sign} ${n}`,
        test: (p) => (how === "lt" ? p.ttl < n : how === "gt" ? p.ttl > n : (p.ttl === n) !== o.invert),
      };
    },
  };
}

const tos: MatchExtension = {
  name: "tos",
  options: { tos: 1 },
  parse: (options) => {
    const o = must("tos", options, "tos");
    const { value, mask } = tosValue("tos", o);
    const text = `${hex2(value)}/${hex2(mask)}`;
    return {
      save: `-m tos ${not(o)}--tos ${text}`,
      list: (numeric) => {
        const name = numeric ? undefined : tosName(value, mask);
        return `tos match${o.invert ? "!" : ""}${name === undefined ? text : ` ${name}`}`;
      },
      test: (p) => ((p.tos & mask) === value) !== o.invert,
    };
  },
};

const dscp: MatchExtension = {
  name: "dscp",
  options: { dscp: 1, "dscp-class": 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError("DSCP match: Parameter --dscp is required");
    const value = o.name === "dscp" ? number("dscp", o, 63) : dscpClass(o.args[0]!);
    return {
      save: `-m dscp ${not(o)}--dscp ${hex2(value)}`,
      list: () => `DSCP match ${o.invert ? "!" : ""}${hex2(value)}`,
      test: (p) => (p.tos >> 2 === value) !== o.invert,
    };
  },
};

const ecn: MatchExtension = {
  name: "ecn",
  options: { "ecn-tcp-cwr": 0, "ecn-tcp-ece": 0, "ecn-ip-ect": 1 },
  parse: (options) => {
    if (options.length === 0) throw new RuleError("ECN match: some option required");
    const words = options.map((o) => ({ o, ect: o.name === "ecn-ip-ect" ? number("ecn", o, 3) : undefined }));
    return {
      save: `-m ecn${words.map(({ o, ect }) => ` ${not(o)}--${o.name}${ect === undefined ? "" : ` ${ect}`}`).join("")}`,
      list: () =>
        `ECN match ${words.map(({ o, ect }) => `${o.invert ? "!" : ""}${ect === undefined ? o.name.slice(8).toUpperCase() : `ECT=${ect}`}`).join(" ")}`,
      // Nobody here negotiates it: the two TCP flags are never set.
      test: (p) => words.every(({ o, ect }) => (ect === undefined ? false : (p.tos & 3) === ect) !== o.invert),
    };
  },
};

const kinds = ["unicast", "broadcast", "multicast"];

const pkttype: MatchExtension = {
  name: "pkttype",
  options: { "pkt-type": 1 },
  parse: (options) => {
    const o = must("pkttype", options, "pkt-type");
    const kind = kinds.find((k) => k === o.args[0]!.toLowerCase());
    if (kind === undefined) throw new RuleError(`Bad packet type '${o.args[0]}'`);
    return {
      save: `-m pkttype ${not(o)}--pkt-type ${kind}`,
      list: () => `PKTTYPE ${o.invert ? "!=" : "="} ${kind}`,
      // Frames for all are not sent here.
      test: () => (kind === "unicast") !== o.invert,
    };
  },
};

const mac: MatchExtension = {
  name: "mac",
  options: { "mac-source": 1 },
  parse: (options) => {
    const o = must("mac", options, "mac-source");
    const text = o.args[0]!.toLowerCase();
    if (!/^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/.test(text)) throw new RuleError("Invalid MAC address specified.");
    return {
      save: `-m mac ${not(o)}--mac-source ${text}`,
      list: () => `MAC ${not(o)}${text}`,
      test: () => o.invert, // a packet carries no address of its link
      needs: [{ kind: "hooks", hooks: ["PREROUTING", "INPUT", "FORWARD"] }],
    };
  },
};

/** Security parameter indexes, of protocols that nobody speaks here. */
function spi(name: "ah" | "esp", proto: number): MatchExtension {
  const option = `${name}spi`;
  return {
    name,
    options: { [option]: 1 },
    parse: (options, c) => {
      const o = opt(options, option);
      const range = o && span(name, o, 4294967295);
      const text = range === undefined ? "" : range.low === range.high ? String(range.low) : `${range.low}:${range.high}`;
      return {
        save: `-m ${name}${o === undefined ? "" : ` ${not(o)}--${option} ${text}`}`,
        list: () => `${name}${range === undefined ? "" : ` ${range.low === range.high ? "spi" : "spis"}:${o!.invert ? "!" : ""}${text}`}`,
        test: (p) => p.proto === proto && c.proto === proto && range === undefined,
        needs: [{ kind: "proto", proto }],
      };
    },
  };
}

const tcpmss: MatchExtension = {
  name: "tcpmss",
  options: { mss: 1 },
  parse: (options) => {
    const o = must("tcpmss", options, "mss");
    const { low, high, single } = span("tcpmss", o, 65535);
    const text = single ? String(low) : `${low}:${high}`;
    return {
      save: `-m tcpmss ${not(o)}--mss ${text}`,
      list: () => `tcpmss match ${o.invert ? "!" : ""}${text}`,
      test: (p) => p.proto === TCP && (p.flags & SYN) !== 0 && ((mss) => mss >= low && mss <= high)(p.family === 4 ? 1460 : 1440) !== o.invert,
      needs: [{ kind: "proto", proto: TCP }],
    };
  },
};

const string: MatchExtension = {
  name: "string",
  options: { string: 1, "hex-string": 1, algo: 1, from: 1, to: 1, icase: 0 },
  exclusive: ["string", "hex-string"],
  parse: (options) => {
    const algo = must("string", options, "algo").args[0]!;
    const o = opt(options, "string") ?? opt(options, "hex-string");
    if (o === undefined) throw new RuleError("STRING match: You must specify `--string' or `--hex-string'");
    const bytes = o.name === "string" ? [...utf8(o.args[0]!)] : hexString(o.args[0]!);
    const icase = has(options, "icase");
    const from = opt(options, "from");
    const to = opt(options, "to");
    const first = from === undefined ? 0 : number("string", from, 65535);
    const last = to === undefined ? 65535 : number("string", to, 65535);
    const readable = bytes.every((b) => b >= 32 && b < 127 && b !== 0x7c);
    const shown = readable ? String.fromCharCode(...bytes).replace(/["\\]/g, "\\$&") : `|${bytes.map((b) => b.toString(16).padStart(2, "0")).join("")}|`;
    const find = searcher(icase ? bytes.map(lower) : bytes, icase);
    return {
      save: `-m string ${not(o)}--${readable ? "" : "hex-"}string "${shown}" --algo ${algo}${first === 0 ? "" : ` --from ${first}`}${last === 65535 ? "" : ` --to ${last}`}${icase ? " --icase" : ""}`,
      list: () =>
        `STRING match ${o.invert ? "!" : ""} "${shown}" ALGO name ${algo}${first === 0 ? "" : ` FROM ${first}`}${last === 65535 ? "" : ` TO ${last}`}${icase ? " ICASE" : ""}`,
      test: (p) => find(packetBytes(p), first, last) !== o.invert,
      ...(algo === "bm" || algo === "kmp" || algo === "fsm" ? {} : { needs: [{ kind: "never", why: "No such file or directory" }] }),
    };
  },
};

const lower = (b: number): number => (b >= 65 && b <= 90 ? b + 32 : b);

/** "x|0d 0a|y": what stands between bars is in hexadecimal. */
function hexString(text: string): number[] {
  return text.split("|").flatMap((part, i) => {
    if (i % 2 === 0) return [...utf8(part)];
    const digits = part.replace(/\s/g, "");
    if (!/^([0-9a-f]{2})*$/i.test(digits)) throw new RuleError(`Invalid hex char '${digits}'`);
    return Array.from({ length: digits.length / 2 }, (_, k) => parseInt(digits.slice(k * 2, k * 2 + 2), 16));
  });
}

/** Whether the pattern begins in the packet between two offsets. */
function searcher(pattern: readonly number[], icase: boolean): (bytes: Uint8Array, first: number, last: number) => boolean {
  return (bytes, first, last) => {
    for (let i = first; i <= last && i + pattern.length <= bytes.length; i++)
      if (pattern.every((b, k) => (icase ? lower(bytes[i + k]!) : bytes[i + k]) === b)) return true;
    return false;
  };
}

const u32: MatchExtension = {
  name: "u32",
  options: { u32: 1 },
  parse: (options) => {
    const o = must("u32", options, "u32");
    const tests = readU32(o.args[0]!);
    const text = `"${u32Text(tests)}"`;
    const test: Test = (p) => u32Test(tests, packetBytes(p)) !== o.invert;
    return { save: `-m u32 ${not(o)}--u32 ${text}`, list: () => `u32 ${not(o)}${text}`, test };
  },
};

export const headerMatches: readonly MatchExtension[] = [
  iprange,
  length,
  hops("ttl"),
  hops("hl"),
  tos,
  dscp,
  ecn,
  pkttype,
  mac,
  spi("ah", 51),
  spi("esp", 50),
  tcpmss,
  string,
  u32,
];
