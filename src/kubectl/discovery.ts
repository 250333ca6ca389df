// Which resources the server has, and what a learner's word for one means: "svc", "Service", "deployments.v1.apps",
// "all". Read from the server's discovery documents, once for each client.
import type { Api, ApiClient } from "./api";
import { BareFailure, Failure } from "./failure";
import { quote } from "./golang";

export type ResourceInfo = {
  readonly group: string;
  readonly version: string;
  /** The plural: services. */
  readonly name: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly subresources: readonly string[];
};

type ApiResourceList = {
  readonly resources: readonly {
    readonly name: string;
    readonly singularName: string;
    readonly namespaced: boolean;
    readonly kind: string;
    readonly verbs: readonly string[];
    readonly shortNames?: readonly string[];
    readonly categories?: readonly string[];
  }[];
};
type GroupList = {
  readonly groups: readonly {
    readonly name: string;
    readonly versions: readonly { readonly groupVersion: string; readonly version: string }[];
    readonly preferredVersion: { readonly version: string };
  }[];
};

export type Group = { readonly name: string; readonly versions: readonly string[]; readonly preferred: string };

const cache = new WeakMap<ApiClient, { readonly resources: readonly ResourceInfo[]; readonly groups: readonly Group[] }>();

export class Discovery {
  /** In the order of the server's groups, versions of a group best first. */
  readonly resources: readonly ResourceInfo[];
  readonly groups: readonly Group[];

  /** `onWarning`: told of short names with several meanings. */
  constructor(
    api: Api,
    readonly onWarning: (text: string) => void = () => undefined,
  ) {
    let known = cache.get(api.client);
    if (known === undefined) {
      known = read(api);
      cache.set(api.client, known);
    }
    this.resources = known.resources;
    this.groups = known.groups;
  }

  /** The resource that an argument names: short name, singular, plural or kind, with or without ".version.group" or ".group". */
  find(word: string): ResourceInfo {
    const w = word.toLowerCase();
    const dots = w.split(".");
    const byName = (name: string, group: string | undefined, version: string | undefined): ResourceInfo | undefined => {
      const fits = (r: ResourceInfo): boolean =>
        (version === undefined || r.version === version) &&
        (group === undefined || r.group === group || (version === undefined && group !== "" && r.group.startsWith(group)));
      const full = this.resources.find((r) => fits(r) && (r.name === name || r.singular === name));
      if (full !== undefined) return full;
      // short names are known as they are written, in small letters; a version that is named with one counts for nothing
      const short = (r: ResourceInfo): boolean => (group === undefined || r.group === group || r.group.startsWith(group)) && r.shortNames.includes(name);
      const [first, ...others] = this.resources.filter((r) => short(r) && word.startsWith(name));
      const other = others.find((r) => r.group !== first?.group);
      if (other !== undefined) this.onWarning(`short name ${quote(name)} could also match lower priority resource ${qualified(other)}`);
      return first;
    };
    const byKind = (name: string, group: string | undefined, version: string | undefined): ResourceInfo | undefined =>
      this.resources.find(
        (r) => r.kind.toLowerCase() === name && (group === undefined || r.group === group) && (version === undefined || r.version === version),
      );
    const found =
      (dots.length >= 3 ? byName(dots[0]!, dots.slice(2).join("."), dots[1]!) : undefined) ??
      (dots.length >= 2 ? byName(dots[0]!, dots.slice(1).join("."), undefined) : byName(w, undefined, undefined)) ??
      (dots.length >= 3 ? byKind(dots[0]!, dots.slice(2).join("."), dots[1]) : undefined) ??
      (dots.length >= 2 ? byKind(dots[0]!, dots.slice(1).join("."), undefined) : byKind(w, undefined, undefined));
    if (found === undefined) throw new Failure(`the server doesn't have a resource type ${quote(word.split(".")[0]!)}`);
    return found;
  }

  /** The resources of a category ("all"), as "pods" or "deployments.apps". */
  category(word: string): readonly string[] | undefined {
    const list = this.resources.filter((r) => r.categories.includes(word));
    return list.length === 0 ? undefined : list.map((r) => (r.group === "" ? r.name : `${r.name}.${r.group}`));
  }

  /** The resource of a kind as a manifest names it. */
  forKind(apiVersion: string, kind: string): ResourceInfo | undefined {
    const { group, version } = splitVersion(apiVersion);
    // kubectl knows kinds in small letters too; the server does not
    return this.resources.find((r) => r.group === group && r.version === version && (r.kind === kind || r.kind.toLowerCase() === kind));
  }
}

/** What kubectl says of "TYPE" or "TYPE.GROUP" where it asks its mapper itself, and not the resource builder. */
export function noResource(word: string): BareFailure {
  const [name = "", ...group] = word.split(".");
  return new BareFailure(`the server doesn't have a resource type ${quote(name)}${group.length === 0 ? "" : ` in group ${quote(group.join("."))}`}`);
}

export function splitVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const at = apiVersion.indexOf("/");
  return at < 0 ? { group: "", version: apiVersion } : { group: apiVersion.slice(0, at), version: apiVersion.slice(at + 1) };
}

export function apiVersionOf(r: { readonly group: string; readonly version: string }): string {
  return r.group === "" ? r.version : `${r.group}/${r.version}`;
}

/** "services", "deployments.apps": as messages name a resource. */
export function qualified(r: ResourceInfo): string {
  return r.group === "" ? r.name : `${r.name}.${r.group}`;
}

/** The path of a collection, an object or its subresource. */
export function pathOf(r: ResourceInfo, namespace: string, name = "", subresource = ""): string {
  const base = r.group === "" ? `/api/${r.version}` : `/apis/${r.group}/${r.version}`;
  const scope = r.namespaced && namespace !== "" ? `/namespaces/${namespace}` : "";
  return `${base}${scope}/${r.name}${name === "" ? "" : `/${name}`}${subresource === "" ? "" : `/${subresource}`}`;
}

function read(api: Api): { resources: ResourceInfo[]; groups: Group[] } {
  const groupList = api.send("GET", "/apis") as GroupList;
  const groups: Group[] = [
    { name: "", versions: ["v1"], preferred: "v1" },
    ...groupList.groups.map((g) => ({ name: g.name, versions: g.versions.map((v) => v.version), preferred: g.preferredVersion.version })),
  ];
  const resources: ResourceInfo[] = [];
  for (const g of groups) {
    for (const version of [g.preferred, ...g.versions.filter((v) => v !== g.preferred)]) {
      const list = api.send("GET", g.name === "" ? `/api/${version}` : `/apis/${g.name}/${version}`) as ApiResourceList;
      for (const r of list.resources) {
        if (r.name.includes("/")) continue;
        resources.push({
          group: g.name,
          version,
          name: r.name,
          singular: r.singularName !== "" ? r.singularName : r.kind.toLowerCase(),
          kind: r.kind,
          namespaced: r.namespaced,
          verbs: r.verbs,
          shortNames: r.shortNames ?? [],
          categories: r.categories ?? [],
          subresources: list.resources.filter((s) => s.name.startsWith(r.name + "/")).map((s) => s.name.slice(r.name.length + 1)),
        });
      }
    }
  }
  return { resources, groups };
}
