// Writes src/api/schema/structure.ts, src/api/schema/descriptions.json and src/api/kinds.ts from Kubernetes' own
// sources: field order, omitempty and Go types from types.go (what the server's decoder and encoder go by), list types,
// merge keys, defaults and descriptions from the published OpenAPI documents.
//
//   node scripts/schema/generate.mjs API_DIR APIMACHINERY_DIR OPENAPI_V3_DIR
//
// (k8s.io/api, k8s.io/apimachinery of one release, and api/openapi-spec/v3 of the same release of kubernetes.)
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [apiDir, machineryDir, openapiDir] = process.argv.slice(2);

/** [kind's type, OpenAPI document] of every kind that the simulated server knows. */
const ROOTS = JSON.parse(readFileSync(new URL("./roots.json", import.meta.url), "utf8"));

// Packages by the key that names begin with in our tables.
const PACKAGES = {
  "meta.v1": [machineryDir, "pkg/apis/meta/v1/types.go", "io.k8s.apimachinery.pkg.apis.meta.v1"],
};
for (const p of [
  "core/v1",
  "apps/v1",
  "batch/v1",
  "discovery/v1",
  "networking/v1",
  "policy/v1",
  "autoscaling/v1",
  "autoscaling/v2",
  "coordination/v1",
  "events/v1",
  "rbac/v1",
  "storage/v1",
  "scheduling/v1",
])
  PACKAGES[p.replace("/", ".")] = [apiDir, `${p}/types.go`, `io.k8s.api.${p.replace("/", ".")}`];

const IMPORT_NAMES = {
  v1: "core.v1",
  corev1: "core.v1",
  apiv1: "core.v1",
  core: "core.v1",
  api: "core.v1",
  metav1: "meta.v1",
  autoscalingv1: "autoscaling.v1",
};
const SPECIAL = {
  "resource.Quantity": "quantity",
  "intstr.IntOrString": "intstr",
  "types.UID": "string/types.UID",
  "types.NodeName": "string/types.NodeName",
  "runtime.RawExtension": "raw",
  "meta.v1.Time": "time",
  "meta.v1.MicroTime": "microtime",
  "meta.v1.Duration": "duration",
  "meta.v1.FieldsV1": "fields",
  "runtime.Object": "raw",
};
const SCALARS = new Set(["string", "bool", "int32", "int64", "int", "uint8", "float64", "uint32", "uint64", "byte"]);

const structs = new Map();
const aliases = new Map();
/** "package#Type" -> value -> what its comment says of it, of types marked +enum. */
const enums = new Map();
/** Values of the core group's constants, which other groups' types may be made of. */
const constants = new Map();

