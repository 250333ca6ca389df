// /sys/class/net: what the kernel says of each link. Left out: writing, and what only hardware has.
import type { Link } from "../net/links";
import type { Namespace } from "../net/netns";
import { linkFlags, state } from "../commands/ip-links";

const counts = ["bytes", "packets", "errors", "dropped"];

/** By name; undefined where the kernel gives none (a link that is down has no carrier to tell). */
const values: Readonly<Record<string, (ns: Namespace, l: Link) => string | undefined>> = {
  addr_len: () => "6",
  address: (_ns, l) => l.mac,
  broadcast: (_ns, l) => (l.kind === "loopback" ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff"),
  carrier: (ns, l) => (l.up ? (linkFlags(ns, l).includes("LOWER_UP") ? "1" : "0") : undefined),
  flags: (ns, l) => `0x${flagBits(ns, l).toString(16)}`,
  ifalias: (_ns, l) => l.alias,
  ifindex: (_ns, l) => String(l.index),
  iflink: (ns, l) => String(l.peer === undefined ? l.index : (ns.net.namespace(l.peer.ns)?.links.get(l.peer.name)?.index ?? l.index)),
  mtu: (_ns, l) => String(l.mtu),
  operstate: (ns, l) => state(ns, l).toLowerCase(),
  tx_queue_len: (_ns, l) => String(l.queue),
  type: (_ns, l) => (l.kind === "loopback" ? "772" : "1"),
  ...Object.fromEntries(["rx", "tx"].flatMap((way) => counts.map((c) => [`statistics/${way}_${c}`, () => "0"]))),
};

export const linkFiles: readonly string[] = Object.keys(values);

export function linkFile(ns: Namespace, link: string, file: string): string | undefined {
  const at = ns.links.get(link);
  const value = at === undefined ? undefined : values[file]?.(ns, at);
  return value === undefined ? undefined : `${value}\n`;
}

/** The kernel's bits of a link's flags (linux/if.h); what only iproute2 knows has none here. */
const bits: Readonly<Record<string, number>> = { UP: 1, BROADCAST: 2, LOOPBACK: 8, NOARP: 0x80, PROMISC: 0x100, MULTICAST: 0x1000 };

function flagBits(ns: Namespace, l: Link): number {
  return linkFlags(ns, l).reduce((n, f) => n | (bits[f] ?? 0), 0);
}
