// What the server warns of in Pods and Pod templates. Departs: affinity terms and storage plugins are not looked at.
import type { Container, ContainerPort, EnvVar, PodSpec, PodTemplateSpec } from "../kinds";
import { parseQuantity } from "../schema/quantity";
import { isDNS1123Label } from "../validation/names";

const OLD_LABELS: Readonly<Record<string, string>> = {
  "beta.kubernetes.io/arch": 'deprecated since v1.14; use "kubernetes.io/arch" instead',
  "beta.kubernetes.io/os": 'deprecated since v1.14; use "kubernetes.io/os" instead',
  "failure-domain.beta.kubernetes.io/region": 'deprecated since v1.17; use "topology.kubernetes.io/region" instead',
  "failure-domain.beta.kubernetes.io/zone": 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
  "beta.kubernetes.io/instance-type": 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead',
  "node-role.kubernetes.io/master": 'use "node-role.kubernetes.io/control-plane" instead',
};

const OLD_VOLUMES = [
  ["photonPersistentDisk", "v1.11, non-functional in v1.16+"],
  ["gitRepo", "v1.11, and disabled by default in v1.33+"],
  ["scaleIO", "v1.16, non-functional in v1.22+"],
  ["flocker", "v1.22, non-functional in v1.25+"],
  ["storageos", "v1.22, non-functional in v1.25+"],
  ["quobyte", "v1.22, non-functional in v1.25+"],
  ["glusterfs", "v1.25, non-functional in v1.26+"],
  ["cephfs", "v1.28, non-functional in v1.31+"],
  ["rbd", "v1.28, non-functional in v1.31+"],
] as const;

type Visited = { readonly c: Container; readonly at: string };

/** `at` is where the template stands ("spec.template"), or "" for a Pod. */
export function podWarnings(t: PodTemplateSpec, at: string): string[] {
  const s: PodSpec = t.spec ?? { containers: [] };
  const spec = at === "" ? "spec" : `${at}.spec`;
  const out: string[] = [];
  for (const k of Object.keys(s.nodeSelector ?? {})) if (OLD_LABELS[k] !== undefined) out.push(`${spec}.nodeSelector[${k}]: ${OLD_LABELS[k]}`);
  s.topologySpreadConstraints?.forEach((c, i) => {
    const here = `${spec}.topologySpreadConstraints[${i}]`;
    if (OLD_LABELS[c.topologyKey] !== undefined) out.push(`${here}.topologyKey: ${c.topologyKey} is ${OLD_LABELS[c.topologyKey]}`);
    if (c.labelSelector === undefined) out.push(`${here}.labelSelector: a null labelSelector results in matching no pod`);
  });
  s.volumes?.forEach((v, i) => {
    for (const [source, told] of OLD_VOLUMES)
      if (v[source] !== undefined) out.push(`${spec}.volumes[${String(i)}].${source === "storageos" ? "storageOS" : source}: deprecated in ${told}`);
  });
  const ips = new Set<string>();
  s.hostAliases?.forEach((a, i) => {
    if (ips.has(a.ip)) out.push(`${spec}.hostAliases[${i}].ip: duplicate ip ${JSON.stringify(a.ip)}`);
    ips.add(a.ip);
  });
  const secrets = new Set<string>();
  s.imagePullSecrets?.forEach((p, i) => {
    if (secrets.has(p.name ?? "")) out.push(`${spec}.imagePullSecrets[${i}].name: duplicate name ${JSON.stringify(p.name ?? "")}`);
    secrets.add(p.name ?? "");
  });
  s.imagePullSecrets?.forEach((p, i) => {
    if (!p.name) out.push(`${spec}.imagePullSecrets[${i}].name: invalid empty name ""`);
  });
  const all: Visited[] = [
    ...(s.initContainers ?? []).map((c, i) => ({ c, at: `${spec}.initContainers[${i}]` })),
    ...(s.containers ?? []).map((c, i) => ({ c, at: `${spec}.containers[${i}]` })),
  ];
  for (const v of all) out.push(...fractions(v), ...hiddenEnv(v.c.env ?? [], v.at));
  out.push(...portOverlaps(all), ...portNames(all));
  if ((s.terminationGracePeriodSeconds ?? 0) < 0)
    out.push(`${spec}.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`);
  return out;
}

function fractions({ c, at }: Visited): string[] {
  const out: string[] = [];
  for (const name of ["memory", "ephemeral-storage"])
    for (const part of ["limits", "requests"] as const) {
      const quantity = c.resources?.[part]?.[name];
      if (quantity !== undefined && (parseQuantity(quantity)?.nanos ?? 0n) % 1_000_000_000n !== 0n)
        out.push(`${at}.resources.${part}[${name}]: fractional byte value ${JSON.stringify(quantity)} is invalid, must be an integer`);
    }
  return out;
}

function hiddenEnv(env: readonly EnvVar[], at: string): string[] {
  const seen = new Set<string>();
  const out: string[] = [];
  env.forEach((e, i) => {
    const own = `$(${e.name})`;
    if (!seen.has(e.name)) seen.add(e.name);
    else if (e.valueFrom !== undefined || e.value === own || !(e.value ?? "").includes(own))
      out.push(`${at}.env[${i}]: hides previous definition of ${JSON.stringify(e.name)}, which may be dropped when using apply`);
  });
  return out;
}

function portOverlaps(all: readonly Visited[]): string[] {
  const out: string[] = [];
  const seen = new Map<string, { at: string; port: ContainerPort }[]>();
  for (const { c, at } of all)
    c.ports?.forEach((port, i) => {
      const here = `${at}.ports[${i}]`;
      const key = `${port.containerPort}/${port.protocol}`;
      const others = seen.get(key) ?? [];
      for (const o of others) {
        const [host, ip, otherHost, otherIp] = [port.hostPort ?? 0, port.hostIP ?? "", o.port.hostPort ?? 0, o.port.hostIP ?? ""];
        if (ip === otherIp && host === otherHost) out.push(`${here}: duplicate port definition with ${o.at}`);
        else if (host === 0 || otherHost === 0) out.push(`${here}: overlapping port definition with ${o.at}`);
        else if (host === otherHost && (ip === "") !== (otherIp === "")) out.push(`${here}: dangerously ambiguous port definition with ${o.at}`);
      }
      seen.set(key, [...others, { at: here, port }]);
    });
  return out;
}

function portNames(all: readonly Visited[]): string[] {
  const out: string[] = [];
  const seen = new Map<string, string>();
  for (const { c, at } of all)
    c.ports?.forEach((p, i) => {
      if (!p.name) return;
      const other = seen.get(p.name);
      if (other === undefined) seen.set(p.name, `${at}.ports[${i}]`);
      else
        out.push(
          `${at}.ports[${i}]: duplicate port name ${JSON.stringify(p.name)} with ${other}, services and probes that select ports by name will use ${other}`,
        );
    });
  return out;
}

/** `where` is what the name becomes part of. */
export function nameWarnings(name: string, where: string): string[] {
  const wrong = isDNS1123Label(name);
  return wrong.length === 0
    ? []
    : [`metadata.name: this is used in ${where}, which can result in surprising behavior; a DNS label is recommended: [${wrong.join(" ")}]`];
}
