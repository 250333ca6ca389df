// A packet's journey as a line through the picture: hop by hop from the trace, sampled beforehand so that drawing it is
// cheap.
import type { Hop } from "../../session/views/types";
import { centre, type HookName, type Layout, type PlacedNode, type PlacedPod, type Point } from "./layout";

/** `n`: its number on the way, from 1; the places that are not in the picture have theirs, too. */
export type Stop = { readonly n: number; readonly at: number; readonly hop: Hop; readonly point: Point; readonly hook: HookName | undefined };
export type Journey = {
  /** Pairs x, y at equal distances along the line. */
  readonly samples: Float32Array;
  readonly length: number;
  readonly d: string;
  readonly stops: readonly Stop[];
};

type Mark = Pick<Stop, "n" | "hop" | "hook"> & { readonly index: number };

const sampleCount = 160;

/** Undefined where nothing of the journey is in the picture. */
export function journeyOf(path: readonly Hop[], layout: Layout): Journey | undefined {
  const nodes = new Map(layout.nodes.map((n) => [n.row.key, n]));
  const pods = new Map(layout.pods.map((p) => [p.row.key, p]));
  const points: Point[] = [];
  const marks: Mark[] = [];
  let at: { ns: string; hook: HookName | undefined } | undefined;
  const go = (...more: Point[]): void => {
    for (const p of more) {
      const last = points.at(-1);
      if (last === undefined || Math.abs(last.x - p.x) > 0.5 || Math.abs(last.y - p.y) > 0.5) points.push(p);
    }
  };
  let n = 0;
  for (const hop of stopsOf(path)) {
    n++;
    const node = nodes.get(hop.ns);
    const pod = pods.get(hop.ns);
    if (node !== undefined) {
      const hook = hop.hook in node.hooks ? (hop.hook as HookName) : undefined;
      const box = hook === undefined ? undefined : node.hooks[hook];
      const to = box === undefined ? { x: node.kernel.x + node.kernel.w / 2, y: node.kernel.y + 10 } : centre(box);
      const from = points.at(-1);
      if (from !== undefined && at !== undefined && at.ns !== hop.ns) {
        const entry = node.hooks.PREROUTING;
        const pod = pods.get(at.ns);
        if (pod !== undefined) {
          const lane = node.kernel.y - 7;
          const x = Math.min(Math.max(from.x, entry.x + 10), entry.x + entry.w - 10);
          const out = aside(pod);
          go(...out, { x: out.at(-1)?.x ?? from.x, y: lane }, { x, y: lane }, { x, y: entry.y });
        } else {
          const x = node.kernel.x + 5;
          go({ x: from.x, y: layout.busY }, { x, y: layout.busY }, { x, y: entry.y + entry.h / 2 });
        }
      } else if (from !== undefined && at?.ns === hop.ns && at.hook !== undefined && hook !== undefined) go(...between(node, at.hook, hook));
      go(to);
      marks.push({ n, index: points.length - 1, hop, hook });
      at = { ns: hop.ns, hook };
    } else if (pod !== undefined) {
      const from = points.at(-1);
      const to = { x: pod.box.x + pod.box.w / 2, y: pod.box.y + pod.box.h };
      const home = nodes.get(`node/${pod.row.node}`);
      if (from !== undefined && at !== undefined && at.ns !== hop.ns && home !== undefined) {
        const x = home.kernel.x + home.kernel.w - 5;
        const lane = home.kernel.y - 13;
        const way = aside(pod);
        go({ x, y: from.y }, { x, y: lane }, { x: way.at(-1)?.x ?? to.x, y: lane }, ...[...way].reverse());
      }
      go(to);
      marks.push({ n, index: points.length - 1, hop, hook: undefined });
      at = { ns: hop.ns, hook: undefined };
    } else if (hop.ns === "laptop") {
      const box = layout.laptop;
      const to = { x: box.x + box.w / 2, y: box.y };
      const from = points.at(-1);
      if (from !== undefined && at?.ns !== "laptop") go({ x: from.x, y: layout.busY }, { x: to.x, y: layout.busY });
      go(to);
      if (at?.ns !== "laptop") marks.push({ n, index: points.length - 1, hop, hook: undefined });
      at = { ns: hop.ns, hook: undefined };
    }
  }
  if (points.length < 2) return points.length === 0 ? undefined : sampled([points[0]!, { x: points[0]!.x + 0.01, y: points[0]!.y }], marks);
  return sampled(points, marks);
}

