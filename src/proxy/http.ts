// kube-proxy's HTTP servers: answers over the sockets of the node's network namespace. A listener is found again by its
// owner's name, so that a checkpoint needs to keep no socket.
import { answerRequests, goResponse, joinBytes } from "../base/http";
import type { Answer, HttpRequest } from "../base/http";
import type { Connection, Netns, Network, Server } from "../net/types";

export type HttpSite = {
  /** Unique in the network: the listener's owner. */
  readonly owner: string;
  readonly listen: readonly { readonly address: string; readonly port: number }[];
  readonly answer: (request: HttpRequest) => Answer;
};

/** Opens the site's sockets; false if a port is taken (then none stays open). */
export function openSite(network: Network, netns: Netns, site: HttpSite, now: () => number): boolean {
  attachSite(network, site, now);
  for (const { address, port } of site.listen) {
    if (netns.listen({ proto: "tcp", address, port, owner: site.owner, program: "kube-proxy" }) !== undefined) continue;
    closeSite(network, netns, site.owner);
    return false;
  }
  return true;
}

/** Registers what answers, without opening sockets: for after a restore, where they are open already. */
export function attachSite(network: Network, site: HttpSite, now: () => number): void {
  const pending = new Map<number, Uint8Array>();
  const server: Server = {
    data: (connection: Connection, bytes: Uint8Array) => {
      const buffer = joinBytes(pending.get(connection.id) ?? new Uint8Array(0), bytes);
      const { send, rest, close } = answerRequests(buffer, (request) => goResponse(request, site.answer(request), now()));
      if (rest.length > 0) pending.set(connection.id, rest);
      else pending.delete(connection.id);
      if (send.length > 0) connection.write(send);
      if (close) connection.end();
    },
    end: (connection: Connection) => {
      pending.delete(connection.id);
      connection.end();
    },
  };
  network.serve(site.owner, server);
}

export function closeSite(network: Network, netns: Netns, owner: string): void {
  for (const listener of netns.listeners.filter((l) => l.owner === owner)) listener.close();
  network.unserve(owner);
}
