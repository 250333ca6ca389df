// The editor that kubectl opens: the one that the environment names, on a file of its own; or the page's pane.
import type { Run } from "../base/driver";
import { fail } from "./failure";
import type { Invocation } from "./invocation";

/** What came of one opening: the text as it was saved, and the file that holds it. Nothing saved: the pane was left. */
export type Saved = { readonly text: string | undefined; readonly path: string };

/** Opens `text` in a file that ends with `extension`; the file stays until somebody removes it. */
export type Editor = (text: string, extension: string) => Run<Saved>;

export function editorOf(k: Invocation): Editor {
  const words = editorWords(k);
  const pane = k.context.edit;
  if (words === undefined && pane === undefined) return fail('unable to launch the editor "vi"');
  return function* (text, extension) {
    const name = `kubectl-edit-${k.context.random.stream("kubectl-edit").below(4_294_967_295)}${extension}`;
    const path = `/tmp/${name}`;
    const { files } = k.context.machine;
    files.write(path, text);
    yield* k.flush();
    if (words !== undefined) {
      yield* launch(k, words, path);
      return { text: files.read(path), path };
    }
    const saved = yield* pane!(name, text);
    if (saved !== undefined) files.write(path, saved);
    return { text: saved, path };
  };
}

/** The editor that $KUBE_EDITOR or $EDITOR names; with quotes in it, it is for the shell. */
function editorWords(k: Invocation): readonly string[] | undefined {
  const named = [k.context.env.get("KUBE_EDITOR"), k.context.env.get("EDITOR")].find((e) => e !== undefined && e !== "");
  if (named === undefined) return undefined;
  if (/ .*["'\\]|["'\\].* /.test(named)) return [k.context.env.get("SHELL") ?? "/bin/bash", "-c", named];
  return named.split(" ");
}

function* launch(k: Invocation, words: readonly string[], path: string): Run<void> {
  const argv = words[1] === "-c" ? [...words.slice(0, 2), `${words[2]!} ${JSON.stringify(path)}`] : [...words, path];
  // a program that is named by its path is tried; only one that is looked for can be missing
  if (!argv[0]!.includes("/") && !k.context.machine.commands.has(argv[0]!)) fail(`unable to launch the editor ${JSON.stringify(words.join(" "))}`);
  const code = yield* k.context.exec(argv);
  if (code !== 0) fail(`there was a problem with the editor ${JSON.stringify(words.join(" "))}`);
}
