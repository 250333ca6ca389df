// Messages as dig writes them. Columns follow BIND's master-file styles: a field starts at its column, reached with tabs
// of eight, or one blank after the last field where that is already past.
import { className, rcodeName, typeName } from "../../dns/codes";
import type { Message, Question, Rr } from "../../dns/message";
import { COOKIE, EDE, EXPIRE, flagsOf, KEEPALIVE, NSID, PADDING } from "../../dns/message";
import { dataBytes } from "../../dns/message-bytes";
import { isSubdomain } from "../../dns/name";
import { dataText } from "../../dns/text";

export type Style = {
  readonly ttl: boolean;
  readonly class: boolean;
  readonly units: boolean;
  readonly multiline: boolean;
  /** Types, classes and data as numbers and bytes (RFC 3597). */
  readonly unknown: boolean;
};
export const plainStyle: Style = { ttl: true, class: true, units: false, multiline: false, unknown: false };

const opcodes = ["QUERY", "IQUERY", "STATUS", "RESERVED3", "NOTIFY", "UPDATE"];

export const opcodeName = (opcode: number): string => opcodes[opcode] ?? `RESERVED${opcode}`;

/** Columns of TTL, class, type and data. */
function columns(style: Style): readonly [number, number, number, number] {
  if (style.multiline || (!style.ttl && !style.class)) return [24, 24, 24, 32];
  return style.ttl && style.class ? [24, 32, 40, 48] : [24, 24, 32, 40];
}

