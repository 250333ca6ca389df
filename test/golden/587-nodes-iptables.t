# A node that is lost while it announces a load balancer's address and holds Local endpoints, seen from everywhere, and back; what neighbours and routes say.
> n.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.187.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31871}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.235, externalTrafficPolicy: Local, healthCheckNodePort: 31898, clusterIP: 10.96.187.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31872}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: all}
| spec: {clusterIP: 10.96.187.3, publishNotReadyAddresses: true, internalTrafficPolicy: Local, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f n.yaml
1|service/web created
1|service/lb created
1|service/all created
1|pod/w1 created
1|pod/w2 created
1|pod/client created
@ ready
@ sync
$ curl -s -m 1 http://172.18.255.235/hostname
1\w1
$ docker exec kind-worker2 ip route get 10.244.1.2
1|10.244.1.2 via 172.18.0.3 dev eth0 src 172.18.0.4 uid 0 
1|    cache 
@ node off kind-worker
@ sleep 2
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (28) Connection timed out after 10002 milliseconds
? 28
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3060 ms: Couldn't connect to server
? 7
$ docker exec kind-worker2 ping -c 1 -W 5 172.18.0.3
1|PING 172.18.0.3 (172.18.0.3) 56(84) bytes of data.
1|From 172.18.0.4 icmp_seq=1 Destination Host Unreachable
1|
1|--- 172.18.0.3 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
? 1
$ docker exec kind-worker2 ip neigh show 172.18.0.3 | sed 's/lladdr [0-9a-f:]*/lladdr M/'
1|172.18.0.3 dev eth0 FAILED 
$ ip neigh show 172.18.0.3 | sed 's/lladdr [0-9a-f:]*/lladdr M/'
1|172.18.0.3 dev kind lladdr M REACHABLE 
@ sleep 60
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker NotReady
1|kind-worker2 Ready
$ kubectl get endpointslices -l kubernetes.io/service-name=all -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.conditions}{"\n"}{end}' | sort
1|10.244.1.2 {"ready":true,"serving":false,"terminating":false}
1|10.244.2.2 {"ready":true,"serving":true,"terminating":false}
$ kubectl get endpoints web all
1|NAME   ENDPOINTS                         AGE
1|web    10.244.2.2:8080                   2m10s
1|all    10.244.1.2:8080,10.244.2.2:8080   2m11s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (28) Connection timed out after 10112 milliseconds
? 28
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3140 ms: Couldn't connect to server
? 7
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3084 ms: Couldn't connect to server
? 7
$ kubectl exec client -- ping -c 1 -W 5 10.244.1.2
1|PING 10.244.1.2 (10.244.1.2) 56(84) bytes of data.
1|From 10.244.2.1 icmp_seq=1 Destination Host Unreachable
1|
1|--- 10.244.1.2 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ ip neigh show 172.18.0.3 | sed 's/lladdr [0-9a-f:]*/lladdr M/'
1|172.18.0.3 dev kind FAILED 
$ docker exec kind-worker2 ip neigh show 172.18.0.3 | sed 's/lladdr [0-9a-f:]*/lladdr M/'
1|172.18.0.3 dev eth0 FAILED 
$ docker exec kind-worker2 ip -s neigh show 172.18.0.3 | grep -oE '(FAILED|INCOMPLETE|STALE|REACHABLE|DELAY|PROBE)'
1|FAILED
$ ping -c 1 -W 5 172.18.0.3
1|PING 172.18.0.3 (172.18.0.3) 56(84) bytes of data.
1|From 172.18.0.1 icmp_seq=1 Destination Host Unreachable
1|
1|--- 172.18.0.3 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
? 1
$ ping -c 2 -W 1 172.18.0.3
1|PING 172.18.0.3 (172.18.0.3) 56(84) bytes of data.
1|
1|--- 172.18.0.3 ping statistics ---
1|2 packets transmitted, 0 received, 100% packet loss, time 1015ms
1|
? 1
$ curl -s -m 2 http://172.18.255.235/hostname
1\w2
$ docker exec kind-control-plane curl -s -m 2 http://172.18.255.235/hostname
1\w2
$ docker exec kind-control-plane curl -s -m 2 http://10.96.187.1/hostname
1\w2
$ docker exec kind-worker curl -sS -m 10 http://172.18.0.1:80/
2|curl: (7) Failed to connect to 172.18.0.1 port 80 after 3077 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -s -m 2 http://172.18.0.3:31871/hostname
? 28
$ docker exec kind-worker ping -c 1 -W 2 172.18.0.4
1|PING 172.18.0.4 (172.18.0.4) 56(84) bytes of data.
1|From 172.18.0.3 icmp_seq=1 Destination Host Unreachable
1|
1|--- 172.18.0.4 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
? 1
@ sleep 100
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3059 ms: Couldn't connect to server
? 7
$ curl -sS -m 2 http://172.18.0.3:31871/hostname
2|curl: (28) Connection timed out after 2009 milliseconds
? 28
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3075 ms: Couldn't connect to server
? 7
