// The Job controller: Pods until enough have succeeded or too many have failed. Departs: no tracking finalizers on Pods (what
// was counted is remembered by the controller), no success and Pod failure policies, no back-off limit per index.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { claim } from "./claim";
import { keyOf, splitKey } from "./references";
import type { Condition, Job, Pod } from "./objects";
import { conditionOf, createPod, deletePod, isActive, isReady, isTerminating, namePrefix, omitEmpty, podFromTemplate, same } from "./pods";
import { podKeys } from "./replicaset";
import { rfc3339, timeOf } from "./times";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

const resource = "jobs.batch";
const indexAnnotation = "batch.kubernetes.io/job-completion-index";

/** The Pods of a Job that were counted, by uid: they count on when they have gone. */
type Counted = { readonly job: string; readonly succeeded: ReadonlySet<string>; readonly failed: ReadonlySet<string>; readonly lastFailure: number };
const nothing: Counted = { job: "", succeeded: new Set(), failed: new Set(), lastFailure: 0 };

export function isFinished(job: Job): Condition | undefined {
  return job.status?.conditions?.find((c) => (c.type === "Complete" || c.type === "Failed") && c.status === "True");
}

export const jobController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const jobs = caches.of<Job>(resource);
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("job-controller");
  let counted = new Map<string, Counted>();

  function count(job: Job, own: readonly Pod[]): Counted {
    const known = counted.get(keyOf(job));
    const before = known?.job === job.metadata.uid ? known : nothing;
    const succeeded = new Set(before.succeeded);
    const failed = new Set(before.failed);
    let { lastFailure } = before;
    for (const p of own) {
      if (p.status?.phase === "Succeeded") succeeded.add(p.metadata.uid);
      // A Pod that is deleted before it succeeds counts as failed when it has ended.
      else if (p.status?.phase === "Failed" && !failed.has(p.metadata.uid)) {
        failed.add(p.metadata.uid);
        lastFailure = Math.max(lastFailure, ...(p.status.containerStatuses ?? []).map((c) => timeOf(c.state.terminated?.finishedAt)));
      }
    }
    const now = { job: job.metadata.uid, succeeded, failed, lastFailure };
    counted.set(keyOf(job), now);
    return now;
  }

  function doneIndexes(own: readonly Pod[], job: Job): Set<number> {
    const out = new Set<number>(parseIndexes(job.status?.completedIndexes ?? ""));
    for (const p of own) if (p.status?.phase === "Succeeded") out.add(Number(p.metadata.annotations?.[indexAnnotation] ?? -1));
    out.delete(-1);
    return out;
  }

  function finish(api: Client, job: Job, own: readonly Pod[], type: "Complete" | "Failed", reason: string, message: string): readonly Condition[] {
    for (const p of own) if (isActive(p)) deletePod(api, recorder, job, p);
    const now = rfc3339(clock.now);
    const condition = (t: string): Condition => ({ type: t, status: "True", lastProbeTime: now, lastTransitionTime: now, reason, message });
    if (type === "Complete") recorder.event(job, "Normal", "Completed", "Job completed");
    else recorder.event(job, "Warning", reason, message);
    return [condition(type === "Complete" ? "SuccessCriteriaMet" : "FailureTarget"), condition(type)];
  }

  return {
    name: "job-controller",
    watches: [resource, "pods"],
    keys: (event, r) => (r === "pods" ? podKeys(event as WatchEvent<Pod>, jobs, "Job", (j) => j.spec.selector ?? {}) : [keyOf(event.object)]),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const job = api.get<Job>(resource, namespace, name);
      if (job === undefined || isFinished(job) !== undefined) counted.delete(key);
      if (job === undefined || isFinished(job) !== undefined || job.metadata.deletionTimestamp !== undefined) return;
      const { spec } = job;
      const own = claim(api, pods, job, spec.selector ?? {});
      const c = count(job, own);
      const active = own.filter(isActive);
      const indexed = spec.completionMode === "Indexed";
      const done = indexed ? doneIndexes(own, job) : new Set<number>();
      const succeeded = indexed ? done.size : c.succeeded.size;
      let conditions = job.status?.conditions ?? [];
      let startTime = job.status?.startTime;
      const suspended = spec.suspend === true;
      if (startTime === undefined && !suspended) startTime = rfc3339(clock.now);
      let living = active.length;
      let completionTime: string | undefined;
      const pastDeadline =
        spec.activeDeadlineSeconds !== undefined && startTime !== undefined && clock.now - timeOf(startTime) >= spec.activeDeadlineSeconds * 1000;
      const enough = spec.completions === undefined ? succeeded > 0 && active.length === 0 : succeeded >= spec.completions;
      if (c.failed.size > (spec.backoffLimit ?? 6)) {
        conditions = [...conditions, ...finish(api, job, own, "Failed", "BackoffLimitExceeded", "Job has reached the specified backoff limit")];
        living = 0;
      } else if (pastDeadline) {
        conditions = [...conditions, ...finish(api, job, own, "Failed", "DeadlineExceeded", "Job was active longer than specified deadline")];
        living = 0;
      } else if (enough) {
        conditions = [...conditions, ...finish(api, job, own, "Complete", "CompletionsReached", "Reached expected number of succeeded pods")];
        completionTime = rfc3339(clock.now);
        living = 0;
      } else if (suspended) {
        for (const p of active) deletePod(api, recorder, job, p);
        living = 0;
        if (conditionOf(conditions, "Suspended")?.status !== "True") {
          conditions = [
            ...conditions.filter((x) => x.type !== "Suspended"),
            {
              type: "Suspended",
              status: "True",
              lastProbeTime: rfc3339(clock.now),
              lastTransitionTime: rfc3339(clock.now),
              reason: "JobSuspended",
              message: "Job suspended",
            },
          ];
          recorder.event(job, "Normal", "Suspended", "Job suspended");
        }
        startTime = undefined;
      } else {
        if (conditionOf(conditions, "Suspended")?.status === "True") {
          conditions = [
            ...conditions.filter((x) => x.type !== "Suspended"),
            {
              type: "Suspended",
              status: "False",
              lastProbeTime: rfc3339(clock.now),
              lastTransitionTime: rfc3339(clock.now),
              reason: "JobResumed",
              message: "Job resumed",
            },
          ];
          recorder.event(job, "Normal", "Resumed", "Job resumed");
        }
        const parallelism = spec.parallelism ?? 1;
        const wanted = spec.completions === undefined ? (succeeded > 0 ? active.length : parallelism) : Math.min(parallelism, spec.completions - succeeded);
        const backoff = c.failed.size === 0 ? 0 : Math.min(timing.jobBackoffBase * 2 ** (c.failed.size - 1), timing.jobBackoffMax);
        const wait = c.lastFailure + backoff - clock.now;
        if (active.length > wanted) for (const p of active.slice(wanted)) deletePod(api, recorder, job, p);
        else if (active.length < wanted) {
          if (wait > 0) requeue(key, wait);
          else living += start(api, job, own, done, wanted - active.length, indexed);
        }
        if (spec.activeDeadlineSeconds !== undefined && startTime !== undefined)
          requeue(key, timeOf(startTime) + spec.activeDeadlineSeconds * 1000 - clock.now);
      }
      const status = omitEmpty(
        {
          conditions,
          startTime,
          completionTime,
          active: living,
          succeeded,
          failed: c.failed.size,
          terminating: own.filter(isTerminating).length,
          ready: own.filter((p) => isActive(p) && isReady(p)).length,
          ...(indexed && { completedIndexes: formatIndexes([...done]) }),
          uncountedTerminatedPods: {},
        },
        ["terminating", "ready"],
      );
      if (!same(status, job.status)) {
        try {
          api.updateStatus(resource, { ...job, status });
        } catch (e) {
          if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
        }
      }
    },
    snapshot: () => new Map(counted),
    restore: (s) => void (counted = new Map(s as Map<string, Counted>)),
  };

  function start(api: Client, job: Job, own: readonly Pod[], done: ReadonlySet<number>, n: number, indexed: boolean): number {
    const template = job.spec.template;
    if (!indexed) {
      const pod = podFromTemplate(template, job, { generateName: namePrefix(job.metadata.name) });
      for (let i = 0; i < n; i++) createPod(api, recorder, job, pod);
      return n;
    }
    const taken = new Set([...done, ...own.filter(isActive).map((p) => Number(p.metadata.annotations?.[indexAnnotation] ?? -1))]);
    let made = 0;
    for (let i = 0; i < (job.spec.completions ?? 0) && made < n; i++) {
      if (taken.has(i)) continue;
      const pod = podFromTemplate(template, job, { generateName: `${job.metadata.name}-${i}-` });
      const env = { name: "JOB_COMPLETION_INDEX", valueFrom: { fieldRef: { fieldPath: `metadata.labels['${indexAnnotation}']` } } };
      createPod(api, recorder, job, {
        ...pod,
        metadata: {
          ...pod.metadata,
          annotations: { ...template.metadata?.annotations, [indexAnnotation]: String(i) },
          labels: { ...template.metadata?.labels, [indexAnnotation]: String(i) },
        },
        spec: { ...pod.spec, hostname: `${job.metadata.name}-${i}`, containers: pod.spec.containers.map((c) => ({ ...c, env: [...(c.env ?? []), env] })) },
      });
      made++;
    }
    return made;
  }
};

/** "1,3-5" for a set of indexes. */
export function formatIndexes(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length;) {
    let j = i;
    while (sorted[j + 1] === sorted[j]! + 1) j++;
    parts.push(j === i ? `${sorted[i]}` : j === i + 1 ? `${sorted[i]},${sorted[j]}` : `${sorted[i]}-${sorted[j]}`);
    i = j + 1;
  }
  return parts.join(",");
}

function parseIndexes(text: string): number[] {
  return text.split(",").flatMap((part) => {
    if (part === "") return [];
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
