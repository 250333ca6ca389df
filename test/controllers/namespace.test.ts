import { expect, it } from "vitest";
import type { Namespace } from "../../src/controllers/objects";
import { template, testWorld } from "./world";

const conditions = (ns: Namespace | undefined): readonly string[] | undefined => ns?.status?.conditions?.map((c) => `${c.type} ${c.status}: ${c.message}`);

const DONE = [
  "NamespaceDeletionDiscoveryFailure False: All resources successfully discovered",
  "NamespaceDeletionGroupVersionParsingFailure False: All legacy kube types successfully parsed",
  "NamespaceDeletionContentFailure False: All content successfully deleted, may be waiting on finalization",
  "NamespaceContentRemaining False: All content successfully removed",
  "NamespaceFinalizersRemaining False: All content-preserving finalizers finished",
];

it("a namespace's Pods go before the rest, and what holds the rest is said", () => {
  const w = testWorld();
  const namespace = (): Namespace | undefined => w.api.get<Namespace>("namespaces", undefined, "shop");
  w.api.create("namespaces", undefined, { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } });
  w.api.create("pods", "shop", { apiVersion: "v1", kind: "Pod", ...template("web"), metadata: { name: "web", finalizers: ["example.com/pod"] } });
  w.api.create("configmaps", "shop", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "c", finalizers: ["example.com/hold"] } });
  w.api.create("configmaps", "shop", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "free" } });
  w.pass(2000);
  w.api.delete("namespaces", undefined, "shop");

  w.pass(4000);
  expect(w.api.get("pods", "shop", "web")!.metadata.deletionTimestamp).toBeUndefined();
  w.pass(2000);
  expect(w.api.get("pods", "shop", "web")!.metadata.deletionTimestamp).toBeDefined();
  expect(w.api.get("configmaps", "shop", "free")!.metadata.deletionTimestamp).toBeUndefined();
  expect(conditions(namespace())).toEqual(DONE);

  w.api.patch("pods", "shop", "web", { metadata: { finalizers: null } });
  w.pass(16_000);
  expect(w.api.get("pods", "shop", "web")).toBeUndefined();
  expect(w.api.get("configmaps", "shop", "free")).toBeUndefined();
  expect(conditions(namespace())).toEqual([
    ...DONE.slice(0, 3),
    "NamespaceContentRemaining True: Some resources are remaining: configmaps. has 1 resource instances",
    "NamespaceFinalizersRemaining True: Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances",
  ]);

  w.api.patch("configmaps", "shop", "c", { metadata: { finalizers: null } });
  w.pass(9000);
  expect(namespace()).toBeUndefined();
});
