// A DNS message as tcpdump shows it in a line (print-domain.c): the question of a query, the records of an answer.
import { CLASSES, TYPES, className, typeName } from "../../dns/codes";
import type { Message, Rr } from "../../dns/message";
import { decode } from "../../dns/message-bytes";

const rcodes: Readonly<Record<number, string>> = {
  1: " FormErr",
  2: " ServFail",
  3: " NXDomain",
  4: " NotImp",
  5: " Refused",
  6: " YXDomain",
  7: " YXRRSet",
  8: " NXRRSet",
  9: " NotAuth",
  10: " NotZone",
};
const opcodes = ["", " inv_q", " stat", " op3", " notify", " update"];

/** What follows "A > B: ". @param verbose 1: with the names of records; 2: with all sections; 3: with times to live */
export function dnsText(bytes: Uint8Array, verbose: number): string {
  if (bytes.length < 12) return `domain [length ${bytes.length} < 12] (invalid)`;
  const m = decode(bytes);
  if (m === undefined) return `${(bytes[0]! << 8) | bytes[1]!} (${bytes.length})`;
  return `${m.response ? answerText(m, verbose) : queryText(m, verbose)} (${bytes.length})`;
}

function queryText(m: Message, verbose: number): string {
  const more = m.additional.length + (m.edns === undefined ? 0 : 1);
  const counts = [
    m.answers.length > 0 ? ` [${m.answers.length}a]` : "",
    m.questions.length === 1 ? "" : ` [${m.questions.length}q]`,
    m.authority.length > 0 ? ` [${m.authority.length}n]` : "",
    more > 0 ? ` [${more}au]` : "",
  ].join("");
  const flags = `${opcodes[m.opcode] ?? ` op${m.opcode}`}${m.recursionDesired ? "+" : ""}${m.checkingDisabled ? "%" : ""}`;
  const rest = verbose > 1 && more > 0 ? ` ar: ${[...m.additional.map((r) => recordText(r, verbose)), ...optText(m)].join(",")}` : "";
  return `${m.id}${flags}${counts}${m.questions.map((q) => ` ${typeWord(q.type)}${classWord(q.class)}? ${dotted(q.name)}`).join("")}${rest}`;
}

function answerText(m: Message, verbose: number): string {
  const more = m.additional.length + (m.edns === undefined ? 0 : 1);
  const flags = `${opcodes[m.opcode] ?? ` op${m.opcode}`}${rcodes[m.rcode] ?? (m.rcode === 0 ? "" : ` Resp${m.rcode}`)}${m.authoritative ? "*" : ""}${m.recursionAvailable ? "" : "-"}${m.truncated ? "|" : ""}${m.authenticData ? "$" : ""}`;
  const questions = verbose > 1 ? m.questions.map((q) => ` q: ${typeWord(q.type)}${classWord(q.class)}? ${dotted(q.name)}`).join(",") : "";
  const records = (list: readonly Rr[]): string => list.map((r) => recordText(r, verbose)).join(",");
  const answers = m.answers.length > 0 ? ` ${records(m.answers)}` : "";
  const authority = verbose > 1 && m.authority.length > 0 ? ` ns: ${records(m.authority)}` : "";
  const additional = verbose > 1 && more > 0 ? ` ar: ${[...m.additional.map((r) => recordText(r, verbose)), ...optText(m)].join(",")}` : "";
  return `${m.id}${flags}${m.questions.length === 1 ? "" : ` [${m.questions.length}q]`}${questions} ${m.answers.length}/${m.authority.length}/${more}${answers}${authority}${additional}`;
}

function optText(m: Message): readonly string[] {
  if (m.edns === undefined) return [];
  return [
    `. OPT UDPsize=${m.edns.udpSize}${m.edns.dnssecOk ? " DO" : ""}${m.edns.options.length > 0 ? ` [${m.edns.options.map((o) => optionText(o.code, o.data)).join(",")}]` : ""}`,
  ];
}

const optionNames: Readonly<Record<number, string>> = { 3: "NSID", 8: "ECS", 10: "COOKIE", 12: "Padding" };

function optionText(code: number, data: Uint8Array): string {
  const hex = [...data].map((b) => b.toString(16).padStart(2, "0")).join("");
  return `${optionNames[code] ?? `Opt${code}`}${hex === "" ? "" : ` ${hex}`}`;
}

const typeWord = (type: number): string => typeName(type).replace(/^TYPE(?=\d)/, "Type");
const classWord = (c: number): string => (c === CLASSES.IN ? "" : ` ${className(c)}`);
const dotted = (name: string): string => (name.endsWith(".") ? name : `${name}.`);

function recordText(r: Rr, verbose: number): string {
  const name = verbose > 0 ? `${dotted(r.name)}${classWord(r.class)}${verbose > 2 ? ` [${ttlText(r.ttl)}]` : ""} ` : "";
  return `${name}${typeWord(r.type)}${dataText(r, verbose)}`;
}

/** As tcpdump writes a time: "5s", "1m30s". */
function ttlText(seconds: number): string {
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = seconds % 60;
  const text = `${h > 0 ? `${h}h` : ""}${m > 0 ? `${m}m` : ""}${s > 0 ? `${s}s` : ""}`;
  return text === "" ? "0s" : text;
}

function dataText({ data, type }: Rr, verbose: number): string {
  switch (data.kind) {
    case "address":
      return ` ${data.address}`;
    case "name":
      return ` ${dotted(data.target)}`;
    case "mx":
      return ` ${dotted(data.target)} ${data.preference}`;
    case "srv":
      return ` ${dotted(data.target)}:${data.port} ${data.priority} ${data.weight}`;
    case "soa":
      if (verbose === 0) return "";
      return ` ${dotted(data.ns)} ${dotted(data.mbox)} ${data.serial} ${data.refresh} ${data.retry} ${data.expire} ${data.minimum}`;
    case "text":
      return type === TYPES.TXT ? data.strings.map((s) => ` "${s}"`).join("") : "";
    case "raw":
      return "";
  }
}
