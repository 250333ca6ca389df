# Two families in nftables mode: Services of one family and of both, local policies, source ranges, external addresses, nobody behind; every way to reach them over IPv6.
# mode: nftables
# cluster: dual-stack
> six.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.211.1, clusterIPs: [10.96.211.1, "fd00:10:96::2111"], ipFamilyPolicy: RequireDualStack, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32211}, {name: echo, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32212}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web6}
| spec: {type: NodePort, clusterIP: "fd00:10:96::2112", ipFamilies: [IPv6], externalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 32213}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web4}
| spec: {clusterIP: 10.96.211.3, ipFamilies: [IPv4], selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: first6}
| spec: {clusterIP: "fd00:10:96::2114", clusterIPs: ["fd00:10:96::2114", 10.96.211.4], ipFamilyPolicy: PreferDualStack, ipFamilies: [IPv6, IPv4], sessionAffinity: ClientIP, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: inside}
| spec: {clusterIP: 10.96.211.5, clusterIPs: [10.96.211.5, "fd00:10:96::2115"], ipFamilyPolicy: RequireDualStack, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, clusterIP: 10.96.211.6, clusterIPs: [10.96.211.6, "fd00:10:96::2116"], ipFamilyPolicy: RequireDualStack, loadBalancerClass: example.com/six, loadBalancerSourceRanges: [172.18.0.0/16, "fd00:10:244:2::/64", "fc00:f853:ccd:e793::1/128"], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32216}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: outside}
| spec: {clusterIP: 10.96.211.7, clusterIPs: [10.96.211.7, "fd00:10:96::2117"], ipFamilyPolicy: RequireDualStack, externalIPs: [198.51.100.7, "2001:db8::7", "fc00:f853:ccd:e793::3"], selector: {app: web}, ports: [{port: 8007, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody}
| spec: {type: NodePort, clusterIP: 10.96.211.8, clusterIPs: [10.96.211.8, "fd00:10:96::2118"], ipFamilyPolicy: RequireDualStack, selector: {app: none}, ports: [{name: http, port: 80, nodePort: 32218}, {name: udp, port: 53, protocol: UDP, nodePort: 32219}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: heads}
| spec: {clusterIP: None, ipFamilyPolicy: RequireDualStack, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: six-only}
| spec: {clusterIP: "fd00:10:96::2119", ipFamilies: [IPv6], ports: [{name: http, port: 80}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: six-only-1, labels: {kubernetes.io/service-name: six-only}}
| addressType: IPv6
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: ["fd00:10:244:1::2"], nodeName: kind-worker}, {addresses: ["fd00:10:244:2::2"], nodeName: kind-worker2}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f six.yaml
1|service/web created
1|service/web6 created
1|service/web4 created
1|service/first6 created
1|service/inside created
1|service/lb created
1|service/outside created
1|service/nobody created
1|service/heads created
1|service/six-only created
1|endpointslice.discovery.k8s.io/six-only-1 created
1|pod/w1 created
1|pod/w2 created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP         EXTERNAL-IP                                      PORT(S)                     AGE   SELECTOR
1|first6       ClusterIP      fd00:10:96::2114   <none>                                           80/TCP                      12s   app=web
1|heads        ClusterIP      None               <none>                                           8080/TCP                    12s   app=web
1|inside       ClusterIP      10.96.211.5        <none>                                           80/TCP                      12s   true=one
1|kubernetes   ClusterIP      10.96.0.1          <none>                                           443/TCP                     15s   <none>
1|lb           LoadBalancer   10.96.211.6        <pending>                                        80:32216/TCP                12s   app=web
1|nobody       NodePort       10.96.211.8        <none>                                           80:32218/TCP,53:32219/UDP   12s   app=none
1|outside      ClusterIP      10.96.211.7        198.51.100.7,2001:db8::7,fc00:f853:ccd:e793::3   8007/TCP                    12s   app=web
1|six-only     ClusterIP      fd00:10:96::2119   <none>                                           80/TCP                      11s   <none>
1|web          NodePort       10.96.211.1        <none>                                           80:32211/TCP,7:32212/UDP    12s   app=web
1|web4         ClusterIP      10.96.211.3        <none>                                           80/TCP                      12s   app=web
1|web6         NodePort       fd00:10:96::2112   <none>                                           80:32213/TCP                12s   true=one
$ kubectl get pods -o custom-columns=NAME:.metadata.name,IP:.status.podIP,IPS:.status.podIPs[*].ip
1|NAME    IP           IPS
1|box     10.244.1.3   10.244.1.3,fd00:10:244:1::3
1|shoot   10.244.2.3   10.244.2.3,fd00:10:244:2::3
1|w1      10.244.1.2   10.244.1.2,fd00:10:244:1::2
1|w2      10.244.2.2   10.244.2.2,fd00:10:244:2::2
$ kubectl get endpoints
1|NAME         ENDPOINTS                                                     AGE
1|first6       [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080               15s
1|heads        10.244.1.2:8080,10.244.2.2:8080                               14s
1|inside       10.244.1.2:8080                                               15s
1|kubernetes   172.18.0.2:6443                                               18s
1|lb           10.244.1.2:8080,10.244.2.2:8080                               15s
1|nobody       <none>                                                        15s
1|outside      10.244.1.2:8080,10.244.2.2:8080                               15s
1|web          10.244.1.2:8080,10.244.2.2:8080,10.244.1.2:8081 + 1 more...   15s
1|web4         10.244.1.2:8080,10.244.2.2:8080                               15s
1|web6         [fd00:10:244:1::2]:8080                                       15s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe svc web first6 outside
1|Name:                     web
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     NodePort
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.211.1
1|IPs:                      10.96.211.1,fd00:10:96::2111
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  32211/TCP
1|Endpoints:                [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080,10.244.1.2:8080 + 1 more...
1|Port:                     echo  7/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 echo  32212/UDP
1|Endpoints:                [fd00:10:244:1::2]:8081,[fd00:10:244:2::2]:8081,10.244.1.2:8081 + 1 more...
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     first6
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         PreferDualStack
1|IP Families:              IPv6,IPv4
1|IP:                       fd00:10:96::2114
1|IPs:                      fd00:10:96::2114,10.96.211.4
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,[fd00:10:244:1::2]:8080 + 1 more...
1|Session Affinity:         ClientIP
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     outside
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.211.7
1|IPs:                      10.96.211.7,fd00:10:96::2117
1|External IPs:             198.51.100.7,2001:db8::7,fc00:f853:ccd:e793::3
1|Port:                     <unset>  8007/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,[fd00:10:244:1::2]:8080 + 1 more...
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
$ kubectl get nodes -o jsonpath='{range .items[*]}{.metadata.name} {.spec.podCIDRs} {.status.addresses[*].address}{"\n"}{end}'
1|kind-control-plane ["10.244.0.0/24","fd00:10:244:0::/64"] 172.18.0.2 fc00:f853:ccd:e793::2 kind-control-plane
1|kind-worker ["10.244.1.0/24","fd00:10:244:1::/64"] 172.18.0.3 fc00:f853:ccd:e793::3 kind-worker
1|kind-worker2 ["10.244.2.0/24","fd00:10:244:2::/64"] 172.18.0.4 fc00:f853:ccd:e793::4 kind-worker2
$ kubectl patch svc lb --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"203.0.113.6"},{"ip":"2001:db8:1b::6"}]}}}'
1|service/lb patched
@ sync
$ kubectl get svc lb
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP                  PORT(S)        AGE
1|lb     LoadBalancer   10.96.211.6   2001:db8:1b::6,203.0.113.6   80:32216/TCP   20s
$ docker exec kind-worker nft list table ip6 kube-proxy
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { fd00:10:244:1::2 . fd00:10:244:1::2 . tcp . 8080,
1|			     fd00:10:244:1::2 . fd00:10:244:1::2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|		elements = { fd00:10:96::2111,
1|			     fd00:10:96::2112,
1|			     fd00:10:96::2114,
1|			     fd00:10:96::2115,
1|			     fd00:10:96::2116,
1|			     fd00:10:96::2117,
1|			     fd00:10:96::2118,
1|			     fd00:10:96::2119 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv6_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { fc00:f853:ccd:e793::3 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { fd00:10:96::2118 . udp . 53 comment "default/nobody:udp" : goto reject-chain,
1|			     fd00:10:96::2118 . tcp . 80 comment "default/nobody:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32218 comment "default/nobody:http" : goto reject-chain,
1|			     udp . 32219 comment "default/nobody:udp" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 2001:db8:1b::6 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2111 . udp . 7 : goto service-DGHRJQJJ-default/web/udp/echo,
1|			     fc00:f853:ccd:e793::3 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8::7 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     fd00:10:96::2117 . tcp . 8007 : goto service-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8:1b::6 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2111 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     fd00:10:96::2112 . tcp . 80 : goto service-DRZMVBYD-default/web6/tcp/,
1|			     fd00:10:96::2114 . tcp . 80 : goto service-XL5NVOBS-default/first6/tcp/,
1|			     fd00:10:96::2115 . tcp . 80 : goto local-U4K6RKS7-default/inside/tcp/,
1|			     fd00:10:96::2116 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2119 . tcp . 80 : goto service-37SGB7LK-default/six-only/tcp/http }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32211 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 32212 : goto external-DGHRJQJJ-default/web/udp/echo,
1|			     tcp . 32213 : goto external-DRZMVBYD-default/web6/tcp/,
1|			     tcp . 32216 : goto external-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	set affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 {
1|		type ipv6_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 {
1|		type ipv6_addr
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
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
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
1|		ip6 daddr @cluster-ips ip6 saddr != fd00:10:244::/56 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip6 saddr . ip6 daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip6 daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip6 daddr fd00:10:96::/112 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain service-37SGB7LK-default/six-only/tcp/http {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain local-U4K6RKS7-default/inside/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 1 map { 0 : fd00:10:244:1::2 . 8080 }
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Z62NTLDZ-default/lb/tcp/
1|	}
1|
1|	chain service-UU3GIVJO-default/outside/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-UU3GIVJO-default/outside/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-UU3GIVJO-default/outside/tcp/
1|	}
1|
1|	chain service-DGHRJQJJ-default/web/udp/echo {
1|		meta l4proto udp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8081, 1 : fd00:10:244:2::2 . 8081 }
1|	}
1|
1|	chain external-DGHRJQJJ-default/web/udp/echo {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-DGHRJQJJ-default/web/udp/echo
1|	}
1|
1|	chain service-DRZMVBYD-default/web6/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 1 map { 0 : fd00:10:244:1::2 . 8080 }
1|	}
1|
1|	chain local-DRZMVBYD-default/web6/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 1 map { 0 : fd00:10:244:1::2 . 8080 }
1|	}
1|
1|	chain external-DRZMVBYD-default/web6/tcp/ {
1|		ip6 saddr fd00:10:244::/56 goto service-DRZMVBYD-default/web6/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-DRZMVBYD-default/web6/tcp/ comment "short-circuit local traffic"
1|		goto local-DRZMVBYD-default/web6/tcp/
1|	}
1|
1|	chain endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 {
1|		update @affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 { ip6 saddr }
1|		meta l4proto tcp dnat to [fd00:10:244:1::2]:8080
1|	}
1|
1|	chain service-XL5NVOBS-default/first6/tcp/ {
1|		ip6 saddr @affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 goto endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080
1|		ip6 saddr @affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 goto endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080, 1 : goto endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 }
1|	}
1|
1|	chain endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 {
1|		update @affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 { ip6 saddr }
1|		meta l4proto tcp dnat to [fd00:10:244:2::2]:8080
1|	}
1|
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|		ip6 saddr != { fc00:f853:ccd:e793::1, fd00:10:244:2::/64 } drop
1|	}
1|}
$ docker exec kind-worker2 nft list table ip6 kube-proxy
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { fd00:10:244:2::2 . fd00:10:244:2::2 . tcp . 8080,
1|			     fd00:10:244:2::2 . fd00:10:244:2::2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|		elements = { fd00:10:96::2111,
1|			     fd00:10:96::2112,
1|			     fd00:10:96::2114,
1|			     fd00:10:96::2115,
1|			     fd00:10:96::2116,
1|			     fd00:10:96::2117,
1|			     fd00:10:96::2118,
1|			     fd00:10:96::2119 }
1|	}
1|
1|	set nodeport-ips {
1|		type ipv6_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { fc00:f853:ccd:e793::4 }
1|	}
1|
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { fd00:10:96::2118 . udp . 53 comment "default/nobody:udp" : goto reject-chain,
1|			     fd00:10:96::2115 . tcp . 80 comment "default/inside" : drop,
1|			     fd00:10:96::2118 . tcp . 80 comment "default/nobody:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32213 comment "default/web6" : drop,
1|			     tcp . 32218 comment "default/nobody:http" : goto reject-chain,
1|			     udp . 32219 comment "default/nobody:udp" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 2001:db8:1b::6 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2111 . udp . 7 : goto service-DGHRJQJJ-default/web/udp/echo,
1|			     fc00:f853:ccd:e793::3 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8::7 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     fd00:10:96::2117 . tcp . 8007 : goto service-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8:1b::6 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2111 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     fd00:10:96::2112 . tcp . 80 : goto service-DRZMVBYD-default/web6/tcp/,
1|			     fd00:10:96::2114 . tcp . 80 : goto service-XL5NVOBS-default/first6/tcp/,
1|			     fd00:10:96::2116 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2119 . tcp . 80 : goto service-37SGB7LK-default/six-only/tcp/http }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32211 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 32212 : goto external-DGHRJQJJ-default/web/udp/echo,
1|			     tcp . 32213 : goto external-DRZMVBYD-default/web6/tcp/,
1|			     tcp . 32216 : goto external-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	set affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 {
1|		type ipv6_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 {
1|		type ipv6_addr
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
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
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
1|		ip6 daddr @cluster-ips ip6 saddr != fd00:10:244::/56 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip6 saddr . ip6 daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip6 daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip6 daddr fd00:10:96::/112 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|
1|	chain service-37SGB7LK-default/six-only/tcp/http {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Z62NTLDZ-default/lb/tcp/
1|	}
1|
1|	chain service-DGHRJQJJ-default/web/udp/echo {
1|		meta l4proto udp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8081, 1 : fd00:10:244:2::2 . 8081 }
1|	}
1|
1|	chain external-DGHRJQJJ-default/web/udp/echo {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-DGHRJQJJ-default/web/udp/echo
1|	}
1|
1|	chain service-DRZMVBYD-default/web6/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 1 map { 0 : fd00:10:244:1::2 . 8080 }
1|	}
1|
1|	chain external-DRZMVBYD-default/web6/tcp/ {
1|		ip6 saddr fd00:10:244::/56 goto service-DRZMVBYD-default/web6/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-DRZMVBYD-default/web6/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 {
1|		update @affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 { ip6 saddr }
1|		meta l4proto tcp dnat to [fd00:10:244:1::2]:8080
1|	}
1|
1|	chain service-XL5NVOBS-default/first6/tcp/ {
1|		ip6 saddr @affinity-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080 goto endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080
1|		ip6 saddr @affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 goto endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-D2P47UAY-default/first6/tcp/__fd00.10.244.1..2/8080, 1 : goto endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 }
1|	}
1|
1|	chain service-UU3GIVJO-default/outside/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-UU3GIVJO-default/outside/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-UU3GIVJO-default/outside/tcp/
1|	}
1|
1|	chain endpoint-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 {
1|		update @affinity-6UXOLK2I-default/first6/tcp/__fd00.10.244.2..2/8080 { ip6 saddr }
1|		meta l4proto tcp dnat to [fd00:10:244:2::2]:8080
1|	}
1|
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|		ip6 saddr != { fc00:f853:ccd:e793::1, fd00:10:244:2::/64 } drop
1|	}
1|}
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
1|			     10.96.211.1, 10.96.211.3,
1|			     10.96.211.4, 10.96.211.5,
1|			     10.96.211.6, 10.96.211.7,
1|			     10.96.211.8 }
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
1|		elements = { 10.96.211.8 . udp . 53 comment "default/nobody:udp" : goto reject-chain,
1|			     10.96.211.8 . tcp . 80 comment "default/nobody:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32218 comment "default/nobody:http" : goto reject-chain,
1|			     udp . 32219 comment "default/nobody:udp" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 203.0.113.6 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.211.1 . udp . 7 : goto service-DGHRJQJJ-default/web/udp/echo,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     198.51.100.7 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     10.96.211.7 . tcp . 8007 : goto service-UU3GIVJO-default/outside/tcp/,
1|			     10.96.211.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.211.3 . tcp . 80 : goto service-AO5WESHR-default/web4/tcp/,
1|			     10.96.211.4 . tcp . 80 : goto service-XL5NVOBS-default/first6/tcp/,
1|			     10.96.211.5 . tcp . 80 : goto local-U4K6RKS7-default/inside/tcp/,
1|			     203.0.113.6 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.211.6 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32211 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 32212 : goto external-DGHRJQJJ-default/web/udp/echo,
1|			     tcp . 32216 : goto external-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|
1|	set affinity-APVALF4O-default/first6/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080 {
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
1|	chain endpoint-APVALF4O-default/first6/tcp/__10.244.1.2/8080 {
1|		update @affinity-APVALF4O-default/first6/tcp/__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-XL5NVOBS-default/first6/tcp/ {
1|		ip saddr @affinity-APVALF4O-default/first6/tcp/__10.244.1.2/8080 goto endpoint-APVALF4O-default/first6/tcp/__10.244.1.2/8080
1|		ip saddr @affinity-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080 goto endpoint-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-APVALF4O-default/first6/tcp/__10.244.1.2/8080, 1 : goto endpoint-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080 }
1|	}
1|
1|	chain service-Z62NTLDZ-default/lb/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-Z62NTLDZ-default/lb/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-Z62NTLDZ-default/lb/tcp/
1|	}
1|
1|	chain service-DGHRJQJJ-default/web/udp/echo {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-DGHRJQJJ-default/web/udp/echo {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-DGHRJQJJ-default/web/udp/echo
1|	}
1|
1|	chain service-AO5WESHR-default/web4/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-U4K6RKS7-default/inside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-UU3GIVJO-default/outside/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-UU3GIVJO-default/outside/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-UU3GIVJO-default/outside/tcp/
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain endpoint-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080 {
1|		update @affinity-O2HUXFXS-default/first6/tcp/__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain firewall-Z62NTLDZ-default/lb/tcp/ {
1|		ip saddr != { 172.18.0.0/16, 203.0.113.6 } drop
1|	}
1|}
$ docker exec kind-control-plane nft list map ip6 kube-proxy service-ips
1|table ip6 kube-proxy {
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2111 . udp . 7 : goto service-DGHRJQJJ-default/web/udp/echo,
1|			     fc00:f853:ccd:e793::3 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8::7 . tcp . 8007 : goto external-UU3GIVJO-default/outside/tcp/,
1|			     fd00:10:96::2117 . tcp . 8007 : goto service-UU3GIVJO-default/outside/tcp/,
1|			     2001:db8:1b::6 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2111 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     fd00:10:96::2112 . tcp . 80 : goto service-DRZMVBYD-default/web6/tcp/,
1|			     fd00:10:96::2114 . tcp . 80 : goto service-XL5NVOBS-default/first6/tcp/,
1|			     fd00:10:96::2116 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     fd00:10:96::2119 . tcp . 80 : goto service-37SGB7LK-default/six-only/tcp/http }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip6 kube-proxy no-endpoint-services
1|table ip6 kube-proxy {
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { fd00:10:96::2118 . udp . 53 comment "default/nobody:udp" : goto reject-chain,
1|			     fd00:10:96::2115 . tcp . 80 comment "default/inside" : drop,
1|			     fd00:10:96::2118 . tcp . 80 comment "default/nobody:http" : goto reject-chain }
1|	}
1|}
$ docker exec kind-control-plane nft list map ip6 kube-proxy firewall-ips
1|table ip6 kube-proxy {
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 2001:db8:1b::6 . tcp . 80 : goto firewall-Z62NTLDZ-default/lb/tcp/ }
1|	}
1|}
$ docker exec kind-control-plane nft list set ip6 kube-proxy cluster-ips
1|table ip6 kube-proxy {
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|		elements = { fd00:10:96::2111,
1|			     fd00:10:96::2112,
1|			     fd00:10:96::2114,
1|			     fd00:10:96::2115,
1|			     fd00:10:96::2116,
1|			     fd00:10:96::2117,
1|			     fd00:10:96::2118,
1|			     fd00:10:96::2119 }
1|	}
1|}
$ docker exec kind-control-plane nft list set ip6 kube-proxy nodeport-ips
1|table ip6 kube-proxy {
1|	set nodeport-ips {
1|		type ipv6_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { fc00:f853:ccd:e793::2 }
1|	}
1|}
$ docker exec kind-worker nft list chain ip6 kube-proxy services
1|table ip6 kube-proxy {
1|	chain services {
1|		ip6 daddr @cluster-ips ip6 saddr != fd00:10:244::/56 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|}
$ docker exec kind-worker nft list tables | grep -v masq
1|table ip kube-proxy
1|table ip6 kube-proxy
$ for p in 32211 32213 32216 32218; do for n in 2 3 4; do echo "[::$n]:$p $(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::$n]:$p/hostname) 172.18.0.$n:$p $(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|[::2]:32211 200 0 172.18.0.2:32211 200 0
1|[::3]:32211 200 0 172.18.0.3:32211 200 0
1|[::4]:32211 200 0 172.18.0.4:32211 200 0
1|[::2]:32213 000 28 172.18.0.2:32213 000 7
1|[::3]:32213 200 0 172.18.0.3:32213 000 7
1|[::4]:32213 000 28 172.18.0.4:32213 000 7
1|[::2]:32216 200 0 172.18.0.2:32216 200 0
1|[::3]:32216 200 0 172.18.0.3:32216 200 0
1|[::4]:32216 200 0 172.18.0.4:32216 200 0
1|[::2]:32218 000 28 172.18.0.2:32218 000 7
1|[::3]:32218 000 28 172.18.0.3:32218 000 7
1|[::4]:32218 000 28 172.18.0.4:32218 000 7
$ for i in 1 2 4 5 6 7 8 9; do echo "211$i pod=$(kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname 2>/dev/null) node=$(docker exec kind-worker curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname) far=$(docker exec kind-control-plane curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname)"; done
1|2111 pod=200 0 node=200 0 far=200 0
1|2112 pod=200 0 node=200 0 far=200 0
1|2114 pod=200 0 node=200 0 far=200 0
1|2115 pod=000 28 node=200 0 far=000 28
1|2116 pod=200 0 node=200 0 far=200 0
1|2117 pod=000 28 node=000 28 far=000 28
1|2118 pod=000 28 node=000 28 far=000 28
1|2119 pod=200 0 node=200 0 far=200 0
$ for n in kind-worker kind-worker2; do echo "$n $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8::7]:8007/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::3]:8007/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8:1b::6]/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[::1]:32211/hostname)"; done
1|kind-worker 200 0 200 0 000 28 000 7
1|kind-worker2 200 0 200 0 000 28 000 7
$ kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8:1b::6]/hostname
1\200 0
$ kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8::7]:8007/hostname
1\200 0
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:8007/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::3]
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:32213/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::1]
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::2]:32211/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::2]
$ curl -g -sS -m 1 http://[fc00:f853:ccd:e793::3]:31111/
2|curl: (7) Failed to connect to fc00:f853:ccd:e793::3 port 31111 after 0 ms: Couldn't connect to server
? 7
$ curl -g -sS -m 1 http://[fc00:f853:ccd:e793::3]:32218/
2|curl: (28) Connection timed out after 1002 milliseconds
? 28
$ curl -g -sS -m 1 http://[fd00:10:96::2111]/
2|curl: (7) Failed to connect to fd00:10:96::2111 port 80 after 0 ms: Couldn't connect to server
? 7
$ curl -g -sv -m 1 http://[fc00:f853:ccd:e793::3]:32213/hostname
1\w1
2|*   Trying [fc00:f853:ccd:e793::3]:32213...
2|* Connected to fc00:f853:ccd:e793::3 (fc00:f853:ccd:e793::3) port 32213 (#0)
2|> GET /hostname HTTP/1.1
2|> Host: [fc00:f853:ccd:e793::3]:32213
2|> User-Agent: curl/7.88.1
2|> Accept: */*
2|> 
2|< HTTP/1.1 200 OK
2|< Date: Sun, 29 Nov 2026 23:05:21 GMT
2|< Content-Length: 2
2|< Content-Type: text/plain; charset=utf-8
2|< 
2|{ [2 bytes data]
2|* Connection #0 to host fc00:f853:ccd:e793::3 left intact
$ kubectl exec shoot -- curl -g -sv http://[fd00:10:96::2114]/hostname 2>&1 | sed 's/w[12]/wN/'
1|*   Trying [fd00:10:96::2114]:80...
1|* Connected to fd00:10:96::2114 (fd00:10:96::2114) port 80 (#0)
1|> GET /hostname HTTP/1.1
1|> Host: [fd00:10:96::2114]
1|> User-Agent: curl/7.88.1
1|> Accept: */*
1|> 
1|< HTTP/1.1 200 OK
1|< Date: Sun, 29 Nov 2026 23:05:21 GMT
1|< Content-Length: 2
1|< Content-Type: text/plain; charset=utf-8
1|< 
1|{ [2 bytes data]
1|* Connection #0 to host fd00:10:96::2114 left intact
1\wN
$ kubectl exec shoot -- curl -g -s -m 1 http://[fd00:10:96::2111]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:2::3]
$ kubectl exec shoot -- curl -g -sS -m 1 http://[fd00:10:96::2118]/
2|curl: (28) Connection timed out after 1000 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -g -sS -m 1 http://[fd00:10:96::2111]:81/
2|curl: (28) Connection timed out after 1001 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -sv -m 2 http://first6/hostname 2>&1 | sed 's/w[12]/wN/'
1|*   Trying [fd00:10:96::2114]:80...
1|* Connected to first6 (fd00:10:96::2114) port 80 (#0)
1|> GET /hostname HTTP/1.1
1|> Host: first6
1|> User-Agent: curl/7.88.1
1|> Accept: */*
1|> 
1|< HTTP/1.1 200 OK
1|< Date: Sun, 29 Nov 2026 23:05:25 GMT
1|< Content-Length: 2
1|< Content-Type: text/plain; charset=utf-8
1|< 
1|{ [2 bytes data]
1|* Connection #0 to host first6 left intact
1\wN
$ kubectl exec shoot -- curl -s -4 -o /dev/null -w '%{remote_ip} %{remote_port} %{local_ip} %{http_version}\n' http://web/
1|10.96.211.1 80 10.244.2.3 1.1
$ kubectl exec shoot -- curl -s -6 -o /dev/null -w '%{remote_ip} %{remote_port} %{local_ip} %{url_effective}\n' http://web/
1|fd00:10:96::2111 80 fd00:10:244:2::3 http://web/
$ kubectl exec w1 -- curl -g -s -m 1 http://[fd00:10:96::2115]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::1]
$ kubectl exec w1 -- curl -g -s -m 1 http://[fd00:10:244:1::2]:8080/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::2]
$ docker exec kind-worker curl -g -s -m 1 http://[fd00:10:96::2112]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::1]
$ docker exec kind-worker2 curl -g -s -m 1 http://[fd00:10:96::2112]/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::4]
$ echo hostname | nc -u -w 1 fc00:f853:ccd:e793::3 32212 | tr 12 NN
1\wN
$ echo hostname | nc -6 -u -v -w 1 fc00:f853:ccd:e793::3 32219
? 1
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 fd00:10:96::2111 7' | tr 12 NN
1\wN
$ kubectl exec shoot -- nc -zv -w 1 fd00:10:96::2111 80
2|Connection to fd00:10:96::2111 80 port [tcp/http] succeeded!
$ kubectl exec shoot -- nc -zv -w 1 fd00:10:96::2118 80
2|nc: connect to fd00:10:96::2118 port 80 (tcp) timed out: Operation now in progress
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- nc -zv -w 1 web 80
2|Connection to web (fd00:10:96::2111) 80 port [tcp/http] succeeded!
$ kubectl exec shoot -- nc -6 -zv -w 1 web4 80
2|nc: getaddrinfo for host "web4" port 80: No address associated with hostname
2|command terminated with exit code 1
? 1
$ for i in $(seq 12); do kubectl exec shoot -- curl -g -s http://[fd00:10:96::2114]/hostname; echo; done | sort -u | wc -l
1|1
$ docker exec kind-worker2 conntrack -F
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
$ kubectl exec shoot -- curl -g -s --local-port 40100 http://[fd00:10:96::2112]/hostname
1\w1
$ docker exec kind-worker2 conntrack -L -f ipv6 -p tcp --orig-port-src 40100
1|tcp      6 119 TIME_WAIT src=fd00:10:244:2::3 dst=fd00:10:96::2112 sport=40100 dport=80 src=fd00:10:244:1::2 dst=fd00:10:244:2::3 sport=8080 dport=40100 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ curl -g -s --local-port 40101 http://[fc00:f853:ccd:e793::4]:32211/hostname | tr 12 NN
1\wN
$ docker exec kind-worker2 conntrack -L -f ipv6 -d fc00:f853:ccd:e793::4 -p tcp --orig-port-src 40101 2>/dev/null | wc -l
1|1
$ docker exec kind-worker2 conntrack -L -f ipv6 -p udp
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ ping -6 -c 1 -W 1 fc00:f853:ccd:e793::3
1|PING fc00:f853:ccd:e793::3(fc00:f853:ccd:e793::3) 56 data bytes
1|64 bytes from fc00:f853:ccd:e793::3: icmp_seq=1 ttl=64 time=0.115 ms
1|
1|--- fc00:f853:ccd:e793::3 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.115/0.115/0.115/0.000 ms
$ kubectl exec shoot -- ping -c 1 -W 1 fd00:10:244:1::2
1|PING fd00:10:244:1::2(fd00:10:244:1::2) 56 data bytes
1|64 bytes from fd00:10:244:1::2: icmp_seq=1 ttl=62 time=0.099 ms
1|
1|--- fd00:10:244:1::2 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.099/0.099/0.099/0.000 ms
$ kubectl exec shoot -- ping -6 -c 1 -W 1 fd00:10:96::2111
1|PING fd00:10:96::2111(fd00:10:96::2111) 56 data bytes
1|From fd00:10:244:2::1 icmp_seq=1 Destination unreachable: Port unreachable
1|
1|--- fd00:10:96::2111 ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 1 -W 1 web
1|PING web(web.default.svc.cluster.local (fd00:10:96::2111)) 56 data bytes
1|From fd00:10:244:2::1 (fd00:10:244:2::1) icmp_seq=1 Destination unreachable: Port unreachable
1|
1|--- web ping statistics ---
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 -W 1 fd00:10:244:2::2
1|PING fd00:10:244:2::2 (fd00:10:244:2::2): 56 data bytes
1|64 bytes from fd00:10:244:2::2: seq=0 ttl=62 time=0.179 ms
1|
1|--- fd00:10:244:2::2 ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = 0.179/0.179/0.179 ms
$ kubectl exec box -- ping6 -c 1 -W 1 web
1|PING web (fd00:10:96::2111): 56 data bytes
1|
1|--- web ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 1 fd00:10:96::2118 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- traceroute6 -n -w 1 -q 1 -m 3 fd00:10:244:2::2
1|traceroute to fd00:10:244:2::2 (fd00:10:244:2::2), 3 hops max, 72 byte packets
1| 1  fd00:10:244:1::1  0.009 ms
1| 2  fc00:f853:ccd:e793::4  0.005 ms
1| 3  fd00:10:244:2::2  0.004 ms
$ kubectl exec shoot -- traceroute -6 -n -w 1 -q 1 -m 4 fd00:10:244:1::2
1|traceroute to fd00:10:244:1::2 (fd00:10:244:1::2), 4 hops max, 80 byte packets
1| 1  fd00:10:244:2::1  0.061 ms
1| 2  fc00:f853:ccd:e793::3  0.094 ms
1| 3  fd00:10:244:1::2  0.054 ms
$ docker exec kind-worker ip -6 route get fd00:10:244:2::2 | sed -E 's/ metric.*//'
1|fd00:10:244:2::2 from :: via fc00:f853:ccd:e793::4 dev eth0 src fc00:f853:ccd:e793::3
$ docker exec kind-worker ip -6 route get fd00:10:96::2111 | sed -E 's/ metric.*//'
1|fd00:10:96::2111 from :: via fc00:f853:ccd:e793::1 dev eth0 src fc00:f853:ccd:e793::3
$ docker exec kind-worker ip -6 route get fd00:10:244:1::2 | sed -E 's/veth[0-9a-f]+/vethX/'
1|fd00:10:244:1::2 from :: dev vethX src fd00:10:244:1::1 metric 1024 pref medium
$ docker exec kind-worker ip -6 neigh show dev eth0 | sed -E 's/lladdr [0-9a-f:]+/lladdr M/' | grep '^fc00' | cut -d' ' -f1-3 | sort
1|fc00:f853:ccd:e793::1 lladdr M
1|fc00:f853:ccd:e793::2 lladdr M
1|fc00:f853:ccd:e793::4 lladdr M
$ docker exec kind-worker ip -6 rule
1|0:	from all lookup local
1|32766:	from all lookup main
$ kubectl exec shoot -- ip -6 route
1|fd00:10:244:2::1 dev eth0 metric 1024 pref medium
1|fd00:10:244:2::3 dev eth0 proto kernel metric 256 pref medium
1|fe80::/64 dev eth0 proto kernel metric 256 pref medium
1|default via fd00:10:244:2::1 dev eth0 metric 1024 pref medium
$ docker exec kind-worker sysctl net.ipv6.conf.all.forwarding
1|net.ipv6.conf.all.forwarding = 1
$ docker exec kind-worker cat /proc/sys/net/ipv6/conf/all/forwarding
1|1
$ docker exec kind-worker ss -6 -tln | awk '{print $1, $4}' | sort
1|State Local
$ kubectl exec shoot -- dig +short AAAA web.default.svc.cluster.local
1|fd00:10:96::2111
$ kubectl exec shoot -- dig +noall +answer AAAA heads.default.svc.cluster.local | sort
1|heads.default.svc.cluster.local. 30 IN	AAAA	fd00:10:244:1::2
1|heads.default.svc.cluster.local. 30 IN	AAAA	fd00:10:244:2::2
$ kubectl exec shoot -- dig +noall +answer ANY web.default.svc.cluster.local | sort
$ kubectl exec shoot -- dig +short AAAA six-only.default.svc.cluster.local
1|fd00:10:96::2119
$ kubectl exec shoot -- dig +noall +answer +additional SRV _http._tcp.heads.default.svc.cluster.local | sort
1|10-244-1-2.heads.default.svc.cluster.local. 30 IN A 10.244.1.2
1|10-244-2-2.heads.default.svc.cluster.local. 30 IN A 10.244.2.2
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-1-2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-2-2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-1--2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-2--2.heads.default.svc.cluster.local.
1|fd00-10-244-1--2.heads.default.svc.cluster.local. 30 IN	AAAA fd00:10:244:1::2
1|fd00-10-244-2--2.heads.default.svc.cluster.local. 30 IN	AAAA fd00:10:244:2::2
$ kubectl exec shoot -- dig +short -x fd00:10:96::2117
1|outside.default.svc.cluster.local.
$ kubectl exec shoot -- host web6
1|web6.default.svc.cluster.local has IPv6 address fd00:10:96::2112
$ kubectl exec shoot -- host -t AAAA web4
1|web4.default.svc.cluster.local has no AAAA record
$ kubectl exec shoot -- getent ahosts first6
1|fd00:10:96::2114 STREAM first6.default.svc.cluster.local
1|fd00:10:96::2114 DGRAM  
1|fd00:10:96::2114 RAW    
1|10.96.211.4     STREAM 
1|10.96.211.4     DGRAM  
1|10.96.211.4     RAW    
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: fd00:10:96::2111
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.211.1
1|
$ kubectl exec box -- nslookup -type=aaaa web6.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web6.default.svc.cluster.local
1|Address: fd00:10:96::2112
1|
$ (docker exec kind-worker timeout 4 tcpdump -nni eth0 -c 4 'ip6 and tcp port 32213' > t1.txt 2>/dev/null &); sleep 1; curl -g -s --local-port 40102 http://[fc00:f853:ccd:e793::3]:32213/hostname; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr) [0-9:]+/\1 N/g' t1.txt
1|w1IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [S], seq N, win N, options [mss 1440,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP6 fc00:f853:ccd:e793::3.32213 > fc00:f853:ccd:e793::1.40102: Flags [S.], seq N, ack N, win N, options [mss 1440,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [.], ack N, win N, options [nop,nop,TS val N ecr N], length 0
1|IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [P.], seq N, ack N, win N, options [nop,nop,TS val N ecr N], length 101
$ kubectl patch svc web4 -p '{"spec":{"ipFamilyPolicy":"PreferDualStack"}}'
1|service/web4 patched
$ kubectl patch svc first6 --type merge -p '{"spec":{"ipFamilyPolicy":"SingleStack","ipFamilies":["IPv6"],"clusterIPs":["fd00:10:96::2114"]}}'
1|service/first6 patched
$ kubectl patch svc web6 -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/web6 patched
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/1"}]'
1|service/web patched
$ kubectl delete svc outside
1|service "outside" deleted from default namespace
$ kubectl delete pod w2 --now
1|pod "w2" deleted from default namespace
@ sync
$ kubectl get svc web4 -o jsonpath='{.spec.ipFamilies} {.spec.ipFamilyPolicy}{"\n"}'
1|["IPv4","IPv6"] PreferDualStack
$ kubectl get svc first6 web6
1|NAME     TYPE        CLUSTER-IP         EXTERNAL-IP   PORT(S)        AGE
1|first6   ClusterIP   fd00:10:96::2114   <none>        80/TCP         100s
1|web6     NodePort    fd00:10:96::2112   <none>        80:32213/TCP   100s
$ kubectl get endpointslices -l kubernetes.io/service-name=first6
1|NAME           ADDRESSTYPE   PORTS   ENDPOINTS          AGE
1|first6-vw94c   IPv6          8080    fd00:10:244:1::2   100s
$ docker exec kind-worker nft list map ip kube-proxy service-ips
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.211.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.211.3 . tcp . 80 : goto service-AO5WESHR-default/web4/tcp/,
1|			     10.96.211.5 . tcp . 80 : goto local-U4K6RKS7-default/inside/tcp/,
1|			     203.0.113.6 . tcp . 80 : goto external-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.211.6 . tcp . 80 : goto service-Z62NTLDZ-default/lb/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|}
$ curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::4]:32213/hostname
1\200 0
$ kubectl exec shoot -- dig +short AAAA web4.default.svc.cluster.local | wc -l
1|1
$ kubectl exec shoot -- dig +short A first6.default.svc.cluster.local
$ kubectl exec shoot -- curl -sS -4 -m 1 http://first6/
2|curl: (6) Could not resolve host: first6
2|command terminated with exit code 6
? 6
