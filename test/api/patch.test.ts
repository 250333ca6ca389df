import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPatch } from "../../src/api/patch/json";
import { mergePatch } from "../../src/api/patch/merge";
import { strategicMerge } from "../../src/api/patch/strategic";
import { struct } from "../../src/api/schema/shape";
import { complaint, lab, STRATEGIC } from "./server";

const SERVICES = "/api/v1/namespaces/default/services";
const pod = struct("core.v1.Pod");
const container = (name: string, more: object = {}): object => ({ name, ...more });

test.each<[string, object, object, object]>([
  [
    "lists merge by key",
    { spec: { containers: [container("a", { image: "1" }), container("b")] } },
    { spec: { containers: [container("a", { image: "2" })] } },
    { spec: { containers: [container("a", { image: "2" }), container("b")] } },
  ],
  [
    "new items come first, as upstream has it",
    { spec: { containers: [container("a")] } },
    { spec: { containers: [container("b")] } },
    { spec: { containers: [container("b"), container("a")] } },
  ],
  [
    "an item can be deleted",
    { spec: { containers: [container("a"), container("b")] } },
    { spec: { containers: [{ $patch: "delete", name: "a" }] } },
    { spec: { containers: [container("b")] } },
  ],
  [
    "a list can be replaced",
    { spec: { containers: [container("a"), container("b")] } },
    { spec: { containers: [{ $patch: "replace" }, container("c")] } },
    { spec: { containers: [container("c")] } },
  ],
  [
    "the order can be given",
    { spec: { containers: [container("a"), container("b")] } },
    { spec: { "$setElementOrder/containers": [{ name: "b" }, { name: "a" }], containers: [container("b", { image: "2" })] } },
    { spec: { containers: [container("b", { image: "2" }), container("a")] } },
  ],
  [
    "atomic lists are replaced",
    { spec: { tolerations: [{ key: "a" }] } },
    { spec: { tolerations: [{ key: "b" }] } },
    { spec: { tolerations: [{ key: "b" }] } },
  ],
  ["primitive lists join", { metadata: { finalizers: ["a", "b"] } }, { metadata: { finalizers: ["b", "c"] } }, { metadata: { finalizers: ["a", "b", "c"] } }],
  [
    "primitives can be deleted",
    { metadata: { finalizers: ["a", "b"] } },
    { metadata: { "$deleteFromPrimitiveList/finalizers": ["a"] } },
    { metadata: { finalizers: ["b"] } },
  ],
  ["null deletes", { metadata: { labels: { a: "1", b: "2" } } }, { metadata: { labels: { a: null } } }, { metadata: { labels: { b: "2" } } }],
  [
    "retainKeys drops the rest",
    { spec: { volumes: [{ name: "v", emptyDir: {} }] } },
    { spec: { volumes: [{ name: "v", $retainKeys: ["name", "secret"], secret: { secretName: "s" } }] } },
    { spec: { volumes: [{ name: "v", secret: { secretName: "s" } }] } },
  ],
])("strategic merge: %s", (_name, original, patch, result) => {
  expect(strategicMerge(original as Record<string, unknown>, structuredClone(patch) as Record<string, unknown>, pod)).toEqual(result);
});

// Recorded: the server prints what is left of the patch.
test.each<[object, string]>([
  [
    { metadata: { annotations: { a: "b" } }, spec: { ports: null, prots: [{ port: 80 }], sessionAffinity: null } },
    'patch: Invalid value: "map[metadata:map[annotations:map[a:b]] spec:map[ports:<nil> prots:[map[port:80]] sessionAffinity:<nil>]]": strict decoding error: unknown field "spec.prots"',
  ],
  [
    { spec: { "$setElementOrder/ports": [{ port: 80 }], ports: [{ port: 80, targetport: 8080 }], selectors: { a: "b" } } },
    'patch: Invalid value: "map[spec:map[selectors:map[a:b]]]": strict decoding error: unknown field "spec.ports[0].targetport", unknown field "spec.selectors"',
  ],
  [{ spec: { ports: { port: 80 } } }, 'patch: Invalid value: "map[spec:map[ports:map[port:80]]]": cannot restore slice from map'],
])("a patch of %j is refused", (patch, line) => {
  const { ask } = lab();
  ask("POST", SERVICES, { metadata: { name: "x" }, spec: { ports: [{ port: 80 }] } });
  expect(complaint(ask("PATCH", `${SERVICES}/x?fieldValidation=Strict`, patch, { contentType: STRATEGIC }))).toEqual([line]);
});

test("unknown fields warn unless asked otherwise", () => {
  const { ask } = lab();
  const body = { apiVersion: "v1", kind: "Service", metadata: { name: "x" }, spec: { ports: [{ port: 80, targetport: 1 }], foo: 1 } };
  expect(ask("POST", `${SERVICES}?fieldValidation=Strict`, body).body).toMatchObject({
    message:
      'Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.ports[0].targetport", unknown field "spec.foo"',
  });
  expect(ask("POST", `${SERVICES}?dryRun=All&fieldValidation=Ignore`, body).warnings).toEqual([]);
  expect(ask("POST", SERVICES, body).warnings).toEqual(['unknown field "spec.ports[0].targetport"', 'unknown field "spec.foo"']);
});

test.each<[unknown, object[], unknown]>([
  [{ a: [1, 2] }, [{ op: "add", path: "/a/1", value: 9 }], { a: [1, 9, 2] }],
  [{ a: [1, 2] }, [{ op: "add", path: "/a/-", value: 9 }], { a: [1, 2, 9] }],
  [{ a: { "b/c": 1 } }, [{ op: "remove", path: "/a/b~1c" }], { a: {} }],
  [{ a: 1 }, [{ op: "move", from: "/a", path: "/b" }], { b: 1 }],
  [
    { a: 1 },
    [
      { op: "test", path: "/a", value: 1 },
      { op: "replace", path: "/a", value: 2 },
    ],
    { a: 2 },
  ],
])("JSON patch of %j with %j", (doc, patch, result) => {
  expect(jsonPatch(doc, patch)).toEqual(result);
});

test("an operation that does not apply is refused", () => {
  expect(() => jsonPatch({}, [{ op: "remove", path: "/a" }])).toThrow("the server rejected our request due to an error in our request");
  expect(() => jsonPatch({ a: 1 }, [{ op: "test", path: "/a", value: 2 }])).toThrow("the server rejected our request");
});

test("a merge patch of an object without nulls holds afterwards, and is idempotent", () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof(fc.integer(), fc.string(), fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true }), fc.array(fc.integer())),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json, { noNullPrototype: true }), fc.dictionary(fc.string(), json, { noNullPrototype: true }), (target, patch) => {
      fc.pre(!JSON.stringify([target, patch]).includes("__proto__"));
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
      expect(mergePatch({}, patch)).toEqual(patch);
    }),
  );
});
