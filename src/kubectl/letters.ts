// The letters that kubectl draws for the end of a name.
import { alphabet } from "../base/alphabet";
import type { Invocation } from "./invocation";

const LETTERS = [...alphabet];

/** Five letters from the named stream. */
export function letters(k: Invocation, stream: string): string {
  const draw = k.context.random.stream(stream);
  return Array.from({ length: 5 }, () => draw.pick(LETTERS)).join("");
}
