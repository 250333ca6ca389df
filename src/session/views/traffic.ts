// Traffic as the page shows it: who answered how often, and what would be even.
import { serviceNameLabel } from "../../api/labels";
import type { World } from "../../cluster/world";
import { addrText, parseAddr } from "../../net/address";
import { stackOf } from "../../net/netns";
import { endpointsOf, type Endpoint } from "../../proxy/endpoint";
import type { EndpointSliceObject, ServiceObject } from "../../proxy/objects";
import { servicePorts } from "../../proxy/serviceport";
import { categorize } from "../../proxy/topology";
import { serviceOf } from "../compare";
import { said, type Said } from "../said";
import type { Session } from "../session";
import type { Traffic, TrafficSpec } from "../traffic";
import { textAt } from "./fields";
import type { TrafficHead, TrafficRow, View } from "./types";

export function trafficView(session: Session): View<TrafficHead, TrafficRow> {
  const { traffic, world } = session;
  if (traffic === undefined)
    return { head: { running: false, spec: undefined, sent: 0, answered: 0, failures: [], elapsed: 0, affinity: false, expected: undefined }, rows: [] };
  const expected = expectedOf(world, traffic.spec);
  const names = new Set([...expected.places, ...traffic.places.keys()]);
  names.delete("");
  const answered = [...traffic.places.values()].reduce((n, t) => n + t.answered, 0);
  const rows = [...names].sort().map((place): TrafficRow => {
    const tally = traffic.places.get(place);
    return {
      key: place,
      place,
      answered: tally?.answered ?? 0,
      connections: tally?.connections ?? 0,
      share: answered === 0 ? 0 : (tally?.answered ?? 0) / answered,
      expected: expected.places.includes(place) ? 1 / expected.places.length : 0,
    };
  });
  return {
    head: {
      running: traffic.running,
      spec: traffic.spec,
      sent: traffic.sent,
      answered,
      failures: [...traffic.failures].map(([message, count]) => ({ message, count })).sort((a, b) => b.count - a.count),
      elapsed: elapsed(session, traffic),
      affinity: expected.affinity,
      expected: expected.words,
    },
    rows,
  };
}

const elapsed = (session: Session, traffic: Traffic): number => Math.min(session.now, traffic.ends) - traffic.started;

/** The places among which a Service's rules choose for this client, each as likely as the others; as kube-proxy categorizes endpoints. */
export function expectedOf(
  world: World,
  spec: Pick<TrafficSpec, "from" | "to">,
): { readonly places: readonly string[]; readonly affinity: boolean; readonly words: Said | undefined } {
  const service = serviceOf(world, { from: spec.from, to: spec.to }) as ServiceObject | undefined;
  const none = { places: [], affinity: false, words: service === undefined ? said("no Service has this address") : undefined };
  if (service === undefined) return none;
  const [, host = "", number = "80"] = /^(?:\w+:\/\/)?([^/:]+)(?::(\d+))?/.exec(spec.to) ?? [];
  const ports = servicePorts(service, 4);
  const port = ports.find((p) => String(p.port) === number || String(p.nodePort) === number) ?? ports[0];
  const slices = world.api
    .list<EndpointSliceObject>("endpointslices.discovery.k8s.io", service.metadata.namespace)
    .filter((s) => s.metadata.labels?.[serviceNameLabel] === service.metadata.name && s.addressType === "IPv4");
  const node = entry(world, spec.from, host);
  if (port === undefined) return none;
  const endpoints = endpointsOf(port.service, slices).get(port.key) ?? [];
  const zone = world.api.get("nodes", undefined, node)?.metadata.labels?.["topology.kubernetes.io/zone"] ?? "";
  const categories = categorize(endpoints, port, node, zone);
  const internal = host === port.clusterIP || !/^[\d.]+$/.test(host);
  // Pods and nodes of the cluster are short-circuited: for them an external address is as good as the Cluster policy.
  const local = internal ? port.internalLocal : port.externalLocal && spec.from === "laptop";
  const chosen = local ? categories.local : categories.cluster;
  return {
    places: chosen.map((e) => placeOfEndpoint(world, e)).sort(),
    affinity: port.affinitySeconds > 0,
    words: local
      ? said("endpoints of {node} alone: {policy} is Local", { node, policy: internal ? "internalTrafficPolicy" : "externalTrafficPolicy" })
      : chosen.length < endpoints.length
        ? said("some of the endpoints")
        : undefined,
  };
}

/** The node whose rules a client's packets meet first. */
function entry(world: World, from: string, host: string): string {
  if (from.startsWith("node/")) return from.slice("node/".length);
  const [, namespace = "", name = ""] = from.split("/");
  if (from.startsWith("pod/")) return textAt(world.api.get("pods", namespace, name), "spec", "nodeName");
  const to = parseAddr(host);
  if (to === undefined) return "";
  const { next } = stackOf(world.laptop.netns).place(to);
  const via = addrText(next);
  return world.preset.nodes.find((n) => n.ip === via || n.ip6 === via)?.name ?? "";
}

function placeOfEndpoint(world: World, e: Endpoint): string {
  const pod = world.api.list("pods").find((p) => textAt(p, "status", "podIP") === e.ip && textAt(p, "spec", "hostNetwork") !== "true");
  if (pod !== undefined) return `pod/${pod.metadata.namespace ?? ""}/${pod.metadata.name}`;
  const node = world.preset.nodes.find((n) => n.ip === e.ip);
  return node === undefined ? e.address : `node/${node.name}`;
}
