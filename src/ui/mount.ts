// The application: state, components. Fetched after the first paint.
import { mount } from "svelte";
import App from "./App.svelte";
import type { EngineClient } from "../worker/client";
import { speech, t } from "./language.svelte";
import { Lab } from "./lab.svelte";
import { startUp } from "./start-up";
import { Bench } from "./views/bench";
import "./style.css";

/** @param engine the page's own, on its way already. @param another makes one more, for what is played beside it. */
export async function mountApp(target: HTMLElement, engine: EngineClient, another: () => EngineClient): Promise<void> {
  let examiner: EngineClient | undefined;
  const lab = new Lab(
    engine,
    () => (examiner ??= another()),
    () => new Bench(another),
  );
  addEventListener("error", (e) => {
    if (/ResizeObserver/.test(e.message)) return;
    const failed = { type: "failed", message: e.message, stack: String((e.error as Error | undefined)?.stack ?? "") } as const;
    lab.failure = { ...failed, scenario: undefined };
    // The engine still runs: what it holds makes the report complete.
    void lab.engine.ask("scenario", {}).then((scenario) => (lab.failure = { ...failed, scenario }));
  });
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
