// What the server says of itself: api-resources, api-versions, version, cluster-info.
import { fail, failUsage, attempt } from "../failure";
import type { Invocation } from "../invocation";
import { apiVersionOf, pathOf } from "../discovery";
import { indentedJson } from "../printers/json";
import { printerFor } from "../printers/output";
import { alignRows, TABLE } from "../printers/tabwriter";
import { toYaml } from "../printers/yaml";
import type { Loose } from "../describers/description";

export function apiResources(k: Invocation): void {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `unexpected arguments: [${k.args.join(" ")}]`);
  const sortBy = flags.string("sort-by");
  if (!["", "name", "kind"].includes(sortBy)) fail("--sort-by accepts only name or kind");
  const output = flags.string("output");
  if (!["", "wide", "name", "json", "yaml", "kyaml"].includes(output))
    fail(`unable to match a printer suitable for the output format ${JSON.stringify(output)}, allowed formats are: json,kyaml,name,wide,yaml`);
  const verbs = flags.list("verbs");
  const categories = flags.list("categories");
  const preferred = new Map(k.discovery.groups.map((g) => [g.name, g.preferred]));
  const shown = k.discovery.resources.filter(
    (r) =>
      r.verbs.length > 0 &&
      r.version === preferred.get(r.group) &&
      (!flags.changed("api-group") || r.group === flags.string("api-group")) &&
      (!flags.changed("namespaced") || r.namespaced === flags.bool("namespaced")) &&
      verbs.every((v) => r.verbs.includes(v)) &&
      categories.every((c) => r.categories.includes(c)),
  );
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...shown].sort(
    (a, b) =>
      (sortBy === "name" ? compare(a.name, b.name) : sortBy === "kind" ? compare(a.kind, b.kind) : 0) ||
      (sortBy === "" ? compare(a.group, b.group) || compare(a.name, b.name) : 0),
  );
  if (output === "name") {
    for (const r of sorted) k.print(`${r.name}${r.group === "" ? "" : "." + r.group}\n`);
    return;
  }
  if (output !== "" && output !== "wide") {
    const list = {
      apiVersion: "v1",
      groupVersion: "",
      kind: "APIResourceList",
      resources: sorted.map((r) => ({
        ...(r.categories.length > 0 ? { categories: r.categories } : {}),
        ...(r.group === "" ? {} : { group: r.group }),
        kind: r.kind,
        name: r.name,
        namespaced: r.namespaced,
        ...(r.shortNames.length > 0 ? { shortNames: r.shortNames } : {}),
        singularName: r.singular,
        verbs: r.verbs,
        version: r.version,
      })),
    };
    k.print(printerFor(k, {})!(list));
    return;
  }
  const wide = output === "wide";
  const rows = sorted.map((r) => [
    r.name,
    r.shortNames.join(","),
    apiVersionOf(r),
    String(r.namespaced),
    r.kind,
    ...(wide ? [r.verbs.join(","), r.categories.join(",")] : []),
  ]);
  const head = ["NAME", "SHORTNAMES", "APIVERSION", "NAMESPACED", "KIND", ...(wide ? ["VERBS", "CATEGORIES"] : [])];
  k.print(alignRows(flags.bool("no-headers") ? rows : [head, ...rows], TABLE));
}

export function apiVersions(k: Invocation): void {
  if (k.args.length > 0) failUsage(k.path, `unexpected arguments: [${k.args.join(" ")}]`);
  const all = k.discovery.groups.flatMap((g) => g.versions.map((version) => apiVersionOf({ group: g.name, version })));
  for (const v of all.sort()) k.print(v + "\n");
}

const CLIENT = {
  buildDate: "2026-07-14T18:06:25Z",
  compiler: "gc",
  gitCommit: "34b5f8e1a0c9d7f4b2e6a3c5d8f1e7b9a4c6d2e0",
  gitTreeState: "clean",
  gitVersion: "v1.36.3",
  goVersion: "go1.26.2",
  major: "1",
  minor: "36",
  platform: "linux/amd64",
};

export function version(k: Invocation): void {
  if (k.args.length > 0) fail(`extra arguments: [${k.args.join(" ")}]`);
  const output = k.flags.string("output");
  if (!["", "yaml", "json"].includes(output)) fail("--output must be 'yaml' or 'json'");
  const server = k.flags.bool("client") ? undefined : attempt(() => k.api.send("GET", "/version") as Loose);
  if (output !== "") {
    const info = { clientVersion: CLIENT, kustomizeVersion: "v5.8.1", ...(server?.value === undefined ? {} : { serverVersion: server.value }) };
    k.print((output === "json" ? jsonInOrder(info) : toYaml(info)) + "\n");
  } else {
    k.print(`Client Version: ${CLIENT.gitVersion}\nKustomize Version: v5.8.1\n`);
    if (server?.value !== undefined) k.print(`Server Version: ${server.value["gitVersion"]}\n`);
  }
  if (server?.error !== undefined) throw server.error;
}

const ORDER = [
  "major",
  "minor",
  "emulationMajor",
  "emulationMinor",
  "minCompatibilityMajor",
  "minCompatibilityMinor",
  "gitVersion",
  "gitCommit",
  "gitTreeState",
  "buildDate",
  "goVersion",
  "compiler",
  "platform",
];

function jsonInOrder(info: Readonly<Record<string, unknown>>): string {
  const part = (v: unknown): string => {
    if (typeof v !== "object" || v === null) return indentedJson(v);
    const map = v as Record<string, unknown>;
    const keys = ORDER.filter((key) => map[key] !== undefined);
    return `{\n${keys.map((key) => `    ${indentedJson(key)}: ${indentedJson(map[key])}`).join(",\n")}\n  }`;
  };
  return `{\n${Object.keys(info)
    .map((key) => `  ${indentedJson(key)}: ${part(info[key])}`)
    .join(",\n")}\n}`;
}

export function clusterInfo(k: Invocation): void {
  const { server } = k.config;
  k.print(`Kubernetes control plane is running at ${server}\n`);
  const services = k.api.get(pathOf(k.discovery.find("services"), "kube-system"), { labelSelector: "kubernetes.io/cluster-service=true" }) as unknown as {
    items?: readonly Loose[];
  };
  for (const s of services.items ?? []) {
    const { metadata, spec, status } = s as Loose;
    const ingress = (status?.loadBalancer?.ingress ?? []) as readonly Loose[];
    let link = "";
    if (ingress.length > 0) {
      const host = (ingress[0]!["ip"] ?? "") !== "" ? ingress[0]!["ip"] : ingress[0]!["hostname"];
      for (const p of (spec.ports ?? []) as readonly Loose[]) link += `http://${host}:${p["port"]} `;
    } else {
      const port = (spec.ports ?? [])[0] as Loose | undefined;
      const scheme = port !== undefined && (port["name"] === "https" || port["port"] === 443) ? "https:" : "";
      const name = `${scheme}${metadata.name}${port === undefined ? "" : `:${port["name"] ?? ""}`}`;
      link = `${server}/api/v1/namespaces/${metadata.namespace}/services/${name}/proxy`;
    }
    const title = metadata.labels?.["kubernetes.io/name"] ?? metadata.name;
    k.print(`${title} is running at ${link}\n`);
  }
  k.print("\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.\n");
}
