// Columns aligned as Go's text/tabwriter aligns them: a cell ends with a tab; a column is a run of lines that each have a
// cell there; its width is the widest cell plus the padding. kubectl's tables remember their widths while they watch.

export type TabOptions = {
  readonly minWidth: number;
  readonly padding: number;
  /** Widths of the columns of earlier blocks, which later ones do not undercut. */
  readonly remember?: boolean;
};

/** kubectl get's tables. */
export const TABLE: TabOptions = { minWidth: 6, padding: 3, remember: true };
/** kubectl describe. */
export const DESCRIBE: TabOptions = { minWidth: 0, padding: 2 };

export class TabWriter {
  #pending = "";
  #widths: number[] = [];

  constructor(readonly options: TabOptions) {}

  write(text: string): void {
    this.#pending += text;
  }

  /** Forgets the widths of earlier blocks. */
  reset(): void {
    this.#widths = [];
  }

  /** Everything written since the last flush, aligned. */
  flush(): string {
    const text = this.#pending;
    this.#pending = "";
    if (text === "") return "";
    const lines = text.split("\n").map((l) => l.split("\t"));
    const out: string[] = lines.map(() => "");
    this.#format(lines, out, 0, lines.length, 0);
    return out.join("\n");
  }

  /** Lays out the lines from..to of a column, and those right of it. */
  #format(lines: readonly string[][], out: string[], from: number, to: number, column: number): void {
    for (let i = from; i < to;) {
      const cells = lines[i]!;
      if (column >= cells.length - 1) {
        out[i] += cells[column] ?? "";
        i++;
        continue;
      }
      let end = i;
      let width = this.options.minWidth;
      for (; end < to && column < lines[end]!.length - 1; end++) {
        const w = lengthOf(lines[end]![column]!);
        if (w + this.options.padding > width) width = w + this.options.padding;
      }
      if (this.options.remember === true) {
        width = Math.max(width, this.#widths[column] ?? 0);
        this.#widths[column] = width;
      }
      for (let k = i; k < end; k++) {
        const cell = lines[k]![column]!;
        out[k] += cell + " ".repeat(width - lengthOf(cell));
      }
      this.#format(lines, out, i, end, column + 1);
      i = end;
    }
  }
}

function lengthOf(s: string): number {
  let n = 0;
  for (const _ of s) n++;
  return n;
}

/** Lines of cells, aligned; every cell but a line's last is padded. */
export function alignRows(rows: readonly (readonly string[])[], options: TabOptions): string {
  const w = new TabWriter(options);
  w.write(rows.map((r) => r.join("\t") + "\n").join(""));
  return w.flush();
}
