// /openapi/v3: the index of groups, and a group's schemas made from the generated structure and descriptions.
import { KINDS } from "../kinds/list";
import { resourceOf, type Kind } from "../kinds/kind";
import { OPEN, struct, type Field, type ScalarShape, type Shape, type StructShape } from "../schema/shape";

/** Type → field ("" is the type itself) → text, as schema/descriptions.json. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Schema = Record<string, unknown>;

/** `parts` is the path after /openapi/v3. */
export function openapi(parts: readonly string[], descriptions: Descriptions | undefined): unknown {
  const groups = [...new Set(KINDS.map((k) => (k.group === "" ? `api/${k.version}` : `apis/${k.group}/${k.version}`)))];
  const asked = parts.join("/");
  // the documents about groups themselves hold no schema that anybody asks for
  const above = ["api", "apis", ...new Set(KINDS.filter((k) => k.group !== "").map((k) => `apis/${k.group}`)), "version"];
  if (parts.length === 0) {
    const all = [...groups, ...above].sort();
    return { paths: Object.fromEntries(all.map((g) => [g, { serverRelativeURL: `/openapi/v3/${g}` }])) };
  }
  if (above.includes(asked)) return { openapi: "3.0.0", info: { title: "Kubernetes", version: "v1.36.3" }, paths: {} };
  if (!groups.includes(asked)) return undefined;
  const kinds = KINDS.filter((k) => (k.group === "" ? `api/${k.version}` : `apis/${k.group}/${k.version}`) === asked && k.type !== OPEN);
  const schemas: Record<string, Schema> = {};
  const queue = kinds.map((k) => struct(k.type));
  for (let s = queue.pop(); s !== undefined; s = queue.pop())
    if (schemas[publicName(s.name)] === undefined) schemas[publicName(s.name)] = structSchema(s, kinds, descriptions, queue);
  for (const [name, schema] of Object.entries(SPECIAL)) schemas[name] = { ...schema, description: descriptions?.[SPECIAL_TEXT[name]!]?.[""] ?? "" };
  return {
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "v1.36.3" },
    paths: Object.fromEntries(kinds.map((k) => [pathOf(k), pathItem(k)])),
    components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

function pathOf(k: Kind): string {
  const base = k.group === "" ? `/api/${k.version}` : `/apis/${k.group}/${k.version}`;
  return `${base}${k.namespaced ? "/namespaces/{namespace}" : ""}/${k.plural}/{name}`;
}

function pathItem(k: Kind): Schema {
  const gvk = { group: k.group, kind: k.kind, version: k.version };
  return Object.fromEntries(
    ["get", "put", "patch", "delete"].map((verb) => [
      verb,
      {
        operationId: `${verb}${resourceOf(k)}`,
        ...(verb === "patch" ? { parameters: PATCH_PARAMETERS, requestBody: { content: Object.fromEntries(PATCH_TYPES.map((t) => [t, {}])) } } : {}),
        "x-kubernetes-action": verb,
        "x-kubernetes-group-version-kind": gvk,
      },
    ]),
  );
}

/** Clients look here for what a server can: kubectl leaves unknown fields to it only if PATCH takes fieldValidation. */
const PATCH_PARAMETERS = ["dryRun", "fieldManager", "fieldValidation", "force"].map((name) => ({
  in: "query",
  name,
  schema: { type: name === "force" ? "boolean" : "string", uniqueItems: true },
}));
const PATCH_TYPES = ["application/apply-patch+yaml", "application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"];

const META = "io.k8s.apimachinery.pkg.apis.meta.v1";
export function publicName(name: string): string {
  return name.startsWith("meta.v1.") ? `${META}${name.slice(7)}` : `io.k8s.api.${name}`;
}

const SPECIAL: Readonly<Record<string, Schema>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { oneOf: [{ type: "string" }, { type: "number" }] },
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { format: "int-or-string", oneOf: [{ type: "integer" }, { type: "string" }] },
  [`${META}.Time`]: { format: "date-time", type: "string" },
  [`${META}.MicroTime`]: { format: "date-time", type: "string" },
  [`${META}.FieldsV1`]: { type: "object" },
  "io.k8s.apimachinery.pkg.runtime.RawExtension": { type: "object" },
};
const SPECIAL_TEXT: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(SPECIAL).map((k) => [k, k]));