for (const [pkg, [dir, file]] of Object.entries(PACKAGES)) {
  const text = readFileSync(join(dir, file), "utf8");
  let current;
  let comment = [];
  for (const line of text.split("\n")) {
    let m;
    if ((m = /^\s*\/\/\s?(.*)$/.exec(line))) {
      comment.push(m[1].trim());
      continue;
    }
    if ((m = /^type (\w+) string$/.exec(line)) && comment.includes("+enum")) enums.set(`${pkg}#${m[1]}`, new Map());
    else if ((m = /^\s*(?:const )?(\w+)\s+(\w+)\s*=\s*"([^"]*)"/.exec(line)) && enums.has(`${pkg}#${m[2]}`))
      enums.get(`${pkg}#${m[2]}`).set(m[3], enumText(comment, m[1]));
    else if ((m = /^\s*(?:const )?(\w+)\s*=\s*(\w+)\((?:"([^"]*)"|v1\.(\w+))\)/.exec(line)) && enums.has(`${pkg}#${m[2]}`))
      enums.get(`${pkg}#${m[2]}`).set(m[3] ?? constants.get(m[4]), enumText(comment, m[1]));
    if ((m = /^\s*(?:const )?(\w+)\s+\w+\s*=\s*"([^"]*)"/.exec(line)) && pkg === "core.v1") constants.set(m[1], m[2]);
    comment = [];
    if (current === undefined) {
      if ((m = /^type (\w+) struct \{/.exec(line))) {
        current = [];
        structs.set(`${pkg}.${m[1]}`, current);
        if (/\}\s*$/.test(line)) current = undefined;
      } else if ((m = /^type (\w+) (?:= )?([\w[\].*]+)$/.exec(line.replace(/\s*\/\/.*$/, "")))) aliases.set(`${pkg}.${m[1]}`, m[2]);
      continue;
    }
    if (line === "}") {
      current = undefined;
      continue;
    }
    if ((m = /^\t(?:(\w+)\s+)?([\w[\].*]+)\s+`([^`]*)`/.exec(line))) {
      const tag = Object.fromEntries([...m[3].matchAll(/(\w+):"([^"]*)"/g)].map((x) => [x[1], x[2]]));
      if (tag.json === undefined) continue;
      const [json, ...flags] = tag.json.split(",");
      current.push({
        go: m[1] ?? m[2],
        type: m[2],
        json,
        omit: flags.includes("omitzero") ? "??" : flags.includes("omitempty") ? "?" : "",
        inline: flags.includes("inline") || json === "",
        tag,
      });
    }
  }
}

/** A constant's comment without its own name, in one line, as the server publishes it. */
function enumText(comment, name) {
  const lines = [];
  for (const line of comment) {
    if (line.startsWith("+") || line.startsWith("---")) continue;
    if (line === "" && lines.length > 0) break;
    lines.push(line);
  }
  const text = lines.join(" ").trim();
  return text.startsWith(name) ? text.slice(name.length).trim() : text;
}

function resolve(type, pkg) {
  if (type.startsWith("*")) return "*" + resolve(type.slice(1), pkg);
  if (type === "[]byte") return "bytes";
  if (type.startsWith("[]")) return "[]" + resolve(type.slice(2), pkg);
  const map = /^map\[(\w+(?:\.\w+)?)\](.*)$/.exec(type);
  if (map) return "{}" + resolve(map[2], pkg);
  if (SCALARS.has(type)) return type;
  if (SPECIAL[type]) return SPECIAL[type];
  let name;
  const dot = type.indexOf(".");
  if (dot < 0) name = `${pkg}.${type}`;
  else {
    const p = type.slice(0, dot);
    name = (IMPORT_NAMES[p] ?? p) + type.slice(dot);
  }
  if (SPECIAL[name]) return SPECIAL[name];
  if (structs.has(name)) return name;
  const alias = aliases.get(name);
  if (alias === undefined) throw new Error(`unknown type ${type} in ${pkg}: ${name}`);
  const under = resolve(alias, name.slice(0, name.lastIndexOf(".")));
  const goName = name.replace(/^.*?\./, "");
  return structs.has(under) || (/\//.test(under) && !SCALARS.has(under)) ? under : SCALARS.has(under) ? `${under}/${goName}` : under;
}

const schemas = {};
for (const doc of new Set(ROOTS.map((r) => r[1])))
  Object.assign(schemas, JSON.parse(readFileSync(join(openapiDir, `${doc}_openapi.json`), "utf8")).components.schemas);
const openapiName = (name) => PACKAGES[name.replace(/\.[^.]*$/, "")][2] + name.slice(name.lastIndexOf("."));

const out = new Map();
const descriptions = {};
const missing = new Set();

function fieldsOf(name) {
  const pkg = name.replace(/\.[^.]*$/, "");
  const list = [];
  for (const f of structs.get(name)) {
    if (f.json === "-") continue;
    const type = resolve(f.type, pkg);
    if (f.inline)
      list.push(...fieldsOf(type.replace("*", "")).map((x) => (f.go === "TypeMeta" ? x : { ...x, via: [f.go.split(".").pop(), ...(x.via ?? [])] })));
    else list.push({ ...f, type, type_: f.type });
  }
  return list;
}

/** Go's name of a map or list type that has one (v1.ResourceList). */
function goBag(type, owner) {
  const bare = type.replace(/^\*/, "");
  if (!/^\w+(\.\w+)?$/.test(bare)) return undefined;
  const dot = bare.indexOf(".");
  const full = dot < 0 ? `${owner.replace(/\.[^.]*$/, "")}.${bare}` : `${IMPORT_NAMES[bare.slice(0, dot)] ?? bare.slice(0, dot)}${bare.slice(dot)}`;
  return /^(map\[|\[\])/.test(aliases.get(full) ?? "") ? full.replace(/^[a-z]+\./, "") : undefined;
}

function add(name) {
  if (out.has(name)) return;
  const lines = [];
  out.set(name, lines);
  const schema = schemas[openapiName(name)];
  if (schema === undefined) missing.add(name);
  const text = { "": schema?.description ?? "" };
  for (const f of fieldsOf(name)) {
    const p = schema?.properties?.[f.json];
    if (schema && !p) missing.add(`${name}#${f.json}`);
    const attrs = [];
    const strategy = p?.["x-kubernetes-patch-strategy"] ?? f.tag.patchStrategy;
    if (strategy) attrs.push(`patch=${strategy.replace(",", "+")}`);
    const key = p?.["x-kubernetes-patch-merge-key"] ?? f.tag.patchMergeKey;
    if (key) attrs.push(`key=${key}`);
    const list = p?.["x-kubernetes-list-type"];
    if (list) attrs.push(`list=${list}`);
    const keys = p?.["x-kubernetes-list-map-keys"];
    if (keys) attrs.push(`keys=${keys.join(",")}`);
    if ((p?.["x-kubernetes-map-type"] ?? schemas[openapiNameOfRef(p)]?.["x-kubernetes-map-type"]) === "atomic") attrs.push("atomic");
    const alias = f.type
      .replace(/^(\*|\[\])+/, "")
      .split("/")[1]
      ?.replace(/^v\d+\./, "");
    const values = alias === undefined ? undefined : (enums.get(`${name.replace(/\.[^.]*$/, "")}#${alias}`) ?? enums.get(`core.v1#${alias}`));
    if (values?.size) attrs.push(`enum=${[...values.keys()].sort().join(",")}`);
    if (schema?.required?.includes(f.json)) attrs.push("required");
    if (f.via) attrs.push(`via=${f.via.join(".")}`);
    const bag = goBag(f.type_, name);
    if (bag) attrs.push(`go=${bag}`);
    const def = p?.default;
    if (def !== undefined && JSON.stringify(def) !== "{}" && def !== "" && def !== 0 && def !== false && def !== null)
      attrs.push(`default=${JSON.stringify(def).replaceAll(" ", "\\u0020")}`);
    lines.push(`${f.json}${f.omit} ${f.type}${attrs.length ? " " + attrs.join(" ") : ""}`);
    if (p?.description)
      text[f.json] =
        p.description +
        (values?.size
          ? `\n\nPossible enum values:\n${[...values]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([v, t]) => ` - \`${JSON.stringify(v)}\`${t ? ` ${t}` : ""}`)
              .join("\n")}`
          : "");
    const base = f.type.replace(/^(\*|\[\]|\{\})+/, "");
    if (structs.has(base)) add(base);
  }
  descriptions[name] = text;
}
function openapiNameOfRef(p) {
  const ref = p?.$ref ?? p?.allOf?.[0]?.$ref;
  return ref ? ref.split("/").pop() : "";
}

for (const [type] of ROOTS) add(type);
add("meta.v1.DeleteOptions");
add("policy.v1.Eviction");
add("autoscaling.v1.Scale");
add("core.v1.Binding");
for (const special of [
  "io.k8s.apimachinery.pkg.api.resource.Quantity",
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString",
  "io.k8s.apimachinery.pkg.apis.meta.v1.Time",
  "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime",
  "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1",
  "io.k8s.apimachinery.pkg.runtime.RawExtension",
])
  if (schemas[special]) descriptions[special] = { "": schemas[special].description ?? "" };

const names = [...out.keys()].sort();
const structure = names.map((n) => [n, ...out.get(n)].join("\n")).join("\n\n");
writeFileSync(
  new URL("../../src/api/schema/structure.ts", import.meta.url),
  `// Generated by scripts/schema/generate.mjs from Kubernetes v1.36.3 (Apache-2.0, see NOTICE). Do not edit.\n// One paragraph a type: its name, then its fields in the server's order: name ("?": left out when empty, "??" when a zero struct), type, attributes.\nexport const STRUCTURE = ${JSON.stringify(structure).replaceAll("\\n", "\\n\\\n").replaceAll('\\"', '\\"')};\n`,
);
writeFileSync(
  new URL("../../src/api/schema/descriptions.json", import.meta.url),
  JSON.stringify(Object.fromEntries(Object.entries(descriptions).sort(([a], [b]) => (a < b ? -1 : 1))), null, 0).replaceAll('},"', '},\n"') + "\n",
);

// TypeScript types.
const tsNames = new Map();
const roots = new Set(ROOTS.map((r) => r[0]));
for (const n of names) {
  const short = n.slice(n.lastIndexOf(".") + 1);
  const version = n.split(".")[0];
  const clash = names.filter((m) => m.endsWith("." + short)).length > 1;
  const first = names.find((m) => m.endsWith("." + short));
  tsNames.set(n, clash && n !== preferred(short, first) ? version[0].toUpperCase() + version.slice(1) + (n.includes(".v2.") ? "V2" : "") + short : short);
}
function preferred(short) {
  const order = ["core.v1", "discovery.v1", "apps.v1", "networking.v1", "autoscaling.v2"];
  const own = names.filter((m) => m.endsWith("." + short));
  return own.sort((a, b) => rank(a) - rank(b))[0];
  function rank(m) {
    const i = order.indexOf(m.replace(/\.[^.]*$/, ""));
    return i < 0 ? 9 : i;
  }
}
function ts(type) {
  if (type.startsWith("*")) return ts(type.slice(1));
  if (type.startsWith("[]")) return `readonly ${/^[{]/.test(type.slice(2)) ? `(${ts(type.slice(2))})` : ts(type.slice(2))}[]`;
  if (type.startsWith("{}")) return `Readonly<Record<string, ${ts(type.slice(2))}>>`;
  const base = type.replace(/\/.*/, "");
  if (base === "string" || base === "time" || base === "microtime" || base === "duration" || base === "quantity" || base === "bytes") return "string";
  if (base === "bool") return "boolean";
  if (SCALARS.has(base)) return "number";
  if (base === "intstr") return "number | string";
  if (base === "raw" || base === "fields") return "unknown";
  if (type === "meta.v1.ObjectMeta") return "ObjectMeta";
  return tsNames.get(type);
}
const tsText = names
  .filter((n) => !["meta.v1.ObjectMeta", "meta.v1.OwnerReference", "meta.v1.ManagedFieldsEntry"].includes(n))
  .map((n) => {
    const root = roots.has(n);
    const schema = schemas[openapiName(n)];
    const required = (f) => schema?.required?.includes(f) || root;
    const lines = out.get(n).map((l) => {
      const [f, type] = l.split(" ");
      const fname = f.replace(/\?+/, "");
      const rootMust = root && (["apiVersion", "kind", "metadata"].includes(fname) || (fname === "spec" && !type.startsWith("*")));
      const must = root ? rootMust : required(fname) || (!f.endsWith("?") && SCALARS.has(type.replace(/\/.*/, "")) && false);
      return `  readonly ${/^\w+$/.test(fname) ? fname : JSON.stringify(fname)}${must ? "" : "?"}: ${n === "meta.v1.ObjectMeta" ? "ObjectMeta" : ts(type)};`;
    });
    if (root) lines.push("  readonly [field: string]: unknown;");
    return `export type ${tsNames.get(n)} = {\n${lines.join("\n")}\n};`;
  })
  .join("\n");
writeFileSync(
  new URL("../../src/api/kinds.ts", import.meta.url),
  `// Generated by scripts/schema/generate.mjs from Kubernetes v1.36.3 (Apache-2.0, see NOTICE). Do not edit.\n// The kinds that the server serves, as JSON holds them. An optional field may be absent; "undefined" never stands in one.\nimport type { ObjectMeta } from "./types";\n\n${tsText}\n`,
);
console.log(names.length, "types", structure.length, "bytes of structure; missing:", [...missing].join(" "));
