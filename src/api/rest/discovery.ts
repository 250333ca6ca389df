// What the server says of itself: groups, versions, resources, in the plain and in the aggregated form.
import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { apiVersionOf, type Kind } from "../kinds/kind";
import { KINDS, storedKind } from "../kinds/list";

const VERBS = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"];
const VIEW = ["get", "patch", "update"];
type Sub = { readonly verbs: readonly string[]; readonly kind?: string; readonly group?: string; readonly version?: string };

function subresource(k: Kind, name: string): Sub {
  const special: Readonly<Record<string, Sub>> = {
    "namespaces/finalize": { verbs: ["update"] },
    "nodes/proxy": { verbs: ["create", "delete", "get", "patch", "update"], kind: "NodeProxyOptions" },
    "pods/attach": { verbs: ["create", "get"], kind: "PodAttachOptions" },
    "pods/binding": { verbs: ["create"], kind: "Binding" },
    "pods/eviction": { verbs: ["create"], kind: "Eviction", group: "policy", version: "v1" },
    "pods/exec": { verbs: ["create", "get"], kind: "PodExecOptions" },
    "pods/log": { verbs: ["get"] },
    "pods/portforward": { verbs: ["create", "get"], kind: "PodPortForwardOptions" },
    "pods/proxy": { verbs: ["create", "delete", "get", "patch", "update"], kind: "PodProxyOptions" },
    "services/proxy": { verbs: ["create", "delete", "get", "patch", "update"], kind: "ServiceProxyOptions" },
    "serviceaccounts/token": { verbs: ["create"], kind: "TokenRequest", group: "authentication.k8s.io", version: "v1" },
  };
  const found = special[`${k.plural}/${name}`];
  if (found !== undefined) return found;
  return name === "scale" ? { verbs: VIEW, kind: "Scale", group: "autoscaling", version: "v1" } : { verbs: VIEW };
}

function verbsOf(k: Kind): readonly string[] {
  if (k.verbs !== undefined) return k.verbs;
  return k.plural === "namespaces" ? VERBS.filter((v) => v !== "deletecollection") : VERBS;
}

/** The first eight bytes of the hash of what is stored. */
function storageHash(k: Kind): string {
  const { group, version, kind } = storedKind(k);
  const stored = `${group}/${version}/${kind}`;
  return toBase64(sha256(utf8(stored)).slice(0, 8));
}

const groups = (): string[] => [...new Set(KINDS.map((k) => k.group))];

export function resourceList(group: string, version: string): unknown {
  const kinds = KINDS.filter((k) => k.group === group && k.version === version);
  if (kinds.length === 0) return undefined;
  const resources = kinds.flatMap((k) => [
    {
      name: k.plural,
      singularName: k.singular,
      namespaced: k.namespaced,
      kind: k.kind,
      verbs: verbsOf(k),
      ...(k.shortNames.length ? { shortNames: k.shortNames } : {}),
      ...(k.categories.length ? { categories: k.categories } : {}),
      ...(k.verbs ? {} : { storageVersionHash: storageHash(k) }),
    },
    ...k.subresources.map((name) => {
      const sub = subresource(k, name);
      return {
        name: `${k.plural}/${name}`,
        singularName: "",
        namespaced: k.namespaced,
        ...(sub.group ? { group: sub.group, version: sub.version } : {}),
        kind: sub.kind ?? k.kind,
        verbs: sub.verbs,
      };
    }),
  ]);
  return { kind: "APIResourceList", ...(group === "" ? {} : { apiVersion: "v1" }), groupVersion: apiVersionOf({ group, version }), resources };
}

function versionsOf(group: string): string[] {
  return [...new Set(KINDS.filter((k) => k.group === group).map((k) => k.version))];
}

function apiGroup(name: string): Record<string, unknown> {
  const versions = versionsOf(name).map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions, preferredVersion: versions[0] };
}

export function groupDocument(group: string): unknown {
  if (group === "" || versionsOf(group).length === 0) return undefined;
  return { kind: "APIGroup", apiVersion: "v1", ...apiGroup(group) };
}

export function groupList(): unknown {
  return {
    kind: "APIGroupList",
    apiVersion: "v1",
    groups: groups()
      .filter((g) => g !== "")
      .map(apiGroup),
  };
}

/** The paths of the groups and their versions. */
export function groupPaths(): readonly string[] {
  const named = groups().filter((g) => g !== "");
  return ["/api", "/api/v1", "/apis", "/apis/", ...named.flatMap((g) => [`/apis/${g}`, ...versionsOf(g).map((v) => `/apis/${g}/${v}`)])];
}

export function coreVersions(): unknown {
  return { kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs: [{ clientCIDR: "0.0.0.0/0", serverAddress: "172.18.0.2:6443" }] };
}

/** The aggregated form (apidiscovery.k8s.io/v2), of the core group or of all others. */
export function aggregated(core: boolean): unknown {
  const items = groups()
    .filter((g) => (g === "") === core)
    .map((g) => ({
      metadata: g === "" ? {} : { name: g },
      versions: versionsOf(g).map((version) => ({
        version,
        resources: KINDS.filter((k) => k.group === g && k.version === version).map((k) => ({
          resource: k.plural,
          responseKind: { group: "", version: "", kind: k.kind },
          scope: k.namespaced ? "Namespaced" : "Cluster",
          singularResource: k.singular,
          verbs: verbsOf(k),
          ...(k.shortNames.length ? { shortNames: k.shortNames } : {}),
          ...(k.categories.length ? { categories: k.categories } : {}),
          ...(k.subresources.length
            ? {
                subresources: k.subresources.map((name) => {
                  const sub = subresource(k, name);
                  return {
                    subresource: name,
                    responseKind: { group: sub.group ?? "", version: sub.version ?? "", kind: sub.kind ?? k.kind },
                    verbs: sub.verbs,
                  };
                }),
              }
            : {}),
        })),
        freshness: "Current",
      })),
    }));
  return { kind: "APIGroupDiscoveryList", apiVersion: "apidiscovery.k8s.io/v2", metadata: {}, items };
}

export const VERSION = {
  major: "1",
  minor: "36",
  emulationMajor: "1",
  emulationMinor: "36",
  minCompatibilityMajor: "1",
  minCompatibilityMinor: "35",
  gitVersion: "v1.36.3",
  gitCommit: "34b5f8e1c7a0d6e0f0a7c1d1a8b0e1b5f7c2a9d3",
  gitTreeState: "clean",
  buildDate: "2026-07-15T10:22:31Z",
  goVersion: "go1.26.4",
  compiler: "gc",
  platform: "linux/amd64",
};
