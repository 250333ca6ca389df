// An iptables rule as nft 1.0.6 prints it: what iptables-nft writes as expressions of nftables' own reads like any rule,
// a match or target of xtables is translated where its extension knows how (a comment to nothing), or named.
import { inetProto } from "../nftables/datatypes";
import { uint } from "./extension";
import type { Iface, Net } from "./endpoints";
import { splitLine } from "./lexer";
import type { Rule } from "./rule";

/** One option of a match or target, as iptables-save prints it. */
type Given = { readonly name: string; readonly invert: boolean; readonly args: readonly string[] };
type Piece = { readonly text: string; /** A match or target of xtables. */ readonly xt: boolean };

/** @param counters packets and bytes; undefined: as `nft -s` shows it. */
export function ruleAsNft(rule: Rule, counters: readonly [number, number] | undefined): { readonly text: string; readonly xt: boolean } {
  const { src, dst, inLink, outLink, proto, protoInverted, matches } = rule.parts;
  const ip = rule.family === 4 ? "ip" : "ip6";
  const before: string[] = [];
  if (inLink !== undefined) before.push(link("iifname", inLink));
  if (outLink !== undefined) before.push(link("oifname", outLink));
  const after: string[] = [];
  if (src !== undefined) after.push(address(`${ip} saddr`, src));
  if (dst !== undefined) after.push(address(`${ip} daddr`, dst));
  const pieces = matches.map((m) => matchPiece(m.save, proto, ip));
  // A test of ports says of itself which protocol it is about, unless something of xtables stands before it.
  const ports = pieces.findIndex((p) => p.ports);
  const said = ports >= 0 && pieces.slice(0, ports).every((p) => !p.xt);
  if (proto !== 0 && !said) before.push(`meta l4proto ${protoInverted ? "!= " : ""}${inetProto.print(proto)}`);
  const target = targetPiece(rule);
  const counter = counters === undefined ? "counter" : `counter packets ${counters[0]} bytes ${counters[1]}`;
  return {
    text: [...before, ...after, ...pieces.map((p) => p.text), counter, ...(target === undefined ? [] : [target.text])].join(" "),
    xt: pieces.some((p) => p.xt) || target?.xt === true,
  };
}

function link(key: string, i: Iface): string {
  return `${key} ${i.invert ? "!= " : ""}"${i.name.replace(/\+$/, "*")}"`;
}

function address(key: string, n: Net): string {
  const op = n.invert ? "!= " : "";
  if (n.odd !== undefined) {
    const [base, mask] = n.text.split("/");
    return `${key} & ${mask} ${n.invert ? "!=" : "=="} ${base}`;
  }
  return `${key} ${op}${n.text.replace(/\/(32|128)$/, "")}`;
}

function optionsOf(words: readonly string[]): readonly Given[] {
  const out: { name: string; invert: boolean; args: string[] }[] = [];
  let invert = false;
  for (const w of words)
    if (w === "!") invert = true;
    else if (w.startsWith("--")) {
      out.push({ name: w.slice(2), invert, args: [] });
      invert = false;
    } else out.at(-1)?.args.push(w);
  return out;
}

const xt = (text: string): Piece => ({ text, xt: true });
const native = (text: string): Piece => ({ text, xt: false });
/** `1:5` as nft writes a range. */
const range = (ports: string): string => ports.replace(/^(\d*):(\d*)$/, (_, a: string, b: string) => `${a || 0}-${b || 65535}`);
const not = (o: Given): string => (o.invert ? "!= " : "");

function matchPiece(save: string, proto: number, ip: string): Piece & { readonly ports?: boolean } {
  const [, name = "", ...rest] = splitLine(save);
  const options = optionsOf(rest);
  const unknown = xt(`xt match ${name}`);
  const translate = matches[name];
  return translate?.(options, proto, ip) ?? unknown;
}

type Translate = (options: readonly Given[], proto: number, ip: string) => (Piece & { readonly ports?: boolean }) | undefined;

