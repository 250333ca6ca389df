// What a builtin is: a command that works on the shell itself.
import { err, type Run } from "../../base/driver";
import { complaint, type Dialect, type Scope } from "../scope";

export type Builtin = {
  readonly name: string;
  readonly summary: string;
  /** Where it is one; undefined: everywhere. */
  readonly dialects?: readonly Dialect[];
  run(scope: Scope, args: readonly string[]): Run<number>;
};

/** Prints "bash: name: message". */
export function* fail(scope: Scope, message: string, code = 1): Run<number> {
  yield err(complaint(scope, message));
  return code;
}
