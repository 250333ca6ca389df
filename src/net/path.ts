// A packet's way through a namespace: in from a link or out of a socket, through hooks and routing, on to a link or into
// a socket. As Linux has it, with rp_filter 0; left out: fragments, multicast, redirects (but see
// error-limits.ts).
import { inPrefix } from "./address";
import { reject, sendError } from "./answers";
import { ACCEPT, DROP, FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING, type Hook, type HookState, type RejectKind, type Verdict } from "./hooks";
import type { Link } from "./links";
import type { Namespace } from "./netns";
import { scrub, type Packet } from "./packet";
import { defaultRules } from "./policy";
import { deliver } from "./sockets";
import type { Place } from "./space";
import type { Outcome } from "./types";

class State implements HookState {
  readonly in: Link | undefined;
  readonly out: Link | undefined;

  constructor(
    readonly host: Namespace,
    readonly hook: Hook,
    inLink: Link | undefined,
    outLink: Link | undefined,
  ) {
    this.in = inLink;
    this.out = outLink;
  }

  reject(packet: Packet, kind: RejectKind): void {
    reject(this.host, packet, kind);
    this.host.rejected = true;
  }
}

function runHooks(ns: Namespace, p: Packet, hook: Hook, inLink: Link | undefined, outLink: Link | undefined): Verdict {
  const list = ns.hookLists[p.family === 4 ? hook : hook + 5]!;
  if (list.length === 0) return ACCEPT;
  // Most packets come and go by the links of the one before.
  let state = ns.lastStates[hook];
  if (state === undefined || state.in !== inLink || state.out !== outLink) ns.lastStates[hook] = state = new State(ns, hook, inLink, outLink);
  for (let i = 0; i < list.length; i++) {
    const v = list[i]!.run(p, state);
    if (v !== ACCEPT) return v;
  }
  return ACCEPT;
}

/** A packet comes in by a link. */
export function receive(ns: Namespace, link: Link, p: Packet): void {
  ns.net.traces.arrive(p, ns.nameId, link.nameId);
  if (ns.taps.size > 0) ns.tap(p, link, "in");
  const v = runHooks(ns, p, PREROUTING, link, undefined);
  if (v !== ACCEPT) return stop(ns, p, v);
  const to = ns.placeFor(p, link);
  if (p.family === 4 && link.kind !== "loopback") {
    const from = ns.place(p.src);
    if ((to.loopback || from.loopback) && !ns.routesLocalnet(link.name)) return end(ns, p, "dropped");
    if (from.local && !ns.flag("net.ipv4.conf.all.accept_local")) return end(ns, p, "dropped"); // a martian source
  }
  if (to.local) return input(ns, link, p);
  forward(ns, link, p, to);
}

function input(ns: Namespace, link: Link, p: Packet): void {
  const v = runHooks(ns, p, INPUT, link, undefined);
  if (v !== ACCEPT) return stop(ns, p, v);
  const outcome = deliver(ns, p, link);
  end(ns, p, outcome);
}

function forward(ns: Namespace, link: Link, p: Packet, to: Place): void {
  const six = p.family === 6;
  // Whoever does not forward IPv6 still says so of what it has no way for.
  if (!ns.forwards(p.family) && !(six && to.route === undefined)) return end(ns, p, "dropped");
  const { route, out } = to;
  if (route === undefined || route.type === "unreachable" || route.type === "prohibit") {
    const code = route === undefined ? 0 : route.type === "prohibit" ? (six ? 1 : 13) : six ? 3 : 1;
    sendError(ns, p, six ? 1 : 3, code);
    return end(ns, p, "no-route");
  }
  if (route.type === "blackhole") return end(ns, p, "dropped");
  if (!takeHop(ns, p)) return end(ns, p, "time-exceeded");
  if (out === undefined) return end(ns, p, "dropped");
  if (out === link && !six && ns.sendsRedirects(link.name) && link.addresses.some((a) => a.family === 4 && inPrefix(p.src, a.prefix)))
    ns.errorLimits.redirect(p.src, ns.net.clock.now);
  let v = runHooks(ns, p, FORWARD, link, out);
  if (v !== ACCEPT) return stop(ns, p, v);
  v = runHooks(ns, p, POSTROUTING, link, out);
  if (v !== ACCEPT) return stop(ns, p, v);
  transmit(ns, out, to, p);
}

