// What ipvsadm's options take: numbers, times, masks, endpoints.
import { familyOf, parseAddr, parsePrefix, type Addr } from "../net/address";
import { portNumber } from "../net/iptables/names";
import { SCTP } from "../net/packet";
import { fail } from "./ipvsadm-table";

export type Endpoint = { readonly address: Addr; readonly port: number };

/** For the right side of ??. */
export function never(message: string): never {
  throw fail(message);
}

/** A number from 0 to `most`; undefined for any other text. */
export function within(text: string, most: number): number | undefined {
  return /^[+-]?\d+$/.test(text) && Number(text) >= 0 && Number(text) <= most ? Number(text) : undefined;
}

/** Seconds, at most a month of 31 days. */
export function seconds(text: string, least: number): number {
  const n = within(text, 31 * 86400);
  if (n === undefined || n < least) throw fail(`invalid timeout value \`${text}' specified`);
  return n;
}

/** Bits of a mask of the service's family. */
export function mask(text: string, service: Endpoint | undefined): number {
  if (service !== undefined && familyOf(service.address) === 6) {
    const bits = within(text, 128);
    if (bits === undefined || bits < 1) throw fail("illegal ipv6 netmask specified");
    return bits;
  }
  const bits = text.includes(".") ? parsePrefix(`0.0.0.0/${text}`)?.bits : undefined;
  if (bits === undefined) throw fail("illegal virtual server persistent mask specified");
  return bits;
}

/** "10.0.0.1:80", "10.0.0.1", "[fd00::1]:80", "name:http"; port undefined: none was given. */
export function endpoint(
  text: string,
  proto: number,
  hostAddress: (name: string) => Addr | undefined,
): { address: Addr; port: number | undefined } | undefined {
  if (/^\d*$/.test(text)) return undefined;
  const m = /^\[([^\]]*)\]:(.*)$/.exec(text) ?? (parseAddr(text) === undefined ? /^(.*):([^:]*)$/.exec(text) : null);
  const host = m === null ? text : m[1]!;
  const address = parseAddr(host) ?? hostAddress(host);
  if (address === undefined) return undefined;
  if (m === null) return { address, port: undefined };
  const port = within(m[2]!, 65535) ?? (proto === SCTP || /^[+-]?\d*$/.test(m[2]!) ? undefined : portNumber(m[2]!));
  return port === undefined ? undefined : { address, port };
}
