// The one list of printers, by resource. What is not here prints its name and its time of creation, as upstream does.
import {
  bindingPrinter,
  componentStatusPrinter,
  configMapPrinter,
  defaultPrinter,
  hpaPrinter,
  leasePrinter,
  namespacePrinter,
  pdbPrinter,
  priorityClassPrinter,
  pvcPrinter,
  pvPrinter,
  resourceQuotaPrinter,
  secretPrinter,
  serviceAccountPrinter,
  storageClassPrinter,
} from "./config";
import { eventPrinter } from "./event";
import {
  admissionPolicyPrinter,
  csiDriverPrinter,
  csiNodePrinter,
  flowSchemaPrinter,
  priorityLevelPrinter,
  runtimeClassPrinter,
  signingRequestPrinter,
  volumeAttachmentPrinter,
  volumeAttributesClassPrinter,
  webhooksPrinter,
} from "./extension";
import { ingressClassPrinter, ingressPrinter, ipAddressPrinter, networkPolicyPrinter, serviceCIDRPrinter } from "./network";
import { nodePrinter } from "./node";
import { podPrinter } from "./pod";
import type { Printer } from "./printer";
import { endpointSlicePrinter, endpointsPrinter, servicePrinter } from "./service";
import {
  controllerRevisionPrinter,
  cronJobPrinter,
  daemonSetPrinter,
  deploymentPrinter,
  jobPrinter,
  podTemplatePrinter,
  replicaSetPrinter,
  replicationControllerPrinter,
  statefulSetPrinter,
} from "./workloads";

const PRINTERS = {
  componentstatuses: componentStatusPrinter,
  configmaps: configMapPrinter,
  endpoints: endpointsPrinter,
  events: eventPrinter,
  namespaces: namespacePrinter,
  nodes: nodePrinter,
  persistentvolumeclaims: pvcPrinter,
  persistentvolumes: pvPrinter,
  pods: podPrinter,
  podtemplates: podTemplatePrinter,
  replicationcontrollers: replicationControllerPrinter,
  resourcequotas: resourceQuotaPrinter,
  secrets: secretPrinter,
  serviceaccounts: serviceAccountPrinter,
  services: servicePrinter,
  "controllerrevisions.apps": controllerRevisionPrinter,
  "daemonsets.apps": daemonSetPrinter,
  "deployments.apps": deploymentPrinter,
  "replicasets.apps": replicaSetPrinter,
  "statefulsets.apps": statefulSetPrinter,
  "cronjobs.batch": cronJobPrinter,
  "jobs.batch": jobPrinter,
  "horizontalpodautoscalers.autoscaling": hpaPrinter,
  "leases.coordination.k8s.io": leasePrinter,
  "endpointslices.discovery.k8s.io": endpointSlicePrinter,
  "events.events.k8s.io": eventPrinter,
  "ingressclasses.networking.k8s.io": ingressClassPrinter,
  "ingresses.networking.k8s.io": ingressPrinter,
  "ipaddresses.networking.k8s.io": ipAddressPrinter,
  "networkpolicies.networking.k8s.io": networkPolicyPrinter,
  "servicecidrs.networking.k8s.io": serviceCIDRPrinter,
  "poddisruptionbudgets.policy": pdbPrinter,
  "clusterrolebindings.rbac.authorization.k8s.io": bindingPrinter,
  "rolebindings.rbac.authorization.k8s.io": bindingPrinter,
  "priorityclasses.scheduling.k8s.io": priorityClassPrinter,
  "storageclasses.storage.k8s.io": storageClassPrinter,
  "csidrivers.storage.k8s.io": csiDriverPrinter,
  "csinodes.storage.k8s.io": csiNodePrinter,
  "volumeattachments.storage.k8s.io": volumeAttachmentPrinter,
  "volumeattributesclasses.storage.k8s.io": volumeAttributesClassPrinter,
  "mutatingwebhookconfigurations.admissionregistration.k8s.io": webhooksPrinter,
  "validatingwebhookconfigurations.admissionregistration.k8s.io": webhooksPrinter,
  "validatingadmissionpolicies.admissionregistration.k8s.io": admissionPolicyPrinter,
  "certificatesigningrequests.certificates.k8s.io": signingRequestPrinter,
  "flowschemas.flowcontrol.apiserver.k8s.io": flowSchemaPrinter,
  "prioritylevelconfigurations.flowcontrol.apiserver.k8s.io": priorityLevelPrinter,
  "runtimeclasses.node.k8s.io": runtimeClassPrinter,
} as unknown as Readonly<Record<string, Printer>>;

export function printerOf(resource: string): Printer {
  return PRINTERS[resource] ?? defaultPrinter;
}
