// SCTP against what Linux 6.1 did between two namespaces, behind a DNAT rule: the packets as tcpdump shows them, and what
// conntrack tells of them. Masked: tags and numbers, ports that were free, and the tenths of seconds that an emulated
// machine lost.
import { describe, expect, test } from "vitest";
import { utf8, text } from "../../src/base/bytes";
import { Clock } from "../../src/base/clock";
import { Driver } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { lineOf } from "../../src/commands/conntrack-forms";
import { packetLine } from "../../src/commands/tcpdump/line";
import { createNetwork } from "../../src/net/network";
import { stackOf } from "../../src/net/netns";
import type { Connection } from "../../src/net/types";

type Lab = {
  readonly events: string[];
  readonly packets: string[];
  readonly lengths: number[];
  connect(port: number, ip?: string): Connection;
  wait(ms: number): void;
  list(): string[];
};

function lab(): Lab {
  const clock = new Clock(0);
  const network = createNetwork(clock, new Random(1));
  const driver = new Driver(clock);
  const [near, far] = [network.addNamespace("N"), network.addNamespace("P")];
  network.addVeth({ ns: "N", link: "v" }, { ns: "P", link: "eth0" });
  near.addAddress("v", "10.244.1.1/32");
  near.addRoute({ dest: "10.244.1.2", link: "v", scope: "link" });
  near.addRoute({ dest: "default", via: "10.244.1.2", link: "v" });
  far.addAddress("eth0", "10.244.1.2/24");
  far.addRoute({ dest: "default", via: "10.244.1.1", link: "eth0" });
  near.iptables(4, "-t nat -A OUTPUT -d 10.96.0.5 -p sctp --dport 9 -j DNAT --to-destination 10.244.1.2:99".split(" "));
  far.iptables(4, "-A INPUT -p sctp --dport 95 -j DROP".split(" "));
  far.iptables(4, "-A INPUT -p sctp --dport 94 -j REJECT".split(" "));
  network.serve("server", { data: (c, bytes) => c.write(utf8(text(bytes).toUpperCase() + "\n")) });
  far.listen({ proto: "sctp", address: "0.0.0.0", port: 99, owner: "server" });
  const events: string[] = [];
  const packets: string[] = [];
  const lengths: number[] = [];
  stackOf(near).conntrack.watchers.add((event, v) =>
    events.push(`${event} ${lineOf(v, event !== "DESTROY").replace(/ *mark=.*/, "")}`.replace(/([sd]port=)\d{5}/g, "$1P")),
  );
  stackOf(near).taps.add((p) => {
    lengths.push(p.len);
    packets.push(
      packetLine(p, { now: undefined, link: "", sequences: new Map() })
        .replace(/\.\d{5}\b/, ".P")
        .replace(/(init tag: |TSN: |cum ack )\d+/g, "$1N"),
    );
  });
  return {
    events,
    packets,
    lengths,
    connect: (port, ip = "10.244.1.2") => near.associate({ ip, port }),
    wait: (ms) => void driver.run({ limit: clock.now + ms }),
    list: () =>
      stackOf(near)
        .conntrack.list()
        .map((v) => lineOf(v)),
  };
}

