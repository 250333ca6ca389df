// Redirections: a table of where descriptors lead, made in the order in which they were written, and the wrapper that sends
// a body's output there. Descriptors 1 and 2 of the surroundings are "pass": they go on upwards.
import type { Redirection } from "unbash";
import { knowingEnd, lastWords, type Output, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { noInput, textInput, type Input } from "./command";
import { expandQuoted, expandText } from "./expand";
import { ShellError, type Scope } from "./scope";
import { openSocket, type Socket } from "./socket";
import { sharedInput, type SharedInput } from "./stream";

export type Target =
  | { readonly kind: "pass"; readonly fd: number }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "null" }
  | { readonly kind: "input"; readonly input: SharedInput }
  | { readonly kind: "closed" }
  | Socket;

/** `close` ends what was opened here alone, when the redirected command is over. */
export type Redirected = { readonly targets: ReadonlyMap<number, Target>; readonly stdin: SharedInput; readonly close: () => void };

const pass: ReadonlyMap<number, Target> = new Map<number, Target>([
  [1, { kind: "pass", fd: 1 }],
  [2, { kind: "pass", fd: 2 }],
]);

/** Works the redirections out; files are created or emptied now. Throws ShellError in the shell's words. */
export function* openRedirects(scope: Scope, redirects: readonly Redirection[]): Run<Redirected> {
  const targets = new Map(scope.permanent ?? pass);
  targets.set(0, { kind: "input", input: scope.stdin });
  const opened: Socket[] = [];
  const socket = function* (word: string): Run<Socket | undefined> {
    const made = yield* openSocket(scope, word);
    if (made !== undefined) opened.push(made);
    return made;
  };
  for (const r of redirects) {
    const given = r.descriptor?.type === "FileDescriptor" ? r.descriptor.value : undefined;
    if (r.type === "HereDoc") {
      const body =
        r.delimiter?.quoted !== true && r.body.parts !== undefined
          ? yield* expandQuoted(scope, r.body.parts)
          : r.delimiter?.quoted === true
            ? r.body.text
            : unescape(r.body.text);
      targets.set(given ?? 0, input(textInput(r.operator === "<<-" ? body.replace(/^\t+/gm, "") : body)));
      continue;
    }
    if (r.target === undefined) continue;
    const word = yield* expandText(scope, r.target);
    if (r.type === "HereString") {
      targets.set(given ?? 0, input(textInput(`${word}\n`)));
      continue;
    }
    switch (r.operator) {
      case "<":
      case "<>":
        targets.set(given ?? 0, (yield* socket(word)) ?? openInput(scope, word));
        break;
      case ">":
      case ">>":
      case ">|":
        targets.set(given ?? 1, (yield* socket(word)) ?? openOutput(scope, word, r.operator, targets));
        break;
      case "&>":
      case "&>>": {
        const target = (yield* socket(word)) ?? openOutput(scope, word, r.operator === "&>" ? ">" : ">>", targets);
        targets.set(1, target);
        targets.set(2, target);
        break;
      }
      case ">&":
      case "<&": {
        const fd = given ?? (r.operator === ">&" ? 1 : 0);
        if (word === "-") targets.set(fd, { kind: "closed" });
        else if (/^\d+-?$/.test(word)) {
          const source = targets.get(Number(word.replace("-", "")));
          if (source === undefined) throw new ShellError(`${word}: Bad file descriptor`);
          targets.set(fd, source);
        } else {
          const target = openOutput(scope, word, ">", targets);
          targets.set(1, target);
          targets.set(2, target);
        }
        break;
      }
    }
  }
  const zero = targets.get(0);
  return {
    targets,
    stdin: zero?.kind === "input" || zero?.kind === "socket" ? zero.input : sharedInput(noInput),
    close: () => {
      for (const s of opened) s.close();
    },
  };
}

