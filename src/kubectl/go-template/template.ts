// Runs a parsed template over an object read from JSON: Go's rules for truth, missing keys, comparison and printing.
import { fromBase64 } from "../../base/base64";
import { text } from "../../base/bytes";
import { goValue } from "../printers/go-value";
import { callFunction } from "./functions";
import { printed, truth } from "./values";
import type { Command, Expr, Pipe, Template, TemplateNode } from "./parse";

export { parseTemplate } from "./parse";

/** What ends a run: the message without its position. */
export class TemplateProblem extends Error {}
class Jump extends Error {
  constructor(readonly kind: "break" | "continue") {
    super(kind);
  }
}

/** The text; with `error`, what was printed before it. `missing`: keys that are not there print "<no value>". */
export function renderTemplate(template: Template, data: unknown, missing: boolean): { readonly text: string; readonly error?: string } {
  const run = new Execution(template, missing);
  try {
    run.nodes(template.root, data, [["$", data]]);
    return { text: run.out };
  } catch (e) {
    if (!(e instanceof TemplateProblem)) throw e;
    return { text: run.out, error: e.message };
  }
}

type Scope = [string, unknown][];

class Execution {
  out = "";
  constructor(
    readonly template: Template,
    readonly missing: boolean,
  ) {}

  #fail(at: number, shown: string, problem: string): never {
    const before = this.template.source.slice(0, at);
    const line = before.split("\n").length;
    const column = at - (before.lastIndexOf("\n") + 1) + (line > 1 ? 1 : 0);
    throw new TemplateProblem(`template: output:${line}:${column}: executing "output" at <${shown}>: ${problem}`);
  }

  nodes(list: readonly TemplateNode[], dot: unknown, scope: Scope): void {
    const depth = scope.length;
    for (const node of list) this.#node(node, dot, scope);
    scope.length = depth;
  }

  #node(node: TemplateNode, dot: unknown, scope: Scope): void {
    switch (node.type) {
      case "text":
        this.out += node.text;
        return;
      case "action": {
        const value = this.#pipe(node.pipe, dot, scope);
        if (node.pipe.declare.length === 0) this.out += printed(value);
        return;
      }
      case "break":
      case "continue":
        throw new Jump(node.type);
      case "template": {
        const body = this.template.defined.get(node.name);
        if (body === undefined) this.#fail(0, `{{template "${node.name}"}}`, `template "${node.name}" not defined`);
        const value = node.pipe === undefined ? undefined : this.#pipe(node.pipe, dot, scope);
        this.nodes(body, value, [["$", value]]);
        return;
      }
      case "if":
      case "with": {
        const depth = scope.length;
        const value = this.#pipe(node.pipe, dot, scope);
        if (truth(value)) this.nodes(node.body, node.type === "with" ? value : dot, scope);
        else this.nodes(node.otherwise, dot, scope);
        scope.length = depth;
        return;
      }
      case "range":
        this.#range(node, dot, scope);
    }
  }

  #range(node: TemplateNode & { type: "if" | "range" | "with" }, dot: unknown, scope: Scope): void {
    const depth = scope.length;
    const value = this.#pipe({ ...node.pipe, declare: [] }, dot, scope);
    let pairs: [unknown, unknown][];
    if (Array.isArray(value)) pairs = (value as unknown[]).map((v, i) => [i, v]);
    else if (value === null || value === undefined) pairs = [];
    else if (typeof value === "object")
      pairs = Object.keys(value)
        .sort()
        .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
        .map((key) => [key, (value as Record<string, unknown>)[key]]);
    else if (typeof value === "number" && Number.isInteger(value)) pairs = Array.from({ length: value }, (_, i) => [i, i]);
    else this.#fail(node.pipe.commands[0]!.at, node.pipe.text, `range can't iterate over ${goValue(value)}`);
    if (pairs.length === 0) this.nodes(node.otherwise, dot, scope);
    for (const [key, item] of pairs) {
      scope.length = depth;
      const names = node.pipe.declare;
      const bind =
        names.length === 2
          ? [
              [names[0]!, key],
              [names[1]!, item],
            ]
          : names.length === 1
            ? [[names[0]!, item]]
            : [];
      for (const [name, v] of bind as [string, unknown][]) {
        if (node.pipe.assign) assign(scope, name, v);
        else scope.push([name, v]);
      }
      try {
        this.nodes(node.body, item, scope);
      } catch (e) {
        if (!(e instanceof Jump)) throw e;
        if (e.kind === "break") break;
      }
    }
    scope.length = depth;
  }

  #pipe(pipe: Pipe, dot: unknown, scope: Scope): unknown {
    let value: unknown;
    pipe.commands.forEach((command, i) => {
      value = this.#command(command, dot, scope, i > 0 ? [value] : []);
    });
    for (const name of pipe.declare) {
      if (pipe.assign) assign(scope, name, value);
      else scope.push([name, value]);
    }
    return value;
  }

  #command(command: Command, dot: unknown, scope: Scope, last: readonly unknown[]): unknown {
    const first = command.words[0]!;
    if (first.type === "call") {
      const rest = command.words.slice(1);
      if (first.name === "and" || first.name === "or") {
        let value: unknown;
        const all = [...rest.map((w) => () => this.#expr(w, dot, scope)), ...last.map((v) => () => v)];
        for (const next of all) {
          value = next();
          if (truth(value) !== (first.name === "and")) return value;
        }
        return value;
      }
      const args = [...rest.map((w) => this.#expr(w, dot, scope)), ...last];
      if (first.name === "base64decode") return text(fromBase64(String(args[0])).bytes);
      const literal = rest.map((w) => w.type === "literal" || (w.type === "pipe" && w.pipe.commands.at(-1)?.words[0]?.type === "call"));
      const done = callFunction(first.name, args, literal);
      if ("problem" in done) this.#fail(first.at, [first.name, ...rest.map(shown)].join(" "), done.problem);
      return done.value;
    }
    if (command.words.length > 1 || last.length > 0) {
      if (first.type === "field" || first.type === "variable")
        this.#fail(first.at, shown(first), `${shown(first).split(".").at(-1)} is not a method but has arguments`);
      this.#fail(command.at, shown(first), `can't give argument to non-function ${shown(first)}`);
    }
    return this.#expr(first, dot, scope);
  }

  #expr(e: Expr, dot: unknown, scope: Scope): unknown {
    switch (e.type) {
      case "dot":
        return dot;
      case "literal":
        return e.value;
      case "field":
        return this.#fields(dot, e.names, e);
      case "variable":
        return this.#fields([...scope].reverse().find(([name]) => name === e.name)?.[1], e.names, e);
      case "pipe":
        return this.#fields(this.#pipe(e.pipe, dot, scope), e.names, e);
      case "call":
        return this.#command({ words: [e], at: e.at }, dot, scope, []);
    }
  }

  #fields(start: unknown, names: readonly string[], e: Expr & { at: number }): unknown {
    let value = start;
    for (const name of names) {
      if (value === undefined) {
        if (!this.missing) this.#fail(e.at, shown(e), `nil data; no entry for key "${name}"`);
        continue;
      }
      if (value === null) this.#fail(e.at, shown(e), `nil pointer evaluating interface {}.${name}`);
      if (typeof value !== "object" || Array.isArray(value)) this.#fail(e.at, shown(e), `can't evaluate field ${name} in type interface {}`);
      const found = (value as Record<string, unknown>)[name];
      if (found === undefined && !this.missing) this.#fail(e.at, shown(e), `map has no entry for key "${name}"`);
      value = found;
    }
    return value;
  }
}

function assign(scope: Scope, name: string, value: unknown): void {
  for (let i = scope.length - 1; i >= 0; i--) {
    if (scope[i]![0] === name) {
      scope[i] = [name, value];
      return;
    }
  }
}

function shown(e: Expr): string {
  switch (e.type) {
    case "dot":
      return ".";
    case "literal":
      return e.text;
    case "field":
      return e.names.map((n) => "." + n).join("");
    case "variable":
      return e.name + e.names.map((n) => "." + n).join("");
    case "call":
      return e.name;
    case "pipe":
      return `(${e.pipe.text})`;
  }
}
