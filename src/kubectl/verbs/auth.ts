// kubectl auth can-i and whoami: what the server says of who asks.
import { compactRules, resourceText } from "../describers/policy";
import type { Loose } from "../describers/description";
import { attempt, fail } from "../failure";
import type { Invocation } from "../invocation";
import { printerFor } from "../printers/output";
import { alignRows, TABLE } from "../printers/tabwriter";

const USAGE = "you must specify two arguments: verb resource or verb resource/resourceName.\nSee 'kubectl auth can-i -h' for help and examples.";
const VERBS = new Set("get list watch create update patch delete deletecollection use bind impersonate * approve sign escalate attest proxy".split(" "));
const PATH_VERBS = new Set("get put post head options delete patch *".split(" "));

/** Sends a review; what the server says of it. */
function review(k: Invocation, group: string, plural: string, kind: string, spec: object): Loose {
  const body = { kind, apiVersion: `${group}/v1`, metadata: {}, spec };
  return k.api.send("POST", `/apis/${group}/v1/${plural}`, { body }) as Loose;
}

export function canI(k: Invocation): number {
  const { flags, args } = k;
  const all = flags.bool("all-namespaces");
  const subresource = flags.string("subresource");
  const quiet = flags.bool("quiet");
  if (flags.bool("list")) {
    if (args.length > 0) fail("list option must be specified with no arguments");
    if (quiet || all || subresource !== "") fail("list option can't be specified with neither quiet, all-namespaces nor subresource options");
    return list(k);
  }
  if (args.length !== 2) fail(USAGE);
  const [verb, target] = args as [string, string];
  const namespace = all ? "" : k.namespace;
  let spec: object;
  if (target.startsWith("/")) {
    if (subresource !== "") fail("--subresource can not be used with NonResourceURL");
    if (!PATH_VERBS.has(verb)) k.warn(`Warning: verb '${verb}' is not a known verb\n\n`);
    spec = { nonResourceAttributes: { verb, path: target } };
  } else {
    const slash = target.indexOf("/");
    const word = slash < 0 ? target : target.slice(0, slash);
    const found = word === "*" ? undefined : attempt(() => k.discovery.find(word));
    if (found?.error !== undefined) {
      const [resource = "", ...group] = word.toLowerCase().split(".");
      k.warn(`Warning: the server doesn't have a resource type '${resource}'${group.length === 0 ? "" : ` in group '${group.join(".")}'`}\n\n`);
    } else if (found !== undefined && !found.value.namespaced && !all)
      k.warn(`Warning: resource '${found.value.name}' is not namespace scoped${found.value.group === "" ? "" : ` in group '${found.value.group}'`}\n\n`);
    if (!all && !VERBS.has(verb)) k.warn(`Warning: verb '${verb}' is not a known verb\n\n`);
    const { group = "", name: resource = word } = found?.value ?? {};
    spec = { resourceAttributes: { namespace, verb, group, resource, subresource, name: slash < 0 ? "" : target.slice(slash + 1) } };
  }
  if (flags.bool("no-headers")) fail("--no-headers cannot be set without --list specified");
  const { status } = review(k, "authorization.k8s.io", "selfsubjectaccessreviews", "SelfSubjectAccessReview", spec);
  if (!quiet) k.print(status.allowed === true ? "yes\n" : `no${status.reason === undefined ? "" : ` - ${String(status.reason)}`}\n`);
  return status.allowed === true ? 0 : 1;
}

function list(k: Invocation): number {
  const { status } = review(k, "authorization.k8s.io", "selfsubjectrulesreviews", "SelfSubjectRulesReview", { namespace: k.namespace });
  const rules = compactRules([...(status.resourceRules as Loose[]), ...(status.nonResourceRules as Loose[])]);
  const rows = rules.map((r) => [resourceText(r), `[${r.url}]`, `[${r.names}]`, `[${r.verbs.join(" ")}]`]);
  const head = ["Resources", "Non-Resource URLs", "Resource Names", "Verbs"];
  k.print(alignRows(k.flags.bool("no-headers") ? rows : [head, ...rows], TABLE));
  return 0;
}

export function whoami(k: Invocation): void {
  const answer = review(k, "authentication.k8s.io", "selfsubjectreviews", "SelfSubjectReview", {});
  if (k.flags.string("output") !== "") {
    k.print(printerFor(k, {})!({ apiVersion: answer.apiVersion, kind: answer.kind, metadata: {}, status: answer.status }));
    return;
  }
  const { username, uid, groups = [] } = answer.status.userInfo as { username: string; uid?: string; groups?: readonly string[] };
  const rows = [["ATTRIBUTE", "VALUE"], ["Username", username], ...(uid === undefined ? [] : [["UID", uid]]), ["Groups", `[${groups.join(" ")}]`]];
  k.print(alignRows(rows, TABLE));
}
