// A line of the kernel's log as the LOG target writes it.
import { addrText } from "../address";
import type { HookState } from "../hooks";
import { isEcho, isIcmp, TCP, UDP, type Packet } from "../packet";

export function logLine(p: Packet, s: HookState, prefix: string): string {
  let t = `${prefix}IN=${s.in?.name ?? ""} OUT=${s.out?.name ?? ""} SRC=${addrText(p.src)} DST=${addrText(p.dst)} LEN=${p.len} `;
  t += p.family === 4 ? `TOS=0x${p.tos.toString(16).toUpperCase().padStart(2, "0")} PREC=0x00 TTL=${p.ttl} ID=0 DF ` : `TC=0 HOPLIMIT=${p.ttl} FLOWLBL=0 `;
  if (p.proto === TCP) t += `PROTO=TCP SPT=${p.sport} DPT=${p.dport} WINDOW=64240 RES=0x00 ${tcpFlags(p)}URGP=0 `;
  else if (p.proto === UDP) t += `PROTO=UDP SPT=${p.sport} DPT=${p.dport} LEN=${p.data.length + 8} `;
  else if (isIcmp(p))
    t += `PROTO=${p.family === 4 ? "ICMP" : "ICMPv6"} TYPE=${p.dport >> 8} CODE=${p.dport & 255} ${isEcho(p) ? `ID=${p.sport} SEQ=${p.seq} ` : ""}`;
  else t += `PROTO=${p.proto} `;
  if (p.mark !== 0) t += `MARK=0x${(p.mark >>> 0).toString(16)} `;
  return t;
}

export function tcpFlags(p: { readonly flags: number }): string {
  return (["URG", "ACK", "PSH", "RST", "SYN", "FIN"] as const).map((name, i) => ((p.flags & (32 >> i)) !== 0 ? `${name} ` : "")).join("");
}
