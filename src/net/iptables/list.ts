// iptables -L and -S: the same rules in two other forms.
import { protocolText } from "./names";
import type { Parts } from "./parts";
import type { Rule } from "./rule";
import type { Chain, Table } from "./state";

export type ListOptions = { readonly numeric: boolean; readonly verbose: boolean; readonly exact: boolean; readonly numbers: boolean };

/** Lines of `iptables -L`: one chain or all, or one rule of a chain without headers. */
export function listLines(table: Table, chains: readonly Chain[], rule: number | undefined, o: ListOptions): readonly string[] {
  const out: string[] = [];
  const refs = table.references();
  chains.forEach((c, n) => {
    if (rule === undefined) {
      if (n > 0) out.push("");
      out.push(header(refs, c, o));
      out.push(
        `${o.numbers ? "num  " : ""}${o.verbose ? (o.exact ? "    pkts      bytes " : " pkts bytes ") : ""}target     prot opt ${o.verbose ? "in     out     " : ""}source               destination         `,
      );
    }
    c.rules.forEach((r, i) => {
      if (rule === undefined || rule === i + 1) out.push(listRule(c, r, i, o));
    });
  });
  return out;
}

function header(refs: ReadonlyMap<string, number>, c: Chain, o: ListOptions): string {
  if (c.policy === undefined) return `Chain ${c.name} (${refs.get(c.name) ?? 0} references)`;
  return `Chain ${c.name} (policy ${c.policy}${o.verbose ? ` ${amount(c.packets, o, "")} packets, ${amount(c.bytes, o, "")} bytes` : ""})`;
}

function listRule(c: Chain, r: Rule, i: number, o: ListOptions): string {
  let s = o.numbers ? `${String(i + 1).padEnd(4)} ` : "";
  if (o.verbose) {
    const wide = o.exact ? 8 : 5;
    s += `${amount(c.counts?.[i * 2] ?? 0, o, " ").padStart(wide)} ${amount(c.counts?.[i * 2 + 1] ?? 0, o, " ").padStart(wide)} `;
  }
  const q = r.parts;
  const proto = o.numeric ? String(q.proto) : protocolText(q.proto);
  // NOTRACK is an older name of CT --notrack: the kernel knows only that.
  s += `${(q.target === "NOTRACK" ? "CT" : q.target).padEnd(9)} ${q.protoInverted ? "!" : " "}${proto.padEnd(4)} ${q.fragment === undefined ? "--" : q.fragment ? "-f" : "!f"} `;
  if (o.verbose) {
    const link = (x: Parts["inLink"]): string => (x === undefined ? (o.numeric ? "*" : "any") : `${x.invert ? "!" : ""}${x.name}`);
    s += ` ${link(q.inLink).padEnd(6)} ${link(q.outLink).padEnd(6)} `;
  }
  const net = (x: Parts["src"]): string => {
    if (x === undefined) return ` ${(o.numeric ? (r.family === 4 ? "0.0.0.0/0" : "::/0") : "anywhere").padEnd(19)} `;
    return `${x.invert ? "!" : " "}${(x.list === "" ? x.text : o.numeric ? x.list : nameOf(x.list)).padEnd(19)} `;
  };
  s += net(q.src) + net(q.dst);
  if (r.goto) s = `${s}[goto] `;
  return s + r.matchList(o.numeric) + r.targetList(o.numeric);
}

/** Large numbers are rounded to thousands of their unit. */
function amount(n: number, o: ListOptions, pad: string): string {
  if (o.exact || n <= 99999) return String(n);
  let v = Math.floor((n + 500) / 1000);
  if (v <= 9999) return `${v}K`;
  v = Math.floor((v + 500) / 1000);
  if (v <= 9999) return `${v}M`;
  v = Math.floor((v + 500) / 1000);
  if (v <= 9999) return `${v}G`;
  return `${Math.floor((v + 500) / 1000)}T${pad === "" ? "" : ""}`;
}

/** Lines of `iptables -S`. */
export function specLines(table: Table, only: Chain | undefined, rule: number | undefined, verbose: boolean): readonly string[] {
  const out: string[] = [];
  const chains = only === undefined ? table.sorted() : [only];
  if (rule === undefined)
    for (const c of chains) out.push(c.policy === undefined ? `-N ${c.name}` : `-P ${c.name} ${c.policy}${verbose ? ` -c ${c.packets} ${c.bytes}` : ""}`);
  for (const c of chains) {
    c.rules.forEach((r, i) => {
      if (rule !== undefined && rule !== i + 1) return;
      out.push(verbose ? `-A ${c.name}${r.head} -c ${c.counts?.[i * 2] ?? 0} ${c.counts?.[i * 2 + 1] ?? 0}${r.tail}` : r.text);
    });
  }
  return out;
}

/** Names that a node knows without asking: /etc/hosts and /etc/networks. */
const networkNames: Readonly<Record<string, string>> = { "127.0.0.0": "loopback", "169.254.0.0": "link-local" };

function nameOf(address: string): string {
  if (address === "127.0.0.1") return "localhost";
  const [base = "", bits] = address.split("/");
  const name = networkNames[base];
  return name === undefined || bits === undefined ? address : `${name}/${bits}`;
}

/** What -v tells of a rule that is put in, deleted or looked for: -L's line without columns, with numbers. */
export function ruleLine(r: Rule): string {
  const q = r.parts;
  const link = (x: Parts["inLink"]): string => (x === undefined ? "*" : `${x.invert ? "!" : ""}${x.name}`);
  const net = (x: Parts["src"]): string => (x === undefined || x.list === "" ? (r.family === 4 ? "0.0.0.0/0" : "::/0") : `${x.invert ? "!" : ""}${x.list}`);
  const proto = `${q.protoInverted ? "!" : ""}${protocolText(q.proto)}`;
  return `${q.target}  ${proto} opt ${q.fragment === undefined ? "--" : q.fragment ? "-f" : "!f"} in ${link(q.inLink)} out ${link(q.outLink)}  ${net(q.src)}  -> ${net(q.dst)}  ${r.goto ? "[goto] " : ""}${r.matchList(true)}${r.targetList(true)}`;
}
