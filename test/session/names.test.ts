// The view of names: a look-up as it was typed, with the queries, the Pod and the packets behind it, and what it cost.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import type { Scenario } from "../../src/session/types";
import type { DnsHead, DnsRow, View } from "../../src/session/views/types";
import { packetOf, viewOf, whyOf } from "../../src/session/views/view";
import { Witness } from "../../src/session/views/witness";
import { english } from "../../src/session/said";

const start: Scenario = { v: 1, preset: "kind", seed: 5, settings: { mode: "iptables", cloud: true }, files: {}, log: [] };

function lab(...lines: readonly string[]): { session: Session; witness: Witness; view: () => View<DnsHead, DnsRow> } {
  const session = new Session(start);
  const witness = new Witness(session);
  const type = (line: string): void => {
    session.input({ type: "exec", terminal: "laptop", line });
    session.advance(session.now + 60_000, () => !session.terminal("laptop").busy);
  };
  for (const line of ["kubectl create service clusterip web --tcp=80", "kubectl run c --image=busybox:1.36 -- sleep infinity"]) type(line);
  session.advance(session.now + 5000);
  for (const line of lines) type(line);
  return { session, witness, view: () => viewOf(witness, { kind: "dns", count: 50 }, 0) as View<DnsHead, DnsRow> };
}

const short = ({ name, outcome, queries, wasted, rooted, ndots, ndots2, from }: DnsRow): unknown => ({
  name,
  outcome,
  from,
  queries: queries.map((q) => `${q.name} ${q.type} ${q.rcode} ${q.plugin}${q.cached ? " cached" : ""}`),
  wasted,
  rooted,
  ndots,
  ndots2,
});

describe("the view of names", () => {
  it("puts the search list's walk under the name that was typed, and counts what it cost", () => {
    const { view } = lab("kubectl exec c -- timeout 1 wget -qO- http://example.com", "kubectl exec c -- wget -qO- http://web");
    const { rows, head } = view();
    expect(rows.map(short)).toEqual([
      {
        name: "example.com",
        outcome: "found",
        from: "pod/default/c",
        queries: [
          "example.com.default.svc.cluster.local A NXDOMAIN kubernetes",
          "example.com.default.svc.cluster.local AAAA NXDOMAIN kubernetes",
          "example.com.svc.cluster.local A NXDOMAIN kubernetes",
          "example.com.svc.cluster.local AAAA NXDOMAIN kubernetes",
          "example.com.cluster.local A NXDOMAIN kubernetes",
          "example.com.cluster.local AAAA NXDOMAIN kubernetes",
          "example.com A NOERROR forward",
          "example.com AAAA NOERROR forward",
        ],
        wasted: 6,
        rooted: 2,
        ndots: 5,
        ndots2: 8,
      },
      {
        name: "web",
        outcome: "found",
        from: "pod/default/c",
        queries: ["web.default.svc.cluster.local A NOERROR kubernetes", "web.default.svc.cluster.local AAAA NOERROR kubernetes"],
        wasted: 0,
        rooted: 2,
        ndots: 5,
        ndots2: 2,
      },
    ]);
    expect(head).toEqual({ queries: 10, lookUps: 2, denied: 6 });
  });

  it("tells of a name with two dots what ndots:2 would have saved", () => {
    const { view } = lab("kubectl exec c -- timeout 1 wget -qO- http://www.example.com");
    expect(view().rows.map((r) => [r.queries.length, r.wasted, r.ndots2])).toEqual([[8, 6, 2]]);
  });

  it("links a query to the packet that carried it, to the CoreDNS Pod, and on to the server that was asked in turn", () => {
    const { view, witness } = lab("kubectl exec c -- nslookup example.com");
    const [q] = view().rows[0]!.queries;
    expect(q!.server).toMatch(/^pod\/kube-system\/coredns-/);
    expect(q!.upstream).toBe("172.18.0.1:53");
    expect(english(packetOf(witness, q!.trace)!.title)).toContain("10.96.0.10:53");
    expect(english(packetOf(witness, q!.upstreamTrace)!.title)).toContain("172.18.0.1:53");
    expect([q!.ttl, q!.answers, q!.fate]).toEqual([30, ["93.184.215.14"], "delivered"]);
  });

  it("knows which answers came out of the cache", () => {
    const one = "kubectl exec c -- nslookup -type=a example.com 10.244.0.2";
    const { view } = lab(one, one);
    expect(view().rows.map((r) => r.queries.map((q) => q.cached))).toEqual([[false], [true]]);
  });

  it("shows a question that nobody answered, and what became of its packet", () => {
    const { view } = lab("kubectl scale deploy coredns -n kube-system --replicas=0", "sleep 10", "kubectl exec c -- nslookup web");
    const [row] = view().rows;
    expect(row!.outcome).toBe("no answer");
    expect(new Set(row!.queries.map((q) => [q.state, q.fate].join(" ")))).toEqual(new Set(["lost rejected"]));
  });

  it("goes back to the line that asked", () => {
    const { view, witness } = lab("kubectl exec c -- wget -qO- http://web");
    const trail = whyOf(witness, { of: "query", query: Number(view().rows[0]!.key) });
    expect(english(trail[0]!.at(-1)!.text)).toContain("kubectl exec c -- wget -qO- http://web");
  });

  it("comes back with a checkpoint", () => {
    const { view, witness, session } = lab("kubectl exec c -- wget -qO- http://web");
    const before = view();
    const saved = witness.snapshot();
    session.input({ type: "exec", terminal: "laptop", line: "kubectl exec c -- wget -qO- http://nope" });
    session.advance(session.now + 60_000, () => !session.terminal("laptop").busy);
    expect(view().rows.length).toBe(2);
    witness.restore(saved);
    expect(view()).toEqual(before);
  });
});
