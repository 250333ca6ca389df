// Server blocks of a Corefile as the server takes them: where they serve, and the sum by which a changed file is known.
import { sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8 } from "../base/bytes";
import type { ServerBlock } from "./corefile";
import { CorefileError } from "./corefile";
import { normalizeName } from "./name";
import { splitHostPort } from "./plugin";

/** The zones and ports that a block's key means; throws CorefileError. */
export function keyZones(key: string): { zone: string; port: number }[] {
  const scheme = /^([a-z0-9]+):\/\/(.*)$/.exec(key);
  if (scheme !== null && scheme[1] !== "dns") throw new CorefileError(`${scheme[1]}:// servers are not part of this simulation`);
  const { hosts, port } = splitHostPort(scheme?.[2] ?? key);
  return hosts.map((h) => ({ zone: normalizeName(h), port: port === "" ? 53 : Number(port) }));
}

/** SHA-512 of the parsed blocks as JSON, which is what CoreDNS logs and compares. */
export function hashOf(blocks: readonly ServerBlock[]): string {
  const plain = blocks.map((b) => ({
    Keys: b.keys,
    Tokens: Object.fromEntries(
      [...b.directives].sort(([a], [c]) => (a < c ? -1 : 1)).map(([k, tokens]) => [k, tokens.map((t) => ({ File: t.file, Line: t.line, Text: t.text }))]),
    ),
  }));
  const json = JSON.stringify(plain).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return bytesToHex(sha512(utf8(json)));
}
