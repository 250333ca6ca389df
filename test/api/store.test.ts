import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { createApiServer, type ApiServer } from "../../src/api/server";
import { ApiError, type WatchEvent } from "../../src/api/types";
import type { Service } from "../../src/api/kinds";

const START = Date.UTC(2026, 10, 21);
export function server(cidrs = ["10.96.0.0/16"]): { api: ApiServer; clock: Clock } {
  const clock = new Clock(START);
  return { api: createApiServer({ clock, random: new Random(1), serviceCIDRs: cidrs, advertise: { ip: "172.18.0.2", port: 6443 } }), clock };
}
const web = { metadata: { name: "web" }, spec: { selector: { app: "web" }, ports: [{ port: 80 }] } };

test("a Service gets its defaults and an address", () => {
  const { api } = server();
  const s = api.create<Service>("services", "default", web);
  expect(s.spec).toEqual({
    ports: [{ protocol: "TCP", port: 80, targetPort: 80 }],
    selector: { app: "web" },
    clusterIP: s.spec.clusterIP,
    clusterIPs: [s.spec.clusterIP],
    type: "ClusterIP",
    sessionAffinity: "None",
    ipFamilies: ["IPv4"],
    ipFamilyPolicy: "SingleStack",
    internalTrafficPolicy: "Cluster",
  });
  expect(s.spec.clusterIP).toMatch(/^10\.96\./);
  expect(s.metadata.uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(s.metadata.creationTimestamp).toBe("2026-11-21T00:00:00Z");
  expect(Object.isFrozen(s.spec.ports![0])).toBe(true);
  expect(api.get("ipaddresses.networking.k8s.io", undefined, s.spec.clusterIP!)).toBeDefined();
  expect(() => api.create("services", "default", web)).toThrow('services "web" already exists');
  expect(() => api.create("services", "nope", web)).toThrow('namespaces "nope" not found');
});

test("an update that changes nothing writes nothing; a stale version conflicts", () => {
  const { api } = server();
  const s = api.create<Service>("services", "default", web);
  expect(api.update("services", { ...s, spec: { ...s.spec } })).toBe(s);
  const next = api.patch<Service>("services", "default", "web", { spec: { type: "NodePort" } });
  expect(next.spec.ports![0]!.nodePort).toBeGreaterThan(30085);
  expect(next.spec.selector).toBe(s.spec.selector);
  expect(() => api.update("services", s)).toThrow(ApiError);
  const back = api.patch<Service>("services", "default", "web", { spec: { type: "ClusterIP" } });
  expect(back.spec).toEqual(s.spec);
});

test("watchers are told by the clock, in order, and a restored server tells the same", () => {
  const { api, clock } = server();
  const told: string[] = [];
  const tell = (e: WatchEvent): void => void told.push(`${e.type} ${e.object.metadata.name}`);
  api.watch("services", tell);
  api.create("services", "default", web);
  expect(told).toEqual([]);
  const saved = [clock.snapshot(), api.snapshot()] as const;
  clock.advanceTo(START);
  expect(told).toEqual(["ADDED kubernetes", "ADDED web"]);
  api.patch("services", "default", "web", { metadata: { labels: { a: "b" } } });
  api.delete("services", "default", "web");
  clock.advanceTo(START);
  expect(told.slice(2)).toEqual(["MODIFIED web", "DELETED web"]);
  clock.restore(saved[0]);
  api.restore(saved[1]);
  told.length = 0;
  clock.advanceTo(START);
  expect(told).toEqual(["ADDED kubernetes", "ADDED web"]);
  expect(api.list("services").length).toBe(2);
});

test("ten thousand Services have ten thousand addresses", () => {
  const { api } = server();
  for (let i = 0; i < 10_000; i++) api.create("services", "default", { ...web, metadata: { name: `s${i}` } });
  const ips = new Set(api.list<Service>("services").map((s) => s.spec.clusterIP));
  expect(ips.size).toBe(10_001);
});