function structSchema(s: StructShape, kinds: readonly Kind[], descriptions: Descriptions | undefined, queue: StructShape[]): Schema {
  const texts = descriptions?.[s.name] ?? {};
  const properties = Object.fromEntries(s.fields.map((f) => [f.name, fieldSchema(f, texts[f.name], queue)]));
  const required = s.fields.filter((f) => f.required).map((f) => f.name);
  const own = kinds.find((k) => k.type === s.name);
  return {
    ...(texts[""] ? { description: texts[""] } : {}),
    properties,
    ...(required.length ? { required } : {}),
    type: "object",
    ...(own === undefined ? {} : { "x-kubernetes-group-version-kind": [{ group: own.group, kind: own.kind, version: own.version }] }),
  };
}

function fieldSchema(f: Field, description: string | undefined, queue: StructShape[]): Schema {
  const base = shapeSchema(f.shape, queue);
  const isRef = base.$ref !== undefined;
  // the server tells the values of a list nowhere
  const told = f.shape.k === "list" ? description?.replace(/\n\nPossible enum values:[^]*$/, "") : description;
  return {
    ...(isRef ? { allOf: [base] } : base),
    ...(f.default === undefined ? {} : { default: f.default }),
    ...(told ? { description: told } : {}),
    ...(f.enum.length && f.shape.k !== "list" ? { enum: f.enum } : {}),
    ...(f.list ? { "x-kubernetes-list-type": f.list } : {}),
    ...(f.keys.length ? { "x-kubernetes-list-map-keys": f.keys } : {}),
    ...(f.patch.length ? { "x-kubernetes-patch-strategy": f.patch.join(",") } : {}),
    ...(f.mergeKey ? { "x-kubernetes-patch-merge-key": f.mergeKey } : {}),
    ...(f.atomic ? { "x-kubernetes-map-type": "atomic" } : {}),
  };
}

function shapeSchema(s: Shape, queue: StructShape[]): Schema {
  switch (s.k) {
    case "struct":
      queue.push(s);
      return { $ref: `#/components/schemas/${publicName(s.name)}` };
    case "list": {
      const items = shapeSchema(s.of, queue);
      return { items: items.$ref === undefined ? items : { allOf: [items], default: {} }, type: "array" };
    }
    case "map":
      return { additionalProperties: shapeSchema(s.of, queue), type: "object" };
    case "scalar":
      return scalarSchema(s);
  }
}

function scalarSchema(s: ScalarShape): Schema {
  switch (s.type) {
    case "bool":
      return { type: "boolean" };
    case "string":
    case "duration":
      return { type: "string" };
    case "bytes":
      return { format: "byte", type: "string" };
    case "float64":
      return { format: "double", type: "number" };
    case "int32":
    case "int64":
      return { format: s.type, type: "integer" };
    case "int":
    case "uint32":
    case "uint64":
      return { format: "int64", type: "integer" };
    case "quantity":
      return { $ref: "#/components/schemas/io.k8s.apimachinery.pkg.api.resource.Quantity" };
    case "intstr":
      return { $ref: "#/components/schemas/io.k8s.apimachinery.pkg.util.intstr.IntOrString" };
    case "time":
      return { $ref: `#/components/schemas/${META}.Time` };
    case "microtime":
      return { $ref: `#/components/schemas/${META}.MicroTime` };
    case "fields":
      return { $ref: `#/components/schemas/${META}.FieldsV1` };
    case "raw":
      return { $ref: "#/components/schemas/io.k8s.apimachinery.pkg.runtime.RawExtension" };
  }
}
