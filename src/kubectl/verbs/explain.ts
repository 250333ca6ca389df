// kubectl explain: the schema's words on a kind or one of its fields.
import { explainOld } from "../explain-old";
import { type Document, resolve, type Schema } from "../explain-schema";
import { attempt, Exit, fail, Failure } from "../failure";
import type { Invocation } from "../invocation";
import { parseJsonPath, type Node } from "../jsonpath/parse";
import { qualified, splitVersion, type ResourceInfo } from "../discovery";
import { wrapWords } from "../printers/wrap";

export function explain(k: Invocation): void {
  if (k.args.length === 0) fail('You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.\n');
  if (k.args.length > 1) fail("We accept only this format: explain RESOURCE\n");
  const output = k.flags.string("output");
  if (output !== "plaintext" && output !== "plaintext-openapiv2") fail(`unrecognized format: ${output}`);
  const { resource, fields } = resourceAndFields(k, k.args[0]!);
  const version = k.flags.string("api-version");
  const gv = version !== "" ? splitVersion(version) : resource;
  const path = gv.group === "" ? `/openapi/v3/api/${gv.version}` : `/openapi/v3/apis/${gv.group}/${gv.version}`;
  const got = attempt(() => k.api.send("GET", path) as Document);
  if (got.error !== undefined) throw new Failure(`couldn't find resource for "${gv.group}/${gv.version}, Resource=${resource.name}"`);
  const served = k.discovery.resources.some((r) => r.group === gv.group && r.version === gv.version && r.name === resource.name);
  if (!served && output === "plaintext") fail(`GVR (${gv.group}/${gv.version}, Resource=${resource.name}) not found in OpenAPI schema`);
  const doc = got.value;
  const schema = Object.values(doc.components.schemas).find(
    (s) => s["x-kubernetes-group-version-kind"]?.some((g) => g.group === gv.group && g.version === gv.version && g.kind === resource.kind) === true,
  );
  if (output === "plaintext-openapiv2") {
    if (schema === undefined) return fail(`couldn't find resource for "${gv.group}/${gv.version}, Kind=${resource.kind}"`);
    k.print(
      explainOld(doc, schema, fields, {
        kind: resource.kind,
        groupVersion: gv.group === "" ? gv.version : `${gv.group}/${gv.version}`,
        recursive: k.flags.bool("recursive"),
      }),
    );
    return;
  }
  k.print(`${gv.group === "" ? "" : `GROUP:      ${gv.group}\n`}KIND:       ${resource.kind}\nVERSION:    ${gv.version}\n\n`);
  if (schema === undefined) return fail(`GVK map[group:${gv.group} kind:${resource.kind} version:${gv.version}] not found in OpenAPI schema`);
  const text = new Explainer(doc, k.flags.bool("recursive")).output(schema, fields, new Set());
  if (text === "") fail(`field ${JSON.stringify(fields.at(-1) ?? "")} does not exist`);
  k.print(text + "\n");
}

/**
 * The argument is read as a JSONPath. Its first field names the resource, what follows are fields, but for the group of one
 * of the resources so named: kubectl tries them in the server's order and looks whether the argument begins with the plural
 * and its group ("events.events.k8s.io" therefore begins with the core group's "events").
 */
function resourceAndFields(k: Invocation, argument: string): { resource: ResourceInfo; fields: readonly string[] } {
  // a dot at the end names nothing
  const nodes = nodesOf(argument.replace(/\.$/, ""));
  const [first] = nodes;
  if (first?.type !== "field") return fail("invalid jsonpath syntax, first node must be field node");
  const word = first.name;
  const found = attempt(() => k.discovery.find(word));
  if (found.error !== undefined) {
    k.warn(`the server doesn't have a resource type ${JSON.stringify(word)}\n`);
    throw new Exit(1);
  }
  if (k.flags.string("api-version") !== "") return { resource: found.value, fields: fieldNames(nodes.slice(1), "all nodes") };
  const others = k.discovery.resources.filter((r) => r !== found.value && (r.name === word || r.singular === word || r.shortNames.includes(word)));
  for (const resource of [found.value, ...others]) {
    const full = qualified(resource);
    if (argument.startsWith(full)) return { resource, fields: fieldNames(nodesOf(argument.slice(full.length).replace(/\.$/, "")).slice(1), "first node") };
  }
  return { resource: found.value, fields: fieldNames(nodes.slice(1), "first node") };
}

function nodesOf(path: string): readonly Node[] {
  const [outer, ...more] = parseJsonPath(`{.${path}}`).nodes;
  if (outer?.type !== "list" || more.length > 0) return fail("must pass in 1 jsonpath string");
  return outer.nodes;
}

