// What a CNI plugin does for its Pods' traffic to the outside: source NAT to the node's address, at a priority after
// everything else. Kept apart from iptables and nftables, whose listings shall show what kube-proxy wrote and no more.
import { inPrefix, parsePrefix, type Prefix } from "./address";
import { ACCEPT, POSTROUTING, type HookHost, type Slot, type SlotKey } from "./hooks";

export type MasqueradeRule = { readonly source: string; readonly except: readonly string[] };
type Compiled = { readonly source: Prefix; readonly except: readonly Prefix[] };

export class PodMasquerade implements Slot {
  #rules: readonly MasqueradeRule[] = [];
  #compiled: readonly Compiled[] = [];

  constructor(readonly host: HookHost) {}

  /** Packets from `source` to anything but `except` leave with the address of their link. */
  set(rules: readonly MasqueradeRule[]): void {
    this.#rules = rules;
    this.#compiled = rules.map((r) => ({ source: cidr(r.source), except: r.except.map(cidr) }));
    this.host.unregister("masq");
    if (rules.length === 0) return;
    this.host.conntrack.enable();
    this.host.register({
      owner: "masq",
      hook: POSTROUTING,
      priority: 110,
      type: "nat",
      run: (p, s) => {
        for (const r of this.#compiled)
          if (inPrefix(p.src, r.source) && !r.except.some((x) => inPrefix(p.dst, x))) return this.host.conntrack.masquerade(p, s, {});
        return ACCEPT;
      },
    });
  }

  snapshot(): unknown {
    return this.#rules;
  }

  restore(state: unknown): void {
    this.set((state as readonly MasqueradeRule[] | undefined) ?? []);
  }
}

function cidr(text: string): Prefix {
  const p = parsePrefix(text);
  if (p === undefined) throw new Error(`not a network: ${JSON.stringify(text)}`);
  return p;
}

export const podMasquerade: SlotKey<PodMasquerade> = { name: "masq", make: (host) => new PodMasquerade(host) };
