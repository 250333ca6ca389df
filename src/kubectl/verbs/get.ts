// kubectl get: tables as the server makes them, or objects in any output format; watches.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { TABLE_ACCEPT } from "../api";
import type { WatchMessage } from "../api";
import { attempt, fail, failUsage, Failures, hasReason, throwAll } from "../failure";
import { parseDuration } from "../golang";
import type { Invocation } from "../invocation";
import { pathOf } from "../discovery";
import type { ResourceInfo } from "../discovery";
import { printerFor } from "../printers/output";
import { TABLE, TabWriter } from "../printers/tabwriter";
import { isTable, TablePrinter } from "../printers/table";
import type { TableOptions } from "../printers/table";
import { fileOptions, select } from "../resources/select";
import type { Info, Selection, SelectOptions } from "../resources/select";
import { sortRows } from "../printers/sort";
import { compactJson } from "../printers/json";
import { proxyTarget, rawProxy } from "./raw-proxy";

export function get(k: Invocation): number | void | Run<number | void> {
  const { flags, args } = k;
  const raw = flags.string("raw");
  const watch = flags.bool("watch");
  const watchOnly = flags.bool("watch-only");
  const output = flags.string("output");
  if (raw !== "") return getRaw(k, raw);
  if (watch && flags.string("sort-by") !== "") k.warn("warning: --watch requested, --sort-by will be ignored for watch events received\n");
  else if (watchOnly && flags.string("sort-by") !== "") k.warn("warning: --watch-only requested, --sort-by will be ignored\n");
  else if (!watch && !watchOnly && args.length === 0 && flags.list("filename").length === 0 && flags.string("kustomize") === "") {
    k.warn('You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\n');
    failUsage(
      k.path,
      'Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).',
    );
  }
  if (flags.bool("show-labels") && output !== "" && output !== "wide") fail(`--show-labels option cannot be used with ${output} printer`);
  if (flags.bool("output-watch-events") && !watch && !watchOnly) fail("--output-watch-events option can only be used with --watch or --watch-only");

  const human = (output === "" && flags.string("template") === "") || output === "wide";
  const serverPrint = flags.bool("server-print") && human;
  const sortBy = flags.string("sort-by");
  const options: SelectOptions = {
    args,
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    fieldSelector: flags.string("field-selector"),
    allNamespaces: flags.bool("all-namespaces"),
    allowEmptySelector: true,
    latest: true,
    subresource: flags.string("subresource"),
    chunk: sortBy !== "" ? 0 : flags.number("chunk-size"),
    enforceNamespace: k.explicitNamespace,
    ...(serverPrint ? { accept: TABLE_ACCEPT } : {}),
    ...(serverPrint && sortBy !== "" ? { query: { includeObject: "Object" } } : {}),
  };
  if (watch || watchOnly) return getWatch(k, options, human);
  const selection = select(k, { ...options, continueOnError: true });
  return human ? printTables(k, selection, sortBy) : printObjects(k, selection);
}

