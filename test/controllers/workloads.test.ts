import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { nextTime, parseSchedule } from "../../src/controllers/cron-schedule";
import { formatIndexes } from "../../src/controllers/job";
import type { CronJob, DaemonSet, Job, Pod, StatefulSet } from "../../src/controllers/objects";
import { template, testWorld } from "./world";

const names = (list: readonly KubeObject[]): readonly string[] => list.map((o) => o.metadata.name);

describe("StatefulSet", () => {
  const set = (more: object = {}): object => ({
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name: "db" },
    spec: { serviceName: "db", replicas: 3, selector: { matchLabels: { app: "db" } }, template: template("db"), ...more },
  });

  it("makes Pods in order, with names, hostnames and labels that stay", () => {
    const w = testWorld();
    w.api.create("statefulsets.apps", "default", set());
    w.pass(200);
    expect(names(w.api.list("pods", "default"))).toEqual(["db-0"]);
    w.pass(3000);
    const pods = w.api.list<Pod>("pods", "default");
    expect(names(pods)).toEqual(["db-0", "db-1", "db-2"]);
    const revision = w.api.get<StatefulSet>("statefulsets.apps", "default", "db")!.status.updateRevision!;
    expect(revision).toMatch(/^db-[bcdfghjklmnpqrstvwxz2456789]+$/);
    expect(pods[1]!.metadata.labels).toEqual({
      app: "db",
      "apps.kubernetes.io/pod-index": "1",
      "controller-revision-hash": revision,
      "statefulset.kubernetes.io/pod-name": "db-1",
    });
    expect([pods[1]!.spec.hostname, pods[1]!.spec.subdomain]).toEqual(["db-1", "db"]);
    w.api.patch("statefulsets.apps", "default", "db", { spec: { replicas: 1 } });
    w.pass(3000);
    expect(names(w.api.list("pods", "default"))).toEqual(["db-0"]);
    expect(w.api.get<StatefulSet>("statefulsets.apps", "default", "db")!.status).toMatchObject({
      replicas: 1,
      readyReplicas: 1,
      currentReplicas: 1,
      updatedReplicas: 1,
      availableReplicas: 1,
      collisionCount: 0,
    });
  });

  it("updates from the highest ordinal down to the partition, then the rest", () => {
    const w = testWorld();
    w.api.create(
      "statefulsets.apps",
      "default",
      set({ podManagementPolicy: "Parallel", updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 1 } } }),
    );
    w.pass(1500);
    expect(names(w.api.list("pods", "default"))).toEqual(["db-0", "db-1", "db-2"]);
    w.api.patch("statefulsets.apps", "default", "db", { spec: { template: { ...template("db", { image: "agnhost:new" }) } } });
    w.pass(10_000);
    const images = (): readonly string[] => w.api.list<Pod>("pods", "default").map((p) => p.spec.containers[0]!.image);
    expect(images()).toEqual(["registry.k8s.io/e2e-test-images/agnhost:2.52", "agnhost:new", "agnhost:new"]);
    w.api.patch("statefulsets.apps", "default", "db", { spec: { updateStrategy: { rollingUpdate: { partition: 0 } } } });
    w.pass(10_000);
    expect(images()).toEqual(Array(3).fill("agnhost:new"));
    const { status } = w.api.get<StatefulSet>("statefulsets.apps", "default", "db")!;
    expect(status.currentRevision).toBe(status.updateRevision);
  });
});

describe("DaemonSet", () => {
  it("runs on every node without a taint, and replaces one Pod after the other", () => {
    const w = testWorld();
    w.api.create("daemonsets.apps", "default", {
      apiVersion: "apps/v1",
      kind: "DaemonSet",
      metadata: { name: "agent" },
      spec: { selector: { matchLabels: { app: "agent" } }, template: template("agent") },
    });
    w.pass(3000);
    expect(
      w.api
        .list<Pod>("pods", "default")
        .map((p) => p.spec.nodeName)
        .sort(),
    ).toEqual(["kind-worker", "kind-worker2"]);
    expect(w.api.get<DaemonSet>("daemonsets.apps", "default", "agent")!.status).toEqual({
      currentNumberScheduled: 2,
      desiredNumberScheduled: 2,
      numberAvailable: 2,
      numberMisscheduled: 0,
      numberReady: 2,
      observedGeneration: 1,
      updatedNumberScheduled: 2,
    });
    w.api.patch("daemonsets.apps", "default", "agent", { spec: { template: template("agent", { image: "agnhost:new" }) } });
    w.pass(10_000);
    expect(w.api.list<Pod>("pods", "default").map((p) => p.spec.containers[0]!.image)).toEqual(["agnhost:new", "agnhost:new"]);
    const old = w.api.list("pods", "default").length;
    w.api.patch("nodes", undefined, "kind-worker2", { metadata: { labels: { x: "y" } }, spec: { taints: [{ key: "k", effect: "NoExecute" }] } });
    w.pass(5000);
    expect(w.api.list("pods", "default").length).toBe(old - 1);
  });
});

