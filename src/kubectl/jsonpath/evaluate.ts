// Walks an object along a parsed JSONPath, as client-go's jsonpath does: each {expression} gives a list of values.
import { Failure } from "../failure";
import { compactJson, indentedJson } from "../printers/json";
import { goValue } from "../printers/go-value";
import { quote } from "../golang";
import type { ListNode, Node } from "./parse";

/** The values of each expression, in order. `missing`: fields that are not there are no error. */
export function findResults(root: ListNode, data: unknown, missing: boolean): unknown[][] {
  return new Walk(missing).find(root.nodes, data).results;
}

/** What -o jsonpath prints. */
export function renderJsonPath(root: ListNode, data: unknown, missing: boolean): string {
  return findResults(root, data, missing)
    .map((values) => values.map((v) => (v === null || typeof v === "object" ? compactJson(v) : goValue(v))).join(" "))
    .join("");
}

/** What -o jsonpath-as-json prints. */
export function renderJsonPathAsJson(root: ListNode, data: unknown, missing: boolean): string {
  return findResults(root, data, missing)
    .map((values) => indentedJson(values) + "\n")
    .join("");
}

class Walk {
  #begin = 0;
  #inside = 0;
  #end = 0;
  constructor(readonly missing: boolean) {}

  /** `stopped`: at which node an {end} closed the block; without one a range's nodes are walked once more, for what follows it. */
  find(nodes: readonly Node[], data: unknown): { results: unknown[][]; stopped?: number } {
    const results: unknown[][] = [];
    for (let i = 0; i < nodes.length; i++) {
      const values = this.#walk([data], nodes[i]!);
      if (this.#end > 0 && this.#end <= this.#inside) {
        this.#end--;
        return { results, stopped: i };
      }
      if (this.#begin > 0) {
        this.#begin--;
        this.#inside++;
        const rest = nodes.slice(i + 1);
        let stopped: number | undefined;
        for (const value of values.length > 0 ? values : [undefined]) {
          const part = this.find(rest, value);
          stopped = part.stopped;
          if (values.length > 0) results.push(...part.results);
        }
        this.#inside--;
        if (stopped !== undefined) i += 1 + stopped;
        continue;
      }
      results.push(values);
    }
    return { results };
  }

  #list(input: readonly unknown[], list: ListNode): unknown[] {
    let values: unknown[] = [...input];
    for (const node of list.nodes) values = this.#walk(values, node);
    return values;
  }

  #walk(input: readonly unknown[], node: Node): unknown[] {
    switch (node.type) {
      case "list":
        return this.#list(input, node);
      case "text":
        return [node.text];
      case "value":
        return input.map(() => node.value);
      case "field": {
        const out: unknown[] = [];
        for (const v of input) {
          if (v !== null && typeof v === "object" && !Array.isArray(v)) {
            const found = (v as Record<string, unknown>)[node.name];
            if (found !== undefined) out.push(found);
          }
        }
        if (out.length === 0 && !this.missing) throw new Failure(`${node.name} is not found`);
        return out;
      }
      case "array":
        return input.flatMap((v) => (v === null || v === undefined ? [] : slice(v, node.params)));
      case "wildcard":
        return input.flatMap((v) => children(v));
      case "recursive":
        return this.#recursive(input);
      case "filter":
        return input.flatMap((v) => this.#filter(v, node));
      case "union":
        return node.lists.flatMap((l) => this.#list(input, l));
      case "identifier":
        if (node.name === "range") this.#begin++;
        else if (node.name === "end") {
          if (this.#inside === 0) throw new Failure("not in range, nothing to end");
          this.#end++;
        } else throw new Failure(`unrecognized identifier ${node.name}`);
        return [...input];
    }
  }

  #recursive(input: readonly unknown[]): unknown[] {
    return input.flatMap((v) => {
      const inside = children(v);
      return inside.length === 0 ? [] : [v, ...this.#recursive(inside)];
    });
  }

  #filter(value: unknown, node: Node & { type: "filter" }): unknown[] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw new Failure(`${goType(value)} is not array or slice and cannot be filtered`);
    return value.filter((item: unknown) => {
      const lefts = this.#list([item], node.left);
      if (node.operator === "exists") return lefts.length > 0;
      if (lefts.length === 0) return false;
      if (lefts.length > 1) throw new Failure("can only compare one element at a time");
      const rights = this.#list([item], node.right);
      if (rights.length === 0) return false;
      if (rights.length > 1) throw new Failure("can only compare one element at a time");
      return compare(lefts[0], rights[0], node.operator);
    });
  }
}

