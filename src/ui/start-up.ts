// What the page opens with: a link's cluster, or a fresh one with the offer to go on where one stopped. Autosave from
// then on.
import type { Scenario } from "../session/types";
import { LinkError } from "../share/scenario";
import { mostOutages } from "../lesson/outage";
import { hasLesson } from "./lesson/run.svelte";
import { t, tell } from "./language.svelte";
import type { Lab } from "./lab.svelte";
import { asView } from "./page-view";
import { sandbox } from "./sandbox";
import { openLink } from "./shell/link-codec";
import { embedPanes } from "./shell/shell.svelte";
import { loadSession, saveSession } from "./store";

/** Opens what a link holds; its lesson's text comes with it. */
export async function openScenario(lab: Lab, scenario: Scenario): Promise<void> {
  const { lesson, step, outage } = asView(scenario.view);
  if (lesson === undefined) lab.lesson.leave();
  else await lab.lesson.load(lesson, step ?? 0);
  lab.lesson.outage = lesson === undefined ? undefined : outage;
  await lab.open(scenario);
  lab.lesson.changed();
}

/** What a fragment asks for by name, `lesson/iptables-walk` or `outage/17`; undefined: it holds a cluster. */
function namedIn(fragment: string): { readonly lesson: string } | { readonly outage: number } | undefined {
  const [, kind, name = ""] = /^(lesson|outage)\/([\w-]{1,60})$/.exec(fragment) ?? [];
  if (kind === "lesson") return { lesson: name };
  return kind === "outage" ? { outage: Math.min(Math.max(1, Math.trunc(Number(name)) || 1), mostOutages) } : undefined;
}

/** How what a fragment asks for is opened; an unreadable one is refused before anything is. */
async function opening(lab: Lab, fragment: string): Promise<() => Promise<void>> {
  const named = namedIn(fragment);
  if (named === undefined) {
    const scenario = await openLink(fragment);
    return () => openScenario(lab, scenario);
  }
  if ("outage" in named) return () => lab.lesson.breakSomething(named.outage);
  if (!hasLesson(named.lesson)) throw new LinkError("There is no lesson of this name.");
  return () => lab.lesson.start(named.lesson);
}

export async function startUp(lab: Lab): Promise<void> {
  const embedded = embedPanes(location.search).length > 0;
  const saved = embedded ? undefined : await loadSession();
  let opened = false;
  if (location.hash.length > 1) {
    try {
      const open = await opening(lab, location.hash.slice(1));
      // What this device held is kept aside: opening a link loses nothing.
      if (saved !== undefined) {
        await saveSession(saved.scenario, "kept");
        lab.toast(t("This is a shared cluster. Your own is kept."), {
          action: { label: t("Back to mine"), run: () => void openScenario(lab, saved.scenario) },
        });
      }
      await open();
      opened = true;
    } catch (error) {
      lab.toast(
        [
          error instanceof LinkError ? tell(error.said) : t("This link could not be opened: its cluster could not be replayed."),
          t("A fresh cluster was started instead; nothing of yours is lost."),
        ].join(" "),
        { bad: true, ms: 30000 },
      );
    }
    history.replaceState(null, "", location.pathname + location.search);
  }
  if (!opened) {
    const fresh = sandbox(7);
    await lab.open(fresh.scenario, fresh.prepare);
    if (saved !== undefined && saved.scenario.log.length > 0) lab.resume = saved;
  }
  addEventListener("hashchange", () => {
    const fragment = location.hash.slice(1);
    if (fragment !== "") location.reload();
  });
  if (!embedded) autosave(lab);
}

/** Saves a little after each change, and at once when the page is hidden. While the offer to go on stands, nothing is overwritten. */
function autosave(lab: Lab): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (lab.resume !== undefined || lab.phase !== "ready" || lab.failure !== undefined) return;
    const ok = await saveSession(await lab.scenario());
    if (!ok && !told) lab.toast(t("This browser does not let the page keep anything: use Share to keep your work."));
    told ||= !ok;
  };
  lab.onChange = () => {
    timer ??= setTimeout(() => void save(), 1500);
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) void save();
  });
}
