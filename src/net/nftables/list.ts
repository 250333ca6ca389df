// What `nft list …` prints.
import type { Nftables } from "./nftables";
import { objectKey, printObject } from "./objects";
import type { NamedObject, ObjectType } from "./objects";
import { inTable, printChain, printSet, printTable } from "./print-table";
import type { Listing } from "./print-table";
import type { Table } from "./tables";

export type ListRequest =
  /** "frames": tables around objects that none of them has. */
  | { readonly what: "ruleset" | "tables" | "chains" | "frames"; readonly family?: string }
  | { readonly what: "sets" | "maps"; readonly family?: string; readonly table?: string }
  /** `counters`, `quotas`, `limits`. */
  | { readonly what: "objects"; readonly type: ObjectType; readonly family?: string; readonly table?: string }
  | { readonly what: "object"; readonly type: ObjectType; readonly family: string; readonly table: string; readonly name: string }
  | { readonly what: "table"; readonly family: string; readonly table: string }
  | { readonly what: "chain" | "set" | "map" | "meter"; readonly family: string; readonly table: string; readonly name: string };

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
    case "objects":
    case "object":
      return objectListing(nft, request, o);
    case "table": {
      const table = nft.table(request.family, request.table);
      return table === undefined ? undefined : printTable(table, o);
    }
    case "chain": {
      const table = nft.table(request.family, request.table);
      const chain = table?.chains.get(request.name);
      return chain === undefined ? undefined : inTable(table!, o, printChain(chain, o), true);
    }
    case "meter":
      return undefined; // no set here is one
    case "set":
    case "map": {
      const table = nft.table(request.family, request.table);
      const set = table?.sets.get(request.name);
      if (set === undefined || (set.shape.data !== undefined) !== (request.what === "map")) return undefined;
      return inTable(table!, o, printSet(set, o), true);
    }
  }
}

/** The objects asked for, by table; undefined where one that was named is not there. */
export function objectsAsked(
  nft: Nftables,
  request: ListRequest & { what: "object" | "objects" },
): readonly { readonly table: Table; readonly objects: readonly NamedObject[] }[] | undefined {
  const { type, family } = request;
  if (request.what === "object") {
    const table = nft.table(request.family, request.table);
    const object = table?.objects.get(objectKey(type, request.name));
    return object === undefined ? undefined : [{ table: table!, objects: [object] }];
  }
  if (request.table !== undefined && nft.table(family ?? "ip", request.table) === undefined) return undefined;
  return nft.tables
    .filter((t) => (request.table === undefined || t.name === request.table) && (family === undefined || t.family === family))
    .map((table) => ({ table, objects: [...table.objects.values()].filter((x) => x.shape.type === type) }));
}

/** Only tables that hold such an object have a frame. */
function objectListing(nft: Nftables, request: ListRequest & { what: "object" | "objects" }, o: Listing): string | undefined {
  return objectsAsked(nft, request)
    ?.filter(({ objects }) => objects.length > 0)
    .map(({ table, objects }) => inTable(table, o, objects.map((x) => printObject(x, o)).join(""), true))
    .join("");
}

function setBlocks(table: Table, maps: boolean, o: Listing): readonly string[] {
  return [...table.sets.values()].filter((s) => (s.shape.data !== undefined) === maps).map((s) => printSet(s, o));
}
