import { expect, test } from "vitest";
import type { Deployment, Pod } from "../../src/api/kinds";
import { complaint, lab, MERGE, START, TABLE } from "./server";

const PODS = "/api/v1/namespaces/default/pods";
const pod = (more: object = {}): object => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "p" },
  spec: { containers: [{ name: "a", image: "nginx" }], ...more },
});

test("a scheduled Pod is deleted with grace, another at once", () => {
  const { ask, api, clock } = lab();
  ask("POST", PODS, pod());
  ask("DELETE", `${PODS}/p`);
  expect(api.get("pods", "default", "p")).toBeUndefined();
  ask("POST", PODS, pod({ nodeName: "n" }));
  ask("DELETE", `${PODS}/p`);
  expect(api.get("pods", "default", "p")!.metadata).toMatchObject({ deletionTimestamp: "2026-11-21T00:00:30Z", deletionGracePeriodSeconds: 30, generation: 2 });
  clock.advanceTo(START + 2000);
  ask("DELETE", `${PODS}/p?gracePeriodSeconds=1`);
  expect(api.get("pods", "default", "p")!.metadata).toMatchObject({ deletionTimestamp: "2026-11-21T00:00:02Z", deletionGracePeriodSeconds: 1 });
  api.delete("pods", "default", "p", { gracePeriodSeconds: 0 });
  expect(api.get("pods", "default", "p")).toBeUndefined();
});

test("finalizers hold an object; the last one lets it go", () => {
  const { ask, api } = lab();
  api.create("configmaps", "default", { metadata: { name: "c", finalizers: ["example.com/x"] } });
  expect(ask("DELETE", "/api/v1/namespaces/default/configmaps/c").body).toMatchObject({
    kind: "ConfigMap",
    metadata: { deletionTimestamp: "2026-11-21T00:00:00Z", deletionGracePeriodSeconds: 0 },
  });
  expect(
    complaint(
      ask("PATCH", "/api/v1/namespaces/default/configmaps/c", { metadata: { finalizers: ["example.com/x", "example.com/y"] } }, { contentType: MERGE }),
    )[0],
  ).toBe('metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"example.com/y"}');
  ask("PATCH", "/api/v1/namespaces/default/configmaps/c", { metadata: { finalizers: null } }, { contentType: MERGE });
  expect(api.get("configmaps", "default", "c")).toBeUndefined();
});

test("propagation leaves a finalizer; preconditions are held to", () => {
  const { ask, api } = lab();
  const made = api.create("configmaps", "default", { metadata: { name: "c" } });
  expect(ask("DELETE", "/api/v1/namespaces/default/configmaps/c", { preconditions: { uid: "other" } }).body).toMatchObject({
    reason: "Conflict",
    message: expect.stringContaining(`the UID in the precondition (other) does not match the UID in record (${made.metadata.uid})`),
  });
  ask("DELETE", "/api/v1/namespaces/default/configmaps/c", { propagationPolicy: "Foreground" });
  expect(api.get("configmaps", "default", "c")!.metadata.finalizers).toEqual(["foregroundDeletion"]);
});

test("a namespace goes when its finalizer goes, and takes nothing new before", () => {
  const { ask, api } = lab();
  api.create("namespaces", undefined, { metadata: { name: "n" } });
  expect(ask("DELETE", "/api/v1/namespaces/default").body).toMatchObject({ message: 'namespaces "default" is forbidden: this namespace may not be deleted' });
  ask("DELETE", "/api/v1/namespaces/n");
  expect(api.get("namespaces", undefined, "n")).toMatchObject({ status: { phase: "Terminating" }, spec: { finalizers: ["kubernetes"] } });
  expect(ask("POST", "/api/v1/namespaces/n/configmaps", { metadata: { name: "c" } }).body).toMatchObject({
    code: 403,
    message: 'configmaps "c" is forbidden: unable to create new content in namespace n because it is being terminated',
  });
  api.patch("namespaces", undefined, "n", { spec: { finalizers: null } }, "finalize");
  expect(api.get("namespaces", undefined, "n")).toBeUndefined();
});

test("spec and status are written apart, and generation counts the spec", () => {
  const { ask, api } = lab();
  const d = api.create<Deployment>("deployments.apps", "default", {
    metadata: { name: "d" },
    spec: { selector: { matchLabels: { a: "b" } }, template: { metadata: { labels: { a: "b" } }, spec: { containers: [{ name: "c", image: "i:1" }] } } },
  });
  expect(d.metadata.generation).toBe(1);
  expect(d.spec).toMatchObject({
    replicas: 1,
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } },
    template: { spec: { containers: [{ imagePullPolicy: "IfNotPresent" }], dnsPolicy: "ClusterFirst" } },
  });
  const s = api.updateStatus<Deployment>("deployments.apps", { ...d, spec: { ...d.spec, replicas: 9 }, status: { replicas: 1, readyReplicas: 1 } });
  expect([s.metadata.generation, s.spec.replicas, s.status]).toEqual([1, 1, { replicas: 1, readyReplicas: 1 }]);
  const scaled = ask("PATCH", "/apis/apps/v1/namespaces/default/deployments/d/scale", { spec: { replicas: 3 } }, { contentType: MERGE });
  expect(scaled.body).toMatchObject({ kind: "Scale", spec: { replicas: 3 }, status: { replicas: 1, selector: "a=b" } });
  expect(api.get<Deployment>("deployments.apps", "default", "d")).toMatchObject({
    metadata: { generation: 2 },
    spec: { replicas: 3 },
    status: { readyReplicas: 1 },
  });
  expect(
    complaint(ask("PATCH", "/apis/apps/v1/namespaces/default/deployments/d", { spec: { selector: { matchLabels: { a: "c" } } } }, { contentType: MERGE })),
  ).toEqual([
    'spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`',
    'spec.selector: Invalid value: {"matchLabels":{"a":"c"}}: field is immutable',
  ]);
});

