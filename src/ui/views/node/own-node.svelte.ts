// Your own node as the page holds it: what was pasted, what was read of it, and the last packet. It outlives the view.
import type { NodePacket, NodeReport, NodeTrace } from "../../../session/node/own-node";
import { explain, t, tell } from "../../language.svelte";
import type { Lab } from "../../lab.svelte";
import { Stopped, type Bench } from "../bench";

/** A text as large as this is not put into a text field: the browser would be busy with it for seconds. */
export const heavy = 200_000;

export class OwnNodeState {
  readonly #lab: Lab;
  readonly #bench: Bench;
  /** The texts are no state: a ruleset of megabytes is nothing to watch. */
  rules = "";
  objects = "";
  /** What the text fields show: the text, or for a large one its size. */
  shownRules = $state("");
  shownObjects = $state("");
  report = $state.raw<NodeReport | undefined>(undefined);
  trace = $state.raw<NodeTrace | undefined>(undefined);
  busy = $state<"" | "reading" | "sending">("");
  problem = $state("");

  constructor(lab: Lab) {
    this.#lab = lab;
    this.#bench = lab.bench();
  }

  take(kind: "rules" | "objects", text: string): void {
    this[kind] = text;
    const shown =
      text.length <= heavy
        ? text
        : `${text.slice(0, 600)}\n${t("… {size} KiB, {lines} lines; all of it is read.", {
            size: Math.round(text.length / 1024).toLocaleString("en"),
            lines: text.split("\n").length.toLocaleString("en"),
          })}`;
    if (kind === "rules") this.shownRules = shown;
    else this.shownObjects = shown;
  }

  async read(): Promise<void> {
    this.trace = undefined;
    this.report = undefined;
    await this.#work("reading", async () => {
      this.report = await this.#bench.ask("ownLoad", { rules: this.rules, objects: this.objects });
      const { tables, problems } = this.report;
      this.#lab.say(
        t(problems.length === 0 ? "Read {n} rules; nothing was refused." : "Read {n} rules; {problems} lines were refused.", {
          n: tables.reduce((n, x) => n + x.rules, 0),
          problems: problems.length,
        }),
      );
    });
  }

  /** Takes a node of the simulated cluster for a real one. */
  async example(node: string): Promise<void> {
    const found = await this.#lab.engine.ask("ruleset", { node });
    if (found === undefined) return;
    this.take("rules", found.rules);
    this.take("objects", found.objects);
    await this.read();
  }

  async send(packet: NodePacket): Promise<void> {
    await this.#work("sending", async () => {
      this.trace = await this.#bench.ask("ownTrace", packet);
      this.#lab.say(tell(this.trace.ending));
    });
  }

  stop(): void {
    this.#bench.stop();
    this.busy = "";
  }

  clear(): void {
    this.stop();
    this.take("rules", "");
    this.take("objects", "");
    this.report = undefined;
    this.trace = undefined;
    this.problem = "";
  }

  async #work(what: "reading" | "sending", work: () => Promise<void>): Promise<void> {
    this.problem = "";
    this.busy = what;
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped) return;
      this.problem = explain(error);
    }
    this.busy = "";
  }
}
