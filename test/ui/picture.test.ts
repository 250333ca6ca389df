import { describe, expect, test } from "vitest";
import type { ClusterRow, Hop } from "../../src/session/views/types";
import { journeyOf, pointAt } from "../../src/ui/cluster/journey";
import { hookNames, layOut, type Box } from "../../src/ui/cluster/layout";
import { namesInFlight, nodeLabel, sender, shortName, shortPodName } from "../../src/ui/cluster/words";

const node = (name: string, tainted = false): ClusterRow => ({
  key: `node/${name}`,
  type: "node",
  name,
  ip: "172.18.0.2",
  ready: true,
  tainted,
  proxy: true,
  zone: "",
  pods: 0,
  hidden: 0,
});
const pod = (name: string, on: string): ClusterRow => ({
  key: `pod/default/${name}`,
  type: "pod",
  namespace: "default",
  name,
  node: on,
  ip: "10.244.1.2",
  status: "Running",
  ready: true,
  labels: "",
  ports: "",
  containers: 1,
});
const service = (name: string): ClusterRow => ({
  key: `svc/default/${name}`,
  type: "service",
  namespace: "default",
  name,
  serviceType: "ClusterIP",
  headless: false,
  ip: "10.96.0.9",
  external: "",
  ports: ["80"],
  selector: "a=b",
  ready: 1,
  notReady: 0,
  slice: "",
  mismatch: undefined,
});
const nodes = [node("kind-control-plane", true), node("kind-worker"), node("kind-worker2")];
const many = (n: number): ClusterRow[] => Array.from({ length: n }, (_, i) => pod(`web-${i}`, i % 2 === 0 ? "kind-worker" : "kind-worker2"));

const inside = (a: Box, b: Box): boolean => a.x >= b.x - 0.5 && a.y >= b.y - 0.5 && a.x + a.w <= b.x + b.w + 0.5 && a.y + a.h <= b.y + b.h + 0.5;
const apart = (a: Box, b: Box): boolean => a.x + a.w <= b.x + 0.5 || b.x + b.w <= a.x + 0.5 || a.y + a.h <= b.y + 0.5 || b.y + b.h <= a.y + 0.5;

describe("the layout", () => {
  test.each([
    [690, 430, 4],
    [690, 430, 24],
    [690, 430, 60],
    [430, 380, 12],
    [390, 700, 8],
    [1100, 600, 30],
  ])("%d by %d with %d Pods: nothing overlaps, nothing sticks out", (width, height, count) => {
    const layout = layOut([...nodes, ...many(count), service("a"), service("b"), service("c")], width, height);
    for (const p of layout.pods) expect(inside(p.box, layout.nodes.find((n) => n.row.name === p.row.node)!.box), p.row.name).toBe(true);
    const boxes = [...layout.pods.map((p) => p.box), ...layout.services.map((s) => s.box), ...layout.nodes.map((n) => n.kernel), layout.laptop];
    for (let i = 0; i < boxes.length; i++) for (let k = 0; k < i; k++) expect(apart(boxes[i]!, boxes[k]!), `${i} and ${k}`).toBe(true);
    for (const n of layout.nodes) for (const h of hookNames) expect(inside(n.hooks[h], n.kernel), h).toBe(true);
    for (const b of boxes) expect(b.x + b.w).toBeLessThanOrEqual(width);
  });
});

describe("more Services than there is room for", () => {
  const services = Array.from({ length: 24 }, (_, i) => service(`s${i}`));
  const drawn = (first?: string): string[] => layOut([...nodes, ...services], 690, 430, 40, first).services.map((s) => s.row.name);

  test("are counted, and the count has its place", () => {
    const { services: placed, more } = layOut([...nodes, ...services], 690, 430, 40);
    expect(placed.length + more!.count).toBe(40);
    for (const s of placed) expect(apart(s.box, more!.box), s.row.name).toBe(true);
    expect(layOut([...nodes, ...services.slice(0, 6)], 690, 430, 6)).toMatchObject({ more: undefined, services: { length: 6 } });
  });

  test("leave room for the one that was picked", () => {
    expect(drawn()).not.toContain("s23");
    expect(drawn("svc/default/s23")).toContain("s23");
    expect(drawn("svc/default/s23").length).toBe(drawn().length);
  });
});

test("a selector that just misses a Pod is drawn to it", () => {
  const missed: ClusterRow = {
    ...(service("web") as Extract<ClusterRow, { type: "service" }>),
    ready: 0,
    mismatch: { pod: "web-1", label: "app", wants: "app=wbe", has: "app=web" },
  };
  expect(layOut([...nodes, ...many(4), missed], 690, 430).edges.map((e) => [e.kind, e.service, e.pod])).toEqual([
    ["near", "svc/default/web", "pod/default/web-1"],
  ]);
});

