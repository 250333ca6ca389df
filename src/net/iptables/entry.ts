// What a namespace offers of iptables (thin for now).
import type { Namespace } from "../netns";
import type { Family, RestoreError } from "../types";

export type CommandResult = { readonly code: number; readonly stdout: string; readonly stderr: string };

export function iptablesRestore(_ns: Namespace, _family: Family, _input: readonly string[], _options: { flush: boolean; counters?: boolean }): RestoreError | undefined {
  return undefined;
}

export function iptablesCommand(_ns: Namespace, _family: Family, _args: readonly string[]): CommandResult {
  return { code: 0, stdout: "", stderr: "" };
}

export function iptablesChains(_ns: Namespace, _family: Family, _table: string): readonly string[] {
  return [];
}
