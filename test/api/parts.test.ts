import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/api/schema/decode";
import { finish } from "../../src/api/schema/finish";
import { canonicalQuantity } from "../../src/api/schema/quantity";
import { struct } from "../../src/api/schema/shape";
import { formatSelector, matches, parseSelector } from "../../src/api/selectors/labels";
import { SortedKeys } from "../../src/api/sorted";
import { humanDuration } from "../../src/api/tables/duration";
import { isMember, node, union, difference, intersection, type FieldSet } from "../../src/api/managed/sets";
import { lab, TABLE } from "./server";

test.each<[number, string]>([
  [-2000, "<invalid>"],
  [-500, "0s"],
  [119_000, "119s"],
  [120_000, "2m"],
  [125_000, "2m5s"],
  [600_000, "10m"],
  [3 * 3600_000, "3h"],
  [3 * 3600_000 + 60_000, "3h1m"],
  [47 * 3600_000, "47h"],
  [48 * 3600_000, "2d"],
  [49 * 3600_000, "2d1h"],
  [8 * 86400_000, "8d"],
  [730 * 86400_000, "2y"],
  [731 * 86400_000, "2y1d"],
  [3000 * 86400_000, "8y"],
])("an age of %d ms is %s", (ms, text) => {
  expect(humanDuration(ms)).toBe(text);
});

test.each([
  ["1000m", "1"],
  ["0.5", "500m"],
  ["1024Mi", "1Gi"],
  ["1.5Gi", "1536Mi"],
  ["1e3", "1e3"],
  ["1000k", "1M"],
  ["0", "0"],
  ["100Mi", "100Mi"],
  ["128974848", "128974848"],
  ["0.0001n", "1n"],
  ["-1", "-1"],
  ["1.5.1", undefined],
  ["x", undefined],
])("the quantity %s is %s", (text, canonical) => {
  expect(canonicalQuantity(text!)).toBe(canonical);
});

test.each([
  ["a b", "unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt"],
  ["a in", "unable to parse requirement: found '' expected: '('"],
  [
    "-a=b",
    "unable to parse requirement: <nil>: Invalid value: \"-a\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
  ],
  ["a=b,", "found '', expected: identifier after ','"],
  ["!a=b", "unable to parse requirement: found '=', expected: ',' or 'end of string'"],
])("the selector %j does not parse", (text, message) => {
  expect(() => parseSelector(text)).toThrow(message);
});

test("selectors match as they read", () => {
  const labels = { app: "web", tier: "front", n: "5" };
  for (const yes of ["app=web", "app==web", "app in (web,db)", "app notin (db)", "!x", "app", "x!=y", "n>4", "app=web,tier=front"])
    expect([yes, matches(parseSelector(yes), labels)]).toEqual([yes, true]);
  for (const no of ["app=db", "app notin (web)", "!app", "x", "n<5", "app=web,x=y"]) expect([no, matches(parseSelector(no), labels)]).toEqual([no, false]);
  expect(formatSelector({ matchLabels: { b: "1" }, matchExpressions: [{ key: "a", operator: "In", values: ["y", "x"] }] })).toBe("a in (x,y),b=1");
});

test("finish is idempotent, shares what is equal and drops what Go leaves out", () => {
  const shape = struct("core.v1.Pod");
  const given = {
    metadata: { name: "p", labels: {} },
    spec: { hostNetwork: false, containers: [{ image: "i", name: "a", resources: { limits: { memory: "1024Mi" } } }] },
  };
  const once = finish<Record<string, unknown>>(shape, decode(shape, given));
  expect(JSON.stringify(once)).toBe(
    '{"metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"i","resources":{"limits":{"memory":"1Gi"}}}]},"status":{}}',
  );
  expect(finish(shape, decode(shape, once), once)).toBe(once);
  const changed = finish<Record<string, unknown>>(shape, { ...decode(shape, once), metadata: { name: "q" } }, once);
  expect(changed.spec).toBe(once.spec);
});

test("sorted keys are sorted, whatever comes and goes", () => {
  const key = fc.string({ maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), key), { maxLength: 2000, size: "max" }), key, key, (steps, from, to) => {
      const keys = new SortedKeys();
      const set = new Set<string>();
      for (const [add, k] of steps) {
        if (add && !set.has(k)) {
          keys.add(k);
          set.add(k);
        } else if (!add && set.delete(k)) keys.remove(k);
      }
      const saved = keys.share();
      const all = [...set].sort();
      keys.add("\uffff");
      expect([...new SortedKeys(saved.chunks, saved.size).range()]).toEqual(all);
      expect([...keys.range(from, to)]).toEqual(all.filter((k) => k >= from && k < to));
    }),
    { numRuns: 40 },
  );
});

