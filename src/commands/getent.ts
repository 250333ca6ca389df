// getent of glibc: hosts, ahosts, ahostsv4, ahostsv6 through the resolver; services and passwd from small tables.
import { err, out, type Run } from "../base/driver";
import { canonicalAddress } from "../dns/address";
import { resolveAddress, resolveName } from "../dns/resolver";
import { parseHostsFile } from "../dns/resolv-conf";
import type { Command, Context } from "../shell/command";
import { resolverOf } from "./net-host";

const databases = new Set([
  "ahosts",
  "ahostsv4",
  "ahostsv6",
  "aliases",
  "ethers",
  "group",
  "gshadow",
  "hosts",
  "initgroups",
  "netgroup",
  "networks",
  "passwd",
  "protocols",
  "rpc",
  "services",
  "shadow",
]);
const files: Readonly<Record<string, string>> = {
  passwd: "/etc/passwd",
  group: "/etc/group",
  services: "/etc/services",
  protocols: "/etc/protocols",
  networks: "/etc/networks",
};

export const getent: Command = {
  name: "getent",
  summary: "get entries from name service databases",
  *run(context, args) {
    const [database, ...keys] = args.filter((a) => !a.startsWith("-"));
    if (database === undefined) {
      yield out("Try `getent --help' or `getent --usage' for more information.\n");
      yield err("getent: wrong number of arguments\n");
      return 1;
    }
    if (!databases.has(database)) {
      yield out("Try `getent --help' or `getent --usage' for more information.\n");
      yield err(`Unknown database: ${database}\n`);
      return 1;
    }
    let code = 0;
    if (keys.length === 0 && database.includes("hosts")) {
      for (const e of parseHostsFile(context.machine.files.read("/etc/hosts"))) yield out(hostLine(e.ip, e.names));
      return 0;
    }
    for (const key of keys) {
      const found =
        database === "hosts"
          ? yield* hosts(context, key)
          : database.startsWith("ahosts")
            ? yield* ahosts(context, key, database === "ahostsv4" ? 4 : database === "ahostsv6" ? 6 : 0)
            : yield* entry(context, database, key);
      if (!found) code = 2;
    }
    return code;
  },
};

function hostLine(ip: string, names: readonly string[]): string {
  return `${ip.padEnd(15)} ${names.join(" ")}\n`;
}

// gethostbyname2: IPv6 first, and IPv4 only where there is none.
function* hosts(context: Context, key: string): Run<boolean> {
  const resolver = resolverOf(context);
  const ip = canonicalAddress(key);
  if (ip !== undefined) {
    const name = yield* resolveAddress(resolver, ip);
    if (name !== undefined) yield out(hostLine(ip, [name]));
    return name !== undefined;
  }
  for (const family of [6, 4] as const) {
    const found = yield* resolveName(resolver, key, family);
    if (!found.ok) continue;
    for (const address of found.addresses) yield out(hostLine(address, [found.canonical, ...found.aliases]));
    return true;
  }
  return false;
}

function* ahosts(context: Context, key: string, family: 0 | 4 | 6): Run<boolean> {
  let found = yield* resolveName(resolverOf(context), key, family);
  // AI_V4MAPPED: where there is no IPv6 address, those of IPv4 in its clothes.
  const mapped = !found.ok && family === 6;
  if (mapped) found = yield* resolveName(resolverOf(context), key, 4);
  if (!found.ok) return false;
  if (mapped) {
    yield* lines(
      found.addresses.map((ip) => `::ffff:${ip}`),
      found.canonical,
    );
    return true;
  }
  // AI_ADDRCONFIG: families that this machine has no address of are left out.
  const has = new Set(
    context.machine.netns
      .addresses()
      .filter((a) => !a.ip.startsWith("127.") && a.ip !== "::1" && !a.ip.startsWith("fe80:"))
      .map((a) => a.ip.includes(":")),
  );
  const shown = canonicalAddress(key) !== undefined ? found.addresses : found.addresses.filter((ip) => has.has(ip.includes(":")) || ip.startsWith("127."));
  yield* lines(shown, found.canonical);
  return shown.length > 0;
}

function* lines(addresses: readonly string[], canonical: string): Run<void> {
  for (const [i, ip] of addresses.entries())
    for (const type of ["STREAM", "DGRAM", "RAW"]) yield out(`${ip.padEnd(15)} ${type.padEnd(6)} ${i === 0 && type === "STREAM" ? canonical : ""}\n`);
}

function* entry(context: Context, database: string, key: string): Run<boolean> {
  const lines = (context.machine.files.read(files[database] ?? "") ?? "").split("\n");
  const line = lines.find((l) => l.split(/[:\s]/)[0] === key);
  if (line === undefined) return false;
  yield out(`${line.replace(/\s+#.*$/, "")}\n`);
  return true;
}
