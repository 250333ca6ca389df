# Two families in nftables mode.
# mode: nftables
# cluster: dual-stack
> six.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: ant}
| spec: {type: NodePort, ipFamilyPolicy: RequireDualStack, clusterIPs: [10.96.21.1, "fd00:10:96::2101"], sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 30}}, externalTrafficPolicy: Local, selector: {app: web}, ports: [{name: t, port: 80, targetPort: web, nodePort: 31311}, {name: u, port: 80, protocol: UDP, targetPort: 8081, nodePort: 31311}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bee}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.2, "fd00:10:96::2102"], loadBalancerSourceRanges: [172.18.0.0/16, "fc00:f853:ccd:e793::1/128", "fd00:10:244:1::/64"], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31312}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cat}
| spec: {ipFamilies: [IPv6], ipFamilyPolicy: SingleStack, clusterIP: "fd00:10:96::2103", externalIPs: ["2001:db8::21", "fc00:f853:ccd:e793::4"], selector: {app: web}, ports: [{port: 8003, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: dog}
| spec: {type: NodePort, ipFamilies: [IPv6, IPv4], ipFamilyPolicy: PreferDualStack, clusterIPs: ["fd00:10:96::2104", 10.96.21.4], internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: t, port: 80, targetPort: 8080, nodePort: 31314}, {name: s, port: 81, protocol: SCTP, nodePort: 31324}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: eel}
| spec: {ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.5, "fd00:10:96::2105"], selector: {app: none}, externalIPs: [203.0.113.55, "2001:db8::55"], ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: fox}
| spec: {clusterIP: None, ipFamilyPolicy: RequireDualStack, publishNotReadyAddresses: true, selector: {app: web}, ports: [{name: t, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: gnu}
| spec: {ipFamilyPolicy: PreferDualStack, clusterIPs: [10.96.21.7, "fd00:10:96::2107"], trafficDistribution: PreferSameNode, ports: [{name: a, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hen}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.238, allocateLoadBalancerNodePorts: false, externalTrafficPolicy: Local, healthCheckNodePort: 31398, ipFamilyPolicy: RequireDualStack, clusterIPs: [10.96.21.8, "fd00:10:96::2108"], selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: gnu-4, labels: {kubernetes.io/service-name: gnu}}
| addressType: IPv4
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}]
| ports: [{name: a, port: 8080}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: gnu-6, labels: {kubernetes.io/service-name: gnu}}
| addressType: IPv6
| endpoints: [{addresses: ["fd00:10:244:2::2"], nodeName: kind-worker2, conditions: {ready: true}}, {addresses: ["fd00:10:244:1::2"], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}]
| ports: [{name: a, port: 8080}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
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
1|service/cat created
1|service/fox created
1|endpointslice.discovery.k8s.io/gnu-4 created
1|endpointslice.discovery.k8s.io/gnu-6 created
1|pod/w1 created
1|pod/w2 created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Error from server (Invalid): error when creating "six.yaml": Service "ant" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.1","fd00:10:96::2101"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "bee" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.2","fd00:10:96::2102"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "dog" is invalid: spec.clusterIPs: Invalid value: ["fd00:10:96::2104","10.96.21.4"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "eel" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.5","fd00:10:96::2105"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "gnu" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.7","fd00:10:96::2107"]: must be empty when `clusterIP` is not specified
2|Error from server (Invalid): error when creating "six.yaml": Service "hen" is invalid: spec.clusterIPs: Invalid value: ["10.96.21.8","fd00:10:96::2108"]: must be empty when `clusterIP` is not specified
? 1
@ ready
@ sync
$ kubectl get svc -o custom-columns=N:.metadata.name,IPS:.spec.clusterIPs,F:.spec.ipFamilies,P:.spec.ipFamilyPolicy
1|N            IPS                  F             P
1|cat          [fd00:10:96::2103]   [IPv6]        SingleStack
1|fox          [None]               [IPv4 IPv6]   RequireDualStack
1|kubernetes   [10.96.0.1]          [IPv4]        SingleStack
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP         EXTERNAL-IP                          PORT(S)    AGE
1|cat          ClusterIP   fd00:10:96::2103   2001:db8::21,fc00:f853:ccd:e793::4   8003/TCP   20s
1|fox          ClusterIP   None               <none>                               8080/TCP   20s
1|kubernetes   ClusterIP   10.96.0.1          <none>                               443/TCP    23s
$ kubectl patch svc bee --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.231"},{"ip":"2001:db8:1b::31"}]}}}'
2|Error from server (NotFound): services "bee" not found
? 1
$ kubectl patch svc hen --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.238"},{"ip":"2001:db8:1b::38","ipMode":"Proxy"}]}}}'
2|Error from server (NotFound): services "hen" not found
? 1
@ sync
$ docker exec kind-worker nft list table ip6 kube-proxy
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { fd00:10:244:1::2 . fd00:10:244:1::2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|		elements = { fd00:10:96::2103 }
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
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2103 . tcp . 8003 : goto service-UJ7OECK5-default/cat/tcp/,
1|			     fc00:f853:ccd:e793::4 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/,
1|			     2001:db8::21 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/ }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
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
1|	chain service-UJ7OECK5-default/cat/tcp/ {
1|		meta l4proto tcp dnat ip6 to numgen random mod 2 map { 0 : fd00:10:244:1::2 . 8080, 1 : fd00:10:244:2::2 . 8080 }
1|	}
1|
1|	chain external-UJ7OECK5-default/cat/tcp/ {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-UJ7OECK5-default/cat/tcp/
1|	}
1|}
$ docker exec kind-worker2 nft list table ip6 kube-proxy | sed '/^\tchain filter-prerouting/,$d'
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { fd00:10:244:2::2 . fd00:10:244:2::2 . tcp . 8080 }
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
1|		elements = { fd00:10:96::2103 }
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
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|	}
1|
1|	map firewall-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2103 . tcp . 8003 : goto service-UJ7OECK5-default/cat/tcp/,
1|			     fc00:f853:ccd:e793::4 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/,
1|			     2001:db8::21 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/ }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|	}
1|
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -E 'default/'
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
$ docker exec kind-worker nft list map ip6 kube-proxy service-ips
1|table ip6 kube-proxy {
1|	map service-ips {
1|		type ipv6_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { fd00:10:96::2103 . tcp . 8003 : goto service-UJ7OECK5-default/cat/tcp/,
1|			     fc00:f853:ccd:e793::4 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/,
1|			     2001:db8::21 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/ }
1|	}
1|}
$ docker exec kind-worker nft list set ip6 kube-proxy nodeport-ips
1|table ip6 kube-proxy {
1|	set nodeport-ips {
1|		type ipv6_addr
1|		comment "IPs that accept NodePort traffic"
1|		elements = { fc00:f853:ccd:e793::3 }
1|	}
1|}
$ docker exec kind-worker nft -j list map ip6 kube-proxy no-endpoint-services | jq -c '.nftables[1].map | {name, type, map, elem, comment}'
1|{"name":"no-endpoint-services","type":["ipv6_addr","inet_proto","inet_service"],"map":"verdict","elem":null,"comment":"vmap to drop or reject packets to services with no endpoints"}
$ docker exec kind-worker nft get element ip6 kube-proxy cluster-ips '{ fd00:10:96::2103 }'
1|table ip6 kube-proxy {
1|	set cluster-ips {
1|		type ipv6_addr
1|		elements = { fd00:10:96::2103 }
1|	}
1|}
$ docker exec kind-worker nft list chain ip6 kube-proxy nodeport-endpoints-check
1|table ip6 kube-proxy {
1|	chain nodeport-endpoints-check {
1|		ip6 daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|}
$ for a in '[fd00:10:96::2101]:80' '[fd00:10:96::2102]:80' '[fd00:10:96::2103]:8003' '[fd00:10:96::2104]:80' '[fd00:10:96::2105]:80' '[fd00:10:96::2107]:80' '[fd00:10:96::2108]:80' '[2001:db8::21]:8003' '[2001:db8::55]:80' '[2001:db8:1b::31]:80' '[2001:db8:1b::38]:80' '[fc00:f853:ccd:e793::4]:8003'; do echo "$a shoot=$(kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) w=$(docker exec kind-worker curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) w2=$(docker exec kind-worker2 curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|[fd00:10:96::2101]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2102]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2103]:8003 shoot=200 0 w=200 0 w2=200 0
1|[fd00:10:96::2104]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2105]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2107]:80 shoot=000 28 w=000 28 w2=000 28
1|[fd00:10:96::2108]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8::21]:8003 shoot=200 0 w=200 0 w2=200 0
1|[2001:db8::55]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8:1b::31]:80 shoot=000 28 w=000 28 w2=000 28
1|[2001:db8:1b::38]:80 shoot=000 28 w=000 28 w2=000 28
1|[fc00:f853:ccd:e793::4]:8003 shoot=200 0 w=200 0 w2=200 0
$ for p in 31311 31312 31314; do for n in 2 3 4; do echo "$n:$p v4=$(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname) v6=$(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::$n]:$p/hostname)"; done; done
1|2:31311 v4=000 7 v6=000 7
1|3:31311 v4=000 7 v6=000 7
1|4:31311 v4=000 7 v6=000 7
1|2:31312 v4=000 7 v6=000 7
1|3:31312 v4=000 7 v6=000 7
1|4:31312 v4=000 7 v6=000 7
1|2:31314 v4=000 7 v6=000 7
1|3:31314 v4=000 7 v6=000 7
1|4:31314 v4=000 7 v6=000 7
$ for n in 3 4; do curl -g -s -m 1 http://[fc00:f853:ccd:e793::$n]:31311/clientip; echo; done | sed -E 's/\]:[0-9]+/]/'
1|
1|
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:31312/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
$ kubectl exec shoot -- curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:31311/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
2|command terminated with exit code 7
$ kubectl exec shoot -- curl -g -s -m 1 http://[fd00:10:96::2102]/clientip | sed -E 's/\]:[0-9]+/]/'; echo
1|
2|command terminated with exit code 28
$ docker exec kind-worker curl -g -s -m 1 http://[::1]:31312/ -o /dev/null -w '%{http_code} %{exitcode}\n'
1|000 7
? 7
$ for n in 3 4; do curl -g -s -m 1 -o /dev/null -w '%{http_code}\n' http://[fc00:f853:ccd:e793::$n]:31398/; done
1|000
1|000
? 7
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 fd00:10:96::2101 80' | grep -c w
1|0
? 1
$ echo hostname | nc -u -w 1 fc00:f853:ccd:e793::4 31311
$ kubectl exec box -- nc -w 1 fd00:10:96::2105 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -6 -c 1 -W 1 fd00:10:244:2::2 | tail -2 | head -1
1|1 packets transmitted, 1 packets received, 0% packet loss
$ kubectl exec box -- traceroute6 -n -q 1 -w 1 -m 3 fd00:10:244:2::2 2>&1 | sed -E 's/[0-9.]+ ms/T/'
1|traceroute to fd00:10:244:2::2 (fd00:10:244:2::2), 3 hops max, 72 byte packets
1| 1  fd00:10:244:1::1  T
1| 2  fc00:f853:ccd:e793::4  T
1| 3  fd00:10:244:2::2  T
$ kubectl exec shoot -- ping -c 1 -W 1 fd00:10:96::2101 | tail -2 | head -1
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
2|command terminated with exit code 1
$ kubectl exec shoot -- dig +short AAAA fox.default.svc.cluster.local | sort
1|fd00:10:244:1::2
1|fd00:10:244:2::2
$ kubectl exec shoot -- dig +short ANY ant.default.svc.cluster.local | sort
$ kubectl exec shoot -- dig +noall +answer SRV _t._tcp.fox.default.svc.cluster.local | sort
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-1-2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-2-2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-1--2.fox.default.svc.cluster.local.
1|_t._tcp.fox.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-2--2.fox.default.svc.cluster.local.
$ kubectl exec shoot -- host ant
1|Host ant not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- host cat
1|cat.default.svc.cluster.local has IPv6 address fd00:10:96::2103
$ kubectl exec shoot -- nslookup dog
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find dog: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- getent ahosts dog
2|command terminated with exit code 2
? 2
$ kubectl exec shoot -- getent hosts ant
2|command terminated with exit code 2
? 2
$ kubectl exec box -- nslookup ant.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find ant.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find ant.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=aaaa cat.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	cat.default.svc.cluster.local
1|Address: fd00:10:96::2103
1|
$ kubectl exec box -- nslookup fd00:10:96::2101
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 1.0.1.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.9.0.0.0.1.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- curl -sv -m 2 http://dog/hostname 2>&1 | grep -E '^\* +(Trying|Connected)'
? 1
$ kubectl exec shoot -- curl -sv -m 1 http://eel/ 2>&1 | grep -E '^\* +(Trying|Connected|connect)|^curl'
? 1
$ docker exec kind-worker2 conntrack -L -f ipv6 -p tcp -d fd00:10:96::2102 2>/dev/null | sed -E 's/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/; s/port=[0-9]{5}/port=P/g' | head -1
$ docker exec kind-worker ip -6 route | grep -vE 'veth|fe80' 
1|fc00:f853:ccd:e793::/64 dev eth0 proto kernel metric 256 pref medium
1|fd00:10:244::/64 via fc00:f853:ccd:e793::2 dev eth0 metric 1024 pref medium
1|fd00:10:244:2::/64 via fc00:f853:ccd:e793::4 dev eth0 metric 1024 pref medium
1|default via fc00:f853:ccd:e793::1 dev eth0 metric 1024 pref medium
$ docker exec kind-worker ip -6 route get fd00:10:244:2::9
1|fd00:10:244:2::9 from :: via fc00:f853:ccd:e793::4 dev eth0 src fc00:f853:ccd:e793::3 metric 1024 pref medium
$ docker exec kind-worker ip -6 addr show eth0 scope global | grep inet6
1|    inet6 fc00:f853:ccd:e793::3/64 scope global nodad 
$ docker exec kind-worker ip -6 neigh show fc00:f853:ccd:e793::4 | awk '{print $1, $2, $3}'
1|fc00:f853:ccd:e793::4 dev eth0
$ docker exec kind-worker ss -6 -ltn | awk 'NR>1 {print $4}' | sort | head -3
$ docker exec kind-worker sysctl net.ipv6.conf.all.forwarding net.ipv6.conf.eth0.disable_ipv6 net.ipv6.bindv6only
1|net.ipv6.conf.all.forwarding = 1
1|net.ipv6.conf.eth0.disable_ipv6 = 0
1|net.ipv6.bindv6only = 0
$ kubectl patch svc cat -p '{"spec":{"ipFamilyPolicy":"PreferDualStack"}}'
1|service/cat patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc dog -p '{"spec":{"ipFamilyPolicy":"SingleStack"}}'
2|Error from server (NotFound): services "dog" not found
? 1
$ kubectl patch svc bee --type merge -p '{"spec":{"loadBalancerSourceRanges":["fc00:f853:ccd:e793::1/128"],"internalTrafficPolicy":"Local"}}'
2|Error from server (NotFound): services "bee" not found
? 1
$ kubectl delete pod w2 --now
1|pod "w2" deleted from default namespace
@ sync
$ kubectl get svc cat dog -o jsonpath='{range .items[*]}{.spec.ipFamilies} {.spec.ipFamilyPolicy}{"\n"}{end}'
1|["IPv6","IPv4"] PreferDualStack
2|Error from server (NotFound): services "dog" not found
? 1
$ docker exec kind-worker2 nft list table ip6 kube-proxy | grep default/
1|		elements = { fd00:10:96::2103 . tcp . 8003 : goto service-UJ7OECK5-default/cat/tcp/,
1|			     fc00:f853:ccd:e793::4 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/,
1|			     2001:db8::21 . tcp . 8003 : goto external-UJ7OECK5-default/cat/tcp/ }
1|	chain service-UJ7OECK5-default/cat/tcp/ {
1|	chain external-UJ7OECK5-default/cat/tcp/ {
1|		goto service-UJ7OECK5-default/cat/tcp/
$ docker exec kind-worker2 nft list table ip kube-proxy | grep default/ | grep -v 'default/cat'
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|	chain service-2QRHZV4L-default/kubernetes/tcp/https {
