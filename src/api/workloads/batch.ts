// Validation of Jobs and CronJobs. Departs: pod failure and success policies are let through.
import { invalidValue, notSupported, required, type FieldError } from "../errors";
import type { CronJob, Job, JobSpec, PodSpec } from "../kinds";
import { nonNegative } from "../pod/containers";
import { internalPodSpec, internalTemplate } from "../pod/internal";
import { validateTemplate } from "../pod/validate";
import { equal } from "../schema/finish";
import { matches, selectorOf } from "../selectors/labels";
import { immutable } from "../validation/meta";
import { isDNS1123Label } from "../validation/names";
import { validateSelector } from "../validation/selector";

const COUNTS = [
  "parallelism",
  "completions",
  "activeDeadlineSeconds",
  "backoffLimit",
  "ttlSecondsAfterFinished",
  "backoffLimitPerIndex",
  "maxFailedIndexes",
] as const;

function validateSpec(s: JobSpec, at: string): FieldError[] {
  const errors: FieldError[] = COUNTS.flatMap((f) => nonNegative(s[f], `${at}.${f}`));
  if (s.maxFailedIndexes !== undefined && s.backoffLimitPerIndex === undefined)
    errors.push(required(`${at}.backoffLimitPerIndex`, "when maxFailedIndexes is specified"));
  const modes = ["NonIndexed", "Indexed"];
  if (s.completionMode !== undefined && !modes.includes(s.completionMode)) errors.push(notSupported(`${at}.completionMode`, s.completionMode, modes));
  if (s.completionMode === "Indexed") {
    if (s.completions === undefined) errors.push(required(`${at}.completions`, "when completion mode is Indexed"));
    if ((s.parallelism ?? 0) > 100000)
      errors.push(invalidValue(`${at}.parallelism`, s.parallelism, "must be less than or equal to 100000 when completion mode is Indexed"));
  } else
    for (const f of ["backoffLimitPerIndex", "maxFailedIndexes"] as const)
      if (s[f] !== undefined) errors.push(invalidValue(`${at}.${f}`, s[f], "requires indexed completion mode"));
  const replaced = s.podFailurePolicy === undefined ? ["Failed", "TerminatingOrFailed"] : ["Failed"];
  if (s.podReplacementPolicy !== undefined && !replaced.includes(s.podReplacementPolicy))
    errors.push(notSupported(`${at}.podReplacementPolicy`, s.podReplacementPolicy, replaced));
  errors.push(...validateTemplate(s.template, `${at}.template`));
  const policy = s.template.spec?.restartPolicy ?? "";
  const here = `${at}.template.spec.restartPolicy`;
  if (policy === "Always" || policy === "") errors.push(required(here, 'valid values: "OnFailure", "Never"'));
  else if (policy !== "OnFailure" && policy !== "Never") errors.push(notSupported(here, policy, ["OnFailure", "Never"]));
  else if (s.podFailurePolicy !== undefined && policy !== "Never")
    errors.push(invalidValue(here, policy, 'only "Never" is supported when podFailurePolicy is specified'));
  return errors;
}

/** The selector and labels that the server made must be there as it made them. */
function validateGenerated(o: Job): FieldError[] {
  const { uid, name = "" } = o.metadata;
  const wanted = { "controller-uid": uid, "job-name": name, "batch.kubernetes.io/controller-uid": uid, "batch.kubernetes.io/job-name": name };
  const labels: Readonly<Record<string, string>> = o.spec.template.metadata?.labels ?? {};
  const at = "spec.template.metadata.labels";
  const errors: FieldError[] = [];
  for (const [key, value] of Object.entries(wanted)) {
    if (labels[key] === undefined) errors.push(required(`${at}[${key}]`, `must be '${value}'`));
    else if (labels[key] !== value) errors.push(invalidValue(`${at}[${key}]`, labels, `must be '${value}'`));
  }
  if (o.spec.selector !== undefined && validateSelector(o.spec.selector, "").length === 0 && !matches(selectorOf(o.spec.selector), wanted))
    errors.push(invalidValue("spec.selector", o.spec.selector, "`selector` not auto-generated"));
  return errors;
}

