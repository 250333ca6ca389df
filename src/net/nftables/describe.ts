// `nft describe`: what an expression or a type is, and the words for its values.
import { Cursor } from "./cursor";
import { basesOf, dscp, etherType, inetProto, typeNamed, wordsOf } from "./datatypes";
import type { DataType } from "./datatypes";
import { parseExpression, startsExpression, typesOf } from "./expressions";
import type { Expr } from "./syntax";

/** The answer, or undefined where the words name nothing. Throws NftError. @param text what stands behind "describe" @param skipped columns before it */
export function describe(text: string): string {
  const c = new Cursor(text);
  c.next();
  const word = c.peek;
  if (!startsExpression(c)) {
    if (word.kind === "end" || word.kind === "eof") throw c.unexpected();
    c.next();
    if (!c.atEnd) throw c.unexpected();
    const type = typeNamed(word.text);
    if (type !== undefined) return `datatype ${typeText(type)}, ${bitsOf(type)} bits\n${symbols(type)}`;
    if (word.text === "verdict") return "datatype verdict (netfilter verdict), 0 bits\n";
    return "symbol expression, datatype invalid (invalid)";
  }
  const e = parseExpression(c);
  if (!c.atEnd) throw c.unexpected(c.peek, ", expecting end of file or newline or semicolon");
  const type = typesOf(e)[0]!;
  const size = type.name === "ifname" ? "16 characters" : `${fieldBits(e, type)} bits`;
  return `${e.k} expression, datatype ${typeText(type)}, ${size}\n${symbols(type)}`;
}

function typeText(type: DataType): string {
  const base = basesOf(type);
  return `${type.name} (${wordsOf(type)})${base === "" ? "" : ` (basetype ${base})`}`;
}

function bitsOf(type: DataType): number {
  return type === dscp ? 6 : type.name === "boolean" ? 1 : type.bytes * 8;
}

const short: Readonly<Record<string, number>> = { ttl: 8, hoplimit: 8, code: 8, length: 16, id: 16 };

/** A header's plain numbers are as long as their field. */
function fieldBits(e: Expr, type: DataType): number {
  return e.k === "payload" && type.name === "integer" ? (short[e.field] ?? 32) : bitsOf(type);
}

function symbols(type: DataType): string {
  if (type === inetProto) return protocols.map(([word, n]) => row(word, String(n))).join("");
  const { symbols: list } = type;
  if (list === undefined || list.length === 0) return "";
  const hex = type.flags === true || type === dscp || type === etherType;
  const digits = type.bytes * 2;
  // What is in the network's order is shown as this machine would read it.
  const value = (n: number): string => `0x${(type === etherType ? ((n & 255) << 8) | (n >> 8) : n).toString(16).padStart(digits, "0")}`;
  const rows = list.map(([word, n]) => row(word, hex ? value(n) : String(n).padStart(20))).join("");
  return `\npre-defined symbolic constants (in ${hex ? "hexadecimal" : "decimal"}):\n${rows}`;
}

function row(word: string, value: string): string {
  return `\t${word.padEnd(30)}\t${value}\n`;
}

/** /etc/protocols as Debian has it. */
const protocols: readonly (readonly [string, number])[] = (
  "ip 0 icmp 1 igmp 2 ggp 3 ipencap 4 st 5 tcp 6 egp 8 igp 9 pup 12 udp 17 hmp 20 xns-idp 22 rdp 27 iso-tp4 29 dccp 33 xtp 36 ddp 37 idpr-cmtp 38 ipv6 41 " +
  "ipv6-route 43 ipv6-frag 44 idrp 45 rsvp 46 gre 47 esp 50 ah 51 skip 57 ipv6-icmp 58 ipv6-nonxt 59 ipv6-opts 60 rspf 73 vmtp 81 eigrp 88 ospf 89 ax.25 93 " +
  "ipip 94 etherip 97 encap 98 pim 103 ipcomp 108 vrrp 112 l2tp 115 isis 124 sctp 132 fc 133 mobility-header 135 udplite 136 mpls-in-ip 137 manet 138 hip 139 " +
  "shim6 140 wesp 141 rohc 142 ethernet 143"
)
  .split(" ")
  .reduce<(readonly [string, number])[]>((out, word, i, all) => (i % 2 === 0 ? [...out, [word, Number(all[i + 1])] as const] : out), []);
