// A chart with two logarithmic axes as geometry: pixels, paths and ticks. Drawn by Chart.svelte.
export type Series = { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] };
export type Drawn = {
  readonly lines: readonly {
    readonly name: string;
    readonly path: string;
    readonly dots: readonly (readonly [number, number])[];
    readonly label: readonly [number, number];
  }[];
  readonly xTicks: readonly { readonly at: number; readonly value: number }[];
  readonly yTicks: readonly { readonly at: number; readonly value: number }[];
};
export type Box = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Powers of ten that enclose the values; at least one decade. */
function decades(values: readonly number[]): { low: number; high: number } {
  const real = values.filter((v) => v > 0);
  if (real.length === 0) return { low: 0, high: 1 };
  const low = Math.floor(Math.log10(Math.min(...real)) + 1e-9);
  const high = Math.ceil(Math.log10(Math.max(...real)) - 1e-9);
  return { low, high: Math.max(high, low + 1) };
}

/** Labels keep this distance from each other. */
const labelGap = 11;

/** Places the series; points of zero have no place on a logarithmic axis and are left out. */
export function draw(all: readonly Series[], box: Box): Drawn {
  const series = all.map((s) => ({ ...s, points: s.points.filter(([, y]) => y > 0) }));
  const xs = series.flatMap((s) => s.points.map(([x]) => x));
  const ys = series.flatMap((s) => s.points.map(([, y]) => y));
  const dx = decades(xs);
  const dy = decades(ys);
  const x = (v: number): number => box.left + ((Math.log10(Math.max(v, 10 ** dx.low)) - dx.low) / (dx.high - dx.low)) * (box.width - box.left - box.right);
  const y = (v: number): number =>
    box.height - box.bottom - ((Math.log10(Math.max(v, 10 ** dy.low)) - dy.low) / (dy.high - dy.low)) * (box.height - box.top - box.bottom);
  const round = (n: number): number => Math.round(n * 10) / 10;
  const lines = series
    .filter((s) => s.points.length > 0)
    .map(({ name, points }) => {
      const dots = points.map(([a, b]) => [round(x(a)), round(y(b))] as const);
      return { name, path: dots.map(([a, b], i) => `${i === 0 ? "M" : "L"}${a} ${b}`).join(""), dots, label: dots.at(-1)! };
    });
  // Labels stand at the lines' ends; from the top down each makes room for the one above it.
  let last = -Infinity;
  const placed = new Map<string, readonly [number, number]>();
  for (const l of [...lines].sort((a, b) => a.label[1] - b.label[1])) {
    last = Math.max(l.label[1], last + labelGap);
    placed.set(l.name, [l.label[0], round(last)]);
  }
  const ticks = (d: { low: number; high: number }, at: (v: number) => number): { at: number; value: number }[] =>
    Array.from({ length: d.high - d.low + 1 }, (_, i) => 10 ** (d.low + i)).map((value) => ({ at: round(at(value)), value }));
  return {
    lines: lines.map((l) => ({ ...l, label: placed.get(l.name)! })),
    xTicks: xs.length === 0 ? [] : ticks(dx, x),
    yTicks: ys.length === 0 ? [] : ticks(dy, y),
  };
}

/** 12, 1.5 k, 24 M: a number in at most four characters. */
export function brief(n: number): string {
  for (const [size, unit] of [
    [1e9, " G"],
    [1e6, " M"],
    [1e3, " k"],
  ] as const)
    if (n >= size) return `${n / size >= 100 ? Math.round(n / size) : Math.round((n / size) * 10) / 10}${unit}`;
  return String(n >= 10 ? Math.round(n) : Math.round(n * 10) / 10);
}
