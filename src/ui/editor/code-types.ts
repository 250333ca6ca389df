// The lazy chunk as its users see it, so that naming it does not fetch it.
import type * as Code from "./monaco-code";

export type MonacoCode = typeof Code;
