// What a machine's network namespace shows as files: its kernel settings in /proc/sys (a dot in a name is a slash in a
// path), and the lists of iptables' `recent` in /proc/net/xt_recent.
import type { Clock } from "../base/clock";
import type { FileTree, Mount } from "../files/tree";
import { readRecent, recentNames, writeRecent } from "../net/iptables/recent-files";
import { stackOf } from "../net/netns";
import type { Netns } from "../net/types";

export function mountProc(files: FileTree, netns: Netns, clock: Clock): void {
  files.mount("/proc/sys", procSys(netns));
  files.mount("/proc/net/xt_recent", {
    read: (name) => readRecent(netns, name),
    write: (name, content) => writeRecent(netns, name, content, clock.now),
    names: () => recentNames(netns),
  });
}

function procSys(netns: Netns): Mount {
  const key = (name: string): string => name.replace(/\//g, ".");
  return {
    read(name) {
      const value = netns.sysctls.get(key(name));
      return value === undefined ? undefined : value + "\n";
    },
    write(name, content) {
      if (!netns.sysctls.has(key(name))) return false;
      netns.sysctls.set(key(name), content.trim());
      return true;
    },
    names: () =>
      stackOf(netns)
        .sysctls.known()
        .map(([k]) => k.replace(/\./g, "/")),
  };
}
