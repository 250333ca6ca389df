// Network devices and the segments that join them. A veth pair is a segment of two, the laptop's bridge with the nodes'
// links one of many; frames cross it at once. Which member takes a frame is found as ARP and neighbour discovery do: it
// is the one whose namespace owns the next hop's address.
import type { Addr } from "./address";
import { parseAddr, prefixOf, type Prefix } from "./address";
import type { LinkRef } from "./hooks";
import { nameId } from "./trace";
import type { Family } from "./types";

export type LinkKind = "loopback" | "veth" | "bridge" | "dummy";

export type Address = {
  readonly address: Addr;
  readonly family: Family;
  readonly bits: number;
  readonly prefix: Prefix;
  readonly scope: "global" | "link" | "host";
  /** What it is shown under, where that is not its link's name. */
  readonly label?: string;
  readonly broadcast?: string;
};

/** A device. Plain data but for its segment; `ns` is the name of its namespace. */
export type Link = LinkRef & {
  readonly ns: string;
  readonly kind: LinkKind;
  mac: string;
  /** Administratively up. */
  up: boolean;
  /** It has been up: until then it has no queueing discipline. */
  opened: boolean;
  promiscuous: boolean;
  /** Length of its transmit queue; 0 is what a program gives that leaves it out (kube-proxy's dummy). */
  queue: number;
  alias: string;
  /** The cable is in. */
  carrier: boolean;
  /** Share of packets lost on the way out. */
  loss: number;
  mtu: number;
  addresses: readonly Address[];
  /** The segment it is plugged into; "" none. */
  segment: string;
  /** The device at the other end of a veth pair, for `eth0@if4`. */
  peer: { readonly ns: string; readonly name: string } | undefined;
  /** The bridge it is a port of. */
  master: string;
  /** Neighbours set by hand: what is sent to them is swallowed. */
  neighbours: readonly Addr[];
};

export function newLink(ns: string, name: string, kind: LinkKind, index: number): Link {
  const mac = kind === "loopback" ? "00:00:00:00:00:00" : macOf(`${ns}/${name}`);
  return {
    ns,
    name,
    nameId: nameId(name),
    index,
    kind,
    mac,
    up: true,
    opened: true,
    promiscuous: false,
    queue: 1000,
    alias: "",
    carrier: true,
    loss: 0,
    mtu: kind === "loopback" ? 65536 : 1500,
    addresses: [],
    segment: "",
    peer: undefined,
    master: "",
    neighbours: [],
  };
}

export function newAddress(address: Addr, family: Family, bits: number, scope: Address["scope"]): Address {
  return { address, family, bits, prefix: prefixOf(address, bits), scope };
}

/** A locally administered address, the same for the same place. */
function macOf(place: string): string {
  let h = 0x811c9dc5;
  let g = 0x1000193;
  for (let i = 0; i < place.length; i++) {
    h = Math.imul(h ^ place.charCodeAt(i), 0x01000193);
    g = Math.imul(g ^ place.charCodeAt(i), 0x85ebca6b);
  }
  const bytes = [(h & 0xfc) | 2, (h >>> 8) & 255, (h >>> 16) & 255, h >>> 24, g & 255, (g >>> 8) & 255];
  return bytes.map((b) => b.toString(16).padStart(2, "0")).join(":");
}

/** The fe80:: address that a device makes of its MAC. */
export function linkLocal(mac: string): Addr {
  const b = mac.split(":").map((x) => parseInt(x, 16));
  const hex = (hi: number, lo: number): string => ((hi << 8) | lo).toString(16);
  return parseAddr(`fe80::${hex(b[0]! ^ 2, b[1]!)}:${hex(b[2]!, 0xff)}:${hex(0xfe, b[3]!)}:${hex(b[4]!, b[5]!)}`)!;
}
