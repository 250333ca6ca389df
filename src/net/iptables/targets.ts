// What iptables targets do: DNAT, SNAT, MASQUERADE, REDIRECT, REJECT, LOG, TRACE, TTL, TCPMSS; and the one list of all.
import { addrText, compareAddr, familyOf, parseAddr } from "../address";
import { ACCEPT, type HookState, type NatKind, type NatRange, type RejectKind, type Verdict } from "../hooks";
import { SCTP, TCP, UDP, type Packet } from "../packet";
import type { Family } from "../types";
import {
  quoted,
  RuleError,
  uint,
  V_ACCEPT,
  V_CONTINUE,
  V_DROP,
  V_REJECT,
  type Need,
  type Option,
  type RuleContext,
  type TargetExtension,
  type TargetResult,
} from "./extension";
import { logLine } from "./log";
import { headerTargets } from "./targets-header";
import { connmark, mark } from "./targets-mark";
import { programTargets } from "./targets-programs";
import { has, opt } from "./values";

const natNeeds = (hooks: readonly string[]): readonly Need[] => [{ kind: "conntrack" }, { kind: "hooks", tables: ["nat"], hooks }];

function portsKnown(c: RuleContext): boolean {
  return !c.protoInverted && [TCP, UDP, SCTP, 33].includes(c.proto);
}

/** "1.2.3.4", "1.2.3.4-1.2.3.9:80-90", "[fd00::1]:80", ":80". */
function natRange(text: string, c: RuleContext & { readonly shift?: boolean }): NatRange {
  let host = text;
  let ports: string | undefined;
  if (c.family === 6) {
    if (text.startsWith("[") && !text.includes("]")) throw new RuleError("Invalid address format");
    const m = /^\[([^\]]*)\](?:-\[([^\]]*)\])?(?::(.*))?$/.exec(text);
    if (m !== null) {
      host = m[2] === undefined ? m[1]! : `${m[1]}-${m[2]}`;
      ports = m[3];
    } else if (text.split(":").length === 2) [host, ports] = text.split(":") as [string, string];
  } else {
    const colon = text.indexOf(":");
    if (colon >= 0 && text.includes(":", colon + 1)) throw new RuleError(`Bad IP address "${text}"`);
    if (colon >= 0) {
      host = text.slice(0, colon);
      ports = text.slice(colon + 1);
    }
  }
  let range: NatRange = {};
  if (ports !== undefined) {
    if (!portsKnown(c)) throw new RuleError("Need TCP, UDP, SCTP or DCCP with port specification");
    range = c.shift === true ? shiftedRange(ports) : portRange(ports);
  }
  if (host !== "") {
    const dash = host.indexOf("-");
    const min = parseAddr(dash < 0 ? host : host.slice(0, dash));
    const max = dash < 0 ? min : parseAddr(host.slice(dash + 1));
    if (min === undefined || familyOf(min) !== c.family) throw new RuleError(`Bad IP address "${dash < 0 ? host : host.slice(0, dash)}"`);
    if (max === undefined || familyOf(max) !== c.family) throw new RuleError(`Bad IP address "${host.slice(dash + 1)}"`);
    if (compareAddr(min, max) > 0) throw new RuleError(`Bad IP range "${host}"`);
    range = { ...range, min, max };
  }
  return range;
}

function natRangeText(range: NatRange, family: Family): string {
  const addresses = range.min === undefined ? "" : range.max === range.min ? addrText(range.min) : `${addrText(range.min)}-${addrText(range.max!)}`;
  const tail =
    range.minPort === undefined
      ? ""
      : `:${range.minPort === range.maxPort ? range.minPort : `${range.minPort}-${range.maxPort}`}${range.basePort === undefined ? "" : `/${range.basePort}`}`;
  return family === 6 && tail !== "" && addresses !== "" ? `[${addresses}]${tail}` : addresses + tail;
}

function portRange(text: string): { minPort: number; maxPort: number } {
  const [a, b] = text.split("-");
  const low = uint(a ?? "", 65535);
  const high = b === undefined ? low : uint(b, 65535);
  if (low === undefined || high === undefined || low === 0) throw new RuleError(`Port \`${text}' not valid`);
  if (high < low) throw new RuleError(`Port range \`${b}' funky`);
  return { minPort: low, maxPort: high };
}

/** DNAT's ports: 0 is taken, and a base may stand behind a range: the port is moved by as much as it lay beyond that. */
function shiftedRange(text: string): NatRange {
  const [ports, base, ...rest] = text.split("/");
  const [a, b] = ports!.split("-");
  const low = uint(a ?? "", 65535);
  const high = b === undefined ? low : uint(b, 65535);
  if (low === undefined || high === undefined) throw new RuleError(`Port \`${low === undefined ? a : b}' not valid`);
  if (high < low) throw new RuleError(`Port range \`${b}' funky`);
  if (base === undefined) return { minPort: low, maxPort: high };
  const from = uint(base, 65535);
  if (from === undefined || from === 0 || rest.length > 0) throw new RuleError(`Port \`${base}' not valid`);
  return { minPort: low, maxPort: high, basePort: from };
}