const stateOrder = ["invalid", "new", "related", "established", "untracked"];
const statusWords: Readonly<Record<string, string>> = { SEEN_REPLY: "seen-reply" };

/** tcp, udp: nftables' own, but for what says nothing. */
const ports =
  (protocol: string): Translate =>
  (options) => {
    const texts: string[] = [];
    let own = options.length > 0;
    for (const o of options) {
      const [a = "", b = ""] = o.args;
      if (o.name === "sport" || o.name === "dport") texts.push(`${protocol} ${o.name} ${not(o)}${range(a)}`);
      else if (o.name === "tcp-flags") texts.push(tcpFlags(a, b, o.invert));
      else if (o.name === "tcp-option") {
        own = false;
        texts.push(`tcp option ${a} ${o.invert ? "missing" : "exists"}`);
      } else return undefined;
    }
    const xtables = !own || protocol === "sctp";
    return { text: texts.join(" "), xt: xtables, ports: !xtables };
  };

function tcpFlags(mask: string, wanted: string, invert: boolean): string {
  const low = (s: string): string => s.toLowerCase();
  if (wanted === "NONE") return `tcp flags ${invert ? "" : "! "}${low(mask)}`;
  return `tcp flags ${invert ? "!= " : ""}${low(wanted)} / ${low(mask)}`;
}

const matches: Readonly<Record<string, Translate>> = {
  comment: () => xt(""),
  tcp: ports("tcp"),
  udp: ports("udp"),
  sctp: ports("sctp"),
  icmp: icmp("icmp"),
  icmp6: icmp("icmpv6"),
  conntrack: connections,
  state: (options) => connections(options.map((o) => ({ ...o, name: "ctstate" }))),
  mark: ([o]) => {
    if (o === undefined) return undefined;
    const [value = "0", mask] = o.args[0]!.split("/");
    const word = (text: string): string => `0x${uint(text)!.toString(16).padStart(8, "0")}`;
    return native(mask === undefined ? `meta mark ${not(o)}${word(value)}` : `meta mark & ${word(mask)} ${o.invert ? "!=" : "=="} ${word(value)}`);
  },
  addrtype: (options) => {
    // Of two types it translates the first alone.
    const o = options.find((x) => x.name === "src-type" || x.name === "dst-type");
    if (o === undefined) return undefined;
    const iif = options.some((x) => x.name === "limit-iface-in") ? " . iif" : options.some((x) => x.name === "limit-iface-out") ? " . oif" : "";
    const types = o.args[0]!.toLowerCase().split(",");
    return xt(`fib ${o.name === "src-type" ? "saddr" : "daddr"}${iif} type ${not(o)}${types.length === 1 ? types[0]! : `{ ${types.join(", ")} }`}`);
  },
  statistic: (options) => {
    const of = (name: string): Given | undefined => options.find((o) => o.name === name);
    const probability = of("probability");
    if (probability !== undefined)
      return xt(`meta random & 2147483647 ${probability.invert ? ">=" : "<"} ${Math.round(Number(probability.args[0]) * 2147483648)}`);
    const every = of("every");
    return every === undefined ? undefined : xt(`numgen inc mod ${every.args[0]} ${not(every)}${of("packet")?.args[0] ?? 0}`);
  },
  limit: (options) => {
    const rate = options.find((o) => o.name === "limit")?.args[0] ?? "3/hour";
    const burst = options.find((o) => o.name === "limit-burst")?.args[0] ?? "5";
    const [n, unit = ""] = rate.split("/");
    const long = ["second", "minute", "hour", "day"].find((u) => u.startsWith(unit.slice(0, 3)));
    return native(`limit rate ${n}/${long ?? unit}${burst === "5" ? "" : ` burst ${burst} packets`}`);
  },
  multiport: ([o], proto) => {
    if (o?.name === "ports" && !o.invert) {
      const name = inetProto.print(proto);
      const either = o.args[0]!.split(",").flatMap((p) => [`0-65535 . ${range(p)}`, `${range(p)} . 0-65535`]);
      return xt(`${name} sport . ${name} dport { ${either.join(", ")} }`);
    }
    const key = o?.name === "dports" ? "dport" : o?.name === "sports" ? "sport" : undefined;
    if (o === undefined || key === undefined) return undefined;
    const list = o.args[0]!.split(",").map(range);
    return xt(`${inetProto.print(proto)} ${key} ${not(o)}${list.length === 1 ? list[0]! : `{ ${list.join(", ")} }`}`);
  },
};

