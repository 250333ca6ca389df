# Events and watches: what stands in get events, kubectl events and -w as a small application comes, changes and goes.
> app.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {terminationGracePeriodSeconds: 1, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: far, labels: {app: far}}
| spec: {nodeSelector: {disk: ssd}, containers: [{name: c, image: "busybox:1.36"}]}
$ kubectl get events
2|No resources found in default namespace.
$ kubectl events
2|No events found in default namespace.
$ kubectl apply -f app.yaml
1|deployment.apps/web created
1|service/web created
1|pod/far created
@ sleep 5
$ kubectl get events --field-selector involvedObject.kind=Deployment
1|LAST SEEN   TYPE     REASON              OBJECT           MESSAGE
1|6s          Normal   ScalingReplicaSet   deployment/web   Scaled up replica set web-6f7b99b5df from 0 to 2
$ kubectl get events --field-selector involvedObject.kind=Deployment -o wide | tr -s ' ' | cut -d' ' -f2- | sed -E 's/web-[a-z0-9]{8,10}/web-X/g; s/web\.[a-z0-9]+/web.X/'
1|SEEN TYPE REASON OBJECT SUBOBJECT SOURCE MESSAGE FIRST SEEN COUNT NAME
1|Normal ScalingReplicaSet deployment/web deployment-controller Scaled up replica set web-X from 0 to 2 6s 1 web.X
$ kubectl get events --field-selector involvedObject.kind=ReplicaSet -o custom-columns=T:.type,R:.reason,O:.involvedObject.kind,M:.message,C:.count,S:.source.component | sed -E 's/web-[a-z0-9]+-[a-z0-9]+/web-X/'
1|T        R                  O            M                                   C     S
1|Normal   SuccessfulCreate   ReplicaSet   Created pod: web-X   1     replicaset-controller
1|Normal   SuccessfulCreate   ReplicaSet   Created pod: web-X   1     replicaset-controller
$ kubectl get events --field-selector involvedObject.kind=Service -o custom-columns=T:.type,R:.reason,M:.message,S:.source.component
1|T     R     M     S
$ kubectl get events --field-selector reason=FailedScheduling
1|LAST SEEN   TYPE      REASON             OBJECT    MESSAGE
1|6s          Warning   FailedScheduling   pod/far   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl get events --field-selector type!=Normal -o custom-columns=T:.type,O:.involvedObject.name,R:.reason
1|T         O     R
1|Warning   far   FailedScheduling
$ kubectl get events --field-selector involvedObject.name=far,type=Warning -o name | sed 's/far\..*/far.X/'
1|event/far.X
$ kubectl get events --field-selector involvedObject.name=nobody
2|No resources found in default namespace.
$ kubectl get events --field-selector involvedObject.nope=x
2|Error from server (BadRequest): Unable to find "/v1, Resource=events" that match label selector "", field selector "involvedObject.nope=x": field label not supported: involvedObject.nope
? 1
$ kubectl get events --field-selector source=default-scheduler -o custom-columns=R:.reason
1|R
1|FailedScheduling
1|Scheduled
1|Scheduled
$ kubectl get events --sort-by=.metadata.creationTimestamp -o custom-columns=K:.involvedObject.kind,R:.reason | grep -E '^(Deployment|Service)'
1|Deployment   ScalingReplicaSet
$ kubectl get events -A --no-headers | wc -l | grep -c .
1|1
$ kubectl get ev -n kube-system --field-selector involvedObject.kind=Nope
2|Warning: short name "ev" could also match lower priority resource events.events.k8s.io
2|No resources found in kube-system namespace.
$ kubectl events --for pod/far
1|LAST SEEN   TYPE      REASON             OBJECT    MESSAGE
1|9s          Warning   FailedScheduling   Pod/far   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl events --for deploy/web --no-headers | tr -s ' ' | cut -d' ' -f2- | sed -E 's/web-[a-z0-9]{8,10}/web-X/g'
1|Normal ScalingReplicaSet Deployment/web Scaled up replica set web-X from 0 to 2
$ kubectl events --for svc/web -o yaml | grep -E '^  (reason|message|type|source)'
2|No events found in default namespace.
? 1
$ kubectl events --for Service/web --types=Normal -o name | sed 's/web\..*/web.X/' | sort -u
2|No events found in default namespace.
$ kubectl events --types=Warning,Normal --for pod/far | tr -s ' ' | cut -d' ' -f2-4
1|SEEN TYPE REASON
1|Warning FailedScheduling Pod/far
$ kubectl events --types=Error
2|error: valid --types are Normal or Warning
? 1
$ kubectl events --for web
2|error: --for must be in resource/name form
? 1
$ kubectl events --for svc/nope
2|No events found in default namespace.
$ kubectl events --for nope/web
2|the server doesn't have a resource type "nope"
? 1
$ kubectl events -A --for pod/far --no-headers | tr -s ' ' | cut -d' ' -f1,3-
1|default Warning FailedScheduling Pod/far 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl events -o wide
2|error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl events -o custom-columns=A:.reason
2|error: unable to match a printer suitable for the output format "custom-columns=A:.reason", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl events -l app=web
2|error: unknown shorthand flag: 'l' in -l
2|See 'kubectl events --help' for usage.
? 1
$ kubectl describe pod far | sed -n '/^Events/,$p'
1|Events:
1|  Type     Reason            Age   From               Message
1|  ----     ------            ----  ----               -------
1|  Warning  FailedScheduling  12s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
$ kubectl describe svc web | sed -n '/^Events/,$p'
1|Events:                   <none>
$ kubectl describe deploy web | sed -n '/^Events/,$p'
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  14s   deployment-controller  Scaled up replica set web-6f7b99b5df from 0 to 2
$ (sleep 1; kubectl scale deploy web --replicas=3 > /dev/null) & timeout 5 kubectl get deploy web -w | tr -s ' ' | cut -d' ' -f1-4; wait
1|NAME READY UP-TO-DATE AVAILABLE
1|web 2/2 2 2
1|web 2/3 2 2
1|web 2/3 2 2
1|web 2/3 2 2
1|web 2/3 3 2
1|web 3/3 3 3
$ (sleep 1; kubectl create svc clusterip w --tcp=80 --clusterip=10.96.63.80 > /dev/null; sleep 1; kubectl patch svc w -p '{"spec":{"type":"NodePort"}}' > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 6 kubectl get svc -w -l app=w -o custom-columns=N:.metadata.name,T:.spec.type; wait
1|N     T
1|w     ClusterIP
1|w     NodePort
1|w     NodePort
$ (sleep 1; kubectl create svc clusterip w --tcp=80 --clusterip=10.96.63.80 > /dev/null; sleep 1; kubectl label svc w app=other --overwrite > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 6 kubectl get svc -w -l app=w --output-watch-events --no-headers | tr -s ' ' | cut -d' ' -f1-6; wait
1|ADDED w ClusterIP 10.96.63.80 <none> 80/TCP
1|DELETED w ClusterIP 10.96.63.80 <none> 80/TCP
$ (sleep 1; kubectl create svc clusterip w --tcp=80 > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 5 kubectl get svc -w -l app=w -o jsonpath='{.metadata.name} {.spec.type}{"\n"}'; wait
1|w ClusterIP
1|w ClusterIP
$ (sleep 1; kubectl create svc clusterip w --tcp=80 > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 5 kubectl get svc -w -l app=w -o yaml | grep -E '^(---|kind|  name)'; wait
1|kind: Service
1|  name: w
1|  namespace: default
1|---
1|kind: Service
1|  name: w
1|  namespace: default
$ (sleep 1; kubectl create svc clusterip w --tcp=80 > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 5 kubectl get svc -w -l app=w -o json | jq -c '[.kind, .metadata.name]'; wait
1|["Service","w"]
1|["Service","w"]
$ (sleep 1; kubectl create svc clusterip w --tcp=80 > /dev/null; sleep 1; kubectl delete svc w > /dev/null) & timeout 5 kubectl get svc -w -A --field-selector metadata.name=w -o name; wait
1|service/w
1|service/w
$ (sleep 1; kubectl label pod far x=1 > /dev/null; sleep 1; kubectl delete pod far --now > /dev/null) & timeout 5 kubectl get pod far -w | tr -s ' ' | cut -d' ' -f1-4; wait
1|NAME READY STATUS RESTARTS
1|far 0/1 Pending 0
1|far 0/1 Pending 0
1|far 0/1 Terminating 0
1|far 0/1 Terminating 0
$ (sleep 1; kubectl run far --image=busybox:1.36 --overrides='{"spec":{"nodeSelector":{"disk":"ssd"}}}' > /dev/null; sleep 1; kubectl delete pod far --now > /dev/null) & timeout 5 kubectl get pods -w -l run=far --output-watch-events | tr -s ' ' | cut -d' ' -f1-5; wait
1|EVENT NAME READY STATUS RESTARTS
1|ADDED far 0/1 Pending 0
1|MODIFIED far 0/1 Pending 0
1|MODIFIED far 0/1 Terminating 0
1|DELETED far 0/1 Terminating 0
$ (sleep 1; kubectl create ns w > /dev/null; sleep 1; kubectl label ns w a=b > /dev/null) & timeout 4 kubectl get ns w -w; wait
2|Error from server (NotFound): namespaces "w" not found
$ (sleep 1; kubectl create cm w1 > /dev/null) & timeout 3 kubectl get cm -n w -w --no-headers | tr -s ' ' | cut -d' ' -f1,2; wait
1|kube-root-ca.crt 1
$ kubectl delete ns w
1|namespace "w" deleted
$ kubectl delete cm w1
1|configmap "w1" deleted from default namespace
$ (sleep 1; kubectl cordon kind-worker > /dev/null; sleep 1; kubectl uncordon kind-worker > /dev/null) & timeout 4 kubectl get nodes kind-worker -w --no-headers | tr -s ' ' | cut -d' ' -f1,2 | uniq; wait
1|kind-worker Ready
1|kind-worker Ready,SchedulingDisabled
1|kind-worker Ready
$ (sleep 1; kubectl delete svc web > /dev/null) & kubectl wait --for=delete svc/web --timeout=5s; wait
1|service/web condition met
$ kubectl get svc -w --chunk-size=1 --request-timeout=1 -o name
1|service/kubernetes
$ timeout 1 kubectl get svc nope -w
2|Error from server (NotFound): services "nope" not found
? 1
$ timeout 1 kubectl get pods -w -l app=nothing
? 124
$ timeout 1 kubectl get pods -w -l app=nothing -o yaml
? 124
$ timeout 1 kubectl get svc kubernetes -w -o wide
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE   SELECTOR
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   91s   <none>
? 124
$ timeout 1 kubectl get svc,cm kubernetes -w
2|error: you may only specify a single resource type
? 1
$ timeout 1 kubectl get svc kubernetes kubernetes -w
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   93s
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   93s
2|error: you may only watch a single resource or type of resource at a time
? 1
$ timeout 1 kubectl get svc/kubernetes -w -o name
1|service/kubernetes
? 124
$ timeout 1 kubectl get svc --watch-only
? 124
$ timeout 1 kubectl get svc -w --show-labels
1|NAME         TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE   LABELS
1|kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   95s   component=apiserver,provider=kubernetes
? 124
$ timeout 1 kubectl get svc -w -o jsonpath='{.metadata.name}{"\n"}'
1|kubernetes
? 124
$ timeout 1 kubectl get svc kubernetes -w -o go-template='{{.metadata.name}}{{"\n"}}'
1|kubernetes
? 124
$ timeout 1 kubectl get svc kubernetes -w --output-watch-events -o name
1|service/kubernetes
? 124
$ timeout 1 kubectl get svc kubernetes -w --output-watch-events -o json | jq -c '[.type, .object.metadata.name]'
1|["ADDED","kubernetes"]
$ kubectl delete deploy web --now
1|deployment.apps "web" deleted from default namespace
