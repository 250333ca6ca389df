# trafficDistribution over three zones, hints by hand, and what happens where a zone has no endpoint; with the Local policies beside.
# mode: nftables
@ zone kind-control-plane zone-c
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> t.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: close}
| spec: {clusterIP: 10.96.224.1, selector: {app: web}, trafficDistribution: PreferClose, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone}
| spec: {type: NodePort, clusterIP: 10.96.224.2, selector: {app: web}, trafficDistribution: PreferSameZone, ports: [{port: 80, targetPort: 8080, nodePort: 31402}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.224, clusterIP: 10.96.224.3, selector: {app: web}, trafficDistribution: PreferSameNode, ports: [{port: 80, targetPort: 8080, nodePort: 31403}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node-local}
| spec: {type: NodePort, clusterIP: 10.96.224.4, externalTrafficPolicy: Local, selector: {app: web}, trafficDistribution: PreferSameNode, ports: [{port: 80, targetPort: 8080, nodePort: 31404}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone-int}
| spec: {clusterIP: 10.96.224.5, internalTrafficPolicy: Local, selector: {app: web}, trafficDistribution: PreferSameZone, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hints}
| spec: {clusterIP: 10.96.224.6, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: old, annotations: {service.kubernetes.io/topology-mode: Auto}}
| spec: {clusterIP: 10.96.224.7, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hints-1, labels: {kubernetes.io/service-name: hints}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], nodeName: kind-worker, zone: zone-a, hints: {forZones: [{name: zone-a}, {name: zone-c}]}}
| - {addresses: [10.244.2.2], nodeName: kind-worker2, zone: zone-b, hints: {forZones: [{name: zone-b}]}}
| - {addresses: [10.244.1.3], nodeName: kind-worker, zone: zone-a, conditions: {ready: false}}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b1, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f t.yaml
1|service/close created
1|service/zone created
1|service/node created
1|service/node-local created
1|service/zone-int created
1|service/hints created
1|service/old created
1|endpointslice.discovery.k8s.io/hints-1 created
1|pod/a1 created
1|pod/a2 created
1|pod/b1 created
1|pod/client created
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
@ ready
@ sync
$ kubectl get nodes -L topology.kubernetes.io/zone --no-headers | awk '{print $1,$NF}'
1|kind-control-plane zone-c
1|kind-worker zone-a
1|kind-worker2 zone-b
$ for s in close zone node node-local zone-int hints old; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# close
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# node
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# node-local
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# zone-int
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# hints
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"},{"name":"zone-c"}]}
1|10.244.1.3 zone-a 
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# old
1|10.244.1.2 zone-a 
1|10.244.1.3 zone-a 
1|10.244.2.2 zone-b 
$ kubectl describe svc close node zone-int old
1|Name:                     close
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.1
1|IPs:                      10.96.224.1
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Traffic Distribution:     PreferClose
1|
1|
1|Name:                     node
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.3
1|IPs:                      10.96.224.3
1|Desired LoadBalancer IP:  172.18.255.224
1|LoadBalancer Ingress:     172.18.255.224 (VIP)
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31403/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|Traffic Distribution:     PreferSameNode
1|
1|
1|Name:                     zone-int
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.5
1|IPs:                      10.96.224.5
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Local
1|Traffic Distribution:     PreferSameZone
1|
1|
1|Name:                     old
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              service.kubernetes.io/topology-mode: Auto
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.7
1|IPs:                      10.96.224.7
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl describe endpointslices -l kubernetes.io/service-name=node
1|Name:         node-9lcml
1|Namespace:    default
1|Labels:       endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io
1|              kubernetes.io/service-name=node
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-29T18:52:24Z
1|AddressType:  IPv4
1|Ports:
1|  Name     Port  Protocol
1|  ----     ----  --------
1|  <unset>  8080  TCP
1|Endpoints:
1|  - Addresses:  10.244.1.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/a1
1|    NodeName:   kind-worker
1|    Zone:       zone-a
1|  - Addresses:  10.244.1.3
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/a2
1|    NodeName:   kind-worker
1|    Zone:       zone-a
1|  - Addresses:  10.244.2.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/b1
1|    NodeName:   kind-worker2
1|    Zone:       zone-b
1|Events:         <none>
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|}
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.5 . tcp . 80 : goto local-S4PD3B36-default/zone-int/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain local-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|		goto local-4AZV2ZKI-default/node-local/tcp/
1|	}
1|
1|	chain local-S4PD3B36-default/zone-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|}
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.5 . tcp . 80 : goto local-S4PD3B36-default/zone-int/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|		goto local-4AZV2ZKI-default/node-local/tcp/
1|	}
1|
1|	chain local-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-S4PD3B36-default/zone-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|}
$ for i in 1 2 3 4 6; do echo "$i pod: $(for k in $(seq 7); do kubectl exec client -- timeout 1 wget -qO- http://10.96.224.$i/hostname 2>/dev/null; echo; done | sort -u | tr '\n' ' ')"; done
1|1 pod: b1 
1|2 pod: b1 
1|3 pod: b1 
1|4 pod: b1 
1|6 pod: b1 
$ for k in $(seq 7); do curl -s http://172.18.255.224/hostname; echo; done | sort -u
1|a1
1|a2
$ kubectl delete pod b1 --now
1|pod "b1" deleted from default namespace
@ sync
$ for s in close node; do kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.hints}{"\n"}{end}' | sort; done
1|10.244.1.2 {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forZones":[{"name":"zone-a"}]}
1|10.244.1.2 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain local-4AZV2ZKI-default/node-local/tcp/ {
1|	}
1|
1|	chain local-S4PD3B36-default/zone-int/tcp/ {
1|	}
1|}
$ kubectl patch endpointslice hints-1 --type json -p '[{"op":"remove","path":"/endpoints/1/hints"}]'
1|endpointslice.discovery.k8s.io/hints-1 patched
@ sync
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch endpointslice hints-1 --type json -p '[{"op":"replace","path":"/endpoints","value":[{"addresses":["10.244.1.2"],"nodeName":"kind-worker","zone":"zone-a","hints":{"forZones":[{"name":"zone-a"}],"forNodes":[{"name":"kind-worker"}]}},{"addresses":["10.244.1.3"],"nodeName":"kind-worker","zone":"zone-a","hints":{"forZones":[{"name":"zone-b"}],"forNodes":[{"name":"kind-worker2"}]}}]}]'
1|endpointslice.discovery.k8s.io/hints-1 patched
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.5 . tcp . 80 : goto local-S4PD3B36-default/zone-int/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain local-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|		goto local-4AZV2ZKI-default/node-local/tcp/
1|	}
1|
1|	chain local-S4PD3B36-default/zone-int/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|}
@ zone kind-worker2 zone-a
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=close -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch svc close --type json -p '[{"op":"remove","path":"/spec/trafficDistribution"}]'
1|service/close patched
$ kubectl patch svc zone -p '{"spec":{"trafficDistribution":"Nearest"}}'
2|The Service "zone" is invalid: spec.trafficDistribution: Unsupported value: "Nearest": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=close -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 zone-a 
1|10.244.1.3 zone-a 
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
1|			     10.96.224.1, 10.96.224.2,
1|			     10.96.224.3, 10.96.224.4,
1|			     10.96.224.5, 10.96.224.6,
1|			     10.96.224.7 }
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
1|		elements = { 10.96.224.5 . tcp . 80 comment "default/zone-int" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31404 comment "default/node-local" : drop }
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
1|			     10.96.224.1 . tcp . 80 : goto service-HZJ4XKLE-default/close/tcp/,
1|			     10.96.224.2 . tcp . 80 : goto service-YM3XVYKH-default/zone/tcp/,
1|			     10.96.224.3 . tcp . 80 : goto service-6HJDO7EY-default/node/tcp/,
1|			     10.96.224.4 . tcp . 80 : goto service-4AZV2ZKI-default/node-local/tcp/,
1|			     10.96.224.6 . tcp . 80 : goto service-QSB4GU7E-default/hints/tcp/,
1|			     10.96.224.7 . tcp . 80 : goto service-IPUH7JHN-default/old/tcp/,
1|			     172.18.255.224 . tcp . 80 : goto external-6HJDO7EY-default/node/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31402 : goto external-YM3XVYKH-default/zone/tcp/,
1|			     tcp . 31403 : goto external-6HJDO7EY-default/node/tcp/,
1|			     tcp . 31404 : goto external-4AZV2ZKI-default/node-local/tcp/ }
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
1|	chain service-QSB4GU7E-default/hints/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-YM3XVYKH-default/zone/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-YM3XVYKH-default/zone/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-YM3XVYKH-default/zone/tcp/
1|	}
1|
1|	chain service-4AZV2ZKI-default/node-local/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-4AZV2ZKI-default/node-local/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4AZV2ZKI-default/node-local/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-IPUH7JHN-default/old/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-HZJ4XKLE-default/close/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain service-6HJDO7EY-default/node/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-6HJDO7EY-default/node/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6HJDO7EY-default/node/tcp/
1|	}
1|}
