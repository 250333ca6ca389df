// The order in which a shell of ash's family hands its variables on: that of its hash table, and within one row that in
// which they came. What starts a container's programs on the recorded cluster is such a shell, so that a plain `env` there
// has this order too; a kubelet itself gives Services' variables in none.

const ROWS = 39;

function row(name: string): number {
  let sum = name.charCodeAt(0) << 4;
  for (let i = 0; i < name.length; i++) sum += name.charCodeAt(i);
  return sum % ROWS;
}

/** The same variables in that order. */
export function ashOrder(variables: Iterable<readonly [string, string]>): Map<string, string> {
  const rows = Array.from({ length: ROWS }, (): (readonly [string, string])[] => []);
  for (const pair of variables) rows[row(pair[0])]!.push(pair);
  return new Map(rows.flat());
}
