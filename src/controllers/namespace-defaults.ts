// What every namespace is given: the ServiceAccount "default" and the ConfigMap with the cluster's certificate authority.
import { ApiError } from "../api/types";
import type { KubeObject } from "../api/types";
import type { ConfigMap, Namespace } from "./objects";
import { same, isNamespaceTerminating } from "./pods";
import type { ControllerFactory } from "./types";

const rootCaName = "kube-root-ca.crt";
const description =
  "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.";
/** Stands for a certificate: nothing in the simulation verifies one. */
const noCertificate =
  "-----BEGIN CERTIFICATE-----\nMIIBdzCCAR2gAwIBAgIBADAKBggqhkjOPQQDAjAjMSEwHwYDVQQDDBhzZXJ2aWNl\ncy1sYWItc2ltdWxhdGVkLWNhMB4XDTI2MTEyMTAwMDAwMFoXDTM2MTExODAwMDAw\n-----END CERTIFICATE-----\n";

const keysOfNamespace = (event: { type: string; object: KubeObject }, resource: string, name: string): readonly string[] => {
  if (resource === "namespaces") return event.type === "DELETED" ? [] : [event.object.metadata.name];
  return event.object.metadata.name === name && event.type !== "ADDED" ? [event.object.metadata.namespace ?? ""] : [];
};

export const serviceAccountController: ControllerFactory = () => ({
  name: "service-account-controller",
  watches: ["namespaces", "serviceaccounts"],
  keys: (event, resource) => keysOfNamespace(event, resource, "default"),
  reconcile(key, api) {
    const ns = api.get<Namespace>("namespaces", undefined, key);
    if (ns === undefined || ns.metadata.deletionTimestamp !== undefined || api.get("serviceaccounts", key, "default") !== undefined) return;
    ignoreTerminating(() => api.create("serviceaccounts", key, { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "default", namespace: key } }));
  },
});

export const rootCaController: ControllerFactory = ({ settings }) => ({
  name: "root-ca-certificate-publisher-controller",
  watches: ["namespaces", "configmaps"],
  keys: (event, resource) => keysOfNamespace(event, resource, rootCaName),
  reconcile(key, api) {
    const ns = api.get<Namespace>("namespaces", undefined, key);
    if (ns === undefined || ns.metadata.deletionTimestamp !== undefined) return;
    const data = { "ca.crt": settings.rootCa ?? noCertificate };
    const annotations = { "kubernetes.io/description": description };
    const current = api.get<ConfigMap>("configmaps", key, rootCaName);
    if (current === undefined)
      ignoreTerminating(() =>
        api.create("configmaps", key, { apiVersion: "v1", kind: "ConfigMap", metadata: { name: rootCaName, namespace: key, annotations }, data }),
      );
    else if (!same(current.data, data))
      api.update("configmaps", { ...current, data, metadata: { ...current.metadata, annotations: { ...current.metadata.annotations, ...annotations } } });
  },
});

function ignoreTerminating(create: () => unknown): void {
  try {
    create();
  } catch (e) {
    if (!(e instanceof ApiError) || !(isNamespaceTerminating(e) || e.reason === "AlreadyExists")) throw e;
  }
}
