// What a machine's network namespace shows as files: its kernel settings in /proc/sys (a dot in a name is a slash in a
// path; the dots of a link's name are slashes there too), its tables in /proc/net, its links in /sys/class/net.
import type { Clock } from "../base/clock";
import type { FileTree, Mount } from "../files/tree";
import { readRecent, recentNames, writeRecent } from "../net/iptables/recent-files";
import { stackOf } from "../net/netns";
import type { Netns } from "../net/types";
import { linkFile, linkFiles } from "./link-files";
import { netFiles } from "./net-files";

const missing = "No such file or directory";
const denied = "Permission denied";
const readOnly = "Read-only file system";

/** @param locked a container's: its kernel settings may be read only. */
export function mountProc(files: FileTree, netns: Netns, clock: Clock, locked: boolean): void {
  files.mount("/proc/sys", procSys(netns, locked));
  files.mount("/proc/net", procNet(netns, clock));
  files.mount("/sys/class/net", classNet(netns));
}

function procSys(netns: Netns, locked: boolean): Mount {
  const key = (name: string): string => name.replace(/\//g, ".");
  const count = "net.netfilter.nf_conntrack_count";
  const read = (name: string): string | undefined => (key(name) === count ? String(stackOf(netns).conntrack.count) : netns.sysctls.get(key(name)));
  return {
    read(name) {
      const value = read(name);
      return value === undefined ? undefined : value + "\n";
    },
    write(name, content) {
      const was = read(name);
      const value = content.trim();
      if (was === undefined || this.refusal(name) !== undefined || (/^-?\d+$/.test(was) && !/^-?\d+$/.test(value))) return false;
      // Several numbers stand apart by tabs, however they were written.
      netns.sysctls.set(key(name), was.includes("\t") ? value.replace(/\s+/g, "\t") : value);
      return true;
    },
    refusal: (name) => (read(name) === undefined ? missing : locked ? readOnly : key(name) === count ? denied : undefined),
    names: () =>
      [
        ...stackOf(netns)
          .sysctls.known()
          .map(([k]) => k),
        count,
      ].map((k) => k.replace(/\./g, "/")),
  };
}

function procNet(netns: Netns, clock: Clock): Mount {
  const recent = "xt_recent/";
  return {
    read: (name) => (name.startsWith(recent) ? readRecent(netns, name.slice(recent.length)) : netFiles[name]?.(stackOf(netns), clock.now)),
    write: (name, content) => name.startsWith(recent) && writeRecent(netns, name.slice(recent.length), content, clock.now),
    refusal(name) {
      if (this.read(name) === undefined) return missing;
      return name.startsWith(recent) ? undefined : denied;
    },
    names: () => [
      ...Object.keys(netFiles).filter((name) => netFiles[name]!(stackOf(netns), clock.now) !== undefined),
      ...recentNames(netns).map((n) => recent + n),
    ],
  };
}

function classNet(netns: Netns): Mount {
  const at = (name: string): readonly [string, string] => [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1)];
  return {
    read: (name) => linkFile(stackOf(netns), ...at(name)),
    write: () => false,
    refusal: (name) => (linkFile(stackOf(netns), ...at(name)) === undefined ? missing : denied),
    names: () => [...stackOf(netns).links.keys()].flatMap((link) => linkFiles.map((f) => `${link}/${f}`)),
  };
}
