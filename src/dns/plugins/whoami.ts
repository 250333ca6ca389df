// whoami: tells the client its own address and port.
import { addressFamily } from "../address";
import { TYPES } from "../codes";
import type { Rr } from "../message";
import { replyTo } from "../message";
import type { Plugin } from "../plugin";
import { answered } from "../plugin";

export const whoami: Plugin = {
  name: "whoami",
  setup(c) {
    c.next();
    if (c.nextArg()) throw c.argErr();
    return {
      name: "whoami",
      *serve({ message, transport, from }) {
        const q = message.questions[0]!;
        const record = (name: string, type: number, data: Rr["data"]): Rr => ({ name, type, class: q.class, ttl: 0, data });
        const address = record(q.name, addressFamily(from.ip) === 4 ? TYPES.A : TYPES.AAAA, { kind: "address", address: from.ip });
        const service = record(q.name === "." ? `_${transport}.` : `_${transport}.${q.name}`, TYPES.SRV, {
          kind: "srv",
          priority: 0,
          weight: 0,
          port: from.port,
          target: ".",
        });
        return answered("whoami", replyTo(message, { authoritative: true, additional: [address, service] }));
      },
    };
  },
};
