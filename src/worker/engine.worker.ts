// The worker's entry: a host over real sessions. Two texts come beside the engine: kubectl's help, fetched at once, and the
// API's descriptions, which only `kubectl explain` reads, after everything else. A message that may need one of them waits
// for it, and all that follow it, so that what is answered never depends on how fast they came.
import descriptionsUrl from "../api/schema/descriptions.json?url";
import type { Descriptions } from "../api/rest/router";
import { alone } from "./alone";
import { Host } from "./host";
import { giveDescriptions, giveHelp } from "./late";
import { openLive } from "./live";
import type { Questions, ToEngine } from "./protocol";

/** A text on its way: there, or given up; without it, kubectl says that it is not loaded. */
type Text = { done: boolean; load(): Promise<void> };

function text(fetch: () => Promise<void>): Text {
  let loading: Promise<void> | undefined;
  const self: Text = {
    done: false,
    load: () =>
      (loading ??= fetch()
        .catch(() => undefined)
        .then(() => void (self.done = true))),
  };
  return self;
}

const help = text(async () => giveHelp((await import("../kubectl/help/texts")).helpTexts));
const descriptions = text(async () => giveDescriptions((await (await fetch(descriptionsUrl)).json()) as Descriptions));

/** Whether a line that somebody typed may be run for it. Clusters as they start are made by commands that ask for no help. */
function mayAskForHelp(message: ToEngine): boolean {
  if (message.type === "input") return message.input.type === "exec" || message.input.type === "keys";
  if (message.type !== "ask") return false;
  if (message.name === "open") return (message.ask as Questions["open"]["ask"]).scenario.log.length > 0;
  return message.name === "complete" || message.name === "examine" || message.name === "compare";
}

const needed = (message: ToEngine): Text | undefined =>
  [...(mayAskForHelp(message) ? [help] : []), ...(JSON.stringify(message).includes("explain") ? [descriptions] : [])].find((t) => !t.done);

const host = new Host((message) => postMessage(message), openLive, alone);
let held: ToEngine[] | undefined;

function take(message: ToEngine): void {
  if (held !== undefined) return void held.push(message);
  const wanted = needed(message);
  if (wanted === undefined) return host.take(message);
  held = [message];
  void wanted.load().then(() => {
    const messages = held!;
    held = undefined;
    messages.forEach(take);
  });
}

addEventListener("message", (e: MessageEvent<ToEngine>) => take(e.data));
void help.load();
setTimeout(() => void descriptions.load(), 3000);
