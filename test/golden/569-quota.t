# ResourceQuota and LimitRange as users meet them
> ns.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: team}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: q, namespace: team}
| spec:
|   hard: {services: "2", services.nodeports: "1", services.loadbalancers: "0", pods: "3", requests.cpu: "1", limits.memory: 1Gi, configmaps: "3", secrets: "1", count/deployments.apps: "1"}
> lr.yaml
| apiVersion: v1
| kind: LimitRange
| metadata: {name: lr}
| spec:
|   limits:
|   - type: Container
|     default: {cpu: 200m, memory: 128Mi}
|     defaultRequest: {cpu: 100m, memory: 64Mi}
|     max: {cpu: "1", memory: 512Mi}
|     min: {cpu: 50m}
$ kubectl apply -f ns.yaml
1|namespace/team created
1|resourcequota/q created
@ sleep 1
$ kubectl get quota -n team | tr -s ' ' | sed 's, [0-9]*s$,,'
1|NAME REQUEST LIMIT AGE
1|q configmaps: 1/3, count/deployments.apps: 0/1, pods: 0/3, requests.cpu: 0/1, secrets: 0/1, services: 0/2, services.loadbalancers: 0/0, services.nodeports: 0/1 limits.memory: 0/1Gi
$ kubectl create svc clusterip a --tcp=80 -n team
1|service/a created
$ kubectl create svc nodeport b --tcp=80 -n team
1|service/b created
$ kubectl create svc clusterip c --tcp=80 -n team
2|error: failed to create ClusterIP service: services "c" is forbidden: exceeded quota: q, requested: services=1, used: services=2, limited: services=2
? 1
$ kubectl delete svc a -n team
1|service "a" deleted from team namespace
@ sleep 1
$ kubectl create svc nodeport c --tcp=80 -n team
2|error: failed to create NodePort service: services "c" is forbidden: exceeded quota: q, requested: services.nodeports=1, used: services.nodeports=1, limited: services.nodeports=1
? 1
$ kubectl create svc loadbalancer c --tcp=80 -n team
2|error: failed to create LoadBalancer service: services "c" is forbidden: exceeded quota: q, requested: services.loadbalancers=1,services.nodeports=1, used: services.loadbalancers=0,services.nodeports=1, limited: services.loadbalancers=0,services.nodeports=1
? 1
$ kubectl create svc clusterip c --tcp=80 -n team
1|service/c created
$ kubectl patch svc c -n team -p '{"spec":{"type":"NodePort"}}'
2|Error from server (Forbidden): services "c" is forbidden: exceeded quota: q, requested: services.nodeports=1, used: services.nodeports=1, limited: services.nodeports=1
? 1
$ kubectl patch svc b -n team -p '{"spec":{"type":"ClusterIP"}}'
1|service/b patched
@ sleep 1
$ kubectl patch svc c -n team -p '{"spec":{"type":"NodePort"}}'
1|service/c patched
$ kubectl describe quota q -n team
1|Name:                   q
1|Namespace:              team
1|Resource                Used  Hard
1|--------                ----  ----
1|configmaps              1     3
1|count/deployments.apps  0     1
1|limits.memory           0     1Gi
1|pods                    0     3
1|requests.cpu            0     1
1|secrets                 0     1
1|services                2     2
1|services.loadbalancers  0     0
1|services.nodeports      1     1
$ kubectl run p --image=nginx:1.27 -n team
2|Error from server (Forbidden): pods "p" is forbidden: failed quota: q: must specify limits.memory for: p; requests.cpu for: p
? 1
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"cpu":"2"},"limits":{"memory":"2Gi","cpu":"2"}}}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: exceeded quota: q, requested: limits.memory=2Gi,requests.cpu=2, used: limits.memory=0,requests.cpu=0, limited: limits.memory=1Gi,requests.cpu=1
? 1
$ kubectl create deployment d --image=nginx:1.27 --replicas=2 -n team
1|deployment.apps/d created
@ sleep 2
$ kubectl get deploy,rs,pods -n team --no-headers | sed 's/d-[a-z0-9]*/d-X/' | tr -s ' ' | cut -d' ' -f1-4
1|deployment.apps/d 0/2 0 0
1|replicaset.apps/d-X 2 0 0
$ kubectl get deploy d -n team -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}' | sed 's/d-[a-z0-9]*-[a-z0-9]*/d-X/'
1|Progressing True NewReplicaSetCreated Created new replica set "d-d994f7c68"
1|Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
1|ReplicaFailure True FailedCreate pods "d-X" is forbidden: failed quota: q: must specify limits.memory for: nginx; requests.cpu for: nginx
$ kubectl get events -n team --field-selector reason=FailedCreate -o jsonpath='{.items[0].message}{"\n"}' | sed 's/d-[a-z0-9]*-[a-z0-9]*/d-X/'
1|Error creating: pods "d-X" is forbidden: failed quota: q: must specify limits.memory for: nginx; requests.cpu for: nginx
$ kubectl create deployment d2 --image=nginx:1.27 -n team
2|error: failed to create deployment: deployments.apps "d2" is forbidden: exceeded quota: q, requested: count/deployments.apps=1, used: count/deployments.apps=1, limited: count/deployments.apps=1
? 1
$ kubectl apply -f lr.yaml -n team
1|limitrange/lr created
$ kubectl run p --image=nginx:1.27 -n team
1|pod/p created
$ kubectl get pod p -n team -o jsonpath='{.spec.containers[0].resources} {.metadata.annotations}{"\n"}'
1|{"limits":{"cpu":"200m","memory":"128Mi"},"requests":{"cpu":"100m","memory":"64Mi"}} {"kubernetes.io/limit-ranger":"LimitRanger plugin set: cpu, memory request for container p; cpu, memory limit for container p"}
$ kubectl apply -n team -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"big"},"spec":{"containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"cpu":"10m"},"limits":{"memory":"2Gi","cpu":"2"}}}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "big" is forbidden: [minimum cpu usage per Container is 50m, but request is 10m, maximum cpu usage per Container is 1, but limit is 2, maximum memory usage per Container is 512Mi, but limit is 2Gi]
? 1
$ kubectl create cm one --from-literal=a=1 -n team
1|configmap/one created
$ kubectl create cm two --from-literal=a=1 -n team
1|configmap/two created
$ kubectl create cm three --from-literal=a=1 -n team
2|error: failed to create configmap: configmaps "three" is forbidden: exceeded quota: q, requested: configmaps=1, used: configmaps=3, limited: configmaps=3
? 1
$ kubectl create secret generic s1 --from-literal=a=1 -n team
1|secret/s1 created
$ kubectl create secret generic s2 --from-literal=a=1 -n team
2|error: failed to create secret secrets "s2" is forbidden: exceeded quota: q, requested: secrets=1, used: secrets=1, limited: secrets=1
? 1
$ kubectl create secret generic s2 --from-literal=a=1 -n team --dry-run=server
2|error: failed to create secret secrets "s2" is forbidden: exceeded quota: q, requested: secrets=1, used: secrets=1, limited: secrets=1
? 1
@ sleep 1
$ kubectl get quota q -n team -o jsonpath='{.status.used}{"\n"}'
1|{"configmaps":"3","count/deployments.apps":"1","limits.memory":"384Mi","pods":"3","requests.cpu":"300m","secrets":"1","services":"2","services.loadbalancers":"0","services.nodeports":"1"}
$ kubectl describe ns team
1|Name:         team
1|Labels:       kubernetes.io/metadata.name=team
1|Annotations:  <none>
1|Status:       Active
1|
1|Resource Quotas
1|  Name:                   q
1|  Resource                Used   Hard
1|  --------                ---    ---
1|  configmaps              3      3
1|  count/deployments.apps  1      1
1|  limits.memory           384Mi  1Gi
1|  pods                    3      3
1|  requests.cpu            300m   1
1|  secrets                 1      1
1|  services                2      2
1|  services.loadbalancers  0      0
1|  services.nodeports      1      1
1|
1|Resource Limits
1| Type       Resource  Min  Max    Default Request  Default Limit  Max Limit/Request Ratio
1| ----       --------  ---  ---    ---------------  -------------  -----------------------
1| Container  cpu       50m  1      100m             200m           -
1| Container  memory    -    512Mi  64Mi             128Mi          -
$ kubectl describe limits lr -n team
1|Name:       lr
1|Namespace:  team
1|Type        Resource  Min  Max    Default Request  Default Limit  Max Limit/Request Ratio
1|----        --------  ---  ---    ---------------  -------------  -----------------------
1|Container   cpu       50m  1      100m             200m           -
1|Container   memory    -    512Mi  64Mi             128Mi          -
$ kubectl get limitrange -n team | tr -s ' ' | cut -d' ' -f1
1|NAME
1|lr
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"LimitRange","metadata":{"name":"bad"},"spec":{"limits":[{"type":"Container","max":{"cpu":"1"},"min":{"cpu":"2"},"default":{"cpu":"3"},"defaultRequest":{"cpu":"4"}},{"type":"Container"},{"type":"Node"}]}}'
2|The LimitRange "bad" is invalid: 
2|* spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1
2|* spec.limits[0].defaultRequest[cpu]: Invalid value: "4": default request value 4 is greater than max value 1
2|* spec.limits[0].defaultRequest[cpu]: Invalid value: "4": default request value 4 is greater than default limit value 3
2|* spec.limits[0].default[cpu]: Invalid value: "1": default value 3 is greater than max value 1
2|* spec.limits[1].type: Duplicate value: "Container"
2|* spec.limits[2].type: Invalid value: "Node": must be a standard limit type or fully qualified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"bad"},"spec":{"hard":{"cpu":"-1","pods":"1.5","what":"1","a.b/c":"1"}}}'
2|The ResourceQuota "bad" is invalid: 
2|* spec.hard[cpu]: Invalid value: "-1": must be greater than or equal to 0
2|* spec.hard[pods]: Invalid value: "1500m": must be an integer
2|* spec.hard[what]: Invalid value: "what": must be a standard resource type or fully qualified
2|* spec.hard[what]: Invalid value: "what": must be a standard resource for quota
? 1
$ kubectl create quota half -n team --hard=pods=1 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: ResourceQuota
1|metadata:
1|  name: half
1|  namespace: team
1|spec:
1|  hard:
1|    pods: "1"
1|status: {}
$ kubectl delete ns team
1|namespace "team" deleted
