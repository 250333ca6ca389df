// Connection tracking and NAT. The answers were taken from a real kernel with the same rules in network namespaces.
import { describe, expect, test } from "vitest";
import { text, utf8 } from "../../src/base/bytes";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { lineOf } from "../../src/commands/conntrack-forms";
import { stackOf } from "../../src/net/netns";
import { createNetwork } from "../../src/net/network";
import type { Netns, Network } from "../../src/net/types";

type Lab = { net: Network; clock: Clock; client: Netns; router: Netns; server: Netns; rule(args: string): void; entries(): string[] };

/** client 10.1.0.2 — router — server 10.2.0.2, which listens on 8080/tcp and 5353/udp. */
function lab(): Lab {
  const clock = new Clock(0);
  const net = createNetwork(clock, new Random(3));
  const [client, router, server] = ["client", "router", "server"].map((n) => net.addNamespace(n)) as [Netns, Netns, Netns];
  net.addVeth({ ns: "client", link: "eth0" }, { ns: "router", link: "ra" });
  net.addVeth({ ns: "server", link: "eth0" }, { ns: "router", link: "rb" });
  client.addAddress("eth0", "10.1.0.2/24");
  router.addAddress("ra", "10.1.0.1/24");
  router.addAddress("rb", "10.2.0.1/24");
  server.addAddress("eth0", "10.2.0.2/24");
  client.addRoute({ dest: "default", via: "10.1.0.1", link: "eth0" });
  server.addRoute({ dest: "default", via: "10.2.0.1", link: "eth0" });
  router.sysctls.set("net.ipv4.ip_forward", "1");
  net.serve("web", { data: (c, b) => c.write(utf8(`${text(b)} ${c.remote.ip}`)), datagram: (d, reply) => reply(utf8(`${text(d.bytes)} ${d.from.ip}`)) });
  server.listen({ proto: "tcp", address: "", port: 8080, owner: "web" });
  server.listen({ proto: "udp", address: "", port: 5353, owner: "web" });
  const rule = (args: string): void => {
    const r = router.iptables(4, args.split(" "));
    if (r.code !== 0) throw new Error(r.stderr);
  };
  const entries = (): string[] =>
    stackOf(router)
      .conntrack.list()
      .map((v) => lineOf(v).replace(/(sport|dport)=\d{5}\b/g, "$1=P"));
  return { net, clock, client, router, server, rule, entries };
}

const vip = { ip: "10.9.9.9", port: 80 };

