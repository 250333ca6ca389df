// kubectl expose: a Service made of what a workload selects and listens on.
import type { KubeObject } from "../../api/types";
import { withOwnLastApplied } from "../apply/last-applied";
import { attempt, fail, Failure, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { mapSelector, mapSelectorOf, podSpecOf } from "../podspec";
import { fileOptions, select } from "../resources/select";
import { createObject, dryRun, typedPrinter, writePrinter, writeQuery } from "../write";
import type { DryRun } from "../write";
import { override } from "./overrides";

export function expose(k: Invocation): void {
  const dry = dryRun(k);
  const print = dry === "client" ? typedPrinter(k, "exposed", dry) : writePrinter(k, "exposed", dry);
  const selection = select(k, {
    args: k.args,
    ...fileOptions(k),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = [];
  const kept: Kept = {};
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => exposeOne(k, entry.info.object!, dry, kept));
    if (done.error !== undefined) errors.push(done.error);
    else k.print(print(done.value));
  }
  throwAll(errors);
}

const EXPOSABLE = new Set([
  "/ReplicationController",
  "/Service",
  "/Pod",
  "apps/Deployment",
  "apps/ReplicaSet",
  "extensions/Deployment",
  "extensions/ReplicaSet",
]);

/** What was found of an object is kubectl's for the objects after it. */
type Kept = { selector?: Readonly<Record<string, string>>; port?: string; labels?: Readonly<Record<string, string>> };

function exposeOne(k: Invocation, object: KubeObject, dry: DryRun, kept: Kept): KubeObject {
  const { flags } = k;
  const group = object.apiVersion.includes("/") ? object.apiVersion.split("/")[0]! : "";
  if (!EXPOSABLE.has(`${group}/${object.kind}`)) fail(`cannot expose a ${object.kind}${group === "" ? "" : "." + group}`);
  const given = flags.string("selector") !== "";
  kept.selector ??= given ? undefined : introspected(object);
  const known = portsOf(object);
  const port = flags.string("port") !== "" ? flags.string("port") : (kept.port ?? "");
  let ports: readonly string[] = port === "" ? [] : port.split(",");
  if (ports.length === 0) {
    ports = [...new Set(known.map((p) => String(p.port)))];
    if (ports.length === 0 && flags.string("cluster-ip") !== "None") fail("couldn't find port via --port flag or introspection");
    if (ports.length === 1) kept.port = ports[0]!;
  }
  const selector = given ? parseLabels(flags.string("selector")) : kept.selector!;
  if (flags.string("labels") === "" && Object.keys(kept.labels ?? {}).length === 0) kept.labels = object.metadata.labels ?? {};
  const labels = flags.string("labels") !== "" ? parseLabels(flags.string("labels")) : kept.labels;
  const target = flags.string("target-port");
  const protocol = flags.string("protocol");
  const servicePorts: Record<string, unknown>[] = [];
  ports.forEach((text, i) => {
    if (!/^[-+]?\d+$/.test(text)) fail(`strconv.Atoi: parsing "${text}": invalid syntax`);
    const port = Number(text);
    const name = ports.length > 1 ? `port-${i + 1}` : "";
    const targetPort = target === "" ? port : /^\d+$/.test(target) ? Number(target) : target;
    const protocols = [...new Set(known.filter((p) => p.port === port).map((p) => p.protocol))];
    const make = (portName: string, proto: string): void => {
      servicePorts.push({ ...(portName === "" ? {} : { name: portName }), port, protocol: proto, targetPort });
    };
    if (protocol !== "") make(name, protocol);
    else if (protocols.length <= 1) make(name, protocols[0] ?? "TCP");
    else for (const p of protocols) make(`port-${i + 1}-${p.toLowerCase()}`, p);
  });
  const affinity = flags.string("session-affinity");
  if (affinity !== "" && affinity !== "None" && affinity !== "ClientIP") fail(`unknown session affinity: ${affinity}`);
  const type = flags.string("type");
  const made = {
    apiVersion: "v1",
    kind: "Service",
    metadata: {
      name: flags.string("name") !== "" ? flags.string("name") : object.metadata.name.slice(0, 63),
      ...(labels === undefined || Object.keys(labels).length === 0 ? {} : { labels }),
      ...(dry === "client" && k.explicitNamespace ? { namespace: k.namespace } : {}),
    },
    spec: {
      ...(flags.string("cluster-ip") === "" ? {} : { clusterIP: flags.string("cluster-ip") }),
      ...(flags.string("external-ip") === "" ? {} : { externalIPs: [flags.string("external-ip")] }),
      ...(type === "LoadBalancer" && flags.string("load-balancer-ip") !== "" ? { loadBalancerIP: flags.string("load-balancer-ip") } : {}),
      ...(servicePorts.length === 0 ? {} : { ports: servicePorts }),
      selector,
      ...(affinity === "" ? {} : { sessionAffinity: affinity }),
      ...(type === "" ? {} : { type }),
    },
    status: { loadBalancer: {} },
  };
  const own = override(k, made as unknown as KubeObject);
  const service = dry !== "client" && flags.bool("save-config") ? withOwnLastApplied(own) : own;
  return createObject(k, k.discovery.find("services"), k.namespace, service, dry, writeQuery(k, dry));
}

function introspected(object: KubeObject): Readonly<Record<string, string>> {
  const found = attempt(() => mapSelectorOf(object));
  if (found.error !== undefined) throw new Failure(`couldn't retrieve selectors via --selector flag or introspection: ${found.error.message}`);
  if (mapSelector(found.value) === "") fail("selector must be specified");
  return found.value;
}

function portsOf(object: KubeObject): { readonly port: number; readonly protocol: string }[] {
  if (object.kind === "Service")
    return ((object["spec"] as { ports?: readonly { port: number; protocol?: string }[] }).ports ?? []).map((p) => ({
      port: p.port,
      protocol: p.protocol ?? "TCP",
    }));
  return (podSpecOf(object)?.containers ?? []).flatMap((c) => (c.ports ?? []).map((p) => ({ port: p.containerPort, protocol: p.protocol ?? "TCP" })));
}

/** "a=b,c=d" of a flag. */
export function parseLabels(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const spec of text.split(",")) {
    const parts = spec.split("=");
    if (parts.length !== 2 || parts[0] === "") fail(`unexpected label spec: ${spec}`);
    out[parts[0]!] = parts[1]!;
  }
  return out;
}
