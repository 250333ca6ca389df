// Connection tracking (thin for now).
import type { Addr } from "./address";
import type { ConntrackApi, ConntrackFilter, HookState, NatKind, NatRange, Tuple, Verdict } from "./hooks";
import { ACCEPT } from "./hooks";
import type { Namespace } from "./netns";
import type { Packet } from "./packet";

export class Conntrack implements ConntrackApi {
  constructor(readonly ns: Namespace) {}
  get count(): number { return 0; }
  enable(): void {}
  release(p: Packet): void { p.ct = -1; }
  nat(_p: Packet, _k: NatKind, _r: NatRange): Verdict { return ACCEPT; }
  masquerade(_p: Packet, _s: HookState, _r: NatRange): Verdict { return ACCEPT; }
  redirect(_p: Packet, _s: HookState, _r: NatRange): Verdict { return ACCEPT; }
  state(_p: Packet): number { return 0; }
  original(_p: Packet): Tuple | undefined { return undefined; }
  reply(_p: Packet): Tuple | undefined { return undefined; }
  isReply(_p: Packet): boolean { return false; }
  mark(_p: Packet): number { return 0; }
  setMark(_p: Packet, _m: number): void {}
  alterReply(_p: Packet, _s: Addr, _sp: number): void {}
  remove(_f: ConntrackFilter): number { return 0; }
}