function icmp(protocol: string): Translate {
  return ([o]) => {
    const type = o?.args[0] ?? "";
    if (o === undefined || type.includes("/")) return undefined;
    if (type === "any") return xt("ip protocol icmp");
    return xt(`${protocol} type ${not(o)}${icmpNames[protocol]?.[type] ?? type}`);
  };
}

const icmpNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  icmp: { "0": "echo-reply", "3": "destination-unreachable", "5": "redirect", "8": "echo-request", "11": "time-exceeded", "12": "parameter-problem" },
  icmpv6: { "1": "destination-unreachable", "2": "packet-too-big", "3": "time-exceeded", "4": "parameter-problem", "128": "echo-request", "129": "echo-reply" },
};

function connections(options: readonly Given[]): Piece | undefined {
  const texts: string[] = [];
  const first = options.filter((o) => o.name === "ctdir");
  for (const o of [...first, ...options.filter((x) => x.name !== "ctdir")]) {
    const [a = ""] = o.args;
    const list = a.split(",");
    switch (o.name) {
      case "ctstate":
        // What was translated is a status then, and that alone.
        if (list.includes("SNAT")) texts.push("ct status snat");
        else if (list.includes("DNAT")) texts.push("ct status dnat");
        else texts.push(`ct state ${o.invert ? "! " : ""}${stateOrder.filter((s) => list.includes(s.toUpperCase())).join(",")}`);
        break;
      case "ctstatus":
        texts.push(`ct status ${o.invert ? "! " : ""}${a === "NONE" ? "" : list.map((s) => statusWords[s] ?? s.toLowerCase()).join(",")}`.trimEnd());
        break;
      case "ctdir":
        texts.push(`ct direction ${a.toLowerCase()}`);
        break;
      case "ctproto":
        texts.push(`ct original protocol ${not(o)}${a}`);
        break;
      default: {
        const m = /^ct(orig|repl)(src|dst)(port)?$/.exec(o.name);
        if (m === null) return undefined;
        const side = m[1] === "orig" ? "original" : "reply";
        texts.push(`ct ${side} ${m[3] === undefined ? (m[2] === "src" ? "saddr" : "daddr") : `proto-${m[2]}`} ${not(o)}${range(a)}`);
      }
    }
  }
  return xt(texts.join(" "));
}

function targetPiece(rule: Rule): Piece | undefined {
  const { target, result } = rule.parts;
  if (target === "") return undefined;
  if (rule.jump !== undefined) return native(`${rule.goto ? "goto" : "jump"} ${target}`);
  if (target === "ACCEPT" || target === "DROP" || target === "RETURN") return native(target.toLowerCase());
  const options = optionsOf(splitLine(result?.save ?? ""));
  const text = targets[target]?.(options, rule.family === 4 ? "icmp" : "icmpv6");
  if (text === undefined) return xt(`xt target ${target}`);
  return { text, xt: target !== "TRACE" && target !== "NFLOG" };
}

/** --to-destination and the like, with the flags after it. */
function translated(verb: string, options: readonly Given[]): string {
  const to = options.find((o) => o.name.startsWith("to-"))?.args[0];
  const flags = [
    ...(options.some((o) => o.name === "random") ? ["random"] : []),
    ...(options.some((o) => o.name === "random-fully") ? ["fully-random"] : []),
    ...(options.some((o) => o.name === "persistent") ? ["persistent"] : []),
  ];
  const port = verb === "redirect" || verb === "masquerade" ? ":" : "";
  return `${verb}${to === undefined ? "" : ` to ${port}${to}`}${flags.length === 0 ? "" : ` ${flags.join(",")}`}`;
}

