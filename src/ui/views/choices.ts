// What a reader has chosen in the views that run something: a link carries it. It comes out of links, so it is checked.
// A pasted ruleset is not among it: it stays in the page.
import * as v from "valibot";

const word = v.pipe(v.string(), v.maxLength(300));

export const choicesSchema = v.object({
  /** Side by side: who asks, and for what; "" is the view's own proposal. */
  compare: v.fallback(v.object({ from: word, to: word }), { from: "", to: "" }),
  /** Traffic: who asks whom, how often; "" is the view's own proposal. */
  traffic: v.fallback(
    v.object({
      from: word,
      to: word,
      perSecond: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
      clients: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
      keepAlive: v.boolean(),
      seconds: v.picklist([10, 30, 120]),
    }),
    { from: "", to: "", perSecond: 20, clients: 4, keepAlive: false, seconds: 30 },
  ),
  /** Scale lab: the largest number of Services. */
  scale: v.fallback(v.object({ most: v.picklist([100, 1000, 5000, 10_000]) }), { most: 1000 }),
  /** Your own node: the packet, and the node as its owner describes it; "" is the view's own proposal. */
  node: v.fallback(
    v.object({
      enters: v.picklist(["pod", "outside", "node"]),
      proto: v.picklist(["tcp", "udp", "icmp"]),
      src: word,
      dst: word,
      dport: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)),
      times: v.picklist([1, 100, 1000]),
      nodeIp: word,
      podLink: word,
      outLink: word,
      podCidr: word,
    }),
    { enters: "pod", proto: "tcp", src: "", dst: "", dport: 0, times: 1, nodeIp: "", podLink: "", outLink: "", podCidr: "" },
  ),
});

export type Choices = v.InferOutput<typeof choicesSchema>;

/** Choices out of a link; what is missing or makes no sense is as on a fresh page. */
export function asChoices(raw: unknown): Choices {
  return v.parse(choicesSchema, typeof raw === "object" && raw !== null ? raw : {});
}
