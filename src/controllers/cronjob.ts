// The CronJob controller: starts Jobs by the clock, keeps a history of ended ones. Departs: time zones are taken as UTC.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { nextTime, parseSchedule } from "./cron-schedule";
import { isFinished } from "./job";
import { controllerOf, controllerRef, keyOf, splitKey } from "./references";
import type { CronJob, Job } from "./objects";
import { isNamespaceTerminating, same } from "./pods";
import { rfc3339, timeOf } from "./times";
import type { ControllerFactory } from "./types";

const resource = "cronjobs.batch";
/** Upstream looks 100 ms after the time, so that clocks agree. */
const slack = 100;

export const cronJobController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const jobs = caches.of<Job>("jobs.batch");
  const recorder = makeRecorder("cronjob-controller");

  function remove(api: Client, cron: CronJob, job: Job): void {
    try {
      api.delete("jobs.batch", job.metadata.namespace, job.metadata.name, { propagationPolicy: "Background" });
      recorder.event(cron, "Normal", "SuccessfulDelete", `Deleted job ${job.metadata.name}`);
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
  }

  return {
    name: "cronjob-controller",
    watches: [resource, "jobs.batch"],
    keys(event, r) {
      if (r === resource) return event.type === "DELETED" ? [] : [keyOf(event.object)];
      const ref = controllerOf((event as WatchEvent<Job>).object);
      return ref?.kind === "CronJob" ? [`${event.object.metadata.namespace ?? ""}/${ref.name}`] : [];
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const cron = api.get<CronJob>(resource, namespace, name);
      if (cron === undefined || cron.metadata.deletionTimestamp !== undefined) return;
      const own = [...jobs.by("owner", cron.metadata.uid)];
      let active = [...(cron.status?.active ?? [])];
      let lastSuccessfulTime = cron.status?.lastSuccessfulTime;
      let lastScheduleTime = cron.status?.lastScheduleTime;
      for (const job of own) {
        const end = isFinished(job);
        const listed = active.some((a) => a.uid === job.metadata.uid);
        if (end !== undefined && listed) {
          active = active.filter((a) => a.uid !== job.metadata.uid);
          recorder.event(cron, "Normal", "SawCompletedJob", `Saw completed job: ${job.metadata.name}, condition: ${end.type}`);
        }
        const done = job.status?.completionTime;
        if (end?.type === "Complete" && done !== undefined && timeOf(done) > timeOf(lastSuccessfulTime)) lastSuccessfulTime = done;
      }
      for (const a of active)
        if (api.get("jobs.batch", namespace, a.name ?? "") === undefined) {
          active = active.filter((x) => x !== a);
          recorder.event(cron, "Normal", "MissingJob", `Active job went missing: ${a.name ?? ""}`);
        }
      for (const [type, limit] of [
        ["Complete", cron.spec.successfulJobsHistoryLimit ?? 3],
        ["Failed", cron.spec.failedJobsHistoryLimit ?? 1],
      ] as const) {
        const ended = own
          .filter((j) => isFinished(j)?.type === type)
          .sort((a, b) => timeOf(a.status?.startTime) - timeOf(b.status?.startTime) || (a.metadata.name < b.metadata.name ? -1 : 1));
        for (const job of ended.slice(0, Math.max(0, ended.length - limit))) remove(api, cron, job);
      }

      const schedule = parseSchedule(cron.spec.schedule);
      if (schedule === undefined) recorder.event(cron, "Warning", "UnparseableSchedule", `unparseable schedule: "${cron.spec.schedule}"`);
      else if (cron.spec.suspend !== true) {
        // The latest time that has come since the last one.
        const earliest = Math.max(
          timeOf(lastScheduleTime ?? cron.metadata.creationTimestamp),
          cron.spec.startingDeadlineSeconds === undefined ? 0 : clock.now - cron.spec.startingDeadlineSeconds * 1000,
        );
        let due: number | undefined;
        for (let t = nextTime(schedule, earliest), n = 0; t !== undefined && t <= clock.now && n < 100; t = nextTime(schedule, t), n++) due = t;
        if (due !== undefined && due > timeOf(lastScheduleTime)) {
          if (cron.spec.concurrencyPolicy === "Forbid" && active.length > 0)
            recorder.event(cron, "Normal", "JobAlreadyActive", "Not starting job because prior execution is running and concurrency policy is Forbid");
          else {
            if (cron.spec.concurrencyPolicy === "Replace") {
              for (const a of active) {
                const job = jobs.get(`${namespace ?? ""}/${a.name ?? ""}`);
                if (job !== undefined) remove(api, cron, job);
              }
              active = [];
            }
            const job = start(api, cron, due);
            if (job !== undefined) {
              recorder.event(cron, "Normal", "SuccessfulCreate", `Created job ${job.metadata.name}`);
              active.push({
                apiVersion: "batch/v1",
                kind: "Job",
                namespace,
                name: job.metadata.name,
                uid: job.metadata.uid,
                resourceVersion: job.metadata.resourceVersion,
              });
              lastScheduleTime = rfc3339(due);
            }
          }
        }
        const next = nextTime(schedule, clock.now);
        if (next !== undefined) requeue(key, next - clock.now + slack);
      }
      const status = {
        ...(active.length > 0 && { active }),
        ...(lastScheduleTime !== undefined && { lastScheduleTime }),
        ...(lastSuccessfulTime !== undefined && { lastSuccessfulTime }),
      };
      if (!same(status, cron.status ?? {})) api.updateStatus(resource, { ...cron, status });
    },
  };

  function start(api: Client, cron: CronJob, at: number): Job | undefined {
    const { metadata, spec } = cron.spec.jobTemplate;
    const namespace = cron.metadata.namespace;
    try {
      return api.create<Job>("jobs.batch", namespace, {
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: {
          name: `${cron.metadata.name}-${Math.floor(at / 60_000)}`,
          namespace,
          ...(metadata?.labels && { labels: metadata.labels }),
          annotations: { ...metadata?.annotations, "batch.kubernetes.io/cronjob-scheduled-timestamp": rfc3339(at) },
          ownerReferences: [controllerRef(cron)],
        },
        spec,
      });
    } catch (e) {
      if (!(e instanceof ApiError)) throw e;
      if (isNamespaceTerminating(e)) return undefined;
      if (e.reason === "AlreadyExists") return undefined;
      recorder.event(cron, "Warning", "FailedCreate", `Error creating job: ${e.message}`);
      throw e;
    }
  }
};
