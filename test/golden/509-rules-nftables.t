# mode: nftables
# rules of several kinds of Services on each node
> r.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: np}
| spec: {type: NodePort, clusterIP: 10.96.170.1, selector: {app: w}, externalTrafficPolicy: Local, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30701}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 30702}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, clusterIP: 10.96.170.2, selector: {app: w}, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 30799, loadBalancerSourceRanges: ["172.18.0.0/16", "10.0.0.0/8"], ports: [{port: 80, targetPort: 8080, nodePort: 30703}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-np}
| spec: {type: NodePort, clusterIP: 10.96.170.3, selector: {app: w}, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 30}}, ports: [{port: 80, targetPort: 8080, nodePort: 30704}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody}
| spec: {type: NodePort, clusterIP: 10.96.170.4, selector: {app: nobody}, externalIPs: [192.0.2.70], ports: [{port: 80, nodePort: 30705}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody-local}
| spec: {type: NodePort, clusterIP: 10.96.170.5, selector: {app: nobody}, externalTrafficPolicy: Local, internalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30706}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sctp}
| spec: {clusterIP: 10.96.170.6, selector: {app: w}, ports: [{port: 99, protocol: SCTP}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: w}}
| spec: {nodeName: kind-worker, containers: [{name: w, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: w}}
| spec: {nodeName: kind-worker, containers: [{name: w, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f r.yaml
1|service/np created
1|service/lb created
1|service/sticky-np created
1|service/nobody created
1|service/nobody-local created
1|service/sctp created
1|pod/w1 created
1|pod/w2 created
1|pod/c created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
$ docker exec kind-worker nft list ruleset
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . sctp . 99,
1|			     10.244.1.3 . 10.244.1.3 . sctp . 99,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.170.1, 10.96.170.2,
1|			     10.96.170.3, 10.96.170.4,
1|			     10.96.170.5, 10.96.170.6 }
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
1|		elements = { 10.96.170.4 . tcp . 80 comment "default/nobody" : goto reject-chain,
1|			     10.96.170.5 . tcp . 80 comment "default/nobody-local" : goto reject-chain,
1|			     192.0.2.70 . tcp . 80 comment "default/nobody" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 30705 comment "default/nobody" : goto reject-chain,
1|			     tcp . 30706 comment "default/nobody-local" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.200 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.170.1 . udp . 53 : goto service-7NGMAPVC-default/np/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.170.1 . tcp . 80 : goto service-ASNVMIOD-default/np/tcp/http,
1|			     10.96.170.2 . tcp . 80 : goto local-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.170.3 . tcp . 80 : goto service-T75DIPAX-default/sticky-np/tcp/,
1|			     172.18.255.200 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.170.6 . sctp . 99 : goto service-HWMBW6BP-default/sctp/sctp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 30701 : goto external-ASNVMIOD-default/np/tcp/http,
1|			     udp . 30702 : goto external-7NGMAPVC-default/np/udp/udp,
1|			     tcp . 30703 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     tcp . 30704 : goto external-T75DIPAX-default/sticky-np/tcp/ }
1|	}
1|
1|	set affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
1|	}
1|
1|	set affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
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
1|	chain service-HWMBW6BP-default/sctp/sctp/ {
1|		meta l4proto sctp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 99, 1 : 10.244.1.3 . 99 }
1|	}
1|
1|	chain service-ASNVMIOD-default/np/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain local-ASNVMIOD-default/np/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-ASNVMIOD-default/np/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ASNVMIOD-default/np/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ASNVMIOD-default/np/tcp/http comment "short-circuit local traffic"
1|		goto local-ASNVMIOD-default/np/tcp/http
1|	}
1|
1|	chain service-7NGMAPVC-default/np/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081 }
1|	}
1|
1|	chain local-7NGMAPVC-default/np/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081 }
1|	}
1|
1|	chain external-7NGMAPVC-default/np/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-7NGMAPVC-default/np/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-7NGMAPVC-default/np/udp/udp comment "short-circuit local traffic"
1|		goto local-7NGMAPVC-default/np/udp/udp
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain local-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
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
1|		ip saddr != { 10.0.0.0/8, 172.18.0.0/16 } drop
1|	}
1|
1|	chain endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|		update @affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|		update @affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-T75DIPAX-default/sticky-np/tcp/ {
1|		ip saddr @affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 goto endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 goto endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080, 1 : goto endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain external-T75DIPAX-default/sticky-np/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-T75DIPAX-default/sticky-np/tcp/
1|	}
1|}
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
$ docker exec kind-worker2 nft list ruleset
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
1|			     10.96.170.1, 10.96.170.2,
1|			     10.96.170.3, 10.96.170.4,
1|			     10.96.170.5, 10.96.170.6 }
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
1|		elements = { 10.96.170.2 . tcp . 80 comment "default/lb" : drop,
1|			     10.96.170.4 . tcp . 80 comment "default/nobody" : goto reject-chain,
1|			     10.96.170.5 . tcp . 80 comment "default/nobody-local" : goto reject-chain,
1|			     192.0.2.70 . tcp . 80 comment "default/nobody" : goto reject-chain,
1|			     172.18.255.200 . tcp . 80 comment "default/lb" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 30701 comment "default/np:http" : drop,
1|			     udp . 30702 comment "default/np:udp" : drop,
1|			     tcp . 30703 comment "default/lb" : drop,
1|			     tcp . 30705 comment "default/nobody" : goto reject-chain,
1|			     tcp . 30706 comment "default/nobody-local" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.200 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.170.1 . udp . 53 : goto service-7NGMAPVC-default/np/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.170.1 . tcp . 80 : goto service-ASNVMIOD-default/np/tcp/http,
1|			     10.96.170.3 . tcp . 80 : goto service-T75DIPAX-default/sticky-np/tcp/,
1|			     172.18.255.200 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.170.6 . sctp . 99 : goto service-HWMBW6BP-default/sctp/sctp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 30701 : goto external-ASNVMIOD-default/np/tcp/http,
1|			     udp . 30702 : goto external-7NGMAPVC-default/np/udp/udp,
1|			     tcp . 30703 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     tcp . 30704 : goto external-T75DIPAX-default/sticky-np/tcp/ }
1|	}
1|
1|	set affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
1|	}
1|
1|	set affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
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
1|	chain service-ASNVMIOD-default/np/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-ASNVMIOD-default/np/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ASNVMIOD-default/np/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ASNVMIOD-default/np/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-Z62NTLDZ-default/lb/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-Z62NTLDZ-default/lb/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|		ip saddr != { 10.0.0.0/8, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-7NGMAPVC-default/np/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081 }
1|	}
1|
1|	chain external-7NGMAPVC-default/np/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-7NGMAPVC-default/np/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-7NGMAPVC-default/np/udp/udp comment "short-circuit local traffic"
1|	}
1|
1|	chain service-HWMBW6BP-default/sctp/sctp/ {
1|		meta l4proto sctp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 99, 1 : 10.244.1.3 . 99 }
1|	}
1|
1|	chain endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|		update @affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|		update @affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain service-T75DIPAX-default/sticky-np/tcp/ {
1|		ip saddr @affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 goto endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 goto endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080, 1 : goto endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain external-T75DIPAX-default/sticky-np/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-T75DIPAX-default/sticky-np/tcp/
1|	}
1|}
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
$ docker exec kind-worker nft list chains
1|table ip kube-proxy {
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|	}
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|	}
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|	}
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|	}
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|	}
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|	}
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|	}
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|	}
1|	chain nodeport-endpoints-check {
1|	}
1|	chain service-endpoints-check {
1|	}
1|	chain firewall-check {
1|	}
1|	chain services {
1|	}
1|	chain masquerading {
1|	}
1|	chain cluster-ips-check {
1|	}
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|	}
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|	}
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|	}
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|	}
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|	}
1|	chain service-HWMBW6BP-default/sctp/sctp/ {
1|	}
1|	chain service-ASNVMIOD-default/np/tcp/http {
1|	}
1|	chain local-ASNVMIOD-default/np/tcp/http {
1|	}
1|	chain external-ASNVMIOD-default/np/tcp/http {
1|	}
1|	chain service-7NGMAPVC-default/np/udp/udp {
1|	}
1|	chain local-7NGMAPVC-default/np/udp/udp {
1|	}
1|	chain external-7NGMAPVC-default/np/udp/udp {
1|	}
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|	}
1|	chain local-Z62NTLDZ-default/lb/tcp/ {
1|	}
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|	}
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|	}
1|	chain endpoint-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|	}
1|	chain endpoint-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|	}
1|	chain service-T75DIPAX-default/sticky-np/tcp/ {
1|	}
1|	chain external-T75DIPAX-default/sticky-np/tcp/ {
1|	}
1|}
1|table ip6 kube-proxy {
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|	}
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|	}
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|	}
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|	}
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|	}
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|	}
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|	}
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|	}
1|	chain nodeport-endpoints-check {
1|	}
1|	chain service-endpoints-check {
1|	}
1|	chain firewall-check {
1|	}
1|	chain services {
1|	}
1|	chain masquerading {
1|	}
1|	chain cluster-ips-check {
1|	}
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy service-ips
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.170.1 . udp . 53 : goto service-7NGMAPVC-default/np/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.170.1 . tcp . 80 : goto service-ASNVMIOD-default/np/tcp/http,
1|			     10.96.170.2 . tcp . 80 : goto local-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.170.3 . tcp . 80 : goto service-T75DIPAX-default/sticky-np/tcp/,
1|			     172.18.255.200 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.170.6 . sctp . 99 : goto service-HWMBW6BP-default/sctp/sctp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|}
$ docker exec kind-worker nft list set ip kube-proxy cluster-ips
1|table ip kube-proxy {
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.170.1, 10.96.170.2,
1|			     10.96.170.3, 10.96.170.4,
1|			     10.96.170.5, 10.96.170.6 }
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy services
1|table ip kube-proxy {
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|}
$ docker exec kind-worker nft list table ip6 kube-proxy | head -30
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
$ docker exec kind-worker nft -s list chain ip kube-proxy masquerading
1|table ip kube-proxy {
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|}
$ docker exec kind-worker nft -a list chain ip kube-proxy services
1|table ip kube-proxy {
1|	chain services { # handle 26
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster" # handle 51
1|		ip daddr . meta l4proto . th dport vmap @service-ips # handle 52
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports # handle 53
1|	}
1|}
$ docker exec kind-worker nft list sets ip
1|table ip kube-proxy {
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . sctp . 99,
1|			     10.244.1.3 . 10.244.1.3 . sctp . 99,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081 }
1|	}
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.170.1, 10.96.170.2,
1|			     10.96.170.3, 10.96.170.4,
1|			     10.96.170.5, 10.96.170.6 }
1|	}
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.3 }
1|	}
1|	set affinity-6B7O5FRZ-default/sticky-np/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
1|	}
1|	set affinity-7DWVMCUM-default/sticky-np/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 30s
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy nope
2|Error: No such file or directory
2|list chain ip kube-proxy nope
2|                         ^^^^
? 1
$ docker exec kind-worker nft list foo
2|Error: syntax error, unexpected string
2|list foo
2|     ^^^
? 1
$ docker exec kind-worker nft list table ip nope
2|Error: No such file or directory
2|list table ip nope
2|              ^^^^
? 1
$ curl -s -m 2 http://172.18.0.3:30701/hostname | tr -d 12
1\w
$ curl -s -m 2 http://172.18.0.4:30701/hostname
? 28
$ curl -s -m 2 http://172.18.0.3:30705/
? 7
$ curl -s -m 2 http://172.18.0.3:30706/
? 7
$ kubectl exec c -- curl -s -m 2 http://10.96.170.2/
2|command terminated with exit code 28
? 28
$ kubectl exec c -- curl -sS -m 2 http://10.96.170.4/
2|curl: (7) Failed to connect to 10.96.170.4 port 80 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec c -- curl -sS -m 2 http://10.96.170.99/
2|curl: (28) Connection timed out after 2001 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec c -- curl -sS -m 2 http://10.96.170.1:81/
2|curl: (7) Failed to connect to 10.96.170.1 port 81 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec c -- curl -s -m 2 http://10.96.170.3/clientip | cut -d: -f1
1|10.244.2.2
$ kubectl exec c -- curl -s -m 2 http://172.18.0.3:30701/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-worker curl -s -m 2 http://127.0.0.1:30704/hostname
? 7
$ docker exec kind-worker curl -s -m 2 http://172.18.0.3:30704/hostname | tr -d 12
1\w
$ docker exec kind-worker curl -s http://127.0.0.1:10249/proxyMode
1\nftables
$ docker exec kind-worker conntrack -L -p tcp --dport 80 2>/dev/null | grep 10.96.170.99 | head -1
$ kubectl delete svc lb
1|service "lb" deleted from default namespace
@ sync
$ docker exec kind-worker nft list ruleset | grep -c default/lb
1|0
? 1
