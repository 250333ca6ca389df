// /proc/sys of a machine: the kernel settings of its network namespace as files. A dot in a name is a slash in a path.
import type { Mount } from "../files/tree";
import { stackOf } from "../net/netns";
import type { Netns } from "../net/types";

export function procSys(netns: Netns): Mount {
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
