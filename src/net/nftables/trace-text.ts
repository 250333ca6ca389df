// `nft monitor trace`: a packet's way through nftables' chains in one namespace. Ethernet addresses are added by who knows the wires (frames.ts); left out: an ICMP message's own fields.
import { addrText } from "../address";
import { traceVerdict } from "../hooks";
import { ICMP, ICMP6, RST, TCP, UDP, protocolName } from "../packet";
import { nameOf, tracedBase, tracedRule } from "../trace";
import type { Header, TraceStep } from "../trace";
import { dscp, mark as markType, tcpFlags } from "./datatypes";

const verdictWords: Readonly<Record<number, string>> = {
  [traceVerdict.DROP]: "drop",
  [traceVerdict.ACCEPT]: "accept",
  [traceVerdict.CONTINUE]: "continue",
  [traceVerdict.JUMP]: "jump",
  [traceVerdict.GOTO]: "goto",
  [traceVerdict.RETURN]: "return",
  [traceVerdict.REJECT]: "drop",
};

/** Lines without "trace id …": of the packet's steps in namespace `ns` (its name's number). @param all shows packets without nftrace too. */
export function nftTraceLines(steps: readonly TraceStep[], ns: number, all: boolean, n: number): readonly string[] {
  const lines: string[] = [];
  let table = "";
  let pending: Header | undefined;
  let mark = 0;
  let here = false;
  let data: readonly number[] = [];
  // nft shows the packet with the first event of a base chain, not without one.
  const flush = (): void => {
    if (pending !== undefined) lines.push(`${table} ${tracedBase(pending.base).chain} packet: ${packetText(pending, n, data)}`);
    pending = undefined;
  };
  for (const step of steps) {
    if (step.kind === "header") {
      const base = tracedBase(step.header.base);
      here = step.header.ns === ns && base.kind === "nftables";
      if (!here) continue;
      table = `${base.family} ${base.table}`;
      pending = step.header;
      mark = step.header.mark;
    } else if (step.kind === "arrive") ({ data } = step);
    else if (!here) continue;
    else if (step.kind === "rule") {
      mark = step.mark;
      if (!all && !step.traced) continue;
      flush();
      const rule = tracedRule(step.rule);
      const target = step.target === 0 ? "" : ` ${nameOf(step.target)}`;
      lines.push(`${table} ${rule.chain} rule ${rule.text} (verdict ${verdictWords[step.verdict] ?? "continue"}${target})`);
    } else if (step.kind === "policy") {
      if (!all && !step.traced) continue;
      flush();
      lines.push(
        `${table} ${tracedBase(step.base).chain} policy ${step.verdict === 1 ? "accept" : "drop"}${mark === 0 ? "" : ` meta mark ${markType.print(mark)}`}`,
      );
      here = false;
    } else here = false;
  }
  return lines;
}

/** @param data the first bytes that a datagram carries. */
function packetText(h: Header, n: number, data: readonly number[]): string {
  const links = (h.in === 0 ? "" : `iif "${nameOf(h.in)}" `) + (h.out === 0 ? "" : `oif "${nameOf(h.out)}" `);
  const ip = h.family === 4 ? "ip" : "ip6";
  // Loopback has no Ethernet header; nft shows its bytes raw.
  const raw = h.in !== 0 && nameOf(h.in) === "lo" ? `@ll,0,112 0x${h.family === 4 ? "800" : "86dd"} ` : "";
  const ecn = ["not-ect", "ect1", "ect0", "ce"][h.tos & 3]!;
  const net =
    h.family === 4
      ? `ip saddr ${addrText(h.src)} ip daddr ${addrText(h.dst)} ip dscp ${dscp.print(h.tos >> 2)} ip ecn ${ecn} ip ttl ${h.ttl} ip id ${(n * 7919) % 65536} ip length ${h.len}`
      : `${ip} saddr ${addrText(h.src)} ${ip} daddr ${addrText(h.dst)} ${ip} dscp ${dscp.print(h.tos >> 2)} ${ip} ecn ${ecn} ${ip} hoplimit ${h.ttl} ${ip} flowlabel ${flowLabel(h)}${known.has(h.proto) ? "" : ` ${ip} nexthdr ${protocolName(h.proto)}`} ${ip} length ${h.len - 40}`;
  return `${links}${raw}${net}${transportText(h, data)}`;
}

/** What nft shows of its own header says of itself which protocol it is. */
const known = new Set([TCP, UDP, ICMP, ICMP6]);

/** Linux draws one for each connection. */
export function flowLabel(h: Header): number {
  return (Math.imul(h.sport + 1, 2654435761) >>> 12) & 0xfffff;
}

function transportText(h: Header, data: readonly number[]): string {
  if (h.proto === TCP) return ` tcp sport ${h.sport} tcp dport ${h.dport} tcp flags == ${flagsText(h.flags)} tcp window ${(h.flags & RST) !== 0 ? 0 : 64240}`;
  if (h.proto === UDP) return ` udp sport ${h.sport} udp dport ${h.dport} udp length ${h.len - (h.family === 4 ? 20 : 40)}${rest(data)}`;
  if (h.proto === ICMP || h.proto === ICMP6)
    return ` ${h.proto === ICMP ? "icmp" : "icmpv6"} type ${h.dport >> 8} ${h.proto === ICMP ? "icmp" : "icmpv6"} code ${h.dport & 255}`;
  return "";
}

/** Bytes after the header, which nft cannot name. */
function rest(data: readonly number[]): string {
  if (data.length === 0) return "";
  // A number: zeros in front are not shown.
  const hex = data
    .map((b) => b.toString(16).padStart(2, "0"))
    .join("")
    .replace(/^0+(?=.)/, "");
  return ` @th,64,${data.length * 8} 0x${hex}`;
}

/** nft names a flag that stands alone; several are a number. */
function flagsText(flags: number): string {
  const name = tcpFlags.print(flags);
  return name.includes(",") ? `0x${flags.toString(16)}` : name;
}
