// Side by side: the same inputs under each mode, and one request through each. Figures come from the packets' traces.
import { beforeAll, describe, expect, it } from "vitest";
import { compare, type Compared } from "../../src/session/compare";
import { Session } from "../../src/session/session";
import type { ProxyMode, Scenario } from "../../src/session/types";

const files = {
  "web.yaml": `apiVersion: v1
kind: Pod
metadata: {name: web-1, labels: {app: web}}
spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: client}
spec: {nodeName: kind-worker, containers: [{name: sh, image: busybox, command: [sleep, infinity]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort, clusterIP: 10.96.10.10, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
`,
};

function scenario(...lines: string[]): Scenario {
  const session = new Session({ v: 1, preset: "kind", seed: 7, settings: { mode: "iptables", cloud: true }, files, log: [] });
  for (const line of ["kubectl apply -f web.yaml", ...lines]) {
    session.input({ type: "exec", terminal: "laptop", line });
    session.advance(session.now + 10_000);
  }
  return session.scenario();
}

const modes: readonly ProxyMode[] = ["userspace", "iptables", "ipvs", "nftables"];
const all = (given: Scenario, from: string, to: string): readonly Compared[] => modes.map((mode) => compare(given, { from, to }, mode));
const way = (c: Compared): readonly string[] =>
  c.openings.map(({ row }) =>
    row.path.map((h) => [h.ns.replace("node/", ""), h.hook, h.note, h.rewrite].filter((w) => w !== undefined && w !== "").join(" ")).join(", "),
  );

describe("from a Pod to a ClusterIP", () => {
  let results: readonly Compared[];
  beforeAll(() => (results = all(scenario(), "pod/default/client", "web/hostname")));

  it("every mode answers; userspace mode hides the client and carries the bytes itself", () => {
    expect(
      results.map(({ mode, code, text, answeredBy, seenFrom, client, crossings, packets }) => ({
        mode,
        code,
        text,
        answeredBy,
        seenFrom,
        client,
        crossings,
        packets,
      })),
    ).toEqual([
      { mode: "userspace", code: 0, text: "web-1", answeredBy: "pod/default/web-1", seenFrom: "172.18.0.3", client: "10.244.1.2", crossings: 4, packets: 21 },
      ...modes.slice(1).map((mode) => ({
        mode,
        code: 0,
        text: "web-1",
        answeredBy: "pod/default/web-1",
        seenFrom: "10.244.1.2",
        client: "10.244.1.2",
        crossings: 0,
        packets: 10,
      })),
    ]);
  });

  it("the ways are those of the modes", () => {
    expect(Object.fromEntries(results.map((c) => [c.mode, way(c)]))).toMatchInlineSnapshot(`
      {
        "iptables": [
          "pod/default/client, kind-worker PREROUTING SERVICES › SVC-LOLE… › SEP-5Q3P… DNAT → 10.244.2.2:8080, kind-worker FORWARD, kind-worker POSTROUTING, kind-worker2 PREROUTING, kind-worker2 FORWARD, kind-worker2 POSTROUTING, pod/default/web-1",
        ],
        "ipvs": [
          "pod/default/client, kind-worker PREROUTING SERVICES, kind-worker INPUT DNAT → 10.244.2.2:8080, kind-worker OUTPUT, kind-worker POSTROUTING, kind-worker2 PREROUTING, kind-worker2 FORWARD, kind-worker2 POSTROUTING, pod/default/web-1",
        ],
        "nftables": [
          "pod/default/client, kind-worker PREROUTING services › service-PFISGYVC-default/web/tcp/ DNAT → 10.244.2.2:8080, kind-worker FORWARD, kind-worker POSTROUTING, kind-worker2 PREROUTING, kind-worker2 FORWARD, kind-worker2 POSTROUTING, pod/default/web-1",
        ],
        "userspace": [
          "pod/default/client, kind-worker PREROUTING DNAT → 10.244.1.1:47242, kind-worker INPUT NODEPORT-NON-LOCAL",
          "kind-worker OUTPUT, kind-worker POSTROUTING, kind-worker2 PREROUTING, kind-worker2 FORWARD, kind-worker2 POSTROUTING, pod/default/web-1",
        ],
      }
    `);
  });

  it("rules tried and look-ups", () => {
    expect(Object.fromEntries(results.map((c) => [c.mode, [c.first, c.whole]]))).toMatchInlineSnapshot(`
      {
        "iptables": [
          {
            "lookups": 0,
            "tried": 33,
          },
          {
            "lookups": 0,
            "tried": 123,
          },
        ],
        "ipvs": [
          {
            "lookups": 10,
            "tried": 27,
          },
          {
            "lookups": 39,
            "tried": 114,
          },
        ],
        "nftables": [
          {
            "lookups": 15,
            "tried": 28,
          },
          {
            "lookups": 15,
            "tried": 82,
          },
        ],
        "userspace": [
          {
            "lookups": 0,
            "tried": 8,
          },
          {
            "lookups": 0,
            "tried": 40,
          },
        ],
      }
    `);
  });

  it("ping, localhost and no endpoints differ as the modes do", () => {
    expect(Object.fromEntries(results.map((c) => [c.mode, c.probes.map((p) => `${p.line.replace(/^curl .* /, "")}: ${p.text}`)]))).toMatchInlineSnapshot(`
      {
        "iptables": [
          "ping -c 1 -W 1 10.96.10.10: 1 packets transmitted, 0 received, 100% packet loss, time 0ms",
          "localhost:30080: HTTP 200",
          "10.96.29.28: curl: (7) Failed to connect to 10.96.29.28 port 80 after 0 ms: Couldn't connect to server",
        ],
        "ipvs": [
          "ping -c 1 -W 1 10.96.10.10: From 10.96.10.10 icmp_seq=1 Destination Port Unreachable",
          "localhost:30080: curl: (7) Failed to connect to localhost port 30080 after 0 ms: Couldn't connect to server",
          "10.96.29.28: curl: (7) Failed to connect to 10.96.29.28 port 80 after 0 ms: Couldn't connect to server",
        ],
        "nftables": [
          "ping -c 1 -W 1 10.96.10.10: ping: sendmsg: Operation not permitted",
          "localhost:30080: curl: (7) Failed to connect to localhost port 30080 after 0 ms: Couldn't connect to server",
          "10.96.29.28: curl: (7) Failed to connect to 10.96.29.28 port 80 after 0 ms: Couldn't connect to server",
        ],
        "userspace": [
          "ping -c 1 -W 1 10.96.10.10: 1 packets transmitted, 0 received, 100% packet loss, time 0ms",
          "localhost:30080: curl: (28) Operation timed out after 2001 milliseconds with 0 bytes received",
          "10.96.29.28: curl: (56) Recv failure: Connection reset by peer",
        ],
      }
    `);
  });
});

