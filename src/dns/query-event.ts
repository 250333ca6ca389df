// A query as CoreDNS saw it, told when its reply has left: what the page's view of names is made of.
import type { Endpoint } from "../net/types";
import type { SentQuery } from "./look-up";
import type { Rr } from "./message";

export type DnsQueryEvent = {
  /** When it came, in virtual milliseconds since the epoch. */
  readonly at: number;
  readonly name: string;
  readonly type: number;
  readonly client: Endpoint;
  /** The CoreDNS Pod's own address. */
  readonly server: Endpoint;
  readonly transport: "udp" | "tcp";
  readonly rcode: number;
  /** The plugin that answered; "" where none did. */
  readonly plugin: string;
  readonly cached: boolean;
  readonly answers: readonly Rr[];
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** The number in Network.traces of the packet that it came with (of TCP the connection's SYN). */
  readonly trace: number;
  /** What it was sent for: the look-up of a resolver or a tool of this world; undefined for anyone else's packet. */
  readonly asked: SentQuery | undefined;
  /** The server that the forward plugin asked, and the packet that asked it. */
  readonly upstream: Upstream | undefined;
};

export type Upstream = { readonly to: Endpoint; readonly trace: number };
