// The way back without playing everything again: checkpoints of a session and of who looks on, taken before inputs.
import type { Account } from "../session/account";
import type { Checkpoint, Session } from "../session/session";
import type { Witness } from "../session/views/witness";
import type { Chunk, Journal } from "./journal";

type Kept = { readonly session: Checkpoint; readonly witness: unknown; readonly journal: number; readonly account: number };

const most = 32;
/** Cluster time between two of them at least: what lies between is played again soon enough. */
const apartMs = 2000;

export class Past {
  #kept: Kept[] = [];

  constructor(
    readonly session: Session,
    readonly witness: Witness,
    readonly journal: Journal,
    readonly account: Account,
  ) {}

  /** Remembers this moment, if it can be remembered and is not too near to the last. */
  remember(): void {
    const last = this.#kept.at(-1);
    if (last !== undefined && this.session.now - last.session.at < apartMs) return;
    const session = this.session.checkpoint();
    if (session === undefined) return;
    this.#kept.push({ session, witness: this.witness.snapshot(), journal: this.journal.mark, account: this.account.mark });
    // The further back, the thinner: every other one of the older half goes.
    if (this.#kept.length > most) this.#kept = this.#kept.filter((_, i) => i >= most / 2 || i % 2 === 0);
  }

  /**
   * Brings the session to a time (ms since the epoch), with the inputs before it and none after; gives what the terminals
   * show there first, the rest is written as it is played. False where no moment before it is kept.
   */
  back(at: number, show: (chunks: readonly Chunk[]) => void): boolean {
    const log = this.session.log.filter((entry) => entry.at.ms < at);
    const kept = this.#kept.findLast((k) => k.session.at <= at && k.session.log <= log.length);
    if (kept === undefined) return false;
    const rest = log.slice(kept.session.log);
    this.#kept = this.#kept.slice(0, this.#kept.indexOf(kept) + 1);
    this.session.restore(kept.session);
    this.witness.restore(kept.witness);
    this.account.cut(kept.account);
    show(this.journal.cut(kept.journal));
    this.session.play(rest);
    return true;
  }
}
