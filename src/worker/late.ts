// Texts that a cluster does without until somebody asks for them: kubectl's help, the API's descriptions. They are
// fetched beside the engine; a world has them when they have come.
import type { Descriptions } from "../api/rest/router";
import type { World } from "../cluster/world";
import type { HelpTexts } from "../kubectl/help/render";

let help: HelpTexts | undefined;
let descriptions: Descriptions | undefined;
/** Worlds that were there before all texts were. */
const waiting = new Set<World>();

function give(world: World): void {
  if (help !== undefined) world.giveHelp(help);
  if (descriptions !== undefined) world.giveDescriptions(descriptions);
}

/** Gives a world what has come, and the rest when it comes. */
export function equip(world: World): void {
  give(world);
  if (help === undefined || descriptions === undefined) waiting.add(world);
}

function came(): void {
  for (const world of waiting) give(world);
  if (help !== undefined && descriptions !== undefined) waiting.clear();
}

export function giveHelp(texts: HelpTexts): void {
  help = texts;
  came();
}

export function giveDescriptions(texts: Descriptions): void {
  descriptions = texts;
  came();
}
