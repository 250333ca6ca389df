import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { packSubsets } from "../../src/controllers/endpoint-subsets";
import { planPorts } from "../../src/controllers/endpointslice-plan";
import type { Endpoint, Endpoints, EndpointSlice, Service } from "../../src/controllers/objects";
import { podSpec, testWorld } from "./world";

const slicesOf = (w: ReturnType<typeof testWorld>, service: string): readonly EndpointSlice[] =>
  w.api.list<EndpointSlice>("endpointslices.discovery.k8s.io", "default", { labels: `kubernetes.io/service-name=${service}` });
const service = (name: string, spec: object, meta: object = {}): object => ({ apiVersion: "v1", kind: "Service", metadata: { name, ...meta }, spec });
const web = { ports: [{ name: "web", containerPort: 8080 }] };

describe("a Service's endpoints", () => {
  it("are its ready Pods; the others are there too, but not ready", () => {
    const w = testWorld();
    const worker = w.runtimes.get("kind-worker")!;
    w.api.create("services", "default", service("web", { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] }, { labels: { tier: "front" } }));
    w.pass(500);
    expect(slicesOf(w, "web").map((s) => [s.ports ?? [], s.endpoints ?? []])).toEqual([[[], []]]);
    w.api.create("pods", "default", podSpec("good", "kind-worker"));
    worker.answer = () => 503;
    w.api.create("pods", "default", podSpec("bad", "kind-worker", { readinessProbe: { httpGet: { port: 8080 }, periodSeconds: 2 } }));
    w.pass(2000);
    const [slice] = slicesOf(w, "web");
    expect(slice!.metadata.labels).toEqual({
      "endpointslice.kubernetes.io/managed-by": "endpointslice-controller.k8s.io",
      "kubernetes.io/service-name": "web",
      tier: "front",
    });
    expect(slice!.ports).toEqual([{ name: "", port: 8080, protocol: "TCP" }]);
    expect(slice!.endpoints.map((e) => [e.addresses[0], e.targetRef?.name, e.conditions, e.nodeName])).toEqual([
      ["10.244.1.2", "good", { ready: true, serving: true, terminating: false }, "kind-worker"],
      ["10.244.1.3", "bad", { ready: false, serving: false, terminating: false }, "kind-worker"],
    ]);
    const ep = w.api.get<Endpoints>("endpoints", "default", "web")!;
    expect(ep.metadata.labels).toEqual({ "endpoints.kubernetes.io/managed-by": "endpoint-controller", tier: "front" });
    expect(ep.subsets!.map((s) => [s.addresses?.map((a) => a.ip), s.notReadyAddresses?.map((a) => a.ip), s.ports])).toEqual([
      [["10.244.1.2"], ["10.244.1.3"], [{ port: 8080, protocol: "TCP" }]],
    ]);
    worker.answer = () => 200;
    w.pass(2000);
    expect(slicesOf(w, "web")[0]!.endpoints.map((e) => e.conditions.ready)).toEqual([true, true]);
    w.api.delete("services", "default", "web");
    w.pass(500);
    expect(slicesOf(w, "web")).toEqual([]);
    expect(w.api.get("endpoints", "default", "web")).toBeUndefined();
  });

  it("are found by port name, in one slice for each outcome; headless Services say so", () => {
    const w = testWorld();
    w.api.create("services", "default", service("named", { selector: { app: "web" }, ports: [{ port: 80, targetPort: "web" }] }));
    w.api.create(
      "services",
      "default",
      service("head", { clusterIP: "None", publishNotReadyAddresses: true, selector: { app: "web" }, ports: [{ port: 80, targetPort: "nope" }] }),
    );
    w.api.create("pods", "default", podSpec("a", "kind-worker", web));
    w.api.create("pods", "default", podSpec("b", "kind-worker2", { ports: [{ name: "web", containerPort: 9090 }] }));
    w.pass(2000);
    expect(
      slicesOf(w, "named")
        .map((s) => [s.ports[0]!.port, s.endpoints.map((e) => e.targetRef!.name)])
        .sort(),
    ).toEqual([
      [8080, ["a"]],
      [9090, ["b"]],
    ]);
    const [head] = slicesOf(w, "head");
    expect(head!.metadata.labels!["service.kubernetes.io/headless"]).toBe("");
    expect([head!.ports ?? [], head!.endpoints.length]).toEqual([[], 2]);
    expect(w.api.get<Endpoints>("endpoints", "default", "head")!.subsets).toBeUndefined();
  });

  it("carry hints where trafficDistribution asks for them", () => {
    const w = testWorld();
    for (const [node, zone] of [
      ["kind-worker", "a"],
      ["kind-worker2", "b"],
    ] as const) {
      w.api.patch("nodes", undefined, node, { metadata: { labels: { "topology.kubernetes.io/zone": zone } } });
      w.api.create("pods", "default", podSpec(node, node));
    }
    w.api.create("services", "default", service("web", { selector: { app: "web" }, trafficDistribution: "PreferSameZone", ports: [{ port: 80 }] }));
    w.pass(2000);
    const hints = (): unknown => Object.fromEntries(slicesOf(w, "web")[0]!.endpoints.map((e) => [e.targetRef!.name, e.hints]));
    expect(hints()).toEqual({ "kind-worker": { forZones: [{ name: "a" }] }, "kind-worker2": { forZones: [{ name: "b" }] } });
    w.api.patch("services", "default", "web", { spec: { trafficDistribution: "PreferSameNode" } });
    w.pass(500);
    expect(hints()).toEqual({
      "kind-worker": { forNodes: [{ name: "kind-worker" }], forZones: [{ name: "a" }] },
      "kind-worker2": { forNodes: [{ name: "kind-worker2" }], forZones: [{ name: "b" }] },
    });
    w.api.patch("services", "default", "web", { spec: { trafficDistribution: null } });
    w.pass(500);
    expect(hints()).toEqual({ "kind-worker": undefined, "kind-worker2": undefined });
    w.api.patch("services", "default", "web", { metadata: { annotations: { "service.kubernetes.io/topology-mode": "Auto" } } });
    w.pass(500);
    expect(hints()).toEqual({ "kind-worker": { forZones: [{ name: "a" }] }, "kind-worker2": { forZones: [{ name: "b" }] } });
  });

  it("made by hand are mirrored, and leave with their Service", () => {
    const w = testWorld();
    w.api.create("services", "default", service("out", { ports: [{ name: "db", port: 5432 }] }));
    w.api.create("endpoints", "default", {
      apiVersion: "v1",
      kind: "Endpoints",
      metadata: { name: "out", labels: { x: "y" } },
      subsets: [{ addresses: [{ ip: "192.0.2.42", hostname: "primary" }], ports: [{ name: "db", port: 5432 }] }],
    });
    w.pass(500);
    const [slice] = slicesOf(w, "out");
    expect(slice!.metadata.labels).toEqual({
      "endpointslice.kubernetes.io/managed-by": "endpointslicemirroring-controller.k8s.io",
      "kubernetes.io/service-name": "out",
      x: "y",
    });
    expect([slice!.endpoints, slice!.ports]).toEqual([
      [{ addresses: ["192.0.2.42"], conditions: { ready: true }, hostname: "primary" }],
      [{ name: "db", port: 5432, protocol: "TCP" }],
    ]);
    expect(slicesOf(w, "kubernetes")).toHaveLength(1);
    w.api.delete("endpoints", "default", "out");
    w.pass(500);
    expect(slicesOf(w, "out")).toEqual([]);
  });
});

