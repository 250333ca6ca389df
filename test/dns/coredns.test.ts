// The server around the plugins: the Corefile's errors and its hash as the real one gives them, reload, cache, truncation,
// autopath, incremental indexes, checkpoints.
import { describe, expect, it } from "vitest";
import { CorefileError } from "../../src/dns/corefile";
import { RCODES, TYPES } from "../../src/dns/codes";
import type { Message } from "../../src/dns/message";
import { query } from "../../src/dns/message";
import { decode, encode } from "../../src/dns/message-bytes";
import { recordText } from "../../src/dns/text";
import { Bench, FakeApi, object } from "./fake";

const nothing = new FakeApi({});
const namespaces = ["default", "prod"].map((n) => object("Namespace", "", n, {}));
const service = (name: string, ip: string, namespace = "default"): ReturnType<typeof object> =>
  object("Service", namespace, name, { spec: { clusterIP: ip, clusterIPs: [ip], ports: [{ name: "http", protocol: "TCP", port: 80 }] } });
const answers = (m: Message): string[] => m.answers.map(recordText);

describe("Corefile errors", () => {
  // Recorded from CoreDNS 1.14.2.
  const errors: readonly (readonly [string, string])[] = [
    [".:5300 {\n foo\n}\n", "Corefile:2 - Error during parsing: Unknown directive 'foo'"],
    [
      ".:5300 {\n kubernetes cluster.local {\n pods nope\n }\n}\n",
      "plugin/kubernetes: wrong value for pods: nope,  must be one of: disabled, verified, insecure",
    ],
    [
      ".:5300 {\n kubernetes cluster.local {\n ttl\n }\n}\n",
      "plugin/kubernetes: Corefile:3 - Error during parsing: Wrong argument count or unexpected line ending after 'ttl'",
    ],
    [".:5300 {\n whoami\n", "Corefile:2 - Syntax error: Unexpected token 'whoami', expecting '}'"],
    [".:5300 {\n cache 0\n whoami\n}\n", "plugin/cache: cache TTL can not be zero or negative: 0"],
    [
      ".:5300 {\n cache {\n foo\n }\n}\n.:5300 {\n whoami\n}\n",
      "plugin/cache: Corefile:3 - Error during parsing: Wrong argument count or unexpected line ending after 'foo'",
    ],
    [".:5300 {\n forward . foo\n}\n", 'plugin/forward: not an IP address or file: "foo"'],
    [".:5300 {\n forward .\n}\n", "plugin/forward: Corefile:2 - Error during parsing: Wrong argument count or unexpected line ending after '.'"],
    [".:5300 {\n health {\n lameduck\n }\n ready foo\n}\n", "plugin/ready: address foo: missing port in address"],
    [".:5300 example.com:5301 {\n errors {\n bar\n }\n}\n", "plugin/errors: Corefile:3 - Syntax error: Unexpected token 'bar', expecting 'Unknown field bar'"],
    [".:5300 {\n rewrite name\n}\n", "plugin/rewrite: too few arguments for a name rule"],
    [".:5300 {\n rewrite foo a b\n}\n", 'plugin/rewrite: invalid rule type "foo"'],
    [".:5300 {\n hosts {\n 1.2.3.4 a\n fallthrough\n 1.2.3.5 b\n }\n}\n", "plugin/hosts: Corefile:5 - Error during parsing: unknown property '1.2.3.5'"],
    [".:5300 {\n errors\n errors\n}\n", "plugin/errors: this plugin can only be used once per Server Block"],
    [".:5300 {\n whoami\n}\n.:5300 {\n whoami\n}\n", "cannot serve dns://.:5300 - it is already defined"],
    [".:5300 {\n loadbalance foo\n}\n", "plugin/loadbalance: unknown policy: foo"],
    [".:5300 {\n log . {\n class foo\n }\n}\n", "plugin/log: invalid Class: foo"],
    [".:5300 {\n template IN FOO\n}\n", "plugin/template: Corefile:2 - Error during parsing: invalid RR class FOO"],
    [".:5300 {\n prometheus a\n}\n", "plugin/prometheus: address a: missing port in address"],
    [".:5300 {\n kubernetes 10.0.0.0/8\n}\n", "plugin/kubernetes: non-reverse zone name must be used"],
    [".:5300 {\n reload 1s\n}\n", "plugin/reload: interval value must be greater or equal to 2s"],
    [".:5300 {\n reload foo\n}\n", 'plugin/reload: time: invalid duration "foo"'],
    [".:5300 {\n import nope\n}\n", "Corefile:2 - Error during parsing: File to import not found: nope"],
  ];
  for (const [corefile, message] of errors) {
    it(message, () => {
      expect(() => new Bench(corefile, nothing)).toThrowError(new CorefileError(message));
    });
  }
});

