// What `time` says of a pipeline.
import type { Dialect } from "./scope";

/** @param how "posix": `time -p`. @param status what the pipeline ended with */
export function timeReport(how: Dialect | "posix", ms: number, status: number): string {
  return how === "posix" ? posixTiming(ms) : how === "bash" ? timing(ms) : appletTiming(ms, status);
}

function posixTiming(ms: number): string {
  return `real ${(ms / 1000).toFixed(2)}\nuser 0.00\nsys 0.00\n`;
}

/** BusyBox' time is a program, which tells of its child's end. */
function appletTiming(ms: number, status: number): string {
  const spent = (seconds: number): string => `${Math.floor(seconds / 60)}m ${(seconds % 60).toFixed(2)}s`;
  return `${status === 0 ? "" : `Command exited with non-zero status ${status}\n`}real\t${spent(ms / 1000)}\nuser\t${spent(0)}\nsys\t${spent(0)}\n`;
}

function timing(ms: number): string {
  const seconds = ms / 1000;
  return `\nreal\t${Math.floor(seconds / 60)}m${(seconds % 60).toFixed(3)}s\nuser\t0m0.000s\nsys\t0m0.000s\n`;
}
