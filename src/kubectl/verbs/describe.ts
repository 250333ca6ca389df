// kubectl describe
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { DESCRIBERS } from "../describers/list";
import { Description } from "../describers/description";
import { describeAny } from "../describers/generic";
import { attempt, fail, hasReason, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, fetchObject, infosOf, select } from "../resources/select";
import type { Info } from "../resources/select";

export function describe(k: Invocation): void {
  const { flags, args } = k;
  const all = flags.bool("all-namespaces");
  if (args.length === 0 && flags.list("filename").length === 0 && flags.string("kustomize") === "")
    fail('You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.\n');
  const selection = select(k, {
    args,
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    allNamespaces: all,
    allowEmptySelector: true,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace && !all,
    chunk: flags.number("chunk-size"),
  });
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  const errors = selection.entries.flatMap((e) => (e.error === undefined ? [] : [e.error]));
  const events = flags.changed("show-events") ? flags.bool("show-events") : flags.bool("show-events") && infos.length <= 1 && errors.length === 0;
  if (errors.length === 1 && hasReason(errors[0], "NotFound") && args.length === 2) return byPrefix(k, args[0]!, args[1]!, errors[0]!, events);
  let first = true;
  for (const info of infos) {
    const done = attempt(() => {
      const object = selection.lists === undefined && info.source !== "" ? described(k, info) : info.object!;
      return describeObject(k, { ...info, object }, events);
    });
    if (done.error !== undefined) {
      errors.push(done.error);
      continue;
    }
    k.print((first ? "" : "\n\n") + done.value);
    first = false;
  }
  if (infos.length === 0 && errors.length === 0) k.warn(all ? "No resources found\n" : `No resources found in ${k.namespace} namespace.\n`);
  throwAll(errors);
}

/** The object of a file's, as a describer asks for it. */
function described(k: Invocation, info: Info): KubeObject {
  return info.name === "" ? fetchObject(k, info) : k.api.get(pathOf(info.resource, info.namespace, info.name));
}

function byPrefix(k: Invocation, type: string, prefix: string, error: Error, events: boolean): void {
  const infos = infosOf(select(k, { args: [type], allowEmptySelector: true, singleResourceType: true })).filter((i) => i.name.startsWith(prefix));
  if (infos.length === 0) throw error;
  for (const info of infos) k.print(describeObject(k, info, events) + "\n");
}

function describeObject(k: Invocation, info: Info, events: boolean): string {
  const d = new Description(k, events);
  const describer = DESCRIBERS.get(`${info.resource.group}/${info.resource.kind}`) ?? describeAny;
  describer(d, { ...info.object!, apiVersion: info.object!.apiVersion, kind: info.resource.kind });
  return d.text();
}
