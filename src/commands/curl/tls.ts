// Enough of TLS that https:// meets what it would meet: a hello, a certificate that no public authority signed, and then
// the connection as it is. Nothing is encrypted: traces stay readable.
import { text, utf8 } from "../../base/bytes";
import { joinBytes } from "../../base/http";
import type { Connection, Server } from "../../net/types";

export type Certificate = {
  readonly subject: string;
  readonly issuer: string;
  readonly names: readonly string[];
  readonly start: string;
  readonly expire: string;
};

const HELLO = [0x16, 0x03, 0x01];
const ANSWER = [0x16, 0x03, 0x03];

export function clientHello(host: string): Uint8Array {
  return record(HELLO, host);
}

/** What a server's first bytes are; undefined: not all there yet. */
export function readServerHello(bytes: Uint8Array): { certificate: Certificate; rest: Uint8Array } | "no-tls" | "unexpected" | undefined {
  if (bytes.length > 0 && bytes[0] !== 0x16) return "no-tls";
  const body = unrecord(bytes);
  if (body === undefined) return undefined;
  // A server that sends back what it gets begins like one that speaks TLS.
  const said = text(body.body);
  return said.startsWith("{") ? { certificate: JSON.parse(said) as Certificate, rest: body.rest } : "unexpected";
}

/** A server behind TLS: `plain` gets the bytes inside. What is no TLS gets Go's answer. */
export function tlsServer(certificate: Certificate, plain: Server): Server {
  const waiting = new Map<number, Uint8Array>();
  const open = new Set<number>();
  return {
    data(connection: Connection, bytes: Uint8Array): void {
      if (open.has(connection.id)) return plain.data?.(connection, bytes);
      const all = joinBytes(waiting.get(connection.id) ?? new Uint8Array(0), bytes);
      if (all.length > 0 && all[0] !== 0x16) {
        connection.write(utf8("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n"));
        return connection.end();
      }
      const hello = unrecord(all);
      if (hello === undefined) return void waiting.set(connection.id, all);
      waiting.delete(connection.id);
      open.add(connection.id);
      connection.write(record(ANSWER, JSON.stringify(certificate)));
      if (hello.rest.length > 0) plain.data?.(connection, hello.rest);
    },
    end(connection: Connection): void {
      waiting.delete(connection.id);
      if (open.delete(connection.id)) plain.end?.(connection);
      else connection.end();
    },
  };
}

function record(head: readonly number[], body: string): Uint8Array {
  const bytes = utf8(body);
  return joinBytes(Uint8Array.from([...head, bytes.length >> 8, bytes.length & 255]), bytes);
}

function unrecord(bytes: Uint8Array): { body: Uint8Array; rest: Uint8Array } | undefined {
  const length = bytes.length < 5 ? Infinity : (bytes[3]! << 8) | bytes[4]!;
  return bytes.length < 5 + length ? undefined : { body: bytes.subarray(5, 5 + length), rest: bytes.slice(5 + length) };
}
