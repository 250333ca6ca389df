// The interface of everything that can be typed: a command is a generator over its context. This room knows no
// Kubernetes: what a command needs of the world it finds in its Machine, or was handed when it was made.
import type { Clock } from "../base/clock";
import type { Driver, Run } from "../base/driver";
import type { Random } from "../base/random";
import type { FileTree } from "../files/tree";
import type { Netns, Network } from "../net/types";

/** Where a command runs: the laptop, a node, or a container of a Pod. */
export interface Machine {
  /** The host name: laptop, kind-worker, web-1. */
  readonly name: string;
  readonly kind: "laptop" | "node" | "container";
  readonly files: FileTree;
  readonly netns: Netns;
  readonly network: Network;
  /** Which resolver programs here use. */
  readonly libc: "glibc" | "musl";
  /** What stands in PATH here, by name; aliases are entries of their own. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly home: string;
  /** The first address of a name, as this machine's resolver finds it; undefined: none. Where this is missing only addresses are names. */
  readonly lookup?: (name: string) => Run<string | undefined>;
  /** What runs here beside shells and their commands, in the order of their numbers; undefined where nothing is known of it. */
  readonly processes?: () => readonly MachineProcess[];
}

/** A process as `ps` shows it. */
export type MachineProcess = {
  readonly pid: number;
  readonly ppid: number;
  /** The command line. */
  readonly command: string;
  /** Virtual milliseconds since the epoch. */
  readonly startedAt: number;
  /** Its terminal, without /dev/; undefined: none. */
  readonly tty?: string;
};

export interface Command {
  readonly name: string;
  /** One line, for `help` and completion. */
  readonly summary: string;
  /** Says its last words when it is asked to end (SIGTERM), too; most programs do so at an interrupt alone. */
  readonly endsInWords?: true;
  run(context: Context, args: readonly string[]): Run<number>;
  /** Words that may stand for the last of `args`; undefined where file names may. */
  complete?(context: Completion, args: readonly string[]): readonly string[] | undefined;
}

export type Completion = { readonly machine: Machine; readonly cwd: string; readonly env: ReadonlyMap<string, string> };

/** A terminal as its programs see it. */
export interface Screen {
  /** Its size in characters now: it may change while a program runs. */
  readonly columns: number;
  readonly rows: number;
  /** The interactive shells that have taken the keyboard over (the far ends of `kubectl exec -it`), the innermost last. */
  readonly inner?: InnerShell[];
}

/** An interactive shell inside another's command: keys that the terminal does not keep for itself are for it. */
export type InnerShell = {
  /** Ctrl-C: ends what it runs, or gives up the line being typed. */
  interrupt(): void;
  /** Tab: undefined where this shell completes nothing (dash). */
  readonly complete: ((line: string, cursor: number) => { readonly from: number; readonly candidates: readonly string[] }) | undefined;
};

export interface Context {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  /** Exported variables. */
  readonly env: Map<string, string>;
  readonly cwd: string;
  readonly stdin: Input;
  /** The terminal that standard output is (colours, columns); none where output goes elsewhere, and in transcripts. */
  readonly terminal: Screen | undefined;
  /**
   * Runs another command of this machine by its argv, inside this process (for xargs, timeout, watch, env); 127 with the
   * shell's words if there is none. It has this one's terminal unless told of another, or of none (`terminal: undefined`).
   */
  exec(
    argv: readonly string[],
    options?: { stdin?: Input; env?: ReadonlyMap<string, string>; machine?: Machine; cwd?: string; terminal?: Screen | undefined },
  ): Run<number>;
  /** Runs a shell text (sh -c, bash -c) in a shell of its own. */
  shell(
    script: string,
    options?: { stdin?: Input; env?: ReadonlyMap<string, string>; machine?: Machine; args?: readonly string[]; dialect?: "bash" | "busybox" | "dash" },
  ): Run<number>;
  /** Opens a text in the editor pane and waits until it is saved (its text) or closed (undefined): kubectl edit. Undefined where there is no editor. */
  readonly edit: ((name: string, text: string) => Run<string | undefined>) | undefined;
}

/** What a command reads. */
export interface Input {
  /** Some text; "" when there is none yet (wait with `ready`); undefined at the end. */
  read(): string | undefined;
  /** True when read() would not give "". */
  readonly ready: boolean;
}

/** An input that is at its end. */
export const noInput: Input = { read: () => undefined, ready: true };

/** An input that holds one text. */
export function textInput(content: string): Input {
  let rest: string | undefined = content === "" ? undefined : content;
  return {
    read: () => {
      const given = rest;
      rest = undefined;
      return given;
    },
    ready: true,
  };
}

/** Everything that an input gives until its end. */
export function* readAll(input: Input): Run<string> {
  let all = "";
  for (;;) {
    const more = input.read();
    if (more === undefined) return all;
    all += more;
    if (more === "") yield { ready: () => input.ready };
  }
}

/** Calls `take` for each line (without its newline); `take` returns false to stop. The last line may lack its newline: `ended` tells. */
export function* eachLine(input: Input, take: (line: string, ended: boolean) => boolean | void): Run<void> {
  let rest = "";
  for (;;) {
    const more = input.read();
    if (more === undefined) break;
    rest += more;
    let from = 0;
    for (let at = rest.indexOf("\n"); at >= 0; at = rest.indexOf("\n", from)) {
      if (take(rest.slice(from, at), true) === false) return;
      from = at + 1;
    }
    rest = rest.slice(from);
    if (more === "") yield { ready: () => input.ready };
  }
  if (rest !== "") take(rest, false);
}
