// Times as the API writes them, from and to the clock's milliseconds.

/** RFC 3339 in whole seconds, as the API writes times. `ms` since the Unix epoch. */
export function rfc3339(ms: number): string {
  return `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** RFC 3339 with microseconds (MicroTime). */
export function microTime(ms: number): string {
  return `${new Date(Math.floor(ms)).toISOString().slice(0, 23)}000Z`;
}

/** Milliseconds since the epoch of an RFC 3339 time; 0 where there is none. */
export function timeOf(text: string | undefined | null): number {
  return text === undefined || text === null ? 0 : Date.parse(text);
}