/** The stops of a way, in their order: its hops, and between the hooks that surround it the decision where to send the packet. */
export function stopsOf(path: readonly Hop[]): readonly Hop[] {
  const out: Hop[] = [];
  path.forEach((hop, i) => {
    const before = path[i - 1];
    if (
      before !== undefined &&
      before.ns === hop.ns &&
      before.hook === "PREROUTING" &&
      (hop.hook === "FORWARD" || hop.hook === "INPUT" || hop.hook === "POSTROUTING")
    )
      out.push({ ns: hop.ns, hook: "routing" });
    out.push(hop);
  });
  return out;
}

/** The way from below a Pod to the free lane beside those that stand under it. */
function aside(pod: PlacedPod): readonly Point[] {
  if (pod.lane === undefined) return [];
  const y = pod.box.y + pod.box.h + 3;
  return [
    { x: pod.box.x + pod.box.w / 2, y },
    { x: pod.lane, y },
  ];
}

function between(node: PlacedNode, from: HookName, to: HookName): readonly Point[] {
  const a = node.hooks[from];
  const b = node.hooks[to];
  if (Math.abs(a.y - b.y) >= 4) return [{ x: centre(b).x, y: a.y + a.h / 2 }];
  if (from !== "OUTPUT" || to !== "POSTROUTING") return [];
  // INPUT stands between them, and is not passed.
  const y = a.y + a.h + 5;
  return [
    { x: centre(a).x, y },
    { x: centre(b).x, y },
  ];
}

function sampled(points: readonly Point[], marks: readonly Mark[]): Journey {
  // Corners are rounded by short straight pieces: a line of points that looks smooth and is sampled evenly.
  const fine: Point[] = [points[0]!];
  const indexAt: number[] = [0];
  for (let i = 1; i < points.length; i++) {
    const p = points[i]!;
    const before = points[i - 1]!;
    const after = points[i + 1];
    if (after === undefined) fine.push(p);
    else {
      const r = Math.min(9, Math.hypot(p.x - before.x, p.y - before.y) / 2, Math.hypot(after.x - p.x, after.y - p.y) / 2);
      const a = toward(p, before, r);
      const b = toward(p, after, r);
      for (let k = 0; k <= 4; k++) {
        const t = k / 4;
        fine.push({ x: (1 - t) ** 2 * a.x + 2 * (1 - t) * t * p.x + t * t * b.x, y: (1 - t) ** 2 * a.y + 2 * (1 - t) * t * p.y + t * t * b.y });
      }
    }
    indexAt.push(after === undefined ? fine.length - 1 : fine.length - 3);
  }
  const along = [0];
  for (let i = 1; i < fine.length; i++) along.push(along[i - 1]! + Math.hypot(fine[i]!.x - fine[i - 1]!.x, fine[i]!.y - fine[i - 1]!.y));
  const length = along.at(-1)!;
  const samples = new Float32Array(sampleCount * 2);
  let k = 1;
  for (let s = 0; s < sampleCount; s++) {
    const want = (length * s) / (sampleCount - 1);
    while (k < fine.length - 1 && along[k]! < want) k++;
    const span = along[k]! - along[k - 1]! || 1;
    const t = Math.min(1, Math.max(0, (want - along[k - 1]!) / span));
    samples[2 * s] = fine[k - 1]!.x + (fine[k]!.x - fine[k - 1]!.x) * t;
    samples[2 * s + 1] = fine[k - 1]!.y + (fine[k]!.y - fine[k - 1]!.y) * t;
  }
  const d = "M" + fine.map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join("L");
  return {
    samples,
    length,
    d,
    stops: marks.map((m) => ({ n: m.n, at: length === 0 ? 0 : along[indexAt[m.index]!]! / length, hop: m.hop, hook: m.hook, point: points[m.index]! })),
  };
}

function toward(from: Point, to: Point, by: number): Point {
  const d = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / d) * by, y: from.y + ((to.y - from.y) / d) * by };
}

/** The place at a share of the way (0 to 1). */
export function pointAt(journey: Journey, share: number): Point {
  const s = Math.min(1, Math.max(0, share)) * (sampleCount - 1);
  const i = Math.min(sampleCount - 2, Math.floor(s));
  const t = s - i;
  const a = journey.samples;
  return { x: a[2 * i]! * (1 - t) + a[2 * i + 2]! * t, y: a[2 * i + 1]! * (1 - t) + a[2 * i + 3]! * t };
}
