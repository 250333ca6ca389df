// One node's kubelet: registers the node and keeps it alive, and makes the Pods bound to it run, through the container
// runtime that it is handed. Departs: no leases, no cgroups or eviction by pressure, no volumes but ConfigMaps and Secrets,
// no image downloads (an image is there or is not).
import type { Client, Subscription } from "../api/types";
import type { Clock } from "../base/clock";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import { createRecorder, EventLog } from "./events";
import { changeContainer, remember, writeStatus } from "./kubelet-context";
import type { KubeletContext, KubeletTimer } from "./kubelet-context";
import { serviceEnv } from "./kubelet-env";
import { heartbeat, registerNode } from "./kubelet-node";
import type { KubeletNode } from "./kubelet-node";
import { deadline, makeSandbox, pullFailed, startContainer, syncPod } from "./kubelet-pods";
import { probeTurn } from "./kubelet-probes";
import { containerSpec, isMain, newPod, withEphemeral } from "./kubelet-state";
import type { PodRecord } from "./kubelet-state";
import { stopNow } from "./kubelet-stop";
import type { Pod } from "./objects";
import { isTerminal } from "./pods";
import { timing } from "./timing";
import type { ContainerRuntime } from "./types";

export interface Kubelet extends Stateful {
  /** Registers the node and begins (again) to work. */
  start(): void;
  /** As if the machine were cut off: containers go on, nothing is reported. */
  stop(): void;
  readonly running: boolean;
  /** A fault: the readiness of a Pod's containers fails, whatever their probes find, until it is given back. */
  failReadiness(uid: string, failing: boolean): void;
}

export function createKubelet(options: {
  readonly node: KubeletNode;
  readonly api: Client;
  readonly clock: Clock;
  readonly random: Random;
  readonly runtime: ContainerRuntime;
}): Kubelet {
  const { node, api, clock, runtime } = options;
  const owner = `kubelet/${node.name}`;
  const log = new EventLog(node.name);
  let on = false;
  let subscriptions: readonly Subscription[] = [];
  /** Service variables by namespace ("/" before it where links are not wanted), until a Service changes. */
  const variables = new Map<string, ReadonlyMap<string, string>>();
  let beating = false;
  const k: KubeletContext = {
    node,
    api,
    clock,
    runtime,
    recorder: createRecorder(api, clock, log, "kubelet", node.name),
    records: new Map(),
    pods: new Map(),
    failing: new Set(),
    running: () => on,
    services(namespace, links) {
      const key = links ? namespace : `/${namespace}`;
      let env = variables.get(key);
      if (env === undefined) variables.set(key, (env = serviceEnv(api, namespace, links)));
      return env;
    },
    after: (ms, data) => void clock.after(ms, owner, data),
  };

  clock.on(owner, (data) => {
    const t = data as KubeletTimer;
    switch (t.for) {
      case "heartbeat":
        if (on) heartbeat(api, node, clock.now);
        return k.after(timing.nodeHeartbeat, t);
      case "sync":
        return syncPod(k, t.uid);
      case "sandbox":
        return makeSandbox(k, t.uid);
      case "start":
        return startContainer(k, t.uid, t.container);
      case "pullFailed":
        return pullFailed(k, t.uid, t.container);
      case "probe":
        return probeTurn(k, t.uid, t.container, t.attempt, t.kind);
      case "stop":
        return stopNow(k, t.uid, t.container, t.attempt, t.graceMs);
      case "deadline":
        return deadline(k, t.uid);
    }
  });

  function seen(pod: Pod): void {
    const { uid } = pod.metadata;
    remember(k, pod);
    if (!k.records.has(uid)) {
      if (isTerminal(pod) && pod.metadata.deletionTimestamp === undefined) return;
      k.records.set(uid, newPod(pod, clock.now));
      const { activeDeadlineSeconds } = pod.spec;
      if (activeDeadlineSeconds !== undefined) k.after(activeDeadlineSeconds * 1000, { for: "deadline", uid });
    }
    const record = k.records.get(uid)!;
    const more = withEphemeral(record, pod);
    if (more !== record) k.records.set(uid, more);
    syncPod(k, uid);
  }

  function gone(uid: string): void {
    k.pods.delete(uid);
    k.failing.delete(uid);
    const record = k.records.get(uid);
    if (record === undefined) return;
    k.records.delete(uid);
    if (!record.finished) runtime.removeSandbox(uid);
  }

  return {
    get running() {
      return on;
    },
    start() {
      if (on) return;
      on = true;
      registerNode(api, node);
      heartbeat(api, node, clock.now);
      if (!beating) k.after(timing.nodeHeartbeat, { for: "heartbeat" });
      beating = true;
      // What has gone while the kubelet was away, no event will tell.
      for (const [uid, pod] of [...k.pods]) if (api.get("pods", pod.metadata.namespace, pod.metadata.name)?.metadata.uid !== uid) gone(uid);
      variables.clear();
      subscriptions = [
        api.watch("services", (event) => {
          const namespace = event.object.metadata.namespace ?? "";
          // default/kubernetes is in every Pod's environment.
          if (namespace === "default" && event.object.metadata.name === "kubernetes") variables.clear();
          else variables.delete(namespace);
        }),
        api.watch<Pod>("pods", (event) => {
          if (event.object.spec.nodeName !== node.name) return;
          if (event.type === "DELETED") gone(event.object.metadata.uid);
          else seen(event.object);
        }),
      ];
    },
    stop() {
      on = false;
      for (const s of subscriptions) s.stop();
      subscriptions = [];
    },
    failReadiness(uid, failing) {
      if (failing) k.failing.add(uid);
      else k.failing.delete(uid);
      const pod = k.pods.get(uid);
      for (const c of k.records.get(uid)?.containers.values() ?? []) {
        if (pod === undefined || !isMain(c) || c.phase !== "running" || !c.started) continue;
        if (failing) changeContainer(k, uid, c.name, { ready: false });
        else if (containerSpec(pod, c.name).readinessProbe === undefined) changeContainer(k, uid, c.name, { ready: true });
      }
      writeStatus(k, uid);
    },
    snapshot: () => ({ failing: new Set(k.failing), on, records: new Map(k.records), pods: new Map(k.pods), log: log.snapshot(), beating }),
    restore(state) {
      const s = state as { failing: Set<string>; on: boolean; records: Map<string, PodRecord>; pods: Map<string, Pod>; log: unknown; beating: boolean };
      on = s.on;
      beating = s.beating;
      variables.clear();
      k.records.clear();
      for (const [uid, r] of s.records) k.records.set(uid, r);
      k.failing.clear();
      for (const uid of s.failing) k.failing.add(uid);
      k.pods.clear();
      for (const [uid, p] of s.pods) k.pods.set(uid, p);
      log.restore(s.log);
    },
  };
}
