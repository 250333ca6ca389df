// Targets that change a packet, or where it goes: NETMAP, TPROXY, CHECKSUM, DSCP, TOS, ECN, HL, CLASSIFY, TEE.
import { addrOfWords, addrText, addrWord, familyOf, parseAddr, parsePrefix, prefixAddr, prefixText } from "../address";
import { ACCEPT, OUTPUT, PREROUTING } from "../hooks";
import { TCP, UDP, type Packet } from "../packet";
import { hex, RuleError, uint, V_ACCEPT, V_CONTINUE, V_DROP, type Need, type TargetExtension } from "./extension";
import { dscpClass, has, hex2, must, number, opt, tosName, tosValue } from "./values";

const inMangle: readonly Need[] = [{ kind: "hooks", tables: ["mangle"], hooks: ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"] }];

const netmap: TargetExtension = {
  name: "NETMAP",
  options: { to: 1 },
  parse: (options, c) => {
    const to = must("NETMAP", options, "to");
    const prefix = parsePrefix(to.args[0]!);
    if (prefix === undefined || prefix.family !== c.family) throw new RuleError("getaddrinfo: Temporary failure in name resolution\n");
    const full = c.family === 4 ? 32 : 128;
    const text = prefix.bits === full ? addrText(prefixAddr(prefix)) : prefixText(prefix);
    return {
      save: `--to ${text}`,
      list: () => `to:${text}`,
      // The network's bits are put in the place of the address's own; where a packet comes in or is made, it is the destination's.
      act: (p, s) => {
        const source = s.hook !== PREROUTING && s.hook !== OUTPUT;
        const old = source ? p.src : p.dst;
        const words = [0, 1, 2, 3].map((i) => (addrWord(old, i) & ~prefix.masks[i]!) | prefix.words[i]!) as [number, number, number, number];
        const address = addrOfWords(c.family, words);
        return s.host.conntrack.nat(p, source ? "snat" : "dnat", { min: address, max: address }) === ACCEPT ? V_ACCEPT : V_DROP;
      },
      needs: [{ kind: "conntrack" }, { kind: "hooks", tables: ["nat"], hooks: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"] }],
    };
  },
};

const tproxy: TargetExtension = {
  name: "TPROXY",
  options: { "on-port": 1, "on-ip": 1, "tproxy-mark": 1 },
  parse: (options, c) => {
    const port = number("TPROXY", must("TPROXY", options, "on-port"), 65535);
    const ip = opt(options, "on-ip")?.args[0];
    const address = parseAddr(ip ?? (c.family === 4 ? "0.0.0.0" : "::"));
    if (address === undefined || familyOf(address) !== c.family) throw new RuleError(`TPROXY: Bad value for "--on-ip" option: "${ip}"`);
    const given = opt(options, "tproxy-mark")?.args[0];
    const [v, m] = (given ?? "0/0").split("/");
    const [value, mask] = [uint(v!), m === undefined ? 0xffffffff : uint(m)];
    if (value === undefined || mask === undefined) throw new RuleError(`TPROXY: bad integer value for option "--tproxy-mark", or out of range.`);
    const mark = `${hex(value)}/${hex(mask)}`;
    const needs: Need[] = [{ kind: "hooks", tables: ["mangle"], hooks: ["PREROUTING"] }];
    if (c.proto !== TCP && c.proto !== UDP) needs.push({ kind: "never", why: "Invalid argument" });
    return {
      save: `--on-port ${port} --on-ip ${addrText(address)} --tproxy-mark ${mark}`,
      list: () => `TPROXY redirect ${addrText(address)}:${port} mark ${mark}`,
      // There is never a transparent socket to take the packet: without one it is dropped.
      act: () => V_DROP,
      needs,
    };
  },
};

const fill: TargetExtension = {
  name: "CHECKSUM",
  options: { "checksum-fill": 0 },
  parse: (options) => {
    must("CHECKSUM", options, "checksum-fill");
    return { save: "--checksum-fill", list: () => "CHECKSUM fill", act: () => V_CONTINUE, needs: inMangle };
  },
};

const dscp: TargetExtension = {
  name: "DSCP",
  options: { "set-dscp": 1, "set-dscp-class": 1 },
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError("DSCP target: Parameter --set-dscp is required");
    const value = o.name === "set-dscp" ? number("DSCP", o, 63) : dscpClass(o.args[0]!);
    return {
      save: `--set-dscp ${hex2(value)}`,
      list: () => `DSCP set ${hex2(value)}`,
      act: (p) => setTos(p, (p.tos & 3) | (value << 2)),
      needs: inMangle,
    };
  },
};

function setTos(p: Packet, tos: number): number {
  p.tos = tos;
  return V_CONTINUE;
}

const tos: TargetExtension = {
  name: "TOS",
  options: { "set-tos": 1, "and-tos": 1, "or-tos": 1, "xor-tos": 1 },
  exclusive: ["set-tos", "and-tos", "or-tos", "xor-tos"],
  parse: (options) => {
    const o = options[0];
    if (o === undefined) throw new RuleError("TOS: An action is required");
    let value: number;
    let mask: number;
    if (o.name === "set-tos") ({ value, mask } = tosValue("TOS", o));
    else {
      const n = number("TOS", o, 255);
      [value, mask] = o.name === "and-tos" ? [0, ~n & 255] : o.name === "or-tos" ? [n, n] : [n, 0];
    }
    const text = `${hex2(value)}/${hex2(mask)}`;
    return {
      save: `--set-tos ${text}`,
      list: (numeric) => {
        if (numeric) return `TOS set ${text}`;
        const name = tosName(value, mask);
        // The tool's own spacing.
        if (name !== undefined) return ` TOS set${name}`;
        if (value === 0) return `TOS and ${hex2(~mask & 255)}`;
        if (value === mask) return `TOS or ${hex2(value)}`;
        return mask === 0 ? `TOS xor ${hex2(value)}` : `TOS set ${text}`;
      },
      act: (p) => setTos(p, (p.tos & ~mask & 255) ^ value),
      needs: inMangle,
    };
  },
};

const ecn: TargetExtension = {
  name: "ECN",
  options: { "ecn-tcp-remove": 0 },
  parse: (options) => {
    if (!has(options, "ecn-tcp-remove")) throw new RuleError("ECN target: An operation is required");
    // The flags that it takes away are never set here.
    return { save: "--ecn-tcp-remove", list: () => "ECN TCP remove", act: () => V_CONTINUE, needs: [...inMangle, { kind: "proto", proto: TCP }] };
  },
};

const hl: TargetExtension = {
  name: "HL",
  options: { "hl-set": 1, "hl-dec": 1, "hl-inc": 1 },
  parse: (options, c) => {
    const o = options[0];
    if (c.family === 4) throw new RuleError(`unknown option "--${o?.name ?? "hl-set"}"`);
    if (o === undefined) throw new RuleError("HL: You must specify an action");
    const n = number("HL", o, 255);
    const word = { "hl-set": "set to", "hl-dec": "decrement by", "hl-inc": "increment by" }[o.name as "hl-set"];
    return {
      save: `--${o.name} ${n}`,
      list: () => `HL ${word} ${n}`,
      act: (p) => {
        p.ttl = o.name === "hl-set" ? n : o.name === "hl-dec" ? Math.max(0, p.ttl - n) : Math.min(255, p.ttl + n);
        return V_CONTINUE;
      },
      needs: inMangle,
    };
  },
};

const classify: TargetExtension = {
  name: "CLASSIFY",
  options: { "set-class": 1 },
  parse: (options) => {
    const text = must("CLASSIFY", options, "set-class").args[0]!;
    const m = /^([0-9a-f]+):([0-9a-f]+)$/i.exec(text);
    if (m === null) throw new RuleError(`Bad class value "${text}"`);
    const [major, minor] = [parseInt(m[1]!, 16), parseInt(m[2]!, 16)];
    const four = (n: number): string => n.toString(16).padStart(4, "0");
    return {
      save: `--set-class ${four(major)}:${four(minor)}`,
      list: () => `CLASSIFY set ${major.toString(16)}:${minor.toString(16)}`,
      act: () => V_CONTINUE, // no link here sorts what it sends
      needs: [{ kind: "hooks", hooks: ["FORWARD", "OUTPUT", "POSTROUTING"] }],
    };
  },
};

const tee: TargetExtension = {
  name: "TEE",
  options: { gateway: 1, oif: 1 },
  parse: (options) => {
    const gateway = must("TEE", options, "gateway").args[0]!;
    const oif = opt(options, "oif")?.args[0];
    return {
      save: `--gateway ${gateway}${oif === undefined ? "" : ` --oif ${oif}`}`,
      list: () => `TEE gw:${gateway}${oif === undefined ? "" : ` oif=${oif}`}`,
      act: () => V_CONTINUE, // nobody listens for the copy
    };
  },
};

export const headerTargets: readonly TargetExtension[] = [netmap, tproxy, fill, dscp, tos, ecn, hl, classify, tee];
