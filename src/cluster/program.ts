// What runs inside a container: its main process. A program listens on sockets of its Pod, or does nothing but wait.
import type { Clock } from "../base/clock";
import type { Driver, Run } from "../base/driver";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Netns, Server } from "../net/types";
import type { Machine } from "../shell/command";

/** What a program may use of its surroundings. */
export interface Host {
  readonly machine: Machine;
  readonly netns: Netns;
  readonly hostname: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly env: ReadonlyMap<string, string>;
  /** Ports that the container's spec declares. */
  readonly ports: readonly { readonly containerPort: number; readonly protocol: string }[];
  /** Opens a listening socket; false if the port is taken (the program then usually exits). */
  listen(proto: "tcp" | "udp" | "sctp", address: string, port: number, server: Server): boolean;
  /** A line of the container's log. */
  log(line: string, stream?: "stdout" | "stderr"): void;
  /** The process ends by itself. */
  exit(code: number): void;
  /** A timer of this container; it dies with it. */
  after(ms: number, what: () => void): void;
  /** The program's own state, for checkpoints. */
  keep(state: Stateful): void;
  /** Runs a command of the container's image, as an exec would. */
  run(argv: readonly string[]): Run<number>;
  /** The time in Go's log form: 2026/11/21 00:04:58. */
  stamp(): string;
}

export interface Program {
  start(host: Host, argv: readonly string[]): void;
  /** What SIGTERM does; undefined: it ends at once with 143; "ignore": only SIGKILL helps; a number: it ends after that many milliseconds with code 0. */
  readonly term?: "ignore" | number | ((argv: readonly string[]) => number);
}
