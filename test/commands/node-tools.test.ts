// ip, ss, sysctl, nfacct and conntrack against recordings of the real tools (iproute2 6.1, procps 4, conntrack-tools 1.4.7)
// on a machine wired like a node: the same links, addresses, routes, sockets and connections are made here. Masked: MACs,
// numbers of links, processes and free ports, and what is left of time-outs.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Driver } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { commandsFor } from "../../src/commands/list";
import { FileTree } from "../../src/files/tree";
import { createNetwork } from "../../src/net/network";
import { noInput, type Context, type Machine } from "../../src/shell/command";
import { utf8 } from "../../src/base/bytes";

const recorded = JSON.parse(readFileSync(new URL("../golden/node-tools.json", import.meta.url), "utf8")) as readonly [
  cmd: string,
  code: number,
  stdout: string,
  stderr: string,
][];

function node(): (line: string) => { code: number; stdout: string; stderr: string } {
  const clock = new Clock(0);
  const random = new Random(1);
  const driver = new Driver(clock);
  const network = createNetwork(clock, random);
  for (const n of ["laptop", "node", "pod/x/y/z"]) network.addNamespace(n);
  network.addVeth({ ns: "node", link: "eth0" }, { ns: "laptop", link: "n1" });
  network.addVeth({ ns: "node", link: "vethaaaa" }, { ns: "pod/x/y/z", link: "eth0" });
  const ns = network.namespace("node")!;
  ns.addAddress("eth0", "172.18.0.3/16");
  ns.addAddress("eth0", "fd00::3/64");
  ns.addAddress("vethaaaa", "10.244.1.1/32");
  ns.addRoute({ dest: "10.244.1.2", link: "vethaaaa", scope: "link" });
  ns.addRoute({ dest: "default", via: "172.18.0.1", link: "eth0" });
  ns.addRoute({ dest: "::/0", via: "fd00::1", link: "eth0" });
  ns.addRoute({ dest: "10.244.2.0/24", via: "172.18.0.4", link: "eth0" });
  ns.addRoute({ dest: "10.9.0.0/16", type: "unreachable" });
  ns.addRoute({ dest: "10.8.0.0/16", type: "blackhole" });
  ns.sysctls.set("net.ipv4.ip_forward", "1");
  ns.iptables(4, "-t nat -A OUTPUT -p tcp --dport 81 -j DNAT --to-destination 127.0.0.1:8099".split(" "));
  network.serve("python3", {});
  for (const [address, port] of [
    ["172.18.0.3", 10256],
    ["127.0.0.1", 8099],
    ["", 9000],
  ] as const)
    ns.listen({ proto: "tcp", address, port, owner: "python3", program: "python3" });
  ns.udp({ address: "172.18.0.3", port: 53, program: "python3" });
  ns.connect({ ip: "127.0.0.1", port: 81 }, { program: "python3" });
  const sender = ns.udp();
  sender.send({ ip: "172.18.0.3", port: 9999 }, utf8("x"));
  sender.close();
  const machine: Machine = {
    name: "kind-worker",
    kind: "node",
    files: new FileTree(),
    netns: ns,
    network,
    libc: "glibc",
    commands: commandsFor("node"),
    home: "/root",
  };
  return (line) => {
    const text = { 1: "", 2: "" };
    let code = 0;
    const [name, ...args] = line.split(" ");
    const unused = (): never => {
      throw new Error("not here");
    };
    const context: Context = {
      machine,
      clock,
      random,
      driver,
      env: new Map(),
      cwd: "/",
      stdin: noInput,
      terminal: undefined,
      exec: unused,
      shell: unused,
      edit: undefined,
    };
    const process = driver.spawn(machine.commands.get(name!)!.run(context, args), { write: (o) => ((text[o.fd] += o.text), true) }, (c) => (code = c));
    driver.run({ done: () => process.exited });
    return { code, stdout: text[1], stderr: text[2] };
  };
}

function mask(text: string): string {
  return text
    .replace(/(link\/ether |"address":")(?!00:00:00:00:00:00)[0-9a-f:]{17}/g, "$1<mac>")
    .replace(/^(\S+ +\S+ +)(?!00:00:00:00:00:00)[0-9a-f:]{17} </gm, "$1<mac> <")
    .replace(/fe80::[0-9a-f:]+\/64/g, "<link-local>")
    .replace(/@if\d+/g, "@ifN")
    .replace(/^\d+: /gm, "N: ")
    .replace(/ link-netns(id)? \S+/g, " <other>")
    .replace(/pid=\d+,fd=\d+/g, "pid=P,fd=F")
    .replace(/(sport=|dport=|:)[3456]\d{4}\b */g, "$1P ")
    .replace(/^((?:ipv4 +2 )?(?:tcp|udp) +\d+ )\d+ /gm, "$1T ");
}

/** Lines that a hash table's order, or when which socket was made, decides. */
const unordered = /^(ip( -\S+)* (a|addr|link)\b|ip -br|ip -6 route|ss|conntrack -L)/;
const normal = (cmd: string, text: string): string => {
  const masked = mask(text);
  if (/^ss/.test(cmd))
    return masked
      .split("\n")
      .map((l) => l.replace(/ +/g, " ").trimEnd())
      .sort()
      .join("\n");
  return unordered.test(cmd) ? masked.split("\n").sort().join("\n") : masked;
};

describe("a node's tools", () => {
  const run = node();
  // In this order: some change what later ones show.
  for (const [cmd, code, stdout, stderr] of recorded) {
    test(cmd, () => {
      const got = run(cmd);
      expect([got.code, normal(cmd, got.stdout), normal(cmd, got.stderr)]).toEqual([code, normal(cmd, stdout), normal(cmd, stderr)]);
    });
  }
});