describe("DNAT", () => {
  test("there and back, with what conntrack -L shows while it lives and after it", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p tcp --dport 80 -j DNAT --to-destination 10.2.0.2:8080");
    const c = l.client.connect(vip);
    c.write(utf8("hi"));
    expect(text(c.read())).toBe("hi 10.1.0.2");
    const tuples = "src=10.1.0.2 dst=10.9.9.9 sport=P dport=80 src=10.2.0.2 dst=10.1.0.2 sport=8080 dport=P [ASSURED] mark=0 use=1";
    expect(l.entries()).toEqual([`tcp      6 432000 ESTABLISHED ${tuples}`]);
    c.end();
    expect(l.entries()).toEqual([`tcp      6 120 TIME_WAIT ${tuples}`]);
    l.clock.advanceTo(119_000);
    expect(l.entries()).toEqual([`tcp      6 1 TIME_WAIT ${tuples}`]);
    l.clock.advanceTo(120_000);
    expect(l.entries()).toEqual([]);
  });

  test("a connection keeps its endpoint when the rule goes", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p tcp --dport 80 -j DNAT --to-destination 10.2.0.2:8080");
    const c = l.client.connect(vip);
    l.rule("-t nat -F PREROUTING");
    c.write(utf8("still"));
    expect(text(c.read())).toBe("still 10.1.0.2");
    expect(l.client.connect(vip).error).toBe("no-route");
  });

  for (const [what, reject, want] of [
    ["a closed port behind it", undefined, "refused"],
    ["a REJECT behind it", "-A FORWARD -p tcp --dport 8081 -j REJECT", "refused"],
    ["a tcp-reset behind it", "-A FORWARD -p tcp --dport 8081 -j REJECT --reject-with tcp-reset", "refused"],
    ["icmp-host-unreachable behind it", "-A FORWARD -p tcp --dport 8081 -j REJECT --reject-with icmp-host-unreachable", "unreachable"],
  ] as const) {
    test(`${what} reaches the client as an answer to what it sent`, () => {
      const l = lab();
      l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p tcp --dport 80 -j DNAT --to-destination 10.2.0.2:8081");
      if (reject !== undefined) l.rule(reject);
      expect(l.client.connect(vip).error).toBe(want);
      expect(l.entries()).toEqual([]); // the only answer was a refusal, or it was never confirmed
    });
  }

  test("a DROP behind it is silence; a route that says unreachable is not", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p tcp --dport 80 -j DNAT --to-destination 10.2.0.2:8081");
    l.rule("-A FORWARD -p tcp --dport 8081 -j DROP");
    expect(l.client.connect(vip).state).toBe("connecting");
    l.rule("-F FORWARD");
    l.router.addRoute({ dest: "10.2.0.2/32", type: "unreachable" });
    expect(l.client.connect(vip).error).toBe("unreachable");
  });

  test("UDP: a closed port refuses, and the entry says UNREPLIED", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p udp --dport 80 -j DNAT --to-destination 10.2.0.2:81");
    const s = l.client.udp();
    s.send(vip, utf8("x"));
    expect(s.error()).toBe("refused");
    expect(l.entries()).toEqual([
      "udp      17 30 src=10.1.0.2 dst=10.9.9.9 sport=P dport=80 [UNREPLIED] src=10.2.0.2 dst=10.1.0.2 sport=81 dport=P mark=0 use=1",
    ]);
  });

  test("UDP that goes on for more than two seconds is ASSURED and lives 120 s", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p udp --dport 80 -j DNAT --to-destination 10.2.0.2:5353");
    const s = l.client.udp();
    s.send(vip, utf8("a"));
    expect(l.entries()[0]).toMatch(/^udp {6}17 30 src.* src.* mark/);
    l.clock.advanceTo(3000);
    s.send(vip, utf8("b"));
    expect(l.entries()[0]).toMatch(/^udp {6}17 120 .*\[ASSURED\]/);
    expect([s.receive(), s.receive()].map((d) => [text(d!.bytes), d!.from.ip])).toEqual([
      ["a 10.1.0.2", "10.9.9.9"],
      ["b 10.1.0.2", "10.9.9.9"],
    ]);
  });

  test("stale UDP entries hold a client to an endpoint that is gone, until they are deleted", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p udp --dport 80 -j DNAT --to-destination 10.2.0.99:5353");
    const s = l.client.udp();
    s.send(vip, utf8("lost"));
    l.rule("-t nat -F PREROUTING");
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p udp --dport 80 -j DNAT --to-destination 10.2.0.2:5353");
    s.send(vip, utf8("lost too"));
    expect(s.receive()).toBeUndefined();
    expect(l.router.kernel.conntrack.remove({ family: 4, proto: 17, origDst: "10.9.9.9", replySrc: "10.2.0.99" })).toBe(1);
    s.send(vip, utf8("found"));
    expect(text(s.receive()!.bytes)).toBe("found 10.1.0.2");
  });
});

