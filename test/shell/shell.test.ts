import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { out } from "../../src/base/driver";
import { builtinNames } from "../../src/shell/builtins/names";
import { builtins } from "../../src/shell/builtins/list";
import { isIncomplete, parseScript } from "../../src/shell/parse";
import { lab } from "./lab";

describe("processes", () => {
  it("ends a writer when its reader has gone", () => {
    expect(lab().run("yes | head -2")).toEqual({ stdout: "y\ny\n", stderr: "", code: 0 });
    expect(lab().run("while true; do echo x; done | head -1; echo ${PIPESTATUS[@]}")).toEqual({ stdout: "x\n141 0\n", stderr: "", code: 0 });
  });

  it("lets an endless loop be stopped, and moves the clock in it", () => {
    const l = lab();
    const before = l.clock.now;
    expect(l.run("while true; do :; done", { limit: 5000 }).code).toBeUndefined();
    expect(l.clock.now).toBe(before + 5000);
    expect(l.driver.idle).toBe(true);
  });

  it("kills all stages of a pipeline with it", () => {
    const l = lab();
    expect(l.run("yes | cat | while true; do read x; done", { limit: 1000 }).code).toBeUndefined();
    expect(l.driver.idle).toBe(true);
    expect(l.run("x=$(sleep 100 | cat); echo no", { limit: 1000 }).stdout).toBe("");
    expect(l.driver.idle).toBe(true);
  });

  it("runs a hundred thousand turns on a flat stack", () => {
    expect(lab().run("i=0; while ((i<100000)); do ((i++)); done; echo $i", { limit: 10_000_000 }).stdout).toBe("100000\n");
  });

  it("takes hundreds of thousands of words and lines", () => {
    const l = lab();
    expect(l.run("set -- $(seq 200000); echo $#; a=($(seq 150000)); echo ${#a[@]}; seq 300000 | sort -n | uniq | wc -lL").stdout).toBe(
      "200000\n150000\n 300000       6\n",
    );
  });

  it.each(["f() { f; }; f", "f() { x=$(f); }; f", "f() { f | f; }; f", "f() { ( f ); }; f", "f() { eval f; }; f", "f() { f & }; f; wait"])(
    "survives recursion without end: %s",
    (line) => {
      const l = lab();
      expect(l.run(`${line}; echo end`, { limit: 1_000_000 }).stderr).toMatch(
        /^bash: (fork: retry: Resource temporarily unavailable|f: maximum function nesting|eval: maximum eval nesting)/,
      );
      l.run("wait");
      expect(l.driver.idle).toBe(true);
    },
  );

  it("prints a background job's output between the foreground's, in the order of time", () => {
    expect(lab().run("(sleep 1; echo one; sleep 2; echo three) & for i in 1 2; do sleep 2; echo fg$i; done; wait").stdout).toBe("one\nfg1\nthree\nfg2\n");
  });

  it("waits for background jobs inside $(…) and gives their output", () => {
    expect(lab().run("echo [$( (sleep 1; echo late) & echo early)]").stdout).toBe("[early late]\n");
  });

  it("keeps jobs for the next line", () => {
    const l = lab();
    l.run("sleep 10 & echo started");
    expect(l.run("jobs").stdout).toBe("[1]+  Running                 sleep 10 &\n");
    expect(l.run("kill %1; wait %1; echo $?").stdout).toBe("143\n");
  });

  it("stops a command at its time limit and its children too", () => {
    const l = lab();
    expect(l.run("timeout 2 sh -c 'while true; do echo x; sleep 1; done'; echo $?").stdout).toBe("x\nx\n124\n");
    expect(l.driver.idle).toBe(true);
  });

  it("hands a live stream on line by line", () => {
    const ticker = {
      name: "ticker",
      summary: "a line a second",
      *run(context: { clock: { now: number } }) {
        for (let i = 0; ; i++) {
          yield out(`tick ${i}\n`);
          yield { until: context.clock.now + 1000 };
        }
      },
    };
    const l = lab("laptop", [ticker as never]);
    expect(l.run("ticker | grep -v 1 | sed s/tick/t/", { limit: 3500 }).stdout).toBe("t 0\nt 2\nt 3\n");
    expect(l.driver.idle).toBe(true);
  });
});

