// kubectl cp: files between this machine and a container, as tar in the container would carry them.
import type { Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import type { FileTree } from "../../files/tree";
import type { ContainerFiles } from "../deps";
import { pathOf } from "../discovery";
import { Exit, fail } from "../failure";
import type { Invocation } from "../invocation";
import { containerFor, requireMay, requireRunning } from "../pods";
import type { Pod } from "../pods";

/** "[[namespace/]pod:]file". */
type Spec = { readonly namespace: string; readonly pod: string; readonly file: string };

function specOf(text: string): Spec {
  const at = text.indexOf(":");
  if (at < 0) return { namespace: "", pod: "", file: text };
  const parts = text.slice(0, at).split("/");
  if (at === 0 || parts.length > 2) fail("filespec must match the canonical format: [[namespace/]pod:]file/path");
  const [first = "", second] = parts;
  return { namespace: second === undefined ? "" : first, pod: second ?? first, file: text.slice(at + 1) };
}

export function* cp(k: Invocation): Run<number> {
  if (k.args.length !== 2) fail("source and destination are required");
  const [from, to] = k.args.map(specOf) as [Spec, Spec];
  if (from.pod !== "" && to.pod !== "") fail("one of src or dest must be a local file specification");
  if (from.file === "" || to.file === "") fail("filepath can not be empty");
  if (from.pod === "" && to.pod === "") fail("one of src or dest must be a remote file specification");
  const local = k.context.machine.files;
  const source = normalise(from.file, k.context.cwd);
  if (from.pod === "" && !local.isFile(source) && !local.isDirectory(source)) fail(`${from.file} doesn't exist in local filesystem`);
  const remote = from.pod === "" ? to : from;
  const namespace = remote.namespace === "" ? k.namespace : remote.namespace;
  const pod = k.api.get(pathOf(k.discovery.find("pods"), namespace, remote.pod)) as Pod;
  if (pod.status.phase === "Succeeded" || pod.status.phase === "Failed")
    fail(`cannot exec into a container in a completed pod; current phase is ${pod.status.phase}`);
  const container = containerFor(k, pod, k.flags.string("container"), false, (text) => (from.pod === "" ? k.warn(text) : k.print(text)));
  requireMay(k, pod, "exec");
  requireRunning(pod, container);
  const place = { namespace, pod: pod.metadata.name, container: container.name };
  const files = k.deps.files?.(place);
  if (files === undefined) return fail("cp needs a cluster with running containers");
  yield* k.flush();
  if (files.tar === undefined) {
    // the container says that it has none
    const argv = from.pod === "" ? ["tar", "-xmf", "-"] : ["tar", "cf", "-", from.file];
    return yield* k.deps.exec({ ...place, argv, stdin: false, tty: false }, k.context);
  }
  if (from.pod === "") toPod(k, files, source, to.file);
  else fromPod(k, files, from.file, to.file);
  return 0;
}

/** Ends as kubectl does when tar ended badly. */
function ended(k: Invocation, text: string, code: number): never {
  k.warn(`${text}command terminated with exit code ${code}\n`);
  throw new Exit(code);
}

function toPod(k: Invocation, { tree, tar }: ContainerFiles, source: string, file: string): void {
  const target = normalise(file);
  const isFolder = tree.isDirectory(target);
  const final = isFolder ? normalise(`${target}/${baseName(source)}`) : target;
  const folder = final.slice(0, final.lastIndexOf("/")) || "/";
  const shown = isFolder ? file.replace(/\/+$/, "") || "/" : file.includes("/") ? file.slice(0, file.lastIndexOf("/")) || "/" : ".";
  if (!tree.isDirectory(folder)) {
    if (tar === "busybox") ended(k, `tar: can't change directory to '${shown}': No such file or directory\n`, 1);
    ended(k, `tar: ${shown}: Cannot open: No such file or directory\ntar: Error is not recoverable: exiting now\n`, 2);
  }
  copy(k.context.machine.files, source, tree, final);
}

function fromPod(k: Invocation, { tree, tar }: ContainerFiles, file: string, to: string): void {
  const source = normalise(file);
  // tar's words come on standard output
  const stripped = file.startsWith("/")
    ? tar === "busybox"
      ? "tar: removing leading '/' from member names\n"
      : "tar: Removing leading `/' from member names\n"
    : "";
  if (!tree.isFile(source) && !tree.isDirectory(source)) {
    k.print(
      tar === "busybox"
        ? `${stripped}tar: ${file}: No such file or directory\ntar: error exit delayed from previous errors\n`
        : `${stripped}tar: ${file}: Cannot stat: No such file or directory\ntar: Exiting with failure status due to previous errors\n`,
    );
    ended(k, "", tar === "busybox" ? 1 : 2);
  }
  k.print(stripped);
  const local = k.context.machine.files;
  const target = normalise(to, k.context.cwd);
  if (tree.isFile(source) && local.isDirectory(target)) fail(`open ${to}: is a directory`);
  copy(tree, source, local, target);
}

function copy(from: FileTree, source: string, to: FileTree, target: string): void {
  const text = from.read(source);
  if (text !== undefined) return to.write(target, text);
  to.mkdir(target);
  for (const name of from.list(source) ?? []) copy(from, normalise(`${source}/${name}`), to, normalise(`${target}/${name}`));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
