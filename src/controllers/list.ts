// The one list of controllers. The order is the order in which they are told of events and, at one instant, run: owners
// before what they own, so that a change travels down in one sweep.
import { deploymentController } from "./deployment";
import { endpointSliceController } from "./endpointslice";
import { endpointSliceMirroringController } from "./endpointslicemirroring";
import { endpointsController } from "./endpoints";
import { replicaSetController, replicationController } from "./replicaset";
import type { ControllerFactory } from "./types";

export const controllers: readonly ControllerFactory[] = [deploymentController, replicaSetController, replicationController, endpointsController, endpointSliceController, endpointSliceMirroringController];
