// The packets of the picture: which are known, whose way is drawn, how far along it is. Packets that come while one looks
// fly; the eye is led to the newest that is no query for a name.
import type { PacketRow, PacketsHead, View } from "../../session/views/types";
import type { Lab } from "../lab.svelte";
import { Flights } from "./flights";
import { journeyOf, type Journey } from "./journey";
import type { Layout } from "./layout";
import { isDns, namesInFlight } from "./words";

export class PacketWay {
  readonly #lab: Lab;
  readonly #layout: () => Layout;
  readonly #still: () => boolean;
  #flights: Flights | undefined;
  /** The newest packet that has been seen; below 0: none yet. */
  #seen = -1;
  packets = $state.raw<readonly PacketRow[]>([]);
  /** The packet whose way is drawn, and the stop it has reached. */
  shown = $state<number | undefined>(undefined);
  reached = $state(Infinity);
  readonly row = $derived.by(() => this.packets.find((p) => p.id === this.shown));
  readonly journey: Journey | undefined = $derived.by(() => (this.row === undefined ? undefined : journeyOf(this.row.path, this.#layout())));

  /** Where a process carries the connection on: the other connection, and its way. */
  readonly pair = $derived.by(() => {
    const { row } = this;
    const other = row === undefined ? undefined : this.packets.find((p) => p.id === row.carries || p.carries === row.id);
    return other === undefined ? undefined : { row: other, journey: journeyOf(other.path, this.#layout()) };
  });

  /** `still`: without motion a packet is at its end at once. */
  constructor(lab: Lab, layout: () => Layout, still: () => boolean) {
    this.#lab = lab;
    this.#layout = layout;
    this.#still = still;
  }

  /** Follows the packets, and lets them fly on a canvas; gives what ends it. */
  follow(canvas: HTMLCanvasElement): () => void {
    const flights = new Flights(canvas, () => {
      const s = getComputedStyle(document.documentElement);
      const c = (n: string): string => s.getPropertyValue(n).trim();
      return { packet: c("--pkt"), dns: c("--dns"), bad: c("--bad"), ink: c("--ink"), back: c("--pane"), font: `11px ${c("--mono")}` };
    });
    this.#flights = flights;
    flights.onStop = (id, stop) => {
      if (id === this.shown) this.reached = stop;
    };
    const watcher = this.#lab.watch({ kind: "packets", count: 40 }, (v) => this.#take((v as View<PacketsHead, PacketRow>).rows));
    return () => {
      watcher.stop();
      flights.stop();
    };
  }

  go(speed: number, running: boolean): void {
    this.#flights?.go(speed, running);
  }

  /** Draws the way of a packet that was picked. */
  show(id: number): void {
    this.shown = id;
    this.reached = Infinity;
  }

  /** Stands at one stop of the way. */
  stopAt(stop: number): void {
    this.#flights?.clear();
    this.reached = stop;
  }

  again(): void {
    const { row, journey } = this;
    if (row === undefined || journey === undefined) return;
    this.reached = 0;
    this.#fly(row, journey);
  }

  #take(rows: readonly PacketRow[]): void {
    const lab = this.#lab;
    this.packets = rows;
    const newest = rows.at(-1)?.id ?? 0;
    const turnedBack = newest < this.#seen;
    if (turnedBack) this.#flights?.clear();
    const first = this.#seen < 0 || turnedBack;
    const fresh = rows.filter((p) => p.id > this.#seen);
    this.#seen = newest;
    if (first) {
      this.shown = lab.packet ?? (rows.findLast((p) => !isDns(p) && p.carries === undefined) ?? rows.at(-1))?.id;
      if (lab.object === undefined) lab.packet = this.shown;
      this.reached = Infinity;
      return;
    }
    // A name's queries fly too, and so does what a process carries on, but the eye is led to what was asked for.
    const leading = fresh.findLast((p) => !isDns(p) && p.carries === undefined) ?? fresh.at(-1);
    for (const p of fresh) this.#launch(p, p === leading);
  }

  #launch(p: PacketRow, leading: boolean): void {
    const journey = journeyOf(p.path, this.#layout());
    if (journey === undefined) return;
    if (leading) {
      this.shown = p.id;
      if (this.#lab.object === undefined) this.#lab.packet = p.id;
      this.reached = this.#still() ? Infinity : 0;
    }
    if (!this.#still()) this.#fly(p, journey);
  }

  #fly(p: PacketRow, journey: Journey): void {
    const names = namesInFlight(
      p,
      journey.stops.map((s) => s.hop),
    );
    this.#flights?.launch({ id: p.id, journey, outcome: p.outcome, dns: isDns(p), name: (stop) => (p.id === this.shown ? names[stop] : undefined) });
  }
}
