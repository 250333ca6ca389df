# The same park in nftables mode.
# mode: nftables
> park.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: park}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: apple, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.1, externalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}, trafficDistribution: PreferSameZone, selector: {app: web}, ports: [{name: w, port: 80, targetPort: web, nodePort: 31201}, {name: q, port: 80, protocol: UDP, targetPort: dgram, nodePort: 31201}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: berry, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.202, clusterIP: 10.96.20.2, loadBalancerSourceRanges: [172.18.0.3/32, 0.0.0.0/1], sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: w, port: 8080, targetPort: web, nodePort: 31202}, {name: s, port: 9999, protocol: SCTP, nodePort: 31212}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cherry, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.203, clusterIP: 10.96.20.3, internalTrafficPolicy: Local, externalTrafficPolicy: Local, healthCheckNodePort: 31293, trafficDistribution: PreferSameNode, externalIPs: [203.0.113.3, 172.18.0.4], selector: {on: two}, ports: [{port: 8083, targetPort: 8080, nodePort: 31203}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: date, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.204, clusterIP: 10.96.20.4, allocateLoadBalancerNodePorts: false, loadBalancerSourceRanges: [0.0.0.0/0], externalIPs: [203.0.113.4], publishNotReadyAddresses: true, selector: {app: slow}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: elder, namespace: park}
| spec: {clusterIP: 10.96.20.5, trafficDistribution: PreferSameNode, internalTrafficPolicy: Cluster, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 3600}}, selector: {app: web}, ports: [{name: a, port: 1, targetPort: web}, {name: b, port: 65535, protocol: UDP, targetPort: dgram}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: fig, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.206, clusterIP: 10.96.20.6, externalTrafficPolicy: Local, healthCheckNodePort: 31296, loadBalancerSourceRanges: [10.244.0.0/16], ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31206}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: grape, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.7, ports: [{name: one, port: 80, nodePort: 31207}, {name: two, port: 81, protocol: UDP, nodePort: 31217}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hazel, namespace: park}
| spec: {type: LoadBalancer, loadBalancerClass: park.example/none, clusterIP: 10.96.20.8, externalTrafficPolicy: Local, healthCheckNodePort: 31298, loadBalancerSourceRanges: [198.51.100.0/24], externalIPs: [198.51.100.8], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31208}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: iris, namespace: park}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{name: x, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: juniper, namespace: park}
| spec: {type: NodePort, clusterIP: 10.96.20.10, internalTrafficPolicy: Local, selector: {app: slow}, ports: [{name: p, port: 443, targetPort: 8443, nodePort: 31210}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: kiwi, namespace: park}
| spec: {clusterIP: 10.96.20.11, externalIPs: [203.0.113.11], externalTrafficPolicy: Local, selector: {app: none}, ports: [{name: t, port: 80}, {name: u, port: 80, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lime, namespace: park}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.212, clusterIP: 10.96.20.12, selector: {app: web}, ports: [{port: 80, targetPort: web, nodePort: 31222}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mango, namespace: park}
| spec: {type: ExternalName, externalName: lime.park.svc.cluster.local, ports: [{name: w, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nut, namespace: park}
| spec: {clusterIP: 10.96.20.14, sessionAffinity: ClientIP, internalTrafficPolicy: Local, selector: {on: two}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: fig-1, namespace: park, labels: {kubernetes.io/service-name: fig}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}
| - {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: false, serving: false, terminating: true}}
| ports: [{name: http, port: 8080}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: grape-1, namespace: park, labels: {kubernetes.io/service-name: grape}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: true}, zone: zone-a}
| - {addresses: [172.18.0.1]}
| ports: [{name: one, port: 8080}, {name: two, port: 8081, protocol: UDP}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: grape-2, namespace: park, labels: {kubernetes.io/service-name: grape}}
| addressType: IPv4
| endpoints:
| - {addresses: [10.244.1.2]}
| - {addresses: [10.244.2.2], conditions: {ready: false}}
| - {addresses: [10.244.2.3], conditions: {}}
| ports: [{name: one, port: 8090}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p1, namespace: park, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}, {name: dgram, containerPort: 8081, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p2, namespace: park, labels: {app: web, on: two}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8090, --udp-port=8091], ports: [{name: web, containerPort: 8090}, {name: dgram, containerPort: 8091, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: p3, namespace: park, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, namespace: park, labels: {app: slow}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot, namespace: park}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box, namespace: park}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
@ zone kind-control-plane zone-b
$ kubectl apply -f park.yaml
1|namespace/park created
1|service/apple created
1|service/berry created
1|service/cherry created
1|service/date created
1|service/elder created
1|service/fig created
1|service/grape created
1|service/hazel created
1|service/iris created
1|service/juniper created
1|service/kiwi created
1|service/lime created
1|service/mango created
1|service/nut created
1|endpointslice.discovery.k8s.io/fig-1 created
1|endpointslice.discovery.k8s.io/grape-1 created
1|endpointslice.discovery.k8s.io/grape-2 created
1|pod/p1 created
1|pod/p2 created
1|pod/p3 created
1|pod/slow created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -n park
1|NAME      TYPE           CLUSTER-IP    EXTERNAL-IP                             PORT(S)                          AGE
1|apple     NodePort       10.96.20.1    <none>                                  80:31201/TCP,80:31201/UDP        21s
1|berry     LoadBalancer   10.96.20.2    172.18.255.202                          8080:31202/TCP,9999:31212/SCTP   21s
1|cherry    LoadBalancer   10.96.20.3    172.18.255.203,203.0.113.3,172.18.0.4   8083:31203/TCP                   21s
1|date      LoadBalancer   10.96.20.4    172.18.255.204,203.0.113.4              80/TCP                           21s
1|elder     ClusterIP      10.96.20.5    <none>                                  1/TCP,65535/UDP                  21s
1|fig       LoadBalancer   10.96.20.6    172.18.255.206                          80:31206/TCP                     21s
1|grape     NodePort       10.96.20.7    <none>                                  80:31207/TCP,81:31217/UDP        21s
1|hazel     LoadBalancer   10.96.20.8    198.51.100.8                            80:31208/TCP                     21s
1|iris      ClusterIP      None          <none>                                  8080/TCP                         21s
1|juniper   NodePort       10.96.20.10   <none>                                  443:31210/TCP                    21s
1|kiwi      ClusterIP      10.96.20.11   203.0.113.11                            80/TCP,80/UDP                    21s
1|lime      LoadBalancer   10.96.20.12   172.18.255.212                          80:31222/TCP                     21s
1|mango     ExternalName   <none>        lime.park.svc.cluster.local             80/TCP                           21s
1|nut       ClusterIP      10.96.20.14   <none>                                  80/TCP                           21s
$ kubectl get endpointslices -n park -o json | jq -r '.items[] | select(.endpoints[].hints) | .metadata.labels["kubernetes.io/service-name"]' | sort -u
1|apple
1|cherry
1|elder
2|jq: error (at <stdin>:1288): Cannot iterate over null (null)
$ kubectl get endpointslices -n park -l kubernetes.io/service-name=elder -o json | jq -c '.items[].endpoints[] | [.addresses[0], .hints]' | sort
1|["10.244.1.2",{"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}]
1|["10.244.2.2",{"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}]
1|["10.244.2.3",{"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}]
$ kubectl get endpointslices -n park -l kubernetes.io/service-name=apple -o json | jq -c '.items[] | [.ports[] | [.name,.port]], [.endpoints[] | [.addresses[0], .hints.forZones[0].name]]' | sort
1|[["10.244.1.2","zone-a"]]
1|[["10.244.2.2","zone-b"]]
1|[["10.244.2.3","zone-b"]]
1|[["q",8081],["w",8080]]
1|[["w",8080]]
1|[["w",8090],["q",8091]]
$ docker exec kind-worker nft list table ip kube-proxy
1|table ip kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . sctp . 9999,
1|			     10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.3 . 10.244.1.3 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.20.1, 10.96.20.2,
1|			     10.96.20.3, 10.96.20.4,
1|			     10.96.20.5, 10.96.20.6,
1|			     10.96.20.7, 10.96.20.8,
1|			     10.96.20.10, 10.96.20.11,
1|			     10.96.20.12, 10.96.20.14 }
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
1|		elements = { 10.96.20.11 . tcp . 80 comment "park/kiwi:t" : goto reject-chain,
1|			     203.0.113.11 . tcp . 80 comment "park/kiwi:t" : goto reject-chain,
1|			     10.96.20.14 . tcp . 80 comment "park/nut" : drop,
1|			     10.96.20.11 . udp . 80 comment "park/kiwi:u" : goto reject-chain,
1|			     203.0.113.11 . udp . 80 comment "park/kiwi:u" : goto reject-chain,
1|			     10.96.20.3 . tcp . 8083 comment "park/cherry" : drop,
1|			     203.0.113.3 . tcp . 8083 comment "park/cherry" : drop,
1|			     172.18.0.4 . tcp . 8083 comment "park/cherry" : drop,
1|			     172.18.255.203 . tcp . 8083 comment "park/cherry" : drop,
1|			     10.96.20.10 . tcp . 443 comment "park/juniper:p" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31203 comment "park/cherry" : drop,
1|			     tcp . 31210 comment "park/juniper:p" : goto reject-chain }
1|	}
1|
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.202 . sctp . 9999 : goto firewall-6CT46E6I-park/berry/sctp/s,
1|			     172.18.255.206 . tcp . 80 : goto firewall-4C2XQPUT-park/fig/tcp/http,
1|			     172.18.255.202 . tcp . 8080 : goto firewall-ZMYWBIEK-park/berry/tcp/w }
1|	}
1|
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.20.5 . tcp . 1 : goto service-54XTUHJM-park/elder/tcp/a,
1|			     10.96.20.2 . sctp . 9999 : goto service-6CT46E6I-park/berry/sctp/s,
1|			     172.18.255.202 . sctp . 9999 : goto external-6CT46E6I-park/berry/sctp/s,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.20.1 . tcp . 80 : goto service-X34NEYJM-park/apple/tcp/w,
1|			     10.96.20.4 . tcp . 80 : goto service-3R2IKDQF-park/date/tcp/,
1|			     203.0.113.4 . tcp . 80 : goto external-3R2IKDQF-park/date/tcp/,
1|			     10.96.20.6 . tcp . 80 : goto service-4C2XQPUT-park/fig/tcp/http,
1|			     10.96.20.7 . tcp . 80 : goto service-MOZIHMFC-park/grape/tcp/one,
1|			     10.96.20.8 . tcp . 80 : goto service-ZEMESY7Z-park/hazel/tcp/,
1|			     198.51.100.8 . tcp . 80 : goto external-ZEMESY7Z-park/hazel/tcp/,
1|			     10.96.20.12 . tcp . 80 : goto service-T6KZJC6E-park/lime/tcp/,
1|			     172.18.255.204 . tcp . 80 : goto external-3R2IKDQF-park/date/tcp/,
1|			     172.18.255.206 . tcp . 80 : goto external-4C2XQPUT-park/fig/tcp/http,
1|			     172.18.255.212 . tcp . 80 : goto external-T6KZJC6E-park/lime/tcp/,
1|			     10.96.20.1 . udp . 80 : goto service-F5N6QAWQ-park/apple/udp/q,
1|			     10.96.20.7 . udp . 81 : goto service-B3RTOY6G-park/grape/udp/two,
1|			     10.96.20.2 . tcp . 8080 : goto service-ZMYWBIEK-park/berry/tcp/w,
1|			     172.18.255.202 . tcp . 8080 : goto external-ZMYWBIEK-park/berry/tcp/w,
1|			     203.0.113.3 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     172.18.0.4 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     172.18.255.203 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics,
1|			     10.96.20.5 . udp . 65535 : goto service-MK5KSQ4C-park/elder/udp/b }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31201 : goto external-X34NEYJM-park/apple/tcp/w,
1|			     udp . 31201 : goto external-F5N6QAWQ-park/apple/udp/q,
1|			     tcp . 31202 : goto external-ZMYWBIEK-park/berry/tcp/w,
1|			     tcp . 31203 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     tcp . 31206 : goto external-4C2XQPUT-park/fig/tcp/http,
1|			     tcp . 31207 : goto external-MOZIHMFC-park/grape/tcp/one,
1|			     tcp . 31208 : goto external-ZEMESY7Z-park/hazel/tcp/,
1|			     sctp . 31212 : goto external-6CT46E6I-park/berry/sctp/s,
1|			     udp . 31217 : goto external-B3RTOY6G-park/grape/udp/two,
1|			     tcp . 31222 : goto external-T6KZJC6E-park/lime/tcp/ }
1|	}
1|
1|	set affinity-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|	}
1|
1|	set affinity-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1h
1|	}
1|
1|	set affinity-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 1s
1|	}
1|
1|	set affinity-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|	}
1|
1|	set affinity-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999 {
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
1|	chain service-MOZIHMFC-park/grape/tcp/one {
1|		meta l4proto tcp dnat ip to numgen random mod 4 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.2 . 8090, 2 : 10.244.2.3 . 8090, 3 : 172.18.0.1 . 8080 }
1|	}
1|
1|	chain external-MOZIHMFC-park/grape/tcp/one {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-MOZIHMFC-park/grape/tcp/one
1|	}
1|
1|	chain service-B3RTOY6G-park/grape/udp/two {
1|		meta l4proto udp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8081, 1 : 172.18.0.1 . 8081 }
1|	}
1|
1|	chain external-B3RTOY6G-park/grape/udp/two {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-B3RTOY6G-park/grape/udp/two
1|	}
1|
1|	chain firewall-ZMYWBIEK-park/berry/tcp/w {
1|		ip saddr != { 0.0.0.0/1, 172.18.0.3, 172.18.255.202 } drop
1|	}
1|
1|	chain firewall-6CT46E6I-park/berry/sctp/s {
1|		ip saddr != { 0.0.0.0/1, 172.18.0.3, 172.18.255.202 } drop
1|	}
1|
1|	chain service-4C2XQPUT-park/fig/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-4C2XQPUT-park/fig/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-4C2XQPUT-park/fig/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-4C2XQPUT-park/fig/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-4C2XQPUT-park/fig/tcp/http comment "short-circuit local traffic"
1|		goto local-4C2XQPUT-park/fig/tcp/http
1|	}
1|
1|	chain firewall-4C2XQPUT-park/fig/tcp/http {
1|		ip saddr != 10.244.0.0/16 drop
1|	}
1|
1|	chain endpoint-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081 {
1|		update @affinity-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-MK5KSQ4C-park/elder/udp/b {
1|		ip saddr @affinity-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081 goto endpoint-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081
1|		numgen random mod 1 vmap { 0 : goto endpoint-Q4NQCYXV-park/elder/udp/b__10.244.1.2/8081 }
1|	}
1|
1|	chain endpoint-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080 {
1|		update @affinity-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-54XTUHJM-park/elder/tcp/a {
1|		ip saddr @affinity-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080 goto endpoint-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-GFM5Q5N5-park/elder/tcp/a__10.244.1.2/8080 }
1|	}
1|
1|	chain endpoint-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 {
1|		update @affinity-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 { ip saddr }
1|		meta l4proto udp dnat to 10.244.1.2:8081
1|	}
1|
1|	chain service-F5N6QAWQ-park/apple/udp/q {
1|		ip saddr @affinity-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 goto endpoint-L3R46IFY-park/apple/udp/q__10.244.1.2/8081
1|		numgen random mod 1 vmap { 0 : goto endpoint-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 }
1|	}
1|
1|	chain local-F5N6QAWQ-park/apple/udp/q {
1|		ip saddr @affinity-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 goto endpoint-L3R46IFY-park/apple/udp/q__10.244.1.2/8081
1|		numgen random mod 1 vmap { 0 : goto endpoint-L3R46IFY-park/apple/udp/q__10.244.1.2/8081 }
1|	}
1|
1|	chain external-F5N6QAWQ-park/apple/udp/q {
1|		ip saddr 10.244.0.0/16 goto service-F5N6QAWQ-park/apple/udp/q comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-F5N6QAWQ-park/apple/udp/q comment "short-circuit local traffic"
1|		goto local-F5N6QAWQ-park/apple/udp/q
1|	}
1|
1|	chain service-T6KZJC6E-park/lime/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8090, 2 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain external-T6KZJC6E-park/lime/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-T6KZJC6E-park/lime/tcp/
1|	}
1|
1|	chain service-ZEMESY7Z-park/hazel/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 3 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.2 . 8080, 2 : 10.244.2.3 . 8080 }
1|	}
1|
1|	chain local-ZEMESY7Z-park/hazel/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-ZEMESY7Z-park/hazel/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-ZEMESY7Z-park/hazel/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-ZEMESY7Z-park/hazel/tcp/ comment "short-circuit local traffic"
1|		goto local-ZEMESY7Z-park/hazel/tcp/
1|	}
1|
1|	chain endpoint-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080 {
1|		update @affinity-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-ZMYWBIEK-park/berry/tcp/w {
1|		ip saddr @affinity-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080 goto endpoint-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080
1|		ip saddr @affinity-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090 goto endpoint-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090
1|		ip saddr @affinity-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080 goto endpoint-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080
1|		numgen random mod 3 vmap { 0 : goto endpoint-ARU57KYU-park/berry/tcp/w__10.244.1.2/8080, 1 : goto endpoint-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090, 2 : goto endpoint-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080 }
1|	}
1|
1|	chain external-ZMYWBIEK-park/berry/tcp/w {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ZMYWBIEK-park/berry/tcp/w
1|	}
1|
1|	chain endpoint-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999 {
1|		update @affinity-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999 { ip saddr }
1|		meta l4proto sctp dnat to 10.244.1.2:9999
1|	}
1|
1|	chain service-6CT46E6I-park/berry/sctp/s {
1|		ip saddr @affinity-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999 goto endpoint-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999
1|		ip saddr @affinity-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999 goto endpoint-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999
1|		ip saddr @affinity-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999 goto endpoint-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999
1|		numgen random mod 3 vmap { 0 : goto endpoint-JNCCO5H6-park/berry/sctp/s__10.244.1.2/9999, 1 : goto endpoint-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999, 2 : goto endpoint-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999 }
1|	}
1|
1|	chain external-6CT46E6I-park/berry/sctp/s {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-6CT46E6I-park/berry/sctp/s
1|	}
1|
1|	chain endpoint-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 {
1|		update @affinity-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-X34NEYJM-park/apple/tcp/w {
1|		ip saddr @affinity-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 goto endpoint-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 }
1|	}
1|
1|	chain local-X34NEYJM-park/apple/tcp/w {
1|		ip saddr @affinity-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 goto endpoint-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-A2IH4BUN-park/apple/tcp/w__10.244.1.2/8080 }
1|	}
1|
1|	chain external-X34NEYJM-park/apple/tcp/w {
1|		ip saddr 10.244.0.0/16 goto service-X34NEYJM-park/apple/tcp/w comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-X34NEYJM-park/apple/tcp/w comment "short-circuit local traffic"
1|		goto local-X34NEYJM-park/apple/tcp/w
1|	}
1|
1|	chain endpoint-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090 {
1|		update @affinity-EGI54EQY-park/berry/tcp/w__10.244.2.2/8090 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.2:8090
1|	}
1|
1|	chain endpoint-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999 {
1|		update @affinity-NSIK4Z44-park/berry/sctp/s__10.244.2.2/9999 { ip saddr }
1|		meta l4proto sctp dnat to 10.244.2.2:9999
1|	}
1|
1|	chain service-XHWU4ILP-park/cherry/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|
1|	chain external-XHWU4ILP-park/cherry/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-XHWU4ILP-park/cherry/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-XHWU4ILP-park/cherry/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain endpoint-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080 {
1|		update @affinity-EJBU77SB-park/berry/tcp/w__10.244.2.3/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.2.3:8080
1|	}
1|
1|	chain endpoint-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999 {
1|		update @affinity-QHC3RE57-park/berry/sctp/s__10.244.2.3/9999 { ip saddr }
1|		meta l4proto sctp dnat to 10.244.2.3:9999
1|	}
1|
1|	chain service-3R2IKDQF-park/date/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.3 . 8080 }
1|	}
1|
1|	chain external-3R2IKDQF-park/date/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-3R2IKDQF-park/date/tcp/
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy firewall-ips
1|table ip kube-proxy {
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.202 . sctp . 9999 : goto firewall-6CT46E6I-park/berry/sctp/s,
1|			     172.18.255.206 . tcp . 80 : goto firewall-4C2XQPUT-park/fig/tcp/http,
1|			     172.18.255.202 . tcp . 8080 : goto firewall-ZMYWBIEK-park/berry/tcp/w }
1|	}
1|}
$ docker exec kind-worker nft list set ip kube-proxy nodeport-ips
1|table ip kube-proxy {
1|	set nodeport-ips {
1|		type ipv4_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { 172.18.0.3 }
1|	}
1|}
$ docker exec kind-worker nft -j list map ip kube-proxy no-endpoint-nodeports | jq -c '.nftables[1].map.elem'
1|[[{"elem":{"val":{"concat":["tcp",31203]},"comment":"park/cherry"}},{"drop":null}],[{"elem":{"val":{"concat":["tcp",31210]},"comment":"park/juniper:p"}},{"goto":{"target":"reject-chain"}}]]
$ docker exec kind-worker nft -j list chain ip kube-proxy reject-chain | jq -c '.nftables[] | select(.rule) | .rule.expr'
1|[{"reject":{"type":"icmp","expr":"port-unreachable"}}]
$ docker exec kind-worker nft -a list chain ip kube-proxy masquerading | sed -E 's/handle [0-9]+/handle N/'
1|table ip kube-proxy {
1|	chain masquerading { # handle N
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random # handle N
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random # handle N
1|	}
1|}
$ docker exec kind-worker nft -s list chain ip kube-proxy services
1|table ip kube-proxy {
1|	chain services {
1|		ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster"
1|		ip daddr . meta l4proto . th dport vmap @service-ips
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports
1|	}
1|}
$ docker exec kind-worker nft -n list chain ip kube-proxy nodeport-endpoints-check
1|table ip kube-proxy {
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|}
$ docker exec kind-worker nft -nn list chain ip kube-proxy cluster-ips-check
1|table ip kube-proxy {
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|}
$ docker exec kind-worker nft list maps | grep -E 'map|type'
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|	map no-endpoint-services {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
$ docker exec kind-worker nft -t list table ip kube-proxy | grep -cE 'elements'
1|0
? 1
$ docker exec kind-worker nft list table ip6 kube-proxy | grep -E 'chain|set|map' | head -40
1|	set hairpin-connections {
1|	set cluster-ips {
1|	map no-endpoint-services {
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	map no-endpoint-nodeports {
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	map firewall-ips {
1|	map service-ips {
1|	map service-nodeports {
1|	chain filter-prerouting-pre-dnat {
1|	chain filter-output-pre-dnat {
1|	chain filter-input {
1|	chain filter-forward {
1|	chain filter-output {
1|	chain nat-prerouting {
1|	chain nat-output {
1|	chain nat-postrouting {
1|	chain nodeport-endpoints-check {
1|		ip6 daddr != ::1 meta l4proto . th dport vmap @no-endpoint-nodeports
1|	chain service-endpoints-check {
1|		ip6 daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	chain firewall-check {
1|		ip6 daddr . meta l4proto . th dport vmap @firewall-ips
1|	chain services {
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		fib daddr type local ip6 daddr != ::1 meta l4proto . th dport vmap @service-nodeports
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|	chain cluster-ips-check {
1|	chain reject-chain {
$ docker exec kind-worker nft list ruleset ip | grep -oE 'timeout [0-9a-z]+' | sort | uniq -c
1|      2 timeout 1h
1|      2 timeout 1s
1|      6 timeout 3h
$ docker exec kind-worker nft get element ip kube-proxy service-nodeports '{ tcp . 31202 }'
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		elements = { tcp . 31202 : goto external-ZMYWBIEK-park/berry/tcp/w }
1|	}
1|}
$ docker exec kind-worker nft get element ip kube-proxy service-ips '{ 172.18.255.206 . tcp . 80 }'
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		elements = { 172.18.255.206 . tcp . 80 : goto external-4C2XQPUT-park/fig/tcp/http }
1|	}
1|}
$ docker exec kind-worker nft get element ip kube-proxy service-ips '{ 10.96.20.99 . tcp . 80 }'
2|Error: Could not process rule: No such file or directory
2|get element ip kube-proxy service-ips { 10.96.20.99 . tcp . 80 }
2|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
? 1
$ for p in 31293 31296 31298; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/healthz | jq -c '[.service.name, .localEndpoints, .serviceProxyHealthy]')"; done; done
1|2:31293 ["cherry",0,true]
1|3:31293 ["cherry",0,true]
1|4:31293 ["cherry",1,true]
1|2:31296 ["fig",0,true]
1|3:31296 ["fig",0,true]
1|4:31296 ["fig",0,true]
1|2:31298 ["hazel",0,true]
1|3:31298 ["hazel",1,true]
1|4:31298 ["hazel",2,true]
$ for i in 1 2 3 4 5 6; do kubectl exec -n park shoot -- curl -s http://10.96.20.5:1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in 1 2 3 4 5 6; do kubectl exec -n park box -- wget -qO- http://10.96.20.5:1/hostname; echo; done | sort -u
1|p1
$ for n in 3 4; do for i in 1 2 3 4; do curl -s http://172.18.0.$n:31201/hostname; echo; done | sort -u | wc -l; done
1|1
1|1
$ kubectl exec -n park shoot -- curl -s -m 2 http://172.18.0.3:31201/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec -n park p1 -- curl -s -m 2 http://172.18.0.3:31201/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec -n park shoot -- curl -s -m 2 http://172.18.255.206/clientip | cut -d: -f1
1|10.244.2.4
$ kubectl exec -n park shoot -- bash -c 'echo hostname | nc -u -w 1 10.96.20.5 65535' | grep -c p
1|1
$ echo hostname | nc -u -w 1 172.18.0.3 31201
1\p1
$ echo hostname | nc -u -w 1 172.18.0.4 31201
1\p2
$ kubectl exec -n park shoot -- nc -v -z -u -w 1 10.96.20.11 80
2|command terminated with exit code 1
? 1
$ kubectl exec -n park shoot -- nc -v -z -w 1 10.96.20.11 80
2|nc: connect to 10.96.20.11 port 80 (tcp) failed: Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec -n park shoot -- curl -sS -m 1 http://mango/hostname | tr 123 N
1\pN
$ kubectl exec -n park shoot -- dig +search +short SRV _w._tcp.apple _q._udp.apple _a._tcp.elder | sort
1|0 100 1 elder.park.svc.cluster.local.
1|0 100 80 apple.park.svc.cluster.local.
1|0 100 80 apple.park.svc.cluster.local.
$ kubectl exec -n park shoot -- dig +search +short iris grape | sort
1|10.244.1.3
1|10.96.20.7
$ kubectl exec -n park shoot -- ping -c 1 -W 1 10.96.20.1 | tail -2 | head -1
1|1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms
2|command terminated with exit code 1
$ docker exec kind-worker ping -c 1 -W 1 172.18.255.203 | tail -2 | head -1
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
$ kubectl patch svc -n park berry --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.202","ipMode":"Proxy"},{"ip":"192.0.2.7","ipMode":"VIP"},{"hostname":"lb.example.com"}]}}}'
1|service/berry patched
$ kubectl exec -n park slow -- touch /tmp/ready
$ kubectl delete endpointslice -n park grape-1
1|endpointslice.discovery.k8s.io "grape-1" deleted from park namespace
$ kubectl patch endpointslice -n park fig-1 --type json -p '[{"op":"replace","path":"/endpoints/1/conditions/serving","value":true}]'
1|endpointslice.discovery.k8s.io/fig-1 patched
$ kubectl patch svc -n park apple -p '{"spec":{"externalTrafficPolicy":"Cluster","sessionAffinity":"None"}}'
1|service/apple patched
$ kubectl patch svc -n park kiwi -p '{"spec":{"internalTrafficPolicy":"Local","publishNotReadyAddresses":true}}'
1|service/kiwi patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
$ kubectl get svc -n park berry
1|NAME    TYPE           CLUSTER-IP   EXTERNAL-IP                               PORT(S)                          AGE
1|berry   LoadBalancer   10.96.20.2   172.18.255.202,192.0.2.7,lb.example.com   8080:31202/TCP,9999:31212/SCTP   63s
$ docker exec kind-worker nft list map ip kube-proxy service-ips
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.20.5 . tcp . 1 : goto service-54XTUHJM-park/elder/tcp/a,
1|			     10.96.20.2 . sctp . 9999 : goto service-6CT46E6I-park/berry/sctp/s,
1|			     192.0.2.7 . sctp . 9999 : goto external-6CT46E6I-park/berry/sctp/s,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.20.1 . tcp . 80 : goto service-X34NEYJM-park/apple/tcp/w,
1|			     10.96.20.4 . tcp . 80 : goto service-3R2IKDQF-park/date/tcp/,
1|			     203.0.113.4 . tcp . 80 : goto external-3R2IKDQF-park/date/tcp/,
1|			     10.96.20.6 . tcp . 80 : goto service-4C2XQPUT-park/fig/tcp/http,
1|			     10.96.20.7 . tcp . 80 : goto service-MOZIHMFC-park/grape/tcp/one,
1|			     10.96.20.8 . tcp . 80 : goto service-ZEMESY7Z-park/hazel/tcp/,
1|			     198.51.100.8 . tcp . 80 : goto external-ZEMESY7Z-park/hazel/tcp/,
1|			     10.96.20.12 . tcp . 80 : goto service-T6KZJC6E-park/lime/tcp/,
1|			     172.18.255.204 . tcp . 80 : goto external-3R2IKDQF-park/date/tcp/,
1|			     172.18.255.206 . tcp . 80 : goto external-4C2XQPUT-park/fig/tcp/http,
1|			     172.18.255.212 . tcp . 80 : goto external-T6KZJC6E-park/lime/tcp/,
1|			     10.96.20.1 . udp . 80 : goto service-F5N6QAWQ-park/apple/udp/q,
1|			     10.96.20.2 . tcp . 8080 : goto service-ZMYWBIEK-park/berry/tcp/w,
1|			     192.0.2.7 . tcp . 8080 : goto external-ZMYWBIEK-park/berry/tcp/w,
1|			     203.0.113.3 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     172.18.0.4 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     172.18.255.203 . tcp . 8083 : goto external-XHWU4ILP-park/cherry/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.20.10 . tcp . 443 : goto local-5VLJG5GL-park/juniper/tcp/p,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics,
1|			     10.96.20.5 . udp . 65535 : goto service-MK5KSQ4C-park/elder/udp/b }
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy no-endpoint-services
1|table ip kube-proxy {
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.20.11 . tcp . 80 comment "park/kiwi:t" : goto reject-chain,
1|			     203.0.113.11 . tcp . 80 comment "park/kiwi:t" : goto reject-chain,
1|			     10.96.20.14 . tcp . 80 comment "park/nut" : drop,
1|			     10.96.20.11 . udp . 80 comment "park/kiwi:u" : goto reject-chain,
1|			     203.0.113.11 . udp . 80 comment "park/kiwi:u" : goto reject-chain,
1|			     10.96.20.7 . udp . 81 comment "park/grape:two" : goto reject-chain,
1|			     10.96.20.3 . tcp . 8083 comment "park/cherry" : drop,
1|			     203.0.113.3 . tcp . 8083 comment "park/cherry" : drop,
1|			     172.18.0.4 . tcp . 8083 comment "park/cherry" : drop,
1|			     172.18.255.203 . tcp . 8083 comment "park/cherry" : drop }
1|	}
1|}
$ for p in 31293 31296 31298; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/healthz | jq -c '[.service.name, .localEndpoints, .serviceProxyHealthy]')"; done; done
1|2:31293 ["cherry",0,true]
1|3:31293 ["cherry",0,true]
1|4:31293 ["cherry",1,true]
1|2:31296 ["fig",0,true]
1|3:31296 ["fig",0,true]
1|4:31296 ["fig",0,true]
1|2:31298 ["hazel",0,true]
1|3:31298 ["hazel",1,true]
1|4:31298 ["hazel",2,true]
$ for i in 1 2 3 4 5 6; do kubectl exec -n park shoot -- curl -s http://10.96.20.5:1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in 1 2 3 4 5 6; do kubectl exec -n park box -- wget -qO- http://10.96.20.5:1/hostname; echo; done | sort -u
1|p1
$ for n in 3 4; do for i in 1 2 3 4; do curl -s http://172.18.0.$n:31201/hostname; echo; done | sort -u | wc -l; done
1|1
1|2
