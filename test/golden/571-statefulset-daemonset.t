# StatefulSets, DaemonSets, ReplicaSets, evictions and budgets
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: db}
| spec: {clusterIP: None, selector: {app: db}, ports: [{port: 5432, name: pg}]}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 3
|   ordinals: {start: 5}
|   podManagementPolicy: Parallel
|   selector: {matchLabels: {app: db}}
|   updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 6}}
|   template:
|     metadata: {labels: {app: db}}
|     spec: {containers: [{name: d, image: "nginx:1.27", ports: [{containerPort: 5432}]}]}
> rs.yaml
| apiVersion: apps/v1
| kind: ReplicaSet
| metadata: {name: plain}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: plain}}
|   template:
|     metadata: {labels: {app: plain}}
|     spec: {containers: [{name: d, image: "nginx:1.27"}]}
> ds.yaml
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent, namespace: default}
| spec:
|   selector: {matchLabels: {app: agent}}
|   template:
|     metadata: {labels: {app: agent}}
|     spec:
|       tolerations: [{operator: Exists}]
|       containers: [{name: a, image: "busybox:1.36"}]
> adopt.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: stray, labels: {app: plain}}
| spec: {containers: [{name: d, image: "nginx:1.27"}]}
$ kubectl apply -f s.yaml -f rs.yaml -f ds.yaml
1|service/db created
1|statefulset.apps/db created
1|replicaset.apps/plain created
1|daemonset.apps/agent created
@ ready
$ kubectl get sts db -o wide
1|NAME   READY   AGE   CONTAINERS   IMAGES
1|db     3/3     10s   d            nginx:1.27
$ kubectl get pods -l app=db
1|NAME   READY   STATUS    RESTARTS   AGE
1|db-5   1/1     Running   0          12s
1|db-6   1/1     Running   0          12s
1|db-7   1/1     Running   0          12s
$ kubectl describe sts db
1|Name:               db
1|Namespace:          default
1|CreationTimestamp:  Sun, 29 Nov 2026 16:46:54 +0000
1|Selector:           app=db
1|Labels:             <none>
1|Annotations:        <none>
1|Replicas:           3 desired | 3 total
1|Update Strategy:    RollingUpdate
1|  Partition:        6
1|Pods Status:        3 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=db
1|  Containers:
1|   d:
1|    Image:         nginx:1.27
1|    Port:          5432/TCP
1|    Host Port:     0/TCP
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Volume Claims:     <none>
1|Events:
1|  Type    Reason            Age   From                    Message
1|  ----    ------            ----  ----                    -------
1|  Normal  SuccessfulCreate  13s   statefulset-controller  Create Pod db-5 in StatefulSet db successful
1|  Normal  SuccessfulCreate  13s   statefulset-controller  Create Pod db-6 in StatefulSet db successful
1|  Normal  SuccessfulCreate  13s   statefulset-controller  Create Pod db-7 in StatefulSet db successful
$ kubectl get pod db-5 -o jsonpath='{.metadata.labels} {.spec.hostname} {.spec.subdomain}{"\n"}' | sed -E 's/db-[a-z0-9]{9,10}/db-H/'
1|{"app":"db","apps.kubernetes.io/pod-index":"5","controller-revision-hash":"db-H","statefulset.kubernetes.io/pod-name":"db-5"} db-5 db
$ kubectl get pods -l app=agent -o jsonpath='{range .items[*]}{.spec.nodeName} {.spec.affinity}{"\n"}{end}' | sort
1|kind-control-plane {"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["kind-control-plane"]}]}]}}}
1|kind-worker {"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["kind-worker"]}]}]}}}
1|kind-worker2 {"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["kind-worker2"]}]}]}}}
$ kubectl get pods -l app=agent -o jsonpath='{.items[0].spec.tolerations}{"\n"}'
1|[{"operator":"Exists"},{"effect":"NoExecute","key":"node.kubernetes.io/not-ready","operator":"Exists"},{"effect":"NoExecute","key":"node.kubernetes.io/unreachable","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/disk-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/memory-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/pid-pressure","operator":"Exists"},{"effect":"NoSchedule","key":"node.kubernetes.io/unschedulable","operator":"Exists"}]
$ kubectl rollout status sts db
1|partitioned roll out complete: 3 new pods have been updated...
$ kubectl set image sts/db d=nginx:1.28
1|statefulset.apps/db image updated
@ ready
$ kubectl rollout status sts db --timeout=20s
1|partitioned roll out complete: 0 new pods have been updated...
$ kubectl get pods -l app=db -o jsonpath='{range .items[*]}{.metadata.name} {.spec.containers[0].image}{"\n"}{end}'
1|db-5 nginx:1.27
1|db-6 nginx:1.27
1|db-7 nginx:1.27
$ kubectl get sts db -o jsonpath='{.status.currentReplicas} {.status.updatedReplicas}{"\n"}'
1|3 
$ kubectl scale sts db --replicas=1
1|statefulset.apps/db scaled
@ sleep 2
$ kubectl get pods -l app=db
1|NAME   READY   STATUS    RESTARTS   AGE
1|db-5   1/1     Running   0          46s
$ kubectl get rs plain -o yaml
1|apiVersion: apps/v1
1|kind: ReplicaSet
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"annotations":{},"name":"plain","namespace":"default"},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"plain"}},"template":{"metadata":{"labels":{"app":"plain"}},"spec":{"containers":[{"image":"nginx:1.27","name":"d"}]}}}}
1|  creationTimestamp: "2026-11-29T16:46:54Z"
1|  generation: 1
1|  name: plain
1|  namespace: default
1|  resourceVersion: "6488"
1|  uid: 745a3283-3f4a-4895-a796-28490e2112ca
1|spec:
1|  replicas: 2
1|  selector:
1|    matchLabels:
1|      app: plain
1|  template:
1|    metadata:
1|      labels:
1|        app: plain
1|    spec:
1|      containers:
1|      - image: nginx:1.27
1|        imagePullPolicy: IfNotPresent
1|        name: d
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|status:
1|  availableReplicas: 2
1|  fullyLabeledReplicas: 2
1|  observedGeneration: 1
1|  readyReplicas: 2
1|  replicas: 2
1|  terminatingReplicas: 0
$ kubectl describe rs plain
1|Name:         plain
1|Namespace:    default
1|Selector:     app=plain
1|Labels:       <none>
1|Annotations:  <none>
1|Replicas:     2 current / 2 desired
1|Pods Status:  2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=plain
1|  Containers:
1|   d:
1|    Image:         nginx:1.27
1|    Port:          <none>
1|    Host Port:     <none>
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From                   Message
1|  ----    ------            ----  ----                   -------
1|  Normal  SuccessfulCreate  48s   replicaset-controller  Created pod: plain-vjfkg
1|  Normal  SuccessfulCreate  48s   replicaset-controller  Created pod: plain-hgfgb
$ kubectl apply -f adopt.yaml
1|pod/stray created
@ sleep 2
$ kubectl get pods stray
2|Error from server (NotFound): pods "stray" not found
? 1
$ kubectl get pods -l app=plain --no-headers | wc -l
1|2
$ P=$(kubectl get pod -l app=plain -o jsonpath='{.items[0].metadata.name}'); kubectl label pod $P app=loose --overwrite | sed 's/plain-[a-z0-9]*/plain-X/'
1|pod/plain-X labeled
@ sleep 2
$ kubectl get pods -l app=plain --no-headers | wc -l
1|2
$ kubectl get pods -l app=loose -o jsonpath='{.items[0].metadata.ownerReferences}{"\n"}'
1|
$ kubectl set image ds/agent a=busybox:1.37
1|daemonset.apps/agent image updated
@ sleep 4
$ kubectl rollout history ds/agent
1|daemonset.apps/agent 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl get ds agent -o jsonpath='{.status.updatedNumberScheduled} {.metadata.annotations}{"\n"}'
1|3 {"deprecated.daemonset.template.generation":"2","kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"DaemonSet\",\"metadata\":{\"annotations\":{},\"name\":\"agent\",\"namespace\":\"default\"},\"spec\":{\"selector\":{\"matchLabels\":{\"app\":\"agent\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"agent\"}},\"spec\":{\"containers\":[{\"image\":\"busybox:1.36\",\"name\":\"a\"}],\"tolerations\":[{\"operator\":\"Exists\"}]}}}}\n"}
$ kubectl label node kind-worker special=1
1|node/kind-worker labeled
$ kubectl patch ds agent -p '{"spec":{"template":{"spec":{"nodeSelector":{"special":"1"}}}}}'
1|daemonset.apps/agent patched
@ sleep 4
$ kubectl label node kind-worker special-
1|node/kind-worker unlabeled
@ sleep 2
$ kubectl get ds agent
1|NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|agent   0         0         0       0            0           special=1       99s
$ kubectl get events --field-selector involvedObject.name=plain -o custom-columns=T:.type,R:.reason,M:.message | sed 's/plain-[a-z0-9]*/plain-X/' | sort
1|Normal   SuccessfulCreate   Created pod: plain-X
1|Normal   SuccessfulCreate   Created pod: plain-X
1|Normal   SuccessfulCreate   Created pod: plain-X
1|Normal   SuccessfulDelete   Deleted pod: stray
1|T        R                  M
$ kubectl create pdb p --selector=app=plain --min-available=2
1|poddisruptionbudget.policy/p created
@ sleep 1
$ kubectl get pdb
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|p      2               N/A               0                     2s
$ P=$(kubectl get pod -l app=plain -o jsonpath='{.items[0].metadata.name}'); kubectl create --raw "/api/v1/namespaces/default/pods/$P/eviction" -f - <<< '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"'$P'"}}'
2|Error from server (TooManyRequests): Cannot evict pod as it would violate the pod's disruption budget.
? 1
$ kubectl get pdb p -o yaml
1|apiVersion: policy/v1
1|kind: PodDisruptionBudget
1|metadata:
1|  creationTimestamp: "2026-11-29T16:48:35Z"
1|  generation: 1
1|  name: p
1|  namespace: default
1|  resourceVersion: "6692"
1|  uid: f70d97d0-d4f5-4748-a625-b8b43908e302
1|spec:
1|  minAvailable: 2
1|  selector:
1|    matchLabels:
1|      app: plain
1|status:
1|  conditions:
1|  - lastTransitionTime: "2026-11-29T16:48:35Z"
1|    message: ""
1|    observedGeneration: 1
1|    reason: InsufficientPods
1|    status: "False"
1|    type: DisruptionAllowed
1|  currentHealthy: 2
1|  desiredHealthy: 2
1|  disruptionsAllowed: 0
1|  expectedPods: 2
1|  observedGeneration: 1
$ kubectl describe pdb p
1|Name:           p
1|Namespace:      default
1|Min available:  2
1|Selector:       app=plain
1|Status:
1|    Allowed disruptions:  0
1|    Current:              2
1|    Desired:              2
1|    Total:                2
1|Events:                   <none>
$ kubectl scale rs plain --replicas=3
1|replicaset.apps/plain scaled
@ sleep 2
$ kubectl get pdb p -o jsonpath='{.status.disruptionsAllowed} {.status.currentHealthy} {.status.desiredHealthy} {.status.expectedPods}{"\n"}'
1|1 3 2 3
$ P=$(kubectl get pod -l app=plain -o jsonpath='{.items[0].metadata.name}'); kubectl create --raw "/api/v1/namespaces/default/pods/$P/eviction" -f - <<< '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"'$P'"}}'
1|{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","code":201}
$ kubectl create --raw /api/v1/namespaces/default/pods/nope/eviction -f - <<< '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"nope"}}'
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl patch pdb p --type merge -p '{"spec":{"maxUnavailable":1}}'
2|The PodDisruptionBudget "p" is invalid: spec: Invalid value: {"MinAvailable":2,"Selector":{"matchLabels":{"app":"plain"}},"MaxUnavailable":1,"UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
? 1
$ kubectl delete rs plain --cascade=orphan
1|replicaset.apps "plain" deleted from default namespace
$ kubectl get pods -l app=plain --no-headers | wc -l
1|3
$ kubectl delete pods -l app=plain --now | wc -l
1|3
