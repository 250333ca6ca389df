// Verbs that answer little here: what needs a metrics server, users or plugins says so by name.
import { fail, failUsage, Exit } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import type { Verb } from "./verb";

/** A verb that the playground has not, named in its refusal. */
export function absent(what: string): Verb {
  return () => fail(`${what} is not part of this playground`);
}

export function top(k: Invocation): void {
  const { args, flags } = k;
  if (args.length > 0 && args[0]!.includes("/")) fail("use the name of the resource alone");
  if (!["", "cpu", "memory"].includes(flags.string("sort-by"))) fail("--sort-by accepts only cpu or memory");
  const fields = flags.has("field-selector");
  const selects = flags.string("selector") !== "" || (fields && flags.string("field-selector") !== "");
  if (args.length === 1 && selects) fail(`only one of NAME or ${fields ? "selector" : "--selector"} can be provided`);
  fail("Metrics API not available");
}

export function completion(k: Invocation): void {
  if (k.args.length === 0) failUsage(k.path, "Shell not specified.");
  if (k.args.length > 1) failUsage(k.path, "Too many arguments. Expected only the shell type.");
  if (!["bash", "zsh", "fish", "powershell"].includes(k.args[0]!)) failUsage(k.path, `Unsupported shell type ${quote(k.args[0]!)}.`);
  k.print(`# this terminal completes kubectl by itself: press Tab\n`);
}

export function pluginList(k: Invocation): void {
  k.warn("error: unable to find any kubectl plugins in your PATH\n");
  throw new Exit(1);
}
