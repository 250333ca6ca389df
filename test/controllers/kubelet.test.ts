import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { expand } from "../../src/controllers/kubelet-env";
import { qosClass } from "../../src/controllers/kubelet-status";
import type { NodeObject, Pod } from "../../src/controllers/objects";
import { podSpec, testWorld } from "./world";
import type { TestWorld } from "./world";

type Event = KubeObject & { type: string; reason: string; message: string; count?: number; involvedObject: { name: string; fieldPath?: string } };
const events = (w: TestWorld, name: string): readonly string[] =>
  w.api
    .list<Event>("events", "default")
    .filter((e) => e.involvedObject.name === name)
    .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
    .map((e) => `${e.type} ${e.reason}: ${e.message}${(e.count ?? 1) > 1 ? ` (x${e.count})` : ""}`);
const get = (w: TestWorld, name = "p"): Pod => w.api.get<Pod>("pods", "default", name)!;
const state = (w: TestWorld, name = "p"): unknown => get(w, name).status.containerStatuses![0]!.state;

describe("a Pod's life", () => {
  it("goes from ContainerCreating to Running, with conditions in order and the recorded Events", () => {
    const w = testWorld();
    w.api.create("pods", "default", podSpec("p", "kind-worker"));
    w.pass(100);
    expect([get(w).status.phase, state(w)]).toEqual(["Pending", { waiting: { reason: "ContainerCreating" } }]);
    w.pass(1000);
    const { status } = get(w);
    expect(status.conditions!.map((c) => `${c.type}=${c.status} ${c.observedGeneration}`)).toEqual([
      "PodReadyToStartContainers=True 1",
      "Initialized=True 1",
      "Ready=True 1",
      "ContainersReady=True 1",
      "PodScheduled=True 1",
    ]);
    expect(status).toMatchObject({
      phase: "Running",
      podIP: "10.244.1.2",
      podIPs: [{ ip: "10.244.1.2" }],
      hostIP: "172.18.0.3",
      hostIPs: [{ ip: "172.18.0.3" }],
      qosClass: "BestEffort",
    });
    expect(events(w, "p")).toEqual([
      'Normal Pulled: Container image "busybox:1.36" already present on machine and can be accessed by the pod',
      "Normal Created: Container created",
      "Normal Started: Container started",
    ]);
    w.api.delete("pods", "default", "p");
    w.pass(100);
    expect(get(w).metadata.deletionTimestamp).toBeDefined();
    w.pass(900);
    expect(w.api.get("pods", "default", "p")).toBeUndefined();
    expect(events(w, "p").at(-1)).toBe("Normal Killing: Stopping container c");
    expect(w.runtimes.get("kind-worker")!.log).toEqual(["start p/c", "stop c 30000"]);
  });

  it("is scheduled where there is room, least used first, and says why not", () => {
    const w = testWorld();
    w.api.create("pods", "default", podSpec("p", undefined, { resources: { requests: { cpu: "6" } } }));
    w.pass(1000);
    w.api.create("pods", "default", podSpec("q", undefined, { resources: { requests: { cpu: "6" } } }));
    w.pass(1000);
    expect(new Set([get(w).spec.nodeName, get(w, "q").spec.nodeName])).toEqual(new Set(["kind-worker", "kind-worker2"]));
    expect(events(w, "p")[0]).toBe(`Normal Scheduled: Successfully assigned default/p to ${get(w).spec.nodeName}`);
    w.api.create("pods", "default", podSpec("r", undefined, { resources: { requests: { cpu: "6" } } }));
    w.pass(1000);
    const message =
      "0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. no new claims to deallocate, preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.";
    expect(events(w, "r")).toEqual([`Warning FailedScheduling: ${message}`]);
    expect(get(w, "r").status.conditions).toMatchObject([{ type: "PodScheduled", status: "False", reason: "Unschedulable", message }]);
    w.api.delete("pods", "default", "p");
    w.pass(2000);
    expect(get(w, "r").status.phase).toBe("Running");
  });

  it("restarts what crashes: at once, then after 10 s, then after 20 s", () => {
    const w = testWorld();
    w.api.create("pods", "default", podSpec("p", "kind-worker"));
    const crash = (): void => {
      w.runtimes.get("kind-worker")!.exit(get(w).metadata.uid, "c", 1);
      w.pass(1000);
    };
    w.pass(1000);
    crash();
    expect(get(w).status.containerStatuses![0]).toMatchObject({ restartCount: 1, ready: true, lastState: { terminated: { exitCode: 1, reason: "Error" } } });
    crash();
    const { uid } = get(w).metadata;
    expect(state(w)).toEqual({ waiting: { reason: "CrashLoopBackOff", message: `back-off 10s restarting failed container=c pod=p_default(${uid})` } });
    expect(get(w).status.phase).toBe("Running");
    expect(events(w, "p").at(-1)).toBe(`Warning BackOff: Back-off restarting failed container c in pod p_default(${uid})`);
    w.pass(10_000);
    expect(state(w)).toMatchObject({ running: {} });
    crash();
    expect(state(w)).toMatchObject({ waiting: { message: `back-off 20s restarting failed container=c pod=p_default(${uid})` } });
  });

  it("succeeds or fails where it shall not restart", () => {
    const w = testWorld();
    for (const [name, code] of [
      ["good", 0],
      ["bad", 3],
    ] as const) {
      const p = podSpec(name, "kind-worker") as { spec: object };
      w.api.create("pods", "default", { ...p, spec: { ...p.spec, restartPolicy: "Never" } });
      w.pass(1000);
      w.runtimes.get("kind-worker")!.exit(get(w, name).metadata.uid, "c", code);
      w.pass(1000);
    }
    expect([get(w, "good").status.phase, get(w, "bad").status.phase]).toEqual(["Succeeded", "Failed"]);
    expect(get(w, "good").status.conditions!.map((c) => `${c.type}=${c.status} ${c.reason ?? ""}`)).toContain("Ready=False PodCompleted");
  });

  it("says what could not be started, and tries again unless it shall not", () => {
    const w = testWorld();
    for (const restartPolicy of ["Always", "Never"]) {
      const p = podSpec(restartPolicy.toLowerCase(), "kind-worker", { command: ["nosuch"] }) as { spec: object };
      w.api.create("pods", "default", { ...p, spec: { ...p.spec, restartPolicy } });
    }
    w.pass(600);
    expect(state(w, "always")).toEqual({ waiting: { reason: "RunContainerError", message: 'exec: "nosuch": executable file not found in $PATH' } });
    w.pass(2000);
    expect(state(w, "always")).toMatchObject({ waiting: { reason: "CrashLoopBackOff" } });
    expect(state(w, "never")).toMatchObject({ terminated: { exitCode: 128, reason: "StartError" } });
    expect([get(w, "always").status.phase, get(w, "never").status.phase]).toEqual(["Running", "Failed"]);
  });

  it("waits for images and configuration that are not there", () => {
    const w = testWorld();
    w.runtimes.get("kind-worker")!.pulls.set("nope:1", { reason: "ErrImagePull", message: "not found" });
    w.api.create("pods", "default", podSpec("p", "kind-worker", { image: "nope:1" }));
    w.api.create("pods", "default", podSpec("q", "kind-worker", { env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "conf", key: "a" } } }] }));
    w.pass(3000);
    expect(state(w)).toEqual({ waiting: { reason: "ErrImagePull", message: "not found" } });
    expect(state(w, "q")).toEqual({ waiting: { reason: "CreateContainerConfigError", message: 'configmap "conf" not found' } });
    expect(events(w, "p")).toEqual([
      'Normal Pulling: Pulling image "nope:1"',
      'Warning Failed: Failed to pull image "nope:1": not found',
      "Warning Failed: Error: ErrImagePull",
    ]);
    w.api.create("configmaps", "default", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "conf" }, data: { a: "1" } });
    w.pass(11_000);
    expect(state(w)).toEqual({ waiting: { reason: "ImagePullBackOff", message: 'Back-off pulling image "nope:1": ErrImagePull: not found' } });
    expect(state(w, "q")).toMatchObject({ running: {} });
    w.runtimes.get("kind-worker")!.pulls.clear();
    w.pass(30_000);
    expect(state(w)).toMatchObject({ running: {} });
  });

  it("runs init containers one after the other, sidecars before the rest", () => {
    const w = testWorld();
    const p = podSpec("p", "kind-worker") as { spec: object };
    w.api.create("pods", "default", {
      ...p,
      spec: {
        ...p.spec,
        initContainers: [
          { name: "one", image: "busybox:1.36" },
          { name: "side", image: "busybox:1.36", restartPolicy: "Always" },
          { name: "two", image: "busybox:1.36" },
        ],
      },
    });
    const runtime = w.runtimes.get("kind-worker")!;
    w.pass(1000);
    expect(runtime.log).toEqual(["start p/one"]);
    expect(get(w).status.conditions!.find((c) => c.type === "Initialized")).toMatchObject({
      status: "False",
      reason: "ContainersNotInitialized",
      message: "containers with incomplete status: [one side two]",
    });
    runtime.exit(get(w).metadata.uid, "one", 0);
    w.pass(1500);
    runtime.exit(get(w).metadata.uid, "two", 0);
    w.pass(1500);
    expect(runtime.log).toEqual(["start p/one", "start p/side", "start p/two", "start p/c"]);
    expect(get(w).status.phase).toBe("Running");
    w.api.delete("pods", "default", "p");
    w.pass(100);
    expect(runtime.log.slice(-2)).toEqual(["stop c 30000", "stop side 30000"]);
  });

  it("is restarted when its liveness probe fails three times", () => {
    const w = testWorld();
    const runtime = w.runtimes.get("kind-worker")!;
    w.api.create("pods", "default", podSpec("p", "kind-worker", { livenessProbe: { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 } }));
    w.pass(3000);
    runtime.answer = () => undefined;
    w.pass(3000);
    runtime.answer = () => 200;
    w.pass(2000);
    expect(get(w).status.containerStatuses![0]!.restartCount).toBe(1);
    expect(events(w, "p").filter((e) => /Unhealthy|Killing/.test(e))).toEqual([
      'Warning Unhealthy: Liveness probe failed: Get "http://10.244.1.2:8080/healthz": dial tcp 10.244.1.2:8080: connect: connection refused (x3)',
      "Normal Killing: Container c failed liveness probe, will be restarted",
    ]);
  });
});

