// tcpdump 4.99: packets that pass a namespace's links, one line each. Left out: files, link headers, payloads, and of the
// filter language everything but hosts, networks, ports, protocols, and, or, not.
import { err, out, type Run } from "../base/driver";
import { stackOf } from "../net/netns";
import { readExpression } from "./tcpdump-filter";
import { packetLine } from "./tcpdump-line";
import type { Make } from "./style";

export const tcpdump: Make = () => ({
  name: "tcpdump",
  summary: "dump traffic on a network",
  *run(context, args): Run<number> {
    const ns = stackOf(context.machine.netns);
    let device: string | undefined;
    let limit = Infinity;
    let stamps = true;
    let quiet = false;
    let absolute = false;
    const words: string[] = [];
    for (let i = 0; i < args.length; i++) {
      const w = args[i]!;
      if (!w.startsWith("-")) {
        words.push(w);
        continue;
      }
      for (let k = 1; k < w.length; k++) {
        const ch = w[k]!;
        if ("iscwrFC".includes(ch)) {
          const value = w.length > k + 1 ? w.slice(k + 1) : (args[++i] ?? "");
          if (ch === "i") device = value;
          if (ch === "c") limit = Number(value);
          if (ch === "c" && !(limit > 0)) {
            yield err(`tcpdump: invalid packet count ${value}\n`);
            return 1;
          }
          break;
        }
        if (ch === "q") quiet = true;
        if (ch === "S") absolute = true;
        if (ch === "t") stamps = false;
        else if (!"nvqlepAxXSUKN#".includes(ch)) {
          yield err(
            `tcpdump: invalid option -- '${ch}'\ntcpdump version 4.99.3\nlibpcap version 1.10.3 (with TPACKET_V3)\nOpenSSL 3.0.15 3 Sep 2024\nUsage: tcpdump [-AbdDefhHIJKlLnNOpqStuUvxX#] [ -B size ] [ -c count ] [--count]\n`,
          );
          return 1;
        }
      }
    }
    device ??= [...ns.links.values()].find((l) => l.up && l.kind !== "loopback")?.name ?? "lo";
    if (device !== "any" && !ns.links.has(device)) {
      yield err(`tcpdump: ${device}: No such device exists\n(No such device exists)\n`);
      return 1;
    }
    const any = device === "any";
    if (any) yield err("tcpdump: data link type LINUX_SLL2\n");
    const wanted = readExpression(words);
    if (typeof wanted === "string") {
      yield err(`tcpdump: ${wanted}\n`);
      return 1;
    }
    yield err(
      `tcpdump: verbose output suppressed, use -v[v]... for full protocol decode\nlistening on ${device}, link-type ${any ? "LINUX_SLL2 (Linux cooked v2)" : "EN10MB (Ethernet)"}, snapshot length 262144 bytes\n`,
    );
    const queue: string[] = [];
    let count = 0;
    let received = 0;
    const sequences = new Map<string, number>();
    const tap = (p: Parameters<typeof packetLine>[0], link: { readonly name: string }, way: "in" | "out"): void => {
      if (!any && link.name !== device) return;
      received++;
      if (count >= limit || !wanted(p)) return;
      count++;
      queue.push(
        packetLine(p, {
          now: stamps ? context.clock.now : undefined,
          link: any ? `${link.name.padEnd(5)} ${way === "in" ? "In " : "Out"} ` : "",
          sequences,
          quiet,
          absolute,
          loopback: link.name === "lo",
        }),
      );
    };
    ns.taps.add(tap);
    try {
      while (count < limit || queue.length > 0) {
        if (queue.length === 0) yield { ready: () => queue.length > 0 };
        else yield out(queue.splice(0).join(""));
      }
    } finally {
      ns.taps.delete(tap);
      // Ctrl-C is how it usually ends: it counts all the same.
      yield err(
        `${count} packet${count === 1 ? "" : "s"} captured\n${received} packet${received === 1 ? "" : "s"} received by filter\n0 packets dropped by kernel\n`,
      );
    }
    return 0;
  },
  complete: (c, args) => (args.at(-2) === "-i" ? ["any", ...stackOf(c.machine.netns).links.keys()] : undefined),
});
