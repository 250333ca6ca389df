// `nft --echo`: what a script added, as the kernel tells it back.
import type { Json } from "./json";
import { Elements } from "./elements";
import { elementJson, namedObject, ruleObject, setObject, chainObject, tableObject } from "./json";
import type { Nftables, Echo } from "./nftables";
import { printDuration, printLimitBody, printQuota } from "./units";
import type { NamedObject } from "./objects";
import { printElement, printRule, sortElements } from "./print-rule";
import { hookWords, printPriority, typeLine, type Listing } from "./print-table";
import type { NftCommand } from "./command";
import type { Chain, NftSet } from "./tables";

/** Lines of the things that were added, and of their JSON. Things that were there before are told of, too: the kernel does not say. */
export function echoLines(nft: Nftables, echo: Echo, o: Listing): { readonly lines: readonly string[]; readonly json: readonly Json[] } {
  const lines: string[] = [];
  const json: Json[] = [];
  const rules = [...echo.rules];
  for (const c of echo.commands) {
    if (c.on === "ruleset" || (c.verb !== "add" && c.verb !== "create" && c.verb !== "insert" && c.verb !== "replace")) continue;
    const table = nft.table(c.family, c.table);
    if (table === undefined) continue;
    const where = `${c.family} ${c.table}`;
    const put = (line: string, object: Json): void => {
      lines.push(line);
      json.push({ [c.verb === "insert" ? "insert" : "add"]: object });
    };
    switch (c.on) {
      case "table":
        put(`add table ${where}${handle(table.handle, o)}`, tableObject(table));
        break;
      case "chain": {
        const chain = table.chains.get(c.chain);
        if (chain !== undefined) put(`add chain ${where} ${c.chain}${chainBody(chain)}${handle(chain.handle, o)}`, chainObject(table, chain));
        break;
      }
      case "set": {
        const set = table.sets.get(c.set);
        const bare = set === undefined ? undefined : { ...set, elements: new Elements(), ranges: [] };
        if (bare !== undefined)
          put(`add ${c.map ? "map" : "set"} ${where} ${c.set} { ${setBody(bare)} } ${handle(bare.shape.handle, o).trimStart()}`, setObject(table, bare, o));
        break;
      }
      case "object": {
        const object = table.objects.get(`${c.type} ${c.name}`);
        if (object !== undefined)
          put(`add ${c.type} ${where} ${c.name} { ${objectBody(object)} } ${handle(object.handle, o).trimStart()}`, namedObject(table, object));
        break;
      }
      case "element":
        elementLines(c, table.sets.get(c.set), o, put);
        break;
      case "rule": {
        const written = rules.shift();
        if (written === undefined) break;
        const verb = c.verb === "insert" ? "insert" : "add";
        const text = printRule(written.rule.syntax, o.stateless === true ? "none" : written.rule, o);
        put(`${verb} rule ${where} ${c.chain} ${text}${handle(written.rule.handle, o)}`, ruleObject(table, table.chains.get(c.chain)!, written.rule, o));
      }
    }
  }
  return { lines, json };
}

const handle = (n: number, o: Listing): string => (o.handles ? ` # handle ${n}` : "");

function chainBody({ base }: Chain): string {
  if (base === undefined) return "";
  return ` { type ${base.type} hook ${hookWords[base.hook]} priority ${printPriority(base.priority, base.hook)}; policy ${base.policy}; }`;
}

function setBody({ shape }: NftSet): string {
  const parts = [typeLine(shape)];
  if (shape.size !== undefined) parts.push(`size ${shape.size}`);
  if (shape.flags.length > 0) parts.push(`flags ${shape.flags.join(",")}`);
  if (shape.timeout !== undefined) parts.push(`timeout ${printDuration(shape.timeout)}`);
  if (shape.comment !== undefined) parts.push(`comment "${shape.comment}"`);
  return parts.map((p) => `${p};`).join(" ");
}

function objectBody({ shape, counts }: NamedObject): string {
  if (shape.type === "counter") return `packets ${counts[0]} bytes ${counts[1]}`;
  return shape.type === "quota" ? printQuota(shape.quota, counts[0]) : printLimitBody(shape.limit);
}

/** One line an element. */
function elementLines(c: NftCommand & { on: "element" }, set: NftSet | undefined, o: Listing, put: (line: string, object: Json) => void): void {
  if (set === undefined) return;
  const { types, data } = set.shape;
  const dataTypes = data === "verdict" ? undefined : data;
  for (const e of sortElements(c.parse(types, data, true), types))
    put(`add element ${c.family} ${c.table} ${c.set} { ${printElement(e, types, dataTypes)} }`, {
      element: { family: c.family, table: c.table, name: c.set, elem: { set: [elementJson(e, types, dataTypes, o.now)] } },
    });
}
