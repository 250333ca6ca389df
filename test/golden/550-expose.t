# kubectl expose and create service: types, flags, dry runs
> d.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata:
|   name: shop
|   labels: {app: shop, tier: front}
| spec:
|   replicas: 2
|   selector: {matchLabels: {app: shop, tier: front}}
|   template:
|     metadata: {labels: {app: shop, tier: front}}
|     spec:
|       containers:
|       - name: web
|         image: nginx:1.27
|         ports:
|         - {name: http, containerPort: 80}
|         - {name: metrics, containerPort: 9100}
|       - name: dns
|         image: dns:1
|         ports:
|         - {name: dns, containerPort: 53, protocol: UDP}
|         - {name: dns-tcp, containerPort: 53}
> expr.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata:
|   name: expr
| spec:
|   replicas: 1
|   selector: {matchExpressions: [{key: app, operator: In, values: [expr]}]}
|   template:
|     metadata: {labels: {app: expr}}
|     spec: {containers: [{name: web, image: "nginx:1.27"}]}
$ kubectl apply -f d.yaml -f expr.yaml
1|deployment.apps/shop created
1|deployment.apps/expr created
@ ready
$ kubectl expose deployment shop
1|service/shop exposed
$ kubectl get svc shop -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  creationTimestamp: "2026-11-29T16:04:15Z"
1|  labels:
1|    app: shop
1|    tier: front
1|  name: shop
1|  namespace: default
1|  resourceVersion: "904"
1|  uid: 2f73ce6b-85f6-44da-b27e-f24c8c8b6297
1|spec:
1|  clusterIP: 10.96.132.55
1|  clusterIPs:
1|  - 10.96.132.55
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: port-1
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  - name: port-2
1|    port: 9100
1|    protocol: TCP
1|    targetPort: 9100
1|  - name: port-3-udp
1|    port: 53
1|    protocol: UDP
1|    targetPort: 53
1|  - name: port-3-tcp
1|    port: 53
1|    protocol: TCP
1|    targetPort: 53
1|  selector:
1|    app: shop
1|    tier: front
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment expr --port=80
2|error: couldn't retrieve selectors via --selector flag or introspection: invalid deployment: no selectors, therefore cannot be exposed
? 1
$ kubectl expose deployment shop --name=lb --port=80 --target-port=http --type=LoadBalancer
1|service/lb exposed
$ kubectl get svc lb -o jsonpath='{.spec.ports[0].targetPort} {.spec.type} {.spec.externalTrafficPolicy} {.spec.allocateLoadBalancerNodePorts}{"\n"}'
1|http LoadBalancer Cluster true
$ kubectl expose deployment shop --name=ext --port=80 --external-ip=203.0.113.9
1|service/ext exposed
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl get svc ext
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|ext    ClusterIP   10.96.10.134   203.0.113.9   80/TCP    1s
$ kubectl expose deployment shop --name=en --external-name=a.example.com
2|error: unknown flag: --external-name
2|See 'kubectl expose --help' for usage.
? 1
$ kubectl expose deployment shop --name=en2 --type=ExternalName --external-name=a.example.com --port=80
2|error: unknown flag: --external-name
2|See 'kubectl expose --help' for usage.
? 1
$ kubectl expose deployment shop --name=hl --cluster-ip=None --port=80
1|service/hl exposed
$ kubectl get svc hl -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  creationTimestamp: "2026-11-29T16:04:21Z"
1|  labels:
1|    app: shop
1|    tier: front
1|  name: hl
1|  namespace: default
1|  resourceVersion: "921"
1|  uid: 7c60935e-34c0-4910-b090-e74b343033cc
1|spec:
1|  clusterIP: None
1|  clusterIPs:
1|  - None
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: shop
1|    tier: front
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment shop --name=fixed --cluster-ip=10.96.44.44 --port=80
1|service/fixed exposed
$ kubectl expose deployment shop --name=fixed2 --cluster-ip=10.96.44.44 --port=80
2|The Service "fixed2" is invalid: spec.clusterIPs: Invalid value: ["10.96.44.44"]: failed to allocate IP 10.96.44.44: provided IP is already allocated
? 1
$ kubectl expose deployment shop --name=bad --cluster-ip=1.2.3.4 --port=80
2|The Service "bad" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
? 1
$ kubectl expose deployment shop --name=aff --port=80 --session-affinity=ClientIP
1|service/aff exposed
$ kubectl get svc aff -o jsonpath='{.spec.sessionAffinity} {.spec.sessionAffinityConfig}{"\n"}'
1|ClientIP {"clientIP":{"timeoutSeconds":10800}}
$ kubectl expose deployment shop --name=aff2 --port=80 --session-affinity=Cookie
2|error: unknown session affinity: Cookie
? 1
$ kubectl expose deployment shop --name=aff3 --port=80 --session-affinity=None
1|service/aff3 exposed
$ kubectl expose deployment shop --name=proto --port=80 --protocol=TCP,UDP
2|The Service "proto" is invalid: spec.ports[0].protocol: Unsupported value: "TCP,UDP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl expose deployment shop --name=proto --port=80 --protocol=udp
2|The Service "proto" is invalid: spec.ports[0].protocol: Unsupported value: "udp": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl expose deployment shop --name=proto2 --port=80 --protocol=SCTP
1|service/proto2 exposed
$ kubectl expose deployment shop --name=many --port=80,443
1|service/many exposed
$ kubectl get svc many -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"port-1","port":80,"protocol":"TCP","targetPort":80},{"name":"port-2","port":443,"protocol":"TCP","targetPort":443}]
$ kubectl expose deployment shop --name=many2 --port=80,x
2|error: strconv.Atoi: parsing "x": invalid syntax
? 1
$ kubectl expose deployment shop --name=big --port=70000
2|The Service "big" is invalid: 
2|* spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl expose deployment shop --name=zero --port=0
2|The Service "zero" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl expose deployment shop --name=t --port=80 --target-port=99999
2|The Service "t" is invalid: spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl expose deployment shop --name=t2 --port=80 --target-port=NOT_A_NAME
2|The Service "t2" is invalid: 
2|* spec.ports[0].targetPort: Invalid value: "NOT_A_NAME": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ports[0].targetPort: Invalid value: "NOT_A_NAME": must contain at least one letter (a-z)
? 1
$ kubectl expose deployment shop --name=typ --port=80 --type=Nodeport
2|The Service "typ" is invalid: spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl expose deployment shop --name=sel --port=80 --selector=app=other
1|service/sel exposed
$ kubectl expose deployment shop --name=sel2 --port=80 --selector='app in (a,b)'
2|error: unexpected label spec: app in (a
? 1
$ kubectl expose deployment shop --name=sel3 --port=80 --selector=app
2|error: unexpected label spec: app
? 1
$ kubectl get svc sel -o wide
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)   AGE   SELECTOR
1|sel    ClusterIP   10.96.133.200   <none>        80/TCP    2s    app=other
$ kubectl expose deployment shop --name=lab --port=80 -l a=b,c=d
1|service/lab exposed
$ kubectl get svc lab --show-labels
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE   LABELS
1|lab    ClusterIP   10.96.137.75   <none>        80/TCP    1s    a=b,c=d
$ kubectl expose deployment shop --name=lab2 --port=80 -l 'a=b c'
2|The Service "lab2" is invalid: metadata.labels: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl expose deployment shop --name=a-name-that-is-so-long-that-no-service-may-have-it-because-of-dns-labels --port=80
2|The Service "a-name-that-is-so-long-that-no-service-may-have-it-because-of-dns-labels" is invalid: metadata.name: Invalid value: "a-name-that-is-so-long-that-no-service-may-have-it-because-of-dns-labels": must be no more than 63 characters
? 1
$ kubectl expose deployment shop --name=Upper --port=80
2|The Service "Upper" is invalid: metadata.name: Invalid value: "Upper": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl expose deployment a-name-that-is-so-long-that-no-service-may-have-it-because-of-dns-labels --port=80
2|Error from server (NotFound): deployments.apps "a-name-that-is-so-long-that-no-service-may-have-it-because-of-dns-labels" not found
? 1
$ kubectl expose rs shop --port=80
2|Error from server (NotFound): replicasets.apps "shop" not found
? 1
$ kubectl expose rs -l app=shop --port=80 --name=from-rs
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl expose pod -l app=shop --port=80 --name=from-pod -o name
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl expose svc shop --name=again --port=80 --target-port=9100
1|service/again exposed
$ kubectl expose svc lb --name=again2
1|service/again2 exposed
$ kubectl get svc again2 -o jsonpath='{.spec.ports} {.spec.type} {.spec.selector}{"\n"}'
1|[{"port":80,"protocol":"TCP","targetPort":80}] ClusterIP {"app":"shop","tier":"front"}
$ kubectl expose node kind-worker --port=80
2|error: cannot expose a Node
? 1
$ kubectl expose cm kube-root-ca.crt --port=80
2|error: cannot expose a ConfigMap
? 1
$ kubectl expose deployment/shop --name=slash --port=80 -o jsonpath='{.metadata.name}{"\n"}'
1|slash
$ kubectl expose deployment shop expr --port=80 --name=two
1|service/two exposed
2|Error from server (AlreadyExists): services "two" already exists
? 1
$ kubectl expose -f d.yaml --port=80 --name=from-file
1|service/from-file exposed
$ kubectl expose -f nope.yaml --port=80
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl expose deployment shop --name=dry --port=80 --dry-run=server -o name
1|service/dry
$ kubectl expose deployment shop --name=dry --port=80 --dry-run=client
1|service/dry exposed (dry run)
$ kubectl expose deployment shop --name=dry --port=80 --dry-run=server
1|service/dry exposed (server dry run)
$ kubectl expose deployment shop --name=over --port=80 --overrides='{"spec":{"sessionAffinity":"ClientIP"}}' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: shop
1|    tier: front
1|  name: over
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: shop
1|    tier: front
1|  sessionAffinity: ClientIP
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment shop --name=over --port=80 --overrides='{bad' --dry-run=client -o yaml
2|error: Invalid JSON Patch
? 1
$ kubectl expose deployment shop --name=dry --port=80 --generator=service/v1
2|error: unknown flag: --generator
2|See 'kubectl expose --help' for usage.
? 1
$ kubectl get svc -o custom-columns=NAME:.metadata.name,TYPE:.spec.type,AFF:.spec.sessionAffinity,PORT:.spec.ports[*].port,TARGET:.spec.ports[*].targetPort,PROTO:.spec.ports[*].protocol
1|NAME         TYPE           AFF        PORT            TARGET          PROTO
1|aff          ClusterIP      ClientIP   80              80              TCP
1|aff3         ClusterIP      None       80              80              TCP
1|again        ClusterIP      None       80              9100            TCP
1|again2       ClusterIP      None       80              80              TCP
1|ext          ClusterIP      None       80              80              TCP
1|fixed        ClusterIP      None       80              80              TCP
1|from-file    ClusterIP      None       80              80              TCP
1|hl           ClusterIP      None       80              80              TCP
1|kubernetes   ClusterIP      None       443             6443            TCP
1|lab          ClusterIP      None       80              80              TCP
1|lb           LoadBalancer   None       80              http            TCP
1|many         ClusterIP      None       80,443          80,443          TCP,TCP
1|proto2       ClusterIP      None       80              80              SCTP
1|sel          ClusterIP      None       80              80              TCP
1|shop         ClusterIP      None       80,9100,53,53   80,9100,53,53   TCP,TCP,UDP,TCP
1|slash        ClusterIP      None       80              80              TCP
1|two          ClusterIP      None       80              80              TCP
$ kubectl delete svc --all
1|service "aff" deleted from default namespace
1|service "aff3" deleted from default namespace
1|service "again" deleted from default namespace
1|service "again2" deleted from default namespace
1|service "ext" deleted from default namespace
1|service "fixed" deleted from default namespace
1|service "from-file" deleted from default namespace
1|service "hl" deleted from default namespace
1|service "kubernetes" deleted from default namespace
1|service "lab" deleted from default namespace
1|service "lb" deleted from default namespace
1|service "many" deleted from default namespace
1|service "proto2" deleted from default namespace
1|service "sel" deleted from default namespace
1|service "shop" deleted from default namespace
1|service "slash" deleted from default namespace
1|service "two" deleted from default namespace
