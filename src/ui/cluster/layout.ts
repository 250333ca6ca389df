// Where things stand in the picture: Services above, nodes side by side with their Pods and, inside each, the kernel
// with its hooks; the laptop on the wire below. Pure geometry in CSS pixels; a fixed layout, so that things stay where
// they were.
import type { ClusterRow, EdgeRow, NodeRow, PodRow, ServiceRow } from "../../session/views/types";

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type HookName = "PREROUTING" | "routing" | "FORWARD" | "OUTPUT" | "INPUT" | "POSTROUTING";
export type PlacedNode = {
  readonly row: NodeRow;
  readonly box: Box;
  readonly kernel: Box;
  readonly font: number;
  readonly hooks: Readonly<Record<HookName, Box>>;
};
export type PlacedPod = { readonly row: PodRow; readonly box: Box; readonly size: "card" | "chip" | "dot" };
export type PlacedService = { readonly row: ServiceRow; readonly box: Box };
export type PlacedEdge = { readonly row: EdgeRow; readonly d: string };
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly services: readonly PlacedService[];
  readonly nodes: readonly PlacedNode[];
  readonly pods: readonly PlacedPod[];
  readonly edges: readonly PlacedEdge[];
  readonly laptop: Box;
  readonly busY: number;
  readonly leftOut: number;
};

export const hookNames: readonly HookName[] = ["PREROUTING", "routing", "FORWARD", "OUTPUT", "INPUT", "POSTROUTING"];
const margin = 16;

export function layOut(rows: readonly ClusterRow[], width: number, minHeight: number): Layout {
  const nodes = rows.filter((r): r is NodeRow => r.type === "node");
  const pods = rows.filter((r): r is PodRow => r.type === "pod");
  const all = rows.filter((r): r is ServiceRow => r.type === "service");
  const narrow = width < 520;

  // Services: as many cards as fit into two lines.
  const gap = 12;
  const inner = width - 2 * margin;
  const fair = (inner - (all.length - 1) * gap) / Math.max(1, all.length);
  const serviceWidth = Math.min(214, fair >= 160 ? fair : Math.max(150, (inner - gap) / 2));
  const perLine = Math.max(1, Math.floor((inner + gap) / (serviceWidth + gap)));
  const shown = all.slice(0, perLine * (minHeight > 520 || narrow ? 3 : 2));
  const lines = Math.ceil(shown.length / perLine);
  const services = shown.map((row, i): PlacedService => {
    const line = Math.floor(i / perLine);
    const inLine = Math.min(perLine, shown.length - line * perLine);
    const left = (width - (inLine * serviceWidth + (inLine - 1) * gap)) / 2;
    return { row, box: { x: left + (i % perLine) * (serviceWidth + gap), y: 12 + line * 58, w: serviceWidth, h: 50 } };
  });
  const top = shown.length === 0 ? 20 : 12 + lines * 58 + (minHeight < 380 ? 14 : 24);

  // Nodes: side by side, the control plane narrower; one above the other where there is no room.
  const columns = narrow ? 1 : nodes.length <= 4 ? Math.max(nodes.length, 1) : Math.ceil(nodes.length / 2);
  const weights = nodes.map((n) => (n.tainted && !narrow ? 0.78 : 1));
  const podsOf = (node: string): readonly PodRow[] => pods.filter((p) => p.node === node);
  const bottom = 52;
  const kernelHeight = minHeight < 380 ? 100 : 124;
  const bands = Math.max(1, Math.ceil(nodes.length / columns));
  const least = kernelHeight + 72;
  const nodeHeight = Math.max(least, (minHeight - top - bottom - (bands - 1) * 12) / bands);
  const placedNodes: PlacedNode[] = [];
  const placedPods: PlacedPod[] = [];
  let y = top;
  for (let band = 0; band < bands; band++) {
    const here = nodes.slice(band * columns, (band + 1) * columns);
    const total = here.reduce((sum, _, i) => sum + weights[band * columns + i]!, 0);
    let x = margin;
    let h = narrow ? least : nodeHeight;
    if (narrow) h = least + Math.max(0, ...here.map((n) => (Math.ceil(podsOf(n.name).length / Math.max(1, Math.floor((inner - 20) / 104))) - 1) * 54));
    for (let i = 0; i < here.length; i++) {
      const w = ((inner - (here.length - 1) * gap) * weights[band * columns + i]!) / total;
      const box = { x, y, w, h };
      placedNodes.push(placeNode(here[i]!, box, kernelHeight));
      placedPods.push(...placePods(podsOf(here[i]!.name), { x, y, w, h: h - kernelHeight }));
      x += w + gap;
    }
    y += h + 12;
  }
  const busY = y + 2;
  const waiting = pods.filter((p) => p.node === "");
  waiting.forEach((row, i) => placedPods.push({ row, size: "chip", box: { x: margin + 120 + i * 104, y: busY + 6, w: 98, h: 24 } }));

  const byKey = new Map(placedPods.map((p) => [p.row.key, p.box]));
  const servicesByKey = new Map(services.map((s) => [s.row.key, s.box]));
  const edges: PlacedEdge[] = [];
  const out = new Map<string, number>();
  for (const row of rows) {
    if (row.type !== "edge") continue;
    const from = servicesByKey.get(row.service);
    const to = byKey.get(row.pod);
    if (from === undefined || to === undefined) continue;
    const n = out.get(row.service) ?? 0;
    out.set(row.service, n + 1);
    const x1 = from.x + from.w / 2 + Math.max(-from.w / 2 + 14, Math.min(from.w / 2 - 14, (to.x + to.w / 2 - from.x - from.w / 2) * 0.22));
    const y1 = from.y + from.h;
    const x2 = to.x + to.w / 2;
    edges.push({ row, d: `M${x1} ${y1} C${x1} ${y1 + 34} ${x2} ${to.y - 40} ${x2} ${to.y}` });
  }
  return {
    width,
    height: busY + 36,
    services,
    nodes: placedNodes,
    pods: placedPods,
    edges,
    laptop: { x: margin, y: busY + 3, w: 96, h: 28 },
    busY,
    leftOut: all.length - shown.length,
  };
}

