# Local policies, affinity, source ranges, nobody: the state behind traces.
> p.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: zoo}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-one, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.220.1, externalTrafficPolicy: Local, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31001}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-many, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.221, clusterIP: 10.96.220.2, externalTrafficPolicy: Local, healthCheckNodePort: 31902, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31002}, {name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31012}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-none, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.222, clusterIP: 10.96.220.3, externalTrafficPolicy: Local, healthCheckNodePort: 31903, selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31003}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-one, namespace: zoo}
| spec: {clusterIP: 10.96.220.4, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-many, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.220.5, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31005}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-none, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.220.6, internalTrafficPolicy: Local, selector: {app: none}, ports: [{port: 80, nodePort: 31006}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: both-one, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.223, clusterIP: 10.96.220.7, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 31907, loadBalancerSourceRanges: [172.18.0.0/24, 10.244.2.0/24], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31007}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-ips, namespace: zoo}
| spec: {clusterIP: 10.96.220.8, externalTrafficPolicy: Local, externalIPs: [198.51.100.80, 172.18.0.3], selector: {on: one}, ports: [{port: 8088, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, namespace: zoo, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near, namespace: zoo}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: far, namespace: zoo}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.220.9, externalTrafficPolicy: Local, sessionAffinity: ClientIP, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31009}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: shut, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.224, clusterIP: 10.96.220.10, loadBalancerSourceRanges: [203.0.113.0/24, 172.18.0.3/32], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31010}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: refused, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.220.11, externalIPs: [198.51.100.81], selector: {app: none}, ports: [{port: 80, nodePort: 31011}]}
$ kubectl apply -f p.yaml
