// Records in the text form of zone files, as dig, host and tests show them.
import { className, typeName } from "./codes";
import type { Rr } from "./message";

/** The data of a record: "0 100 80 web.default.svc.cluster.local." */
export function dataText(rr: Rr): string {
  const d = rr.data;
  switch (d.kind) {
    case "address":
      return d.address;
    case "name":
      return d.target;
    case "mx":
      return `${d.preference} ${d.target}`;
    case "srv":
      return `${d.priority} ${d.weight} ${d.port} ${d.target}`;
    case "soa":
      return `${d.ns} ${d.mbox} ${d.serial} ${d.refresh} ${d.retry} ${d.expire} ${d.minimum}`;
    case "text":
      return d.strings.map((s) => `"${s.replace(/["\\]/g, "\\$&")}"`).join(" ");
    case "raw":
      return `\\# ${d.bytes.length} ${[...d.bytes].map((b) => b.toString(16).padStart(2, "0").toUpperCase()).join("")}`.trimEnd();
  }
}

/** A record on one line, single blanks between its parts. */
export function recordText(rr: Rr): string {
  return `${rr.name} ${rr.ttl} ${className(rr.class)} ${typeName(rr.type)} ${dataText(rr)}`;
}
