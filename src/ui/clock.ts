/** Virtual time since the cluster was switched on: 00:04:12.480. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms));
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(total / 3_600_000))}:${two(Math.floor(total / 60_000) % 60)}:${two(Math.floor(total / 1000) % 60)}.${String(total % 1000).padStart(3, "0")}`;
}
