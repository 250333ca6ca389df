// Lines of a tool's input that are given again: to other machines, or with later changes. A program that writes rules for
// many machines makes a block of them once, and what a tool reads in it is kept with it.

export class Block<Reading> {
  /** What the tool has read in the lines; undefined: not yet. */
  reading: Reading | undefined;

  /** @param lines as the tool takes them; they do not change any more. */
  constructor(readonly lines: readonly string[]) {}
}

/** A tool's input: lines, and blocks of lines. */
export type Input<Reading> = readonly (string | Block<Reading>)[];

/** All lines of an input, in order. */
export function linesOf<Reading>(input: Input<Reading>): readonly string[] {
  return input.flatMap((part) => (typeof part === "string" ? [part] : part.lines));
}
