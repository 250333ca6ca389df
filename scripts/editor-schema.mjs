// Makes src/ui/editor/kubernetes.json, the editor's JSON Schema, out of upstream's OpenAPI v3 document (Kubernetes v1.36.3, Apache-2.0).
// Usage: node scripts/editor-schema.mjs openapi.json
import { readFileSync, writeFileSync } from "node:fs";

const source = JSON.parse(readFileSync(process.argv[2], "utf8")).components.schemas;
const short = (name) => name.replace(/^io\.k8s\.(api|apimachinery\.pkg)\./, "");
const definitions = {};
const kinds = [];

function convert(schema) {
  if (schema === undefined) return undefined;
  if (schema.$ref !== undefined) return { $ref: "#/definitions/" + short(schema.$ref.replace("#/components/schemas/", "")) };
  if (schema.allOf?.length === 1) return { ...convert(schema.allOf[0]), ...(schema.description === undefined ? {} : { description: schema.description }) };
  const out = {};
  for (const key of ["type", "description", "enum", "required"]) if (schema[key] !== undefined) out[key] = schema[key];
  if (schema.items !== undefined) out.items = convert(schema.items);
  if (schema.properties !== undefined) {
    out.properties = Object.fromEntries(Object.entries(schema.properties).map(([k, v]) => [k, convert(v)]));
    out.additionalProperties = false;
  }
  if (schema.additionalProperties !== undefined)
    out.additionalProperties = typeof schema.additionalProperties === "object" ? convert(schema.additionalProperties) : schema.additionalProperties;
  return out;
}

for (const [full, schema] of Object.entries(source)) {
  const name = short(full);
  let out = { ...convert(schema), title: name.split(".").at(-1) };
  if (/IntOrString$|Quantity$/.test(full))
    out = {
      title: out.title,
      description: out.description,
      anyOf: [{ type: "string" }, { type: "integer" }, ...(full.endsWith("Quantity") ? [{ type: "number" }] : [])],
    };
  const gvk = schema["x-kubernetes-group-version-kind"];
  if (gvk !== undefined && out.properties?.kind !== undefined) {
    const { group, version, kind } = gvk[0];
    out.properties.apiVersion = { ...out.properties.apiVersion, enum: [group === "" ? version : `${group}/${version}`] };
    out.properties.kind = { ...out.properties.kind, enum: [kind] };
    out.required = [...new Set([...(out.required ?? []), "apiVersion", "kind", "metadata"])];
    delete out.properties.status;
    kinds.push({ kind, apiVersion: out.properties.apiVersion.enum[0], $ref: "#/definitions/" + name });
  }
  definitions[name] = out;
}

// One document may hold any kind: chosen by apiVersion and kind, so that an error is told for the kind that was meant.
const schema = {
  type: "object",
  required: ["apiVersion", "kind"],
  properties: { apiVersion: { enum: [...new Set(kinds.map((k) => k.apiVersion))] }, kind: { enum: kinds.map((k) => k.kind) } },
  allOf: kinds.map(({ kind, apiVersion, $ref }) => ({
    if: { properties: { kind: { const: kind }, apiVersion: { const: apiVersion } }, required: ["kind"] },
    then: { $ref },
  })),
  definitions,
};
writeFileSync(new URL("../src/ui/editor/kubernetes.json", import.meta.url), JSON.stringify(schema));
