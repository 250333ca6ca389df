// Which Service and endpoint each of kube-proxy's chains is for: by the objects at hand (a chain's name is a hash of
// theirs), else by what kube-proxy writes into its own rules and names. And where rules and objects do not agree.
import { serviceNameLabel } from "../../api/labels";
import type { KubeObject } from "../../api/types";
import type { Kernel } from "../../net/hooks";
import { iptables, type Table } from "../../net/iptables/state";
import { nftablesKey } from "../../net/nftables/nftables";
import type { Table as NftTable } from "../../net/nftables/tables";
import { printRule } from "../../net/nftables/print-rule";
import { endpointsOf, type Endpoint } from "../../proxy/endpoint";
import { endpointChain, portHash } from "../../proxy/iptables/names";
import { endpointName, portName, tableName } from "../../proxy/nftables/names";
import { namespacedName, type EndpointSliceObject, type ServiceObject } from "../../proxy/objects";
import { servicePorts, type ServicePort } from "../../proxy/serviceport";
import { categorize } from "../../proxy/topology";
import { said, type Said } from "../said";
import { at, textAt } from "../views/fields";
import type { Loaded } from "./load";

export type Disagreement = { readonly kind: "stale" | "missing" | "unknown"; readonly service: string; readonly text: Said };

export type Owners = {
  /** "default/web:http", "default/web:http → 10.244.1.2:8080"; undefined: not one of kube-proxy's chains of Services. */
  of(chain: string): string | undefined;
  /** Where rules and objects differ; empty without objects. */
  readonly disagreements: readonly Disagreement[];
};

type Wanted = { readonly port: ServicePort; readonly endpoints: readonly Endpoint[]; readonly hinted: boolean };

/** Ports of all Services with the endpoints that a node without a name would use. */
function wantedOf(objects: readonly KubeObject[]): readonly Wanted[] {
  const slices = new Map<string, EndpointSliceObject[]>();
  for (const o of objects) {
    if (o.kind !== "EndpointSlice" || o.metadata.labels?.["service.kubernetes.io/headless"] !== undefined) continue;
    const slice = o as EndpointSliceObject;
    const key = `${o.metadata.namespace ?? ""}/${o.metadata.labels?.[serviceNameLabel] ?? ""} ${slice.addressType}`;
    const list = slices.get(key);
    if (list === undefined) slices.set(key, [slice]);
    else list.push(slice);
  }
  return objects
    .filter((o): o is ServiceObject => o.kind === "Service")
    .flatMap((service) => {
      const name = namespacedName(service);
      const all = endpointsOf(name, slices.get(`${name} IPv4`) ?? []);
      return servicePorts(service, 4).map((port) => {
        const endpoints = all.get(port.key) ?? [];
        return {
          port,
          endpoints: categorize(endpoints, { ...port, usesCluster: true }, "", "").cluster,
          hinted: endpoints.some((e) => e.zoneHints.length + e.nodeHints.length > 0),
        };
      });
    });
}

export function ownersOf(loaded: Loaded, objects: readonly KubeObject[]): Owners {
  const kernel = loaded.netns.kernel as Kernel;
  const wanted = wantedOf(objects);
  const names = new Map<string, string>();
  for (const { port, endpoints } of wanted) {
    const hash = portHash(port);
    for (const kind of ["SVC", "SVL", "EXT", "FW"]) names.set(`KUBE-${kind}-${hash}`, port.name);
    for (const kind of ["service", "local", "external", "firewall"]) names.set(`${kind}-${portName(port)}`, port.name);
    for (const e of endpoints) {
      names.set(endpointChain(port, e), `${port.name} → ${e.address}`);
      names.set(`endpoint-${endpointName(port, e)}`, `${port.name} → ${e.address}`);
    }
  }
  const nat = kernel.peek(iptables)?.table(4, "nat");
  const nft = kernel.peek(nftablesKey)?.tables.find((t) => t.family === "ip" && t.name === tableName);
  const filter = kernel.peek(iptables)?.table(4, "filter");
  const of = (chain: string): string | undefined => names.get(chain) ?? byComment(nat, chain) ?? byName(chain);
  const disagreements =
    objects.length === 0
      ? []
      : [
          ...(nat === undefined || !nat.chains.has("KUBE-SERVICES") ? [] : iptablesDisagree(nat, filter, wanted)),
          ...(nft === undefined ? [] : nftDisagree(nft, wanted)),
        ];
  return { of, disagreements };
}

/** What kube-proxy says in a chain's own rules. */
function byComment(nat: Table | undefined, chain: string): string | undefined {
  if (!/^KUBE-(SVC|SVL|EXT|FW|SEP|XLB)-/.test(chain)) return undefined;
  const text = nat?.chains
    .get(chain)
    ?.rules.map((r) => r.text)
    .find((t) => t.includes("--comment"));
  const name = /--comment "?([^\s"]+\/[^\s"]+)/.exec(text ?? "")?.[1] ?? /for ([^\s"]+\/[^\s"]+)/.exec(text ?? "")?.[1];
  if (name === undefined || !chain.startsWith("KUBE-SEP-")) return name;
  const to = destination(nat!, chain);
  return to === undefined ? name : `${name} → ${to}`;
}

/** nftables' chains carry their Service in their names: "service-ULMVA6XW-default/web/tcp/http". */
function byName(chain: string): string | undefined {
  const m = /^(service|local|external|firewall|endpoint)-[A-Z2-7]{8}-([^/]+\/[^/]+)\/(\w+)\/([^/_]*)(?:__([^/]+)\/(\d+))?$/.exec(chain);
  if (m === null) return undefined;
  const [, , service, , port, ip, number] = m;
  const name = port === "" ? service! : `${service!}:${port!}`;
  return ip === undefined ? name : `${name} → ${ip}:${number!}`;
}

