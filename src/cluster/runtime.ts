// The container runtime of all nodes: what the kubelets ask for, done with simulated images, file trees and network
// namespaces. Departs from containerd in that images need no time to be pulled and all containers of a Pod see one set of
// processes' ports, as they share the network namespace.
import type { Clock } from "../base/clock";
import type { Driver, Run } from "../base/driver";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import { parseResponse, joinBytes, formatRequest } from "../base/http";
import { text } from "../base/bytes";
import type { Client, KubeObject } from "../api/types";
import type { ContainerRuntime, ContainerSpec } from "../controllers/types";
import { FileTree } from "../files/tree";
import type { Connection, Network, Netns } from "../net/types";
import { ashOrder } from "../shell/environment";
import type { Command, Context, Input, Machine } from "../shell/command";
import { Container, waitingProgram, type LogLine } from "./container";
import { pullImage, type ContainerFlavour } from "./images";
import { lookupOf } from "./lookup";
import { hostsFile, mountVolumes, podHostname, resolvConf, type PodSpec } from "./pod-files";
import type { NodePreset, Preset } from "./presets";
import { mountProc } from "./proc";
import type { Program } from "./program";
import { plugPod, podAddresses } from "./topology";

export type Sandbox = {
  readonly uid: string;
  readonly namespace: string;
  readonly name: string;
  readonly node: NodePreset;
  readonly netns: Netns;
  readonly ips: readonly string[];
  readonly hostNetwork: boolean;
  readonly containers: Map<string, Container>;
  /** Logs of containers that were replaced, by name: kubectl logs --previous. */
  readonly previous: Map<string, readonly LogLine[]>;
};

type Options = {
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly network: Network;
  readonly api: Client;
  readonly preset: Preset;
  /** A node's own resolv.conf. */
  readonly nodeResolvConf: string;
  readonly commands: (flavour: ContainerFlavour) => ReadonlyMap<string, Command>;
  /** Programs that need more of the world than images.ts knows: by image name. */
  readonly programs: (image: string, argv: readonly string[]) => Program | undefined;
  readonly run: (machine: Machine, argv: readonly string[], env: ReadonlyMap<string, string>, stdin?: Input, terminal?: Context["terminal"]) => Run<number>;
};

/** The last Pod address of a node's /24. */
const lastNumber = 254;

export class Runtime implements ContainerRuntime, Stateful {
  #sandboxes = new Map<string, Sandbox>();
  #nextNumber = new Map<string, number>();
  #nextContainer = 1;

  constructor(readonly options: Options) {}

  get sandboxes(): ReadonlyMap<string, Sandbox> {
    return this.#sandboxes;
  }

