// The health check ports of Services with externalTrafficPolicy Local: how many of a Service's ready endpoints are here
// (upstream: pkg/proxy/healthcheck/service_health.go). One HTTP server for each such Service and family.
import type { Answer } from "../base/http";
import type { Stateful } from "../base/stateful";
import type { Netns, Network } from "../net/types";
import type { Endpoint } from "./endpoint";
import { attachSite, closeSite, openSite } from "./http";
import type { HttpSite } from "./http";
import type { ServicePort } from "./serviceport";

type Instance = { readonly port: number; readonly endpoints: number };

export class ServiceHealth implements Stateful {
  #instances = new Map<string, Instance>();

  /** @param addresses on which the ports listen. @param healthy whether kube-proxy itself is. */
  constructor(
    private readonly network: Network,
    private readonly netns: Netns,
    private readonly prefix: string,
    private readonly addresses: () => readonly string[],
    private readonly healthy: () => boolean,
    private readonly now: () => number,
  ) {}

  /** Opens and closes ports, and takes the numbers of local endpoints. */
  sync(ports: ReadonlyMap<string, ServicePort>, endpoints: ReadonlyMap<string, readonly Endpoint[]>, node: string): void {
    const wanted = new Map<string, number>();
    const local = new Map<string, Set<string>>();
    for (const port of ports.values()) if (port.healthCheckNodePort !== 0) wanted.set(port.service, port.healthCheckNodePort);
    if (wanted.size > 0) {
      for (const [key, port] of ports) {
        if (!wanted.has(port.service)) continue;
        let ips = local.get(port.service);
        if (ips === undefined) local.set(port.service, (ips = new Set()));
        for (const e of endpoints.get(key) ?? []) if (e.ready && e.node === node) ips.add(e.ip);
      }
    }
    for (const [service, instance] of [...this.#instances]) {
      if (wanted.get(service) === instance.port) continue;
      closeSite(this.network, this.netns, this.#owner(service));
      this.#instances.delete(service);
    }
    for (const [service, port] of wanted) {
      const opened = this.#instances.has(service) || openSite(this.network, this.netns, this.#site(service, port), this.now);
      if (opened) this.#instances.set(service, { port, endpoints: local.get(service)?.size ?? 0 });
    }
  }

  close(): void {
    for (const service of this.#instances.keys()) closeSite(this.network, this.netns, this.#owner(service));
    this.#instances = new Map();
  }

  #owner(service: string): string {
    return `${this.prefix}/${service}`;
  }

  #site(service: string, port: number): HttpSite {
    return { owner: this.#owner(service), listen: this.addresses().map((address) => ({ address, port })), answer: () => this.#answer(service) };
  }

  #answer(service: string): Answer {
    const count = this.#instances.get(service)?.endpoints ?? 0;
    const healthy = this.healthy();
    const slash = service.indexOf("/");
    const body = `{\n\t"service": {\n\t\t"namespace": "${service.slice(0, slash)}",\n\t\t"name": "${service.slice(slash + 1)}"\n\t},\n\t"localEndpoints": ${count},\n\t"serviceProxyHealthy": ${healthy}\n}`;
    return {
      status: count > 0 && healthy ? 200 : 503,
      headers: [
        ["Content-Type", "application/json"],
        ["X-Content-Type-Options", "nosniff"],
        ["X-Load-Balancing-Endpoint-Weight", String(count)],
      ],
      body,
    };
  }

  snapshot(): unknown {
    return new Map(this.#instances);
  }

  restore(state: unknown): void {
    this.#instances = new Map(state as Map<string, Instance>);
    for (const [service, { port }] of this.#instances) attachSite(this.network, this.#site(service, port), this.now);
  }
}