describe("a container's environment", () => {
  it("holds the Services that exist when it starts", () => {
    const w = testWorld();
    w.api.create("services", "default", {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "redis-primary" },
      spec: {
        clusterIP: "10.96.91.11",
        ports: [
          { name: "web-tls", port: 6379 },
          { name: "dns", port: 53, protocol: "UDP" },
        ],
      },
    });
    w.api.create(
      "pods",
      "default",
      podSpec("p", "kind-worker", {
        env: [
          { name: "URL", value: "redis://$(REDIS_PRIMARY_SERVICE_HOST):$$(X)" },
          { name: "ME", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
        ],
      }),
    );
    w.pass(1000);
    const env = w.runtimes.get("kind-worker")!.processes.get(`${get(w).metadata.uid}/c`)!.env;
    expect([...env].map(([k, v]) => `${k}=${v}`).filter((l) => !l.startsWith("KUBERNETES_"))).toEqual([
      "URL=redis://10.96.91.11:$(X)",
      "ME=10.244.1.2",
      "REDIS_PRIMARY_SERVICE_HOST=10.96.91.11",
      "REDIS_PRIMARY_SERVICE_PORT=6379",
      "REDIS_PRIMARY_SERVICE_PORT_WEB_TLS=6379",
      "REDIS_PRIMARY_SERVICE_PORT_DNS=53",
      "REDIS_PRIMARY_PORT=tcp://10.96.91.11:6379",
      "REDIS_PRIMARY_PORT_6379_TCP=tcp://10.96.91.11:6379",
      "REDIS_PRIMARY_PORT_6379_TCP_PROTO=tcp",
      "REDIS_PRIMARY_PORT_6379_TCP_PORT=6379",
      "REDIS_PRIMARY_PORT_6379_TCP_ADDR=10.96.91.11",
      "REDIS_PRIMARY_PORT_53_UDP=udp://10.96.91.11:53",
      "REDIS_PRIMARY_PORT_53_UDP_PROTO=udp",
      "REDIS_PRIMARY_PORT_53_UDP_PORT=53",
      "REDIS_PRIMARY_PORT_53_UDP_ADDR=10.96.91.11",
    ]);
  });

  it("expands as upstream does", () => {
    const vars: Record<string, string> = { A: "1", B: "$(A)" };
    expect(["$(A)-$(B)-$(C)", "$$(A)", "$$$(A)", "$(A", "$A$", "a$()b"].map((t) => expand(t, (n) => vars[n]))).toEqual([
      "1-$(A)-$(C)",
      "$(A)",
      "$1",
      "$(A",
      "$A$",
      "a$()b",
    ]);
  });

  it("qosClass", () => {
    const pod = (resources: object): Pod => ({ spec: { containers: [{ name: "c", image: "i", resources }] } }) as unknown as Pod;
    expect(
      [{}, { requests: { cpu: "1" } }, { limits: { cpu: "1", memory: "1Gi" } }, { limits: { cpu: "1", memory: "1Gi" }, requests: { cpu: "500m" } }].map((r) =>
        qosClass(pod(r)),
      ),
    ).toEqual(["BestEffort", "Burstable", "Guaranteed", "Burstable"]);
  });
});