function flagWords(options: readonly Option[]): { words: readonly string[]; flags: NatRange } {
  const words = ["random", "random-fully", "persistent"].filter((w) => has(options, w));
  return { words, flags: { random: words.includes("random"), fullyRandom: words.includes("random-fully"), persistent: words.includes("persistent") } };
}

function addressNat(name: "DNAT" | "SNAT", option: string, hooks: readonly string[]): TargetExtension {
  const needs = natNeeds(hooks);
  return {
    name,
    options: { [option]: 1, random: 0, persistent: 0, ...(name === "SNAT" ? { "random-fully": 0 } : {}) },
    parse: (options, c) => {
      const to = opt(options, option);
      if (to === undefined) throw new RuleError(`${name}: option "--${option}" must be specified`);
      const range = natRange(to.args[0]!, { ...c, shift: name === "DNAT" });
      const flags = flagWords(options);
      return new AddressNat(
        option,
        name === "DNAT" ? "dnat" : "snat",
        flags.words.length === 0 ? range : { ...range, ...flags.flags },
        flags.words,
        c.family,
        needs,
      );
    },
  };
}

/** DNAT and SNAT: an endpoint of a Service each, so there are many. */
class AddressNat implements TargetResult {
  constructor(
    readonly option: string,
    readonly kind: NatKind,
    readonly range: NatRange,
    readonly words: readonly string[],
    readonly family: Family,
    readonly needs: readonly Need[],
  ) {}

  get #where(): string {
    return natRangeText(this.range, this.family);
  }

  get save(): string {
    return `--${this.option} ${this.#where}${this.words.map((w) => ` --${w}`).join("")}`;
  }

  list(): string {
    return `to:${this.#where}${this.words.map((w) => ` ${w}`).join("")}`;
  }

  act(p: Packet, s: HookState): number {
    return s.host.conntrack.nat(p, this.kind, this.range) === ACCEPT ? V_ACCEPT : V_DROP;
  }
}

/** The address is the machine's own; the ports may be chosen. @param said what a listing says before the ports */
function ownNat(name: "MASQUERADE" | "REDIRECT", flagOptions: readonly string[], said: string, hooks: readonly string[]): TargetExtension {
  return {
    name,
    options: { "to-ports": 1, ...Object.fromEntries(flagOptions.map((o) => [o, 0])) },
    parse: (options, c) => {
      const to = opt(options, "to-ports");
      if (to !== undefined && !portsKnown(c)) throw new RuleError("Need TCP, UDP, SCTP or DCCP with port specification");
      const ports = to === undefined ? {} : portRange(to.args[0]!);
      const { words, flags } = flagWords(options);
      const range: NatRange = { ...ports, ...flags };
      const act =
        name === "MASQUERADE"
          ? (p: Packet, s: HookState): Verdict => s.host.conntrack.masquerade(p, s, range)
          : (p: Packet, s: HookState): Verdict => s.host.conntrack.redirect(p, s, range);
      return {
        save: `${to === undefined ? "" : ` --to-ports ${to.args[0]}`}${words.map((w) => ` --${w}`).join("")}`.trimStart(),
        list: () => `${to === undefined ? "" : `${said} ${to.args[0]} `}${words.join(" ")}`.trimEnd(),
        act: (p, s) => (act(p, s) === ACCEPT ? V_ACCEPT : V_DROP),
        needs: natNeeds(hooks),
      };
    },
  };
}

const masquerade = ownNat("MASQUERADE", ["random", "random-fully"], "masq ports:", ["POSTROUTING"]);
const redirect = ownNat("REDIRECT", ["random"], "redir ports", ["PREROUTING", "OUTPUT"]);

const kinds4: Readonly<Record<string, RejectKind>> = {
  "icmp-net-unreachable": "icmp-net-unreachable",
  "net-unreach": "icmp-net-unreachable",
  "icmp-host-unreachable": "icmp-host-unreachable",
  "host-unreach": "icmp-host-unreachable",
  "icmp-proto-unreachable": "icmp-proto-unreachable",
  "proto-unreach": "icmp-proto-unreachable",
  "icmp-port-unreachable": "icmp-port-unreachable",
  "port-unreach": "icmp-port-unreachable",
  "icmp-net-prohibited": "icmp-net-prohibited",
  "net-prohib": "icmp-net-prohibited",
  "icmp-host-prohibited": "icmp-host-prohibited",
  "host-prohib": "icmp-host-prohibited",
  "tcp-reset": "tcp-reset",
  "tcp-rst": "tcp-reset",
  "icmp-admin-prohibited": "icmp-admin-prohibited",
  "admin-prohib": "icmp-admin-prohibited",
};
const kinds6: Readonly<Record<string, RejectKind>> = {
  "icmp6-no-route": "icmp6-no-route",
  "no-route": "icmp6-no-route",
  "icmp6-adm-prohibited": "icmp6-adm-prohibited",
  "adm-prohibited": "icmp6-adm-prohibited",
  "icmp6-addr-unreachable": "icmp6-addr-unreachable",
  "addr-unreach": "icmp6-addr-unreachable",
  "icmp6-port-unreachable": "icmp6-port-unreachable",
  "port-unreach": "icmp6-port-unreachable",
  "tcp-reset": "tcp-reset",
};

