# nodes: cordon, drain, taint, what is said of them
> d.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {nodeSelector: {kubernetes.io/hostname: kind-worker}, containers: [{name: web, image: "nginx:1.27"}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: lone}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nginx:1.27"}], volumes: [{name: e, emptyDir: {}}]}
| ---
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent}
| spec:
|   selector: {matchLabels: {app: agent}}
|   template:
|     metadata: {labels: {app: agent}}
|     spec: {containers: [{name: a, image: "busybox:1.36"}]}
$ kubectl apply -f d.yaml
1|deployment.apps/web created
1|pod/lone created
1|daemonset.apps/agent created
@ ready
$ kubectl get nodes -o wide
1|NAME                 STATUS   ROLES           AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                         KERNEL-VERSION            CONTAINER-RUNTIME
1|kind-control-plane   Ready    control-plane   58m   v1.36.3   172.18.0.2    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
1|kind-worker          Ready    <none>          58m   v1.36.3   172.18.0.3    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
1|kind-worker2         Ready    <none>          58m   v1.36.3   172.18.0.4    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
$ kubectl get node kind-worker -o yaml | grep -v -E 'kernelVersion|Time|uid|resourceVersion'
1|apiVersion: v1
1|kind: Node
1|metadata:
1|  annotations:
1|    node.alpha.kubernetes.io/ttl: "0"
1|  labels:
1|    beta.kubernetes.io/arch: amd64
1|    beta.kubernetes.io/os: linux
1|    kubernetes.io/arch: amd64
1|    kubernetes.io/hostname: kind-worker
1|    kubernetes.io/os: linux
1|  name: kind-worker
1|spec:
1|  podCIDR: 10.244.1.0/24
1|  podCIDRs:
1|  - 10.244.1.0/24
1|  providerID: kind://docker/kind/kind-worker
1|status:
1|  addresses:
1|  - address: 172.18.0.3
1|    type: InternalIP
1|  - address: kind-worker
1|    type: Hostname
1|  allocatable:
1|    cpu: "8"
1|    ephemeral-storage: 100Gi
1|    hugepages-2Mi: "0"
1|    memory: 16000Mi
1|    pods: "110"
1|  capacity:
1|    cpu: "8"
1|    ephemeral-storage: 100Gi
1|    hugepages-2Mi: "0"
1|    memory: 16000Mi
1|    pods: "110"
1|  conditions:
1|    message: kubelet has sufficient memory available
1|    reason: KubeletHasSufficientMemory
1|    status: "False"
1|    type: MemoryPressure
1|    message: kubelet has no disk pressure
1|    reason: KubeletHasNoDiskPressure
1|    status: "False"
1|    type: DiskPressure
1|    message: kubelet has sufficient PID available
1|    reason: KubeletHasSufficientPID
1|    status: "False"
1|    type: PIDPressure
1|    message: kubelet is posting ready status
1|    reason: KubeletReady
1|    status: "True"
1|    type: Ready
1|  daemonEndpoints:
1|    kubeletEndpoint:
1|      Port: 10250
1|  nodeInfo:
1|    architecture: amd64
1|    bootID: 00000000-0000-0000-0000-000000000001
1|    containerRuntimeVersion: containerd://2.1.3
1|    kubeProxyVersion: ""
1|    kubeletVersion: v1.36.3
1|    machineID: "00000000000000000000000000000001"
1|    operatingSystem: linux
1|    osImage: Debian GNU/Linux 12 (bookworm)
1|    systemUUID: 00000000-0000-0000-0000-000000000001
$ kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints,CIDR:.spec.podCIDR,READY:'.status.conditions[?(@.type=="Ready")].status'
1|NAME                 TAINTS                                                               CIDR            READY
1|kind-control-plane   [map[effect:NoSchedule key:node-role.kubernetes.io/control-plane]]   10.244.0.0/24   True
1|kind-worker          <none>                                                               10.244.1.0/24   True
1|kind-worker2         <none>                                                               10.244.2.0/24   True
$ kubectl get nodes -l node-role.kubernetes.io/control-plane -o name
1|node/kind-control-plane
$ kubectl get nodes -l '!node-role.kubernetes.io/control-plane' -o name
1|node/kind-worker
1|node/kind-worker2
$ kubectl cordon kind-worker
1|node/kind-worker cordoned
$ kubectl cordon kind-worker kind-worker2
1|node/kind-worker already cordoned
1|node/kind-worker2 cordoned
$ kubectl cordon -l kubernetes.io/os=linux
1|node/kind-control-plane cordoned
1|node/kind-worker already cordoned
1|node/kind-worker2 already cordoned
$ kubectl get nodes
1|NAME                 STATUS                     ROLES           AGE   VERSION
1|kind-control-plane   Ready,SchedulingDisabled   control-plane   58m   v1.36.3
1|kind-worker          Ready,SchedulingDisabled   <none>          58m   v1.36.3
1|kind-worker2         Ready,SchedulingDisabled   <none>          58m   v1.36.3
$ kubectl get node kind-worker -o jsonpath='{.spec.taints}{"\n"}'
1|[{"effect":"NoSchedule","key":"node.kubernetes.io/unschedulable","timeAdded":"2026-11-29T16:49:48Z"}]
$ kubectl uncordon kind-worker kind-worker2 kind-control-plane
1|node/kind-worker uncordoned
1|node/kind-worker2 uncordoned
1|node/kind-control-plane uncordoned
$ kubectl uncordon kind-worker
1|node/kind-worker already uncordoned
$ kubectl cordon kind-worker --dry-run=client
1|node/kind-worker cordoned (dry run)
$ kubectl cordon kind-worker --dry-run=server
1|node/kind-worker cordoned (server dry run)
$ kubectl cordon nope kind-worker
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl uncordon nope
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl cordon -l nope=1
$ kubectl cordon kind-worker -l a=b
2|error: cannot specify both a node name and a --selector option
2|See 'kubectl cordon -h' for help and examples
? 1
$ kubectl uncordon kind-worker
1|node/kind-worker already uncordoned
$ kubectl drain kind-worker
1|node/kind-worker cordoned
2|error: unable to drain node "kind-worker" due to error: [cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/agent-zh8vz, cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone], continuing command...
2|There are pending nodes to be drained:
2| kind-worker
2|cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/agent-zh8vz
2|cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone
? 1
$ kubectl drain kind-worker --ignore-daemonsets
1|node/kind-worker already cordoned
2|error: unable to drain node "kind-worker" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone, continuing command...
2|There are pending nodes to be drained:
2| kind-worker
2|cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone
? 1
$ kubectl drain kind-worker --ignore-daemonsets --delete-emptydir-data
1|node/kind-worker already cordoned
2|error: unable to drain node "kind-worker" due to error: cannot delete Pods that declare no controller (use --force to override): default/lone, continuing command...
2|There are pending nodes to be drained:
2| kind-worker
2|cannot delete Pods that declare no controller (use --force to override): default/lone
? 1
$ kubectl drain kind-worker --ignore-daemonsets --force --dry-run=client | sed -E 's/-[a-z0-9]{8,10}-[a-z0-9]{5}/-X/; s/agent-[a-z0-9]{5}/agent-X/' | sort
1|node/kind-worker already cordoned (dry run)
2|error: unable to drain node "kind-worker" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone, continuing command...
2|There are pending nodes to be drained:
2| kind-worker
2|cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone
$ kubectl drain kind-worker --ignore-daemonsets --force --pod-selector=app=none
1|node/kind-worker already cordoned
1|node/kind-worker drained
$ kubectl drain kind-worker --ignore-daemonsets --force --grace-period=0 2>&1 | sed -E 's/-[a-z0-9]{8,10}-[a-z0-9]{5}/-X/; s/agent-[a-z0-9]{5}/agent-X/' | sort
1| kind-worker
1|There are pending nodes to be drained:
1|cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone
1|error: unable to drain node "kind-worker" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): default/lone, continuing command...
1|node/kind-worker already cordoned
$ kubectl get pods -l app=web --no-headers | tr -s ' ' | cut -d' ' -f2,3
1|1/1 Running
1|1/1 Running
$ kubectl describe pod -l app=web | grep -A4 '^Events' | tail -2 | tr -s ' ' | cut -d' ' -f2,3,5- | sort -u
$ kubectl get events --field-selector reason=FailedScheduling -o jsonpath='{.items[0].message}{"\n"}'
2|error: error executing jsonpath "{.items[0].message}{\"\\n\"}": Error executing template: array index out of bounds: index 0, length 0. Printing more information for debugging the template:
2|	template was:
2|		{.items[0].message}{"\n"}
2|	object given to jsonpath engine was:
2|		map[string]interface {}{"apiVersion":"v1", "items":[]interface {}{}, "kind":"List", "metadata":map[string]interface {}{"resourceVersion":""}}
2|
2|
? 1
$ kubectl uncordon kind-worker
1|node/kind-worker uncordoned
@ sleep 2
$ kubectl get pods -l app=web --no-headers | tr -s ' ' | cut -d' ' -f2,3
1|1/1 Running
1|1/1 Running
$ kubectl drain nope
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl drain
2|error: USAGE: drain NODE [flags]
2|See 'kubectl drain -h' for help and examples
? 1
$ kubectl drain kind-worker kind-worker2 -l a=b
2|error: cannot specify both a node name and a --selector option
2|See 'kubectl drain -h' for help and examples
? 1
$ kubectl drain kind-worker2 --ignore-daemonsets --disable-eviction 2>&1 | sed -E 's/agent-[a-z0-9]{5}/agent-X/'
1|node/kind-worker2 cordoned
1|Warning: ignoring DaemonSet-managed Pods: default/agent-X
1|node/kind-worker2 drained
$ kubectl uncordon kind-worker2
1|node/kind-worker2 uncordoned
$ kubectl taint nodes kind-worker key=value:NoSchedule
1|node/kind-worker tainted
$ kubectl taint nodes kind-worker key=other:NoSchedule
2|error: node kind-worker already has key taint(s) with same effect(s) and --overwrite is false
? 1
$ kubectl taint nodes kind-worker key=other:NoSchedule --overwrite
1|node/kind-worker modified
$ kubectl taint nodes kind-worker key=x:NoExecute a:PreferNoSchedule
1|node/kind-worker tainted
$ kubectl get node kind-worker -o jsonpath='{.spec.taints[*].key} {.spec.taints[*].effect}{"\n"}'
1|key a key NoExecute PreferNoSchedule NoSchedule
$ kubectl describe node kind-worker | grep -A3 Taints
1|Taints:             key=x:NoExecute
1|                    key=other:NoSchedule
1|                    a:PreferNoSchedule
1|Unschedulable:      false
$ kubectl taint nodes kind-worker key:NoSchedule-
1|node/kind-worker untainted
$ kubectl taint nodes kind-worker key-
1|node/kind-worker untainted
$ kubectl taint nodes kind-worker a-
1|node/kind-worker untainted
$ kubectl taint nodes kind-worker a-
2|error: taint "a" not found
? 1
$ kubectl taint nodes kind-worker a=b:Never
2|error: invalid taint effect: Never, unsupported taint effect
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl taint nodes kind-worker a=b
2|error: invalid taint spec: a=b, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl taint nodes kind-worker a
2|error: at least one taint update is required
? 1
$ kubectl taint nodes kind-worker :NoSchedule
2|error: invalid taint spec: :NoSchedule, name part must be non-empty; name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl taint nodes kind-worker 'a b=c:NoSchedule'
2|error: invalid taint spec: a b=c:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl taint nodes kind-worker a=b:NoSchedule a=b:NoSchedule
2|error: duplicated taints with the same key and effect: {a b NoSchedule <nil>}
2|See 'kubectl taint -h' for help and examples
? 1
$ kubectl taint nodes kind-worker a=b:NoSchedule a:NoSchedule-
2|error: can not both modify and remove the following taint(s) in the same command: a=NoSchedule
? 1
$ kubectl taint nodes kind-worker
2|error: at least one taint update is required
? 1
$ kubectl taint nodes
2|error: at least one taint update is required
? 1
$ kubectl taint
2|error: one or more resources must be specified as <resource> <name>
? 1
$ kubectl taint pod x a=b:NoSchedule
2|error: invalid resource type pod, only node types are supported
? 1
$ kubectl taint nodes --all t=1:NoSchedule
1|node/kind-control-plane tainted
1|node/kind-worker tainted
1|node/kind-worker2 tainted
$ kubectl taint nodes -l kubernetes.io/os=linux t-
1|node/kind-control-plane untainted
1|node/kind-worker untainted
1|node/kind-worker2 untainted
$ kubectl taint nodes nope a=b:NoSchedule
2|Error from server (NotFound): nodes "nope" not found
? 1
$ kubectl taint nodes kind-worker a=b:NoSchedule --dry-run=client
1|node/kind-worker tainted
$ kubectl taint nodes kind-worker a=b:NoSchedule --dry-run=server
1|node/kind-worker tainted
$ kubectl delete -f d.yaml --now
1|deployment.apps "web" deleted from default namespace
1|daemonset.apps "agent" deleted from default namespace
2|Error from server (NotFound): error when deleting "d.yaml": pods "lone" not found
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"far"},"spec":{"nodeSelector":{"disk":"ssd"},"containers":[{"name":"c","image":"nginx:1.27"}]}}'
1|pod/far created
@ sleep 1
$ kubectl get pod far -o wide
1|NAME   READY   STATUS    RESTARTS   AGE   IP       NODE     NOMINATED NODE   READINESS GATES
1|far    0/1     Pending   0          3s    <none>   <none>   <none>           <none>
$ kubectl get pod far -o jsonpath='{.status.conditions[0].reason} {.status.conditions[0].message}{"\n"}'
1|Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"hungry"},"spec":{"containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"cpu":"100"}}}]}}'
1|pod/hungry created
@ sleep 1
$ kubectl get pod hungry -o jsonpath='{.status.conditions[0].message}{"\n"}'
1|0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"nonode"},"spec":{"nodeName":"nowhere","containers":[{"name":"c","image":"nginx:1.27"}]}}'
1|pod/nonode created
$ kubectl get pod nonode -o wide --no-headers | tr -s ' ' | cut -d' ' -f1-3,7
1|nonode 0/1 Pending nowhere
$ kubectl describe pod far | tail -5 | tr -s ' ' | cut -d' ' -f2,3,5-
1|node.kubernetes.io/unreachable:NoExecute op=Exists 300s
1|Events:
1|Type Reason From Message
1|---- ------ ---- -------
1|Warning FailedScheduling default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl delete pod far hungry --now
1|pod "far" deleted from default namespace
1|pod "hungry" deleted from default namespace