it("a node that falls silent is NotReady after 50 s, its Pods are marked, and evicted after five minutes more", () => {
  const w = testWorld();
  w.api.create("pods", "default", podSpec("near", "kind-worker"));
  w.api.create("pods", "default", podSpec("far", "kind-worker2"));
  w.pass(5000);
  w.kubelets.get("kind-worker2")!.stop();
  const ready = (): string =>
    w.api
      .get<NodeObject>("nodes", undefined, "kind-worker2")!
      .status.conditions!.map((c) => `${c.type} ${c.status} ${c.reason}`)
      .at(-1)!;
  w.pass(38_000);
  expect(ready()).toBe("Ready True KubeletReady");
  w.pass(22_000);
  expect(ready()).toBe("Ready Unknown NodeStatusUnknown");
  expect(w.api.get<NodeObject>("nodes", undefined, "kind-worker2")!.spec.taints!.map((t) => `${t.key}:${t.effect}`)).toEqual([
    "node.kubernetes.io/unreachable:NoSchedule",
    "node.kubernetes.io/unreachable:NoExecute",
  ]);
  expect([get(w, "far"), get(w, "near")].map((p) => p.status.conditions!.find((c) => c.type === "Ready")!.status)).toEqual(["False", "True"]);
  expect(events(w, "far").at(-1)).toBe("Warning NodeNotReady: Node is not ready");
  w.kubelets.get("kind-worker2")!.start();
  w.pass(15_000);
  expect(ready()).toBe("Ready True KubeletReady");
  expect(w.api.get<NodeObject>("nodes", undefined, "kind-worker2")!.spec.taints).toBeUndefined();
  expect(get(w, "far").status.conditions!.find((c) => c.type === "Ready")!.status).toBe("True");
  w.kubelets.get("kind-worker2")!.stop();
  w.pass(370_000);
  expect(get(w, "far").metadata.deletionTimestamp).toBeDefined();
  expect(get(w, "near").metadata.deletionTimestamp).toBeUndefined();
});
