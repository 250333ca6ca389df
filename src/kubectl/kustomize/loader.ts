// Files and directories as kustomize reaches them: from a root, and never above it.
import { normalise } from "../../files/tree";
import type { FileTree } from "../../files/tree";
import { attempt, fail, Failure } from "../failure";
import { FILE_NAMES } from "./kustomization";

export class Loader {
  private constructor(
    readonly files: FileTree,
    readonly root: string,
    readonly parent: Loader | undefined,
  ) {}

  /** The directory that a command names. */
  static at(files: FileTree, path: string, cwd: string): Loader {
    const root = normalise(path, cwd);
    if (files.isFile(root)) fail(`must build at directory: '${path}': file is not directory`);
    if (!files.isDirectory(root)) fail(`must build at directory: not a valid directory: ${missing(path, root)}`);
    return new Loader(files, root, undefined);
  }

  /** A directory that a kustomization names. */
  into(path: string): Loader {
    if (path === "") fail("new root cannot be empty");
    if (path.startsWith("/")) fail(`new root '${path}' cannot be absolute`);
    const root = normalise(path, this.root);
    if (!this.files.isDirectory(root))
      fail(
        this.files.isFile(root)
          ? `must build at directory: '${root}': file is not directory`
          : `must build at directory: not a valid directory: ${missing(root, root)}`,
      );
    const visited = this.visited.find((r) => r === root || r.startsWith(root === "/" ? "/" : `${root}/`));
    if (visited !== undefined) fail(`cycle detected: candidate root '${root}' contains visited root '${visited}'`);
    return new Loader(this.files, root, this);
  }

  /** The directories that led here, this one first. */
  get visited(): readonly string[] {
    return [this.root, ...(this.parent?.visited ?? [])];
  }

  load(path: string): string {
    const full = normalise(path, this.root);
    if (this.files.isDirectory(full)) fail(`'${full}' must resolve to a file`);
    const content = this.files.read(full);
    if (content === undefined) return fail(missing(full, full));
    if (!full.startsWith(this.root === "/" ? "/" : `${this.root}/`)) fail(`security; file '${full}' is not in or below '${this.root}'`);
    return content;
  }

  kustomization(): string {
    const found = FILE_NAMES.flatMap((name) => this.files.read(`${this.root === "/" ? "" : this.root}/${name}`) ?? []);
    if (found.length > 1) fail(`Found multiple kustomization files under: ${this.root}\n`);
    return found[0] ?? fail(`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${this.root}'`);
  }

  /** Runs; what fails says `what` first. */
  prefixed<T>(what: string, run: () => T): T {
    const done = attempt(run);
    if (done.error !== undefined) throw new Failure(`${what}: ${done.error.message}`);
    return done.value;
  }
}

function missing(path: string, full: string): string {
  return `evalsymlink failure on '${path}' : lstat ${full}: no such file or directory`;
}
