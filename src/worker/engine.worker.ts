// The worker's entry: a host over real sessions.
import { Host } from "./host";
import { alone, openLive } from "./live";
import type { ToEngine } from "./protocol";

const host = new Host((message) => postMessage(message), openLive, alone);
addEventListener("message", (e: MessageEvent<ToEngine>) => host.take(e.data));
