// What a kustomization does to every object: namespace, prefix, suffix, labels, annotations, replicas, images.
import { fail } from "../failure";
import type { Kustomization, ImageArgs } from "./kustomization";
import { ANNOTATIONS, COMMON_LABELS, IMAGES, METADATA_LABELS, REPLICAS, TEMPLATE_LABELS } from "./field-specs";
import type { FieldSpec } from "./field-specs";
import { idText, isClusterScoped, isMap, sameId, selects, setAt, text } from "./resource";
import type { Json, Resource } from "./resource";

/** Kinds whose names stay as they are. */
const NEVER_RENAMED = ["CustomResourceDefinition", "APIService", "Namespace"];

export function transform(k: Kustomization, resources: readonly Resource[]): void {
  if (given(k.namespace)) setNamespace(k.namespace!, resources);
  rename(k, resources);
  for (const label of k.labels ?? []) setPairs(label.pairs ?? {}, specsOf(label), resources);
  setPairs(k.commonLabels ?? {}, COMMON_LABELS, resources);
  setPairs(k.commonAnnotations ?? {}, ANNOTATIONS, resources);
}

/** What comes after the JSON patches of a kustomization. */
export function transformLast(k: Kustomization, resources: readonly Resource[]): void {
  for (const { name = "", count = 0 } of k.replicas ?? []) setReplicas(name, count, resources);
  for (const image of k.images ?? []) setImages(image, resources);
}

const given = (value: string | undefined): boolean => value !== undefined && value !== "";

function setNamespace(namespace: string, resources: readonly Resource[]): void {
  for (const r of resources) {
    r.remember();
    if (r.kind === "Namespace" && r.object["apiVersion"] === "v1") r.metadata["name"] = namespace;
    if (!isClusterScoped(r.id)) r.metadata["namespace"] = namespace;
    if (r.kind === "RoleBinding" || r.kind === "ClusterRoleBinding")
      for (const subject of (r.object["subjects"] ?? []) as readonly unknown[])
        if (isMap(subject) && subject["name"] === "default") subject["namespace"] = namespace;
    const same = resources.filter((other) => sameId(other.id, r.id));
    if (same.length !== 1) fail(`namespace transformation produces ID conflict: [${same.map((other) => idText(other.id)).join(" ")}]`);
  }
}

function rename({ namePrefix = "", nameSuffix = "" }: Kustomization, resources: readonly Resource[]): void {
  for (const r of resources) {
    if (NEVER_RENAMED.includes(r.original.kind)) continue;
    if (namePrefix !== "") {
      r.prefixes.push(namePrefix);
      r.remember();
      r.metadata["name"] = namePrefix + r.name;
    }
    if (nameSuffix !== "") {
      r.suffixes.push(nameSuffix);
      r.remember();
      r.metadata["name"] = r.name + nameSuffix;
    }
  }
}

function specsOf({ includeSelectors, includeTemplates }: { readonly includeSelectors?: boolean; readonly includeTemplates?: boolean }): readonly FieldSpec[] {
  return includeSelectors === true ? COMMON_LABELS : includeTemplates === true ? TEMPLATE_LABELS : METADATA_LABELS;
}

function setPairs(pairs: Readonly<Record<string, string>>, specs: readonly FieldSpec[], resources: readonly Resource[]): void {
  const keys = Object.keys(pairs).sort();
  if (keys.length === 0) return;
  for (const r of resources)
    for (const spec of specs)
      if (selects(spec, r.id))
        setAt(
          r.object,
          spec.path,
          (value) => (isMap(value) ? { ...value, ...Object.fromEntries(keys.map((key) => [key, text(pairs[key])])) } : value),
          spec.create === true ? () => ({}) : undefined,
        );
}

function setReplicas(name: string, count: number, resources: readonly Resource[]): void {
  let found = false;
  for (const spec of REPLICAS)
    for (const r of resources) {
      if (!r.ids.some((id) => id.name === name && selects(spec, id))) continue;
      found = true;
      if (selects(spec, r.id))
        setAt(
          r.object,
          spec.path,
          () => count,
          () => count,
        );
    }
  if (!found)
    fail(`resource with name ${name} does not match a config with the following GVK [${REPLICAS.map((spec) => `${spec.kind!}.[noVer].[noGrp]`).join(" ")}]`);
}

function setImages(image: ImageArgs, resources: readonly Resource[]): void {
  for (const r of resources) {
    if (r.kind === "CustomResourceDefinition") continue;
    inContainers(r.object, (container) => {
      if (typeof container["image"] === "string") container["image"] = renamedImage(container["image"], image);
    });
    // once more where a field is named by its path: what is appended to a tag is so twice
    for (const spec of IMAGES) setAt(r.object, spec.path, (value) => (typeof value === "string" ? renamedImage(value, image) : value));
  }
}

/** Every element of every list "containers" or "initContainers", however deep. */
function inContainers(value: unknown, visit: (container: Json) => void): void {
  if (Array.isArray(value)) for (const item of value) inContainers(item, visit);
  else if (isMap(value))
    for (const [key, inner] of Object.entries(value)) {
      inContainers(inner, visit);
      if ((key === "containers" || key === "initContainers") && Array.isArray(inner)) for (const item of inner) if (isMap(item)) visit(item);
    }
}

function renamedImage(value: string, image: ImageArgs): string {
  const pattern = new RegExp(`^${image.name ?? ""}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
  if (!pattern.test(value)) return value;
  const slash = Math.max(0, value.indexOf("/"));
  const [, old = "", oldTag = "", oldDigest = ""] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/s.exec(value.slice(slash)) ?? [];
  const name = given(image.newName) ? image.newName! : value.slice(0, slash) + old;
  let [tag, digest] = [oldTag, oldDigest];
  if (given(image.newTag) || given(image.digest)) [tag, digest] = [text(image.newTag), text(image.digest)];
  else if (given(image.tagSuffix)) [tag, digest] = [tag + image.tagSuffix!, ""];
  return `${name}${tag === "" ? "" : `:${tag}`}${digest === "" ? "" : `@${digest}`}`;
}
