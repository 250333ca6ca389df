// -m ipvs: whether IPVS sent the packet on, and of which virtual service it is. Answers are not known here (--vdir REPLY
// never matches); no connection controls another one's port (--vportctl).
import { addrText, inPrefix, parsePrefix, prefixAddr, prefixText } from "../address";
import type { Kernel } from "../hooks";
import { ipvsKey } from "../ipvs/ipvs";
import { RuleError, type MatchExtension } from "./extension";
import { portNumber, protocolNumber } from "./names";

const order = ["ipvs", "vproto", "vaddr", "vport", "vdir", "vmethod", "vportctl"];
const methods = { GATE: "Route", IPIP: "Tunnel", MASQ: "Masq" } as const;

const ipvs: MatchExtension = {
  name: "ipvs",
  options: { ipvs: 0, vproto: 1, vaddr: 1, vport: 1, vdir: 1, vmethod: 1, vportctl: 1 },
  parse: (options, c) => {
    if (options.length === 0) throw new RuleError("IPVS: At least one option is required");
    const words: string[] = [];
    let negated = false;
    const tests: ((v: { proto: number; address: number; port: number; forward: string }) => boolean)[] = [];
    for (const o of [...options].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))) {
      const not = o.invert ? "! " : "";
      const arg = o.args[0] ?? "";
      if (o.name === "ipvs") {
        negated = o.invert;
        words.push(`${not}--ipvs`);
      } else if (o.name === "vproto") {
        const proto = protocolNumber(arg);
        if (proto === undefined) throw new RuleError(`unknown protocol "${arg}" specified`);
        words.push(`${not}--vproto ${proto}`);
        tests.push((v) => (v.proto === proto) !== o.invert);
      } else if (o.name === "vaddr") {
        const prefix = parsePrefix(arg);
        if (prefix === undefined) throw new RuleError(`host/network \`${arg}' not found`);
        words.push(`${not}--vaddr ${prefix.bits === (c.family === 4 ? 32 : 128) ? addrText(prefixAddr(prefix)) : prefixText(prefix)}`);
        tests.push((v) => inPrefix(v.address, prefix) !== o.invert);
      } else if (o.name === "vdir") {
        const word = arg.toUpperCase();
        if (word !== "ORIGINAL" && word !== "REPLY") throw new RuleError(`ipvs: Bad value for "--vdir" option: "${arg}"`);
        const original = (word === "ORIGINAL") !== o.invert;
        words.push(`--vdir ${original ? "ORIGINAL" : "REPLY"}`);
        tests.push(() => original);
      } else if (o.name === "vmethod") {
        const word = arg.toUpperCase() as keyof typeof methods;
        if (!(word in methods)) throw new RuleError(`ipvs: Bad value for "--vmethod" option: "${arg}"`);
        words.push(`${not}--vmethod ${word}`);
        tests.push((v) => (v.forward === methods[word]) !== o.invert);
      } else {
        const port = portNumber(arg);
        if (port === undefined) throw new RuleError(`Port "${arg}" does not resolve to anything.\n`);
        words.push(`${not}--${o.name} ${port}`);
        tests.push((v) => (o.name === "vport" && v.port === port) !== o.invert);
      }
    }
    return {
      save: `-m ipvs ${words.join(" ")}`,
      list: () => words.join(" ").replaceAll("--", ""),
      test: (p, s) => {
        const connection = (s.host as unknown as Kernel).peek(ipvsKey)?.connectionOf(p);
        if (connection === undefined) return negated;
        return (
          !negated &&
          tests.every((t) => t({ proto: connection.proto, address: connection.virtual, port: connection.virtualPort, forward: connection.server.forward }))
        );
      },
    };
  },
};

export const ipvsMatches: readonly MatchExtension[] = [ipvs];
