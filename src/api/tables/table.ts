// Server-side Tables: what kubectl prints.
import { resourceOf, type Kind } from "../kinds/kind";
import type { KubeObject, Table } from "../types";
import { printerOf } from "./list";

/** `include`: what each row carries of its object: Object, Metadata (the default) or None. */
export function tableOf(
  kind: Kind,
  objects: readonly KubeObject[],
  o: { readonly now: number; readonly include?: string; readonly resourceVersion?: string; readonly continue?: string; readonly remainingItemCount?: number },
): Table {
  const printer = printerOf(resourceOf(kind));
  const { now, include, ...metadata } = o;
  const row =
    include === "Object"
      ? (x: KubeObject): unknown => x
      : include === "None"
        ? (): unknown => null
        : (x: KubeObject): unknown => ({ kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: x.metadata });
  return {
    kind: "Table",
    apiVersion: "meta.k8s.io/v1",
    metadata,
    columnDefinitions: printer.columns,
    rows: objects.map((x) => ({ cells: printer.cells(x, now), object: row(x) })),
  };
}