describe("a terminal's shell", () => {
  it("complains without line numbers", () => {
    expect(lab().run("foo")).toEqual({ stdout: "", stderr: "bash: foo: command not found\n", code: 127 });
    expect(lab().run("echo ;;")).toEqual({ stdout: "", stderr: "bash: syntax error near unexpected token `;;'\n", code: 2 });
    expect(lab().run("echo ${x?gone}; echo no").stderr).toBe("bash: x: gone\n");
  });

  it("remembers variables, place and functions, and goes back to a saved state", () => {
    const l = lab();
    l.run("x=1; cd /; f() { echo f$1; }");
    const saved = l.shell.snapshot();
    l.run("x=2; cd /etc; unset -f f");
    l.shell.restore(saved);
    expect(l.run("echo $x $PWD; f 3").stdout).toBe("1 /\nf3\n");
  });

  it("shows a prompt", () => {
    const l = lab();
    expect(l.shell.prompt()).toBe("user@laptop:/tmp$ ");
    l.run("USER=root; cd");
    expect(l.shell.prompt()).toBe("root@laptop:~# ");
  });

  it("ends with exit, not with a mistake in an expansion", () => {
    const l = lab();
    l.run("echo $((1/0)); echo never");
    expect(l.shell.exited).toBe(false);
    expect(l.run("exit 3").code).toBe(3);
    expect(l.shell.exited).toBe(true);
  });

  it("asks for more where bash would", () => {
    for (const text of ["if true; then", "echo 'a", "for i in 1; do", "cat <<E\na", "a |", "a &&", "echo \\", "f() {"])
      expect([text, isIncomplete(text)]).toEqual([text, true]);
    for (const text of ["echo a", "fi", "a;; b", "cat <<E\na\nE\n"]) expect([text, isIncomplete(text)]).toEqual([text, false]);
  });
});

describe("an interactive shell on standard input", () => {
  it("prompts, reads line by line, and shares its input with what it runs", () => {
    expect(lab("busybox").script("x=5\necho $x\nread y\nhello\necho $y\nexit 4\n", { dialect: "busybox", interactive: true })).toEqual({
      stdout: "/tmp # /tmp # 5\n/tmp # /tmp # hello\n/tmp # ",
      stderr: "",
      code: 4,
    });
  });

  it("continues an open construct", () => {
    expect(lab().script("for i in 1 2\ndo echo $i\ndone\n", { interactive: true }).stdout).toBe("user@laptop:/tmp$ > > 1\n2\nuser@laptop:/tmp$ ");
  });
});

describe("completion", () => {
  const l = lab();
  l.machine.files.write("/tmp/web.yaml", "");
  l.machine.files.mkdir("/tmp/work");
  const at = (line: string): { from: number; candidates: readonly string[] } => l.shell.complete(line, line.length);
  it.each([
    ["bas", 0, ["base64", "basename", "bash"]],
    ["cat w", 4, ["web.yaml", "work/"]],
    ["echo a | sor", 9, ["sort"]],
    ["cat < we", 6, ["web.yaml"]],
    ["cd w", 3, ["work/"]],
    ["echo $HOM", 6, ["HOME"]],
    ["for i in 1; do sle", 15, ["sleep"]],
    ["cat /tmp/we", 4, ["/tmp/web.yaml"]],
  ] as const)("%s", (line, from, candidates) => {
    expect(at(line)).toEqual({ from, candidates });
  });
});

describe("parsing", () => {
  const root = new URL("../golden/", import.meta.url);
  const lines = readdirSync(root)
    .filter((f) => f.endsWith(".t"))
    .flatMap((f) => readFileSync(new URL(f, root), "utf8").split("\n"))
    .filter((l) => l.startsWith("$ "))
    .map((l) => l.slice(2));

  it("takes every line of the recorded transcripts", () => {
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((l) => parseScript(l).problem !== undefined)).toEqual([]);
  });

  it("knows every builtin by name", () => {
    expect([...builtins.keys()].sort()).toEqual([...builtinNames].sort());
  });
});

describe("properties", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ab \t*?[]{}$`\"'\\~#;&|<>()!=:/.-%éλ\n".split("")), maxLength: 12 });

  it("single quotes keep every text", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(lab().script(`printf %s '${text.replaceAll("'", "'\\''")}'`).stdout).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("double quotes keep every text whose four special characters are escaped", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(lab().script(`printf %s "${text.replace(/[$`"\\]/g, "\\$&")}"`).stdout).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('a quoted variable is one word, and set -- "$@" changes nothing', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const quoted = words.map((w) => `'${w.replaceAll("'", "'\\''")}'`).join(" ");
        const text = words.map((w) => `[${w}]`).join("");
        expect(lab().script(`set -- ${quoted}; set -- "$@"; for w in "$@"; do x=$w; printf '[%s]' "$x"; done`).stdout).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("printf %q is read back as the same word", () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(lab().script(`x='${text.replaceAll("'", "'\\''")}'; y=$(printf %q "$x"); eval "z=$y"; [ "$x" = "$z" ] && echo same`).stdout).toBe("same\n");
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."ab 12\t*[]{}$`\"'\\;&|<>()!=\n".split(""), "if ", "then ", "fi", "do ", "done", "for ", "${", "$((", "<<E\n"),
          maxLength: 14,
        }),
        (text) => {
          lab().run(text, { limit: 1000 });
        },
      ),
      { numRuns: 500 },
    );
  });
});
