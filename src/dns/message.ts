// DNS messages and their records. Record types that the lab never meets are carried as raw bytes.
import { CLASSES } from "./codes";

export type RData =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "name"; readonly target: string }
  | { readonly kind: "mx"; readonly preference: number; readonly target: string }
  | { readonly kind: "srv"; readonly priority: number; readonly weight: number; readonly port: number; readonly target: string }
  | {
      readonly kind: "soa";
      readonly ns: string;
      readonly mbox: string;
      readonly serial: number;
      readonly refresh: number;
      readonly retry: number;
      readonly expire: number;
      readonly minimum: number;
    }
  /** TXT and HINFO: character strings. */
  | { readonly kind: "text"; readonly strings: readonly string[] }
  | { readonly kind: "raw"; readonly bytes: Uint8Array };

/** A resource record; values are frozen by convention and shared. */
export type Rr = { readonly name: string; readonly type: number; readonly class: number; readonly ttl: number; readonly data: RData };

export type Question = { readonly name: string; readonly type: number; readonly class: number };

export type EdnsOption = { readonly code: number; readonly data: Uint8Array };
/** The OPT record of RFC 6891. */
export type Edns = { readonly version: number; readonly udpSize: number; readonly dnssecOk: boolean; readonly options: readonly EdnsOption[] };
export const NSID = 3;
export const EXPIRE = 9;
export const COOKIE = 10;
export const KEEPALIVE = 11;
export const PADDING = 12;
/** Why an answer is what it is: an extended DNS error. */
export const EDE = 15;

export type Message = {
  readonly id: number;
  readonly response: boolean;
  readonly opcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly recursionDesired: boolean;
  readonly recursionAvailable: boolean;
  readonly authenticData: boolean;
  readonly checkingDisabled: boolean;
  readonly rcode: number;
  readonly questions: readonly Question[];
  readonly answers: readonly Rr[];
  readonly authority: readonly Rr[];
  /** Without the OPT record. */
  readonly additional: readonly Rr[];
  readonly edns: Edns | undefined;
};

/** The flags that are set, as dig and CoreDNS' log name them. */
export function flagsOf(m: Message): readonly string[] {
  const all: readonly (readonly [boolean, string])[] = [
    [m.response, "qr"],
    [m.authoritative, "aa"],
    [m.truncated, "tc"],
    [m.recursionDesired, "rd"],
    [m.recursionAvailable, "ra"],
    [m.authenticData, "ad"],
    [m.checkingDisabled, "cd"],
  ];
  return all.filter(([set]) => set).map(([, name]) => name);
}

const none: readonly Rr[] = [];

const blank: Message = {
  id: 0,
  response: false,
  opcode: 0,
  authoritative: false,
  truncated: false,
  recursionDesired: true,
  recursionAvailable: false,
  authenticData: false,
  checkingDisabled: false,
  rcode: 0,
  questions: [],
  answers: [],
  authority: [],
  additional: [],
  edns: undefined,
};

export function query(id: number, name: string, type: number, more?: Partial<Message>): Message {
  const asked = { ...blank, id, questions: [{ name, type, class: CLASSES.IN }] };
  return more === undefined ? asked : { ...asked, ...more };
}

/** An answer to a query: its id, question, opcode and RD (and CD), as miekg's SetReply. */
export function replyTo(request: Message, more: Partial<Message> = {}): Message {
  // Written out: a spread of a dozen fields for each query is what a busy server would spend its time on.
  const asks = request.opcode === 0;
  return {
    id: request.id,
    response: true,
    opcode: request.opcode,
    authoritative: more.authoritative ?? false,
    truncated: more.truncated ?? false,
    recursionDesired: asks && request.recursionDesired,
    recursionAvailable: more.recursionAvailable ?? false,
    authenticData: more.authenticData ?? false,
    checkingDisabled: asks && request.checkingDisabled,
    rcode: more.rcode ?? 0,
    questions: request.questions.length > 1 ? request.questions.slice(0, 1) : request.questions,
    answers: more.answers ?? none,
    authority: more.authority ?? none,
    additional: more.additional ?? none,
    edns: more.edns,
  };
}
