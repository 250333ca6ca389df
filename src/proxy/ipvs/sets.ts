// The ip sets of IPVS mode (upstream: pkg/proxy/ipvs/ipset.go): few iptables rules ask many addresses. Entries are
// counted, since several Service ports may want the same one.
import type { IpSets } from "../../net/ipsets/ipsets";
import type { SetType } from "../../net/ipsets/types";
import type { Family } from "../ip";
import { Counted } from "./counted";

export const setTable = {
  "KUBE-LOOP-BACK": ["hash:ip,port,ip", "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose"],
  "KUBE-CLUSTER-IP": ["hash:ip,port", "Kubernetes service cluster ip + port for masquerade purpose"],
  "KUBE-EXTERNAL-IP": ["hash:ip,port", "Kubernetes service external ip + port for masquerade and filter purpose"],
  "KUBE-EXTERNAL-IP-LOCAL": ["hash:ip,port", "Kubernetes service external ip + port with externalTrafficPolicy=local"],
  "KUBE-LOAD-BALANCER": ["hash:ip,port", "Kubernetes service lb portal"],
  "KUBE-LOAD-BALANCER-FW": ["hash:ip,port", "Kubernetes service load balancer ip + port for load balancer with sourceRange"],
  "KUBE-LOAD-BALANCER-LOCAL": ["hash:ip,port", "Kubernetes service load balancer ip + port with externalTrafficPolicy=local"],
  "KUBE-LOAD-BALANCER-SOURCE-IP": ["hash:ip,port,ip", "Kubernetes service load balancer ip + port + source IP for packet filter purpose"],
  "KUBE-LOAD-BALANCER-SOURCE-CIDR": ["hash:ip,port,net", "Kubernetes service load balancer ip + port + source cidr for packet filter purpose"],
  "KUBE-NODE-PORT-TCP": ["bitmap:port", "Kubernetes nodeport TCP port for masquerade purpose"],
  "KUBE-NODE-PORT-LOCAL-TCP": ["bitmap:port", "Kubernetes nodeport TCP port with externalTrafficPolicy=local"],
  "KUBE-NODE-PORT-UDP": ["bitmap:port", "Kubernetes nodeport UDP port for masquerade purpose"],
  "KUBE-NODE-PORT-LOCAL-UDP": ["bitmap:port", "Kubernetes nodeport UDP port with externalTrafficPolicy=local"],
  "KUBE-NODE-PORT-SCTP-HASH": ["hash:ip,port", "Kubernetes nodeport SCTP port for masquerade purpose with type 'hash ip:port'"],
  "KUBE-NODE-PORT-LOCAL-SCTP-HASH": ["hash:ip,port", "Kubernetes nodeport SCTP port with externalTrafficPolicy=local with type 'hash ip:port'"],
  "KUBE-HEALTH-CHECK-NODE-PORT": ["bitmap:port", "Kubernetes health check node port"],
  "KUBE-IPVS-IPS": ["hash:ip", "Addresses on the ipvs interface"],
} as const satisfies Readonly<Record<string, readonly [SetType, string]>>;

export type SetName = keyof typeof setTable;
export const setNames = Object.keys(setTable) as readonly SetName[];

export type SetEntry = { readonly set: SetName; readonly text: string };

/** The kernel's name: IPv6 has its own sets, cut to 31 characters. */
export function kernelName(name: SetName, family: Family): string {
  return family === 4 ? name : name.replace("KUBE-", "KUBE-6-").slice(0, 31);
}

export class SetEntries {
  #counts = new Map<SetName, Counted<string>>();
  #touched = new Map<SetName, Set<string>>();

  /** @param all the next write compares everything: it need not know what has changed */
  add(entries: readonly SetEntry[], by: 1 | -1, all: boolean): void {
    for (const { set, text } of entries) {
      let counts = this.#counts.get(set);
      if (counts === undefined) this.#counts.set(set, (counts = new Counted()));
      counts.count(text, by);
      if (all) continue;
      let touched = this.#touched.get(set);
      if (touched === undefined) this.#touched.set(set, (touched = new Set()));
      touched.add(text);
    }
  }

  /** What is wanted in a set. */
  wanted(name: SetName): ReadonlySet<string> {
    return (this.#counts.get(name) ?? none).all;
  }

  isEmpty(name: SetName): boolean {
    return this.wanted(name).size === 0;
  }

  /** Makes the sets where they are missing and writes what has changed; `all`: compares every member. */
  write(sets: IpSets, family: Family, all: boolean): void {
    for (const name of setNames) {
      const kernel = kernelName(name, family);
      const made = !sets.exists(kernel);
      const type = setTable[name][0];
      sets.create(kernel, type, { family, exist: true, ...(type === "bitmap:port" ? { range: ["0", "65535"] as const } : {}) });
      const counts = this.#counts.get(name) ?? none;
      const touched = [...(this.#touched.get(name) ?? [])];
      if (made || all) sets.change(kernel, [...counts.all], difference(sets.sets.get(kernel)!.members, counts));
      else
        sets.change(
          kernel,
          touched.filter((text) => counts.has(text)),
          touched.filter((text) => !counts.has(text)),
        );
    }
    this.#touched = new Map();
  }

  snapshot(): unknown {
    return [...this.#counts].map(([name, counts]) => [name, new Counted(counts)] as const);
  }

  restore(state: unknown): void {
    this.#counts = new Map((state as readonly (readonly [SetName, Counted<string>])[]).map(([name, counts]) => [name, new Counted(counts)]));
    this.#touched = new Map();
  }
}

const none = new Counted<string>();

/** What the kernel has and nobody wants. */
function difference(members: ReadonlyMap<string, unknown>, wanted: Counted<string>): readonly string[] {
  return members.size === 0 ? [] : [...members.keys()].filter((text) => !wanted.has(text));
}
