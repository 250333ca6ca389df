// xtables-monitor 1.8.9 --trace: what packets met that a TRACE rule had marked. Left out: --event.
import { err, out, type Run } from "../base/driver";
import { frameOf, type Frame } from "../net/frames";
import { stackOf } from "../net/netns";
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
        const steps = traces.steps(n);
        const events = iptablesEvents(steps, ns, n);
        const frame = events.length === 0 ? undefined : frameOf(stackOf(context.machine.netns), steps);
        for (const line of events) {
          const family = line.text.includes("HOPLIMIT=") || line.text.includes("  -6 ") ? 6 : 4;
          if (!line.traced || !families.includes(family)) continue;
          const id = ((Math.imul(n, 0x9e3779b1) ^ ns) >>> 0).toString(16).padStart(8, "0");
          const number = family === 4 ? 2 : 10;
          text +=
            line.kind === "packet"
              ? `PACKET: ${number} ${id} ${framed(line.text, frame, family)}\n`
              : ` TRACE: ${number} ${id} ${line.text.replace(":rule:", ":rule:0x2:")}${line.kind === "policy" ? " " : ""}\n`;
        }
      }
      seen = last;
      if (text !== "") yield out(text);
    }
  },
});

/** The packet with its frame's addresses, where it came by a link; zeros in front of a byte are not printed. */
function framed(packet: string, frame: Frame | undefined, family: number): string {
  if (frame === undefined || packet.includes("LOOPBACK ")) return packet;
  const bytes = (mac: string): string => mac.replace(/(^|:)0(?=[0-9a-f])/g, "$1");
  const fields = `MACSRC=${bytes(frame.source)} MACDST=${bytes(frame.destination)} MACPROTO=${family === 4 ? "0800" : "86dd"} `;
  return packet.replace(/^(IN=\S+ (?:OUT=\S+ )?)/, `$1${fields}`);
}