describe("source NAT", () => {
  test("MASQUERADE takes the link's address and keeps the port where it is free", () => {
    const l = lab();
    l.rule("-t nat -A POSTROUTING -o rb -j MASQUERADE");
    const c = l.client.connect({ ip: "10.2.0.2", port: 8080 });
    c.write(utf8("x"));
    expect(text(c.read())).toBe("x 10.2.0.1");
    const port = c.local.port;
    expect(stackOf(l.router).conntrack.list()[0]!.reply.dport).toBe(port);
    // The same port of another client gets another one.
    l.net.addNamespace("client2");
    l.net.addVeth({ ns: "client2", link: "eth0" }, { ns: "router", link: "rc" });
    const other = l.net.namespace("client2")!;
    other.addAddress("eth0", "10.3.0.2/24");
    l.router.addAddress("rc", "10.3.0.1/24");
    other.addRoute({ dest: "default", via: "10.3.0.1", link: "eth0" });
    const d = other.connect({ ip: "10.2.0.2", port: 8080 }, { fromPort: port });
    d.write(utf8("y"));
    expect(text(d.read())).toBe("y 10.2.0.1");
    expect(stackOf(l.router).conntrack.list()[1]!.reply.dport).not.toBe(port);
  });

  test("hairpin: a client that is its own endpoint sees its gateway", () => {
    const l = lab();
    l.rule("-t nat -A PREROUTING -d 10.9.9.9 -p tcp --dport 80 -j DNAT --to-destination 10.2.0.2:8080");
    const bare = l.server.connect(vip);
    expect(bare.state).toBe("connecting"); // its own address as a source from outside is a martian
    l.rule("-t nat -A POSTROUTING -s 10.2.0.2 -d 10.2.0.2 -j MASQUERADE");
    const c = l.server.connect(vip);
    c.write(utf8("me"));
    expect(text(c.read())).toBe("me 10.2.0.1");
  });

  test("loopback as a source leaves only with route_localnet, and comes back", () => {
    const l = lab();
    l.rule("-t nat -A OUTPUT -d 127.0.0.1 -p tcp --dport 30000 -j DNAT --to-destination 10.2.0.2:8080");
    l.rule("-t nat -A POSTROUTING -o rb -j MASQUERADE");
    const without = l.router.connect({ ip: "127.0.0.1", port: 30000 });
    expect(without.state).toBe("connecting");
    l.router.sysctls.set("net.ipv4.conf.all.route_localnet", "1");
    expect(l.router.connect({ ip: "127.0.0.1", port: 30000 }).state).toBe("established");
  });

  test("a REDIRECT goes to the machine itself", () => {
    const l = lab();
    l.router.listen({ proto: "tcp", address: "", port: 9000, owner: "web" });
    l.rule("-t nat -A PREROUTING -p tcp --dport 81 -j REDIRECT --to-ports 9000");
    const c = l.client.connect({ ip: "10.2.0.2", port: 81 });
    c.write(utf8("z"));
    expect(text(c.read())).toBe("z 10.1.0.2");
    expect(l.entries()[0]).toContain("dst=10.2.0.2 sport=P dport=81 src=10.1.0.1 dst=10.1.0.2 sport=9000");
  });
});

describe("states", () => {
  test("NEW, ESTABLISHED and INVALID as rules see them", () => {
    const l = lab();
    l.rule("-A FORWARD -m conntrack --ctstate NEW -p tcp");
    l.rule("-A FORWARD -m conntrack --ctstate ESTABLISHED -p tcp");
    l.rule("-A FORWARD -m conntrack --ctstate INVALID -p tcp");
    const counts = (): string[] =>
      l.router
        .iptables(4, ["-L", "FORWARD", "-nv"])
        .stdout.split("\n")
        .slice(2, 5)
        .map((x) => x.trim().split(/\s+/)[0]!);
    const c = l.client.connect({ ip: "10.2.0.2", port: 8080 });
    expect(counts()).toEqual(["1", "2", "0"]);
    l.router.kernel.conntrack.remove({});
    c.write(utf8("picked up")); // nf_conntrack_tcp_loose; the first data is acknowledged at once, then answered
    expect(counts()).toEqual(["2", "5", "0"]);
  });

  test("a machine without rules follows nothing", () => {
    const l = lab();
    l.client.connect({ ip: "10.2.0.2", port: 8080 });
    expect(l.entries()).toEqual([]);
  });

  test("-m recent keeps a client at its endpoint for as long as it says", () => {
    const l = lab();
    l.server.listen({ proto: "tcp", address: "", port: 8082, owner: "web" });
    for (const r of [
      "-t nat -N A",
      "-t nat -N B",
      "-t nat -A PREROUTING -m recent --rcheck --seconds 60 --reap --name A --rsource -j A",
      "-t nat -A PREROUTING -m recent --rcheck --seconds 60 --reap --name B --rsource -j B",
      "-t nat -A PREROUTING -m statistic --mode random --probability 0.5 -j A",
      "-t nat -A PREROUTING -j B",
      "-t nat -A A -p tcp -m recent --set --name A --rsource -j DNAT --to-destination 10.2.0.2:8080",
      "-t nat -A B -p tcp -m recent --set --name B --rsource -j DNAT --to-destination 10.2.0.2:8082",
    ])
      l.rule(r);
    const ports = new Set<number>();
    const all = new Set<number>();
    for (let i = 0; i < 20; i++) {
      l.client.connect(vip);
      ports.add(stackOf(l.router).conntrack.list().at(-1)!.reply.sport);
    }
    expect(ports.size).toBe(1);
    for (let i = 0; i < 20; i++) {
      l.clock.advanceTo(l.clock.now + 61_000);
      l.client.connect(vip);
      all.add(stackOf(l.router).conntrack.list().at(-1)!.reply.sport);
    }
    expect(all.size).toBe(2);
  });
});
