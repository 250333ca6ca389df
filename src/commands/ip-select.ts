// What `ip addr show …` and `ip link show …` are asked for: links by name, kind, master or state, and addresses of them.
import { inPrefix, parsePrefix } from "../net/address";
import type { Address, Link } from "../net/links";
import type { Namespace } from "../net/netns";
import type { Family } from "../net/types";

export type Selection = {
  readonly link: (l: Link) => boolean;
  readonly only?: { readonly test: (a: Address) => boolean; readonly bare: boolean };
  /** Of a network that was named. */
  readonly family?: Family;
};

/** A complaint, with its exit code. */
export type Refusal = { readonly error: string; readonly code: number };

/** The selection that words mean. */
export function select(ns: Namespace, words: readonly string[], busybox: boolean): Selection | Refusal {
  const links: ((l: Link) => boolean)[] = [];
  const addresses: ((a: Address) => boolean)[] = [];
  let dev: string | undefined;
  let bare = false;
  let family: Family | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const value = words[i + 1];
    const takes = ["type", "master", "scope", "to", "label", "dev", "group", "vrf"].includes(word);
    if (takes && value === undefined) return { error: 'Command line is not complete. Try option "help"', code: 255 };
    if (takes) i++;
    switch (word) {
      case "up":
        links.push((l) => l.up);
        break;
      case "type":
        links.push((l) => l.kind === value);
        break;
      case "master":
        if (!ns.links.has(value!)) return { error: `Error: argument "${value}" is wrong: Device does not exist\n\n`, code: 255 };
        links.push((l) => l.master === value);
        break;
      case "scope":
        if (!["global", "link", "host", "site"].includes(value!)) return { error: `Error: argument "${value}" is wrong: invalid "scope"\n\n`, code: 255 };
        addresses.push((a) => a.scope === value);
        break;
      case "to": {
        const prefix = parsePrefix(value!.includes("/") ? value! : `${value}/${value!.includes(":") ? 128 : 32}`);
        if (prefix === undefined) return { error: `Error: any valid prefix is expected rather than "${value}".`, code: 1 };
        family = prefix.family;
        addresses.push((a) => a.family === prefix.family && inPrefix(a.address, prefix));
        break;
      }
      case "label":
        // An address's label is its link's name, if it was not given one.
        links.push((l) => l.name === value || l.addresses.some((a) => a.label === value));
        bare = true;
        addresses.push((a) => a.label === (ns.links.has(value!) ? undefined : value));
        break;
      case "permanent":
        addresses.push(() => true);
        break;
      case "dynamic":
      case "tentative":
      case "deprecated":
        addresses.push(() => false);
        break;
      case "group":
      case "vrf":
        links.push(() => value === "default" && word === "group");
        break;
      default: {
        const name = word === "dev" ? value! : word;
        if (dev !== undefined) return { error: `Error: either "dev" is duplicate, or "${name}" is a garbage.\n`, code: 255 };
        dev = name;
      }
    }
  }
  if (dev !== undefined && !ns.links.has(dev)) return { error: busybox ? `ip: can't find device '${dev}'` : `Device "${dev}" does not exist.`, code: 1 };
  if (dev !== undefined) links.push((l) => l.name === dev);
  return {
    link: (l) => links.every((test) => test(l)),
    ...(addresses.length === 0 ? {} : { only: { test: (a: Address) => addresses.every((test) => test(a)), bare } }),
    ...(family === undefined ? {} : { family }),
  };
}
