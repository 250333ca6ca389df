// A namespace's TCP sockets, found by both ends: a hash table whose chains run through the sockets, since a busy node makes
// and forgets a hundred thousand a second.
import type { Addr } from "./address";
import type { TcpSocket } from "./tcp";

export class TcpTable {
  #buckets: (TcpSocket | undefined)[] = new Array<undefined>(64).fill(undefined);
  #size = 0;

  add(s: TcpSocket): void {
    if (this.#size === this.#buckets.length) this.#grow();
    this.#size++;
    this.#link(s);
  }

  remove(s: TcpSocket): void {
    const at = this.#bucket(s.localPort, s.remotePort);
    let before: TcpSocket | undefined;
    for (let here = this.#buckets[at]; here !== undefined; before = here, here = here.next) {
      if (here !== s) continue;
      if (before === undefined) this.#buckets[at] = s.next;
      else before.next = s.next;
      s.next = undefined;
      this.#size--;
      return;
    }
  }

  find(local: Addr, localPort: number, remote: Addr, remotePort: number): TcpSocket | undefined {
    for (let s = this.#buckets[this.#bucket(localPort, remotePort)]; s !== undefined; s = s.next)
      if (s.localPort === localPort && s.remotePort === remotePort && s.localAddr === local && s.remoteAddr === remote) return s;
    return undefined;
  }

  /** The one with that number between those ports, whatever its addresses. */
  at(localPort: number, remotePort: number, id: number): TcpSocket | undefined {
    for (let s = this.#buckets[this.#bucket(localPort, remotePort)]; s !== undefined; s = s.next) if (s.id === id) return s;
    return undefined;
  }

  /** In the order in which they were made. */
  values(): readonly TcpSocket[] {
    const all: TcpSocket[] = [];
    for (const first of this.#buckets) for (let s = first; s !== undefined; s = s.next) all.push(s);
    return all.sort((a, b) => a.id - b.id);
  }

  clear(): void {
    for (const s of this.values()) s.next = undefined;
    this.#buckets = new Array<undefined>(64).fill(undefined);
    this.#size = 0;
  }

  #bucket(localPort: number, remotePort: number): number {
    return (Math.imul((localPort << 16) ^ remotePort, 0x9e3779b1) >>> 8) & (this.#buckets.length - 1);
  }

  #link(s: TcpSocket): void {
    const at = this.#bucket(s.localPort, s.remotePort);
    s.next = this.#buckets[at];
    this.#buckets[at] = s;
  }

  #grow(): void {
    const all = this.values();
    this.#buckets = new Array<undefined>(this.#buckets.length * 2).fill(undefined);
    for (const s of all) this.#link(s);
  }
}
