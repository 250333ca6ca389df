// dig +yaml: messages as YAML documents of one list.
import { className, rcodeName, typeName } from "../../dns/codes";
import { flagsOf, type Message, type Question, type Rr } from "../../dns/message";
import { dataText } from "../../dns/text";
import type { View } from "./dig-job";
import { opcodeName, optionTexts } from "./format";

export type Sent = {
  readonly message: Message;
  /** The query that it answers; the message itself where it is one. */
  readonly query: Message;
  readonly size: number;
  readonly server: { readonly ip: string; readonly port: number };
  readonly tcp: boolean;
  /** When the query left, in ms; when the answer came, undefined for a query. */
  readonly at: number;
  readonly answeredAt?: number;
};

/** One message. */
export function yamlMessage({ message: m, query, size, server, tcp, at, answeredAt }: Sent, view: View): string {
  const six = server.ip.includes(":");
  const answer = answeredAt !== undefined;
  const recursive = answer ? m.recursionAvailable : m.recursionDesired;
  const lines = [
    "- type: MESSAGE",
    "  message:",
    `    type: ${recursive ? "RECURSIVE" : "AUTH"}_${answer ? "RESPONSE" : "QUERY"}`,
    `    query_time: !!timestamp ${new Date(at).toISOString()}`,
    ...(answer ? [`    response_time: !!timestamp ${new Date(answeredAt).toISOString()}`] : []),
    `    message_size: ${size}b`,
    `    socket_family: ${six ? "INET6" : "INET"}`,
    `    socket_protocol: ${tcp ? "TCP" : "UDP"}`,
    `    response_address: "${server.ip}"`,
    `    response_port: ${server.port}`,
    `    query_address: "${six ? "::" : "0.0.0.0"}"`,
    "    query_port: 0",
    `    ${answer ? "response" : "query"}_message_data:`,
    `      opcode: ${opcodeName(m.opcode)}`,
    `      status: ${rcodeName(m.rcode)}`,
    `      id: ${m.id}`,
    `      flags:${flagsOf(m)
      .map((f) => ` ${f}`)
      .join("")}`,
    `      QUESTION: ${m.questions.length}`,
    `      ANSWER: ${m.answers.length}`,
    `      AUTHORITY: ${m.authority.length}`,
    `      ADDITIONAL: ${m.additional.length + (m.edns === undefined ? 0 : 1)}`,
  ];
  if (view.comments && m.edns !== undefined)
    lines.push(
      "      OPT_PSEUDOSECTION:",
      "        EDNS:",
      `          version: ${m.edns.version}`,
      `          flags:${m.edns.dnssecOk ? " do" : ""}`,
      `          udp: ${m.edns.udpSize}`,
      ...optionTexts(m, query).map((o) => `          ${o}`),
    );
  const section = (shown: boolean, title: string, texts: readonly string[]): void => {
    if (shown && texts.length > 0) lines.push(`      ${title}_SECTION:`, ...texts.map((t) => `        - '${t}'`));
  };
  section(view.question, "QUESTION", m.questions.map(questionText));
  section(view.answer, "ANSWER", m.answers.map(recordText));
  section(view.authority, "AUTHORITY", m.authority.map(recordText));
  section(view.additional, "ADDITIONAL", m.additional.map(recordText));
  return `${lines.join("\n")}\n`;
}

/** What went wrong, as an item of the list. */
export function yamlError(text: string): string {
  return `- type: DIG_ERROR\n  message: |\n    ${text}\n`;
}

const questionText = (q: Question): string => `${q.name} ${className(q.class)} ${typeName(q.type)}`;
const recordText = (r: Rr): string => `${r.name} ${r.ttl} ${className(r.class)} ${typeName(r.type)} ${dataText(r)}`;
