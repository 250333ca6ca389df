// Keys of the whole page. Terminal and editor keep their own, but for F1.
import type { Lab } from "../lab.svelte";
import { stageTabs } from "../views/tabs";
import type { Shell } from "./shell.svelte";

/** A tab's key is its place; the others say what they do in a text of the page. */
export const keyList: readonly { readonly keys: string; readonly does: string | readonly string[] }[] = [
  { keys: "F1", does: "Palette: everything the page can do" },
  { keys: "Ctrl K", does: "The same, outside terminal and editor" },
  { keys: "?", does: "This sheet, outside terminal and editor" },
  { keys: "Ctrl Enter", does: "Editor: apply the file (kubectl apply -f)" },
  { keys: "Ctrl M", does: "Editor: whether Tab indents or moves on" },
  { keys: "Tab", does: "Terminal: complete a verb, kind, name, flag or file" },
  { keys: "↑ ↓ · Ctrl R", does: "Terminal: earlier lines; search them" },
  { keys: "Ctrl C · Ctrl D · Ctrl L", does: "Terminal: interrupt; end of input; clear" },
  { keys: "Ctrl Shift C · Ctrl Shift V", does: "Terminal: copy; paste" },
  { keys: "Shift Tab · Esc Esc", does: "Terminal: back out of it; on to what follows" },
  { keys: `1 – ${stageTabs.length}`, does: stageTabs.map((tab) => tab.label) },
  { keys: "Space · .", does: "Pause or go on; one step while paused" },
  { keys: "Ctrl Z", does: "Undo the last change, outside terminal and editor" },
  { keys: "g l · g t · g e", does: "Go to lesson, terminal, editor" },
];

export function typingIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest(".monaco-editor, .xterm, dialog[open]") !== null)
  );
}

export function bindKeys(lab: Lab, shell: Shell): () => void {
  let g = false;
  const down = (e: KeyboardEvent): void => {
    if (e.key === "F1") {
      e.preventDefault();
      shell.palette = true;
      return;
    }
    if (typingIn(e.target) || e.altKey) return;
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
      e.preventDefault();
      shell.palette = true;
      return;
    }
    if ((e.ctrlKey || e.metaKey) && !e.shiftKey && e.key.toLowerCase() === "z") {
      e.preventDefault();
      void lab.undo();
      return;
    }
    if (e.ctrlKey || e.metaKey) return;
    if (g) {
      g = false;
      const to = ({ l: "lesson", t: "terminal", e: "editor" } as const)[e.key];
      if (to !== undefined) {
        e.preventDefault();
        goTo(lab, shell, to);
      }
      return;
    }
    const onButton = e.target instanceof HTMLElement && e.target.closest("button, a, summary, [role=tab], [data-pane-resizer]") !== null;
    if (e.key === "?") shell.keySheet = true;
    else if (e.key === "g") g = true;
    else if (e.key === " " && !onButton) {
      e.preventDefault();
      lab.setPace(lab.speed, !lab.running);
    } else if (e.key === "." && !lab.running) lab.engine.step(200);
    else if (/^[1-9]$/.test(e.key)) lab.stage = stageTabs[Number(e.key) - 1]?.id ?? lab.stage;
  };
  addEventListener("keydown", down);
  return () => removeEventListener("keydown", down);
}

export function goTo(lab: Lab, shell: Shell, pane: "lesson" | "terminal" | "editor" | "stage" | "packet"): void {
  lab.pane = pane;
  if (pane === "lesson" || pane === "editor" || pane === "packet") shell.side = pane;
  if (pane === "terminal") requestAnimationFrame(() => lab.terminals.find((t) => t.model.name === lab.terminal)?.model.focus());
  if (pane === "lesson") requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-pane-name=lesson]")?.focus());
  if (pane === "editor")
    requestAnimationFrame(() => document.querySelector<HTMLElement>(".monaco-editor textarea, .monaco-editor .native-edit-context, textarea.plain")?.focus());
}
