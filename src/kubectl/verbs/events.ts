// kubectl events: events as a table, oldest first.
import type { Run } from "../../base/driver";
import { Description, sortEvents } from "../describers/description";
import type { EventObject } from "../describers/description";
import { apiVersionOf, pathOf } from "../discovery";
import { attempt, BareFailure, fail } from "../failure";
import type { Invocation } from "../invocation";
import { printerFor } from "../printers/output";
import { TABLE, TabWriter } from "../printers/tabwriter";

export function* events(k: Invocation): Run<number | void> {
  const { flags } = k;
  const all = flags.bool("all-namespaces");
  const types = flags.list("types");
  if (types.some((t) => !["normal", "warning"].includes(t.toLowerCase()))) fail("valid --types are Normal or Warning");
  const target = flags.string("for");
  let fieldSelector: string | undefined;
  if (target !== "") {
    const [type, name, more] = target.split("/");
    if (more !== undefined) fail("arguments in resource/name form may not have more than one slash");
    if (name === undefined || name === "") fail("--for must be in resource/name form");
    const found = attempt(() => k.discovery.find(type!));
    if (found.error !== undefined) throw new BareFailure(found.error.message);
    const resource = found.value;
    fieldSelector = `involvedObject.kind=${resource.kind},involvedObject.apiVersion=${apiVersionOf(resource)},involvedObject.name=${name}`;
  }
  const path = pathOf(k.discovery.find("events"), all ? "" : k.namespace);
  const list = k.api.get(path, { fieldSelector, limit: "500" }) as unknown as { metadata: { resourceVersion: string }; items?: readonly EventObject[] };
  const wanted = (e: EventObject): boolean => types.length === 0 || types.some((t) => t.toLowerCase() === (e.type ?? "").toLowerCase());
  const shown = sortEvents((list.items ?? []).filter(wanted));
  const watch = flags.bool("watch");
  if (shown.length === 0 && !watch) {
    k.warn(all ? "No events found.\n" : `No events found in ${k.namespace} namespace.\n`);
    return;
  }
  const print = flags.string("output") === "" ? undefined : printerFor(k, {});
  const w = new TabWriter(TABLE);
  let headed = flags.bool("no-headers");
  const emit = (batch: readonly EventObject[]): void => {
    if (print !== undefined) {
      const items = batch.map((e) => ({ ...e, apiVersion: "v1", kind: "Event" }));
      k.print(watch ? items.map(print).join("") : print({ apiVersion: "v1", kind: "EventList", items, metadata: {} }));
      return;
    }
    if (!headed) w.write(`${all ? "NAMESPACE\t" : ""}LAST SEEN\tTYPE\tREASON\tOBJECT\tMESSAGE\n`);
    headed = true;
    for (const e of batch)
      w.write(
        `${all ? `${e.metadata.namespace ?? ""}\t` : ""}${interval(k, e)}\t${e.type ?? ""}\t${e.reason ?? ""}\t${e.involvedObject?.kind ?? ""}/${e.involvedObject?.name ?? ""}\t${(e.message ?? "").trim()}\n`,
      );
    k.print(w.flush());
  };
  emit(shown);
  if (!watch) return;
  const queue: EventObject[] = [];
  const subscription = k.api.watch(path, { query: { fieldSelector, resourceVersion: list.metadata.resourceVersion } }, (event) => {
    if ((event.type === "ADDED" || event.type === "MODIFIED") && wanted(event.object as EventObject)) queue.push(event.object as EventObject);
  });
  try {
    for (;;) {
      for (const e of queue.splice(0)) emit([e]);
      yield* k.wait(undefined, () => queue.length > 0);
    }
  } finally {
    subscription.stop();
  }
}

function interval(k: Invocation, e: EventObject): string {
  const d = new Description(k, false);
  const first = e.eventTime !== undefined && e.eventTime !== null ? d.since(e.eventTime) : d.since(e.firstTimestamp);
  if (e.series !== undefined && e.series !== null) return `${d.since(e.series.lastObservedTime)} (x${e.series.count} over ${first})`;
  return (e.count ?? 0) > 1 ? `${d.since(e.lastTimestamp)} (x${e.count} over ${first})` : first;
}