export function validateJob(o: Job): FieldError[] {
  const s = o.spec;
  const errors = [...(s.manualSelector === true ? [] : validateGenerated(o)), ...validateSpec(s, "spec")];
  if (s.selector === undefined) errors.push(required("spec.selector"));
  else errors.push(...validateSelector(s.selector, "spec.selector"));
  if (s.selector === undefined || (validateSelector(s.selector, "").length === 0 && !matches(selectorOf(s.selector), s.template.metadata?.labels)))
    errors.push(invalidValue("spec.template.metadata.labels", s.template.metadata?.labels, "`selector` does not match template `labels`"));
  if (s.completionMode === "Indexed" && (s.completions ?? 0) > 0) {
    const name = o.metadata.name ?? "";
    const hostname = `${name}-${s.completions! - 1}`;
    if (isDNS1123Label(hostname).length > 0)
      errors.push(invalidValue("metadata.name", name, `will not able to create pod with invalid DNS label: ${hostname}`));
  }
  return errors;
}

/** A suspended Job without Pods may be given other resources and another place to run at. */
function templateChanges(old: Job, s: JobSpec): FieldError[] {
  const was = old.spec;
  const status = old.status ?? {};
  const halted = status.startTime === undefined || status.conditions?.some((c) => c.type === "Suspended" && c.status === "True") === true;
  const at = "spec.template";
  if (was.suspend !== true || !halted || (status.active ?? 0) > 0)
    return equal(s.template, was.template) ? [] : [invalidValue(at, internalTemplate(s.template), "field is immutable")];
  const [now, before] = [s.template.spec, was.template.spec].map((spec) => ({ ...spec, nodeSelector: 0, tolerations: 0, schedulingGates: 0 }));
  const bare = (spec: object | undefined): unknown => ({
    ...spec,
    ...Object.fromEntries(
      (["containers", "initContainers"] as const).map((f) => [f, (spec as PodSpec | undefined)?.[f]?.map((c) => ({ ...c, resources: 0 }))]),
    ),
  });
  return equal(bare(now), bare(before)) ? [] : [invalidValue(`${at}.spec`, internalPodSpec(s.template.spec ?? {}), "field is immutable")];
}

export function validateJobUpdate(o: Job, old: Job): FieldError[] {
  const [s, was] = [o.spec, old.spec];
  const errors = validateJob(o);
  if (s.completionMode !== "Indexed") errors.push(...immutable(s.completions, was.completions, "spec.completions"));
  else if (s.completions !== undefined && s.completions !== was.completions && s.completions !== s.parallelism)
    errors.push(invalidValue("spec.completions", s.completions, "can only be modified in tandem with spec.parallelism"));
  errors.push(...immutable(s.selector, was.selector, "spec.selector"), ...templateChanges(old, s));
  for (const f of ["completionMode", "podFailurePolicy", "backoffLimitPerIndex", "managedBy", "successPolicy"] as const)
    errors.push(...immutable(s[f], was[f], `spec.${f}`));
  return errors;
}

function validateTimeZone(zone: string | undefined): FieldError[] {
  const wrong = (why: string): FieldError[] => [invalidValue("spec.timeZone", zone, why)];
  if (zone === undefined) return [];
  if (zone === "") return wrong("timeZone must be nil or non-empty string");
  if (zone.split("/").some((part) => part.startsWith("-") || !/^[\w.+-]{1,14}$/.test(part) || part === "." || part === ".."))
    return wrong(`unknown time zone ${zone}`);
  if (zone.toLowerCase() === "local") return wrong("timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones");
  return isTimeZone(zone) ? [] : wrong(`unknown time zone ${zone}`);
}

