// What `time` says of a pipeline.
import type { Dialect } from "./scope";

/** @param how "posix": `time -p`. @param status what the pipeline ended with @param format bash's TIMEFORMAT */
export function timeReport(how: Dialect | "posix", ms: number, status: number, format: string | undefined): string {
  return how === "posix" ? posixTiming(ms) : how === "bash" ? timing(ms, format) : appletTiming(ms, status);
}

function posixTiming(ms: number): string {
  return `real ${(ms / 1000).toFixed(2)}\nuser 0.00\nsys 0.00\n`;
}

/** BusyBox' time is a program, which tells of its child's end. */
function appletTiming(ms: number, status: number): string {
  const spent = (seconds: number): string => `${Math.floor(seconds / 60)}m ${(seconds % 60).toFixed(2)}s`;
  return `${status === 0 ? "" : `Command exited with non-zero status ${status}\n`}real\t${spent(ms / 1000)}\nuser\t${spent(0)}\nsys\t${spent(0)}\n`;
}

/** %[precision][l]R, U and S; %P; %%. An empty format says nothing. */
function timing(ms: number, format = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS"): string {
  if (format === "") return "";
  const said = format.replace(/%(?:(%)|P|(\d?)(l?)([RUS]))/g, (_, percent: string | undefined, digits?: string, long?: string, what?: string) => {
    if (percent !== undefined) return "%";
    if (what === undefined) return "0.00";
    const seconds = what === "R" ? ms / 1000 : 0;
    const precision = Math.min(Number(digits || "3"), 3);
    // Digits are cut off, not rounded.
    const spent = (n: number): string => (Math.floor(n * 10 ** precision + 1e-6) / 10 ** precision).toFixed(precision);
    return long === "" ? spent(seconds) : `${Math.floor(seconds / 60)}m${spent(seconds % 60)}s`;
  });
  return `${said}\n`;
}