function children(v: unknown): unknown[] {
  if (Array.isArray(v)) return [...(v as unknown[])];
  if (v === null || typeof v !== "object") return [];
  return Object.keys(v)
    .sort()
    .map((key) => (v as Record<string, unknown>)[key])
    .filter((x) => x !== undefined);
}

function slice(v: unknown, given: (Node & { type: "array" })["params"]): unknown[] {
  if (!Array.isArray(v)) throw new Failure(`${goType(v)} is not array or slice`);
  const n = v.length;
  let from = given[0].known ? given[0].value : 0;
  if (from < 0) from += n;
  let to = given[1].known ? given[1].value : n;
  if (to < 0 || (to === 0 && given[1].derived)) to += n;
  if (from === to) return [];
  if (from >= n || from < 0) throw new Failure(`array index out of bounds: index ${from}, length ${n}`);
  if (to > n || to < 0) throw new Failure(`array index out of bounds: index ${to - 1}, length ${n}`);
  if (from > to) throw new Failure(`starting index ${from} is greater than ending index ${to}`);
  const step = given[2].known ? given[2].value : 1;
  if (step <= 0) throw new Failure("step must be > 0");
  return (v as unknown[]).slice(from, to).filter((_, i) => i % step === 0);
}

function compare(a: unknown, b: unknown, operator: string): boolean {
  const kind = (x: unknown): string => (typeof x === "number" ? (Number.isInteger(x) ? "int" : "float") : typeof x);
  if (!["<", "<=", ">", ">=", "==", "!="].includes(operator)) throw new Failure(`unrecognized filter operator ${operator}`);
  if (kind(a) !== kind(b) || (a !== null && typeof a === "object")) throw new Failure("incompatible types for comparison");
  const [x, y] = [a as string | number, b as string | number];
  switch (operator) {
    case "<":
      return x < y;
    case "<=":
      return x <= y;
    case ">":
      return x > y;
    case ">=":
      return x >= y;
    case "==":
      return x === y;
    default:
      return x !== y;
  }
}

function goType(v: unknown): string {
  if (v === null || v === undefined) return "<nil>";
  if (Array.isArray(v)) return "[]interface {}";
  return typeof v === "object"
    ? "map[string]interface {}"
    : typeof v === "number"
      ? Number.isInteger(v)
        ? "int64"
        : "float64"
      : typeof v === "boolean"
        ? "bool"
        : "string";
}

/** The failure of a template that could not be walked, with the object, as kubectl reports it. */
export function executionFailure(kind: "jsonpath", template: string, data: unknown, reason: string): Failure {
  return new Failure(
    `error executing ${kind} ${quote(template)}: Error executing template: ${reason}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${template}\n\tobject given to ${kind} engine was:\n\t\t${goSyntax(data)}\n\n\n`,
  );
}

/** A value as Go's %#v prints it. */
export function goSyntax(v: unknown): string {
  if (v === null || v === undefined) return "interface {}(nil)";
  if (typeof v === "string") return quote(v);
  if (typeof v !== "object") return String(v);
  if (Array.isArray(v)) return `[]interface {}{${v.map(goSyntax).join(", ")}}`;
  const map = v as Record<string, unknown>;
  return `map[string]interface {}{${Object.keys(map)
    .sort()
    .filter((key) => map[key] !== undefined)
    .map((key) => `${quote(key)}:${goSyntax(map[key])}`)
    .join(", ")}}`;
}
