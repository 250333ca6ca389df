// How ip shows links and addresses.
import { addrText, addrWord } from "../net/address";
import type { Address, Link } from "../net/links";
import type { Namespace } from "../net/netns";
import type { Family } from "../net/types";

export type IpOptions = {
  readonly brief: boolean;
  readonly oneline: boolean;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly details: boolean;
  readonly stats: boolean;
  readonly family: Family | undefined;
  readonly busybox: boolean;
  /** -N: numbers for the names of protocols, scopes and types of routes. */
  readonly numeric?: boolean;
  /** Which addresses are asked for; `bare`: they alone, without their link. */
  readonly only?: { readonly test: (a: Address) => boolean; readonly bare: boolean };
};

function flags(l: Link): string {
  if (l.kind === "loopback") return "LOOPBACK,UP,LOWER_UP";
  if (l.kind === "dummy") return l.up ? "BROADCAST,NOARP,UP,LOWER_UP" : "BROADCAST,NOARP";
  if (!l.up) return "BROADCAST,MULTICAST";
  return l.carrier ? "BROADCAST,MULTICAST,UP,LOWER_UP" : "NO-CARRIER,BROADCAST,MULTICAST,UP";
}

function state(l: Link): string {
  if (l.kind === "loopback") return "UNKNOWN";
  if (l.kind === "dummy") return l.up ? "UNKNOWN" : "DOWN";
  if (!l.up) return "DOWN";
  return l.carrier ? "UP" : "LOWERLAYERDOWN";
}

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
  const qdisc = l.kind === "dummy" && !l.up ? "noop" : "noqueue";
  const tail = o.busybox
    ? `${l.kind === "dummy" ? "" : " qlen 1000"}`
    : ` state ${state(l)}${mode ? " mode DEFAULT" : ""} group default${l.kind === "dummy" && !l.up ? "" : " qlen 1000"}`;
  return `${l.index}: ${title(ns, l)}: <${flags(l)}> mtu ${l.mtu} qdisc ${qdisc}${l.master === "" ? "" : ` master ${l.master}`}${tail}${l.kind === "dummy" && !l.up && !o.busybox ? " " : ""}`;
}

function hardware(ns: Namespace, l: Link, o: IpOptions): string {
  const ether = l.kind === "loopback" ? "loopback" : "ether";
  return `    link/${ether} ${l.mac} brd ${l.kind === "loopback" ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff"}${o.busybox ? "" : otherSpace(ns, l)}`;
}

/** Where the other end of a veth pair is: by name on a machine, by number in a Pod, which sees no names. */
function otherSpace(ns: Namespace, l: Link): string {
  if (l.peer === undefined) return "";
  if (ns.name.startsWith("pod/")) return " link-netnsid 0";
  const far = l.peer.ns;
  return ` link-netns ${far === "laptop" ? "host" : far.startsWith("pod/") ? `pod-${far.slice(far.lastIndexOf("/") + 1)}` : far}`;
}

export function linkLines(ns: Namespace, l: Link, o: IpOptions): readonly string[] {
  const lines = [head(ns, l, o, true), hardware(ns, l, o)];
  if (o.stats)
    lines.push(
      "    RX:  bytes packets errors dropped  missed   mcast           ",
      "             0       0      0       0       0       0 ",
      "    TX:  bytes packets errors dropped carrier collsns           ",
      "             0       0      0       0       0       0 ",
    );
  return lines;
}

const shown = (l: Link, o: IpOptions): readonly Address[] =>
  sorted(l.addresses.filter((a) => (o.family === undefined || a.family === o.family) && (o.only === undefined || o.only.test(a))));

/** IPv4 first, in the order in which they were given (kube-ipvs0 has hundreds). */
function sorted(list: readonly Address[]): readonly Address[] {
  return [...list.filter((a) => a.family === 4), ...list.filter((a) => a.family === 6)];
}

function addressText(l: Link, a: Address): string {
  if (a.family === 4) {
    const broadcast = l.kind === "bridge" && a.bits < 31 ? ` brd ${broadcastOf(a)}` : "";
    return `inet ${addrText(a.address)}/${a.bits}${broadcast} scope ${a.scope} ${l.name}`;
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
        ? [head(ns, l, o, false), hardware(ns, l, o)]
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
        `${title(ns, l).padEnd(16)} ${state(l).padEnd(14)} ${
          addresses
            ? shown(l, o)
                .map((a) => `${addrText(a.address)}/${a.bits} `)
                .join("")
            : `${l.mac} <${flags(l)}> `
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

export function linkJson(ns: Namespace, links: readonly Link[], o: IpOptions): string {
  return json(
    links.map((l) =>
      o.brief
        ? { ...farIndex(ns, l), ifname: l.name, operstate: state(l), address: l.mac, flags: flags(l).split(",") }
        : {
            ifindex: l.index,
            ...farIndex(ns, l),
            ifname: l.name,
            flags: flags(l).split(","),
            mtu: l.mtu,
            qdisc: "noqueue",
            ...(l.master === "" ? {} : { master: l.master }),
            operstate: state(l),
            linkmode: "DEFAULT",
            group: "default",
            txqlen: 1000,
            ...hardwareJson(l),
            ...farSpace(ns, l),
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
      flags: flags(l).split(","),
      mtu: l.mtu,
      qdisc: "noqueue",
      ...(l.master === "" ? {} : { master: l.master }),
      operstate: state(l),
      group: "default",
      txqlen: 1000,
      // A family leaves out the hardware's address, as in the text.
      ...(o.family === undefined ? hardwareJson(l) : {}),
      ...farSpace(ns, l),
      addr_info: shown(l, o).map((a) => ({
        family: a.family === 4 ? "inet" : "inet6",
        local: addrText(a.address),
        prefixlen: a.bits,
        scope: a.scope,
        ...(a.family === 4 ? { label: l.name } : {}),
        valid_life_time: 4294967295,
        preferred_life_time: 4294967295,
      })),
    })),
    o,
  );
}
