// The application: engine worker, state, components. Fetched after the first paint.
import { mount } from "svelte";
import App from "./App.svelte";
import { EngineClient } from "../worker/client";
import { speech, t } from "./language.svelte";
import { Lab } from "./lab.svelte";
import { startUp } from "./start-up";
import { Bench } from "./views/bench";
import "./style.css";

function newWorker(): Worker {
  return new Worker(new URL("../worker/engine.worker.ts", import.meta.url), { type: "module", name: "cluster" });
}

export async function mountApp(target: HTMLElement): Promise<void> {
  let examiner: EngineClient | undefined;
  const lab = new Lab(
    new EngineClient(newWorker()),
    () => (examiner ??= new EngineClient(newWorker())),
    () => new Bench(() => new EngineClient(newWorker())),
  );
  addEventListener("error", (e) => {
    if (/ResizeObserver/.test(e.message)) return;
    const failed = { type: "failed", message: e.message, stack: String((e.error as Error | undefined)?.stack ?? "") } as const;
    lab.failure = { ...failed, scenario: undefined };
    // The engine still runs: what it holds makes the report complete.
    void lab.engine.ask("scenario", {}).then((scenario) => (lab.failure = { ...failed, scenario }));
  });
  // The engine is on its way by now; the page's words have come long before it.
  await speech.ready;
  target.replaceChildren();
  mount(App, { target, props: { lab } });
  void startUp(lab).then(() => keepOffline(lab));
}

/** From the second visit on the page opens without a network; a newer version waits until it is asked for. */
async function keepOffline(lab: Lab): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { registerSW } = await import("virtual:pwa-register");
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => lab.toast(t("A newer version of this page is there."), { action: { label: t("Reload"), run: () => void update(true) }, ms: 60_000 }),
  });
}
