// -s, -d, -i and -o of a rule.
import { addrText, familyOf, inPrefix, LOOPBACK4, LOOPBACK6, parseAddr, parsePrefix, prefixText, type Addr, type Prefix } from "../address";
import type { LinkRef } from "../hooks";
import type { Family } from "../types";
import { RuleError, type Option } from "./extension";

/** What -s and -d mean: one address, a network, or (rarely) a mask with holes. */
export class Net {
  constructor(
    readonly invert: boolean,
    /** The address; -1 where it is more than one. */
    readonly exact: Addr,
    readonly prefix: Prefix | undefined,
    /** A mask with holes. */
    readonly odd: { readonly text: string; readonly test: (a: Addr) => boolean } | undefined,
  ) {}

  get text(): string {
    if (this.exact >= 0) return `${addrText(this.exact)}/${familyOf(this.exact) === 4 ? 32 : 128}`;
    return this.odd?.text ?? prefixText(this.prefix!);
  }

  /** As iptables -L shows it; "" stands for any address. */
  get list(): string {
    if (this.exact >= 0) return addrText(this.exact);
    return this.prefix?.bits === 0 ? "" : this.text;
  }

  test(a: Addr): boolean {
    return this.odd !== undefined ? this.odd.test(a) : inPrefix(a, this.prefix!);
  }
}

export type Iface = { readonly name: string; readonly invert: boolean; readonly test: (l: LinkRef | undefined) => boolean };

const noNet = [undefined];
const knownNets = new Map<string, Net | undefined>();

export function nets(o: Option | undefined, family: Family): readonly (Net | undefined)[] {
  if (o === undefined) return noNet;
  const texts = o.args[0]!.split(",");
  if (o.invert && texts.length > 1) throw new RuleError("! not allowed with multiple source or destination IP addresses");
  return texts.map((t) => {
    const key = `${family}${o.invert ? "!" : ""}${t}`;
    let n = knownNets.get(key);
    if (n === undefined && !knownNets.has(key)) {
      n = net(t, o.invert, family);
      if (knownNets.size > 200_000) knownNets.clear();
      knownNets.set(key, n);
    }
    return n;
  });
}

function net(text: string, invert: boolean, family: Family): Net | undefined {
  const slash = text.indexOf("/");
  const host = slash < 0 ? text : text.slice(0, slash);
  const mask = slash < 0 ? undefined : text.slice(slash + 1);
  const address = host === "localhost" ? (family === 4 ? LOOPBACK4 : LOOPBACK6) : parseAddr(family === 4 ? padded(host) : host);
  if (address === undefined || (addrText(address).includes(":") ? 6 : 4) !== family) throw new RuleError(`host/network \`${host}' not found`);
  if (mask !== undefined && /^\d+$/.test(mask) && Number(mask) > (family === 4 ? 32 : 128)) throw new RuleError(`invalid mask \`${mask}' specified`);
  if (mask === undefined) return new Net(invert, address, undefined, undefined);
  const prefix = parsePrefix(`${addrText(address)}/${mask}`);
  if (prefix !== undefined) {
    if (prefix.bits === 0 && !invert) return undefined;
    return prefix.bits === (family === 4 ? 32 : 128) ? new Net(invert, address, undefined, undefined) : new Net(invert, -1, prefix, undefined);
  }
  const m = parseAddr(mask);
  if (m === undefined) throw new RuleError(`invalid mask \`${mask}' specified`);
  const parts = (a: string): number[] => a.split(".").map(Number);
  const want = parts(addrText(address));
  const bits = parts(addrText(m));
  return new Net(invert, -1, undefined, {
    text: family === 4 ? `${want.map((x, i) => x & bits[i]!).join(".")}/${addrText(m)}` : `${addrText(address)}/${addrText(m)}`,
    test: (a) => parts(addrText(a)).every((x, i) => (x & bits[i]!) === (want[i]! & bits[i]!)),
  });
}

/** "10.1" is 10.1.0.0 to iptables. */
function padded(host: string): string {
  return /^\d+(\.\d+){0,2}$/.test(host) ? host + ".0".repeat(4 - host.split(".").length) : host;
}

export function iface(o: Option | undefined): Iface | undefined {
  if (o === undefined) return undefined;
  const name = o.args[0]!;
  const { invert } = o;
  if (name === "") throw new RuleError("Empty interface is likely to be undesired");
  if (name.length > 15) throw new RuleError(`interface name \`${name}' must be shorter than IFNAMSIZ (15)`);
  if (name === "+" && !invert) return undefined;
  if (name.endsWith("+")) {
    const start = name.slice(0, -1);
    return { name, invert, test: (l) => (l !== undefined && l.name.startsWith(start)) !== invert };
  }
  return { name, invert, test: (l) => (l !== undefined && l.name === name) !== invert };
}
