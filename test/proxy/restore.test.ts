// A checkpoint taken, the world gone on, and taken back: the rules are as they were, and the same inputs give the same again.
import { expect, test } from "vitest";
import { get, zooWorld } from "./zoo";

const dumps = [
  "docker exec kind-worker iptables-save | grep -v '^#'",
  "docker exec kind-worker nft list ruleset | grep -v expires",
  "docker exec kind-worker ipvsadm -Sn",
  "docker exec kind-worker ipset save",
  "docker exec kind-worker ss -ltn",
  "docker exec kind-worker ip addr show kube-ipvs0",
];

test.each(["iptables", "nftables", "ipvs", "userspace"] as const)("%s", (mode) => {
  const world = zooWorld(mode);
  const dump = (): string[] => dumps.map((line) => world.runLine(line).stdout);
  const before = world.snapshot();
  const first = dump();
  const goOn = (): unknown => {
    world.runLine("kubectl delete svc -n zoo plain lb-local nodeport; kubectl delete pod -n zoo a --now");
    world.pass(5000);
    const health = get(world, world.laptop.netns, "172.18.0.3", 32209, "/healthz").result;
    return [dump(), health, get(world, world.laptop.netns, "172.18.0.3", 30207, "/hostname").result];
  };
  const once = goOn();
  world.restore(before);
  expect(dump()).toEqual(first);
  world.restore(before);
  dump(); // costs time: as the first time
  expect(goOn()).toEqual(once);
});
