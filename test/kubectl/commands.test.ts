import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { splitCsv } from "../../src/kubectl/commands/parse";
import { humanDuration, parseDuration, durationText } from "../../src/kubectl/golang";
import { helpText } from "../../src/kubectl/help/render";
import { helpTexts } from "../../src/kubectl/help/texts";
import { COMMANDS } from "../../src/kubectl/commands/data";
import { VERBS } from "../../src/kubectl/verbs/list";
import { Laptop } from "./laptop";
import { explainOld } from "../../src/kubectl/explain-old";

describe("the command line", () => {
  const laptop = new Laptop();
  it.each([
    ["frobnicate", 'error: unknown command "frobnicate" for "kubectl"\n'],
    ["descibe svc", 'error: unknown command "descibe" for "kubectl"\n\nDid you mean this?\n\tdescribe\n'],
    ["lst", 'error: unknown command "lst" for "kubectl"\n\nDid you mean this?\n\tset\n\tget\n'],
    ["get svc --nope", "error: unknown flag: --nope\nSee 'kubectl get --help' for usage.\n"],
    ["get svc -z", "error: unknown shorthand flag: 'z' in -z\nSee 'kubectl get --help' for usage.\n"],
    ["get svc -o", "error: flag needs an argument: 'o' in -o\nSee 'kubectl get --help' for usage.\n"],
    [
      "get svc --no-headers=maybe",
      'error: invalid argument "maybe" for "--no-headers" flag: strconv.ParseBool: parsing "maybe": invalid syntax\nSee \'kubectl get --help\' for usage.\n',
    ],
    [
      "scale deploy x --replicas=x",
      'error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax\nSee \'kubectl scale --help\' for usage.\n',
    ],
    [
      "wait pod/x --for=delete --timeout=5",
      'error: invalid argument "5" for "--timeout" flag: time: missing unit in duration "5"\nSee \'kubectl wait --help\' for usage.\n',
    ],
    ["create deployment d", 'error: required flag(s) "image" not set\n'],
    ["create service clusterip", "error: exactly one NAME is required, got 0\nSee 'kubectl create service clusterip -h' for help and examples\n"],
    ["rollout foo", "error: unknown command \"foo\"\nSee 'kubectl rollout -h' for help and examples\n"],
    ["--nope get svc", "Error: flags cannot be placed before plugin name: --nope\n"],
  ])("%s", (line, err) => {
    expect(laptop.line(line)).toEqual({ out: "", err, code: 1 });
  });

  it("every command that runs has a verb", () => {
    const groups = new Set(COMMANDS.map((c) => c.path).filter((path) => COMMANDS.some((c) => c.path.startsWith(path + " "))));
    const without = COMMANDS.filter((c) => c.group !== true && c.path !== "" && c.path !== "options" && !groups.has(c.path) && !VERBS.has(c.path)).map(
      (c) => c.path,
    );
    expect(without).toEqual([]);
    expect([...VERBS.keys()].filter((path) => !COMMANDS.some((c) => c.path === path))).toEqual([]);
  });

  it("prints help with usage, options and hints", () => {
    const help = helpText(helpTexts, "cordon");
    expect(help).toBe(laptop.line("cordon -h").out);
    expect(help).toContain('Options:\n    --dry-run=\'none\':\n\tMust be "none", "server", or "client".');
    expect(help).toMatch(
      /Usage:\n {2}kubectl cordon NODE \[options\]\n\nUse "kubectl options" for a list of global command-line options \(applies to all commands\)\.\n$/,
    );
  });
});

describe("words of Go", () => {
  it.each([
    [0, "0s"],
    [119_000, "119s"],
    [120_000, "2m"],
    [293_000, "4m53s"],
    [600_000, "10m"],
    [3 * 3_600_000 + 60_000, "3h1m"],
    [25 * 3_600_000, "25h"],
    [50 * 3_600_000, "2d2h"],
    [9 * 86_400_000, "9d"],
    [800 * 86_400_000, "2y70d"],
  ])("age of %d ms", (ms, text) => {
    expect(humanDuration(ms)).toBe(text);
  });

  it("reads back its durations", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (ms) => {
        expect(parseDuration(durationText(ms))).toBeCloseTo(ms, 3);
      }),
    );
  });

  it("reads comma separated values that it could have written", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((s) => !s.includes("\n")),
          { minLength: 1 },
        ),
        (list) => {
          expect(splitCsv(list.map((s) => `"${s.replaceAll('"', '""')}"`).join(","))).toEqual(list);
        },
      ),
    );
  });
});

describe("explain in the old layout", () => {
  const port = {
    description: "A port.",
    type: "object",
    properties: { port: { allOf: [{ $ref: "#/components/schemas/IntOrString" }], description: "number or name:\nsee there" } },
    required: ["port"],
  };
  const doc = { components: { schemas: { IntOrString: { format: "int-or-string" }, Port: port } } };
  const kind = {
    description: "A kind.",
    type: "object",
    properties: { ports: { description: "Ports.", type: "array", items: { $ref: "#/components/schemas/Port" } } },
  };
  const about = { kind: "Kind", groupVersion: "v1", recursive: false };
  it("collects the descriptions on the way", () => {
    expect(explainOld(doc, kind, ["ports"], about)).toBe(
      "KIND:     Kind\nVERSION:  v1\n\nRESOURCE: ports <[]Object>\n\nDESCRIPTION:\n     Ports.\n\n     A port.\n\nFIELDS:\n   port\t<string> -required-\n     number or name:\n     see there\n\n",
    );
  });
  it("lists every name below", () => {
    expect(explainOld(doc, kind, [], { ...about, recursive: true })).toBe(
      "KIND:     Kind\nVERSION:  v1\n\nDESCRIPTION:\n     A kind.\n\nFIELDS:\n   ports\t<[]Object>\n      port\t<string>\n",
    );
  });
  it("knows no other field", () => {
    expect(() => explainOld(doc, kind, ["ports", "x"], about)).toThrow('field "x" does not exist');
  });
});
