import { expect, test } from "vitest";
import { get, namespaceOf, zooWorld } from "./zoo";

const world = zooWorld("userspace", "400-userspace.t", "us.yaml");
const node = namespaceOf(world, "node/kind-worker");
const pod = namespaceOf(world, "pod/client", "default");
const source = (body: string): string => body.split(":")[0]!;

test("the endpoint sees the proxy's node, not the client", () => {
  // Each as recorded where the endpoint that was drawn is the same: its own node's proxy comes from the Pod's gateway.
  const seen = (ns: typeof pod): string[] => [...new Set(Array.from({ length: 4 }, () => source(get(world, ns, "10.96.140.1", 80, "/clientip").body)))].sort();
  expect(seen(pod)).toEqual(["10.244.2.1", "172.18.0.4"]);
  expect(seen(node)).toEqual(["10.244.1.1", "172.18.0.3"]);
});

test("round robin is exact, affinity stays", () => {
  const names = (ip: string): string[] => Array.from({ length: 6 }, () => get(world, node, ip, 80, "/hostname").body).sort();
  expect(names("10.96.140.1")).toEqual(["web-1", "web-1", "web-1", "web-2", "web-2", "web-2"]);
  expect(new Set(names("10.96.140.3")).size).toBe(1);
});

test("node ports, also on loopback; no endpoints is a reset", () => {
  expect(get(world, world.laptop.netns, "172.18.0.3", 30140, "/hostname").result).toBe("200 0");
  expect(get(world, node, "127.0.0.1", 30140, "/hostname").result).toBe("200 0");
  expect(get(world, node, "10.96.140.4", 80, "/").result).toBe("000 56");
});

test("names resolve: datagrams are carried too", () => {
  expect(world.runLine("kubectl exec client -- nslookup my-service.default.svc.cluster.local").stdout).toContain("Address: 10.96.140.1");
});
