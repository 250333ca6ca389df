// kustomization.yaml: which fields it may have, and what they hold.
import { attempt, fail } from "../failure";
import { quote } from "../golang";
import { parseYaml } from "../resources/yaml-text";
import { isMap } from "./resource";

export type Options = {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly disableNameSuffixHash?: boolean;
  readonly immutable?: boolean;
};
export type GeneratorArgs = {
  readonly name?: string;
  readonly namespace?: string;
  readonly behavior?: string;
  readonly type?: string;
  readonly literals?: readonly string[];
  readonly files?: readonly string[];
  readonly envs?: readonly string[];
  readonly env?: string;
  readonly options?: Options;
};
export type Target = {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly annotationSelector?: string;
};
export type PatchArgs = {
  readonly path?: string;
  readonly patch?: string;
  readonly target?: Target;
  readonly options?: { readonly allowNameChange?: boolean; readonly allowKindChange?: boolean };
};
export type LabelArgs = {
  readonly pairs?: Readonly<Record<string, string>>;
  readonly includeSelectors?: boolean;
  readonly includeTemplates?: boolean;
};
export type ImageArgs = {
  readonly name?: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly tagSuffix?: string;
  readonly digest?: string;
};
export type Kustomization = {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  readonly commonLabels?: Readonly<Record<string, string>>;
  readonly labels?: readonly LabelArgs[];
  readonly commonAnnotations?: Readonly<Record<string, string>>;
  readonly patchesStrategicMerge?: readonly string[];
  readonly patchesJson6902?: readonly PatchArgs[];
  readonly patches?: readonly PatchArgs[];
  readonly images?: readonly ImageArgs[];
  readonly imageTags?: readonly ImageArgs[];
  readonly replicas?: readonly { readonly name?: string; readonly count?: number }[];
  readonly resources?: readonly string[];
  readonly components?: readonly string[];
  readonly bases?: readonly string[];
  readonly configMapGenerator?: readonly GeneratorArgs[];
  readonly secretGenerator?: readonly GeneratorArgs[];
  readonly generatorOptions?: Options;
  readonly sortOptions?: { readonly order?: string };
};

export const FILE_NAMES: readonly string[] = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** Fields that upstream knows and this does not act on: what they ask for is refused by name. */
const NOT_DONE = [
  "openapi",
  "replacements",
  "vars",
  "crds",
  "helmGlobals",
  "helmCharts",
  "helmChartInflationGenerator",
  "configurations",
  "generators",
  "transformers",
  "validators",
  "buildMetadata",
];
/** A field's Go type, or the fields of a struct by their names, with the struct's own. */
type Type = "string" | "bool" | "int64" | "any" | readonly ["[]" | "map", Type] | { readonly go: string; readonly fields: Readonly<Record<string, Type>> };

const STRINGS: Type = ["[]", "string"];
const PAIRS: Type = ["map", "string"];
const OPTIONS: Type = {
  go: "GeneratorOptions",
  fields: { labels: PAIRS, annotations: PAIRS, disableNameSuffixHash: "bool", immutable: "bool" },
};
const generator = (go: string): Type => [
  "[]",
  {
    go,
    fields: {
      namespace: "string",
      name: "string",
      behavior: "string",
      literals: STRINGS,
      files: STRINGS,
      envs: STRINGS,
      env: "string",
      options: OPTIONS,
      ...(go === "SecretArgs" ? { type: "string" as const } : {}),
    },
  },
];
const TARGET: Type = {
  go: "Selector",
  fields: { group: "string", version: "string", kind: "string", name: "string", namespace: "string", labelSelector: "string", annotationSelector: "string" },
};
const PATCHES: Type = ["[]", { go: "Patch", fields: { path: "string", patch: "string", target: TARGET, options: ["map", "bool"] } }];
const IMAGES: Type = ["[]", { go: "Image", fields: { name: "string", newName: "string", tagSuffix: "string", newTag: "string", digest: "string" } }];
const KUSTOMIZATION: Type = {
  go: "Kustomization",
  fields: {
    ...Object.fromEntries(NOT_DONE.map((field) => [field, "any" as const])),
    apiVersion: "string",
    kind: "string",
    metadata: "any",
    namePrefix: "string",
    nameSuffix: "string",
    namespace: "string",
    commonLabels: PAIRS,
    labels: ["[]", { go: "Label", fields: { pairs: PAIRS, includeSelectors: "bool", includeTemplates: "bool", fields: "any" } }],
    commonAnnotations: PAIRS,
    patchesStrategicMerge: STRINGS,
    patchesJson6902: PATCHES,
    patches: PATCHES,
    images: IMAGES,
    imageTags: IMAGES,
    replicas: ["[]", { go: "Replica", fields: { name: "string", count: "int64" } }],
    sortOptions: "any",
    resources: STRINGS,
    components: STRINGS,
    bases: STRINGS,
    configMapGenerator: generator("ConfigMapArgs"),
    secretGenerator: generator("SecretArgs"),
    generatorOptions: OPTIONS,
  },
};