describe("an association through a translated address", () => {
  const l = lab();
  const c = l.connect(9, "10.96.0.5");
  c.write(utf8("hello"));
  const said = text(c.read());
  c.end();
  test("carries a message there and one back", () => expect([said, c.state, c.error]).toEqual(["HELLO\n", "closed", undefined]));
  test("is what tcpdump saw", () => {
    expect(l.packets).toEqual([
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [INIT] [init tag: N] [rwnd: 106496] [OS: 10] [MIS: 65535] [init TSN: N] \n",
      "IP 10.244.1.2.99 > 10.244.1.1.P: sctp (1) [INIT ACK] [init tag: N] [rwnd: 106496] [OS: 10] [MIS: 10] [init TSN: N] \n",
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [COOKIE ECHO] \n",
      "IP 10.244.1.2.99 > 10.244.1.1.P: sctp (1) [COOKIE ACK] \n",
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [DATA] (B)(E) [TSN: N] [SID: 0] [SSEQ 0] [PPID 0x0] \n",
      "IP 10.244.1.2.99 > 10.244.1.1.P: sctp (1) [SACK] [cum ack N] [a_rwnd 106491] [#gap acks 0] [#dup tsns 0] \n",
      "IP 10.244.1.2.99 > 10.244.1.1.P: sctp (1) [DATA] (B)(E) [TSN: N] [SID: 0] [SSEQ 0] [PPID 0x0] \n",
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [SACK] [cum ack N] [a_rwnd 106490] [#gap acks 0] [#dup tsns 0] \n",
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [SHUTDOWN] \n",
      "IP 10.244.1.2.99 > 10.244.1.1.P: sctp (1) [SHUTDOWN ACK] \n",
      "IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [SHUTDOWN COMPLETE] \n",
    ]);
    expect(l.lengths.slice(0, 6)).toEqual([68, 292, 264, 36, 56, 48]);
  });
  test("is what conntrack told", () => {
    const ends = "src=10.244.1.1 dst=10.96.0.5 sport=P dport=9 src=10.244.1.2 dst=10.244.1.1 sport=99 dport=P";
    l.wait(10_001);
    l.list(); // what has run out is looked for
    expect(l.events).toEqual([
      `NEW sctp     132 10 CLOSED ${ends.replace(" src=10.244.1.2", " [UNREPLIED] src=10.244.1.2")}`,
      `UPDATE sctp     132 3 COOKIE_WAIT ${ends}`,
      `UPDATE sctp     132 3 COOKIE_ECHOED ${ends}`,
      `UPDATE sctp     132 210 ESTABLISHED ${ends} [ASSURED]`,
      `UPDATE sctp     132 3 SHUTDOWN_SENT ${ends} [ASSURED]`,
      `UPDATE sctp     132 3 SHUTDOWN_ACK_SENT ${ends} [ASSURED]`,
      `UPDATE sctp     132 10 CLOSED ${ends} [ASSURED]`,
      `DESTROY sctp     132 CLOSED ${ends} [ASSURED]`,
    ]);
  });
});

describe("an association that does not come about", () => {
  test("where nobody listens: refused by an abort", () => {
    const l = lab();
    const c = l.connect(98);
    expect([c.state, c.error]).toEqual(["closed", "refused"]);
    expect(l.packets[1]).toBe("IP 10.244.1.2.98 > 10.244.1.1.P: sctp (1) [ABORT] \n");
    expect(l.list().map((x) => x.replace(/port=\d{5}/g, "port=P"))).toEqual([
      "sctp     132 10 CLOSED src=10.244.1.1 dst=10.244.1.2 sport=P dport=98 src=10.244.1.2 dst=10.244.1.1 sport=98 dport=P mark=0 use=1",
    ]);
  });
  test.each([95, 94])("where a rule drops or rejects it: goes on trying, after 3, 6, 12 seconds (port %i)", (port) => {
    const l = lab();
    const c = l.connect(port);
    const inits = (): number => l.packets.filter((p) => p.includes("[INIT]")).length;
    const counts = [2999, 1, 5999, 1, 11_999, 1].map((ms) => (l.wait(ms), inits()));
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    expect(c.state).toBe("connecting");
    l.wait(600_000);
    expect([c.state, c.error, inits()]).toEqual(["closed", "timeout", 9]);
  });
  test("and one that is aborted ends at the other side too", () => {
    const l = lab();
    const c = l.connect(99);
    c.abort();
    expect(l.packets.at(-1)).toBe("IP 10.244.1.1.P > 10.244.1.2.99: sctp (1) [ABORT] \n");
    expect(l.events.at(-1)).toMatch(/^UPDATE sctp +132 10 CLOSED .* \[ASSURED\]$/);
  });
});
