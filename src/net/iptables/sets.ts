// A rule can only name an ip set that exists: iptables asks for it before the kernel sees the rule.
import { RuleError } from "./extension";
import type { Rule } from "./rule";
import type { Iptables } from "./state";

export function checkSets(state: Iptables, rule: Rule): void {
  for (const n of rule.needs) if (n.kind === "set" && state.host.sets?.exists(n.name) !== true) throw new RuleError(`Set ${n.name} doesn't exist.`);
}