function fieldNames(nodes: readonly Node[], which: string): string[] {
  return nodes.map((node) =>
    node.type === "field" ? node.name : fail(`invalid jsonpath syntax, ${which} must be field node${which === "all nodes" ? "s" : ""}`),
  );
}

class Explainer {
  constructor(
    readonly doc: Document,
    readonly recursive: boolean,
  ) {}

  output(schema: Schema, path: readonly string[], history: ReadonlySet<string>): string {
    const s = resolve(this.doc, schema);
    if (path.length === 0) {
      const description = this.#description(schema);
      return `DESCRIPTION:\n${indent(wrapWords(description === "" ? "<empty>" : description, 76), 4)}\n${this.#prefixed("FIELDS:\n", this.#fields(schema, 1, new Set()))}`;
    }
    if (schema.$ref !== undefined && history.has(schema.$ref)) return "";
    const seen = schema.$ref === undefined ? history : new Set([...history, schema.$ref]);
    const property = s.properties?.[path[0]!];
    if (property !== undefined) {
      const head = path.length === 1 ? `FIELD: ${path[0]!} <${this.#type(property)}>\n${this.#longEnum(property)}\n\n` : "";
      const rest = this.output(property, path.slice(1), new Set());
      return rest === "" ? "" : head + rest;
    }
    if (s.items !== undefined) return this.output(s.items, path, seen);
    if (typeof s.additionalProperties === "object") return this.output(s.additionalProperties, path, seen);
    for (const one of s.allOf ?? []) {
      const text = this.output(one, path, seen);
      if (text !== "") return text;
    }
    return "";
  }

  #prefixed(title: string, text: string): string {
    return text === "" ? "" : title + text;
  }

  #description(schema: Schema): string {
    const s = resolve(this.doc, schema);
    let out = (s.description ?? "") === "" ? "" : s.description! + "\n";
    for (const one of s.allOf ?? []) out += this.#description(one);
    if (s.items !== undefined) out += this.#description(s.items);
    if (typeof s.additionalProperties === "object") out += this.#description(s.additionalProperties);
    return out;
  }

  #fields(schema: Schema, level: number, history: ReadonlySet<string>): string {
    if (schema.$ref !== undefined && history.has(schema.$ref)) return "";
    const seen = schema.$ref === undefined ? history : new Set([...history, schema.$ref]);
    const s = resolve(this.doc, schema);
    let out = "";
    for (const name of Object.keys(s.properties ?? {}).sort()) {
      out += this.#field(s, name, level);
      if (this.recursive) out += this.#fields(s.properties![name]!, level + 1, seen);
    }
    for (const one of s.allOf ?? []) out += this.#fields(one, level, seen);
    if (s.items !== undefined) out += this.#fields(s.items, level, seen);
    if (typeof s.additionalProperties === "object") out += this.#fields(s.additionalProperties, level, seen);
    return out;
  }

  #field(parent: Schema, name: string, level: number): string {
    const pad = level * 2;
    const field = parent.properties![name]!;
    let out = `${" ".repeat(pad)}${name}\t<${this.#type(field)}>${parent.required?.includes(name) === true ? " -required-" : ""}`;
    if (field.enum !== undefined) out += `\n${" ".repeat(pad)}enum: ${field.enum.slice(0, 4).map(shown).join(", ")}${field.enum.length > 4 ? ", ...." : ""}`;
    out += "\n";
    if (!this.recursive) out += indent(wrapWords((field.description ?? "") === "" ? "<no description>" : field.description!, 78 - pad), pad + 2) + "\n\n";
    return out;
  }

  #longEnum(s: Schema): string {
    return s.enum === undefined ? "" : "ENUM:" + s.enum.map((v) => `\n    ${shown(v)}`).join("");
  }

  #type(s: Schema): string {
    if (s.items !== undefined) return "[]" + this.#type(s.items);
    if (typeof s.additionalProperties === "object") return "map[string]" + this.#type(s.additionalProperties);
    if (s.allOf?.length === 1 && s.properties === undefined) return this.#type(s.allOf[0]!);
    if (s.$ref !== undefined) {
      const target = resolve(this.doc, s);
      if (target === s || target.type === undefined || target.type === "object") return s.$ref.slice(s.$ref.lastIndexOf(".") + 1);
      return target.type;
    }
    return s.type === undefined || s.type === "object" ? "Object" : s.type;
  }
}

function shown(v: unknown): string {
  return v === "" ? '""' : String(v);
}

function indent(text: string, n: number): string {
  const pad = " ".repeat(n);
  return pad + text.replaceAll("\n", "\n" + pad);
}
