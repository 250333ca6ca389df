// One run of kubectl: what it was told, what it says, and whom it asks. Verbs write with print() and warn(); what they
// wrote goes out when the run waits or ends.
import type { Run, Output } from "../base/driver";
import type { Context } from "../shell/command";
import { normalise } from "../files/tree";
import { readAll } from "../shell/command";
import type { Flags } from "./commands/parse";
import type { Api } from "./api";
import { Config } from "./config";
import type { KubectlDeps } from "./deps";
import { Discovery } from "./discovery";
import { fail } from "./failure";

export class Invocation {
  readonly config: Config;
  #written: Output[] = [];
  #discovery: Discovery | undefined;
  #stdin: string | undefined;

  constructor(
    readonly context: Context,
    readonly deps: KubectlDeps,
    readonly api: Api,
    /** The command: "create service clusterip". */
    readonly path: string,
    readonly flags: Flags,
    readonly args: readonly string[],
    /** How many arguments stood before "--"; -1 without one. */
    readonly dash: number,
  ) {
    this.config = new Config(context.machine.files, context.machine.home, flags, context.env.get("KUBECONFIG"));
  }

  /** Virtual milliseconds since the epoch. */
  get now(): number {
    return this.context.clock.now;
  }

  get discovery(): Discovery {
    return (this.#discovery ??= new Discovery(this.api, (text) => this.api.warn([text])));
  }

  /** The namespace that the command works in. */
  get namespace(): string {
    return this.config.namespace().name;
  }

  /** Whether --namespace was given. */
  get explicitNamespace(): boolean {
    return this.config.namespace().explicit;
  }

  print(text: string): void {
    if (text !== "") this.#written.push({ fd: 1, text });
  }

  warn(text: string): void {
    if (text !== "") this.#written.push({ fd: 2, text });
  }

  /** Hands out what was written so far. */
  *flush(): Run<void> {
    const written = this.#written;
    this.#written = [];
    for (const output of written) yield output;
  }

  /** Waits until a virtual time, or until `ready` says so; gives whether it was `ready`. */
  *wait(until: number | undefined, ready?: () => boolean): Run<boolean> {
    yield* this.flush();
    if (ready?.() === true) return true;
    yield { ...(until === undefined ? {} : { until }), ...(ready === undefined ? {} : { ready }) };
    return ready?.() ?? false;
  }

  /** A file of this machine, from the working directory. */
  readFile(path: string): string | undefined {
    return this.context.machine.files.read(normalise(path, this.context.cwd));
  }

  /** What standard input holds; `-f -` must have read it with loadStdin() before. */
  get stdin(): string {
    if (this.#stdin === undefined) fail("standard input cannot be used for multiple arguments");
    return this.#stdin;
  }

  *loadStdin(): Run<void> {
    this.#stdin ??= yield* readAll(this.context.stdin);
  }
}
