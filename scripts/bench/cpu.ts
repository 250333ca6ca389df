// Time as the processor spends it, on all threads of this process: what else runs on the machine counts little.

/** Milliseconds that a piece of work takes. */
export function cpuMs(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** How many of `n` things that `work` does a second has room for. */
export function perSecond(n: number, work: () => void): number {
  return n / (cpuMs(work) / 1000);
}
