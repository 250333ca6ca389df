// pushd, popd, dirs: folders put aside to come back to. The list is the current folder and what the state holds.
import { out, type Run } from "../../base/driver";
import { complaint, type Scope } from "../scope";
import { getVariable } from "../state";
import { fail, type Builtin } from "./builtin";
import { changeFolder } from "./place";

const stack = (scope: Scope): readonly string[] => [scope.state.cwd, ...scope.state.folders];

/** A folder as `dirs` shows it: the home is "~", unless written in full. */
function shown(scope: Scope, path: string, full: boolean): string {
  const home = getVariable(scope.state, "HOME");
  if (full || home === undefined || home === "/") return path;
  return path === home ? "~" : path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}

function list(scope: Scope, letters: string): string {
  const all = stack(scope).map((p) => shown(scope, p, letters.includes("l")));
  if (letters.includes("v")) return all.map((p, i) => `${String(i).padStart(2)}  ${p}\n`).join("");
  return letters.includes("p") ? all.map((p) => `${p}\n`).join("") : `${all.join(" ")}\n`;
}

/** "+2", "-0": a place in the list, counted from its left or its right; undefined where the word is none. */
function place(word: string, size: number): number | undefined {
  const m = /^([-+])(\d+)$/.exec(word);
  if (m === null) return undefined;
  return m[1] === "+" ? Number(m[2]) : size - 1 - Number(m[2]);
}

/** Makes `folders` the list, its first the current folder, and shows it. */
function* take(scope: Scope, command: string, folders: readonly string[]): Run<number> {
  const [first, ...rest] = folders;
  if (first !== scope.state.cwd) {
    const code = yield* changeFolder(scope, first!, command);
    if (code !== 0) return code;
  }
  scope.state.folders = rest;
  yield out(list(scope, ""));
  return 0;
}

function* pushd(scope: Scope, given: readonly string[]): Run<number> {
  const stay = given[0] === "-n";
  const word = given.filter((a) => a !== "-n" && a !== "--")[0];
  const all = stack(scope);
  if (word === undefined) {
    if (all.length < 2) return yield* fail(scope, "pushd: no other directory");
    return yield* take(scope, "pushd", [all[1]!, all[0]!, ...all.slice(2)]);
  }
  const at = place(word, all.length);
  if (at !== undefined) {
    if (at < 0 || at >= all.length) return yield* fail(scope, `pushd: ${word}: directory stack index out of range`);
    return yield* take(scope, "pushd", [...all.slice(at), ...all.slice(0, at)]);
  }
  if (stay) {
    scope.state.folders = [word, ...scope.state.folders];
    yield out(list(scope, ""));
    return 0;
  }
  const code = yield* changeFolder(scope, word, "pushd");
  if (code !== 0) return code;
  scope.state.folders = all;
  yield out(list(scope, ""));
  return 0;
}

function* popd(scope: Scope, given: readonly string[]): Run<number> {
  const word = given.filter((a) => a !== "-n" && a !== "--")[0];
  const all = stack(scope);
  const at = word === undefined ? 0 : place(word, all.length);
  if (at === undefined) return yield* fail(scope, `popd: ${word}: invalid argument`, 2);
  if (all.length < 2) return yield* fail(scope, "popd: directory stack empty");
  if (at < 0 || at >= all.length) return yield* fail(scope, `popd: ${word}: directory stack index out of range`);
  return yield* take(
    scope,
    "popd",
    all.filter((_, i) => i !== at),
  );
}

export const folderBuiltins: readonly Builtin[] = [
  { name: "pushd", summary: "Add directories to stack.", dialects: ["bash"], run: pushd },
  { name: "popd", summary: "Remove directories from stack.", dialects: ["bash"], run: popd },
  {
    name: "dirs",
    summary: "Display directory stack.",
    dialects: ["bash"],
    *run(scope, args) {
      if (args.includes("-c")) {
        scope.state.folders = [];
        return 0;
      }
      const all = stack(scope);
      const wanted = args.find((a) => /^[-+]\d+$/.test(a));
      if (wanted !== undefined) {
        const path = all[place(wanted, all.length)!];
        if (path === undefined) return yield* fail(scope, `dirs: ${wanted.slice(1)}: directory stack index out of range`);
        yield out(`${shown(scope, path, args.includes("-l"))}\n`);
        return 0;
      }
      const bad = args.find((a) => !/^-[lpv]+$/.test(a));
      if (bad !== undefined) {
        yield {
          fd: 2,
          text: `${complaint(scope, `dirs: ${bad}: invalid ${bad.startsWith("-") ? "option" : "argument"}`)}dirs: usage: dirs [-clpv] [+N] [-N]\n`,
        };
        return 2;
      }
      yield out(list(scope, args.join("")));
      return 0;
    },
  },
];
