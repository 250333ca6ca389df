// What the libraries ask, in which order, and what a silent name server costs.
import { describe, expect, it } from "vitest";
import { Clock } from "../../src/base/clock";
import { Driver, type Run } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { RCODES, typeName } from "../../src/dns/codes";
import { replyTo } from "../../src/dns/message";
import { decode, encode } from "../../src/dns/message-bytes";
import type { Resolved } from "../../src/dns/resolver";
import { resolveName } from "../../src/dns/resolver";
import { parseRecord } from "../../src/dns/zonefile";
import { createNetwork } from "../../src/net/network";

const zone = [
  "web.default.svc.cluster.local. 30 IN A 10.96.0.7",
  "both.example.org. 30 IN A 192.0.2.1",
  "both.example.org. 30 IN AAAA 2001:db8::1",
  "six.default.svc.cluster.local. 30 IN AAAA 2001:db8::6",
  "x.six.default.svc.cluster.local. 30 IN A 10.0.0.1",
].map((l) => parseRecord(l)!);

function ask(name: string, libc: "glibc" | "musl", resolv: string, silent = false): { result: Resolved; asked: string[]; ms: number } {
  const clock = new Clock(0);
  const random = new Random(3);
  const network = createNetwork(clock, random);
  const netns = network.addNamespace("pod");
  netns.addAddress("lo", "10.96.0.10/32");
  netns.addAddress("lo", "10.96.0.11/32");
  const asked: string[] = [];
  network.serve("dns", {
    datagram: ({ bytes, to }, reply) => {
      const m = decode(bytes)!;
      const q = m.questions[0]!;
      asked.push(`${q.name} ${typeName(q.type)}${to.ip === "10.96.0.10" ? "" : ` @${to.ip}`}`);
      if (silent) return;
      const exists = zone.some((r) => r.name === q.name.toLowerCase());
      reply(
        encode(
          replyTo(m, { rcode: exists ? RCODES.NOERROR : RCODES.NXDOMAIN, answers: zone.filter((r) => r.name === q.name.toLowerCase() && r.type === q.type) }),
        ),
      );
    },
  });
  netns.listen({ proto: "udp", address: "", port: 53, owner: "dns" });
  const files: Readonly<Record<string, string>> = {
    "/etc/resolv.conf": resolv,
    "/etc/hosts": "127.0.0.1\tlocalhost\n10.244.1.9\tweb-0.web.default.svc.cluster.local\tweb-0\n",
  };
  const driver = new Driver(clock);
  let result: Resolved | undefined;
  const run = function* (): Run<number> {
    result = yield* resolveName({ files: { read: (p) => files[p] }, netns, clock, random: random.stream("r"), libc }, name);
    return 0;
  };
  driver.spawn(run(), { write: () => true });
  driver.run({ done: () => result !== undefined });
  return { result: result!, asked, ms: clock.now };
}

const pod = "search default.svc.cluster.local svc.cluster.local\nnameserver 10.96.0.10\noptions ndots:5\n";

describe("search list", () => {
  it("is walked for names with few dots, A and AAAA together", () => {
    const { asked, result } = ask("web.default", "glibc", pod);
    expect(asked).toEqual(["web.default.default.svc.cluster.local.", "web.default.svc.cluster.local."].flatMap((n) => [`${n} A`, `${n} AAAA`]));
    expect(result).toEqual({ ok: true, addresses: ["10.96.0.7"], canonical: "web.default.svc.cluster.local", aliases: [] });
  });
  it("comes after the name itself where that has dots enough, and not at all for a rooted name", () => {
    expect(ask("both.example.org", "glibc", pod.replace("ndots:5", "ndots:2")).asked).toEqual(["both.example.org. A", "both.example.org. AAAA"]);
    expect(ask("nope.example.org.", "glibc", pod).asked).toEqual(["nope.example.org. A", "nope.example.org. AAAA"]);
    expect(ask("a.b", "glibc", pod.replace("ndots:5", "ndots:1")).asked.filter((q) => q.endsWith(" A"))).toEqual([
      "a.b. A",
      "a.b.default.svc.cluster.local. A",
      "a.b.svc.cluster.local. A",
    ]);
    expect(ask("a.b", "musl", pod.replace("ndots:5", "ndots:1")).asked.filter((q) => q.endsWith(" A"))).toEqual(["a.b. A"]);
  });
  it("ends at the name itself", () => {
    expect(ask("nope", "glibc", pod).asked.filter((q) => q.endsWith(" A"))).toEqual([
      "nope.default.svc.cluster.local. A",
      "nope.svc.cluster.local. A",
      "nope. A",
    ]);
    expect(ask("nope", "glibc", pod).result).toEqual({ ok: false, error: "not-found" });
  });
});

describe("name servers", () => {
  it("that are silent cost five seconds a try in glibc", () => {
    const { ms, result, asked } = ask("web.", "glibc", pod, true);
    expect([ms, result, asked.length]).toEqual([10000, { ok: false, error: "again" }, 4]);
    expect(ask("web.", "glibc", pod.replace("ndots:5", "timeout:1 attempts:3"), true).ms).toBe(3000);
  });
  it("are asked one after the other by glibc, all at once by musl", () => {
    const two = pod + "nameserver 10.96.0.11\n";
    expect(ask("web.", "glibc", two, true).ms).toBe(20000);
    const musl = ask("web.", "musl", two, true);
    expect([musl.ms, musl.asked.slice(0, 4)]).toEqual([5000, ["web. A", "web. AAAA", "web. A @10.96.0.11", "web. AAAA @10.96.0.11"]]);
  });
});

describe("files", () => {
  it("come first", () => {
    expect(ask("web-0", "musl", pod)).toEqual({
      result: { ok: true, addresses: ["10.244.1.9"], canonical: "web-0.web.default.svc.cluster.local", aliases: [] },
      asked: [],
      ms: 0,
    });
    expect(ask("10.1.2.3", "glibc", pod).result).toEqual({ ok: true, addresses: ["10.1.2.3"], canonical: "10.1.2.3", aliases: [] });
  });
});
