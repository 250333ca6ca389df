// Validation of Pods and Pod templates, in upstream's order and words.
// Departs: resource claims are let through.
import { duplicate, forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { Pod, PodSpec, PodTemplateSpec, Toleration, TopologySpreadConstraint, Volume } from "../kinds";
import { equal } from "../schema/finish";
import { validIPLegacy } from "../validation/ip";
import { validateAnnotations, validateLabels } from "../validation/meta";
import { isDNS1123Label, isDNS1123Subdomain, isQualifiedName, isValidLabelValue, nameIsDNSSubdomain } from "../validation/names";
import { validateAffinity } from "./affinity";
import { validateContainers, validateResources } from "./containers";
import { validateSelector } from "../validation/selector";
import { podDiff } from "./diff";
import { validatePodSecurity } from "./security";
import { validateVolumes } from "./volumes";

const label = (value: string, at: string): FieldError[] => isDNS1123Label(value).map((m) => invalidValue(at, value, m));

export function validatePod(o: Pod): FieldError[] {
  const errors = podAndSpec(o);
  if (o.spec.ephemeralContainers?.length) errors.push(forbiddenField("spec.ephemeralContainers", "cannot be set on create"));
  if (o.spec.nodeName && o.spec.schedulingGates?.length)
    errors.push(forbiddenField("spec.nodeName", "cannot be set until all schedulingGates have been cleared"));
  return errors;
}

function podAndSpec(o: Pod): FieldError[] {
  const errors = validatePodSpec(o.spec, "spec", true);
  for (const part of ["containers", "initContainers"] as const)
    o.spec[part]?.forEach((c, i) => {
      if ((c.image ?? "") !== (c.image ?? "").trim())
        errors.push(invalidValue(`spec.${part}[${i}].image`, c.image, "must not have leading or trailing whitespace"));
    });
  return errors;
}

export function validateTemplate(t: PodTemplateSpec, at: string): FieldError[] {
  const errors = [
    ...validateLabels(t.metadata?.labels, `${at}.labels`),
    ...validateAnnotations(t.metadata?.annotations, `${at}.annotations`),
    ...validatePodSpec(t.spec ?? { containers: [] }, `${at}.spec`, false),
  ];
  if (t.spec?.ephemeralContainers?.length) errors.push(forbiddenField(`${at}.spec.ephemeralContainers`, "ephemeral containers not allowed in pod template"));
  return errors;
}

function validatePodSpec(s: PodSpec, at: string, isPod: boolean): FieldError[] {
  const errors: FieldError[] = [];
  if (s.terminationGracePeriodSeconds === undefined) errors.push(required(`${at}.terminationGracePeriodSeconds`));
  const volumes = new Map<string, Volume>();
  errors.push(...validateVolumes(s.volumes ?? [], volumes, `${at}.volumes`), ...validateContainers(s, volumes, at));
  if (s.hostNetwork === true)
    s.containers?.forEach((c, i) =>
      c.ports?.forEach((p, j) => {
        if ((isPod || p.hostPort) && (p.hostPort ?? 0) !== p.containerPort)
          errors.push(invalidValue(`${at}.containers[${i}].ports[${j}].hostPort`, p.hostPort ?? 0, "must match `containerPort` when `hostNetwork` is true"));
      }),
    );
  errors.push(
    ...oneOf(s.restartPolicy, ["Always", "OnFailure", "Never"], `${at}.restartPolicy`),
    ...oneOf(s.dnsPolicy, ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"], `${at}.dnsPolicy`),
  );
  errors.push(...validateLabels(s.nodeSelector, `${at}.nodeSelector`), ...validatePodSecurity(s, `${at}.securityContext`));
  errors.push(...validateAffinity(s.affinity, `${at}.affinity`), ...validateDns(s, `${at}.dnsConfig`));
  s.readinessGates?.forEach((g, i) =>
    isQualifiedName(g.conditionType).forEach((m) => errors.push(invalidValue(`${at}.readinessGates[${i}].conditionType`, g.conditionType, m))),
  );
  errors.push(...validateGates(s.schedulingGates ?? [], `${at}.schedulingGates`));
  errors.push(...validateSpread(s.topologySpreadConstraints ?? [], `${at}.topologySpreadConstraints`));
  for (const f of ["serviceAccountName", "nodeName"] as const)
    if (s[f]) for (const m of nameIsDNSSubdomain(s[f], false)) errors.push(invalidValue(`${at}.${f}`, s[f], m));
  const deadline = s.activeDeadlineSeconds;
  if (deadline !== undefined && (deadline < 1 || deadline > 2147483647))
    errors.push(invalidValue(`${at}.activeDeadlineSeconds`, deadline, "must be between 1 and 2147483647, inclusive"));
  if (s.hostname) errors.push(...label(s.hostname, `${at}.hostname`));
  if (s.subdomain) errors.push(...label(s.subdomain, `${at}.subdomain`));
  errors.push(...validateTolerations(s.tolerations ?? [], `${at}.tolerations`));
  s.hostAliases?.forEach((a, i) => {
    errors.push(...validIPLegacy(`${at}.hostAliases[${i}].ip`, a.ip));
    a.hostnames?.forEach((h, j) => isDNS1123Subdomain(h).forEach((m) => errors.push(invalidValue(`${at}.hostAliases[${i}].hostnames[${j}]`, h, m))));
  });
  if (s.priorityClassName)
    for (const m of nameIsDNSSubdomain(s.priorityClassName, false)) errors.push(invalidValue(`${at}.priorityClassName`, s.priorityClassName, m));
  if (s.runtimeClassName !== undefined)
    for (const m of nameIsDNSSubdomain(s.runtimeClassName, false)) errors.push(invalidValue(`${at}.runtimeClassName`, s.runtimeClassName, m));
  if (s.preemptionPolicy !== undefined) errors.push(...oneOf(s.preemptionPolicy, ["PreemptLowerPriority", "Never"], `${at}.preemptionPolicy`));
  if (s.overhead !== undefined) errors.push(...validateResources({ limits: s.overhead }, `${at}.overhead`));
  if (s.os !== undefined) {
    if (!s.os.name) errors.push(required(`${at}.os.name`));
    else if (!["linux", "windows"].includes(s.os.name)) errors.push(notSupported(`${at}.os`, s.os.name, ["linux", "windows"]));
  }
  return errors;
}

function oneOf(value: string | undefined, all: readonly string[], at: string): FieldError[] {
  if (!value) return [required(at)];
  return all.includes(value) ? [] : [notSupported(at, value, all)];
}

const UNDERSCORED_TEXT = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*";
const UNDERSCORED = new RegExp(`^${UNDERSCORED_TEXT}$`);

function validateDns(s: PodSpec, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const c = s.dnsConfig;
  if (s.dnsPolicy === "None") {
    if (c === undefined) return [required(at, "must provide `dnsConfig` when `dnsPolicy` is None")];
    if (!c.nameservers?.length) return [required(`${at}.nameservers`, "must provide at least one DNS nameserver when `dnsPolicy` is None")];
  }
  if (c === undefined) return errors;
  const { nameservers = [], searches = [] } = c;
  if (nameservers.length > 3) errors.push(invalidValue(`${at}.nameservers`, nameservers, "must not have more than 3 nameservers"));
  nameservers.forEach((n, i) => errors.push(...validIPLegacy(`${at}.nameservers[${i}]`, n)));
  if (searches.length > 32) errors.push(invalidValue(`${at}.searches`, searches, "must not have more than 32 search paths"));
  if (searches.join(" ").length > 2048)
    errors.push(invalidValue(`${at}.searches`, searches, "must not have more than 2048 characters (including spaces) in the search list"));
  searches.forEach((n, i) => {
    const name = n.replace(/\.$/, "");
    if (n !== "." && !UNDERSCORED.test(name))
      errors.push(
        invalidValue(
          `${at}.searches[${i}]`,
          name,
          `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '${UNDERSCORED_TEXT}')`,
        ),
      );
  });
  c.options?.forEach((o, i) => o.name || errors.push(required(`${at}.options[${i}]`, "must not be empty")));
  return errors;
}

function validateGates(gates: readonly { readonly name: string }[], at: string): FieldError[] {
  return gates.flatMap(({ name }, i) => [
    ...isQualifiedName(name).map((m) => invalidValue(`${at}[${i}]`, name, m)),
    ...(gates.slice(0, i).some((g) => g.name === name) ? [duplicate(`${at}[${i}]`, name)] : []),
  ]);
}

function validateSpread(list: readonly TopologySpreadConstraint[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  list.forEach((c, i) => {
    const here = `${at}[${i}]`;
    if (!(c.maxSkew > 0)) errors.push(invalidValue(`${here}.maxSkew`, c.maxSkew, "must be greater than zero"));
    if (!c.topologyKey) errors.push(required(`${here}.topologyKey`, "can not be empty"));
    else errors.push(...isQualifiedName(c.topologyKey).map((m) => invalidValue(`${here}.topologyKey`, c.topologyKey, m)));
    const all = ["DoNotSchedule", "ScheduleAnyway"];
    if (!all.includes(c.whenUnsatisfiable)) errors.push(notSupported(`${here}.whenUnsatisfiable`, c.whenUnsatisfiable, all));
    if (list.slice(i + 1).some((d) => d.topologyKey === c.topologyKey && d.whenUnsatisfiable === c.whenUnsatisfiable))
      errors.push(duplicate(`${here}.{topologyKey, whenUnsatisfiable}`, `{${c.topologyKey}, ${c.whenUnsatisfiable}}`));
    if (c.minDomains !== undefined) {
      if (!(c.minDomains > 0)) errors.push(invalidValue(`${here}.minDomains`, c.minDomains, "must be greater than zero"));
      if (c.whenUnsatisfiable !== "DoNotSchedule")
        errors.push(invalidValue(`${here}.minDomains`, c.minDomains, `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${c.whenUnsatisfiable}`));
    }
    const policies = ["Honor", "Ignore"];
    for (const f of ["nodeAffinityPolicy", "nodeTaintsPolicy"] as const)
      if (c[f] !== undefined && !policies.includes(c[f])) errors.push(notSupported(`${here}.${f}`, c[f], policies));
    errors.push(...validateSelector(c.labelSelector, `${here}.labelSelector`));
  });
  return errors;
}

function validateTolerations(list: readonly Toleration[], at: string): FieldError[] {
  const errors: FieldError[] = [];
  list.forEach((t, i) => {
    const here = `${at}[${i}]`;
    const operator = t.operator ?? "";
    if (t.key) for (const m of isQualifiedName(t.key)) errors.push(invalidValue(`${here}.key`, t.key, m));
    if (!t.key && operator !== "Exists")
      errors.push(invalidValue(`${here}.operator`, operator, 'operator must be Exists when `key` is empty, which means "match all values and all keys"'));
    if (t.tolerationSeconds !== undefined && t.effect !== "NoExecute")
      errors.push(invalidValue(`${here}.effect`, t.effect ?? "", "effect must be 'NoExecute' when `tolerationSeconds` is set"));
    if (operator === "Equal" || operator === "") {
      const wrong = isValidLabelValue(t.value ?? "");
      if (wrong.length > 0) errors.push(invalidValue(`${here}.operator`, t.value, wrong.join(";")));
    } else if (operator === "Exists") {
      if (t.value) errors.push(invalidValue(`${here}.operator`, t.value, "value must be empty when `operator` is 'Exists'"));
    } else errors.push(notSupported(`${here}.operator`, operator, ["Equal", "Exists"]));
    const effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
    if (t.effect && !effects.includes(t.effect)) errors.push(notSupported(`${here}.effect`, t.effect, effects));
  });
  return errors;
}

const MUTABLE =
  "`spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";

export function validatePodUpdate(o: Pod, old: Pod): FieldError[] {
  const errors = podAndSpec(o);
  for (const part of ["containers", "initContainers"] as const) {
    if ((o.spec[part]?.length ?? 0) === (old.spec[part]?.length ?? 0)) continue;
    errors.push(forbiddenField(`spec.${part}`, "pod updates may not add or remove containers"));
    return errors;
  }
  const [now, was] = [o.spec.activeDeadlineSeconds, old.spec.activeDeadlineSeconds];
  if (now !== undefined && (now < 0 || now > 2147483647))
    return [...errors, invalidValue("spec.activeDeadlineSeconds", now, "must be between 0 and 2147483647, inclusive")];
  if (now !== undefined && was !== undefined && was < now)
    return [...errors, invalidValue("spec.activeDeadlineSeconds", now, "must be less than or equal to previous value")];
  if (now === undefined && was !== undefined)
    errors.push(invalidValue("spec.activeDeadlineSeconds", null, "must not update from a positive integer to nil value"));
  for (const t of old.spec.tolerations ?? []) {
    if (o.spec.tolerations?.some((n) => equal({ ...t, tolerationSeconds: 0 }, { ...n, tolerationSeconds: 0 })) === true) continue;
    errors.push(forbiddenField("spec.tolerations", "existing toleration can not be modified except its tolerationSeconds"));
    break;
  }
  const gates = (old.spec.schedulingGates ?? []).map((g) => g.name);
  o.spec.schedulingGates?.forEach((g, i) => {
    if (!gates.includes(g.name))
      errors.push(forbiddenField(`spec.schedulingGates[${i}].name`, `only deletion is allowed, but found new scheduling gate '${g.name}'`));
  });
  const images = (part: "containers" | "initContainers"): unknown => o.spec[part]?.map((c, i) => ({ ...c, image: old.spec[part]![i]!.image }));
  const munged = {
    ...o.spec,
    containers: images("containers"),
    initContainers: images("initContainers"),
    activeDeadlineSeconds: was,
    schedulingGates: old.spec.schedulingGates,
    tolerations: old.spec.tolerations,
    ...((old.spec.terminationGracePeriodSeconds ?? 0) < 0 && o.spec.terminationGracePeriodSeconds === 1
      ? { terminationGracePeriodSeconds: old.spec.terminationGracePeriodSeconds }
      : {}),
  } as Record<string, unknown>;
  if (gates.length > 0) {
    // where a gated Pod may run can be narrowed. Departs: of its node affinity that cannot
    const kept = Object.entries(old.spec.nodeSelector ?? {}).every(([k, v]) => o.spec.nodeSelector?.[k] === v);
    if (!kept)
      errors.push(invalidValue("spec.nodeSelector", o.spec.nodeSelector, "only additions to spec.nodeSelector are allowed (no mutations or deletions)"));
    munged["nodeSelector"] = old.spec.nodeSelector;
  }
  for (const k of Object.keys(munged)) if (munged[k] === undefined) delete munged[k];
  if (!equal(munged, old.spec)) errors.push(forbiddenField("spec", `pod updates may not change fields other than ${MUTABLE}\n${podDiff(old.spec, munged)}`));
  return errors;
}
