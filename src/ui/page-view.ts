// What of the page a link carries: which tabs and selections were shown. It comes out of links, so it is checked.
import * as v from "valibot";
import { mostOutages } from "../lesson/outage";
import { choicesSchema, asChoices, type Choices } from "./views/choices";
import { stageTabs, type StageTab } from "./views/tabs";

export type { StageTab };
export type TabView = { readonly name: string; readonly title: string };
export type PageView = {
  readonly stage: StageTab;
  readonly node: string;
  readonly file?: string | undefined;
  readonly terminal?: string | undefined;
  readonly terminals: readonly TabView[];
  readonly packet?: number | undefined;
  readonly system: boolean;
  readonly choices: Choices;
  readonly lesson?: string | undefined;
  readonly step?: number | undefined;
  readonly outage?: number | undefined;
};

const name = v.pipe(v.string(), v.maxLength(253));
const schema = v.object({
  stage: v.fallback(v.picklist(stageTabs.map((t) => t.id)), "cluster"),
  node: v.fallback(name, "kind-worker"),
  file: v.fallback(v.optional(name), undefined),
  terminal: v.fallback(v.optional(name), undefined),
  terminals: v.fallback(v.pipe(v.array(v.object({ name, title: name })), v.maxLength(20)), []),
  packet: v.fallback(v.optional(v.number()), undefined),
  system: v.fallback(v.boolean(), false),
  choices: v.fallback(choicesSchema, asChoices(undefined)),
  lesson: v.fallback(v.optional(name), undefined),
  step: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))), undefined),
  outage: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostOutages))), undefined),
});

/** The view in a scenario; what is missing or makes no sense is as on a fresh page. */
export function asView(raw: unknown): PageView {
  return v.parse(schema, typeof raw === "object" && raw !== null ? raw : {});
}
