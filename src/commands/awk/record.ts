// awk's record: $0, its fields and NF, each made from the others when it is asked for.
import { AwkError, num, splitText, type Value } from "./values";
import type { Variables } from "./variables";

/** The record that a program stands at. */
export class AwkRecord {
  #text = "";
  #fields: Value[] = [];
  #count = 0;
  /** False: the fields are still to be cut from the text. */
  #split = true;

  constructor(readonly variables: Variables) {}

  /** $0. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#split = false;
  }

  /** NF. */
  get count(): number {
    this.#cut();
    return this.#count;
  }

  setCount(value: Value): void {
    this.#cut();
    this.#count = num(value);
    this.#join();
  }

  /** $n. Throws AwkError where n is negative. */
  field(n: number): Value {
    if (n === 0) return { given: this.#text };
    if (n < 0) throw new AwkError(`negative field index $${n}`, "cmd. line:1: Access to negative field");
    this.#cut();
    return n <= this.#count ? this.#fields[n - 1] : undefined;
  }

  setField(n: number, value: Value): void {
    if (n === 0) {
      this.text = this.variables.text(value);
      return;
    }
    this.#cut();
    if (n > this.#count) this.#count = n;
    this.#fields[n - 1] = value;
    this.#join();
  }

  #cut(): void {
    if (this.#split) return;
    this.#fields = splitText(this.#text, this.variables.builtinText("FS")).map((given) => ({ given }));
    this.#count = this.#fields.length;
    this.#split = true;
  }

  #join(): void {
    this.#fields.length = this.#count;
    const parts: string[] = [];
    for (let i = 0; i < this.#count; i++) parts.push(this.variables.text(this.#fields[i]));
    this.#text = parts.join(this.variables.builtinText("OFS"));
  }
}
