// kubectl port-forward: ports of the laptop that lead into a Pod.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import type { Loose } from "../describers/description";
import { ipFamily } from "../../api/validation/ip";
import { fail, failUsage } from "../failure";
import type { Invocation } from "../invocation";
import { firstPod, requireMay } from "../pods";
import type { Pod } from "../pods";
import { infosOf, select } from "../resources/select";

export function* portForward(k: Invocation): Run<number> {
  const { flags, args } = k;
  if (args.length < 2) failUsage(k.path, "TYPE/NAME and list of ports are required for port-forward");
  const name = args[0]!;
  const object = infosOf(select(k, { args: [name.includes("/") ? name : `pods/${name}`] }))[0]!.object!;
  const pod = object.kind === "Pod" ? (object as Pod) : yield* firstPod(k, object, flags.number("pod-running-timeout"), false);
  const ports = args.slice(1).map((text) => translate(text, object, pod));
  if (pod.status.phase !== "Running") fail(`unable to forward port because pod is not running. Current status=${pod.status.phase ?? ""}`);
  if (k.deps.portForward === undefined) return fail("port-forward is not part of this playground");
  for (const a of flags.list("address")) if (a !== "localhost" && ipFamily(a) === undefined) fail(`${a} is not a valid IP`);
  requireMay(k, pod, "portforward");
  yield* k.flush();
  return yield* k.deps.portForward(
    {
      namespace: pod.metadata.namespace ?? k.namespace,
      pod: pod.metadata.name,
      addresses: flags.list("address").flatMap((a) => (a === "localhost" ? ["127.0.0.1", "::1"] : [a])),
      ports,
    },
    k.context,
  );
}

function translate(text: string, object: KubeObject, pod: Pod): { local: number; remote: number } {
  const [left = "", right] = text.split(":");
  let local = left;
  let remote = right ?? left;
  if (object.kind === "Service") {
    const spec = object["spec"] as Loose;
    const list = (spec["ports"] ?? []) as readonly Loose[];
    let number = Number(remote);
    if (!/^\d+$/.test(remote)) {
      const named = list.find((p) => p["name"] === remote);
      if (named === undefined) return fail(`Service '${object.metadata.name}' does not have a named port '${remote}'`);
      number = named["port"] as number;
      if (local === remote) local = String(number);
    }
    const port = list.find((p) => p["port"] === number);
    if (port === undefined) return fail(`Service ${object.metadata.name} does not have a service port ${number}`);
    if (port["protocol"] === "UDP") fail(`UDP protocol is not supported for ${remote}`);
    const target = port["targetPort"] as number | string | undefined;
    remote =
      spec["clusterIP"] === "None"
        ? String(number)
        : typeof target === "string"
          ? String(named(pod, target))
          : String(target === undefined || target === 0 ? number : target);
  } else {
    if (remote === "") fail("remote port cannot be empty");
    if (!/^\d+$/.test(remote)) {
      const number = named(pod, remote);
      if (local === remote) local = String(number);
      remote = String(number);
    }
  }
  if (text.split(":").length > 2) fail(`invalid port format '${text}'`);
  for (const [which, port] of [
    ["local", local],
    ["remote", remote],
  ] as const) {
    if (port === "" && which === "local") continue;
    const why = !/^\d+$/.test(port) ? "invalid syntax" : Number(port) > 65535 ? "value out of range" : undefined;
    if (why !== undefined) fail(`error parsing ${which} port '${port}': strconv.ParseUint: parsing ${JSON.stringify(port)}: ${why}`);
  }
  if (Number(remote) === 0) fail("remote port must be > 0");
  return { local: local === "" ? 0 : Number(local), remote: Number(remote) };
}

function named(pod: Pod, name: string): number {
  for (const c of pod.spec.containers) for (const p of c.ports ?? []) if (p.name === name) return p.containerPort;
  return fail(`Pod '${pod.metadata.name}' does not have a named port '${name}'`);
}
