import { expect, test } from "vitest";
import type { Service } from "../../src/api/kinds";
import { complaint, lab, MERGE, STRATEGIC } from "./server";

const SERVICES = "/api/v1/namespaces/default/services";
const service = (spec: object, name = "x"): object => ({ apiVersion: "v1", kind: "Service", metadata: { name }, spec });

// Recorded from a real server.
test.each<[object, string[]]>([
  [{ selector: { a: "b" } }, ["spec.ports: Required value"]],
  [
    { ports: [{ port: 70000 }] },
    [
      "spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive",
      "spec.ports[0].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive",
    ],
  ],
  [
    { ports: [{ port: 80, targetPort: "HTTP_PORT" }] },
    [
      'spec.ports[0].targetPort: Invalid value: "HTTP_PORT": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)',
      'spec.ports[0].targetPort: Invalid value: "HTTP_PORT": must contain at least one letter (a-z)',
    ],
  ],
  [
    { ports: [{ port: 80, targetPort: "a-name-that-is-too-long" }] },
    ['spec.ports[0].targetPort: Invalid value: "a-name-that-is-too-long": must be no more than 15 characters'],
  ],
  [{ ports: [{ port: 80, protocol: "HTTP" }] }, ['spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"']],
  [
    { type: "Clusterip", ports: [{ port: 80 }] },
    ['spec.type: Unsupported value: "Clusterip": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"', "spec.internalTrafficPolicy: x"],
  ],
  [
    { type: "NodePort", clusterIP: "None", ports: [{ port: 80 }] },
    ["spec.clusterIPs[0]: Invalid value: \"None\": may not be set to 'None' for NodePort services"],
  ],
  [
    { type: "NodePort", ports: [{ port: 80, nodePort: 29999 }] },
    ["spec.ports[0].nodePort: Invalid value: 29999: provided port is not in the valid range. The range of valid ports is 30000-32767"],
  ],
  [{ ports: [{ port: 80, nodePort: 30001 }] }, ["spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"]],
  [
    { clusterIP: "10.96.0.1", ports: [{ port: 80 }] },
    ['spec.clusterIPs: Invalid value: ["10.96.0.1"]: failed to allocate IP 10.96.0.1: provided IP is already allocated'],
  ],
  [
    { clusterIP: "10.97.0.1", ports: [{ port: 80 }] },
    ['spec.clusterIPs: Invalid value: ["10.97.0.1"]: failed to allocate IP 10.97.0.1: the provided network does not match the current range'],
  ],
  [
    { clusterIP: "banana", ports: [{ port: 80 }] },
    ['spec.clusterIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'],
  ],
  [
    { externalTrafficPolicy: "Local", ports: [{ port: 80 }] },
    ['spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services'],
  ],
  [
    { loadBalancerSourceRanges: ["10.0.0.0/8"], ports: [{ port: 80 }] },
    ["spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'"],
  ],
  [
    { type: "LoadBalancer", loadBalancerSourceRanges: ["banana"], ports: [{ port: 80 }] },
    ['spec.LoadBalancerSourceRanges[0]: Invalid value: "banana": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)'],
  ],
  [
    { ipFamilyPolicy: "RequireDualStack", ports: [{ port: 80 }] },
    ['spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services'],
  ],
  [
    { selector: { app: "a b" }, ports: [{ port: 80 }] },
    [
      "spec.selector: Invalid value: \"a b\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ],
  ],
  [
    { trafficDistribution: "Nearby", ports: [{ port: 80 }] },
    ['spec.trafficDistribution: Unsupported value: "Nearby": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"'],
  ],
  [
    { externalIPs: ["127.0.0.1"], ports: [{ port: 80 }] },
    ['spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)'],
  ],
])("a Service with %j is refused", (spec, lines) => {
  const { ask } = lab();
  const r = ask("POST", SERVICES, service(spec));
  expect(r.code).toBe(422);
  expect(complaint(r)).toEqual(lines.filter((l) => !l.endsWith(": x")));
});

test("the name is judged too, and a wrong type is no validation error", () => {
  const { ask } = lab();
  expect(complaint(ask("POST", SERVICES, service({ ports: [{ port: 80 }] }, "Web_1")))).toEqual([
    "metadata.name: Invalid value: \"Web_1\": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
  ]);
  expect(ask("POST", SERVICES, service({ ports: [{ port: "http" }] })).body).toMatchObject({
    reason: "BadRequest",
    message:
      'Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32',
  });
});

test("what fails holds neither addresses nor ports", () => {
  const { ask, api } = lab();
  const before = api.list("ipaddresses.networking.k8s.io").length;
  expect(ask("POST", SERVICES, service({ type: "NodePort", sessionAffinity: "x", ports: [{ port: 80, nodePort: 30001 }] })).code).toBe(422);
  expect(ask("POST", SERVICES + "?dryRun=All", service({ type: "NodePort", ports: [{ port: 80 }] })).body).toMatchObject({
    spec: { clusterIP: "10.96.0.0", ports: [{ nodePort: 32769 }] },
  });
  expect(api.list("ipaddresses.networking.k8s.io").length).toBe(before);
  expect(ask("POST", SERVICES, service({ type: "NodePort", ports: [{ port: 80, nodePort: 30001 }] })).code).toBe(201);
});

test("fields follow the type there and back", () => {
  const { ask, api } = lab();
  const patch = (spec: object): Service => ask("PATCH", `${SERVICES}/x`, { spec }, { contentType: MERGE }).body as Service;
  ask("POST", SERVICES, service({ ports: [{ port: 80 }] }));
  const plain = api.get<Service>("services", "default", "x")!.spec;
  const balanced = patch({ type: "LoadBalancer", externalTrafficPolicy: "Local" }).spec;
  expect(balanced).toMatchObject({
    allocateLoadBalancerNodePorts: true,
    externalTrafficPolicy: "Local",
    healthCheckNodePort: expect.any(Number),
    clusterIP: plain.clusterIP,
  });
  expect(patch({ type: "NodePort" }).spec).toMatchObject({ ports: [{ nodePort: balanced.ports![0]!.nodePort }] });
  const back = patch({ type: "ClusterIP" });
  expect(back.spec).toEqual(plain);
  const external = patch({ type: "ExternalName", externalName: "example.com", ports: null }).spec;
  expect(external).toEqual({ type: "ExternalName", externalName: "example.com", sessionAffinity: "None" });
  expect(api.get("ipaddresses.networking.k8s.io", undefined, plain.clusterIP!)).toBeUndefined();
});

test("ports of the same number share a node port; released ones can be had again", () => {
  const { ask } = lab();
  const dns = service({
    type: "NodePort",
    ports: [
      { name: "u", port: 53, protocol: "UDP" },
      { name: "t", port: 53, nodePort: 31053 },
    ],
  });
  expect(ask("POST", SERVICES, dns).body).toMatchObject({ spec: { ports: [{ nodePort: 31053 }, { nodePort: 31053 }] } });
  expect(complaint(ask("POST", SERVICES, service({ type: "NodePort", ports: [{ port: 1, nodePort: 31053 }] }, "y")))).toEqual([
    "spec.ports[0].nodePort: Invalid value: 31053: provided port is already allocated",
  ]);
  ask("DELETE", `${SERVICES}/x`);
  expect(ask("POST", SERVICES, service({ type: "NodePort", ports: [{ port: 1, nodePort: 31053 }] }, "y")).code).toBe(201);
});

test("dual stack", () => {
  const { ask, api } = lab(["10.96.0.0/16", "fd00:10:96::/112"]);
  const patch = (spec: object): unknown => ask("PATCH", `${SERVICES}/x`, { spec }, { contentType: STRATEGIC }).body;
  ask("POST", SERVICES, service({ clusterIP: "10.96.120.1", ports: [{ port: 80 }] }));
  expect(patch({ ipFamilyPolicy: "RequireDualStack" })).toMatchObject({
    spec: { ipFamilies: ["IPv4", "IPv6"], clusterIPs: ["10.96.120.1", expect.stringMatching(/^fd00:10:96::/)] },
  });
  expect(complaint(ask("PATCH", `${SERVICES}/x`, { spec: { ipFamilies: ["IPv6", "IPv4"] } }, { contentType: STRATEGIC }))[0]).toBe(
    'spec.clusterIPs[0]: Invalid value: "10.96.120.1": expected an IPv6 value as indicated by `ipFamilies[0]`',
  );
  expect(patch({ ipFamilyPolicy: "SingleStack" })).toMatchObject({ spec: { ipFamilies: ["IPv4"], clusterIPs: ["10.96.120.1"] } });
  expect(
    api
      .list("ipaddresses.networking.k8s.io")
      .map((o) => o.metadata.name)
      .filter((n) => n.includes(":")),
  ).toEqual([]);
  const refused = ask("POST", SERVICES, service({ clusterIPs: ["10.96.120.9", "10.96.120.10"], ports: [{ port: 80 }] }, "y"));
  expect(complaint(refused)).toEqual([
    'spec.clusterIPs: Invalid value: ["10.96.120.9","10.96.120.10"]: must be empty when `clusterIP` is not specified',
    'spec.clusterIPs: Invalid value: ["10.96.120.9","10.96.120.10"]: may specify no more than one IP for each IP family',
  ]);
  expect(ask("POST", SERVICES, service({ clusterIP: "None" }, "headless")).body).toMatchObject({
    spec: { ipFamilyPolicy: "RequireDualStack", ipFamilies: ["IPv4", "IPv6"] },
  });
});

test("deprecated fields warn", () => {
  const { ask } = lab();
  expect(ask("POST", SERVICES, service({ externalIPs: ["198.51.100.32"], ports: [{ port: 80 }] })).warnings).toEqual([
    "spec.externalIPs is deprecated and may no longer be implemented in some clusters",
  ]);
  expect(ask("GET", "/api/v1/namespaces/default/endpoints").warnings).toEqual(["v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice"]);
});
