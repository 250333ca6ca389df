// How often a machine tells another one of errors (Linux: inet_peer_xrlim_allow, icmp_ratelimit), and what redirects have
// to do with it: a packet that leaves by the link it came from makes a redirect to its sender, and each redirect takes away
// what the sender has saved up. So a rule that rejects such a packet is not heard: the first redirects are tried again too
// soon after each other. Redirects themselves are not sent: nobody here would follow them.
import type { Addr } from "./address";

const burst = 6;
/** ip_rt_redirect_load, ip_rt_redirect_number, ip_rt_redirect_silence. */
const redirect = { loadMs: 20, number: 9, silenceMs: 20 << 10 } as const;

type Peer = { readonly saved: number; readonly last: number; readonly redirects: number };

export class ErrorLimits {
  #peers = new Map<Addr, Peer>();

  /** Whether an error may be told to that machine now. @param everyMs what icmp_ratelimit says: one in so many ms; 0: no limit. */
  allow(to: Addr, now: number, everyMs: number): boolean {
    if (everyMs === 0) return true;
    const peer = this.#peer(to, now);
    const saved = Math.min(peer.saved + now - peer.last, burst * everyMs);
    const allowed = saved >= everyMs;
    this.#peers.set(to, { ...peer, saved: allowed ? saved - everyMs : saved, last: now });
    return allowed;
  }

  /** A packet of a neighbour goes back to the link that it came from. */
  redirect(to: Addr, now: number): void {
    let { saved, last, redirects } = this.#peer(to, now);
    if (now > last + redirect.silenceMs) {
      saved = 0;
      redirects = 0;
    }
    if (redirects >= redirect.number) last = now;
    else if (redirects === 0 || now > last + (redirect.loadMs << redirects)) {
      last = now;
      redirects++;
    }
    this.#peers.set(to, { saved, last, redirects });
  }

  #peer(to: Addr, now: number): Peer {
    return this.#peers.get(to) ?? { saved: 0, last: now - 60_000, redirects: 0 };
  }

  snapshot(): unknown {
    return new Map(this.#peers);
  }

  restore(state: unknown): void {
    this.#peers = new Map(state as ReadonlyMap<Addr, Peer>);
  }
}
