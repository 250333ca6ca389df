// iptables-restore and ip6tables-restore 1.8.9 (nf_tables).
import { err, out } from "../base/driver";
import { restoreTables } from "../net/iptables/restore";
import { iptables } from "../net/iptables/state";
import type { Family } from "../net/types";
import { readAll } from "../shell/command";
import { linesOf, openFile } from "./input";
import type { Make } from "./style";

function make(name: string, family: Family): Make {
  return () => ({
    name,
    summary: `restore IPv${family} tables`,
    *run(context, args) {
      let flush = true;
      let counters = false;
      let test = false;
      let verbose = false;
      let only: string | undefined;
      let file: string | undefined;
      for (let i = 0; i < args.length; i++) {
        const word = args[i]!;
        if (word === "-n" || word === "--noflush") flush = false;
        else if (word === "-c" || word === "--counters") counters = true;
        else if (word === "-t" || word === "--test") test = true;
        else if (word === "-T" || word === "--table") only = args[++i];
        else if (/^--wait(-interval)?=/.test(word)) continue;
        else if (word === "-w" || word === "--wait" || word === "-W" || word === "--wait-interval") i += /^\d+$/.test(args[i + 1] ?? "") ? 1 : 0;
        else if (word === "-v" || word === "--verbose") verbose = true;
        else if (word === "-4" || word === "-6") continue;
        else if (word === "-V" || word === "--version") {
          yield out(`${name} v1.8.9 (nf_tables)\n`);
          return 0;
        } else if (word.startsWith("-") && word !== "-") {
          yield err(
            `${name}: ${word.startsWith("--") ? `unrecognized option '${word}'` : `invalid option -- '${word[1]}'`}\nTry \`${name} -h' for more information.\n`,
          );
          return 1;
        } else file = word;
      }
      const input = file === undefined ? context.stdin : openFile(context, file);
      if (typeof input === "string") {
        yield err(`Can't open ${file}: ${input}\n`);
        return 1;
      }
      const text = yield* readAll(input);
      const said: string[] = [];
      // Commands that print see the tables as they are.
      const run = (table: string, words: readonly string[]): string => {
        const { stdout, stderr } = context.machine.netns.iptables(family, ["-t", table, ...words]);
        said.push(stdout);
        return stderr;
      };
      const failure = restoreTables(context.machine.netns.kernel.slot(iptables), family, linesOf(text), {
        flush,
        counters,
        test,
        only,
        run,
        ...(verbose ? { say: (text: string) => void said.push(text) } : {}),
      });
      if (said.length > 0) yield out(said.join(""));
      if (failure === undefined) return 0;
      yield err(failure.message);
      return failure.exit;
    },
  });
}

export const iptablesRestore = make("iptables-restore", 4);
export const ip6tablesRestore = make("ip6tables-restore", 6);
export const iptablesNftRestore = make("iptables-nft-restore", 4);
export const ip6tablesNftRestore = make("ip6tables-nft-restore", 6);
