// What the page sees: plain rows with keys, never engine objects. A view is asked for with a window, and is sent as the
// rows that changed.
import type { TrafficSpec } from "../traffic";
import type { CauseLink, RulePlace, Trail } from "../causes/why";
import type { Said } from "../said";
import type { Fault, ProxyMode } from "../types";

export type { CauseLink, RulePlace, Trail };

/** What one may ask "why?" of. */
export type WhyAbout =
  | { readonly of: "rule"; readonly place: RulePlace }
  | { readonly of: "object"; readonly resource: string; readonly namespace: string; readonly name: string }
  /** An event of the world's history, as timeline rows name it. */
  | { readonly of: "event"; readonly event: number }
  /** A DNS query, by its row's key. */
  | { readonly of: "query"; readonly query: number };

export type Row = { readonly key: string };
export type View<H = unknown, R extends Row = Row> = { readonly head: H; readonly rows: readonly R[] };

export type ViewSpec =
  /** `first`: the key of a Service that is among the rows, however many there are. */
  | { readonly kind: "cluster"; readonly system: boolean; readonly pods: number; readonly services: number; readonly first?: string | undefined }
  | { readonly kind: "services"; readonly system: boolean; readonly find: string; readonly count: number }
  | { readonly kind: "objects"; readonly resource: string; readonly namespace: string; readonly from: number; readonly count: number }
  | { readonly kind: "rules"; readonly node: string; readonly table: string; readonly open: readonly string[]; readonly find: string; readonly count: number }
  | { readonly kind: "rule-changes"; readonly node: string; readonly count: number }
  | { readonly kind: "packets"; readonly count: number }
  | { readonly kind: "dns"; readonly count: number }
  | { readonly kind: "traffic" }
  | { readonly kind: "timeline"; readonly count: number };

export type NodeRow = {
  readonly key: string;
  readonly type: "node";
  readonly name: string;
  readonly ip: string;
  readonly ready: boolean;
  readonly tainted: boolean;
  /** Whether its kube-proxy runs. */
  readonly proxy: boolean;
  readonly zone: string;
  readonly pods: number;
  readonly hidden: number;
};
export type PodRow = {
  readonly key: string;
  readonly type: "pod";
  readonly namespace: string;
  readonly name: string;
  readonly node: string;
  readonly ip: string;
  /** As kubectl's STATUS column: Running, Pending, CrashLoopBackOff, Terminating … */
  readonly status: string;
  readonly ready: boolean;
  readonly labels: string;
  readonly ports: string;
  readonly containers: number;
};
/** A Pod that a selector nearly takes: which pair it wants and what the Pod has instead. */
/** `has` is undefined where the Pod has no such label. */
export type Mismatch = { readonly pod: string; readonly label: string; readonly wants: string; readonly has: string | undefined };
export type ServiceRow = {
  readonly key: string;
  readonly type: "service";
  readonly namespace: string;
  readonly name: string;
  readonly serviceType: string;
  readonly headless: boolean;
  /** The virtual address, "None", the external name, or "" while there is none. */
  readonly ip: string;
  readonly external: string;
  readonly ports: readonly string[];
  readonly selector: string;
  readonly ready: number;
  readonly notReady: number;
  readonly slice: string;
  readonly mismatch: Mismatch | undefined;
};
export type EdgeRow = {
  readonly key: string;
  readonly type: "edge";
  readonly service: string;
  readonly pod: string;
  readonly address: string;
  readonly ready: boolean;
};
export type ClusterRow = NodeRow | PodRow | ServiceRow | EdgeRow;
export type ClusterHead = {
  readonly mode: ProxyMode;
  readonly cloud: boolean;
  readonly pods: number;
  readonly services: number;
  readonly hiddenServices: number;
  /** What is broken now by faults. */
  readonly faults: readonly Fault[];
};

export type ServicesHead = { readonly total: number; readonly found: number };

export type ObjectsHead = { readonly columns: readonly string[]; readonly total: number; readonly from: number };
export type ObjectRow = { readonly key: string; readonly name: string; readonly namespace: string; readonly cells: readonly string[] };

export type RuleLine = { readonly n: number; readonly text: string; readonly target: string; readonly packets: number };
export type ChainRow = {
  readonly key: string;
  readonly chain: string;
  readonly policy: string;
  readonly base: boolean;
  readonly rules: number;
  readonly packets: number;
  readonly about: string;
  readonly lines: readonly RuleLine[];
};
export type RulesHead = {
  readonly node: string;
  readonly mode: ProxyMode;
  readonly table: string;
  readonly tables: readonly string[];
  readonly chains: number;
  readonly rules: number;
};

/** What one sync changed of a node's rules. */
export type RuleChangeRow = {
  readonly key: string;
  readonly at: number;
  /** Service ports, as rules' comments name them: "default/web, default/db:sql". */
  readonly services: Said;
  readonly added: number;
  readonly removed: number;
  /** The first of them. */
  readonly lines: readonly { readonly sign: "+" | "-"; readonly text: string }[];
  /** The line that it goes back to; undefined if nobody typed one. */
  readonly cause: Said | undefined;
};

