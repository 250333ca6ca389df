// Traffic: real connections, counted by the Pod that took them; an input that replays.
import { describe, expect, it } from "vitest";
import { english } from "../../src/session/said";
import { Session } from "../../src/session/session";
import { trafficView } from "../../src/session/views/traffic";
import type { TrafficSpec } from "../../src/session/traffic";
import type { ProxyMode, Scenario } from "../../src/session/types";
import { Witness } from "../../src/session/views/witness";
import { readScenario, scenarioText } from "../../src/share/scenario";

const pod = (name: string, node: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, labels: {app: web}}
spec: {nodeName: ${node}, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
---
`;
const service = (name: string, more: string): string => `apiVersion: v1
kind: Service
metadata: {name: ${name}}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}], ${more}}
---
`;
const files = {
  "all.yaml":
    pod("web-1", "kind-worker") +
    pod("web-2", "kind-worker2") +
    pod("web-3", "kind-worker2") +
    service("web", "clusterIP: 10.96.10.10") +
    service("sticky", "clusterIP: 10.96.10.11, sessionAffinity: ClientIP") +
    service("near", "clusterIP: 10.96.10.12, internalTrafficPolicy: Local") +
    service("door", "clusterIP: 10.96.10.13, type: NodePort, externalTrafficPolicy: Local").replace("targetPort: 8080}", "targetPort: 8080, nodePort: 30080}") +
    service("none", "clusterIP: 10.96.10.14").replace("app: web}, ports", "app: nobody}, ports") +
    "apiVersion: v1\nkind: Pod\nmetadata: {name: client}\nspec: {nodeName: kind-worker2, containers: [{name: sh, image: busybox, command: [sleep, infinity]}]}\n",
};

function cluster(mode: ProxyMode): Session {
  const session = new Session({ v: 1, preset: "kind", seed: 7, settings: { mode, cloud: true }, files, log: [] });
  session.inputAndWait({ type: "exec", terminal: "laptop", line: "kubectl apply -f all.yaml" });
  session.advance(session.now + 10_000);
  return session;
}
const spec: TrafficSpec = { from: "pod/default/client", to: "10.96.10.10", perSecond: 30, clients: 3, keepAlive: false, seconds: 10 };

/** Answers by Pod, then failures. */
function run(session: Session, more: Partial<TrafficSpec>): readonly string[] {
  session.input({ type: "traffic", traffic: { ...spec, ...more } });
  session.advance(session.now + (more.seconds ?? 10) * 1000 + 3000);
  return told(session);
}
function told(session: Session): readonly string[] {
  const { head, rows } = trafficView(session);
  return [
    ...rows.map((r) => `${r.place.replace("pod/default/", "")}: ${r.answered} on ${r.connections}, expected ${Math.round(r.expected * 100)} %`),
    ...head.failures.map((f) => `${f.message}: ${f.count}`),
    ...(head.expected === undefined ? [] : [english(head.expected)]),
    ...(head.affinity ? ["a client stays"] : []),
    ...(head.running ? ["running"] : []),
  ];
}

describe("who answers", () => {
  it("iptables and nftables draw lots, IPVS and userspace go round", () => {
    const by = Object.fromEntries((["iptables", "nftables", "ipvs", "userspace"] as const).map((mode) => [mode, run(cluster(mode), {})]));
    expect(by["ipvs"]).toEqual(["web-1: 100 on 100, expected 33 %", "web-2: 100 on 100, expected 33 %", "web-3: 100 on 100, expected 33 %"]);
    expect(by["userspace"]).toEqual(by["ipvs"]);
    for (const mode of ["iptables", "nftables"]) {
      const answers = by[mode]!.map((l) => Number(/: (\d+) on/.exec(l)![1]));
      expect(answers.reduce((a, b) => a + b)).toBe(300);
      for (const n of answers) expect(Math.abs(n - 100)).toBeLessThan(35);
      expect(new Set(answers).size).toBeGreaterThan(1);
    }
  });

  it("kept connections stay where they are, also when one client asks three hundred times", () => {
    const [only, ...rest] = run(cluster("iptables"), { keepAlive: true, clients: 1 }).filter((l) => !l.includes(": 0 on 0"));
    expect([only!.replace(/web-\d/, "web-N"), ...rest]).toEqual(["web-N: 300 on 1, expected 33 %"]);
  });

  it("affinity, and policies that are Local", () => {
    const session = cluster("iptables");
    expect(
      run(session, { to: "10.96.10.11" })
        .map((l) => l.replace(/web-\d: (\d+) on.*/, "$1"))
        .sort(),
    ).toEqual(["0", "0", "300", "a client stays"]);
    expect(run(session, { to: "near" }).slice(-1)).toEqual(["endpoints of kind-worker2 alone: internalTrafficPolicy is Local"]);
    expect(told(session).some((l) => l.startsWith("web-1"))).toBe(false);
    expect(run(session, { from: "laptop", to: "172.18.0.3:30080" })).toEqual([
      "web-1: 300 on 300, expected 100 %",
      "endpoints of kind-worker alone: externalTrafficPolicy is Local",
    ]);
    expect(run(session, { from: "laptop", to: "172.18.0.2:30080", seconds: 5 })).toEqual([
      "Connection timed out: 9",
      "endpoints of kind-control-plane alone: externalTrafficPolicy is Local",
    ]);
  });

  it("failures by their message", () => {
    const session = cluster("iptables");
    // A kernel tells one machine of six errors at once, and then of one a second: who asks faster waits for its SYN's next turn.
    expect(run(session, { to: "none", seconds: 2 })).toEqual(["Connection refused: 8", "Connection timed out: 2"]);
    expect(run(session, { to: "nowhere", seconds: 1 })).toEqual(["Could not resolve nowhere: 30", "no Service has this address"]);
    expect(run(session, { from: "pod/default/gone", seconds: 1 })[0]).toBe("web-1: 0 on 0, expected 33 %");
  });
});

describe("an input like others", () => {
  it("replays, through a link too, and others stop it", () => {
    const session = cluster("iptables");
    session.input({ type: "traffic", traffic: spec });
    session.advance(session.now + 4321);
    const before = told(session);
    expect(before.at(-1)).toBe("running");
    const again = Session.replay(readScenario(scenarioText(session.scenario())) as Scenario);
    expect(told(again)).toEqual(before);
    again.input({ type: "traffic", traffic: undefined });
    again.advance(again.now + 100);
    expect(told(again)).toEqual(before.slice(0, -1));
  });

  it("a few of its packets are shown, none of them in the timeline", () => {
    const session = cluster("iptables");
    const witness = new Witness(session);
    run(session, { perSecond: 100, seconds: 3 });
    witness.settle();
    expect(witness.packets.length).toBeGreaterThan(15);
    expect(witness.packets.length).toBeLessThan(22);
    expect(witness.packets.every((p) => p.to === "10.96.10.10:80")).toBe(true);
    expect(witness.events.filter((e) => e.type === "packet")).toEqual([]);
  });
});
