// kubectl create role, clusterrole, rolebinding, clusterrolebinding.
import { noResource } from "../discovery";
import { attempt, fail, type Failure } from "../failure";
import type { Invocation } from "../invocation";
import { generate, nameArg } from "./generate";

const GROUP = "rbac.authorization.k8s.io";
const VERBS = ["*", "get", "delete", "list", "create", "update", "patch", "watch", "proxy", "deletecollection", "use", "bind", "escalate", "impersonate"];
const URL_VERBS = ["*", "get", "post", "put", "delete", "patch", "head", "options"];

/** Verbs that mean something for these resources alone, as "plural.group". */
const SPECIAL_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ["use", ["podsecuritypolicies.policy", "podsecuritypolicies.extensions"]],
  ["bind", [`roles.${GROUP}`, `clusterroles.${GROUP}`]],
  ["escalate", [`roles.${GROUP}`, `clusterroles.${GROUP}`]],
  ["impersonate", ["users.", "serviceaccounts.", "groups.", "userextras.authentication.k8s.io"]],
]);

function emit(k: Invocation, kind: string, rest: Readonly<Record<string, unknown>>, name: string): void {
  const failure = kind.endsWith("Binding") ? `failed to create ${kind.toLowerCase()}:` : "";
  generate(k, `${kind.toLowerCase()}s.${GROUP}`, { metadata: { name }, ...rest }, failure);
}

/** What one word of --resource names: "deployments.apps/scale". `problem`: the server has no such resource. */
type Resource = { readonly name: string; readonly group: string; readonly sub: string; readonly problem?: Failure };

export function createRole(kind: "Role" | "ClusterRole"): (k: Invocation) => void {
  return (k) => {
    const { flags } = k;
    const name = nameArg(k);
    const given = flags.list("verb");
    const verbs = given.includes("*") ? ["*"] : [...new Set(given)];
    const resources = resourcesOf(k);
    const names = [...new Set(flags.list("resource-name"))];
    const urls = flags.has("non-resource-url") ? [...new Set(flags.list("non-resource-url"))] : [];
    const aggregated = flags.has("aggregation-rule") ? flags.list("aggregation-rule") : [];
    if (aggregated.length > 0) {
      if ([urls, verbs, resources, names].some((l) => l.length > 0))
        fail("aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames");
      const labels = Object.fromEntries(aggregated.map((p) => [p.slice(0, p.indexOf("=")), p.slice(p.indexOf("=") + 1)]));
      emit(k, kind, { rules: null, aggregationRule: { clusterRoleSelectors: [{ matchLabels: labels }] } }, name);
      return;
    }
    if (verbs.length === 0) fail("at least one verb must be specified");
    if (resources.length === 0 && urls.length === 0)
      fail(kind === "Role" ? "at least one resource must be specified" : "one of resource or nonResourceURL must be specified");
    if (resources.length > 0) {
      for (const v of verbs) if (!VERBS.includes(v)) k.warn(`Warning: '${v}' is not a standard resource verb\n`);
      checkResources(verbs, resources);
    }
    if (urls.length > 0) checkUrls(verbs, urls);
    const groups = new Map<string, Set<string>>();
    for (const r of resources) {
      const ofGroup = groups.get(r.group) ?? new Set<string>();
      groups.set(r.group, ofGroup.add(r.sub === "" ? r.name : `${r.name}/${r.sub}`));
    }
    const rules: Record<string, unknown>[] = [...groups.keys()].sort().map((group) => ({
      apiGroups: [group],
      ...(names.length === 0 ? {} : { resourceNames: names }),
      resources: [...groups.get(group)!],
      verbs,
    }));
    if (urls.length > 0) rules.push({ nonResourceURLs: urls, verbs });
    emit(k, kind, { rules }, name);
  };
}

/** "*" alone stands for all, and what follows it counts for nothing. */
function resourcesOf(k: Invocation): readonly Resource[] {
  const words = k.flags.list("resource");
  const all = words.indexOf("*");
  return words.slice(0, all < 0 ? words.length : all + 1).map((word) => {
    const slash = word.indexOf("/");
    const type = slash < 0 ? word : word.slice(0, slash);
    const sub = slash < 0 ? "" : word.slice(slash + 1);
    const dot = type.indexOf(".");
    const name = dot < 0 ? type : type.slice(0, dot);
    const found = attempt(() => k.discovery.find(type));
    if (found.error === undefined) return { name: found.value.name, group: found.value.group, sub };
    return {
      name,
      group: dot < 0 ? "" : type.slice(dot + 1),
      sub,
      problem: noResource(type),
    };
  });
}

function checkResources(verbs: readonly string[], resources: readonly Resource[]): void {
  for (const r of resources) {
    if (r.name === "") fail("resource must be specified if apiGroup/subresource specified");
    if (r.name === "*") return;
    const special = verbs.filter((v) => SPECIAL_VERBS.has(v));
    const wrong = special.find((v) => !SPECIAL_VERBS.get(v)!.includes(`${r.name}.${r.group}`));
    if (wrong !== undefined) fail(`can not perform '${wrong}' on '${r.name}' in group '${r.group}'`);
    if (r.problem !== undefined && special.length === 0) throw r.problem;
  }
}

function checkUrls(verbs: readonly string[], urls: readonly string[]): void {
  const verb = verbs.find((v) => !URL_VERBS.includes(v));
  if (verb !== undefined) fail(`invalid verb: '${verb}' for nonResourceURL`);
  for (const url of urls) {
    if (url === "*") continue;
    if (!url.startsWith("/")) fail("nonResourceURL should start with /");
    if (url.slice(0, -1).includes("*")) fail("nonResourceURL only supports wildcard matches when '*' is at the end");
  }
}

export function createBinding(kind: "RoleBinding" | "ClusterRoleBinding"): (k: Invocation) => void {
  return (k) => {
    const { flags } = k;
    const name = nameArg(k);
    const role = flags.has("role") ? flags.string("role") : "";
    const clusterRole = flags.string("clusterrole");
    if (kind === "RoleBinding" && (role === "") === (clusterRole === "")) fail("exactly one of clusterrole or role must be specified");
    if (kind === "ClusterRoleBinding" && clusterRole === "") fail("clusterrole must be specified");
    const subjects: Record<string, unknown>[] = [
      ...flags.list("user").map((user) => ({ apiGroup: GROUP, kind: "User", name: user })),
      ...flags.list("group").map((group) => ({ apiGroup: GROUP, kind: "Group", name: group })),
    ];
    for (const account of flags.list("serviceaccount")) {
      const [namespace, sa, more] = account.split(":");
      if (sa === undefined || more !== undefined || namespace === "" || sa === "") fail("serviceaccount must be <namespace>:<name>");
      subjects.push({ kind: "ServiceAccount", name: sa, namespace });
    }
    emit(
      k,
      kind,
      {
        roleRef: { apiGroup: GROUP, kind: role === "" ? "ClusterRole" : "Role", name: role === "" ? clusterRole : role },
        ...(subjects.length === 0 ? {} : { subjects }),
      },
      name,
    );
  };
}