describe("packing", () => {
  const endpoint = (i: number): Endpoint => ({ addresses: [`10.0.${i >> 8}.${i & 255}`], conditions: { ready: true } });
  const wanted = (n: number): ReadonlyMap<string, Endpoint> => new Map(Array.from({ length: n }, (_, i) => [`10.0.${i >> 8}.${i & 255}||/`, endpoint(i)]));
  const slice = (name: string, from: number, to: number): EndpointSlice => ({
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name, uid: name, resourceVersion: "1", creationTimestamp: "" },
    addressType: "IPv4",
    ports: [],
    endpoints: Array.from({ length: to - from }, (_, i) => endpoint(from + i)),
  });

  it("fills new slices with 100 each", () => {
    const plan = planPorts([], wanted(250), [], () => false);
    expect(plan.create.map((d) => d.endpoints.length)).toEqual([100, 100, 50]);
  });

  it("puts a few more into the fullest slice that has room, and leaves the others alone", () => {
    const plan = planPorts([slice("a", 0, 60), slice("b", 60, 150)], wanted(155), [], () => false);
    expect(plan.update.map((d) => [d.name, d.endpoints.length])).toEqual([["b", 95]]);
    expect(plan.create).toEqual([]);
  });

  it("fills slices that change anyway first, and deletes empty ones", () => {
    const plan = planPorts(
      [slice("a", 0, 3), slice("gone", 1000, 1002)],
      new Map([...wanted(5)].filter(([, e]) => e.addresses[0] !== "10.0.0.1")),
      [],
      () => false,
    );
    expect(plan.update.map((d) => [d.name, d.endpoints.map((e) => e.addresses[0])])).toEqual([["a", ["10.0.0.0", "10.0.0.2", "10.0.0.3", "10.0.0.4"]]]);
    expect(plan.delete.map((s) => s.metadata.name)).toEqual(["gone"]);
  });

  it("holds exactly the wanted endpoints after any sequence of changes, at most 100 in a slice", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(350), fc.nat(350)), { minLength: 1, maxLength: 8 }), (ranges) => {
        let slices: EndpointSlice[] = [];
        let made = 0;
        for (const [a, b] of ranges) {
          const want = new Map([...wanted(350)].slice(Math.min(a, b), Math.max(a, b)));
          const plan = planPorts(slices, want, [], () => false);
          const gone = new Set(plan.delete.map((s) => s.metadata.name));
          const changed = new Map(plan.update.map((d) => [d.name!, d.endpoints]));
          slices = slices.filter((s) => !gone.has(s.metadata.name)).map((s) => ({ ...s, endpoints: changed.get(s.metadata.name) ?? s.endpoints }));
          for (const d of plan.create) slices.push({ ...slice(`s${made++}`, 0, 0), endpoints: d.endpoints });
          expect(slices.flatMap((s) => s.endpoints.map((e) => e.addresses[0]!)).sort()).toEqual([...want.values()].map((e) => e.addresses[0]!).sort());
          expect(Math.max(0, ...slices.map((s) => s.endpoints.length))).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("orders the ports of Endpoints as recorded in 062", () => {
    const address = { ip: "10.244.1.2" };
    const ports = [
      { name: "https", port: 8443, protocol: "TCP" },
      { name: "http", port: 8080, protocol: "TCP" },
      { name: "dns", port: 5353, protocol: "UDP" },
      { name: "dns-tcp", port: 5353, protocol: "TCP" },
    ];
    const [subset, ...rest] = packSubsets(ports.map((port) => ({ address, ready: true, port })));
    expect(rest).toEqual([]);
    expect(subset!.ports!.map((p) => p.port)).toEqual([8080, 5353, 5353, 8443]);
  });
});

