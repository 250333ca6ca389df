# kube-proxy away while much changes, then back: what the rules were, what they become, what its pages say; another mode and back with affinity, health checks and load balancers in between.
# mode: nftables
> a.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: stay}
| spec: {type: NodePort, clusterIP: 10.96.186.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31861}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: go}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.230, externalTrafficPolicy: Local, healthCheckNodePort: 31896, clusterIP: 10.96.186.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31862}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.186.3, sessionAffinity: ClientIP, externalIPs: [198.51.100.70], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: udp}
| spec: {clusterIP: 10.96.186.4, selector: {app: web}, ports: [{name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.186.5, selector: {app: none}, ports: [{name: http, port: 80, nodePort: 31865}]}
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
> b.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: new}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, externalTrafficPolicy: Local, healthCheckNodePort: 31897, clusterIP: 10.96.186.6, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31866}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f a.yaml
1|service/stay created
1|service/go created
1|service/sticky created
1|service/udp created
1|service/none created
1|pod/w1 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40001 10.96.186.4 53'
1\w1
$ kubectl exec client -- curl -s http://10.96.186.3/hostname
1\w1
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
1|			     10.96.186.1, 10.96.186.2,
1|			     10.96.186.3, 10.96.186.4,
1|			     10.96.186.5 }
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
1|		elements = { 10.96.186.5 . tcp . 80 comment "default/none:http" : goto reject-chain,
1|			     172.18.255.230 . tcp . 80 comment "default/go:http" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31862 comment "default/go:http" : drop,
1|			     tcp . 31865 comment "default/none:http" : goto reject-chain }
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
1|			     10.96.186.4 . udp . 53 : goto service-24IP6URH-default/udp/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.186.1 . tcp . 80 : goto service-ZZVSCBGV-default/stay/tcp/http,
1|			     10.96.186.2 . tcp . 80 : goto service-BCOCYS3A-default/go/tcp/http,
1|			     10.96.186.3 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     198.51.100.70 . tcp . 80 : goto external-H6U4RGLG-default/sticky/tcp/http,
1|			     172.18.255.230 . tcp . 80 : goto external-BCOCYS3A-default/go/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31861 : goto external-ZZVSCBGV-default/stay/tcp/http,
1|			     tcp . 31862 : goto external-BCOCYS3A-default/go/tcp/http }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.2 expires 2h59m59s924ms }
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
1|	chain service-24IP6URH-default/udp/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain service-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-ZZVSCBGV-default/stay/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ZZVSCBGV-default/stay/tcp/http
1|	}
1|
1|	chain service-BCOCYS3A-default/go/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-BCOCYS3A-default/go/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit local traffic"
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
1|}
$ docker exec kind-worker2 curl -s http://127.0.0.1:10249/proxyMode
1\nftables
$ docker exec kind-worker2 curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:10249/debug/pprof/
1|404
$ docker exec kind-worker2 curl -s http://172.18.0.4:10256/healthz | sed -E 's/"[0-9-]+ [^"]*"/T/g'
1\{"lastUpdated":"2026-11-29T19:23:38.319937298Z","currentTime":"2026-11-29T19:23:38.31978273Z","nodeEligible":true,"healthy":true,"status":{"IPv4":{"lastUpdated":"2026-11-29T19:23:29.760032401Z","healthy":true},"IPv6":{"lastUpdated":"2026-11-29T19:21:35.186724317Z","healthy":true}}}
$ docker exec kind-worker2 curl -sI http://172.18.0.4:10256/healthz | head -1
1|HTTP/1.1 200 OK
$ docker exec kind-worker2 curl -s http://172.18.0.4:10256/nope
1|404 page not found
$ docker exec kind-worker2 curl -s http://127.0.0.1:10249/metrics | grep -E '^kubeproxy_sync_proxy_rules_(iptables|nftables|no_local|service_changes_pending|endpoint_changes_pending)' | grep -vE '(last|_sum|bucket)'
1|kubeproxy_sync_proxy_rules_endpoint_changes_pending 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"} 1
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"} 0
1|kubeproxy_sync_proxy_rules_service_changes_pending 0
$ docker exec kind-worker2 ss -Htln | awk '{print $4}' | sort
1|127.0.0.1:10249
1|172.18.0.4:10256
1|172.18.0.4:31896
$ docker exec kind-worker2 ss -Htlnp | grep -E '10249|10256|31896' | sed -E 's/pid=[0-9]+,fd=[0-9]+/P/; s/ +/ /g' | sort
1|LISTEN 0 4096 127.0.0.1:10249 0.0.0.0:* users:(("kube-proxy",P))
1|LISTEN 0 4096 172.18.0.4:10256 0.0.0.0:* users:(("kube-proxy",P))
1|LISTEN 0 4096 172.18.0.4:31896 0.0.0.0:* users:(("kube-proxy",P))
@ proxy off kind-worker2
$ docker exec kind-worker2 curl -sS -m 1 http://172.18.0.4:10256/healthz
2|curl: (7) Failed to connect to 172.18.0.4 port 10256 after 0 ms: Couldn't connect to server
? 7
$ curl -sS -m 1 http://172.18.0.4:31896/
2|curl: (7) Failed to connect to 172.18.0.4 port 31896 after 0 ms: Couldn't connect to server
? 7
$ kubectl apply -f b.yaml
1|service/new created
1|pod/w2 created
$ kubectl delete svc go
1|service "go" deleted from default namespace
$ kubectl patch svc stay --type merge -p '{"spec":{"externalTrafficPolicy":"Local","ports":[{"name":"http","port":8000,"targetPort":8080,"nodePort":31861}]}}'
1|service/stay patched
$ kubectl patch svc sticky --type merge -p '{"spec":{"sessionAffinity":"None","externalIPs":["198.51.100.71"]}}'
1|service/sticky patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
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
1|			     10.96.186.1, 10.96.186.2,
1|			     10.96.186.3, 10.96.186.4,
1|			     10.96.186.5 }
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
1|		elements = { 10.96.186.5 . tcp . 80 comment "default/none:http" : goto reject-chain,
1|			     172.18.255.230 . tcp . 80 comment "default/go:http" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31862 comment "default/go:http" : drop,
1|			     tcp . 31865 comment "default/none:http" : goto reject-chain }
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
1|			     10.96.186.4 . udp . 53 : goto service-24IP6URH-default/udp/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.186.1 . tcp . 80 : goto service-ZZVSCBGV-default/stay/tcp/http,
1|			     10.96.186.2 . tcp . 80 : goto service-BCOCYS3A-default/go/tcp/http,
1|			     10.96.186.3 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     198.51.100.70 . tcp . 80 : goto external-H6U4RGLG-default/sticky/tcp/http,
1|			     172.18.255.230 . tcp . 80 : goto external-BCOCYS3A-default/go/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31861 : goto external-ZZVSCBGV-default/stay/tcp/http,
1|			     tcp . 31862 : goto external-BCOCYS3A-default/go/tcp/http }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.2 expires 2h59m27s128ms }
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
1|	chain service-24IP6URH-default/udp/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain service-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-ZZVSCBGV-default/stay/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ZZVSCBGV-default/stay/tcp/http
1|	}
1|
1|	chain service-BCOCYS3A-default/go/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-BCOCYS3A-default/go/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit local traffic"
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
1|}
$ for p in 31861 31862 31865 31866; do for n in 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|3:31861 000 28
1|4:31861 000 28
1|3:31862 000 7
1|4:31862 000 28
1|3:31865 000 7
1|4:31865 000 7
1|3:31866 000 28
1|4:31866 000 7
$ kubectl exec client -- curl -sS -m 1 http://10.96.186.3/hostname
2|curl: (28) Connection timed out after 1002 milliseconds
2|command terminated with exit code 28
? 28
@ proxy on kind-worker2
@ sleep 5
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.3 . 10.244.2.3 . tcp . 8080,
1|			     10.244.2.3 . 10.244.2.3 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.186.1, 10.96.186.3,
1|			     10.96.186.4, 10.96.186.5,
1|			     10.96.186.6 }
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
1|		elements = { 10.96.186.5 . tcp . 80 comment "default/none:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31865 comment "default/none:http" : goto reject-chain }
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
1|			     10.96.186.4 . udp . 53 : goto service-24IP6URH-default/udp/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.186.1 . tcp . 8000 : goto service-ZZVSCBGV-default/stay/tcp/http,
1|			     10.96.186.3 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.186.6 . tcp . 80 : goto service-ST6UI5ZJ-default/new/tcp/http,
1|			     198.51.100.71 . tcp . 80 : goto external-H6U4RGLG-default/sticky/tcp/http,
1|			     172.18.255.231 . tcp . 80 : goto external-ST6UI5ZJ-default/new/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31861 : goto external-ZZVSCBGV-default/stay/tcp/http,
1|			     tcp . 31866 : goto external-ST6UI5ZJ-default/new/tcp/http }
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
1|	chain service-24IP6URH-default/udp/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8081 }
1|	}
1|
1|	chain service-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-ZZVSCBGV-default/stay/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ZZVSCBGV-default/stay/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ZZVSCBGV-default/stay/tcp/http comment "short-circuit local traffic"
1|		goto local-ZZVSCBGV-default/stay/tcp/http
1|	}
1|
1|	chain service-BCOCYS3A-default/go/tcp/http {
1|	}
1|
1|	chain external-BCOCYS3A-default/go/tcp/http {
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-H6U4RGLG-default/sticky/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H6U4RGLG-default/sticky/tcp/http
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
1|	chain service-ST6UI5ZJ-default/new/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain local-ST6UI5ZJ-default/new/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-ST6UI5ZJ-default/new/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ST6UI5ZJ-default/new/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ST6UI5ZJ-default/new/tcp/http comment "short-circuit local traffic"
1|		goto local-ST6UI5ZJ-default/new/tcp/http
1|	}
1|
1|	chain local-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|}
$ for p in 31861 31862 31865 31866; do for n in 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|3:31861 000 28
1|4:31861 200 0
1|3:31862 000 7
1|4:31862 000 7
1|3:31865 000 7
1|4:31865 000 7
1|3:31866 000 28
1|4:31866 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31897/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "new"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "new"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "new"},"localEndpoints": 1,"serviceProxyHealthy": true}
$ docker exec kind-worker2 ss -Htln | awk '{print $4}' | sort
1|127.0.0.1:10249
1|172.18.0.4:10256
1|172.18.0.4:31897
$ kubectl delete pod w2 --now; kubectl apply -f b.yaml
1|pod "w2" deleted from default namespace
1|service/new unchanged
1|pod/w2 created
@ proxy off kind-worker
@ proxy on kind-worker
@ ready
$ docker exec kind-worker curl -s http://127.0.0.1:10249/metrics | grep -E '^kubeproxy_sync_proxy_rules_(iptables_total|no_local|nftables_sync)'
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"} 2
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"} 0
@ mode iptables
$ kubectl apply -f a.yaml
1|service/go created
1|service/sticky configured
1|service/udp unchanged
1|service/none unchanged
1|pod/w1 created
1|pod/client unchanged
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Error from server: error when applying patch:
2|{"spec":{"$setElementOrder/ports":[{"port":80}],"ports":[{"name":"http","nodePort":31861,"port":80,"targetPort":8080}]}}
2|to:
2|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
2|Name: "stay", Namespace: "default"
2|for: "a.yaml": error when patching "a.yaml": duplicate nodePort: {TCP 31861}
? 1
@ ready
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:58 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:24:58 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:58 2026
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
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31865 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/new:http health check node port" -m tcp --dport 31897 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/go:http health check node port" -m tcp --dport 31896 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.186.5/32 -p tcp -m comment --comment "default/none:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 19:24:58 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:58 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-JTV535FJHYY5YCDE - [0:0]
1|:KUBE-EXT-SY75ZPK752LIKVUY - [0:0]
1|:KUBE-EXT-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-EXT-ZDCSOEMUSYIX5YG5 - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BBGSQR67SKV3NLBW - [0:0]
1|:KUBE-SEP-DB3233EVQOLHASKQ - [0:0]
1|:KUBE-SEP-EEZ7GMAO5WRT5POL - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JC6CJDEC4ODMGLOK - [0:0]
1|:KUBE-SEP-KD5JYVGUUU33INLS - [0:0]
1|:KUBE-SEP-KHNL7AWIV4WERVG5 - [0:0]
1|:KUBE-SEP-KOVJDYVQK54SJKYC - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-SBZZA2RTKCS6KMV6 - [0:0]
1|:KUBE-SEP-U6H4Z7S5EY2VYXNM - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VVOVNK3YT7SMFN2E - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JTV535FJHYY5YCDE - [0:0]
1|:KUBE-SVC-LQMMBKIHLLFO2T5R - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-SY75ZPK752LIKVUY - [0:0]
1|:KUBE-SVC-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZDCSOEMUSYIX5YG5 - [0:0]
1|:KUBE-SVL-JTV535FJHYY5YCDE - [0:0]
1|:KUBE-SVL-SY75ZPK752LIKVUY - [0:0]
1|:KUBE-SVL-ZDCSOEMUSYIX5YG5 - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-JTV535FJHYY5YCDE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/go:http external destinations" -j KUBE-SVC-JTV535FJHYY5YCDE
1|-A KUBE-EXT-JTV535FJHYY5YCDE -m comment --comment "masquerade LOCAL traffic for default/go:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JTV535FJHYY5YCDE -m comment --comment "route LOCAL traffic for default/go:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JTV535FJHYY5YCDE
1|-A KUBE-EXT-JTV535FJHYY5YCDE -j KUBE-SVL-JTV535FJHYY5YCDE
1|-A KUBE-EXT-SY75ZPK752LIKVUY -s 10.244.0.0/16 -m comment --comment "pod traffic for default/stay:http external destinations" -j KUBE-SVC-SY75ZPK752LIKVUY
1|-A KUBE-EXT-SY75ZPK752LIKVUY -m comment --comment "masquerade LOCAL traffic for default/stay:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SY75ZPK752LIKVUY -m comment --comment "route LOCAL traffic for default/stay:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-SY75ZPK752LIKVUY
1|-A KUBE-EXT-SY75ZPK752LIKVUY -j KUBE-SVL-SY75ZPK752LIKVUY
1|-A KUBE-EXT-T2ECBIYT2WDZZK45 -m comment --comment "masquerade traffic for default/sticky:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-T2ECBIYT2WDZZK45 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-EXT-ZDCSOEMUSYIX5YG5 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/new:http external destinations" -j KUBE-SVC-ZDCSOEMUSYIX5YG5
1|-A KUBE-EXT-ZDCSOEMUSYIX5YG5 -m comment --comment "masquerade LOCAL traffic for default/new:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZDCSOEMUSYIX5YG5 -m comment --comment "route LOCAL traffic for default/new:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ZDCSOEMUSYIX5YG5
1|-A KUBE-EXT-ZDCSOEMUSYIX5YG5 -j KUBE-SVL-ZDCSOEMUSYIX5YG5
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/new:http" -m tcp --dport 31866 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ZDCSOEMUSYIX5YG5
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/new:http" -m tcp --dport 31866 -j KUBE-EXT-ZDCSOEMUSYIX5YG5
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/stay:http" -m tcp --dport 31861 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-SY75ZPK752LIKVUY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/stay:http" -m tcp --dport 31861 -j KUBE-EXT-SY75ZPK752LIKVUY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/go:http" -m tcp --dport 31862 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JTV535FJHYY5YCDE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/go:http" -m tcp --dport 31862 -j KUBE-EXT-JTV535FJHYY5YCDE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BBGSQR67SKV3NLBW -s 10.244.1.2/32 -m comment --comment "default/udp:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BBGSQR67SKV3NLBW -p udp -m comment --comment "default/udp:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-DB3233EVQOLHASKQ -s 10.244.2.4/32 -m comment --comment "default/go:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DB3233EVQOLHASKQ -p tcp -m comment --comment "default/go:http" -m tcp -j DNAT --to-destination 10.244.2.4:8080
1|-A KUBE-SEP-EEZ7GMAO5WRT5POL -s 10.244.2.4/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EEZ7GMAO5WRT5POL -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-EEZ7GMAO5WRT5POL --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.4:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JC6CJDEC4ODMGLOK -s 10.244.2.4/32 -m comment --comment "default/stay:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JC6CJDEC4ODMGLOK -p tcp -m comment --comment "default/stay:http" -m tcp -j DNAT --to-destination 10.244.2.4:8080
1|-A KUBE-SEP-KD5JYVGUUU33INLS -s 10.244.2.4/32 -m comment --comment "default/new:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KD5JYVGUUU33INLS -p tcp -m comment --comment "default/new:http" -m tcp -j DNAT --to-destination 10.244.2.4:8080
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KOVJDYVQK54SJKYC -s 10.244.1.2/32 -m comment --comment "default/go:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KOVJDYVQK54SJKYC -p tcp -m comment --comment "default/go:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-SBZZA2RTKCS6KMV6 -s 10.244.2.4/32 -m comment --comment "default/udp:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SBZZA2RTKCS6KMV6 -p udp -m comment --comment "default/udp:udp" -m udp -j DNAT --to-destination 10.244.2.4:8081
1|-A KUBE-SEP-U6H4Z7S5EY2VYXNM -s 10.244.1.2/32 -m comment --comment "default/stay:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6H4Z7S5EY2VYXNM -p tcp -m comment --comment "default/stay:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VVOVNK3YT7SMFN2E -s 10.244.1.2/32 -m comment --comment "default/new:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VVOVNK3YT7SMFN2E -p tcp -m comment --comment "default/new:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.186.6/32 -p tcp -m comment --comment "default/new:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-ZDCSOEMUSYIX5YG5
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/new:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-ZDCSOEMUSYIX5YG5
1|-A KUBE-SERVICES -d 10.96.186.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 198.51.100.70/32 -p tcp -m comment --comment "default/sticky:http external IP" -m tcp --dport 80 -j KUBE-EXT-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.186.4/32 -p udp -m comment --comment "default/udp:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-LQMMBKIHLLFO2T5R
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.186.1/32 -p tcp -m comment --comment "default/stay:http cluster IP" -m tcp --dport 8000 -j KUBE-SVC-SY75ZPK752LIKVUY
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.186.2/32 -p tcp -m comment --comment "default/go:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JTV535FJHYY5YCDE
1|-A KUBE-SERVICES -d 172.18.255.230/32 -p tcp -m comment --comment "default/go:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-JTV535FJHYY5YCDE
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JTV535FJHYY5YCDE ! -s 10.244.0.0/16 -d 10.96.186.2/32 -p tcp -m comment --comment "default/go:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JTV535FJHYY5YCDE -m comment --comment "default/go:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KOVJDYVQK54SJKYC
1|-A KUBE-SVC-JTV535FJHYY5YCDE -m comment --comment "default/go:http -> 10.244.2.4:8080" -j KUBE-SEP-DB3233EVQOLHASKQ
1|-A KUBE-SVC-LQMMBKIHLLFO2T5R ! -s 10.244.0.0/16 -d 10.96.186.4/32 -p udp -m comment --comment "default/udp:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-LQMMBKIHLLFO2T5R -m comment --comment "default/udp:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BBGSQR67SKV3NLBW
1|-A KUBE-SVC-LQMMBKIHLLFO2T5R -m comment --comment "default/udp:udp -> 10.244.2.4:8081" -j KUBE-SEP-SBZZA2RTKCS6KMV6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-SY75ZPK752LIKVUY ! -s 10.244.0.0/16 -d 10.96.186.1/32 -p tcp -m comment --comment "default/stay:http cluster IP" -m tcp --dport 8000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SY75ZPK752LIKVUY -m comment --comment "default/stay:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-U6H4Z7S5EY2VYXNM
1|-A KUBE-SVC-SY75ZPK752LIKVUY -m comment --comment "default/stay:http -> 10.244.2.4:8080" -j KUBE-SEP-JC6CJDEC4ODMGLOK
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.186.3/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.4:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-EEZ7GMAO5WRT5POL --mask 255.255.255.255 --rsource -j KUBE-SEP-EEZ7GMAO5WRT5POL
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.4:8080" -j KUBE-SEP-EEZ7GMAO5WRT5POL
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZDCSOEMUSYIX5YG5 ! -s 10.244.0.0/16 -d 10.96.186.6/32 -p tcp -m comment --comment "default/new:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ZDCSOEMUSYIX5YG5 -m comment --comment "default/new:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VVOVNK3YT7SMFN2E
1|-A KUBE-SVC-ZDCSOEMUSYIX5YG5 -m comment --comment "default/new:http -> 10.244.2.4:8080" -j KUBE-SEP-KD5JYVGUUU33INLS
1|-A KUBE-SVL-JTV535FJHYY5YCDE -m comment --comment "default/go:http -> 10.244.2.4:8080" -j KUBE-SEP-DB3233EVQOLHASKQ
1|-A KUBE-SVL-SY75ZPK752LIKVUY -m comment --comment "default/stay:http -> 10.244.2.4:8080" -j KUBE-SEP-JC6CJDEC4ODMGLOK
1|-A KUBE-SVL-ZDCSOEMUSYIX5YG5 -m comment --comment "default/new:http -> 10.244.2.4:8080" -j KUBE-SEP-KD5JYVGUUU33INLS
1|COMMIT
1|# Completed on Sun Nov 29 19:24:59 2026
$ docker exec kind-worker2 nft list table ip kube-proxy
2|Error: No such file or directory
2|list table ip kube-proxy
2|              ^^^^^^^^^^
? 1
$ docker exec kind-worker2 ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:59 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:24:59 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:59 2026
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
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|COMMIT
1|# Completed on Sun Nov 29 19:24:59 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 19:24:59 2026
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
1|# Completed on Sun Nov 29 19:24:59 2026
$ docker exec kind-worker2 sysctl net.ipv4.conf.all.route_localnet net.ipv4.conf.eth0.route_localnet
1|net.ipv4.conf.all.route_localnet = 1
1|net.ipv4.conf.eth0.route_localnet = 0
$ for p in 31861 31865 31866; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname) $(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31861 000 28 000 28
1|3:31861 200 0 200 0
1|4:31861 200 0 200 0
1|2:31865 000 7 000 7
1|3:31865 000 7 000 7
1|4:31865 000 7 000 7
1|2:31866 000 28 000 28
1|3:31866 200 0 200 0
1|4:31866 200 0 200 0
@ mode nftables
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:25:11 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:25:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:25:11 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FIREWALL - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A OUTPUT -j KUBE-FIREWALL
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:25:11 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:25:11 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:25:11 2026
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
1|			     10.96.186.1, 10.96.186.2,
1|			     10.96.186.3, 10.96.186.4,
1|			     10.96.186.5, 10.96.186.6 }
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
1|		elements = { 10.96.186.5 . tcp . 80 comment "default/none:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31865 comment "default/none:http" : goto reject-chain }
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
1|			     10.96.186.4 . udp . 53 : goto service-24IP6URH-default/udp/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.186.1 . tcp . 8000 : goto service-ZZVSCBGV-default/stay/tcp/http,
1|			     10.96.186.2 . tcp . 80 : goto service-BCOCYS3A-default/go/tcp/http,
1|			     10.96.186.3 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.186.6 . tcp . 80 : goto service-ST6UI5ZJ-default/new/tcp/http,
1|			     198.51.100.70 . tcp . 80 : goto external-H6U4RGLG-default/sticky/tcp/http,
1|			     172.18.255.230 . tcp . 80 : goto external-BCOCYS3A-default/go/tcp/http,
1|			     172.18.255.231 . tcp . 80 : goto external-ST6UI5ZJ-default/new/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31861 : goto external-ZZVSCBGV-default/stay/tcp/http,
1|			     tcp . 31862 : goto external-BCOCYS3A-default/go/tcp/http,
1|			     tcp . 31866 : goto external-ST6UI5ZJ-default/new/tcp/http }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080 {
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
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080 {
1|		update @affinity-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.4:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080 goto endpoint-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080, 1 : goto endpoint-CFQGIXFX-default/sticky/tcp/http__10.244.2.4/8080 }
1|	}
1|
1|	chain external-H6U4RGLG-default/sticky/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H6U4RGLG-default/sticky/tcp/http
1|	}
1|
1|	chain service-24IP6URH-default/udp/udp/udp {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.4 . 8081 }
1|	}
1|
1|	chain service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-BCOCYS3A-default/go/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.4 . 8080 }
1|	}
1|
1|	chain local-BCOCYS3A-default/go/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-BCOCYS3A-default/go/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-BCOCYS3A-default/go/tcp/http comment "short-circuit local traffic"
1|		goto local-BCOCYS3A-default/go/tcp/http
1|	}
1|
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|	}
1|
1|	chain service-ST6UI5ZJ-default/new/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.4 . 8080 }
1|	}
1|
1|	chain local-ST6UI5ZJ-default/new/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-ST6UI5ZJ-default/new/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ST6UI5ZJ-default/new/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ST6UI5ZJ-default/new/tcp/http comment "short-circuit local traffic"
1|		goto local-ST6UI5ZJ-default/new/tcp/http
1|	}
1|
1|	chain service-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.4 . 8080 }
1|	}
1|
1|	chain local-ZZVSCBGV-default/stay/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-ZZVSCBGV-default/stay/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-ZZVSCBGV-default/stay/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ZZVSCBGV-default/stay/tcp/http comment "short-circuit local traffic"
1|		goto local-ZZVSCBGV-default/stay/tcp/http
1|	}
1|
1|	chain service-FY5PMXPG-kube-system/kube-dns/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|	}
1|
1|	chain service-AS2KJYAD-kube-system/kube-dns/tcp/metrics {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|	}
1|}
