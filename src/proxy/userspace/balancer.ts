// Round robin over a Service port's endpoints, with ClientIP affinity (upstream 1.24: pkg/proxy/userspace/roundrobin.go).
// Where upstream shuffles the endpoints when they change, here they keep the order of their addresses: a lesson's first
// request meets the first Pod, and who is next can be told.

export type Balance = {
  readonly endpoints: readonly string[];
  /** The one that is next. */
  index: number;
  /** Client address: its endpoint, and when it was used last. */
  readonly affinity: Map<string, { readonly endpoint: string; readonly used: number }>;
};

export const emptyBalance: Balance = { endpoints: [], index: 0, affinity: new Map() };

/** The state after the endpoints were set; the same state if they are the same. */
export function setEndpoints(before: Balance, endpoints: readonly string[]): Balance {
  if (before.endpoints.join() === endpoints.join()) return before;
  return { endpoints, index: 0, affinity: new Map([...before.affinity].filter(([, a]) => endpoints.includes(a.endpoint))) };
}

/** The endpoint for a client; undefined: there is none. @param seconds of affinity, 0 for none. @param reset the remembered one did not answer. */
export function nextEndpoint(b: Balance, client: string, seconds: number, now: number, reset: boolean): string | undefined {
  if (b.endpoints.length === 0) return undefined;
  const remembered = seconds > 0 && !reset ? b.affinity.get(client) : undefined;
  let endpoint: string;
  if (remembered !== undefined && Math.floor((now - remembered.used) / 1000) < seconds) endpoint = remembered.endpoint;
  else {
    endpoint = b.endpoints[b.index]!;
    b.index = (b.index + 1) % b.endpoints.length;
  }
  if (seconds > 0) b.affinity.set(client, { endpoint, used: now });
  return endpoint;
}
