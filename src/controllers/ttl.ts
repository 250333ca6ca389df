// The TTL controller: tells kubelets how long they may cache Secrets and ConfigMaps, by the number of nodes.
import { keyOf } from "./references";
import type { NodeObject } from "./objects";
import type { ControllerFactory } from "./types";

const annotation = "node.alpha.kubernetes.io/ttl";
// Upstream's boundaries have some slack between going up and going down; here the upper ones count.
const steps: readonly (readonly [nodes: number, seconds: number])[] = [
  [100, 0],
  [500, 15],
  [1000, 30],
  [2000, 60],
  [Infinity, 300],
];

export const ttlController: ControllerFactory = ({ caches }) => {
  const nodes = caches.of<NodeObject>("nodes");
  return {
    name: "ttl-controller",
    watches: ["nodes"],
    keys: (event) => (event.type === "ADDED" ? [keyOf(event.object)] : []),
    reconcile(key, api) {
      const node = api.get<NodeObject>("nodes", undefined, key);
      const ttl = String(steps.find(([n]) => nodes.size <= n)![1]);
      if (node !== undefined && node.metadata.annotations?.[annotation] !== ttl)
        api.patch("nodes", undefined, key, { metadata: { annotations: { [annotation]: ttl } } });
    },
  };
};
