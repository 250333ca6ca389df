// Names for what a shell connects by itself (bash's /dev/tcp): the machine's own resolver.
import type { Clock } from "../base/clock";
import type { Run } from "../base/driver";
import type { Random } from "../base/random";
import { resolveName, type ResolverHost } from "../dns/resolver";

/** @returns Machine.lookup of a machine with these files and this network. */
export function lookupOf(own: Pick<ResolverHost, "files" | "netns" | "libc">, clock: Clock, random: Random): (name: string) => Run<string | undefined> {
  return function* (name) {
    const found = yield* resolveName({ ...own, clock, random: random.stream(`resolver/${own.netns.name}`) }, name);
    return found.ok ? found.addresses[0] : undefined;
  };
}
