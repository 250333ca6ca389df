# Quotas with scopes, counts of claims, LimitRanges of Pods, ratios and claims
> base.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: team}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: ends, namespace: team}
| spec:
|   hard: {pods: "1"}
|   scopes: [Terminating]
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: store, namespace: team}
| spec:
|   hard: {persistentvolumeclaims: "2", requests.storage: 3Gi, fast.storageclass.storage.k8s.io/requests.storage: 1Gi, count/services: "3", count/events: "5", count/widgets.example.com: "1", limits.memory: "300000000", cpu: 1500m}
> lr.yaml
| apiVersion: v1
| kind: LimitRange
| metadata: {name: lr}
| spec:
|   limits:
|   - type: Container
|     max: {memory: 100Mi}
|     min: {cpu: 50m}
|     maxLimitRequestRatio: {cpu: 2500m}
|   - type: Pod
|     max: {cpu: "1"}
|   - type: PersistentVolumeClaim
|     min: {storage: 1Gi}
|     max: {storage: 2Gi}
$ kubectl apply -f base.yaml
1|namespace/team created
1|resourcequota/ends created
1|resourcequota/store created
@ sleep 2
$ kubectl get quota -n team --no-headers | tr -s ' ' | sed 's, [0-9]*s$,,'
1|ends pods: 0/1
1|store count/events: 0/5, count/services: 0/3, count/widgets.example.com: 0/1, cpu: 0/1500m, fast.storageclass.storage.k8s.io/requests.storage: 0/1Gi, persistentvolumeclaims: 0/2, requests.storage: 0/3Gi limits.memory: 0/300M
$ kubectl get quota ends -n team -o jsonpath='{.status}{"\n"}'
1|{"hard":{"pods":"1"},"used":{"pods":"0"}}
$ kubectl get quota store -n team -o jsonpath='{.status}{"\n"}'
1|{"hard":{"count/events":"5","count/services":"3","count/widgets.example.com":"1","cpu":"1500m","fast.storageclass.storage.k8s.io/requests.storage":"1Gi","limits.memory":"300M","persistentvolumeclaims":"2","requests.storage":"3Gi"},"used":{"count/services":"0","cpu":"0","fast.storageclass.storage.k8s.io/requests.storage":"0","limits.memory":"0","persistentvolumeclaims":"0","requests.storage":"0"}}
$ kubectl describe quota -n team
1|Name:       ends
1|Namespace:  team
1|Scopes:     Terminating
1| * Matches all pods that have an active deadline. These pods have a limited lifespan on a node before being actively terminated by the system.
1|Resource  Used  Hard
1|--------  ----  ----
1|pods      0     1
1|
1|
1|Name:                                              store
1|Namespace:                                         team
1|Resource                                           Used  Hard
1|--------                                           ----  ----
1|count/events                                       0     5
1|count/services                                     0     3
1|count/widgets.example.com                          0     1
1|cpu                                                0     1500m
1|fast.storageclass.storage.k8s.io/requests.storage  0     1Gi
1|limits.memory                                      0     300M
1|persistentvolumeclaims                             0     2
1|requests.storage                                   0     3Gi
$ kubectl apply -f lr.yaml -n team
1|limitrange/lr created
$ kubectl get limits lr -n team -o jsonpath='{.spec}{"\n"}'
1|{"limits":[{"default":{"memory":"100Mi"},"defaultRequest":{"cpu":"50m","memory":"100Mi"},"max":{"memory":"100Mi"},"maxLimitRequestRatio":{"cpu":"2500m"},"min":{"cpu":"50m"},"type":"Container"},{"max":{"cpu":"1"},"type":"Pod"},{"max":{"storage":"2Gi"},"min":{"storage":"1Gi"},"type":"PersistentVolumeClaim"}]}
$ kubectl run a --image=nginx:1.27 -n team --overrides='{"spec":{"activeDeadlineSeconds":600,"containers":[{"name":"a","image":"nginx:1.27","resources":{"requests":{"cpu":"100m"},"limits":{"cpu":"200m"}}}]}}'
1|pod/a created
$ kubectl get pod a -n team -o jsonpath='{.spec.containers[0].resources} {.metadata.annotations}{"\n"}'
1|{"limits":{"cpu":"200m","memory":"100Mi"},"requests":{"cpu":"100m","memory":"100Mi"}} {"kubernetes.io/limit-ranger":"LimitRanger plugin set: memory request for container a; memory limit for container a"}
$ kubectl run b --image=nginx:1.27 -n team --overrides='{"spec":{"activeDeadlineSeconds":600,"containers":[{"name":"b","image":"nginx:1.27","resources":{"requests":{"cpu":"100m"},"limits":{"cpu":"200m"}}}]}}'
2|Error from server (Forbidden): pods "b" is forbidden: exceeded quota: ends, requested: pods=1, used: pods=1, limited: pods=1
? 1
$ kubectl run c --image=nginx:1.27 -n team
2|Error from server (Forbidden): pods "c" is forbidden: [cpu max limit to request ratio per Container is 2500m, but no limit is specified or limit is 0, maximum cpu usage per Pod is 1.  No limit is specified]
? 1
$ kubectl run d --image=nginx:1.27 -n team --overrides='{"spec":{"containers":[{"name":"d","image":"nginx:1.27","resources":{"requests":{"cpu":"100m"},"limits":{"cpu":"300m"}}}]}}'
2|Error from server (Forbidden): pods "d" is forbidden: cpu max limit to request ratio per Container is 2500m, but provided ratio is 3.000000
? 1
$ kubectl run e --image=nginx:1.27 -n team --overrides='{"spec":{"initContainers":[{"name":"i","image":"nginx:1.27","resources":{"limits":{"cpu":"1200m"}}}],"containers":[{"name":"e","image":"nginx:1.27","resources":{"limits":{"cpu":"200m"}}},{"name":"f","image":"nginx:1.27","resources":{"limits":{"cpu":"100m"}}}]}}'
2|Error from server (Forbidden): pods "e" is forbidden: maximum cpu usage per Pod is 1, but limit is 1200m
? 1
$ kubectl run f --image=nginx:1.27 -n team --overrides='{"spec":{"initContainers":[{"name":"i","image":"nginx:1.27","resources":{"limits":{"cpu":"100m"}}}],"containers":[{"name":"e","image":"nginx:1.27","resources":{"limits":{"cpu":"200m"}}},{"name":"f","image":"nginx:1.27","resources":{"limits":{"cpu":"100m"}}}]}}'
2|Error from server (Forbidden): pods "f" is forbidden: exceeded quota: store, requested: limits.memory=200Mi, used: limits.memory=100Mi, limited: limits.memory=300M
? 1
$ kubectl get pod f -n team -o jsonpath='{.metadata.annotations}{"\n"}'
2|Error from server (NotFound): pods "f" not found
? 1
$ kubectl get quota store -n team -o jsonpath='{.status.used}{"\n"}'
1|{"count/services":"0","cpu":"100m","fast.storageclass.storage.k8s.io/requests.storage":"0","limits.memory":"100Mi","persistentvolumeclaims":"0","requests.storage":"0"}
$ kubectl run g --image=nginx:1.27 -n team --overrides='{"spec":{"containers":[{"name":"g","image":"nginx:1.27","resources":{"limits":{"cpu":"1"}}}]}}'
1|pod/g created
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"small"},"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"500Mi"}}}}'
2|Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "small" is forbidden: minimum storage usage per PersistentVolumeClaim is 1Gi, but request is 500Mi
? 1
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"large"},"spec":{"accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"5Gi"}}}}'
2|Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "large" is forbidden: maximum storage usage per PersistentVolumeClaim is 2Gi, but request is 5Gi
? 1
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"fast"},"spec":{"storageClassName":"fast","accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"2Gi"}}}}'
2|Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "fast" is forbidden: exceeded quota: store, requested: fast.storageclass.storage.k8s.io/requests.storage=2Gi, used: fast.storageclass.storage.k8s.io/requests.storage=0, limited: fast.storageclass.storage.k8s.io/requests.storage=1Gi
? 1
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"one"},"spec":{"storageClassName":"fast","accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"1Gi"}}}}'
1|persistentvolumeclaim/one created
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"two"},"spec":{"storageClassName":"slow","accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"2Gi"}}}}'
1|persistentvolumeclaim/two created
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"three"},"spec":{"storageClassName":"slow","accessModes":["ReadWriteOnce"],"resources":{"requests":{"storage":"2Gi"}}}}'
2|Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "three" is forbidden: exceeded quota: store, requested: persistentvolumeclaims=1,requests.storage=2Gi, used: persistentvolumeclaims=2,requests.storage=3Gi, limited: persistentvolumeclaims=2,requests.storage=3Gi
? 1
$ kubectl describe quota store -n team
1|Name:                                              store
1|Namespace:                                         team
1|Resource                                           Used       Hard
1|--------                                           ----       ----
1|count/events                                       0          5
1|count/services                                     0          3
1|count/widgets.example.com                          0          1
1|cpu                                                1100m      1500m
1|fast.storageclass.storage.k8s.io/requests.storage  1Gi        1Gi
1|limits.memory                                      209715200  300M
1|persistentvolumeclaims                             2          2
1|requests.storage                                   3Gi        3Gi
$ kubectl describe ns team
1|Name:         team
1|Labels:       kubernetes.io/metadata.name=team
1|Annotations:  <none>
1|Status:       Active
1|
1|Resource Quotas
1|  Name:    ends
1|  Scopes:  Terminating
1|  * Matches all pods that have an active deadline. These pods have a limited lifespan on a node before being actively terminated by the system.
1|  Resource                                           Used  Hard
1|  --------                                           ---   ---
1|  pods                                               1     1
1|  Name:                                              store
1|  Resource                                           Used   Hard
1|  --------                                           ---    ---
1|  count/events                                       0      5
1|  count/services                                     0      3
1|  count/widgets.example.com                          0      1
1|  cpu                                                1100m  1500m
1|  fast.storageclass.storage.k8s.io/requests.storage  1Gi    1Gi
1|  limits.memory                                      200Mi  300M
1|  persistentvolumeclaims                             2      2
1|  requests.storage                                   3Gi    3Gi
1|
1|Resource Limits
1| Type                   Resource  Min  Max    Default Request  Default Limit  Max Limit/Request Ratio
1| ----                   --------  ---  ---    ---------------  -------------  -----------------------
1| Container              cpu       50m  -      50m              -              2500m
1| Container              memory    -    100Mi  100Mi            100Mi          -
1| Pod                    cpu       -    1      -                -              -
1| PersistentVolumeClaim  storage   1Gi  2Gi    -                -              -
$ kubectl patch quota store -n team -p '{"spec":{"hard":{"persistentvolumeclaims":"1"}}}'
1|resourcequota/store patched
@ sleep 1
$ kubectl get quota store -n team -o jsonpath='{.status.hard.persistentvolumeclaims} {.status.used.persistentvolumeclaims}{"\n"}'
1|1 2
$ kubectl delete pod a -n team --grace-period=0 --force
1|pod "a" force deleted from team namespace
2|Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
$ kubectl delete pvc one two -n team
1|persistentvolumeclaim "one" deleted from team namespace
1|persistentvolumeclaim "two" deleted from team namespace
@ sleep 2
$ kubectl get quota -n team --no-headers | tr -s ' ' | sed 's, [0-9]*s$,,'
1|ends pods: 0/1
1|store count/events: 0/5, count/services: 0/3, count/widgets.example.com: 0/1, cpu: 1/1500m, fast.storageclass.storage.k8s.io/requests.storage: 0/1Gi, persistentvolumeclaims: 0/1, requests.storage: 0/3Gi limits.memory: 100Mi/300M
$ kubectl patch quota ends -n team -p '{"spec":{"scopes":["NotTerminating"]}}'
2|The ResourceQuota "ends" is invalid: spec.scopes: Invalid value: ["NotTerminating"]: field is immutable
? 1
$ kubectl create svc nodeport x --tcp=80 --tcp=81 -n team
1|service/x created
$ kubectl create svc nodeport x --tcp=80 --tcp=81 -n team
2|error: failed to create NodePort service: services "x" already exists
? 1
$ kubectl get quota store -n team -o jsonpath='{.status.used}{"\n"}'
1|{"count/services":"2","cpu":"1","fast.storageclass.storage.k8s.io/requests.storage":"0","limits.memory":"100Mi","persistentvolumeclaims":"0","requests.storage":"0"}
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"bad"},"spec":{"hard":{"cpu":"1","services":"1","pods":"1"},"scopes":["BestEffort","NotBestEffort"]}}'
2|The ResourceQuota "bad" is invalid: 
2|* spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: unsupported scope applied to resource
2|* spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: conflicting scopes
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"bad"},"spec":{"hard":{"pods":"1"},"scopeSelector":{"matchExpressions":[{"scopeName":"PriorityClass","operator":"In"},{"scopeName":"Terminating","operator":"In","values":["a"]}]}}}'
2|The ResourceQuota "bad" is invalid: 
2|* spec.scopeSelector.matchExpressions.values: Required value: must be at least one value when `operator` is 'In' or 'NotIn' for scope selector
2|* spec.scopeSelector.matchExpressions.operator: Invalid value: "In": must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"bad"},"spec":{"limits":[{"type":"Pod","default":{"cpu":"1"},"max":{"storage":"1"}},{"type":"PersistentVolumeClaim","max":{"cpu":"1"}},{"type":"Container","min":{"cpu":"1"},"max":{"cpu":"2"},"maxLimitRequestRatio":{"cpu":"3","memory":"500m"}}]}}'
2|The LimitRange "bad" is invalid: 
2|* spec.limits[0].max[storage]: Invalid value: "storage": must be a standard resource for containers
2|* spec.limits[0].default: Forbidden: may not be specified when `type` is 'Pod'
2|* spec.limits[1].limits: Required value: either minimum or maximum storage value is required, but neither was provided
2|* spec.limits[2].maxLimitRequestRatio[cpu]: Invalid value: "3": ratio 3 is greater than max/min = 2.000000
2|* spec.limits[2].maxLimitRequestRatio[memory]: Invalid value: "500m": ratio 500m is less than 1
? 1
$ kubectl delete ns team
1|namespace "team" deleted
