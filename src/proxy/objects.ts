// The parts of the API's objects that kube-proxy reads.
import { serviceNameLabel } from "../api/labels";
import type { KubeObject } from "../api/types";

export type Protocol = "TCP" | "UDP" | "SCTP";

export type ServiceObject = KubeObject & {
  readonly spec: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly clusterIPs?: readonly string[];
    readonly ipFamilies?: readonly string[];
    readonly ports?: readonly { readonly name?: string; readonly port: number; readonly protocol?: Protocol; readonly nodePort?: number }[];
    readonly sessionAffinity?: string;
    readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } };
    readonly externalIPs?: readonly string[];
    readonly externalTrafficPolicy?: string;
    readonly internalTrafficPolicy?: string;
    readonly loadBalancerSourceRanges?: readonly string[];
    readonly healthCheckNodePort?: number;
  };
  readonly status?: {
    readonly loadBalancer?: { readonly ingress?: readonly { readonly ip?: string; readonly hostname?: string; readonly ipMode?: string }[] };
  };
};

export type SliceEndpoint = {
  readonly addresses: readonly string[];
  readonly conditions?: { readonly ready?: boolean; readonly serving?: boolean; readonly terminating?: boolean };
  readonly nodeName?: string;
  readonly zone?: string;
  readonly hints?: { readonly forZones?: readonly { readonly name: string }[]; readonly forNodes?: readonly { readonly name: string }[] };
};

export type EndpointSliceObject = KubeObject & {
  readonly addressType: string;
  readonly endpoints?: readonly SliceEndpoint[] | null;
  readonly ports?: readonly { readonly name?: string; readonly port?: number; readonly protocol?: Protocol }[] | null;
};

export type NodeObject = KubeObject & {
  readonly spec?: { readonly taints?: readonly { readonly key: string }[] };
  readonly status?: { readonly addresses?: readonly { readonly type: string; readonly address: string }[] };
};

export type ServiceCidrObject = KubeObject & { readonly spec?: { readonly cidrs?: readonly string[] } };

/** Names are made once an object, for all nodes. */
const names = new WeakMap<KubeObject, string>();
const owners = new WeakMap<EndpointSliceObject, string>();

/** "namespace/name". */
export function namespacedName(object: KubeObject): string {
  let name = names.get(object);
  if (name === undefined) names.set(object, (name = `${object.metadata.namespace ?? ""}/${object.metadata.name}`));
  return name;
}

/** The Service that a slice belongs to, as "namespace/name"; "" if it belongs to none. */
export function serviceOf(slice: EndpointSliceObject): string {
  let owner = owners.get(slice);
  if (owner === undefined) {
    const label = slice.metadata.labels?.[serviceNameLabel] ?? "";
    owners.set(slice, (owner = label === "" ? "" : `${slice.metadata.namespace ?? ""}/${label}`));
  }
  return owner;
}
