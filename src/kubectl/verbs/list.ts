// Every verb of kubectl by its path, in one list.
import { apply } from "./apply";
import { canI, whoami } from "./auth";
import { autoscale } from "./autoscale";
import { currentContext, deleteContext, getClusters, getContexts, getUsers, renameContext, setContext, useContext, view } from "./config";
import { deleteCluster, deleteUser, setCluster, setCredentials, setProperty, unsetProperty } from "./config-entries";
import { cp } from "./cp";
import { create } from "./create";
import {
  createConfigMap,
  createNamespace,
  createPdb,
  createPriorityClass,
  createQuota,
  createSecretDocker,
  createSecretGeneric,
  createSecretTls,
  createServiceAccount,
} from "./create-config";
import { createIngress } from "./create-ingress";
import { createBinding, createRole } from "./create-rbac";
import { createService } from "./create-service";
import { createToken } from "./create-token";
import { createCronJob, createDeployment, createJob } from "./create-workload";
import { debug } from "./debug";
import { deleteVerb } from "./delete";
import { describe } from "./describe";
import { diff } from "./diff";
import { edit, editLastApplied } from "./edit";
import { events } from "./events";
import { attach, exec } from "./exec";
import { explain } from "./explain";
import { expose } from "./expose";
import { get } from "./get";
import { annotate, label } from "./label";
import { setLastApplied, viewLastApplied } from "./last-applied";
import { logs } from "./logs";
import { kustomize } from "./kustomize";
import { absent, completion, pluginList, top } from "./misc";
import { cordon, drain, taint, uncordon } from "./node";
import { patch } from "./patch";
import { portForward } from "./port-forward";
import { replace } from "./replace";
import { rolloutHistory, rolloutPause, rolloutRestart, rolloutResume, rolloutStatus, rolloutUndo } from "./rollout";
import { run } from "./run";
import { scale } from "./scale";
import { apiResources, apiVersions, clusterInfo, version } from "./server";
import { setImage, setResources, setSelector, setServiceAccount } from "./set";
import { setEnv } from "./set-env";
import { setSubject } from "./set-subject";
import type { Verb } from "./verb";
import { wait } from "./wait";

export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["annotate", annotate],
  ["api-resources", apiResources],
  ["api-versions", apiVersions],
  ["apply", apply],
  ["apply edit-last-applied", editLastApplied],
  ["apply set-last-applied", setLastApplied],
  ["apply view-last-applied", viewLastApplied],
  ["attach", attach],
  ["auth can-i", canI],
  ["auth reconcile", absent("auth reconcile")],
  ["auth whoami", whoami],
  ["autoscale", autoscale],
  ["certificate approve", absent("certificate")],
  ["certificate deny", absent("certificate")],
  ["cluster-info", clusterInfo],
  ["cluster-info dump", absent("cluster-info dump")],
  ["completion", completion],
  ["config current-context", currentContext],
  ["config delete-cluster", deleteCluster],
  ["config delete-context", deleteContext],
  ["config delete-user", deleteUser],
  ["config get-clusters", getClusters],
  ["config get-contexts", getContexts],
  ["config get-users", getUsers],
  ["config rename-context", renameContext],
  ["config set", setProperty],
  ["config set-cluster", setCluster],
  ["config set-context", setContext],
  ["config set-credentials", setCredentials],
  ["config unset", unsetProperty],
  ["config use-context", useContext],
  ["config view", view],
  ["cordon", cordon],
  ["cp", cp],
  ["create", create],
  ["create clusterrole", createRole("ClusterRole")],
  ["create clusterrolebinding", createBinding("ClusterRoleBinding")],
  ["create configmap", createConfigMap],
  ["create cronjob", createCronJob],
  ["create deployment", createDeployment],
  ["create ingress", createIngress],
  ["create job", createJob],
  ["create namespace", createNamespace],
  ["create poddisruptionbudget", createPdb],
  ["create priorityclass", createPriorityClass],
  ["create quota", createQuota],
  ["create role", createRole("Role")],
  ["create rolebinding", createBinding("RoleBinding")],
  ["create secret docker-registry", createSecretDocker],
  ["create secret generic", createSecretGeneric],
  ["create secret tls", createSecretTls],
  ["create service clusterip", createService("ClusterIP")],
  ["create service externalname", createService("ExternalName")],
  ["create service loadbalancer", createService("LoadBalancer")],
  ["create service nodeport", createService("NodePort")],
  ["create serviceaccount", createServiceAccount],
  ["create token", createToken],
  ["debug", debug],
  ["delete", deleteVerb],
  ["describe", describe],
  ["diff", diff],
  ["drain", drain],
  ["edit", edit],
  ["events", events],
  ["exec", exec],
  ["explain", explain],
  ["expose", expose],
  ["get", get],
  ["kuberc set", absent("kuberc")],
  ["kuberc view", absent("kuberc")],
  ["kustomize", kustomize],
  ["label", label],
  ["logs", logs],
  ["patch", patch],
  ["plugin list", pluginList],
  ["port-forward", portForward],
  ["proxy", absent("proxy")],
  ["replace", replace],
  ["rollout history", rolloutHistory],
  ["rollout pause", rolloutPause],
  ["rollout restart", rolloutRestart],
  ["rollout resume", rolloutResume],
  ["rollout status", rolloutStatus],
  ["rollout undo", rolloutUndo],
  ["run", run],
  ["scale", scale],
  ["set env", setEnv],
  ["set image", setImage],
  ["set resources", setResources],
  ["set selector", setSelector],
  ["set serviceaccount", setServiceAccount],
  ["set subject", setSubject],
  ["taint", taint],
  ["top node", top],
  ["top pod", top],
  ["uncordon", uncordon],
  ["version", version],
  ["wait", wait],
]);