describe("reload", () => {
  it("logs as the real one, keeps the old Corefile where the new one is wrong", () => {
    const bench = new Bench(".:5305 {\n errors\n whoami\n reload 2s 0s\n}\n", nothing);
    expect(bench.dns.reload(".:5305 {\n errors\n foo\n reload 2s 0s\n}\n")).toBe("Corefile:3 - Error during parsing: Unknown directive 'foo'");
    expect(bench.dns.reload(".:5305 {\n errors\n cache 0\n reload 2s 0s\n}\n")).toBe("plugin/cache: cache TTL can not be zero or negative: 0");
    expect(bench.dns.reload(".:5305 {\n errors\n cache 10\n log\n whoami\n reload 2s 0s\n}\n")).toBeUndefined();
    expect(bench.dns.reload("# a comment changes nothing\n.:5305 {\n errors\n cache 10\n log\n whoami\n reload 2s 0s\n}\n")).toBeUndefined();
    expect(bench.log.filter((l) => !/^(\[INFO\] Reloading( complete)?|\[INFO\] plugin.*)$/.test(l))).toEqual([
      ".:5305",
      "CoreDNS-1.14.2",
      "linux/amd64, go1.25.8, ",
      "[ERROR] Restart failed: Corefile:3 - Error during parsing: Unknown directive 'foo'",
      "[ERROR] plugin/reload: Corefile changed but reload failed: starting with listener file descriptors: Corefile:3 - Error during parsing: Unknown directive 'foo'",
      "[ERROR] Restart failed: plugin/cache: cache TTL can not be zero or negative: 0",
      "[ERROR] plugin/reload: Corefile changed but reload failed: starting with listener file descriptors: plugin/cache: cache TTL can not be zero or negative: 0",
    ]);
    // SHA-512 of the parsed Corefile, as the real CoreDNS logged it for these two.
    expect(bench.log.filter((l) => l.includes("SHA512"))[0]).toBe(
      "[INFO] plugin/reload: Running configuration SHA512 = 730d7529193d4f2f2f9f50e7e7968bf9a617138803d3eda14205bf056ccabdbd691110feb5885786241e56cea8965ce7ea54f8864d4e4338f0a984be12e71969",
    );
    expect(bench.log.filter((l) => l.includes("SHA512"))[1]).toBe(
      "[INFO] plugin/reload: Running configuration SHA512 = c36118978aa1dd28776afc498444356f075482f063e28cbe438fb7949c2535bc28f8c70695c053b010f663801733ce8af077ce19c87d53af91aaaec58620cc1a",
    );
    bench.ask("foo.bar.", "A");
    expect(bench.log[bench.log.length - 1]).toMatch(/^\[INFO\] 10\.240\.0\.1:40212 - 1 "A IN foo\.bar\. udp 25 false 512" NOERROR qr,aa,rd 79 0\.\d+s$/);
  });
  it("stops the watches of the old configuration", () => {
    const api = new FakeApi({ namespaces });
    const bench = new Bench(".:53 {\n kubernetes cluster.local\n}\n", api);
    bench.dns.reload(".:53 {\n kubernetes cluster.local {\n ttl 30\n }\n}\n");
    expect(api.watchers("services")).toBe(1);
    bench.dns.stop();
    expect(api.watchers("services")).toBe(0);
  });
});

