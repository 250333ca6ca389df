import fc from "fast-check";
import { expect, test } from "vitest";
import { apiVersionOf } from "../../src/api/kinds/kind";
import { KINDS } from "../../src/api/kinds/list";
import { struct, type Field, type Shape } from "../../src/api/schema/shape";
import { APPLY, lab, MERGE, STRATEGIC, TABLE } from "./server";

/** Values of a shape: mostly what fits, sometimes null, an empty thing or the wrong thing. */
function values(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(null, {}, [], "", 0, "x", -1, true);
  return fc.oneof({ weight: 12, arbitrary: fitting(shape, depth) }, { weight: 1, arbitrary: odd });
}

function fitting(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.k) {
    case "struct": {
      if (depth === 0) return fc.constant({});
      const fields = shape.fields.filter((f) => f.name !== "status" && f.name !== "metadata");
      return fc
        .subarray([...fields], { maxLength: Math.min(7, fields.length) })
        .chain((some: Field[]) => fc.record(Object.fromEntries(some.map((f) => [f.name, values(f.shape, depth - 1)]))));
    }
    case "list":
      return fc.array(values(shape.of, depth - 1), { maxLength: 2 });
    case "map":
      return fc.dictionary(fc.constantFrom("a", "b/c", "-", "cpu"), values(shape.of, depth - 1), { maxKeys: 2, noNullPrototype: true });
    case "scalar":
      switch (shape.type) {
        case "bool":
          return fc.boolean();
        case "string":
        case "bytes":
          return fc.constantFrom(
            "",
            "a",
            "web",
            "A_B",
            "10.0.0.1",
            "fd00::1",
            "10.0.0.0/8",
            "None",
            "NodePort",
            "LoadBalancer",
            "ClientIP",
            "TCP",
            "http",
            "1",
            "Always",
            "In",
          );
        case "quantity":
          return fc.constantFrom("1", "100m", "1Gi", "-1");
        case "time":
        case "microtime":
          return fc.constant("2026-01-01T00:00:00Z");
        default:
          return fc.constantFrom<unknown>(0, 1, 80, 8080, 30001, 70000, "http");
      }
  }
}

test.each(KINDS.filter((k) => k.verbs === undefined).map((k) => [`${k.kind}.${k.group}`, k] as const))("%s: whatever is sent is answered", (_name, kind) => {
  const { ask } = lab();
  const base = `${kind.group === "" ? "/api" : `/apis/${kind.group}`}/${kind.version}${kind.namespaced ? "/namespaces/default" : ""}/${kind.plural}`;
  const shape = struct(kind.type);
  fc.assert(
    fc.property(fitting(shape, 6), fitting(shape, 6), (first, second) => {
      const whole = (o: unknown): object => ({ ...(o as object), apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name: "x" } });
      const nameless = { ...(first as object), apiVersion: apiVersionOf(kind), kind: kind.kind };
      const codes = [
        ask("POST", base, whole(first)).code,
        ask("PUT", `${base}/x`, whole(second)).code,
        ask("PATCH", `${base}/x`, second, { contentType: MERGE }).code,
        ask("PATCH", `${base}/x`, second, { contentType: STRATEGIC }).code,
        ask("PATCH", `${base}/x?fieldManager=m&force=true`, whole(second), { contentType: APPLY }).code,
        ask("GET", base, undefined, { accept: TABLE }).code,
        ask("DELETE", `${base}/x?gracePeriodSeconds=0`).code,
        ask("POST", base, nameless).code,
      ];
      for (const code of codes) expect([200, 201, 400, 403, 404, 409, 422, 500]).toContain(code);
      expect(codes[5]).toBe(200);
    }),
    { numRuns: 25, seed: 7 },
  );
});