class Line {
  text = "";
  #column = 0;
  add(text: string): void {
    this.text += text;
    this.#column += text.length;
  }
  to(column: number): void {
    const target = Math.max(column, this.#column + 1);
    const tabs = Math.floor(target / 8) - Math.floor(this.#column / 8);
    this.text += "\t".repeat(tabs);
    const from = tabs > 0 ? Math.floor(target / 8) * 8 : this.#column;
    this.text += " ".repeat(target - from);
    this.#column = target;
  }
}

export function recordLine(rr: Rr, style: Style): string {
  const [ttl, klass, type, data] = columns(style);
  const line = new Line();
  line.add(rr.name);
  if (style.ttl) {
    line.to(ttl);
    line.add(style.units ? duration(rr.ttl) : String(rr.ttl));
  }
  if (style.class) {
    line.to(klass);
    line.add(style.unknown ? `CLASS${rr.class}` : className(rr.class));
  }
  line.to(type);
  line.add(style.unknown ? `TYPE${rr.type}` : typeName(rr.type));
  line.to(data);
  line.add(style.unknown ? unknownData(rr) : style.multiline ? multilineData(rr) : dataText(rr));
  return line.text + "\n";
}

/** The data of a record as bytes: "\# 4 0A607801". */
export function unknownData(rr: Rr): string {
  const bytes = dataBytes(rr);
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0").toUpperCase()).join("");
  return `\\# ${bytes.length} ${hex.replace(/(.{56})(?=.)/g, "$1 ")}`.trimEnd();
}

export function questionLine(q: Question, style: Style): string {
  const [, klass, type] = columns(style);
  const line = new Line();
  line.add(q.name);
  line.to(klass);
  line.add(className(q.class));
  line.to(type);
  line.add(typeName(q.type));
  return `;${line.text}\n`;
}

/** The lines above the sections: header, flags, warnings. `own`: it is the query itself. */
export function headerText(m: Message, own: boolean, warnings: boolean): string {
  let text = "";
  if (warnings && m.questions.some((q) => isSubdomain("local.", q.name)))
    text += ";; WARNING: .local is reserved for Multicast DNS\n;; You are currently testing what happens when an mDNS query is leaked to DNS\n";
  text += `;; ->>HEADER<<- opcode: ${opcodeName(m.opcode)}, status: ${rcodeName(m.rcode)}, id: ${m.id}\n`;
  const flags = flagsOf(m).map((name) => ` ${name}`);
  text += `;; flags:${flags.join("")}; QUERY: ${m.questions.length}, ANSWER: ${m.answers.length}, AUTHORITY: ${m.authority.length}, ADDITIONAL: ${m.additional.length + (m.edns === undefined ? 0 : 1)}\n`;
  if (warnings && !own && m.recursionDesired && !m.recursionAvailable) text += ";; WARNING: recursion requested but not available\n";
  return text;
}

/** The OPT record; the cookie that came back as it was sent is "(echoed)". */
export function optText(m: Message, sent: Message): string {
  if (m.edns === undefined) return "";
  const { version, dnssecOk, udpSize } = m.edns;
  return (
    `;; OPT PSEUDOSECTION:\n; EDNS: version: ${version}, flags:${dnssecOk ? " do" : ""}; udp: ${udpSize}\n` +
    optionTexts(m, sent)
      .map((o) => `; ${o}\n`)
      .join("")
  );
}

/** Those of RFC 8914 that servers here give. */
const extendedErrors: Readonly<Record<number, string>> = { 15: "Blocked", 17: "Filtered" };

/** Bytes as text, what cannot be printed as a dot. */
function printable(data: Uint8Array): string {
  return [...data].map((b) => (b >= 32 && b < 127 ? String.fromCharCode(b) : ".")).join("");
}

/** EDNS' options, each with its name. */
export function optionTexts(m: Message, sent: Message): readonly string[] {
  return (m.edns?.options ?? []).map((o) => {
    const octets = [...o.data].map((b) => b.toString(16).padStart(2, "0"));
    const hex = octets.join("");
    const [first = 0, second = 0] = o.data;
    switch (o.code) {
      case COOKIE:
        return `COOKIE: ${hex}${m === sent ? "" : hex === cookieOf(sent) ? " (echoed)" : " (good)"}`;
      case NSID:
        return `NSID:${octets.map((b) => ` ${b}`).join("")}${octets.length === 0 ? "" : ` ("${printable(o.data)}")`}`;
      case EXPIRE:
        return "EXPIRE:";
      case EDE: {
        const why = first * 256 + second;
        return `EDE: ${why}${extendedErrors[why] === undefined ? "" : ` (${extendedErrors[why]})`}`;
      }
      case KEEPALIVE:
        return `TCP KEEPALIVE:${o.data.length < 2 ? "" : ` ${((first * 256 + second) / 10).toFixed(1)} secs`}`;
      case PADDING:
        // The query is filled up when it is written, after it was shown.
        return `PAD:${m === sent || o.data.length === 0 ? "" : ` (${o.data.length} bytes)`}`;
      default:
        return `OPT=${o.code}: ${octets.join(" ")}`;
    }
  });
}

function cookieOf(m: Message): string | undefined {
  const cookie = m.edns?.options.find((o) => o.code === COOKIE);
  return cookie === undefined ? undefined : [...cookie.data].map((b) => b.toString(16).padStart(2, "0")).join("");
}

export function whenText(ms: number): string {
  const [week, month, day, time, year] = new Date(Math.floor(ms))
    .toUTCString()
    .replace(",", "")
    .replace(/^(\w+) (\d+) (\w+) (\d+) ([\d:]+) GMT$/, "$1 $3 $2 $5 $4")
    .split(" ");
  return `${week} ${month} ${day} ${time} UTC ${year}`;
}

const units: readonly (readonly [number, string])[] = [
  [604800, "w"],
  [86400, "d"],
  [3600, "h"],
  [60, "m"],
  [1, "s"],
];

function duration(seconds: number): string {
  if (seconds === 0) return "0s";
  let left = seconds;
  let text = "";
  for (const [size, unit] of units) {
    if (left >= size) text += `${Math.floor(left / size)}${unit}`;
    left %= size;
  }
  return text;
}

function verbose(seconds: number): string {
  const names: readonly (readonly [number, string])[] = [
    [604800, "week"],
    [86400, "day"],
    [3600, "hour"],
    [60, "minute"],
    [1, "second"],
  ];
  let left = seconds;
  const parts: string[] = [];
  for (const [size, name] of names) {
    const n = Math.floor(left / size);
    if (n > 0) parts.push(`${n} ${name}${n === 1 ? "" : "s"}`);
    left %= size;
  }
  return parts.length === 0 ? "0 seconds" : parts.join(" ");
}

function multilineData(rr: Rr): string {
  const d = rr.data;
  if (d.kind !== "soa") return dataText(rr);
  const fields: readonly (readonly [number, string])[] = [
    [d.serial, "serial"],
    [d.refresh, `refresh (${verbose(d.refresh)})`],
    [d.retry, `retry (${verbose(d.retry)})`],
    [d.expire, `expire (${verbose(d.expire)})`],
    [d.minimum, `minimum (${verbose(d.minimum)})`],
  ];
  return `${d.ns} ${d.mbox} (\n${fields.map(([n, name]) => `\t\t\t\t${String(n).padEnd(10)} ; ${name}\n`).join("")}\t\t\t\t)`;
}
