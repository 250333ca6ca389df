// File name expansion over a file tree: names sorted as in the C locale; names that begin with a dot only when the pattern does.
import { normalise, type FileTree } from "../files/tree";
import { hasMagic, matchesPattern, unescapePattern } from "./pattern";

/** Paths that match, written as the pattern wrote them (relative stays relative); empty if none. @param deep `**` stands for folders of any depth (globstar) */
export function expandGlob(files: FileTree, cwd: string, pattern: string, deep = false): string[] {
  const absolute = pattern.startsWith("/");
  const parts = pattern.split("/").filter((p, i, all) => p !== "" || i === all.length - 1);
  let paths: string[] = [absolute ? "/" : ""];
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    const next: string[] = [];
    for (const base of paths) {
      if (part === "") {
        if (files.isDirectory(normalise(base, cwd))) next.push(`${base}/`);
        continue;
      }
      if (deep && part === "**") {
        next.push(...below(files, cwd, base, last));
        continue;
      }
      const join = (name: string): string => (base === "" ? name : base.endsWith("/") ? base + name : `${base}/${name}`);
      if (!hasMagic(part)) {
        const path = join(unescapePattern(part));
        const full = normalise(path, cwd);
        if (files.isDirectory(full) || (last && files.isFile(full))) next.push(path);
        continue;
      }
      for (const name of files.list(normalise(base === "" ? "." : base, cwd)) ?? []) {
        if (name.startsWith(".") && !part.startsWith(".") && !part.startsWith("\\.")) continue;
        if (!matchesPattern(name, part, { path: true })) continue;
        const path = join(name);
        if (last || files.isDirectory(normalise(path, cwd))) next.push(path);
      }
    }
    paths = next;
  });
  return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A folder (written with its slash where it ends the pattern) and what is below it: folders, and files too where `all`. */
function below(files: FileTree, cwd: string, base: string, all: boolean): string[] {
  const found = [all && base !== "" && !base.endsWith("/") ? `${base}/` : base].filter((p) => !all || p !== "");
  for (const name of files.list(normalise(base === "" ? "." : base, cwd)) ?? []) {
    if (name.startsWith(".")) continue;
    const path = base === "" ? name : base.endsWith("/") ? base + name : `${base}/${name}`;
    if (files.isDirectory(normalise(path, cwd))) found.push(...below(files, cwd, path, all).map((p) => (p === `${path}/` ? path : p)));
    else if (all) found.push(path);
  }
  return found;
}
