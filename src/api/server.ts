// The API server as one object: the store, its clients, and the door for HTTP.
import type { Clock } from "../base/clock";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import { bootstrap } from "./bootstrap";
import { createClient } from "./client";
import { keepKubernetes, type Address } from "./kubernetes-service";
import { PortAllocator } from "./ports";
import { Registry } from "./registry";
import { handle, handleWatch, type Descriptions, type RestServer } from "./rest/router";
import { Store } from "./store";
import type { Client } from "./types";

export type ApiServerOptions = {
  readonly clock: Clock;
  readonly random: Random;
  /** The ranges of ClusterIPs; the first one's family is the default: ["10.96.0.0/16", "fd00:10:96::/112"]. */
  readonly serviceCIDRs: readonly string[];
  /** Where the server itself listens: the endpoint of default/kubernetes. Without it that Service is not made. */
  readonly advertise?: Address;
  /** Texts of types and fields (schema/descriptions.json), for /openapi/v3; asked for only when a client wants them. */
  readonly descriptions?: () => Descriptions | undefined;
};

/** Its own Client methods write as "unknown"; components take a client of their name. */
export interface ApiServer extends Client, Stateful {
  /** A client whose writes carry that field manager. */
  client(manager: string): Client;
}

/** Makes a server that holds what a fresh one holds: its namespaces, its ServiceCIDR, default/kubernetes. */
export function createApiServer(options: ApiServerOptions): ApiServer {
  const { clock, random } = options;
  const store = new Store(clock);
  const ports = new PortAllocator(() => random.stream("api/nodeport"));
  const registry = new Registry(store, clock, random, options.serviceCIDRs, ports);
  const rest: RestServer = { registry, descriptions: options.descriptions ?? (() => undefined) };
  const wire = { request: handle.bind(undefined, rest), watchRequest: handleWatch.bind(undefined, rest) };
  const client = (manager: string): Client => createClient(registry, manager, wire);
  const own = client("kube-apiserver");
  bootstrap(registry, own, options.serviceCIDRs, clock.now);
  if (options.advertise !== undefined) keepKubernetes(own, store, clock, options.serviceCIDRs[0]!, options.advertise);
  return {
    ...client("unknown"),
    client,
    snapshot: () => ({ store: store.snapshot(), ports: ports.snapshot() }),
    restore: (state) => {
      const s = state as { store: unknown; ports: unknown };
      store.restore(s.store);
      ports.restore(s.ports);
    },
  };
}
