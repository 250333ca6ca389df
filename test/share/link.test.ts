import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/session/types";
import { fromBase64Url, toBase64Url } from "../../src/base/base64";
import { packLink, unpackLink } from "../../src/share/link";
import { limits, readScenario, scenarioText } from "../../src/share/scenario";

const start: Scenario = {
  v: 1,
  preset: "kind",
  seed: 7,
  settings: { mode: "iptables", cloud: true },
  files: { "web.yaml": "kind: Service\n# 网络 🙂\n" },
  log: [
    { at: { ms: 10, step: 0 }, input: { type: "exec", terminal: "laptop", line: "kubectl get pods" } },
    { at: { ms: 300, step: 12 }, input: { type: "keys", terminal: "laptop", text: "y\n\u0004" } },
    { at: { ms: 300, step: 13 }, input: { type: "interrupt", terminal: "laptop" } },
    { at: { ms: 400, step: 13 }, input: { type: "edit", file: "web.yaml", text: "a: 1\n" } },
    { at: { ms: 400, step: 13 }, input: { type: "fault", fault: { kind: "node", node: "kind-worker", up: false } } },
    { at: { ms: 500, step: 13 }, input: { type: "settings", settings: { mode: "nftables" } } },
    { at: { ms: 500, step: 13 }, input: { type: "tick", ms: 2000 } },
  ],
  view: { lesson: "headless", tab: "dns" },
};

describe("a scenario as text", () => {
  test("comes back as it was", () => expect(readScenario(scenarioText(start))).toEqual(start));

  test.each<[string, string, RegExp]>([
    ["no JSON", "{", /damaged/],
    ["a later version", JSON.stringify({ ...start, v: 2 }), /newer version/],
    ["an unknown preset", JSON.stringify({ ...start, preset: "prod" }), /preset/],
    ["an unknown input", JSON.stringify({ ...start, log: [{ at: { ms: 0, step: 0 }, input: { type: "eval", text: "1" } }] }), /log\.0/],
    ["a negative time", JSON.stringify({ ...start, log: [{ at: { ms: -1, step: 0 }, input: { type: "tick", ms: 1 } }] }), /log\.0/],
    [
      "too many inputs",
      JSON.stringify({ ...start, log: Array.from({ length: limits.inputs + 1 }, () => ({ at: { ms: 0, step: 0 }, input: { type: "tick", ms: 1 } })) }),
      /log/,
    ],
    [
      "more than a day of ticks",
      JSON.stringify({ ...start, log: [0, 1].map(() => ({ at: { ms: 0, step: 0 }, input: { type: "tick", ms: limits.ms } })) }),
      /more than a day/,
    ],
    [
      "a place a year away",
      JSON.stringify({ ...start, log: [0, 3e10].map((ms) => ({ at: { ms, step: 0 }, input: { type: "tick", ms: 1 } })) }),
      /more than a day/,
    ],
    ["inputs out of order", JSON.stringify({ ...start, log: [9, 1].map((ms) => ({ at: { ms, step: 0 }, input: { type: "tick", ms: 1 } })) }), /order of time/],
    ["too much of it", " ".repeat(limits.inflated + 1), /more than the page accepts/],
  ])("%s is refused in a sentence", (_, json, sentence) => expect(() => readScenario(json)).toThrow(sentence));

  test("unknown fields and names of prototypes are dropped", () => {
    const read = readScenario(
      '{"v":1,"preset":"kind","seed":1,"settings":{"mode":"ipvs","cloud":false},"files":{"__proto__":"x","constructor":"x","a":"b"},"log":[],"extra":1}',
    );
    expect(read).not.toHaveProperty("extra");
    expect(Object.keys(read.files)).toEqual(["a"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("a link's fragment", () => {
  test("bytes come back as they were", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    ));

  test.each<[string, string, RegExp]>([
    ["nothing", "", /not a link/],
    ["a heading", "section-3", /not a link/],
    ["a later version", "2AAAA", /newer version/],
    ["a foreign character", "1AA*A", /damaged/],
    ["only the version", "1", /damaged/],
    ["too long", "1" + "A".repeat(limits.characters), /longer than/],
  ])("%s is refused in a sentence", (_, fragment, sentence) => expect(() => unpackLink(fragment)).toThrow(sentence));

  test("unpacks what was packed", () => expect(unpackLink(packLink(Uint8Array.of(1, 2, 255)))).toEqual(Uint8Array.of(1, 2, 255)));
});
