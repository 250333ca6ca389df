// What kind of reply a message is: caching and logging differ by it (upstream's plugin/pkg/response). And the last touch
// before it is sent: it must fit what the client takes.
import { RCODES, TYPES } from "./codes";
import type { Edns, Message } from "./message";
import { fit } from "./message-bytes";
import type { Request, Result } from "./plugin";

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

/** A reply ready to be sent; `bytes` where it needs no compression. */
export type Answered = { readonly message: Message; readonly compress: boolean; readonly bytes?: Uint8Array; readonly result: Result };

// NSID, EXPIRE, COOKIE, TCP keep-alive and padding are given back as they came.
const echoed = new Set([3, 9, 10, 11, 12]);

/** Puts the OPT record right and makes the reply fit what the client takes. */
export function scrub(given: Request, message: Message, result: Result): Answered {
  const request = result.udpSize === undefined ? given : withSize(given, result.udpSize);
  const asked = request.message.edns;
  let edns: Edns | undefined = message.edns;
  if (asked !== undefined)
    edns = {
      version: 0,
      udpSize: asked.udpSize,
      dnssecOk: asked.dnssecOk || message.edns?.dnssecOk === true,
      options: message.edns?.options ?? asked.options.filter((o) => echoed.has(o.code)),
    };
  const same = message.id === request.message.id && message.edns === edns;
  const fitted = fit(same ? message : { ...message, id: request.message.id, edns }, udpSize(request));
  const { bytes } = fitted;
  if (bytes === undefined || (request.transport === "udp" && bytes.length > (request.from.ip.includes(":") ? 1220 : 1480)))
    return { message: fitted.message, compress: true, result };
  return { message: fitted.message, compress: false, bytes, result };
}

/** The request as of a client that takes so many bytes over UDP. */
export function withSize(request: Request, udpSize: number): Request {
  const { edns } = request.message;
  return edns === undefined ? request : { ...request, message: { ...request.message, edns: { ...edns, udpSize } } };
}
