// Events, of the core group (events.k8s.io shows the same).
import type { Event } from "../kinds";
import { since } from "./duration";
import { columns, type Printer } from "./printer";

export const eventPrinter: Printer<Event> = {
  columns: columns("Last Seen", "Type", "Reason", "Object", "Subobject*", "Source*", "Message", "First Seen*", "Count*", "Name*"),
  cells: (o, now) => {
    const first = since(o.firstTimestamp || o.eventTime, now);
    const last = o.series?.lastObservedTime ? since(o.series.lastObservedTime, now) : o.lastTimestamp ? since(o.lastTimestamp, now) : first;
    const about = o.involvedObject;
    const kind = (about?.kind ?? "").toLowerCase();
    const source = o.source?.component || o.reportingComponent || "";
    const host = o.source?.host || o.reportingInstance || "";
    return [
      last,
      o.type ?? "",
      o.reason ?? "",
      about?.name ? `${kind}/${about.name}` : kind,
      about?.fieldPath ?? "",
      host === "" ? source : `${source}, ${host}`,
      (o.message ?? "").trim(),
      first,
      o.series?.count ?? (o.count || 1),
      o.metadata.name,
    ];
  },
};
