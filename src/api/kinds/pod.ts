// Pod: defaults, what a deletion's grace is, which fields selectors know. Validation is in ../pod.
import type { Pod } from "../kinds";
import { admitPod, admitPodUpdate, judgePod } from "../pod/admission";
import { defaultPod } from "../pod/defaults";
import { qosClass } from "../pod/qos";
import { validateEphemeralUpdate } from "../pod/ephemeral";
import { validatePod, validatePodUpdate } from "../pod/validate";
import { nameWarnings, podWarnings } from "../pod/warnings";
import { equal } from "../schema/finish";
import { rfc3339 } from "../schema/time";
import type { Draft, Strategy } from "./kind";

export const pod: Strategy<Pod> = {
  validate: validatePod,
  validateUpdate: validatePodUpdate,
  warnings: (o, old) => (old === undefined ? [...nameWarnings(o.metadata.name, "the Pod's hostname"), ...podWarnings(o, "")] : []),
  defaults: defaultPod,
  admit: admitPod,
  admitUpdate: admitPodUpdate,
  judge: judgePod,
  prepareCreate: (o, s) => {
    o.metadata.generation = 1;
    o.status = { phase: "Pending", qosClass: qosClass(o) };
    // who holds a Pod back from the scheduler sees so at once
    if (o.spec.schedulingGates?.length)
      o.status.conditions = [
        {
          type: "PodScheduled",
          status: "False",
          lastTransitionTime: rfc3339(s.clock.now),
          reason: "SchedulingGated",
          message: "Scheduling is blocked due to non-empty scheduling gates",
        },
      ];
  },
  prepareUpdate: (o, old) => {
    o.status = old.status as Draft<Pod>["status"];
    if (!equal(o.spec, old.spec)) o.metadata.generation = (old.metadata.generation ?? 0) + 1;
  },
  parts: {
    ephemeralcontainers: {
      prepare: (o, old) => {
        const asked = o.spec.ephemeralContainers;
        o.spec = { ...(old.spec as Draft<Pod>["spec"]) };
        if (asked === undefined) delete o.spec.ephemeralContainers;
        else o.spec.ephemeralContainers = asked;
        o.status = old.status as Draft<Pod>["status"];
        if (!equal(o.spec, old.spec)) o.metadata.generation = (old.metadata.generation ?? 0) + 1;
      },
      validate: validateEphemeralUpdate,
    },
  },
  grace: (o, asked) => {
    if (!o.spec.nodeName || o.status?.phase === "Failed" || o.status?.phase === "Succeeded") return 0;
    return asked ?? o.spec.terminationGracePeriodSeconds ?? 0;
  },
  fields: (o) => ({
    "spec.nodeName": o.spec.nodeName ?? "",
    "spec.restartPolicy": o.spec.restartPolicy ?? "",
    "spec.schedulerName": o.spec.schedulerName ?? "",
    "spec.serviceAccountName": o.spec.serviceAccountName ?? "",
    "spec.hostNetwork": String(o.spec.hostNetwork ?? false),
    "status.phase": o.status?.phase ?? "",
    "status.podIP": o.status?.podIPs?.[0]?.ip ?? o.status?.podIP ?? "",
    "status.nominatedNodeName": o.status?.nominatedNodeName ?? "",
  }),
};