describe("Job and CronJob", () => {
  const jobSpec = (more: object = {}): object => ({
    template: { spec: { restartPolicy: "Never", containers: [{ name: "c", image: "busybox:1.36", command: ["true"] }] } },
    ...more,
  });
  const exitAll = (w: ReturnType<typeof testWorld>, code: number): void => {
    for (const p of w.api.list<Pod>("pods", "default")) if (p.status.phase === "Running") w.runtimes.get(p.spec.nodeName!)!.exit(p.metadata.uid, "c", code);
    w.pass(1500);
  };

  it("completes", () => {
    const w = testWorld();
    w.api.create("jobs.batch", "default", { apiVersion: "batch/v1", kind: "Job", metadata: { name: "once" }, spec: jobSpec({ completions: 2 }) });
    w.pass(1500);
    exitAll(w, 0);
    exitAll(w, 0);
    const { status } = w.api.get<Job>("jobs.batch", "default", "once")!;
    expect(status).toMatchObject({ succeeded: 2, ready: 0, terminating: 0 });
    expect(status.conditions!.map((c) => `${c.type} ${c.reason}: ${c.message}`)).toEqual([
      "SuccessCriteriaMet CompletionsReached: Reached expected number of succeeded pods",
      "Complete CompletionsReached: Reached expected number of succeeded pods",
    ]);
  });

  it("gives up after backoffLimit failures, with growing pauses", () => {
    const w = testWorld();
    w.api.create("jobs.batch", "default", { apiVersion: "batch/v1", kind: "Job", metadata: { name: "bad" }, spec: jobSpec({ backoffLimit: 1 }) });
    w.pass(1500);
    exitAll(w, 1);
    expect(w.api.list("pods", "default")).toHaveLength(1);
    w.pass(10_000);
    expect(w.api.list("pods", "default")).toHaveLength(2);
    exitAll(w, 1);
    expect(w.api.get<Job>("jobs.batch", "default", "bad")!.status.conditions!.at(-1)).toMatchObject({
      type: "Failed",
      reason: "BackoffLimitExceeded",
      message: "Job has reached the specified backoff limit",
    });
  });

  it("starts Jobs by the clock", () => {
    const w = testWorld();
    w.api.create("cronjobs.batch", "default", {
      apiVersion: "batch/v1",
      kind: "CronJob",
      metadata: { name: "tick" },
      spec: { schedule: "*/1 * * * *", jobTemplate: { spec: jobSpec() } },
    });
    w.pass(125_000);
    expect(names(w.api.list("jobs.batch", "default"))).toEqual(["tick-29920321", "tick-29920322"]);
    expect(w.api.get<CronJob>("cronjobs.batch", "default", "tick")!.status.active).toHaveLength(2);
  });

  it("reads cron expressions", () => {
    const at = Date.UTC(2026, 10, 21, 10, 7, 30); // a Saturday
    const next = (text: string): string | undefined => {
      const t = nextTime(parseSchedule(text)!, at);
      return t === undefined ? undefined : new Date(t).toISOString().slice(0, 16);
    };
    expect(["*/15 * * * *", "0 3 * * mon-fri", "30 12 1 * 0", "@daily", "0 0 30 2 *", "@every 1h30m"].map(next)).toEqual([
      "2026-11-21T10:15",
      "2026-11-23T03:00",
      "2026-11-22T12:30",
      "2026-11-22T00:00",
      undefined,
      "2026-11-21T11:37",
    ]);
    expect(["* * * *", "60 * * * *", "a * * * *", "*/0 * * * *"].map(parseSchedule)).toEqual([undefined, undefined, undefined, undefined]);
    expect(formatIndexes([5, 0, 1, 2, 7, 8])).toBe("0-2,5,7,8");
  });
});

it("a disruption budget says how many Pods may be evicted, and evictions keep to it", () => {
  const w = testWorld();
  w.api.create("deployments.apps", "default", {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web" },
    spec: { replicas: 3, selector: { matchLabels: { app: "web" } }, template: template("web") },
  });
  w.api.create("poddisruptionbudgets.policy", "default", {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: "web" },
    spec: { maxUnavailable: 1, selector: { matchLabels: { app: "web" } } },
  });
  w.pass(3000);
  const status = (): unknown => w.api.get<KubeObject>("poddisruptionbudgets.policy", "default", "web")!["status"];
  expect(status()).toMatchObject({
    currentHealthy: 3,
    desiredHealthy: 2,
    disruptionsAllowed: 1,
    expectedPods: 3,
    conditions: [{ type: "DisruptionAllowed", status: "True", reason: "SufficientPods" }],
  });
  const evict = (p: KubeObject): number =>
    w.api.request({
      method: "POST",
      path: `/api/v1/namespaces/default/pods/${p.metadata.name}/eviction`,
      body: { apiVersion: "policy/v1", kind: "Eviction", metadata: { name: p.metadata.name, namespace: "default" } },
    }).code;
  expect(w.api.list<Pod>("pods", "default").slice(0, 2).map(evict)).toEqual([201, 429]);
  w.pass(3000);
  expect(status()).toMatchObject({ currentHealthy: 3, disruptionsAllowed: 1 });
});
