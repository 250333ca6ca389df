import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import type { Endpoint } from "../../src/proxy/endpoint";
import { staleFlows } from "../../src/proxy/conntrack";
import { ProxyHealth } from "../../src/proxy/health";
import { canonicalCidr, canonicalIp, cidrContains } from "../../src/proxy/ip";
import { hash16 } from "../../src/proxy/iptables/names";
import { BoundedFrequencyRunner } from "../../src/proxy/runner";
import { servicePorts } from "../../src/proxy/serviceport";
import type { ServiceObject } from "../../src/proxy/objects";
import { nextEndpoint, setEndpoints } from "../../src/proxy/userspace/balancer";
import { service } from "./world";

test("chain names are the first 16 characters of base32 of a SHA-256", () => {
  expect(hash16("default/kubernetes:https" + "tcp")).toBe("NPX46M4PTMTKRN6Y");
});

test("the runner runs at once, then waits, and tries again after a failure", () => {
  const clock = new Clock(0);
  const ran: number[] = [];
  let ok = true;
  const runner = new BoundedFrequencyRunner(clock, "r", { min: 1000, retry: 30_000, max: 60_000 }, () => (ran.push(clock.now), ok));
  runner.start();
  clock.advanceTo(5000);
  runner.request();
  runner.request();
  clock.advanceTo(5300);
  runner.request();
  clock.advanceTo(10_000);
  expect(ran).toEqual([5000, 6000]);
  ok = false;
  runner.request();
  clock.advanceTo(45_000);
  expect(ran).toEqual([5000, 6000, 10_000, 40_000]);
  ok = true;
  clock.advanceTo(140_000);
  expect(ran).toEqual([5000, 6000, 10_000, 40_000, 70_000, 130_000]);
  runner.stop();
  runner.request();
  clock.advanceTo(300_000);
  expect(ran.length).toBe(6);
});

test("UDP flows are stale when they lead to no serving endpoint of the Service they were sent to", () => {
  const udp = servicePorts(
    service("dns", {
      type: "NodePort",
      clusterIP: "10.96.0.10",
      externalIPs: ["198.51.100.1"],
      ports: [{ port: 53, protocol: "UDP", nodePort: 30053 }],
    }) as ServiceObject,
    4,
  )[0]!;
  const empty = servicePorts(service("none", { clusterIP: "10.96.0.11", ports: [{ port: 53, protocol: "UDP" }] }) as ServiceObject, 4)[0]!;
  const endpoint = {
    address: "10.244.0.2:53",
    ip: "10.244.0.2",
    port: 53,
    node: "",
    ready: false,
    serving: true,
    terminating: true,
    zoneHints: [],
    nodeHints: [],
  } satisfies Endpoint;
  const stale = staleFlows(
    new Map([
      [udp.key, udp],
      [empty.key, empty],
    ]),
    new Map([[udp.key, [endpoint]]]),
  );
  const flow = (to: string, port: number, by: string): boolean => stale({ to: { ip: to, port }, answeredBy: { ip: by, port: 53 } });
  expect(flow("10.96.0.10", 53, "10.244.0.2")).toBe(false);
  expect(flow("10.96.0.10", 53, "10.244.0.9")).toBe(true);
  expect(flow("198.51.100.1", 53, "10.244.0.9")).toBe(true);
  expect(flow("172.18.0.3", 30053, "10.244.0.9")).toBe(true);
  // No serving endpoint at all: what there is stays.
  expect(flow("10.96.0.11", 53, "10.244.0.9")).toBe(false);
  expect(flow("8.8.8.8", 53, "8.8.8.8")).toBe(false);
});

test("a family is unhealthy when a change has waited for a minute", () => {
  let now = 0;
  const health = new ProxyHealth(() => now);
  health.updated(4);
  health.queued(4);
  now = 59_999;
  expect(health.healthy).toBe(true);
  now = 60_000;
  expect(health.healthy).toBe(false);
  health.updated(4);
  expect(health.healthy).toBe(true);
});

test("addresses are read leniently and written canonically", () => {
  expect([canonicalIp("010.1.2.3"), canonicalIp("FD00::0:1"), canonicalIp("10.1.2"), canonicalIp("10.1.2.300")]).toEqual([
    "10.1.2.3",
    "fd00::1",
    undefined,
    undefined,
  ]);
  expect([canonicalCidr("10.1.2.3/8"), canonicalCidr("10.0.0.0/33"), canonicalCidr("fd00:10:244:1::5/64")]).toEqual([
    "10.0.0.0/8",
    undefined,
    "fd00:10:244:1::/64",
  ]);
  expect([cidrContains("172.18.0.0/16", "172.18.0.3"), cidrContains("172.18.0.1/32", "172.18.0.3")]).toEqual([true, false]);
});

test("userspace round robin keeps a client's endpoint while it is fresh and answers", () => {
  const b = setEndpoints({ endpoints: [], index: 0, affinity: new Map() }, ["a", "b", "c"]);
  expect([0, 1, 2, 3].map((t) => nextEndpoint(b, "x", 0, t, false))).toEqual(["a", "b", "c", "a"]);
  expect([0, 1, 9_999, 25_000].map((t) => nextEndpoint(b, "y", 10, t, false))).toEqual(["b", "b", "b", "c"]);
  expect(nextEndpoint(b, "y", 10, 25_001, true)).toBe("a");
  expect(setEndpoints(b, ["a", "b", "c"])).toBe(b);
  expect(setEndpoints(b, ["b"]).affinity.size).toBe(0);
});
