// The connections of one namespace's IPVS, found from either side: two hash tables whose chains run through the connections.
import type { Addr } from "../address";
import type { IpvsConnection } from "./connection";

const FEWEST = 64;
type Chains = (IpvsConnection | undefined)[];
const chains = (length: number): Chains => new Array<undefined>(length).fill(undefined);

export class Connections implements Iterable<IpvsConnection> {
  readonly #all = new Set<IpvsConnection>();
  #requests = chains(FEWEST);
  #answers = chains(FEWEST);

  get size(): number {
    return this.#all.size;
  }

  /** In the order in which they came. */
  [Symbol.iterator](): Iterator<IpvsConnection> {
    return this.#all.values();
  }

  /** The one from a client to a virtual service. */
  request(proto: number, client: Addr, clientPort: number, virtual: Addr, virtualPort: number): IpvsConnection | undefined {
    for (let c = this.#requests[place(client, clientPort, virtual, virtualPort, this.#requests.length)]; c !== undefined; c = c.nextRequest)
      if (c.client === client && c.clientPort === clientPort && c.virtual === virtual && c.virtualPort === virtualPort && c.proto === proto) return c;
    return undefined;
  }

  /** The one by which a server answers a client; templates are none. */
  answer(proto: number, server: Addr, port: number, client: Addr, clientPort: number): IpvsConnection | undefined {
    for (let c = this.#answers[place(client, clientPort, server, port, this.#answers.length)]; c !== undefined; c = c.nextAnswer)
      if (c.client === client && c.clientPort === clientPort && c.server.address === server && c.server.port === port && c.proto === proto) return c;
    return undefined;
  }

  add(c: IpvsConnection): void {
    this.#all.add(c);
    if (this.#all.size > this.#requests.length) {
      this.#requests = chains(this.#requests.length * 2);
      this.#answers = chains(this.#answers.length * 2);
      for (const each of this.#all) this.#link(each);
    } else this.#link(c);
  }

  remove(c: IpvsConnection): void {
    if (!this.#all.delete(c)) return;
    const request = requestPlace(c, this.#requests);
    this.#requests[request] = without(this.#requests[request], c, "nextRequest");
    if (c.clientPort === 0) return;
    const answer = answerPlace(c, this.#answers);
    this.#answers[answer] = without(this.#answers[answer], c, "nextAnswer");
  }

  #link(c: IpvsConnection): void {
    const request = requestPlace(c, this.#requests);
    c.nextRequest = this.#requests[request];
    this.#requests[request] = c;
    if (c.clientPort === 0) return;
    const answer = answerPlace(c, this.#answers);
    c.nextAnswer = this.#answers[answer];
    this.#answers[answer] = c;
  }
}

const requestPlace = (c: IpvsConnection, { length }: Chains): number => place(c.client, c.clientPort, c.virtual, c.virtualPort, length);
const answerPlace = (c: IpvsConnection, { length }: Chains): number => place(c.client, c.clientPort, c.server.address, c.server.port, length);

function place(client: Addr, clientPort: number, other: Addr, port: number, length: number): number {
  const h = Math.imul(client, 0x9e3779b1) ^ Math.imul(other, 0x85ebca77) ^ Math.imul((clientPort << 16) ^ port, 0xc2b2ae3d);
  return (h ^ (h >>> 15)) & (length - 1);
}

/** A chain without one of its members. */
function without(first: IpvsConnection | undefined, gone: IpvsConnection, next: "nextRequest" | "nextAnswer"): IpvsConnection | undefined {
  if (first === gone) return gone[next];
  let before = first;
  while (before !== undefined && before[next] !== gone) before = before[next];
  if (before !== undefined) before[next] = gone[next];
  return first;
}
