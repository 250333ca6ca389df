// What a rule has said of a packet's protocols so far: nft keeps it in mind while it reads a rule, and refuses what
// contradicts it (nftables' proto_ctx).
import type { NftError, NftFamily, Place } from "./syntax";

type Layer = { readonly name: string; readonly at: Place };

/** The header of a protocol, by the protocol's name: of one of them they differ. */
export function headerOf(protocol: string): string {
  return protocol === "ipv6-icmp" ? "icmpv6" : protocol;
}

export class Protocols {
  #network: Layer | undefined;
  #transport: Layer | undefined;

  /** @param family of the rule's table; undefined: not known, and not asked for */
  constructor(
    readonly family: NftFamily | undefined,
    private readonly doubt: (message: string, at: Place, against?: Pick<NftError, "from" | "to">) => void,
  ) {
    if (family === "ip" || family === "ip6") this.#network = { name: family, at: { line: 0, from: 0, to: 0 } };
  }

  /** The family that the rule, or its table, speaks of. */
  get networkName(): string | undefined {
    return this.#network?.name;
  }

  get transport(): Layer | undefined {
    return this.#transport;
  }

  /** The rule speaks of IPv4 or IPv6. */
  network(name: "ip" | "ip6", at: Place): void {
    if (this.#network !== undefined && this.#network.name !== name) this.doubt(`conflicting protocols specified: ${this.#network.name} vs. ${name}`, at);
    this.#network ??= { name, at };
  }

  /** The rule speaks of a header above it; "th" is any that has ports. */
  above(name: string, at: Place): void {
    if (name === "th") return;
    const header = headerOf(name);
    if (this.#transport !== undefined && this.#transport.name !== header)
      this.doubt(`conflicting protocols specified: ${this.#transport.name} vs. ${header}`, at);
    this.#transport ??= { name: header, at };
  }
}
