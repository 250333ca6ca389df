// The control plane: Services made through the API and through kubectl apply, listed and printed.
import { World } from "../../src/cluster/world";
import { tookMs } from "./took";
import { service } from "./fill";
import type { Bench } from "./list";

const many = 10_000;
const few = 1_000;

export function apiBenchmark({ best, add }: Bench): void {
  const boot = best(3, () => new World({ preset: "kind", seed: 1 }).boot());
  add("boot of the cluster (25 s of its time)", `${boot.toFixed(0)} ms`, "1 boot");

  const create = (n: number): number => {
    const world = new World({ preset: "kind", seed: 1 });
    return tookMs(() => {
      for (let i = 0; i < n; i++) world.api.request({ method: "POST", path: "/api/v1/namespaces/default/services", body: service(i) });
    });
  };
  const small = create(few);
  const memory = process.memoryUsage().heapUsed;
  const large = create(many);
  const perService = (process.memoryUsage().heapUsed - memory) / many;
  add(`${many} Services created through the API`, `${large.toFixed(0)} ms`, `${(large / small / (many / few)).toFixed(2)} x the time each of ${few}`);
  add("memory a Service (upper bound)", `${(perService / 1024).toFixed(1)} KiB`, "");

  const world = new World({ preset: "kind", seed: 1 });
  const lines = Array.from({ length: many }, (_, i) => JSON.stringify(service(i)));
  world.laptop.files.write(`${world.laptop.home}/all.yaml`, lines.join("\n---\n"));
  const apply = best(1, () => void world.runLine("kubectl apply -f all.yaml > /dev/null"));
  add(`${many} Services by kubectl apply`, `${apply.toFixed(0)} ms`, `${(apply / large).toFixed(2)} x creating them`);
  const list = best(3, () => void world.runLine("kubectl get svc > /dev/null"));
  add(`${many} Services listed and printed`, `${list.toFixed(0)} ms`, `${(list / large).toFixed(3)} x creating them`);
}
