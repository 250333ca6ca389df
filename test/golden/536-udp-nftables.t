# UDP and SCTP: DNS and a UDP echo through Services, what conntrack remembers, and what kube-proxy deletes there when endpoints go.
# mode: nftables
> u.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: echo}
| spec: {type: NodePort, clusterIP: 10.96.226.1, selector: {app: udp}, ports: [{name: udp, port: 8081, protocol: UDP, nodePort: 31601}, {name: sctp, port: 8082, protocol: SCTP, nodePort: 31602}, {name: tcp, port: 8081, targetPort: 8080, nodePort: 31601}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.226.2, selector: {app: none}, ports: [{name: udp, port: 53, protocol: UDP, nodePort: 31603}, {name: sctp, port: 53, protocol: SCTP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {type: NodePort, clusterIP: 10.96.226.3, externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {app: udp}, ports: [{port: 8081, protocol: UDP, nodePort: 31604}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: u1, labels: {app: udp}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f u.yaml
1|service/echo created
1|service/none created
1|service/local created
1|pod/u1 created
1|pod/client created
@ ready
@ sync
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)                                         AGE
1|echo         NodePort    10.96.226.1   <none>        8081:31601/UDP,8082:31602/SCTP,8081:31601/TCP   9s
1|kubernetes   ClusterIP   10.96.0.1     <none>        443/TCP                                         13s
1|local        NodePort    10.96.226.3   <none>        8081:31604/UDP                                  9s
1|none         NodePort    10.96.226.2   <none>        53:31603/UDP,53:31603/SCTP                      9s
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.2 . 10.244.1.2 . sctp . 8082 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.226.1, 10.96.226.2,
1|			     10.96.226.3 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.3 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.226.2 . udp . 53 comment "default/none:udp" : goto reject-chain,
1|			     10.96.226.2 . sctp . 53 comment "default/none:sctp" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { udp . 31603 comment "default/none:udp" : goto reject-chain,
1|			     sctp . 31603 comment "default/none:sctp" : goto reject-chain }
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
1|			     10.96.226.1 . tcp . 8081 : goto service-LU2YJSO7-default/echo/tcp/tcp,
1|			     10.96.226.1 . udp . 8081 : goto service-WTGAGXPJ-default/echo/udp/udp,
1|			     10.96.226.3 . udp . 8081 : goto local-PZL3YFGS-default/local/udp/,
1|			     10.96.226.1 . sctp . 8082 : goto service-TNVNDLWM-default/echo/sctp/sctp,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31601 : goto external-LU2YJSO7-default/echo/tcp/tcp,
1|			     udp . 31601 : goto external-WTGAGXPJ-default/echo/udp/udp,
1|			     sctp . 31602 : goto external-TNVNDLWM-default/echo/sctp/sctp,
1|			     udp . 31604 : goto external-PZL3YFGS-default/local/udp/ }
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
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-WTGAGXPJ-default/echo/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-WTGAGXPJ-default/echo/udp/udp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-WTGAGXPJ-default/echo/udp/udp
1|	}
1|
1|	chain service-LU2YJSO7-default/echo/tcp/tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-LU2YJSO7-default/echo/tcp/tcp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LU2YJSO7-default/echo/tcp/tcp
1|	}
1|
1|	chain service-PZL3YFGS-default/local/udp/ {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain local-PZL3YFGS-default/local/udp/ {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-PZL3YFGS-default/local/udp/ {
1|		ip saddr 10.244.0.0/16 goto service-PZL3YFGS-default/local/udp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PZL3YFGS-default/local/udp/ comment "short-circuit local traffic"
1|		goto local-PZL3YFGS-default/local/udp/
1|	}
1|
1|	chain service-TNVNDLWM-default/echo/sctp/sctp {
1|		meta l4proto sctp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8082 }
1|	}
1|
1|	chain external-TNVNDLWM-default/echo/sctp/sctp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-TNVNDLWM-default/echo/sctp/sctp
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.226.1, 10.96.226.2,
1|			     10.96.226.3 }
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
1|		elements = { 10.96.226.2 . udp . 53 comment "default/none:udp" : goto reject-chain,
1|			     10.96.226.2 . sctp . 53 comment "default/none:sctp" : goto reject-chain,
1|			     10.96.226.3 . udp . 8081 comment "default/local" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { udp . 31603 comment "default/none:udp" : goto reject-chain,
1|			     sctp . 31603 comment "default/none:sctp" : goto reject-chain,
1|			     udp . 31604 comment "default/local" : drop }
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
1|			     10.96.226.1 . tcp . 8081 : goto service-LU2YJSO7-default/echo/tcp/tcp,
1|			     10.96.226.1 . udp . 8081 : goto service-WTGAGXPJ-default/echo/udp/udp,
1|			     10.96.226.1 . sctp . 8082 : goto service-TNVNDLWM-default/echo/sctp/sctp,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31601 : goto external-LU2YJSO7-default/echo/tcp/tcp,
1|			     udp . 31601 : goto external-WTGAGXPJ-default/echo/udp/udp,
1|			     sctp . 31602 : goto external-TNVNDLWM-default/echo/sctp/sctp,
1|			     udp . 31604 : goto external-PZL3YFGS-default/local/udp/ }
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
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
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
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-WTGAGXPJ-default/echo/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-WTGAGXPJ-default/echo/udp/udp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-WTGAGXPJ-default/echo/udp/udp
1|	}
1|
1|	chain service-PZL3YFGS-default/local/udp/ {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-PZL3YFGS-default/local/udp/ {
1|		ip saddr 10.244.0.0/16 goto service-PZL3YFGS-default/local/udp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PZL3YFGS-default/local/udp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-LU2YJSO7-default/echo/tcp/tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-LU2YJSO7-default/echo/tcp/tcp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LU2YJSO7-default/echo/tcp/tcp
1|	}
1|
1|	chain service-TNVNDLWM-default/echo/sctp/sctp {
1|		meta l4proto sctp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8082 }
1|	}
1|
1|	chain external-TNVNDLWM-default/echo/sctp/sctp {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-TNVNDLWM-default/echo/sctp/sctp
1|	}
1|}
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40001 10.96.226.1 8081'
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40001 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.96.226.1 sport=40001 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40001 mark=0 use=1
$ docker exec kind-worker conntrack -L -p udp --orig-port-src 40001 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.244.1.2 sport=40001 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40001 mark=0 use=1
$ kubectl exec client -- bash -c 'echo clientip | nc -u -w 1 10.96.226.1 8081' | cut -d: -f1
1|10.244.2.2
$ echo clientip | nc -u -w 1 172.18.0.3 31601 | cut -d: -f1
1|10.244.1.1
$ echo clientip | nc -u -w 1 172.18.0.4 31601 | cut -d: -f1
1|172.18.0.4
$ echo hostname | nc -u -w 1 -p 40002 172.18.0.4 31601
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40002 2>/dev/null
1|udp      17 28 src=172.18.0.1 dst=172.18.0.4 sport=40002 dport=31601 src=10.244.1.2 dst=172.18.0.4 sport=8081 dport=46888 mark=0 use=1
$ echo clientip | nc -u -w 1 172.18.0.3 31604 | cut -d: -f1
1|172.18.0.1
$ echo hostname | nc -u -w 1 -p 40003 172.18.0.4 31604
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40003 2>/dev/null
$ docker exec kind-worker bash -c 'echo hostname | nc -u -w 1 -p 40004 10.96.226.3 8081'
1\u1
$ docker exec kind-worker conntrack -L -p udp --orig-port-src 40004 2>/dev/null
1|udp      17 28 src=172.18.0.3 dst=10.96.226.3 sport=40004 dport=8081 src=10.244.1.2 dst=10.244.1.1 sport=8081 dport=52481 mark=0 use=1
$ docker exec kind-worker2 bash -c 'echo hostname | nc -u -w 1 -p 40005 10.96.226.3 8081'
$ docker exec kind-worker bash -c 'echo hostname | nc -u -w 1 127.0.0.1 31601'
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -v 10.96.226.2 53'
2|command terminated with exit code 1
? 1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -v 10.96.226.1 9999'
2|command terminated with exit code 1
? 1
$ echo hostname | nc -u -w 1 172.18.0.3 31603
$ curl -s http://172.18.0.3:31601/hostname
1\u1
$ kubectl exec client -- nc -z -v -u -w 1 10.96.226.1 8081
2|Connection to 10.96.226.1 8081 port [udp/*] succeeded!
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40010 10.96.226.1 8081'
1\u1
$ kubectl delete pod u1 --now; kubectl apply -f u.yaml
1|pod "u1" deleted from default namespace
1|service/echo unchanged
1|service/none unchanged
1|service/local unchanged
1|pod/u1 created
1|pod/client unchanged
@ ready
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40010 2>/dev/null
1|udp      17 18 src=10.244.2.2 dst=10.96.226.1 sport=40010 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40010 mark=0 use=1
$ kubectl get endpointslices -l kubernetes.io/service-name=echo
1|NAME         ADDRESSTYPE   PORTS            ENDPOINTS    AGE
1|echo-wpp7c   IPv4          8082,8081,8080   10.244.1.2   37s
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40011 10.96.226.1 8081'
1\u1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
1|udp      17 28 src=10.244.2.2 dst=10.96.226.1 sport=40011 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40011 mark=0 use=1
$ kubectl delete pod u1 --now
1|pod "u1" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
1|udp      17 22 src=10.244.2.2 dst=10.96.226.1 sport=40011 dport=8081 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40011 mark=0 use=1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40012 10.96.226.1 8081'
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40012 2>/dev/null
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.226.1, 10.96.226.2,
1|			     10.96.226.3 }
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
1|		elements = { 10.96.226.2 . udp . 53 comment "default/none:udp" : goto reject-chain,
1|			     10.96.226.2 . sctp . 53 comment "default/none:sctp" : goto reject-chain,
1|			     10.96.226.1 . tcp . 8081 comment "default/echo:tcp" : goto reject-chain,
1|			     10.96.226.1 . udp . 8081 comment "default/echo:udp" : goto reject-chain,
1|			     10.96.226.3 . udp . 8081 comment "default/local" : goto reject-chain,
1|			     10.96.226.1 . sctp . 8082 comment "default/echo:sctp" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31601 comment "default/echo:tcp" : goto reject-chain,
1|			     udp . 31601 comment "default/echo:udp" : goto reject-chain,
1|			     sctp . 31602 comment "default/echo:sctp" : goto reject-chain,
1|			     udp . 31603 comment "default/none:udp" : goto reject-chain,
1|			     sctp . 31603 comment "default/none:sctp" : goto reject-chain,
1|			     udp . 31604 comment "default/local" : goto reject-chain }
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
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
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
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
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
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-WTGAGXPJ-default/echo/udp/udp {
1|	}
1|
1|	chain external-WTGAGXPJ-default/echo/udp/udp {
1|	}
1|
1|	chain service-LU2YJSO7-default/echo/tcp/tcp {
1|	}
1|
1|	chain external-LU2YJSO7-default/echo/tcp/tcp {
1|	}
1|
1|	chain service-TNVNDLWM-default/echo/sctp/sctp {
1|	}
1|
1|	chain external-TNVNDLWM-default/echo/sctp/sctp {
1|	}
1|
1|	chain service-PZL3YFGS-default/local/udp/ {
1|	}
1|
1|	chain external-PZL3YFGS-default/local/udp/ {
1|	}
1|}
$ kubectl delete svc echo
1|service "echo" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null | wc -l
1|1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40013 10.96.226.1 8081'
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40013 2>/dev/null
$ kubectl exec client -- dig +short +tcp kubernetes.default.svc.cluster.local
1|10.96.0.1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-dst 53 2>/dev/null | sed -E 's/[0-9]+ (TIME_WAIT|CLOSE)/T \1/' | grep -c 'dst=10.96.0.10'
1|1
