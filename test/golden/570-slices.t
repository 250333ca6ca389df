# what EndpointSlices and Endpoints hold of Pods
> base.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {team: a, app: web}, annotations: {x: "y"}}
| spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}, {name: num, port: 81, targetPort: 9000}, {name: dns, port: 53, protocol: UDP, targetPort: dns}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web-hl, labels: {app: web}}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web-noports}
| spec: {clusterIP: None, selector: {app: web}}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web-all}
| spec: {publishNotReadyAddresses: true, selector: {app: web}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a, labels: {app: web}}
| spec: {nodeName: kind-worker, hostname: aa, subdomain: web-hl, containers: [{name: c, image: "nginx:1.27", ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 5353, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nginx:1.27", ports: [{name: http, containerPort: 8081}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nginx:1.27", readinessProbe: {exec: {command: ["false"]}}, ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: d, labels: {app: web}}
| spec: {nodeName: kind-worker, hostNetwork: true, containers: [{name: c, image: "nginx:1.27", ports: [{name: http, containerPort: 8080}]}]}
$ kubectl apply -f base.yaml
1|service/web created
1|service/web-hl created
1|service/web-noports created
1|service/web-all created
1|pod/a created
1|pod/b created
1|pod/c created
1|pod/d created
@ ready
$ kubectl get pods -o wide --no-headers | tr -s ' ' | cut -d' ' -f1,2,3,6,7
1|a 1/1 Running 10.244.1.2 kind-worker
1|b 1/1 Running 10.244.2.2 kind-worker2
1|c 0/1 Running 10.244.2.3 kind-worker2
1|d 1/1 Running 172.18.0.3 kind-worker
$ kubectl get endpointslices -l kubernetes.io/service-name=web -o yaml
1|apiVersion: v1
1|items:
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.2.2
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker2
1|    targetRef:
1|      kind: Pod
1|      name: b
1|      namespace: default
1|      uid: 049ae06f-d6b9-4b02-970b-08180c0398e3
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|      endpoints.kubernetes.io/last-change-trigger-time: "2026-11-29T16:44:42Z"
1|    creationTimestamp: "2026-11-29T16:44:42Z"
1|    generateName: web-
1|    generation: 1
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web
1|      team: a
1|    name: web-chrk2
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web
1|      uid: 7a64c9a6-fa71-4db1-9387-c99fb0158284
1|    resourceVersion: "6202"
1|    uid: d8813254-cb14-47cc-b5a0-053ccd1c9905
1|  ports:
1|  - name: http
1|    port: 8081
1|    protocol: TCP
1|  - name: num
1|    port: 9000
1|    protocol: TCP
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.2.3
1|    conditions:
1|      ready: false
1|      serving: false
1|      terminating: false
1|    nodeName: kind-worker2
1|    targetRef:
1|      kind: Pod
1|      name: c
1|      namespace: default
1|      uid: 6daea983-acdb-45d9-b26e-bd2116685996
1|  - addresses:
1|    - 172.18.0.3
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: d
1|      namespace: default
1|      uid: 90fa9b45-4260-4cf7-ad4f-6aab0f96f01b
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|      endpoints.kubernetes.io/last-change-trigger-time: "2026-11-29T16:44:42Z"
1|    creationTimestamp: "2026-11-29T16:44:42Z"
1|    generateName: web-
1|    generation: 2
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web
1|      team: a
1|    name: web-q6lms
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web
1|      uid: 7a64c9a6-fa71-4db1-9387-c99fb0158284
1|    resourceVersion: "6228"
1|    uid: a3ff3ce7-e604-4b8d-8669-3dcaea5ccf6d
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|  - name: num
1|    port: 9000
1|    protocol: TCP
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.1.2
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: a
1|      namespace: default
1|      uid: f1fd4f25-2557-4e66-880f-6a14e4bc18be
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|      endpoints.kubernetes.io/last-change-trigger-time: "2026-11-29T16:44:41Z"
1|    creationTimestamp: "2026-11-29T16:44:41Z"
1|    generateName: web-
1|    generation: 2
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web
1|      team: a
1|    name: web-rsn72
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web
1|      uid: 7a64c9a6-fa71-4db1-9387-c99fb0158284
1|    resourceVersion: "6194"
1|    uid: 06b2abe5-5680-47e4-a1b6-337dde5093d3
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|  - name: num
1|    port: 9000
1|    protocol: TCP
1|  - name: dns
1|    port: 5353
1|    protocol: UDP
1|kind: List
1|metadata:
1|  resourceVersion: ""
$ kubectl get endpointslices -l kubernetes.io/service-name=web-hl -o yaml | grep -v -E 'uid|resourceVersion|generation|creation|last-change'
1|apiVersion: v1
1|items:
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.2.2
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker2
1|    targetRef:
1|      kind: Pod
1|      name: b
1|      namespace: default
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|    generateName: web-hl-
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web-hl
1|      service.kubernetes.io/headless: ""
1|    name: web-hl-2vjnc
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web-hl
1|  ports:
1|  - name: http
1|    port: 8081
1|    protocol: TCP
1|- addressType: IPv4
1|  apiVersion: discovery.k8s.io/v1
1|  endpoints:
1|  - addresses:
1|    - 10.244.1.2
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    hostname: aa
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: a
1|      namespace: default
1|  - addresses:
1|    - 10.244.2.3
1|    conditions:
1|      ready: false
1|      serving: false
1|      terminating: false
1|    nodeName: kind-worker2
1|    targetRef:
1|      kind: Pod
1|      name: c
1|      namespace: default
1|  - addresses:
1|    - 172.18.0.3
1|    conditions:
1|      ready: true
1|      serving: true
1|      terminating: false
1|    nodeName: kind-worker
1|    targetRef:
1|      kind: Pod
1|      name: d
1|      namespace: default
1|  kind: EndpointSlice
1|  metadata:
1|    annotations:
1|    generateName: web-hl-
1|    labels:
1|      app: web
1|      endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io
1|      kubernetes.io/service-name: web-hl
1|      service.kubernetes.io/headless: ""
1|    name: web-hl-9776n
1|    namespace: default
1|    ownerReferences:
1|    - apiVersion: v1
1|      blockOwnerDeletion: true
1|      controller: true
1|      kind: Service
1|      name: web-hl
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|kind: List
1|metadata:
$ kubectl get endpointslices -l kubernetes.io/service-name=web-noports -o jsonpath='{.items[*].ports} {.items[*].endpoints[*].addresses}{"\n"}'
1|null ["10.244.1.2"] ["10.244.2.2"] ["10.244.2.3"] ["172.18.0.3"]
$ kubectl describe endpointslices -l kubernetes.io/service-name=web-all
1|Name:         web-all-hgflc
1|Namespace:    default
1|Labels:       endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io
1|              kubernetes.io/service-name=web-all
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-29T16:44:42Z
1|AddressType:  IPv4
1|Ports:
1|  Name     Port  Protocol
1|  ----     ----  --------
1|  <unset>  80    TCP
1|Endpoints:
1|  - Addresses:  10.244.1.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/a
1|    NodeName:   kind-worker
1|    Zone:       <unset>
1|  - Addresses:  10.244.2.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/b
1|    NodeName:   kind-worker2
1|    Zone:       <unset>
1|  - Addresses:  10.244.2.3
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/c
1|    NodeName:   kind-worker2
1|    Zone:       <unset>
1|  - Addresses:  172.18.0.3
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/d
1|    NodeName:   kind-worker
1|    Zone:       <unset>
1|Events:         <none>
$ kubectl describe svc web web-hl web-noports web-all
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|                          team=a
1|Annotations:              x: y
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.18.235
1|IPs:                      10.96.18.235
1|Port:                     http  80/TCP
1|TargetPort:               http/TCP
1|Endpoints:                10.244.2.2:8081,172.18.0.3:8080,10.244.1.2:8080
1|Port:                     num  81/TCP
1|TargetPort:               9000/TCP
1|Endpoints:                10.244.2.2:9000,172.18.0.3:9000,10.244.1.2:9000
1|Port:                     dns  53/UDP
1|TargetPort:               dns/UDP
1|Endpoints:                10.244.1.2:5353
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     web-hl
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       None
1|IPs:                      None
1|Port:                     http  80/TCP
1|TargetPort:               http/TCP
1|Endpoints:                10.244.2.2:8081,10.244.1.2:8080,172.18.0.3:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     web-noports
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       None
1|IPs:                      None
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     web-all
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.71.173
1|IPs:                      10.96.71.173
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                10.244.1.2:80,10.244.2.2:80,10.244.2.3:80 + 1 more...
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl label svc web team=b --overwrite
1|service/web labeled
@ sync
$ kubectl get ep web --show-labels --no-headers | tr -s ' ' | cut -d' ' -f4
1|4
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=web --show-labels --no-headers | tr -s ' ' | cut -d' ' -f6 | sort
1|app=web,endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=web,team=b
1|app=web,endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=web,team=b
1|app=web,endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=web,team=b
$ kubectl patch svc web --type merge -p '{"spec":{"ports":[{"name":"http","port":80,"targetPort":"http","appProtocol":"kubernetes.io/h2c"}]}}'
1|service/web patched
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{range .items[*]}{.ports}{"\n"}{end}' | sort
1|[{"appProtocol":"kubernetes.io/h2c","name":"http","port":8080,"protocol":"TCP"}]
1|[{"appProtocol":"kubernetes.io/h2c","name":"http","port":8081,"protocol":"TCP"}]
$ kubectl patch svc web --type merge -p '{"spec":{"ports":[{"name":"http","port":80,"targetPort":"nothing"}]}}'
1|service/web patched
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=web
1|NAME        ADDRESSTYPE   PORTS     ENDPOINTS                                      AGE
1|web-rsn72   IPv4          <unset>   10.244.1.2,10.244.2.2,10.244.2.3 + 1 more...   41s
$ kubectl get ep web
1|NAME   ENDPOINTS   AGE
1|web    <none>      43s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe ep web
1|Name:         web
1|Namespace:    default
1|Labels:       app=web
1|              endpoints.kubernetes.io/managed-by=endpoint-controller
1|              team=b
1|Annotations:  <none>
1|Subsets:
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe svc web
1|Name:                     web
1|Namespace:                default
1|Labels:                   app=web
1|                          team=b
1|Annotations:              x: y
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.18.235
1|IPs:                      10.96.18.235
1|Port:                     http  80/TCP
1|TargetPort:               nothing/TCP
1|Endpoints:                10.244.1.2,10.244.2.2,172.18.0.3
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ExternalName","externalName":"x.example.com"}}'
1|service/web patched
@ sync
$ kubectl get ep web
1|NAME   ENDPOINTS   AGE
1|web    <none>      54s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=web
1|NAME        ADDRESSTYPE   PORTS     ENDPOINTS                                      AGE
1|web-rsn72   IPv4          <unset>   10.244.1.2,10.244.2.2,10.244.2.3 + 1 more...   56s
$ kubectl delete ep web-hl
1|endpoints "web-hl" deleted from default namespace
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get ep web-hl -o jsonpath='{.subsets[*].addresses[*].ip}{"\n"}'
1|10.244.2.2 10.244.1.2 172.18.0.3
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl delete endpointslices -l kubernetes.io/service-name=web-hl --wait=false | wc -l
1|2
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=web-hl --no-headers | wc -l
1|2
$ kubectl patch ep web-all --type merge -p '{"subsets":[]}'
1|endpoints/web-all patched
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get ep web-all
1|NAME      ENDPOINTS   AGE
1|web-all   <none>      72s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl annotate ep web-all endpoints.kubernetes.io/over-capacity=x
1|endpoints/web-all annotated
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl patch pod a -p '{"metadata":{"finalizers":["example.com/hold"]}}'
1|pod/a patched
$ kubectl delete pod a --wait=false
1|pod "a" deleted from default namespace
@ sync
$ kubectl patch pod a --type merge -p '{"metadata":{"finalizers":null}}'
1|pod/a patched
$ kubectl create ns other
1|namespace/other created
$ kubectl create service clusterip web --tcp=80 -n other
1|service/web created
@ sync
$ kubectl get ep -A
1|NAMESPACE     NAME          ENDPOINTS                                                   AGE
1|default       kubernetes    172.18.0.2:6443                                             100s
1|default       web           <none>                                                      94s
1|default       web-all       10.244.2.2:80,10.244.2.3:80,172.18.0.3:80                   94s
1|default       web-hl        172.18.0.3:8080,10.244.2.2:8081                             36s
1|default       web-noports   10.244.2.2,172.18.0.3                                       94s
1|kube-system   kube-dns      10.244.0.2:9153,10.244.0.3:9153,10.244.0.2:53 + 3 more...   54m
1|other         web           <none>                                                      4s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -n other
1|NAME        ADDRESSTYPE   PORTS     ENDPOINTS   AGE
1|web-pxwfw   IPv4          <unset>   <unset>     4s
$ kubectl delete ns other
1|namespace "other" deleted
$ kubectl delete -f base.yaml --now
1|service "web" deleted from default namespace
1|service "web-hl" deleted from default namespace
1|service "web-noports" deleted from default namespace
1|service "web-all" deleted from default namespace
1|pod "b" deleted from default namespace
1|pod "c" deleted from default namespace
1|pod "d" deleted from default namespace
2|Error from server (NotFound): error when deleting "base.yaml": pods "a" not found
? 1
@ sync
$ kubectl get ep,endpointslices
1|NAME                   ENDPOINTS         AGE
1|endpoints/kubernetes   172.18.0.2:6443   114s
1|
1|NAME                                        ADDRESSTYPE   PORTS   ENDPOINTS    AGE
1|endpointslice.discovery.k8s.io/kubernetes   IPv4          6443    172.18.0.2   114s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
