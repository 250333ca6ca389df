// ping of BusyBox and of iputils (20221126): ICMP echoes, one a second. Left out: flood, broadcast, record route.
import { err, knowingEnd, out, type Run } from "../base/driver";
import { canonicalAddress } from "../dns/address";
import { resolveAddress, resolveName } from "../dns/resolver";
import type { Ping } from "../net/types";
import type { Command, Context } from "../shell/command";
import { nameError, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";

const busyboxUsage = (name: "ping" | "ping6"): string => `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: ${name} [OPTIONS] HOST

Send ICMP ECHO_REQUESTs to HOST

${name === "ping" ? "\t-4,-6\t\tForce IP or IPv6 name resolution\n" : ""}	-c CNT		Send only CNT pings
	-s SIZE		Send SIZE data bytes in packets (default 56)
	-i SECS		Interval
	-A		Ping as soon as reply is received
${name === "ping" ? "\t-t TTL\t\tSet TTL\n" : ""}	-I IFACE/IP	Source interface or IP address
	-W SEC		Seconds to wait for the first response (default 10)
			(after all -c CNT packets are sent)
	-w SEC		Seconds until ping exits (default:infinite)
			(can exit earlier with -c CNT)
	-q		Quiet, only display output at start/finish
	-p HEXBYTE	Payload pattern
`;

/** What every link here takes. */
const mtu = 1500;

type Plan = {
  readonly count: number;
  readonly interval: number;
  readonly wait: number;
  readonly deadline: number;
  readonly ttl: number | undefined;
  readonly size: number;
  readonly from: string | undefined;
  /** A packet that rules of this machine do not let out is the end. */
  readonly strict: boolean;
};
type Tally = { sent: number; received: number; errors: number; rtts: number[]; started: number; ended: number };

/** Sends by plan; `head` is printed when the first could leave, `line` gives what is printed of each answer. */
function* send(
  context: Context,
  ip: string,
  plan: Plan,
  tally: Tally,
  head: string,
  line: (seq: number, ping: Ping) => string,
): Run<"done" | "forbidden" | NonNullable<Ping["failed"]>> {
  const { clock, machine, random } = context;
  const id = random.stream(`ping/${machine.netns.name}`).below(65536);
  const open: { seq: number; ping: Ping }[] = [];
  tally.started = tally.ended = clock.now;
  const answered = (): boolean => open.some(({ ping }) => ping.state !== "sent");
  let next = clock.now;
  let last = Infinity;
  for (;;) {
    for (const entry of open.splice(0)) {
      if (entry.ping.state === "sent") {
        open.push(entry);
        continue;
      }
      if (entry.ping.state === "reply") {
        tally.received++;
        tally.rtts.push(micro(entry.ping.rtt));
      } else tally.errors++;
      tally.ended = clock.now;
      yield out(line(entry.seq, entry.ping));
      if (entry.ping.forbidden === true && entry.ping.state === "unreachable") yield err("ping: sendmsg: Operation not permitted\n");
    }
    if (tally.sent >= plan.count && tally.received + tally.errors >= plan.count) return "done";
    if (clock.now >= Math.min(last, plan.deadline)) return "done";
    if (tally.sent < plan.count && clock.now >= next) {
      const seq = tally.sent++;
      const ping = machine.netns.ping(ip, {
        id,
        seq: seq + 1,
        size: plan.size,
        ...(plan.ttl === undefined ? {} : { ttl: plan.ttl }),
        ...(plan.from === undefined ? {} : { from: plan.from }),
      });
      if (ping.state === "no-route") return ping.failed ?? "no-route";
      if (plan.strict && ping.forbidden === true) return "forbidden";
      if (seq === 0) yield out(head);
      open.push({ seq, ping });
      next = clock.now + plan.interval;
      tally.ended = clock.now;
      if (tally.sent >= plan.count) last = clock.now + plan.wait;
      continue;
    }
    yield { until: Math.min(tally.sent < plan.count ? next : last, plan.deadline), ready: answered };
  }
}

/**
 * Runs a ping to its end; one that Ctrl-C ends says its statistics all the same, other signals end it without a word.
 * Gives the code then: whoever delegates to it goes on behind what it says last.
 */
function untilStopped<T>(body: Run<T>, statistics: () => string): Run<T | number> {
  return knowingEnd<T | number>(function* (code) {
    let stopped = true;
    try {
      const result = yield* body;
      stopped = false;
      return result;
    } finally {
      if (stopped && (code() === undefined || code() === 130)) yield out(statistics());
    }
  });
}

function planOf(value: (name: string) => string | undefined, wait: number): Plan {
  const number = (name: string, otherwise: number): number => {
    const given = Number.parseFloat(value(name) ?? "");
    return Number.isNaN(given) ? otherwise : given;
  };
  const deadline = number("w", 0) * 1000;
  return {
    count: number("c", 0) || Infinity,
    interval: Math.max(1, number("i", 1) * 1000),
    wait: number("W", wait) * 1000,
    deadline: deadline > 0 ? deadline : Infinity,
    ttl: value("t") === undefined ? undefined : number("t", 64),
    size: number("s", 56),
    from: canonicalAddress(value("I") ?? ""),
    strict: false,
  };
}

/** ping, and ping6, which knows IPv6 alone. */
export const busyboxPing = (name: "ping" | "ping6"): Command => ({
  name,
  summary: "send ICMP echo requests",
  *run(context, args) {
    const o = parseOptions(name, "busybox", name === "ping" ? "46c:s:i:At:I:W:w:qp:" : "c:s:i:AI:W:w:qp:", {}, args);
    if (typeof o === "string" || o.rest.length !== 1) {
      yield err(typeof o === "string" && !args.includes("--help") ? o.split("\n")[0] + "\n" + busyboxUsage(name) : busyboxUsage(name));
      return args.includes("--help") ? 0 : 1;
    }
    for (const n of ["c", "s", "t", "W", "w"]) {
      const v = o.value(n);
      if (v !== undefined && !/^\d+$/.test(v)) {
        yield err(`${name}: invalid number '${v}'\n`);
        return 1;
      }
    }
    const host = o.rest[0]!;
    const found = yield* resolveName(resolverOf(context), host, o.has("4") ? 4 : o.has("6") || name === "ping6" ? 6 : 0);
    if (!found.ok) {
      yield err(`${name}: bad address '${host}'\n`);
      return 1;
    }
    const ip = found.addresses[0]!;
    const plan = { ...planOf(o.value, 10), strict: true };
    const tally: Tally = { sent: 0, received: 0, errors: 0, rtts: [], started: 0, ended: 0 };
    const statistics = (): string => {
      const lost = tally.sent === 0 ? 0 : Math.floor(((tally.sent - tally.received) * 100) / tally.sent);
      const rtt =
        tally.received === 0 ? "" : `round-trip min/avg/max = ${ms3(Math.min(...tally.rtts))}/${ms3(mean(tally.rtts))}/${ms3(Math.max(...tally.rtts))} ms\n`;
      return `\n--- ${host} ping statistics ---\n${tally.sent} packets transmitted, ${tally.received} packets received, ${lost}% packet loss\n${rtt}`;
    };
    const head = `PING ${host} (${ip}): ${plan.size} data bytes\n`;
    const absolute = { ...plan, deadline: context.clock.now + plan.deadline };
    // An ICMP error answers no echo of ours: BusyBox goes on waiting.
    const ended = yield* untilStopped(
      send(context, ip, absolute, tally, head, (seq, ping) =>
        ping.state === "reply" && !o.has("q")
          ? `${plan.size + 8} bytes from ${ping.from ?? ip}: seq=${seq} ttl=${ping.ttl} time=${ms3(micro(ping.rtt))} ms\n`
          : "",
      ),
      statistics,
    );
    if (typeof ended !== "string") return 130; // it was ended, and has said its last words
    if (ended !== "done") {
      yield out(head);
      yield err(`${name}: sendto: ${strerror(ended)}\n`);
      return 1;
    }
    if (tally.errors > 0 && tally.received + tally.errors >= tally.sent) yield { until: Math.min(context.clock.now + plan.wait, absolute.deadline) };
    yield out(statistics());
    return tally.received > 0 ? 0 : 1;
  },
});

export const iputilsPing: Command = {
  name: "ping",
  summary: "send ICMP ECHO_REQUEST to network hosts",
  *run(context, args) {
    const o = parseOptions("ping", "gnu", "46aAbBc:dDe:fhi:I:l:Lm:M:nOp:qQ:rRs:S:t:T:UvVw:W:", {}, args);
    if (typeof o === "string") {
      yield err(o.replace(/\nTry.*\n$/s, "\n"));
      return 2;
    }
    if (o.has("V")) {
      yield out("ping from iputils 20221126\nlibcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n");
      return 0;
    }
    const count = o.value("c");
    if (count !== undefined && /^0+$/.test(count)) {
      yield err(`ping: invalid argument: '${count}': out of range: 1 <= value <= 9223372036854775807\n`);
      return 1;
    }
    if (/^\d+$/.test(o.value("t") ?? "") && Number(o.value("t")) > 255) {
      yield err(`ping: invalid argument: '${o.value("t")}': out of range: 0 <= value <= 255\n`);
      return 1;
    }
    for (const [n, pattern] of [
      ["c", /^\d+$/],
      ["s", /^\d+$/],
      ["t", /^\d+$/],
      ["W", /^\d*\.?\d+$/],
      ["w", /^\d+$/],
      ["i", /^\d*\.?\d+$/],
    ] as const) {
      const v = o.value(n);
      if (v === undefined || pattern.test(v)) continue;
      if (n === "i" || n === "W") {
        // What stands behind the number, if there is one, is passed over.
        yield err(`ping: option argument contains garbage: ${v.replace(/^\d*\.?\d*/, "")}\nping: this will become fatal error in the future\n`);
        continue;
      }
      yield err(`ping: invalid argument: '${v}'\n`);
      return 1;
    }
    const host = o.rest.at(-1);
    if (o.rest.length > 1) {
      // All but the last are a source route's, which nobody sends.
      yield err("ping: record route: Operation not permitted\n");
      return 2;
    }
    if (host === undefined) {
      yield err("ping: usage error: Destination address required\n");
      return 1;
    }
    const resolver = resolverOf(context);
    const found = yield* resolveName(resolver, host, o.has("4") ? 4 : o.has("6") ? 6 : 0);
    if (!found.ok) {
      const literal = canonicalAddress(host) !== undefined;
      yield err(`ping: ${host}: ${literal ? "Address family for hostname not supported" : nameError(found.error)}\n`);
      return 2;
    }
    const ip = found.addresses[0]!;
    const six = ip.includes(":");
    if (o.has("v")) {
      yield err("ping: sock4.fd: 3 (socktype: SOCK_RAW), sock6.fd: 4 (socktype: SOCK_RAW), hints.ai_family: AF_UNSPEC\n\n");
      yield out(`ai->ai_family: ${six ? "AF_INET6" : "AF_INET"}, ai->ai_canonname: '${canonicalAddress(host) === undefined ? found.canonical : host}'\n`);
    }
    const pattern = o.value("p");
    if (pattern !== undefined) {
      if (!/^[0-9a-f]+$/i.test(pattern)) {
        yield err("ping: patterns must be specified as hex digits\n");
        return 2;
      }
      const digits = pattern.length % 2 === 0 ? pattern : `0${pattern}`;
      yield out(`PATTERN: 0x${digits.toLowerCase()}\n`);
    }
    const named = canonicalAddress(host) === undefined;
    const shown = named && !six ? found.canonical : host;
    const back = !named || o.has("n") ? undefined : ((yield* resolveAddress(resolver, ip)) ?? ip);
    const who = (from: string): string => (back === undefined ? from : `${from === ip ? back : from} (${from})`);
    const bound = o.value("I");
    const source = yield* sourceOf(context, bound, six);
    if (source === undefined) return 2;
    const plan = { ...planOf(o.value, 10), from: bound === undefined ? undefined : source };
    const from = bound === undefined ? "" : ` from ${source} ${canonicalAddress(bound) === undefined ? bound : ""}:`;
    const stamp = (): string => (o.has("D") ? `[${(context.clock.now / 1000).toFixed(6)}] ` : "");
    const tally: Tally = { sent: 0, received: 0, errors: 0, rtts: [], started: 0, ended: 0 };
    const line = (seq: number, ping: Ping): string => {
      if (ping.state === "reply")
        return o.has("q")
          ? ""
          : `${stamp()}${plan.size + 8} bytes from ${who(ping.from ?? ip)}: icmp_seq=${seq + 1} ttl=${ping.ttl} time=${ms(micro(ping.rtt))} ms\n`;
      const from = ping.from ?? ip;
      return o.has("q") ? "" : `From ${back === undefined ? from : `${from} (${from})`} icmp_seq=${seq + 1} ${errorText(ping, six)}\n`;
    };
    const head = six
      ? `PING ${shown}(${ip === host ? ip : `${back ?? ip} (${ip})`})${from} ${plan.size} data bytes\n`
      : `PING ${shown} (${ip})${from} ${plan.size}(${plan.size + 28}) bytes of data.\n`;
    const statistics = (): string => {
      const lost = tally.sent === 0 ? 0 : ((tally.sent - tally.received) * 100) / tally.sent;
      const percent = Number.isInteger(lost) ? String(lost) : String(Number(lost.toPrecision(6)));
      const counts = `\n--- ${shown} ping statistics ---\n${tally.sent} packets transmitted, ${tally.received} received,${tally.errors > 0 ? ` +${tally.errors} errors,` : ""} ${percent}% packet loss, time ${Math.round(tally.ended - tally.started)}ms\n`;
      if (tally.received === 0) return counts + "\n";
      const average = mean(tally.rtts);
      const deviation = Math.sqrt(Math.max(0, mean(tally.rtts.map((r) => r * r)) - average * average));
      return `${counts}rtt min/avg/max/mdev = ${ms3(Math.min(...tally.rtts))}/${ms3(average)}/${ms3(Math.max(...tally.rtts))}/${ms3(deviation)} ms\n`;
    };
    const absolute = { ...plan, deadline: context.clock.now + plan.deadline };
    // -M do: what is longer than the link takes is not sent.
    if (o.value("M") === "do" && plan.size + (six ? 48 : 28) > mtu) {
      yield out(head);
      tally.started = tally.ended = context.clock.now;
      while (tally.sent < plan.count && context.clock.now < absolute.deadline) {
        if (tally.sent > 0) yield { until: context.clock.now + plan.interval };
        tally.sent++;
        tally.errors++;
        yield err(`ping: local error: message too long, mtu=${mtu}\n`);
      }
      tally.ended = context.clock.now;
      yield out(statistics());
      return 1;
    }
    const ended = yield* untilStopped(send(context, ip, absolute, tally, head, line), statistics);
    if (typeof ended !== "string") return 130; // it was ended, and has said its last words
    if (ended !== "done") {
      yield err(`ping: connect: ${strerror(ended)}\n`);
      return 2;
    }
    yield out(statistics());
    return tally.received > 0 ? 0 : 1;
  },
};

/** The address that -I means: its own, or a link's; "" where it was not given. Undefined: it was refused. */
function* sourceOf(context: Context, bound: string | undefined, six: boolean): Run<string | undefined> {
  if (bound === undefined) return "";
  const { netns } = context.machine;
  const own = netns.addresses(six ? 6 : 4);
  const literal = canonicalAddress(bound);
  if (literal !== undefined) {
    if (own.some((a) => a.ip === literal)) return literal;
    yield err("ping: bind: Cannot assign requested address\n");
    return undefined;
  }
  const found = own.find((a) => a.link === bound);
  if (found !== undefined) return found.ip;
  yield err(`ping: SO_BINDTODEVICE ${bound}: No such device\n`);
  return undefined;
}

function errorText(ping: Ping, six: boolean): string {
  if (ping.state === "time-exceeded") return six ? "Time exceeded: Hop limit" : "Time to live exceeded";
  const code = (ping.why ?? -1) & 255;
  if (six)
    return `Destination unreachable: ${["No route", "Administratively prohibited", "Beyond scope of source address", "Address unreachable", "Port unreachable"][code] ?? "Address unreachable"}`;
  return (
    { 0: "Destination Net Unreachable", 2: "Destination Protocol Unreachable", 3: "Destination Port Unreachable", 13: "Packet filtered" }[code] ??
    "Destination Host Unreachable"
  );
}

/** Whole microseconds: what both programs measure in. */
function micro(value: number): number {
  return Math.floor(value * 1000) / 1000;
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / list.length;
}

function ms3(value: number): string {
  return (Math.floor(value * 1000 + 1e-6) / 1000).toFixed(3);
}

// Fewer digits for longer times, as iputils prints them.
function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
