// The worker's entry: a host over real sessions. The API's descriptions, which only `kubectl explain` reads, come after
// everything else; a message that may need them waits, and all that follow it, so that what is answered never depends on
// how fast they came.
import descriptionsUrl from "../api/schema/descriptions.json?url";
import type { Descriptions } from "../api/rest/router";
import { alone } from "./alone";
import { Host } from "./host";
import { giveDescriptions, openLive } from "./live";
import type { ToEngine } from "./protocol";

const host = new Host((message) => postMessage(message), openLive, alone);
let held: ToEngine[] | undefined;
let loading: Promise<void> | undefined;
let loaded = false;

async function load(): Promise<void> {
  try {
    giveDescriptions((await (await fetch(descriptionsUrl)).json()) as Descriptions);
  } finally {
    loaded = true; // without them, explain says that there is no description
    for (const message of held ?? []) host.take(message);
    held = undefined;
  }
}

addEventListener("message", (e: MessageEvent<ToEngine>) => {
  const message = e.data;
  if (!loaded && (held !== undefined || JSON.stringify(message).includes("explain"))) {
    (held ??= []).push(message);
    loading ??= load();
  } else host.take(message);
});
setTimeout(() => (loading ??= load()), 3000);
