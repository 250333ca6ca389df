// jobs, wait, kill, fg, bg, disown.
import { err, out, type Run } from "../../base/driver";
import { endedJobs, findJob, jobLine } from "../jobs";
import { complaint, type Scope } from "../scope";
import { fail, type Builtin } from "./builtin";

const named =
  "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS";

/** By name, in the order of their numbers; 32 and 33 are the threads library's own. */
const signals: Readonly<Record<string, number>> = Object.fromEntries([
  ...named.split(" ").map((n, i): [string, number] => [n, i + 1]),
  ["RTMIN", 34],
  ...Array.from({ length: 15 }, (_, i): [string, number] => [`RTMIN+${i + 1}`, 35 + i]),
  ...Array.from({ length: 14 }, (_, i): [string, number] => [`RTMAX-${14 - i}`, 50 + i]),
  ["RTMAX", 64],
]);

const signalName = (n: number): string | undefined => Object.entries(signals).find(([, s]) => s === n)?.[0];

/** What `kill -l` says of names, numbers and exit codes, or the whole table. */
function* signalList(scope: Scope, words: readonly string[]): Run<number> {
  if (words.length === 0) {
    const cells = Object.entries(signals).map(([name, n]) => `${String(n).padStart(2)}) SIG${name}`);
    if (scope.world.dialect === "busybox")
      yield out(
        cells
          .slice(0, 31)
          .map((c) => `${c.replace("SIG", "")}\n`)
          .join(""),
      );
    else yield out(cells.map((c, i) => `${c}${i % 5 === 4 || i === cells.length - 1 ? "\n" : "\t"}`).join(""));
    return 0;
  }
  let code = 0;
  for (const word of words) {
    const n = /^\d+$/.test(word) ? Number(word) : undefined;
    const answer = n === undefined ? signalNumber(word) : n === 0 ? "EXIT" : signalName(n > 128 ? n - 128 : n);
    if (answer === undefined) code = yield* fail(scope, `kill: ${word}: invalid signal specification`);
    else yield out(`${answer}\n`);
  }
  return code;
}

/** A signal's number from "9", "KILL", "SIGKILL"; undefined if there is none. */
export function signalNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return signals[text.toUpperCase().replace(/^SIG/, "")];
}

/** The signal's trap, or the end of this very shell ($$ is 1). */
function* killSelf(scope: Scope, signal: number): Run<void> {
  const name = signalName(signal) ?? "";
  const trap = signal === 9 ? undefined : scope.state.traps.get(name);
  if (trap !== undefined) {
    yield* scope.world.engine.text(scope, trap);
    return;
  }
  if ([0, 17, 18, 19].includes(signal) || (scope.world.interactive && signal !== 9)) return;
  if (signal === 9) scope.state.traps.clear();
  scope.flow = { kind: "exit", code: 128 + signal };
}

function* kill(scope: Scope, args: readonly string[]): Run<number> {
  let signal = 15;
  let at = 0;
  if (args[0] === "-l" || args[0] === "-L") {
    return yield* signalList(scope, args.slice(1));
  }
  if (args[0] === "-s" || args[0] === "-n") {
    const n = signalNumber(args[1] ?? "");
    if (n === undefined) return yield* fail(scope, `kill: ${args[1]}: invalid signal specification`);
    signal = n;
    at = 2;
  } else if (args[0]?.startsWith("-") === true && args[0] !== "--") {
    const n = signalNumber(args[0].slice(1));
    if (n === undefined) return yield* fail(scope, `kill: ${args[0].slice(1)}: invalid signal specification`);
    signal = n;
    at = 1;
  }
  if (at >= args.length) {
    yield err("kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]\n");
    return 2;
  }
  let code = 0;
  for (const spec of args.slice(at)) {
    if (spec === "1") {
      yield* killSelf(scope, signal);
      continue;
    }
    const job = findJob(scope, spec);
    if (job === undefined)
      code = yield* fail(
        scope,
        spec.startsWith("%")
          ? `kill: ${spec}: no such job`
          : /^\d+$/.test(spec)
            ? `kill: (${spec}) - No such process`
            : `kill: ${spec}: arguments must be process or job IDs`,
      );
    else if (signal !== 0 && signal !== 18) scope.world.driver.kill(job.pid, 128 + signal);
  }
  return code;
}

export const jobBuiltins: readonly Builtin[] = [
  {
    name: "jobs",
    summary: "Display status of jobs.",
    *run(scope, args) {
      for (const job of scope.state.jobs) yield out(args[0] === "-p" ? `${job.pid}\n` : jobLine(scope, job));
      endedJobs(scope);
      return 0;
    },
  },
  {
    name: "wait",
    summary: "Wait for job completion and return exit status.",
    *run(scope, args) {
      const specs = args.filter((a) => !a.startsWith("-"));
      if (specs.length === 0) {
        const { jobs } = scope.state;
        if (args[0] === "-n" && jobs.length > 0) {
          yield { ready: () => jobs.some((j) => j.process.exited) };
          const first = jobs.find((j) => j.process.exited);
          scope.state.jobs = jobs.filter((j) => j !== first);
          return first?.process.code ?? 0;
        }
        if (jobs.some((j) => !j.process.exited)) yield { ready: () => jobs.every((j) => j.process.exited) };
        scope.state.jobs = [];
        return 0;
      }
      let code = 0;
      for (const spec of specs) {
        const job = findJob(scope, spec);
        if (job === undefined) {
          code = yield* fail(scope, spec.startsWith("%") ? `wait: ${spec}: no such job` : `wait: pid ${spec} is not a child of this shell`, 127);
          continue;
        }
        if (!job.process.exited) yield { ready: () => job.process.exited };
        code = job.process.code ?? 0;
        scope.state.jobs = scope.state.jobs.filter((j) => j.id !== job.id);
      }
      return code;
    },
  },
  { name: "kill", summary: "Send a signal to a job.", run: kill },
  {
    name: "fg",
    summary: "Move job to the foreground.",
    *run(scope, args) {
      const job = findJob(scope, args[0] ?? "%%");
      if (job === undefined) return yield* fail(scope, `fg: ${args[0] ?? "current"}: no such job`);
      yield out(`${job.text}\n`);
      try {
        if (!job.process.exited) yield { ready: () => job.process.exited };
      } finally {
        // Ctrl-C reaches the job that is in the foreground.
        if (!job.process.exited) scope.world.driver.kill(job.pid, 130);
      }
      scope.state.jobs = scope.state.jobs.filter((j) => j.id !== job.id);
      return job.process.code ?? 0;
    },
  },
  {
    name: "bg",
    summary: "Move jobs to the background.",
    *run(scope, args) {
      const job = findJob(scope, args[0] ?? "%%");
      if (job === undefined) return yield* fail(scope, `bg: ${args[0] ?? "current"}: no such job`);
      yield err(complaint(scope, `bg: job ${job.id} already in background`));
      return 0;
    },
  },
  {
    name: "disown",
    summary: "Remove jobs from current shell.",
    dialects: ["bash"],
    *run(scope, args) {
      const job = findJob(scope, args[0] ?? "%%");
      if (job !== undefined) scope.state.jobs = scope.state.jobs.filter((j) => j.id !== job.id);
      return 0;
    },
  },
];