/** A router takes one off the TTL. False: there was none left, which its sender is told. */
export function takeHop(ns: Namespace, p: Packet): boolean {
  if (p.ttl <= 1) {
    sendError(ns, p, p.family === 6 ? 3 : 11, 0);
    return false;
  }
  p.ttl--;
  return true;
}

/** A packet begins here: from a socket, or as an answer of the kernel. */
export function output(ns: Namespace, p: Packet): void {
  ns.net.traces.begin(p);
  ns.net.traces.arrive(p, ns.nameId, 0);
  sendOn(ns, p);
}

/** Through OUTPUT and POSTROUTING; also for what IPVS sends on. */
export function sendOn(ns: Namespace, p: Packet): void {
  let to = ns.placeFor(p, undefined);
  if (!to.local && to.route?.type !== "unicast") return end(ns, p, "no-route");
  let { out } = to;
  if (out === undefined) return end(ns, p, "dropped");
  const { dst, mark } = p;
  let v = runHooks(ns, p, OUTPUT, undefined, out);
  if (v !== ACCEPT) return forbid(ns, p, v);
  if (p.dst !== dst || (p.mark !== mark && ns.rules !== defaultRules)) {
    to = ns.placeFor(p, undefined);
    if (!to.local && to.route?.type !== "unicast") return end(ns, p, "no-route");
    out = to.out;
    if (out === undefined) return end(ns, p, "dropped");
  }
  v = runHooks(ns, p, POSTROUTING, undefined, out);
  if (v !== ACCEPT) return forbid(ns, p, v);
  transmit(ns, out, to, p);
}

/** Its sender is told that rules of its own machine have stopped it (EPERM). */
function forbid(ns: Namespace, p: Packet, v: Verdict): void {
  if (v === DROP) ns.forbade = p.n;
  stop(ns, p, v);
}

function transmit(ns: Namespace, out: Link, to: Place, p: Packet): void {
  if (out.kind === "loopback") return out.up ? receive(ns, out, p) : end(ns, p, "dropped"); // the same namespace: conntrack entry and mark stay
  if (out.kind === "dummy" || !out.up) return end(ns, p, "dropped");
  if (out.neighbours.length > 0 && out.neighbours.includes(to.next)) {
    if (ns.taps.size > 0) ns.tap(p, out, "out");
    return end(ns, p, "dropped");
  }
  if (to.targetAt !== ns.net.topology) {
    to.target = ns.net.resolve(out, to.next);
    to.targetAt = ns.net.topology;
  }
  if (to.target === undefined) {
    if (ns.net.neighbours.believes(out, to.next, ns.net.clock.now)) {
      if (ns.taps.size > 0) ns.tap(p, out, "out");
      return end(ns, p, "dropped");
    }
    ns.net.await(ns, out, to.next, p);
    return end(ns, p, "waiting");
  }
  to.target.used = ns.net.clock.now;
  cross(ns, out, to.target, p);
}

/** Over the wire: the other namespace's kernel knows nothing of what this one had noted. */
export function cross(ns: Namespace, out: Link, target: { ns: Namespace; link: Link }, p: Packet): void {
  if (ns.taps.size > 0) ns.tap(p, out, "out");
  release(ns, p);
  if (!out.carrier || !target.link.carrier || ns.net.lost(out, target.link)) {
    ns.net.traces.end(p, ns.nameId, "dropped");
    return;
  }
  scrub(p);
  receive(target.ns, target.link, p);
}

/** Nobody answered for the next hop. */
export function unreachable(ns: Namespace, p: Packet): void {
  sendError(ns, p, p.family === 4 ? 3 : 1, p.family === 4 ? 1 : 3);
}

function stop(ns: Namespace, p: Packet, v: Verdict): void {
  if (v !== DROP) return; // stolen: its new owner ends it
  const outcome: Outcome = ns.rejected ? "rejected" : "dropped";
  ns.rejected = false;
  end(ns, p, outcome);
}

function end(ns: Namespace, p: Packet, outcome: Outcome): void {
  release(ns, p);
  ns.net.traces.end(p, ns.nameId, outcome);
}

function release(ns: Namespace, p: Packet): void {
  if (p.ct >= 0) ns.conntrack.release(p);
}
