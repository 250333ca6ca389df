import { expect, it } from "vitest";
import type { ApiServer } from "../../src/api/server";
import type { KubeObject } from "../../src/api/types";
import { podSpec, template, testWorld } from "./world";
import type { TestWorld } from "./world";

const everything = (w: TestWorld): unknown =>
  ["deployments.apps", "replicasets.apps", "pods", "services", "endpoints", "endpointslices.discovery.k8s.io", "events", "nodes"].map((r) =>
    w.api.list<KubeObject>(r),
  );

function begin(w: TestWorld): void {
  w.api.create("services", "default", {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "web" },
    spec: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] },
  });
  w.api.create("deployments.apps", "default", {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web" },
    spec: { replicas: 4, selector: { matchLabels: { app: "web" } }, template: template("web") },
  });
  w.api.create("pods", "default", podSpec("lone", "kind-worker", {}, { app: "other" }));
  w.pass(3300);
}

function goOn(w: TestWorld): void {
  w.api.patch("deployments.apps", "default", "web", { spec: { replicas: 6, template: template("web", { image: "agnhost:new" }) } });
  w.pass(700);
  w.api.delete("pods", "default", "lone");
  w.pass(20_000);
}

it("the same inputs and seed give the same objects, uids and times", () => {
  const [a, b] = [testWorld(), testWorld()];
  for (const w of [a, b]) {
    begin(w);
    goOn(w);
  }
  expect(everything(a)).toEqual(everything(b));
  const c = testWorld({ seed: 2 });
  begin(c);
  goOn(c);
  expect(everything(c)).not.toEqual(everything(a));
});

it("goes on from a checkpoint as it went on before", () => {
  const w = testWorld();
  begin(w);
  const parts = [w.api as ApiServer, w.clock, w.random, w.running, ...w.kubelets.values()];
  const saved = parts.map((p) => p.snapshot());
  const pods = [...w.runtimes.values()].map((r) => r.save());
  goOn(w);
  const first = everything(w);
  parts.forEach((p, i) => p.restore(saved[i]));
  [...w.runtimes.values()].forEach((r, i) => r.load(pods[i]!));
  goOn(w);
  expect(everything(w)).toEqual(first);
});
