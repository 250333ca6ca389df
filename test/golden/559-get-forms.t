# every form of kubectl get
> w.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web, tier: front, env: prod}, annotations: {note: "a note", example.com/x: "1"}}
| spec:
|   selector: {app: web, tier: front}
|   ports:
|   - {name: http, port: 80, targetPort: http}
|   - {name: dns, port: 53, protocol: UDP}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: db, labels: {app: db, env: prod}}
| spec: {clusterIP: None, selector: {app: db}, ports: [{port: 5432}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out, labels: {app: out}}
| spec: {type: ExternalName, externalName: out.example.com}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bare}
| spec: {type: NodePort, ports: [{port: 8080, nodePort: 30888}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web, tier: front}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "nginx:1.27", ports: [{name: http, containerPort: 80}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: two, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "nginx:1.27"}, {name: side, image: "busybox:1.36"}]}
> cols.txt
| NAME           TYPE        PORTS
| .metadata.name  .spec.type  .spec.ports[*].port
> badcols.txt
| NAME  TYPE
| .metadata.name
> tmpl.txt
| {{range .items}}{{.metadata.name}} {{.spec.type}}
| {{end}}
> jp.txt
| {range .items[*]}{.metadata.name}{"="}{.spec.type}{"\n"}{end}
$ kubectl apply -f w.yaml
1|service/web created
1|service/db created
1|service/out created
1|service/bare created
1|pod/web-1 created
1|pod/two created
@ ready
$ kubectl get svc web db out bare
1|NAME   TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|web    ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    4s
1|db     ClusterIP      None            <none>            5432/TCP         4s
1|out    ExternalName   <none>          out.example.com   <none>           4s
1|bare   NodePort       10.96.62.145    <none>            8080:30888/TCP   4s
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE   SELECTOR
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   5s    <none>
1|db           ClusterIP      None            <none>            5432/TCP         5s    app=db
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          10s   <none>
1|out          ExternalName   <none>          out.example.com   <none>           5s    <none>
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    5s    app=web,tier=front
$ kubectl get services --sort-by=.metadata.name
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   5s
1|db           ClusterIP      None            <none>            5432/TCP         5s
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          10s
1|out          ExternalName   <none>          out.example.com   <none>           5s
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    5s
$ kubectl get services --sort-by=.spec.ports[0].port
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|out          ExternalName   <none>          out.example.com   <none>           6s
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    6s
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          11s
1|db           ClusterIP      None            <none>            5432/TCP         6s
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   6s
$ kubectl get services --sort-by='{.spec.type}'
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|db           ClusterIP      None            <none>            5432/TCP         7s
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          12s
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    7s
1|out          ExternalName   <none>          out.example.com   <none>           7s
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   7s
$ kubectl get services --sort-by=spec.clusterIP -o name
1|service/out
1|service/kubernetes
1|service/web
1|service/bare
1|service/db
$ kubectl get services --sort-by=.metadata.labels.app
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          13s
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   8s
1|db           ClusterIP      None            <none>            5432/TCP         8s
1|out          ExternalName   <none>          out.example.com   <none>           8s
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    8s
$ kubectl get services --sort-by=.metadata.creationTimestamp --no-headers | wc -l
1|5
$ kubectl get services --sort-by=.spec.nope
2|No resources found in default namespace.
$ kubectl get svc -L app -L env
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE   APP   ENV
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   10s         
1|db           ClusterIP      None            <none>            5432/TCP         10s   db    prod
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          15s         
1|out          ExternalName   <none>          out.example.com   <none>           10s   out   
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    10s   web   prod
$ kubectl get svc -L app,tier --no-headers
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   10s         
1|db           ClusterIP      None            <none>            5432/TCP         10s   db    
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          15s         
1|out          ExternalName   <none>          out.example.com   <none>           10s   out   
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    10s   web   front
$ kubectl get svc -L App
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE   APP
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   11s   
1|db           ClusterIP      None            <none>            5432/TCP         11s   
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          16s   
1|out          ExternalName   <none>          out.example.com   <none>           11s   
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    11s   
$ kubectl get svc --show-labels -o wide
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE   SELECTOR             LABELS
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   12s   <none>               <none>
1|db           ClusterIP      None            <none>            5432/TCP         12s   app=db               app=db,env=prod
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          17s   <none>               component=apiserver,provider=kubernetes
1|out          ExternalName   <none>          out.example.com   <none>           12s   <none>               app=out
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    12s   app=web,tier=front   app=web,env=prod,tier=front
$ kubectl get svc --show-kind
1|NAME                 TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|service/bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   13s
1|service/db           ClusterIP      None            <none>            5432/TCP         13s
1|service/kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          18s
1|service/out          ExternalName   <none>          out.example.com   <none>           13s
1|service/web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    13s
$ kubectl get svc web --show-kind --no-headers
1|service/web   ClusterIP   10.96.130.136   <none>   80/TCP,53/UDP   13s
$ kubectl get svc -l env
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|db     ClusterIP   None            <none>        5432/TCP        14s
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   14s
$ kubectl get svc -l '!env'
1|NAME         TYPE           CLUSTER-IP     EXTERNAL-IP       PORT(S)          AGE
1|bare         NodePort       10.96.62.145   <none>            8080:30888/TCP   15s
1|kubernetes   ClusterIP      10.96.0.1      <none>            443/TCP          20s
1|out          ExternalName   <none>         out.example.com   <none>           15s
$ kubectl get svc -l env=prod,app!=db
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   16s
$ kubectl get svc -l 'app in (web, db),env'
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|db     ClusterIP   None            <none>        5432/TCP        16s
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   16s
$ kubectl get svc -l 'app notin (web),app'
1|NAME   TYPE           CLUSTER-IP   EXTERNAL-IP       PORT(S)    AGE
1|db     ClusterIP      None         <none>            5432/TCP   17s
1|out    ExternalName   <none>       out.example.com   <none>     17s
$ kubectl get svc -l app==web
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   18s
$ kubectl get svc -l 'app in ()'
2|No resources found in default namespace.
$ kubectl get svc -l 'app in (web'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "app in (web", field selector "": unable to parse requirement: found '', expected: ',' or ')'
? 1
$ kubectl get svc -l 'app=web,'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "app=web,", field selector "": found '', expected: identifier after ','
? 1
$ kubectl get svc -l ',app=web'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector ",app=web", field selector "": found ',', expected: !, identifier, or 'end of string'
? 1
$ kubectl get svc -l 'app=web;env=prod'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "app=web;env=prod", field selector "": unable to parse requirement: values[0][app]: Invalid value: "web;env": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl get svc -l 'x>1'
2|No resources found in default namespace.
$ kubectl get svc -l 'x>a'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "x>a", field selector "": unable to parse requirement: values[0]: Invalid value: "a": for 'Gt', 'Lt' operators, the value must be an integer
? 1
$ kubectl get svc -l 'app='
2|No resources found in default namespace.
$ kubectl get svc -l '-bad=1'
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "-bad=1", field selector "": unable to parse requirement: <nil>: Invalid value: "-bad": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl get svc -l app=web -l env=prod
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|db     ClusterIP   None            <none>        5432/TCP        24s
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   24s
$ kubectl get svc web -l app=web
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl get svc --selector app=web -o name
1|service/web
$ kubectl get svc --field-selector metadata.name=web
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   26s
$ kubectl get svc --field-selector metadata.name!=web,metadata.namespace=default -o name
1|service/bare
1|service/db
1|service/kubernetes
1|service/out
$ kubectl get svc --field-selector spec.type=NodePort
1|NAME   TYPE       CLUSTER-IP     EXTERNAL-IP   PORT(S)          AGE
1|bare   NodePort   10.96.62.145   <none>        8080:30888/TCP   27s
$ kubectl get svc --field-selector spec.clusterIP=None -o name
1|service/db
$ kubectl get svc --field-selector spec.ports=80
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "", field selector "spec.ports=80": field label not supported: spec.ports
? 1
$ kubectl get svc --field-selector web
2|Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "", field selector "web": invalid selector: 'web'; can't understand 'web'
? 1
$ kubectl get pods --field-selector status.phase=Running,spec.nodeName=kind-worker -o name
1|pod/web-1
$ kubectl get pods --field-selector status.podIP=10.244.1.2 -o name
1|pod/web-1
$ kubectl get pods --field-selector 'status.phase!=Running'
2|No resources found in default namespace.
$ kubectl get nodes --field-selector spec.unschedulable=false -o name
1|node/kind-control-plane
1|node/kind-worker
1|node/kind-worker2
$ kubectl get ns --field-selector status.phase=Active -o name
1|namespace/default
1|namespace/kube-node-lease
1|namespace/kube-public
1|namespace/kube-system
$ kubectl get cm --field-selector data.a=b
2|Error from server (BadRequest): Unable to find "/v1, Resource=configmaps" that match label selector "", field selector "data.a=b": "data.a" is not a known field selector: only "metadata.name", "metadata.namespace"
? 1
$ kubectl get svc -A --field-selector metadata.namespace=kube-system
1|NAMESPACE     NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-system   kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   26m
$ kubectl get svc,ep,endpointslice -l app=web
1|NAME          TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|service/web   ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   37s
1|
1|NAME            ENDPOINTS                     AGE
1|endpoints/web   10.244.1.2:80,10.244.1.2:53   37s
1|
1|NAME                                       ADDRESSTYPE   PORTS   ENDPOINTS    AGE
1|endpointslice.discovery.k8s.io/web-4w8wt   IPv4          53,80   10.244.1.2   37s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get svc,pods -o name
1|service/bare
1|service/db
1|service/kubernetes
1|service/out
1|service/web
1|pod/two
1|pod/web-1
$ kubectl get svc/web,pod/two
2|error: arguments in resource/name form may not have more than one slash
? 1
$ kubectl get svc web pod two
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   40s
2|Error from server (NotFound): services "pod" not found
2|Error from server (NotFound): services "two" not found
? 1
$ kubectl get svc/web svc/nope pod/nope
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   41s
2|Error from server (NotFound): services "nope" not found
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl get svc web nope --ignore-not-found
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   42s
$ kubectl get svc nope --ignore-not-found -o yaml
$ kubectl get svc,foo
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl get svc, pods
2|error: arguments in resource/name form must have a single resource and name
? 1
$ kubectl get -A all -o name | grep kube-system
? 1
$ kubectl get service/web -o name
1|service/web
$ kubectl get services.v1. web
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   49s
$ kubectl get endpointslices.discovery.k8s.io -o name | wc -l
1|3
$ kubectl get endpointslices.v1beta1.discovery.k8s.io
2|error: the server doesn't have a resource type "endpointslices"
? 1
$ kubectl get deployments.extensions
2|error: the server doesn't have a resource type "deployments"
? 1
$ kubectl get Service web
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.130.136   <none>        80/TCP,53/UDP   53s
$ kubectl get SVC web
2|error: the server doesn't have a resource type "SVC"
? 1
$ kubectl get pod web-1 -o wide
1|NAME    READY   STATUS    RESTARTS   AGE   IP           NODE          NOMINATED NODE   READINESS GATES
1|web-1   1/1     Running   0          56s   10.244.1.2   kind-worker   <none>           <none>
$ kubectl get svc web -o json
1|{
1|    "apiVersion": "v1",
1|    "kind": "Service",
1|    "metadata": {
1|        "annotations": {
1|            "example.com/x": "1",
1|            "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{\"example.com/x\":\"1\",\"note\":\"a note\"},\"labels\":{\"app\":\"web\",\"env\":\"prod\",\"tier\":\"front\"},\"name\":\"web\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"http\",\"port\":80,\"targetPort\":\"http\"},{\"name\":\"dns\",\"port\":53,\"protocol\":\"UDP\"}],\"selector\":{\"app\":\"web\",\"tier\":\"front\"}}}\n",
1|            "note": "a note"
1|        },
1|        "creationTimestamp": "2026-11-29T16:17:10Z",
1|        "labels": {
1|            "app": "web",
1|            "env": "prod",
1|            "tier": "front"
1|        },
1|        "name": "web",
1|        "namespace": "default",
1|        "resourceVersion": "2373",
1|        "uid": "b2dbb088-0c01-4b00-b07e-64eac45923e3"
1|    },
1|    "spec": {
1|        "clusterIP": "10.96.130.136",
1|        "clusterIPs": [
1|            "10.96.130.136"
1|        ],
1|        "internalTrafficPolicy": "Cluster",
1|        "ipFamilies": [
1|            "IPv4"
1|        ],
1|        "ipFamilyPolicy": "SingleStack",
1|        "ports": [
1|            {
1|                "name": "http",
1|                "port": 80,
1|                "protocol": "TCP",
1|                "targetPort": "http"
1|            },
1|            {
1|                "name": "dns",
1|                "port": 53,
1|                "protocol": "UDP",
1|                "targetPort": 53
1|            }
1|        ],
1|        "selector": {
1|            "app": "web",
1|            "tier": "front"
1|        },
1|        "sessionAffinity": "None",
1|        "type": "ClusterIP"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl get svc web -ojson | head -3
1|{
1|    "apiVersion": "v1",
1|    "kind": "Service",
$ kubectl get svc web -o=yaml | head -3
1|apiVersion: v1
1|kind: Service
1|metadata:
$ kubectl get svc -o json | grep -c '"kind"'
1|6
$ kubectl get svc web db -o yaml | grep -E '^(apiVersion|kind|metadata|items)|^- '
1|apiVersion: v1
1|items:
1|- apiVersion: v1
1|- apiVersion: v1
1|kind: List
1|metadata:
$ kubectl get svc nope -o yaml
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl get svc -l app=nope -o yaml
1|apiVersion: v1
1|items: []
1|kind: List
1|metadata:
1|  resourceVersion: ""
$ kubectl get svc -l app=nope -o json
1|{
1|    "apiVersion": "v1",
1|    "items": [],
1|    "kind": "List",
1|    "metadata": {
1|        "resourceVersion": ""
1|    }
1|}
$ kubectl get svc -l app=nope -o name
$ kubectl get svc -l app=nope -o jsonpath='{.items}'
1\[]
$ kubectl get svc -l app=nope -o custom-columns=A:.metadata.name
1|A
$ kubectl get svc -l app=nope -o wide
2|No resources found in default namespace.
$ kubectl get svc -l app=nope -A
2|No resources found
$ kubectl get svc web -o jsonpath='{.spec.ports[?(@.name=="http")].port}{"\n"}'
1|80
$ kubectl get svc web -o jsonpath='{.spec.ports[-1].name}{"\n"}'
1|dns
$ kubectl get svc web -o jsonpath='{.spec.ports[0:1].name}{"\n"}'
1|http
$ kubectl get svc web -o jsonpath="{.spec['type','clusterIP']}" | sed 's/10.96.*/IP/'
1\ClusterIP IP
$ kubectl get svc web -o jsonpath='{.metadata.annotations.example\.com/x}{"\n"}'
1|1
$ kubectl get svc web -o jsonpath='{.metadata.annotations["example.com/x"]}{"\n"}'
2|error: error parsing jsonpath {.metadata.annotations["example.com/x"]}{"\n"}, invalid array index "example.com/x"
? 1
$ kubectl get svc web -o jsonpath="{.metadata.annotations['example\.com/x']}{'\n'}"
1|1
$ kubectl get svc web -o jsonpath='{$.kind} {@.apiVersion} {.spec.selector}{"\t|\n"}'
1|Service v1 {"app":"web","tier":"front"}	|
$ kubectl get svc -o jsonpath='{.items[?(@.metadata.labels.app=="db")].metadata.name}{"\n"}'
1|db
$ kubectl get svc -o jsonpath='{.items[?(@.spec.ports[0].port>1000)].metadata.name}{"\n"}'
1|bare db
$ kubectl get svc -o jsonpath='{.items[?(@.metadata.labels.tier)].metadata.name}{"\n"}'
1|web
$ kubectl get svc -o jsonpath='{.items[?(@.spec.type!="ClusterIP")].metadata.name}{"\n"}'
1|bare out
$ kubectl get svc -o jsonpath='{.items[?(@.metadata.name=~"w.*")].metadata.name}{"\n"}'
2|error: error parsing jsonpath {.items[?(@.metadata.name=~"w.*")].metadata.name}{"\n"}, unrecognized character in action: U+007E '~'
? 1
$ kubectl get svc -o jsonpath='{..port}{"\n"}'
1|8080 5432 443 80 53
$ kubectl get svc -o jsonpath='{.items[*].spec.ports[*].port}{"\n"}'
1|8080 5432 443 80 53
$ kubectl get svc -o jsonpath='{range .items[*]}{@.metadata.name}{"\t"}{@.spec.clusterIP}{"\n"}' | grep -c web
1|1
$ kubectl get svc web -o jsonpath={.spec.type}
1\ClusterIP
$ kubectl get svc web -o jsonpath=.spec.type
1\.spec.type
$ kubectl get svc web -o jsonpath='spec.type'
1\spec.type
$ kubectl get svc web -o jsonpath='{.spec.ports[a]}'
2|error: error parsing jsonpath {.spec.ports[a]}, invalid array index a
? 1
$ kubectl get svc web -o jsonpath='{.spec.ports[?(@.port==80]}'
2|error: error parsing jsonpath {.spec.ports[?(@.port==80]}, unterminated filter
? 1
$ kubectl get svc web -o jsonpath='{.metadata.nope.x}'
$ kubectl get svc web -o jsonpath-file=jp.txt
1|
$ kubectl get svc -o jsonpath-file=jp.txt
1|bare=NodePort
1|db=ClusterIP
1|kubernetes=ClusterIP
1|out=ExternalName
1|web=ClusterIP
1|
$ kubectl get svc -o jsonpath-file=none.txt
2|error: error reading --template none.txt, open none.txt: no such file or directory
? 1
$ kubectl get svc -o go-template-file=tmpl.txt
1|bare NodePort
1|db ClusterIP
1|kubernetes ClusterIP
1|out ExternalName
1|web ClusterIP
1|
$ kubectl get svc -o templatefile=tmpl.txt
1|bare NodePort
1|db ClusterIP
1|kubernetes ClusterIP
1|out ExternalName
1|web ClusterIP
1|
$ kubectl get svc -o go-template --template='{{len .items}}{{"\n"}}'
1|5
$ kubectl get svc web -o go-template='{{.metadata.nope}} {{.spec.nope.x}}'
1\<no value> <no value>
$ kubectl get svc web -o go-template='{{index .metadata.labels "app"}} {{index .spec.ports 0}}{{"\n"}}'
1|web map[name:http port:80 protocol:TCP targetPort:http]
$ kubectl get svc web -o go-template='{{range .spec.ports}}{{.port | printf "%d-"}}{{end}}{{"\n"}}'
1|80-53-
$ kubectl get svc web -o go-template='{{range $k,$v := .metadata.labels}}{{$k}}={{$v}} {{end}}{{"\n"}}'
1|app=web env=prod tier=front 
$ kubectl get svc web -o go-template='{{if eq .spec.type "ClusterIP"}}yes{{else}}no{{end}} {{not true}} {{and 1 0}} {{len .spec.ports}}{{"\n"}}'
1|yes false 0 2
$ kubectl get svc web -o go-template='{{with .spec.externalName}}{{.}}{{else}}none{{end}}{{"\n"}}'
1|none
$ kubectl get svc web -o go-template='{{base64decode "aGk="}} {{.metadata.name | printf "%q"}} {{printf "%v" .spec.selector}}{{"\n"}}'
1|hi "web" map[app:web tier:front]
$ kubectl get svc web -o go-template='{{nofunc 1}}'
2|error: error parsing template {{nofunc 1}}, template: output:1: function "nofunc" not defined
? 1
$ kubectl get svc web -o go-template='{{.x'
2|error: error parsing template {{.x, template: output:1: unclosed action
? 1
$ kubectl get svc web -o go-template=
2|error: template format specified but no template given
? 1
$ kubectl get svc -o custom-columns-file=cols.txt
1|NAME         TYPE           PORTS
1|bare         NodePort       8080
1|db           ClusterIP      5432
1|kubernetes   ClusterIP      443
1|out          ExternalName   <none>
1|web          ClusterIP      80,53
$ kubectl get svc -o custom-columns-file=badcols.txt
2|error: number of headers (2) and field specifications (1) don't match
? 1
$ kubectl get svc -o custom-columns-file=none.txt
2|error: error reading template none.txt, open none.txt: no such file or directory
? 1
$ kubectl get svc -o custom-columns=NAME:.metadata.name,L:.metadata.labels.app --no-headers
1|bare         <none>
1|db           db
1|kubernetes   <none>
1|out          out
1|web          web
$ kubectl get svc -o custom-columns=NAME:{.metadata.name},P:'{.spec.ports[*].name}'
1|NAME         P
1|bare         <none>
1|db           <none>
1|kubernetes   https
1|out          <none>
1|web          http,dns
$ kubectl get svc -o custom-columns=:metadata.name
1|
1|bare
1|db
1|kubernetes
1|out
1|web
$ kubectl get svc -o custom-columns=
2|error: custom-columns format specified but no custom columns given
? 1
$ kubectl get svc -o custom-columns
2|error: custom-columns format specified but no custom columns given
? 1
$ kubectl get svc -o custom-columns=NAME:.metadata.name,
2|error: unexpected custom-columns spec: , expected <header>:<json-path-expr>
? 1
$ kubectl get svc web -o custom-columns=A:.spec.ports,B:.spec.selector,C:.metadata.annotations.note
1|A                                                                                                        B                         C
1|[map[name:http port:80 protocol:TCP targetPort:http] map[name:dns port:53 protocol:UDP targetPort:53]]   map[app:web tier:front]   a note
$ kubectl get svc,pods -o custom-columns=KIND:.kind,NAME:.metadata.name
1|KIND      NAME
1|Service   bare
1|Service   db
1|Service   kubernetes
1|Service   out
1|Service   web
1|Pod       two
1|Pod       web-1
$ kubectl get svc -A -o custom-columns=NS:.metadata.namespace,NAME:.metadata.name --sort-by=.metadata.name
1|NS            NAME
1|default       bare
1|default       db
1|kube-system   kube-dns
1|default       kubernetes
1|default       out
1|default       web
$ kubectl get svc -o table
2|error: unable to match a printer suitable for the output format "table", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
? 1
$ kubectl get svc -o JSON
1|{
1|    "apiVersion": "v1",
1|    "items": [
1|        {
1|            "apiVersion": "v1",
1|            "kind": "Service",
1|            "metadata": {
1|                "annotations": {
1|                    "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"bare\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"nodePort\":30888,\"port\":8080}],\"type\":\"NodePort\"}}\n"
1|                },
1|                "creationTimestamp": "2026-11-29T16:17:10Z",
1|                "name": "bare",
1|                "namespace": "default",
1|                "resourceVersion": "2382",
1|                "uid": "254f5d9d-e6e1-4267-880f-ccbab1b4f70b"
1|            },
1|            "spec": {
1|                "clusterIP": "10.96.62.145",
1|                "clusterIPs": [
1|                    "10.96.62.145"
1|                ],
1|                "externalTrafficPolicy": "Cluster",
1|                "internalTrafficPolicy": "Cluster",
1|                "ipFamilies": [
1|                    "IPv4"
1|                ],
1|                "ipFamilyPolicy": "SingleStack",
1|                "ports": [
1|                    {
1|                        "nodePort": 30888,
1|                        "port": 8080,
1|                        "protocol": "TCP",
1|                        "targetPort": 8080
1|                    }
1|                ],
1|                "sessionAffinity": "None",
1|                "type": "NodePort"
1|            },
1|            "status": {
1|                "loadBalancer": {}
1|            }
1|        },
1|        {
1|            "apiVersion": "v1",
1|            "kind": "Service",
1|            "metadata": {
1|                "annotations": {
1|                    "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"db\",\"env\":\"prod\"},\"name\":\"db\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"None\",\"ports\":[{\"port\":5432}],\"selector\":{\"app\":\"db\"}}}\n"
1|                },
1|                "creationTimestamp": "2026-11-29T16:17:10Z",
1|                "labels": {
1|                    "app": "db",
1|                    "env": "prod"
1|                },
1|                "name": "db",
1|                "namespace": "default",
1|                "resourceVersion": "2376",
1|                "uid": "e89d6bff-67a5-4578-8f05-148e310adbe1"
1|            },
1|            "spec": {
1|                "clusterIP": "None",
1|                "clusterIPs": [
1|                    "None"
1|                ],
1|                "internalTrafficPolicy": "Cluster",
1|                "ipFamilies": [
1|                    "IPv4"
1|                ],
1|                "ipFamilyPolicy": "SingleStack",
1|                "ports": [
1|                    {
1|                        "port": 5432,
1|                        "protocol": "TCP",
1|                        "targetPort": 5432
1|                    }
1|                ],
1|                "selector": {
1|                    "app": "db"
1|                },
1|                "sessionAffinity": "None",
1|                "type": "ClusterIP"
1|            },
1|            "status": {
1|                "loadBalancer": {}
1|            }
1|        },
1|        {
1|            "apiVersion": "v1",
1|            "kind": "Service",
1|            "metadata": {
1|                "creationTimestamp": "2026-11-29T16:17:05Z",
1|                "labels": {
1|                    "component": "apiserver",
1|                    "provider": "kubernetes"
1|                },
1|                "name": "kubernetes",
1|                "namespace": "default",
1|                "resourceVersion": "2359",
1|                "uid": "792e270d-011a-49d7-894b-99219bb445a1"
1|            },
1|            "spec": {
1|                "clusterIP": "10.96.0.1",
1|                "clusterIPs": [
1|                    "10.96.0.1"
1|                ],
1|                "internalTrafficPolicy": "Cluster",
1|                "ipFamilies": [
1|                    "IPv4"
1|                ],
1|                "ipFamilyPolicy": "SingleStack",
1|                "ports": [
1|                    {
1|                        "name": "https",
1|                        "port": 443,
1|                        "protocol": "TCP",
1|                        "targetPort": 6443
1|                    }
1|                ],
1|                "sessionAffinity": "None",
1|                "type": "ClusterIP"
1|            },
1|            "status": {
1|                "loadBalancer": {}
1|            }
1|        },
1|        {
1|            "apiVersion": "v1",
1|            "kind": "Service",
1|            "metadata": {
1|                "annotations": {
1|                    "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"labels\":{\"app\":\"out\"},\"name\":\"out\",\"namespace\":\"default\"},\"spec\":{\"externalName\":\"out.example.com\",\"type\":\"ExternalName\"}}\n"
1|                },
1|                "creationTimestamp": "2026-11-29T16:17:10Z",
1|                "labels": {
1|                    "app": "out"
1|                },
1|                "name": "out",
1|                "namespace": "default",
1|                "resourceVersion": "2379",
1|                "uid": "9c1e7b47-a72a-4e1b-8446-90555238381b"
1|            },
1|            "spec": {
1|                "externalName": "out.example.com",
1|                "sessionAffinity": "None",
1|                "type": "ExternalName"
1|            },
1|            "status": {
1|                "loadBalancer": {}
1|            }
1|        },
1|        {
1|            "apiVersion": "v1",
1|            "kind": "Service",
1|            "metadata": {
1|                "annotations": {
1|                    "example.com/x": "1",
1|                    "kubectl.kubernetes.io/last-applied-configuration": "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{\"example.com/x\":\"1\",\"note\":\"a note\"},\"labels\":{\"app\":\"web\",\"env\":\"prod\",\"tier\":\"front\"},\"name\":\"web\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"name\":\"http\",\"port\":80,\"targetPort\":\"http\"},{\"name\":\"dns\",\"port\":53,\"protocol\":\"UDP\"}],\"selector\":{\"app\":\"web\",\"tier\":\"front\"}}}\n",
1|                    "note": "a note"
1|                },
1|                "creationTimestamp": "2026-11-29T16:17:10Z",
1|                "labels": {
1|                    "app": "web",
1|                    "env": "prod",
1|                    "tier": "front"
1|                },
1|                "name": "web",
1|                "namespace": "default",
1|                "resourceVersion": "2373",
1|                "uid": "b2dbb088-0c01-4b00-b07e-64eac45923e3"
1|            },
1|            "spec": {
1|                "clusterIP": "10.96.130.136",
1|                "clusterIPs": [
1|                    "10.96.130.136"
1|                ],
1|                "internalTrafficPolicy": "Cluster",
1|                "ipFamilies": [
1|                    "IPv4"
1|                ],
1|                "ipFamilyPolicy": "SingleStack",
1|                "ports": [
1|                    {
1|                        "name": "http",
1|                        "port": 80,
1|                        "protocol": "TCP",
1|                        "targetPort": "http"
1|                    },
1|                    {
1|                        "name": "dns",
1|                        "port": 53,
1|                        "protocol": "UDP",
1|                        "targetPort": 53
1|                    }
1|                ],
1|                "selector": {
1|                    "app": "web",
1|                    "tier": "front"
1|                },
1|                "sessionAffinity": "None",
1|                "type": "ClusterIP"
1|            },
1|            "status": {
1|                "loadBalancer": {}
1|            }
1|        }
1|    ],
1|    "kind": "List",
1|    "metadata": {
1|        "resourceVersion": ""
1|    }
1|}
$ kubectl get svc -o jsonpathh={.x}
2|error: unable to match a printer suitable for the output format "jsonpathh={.x}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
? 1
$ kubectl get svc web -o yaml --show-managed-fields
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    example.com/x: "1"
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"example.com/x":"1","note":"a note"},"labels":{"app":"web","env":"prod","tier":"front"},"name":"web","namespace":"default"},"spec":{"ports":[{"name":"http","port":80,"targetPort":"http"},{"name":"dns","port":53,"protocol":"UDP"}],"selector":{"app":"web","tier":"front"}}}
1|    note: a note
1|  creationTimestamp: "2026-11-29T16:17:10Z"
1|  labels:
1|    app: web
1|    env: prod
1|    tier: front
1|  managedFields:
1|  - apiVersion: v1
1|    fieldsType: FieldsV1
1|    fieldsV1:
1|      f:metadata:
1|        f:annotations:
1|          .: {}
1|          f:example.com/x: {}
1|          f:kubectl.kubernetes.io/last-applied-configuration: {}
1|          f:note: {}
1|        f:labels:
1|          .: {}
1|          f:app: {}
1|          f:env: {}
1|          f:tier: {}
1|      f:spec:
1|        f:internalTrafficPolicy: {}
1|        f:ports:
1|          .: {}
1|          k:{"port":53,"protocol":"UDP"}:
1|            .: {}
1|            f:name: {}
1|            f:port: {}
1|            f:protocol: {}
1|            f:targetPort: {}
1|          k:{"port":80,"protocol":"TCP"}:
1|            .: {}
1|            f:name: {}
1|            f:port: {}
1|            f:protocol: {}
1|            f:targetPort: {}
1|        f:selector: {}
1|        f:sessionAffinity: {}
1|        f:type: {}
1|    manager: kubectl-client-side-apply
1|    operation: Update
1|    time: "2026-11-29T16:17:10Z"
1|  name: web
1|  namespace: default
1|  resourceVersion: "2373"
1|  uid: b2dbb088-0c01-4b00-b07e-64eac45923e3
1|spec:
1|  clusterIP: 10.96.130.136
1|  clusterIPs:
1|  - 10.96.130.136
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: http
1|  - name: dns
1|    port: 53
1|    protocol: UDP
1|    targetPort: 53
1|  selector:
1|    app: web
1|    tier: front
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl get svc web -o json --show-managed-fields | grep -c fieldsV1
1|1
$ kubectl get pods web-1 --output-watch-events
2|error: --output-watch-events option can only be used with --watch or --watch-only
? 1
$ kubectl get svc web --chunk-size=1 -o name
1|service/web
$ kubectl get svc --chunk-size=-1
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP       PORT(S)          AGE
1|bare         NodePort       10.96.62.145    <none>            8080:30888/TCP   3m21s
1|db           ClusterIP      None            <none>            5432/TCP         3m21s
1|kubernetes   ClusterIP      10.96.0.1       <none>            443/TCP          3m26s
1|out          ExternalName   <none>          out.example.com   <none>           3m21s
1|web          ClusterIP      10.96.130.136   <none>            80/TCP,53/UDP    3m21s
$ kubectl get svc --server-print=false
1|NAME         AGE
1|bare         3m23s
1|db           3m23s
1|kubernetes   3m28s
1|out          3m23s
1|web          3m23s
$ kubectl get -f w.yaml -o name
1|service/web
1|service/db
1|service/out
1|service/bare
1|pod/web-1
1|pod/two
$ kubectl get -f w.yaml svc
2|error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
? 1
$ kubectl get --raw /api/v1/namespaces/default/services/web/status | head -c 50
1\{"kind":"Service","apiVersion":"v1","metadata":{"n
$ kubectl get --raw '/api/v1/namespaces/default/services?fieldSelector=metadata.name%3Dweb' | head -c 40
1\{"kind":"ServiceList","apiVersion":"v1",
$ kubectl get --raw /apis | head -c 60
1\{"kind":"APIGroupList","apiVersion":"v1","groups":[{"name":"
$ kubectl get --raw api/v1
2|error: --raw must be a valid URL path: parse "api/v1": invalid URI for request
? 1
$ kubectl get --raw /api/v1 svc
2|error: arguments may not be passed when --raw is specified
? 1
$ kubectl get --raw /version | head -2
1|{
1|  "major": "1",
$ kubectl get --raw /api/v1/namespaces/default/services/web/nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /apis/nope/v1
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get pods -n kube-system -o custom-columns=N:.spec.nodeName,I:.spec.containers[0].image
1|N                    I
1|kind-control-plane   registry.k8s.io/coredns/coredns:v1.14.2
1|kind-control-plane   registry.k8s.io/coredns/coredns:v1.14.2
$ kubectl get pods --namespace=kube-system -l k8s-app=kube-dns --no-headers | wc -l
1|2
$ kubectl get events -o name | wc -l | grep -c .
1|1
$ kubectl get pv,pvc,sc
2|No resources found
$ kubectl get crd
2|No resources found
$ kubectl get csr
2|No resources found
$ kubectl get hpa,pdb,netpol,ing
2|No resources found in default namespace.
$ kubectl get rc,limits,quota
2|No resources found in default namespace.
$ kubectl get ingressclass,runtimeclass,priorityclass
1|NAME                                                      VALUE        GLOBAL-DEFAULT   AGE   PREEMPTIONPOLICY
1|priorityclass.scheduling.k8s.io/system-cluster-critical   2000000000   false            29m   PreemptLowerPriority
1|priorityclass.scheduling.k8s.io/system-node-critical      2000001000   false            29m   PreemptLowerPriority
$ kubectl get validatingwebhookconfigurations
2|No resources found
$ kubectl get controllerrevisions,podtemplates
2|No resources found in default namespace.
$ kubectl get servicecidrs,ipaddresses
1|NAME                                       CIDRS          AGE
1|servicecidr.networking.k8s.io/kubernetes   10.96.0.0/16   30m
1|
1|NAME                                        PARENTREF
1|ipaddress.networking.k8s.io/10.96.0.1       services/default/kubernetes
1|ipaddress.networking.k8s.io/10.96.0.10      services/kube-system/kube-dns
1|ipaddress.networking.k8s.io/10.96.130.136   services/default/web
1|ipaddress.networking.k8s.io/10.96.62.145    services/default/bare
