// Pods that come and go while somebody is at work in them.
import { expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { World } from "../../src/cluster/world";

function started(...lines: readonly string[]): World {
  const w = new World({ preset: "kind", seed: 7 });
  w.boot();
  for (const line of lines) w.runLine(line);
  w.pass(8000);
  return w;
}

it("what runs in a container beside its first process is killed with it", () => {
  const w = started("kubectl run box --image=busybox:1.36 -- sleep 1000");
  w.runLine("kubectl delete pod box --grace-period=2 --wait=false");
  expect(w.runLine("kubectl exec box -- sh -c 'echo here; sleep 500; echo never'")).toEqual({
    code: 137,
    stdout: "here\n",
    stderr: "command terminated with exit code 137\n",
  });
});

it("addresses of Pods begin anew after the last of the node's range, and none is given twice", () => {
  const w = new World({ preset: "kind", seed: 7 });
  const made = (n: number): string =>
    w.runtime.createSandbox({
      apiVersion: "v1",
      kind: "Pod",
      metadata: { uid: `${n}`.padStart(8, "0"), name: `p${n}`, namespace: "default" },
      spec: { nodeName: "kind-worker", containers: [] },
    } as unknown as KubeObject).ips[0]!;
  const given = Array.from({ length: 250 }, (_, n) => {
    const ip = made(n);
    if (n > 0) w.runtime.removeSandbox(`${n}`.padStart(8, "0")); // the first one stays
    return ip;
  });
  expect([given[0], given[1], given[249], ...Array.from({ length: 6 }, (_, n) => made(1000 + n))]).toEqual(
    [2, 3, 251, 252, 253, 254, 3, 4, 5].map((last) => `10.244.1.${last}`),
  );
});