describe("the cluster's changes", () => {
  it("are seen at once, and move the serial", () => {
    const api = new FakeApi({ namespaces, services: [service("web", "10.96.1.1")] });
    const bench = new Bench(".:53 {\n kubernetes cluster.local in-addr.arpa {\n ttl 30\n }\n}\n", api);
    expect(answers(bench.ask("web.default.svc.cluster.local.", "A"))).toEqual(["web.default.svc.cluster.local. 30 IN A 10.96.1.1"]);
    expect(bench.ask("new.default.svc.cluster.local.", "A").rcode).toBe(RCODES.NXDOMAIN);
    bench.clock.advanceTo(bench.clock.now + 5000);
    api.emit("services", "ADDED", service("new", "10.96.1.2"));
    expect(answers(bench.ask("new.default.svc.cluster.local.", "A"))).toEqual(["new.default.svc.cluster.local. 30 IN A 10.96.1.2"]);
    expect(answers(bench.ask("2.1.96.10.in-addr.arpa.", "PTR"))).toEqual(["2.1.96.10.in-addr.arpa. 30 IN PTR new.default.svc.cluster.local."]);
    const soa = bench.ask("new.default.svc.cluster.local.", "AAAA").authority[0]!.data;
    expect(soa.kind === "soa" && soa.serial).toBe(Math.floor(bench.clock.now / 1000));
    api.emit("services", "DELETED", service("new", "10.96.1.2"));
    expect(bench.ask("new.default.svc.cluster.local.", "A").rcode).toBe(RCODES.NXDOMAIN);
    expect(bench.ask("2.1.96.10.in-addr.arpa.", "PTR").rcode).toBe(RCODES.NXDOMAIN);
  });
  it("go back with a checkpoint", () => {
    const api = new FakeApi({ namespaces, services: [service("web", "10.96.1.1")] });
    const bench = new Bench(".:53 {\n kubernetes cluster.local\n cache 30\n}\n", api);
    const before = bench.dns.snapshot();
    api.emit("services", "DELETED", service("web", "10.96.1.1"));
    api.emit("services", "ADDED", service("other", "10.96.1.9"));
    bench.dns.restore(before);
    expect(answers(bench.ask("web.default.svc.cluster.local.", "A"))).toEqual(["web.default.svc.cluster.local. 5 IN A 10.96.1.1"]);
    expect(bench.ask("other.default.svc.cluster.local.", "A").rcode).toBe(RCODES.NXDOMAIN);
  });
});

describe("cache", () => {
  const hosts = ".:53 {\n cache 30 {\n OPTIONS\n }\n hosts {\n 1.2.3.4 a.example\n ttl 20\n }\n}\n";
  it("counts down and forgets", () => {
    const bench = new Bench(hosts.replace("OPTIONS", "success 100"), nothing);
    const ttls = [0, 7, 12, 20].map((s, i, all) => {
      bench.clock.advanceTo(bench.clock.now + (s - (all[i - 1] ?? 0)) * 1000);
      return [bench.ask("a.example.", "A").answers[0]!.ttl, bench.events[bench.events.length - 1]!.cached];
    });
    expect(ttls).toEqual([
      [20, false],
      [13, true],
      [8, true],
      [20, false],
    ]);
  });
  it("serves stale answers with TTL 0 while it asks anew", () => {
    const bench = new Bench(hosts.replace("OPTIONS", "serve_stale 1h"), nothing);
    bench.ask("a.example.", "A");
    bench.clock.advanceTo(bench.clock.now + 25000);
    expect(bench.ask("a.example.", "A").answers[0]!.ttl).toBe(0);
    bench.driver.run({});
    expect(bench.ask("a.example.", "A").answers[0]!.ttl).toBe(20);
  });
  it("keeps nothing of zones that are disabled", () => {
    const bench = new Bench(hosts.replace("OPTIONS", "disable success example"), nothing);
    bench.ask("a.example.", "A");
    bench.ask("a.example.", "A");
    expect(bench.events.map((e) => e.cached)).toEqual([false, false]);
  });
});

describe("replies", () => {
  const many = new FakeApi({
    namespaces,
    services: [
      object("Service", "default", "big", { spec: { clusterIP: "None", clusterIPs: ["None"], ports: [{ name: "http", protocol: "TCP", port: 80 }] } }),
    ],
    "endpointslices.discovery.k8s.io": [
      object(
        "EndpointSlice",
        "default",
        "big-1",
        { ports: [{ name: "http", port: 80, protocol: "TCP" }], endpoints: Array.from({ length: 40 }, (_, i) => ({ addresses: [`10.244.1.${i + 2}`] })) },
        { "kubernetes.io/service-name": "big" },
      ),
    ],
  });
  it("are cut to what the client takes, compressed before that", () => {
    const bench = new Bench(".:53 {\n kubernetes cluster.local\n}\n", many);
    const ask = (udpSize: number | undefined, transport: "udp" | "tcp" = "udp"): [number, Message] => {
      const edns = udpSize === undefined ? undefined : { version: 0, udpSize, dnssecOk: false, options: [] };
      const bytes = bench.askBytes(encode(query(9, "big.default.svc.cluster.local.", TYPES.A, { edns })), transport);
      return [bytes.length, decode(bytes)!];
    };
    const [small, cut] = ask(undefined);
    expect([small <= 512, cut.truncated, cut.answers.length]).toEqual([true, true, Math.floor((512 - 12 - 35) / 16)]);
    const [, fits] = ask(1232);
    expect([fits.truncated, fits.answers.length]).toEqual([false, 40]);
    const [whole, tcp] = ask(undefined, "tcp");
    expect([whole, tcp.truncated, tcp.answers.length]).toEqual([12 + 35 + 40 * 45, false, 40]);
  });
  it("tell what is no query, what has an unknown EDNS version, and what belongs to nobody", () => {
    const bench = new Bench("example.com:53 {\n whoami\n}\n", nothing);
    expect(bench.ask("other.net.", "A").rcode).toBe(RCODES.REFUSED);
    expect(bench.ask("example.com.", "A", { edns: { version: 1, udpSize: 1232, dnssecOk: false, options: [] } }).rcode).toBe(RCODES.BADVERS);
    expect(decode(bench.askBytes(encode({ ...query(3, "example.com.", TYPES.A), opcode: 2 })))!.rcode).toBe(RCODES.NOTIMP);
  });
});

