// A packet put on its way by hand: as if it had come in by a link, or as if a process of the machine had sent it. For
// rulesets that are looked at without the machine they came from.
import { addr, familyOf } from "./address";
import { stackOf } from "./netns";
import { echoPacket, NO_DATA, SYN, tcpPacket, udpPacket, type Packet } from "./packet";
import { output, receive } from "./path";
import type { Ip, Netns } from "./types";

export type Crafted = { readonly proto: "tcp" | "udp" | "icmp"; readonly src: Ip; readonly sport: number; readonly dst: Ip; readonly dport: number };

/**
 * Sends one packet (of TCP a SYN, of ICMP an echo request) through the machine's hooks.
 * @param link the link by which it comes; undefined: a process of the machine itself sends it.
 * @returns its number in the traces. Throws where the link does not exist.
 */
export function inject(netns: Netns, packet: Crafted, link: string | undefined): number {
  const ns = stackOf(netns);
  const p = build(packet);
  const n = ns.net.traces.number(p);
  if (link === undefined) output(ns, p);
  else {
    const at = ns.links.get(link);
    if (at === undefined) throw new Error(`no link ${JSON.stringify(link)} in ${ns.name}`);
    ns.net.traces.begin(p);
    receive(ns, at, p);
  }
  ns.net.pump();
  return n;
}

function build({ proto, src, sport, dst, dport }: Crafted): Packet {
  const from = addr(src);
  const to = addr(dst);
  const family = familyOf(from);
  if (proto === "tcp") return tcpPacket(family, from, sport, to, dport, SYN, 1, 0, NO_DATA);
  if (proto === "udp") return udpPacket(family, from, sport, to, dport, NO_DATA);
  return echoPacket(family, from, to, false, sport, 1, 56);
}
