// Checkpoints of the network: see network.ts. (Thin for now.)
import type { NetworkImpl } from "./network";

export function snapshotNetwork(_net: NetworkImpl): unknown {
  return {};
}

export function restoreNetwork(_net: NetworkImpl, _state: unknown): void {}