describe("autopath", () => {
  it("finds the name in one query, for Pods that it knows", () => {
    const api = new FakeApi({
      namespaces,
      services: [service("data", "10.96.9.9", "prod")],
      pods: [object("Pod", "default", "client", { status: { podIP: "10.240.0.1", phase: "Running" } })],
    });
    const bench = new Bench(".:53 {\n autopath @kubernetes\n kubernetes cluster.local {\n pods verified\n }\n}\n", api);
    expect(answers(bench.ask("data.prod.default.svc.cluster.local.", "A"))).toEqual([
      "data.prod.default.svc.cluster.local. 5 IN CNAME data.prod.svc.cluster.local.",
      "data.prod.svc.cluster.local. 5 IN A 10.96.9.9",
    ]);
    expect(bench.ask("data.prod.default.svc.cluster.local.", "A", {}, "udp", "10.240.0.77").rcode).toBe(RCODES.NXDOMAIN);
  });
});

describe("metrics", () => {
  const corefile = `.:53 {
 errors
 kubernetes cluster.local
 prometheus :9153
 cache 30
}
`;
  const api = new FakeApi({ namespaces, services: [service("web", "10.96.0.7")] });
  const lines = (bench: Bench, name: string): string[] =>
    bench.dns
      .metrics()
      .split("\n")
      .filter((l) => l.startsWith(name));

  it("count queries, answers, sizes and times by server, zone and plugin", () => {
    const bench = new Bench(corefile, api);
    bench.ask("web.default.svc.cluster.local.", "A");
    bench.ask("web.default.svc.cluster.local.", "A");
    bench.ask("nope.default.svc.cluster.local.", "AAAA", {}, "tcp");
    expect(lines(bench, "coredns_dns_re").filter((l) => !l.includes("_bucket"))).toEqual([
      'coredns_dns_request_duration_seconds_sum{server="dns://:53",view="",zone="."} 0.000369',
      'coredns_dns_request_duration_seconds_count{server="dns://:53",view="",zone="."} 3',
      'coredns_dns_request_size_bytes_sum{proto="tcp",server="dns://:53",view="",zone="."} 48',
      'coredns_dns_request_size_bytes_count{proto="tcp",server="dns://:53",view="",zone="."} 1',
      'coredns_dns_request_size_bytes_sum{proto="udp",server="dns://:53",view="",zone="."} 94',
      'coredns_dns_request_size_bytes_count{proto="udp",server="dns://:53",view="",zone="."} 2',
      'coredns_dns_requests_total{family="1",proto="tcp",server="dns://:53",type="AAAA",view="",zone="."} 1',
      'coredns_dns_requests_total{family="1",proto="udp",server="dns://:53",type="A",view="",zone="."} 2',
      'coredns_dns_response_size_bytes_sum{proto="tcp",server="dns://:53",view="",zone="."} 141',
      'coredns_dns_response_size_bytes_count{proto="tcp",server="dns://:53",view="",zone="."} 1',
      'coredns_dns_response_size_bytes_sum{proto="udp",server="dns://:53",view="",zone="."} 184',
      'coredns_dns_response_size_bytes_count{proto="udp",server="dns://:53",view="",zone="."} 2',
      'coredns_dns_responses_total{plugin="errors",rcode="NOERROR",server="dns://:53",view="",zone="."} 2',
      'coredns_dns_responses_total{plugin="errors",rcode="NXDOMAIN",server="dns://:53",view="",zone="."} 1',
    ]);
    expect(lines(bench, "coredns_cache_")).toEqual([
      'coredns_cache_entries{server="dns://:53",type="denial",view="",zones="."} 1',
      'coredns_cache_entries{server="dns://:53",type="success",view="",zones="."} 1',
      'coredns_cache_hits_total{server="dns://:53",type="success",view="",zones="."} 1',
      'coredns_cache_misses_total{server="dns://:53",view="",zones="."} 2',
      'coredns_cache_requests_total{server="dns://:53",view="",zones="."} 3',
    ]);
  });

  it("put a value into its bucket and those above", () => {
    const bench = new Bench(corefile, api);
    bench.ask("web.default.svc.cluster.local.", "A");
    expect(lines(bench, 'coredns_dns_request_size_bytes_bucket{proto="udp"').slice(0, 3)).toEqual([
      'coredns_dns_request_size_bytes_bucket{proto="udp",server="dns://:53",view="",zone=".",le="0"} 0',
      'coredns_dns_request_size_bytes_bucket{proto="udp",server="dns://:53",view="",zone=".",le="100"} 1',
      'coredns_dns_request_size_bytes_bucket{proto="udp",server="dns://:53",view="",zone=".",le="200"} 1',
    ]);
  });

  it("come back with a checkpoint", () => {
    const bench = new Bench(corefile, api);
    bench.ask("web.default.svc.cluster.local.", "A");
    const saved = bench.dns.snapshot();
    const before = bench.dns.metrics();
    bench.ask("nope.default.svc.cluster.local.", "SRV");
    bench.dns.restore(saved);
    expect(bench.dns.metrics()).toBe(before);
  });
});

