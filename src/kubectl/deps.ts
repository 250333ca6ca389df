// What kubectl is handed when it is made.
import type { Run } from "../base/driver";
import type { FileTree } from "../files/tree";
import type { Context } from "../shell/command";
import type { ApiClient } from "./api";
import type { HelpTexts } from "./help/render";

export type ExecOptions = {
  readonly namespace: string;
  readonly pod: string;
  readonly container?: string;
  readonly argv: readonly string[];
  readonly stdin: boolean;
  readonly tty: boolean;
};
export type AttachOptions = { readonly namespace: string; readonly pod: string; readonly container: string; readonly stdin: boolean; readonly tty: boolean };
export type LogOptions = {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly follow: boolean;
  readonly previous: boolean;
  /** Lines from the end; undefined all. */ readonly tail?: number;
  /** Virtual milliseconds since the epoch. */ readonly since?: number;
  readonly timestamps: boolean;
};
export type ForwardOptions = {
  readonly namespace: string;
  readonly pod: string;
  readonly addresses: readonly string[];
  readonly ports: readonly { readonly local: number; readonly remote: number }[];
};

export type ContainerPlace = { readonly namespace: string; readonly pod: string; readonly container: string };
/** A running container's files, and which tar it has to carry them; undefined: none. */
export type ContainerFiles = { readonly tree: FileTree; readonly tar: "gnu" | "busybox" | undefined };

/** What came, or why nothing came (in the words of Go's dialer). */
export type Fetched = { readonly code: number; readonly body: string } | { readonly error: string };

/** What kubectl is handed. */
export type KubectlDeps = {
  client(): ApiClient;
  /** Runs a program in a container with the context's standard streams; its exit code. */
  exec(options: ExecOptions, context: Context): Run<number>;
  /** Writes a container's log to standard output. */
  logs(options: LogOptions, context: Context): Run<number>;
  /** Attaches to a running container's main process until it ends; its exit code. Undefined: its log is followed instead. */
  attach?(options: AttachOptions, context: Context): Run<number>;
  /** Listens on the laptop and forwards to the Pod until interrupted; prints "Forwarding from …" itself. Undefined where there is none. */
  portForward?(options: ForwardOptions, context: Context): Run<number>;
  /** The files of a running container; undefined where it does not run. */
  files?(place: ContainerPlace): ContainerFiles | undefined;
  /** Fetches a URL as the API server does for its clients: from the control plane's node. */
  serverFetch?(url: string, context: Context): Run<Fetched>;
  /** Help texts, which need not be loaded at once; undefined while they are not. */
  helpTexts(): HelpTexts | undefined;
};
