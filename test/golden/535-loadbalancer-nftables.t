# LoadBalancer in all its fields: two ports, UDP, ipMode Proxy, a host name, no node ports, a class that nobody answers, source ranges, an address that two Services share.
# mode: nftables
> l.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: two}
| spec: {type: LoadBalancer, clusterIP: 10.96.225.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31501}, {name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31511}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bare}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.232, allocateLoadBalancerNodePorts: false, clusterIP: 10.96.225.2, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: classy}
| spec: {type: LoadBalancer, loadBalancerClass: example.com/none, clusterIP: 10.96.225.3, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31503}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.234, clusterIP: 10.96.225.4, loadBalancerSourceRanges: [10.244.0.0/16, " 172.18.0.4/32"], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31504}, {name: alt, port: 8080, targetPort: 8080, nodePort: 31514}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: open}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.235, clusterIP: 10.96.225.5, loadBalancerSourceRanges: [0.0.0.0/0], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31505}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: share-a}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.236, clusterIP: 10.96.225.6, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31506}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: share-b}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.236, clusterIP: 10.96.225.7, externalTrafficPolicy: Local, healthCheckNodePort: 31907, selector: {on: two}, ports: [{port: 81, targetPort: 8080, nodePort: 31507}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none-ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.238, clusterIP: 10.96.225.8, loadBalancerSourceRanges: [172.18.0.0/16], selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31508}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local-ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.239, externalTrafficPolicy: Local, healthCheckNodePort: 31909, sessionAffinity: ClientIP, clusterIP: 10.96.225.9, loadBalancerSourceRanges: [172.18.0.1/32, 10.244.2.0/24], externalIPs: [198.51.100.90], selector: {on: two}, ports: [{port: 80, targetPort: 8080, nodePort: 31509}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web, on: two}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f l.yaml
1|service/two created
1|service/bare created
1|service/classy created
1|service/ranges created
1|service/open created
1|service/share-a created
1|service/share-b created
1|service/none-ranges created
1|service/local-ranges created
1|pod/w1 created
1|pod/w2 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc
1|NAME           TYPE           CLUSTER-IP    EXTERNAL-IP                    PORT(S)                       AGE
1|bare           LoadBalancer   10.96.225.2   172.18.255.232                 80/TCP                        17s
1|classy         LoadBalancer   10.96.225.3   <pending>                      80:31503/TCP                  17s
1|kubernetes     ClusterIP      10.96.0.1     <none>                         443/TCP                       22s
1|local-ranges   LoadBalancer   10.96.225.9   172.18.255.239,198.51.100.90   80:31509/TCP                  16s
1|none-ranges    LoadBalancer   10.96.225.8   172.18.255.238                 80:31508/TCP                  16s
1|open           LoadBalancer   10.96.225.5   172.18.255.235                 80:31505/TCP                  17s
1|ranges         LoadBalancer   10.96.225.4   172.18.255.234                 80:31504/TCP,8080:31514/TCP   17s
1|share-a        LoadBalancer   10.96.225.6   172.18.255.236                 80:31506/TCP                  16s
1|share-b        LoadBalancer   10.96.225.7   172.18.255.236                 81:31507/TCP                  16s
1|two            LoadBalancer   10.96.225.1   172.18.255.200                 80:31501/TCP,53:31511/UDP     17s
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name} {.status.loadBalancer}{"\n"}{end}'
1|bare {"ingress":[{"ip":"172.18.255.232","ipMode":"VIP"}]}
1|classy {}
1|kubernetes {}
1|local-ranges {"ingress":[{"ip":"172.18.255.239","ipMode":"VIP"}]}
1|none-ranges {"ingress":[{"ip":"172.18.255.238","ipMode":"VIP"}]}
1|open {"ingress":[{"ip":"172.18.255.235","ipMode":"VIP"}]}
1|ranges {"ingress":[{"ip":"172.18.255.234","ipMode":"VIP"}]}
1|share-a {"ingress":[{"ip":"172.18.255.236","ipMode":"VIP"}]}
1|share-b {"ingress":[{"ip":"172.18.255.236","ipMode":"VIP"}]}
1|two {"ingress":[{"ip":"172.18.255.200","ipMode":"VIP"}]}
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.2 . 10.244.2.2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31508 comment "default/none-ranges" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4, 172.18.255.234 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4, 172.18.255.234 } drop
1|	}
1|
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|		goto local-AHUFGNVC-default/share-b/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain local-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|		goto local-JUGPSHYI-default/local-ranges/tcp/
1|	}
1|}
$ for a in 172.18.255.200:80 172.18.255.232:80 172.18.255.234:80 172.18.255.234:8080 172.18.255.235:80 172.18.255.236:80 172.18.255.238:80 172.18.255.239:80; do echo "$a laptop=$(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) pod=$(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) worker2=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|172.18.255.200:80 laptop=200 0 pod=200 0 worker=200 0 worker2=200 0
1|172.18.255.232:80 laptop=200 0 pod=200 0 worker=200 0 worker2=200 0
1|172.18.255.234:80 laptop=000 28 pod=200 0 worker=000 28 worker2=200 0
1|172.18.255.234:8080 laptop=000 28 pod=200 0 worker=000 28 worker2=200 0
1|172.18.255.235:80 laptop=200 0 pod=200 0 worker=200 0 worker2=200 0
1|172.18.255.236:80 laptop=200 0 pod=200 0 worker=200 0 worker2=200 0
1|172.18.255.238:80 laptop=000 28 pod=000 28 worker=000 7 worker2=000 7
1|172.18.255.239:80 laptop=200 0 pod=200 0 worker=000 28 worker2=000 28
$ for p in 31501 31503 31504 31505 31506 31507 31508 31509; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31501 200 0
1|3:31501 200 0
1|4:31501 200 0
1|2:31503 200 0
1|3:31503 200 0
1|4:31503 200 0
1|2:31504 200 0
1|3:31504 200 0
1|4:31504 200 0
1|2:31505 200 0
1|3:31505 200 0
1|4:31505 200 0
1|2:31506 200 0
1|3:31506 200 0
1|4:31506 200 0
1|2:31507 000 28
1|3:31507 000 28
1|4:31507 200 0
1|2:31508 000 7
1|3:31508 000 7
1|4:31508 000 7
1|2:31509 000 28
1|3:31509 000 28
1|4:31509 200 0
$ for i in 1 2 3 4 5 6 8; do echo "$i $(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.225.$i/hostname 2>/dev/null)"; done
1|1 200 0
1|2 200 0
1|3 200 0
1|4 200 0
1|5 200 0
1|6 200 0
1|8 000 7
$ curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.239/clientip | cut -d: -f1
1|172.18.0.1
$ kubectl exec client -- curl -s http://172.18.255.239/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec client -- curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec w2 -- curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.1
$ docker exec kind-worker2 curl -s -m 1 http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.1
$ docker exec kind-worker curl -s -m 1 http://172.18.255.236:81/clientip | cut -d: -f1
1|172.18.0.3
$ kubectl patch svc two --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.200","ipMode":"Proxy"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   172.18.255.200   80:31501/TCP,53:31511/UDP   85s
$ kubectl describe svc two | grep Ingress
1|LoadBalancer Ingress:     172.18.255.200 (Proxy)
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.200/hostname
1|000 28
? 28
$ kubectl patch svc two --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"hostname":"lb.example.com"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   lb.example.com   80:31501/TCP,53:31511/UDP   92s
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch svc two --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.200"},{"ip":"203.0.113.99"},{"hostname":"x.example.com"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP                                 PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   172.18.255.200,203.0.113.99,x.example.com   80:31501/TCP,53:31511/UDP   97s
$ kubectl describe svc two
1|Name:                     two
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.225.1
1|IPs:                      10.96.225.1
1|LoadBalancer Ingress:     172.18.255.200 (VIP), 203.0.113.99 (VIP), x.example.com
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  31501/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080
1|Port:                     dns  53/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 dns  31511/UDP
1|Endpoints:                10.244.1.2:8081,10.244.2.2:8081
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     203.0.113.99 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.99 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch svc classy --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"203.0.113.50","ports":[{"port":80,"protocol":"TCP"}]}]}}}'
1|service/classy patched
@ sync
$ kubectl get svc classy -o jsonpath='{.status}{"\n"}'
1|{"loadBalancer":{"ingress":[{"ip":"203.0.113.50","ipMode":"VIP","ports":[{"port":80,"protocol":"TCP"}]}]}}
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     203.0.113.99 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.50 . tcp . 80 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.99 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != { 10.244.0.0/16, 172.18.0.4 } drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code}\n' http://203.0.113.50/hostname
1|200
$ kubectl patch svc ranges --type merge -p '{"spec":{"loadBalancerSourceRanges":["172.18.0.1/32"]}}'
1|service/ranges patched
@ sync
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.234 . tcp . 80 : goto firewall-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/,
1|			     172.18.255.234 . tcp . 8080 : goto firewall-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     203.0.113.99 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.50 . tcp . 80 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.99 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|		ip saddr != 172.18.0.1 drop
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|		ip saddr != 172.18.0.1 drop
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.234/hostname
1|200 0
$ kubectl patch svc ranges --type merge -p '{"spec":{"loadBalancerSourceRanges":null}}'
1|service/ranges patched
$ kubectl patch svc open --type merge -p '{"spec":{"loadBalancerSourceRanges":["not a cidr"]}}'
2|The Service "open" is invalid: spec.LoadBalancerSourceRanges[0]: Invalid value: "not a cidr": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl annotate svc open service.beta.kubernetes.io/load-balancer-source-ranges=192.0.2.0/24
1|service/open annotated
@ sync
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
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.6,
1|			     10.96.225.7, 10.96.225.8,
1|			     10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     198.51.100.90 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.239 . tcp . 80 comment "default/local-ranges" : drop,
1|			     172.18.255.236 . tcp . 81 comment "default/share-b" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31507 comment "default/share-b" : drop,
1|			     tcp . 31508 comment "default/none-ranges" : goto reject-chain,
1|			     tcp . 31509 comment "default/local-ranges" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     203.0.113.99 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.6 . tcp . 80 : goto service-F6VFMKRL-default/share-a/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.50 . tcp . 80 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.99 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.236 . tcp . 80 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     172.18.255.236 . tcp . 81 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31506 : goto external-F6VFMKRL-default/share-a/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
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
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-QLGWVR2T-default/ranges/tcp/http {
1|	}
1|
1|	chain firewall-L3TZZPKR-default/ranges/tcp/alt {
1|	}
1|
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-F6VFMKRL-default/share-a/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-F6VFMKRL-default/share-a/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-F6VFMKRL-default/share-a/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch svc bare -p '{"spec":{"allocateLoadBalancerNodePorts":true}}'
1|service/bare patched
$ kubectl get svc bare -o jsonpath='{.spec.ports[0].nodePort}{"\n"}'
1|30155
$ kubectl delete svc share-a
1|service "share-a" deleted from default namespace
@ sync
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.236/hostname
1|000 28
? 28
@ cloud off
$ kubectl patch svc share-b -p '{"spec":{"type":"NodePort"}}'
1|service/share-b patched
@ sync
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.2 . 10.244.2.2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.225.1, 10.96.225.2,
1|			     10.96.225.3, 10.96.225.4,
1|			     10.96.225.5, 10.96.225.7,
1|			     10.96.225.8, 10.96.225.9 }
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
1|		elements = { 10.96.225.8 . tcp . 80 comment "default/none-ranges" : goto reject-chain,
1|			     172.18.255.238 . tcp . 80 comment "default/none-ranges" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31508 comment "default/none-ranges" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.238 . tcp . 80 : goto firewall-SB77TZTW-default/none-ranges/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto firewall-JUGPSHYI-default/local-ranges/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.225.1 . udp . 53 : goto service-XHLFQGFF-default/two/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     203.0.113.99 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     172.18.255.200 . udp . 53 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     10.96.225.1 . tcp . 80 : goto service-LVF7ROSX-default/two/tcp/http,
1|			     10.96.225.2 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.225.3 . tcp . 80 : goto service-W7W3RLBU-default/classy/tcp/,
1|			     10.96.225.4 . tcp . 80 : goto service-QLGWVR2T-default/ranges/tcp/http,
1|			     10.96.225.5 . tcp . 80 : goto service-Y3BAZ52C-default/open/tcp/,
1|			     10.96.225.9 . tcp . 80 : goto service-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.50 . tcp . 80 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     198.51.100.90 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     203.0.113.99 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.200 . tcp . 80 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     172.18.255.232 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.234 . tcp . 80 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     172.18.255.235 . tcp . 80 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     172.18.255.239 . tcp . 80 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     10.96.225.7 . tcp . 81 : goto service-AHUFGNVC-default/share-b/tcp/,
1|			     10.96.225.4 . tcp . 8080 : goto service-L3TZZPKR-default/ranges/tcp/alt,
1|			     172.18.255.234 . tcp . 8080 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31501 : goto external-LVF7ROSX-default/two/tcp/http,
1|			     tcp . 31503 : goto external-W7W3RLBU-default/classy/tcp/,
1|			     tcp . 31504 : goto external-QLGWVR2T-default/ranges/tcp/http,
1|			     tcp . 31505 : goto external-Y3BAZ52C-default/open/tcp/,
1|			     tcp . 31507 : goto external-AHUFGNVC-default/share-b/tcp/,
1|			     tcp . 31509 : goto external-JUGPSHYI-default/local-ranges/tcp/,
1|			     udp . 31511 : goto external-XHLFQGFF-default/two/udp/dns,
1|			     tcp . 31514 : goto external-L3TZZPKR-default/ranges/tcp/alt,
1|			     tcp . 30155 : goto external-OKPBKLZR-default/bare/tcp/ }
1|	}
1|
1|	set affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.3 expires 2h59m8s640ms, 172.18.0.1 expires 2h59m6s656ms }
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
1|	chain firewall-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.1 } drop
1|	}
1|
1|	chain firewall-SB77TZTW-default/none-ranges/tcp/ {
1|		ip saddr != { 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-W7W3RLBU-default/classy/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-W7W3RLBU-default/classy/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-W7W3RLBU-default/classy/tcp/
1|	}
1|
1|	chain service-QLGWVR2T-default/ranges/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-QLGWVR2T-default/ranges/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-QLGWVR2T-default/ranges/tcp/http
1|	}
1|
1|	chain service-L3TZZPKR-default/ranges/tcp/alt {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-L3TZZPKR-default/ranges/tcp/alt {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-L3TZZPKR-default/ranges/tcp/alt
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-XHLFQGFF-default/two/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-XHLFQGFF-default/two/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-XHLFQGFF-default/two/udp/dns
1|	}
1|
1|	chain service-Y3BAZ52C-default/open/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Y3BAZ52C-default/open/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Y3BAZ52C-default/open/tcp/
1|	}
1|
1|	chain service-LVF7ROSX-default/two/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-LVF7ROSX-default/two/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-LVF7ROSX-default/two/tcp/http
1|	}
1|
1|	chain service-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-AHUFGNVC-default/share-b/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-AHUFGNVC-default/share-b/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-AHUFGNVC-default/share-b/tcp/ comment "short-circuit local traffic"
1|		goto local-AHUFGNVC-default/share-b/tcp/
1|	}
1|
1|	chain endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 {
1|		update @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain local-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr @affinity-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-452TMDMZ-default/local-ranges/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-JUGPSHYI-default/local-ranges/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-JUGPSHYI-default/local-ranges/tcp/ comment "short-circuit local traffic"
1|		goto local-JUGPSHYI-default/local-ranges/tcp/
1|	}
1|}
$ kubectl get svc share-b
1|NAME      TYPE       CLUSTER-IP    EXTERNAL-IP   PORT(S)        AGE
1|share-b   NodePort   10.96.225.7   <none>        81:31507/TCP   2m8s
