// kubectl create role, clusterrole, rolebinding, clusterrolebinding.
import { attempt, BareFailure, fail } from "../failure";
import type { Invocation } from "../invocation";
import { generate, nameArg } from "./generate";

const GROUP = "rbac.authorization.k8s.io";
const VERBS = ["*", "get", "delete", "list", "create", "update", "patch", "watch", "proxy", "deletecollection", "use", "bind", "escalate", "impersonate"];

function emit(k: Invocation, kind: string, rest: Readonly<Record<string, unknown>>, name: string): void {
  const failure = kind.endsWith("Binding") ? `failed to create ${kind.toLowerCase()}:` : "";
  generate(k, `${kind.toLowerCase()}s.${GROUP}`, { metadata: { name }, ...rest }, failure);
}

export function createRole(kind: "Role" | "ClusterRole"): (k: Invocation) => void {
  return (k) => {
    const { flags } = k;
    const name = nameArg(k);
    const verbs = [...new Set(flags.list("verb").flatMap((v) => v.split(",")))];
    const words = flags.list("resource");
    const urls = flags.has("non-resource-url") ? flags.list("non-resource-url") : [];
    if (verbs.length === 0) fail("at least one verb must be specified");
    if (words.length === 0 && urls.length === 0)
      fail(kind === "Role" ? "at least one resource must be specified" : "one of resource or nonResourceURL must be specified");
    if (words.length > 0) for (const v of verbs) if (!VERBS.includes(v)) k.warn(`Warning: '${v}' is not a standard resource verb\n`);
    const groups = new Map<string, string[]>();
    for (const word of words) {
      const [type = "", sub] = word.split("/");
      const found = attempt(() => k.discovery.find(type));
      if (found.error !== undefined && type !== "*") throw new BareFailure(`the server doesn't have a resource type ${JSON.stringify(type.split(".")[0])}`);
      const group = found.value?.group ?? "";
      const plural = (found.value?.name ?? type) + (sub === undefined ? "" : `/${sub}`);
      groups.set(group, [...(groups.get(group) ?? []), plural]);
    }
    const names = flags.list("resource-name");
    const rules: Record<string, unknown>[] = [...groups].sort().map(([group, resources]) => ({
      apiGroups: [group],
      ...(names.length === 0 ? {} : { resourceNames: names }),
      resources,
      verbs,
    }));
    if (urls.length > 0) rules.push({ nonResourceURLs: urls, verbs });
    emit(k, kind, { rules }, name);
  };
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
