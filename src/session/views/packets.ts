// Journeys of packets, rendered out of the trace's integers when somebody looks.
import { addrText } from "../../net/address";
import { hookNames } from "../../net/hooks";
import { nameOf, tracedBase, tracedRule, type Header, type TraceRing, type TraceStep } from "../../net/trace";
import type { Trail } from "../causes/why";
import { said } from "../said";
import type { Headers, Hop, PacketDetail, PacketStep, Way } from "./types";

const protocols: Readonly<Record<number, string>> = { 1: "icmp", 6: "tcp", 17: "udp", 58: "icmp6", 132: "sctp" };
const tcpFlags: readonly [number, string][] = [
  [2, "SYN"],
  [16, "ACK"],
  [1, "FIN"],
  [4, "RST"],
  [8, "PSH"],
];

/** A namespace's row key: "laptop", "node/NAME", "pod/NAMESPACE/NAME". */
export function placeOf(ns: string): string {
  return ns === "laptop" ? ns : ns.startsWith("pod/") ? ns.split("/").slice(0, 3).join("/") : `node/${ns}`;
}

const socket = (ip: string, port: number, proto: number): string =>
  proto === 6 || proto === 17 || proto === 132 ? `${ip.includes(":") ? `[${ip}]` : ip}:${port}` : ip;
const source = (h: Header): string => socket(addrText(h.src), h.sport, h.proto);
const target = (h: Header): string => socket(addrText(h.dst), h.dport, h.proto);

function flagsText(h: Header): string {
  if (h.proto !== 6) return protocols[h.proto]?.toUpperCase() ?? String(h.proto);
  return (
    tcpFlags
      .filter(([bit]) => (h.flags & bit) !== 0)
      .map(([, name]) => name)
      .join(",") || "TCP"
  );
}

type Visit = { readonly ns: string; readonly place: string; readonly first: Header; readonly steps: TraceStep[]; ended: string | undefined };

/** The journey cut at each namespace that it came to. */
function visits(steps: readonly TraceStep[]): readonly Visit[] {
  const out: Visit[] = [];
  const come = (ns: number, header: Header): Visit => {
    const name = nameOf(ns);
    let last = out.at(-1);
    if (last === undefined || last.ns !== name) out.push((last = { ns: name, place: placeOf(name), first: header, steps: [], ended: undefined }));
    return last;
  };
  for (const step of steps) {
    if (step.kind === "arrive") come(step.ns, step.header).steps.push(step);
    else if (step.kind === "header") come(step.header.ns, step.header).steps.push(step);
    else if (step.kind === "end") {
      const last = out.at(-1);
      if (last !== undefined) last.ended = step.outcome;
    } else out.at(-1)?.steps.push(step);
  }
  return out;
}

/** The hooks that a packet passes in a place, whether or not anything hangs there. */
function hooksOf(visit: Visit, first: boolean, last: boolean): readonly string[] {
  if (visit.place.startsWith("pod/") || visit.place === "laptop") return [""];
  const met = visit.steps.flatMap((s) => (s.kind === "header" ? [hookNames[s.header.hook] as string] : []));
  const distinct = met.filter((h, i) => met[i - 1] !== h);
  if (!last) {
    const whole = first ? ["OUTPUT", "POSTROUTING"] : ["PREROUTING", "FORWARD", "POSTROUTING"];
    // Through a socket of the node itself (userspace proxying) a journey has both; what was met decides.
    return distinct.some((h) => !whole.includes(h)) ? distinct : whole;
  }
  if (visit.ended === "delivered" && !first) return distinct.includes("FORWARD") ? distinct : ["PREROUTING", "INPUT"];
  return distinct.length > 0 ? distinct : first ? ["OUTPUT"] : ["PREROUTING"];
}

const shortChain = (chain: string): string => {
  const bare = chain.replace(/^KUBE-/, "");
  const cut = /^((?:SVC|SEP|EXT|FW|SVL)-)([A-Z2-7]{16})$/.exec(bare);
  return cut === null ? bare : `${cut[1]!}${cut[2]!.slice(0, 4)}…`;
};