function isTimeZone(zone: string): boolean {
  if (/^[+-]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export function validateCronJob(o: CronJob): FieldError[] {
  const s = o.spec;
  const errors: FieldError[] = [];
  if (!s.schedule) errors.push(required("spec.schedule"));
  else {
    const wrong = scheduleError(s.schedule);
    if (wrong !== undefined) errors.push(invalidValue("spec.schedule", s.schedule, wrong));
    if (s.schedule.includes("TZ")) errors.push(invalidValue("spec.schedule", s.schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead"));
  }
  errors.push(...nonNegative(s.startingDeadlineSeconds, "spec.startingDeadlineSeconds"));
  errors.push(...validateTimeZone(s.timeZone));
  const policies = ["Allow", "Forbid", "Replace"];
  if (!s.concurrencyPolicy) errors.push(required("spec.concurrencyPolicy"));
  else if (!policies.includes(s.concurrencyPolicy)) errors.push(notSupported("spec.concurrencyPolicy", s.concurrencyPolicy, policies));
  const job = s.jobTemplate.spec!;
  errors.push(...validateSpec(job, "spec.jobTemplate.spec"));
  if (job.selector !== undefined) errors.push(invalidValue("spec.jobTemplate.spec.selector", job.selector, "`selector` will be auto-generated"));
  errors.push(
    ...nonNegative(s.successfulJobsHistoryLimit, "spec.successfulJobsHistoryLimit"),
    ...nonNegative(s.failedJobsHistoryLimit, "spec.failedJobsHistoryLimit"),
  );
  if ((o.metadata.name ?? "").length > 52) errors.push(invalidValue("metadata.name", o.metadata.name, "must be no more than 52 characters"));
  return errors;
}

const RANGES = [
  ["minute", 0, 59],
  ["hour", 0, 23],
  ["day", 1, 31],
  ["month", 1, 12],
  ["week", 0, 6],
] as const;
const NAMES: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};

/** robfig/cron's error of a standard schedule; undefined if it is good. */
function scheduleError(schedule: string): string | undefined {
  const at = schedule.indexOf(" ");
  if (/^(CRON_)?TZ=/.test(schedule))
    return at < 0 || !isTimeZone(schedule.slice(schedule.indexOf("=") + 1, at)) ? undefined : scheduleError(schedule.slice(at).trim());
  if (schedule.startsWith("@")) {
    if (["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"].includes(schedule)) return undefined;
    if (/^@every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(schedule)) return undefined;
    return schedule.startsWith("@every ")
      ? `failed to parse duration ${schedule}: ${durationProblem(schedule.slice(7))}`
      : `unrecognized descriptor: ${schedule}`;
  }
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== 5) return `expected exactly 5 fields, found ${fields.length}: [${fields.join(" ")}]`;
  for (const [i, text] of fields.entries()) {
    for (const part of text.split(",")) {
      const wrong = partError(part, RANGES[i]![1], RANGES[i]![2]);
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
}

/** Why Go takes a text for no duration. */
function durationProblem(text: string): string {
  const shown = JSON.stringify(text);
  if (/^\d+(\.\d*)?$/.test(text)) return `time: missing unit in duration ${shown}`;
  const unit = /^(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))*\d+(?:\.\d*)?([^\d.]+)/.exec(text)?.[1];
  return unit === undefined ? `time: invalid duration ${shown}` : `time: unknown unit ${JSON.stringify(unit)} in duration ${shown}`;
}

function partError(part: string, low: number, high: number): string | undefined {
  const [range = "", step, ...more] = part.split("/");
  if (more.length > 0) return `too many slashes: ${part}`;
  const ends = range.split("-");
  if (ends.length > 2) return `too many hyphens: ${part}`;
  let [start, end] = [low, high];
  if (range !== "*" && range !== "?") {
    const values = ends.map((e) => NAMES[e.toLowerCase()] ?? Number(e));
    const bad = ends.find((e, i) => e === "" || !Number.isInteger(values[i]));
    if (bad !== undefined) return `failed to parse int from ${bad}: strconv.Atoi: parsing ${JSON.stringify(bad)}: invalid syntax`;
    start = values[0]!;
    end = values[1] ?? (step === undefined ? start : high);
  }
  if (step !== undefined && !/^\d+$/.test(step)) return `failed to parse int from ${step}: strconv.Atoi: parsing ${JSON.stringify(step)}: invalid syntax`;
  if (start < low) return `beginning of range (${start}) below minimum (${low}): ${part}`;
  if (end > high) return `end of range (${end}) above maximum (${high}): ${part}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${part}`;
  return step === "0" ? `step of range should be a positive number: ${part}` : undefined;
}
