# sessionAffinity ClientIP on every kind of Service: rules, what the kernel remembers, and how long.
# mode: nftables
> a.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.221.1, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: short}
| spec: {type: NodePort, clusterIP: 10.96.221.2, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 5}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31102}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-local}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, clusterIP: 10.96.221.3, externalTrafficPolicy: Local, healthCheckNodePort: 31903, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86400}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31103}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-int}
| spec: {clusterIP: 10.96.221.4, internalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-none}
| spec: {clusterIP: 10.96.221.5, sessionAffinity: ClientIP, selector: {app: none}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-one}
| spec: {type: NodePort, clusterIP: 10.96.221.6, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 3600}}, externalIPs: [198.51.100.6], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31106}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f a.yaml
1|service/sticky created
1|service/short created
1|service/sticky-local created
1|service/sticky-int created
1|service/sticky-none created
1|service/sticky-one created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl describe svc sticky short sticky-local
1|Name:                     sticky
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.1
1|IPs:                      10.96.221.1
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Port:                     udp  53/UDP
1|TargetPort:               8081/UDP
1|Endpoints:                10.244.1.2:8081,10.244.1.3:8081,10.244.2.2:8081
1|Session Affinity:         ClientIP
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     short
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.2
1|IPs:                      10.96.221.2
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31102/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         ClientIP
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     sticky-local
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.3
1|IPs:                      10.96.221.3
1|Desired LoadBalancer IP:  172.18.255.231
1|LoadBalancer Ingress:     172.18.255.231 (VIP)
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31103/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         ClientIP
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     31903
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name} {.spec.sessionAffinity} {.spec.sessionAffinityConfig}{"\n"}{end}'
1|kubernetes None 
1|short ClientIP {"clientIP":{"timeoutSeconds":5}}
1|sticky ClientIP {"clientIP":{"timeoutSeconds":10800}}
1|sticky-int ClientIP {"clientIP":{"timeoutSeconds":1}}
1|sticky-local ClientIP {"clientIP":{"timeoutSeconds":86400}}
1|sticky-none ClientIP {"clientIP":{"timeoutSeconds":10800}}
1|sticky-one ClientIP {"clientIP":{"timeoutSeconds":3600}}
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.221.1, 10.96.221.2,
1|			     10.96.221.3, 10.96.221.4,
1|			     10.96.221.5, 10.96.221.6 }
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
1|		elements = { 10.96.221.5 . tcp . 80 comment "default/sticky-none" : goto reject-chain }
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
1|			     10.96.221.1 . udp . 53 : goto service-GYP72OYG-default/sticky/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.221.1 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.221.2 . tcp . 80 : goto service-H5SGYVFF-default/short/tcp/,
1|			     10.96.221.3 . tcp . 80 : goto service-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.221.4 . tcp . 80 : goto local-KMXG7WO4-default/sticky-int/tcp/,
1|			     198.51.100.6 . tcp . 80 : goto external-BPRUIB67-default/sticky-one/tcp/,
1|			     10.96.221.6 . tcp . 80 : goto service-BPRUIB67-default/sticky-one/tcp/,
1|			     172.18.255.231 . tcp . 80 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31102 : goto external-H5SGYVFF-default/short/tcp/,
1|			     tcp . 31103 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     tcp . 31106 : goto external-BPRUIB67-default/sticky-one/tcp/ }
1|	}
1|
1|	set affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
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
1|	chain endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		update @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-GYP72OYG-default/sticky/udp/udp {
1|		ip saddr @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081
1|		ip saddr @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081
1|		ip saddr @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081
1|		numgen random mod 3 vmap { 0 : goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081, 1 : goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081, 2 : goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 }
1|	}
1|
1|	chain endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		update @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H5SGYVFF-default/short/tcp/ {
1|		ip saddr @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080, 1 : goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080, 2 : goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-H5SGYVFF-default/short/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H5SGYVFF-default/short/tcp/
1|	}
1|
1|	chain endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		update @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080, 2 : goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain local-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain external-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit local traffic"
1|		goto local-PFBKI3TF-default/sticky-local/tcp/
1|	}
1|
1|	chain endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 {
1|		update @affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain local-KMXG7WO4-default/sticky-int/tcp/ {
1|		ip saddr @affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 goto endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 goto endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080, 1 : goto endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		update @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-BPRUIB67-default/sticky-one/tcp/ {
1|		ip saddr @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-BPRUIB67-default/sticky-one/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-BPRUIB67-default/sticky-one/tcp/
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080, 1 : goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080, 2 : goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		update @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		update @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.3:8081
1|	}
1|
1|	chain endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		update @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		update @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 {
1|		update @affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		update @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		update @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.2.2:8081
1|	}
1|
1|	chain endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		update @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		update @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
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
1|			     10.96.221.1, 10.96.221.2,
1|			     10.96.221.3, 10.96.221.4,
1|			     10.96.221.5, 10.96.221.6 }
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
1|		elements = { 10.96.221.5 . tcp . 80 comment "default/sticky-none" : goto reject-chain }
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
1|			     10.96.221.1 . udp . 53 : goto service-GYP72OYG-default/sticky/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.221.1 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.221.2 . tcp . 80 : goto service-H5SGYVFF-default/short/tcp/,
1|			     10.96.221.3 . tcp . 80 : goto service-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.221.4 . tcp . 80 : goto local-KMXG7WO4-default/sticky-int/tcp/,
1|			     198.51.100.6 . tcp . 80 : goto external-BPRUIB67-default/sticky-one/tcp/,
1|			     10.96.221.6 . tcp . 80 : goto service-BPRUIB67-default/sticky-one/tcp/,
1|			     172.18.255.231 . tcp . 80 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31102 : goto external-H5SGYVFF-default/short/tcp/,
1|			     tcp . 31103 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     tcp . 31106 : goto external-BPRUIB67-default/sticky-one/tcp/ }
1|	}
1|
1|	set affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
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
1|	chain endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		update @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-GYP72OYG-default/sticky/udp/udp {
1|		ip saddr @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081
1|		ip saddr @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081
1|		ip saddr @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081
1|		numgen random mod 3 vmap { 0 : goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081, 1 : goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081, 2 : goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 }
1|	}
1|
1|	chain endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		update @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-BPRUIB67-default/sticky-one/tcp/ {
1|		ip saddr @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-BPRUIB67-default/sticky-one/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-BPRUIB67-default/sticky-one/tcp/
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080, 1 : goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080, 2 : goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		update @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H5SGYVFF-default/short/tcp/ {
1|		ip saddr @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080, 1 : goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080, 2 : goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-H5SGYVFF-default/short/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H5SGYVFF-default/short/tcp/
1|	}
1|
1|	chain endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		update @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080, 2 : goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit local traffic"
1|		goto local-PFBKI3TF-default/sticky-local/tcp/
1|	}
1|
1|	chain endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		update @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.3:8081
1|	}
1|
1|	chain endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		update @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		update @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		update @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		update @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		update @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		update @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain local-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080 {
1|		update @affinity-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain local-KMXG7WO4-default/sticky-int/tcp/ {
1|		ip saddr @affinity-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080 goto endpoint-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-GN5PCTCX-default/sticky-int/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		update @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.2.2:8081
1|	}
1|}
$ docker exec kind-control-plane nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.0.2 . 10.244.0.2 . tcp . 53,
1|			     10.244.0.3 . 10.244.0.3 . tcp . 53,
1|			     10.244.0.2 . 10.244.0.2 . udp . 53,
1|			     10.244.0.3 . 10.244.0.3 . udp . 53,
1|			     10.244.0.2 . 10.244.0.2 . tcp . 9153,
1|			     10.244.0.3 . 10.244.0.3 . tcp . 9153 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.221.1, 10.96.221.2,
1|			     10.96.221.3, 10.96.221.4,
1|			     10.96.221.5, 10.96.221.6 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.2 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.221.4 . tcp . 80 comment "default/sticky-int" : drop,
1|			     10.96.221.5 . tcp . 80 comment "default/sticky-none" : goto reject-chain,
1|			     172.18.255.231 . tcp . 80 comment "default/sticky-local" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31103 comment "default/sticky-local" : drop }
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
1|			     10.96.221.1 . udp . 53 : goto service-GYP72OYG-default/sticky/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.221.1 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.221.2 . tcp . 80 : goto service-H5SGYVFF-default/short/tcp/,
1|			     10.96.221.3 . tcp . 80 : goto service-PFBKI3TF-default/sticky-local/tcp/,
1|			     198.51.100.6 . tcp . 80 : goto external-BPRUIB67-default/sticky-one/tcp/,
1|			     10.96.221.6 . tcp . 80 : goto service-BPRUIB67-default/sticky-one/tcp/,
1|			     172.18.255.231 . tcp . 80 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31102 : goto external-H5SGYVFF-default/short/tcp/,
1|			     tcp . 31103 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     tcp . 31106 : goto external-BPRUIB67-default/sticky-one/tcp/ }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|	}
1|
1|	set affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
1|	}
1|
1|	set affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 5s
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
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080, 1 : goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080, 2 : goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		update @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-GYP72OYG-default/sticky/udp/udp {
1|		ip saddr @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081
1|		ip saddr @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081
1|		ip saddr @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081
1|		numgen random mod 3 vmap { 0 : goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081, 1 : goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081, 2 : goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 }
1|	}
1|
1|	chain endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		update @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080, 2 : goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|		update @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H5SGYVFF-default/short/tcp/ {
1|		ip saddr @affinity-7F6KT37O-default/short/tcp/__10.244.1.2/8080 goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080, 1 : goto endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080, 2 : goto endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain external-H5SGYVFF-default/short/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H5SGYVFF-default/short/tcp/
1|	}
1|
1|	chain endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		update @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-BPRUIB67-default/sticky-one/tcp/ {
1|		ip saddr @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-BPRUIB67-default/sticky-one/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-BPRUIB67-default/sticky-one/tcp/
1|	}
1|
1|	chain endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|		update @affinity-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		update @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		update @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.3:8081
1|	}
1|
1|	chain endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		update @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		update @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		update @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.2.2:8081
1|	}
1|
1|	chain endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		update @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|		update @affinity-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|}
$ kubectl exec client -- wget -qO- http://10.96.221.6/hostname
1\w1
$ docker exec kind-worker curl -s http://10.96.221.6/hostname
1\w1
$ curl -s http://172.18.0.3:31106/hostname
1\w1
$ curl -s http://172.18.0.4:31106/hostname
1\w1
$ docker exec kind-worker2 curl -s http://198.51.100.6/hostname
1\w1
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -c expires
1|2
$ for i in $(seq 12); do kubectl exec client -- wget -qO- http://10.96.221.1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do docker exec kind-control-plane curl -s http://10.96.221.1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do curl -s http://172.18.0.2:31102/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do curl -s http://172.18.255.231/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do kubectl exec client -- wget -qO- http://10.96.221.4/hostname; echo; done | sort -u
1|w3
$ for i in $(seq 10); do docker exec kind-control-plane curl -s http://10.96.221.2/hostname; echo; sleep 6; done | sort | uniq -c | wc -l
1|3
$ a=$(curl -s http://172.18.0.3:31103/hostname); b=$(curl -s http://172.18.255.231/hostname); [ $a = $b ] && echo same || echo other
1|same
$ kubectl patch svc short -p '{"spec":{"sessionAffinity":"None"}}'
1|service/short patched
@ sync
$ kubectl get svc short -o jsonpath='{.spec.sessionAffinity}{.spec.sessionAffinityConfig}{"\n"}'
1|None
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.221.1, 10.96.221.2,
1|			     10.96.221.3, 10.96.221.4,
1|			     10.96.221.5, 10.96.221.6 }
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
1|		elements = { 10.96.221.5 . tcp . 80 comment "default/sticky-none" : goto reject-chain }
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
1|			     10.96.221.1 . udp . 53 : goto service-GYP72OYG-default/sticky/udp/udp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.221.1 . tcp . 80 : goto service-H6U4RGLG-default/sticky/tcp/http,
1|			     10.96.221.2 . tcp . 80 : goto service-H5SGYVFF-default/short/tcp/,
1|			     10.96.221.3 . tcp . 80 : goto service-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.221.4 . tcp . 80 : goto local-KMXG7WO4-default/sticky-int/tcp/,
1|			     198.51.100.6 . tcp . 80 : goto external-BPRUIB67-default/sticky-one/tcp/,
1|			     10.96.221.6 . tcp . 80 : goto service-BPRUIB67-default/sticky-one/tcp/,
1|			     172.18.255.231 . tcp . 80 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31102 : goto external-H5SGYVFF-default/short/tcp/,
1|			     tcp . 31103 : goto external-PFBKI3TF-default/sticky-local/tcp/,
1|			     tcp . 31106 : goto external-BPRUIB67-default/sticky-one/tcp/ }
1|	}
1|
1|	set affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|	}
1|
1|	set affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|		elements = { 172.18.0.1 expires 57m51s616ms, 172.18.0.3 expires 57m51s528ms }
1|	}
1|
1|	set affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
1|		elements = { 172.18.0.1 expires 23h59m52s992ms }
1|	}
1|
1|	set affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1d
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
1|	chain endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 {
1|		update @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-GYP72OYG-default/sticky/udp/udp {
1|		ip saddr @affinity-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081 goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081
1|		ip saddr @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081
1|		ip saddr @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081
1|		numgen random mod 3 vmap { 0 : goto endpoint-U26RQBLQ-default/sticky/udp/udp__10.244.1.2/8081, 1 : goto endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081, 2 : goto endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 }
1|	}
1|
1|	chain endpoint-7F6KT37O-default/short/tcp/__10.244.1.2/8080 {
1|	}
1|
1|	chain service-H5SGYVFF-default/short/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-H5SGYVFF-default/short/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-H5SGYVFF-default/short/tcp/
1|	}
1|
1|	chain endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 {
1|		update @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		ip saddr @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080, 2 : goto endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain local-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr @affinity-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080 goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-E52ZKOTY-default/sticky-local/tcp/__10.244.1.2/8080, 1 : goto endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain external-PFBKI3TF-default/sticky-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-PFBKI3TF-default/sticky-local/tcp/ comment "short-circuit local traffic"
1|		goto local-PFBKI3TF-default/sticky-local/tcp/
1|	}
1|
1|	chain endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 {
1|		update @affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain local-KMXG7WO4-default/sticky-int/tcp/ {
1|		ip saddr @affinity-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080 goto endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 goto endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-I3PHYKUU-default/sticky-int/tcp/__10.244.1.2/8080, 1 : goto endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 }
1|	}
1|
1|	chain endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 {
1|		update @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-BPRUIB67-default/sticky-one/tcp/ {
1|		ip saddr @affinity-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-O3NWLIRW-default/sticky-one/tcp/__10.244.1.2/8080 }
1|	}
1|
1|	chain external-BPRUIB67-default/sticky-one/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-BPRUIB67-default/sticky-one/tcp/
1|	}
1|
1|	chain endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-H6U4RGLG-default/sticky/tcp/http {
1|		ip saddr @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080
1|		ip saddr @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080, 1 : goto endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080, 2 : goto endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain endpoint-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 {
1|		update @affinity-7B3XHS4P-default/sticky/tcp/http__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 {
1|		update @affinity-6NN7K66L-default/sticky/udp/udp__10.244.1.3/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.3:8081
1|	}
1|
1|	chain endpoint-WPV2FQSS-default/short/tcp/__10.244.1.3/8080 {
1|	}
1|
1|	chain endpoint-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 {
1|		update @affinity-FPH6PIXS-default/sticky-local/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 {
1|		update @affinity-IYAO6CFY-default/sticky-int/tcp/__10.244.1.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.3:8080
1|	}
1|
1|	chain endpoint-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 {
1|		update @affinity-MLEHBBET-default/sticky/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 {
1|		update @affinity-CKVB4EJW-default/sticky/udp/udp__10.244.2.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.2.2:8081
1|	}
1|
1|	chain endpoint-T4VXSUJ6-default/short/tcp/__10.244.2.2/8080 {
1|	}
1|
1|	chain endpoint-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 {
1|		update @affinity-XVGXS6C3-default/sticky-local/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|}
$ for i in $(seq 40); do docker exec kind-control-plane curl -s http://10.96.221.2/hostname; echo; done | sort -u
1|w1
1|w2
1|w3
$ kubectl patch svc sticky -p '{"spec":{"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":30}}}}'
1|service/sticky patched
@ sync
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ kubectl exec client -- wget -qO- http://10.96.221.6/hostname
2|wget: can't connect to remote host (10.96.221.6): Connection refused
2|command terminated with exit code 1
? 1
$ docker exec kind-worker2 nft list ruleset | grep -c 'set affinity-'
1|7
$ kubectl delete svc sticky-one short
1|service "sticky-one" deleted from default namespace
1|service "short" deleted from default namespace
@ sync
