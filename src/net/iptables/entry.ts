// What a namespace offers of iptables: see types.ts.
import type { Namespace } from "../netns";
import type { Family, RestoreError } from "../types";
import { runIptables, type CommandResult } from "./command";
import type { RestoreInput } from "./block";
import { restoreTables } from "./restore";

export type { RestoreInput };
import { iptables } from "./state";

export type { CommandResult } from "./command";

export function iptablesRestore(ns: Namespace, family: Family, input: RestoreInput, options: { flush: boolean; counters?: boolean }): RestoreError | undefined {
  return restoreTables(ns.slot(iptables), family, input, options);
}

export function iptablesCommand(ns: Namespace, family: Family, args: readonly string[]): CommandResult {
  return runIptables(ns.slot(iptables), family, args);
}

export function iptablesChains(ns: Namespace, family: Family, table: string): readonly string[] {
  const t = ns.peek(iptables)?.table(family, table);
  return t === undefined || !t.exists ? [] : t.sorted().map((c) => c.name);
}
