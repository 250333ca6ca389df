// "TYPE NAME key=value key-": arguments of label, annotate, set image, set env and taint, parted.
import { Failure } from "../failure";

/** Resources stand first; from the first pair on all must be pairs. */
export function resourcesAndPairs(args: readonly string[], what: string): { readonly resources: readonly string[]; readonly pairs: readonly string[] } {
  const resources: string[] = [];
  const pairs: string[] = [];
  for (const arg of args) {
    const isPair = arg.indexOf("=") > 0 || arg.endsWith("-");
    if (pairs.length === 0 && !isPair) resources.push(arg);
    else if (isPair) pairs.push(arg);
    else throw new Failure(`all resources must be specified before ${what} changes: ${arg}`);
  }
  return { resources, pairs };
}

/** New values by key, and keys to remove. */
export function parsePairs(
  pairs: readonly string[],
  what: string,
  removable: boolean,
): { readonly set: ReadonlyMap<string, string>; readonly remove: readonly string[] } {
  const set = new Map<string, string>();
  const remove: string[] = [];
  const bad: string[] = [];
  for (const p of pairs) {
    const at = p.indexOf("=");
    if (at > 0) set.set(p.slice(0, at), p.slice(at + 1));
    else if (removable && p.endsWith("-") && p !== "-") remove.push(p.slice(0, -1));
    else bad.push(p);
  }
  if (bad.length > 0) throw new Failure(`invalid ${what} format: ${bad.join(", ")}`);
  return { set, remove };
}
