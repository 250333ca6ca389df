// The tables of iptables-nft as `nft list …` prints them, beside nftables' own. Left out: handles, JSON.
import { priorities } from "../hooks";
import type { ListRequest } from "../nftables/list";
import { hookWords, printPriority, type Listing } from "../nftables/print-table";
import { ruleAsNft } from "./as-nft";
import type { Chain, Iptables, Table } from "./state";

export type Listed = {
  readonly text: string;
  /** Tables of which nft says on standard error that they are another's: what it shows of them was translated. */
  readonly foreign: readonly string[];
};

/** Undefined where what was asked for is not one of iptables'; nothing where all tables were asked for and there is none. */
export function listIptables(state: Iptables | undefined, request: ListRequest, o: Listing): Listed | undefined {
  const all = (state?.made ?? []).map(({ family, name }) => state!.table(family === "ip" ? 4 : 6, name)!);
  const { family, table: name } = request as { family?: string; table?: string };
  const tables = all.filter((t) => (family === undefined || familyWord(t) === family) && (name === undefined || t.name === name));
  if (name !== undefined && tables.length === 0) return undefined;
  switch (request.what) {
    case "tables":
      return { text: tables.map((t) => `table ${familyWord(t)} ${t.name}\n`).join(""), foreign: [] };
    case "chains":
      return {
        text: tables
          .map((t) =>
            framed(
              t,
              chainsOf(t).map((c) => printed(t, c, o, true).text),
            ),
          )
          .join(""),
        foreign: [],
      };
    case "ruleset":
      return joined(tables.map((t) => whole(t, o)));
    case "table":
      return whole(tables[0]!, o);
    case "chain": {
      const chain = chainsOf(tables[0]!).find((c) => c.name === request.name);
      if (chain === undefined) return undefined;
      const { text, xt } = printed(tables[0]!, chain, o);
      return { text: framed(tables[0]!, [text]), foreign: xt ? [title(tables[0]!)] : [] };
    }
    case "frames":
    case "sets":
    case "maps":
      return { text: tables.map((t) => framed(t, [])).join(""), foreign: [] };
    default:
      return undefined;
  }
}

function familyWord(t: Table): "ip" | "ip6" {
  return t.family === 4 ? "ip" : "ip6";
}

function title(t: Table): string {
  return `${familyWord(t)} ${t.name}`;
}

/** What the kernel has: built-in chains come when something first needs them. */
function chainsOf(t: Table): readonly Chain[] {
  return [...t.chains.values()].filter((c) => c.base === 0 || c.registered);
}

function whole(t: Table, o: Listing): Listed {
  const chains = chainsOf(t).map((c) => printed(t, c, o));
  return { text: framed(t, [chains.map((c) => c.text).join("\n")]), foreign: chains.some((c) => c.xt) ? [title(t)] : [] };
}

function joined(list: readonly Listed[]): Listed {
  return { text: list.map((l) => l.text).join(""), foreign: list.flatMap((l) => l.foreign) };
}

function framed(t: Table, blocks: readonly string[]): string {
  return `table ${title(t)} {\n${blocks.join("")}}\n`;
}

/** @param bare without its rules. */
function printed(t: Table, chain: Chain, o: Listing, bare = false): { readonly text: string; readonly xt: boolean } {
  let text = `\tchain ${chain.name} {\n`;
  let xt = false;
  if (chain.base !== 0) {
    const hook = (hookWords as readonly string[]).indexOf(chain.name.toLowerCase());
    const nat = t.name === "nat";
    const priority = nat ? (chain.name === "PREROUTING" || chain.name === "OUTPUT" ? priorities.dstnat : priorities.srcnat) : priorities[t.name as "raw"];
    const type = nat ? "nat" : t.name === "mangle" && chain.name === "OUTPUT" ? "route" : "filter";
    const shown = o.numericPriority === true || o.numeric === true ? priority : printPriority(priority, hook);
    text += `\t\ttype ${type} hook ${chain.name.toLowerCase()} priority ${shown}; policy ${(chain.policy ?? "ACCEPT").toLowerCase()};\n`;
  }
  if (!bare)
    chain.rules.forEach((rule, i) => {
      const counts: readonly [number, number] = [chain.counts?.[i * 2] ?? 0, chain.counts?.[i * 2 + 1] ?? 0];
      const line = ruleAsNft(rule, o.stateless === true ? undefined : counts);
      xt ||= line.xt;
      text += `\t\t${line.text}\n`;
    });
  return { text: `${text}\t}\n`, xt };
}
