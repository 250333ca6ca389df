// What reviews say: who somebody is, and what they may do. The lab's own user may do all.
import type { Kind } from "../kinds/kind";
import type { PolicyRule } from "../kinds";
import type { Registry } from "../registry";
import type { User } from "../types";
import { impersonated, review, rulesFor } from "./authorize";
import type { Attributes } from "./authorize";

const ADMINISTRATOR: User = { name: "kubernetes-admin", groups: ["kubeadm:cluster-admins", "system:authenticated"] };
const EVERYTHING: readonly PolicyRule[] = [
  { verbs: ["*"], apiGroups: ["*"], resources: ["*"] },
  { verbs: ["*"], nonResourceURLs: ["*"] },
];

type ReviewSpec = {
  readonly user?: string;
  readonly groups?: readonly string[];
  readonly namespace?: string;
  readonly resourceAttributes?: { readonly [field in "namespace" | "verb" | "group" | "resource" | "subresource" | "name"]?: string } | null;
  readonly nonResourceAttributes?: { readonly verb?: string; readonly path?: string } | null;
};

/** The status of a review that `as` asks for (the administrator, where it is undefined). */
export function answerReview(registry: Registry, kind: Kind, as: User | undefined, body: unknown): object {
  const { spec = {} } = body as { spec?: ReviewSpec };
  const asking = as === undefined ? undefined : impersonated(as);
  const info = userInfo(asking ?? ADMINISTRATOR);
  switch (kind.kind) {
    case "TokenReview":
      return { authenticated: true, user: userInfo(ADMINISTRATOR) };
    case "SelfSubjectReview":
      return { userInfo: info };
    case "SelfSubjectRulesReview": {
      const { rules } = rulesFor(registry, asking ?? ADMINISTRATOR, spec.namespace ?? "");
      return { ...splitRules(asking === undefined ? [...EVERYTHING, ...rules] : rules), incomplete: false };
    }
    case "SelfSubjectAccessReview":
      return asking === undefined ? { allowed: true } : access(registry, asking, spec);
    default: {
      const user = { name: spec.user ?? "", groups: spec.groups ?? [] };
      return user.name === ADMINISTRATOR.name && user.groups.length === 0 ? { allowed: false } : access(registry, user, spec);
    }
  }
}

function access(registry: Registry, user: User, spec: ReviewSpec): object {
  const { resourceAttributes: r, nonResourceAttributes: n } = spec;
  const asked: Attributes =
    r === undefined || r === null
      ? { verb: n?.verb ?? "", path: n?.path ?? "" }
      : {
          verb: r.verb ?? "",
          namespace: r.namespace ?? "",
          group: r.group ?? "",
          resource: r.resource ?? "",
          subresource: r.subresource ?? "",
          name: r.name ?? "",
        };
  const { allowed, reason } = review(registry, user, asked);
  return { allowed, ...(reason === "" ? {} : { reason }) };
}

function splitRules(rules: readonly PolicyRule[]): object {
  return {
    resourceRules: rules
      .filter((r) => (r.resources?.length ?? 0) > 0)
      .map(({ verbs, apiGroups, resources, resourceNames }) => ({ verbs, apiGroups, resources, ...(resourceNames === undefined ? {} : { resourceNames }) })),
    nonResourceRules: rules.filter((r) => (r.nonResourceURLs?.length ?? 0) > 0).map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs })),
  };
}

function userInfo(user: User): object {
  return { username: user.name, ...(user.uid === undefined ? {} : { uid: user.uid }), groups: user.groups };
}
