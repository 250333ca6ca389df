// Where the real tools are, if the machine has them; and running them.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The full path of a real tool: by its own environment variable, in an optional directory of the user's cache, in PATH; undefined where there is none. */
export function findTool(name: string, variable?: string): string | undefined {
  const named = variable === undefined ? undefined : process.env[variable];
  const home = process.env["HOME"];
  const directories = [...(home === undefined ? [] : [join(home, ".cache/oracle/bin")]), ...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  const candidates = [...(named === undefined ? [] : [named]), ...directories.map((d) => join(d, name))];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export type Finished = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end while this process goes on serving it; killed after `limit` real milliseconds. */
export function run(
  argv: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string; readonly limit?: number } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0]!, argv.slice(1), {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      detached: true,
    });
    const text = { stdout: "", stderr: "" };
    child.stdout!.setEncoding("utf8").on("data", (t: string) => (text.stdout += t));
    child.stderr!.setEncoding("utf8").on("data", (t: string) => (text.stderr += t));
    const timer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), options.limit ?? 60_000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? (signal === null ? 1 : 137), ...text });
    });
    if (options.input !== undefined) child.stdin!.end(options.input);
  });
}

/** Runs a program and waits, this process standing still. */
export function runNow(argv: readonly string[], input?: string): Finished {
  const { status, stdout, stderr } = spawnSync(argv[0]!, argv.slice(1), { encoding: "utf8", ...(input === undefined ? {} : { input }) });
  return { code: status ?? 1, stdout: stdout ?? "", stderr: stderr ?? "" };
}

/** Says once why tests are skipped: a list of skipped tests alone does not. */
export function reason(tests: string, why: string | undefined): string {
  if (why !== undefined) console.warn(`skipped: ${tests}: ${why}`);
  return why === undefined ? tests : `${tests} (skipped: ${why})`;
}
