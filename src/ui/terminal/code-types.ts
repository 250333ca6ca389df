// The lazy chunk as its users see it, so that naming it does not fetch it.
import type * as Code from "./xterm-code";

export type XtermCode = typeof Code;
