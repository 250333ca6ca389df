# A load balancer's address from outside when nobody answers behind it: no endpoints, no such port, no announcement; and how long each failure takes.
> n.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: empty}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.241, clusterIP: 10.96.233.1, selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31241}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: full}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.242, clusterIP: 10.96.233.2, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31242}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: closed}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.243, clusterIP: 10.96.233.3, selector: {app: web}, ports: [{port: 80, targetPort: 9999, nodePort: 31243}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext}
| spec: {clusterIP: 10.96.233.4, externalIPs: [198.51.100.44, 172.18.0.4], selector: {app: none}, ports: [{port: 8044}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f n.yaml
1|service/empty created
1|service/full created
1|service/closed created
1|service/ext created
1|pod/w1 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ curl -sS -m 10 http://172.18.255.241/
2|curl: (28) Connection timed out after 10001 milliseconds
? 28
$ curl -sS -m 10 http://172.18.255.241/
2|curl: (7) Failed to connect to 172.18.255.241 port 80 after 1019 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.255.241:81/
2|curl: (7) Failed to connect to 172.18.255.241 port 81 after 3065 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.255.242/hostname
1\w1
$ curl -sS -m 10 http://172.18.255.242:81/
2|curl: (7) Failed to connect to 172.18.255.242 port 81 after 3071 ms: Couldn't connect to server
? 7
$ ip route get 172.18.255.242 | head -1
1|172.18.255.242 via 172.18.0.3 dev kind src 172.18.0.1 uid 0 
$ ip route show cache 2>/dev/null | head -2
$ curl -sS -m 10 http://172.18.255.242/hostname
1\w1
$ curl -sS -m 10 http://172.18.255.243/
2|curl: (7) Failed to connect to 172.18.255.243 port 80 after 0 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.0.3:31241/
2|curl: (7) Failed to connect to 172.18.0.3 port 31241 after 1032 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.0.3:31240/
2|curl: (7) Failed to connect to 172.18.0.3 port 31240 after 0 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.0.3:31243/
2|curl: (7) Failed to connect to 172.18.0.3 port 31243 after 0 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.0.4:8044/
2|curl: (7) Failed to connect to 172.18.0.4 port 8044 after 0 ms: Couldn't connect to server
? 7
$ curl -sS -m 2 http://172.18.255.249/
2|curl: (28) Connection timed out after 2000 milliseconds
? 28
$ curl -sS -m 10 http://172.18.255.249/
2|curl: (7) Failed to connect to 172.18.255.249 port 80 after 1055 ms: Couldn't connect to server
? 7
$ curl -sS -m 10 http://172.18.0.99/
2|curl: (7) Failed to connect to 172.18.0.99 port 80 after 3070 ms: Couldn't connect to server
? 7
$ ping -c 1 -W 4 172.18.255.241
1|PING 172.18.255.241 (172.18.255.241) 56(84) bytes of data.
1|From 172.18.0.3 icmp_seq=1 Destination Host Unreachable
1|
1|--- 172.18.255.241 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
? 1
$ ping -c 2 -W 1 172.18.255.242
1|PING 172.18.255.242 (172.18.255.242) 56(84) bytes of data.
1|
1|--- 172.18.255.242 ping statistics ---
1|2 packets transmitted, 0 received, 100% packet loss, time 1005ms
1|
? 1
$ ping -c 1 -W 4 172.18.0.99
1|PING 172.18.0.99 (172.18.0.99) 56(84) bytes of data.
1|From 172.18.0.1 icmp_seq=1 Destination Host Unreachable
1|
1|--- 172.18.0.99 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
? 1
$ kubectl exec client -- curl -sS -m 10 http://172.18.255.241/
2|curl: (7) Failed to connect to 172.18.255.241 port 80 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec client -- curl -sS -m 10 http://172.18.255.242:81/
2|curl: (7) Failed to connect to 172.18.255.242 port 81 after 3054 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec client -- curl -sS -m 10 http://172.18.0.99/
2|curl: (7) Failed to connect to 172.18.0.99 port 80 after 3083 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ docker exec kind-worker curl -sS -m 10 http://172.18.255.241/
2|curl: (7) Failed to connect to 172.18.255.241 port 80 after 3065 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -sS -m 10 http://172.18.255.242:81/
2|curl: (7) Failed to connect to 172.18.255.242 port 81 after 3058 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -sS -m 10 http://172.18.0.99/
2|curl: (7) Failed to connect to 172.18.0.99 port 80 after 3072 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -sS -m 10 http://10.244.2.77:80/
2|curl: (28) Connection timed out after 10001 milliseconds
? 28
$ docker exec kind-worker curl -sS -m 10 http://198.51.100.44:8044/
2|curl: (28) Connection timed out after 10004 milliseconds
? 28
$ kubectl exec client -- curl -sS -m 10 http://198.51.100.44:8044/
2|curl: (7) Failed to connect to 198.51.100.44 port 8044 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ for i in 1 2 3; do curl -s -m 1 -o /dev/null -w '%{exitcode}\n' http://172.18.255.241/; done
1|28
1|28
1|28
? 28
$ ip neigh show 172.18.255.241 | cut -d' ' -f1-3,6
$ ip neigh show 172.18.0.99 | sed 's/lladdr [0-9a-f:]*/lladdr M/'
1|172.18.0.99 dev kind FAILED 
