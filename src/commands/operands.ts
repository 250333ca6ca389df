// What the commands of files have in common about their operands.
import type { Context } from "../shell/command";
import { tryHelp, type Style } from "./style";

/** Whether there is a file or a directory at an absolute path. */
export const exists = (context: Context, path: string): boolean => context.machine.files.isFile(path) || context.machine.files.isDirectory(path);

/** The last part of a path. */
export const baseOf = (path: string): string => path.replace(/\/+$/, "").split("/").at(-1) || "/";

/** The complaint about a command line without what it is about. */
export const missingOperand = (name: string, style: Style, kind = "missing operand"): string =>
  style === "gnu" ? `${name}: ${kind}\n${tryHelp(name, style)}` : tryHelp(name, style);
