// tcpdump 4.99: packets that pass a namespace's links. Left out: files, and of the filter language what no packet here has.
import { err, out, type Run } from "../../base/driver";
import type { Link } from "../../net/links";
import { stackOf, type Namespace } from "../../net/netns";
import type { Packet } from "../../net/packet";
import { packetBytes } from "../../net/packet-bytes";
import type { Make } from "../style";
import { dumpText } from "./bytes";
import { readExpression } from "./filter";
import { packetLine } from "./line";
import { readOptions } from "./options";

export const tcpdump: Make = () => ({
  name: "tcpdump",
  endsInWords: true,
  summary: "dump traffic on a network",
  *run(context, args): Run<number> {
    const ns = stackOf(context.machine.netns);
    const read = readOptions(args);
    if ("list" in read) {
      yield out(deviceLines(ns));
      return 0;
    }
    if ("text" in read) {
      yield read.fd === 1 ? out(read.text) : err(read.text);
      return read.code;
    }
    const { o } = read;
    if (o.file !== undefined) {
      yield err(`tcpdump: ${o.file}: No such file or directory\n`);
      return 1;
    }
    const device = o.device ?? [...ns.links.values()].find((l) => l.up && l.kind !== "loopback")?.name ?? "lo";
    const any = device === "any";
    if (!any && !ns.links.has(device)) {
      yield err(`tcpdump: ${device}: No such device exists\n(No such device exists)\n`);
      return 1;
    }
    if (any) yield err("tcpdump: data link type LINUX_SLL2\n");
    const wanted = readExpression(o.words);
    if (typeof wanted === "string") {
      yield err(`tcpdump: ${wanted}\n`);
      return 1;
    }
    const suppressed = o.verbose > 0 ? "tcpdump: " : "tcpdump: verbose output suppressed, use -v[v]... for full protocol decode\n";
    yield err(`${suppressed}listening on ${device}, link-type ${any ? "LINUX_SLL2 (Linux cooked v2)" : "EN10MB (Ethernet)"}, snapshot length 262144 bytes\n`);
    const queue: string[] = [];
    let count = 0;
    let received = 0;
    const sequences = new Map<string, number>();
    const tap = (p: Packet, link: Link, way: "in" | "out"): void => {
      if ((!any && link.name !== device) || (o.way !== "inout" && o.way !== way)) return;
      if (!wanted(p, way)) return;
      received++;
      if (count >= o.limit) return;
      count++;
      const line = packetLine(p, {
        now: o.stamps ? context.clock.now : undefined,
        link: `${o.numbers ? `${String(count).padStart(5)}  ` : ""}${any ? `${link.name.padEnd(5)} ${way === "in" ? "In " : "Out"} ` : ""}`,
        sequences,
        quiet: o.quiet,
        absolute: o.absolute,
        loopback: link.name === "lo",
        verbose: o.verbose,
        ...(o.link ? { frame: frameText(ns, p, link, way, any) } : {}),
      });
      if (!o.count) queue.push(line + dumpText(packetBytes(p), o));
    };
    ns.taps.add(tap);
    try {
      while (count < o.limit || queue.length > 0) {
        if (queue.length === 0) yield { ready: () => queue.length > 0 };
        else yield out(queue.splice(0).join(""));
      }
    } finally {
      ns.taps.delete(tap);
      // Ctrl-C is how it usually ends: it counts all the same, on a line below the terminal's ^C.
      if (count < o.limit && context.terminal === undefined) yield out("\n");
      const packets = (n: number): string => `${n} packet${n === 1 ? "" : "s"}`;
      yield err(`${packets(count)} captured\n${packets(received)} received by filter\n0 packets dropped by kernel\n`);
    }
    return 0;
  },
  complete: (c, args) => (args.at(-2) === "-i" ? ["any", ...stackOf(c.machine.netns).links.keys()] : undefined),
});

/** -e: the frame's addresses, in the place of "IP". */
function frameText(ns: Namespace, p: Packet, link: Link, way: "in" | "out", any: boolean): string {
  const type = `ethertype ${p.family === 4 ? "IPv4 (0x0800)" : "IPv6 (0x86dd)"}`;
  const far = link.peer === undefined ? undefined : ns.net.namespace(link.peer.ns)?.links.get(link.peer.name);
  const peer = far?.mac ?? link.mac;
  const [from, to] = way === "out" ? [link.mac, peer] : [peer, link.mac];
  if (any) return `ifindex ${link.index} ${from} ${type}, length ${p.len + 20}: `;
  return `${from} > ${to}, ${type}, length ${p.len + 14}: `;
}

/** -D */
function deviceLines(ns: Namespace): string {
  const links = [...ns.links.values()];
  const names = [
    ...links.filter((l) => l.kind !== "loopback").map((l) => `${l.name} [Up, Running, Connected]`),
    "any (Pseudo-device that captures on all interfaces) [Up, Running]",
    ...links.filter((l) => l.kind === "loopback").map((l) => `${l.name} [Up, Running, Loopback]`),
    "bluetooth-monitor (Bluetooth Linux Monitor) [Wireless]",
    "nflog (Linux netfilter log (NFLOG) interface) [none]",
    "nfqueue (Linux netfilter queue (NFQUEUE) interface) [none]",
  ];
  return names.map((name, i) => `${i + 1}.${name}\n`).join("");
}
