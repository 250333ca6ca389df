// The wire format: what is written is read again, whatever it is; names by RFC 1035's rules.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfReverse, canonicalAddress, reverseName } from "../../src/dns/address";
import { TYPES } from "../../src/dns/codes";
import type { Message, RData, Rr } from "../../src/dns/message";
import { query } from "../../src/dns/message";
import { decode, encode, fit } from "../../src/dns/message-bytes";
import { isDomainName, isSubdomain, labels } from "../../src/dns/name";
import { recordText } from "../../src/dns/text";
import { parseRecord } from "../../src/dns/zonefile";

const label = fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/);
const name = fc.array(label, { minLength: 1, maxLength: 6 }).map((l) => `${l.join(".")}.`);
const u16 = fc.integer({ min: 0, max: 65535 });
const u32 = fc.integer({ min: 0, max: 4294967295 });
const v4 = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 }).map((b) => b.join("."));
const v6 = fc
  .array(u16, { minLength: 8, maxLength: 8 })
  .map((w) => canonicalAddress(w.map((x) => x.toString(16)).join(":"))!)
  .filter((a) => a.includes(":"));
const data: fc.Arbitrary<[number, RData]> = fc.oneof(
  v4.map((address): [number, RData] => [TYPES.A, { kind: "address", address }]),
  v6.map((address): [number, RData] => [TYPES.AAAA, { kind: "address", address }]),
  fc.tuple(fc.constantFrom(TYPES.CNAME, TYPES.PTR, TYPES.NS), name).map(([t, target]): [number, RData] => [t, { kind: "name", target }]),
  fc.tuple(u16, u16, u16, name).map(([priority, weight, port, target]): [number, RData] => [TYPES.SRV, { kind: "srv", priority, weight, port, target }]),
  fc.tuple(u16, name).map(([preference, target]): [number, RData] => [TYPES.MX, { kind: "mx", preference, target }]),
  fc
    .tuple(name, name, u32, u32)
    .map(([ns, mbox, serial, minimum]): [number, RData] => [TYPES.SOA, { kind: "soa", ns, mbox, serial, refresh: 7200, retry: 1800, expire: 86400, minimum }]),
  fc.array(fc.stringMatching(/^[ -~]{0,40}$/), { minLength: 1, maxLength: 3 }).map((strings): [number, RData] => [TYPES.TXT, { kind: "text", strings }]),
);
const rr: fc.Arbitrary<Rr> = fc.tuple(name, data, u32).map(([n, [type, d], ttl]) => ({ name: n, type, class: 1, ttl, data: d }));
const message: fc.Arbitrary<Message> = fc
  .record({
    id: u16,
    name,
    answers: fc.array(rr, { maxLength: 8 }),
    authority: fc.array(rr, { maxLength: 2 }),
    additional: fc.array(rr, { maxLength: 4 }),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    rcode: fc.integer({ min: 0, max: 10 }),
    size: fc.option(fc.integer({ min: 0, max: 4096 }), { nil: undefined }),
  })
  .map(({ id, name: n, answers, authority, additional, flags, rcode, size }) =>
    query(id, n, TYPES.A, {
      answers,
      authority,
      additional,
      rcode,
      response: flags[0],
      authoritative: flags[1],
      recursionDesired: flags[2],
      recursionAvailable: flags[3],
      edns: size === undefined ? undefined : { version: 0, udpSize: size, dnssecOk: true, options: [{ code: 10, data: Uint8Array.of(1, 2, 3) }] },
    }),
  );

describe("messages", () => {
  it("are read as they were written, compressed or not", () => {
    fc.assert(
      fc.property(message, fc.boolean(), (m, compress) => {
        expect(decode(encode(m, compress))).toEqual(m);
      }),
    );
  });
  it("fit the size that they are cut to", () => {
    fc.assert(
      fc.property(message, fc.integer({ min: 512, max: 1500 }), (m, size) => {
        const cut = fit(m, size);
        expect(encode(cut.message, cut.compress).length).toBeLessThanOrEqual(size);
        expect(cut.message.truncated).toBe(
          cut.message.answers.length + cut.message.authority.length + cut.message.additional.length <
            m.answers.length + m.authority.length + m.additional.length,
        );
      }),
    );
  });
  it("survive any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const m = decode(bytes);
        expect(m === undefined || m.id === ((bytes[0]! << 8) | bytes[1]!)).toBe(true);
      }),
    );
  });
});

describe("texts", () => {
  it("of records are read again", () => {
    fc.assert(
      fc.property(rr, (r) => {
        expect(parseRecord(recordText(r))).toEqual(r);
      }),
    );
  });
  it("of addresses are turned round and back", () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6), (ip) => {
        expect(addressOfReverse(reverseName(ip)!)).toBe(ip);
      }),
    );
    expect(canonicalAddress("FD00:10:96:0:0::1202")).toBe("fd00:10:96::1202");
    expect([canonicalAddress("1.2.3"), canonicalAddress("1.2.3.04"), canonicalAddress("::1::"), canonicalAddress("1:2:3:4:5:6:7:8:9")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it("of names", () => {
    expect(labels("a\\.b.c.")).toEqual(["a\\.b", "c"]);
    expect([isSubdomain("cluster.local.", "x.CLUSTER.local."), isSubdomain("cluster.local.", "xcluster.local."), isSubdomain(".", "x.")]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isDomainName("a".repeat(64)), isDomainName("a..b"), isDomainName(".")]).toEqual([false, false, true]);
  });
});
