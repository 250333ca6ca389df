// Sets as ipset prints them: plain, as commands that make them again, as XML.
import { compareAddr, parseAddr } from "../address";
import { sizeOf } from "./memory";
import { setTypes, type IpSet, type Member } from "./types";

type Item = readonly [name: string, value: string | undefined];

/** What stands after "Header:", and after the type in a "create". */
function header({ type, options: o, salt }: IpSet): readonly Item[] {
  const flags: Item[] = [];
  if (o.netmask !== undefined) flags.push(["netmask", String(o.netmask)]);
  if (o.timeout !== undefined) flags.push(["timeout", String(o.timeout)]);
  if (o.counters) flags.push(["counters", undefined]);
  if (o.comments) flags.push(["comment", undefined]);
  if (o.skbInfo) flags.push(["skbinfo", undefined]);
  if (type === "list:set") return [["size", String(o.size)], ...flags];
  if (type === "bitmap:port" || type === "bitmap:ip") return [["range", o.range!.join("-")], ...flags];
  return [
    ["family", o.family === 4 ? "inet" : "inet6"],
    ["hashsize", String(o.hashSize)],
    ["maxelem", String(o.maxElements)],
    ...flags,
    ["bucketsize", String(o.bucketSize)],
    ["initval", `0x${salt.toString(16).padStart(8, "0")}`],
  ];
}

/** What stands after an entry. */
function extras(set: IpSet, m: Member, now: number): readonly Item[] {
  const list: Item[] = [];
  // The kernel cuts the rest of a second off, and never shows 0 for what still runs.
  if (set.options.timeout !== undefined) list.push(["timeout", String(m.expires === undefined ? 0 : Math.max(1, Math.floor((m.expires - now - 1) / 1000)))]);
  if (m.nomatch === true) list.push(["nomatch", undefined]);
  if (set.options.counters) list.push(["packets", String(m.packets ?? 0)], ["bytes", String(m.bytes ?? 0)]);
  if (m.comment !== undefined) list.push(["comment", `"${m.comment}"`]);
  if (m.skbMark !== undefined) list.push(["skbmark", m.skbMark]);
  return list;
}

const words = (items: readonly Item[]): string => items.map(([name, value]) => (value === undefined ? name : `${name} ${value}`)).join(" ");

/** A bitmap's members stand in their order; `sorted`: by address. */
function members(set: IpSet, sorted: boolean): readonly (readonly [string, Member])[] {
  const list = [...set.members];
  if (set.type === "bitmap:port") return list.sort(([a], [b]) => Number(a) - Number(b));
  if (!sorted && set.type !== "bitmap:ip") return list;
  const address = (text: string): number | undefined => parseAddr(text.split(/[,/]/, 1)[0]!);
  return list.sort(([a], [b]) => {
    const [x, y] = [address(a), address(b)];
    return x === undefined || y === undefined ? 0 : compareAddr(x, y);
  });
}

export type Listing = { readonly references: number; readonly now: number; readonly terse?: boolean; readonly sorted?: boolean };

/** As `ipset list`. */
export function listSet(set: IpSet, { references, now, terse = false, sorted = false }: Listing): string {
  const head = `Name: ${set.name}\nType: ${set.type}\nRevision: ${setTypes[set.type].revision}\nHeader: ${words(header(set))}\nSize in memory: ${sizeOf(set)}\nReferences: ${references}\nNumber of entries: ${set.members.size}\n`;
  if (terse) return head;
  return `${head}Members:\n${members(set, sorted)
    .map(([text, m]) => `${[text, words(extras(set, m, now))].join(" ").trimEnd()}\n`)
    .join("")}`;
}

/** As `ipset save`. */
export function saveSet(set: IpSet, now: number, sorted = false): string {
  return `create ${nameText(set.name)} ${set.type} ${words(header(set))}\n${members(set, sorted)
    .map(([text, m]) => `${`add ${nameText(set.name)} ${text} ${words(extras(set, m, now))}`.trimEnd()}\n`)
    .join("")}`;
}

const nameText = (name: string): string => (name.includes(" ") ? `"${name}"` : name);

/** One set of `ipset list -o xml`, without the element around all. */
export function xmlSet(set: IpSet, { references, now, terse = false, sorted = false }: Listing): string {
  const element = ([name, value]: Item): string => (value === undefined ? `<${name}/>` : `<${name}>${value.replace(/^"(.*)"$/, "$1")}</${name}>`);
  const head = `<ipset name="${set.name}">\n<type>${set.type}</type>\n<revision>${setTypes[set.type].revision}</revision>\n<header>${header(set).map(element).join("")}\n<memsize>${sizeOf(set)}</memsize>\n<references>${references}</references>\n<numentries>${set.members.size}</numentries>\n</header>\n`;
  const list = members(set, sorted).map(([text, m]) => `<member><elem>${text}</elem>${extras(set, m, now).map(element).join("")}</member>\n`);
  return `${head}${terse ? "" : `<members>\n${list.join("")}</members>\n`}</ipset>\n`;
}
