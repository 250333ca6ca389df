# What else a learner types at Services and their Pods: forms of verbs that seldom stand in tutorials.
> web.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {terminationGracePeriodSeconds: 1, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web}}
| spec: {clusterIP: 10.96.64.10, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web-np, labels: {app: web, tier: edge}}
| spec: {type: NodePort, clusterIP: 10.96.64.11, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http, nodePort: 30642}]}
$ kubectl create -f web.yaml
1|deployment.apps/web created
1|service/web created
1|service/web-np created
$ kubectl create -f web.yaml
2|Error from server (AlreadyExists): error when creating "web.yaml": deployments.apps "web" already exists
2|Error from server (Invalid): error when creating "web.yaml": Service "web" is invalid: spec.clusterIPs: Invalid value: ["10.96.64.10"]: failed to allocate IP 10.96.64.10: provided IP is already allocated
2|Error from server (Invalid): error when creating "web.yaml": Service "web-np" is invalid: spec.clusterIPs: Invalid value: ["10.96.64.11"]: failed to allocate IP 10.96.64.11: provided IP is already allocated
? 1
@ ready
$ kubectl get -f web.yaml
1|NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
1|deployment.apps/web   2/2     2            2           5s
1|
1|NAME             TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)        AGE
1|service/web      ClusterIP   10.96.64.10   <none>        80/TCP         5s
1|service/web-np   NodePort    10.96.64.11   <none>        80:30642/TCP   5s
$ kubectl get -f web.yaml -o name
1|deployment.apps/web
1|service/web
1|service/web-np
$ kubectl get svc -l app=web,tier!=edge
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.64.10   <none>        80/TCP    6s
$ kubectl get svc -l 'tier' -L tier,app
1|NAME     TYPE       CLUSTER-IP    EXTERNAL-IP   PORT(S)        AGE   TIER   APP
1|web-np   NodePort   10.96.64.11   <none>        80:30642/TCP   6s    edge   web
$ kubectl get svc -l '!tier' -o name
1|service/kubernetes
1|service/web
$ kubectl get svc -l 'app in (web,api),tier notin (edge)' -o name
1|service/web
$ kubectl get svc web web-np -o jsonpath='{.items[*].spec.type}{"\n"}'
1|ClusterIP NodePort
$ kubectl get svc web -o jsonpath='{.spec.ports[0]}{"\n"}'
1|{"name":"http","port":80,"protocol":"TCP","targetPort":"http"}
$ kubectl get svc web -o jsonpath='{.spec.ports[*].name}{"\t"}{.spec.selector.app}{"\n"}'
1|http	web
$ kubectl get svc web -o jsonpath='{.metadata.labels.app} {.spec.externalName} {.status}{"\n"}'
1|web  {"loadBalancer":{}}
$ kubectl get svc -o jsonpath='{range .items[?(@.spec.type=="NodePort")]}{.metadata.name}:{.spec.ports[0].nodePort}{"\n"}{end}'
1|web-np:30642
$ kubectl get svc -o jsonpath='{.items[?(@.metadata.labels.tier)].metadata.name}{"\n"}'
1|web-np
$ kubectl get svc -o jsonpath-as-json='{.items[*].metadata.name}'
1|[
1|    "kubernetes",
1|    "web",
1|    "web-np"
1|]
$ kubectl get svc -o custom-columns='NAME:.metadata.name,PORT:.spec.ports[0].port,NODE:.spec.ports[0].nodePort,APP:.metadata.labels.app'
1|NAME         PORT   NODE     APP
1|kubernetes   443    <none>   <none>
1|web          80     <none>   web
1|web-np       80     30642    web
$ kubectl get svc -o custom-columns='NAME:metadata.name,SEL:.spec.selector' --no-headers
1|kubernetes   <none>
1|web          map[app:web]
1|web-np       map[app:web]
$ kubectl get svc -o custom-columns=:metadata.name
1|
1|kubernetes
1|web
1|web-np
$ kubectl get svc -o go-template='{{range .items}}{{.metadata.name}} {{len .spec.ports}}{{if .spec.selector}} {{.spec.selector.app}}{{end}}{{"\n"}}{{end}}'
1|kubernetes 1
1|web 1 web
1|web-np 1 web
$ kubectl get svc web -o template='{{range $k,$v := .spec.selector}}{{$k}}={{$v}}{{end}}{{"\n"}}'
1|app=web
$ kubectl get svc web-np -o go-template='{{(index .spec.ports 0).nodePort}}{{"\n"}}'
1|30642
$ kubectl get svc,ep,deploy -l app=web -o name
1|service/web
1|service/web-np
1|endpoints/web
1|endpoints/web-np
1|deployment.apps/web
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get svc,deploy web -o wide
1|NAME          TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE   SELECTOR
1|service/web   ClusterIP   10.96.64.10   <none>        80/TCP    10s   app=web
1|
1|NAME                  READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|deployment.apps/web   2/2     2            2           10s   c            registry.k8s.io/e2e-test-images/agnhost:2.53   app=web
$ kubectl get services/web deployments/web --show-labels
1|NAME          TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE   LABELS
1|service/web   ClusterIP   10.96.64.10   <none>        80/TCP    10s   app=web
1|
1|NAME                  READY   UP-TO-DATE   AVAILABLE   AGE   LABELS
1|deployment.apps/web   2/2     2            2           10s   app=web
$ kubectl get svc --field-selector metadata.name=web
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.64.10   <none>        80/TCP    11s
$ kubectl get svc --field-selector spec.type=NodePort -o name
1|service/web-np
$ kubectl get svc --field-selector spec.clusterIP=10.96.64.10 -o name
1|service/web
$ kubectl get svc --field-selector spec.nope=1
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "", field selector "spec.nope=1": field label not supported: spec.nope
? 1
$ kubectl get svc --field-selector metadata.name!=kubernetes,spec.type!=NodePort -o name
1|service/web
$ kubectl get pods --field-selector status.phase=Running,spec.nodeName!=x -o name | wc -l
1|2
$ kubectl get pods --field-selector status.podIP=1.2.3.4
2|No resources found in default namespace.
$ kubectl get pods --field-selector 'status.phase in (Running)'
2|Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "status.phase in (Running)": invalid selector: 'status.phase in (Running)'; can't understand 'status.phase in (Running)'
? 1
$ kubectl get po,no
1|NAME                       READY   STATUS    RESTARTS   AGE
1|pod/web-7db79667ff-6td5c   1/1     Running   0          14s
1|pod/web-7db79667ff-ltkbt   1/1     Running   0          14s
1|
1|NAME                      STATUS   ROLES           AGE   VERSION
1|node/kind-control-plane   Ready    control-plane   95s   v1.36.3
1|node/kind-worker          Ready    <none>          94s   v1.36.3
1|node/kind-worker2         Ready    <none>          94s   v1.36.3
$ kubectl get svc web --watch --output-watch-events --request-timeout=2s
1|EVENT      NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|ADDED      web    ClusterIP   10.96.64.10   <none>        80/TCP    14s
$ kubectl get svc web --ignore-not-found nope
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.64.10   <none>        80/TCP    16s
$ kubectl get svc nope --ignore-not-found
$ kubectl get svc -A --sort-by=.spec.clusterIP -o custom-columns=N:.metadata.name,IP:.spec.clusterIP
1|N            IP
1|kubernetes   10.96.0.1
1|kube-dns     10.96.0.10
1|web          10.96.64.10
1|web-np       10.96.64.11
$ kubectl get svc --all-namespaces=false -o name
1|service/kubernetes
1|service/web
1|service/web-np
$ kubectl get svc -n kube-system
1|NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   96s
$ kubectl get svc -n kube-system kube-dns -o jsonpath='{range .spec.ports[*]}{.name}/{.protocol}/{.port}{"\n"}{end}'
1|dns/UDP/53
1|dns-tcp/TCP/53
1|metrics/TCP/9153
$ kubectl get svc web -o yaml --show-managed-fields | grep -E 'manager:|operation:'
1|    manager: kubectl-create
1|    operation: Update
$ kubectl label --list svc web
1|app=web
$ kubectl label svc web web-np team=red
1|service/web labeled
1|service/web-np labeled
$ kubectl label svc -l tier=edge team=blue
2|error: 'team' already has a value (red), and --overwrite is false
? 1
$ kubectl label svc -l tier=edge team=blue --overwrite
1|service/web-np labeled
$ kubectl label svc --all team- 
1|label "team" not found.
1|service/kubernetes not labeled
1|service/web unlabeled
1|service/web-np unlabeled
$ kubectl label svc web team-
1|label "team" not found.
1|service/web not labeled
$ kubectl label svc web app=web
1|service/web not labeled
$ kubectl label svc web 'bad key=x'
2|The Service "web" is invalid: metadata.labels: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc web k='bad value'
2|error: invalid label value: "k=bad value": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl label svc web a=1 a-
2|error: can not both modify and remove a label in the same command
? 1
$ kubectl label svc web x=1 --resource-version=1
2|Error from server (Conflict): Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl label svc web x=1 --dry-run=server -o jsonpath='{.metadata.labels}{"\n"}'
1|{"app":"web","x":"1"}
$ kubectl label -f web.yaml y=2
1|deployment.apps/web labeled
1|service/web labeled
1|service/web-np labeled
$ kubectl label svc web y- -o yaml | grep -A2 labels
1|  labels:
1|    app: web
1|  name: web
$ kubectl annotate svc web note='hello world' other=1
1|service/web annotated
$ kubectl annotate svc web note=bye
2|error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (hello world)
? 1
$ kubectl annotate svc web note=bye --overwrite
1|service/web annotated
$ kubectl annotate svc web note- other- none-
1|service/web annotated
$ kubectl annotate svc -l app=web when=now --dry-run=client
1|service/web annotated (dry run)
1|service/web-np annotated (dry run)
$ kubectl annotate svc web 'a/b/c=1'
2|The Service "web" is invalid: metadata.annotations: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
? 1
$ kubectl set selector svc web app=web,tier=front
1|service/web selector updated
$ kubectl set selector svc web app=web --dry-run=client -o jsonpath='{.spec.selector}{"\n"}'
1|{"app":"web"}
$ kubectl set selector svc web 'app in (web)'
2|error: match expression [{app In [web]}] not supported on this object
? 1
$ kubectl set selector deploy web app=x
2|error: setting a selector is only supported for Services
? 1
$ kubectl set selector svc web app=web
1|service/web selector updated
$ kubectl set selector svc web
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl set image deploy web c=registry.k8s.io/e2e-test-images/agnhost:2.52
1|deployment.apps/web image updated
$ kubectl rollout status deploy web --timeout=60s
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|deployment "web" successfully rolled out
$ kubectl set image deploy web nope=x
2|error: unable to find container named "nope"
? 1
$ kubectl set image deploy/web c
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl set image deploy web c=registry.k8s.io/e2e-test-images/agnhost:2.53 --dry-run=server
1|deployment.apps/web image updated (server dry run)
$ kubectl set env deploy web A=1 B=2
1|deployment.apps/web env updated
$ kubectl set env deploy web --list
1|# Deployment web, container c
1|A=1
1|B=2
$ kubectl set env deploy web A-
1|deployment.apps/web env updated
$ kubectl set env deploy web A
2|Error from server (NotFound): deployments.apps "A" not found
? 1
$ kubectl set resources deploy web --limits=cpu=100m,memory=64Mi --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
1|{"limits":{"cpu":"100m","memory":"64Mi"}}
$ kubectl set resources deploy web --limits=cpu=x
2|error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl set resources deploy web
2|error: you must specify an update to requests or limits (in the form of --requests/--limits)
? 1
$ kubectl set serviceaccount deploy web builder --dry-run=client -o jsonpath='{.spec.template.spec.serviceAccountName}{"\n"}'
1|builder
$ kubectl rollout history deploy web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|3         <none>
1|4         <none>
1|
$ kubectl rollout history deploy web --revision=9
2|error: unable to find the specified revision
? 1
$ kubectl rollout undo deploy web --to-revision=9
2|error: unable to find specified revision 9 in history
? 1
$ kubectl rollout undo deploy web
1|deployment.apps/web rolled back
$ kubectl rollout status deploy web --timeout=60s
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 out of 2 new replicas have been updated...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|Waiting for deployment "web" rollout to finish: 1 old replicas are pending termination...
1|deployment "web" successfully rolled out
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|4         <none>
1|5         <none>
1|
$ kubectl rollout pause deploy web
1|deployment.apps/web paused
$ kubectl rollout pause deploy web
2|error: deployments.apps "web" is already paused
? 1
$ kubectl rollout restart deploy web
2|error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
? 1
$ kubectl rollout undo deploy web
2|error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
? 1
$ kubectl rollout resume deploy web
1|deployment.apps/web resumed
$ kubectl rollout resume deploy web
2|error: deployments.apps "web" is not paused
? 1
$ kubectl rollout status svc web
2|error: no status viewer has been implemented for Service
? 1
$ kubectl rollout frob
2|error: unknown command "frob"
2|See 'kubectl rollout -h' for help and examples
? 1
$ kubectl scale deploy web --replicas=3 --current-replicas=5
2|error: Expected replicas to be 5, was 2
? 1
$ kubectl scale deploy web --replicas=3 --current-replicas=2
1|deployment.apps/web scaled
$ kubectl scale deploy web svc/web --replicas=1
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl scale deploy web --replicas=-1
2|error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
? 1
$ kubectl scale deploy -l app=web --replicas=2
1|deployment.apps/web scaled
$ kubectl scale svc web --replicas=1
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl scale deploy web --replicas=x
2|error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl scale --help' for usage.
? 1
$ kubectl scale -f web.yaml --replicas=2
1|deployment.apps/web scaled
2|Error from server (NotFound): the server could not find the requested resource
? 1
@ ready
$ kubectl wait deploy web --for=condition=Available
1|deployment.apps/web condition met
$ kubectl wait deploy web --for=condition=Nope --timeout=1s
2|error: timed out waiting for the condition on deployments/web
? 1
$ kubectl wait svc web --for=jsonpath='{.spec.type}'=ClusterIP
1|service/web condition met
$ kubectl wait svc web --for=jsonpath='{.spec.type}'=NodePort --timeout=1s
2|error: timed out waiting for the condition on services/web
? 1
$ kubectl wait svc web --for=jsonpath='{.spec.clusterIP}'
1|service/web condition met
$ kubectl wait svc web --for=jsonpath=.spec.type=ClusterIP
1|service/web condition met
$ kubectl wait svc web --for=jsonpath='{.status.loadBalancer.ingress}' --timeout=1s
2|error: timed out waiting for the condition on services/web
? 1
$ kubectl wait svc nope --for=delete
$ kubectl wait svc nope --for=create --timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait svc web --for=create
1|service/web condition met
$ kubectl wait pod -l app=nothing --for=condition=Ready --timeout=1s
2|error: no matching resources found
? 1
$ kubectl wait pod --all --for=condition=Ready --timeout=5s | sed 's/web-[a-z0-9-]*/web-X/'
1|pod/web-X condition met
1|pod/web-X condition met
$ kubectl wait pod -l app=web --for=condition=Ready=false --timeout=1s 2>&1 | sed 's/web-[a-z0-9-]*/web-X/'
1|timed out waiting for the condition on pods/web-X
1|timed out waiting for the condition on pods/web-X
$ kubectl wait svc web
2|error: unrecognized condition: []
? 1
$ kubectl wait --for=delete
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl wait svc web --for=frob
2|error: unrecognized condition: "frob"
? 1
$ kubectl replace -f web.yaml
1|deployment.apps/web replaced
1|service/web replaced
1|service/web-np replaced
$ kubectl get svc web -o yaml | sed 's/port: 80$/port: 81/' | kubectl replace -f -
1|service/web replaced
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.64.10   <none>        81/TCP    55s
$ kubectl get svc web -o yaml | sed 's/clusterIP: 10.96.64.10/clusterIP: 10.96.64.12/; s/- 10.96.64.10/- 10.96.64.12/' | kubectl replace -f -
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.64.12"]: may not change once set
? 1
$ kubectl get svc web -o yaml | sed 's/10.96.64.10/10.96.64.12/' | kubectl replace --force -f -
1|service "web" deleted from default namespace
1|service/web replaced
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.64.12   <none>        81/TCP    0s
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ghost"},"spec":{"ports":[{"port":80}]}}'
1|service/ghost replaced
$ kubectl delete svc -l tier=edge
1|service "web-np" deleted from default namespace
$ kubectl delete svc web nope
1|service "web" deleted from default namespace
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl delete svc/web deploy/web --dry-run=server
1|deployment.apps "web" deleted from default namespace (server dry run)
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl delete deploy web --cascade=orphan
1|deployment.apps "web" deleted from default namespace
$ kubectl get rs,pods -l app=web --no-headers | wc -l
1|6
$ kubectl delete deploy web --cascade=frob
2|error: invalid cascade value (frob). Must be "background", "foreground", or "orphan"
? 1
$ kubectl delete rs -l app=web
1|replicaset.apps "web-54886c7dd8" deleted from default namespace
1|replicaset.apps "web-6c55bc55d6" deleted from default namespace
1|replicaset.apps "web-757d9d9549" deleted from default namespace
1|replicaset.apps "web-7db79667ff" deleted from default namespace
$ kubectl delete -f web.yaml
2|Error from server (NotFound): error when deleting "web.yaml": deployments.apps "web" not found
2|Error from server (NotFound): error when deleting "web.yaml": services "web" not found
2|Error from server (NotFound): error when deleting "web.yaml": services "web-np" not found
? 1
$ kubectl delete -f web.yaml --ignore-not-found
$ kubectl delete svc --all
1|service "ghost" deleted from default namespace
1|service "kubernetes" deleted from default namespace
$ kubectl delete svc x --all
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl delete svc -l a --all
2|error: setting 'all' parameter but found a non empty selector. 
? 1
$ kubectl delete all --all -n default
1|No resources found
