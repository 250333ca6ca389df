# Unusual Services behind traces: terminating endpoints, node and zone preferences, a node's own address, host network, two families.
# cluster: dual-stack
> s.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: zoo}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.241, clusterIP: 10.96.241.1, clusterIPs: [10.96.241.1, "fd00:10:96::4101"], ipFamilyPolicy: RequireDualStack, externalTrafficPolicy: Local, healthCheckNodePort: 31990, loadBalancerSourceRanges: [172.18.0.0/16, 10.244.2.0/24, "fc00:f853:ccd:e793::/64"], externalIPs: [198.51.100.41, "2001:db8::41"], sessionAffinity: ClientIP, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31991}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31992}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.241.2, clusterIPs: [10.96.241.2, "fd00:10:96::4102"], ipFamilyPolicy: RequireDualStack, selector: {on: two}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31993}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31994}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: term, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.241.3, externalTrafficPolicy: Local, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31995}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: near, namespace: zoo}
| spec: {clusterIP: 10.96.241.4, trafficDistribution: PreferSameNode, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.241.5, clusterIPs: [10.96.241.5, "fd00:10:96::4105"], ipFamilyPolicy: RequireDualStack, externalIPs: [198.51.100.45], selector: {app: none}, ports: [{name: http, port: 80, nodePort: 31996}, {name: udp, port: 53, protocol: UDP, nodePort: 31997}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: own, namespace: zoo}
| spec: {clusterIP: 10.96.241.6, externalIPs: [172.18.0.3, 172.18.0.1], internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: http, port: 8001, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: six, namespace: zoo}
| spec: {type: NodePort, ipFamilies: [IPv6], clusterIP: "fd00:10:96::4107", externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {on: two}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31998}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hostnet, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.241.8, sessionAffinity: ClientIP, ports: [{name: http, port: 80, nodePort: 31989}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-1, namespace: zoo, labels: {kubernetes.io/service-name: term}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: false, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hostnet-1, namespace: zoo, labels: {kubernetes.io/service-name: hostnet}}
| addressType: IPv4
| ports: [{name: http, port: 10256}]
| endpoints: [{addresses: [172.18.0.4], nodeName: kind-worker2}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a, namespace: zoo, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, namespace: zoo, labels: {app: web, on: two}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client, namespace: zoo}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: other, namespace: zoo}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
