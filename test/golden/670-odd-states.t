# What describe and get say of workloads in odd states: unschedulable, over quota, without a template's image, paused, suspended, held by a finalizer.
> pend.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: nodesel, labels: {app: pend}}
| spec:
|   nodeSelector: {disktype: ssd}
|   containers: [{name: c, image: "nginx:1.27"}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: toobig, labels: {app: pend}}
| spec:
|   containers: [{name: c, image: "nginx:1.27", resources: {requests: {cpu: "500", memory: 4000Gi}}}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: aff, labels: {app: pend}}
| spec:
|   affinity:
|     nodeAffinity:
|       requiredDuringSchedulingIgnoredDuringExecution:
|         nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [mars]}]}]
|   containers: [{name: c, image: "nginx:1.27"}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: podaff, labels: {app: pend}}
| spec:
|   affinity:
|     podAffinity:
|       requiredDuringSchedulingIgnoredDuringExecution:
|       - {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: nobody}}}
|   containers: [{name: c, image: "nginx:1.27"}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: gated, labels: {app: pend}}
| spec:
|   schedulingGates: [{name: example.com/wait}]
|   containers: [{name: c, image: "nginx:1.27"}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: sched, labels: {app: pend}}
| spec:
|   schedulerName: my-scheduler
|   containers: [{name: c, image: "nginx:1.27"}]
> quota.yaml
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: two, namespace: tight}
| spec: {hard: {pods: "2"}}
> dep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: api, namespace: tight, labels: {app: api}}
| spec:
|   replicas: 4
|   selector: {matchLabels: {app: api}}
|   template:
|     metadata: {labels: {app: api}}
|     spec:
|       containers:
|       - {name: api, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec]}
> spread.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: spread}
| spec:
|   replicas: 3
|   strategy: {type: Recreate}
|   selector: {matchLabels: {app: spread}}
|   template:
|     metadata: {labels: {app: spread}}
|     spec:
|       affinity:
|         podAntiAffinity:
|           requiredDuringSchedulingIgnoredDuringExecution:
|           - {topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: spread}}}
|       containers:
|       - {name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec]}
> ds.yaml
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent, labels: {k: v}, annotations: {note: "first\nsecond"}}
| spec:
|   selector: {matchLabels: {app: agent}}
|   updateStrategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 50%}}
|   template:
|     metadata: {labels: {app: agent}, annotations: {scrape: "true"}}
|     spec:
|       nodeSelector: {role: none}
|       tolerations: [{operator: Exists}]
|       volumes:
|       - {name: logs, hostPath: {path: /var/log, type: Directory}}
|       - {name: tmp, emptyDir: {medium: Memory, sizeLimit: 10Mi}}
|       containers:
|       - name: agent
|         image: busybox:1.36
|         command: [sh, -c, "sleep 3600"]
|         env: [{name: NODE, valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}, {name: CPU, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}]
|         volumeMounts: [{name: logs, mountPath: /logs, readOnly: true}, {name: tmp, mountPath: /tmp, subPath: x}]
> sts.yaml
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 2
|   podManagementPolicy: Parallel
|   persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}
|   updateStrategy: {rollingUpdate: {partition: 1}}
|   selector: {matchLabels: {app: db}}
|   template:
|     metadata: {labels: {app: db}}
|     spec:
|       terminationGracePeriodSeconds: 1
|       initContainers:
|       - {name: prep, image: "busybox:1.36", command: [echo, hi]}
|       containers:
|       - {name: db, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec], ports: [{name: http, containerPort: 8080}]}
|   volumeClaimTemplates:
|   - metadata: {name: data, labels: {a: b}}
|     spec: {accessModes: [ReadWriteOnce], storageClassName: fast, resources: {requests: {storage: 1Gi}}}
$ kubectl apply -f pend.yaml
1|pod/nodesel created
1|pod/toobig created
1|pod/aff created
1|pod/podaff created
1|pod/gated created
1|pod/sched created
@ sleep 2
$ kubectl get pods -l app=pend
1|NAME      READY   STATUS            RESTARTS   AGE
1|aff       0/1     Pending           0          2s
1|gated     0/1     SchedulingGated   0          2s
1|nodesel   0/1     Pending           0          2s
1|podaff    0/1     Pending           0          2s
1|sched     0/1     Pending           0          2s
1|toobig    0/1     Pending           0          2s
$ kubectl get pods -l app=pend -o wide
1|NAME      READY   STATUS            RESTARTS   AGE   IP       NODE     NOMINATED NODE   READINESS GATES
1|aff       0/1     Pending           0          3s    <none>   <none>   <none>           <none>
1|gated     0/1     SchedulingGated   0          3s    <none>   <none>   <none>           <none>
1|nodesel   0/1     Pending           0          3s    <none>   <none>   <none>           <none>
1|podaff    0/1     Pending           0          3s    <none>   <none>   <none>           <none>
1|sched     0/1     Pending           0          3s    <none>   <none>   <none>           <none>
1|toobig    0/1     Pending           0          3s    <none>   <none>   <none>           <none>
$ kubectl describe pod nodesel
1|Name:             nodesel
1|Namespace:        default
1|Priority:         0
1|Service Account:  default
1|Node:             <none>
1|Labels:           app=pend
1|Annotations:      <none>
1|Status:           Pending
1|IP:               
1|IPs:              <none>
1|Containers:
1|  c:
1|    Image:        nginx:1.27
1|    Port:         <none>
1|    Host Port:    <none>
1|    Environment:  <none>
1|    Mounts:
1|      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-n8q26 (ro)
1|Conditions:
1|  Type           Status
1|  PodScheduled   False 
1|Volumes:
1|  kube-api-access-n8q26:
1|    Type:                    Projected (a volume that contains injected data from multiple sources)
1|    TokenExpirationSeconds:  3607
1|    ConfigMapName:           kube-root-ca.crt
1|    Optional:                false
1|    DownwardAPI:             true
1|QoS Class:                   BestEffort
1|Node-Selectors:              disktype=ssd
1|Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
1|                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  3s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod toobig | sed -n '/^Containers/,$p'
1|Containers:
1|  c:
1|    Image:      nginx:1.27
1|    Port:       <none>
1|    Host Port:  <none>
1|    Requests:
1|      cpu:        500
1|      memory:     4000Gi
1|    Environment:  <none>
1|    Mounts:
1|      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mp25m (ro)
1|Conditions:
1|  Type           Status
1|  PodScheduled   False 
1|Volumes:
1|  kube-api-access-mp25m:
1|    Type:                    Projected (a volume that contains injected data from multiple sources)
1|    TokenExpirationSeconds:  3607
1|    ConfigMapName:           kube-root-ca.crt
1|    Optional:                false
1|    DownwardAPI:             true
1|QoS Class:                   Burstable
1|Node-Selectors:              <none>
1|Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
1|                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  3s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient memory. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod aff | tail -4
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  3s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod podaff | tail -4
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  3s    default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe pod gated
1|Name:             gated
1|Namespace:        default
1|Priority:         0
1|Service Account:  default
1|Node:             <none>
1|Labels:           app=pend
1|Annotations:      <none>
1|Status:           Pending
1|IP:               
1|IPs:              <none>
1|Containers:
1|  c:
1|    Image:        nginx:1.27
1|    Port:         <none>
1|    Host Port:    <none>
1|    Environment:  <none>
1|    Mounts:
1|      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-4ll4x (ro)
1|Conditions:
1|  Type           Status
1|  PodScheduled   False 
1|Volumes:
1|  kube-api-access-4ll4x:
1|    Type:                    Projected (a volume that contains injected data from multiple sources)
1|    TokenExpirationSeconds:  3607
1|    ConfigMapName:           kube-root-ca.crt
1|    Optional:                false
1|    DownwardAPI:             true
1|QoS Class:                   BestEffort
1|Node-Selectors:              <none>
1|Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
1|                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
1|Events:                      <none>
$ kubectl describe pod sched | grep -E 'Status|Node:|Events|Conditions'
1|Node:             <none>
1|Status:           Pending
1|Events:                      <none>
$ kubectl get pod gated -o jsonpath='{.status}{"\n"}'
1|{"conditions":[{"lastProbeTime":null,"lastTransitionTime":"2026-11-30T01:03:12Z","message":"Scheduling is blocked due to non-empty scheduling gates","reason":"SchedulingGated","status":"False","type":"PodScheduled"}],"phase":"Pending","qosClass":"BestEffort"}
$ kubectl get pod nodesel -o jsonpath='{.status.conditions[0].reason}: {.status.conditions[0].message}{"\n"}'
1|Unschedulable: 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl get events --field-selector reason=FailedScheduling -o custom-columns=O:.involvedObject.name,T:.type,S:.reportingComponent,M:.message --sort-by=.involvedObject.name
1|O         T         S                   M
1|aff       Warning   default-scheduler   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
1|nodesel   Warning   default-scheduler   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
1|podaff    Warning   default-scheduler   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match pod affinity rules. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
1|toobig    Warning   default-scheduler   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu, 2 Insufficient memory. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl get events --field-selector type=Warning -o jsonpath='{range .items[*]}{.involvedObject.kind}/{.involvedObject.name} {.reason} {.action}{"\n"}{end}' | sort
1|Pod/aff FailedScheduling Scheduling
1|Pod/nodesel FailedScheduling Scheduling
1|Pod/podaff FailedScheduling Scheduling
1|Pod/toobig FailedScheduling Scheduling
$ kubectl patch pod gated --type json -p '[{"op":"remove","path":"/spec/schedulingGates/0"}]'
1|pod/gated patched
$ kubectl wait pod gated --for=condition=PodScheduled --timeout=5s
1|pod/gated condition met
$ kubectl patch pod gated -p '{"spec":{"schedulingGates":[{"name":"example.com/again"}]}}'
2|The Pod "gated" is invalid: spec.schedulingGates[0].name: Forbidden: only deletion is allowed, but found new scheduling gate 'example.com/again'
? 1
$ kubectl label node kind-worker2 disktype=ssd
1|node/kind-worker2 labeled
$ kubectl wait pod nodesel --for=condition=Ready --timeout=10s
1|pod/nodesel condition met
$ kubectl get pod nodesel -o jsonpath='{.spec.nodeName}{"\n"}'
1|kind-worker2
$ kubectl label node kind-worker2 disktype-
1|node/kind-worker2 unlabeled
$ kubectl logs toobig
$ kubectl wait pod -l app=pend --for=condition=Ready --timeout=1s
2|timed out waiting for the condition on pods/aff
2|timed out waiting for the condition on pods/gated
2|timed out waiting for the condition on pods/nodesel
2|timed out waiting for the condition on pods/podaff
2|timed out waiting for the condition on pods/sched
2|timed out waiting for the condition on pods/toobig
? 1
$ kubectl wait pod toobig --for=jsonpath='{.status.phase}'=Running --timeout=1s
2|error: timed out waiting for the condition on pods/toobig
? 1
$ kubectl delete pod toobig aff podaff sched nodesel gated --now
1|pod "toobig" deleted from default namespace
1|pod "aff" deleted from default namespace
1|pod "podaff" deleted from default namespace
1|pod "sched" deleted from default namespace
1|pod "nodesel" deleted from default namespace
1|pod "gated" deleted from default namespace
$ kubectl create ns tight
1|namespace/tight created
$ kubectl apply -f quota.yaml -f dep.yaml
1|resourcequota/two created
1|deployment.apps/api created
@ sleep 2
$ kubectl get deploy,rs -n tight -o wide
1|NAME                  READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|deployment.apps/api   2/4     2            2           2s    api          registry.k8s.io/e2e-test-images/agnhost:2.53   app=api
1|
1|NAME                             DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|replicaset.apps/api-76b7986564   4         2         2       2s    api          registry.k8s.io/e2e-test-images/agnhost:2.53   app=api,pod-template-hash=76b7986564
$ kubectl describe deploy -n tight api
1|Name:                   api
1|Namespace:              tight
1|CreationTimestamp:      Mon, 30 Nov 2026 01:03:23 +0000
1|Labels:                 app=api
1|Annotations:            deployment.kubernetes.io/revision: 1
1|Selector:               app=api
1|Replicas:               4 desired | 2 updated | 2 total | 2 available | 2 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        0
1|RollingUpdateStrategy:  25% max unavailable, 25% max surge
1|Pod Template:
1|  Labels:  app=api
1|  Containers:
1|   api:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      netexec
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type             Status  Reason
1|  ----             ------  ------
1|  Available        False   MinimumReplicasUnavailable
1|  ReplicaFailure   True    FailedCreate
1|  Progressing      True    ReplicaSetUpdated
1|OldReplicaSets:    <none>
1|NewReplicaSet:     api-76b7986564 (2/4 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  2s    deployment-controller  Scaled up replica set api-76b7986564 from 0 to 4
$ kubectl describe rs -n tight | sed -E 's/api-[a-z0-9]+(-[a-z0-9]+)?/api-X/g' | sed '/^Events/,$d'
1|Name:           api-X
1|Namespace:      tight
1|Selector:       app=api,pod-template-hash=76b7986564
1|Labels:         app=api
1|                pod-template-hash=76b7986564
1|Annotations:    deployment.kubernetes.io/desired-replicas: 4
1|                deployment.kubernetes.io/max-replicas: 5
1|                deployment.kubernetes.io/revision: 1
1|Controlled By:  Deployment/api
1|Replicas:       2 current / 4 desired
1|Pods Status:    2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=api
1|           pod-template-hash=76b7986564
1|  Containers:
1|   api:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      netexec
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type             Status  Reason
1|  ----             ------  ------
1|  ReplicaFailure   True    FailedCreate
$ kubectl get rs -n tight -o jsonpath='{.items[0].status.conditions[0].type} {.items[0].status.conditions[0].reason} {.items[0].status.conditions[0].message}{"\n"}' | sed -E 's/api-[a-z0-9]+-[a-z0-9]+/api-X/g'
1|ReplicaFailure FailedCreate pods "api-X" is forbidden: exceeded quota: two, requested: pods=1, used: pods=2, limited: pods=2
$ kubectl get deploy api -n tight -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}' | sed -E 's/api-[a-z0-9]+(-[a-z0-9]+)?/api-X/g'
1|Available=False MinimumReplicasUnavailable Deployment does not have minimum availability.
1|ReplicaFailure=True FailedCreate pods "api-X" is forbidden: exceeded quota: two, requested: pods=1, used: pods=2, limited: pods=2
1|Progressing=True ReplicaSetUpdated ReplicaSet "api-X" is progressing.
$ kubectl describe quota -n tight
1|Name:       two
1|Namespace:  tight
1|Resource    Used  Hard
1|--------    ----  ----
1|pods        2     2
$ kubectl describe ns tight
1|Name:         tight
1|Labels:       kubernetes.io/metadata.name=tight
1|Annotations:  <none>
1|Status:       Active
1|
1|Resource Quotas
1|  Name:     two
1|  Resource  Used  Hard
1|  --------  ---   ---
1|  pods      2     2
1|
1|No LimitRange resource.
$ kubectl rollout status deploy/api -n tight --timeout=2s
1|Waiting for deployment "api" rollout to finish: 2 out of 4 new replicas have been updated...
2|error: timed out waiting for the condition
? 1
$ kubectl wait deploy/api -n tight --for=condition=Available --timeout=1s
2|error: timed out waiting for the condition on deployments/api
? 1
$ kubectl wait deploy/api -n tight --for=condition=ReplicaFailure --timeout=1s
1|deployment.apps/api condition met
$ kubectl run extra -n tight --image=nginx
2|Error from server (Forbidden): pods "extra" is forbidden: exceeded quota: two, requested: pods=1, used: pods=2, limited: pods=2
? 1
$ kubectl patch quota two -n tight -p '{"spec":{"hard":{"pods":"10"}}}'
1|resourcequota/two patched
$ kubectl get quota -A
1|NAMESPACE   NAME   REQUEST      LIMIT   AGE
1|tight       two    pods: 2/10           9s
$ kubectl delete ns tight
1|namespace "tight" deleted
$ kubectl apply -f spread.yaml
1|deployment.apps/spread created
@ sleep 3
$ kubectl get deploy spread
1|NAME     READY   UP-TO-DATE   AVAILABLE   AGE
1|spread   2/3     3            2           4s
$ kubectl describe deploy spread
1|Name:               spread
1|Namespace:          default
1|CreationTimestamp:  Mon, 30 Nov 2026 01:03:43 +0000
1|Labels:             <none>
1|Annotations:        deployment.kubernetes.io/revision: 1
1|Selector:           app=spread
1|Replicas:           3 desired | 3 updated | 3 total | 2 available | 1 unavailable
1|StrategyType:       Recreate
1|MinReadySeconds:    0
1|Pod Template:
1|  Labels:  app=spread
1|  Containers:
1|   web:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      netexec
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type           Status  Reason
1|  ----           ------  ------
1|  Available      False   MinimumReplicasUnavailable
1|  Progressing    True    ReplicaSetUpdated
1|OldReplicaSets:  <none>
1|NewReplicaSet:   spread-6d555fff64 (3/3 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  4s    deployment-controller  Scaled up replica set spread-6d555fff64 from 0 to 3
$ kubectl get pods -l app=spread --field-selector status.phase=Pending --no-headers | wc -l
1|1
$ kubectl scale deploy spread --replicas=2
1|deployment.apps/spread scaled
@ sleep 2
$ kubectl get deploy spread -o wide
1|NAME     READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|spread   2/2     2            2           8s    web          registry.k8s.io/e2e-test-images/agnhost:2.53   app=spread
$ kubectl set image deploy spread web=registry.k8s.io/e2e-test-images/agnhost:2.52
1|deployment.apps/spread image updated
$ kubectl delete deploy spread
1|deployment.apps "spread" deleted from default namespace
$ kubectl apply -f ds.yaml
1|daemonset.apps/agent created
$ kubectl get ds
1|NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|agent   0         0         0       0            0           role=none       0s
$ kubectl get ds -o wide
1|NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES         SELECTOR
1|agent   0         0         0       0            0           role=none       0s    agent        busybox:1.36   app=agent
$ kubectl describe ds agent
1|Name:           agent
1|Namespace:      default
1|Selector:       app=agent
1|Node-Selector:  role=none
1|Labels:         k=v
1|Annotations:    deprecated.daemonset.template.generation: 1
1|                note:
1|                  first
1|                  second
1|Desired Number of Nodes Scheduled: 0
1|Current Number of Nodes Scheduled: 0
1|Number of Nodes Scheduled with Up-to-date Pods: 0
1|Number of Nodes Scheduled with Available Pods: 0
1|Number of Nodes Misscheduled: 0
1|Pods Status:  0 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:       app=agent
1|  Annotations:  scrape: true
1|  Containers:
1|   agent:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      sh
1|      -c
1|      sleep 3600
1|    Environment:
1|      NODE:   (v1:spec.nodeName)
1|      CPU:   node allocatable (limits.cpu)
1|    Mounts:
1|      /logs from logs (ro)
1|      /tmp from tmp (rw,path="x")
1|  Volumes:
1|   logs:
1|    Type:          HostPath (bare host directory volume)
1|    Path:          /var/log
1|    HostPathType:  Directory
1|   tmp:
1|    Type:          EmptyDir (a temporary directory that shares a pod's lifetime)
1|    Medium:        Memory
1|    SizeLimit:     10Mi
1|  Node-Selectors:  role=none
1|  Tolerations:     op=Exists
1|Events:            <none>
$ kubectl rollout status ds agent
1|daemon set "agent" successfully rolled out
$ kubectl patch ds agent --type merge -p '{"spec":{"template":{"spec":{"nodeSelector":null}}}}'
1|daemonset.apps/agent patched
$ kubectl get pods -l app=agent -o custom-columns=NODE:.spec.nodeName,TOL:.spec.tolerations[*].key --sort-by=.spec.nodeName
1|NODE                 TOL
1|kind-control-plane   node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
1|kind-worker          node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
1|kind-worker2         node.kubernetes.io/not-ready,node.kubernetes.io/unreachable,node.kubernetes.io/disk-pressure,node.kubernetes.io/memory-pressure,node.kubernetes.io/pid-pressure,node.kubernetes.io/unschedulable
$ kubectl get controllerrevisions -l app=agent -o custom-columns=OWNER:.metadata.ownerReferences[0].name,REV:.revision
1|OWNER   REV
1|agent   1
1|agent   2
$ kubectl rollout history ds agent
1|daemonset.apps/agent 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl rollout history ds/agent --revision=1
1|daemonset.apps/agent with revision #1
1|Pod Template:
1|  Labels:	app=agent
1|  Annotations:	scrape: true
1|  Containers:
1|   agent:
1|    Image:	busybox:1.36
1|    Port:	<none>
1|    Host Port:	<none>
1|    Command:
1|      sh
1|      -c
1|      sleep 3600
1|    Environment:
1|      NODE:	 (v1:spec.nodeName)
1|      CPU:	node allocatable (limits.cpu)
1|    Mounts:
1|      /logs from logs (ro)
1|      /tmp from tmp (rw,path="x")
1|  Volumes:
1|   logs:
1|    Type:	HostPath (bare host directory volume)
1|    Path:	/var/log
1|    HostPathType:	Directory
1|   tmp:
1|    Type:	EmptyDir (a temporary directory that shares a pod's lifetime)
1|    Medium:	Memory
1|    SizeLimit:	10Mi
1|  Node-Selectors:	role=none
1|  Tolerations:	op=Exists
1|
$ kubectl describe node kind-worker | grep agent- | sed -E 's/agent-[a-z0-9]+/agent-X/'
1|  default                     agent-X    0 (0%)        0 (0%)      0 (0%)           0 (0%)         4s
$ kubectl delete ds agent
1|daemonset.apps "agent" deleted from default namespace
$ kubectl apply -f sts.yaml
1|statefulset.apps/db created
$ kubectl get sts -o wide
1|NAME   READY   AGE   CONTAINERS   IMAGES
1|db     0/2     0s    db           registry.k8s.io/e2e-test-images/agnhost:2.53
$ kubectl describe sts db
1|Name:               db
1|Namespace:          default
1|CreationTimestamp:  Mon, 30 Nov 2026 01:04:00 +0000
1|Selector:           app=db
1|Labels:             <none>
1|Annotations:        <none>
1|Replicas:           2 desired | 2 total
1|Update Strategy:    RollingUpdate
1|  Partition:        1
1|Pods Status:        0 Running / 2 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=db
1|  Init Containers:
1|   prep:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      echo
1|      hi
1|    Environment:  <none>
1|    Mounts:       <none>
1|  Containers:
1|   db:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       8080/TCP (http)
1|    Host Port:  0/TCP (http)
1|    Args:
1|      netexec
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Volume Claims:
1|  Name:          data
1|  StorageClass:  fast
1|  Labels:        a=b
1|  Annotations:   <none>
1|  Capacity:      1Gi
1|  Access Modes:  [ReadWriteOnce]
1|Events:
1|  Type    Reason            Age   From                    Message
1|  ----    ------            ----  ----                    -------
1|  Normal  SuccessfulCreate  0s    statefulset-controller  Create Claim data-db-0 Pod db-0 in StatefulSet db success
1|  Normal  SuccessfulCreate  0s    statefulset-controller  Create Pod db-0 in StatefulSet db successful
1|  Normal  SuccessfulCreate  0s    statefulset-controller  Create Claim data-db-1 Pod db-1 in StatefulSet db success
1|  Normal  SuccessfulCreate  0s    statefulset-controller  Create Pod db-1 in StatefulSet db successful
$ kubectl get pvc
1|NAME        STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
1|data-db-0   Pending                                      fast           <unset>                 1s
1|data-db-1   Pending                                      fast           <unset>                 1s
$ kubectl delete sts db
1|statefulset.apps "db" deleted from default namespace
$ kubectl get pvc -o name
