// What each packet cost while something ran: rules tried and look-ups, and whose sockets it left and came to. It only
// listens; a packet's journey is worked off in one piece, so what the counters gained until its end is its own.
import { stackOf } from "../net/netns";
import { nameOf, type Header, type TraceStep } from "../net/trace";
import type { Network } from "../net/types";

export type Journey = {
  readonly id: number;
  readonly steps: readonly TraceStep[];
  readonly first: Header;
  readonly last: Header;
  /** Namespaces in which it began and ended. */
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  /** The program whose socket sent it, and the one whose socket took it; "" where it is none or not known. */
  readonly sender: string;
  readonly receiver: string;
  readonly tried: number;
  readonly lookups: number;
};

/** The program whose socket has these two ends in a namespace; "" if none has. */
function program(network: Network, ns: number, local: Header["src"], port: number, remote: Header["src"], remotePort: number): string {
  const netns = network.namespace(nameOf(ns));
  return netns === undefined ? "" : (stackOf(netns).tcp.find(local, port, remote, remotePort)?.program ?? "");
}

/** The program that sent a TCP packet, by the packet as it was sent; asked while its socket is there. */
export const senderOf = (network: Network, sent: Header): string => program(network, sent.ns, sent.src, sent.sport, sent.dst, sent.dport);

/** Where a TCP packet was delivered, and the program whose socket took it; undefined where none did. */
export function takerOf(network: Network, steps: readonly TraceStep[]): { readonly ns: number; readonly program: string } | undefined {
  const end = steps.findLast((s) => s.kind === "end");
  const last = steps.findLast((s) => s.kind === "arrive" || s.kind === "header")?.header;
  if (end?.outcome !== "delivered" || last?.proto !== 6) return undefined;
  return { ns: end.ns, program: program(network, end.ns, last.dst, last.dport, last.src, last.sport) };
}

/** Starts to listen; the answer ends it and gives the TCP journeys in the order of their ends. */
export function record(network: Network): () => readonly Journey[] {
  const { traces } = network;
  const journeys: Journey[] = [];
  let { tried, lookups } = traces;
  const stop = traces.listen((id) => {
    const cost = { tried: traces.tried - tried, lookups: traces.lookups - lookups };
    ({ tried, lookups } = traces);
    const steps = traces.steps(id);
    const headers = steps.flatMap((s) => (s.kind === "arrive" || s.kind === "header" ? [s.header] : []));
    const first = headers[0];
    const last = headers.at(-1);
    const end = steps.findLast((s) => s.kind === "end");
    if (first === undefined || last === undefined || first.proto !== 6) return;
    const { outcome, ns: at } = end ?? { outcome: "waiting", ns: last.ns };
    journeys.push({
      id,
      steps,
      first,
      last,
      from: nameOf(first.ns),
      to: nameOf(at),
      outcome,
      sender: senderOf(network, first),
      receiver: takerOf(network, steps)?.program ?? "",
      ...cost,
    });
  });
  return () => {
    stop();
    return journeys;
  };
}

const SYN = 2;
const ACK = 16;
const PSH = 8;

export const opens = (j: Journey): boolean => (j.first.flags & (SYN | ACK)) === SYN;
export const carries = (j: Journey): boolean => (j.first.flags & PSH) !== 0;

/** Whether a journey belongs to the connection that another one opened: it leaves, or comes back to, the same socket. */
export function ofConnection(j: Journey, opening: Journey): boolean {
  const { src, sport } = opening.first;
  return (j.from === opening.from && j.first.src === src && j.first.sport === sport) || (j.to === opening.from && j.last.dst === src && j.last.dport === sport);
}
