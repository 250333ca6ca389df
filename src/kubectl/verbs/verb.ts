// A verb: what one command of kubectl does. It prints with the invocation; it waits by yielding; its result is the exit code (nothing: 0).
import type { Run } from "../../base/driver";
import type { Invocation } from "../invocation";

export type Verb = (k: Invocation) => number | void | Run<number | void>;
