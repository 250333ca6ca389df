// A file tree in memory: the laptop's working directory, a node's or a container's root file system. Paths are absolute
// and normalised ("/etc/resolv.conf"); directories come into being with their files or with mkdir.
import type { Stateful } from "../base/stateful";

/** Files that something else keeps, below a directory: the kernel's /proc/sys. Names are relative: "net/ipv4/ip_forward". */
export interface Mount {
  read(name: string): string | undefined;
  /** Takes what is written at once; false: the file is not there or takes no such text. */
  write(name: string, content: string): boolean;
  /** Why a file cannot be opened to be written, in strerror's words; undefined: it can. */
  refusal(name: string): string | undefined;
  names(): readonly string[];
}

export class FileTree implements Stateful {
  #files = new Map<string, string>();
  readonly #mounts: { readonly prefix: string; readonly mount: Mount }[] = [];
  #directories = new Set<string>(["/"]);

  /** Undefined if there is no such file. */
  read(path: string): string | undefined {
    const p = normalise(path);
    const at = this.#mounted(p);
    return at === undefined ? this.#files.get(p) : at.mount.read(at.name);
  }

  /** Puts files under a directory that something else keeps. */
  mount(directory: string, mount: Mount): void {
    this.mkdir(directory);
    this.#mounts.push({ prefix: normalise(directory) + "/", mount });
  }

  /** Creates or replaces; parent directories come with it. */
  write(path: string, content: string): void {
    const p = normalise(path);
    const at = this.#mounted(p);
    if (at !== undefined) {
      if (content !== "") at.mount.write(at.name, content);
      return;
    }
    this.mkdir(parent(p));
    this.#files.set(p, content);
  }

  append(path: string, content: string): void {
    const kept = this.#mounted(normalise(path)) !== undefined;
    this.write(path, kept ? content : (this.read(path) ?? "") + content);
  }

  /** Why a path cannot be opened to be written, in strerror's words; undefined: it can. */
  refusal(path: string): string | undefined {
    const at = this.#mounted(normalise(path));
    return at?.mount.refusal(at.name);
  }

  mkdir(path: string): void {
    for (let p = normalise(path); !this.#directories.has(p); p = parent(p)) this.#directories.add(p);
  }

  /** Removes a file or a directory with all in it; false if there was none. */
  remove(path: string): boolean {
    const p = normalise(path);
    if (this.#files.delete(p)) return true;
    if (!this.#directories.delete(p)) return false;
    const prefix = p === "/" ? "/" : p + "/";
    for (const f of [...this.#files.keys()]) if (f.startsWith(prefix)) this.#files.delete(f);
    for (const d of [...this.#directories]) if (d.startsWith(prefix)) this.#directories.delete(d);
    this.#directories.add("/");
    return true;
  }

  isFile(path: string): boolean {
    return this.read(path) !== undefined;
  }

  isDirectory(path: string): boolean {
    const p = normalise(path);
    const at = this.#mounted(p);
    return this.#directories.has(p) || (at !== undefined && at.mount.names().some((n) => n.startsWith(at.name + "/")));
  }

  /** Names directly inside a directory, sorted by bytes; undefined if it is none. */
  list(path: string): readonly string[] | undefined {
    const p = normalise(path);
    if (!this.isDirectory(p)) return undefined;
    const prefix = p === "/" ? "/" : p + "/";
    const names = new Set<string>();
    const mounted = this.#mounts.flatMap(({ prefix: at, mount }) => (prefix.startsWith(at) ? mount.names().map((n) => at + n) : []));
    for (const full of [...this.#files.keys(), ...this.#directories, ...mounted]) {
      if (full !== "/" && full.startsWith(prefix)) names.add(full.slice(prefix.length).split("/", 1)[0]!);
    }
    return [...names].sort();
  }

  #mounted(path: string): { mount: Mount; name: string } | undefined {
    for (const { prefix, mount } of this.#mounts) if (path.startsWith(prefix)) return { mount, name: path.slice(prefix.length) };
    return undefined;
  }

  snapshot(): unknown {
    return { files: new Map(this.#files), directories: new Set(this.#directories) };
  }

  restore(state: unknown): void {
    const s = state as { files: Map<string, string>; directories: Set<string> };
    this.#files = new Map(s.files);
    this.#directories = new Set(s.directories);
  }
}

/** An absolute path without ".", ".." and double slashes; a relative one is taken from `cwd`. */
export function normalise(path: string, cwd = "/"): string {
  const out: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${cwd}/${path}`).split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") out.pop();
    else out.push(part);
  }
  return "/" + out.join("/");
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
