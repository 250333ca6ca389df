# endpoints in their variety
> e.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: named}
| spec: {clusterIP: 10.96.180.1, selector: {app: n}, ports: [{name: web, port: 80, targetPort: http}, {name: alt, port: 81, targetPort: alt}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: noready}
| spec: {clusterIP: 10.96.180.2, publishNotReadyAddresses: true, selector: {app: u}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ready}
| spec: {clusterIP: 10.96.180.3, selector: {app: u}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: manual}
| spec: {clusterIP: 10.96.180.4, ports: [{name: a, port: 80}, {name: b, port: 81, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Endpoints
| metadata: {name: manual, labels: {x: y}}
| subsets:
| - addresses: [{ip: 10.1.1.1}, {ip: 10.1.1.2, nodeName: kind-worker}]
|   notReadyAddresses: [{ip: 10.1.1.3}]
|   ports: [{name: a, port: 80}, {name: b, port: 81, protocol: UDP}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: "", port: 80}]
| endpoints:
| - {addresses: [10.2.2.1], conditions: {ready: true, serving: true, terminating: false}, nodeName: kind-worker, zone: z1, hostname: h1, hints: {forZones: [{name: z1}]}}
| - {addresses: [10.2.2.2], conditions: {ready: false, serving: true, terminating: true}}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hand}
| spec: {clusterIP: 10.96.180.5, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: n1, labels: {app: n}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], ports: [{name: http, containerPort: 8080}, {name: alt, containerPort: 8082}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: n2, labels: {app: n}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8090, --udp-port=-1], ports: [{name: http, containerPort: 8090}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: u1, labels: {app: u}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=80, --udp-port=-1], readinessProbe: {httpGet: {path: /nope, port: 81}, periodSeconds: 2}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f e.yaml
1|service/noready created
1|service/ready created
1|service/manual created
1|endpointslice.discovery.k8s.io/hand created
1|service/hand created
1|pod/u1 created
1|pod/client created
2|unable to decode "e.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
2|Error from server (BadRequest): error when creating "e.yaml": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
@ ready
$ kubectl get endpoints
1|NAME         ENDPOINTS         AGE
1|kubernetes   172.18.0.2:6443   7s
1|noready      10.244.2.2:80     5s
1|ready                          4s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices
1|NAME            ADDRESSTYPE   PORTS   ENDPOINTS           AGE
1|hand            IPv4          80      10.2.2.1,10.2.2.2   4s
1|kubernetes      IPv4          6443    172.18.0.2          7s
1|noready-w7nrf   IPv4          80      10.244.2.2          5s
1|ready-sqjm2     IPv4          80      10.244.2.2          4s
$ kubectl get endpointslices -l kubernetes.io/service-name=named -o yaml | grep -v -E 'uid|resourceVersion|generation|creation|last-change'
1|apiVersion: v1
1|items: []
1|kind: List
1|metadata:
$ kubectl get endpoints named -o yaml | grep -v -E 'uid|resourceVersion|creation|last-change'
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "named" not found
? 1
$ kubectl get endpointslices -l kubernetes.io/service-name=manual -o yaml | grep -v -E 'uid|resourceVersion|generation|creation|last-change'
1|apiVersion: v1
1|items: []
1|kind: List
1|metadata:
$ kubectl get endpoints noready ready -o jsonpath='{range .items[*]}{.metadata.name} {.subsets}{"\n"}{end}'
1|noready [{"addresses":[{"ip":"10.244.2.2","nodeName":"kind-worker2","targetRef":{"kind":"Pod","name":"u1","namespace":"default","uid":"2c62b190-e177-4a2d-bd30-d3b64401629d"}}],"ports":[{"port":80,"protocol":"TCP"}]}]
1|ready [{"notReadyAddresses":[{"ip":"10.244.2.2","nodeName":"kind-worker2","targetRef":{"kind":"Pod","name":"u1","namespace":"default","uid":"2c62b190-e177-4a2d-bd30-d3b64401629d"}}],"ports":[{"port":80,"protocol":"TCP"}]}]
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=noready -o jsonpath='{.items[0].endpoints[0].conditions}{"\n"}'
1|{"ready":true,"serving":false,"terminating":false}
$ kubectl get endpointslices -l kubernetes.io/service-name=ready -o jsonpath='{.items[0].endpoints[0].conditions}{"\n"}'
1|{"ready":false,"serving":false,"terminating":false}
$ kubectl describe endpointslice hand
1|Name:         hand
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=hand
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name     Port  Protocol
1|  ----     ----  --------
1|  <unset>  80    TCP
1|Endpoints:
1|  - Addresses:  10.2.2.1
1|    Conditions:
1|      Ready:    true
1|    Hostname:   h1
1|    NodeName:   kind-worker
1|    Zone:       z1
1|  - Addresses:  10.2.2.2
1|    Conditions:
1|      Ready:   false
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl describe endpoints manual named
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "manual" not found
2|Error from server (NotFound): endpoints "named" not found
? 1
$ kubectl describe svc named ready hand manual
1|Name:                     ready
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=u
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.180.3
1|IPs:                      10.96.180.3
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     hand
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.180.5
1|IPs:                      10.96.180.5
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                10.2.2.1:80
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     manual
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.180.4
1|IPs:                      10.96.180.4
1|Port:                     a  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                <none>
1|Port:                     b  81/UDP
1|TargetPort:               81/UDP
1|Endpoints:                <none>
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
2|Error from server (NotFound): services "named" not found
? 1
$ docker exec kind-worker iptables-save -t nat | grep -E 'default/(named|noready|hand|manual)'
1|-A KUBE-SEP-5JLQO7AQRBTKROE7 -s 10.244.2.2/32 -m comment --comment "default/noready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5JLQO7AQRBTKROE7 -p tcp -m comment --comment "default/noready" -m tcp -j DNAT --to-destination 10.244.2.2:80
1|-A KUBE-SEP-A7F32F7AEIHJOY67 -s 10.2.2.1/32 -m comment --comment "default/hand" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-A7F32F7AEIHJOY67 -p tcp -m comment --comment "default/hand" -m tcp -j DNAT --to-destination 10.2.2.1:80
1|-A KUBE-SERVICES -d 10.96.180.2/32 -p tcp -m comment --comment "default/noready cluster IP" -m tcp --dport 80 -j KUBE-SVC-MVECVOR57F5XUPBU
1|-A KUBE-SERVICES -d 10.96.180.5/32 -p tcp -m comment --comment "default/hand cluster IP" -m tcp --dport 80 -j KUBE-SVC-7QB3DKBYUKXZXSNP
1|-A KUBE-SVC-7QB3DKBYUKXZXSNP ! -s 10.244.0.0/16 -d 10.96.180.5/32 -p tcp -m comment --comment "default/hand cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7QB3DKBYUKXZXSNP -m comment --comment "default/hand -> 10.2.2.1:80" -j KUBE-SEP-A7F32F7AEIHJOY67
1|-A KUBE-SVC-MVECVOR57F5XUPBU ! -s 10.244.0.0/16 -d 10.96.180.2/32 -p tcp -m comment --comment "default/noready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MVECVOR57F5XUPBU -m comment --comment "default/noready -> 10.244.2.2:80" -j KUBE-SEP-5JLQO7AQRBTKROE7
$ docker exec kind-worker iptables-save -t filter | grep default/
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p tcp -m comment --comment "default/manual:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.3/32 -p tcp -m comment --comment "default/ready has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.180.4/32 -p udp -m comment --comment "default/manual:b has no endpoints" -m udp --dport 81 -j REJECT --reject-with icmp-port-unreachable
$ kubectl exec client -- wget -qO- http://named/hostname | tr -d 12
2|wget: bad address 'named'
2|command terminated with exit code 1
$ kubectl exec client -- timeout 2 wget -qO- http://named:81/hostname
2|wget: bad address 'named:81'
2|command terminated with exit code 1
? 1
$ kubectl delete endpoints manual
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "manual" not found
? 1
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=manual
2|No resources found in default namespace.
$ kubectl label pod n1 app-
2|Error from server (NotFound): pods "n1" not found
? 1
@ sync
$ kubectl get endpoints named
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "named" not found
? 1
$ kubectl patch svc named -p '{"spec":{"selector":null}}'
2|Error from server (NotFound): services "named" not found
? 1
@ sync
$ kubectl get endpoints named
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "named" not found
? 1
$ kubectl get svc named -o jsonpath='{.spec.selector}{"\n"}'
2|Error from server (NotFound): services "named" not found
? 1
$ kubectl delete svc named
2|Error from server (NotFound): services "named" not found
? 1
@ sync
$ kubectl get endpoints named
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "named" not found
? 1
$ kubectl get endpointslices -l kubernetes.io/service-name=named
2|No resources found in default namespace.
