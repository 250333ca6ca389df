// A world taken back more than once: what is typed after that ends as it did before.
import { expect, it } from "vitest";
import { World } from "../../src/cluster/world";

it("a command that watches ends after a checkpoint was taken back twice", () => {
  const w = new World({ preset: "kind", seed: 7 });
  w.boot();
  w.runLine("kubectl create deployment web --image=registry.k8s.io/e2e-test-images/agnhost:2.53 --replicas=2 -- /agnhost netexec --http-port=8080");
  w.pass(8000);
  const before = w.snapshot();
  const line = "kubectl delete pod -l app=web";
  const first = w.runLine(line);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  w.restore(w.snapshot());
  w.restore(before);
  expect(w.runLine(line)).toEqual(first);
});
