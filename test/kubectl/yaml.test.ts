import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { toYaml } from "../../src/kubectl/printers/yaml";
import { NOT_SIMPLE, parseSimple } from "../../src/kubectl/resources/simple-yaml";
import { parseFully, parseYaml, readStream } from "../../src/kubectl/resources/yaml-text";

describe("toYaml", () => {
  it.each([
    [{ a: "x", b: 1, c: true, d: null, e: [], f: {} }, "a: x\nb: 1\nc: true\nd: null\ne: []\nf: {}\n"],
    [{ ports: [{ port: 80, name: "http" }] }, "ports:\n- name: http\n  port: 80\n"],
    [
      { a: "yes", b: "1", c: "1.5", d: "", e: "null", f: "0x1F", g: "1e3", h: "12:30:45", i: "2026-11-21", j: "~" },
      'a: "yes"\nb: "1"\nc: "1.5"\nd: ""\ne: "null"\nf: "0x1F"\ng: "1e3"\nh: "12:30:45"\ni: "2026-11-21"\nj: "~"\n',
    ],
    [
      { a: "hello: world", b: "- x", c: "# no", d: "a #b", e: " lead", f: "it's", g: "'q'" },
      "a: 'hello: world'\nb: '- x'\nc: '# no'\nd: 'a #b'\ne: ' lead'\nf: it's\ng: '''q'''\n",
    ],
    [{ a: "x\ny\n", b: "x\ny", c: "x\n\n", d: " x\ny\n" }, "a: |\n  x\n  y\nb: |-\n  x\n  y\nc: |+\n  x\n\nd: |2\n   x\n  y\n"],
    [{ k10: 1, k9: 2, "1": 3, a: 4 }, '"1": 3\na: 4\nk9: 2\nk10: 1\n'],
    [{ l: [["a", ["b"]], "c"] }, "l:\n- - a\n  - - b\n- c\n"],
    [
      { m: "word ".repeat(30).trim() },
      "m: word word word word word word word word word word word word word word word word\n  word word word word word word word word word word word word word word\n",
    ],
  ])("%j", (value, text) => {
    expect(toYaml(value)).toBe(text);
  });

  it("reads an object in JSON as YAML does", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(parseYaml(text)).toEqual(parseFully(text));
      }),
    );
  });

  it("reads back what it wrote", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("yes", "0777", "1_000", "a\nb\n", "x: y", " - ", "null", "1e5", "0b11", ".5", "=", "<<", "\t", "é", "\u2028"),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((k) => k !== "<<" && k !== "__proto__"),
          tie("any"),
          { maxKeys: 4 },
        ),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value, { maxKeys: 4 }), (object) => {
        expect(parseYaml(toYaml(object))).toEqual(object);
      }),
    );
  });
});

describe("parseSimple", () => {
  it.each([
    ["a: 1\nb:\n  c: x\n  d:\n  - e: 2\n    f: [g, {h: i}]\n  - j\n", { a: 1, b: { c: "x", d: [{ e: 2, f: ["g", { h: "i" }] }, "j"] } }],
    [
      "metadata: {name: web, labels: {app: web}}\nspec: {ports: [{port: 80, targetPort: http}], clusterIP: 10.96.0.1}\n",
      { metadata: { name: "web", labels: { app: "web" } }, spec: { ports: [{ port: 80, targetPort: "http" }], clusterIP: "10.96.0.1" } },
    ],
    ["image: nginx:1.27\nargs: [\"a b\", 'c']\nempty:\nlist: []\n", { image: "nginx:1.27", args: ["a b", "c"], empty: null, list: [] }],
    ["- - a\n  - b\n- c: 1\n", [["a", "b"], { c: 1 }]],
  ])("%j", (text, value) => {
    expect(parseSimple(text)).toEqual(value);
    expect(parseFully(text)).toEqual(value);
  });

  it("is the real parser's value or none", () => {
    const piece = fc.constantFrom(
      "a",
      "b: ",
      ": ",
      "- ",
      "\n",
      "\n  ",
      "\n    ",
      "c:",
      "{",
      "}",
      "[",
      "]",
      ", ",
      "1",
      "0",
      "yes",
      "x y",
      '"q"',
      "'r'",
      "10.1.1.1",
      "1e5",
      "e5",
      "n:1",
      "-",
      " ",
      "null",
      "100m",
      "/p",
      "a.b/c",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const simple = parseSimple(text);
        if (simple !== NOT_SIMPLE) expect([text, simple ?? null]).toEqual([text, parseFully(text) ?? null]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("errors of YAML, in kubectl's words", () => {
  it.each([
    ["apiVersion: v1\nkind: Service\nmetadata: {name: x\nspec: 1\n", "yaml: line 3: did not find expected ',' or '}'"],
    ["apiVersion: v1\nkind: Service\n  metadata:\n    name: x\n", "yaml: line 3: mapping values are not allowed in this context"],
    ["apiVersion: v1\nmetadata:\n\tname: x\n", "yaml: line 3: found character that cannot start any token"],
    ["spec:\n  ports:\n  - port: 80\n   - port: 81\n", "yaml: line 3: did not find expected key"],
    ["- a\nb: c\n", "yaml: line 1: did not find expected '-' indicator"],
    ["kind: Service\nspec:\n  ports: [1, 2\n", "yaml: line 3: did not find expected ',' or ']'"],
    ["metadata:\n  name: *foo\n", "yaml: unknown anchor 'foo' referenced"],
  ])("%j", (text, problem) => {
    expect(readStream(text).error?.message).toBe(`error converting YAML to JSON: ${problem}`);
  });

  it.each([['{"apiVersion":"v1"', "unexpected EOF"]])("%j", (text, problem) => {
    expect(readStream(text).error?.message).toBe(problem);
  });
});

describe("YAML as kubectl reads it", () => {
  it.each([
    ["a: yes\nb: on\nc: 0777\nd: 0o17\ne: 12:30:45\nf: 2026-11-21\n", { a: true, b: true, c: 511, d: 15, e: "12:30:45", f: "2026-11-21" }],
    ["a: 1\na: 2\n", { a: 2 }],
    ["y: 1\n", { true: 1 }],
    ["a: e5\nb: E2\nc: .\nd: 1e5\ne: +e7\nf: 0x_\n", { a: "e5", b: "E2", c: ".", d: 100000, e: "+e7", f: "0x_" }],
  ])("%j", (text, value) => {
    expect(parseYaml(text)).toEqual(value);
  });

  it("splits documents and leaves out empty ones", () => {
    expect(readStream("---\n# nothing\n---\na: 1\n---\n---\nb: 2\n").values).toEqual([{ a: 1 }, { b: 2 }]);
  });
  it("reads several JSON values", () => {
    expect(readStream('{"a":1}\n{"b":2}\n').values).toEqual([{ a: 1 }, { b: 2 }]);
  });
});