/** The points of an edge's path: one curve, then straight pieces. */
function pointsOf(d: string): { x: number; y: number }[] {
  const [x1, y1, ax, ay, bx, by, x2, y2, down, across] = d.match(/-?[\d.]+/g)!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number?,
    number?,
  ];
  const curve = Array.from({ length: 101 }, (_, i) => {
    const [t, r] = [i / 100, 1 - i / 100];
    return {
      x: r ** 3 * x1 + 3 * r * r * t * ax + 3 * r * t * t * bx + t ** 3 * x2,
      y: r ** 3 * y1 + 3 * r * r * t * ay + 3 * r * t * t * by + t ** 3 * y2,
    };
  });
  if (down === undefined || across === undefined) return curve;
  const line = Array.from({ length: 101 }, (_, i) => ({ x: x2, y: y2 + ((down - y2) * i) / 100 }));
  return [...curve, ...line, { x: across, y: down }];
}

test.each([8, 24, 40])("a Service's line to a Pod goes through no other: %d Pods", (count) => {
  const pods = many(count);
  const edges = pods.map((p): ClusterRow => ({
    key: `edge/${p.key}`,
    type: "edge",
    service: "svc/default/a",
    pod: p.key,
    address: "",
    ready: true,
  }));
  const layout = layOut([...nodes, ...pods, service("a"), ...edges], 690, 430);
  expect(layout.edges.length).toBe(count);
  for (const e of layout.edges) {
    const crossed = layout.pods.filter(
      (o) =>
        o.row.key !== e.pod &&
        pointsOf(e.d).some(({ x, y }) => x > o.box.x + 0.5 && x < o.box.x + o.box.w - 0.5 && y > o.box.y + 0.5 && y < o.box.y + o.box.h - 0.5),
    );
    expect(
      crossed.map((p) => p.row.name),
      e.pod,
    ).toEqual([]);
  }
});

describe("a journey", () => {
  test.each([8, 24, 40])("crosses no Pod: %d Pods", (count) => {
    const layout = layOut([...nodes, ...many(count)], 690, 430);
    for (const p of layout.pods) {
      const home = `node/${p.row.node}`;
      const hops: Hop[] = [
        { ns: p.row.key, hook: "" },
        { ns: home, hook: "PREROUTING" },
      ];
      for (const path of [hops, [...hops].reverse()]) {
        const journey = journeyOf(path, layout)!;
        for (let i = 0; i <= 400; i++) {
          const { x, y } = pointAt(journey, i / 400);
          const crossed = layout.pods.find(
            (o) => o !== p && x > o.box.x + 0.5 && x < o.box.x + o.box.w - 0.5 && y > o.box.y + 0.5 && y < o.box.y + o.box.h - 0.5,
          );
          expect(crossed?.row.name, `${p.row.name} at ${x},${y}`).toBe(undefined);
        }
      }
    }
  });

  const layout = layOut([...nodes, ...many(4)], 690, 430);
  const through = (ns: string): Hop[] => ["PREROUTING", "FORWARD", "POSTROUTING"].map((hook) => ({ ns, hook }));
  const path: Hop[] = [
    { ns: "pod/default/web-0", hook: "" },
    ...through("node/kind-worker"),
    ...through("node/kind-worker2"),
    { ns: "pod/default/web-1", hook: "" },
  ];

  test("stops at every hop, in order, and at the routing decisions between", () => {
    const journey = journeyOf(path, layout)!;
    expect(journey.stops.map((s) => `${s.hop.ns.split("/").at(-1)!} ${s.hop.hook}`.trim())).toEqual([
      "web-0",
      "kind-worker PREROUTING",
      "kind-worker routing",
      "kind-worker FORWARD",
      "kind-worker POSTROUTING",
      "kind-worker2 PREROUTING",
      "kind-worker2 routing",
      "kind-worker2 FORWARD",
      "kind-worker2 POSTROUTING",
      "web-1",
    ]);
    const shares = journey.stops.map((s) => s.at);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });

  test("begins at its Pod and ends at the other", () => {
    const journey = journeyOf(path, layout)!;
    const box = (name: string): Box => layout.pods.find((p) => p.row.name === name)!.box;
    expect(pointAt(journey, 0).x).toBeCloseTo(box("web-0").x + box("web-0").w / 2, 1);
    expect(pointAt(journey, 1).x).toBeCloseTo(box("web-1").x + box("web-1").w / 2, 1);
  });

  test("of which nothing is in the picture is none", () => expect(journeyOf([{ ns: "pod/x/y", hook: "" }], layout)).toBeUndefined());
});

