// What page and engine say to each other. Everything is plain data; engine objects never cross.
import type { Check } from "../lesson/format";
import type { Compared, CompareRequest } from "../session/compare";
import type { NodePacket, NodeReport, NodeTrace } from "../session/node/own-node";
import type { ScalePoint } from "../session/scale";
import type { Said } from "../session/said";
import type { TerminalState } from "../session/terminal";
import type { Input, ProxyMode, Scenario } from "../session/types";
import type { Ruleset } from "../session/views/ruleset";
import type { ShownPacket, Trail, ViewSpec, WhyAbout } from "../session/views/types";
import type { Delta } from "./delta";

export type CheckResult = { readonly passed: boolean; readonly seen: string };

/** What happens before a fresh cluster is shown, in order; a command is waited for. */
export type Prepare = readonly Input[];

/** Questions and their answers. */
export type Questions = {
  /** Starts (or replays) a cluster; everything before is dropped. */
  open: { ask: { scenario: Scenario; prepare?: Prepare }; answer: { readonly inputs: number } };
  complete: { ask: { terminal: string; line: string; cursor: number }; answer: { readonly from: number; readonly candidates: readonly string[] } };
  scenario: { ask: Record<never, never>; answer: Scenario };
  /** The session in the format of recorded transcripts. */
  transcript: { ask: Record<never, never>; answer: string };
  /** Files that make the scenario on a real cluster, by path. */
  "real-cluster": { ask: Record<never, never>; answer: Readonly<Record<string, string>> };
  /** Goes back to a time, in place: false where that needs the whole scenario to be opened again. */
  back: { ask: { at: number }; answer: boolean };
  packet: { ask: { id: number }; answer: ShownPacket | undefined };
  /** From something shown back to the inputs that it goes back to; empty if nothing is known of it. */
  why: { ask: WhyAbout; answer: readonly Trail[] };
  /** An object as YAML text, with its defaulted fields. */
  object: { ask: { resource: string; namespace: string; name: string }; answer: string | undefined };
  /** Finds objects that a file's documents name: the "live" tab. */
  live: {
    ask: { documents: readonly { readonly apiVersion: string; readonly kind: string; readonly name: string; readonly namespace: string }[] };
    answer: string;
  };
  /** Plays a scenario in a world of its own and looks whether the checks hold there. */
  examine: { ask: { scenario: Scenario; checks: readonly Check[] }; answer: readonly CheckResult[] };
  /** Sends a request through one mode of kube-proxy, in a world of its own. */
  compare: { ask: { scenario: Scenario; request: CompareRequest; mode: ProxyMode }; answer: Compared };
  /** Counts one mode of kube-proxy with that many Services; a worker's sizes only grow. */
  scale: { ask: { mode: ProxyMode; services: number }; answer: ScalePoint };
  /** A node's rules as its tools print them, with Services and slices. */
  ruleset: { ask: { node: string }; answer: Ruleset | undefined };
  /** Reads rules of a real node; those of before are forgotten. */
  ownLoad: { ask: { rules: string; objects: string }; answer: NodeReport };
  /** Sends packets through the rules that were read last. */
  ownTrace: { ask: NodePacket; answer: NodeTrace };
  /** A file of the laptop's working directory. */
  files: { ask: Record<never, never>; answer: Readonly<Record<string, string>> };
};
export type QuestionName = keyof Questions;

export type ToEngine =
  | { readonly type: "ask"; readonly id: number; readonly name: QuestionName; readonly ask: unknown }
  /** `serial` counts inputs: a pulse tells the last one that it knows of. */
  | { readonly type: "input"; readonly input: Input; readonly serial: number }
  /** How fast virtual time follows real time; 0 stands still. */
  | { readonly type: "pace"; readonly speed: number }
  /** Lets virtual time pass once, while it stands still. */
  | { readonly type: "step"; readonly ms: number }
  | { readonly type: "view"; readonly sub: number; readonly spec: ViewSpec | undefined };

export type FromEngine =
  | { readonly type: "answer"; readonly id: number; readonly value: unknown }
  | { readonly type: "refused"; readonly id: number; readonly message: string; readonly said?: Said | undefined }
  | { readonly type: "output"; readonly chunks: readonly { readonly terminal: string; readonly text: string; readonly fd: 0 | 1 | 2 }[] }
  /** After every turn in which something changed; `start` and `now` are virtual milliseconds since the epoch. */
  | {
      readonly type: "pulse";
      readonly start: number;
      readonly now: number;
      readonly terminals: Readonly<Record<string, TerminalState>>;
      readonly inputs: number;
      readonly packets: number;
      readonly version: number;
      readonly taken: number;
    }
  | { readonly type: "delta"; readonly sub: number; readonly delta: Delta }
  /** A command (kubectl edit) waits until this text is saved or given up: answer with an `edit` input for the file. */
  | { readonly type: "edit"; readonly file: string; readonly text: string }
  /** Our own fault. */
  | { readonly type: "failed"; readonly message: string; readonly stack: string; readonly scenario: Scenario | undefined };
