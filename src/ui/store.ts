// What stays on the device: the session, the progress, a few choices. Nothing here may keep the page from opening.
import { get, set } from "idb-keyval";
import type { Scenario } from "../session/types";
import { readScenario } from "../share/scenario";

/** In another page's frame nothing is stored. */
const stores = (): boolean => !new URLSearchParams(location.search).has("embed");

export type Progress = Readonly<Record<string, { readonly steps: number; readonly of: number }>>;
export type Saved = { readonly at: number; readonly scenario: Scenario };

/** The saved session; undefined if there is none or it cannot be read (then it is left alone, not deleted). */
export async function loadSession(slot: "autosave" | "kept" = "autosave"): Promise<Saved | undefined> {
  if (!stores()) return undefined;
  try {
    const raw = await get<{ at: number; text: string }>(slot);
    return raw === undefined ? undefined : { at: raw.at, scenario: readScenario(raw.text) };
  } catch {
    return undefined;
  }
}

export async function saveSession(scenario: Scenario, slot: "autosave" | "kept" = "autosave"): Promise<boolean> {
  if (!stores()) return true;
  try {
    await set(slot, { at: Date.now(), text: JSON.stringify(scenario) });
    return true;
  } catch {
    return false; // a private window, or no room left: the page works without, and says so once
  }
}

export async function loadProgress(): Promise<Progress> {
  if (!stores()) return {};
  try {
    return asProgress(await get("progress")) ?? {};
  } catch {
    return {};
  }
}

export async function saveProgress(progress: Progress): Promise<void> {
  if (!stores()) return;
  try {
    await set("progress", progress);
  } catch {
    // As above: progress is a convenience.
  }
}

/** Progress out of a file or the store; undefined if it is none. */
export function asProgress(raw: unknown): Progress | undefined {
  if (typeof raw !== "object" || raw === null) return undefined;
  const out: Record<string, { steps: number; of: number }> = {};
  for (const [slug, p] of Object.entries(raw as Record<string, { steps?: unknown; of?: unknown }>)) {
    if (/^[\w-]{1,80}$/.test(slug) && typeof p?.steps === "number" && typeof p.of === "number") out[slug] = { steps: p.steps, of: p.of };
  }
  return out;
}

export function choice(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function choose(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice lasts as long as the page.
  }
}
