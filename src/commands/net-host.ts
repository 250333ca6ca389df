// What the network commands need of the machine they run on: the resolver over its files and its network, random draws of
// its own, and the errors' words.
import type { Wait } from "../base/driver";
import type { ResolverHost } from "../dns/resolver";
import type { Connection } from "../net/types";
import type { Context } from "../shell/command";

/** The resolver of this machine's C library. */
export function resolverOf(context: Context): ResolverHost {
  const { machine, clock, random } = context;
  return { files: machine.files, netns: machine.netns, clock, random: random.stream(`resolver/${machine.netns.name}`), libc: machine.libc };
}

/** Waits until a connection is made or failed, at most until `until`; returns its error ("timeout" at the deadline). */
export function* awaitConnection(connection: Connection, until = Infinity): Generator<Wait, Connection["error"], void> {
  const state = (): Connection["state"] => connection.state;
  if (state() === "connecting") yield until === Infinity ? { ready: () => state() !== "connecting" } : { until, ready: () => state() !== "connecting" };
  if (state() === "connecting") return "timeout";
  if (state() === "established") return undefined;
  return connection.error;
}

/** gai_strerror's words for why a name has no address. */
export function nameError(error: "not-found" | "no-data" | "again"): string {
  if (error === "again") return "Temporary failure in name resolution";
  return error === "no-data" ? "No address associated with hostname" : "Name or service not known";
}

/** An address with a port, as URLs write it. */
export function endpointText(ip: string, port: number): string {
  return ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`;
}
