// Both selectors at once, as lists and watches take them.
import { badRequest } from "../errors";
import type { Kind } from "../kinds/kind";
import type { KubeObject, Selector } from "../types";
import { fieldPredicate } from "./fields";
import { matches, parseSelector, SelectorError } from "./labels";

/** Undefined where nothing is asked. Throws BadRequest in upstream's words. */
export function predicate(kind: Kind, selector: Selector): ((o: KubeObject) => boolean) | undefined {
  const byField = selector.fields ? fieldPredicate(kind, selector.fields) : undefined;
  if (!selector.labels) return byField;
  try {
    const requirements = parseSelector(selector.labels);
    if (byField === undefined) return (o) => matches(requirements, o.metadata.labels);
    return (o) => matches(requirements, o.metadata.labels) && byField(o);
  } catch (e) {
    if (e instanceof SelectorError) throw badRequest(e.message);
    throw e;
  }
}

export function applySelector(kind: Kind, objects: readonly KubeObject[], selector: Selector): readonly KubeObject[] {
  const test = predicate(kind, selector);
  return test === undefined ? objects : objects.filter(test);
}
