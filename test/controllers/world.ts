// A small cluster for tests: the real API server and controllers, kubelets over a runtime that only remembers.
import type { Client, KubeObject } from "../../src/api/types";
import { createApiServer } from "../../src/api/server";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { createKubelet } from "../../src/controllers/kubelet";
import type { Kubelet } from "../../src/controllers/kubelet";
import { controllers } from "../../src/controllers/list";
import { startControllers } from "../../src/controllers/runner";
import type { Running } from "../../src/controllers/runner";
import type { ContainerRuntime, ControllerSettings } from "../../src/controllers/types";

type Process = {
  readonly name: string;
  readonly env: ReadonlyMap<string, string>;
  readonly exited: (code: number, reason: "Completed" | "Error" | "OOMKilled") => void;
};

/** Answers as told: probes by a function, exits when the test says so. */
export class FakeRuntime implements ContainerRuntime {
  readonly processes = new Map<string, Process>();
  readonly log: string[] = [];
  readonly pulls = new Map<string, { reason: "ErrImagePull" | "InvalidImageName"; message: string }>();
  exitCode: (command: readonly string[]) => number = () => 0;
  answer: (port: number, path: string) => number | undefined = () => 200;
  #next = 2;

  constructor(
    readonly node: string,
    readonly prefix: string,
    readonly nodeIp: string,
  ) {}

  createSandbox(pod: KubeObject): { readonly ips: readonly string[] } {
    const host = (pod["spec"] as { hostNetwork?: boolean }).hostNetwork === true;
    if (host) return { ips: [this.nodeIp] };
    const n = this.#next++;
    return { ips: [n < 256 ? `${this.prefix}${n}` : `10.${100 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`] };
  }
  removeSandbox(uid: string): void {
    for (const key of [...this.processes.keys()]) if (key.startsWith(uid)) this.processes.delete(key);
  }
  pull(image: string): { reason: "ErrImagePull" | "InvalidImageName"; message: string } | undefined {
    return this.pulls.get(image);
  }
  start(
    pod: KubeObject,
    container: { name: string; command?: readonly string[] },
    env: ReadonlyMap<string, string>,
    exited: Process["exited"],
  ): { readonly containerId: string } | { readonly reason: string; readonly message: string } {
    if (container.command?.[0] === "nosuch") return { reason: "RunContainerError", message: 'exec: "nosuch": executable file not found in $PATH' };
    this.log.push(`start ${pod.metadata.name}/${container.name}`);
    this.processes.set(`${pod.metadata.uid}/${container.name}`, { name: container.name, env, exited });
    return { containerId: `containerd://${pod.metadata.name}-${container.name}` };
  }
  stop(uid: string, container: string, graceMs: number, stopped: (code?: number) => void): void {
    this.log.push(`stop ${container} ${graceMs}`);
    this.processes.delete(`${uid}/${container}`);
    stopped(0);
  }
  exec(_uid: string, _container: string, command: readonly string[], _timeoutMs: number, done: (code: number, output: string) => void): void {
    const code = this.exitCode(command);
    done(code, code === 0 ? "" : `${command.join(" ")} failed`);
  }
  connect(
    _node: string,
    to: { ip: string; port: number },
    http: { path: string } | undefined,
    _timeoutMs: number,
    done: (r: { ok: true; status: number; body: string } | { ok: false; error: string }) => void,
  ): void {
    const status = this.answer(to.port, http?.path ?? "");
    done(
      status === undefined
        ? { ok: false, error: `Get "http://${to.ip}:${to.port}${http?.path ?? ""}": dial tcp ${to.ip}:${to.port}: connect: connection refused` }
        : { ok: true, status, body: "" },
    );
  }
  save(): { readonly next: number; readonly processes: ReadonlyMap<string, Process> } {
    return { next: this.#next, processes: new Map(this.processes) };
  }
  load(s: { readonly next: number; readonly processes: ReadonlyMap<string, Process> }): void {
    this.#next = s.next;
    this.processes.clear();
    for (const [k, p] of s.processes) this.processes.set(k, p);
  }
  exit(uid: string, container: string, code: number): void {
    const p = this.processes.get(`${uid}/${container}`)!;
    this.processes.delete(`${uid}/${container}`);
    p.exited(code, code === 0 ? "Completed" : "Error");
  }
}

export type TestWorld = {
  readonly clock: Clock;
  readonly random: Random;
  readonly api: Client;
  readonly runtimes: ReadonlyMap<string, FakeRuntime>;
  readonly kubelets: ReadonlyMap<string, Kubelet>;
  readonly running: Running;
  pass(ms: number): void;
};

export function testWorld(options: { readonly workers?: number; readonly settings?: ControllerSettings; readonly seed?: number } = {}): TestWorld {
  const clock = new Clock(Date.UTC(2026, 10, 21));
  const random = new Random(options.seed ?? 1);
  const api = createApiServer({ clock, random, serviceCIDRs: ["10.96.0.0/16"], advertise: { ip: "172.18.0.2", port: 6443 } });
  const runtimes = new Map<string, FakeRuntime>();
  const kubelets = new Map<string, Kubelet>();
  for (let i = 0; i <= (options.workers ?? 2); i++) {
    const name = i === 0 ? "kind-control-plane" : `kind-worker${i === 1 ? "" : i}`;
    const runtime = new FakeRuntime(name, `10.244.${i}.`, `172.18.0.${i + 2}`);
    runtimes.set(name, runtime);
    const kubelet = createKubelet({ node: { name, ip: `172.18.0.${i + 2}`, podCIDR: `10.244.${i}.0/24`, controlPlane: i === 0 }, api, clock, random, runtime });
    kubelets.set(name, kubelet);
    kubelet.start();
  }
  const running = startControllers(controllers, api, clock, { random, ...(options.settings && { settings: options.settings }) });
  const pass = (ms: number): void => clock.advanceTo(clock.now + ms);
  pass(2000);
  return { clock, random, api, runtimes, kubelets, running, pass };
}

export function template(name: string, more: object = {}): object {
  return {
    metadata: { labels: { app: name } },
    spec: {
      containers: [
        {
          name: "web",
          image: "registry.k8s.io/e2e-test-images/agnhost:2.52",
          args: ["netexec", "--http-port=8080", "--udp-port=-1"],
          ports: [{ containerPort: 8080 }],
          ...more,
        },
      ],
    },
  };
}

export function podSpec(name: string, node: string | undefined, more: object = {}, labels: Record<string, string> = { app: "web" }): object {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, labels },
    spec: { ...(node && { nodeName: node }), containers: [{ name: "c", image: "busybox:1.36", command: ["sleep", "infinity"], ...more }] },
  };
}
