// The node ports that Services hold: a set, and the two bands in which free ones are looked for. The lower band is
// for ports that users name; a port is drawn from the upper one until that is full.
import type { Stream } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { NodePorts } from "./kinds/kind";

export const FIRST = 30000;
export const LAST = 32767;
const SIZE = LAST - FIRST + 1;
/** As portallocator's calculateRangeOffset: size/32, at least 16, at most 128. */
const STATIC = Math.min(Math.max(16, Math.floor(SIZE / 32)), 128);

export class PortAllocator implements NodePorts, Stateful {
  #used: Set<number> = new Set();
  #shared = false;

  constructor(readonly stream: () => Stream) {}

  allocate(port: number): string | undefined {
    if (port < FIRST || port > LAST) return `provided port is not in the valid range. The range of valid ports is ${FIRST}-${LAST}`;
    if (this.#used.has(port)) return "provided port is already allocated";
    this.#own().add(port);
    return undefined;
  }

  has(port: number): boolean {
    return this.#used.has(port);
  }

  next(): number | undefined {
    const port = this.#find(FIRST + STATIC, SIZE - STATIC) ?? this.#find(FIRST, STATIC);
    if (port !== undefined) this.#own().add(port);
    return port;
  }

  release(port: number): void {
    if (this.#used.has(port)) this.#own().delete(port);
  }

  #find(first: number, size: number): number | undefined {
    const offset = this.stream().below(size);
    for (let i = 0; i < size; i++) {
      const port = first + ((offset + i) % size);
      if (!this.#used.has(port)) return port;
    }
    return undefined;
  }

  #own(): Set<number> {
    if (this.#shared) {
      this.#used = new Set(this.#used);
      this.#shared = false;
    }
    return this.#used;
  }

  snapshot(): unknown {
    this.#shared = true;
    return this.#used;
  }

  restore(state: unknown): void {
    this.#used = state as Set<number>;
    this.#shared = true;
  }
}

/** Port changes of one write: undone when it fails, releases made when it succeeds. A dry run draws dummies from 32769 up. */
export function operation(ports: NodePorts, dryRun: boolean): NodePorts & { finish(success: boolean): void } {
  const taken: number[] = [];
  const toRelease: number[] = [];
  return {
    has: (port) => ports.has(port) || taken.includes(port),
    allocate(port) {
      if (dryRun) {
        if (ports.has(port) || taken.includes(port)) return "provided port is already allocated";
        taken.push(port);
        return undefined;
      }
      const error = ports.allocate(port);
      if (error === undefined) taken.push(port);
      return error;
    },
    next() {
      const port = dryRun ? Math.max(taken.length === 0 ? LAST + 1 : 0, ...taken) + 1 : ports.next();
      if (port !== undefined) taken.push(port);
      return port;
    },
    release(port) {
      toRelease.push(port);
    },
    finish(success) {
      if (dryRun) return;
      for (const port of success ? toRelease : taken) ports.release(port);
    },
  };
}