it("a load balancer gives the next free address and says which node announces it", () => {
  const said: string[] = [];
  let on = false;
  const w = testWorld({ settings: { cloud: () => on, announce: (ip, node) => said.push(`${ip} ${node ?? "nobody"}`) } });
  const lb = (name: string, more: object = {}): object => service(name, { type: "LoadBalancer", selector: { app: "web" }, ports: [{ port: 80 }], ...more });
  const ip = (name: string): string | undefined => w.api.get<Service>("services", "default", name)!.status.loadBalancer?.ingress?.[0]?.ip;
  w.api.create("services", "default", lb("a"));
  w.pass(2000);
  expect(ip("a")).toBeUndefined();
  on = true;
  w.api.create("services", "default", lb("local", { externalTrafficPolicy: "Local" }));
  w.api.create("services", "default", lb("asked", { loadBalancerIP: "172.18.255.222" }));
  w.api.create("services", "default", lb("other", { loadBalancerClass: "example.com/x" }));
  w.pass(2000);
  expect(["a", "local", "asked", "other"].map(ip)).toEqual(["172.18.255.200", "172.18.255.201", "172.18.255.222", undefined]);
  w.api.create("pods", "default", podSpec("p", "kind-worker2"));
  w.pass(3000);
  expect(said).toEqual(["172.18.255.200 kind-worker", "172.18.255.222 kind-worker", "172.18.255.201 kind-worker2"]);
  w.api.delete("pods", "default", "p", { gracePeriodSeconds: 0 });
  w.pass(3000);
  expect(said.at(-1)).toBe("172.18.255.201 nobody");
});

it("gives namespaces what they need, and empties them again", () => {
  const w = testWorld();
  w.api.create("namespaces", undefined, { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } });
  w.pass(100);
  expect(w.api.list<KubeObject>("serviceaccounts", "shop").map((o) => o.metadata.name)).toEqual(["default"]);
  expect(w.api.list<KubeObject>("configmaps", "shop").map((o) => o.metadata.name)).toEqual(["kube-root-ca.crt"]);
  w.api.create("pods", "shop", podSpec("p", "kind-worker"));
  w.api.create("services", "shop", service("s", { selector: { app: "web" }, ports: [{ port: 80 }] }));
  w.pass(2000);
  w.api.delete("namespaces", undefined, "shop");
  w.pass(60_000);
  expect(w.api.get("namespaces", undefined, "shop")).toBeUndefined();
  expect(w.api.list("pods", "shop")).toEqual([]);
});
