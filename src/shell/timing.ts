// What the shell's own work costs in virtual time. Programs price their own work; these keep the clock moving in loops
// that run nothing else, so that an endless loop never stands at one instant.

/** Milliseconds for starting a program or a subshell. */
export const spawnMs = 1;
