// Which family a program comes from: GNU's (the laptop, nodes, Debian images) or BusyBox's. They print differently where it hurts.
import { err, type Run } from "../base/driver";
import type { Command } from "../shell/command";

export type Style = "gnu" | "busybox";

/** What makes a command for a family. */
export type Make = (style: Style) => Command;

/** Prints a complaint; the code is 1 unless said. */
export function* complain(text: string, code = 1): Run<number> {
  yield err(text.endsWith("\n") ? text : `${text}\n`);
  return code;
}

/** The text after a usage mistake. */
export function tryHelp(name: string, style: Style): string {
  return style === "gnu" ? `Try '${name} --help' for more information.\n` : `BusyBox v1.35.0 (Debian 1:1.35.0-4+b7) multi-call binary.\n\nUsage: ${name} ...\n`;
}