test("a packet in flight is called by what it carries there, before and after each translation", () => {
  const way: Hop[] = [
    { ns: "laptop", hook: "" },
    { ns: "node/kind-worker", hook: "PREROUTING", rewrite: "DNAT → 10.244.2.2:9376", leaves: { from: "172.18.0.1:40000", to: "10.244.2.2:9376" } },
    { ns: "node/kind-worker", hook: "FORWARD" },
    { ns: "node/kind-worker", hook: "POSTROUTING", rewrite: "SNAT → 172.18.0.3:5000", leaves: { from: "172.18.0.3:5000", to: "10.244.2.2:9376" } },
    { ns: "pod/default/web-1", hook: "" },
  ];
  const packet = {
    key: "9",
    id: 9,
    name: "1",
    at: 0,
    proto: "tcp",
    flags: "SYN",
    from: "172.18.0.1:40000",
    to: "172.18.0.3:30080",
    reached: "10.244.2.2:9376",
    outcome: "delivered",
    path: way,
  };
  expect(namesInFlight(packet, way)).toEqual([
    "172.18.0.1 → 172.18.0.3:30080",
    "172.18.0.1 → 10.244.2.2:9376",
    "172.18.0.1 → 10.244.2.2:9376",
    "172.18.0.3 → 10.244.2.2:9376",
    "172.18.0.3 → 10.244.2.2:9376",
  ]);
  expect(sender(packet)).toBe("laptop");
});

test.each([
  ["web", 11, "web"],
  ["payments-backend-12", 12, "paymen…nd-12"],
  ["payments-backend-13", 12, "paymen…nd-13"],
])("siblings among Services are told apart by their ends: %s", (name, room, short) => expect(shortName(name, room)).toBe(short));

test.each([
  ["kind-worker", "", 33, "kind-worker · 172.18.0.2"],
  ["kind-control-plane", "", 26, "kind-control-plane · .0.2"],
  ["kind-worker", "zone-a", 33, "kind-worker · 172.18.0.2 · zone-a"],
  ["kind-worker", "zone-a", 28, "kind-worker · .0.2 · zone-a"],
  ["kind-control-plane", "", 12, "kind-contro…"],
])("below node %s%s in %d letters", (name, zone, room, label) => expect(nodeLabel({ name, ip: "172.18.0.2", zone }, room)).toBe(label));

test.each([
  ["client", 78, "client"],
  ["web-6594ff9ddf-xcd7k", 78, "web-…xcd7k"],
  ["web-6594ff9ddf-m7xwb", 78, "we…m7xwb"],
  ["web-6594ff9ddf-xcd7k", 50, "…xcd7k"],
  ["a-name-without-chance", 78, "a-name-wi…"],
])("the name of Pod %s in %d pixels", (name, room, short) => expect(shortPodName(name, room)).toBe(short));

test("on a phone a Service's line to a Pod crosses no other node and no other Pod", () => {
  const pods = many(8);
  const edge = (of: string, p: ClusterRow): ClusterRow => ({
    key: `edge/${of}/${p.key}`,
    type: "edge",
    service: `svc/default/${of}`,
    pod: p.key,
    address: "",
    ready: true,
  });
  const layout = layOut([...nodes, ...pods, service("a"), service("b"), ...pods.flatMap((p) => [edge("a", p), edge("b", p)])], 390, 700);
  expect(layout.edges.length).toBe(16);
  for (const e of layout.edges) {
    const pod = layout.pods.find((p) => p.row.key === e.pod)!;
    const [x1, y1, under, lane, y, x2, y2] = e.d.match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number, number, number, number];
    const corners = [
      [x1, y1],
      [x1, under],
      [lane, under],
      [lane, y],
      [x2, y],
      [x2, y2],
    ] as const;
    const pieces = corners.slice(1).map(([x, y], i): Box => {
      const [fromX, fromY] = corners[i]!;
      return { x: Math.min(x, fromX), y: Math.min(y, fromY), w: Math.abs(x - fromX), h: Math.abs(y - fromY) };
    });
    const others = [
      ...layout.nodes.filter((n) => n.row.name !== pod.row.node).map((n) => n.box),
      ...layout.pods.filter((p) => p !== pod).map((p) => p.box),
      ...layout.services.filter((s) => s.row.key !== e.service).map((s) => s.box),
    ];
    for (const piece of pieces) for (const box of others) expect(apart(piece, box), e.key).toBe(true);
    expect({ x: x2, y: y2 }).toEqual({ x: pod.box.x + pod.box.w / 2, y: pod.box.y });
  }
});
