// A view as what changed in it: the page holds the last one and applies the delta.
import type { Row, View } from "../session/views/types";

export type Delta = {
  /** Present when the head changed. */
  readonly head?: unknown;
  /** The keys in order, present when rows came, went or moved. */
  readonly keys?: readonly string[];
  readonly rows: readonly Row[];
};

/** What to send so that `apply(before, delta)` is `after`; undefined if nothing changed. Rows are compared by value. */
export function diff(before: View | undefined, after: View): Delta | undefined {
  const known = new Map(before?.rows.map((r) => [r.key, r]));
  const rows = after.rows.filter((r) => {
    const old = known.get(r.key);
    return old === undefined || (old !== r && JSON.stringify(old) !== JSON.stringify(r));
  });
  const moved = before === undefined || before.rows.length !== after.rows.length || before.rows.some((r, i) => r.key !== after.rows[i]!.key);
  const head = before === undefined || JSON.stringify(before.head) !== JSON.stringify(after.head);
  if (!moved && !head && rows.length === 0) return undefined;
  return { ...(head ? { head: after.head } : {}), ...(moved ? { keys: after.rows.map((r) => r.key) } : {}), rows };
}

export function apply(before: View | undefined, delta: Delta): View {
  const known = new Map(before?.rows.map((r) => [r.key, r]));
  for (const row of delta.rows) known.set(row.key, row);
  const keys = delta.keys ?? before?.rows.map((r) => r.key) ?? [];
  return { head: "head" in delta ? delta.head : before?.head, rows: keys.map((k) => known.get(k)!) };
}
