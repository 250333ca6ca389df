// What a rule looks like when it has been in the kernel: nft leaves out what a later match says as well ("meta l4proto tcp"
// before "tcp dport"), and fields that lie side by side in a header are one comparison, which is shown in the header's order.
import { headerOf } from "./protocols";
import type { Expr, NftFamily, Statement } from "./syntax";

type Match = Statement & { readonly k: "match" };
type Payload = Expr & { readonly k: "payload" };

/** A rule's statements as the kernel gives them back. */
export function reduced(statements: readonly Statement[], family: NftFamily): readonly Statement[] {
  if (statements.length < 2) return statements;
  return merged(withoutImplied(statements, family));
}

// What is implied ----------------------------------------------------------------------------------------------------

/** A match that a later one may make needless: where it stands, and what it says. */
type Said = { readonly at: number; readonly protocol: string };

function withoutImplied(statements: readonly Statement[], family: NftFamily): readonly Statement[] {
  let network: Said | undefined;
  let transport: Said | undefined;
  const needless = new Set<number>();
  const renamed = new Map<number, string>();
  statements.forEach((s, at) => {
    for (const e of payloadsOf(s)) {
      if (network !== undefined && networkOf(e) === network.protocol) {
        needless.add(network.at);
        network = undefined;
      }
      if (transport !== undefined && (e.proto === transport.protocol || (e.proto === "th" && ported.has(transport.protocol)))) {
        needless.add(transport.at);
        renamed.set(at, transport.protocol);
        transport = undefined;
      }
    }
    if (s.k !== "match") {
      network = transport = undefined;
      return;
    }
    const said = protocolSaid(s, family);
    if (said?.layer === "network") network = { at, protocol: said.protocol };
    else if (said !== undefined) transport = { at, protocol: said.protocol };
  });
  if (needless.size === 0) return statements;
  return statements.flatMap((s, at) => (needless.has(at) ? [] : renamed.has(at) ? [named(s, renamed.get(at)!)] : [s]));
}

const ported: ReadonlySet<string> = new Set(["tcp", "udp", "sctp"]);

/** What a match says of the packet's protocols: nothing else. In a table of two families a header's own field says more than that. */
function protocolSaid(s: Match, family: NftFamily): { readonly layer: "network" | "transport"; readonly protocol: string } | undefined {
  const { left, op, right } = s;
  if (op !== "==" || !("field" in right) || !("value" in right.field)) return undefined;
  const value = right.type.print(right.field.value);
  if (left.k === "meta" && left.key === "nfproto" && family === "inet") return { layer: "network", protocol: value === "ipv4" ? "ip" : "ip6" };
  const plain =
    (left.k === "meta" && left.key === "l4proto") ||
    (left.k === "payload" && ((family === "ip" && left.field === "protocol") || (family === "ip6" && left.field === "nexthdr")));
  return plain ? { layer: "transport", protocol: headerOf(value) } : undefined;
}

const networkOf = (e: Payload): string => (e.proto === "icmp" ? "ip" : e.proto === "icmpv6" ? "ip6" : e.proto);

function payloadsOf(s: Statement): readonly Payload[] {
  const found: Payload[] = [];
  const look = (e: Expr): void => {
    if (e.k === "payload") found.push(e);
    else if (e.k === "concat") e.parts.forEach(look);
    else if (e.k === "map") look(e.key);
    else if (e.k === "bits") look(e.left);
  };
  if (s.k === "match") look(s.left);
  else if (s.k === "vmap") look(s.key);
  else if (s.k === "assign") look(s.value);
  return found;
}

/** A port of any protocol is that of the one that is known. */
function named(s: Statement, protocol: string): Statement {
  const change = (e: Expr): Expr =>
    e.k === "payload" && e.proto === "th"
      ? { ...e, proto: protocol }
      : e.k === "concat"
        ? { ...e, parts: e.parts.map(change) }
        : e.k === "map"
          ? { ...e, key: change(e.key) }
          : e;
  if (s.k === "match") return { ...s, left: change(s.left) };
  if (s.k === "vmap") return { ...s, key: change(s.key) };
  return s.k === "assign" ? { ...s, value: change(s.value) } : s;
}

// What is one comparison -----------------------------------------------------------------------------------------------

/** By header and field: the bit at which it begins, and how many it has. Those of the network's header stay as they are. */
const fields: Readonly<Record<string, readonly [number, number]>> = {
  "icmp type": [0, 8],
  "icmp code": [8, 8],
  "icmpv6 type": [0, 8],
  "icmpv6 code": [8, 8],
  ...Object.fromEntries(["th", "tcp", "udp", "sctp"].flatMap((p) => [[`${p} sport`, [0, 16]] as const, [`${p} dport`, [16, 16]] as const])),
};

type Placed = { readonly match: Match; readonly header: string; readonly from: number; readonly to: number };

function placed(s: Statement): Placed | undefined {
  if (s.k !== "match" || s.op !== "==" || s.left.k !== "payload" || !("field" in s.right) || !("value" in s.right.field)) return undefined;
  const field = fields[`${s.left.proto} ${s.left.field}`];
  return field === undefined ? undefined : { match: s, header: s.left.proto, from: field[0], to: field[0] + field[1] };
}

/** Comparisons one after the other of fields that touch stand where the first field's did. */
function merged(statements: readonly Statement[]): readonly Statement[] {
  const out: Statement[] = [];
  for (let i = 0; i < statements.length;) {
    const run: Placed[] = [];
    for (let p = placed(statements[i]!); p !== undefined; p = i < statements.length ? placed(statements[i]!) : undefined) {
      run.push(p);
      i++;
    }
    if (run.length === 0) out.push(statements[i++]!);
    else out.push(...inOrder(run));
  }
  return out.every((s, i) => s === statements[i]) ? statements : out;
}

function inOrder(run: readonly Placed[]): readonly Statement[] {
  const groups: Placed[][] = [];
  for (const p of [...run].sort((a, b) => a.from - b.from)) {
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1)!.header === p.header && last.at(-1)!.to === p.from) last.push(p);
    else groups.push([p]);
  }
  return run.flatMap((p) => groups.find((g) => g[0] === p)?.map((x) => x.match) ?? []);
}