/** What happened at each hook: the chains that were gone through, and what was rewritten. */
function notesOf(all: readonly Visit[], v: number): ReadonlyMap<string, Pick<Hop, "note" | "rewrite" | "leaves">> {
  const visit = all[v]!;
  const chains = new Map<string, string[]>();
  const headers: { hook: string; header: Header }[] = [];
  let hook = "";
  for (const s of visit.steps) {
    if (s.kind === "header") {
      hook = hookNames[s.header.hook]!;
      headers.push({ hook, header: s.header });
    } else if (s.kind === "rule") {
      const { chain } = tracedRule(s.rule);
      const list = chains.get(hook) ?? [];
      if (!chain.startsWith("PRE") && list.at(-1) !== chain && !(hookNames as readonly string[]).includes(chain)) list.push(chain);
      chains.set(hook, list);
    }
  }
  const after = all[v + 1]?.first;
  const out = new Map<string, Pick<Hop, "note" | "rewrite" | "leaves">>();
  for (const h of hookNames) {
    const own = headers.filter((x) => x.hook === h);
    if (own.length === 0) continue;
    const before = own[0]!.header;
    const next = headers[headers.lastIndexOf(own.at(-1)!) + 1]?.header ?? after ?? own.at(-1)!.header;
    const rewrite =
      before.dst !== next.dst || before.dport !== next.dport
        ? `DNAT → ${target(next)}`
        : before.src !== next.src || before.sport !== next.sport
          ? `SNAT → ${source(next)}`
          : "";
    const list = (chains.get(h) ?? []).filter((c) => /^KUBE-(SERVICES|SVC|SEP|EXT|FW|SVL|NODEPORTS|EXTERNAL|XLB)|service|endpoint|nodeport|external/i.test(c));
    out.set(h, {
      ...(list.length > 0 ? { note: list.map(shortChain).join(" › ") } : {}),
      ...(rewrite !== "" ? { rewrite, leaves: { from: source(next), to: target(next) } } : {}),
    });
  }
  return out;
}

/** A journey as the picture draws it; undefined where the ring has moved on, or where it is not the first of its connection. */
export function packetRow(traces: TraceRing, id: number, at: number): Way | undefined {
  const all = visits(traces.steps(id));
  const first = all[0]?.first;
  if (first === undefined) return undefined;
  const lastVisit = all.at(-1)!;
  const path: Hop[] = [];
  all.forEach((visit, v) => {
    const notes = notesOf(all, v);
    for (const hook of hooksOf(visit, v === 0, v === all.length - 1)) path.push({ ns: visit.place, hook, ...notes.get(hook) });
  });
  const outcome = lastVisit.ended ?? "waiting";
  const lastHeader = [...lastVisit.steps].reverse().find((s) => s.kind === "header" || s.kind === "arrive");
  const end = lastHeader !== undefined && "header" in lastHeader ? lastHeader.header : first;
  return {
    key: String(id),
    id,
    at,
    proto: protocols[first.proto] ?? String(first.proto),
    flags: flagsText(first),
    from: source(first),
    to: target(first),
    reached: target(end),
    outcome,
    path,
  };
}

/** Whether a journey began something: a connection, a datagram's exchange, an echo. Answers and what follows are not shown. */
export function isFirst(steps: readonly TraceStep[]): boolean {
  const first = steps.find((s) => s.kind === "arrive" || s.kind === "header");
  if (first === undefined || !("header" in first)) return false;
  const { proto, flags } = first.header;
  if (proto === 6) return (flags & 2) !== 0 && (flags & 16) === 0;
  const known = steps.flatMap((s) => (s.kind === "header" && s.header.ctinfo >= 0 ? [s.header.ctinfo] : []));
  return known.length > 0 ? known.some((c) => c === 2) : proto === 17 && first.header.dport < 32768;
}

