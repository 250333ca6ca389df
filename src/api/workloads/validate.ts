// Validation of the workloads, in upstream's order and words.
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type {
  DaemonSet,
  DaemonSetSpec,
  Deployment,
  LabelSelector,
  PodTemplateSpec,
  ReplicaSet,
  ReplicationController,
  StatefulSet,
  StatefulSetSpec,
} from "../kinds";
import { nonNegative } from "../pod/containers";
import { validateTemplate } from "../pod/validate";
import { equal } from "../schema/finish";
import { matches, selectorOf } from "../selectors/labels";
import { immutable, validateAnnotations, validateLabels } from "../validation/meta";
import { isDNS1123Label, isValidPercent } from "../validation/names";
import { isEmptySelector, isSelector, validateSelector } from "../validation/selector";

/** A nil selector selects nothing. */
function selects(selector: LabelSelector | undefined, labels: Readonly<Record<string, string>> | undefined): boolean {
  return selector !== undefined && matches(selectorOf(selector), labels);
}

function templateMismatch(selector: LabelSelector | undefined, t: PodTemplateSpec, at: string): FieldError[] {
  // An empty selector matches everything; one that is not there matches nothing.
  if (selector !== undefined && isEmptySelector(selector)) return [];
  return selects(selector, t.metadata?.labels)
    ? []
    : [invalidValue(`${at}.metadata.labels`, t.metadata?.labels, "`selector` does not match template `labels`")];
}

function requiredSelector(selector: LabelSelector | undefined | null, at: string, kind: string): FieldError[] {
  if (!selector) return [required(`${at}.selector`)];
  const errors = validateSelector(selector, `${at}.selector`);
  if (isEmptySelector(selector)) errors.push(invalidValue(`${at}.selector`, selector, `empty selector is invalid for ${kind}`));
  return errors;
}

function alwaysRestarts(t: PodTemplateSpec, at: string, kind: string): FieldError[] {
  const errors: FieldError[] = [];
  if (t.spec?.restartPolicy !== "Always") errors.push(notSupported(`${at}.spec.restartPolicy`, t.spec?.restartPolicy ?? "", ["Always"]));
  if (t.spec?.activeDeadlineSeconds !== undefined)
    errors.push(forbiddenField(`${at}.spec.activeDeadlineSeconds`, `activeDeadlineSeconds in ${kind} is not Supported`));
  return errors;
}

function templateForReplicaSet(selector: LabelSelector | undefined, t: PodTemplateSpec, at: string): FieldError[] {
  return [...templateMismatch(selector, t, at), ...validateTemplate(t, at), ...alwaysRestarts(t, at, "ReplicaSet")];
}

export function validateDeployment(o: Deployment): FieldError[] {
  const s = o.spec;
  const errors = [...nonNegative(s.replicas, "spec.replicas"), ...requiredSelector(s.selector, "spec", "deployment")];
  if (!isSelector(s.selector ?? undefined)) errors.push(invalidValue("spec.selector", s.selector, "invalid label selector"));
  else errors.push(...templateForReplicaSet(s.selector ?? undefined, s.template, "spec.template"));
  errors.push(
    ...validateStrategy(o),
    ...nonNegative(s.minReadySeconds, "spec.minReadySeconds"),
    ...nonNegative(s.revisionHistoryLimit, "spec.revisionHistoryLimit"),
  );
  if (s.progressDeadlineSeconds !== undefined) {
    errors.push(...nonNegative(s.progressDeadlineSeconds, "spec.progressDeadlineSeconds"));
    if (s.progressDeadlineSeconds <= (s.minReadySeconds ?? 0))
      errors.push(invalidValue("spec.progressDeadlineSeconds", s.progressDeadlineSeconds, "must be greater than minReadySeconds"));
  }
  return errors;
}

export function validateDeploymentUpdate(o: Deployment, old: Deployment): FieldError[] {
  return [...validateDeployment(o), ...immutable(o.spec.selector, old.spec.selector, "spec.selector")];
}

/** The internal type has no JSON names. */
function internal(r: { readonly maxUnavailable?: number | string; readonly maxSurge?: number | string } | undefined): object | null {
  return r === undefined ? null : { MaxUnavailable: r.maxUnavailable ?? 0, MaxSurge: r.maxSurge ?? 0 };
}

