// A checkpoint: what happens after it happens again, exactly, once it is restored.
import { expect, test } from "vitest";
import { text, utf8 } from "../../src/base/bytes";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { tupleText } from "../../src/net/conntrack-view";
import { stackOf } from "../../src/net/netns";
import { createNetwork } from "../../src/net/network";

test("restored twice, the network goes on the same way", () => {
  const clock = new Clock(0);
  const random = new Random(7);
  const net = createNetwork(clock, random);
  for (const n of ["node", "pod"]) net.addNamespace(n);
  net.addVeth({ ns: "pod", link: "eth0" }, { ns: "node", link: "veth1" });
  const node = net.namespace("node")!;
  const pod = net.namespace("pod")!;
  node.addAddress("veth1", "10.0.0.1/24");
  pod.addAddress("eth0", "10.0.0.2/24");
  net.serve("web", { data: (c, b) => c.write(utf8(`${text(b)}!`)) });
  pod.listen({ proto: "tcp", address: "", port: 8080, owner: "web" });
  node.iptables(4, ["-t", "nat", "-A", "OUTPUT", "-p", "tcp", "-d", "10.96.0.1", "--dport", "80", "-j", "DNAT", "--to-destination", "10.0.0.2:8080"]);
  node.addRoute({ dest: "10.96.0.0/16", link: "veth1" });
  const open = node.connect({ ip: "10.96.0.1", port: 80 });
  open.write(utf8("before"));
  expect(text(open.read())).toBe("before!");

  const checkpoint = [clock.snapshot(), random.snapshot(), net.snapshot()] as const;
  const after = (): unknown => {
    open.write(utf8("after"));
    const second = node.connect({ ip: "10.96.0.1", port: 80 });
    second.write(utf8("x"));
    const read = [text(open.read()), text(second.read())];
    second.end();
    node.iptables(4, ["-t", "nat", "-F"]);
    const third = node.connect({ ip: "10.96.0.1", port: 80 });
    clock.advanceTo(clock.now + 4000);
    net.removeNamespace("pod");
    return [
      read,
      second.local.port,
      third.error,
      node.iptables(4, ["-t", "nat", "-L", "-n", "-v"]).stdout,
      stackOf(node)
        .conntrack.list()
        .map((e) => `${tupleText(e.orig)} ${tupleText(e.reply)} ${e.state}`),
    ];
  };
  const first = after();
  expect((first as unknown[])[0]).toEqual(["after!", "x!"]);
  for (let i = 0; i < 2; i++) {
    clock.restore(checkpoint[0]);
    random.restore(checkpoint[1]);
    net.restore(checkpoint[2]);
    expect(net.namespace("pod")).toBe(pod);
    expect(after()).toEqual(first);
  }
});
