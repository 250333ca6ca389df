// What kind of reply a message is: caching and logging differ by it (upstream's plugin/pkg/response).
import type { Message } from "./message";
import { RCODES, TYPES } from "./message";
import type { Request } from "./plugin";

export type ReplyType = "NOERROR" | "NXDOMAIN" | "SERVERERROR" | "NODATA" | "DELEGATION" | "META" | "UPDATE" | "OTHERERROR";

export function typify(m: Message | undefined): ReplyType {
  if (m === undefined) return "OTHERERROR";
  if (m.opcode === 5) return "UPDATE";
  if (m.opcode === 4) return "META";
  const type = m.questions[0]?.type;
  if (type === TYPES.AXFR || type === TYPES.IXFR) return "META";
  if (m.answers.length > 0 && m.rcode === RCODES.NOERROR) return "NOERROR";
  const soa = m.authority.some((r) => r.type === TYPES.SOA);
  if (soa && m.rcode === RCODES.NOERROR) return "NODATA";
  if (soa && m.rcode === RCODES.NXDOMAIN) return "NXDOMAIN";
  if (m.rcode === RCODES.SERVFAIL || m.rcode === RCODES.NOTIMP) return "SERVERERROR";
  if (m.rcode === RCODES.NOERROR) return m.authority.some((r) => r.type === TYPES.NS) ? "DELEGATION" : "NOERROR";
  return "OTHERERROR";
}

export function classify(type: ReplyType): "success" | "denial" | "error" {
  if (type === "NOERROR" || type === "DELEGATION") return "success";
  return type === "NXDOMAIN" || type === "NODATA" ? "denial" : "error";
}

/** The longest reply that the client takes, in bytes. */
export function udpSize(request: Request): number {
  if (request.transport === "tcp") return 65535;
  return Math.max(512, request.message.edns?.udpSize ?? 0);
}