function verdictText(text: string, verdict: number): string {
  const jump = / -[jg] (\S+)(?: (.*))?$/.exec(text);
  if (jump !== null) {
    const [, name = "", options = ""] = jump;
    const to = /--to-(?:destination|source) (\S+)/.exec(options)?.[1];
    if (to !== undefined) return `${name} ${to}`;
    return /^(ACCEPT|DROP|REJECT|RETURN|MARK|MASQUERADE|DNAT|SNAT|LOG|REDIRECT|NOTRACK|CT|CONNMARK|TRACE)$/.test(name) ? name : `→ ${name}`;
  }
  const nft = nftVerdict.exec(text.replace(/ comment "[^"]*"$/, ""));
  return nft?.[1] ?? (verdict === 0 ? "drop" : "");
}

/** What a rule of nft does, at its end; what it asks stands before. */
const nftVerdict = /\b((?:goto|jump) \S+|[ds]nat (?:ip6? )?to .+|redirect\b.*|masquerade\b.*|(?:meta|ct) mark set .+|drop|reject\b.*|accept|return|vmap .+)$/;

function fieldsOf(h: Header): Headers {
  return {
    src: source(h),
    dst: target(h),
    proto: protocols[h.proto] ?? String(h.proto),
    flags: h.proto === 6 ? flagsText(h) : "",
    ttl: String(h.ttl),
    mark: "0x" + h.mark.toString(16),
    length: String(h.len),
  };
}

/**
 * A journey in full.
 * @param numberOf the place of a rule in its chain as it is now, "7 of 9"; "" where it is gone.
 */
export function packetDetail(
  traces: TraceRing,
  id: number,
  at: number,
  numberOf: (ns: string, table: string, chain: string, text: string) => string,
  why: (steps: readonly PacketStep[]) => readonly Trail[],
): PacketDetail | undefined {
  const all = visits(traces.steps(id));
  const first = all[0]?.first;
  if (first === undefined) return undefined;
  const steps: PacketStep[] = [];
  const headers: { where: string; fields: Headers }[] = [{ where: "as sent", fields: fieldsOf(first) }];
  let before = first;
  all.forEach((visit, v) => {
    let hook = "";
    let table = "";
    let chain = "";
    const met: { hook: string; header: Header }[] = [];
    for (const s of visit.steps) {
      if (s.kind === "arrive") {
        if (v === all.length - 1 && !visit.steps.some((x) => x.kind === "header"))
          steps.push({
            ns: visit.place,
            hook: v === 0 ? "sent" : "arrived",
            table: "",
            chain: "",
            rule: "",
            text: target(s.header),
            verdict: visit.ended ?? "",
            matched: false,
          });
        met.push({ hook: "", header: s.header });
      } else if (s.kind === "header") {
        const base = tracedBase(s.header.base);
        hook = hookNames[s.header.hook]!;
        table = base.kind === "nftables" ? `${base.family} ${base.table}` : base.kind === "ipvs" ? "ipvs" : base.table;
        chain = base.chain;
        met.push({ hook, header: s.header });
      } else if (s.kind === "rule") {
        const rule = tracedRule(s.rule);
        const within = table.includes(" ") ? table : (rule.table ?? table);
        steps.push({
          ns: visit.place,
          hook,
          table: within,
          chain: rule.chain || chain,
          rule: numberOf(visit.ns, within, rule.chain || chain, rule.text),
          text: rule.text,
          verdict: verdictText(rule.text, s.verdict),
          matched: true,
        });
      } else if (s.kind === "policy") {
        steps.push({
          ns: visit.place,
          hook,
          table,
          chain: tracedBase(s.base).chain,
          rule: "",
          text: "",
          verdict: `policy ${s.verdict === 0 ? "DROP" : "ACCEPT"}`,
          matched: false,
        });
      }
    }
    for (const m of [...met, ...(all[v + 1] === undefined ? [] : [{ hook: "", header: all[v + 1]!.first }])]) {
      const h = m.header;
      if (h.dst !== before.dst || h.dport !== before.dport) headers.push({ where: "after DNAT", fields: fieldsOf(h) });
      else if (h.src !== before.src || h.sport !== before.sport) headers.push({ where: "after SNAT", fields: fieldsOf(h) });
      before = h;
    }
    if (visit.ended !== undefined && visit.ended !== "delivered")
      steps.push({ ns: visit.place, hook: "here", table: "", chain: "", rule: "", text: "", verdict: visit.ended, matched: false });
  });
  const outcome = all.at(-1)!.ended ?? "waiting";
  return {
    id,
    title: said("{what} to {address}", { what: flagsText(first), address: headers[0]!.fields["dst"]! }),
    at,
    outcome,
    steps: steps.filter((s) => s.matched || s.chain === "" || /DROP/.test(s.verdict)),
    headers,
    why: why(steps),
  };
}
