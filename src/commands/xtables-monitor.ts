// xtables-monitor 1.8.9 --trace: what packets met that a TRACE rule had marked. Left out: --event.
import { err, out, type Run } from "../base/driver";
import { iptablesEvents } from "../net/render-trace";
import { nameId } from "../net/trace";
import type { Make } from "./style";

export const xtablesMonitor: Make = () => ({
  name: "xtables-monitor",
  summary: "show changes to rule set and trace events",
  *run(context, args): Run<number> {
    const families = args.includes("-4") || args.includes("--ipv4") ? [4] : args.includes("-6") || args.includes("--ipv6") ? [6] : [4, 6];
    const unknown = args.find((w) => !["-t", "--trace", "-e", "--event", "-4", "-6", "--ipv4", "--ipv6", "-c", "--counters"].includes(w));
    if (unknown !== undefined) {
      yield err(`xtables-monitor: unrecognized option '${unknown}'\nTry \`xtables-monitor -h' for more information.\n`);
      return 1;
    }
    const { traces } = context.machine.network;
    const ns = nameId(context.machine.netns.name);
    let seen = traces.last;
    for (;;) {
      yield { ready: () => traces.last > seen };
      const last = traces.last;
      let text = "";
      for (let n = seen + 1; n <= last; n++) {
        for (const line of iptablesEvents(traces.steps(n), ns, n)) {
          const family = line.text.includes("HOPLIMIT=") || line.text.includes("  -6 ") ? 6 : 4;
          if (!line.traced || !families.includes(family)) continue;
          const id = ((Math.imul(n, 0x9e3779b1) ^ ns) >>> 0).toString(16).padStart(8, "0");
          const number = family === 4 ? 2 : 10;
          text +=
            line.kind === "packet"
              ? `PACKET: ${number} ${id} ${line.text}\n`
              : ` TRACE: ${number} ${id} ${line.text.replace(":rule:", ":rule:0x2:")}${line.kind === "policy" ? " " : ""}\n`;
        }
      }
      seen = last;
      if (text !== "") yield out(text);
    }
  },
});
