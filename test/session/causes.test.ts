// From a rule, an object or a packet back to the line that was typed: the trails that the page shows, whole.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import { trailOf, whyObject, whyRule, type Trail } from "../../src/session/causes/why";
import { english } from "../../src/session/said";
import { rulesDiff } from "../../src/session/causes/words";
import type { Scenario } from "../../src/session/types";
import { isReady } from "../../src/session/views/fields";
import { packetOf } from "../../src/session/views/view";
import { Witness } from "../../src/session/views/witness";
import type { RulesChange } from "../../src/proxy/written";

const start: Scenario = {
  v: 1,
  preset: "kind",
  seed: 7,
  settings: { mode: "iptables", cloud: true },
  files: {
    "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: registry.k8s.io/e2e-test-images/agnhost:2.53
        args: [netexec, --http-port=8080, --udp-port=-1]
        readinessProbe: {exec: {command: [sh, -c, "test ! -e /tmp/sick"]}, periodSeconds: 1, failureThreshold: 1}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
`,
  },
  log: [],
};

function type(session: Session, line: string, ms = 5000): void {
  session.input({ type: "exec", terminal: "laptop", line });
  session.advance(session.now + ms);
}

function web(mode: Scenario["settings"]["mode"] = "iptables"): Session {
  const session = new Session({ ...start, settings: { mode, cloud: true } });
  type(session, "kubectl apply -f web.yaml");
  type(session, "kubectl scale deployment web --replicas=3");
  return session;
}

/** "actor: what", with drawn names cut: web-7f647ff569-xcd7k is web-…. */
const told = (trail: Trail): readonly string[] =>
  trail.map((l) => `${l.by === "" ? "you" : l.by}: ${english(l.text).replace(/\bweb-[a-z0-9]+(-[a-z0-9]+)?/g, "web-…")}`);

function rulesOf(session: Session, node: string): readonly string[] {
  const machine = session.world.nodes.find((n) => n.name === node)!;
  return machine.netns.iptables(4, ["-t", "nat", "-S"]).stdout.split("\n");
}

function whyLine(session: Session, node: string, pattern: RegExp): readonly (readonly string[])[] {
  const text = rulesOf(session, node).find((r) => pattern.test(r));
  if (text === undefined) throw new Error(`no rule of ${node} matches ${String(pattern)}`);
  const place = { node, table: "nat", chain: text.split(" ")[1]!, text };
  return whyRule(session.world.clock.history, place).map(told);
}

const fromScale = [
  "endpoint-slice-controller: EndpointSlice web-…: 10.244.2.3 ready",
  "kubelet: Pod web-… became ready",
  "kubelet: Readiness probe of web-… succeeded",
];

describe("why a rule is there", () => {
  it("an endpoint's chain goes back to the Pod that came, and to the line that asked for it", () => {
    const session = web();
    const [trail, ...others] = whyLine(session, "kind-worker", /--to-destination 10\.244\.2\.3:8080/);
    expect(others).toEqual([]);
    expect(trail).toEqual([
      "kube-proxy: kube-proxy on kind-worker wrote this rule for default/web",
      ...fromScale,
      "default-scheduler: Pod web-… was put on kind-worker2",
      "replicaset-controller: Pod web-… was created",
      "deployment-controller: ReplicaSet web-…: replicas 2 → 3",
      "kubectl: Deployment web: replicas 2 → 3",
      "you: kubectl scale deployment web --replicas=3",
    ]);
  });

  it("a share changes with the number of endpoints, though its endpoint stayed", () => {
    const session = web();
    const [share] = whyLine(session, "kind-worker", /web -> 10\.244\.1\.2:8080/);
    expect(share!.at(-1)).toBe("you: kubectl scale deployment web --replicas=3");
    const [own] = whyLine(session, "kind-worker", /--to-destination 10\.244\.1\.2:8080/);
    expect(own!.at(-1)).toBe("you: kubectl apply -f web.yaml");
  });

  it("of two Pods that came together, the one behind the rule's endpoint is followed", () => {
    const session = web();
    const { history } = session.world.clock;
    for (const [ip, node] of [
      ["10.244.1.2", "kind-worker"],
      ["10.244.2.2", "kind-worker2"],
    ] as const) {
      const text = rulesOf(session, "kind-worker").find((r) => r.includes(`--to-destination ${ip}:`))!;
      const [trail] = whyRule(history, { node: "kind-worker", table: "nat", chain: text.split(" ")[1]!, text });
      const pod = trail!.find((l) => english(l.text).includes("became ready"))!.object!.name;
      expect(session.world.api.get("pods", "default", pod)).toMatchObject({ spec: { nodeName: node }, status: { podIP: ip } });
    }
  });

  it("the refusal of a Service without endpoints goes back to what took them away", () => {
    const session = web();
    type(session, 'kubectl patch service web -p \'{"spec":{"selector":{"app":"wbe"}}}\'');
    const node = session.world.nodes[2]!;
    const text = node.netns
      .iptables(4, ["-S", "KUBE-SERVICES"])
      .stdout.split("\n")
      .find((r) => r.includes("has no endpoints"))!;
    const trails = whyRule(session.world.clock.history, { node: node.name, table: "filter", chain: "KUBE-SERVICES", text });
    expect(trails.map(told)).toEqual([
      [
        "kube-proxy: kube-proxy on kind-worker2 wrote this rule for default/web",
        "endpoint-slice-controller: EndpointSlice web-…: 10.244.1.2 removed, 10.244.2.2 removed, 10.244.2.3 removed",
        "kubectl-patch: Service web: selector app=web → app=wbe",
        'you: kubectl patch service web -p \'{"spec":{"selector":{"app":"wbe"}}}\'',
      ],
    ]);
  });

  it("what kube-proxy found when its mode was switched has a trail of its own", () => {
    const session = web();
    session.input({ type: "settings", settings: { mode: "nftables" } });
    session.advance(session.now + 8000);
    const { history } = session.world.clock;
    const rules = [...history.backwards()].find((e) => e.what.kind === "rules" && (e.what as RulesChange).node === "kind-worker")!.what as RulesChange;
    const lines = rules.changes.flatMap((c) => c.after?.lines() ?? []).filter((l) => l.chain.includes("default/web") || l.text.includes("default/web"));
    expect(lines.map((l) => l.table)).toEqual(lines.map(() => "ip kube-proxy"));
    const trails = whyRule(history, { node: "kind-worker", ...lines.find((l) => l.chain.startsWith("service-"))! }).map(told);
    expect(trails[0]).toEqual(["kube-proxy: kube-proxy on kind-worker wrote this rule for default/web", "you: kube-proxy mode nftables"]);
    expect(trails[1]!.slice(0, 3)).toEqual(fromScale);
    expect(trails[1]!.at(-1)).toBe("you: kubectl scale deployment web --replicas=3");
  });

  it("rules that belong to no Service have no trail", () => {
    expect(whyLine(web(), "kind-worker", /^-A KUBE-POSTROUTING -j MARK/)).toEqual([]);
  });

  it.each([
    ["ipvs", { table: "ipvs", chain: /^TCP 10\.96\.\d+\.\d+:80$/, text: "10.244.2.3:8080" }],
    ["nftables", { table: "ip kube-proxy", chain: /^map service-ips$/, text: /^10\.96\.\d+\.\d+ \. tcp \. 80 : goto service-/ }],
    ["userspace", { table: "nat", chain: /^KUBE-PORTALS-HOST$/, text: /default\/web/ }],
  ] as const)("is answered in %s mode", (mode, wanted) => {
    const session = web(mode);
    const { history } = session.world.clock;
    const line = [...history.backwards()]
      .flatMap((e) => (e.what.kind === "rules" && (e.what as RulesChange).node === "kind-worker" ? (e.what as RulesChange).changes : []))
      .flatMap((c) => c.after?.lines() ?? [])
      .find(
        (l) => l.table === wanted.table && wanted.chain.test(l.chain) && (typeof wanted.text === "string" ? l.text === wanted.text : wanted.text.test(l.text)),
      );
    const [trail] = whyRule(history, { node: "kind-worker", ...line! });
    expect(told(trail!)[0]).toBe("kube-proxy: kube-proxy on kind-worker wrote this rule for default/web");
    expect(told(trail!).at(-1)).toBe(mode === "ipvs" ? "you: kubectl scale deployment web --replicas=3" : "you: kubectl apply -f web.yaml");
  });
});

describe("why an object is as it is", () => {
  it("a Pod that is not ready any more goes back to its probe, and no further: only the container knows", () => {
    const session = web();
    type(session, "kubectl exec deployment/web -- touch /tmp/sick", 6000);
    const { history } = session.world.clock;
    const sick = session.world.api.list("pods", "default").find((p) => p.metadata.name.startsWith("web-") && !isReady(p))!;
    expect(told(whyObject(history, "pods", "default", sick.metadata.name))).toEqual([
      "kubelet: Pod web-… is no longer ready",
      "kubelet: Readiness probe of web-… failed",
    ]);
  });

  it("a deletion goes back to who asked for it", () => {
    const session = web();
    type(session, "kubectl delete service web");
    expect(told(whyObject(session.world.clock.history, "services", "default", "web"))).toEqual([
      "kubectl: Service web was deleted",
      "you: kubectl delete service web",
    ]);
  });

  it("what stood before anybody typed has no input in its trail", () => {
    const session = new Session(start);
    const trail = whyObject(session.world.clock.history, "services", "kube-system", "kube-dns");
    expect(trail.map((l) => l.kind)).toEqual(["object"]);
  });
});

it("a packet goes back to the command that sent it, and its fate to the rule's cause", () => {
  const session = web();
  const witness = new Witness(session);
  type(session, "docker exec kind-worker curl -s http://$(kubectl get service web -o jsonpath='{.spec.clusterIP}')/hostname");
  witness.settle();
  const packet = witness.packets.find((p) => p.to.endsWith(":80"))!;
  const detail = packetOf(witness, packet.id)!;
  expect(detail.why.map((t) => told(t).at(-1))).toEqual([
    "you: docker exec kind-worker curl -s http://$(kubectl get service web -o jsonpath='{.spec.clusterIP}')/hostname",
    expect.stringMatching(/^you: kubectl (apply|scale)/),
  ]);
  const row = witness.events.find((e) => e.type === "packet")!;
  expect(told(trailOf(session.world.clock.history, row.event!))).toEqual([
    "you: docker exec kind-worker curl -s http://$(kubectl get service web -o jsonpath='{.spec.clusterIP}')/hostname",
  ]);
});

it("a sync's difference is told line by line", () => {
  const session = web();
  const { history } = session.world.clock;
  const last = [...history.backwards()].find((e) => e.what.kind === "rules")!.what as RulesChange;
  const { added, removed } = rulesDiff(last.changes[0]!.before, last.changes[0]!.after);
  const plain = (lines: readonly string[]): readonly string[] => lines.map((l) => l.replace(/KUBE-(SVC|SEP)-[A-Z0-9]{16}/g, "KUBE-$1-…"));
  expect(plain(added)).toEqual([
    '-A KUBE-SVC-… -m comment --comment "default/web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-…',
    '-A KUBE-SVC-… -m comment --comment "default/web -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-…',
    '-A KUBE-SVC-… -m comment --comment "default/web -> 10.244.2.3:8080" -j KUBE-SEP-…',
    '-A KUBE-SEP-… -s 10.244.2.3/32 -m comment --comment "default/web" -j KUBE-MARK-MASQ',
    '-A KUBE-SEP-… -p tcp -m comment --comment "default/web" -m tcp -j DNAT --to-destination 10.244.2.3:8080',
  ]);
  expect(plain(removed)).toEqual([
    '-A KUBE-SVC-… -m comment --comment "default/web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-…',
    '-A KUBE-SVC-… -m comment --comment "default/web -> 10.244.2.2:8080" -j KUBE-SEP-…',
  ]);
});

it("a history played again is the same history", () => {
  const first = web();
  const again = Session.replay(first.scenario());
  const told2 = (s: Session): unknown => [...s.world.clock.history.backwards()].map((e) => [e.id, e.at, e.by, e.because, e.what.kind]);
  expect(told2(again)).toEqual(told2(first));
});
