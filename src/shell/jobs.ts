// Background jobs: processes of their own whose output comes between the foreground's.
import type { Process, Run } from "../base/driver";
import type { Job } from "./state";
import { takeProcess, type Scope } from "./scope";

/** Starts a job; the notice "[1] 123" where a shell would print it. */
export function addJob(scope: Scope, text: string, body: Run<number>): string | undefined {
  const process: Process = scope.world.driver.spawn(body, scope.background, takeProcess(scope));
  const id = scope.state.jobs.reduce((max, j) => Math.max(max, j.id), 0) + 1;
  scope.state.jobs = [...scope.state.jobs, { id, pid: process.pid, text, process, told: false }];
  scope.state.lastBackground = process.pid;
  scope.jobsHere.push(process);
  return scope.world.interactive && scope.terminal !== undefined && scope.subshell === 0 ? `[${id}] ${process.pid}\n` : undefined;
}

/** %1, %%, %+, %-, %name, or a process number. */
export function findJob(scope: Scope, spec: string): Job | undefined {
  const { jobs } = scope.state;
  if (spec === "%%" || spec === "%+" || spec === "%") return jobs.at(-1);
  if (spec === "%-") return jobs.at(-2) ?? jobs.at(-1);
  if (/^%\d+$/.test(spec)) return jobs.find((j) => j.id === Number(spec.slice(1)));
  if (spec.startsWith("%")) return jobs.find((j) => j.text.startsWith(spec.slice(1)));
  return jobs.find((j) => j.pid === Number(spec));
}

/** A line of `jobs`. */
export function jobLine(scope: Scope, job: Job): string {
  const { jobs } = scope.state;
  const mark = jobs.at(-1) === job ? "+" : jobs.at(-2) === job ? "-" : " ";
  const code = job.process.code ?? 0;
  const state = !job.process.exited
    ? "Running"
    : code === 0
      ? "Done"
      : code === 143
        ? "Terminated"
        : code === 137
          ? "Killed"
          : code === 130
            ? "Interrupt"
            : `Exit ${code}`;
  return `[${job.id}]${mark}  ${state.padEnd(24)}${job.text}${job.process.exited ? "" : " &"}\n`;
}

/** Lines for jobs that have ended since the last look; they are forgotten. */
export function endedJobs(scope: Scope): string {
  const ended = scope.state.jobs.filter((j) => j.process.exited);
  const text = ended.map((j) => jobLine(scope, j)).join("");
  if (ended.length > 0) scope.state.jobs = scope.state.jobs.filter((j) => !j.process.exited);
  return text;
}
