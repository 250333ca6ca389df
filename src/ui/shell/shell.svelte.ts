// What is about the window and not about the cluster: layout, theme, dialogs.
import type { Lab } from "../lab.svelte";
import { choice, choose } from "../store";

export type Theme = "system" | "light" | "dark";

export type EmbedPane = "lesson" | "cluster" | "terminal" | "editor" | "packet";
const embeddable: readonly EmbedPane[] = ["lesson", "cluster", "terminal", "editor", "packet"];

export function embedPanes(search: string): readonly EmbedPane[] {
  const asked = (new URLSearchParams(search).get("embed") ?? "").split(",");
  return embeddable.filter((p) => asked.includes(p));
}

export class Shell {
  readonly lab: Lab;
  layout = $state<"wide" | "medium" | "phone">("wide");
  theme = $state<Theme>("system");
  /** The theme in force. */
  shade = $state<"light" | "dark">("dark");
  side = $state<"lesson" | "editor" | "packet">("lesson");
  reducedMotion = $state(false);
  coarse = $state(false);
  palette = $state(false);
  keySheet = $state(false);
  share = $state(false);
  about = $state(false);
  faults = $state(false);
  /** `?embed=terminal,cluster`: only these panes, for another page's frame; nothing is stored then. */
  readonly embed: readonly EmbedPane[] = embedPanes(location.search);
  readonly #light = matchMedia("(prefers-color-scheme: light)");

  constructor(lab: Lab) {
    this.lab = lab;
    const stored = choice("theme");
    this.theme = stored === "light" || stored === "dark" ? stored : "system";
    this.follow("(max-width: 700px)", (phone) => (this.layout = phone ? "phone" : this.layout === "phone" ? "medium" : this.layout));
    this.follow("(min-width: 1181px)", (wide) => (this.layout = wide ? "wide" : matchMedia("(max-width: 700px)").matches ? "phone" : "medium"));
    this.follow("(prefers-reduced-motion: reduce)", (yes) => (this.reducedMotion = yes));
    this.follow("(pointer: coarse)", (yes) => (this.coarse = yes));
    this.#light.addEventListener("change", () => this.paint());
    this.paint();
  }

  follow(query: string, take: (matches: boolean) => void): void {
    const media = matchMedia(query);
    take(media.matches);
    media.addEventListener("change", () => take(media.matches));
  }

  /** Brings the inspector to the front where it is not beside the rest anyway. */
  showInspector(): void {
    if (this.layout === "medium") this.side = "packet";
    if (this.layout === "phone") this.lab.pane = "packet";
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    choose("theme", theme);
    this.paint();
  }

  paint(): void {
    this.shade = this.theme === "system" ? (this.#light.matches ? "light" : "dark") : this.theme;
    document.documentElement.dataset["theme"] = this.shade;
  }
}
