// Packets between namespaces: delivery, refusals, silence, and what virtual time they take.
import { describe, expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { text, utf8 } from "../../src/base/bytes";
import { stackOf } from "../../src/net/netns";
import { iptablesCommand } from "../../src/net/iptables/entry";
import { createNetwork } from "../../src/net/network";
import type { Connection, Network } from "../../src/net/types";

function lab(): { net: Network; clock: Clock } {
  const clock = new Clock(0);
  const net = createNetwork(clock, new Random(1));
  for (const name of ["laptop", "node1", "node2"]) net.addNamespace(name);
  net.addBridge("laptop", "kind", [
    { ns: "node1", link: "eth0" },
    { ns: "node2", link: "eth0" },
  ]);
  const laptop = net.namespace("laptop")!;
  laptop.addAddress("kind", "172.18.0.1/16");
  laptop.addNeighbour("172.18.255.254", "kind");
  laptop.addRoute({ dest: "default", via: "172.18.255.254", link: "kind" });
  for (const i of [1, 2]) {
    const node = net.namespace(`node${i}`)!;
    node.addAddress("eth0", `172.18.0.${i + 1}/16`);
    node.addRoute({ dest: "default", via: "172.18.0.1", link: "eth0" });
    node.sysctls.set("net.ipv4.ip_forward", "1");
    node.addRoute({ dest: `10.244.${3 - i}.0/24`, via: `172.18.0.${4 - i}`, link: "eth0" });
    const pod = net.addNamespace(`pod${i}`);
    net.addVeth({ ns: `pod${i}`, link: "eth0" }, { ns: `node${i}`, link: `veth${i}` });
    node.addAddress(`veth${i}`, `10.244.${i}.1/32`);
    node.addRoute({ dest: `10.244.${i}.2`, link: `veth${i}`, scope: "link" });
    pod.addAddress("eth0", `10.244.${i}.2/24`);
    pod.removeRoute(`10.244.${i}.0/24`, "eth0");
    pod.addRoute({ dest: `10.244.${i}.1`, link: "eth0", scope: "link", src: `10.244.${i}.2` });
    pod.addRoute({ dest: "default", via: `10.244.${i}.1`, link: "eth0" });
  }
  return { net, clock };
}

function echoServer(net: Network): void {
  net.serve("echo", {
    data: (c, bytes) => c.write(utf8(`got ${text(bytes)} from ${c.remote.ip}`)),
    datagram: (d, reply) => reply(utf8(`udp ${text(d.bytes)}`)),
  });
}

describe("TCP", () => {
  test("a request and its answer between Pods of two nodes, both ends closed", () => {
    const { net, clock } = lab();
    echoServer(net);
    net.namespace("pod2")!.listen({ proto: "tcp", address: "", port: 80, owner: "echo" });
    const c = net.namespace("pod1")!.connect({ ip: "10.244.2.2", port: 80 });
    expect(c.state).toBe("established");
    c.write(utf8("hello"));
    expect(text(c.read())).toBe("got hello from 10.244.1.2");
    c.end();
    expect(c.eof).toBe(true);
    expect(clock.now).toBe(0);
    expect(c.local.port % 2).toBe(0);
  });

  test("a program that waits in connect() hears of a rejection at the second SYN", () => {
    const { net, clock } = lab();
    const rule = ["-A", "FORWARD", "-p", "tcp", "--dport", "81", "-j", "REJECT"];
    expect(iptablesCommand(stackOf(net.namespace("node1")!), 4, rule).code).toBe(0);
    const to = { ip: "10.244.2.2", port: 81 };
    const [waiting, polling] = [true, false].map((blocking) => net.namespace("pod1")!.connect(to, { blocking }));
    expect([waiting!.state, polling!.error]).toEqual(["connecting", "refused"]);
    clock.advanceTo(1_016);
    expect(waiting!.error).toBe("refused");
  });

  test("a port where nobody listens refuses at once", () => {
    const { net } = lab();
    const c = net.namespace("pod1")!.connect({ ip: "10.244.2.2", port: 81 });
    expect([c.state, c.error]).toEqual(["closed", "refused"]);
  });

  test("a loopback listener refuses from outside", () => {
    const { net } = lab();
    echoServer(net);
    net.namespace("pod2")!.listen({ proto: "tcp", address: "127.0.0.1", port: 80, owner: "echo" });
    expect(net.namespace("pod1")!.connect({ ip: "10.244.2.2", port: 80 }).error).toBe("refused");
    expect(net.namespace("pod2")!.connect({ ip: "127.0.0.1", port: 80 }).state).toBe("established");
  });

  test("what the router swallows times out after 133.5 s; five SYNs go out a second apart, then after 7, 11, 19, 35 and 67 s, each as late as the wheel of timers is", () => {
    const { net, clock } = lab();
    const times: number[] = [];
    const c: Connection = net.namespace("pod1")!.connect({ ip: "8.8.8.8", port: 80 });
    net.traces.listen(() => times.push(clock.now));
    clock.advanceTo(133_527);
    expect(c.state).toBe("connecting");
    clock.advanceTo(133_528);
    expect(c.error).toBe("timeout");
    expect(times.map((t) => t / 1000)).toEqual([1.016, 2.032, 3.048, 4.064, 5.08, 7.096, 11.224, 19.352, 35.48, 68.504]);
  });

  test("an address of the own segment that nobody has is unreachable after 3 s", () => {
    const { net, clock } = lab();
    const c = net.namespace("node1")!.connect({ ip: "172.18.0.99", port: 80 });
    clock.advanceTo(2_999);
    expect(c.state).toBe("connecting");
    clock.advanceTo(3_000);
    expect(c.error).toBe("unreachable");
  });

  test("no route, and a route that says unreachable", () => {
    const { net } = lab();
    const laptop = net.namespace("laptop")!;
    laptop.addRoute({ dest: "172.18.255.200/32", type: "unreachable" });
    expect(laptop.connect({ ip: "172.18.255.200", port: 80 }).error).toBe("unreachable");
    laptop.removeRoute("default");
    expect(laptop.connect({ ip: "1.1.1.1", port: 80 }).error).toBe("no-route");
  });

  test("a lost segment is sent again", () => {
    const { net, clock } = lab();
    echoServer(net);
    net.namespace("pod2")!.listen({ proto: "tcp", address: "", port: 80, owner: "echo" });
    const c = net.namespace("pod1")!.connect({ ip: "10.244.2.2", port: 80 });
    net.setLoss("pod1", "eth0", 1);
    c.write(utf8("a"));
    expect(c.readable).toBe(false);
    net.setLoss("pod1", "eth0", 0);
    clock.advanceTo(201);
    expect(c.readable).toBe(false);
    clock.advanceTo(202);
    expect(text(c.read())).toBe("got a from 10.244.1.2");
  });
});

describe("UDP and ICMP", () => {
  test("a datagram and its answer; a closed port", () => {
    const { net } = lab();
    echoServer(net);
    net.namespace("pod2")!.listen({ proto: "udp", address: "", port: 53, owner: "echo" });
    const s = net.namespace("pod1")!.udp();
    s.send({ ip: "10.244.2.2", port: 53 }, utf8("q"));
    expect(text(s.receive()!.bytes)).toBe("udp q");
    s.send({ ip: "10.244.2.2", port: 54 }, utf8("q"));
    expect(s.receive()).toBeUndefined();
    expect(s.error()).toBe("refused");
  });

  test("an echo passes two nodes: TTL 62; with TTL 1 the first node answers", () => {
    const { net } = lab();
    const pod = net.namespace("pod1")!;
    const p = pod.ping("10.244.2.2", { id: 7, seq: 1 });
    expect([p.state, p.from, p.ttl]).toEqual(["reply", "10.244.2.2", 62]);
    const q = pod.ping("10.244.2.2", { id: 7, seq: 2, ttl: 1 });
    expect([q.state, q.from]).toEqual(["time-exceeded", "10.244.1.1"]);
  });

  test("a Pod address that no Pod has goes to the default route and gets no answer", () => {
    const { net, clock } = lab();
    const p = net.namespace("pod1")!.ping("10.244.2.99", { id: 7, seq: 1 });
    clock.advanceTo(10_000);
    expect(p.state).toBe("sent");
  });
});
