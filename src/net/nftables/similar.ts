// "did you mean": the name that is nearest to one that was not found, as nft 1.0.6 measures (src/misspell.c). Its table of
// distances has rows that overlap by one, so that it finds more alike than is.

/** The nearest of the things' names, near enough to be offered; the thing itself may be of the same name. */
export function similar<T>(name: string, things: Iterable<T>, nameOf: (thing: T) => string): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const thing of things) {
    const other = nameOf(thing);
    const [long, short] = [Math.max(name.length, other.length), Math.min(name.length, other.length)];
    if (long <= 1) continue;
    const threshold = long - short <= 1 ? Math.max(Math.ceil(long / 3), 1) : Math.ceil((long + 2) / 3);
    const d = distance(other, name);
    if (d <= threshold && d < least) [best, least] = [thing, d];
  }
  return best;
}

function distance(a: string, b: string): number {
  const width = b.length;
  const table = new Array<number>((a.length + 1) * (width + 1)).fill(0);
  const at = (i: number, j: number): number => i * width + j;
  for (let i = 0; i <= a.length; i++) table[at(i, 0)] = i;
  for (let j = 0; j <= width; j++) table[at(0, j)] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= width; j++) {
      const cost = a[i] === b[j] ? 0 : 1;
      let d = Math.min(table[at(i - 1, j)]! + 1, table[at(i, j - 1)]! + 1, table[at(i - 1, j - 1)]! + cost);
      if (i > 1 && j > 1 && a[i] === b[j - 1] && a[i - 1] === b[j]) d = Math.min(d, table[at(i - 2, j - 2)]! + cost);
      table[at(i, j)] = d;
    }
  }
  return table[at(a.length, width)]!;
}
