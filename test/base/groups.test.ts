import fc from "fast-check";
import { expect, test } from "vitest";
import { Groups } from "../../src/base/groups";

type Value = { readonly key: string; readonly n: number };
const name = fc.constantFrom("a", "b", "c");
const step = fc.oneof(
  fc.record({ do: fc.constant("add" as const), group: name, key: name, n: fc.nat(9) }),
  fc.record({ do: fc.constant("remove" as const), group: name, key: name }),
  fc.record({ do: fc.constant("copy" as const) }),
);

test("groups hold what tables of tables would hold, in the same order; a copy goes its own way", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let groups = new Groups<Value>((v) => v.key);
      const tables = new Map<string, Map<string, Value>>();
      for (const s of steps) {
        if (s.do === "copy") {
          const old = groups;
          groups = new Groups((v) => v.key, old);
          for (const group of ["a", "b", "c"]) old.add(group, { key: "of the old one", n: -1 });
        } else if (s.do === "add") {
          const value = { key: s.key, n: s.n };
          groups.add(s.group, value);
          tables.set(s.group, (tables.get(s.group) ?? new Map<string, Value>()).set(s.key, value));
        } else {
          groups.remove(s.group, s.key);
          tables.get(s.group)?.delete(s.key);
        }
        for (const group of ["a", "b", "c"]) {
          const expected = [...(tables.get(group)?.values() ?? [])];
          expect([...groups.of(group)]).toEqual(expected);
          expect(groups.size(group)).toBe(expected.length);
        }
      }
    }),
  );
});
