// iptables-save and ip6tables-save 1.8.9 (nf_tables).
import { err, out } from "../base/driver";
import { saveLines } from "../net/iptables/save";
import { iptables, tableNames } from "../net/iptables/state";
import type { Family } from "../net/types";
import type { Make } from "./style";

function make(name: string, family: Family): Make {
  return () => ({
    name,
    summary: `dump IPv${family} tables`,
    *run(context, args) {
      let table: string | undefined;
      let counters = false;
      for (let i = 0; i < args.length; i++) {
        const word = args[i]!;
        if ((word === "-t" || word === "--table") && args[i + 1] === undefined) {
          yield err(
            `${name}: option ${word === "-t" ? "requires an argument -- 't'" : "'--table' requires an argument"}\nLook at manual page \`iptables-save.8' for more information.\n`,
          );
          return 1;
        } else if (word === "-t" || word === "--table") table = args[++i];
        else if (word.startsWith("--table=")) table = word.slice(8);
        else if (/^-t./.test(word)) table = word.slice(2);
        else if (word === "-c" || word === "--counters") counters = true;
        else if (word === "-M" || word === "--modprobe" || word === "-f" || word === "--file") i++;
        else if (word === "-V" || word === "--version") {
          yield out(`${name} v1.8.9 (nf_tables)\n`);
          return 0;
        } else if (word.startsWith("--")) {
          yield err(`${name}: unrecognized option '${word}'\nLook at manual page \`iptables-save.8' for more information.\n`);
          return 1;
        } else if (word.startsWith("-")) {
          yield err(`${name}: invalid option -- '${word[1]}'\nLook at manual page \`iptables-save.8' for more information.\n`);
          return 1;
        } else {
          yield err("Unknown arguments found on commandline\n");
          return 1;
        }
      }
      if (table !== undefined && !tableNames.includes(table as "nat")) {
        yield err(`Table \`${table}' does not exist\n`);
        return 1;
      }
      const lines = saveLines(context.machine.netns.kernel.slot(iptables), family, { table, counters, tool: name }, context.clock.now);
      if (lines.length > 0) yield out(`${lines.join("\n")}\n`);
      return 0;
    },
    complete: (_c, args) => (args.at(-2) === "-t" ? [...tableNames] : undefined),
  });
}

export const iptablesSave = make("iptables-save", 4);
export const ip6tablesSave = make("ip6tables-save", 6);
export const iptablesNftSave = make("iptables-nft-save", 4);
export const ip6tablesNftSave = make("ip6tables-nft-save", 6);
