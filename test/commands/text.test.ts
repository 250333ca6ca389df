import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { commandsFor, type Flavour } from "../../src/commands/list";
import { normalDiff, unifiedDiff, unifiedHunks } from "../../src/commands/diff";
import { lab } from "../shell/lab";

describe("diff", () => {
  it("prints what kubectl diff prints", () => {
    expect(unifiedDiff("a\nb\nc\n", "a\nx\nc\n", { before: "/tmp/LIVE", after: "/tmp/MERGED" })).toBe(
      "--- /tmp/LIVE\n+++ /tmp/MERGED\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n",
    );
    expect(unifiedDiff("a\n", "a\n", { before: "x", after: "y" })).toBe("");
    expect(unifiedHunks("", "a\nb\n")).toBe("@@ -0,0 +1,2 @@\n+a\n+b\n");
    expect(unifiedHunks("a\n", "")).toBe("@@ -1 +0,0 @@\n-a\n");
  });

  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }).map((l) => l.map((x) => `${x}\n`).join(""));
  it("can be applied: the difference leads from one text to the other", () => {
    fc.assert(
      fc.property(lines, lines, fc.integer({ min: 0, max: 3 }), (before, after, context) => {
        const hunks = unifiedHunks(before, after, { context });
        const source = before.split("\n").slice(0, -1);
        const result: string[] = [];
        let at = 0;
        for (const line of hunks.split("\n").slice(0, -1)) {
          const head = /^@@ -(\d+)(?:,(\d+))? /.exec(line);
          if (head !== null) {
            const from = head[2] === "0" ? Number(head[1]) : Number(head[1]) - 1;
            while (at < from) result.push(source[at++]!);
          } else if (line[0] === "+") result.push(line.slice(1));
          else {
            expect(source[at]).toBe(line.slice(1));
            if (line[0] === " ") result.push(line.slice(1));
            at++;
          }
        }
        result.push(...source.slice(at));
        expect(result.map((l) => `${l}\n`).join("")).toBe(after);
        expect(normalDiff(before, after) === "").toBe(before === after);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the list", () => {
  it.each(["laptop", "node", "debian", "alpine", "busybox", "busybox-1.28"] as Flavour[])("%s has the tools that lines pipe through", (flavour) => {
    const names = [...commandsFor(flavour).keys()];
    for (const name of ["cat", "ls", "echo", "grep", "sed", "awk", "head", "sort", "sh", "env", "timeout", "["]) expect(names).toContain(name);
    expect(names.includes("bash")).toBe(!flavour.startsWith("busybox") && flavour !== "alpine");
  });

  it("a bare image has nothing", () => {
    expect([...commandsFor("bare").keys()]).toEqual([]);
  });

  it("every command has a summary and its own name", () => {
    for (const flavour of ["laptop", "busybox"] as const)
      for (const [name, c] of commandsFor(flavour)) expect([name, c.name, c.summary !== ""]).toEqual([name, name, true]);
  });
});

describe("time", () => {
  it("timeout ends by the family's code", () => {
    expect(lab().run("timeout 2 sleep 5").code).toBe(124);
    expect(lab("busybox").script("timeout 2 sleep 5; echo $?", { dialect: "busybox" }).stdout).toBe("143\n");
    expect(lab().run("timeout 2 sh -c 'exit 7'").code).toBe(7);
  });

  it("watch redraws until it is interrupted", () => {
    const l = lab();
    expect(l.run("watch -n 2 -t echo hi", { limit: 5000 }).stdout).toBe("hi\n\nhi\n\nhi\n");
    expect(l.driver.idle).toBe(true);
  });

  it("date is the virtual clock's", () => {
    expect(lab().run("date; date +%F").stdout).toBe("Thu Jan  1 00:00:00 UTC 2026\n2026-01-01\n");
  });
});

describe("sort", () => {
  it("orders as a sort by bytes does", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."aB1 .-".split("")), minLength: 1, maxLength: 4 })), (list) => {
        const stdin = list.map((l) => `${l}\n`).join("");
        expect(lab().run("sort", { stdin }).stdout).toBe(
          [...list]
            .sort()
            .map((l) => `${l}\n`)
            .join(""),
        );
      }),
      { numRuns: 100 },
    );
  });
});

