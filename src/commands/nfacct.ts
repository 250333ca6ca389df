// nfacct 1.0.2: the kernel's named counters.
import { err, out } from "../base/driver";
import type { Make } from "./style";

export const nfacct: Make = () => ({
  name: "nfacct",
  summary: "create, show and delete the kernel's named packet counters",
  *run(context, args) {
    const counters = context.machine.netns.kernel.nfacct;
    const [verb, name] = args;
    const show = (n: string, c: readonly [number, number]): string =>
      `{ pkts = ${String(c[0]).padStart(20, "0")}, bytes = ${String(c[1]).padStart(20, "0")} } = ${n};\n`;
    function* fail(why: string): Generator<ReturnType<typeof err>, number, void> {
      yield err(`nfacct v1.0.2: error: ${why}\n`);
      return 1;
    }
    switch (verb) {
      case undefined:
        yield out("Usage: nfacct command [parameters]...\n");
        return 1;
      case "list":
      case "ls": {
        let text = "";
        for (const [n, c] of counters) {
          text += show(n, c);
          if (name === "reset") counters.set(n, [0, 0]);
        }
        if (text !== "") yield out(text);
        return 0;
      }
      case "add":
        if (name === undefined) return yield* fail("missing object name");
        if (counters.has(name)) return yield* fail("Device or resource busy");
        counters.set(name, [0, 0]);
        return 0;
      case "get": {
        if (name === undefined) return yield* fail("missing object name");
        const c = counters.get(name);
        if (c === undefined) return yield* fail("No such file or directory");
        yield out(show(name, c));
        if (args[2] === "reset") counters.set(name, [0, 0]);
        return 0;
      }
      case "delete":
      case "del":
        if (name === undefined) return yield* fail("missing object name");
        if (!counters.has(name)) return yield* fail("No such file or directory");
        counters.delete(name);
        return 0;
      case "flush":
        counters.clear();
        return 0;
      case "version":
        yield out("nfacct v1.0.2: Netfilter Accounting Framework Control Tool\n");
        return 0;
      default:
        return yield* fail(`Unknown command: ${verb}`);
    }
  },
});