  snapshot(): unknown {
    const sandboxes = [...this.#sandboxes.values()].map((sandbox) => ({
      sandbox,
      containers: [...sandbox.containers].map(([name, container]) => ({ name, container, state: container.snapshot() })),
      previous: new Map(sandbox.previous),
    }));
    return { sandboxes, nextNumber: new Map(this.#nextNumber), nextContainer: this.#nextContainer };
  }

  restore(state: unknown): void {
    const s = state as {
      sandboxes: { sandbox: Sandbox; containers: { name: string; container: Container; state: unknown }[]; previous: Sandbox["previous"] }[];
      nextNumber: Map<string, number>;
      nextContainer: number;
    };
    const kept = new Set(s.sandboxes.flatMap((b) => b.containers.map((c) => c.container)));
    for (const sandbox of this.#sandboxes.values()) for (const c of sandbox.containers.values()) if (!kept.has(c)) c.kill();
    this.#sandboxes = new Map(s.sandboxes.map((b) => [b.sandbox.uid, b.sandbox]));
    for (const { sandbox, containers, previous } of s.sandboxes) {
      sandbox.containers.clear();
      sandbox.previous.clear();
      for (const [name, lines] of previous) sandbox.previous.set(name, lines);
      for (const { name, container, state: was } of containers) {
        sandbox.containers.set(name, container);
        container.restore(was);
      }
    }
    this.#nextNumber = new Map(s.nextNumber);
    this.#nextContainer = s.nextContainer;
  }

  /** The sandbox of a Pod by its name; undefined if it does not run (yet). */
  sandbox(namespace: string, name: string): Sandbox | undefined {
    let found: Sandbox | undefined;
    for (const s of this.#sandboxes.values()) if (s.namespace === namespace && s.name === name) found = s;
    return found;
  }

  /** Kills the first processes of a Pod's containers. */
  crash(namespace: string, name: string): void {
    for (const container of [...(this.sandbox(namespace, name)?.containers.values() ?? [])]) container.crash();
  }

  /** The first processes of a node's containers, oldest first. */
  processesOn(node: string): readonly { readonly number: number; readonly command: string; readonly startedAt: number }[] {
    const containers = [...this.#sandboxes.values()].filter((s) => s.node.name === node).flatMap((s) => [...s.containers.values()]);
    return containers
      .filter((c) => c.running)
      .map(({ command, startedAt, options }) => ({ number: options.number, command, startedAt }))
      .sort((a, b) => a.number - b.number);
  }

  createSandbox(pod: KubeObject): { readonly ips: readonly string[] } {
    const uid = pod.metadata.uid;
    const known = this.#sandboxes.get(uid);
    if (known !== undefined) return { ips: known.ips };
    const spec = pod["spec"] as PodSpec;
    const node = this.options.preset.nodes.find((n) => n.name === spec.nodeName)!;
    const common = {
      uid,
      namespace: pod.metadata.namespace!,
      name: pod.metadata.name,
      node,
      containers: new Map<string, Container>(),
      previous: new Map<string, readonly LogLine[]>(),
    };
    if (spec.hostNetwork === true) {
      const ips = node.ip6 === undefined ? [node.ip] : [node.ip, node.ip6];
      this.#sandboxes.set(uid, { ...common, netns: this.options.network.namespace(node.name)!, ips, hostNetwork: true });
      return { ips };
    }
    const number = this.#freeNumber(node);
    this.#nextNumber.set(node.name, number + 1);
    const { ip, ip6 } = podAddresses(node, number);
    const ips = ip6 === undefined ? [ip] : [ip, ip6];
    const short = uid.slice(0, 8);
    const netns = plugPod(this.options.network, `pod/${common.namespace}/${common.name}/${short}`, node, `veth${short}`, ip, ip6);
    this.#sandboxes.set(uid, { ...common, netns, ips, hostNetwork: false });
    return { ips };
  }

  /** The next number that no Pod of the node has; after the last of the /24 the search begins anew. */
  #freeNumber(node: NodePreset): number {
    const taken = new Set([...this.#sandboxes.values()].flatMap((s) => (s.node.name === node.name && !s.hostNetwork ? [s.ips[0]!] : [])));
    const from = this.#nextNumber.get(node.name) ?? 2;
    for (let i = 0; i < lastNumber - 1; i++) {
      const number = 2 + ((from - 2 + i) % (lastNumber - 1));
      if (!taken.has(podAddresses(node, number).ip)) return number;
    }
    throw new Error(`no Pod address is free on ${node.name}`);
  }

  removeSandbox(podUid: string): void {
    const sandbox = this.#sandboxes.get(podUid);
    if (sandbox === undefined) return;
    for (const c of sandbox.containers.values()) c.kill();
    this.#sandboxes.delete(podUid);
    if (!sandbox.hostNetwork) this.options.network.removeNamespace(sandbox.netns.name);
    // A node's counter of Pod addresses restarts when its last Pod has gone.
    if (![...this.#sandboxes.values()].some((s) => s.node === sandbox.node && !s.hostNetwork)) this.#nextNumber.delete(sandbox.node.name);
  }

  pull(image: string): { readonly reason: "ErrImagePull" | "InvalidImageName"; readonly message: string } | undefined {
    const pulled = pullImage(image);
    return "reason" in pulled ? pulled : undefined;
  }

  start(
    pod: KubeObject,
    container: ContainerSpec,
    env: ReadonlyMap<string, string>,
    exited: (code: number, reason: "Completed" | "Error" | "OOMKilled") => void,
  ): { readonly containerId: string } | { readonly reason: string; readonly message: string } {
    const sandbox = this.#sandboxes.get(pod.metadata.uid)!;
    const pulled = pullImage(container.image);
    if ("reason" in pulled) return pulled;
    const { image } = pulled;
    const before = sandbox.containers.get(container.name);
    if (before !== undefined) sandbox.previous.set(container.name, before.log);
    const machine = this.#machine(sandbox, pod, container, image.flavour, image.libc, image.commands ?? []);
    const base = new Map([["PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], ["HOSTNAME", machine.name], ...env]);
    if (!base.has("HOME")) base.set("HOME", "/root");
    const full = ashOrder(base);
    const given = [...(container.command ?? image.entrypoint), ...(container.args ?? (container.command === undefined ? image.cmd : []))];
    const argv = image.script !== undefined && container.command === undefined ? image.script(given.slice(image.entrypoint.length)) : given;
    const spec = (pod["spec"] as PodSpec).containers.find((c) => c.name === container.name);
    const ports = (spec?.ports ?? []).map((p) => ({ containerPort: p.containerPort, protocol: p.protocol ?? "TCP" }));
    const name = argv[0] ?? "";
    const program = this.options.programs(container.image, argv) ?? image.programs[name] ?? waitingProgram(argv, machine.commands);
    const known = machine.commands.has(name.split("/").pop()!);
    if (program === undefined && !known && image.otherwise === undefined)
      return {
        reason: "RunContainerError",
        message: `failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "${name}": ${name.includes("/") ? `stat ${name}: no such file or directory` : "executable file not found in $PATH"}`,
      };
    const number = this.#nextContainer++;
    const started = new Container({
      id: `${sandbox.uid.slice(0, 8)}-${number}`,
      number,
      machine,
      argv,
      env: full,
      ports,
      program: program ?? (known ? undefined : image.otherwise),
      clock: this.options.clock,
      random: this.options.random,
      driver: this.options.driver,
      run: this.options.run,
      stdin: container["stdin"] === true,
      tty: container["tty"] === true,
      exited: (code) => exited(code, code === 0 ? "Completed" : "Error"),
    });
    sandbox.containers.set(container.name, started);
    started.start();
    const stream = this.options.random.stream("container-id");
    return { containerId: `containerd://${Array.from({ length: 8 }, () => stream.u32().toString(16).padStart(8, "0")).join("")}` };
  }

  stop(podUid: string, container: string, gracePeriodMs: number, stopped: () => void): void {
    const running = this.#sandboxes.get(podUid)?.containers.get(container);
    if (running === undefined) return stopped();
    running.stop(gracePeriodMs, stopped);
  }

  exec(podUid: string, container: string, command: readonly string[], timeoutMs: number, done: (code: number, output: string) => void): void {
    const running = this.#sandboxes.get(podUid)?.containers.get(container);
    if (running === undefined || !running.running) return done(1, "container not running");
    if (!running.machine.commands.has(command[0]?.split("/").pop() ?? "")) return done(126, notFound(command[0] ?? ""));
    let output = "";
    let finished = false;
    const { driver, clock } = this.options;
    const process = driver.spawn(this.options.run(running.machine, command, running.env), { write: (o) => ((output += o.text), true) }, (code) => {
      if (finished) return;
      finished = true;
      done(code, output);
    });
    const run = function* (): Run<number> {
      yield { until: clock.now + timeoutMs, ready: () => finished };
      if (!finished) {
        finished = true;
        driver.kill(process.pid, 137);
        done(-1, `command timed out: "${command.join(" ")}" timed out after ${timeoutMs / 1000}s`);
      }
      return 0;
    };
    driver.spawn(run(), { write: () => true });
  }

  connect(
    node: string,
    to: { ip: string; port: number },
    http: { path: string; scheme: string; headers: readonly { name: string; value: string }[] } | undefined,
    timeoutMs: number,
    done: (result: { ok: true; status: number; body: string } | { ok: false; error: string }) => void,
  ): void {
    const netns = this.options.network.namespace(node)!;
    this.options.driver.spawn(probe(this.options.clock, netns, to, http, timeoutMs, done), { write: () => true });
  }

  #machine(sandbox: Sandbox, pod: KubeObject, container: ContainerSpec, flavour: ContainerFlavour, libc: "glibc" | "musl", own: readonly Command[]): Machine {
    const files = new FileTree();
    const hostname = sandbox.hostNetwork ? sandbox.node.name : podHostname(pod);
    files.write("/etc/hosts", sandbox.hostNetwork ? nodeHosts(sandbox.node) : hostsFile(pod, sandbox.ips));
    files.write("/etc/resolv.conf", resolvConf(pod, this.options.preset.dnsIp, this.options.nodeResolvConf));
    files.write("/etc/hostname", hostname + "\n");
    for (const directory of ["/tmp", "/root", "/bin", "/usr/bin", "/proc", "/dev", "/var/log"]) files.mkdir(directory);
    files.write("/var/run/secrets/kubernetes.io/serviceaccount/namespace", sandbox.namespace);
    mountProc(files, sandbox.netns, this.options.clock, true);
    mountVolumes(files, pod, container.name, this.options.api);
    return {
      name: hostname,
      kind: "container",
      files,
      netns: sandbox.netns,
      network: this.options.network,
      libc,
      lookup: lookupOf({ files, netns: sandbox.netns, libc }, this.options.clock, this.options.random),
      commands:
        own.length === 0
          ? this.options.commands(flavour)
          : new Map([...this.options.commands(flavour), ...own.flatMap((c) => [[c.name, c] as const, [`/${c.name}`, c] as const])]),
      home: "/root",
      processes: () => {
        const own = sandbox.containers.get(container.name);
        return own === undefined ? [] : [{ pid: 1, ppid: 0, command: own.command, startedAt: own.startedAt }];
      },
    };
  }
}

/** A node's own /etc/hosts. */
export function nodeHosts(node: NodePreset): string {
  const own = [node.ip, ...(node.ip6 === undefined ? [] : [node.ip6])].map((ip) => `${ip}\t${node.name}\n`).join("");
  return `127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\nfe00::0\tip6-localnet\nff00::0\tip6-mcastprefix\nff02::1\tip6-allnodes\nff02::2\tip6-allrouters\n${own}`;
}

function notFound(command: string): string {
  return `OCI runtime exec failed: exec failed: unable to start container process: exec: "${command}": ${command.includes("/") ? `stat ${command}: no such file or directory` : "executable file not found in $PATH"}`;
}

function* probe(
  clock: Clock,
  netns: Netns,
  to: { ip: string; port: number },
  http: { path: string; scheme: string; headers: readonly { name: string; value: string }[] } | undefined,
  timeoutMs: number,
  done: (result: { ok: true; status: number; body: string } | { ok: false; error: string }) => void,
): Run<number> {
  const host = to.ip.includes(":") ? `[${to.ip}]:${to.port}` : `${to.ip}:${to.port}`;
  const deadline = clock.now + timeoutMs;
  const connection = netns.connect(to, { program: "kubelet" });
  const state = (): Connection["state"] => connection.state; // both change while we wait
  const error = (): Connection["error"] => connection.error;
  if (state() === "connecting") yield { until: deadline, ready: () => connection.state !== "connecting" };
  const url = `${(http?.scheme ?? "http").toLowerCase()}://${host}${http?.path ?? ""}`;
  const failed = (why: string): number => {
    connection.abort();
    done({ ok: false, error: http === undefined ? why : `Get "${url}": ${why}` });
    return 1;
  };
  if (connection.error === "refused") return failed(`dial tcp ${host}: connect: connection refused`);
  if (connection.error !== undefined && connection.error !== "timeout") return failed(`dial tcp ${host}: connect: no route to host`);
  if (state() !== "established")
    return failed(http === undefined ? `dial tcp ${host}: i/o timeout` : "context deadline exceeded (Client.Timeout exceeded while awaiting headers)");
  if (http === undefined) {
    connection.end();
    done({ ok: true, status: 0, body: "" });
    return 0;
  }
  const headers: [string, string][] = [
    ["Host", http.headers.find((h) => h.name.toLowerCase() === "host")?.value ?? host],
    ["User-Agent", "kube-probe/1.36"],
    ["Accept", "*/*"],
    ["Connection", "close"],
  ];
  for (const h of http.headers) if (h.name.toLowerCase() !== "host") headers.push([h.name, h.value]);
  connection.write(formatRequest({ method: "GET", path: http.path, headers }));
  let buffer: Uint8Array = new Uint8Array(0);
  for (;;) {
    buffer = joinBytes(buffer, connection.read());
    const response = parseResponse(buffer, "GET", connection.eof);
    if (response === "malformed") return failed("net/http: HTTP/1.x transport connection broken: malformed HTTP response");
    if (response?.complete === true) {
      connection.end();
      done({ ok: true, status: response.status, body: text(response.body) });
      return 0;
    }
    if (connection.eof || state() === "closed") return failed(error() === "reset" ? `read tcp ${host}: read: connection reset by peer` : "EOF");
    if (clock.now >= deadline) return failed("context deadline exceeded (Client.Timeout exceeded while awaiting headers)");
    yield { until: deadline, ready: () => connection.readable || connection.state === "closed" };
  }
}
