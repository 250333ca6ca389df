// What the controllers share: the shape of a reconcile loop, and what the kubelet is handed by the room above.
import type { Client, KubeObject, WatchEvent } from "../api/types";
import type { Clock } from "../base/clock";
import type { Random } from "../base/random";
import type { Caches } from "./cache";
import type { NewRecorder, Recorder } from "./events";

/** Names one object for a reconcile: "namespace/name", or "name". */
export type Key = string;

/** A level-triggered loop. The runner queues keys, drops doubles, calls reconcile from the clock's loop and retries a key that threw, with back-off. */
export interface Controller {
  readonly name: string;
  /** The resources whose events give keys. */
  readonly watches: readonly string[];
  keys(event: WatchEvent<KubeObject>, resource: string): readonly Key[];
  reconcile(key: Key, api: Client, requeue: (key: Key, afterMs: number) => void): void;
  /** Keys that are due without an event, when the controller starts: a loop that runs every so often requeues its own. */
  readonly initial?: readonly Key[];
  /** Milliseconds of the back-off after failures, where it differs from client-go's 5 ms doubled to 1000 s. */
  readonly retry?: { readonly base: number; readonly max: number };
  /** Milliseconds from an event to the reconcile, where it is not the usual hand-over. */
  readonly react?: number;
  /** Keys in one turn, where it is not the usual number of workers. */
  readonly workers?: number;
  /** What the controller remembers between reconciles, if anything. */
  snapshot?(): unknown;
  restore?(state: unknown): void;
}

/** What a controller is made with. Caches hold what watches have told; `recorder` writes Events in a component's name. */
export type ControllerEnv = {
  readonly api: Client;
  readonly clock: Clock;
  readonly random: Random;
  readonly caches: Caches;
  readonly recorder: (component: string, host?: string) => Recorder;
  readonly newRecorder: (controller: string) => NewRecorder;
  readonly settings: ControllerSettings;
};
export type ControllerFactory = (env: ControllerEnv) => Controller;

/** What differs from cluster to cluster. All may be left out. */
export type ControllerSettings = {
  /** Whether the load balancer controller answers; asked at each look. Without it, it does. */
  readonly cloud?: () => boolean;
  /** A load balancer's address is announced by a node, or by none any more. */
  readonly announce?: (ip: string, node: string | undefined) => void;
  /** The nftables of a node, for the agents that enforce NetworkPolicies; undefined: no such node. Without it nobody enforces them. */
  readonly packetFilter?: (node: string) => PacketFilter | undefined;
  /** The cluster's certificate authority, for the ConfigMap kube-root-ca.crt. */
  readonly rootCa?: string;
};

/** A node's nftables, as an agent on the node has them. */
export type PacketFilter = {
  /** Whether the agent hears of the API server now. */
  readonly connected: boolean;
  hasTable(family: string, name: string): boolean;
  /** Carries out nft commands, one a line, all or none: then it gives the kernel's complaint. */
  run(lines: readonly string[]): string | undefined;
};

/** Thrown by a reconcile that wants its key again after the usual back-off; upstream returns an error there. */
export class Retry extends Error {}

/** What runs containers: the kubelet asks, cluster/ answers with simulated images, file trees and network namespaces. Results come later, through the callbacks. */
export interface ContainerRuntime {
  /** Makes the Pod's sandbox: network namespace, address(es), /etc/hosts, resolv.conf. Returns the Pod's addresses, first the primary one. */
  createSandbox(pod: KubeObject): { readonly ips: readonly string[] };
  removeSandbox(podUid: string): void;
  /** Undefined where the image exists; else the reason and message of the failed pull. */
  pull(image: string): { readonly reason: "ErrImagePull" | "InvalidImageName"; readonly message: string } | undefined;
  /** Starts a container; `exited` is called when its process ends by itself. `env` is complete but for what the image brings. */
  start(
    pod: KubeObject,
    container: ContainerSpec,
    env: ReadonlyMap<string, string>,
    exited: (code: number, reason: "Completed" | "Error" | "OOMKilled") => void,
  ): { readonly containerId: string } | { readonly reason: string; readonly message: string };
  /** SIGTERM now, SIGKILL after the grace period; `stopped` is called when the process is gone, with its exit code if known (else 137). */
  stop(podUid: string, container: string, gracePeriodMs: number, stopped: (code?: number) => void): void;
  /** Runs a command inside (exec probes, preStop, postStart). */
  exec(podUid: string, container: string, command: readonly string[], timeoutMs: number, done: (code: number, output: string) => void): void;
  /** An HTTP request or a TCP connection from the node to the Pod; `error` in the kubelet's words. */
  connect(
    node: string,
    to: { ip: string; port: number },
    http: { path: string; scheme: string; headers: readonly { name: string; value: string }[] } | undefined,
    timeoutMs: number,
    done: (result: { ok: true; status: number; body: string } | { ok: false; error: string }) => void,
  ): void;
}

export type ContainerSpec = {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly [field: string]: unknown;
};
