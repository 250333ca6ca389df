// How ip shows links and addresses.
import { addrText, addrWord } from "../net/address";
import type { Address, Link } from "../net/links";
import type { Namespace } from "../net/netns";
import type { Family } from "../net/types";
import { detailJson, detailLines } from "./ip-link-details";

export type IpOptions = {
  readonly brief: boolean;
  readonly oneline: boolean;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly details: boolean;
  /** How many times -s was given. */
  readonly stats: number;
  readonly family: Family | undefined;
  readonly busybox: boolean;
  /** -N: numbers for the names of protocols, scopes and types of routes. */
  readonly numeric?: boolean;
  /** Which addresses are asked for; `bare`: they alone, without their link. */
  readonly only?: { readonly test: (a: Address) => boolean; readonly bare: boolean };
};

const flags = (ns: Namespace, l: Link): string => linkFlags(ns, l).join(",");

export function linkFlags(ns: Namespace, l: Link): readonly string[] {
  const on = l.up ? (running(ns, l) ? ["UP", "LOWER_UP"] : ["UP"]) : [];
  const kind = { loopback: ["LOOPBACK"], dummy: ["BROADCAST", "NOARP"], veth: ["BROADCAST", "MULTICAST"], bridge: ["BROADCAST", "MULTICAST"] }[l.kind];
  return [...(l.up && !running(ns, l) ? ["NO-CARRIER"] : []), ...kind, ...(l.promiscuous ? ["PROMISC"] : []), ...on];
}

/** The cable is in, and the far end of a pair is up. */
function running(ns: Namespace, l: Link): boolean {
  return l.carrier && (l.peer === undefined || ns.net.namespace(l.peer.ns)?.links.get(l.peer.name)?.up !== false);
}

export function state(ns: Namespace, l: Link): string {
  if (!l.up) return "DOWN";
  if (l.kind === "loopback" || l.kind === "dummy") return "UNKNOWN";
  return running(ns, l) ? "UP" : "LOWERLAYERDOWN";
}

const qdisc = (l: Link): string => (l.opened ? "noqueue" : "noop");

/** "eth0@if4": the other end's number, where it is in another namespace. */
function title(ns: Namespace, l: Link): string {
  if (l.peer === undefined) return l.name;
  const far = ns.net.namespace(l.peer.ns)?.links.get(l.peer.name);
  return `${l.name}@if${far?.index ?? 0}`;
}

/** The same two of the other end, as JSON has them. */
function farIndex(ns: Namespace, l: Link): object {
  return l.peer === undefined ? {} : { link_index: ns.net.namespace(l.peer.ns)?.links.get(l.peer.name)?.index ?? 0 };
}

function farSpace(ns: Namespace, l: Link): object {
  const [key, value] = otherSpace(ns, l).trim().split(" ");
  if (value === undefined) return {};
  return key === "link-netnsid" ? { link_netnsid: Number(value) } : { link_netns: value };
}

