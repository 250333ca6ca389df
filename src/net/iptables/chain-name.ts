// Names of chains as objects, one a name for as long as the page lives (as addresses are numbers): a change of sixty
// thousand chains finds what it knows of each without looking for its text in tables.
import type { Draft } from "./change";

export type ChainName = {
  readonly text: string;
  /** What a change makes of the chain, where `of` is that change's own value. */
  of: object | undefined;
  draft: Draft | undefined;
  /** Whether the walk that has last come here is still below it. */
  walk: object | undefined;
  onWay: boolean;
};

const names = new Map<string, ChainName>();

export function chainName(text: string): ChainName {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = { text, of: undefined, draft: undefined, walk: undefined, onWay: false }));
  return name;
}
