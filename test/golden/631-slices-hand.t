# EndpointSlices and Endpoints by hand: several of a Service, mixed ports, conditions, hints, names; what is mirrored and what is not.
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: db}
| spec: {clusterIP: 10.96.63.20, ports: [{name: pg, port: 5432}, {name: metrics, port: 9187, targetPort: 9187}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: names}
| spec: {clusterIP: None, ports: [{name: pg, port: 5432}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: old, labels: {tier: db}}
| spec: {clusterIP: 10.96.63.21, ports: [{name: pg, port: 5432}]}
> slices.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: db-a, labels: {kubernetes.io/service-name: db, endpointslice.kubernetes.io/managed-by: staff}}
| addressType: IPv4
| ports: [{name: pg, port: 5432}, {name: metrics, port: 9187, appProtocol: http}]
| endpoints:
| - {addresses: [192.0.2.10], zone: zone-a, nodeName: kind-worker, hints: {forZones: [{name: zone-a}]}}
| - {addresses: [192.0.2.11], conditions: {ready: false}}
| - {addresses: [192.0.2.12], conditions: {ready: false, serving: true, terminating: true}}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: db-b, labels: {kubernetes.io/service-name: db}}
| addressType: IPv4
| ports: [{name: pg, port: 6432}]
| endpoints:
| - {addresses: [192.0.2.20], targetRef: {kind: Pod, name: gone, namespace: default}}
| - {addresses: [192.0.2.10]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: names-a, labels: {kubernetes.io/service-name: names}}
| addressType: IPv4
| ports: [{name: pg, port: 5432}]
| endpoints:
| - {addresses: [192.0.2.30], hostname: primary}
| - {addresses: [192.0.2.31], hostname: replica}
| - {addresses: [192.0.2.32], hostname: replica}
| - {addresses: [192.0.2.33]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: db-fqdn, labels: {kubernetes.io/service-name: db}}
| addressType: FQDN
| ports: [{name: pg, port: 5432}]
| endpoints: [{addresses: [db.example.org]}]
> ep.yaml
| apiVersion: v1
| kind: Endpoints
| metadata: {name: old, labels: {by: hand}, annotations: {note: moved soon}}
| subsets:
| - addresses: [{ip: 192.0.2.40, nodeName: kind-worker}, {ip: 192.0.2.41, hostname: two}]
|   notReadyAddresses: [{ip: 192.0.2.42}]
|   ports: [{name: pg, port: 5432}]
| - addresses: [{ip: 192.0.2.43}]
|   ports: [{name: pg, port: 6432}]
> pod.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f svc.yaml -f pod.yaml
1|service/db created
1|service/names created
1|service/old created
1|pod/dnsutils created
$ kubectl get ep db old
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "db" not found
2|Error from server (NotFound): endpoints "old" not found
? 1
$ kubectl describe svc db | grep Endpoints
1|Endpoints:                <none>
1|Endpoints:                <none>
$ kubectl apply -f slices.yaml
1|endpointslice.discovery.k8s.io/db-a created
1|endpointslice.discovery.k8s.io/db-b created
1|endpointslice.discovery.k8s.io/names-a created
1|endpointslice.discovery.k8s.io/db-fqdn created
2|Warning: spec.addressType: FQDN endpoints are deprecated
$ kubectl apply -f ep.yaml
1|endpoints/old created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ ready
$ kubectl get endpointslices -l kubernetes.io/service-name=db
1|NAME      ADDRESSTYPE   PORTS       ENDPOINTS                          AGE
1|db-a      IPv4          5432,9187   192.0.2.10,192.0.2.11,192.0.2.12   4s
1|db-b      IPv4          6432        192.0.2.20,192.0.2.10              4s
1|db-fqdn   FQDN          5432        db.example.org                     4s
$ kubectl get endpointslices -o wide -l kubernetes.io/service-name=names
1|NAME      ADDRESSTYPE   PORTS   ENDPOINTS                                      AGE
1|names-a   IPv4          5432    192.0.2.30,192.0.2.31,192.0.2.32 + 1 more...   5s
$ kubectl get ep
1|NAME         ENDPOINTS                                         AGE
1|kubernetes   172.18.0.2:6443                                   9s
1|old          192.0.2.40:5432,192.0.2.41:5432,192.0.2.43:6432   5s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe svc db
1|Name:                     db
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.63.20
1|IPs:                      10.96.63.20
1|Port:                     pg  5432/TCP
1|TargetPort:               5432/TCP
1|Endpoints:                192.0.2.10:5432,192.0.2.20:6432,192.0.2.10:6432 + 1 more...
1|Port:                     metrics  9187/TCP
1|TargetPort:               9187/TCP
1|Endpoints:                192.0.2.10:9187
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl describe svc names old
1|Name:                     names
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       None
1|IPs:                      None
1|Port:                     pg  5432/TCP
1|TargetPort:               5432/TCP
1|Endpoints:                192.0.2.30:5432,192.0.2.31:5432,192.0.2.32:5432 + 1 more...
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     old
1|Namespace:                default
1|Labels:                   tier=db
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.63.21
1|IPs:                      10.96.63.21
1|Port:                     pg  5432/TCP
1|TargetPort:               5432/TCP
1|Endpoints:                192.0.2.43:6432,192.0.2.41:5432,192.0.2.40:5432 + 0 more...
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl describe endpointslice db-a db-b db-fqdn
1|Name:         db-a
1|Namespace:    default
1|Labels:       endpointslice.kubernetes.io/managed-by=staff
1|              kubernetes.io/service-name=db
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name     Port  Protocol
1|  ----     ----  --------
1|  pg       5432  TCP
1|  metrics  9187  TCP
1|Endpoints:
1|  - Addresses:  192.0.2.10
1|    Conditions:
1|      Ready:    <unset>
1|    Hostname:   <unset>
1|    NodeName:   kind-worker
1|    Zone:       zone-a
1|  - Addresses:  192.0.2.11
1|    Conditions:
1|      Ready:    false
1|    Hostname:   <unset>
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  192.0.2.12
1|    Conditions:
1|      Ready:   false
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|
1|
1|Name:         db-b
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=db
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name  Port  Protocol
1|  ----  ----  --------
1|  pg    6432  TCP
1|Endpoints:
1|  - Addresses:  192.0.2.20
1|    Conditions:
1|      Ready:    <unset>
1|    Hostname:   <unset>
1|    TargetRef:  Pod/gone
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  192.0.2.10
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|
1|
1|Name:         db-fqdn
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=db
1|Annotations:  <none>
1|AddressType:  FQDN
1|Ports:
1|  Name  Port  Protocol
1|  ----  ----  --------
1|  pg    5432  TCP
1|Endpoints:
1|  - Addresses:  db.example.org
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
$ kubectl get endpointslice db-a -o yaml | grep -v -E 'uid|resourceVersion|creation|last-applied|{"addressType'
1|addressType: IPv4
1|apiVersion: discovery.k8s.io/v1
1|endpoints:
1|- addresses:
1|  - 192.0.2.10
1|  conditions: {}
1|  hints:
1|    forZones:
1|    - name: zone-a
1|  nodeName: kind-worker
1|  zone: zone-a
1|- addresses:
1|  - 192.0.2.11
1|  conditions:
1|    ready: false
1|- addresses:
1|  - 192.0.2.12
1|  conditions:
1|    ready: false
1|    serving: true
1|    terminating: true
1|kind: EndpointSlice
1|metadata:
1|  annotations:
1|  generation: 1
1|  labels:
1|    endpointslice.kubernetes.io/managed-by: staff
1|    kubernetes.io/service-name: db
1|  name: db-a
1|  namespace: default
1|ports:
1|- name: pg
1|  port: 5432
1|  protocol: TCP
1|- appProtocol: http
1|  name: metrics
1|  port: 9187
1|  protocol: TCP
$ kubectl describe ep old
1|Name:         old
1|Namespace:    default
1|Labels:       by=hand
1|Annotations:  note: moved soon
1|Subsets:
1|  Addresses:          192.0.2.40,192.0.2.41
1|  NotReadyAddresses:  192.0.2.42
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    pg    5432  TCP
1|
1|  Addresses:          192.0.2.43
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    pg    6432  TCP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker iptables-save -t nat | grep -E 'default/(db|old)' | sort
1|-A KUBE-SEP-2BULL3VMSXWKKGXZ -p tcp -m comment --comment "default/db:pg" -m tcp -j DNAT --to-destination 192.0.2.20:6432
1|-A KUBE-SEP-2BULL3VMSXWKKGXZ -s 192.0.2.20/32 -m comment --comment "default/db:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3WNLB4ELN7K2TKO6 -p tcp -m comment --comment "default/old:pg" -m tcp -j DNAT --to-destination 192.0.2.40:5432
1|-A KUBE-SEP-3WNLB4ELN7K2TKO6 -s 192.0.2.40/32 -m comment --comment "default/old:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JZFRKGCHLA5AXDYC -p tcp -m comment --comment "default/old:pg" -m tcp -j DNAT --to-destination 192.0.2.41:5432
1|-A KUBE-SEP-JZFRKGCHLA5AXDYC -s 192.0.2.41/32 -m comment --comment "default/old:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LOC5ZCA7SPEEBAQM -p tcp -m comment --comment "default/db:metrics" -m tcp -j DNAT --to-destination 192.0.2.10:9187
1|-A KUBE-SEP-LOC5ZCA7SPEEBAQM -s 192.0.2.10/32 -m comment --comment "default/db:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-P6A3RTZFVYDLGU5V -p tcp -m comment --comment "default/db:pg" -m tcp -j DNAT --to-destination 192.0.2.10:6432
1|-A KUBE-SEP-P6A3RTZFVYDLGU5V -s 192.0.2.10/32 -m comment --comment "default/db:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RGBLQL5M7UV3GFYD -p tcp -m comment --comment "default/old:pg" -m tcp -j DNAT --to-destination 192.0.2.43:6432
1|-A KUBE-SEP-RGBLQL5M7UV3GFYD -s 192.0.2.43/32 -m comment --comment "default/old:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Y3KSKJLZH7HGNWXS -p tcp -m comment --comment "default/db:pg" -m tcp -j DNAT --to-destination 192.0.2.10:5432
1|-A KUBE-SEP-Y3KSKJLZH7HGNWXS -s 192.0.2.10/32 -m comment --comment "default/db:pg" -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -d 10.96.63.20/32 -p tcp -m comment --comment "default/db:metrics cluster IP" -m tcp --dport 9187 -j KUBE-SVC-GKVIQENP3SVVYYL2
1|-A KUBE-SERVICES -d 10.96.63.20/32 -p tcp -m comment --comment "default/db:pg cluster IP" -m tcp --dport 5432 -j KUBE-SVC-XNGJKETZWGOHXDFO
1|-A KUBE-SERVICES -d 10.96.63.21/32 -p tcp -m comment --comment "default/old:pg cluster IP" -m tcp --dport 5432 -j KUBE-SVC-JIUVLIZM5QECGVUI
1|-A KUBE-SVC-GKVIQENP3SVVYYL2 ! -s 10.244.0.0/16 -d 10.96.63.20/32 -p tcp -m comment --comment "default/db:metrics cluster IP" -m tcp --dport 9187 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GKVIQENP3SVVYYL2 -m comment --comment "default/db:metrics -> 192.0.2.10:9187" -j KUBE-SEP-LOC5ZCA7SPEEBAQM
1|-A KUBE-SVC-JIUVLIZM5QECGVUI ! -s 10.244.0.0/16 -d 10.96.63.21/32 -p tcp -m comment --comment "default/old:pg cluster IP" -m tcp --dport 5432 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JIUVLIZM5QECGVUI -m comment --comment "default/old:pg -> 192.0.2.40:5432" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-3WNLB4ELN7K2TKO6
1|-A KUBE-SVC-JIUVLIZM5QECGVUI -m comment --comment "default/old:pg -> 192.0.2.41:5432" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JZFRKGCHLA5AXDYC
1|-A KUBE-SVC-JIUVLIZM5QECGVUI -m comment --comment "default/old:pg -> 192.0.2.43:6432" -j KUBE-SEP-RGBLQL5M7UV3GFYD
1|-A KUBE-SVC-XNGJKETZWGOHXDFO ! -s 10.244.0.0/16 -d 10.96.63.20/32 -p tcp -m comment --comment "default/db:pg cluster IP" -m tcp --dport 5432 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.10:5432" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-Y3KSKJLZH7HGNWXS
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.10:6432" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-P6A3RTZFVYDLGU5V
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.20:6432" -j KUBE-SEP-2BULL3VMSXWKKGXZ
$ docker exec kind-worker2 iptables-save -t nat | grep 'default/db:pg ->'
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.10:5432" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-Y3KSKJLZH7HGNWXS
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.10:6432" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-P6A3RTZFVYDLGU5V
1|-A KUBE-SVC-XNGJKETZWGOHXDFO -m comment --comment "default/db:pg -> 192.0.2.20:6432" -j KUBE-SEP-2BULL3VMSXWKKGXZ
$ kubectl exec dnsutils -- dig +short names.default.svc.cluster.local | sort
1|192.0.2.30
1|192.0.2.31
1|192.0.2.32
1|192.0.2.33
$ kubectl exec dnsutils -- dig +short replica.names.default.svc.cluster.local | sort
1|192.0.2.31
1|192.0.2.32
$ kubectl exec dnsutils -- dig +short SRV _pg._tcp.names.default.svc.cluster.local | sort
1|0 25 5432 192-0-2-33.names.default.svc.cluster.local.
1|0 25 5432 primary.names.default.svc.cluster.local.
1|0 25 5432 replica.names.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV db.default.svc.cluster.local | sort
1|0 50 5432 db.default.svc.cluster.local.
1|0 50 9187 db.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short -x 192.0.2.30
1|primary.names.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short two.old.default.svc.cluster.local
1|192.0.2.41
$ kubectl exec dnsutils -- dig +short -x 192.0.2.41
1|two.old.default.svc.cluster.local.
$ kubectl label ep old tier=cache
1|endpoints/old labeled
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl annotate ep old note=changed --overwrite
1|endpoints/old annotated
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=old -o jsonpath='{range .items[*]}{.metadata.labels} {.metadata.annotations.note}{"\n"}{end}' | sort
1|{"by":"hand","endpointslice.kubernetes.io/managed-by":"endpointslicemirroring-controller.k8s.io","kubernetes.io/service-name":"old","tier":"cache"} changed
1|{"by":"hand","endpointslice.kubernetes.io/managed-by":"endpointslicemirroring-controller.k8s.io","kubernetes.io/service-name":"old","tier":"cache"} changed
$ kubectl patch ep old --type merge -p '{"subsets":[{"addresses":[{"ip":"192.0.2.44"}],"ports":[{"name":"pg","port":5432}]}]}'
1|endpoints/old patched
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=old -o jsonpath='{range .items[*]}{.endpoints[*].addresses} {.ports}{"\n"}{end}'
1|["192.0.2.44"] [{"name":"pg","port":5432,"protocol":"TCP"}]
$ kubectl label ep old endpointslice.kubernetes.io/skip-mirror=true
1|endpoints/old labeled
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=old
2|No resources found in default namespace.
$ docker exec kind-worker iptables-save | grep default/old
1|-A KUBE-SERVICES -d 10.96.63.21/32 -p tcp -m comment --comment "default/old:pg has no endpoints" -m tcp --dport 5432 -j REJECT --reject-with icmp-port-unreachable
$ kubectl label ep old endpointslice.kubernetes.io/skip-mirror-
1|endpoints/old unlabeled
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=old -o jsonpath='{.items[*].endpoints[*].addresses}{"\n"}'
1|["192.0.2.44"]
$ kubectl patch svc old --type merge -p '{"spec":{"selector":{"app":"none"}}}'
1|service/old patched
@ sync
$ kubectl get ep old
1|NAME   ENDPOINTS   AGE
1|old    <none>      27s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=old -o jsonpath='{.items[*].metadata.labels}{"\n"}'
1|{"endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"old","tier":"db"}
$ kubectl patch svc old --type merge -p '{"spec":{"selector":null}}'
1|service/old patched
@ sync
$ kubectl get ep old
1|NAME   ENDPOINTS   AGE
1|old    <none>      31s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=old --no-headers | wc -l
1|1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"lonely"},"subsets":[{"addresses":[{"ip":"192.0.2.50"}]}]}'
1|endpoints/lonely created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=lonely
2|No resources found in default namespace.
$ kubectl create svc clusterip lonely --tcp=80
1|service/lonely created
@ sync
$ kubectl get ep lonely
1|NAME     ENDPOINTS   AGE
1|lonely   <none>      7s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"generateName":"db-"},"addressType":"IPv4","ports":[{"port":80}],"endpoints":[{"addresses":["192.0.2.60"],"conditions":{"ready":null}}]}' | sed 's/db-[a-z0-9]*/db-X/'
1|endpointslice.discovery.k8s.io/db-X created
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[{"name":"UPPER","port":80}],"endpoints":[{"addresses":["192.0.2.60"]}]}'
2|The EndpointSlice "w1" is invalid: ports[0].name: Invalid value: "UPPER": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[{"name":"a","port":0},{"name":"b","port":65536},{"name":"c","protocol":"ICMP"}],"endpoints":[{"addresses":["192.0.2.60"]}]}'
2|The EndpointSlice "w1" is invalid: ports[2].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":["127.0.0.1"]},{"addresses":["169.254.1.1"]},{"addresses":["224.0.0.1"]},{"addresses":["0.0.0.0"]},{"addresses":["192.0.2.060"]}]}'
2|The EndpointSlice "w1" is invalid: 
2|* endpoints[0].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* endpoints[1].addresses[0]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* endpoints[2].addresses[0]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* endpoints[3].addresses[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* endpoints[4].addresses[0]: Invalid value: "192.0.2.060": must not have leading 0s
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":["192.0.2.60"],"hostname":"A","nodeName":"Bad_node","zone":"a b","hints":{"forZones":[{"name":"a b"},{"name":"c"},{"name":"c"}]}}]}'
2|The EndpointSlice "w1" is invalid: 
2|* endpoints[0].nodeName: Invalid value: "Bad_node": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* endpoints[0].hostname: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].hints.forZones[0].name: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* endpoints[0].hints.forZones[2].name: Duplicate value: "c"
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":["192.0.2.60"],"hints":{"forNodes":[{"name":"Bad_node"}],"forZones":[]},"deprecatedTopology":{"a b":"c"}}]}'
2|The EndpointSlice "w1" is invalid: endpoints[0].hints.forNodes[0].name: Invalid value: "Bad_node": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":["192.0.2.60"],"ready":true}]}'
2|Error from server (BadRequest): error when creating "STDIN": EndpointSlice in version "v1" cannot be handled as a EndpointSlice: strict decoding error: unknown field "endpoints[0].ready"
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":["192.0.2.60"],"conditions":{"ready":"yes"}}]}'
2|Error from server (BadRequest): error when creating "STDIN": EndpointSlice in version "v1" cannot be handled as a EndpointSlice: json: cannot unmarshal string into Go struct field EndpointConditions.endpoints.conditions.ready of type bool
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","ports":[],"endpoints":[{"addresses":"192.0.2.60"}]}'
2|Error from server (BadRequest): error when creating "STDIN": EndpointSlice in version "v1" cannot be handled as a EndpointSlice: json: cannot unmarshal string into Go struct field Endpoint.endpoints.addresses of type []string
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","endpoints":[{"addresses":["192.0.2.60","192.0.2.60"]}]}'
1|endpointslice.discovery.k8s.io/w1 created
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"w1"},"endpoints":null}'
2|The EndpointSlice "w1" is invalid: addressType: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"W_1"},"addressType":"IPv4","endpoints":[{"addresses":["192.0.2.60"]}]}'
2|The EndpointSlice "W_1" is invalid: metadata.name: Invalid value: "W_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1beta1","kind":"EndpointSlice","metadata":{"name":"w1"},"addressType":"IPv4","endpoints":[{"addresses":["192.0.2.60"]}]}'
2|error: resource mapping not found for name: "w1" namespace: "" from "STDIN": no matches for kind "EndpointSlice" in version "discovery.k8s.io/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl patch endpointslice db-b --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false}}]'
1|endpointslice.discovery.k8s.io/db-b patched
$ kubectl patch endpointslice db-b --type json -p '[{"op":"add","path":"/endpoints/0/hostname","value":"x.y"}]'
2|The EndpointSlice "db-b" is invalid: endpoints[0].hostname: Invalid value: "x.y": must not contain dots
? 1
$ kubectl patch endpointslice db-b -p '{"endpoints":[{"addresses":["192.0.2.99"]}]}'
1|endpointslice.discovery.k8s.io/db-b patched
$ kubectl patch endpointslice db-b -p '{"ports":[{"name":"pg","port":7432}]}'
1|endpointslice.discovery.k8s.io/db-b patched
$ kubectl get endpointslice db-b -o jsonpath='{.ports} {.endpoints[*].addresses}{"\n"}'
1|[{"name":"pg","port":7432,"protocol":"TCP"}] ["192.0.2.99"]
$ kubectl scale endpointslice db-b --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl edit endpointslice nope
2|Error from server (NotFound): endpointslices.discovery.k8s.io "nope" not found
? 1
$ kubectl delete endpointslice db-a db-b db-fqdn names-a
1|endpointslice.discovery.k8s.io "db-a" deleted from default namespace
1|endpointslice.discovery.k8s.io "db-b" deleted from default namespace
1|endpointslice.discovery.k8s.io "db-fqdn" deleted from default namespace
1|endpointslice.discovery.k8s.io "names-a" deleted from default namespace
$ kubectl describe svc db | grep Endpoints
1|Endpoints:                <none>
1|Endpoints:                <none>
$ kubectl delete svc db names old lonely
1|service "db" deleted from default namespace
1|service "names" deleted from default namespace
1|service "old" deleted from default namespace
1|service "lonely" deleted from default namespace
@ sync
$ kubectl get ep,endpointslices
1|NAME                   ENDPOINTS         AGE
1|endpoints/kubernetes   172.18.0.2:6443   56s
1|
1|NAME                                        ADDRESSTYPE   PORTS     ENDPOINTS               AGE
1|endpointslice.discovery.k8s.io/db-b7dsh     IPv4          80        192.0.2.60              12s
1|endpointslice.discovery.k8s.io/kubernetes   IPv4          6443      172.18.0.2              56s
1|endpointslice.discovery.k8s.io/w1           IPv4          <unset>   192.0.2.60,192.0.2.60   10s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
