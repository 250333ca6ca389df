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

/** A machine that is shared gives a tenth of a second now and then to others: of so many rounds the best counts. */
export const rounds = 5;

/** How many of the `n` things that `work` does each time a second has room for. @param before puts things back for a round; its time does not count */
export function perSecond(n: number, work: () => void, before: () => void = () => undefined): number {
  const took = Array.from({ length: rounds }, () => {
    before();
    return tookMs(work);
  });
  return n / (Math.min(...took) / 1000);
}
