// Real network namespaces: made under names of this process alone, and all deleted again with everything in them.
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTool, run, runNow, type Finished } from "./tools";

/** Why this machine cannot lend a kernel; undefined if it can. Sweeps away what earlier runs left. */
export function whyNoKernel(tools: readonly string[]): string | undefined {
  if (process.platform !== "linux") return "no Linux here";
  if (process.getuid?.() !== 0) return "not root, so no network namespaces";
  const missing = ["ip", ...tools].filter((t) => findTool(t) === undefined);
  if (missing.length > 0) return `no ${missing.join(", no ")} here`;
  sweep();
  const name = `sl-${process.pid}-probe-${randomUUID().slice(0, 8)}`;
  if (runNow(["ip", "netns", "add", name]).code !== 0) return "network namespaces may not be made here";
  const problems = tools
    .filter((t) => t === "iptables" || t === "nft")
    .filter((t) => runNow(["ip", "netns", "exec", name, t, ...(t === "nft" ? ["list", "ruleset"] : ["-t", "nat", "-S"])]).code !== 0);
  runNow(["ip", "netns", "del", name]);
  return problems.length === 0 ? undefined : `${problems.join(", ")} cannot reach a kernel here`;
}

/** Deletes what a run that was killed has left: namespaces of processes that are no more, and who lives in them. */
function sweep(): void {
  for (const name of existsSync("/run/netns") ? readdirSync("/run/netns") : []) {
    const pid = /^sl-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue;
    for (const left of runNow(["ip", "netns", "pids", name])
      .stdout.split("\n")
      .filter((l) => l !== "")) {
      try {
        process.kill(Number(left), "SIGKILL");
      } catch {
        // It ended by itself.
      }
    }
    runNow(["ip", "netns", "del", name]);
  }
}

/** Namespaces of one test; `close` deletes them. */
export class Namespaces {
  readonly #prefix: string;
  readonly #made: string[] = [];
  readonly #children: ChildProcess[] = [];

  constructor(label: string) {
    this.#prefix = `sl-${process.pid}-${label}-`;
  }

  add(name: string): void {
    this.#made.push(name);
    this.#must(["ip", "netns", "add", this.#prefix + name]);
    this.in(name, ["ip", "link", "set", "lo", "up"]);
  }

  full(name: string): string {
    return this.#prefix + name;
  }

  /** A veth pair: [namespace, link, CIDR…] at both ends, both up. */
  veth(a: readonly [string, string, ...string[]], b: readonly [string, string, ...string[]]): void {
    this.#must(["ip", "link", "add", a[1], "netns", this.full(a[0]), "type", "veth", "peer", "name", b[1], "netns", this.full(b[0])]);
    for (const [ns, link, ...cidrs] of [a, b]) {
      for (const cidr of cidrs) this.in(ns, ["ip", "addr", "add", cidr, "dev", link]);
      this.in(ns, ["ip", "link", "set", link, "up"]);
    }
  }

  /** Runs in a namespace; throws on failure. */
  in(name: string, argv: readonly string[], input?: string): Finished {
    return this.#must(this.#enter(name, argv), input);
  }

  /** Runs in a namespace without blocking this process. */
  later(name: string, argv: readonly string[], limit: number): Promise<Finished> {
    return run(this.#enter(name, argv), { limit });
  }

  /** Starts a program in a namespace; it is ended by `close`. */
  start(name: string, argv: readonly string[], said?: (text: string) => void): ChildProcess {
    const [program, ...args] = this.#enter(name, argv);
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding("utf8").on("data", (t: string) => said?.(t));
    this.#children.push(child);
    return child;
  }

  /** A port of a namespace's own 127.0.0.1 that leads to a Unix socket, which belongs to no namespace. */
  async relay(name: string, port: number, socket: string): Promise<void> {
    const script = `require("net").createServer((c) => { const s = require("net").connect(${JSON.stringify(socket)}); for (const e of [c, s]) e.on("error", () => { c.destroy(); s.destroy(); }); c.pipe(s); s.pipe(c); }).listen(${port}, "127.0.0.1", () => console.log("ready"))`;
    await new Promise<void>((resolve, reject) => {
      const child = this.start(name, [process.execPath, "-e", script], (text) => text.includes("ready") && resolve());
      child.on("exit", () => reject(new Error("the relay ended")));
    });
  }

  close(): void {
    for (const child of this.#children) if (child.exitCode === null) child.kill("SIGKILL");
    for (const name of this.#made) if (existsSync(`/run/netns/${this.full(name)}`)) runNow(["ip", "netns", "del", this.full(name)]);
  }

  #enter(name: string, argv: readonly string[]): readonly [string, ...string[]] {
    return ["ip", "netns", "exec", this.full(name), ...argv];
  }

  #must(argv: readonly string[], input?: string): Finished {
    const done = runNow(argv, input);
    if (done.code !== 0) throw new Error(`${argv.join(" ")}: ${done.stderr}${done.stdout}`);
    return done;
  }
}

/** A path for a Unix socket of this process. */
export function socketPath(label: string): string {
  return join(tmpdir(), `sl-${process.pid}-${label}.sock`);
}
