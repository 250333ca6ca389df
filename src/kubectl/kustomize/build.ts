// kustomize build: a directory's kustomization, with those that it names, as the objects that it stands for.
import type { FileTree } from "../../files/tree";
import { attempt, fail } from "../failure";
import { readManifests } from "../resources/yaml-text";
import { FIRST, LAST } from "./field-specs";
import { generated, hashOf } from "./generators";
import { readKustomization } from "./kustomization";
import type { Kustomization } from "./kustomization";
import { Loader } from "./loader";
import { applyJsonPatches, applyPatches } from "./patches";
import { fixReferences } from "./references";
import { copyOf, idText, isMap, Resource, sameId, text } from "./resource";
import type { Id, Json } from "./resource";
import { transform, transformLast } from "./transform";

/** The objects of `path`, in the order in which they are to be applied. `warn` is given lines about deprecated fields. Fails in kustomize's words. */
export function build(files: FileTree, path: string, cwd: string, warn: (line: string) => void): readonly Json[] {
  const loader = Loader.at(files, path, cwd);
  const k = readKustomization(loader.kustomization(), loader.root, warn);
  const resources = accumulate(k, loader, [], warn);
  for (const r of resources) {
    if (!r.needsHash) continue;
    r.remember();
    r.metadata["name"] = `${r.name}-${hashOf(r.object)}`;
  }
  fixReferences(resources);
  const kept = resources.filter((r) => (r.metadata["annotations"] as Json | undefined)?.["config.kubernetes.io/local-config"] !== "true");
  const sorted = k.sortOptions?.order === "fifo" ? kept : [...kept].sort((a, b) => compare(a.id, b.id));
  return sorted.map((r) => r.object);
}

/** `resources`: what a component is laid over. */
function accumulate(k: Kustomization, loader: Loader, before: readonly Resource[], warn: (line: string) => void): Resource[] {
  let resources = [...before];
  loader.prefixed("accumulating resources", () => {
    for (const path of k.resources ?? []) resources = accumulateOne(resources, path, loader, warn);
  });
  for (const args of k.configMapGenerator ?? []) absorb(resources, generated("ConfigMap", args, k.generatorOptions, loader));
  for (const args of k.secretGenerator ?? []) absorb(resources, generated("Secret", args, k.generatorOptions, loader));
  loader.prefixed("accumulating components", () => {
    for (const path of k.components ?? []) {
      const into = loader.prefixed("loader.New", () => loader.into(path));
      const inner = readKustomization(into.kustomization(), into.root, warn);
      if (inner.kind !== "Component") fail(`accumulateDirectory: "expected kind 'Component' for path '${into.root}' but got '${inner.kind ?? ""}'"`);
      resources = accumulate(inner, into, resources, warn);
    }
  });
  resources = applyPatches(k, resources, loader);
  transform(k, resources);
  applyJsonPatches(k, resources, loader);
  transformLast(k, resources);
  return resources;
}

/** A path is a file of objects, or else a directory with a kustomization of its own. */
function accumulateOne(resources: readonly Resource[], path: string, loader: Loader, warn: (line: string) => void): Resource[] {
  const asFile = attempt(() => {
    const objects = loader.prefixed(`accumulating resources from '${path}'`, () => readObjects(loader, path));
    return loader.prefixed(`merging resources from '${path}'`, () => {
      const out = [...resources];
      for (const object of objects) append(out, new Resource(object));
      return out;
    });
  });
  if (asFile.error === undefined) return asFile.value;
  if (asFile.error.message.includes(MALFORMED)) throw asFile.error;
  return loader.prefixed(`accumulation err='${asFile.error.message}'`, () => {
    const into = loader.into(path);
    const inner = loader.prefixed(`couldn't make target for path '${into.root}'`, () => readKustomization(into.kustomization(), into.root, warn));
    if (inner.kind === "Component") fail(`expected kind != 'Component' for path '${into.root}'`);
    const theirs = loader.prefixed(`recursed accumulation of path '${into.root}'`, () => accumulate(inner, into, [], warn));
    return loader.prefixed(`recursed merging from path '${into.root}'`, () => {
      const out = [...resources];
      for (const r of theirs) append(out, r);
      return out;
    });
  });
}

