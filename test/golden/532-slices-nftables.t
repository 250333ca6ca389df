# EndpointSlices and Endpoints made by hand: several slices of one Service, other ports, conditions, node addresses, host network Pods; which endpoints kube-proxy takes on each node.
# mode: nftables
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: hand}
| spec: {clusterIP: 10.96.222.1, ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81, targetPort: 9000}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: term}
| spec: {type: NodePort, clusterIP: 10.96.222.2, externalTrafficPolicy: Local, ports: [{port: 80, targetPort: 8080, nodePort: 31202}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: term-int}
| spec: {clusterIP: 10.96.222.3, internalTrafficPolicy: Local, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nodes}
| spec: {type: NodePort, clusterIP: 10.96.222.4, ports: [{port: 80, targetPort: 10256, nodePort: 31204}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hostnet}
| spec: {type: NodePort, clusterIP: 10.96.222.5, externalTrafficPolicy: Local, selector: {app: hostnet}, ports: [{port: 80, targetPort: web, nodePort: 31205}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mirrored}
| spec: {clusterIP: 10.96.222.6, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mixed}
| spec: {clusterIP: 10.96.222.7, selector: {app: mixed}, ports: [{name: web, port: 80, targetPort: web}, {name: other, port: 82, targetPort: nope}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: notready}
| spec: {clusterIP: 10.96.222.8, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: plus}
| spec: {clusterIP: 10.96.222.9, selector: {app: mixed}, ports: [{name: web, port: 80, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: mixed}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: mixed}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=9090, --udp-port=8081], ports: [{name: web, containerPort: 9090}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: h1, labels: {app: hostnet}}
| spec: {nodeName: kind-worker, hostNetwork: true, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8085, --udp-port=-1], ports: [{name: web, containerPort: 8085}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> slices.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-1, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 8080, protocol: TCP}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-2, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 9090, protocol: TCP}, {name: admin, port: 8080, protocol: TCP}]
| endpoints:
| - {addresses: [10.244.2.2], conditions: {ready: true}, nodeName: kind-worker2}
| - {addresses: [10.244.1.2], conditions: {ready: true}}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-3, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints:
| - {addresses: [10.244.1.99], conditions: {ready: false, serving: true, terminating: true}}
| - {addresses: [10.244.1.98], conditions: {ready: false}}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-1, labels: {kubernetes.io/service-name: term}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false, serving: true, terminating: true}, nodeName: kind-worker}
| - {addresses: [10.244.1.97], conditions: {ready: false, serving: false, terminating: true}, nodeName: kind-control-plane}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-2, labels: {kubernetes.io/service-name: term}}
| addressType: IPv4
| ports: [{name: "", port: 9090}]
| endpoints:
| - {addresses: [10.244.2.2], nodeName: kind-worker2}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-int-1, labels: {kubernetes.io/service-name: term-int}}
| addressType: IPv4
| ports: [{port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false, serving: true, terminating: true}, nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: nodes-1, labels: {kubernetes.io/service-name: nodes}}
| addressType: IPv4
| ports: [{name: "", port: 10256}]
| endpoints:
| - {addresses: [172.18.0.3], nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: notready-1, labels: {kubernetes.io/service-name: notready}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false}, nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: plus-1, labels: {kubernetes.io/service-name: plus}}
| addressType: IPv4
| ports: [{name: web, port: 10256}]
| endpoints:
| - {addresses: [172.18.0.4], nodeName: kind-worker2}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: orphan-1, labels: {kubernetes.io/service-name: orphan}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2]}
| ---
| apiVersion: v1
| kind: Endpoints
| metadata: {name: mirrored}
| subsets:
| - addresses: [{ip: 10.244.1.2, nodeName: kind-worker}, {ip: 192.0.2.9}]
|   notReadyAddresses: [{ip: 10.244.2.2, nodeName: kind-worker2}]
|   ports: [{port: 8080}]
> orphan.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: orphan}
| spec: {clusterIP: 10.96.222.10, ports: [{port: 80, targetPort: 1}]}
$ kubectl apply -f s.yaml
1|service/hand created
1|service/term created
1|service/term-int created
1|service/nodes created
1|service/hostnet created
1|service/mirrored created
1|service/mixed created
1|service/notready created
1|service/plus created
1|pod/w1 created
1|pod/w2 created
1|pod/h1 created
1|pod/client created
@ ready
$ kubectl apply -f slices.yaml
1|endpointslice.discovery.k8s.io/hand-1 created
1|endpointslice.discovery.k8s.io/hand-2 created
1|endpointslice.discovery.k8s.io/hand-3 created
1|endpointslice.discovery.k8s.io/term-1 created
1|endpointslice.discovery.k8s.io/term-2 created
1|endpointslice.discovery.k8s.io/term-int-1 created
1|endpointslice.discovery.k8s.io/nodes-1 created
1|endpointslice.discovery.k8s.io/notready-1 created
1|endpointslice.discovery.k8s.io/plus-1 created
1|endpointslice.discovery.k8s.io/orphan-1 created
1|endpoints/mirrored created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices --sort-by=.metadata.labels.kubernetes\\.io/service-name | grep -v -E 'mixed|plus-'
1|NAME             ADDRESSTYPE   PORTS       ENDPOINTS                         AGE
1|hand-1           IPv4          8080        10.244.1.2                        3s
1|hand-2           IPv4          9090,8080   10.244.2.2,10.244.1.2             3s
1|hand-3           IPv4          8080        10.244.1.99,10.244.1.98           3s
1|hostnet-x5zhv    IPv4          8085        172.18.0.3                        9s
1|kubernetes       IPv4          6443        172.18.0.2                        11s
1|mirrored-4vh7s   IPv4          8080        10.244.1.2,192.0.2.9,10.244.2.2   3s
1|nodes-1          IPv4          10256       172.18.0.3                        3s
1|notready-1       IPv4          8080        10.244.1.2                        3s
1|orphan-1         IPv4          8080        10.244.1.2                        3s
1|term-1           IPv4          8080        10.244.1.2,10.244.1.97            3s
1|term-2           IPv4          9090        10.244.2.2                        3s
1|term-int-1       IPv4          8080        10.244.1.2                        3s
$ kubectl get endpoints
1|NAME         ENDPOINTS                         AGE
1|hostnet      172.18.0.3:8085                   9s
1|kubernetes   172.18.0.2:6443                   11s
1|mirrored     10.244.1.2:8080,192.0.2.9:8080    3s
1|mixed        10.244.1.2:8080,10.244.2.2:9090   9s
1|plus         10.244.1.2:8080,10.244.2.2:9090   9s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.3 . 172.18.0.3 . tcp . 10256,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9 }
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
1|		elements = { 10.96.222.8 . tcp . 80 comment "default/notready" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.2 . tcp . 80 : goto service-CJXB27QH-default/term/tcp/,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31202 : goto external-CJXB27QH-default/term/tcp/,
1|			     tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090, 2 : 172.18.0.4 . 10256 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 9090, 2 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-CJXB27QH-default/term/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CJXB27QH-default/term/tcp/ comment "short-circuit local traffic"
1|		goto local-CJXB27QH-default/term/tcp/
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.4 . 172.18.0.4 . tcp . 10256,
1|			     10.244.2.2 . 10.244.2.2 . tcp . 9090,
1|			     10.244.2.2 . 10.244.2.2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9 }
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
1|		elements = { 10.96.222.3 . tcp . 80 comment "default/term-int" : drop,
1|			     10.96.222.8 . tcp . 80 comment "default/notready" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31205 comment "default/hostnet" : drop }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.2 . tcp . 80 : goto service-CJXB27QH-default/term/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31202 : goto external-CJXB27QH-default/term/tcp/,
1|			     tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090, 2 : 172.18.0.4 . 10256 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 9090, 2 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-CJXB27QH-default/term/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CJXB27QH-default/term/tcp/ comment "short-circuit local traffic"
1|		goto local-CJXB27QH-default/term/tcp/
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
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9 }
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
1|		elements = { 10.96.222.3 . tcp . 80 comment "default/term-int" : drop,
1|			     10.96.222.8 . tcp . 80 comment "default/notready" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31202 comment "default/term" : drop,
1|			     tcp . 31205 comment "default/hostnet" : drop }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.2 . tcp . 80 : goto service-CJXB27QH-default/term/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31202 : goto external-CJXB27QH-default/term/tcp/,
1|			     tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090, 2 : 172.18.0.4 . 10256 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 9090, 2 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-CJXB27QH-default/term/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CJXB27QH-default/term/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl describe svc hand term mixed plus notready
1|Name:                     hand
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.1
1|IPs:                      10.96.222.1
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:9090,10.244.1.2:9090 + 0 more...
1|Port:                     admin  81/TCP
1|TargetPort:               9000/TCP
1|Endpoints:                10.244.2.2:8080,10.244.1.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     term
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.2
1|IPs:                      10.96.222.2
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31202/TCP
1|Endpoints:                10.244.2.2:9090
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     mixed
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=mixed
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.7
1|IPs:                      10.96.222.7
1|Port:                     web  80/TCP
1|TargetPort:               web/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:9090
1|Port:                     other  82/TCP
1|TargetPort:               nope/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     plus
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=mixed
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.9
1|IPs:                      10.96.222.9
1|Port:                     web  80/TCP
1|TargetPort:               web/TCP
1|Endpoints:                172.18.0.4:10256,10.244.2.2:9090,10.244.1.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     notready
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.8
1|IPs:                      10.96.222.8
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ for i in $(seq 24); do kubectl exec client -- curl -s http://10.96.222.1/hostname 2>/dev/null; echo; done | sort -u
1|
1|w1
1|w2
$ for i in 2 3 8 10; do echo "10.96.222.$i $(kubectl exec client -- curl -s -m 1 -w ' %{http_code} %{exitcode}' http://10.96.222.$i/hostname 2>/dev/null)"; done
1|10.96.222.2 w2 200 0
1|10.96.222.3  000 28
1|10.96.222.8  000 7
1|10.96.222.10  000 28
$ for i in 2 3; do echo "10.96.222.$i $(docker exec kind-worker curl -s -m 1 -w ' %{http_code} %{exitcode}' http://10.96.222.$i/hostname 2>/dev/null)"; done
1|10.96.222.2 w2 200 0
1|10.96.222.3 w1 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31202/hostname)"; done
1|2  000 28
1|3 w1 200 0
1|4 w2 200 0
$ curl -s http://172.18.0.3:31202/clientip | cut -d: -f1
1|172.18.0.1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31204/healthz)"; done
1|2 200 0
1|3 200 0
1|4 200 0
$ kubectl exec client -- curl -s -o /dev/null -w '%{http_code}\n' http://10.96.222.4/healthz
1|200
$ docker exec kind-worker curl -s -o /dev/null -w '%{http_code}\n' http://10.96.222.4/healthz
1|200
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31205/clientip | sed 's/:[0-9]* / /')"; done
1|2  000 28
1|3 172.18.0.1 200 0
1|4  000 28
$ kubectl exec client -- curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec w1 -- curl -s http://10.96.222.5/clientip | cut -d: -f1
1|10.244.1.2
$ docker exec kind-worker curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.3
$ docker exec kind-worker2 curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-worker curl -s -m 1 -w ' %{exitcode}\n' http://127.0.0.1:31205/clientip | sed 's/:[0-9]* / /'
1| 7
$ kubectl get pod h1 -o jsonpath='{.status.podIP} {.status.hostIP}{"\n"}'
1|172.18.0.3 172.18.0.3
$ for i in $(seq 16); do kubectl exec client -- curl -s http://10.96.222.7/hostname; echo; done | sort -u
1|w1
1|w2
$ kubectl exec client -- curl -s -m 1 -w '%{http_code} %{exitcode}' http://10.96.222.7:82/hostname
1\000 7
2|command terminated with exit code 7
? 7
$ kubectl apply -f orphan.yaml
1|service/orphan created
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.3 . 172.18.0.3 . tcp . 10256,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9, 10.96.222.10 }
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
1|		elements = { 10.96.222.8 . tcp . 80 comment "default/notready" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.2 . tcp . 80 : goto service-CJXB27QH-default/term/tcp/,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.10 . tcp . 80 : goto service-6ANKV6XW-default/orphan/tcp/,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31202 : goto external-CJXB27QH-default/term/tcp/,
1|			     tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090, 2 : 172.18.0.4 . 10256 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 9090, 2 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-CJXB27QH-default/term/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CJXB27QH-default/term/tcp/ comment "short-circuit local traffic"
1|		goto local-CJXB27QH-default/term/tcp/
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|
1|	chain service-6ANKV6XW-default/orphan/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 http://10.96.222.10/hostname
1\w1
$ kubectl patch endpointslice term-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":false,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/term-1 patched
$ kubectl patch endpointslice notready-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":true}}]'
1|endpointslice.discovery.k8s.io/notready-1 patched
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.3 . 172.18.0.3 . tcp . 10256,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9, 10.96.222.10 }
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
1|		elements = { 10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31202 comment "default/term" : drop }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.2 . tcp . 80 : goto service-CJXB27QH-default/term/tcp/,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.8 . tcp . 80 : goto service-WOQG77AQ-default/notready/tcp/,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.10 . tcp . 80 : goto service-6ANKV6XW-default/orphan/tcp/,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31202 : goto external-CJXB27QH-default/term/tcp/,
1|			     tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090, 2 : 172.18.0.4 . 10256 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 9090, 2 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-CJXB27QH-default/term/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-CJXB27QH-default/term/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|
1|	chain service-6ANKV6XW-default/orphan/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-WOQG77AQ-default/notready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31202/hostname)"; done
1|2  000 28
1|3  000 28
1|4 w2 200 0
$ kubectl delete endpointslice hand-1 term-2 plus-1
1|endpointslice.discovery.k8s.io "hand-1" deleted from default namespace
1|endpointslice.discovery.k8s.io "term-2" deleted from default namespace
1|endpointslice.discovery.k8s.io "plus-1" deleted from default namespace
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.3 . 172.18.0.3 . tcp . 10256,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9, 10.96.222.10 }
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
1|		elements = { 10.96.222.2 . tcp . 80 comment "default/term" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31202 comment "default/term" : goto reject-chain }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.8 . tcp . 80 : goto service-WOQG77AQ-default/notready/tcp/,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.10 . tcp . 80 : goto service-6ANKV6XW-default/orphan/tcp/,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 9090, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-CJXB27QH-default/term/tcp/ {
1|	}
1|
1|	chain external-CJXB27QH-default/term/tcp/ {
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 192.0.2.9 . 8080 }
1|	}
1|
1|	chain service-6ANKV6XW-default/orphan/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-WOQG77AQ-default/notready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ kubectl patch endpoints mirrored --type json -p '[{"op":"remove","path":"/subsets/0/addresses/1"}]'
1|endpoints/mirrored patched
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.3 . 172.18.0.3 . tcp . 10256,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.2,
1|			     10.96.222.3, 10.96.222.4,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9, 10.96.222.10 }
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
1|		elements = { 10.96.222.2 . tcp . 80 comment "default/term" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31202 comment "default/term" : goto reject-chain }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.4 . tcp . 80 : goto service-2FTORLP6-default/nodes/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.8 . tcp . 80 : goto service-WOQG77AQ-default/notready/tcp/,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.10 . tcp . 80 : goto service-6ANKV6XW-default/orphan/tcp/,
1|			     10.96.222.1 . tcp . 81 : goto service-AG3QAMGK-default/hand/tcp/admin,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31204 : goto external-2FTORLP6-default/nodes/tcp/,
1|			     tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 9090, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 10256 }
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-2FTORLP6-default/nodes/tcp/
1|	}
1|
1|	chain service-AG3QAMGK-default/hand/tcp/admin {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-6ANKV6XW-default/orphan/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-WOQG77AQ-default/notready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ kubectl patch endpointslice hand-2 --type json -p '[{"op":"replace","path":"/endpoints","value":[]}]'
1|endpointslice.discovery.k8s.io/hand-2 patched
$ kubectl delete svc term nodes
1|service "term" deleted from default namespace
1|service "nodes" deleted from default namespace
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     172.18.0.3 . 172.18.0.3 . tcp . 8085 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.222.1, 10.96.222.3,
1|			     10.96.222.5, 10.96.222.6,
1|			     10.96.222.7, 10.96.222.8,
1|			     10.96.222.9, 10.96.222.10 }
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
1|		elements = { 10.96.222.1 . tcp . 81 comment "default/hand:admin" : goto reject-chain,
1|			     10.96.222.7 . tcp . 82 comment "default/mixed:other" : goto reject-chain }
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
1|			     10.96.222.1 . tcp . 80 : goto service-5JWILEZC-default/hand/tcp/http,
1|			     10.96.222.3 . tcp . 80 : goto local-65QFCP7V-default/term-int/tcp/,
1|			     10.96.222.5 . tcp . 80 : goto service-OGY427BG-default/hostnet/tcp/,
1|			     10.96.222.6 . tcp . 80 : goto service-PJZHYVQN-default/mirrored/tcp/,
1|			     10.96.222.7 . tcp . 80 : goto service-N43ZGILH-default/mixed/tcp/web,
1|			     10.96.222.8 . tcp . 80 : goto service-WOQG77AQ-default/notready/tcp/,
1|			     10.96.222.9 . tcp . 80 : goto service-2U7FCTDM-default/plus/tcp/web,
1|			     10.96.222.10 . tcp . 80 : goto service-6ANKV6XW-default/orphan/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31205 : goto external-OGY427BG-default/hostnet/tcp/ }
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
1|	chain service-N43ZGILH-default/mixed/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-2U7FCTDM-default/plus/tcp/web {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 9090 }
1|	}
1|
1|	chain service-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain local-OGY427BG-default/hostnet/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.3 . 8085 }
1|	}
1|
1|	chain external-OGY427BG-default/hostnet/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OGY427BG-default/hostnet/tcp/ comment "short-circuit local traffic"
1|		goto local-OGY427BG-default/hostnet/tcp/
1|	}
1|
1|	chain service-5JWILEZC-default/hand/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.99 . 8080 }
1|	}
1|
1|	chain local-65QFCP7V-default/term-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-2FTORLP6-default/nodes/tcp/ {
1|	}
1|
1|	chain external-2FTORLP6-default/nodes/tcp/ {
1|	}
1|
1|	chain service-PJZHYVQN-default/mirrored/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-6ANKV6XW-default/orphan/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-WOQG77AQ-default/notready/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ kubectl get endpointslices --sort-by=.metadata.name -o name | grep -E 'hand|term|nodes|orphan'
1|endpointslice.discovery.k8s.io/hand-2
1|endpointslice.discovery.k8s.io/hand-3
1|endpointslice.discovery.k8s.io/nodes-1
1|endpointslice.discovery.k8s.io/orphan-1
1|endpointslice.discovery.k8s.io/term-1
1|endpointslice.discovery.k8s.io/term-int-1