function destination(nat: Table, chain: string): string | undefined {
  for (const r of nat.chains.get(chain)?.rules ?? []) {
    const to = / --to-destination (\S+)/.exec(r.text)?.[1];
    if (to !== undefined) return to;
  }
  return undefined;
}

const withoutChain = (port: ServicePort, n: number, chain: string): Said =>
  said(n === 1 ? "{port} has {n} endpoint, but there is no chain {chain}." : "{port} has {n} endpoints, but there is no chain {chain}.", {
    port: port.name,
    n,
    chain,
  });

function iptablesDisagree(nat: Table, filter: Table | undefined, wanted: readonly Wanted[]): readonly Disagreement[] {
  const out: Disagreement[] = [];
  const expected = new Set<string>();
  const rejected = new Set(
    (filter?.chains.get("KUBE-SERVICES")?.rules ?? []).flatMap((r) => /-d (\S+)\/32 -p (\w+) .*--dport (\d+) -j REJECT/.exec(r.text)?.slice(1).join(" ") ?? []),
  );
  for (const { port, endpoints, hinted } of wanted) {
    const chain = `KUBE-SVC-${portHash(port)}`;
    expected.add(chain);
    const found = nat.chains.get(chain);
    if (port.internalLocal && !port.external) continue;
    if (endpoints.length === 0) {
      if (found !== undefined)
        out.push({
          kind: "stale",
          service: port.name,
          text: said("{port} has no ready endpoint, but the rules still lead to {chain}.", { port: port.name, chain }),
        });
      else if (!rejected.has(`${port.clusterIP} ${port.proto} ${port.port}`))
        out.push({
          kind: "missing",
          service: port.name,
          text: said("{port} has no ready endpoint, and no rule rejects {address}.", { port: port.name, address: `${port.clusterIP}:${port.port}` }),
        });
      continue;
    }
    if (found === undefined) {
      out.push({ kind: "missing", service: port.name, text: withoutChain(port, endpoints.length, chain) });
      continue;
    }
    const seps = found.rules.flatMap((r) => (r.jump?.startsWith("KUBE-SEP-") === true ? [r.jump] : []));
    compareEndpoints(port, endpoints, new Set(seps.map((s) => destination(nat, s) ?? s)), hinted, chain, out);
  }
  for (const chain of nat.chains.keys())
    if (chain.startsWith("KUBE-SVC-") && !expected.has(chain)) {
      const name = byComment(nat, chain);
      out.push({
        kind: "unknown",
        service: name ?? "",
        text:
          name === undefined
            ? said("{chain} is no port of these Services.", { chain })
            : said("{chain} says it is for {name}, which is no port of these Services.", { chain, name }),
      });
    }
  return out;
}

function nftDisagree(nft: NftTable, wanted: readonly Wanted[]): readonly Disagreement[] {
  const out: Disagreement[] = [];
  const expected = new Set<string>();
  for (const { port, endpoints, hinted } of wanted) {
    const chain = `service-${portName(port)}`;
    expected.add(chain);
    const found = nft.chains.get(chain);
    if (port.internalLocal && !port.external) continue;
    if (endpoints.length === 0) {
      if (found !== undefined)
        out.push({
          kind: "stale",
          service: port.name,
          text: said("{port} has no ready endpoint, but there is still a chain {chain}.", { port: port.name, chain }),
        });
      continue;
    }
    if (found === undefined) {
      out.push({ kind: "missing", service: port.name, text: withoutChain(port, endpoints.length, chain) });
      continue;
    }
    const text = found.rules.map((r) => printRule(r.syntax)).join("\n");
    // A chain of its own for an endpoint (affinity), or a map from a number to address and port.
    const used = new Set(
      [...text.matchAll(/endpoint-[A-Z2-7]{8}-\S+?__([^/\s]+)\/(\d+)|: ([0-9a-f.:]+) \. (\d+)/g)].map((m) => `${(m[1] ?? m[3])!}:${(m[2] ?? m[4])!}`),
    );
    compareEndpoints(port, endpoints, used, hinted, chain, out);
  }
  for (const chain of nft.chains.keys())
    if (chain.startsWith("service-") && chain.includes("/") && !expected.has(chain))
      out.push({ kind: "unknown", service: byName(chain) ?? "", text: said("{chain} is for no port of these Services.", { chain }) });
  return out;
}

function compareEndpoints(
  port: ServicePort,
  endpoints: readonly Endpoint[],
  used: ReadonlySet<string>,
  hinted: boolean,
  chain: string,
  out: Disagreement[],
): void {
  const addresses = new Set(endpoints.map((e) => e.address));
  for (const a of used)
    if (!addresses.has(a))
      out.push({
        kind: "stale",
        service: port.name,
        text: said("{chain} leads to {address}, which is no ready endpoint of {port}.", { chain, address: a, port: port.name }),
      });
  // With topology hints a node takes some of the endpoints only.
  if (!hinted)
    for (const a of addresses)
      if (!used.has(a))
        out.push({
          kind: "missing",
          service: port.name,
          text: said("{address} is a ready endpoint of {port}, but {chain} does not lead to it.", { address: a, port: port.name, chain }),
        });
}

/** Services and EndpointSlices among parsed documents; lists are opened. */
export function objectsIn(documents: readonly unknown[]): readonly KubeObject[] {
  return documents.flatMap((d): readonly KubeObject[] => {
    const kind = textAt(d, "kind");
    const items = at(d, "items");
    if (Array.isArray(items)) return objectsIn(items as readonly unknown[]);
    return (kind === "Service" || kind === "EndpointSlice") && textAt(d, "metadata", "name") !== "" ? [d as KubeObject] : [];
  });
}
