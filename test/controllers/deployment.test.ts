import { expect, it } from "vitest";
import type { Deployment, Pod, ReplicaSet } from "../../src/controllers/objects";
import type { KubeObject } from "../../src/api/types";
import { template, testWorld } from "./world";

const deployment = (replicas: number, more: object = {}): object => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web", labels: { app: "web" } },
  spec: { replicas, selector: { matchLabels: { app: "web" } }, template: template("web", more) },
});
type Event = KubeObject & { reason: string; message: string };

it("rolls a Deployment out, scales it, rolls it over, and notes what it did", () => {
  const w = testWorld();
  w.api.create("deployments.apps", "default", deployment(3));
  w.pass(3000);
  const [rs] = w.api.list<ReplicaSet>("replicasets.apps", "default");
  expect(rs!.metadata.name).toBe("web-5b88549bb9");
  const pods = w.api.list<Pod>("pods", "default");
  expect(pods.map((p) => [p.status.phase, p.metadata.name.slice(0, 15)])).toEqual(Array(3).fill(["Running", "web-5b88549bb9-"]));
  const d = w.api.get<Deployment>("deployments.apps", "default", "web")!;
  expect(d.metadata.annotations).toMatchObject({ "deployment.kubernetes.io/revision": "1" });
  expect(d.status).toMatchObject({ replicas: 3, readyReplicas: 3, updatedReplicas: 3, availableReplicas: 3, observedGeneration: 1 });
  expect(d.status.conditions!.map((c) => `${c.type}=${c.status} ${c.reason}: ${c.message}`)).toEqual([
    "Available=True MinimumReplicasAvailable: Deployment has minimum availability.",
    'Progressing=True NewReplicaSetAvailable: ReplicaSet "web-5b88549bb9" has successfully progressed.',
  ]);

  w.api.patch("deployments.apps", "default", "web", { spec: { replicas: 5 } });
  w.pass(3000);
  expect(w.api.list("pods", "default")).toHaveLength(5);
  w.api.patch("deployments.apps", "default", "web", { spec: { template: template("web", { image: "registry.k8s.io/e2e-test-images/agnhost:2.53" }) } });
  w.pass(10_000);
  const sets = w.api.list<ReplicaSet>("replicasets.apps", "default").map((s) => ({
    name: s.metadata.name,
    want: s.spec.replicas,
    ready: s.status.readyReplicas,
    revision: s.metadata.annotations!["deployment.kubernetes.io/revision"],
  }));
  expect(sets.sort((a, b) => Number(a.revision) - Number(b.revision))).toEqual([
    { name: "web-5b88549bb9", want: 0, ready: undefined, revision: "1" },
    { name: sets[1]!.name, want: 5, ready: 5, revision: "2" },
  ]);
  const events = w.api
    .list<Event>("events", "default")
    .filter((e) => e.reason === "ScalingReplicaSet")
    .map((e) => e.message);
  expect(events[0]).toBe("Scaled up replica set web-5b88549bb9 from 0 to 3");
  expect(events[1]).toBe("Scaled up replica set web-5b88549bb9 from 3 to 5");
  expect(events).toContain(`Scaled up replica set ${sets[1]!.name} from 0 to 2`);

  w.api.delete("deployments.apps", "default", "web", { propagationPolicy: "Background" });
  w.pass(5000);
  expect(w.api.list("replicasets.apps", "default")).toEqual([]);
  expect(w.api.list("pods", "default")).toEqual([]);
});

it("recreates, keeps the history limit, and adopts what is deleted again", () => {
  const w = testWorld();
  w.api.create("deployments.apps", "default", {
    ...(deployment(2) as { spec: object }),
    spec: { ...(deployment(2) as { spec: object }).spec, strategy: { type: "Recreate" }, revisionHistoryLimit: 1 },
  });
  w.pass(3000);
  for (const tag of ["a", "b", "c"]) {
    w.api.patch("deployments.apps", "default", "web", { spec: { template: template("web", { image: `agnhost:${tag}` }) } });
    w.pass(5000);
  }
  expect(
    w.api
      .list<ReplicaSet>("replicasets.apps", "default")
      .map((s) => s.spec.replicas)
      .sort(),
  ).toEqual([0, 2]);
  const [pod] = w.api.list<Pod>("pods", "default");
  w.api.delete("pods", "default", pod!.metadata.name);
  w.pass(3000);
  expect(w.api.list<Pod>("pods", "default").filter((p) => p.status.phase === "Running")).toHaveLength(2);
});
