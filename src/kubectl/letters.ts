// The letters that kubectl draws for the end of a name.
import type { Invocation } from "./invocation";

/** Without vowels and look-alikes, as apimachinery's rand package. */
const LETTERS = [..."bcdfghjklmnpqrstvwxz2456789"];

/** Five letters from the named stream. */
export function letters(k: Invocation, stream: string): string {
  const draw = k.context.random.stream(stream);
  return Array.from({ length: 5 }, () => draw.pick(LETTERS)).join("");
}