// As jq 1.6 and mawk 1.3.4 answer.
describe("jq and awk", () => {
  const rows: readonly [line: string, stdout: string, stderr: string, code: number][] = [
    ["echo '{}' | jq '.items[].name'", "", "jq: error (at <stdin>:1): Cannot iterate over null (null)\n", 5],
    ["echo 1 | jq -c 'range(null)'", "", "jq: error (at <stdin>:1): Range bounds must be numeric\n", 5],
    ["echo '{}' | jq 'getpath(1)'", "", "jq: error (at <stdin>:1): Path must be specified as an array\n", 5],
    ["echo '[[1],[2,3]]' | jq -c transpose", "[[1,2],[null,3]]\n", "", 0],
    ["echo '[1' | jq .", "", "parse error: Unfinished JSON term at EOF at line 2, column 0\n", 4],
    [`echo '{"items":[{"n":1}]}' | jq sort`, "", `jq: error (at <stdin>:1): object ({"items":[{...) cannot be sorted, as it is not an array\n`, 5],
    [`echo '"abcdefghijkl"' | jq sort`, "", `jq: error (at <stdin>:1): string ("abcdefghijkl") cannot be sorted, as it is not an array\n`, 5],
    ["echo '[]' | jq '.a = 1'", "", 'jq: error (at <stdin>:1): Cannot index array with string "a"\n', 5],
    [`echo '"a1b22c"' | jq -c '[splits("[0-9]+"; null)]'`, '["a","b","c"]\n', "", 0],
    ["awk 'BEGIN{print ++5}'", "", "awk: line 1: syntax error at or near 5\n", 2],
    ["awk 'function f(a b) {}'", "", "awk: line 1: syntax error at or near b\n", 2],
  ];
  it.each(rows)("%s", (line, stdout, stderr, code) => expect(lab().run(line)).toEqual({ stdout, stderr, code }));
});

describe("GNU's quotes", () => {
  // As coreutils 9.1 and findutils 4.9 print them in C.UTF-8.
  const said: readonly (readonly [string, string])[] = [
    ["cut -f x", "cut: invalid field value ‘x’"],
    ["tr a", "tr: missing operand after ‘a’"],
    ["tr -d a b", "tr: extra operand ‘b’"],
    ["date -d foo", "date: invalid date ‘foo’"],
    ["date foo", "date: invalid date ‘foo’"],
    ["comm a", "comm: missing operand after ‘a’"],
    ["env nope", "env: ‘nope’: No such file or directory"],
    ["find nope", "find: ‘nope’: No such file or directory"],
    ["head -n x", "head: invalid number of lines: ‘x’"],
    ["tail -c x", "tail: invalid number of bytes: ‘x’"],
    ["join a", "join: missing operand after ‘a’"],
    ["mkdir /x/y", "mkdir: cannot create directory ‘/x/y’: No such file or directory"],
    ["seq x", "seq: invalid floating point argument: ‘x’"],
    ["seq 1 0 2", "seq: invalid Zero increment value: ‘0’"],
    ["sleep x", "sleep: invalid time interval ‘x’"],
    ["timeout x ls", "timeout: invalid time interval ‘x’"],
    ["timeout 1 nope", "timeout: failed to run command ‘nope’: No such file or directory"],
    ["shuf -i 3-1", "shuf: invalid input range: ‘3-1’"],
    ["mktemp x", "mktemp: too few X's in template ‘x’"],
    ["sort -k x", "sort: invalid number at field start: invalid count at start of ‘x’"],
    ["sort -t ab", "sort: multi-character tab ‘ab’"],
    ["env printf %d x", "printf: ‘x’: expected a numeric value"],
    ["rm nope", "rm: cannot remove 'nope': No such file or directory"],
    ["ls nope", "ls: cannot access 'nope': No such file or directory"],
    ["head nope", "head: cannot open 'nope' for reading: No such file or directory"],
    ["touch /x/y", "touch: cannot touch '/x/y': No such file or directory"],
  ];
  const { script } = lab();

  it.each(said)("%s", (line, text) => {
    const first = (setting: string): string | undefined => script(`export ${setting}; ${line}`).stderr.split("\n")[0];
    expect(first("LC_ALL=C.UTF-8")).toBe(text);
    expect(first("LC_ALL= LANG=C.UTF-8")).toBe(text);
    expect(first("LC_ALL=C")).toBe(text.replace(/[‘’]/g, "'"));
  });
});
