# A node that is lost while it announces a load balancer's address and holds Local endpoints, seen from everywhere, and back; what neighbours and routes say.
# mode: nftables
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
2|curl: (28) Connection timed out after 10003 milliseconds
? 28
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3036 ms: Couldn't connect to server
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
1|web    10.244.2.2:8080                   106s
1|all    10.244.1.2:8080,10.244.2.2:8080   106s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.187.1, 10.96.187.2,
1|			     10.96.187.3 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.4 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.187.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.187.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.187.3 . tcp . 80 : goto local-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31871 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31872 : goto external-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state new jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain local-IQGKZ5QH-default/all/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit local traffic"
1|		goto local-D2RGPZ6L-default/lb/tcp/http
1|	}
1|}
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (28) Connection timed out after 10004 milliseconds
? 28
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3080 ms: Couldn't connect to server
? 7
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3077 ms: Couldn't connect to server
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
1|2 packets transmitted, 0 received, 100% packet loss, time 1016ms
1|
? 1
$ curl -s -m 2 http://172.18.255.235/hostname
1\w2
$ docker exec kind-control-plane curl -s -m 2 http://172.18.255.235/hostname
1\w2
$ docker exec kind-control-plane curl -s -m 2 http://10.96.187.1/hostname
1\w2
$ docker exec kind-worker curl -sS -m 10 http://172.18.0.1:80/
2|curl: (7) Failed to connect to 172.18.0.1 port 80 after 3060 ms: Couldn't connect to server
? 7
$ docker exec kind-worker curl -s -m 2 http://172.18.0.3:31871/hostname
1\w1
$ docker exec kind-worker ping -c 1 -W 2 172.18.0.4
1|PING 172.18.0.4 (172.18.0.4) 56(84) bytes of data.
1|
1|--- 172.18.0.4 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
? 1
@ sleep 100
$ curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3055 ms: Couldn't connect to server
? 7
$ curl -sS -m 2 http://172.18.0.3:31871/hostname
2|curl: (28) Connection timed out after 2002 milliseconds
? 28
$ docker exec kind-worker2 curl -sS -m 10 http://172.18.0.3:31871/hostname
2|curl: (7) Failed to connect to 172.18.0.3 port 31871 after 3053 ms: Couldn't connect to server
? 7
