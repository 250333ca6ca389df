// The shapes that the page, the links and the lessons speak with the engine: all plain data.

import type { ProxyMode } from "../proxy/kubeproxy";
import type { TrafficSpec } from "./traffic";

export type { ProxyMode };

export type Settings = {
  readonly mode: ProxyMode;
  /** Whether a load balancer controller answers. */
  readonly cloud: boolean;
};

/** What a user does. An input's place in time is recorded beside it, so that replay gives the same world. */
export type Input =
  | { readonly type: "exec"; readonly terminal: string; readonly line: string }
  /** Text typed while a command runs: goes to its standard input. Ctrl-D is "\u0004". */
  | { readonly type: "keys"; readonly terminal: string; readonly text: string }
  | { readonly type: "interrupt"; readonly terminal: string }
  /** A terminal has that many characters from now on. */
  | { readonly type: "resize"; readonly terminal: string; readonly columns: number; readonly rows: number }
  /** A file of the laptop's working directory, saved by the editor; undefined text removes it. */
  | { readonly type: "edit"; readonly file: string; readonly text: string | undefined }
  | { readonly type: "fault"; readonly fault: Fault }
  | { readonly type: "settings"; readonly settings: Partial<Settings> }
  /** Clients that ask again and again, in place of those of before; undefined: they stop. */
  | { readonly type: "traffic"; readonly traffic: TrafficSpec | undefined }
  /** Time passed with nothing else happening. */
  | { readonly type: "tick"; readonly ms: number };

export type Fault =
  | { readonly kind: "node"; readonly node: string; readonly up: boolean }
  | { readonly kind: "proxy"; readonly node: string; readonly up: boolean }
  | { readonly kind: "zone"; readonly node: string; readonly zone: string }
  | { readonly kind: "cloud"; readonly up: boolean }
  /** The first processes of a Pod's containers die once. */
  | { readonly kind: "kill"; readonly namespace: string; readonly pod: string }
  | { readonly kind: "readiness"; readonly namespace: string; readonly pod: string; readonly up: boolean }
  | { readonly kind: "dns"; readonly up: boolean }
  /** A node's cable loses that many of a hundred packets; 0: none. */
  | { readonly kind: "loss"; readonly node: string; readonly percent: number };

export type Place = { readonly ms: number; readonly step: number };

export type Scenario = {
  readonly v: 1;
  readonly preset: "kind" | "kind-dual-stack";
  readonly seed: number;
  readonly settings: Settings;
  readonly files: Readonly<Record<string, string>>;
  readonly log: readonly { readonly at: Place; readonly input: Input }[];
  /** Which lesson, tabs and selections the page showed. */
  readonly view?: Readonly<Record<string, unknown>>;
};
