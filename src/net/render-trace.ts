// A trace's numbers as text: the lines of `xtables-monitor --trace`, grouped by the namespaces that the packet crossed,
// and for the page the same steps with their headers before and after.
import { addrText } from "./address";
import { hookNames, traceVerdict } from "./hooks";
import { isIcmp, SCTP, TCP, UDP } from "./packet";
import { tcpFlags } from "./iptables/log";
import { flowLabel, nftTraceLines } from "./nftables/trace-text";
import { nameOf, tracedBase, tracedRule, type Header, type TraceStep } from "./trace";
import type { Outcome } from "./types";

/** One namespace on a packet's way. `lines` are xtables-monitor's, without ids. */
export type Visit = { readonly ns: string; readonly lines: readonly string[]; readonly outcome: Outcome | undefined };

const verdicts: Readonly<Record<number, string>> = {
  [traceVerdict.DROP]: "DROP",
  [traceVerdict.ACCEPT]: "ACCEPT",
  [traceVerdict.STOLEN]: "STOLEN",
  [traceVerdict.CONTINUE]: "CONTINUE",
  [traceVerdict.JUMP]: "JUMP",
  [traceVerdict.GOTO]: "GOTO",
  [traceVerdict.RETURN]: "RETURN",
  [traceVerdict.REJECT]: "DROP",
};

/** The fields of a PACKET line. `id`: with the IP header's ID, drawn from the packet's number. */
export function packetText(h: Header, id?: number): string {
  let s = "";
  if (h.in !== 0) s += `IN=${nameOf(h.in)} `;
  if (h.out !== 0) s += `OUT=${nameOf(h.out)} `;
  if (h.in !== 0 && nameOf(h.in) === "lo") s += "LOOPBACK ";
  s += `SRC=${addrText(h.src)} DST=${addrText(h.dst)} `;
  if (h.family === 4)
    s += `LEN=${h.len} TOS=0x${h.tos.toString(16)} TTL=${h.ttl} ${id === undefined ? "" : `ID=${(id * 40503) % 65536} `}${h.tos === 0xc0 ? "" : "DF "}`;
  // The tool adds an IPv4 header to what the IPv6 header says.
  else s += `LEN=${h.len - 20} TC=${h.tos} HOPLIMIT=${h.ttl} FLOWLBL=${flowLabel(h)} `;
  if (h.proto === TCP) s += `SPORT=${h.sport} DPORT=${h.dport} ${tcpFlags(h)}`;
  else if (h.proto === UDP || h.proto === SCTP) s += `SPORT=${h.sport} DPORT=${h.dport} `;
  if (h.mark !== 0) s += `MARK=0x${h.mark.toString(16)} `;
  return s;
}

export type Line = { readonly kind: "packet" | "rule" | "policy"; readonly text: string; readonly traced: boolean };

/** xtables-monitor's events of the iptables chains in one namespace. */
export function iptablesEvents(steps: readonly TraceStep[], ns: number, n?: number): readonly Line[] {
  const lines: Line[] = [];
  let base: Header | undefined;
  let shown = false;
  // The packet's own line comes with the first event of a chain, not without one.
  const header = (traced: boolean): void => {
    if (base !== undefined && !shown) lines.push({ kind: "packet", text: packetText(base, n), traced });
    shown = true;
  };
  for (const step of steps) {
    if (step.kind === "header") {
      const b = tracedBase(step.header.base);
      base = step.header.ns === ns && b.kind === "iptables" ? step.header : undefined;
      shown = false;
    } else if (base === undefined) continue;
    else if (step.kind === "rule") {
      header(step.traced);
      const rule = tracedRule(step.rule);
      const { table, family } = tracedBase(base.base);
      // Jumps name their chain, which is the rule's last word.
      const word =
        step.verdict === traceVerdict.JUMP || step.verdict === traceVerdict.GOTO
          ? `${verdicts[step.verdict]}:${rule.text.slice(rule.text.lastIndexOf(" ") + 1)}`
          : (verdicts[step.verdict] ?? "CONTINUE");
      lines.push({ kind: "rule", text: `${table}:${rule.chain}:rule:${word}  -${family === "ip6" ? 6 : 4} -t ${table} ${rule.text}`, traced: step.traced });
    } else if (step.kind === "policy") {
      header(step.traced);
      const b = tracedBase(step.base);
      lines.push({ kind: "policy", text: `${b.table}:${b.chain}:policy:${step.verdict === 1 ? "ACCEPT" : "DROP"}`, traced: step.traced });
      base = undefined;
    }
  }
  return lines;
}