function validateStrategy(o: Deployment): FieldError[] {
  const s = o.spec.strategy ?? {};
  const at = "spec.strategy";
  if (s.type === "Recreate")
    return s.rollingUpdate === undefined ? [] : [forbiddenField(`${at}.rollingUpdate`, "may not be specified when strategy `type` is 'Recreate'")];
  if (s.type !== "RollingUpdate") return [notSupported(at, { Type: s.type, RollingUpdate: internal(s.rollingUpdate) }, ["Recreate", "RollingUpdate"])];
  const { maxUnavailable = 0, maxSurge = 0 } = s.rollingUpdate ?? {};
  const errors = [...intOrPercent(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`), ...intOrPercent(maxSurge, `${at}.rollingUpdate.maxSurge`)];
  if (valueOf(maxUnavailable) === 0 && valueOf(maxSurge) === 0)
    errors.push(invalidValue(`${at}.rollingUpdate.maxUnavailable`, maxUnavailable, "may not be 0 when `maxSurge` is 0"));
  return [...errors, ...atMost100(maxUnavailable, `${at}.rollingUpdate.maxUnavailable`)];
}

/** A share of Pods may not be more than all of them. */
export function notMoreThanAll(value: number | string, at: string): FieldError[] {
  const share = typeof value === "string" ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  return share !== undefined && Number(share) > 100 ? [invalidValue(at, value, "must not be greater than 100%")] : [];
}

export function intOrPercent(value: number | string, at: string): FieldError[] {
  return typeof value === "string" ? isValidPercent(value).map((m) => invalidValue(at, value, m)) : nonNegative(value, at);
}

function valueOf(value: number | string): number {
  return typeof value === "string" ? Number(/^(\d+)%?$/.exec(value)?.[1] ?? 0) : value;
}

function atMost100(value: number | string, at: string): FieldError[] {
  return typeof value === "string" && value.endsWith("%") && valueOf(value) > 100 ? [invalidValue(at, value, "must not be greater than 100%")] : [];
}

export function validateReplicaSet(o: ReplicaSet): FieldError[] {
  const s = o.spec;
  const errors = [
    ...nonNegative(s.replicas, "spec.replicas"),
    ...nonNegative(s.minReadySeconds, "spec.minReadySeconds"),
    ...requiredSelector(s.selector, "spec", "deployment"),
  ];
  if (!isSelector(s.selector ?? undefined)) errors.push(invalidValue("spec.selector", s.selector, "invalid label selector"));
  else errors.push(...templateForReplicaSet(s.selector ?? undefined, s.template ?? {}, "spec.template"));
  return errors;
}

export function validateReplicaSetUpdate(o: ReplicaSet, old: ReplicaSet): FieldError[] {
  return [...validateReplicaSet(o), ...immutable(o.spec.selector, old.spec.selector, "spec.selector")];
}

export function validateReplicationController(o: ReplicationController): FieldError[] {
  const s = o.spec;
  const errors = [...nonNegative(s.minReadySeconds, "spec.minReadySeconds")];
  if (Object.keys(s.selector ?? {}).length === 0) errors.push(required("spec.selector"));
  errors.push(...nonNegative(s.replicas, "spec.replicas"));
  if (s.template === undefined) return [...errors, required("spec.template")];
  if (Object.entries(s.selector ?? {}).some(([k, v]) => s.template!.metadata?.labels?.[k] !== v))
    errors.push(invalidValue("spec.template.metadata.labels", s.template.metadata?.labels, "`selector` does not match template `labels`"));
  return [...errors, ...validateTemplate(s.template, "spec.template"), ...alwaysRestarts(s.template, "spec.template", "ReplicationController")];
}

export function validateDaemonSet(o: DaemonSet): FieldError[] {
  const s: DaemonSetSpec = o.spec;
  const errors = validateSelector(s.selector ?? undefined, "spec.selector");
  if (isSelector(s.selector ?? undefined) && !selects(s.selector ?? undefined, s.template.metadata?.labels))
    errors.push(invalidValue("spec.template.metadata.labels", s.template.metadata?.labels, "`selector` does not match template `labels`"));
  if (s.selector && isEmptySelector(s.selector)) errors.push(invalidValue("spec.selector", s.selector, "empty selector is invalid for daemonset"));
  errors.push(
    ...validateTemplate(s.template, "spec.template"),
    ...alwaysRestarts(s.template, "spec.template", "DaemonSet"),
    ...nonNegative(s.minReadySeconds, "spec.minReadySeconds"),
  );
  const u = s.updateStrategy ?? {};
  const at = "spec.updateStrategy.rollingUpdate";
  if (u.type === "RollingUpdate") {
    const { maxUnavailable = 1, maxSurge = 0 } = u.rollingUpdate ?? {};
    errors.push(
      ...intOrPercent(maxUnavailable, `${at}.maxUnavailable`),
      ...intOrPercent(maxSurge, `${at}.maxSurge`),
      ...atMost100(maxUnavailable, `${at}.maxUnavailable`),
      ...atMost100(maxSurge, `${at}.maxSurge`),
    );
    if (valueOf(maxUnavailable) !== 0 && valueOf(maxSurge) !== 0)
      errors.push(invalidValue(`${at}.maxSurge`, maxSurge, "may not be set when maxUnavailable is non-zero"));
    if (valueOf(maxUnavailable) === 0 && valueOf(maxSurge) === 0) errors.push(required(`${at}.maxUnavailable`, "cannot be 0 when maxSurge is 0"));
  } else if (u.type !== "OnDelete")
    errors.push(notSupported("spec.updateStrategy", { Type: u.type, RollingUpdate: internal(u.rollingUpdate) }, ["RollingUpdate", "OnDelete"]));
  return [...errors, ...nonNegative(s.revisionHistoryLimit, "spec.revisionHistoryLimit")];
}

export function validateDaemonSetUpdate(o: DaemonSet, old: DaemonSet): FieldError[] {
  return [...immutable(o.spec.selector, old.spec.selector, "spec.selector"), ...validateDaemonSet(o)];
}

/** A StatefulSet's rolling update as the server's internal type. */
function internalRolling(r: NonNullable<NonNullable<StatefulSetSpec["updateStrategy"]>["rollingUpdate"]>): object {
  return { Partition: r.partition ?? 0, MaxUnavailable: r.maxUnavailable ?? null };
}

export function validateStatefulSet(o: StatefulSet, onCreate = true): FieldError[] {
  const s: StatefulSetSpec = o.spec;
  const errors: FieldError[] = [];
  if (s.podManagementPolicy !== "OrderedReady" && s.podManagementPolicy !== "Parallel")
    errors.push(invalidValue("spec.podManagementPolicy", s.podManagementPolicy, "must be 'OrderedReady' or 'Parallel'"));
  const u = s.updateStrategy ?? {};
  if (u.type === "OnDelete") {
    if (u.rollingUpdate !== undefined)
      errors.push(invalidValue("spec.updateStrategy.rollingUpdate", internalRolling(u.rollingUpdate), "only allowed for updateStrategy 'RollingUpdate'"));
  } else if (u.type === "RollingUpdate") errors.push(...nonNegative(u.rollingUpdate?.partition, "spec.updateStrategy.rollingUpdate.partition"));
  else
    errors.push(
      invalidValue(
        "spec.updateStrategy",
        {
          Type: u.type,
          RollingUpdate: u.rollingUpdate === undefined ? null : internalRolling(u.rollingUpdate),
        },
        "must be 'RollingUpdate' or 'OnDelete'",
      ),
    );
  for (const f of ["whenDeleted", "whenScaled"] as const) {
    const value = s.persistentVolumeClaimRetentionPolicy?.[f] ?? "";
    if (value !== "Retain" && value !== "Delete") errors.push(notSupported(`spec.persistentVolumeClaimRetentionPolicy.${f}`, value, ["Retain", "Delete"]));
  }
  errors.push(
    ...nonNegative(s.replicas, "spec.replicas"),
    ...nonNegative(s.minReadySeconds, "spec.minReadySeconds"),
    ...nonNegative(s.ordinals?.start, "spec.ordinals.start"),
  );
  if (onCreate && s.serviceName) for (const m of isDNS1123Label(s.serviceName)) errors.push(invalidValue("spec.serviceName", s.serviceName, m));
  errors.push(...requiredSelector(s.selector, "spec", "statefulset"));
  if (!isSelector(s.selector ?? undefined)) errors.push(invalidValue("spec.selector", s.selector, ""));
  else errors.push(...templateMismatch(s.selector ?? undefined, s.template, "spec.template"), ...validateStatefulTemplate(s));
  return [...errors, ...alwaysRestarts(s.template, "spec.template", "StatefulSet")];
}

function validateStatefulTemplate(s: StatefulSetSpec): FieldError[] {
  const claims = s.volumeClaimTemplates ?? [];
  const spec = s.template.spec ?? { containers: [] };
  const names = new Set(claims.map((c) => c.metadata?.name));
  const volumes = [
    ...claims.map((c) => ({ name: c.metadata?.name ?? "", persistentVolumeClaim: { claimName: c.metadata?.name ?? "" } })),
    ...(spec.volumes ?? []).filter((v) => !names.has(v.name)),
  ];
  // The controller sets subdomain and hostname itself.
  const { subdomain: _subdomain, hostname: _hostname, ...rest } = spec;
  const t = s.template;
  return [
    ...validateTemplate({ ...t, spec: { ...rest, ...(volumes.length ? { volumes } : {}) } }, "spec.template"),
    ...validateLabels(t.metadata?.labels, "spec.template.labels"),
    ...validateAnnotations(t.metadata?.annotations, "spec.template.annotations"),
  ];
}

const STATEFUL_MUTABLE = [
  "replicas",
  "template",
  "updateStrategy",
  "minReadySeconds",
  "ordinals",
  "revisionHistoryLimit",
  "persistentVolumeClaimRetentionPolicy",
] as const;

export function validateStatefulSetUpdate(o: StatefulSet, old: StatefulSet): FieldError[] {
  const errors = validateStatefulSet(o, false);
  const fixed = (s: StatefulSetSpec): unknown => Object.fromEntries(Object.entries(s).filter(([k]) => !(STATEFUL_MUTABLE as readonly string[]).includes(k)));
  if (!equal(fixed(o.spec), fixed(old.spec)))
    errors.push(
      forbiddenField(
        "spec",
        "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
      ),
    );
  return errors;
}
