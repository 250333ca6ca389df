// One simulated cluster: everything that lives, made and connected in one order. It is a fold over its inputs: the same
// preset, seed and inputs give the same world.
import { Clock } from "../base/clock";
import { Driver } from "../base/driver";
import { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Descriptions } from "../api/rest/openapi";
import { createApiServer, type ApiServer } from "../api/server";
import { commandsFor, type Flavour } from "../commands/list";
import { traceCommand } from "../commands/trace";
import { createKubelet, type Kubelet } from "../controllers/kubelet";
import { controllers } from "../controllers/list";
import { startControllers, type Running as Controllers } from "../controllers/runner";
import type { DnsQueryEvent } from "../dns/query-event";
import { createUpstream } from "../dns/upstream";
import { FileTree } from "../files/tree";
import type { HelpTexts } from "../kubectl/help/render";
import { kubectlCommand } from "../kubectl/kubectl";
import { createNetwork } from "../net/network";
import type { Netns, Network } from "../net/types";
import { createKubeProxy, type KubeProxy, type ProxyMode } from "../proxy/kubeproxy";
import { noInput, type Command, type Context, type Machine } from "../shell/command";
import { contextOn, runShell, Shell } from "../shell/shell";
import { serveApi } from "./control-plane";
import { dockerCommand } from "./docker";
import { containerExec } from "./exec";
import { lookupOf } from "./lookup";
import { packetFilter } from "./packet-filter";
import { presets, systemNamespace, systemObjects, type Preset } from "./presets";
import { mountProc } from "./proc";
import { nodeProcesses, type Running } from "./processes";
import { coreDnsProgram } from "./programs/coredns";
import { nodeHosts, Runtime, type Sandbox } from "./runtime";
import { announce, laptopNamespace, layCables } from "./topology";

export type WorldOptions = { readonly preset: keyof typeof presets; readonly seed: number; readonly mode?: ProxyMode };

const apiPort = 6443;

/** What a node's resolv.conf says: the laptop's DNS, as in a Docker network. */
const nodeResolvConf = "nameserver 172.18.0.1\n";

export class World implements Stateful {
  readonly preset: Preset;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly network: Network;
  readonly api: ApiServer;
  readonly runtime: Runtime;
  readonly laptop: Machine;
  readonly nodes: readonly Machine[];
  readonly kubelets: ReadonlyMap<string, Kubelet>;
  readonly proxies: ReadonlyMap<string, KubeProxy>;
  #controllers: Controllers | undefined;
  #mode: ProxyMode;
  #cloud = true;
  #onQuery: (event: DnsQueryEvent) => void = () => undefined;
  #helpTexts: HelpTexts | undefined;
  #descriptions: Descriptions | undefined;

