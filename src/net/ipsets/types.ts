// What an ip set is: its type with the dimensions of its entries, what it was created with, and its members.
import type { Prefix } from "../address";
import type { Family } from "../types";

export type Dimension = "ip" | "net" | "port" | "iface" | "set";
type TypeOf = { readonly revision: number; readonly dimensions: readonly Dimension[] };

/** The types, each with its newest revision in the kernel. */
export const setTypes = {
  "hash:ip": { revision: 5, dimensions: ["ip"] },
  "hash:net": { revision: 7, dimensions: ["net"] },
  "hash:ip,port": { revision: 6, dimensions: ["ip", "port"] },
  "hash:ip,port,ip": { revision: 6, dimensions: ["ip", "port", "ip"] },
  "hash:ip,port,net": { revision: 8, dimensions: ["ip", "port", "net"] },
  "hash:net,port": { revision: 8, dimensions: ["net", "port"] },
  "hash:net,iface": { revision: 8, dimensions: ["net", "iface"] },
  "bitmap:port": { revision: 3, dimensions: ["port"] },
  "bitmap:ip": { revision: 3, dimensions: ["ip"] },
  "list:set": { revision: 3, dimensions: ["set"] },
} as const satisfies Readonly<Record<string, TypeOf>>;
export type SetType = keyof typeof setTypes;

/** Types that the tool knows and this kernel does not have. */
export const otherTypes: readonly string[] = ["hash:mac", "hash:ip,mac", "hash:ip,mark", "hash:net,net", "hash:net,port,net", "bitmap:ip,mac"];

/** What a set is made with beside its type; `timeout` in seconds, 0: members stay. */
export type SetOptions = {
  readonly family: Family;
  readonly hashSize: number;
  readonly maxElements: number;
  readonly bucketSize: number;
  readonly timeout: number | undefined;
  readonly counters: boolean;
  readonly comments: boolean;
  readonly skbInfo: boolean;
  readonly netmask: number | undefined;
  /** bitmap: first and last, as ports or as addresses in text. */
  readonly range: readonly [string, string] | undefined;
  /** list:set. */
  readonly size: number;
};

/** What a member has beside its entry. Never changed: replaced. */
export type Member = {
  readonly net?: Prefix;
  /** Of an entry with a network: the entry without it ("10.0.0.1,tcp:80,", ",tcp:80"). */
  readonly rest?: string;
  readonly nomatch?: boolean;
  /** On the clock, in ms; undefined: it stays. */
  readonly expires?: number;
  readonly packets?: number;
  readonly bytes?: number;
  readonly comment?: string;
  readonly skbMark?: string;
};

/** What `ipset add` gives beside the entry; `timeout` in seconds. */
export type Extra = { readonly timeout?: number } & Pick<Member, "nomatch" | "packets" | "bytes" | "comment" | "skbMark">;

export type IpSet = {
  readonly name: string;
  /** Where it stands in listings: the kernel gives a new set the lowest place that is free. */
  readonly place: number;
  readonly type: SetType;
  readonly options: SetOptions;
  /** What the kernel salts its hash with; shown in listings. */
  readonly salt: number;
  /** By the entry's canonical text; in a list of sets in their order. */
  members: Map<string, Member>;
  /** A checkpoint holds `members`: copied before the next change. */
  shared: boolean;
};

/** What ipset prints when it refuses; the code is 1. `plain`: no "Error in line" stands before it when it comes from a file. */
export class IpsetError extends Error {
  constructor(
    message: string,
    readonly plain = false,
  ) {
    super(message);
  }
}
