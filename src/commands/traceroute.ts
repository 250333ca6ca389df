// traceroute: the hops on the way, found by packets whose TTL ends there. BusyBox' and the Linux one send UDP; here an echo
// request stands for the probe, whose errors are the same. Departure: one row of three times comes from one probe each.
import { err, out } from "../base/driver";
import { canonicalAddress } from "../dns/address";
import { resolveAddress, resolveName } from "../dns/resolver";
import type { Ping } from "../net/types";
import type { Command } from "../shell/command";
import { resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";
import type { Style } from "./style";

const busyboxUsage = (name: "traceroute" | "traceroute6"): string => {
  const four = name === "traceroute";
  return `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: ${name} [-${four ? "46Fl" : ""}nrv] [-f 1ST_TTL] [-m MAXTTL] [-q PROBES] [-p PORT]
	[-t TOS] [-w WAIT_SEC] [-s SRC_IP] [-i IFACE]
	[-z PAUSE_MSEC] HOST [BYTES]

Trace the route to HOST

${four ? "\t-4,-6\tForce IP or IPv6 name resolution\n\t-F\tSet don't fragment bit\n\t-l\tDisplay TTL value of the returned packet\n" : ""}	-n	Print numeric addresses
	-r	Bypass routing tables, send directly to HOST
	-v	Verbose
	-f N	First number of hops (default 1)
	-m N	Max number of hops
	-q N	Number of probes per hop (default 3)
	-p N	Base UDP port number used in probes
		(default 33434)
	-s IP	Source address
	-i IFACE Source interface
	-t N	Type-of-service in probe packets (default 0)
	-w SEC	Wait for a response (default 3)
	-z MSEC	Wait before each send
`;
};

/** What is wrong with the numbers, in the order in which the Linux one looks at them. */
function outOfRange(o: { value(name: string): string | undefined; readonly rest: readonly string[] }): string | undefined {
  const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text));
  const [first, max, probes, length] = [number(o.value("f"), 1), number(o.value("m"), 30), number(o.value("q"), 3), number(o.rest[1], 60)];
  if (max > 255) return "max hops cannot be more than 255";
  if (first < 1 || first > max) return "first hop out of range";
  if (probes > 10) return "no more than 10 probes per hop";
  if (length > 65000) return `too big packetlen ${length} specified`;
  return undefined;
}

/** traceroute; BusyBox's traceroute6 knows IPv6 alone. */
export function tracerouteOf(style: Style, name: "traceroute" | "traceroute6" = "traceroute"): Command {
  return {
    name,
    summary: "show the route to a host",
    *run(context, args) {
      const o = parseOptions(name, style, "46FIlrndvm:q:w:f:p:s:t:z:i:TU", {}, args);
      if (style === "gnu" && (args[0] === "--version" || args[0] === "-V")) {
        yield err("Modern traceroute for Linux, version 2.1.2\nCopyright (c) 2016  Dmitry Butskoy,   License: GPL v2 or any later\n");
        return 0;
      }
      const host = typeof o === "string" ? undefined : o.rest[0];
      if (typeof o === "string" || host === undefined) {
        yield err(style === "busybox" ? busyboxUsage(name) : 'Specify "host" missing argument.\n');
        return style === "busybox" ? 1 : 2;
      }
      const refusal = style === "gnu" ? outOfRange(o) : undefined;
      if (refusal !== undefined) {
        yield err(`${refusal}\n`);
        return 2;
      }
      const { clock, machine, random } = context;
      const resolver = resolverOf(context);
      const found = yield* resolveName(resolver, host, o.has("4") ? 4 : o.has("6") || name === "traceroute6" ? 6 : 0);
      if (!found.ok) {
        yield err(
          style === "busybox"
            ? `${name}: bad address '${host}'\n`
            : `${host}: ${found.error === "again" ? "Temporary failure in name resolution" : "Name or service not known"}\nCannot handle "host" cmdline arg \`${host}' on position 1 (argc ${args.length})\n`,
        );
        return style === "busybox" ? 1 : 2;
      }
      const ip = found.addresses[0]!;
      const max = Number(o.value("m") ?? "30");
      const probes = Number(o.value("q") ?? "3");
      const wait = Number(o.value("w") ?? "5") * 1000;
      // BusyBox' connects before it says anything.
      const head = `traceroute to ${host} (${ip}), ${max} hops max, ${o.rest[1] ?? (style === "gnu" ? (ip.includes(":") ? 80 : 60) : ip.includes(":") ? 72 : 46)} byte packets\n`;
      const id = random.stream(`traceroute/${machine.netns.name}`).below(65536);
      let seq = 1;
      for (let ttl = Number(o.value("f") ?? "1"); ttl <= max; ttl++) {
        let row = `${String(ttl).padStart(2)} `;
        let last = "";
        let arrived = false;
        for (let n = 0; n < probes; n++) {
          const ping = machine.netns.ping(ip, { id, seq: seq++, ttl });
          if (ping.state === "no-route" && style === "busybox" && seq === 2) {
            yield err(`${name}: can't connect to remote host${ip.includes(":") ? "" : ` (${ip})`}: ${strerror(ping.failed ?? "no-route")}\n`);
            return 1;
          }
          if (seq === 2) yield out(ping.forbidden === true && style === "gnu" ? head.trimEnd() : head);
          if (ping.state === "no-route") {
            // What was begun of the line stands there already.
            if (style === "gnu" && ping.failed !== "no-route") yield err("\n");
            yield err(`${style === "busybox" ? `${name}: sendto` : "connect"}: ${strerror(ping.failed ?? "no-route")}\n`);
            return 1;
          }
          if (ping.forbidden === true) {
            if (style === "busybox") yield out(row.trimEnd());
            yield err(`${style === "busybox" ? `${name}: sendto` : "\nsend"}: ${strerror("forbidden")}\n`);
            return 1;
          }
          const state = (): Ping["state"] => ping.state;
          if (state() === "sent") yield { until: clock.now + wait, ready: () => state() !== "sent" };
          if (state() === "sent") {
            row += style === "busybox" ? " *" : " *";
            continue;
          }
          const from = ping.from ?? ip;
          if (from !== last) {
            const name = o.has("n") ? undefined : ((yield* resolveAddress(resolver, from)) ?? from);
            row += style === "busybox" ? ` ${name === undefined ? from : `${name} (${from})`}` : ` ${name === undefined ? from : `${name} (${from})`}`;
            last = from;
          }
          row += `  ${ping.rtt.toFixed(3)} ms`;
          if (state() === "reply") arrived = true;
          else if (state() === "unreachable") {
            row += ((ping.why ?? 0) & 255) === 1 ? " !H" : ((ping.why ?? 0) & 255) === 0 ? " !N" : "";
            arrived = true;
          }
        }
        yield out(`${row}\n`);
        if (arrived) return 0;
      }
      return canonicalAddress(host) === undefined || max > 0 ? 0 : 1;
    },
  };
}