function placeNode(row: NodeRow, box: Box, kernelHeight: number): PlacedNode {
  const kernel = { x: box.x, y: box.y + box.h - kernelHeight, w: box.w, h: kernelHeight };
  const font = Math.max(7.5, Math.min(10.5, (box.w - 56) / (24 * 0.605)));
  const wide = (n: HookName): number => n.length * font * 0.605 + 10;
  const x0 = kernel.x + 12;
  const right = kernel.x + kernel.w - 12;
  const y1 = kernel.y + 24;
  const y2 = kernel.y + 60;
  const h = 22;
  const pre = { x: x0, y: y1, w: wide("PREROUTING"), h };
  const post = { x: right - wide("POSTROUTING"), y: y2, w: wide("POSTROUTING"), h };
  const forward = { x: right - wide("FORWARD"), y: y1, w: wide("FORWARD"), h };
  const routing = { x: (pre.x + pre.w + forward.x) / 2 - wide("routing") / 2, y: y1, w: wide("routing"), h };
  const output = { x: x0, y: y2, w: wide("OUTPUT"), h };
  const input = { x: Math.max(output.x + output.w + 4, (output.x + output.w + post.x) / 2 - wide("INPUT") / 2), y: y2, w: wide("INPUT"), h };
  return { row, box, kernel, font, hooks: { PREROUTING: pre, routing, FORWARD: forward, OUTPUT: output, INPUT: input, POSTROUTING: post } };
}

function placePods(rows: readonly PodRow[], area: Box): readonly PlacedPod[] {
  const room = { x: area.x + 12, y: area.y + 14, w: area.w - 24, h: area.h - 24 };
  for (const [size, w, h, gap] of [
    ["card", 84, 44, 8],
    ["chip", 98, 22, 6],
    ["dot", 12, 12, 4],
  ] as const) {
    const wide = size === "dot" ? w : Math.min(w + 14, Math.max(70, (room.w - gap) / Math.max(1, Math.floor((room.w + gap) / (w + gap))) - gap / 2));
    const perLine = Math.max(1, Math.floor((room.w + gap) / (wide + gap)));
    const lines = Math.ceil(rows.length / perLine);
    if (size !== "dot" && lines * (h + gap) - gap > room.h) continue;
    return rows.map((row, i) => ({
      row,
      size,
      box: { x: room.x + (i % perLine) * (wide + gap), y: room.y + Math.floor(i / perLine) * (h + gap), w: Math.min(wide, room.w), h },
    }));
  }
  return [];
}

export const centre = (b: Box): Point => ({ x: b.x + b.w / 2, y: b.y + b.h / 2 });
export type Point = { readonly x: number; readonly y: number };