/** Read, with its deprecated fields named to `warn` and moved to those that took their places. `root`: of which directory. */
export function readKustomization(content: string, root: string, warn: (line: string) => void): Kustomization {
  const parsed = attempt(() => parseYaml(content));
  if (parsed.error !== undefined) return fail(`invalid Kustomization: ${parsed.error.message}`);
  const value = parsed.value ?? {};
  if (!isMap(value)) return fail(`invalid Kustomization: json: cannot unmarshal ${jsonType(value)} into Go value of type types.Kustomization`);
  check(value, KUSTOMIZATION, "", []);
  const missing = NOT_DONE.find((field) => value[field] !== undefined);
  if (missing !== undefined) fail(`kustomize's ${missing} are not part of this playground`);
  const k = value as Kustomization;
  const old = (field: string, instead: string): void =>
    warn(`# Warning: '${field}' is deprecated. Please use '${instead}' instead. Run 'kustomize edit fix' to update your Kustomization automatically.\n`);
  if (k.bases !== undefined) old("bases", "resources");
  if (k.commonLabels !== undefined) old("commonLabels", "labels");
  if (k.imageTags !== undefined) old("imageTags", "images");
  if (k.patchesJson6902 !== undefined) old("patchesJson6902", "patches");
  if (k.patchesStrategicMerge !== undefined) old("patchesStrategicMerge", "patches");
  if (Object.entries(value).every(([key, v]) => key === "apiVersion" || key === "kind" || v === null || v === "")) fail("kustomization.yaml is empty");
  const kind = k.kind === undefined || k.kind === "" ? "Kustomization" : k.kind;
  const needed = kind === "Component" ? "kustomize.config.k8s.io/v1alpha1" : "kustomize.config.k8s.io/v1beta1";
  const problems: string[] = [];
  if (kind !== "Kustomization" && kind !== "Component") problems.push("kind should be Kustomization or Component");
  if ((k.apiVersion ?? "") !== "" && k.apiVersion !== needed) problems.push(`apiVersion for ${kind} should be ${needed}`);
  if (problems.length > 0) fail(`Failed to read kustomization file under ${root}:\n${problems.join("\n")}`);
  return { ...k, kind, resources: [...(k.resources ?? []), ...(k.bases ?? [])], images: [...(k.images ?? []), ...(k.imageTags ?? [])] };
}

/** Go's decoder in strict mode: the first thing that is of another type, or has a name that is not known. `struct`, `path`: where it stands. */
function check(value: unknown, type: Type, struct: string, path: readonly string[]): void {
  if (value === null || value === undefined || type === "any") return;
  const wrong = (): never =>
    fail(`invalid Kustomization: json: cannot unmarshal ${jsonType(value)} into Go struct field ${struct}.${path.join(".")} of type ${goType(type)}`);
  if (typeof type === "string") {
    const want = type === "bool" ? "boolean" : type === "int64" ? "number" : "string";
    if (typeof value !== want) wrong();
  } else if ("go" in type) {
    if (!isMap(value)) return wrong();
    for (const key of Object.keys(value).sort()) {
      const field = type.fields[key];
      if (field === undefined) return fail(`invalid Kustomization: json: unknown field ${quote(key)}`);
      check(value[key], field, type.go, [...path, key]);
    }
  } else if (type[0] === "[]") {
    if (!Array.isArray(value)) return wrong();
    for (const item of value) check(item, type[1], struct, path);
  } else {
    if (!isMap(value)) return wrong();
    for (const key of Object.keys(value).sort()) check(value[key], type[1], struct, path);
  }
}

function goType(type: Type): string {
  if (typeof type === "string") return type;
  if ("go" in type) return `types.${type.go}`;
  return type[0] === "[]" ? `[]${goType(type[1])}` : `map[string]${goType(type[1])}`;
}

function jsonType(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
}
