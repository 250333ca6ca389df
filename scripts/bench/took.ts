// Time on a machine that does other things too. The clock counts what else runs, the processor's own time (on all threads of
// this process) what the collector does beside the work: of the two the smaller is what the work took at most.

/** Milliseconds that a piece of work takes. */
export function tookMs(work: () => void): number {
  const began = process.cpuUsage();
  const clock = performance.now();
  work();
  const elapsed = performance.now() - clock;
  const { user, system } = process.cpuUsage(began);
  return Math.min(elapsed, (user + system) / 1000);
}

/** How many of `n` things that `work` does a second has room for. */
export function perSecond(n: number, work: () => void): number {
  return n / (tookMs(work) / 1000);
}
