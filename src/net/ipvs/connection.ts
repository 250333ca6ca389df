// A connection that IPVS sends on, and how it is found.
import type { Addr } from "../address";
import type { RealServer } from "./services";
import { stateNames } from "./states";

export type IpvsConnection = {
  readonly proto: number;
  readonly client: Addr;
  /** 0 in a template: all ports of a persistent client. */
  readonly clientPort: number;
  readonly virtual: Addr;
  virtualPort: number;
  readonly server: RealServer;
  /** The template that it was made by; undefined: none. */
  readonly template: IpvsConnection | undefined;
  /** Of a template: the connections it holds, its time-out in ms, and whether one of them has been established. */
  held: number;
  timeout: number;
  assured: boolean;
  /** Of a template: its server takes no more, so it only waits for its end. */
  invalid: boolean;
  /** Of one-packet scheduling: forgotten with its packet. */
  readonly once: boolean;
  state: number;
  expires: number;
  /** The next ones with the same hash: see Connections. */
  nextRequest: IpvsConnection | undefined;
  nextAnswer: IpvsConnection | undefined;
};

/** As listings name a connection's state. */
export function stateName(c: IpvsConnection): string {
  if (c.clientPort === 0) return c.assured ? "ASSURED" : "NONE";
  return stateNames[c.state]!;
}
