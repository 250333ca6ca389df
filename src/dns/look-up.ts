// A name as a program was given it, and the queries that came of it: the search list's walk, both families, the tries. It
// rides beside the packets' traces (Traces.about) and nothing that is simulated reads it: it is there to be looked at.
import type { Endpoint } from "../net/types";

/** One packet that asked. */
export type SentQuery = {
  readonly lookUp: LookUp;
  /** The name in full. */
  readonly name: string;
  readonly type: number;
  readonly server: Endpoint;
  readonly transport: "udp" | "tcp";
  /** Virtual milliseconds since the epoch. */
  readonly at: number;
  /** The packet's number in Network.traces (of TCP the SYN's); 0 until it has left. */
  trace: number;
  /** Undefined: no reply came (yet). */
  reply: { readonly at: number; readonly rcode: number; readonly answers: number } | undefined;
};

export class LookUp {
  readonly sent: SentQuery[] = [];

  /**
   * @param name as it was typed
   * @param from the network namespace that it is asked in
   * @param walk the search list, for who walks one (undefined: the name is asked as it is), and the ndots that he heeds
   */
  constructor(
    readonly name: string,
    readonly from: string,
    readonly at: number,
    readonly walk: { readonly search: readonly string[]; readonly ndots: number | undefined } | undefined,
  ) {}

  /** Its first packet's number, which no other look-up has. */
  get id(): number {
    return this.sent[0]?.trace ?? 0;
  }

  query(name: string, type: number, server: Endpoint, transport: "udp" | "tcp", at: number): SentQuery {
    const query: SentQuery = { lookUp: this, name, type, server, transport, at, trace: 0, reply: undefined };
    this.sent.push(query);
    return query;
  }
}

/** What a packet asks, if a resolver or a tool sent it for a name. */
export function sentQuery(about: object | undefined): SentQuery | undefined {
  return about !== undefined && "lookUp" in about ? (about as SentQuery) : undefined;
}
