// Deletes Jobs some time after they have ended: ttlSecondsAfterFinished.
import { keyOf, splitKey } from "./references";
import type { Job } from "./objects";
import { timeOf } from "./times";
import type { ControllerFactory } from "./types";

export const ttlAfterFinishedController: ControllerFactory = ({ clock }) => ({
  name: "ttl-after-finished-controller",
  watches: ["jobs.batch"],
  keys: (event) => (event.type !== "DELETED" && (event.object as Job).spec.ttlSecondsAfterFinished !== undefined ? [keyOf(event.object)] : []),
  reconcile(key, api, requeue) {
    const { namespace, name } = splitKey(key);
    const job = api.get<Job>("jobs.batch", namespace, name);
    const ttl = job?.spec.ttlSecondsAfterFinished;
    const end = job?.status?.conditions?.find((c) => (c.type === "Complete" || c.type === "Failed") && c.status === "True");
    if (job === undefined || ttl === undefined || end === undefined || job.metadata.deletionTimestamp !== undefined) return;
    const wait = timeOf(end.lastTransitionTime) + ttl * 1000 - clock.now;
    if (wait > 0) return requeue(key, wait);
    api.delete("jobs.batch", namespace, name, { uid: job.metadata.uid, propagationPolicy: "Foreground" });
  },
});
