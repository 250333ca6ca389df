// The wire format of DNS messages (RFC 1035, 6891), with the sizes that miekg/dns counts: what dig prints as "MSG SIZE
// rcvd" and when an answer is truncated follow from here.
import { addressBytes, addressText } from "./address";
import { TYPES } from "./codes";
import type { Edns, EdnsOption, Message, Question, RData, Rr } from "./message";
import { labelLength, labels } from "./name";
import { Reader, Writer } from "./wire";

const none: readonly Rr[] = [];

/** The bytes of a record's data, without compression. */
export function dataBytes(rr: Rr): Uint8Array {
  const w = new Writer(false);
  writeData(w, rr.type, rr.data);
  return w.done();
}

/** Bytes of a message. `compress`: names are shortened where they repeat. */
export function encode(message: Message, compress = false): Uint8Array {
  const w = new Writer(compress);
  const flags =
    (message.response ? 0x8000 : 0) |
    (message.opcode << 11) |
    (message.authoritative ? 0x400 : 0) |
    (message.truncated ? 0x200 : 0) |
    (message.recursionDesired ? 0x100 : 0) |
    (message.recursionAvailable ? 0x80 : 0) |
    (message.authenticData ? 0x20 : 0) |
    (message.checkingDisabled ? 0x10 : 0) |
    (message.rcode & 15);
  w.u16(message.id);
  w.u16(flags);
  w.u16(message.questions.length);
  w.u16(message.answers.length);
  w.u16(message.authority.length);
  w.u16(message.additional.length + (message.edns === undefined ? 0 : 1));
  for (const q of message.questions) {
    w.name(q.name, true);
    w.u16(q.type);
    w.u16(q.class);
  }
  for (const rr of message.answers) writeRr(w, rr);
  for (const rr of message.authority) writeRr(w, rr);
  for (const rr of message.additional) writeRr(w, rr);
  if (message.edns !== undefined) writeEdns(w, message.edns, message.rcode >> 4);
  return w.done();
}

/** How many bytes a message takes without compression: miekg's Msg.Len, which CoreDNS's metrics and log tell. */
export function messageLength(message: Message): number {
  let n = 12 + (message.edns === undefined ? 0 : ednsLength(message.edns));
  for (const q of message.questions) n += nameLength(q.name) + 4;
  for (const rr of message.answers) n += rrLength(rr);
  for (const rr of message.authority) n += rrLength(rr);
  for (const rr of message.additional) n += rrLength(rr);
  return n;
}

function rrLength({ name, data }: Rr): number {
  const n = nameLength(name) + 10;
  switch (data.kind) {
    case "address":
      return n + (data.address.includes(":") ? 16 : 4);
    case "name":
      return n + nameLength(data.target);
    case "mx":
      return n + 2 + nameLength(data.target);
    case "srv":
      return n + 6 + nameLength(data.target);
    case "soa":
      return n + 20 + nameLength(data.ns) + nameLength(data.mbox);
    case "text":
      return data.strings.reduce((sum, s) => sum + 1 + Math.min(s.length, 255), n);
    case "raw":
      return n + data.bytes.length;
  }
}

// Without escapes a name is its text, with the first label's length in front and the root's at the end.
function nameLength(name: string): number {
  if (name === "." || name === "") return 1;
  if (!name.includes("\\")) return name.length + (name.endsWith(".") ? 1 : 2);
  return labels(name).reduce((n, l) => n + 1 + labelLength(l), 1);
}

/** A message from its bytes; undefined if they are none. */
export function decode(bytes: Uint8Array): Message | undefined {
  const r = new Reader(bytes);
  if (bytes.length < 12) return undefined;
  const id = r.u16();
  const flags = r.u16();
  const asked = r.u16();
  const counts = [r.u16(), r.u16(), r.u16()];
  const questions: Question[] = [];
  for (let i = 0; i < asked; i++) questions.push({ name: r.name(), type: r.u16(), class: r.u16() });
  const sections = [none, none, none];
  let edns: Edns | undefined;
  let extended = 0;
  for (let s = 0; s < 3; s++) {
    if (counts[s] === 0) continue;
    const records: Rr[] = [];
    sections[s] = records;
    for (let i = 0; i < counts[s]!; i++) {
      const name = r.name();
      const type = r.u16();
      const klass = r.u16();
      const ttl = r.u32();
      const length = r.u16();
      const end = r.at + length;
      if (r.failed || end > bytes.length) return undefined;
      if (type === TYPES.OPT) {
        extended = ttl >>> 24;
        edns = readEdns(r, klass, ttl, end);
      } else records.push({ name, type, class: klass, ttl, data: readData(r, type, end) });
      r.at = end;
    }
  }
  if (r.failed) return undefined;
  return {
    id,
    response: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 15,
    authoritative: (flags & 0x400) !== 0,
    truncated: (flags & 0x200) !== 0,
    recursionDesired: (flags & 0x100) !== 0,
    recursionAvailable: (flags & 0x80) !== 0,
    authenticData: (flags & 0x20) !== 0,
    checkingDisabled: (flags & 0x10) !== 0,
    rcode: (extended << 4) | (flags & 15),
    questions,
    answers: sections[0]!,
    authority: sections[1]!,
    additional: sections[2]!,
    edns,
  };
}

