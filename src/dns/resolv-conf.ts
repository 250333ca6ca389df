// /etc/resolv.conf and /etc/hosts as the resolvers read them: anew for every look-up.
import { canonicalAddress } from "./address";

export type ResolvConf = {
  readonly nameservers: readonly string[];
  readonly search: readonly string[];
  readonly ndots: number;
  readonly timeoutMs: number;
  readonly attempts: number;
  readonly rotate: boolean;
  /** The second question waits for the first one's answer … */
  readonly singleRequest: boolean;
  /** … and leaves from a socket of its own. */
  readonly reopen: boolean;
  readonly useTcp: boolean;
};

function readResolvConf(text: string): ResolvConf {
  const nameservers: string[] = [];
  let search: string[] = [];
  let ndots = 1;
  let timeoutMs = 5000;
  let attempts = 2;
  const flags = new Set<string>();
  for (const raw of text.split("\n")) {
    const [keyword, ...words] = raw
      .replace(/[#;].*/, "")
      .trim()
      .split(/\s+/);
    if (keyword === "nameserver" && words[0] !== undefined && nameservers.length < 3) {
      const ip = canonicalAddress(words[0].replace(/%.*/, ""));
      if (ip !== undefined) nameservers.push(ip);
    } else if (keyword === "search" || keyword === "domain") search = words.map((w) => w.replace(/\.$/, "")).filter((w) => w !== "");
    else if (keyword === "options") {
      for (const word of words) {
        const [option, value] = word.split(":") as [string, string?];
        const n = Number(value);
        if (option === "ndots" && n >= 0) ndots = Math.min(n, 15);
        else if (option === "timeout" && n > 0) timeoutMs = Math.min(n, 30) * 1000;
        else if (option === "attempts" && n > 0) attempts = Math.min(n, 5);
        else flags.add(option);
      }
    }
  }
  return {
    nameservers: nameservers.length > 0 ? nameservers : ["127.0.0.1"],
    search,
    ndots,
    timeoutMs,
    attempts,
    rotate: flags.has("rotate"),
    singleRequest: flags.has("single-request"),
    reopen: flags.has("single-request-reopen"),
    useTcp: flags.has("use-vc"),
  };
}

export type HostsEntry = { readonly ip: string; readonly names: readonly string[] };

/** The entries of a hosts file. */
export function parseHostsFile(text: string | undefined): readonly HostsEntry[] {
  return remembered(hostsFiles, text, readHosts);
}

/** The settings in a resolv.conf; without a file those of the libraries. Names keep no closing dot. */
export function parseResolvConf(text: string | undefined): ResolvConf {
  return remembered(resolvConfs, text, readResolvConf);
}

// A file is read for every look-up, but it rarely says anything new.
const hostsFiles = new Map<string, readonly HostsEntry[]>();
const resolvConfs = new Map<string, ResolvConf>();

function remembered<T>(known: Map<string, T>, text: string | undefined, read: (text: string) => T): T {
  const key = text ?? "";
  let value = known.get(key);
  if (value === undefined) {
    value = read(key);
    if (known.size >= 64) known.clear();
    known.set(key, value);
  }
  return value;
}

function readHosts(text: string): readonly HostsEntry[] {
  const out: HostsEntry[] = [];
  for (const raw of text.split("\n")) {
    const [first, ...names] = raw.replace(/#.*/, "").trim().split(/\s+/);
    const ip = first === undefined ? undefined : canonicalAddress(first);
    if (ip !== undefined && names.length > 0) out.push({ ip, names });
  }
  return out;
}
