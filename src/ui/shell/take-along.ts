// What one takes along: one list, for the dialog and the palette. Everything is made here and saved by the browser; nothing is sent.
import { zip } from "../../share/zip";
import { asPng, drawingText } from "../cluster/drawing";
import { explain, t } from "../language.svelte";
import type { Lab } from "../lab.svelte";

export type Parcel = {
  readonly label: string;
  readonly about: string;
  readonly file: string;
  /** Throws Nothing where there is nothing to take. */
  make(lab: Lab): Promise<Blob | string> | Blob | string;
};

/** Why there is nothing to save, as a sentence. */
class Nothing extends Error {}

function picture(): string {
  const svg = drawingText();
  if (svg === undefined) throw new Nothing(t("The picture is not shown: open the tab Cluster first."));
  return svg;
}

export const parcels: readonly Parcel[] = [
  {
    label: "For a real cluster",
    about: "kind configuration, manifests and a script, as a zip",
    file: "services-lab.zip",
    async make(lab) {
      const files = await lab.engine.ask("real-cluster", {});
      const encoder = new TextEncoder();
      const entries = Object.entries(files).map(([path, text]) => ({
        path: `services-lab/${path}`,
        bytes: encoder.encode(text),
        executable: path.endsWith(".sh"),
      }));
      return new Blob([zip(entries, (text) => encoder.encode(text)) as Uint8Array<ArrayBuffer>], { type: "application/zip" });
    },
  },
  {
    label: "My cluster differs",
    about: "everything typed with its answers, to attach to a report",
    file: "session.t",
    make: (lab) => lab.engine.ask("transcript", {}),
  },
  {
    label: "Terminal",
    about: "the text of the present tab",
    file: "terminal.txt",
    make: (lab) => lab.terminals.find((tab) => tab.model.name === lab.terminal)?.model.transcript ?? "",
  },
  { label: "Picture, SVG", about: "as it stands, with the packet's way", file: "cluster.svg", make: () => new Blob([picture()], { type: "image/svg+xml" }) },
  { label: "Picture, PNG", about: "the same, in points", file: "cluster.png", make: () => asPng(picture()) },
];

/** Makes a parcel and has the browser save it; says why not. */
export async function take(lab: Lab, parcel: Parcel): Promise<void> {
  try {
    lab.flushEdits();
    const made = await parcel.make(lab);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(typeof made === "string" ? new Blob([made], { type: "text/plain" }) : made);
    link.download = parcel.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch (error) {
    lab.toast(error instanceof Nothing ? error.message : t("This could not be saved: {problem}", { problem: explain(error) }), { bad: true });
  }
}
