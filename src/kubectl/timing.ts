// What kubectl costs: virtual milliseconds from its start to its first answer, as recorded.
export const KUBECTL_MS = 200;
/** How often kubectl looks again where it polls (delete --wait, wait, drain). */
export const POLL_MS = 1000;