  constructor(options: WorldOptions) {
    const preset = (this.preset = presets[options.preset]);
    this.#mode = options.mode ?? preset.mode;
    const clock = (this.clock = new Clock(preset.start));
    const random = (this.random = new Random(options.seed));
    const driver = (this.driver = new Driver(clock));
    const network = (this.network = createNetwork(clock, random));
    const api = (this.api = createApiServer({
      clock,
      random,
      serviceCIDRs: preset.serviceCIDRs,
      advertise: { ip: preset.nodes[0]!.ip, port: apiPort },
      descriptions: () => this.#descriptions,
    }));
    layCables(network, preset);

    this.runtime = new Runtime({
      clock,
      random,
      driver,
      network,
      api,
      preset,
      nodeResolvConf,
      commands: (flavour) => this.#commands(flavour),
      programs: (image) => coreDnsProgram(image, { api: api.client("coredns"), onQuery: (event) => this.#onQuery(event) }),
      run: (machine, argv, env, stdin = noInput, terminal = undefined) => contextOn({ ...this.#place(machine, env), stdin, terminal }).exec(argv),
    });
    this.nodes = preset.nodes.map((node) => this.#machine("node", node.name, nodeHosts(node), "/root"));
    this.laptop = this.#machine("laptop", laptopNamespace, "127.0.0.1\tlocalhost\n", "/home/lab");
    serveApi(network, preset.nodes[0]!, apiPort, api, clock);
    network.serve("dnsmasq", createUpstream());
    for (const proto of ["udp", "tcp"] as const) this.laptop.netns.listen({ proto, address: preset.laptop.ip, port: 53, owner: "dnsmasq", program: "dnsmasq" });

    this.kubelets = new Map(preset.nodes.map((node) => [node.name, createKubelet({ node, api: api.client("kubelet"), clock, random, runtime: this.runtime })]));
    this.proxies = new Map(
      preset.nodes.map((node) => [
        node.name,
        createKubeProxy({
          node: node.name,
          api,
          clock,
          random,
          driver,
          network,
          netns: network.namespace(node.name)!,
          mode: this.#mode,
          clusterCidrs: preset.clusterCIDRs,
        }),
      ]),
    );
  }

  get mode(): ProxyMode {
    return this.#mode;
  }

  /** Switches everything on and lets time pass until the system's own Pods run and every node's rules are written. */
  boot(): void {
    const { api, clock, random } = this;
    for (const kubelet of this.kubelets.values()) kubelet.start();
    this.#controllers = startControllers(controllers, api.client("kube-controller-manager"), clock, {
      random,
      settings: {
        cloud: () => this.#cloud,
        announce: (ip, node) => announce(this.network, this.preset, ip, node),
        packetFilter: (node) => packetFilter(this.network, node, this.kubelets.get(node)?.running === true),
      },
    });
    for (const proxy of this.proxies.values()) proxy.start();
    this.pass(1000);
    for (const [resource, object] of systemObjects(this.preset)) api.create(resource, systemNamespace, object);
    this.pass(20_000);
    // What led here is no news: the recordings begin without Events, too.
    for (const e of api.list("events")) api.delete("events", e.metadata.namespace, e.metadata.name);
  }

  /** True when no process runs: only then can a checkpoint be taken. */
  get idle(): boolean {
    return this.driver.idle;
  }

  /** Everything that lives, as values and shallow copies. */
  snapshot(): unknown {
    const parts = this.#parts().map((p) => p.snapshot());
    return { parts, mode: this.#mode, cloud: this.#cloud };
  }

  /** Back to a checkpoint of this very world. */
  restore(state: unknown): void {
    const s = state as { parts: readonly unknown[]; mode: ProxyMode; cloud: boolean };
    this.#parts().forEach((p, i) => p.restore(s.parts[i]));
    this.#mode = s.mode;
    this.#cloud = s.cloud;
  }

  /** In the order in which they are taken back: processes end first, clocks and wires come before who uses them. */
  #parts(): readonly Stateful[] {
    return [
      this.driver,
      this.clock,
      this.random,
      this.network,
      this.api,
      ...(this.#controllers === undefined ? [] : [this.#controllers]),
      ...this.kubelets.values(),
      ...this.proxies.values(),
      this.runtime,
      this.laptop.files,
      ...this.nodes.map((n) => n.files),
    ];
  }

  /** Lets virtual time pass, at once. */
  pass(ms: number): void {
    this.driver.run({ limit: this.clock.now + ms });
  }

  /** A shell on the laptop, in its home directory. */
  shell(options: { terminal?: Context["terminal"]; edit?: Context["edit"] } = {}): Shell {
    const { clock, random, driver, laptop } = this;
    return new Shell({
      machine: laptop,
      clock,
      random,
      driver,
      env: this.#laptopEnv(options.terminal),
      cwd: laptop.home,
      terminal: options.terminal,
      edit: options.edit,
    });
  }

  /** The machine of "laptop", "node/NAME", "pod/NAME" or "pod/NAMESPACE/NAME" (its first container's); undefined: there is none. */
  machineAt(spec: string): Machine | undefined {
    if (spec === "laptop") return this.laptop;
    const [kind, name] = spec.split("/");
    if (kind === "node") return this.nodes.find((n) => n.name === name);
    return kind === "pod" ? this.#sandbox(spec)?.containers.values().next().value?.machine : undefined;
  }

  /** A machine with a node's tools in its PATH, whatever its image holds: what a debugging container beside it would see. */
  withTools(machine: Machine): Machine {
    return { ...machine, commands: this.#commands("node") };
  }

  /** One line in a shell of its own (bash -c), to its end, background jobs included: what a transcript's `$` line is. */
  runLine(line: string, machine: Machine = this.laptop): { readonly code: number; readonly stdout: string; readonly stderr: string } {
    const text = { 1: "", 2: "" };
    let code = 0;
    const run = runShell({
      ...this.#place(machine, this.#laptopEnv(undefined)),
      cwd: machine.home,
      dialect: "bash",
      name: "bash",
      args: [],
      script: line,
      commandString: true,
    });
    const process = this.driver.spawn(run, { write: (o) => ((text[o.fd] += o.text), true) }, (c) => (code = c));
    const stopped = this.driver.run({ limit: this.clock.now + 600_000, done: () => process.exited });
    if (stopped !== "done") this.driver.kill(process.pid);
    return { code, stdout: text[1], stderr: text[2] };
  }

  /** Hears of every query that a CoreDNS Pod answers. */
  onQuery(handler: (event: DnsQueryEvent) => void): void {
    this.#onQuery = handler;
  }

  /** Hands kubectl its help texts, which need not be there at the start. */
  giveHelp(texts: HelpTexts): void {
    this.#helpTexts = texts;
  }

  /** Hands the API server the words of `kubectl explain`, which need not be there at the start. */
  giveDescriptions(descriptions: Descriptions): void {
    this.#descriptions = descriptions;
  }

  setCloud(on: boolean): void {
    this.#cloud = on;
  }

  setProxy(node: string, on: boolean): void {
    const proxy = this.proxies.get(node);
    if (on) proxy?.start();
    else proxy?.stop();
  }

  setMode(mode: ProxyMode): void {
    this.#mode = mode;
    for (const proxy of this.proxies.values()) proxy.setMode(mode);
  }

  setZone(node: string, zone: string): void {
    this.api.patch("nodes", undefined, node, { metadata: { labels: { "topology.kubernetes.io/zone": zone } } });
  }

  /** Pulls a node's cable and stops its kubelet, or gives both back. */
  setNode(node: string, on: boolean): void {
    this.network.setCarrier(node, "eth0", on);
    this.proxies.get(node)?.setConnected(on);
    const kubelet = this.kubelets.get(node);
    if (on) kubelet?.start();
    else kubelet?.stop();
  }

  /** The first processes of a Pod's containers die; the kubelet starts them again. */
  killPod(namespace: string, pod: string): void {
    this.runtime.crash(namespace, pod);
  }

  /** A Pod's readiness fails, whatever its probes find, or follows them again. */
  setReadiness(namespace: string, name: string, up: boolean): void {
    const pod = this.api.get("pods", namespace, name);
    const node = (pod?.["spec"] as { nodeName?: string } | undefined)?.nodeName;
    if (pod !== undefined && node !== undefined) this.kubelets.get(node)?.failReadiness(pod.metadata.uid, !up);
  }

  /** Takes CoreDNS's Pods away, or gives them back. */
  setDns(up: boolean): void {
    this.api.patch("deployments.apps", "kube-system", "coredns", { spec: { replicas: up ? 2 : 0 } });
  }

  /** A node's cable loses that share of what it carries, 0 to 1, both ways. */
  setLoss(node: string, share: number): void {
    this.network.setLoss(node, "eth0", share);
  }

  #machine(kind: "laptop" | "node", name: string, hosts: string, home: string): Machine {
    const files = new FileTree();
    files.write("/etc/hosts", hosts);
    files.write("/etc/resolv.conf", nodeResolvConf);
    files.write("/etc/hostname", name + "\n");
    for (const directory of ["/tmp", home, "/bin", "/usr/bin", "/var/log"]) files.mkdir(directory);
    const netns = this.network.namespace(name)!;
    mountProc(files, netns, this.clock, false);
    const libc = "glibc" as const;
    const machine = {
      name,
      kind,
      files,
      netns,
      network: this.network,
      libc,
      lookup: lookupOf({ files, netns, libc }, this.clock, this.random),
      home,
      commands: this.#commands(kind),
      ...(kind === "node" ? { processes: () => nodeProcesses(name, this.preset.start, this.#running(name)) } : {}),
    };
    return machine;
  }

  #running(node: string): Running {
    return {
      kubelet: this.kubelets.get(node)?.running === true,
      kubeProxy: this.proxies.get(node)?.running === true,
      contained: [...this.runtime.processesOn(node)],
    };
  }

  readonly #tables = new Map<string, ReadonlyMap<string, Command>>();

  #commands(flavour: Flavour): ReadonlyMap<string, Command> {
    let table = this.#tables.get(flavour);
    if (table === undefined) {
      const all = new Map(commandsFor(flavour));
      if (flavour === "laptop") {
        const exec = containerExec({ api: this.api, runtime: this.runtime, controlPlane: () => this.nodes[0]! });
        for (const command of [
          traceCommand((spec) => this.#origin(spec))("gnu"),
          kubectlCommand({ client: () => this.api, helpTexts: () => this.#helpTexts, ...exec }),
          dockerCommand(() => this.nodes),
        ])
          all.set(command.name, command);
      }
      table = all;
      this.#tables.set(flavour, table);
    }
    return table;
  }

  /** Where a trace starts, as machineAt names it; a Pod's network is there before its containers are. */
  #origin(spec: string): Netns | undefined {
    return spec.startsWith("pod/") ? this.#sandbox(spec)?.netns : this.machineAt(spec)?.netns;
  }

  /** The sandbox of "pod/NAME" or "pod/NAMESPACE/NAME". */
  #sandbox(spec: string): Sandbox | undefined {
    const [, a = "", b] = spec.split("/");
    return b === undefined ? this.runtime.sandbox("default", a) : this.runtime.sandbox(a, b);
  }

  #laptopEnv(terminal: Context["terminal"]): Map<string, string> {
    return new Map([
      ["HOME", this.laptop.home],
      ["USER", "lab"],
      ["PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      ["TERM", terminal === undefined ? "dumb" : "xterm-256color"],
      ["LANG", "C.UTF-8"],
    ]);
  }

  /** Where a program runs that no shell starts. */
  #place(machine: Machine, env: ReadonlyMap<string, string>): Parameters<typeof contextOn>[0] {
    const { clock, random, driver } = this;
    return {
      machine,
      clock,
      random,
      driver,
      env,
      cwd: "/",
      stdin: noInput,
      terminal: undefined,
      edit: undefined,
      dialect: machine.libc === "musl" || !machine.commands.has("bash") ? "busybox" : "dash",
    };
  }
}
