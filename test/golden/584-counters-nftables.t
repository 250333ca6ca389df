# Rules with their counters, in every form that the tools have: how many packets a connection makes them count, zeroed, by number, saved; what a node shows of tables that kube-proxy does not use.
# mode: nftables
> v.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.184.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31841}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.184.2, selector: {app: none}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31842}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.184.3, sessionAffinity: ClientIP, selector: {app: web}, externalIPs: [198.51.100.50], ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.226, externalTrafficPolicy: Local, healthCheckNodePort: 31894, clusterIP: 10.96.184.4, loadBalancerSourceRanges: [172.18.0.1/32], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31844}]}
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
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f v.yaml
1|service/web created
1|service/none created
1|service/sticky created
1|service/lb created
1|pod/w1 created
1|pod/client created
1|pod/near created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ for i in 1 2 3; do curl -s http://172.18.0.3:31841/hostname; done
1\w1w1w1
$ curl -s -m 1 http://172.18.0.3:31842/hostname
? 7
$ kubectl exec near -- curl -s -m 1 http://10.96.184.2/hostname
2|command terminated with exit code 7
? 7
$ for i in 1 2; do kubectl exec near -- curl -s -m 1 http://10.96.184.3/hostname; done
1\w1w1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.184.1/hostname
1\w1
$ docker exec kind-worker curl -s -m 1 http://10.96.184.4/hostname
1\w1
$ curl -s -m 1 http://172.18.255.226/hostname
1\w1
$ kubectl exec client -- curl -s -m 1 http://172.18.255.226/hostname
2|command terminated with exit code 28
? 28
$ docker exec kind-worker nft list counters
$ docker exec kind-worker nft list chains ip6
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
$ docker exec kind-worker nft -n list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . 6 . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.184.1, 10.96.184.2,
1|			     10.96.184.3, 10.96.184.4 }
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
1|		elements = { 10.96.184.2 . 6 . 80 comment "default/none:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { 6 . 31842 comment "default/none:http" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.226 . 6 . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . 6 . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . 17 . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.184.1 . 6 . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.184.3 . 6 . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.184.4 . 6 . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     198.51.100.50 . 6 . 80 : goto external-H6U4RGLG-default/sticky/tcp/http,
1|			     172.18.255.226 . 6 . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . 6 . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . 6 . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { 6 . 31841 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     6 . 31844 : goto external-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10800s
1|		elements = { 10.244.1.3 expires 10798s }
1|	}
1|
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority -110; policy accept;
1|		ct state 0x8 jump firewall-check
1|	}
1|
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|		ct state 0x8 jump firewall-check
1|	}
1|
1|	chain filter-input {
1|		type filter hook input priority 0; policy accept;
1|		ct state 0x8 jump nodeport-endpoints-check
1|		ct state 0x8 jump service-endpoints-check
1|	}
1|
1|	chain filter-forward {
1|		type filter hook forward priority 0; policy accept;
1|		ct state 0x8 jump service-endpoints-check
1|		ct state 0x8 jump cluster-ips-check
1|	}
1|
1|	chain filter-output {
1|		type filter hook output priority 0; policy accept;
1|		ct state 0x8 jump service-endpoints-check
1|		ct state 0x8 jump cluster-ips-check
1|	}
1|
1|	chain nat-prerouting {
1|		type nat hook prerouting priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|
1|	chain nat-postrouting {
1|		type nat hook postrouting priority 100; policy accept;
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
1|		ct status 0x20 ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
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
1|		meta l4proto 17 dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto 6 dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto 6 dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto 6 dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto 6 dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto 6 dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-H6U4RGLG-default/sticky/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H6U4RGLG-default/sticky/tcp/http
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto 6 dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto 6 dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type 2 meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type 2 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit local traffic"
1|		goto local-D2RGPZ6L-default/lb/tcp/http
1|	}
1|
1|	chain firewall-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr != 172.18.0.1 drop
1|	}
1|}
$ docker exec kind-worker nft -y list chain ip kube-proxy nat-prerouting
1|table ip kube-proxy {
1|	chain nat-prerouting {
1|		type nat hook prerouting priority -100; policy accept;
1|		jump services
1|	}
1|}
$ docker exec kind-worker nft -s list table ip kube-proxy | grep -c counter
1|0
? 1
$ docker exec kind-worker nft -t list table ip kube-proxy
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
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
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
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
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
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-H6U4RGLG-default/sticky/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H6U4RGLG-default/sticky/tcp/http
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit local traffic"
1|		goto local-D2RGPZ6L-default/lb/tcp/http
1|	}
1|
1|	chain firewall-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr != 172.18.0.1 drop
1|	}
1|}
$ docker exec kind-worker nft -j list map ip kube-proxy service-ips
1|{"nftables": [{"metainfo": {"version": "1.0.6", "release_name": "Lester Gooch #5", "json_schema_version": 1}}, {"map": {"family": "ip", "name": "service-ips", "table": "kube-proxy", "type": ["ipv4_addr", "inet_proto", "inet_service"], "handle": 49, "comment": "ClusterIP, ExternalIP and LoadBalancer IP traffic", "map": "verdict", "elem": [[{"concat": ["10.96.0.10", "tcp", 53]}, {"goto": {"target": "service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp"}}], [{"concat": ["10.96.0.10", "udp", 53]}, {"goto": {"target": "service-FY5PMXPG-kube-system/kube-dns/udp/dns"}}], [{"concat": ["10.96.184.1", "tcp", 80]}, {"goto": {"target": "service-SUSTUHLJ-default/web/tcp/http"}}], [{"concat": ["10.96.184.3", "tcp", 80]}, {"goto": {"target": "service-H6U4RGLG-default/sticky/tcp/http"}}], [{"concat": ["10.96.184.4", "tcp", 80]}, {"goto": {"target": "service-D2RGPZ6L-default/lb/tcp/http"}}], [{"concat": ["198.51.100.50", "tcp", 80]}, {"goto": {"target": "external-H6U4RGLG-default/sticky/tcp/http"}}], [{"concat": ["172.18.255.226", "tcp", 80]}, {"goto": {"target": "external-D2RGPZ6L-default/lb/tcp/http"}}], [{"concat": ["10.96.0.1", "tcp", 443]}, {"goto": {"target": "service-2QRHZV4L-default/kubernetes/tcp/https"}}], [{"concat": ["10.96.0.10", "tcp", 9153]}, {"goto": {"target": "service-AS2KJYAD-kube-system/kube-dns/tcp/metrics"}}]]}}]}
$ docker exec kind-worker nft -j list set ip kube-proxy cluster-ips
1|{"nftables": [{"metainfo": {"version": "1.0.6", "release_name": "Lester Gooch #5", "json_schema_version": 1}}, {"set": {"family": "ip", "name": "cluster-ips", "table": "kube-proxy", "type": "ipv4_addr", "handle": 37, "comment": "Active ClusterIPs", "elem": ["10.96.0.1", "10.96.0.10", "10.96.184.1", "10.96.184.2", "10.96.184.3", "10.96.184.4"]}}]}
$ docker exec kind-worker nft -j list map ip kube-proxy firewall-ips
1|{"nftables": [{"metainfo": {"version": "1.0.6", "release_name": "Lester Gooch #5", "json_schema_version": 1}}, {"map": {"family": "ip", "name": "firewall-ips", "table": "kube-proxy", "type": ["ipv4_addr", "inet_proto", "inet_service"], "handle": 47, "comment": "destinations that are subject to LoadBalancerSourceRanges", "map": "verdict", "elem": [[{"concat": ["172.18.255.226", "tcp", 80]}, {"goto": {"target": "firewall-D2RGPZ6L-default/lb/tcp/http"}}]]}}]}
$ docker exec kind-worker nft -j list sets ip6
1|{"nftables": [{"metainfo": {"version": "1.0.6", "release_name": "Lester Gooch #5", "json_schema_version": 1}}, {"set": {"family": "ip6", "name": "hairpin-connections", "table": "kube-proxy", "type": ["ipv6_addr", "ipv6_addr", "inet_proto", "inet_service"], "handle": 34, "comment": "service hairpin connections"}}, {"set": {"family": "ip6", "name": "cluster-ips", "table": "kube-proxy", "type": "ipv6_addr", "handle": 37, "comment": "Active ClusterIPs"}}]}
$ docker exec kind-worker nft get element ip kube-proxy cluster-ips '{ 10.96.184.1 }'
1|table ip kube-proxy {
1|	set cluster-ips {
1|		type ipv4_addr
1|		elements = { 10.96.184.1 }
1|	}
1|}
$ docker exec kind-worker nft get element ip kube-proxy cluster-ips '{ 10.96.184.99 }'
2|Error: Could not process rule: No such file or directory
2|get element ip kube-proxy cluster-ips { 10.96.184.99 }
2|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
? 1
$ docker exec kind-worker nft get element ip kube-proxy service-ips '{ 10.96.184.1 . tcp . 80 }'
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		elements = { 10.96.184.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http }
1|	}
1|}
$ docker exec kind-worker nft get element ip kube-proxy service-nodeports '{ tcp . 31841 }'
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		elements = { tcp . 31841 : goto external-SUSTUHLJ-default/web/tcp/http }
1|	}
1|}
$ docker exec kind-worker nft list element ip kube-proxy cluster-ips
2|Error: syntax error, unexpected element
2|list element ip kube-proxy cluster-ips
2|     ^^^^^^^
? 1
$ docker exec kind-worker nft list counter ip kube-proxy ct_state_invalid_dropped_pkts
2|Error: No such file or directory
2|list counter ip kube-proxy ct_state_invalid_dropped_pkts
2|                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
? 1
$ docker exec kind-worker nft list hooks ip | head -40
$ docker exec kind-worker nft list ruleset inet
$ docker exec kind-worker nft list map ip6 kube-proxy service-ips
1|table ip6 kube-proxy {
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|	}
1|}
$ docker exec kind-worker nft list set ip kube-proxy service-ips
2|Error: No such file or directory
2|list set ip kube-proxy service-ips
2|                       ^^^^^^^^^^^
? 1
$ docker exec kind-worker nft list quotas
$ docker exec kind-worker iptables-save
$ docker exec kind-worker iptables -L
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain FORWARD (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
$ docker exec kind-worker iptables -t nat -L -n
1|Chain PREROUTING (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|
1|Chain POSTROUTING (policy ACCEPT)
1|target     prot opt source               destination         
$ docker exec kind-worker iptables -S
1|-P INPUT ACCEPT
1|-P FORWARD ACCEPT
1|-P OUTPUT ACCEPT
$ docker exec kind-worker ip6tables-save
$ docker exec kind-worker nft add rule ip kube-proxy filter-input tcp dport 1 drop
$ docker exec kind-worker nft list chain ip kube-proxy filter-input
1|table ip kube-proxy {
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|		ct state new jump nodeport-endpoints-check
1|		ct state new jump service-endpoints-check
1|		tcp dport 1 drop
1|	}
1|}
$ docker exec kind-worker nft delete chain ip kube-proxy services
2|Error: Could not process rule: Device or resource busy
2|delete chain ip kube-proxy services
2|                           ^^^^^^^^
? 1
$ docker exec kind-worker nft delete rule ip kube-proxy filter-input handle 9999
2|Error: Could not process rule: No such file or directory
2|delete rule ip kube-proxy filter-input handle 9999
2|                                              ^^^^
? 1
$ docker exec kind-worker ipset list
$ docker exec kind-worker ipset list -n