test("field sets obey the laws of sets", () => {
  const name = fc.constantFrom("f:a", "f:b", "f:c");
  const sets = fc.letrec<{ set: FieldSet | undefined }>((tie) => ({
    set: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(node(true, {}), undefined),
      fc
        .tuple(fc.boolean(), fc.dictionary(name, tie("set"), { noNullPrototype: true }))
        .map(([member, children]) => node(member, Object.fromEntries(Object.entries(children).filter((e): e is [string, FieldSet] => e[1] !== undefined)))),
    ),
  })).set;
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect(union(difference(a, b), intersection(a, b))).toEqual(a);
      expect(difference(difference(a, b), b)).toEqual(difference(a, b));
      expect(intersection(a, b)).toEqual(intersection(b, a));
      expect(difference(a, a)).toBeUndefined();
      if (a !== undefined) expect(isMember(a)).toBe(Object.keys(a).length === 0 || "." in a);
    }),
  );
});

test("discovery, recorded", () => {
  const { ask } = lab();
  expect(JSON.stringify(ask("GET", "/apis/discovery.k8s.io/v1").body)).toBe(
    '{"kind":"APIResourceList","apiVersion":"v1","groupVersion":"discovery.k8s.io/v1","resources":[{"name":"endpointslices","singularName":"endpointslice","namespaced":true,"kind":"EndpointSlice","verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"storageVersionHash":"qgS0xkrxYAI="}]}',
  );
  const hashes = (path: string): Record<string, string> =>
    Object.fromEntries(
      (ask("GET", path).body as { resources: { name: string; storageVersionHash?: string }[] }).resources
        .filter((r) => r.storageVersionHash)
        .map((r) => [r.name, r.storageVersionHash!]),
    );
  expect(hashes("/api/v1")).toMatchObject({ services: "0/CO1lhkEBI=", events: "r2yiGXH7wu8=", pods: "xPOwRZ+Yhw8=" });
  expect(hashes("/apis/autoscaling/v2")).toEqual({ horizontalpodautoscalers: "qwQve8ut294=" });
  expect(ask("GET", "/healthz").body).toBe("ok");
  expect(ask("GET", "/api/v1/nope").code).toBe(404);
});

test("the parts of the control plane are well, and cannot be written", () => {
  const { ask } = lab();
  const table = ask("GET", "/api/v1/componentstatuses", undefined, { accept: TABLE });
  expect((table.body as { rows: { cells: unknown[] }[] }).rows.map((r) => r.cells)).toEqual([
    ["controller-manager", "Healthy", "ok", ""],
    ["scheduler", "Healthy", "ok", ""],
    ["etcd-0", "Healthy", "ok", ""],
  ]);
  expect(table.warnings).toEqual(["v1 ComponentStatus is deprecated in v1.19+"]);
  expect(ask("GET", "/api/v1/componentstatuses/x").code).toBe(404);
  expect(ask("DELETE", "/api/v1/componentstatuses/etcd-0").code).toBe(405);
});

test("a Binding is created, not listed", () => {
  const { ask } = lab();
  ask("POST", "/api/v1/namespaces/default/pods", { metadata: { name: "p" }, spec: { containers: [{ name: "c", image: "i" }] } });
  expect(ask("GET", "/api/v1/namespaces/default/bindings").code).toBe(405);
  expect(ask("POST", "/api/v1/namespaces/default/bindings", { metadata: { name: "p" }, target: { name: "n" } }).code).toBe(201);
  expect(ask("GET", "/api/v1/namespaces/default/pods/p").body).toMatchObject({ spec: { nodeName: "n" } });
});

test.each([
  ["x", "x", "2006"],
  ["2026-1", "1", "01"],
  ["2026-01-01T00:00:00", "", "Z07:00"],
])("a time that is none: %s", (text, rest, piece) => {
  const { ask } = lab();
  const got = ask("POST", "/api/v1/namespaces/default/pods", { metadata: { name: "p", deletionTimestamp: text } });
  expect((got.body as { message: string }).message).toContain(`cannot parse ${JSON.stringify(rest)} as "${piece}"`);
});

test.each([
  ["Europe/Berlin", 201],
  ["A B", 422],
  ["Local", 422],
  ["+01:00", 422],
])("time zone %s: %d", (timeZone, code) => {
  const { ask } = lab();
  const template = { spec: { restartPolicy: "Never", containers: [{ name: "c", image: "i" }] } };
  const got = ask("POST", "/apis/batch/v1/namespaces/default/cronjobs", {
    metadata: { name: "c" },
    spec: { schedule: "* * * * *", timeZone, jobTemplate: { spec: { template } } },
  });
  expect(got.code).toBe(code);
});
