// A checkpoint of IPVS' tables.
import type { IpvsConnection } from "./connection";
import type { RealServer, VirtualService } from "./services";

/** A deleted server, which comes back as it was. */
export type Trashed = { readonly key: number; readonly service: VirtualService; readonly server: RealServer; readonly at: number };

export type Saved = {
  readonly services: readonly VirtualService[];
  readonly trash: readonly Trashed[];
  readonly connections: readonly IpvsConnection[];
  readonly timeouts: readonly number[];
  readonly registered: boolean;
};

/** Services, servers and connections point at each other: one copy of each. */
export function copyOf(s: Saved): Saved {
  const once = <T extends object>(make: (value: T) => T): ((value: T) => T) => {
    const made = new Map<T, T>();
    return (value) => {
      let copy = made.get(value);
      if (copy === undefined) made.set(value, (copy = make(value)));
      return copy;
    };
  };
  const server = once<RealServer>((r) => ({ ...r }));
  const service = once<VirtualService>((v) => ({
    ...v,
    servers: v.servers.map(server),
    last: v.last && server(v.last),
    table: v.table && new Map([...v.table].map(([at, r]) => [at, server(r)])),
  }));
  const connection: (c: IpvsConnection) => IpvsConnection = once<IpvsConnection>((c) => ({
    ...c,
    server: server(c.server),
    template: c.template && connection(c.template),
    nextRequest: undefined,
    nextAnswer: undefined,
  }));
  return {
    ...s,
    services: s.services.map(service),
    trash: s.trash.map((t) => ({ ...t, service: service(t.service), server: server(t.server) })),
    connections: s.connections.map(connection),
  };
}
