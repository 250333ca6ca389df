// describe resourcequota, limitrange, and their parts of describe namespace
import { formatQuantity, parseQuantity } from "../../api/schema/quantity";
import type { KubeObject } from "../../api/types";
import type { Description, Loose } from "./description";

const SCOPES: Readonly<Record<string, string>> = {
  Terminating: "Matches all pods that have an active deadline. These pods have a limited lifespan on a node before being actively terminated by the system.",
  NotTerminating:
    "Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.",
  BestEffort: "Matches all pods that do not have resource requirements set. These pods have a best effort quality of service.",
  NotBestEffort: "Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service.",
};
const BOUNDS = ["min", "max", "defaultRequest", "default", "maxLimitRequestRatio"] as const;

function scopes(d: Description, q: Loose, level: number, bullet: string): void {
  const names = [...((q.spec?.scopes ?? []) as readonly string[])].sort();
  if (names.length === 0) return;
  d.row(level, "Scopes", names.join(", "));
  for (const name of names) if (SCOPES[name] !== undefined) d.write(level, `${bullet}${SCOPES[name]}\n`);
}

export function describeQuota(d: Description, object: KubeObject): void {
  const q = object as unknown as Loose;
  d.head(object);
  scopes(d, q, 0, " * ");
  d.write(0, "Resource\tUsed\tHard\n");
  d.write(0, "--------\t----\t----\n");
  for (const name of Object.keys(q.status?.hard ?? {}).sort())
    d.write(0, `${name}\t${likeHard(q.status.used?.[name] ?? "0", q.status.hard[name])}\t${q.status.hard[name]}\n`);
}

/** What is used in whole units of the limit's format, where the two differ. */
function likeHard(used: string, hard: string): string {
  const [u, h] = [parseQuantity(used), parseQuantity(hard)];
  if (u === undefined || h === undefined || u.format === h.format) return used;
  const unit = 1_000_000_000n;
  return formatQuantity({ nanos: ((u.nanos + unit - 1n) / unit) * unit, format: h.format });
}

export function quotasOf(d: Description, namespace: string): void {
  const quotas = d.list("resourcequotas", namespace) as unknown as readonly Loose[];
  if (quotas.length === 0) return d.write(0, "No resource quota.\n");
  d.write(0, "Resource Quotas\n");
  for (const q of quotas) {
    d.row(1, "Name", q.metadata.name);
    scopes(d, q, 1, "* ");
    d.write(1, "Resource\tUsed\tHard\n");
    d.write(1, "--------\t---\t---\n");
    for (const name of Object.keys(q.status?.hard ?? {}).sort()) d.write(1, `${name}\t${q.status.used?.[name] ?? "0"}\t${q.status.hard[name]}\n`);
  }
}

export function describeLimitRange(d: Description, object: KubeObject): void {
  d.head(object);
  limitTable(d, [object as unknown as Loose], "");
}

export function limitsOf(d: Description, namespace: string): void {
  const ranges = d.list("limitranges", namespace) as unknown as readonly Loose[];
  if (ranges.length === 0) return d.write(0, "No LimitRange resource.\n");
  d.write(0, "Resource Limits\n");
  limitTable(d, ranges, " ");
}

/** By name: upstream's order of the resources is that of a Go map. */
function limitTable(d: Description, ranges: readonly Loose[], prefix: string): void {
  d.write(0, `${prefix}Type\tResource\tMin\tMax\tDefault Request\tDefault Limit\tMax Limit/Request Ratio\n`);
  d.write(0, `${prefix}----\t--------\t---\t---\t---------------\t-------------\t-----------------------\n`);
  for (const item of ranges.flatMap((r) => (r.spec?.limits ?? []) as readonly Loose[]))
    for (const name of [...new Set(BOUNDS.flatMap((b) => Object.keys(item[b] ?? {})))].sort())
      d.write(0, `${prefix}${item.type}\t${name}\t${BOUNDS.map((b) => item[b]?.[name] ?? "-").join("\t")}\n`);
}
