# Local policies with none, one and several endpoints on a node, for node ports, load balancers and cluster IPs: rules, who is answered, and whose address a Pod sees.
# mode: nftables
> p.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: ext-one}
| spec: {type: NodePort, clusterIP: 10.96.220.1, externalTrafficPolicy: Local, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31001}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-many}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.221, clusterIP: 10.96.220.2, externalTrafficPolicy: Local, healthCheckNodePort: 31902, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31002}, {name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31012}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-none}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.222, clusterIP: 10.96.220.3, externalTrafficPolicy: Local, healthCheckNodePort: 31903, selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31003}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-one}
| spec: {clusterIP: 10.96.220.4, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-many}
| spec: {type: NodePort, clusterIP: 10.96.220.5, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31005}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-none}
| spec: {type: NodePort, clusterIP: 10.96.220.6, internalTrafficPolicy: Local, selector: {app: none}, ports: [{port: 80, nodePort: 31006}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: both-one}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.223, clusterIP: 10.96.220.7, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 31907, loadBalancerSourceRanges: [172.18.0.0/24, 10.244.2.0/24], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31007}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-ips}
| spec: {clusterIP: 10.96.220.8, externalTrafficPolicy: Local, externalIPs: [198.51.100.80, 172.18.0.3], selector: {on: one}, ports: [{port: 8088, targetPort: 8080}]}
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
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: far}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f p.yaml
1|service/ext-one created
1|service/ext-many created
1|service/ext-none created
1|service/int-one created
1|service/int-many created
1|service/int-none created
1|service/both-one created
1|service/ext-ips created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/near created
1|pod/far created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP    EXTERNAL-IP                PORT(S)                     AGE   SELECTOR
1|both-one     LoadBalancer   10.96.220.7   172.18.255.223             80:31007/TCP                32s   true=one
1|ext-ips      ClusterIP      10.96.220.8   198.51.100.80,172.18.0.3   8088/TCP                    32s   true=one
1|ext-many     LoadBalancer   10.96.220.2   172.18.255.221             80:31002/TCP,53:31012/UDP   33s   app=web
1|ext-none     LoadBalancer   10.96.220.3   172.18.255.222             80:31003/TCP                33s   app=none
1|ext-one      NodePort       10.96.220.1   <none>                     80:31001/TCP                34s   true=one
1|int-many     NodePort       10.96.220.5   <none>                     80:31005/TCP                33s   app=web
1|int-none     NodePort       10.96.220.6   <none>                     80:31006/TCP                33s   app=none
1|int-one      ClusterIP      10.96.220.4   <none>                     80/TCP                      33s   true=one
1|kubernetes   ClusterIP      10.96.0.1     <none>                     443/TCP                     44s   <none>
$ kubectl describe svc ext-many both-one ext-ips int-none
1|Name:                     ext-many
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.2
1|IPs:                      10.96.220.2
1|Desired LoadBalancer IP:  172.18.255.221
1|LoadBalancer Ingress:     172.18.255.221 (VIP)
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  31002/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Port:                     dns  53/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 dns  31012/UDP
1|Endpoints:                10.244.1.2:8081,10.244.1.3:8081,10.244.2.2:8081
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     31902
1|
1|
1|Name:                        both-one
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    true=one
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.220.7
1|IPs:                         10.96.220.7
1|Desired LoadBalancer IP:     172.18.255.223
1|LoadBalancer Ingress:        172.18.255.223 (VIP)
1|Port:                        <unset>  80/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    <unset>  31007/TCP
1|Endpoints:                   10.244.1.2:8080
1|Session Affinity:            None
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        31907
1|LoadBalancer Source Ranges:  172.18.0.0/24,10.244.2.0/24
1|
1|
1|Name:                     ext-ips
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 true=one
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.8
1|IPs:                      10.96.220.8
1|External IPs:             198.51.100.80,172.18.0.3
1|Port:                     <unset>  8088/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     int-none
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=none
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.6
1|IPs:                      10.96.220.6
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|NodePort:                 <unset>  31006/TCP
1|Endpoints:                
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Local
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
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4,
1|			     10.96.220.5, 10.96.220.6,
1|			     10.96.220.7, 10.96.220.8 }
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
1|		elements = { 10.96.220.3 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     10.96.220.6 . tcp . 80 comment "default/int-none" : goto reject-chain,
1|			     172.18.255.222 . tcp . 80 comment "default/ext-none" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31003 comment "default/ext-none" : goto reject-chain,
1|			     tcp . 31006 comment "default/int-none" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.223 . tcp . 80 : goto firewall-RPSGJDXW-default/both-one/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.220.2 . udp . 53 : goto service-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.221 . udp . 53 : goto external-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.220.1 . tcp . 80 : goto service-RX5OXBSM-default/ext-one/tcp/http,
1|			     10.96.220.2 . tcp . 80 : goto service-KKBY5SVR-default/ext-many/tcp/http,
1|			     10.96.220.4 . tcp . 80 : goto local-YJCHMFPQ-default/int-one/tcp/,
1|			     10.96.220.5 . tcp . 80 : goto local-G2E3DQGT-default/int-many/tcp/,
1|			     10.96.220.7 . tcp . 80 : goto local-RPSGJDXW-default/both-one/tcp/,
1|			     172.18.255.221 . tcp . 80 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.223 . tcp . 80 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     172.18.0.3 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.220.8 . tcp . 8088 : goto service-MBO3HM2O-default/ext-ips/tcp/,
1|			     198.51.100.80 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31001 : goto external-RX5OXBSM-default/ext-one/tcp/http,
1|			     tcp . 31002 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     tcp . 31005 : goto external-G2E3DQGT-default/int-many/tcp/,
1|			     tcp . 31007 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     udp . 31012 : goto external-4JADY4MJ-default/ext-many/udp/dns }
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
1|	chain firewall-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/24, 172.18.255.223 } drop
1|	}
1|
1|	chain service-RPSGJDXW-default/both-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-RPSGJDXW-default/both-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit local traffic"
1|		goto local-RPSGJDXW-default/both-one/tcp/
1|	}
1|
1|	chain service-MBO3HM2O-default/ext-ips/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-MBO3HM2O-default/ext-ips/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-MBO3HM2O-default/ext-ips/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit local traffic"
1|		goto local-MBO3HM2O-default/ext-ips/tcp/
1|	}
1|
1|	chain service-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-G2E3DQGT-default/int-many/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-G2E3DQGT-default/int-many/tcp/
1|	}
1|
1|	chain service-RX5OXBSM-default/ext-one/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-RX5OXBSM-default/ext-one/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RX5OXBSM-default/ext-one/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit local traffic"
1|		goto local-RX5OXBSM-default/ext-one/tcp/http
1|	}
1|
1|	chain service-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-KKBY5SVR-default/ext-many/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit local traffic"
1|		goto local-KKBY5SVR-default/ext-many/tcp/http
1|	}
1|
1|	chain local-YJCHMFPQ-default/int-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain local-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081 }
1|	}
1|
1|	chain external-4JADY4MJ-default/ext-many/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit local traffic"
1|		goto local-4JADY4MJ-default/ext-many/udp/dns
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
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4,
1|			     10.96.220.5, 10.96.220.6,
1|			     10.96.220.7, 10.96.220.8 }
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
1|		elements = { 10.96.220.3 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     10.96.220.4 . tcp . 80 comment "default/int-one" : drop,
1|			     10.96.220.6 . tcp . 80 comment "default/int-none" : goto reject-chain,
1|			     10.96.220.7 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.255.222 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     172.18.255.223 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.0.3 . tcp . 8088 comment "default/ext-ips" : drop,
1|			     198.51.100.80 . tcp . 8088 comment "default/ext-ips" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31001 comment "default/ext-one:http" : drop,
1|			     tcp . 31003 comment "default/ext-none" : goto reject-chain,
1|			     tcp . 31006 comment "default/int-none" : goto reject-chain,
1|			     tcp . 31007 comment "default/both-one" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.223 . tcp . 80 : goto firewall-RPSGJDXW-default/both-one/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.220.2 . udp . 53 : goto service-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.221 . udp . 53 : goto external-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.220.1 . tcp . 80 : goto service-RX5OXBSM-default/ext-one/tcp/http,
1|			     10.96.220.2 . tcp . 80 : goto service-KKBY5SVR-default/ext-many/tcp/http,
1|			     10.96.220.5 . tcp . 80 : goto local-G2E3DQGT-default/int-many/tcp/,
1|			     172.18.255.221 . tcp . 80 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.223 . tcp . 80 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     172.18.0.3 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.220.8 . tcp . 8088 : goto service-MBO3HM2O-default/ext-ips/tcp/,
1|			     198.51.100.80 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31001 : goto external-RX5OXBSM-default/ext-one/tcp/http,
1|			     tcp . 31002 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     tcp . 31005 : goto external-G2E3DQGT-default/int-many/tcp/,
1|			     tcp . 31007 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     udp . 31012 : goto external-4JADY4MJ-default/ext-many/udp/dns }
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
1|	chain firewall-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/24, 172.18.255.223 } drop
1|	}
1|
1|	chain service-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-G2E3DQGT-default/int-many/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-G2E3DQGT-default/int-many/tcp/
1|	}
1|
1|	chain service-MBO3HM2O-default/ext-ips/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-MBO3HM2O-default/ext-ips/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-RPSGJDXW-default/both-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-RX5OXBSM-default/ext-one/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RX5OXBSM-default/ext-one/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-4JADY4MJ-default/ext-many/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit local traffic"
1|		goto local-4JADY4MJ-default/ext-many/udp/dns
1|	}
1|
1|	chain service-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-KKBY5SVR-default/ext-many/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit local traffic"
1|		goto local-KKBY5SVR-default/ext-many/tcp/http
1|	}
1|
1|	chain local-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8081 }
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
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4,
1|			     10.96.220.5, 10.96.220.6,
1|			     10.96.220.7, 10.96.220.8 }
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
1|		elements = { 172.18.255.221 . udp . 53 comment "default/ext-many:dns" : drop,
1|			     10.96.220.3 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     10.96.220.4 . tcp . 80 comment "default/int-one" : drop,
1|			     10.96.220.5 . tcp . 80 comment "default/int-many" : drop,
1|			     10.96.220.6 . tcp . 80 comment "default/int-none" : goto reject-chain,
1|			     10.96.220.7 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.255.221 . tcp . 80 comment "default/ext-many:http" : drop,
1|			     172.18.255.222 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     172.18.255.223 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.0.3 . tcp . 8088 comment "default/ext-ips" : drop,
1|			     198.51.100.80 . tcp . 8088 comment "default/ext-ips" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31001 comment "default/ext-one:http" : drop,
1|			     tcp . 31002 comment "default/ext-many:http" : drop,
1|			     tcp . 31003 comment "default/ext-none" : goto reject-chain,
1|			     tcp . 31006 comment "default/int-none" : goto reject-chain,
1|			     tcp . 31007 comment "default/both-one" : drop,
1|			     udp . 31012 comment "default/ext-many:dns" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.223 . tcp . 80 : goto firewall-RPSGJDXW-default/both-one/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.220.2 . udp . 53 : goto service-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.221 . udp . 53 : goto external-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.220.1 . tcp . 80 : goto service-RX5OXBSM-default/ext-one/tcp/http,
1|			     10.96.220.2 . tcp . 80 : goto service-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.221 . tcp . 80 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.223 . tcp . 80 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     172.18.0.3 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.220.8 . tcp . 8088 : goto service-MBO3HM2O-default/ext-ips/tcp/,
1|			     198.51.100.80 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31001 : goto external-RX5OXBSM-default/ext-one/tcp/http,
1|			     tcp . 31002 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     tcp . 31005 : goto external-G2E3DQGT-default/int-many/tcp/,
1|			     tcp . 31007 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     udp . 31012 : goto external-4JADY4MJ-default/ext-many/udp/dns }
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
1|	chain firewall-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/24, 172.18.255.223 } drop
1|	}
1|
1|	chain service-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-G2E3DQGT-default/int-many/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-G2E3DQGT-default/int-many/tcp/
1|	}
1|
1|	chain service-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-KKBY5SVR-default/ext-many/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-KKBY5SVR-default/ext-many/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-RPSGJDXW-default/both-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-RX5OXBSM-default/ext-one/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RX5OXBSM-default/ext-one/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-4JADY4MJ-default/ext-many/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4JADY4MJ-default/ext-many/udp/dns comment "short-circuit local traffic"
1|	}
1|
1|	chain service-MBO3HM2O-default/ext-ips/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-MBO3HM2O-default/ext-ips/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ for p in 31001 31002 31003 31005 31006 31007; do for n in 2 3 4; do echo "172.18.0.$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|172.18.0.2:31001 000 28
1|172.18.0.3:31001 200 0
1|172.18.0.4:31001 000 28
1|172.18.0.2:31002 000 28
1|172.18.0.3:31002 200 0
1|172.18.0.4:31002 200 0
1|172.18.0.2:31003 000 7
1|172.18.0.3:31003 000 7
1|172.18.0.4:31003 000 7
1|172.18.0.2:31005 200 0
1|172.18.0.3:31005 200 0
1|172.18.0.4:31005 200 0
1|172.18.0.2:31006 000 7
1|172.18.0.3:31006 000 7
1|172.18.0.4:31006 000 7
1|172.18.0.2:31007 000 28
1|172.18.0.3:31007 200 0
1|172.18.0.4:31007 000 28
$ for a in 172.18.255.221 172.18.255.222 172.18.255.223 198.51.100.80; do echo "$a $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|172.18.255.221 200 0
1|172.18.255.222 000 28
1|172.18.255.223 200 0
1|198.51.100.80 000 28
$ for n in 3 4; do echo "172.18.0.$n:8088 $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:8088/hostname)"; done
1|172.18.0.3:8088 200 0
1|172.18.0.4:8088 000 7
$ for i in 1 2 3 4 5 6 7 8; do echo "10.96.220.$i near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null)"; done
1|10.96.220.1 near=200 0 far=200 0
1|10.96.220.2 near=200 0 far=200 0
1|10.96.220.3 near=000 7 far=000 7
1|10.96.220.4 near=200 0 far=000 28
1|10.96.220.5 near=200 0 far=200 0
1|10.96.220.6 near=000 7 far=000 7
1|10.96.220.7 near=200 0 far=000 28
1|10.96.220.8 near=000 7 far=000 7
$ for i in 1 2 3 4 5 6 7; do for n in kind-control-plane kind-worker kind-worker2; do echo "10.96.220.$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname)"; done; done
1|10.96.220.1 kind-control-plane 200 0
1|10.96.220.1 kind-worker 200 0
1|10.96.220.1 kind-worker2 200 0
1|10.96.220.2 kind-control-plane 200 0
1|10.96.220.2 kind-worker 200 0
1|10.96.220.2 kind-worker2 200 0
1|10.96.220.3 kind-control-plane 000 7
1|10.96.220.3 kind-worker 000 7
1|10.96.220.3 kind-worker2 000 7
1|10.96.220.4 kind-control-plane 000 28
1|10.96.220.4 kind-worker 200 0
1|10.96.220.4 kind-worker2 000 28
1|10.96.220.5 kind-control-plane 000 28
1|10.96.220.5 kind-worker 200 0
1|10.96.220.5 kind-worker2 200 0
1|10.96.220.6 kind-control-plane 000 7
1|10.96.220.6 kind-worker 000 7
1|10.96.220.6 kind-worker2 000 7
1|10.96.220.7 kind-control-plane 000 28
1|10.96.220.7 kind-worker 200 0
1|10.96.220.7 kind-worker2 000 28
$ for a in 172.18.255.221 172.18.255.222 172.18.255.223; do echo "$a near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) node=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) cp=$(docker exec kind-control-plane curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|172.18.255.221 near=200 0 far=200 0 node=200 0 cp=200 0
1|172.18.255.222 near=000 7 far=000 7 node=000 7 cp=000 7
1|172.18.255.223 near=000 28 far=200 0 node=200 0 cp=200 0
$ for p in 31001 31002 31005 31007; do for n in 2 3 4; do echo "172.18.0.$n:$p near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname 2>/dev/null)"; done; done
1|172.18.0.2:31001 near=000 28 far=000 28
1|172.18.0.3:31001 near=200 0 far=200 0
1|172.18.0.4:31001 near=000 28 far=200 0
1|172.18.0.2:31002 near=000 28 far=000 28
1|172.18.0.3:31002 near=200 0 far=200 0
1|172.18.0.4:31002 near=200 0 far=200 0
1|172.18.0.2:31005 near=200 0 far=200 0
1|172.18.0.3:31005 near=200 0 far=200 0
1|172.18.0.4:31005 near=200 0 far=200 0
1|172.18.0.2:31007 near=000 28 far=000 28
1|172.18.0.3:31007 near=200 0 far=200 0
1|172.18.0.4:31007 near=000 28 far=200 0
$ for p in 31001 31002 31003 31005 31006 31007; do for n in kind-control-plane kind-worker kind-worker2; do echo "localhost:$p $n $(docker exec $n curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://localhost:$p/hostname)"; done; done
1|localhost:31001 kind-control-plane 000 7
1|localhost:31001 kind-worker 000 7
1|localhost:31001 kind-worker2 000 7
1|localhost:31002 kind-control-plane 000 7
1|localhost:31002 kind-worker 000 7
1|localhost:31002 kind-worker2 000 7
1|localhost:31003 kind-control-plane 000 7
1|localhost:31003 kind-worker 000 7
1|localhost:31003 kind-worker2 000 7
1|localhost:31005 kind-control-plane 000 7
1|localhost:31005 kind-worker 000 7
1|localhost:31005 kind-worker2 000 7
1|localhost:31006 kind-control-plane 000 7
1|localhost:31006 kind-worker 000 7
1|localhost:31006 kind-worker2 000 7
1|localhost:31007 kind-control-plane 000 7
1|localhost:31007 kind-worker 000 7
1|localhost:31007 kind-worker2 000 7
$ curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.0.3:31002/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.221/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.223/clientip | cut -d: -f1
1|172.18.0.1
$ for i in $(seq 16); do curl -s http://172.18.0.3:31005/clientip | cut -d: -f1; done | sort -u
1|10.244.1.1
1|172.18.0.3
$ for i in $(seq 16); do curl -s http://172.18.0.2:31005/clientip | cut -d: -f1; done | sort -u
1|172.18.0.2
$ for i in $(seq 16); do curl -s http://172.18.0.3:31002/hostname; echo; done | sort -u
1|w1
1|w2
$ for i in $(seq 16); do kubectl exec near -- curl -s http://172.18.255.221/hostname; echo; done | sort -u
1|w1
1|w2
1|w3
$ for i in $(seq 16); do kubectl exec near -- curl -s http://10.96.220.5/hostname; echo; done | sort -u
1|w1
1|w2
$ for i in $(seq 16); do kubectl exec far -- curl -s http://10.96.220.5/hostname; echo; done | sort -u
1|w3
$ kubectl exec near -- curl -s http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.4
$ kubectl exec far -- curl -s http://10.96.220.1/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec far -- curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec near -- curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.4
$ kubectl exec far -- curl -s http://172.18.0.4:31001/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.4/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.8:8088/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec far -- curl -s -m 1 http://198.51.100.80:8088/clientip | cut -d: -f1
1|10.244.2.3
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker2 curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-worker2 curl -s -m 1 http://172.18.0.4:31001/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-control-plane curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.2
$ docker exec kind-worker curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31902/healthz | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 2,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 1,"serviceProxyHealthy": true}
$ for p in 31902 31903 31907; do for n in 2 3 4; do echo "$p $n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|31902 2 503 0
1|31902 3 200 0
1|31902 4 200 0
1|31903 2 503 0
1|31903 3 503 0
1|31903 4 503 0
1|31907 2 503 0
1|31907 3 200 0
1|31907 4 503 0
$ curl -si http://172.18.0.3:31902/
1|HTTP/1.1 200 OK
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|X-Load-Balancing-Endpoint-Weight: 2
1|Date: Sun, 29 Nov 2026 16:53:53 GMT
1|Content-Length: 119
1|
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 2,
1|	"serviceProxyHealthy": true
1\}
$ curl -si http://172.18.0.2:31902/
1|HTTP/1.1 503 Service Unavailable
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|X-Load-Balancing-Endpoint-Weight: 0
1|Date: Sun, 29 Nov 2026 16:53:53 GMT
1|Content-Length: 119
1|
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 0,
1|	"serviceProxyHealthy": true
1\}
$ kubectl exec far -- curl -s -m 1 http://172.18.0.4:31902/
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 1,
1|	"serviceProxyHealthy": true
1\}
$ for n in kind-worker kind-worker2; do docker exec $n ss -tln | grep -c -E ':319(02|03|07) '; done
1|3
1|3
$ kubectl patch svc ext-many -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/ext-many patched
@ sync
$ kubectl get svc ext-many -o jsonpath='{.spec.healthCheckNodePort}{"\n"}'
1|
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31902/
1|000 7
? 7
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
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4,
1|			     10.96.220.5, 10.96.220.6,
1|			     10.96.220.7, 10.96.220.8 }
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
1|		elements = { 10.96.220.3 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     10.96.220.4 . tcp . 80 comment "default/int-one" : drop,
1|			     10.96.220.5 . tcp . 80 comment "default/int-many" : drop,
1|			     10.96.220.6 . tcp . 80 comment "default/int-none" : goto reject-chain,
1|			     10.96.220.7 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.255.222 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     172.18.255.223 . tcp . 80 comment "default/both-one" : drop,
1|			     172.18.0.3 . tcp . 8088 comment "default/ext-ips" : drop,
1|			     198.51.100.80 . tcp . 8088 comment "default/ext-ips" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31001 comment "default/ext-one:http" : drop,
1|			     tcp . 31003 comment "default/ext-none" : goto reject-chain,
1|			     tcp . 31006 comment "default/int-none" : goto reject-chain,
1|			     tcp . 31007 comment "default/both-one" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.223 . tcp . 80 : goto firewall-RPSGJDXW-default/both-one/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.220.2 . udp . 53 : goto service-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.221 . udp . 53 : goto external-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.220.1 . tcp . 80 : goto service-RX5OXBSM-default/ext-one/tcp/http,
1|			     10.96.220.2 . tcp . 80 : goto service-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.221 . tcp . 80 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     172.18.255.223 . tcp . 80 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     172.18.0.3 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.220.8 . tcp . 8088 : goto service-MBO3HM2O-default/ext-ips/tcp/,
1|			     198.51.100.80 . tcp . 8088 : goto external-MBO3HM2O-default/ext-ips/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31001 : goto external-RX5OXBSM-default/ext-one/tcp/http,
1|			     tcp . 31002 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     tcp . 31005 : goto external-G2E3DQGT-default/int-many/tcp/,
1|			     tcp . 31007 : goto external-RPSGJDXW-default/both-one/tcp/,
1|			     udp . 31012 : goto external-4JADY4MJ-default/ext-many/udp/dns }
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
1|	chain firewall-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/24, 172.18.255.223 } drop
1|	}
1|
1|	chain service-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-G2E3DQGT-default/int-many/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-G2E3DQGT-default/int-many/tcp/
1|	}
1|
1|	chain service-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-KKBY5SVR-default/ext-many/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-KKBY5SVR-default/ext-many/tcp/http
1|	}
1|
1|	chain service-RPSGJDXW-default/both-one/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RPSGJDXW-default/both-one/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-RX5OXBSM-default/ext-one/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-RX5OXBSM-default/ext-one/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-RX5OXBSM-default/ext-one/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8081, 1 : 10.244.1.3 . 8081, 2 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-4JADY4MJ-default/ext-many/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-4JADY4MJ-default/ext-many/udp/dns
1|	}
1|
1|	chain service-MBO3HM2O-default/ext-ips/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-MBO3HM2O-default/ext-ips/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-MBO3HM2O-default/ext-ips/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31002/hostname)"; done
1|2 200 0
1|3 200 0
1|4 200 0
$ kubectl patch svc int-one -p '{"spec":{"internalTrafficPolicy":"Cluster"}}'
1|service/int-one patched
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.220.1, 10.96.220.2,
1|			     10.96.220.3, 10.96.220.4,
1|			     10.96.220.5, 10.96.220.6,
1|			     10.96.220.7, 10.96.220.8 }
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
1|		elements = { 10.96.220.1 . tcp . 80 comment "default/ext-one:http" : goto reject-chain,
1|			     10.96.220.3 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     10.96.220.4 . tcp . 80 comment "default/int-one" : goto reject-chain,
1|			     10.96.220.6 . tcp . 80 comment "default/int-none" : goto reject-chain,
1|			     10.96.220.7 . tcp . 80 comment "default/both-one" : goto reject-chain,
1|			     172.18.255.222 . tcp . 80 comment "default/ext-none" : goto reject-chain,
1|			     172.18.255.223 . tcp . 80 comment "default/both-one" : goto reject-chain,
1|			     172.18.0.3 . tcp . 8088 comment "default/ext-ips" : goto reject-chain,
1|			     10.96.220.8 . tcp . 8088 comment "default/ext-ips" : goto reject-chain,
1|			     198.51.100.80 . tcp . 8088 comment "default/ext-ips" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31001 comment "default/ext-one:http" : goto reject-chain,
1|			     tcp . 31003 comment "default/ext-none" : goto reject-chain,
1|			     tcp . 31006 comment "default/int-none" : goto reject-chain,
1|			     tcp . 31007 comment "default/both-one" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.223 . tcp . 80 : goto firewall-RPSGJDXW-default/both-one/tcp/ }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.220.2 . udp . 53 : goto service-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.221 . udp . 53 : goto external-4JADY4MJ-default/ext-many/udp/dns,
1|			     10.96.220.2 . tcp . 80 : goto service-KKBY5SVR-default/ext-many/tcp/http,
1|			     10.96.220.5 . tcp . 80 : goto local-G2E3DQGT-default/int-many/tcp/,
1|			     172.18.255.221 . tcp . 80 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31002 : goto external-KKBY5SVR-default/ext-many/tcp/http,
1|			     tcp . 31005 : goto external-G2E3DQGT-default/int-many/tcp/,
1|			     udp . 31012 : goto external-4JADY4MJ-default/ext-many/udp/dns }
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
1|	chain firewall-RPSGJDXW-default/both-one/tcp/ {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/24, 172.18.255.223 } drop
1|	}
1|
1|	chain service-RPSGJDXW-default/both-one/tcp/ {
1|	}
1|
1|	chain local-RPSGJDXW-default/both-one/tcp/ {
1|	}
1|
1|	chain external-RPSGJDXW-default/both-one/tcp/ {
1|	}
1|
1|	chain service-MBO3HM2O-default/ext-ips/tcp/ {
1|	}
1|
1|	chain local-MBO3HM2O-default/ext-ips/tcp/ {
1|	}
1|
1|	chain external-MBO3HM2O-default/ext-ips/tcp/ {
1|	}
1|
1|	chain service-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.3 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-G2E3DQGT-default/int-many/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-G2E3DQGT-default/int-many/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-G2E3DQGT-default/int-many/tcp/
1|	}
1|
1|	chain service-RX5OXBSM-default/ext-one/tcp/http {
1|	}
1|
1|	chain local-RX5OXBSM-default/ext-one/tcp/http {
1|	}
1|
1|	chain external-RX5OXBSM-default/ext-one/tcp/http {
1|	}
1|
1|	chain service-KKBY5SVR-default/ext-many/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.3 . 8080, 1 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-KKBY5SVR-default/ext-many/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-KKBY5SVR-default/ext-many/tcp/http
1|	}
1|
1|	chain service-4JADY4MJ-default/ext-many/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.3 . 8081, 1 : 10.244.2.2 . 8081 }
1|	}
1|
1|	chain external-4JADY4MJ-default/ext-many/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-4JADY4MJ-default/ext-many/udp/dns
1|	}
1|
1|	chain service-YJCHMFPQ-default/int-one/tcp/ {
1|	}
1|}
$ for i in 1 4 7; do echo "10.96.220.$i near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null)"; done
1|10.96.220.1 near=000 7
1|10.96.220.4 near=000 7
1|10.96.220.7 near=000 7
$ for n in 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31001/hostname)"; done
1|3 000 7
1|4 000 7
$ curl -s -m 1 http://172.18.0.3:31907/ | grep -o '"localEndpoints": [0-9]*'
1|"localEndpoints": 0
