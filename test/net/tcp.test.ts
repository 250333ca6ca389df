// TCP's patience: how long and how often it tries, and how it finds out that nobody is there any more. Times are Linux's.
import { describe, expect, it } from "vitest";
import { utf8 } from "../../src/base/bytes";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { stackOf } from "../../src/net/netns";
import { createNetwork } from "../../src/net/network";
import type { Connection, Netns } from "../../src/net/types";

type Wire = { readonly clock: Clock; readonly client: Netns; readonly server: Netns; cut(): void; mend(): void };

/** Two namespaces on a cable, and a server on one of them, which a rule can hide. */
function wire(server: Parameters<ReturnType<typeof createNetwork>["serve"]>[1] = {}): Wire {
  const clock = new Clock(0);
  const net = createNetwork(clock, new Random(7));
  for (const n of ["client", "server"]) net.addNamespace(n);
  net.addVeth({ ns: "client", link: "eth0" }, { ns: "server", link: "eth0" });
  const [a, b] = [net.namespace("client")!, net.namespace("server")!];
  a.addAddress("eth0", "10.0.0.1/24");
  b.addAddress("eth0", "10.0.0.2/24");
  net.serve("web", server);
  b.listen({ proto: "tcp", address: "", port: 80, owner: "web" });
  const rule = (verb: string): void => {
    for (const chain of ["INPUT", "OUTPUT"]) b.iptables(4, [verb, chain, "-j", "DROP"]);
  };
  return { clock, client: a, server: b, cut: () => rule("-A"), mend: () => rule("-D") };
}

function opened(w: Wire): Connection {
  const c = w.client.connect({ ip: "10.0.0.2", port: 80 });
  expect(c.state).toBe("established");
  return c;
}

describe("keep-alive", () => {
  it("finds a peer that is there, and goes on", () => {
    const w = wire();
    const c = opened(w);
    c.keepAlive!({ idle: 60, interval: 60 });
    w.clock.advanceTo(3_600_000);
    expect(c.state).toBe("established");
  });

  it("gives up after idle time and nine questions where nobody answers", () => {
    const w = wire();
    const c = opened(w);
    c.keepAlive!({ idle: 60, interval: 60 });
    w.cut();
    w.clock.advanceTo(60_000 + 9 * 60_000 - 1000);
    expect(c.state).toBe("established");
    w.clock.advanceTo(60_000 + 9 * 60_000 + 1000);
    expect([c.state, c.error]).toEqual(["closed", "timeout"]);
  });

  it("starts over when the peer has been heard in between", () => {
    const w = wire();
    const c = opened(w);
    c.keepAlive!({ idle: 60, interval: 60 });
    w.cut();
    w.clock.advanceTo(400_000);
    w.mend();
    w.clock.advanceTo(470_000);
    w.cut();
    w.clock.advanceTo(900_000);
    expect(c.state).toBe("established");
  });

  it("is reset by a peer that has forgotten the connection", () => {
    let accepted: Connection | undefined;
    const w = wire({ connect: (c) => (accepted = c) });
    const c = opened(w);
    w.cut();
    accepted!.abort(); // its RST is lost
    w.mend();
    expect(c.state).toBe("established");
    c.keepAlive!({ idle: 60, interval: 60 });
    w.clock.advanceTo(61_000);
    expect([c.state, c.error]).toEqual(["closed", "reset"]);
  });

  it("takes what is left out from the kernel's settings", () => {
    const w = wire();
    w.client.sysctls.set("net.ipv4.tcp_keepalive_time", "30");
    w.client.sysctls.set("net.ipv4.tcp_keepalive_intvl", "10");
    w.client.sysctls.set("net.ipv4.tcp_keepalive_probes", "3");
    const c = opened(w);
    c.keepAlive!({});
    w.cut();
    w.clock.advanceTo(59_000);
    expect(c.state).toBe("established");
    w.clock.advanceTo(61_000);
    expect(c.error).toBe("timeout");
  });
});

describe("the kernel's patience", () => {
  it.each([
    [undefined, 67_000 + 64_000], // 1 + four more, a second apart, then 1 2 4 8 16 32, and the last is waited for
    ["1", 5_000 + 2_000],
  ])("tcp_syn_retries %s", (retries, ms) => {
    const w = wire();
    if (retries !== undefined) w.client.sysctls.set("net.ipv4.tcp_syn_retries", retries);
    w.cut();
    const c = w.client.connect({ ip: "10.0.0.2", port: 80 });
    w.clock.advanceTo(ms - 1500);
    expect(c.state).toBe("connecting");
    w.clock.advanceTo(ms + 5000);
    expect(c.state).toBe("closed");
  });

  it("tcp_retries2 bounds how long data is sent again", () => {
    const w = wire();
    w.client.sysctls.set("net.ipv4.tcp_retries2", "3");
    const c = opened(w);
    w.cut();
    c.write(utf8("hello"));
    w.clock.advanceTo(2900); // 0.2 + 0.4 + 0.8 + 1.6 s
    expect(c.state).toBe("established");
    w.clock.advanceTo(3100);
    expect(c.error).toBe("timeout");
  });

  it("tcp_fin_timeout is how long a half-closed server waits for the client's end", () => {
    const w = wire({ connect: (c) => c.end() });
    w.server.sysctls.set("net.ipv4.tcp_fin_timeout", "10");
    opened(w);
    const states = (): readonly string[] => [...stackOf(w.server).tcp.values()].flat().map((s) => s.phase);
    expect(states()).toEqual(["FIN_WAIT2"]);
    w.clock.advanceTo(9_000);
    expect(states()).toEqual(["FIN_WAIT2"]);
    w.clock.advanceTo(11_000);
    expect(states()).toEqual([]);
  });
});
