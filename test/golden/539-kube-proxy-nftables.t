# The process kube-proxy: its health, its metrics, stopped and started again, another mode and back, a node that goes and comes; what remains in the kernel each time.
# mode: nftables
> k.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.229.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31901}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.229, clusterIP: 10.96.229.2, externalTrafficPolicy: Local, healthCheckNodePort: 31999, sessionAffinity: ClientIP, loadBalancerSourceRanges: [172.18.0.0/16], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31902}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.229.3, selector: {app: none}, ports: [{port: 80, nodePort: 31903}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {clusterIP: 10.96.229.4, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> more.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: late}
| spec: {type: NodePort, clusterIP: 10.96.229.5, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31905}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
$ kubectl apply -f k.yaml
1|service/web created
1|service/lb created
1|service/none created
1|service/local created
1|pod/w1 created
1|pod/client created
@ ready
@ sync
$ docker exec kind-worker curl -s http://localhost:10249/proxyMode
1\nftables
$ docker exec kind-worker curl -s http://localhost:10249/healthz
1\ok
$ docker exec kind-worker curl -si http://127.0.0.1:10249/proxyMode
1|HTTP/1.1 200 OK
1|Content-Type: text/plain; charset=utf-8
1|X-Content-Type-Options: nosniff
1|Date: Sun, 29 Nov 2026 18:53:21 GMT
1|Content-Length: 8
1|
1\nftables
$ docker exec kind-worker curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:10249/nope
1|404
$ docker exec kind-worker curl -s http://127.0.0.1:10249/nope
1|404 page not found
$ docker exec kind-worker curl -s http://172.18.0.3:10256/healthz
1\{"lastUpdated":"2026-11-29T18:53:22.024301805Z","currentTime":"2026-11-29T18:53:22.024188864Z","nodeEligible":true,"healthy":true,"status":{"IPv4":{"lastUpdated":"2026-11-29T18:53:14.885025779Z","healthy":true},"IPv6":{"lastUpdated":"2026-11-29T18:53:10.416127703Z","healthy":true}}}
$ curl -si http://172.18.0.3:10256/healthz
1|HTTP/1.1 200 OK
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|Date: Sun, 29 Nov 2026 18:53:22 GMT
1|Content-Length: 283
1|
1\{"lastUpdated":"2026-11-29T18:53:22.051158042Z","currentTime":"2026-11-29T18:53:22.051084024Z","nodeEligible":true,"healthy":true,"status":{"IPv4":{"lastUpdated":"2026-11-29T18:53:14.885025779Z","healthy":true},"IPv6":{"lastUpdated":"2026-11-29T18:53:10.416127703Z","healthy":true}}}
$ curl -s http://172.18.0.3:10256/livez | sed -E 's/[0-9]+/N/g'
1\{"lastUpdated":"N-N-NTN:N:N.NZ","currentTime":"N-N-NTN:N:N.NZ","healthy":true,"status":{"IPvN":{"lastUpdated":"N-N-NTN:N:N.NZ","healthy":true},"IPvN":{"lastUpdated":"N-N-NTN:N:N.NZ","healthy":true}}}
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/
1|404
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:10249/proxyMode
1|000 7
? 7
$ docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://127.0.0.1:10256/healthz
1|000 7
? 7
$ docker exec kind-worker2 curl -s http://localhost:10249/metrics | grep -E '^kubeproxy_sync_proxy_rules_no_local_endpoints_total'
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="external"} 1
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv4",traffic_policy="internal"} 1
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="external"} 0
1|kubeproxy_sync_proxy_rules_no_local_endpoints_total{ip_family="IPv6",traffic_policy="internal"} 0
$ docker exec kind-worker ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|127.0.0.1:10249
1|172.18.0.3:10256
1|172.18.0.3:31999
@ proxy off kind-worker2
$ docker exec kind-worker2 ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
$ kubectl apply -f more.yaml
1|service/late created
1|pod/w2 created
@ ready
$ docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://localhost:10249/proxyMode
1|000 7
? 7
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
1|			     10.96.229.1, 10.96.229.2,
1|			     10.96.229.3, 10.96.229.4 }
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
1|		elements = { 10.96.229.3 . tcp . 80 comment "default/none" : goto reject-chain,
1|			     10.96.229.4 . tcp . 80 comment "default/local" : drop,
1|			     172.18.255.229 . tcp . 80 comment "default/lb:http" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31902 comment "default/lb:http" : drop,
1|			     tcp . 31903 comment "default/none" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.229 . tcp . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.229.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.229.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     172.18.255.229 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31901 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31902 : goto external-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	set affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
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
1|	chain endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-D2RGPZ6L-default/lb/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain firewall-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname
1\w1
$ kubectl exec client -- curl -s -m 1 http://10.96.229.4/hostname
2|command terminated with exit code 28
? 28
$ kubectl exec client -- curl -s -m 1 http://10.96.229.5/hostname
2|command terminated with exit code 28
? 28
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31905/hostname
1|000 7
? 7
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31905/hostname
1|200 0
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31999/
1|000 7
? 7
$ kubectl delete svc none
1|service "none" deleted from default namespace
@ proxy on kind-worker2
@ sync
$ docker exec kind-worker2 ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|127.0.0.1:10249
1|172.18.0.4:10256
1|172.18.0.4:31999
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.3 . 10.244.2.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.229.1, 10.96.229.2,
1|			     10.96.229.4, 10.96.229.5 }
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
1|		elements = { 172.18.255.229 . tcp . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.229.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.229.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.229.4 . tcp . 80 : goto local-O7JKBUXF-default/local/tcp/,
1|			     10.96.229.5 . tcp . 80 : goto service-MJGNYCYL-default/late/tcp/http,
1|			     172.18.255.229 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31901 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31902 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     tcp . 31905 : goto external-MJGNYCYL-default/late/tcp/http }
1|	}
1|
1|	set affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
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
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080, 1 : goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 }
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
1|		ip saddr != { 172.18.0.0/16 } drop
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
1|	chain service-MJGNYCYL-default/late/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-MJGNYCYL-default/late/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-MJGNYCYL-default/late/tcp/http
1|	}
1|
1|	chain endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		update @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-O7JKBUXF-default/local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 http://10.96.229.4/hostname
1\w2
$ curl -s http://172.18.0.4:31999/ | grep local
1|	"localEndpoints": 1,
@ mode iptables
$ for n in kind-control-plane kind-worker kind-worker2; do docker exec $n curl -s http://127.0.0.1:10249/proxyMode; echo; done
1|iptables
1|iptables
1|iptables
$ docker exec kind-worker nft list table ip kube-proxy
2|Error: No such file or directory
2|list table ip kube-proxy
2|              ^^^^^^^^^^
? 1
$ docker exec kind-worker nft list table ip kube-proxy
2|Error: No such file or directory
2|list table ip kube-proxy
2|              ^^^^^^^^^^
? 1
$ docker exec kind-worker nft list table ip6 kube-proxy
2|Error: No such file or directory
2|list table ip6 kube-proxy
2|               ^^^^^^^^^^
? 1
$ docker exec kind-worker nft list tables | grep kube-proxy
? 1
$ docker exec kind-worker ss -tln | grep -E ':(10249|10256|31999) ' | awk '{print $4}' | sort
1|0.0.0.0:31999
1|127.0.0.1:10249
1|172.18.0.3:10256
$ for p in 31901 31902 31905; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31901 200 0
1|3:31901 200 0
1|4:31901 200 0
1|2:31902 000 28
1|3:31902 200 0
1|4:31902 200 0
1|2:31905 200 0
1|3:31905 200 0
1|4:31905 200 0
@ mode nftables
$ for n in kind-control-plane kind-worker kind-worker2; do docker exec $n curl -s http://127.0.0.1:10249/proxyMode; echo; done
1|nftables
1|nftables
1|nftables
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.229.1, 10.96.229.2,
1|			     10.96.229.4, 10.96.229.5 }
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
1|		elements = { 172.18.255.229 . tcp . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.229.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.229.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.229.4 . tcp . 80 : goto local-O7JKBUXF-default/local/tcp/,
1|			     10.96.229.5 . tcp . 80 : goto service-MJGNYCYL-default/late/tcp/http,
1|			     172.18.255.229 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31901 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31902 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     tcp . 31905 : goto external-MJGNYCYL-default/late/tcp/http }
1|	}
1|
1|	set affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
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
1|	chain service-MJGNYCYL-default/late/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-MJGNYCYL-default/late/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-MJGNYCYL-default/late/tcp/http
1|	}
1|
1|	chain endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		update @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080, 1 : goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 }
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
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain local-O7JKBUXF-default/local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|}
$ docker exec kind-worker nft list tables | grep -c kube-proxy
1|2
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet
1|net.ipv4.conf.all.route_localnet = 1
$ for p in 31901 31902 31905; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31901 200 0
1|3:31901 200 0
1|4:31901 200 0
1|2:31902 000 28
1|3:31902 200 0
1|4:31902 200 0
1|2:31905 200 0
1|3:31905 200 0
1|4:31905 200 0
$ docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://127.0.0.1:31901/hostname
1|000 7
? 7
$ kubectl get events -A --field-selector reason=Starting -o jsonpath='{range .items[*]}{.involvedObject.kind}/{.involvedObject.name} {.reason} {.message}{"\n"}{end}' | sort | uniq -c
1|      2 Node/kind-control-plane Starting 
1|      2 Node/kind-worker Starting 
1|      3 Node/kind-worker2 Starting 
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers=true
1|node/kind-worker labeled
$ kubectl taint node kind-worker ToBeDeletedByClusterAutoscaler=now:NoSchedule
1|node/kind-worker tainted
@ sync
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/healthz
1|503
$ curl -s http://172.18.0.3:10256/healthz | grep -o '"nodeEligible": [a-z]*'
? 1
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/livez
1|200
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:31999/
1|200
$ kubectl taint node kind-worker ToBeDeletedByClusterAutoscaler-
1|node/kind-worker untainted
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers-
1|node/kind-worker unlabeled
@ sync
$ curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.3:10256/healthz
1|200
@ node off kind-worker
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31901/hostname
1|000 28
? 28
$ for i in $(seq 10); do kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname 2>/dev/null; echo; done | sort -u
1|
1|w2
@ sleep 60
$ kubectl get nodes
1|NAME                 STATUS     ROLES           AGE     VERSION
1|kind-control-plane   Ready      control-plane   5m37s   v1.36.3
1|kind-worker          NotReady   <none>          5m37s   v1.36.3
1|kind-worker2         Ready      <none>          5m37s   v1.36.3
$ kubectl get pods -o wide
1|NAME     READY   STATUS    RESTARTS   AGE    IP           NODE           NOMINATED NODE   READINESS GATES
1|client   1/1     Running   0          2m2s   10.244.2.2   kind-worker2   <none>           <none>
1|w1       1/1     Running   0          2m2s   10.244.1.2   kind-worker    <none>           <none>
1|w2       1/1     Running   0          112s   10.244.2.3   kind-worker2   <none>           <none>
$ kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{range .items[0].endpoints[*]}{.targetRef.name} {.conditions.ready}{"\n"}{end}' | sort
1|w1 false
1|w2 true
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.229.1, 10.96.229.2,
1|			     10.96.229.4, 10.96.229.5 }
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
1|		elements = { 172.18.255.229 . tcp . 80 : goto firewall-D2RGPZ6L-default/lb/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.229.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.229.2 . tcp . 80 : goto service-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.229.4 . tcp . 80 : goto local-O7JKBUXF-default/local/tcp/,
1|			     10.96.229.5 . tcp . 80 : goto service-MJGNYCYL-default/late/tcp/http,
1|			     172.18.255.229 . tcp . 80 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31901 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31902 : goto external-D2RGPZ6L-default/lb/tcp/http,
1|			     tcp . 31905 : goto external-MJGNYCYL-default/late/tcp/http }
1|	}
1|
1|	set affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 172.18.0.1 expires 2h58m40s540ms }
1|	}
1|
1|	set affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
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
1|	chain service-MJGNYCYL-default/late/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-MJGNYCYL-default/late/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-MJGNYCYL-default/late/tcp/http
1|	}
1|
1|	chain endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 {
1|		update @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain service-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080, 1 : goto endpoint-A7OXGVCQ-default/lb/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-D2RGPZ6L-default/lb/tcp/http {
1|		ip saddr @affinity-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FWUY73H-default/lb/tcp/http__10.244.1.2/8080 }
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
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain local-O7JKBUXF-default/local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|}
$ for i in $(seq 6); do kubectl exec client -- curl -s -m 1 http://10.96.229.1/hostname; echo; done | sort -u
1|w2
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.229/hostname
1|200 0
$ ping -c 1 -W 4 172.18.0.3
1|PING 172.18.0.3 (172.18.0.3) 56(84) bytes of data.
1|
1|--- 172.18.0.3 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
? 1
@ node on kind-worker
@ sleep 20
$ kubectl get nodes
1|NAME                 STATUS   ROLES           AGE    VERSION
1|kind-control-plane   Ready    control-plane   6m5s   v1.36.3
1|kind-worker          Ready    <none>          6m5s   v1.36.3
1|kind-worker2         Ready    <none>          6m5s   v1.36.3
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31901/hostname
1|200 0
