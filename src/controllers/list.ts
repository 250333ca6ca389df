// The one list of controllers. The order is the order in which they are told of events and, at one instant, run: owners
// before what they own, so that a change travels down in one sweep.
import { cronJobController } from "./cronjob";
import { daemonSetController } from "./daemonset";
import { deploymentController } from "./deployment";
import { disruptionController } from "./disruption";
import { endpointSliceController } from "./endpointslice";
import { endpointSliceMirroringController } from "./endpointslicemirroring";
import { endpointsController } from "./endpoints";
import { garbageCollector } from "./garbage-collector";
import { horizontalController } from "./horizontal";
import { jobController } from "./job";
import { loadBalancerController } from "./load-balancer";
import { rootCaController, serviceAccountController } from "./namespace-defaults";
import { namespaceController } from "./namespace";
import { networkPolicyAgents } from "./networkpolicy";
import { nodeLifecycleController } from "./node-lifecycle";
import { podGarbageCollector } from "./podgc";
import { resourceQuotaController } from "./resourcequota";
import { replicaSetController, replicationController } from "./replicaset";
import { schedulerController } from "./scheduler";
import { serviceCidrController } from "./servicecidr";
import { statefulSetController } from "./statefulset";
import { taintEvictionController } from "./taint-eviction";
import { ttlAfterFinishedController } from "./ttl-after-finished";
import { ttlController } from "./ttl";
import type { ControllerFactory } from "./types";

export const controllers: readonly ControllerFactory[] = [
  serviceAccountController,
  rootCaController,
  horizontalController,
  deploymentController,
  replicaSetController,
  replicationController,
  statefulSetController,
  daemonSetController,
  cronJobController,
  jobController,
  schedulerController,
  endpointsController,
  endpointSliceController,
  endpointSliceMirroringController,
  loadBalancerController,
  nodeLifecycleController,
  taintEvictionController,
  ttlController,
  disruptionController,
  namespaceController,
  resourceQuotaController,
  serviceCidrController,
  garbageCollector,
  podGarbageCollector,
  ttlAfterFinishedController,
  networkPolicyAgents,
];
