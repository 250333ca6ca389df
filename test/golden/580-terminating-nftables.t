# Endpoints that terminate behind every kind of policy: source ranges, external addresses, affinity and Local together, one step at a time until nothing is left.
# mode: nftables
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: all}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.210, clusterIP: 10.96.180.1, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 31880, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 600}}, loadBalancerSourceRanges: [172.18.0.0/16, 10.244.2.0/24], externalIPs: [198.51.100.10, 172.18.0.4], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31801}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cluster}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.211, clusterIP: 10.96.180.2, sessionAffinity: ClientIP, loadBalancerSourceRanges: [10.244.1.0/24], externalIPs: [198.51.100.11], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31802}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext}
| spec: {type: NodePort, clusterIP: 10.96.180.3, externalTrafficPolicy: Local, externalIPs: [198.51.100.12], ports: [{name: http, port: 8000, targetPort: 8080, nodePort: 31803}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int}
| spec: {clusterIP: 10.96.180.4, internalTrafficPolicy: Local, sessionAffinity: ClientIP, externalIPs: [198.51.100.13], ports: [{name: http, port: 8000, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready, annotations: {service.alpha.kubernetes.io/tolerate-unready-endpoints: "true"}}
| spec: {clusterIP: 10.96.180.5, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{name: http, port: 8000, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready-not}
| spec: {clusterIP: 10.96.180.6, selector: {app: slow}, ports: [{name: http, port: 8000, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
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
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, labels: {app: slow}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 2}}]}
> one.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: all-1, labels: {kubernetes.io/service-name: all}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.3], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: cluster-1, labels: {kubernetes.io/service-name: cluster}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: true, serving: false, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: ext-1, labels: {kubernetes.io/service-name: ext}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2}, {addresses: [10.244.2.3], nodeName: kind-worker2, conditions: {ready: false, serving: true, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: int-1, labels: {kubernetes.io/service-name: int}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: false, terminating: true}}]
$ kubectl apply -f s.yaml
1|service/all created
1|service/cluster created
1|service/ext created
1|service/int created
1|service/unready created
1|service/unready-not created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/client created
1|pod/near created
1|pod/slow created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sleep 6
$ kubectl apply -f one.yaml
1|endpointslice.discovery.k8s.io/all-1 created
1|endpointslice.discovery.k8s.io/cluster-1 created
1|endpointslice.discovery.k8s.io/ext-1 created
1|endpointslice.discovery.k8s.io/int-1 created
@ sync
$ kubectl get svc
1|NAME          TYPE           CLUSTER-IP    EXTERNAL-IP                               PORT(S)          AGE
1|all           LoadBalancer   10.96.180.1   172.18.255.210,198.51.100.10,172.18.0.4   8000:31801/TCP   11s
1|cluster       LoadBalancer   10.96.180.2   172.18.255.211,198.51.100.11              8000:31802/TCP   10s
1|ext           NodePort       10.96.180.3   198.51.100.12                             8000:31803/TCP   10s
1|int           ClusterIP      10.96.180.4   198.51.100.13                             8000/TCP         10s
1|kubernetes    ClusterIP      10.96.0.1     <none>                                    443/TCP          13s
1|unready       ClusterIP      10.96.180.5   <none>                                    8000/TCP         10s
1|unready-not   ClusterIP      10.96.180.6   <none>                                    8000/TCP         10s
$ kubectl get endpointslices --sort-by=.metadata.labels.kubernetes\\.io/service-name | grep -v -E 'unready|kubernetes '
1|NAME                ADDRESSTYPE   PORTS   ENDPOINTS                          AGE
1|all-1               IPv4          8080    10.244.1.2,10.244.2.2,10.244.2.3   4s
1|cluster-1           IPv4          8080    10.244.1.2,10.244.2.2              4s
1|ext-1               IPv4          8080    10.244.1.2,10.244.2.2,10.244.2.3   4s
1|int-1               IPv4          8080    10.244.1.2,10.244.2.2              4s
$ kubectl describe svc all cluster
1|Name:                        all
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    <none>
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.180.1
1|IPs:                         10.96.180.1
1|External IPs:                198.51.100.10,172.18.0.4
1|Desired LoadBalancer IP:     172.18.255.210
1|LoadBalancer Ingress:        172.18.255.210 (VIP)
1|Port:                        http  8000/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    http  31801/TCP
1|Endpoints:                   10.244.1.2:8080
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        31880
1|LoadBalancer Source Ranges:  172.18.0.0/16,10.244.2.0/24
1|
1|
1|Name:                        cluster
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    <none>
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.180.2
1|IPs:                         10.96.180.2
1|External IPs:                198.51.100.11
1|Desired LoadBalancer IP:     172.18.255.211
1|LoadBalancer Ingress:        172.18.255.211 (VIP)
1|Port:                        http  8000/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    http  31802/TCP
1|Endpoints:                   10.244.2.2:8080
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Cluster
1|Internal Traffic Policy:     Cluster
1|LoadBalancer Source Ranges:  10.244.1.0/24
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.4 . 10.244.1.4 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain }
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
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.1 . tcp . 8000 : goto local-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     172.18.0.4 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.4 . tcp . 8000 : goto local-453B5C3C-default/int/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.10 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.210 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
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
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain local-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit local traffic"
1|		goto local-IQGKZ5QH-default/all/tcp/http
1|	}
1|
1|	chain endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|		update @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|		goto local-TJCMAZV6-default/ext/tcp/http
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain local-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.3 . 10.244.2.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.4 . tcp . 8000 comment "default/int:http" : drop,
1|			     10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain }
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
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.1 . tcp . 8000 : goto local-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     172.18.0.4 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.10 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.210 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
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
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		update @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		update @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain local-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080, 1 : goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain external-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit local traffic"
1|		goto local-IQGKZ5QH-default/all/tcp/http
1|	}
1|
1|	chain endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|		update @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|		goto local-TJCMAZV6-default/ext/tcp/http
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
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
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.1 . tcp . 8000 comment "default/all:http" : drop,
1|			     172.18.0.4 . tcp . 8000 comment "default/all:http" : drop,
1|			     10.96.180.4 . tcp . 8000 comment "default/int:http" : drop,
1|			     10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain,
1|			     198.51.100.10 . tcp . 8000 comment "default/all:http" : drop,
1|			     198.51.100.12 . tcp . 8000 comment "default/ext:http" : drop,
1|			     172.18.255.210 . tcp . 8000 comment "default/all:http" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31801 comment "default/all:http" : drop,
1|			     tcp . 31803 comment "default/ext:http" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     172.18.0.4 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.10 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.210 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
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
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|		update @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|}
$ for n in 2 3 4; do for p in 31801 31802 31803; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31801 000 28
1|2:31802 200 0
1|2:31803 000 28
1|3:31801 200 0
1|3:31802 200 0
1|3:31803 200 0
1|4:31801 200 0
1|4:31802 200 0
1|4:31803 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31880/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "all"},"localEndpoints": 1,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
$ for a in 172.18.255.210 172.18.255.211 198.51.100.10 198.51.100.11 198.51.100.12 198.51.100.13 172.18.0.4; do echo "$a laptop=$(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a:8000/hostname) client=$(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a:8000/hostname 2>/dev/null) near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a:8000/hostname 2>/dev/null) node=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a:8000/hostname) cp=$(docker exec kind-control-plane curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a:8000/hostname)"; done
1|172.18.255.210 laptop=200 0 client=200 0 near=000 28 node=200 0 cp=200 0
1|172.18.255.211 laptop=000 28 client=000 28 near=200 0 node=000 28 cp=000 28
1|198.51.100.10 laptop=000 28 client=200 0 near=200 0 node=200 0 cp=200 0
1|198.51.100.11 laptop=000 28 client=200 0 near=200 0 node=200 0 cp=200 0
1|198.51.100.12 laptop=000 28 client=200 0 near=200 0 node=200 0 cp=200 0
1|198.51.100.13 laptop=000 28 client=200 0 near=200 0 node=200 0 cp=200 0
1|172.18.0.4 laptop=200 0 client=200 0 near=200 0 node=200 0 cp=200 0
$ for i in 1 2 3 4 5 6; do echo "$i client=$(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.180.$i:8000/hostname 2>/dev/null) near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.180.$i:8000/hostname 2>/dev/null)"; done
1|1 client=200 0 near=200 0
1|2 client=200 0 near=200 0
1|3 client=200 0 near=200 0
1|4 client=000 28 near=200 0
1|5 client=200 0 near=200 0
1|6 client=000 7 near=000 7
$ kubectl get endpoints unready unready-not
1|NAME          ENDPOINTS         AGE
1|unready       10.244.1.4:8080   57s
1|unready-not                     57s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpoints unready unready-not | grep -v -i last-change
1|Name:         unready
1|Namespace:    default
1|Labels:       endpoints.kubernetes.io/managed-by=endpoint-controller
1|Subsets:
1|  Addresses:          10.244.1.4
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    http  8080  TCP
1|
1|
1|
1|Name:         unready-not
1|Namespace:    default
1|Labels:       endpoints.kubernetes.io/managed-by=endpoint-controller
1|Subsets:
1|  Addresses:          <none>
1|  NotReadyAddresses:  10.244.1.4
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    http  8080  TCP
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ for i in $(seq 10); do kubectl exec client -- curl -s http://10.96.180.1:8000/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 10); do curl -s -m 1 http://172.18.0.4:31803/hostname; echo; done | sort -u
1|w2
$ curl -s http://172.18.0.4:8000/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.0.3:31801/clientip | cut -d: -f1
1|172.18.0.1
$ kubectl exec client -- curl -s http://172.18.0.3:31801/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec near -- curl -s http://172.18.0.4:31803/clientip | cut -d: -f1
1|172.18.0.3
$ kubectl patch endpointslice all-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":true,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/all-1 patched
$ kubectl patch endpointslice ext-1 --type json -p '[{"op":"remove","path":"/endpoints/1"}]'
1|endpointslice.discovery.k8s.io/ext-1 patched
$ kubectl patch endpointslice cluster-1 --type json -p '[{"op":"replace","path":"/endpoints/1/conditions","value":{"ready":false,"serving":true,"terminating":false}}]'
1|endpointslice.discovery.k8s.io/cluster-1 patched
@ sync
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.4 . 10.244.1.4 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain }
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
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.1 . tcp . 8000 : goto local-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     172.18.0.4 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.4 . tcp . 8000 : goto local-453B5C3C-default/int/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.10 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.210 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|		elements = { 10.244.1.3 expires 9m42s584ms, 172.18.0.1 expires 9m54s796ms,
1|			     172.18.0.3 expires 9m41s460ms, 172.18.0.4 expires 9m55s160ms }
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.1.3 expires 2h59m46s800ms, 172.18.0.3 expires 2h59m40s452ms }
1|	}
1|
1|	set affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|	}
1|
1|	set affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
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
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080, 1 : goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080, 2 : goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit local traffic"
1|		goto local-IQGKZ5QH-default/all/tcp/http
1|	}
1|
1|	chain endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|		goto local-TJCMAZV6-default/ext/tcp/http
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain local-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		update @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		update @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
1|		update @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|}
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.3 . 10.244.2.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.4 . tcp . 8000 comment "default/int:http" : drop,
1|			     10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain }
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
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.1 . tcp . 8000 : goto local-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     172.18.0.4 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.10 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.210 . tcp . 8000 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-IQGKZ5QH-default/all/tcp/http,
1|			     tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|		elements = { 10.244.2.4 expires 9m54s364ms }
1|	}
1|
1|	set affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|		elements = { 10.244.2.4 expires 9m40s968ms }
1|	}
1|
1|	set affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 10m
1|		elements = { 172.18.0.1 expires 9m54s672ms }
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.4 expires 2h59m39s708ms }
1|	}
1|
1|	set affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
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
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 {
1|		update @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 {
1|		update @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 {
1|		update @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain service-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080 goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-CEVV7YBT-default/all/tcp/http__10.244.1.2/8080, 1 : goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080, 2 : goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain local-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr @affinity-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080 goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-6UKRLNKY-default/all/tcp/http__10.244.2.2/8080, 1 : goto endpoint-7LGUBUKN-default/all/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain external-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-IQGKZ5QH-default/all/tcp/http comment "short-circuit local traffic"
1|		goto local-IQGKZ5QH-default/all/tcp/http
1|	}
1|
1|	chain endpoint-OTLD5N3X-default/cluster/tcp/http__10.244.2.2/8080 {
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|		goto local-TJCMAZV6-default/ext/tcp/http
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
1|		update @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|}
$ for n in 2 3 4; do for p in 31801 31802 31803; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31801 000 28
1|2:31802 200 0
1|2:31803 000 28
1|3:31801 200 0
1|3:31802 200 0
1|3:31803 200 0
1|4:31801 200 0
1|4:31802 200 0
1|4:31803 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31880/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "all"},"localEndpoints": 0,"serviceProxyHealthy": true}
$ kubectl patch endpointslice all-1 --type json -p '[{"op":"remove","path":"/endpoints/2"},{"op":"remove","path":"/endpoints/0"},{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":false,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/all-1 patched
$ kubectl patch endpointslice int-1 --type json -p '[{"op":"replace","path":"/endpoints","value":[{"addresses":["10.244.2.2"],"nodeName":"kind-worker2","conditions":{}},{"addresses":["10.244.1.2"],"nodeName":"kind-worker","conditions":{"serving":true}},{"addresses":["10.244.2.3"],"conditions":{"terminating":false}}]}]'
1|endpointslice.discovery.k8s.io/int-1 patched
@ sync
$ docker exec kind-worker2 nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.2.2 . 10.244.2.2 . tcp . 8080,
1|			     10.244.2.3 . 10.244.2.3 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.1 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     172.18.0.4 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     10.96.180.6 . tcp . 8000 comment "default/unready-not:http" : goto reject-chain,
1|			     198.51.100.10 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     172.18.255.210 . tcp . 8000 comment "default/all:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31801 comment "default/all:http" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.2 . tcp . 8000 : goto service-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     10.96.180.4 . tcp . 8000 : goto local-453B5C3C-default/int/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     198.51.100.11 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31802 : goto external-VLMJ5T2V-default/cluster/tcp/http,
1|			     tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.4 expires 2h59m33s264ms }
1|	}
1|
1|	set affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 172.18.0.1 expires 2h59m55s776ms }
1|	}
1|
1|	set affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
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
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-VLMJ5T2V-default/cluster/tcp/http
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|		goto local-TJCMAZV6-default/ext/tcp/http
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080, 1 : goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080, 2 : goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
1|		update @affinity-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		update @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
1|		update @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain local-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 }
1|	}
1|}
$ kubectl exec slow -- touch /tmp/ready
@ sync
$ kubectl delete endpointslice all-1 cluster-1
1|endpointslice.discovery.k8s.io "all-1" deleted from default namespace
1|endpointslice.discovery.k8s.io "cluster-1" deleted from default namespace
@ sync
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
1|			     10.96.180.1, 10.96.180.2,
1|			     10.96.180.3, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.1 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     10.96.180.2 . tcp . 8000 comment "default/cluster:http" : goto reject-chain,
1|			     172.18.0.4 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     10.96.180.4 . tcp . 8000 comment "default/int:http" : drop,
1|			     198.51.100.10 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     198.51.100.11 . tcp . 8000 comment "default/cluster:http" : goto reject-chain,
1|			     198.51.100.12 . tcp . 8000 comment "default/ext:http" : drop,
1|			     172.18.255.210 . tcp . 8000 comment "default/all:http" : goto reject-chain,
1|			     172.18.255.211 . tcp . 8000 comment "default/cluster:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31801 comment "default/all:http" : goto reject-chain,
1|			     tcp . 31802 comment "default/cluster:http" : goto reject-chain,
1|			     tcp . 31803 comment "default/ext:http" : drop }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.210 . tcp . 8000 : goto firewall-IQGKZ5QH-default/all/tcp/http,
1|			     172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.3 . tcp . 8000 : goto service-TJCMAZV6-default/ext/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     10.96.180.6 . tcp . 8000 : goto service-XFBDON2W-default/unready-not/tcp/http,
1|			     198.51.100.12 . tcp . 8000 : goto external-TJCMAZV6-default/ext/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31803 : goto external-TJCMAZV6-default/ext/tcp/http }
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 172.18.0.2 expires 2h59m26s700ms }
1|	}
1|
1|	set affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
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
1|	chain firewall-IQGKZ5QH-default/all/tcp/http {
1|		ip saddr != { 10.244.2.0/24, 172.18.0.0/16 } drop
1|	}
1|
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-TJCMAZV6-default/ext/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080, 1 : goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080, 2 : goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain service-VLMJ5T2V-default/cluster/tcp/http {
1|	}
1|
1|	chain external-VLMJ5T2V-default/cluster/tcp/http {
1|	}
1|
1|	chain endpoint-5EEMFMRC-default/cluster/tcp/http__10.244.1.2/8080 {
1|	}
1|
1|	chain endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		update @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
1|		update @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain service-XFBDON2W-default/unready-not/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|}
$ kubectl delete svc all ext
1|service "all" deleted from default namespace
1|service "ext" deleted from default namespace
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
1|			     10.96.180.2, 10.96.180.4,
1|			     10.96.180.5, 10.96.180.6 }
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
1|		elements = { 10.96.180.2 . tcp . 8000 comment "default/cluster:http" : goto reject-chain,
1|			     198.51.100.11 . tcp . 8000 comment "default/cluster:http" : goto reject-chain,
1|			     172.18.255.211 . tcp . 8000 comment "default/cluster:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31802 comment "default/cluster:http" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.211 . tcp . 8000 : goto firewall-VLMJ5T2V-default/cluster/tcp/http }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.180.4 . tcp . 8000 : goto local-453B5C3C-default/int/tcp/http,
1|			     10.96.180.5 . tcp . 8000 : goto service-BMDHZJRR-default/unready/tcp/http,
1|			     10.96.180.6 . tcp . 8000 : goto service-XFBDON2W-default/unready-not/tcp/http,
1|			     198.51.100.13 . tcp . 8000 : goto external-453B5C3C-default/int/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|	}
1|
1|	set affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.2.4 expires 2h59m22s328ms }
1|	}
1|
1|	set affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
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
1|	chain firewall-VLMJ5T2V-default/cluster/tcp/http {
1|		ip saddr != 10.244.1.0/24 drop
1|	}
1|
1|	chain service-BMDHZJRR-default/unready/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|
1|	chain service-TJCMAZV6-default/ext/tcp/http {
1|	}
1|
1|	chain local-TJCMAZV6-default/ext/tcp/http {
1|	}
1|
1|	chain external-TJCMAZV6-default/ext/tcp/http {
1|	}
1|
1|	chain endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 {
1|		update @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080 goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080
1|		ip saddr @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-7FBTVLFP-default/int/tcp/http__10.244.1.2/8080, 1 : goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080, 2 : goto endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 }
1|	}
1|
1|	chain external-453B5C3C-default/int/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-453B5C3C-default/int/tcp/http
1|	}
1|
1|	chain endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 {
1|		update @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8080
1|	}
1|
1|	chain endpoint-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 {
1|		update @affinity-SSLCDX5P-default/int/tcp/http__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain local-453B5C3C-default/int/tcp/http {
1|		ip saddr @affinity-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-DNMNWSUK-default/int/tcp/http__10.244.2.2/8080 }
1|	}
1|
1|	chain service-XFBDON2W-default/unready-not/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.4 . 8080 }
1|	}
1|}