test("a Pod is bound once, and little of it can change", () => {
  const { ask, api } = lab();
  ask("POST", PODS, pod());
  const bind = (node: string): unknown => ask("POST", `${PODS}/p/binding`, { target: { kind: "Node", name: node } }).body;
  expect(bind("n1")).toMatchObject({ status: "Success" });
  expect(bind("n2")).toMatchObject({ reason: "Conflict", message: 'Operation cannot be fulfilled on pods "p": pod p is already assigned to node "n1"' });
  expect(api.get<Pod>("pods", "default", "p")!.status!.conditions).toEqual([
    { type: "PodScheduled", status: "True", lastProbeTime: null, lastTransitionTime: "2026-11-21T00:00:00Z" },
  ]);
  expect(complaint(ask("PATCH", `${PODS}/p`, { spec: { hostname: "x" } }, { contentType: MERGE }))[0]).toMatch(
    /^spec: Forbidden: pod updates may not change fields other than `spec\.containers\[\*\]\.image`/,
  );
});

test("recorded complaints about Pods and workloads", () => {
  const { ask } = lab();
  expect(complaint(ask("POST", PODS, { metadata: { name: "x" }, spec: { containers: [{ name: "A", ports: [{ containerPort: 0 }] }] } }))).toEqual([
    "spec.containers[0].name: Invalid value: \"A\": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
    "spec.containers[0].image: Required value",
    "spec.containers[0].ports[0].containerPort: Required value",
  ]);
  expect(
    complaint(
      ask("POST", "/apis/apps/v1/namespaces/default/deployments", { metadata: { name: "x" }, spec: { template: { spec: { containers: [{ name: "a" }] } } } }),
    ),
  ).toEqual([
    "spec.selector: Required value",
    "spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`",
    "spec.template.spec.containers[0].image: Required value",
  ]);
});

test("a list comes in pages, a watch goes on where it ended", () => {
  const { ask, api, clock } = lab();
  for (const name of ["a", "b", "c"]) api.create("configmaps", "default", { metadata: { name } });
  const first = ask("GET", "/api/v1/namespaces/default/configmaps?limit=2").body as {
    items: object[];
    metadata: { continue: string; remainingItemCount: number; resourceVersion: string };
  };
  expect([first.items.length, first.metadata.remainingItemCount]).toEqual([2, 1]);
  expect(
    (
      ask("GET", `/api/v1/namespaces/default/configmaps?limit=2&continue=${first.metadata.continue}`).body as { items: { metadata: { name: string } }[] }
    ).items.map((o) => o.metadata.name),
  ).toEqual(["c"]);
  const told: string[] = [];
  api.watchRequest({ method: "GET", path: `/api/v1/configmaps?watch=true&resourceVersion=${first.metadata.resourceVersion}&labelSelector=x%3Dy` }, (e) =>
    told.push(`${e.type} ${(e.object as { metadata: { name: string } }).metadata.name}`),
  );
  api.patch("configmaps", "default", "a", { metadata: { labels: { x: "y" } } });
  api.patch("configmaps", "default", "b", { metadata: { labels: { x: "z" } } });
  api.patch("configmaps", "default", "a", { metadata: { labels: null } });
  clock.advanceTo(START);
  expect(told).toEqual(["ADDED a", "DELETED a"]);
});

test("Tables", () => {
  const { ask, api, clock } = lab();
  api.create("services", "default", {
    metadata: { name: "lb" },
    spec: {
      type: "LoadBalancer",
      clusterIP: "10.96.60.60",
      selector: { b: "2", a: "1" },
      ports: [
        { port: 80, nodePort: 30600 },
        { name: "x", port: 53, protocol: "UDP" },
      ].map((p, i) => ({ name: `p${i}`, ...p })),
      allocateLoadBalancerNodePorts: false,
    },
  });
  ask("POST", PODS, pod({ nodeName: "n" }));
  clock.advanceTo(START + 125_000);
  const cells = (path: string): unknown => (ask("GET", path, undefined, { accept: TABLE }).body as { rows: { cells: unknown[] }[] }).rows.map((r) => r.cells);
  expect(cells("/api/v1/namespaces/default/services")).toEqual([
    ["kubernetes", "ClusterIP", "10.96.0.1", "<none>", "443/TCP", "2m5s", "<none>"],
    ["lb", "LoadBalancer", "10.96.60.60", "<pending>", "80:30600/TCP,53/UDP", "2m5s", "a=1,b=2"],
  ]);
  expect(cells(PODS)).toEqual([["p", "0/1", "Pending", "0", "2m5s", "<none>", "n", "<none>", "<none>"]]);
  expect(cells("/apis/discovery.k8s.io/v1/endpointslices")).toEqual([["kubernetes", "IPv4", "6443", "172.18.0.2", "2m5s"]]);
});
