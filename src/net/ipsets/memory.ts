// "Size in memory": what the kernel takes for a set on a 64-bit machine (ip_set_hash_gen.h, ip_set_bitmap_*.c,
// ip_set_list_set.c; every number asked of the kernel). A hash's entries lie in buckets that grow by two; which entries
// share one hangs on the kernel's hash, here on another: with few entries it is rarely any.
import { addrWord, parseAddr } from "../address";
import type { IpSet, Member, SetType } from "./types";

/** Bytes of an empty hash of up to 1024 buckets, and of one entry without what is kept beside it: IPv4, IPv6. */
const hashes: Readonly<Partial<Record<SetType, readonly [empty: readonly [number, number], entry: readonly [number, number]]>>> = {
  "hash:ip": [
    [216, 224],
    [4, 16],
  ],
  "hash:net": [
    [456, 1240],
    [8, 20],
  ],
  "hash:ip,port": [
    [216, 232],
    [8, 20],
  ],
  "hash:ip,port,ip": [
    [208, 232],
    [12, 36],
  ],
  "hash:ip,port,net": [
    [464, 1256],
    [12, 36],
  ],
  "hash:net,port": [
    [456, 1240],
    [8, 20],
  ],
  "hash:net,iface": [
    [488, 1264],
    [28, 40],
  ],
};

const bucketHead = 32;
const regionBytes = 24;

const rounded = (n: number, to: number): number => Math.ceil(n / to) * to;

/** What is kept beside an entry: counters, time-out and comment lie at multiples of 8, marks of packets at 4. */
function withExtensions(bytes: number, { options: o }: IpSet): number {
  let n = bytes;
  if (o.counters) n = rounded(n, 8) + 16;
  if (o.timeout !== undefined) n = rounded(n, 8) + 8;
  if (o.comments) n = rounded(n, 8) + 8;
  if (o.skbInfo) n = rounded(n, 4) + 16;
  return o.counters || o.timeout !== undefined || o.comments ? rounded(n, 8) : n;
}

const commentBytes = (m: Member): number => (m.comment === undefined ? 0 : 17 + m.comment.length);

function buckets(set: IpSet): readonly number[] {
  const counts = new Map<number, number>();
  for (const entry of set.members.keys()) {
    let h = set.salt;
    for (let i = 0; i < entry.length; i++) h = Math.imul(h ^ entry.charCodeAt(i), 0x01000193);
    const bucket = (h ^ (h >>> 15)) & (set.options.hashSize - 1);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** How many members a bitmap has room for. */
function width(set: IpSet): number {
  const [first, last] = set.options.range!.map((end) => (end.includes(".") ? addrWord(parseAddr(end)!, 0) >>> 0 : Number(end))) as [number, number];
  return (last - first) / (set.options.netmask === undefined ? 1 : 2 ** (32 - set.options.netmask)) + 1;
}

/** Bytes. */
export function sizeOf(set: IpSet): number {
  let comments = 0;
  for (const m of set.members.values()) comments += commentBytes(m);
  if (set.type === "list:set") return 80 + withExtensions(48, set) * set.members.size + comments;
  const hash = hashes[set.type];
  if (hash === undefined) {
    const room = Math.floor(width(set));
    return (set.type === "bitmap:port" ? 72 : 88) + rounded(room, 64) / 8 + withExtensions(0, set) * room + comments;
  }
  const six = set.options.family === 6 ? 1 : 0;
  const entry = withExtensions(hash[1][six], set);
  const regions = Math.max(0, set.options.hashSize / 1024 - 1) * regionBytes;
  return hash[0][six] + regions + buckets(set).reduce((n, count) => n + bucketHead + entry * rounded(count, 2), 0) + comments;
}
