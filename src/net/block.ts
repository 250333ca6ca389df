// Lines of a tool's input that are given again: to other machines, or with later changes. A program that writes rules for
// many machines makes a block of them once, and what a tool reads in it is kept with it.

/** A line that fills a form's gaps. Programs write thousands of lines by few forms: a tool that has read one of them knows what the others can differ in. */
export class Filled {
  /** @param texts the form: what stands before, between and after the gaps. Lines of one form share this very value. */
  constructor(
    readonly texts: readonly string[],
    readonly values: readonly string[],
  ) {}

  get text(): string {
    const { texts, values } = this;
    let text = texts[0]!;
    for (let i = 0; i < values.length; i++) text += values[i]! + texts[i + 1]!;
    return text;
  }
}

export type Line = string | Filled;

/** A line by a form, written as a template: line`-A ${chain} -j ${target}`. */
export function line(texts: TemplateStringsArray, ...values: readonly string[]): Filled {
  return new Filled(texts, values);
}

export function textOf(of: Line): string {
  return typeof of === "string" ? of : of.text;
}

export class Block<Reading> {
  /** What the tool has read in the lines; undefined: not yet. */
  reading: Reading | undefined;
  readonly #lines: readonly Line[] | Each;

  /** @param lines as the tool takes them; they do not change any more. */
  constructor(lines: readonly Line[] | Each) {
    this.#lines = lines;
  }

  get lines(): readonly Line[] {
    const lines = this.#lines;
    return lines instanceof Each ? lines.values.map((value) => new Filled(lines.texts, [value])) : lines;
  }

  /** Where all lines are of one form: that form. */
  get each(): Each | undefined {
    return this.#lines instanceof Each ? this.#lines : undefined;
  }
}

/** A line for each value, by a form with one gap. */
export class Each {
  constructor(
    readonly texts: readonly [string, string],
    readonly values: readonly string[],
  ) {}
}

/** A tool's input: lines, and blocks of lines. */
export type Input<Reading> = readonly (string | Block<Reading>)[];

/** All lines of an input, in order. */
export function linesOf<Reading>(input: readonly (Line | Block<Reading>)[]): readonly string[] {
  return input.flatMap((part) => (part instanceof Block ? part.lines.map(textOf) : [textOf(part)]));
}
