// What the page sees: plain rows with keys, never engine objects. A view is asked for with a window, and is sent as the
// rows that changed.
import type { CauseLink, RulePlace, Trail } from "../causes/why";
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
export type Mismatch = { readonly pod: string; readonly label: string; readonly wants: string; readonly has: string };
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
  readonly services: string;
  readonly added: number;
  readonly removed: number;
  /** The first of them. */
  readonly lines: readonly { readonly sign: "+" | "-"; readonly text: string }[];
  /** The line that it goes back to; "" if nobody typed one. */
  readonly cause: string;
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
};
export type PacketRow = {
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
  readonly title: string;
  readonly at: number;
  readonly outcome: string;
  readonly steps: readonly PacketStep[];
  /** The headers at the places where they changed, in order; the first is as it was sent. */
  readonly headers: readonly { readonly where: string; readonly fields: Headers }[];
  /** What sent it, and why the rule is there that decided its fate. */
  readonly why: readonly Trail[];
};

export type DnsRow = {
  readonly key: string;
  readonly at: number;
  readonly client: string;
  readonly name: string;
  readonly qtype: string;
  readonly rcode: string;
  readonly answers: readonly string[];
  readonly plugin: string;
};
export type DnsHead = { readonly total: number };

export type TimelineRow = {
  readonly key: string;
  readonly at: number;
  readonly type: "input" | "event" | "rules" | "dns" | "packet";
  readonly label: string;
  /** The event of the world's history to ask about: for a packet, what sent it. */
  readonly event?: number;
  /** Of an input: what one goes back to, to be before it (ms). */
  readonly from?: number;
};
export type TimelineHead = { readonly start: number; readonly now: number; readonly inputs: number; readonly packets: number };
