// What can be saved in a checkpoint: the state as plain values that nobody changes afterwards (a shallow copy of maps of
// frozen objects, not a deep clone).
export interface Stateful {
  /** The state now; must stay as it is while the world goes on. */
  snapshot(): unknown;
  /** Back to a state that snapshot() gave; must leave that value usable again. */
  restore(state: unknown): void;
}
