// xterm and its addons, in a chunk of their own.
import { ClipboardAddon } from "@xterm/addon-clipboard";
import { FitAddon } from "@xterm/addon-fit";
import { SearchAddon } from "@xterm/addon-search";
import { Unicode11Addon } from "@xterm/addon-unicode11";
import { WebLinksAddon } from "@xterm/addon-web-links";
import { Terminal } from "@xterm/xterm";
import "@xterm/xterm/css/xterm.css";
import { t } from "../language.svelte";
import type { TerminalModel } from "./model";

/** Gives a tab its terminal. `leave`: the keyboard's ways out: back (Shift+Tab) and on (Escape twice). */
export function bring(model: TerminalModel, theme: Record<string, string>, leave: (way: "back" | "on") => void): void {
  const xterm = new Terminal({
    theme,
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue("--mono"),
    fontSize: 12.5,
    lineHeight: 1.25,
    cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    scrollback: 5000,
    allowProposedApi: true,
    minimumContrastRatio: 4.5,
  });
  const fit = new FitAddon();
  const search = new SearchAddon();
  xterm.loadAddon(fit);
  xterm.loadAddon(search);
  xterm.loadAddon(new WebLinksAddon((_, uri) => window.open(uri, "_blank", "noopener,noreferrer")));
  xterm.loadAddon(new Unicode11Addon());
  xterm.loadAddon(new ClipboardAddon());
  xterm.unicode.activeVersion = "11";
  let escapes = 0;
  xterm.attachCustomKeyEventHandler((e) => {
    if (e.key === "F1") return false;
    if (e.type !== "keydown") return true;
    if (e.key === "Tab" && e.shiftKey) {
      e.preventDefault();
      leave("back");
      return false;
    }
    if (e.key === "Escape") {
      if (++escapes === 2) {
        escapes = 0;
        leave("on");
        return false;
      }
    } else escapes = 0;
    const copy = (e.ctrlKey && e.shiftKey && e.key.toLowerCase() === "c") || (e.ctrlKey && !e.shiftKey && e.key === "c" && xterm.hasSelection());
    if (copy && xterm.hasSelection()) {
      void navigator.clipboard?.writeText(xterm.getSelection());
      if (!e.shiftKey) xterm.clearSelection();
      e.preventDefault();
      return false;
    }
    if (e.ctrlKey && (e.key === "v" || e.key === "V")) return false; // the browser pastes
    return true;
  });
  model.attach(xterm, fit, search);
  xterm.textarea?.setAttribute("aria-label", t("Terminal. Shift+Tab goes back out of it, Escape twice goes on; the button “text” shows its transcript."));
  fit.fit();
}