export type Hop = {
  /** "laptop", "node/NAME" or "pod/NAMESPACE/NAME": the key of its row. */
  readonly ns: string;
  /** PREROUTING, INPUT, FORWARD, OUTPUT, POSTROUTING; "" at the ends. */
  readonly hook: string;
  /** The chains that it went through there, shortened. */
  readonly note?: string;
  /** What was rewritten there: "DNAT → 10.244.1.3:9376". */
  readonly rewrite?: string;
  /** Its source and destination from here on, where they were rewritten. */
  readonly leaves?: { readonly from: string; readonly to: string };
};
/** A journey, whoever asks for it. */
export type Way = {
  readonly key: string;
  readonly id: number;
  readonly at: number;
  readonly proto: string;
  /** SYN, UDP, ICMP echo … */
  readonly flags: string;
  readonly from: string;
  readonly to: string;
  /** The destination when it was delivered (after translation). */
  readonly reached: string;
  readonly outcome: string;
  readonly path: readonly Hop[];
};
/** A journey that began a connection of the learner's, or of traffic. */
export type PacketRow = Way & {
  /** "1", "2" …: the learner's own are counted. "" for a query of a name; "1b" for the connection that carries 1 on. */
  readonly name: string;
  /** In userspace mode: the id of the packet whose connection kube-proxy carries on with this one. */
  readonly carries?: number;
};
export type PacketsHead = { readonly last: number };

export type PacketStep = {
  readonly ns: string;
  readonly hook: string;
  readonly table: string;
  readonly chain: string;
  readonly rule: string;
  readonly text: string;
  readonly verdict: string;
  readonly matched: boolean;
};
export type Headers = Readonly<Record<string, string>>;
/** One packet in full, rendered when somebody looks. */
export type PacketDetail = {
  readonly id: number;
  readonly title: Said;
  readonly at: number;
  readonly outcome: string;
  readonly steps: readonly PacketStep[];
  /** The headers at the places where they changed, in order; the first is as it was sent. */
  readonly headers: readonly { readonly where: string; readonly fields: Headers }[];
  /** What sent it, and why the rule is there that decided its fate. */
  readonly why: readonly Trail[];
};
/** A packet of the picture in full. */
export type ShownPacket = PacketDetail &
  Pick<PacketRow, "name" | "path"> & {
    /** Where a connection goes through a process: the other connection, and whether this one is the first of the two. */
    readonly pair?: { readonly id: number; readonly name: string; readonly first: boolean };
  };

/** One packet that asked, and what became of it. */
export type DnsQuery = {
  /** The name in full, without its closing dot. */
  readonly name: string;
  readonly type: string;
  readonly transport: "udp" | "tcp";
  /** The packet's number; 0: none left. */
  readonly trace: number;
  /** How the packet's journey ended: "delivered", "dropped" …; "" where nobody remembers. */
  readonly fate: string;
  /** "answered": with records; "empty": the name is there without such records; "refused": any other code. */
  readonly state: "answered" | "empty" | "refused" | "lost" | "waiting";
  /** NOERROR, NXDOMAIN …; "" without a reply. */
  readonly rcode: string;
  /** The CoreDNS Pod that answered, else the address that was asked. */
  readonly server: string;
  readonly plugin: string;
  readonly cached: boolean;
  /** The server that CoreDNS asked in turn, and the packet with which it did; "" and 0: none. */
  readonly upstream: string;
  readonly upstreamTrace: number;
  /** The least of the answers' TTLs. */
  readonly ttl: number | undefined;
  readonly answers: readonly string[];
  readonly ms: number;
};
/** A name that a program was given, and the queries that came of it. */
export type DnsRow = {
  readonly key: string;
  readonly at: number;
  /** "pod/NAMESPACE/NAME", "node/NAME", "laptop"; an address where it is none of these. */
  readonly from: string;
  /** As it was typed. */
  readonly name: string;
  readonly outcome: "found" | "no data" | "not found" | "failed" | "no answer" | "waiting";
  readonly answers: readonly string[];
  readonly ms: number;
  readonly queries: readonly DnsQuery[];
  /** The search list that was walked; empty: the name was asked as it is. */
  readonly search: readonly string[];
  /** Undefined: the program does not heed it. */
  readonly ndots: number | undefined;
  /** Queries for names other than the one that counted. */
  readonly wasted: number;
  /** Queries that a closing dot would have left. */
  readonly rooted: number;
  /** Queries with ndots:2; undefined where ndots means nothing. */
  readonly ndots2: number | undefined;
};
/** Counted since the session began. */
export type DnsHead = { readonly queries: number; readonly lookUps: number; readonly denied: number };

export type TimelineRow = {
  readonly key: string;
  readonly at: number;
  readonly type: "input" | "event" | "rules" | "dns" | "packet";
  readonly label: Said;
  /** The event of the world's history to ask about: for a packet, what sent it. */
  readonly event?: number;
  /** Of an input: what one goes back to, to be before it (ms). */
  readonly from?: number;
};
export type TimelineHead = { readonly start: number; readonly now: number; readonly inputs: number; readonly packets: number };

/** A place that answered, or that should. */
export type TrafficRow = {
  readonly key: string;
  /** "pod/default/web-1", "node/kind-control-plane". */
  readonly place: string;
  readonly answered: number;
  readonly connections: number;
  /** Of all answers, 0 to 1. */
  readonly share: number;
  /** Where the rules choose evenly; 0: not at all. */
  readonly expected: number;
};
export type TrafficHead = {
  readonly running: boolean;
  readonly spec: TrafficSpec | undefined;
  readonly sent: number;
  readonly answered: number;
  readonly failures: readonly { readonly message: string; readonly count: number }[];
  /** Milliseconds of it that have passed. */
  readonly elapsed: number;
  /** A client stays with the Pod that it had first. */
  readonly affinity: boolean;
  /** Which endpoints are chosen among, where not all are. */
  readonly expected: Said | undefined;
};
