// Times as programs print them.

/** Go's log package: 2026/11/21 00:04:58. */
export function logStamp(now: number): string {
  return new Date(Math.floor(now)).toISOString().slice(0, 19).replace(/-/g, "/").replace("T", " ");
}
