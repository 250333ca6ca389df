# Watching, waiting, events, rollouts, labels, scale, autoscale, set, run: a day of a Service's owner.
> d.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: shop, labels: {app: shop}, annotations: {kubernetes.io/change-cause: first}}
| spec:
|   replicas: 2
|   strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}
|   selector: {matchLabels: {app: shop}}
|   template:
|     metadata: {labels: {app: shop}}
|     spec:
|       terminationGracePeriodSeconds: 1
|       containers:
|       - {name: shop, image: "nginx:1.27", ports: [{name: http, containerPort: 80}], env: [{name: COLOR, value: blue}]}
|       - {name: side, image: "busybox:1.36", command: [sleep, infinity]}
$ kubectl apply -f d.yaml
1|deployment.apps/shop created
@ ready
$ kubectl rollout status deploy/shop
1|deployment "shop" successfully rolled out
$ kubectl rollout history deploy/shop
1|deployment.apps/shop 
1|REVISION  CHANGE-CAUSE
1|1         first
1|
$ kubectl rollout history deploy/shop --revision=1
1|deployment.apps/shop with revision #1
1|Pod Template:
1|  Labels:	app=shop
1|	pod-template-hash=fcf479887
1|  Annotations:	kubernetes.io/change-cause: first
1|  Containers:
1|   shop:
1|    Image:	nginx:1.27
1|    Port:	80/TCP (http)
1|    Host Port:	0/TCP (http)
1|    Environment:
1|      COLOR:	blue
1|    Mounts:	<none>
1|   side:
1|    Image:	busybox:1.36
1|    Port:	<none>
1|    Host Port:	<none>
1|    Command:
1|      sleep
1|      infinity
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout history deploy/shop --revision=9
2|error: unable to find the specified revision
? 1
$ kubectl set env deploy/shop COLOR=green SIZE=xl
1|deployment.apps/shop env updated
$ kubectl annotate deploy/shop kubernetes.io/change-cause="colour green" --overwrite
1|deployment.apps/shop annotated
@ ready
$ kubectl rollout history deploy/shop
1|deployment.apps/shop 
1|REVISION  CHANGE-CAUSE
1|1         first
1|2         colour green
1|
$ kubectl set env deploy/shop --list
1|# Deployment shop, container shop
1|COLOR=green
1|SIZE=xl
1|# Deployment shop, container side
1|COLOR=green
1|SIZE=xl
$ kubectl set env deploy/shop SIZE-
1|deployment.apps/shop env updated
$ kubectl set env deploy/shop COLOR=green
$ kubectl set env deploy/shop -c side X=1
1|deployment.apps/shop env updated
$ kubectl set env deploy/shop --env=Y=2
1|deployment.apps/shop env updated
$ kubectl set env deploy/nope A=1
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl set env deploy/shop A
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl set env svc/kubernetes A=1
2|error: services/kubernetes the object is not a pod or does not have a pod template: *v1.Service
? 1
@ ready
$ kubectl rollout undo deploy/shop --to-revision=1
1|deployment.apps/shop rolled back
2|Warning: resource deployments/shop was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
@ ready
$ kubectl get deploy shop -o jsonpath='{.spec.template.spec.containers[*].env}{"\n"}'
1|[{"name":"COLOR","value":"blue"}]
$ kubectl rollout history deploy/shop
1|deployment.apps/shop 
1|REVISION  CHANGE-CAUSE
1|2         colour green
1|3         colour green
1|4         colour green
1|5         colour green
1|6         first
1|
$ kubectl rollout undo deploy/shop --to-revision=77
2|Warning: resource deployments/shop was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: unable to find specified revision 77 in history
? 1
$ kubectl rollout undo deploy/shop --dry-run=server
1|deployment.apps/shop rolled back (server dry run)
2|Warning: resource deployments/shop was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout pause deploy/shop
1|deployment.apps/shop paused
$ kubectl rollout pause deploy/shop
2|error: deployments.apps "shop" is already paused
? 1
$ kubectl set image deploy/shop shop=nginx:1.28 side=busybox:1.37
1|deployment.apps/shop image updated
$ kubectl set image deploy/shop nope=nginx:1.28
2|error: unable to find container named "nope"
? 1
$ kubectl set image deploy/shop '*=nginx:1.29' --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].image}{"\n"}'
1|nginx:1.29 nginx:1.29
$ kubectl rollout status deploy/shop --timeout=1s
1|Waiting for deployment "shop" rollout to finish: 0 out of 2 new replicas have been updated...
2|error: timed out waiting for the condition
? 1
$ kubectl rollout undo deploy/shop
2|Warning: resource deployments/shop was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
? 1
$ kubectl rollout restart deploy/shop
2|error: deployments.apps "shop" can't restart paused deployment (run rollout resume first)
? 1
$ kubectl get deploy shop -o jsonpath='{.spec.paused} {.status.conditions[?(@.type=="Progressing")].reason}{"\n"}'
1|true DeploymentPaused
$ kubectl rollout resume deploy/shop
1|deployment.apps/shop resumed
$ kubectl rollout resume deploy/shop
2|error: deployments.apps "shop" is not paused
? 1
@ ready
$ kubectl rollout status deploy/shop
1|deployment "shop" successfully rolled out
$ kubectl set resources deploy/shop -c=shop --limits=cpu=200m,memory=64Mi --requests=cpu=100m
1|deployment.apps/shop resource requirements updated
$ kubectl set resources deploy/shop --limits=cpu=lots
2|error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl set resources deploy/shop
2|error: you must specify an update to requests or limits (in the form of --requests/--limits)
? 1
$ kubectl set sa deploy/shop robot
1|deployment.apps/shop serviceaccount updated
$ kubectl set serviceaccount deploy/shop
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl set image deploy/shop shop=
2|error: failed to patch image update to pod template: Deployment.apps "shop" is invalid: spec.template.spec.containers[0].image: Required value
? 1
$ kubectl set image deploy shop=nginx
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl expose deploy shop --port=80 --target-port=http
1|service/shop exposed
$ kubectl expose deploy shop --name=shop2 --port=80,443 --target-port=http
1|service/shop2 exposed
$ kubectl get svc shop shop2 -o jsonpath='{range .items[*]}{.spec.ports}{"\n"}{end}'
1|[{"port":80,"protocol":"TCP","targetPort":"http"}]
1|[{"name":"port-1","port":80,"protocol":"TCP","targetPort":"http"},{"name":"port-2","port":443,"protocol":"TCP","targetPort":"http"}]
$ kubectl expose deploy shop --name=shop3
1|service/shop3 exposed
$ kubectl expose svc shop --name=shop4 --port=8080 --target-port=80 --type=NodePort
1|service/shop4 exposed
$ kubectl expose pod nope --port=80
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl expose deploy shop --name=shop5 --port=80 --selector=app=other --labels=a=b --protocol=UDP --session-affinity=ClientIP --external-ip=192.0.2.7 --cluster-ip=10.96.64.1
1|service/shop5 exposed
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl get svc shop5 -o wide --show-labels
1|NAME    TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE   SELECTOR    LABELS
1|shop5   ClusterIP   10.96.64.1   192.0.2.7     80/UDP    1s    app=other   a=b
$ kubectl set selector svc/shop5 app=shop
1|service/shop5 selector updated
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl set selector svc/shop5 'app in (a,b)'
2|error: match expression [{app In [a b]}] not supported on this object
? 1
$ kubectl set selector svc/shop5
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl set selector deploy/shop a=b
2|error: setting a selector is only supported for Services
? 1
$ kubectl label svc shop shop2 shop4 team=red
1|service/shop labeled
1|service/shop2 labeled
1|service/shop4 labeled
$ kubectl label svc -l team=red team=blue
2|'team' already has a value (red), and --overwrite is false
2|'team' already has a value (red), and --overwrite is false
2|'team' already has a value (red), and --overwrite is false
? 1
$ kubectl label svc -l team=red team=blue --overwrite
1|service/shop labeled
1|service/shop2 labeled
1|service/shop4 labeled
$ kubectl label svc shop team=green --resource-version=1 --overwrite
2|Error from server (Conflict): Operation cannot be fulfilled on services "shop": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl label svc shop -l a=b team=x
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl label svc shop 'bad key=x'
2|The Service "shop" is invalid: metadata.labels: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc shop key='bad value'
2|error: invalid label value: "key=bad value": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl label svc shop a=1 a-
2|error: can not both modify and remove a label in the same command
? 1
$ kubectl label svc shop app- nope- --list
1|team=blue
$ kubectl label deploy,svc -l app=shop x=y --dry-run=server
1|deployment.apps/shop labeled (server dry run)
1|service/shop labeled (server dry run)
1|service/shop2 labeled (server dry run)
1|service/shop3 labeled (server dry run)
1|service/shop4 labeled (server dry run)
$ kubectl annotate svc --all owner=me
1|service/kubernetes annotated
1|service/shop annotated
1|service/shop2 annotated
1|service/shop3 annotated
1|service/shop4 annotated
1|service/shop5 annotated
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl annotate svc shop owner
2|error: at least one annotation update is required
? 1
$ kubectl annotate svc shop --list
1|owner=me
$ kubectl annotate svc shop kubectl.kubernetes.io/x=1 owner-
1|service/shop annotated
$ kubectl scale deploy shop --replicas=3 --timeout=5s
1|deployment.apps/shop scaled
$ kubectl scale deploy/shop rs/nope --replicas=3
1|deployment.apps/shop scaled
2|Error from server (NotFound): replicasets.apps "nope" not found
? 1
$ kubectl scale --replicas=4 -f d.yaml
1|deployment.apps/shop scaled
$ kubectl scale deploy --all --replicas=1
1|deployment.apps/shop scaled
$ kubectl scale deploy -l app=shop --replicas=2 --current-replicas=7
2|error: Expected replicas to be 7, was 1
? 1
$ kubectl scale svc shop --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale deploy shop --replicas=-1
2|error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
? 1
$ kubectl autoscale deploy shop --max=5
1|horizontalpodautoscaler.autoscaling/shop autoscaled
$ kubectl autoscale deploy shop --min=6 --max=5 --name=h2
2|error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 5, min: 6
? 1
$ kubectl autoscale deploy shop --min=1 --max=5 --cpu=80% --name=h3
1|horizontalpodautoscaler.autoscaling/h3 autoscaled
$ kubectl autoscale deploy shop --max=5
2|error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
? 1
$ kubectl get hpa
1|NAME   REFERENCE         TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
1|h3     Deployment/shop   cpu: <unknown>/80%   1         5         0          2s
1|shop   Deployment/shop   cpu: <unknown>/80%   1         5         0          4s
$ kubectl describe hpa h3
1|Name:                                                  h3
1|Namespace:                                             default
1|Labels:                                                <none>
1|Annotations:                                           <none>
1|CreationTimestamp:                                     Sun, 29 Nov 2026 19:38:41 +0000
1|Reference:                                             Deployment/shop
1|Metrics:                                               ( current / target )
1|  resource cpu on pods  (as a percentage of request):  <unknown> / 80%
1|Min replicas:                                          1
1|Max replicas:                                          5
1|Deployment pods:                                       0 current / 0 desired
1|Events:                                                <none>
$ kubectl delete hpa --all
1|horizontalpodautoscaler.autoscaling "h3" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "shop" deleted from default namespace
$ kubectl wait --for=condition=available deploy/shop
1|deployment.apps/shop condition met
$ kubectl wait --for=jsonpath='{.status.readyReplicas}'=1 deploy/shop --timeout=10s
1|deployment.apps/shop condition met
$ kubectl wait --for=jsonpath='{.spec.clusterIP}' svc/shop --timeout=2s
1|service/shop condition met
$ kubectl wait --for=jsonpath='{.status.loadBalancer.ingress}' svc/shop --timeout=1s
2|error: timed out waiting for the condition on services/shop
? 1
$ kubectl wait --for=create svc/later --timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait --for=create svc/shop --timeout=1s
1|service/shop condition met
$ kubectl wait --for=delete svc/later --timeout=1s
$ kubectl wait --for=condition=Ready pods -l app=none --timeout=1s
2|error: no matching resources found
? 1
$ kubectl wait --for=condition=Ready pods --all -n kube-system --timeout=2s | sed -E 's/coredns-[a-z0-9-]+/coredns-X/'
1|pod/coredns-X condition met
1|pod/coredns-X condition met
$ kubectl wait --for=nonsense svc/shop
2|error: unrecognized condition: "nonsense"
? 1
$ kubectl wait svc/shop
2|error: unrecognized condition: []
? 1
$ kubectl wait --for=condition=Ready svc/shop --timeout=1s
2|error: timed out waiting for the condition on services/shop
? 1
$ kubectl wait --for=condition=Ready=false node/kind-worker --timeout=1s
2|error: timed out waiting for the condition on nodes/kind-worker
? 1
$ kubectl wait --for=jsonpath='{.spec' svc/shop
2|error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
? 1
$ kubectl events --types=Warning
1|LAST SEEN            TYPE      REASON         OBJECT                       MESSAGE
1|19s (x25 over 50s)   Warning   FailedCreate   ReplicaSet/shop-6494d6dbbf   Error creating: pods "shop-6494d6dbbf-" is forbidden: error looking up service account default/robot: serviceaccount "robot" not found
$ kubectl events --types=Bad
2|error: valid --types are Normal or Warning
? 1
$ kubectl events --for nope/x
2|the server doesn't have a resource type "nope"
? 1
$ kubectl events -n nowhere
2|No events found in nowhere namespace.
$ (sleep 1; kubectl scale deploy shop --replicas=2 > /dev/null) & timeout 4 kubectl get deploy shop -w -o jsonpath='{.spec.replicas}{"\n"}' | sort -u; wait
1|1
1|2
$ (sleep 1; kubectl create svc clusterip w1 --tcp=80 > /dev/null; sleep 1; kubectl delete svc w1 > /dev/null) & timeout 5 kubectl get svc --watch-only --output-watch-events -o custom-columns=N:.metadata.name; wait
1|N
1|<none>
1|<none>
$ (sleep 1; kubectl create svc clusterip w2 --tcp=80 > /dev/null; sleep 1; kubectl delete svc w2 > /dev/null) & timeout 5 kubectl get svc --watch-only --output-watch-events -o json | jq -r '.type + " " + .object.metadata.name'; wait
1|ADDED w2
1|DELETED w2
$ (sleep 1; kubectl label svc shop w=1 > /dev/null) & timeout 3 kubectl get svc shop -w --no-headers -L w | tr -s ' ' | cut -d' ' -f1,2,7; wait
1|shop ClusterIP 
1|shop ClusterIP 1
$ (sleep 1; kubectl label svc shop w=2 --overwrite > /dev/null) & timeout 3 kubectl get svc -w -l w=1 -o name; wait
1|service/shop
1|service/shop
$ timeout 1 kubectl get svc,pods -w
2|error: you may only specify a single resource type
? 1
$ timeout 1 kubectl get svc shop shop2 -w
1|NAME    TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)          AGE
1|shop    ClusterIP   10.96.130.155   <none>        80/TCP           69s
1|shop2   ClusterIP   10.96.217.249   <none>        80/TCP,443/TCP   68s
2|error: you may only watch a single resource or type of resource at a time
? 1
$ timeout 1 kubectl get svc -w --sort-by=.metadata.name
1|NAME         TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)          AGE
1|kubernetes   ClusterIP   10.96.0.1       <none>        443/TCP          2m20s
1|shop         ClusterIP   10.96.130.155   <none>        80/TCP           70s
1|shop2        ClusterIP   10.96.217.249   <none>        80/TCP,443/TCP   69s
1|shop3        ClusterIP   10.96.146.163   <none>        80/TCP           68s
1|shop4        NodePort    10.96.116.81    <none>        8080:30205/TCP   68s
1|shop5        ClusterIP   10.96.64.1      192.0.2.7     80/UDP           66s
2|warning: --watch requested, --sort-by will be ignored for watch events received
? 124
$ kubectl top pod
2|error: Metrics API not available
? 1
$ kubectl top node kind-worker
2|error: Metrics API not available
? 1
$ kubectl delete svc shop shop2 shop4 shop5 --dry-run=client
1|service "shop" deleted from default namespace (dry run)
1|service "shop2" deleted from default namespace (dry run)
1|service "shop4" deleted from default namespace (dry run)
1|service "shop5" deleted from default namespace (dry run)
$ kubectl delete svc shop shop2 shop4 shop5 --dry-run=server
1|service "shop" deleted from default namespace (server dry run)
1|service "shop2" deleted from default namespace (server dry run)
1|service "shop4" deleted from default namespace (server dry run)
1|service "shop5" deleted from default namespace (server dry run)
$ kubectl delete svc -l team -o name
1|service/shop
1|service/shop2
1|service/shop4
$ kubectl delete svc shop5 --cascade=foreground --grace-period=0
1|service "shop5" deleted from default namespace
$ kubectl delete svc --all --field-selector metadata.name=nope
2|error: setting 'all' parameter but found a non empty selector. 
? 1
$ kubectl delete deploy shop --cascade=bad
2|error: invalid cascade value (bad). Must be "background", "foreground", or "orphan"
? 1
$ kubectl delete deploy shop --wait=false -o yaml
2|error: unexpected -o output mode: yaml. We only support '-o name'
? 1
$ kubectl delete deploy shop --wait=false
1|deployment.apps "shop" deleted from default namespace
