# scale, rollout, autoscale, wait
> d.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {containers: [{name: web, image: "nginx:1.27"}]}
| ---
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent}
| spec:
|   selector: {matchLabels: {app: agent}}
|   template:
|     metadata: {labels: {app: agent}}
|     spec: {containers: [{name: a, image: "busybox:1.36", command: [sleep, "3600"]}]}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 2
|   selector: {matchLabels: {app: db}}
|   template:
|     metadata: {labels: {app: db}}
|     spec: {containers: [{name: d, image: "nginx:1.27"}]}
$ kubectl apply -f d.yaml
1|deployment.apps/web created
1|daemonset.apps/agent created
1|statefulset.apps/db created
@ ready
$ kubectl scale deploy/web --replicas=3
1|deployment.apps/web scaled
$ kubectl scale deploy web --replicas=3 --current-replicas=3
1|deployment.apps/web scaled
$ kubectl scale deploy web --replicas=4 --current-replicas=2
2|error: Expected replicas to be 2, was 3
? 1
$ kubectl scale deploy/web sts/db --replicas=1
1|deployment.apps/web scaled
1|statefulset.apps/db scaled
$ kubectl scale --replicas=2 -f d.yaml
1|deployment.apps/web scaled
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale deploy --all --replicas=2
1|deployment.apps/web scaled
$ kubectl scale deploy -l app=web --replicas=2
1|deployment.apps/web scaled
$ kubectl scale deploy -l app=nope --replicas=2
2|error: no objects passed to scale
? 1
$ kubectl scale deploy web --replicas=-1
2|error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
? 1
$ kubectl scale deploy web --replicas=x
2|error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl scale --help' for usage.
? 1
$ kubectl scale deploy web nope --replicas=2
1|deployment.apps/web scaled
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl scale ds agent --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale node kind-worker --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale deploy web --replicas=3 --dry-run=server
1|deployment.apps/web scaled (server dry run)
$ kubectl scale deploy web --replicas=3 --dry-run=client -o yaml | grep replicas
1|      {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"image":"nginx:1.27","name":"web"}]}}}}
1|  replicas: 3
1|  replicas: 2
$ kubectl scale deploy web --replicas=2 --timeout=5s
1|deployment.apps/web scaled
$ kubectl scale deploy web --replicas=2 -o name
1|deployment.apps/web
$ kubectl scale rs -l app=web --replicas=2
1|replicaset.apps/web-8448b6f544 scaled
$ kubectl rollout status deploy/web
1|deployment "web" successfully rolled out
$ kubectl rollout status deploy web --watch=false
1|deployment "web" successfully rolled out
$ kubectl rollout status ds/agent
1|daemon set "agent" successfully rolled out
$ kubectl rollout status sts/db
1|partitioned roll out complete: 1 new pods have been updated...
$ kubectl rollout status deploy/web ds/agent
1|deployment "web" successfully rolled out
1|daemon set "agent" successfully rolled out
$ kubectl rollout status deploy web --revision=9 --timeout=1s
2|error: desired revision (9) is different from the running revision (1)
? 1
$ kubectl rollout status svc/kubernetes
2|error: no status viewer has been implemented for Service
? 1
$ kubectl rollout status pod/x
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl rollout status deploy nope
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl rollout status deploy -l app=web
1|deployment "web" successfully rolled out
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|
$ kubectl rollout history deploy/web --revision=1
1|deployment.apps/web with revision #1
1|Pod Template:
1|  Labels:	app=web
1|	pod-template-hash=8448b6f544
1|  Containers:
1|   web:
1|    Image:	nginx:1.27
1|    Port:	<none>
1|    Host Port:	<none>
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout history deploy/web --revision=5
2|error: unable to find the specified revision
? 1
$ kubectl rollout history deploy/web -o yaml | head -5
1|apiVersion: apps/v1
1|kind: ReplicaSet
1|metadata:
1|  annotations:
1|    deployment.kubernetes.io/desired-replicas: "2"
$ kubectl rollout history ds/agent
1|daemonset.apps/agent 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|
$ kubectl rollout history sts/db
1|statefulset.apps/db 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|
$ kubectl rollout history sts/db --revision=1
1|statefulset.apps/db with revision #1
1|Pod Template:
1|  Labels:	app=db
1|  Containers:
1|   d:
1|    Image:	nginx:1.27
1|    Port:	<none>
1|    Host Port:	<none>
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout history ds/agent --revision=1
1|daemonset.apps/agent with revision #1
1|Pod Template:
1|  Labels:	app=agent
1|  Containers:
1|   a:
1|    Image:	busybox:1.36
1|    Port:	<none>
1|    Host Port:	<none>
1|    Command:
1|      sleep
1|      3600
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout history svc/kubernetes
2|error: error retrieving history for "Service", no visitor method exists for { Service}
? 1
$ kubectl rollout history deploy
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|
$ kubectl set image deploy/web web=nginx:1.28
1|deployment.apps/web image updated
$ kubectl annotate deploy/web kubernetes.io/change-cause='to 1.28'
1|deployment.apps/web annotated
@ sleep 2
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         to 1.28
1|
$ kubectl rollout history deploy/web --revision=2
1|deployment.apps/web with revision #2
1|Pod Template:
1|  Labels:	app=web
1|	pod-template-hash=7bc8986495
1|  Annotations:	kubernetes.io/change-cause: to 1.28
1|  Containers:
1|   web:
1|    Image:	nginx:1.28
1|    Port:	<none>
1|    Host Port:	<none>
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout undo deploy/web --dry-run=client
1|deployment.apps/web Pod Template:
1|  Labels:	app=web
1|	pod-template-hash=8448b6f544
1|  Containers:
1|   web:
1|    Image:	nginx:1.27
1|    Port:	<none>
1|    Host Port:	<none>
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1| (dry run)
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout undo deploy/web --dry-run=server
1|deployment.apps/web rolled back (server dry run)
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout undo deploy/web --to-revision=7
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: unable to find specified revision 7 in history
? 1
$ kubectl rollout undo deploy/web --to-revision=2
1|deployment.apps/web skipped rollback (current template already matches revision 2)
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout undo deploy/web
1|deployment.apps/web rolled back
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
@ sleep 2
$ kubectl rollout undo deploy/web --to-revision=3
1|deployment.apps/web skipped rollback (current template already matches revision 3)
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|2         to 1.28
1|3         <none>
1|
$ kubectl rollout undo ds/agent
2|Warning: resource daemonsets/agent was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: no last revision to roll back to
? 1
$ kubectl rollout undo sts/db
2|Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: no last revision to roll back to
? 1
$ kubectl rollout undo rs/x
2|Error from server (NotFound): replicasets.apps "x" not found
? 1
$ kubectl rollout pause deploy/web
1|deployment.apps/web paused
$ kubectl rollout pause deploy/web
2|error: deployments.apps "web" is already paused
? 1
$ kubectl set image deploy/web web=nginx:1.29
1|deployment.apps/web image updated
$ kubectl rollout status deploy/web --timeout=1s
1|Waiting for deployment "web" rollout to finish: 0 out of 2 new replicas have been updated...
2|error: timed out waiting for the condition
? 1
$ kubectl rollout restart deploy/web
2|error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
? 1
$ kubectl rollout undo deploy/web
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
? 1
$ kubectl get deploy web -o jsonpath='{.status.conditions[?(@.type=="Progressing")].reason}{"\n"}'
1|DeploymentPaused
$ kubectl describe deploy web | grep -A4 Conditions
1|Conditions:
1|  Type           Status   Reason
1|  ----           ------   ------
1|  Available      True     MinimumReplicasAvailable
1|  Progressing    Unknown  DeploymentPaused
$ kubectl rollout resume deploy/web
1|deployment.apps/web resumed
$ kubectl rollout resume deploy/web
2|error: deployments.apps "web" is not paused
? 1
$ kubectl rollout pause ds/agent
2|error: daemonsets.apps "agent" pausing is not supported
? 1
$ kubectl rollout resume sts/db
2|error: statefulsets.apps "db" resuming is not supported
? 1
$ kubectl rollout restart deploy web
1|deployment.apps/web restarted
$ kubectl rollout restart ds/agent sts/db
1|daemonset.apps/agent restarted
1|statefulset.apps/db restarted
$ kubectl rollout restart deploy -l app=nope
2|No resources found in default namespace.
$ kubectl rollout restart deploy nope
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl rollout restart
2|error: required resource not specified
? 1
$ kubectl rollout foo
2|error: unknown command "foo"
2|See 'kubectl rollout -h' for help and examples
? 1
@ sleep 3
$ kubectl rollout status sts db --timeout=20s
1|partitioned roll out complete: 1 new pods have been updated...
$ kubectl autoscale deploy web --max=5
1|horizontalpodautoscaler.autoscaling/web autoscaled
$ kubectl autoscale deploy web --max=5
2|error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
? 1
$ kubectl autoscale deploy web --min=2
2|error: required flag(s) "max" not set
? 1
$ kubectl autoscale deploy web --min=5 --max=2
2|error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 2, min: 5
? 1
$ kubectl autoscale deploy web --min=1 --max=3 --cpu-percent=50 --name=w2
1|horizontalpodautoscaler.autoscaling/w2 autoscaled
2|Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
$ kubectl autoscale deploy web --min=1 --max=3 --cpu=500m --memory=70% --name=w3 --dry-run=client -o yaml
1|apiVersion: autoscaling/v2
1|kind: HorizontalPodAutoscaler
1|metadata:
1|  name: w3
1|spec:
1|  maxReplicas: 3
1|  metrics:
1|  - resource:
1|      name: cpu
1|      target:
1|        averageValue: 500m
1|        type: AverageValue
1|    type: Resource
1|  - resource:
1|      name: memory
1|      target:
1|        averageUtilization: 70
1|        type: Utilization
1|    type: Resource
1|  minReplicas: 1
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: web
1|status:
1|  currentMetrics: null
1|  desiredReplicas: 0
$ kubectl autoscale deploy web --max=3 --cpu=x --name=w4
2|error: invalid resource cpu value: x
? 1
$ kubectl autoscale deploy nope --max=3
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl autoscale svc kubernetes --max=3
2|error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
? 1
$ kubectl autoscale ds agent --max=3
2|error: cannot autoscale a DaemonSet: could not find scale subresource for apps/v1, Resource=daemonsets in discovery information
? 1
$ kubectl autoscale sts db --max=3
1|horizontalpodautoscaler.autoscaling/db autoscaled
$ kubectl get hpa --no-headers | tr -s ' ' | cut -d' ' -f1,2,4,5
1|db StatefulSet/db <unknown>/80% 1
1|w2 Deployment/web <unknown>/50% 1
1|web Deployment/web <unknown>/80% 1
$ kubectl wait deploy/web --for=condition=Available
1|deployment.apps/web condition met
$ kubectl wait deploy/web --for=condition=available=true --timeout=3s
1|deployment.apps/web condition met
$ kubectl wait deploy/web --for=condition=Available=False --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy/web --for=condition=Nope --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy --all --for=condition=Available --timeout=3s
1|deployment.apps/web condition met
$ kubectl wait pod -l app=nope --for=condition=Ready --timeout=1s
2|error: no matching resources found
? 1
$ kubectl wait pod --all --for=condition=Ready --timeout=9s -n kube-system | sed 's/coredns-[a-z0-9-]*/X/' | uniq
1|pod/X condition met
$ kubectl wait pod/nope --for=condition=Ready --timeout=1s
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl wait pod/nope --for=delete --timeout=1s
$ kubectl wait deploy/web --for=delete --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy/web --for=create --timeout=1s
1|deployment.apps/web condition met
$ kubectl wait deploy/nope --for=create --timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait deploy --for=create --timeout=1s
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'=2 --timeout=3s
1|deployment.apps/web condition met
$ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'=9 --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy/web --for=jsonpath='{.spec.nope}'=9 --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy/web --for=jsonpath='{.status.readyReplicas}' --timeout=3s
1|deployment.apps/web condition met
$ kubectl wait deploy/web --for=jsonpath='{.spec'=2 --timeout=1s
2|error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
? 1
$ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'= --timeout=1s
2|error: jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3
? 1
$ kubectl wait deploy/web --for=jsonpath=x=2
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait deploy/web --for=jsonpath='{.spec.template.spec}'=2 --timeout=1s
2|error: jsonpath leads to a nested object or list which is not supported
? 1
$ kubectl wait deploy/web --for=foo
2|error: unrecognized condition: "foo"
? 1
$ kubectl wait deploy/web --for=
2|error: unrecognized condition: ""
? 1
$ kubectl wait deploy/web
2|error: unrecognized condition: []
? 1
$ kubectl wait --for=condition=Ready
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl wait deploy web --for=condition=Available --timeout=2s
1|deployment.apps/web condition met
$ kubectl wait deploy/web svc/kubernetes --for=condition=Available --timeout=1s
1|deployment.apps/web condition met
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl wait deploy/web --for=condition=Available --timeout=banana
2|error: invalid argument "banana" for "--timeout" flag: time: invalid duration "banana"
2|See 'kubectl wait --help' for usage.
? 1
$ kubectl wait node/kind-worker --for=condition=Ready --timeout=2s
1|node/kind-worker condition met
$ kubectl wait nodes --all --for=condition=Ready --timeout=2s
1|node/kind-control-plane condition met
1|node/kind-worker condition met
1|node/kind-worker2 condition met
$ kubectl wait svc/kubernetes --for=jsonpath='{.status.loadBalancer.ingress}' --timeout=1s
2|error: timed out waiting for the condition on services/kubernetes
? 1
$ kubectl wait ns/default --for=jsonpath='{.status.phase}'=Active -o name
1|namespace/default
$ kubectl wait foo/x --for=delete
2|error: the server doesn't have a resource type "foo"
? 1
$ (sleep 1; kubectl delete deploy web > /dev/null) & kubectl wait deploy/web --for=delete --timeout=10s; wait
1|deployment.apps/web condition met
$ (sleep 1; kubectl create service clusterip late --tcp=80 > /dev/null) & kubectl wait svc/late --for=create --timeout=10s; wait
1|service/late condition met
$ (sleep 1; kubectl label svc late go=1 > /dev/null) & kubectl wait svc/late --for=jsonpath='{.metadata.labels.go}'=1 --timeout=10s; wait
1|service/late condition met
$ kubectl delete ds agent
1|daemonset.apps "agent" deleted from default namespace
$ kubectl delete sts db
1|statefulset.apps "db" deleted from default namespace
