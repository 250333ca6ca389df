// The name server outside the cluster: a few names of the Internet, NXDOMAIN for all else. It answers as dnsmasq does for
// names of its own: authoritative where it has the record, recursion always available.
import { addressFamily, reverseName } from "./address";
import { joinBytes } from "../base/http";
import type { Server } from "../net/types";
import { CLASSES, RCODES, TYPES } from "./codes";
import type { Message, Rr } from "./message";
import { replyTo } from "./message";
import { decode, encode } from "./message-bytes";
import { isSubdomain, normalizeName } from "./name";

/** The Internet's names. */
export const INTERNET: ReadonlyMap<string, string> = new Map([
  ["example.com", "93.184.215.14"],
  ["www.example.com", "93.184.215.14"],
  ["my.database.example.com", "192.0.2.42"],
  ["db.example.org", "198.51.100.20"],
]);

const TTL = 300;
const EDNS_SIZE = 1232;

/** A server for port 53, UDP and TCP, that knows these names. */
export function createUpstream(names: ReadonlyMap<string, string> = INTERNET): Server {
  const zone = new Map([...names].map(([n, ip]) => [normalizeName(n), ip]));
  const pending = new Map<number, Uint8Array>();
  const reply = (bytes: Uint8Array): Uint8Array | undefined => {
    const message = decode(bytes);
    return message === undefined || message.response ? undefined : encode(answer(zone, message), true);
  };
  return {
    datagram(datagram, send) {
      const bytes = reply(datagram.bytes);
      if (bytes !== undefined) send(bytes);
    },
    ...tcpDns(pending, (bytes, _connection, send) => {
      const out = reply(bytes);
      if (out !== undefined) send(out);
    }),
  };
}

/** The TCP half of a DNS server: cuts the stream into messages by their two bytes of length. */
export function tcpDns(
  pending: Map<number, Uint8Array>,
  handle: (message: Uint8Array, connection: Parameters<NonNullable<Server["data"]>>[0], send: (bytes: Uint8Array) => void) => void,
): Pick<Server, "data" | "end"> {
  return {
    data(connection, bytes) {
      let got = joinBytes(pending.get(connection.id) ?? new Uint8Array(0), bytes);
      while (got.length >= 2) {
        const length = (got[0]! << 8) | got[1]!;
        if (got.length < length + 2) break;
        handle(got.slice(2, length + 2), connection, (out) => connection.write(joinBytes(Uint8Array.of(out.length >> 8, out.length & 255), out)));
        got = got.slice(length + 2);
      }
      pending.set(connection.id, got);
    },
    end(connection) {
      pending.delete(connection.id);
      connection.end();
    },
  };
}

function answer(zone: ReadonlyMap<string, string>, request: Message): Message {
  const q = request.questions[0];
  if (q === undefined) return replyTo(request, { rcode: RCODES.FORMERR });
  const edns = request.edns === undefined ? undefined : { version: 0, udpSize: EDNS_SIZE, dnssecOk: request.edns.dnssecOk, options: [] };
  const name = q.name.toLowerCase();
  const found = (type: number, data: Rr["data"]): Message =>
    replyTo(request, { authoritative: true, recursionAvailable: true, edns, answers: [{ name: q.name, type, class: q.class, ttl: TTL, data }] });
  if (q.class === CLASSES.CH && name === "version.bind." && q.type === TYPES.TXT) return found(TYPES.TXT, { kind: "text", strings: ["dnsmasq-2.90"] });
  const ip = zone.get(name);
  if (ip !== undefined) {
    const type = addressFamily(ip) === 4 ? TYPES.A : TYPES.AAAA;
    if (q.type === type || q.type === TYPES.ANY) return found(type, { kind: "address", address: ip });
  }
  if (q.type === TYPES.PTR || q.type === TYPES.ANY) {
    for (const [n, address] of zone) if (reverseName(address) === name) return found(TYPES.PTR, { kind: "name", target: n });
  }
  // A name below which others stand exists without data.
  const exists = name !== "." && [...zone.keys()].some((n) => isSubdomain(name, n));
  return replyTo(request, { rcode: exists ? RCODES.NOERROR : RCODES.NXDOMAIN, recursionAvailable: true, edns });
}
