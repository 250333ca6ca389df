# One Service through all its types, and the fields that go and stay: NodePort, ClusterIP, LoadBalancer, ExternalName, headless; proxies of another name; node ports given up.
# mode: nftables
> c.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.181.1, externalTrafficPolicy: Local, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31811}, {name: dns, protocol: UDP, port: 53, targetPort: 8081, nodePort: 31812}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: other, labels: {service.kubernetes.io/service-proxy-name: my-proxy}}
| spec: {clusterIP: 10.96.181.2, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: marked, labels: {service.kubernetes.io/headless: ""}}
| spec: {clusterIP: 10.96.181.3, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bare}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.214, allocateLoadBalancerNodePorts: false, externalTrafficPolicy: Local, healthCheckNodePort: 31890, clusterIP: 10.96.181.4, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: head}
| spec: {clusterIP: None, selector: {app: web}, externalIPs: [198.51.100.20], ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f c.yaml
1|service/web created
1|service/other created
1|service/marked created
1|service/bare created
1|service/head created
1|pod/w1 created
1|pod/client created
2|Warning: spec.externalIPs is ignored for headless services
@ ready
@ sync
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|bare         LoadBalancer   10.96.181.4   172.18.255.214   80/TCP                      9s
1|head         ClusterIP      None          198.51.100.20    80/TCP                      9s
1|kubernetes   ClusterIP      10.96.0.1     <none>           443/TCP                     16s
1|marked       ClusterIP      10.96.181.3   <none>           80/TCP                      9s
1|other        ClusterIP      10.96.181.2   <none>           80/TCP                      9s
1|web          NodePort       10.96.181.1   <none>           80:31811/TCP,53:31812/UDP   9s
$ kubectl get endpointslices --show-labels | tr -s ' ' | cut -d' ' -f6 | sort
1|LABELS
1|endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=bare
1|endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=head,service.kubernetes.io/headless=
1|endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=marked
1|endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=other,service.kubernetes.io/service-proxy-name=my-proxy
1|endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io,kubernetes.io/service-name=web
1|kubernetes.io/service-name=kubernetes
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
1|			     10.96.181.1, 10.96.181.3,
1|			     10.96.181.4 }
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
1|			     10.96.181.1 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.181.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31811 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain local-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|		goto local-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain local-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit local traffic"
1|		goto local-S5KDWTE3-default/web/udp/dns
1|	}
1|
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|		goto local-OKPBKLZR-default/bare/tcp/
1|	}
1|}
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
1|			     10.96.181.1, 10.96.181.3,
1|			     10.96.181.4 }
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
1|		elements = { 172.18.255.214 . tcp . 80 comment "default/bare" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31811 comment "default/web:http" : drop,
1|			     udp . 31812 comment "default/web:dns" : drop }
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
1|			     10.96.181.1 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.181.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31811 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit local traffic"
1|	}
1|
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 http://198.51.100.20/hostname
2|command terminated with exit code 28
? 28
$ kubectl exec client -- curl -s -m 1 http://10.96.181.2/hostname
2|command terminated with exit code 28
? 28
$ kubectl exec client -- curl -s -m 1 http://10.96.181.3/hostname
1\w1
$ kubectl label svc other service.kubernetes.io/service-proxy-name-
1|service/other unlabeled
$ kubectl label svc web service.kubernetes.io/service-proxy-name=elsewhere
1|service/web labeled
@ sync
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4 }
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
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	}
1|
1|	chain local-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|	}
1|
1|	chain local-S5KDWTE3-default/web/udp/dns {
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|	}
1|
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|		goto local-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|}
$ kubectl exec client -- curl -s -m 1 -w '%{exitcode}' http://10.96.181.1/hostname
1\28
2|command terminated with exit code 28
? 28
$ kubectl exec client -- curl -s -m 1 http://10.96.181.2/hostname
1\w1
$ kubectl label svc web service.kubernetes.io/service-proxy-name-
1|service/web unlabeled
$ kubectl label svc marked service.kubernetes.io/headless-
1|service/marked unlabeled
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
1|			     10.96.181.1, 10.96.181.2,
1|			     10.96.181.3, 10.96.181.4 }
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
1|		elements = { 172.18.255.214 . tcp . 80 comment "default/bare" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31811 comment "default/web:http" : drop,
1|			     udp . 31812 comment "default/web:dns" : drop }
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
1|			     10.96.181.1 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.181.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31811 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit local traffic"
1|	}
1|}
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP"}}'
1|service/web patched
@ sync
$ kubectl get svc web -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.181.1","externalTrafficPolicy":"Local","ports":[{"name":"http","nodePort":31811,"port":80,"targetPort":8080},{"name":"dns","nodePort":31812,"port":53,"protocol":"UDP","targetPort":8081}],"selector":{"app":"web"},"type":"NodePort"}}
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.181.1
1|  clusterIPs:
1|  - 10.96.181.1
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: dns
1|    port: 53
1|    protocol: UDP
1|    targetPort: 8081
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
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
1|			     10.96.181.1, 10.96.181.2,
1|			     10.96.181.3, 10.96.181.4 }
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
1|		elements = { 172.18.255.214 . tcp . 80 comment "default/bare" : drop }
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
1|			     10.96.181.1 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.181.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|	}
1|}
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP","externalTrafficPolicy":null}}'
1|service/web patched (no change)
$ kubectl patch svc web --type merge -p '{"spec":{"clusterIP":"None"}}'
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set
? 1
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ExternalName","externalName":"db.example.org"}}'
1|service/web patched
@ sync
$ kubectl get svc web -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.181.1","externalTrafficPolicy":"Local","ports":[{"name":"http","nodePort":31811,"port":80,"targetPort":8080},{"name":"dns","nodePort":31812,"port":53,"protocol":"UDP","targetPort":8081}],"selector":{"app":"web"},"type":"NodePort"}}
1|  name: web
1|  namespace: default
1|spec:
1|  externalName: db.example.org
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: dns
1|    port: 53
1|    protocol: UDP
1|    targetPort: 8081
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
$ kubectl get endpoints web
1|NAME   ENDPOINTS                         AGE
1|web    10.244.1.2:8080,10.244.1.2:8081   39s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4 }
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
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|		goto local-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|	}
1|}
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP","clusterIP":"None","externalName":null}}'
1|service/web patched
@ sync
$ kubectl get svc web -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.181.1","externalTrafficPolicy":"Local","ports":[{"name":"http","nodePort":31811,"port":80,"targetPort":8080},{"name":"dns","nodePort":31812,"port":53,"protocol":"UDP","targetPort":8081}],"selector":{"app":"web"},"type":"NodePort"}}
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: None
1|  clusterIPs:
1|  - None
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: dns
1|    port: 53
1|    protocol: UDP
1|    targetPort: 8081
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4 }
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
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|		goto local-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|	}
1|}
$ kubectl patch svc web --type merge -p '{"spec":{"type":"LoadBalancer"}}'
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for LoadBalancer services
? 1
$ kubectl patch svc web --type merge -p '{"spec":{"type":"LoadBalancer","clusterIP":"10.96.181.9"}}'
2|The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.181.9"]: may not change once set
? 1
$ kubectl replace --force -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"type":"LoadBalancer","clusterIP":"10.96.181.9","loadBalancerIP":"172.18.255.215","externalTrafficPolicy":"Local","healthCheckNodePort":31891,"selector":{"app":"web"},"ports":[{"name":"http","port":80,"targetPort":8080,"nodePort":31811},{"name":"dns","protocol":"UDP","port":53,"targetPort":8081,"nodePort":31812}]}}'
1|service "web" deleted from default namespace
1|service/web replaced
@ sync
$ kubectl get svc web
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|web    LoadBalancer   10.96.181.9   172.18.255.215   80:31811/TCP,53:31812/UDP   4s
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4, 10.96.181.9 }
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
1|			     10.96.181.9 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.215 . udp . 53 : goto external-S5KDWTE3-default/web/udp/dns,
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.181.9 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.215 . tcp . 80 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31811 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|		goto local-OKPBKLZR-default/bare/tcp/
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|		goto local-SUSTUHLJ-default/web/tcp/http
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain local-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit local traffic"
1|		goto local-S5KDWTE3-default/web/udp/dns
1|	}
1|}
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4, 10.96.181.9 }
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
1|		elements = { 172.18.255.215 . udp . 53 comment "default/web:dns" : drop,
1|			     172.18.255.214 . tcp . 80 comment "default/bare" : drop,
1|			     172.18.255.215 . tcp . 80 comment "default/web:http" : drop }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 31811 comment "default/web:http" : drop,
1|			     udp . 31812 comment "default/web:dns" : drop }
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
1|			     10.96.181.9 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.215 . udp . 53 : goto external-S5KDWTE3-default/web/udp/dns,
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.181.9 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.215 . tcp . 80 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31811 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		ip saddr 10.244.0.0/16 goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-S5KDWTE3-default/web/udp/dns comment "short-circuit local traffic"
1|	}
1|}
$ curl -s -m 1 http://172.18.255.215/clientip | cut -d: -f1
1|172.18.0.1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31891/) $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31890/)"; done
1|2 503 0 503 0
1|3 200 0 200 0
1|4 503 0 503 0
$ kubectl patch svc web --type merge -p '{"spec":{"externalTrafficPolicy":"Cluster","allocateLoadBalancerNodePorts":false}}'
1|service/web patched
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/0/nodePort"}]'
1|service/web patched
@ sync
$ kubectl get svc web -o jsonpath='{.spec.ports} {.spec.healthCheckNodePort} {.status}{"\n"}'
1|[{"name":"http","port":80,"protocol":"TCP","targetPort":8080},{"name":"dns","nodePort":31812,"port":53,"protocol":"UDP","targetPort":8081}]  {"loadBalancer":{"ingress":[{"ip":"172.18.255.215","ipMode":"VIP"}]}}
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4, 10.96.181.9 }
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
1|		elements = { 172.18.255.214 . tcp . 80 comment "default/bare" : drop }
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
1|			     10.96.181.9 . udp . 53 : goto service-S5KDWTE3-default/web/udp/dns,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     172.18.255.215 . udp . 53 : goto external-S5KDWTE3-default/web/udp/dns,
1|			     10.96.181.2 . tcp . 80 : goto service-ZNKNUCQ6-default/other/tcp/,
1|			     10.96.181.3 . tcp . 80 : goto service-MM2VZXFD-default/marked/tcp/,
1|			     10.96.181.4 . tcp . 80 : goto service-OKPBKLZR-default/bare/tcp/,
1|			     10.96.181.9 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     172.18.255.214 . tcp . 80 : goto external-OKPBKLZR-default/bare/tcp/,
1|			     172.18.255.215 . tcp . 80 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { udp . 31812 : goto external-S5KDWTE3-default/web/udp/dns }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-OKPBKLZR-default/bare/tcp/ comment "short-circuit local traffic"
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
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
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-S5KDWTE3-default/web/udp/dns {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-S5KDWTE3-default/web/udp/dns
1|	}
1|}
$ kubectl patch svc bare --type merge -p '{"spec":{"type":"NodePort","allocateLoadBalancerNodePorts":null}}'
1|service/bare patched
@ sync
$ kubectl get svc bare -o jsonpath='{.spec.type} {.spec.healthCheckNodePort} {.spec.loadBalancerIP} {.status}{"\n"}'
1|NodePort  172.18.255.214 {"loadBalancer":{}}
$ kubectl patch svc bare --type merge -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/bare patched
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP"}}'
1|service/web patched
@ sync
$ kubectl get svc web bare
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.181.9   <none>        80/TCP,53/UDP   21s
1|bare   NodePort    10.96.181.4   <none>        80:32723/TCP    69s
$ kubectl get svc web -o yaml | grep -v -E 'uid|resourceVersion|creation'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.181.9
1|  clusterIPs:
1|  - 10.96.181.9
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  loadBalancerIP: 172.18.255.215
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: dns
1|    port: 53
1|    protocol: UDP
1|    targetPort: 8081
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl scale --replicas=0 deploy/none
2|Error from server (NotFound): deployments.apps "none" not found
? 1
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
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
1|			     10.96.181.2, 10.96.181.3,
1|			     10.96.181.4, 10.96.181.9 }
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
1|		elements = { 10.96.181.9 . udp . 53 comment "default/web:dns" : goto reject-chain,
1|			     10.96.181.2 . tcp . 80 comment "default/other" : goto reject-chain,
1|			     10.96.181.3 . tcp . 80 comment "default/marked" : goto reject-chain,
1|			     10.96.181.4 . tcp . 80 comment "default/bare" : goto reject-chain,
1|			     10.96.181.9 . tcp . 80 comment "default/web:http" : goto reject-chain }
1|	}
1|
1|	map no-endpoint-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to service nodeports with no endpoints"
1|		elements = { tcp . 32723 comment "default/bare" : goto reject-chain }
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
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	chain service-MM2VZXFD-default/marked/tcp/ {
1|	}
1|
1|	chain service-OKPBKLZR-default/bare/tcp/ {
1|	}
1|
1|	chain external-OKPBKLZR-default/bare/tcp/ {
1|	}
1|
1|	chain service-ZNKNUCQ6-default/other/tcp/ {
1|	}
1|
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	}
1|
1|	chain service-S5KDWTE3-default/web/udp/dns {
1|	}
1|}
$ kubectl exec client -- curl -sS -m 1 http://10.96.181.9/hostname
2|curl: (7) Failed to connect to 10.96.181.9 port 80 after 0 ms: Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec client -- curl -sS -m 1 http://198.51.100.20/hostname
2|curl: (28) Connection timed out after 1000 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl delete svc --all
1|service "bare" deleted from default namespace
1|service "head" deleted from default namespace
1|service "kubernetes" deleted from default namespace
1|service "marked" deleted from default namespace
1|service "other" deleted from default namespace
1|service "web" deleted from default namespace
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
1|		elements = { 10.96.0.10 }
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
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
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
1|	}
1|}
