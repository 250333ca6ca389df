// What one Service port puts into the table (upstream: the loop of syncProxyRules in pkg/proxy/nftables/proxier.go):
// elements of the shared maps, and chains and sets of its own. Pure, cached by identity, shared by all nodes.
import { Block, Filled, type Line } from "../../net/block";
import type { ScriptBlock } from "../../net/nftables/lines";
import type { Endpoint } from "../endpoint";
import { cidrContains } from "../ip";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { shared } from "../shared";
import type { Categories } from "../topology";
import { containers, endpointName, masqueradeRule, portName, tableName } from "./names";
import type { Container } from "./names";

/** An element of a shared set or map. */
export type ContainerElement = {
  readonly in: Container;
  /** Elements of one key have one id, which may be shorter. */
  readonly id: string;
  readonly key: string;
  readonly value: string;
  /** The line that puts it in. */
  readonly add: Line | ScriptBlock;
};

export type NftFragment = {
  readonly elements: readonly ContainerElement[];
  /** Its chains, in the order in which they are made, and the lines that make them empty. */
  readonly chains: readonly string[];
  readonly chainLines: ScriptBlock;
  readonly affinitySets: readonly string[];
  /** Sets and rules of its own: written only when something changed. */
  readonly lines: ScriptBlock;
  /** The Local policy of traffic from inside or outside finds nobody here, but there is somebody elsewhere. */
  readonly noLocal: { readonly internal: boolean; readonly external: boolean };
};

export type NftFragmentSettings = { readonly family: Family; readonly clusterCidr: string | undefined; readonly nodeIp: string | undefined };

/** The fragment; equal inputs give the same value. */
export const nftFragmentOf = shared(build, (a: NftFragmentSettings, b: NftFragmentSettings, port) => {
  return a.family === b.family && a.clusterCidr === b.clusterCidr && (a.nodeIp === b.nodeIp || port.sourceRanges.length === 0);
});

/** An endpoint on this node that reaches itself through the Service is masqueraded: its element of hairpin-connections. */
export function hairpinElements({ proto }: ServicePort, categories: Categories, node: string, family: Family): readonly ContainerElement[] {
  let elements: ContainerElement[] | undefined;
  for (const e of categories.reachable) if (e.node === node) (elements ??= []).push(new Hairpin(e, proto, family));
  // Lists are kept for long: without the room that they grew by.
  return elements === undefined ? noElements : elements.slice();
}

/** There is one for each endpoint of a node: what can be put together is not kept. */
class Hairpin implements ContainerElement {
  readonly id: string;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly proto: string,
    private readonly family: Family,
  ) {
    this.id = proto === "tcp" ? endpoint.address : `${proto} ${endpoint.address}`;
  }

  get in(): "hairpin-connections" {
    return "hairpin-connections";
  }
  get value(): "" {
    return "";
  }
  get key(): string {
    return this.#fields.join(" . ");
  }
  get add(): Line {
    return new Filled(forms[this.family].elements["hairpin-connections"], this.#fields);
  }
  get #fields(): readonly string[] {
    const { ip, port } = this.endpoint;
    return [ip, ip, this.proto, String(port)];
  }
}

const noElements: readonly ContainerElement[] = [];

type Texts = readonly string[];

/** The forms of lines that there are thousands of. */
type Forms = {
  readonly at: string;
  readonly addChain: Texts;
  readonly flushChain: Texts;
  /** Of elements without comments; those of maps lead to a chain. */
  readonly elements: Readonly<Record<Container, Texts>>;
  /** Of rules that send to one of so many endpoints. */
  readonly dnat: Texts[];
};

function makeForms(ip: "ip" | "ip6"): Forms {
  const at = `${ip} ${tableName}`;
  const element = (name: Container, fields: number, map: boolean): Texts => [
    `add element ${at} ${name} { `,
    ...Array<string>(fields - 1).fill(" . "),
    ...(map ? [" : goto ", " }"] : [" }"]),
  ];
  const of = (name: Container): Texts => element(name, fieldsOf[name], name !== "cluster-ips" && name !== "hairpin-connections");
  const elements = Object.fromEntries(containers.map((name) => [name, of(name)])) as Record<Container, Texts>;
  return { at, addChain: [`add chain ${at} `, ""], flushChain: [`flush chain ${at} `, ""], elements, dnat: [] };
}

