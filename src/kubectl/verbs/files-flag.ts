// -f and -k, where a verb needs one of them.
import { fail } from "../failure";
import type { Invocation } from "../invocation";

export function requireFiles(k: Invocation): void {
  if (k.flags.list("filename").length === 0 && k.flags.string("kustomize") === "") fail("must specify one of -f and -k");
}