const MALFORMED = ": MalformedYAMLError: ";

function readObjects(loader: Loader, path: string): Json[] {
  const read = readManifests(loader.load(path));
  if (read.error !== undefined) fail(`MalformedYAMLError: ${read.error.message} in File: ${path}`);
  const objects = read.values.flatMap((value) => {
    if (!isMap(value)) return fail("missing Resource metadata");
    const items = value["items"];
    return text(value["kind"]).endsWith("List") && Array.isArray(items) ? (items as unknown[]).filter(isMap) : [value];
  });
  return objects.map((object) => copyOf(withMetadata(object)));
}

/** Kustomize's own look at an object: that it says what it is and how it is called. */
function withMetadata(object: Json): Json {
  const given = isMap(object["metadata"]) ? object["metadata"] : {};
  const metadata = Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== null || (key !== "labels" && key !== "annotations")));
  const map = (value: unknown): string =>
    `map[${Object.entries(isMap(value) ? value : {})
      .map(([key, v]) => `${key}:${text(v)}`)
      .sort()
      .join(" ")}]`;
  const shown = `{{${text(object["apiVersion"])} ${text(object["kind"])}} {{${text(metadata["name"])} ${text(metadata["namespace"])}} ${map(metadata["labels"])} ${map(metadata["annotations"])}}}`;
  if (text(object["kind"]) === "") fail(`missing kind in object ${shown}`);
  if (text(metadata["name"]) === "") fail(`missing metadata.name in object ${shown}`);
  return { ...object, metadata };
}

function append(resources: Resource[], r: Resource): void {
  if (resources.some((other) => sameId(other.id, r.id))) fail(`may not add resource with an already registered id: ${idText(r.id)}`);
  resources.push(r);
}

/** A generated object takes the place of one that a base generated, or adds to it, where it says so. */
function absorb(resources: Resource[], r: Resource): void {
  const matches = resources.filter((other) => other.ids.some((id) => sameId(id, r.id)));
  const goId = `resid.ResId{Gvk:resid.Gvk{Group:"", Version:"v1", Kind:"${r.kind}", isClusterScoped:false}, Name:"${r.name}", Namespace:"${r.namespace}"}`;
  const [old] = matches;
  if (old === undefined) {
    if (r.behavior === "merge" || r.behavior === "replace")
      fail(`merging from generator &{0xc0004a2000 <nil>}: id ${goId} does not exist; cannot merge or replace`);
    append(resources, r);
    return;
  }
  if (r.behavior !== "merge" && r.behavior !== "replace")
    fail(`merging from generator &{0xc0004a2000 <nil>}: id ${goId} exists; can not use behavior: '${r.behavior}', behavior must be merge or replace`);
  const part = (o: Json, key: string): Json => (isMap(o[key]) ? o[key] : {});
  const metadata = old.metadata;
  for (const key of ["labels", "annotations"]) {
    const all = { ...part(metadata, key), ...part(r.metadata, key) };
    if (Object.keys(all).length > 0) r.metadata[key] = all;
  }
  r.metadata["name"] = old.name;
  if (old.namespace !== "") r.metadata["namespace"] = old.namespace;
  r.previous.push(...old.previous);
  r.prefixes.push(...old.prefixes);
  r.suffixes.push(...old.suffixes);
  r.needsHash ||= old.needsHash;
  if (r.behavior === "merge")
    for (const key of ["data", "binaryData"]) {
      const all = { ...part(old.object, key), ...part(r.object, key) };
      if (Object.keys(all).length > 0) r.object[key] = all;
    }
  r.behavior = old.behavior;
  resources[resources.indexOf(old)] = r;
}

/** Upstream's "legacy" order: what others need first. */
function compare(a: Id, b: Id): number {
  const rank = (id: Id): number => {
    const first = FIRST.indexOf(id.kind);
    return first >= 0 ? first - FIRST.length : LAST.indexOf(id.kind) + 1;
  };
  const gvk = (id: Id): string => `${id.group || "~G"}_${id.version || "~V"}_${id.kind || "~K"}`;
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return rank(a) - rank(b) || order(gvk(a), gvk(b)) || order(`${a.namespace || "~X"}|${a.name}`, `${b.namespace || "~X"}|${b.name}`);
}
