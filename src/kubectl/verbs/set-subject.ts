// kubectl set subject: users, groups and service accounts that a binding means as well.
import type { KubeObject } from "../../api/types";
import { fail, Failure } from "../failure";
import type { Invocation } from "../invocation";
import { compactJson } from "../printers/json";
import { update } from "./set";

const RBAC = "rbac.authorization.k8s.io";
type Subject = { readonly apiGroup?: string; readonly kind: string; readonly name: string; readonly namespace?: string };

/** A flag's values, each once, in order. */
function values(k: Invocation, flag: string): readonly string[] {
  return [...new Set(k.flags.list(flag))].sort();
}

export function setSubject(k: Invocation): void {
  const accounts = values(k, "serviceaccount").map((text) => text.split(":"));
  const named: readonly Subject[] = [
    ...values(k, "user").map((name) => ({ apiGroup: RBAC, kind: "User", name })),
    ...values(k, "group").map((name) => ({ apiGroup: RBAC, kind: "Group", name })),
    ...accounts.map(([namespace = "", name = ""]) => ({ kind: "ServiceAccount", name, namespace: namespace === "" ? k.namespace : namespace })),
  ];
  const check = (): void => {
    if (k.flags.bool("all") && k.flags.string("selector") !== "") fail("cannot set --all and --selector at the same time");
    if (named.length === 0) fail("you must specify at least one value of user, group or serviceaccount");
    if (accounts.some((parts) => parts.length !== 2 || parts[1] === "")) fail("serviceaccount must be <namespace>:<name>");
  };
  const change = (object: KubeObject): KubeObject | undefined => {
    if (object.kind !== "RoleBinding" && object.kind !== "ClusterRoleBinding")
      throw new Failure(
        `error: ${k.discovery.forKind(object.apiVersion, object.kind)!.name}/${object.metadata.name} setting subjects is only supported for RoleBinding/ClusterRoleBinding\n`,
      );
    const old = ((object["subjects"] as readonly Subject[] | undefined) ?? []).map((s) => ({ ...s }));
    const fresh = named.filter((s) => !old.some((o) => compactJson(o) === compactJson(s)));
    return fresh.length === 0 ? object : { ...object, subjects: [...old, ...fresh] };
  };
  update(k, k.args, "subjects updated", change, "failed to patch subjects to rolebinding:", false, check);
}
