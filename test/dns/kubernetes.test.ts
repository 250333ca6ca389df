// The published tables of upstream's kubernetes plugin (plugin/kubernetes/*_test.go of 1.14.2), as facts: questions and what
// must be answered, over upstream's own fixtures. Departures: the tables of multicluster zones, of zone transfers, of
// metadata and of k8s_external are not here, as those parts are not.
import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import { TYPES, rcodeName } from "../../src/dns/codes";
import type { Rr } from "../../src/dns/message";
import { canonicalAddress } from "../../src/dns/address";
import { recordText } from "../../src/dns/text";
import { Bench, FakeApi, object } from "./fake";
import cases from "./kubernetes-cases.json";

type Address = { ip: string; hostname?: string };

function service(
  namespace: string,
  name: string,
  clusterIPs: readonly string[],
  ports: readonly object[] = [{ name: "http", protocol: "TCP", port: 80 }],
): KubeObject {
  return object("Service", namespace, name, { spec: { type: "ClusterIP", clusterIP: clusterIPs[0], clusterIPs, ports } });
}
function external(name: string, externalName: string): KubeObject {
  return object("Service", "testns", name, { spec: { type: "ExternalName", externalName, ports: [{ name: "http", protocol: "TCP", port: 80 }] } });
}
function slice(
  namespace: string,
  of: string,
  name: string,
  addresses: readonly Address[],
  ports: readonly object[] = [{ name: "http", protocol: "TCP", port: 80 }],
): KubeObject {
  return object(
    "EndpointSlice",
    namespace,
    name,
    { ports, endpoints: addresses.map((a) => ({ addresses: [a.ip], hostname: a.hostname })) },
    { "kubernetes.io/service-name": of },
  );
}
const namespaces = (...names: readonly string[]): KubeObject[] => names.map((n) => object("Namespace", "", n, {}));

const cluster = new FakeApi({
  namespaces: namespaces("testns", "svcns", "unexposedns", "podns", "kube-system", "default"),
  services: [
    service("kube-system", "kubedns", ["10.0.0.10"], [{ name: "dns", protocol: "UDP", port: 53 }]),
    service("testns", "svc1", ["10.0.0.1"]),
    service("testns", "svcempty", ["10.0.0.1"]),
    service("testns", "svc6", ["1234:abcd::1"]),
    service("testns", "hdls1", ["None"], []),
    service("testns", "hdlsprtls", ["None"], []),
    service("unexposedns", "svc1", ["10.0.0.2"]),
    service("testns", "svc-dual-stack", ["10.0.0.3", "10::3"]),
    external("external", "ext.interwebs.test"),
    external("external-to-service", "svc1.testns.svc.cluster.local."),
  ],
  "endpointslices.discovery.k8s.io": [
    slice("kube-system", "kubedns", "kubedns", [{ ip: "172.0.0.100" }], [{ port: 53, protocol: "UDP", name: "dns" }]),
    slice("testns", "svc1", "svc1-slice1", [{ ip: "172.0.0.1", hostname: "ep1a" }]),
    slice("testns", "svcempty", "svcempty-slice1", []),
    slice("testns", "hdls1", "hdls1-slice1", [
      { ip: "172.0.0.2" },
      { ip: "172.0.0.3" },
      { ip: "172.0.0.4", hostname: "dup-name" },
      { ip: "172.0.0.5", hostname: "dup-name" },
      { ip: "5678:abcd::1" },
      { ip: "5678:abcd::2" },
    ]),
    slice("testns", "hdlsprtls", "hdlsprtls-slice1", [{ ip: "172.0.0.20" }], []),
  ],
  pods: [object("Pod", "podns", "foo", { status: { podIP: "10.240.0.1", phase: "Running" } })],
});

const reverse = new FakeApi({
  namespaces: namespaces("testns", "default"),
  services: [service("testns", "svc1", ["192.168.1.100"])],
  "endpointslices.discovery.k8s.io": [
    slice("testns", "svc1", "svc1-slice1", [
      { ip: "10.0.0.100", hostname: "ep1a" },
      { ip: "10.0.0.99", hostname: "double-ep" },
    ]),
    slice("testns", "svc1", "svc1-slice2", [
      { ip: "1234:abcd::1", hostname: "ep1b" },
      { ip: "fd00:77:30::a", hostname: "ip6svc1ex" },
      { ip: "fd00:77:30::2:9ba6", hostname: "ip6svc1in" },
    ]),
    slice("testns", "svc1", "svc1-ccccc", [{ ip: "10.0.0.100", hostname: "ep1a" }]),
    slice("testns", "svc2", "svc2-slice1", [{ ip: "10.0.0.99", hostname: "double-ep" }]),
  ],
});

const zones = "cluster.local";
const benches: Readonly<Record<keyof typeof cases, Bench>> = {
  services: new Bench(`.:53 {\n kubernetes ${zones} {\n namespaces testns\n }\n}\n`, cluster),
  case: new Bench(`.:53 {\n kubernetes ${zones} {\n ignore empty_service\n }\n}\n`, cluster),
  // Upstream's server there is 127.0.0.1; here it is the bench's own address.
  apex: new Bench(`.:53 {\n kubernetes ${zones}\n}\n`, cluster),
  "empty service": new Bench(`.:53 {\n kubernetes ${zones} {\n ignore empty_service\n }\n}\n`, cluster),
  "pods disabled": new Bench(`.:53 {\n kubernetes ${zones}\n}\n`, cluster),
  "pods insecure": new Bench(`.:53 {\n kubernetes ${zones} {\n pods insecure\n }\n}\n`, cluster),
  "pods verified": new Bench(`.:53 {\n kubernetes ${zones} {\n pods verified\n }\n}\n`, cluster),
  reverse: new Bench(
    `.:53 {\n kubernetes cluster.local 0.10.in-addr.arpa 168.192.in-addr.arpa a.b.c.d.4.3.2.1.in-addr.arpa 0.0.0.0.0.3.0.0.7.7.0.0.0.0.d.f.ip6.arpa d.c.b.a.4.3.2.1.ip6.arpa\n}\n`,
    reverse,
  ),
};

// Upstream's tables write addresses in any form, names in any case where case is kept.
function line(rr: Rr): string {
  return recordText(rr);
}
function canonical(text: string): string {
  const parts = text.split(" ");
  if (parts[3] === "AAAA") parts[4] = canonicalAddress(parts[4]!)!;
  return parts.join(" ");
}

describe("upstream's tables", () => {
  for (const [name, bench] of Object.entries(benches)) {
    for (const c of cases[name as keyof typeof cases]) {
      it(`${name}: ${c.name} ${c.type}`, () => {
        const reply = bench.ask(c.name, c.type, {}, "tcp");
        expect({
          rcode: rcodeName(reply.rcode),
          answer: reply.answers.map(line).sort(),
          extra: reply.additional.map(line).sort(),
          ns: reply.authority.map((r) => (r.type === TYPES.SOA ? "SOA" : line(r))),
        }).toEqual({
          rcode: c.rcode,
          answer: c.answer.map((a) =>
            a.includes(" SOA ") ? expect.stringMatching(/ SOA ns\.dns\.cluster\.local\. hostmaster\.cluster\.local\. /i) : canonical(a),
          ),
          extra: c.extra.map(canonical),
          ns: c.ns,
        });
      });
    }
  }
});
