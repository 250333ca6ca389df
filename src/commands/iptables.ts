// iptables and ip6tables 1.8.9 (nf_tables): see src/net/iptables.
import { err, out } from "../base/driver";
import type { Family } from "../net/types";
import type { Make } from "./style";

function make(name: string, family: Family): Make {
  return () => ({
    name,
    summary: `administration tool for IPv${family} packet filtering and NAT`,
    *run(context, args) {
      const r = context.machine.netns.iptables(family, args);
      if (r.stdout !== "") yield out(r.stdout);
      if (r.stderr !== "") yield err(r.stderr);
      return r.code;
    },
    complete: (_c, args) => {
      const before = args.at(-2);
      if (before === "-t") return ["filter", "nat", "mangle", "raw", "security"];
      return args.at(-1)?.startsWith("-") === true ? ["-t", "-L", "-S", "-n", "-v", "-A", "-I", "-D", "-F", "-N", "-X", "-P", "--line-numbers"] : undefined;
    },
  });
}

export const iptables = make("iptables", 4);
export const ip6tables = make("ip6tables", 6);
export const iptablesNft = make("iptables-nft", 4);
export const ip6tablesNft = make("ip6tables-nft", 6);