function getRaw(k: Invocation, raw: string): void | Run<void> {
  const { flags } = k;
  if (k.args.length > 0) fail("arguments may not be passed when --raw is specified");
  if (flags.bool("watch") || flags.bool("watch-only") || flags.string("selector") !== "")
    fail("--raw may not be specified with other flags that filter the server request or alter the output");
  if (flags.string("output") !== "") fail("--raw and --output are mutually exclusive");
  if (!raw.startsWith("/") && !/^[a-z]+:\/\//.test(raw)) fail(`--raw must be a valid URL path: parse ${JSON.stringify(raw)}: invalid URI for request`);
  const proxied = proxyTarget(raw);
  if (proxied !== undefined) return rawProxy(k, proxied);
  const [asked = "", given = ""] = raw.split("?");
  // the paths of old, which watch by their name
  const path = asked.replace(/^(\/api\/[^/]+|\/apis\/[^/]+\/[^/]+)\/watch\//, "$1/");
  const query = path === asked ? given : `watch=1&${given}`;
  if (/(?:^|&)watch=(?:1|true)(?:&|$)/.test(query)) return rawWatch(k, path, query, path !== asked);
  const body = k.api.send("GET", raw);
  // the server writes an object's fields in their own order, without blanks unless it is asked; some documents it indents always
  const indented = /(?:^|&)pretty=(?:1|true)(?:&|$)/.test(query) || path === "/" || path.startsWith("/version");
  if (typeof body === "string") k.print(body);
  else if (indented) k.print(orderedJson(body, "  "));
  else k.print(orderedJson(body, "") + (isObject(body) ? "\n" : ""));
}

/** A watch by its path: what changes from now on, an event a line; the paths of old begin with what there is. */
function* rawWatch(k: Invocation, path: string, query: string, all: boolean): Run<void> {
  const given = Object.fromEntries(query.split("&").map((pair) => pair.split("=").map(decodeURIComponent) as [string, string]));
  const list = k.api.get(path, { ...given, watch: "" });
  const queue: WatchMessage[] = [];
  const watch = k.api.watch(path, { query: { ...(!all && { resourceVersion: list.metadata.resourceVersion }), ...given } }, (event) => queue.push(event));
  const seconds = Number(given["timeoutSeconds"] ?? 0);
  const end = seconds > 0 ? k.now + seconds * 1000 : Infinity;
  try {
    for (;;) {
      for (const event of queue.splice(0)) k.print(`${orderedJson({ type: event.type, object: event.object }, "")}\n`);
      if (k.now >= end) return;
      yield* k.wait(end === Infinity ? undefined : end, () => queue.length > 0);
    }
  } finally {
    watch.stop();
  }
}

function isObject(body: unknown): boolean {
  return typeof body === "object" && body !== null && "kind" in body;
}

/** JSON with the keys in the order in which they stand. */
export function orderedJson(value: unknown, indent: string, at = ""): string {
  if (value === null || typeof value !== "object") return compactJson(value);
  const inner = at + indent;
  const [open, between, close] = indent === "" ? ["", ",", ""] : ["\n" + inner, ",\n" + inner, "\n" + at];
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${open}${value.map((v) => orderedJson(v, indent, inner)).join(between)}${close}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  if (entries.length === 0) return "{}";
  return `{${open}${entries.map(([key, v]) => `${compactJson(key)}:${indent === "" ? "" : " "}${orderedJson(v, indent, inner)}`).join(between)}${close}}`;
}

function tableOptions(k: Invocation, resource: ResourceInfo | undefined, withNamespace: boolean, withKind: boolean): TableOptions {
  const { flags } = k;
  const kind = resource === undefined ? "" : resource.group === "" ? resource.kind.toLowerCase() : `${resource.kind.toLowerCase()}.${resource.group}`;
  return {
    noHeaders: flags.bool("no-headers"),
    wide: flags.string("output") === "wide",
    withNamespace,
    kind: withKind || flags.bool("show-kind") ? kind : "",
    columnLabels: flags.list("label-columns"),
    showLabels: flags.bool("show-labels"),
  };
}

function printTables(k: Invocation, selection: Selection, sortBy: string): void {
  const ignore = k.flags.bool("ignore-not-found");
  const all = selection.entries.flatMap((e) => (e.error === undefined || (ignore && hasReason(e.error, "NotFound")) ? [] : [e.error]));
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  const kinds = new Set(infos.map((i) => i.resource));
  const allNamespaces = k.flags.bool("all-namespaces");
  const sorted = sortBy === "" ? infos : sortRows(k, infos, sortBy);
  let last: ResourceInfo | undefined;
  let printer: TablePrinter | undefined;
  const w = new TabWriter(TABLE);
  let written = "";
  let namespaced = !allNamespaces;
  let separator = false;
  const flush = (): void => {
    const text = w.flush();
    if (text === "") return;
    written += (separator ? "\n" : "") + text;
    separator = false;
  };
  for (const info of sorted) {
    namespaced = namespaced && info.resource.namespaced;
    if (printer === undefined || info.resource !== last) {
      flush();
      w.reset();
      if (last !== undefined && !k.flags.bool("no-headers") && written !== "") separator = true;
      printer = new TablePrinter(w, tableOptions(k, info.resource, allNamespaces && info.resource.namespaced, kinds.size > 1), () => k.now);
      last = info.resource;
    }
    printer.print(info.object);
  }
  flush();
  k.print(written);
  if (written === "" && !ignore && all.length === 0) k.warn(namespaced ? `No resources found in ${k.namespace} namespace.\n` : "No resources found\n");
  throwAll(all);
}

function printObjects(k: Invocation, selection: Selection): void {
  const ignore = k.flags.bool("ignore-not-found");
  const errors = selection.entries.flatMap((e) => (e.error === undefined || (ignore && hasReason(e.error, "NotFound")) ? [] : [e.error]));
  if (errors.length > 0 && selection.single) throwAll(errors);
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  if (infos.length === 0 && ignore) return throwAll(errors);
  const print = printerFor(k, { get: true })!;
  const sortBy = k.flags.string("sort-by");
  let result: Error | undefined;
  const done = attempt(() => {
    if (selection.single && infos.length === 1) k.print(print(infos[0]!.object));
    else {
      const sorted = sortBy === "" ? infos : sortRows(k, infos, sortBy);
      k.print(print({ apiVersion: "v1", items: sorted.map((i) => i.object), kind: "List", metadata: { resourceVersion: "" } }));
    }
  });
  if (done.error !== undefined) result = done.error;
  throwAll(result === undefined ? errors : [...errors, result]);
}

function* getWatch(k: Invocation, options: SelectOptions, human: boolean): Run<number | void> {
  const watchOnly = k.flags.bool("watch-only");
  const withEvents = k.flags.bool("output-watch-events");
  const selection = select(k, { ...options, singleResourceType: true });
  const errors = selection.entries.flatMap((e) => (e.error === undefined ? [] : [e.error]));
  if (errors.length > 0) {
    if (k.flags.bool("ignore-not-found") && hasReason(errors[0], "NotFound")) return;
    throw new Failures(errors).all.length === 1 ? errors[0]! : new Failures(errors);
  }
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  const resource = selection.lists?.[0]?.resource ?? infos[0]?.resource;
  if (resource === undefined) return fail("watch is only supported on individual resources and resource collections");
  if (infos.some((i) => i.resource !== resource))
    fail("watch is only supported on individual resources and resource collections - more than 1 resource was found");
  const isList = selection.lists !== undefined;
  const allNamespaces = k.flags.bool("all-namespaces");
  const emit = humanOrObject(k, human, resource, allNamespaces, withEvents);
  let rv: string | undefined;
  if (isList) {
    const body = selection.lists[0]!.body as { metadata?: { resourceVersion?: string }; items?: readonly KubeObject[] };
    rv = body.metadata?.resourceVersion;
    if (!watchOnly) for (const item of isTable(body) ? [body] : infos.map((i) => i.object)) emit(item, "ADDED");
  } else if (!watchOnly) for (const info of infos) emit(info.object, "ADDED");
  if (!isList && infos.length > 1) fail("you may only watch a single resource or type of resource at a time");
  const queue: WatchMessage[] = [];
  const end = deadline(k);
  const one = isList ? undefined : infos[0]!;
  const current = one?.object;
  const query = {
    labelSelector: options.labelSelector,
    fieldSelector: one !== undefined ? `metadata.name=${one.name}` : options.fieldSelector,
    resourceVersion: rv ?? versionOf(current),
    ...(options.query ?? {}),
  };
  const watch = k.api.watch(
    pathOf(resource, namespaceFor(k, resource, one, allNamespaces)),
    { query, ...(options.accept === undefined ? {} : { accept: options.accept }) },
    (event) => queue.push(event),
  );
  try {
    for (;;) {
      for (const event of queue.splice(0)) {
        if (event.type === "BOOKMARK") continue;
        if (event.type === "ERROR") return;
        emit(event.object, event.type);
      }
      if (k.now >= end) return;
      yield* k.wait(end === Infinity ? undefined : end, () => queue.length > 0);
    }
  } finally {
    watch.stop();
  }
}

/** When --request-timeout ends a watch. */
function deadline(k: Invocation): number {
  const text = k.flags.string("request-timeout");
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : (parseDuration(text) ?? 0);
  return ms > 0 ? k.now + ms : Infinity;
}

function namespaceFor(k: Invocation, resource: ResourceInfo, info: Info | undefined, all: boolean): string {
  if (!resource.namespaced || all) return "";
  return info === undefined ? k.namespace : info.namespace;
}

function versionOf(object: KubeObject | undefined): string | undefined {
  const own = object?.metadata as { resourceVersion?: string } | undefined;
  if (isTable(object)) return (object.rows[0]?.object as KubeObject | undefined)?.metadata.resourceVersion ?? own?.resourceVersion;
  return own?.resourceVersion;
}

function humanOrObject(
  k: Invocation,
  human: boolean,
  resource: ResourceInfo,
  allNamespaces: boolean,
  withEvents: boolean,
): (object: unknown, type: string) => void {
  if (!human) {
    const print = printerFor(k, { get: true })!;
    return (object, type) => {
      if (!withEvents) return k.print(print(object));
      // all but names are of the event
      k.print(k.flags.string("output") === "name" ? print(object) : print({ object, type }));
    };
  }
  const w = new TabWriter(TABLE);
  const printer = new TablePrinter(w, tableOptions(k, resource, allNamespaces && resource.namespaced, false), () => k.now);
  return (object, type) => {
    printer.print(object, withEvents ? type : "");
    k.print(w.flush());
  };
}