/**
 * Makes a reply fit `size` bytes as miekg's Msg.Truncate: as it is if it fits uncompressed, else compressed, else records
 * dropped from the end and TC set.
 */
export function fit(
  message: Message,
  size: number,
): { readonly message: Message; readonly compress: boolean; /** Where it fits as it is. */ readonly bytes?: Uint8Array } {
  const limit = Math.max(size, 512);
  const bytes = encode(message);
  if (bytes.length <= limit) return { message, compress: false, bytes };
  const w = new Writer(true);
  for (let i = 0; i < 6; i++) w.u16(0);
  for (const q of message.questions) {
    w.name(q.name, true);
    w.u32(0);
  }
  const budget = limit - (message.edns === undefined ? 0 : ednsLength(message.edns));
  let full = w.length >= budget;
  const keep = (rrs: readonly Rr[]): readonly Rr[] => {
    if (full) return rrs.slice(0, 0);
    for (let i = 0; i < rrs.length; i++) {
      writeRr(w, rrs[i]!);
      if (w.length >= budget) {
        full = true;
        return rrs.slice(0, w.length > budget ? i : i + 1);
      }
    }
    return rrs;
  };
  const answers = keep(message.answers);
  const authority = keep(message.authority);
  const additional = keep(message.additional);
  const dropped = answers.length < message.answers.length || authority.length < message.authority.length || additional.length < message.additional.length;
  return { message: { ...message, answers, authority, additional, truncated: message.truncated || dropped }, compress: true };
}

function ednsLength(edns: Edns): number {
  return 11 + edns.options.reduce((n, o) => n + 4 + o.data.length, 0);
}

function writeRr(w: Writer, rr: Rr): void {
  w.name(rr.name, true);
  w.u16(rr.type);
  w.u16(rr.class);
  w.u32(rr.ttl);
  const at = w.length;
  w.u16(0);
  writeData(w, rr.type, rr.data);
  w.patch16(at, w.length - at - 2);
}

function writeData(w: Writer, type: number, data: RData): void {
  switch (data.kind) {
    case "address":
      return w.bytes(addressBytes(data.address) ?? new Uint8Array(4));
    case "name":
      return w.name(data.target, type !== TYPES.DNAME);
    case "mx":
      w.u16(data.preference);
      return w.name(data.target, true);
    case "srv":
      w.u16(data.priority);
      w.u16(data.weight);
      w.u16(data.port);
      return w.name(data.target, false);
    case "soa":
      w.name(data.ns, true);
      w.name(data.mbox, true);
      for (const n of [data.serial, data.refresh, data.retry, data.expire, data.minimum]) w.u32(n);
      return;
    case "text":
      for (const s of data.strings) {
        const b = Uint8Array.from(s, (c) => c.charCodeAt(0) & 255).subarray(0, 255);
        w.u8(b.length);
        w.bytes(b);
      }
      return;
    case "raw":
      return w.bytes(data.bytes);
  }
}

function writeEdns(w: Writer, edns: Edns, extendedRcode: number): void {
  w.u8(0);
  w.u16(TYPES.OPT);
  w.u16(edns.udpSize);
  w.u8(extendedRcode);
  w.u8(edns.version);
  w.u16(edns.dnssecOk ? 0x8000 : 0);
  w.u16(ednsLength(edns) - 11);
  for (const o of edns.options) {
    w.u16(o.code);
    w.u16(o.data.length);
    w.bytes(o.data);
  }
}

function readEdns(r: Reader, klass: number, ttl: number, end: number): Edns {
  const options: EdnsOption[] = [];
  while (r.at + 4 <= end && !r.failed) {
    const code = r.u16();
    const length = r.u16();
    options.push({ code, data: r.take(length) });
  }
  return { version: (ttl >>> 16) & 255, udpSize: klass, dnssecOk: (ttl & 0x8000) !== 0, options };
}

function readData(r: Reader, type: number, end: number): RData {
  switch (type) {
    case TYPES.A:
    case TYPES.AAAA:
      return { kind: "address", address: addressText(r.take(end - r.at)) };
    case TYPES.NS:
    case TYPES.CNAME:
    case TYPES.PTR:
    case TYPES.DNAME:
      return { kind: "name", target: r.name() };
    case TYPES.MX:
      return { kind: "mx", preference: r.u16(), target: r.name() };
    case TYPES.SRV:
      return { kind: "srv", priority: r.u16(), weight: r.u16(), port: r.u16(), target: r.name() };
    case TYPES.SOA:
      return { kind: "soa", ns: r.name(), mbox: r.name(), serial: r.u32(), refresh: r.u32(), retry: r.u32(), expire: r.u32(), minimum: r.u32() };
    case TYPES.TXT:
    case TYPES.HINFO: {
      const strings: string[] = [];
      while (r.at < end && !r.failed) strings.push(String.fromCharCode(...r.take(r.u8())));
      return { kind: "text", strings };
    }
    default:
      return { kind: "raw", bytes: r.take(end - r.at) };
  }
}
