// A machine with nothing but files and commands, and a way to run a line on it to its end.
import { Clock } from "../../src/base/clock";
import { Driver, type Run } from "../../src/base/driver";
import { Random } from "../../src/base/random";
import { commandsFor, type Flavour } from "../../src/commands/list";
import { FileTree } from "../../src/files/tree";
import { noInput, textInput, type Command, type Input, type Machine } from "../../src/shell/command";
import { runShell, Shell } from "../../src/shell/shell";
import type { Dialect } from "../../src/shell/scope";

export type Outcome = { readonly stdout: string; readonly stderr: string; readonly code: number | undefined };

export type Lab = {
  readonly clock: Clock;
  readonly driver: Driver;
  readonly machine: Machine;
  readonly shell: Shell;
  /** Runs a line in the terminal's shell; undefined code: it had not ended after `limit` virtual milliseconds and was interrupted. */
  run(line: string, options?: { stdin?: string; limit?: number }): Outcome;
  /** bash -c / sh -c. */
  script(text: string, options?: { stdin?: string; dialect?: Dialect; interactive?: boolean }): Outcome;
};

export function lab(flavour: Flavour = "laptop", extra: readonly Command[] = []): Lab {
  const clock = new Clock(Date.UTC(2026, 0, 1));
  const driver = new Driver(clock);
  const random = new Random(1);
  const files = new FileTree();
  for (const d of ["/root", "/tmp", "/etc", "/dev", "/usr/bin"]) files.mkdir(d);
  files.write("/etc/passwd", "root:x:0:0::/root:/bin/bash\n");
  const commands = new Map([...commandsFor(flavour), ...extra.map((c) => [c.name, c] as const)]);
  // These tests touch no network: the two stand empty.
  const machine = {
    name: "laptop",
    kind: flavour === "laptop" || flavour === "node" ? flavour : "container",
    files,
    commands,
    libc: "glibc",
    home: "/root",
    netns: {},
    network: {},
  } as unknown as Machine;
  const env = new Map([
    ["PATH", "/usr/bin:/bin"],
    ["HOME", "/root"],
    ["LC_ALL", "C"],
  ]);
  const shell = new Shell({ machine, clock, driver, random, env, cwd: "/tmp" });
  const finish = (run: Run<number>, limit: number): Outcome => {
    const text = { 1: "", 2: "" };
    const ended: { code: number | undefined } = { code: undefined };
    const process = driver.spawn(run, { write: (o) => ((text[o.fd] += o.text), true) }, (c) => (ended.code = c));
    let turns = 0;
    driver.run({ limit: clock.now + limit, done: () => process.exited, pause: () => ++turns > 3_000_000 });
    const code = ended.code;
    if (!process.exited) driver.kill(process.pid, 130);
    return { stdout: text[1], stderr: text[2], code };
  };
  const input = (text: string | undefined): Input => (text === undefined ? noInput : textInput(text));
  return {
    clock,
    driver,
    machine,
    shell,
    run: (line, o = {}) => finish(shell.run(line, { stdin: input(o.stdin) }), o.limit ?? 100_000),
    script: (text, o = {}) => {
      const dialect = o.dialect ?? "bash";
      const common = {
        machine,
        clock,
        random,
        driver,
        edit: undefined,
        env,
        cwd: "/tmp",
        stdin: input(o.stdin),
        dialect,
        name: dialect === "bash" ? "bash" : "sh",
        args: [],
      };
      return finish(
        runShell(
          o.interactive === true
            ? { ...common, terminal: { columns: 80, rows: 24 }, script: undefined, commandString: false, stdin: textInput(text) }
            : { ...common, terminal: undefined, script: text, commandString: true },
        ),
        100_000,
      );
    },
  };
}