describe("errors", () => {
  const failing = (options: string): Bench => new Bench(`.:53 {\n errors {\n${options}\n }\n forward . 192.0.2.1\n}\n`, nothing);
  const errors = (bench: Bench): string[] => bench.log.filter((l) => l.includes("plugin/errors"));

  it("are counted and told of once in a while where a pattern takes them", () => {
    const bench = failing('consolidate 5s "healthy" warning');
    for (let i = 0; i < 3; i++) bench.ask(`n${i}.example.`, "A");
    expect(errors(bench)).toEqual([]);
    bench.driver.run({ limit: bench.clock.now + 5000 });
    expect(errors(bench)).toEqual(["[WARNING] plugin/errors: 3 errors like 'healthy' occurred in last 5s"]);
  });

  it("are told of at once the first time, where that is asked for", () => {
    const bench = failing('consolidate 1m30s "healthy" show_first');
    bench.ask("a.example.", "A");
    bench.ask("b.example.", "A");
    bench.driver.run({ limit: bench.clock.now + 90_000 });
    expect(errors(bench)).toEqual([
      "[ERROR] plugin/errors: 2 a.example. A: no healthy proxies",
      "[ERROR] plugin/errors: 2 errors like 'healthy' occurred in last 1m30s",
    ]);
  });

  for (const [options, message] of [
    ["consolidate 5s", "Wrong argument count or unexpected line ending after '5s'"],
    ["consolidate x a", 'time: invalid duration "x"'],
    ["consolidate 5s a show_first warning", "log level must come before show_first in consolidate"],
    ["consolidate 5s a error info", "multiple log levels specified in consolidate"],
    ["consolidate 5s a foo", "unknown option in consolidate: foo"],
  ] as const) {
    it(`${options}: ${message}`, () => {
      expect(() => failing(` ${options}`)).toThrowError(new CorefileError(`plugin/errors: Corefile:3 - Error during parsing: ${message}`));
    });
  }
});

describe("loadbalance", () => {
  it("puts addresses of preferred subnets in front", () => {
    const bench = new Bench(
      ".:53 {\n loadbalance round_robin {\n prefer 192.0.2.0/24 10.0.0.0/8\n }\n hosts {\n 203.0.113.1 a.example\n 10.1.1.1 a.example\n 192.0.2.7 a.example\n }\n}\n",
      nothing,
    );
    expect(answers(bench.ask("a.example.", "A")).map((a) => a.split(" ")[4])).toEqual(["192.0.2.7", "10.1.1.1", "203.0.113.1"]);
  });
});

describe("what no plugin ever sees", () => {
  it("is given back its header: an operation that is not known, bytes that are none", () => {
    const bench = new Bench(".:53 {\n whoami\n}\n", nothing);
    const status = encode(query(7, "a.example.", TYPES.A, { opcode: 2, authenticData: true }));
    expect([...bench.askBytes(status)]).toEqual([0, 7, 0x91, 0x20 | RCODES.NOTIMP, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...bench.askBytes(Uint8Array.of(0, 9, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 5))]).toEqual([0, 9, 0x81, RCODES.FORMERR, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
