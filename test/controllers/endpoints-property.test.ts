import fc from "fast-check";
import { expect, it } from "vitest";
import type { Endpoints, EndpointSlice, Pod, Service } from "../../src/controllers/objects";
import { isReady } from "../../src/controllers/pods";
import { matchesMap } from "../../src/controllers/selectors";
import { podSpec, testWorld } from "./world";
import type { TestWorld } from "./world";

const names = ["p0", "p1", "p2", "p3", "p4", "p5"];
const apps = ["a", "b", "c"];
const name = fc.constantFrom(...names);
const app = fc.constantFrom(...apps);

type Op =
  | { readonly do: "pod"; readonly name: string; readonly app: string; readonly node: string }
  | { readonly do: "unpod"; readonly name: string }
  | { readonly do: "relabel"; readonly name: string; readonly app: string }
  | { readonly do: "service"; readonly app: string; readonly all: boolean }
  | { readonly do: "unservice"; readonly app: string }
  | { readonly do: "reselect"; readonly app: string; readonly to: string }
  | { readonly do: "health"; readonly ok: boolean }
  | { readonly do: "wait"; readonly ms: number };

const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ do: fc.constant("pod" as const), name, app, node: fc.constantFrom("kind-worker", "kind-worker2") }),
  fc.record({ do: fc.constant("unpod" as const), name }),
  fc.record({ do: fc.constant("relabel" as const), name, app }),
  fc.record({ do: fc.constant("service" as const), app, all: fc.boolean() }),
  fc.record({ do: fc.constant("unservice" as const), app }),
  fc.record({ do: fc.constant("reselect" as const), app, to: app }),
  fc.record({ do: fc.constant("health" as const), ok: fc.boolean() }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 5, 100, 700, 3000) }),
);

function apply(w: TestWorld, o: Op): void {
  const has = (resource: string, n: string): boolean => w.api.get(resource, "default", n) !== undefined;
  const probe = { readinessProbe: { httpGet: { port: 8080 }, periodSeconds: 1, failureThreshold: 1 } };
  if (o.do === "pod" && !has("pods", o.name)) w.api.create("pods", "default", podSpec(o.name, o.node, probe, { app: o.app }));
  if (o.do === "unpod" && has("pods", o.name)) w.api.delete("pods", "default", o.name);
  if (o.do === "relabel" && has("pods", o.name)) w.api.patch("pods", "default", o.name, { metadata: { labels: { app: o.app } } });
  if (o.do === "service" && !has("services", o.app))
    w.api.create("services", "default", {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: o.app },
      spec: { selector: { app: o.app }, publishNotReadyAddresses: o.all, ports: [{ port: 80 }] },
    });
  if (o.do === "unservice" && has("services", o.app)) w.api.delete("services", "default", o.app);
  if (o.do === "reselect" && has("services", o.app)) w.api.patch("services", "default", o.app, { spec: { selector: { app: o.to } } });
  if (o.do === "health") for (const r of w.runtimes.values()) r.answer = () => (o.ok ? 200 : 503);
  if (o.do === "wait") w.pass(o.ms);
}

it("slices and Endpoints hold what the store's Pods say, whatever happened before", () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
      const w = testWorld();
      for (const o of ops) apply(w, o);
      w.pass(5000);
      const pods = w.api.list<Pod>("pods", "default");
      const services = w.api.list<Service>("services", "default").filter((s) => s.spec.selector !== undefined);
      const slices = w.api.list<EndpointSlice>("endpointslices.discovery.k8s.io", "default").filter((s) => s.metadata.name !== "kubernetes");
      for (const s of services) {
        const chosen = pods.filter((p) => matchesMap(s.spec.selector!, p.metadata.labels));
        const own = slices.filter((x) => x.metadata.labels?.["kubernetes.io/service-name"] === s.metadata.name);
        const told = own.flatMap((x) => x.endpoints ?? []).map((e) => `${e.targetRef!.name} ${e.addresses[0]} ${e.conditions.ready}`);
        const all = s.spec.publishNotReadyAddresses === true;
        expect(told.sort()).toEqual(chosen.map((p) => `${p.metadata.name} ${p.status.podIP} ${all || isReady(p)}`).sort());
        const subsets = w.api.get<Endpoints>("endpoints", "default", s.metadata.name)!.subsets ?? [];
        expect(
          subsets
            .flatMap((x) => x.addresses ?? [])
            .map((a) => a.ip)
            .sort(),
        ).toEqual(
          chosen
            .filter((p) => all || isReady(p))
            .map((p) => p.status.podIP)
            .sort(),
        );
      }
      expect(new Set(slices.map((x) => x.metadata.labels?.["kubernetes.io/service-name"]))).toEqual(new Set(services.map((s) => s.metadata.name)));
    }),
    { numRuns: 25 },
  );
}, 60_000);
