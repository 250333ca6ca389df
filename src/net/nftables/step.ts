// What a rule's statements become: steps, and what each says of a packet.
import type { HookState } from "../hooks";
import type { Packet } from "../packet";
import type { Lookup } from "./read";
import { OTHER } from "./selectors";
import type { Selector } from "./selectors";
import type { Env } from "./tables";

/** What a statement says: go on, this rule does not match, or a verdict. */
export const NEXT = 0;
export const BREAK = 1;
export const V_ACCEPT = 2;
export const V_DROP = 3;
export const V_JUMP = 5;
export const V_GOTO = 6;
export const V_RETURN = 7;
export const V_REJECT = 8;
export const V_CONTINUE = 9;

/** A statement as a function, run on a packet. */
export type StepFunction = (p: Packet, s: HookState, env: Env) => number;

// What a step does: the frequent things by number with their operands, since a packet meets dozens; all else is a function.
export const CALL = 0;
export const IS = 1;
export const IS_NOT = 2;
export const ANY = 3;
export const VERDICT = 4;
export const VMAP = 5;
export const IN = 6;
export const NOT_IN = 7;
/** A mask that takes nothing away. */
export const ALL = -1;

/** A statement as packets meet it. An `op` needs some of it. */
export type Step = {
  readonly op: number;
  readonly selector: Selector;
  readonly mask: number;
  readonly value: number;
  /** That a verdict leads to; "" none. */
  readonly chain: string;
  readonly lookup: Lookup | undefined;
  readonly run: StepFunction | undefined;
};

export function step({ op, selector, mask, value, chain, lookup, run }: Partial<Step>): Step {
  return { op: op ?? CALL, selector: selector ?? OTHER, mask: mask ?? ALL, value: value ?? 0, chain: chain ?? "", lookup, run };
}

export const verdictCodes = { accept: V_ACCEPT, drop: V_DROP, continue: V_CONTINUE, return: V_RETURN, jump: V_JUMP, goto: V_GOTO } as const;
