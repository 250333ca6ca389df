// A session as the host drives it: its views, its answers, and the echo of inputs between what commands write, so that a
// replayed terminal reads as the one that was left.
import { Account } from "../session/account";
import { Session } from "../session/session";
import type { TerminalState } from "../session/terminal";
import type { Input, Scenario } from "../session/types";
import { realCluster } from "../share/real-cluster";
import { liveText, objectText } from "../session/views/objects";
import { rulesetOf } from "../session/views/ruleset";
import { packetOf, viewOf, whyOf } from "../session/views/view";
import { Witness } from "../session/views/witness";
import type { View, ViewSpec } from "../session/views/types";
import type { Live, Output } from "./host";
import { Journal } from "./journal";
import { equip } from "./late";
import { Past } from "./past";
import type { Prepare, Questions } from "./protocol";

export function openLive(
  scenario: Scenario,
  prepare: Prepare | undefined,
  output: Output,
  edits: (edit: { file: string; text: string }) => void = () => undefined,
): Live {
  let witness: Witness | undefined;
  let past: Past | undefined;
  const journal = new Journal();
  const account = new Account();
  const show: Output = (terminal, text, fd) => {
    journal.write({ terminal, text, fd });
    if (fd !== 0) account.said(terminal, text, fd);
    output(terminal, text, fd);
  };
  const terminals = new Set<string>(["laptop"]);
  const session = Session.replay(scenario, (s) => {
    equip(s.world);
    witness = new Witness(s);
    past = new Past(s, witness, journal, account);
    s.onStart((terminal, text) => account.began(terminal, text, s.now));
    s.onIdle((terminal, code) => account.ended(terminal, code, s.now));
    s.onOutput(show);
    s.onEdit((file, text) => edits({ file, text }));
    s.onAhead((terminal, text) => show(terminal, text, 0));
    s.onInput((input: Input) => {
      if ("terminal" in input) terminals.add(input.terminal);
      if (input.type === "exec" || input.type === "edit" || input.type === "settings" || input.type === "fault") past!.remember();
      account.did(input, s.now);
      const echo = echoOf(s, input);
      if (echo !== undefined) show(echo.terminal, echo.text, 0);
    });
  });
  for (const input of prepare ?? []) session.inputAndWait(input);
  return new LiveSession(session, witness!, terminals, past!, output);
}

/** What a terminal shows of an input: the prompt and the line; what was typed; ^C. */
function echoOf(session: Session, input: Input): { terminal: string; text: string } | undefined {
  switch (input.type) {
    case "exec": {
      const { busy, prompt } = session.terminal(input.terminal);
      return { terminal: input.terminal, text: (busy ? "" : prompt) + input.line + "\n" };
    }
    case "keys":
      return { terminal: input.terminal, text: input.text === "\u0004" ? "" : input.text };
    case "interrupt":
      return { terminal: input.terminal, text: "^C\n" };
    default:
      return undefined;
  }
}

class LiveSession implements Live {
  readonly start: number;
  readonly #cache = new Map<string, { version: number; view: View }>();

  constructor(
    readonly session: Session,
    readonly witness: Witness,
    readonly names: Set<string>,
    readonly past: Past,
    readonly output: Output,
  ) {
    this.start = session.world.preset.start;
  }

  get now(): number {
    return this.session.now;
  }
  get packets(): number {
    this.witness.settle();
    return this.witness.packetCount;
  }
  get inputs(): number {
    return this.session.acts;
  }
  get version(): number {
    return this.witness.version;
  }

  input(input: Input): void {
    this.session.input(input);
  }

  advance(limitMs: number, pause?: () => boolean): ReturnType<Session["advance"]> {
    return this.session.advance(limitMs, pause);
  }

  terminals(): Readonly<Record<string, TerminalState>> {
    return Object.fromEntries([...this.names].map((name) => [name, this.session.terminal(name)]));
  }

  scenario(): Scenario {
    return this.session.scenario();
  }

  view(spec: ViewSpec): View {
    const cached = spec.kind === "cluster" || spec.kind === "services" || spec.kind === "objects" || spec.kind === "rule-changes";
    if (!cached) return viewOf(this.witness, spec, this.start);
    // These read every object of a kind: made anew only when something has changed, tables with their ages twice a second.
    const key = JSON.stringify(spec);
    const version = spec.kind === "objects" ? Math.floor(this.now / 500) : this.witness.objects;
    const held = this.#cache.get(key);
    if (held?.version === version) return held.view;
    const view = viewOf(this.witness, spec, this.start);
    if (this.#cache.size > 12) this.#cache.clear();
    this.#cache.set(key, { version, view });
    return view;
  }

  answer(name: string, ask: unknown): unknown {
    const { session } = this;
    switch (name) {
      case "complete": {
        const q = ask as Questions["complete"]["ask"];
        return session.complete(q.terminal, q.line, q.cursor);
      }
      case "scenario":
        return session.scenario();
      case "transcript": {
        const { settings, files: had, seed } = session.started;
        return this.past.account.text(this.start, settings, had, seed);
      }
      case "real-cluster":
        return realCluster(session.world, session.scenario(), files(session));
      case "back":
        return this.past.back((ask as Questions["back"]["ask"]).at, (chunks) => {
          for (const c of chunks) this.output(c.terminal, c.text, c.fd);
        });
      case "packet":
        return packetOf(this.witness, (ask as Questions["packet"]["ask"]).id);
      case "why":
        return whyOf(this.witness, ask as Questions["why"]["ask"]);
      case "object": {
        const q = ask as Questions["object"]["ask"];
        return objectText(session.world, q.resource, q.namespace, q.name);
      }
      case "live":
        return liveText(session.world, (ask as Questions["live"]["ask"]).documents);
      case "ruleset":
        return rulesetOf(session.world, (ask as Questions["ruleset"]["ask"]).node);
      case "files":
        return files(session);
      default:
        throw new Error(`unknown question ${name}`);
    }
  }
}

/** Text files of the laptop's home directory, one level of folders deep. */
function files(session: Session): Readonly<Record<string, string>> {
  const tree = session.world.laptop.files;
  const home = session.world.laptop.home;
  const out: Record<string, string> = {};
  for (const name of tree.list(home) ?? []) {
    if (name.startsWith(".")) continue;
    const path = `${home}/${name}`;
    const text = tree.isFile(path) ? tree.read(path) : undefined;
    if (text !== undefined && text.length < 300_000) out[name] = text;
  }
  return out;
}