/** The packet's way, namespace after namespace, as lines. */
export function visits(steps: readonly TraceStep[], n: number): readonly Visit[] {
  const out: { ns: string; steps: TraceStep[]; id: number; outcome: Outcome | undefined }[] = [];
  for (const step of steps) {
    if (step.kind === "arrive" && out.at(-1)?.id !== step.ns) out.push({ ns: nameOf(step.ns), steps: [], id: step.ns, outcome: undefined });
    const at = out.at(-1);
    if (at === undefined) continue;
    at.steps.push(step);
    if (step.kind === "end") at.outcome = step.outcome;
  }
  return out.map((v) => ({
    ns: v.ns,
    lines: [
      ...iptablesEvents(v.steps, v.id).map((l) => (l.kind === "packet" ? `packet ${l.text.trimEnd()}` : l.text)),
      ...nftTraceLines(v.steps, v.id, true, n),
    ],
    outcome: v.outcome,
  }));
}

/** One step for the page: where, what the rule says, and the packet before and after. */
export type RenderedStep = {
  readonly node: string;
  readonly hook: string;
  readonly kind: "iptables" | "nftables" | "ipvs";
  readonly table: string;
  readonly chain: string;
  readonly rule: number;
  readonly text: string;
  readonly verdict: string;
  readonly before: string;
  readonly after: string;
};

export function renderSteps(steps: readonly TraceStep[]): readonly RenderedStep[] {
  const out: { -readonly [K in keyof RenderedStep]: RenderedStep[K] }[] = [];
  /** The packet as the step before left it, as far as its own record says: marks; translations show in the next header. */
  let now: Header | undefined;
  let base: Header | undefined;
  let pending: (typeof out)[number] | undefined;
  for (const step of steps) {
    if (step.kind === "end") continue;
    if (step.kind === "header" || step.kind === "arrive") {
      const { header } = step;
      if (pending !== undefined && now !== undefined) pending.after = brief(step.kind === "arrive" ? { ...header, mark: now.mark } : header);
      pending = undefined;
      now = header;
      base = step.kind === "header" ? header : undefined;
      continue;
    }
    if (base === undefined || now === undefined) continue;
    const before = brief(now);
    const b = tracedBase(base.base);
    const common = { node: nameOf(base.ns), hook: hookNames[base.hook], kind: b.kind, table: b.table };
    if (step.kind === "policy") {
      const verdict = step.verdict === 1 ? "ACCEPT" : "DROP";
      out.push({ ...common, chain: b.chain, rule: 0, text: `policy ${verdict}`, verdict, before, after: before });
      pending = undefined;
      continue;
    }
    const rule = tracedRule(step.rule);
    now = { ...now, mark: step.mark };
    pending = { ...common, chain: rule.chain, rule: step.rule, text: rule.text, verdict: verdicts[step.verdict] ?? "CONTINUE", before, after: brief(now) };
    out.push(pending);
  }
  return out;
}

function brief(h: Header): string {
  const port = (n: number): string => (isIcmp({ proto: h.proto } as Parameters<typeof isIcmp>[0]) ? "" : `:${n}`);
  const v6 = h.family === 6;
  const end = (a: number, n: number): string => (v6 && port(n) !== "" ? `[${addrText(a)}]${port(n)}` : `${addrText(a)}${port(n)}`);
  return `${end(h.src, h.sport)} > ${end(h.dst, h.dport)}${h.mark === 0 ? "" : ` mark 0x${h.mark.toString(16)}`}`;
}
