# Looking around on a node and in a Pod: sockets, links, routes, neighbours, kernel settings, kube-proxy's pages; node ports in sockets or not; localhost.
> l.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.189.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31891}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.245, externalTrafficPolicy: Local, healthCheckNodePort: 31895, clusterIP: 10.96.189.2, externalIPs: [172.18.0.3, 198.51.100.91], selector: {app: web}, ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31892}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: udp}
| spec: {type: NodePort, clusterIP: 10.96.189.3, selector: {app: web}, ports: [{name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31893}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sctp}
| spec: {type: NodePort, clusterIP: 10.96.189.4, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: s, port: 99, protocol: SCTP, targetPort: 8082, nodePort: 31894}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f l.yaml
1|service/web created
1|service/lb created
1|service/udp created
1|service/sctp created
1|pod/w1 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ docker exec kind-worker ss -uln
1|State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
$ docker exec kind-worker ss -tan state time-wait | wc -l
1|1
$ docker exec kind-worker ss -tlnp | wc -l
1|4
$ kubectl exec client -- ss -tan
1|State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
$ docker exec kind-worker ip -br link | awk '{print $1,$2}' | sed -E 's/veth[0-9a-f]+@if[0-9]+/vethX/; s/eth0@if[0-9]+/eth0@ifN/'
1|lo UNKNOWN
1|eth0@ifN UP
1|vethX UP
$ docker exec kind-worker ip -br addr | sed -E 's/veth[0-9a-f]+@if[0-9]+/vethX/; s/eth0@if[0-9]+/eth0@ifN/; s/fe80[^ ]*/LL/'
1|lo               UNKNOWN        127.0.0.1/8 ::1/128 
1|eth0@ifN         UP             172.18.0.3/16 LL 
1|vethX UP             10.244.1.1/32 LL 
$ docker exec kind-worker ip addr show lo
1|1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
1|    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
1|    inet 127.0.0.1/8 scope host lo
1|       valid_lft forever preferred_lft forever
1|    inet6 ::1/128 scope host 
1|       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route | sed 's/veth[0-9a-f]*/vethX/'
1|default via 172.18.0.1 dev eth0 
1|10.244.0.0/24 via 172.18.0.2 dev eth0 
1|10.244.1.2 dev vethX scope link 
1|10.244.2.0/24 via 172.18.0.4 dev eth0 
1|172.18.0.0/16 dev eth0 proto kernel scope link src 172.18.0.3 
$ docker exec kind-worker ip route get 10.96.189.1
1|10.96.189.1 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 
1|    cache 
$ docker exec kind-worker ip route get 172.18.255.245
1|172.18.255.245 dev eth0 src 172.18.0.3 uid 0 
1|    cache 
$ docker exec kind-worker ip route get 198.51.100.91
1|198.51.100.91 via 172.18.0.1 dev eth0 src 172.18.0.3 uid 0 
1|    cache 
$ docker exec kind-worker ip route get 127.0.0.1
1|local 127.0.0.1 dev lo src 127.0.0.1 uid 0 
1|    cache <local> 
$ docker exec kind-worker ip route get 172.18.0.3
1|local 172.18.0.3 dev lo src 172.18.0.3 uid 0 
1|    cache <local> 
$ docker exec kind-worker ip route get 10.244.1.2 | sed 's/veth[0-9a-f]*/vethX/'
1|10.244.1.2 dev vethX src 10.244.1.1 uid 0 
1|    cache 
$ docker exec kind-worker ip rule
1|0:	from all lookup local
1|32766:	from all lookup main
1|32767:	from all lookup default
$ docker exec kind-worker ip -6 route | sed 's/veth[0-9a-f]*/vethX/' | sort
1|fe80::/64 dev eth0 proto kernel metric 256 pref medium
1|fe80::/64 dev vethX proto kernel metric 256 pref medium
$ docker exec kind-worker ip link show kube-ipvs0
2|Device "kube-ipvs0" does not exist.
? 1
$ docker exec kind-worker ip link show type dummy
$ docker exec kind-worker sysctl net.ipv4.ip_forward net.ipv4.conf.all.route_localnet net.ipv4.conf.all.rp_filter net.ipv4.vs.conntrack
1|net.ipv4.ip_forward = 1
1|net.ipv4.conf.all.route_localnet = 1
1|net.ipv4.conf.all.rp_filter = 0
2|sysctl: cannot stat /proc/sys/net/ipv4/vs/conntrack: No such file or directory
? 1
$ docker exec kind-worker sysctl -n net.ipv4.ip_local_port_range
1|32768	60999
$ docker exec kind-worker sysctl net.bridge.bridge-nf-call-iptables
1|net.bridge.bridge-nf-call-iptables = 1
$ docker exec kind-worker cat /proc/sys/net/ipv4/ip_forward
1|1
$ docker exec kind-worker ls /proc/sys/net/ipv4/vs
2|ls: cannot access '/proc/sys/net/ipv4/vs': No such file or directory
? 2
$ kubectl exec client -- ip route get 10.96.189.1
1|10.96.189.1 via 10.244.2.1 dev eth0 src 10.244.2.2 uid 0 
1|    cache 
$ kubectl exec client -- ip addr show lo
1|1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
1|    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
1|    inet 127.0.0.1/8 scope host lo
1|       valid_lft forever preferred_lft forever
1|    inet6 ::1/128 scope host 
1|       valid_lft forever preferred_lft forever
$ kubectl exec client -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ for a in 127.0.0.1 172.18.0.3 localhost; do for p in 31891 31892; do echo "$a:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode} %{remote_ip} %{local_ip}' http://$a:$p/hostname)"; done; done
1|127.0.0.1:31891 200 0 127.0.0.1 127.0.0.1
1|127.0.0.1:31892 200 0 127.0.0.1 127.0.0.1
1|172.18.0.3:31891 200 0 172.18.0.3 172.18.0.3
1|172.18.0.3:31892 200 0 172.18.0.3 172.18.0.3
1|localhost:31891 200 0 127.0.0.1 127.0.0.1
1|localhost:31892 200 0 127.0.0.1 127.0.0.1
$ docker exec kind-worker curl -s -m 1 http://127.0.0.1:31891/clientip | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker curl -s -m 1 http://172.18.0.3:31891/clientip | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker curl -sS -m 1 http://[::1]:31891/
2|curl: (7) Failed to connect to ::1 port 31891 after 0 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -sv -m 1 http://10.96.189.1:81/
2|*   Trying 10.96.189.1:81...
2|* Connection timed out after 1002 milliseconds
2|* Closing connection 0
? 28
$ docker exec kind-worker curl -sv -m 1 http://172.18.0.3:31999/
2|*   Trying 172.18.0.3:31999...
2|* connect to 172.18.0.3 port 31999 failed: Connection refused
2|* Failed to connect to 172.18.0.3 port 31999 after 16 ms: Couldn't connect to server
2|* Closing connection 0
? 7
$ curl -s -m 1 http://172.18.0.3:8000/clientip | cut -d: -f1
1|172.18.0.1
$ curl -sS -m 1 http://172.18.0.4:8000/clientip
2|curl: (7) Failed to connect to 172.18.0.4 port 8000 after 0 ms: Couldn't connect to server
? 7
$ docker exec kind-worker2 curl -s -m 1 http://172.18.0.3:8000/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec client -- curl -s -m 1 http://172.18.0.3:8000/clientip | cut -d: -f1
1|10.244.2.2
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 127.0.0.1 31893' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker2 bash -c 'echo clientip | nc -u -w 1 172.18.0.3 31893' | cut -d: -f1
1|10.244.1.1
$ kubectl exec client -- nc -v -z -w 1 10.96.189.3 53
2|nc: connect to 10.96.189.3 port 53 (tcp) timed out: Operation now in progress
2|command terminated with exit code 1
? 1
$ kubectl exec client -- nc -v -z -w 1 172.18.0.3 31891
2|Connection to 172.18.0.3 31891 port [tcp/*] succeeded!
$ kubectl exec client -- nc -v -z -w 1 172.18.0.3 31892
2|Connection to 172.18.0.3 31892 port [tcp/*] succeeded!
$ kubectl exec client -- nc -v -z -w 1 172.18.0.3 31999
2|nc: connect to 172.18.0.3 port 31999 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec client -- traceroute -n -w 1 -q 1 -m 3 10.244.1.2
1|traceroute to 10.244.1.2 (10.244.1.2), 3 hops max, 60 byte packets
1| 1  10.244.2.1  0.294 ms
1| 2  172.18.0.3  0.205 ms
1| 3  10.244.1.2  0.095 ms
$ kubectl exec client -- ping -c 2 -i 0.2 10.244.1.2 | tail -2 | head -1 | sed 's/time .*//'
1|2 packets transmitted, 2 received, 0% packet loss, 
$ docker exec kind-worker curl -s http://172.18.0.3:10256/healthz | tr ',' '\n' | cut -d: -f1
1|{"lastUpdated"
1|"currentTime"
1|"nodeEligible"
1|"healthy"
1|"status"
1|"healthy"
1|"IPv6"
1|"healthy"
$ docker exec kind-worker curl -s http://127.0.0.1:10249/
1|404 page not found
$ docker exec kind-worker curl -s http://127.0.0.1:10249/livez
1|404 page not found
$ docker exec kind-worker curl -s http://127.0.0.1:10249/metrics | grep -c '^kubeproxy_sync_proxy_rules_duration_seconds_bucket'
1|32
$ docker exec kind-worker curl -sI http://127.0.0.1:10249/proxyMode | tr -d '\r' | grep -v Date
1|HTTP/1.1 200 OK
1|Content-Type: text/plain; charset=utf-8
1|X-Content-Type-Options: nosniff
1|Content-Length: 8
1|
$ kubectl patch svc lb --type merge -p '{"spec":{"externalIPs":["172.18.0.1","10.244.1.2"]}}'
1|service/lb patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
$ curl -sS -m 1 http://172.18.0.1:8000/
2|curl: (7) Failed to connect to 172.18.0.1 port 8000 after 0 ms: Couldn't connect to server
? 7
$ kubectl exec client -- curl -s -m 1 http://172.18.0.1:8000/clientip | cut -d: -f1
1|10.244.2.2
$ kubectl exec client -- curl -s -m 1 http://10.244.1.2:8000/clientip | cut -d: -f1
1|10.244.2.2