const reject: TargetExtension = {
  name: "REJECT",
  options: { "reject-with": 1 },
  parse: (options, c) => {
    const word = opt(options, "reject-with")?.args[0] ?? (c.family === 4 ? "icmp-port-unreachable" : "icmp6-port-unreachable");
    const kind = (c.family === 4 ? kinds4 : kinds6)[word];
    if (kind === undefined) throw new RuleError(`unknown reject type "${word}"`);
    const needs: Need[] = [{ kind: "hooks", tables: ["filter"], hooks: ["INPUT", "FORWARD", "OUTPUT"] }];
    if (kind === "tcp-reset") needs.push({ kind: "proto", proto: TCP });
    return {
      save: `--reject-with ${kind}`,
      list: () => `reject-with ${kind}`,
      act: (p, s) => {
        s.reject(p, kind);
        return V_REJECT;
      },
      needs,
    };
  },
};

const levels = ["emerg", "alert", "crit", "error", "warn", "notice", "info", "debug"];

const log: TargetExtension = {
  name: "LOG",
  options: { "log-prefix": 1, "log-level": 1, "log-tcp-sequence": 0, "log-tcp-options": 0, "log-ip-options": 0, "log-uid": 0, "log-macdecode": 0 },
  parse: (options) => {
    const prefix = opt(options, "log-prefix")?.args[0]?.slice(0, 29);
    const word = opt(options, "log-level")?.args[0] ?? "warning";
    const named = { warning: 4, panic: 0, err: 3 }[word] ?? levels.indexOf(word);
    const level = named >= 0 ? named : (uint(word, 7) ?? -1);
    if (level < 0) throw new RuleError(`log level "${word}" unknown`);
    const flagNames = ["log-tcp-sequence", "log-tcp-options", "log-ip-options", "log-uid", "log-macdecode"];
    const set = flagNames.filter((f) => has(options, f));
    const bits = set.reduce((n, f) => n | { "log-tcp-sequence": 1, "log-tcp-options": 2, "log-ip-options": 4, "log-uid": 8, "log-macdecode": 32 }[f]!, 0);
    return {
      save: `${prefix === undefined ? "" : ` --log-prefix ${quoted(prefix)}`}${level === 4 ? "" : ` --log-level ${level}`}${set.map((f) => ` --${f}`).join("")}`.trimStart(),
      list: (numeric) =>
        `${numeric ? `LOG flags ${bits} level ${level}` : `LOG level ${levels[level]}${set.map((f) => ` ${f.slice(4)}`).join("")}`}${prefix === undefined ? "" : ` prefix "${prefix}"`}`,
      act: (p, s, memory) => {
        memory.log(logLine(p, s, prefix ?? ""));
        return V_CONTINUE;
      },
    };
  },
};

const trace: TargetExtension = {
  name: "TRACE",
  options: {},
  parse: () => ({
    save: "",
    list: () => "",
    act: (p) => {
      p.traced = true;
      return V_CONTINUE;
    },
  }),
};

const ttl: TargetExtension = {
  name: "TTL",
  options: { "ttl-set": 1, "ttl-dec": 1, "ttl-inc": 1 },
  parse: (options) => {
    const o = options[0];
    const n = o === undefined ? undefined : uint(o.args[0]!, 255);
    if (o === undefined || n === undefined) throw new RuleError("TTL: You must specify an action");
    const word = { "ttl-set": "set to", "ttl-dec": "decrement by", "ttl-inc": "increment by" }[o.name as "ttl-set"];
    return {
      save: `--${o.name} ${n}`,
      list: () => `TTL ${word} ${n}`,
      act: (p) => {
        p.ttl = o.name === "ttl-set" ? n : o.name === "ttl-dec" ? Math.max(0, p.ttl - n) : Math.min(255, p.ttl + n);
        return V_CONTINUE;
      },
    };
  },
};

const tcpmss: TargetExtension = {
  name: "TCPMSS",
  options: { "clamp-mss-to-pmtu": 0, "set-mss": 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError("TCPMSS target: At least one parameter is required");
    const text = o.name === "set-mss" ? `--set-mss ${o.args[0]}` : "--clamp-mss-to-pmtu";
    return {
      save: text,
      list: () => (o.name === "set-mss" ? `TCPMSS set ${o.args[0]}` : "TCPMSS clamp to PMTU"),
      act: () => V_CONTINUE,
      needs: [{ kind: "proto", proto: TCP }],
    };
  },
};

export const targets: readonly TargetExtension[] = [
  addressNat("DNAT", "to-destination", ["PREROUTING", "OUTPUT"]),
  addressNat("SNAT", "to-source", ["POSTROUTING", "INPUT"]),
  masquerade,
  redirect,
  mark,
  connmark,
  reject,
  log,
  trace,
  ttl,
  tcpmss,
  ...headerTargets,
  ...programTargets,
];
