# From iptables to nftables and back and again with several kinds of Services: what is reachable from where, what the kernel holds, what conntrack keeps, whole rulesets after each.
> m.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: np}
| spec: {type: NodePort, clusterIP: 10.96.220.1, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32201}, {name: u, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32202}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.232, clusterIP: 10.96.220.2, externalTrafficPolicy: Local, healthCheckNodePort: 32299, loadBalancerSourceRanges: [172.18.0.0/24], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32203}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.220.3, externalIPs: [198.51.100.33], selector: {app: none}, ports: [{port: 80, nodePort: 32204}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: inside}
| spec: {clusterIP: 10.96.220.4, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f m.yaml
1|service/np created
1|service/lb created
1|service/none created
1|service/inside created
1|pod/w1 created
1|pod/shoot created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 28 worker2=000 28
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 200 0
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 200 0
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 200 0
1|4:32299 503 0
1|localhost:32299 200 0
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|28
? 28
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\iptables
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|37
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
$ docker exec kind-worker nfacct list
1|{ pkts = 00000000000000000000, bytes = 00000000000000000000 } = ct_state_invalid_dropped_pkts;
1|{ pkts = 00000000000000000002, bytes = 00000000000000000120 } = localhost_nps_accepted_pkts;
$ kubectl exec shoot -- curl -s --local-port 42001 http://10.96.220.1/hostname
1\w1
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 42002 10.96.220.1 7'
1\w1
@ mode nftables
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 7 worker2=000 7
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 000 7
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 000 7
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 200 0
1|4:32299 503 0
1|localhost:32299 000 7
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|7
? 7
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\nftables
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|0
? 1
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
$ docker exec kind-worker nfacct list
1|{ pkts = 00000000000000000000, bytes = 00000000000000000000 } = ct_state_invalid_dropped_pkts;
1|{ pkts = 00000000000000000002, bytes = 00000000000000000120 } = localhost_nps_accepted_pkts;
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FIREWALL - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
$ docker exec kind-worker ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FIREWALL - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A OUTPUT -j KUBE-FIREWALL
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:08 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:08 2026
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4 }
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
1|		elements = { 10.96.220.3 . tcp . 80 comment "default/none" : goto reject-chain,
1|			     198.51.100.33 . tcp . 80 comment "default/none" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32204 comment "default/none" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.232 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.220.1 . udp . 7 : goto service-7PVL454C-default/np/udp/u,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.220.1 . tcp . 80 : goto service-ASNVMIOD-default/np/tcp/http,
1|			     10.96.220.2 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.220.4 . tcp . 80 : goto local-U4K6RKS7-default/inside/tcp/,
1|			     172.18.255.232 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32201 : goto external-ASNVMIOD-default/np/tcp/http,
1|			     udp . 32202 : goto external-7PVL454C-default/np/udp/u,
1|			     tcp . 32203 : goto external-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	set affinity-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 172.18.0.1 expires 2h59m54s324ms, 172.18.0.3 expires 2h59m44s568ms }
1|	}
1|
1|	set affinity-CWC2BKIM-default/np/udp/u__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
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
1|	chain local-U4K6RKS7-default/inside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-Z62NTLDZ-default/lb/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-Z62NTLDZ-default/lb/tcp/ comment "short-circuit local traffic"
1|		goto local-Z62NTLDZ-default/lb/tcp/
1|	}
1|
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|		ip saddr != { 172.18.0.0/24, 172.18.255.232 } drop
1|	}
1|
1|	chain endpoint-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080 {
1|		update @affinity-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-ASNVMIOD-default/np/tcp/http {
1|		ip saddr @affinity-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080 goto endpoint-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-S2RCDWU4-default/np/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-ASNVMIOD-default/np/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ASNVMIOD-default/np/tcp/http
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
1|	chain endpoint-CWC2BKIM-default/np/udp/u__10.244.1.2/8081 {
1|		update @affinity-CWC2BKIM-default/np/udp/u__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-7PVL454C-default/np/udp/u {
1|		ip saddr @affinity-CWC2BKIM-default/np/udp/u__10.244.1.2/8081 goto endpoint-CWC2BKIM-default/np/udp/u__10.244.1.2/8081
1|		numgen random mod 1 vmap { 0 : goto endpoint-CWC2BKIM-default/np/udp/u__10.244.1.2/8081 }
1|	}
1|
1|	chain external-7PVL454C-default/np/udp/u {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-7PVL454C-default/np/udp/u
1|	}
1|}
$ docker exec kind-worker nft list table ip6 kube-proxy
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
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
1|		ip6 daddr != ::1 meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|
1|	chain service-endpoints-check {
1|		ip6 daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|
1|	chain firewall-check {
1|		ip6 daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|
1|	chain services {
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		fib daddr type local ip6 daddr != ::1 meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip6 saddr . ip6 daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip6 daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|}
@ mode iptables
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 28 worker2=000 28
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 200 0
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 200 0
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 200 0
1|4:32299 503 0
1|localhost:32299 200 0
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|28
? 28
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\iptables
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|37
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A INPUT -j KUBE-FIREWALL
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.33/32 -p tcp -m comment --comment "default/none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32204 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb health check node port" -m tcp --dport 32299 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.232/32 -p tcp -m comment --comment "default/lb traffic not accepted by KUBE-FW-7TVXROIT6UXCX2AG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.3/32 -p tcp -m comment --comment "default/none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-EXT-MRZUHVOCJSLJCCAE - [0:0]
1|:KUBE-EXT-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-FW-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3CS7B4XVKHEMY576 - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N2CDRRA2WDCJWOKF - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q2VZDSL2MVCLTZ5I - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-YQ4VF5UWLM5ZSK3H - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MRZUHVOCJSLJCCAE - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVL-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVL-XTT63EH6DMPRHOGR - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb external destinations" -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "route LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -j KUBE-SVL-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-MRZUHVOCJSLJCCAE -m comment --comment "masquerade traffic for default/np:u external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MRZUHVOCJSLJCCAE -j KUBE-SVC-MRZUHVOCJSLJCCAE
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -m comment --comment "masquerade traffic for default/np:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.0.0/24 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.255.232/32 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb" -m tcp --dport 32203 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32203 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/np:http" -m tcp --dport 32201 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/np:http" -m tcp --dport 32201 -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/np:u" -m udp --dport 32202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MRZUHVOCJSLJCCAE
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/np:u" -m udp --dport 32202 -j KUBE-EXT-MRZUHVOCJSLJCCAE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3CS7B4XVKHEMY576 -s 10.244.1.2/32 -m comment --comment "default/np:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3CS7B4XVKHEMY576 -p udp -m comment --comment "default/np:u" -m recent --set --name KUBE-SEP-3CS7B4XVKHEMY576 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N2CDRRA2WDCJWOKF -s 10.244.1.2/32 -m comment --comment "default/inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N2CDRRA2WDCJWOKF -p tcp -m comment --comment "default/inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -s 10.244.1.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -s 10.244.1.2/32 -m comment --comment "default/np:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -p tcp -m comment --comment "default/np:http" -m recent --set --name KUBE-SEP-YQ4VF5UWLM5ZSK3H --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 172.18.255.232/32 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p udp -m comment --comment "default/np:u cluster IP" -m udp --dport 7 -j KUBE-SVC-MRZUHVOCJSLJCCAE
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.220.4/32 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-SVL-XTT63EH6DMPRHOGR
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-7TVXROIT6UXCX2AG ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MRZUHVOCJSLJCCAE ! -s 10.244.0.0/16 -d 10.96.220.1/32 -p udp -m comment --comment "default/np:u cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MRZUHVOCJSLJCCAE -m comment --comment "default/np:u -> 10.244.1.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-3CS7B4XVKHEMY576 --mask 255.255.255.255 --rsource -j KUBE-SEP-3CS7B4XVKHEMY576
1|-A KUBE-SVC-MRZUHVOCJSLJCCAE -m comment --comment "default/np:u -> 10.244.1.2:8081" -j KUBE-SEP-3CS7B4XVKHEMY576
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ ! -s 10.244.0.0/16 -d 10.96.220.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-YQ4VF5UWLM5ZSK3H --mask 255.255.255.255 --rsource -j KUBE-SEP-YQ4VF5UWLM5ZSK3H
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.2:8080" -j KUBE-SEP-YQ4VF5UWLM5ZSK3H
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVL-XTT63EH6DMPRHOGR ! -s 10.244.0.0/16 -d 10.96.220.4/32 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-XTT63EH6DMPRHOGR -m comment --comment "default/inside -> 10.244.1.2:8080" -j KUBE-SEP-N2CDRRA2WDCJWOKF
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
$ docker exec kind-worker2 ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A INPUT -j KUBE-FIREWALL
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:12:53 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|COMMIT
1|# Completed on Sun Nov 29 23:12:53 2026
@ proxy off kind-worker
@ mode nftables
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 28 worker2=000 7
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 200 0
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 200 0
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 000 7
1|4:32299 503 0
1|localhost:32299 000 7
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|28
? 28
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
? 7
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|37
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
@ proxy on kind-worker
@ sleep 5
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 7 worker2=000 7
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 000 7
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 000 7
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 200 0
1|4:32299 503 0
1|localhost:32299 000 7
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|7
? 7
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\nftables
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|0
? 1
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
$ docker exec kind-worker iptables-save | grep -c default/
1|0
? 1
$ docker exec kind-worker nft list map ip kube-proxy service-nodeports
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32201 : goto external-ASNVMIOD-default/np/tcp/http,
1|			     udp . 32202 : goto external-7PVL454C-default/np/udp/u,
1|			     tcp . 32203 : goto external-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|}
@ mode iptables
$ for a in 10.96.220.1 10.96.220.2 10.96.220.3 10.96.220.4 10.96.220.99 172.18.255.232 198.51.100.33; do echo "$a pod=$(kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/ 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.220.1 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.2 pod=200 0 worker=200 0 worker2=200 0
1|10.96.220.3 pod=000 7 worker=000 7 worker2=000 7
1|10.96.220.4 pod=000 28 worker=200 0 worker2=000 28
1|10.96.220.99 pod=000 28 worker=000 28 worker2=000 28
1|172.18.255.232 pod=000 28 worker=200 0 worker2=200 0
1|198.51.100.33 pod=000 7 worker=000 28 worker2=000 28
$ for p in 32201 32203 32204 32299; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; echo "localhost:$p $(docker exec kind-worker curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/)"; done
1|2:32201 200 0
1|3:32201 200 0
1|4:32201 200 0
1|localhost:32201 200 0
1|2:32203 000 28
1|3:32203 200 0
1|4:32203 000 28
1|localhost:32203 200 0
1|2:32204 000 7
1|3:32204 000 7
1|4:32204 000 7
1|localhost:32204 000 7
1|2:32299 503 0
1|3:32299 200 0
1|4:32299 503 0
1|localhost:32299 200 0
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1:81/ -w '%{exitcode}\n'
1|28
? 28
$ kubectl exec shoot -- ping -c 1 -W 1 10.96.220.1 | tail -3 | head -2 | sed 's/time .*//'
1|--- 10.96.220.1 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, 
2|command terminated with exit code 1
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\iptables
$ docker exec kind-worker iptables -t nat -S | grep -c KUBE-SVC
1|37
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.netfilter.nf_conntrack_tcp_be_liberal
1|net.ipv4.conf.all.route_localnet = 1
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
