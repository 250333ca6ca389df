// What a command works on, as kubectl's resource builder finds it: from "TYPE NAME", "TYPE/NAME", "TYPE -l …" or from
// files; with its errors in its order.
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { attempt, Failure, Failures, fail, hasReason, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { apiVersionOf, pathOf } from "../discovery";
import type { ResourceInfo } from "../discovery";
import { toInfos } from "./file-infos";
import { readFiles } from "./files";
import { parseSelector } from "./selector";

/** One object: what it is, where it came from, and itself where it was read. */
export type Info = {
  readonly resource: ResourceInfo;
  readonly namespace: string;
  readonly name: string;
  /** The file (or STDIN) that it came from; "" for one named by its type. */
  readonly source: string;
  object: KubeObject | undefined;
};

export type Entry = { readonly info: Info; readonly error?: undefined } | { readonly error: Error; readonly info?: undefined };

export type Selection = {
  readonly entries: readonly Entry[];
  /** The arguments named exactly one object. */
  readonly single: boolean;
  /** Lists as the server gave them (one a resource type), where a selector or a bare type was given. */
  readonly lists?: readonly { readonly resource: ResourceInfo; readonly body: unknown }[];
};

export type SelectOptions = {
  readonly args?: readonly string[];
  /** Files of -f, and -k. */
  readonly filenames?: readonly string[];
  readonly kustomize?: string;
  readonly recursive?: boolean;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  readonly allNamespaces?: boolean;
  /** A bare type means all of it. */
  readonly allowEmptySelector?: boolean;
  readonly selectAll?: boolean;
  /** Objects named or found in files are read from the server. */
  readonly latest?: boolean;
  /** The object of a type and name is not asked for. */
  readonly lazy?: boolean;
  readonly continueOnError?: boolean;
  readonly singleResourceType?: boolean;
  readonly subresource?: string;
  readonly chunk?: number;
  readonly accept?: string;
  /** More of the query of each GET. */
  readonly query?: Readonly<Record<string, string>>;
  readonly local?: boolean;
  readonly validate?: boolean;
  /** The namespace of a file's object must be the one asked for. */
  readonly enforceNamespace?: boolean;
};

const MISSING =
  "You must provide one or more resources by argument or filename.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'\n   '<resource> <name>'\n   '<resource>'";

/** What -f, -k and -R say. */
export function fileOptions({ flags }: Invocation): Pick<SelectOptions, "filenames" | "kustomize" | "recursive"> {
  return { filenames: flags.list("filename"), kustomize: flags.string("kustomize"), recursive: flags.bool("recursive") };
}

/** Finds what was asked for; throws what is wrong with how it was asked. Errors of single objects are entries. */
export function select(k: Invocation, o: SelectOptions): Selection {
  const files = o.filenames ?? [];
  const fileErrors: Error[] = [];
  const namespace = o.allNamespaces === true ? "" : k.namespace;
  if ((o.kustomize ?? "") !== "" && (files.length > 0 || o.recursive === true))
    fileErrors.push(new Failure(files.length > 0 ? "only one of -f or -k can be specified" : "the -k flag can't be used with -f or -R"));
  throwAll(fileErrors);
  const read = readFiles(k, files, o.recursive === true, o.kustomize ?? "", fileErrors);
  const fromPaths = files.length > 0 || (o.kustomize ?? "") !== "";
  const words = fromPaths && (o.args ?? []).length === 0 ? { tuples: [], types: [], names: [] } : parseArgs(k, o.args ?? [], fileErrors);
  if (o.selectAll === true && ((o.labelSelector ?? "") !== "" || (o.fieldSelector ?? "") !== ""))
    fileErrors.push(new Failure("setting 'all' parameter but found a non empty selector. "));
  throwAll(fileErrors);
  const { tuples, types, names } = words;
  const bare = o.allowEmptySelector === true && types.length > 0 && names.length === 0;
  const bySelector = o.selectAll === true || (o.labelSelector ?? "") !== "" || (o.fieldSelector ?? "") !== "" || bare;

  if (fromPaths) {
    if (types.length > 0) fail("when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well");
    if (names.length > 0) fail("name cannot be provided when a path is specified");
    if (tuples.length > 0) fail("resource/name arguments cannot be provided when a path is specified");
    return fromFiles(k, read, namespace, o);
  }
  if (bySelector) {
    if (names.length > 0) fail("name cannot be provided when a selector is specified");
    if (tuples.length > 0) fail("selectors and the all flag cannot be used when passing resource/name arguments");
    if (types.length === 0) fail("at least one resource must be specified to use a selector");
    if ((o.subresource ?? "") !== "") fail("subresource cannot be used when bulk resources are specified");
    return bySelectors(k, mappings(k, types, o), namespace, o);
  }
  if (tuples.length > 0) {
    if (types.length > 0) fail("you may not specify individual resources and bulk resources in the same call");
    const found = tuples.map((t) => ({ resource: k.discovery.find(t.type), name: t.name }));
    if (o.singleResourceType === true && new Set(found.map((f) => f.resource)).size > 1) fail("you may only specify a single resource type");
    return named(k, found, namespace, o);
  }
  if (names.length > 0) {
    if (types.length === 0) fail("you must provide a resource and a resource name together");
    if (types.length > 1) fail("you must specify only one resource");
    const resource = mappings(k, types, o)[0]!;
    return named(
      k,
      names.map((name) => ({ resource, name })),
      namespace,
      o,
    );
  }
  if (types.length > 0) {
    for (const t of types) k.discovery.find(t);
    fail("resource(s) were provided, but no name was specified");
  }
  return fail(MISSING);
}

/** The objects alone; the first error, or all with continueOnError, is thrown. */
export function infosOf(selection: Selection): Info[] {
  throwAll(selection.entries.flatMap((e) => (e.error === undefined ? [] : [e.error])));
  return selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
}

function mappings(k: Invocation, types: readonly string[], o: SelectOptions): ResourceInfo[] {
  if (types.length > 1 && o.singleResourceType === true) fail("you may only specify a single resource type");
  return [...new Set(types.map((t) => k.discovery.find(t)))];
}

type Words = { readonly tuples: { readonly type: string; readonly name: string }[]; readonly types: readonly string[]; readonly names: readonly string[] };

function parseArgs(k: Invocation, given: readonly string[], errors: Error[]): Words {
  const nothing: Words = { tuples: [], types: [], names: [] };
  let args = given;
  if (args.length >= 2 && args[0]!.includes(",")) {
    const kinds = args[0]!.split(",");
    args = kinds.flatMap((kind) => args.slice(1).map((name) => `${kind}/${name}`));
  }
  const slashes = args.filter((a) => a.includes("/")).length;
  if (slashes > 0 && slashes === args.length) {
    const tuples: { type: string; name: string }[] = [];
    for (const a of args) {
      const parts = a.split("/");
      if (parts.length !== 2) {
        errors.push(new Failure("arguments in resource/name form may not have more than one slash"));
        return nothing;
      }
      const [type, name] = parts as [string, string];
      if (type === "" || name === "" || type.includes(",")) {
        errors.push(new Failure("arguments in resource/name form must have a single resource and name"));
        return nothing;
      }
      tuples.push({ type, name });
    }
    return { tuples, types: [], names: [] };
  }
  if (slashes > 0) {
    errors.push(
      new Failure(
        "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'",
      ),
    );
    return nothing;
  }
  if (args.length === 0) return nothing;
  const types = args[0]!.split(",").flatMap((t) => (t === "" ? [t] : (k.discovery.category(t) ?? [t])));
  return { tuples: [], types, names: args.slice(1) };
}

function named(k: Invocation, wanted: readonly { readonly resource: ResourceInfo; readonly name: string }[], namespace: string, o: SelectOptions): Selection {
  const entries: Entry[] = [];
  for (const { resource } of wanted) {
    if (resource.namespaced && namespace === "")
      fail(
        o.allNamespaces === true
          ? "a resource cannot be retrieved by name across all namespaces"
          : "namespace may not be empty when retrieving a resource by name",
      );
  }
  for (const { resource, name } of wanted) {
    const ns = resource.namespaced ? namespace : "";
    const info: Info = { resource, namespace: ns, name, source: "", object: undefined };
    if (o.lazy === true) {
      entries.push({ info });
      continue;
    }
    const got = attempt(() => fetchObject(k, info, o));
    if (got.error !== undefined) {
      entries.push({ error: got.error });
      if (o.continueOnError !== true) break;
    } else {
      info.object = got.value;
      entries.push({ info });
    }
  }
  return { entries, single: wanted.length === 1 };
}

/** Reads an object from the server (or a Table of it, as `accept` asks). */
export function fetchObject(
  k: Invocation,
  info: Info,
  o: { readonly subresource?: string; readonly accept?: string; readonly query?: Readonly<Record<string, string>> } = {},
): KubeObject {
  if (info.name === "") throw new Failure("resource name may not be empty");
  const path = pathOf(info.resource, info.namespace, info.name, o.subresource);
  try {
    return k.api.send("GET", path, { query: o.query ?? {}, ...(o.accept === undefined ? {} : { accept: o.accept }) }) as KubeObject;
  } catch (e) {
    // the namespace may be what there is none of
    if (hasReason(e, "NotFound") && info.namespace !== "" && info.namespace !== "default") k.api.get(`/api/v1/namespaces/${info.namespace}`);
    throw e;
  }
}

function bySelectors(k: Invocation, resources: readonly ResourceInfo[], namespace: string, o: SelectOptions): Selection {
  const entries: Entry[] = [];
  const lists: { resource: ResourceInfo; body: unknown }[] = [];
  for (const resource of resources) {
    const ns = resource.namespaced ? namespace : "";
    const got = attempt(() => listObjects(k, resource, ns, o));
    if (got.error !== undefined) {
      entries.push({ error: selectorError(got.error, resource, o) });
      if (o.continueOnError !== true) break;
      continue;
    }
    lists.push({ resource, body: got.value });
    const body = got.value as { readonly kind?: string; readonly items?: readonly KubeObject[] };
    if (o.accept !== undefined && body.kind === "Table") {
      entries.push({ info: { resource, namespace: ns, name: "", source: "", object: body as unknown as KubeObject } });
      continue;
    }
    for (const item of body.items ?? []) {
      const object = item.kind === undefined ? ({ ...(item as object), apiVersion: apiVersionOf(resource), kind: resource.kind } as KubeObject) : item;
      entries.push({ info: { resource, namespace: object.metadata.namespace ?? "", name: object.metadata.name, source: "", object } });
    }
  }
  return { entries, single: false, lists };
}

function listObjects(k: Invocation, resource: ResourceInfo, namespace: string, o: SelectOptions): unknown {
  const limit = o.chunk !== undefined && o.chunk > 0 ? String(o.chunk) : undefined;
  let query: Record<string, string | undefined> = { labelSelector: o.labelSelector, fieldSelector: o.fieldSelector, limit, ...o.query };
  let first: { kind?: string; rows?: readonly unknown[]; items?: readonly unknown[]; metadata?: { continue?: string } } | undefined;
  for (;;) {
    const page = k.api.send("GET", pathOf(resource, namespace), { query, ...(o.accept === undefined ? {} : { accept: o.accept }) }) as NonNullable<
      typeof first
    >;
    first =
      first === undefined
        ? page
        : {
            ...first,
            ...(first.rows === undefined ? {} : { rows: [...first.rows, ...(page.rows ?? [])] }),
            ...(first.items === undefined ? {} : { items: [...first.items, ...(page.items ?? [])] }),
            metadata: { ...page.metadata },
          };
    const more = page.metadata?.continue;
    if (more === undefined || more === "") return first;
    query = { ...query, continue: more };
  }
}

function selectorError(e: Error, resource: ResourceInfo, o: SelectOptions): Error {
  if (!(e instanceof ApiError)) return e;
  if (!hasReason(e, "BadRequest") && !hasReason(e, "NotFound")) return e;
  const subject = `${resource.group}/${resource.version}, Resource=${resource.name}`;
  const labels = o.labelSelector ?? "";
  const fields = o.fieldSelector ?? "";
  const before =
    labels === "" && fields === ""
      ? `Unable to list ${quote(subject)}: `
      : `Unable to find ${quote(subject)} that match label selector ${quote(labels)}, field selector ${quote(fields)}: `;
  return new ApiError({ ...e.status, message: before + (e.status.message ?? "") });
}

function fromFiles(k: Invocation, read: ReturnType<typeof readFiles>, namespace: string, o: SelectOptions): Selection {
  const entries: Entry[] = [];
  // what cannot be read or is of no known kind is told after what was done with the rest
  const late: Error[] = [];
  const matches = (o.labelSelector ?? "") === "" ? undefined : attempt(() => parseSelector(o.labelSelector!));
  if (matches?.error !== undefined) fail(`the provided selector ${quote(o.labelSelector!)} is not valid: ${matches.error.message}`);
  for (const item of read) {
    if (item.error !== undefined) {
      late.push(item.error);
      continue;
    }
    const found: Info[] = [];
    const got = attempt(() => toInfos(k, item.value, item.source, namespace, o, found, (error) => late.push(error)));
    if (got.error !== undefined) {
      late.push(got.error);
      continue;
    }
    for (const info of found) {
      if (matches?.value !== undefined && !matches.value(info.object?.metadata.labels ?? {})) continue;
      if (o.latest !== true || info.name === "") {
        entries.push({ info });
        continue;
      }
      const latest = attempt(() => fetchObject(k, info, o));
      if (latest.error !== undefined) entries.push({ error: latest.error });
      else entries.push({ info: { ...info, object: latest.value } });
    }
  }
  if (late.length > 0) entries.push({ error: late.length === 1 ? late[0]! : new Failures(late) });
  if (o.continueOnError !== true) {
    const first = entries.findIndex((e) => e.error !== undefined);
    if (first >= 0) return { entries: entries.slice(0, first + 1), single: false };
  }
  const single = read.length === 1 && read[0]!.error === undefined && !read[0]!.stream;
  return { entries, single };
}

/** An object as kubectl's messages name it in full. */
export function infoText(info: Info): string {
  const r = info.resource;
  return `Resource: "${r.group}/${r.version}, Resource=${r.name}", GroupVersionKind: "${r.group}/${r.version}, Kind=${r.kind}"\nName: ${quote(info.name)}, Namespace: ${quote(info.namespace)}`;
}
