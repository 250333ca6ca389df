// Validation of Jobs and CronJobs. Departs: pod failure and success policies are let through.
import { invalidValue, notSupported, required, type FieldError } from "../errors";
import type { CronJob, Job, JobSpec } from "../kinds";
import { nonNegative } from "../pod/containers";
import { validateTemplate } from "../pod/validate";
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
  errors.push(...validateTemplate(s.template, `${at}.template`));
  const policy = s.template.spec?.restartPolicy ?? "";
  const here = `${at}.template.spec.restartPolicy`;
  if (policy === "Always" || policy === "") errors.push(required(here, 'valid values: "OnFailure", "Never"'));
  else if (policy !== "OnFailure" && policy !== "Never") errors.push(notSupported(here, policy, ["OnFailure", "Never"]));
  else if (s.podFailurePolicy !== undefined && policy !== "Never")
    errors.push(invalidValue(here, policy, 'only "Never" is supported when podFailurePolicy is specified'));
  return errors;
}

export function validateJob(o: Job): FieldError[] {
  const s = o.spec;
  const errors = validateSpec(s, "spec");
  if (s.selector === undefined) errors.push(required("spec.selector"));
  else errors.push(...validateSelector(s.selector, "spec.selector"));
  if (s.selector === undefined || (errors.length === 0 && !matches(selectorOf(s.selector), s.template.metadata?.labels)))
    errors.push(invalidValue("spec.template.metadata.labels", s.template.metadata?.labels, "`selector` does not match template `labels`"));
  if (s.completionMode === "Indexed" && (s.completions ?? 0) > 0) {
    const name = o.metadata.name ?? "";
    const hostname = `${name}-${s.completions! - 1}`;
    if (isDNS1123Label(hostname).length > 0)
      errors.push(invalidValue("metadata.name", name, `will not able to create pod with invalid DNS label: ${hostname}`));
  }
  return errors;
}

export function validateJobUpdate(o: Job, old: Job): FieldError[] {
  const [s, was] = [o.spec, old.spec];
  const errors = validateJob(o);
  if (s.completionMode !== "Indexed" || s.completions !== s.parallelism) errors.push(...immutable(s.completions, was.completions, "spec.completions"));
  errors.push(...immutable(s.selector, was.selector, "spec.selector"), ...immutable(s.template, was.template, "spec.template"));
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
  if (schedule.startsWith("@")) {
    if (["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"].includes(schedule)) return undefined;
    if (/^@every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(schedule)) return undefined;
    return schedule.startsWith("@every ")
      ? `failed to parse duration ${schedule}: time: invalid duration ${JSON.stringify(schedule.slice(7))}`
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
