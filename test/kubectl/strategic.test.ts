import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { mergeStrategic } from "../../src/kubectl/apply/local";
import { kindShape, threeWayPatch, twoWayPatch } from "../../src/kubectl/apply/strategic";

const service = kindShape("", "v1", "Service");
const deployment = kindShape("apps", "v1", "Deployment");

describe("threeWayPatch", () => {
  it("changes what the manifest says, takes away what it no longer says, leaves the rest", () => {
    const original = {
      spec: {
        ports: [
          { name: "http", port: 80, targetPort: 8080 },
          { name: "metrics", port: 9090 },
        ],
        selector: { app: "web" },
      },
    };
    const modified = { spec: { ports: [{ name: "http", port: 80, targetPort: 8081 }], selector: { app: "web" } } };
    const current = {
      spec: {
        clusterIP: "10.96.0.7",
        ports: [
          { name: "http", port: 80, protocol: "TCP", targetPort: 8080 },
          { name: "metrics", port: 9090, protocol: "TCP", targetPort: 9090 },
        ],
        selector: { app: "web" },
      },
    };
    expect(threeWayPatch(original, modified, current, service)).toEqual({
      spec: {
        "$setElementOrder/ports": [{ port: 80 }],
        ports: [
          { port: 80, targetPort: 8081 },
          { $patch: "delete", port: 9090 },
        ],
      },
    });
  });

  it("is empty when nothing changed", () => {
    const manifest = { metadata: { name: "x" }, spec: { ports: [{ port: 80 }] } };
    const current = { metadata: { name: "x", uid: "1" }, spec: { clusterIP: "10.96.0.9", ports: [{ port: 80, protocol: "TCP", targetPort: 80 }] } };
    expect(threeWayPatch(manifest, manifest, current, service)).toEqual({});
  });

  it("takes away a whole field", () => {
    expect(threeWayPatch({ spec: { sessionAffinity: "ClientIP" } }, { spec: {} }, { spec: { sessionAffinity: "ClientIP" } }, service)).toEqual({
      spec: { sessionAffinity: null },
    });
  });

  it("keeps retainKeys of a strategy", () => {
    const before = { spec: { strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1 } } } };
    expect(threeWayPatch(before, { spec: { strategy: { type: "Recreate" } } }, before, deployment)).toEqual({
      spec: { strategy: { $retainKeys: ["type"], rollingUpdate: null, type: "Recreate" } },
    });
  });
});

describe("twoWayPatch and mergeStrategic", () => {
  it("one undoes the other", () => {
    const port = fc.record(
      { port: fc.integer({ min: 1, max: 5 }), name: fc.constantFrom("a", "b"), targetPort: fc.integer({ min: 1, max: 9 }) },
      { requiredKeys: ["port"] },
    );
    const ports = fc.uniqueArray(port, { selector: (p) => p.port, maxLength: 4 });
    const spec = fc.record(
      {
        ports,
        selector: fc.dictionary(fc.constantFrom("x", "y", "z"), fc.constantFrom("1", "2")),
        type: fc.constantFrom("ClusterIP", "NodePort"),
        externalIPs: fc.uniqueArray(fc.constantFrom("1.1.1.1", "2.2.2.2"), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(spec, spec, (before, after) => {
        const patch = twoWayPatch({ spec: before }, { spec: after }, service);
        const merged = mergeStrategic({ spec: before }, patch, service) as { spec: typeof after };
        const plain = (s: typeof after): unknown => ({
          ...s,
          ports: [...(s.ports ?? [])].sort((a, b) => a.port - b.port),
          externalIPs: s.externalIPs ?? [],
          selector: s.selector ?? {},
        });
        expect(plain(merged.spec)).toEqual(plain(after));
      }),
    );
  });
});
