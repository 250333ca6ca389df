// Who reaches what: the recorded zoo's tables of requests, in each mode.
import { describe, expect, test } from "vitest";
import type { Namespace } from "../../src/net/netns";
import { SYN, type Packet } from "../../src/net/packet";
import { transcriptOutput } from "./world";
import { get, namespaceOf, zooWorld } from "./zoo";

const nodePorts =
  "for p in 30205 30206 30207 30208 30209 30212; do for n in 172.18.0.2 172.18.0.3 172.18.0.4; do echo \"$n:$p $(curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}' http://$n:$p/hostname)\"; done; done";
const loopback =
  "for p in 30205 30206 30209; do echo \"$p $(docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/hostname)\"; done";
const recorded = (file: string, command: string): string[][] =>
  transcriptOutput(file, command)
    .trim()
    .split("\n")
    .map((l) => l.split(/[ :]/));

describe.each([
  ["iptables", "100-zoo-iptables.t"],
  ["nftables", "200-zoo-nftables.t"],
  ["ipvs", "300-zoo-ipvs.t"],
] as const)("%s", (mode, file) => {
  const world = zooWorld(mode);
  const from = (name: string): ReturnType<typeof namespaceOf> => namespaceOf(world, name);

  test("node ports from outside", () => {
    const got = recorded(file, nodePorts).map(([ip, port]) => [ip, port, ...get(world, from("laptop"), ip!, Number(port), "/hostname").result.split(" ")]);
    expect(got).toEqual(recorded(file, nodePorts));
  });

  test("node ports on loopback", () => {
    const got = recorded(file, loopback).map(([port]) => [
      port,
      ...get(world, from("node/kind-worker"), "127.0.0.1", Number(port), "/hostname").result.split(" "),
    ]);
    expect(got).toEqual(recorded(file, loopback));
  });

  test("cluster IPs from a node and from a Pod", () => {
    // IPVS has no server there to send to, and says so.
    const refused = { node: [3, 12], pod: mode === "ipvs" ? [3, 10, 12] : [3, 12] };
    const silent = mode === "ipvs" ? [] : [10];
    for (let i = 1; i <= 12; i++) {
      expect([i, get(world, from("node/kind-worker"), `10.96.200.${i}`, 80, "/hostname").result]).toEqual([i, refused.node.includes(i) ? "000 7" : "200 0"]);
      expect([i, get(world, from("pod/client"), `10.96.200.${i}`, 80, "/hostname").result]).toEqual([
        i,
        refused.pod.includes(i) ? "000 7" : silent.includes(i) ? "000 28" : "200 0",
      ]);
    }
  });

  test("load balancer addresses from the other node", () => {
    const want = { iptables: ["200 0", "000 28", "200 0"], nftables: ["200 0", "000 28", "200 0"], ipvs: ["200 0", "000 28", "000 28"] }[mode];
    expect([207, 208, 209].map((n) => get(world, from("node/kind-worker2"), `172.18.255.${n}`, 80, "/hostname").result)).toEqual(want);
  });

  test("ports that a Service lacks", () => {
    expect(get(world, from("node/kind-worker"), "10.96.200.1", 81, "/").result).toBe(mode === "iptables" ? "000 28" : "000 7");
  });

  test("affinity stays, others take turns", () => {
    const names = (ip: string, times: number): string[] => Array.from({ length: times }, () => get(world, from("node/kind-worker"), ip, 80, "/hostname").body);
    expect(new Set(names("10.96.200.4", 12)).size).toBe(1);
    expect([...new Set(names("10.96.200.1", 40))].sort()).toEqual(["a", "b", "c"]);
    if (mode === "ipvs") expect(names("10.96.200.1", 6).sort()).toEqual(["a", "a", "b", "b", "c", "c"]);
  });

  test("a router takes a hop off what it forwards; IPVS also off what its own node sends", () => {
    const ttls = (client: string): Record<string, number> => {
      const seen: Record<string, number> = {};
      for (const name of ["a", "b", "c"]) {
        const pod = from(`pod/${name}`) as Namespace;
        const tap = (p: Packet, _link: unknown, way: "in" | "out"): void => void (way === "in" && p.dport === 8080 && p.flags === SYN && (seen[name] = p.ttl));
        pod.taps.add(tap);
      }
      for (let i = 0; i < 20; i++) get(world, from(client), "10.96.200.1", 80, "/hostname");
      for (const name of ["a", "b", "c"]) (from(`pod/${name}`) as Namespace).taps.clear();
      return seen;
    };
    const node = (pod: string): string => (world.api.get("pods", "zoo", pod)!["spec"] as { nodeName: string }).nodeName;
    const hops = (first: number, on: string): Record<string, number> =>
      Object.fromEntries(["a", "b", "c"].map((pod) => [pod, node(pod) === on ? first : first - 1]));
    expect(new Set(["a", "b", "c"].map(node)).size).toBe(2);
    expect(ttls("pod/client")).toEqual(hops(63, node("client")));
    expect(ttls("node/kind-worker")).toEqual(hops(mode === "ipvs" ? 63 : 64, "kind-worker"));
  });

  test("externalTrafficPolicy Local keeps the client's address", () => {
    const client = (port: number): string => get(world, from("laptop"), "172.18.0.3", port, "/clientip").body.split(":")[0]!;
    expect([client(30206), client(30209)]).toEqual(["172.18.0.1", "172.18.0.1"]);
  });
});
