// Every describer by group and kind, in one list.
import { describeAutoscaler } from "./autoscaler";
import { describeConfigMap, describeNamespace, describeSecret, describeServiceAccount } from "./config";
import { describeLimitRange, describeQuota } from "./quota";
import type { Describe } from "./description";
import { describeEndpoints, describeEndpointSlice } from "./endpoints";
import { describeIngress, describeIngressClass, describeIPAddress, describeNetworkPolicy, describeServiceCIDR } from "./network";
import { describeNode } from "./node";
import { describePod } from "./pod";
import { describeDisruptionBudget, describePriorityClass, describeRole, describeRoleBinding } from "./policy";
import { describeService } from "./service";
import { describeClaim, describePersistentVolume, describeStorageClass } from "./storage";
import { describeCronJob, describeDaemonSet, describeDeployment, describeJob, describeReplicaSet, describeStatefulSet } from "./workloads";

export const DESCRIBERS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ["/ConfigMap", describeConfigMap],
  ["/Endpoints", describeEndpoints],
  ["/LimitRange", describeLimitRange],
  ["/Namespace", describeNamespace],
  ["/Node", describeNode],
  ["/PersistentVolume", describePersistentVolume],
  ["/PersistentVolumeClaim", describeClaim],
  ["/Pod", describePod],
  ["/ReplicationController", describeReplicaSet],
  ["/ResourceQuota", describeQuota],
  ["/Secret", describeSecret],
  ["/Service", describeService],
  ["/ServiceAccount", describeServiceAccount],
  ["apps/DaemonSet", describeDaemonSet],
  ["apps/Deployment", describeDeployment],
  ["apps/ReplicaSet", describeReplicaSet],
  ["apps/StatefulSet", describeStatefulSet],
  ["autoscaling/HorizontalPodAutoscaler", describeAutoscaler],
  ["batch/CronJob", describeCronJob],
  ["batch/Job", describeJob],
  ["discovery.k8s.io/EndpointSlice", describeEndpointSlice],
  ["networking.k8s.io/IPAddress", describeIPAddress],
  ["networking.k8s.io/Ingress", describeIngress],
  ["networking.k8s.io/IngressClass", describeIngressClass],
  ["networking.k8s.io/NetworkPolicy", describeNetworkPolicy],
  ["networking.k8s.io/ServiceCIDR", describeServiceCIDR],
  ["policy/PodDisruptionBudget", describeDisruptionBudget],
  ["rbac.authorization.k8s.io/ClusterRole", describeRole],
  ["rbac.authorization.k8s.io/ClusterRoleBinding", describeRoleBinding],
  ["rbac.authorization.k8s.io/Role", describeRole],
  ["rbac.authorization.k8s.io/RoleBinding", describeRoleBinding],
  ["scheduling.k8s.io/PriorityClass", describePriorityClass],
  ["storage.k8s.io/StorageClass", describeStorageClass],
]);
