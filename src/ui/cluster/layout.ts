// Where things stand in the picture: Services above, nodes side by side with their Pods and, inside each, the kernel
// with its hooks; the laptop on the wire below. Pure geometry in CSS pixels; a fixed layout, so that things stay where
// they were.
import type { ClusterRow, NodeRow, PodRow, ServiceRow } from "../../session/views/types";

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type HookName = "PREROUTING" | "routing" | "FORWARD" | "OUTPUT" | "INPUT" | "POSTROUTING";
export type PlacedNode = {
  readonly row: NodeRow;
  readonly box: Box;
  readonly kernel: Box;
  readonly font: number;
  readonly hooks: Readonly<Record<HookName, Box>>;
};
export type PlacedPod = {
  readonly row: PodRow;
  readonly box: Box;
  readonly size: "card" | "chip" | "tag" | "dot";
  /** Where a way out passes that crosses no Pod below: the free lane beside it; undefined where nothing stands below. */
  readonly lane: number | undefined;
  /** Where a line from above comes down that crosses no Pod over it; undefined where none stands over it. */
  readonly down: Point | undefined;
};
export type PlacedService = { readonly row: ServiceRow; readonly box: Box; readonly size: "card" | "chip" };
/** `near`: no endpoint, but the Pod that a selector only just misses. */
export type PlacedEdge = {
  readonly key: string;
  readonly service: string;
  readonly pod: string;
  readonly kind: "ready" | "unready" | "near";
  readonly d: string;
  readonly middle: Point;
};
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly services: readonly PlacedService[];
  readonly nodes: readonly PlacedNode[];
  readonly pods: readonly PlacedPod[];
  readonly edges: readonly PlacedEdge[];
  readonly laptop: Box;
  readonly busY: number;
  /** Services that are not drawn, and where that is said. */
  readonly more: { readonly count: number; readonly box: Box } | undefined;
};

export const hookNames: readonly HookName[] = ["PREROUTING", "routing", "FORWARD", "OUTPUT", "INPUT", "POSTROUTING"];
const margin = 16;

/**
 * @param total Services that there are; the rows may hold fewer.
 * @param first the key of a Service that is drawn whatever is left out.
 */
export function layOut(rows: readonly ClusterRow[], width: number, minHeight: number, total = 0, first?: string): Layout {
  const nodes = rows.filter((r): r is NodeRow => r.type === "node");
  const pods = rows.filter((r): r is PodRow => r.type === "pod");
  const narrow = width < 520;
  const gap = 12;
  const inner = width - 2 * margin;
  const all = rows.filter((r): r is ServiceRow => r.type === "service");
  const { services, more, bottom: under } = placeServices(all, Math.max(total, all.length), first, width);
  // Pods without a Service leave room for one: the picture does not jump when it comes.
  const top = services.length + pods.length === 0 ? 20 : under + (minHeight < 380 ? 14 : 24);

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
    if (narrow) {
      const lines = Math.max(0, ...here.map((n) => Math.ceil(podsOf(n.name).length / Math.max(1, Math.floor((inner - 20) / 104)))));
      h = lines === 0 ? kernelHeight + 28 : least + (lines - 1) * 54;
    }
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
  waiting
    .slice(0, Math.max(1, Math.floor((inner - 330) / 104)))
    .forEach((row, i) =>
      placedPods.push({ row, size: "chip", lane: undefined, down: undefined, box: { x: margin + 108 + i * 104, y: busY + 6, w: 98, h: 22 } }),
    );

  const byKey = new Map(placedPods.map((p) => [p.row.key, p]));
  const edges: PlacedEdge[] = [];
  const connect = (key: string, service: PlacedService, pod: string, kind: PlacedEdge["kind"]): void => {
    const placed = byKey.get(pod);
    const from = service.box;
    if (placed === undefined) return;
    const { box: to, down } = placed;
    const x1 = from.x + from.w / 2 + Math.max(-from.w / 2 + 14, Math.min(from.w / 2 - 14, (to.x + to.w / 2 - from.x - from.w / 2) * 0.22));
    const y1 = from.y + from.h;
    if (narrow) {
      edges.push({ key, service: service.row.key, pod, kind, ...besideNodes(from, to, services.indexOf(service)) });
      return;
    }
    const { x: x2, y: y2 } = down ?? { x: to.x + to.w / 2, y: to.y };
    edges.push({
      key,
      service: service.row.key,
      pod,
      kind,
      d: `M${x1} ${y1} C${x1} ${y1 + 34} ${x2} ${y2 - 40} ${x2} ${y2}${down === undefined ? "" : ` V${to.y + to.h / 2} H${to.x + to.w}`}`,
      middle: { x: (x1 + x2) / 2, y: (y1 + y2 + 3 * (y1 + 34 + y2 - 40)) / 8 },
    });
  };
  const servicesByKey = new Map(services.map((s) => [s.row.key, s]));
  for (const row of rows) {
    const service = row.type === "edge" ? servicesByKey.get(row.service) : undefined;
    if (service !== undefined && row.type === "edge") connect(row.key, service, row.pod, row.ready ? "ready" : "unready");
  }
  for (const s of services) if (s.row.mismatch !== undefined) connect(`near/${s.row.key}`, s, `pod/${s.row.namespace}/${s.row.mismatch.pod}`, "near");
  return {
    width,
    height: busY + 36,
    services,
    nodes: placedNodes,
    pods: placedPods,
    edges,
    laptop: { x: margin, y: busY + 3, w: 96, h: 28 },
    busY,
    more,
  };
}

