// Which volumes can be set up: a ConfigMap or Secret that does not exist holds the Pod back, unless it is optional.
import type { Client } from "../api/types";
import type { Pod } from "./objects";

type Source = { readonly name?: string; readonly secretName?: string; readonly optional?: boolean };
type Volume = {
  readonly name: string;
  readonly configMap?: Source;
  readonly secret?: Source;
  readonly projected?: { readonly sources?: readonly { readonly configMap?: Source; readonly secret?: Source }[] };
};

/** The first volume that something is missing for, and what. */
export function missingVolume(api: Client, pod: Pod): { readonly volume: string; readonly message: string } | undefined {
  const namespace = pod.metadata.namespace;
  const missing = (v: { readonly configMap?: Source; readonly secret?: Source }): string | undefined => {
    const map = v.configMap?.name;
    if (map !== undefined && v.configMap?.optional !== true && api.get("configmaps", namespace, map) === undefined) return `configmap "${map}" not found`;
    const secret = v.secret?.secretName ?? v.secret?.name;
    if (secret !== undefined && v.secret?.optional !== true && api.get("secrets", namespace, secret) === undefined) return `secret "${secret}" not found`;
    return undefined;
  };
  for (const v of (pod.spec["volumes"] ?? []) as readonly Volume[]) {
    // The token volume that the server adds to every Pod refers to kube-root-ca.crt, which is there by the time it matters.
    if (v.name.startsWith("kube-api-access-")) continue;
    for (const source of [v, ...(v.projected?.sources ?? [])]) {
      const message = missing(source);
      if (message !== undefined) return { volume: v.name, message };
    }
  }
  return undefined;
}
