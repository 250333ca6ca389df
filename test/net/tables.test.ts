// The kernel's own tables: sets of nft by numbers or texts, IPVS' connections by both ends; each against a plain map.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addr } from "../../src/net/address";
import type { IpvsConnection } from "../../src/net/ipvs/connection";
import { Connections } from "../../src/net/ipvs/connections";
import { newServer } from "../../src/net/ipvs/services";
import { Elements, type Key } from "../../src/net/nftables/elements";
import type { Element } from "../../src/net/nftables/syntax";

describe("elements of a set", () => {
  // The keys of one set are of one kind: numbers, or as many values each.
  const value = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 20 }).map((n) => n * 2 ** 45 + 7),
  );
  const kinds: readonly fc.Arbitrary<Key>[] = [value, fc.tuple(value, value, fc.constantFrom(1, 2), fc.constantFrom(1, 2))];
  const keyless = (key: Key): Key => (typeof key === "number" ? -1 : key.map(() => -1));
  const stepWith = (key: fc.Arbitrary<Key>) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant("set" as const), key, n: fc.nat(1000) }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant("delete" as const), key, n: fc.constant(0) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("copy" as const), key, n: fc.constant(0) }) },
    );

  test("are found, counted and listed as a map has them, whatever came and went", () => {
    fc.assert(
      fc.property(fc.oneof(...kinds.map((key) => fc.array(stepWith(key), { maxLength: 200 }))), (steps) => {
        let elements = new Elements();
        const map = new Map<string, Element>();
        for (const s of steps) {
          if (s.do === "set") {
            const element: Element = { key: [{ value: s.n }] };
            elements.set(s.key, element);
            map.set(JSON.stringify(s.key), element);
          } else if (s.do === "delete") expect(elements.delete(s.key)).toBe(map.delete(JSON.stringify(s.key)));
          else {
            const copy = elements.copy();
            elements.set(keyless(s.key), { key: [] }); // is not the copy's
            elements = copy;
          }
          expect(elements.get(s.key)).toBe(map.get(JSON.stringify(s.key)));
        }
        expect(elements.size).toBe(map.size);
        expect([...elements.values()]).toEqual([...map.values()]);
        for (const [k, element] of map) expect(elements.get(JSON.parse(k) as Key)).toBe(element);
      }),
    );
  });
});

describe("connections of IPVS", () => {
  const servers = [1, 2, 3].map((n) => newServer(addr(`10.244.1.${n}`), 8080, { weight: 1, forward: "Masq", upper: 0, lower: 0 }));
  const connection = (client: number, port: number, virtual: number, server: number): IpvsConnection => ({
    proto: 6,
    client: addr(`10.0.0.${client}`),
    clientPort: port,
    virtual: addr(`10.96.0.${virtual}`),
    virtualPort: 80,
    server: servers[server]!,
    template: undefined,
    held: 0,
    timeout: 0,
    assured: false,
    invalid: false,
    once: false,
    state: 0,
    expires: 0,
    nextRequest: undefined,
    nextAnswer: undefined,
  });

  test("are found from the client's side and from the server's, in the order in which they came; a template from the client's alone", () => {
    const tuple = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.uniqueArray(tuple, { selector: (t) => t.slice(0, 3).join(), maxLength: 150 }), fc.array(fc.nat(149)), (tuples, gone) => {
        const all = new Connections();
        const made = tuples.map((t) => connection(...t));
        for (const c of made) all.add(c);
        const left = new Set(made);
        for (const i of gone) {
          const c = made[i];
          if (c === undefined) continue;
          all.remove(c);
          left.delete(c);
        }
        expect([...all]).toEqual([...left]);
        expect(all.size).toBe(left.size);
        for (const c of made) {
          expect(all.request(6, c.client, c.clientPort, c.virtual, 80)).toBe(left.has(c) ? c : undefined);
          expect(all.request(17, c.client, c.clientPort, c.virtual, 80)).toBe(undefined);
          // Two services may send a client's port to one server: the answer is the later one's.
          const later = [...left].filter((x) => x.client === c.client && x.clientPort === c.clientPort && x.server === c.server).at(-1);
          expect(all.answer(6, c.server.address, 8080, c.client, c.clientPort) === undefined).toBe(c.clientPort === 0 || later === undefined);
        }
      }),
    );
  });
});