/** Where nodes stand one above the other, a Service's lines go down in the margin beside them, each Service's in a lane of its own. */
function besideNodes(from: Box, to: Box, service: number): Pick<PlacedEdge, "d" | "middle"> {
  const lane = 3.5 + (service % 5) * 2.5;
  const x = to.x + to.w / 2;
  const y = to.y - 4;
  const under = from.y + from.h + 4;
  return { d: `M${from.x + from.w / 2} ${under - 4} V${under} H${lane} V${y} H${x} V${to.y}`, middle: { x: (lane + to.x) / 2, y } };
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

/** As cards while they fit, then as chips with the name alone, then as many chips as fit and the number of the others. */
function placeServices(
  all: readonly ServiceRow[],
  total: number,
  first: string | undefined,
  width: number,
): Pick<Layout, "more"> & { readonly services: readonly PlacedService[]; readonly bottom: number } {
  const inner = width - 2 * margin;
  const gap = 12;
  const fair = (inner - (all.length - 1) * gap) / Math.max(1, all.length);
  const cardWidth = Math.min(214, fair >= 160 ? fair : Math.max(150, (inner - gap) / Math.max(2, Math.floor((inner + gap) / 172))) - gap / 2);
  const cards = Math.max(1, Math.floor((inner + gap) / (cardWidth + gap)));
  const size = total <= cards * 2 ? "card" : "chip"; // two lines of cards, or three of chips
  const [w, h, line] = size === "card" ? [cardWidth, 50, 58] : [(inner + gap) / Math.max(2, Math.floor((inner + gap) / 130)) - gap, 26, 33];
  const perLine = Math.max(1, Math.floor((inner + gap + 0.5) / (w + gap)));
  const room = perLine * (size === "card" ? 2 : 3);
  const fits = total <= room;
  const drawn = all.slice(0, fits ? room : room - 1);
  const wanted = drawn.some((s) => s.key === first) ? undefined : all.find((s) => s.key === first);
  if (wanted !== undefined) drawn.splice(-1, 1, wanted);
  const places = drawn.length + (fits ? 0 : 1);
  const boxAt = (i: number): Box => {
    const row = Math.floor(i / perLine);
    const inLine = Math.min(perLine, places - row * perLine);
    const left = (width - (inLine * w + (inLine - 1) * gap)) / 2;
    return { x: left + (i % perLine) * (w + gap), y: 12 + row * line, w, h };
  };
  return {
    services: drawn.map((row, i) => ({ row, size, box: boxAt(i) })),
    more: fits ? undefined : { count: total - drawn.length, box: boxAt(drawn.length) },
    bottom: 12 + Math.max(1, Math.ceil(places / perLine)) * line,
  };
}

function placePods(rows: readonly PodRow[], area: Box): readonly PlacedPod[] {
  const room = { x: area.x + 12, y: area.y + 14, w: area.w - 24, h: area.h - 24 };
  for (const [size, w, h, gap] of [
    ["card", 84, 44, 8],
    ["chip", 98, 22, 6],
    ["tag", 50, 18, 6],
    ["dot", 12, 12, 4],
  ] as const) {
    const fixed = size === "dot" || size === "tag";
    const wide = fixed ? w : Math.min(w + 14, Math.max(70, (room.w - gap) / Math.max(1, Math.floor((room.w + gap) / (w + gap))) - gap / 2));
    const perLine = Math.max(1, Math.floor((room.w + gap) / (wide + gap)));
    const lines = Math.ceil(rows.length / perLine);
    if (size !== "dot" && lines * (h + gap) - gap > room.h) continue;
    return rows.map((row, i) => {
      const box = { x: room.x + (i % perLine) * (wide + gap), y: room.y + Math.floor(i / perLine) * (h + gap), w: Math.min(wide, room.w), h };
      const beside = box.x + box.w + gap / 2;
      return { row, size, box, lane: i + perLine < rows.length ? beside : undefined, down: i < perLine ? undefined : { x: beside, y: room.y } };
    });
  }
  return [];
}

export const centre = (b: Box): Point => ({ x: b.x + b.w / 2, y: b.y + b.h / 2 });
export type Point = { readonly x: number; readonly y: number };
