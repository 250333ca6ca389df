// What a reader has chosen in the views that run something: a link carries it. It comes out of links, so it is checked.
// A pasted ruleset is not among it: it stays in the page.
import * as v from "valibot";

const word = v.pipe(v.string(), v.maxLength(300));

export const choicesSchema = v.object({
  /** Side by side: who asks, and for what; "" is the view's own proposal. */
  compare: v.fallback(v.object({ from: word, to: word }), { from: "", to: "" }),
});

export type Choices = v.InferOutput<typeof choicesSchema>;

/** Choices out of a link; what is missing or makes no sense is as on a fresh page. */
export function asChoices(raw: unknown): Choices {
  return v.parse(choicesSchema, typeof raw === "object" && raw !== null ? raw : {});
}
