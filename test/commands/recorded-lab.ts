// The laboratory of test/golden/tools/record.mjs, made of simulated parts: a node with an uplink and a Pod's link, servers
// that send back what comes, and a shell on the node.
import { Clock } from "../../src/base/clock";
import { Driver } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { commandsFor } from "../../src/commands/list";
import { mountProc } from "../../src/cluster/proc";
import { FileTree } from "../../src/files/tree";
import { createNetwork } from "../../src/net/network";
import type { Machine } from "../../src/shell/command";
import { noInput } from "../../src/shell/command";
import { runShell } from "../../src/shell/shell";

export type Answer = { readonly stdout: string; readonly stderr: string; readonly code: number | undefined };

export function recordedLab(): (script: string) => Answer {
  const clock = new Clock(Date.UTC(2026, 10, 29, 12));
  const random = new Random(1);
  const driver = new Driver(clock);
  const network = createNetwork(clock, random);
  const [node, pod, laptop] = ["node", "pod", "laptop"].map((n) => network.addNamespace(n)) as [
    ReturnType<typeof network.addNamespace>,
    ReturnType<typeof network.addNamespace>,
    ReturnType<typeof network.addNamespace>,
  ];
  network.addVeth({ ns: "node", link: "eth0" }, { ns: "laptop", link: "n1" });
  network.addVeth({ ns: "node", link: "vethaaaa" }, { ns: "pod", link: "eth0" });
  laptop.addAddress("n1", "172.18.0.1/16");
  laptop.addAddress("n1", "fd00::1/64");
  laptop.addRoute({ dest: "10.244.0.0/16", via: "172.18.0.3" });
  pod.addAddress("eth0", "10.244.1.2/24");
  pod.addRoute({ dest: "10.244.1.1", link: "eth0", scope: "link" });
  pod.addRoute({ dest: "default", via: "10.244.1.1", link: "eth0" });
  node.addAddress("eth0", "172.18.0.3/16");
  node.addAddress("eth0", "fd00::3/64");
  node.addAddress("vethaaaa", "10.244.1.1/32");
  node.addRoute({ dest: "10.244.1.2", link: "vethaaaa", scope: "link" });
  node.addRoute({ dest: "default", via: "172.18.0.1", link: "eth0" });
  node.addRoute({ dest: "::/0", via: "fd00::1", link: "eth0" });
  node.addRoute({ dest: "10.244.2.0/24", via: "172.18.0.4", link: "eth0" });
  node.addRoute({ dest: "10.9.0.0/16", type: "unreachable" });
  node.addRoute({ dest: "10.8.0.0/16", type: "blackhole" });
  node.sysctls.set("net.ipv4.ip_forward", "1");
  network.serve("python3", {
    data: (c, bytes) => c.write(bytes),
    end: (c) => c.end(),
    datagram: (d, reply) => reply(d.bytes),
  });
  for (const [ns, proto, address, port] of [
    [node, "tcp", "0.0.0.0", 9000],
    [node, "tcp", "127.0.0.1", 8099],
    [node, "tcp", "::", 10256],
    [node, "udp", "172.18.0.3", 53],
    [pod, "tcp", "0.0.0.0", 80],
    [pod, "udp", "0.0.0.0", 53],
    [laptop, "tcp", "0.0.0.0", 8080],
  ] as const)
    ns.listen({ proto, address, port, owner: "python3", program: "python3" });
  const files = new FileTree();
  for (const d of ["/root", "/tmp", "/etc", "/dev", "/usr/bin"]) files.mkdir(d);
  files.write("/etc/hosts", "127.0.0.1\tlocalhost\n");
  files.write("/etc/resolv.conf", "nameserver 172.18.0.77\n");
  mountProc(files, node, clock, false);
  const busybox = commandsFor("busybox").get("busybox")!;
  const machine: Machine = {
    name: "kind-worker",
    kind: "node",
    files,
    netns: node,
    network,
    libc: "glibc",
    commands: new Map([...commandsFor("node"), ["busybox", busybox]]),
    home: "/root",
  };
  const env = new Map([
    ["PATH", "/usr/sbin:/usr/bin:/sbin:/bin"],
    ["HOME", "/root"],
    ["LC_ALL", "C"],
  ]);
  return (script) => {
    const text = { 1: "", 2: "" };
    const ended: { code: number | undefined } = { code: undefined };
    const common = { machine, clock, random, driver, edit: undefined, env, cwd: "/tmp", stdin: noInput, dialect: "bash" as const, name: "bash", args: [] };
    const run = runShell({ ...common, terminal: undefined, script, commandString: true });
    const process = driver.spawn(run, { write: (o) => ((text[o.fd] += o.text), true) }, (c) => (ended.code = c));
    driver.run({ limit: clock.now + 60_000, done: () => process.exited });
    if (!process.exited) driver.kill(process.pid, 130);
    return { stdout: text[1], stderr: text[2], code: ended.code };
  };
}
