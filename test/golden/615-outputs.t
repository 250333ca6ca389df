# Output forms that teaching material uses: templates with functions, jsonpath with ranges and filters, columns, sorting, raw paths.
> app.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web, tier: front, version: v1}, annotations: {team: blue, example.com/owner: "me & you <x>"}}
| spec:
|   nodeName: kind-worker
|   containers:
|   - {name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080], ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}], resources: {requests: {cpu: 250m, memory: 64Mi}, limits: {memory: 128Mi}}}
|   - {name: side, image: "busybox:1.36", command: [sleep, infinity], env: [{name: A, value: "1"}, {name: NODE, valueFrom: {fieldRef: {fieldPath: spec.nodeName}}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-2, labels: {app: web, tier: back, version: v2}}
| spec:
|   nodeName: kind-worker2
|   priority: 0
|   containers:
|   - {name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080], ports: [{name: http, containerPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web, rank: "2"}, annotations: {example.com/note: 'say "hi"'}}
| spec: {clusterIP: 10.96.61.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}, {name: alt, port: 8081, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, labels: {app: api, rank: "10"}}
| spec: {type: NodePort, clusterIP: 10.96.61.2, selector: {app: web, version: v2}, ports: [{port: 443, targetPort: 8080, nodePort: 30443}], sessionAffinity: ClientIP}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: db, labels: {app: db, rank: "1"}}
| spec: {type: ExternalName, externalName: db.example.org}
> t.tmpl
| {{range .items}}{{.metadata.name}}:{{range .spec.ports}} {{.port}}{{end}}
| {{end}}
> cols.txt
| NAME          KIND   PORTS
| metadata.name kind   spec.ports[*].port
$ kubectl apply -f app.yaml
1|pod/web-1 created
1|pod/web-2 created
1|service/web created
1|service/api created
1|service/db created
@ ready
$ kubectl get svc --sort-by=.metadata.labels.rank -L rank
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP      PORT(S)           AGE   RANK
1|kubernetes   ClusterIP      10.96.0.1    <none>           443/TCP           8s    
1|db           ExternalName   <none>       db.example.org   <none>            5s    1
1|web          ClusterIP      10.96.61.1   <none>           80/TCP,8081/TCP   5s    2
1|api          NodePort       10.96.61.2   <none>           443:30443/TCP     5s    10
$ kubectl get svc --sort-by='{.spec.ports[0].port}' -o custom-columns=NAME:.metadata.name,PORT:.spec.ports[0].port
1|NAME         PORT
1|db           <none>
1|web          80
1|api          443
1|kubernetes   443
$ kubectl get svc --sort-by=.spec.sessionAffinity --no-headers | tr -s ' ' | cut -d' ' -f1
1|api
1|db
1|kubernetes
1|web
$ kubectl get pods --sort-by=.spec.nodeName -o wide
1|NAME    READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|web-1   2/2     Running   0          6s    10.244.1.2   kind-worker    <none>           <none>
1|web-2   1/1     Running   0          6s    10.244.2.2   kind-worker2   <none>           <none>
$ kubectl get pods --sort-by=.status.containerStatuses[0].restartCount -o name
1|pod/web-1
1|pod/web-2
$ kubectl get pods --sort-by='.metadata.labels["app"]' -o name
2|error: invalid array index "app"
? 1
$ kubectl get svc --sort-by=.metadata.creationTimestamp --sort-by=.metadata.name -o name
1|service/api
1|service/db
1|service/kubernetes
1|service/web
$ kubectl get svc --sort-by= -o name
1|service/api
1|service/db
1|service/kubernetes
1|service/web
$ kubectl get svc,pods --sort-by=.metadata.name
2|error: couldn't find any field with path "{.metadata.name}" in the list of objects
? 1
$ kubectl get svc web -o custom-columns='NAME:.metadata.name,PORTS:.spec.ports[*].port,FIRST:.spec.ports[0],HTTP:.spec.ports[?(@.name=="http")].port'
1|NAME   PORTS     FIRST                                                 HTTP
1|web    80,8081   map[name:http port:80 protocol:TCP targetPort:http]   80
$ kubectl get pods -o custom-columns='POD:metadata.name,IMAGES:spec.containers[*].image,REQ:spec.containers[*].resources.requests.cpu,IP:status.podIP'
1|POD     IMAGES                                                      REQ      IP
1|web-1   registry.k8s.io/e2e-test-images/agnhost:2.53,busybox:1.36   250m     10.244.1.2
1|web-2   registry.k8s.io/e2e-test-images/agnhost:2.53                <none>   10.244.2.2
$ kubectl get pods -o custom-columns-file=cols.txt
1|NAME    KIND   PORTS
1|web-1   Pod    <none>
1|web-2   Pod    <none>
$ kubectl get svc -o custom-columns-file=cols.txt
1|NAME         KIND      PORTS
1|api          Service   443
1|db           Service   <none>
1|kubernetes   Service   443
1|web          Service   80,8081
$ kubectl get svc -o custom-columns=A:.metadata.annotations,B:.spec.publishNotReadyAddresses,C:.status
1|A     B     C
1|map[kubectl.kubernetes.io/last-applied-configuration:{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"api","rank":"10"},"name":"api","namespace":"default"},"spec":{"clusterIP":"10.96.61.2","ports":[{"nodePort":30443,"port":443,"targetPort":8080}],"selector":{"app":"web","version":"v2"},"sessionAffinity":"ClientIP","type":"NodePort"}}
1|]     <none>   map[loadBalancer:map[]]
1|map[kubectl.kubernetes.io/last-applied-configuration:{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"app":"db","rank":"1"},"name":"db","namespace":"default"},"spec":{"externalName":"db.example.org","type":"ExternalName"}}
1|]        <none>   map[loadBalancer:map[]]
1|<none>   <none>   map[loadBalancer:map[]]
1|map[example.com/note:say "hi" kubectl.kubernetes.io/last-applied-configuration:{"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"example.com/note":"say \"hi\""},"labels":{"app":"web","rank":"2"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.61.1","ports":[{"name":"http","port":80,"targetPort":"http"},{"name":"alt","port":8081,"targetPort":8080}],"selector":{"app":"web"}}}
1|]        <none>   map[loadBalancer:map[]]
$ kubectl get svc web -o custom-columns=NOTE:'.metadata.annotations.example\.com/note'
1|NOTE
1|say "hi"
$ kubectl get svc -o=custom-columns=N:.metadata.name,N:.metadata.name
1|N            N
1|api          api
1|db           db
1|kubernetes   kubernetes
1|web          web
$ kubectl get svc -o custom-columns=N:.metadata.name:x
1|N
1|<none>
1|<none>
1|<none>
1|<none>
$ kubectl get svc -o custom-columns=N:.items
1|N
1|<none>
1|<none>
1|<none>
1|<none>
$ kubectl get svc -o custom-columns='N:.metadata.name, T:.spec.type'
1|N             T
1|api          NodePort
1|db           ExternalName
1|kubernetes   ClusterIP
1|web          ClusterIP
$ kubectl get svc -o go-template-file=t.tmpl
1|api: 443
1|db:
1|kubernetes: 443
1|web: 80 8081
1|
$ kubectl get svc -o go-template='{{range .items}}{{if .spec.clusterIP}}{{.metadata.name}} {{.spec.clusterIP}}{{else}}{{.metadata.name}} no ip{{end}}{{"\n"}}{{end}}'
1|api 10.96.61.2
1|db no ip
1|kubernetes 10.96.0.1
1|web 10.96.61.1
$ kubectl get svc -o go-template='{{range $i, $s := .items}}{{if $i}}, {{end}}{{$i}}={{$s.metadata.name}}{{end}}{{"\n"}}'
1|0=api, 1=db, 2=kubernetes, 3=web
$ kubectl get svc -o go-template='{{range .items}}{{printf "%-12s|%5d|" .metadata.name (len .metadata.name)}}{{with .spec.ports}}{{(index . 0).port}}{{end}}{{"\n"}}{{end}}'
1|api         |    3|443
1|db          |    2|
1|kubernetes  |   10|443
1|web         |    3|80
$ kubectl get svc web -o go-template='{{index .metadata.annotations "example.com/note"}} {{.metadata.annotations | len}}{{"\n"}}'
1|say "hi" 2
$ kubectl get svc web -o go-template='{{html .metadata.name}} {{js "a\"b"}} {{print 1 2 "x"}} {{println "y"}}{{urlquery "a b&c"}}{{"\n"}}'
1|web a\"b 1 2x y
1|a+b%26c
$ kubectl get svc web -o go-template='{{define "p"}}<{{.}}>{{end}}{{range .spec.ports}}{{template "p" .port}}{{end}}{{"\n"}}'
1|<80><8081>
$ kubectl get svc web -o go-template='{{range $k, $v := .spec.selector -}} {{$k}} is {{$v}} {{- end}}{{/* no */}}{{"\n"}}'
1|app is web
$ kubectl get svc web -o go-template='{{if and (eq .spec.type "ClusterIP") (gt (len .spec.ports) 1)}}many{{end}} {{or .spec.nope "none"}} {{ne 1 2}} {{le 1 1}} {{slice "abcdef" 1 3}}{{"\n"}}'
1|many none true true bc
$ kubectl get svc web -o go-template='{{range .spec.ports}}{{if eq .name "alt"}}{{break}}{{end}}{{.name}}{{end}}{{"\n"}}'
1|http
$ kubectl get svc web -o go-template='{{range .items}}x{{else}}empty{{end}}{{"\n"}}'
1|empty
$ kubectl get svc web -o go-template='{{end}}'
2|error: error parsing template {{end}}, template: output:1: unexpected {{end}}
? 1
$ kubectl get svc web -o go-template='{{if .a}}x'
2|error: error parsing template {{if .a}}x, template: output:1: unexpected EOF
? 1
$ kubectl get svc web -o go-template='{{exists .spec "type"}} {{exists .spec "nope"}} {{exists .spec "ports" 0 "name"}}{{"\n"}}'
1|true false true
$ kubectl get svc web -o template --template='{{.kind}}{{"\n"}}'
1|Service
$ kubectl get svc web --template='{{.kind}}{{"\n"}}'
1|Service
$ kubectl get svc web -o jsonpath='{.metadata.labels}{"\n"}{.spec.ports[*]}{"\n"}'
1|{"app":"web","rank":"2"}
1|{"name":"http","port":80,"protocol":"TCP","targetPort":"http"} {"name":"alt","port":8081,"protocol":"TCP","targetPort":8080}
$ kubectl get svc web -o jsonpath-as-json='{.spec.ports[*].port}'
1|[
1|    80,
1|    8081
1|]
$ kubectl get svc -o jsonpath-as-json='{.items[*].metadata.name}'
1|[
1|    "api",
1|    "db",
1|    "kubernetes",
1|    "web"
1|]
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name}{range .spec.ports[*]}{" "}{.name}{"="}{.port}{end}{"\n"}{end}'
1|api =443
1|db
1|kubernetes https=443
1|web http=80 alt=8081
$ kubectl get svc -o jsonpath='{.items[?(@.spec.type=="NodePort")].spec.ports[*].nodePort}{"\n"}'
1|30443
$ kubectl get svc -o jsonpath='{.items[?(@.spec.selector.app=="web")].metadata.name}{"\n"}'
1|api web
$ kubectl get svc -o jsonpath='{.items[?(@.metadata.labels.rank>"1")].metadata.name}{"\n"}'
1|api web
$ kubectl get pods -o jsonpath='{.items[*].spec.containers[?(@.name=="side")].image}{"\n"}'
1|busybox:1.36
$ kubectl get pods -o jsonpath='{.items[*].status.conditions[?(@.type=="Ready")].status}{"\n"}'
1|True True
$ kubectl get pods -o jsonpath='{.items[0:2].metadata.name} {.items[-1:].metadata.name} {.items[::2].metadata.name}{"\n"}'
1|web-1 web-2 web-2 web-1
$ kubectl get pods -o jsonpath="{.items[0]['metadata.name', 'status.podIP']}"; echo
1|web-1 10.244.1.2
$ kubectl get pods -o jsonpath='{.items[*]["metadata"]["name"]}{"\n"}'
2|error: error parsing jsonpath {.items[*]["metadata"]["name"]}{"\n"}, invalid array index "metadata"
? 1
$ kubectl get pods web-1 -o jsonpath='{.spec.containers[0].resources} {.spec.containers[1].env}{"\n"}'
1|{"limits":{"memory":"128Mi"},"requests":{"cpu":"250m","memory":"64Mi"}} [{"name":"A","value":"1"},{"name":"NODE","valueFrom":{"fieldRef":{"apiVersion":"v1","fieldPath":"spec.nodeName"}}}]
$ kubectl get pods web-1 -o jsonpath='{.metadata.annotations.example\.com/owner}{"\n"}'
1|me & you <x>
$ kubectl get pods -o jsonpath='{..containerPort}{"\n"}'
1|8080 53 8080
$ kubectl get pods -o jsonpath='{range .items[*]}{@.metadata.name}{end}'; echo
1|web-1web-2
$ kubectl get pods -o jsonpath='{range .items[*]}{@.metadata.name}'; echo
1|web-1web-2
$ kubectl get pods -o jsonpath='{.items[*].metadata.name'
2|error: error parsing jsonpath {.items[*].metadata.name, unclosed action
? 1
$ kubectl get pods -o jsonpath='{.items[?(@.metadata.name]}'
2|error: error parsing jsonpath {.items[?(@.metadata.name]}, unterminated filter
? 1
$ kubectl get pods -o jsonpath='{.items[?(@.metadata.name=="web-1"&&@.kind=="Pod")]}'
2|error: error parsing jsonpath {.items[?(@.metadata.name=="web-1"&&@.kind=="Pod")]}, unrecognized character in action: U+0026 '&'
? 1
$ kubectl get pods -o jsonpath='{.items[x:y]}'
2|error: error parsing jsonpath {.items[x:y]}, invalid array index x:y
? 1
$ kubectl get pods -o jsonpath=
2|error: template format specified but no template given
? 1
$ kubectl get pods -o jsonpath
2|error: template format specified but no template given
? 1
$ kubectl get pods web-1 -o name,yaml
2|error: unable to match a printer suitable for the output format "name,yaml", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
? 1
$ kubectl get svc api -o kyaml | grep -v -E 'uid|resourceVersion|creation|last-applied|\\n' | head -30
1|---
1|{
1|  apiVersion: "v1",
1|  kind: "Service",
1|  metadata: {
1|    annotations: {
1|        ",
1|    },
1|    labels: {
1|      app: "api",
1|      rank: "10",
1|    },
1|    name: "api",
1|    namespace: "default",
1|  },
1|  spec: {
1|    clusterIP: "10.96.61.2",
1|    clusterIPs: [
1|      "10.96.61.2",
1|    ],
1|    externalTrafficPolicy: "Cluster",
1|    internalTrafficPolicy: "Cluster",
1|    ipFamilies: [
1|      "IPv4",
1|    ],
1|    ipFamilyPolicy: "SingleStack",
1|    ports: [{
1|      nodePort: 30443,
1|      port: 443,
1|      protocol: "TCP",
$ kubectl get pods web-1 web-2 -o json | jq -r '.items[] | "\(.metadata.name) \(.status.podIP)"'
1|web-1 10.244.1.2
1|web-2 10.244.2.2
$ kubectl get svc -o json | jq -r '.items[] | select(.spec.type=="NodePort") | .metadata.name'
1|api
$ kubectl get svc web -o yaml | grep -A12 '^spec:'
1|spec:
1|  clusterIP: 10.96.61.1
1|  clusterIPs:
1|  - 10.96.61.1
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: http
$ kubectl get pods -l 'app=web,version in (v1)' --show-labels
1|NAME    READY   STATUS    RESTARTS   AGE   LABELS
1|web-1   2/2     Running   0          42s   app=web,tier=front,version=v1
$ kubectl get pods -L app,version,nope
1|NAME    READY   STATUS    RESTARTS   AGE   APP   VERSION   NOPE
1|web-1   2/2     Running   0          42s   web   v1        
1|web-2   1/1     Running   0          42s   web   v2        
$ kubectl get pods -l version -L version --no-headers
1|web-1   2/2   Running   0     43s   v1
1|web-2   1/1   Running   0     43s   v2
$ kubectl get pods,svc -l app=web --show-kind=false
1|NAME        READY   STATUS    RESTARTS   AGE
1|pod/web-1   2/2     Running   0          43s
1|pod/web-2   1/1     Running   0          43s
1|
1|NAME          TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)           AGE
1|service/web   ClusterIP   10.96.61.1   <none>        80/TCP,8081/TCP   43s
$ kubectl get pods web-1 --show-kind -o wide
1|NAME        READY   STATUS    RESTARTS   AGE   IP           NODE          NOMINATED NODE   READINESS GATES
1|pod/web-1   2/2     Running   0          43s   10.244.1.2   kind-worker   <none>           <none>
$ kubectl get svc --server-print=false -o wide
1|NAME         AGE
1|api          44s
1|db           44s
1|kubernetes   47s
1|web          44s
$ kubectl get pods --server-print=false
1|NAME    AGE
1|web-1   44s
1|web-2   44s
$ kubectl get nodes --server-print=false
1|NAME                 AGE
1|kind-control-plane   58s
1|kind-worker          58s
1|kind-worker2         58s
$ kubectl get svc --ignore-not-found nope
$ kubectl get svc web --watch=false --chunk-size=0
1|NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)           AGE
1|web    ClusterIP   10.96.61.1   <none>        80/TCP,8081/TCP   46s
$ kubectl get pods --field-selector=status.phase!=Running
2|No resources found in default namespace.
$ kubectl get pods --field-selector=spec.nodeName=kind-worker,metadata.name=web-1 -o name
1|pod/web-1
$ kubectl get pods --field-selector=spec.restartPolicy=Always -o name
1|pod/web-1
1|pod/web-2
$ kubectl get pods --field-selector=metadata.labels.app=web
2|Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "metadata.labels.app=web": field label not supported: metadata.labels.app
? 1
$ kubectl get pods -A --field-selector=metadata.namespace!=kube-system,status.phase=Running -o name
1|pod/web-1
1|pod/web-2
$ kubectl get events --field-selector type=Warning
2|No resources found in default namespace.
$ kubectl get --raw /api/v1/namespaces/default/services/web | jq -c .spec.ports
1|[{"name":"http","protocol":"TCP","port":80,"targetPort":"http"},{"name":"alt","protocol":"TCP","port":8081,"targetPort":8080}]
$ kubectl get --raw '/api/v1/namespaces/default/pods?labelSelector=version%3Dv2' | jq -r '.items[].metadata.name'
1|web-2
$ kubectl get --raw '/api/v1/services?limit=1' | jq -r '.metadata.remainingItemCount, (.items|length)'
1|4
1|1
$ kubectl get --raw '/api/v1/namespaces/default/services?labelSelector=a%20b'
2|Error from server (BadRequest): unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services?fieldSelector=spec.foo%3Dbar'
2|Error from server (BadRequest): field label not supported: spec.foo
? 1
$ kubectl get --raw /api/v1/nodes/kind-worker | jq -r .spec.podCIDR
1|10.244.1.0/24
$ kubectl get --raw /api | jq -c .versions
1|["v1"]
$ kubectl get --raw /livez?verbose | head -3
1|[+]ping ok
1|[+]log ok
1|[+]loopback-serving-certificate ok
$ kubectl get --raw /readyz
1\ok
$ kubectl get --raw /apis/discovery.k8s.io | jq -c .preferredVersion
1|{"groupVersion":"discovery.k8s.io/v1","version":"v1"}
$ kubectl get --raw /nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /openapi/v3 | jq -r '.paths | keys[]' | grep discovery
1|apis/discovery.k8s.io
1|apis/discovery.k8s.io/v1
$ kubectl get svc web -o yaml -o json | head -1
1|{
$ kubectl get svc web -w --output-watch-events=true --request-timeout=1s | head -1 | tr -s ' ' | cut -d' ' -f1-3
1|EVENT NAME TYPE