describe("other requests", () => {
  it("a ClusterIP from the laptop goes nowhere in any mode", () => {
    const results = all(scenario(), "laptop", "10.96.10.10");
    expect(results.map((c) => [c.code, c.answeredBy, c.openings[0]?.row.outcome])).toEqual(modes.map(() => [28, "", "dropped"]));
  });

  it("a node port from the laptop hides the client, where the endpoint is on another node", () => {
    expect(all(scenario(), "laptop", "172.18.0.3:30080/hostname").map((c) => [c.text, c.client, c.seenFrom])).toEqual(
      modes.map(() => ["web-1", "172.18.0.1", "172.18.0.3"]),
    );
  });

  it("what the learner switched is left out, and what runs in a terminal is ended", () => {
    const session = Session.replay(scenario());
    session.input({ type: "settings", settings: { mode: "ipvs", cloud: false } });
    session.advance(session.now + 8000);
    session.input({ type: "exec", terminal: "laptop", line: "while true; do curl -s 172.18.0.3:30080 > /dev/null; sleep 1; done" });
    session.advance(session.now + 3000);
    const c = compare(session.scenario(), { from: "node/kind-worker", to: "10.96.10.10/hostname" }, "nftables");
    expect([c.text, c.packets, way(c)]).toMatchInlineSnapshot(`
      [
        "web-1",
        10,
        [
          "kind-worker OUTPUT services › service-PFISGYVC-default/web/tcp/ DNAT → 10.244.2.2:8080, kind-worker POSTROUTING SNAT → 172.18.0.3:21638, kind-worker2 PREROUTING, kind-worker2 FORWARD, kind-worker2 POSTROUTING, pod/default/web-1",
        ],
      ]
    `);
  });

  it("an origin that is not there is told", () => {
    expect(() => compare(scenario(), { from: "pod/default/nobody", to: "web" }, "iptables")).toThrow("There is no pod/default/nobody in this cluster.");
  });
});
