// GET with watch=true: the log from a revision on, or what there is now, then every change; by selectors, as Tables.
import { expired } from "../errors";
import { apiVersionOf, resourceOf, type Kind } from "../kinds/kind";
import type { Registry } from "../registry";
import { predicate } from "../selectors/select";
import type { Client, KubeObject, Subscription, WatchEvent } from "../types";
import type { Target } from "./path";
import { present, type Form } from "./respond";

type Handler = Parameters<Client["watchRequest"]>[1];

export function watchObjects(
  registry: Registry,
  kind: Kind,
  target: Target,
  form: Form,
  query: Readonly<Record<string, string>>,
  handler: Handler,
): Subscription {
  const { store, clock } = registry;
  const resource = kind.storedAs ?? resourceOf(kind);
  const fields = [query.fieldSelector, target.name ? `metadata.name=${target.name}` : ""].filter((f) => f).join(",");
  const test = predicate(kind, { labels: query.labelSelector ?? "", fields }) ?? (() => true);
  let first = true;
  const emit = (type: "ADDED" | "MODIFIED" | "DELETED", object: KubeObject): void => {
    const shown = present(kind, object, form, query, clock.now);
    // Only the first Table of a watch names its columns.
    handler({ type, object: form === "table" && !first ? { ...(shown as object), columnDefinitions: null } : shown });
    first = false;
  };
  const tell = (event: WatchEvent): void => {
    const now = event.type !== "DELETED" && test(event.object);
    const before = event.previous !== undefined && test(event.previous);
    if (now) emit(before ? "MODIFIED" : "ADDED", event.object);
    else if (before)
      emit(
        "DELETED",
        event.type === "DELETED"
          ? event.object
          : { ...event.previous!, metadata: { ...event.previous!.metadata, resourceVersion: event.object.metadata.resourceVersion } },
      );
  };
  const from = query.resourceVersion ?? "";
  if (from !== "" && from !== "0" && query.sendInitialEvents !== "true") {
    const revision = Number(from);
    if (revision < store.compacted) {
      handler({ type: "ERROR", object: expired(`too old resource version: ${from} (${store.compacted})`).status });
      return { stop: () => undefined };
    }
    return store.watch(
      resource,
      target.namespace,
      store.since(resource, revision).filter((e) => target.namespace === undefined || e.object.metadata.namespace === target.namespace),
      tell,
    );
  }
  const initial = store.list(resource, target.namespace).map((object): WatchEvent => ({ type: "ADDED", object }));
  if (query.sendInitialEvents !== "true") return store.watch(resource, target.namespace, initial, tell);
  const end: WatchEvent = {
    type: "ADDED",
    object: {
      apiVersion: apiVersionOf(kind),
      kind: kind.kind,
      metadata: {
        resourceVersion: String(store.revision),
        annotations: { "k8s.io/initial-events-end": "true" },
        ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
      } as unknown as KubeObject["metadata"],
    },
  };
  return store.watch(resource, target.namespace, [...initial, end], (event) =>
    event === end ? handler({ type: "BOOKMARK", object: end.object }) : tell(event),
  );
}