function hardwareJson(l: Link): object {
  const loop = l.kind === "loopback";
  return { link_type: loop ? "loopback" : "ether", address: l.mac, broadcast: loop ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff" };
}

function head(ns: Namespace, l: Link, o: IpOptions, mode: boolean): string {
  const queue = l.queue === 0 ? "" : ` qlen ${l.queue}`;
  const tail = o.busybox ? queue : ` state ${state(ns, l)}${mode ? " mode DEFAULT" : ""} group default${queue === "" ? " " : queue}`;
  return `${l.index}: ${title(ns, l)}: <${flags(ns, l)}> mtu ${l.mtu} qdisc ${qdisc(l)}${l.master === "" ? "" : ` master ${l.master}`}${tail}`;
}

/** The line of the hardware's address; with -d what the device can, too: on the line, and for devices of a kind on further ones. */
function hardware(ns: Namespace, l: Link, o: IpOptions, addressMode: boolean): readonly string[] {
  const ether = l.kind === "loopback" ? "loopback" : "ether";
  const line = `    link/${ether} ${l.mac} brd ${l.kind === "loopback" ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff"}${o.busybox ? "" : otherSpace(ns, l)}`;
  if (!o.details || o.busybox) return [line];
  const [first, ...more] = detailLines(ns, l, addressMode);
  return [`${line}${first}`, ...more];
}

/** Where the other end of a veth pair is: by name on a machine, by number in a Pod, which sees no names. */
function otherSpace(ns: Namespace, l: Link): string {
  if (l.peer === undefined) return "";
  if (ns.name.startsWith("pod/")) return " link-netnsid 0";
  const far = l.peer.ns;
  return ` link-netns ${far === "laptop" ? "host" : far.startsWith("pod/") ? `pod-${far.slice(far.lastIndexOf("/") + 1)}` : far}`;
}

export function linkLines(ns: Namespace, l: Link, o: IpOptions): readonly string[] {
  const errors = o.stats > 1;
  return [
    head(ns, l, o, true),
    ...hardware(ns, l, o, true),
    ...(l.alias === "" ? [] : [`    alias ${l.alias}`]),
    ...(o.stats === 0
      ? []
      : [
          "    RX:  bytes packets errors dropped  missed   mcast           ",
          "             0       0      0       0       0       0 ",
          ...(errors ? ["    RX errors:  length    crc   frame    fifo overrun", "                     0      0       0       0       0 "] : []),
          "    TX:  bytes packets errors dropped carrier collsns           ",
          "             0       0      0       0       0       0 ",
          ...(errors ? ["    TX errors: aborted   fifo  window heartbt transns", "                     0      0       0       0       0 "] : []),
        ]),
  ];
}

const shown = (l: Link, o: IpOptions): readonly Address[] =>
  sorted(l.addresses.filter((a) => (o.family === undefined || a.family === o.family) && (o.only === undefined || o.only.test(a))));

/** IPv4 first, in the order in which they were given (kube-ipvs0 has hundreds). */
function sorted(list: readonly Address[]): readonly Address[] {
  return [...list.filter((a) => a.family === 4), ...list.filter((a) => a.family === 6)];
}

function addressText(l: Link, a: Address): string {
  if (a.family === 4) {
    const last = a.broadcast ?? (l.kind === "bridge" ? "+" : undefined);
    const broadcast = last === undefined || a.bits >= 31 ? "" : ` brd ${last === "+" ? broadcastOf(a) : last}`;
    return `inet ${addrText(a.address)}/${a.bits}${broadcast} scope ${a.scope} ${a.label ?? l.name}`;
  }
  return `inet6 ${addrText(a.address)}/${a.bits} scope ${a.scope}${a.scope === "global" ? " nodad" : ""} `;
}

function broadcastOf(a: Address): string {
  const w = addrWord(a.address, 0) | ~a.prefix.masks[0];
  return `${w >>> 24}.${(w >>> 16) & 255}.${(w >>> 8) & 255}.${w & 255}`;
}

export function addressLines(ns: Namespace, l: Link, o: IpOptions): readonly string[] {
  const list = shown(l, o);
  if ((o.family !== undefined || o.only !== undefined) && list.length === 0) return [];
  const lines =
    o.only?.bare === true
      ? []
      : o.family === undefined
        ? [head(ns, l, o, false), ...hardware(ns, l, o, false)]
        : o.details
          ? [head(ns, l, o, false), ...hardware(ns, l, o, false)]
          : [head(ns, l, o, false) + (o.busybox ? "" : otherSpace(ns, l))];
  for (const a of list) lines.push(`    ${addressText(l, a)}`, "       valid_lft forever preferred_lft forever");
  return lines;
}

export function onelineAddresses(links: readonly Link[], o: IpOptions): readonly string[] {
  return links.flatMap((l) => shown(l, o).map((a) => `${l.index}: ${l.name}    ${addressText(l, a)}\\       valid_lft forever preferred_lft forever`));
}

export function briefLines(ns: Namespace, links: readonly Link[], o: IpOptions, addresses: boolean): readonly string[] {
  return links
    .filter((l) => !addresses || o.family === undefined || shown(l, o).length > 0)
    .map(
      (l) =>
        `${title(ns, l).padEnd(16)} ${state(ns, l).padEnd(14)} ${
          addresses
            ? shown(l, o)
                .map((a) => `${addrText(a.address)}/${a.bits} `)
                .join("")
            : `${l.mac} <${flags(ns, l)}> `
        }`,
    );
}

/** One line, or with -p the way iproute2 breaks it: objects of a list side by side with their brackets, four blanks a level. */
export function json(list: readonly object[], o: IpOptions): string {
  if (!o.pretty) return JSON.stringify(list);
  const shown = (value: unknown, depth: number): string => {
    const indent = "    ".repeat(depth);
    if (Array.isArray(value)) {
      if (value.length === 0) return "[ ]";
      if (typeof value[0] !== "object") return `[ ${value.map((v) => JSON.stringify(v)).join(",")} ]`;
      return `[ ${value.map((v) => shown(v, depth)).join(",")} ]`;
    }
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    const inner = Object.entries(value).map(([k, v]) => `${indent}    ${JSON.stringify(k)}: ${shown(v, depth + 1)}`);
    return `{\n${inner.join(",\n")}\n${indent}}`;
  };
  return shown(list, 1)
    .replace(/^\[ \{\n/, "[ {\n")
    .replace(/\n {4}\}/g, (m) => m);
}

/** Frames are not counted here. */
function statistics(errors: boolean): object {
  const rx = { bytes: 0, packets: 0, errors: 0, dropped: 0, over_errors: 0, multicast: 0 };
  const tx = { bytes: 0, packets: 0, errors: 0, dropped: 0, carrier_errors: 0, collisions: 0 };
  if (!errors) return { rx, tx };
  return {
    rx: { ...rx, length_errors: 0, crc_errors: 0, frame_errors: 0, fifo_errors: 0, missed_errors: 0 },
    tx: { ...tx, aborted_errors: 0, fifo_errors: 0, window_errors: 0, heartbeat_errors: 0, carrier_changes: 0 },
  };
}

export function linkJson(ns: Namespace, links: readonly Link[], o: IpOptions): string {
  return json(
    links.map((l) =>
      o.brief
        ? { ...farIndex(ns, l), ifname: l.name, operstate: state(ns, l), address: l.mac, flags: linkFlags(ns, l) }
        : {
            ifindex: l.index,
            ...farIndex(ns, l),
            ifname: l.name,
            flags: linkFlags(ns, l),
            mtu: l.mtu,
            qdisc: qdisc(l),
            ...(l.master === "" ? {} : { master: l.master }),
            operstate: state(ns, l),
            linkmode: "DEFAULT",
            group: "default",
            ...(l.queue === 0 ? {} : { txqlen: l.queue }),
            ...hardwareJson(l),
            ...farSpace(ns, l),
            ...(o.details ? detailJson(ns, l, true) : {}),
            ...(l.alias === "" ? {} : { ifalias: l.alias }),
            ...(o.stats > 0 ? { stats64: statistics(o.stats > 1) } : {}),
          },
    ),
    o,
  );
}

export function addressJson(ns: Namespace, links: readonly Link[], o: IpOptions): string {
  return json(
    links.map((l) => ({
      ifindex: l.index,
      ...farIndex(ns, l),
      ifname: l.name,
      flags: linkFlags(ns, l),
      mtu: l.mtu,
      qdisc: qdisc(l),
      ...(l.master === "" ? {} : { master: l.master }),
      operstate: state(ns, l),
      group: "default",
      ...(l.queue === 0 ? {} : { txqlen: l.queue }),
      // A family leaves out the hardware's address, as in the text.
      ...(o.family === undefined || o.details ? hardwareJson(l) : {}),
      ...farSpace(ns, l),
      ...(o.details ? detailJson(ns, l, false) : {}),
      ...(l.alias === "" ? {} : { ifalias: l.alias }),
      addr_info: shown(l, o).map((a) => ({
        family: a.family === 4 ? "inet" : "inet6",
        local: addrText(a.address),
        prefixlen: a.bits,
        scope: a.scope,
        ...(a.family === 4 ? { label: a.label ?? l.name } : {}),
        valid_life_time: 4294967295,
        preferred_life_time: 4294967295,
      })),
    })),
    o,
  );
}
