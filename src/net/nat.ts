// Which tuple a translated connection gets (the kernel's nf_nat_core.c, get_unique_tuple): the address out of the range,
// the port as it was where that is free, else another.
import type { Stream } from "../base/random";
import { addrPlus, addrWord, compareAddr, familyOf, type Addr } from "./address";
import type { NatRange } from "./hooks";
import { ICMP, ICMP6, SCTP, TCP, UDP } from "./packet";

export type Candidate = { src: Addr; dst: Addr; sport: number; dport: number };

/** Whether a destination of that range is one address and one port, so that nothing is to be chosen: where the tuple is taken it is taken all the same. */
export function isOneDestination(range: NatRange): boolean {
  const { min, max, minPort, maxPort } = range;
  return (
    min !== undefined &&
    minPort !== undefined &&
    (max === undefined || max === min) &&
    (maxPort === undefined || maxPort === minPort) &&
    range.random !== true &&
    range.fullyRandom !== true
  );
}

/** @param source whether the source is translated, else the destination. Undefined: no port is free. */
export function pickTuple(
  current: Candidate,
  proto: number,
  source: boolean,
  range: NatRange,
  taken: (c: Candidate) => boolean,
  chance: Stream,
): Candidate | undefined {
  const ports = proto === TCP || proto === UDP || proto === SCTP;
  const specified = range.minPort !== undefined;
  if (source && range.fullyRandom !== true && inRange(current, range) && !taken(current)) return current;
  const address = pickAddress(source ? current.src : current.dst, source ? current.dst : current.src, range);
  const moved: Candidate = {
    src: source ? address : current.src,
    dst: source ? current.dst : address,
    sport: current.sport,
    dport: current.dport,
  };
  const random = range.random === true || range.fullyRandom === true;
  const port = source || proto === ICMP || proto === ICMP6 ? moved.sport : moved.dport;
  if (range.fullyRandom !== true) {
    if (specified) {
      const low = range.minPort!;
      const high = range.maxPort ?? low;
      if (range.basePort === undefined && port >= low && port <= high && (low === high || !taken(moved))) return moved;
    } else if (!taken(moved)) return moved;
  }
  if (!ports && proto !== ICMP && proto !== ICMP6) return moved;
  let low: number;
  let size: number;
  if (specified) {
    low = range.minPort!;
    size = (range.maxPort ?? low) - low + 1;
  } else if (!source)
    return moved; // a destination port cannot be changed unasked
  else if (!ports) [low, size] = [0, 65536];
  else if (port < 512) [low, size] = [1, 511];
  else if (port < 1024) [low, size] = [600, 424];
  else [low, size] = [1024, 64512];
  const first = random ? chance.u32() & 0xffff : range.basePort === undefined ? port : (port - range.basePort + 65536 * size) % size;
  const attempts = Math.min(size, 128);
  for (let i = 0; i < attempts; i++) {
    const n = low + ((first + i) % size);
    const tried = {
      src: moved.src,
      dst: moved.dst,
      sport: source || !ports ? n : moved.sport,
      dport: source || !ports ? moved.dport : n,
    };
    if (!taken(tried)) return tried;
    if (i === attempts - 1) return specified && size === 1 ? tried : undefined;
  }
  return moved;
}

function inRange(c: Candidate, range: NatRange): boolean {
  if (range.min !== undefined && (compareAddr(c.src, range.min) < 0 || compareAddr(c.src, range.max ?? range.min) > 0)) return false;
  return range.minPort === undefined || (c.sport >= range.minPort && c.sport <= (range.maxPort ?? range.minPort));
}

/** Out of several addresses the same for the same client (and, unless persistent, the same server). */
function pickAddress(own: Addr, other: Addr, range: NatRange): Addr {
  if (range.min === undefined) return own;
  if (range.max === undefined || range.max === range.min) return range.min;
  const last = familyOf(range.min) === 4 ? 0 : 3;
  const count = (addrWord(range.max, last) >>> 0) - (addrWord(range.min, last) >>> 0) + 1;
  let h = Math.imul(addrWord(own, last) ^ 0x9e3779b9, 0x85ebca6b);
  if (range.persistent !== true) h = Math.imul(h ^ addrWord(other, last), 0xc2b2ae35);
  h ^= h >>> 15;
  return addrPlus(range.min, Math.floor(((h >>> 0) / 4294967296) * count));
}

/** Echo request and reply answer each other; type * 256 + code. */
export function inverseType(dport: number): number {
  const type = dport >> 8;
  return (type === 8 ? 0 : type === 0 ? 8 : type === 128 ? 129 : type === 129 ? 128 : type) * 256 + (dport & 255);
}