const fieldsOf: Readonly<Record<Container, number>> = {
  "cluster-ips": 1,
  "service-ips": 3,
  "firewall-ips": 3,
  "no-endpoint-services": 3,
  "no-endpoint-nodeports": 2,
  "service-nodeports": 2,
  "hairpin-connections": 4,
};
const forms = { 4: makeForms("ip"), 6: makeForms("ip6") } as const;

/** An element of a set, or of a map where it leads to a chain. */
function element(family: Family, container: Container, fields: readonly string[], chain?: string): ContainerElement {
  const add = new Filled(forms[family].elements[container], chain === undefined ? fields : [...fields, chain]);
  const key = fields.join(" . ");
  return { in: container, id: key, key, value: chain === undefined ? "" : `goto ${chain}`, add: new Block([add]) };
}

/** An element of a map that says why it refuses. */
function refusalElement(family: Family, container: Container, fields: readonly string[], value: string, comment: string): ContainerElement {
  const key = fields.join(" . ");
  return { in: container, id: key, key, value, add: new Block([`add element ${forms[family].at} ${container} { ${key} comment "${comment}" : ${value} }`]) };
}

function build(port: ServicePort, categories: Categories, settings: NftFragmentSettings): NftFragment {
  const { proto } = port;
  const { cluster, local, reachable, any } = categories;
  const { family } = settings;
  const ip = family === 4 ? "ip" : "ip6";
  const { at, addChain, flushChain } = forms[family];
  const base = portName(port);
  const [clusterChain, localChain, externalChain, firewallChain] = [`service-${base}`, `local-${base}`, `external-${base}`, `firewall-${base}`];
  const affinity = port.affinitySeconds > 0;
  const usesCluster = cluster.length > 0 && port.usesCluster;
  const usesLocal = local.length > 0 && port.usesLocal;
  const hasInternal = any && !(port.internalLocal && local.length === 0);
  const hasExternal = any && !(port.externalLocal && local.length === 0);
  const usesExternal = any && port.external;
  const usesFirewall = port.loadBalancerVIPs.length > 0 && port.sourceRanges.length > 0;

  const chains: string[] = [];
  if (affinity) for (const e of reachable) chains.push(`endpoint-${endpointName(port, e)}`);
  if (usesCluster) chains.push(clusterChain);
  if (usesLocal) chains.push(localChain);
  if (usesExternal) chains.push(externalChain);
  if (usesFirewall) chains.push(firewallChain);

  // Nobody anywhere: refuse at once. Nobody here, and policy forbids going elsewhere: drop.
  const refusal = any ? "drop" : "goto reject-chain";
  const elements: ContainerElement[] = [];
  const put = (container: Container, fields: readonly string[], chain?: string): number => elements.push(element(family, container, fields, chain));
  put("cluster-ips", [port.clusterIP]);
  const number = String(port.port);
  const refuse = (address: string): number => elements.push(refusalElement(family, "no-endpoint-services", [address, proto, number], refusal, port.name));
  if (hasInternal) put("service-ips", [port.clusterIP, proto, number], port.internalLocal ? localChain : clusterChain);
  else refuse(port.clusterIP);
  for (const address of port.externalIPs) {
    if (any) put("service-ips", [address, proto, number], externalChain);
    if (!hasExternal) refuse(address);
  }
  for (const address of port.loadBalancerVIPs) {
    if (any) put("service-ips", [address, proto, number], externalChain);
    if (usesFirewall) put("firewall-ips", [address, proto, number], firewallChain);
    if (!hasExternal) refuse(address);
  }
  if (port.nodePort !== 0) {
    const fields = [proto, String(port.nodePort)];
    if (any) put("service-nodeports", fields, externalChain);
    if (!hasExternal) elements.push(refusalElement(family, "no-endpoint-nodeports", fields, refusal, port.name));
  }

  const lines: Line[] = [];
  const rule = (chain: string, text: string, comment?: string): number =>
    lines.push(`add rule ${at} ${chain} ${text}${comment === undefined ? "" : ` comment "${comment}"`}`);
  if (usesExternal) {
    if (!port.externalLocal) rule(externalChain, masqueradeRule, "masquerade");
    else {
      if (settings.clusterCidr !== undefined) rule(externalChain, `${ip} saddr ${settings.clusterCidr} goto ${clusterChain}`, "short-circuit pod traffic");
      rule(externalChain, `fib saddr type local ${masqueradeRule}`, "masquerade local traffic");
      rule(externalChain, `fib saddr type local goto ${clusterChain}`, "short-circuit local traffic");
    }
    if (hasExternal) rule(externalChain, `goto ${port.externalLocal ? localChain : clusterChain}`);
  }
  if (usesFirewall) {
    const { nodeIp } = settings;
    const fromNode = nodeIp !== undefined && port.sourceRanges.some((range) => cidrContains(range, nodeIp));
    rule(firewallChain, `${ip} saddr != { ${[...port.sourceRanges, ...(fromNode ? port.loadBalancerVIPs : [])].join(" , ")} } drop`);
  }
  const affinitySets = affinity ? reachable.map((e) => `affinity-${endpointName(port, e)}`) : [];
  for (const set of affinitySets)
    lines.push(
      `add set ${at} ${set} { type ${settings.family === 4 ? "ipv4_addr" : "ipv6_addr"} ; flags dynamic,timeout ; timeout ${port.affinitySeconds}s ; }`,
    );
  const balance = (chain: string, endpoints: readonly Endpoint[]): void => {
    if (!affinity) lines.push(dnatRule(port, chain, endpoints, family));
    else for (const text of jumpRules(port, endpoints, ip)) rule(chain, text);
  };
  if (usesCluster) balance(clusterChain, cluster);
  if (usesLocal) balance(localChain, local);
  if (affinity) {
    for (const e of reachable) {
      const name = endpointName(port, e);
      rule(`endpoint-${name}`, `update @affinity-${name} { ${ip} saddr }`);
      rule(`endpoint-${name}`, `meta l4proto ${proto} dnat to ${e.address}`);
    }
  }
  const chainLines = chains.flatMap((chain) => [new Filled(addChain, [chain]), new Filled(flushChain, [chain])]);
  return {
    elements: elements.slice(),
    chains: chains.slice(),
    chainLines: new Block(chainLines),
    affinitySets,
    lines: new Block(lines.slice()),
    noLocal: { internal: any && !hasInternal, external: any && !hasExternal },
  };
}

function dnatRule(port: ServicePort, chain: string, endpoints: readonly Endpoint[], family: Family): Filled {
  const { at, dnat } = forms[family];
  const n = endpoints.length;
  const texts = (dnat[n] ??= [
    `add rule ${at} `,
    " meta l4proto ",
    ` dnat ${family === 4 ? "ip" : "ip6"} addr . port to numgen random mod ${n} map { 0 : `,
    ...endpoints.flatMap((_, i) => [" . ", i === n - 1 ? " }" : ` , ${i + 1} : `]),
  ]);
  const values = [chain, port.proto];
  for (const e of endpoints) values.push(e.ip, String(e.port));
  return new Filled(texts, values);
}

function jumpRules(port: ServicePort, endpoints: readonly Endpoint[], ip: string): readonly string[] {
  const rules = endpoints.map((e) => `${ip} saddr @affinity-${endpointName(port, e)} goto endpoint-${endpointName(port, e)}`);
  const map = endpoints.map((e, i) => `${i} : goto endpoint-${endpointName(port, e)}`).join(" , ");
  return [...rules, `numgen random mod ${endpoints.length} vmap { ${map} }`];
}
