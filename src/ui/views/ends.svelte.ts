// The two ends of a request that a view sends: who asks, and for what. What was chosen, or else the view's own proposal.
import { onDestroy } from "svelte";
import type { CompareRequest } from "../../session/compare";
import type { ClusterRow, View } from "../../session/views/types";
import type { Lab } from "../lab.svelte";
import { origins, targets } from "./side-by-side";

export class Ends implements CompareRequest {
  readonly #lab: Lab;
  readonly #view: "compare" | "traffic";
  rows = $state.raw<readonly ClusterRow[]>([]);
  readonly offers = $derived.by(() => origins(this.rows));
  readonly from = $derived.by(() => (this.offers.some((o) => o.value === this.#chosen.from) ? this.#chosen.from : (this.offers[0]?.value ?? "")));
  readonly proposals = $derived.by(() => targets(this.rows, this.from));
  readonly to = $derived.by(() => (this.#chosen.to === "" ? (this.proposals[0]?.value ?? "") : this.#chosen.to));

  /** Made while a component is: it follows the cluster for as long. `seen` is called whenever the cluster has been looked at. */
  constructor(lab: Lab, view: "compare" | "traffic", seen: () => void = () => {}) {
    this.#lab = lab;
    this.#view = view;
    const watcher = lab.watch({ kind: "cluster", system: false, pods: 200, services: 60 }, (v) => {
      this.rows = (v as View<unknown, ClusterRow>).rows;
      seen();
    });
    onDestroy(() => watcher.stop());
  }

  get #chosen(): CompareRequest {
    return this.#lab.choices[this.#view];
  }

  choose(end: Partial<CompareRequest>): void {
    Object.assign(this.#lab.choices[this.#view], end);
  }
}