// A body whose text had no expansion in it still loses backslashes before $, ` and \.
function unescape(text: string): string {
  return text.replace(/\\([$`\\]|\n)/g, (_, c: string) => (c === "\n" ? "" : c));
}

function input(source: Input): Target {
  return { kind: "input", input: sharedInput(source) };
}

function openInput(scope: Scope, word: string): Target {
  const path = normalise(word, scope.state.cwd);
  if (path === "/dev/null") return input(noInput);
  if (path === "/dev/stdin" || path === "/dev/tty") return { kind: "input", input: scope.stdin };
  const { files } = scope.world.machine;
  const text = files.read(path);
  if (text !== undefined) return input(textInput(text));
  if (files.isDirectory(path)) return input(noInput);
  if (scope.world.dialect === "dash") throw new ShellError(`cannot open ${word}: No such file`, 2);
  if (scope.world.dialect === "busybox") throw new ShellError(`can't open ${word}: no such file`);
  throw new ShellError(`${word}: No such file or directory`);
}

function openOutput(scope: Scope, word: string, operator: ">" | ">>" | ">|", targets: ReadonlyMap<number, Target>): Target {
  const path = normalise(word, scope.state.cwd);
  if (path === "/dev/null") return { kind: "null" };
  if (path === "/dev/stdout" || path === "/dev/tty") return targets.get(1)!;
  if (path === "/dev/stderr") return targets.get(2)!;
  const fd = /^\/dev\/fd\/(\d+)$/.exec(path);
  if (fd && targets.has(Number(fd[1]))) return targets.get(Number(fd[1]))!;
  const { files } = scope.world.machine;
  const { dialect } = scope.world;
  if (word === "" || !files.isDirectory(normalise("..", path))) {
    if (dialect === "dash") throw new ShellError(`cannot create ${word}: Directory nonexistent`, 2);
    if (dialect === "busybox") throw new ShellError(`can't create ${word}: nonexistent directory`);
    throw new ShellError(`${word}: No such file or directory`);
  }
  if (files.isDirectory(path))
    throw new ShellError(
      dialect === "bash" ? `${word}: Is a directory` : dialect === "dash" ? `cannot create ${word}: Is a directory` : `can't create ${word}: Is a directory`,
      dialect === "dash" ? 2 : 1,
    );
  const refusal = files.refusal(path);
  if (refusal !== undefined)
    throw new ShellError(
      dialect === "bash" ? `${word}: ${refusal}` : `${dialect === "dash" ? "cannot" : "can't"} create ${word}: ${refusal}`,
      dialect === "dash" ? 2 : 1,
    );
  if (operator === ">" && scope.state.options.noclobber && files.isFile(path)) throw new ShellError(`${word}: cannot overwrite existing file`);
  if (operator !== ">>" || !files.isFile(path)) files.write(path, "");
  return { kind: "file", path };
}

/**
 * What a body whose descriptors are led elsewhere finds: 1 and 2 are led by what surrounds it, and so is what another leads to
 * of the surroundings; files, inputs and sockets stay what they are.
 */
export function heldWithin(targets: ReadonlyMap<number, Target>): ReadonlyMap<number, Target> | undefined {
  const held = new Map<number, Target>();
  for (const [fd, target] of targets) if (fd > 2) held.set(fd, target.kind === "pass" ? { kind: "pass", fd } : target);
  return held.size === 0 ? undefined : new Map([...pass, ...held]);
}

/** The input behind a descriptor that `read -u` and its kin name; undefined: none. */
export function inputOf(scope: Scope, fd: number): SharedInput | undefined {
  if (fd === 0) return scope.stdin;
  const target = scope.permanent?.get(fd);
  return target?.kind === "input" || target?.kind === "socket" ? target.input : undefined;
}

/** Closes the sockets that a shell holds for good (`exec 3<>/dev/tcp/…`), but those that it still has afterwards. */
export function closeSockets(held: ReadonlyMap<number, Target> | undefined, kept?: ReadonlyMap<number, Target>): void {
  const still = new Set(kept?.values());
  for (const t of new Set(held?.values())) if (t.kind === "socket" && !still.has(t)) t.close();
}

/** Runs `body` and sends its output where the table says. */
export function routed(scope: Scope, targets: ReadonlyMap<number, Target>, body: Run<number>): Run<number> {
  return knowingEnd(function* (code) {
    try {
      for (;;) {
        const step = body.next();
        if (step.done === true) return step.value;
        if ("fd" in step.value) {
          const passed = route(scope, targets, step.value);
          // Writing to a file is a turn too: else `yes > file` would never let anybody else run.
          yield passed ?? {};
        } else yield step.value;
      }
    } finally {
      // A program that is ended still says its last words, to where it was sent.
      for (const said of lastWords(body, code() ?? 130)) {
        const passed = route(scope, targets, said);
        if (passed !== undefined) yield passed;
      }
    }
  });
}

function route(scope: Scope, targets: ReadonlyMap<number, Target>, output: Output): Output | undefined {
  const target = targets.get(output.held ?? output.fd);
  switch (target?.kind) {
    case "pass":
      if (target.fd === 1 || target.fd === 2) return target.fd === output.fd && output.held === undefined ? output : { fd: target.fd, text: output.text };
      return { fd: 1, text: output.text, held: target.fd };
    case "file":
      scope.world.machine.files.append(target.path, output.text);
      return undefined;
    case "socket":
      target.write(output.text);
      return undefined;
    default:
      return undefined;
  }
}
