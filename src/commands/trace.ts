// trace: sends one packet and says which rules it met, on every machine that it crossed. The playground's own tool; its
// lines are those of `xtables-monitor --trace` and `nft monitor trace`.
import { err, out, type Run } from "../base/driver";
import { utf8 } from "../base/bytes";
import { parseAddr } from "../net/address";
import { visits } from "../net/render-trace";
import type { Netns, Outcome } from "../net/types";
import type { Make } from "./style";

const usage = "Usage: trace [--from pod/NAME|pod/NAMESPACE/NAME|node/NAME|laptop] [--udp] IP:PORT\n";

const endings: Readonly<Record<Outcome, string>> = {
  delivered: "delivered to a socket",
  dropped: "dropped: nobody is told",
  rejected: "rejected: the sender gets an ICMP error or a reset",
  refused: "refused: nobody listens on that port",
  reset: "reset",
  "no-route": "no route: the sender gets an ICMP error",
  waiting: "nobody answers for the next hop's address",
  "time-exceeded": "its time to live has run out",
};

/**
 * The command `trace`. `resolveFrom` knows the names that --from takes; it gives undefined for what does not exist.
 */
export function traceCommand(resolveFrom: (spec: string) => Netns | undefined): Make {
  return () => ({
    name: "trace",
    summary: "send one packet and show every rule that it meets",
    *run(context, args): Run<number> {
      let from: string | undefined;
      let udp = false;
      let target: string | undefined;
      for (let i = 0; i < args.length; i++) {
        const w = args[i]!;
        if (w === "--from") from = args[++i];
        else if (w.startsWith("--from=")) from = w.slice(7);
        else if (w === "--udp" || w === "-u") udp = true;
        else if (w === "--help" || w === "-h") {
          yield out(usage);
          return 0;
        } else if (w.startsWith("-") || target !== undefined) {
          yield err(`trace: unexpected ${JSON.stringify(w)}\n${usage}`);
          return 2;
        } else target = w;
      }
      const m = target === undefined ? null : /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})(?:\/(tcp|udp))?$/.exec(target);
      const ip = m?.[1] ?? m?.[2];
      const port = Number(m?.[3]);
      if (m === null || ip === undefined || parseAddr(ip) === undefined || port > 65535) {
        yield err(target === undefined ? usage : `trace: ${JSON.stringify(target)} is no IP:PORT\n${usage}`);
        return 2;
      }
      if (m[4] === "udp") udp = true;
      const ns = from === undefined ? context.machine.netns : resolveFrom(from);
      if (ns === undefined) {
        yield err(`trace: there is no ${from}\n`);
        return 1;
      }
      const sent = send(context.machine.network.traces, ns, ip, port, udp);
      if (sent.lines !== "") yield out(sent.lines);
      yield err(sent.ending);
      return 0;
    },
    complete: (_c, args) => (args.at(-2) === "--from" ? ["laptop", "node/", "pod/"] : args.at(-1)?.startsWith("-") === true ? ["--from", "--udp"] : undefined),
  });
}

function send(
  traces: { steps(n: number): Parameters<typeof visits>[0] },
  ns: Netns,
  ip: string,
  port: number,
  udp: boolean,
): { readonly lines: string; readonly ending: string } {
  const to = { ip, port };
  let n: number;
  let local: { ip: string; port: number };
  let stop: () => void;
  if (udp) {
    const s = ns.udp({ program: "trace" });
    s.send(to, utf8("trace\n"));
    n = s.trace;
    local = s.local;
    stop = () => s.close();
  } else {
    const c = ns.connect(to, { program: "trace" });
    n = c.trace;
    local = c.local;
    stop = () => c.abort();
  }
  const way = visits(traces.steps(n), n);
  stop();
  if (way.length === 0) return { lines: "", ending: `${place(ns.name)}: no route to ${ip}\n` };
  let lines = "";
  let at = "";
  for (const v of way) {
    // A Pod and the laptop have no rules to be met.
    if (v.ns.startsWith("pod/") || (v.lines.length === 0 && v.ns === "laptop")) continue;
    if (v.ns !== at) lines += `== ${v.ns}\n`;
    at = v.ns;
    lines += asMonitored(v.lines)
      .map((l) => `${l}\n`)
      .join("");
  }
  const last = way.at(-1)!;
  return {
    lines,
    ending: `${udp ? "UDP" : "TCP SYN"} ${end(local)} -> ${end(to)}: ${last.outcome === undefined ? "stolen by IPVS" : endings[last.outcome]} (${place(last.ns)})\n`,
  };
}

/**
 * The lines as a monitor on a node prints them: its TRACE rule stands in the table raw, which the packet therefore
 * leaves first; any Pod's link is written "veth", and what is another number in each packet is left out.
 */
function asMonitored(lines: readonly string[]): readonly string[] {
  const named = lines.map((l) =>
    l
      .replace(/\b((?:IN|OUT)=veth)\w+/g, "$1")
      .replace(/\b((?:iif|oif) "veth)\w+"/g, '$1"')
      .replace(/ip id \d+ | ?tcp window \d+/g, ""),
  );
  const first = named[0];
  if (first === undefined || !first.startsWith("packet ") || named[1]?.startsWith("raw:") === true) return named;
  return [first, `raw:${first.startsWith("packet IN=") ? "PREROUTING" : "OUTPUT"}:policy:ACCEPT`, ...named];
}

/** A Pod's namespace carries a number that nobody knows. */
function place(name: string): string {
  const m = /^(pod\/[^/]+\/[^/]+)\/[^/]+$/.exec(name);
  return m?.[1] ?? name;
}

function end(e: { ip: string; port: number }): string {
  return e.ip.includes(":") ? `[${e.ip}]:${e.port}` : `${e.ip}:${e.port}`;
}
