// kubectl label and annotate: change one map of an object's metadata.
import type { KubeObject } from "../../api/types";
import { attempt, fail, Failure, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { compactJson } from "../printers/json";
import { fileOptions, fetchObject, select } from "../resources/select";
import type { Info } from "../resources/select";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";
import { parsePairs, resourcesAndPairs } from "./pairs";

/** What a change was for may always be said anew. */
const CHANGE_CAUSE = "kubernetes.io/change-cause";

type MetaMap = Readonly<Record<string, string>>;

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

export function label(k: Invocation): void {
  const { resources, pairs } = resourcesAndPairs(k.args, "label");
  const set = new Map<string, string>();
  const remove: string[] = [];
  for (const spec of pairs) {
    if (spec.includes("=")) {
      const parts = spec.split("=");
      if (parts.length !== 2) fail(`invalid label spec: ${spec}`);
      const value = parts[1]!;
      if (value !== "" && (value.length > 63 || !NAME.test(value))) {
        const why =
          value.length > 63
            ? "must be no more than 63 bytes"
            : "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";
        fail(`invalid label value: ${quote(spec)}: ${why}`);
      }
      set.set(parts[0]!, value);
    } else remove.push(spec.slice(0, -1));
  }
  if (remove.some((key) => set.has(key))) fail("can not both modify and remove a label in the same command");
  change(k, "labels", resources, set, remove);
}

export function annotate(k: Invocation): void {
  const { resources, pairs } = resourcesAndPairs(k.args, "annotation");
  const { set, remove } = parsePairs(pairs, "annotation", true);
  change(k, "annotations", resources, set, remove);
}

function change(
  k: Invocation,
  field: "labels" | "annotations",
  resources: readonly string[],
  set: ReadonlyMap<string, string>,
  remove: readonly string[],
): void {
  const { flags } = k;
  const what = field === "labels" ? "label" : "annotation";
  const dry = dryRun(k);
  const all = flags.bool("all");
  const list = flags.bool("list");
  if (all && flags.string("selector") !== "") fail("cannot set --all and --selector at the same time");
  if (all && flags.string("field-selector") !== "") fail("cannot set --all and --field-selector at the same time");
  const files = flags.list("filename").length > 0 || flags.string("kustomize") !== "";
  if (flags.bool("local")) {
    if (dry === "server") fail("cannot specify --local and --dry-run=server - did you mean --dry-run=client?");
    if (resources.length > 0) fail("can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set");
    if (!files) fail("one or more files must be specified as -f pod.yaml or --filename=pod.json");
  } else if (resources.length === 0 && !files) fail("one or more resources must be specified as <resource> <name> or <resource>/<name>");
  if (set.size === 0 && remove.length === 0 && !list) fail(`at least one ${what} update is required`);
  if (field === "annotations") {
    const both = remove.find((key) => set.has(key));
    if (both !== undefined) fail(`can not both modify and remove the following annotation(s) in the same command: ${both}`);
  }
  const selection = select(k, {
    args: resources,
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    fieldSelector: flags.string("field-selector"),
    allowEmptySelector: all,
    allNamespaces: flags.bool("all-namespaces"),
    latest: !flags.bool("local"),
    local: flags.bool("local"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  if (flags.string("resource-version") !== "" && selection.entries.length > 1) fail("--resource-version may only be used with a single resource");
  const errors: Error[] = [];
  const several = selection.entries.length > 1;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => changeOne(k, field, entry.info, set, remove, dry, several));
    if (done.error !== undefined) errors.push(done.error);
  }
  throwAll(errors);
}

function changeOne(
  k: Invocation,
  field: "labels" | "annotations",
  info: Info,
  set: ReadonlyMap<string, string>,
  remove: readonly string[],
  dry: ReturnType<typeof dryRun>,
  several: boolean,
): void {
  const { flags } = k;
  const local = flags.bool("local");
  const before = local ? info.object! : (info.object ?? fetchObject(k, info));
  const old: MetaMap = before.metadata[field] ?? {};
  if (!flags.bool("overwrite") && set.size > 0) {
    const clash = [...set.keys()].filter((key) => key !== CHANGE_CAUSE && old[key] !== undefined && old[key] !== set.get(key));
    if (clash.length > 0) {
      const words = clash.map((key) => `'${key}' already has a value (${old[key]!})`);
      if (field === "labels") throwAll(words.map((w) => new Failure(`${w}, and --overwrite is false`)));
      throw new Failure(`--overwrite is false but found the following declared annotation(s): ${words.join("; ")}`);
    }
  }
  const next: Record<string, string> = { ...old };
  for (const [key, value] of set) next[key] = value;
  for (const key of remove) {
    if (field === "labels" && next[key] === undefined && dry !== "client" && !local && !flags.bool("list")) k.print(`label ${quote(key)} not found.\n`);
    delete next[key];
  }
  const version = flags.string("resource-version");
  const patch = {
    metadata: {
      ...(version === "" ? {} : { resourceVersion: version }),
      [field]: {
        ...Object.fromEntries([...set].filter(([key, v]) => old[key] !== v)),
        ...Object.fromEntries(remove.filter((key) => old[key] !== undefined).map((key) => [key, null])),
      },
    },
  };
  const changed = compactJson(old) !== compactJson(next);
  const local2: KubeObject = { ...before, metadata: { ...before.metadata, [field]: next } };
  const listing = flags.bool("list");
  const after =
    dry === "client" || local || listing || (!changed && version === "")
      ? local2
      : patchObject(k, info.resource, info.namespace, info.name, "merge", patch, { ...writeQuery(k, dry, flags.string("field-manager")) });
  if (listing) {
    if (several) k.print(`Listing ${field} for ${info.resource.kind}.${info.resource.group}/${info.name}:\n`);
    for (const key of Object.keys(next).sort()) k.print(`${several ? " " : ""}${key}=${next[key]!}\n`);
    return;
  }
  let message = "annotated";
  if (field === "labels")
    message = labelMessage(
      [...set].some(([key, v]) => old[key] !== v),
      remove.some((key) => old[key] !== undefined),
    );
  k.print(writePrinter(k, message, dry)(after));
}

function labelMessage(added: boolean, removed: boolean): string {
  if (added && removed) return "modified";
  return added ? "labeled" : removed ? "unlabeled" : "not labeled";
}