const rejections: Readonly<Record<string, string>> = {
  "icmp-port-unreachable": "reject",
  "icmp6-port-unreachable": "reject",
  "tcp-reset": "reject with tcp reset",
  "icmp-net-unreachable": "reject with icmp type net-unreachable",
  "icmp-host-unreachable": "reject with icmp type host-unreachable",
  "icmp-proto-unreachable": "reject with icmp type prot-unreachable",
  "icmp-net-prohibited": "reject with icmp type net-prohibited",
  "icmp-host-prohibited": "reject with icmp type host-prohibited",
  "icmp-admin-prohibited": "reject with icmp type admin-prohibited",
  "icmp6-no-route": "reject with icmpv6 type no-route",
  "icmp6-adm-prohibited": "reject with icmpv6 type admin-prohibited",
  "icmp6-addr-unreachable": "reject with icmpv6 type addr-unreachable",
};

const levels = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug"];

const targets: Readonly<Record<string, (options: readonly Given[], icmp: string) => string | undefined>> = {
  DNAT: (o) => translated("dnat", o),
  SNAT: (o) => translated("snat", o),
  MASQUERADE: (o) => translated("masquerade", o),
  REDIRECT: (o) => translated("redirect", o),
  REJECT: (o) => rejections[o.find((x) => x.name === "reject-with")?.args[0] ?? "icmp-port-unreachable"],
  TRACE: () => "meta nftrace set 1",
  NOTRACK: () => "notrack",
  CT: (o) => (o.some((x) => x.name === "notrack") ? "notrack" : undefined),
  MARK: (options) => {
    const o = options[0];
    if (o === undefined) return undefined;
    const [v = "0", m = "0xffffffff"] = o.args[0]!.split("/");
    const [value, mask] = [uint(v)!, uint(m)!];
    const word = (n: number): string => `0x${(n >>> 0).toString(16)}`;
    if (mask === 0xffffffff) return `meta mark set ${word(value)}`;
    if (value === mask) return `meta mark set mark or ${word(value)}`;
    if (mask === 0) return `meta mark set mark xor ${word(value)}`;
    if (value === 0) return `meta mark set mark and ${word(~mask)}`;
    return `meta mark set mark and ${word(~mask)} xor ${word(value)}`;
  },
  CONNMARK: (options) => {
    const masked = options.some((o) => o.name.endsWith("mask") && o.args[0] !== "0xffffffff");
    if (masked) return undefined;
    if (options.some((o) => o.name === "save-mark")) return "ct mark set mark";
    if (options.some((o) => o.name === "restore-mark")) return "meta mark set ct mark";
    const set = options.find((o) => o.name === "set-xmark" || o.name === "set-mark")?.args[0]?.split("/");
    return set === undefined || (set[1] ?? "0xffffffff") !== "0xffffffff" ? undefined : `ct mark set ${set[0]}`;
  },
  LOG: (options) => {
    const of = (name: string): string | undefined => options.find((o) => o.name === name)?.args[0];
    const level = levels[Number(of("log-level") ?? "4")] ?? "warn";
    const prefix = of("log-prefix");
    const flags = ["tcp-sequence", "tcp-options", "ip-options", "uid", "macdecode"].filter((f) => options.some((o) => o.name === `log-${f}`));
    const words: Readonly<Record<string, string>> = {
      "tcp-sequence": "tcp sequence",
      "tcp-options": "tcp options",
      "ip-options": "ip options",
      uid: "skuid",
      macdecode: "ether",
    };
    return `log${prefix === undefined ? "" : ` prefix "${prefix}"`}${level === "warn" ? "" : ` level ${level}`}${flags.map((f) => ` flags ${words[f]}`).join("")}`;
  },
};
