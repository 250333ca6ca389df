// What `nft list …` prints.
import type { Nftables } from "./nftables";
import { inTable, printChain, printSet, printTable } from "./print-table";
import type { Listing } from "./print-table";
import type { Table } from "./tables";

export type ListRequest =
  /** "frames": tables around objects that none of them has. */
  | { readonly what: "ruleset" | "tables" | "chains" | "frames"; readonly family?: string }
  | { readonly what: "sets" | "maps"; readonly family?: string; readonly table?: string }
  | { readonly what: "table"; readonly family: string; readonly table: string }
  | { readonly what: "chain" | "set" | "map"; readonly family: string; readonly table: string; readonly name: string };

/** The listing; undefined where what was asked for does not exist ("table": the table itself does not). */
export function list(nft: Nftables, request: ListRequest, o: Listing): string | undefined {
  const inFamily = "family" in request && request.family !== undefined ? nft.tables.filter((t) => t.family === request.family) : nft.tables;
  switch (request.what) {
    case "ruleset":
      return inFamily.map((t) => printTable(t, o)).join("");
    case "tables":
      return inFamily.map((t) => `table ${t.family} ${t.name}${o.handles ? ` # handle ${t.handle}` : ""}\n`).join("");
    case "chains":
      // Chains without their rules.
      return inFamily.map((t) => inTable(t, o, [...t.chains.values()].map((c) => printChain({ ...c, rules: [] }, o)).join(""), true)).join("");
    case "frames":
      return inFamily.map((t) => inTable(t, o, "", true)).join("");
    case "sets":
    case "maps":
      if (request.table !== undefined && nft.table(request.family ?? "ip", request.table) === undefined) return undefined;
      return inFamily
        .filter((t) => request.table === undefined || t.name === request.table)
        .map((t) => inTable(t, o, setBlocks(t, request.what === "maps", o).join(""), true))
        .join("");
    case "table": {
      const table = nft.table(request.family, request.table);
      return table === undefined ? undefined : printTable(table, o);
    }
    case "chain": {
      const table = nft.table(request.family, request.table);
      const chain = table?.chains.get(request.name);
      return chain === undefined ? undefined : inTable(table!, o, printChain(chain, o), true);
    }
    case "set":
    case "map": {
      const table = nft.table(request.family, request.table);
      const set = table?.sets.get(request.name);
      if (set === undefined || (set.shape.data !== undefined) !== (request.what === "map")) return undefined;
      return inTable(table!, o, printSet(set, o), true);
    }
  }
}

function setBlocks(table: Table, maps: boolean, o: Listing): readonly string[] {
  return [...table.sets.values()].filter((s) => (s.shape.data !== undefined) === maps).map((s) => printSet(s, o));
}
