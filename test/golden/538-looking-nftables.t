# Looking at rules: every usual command line, eight endpoints and their probabilities, two namespaces with Services of the same name.
# mode: nftables
> v.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 8
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.228.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31801}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web, namespace: shop}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.228, clusterIP: 10.96.228.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31802}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky, namespace: shop}
| spec: {clusterIP: 10.96.228.3, selector: {app: web}, sessionAffinity: ClientIP, ports: [{port: 443, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, namespace: shop, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f v.yaml
1|namespace/shop created
1|deployment.apps/web created
1|service/web created
1|service/web created
1|service/sticky created
1|pod/web created
@ ready
@ sync
$ kubectl get svc -A
1|NAMESPACE     NAME         TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                  AGE
1|default       kubernetes   ClusterIP      10.96.0.1     <none>           443/TCP                  26s
1|default       web          NodePort       10.96.228.1   <none>           80:31801/TCP             18s
1|kube-system   kube-dns     ClusterIP      10.96.0.10    <none>           53/UDP,53/TCP,9153/TCP   15m
1|shop          sticky       ClusterIP      10.96.228.3   <none>           443/TCP                  18s
1|shop          web          LoadBalancer   10.96.228.2   172.18.255.228   80:31802/TCP             18s
$ curl -s http://172.18.0.3:31802/hostname
1\web
$ docker exec kind-worker nft list map ip kube-proxy service-ips
1|table ip kube-proxy {
1|	map service-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "ClusterIP, ExternalIP and LoadBalancer IP traffic"
1|		elements = { 10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.228.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     10.96.228.2 . tcp . 80 : goto service-KHN6ECMT-shop/web/tcp/http,
1|			     172.18.255.228 . tcp . 80 : goto external-KHN6ECMT-shop/web/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.228.3 . tcp . 443 : goto service-QJXM4N5A-shop/sticky/tcp/,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy service-nodeports
1|table ip kube-proxy {
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 31801 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31802 : goto external-KHN6ECMT-shop/web/tcp/http }
1|	}
1|}
$ docker exec kind-worker nft list map ip kube-proxy firewall-ips
1|table ip kube-proxy {
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|	}
1|}
$ docker exec kind-worker nft list set ip kube-proxy cluster-ips
1|table ip kube-proxy {
1|	set cluster-ips {
1|		type ipv4_addr
1|		comment "Active ClusterIPs"
1|		elements = { 10.96.0.1, 10.96.0.10,
1|			     10.96.228.1, 10.96.228.2,
1|			     10.96.228.3 }
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
$ docker exec kind-worker nft list tables | grep -v masq
1|table ip kube-proxy
1|table ip6 kube-proxy
$ docker exec kind-worker nft list tables ip | grep -v masq
1|table ip kube-proxy
$ docker exec kind-worker nft list chains ip6
1|table ip6 kube-proxy {
1|	chain filter-prerouting-pre-dnat {
1|		type filter hook prerouting priority dstnat - 10; policy accept;
1|	}
1|	chain filter-output-pre-dnat {
1|		type filter hook output priority -110; policy accept;
1|	}
1|	chain filter-input {
1|		type filter hook input priority filter; policy accept;
1|	}
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|	}
1|	chain filter-output {
1|		type filter hook output priority filter; policy accept;
1|	}
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|	}
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|	}
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|	}
1|	chain nodeport-endpoints-check {
1|	}
1|	chain service-endpoints-check {
1|	}
1|	chain firewall-check {
1|	}
1|	chain services {
1|	}
1|	chain masquerading {
1|	}
1|	chain cluster-ips-check {
1|	}
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy nat-prerouting
1|table ip kube-proxy {
1|	chain nat-prerouting {
1|		type nat hook prerouting priority dstnat; policy accept;
1|		jump services
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy nat-postrouting
1|table ip kube-proxy {
1|	chain nat-postrouting {
1|		type nat hook postrouting priority srcnat; policy accept;
1|		jump masquerading
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy mark-for-masquerade
2|Error: No such file or directory
2|list chain ip kube-proxy mark-for-masquerade
2|                         ^^^^^^^^^^^^^^^^^^^
? 1
$ docker exec kind-worker nft list chain ip kube-proxy service-endpoints-check
1|table ip kube-proxy {
1|	chain service-endpoints-check {
1|		ip daddr . meta l4proto . th dport vmap @no-endpoint-services
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy nodeport-endpoints-check
1|table ip kube-proxy {
1|	chain nodeport-endpoints-check {
1|		ip daddr @nodeport-ips meta l4proto . th dport vmap @no-endpoint-nodeports
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy filter-forward
1|table ip kube-proxy {
1|	chain filter-forward {
1|		type filter hook forward priority filter; policy accept;
1|		ct state new jump service-endpoints-check
1|		ct state new jump cluster-ips-check
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy cluster-ips-check
1|table ip kube-proxy {
1|	chain cluster-ips-check {
1|		ip daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|		ip daddr 10.96.0.0/16 drop comment "Drop traffic to unallocated ClusterIPs"
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy firewall-check
1|table ip kube-proxy {
1|	chain firewall-check {
1|		ip daddr . meta l4proto . th dport vmap @firewall-ips
1|	}
1|}
$ docker exec kind-worker nft -n list chain ip kube-proxy nat-output
1|table ip kube-proxy {
1|	chain nat-output {
1|		type nat hook output priority -100; policy accept;
1|		jump services
1|	}
1|}
$ docker exec kind-worker nft -a list map ip kube-proxy no-endpoint-services
1|table ip kube-proxy {
1|	map no-endpoint-services { # handle 41
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|	}
1|}
$ docker exec kind-worker nft -j list chain ip kube-proxy reject-chain
1|{"nftables": [{"metainfo": {"version": "1.0.6", "release_name": "Lester Gooch #5", "json_schema_version": 1}}, {"chain": {"family": "ip", "table": "kube-proxy", "name": "reject-chain", "handle": 43}}, {"rule": {"family": "ip", "table": "kube-proxy", "chain": "reject-chain", "handle": 44, "expr": [{"reject": {"type": "icmp", "expr": "port-unreachable"}}]}}]}
$ docker exec kind-worker nft list table kube-proxy | wc -l
1|191
$ docker exec kind-worker nft list table inet kube-proxy
2|Error: No such file or directory
2|list table inet kube-proxy
2|                ^^^^^^^^^^
? 1
$ docker exec kind-worker nft list map ip kube-proxy nope
2|Error: No such file or directory
2|list map ip kube-proxy nope
2|                       ^^^^
? 1
$ docker exec kind-worker nft list set ip nope nope
2|Error: No such file or directory
2|list set ip nope nope
2|            ^^^^
? 1
$ docker exec kind-worker nft list ruleset ip6
1|table ip6 kube-proxy {
1|	comment "rules for kube-proxy"
1|	set hairpin-connections {
1|		type ipv6_addr . ipv6_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|
1|	set cluster-ips {
1|		type ipv6_addr
1|		comment "Active ClusterIPs"
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
1|		ip6 daddr != ::1 meta l4proto . th dport vmap @no-endpoint-nodeports
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
1|		ip6 daddr . meta l4proto . th dport vmap @service-ips
1|		fib daddr type local ip6 daddr != ::1 meta l4proto . th dport vmap @service-nodeports
1|	}
1|
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip6 saddr . ip6 daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
1|	}
1|
1|	chain cluster-ips-check {
1|		ip6 daddr @cluster-ips reject comment "Reject traffic to invalid ports of ClusterIPs"
1|	}
1|
1|	chain reject-chain {
1|		comment "helper for @no-endpoint-services / @no-endpoint-nodeports"
1|		reject
1|	}
1|}
$ docker exec kind-worker sh -c 'nft list table ip kube-proxy | grep -c "chain endpoint-"'
1|1
$ docker exec kind-worker nft list table ip kube-proxy | grep -o 'chain service-[^ ]*/http' | sort
1|chain service-2QRHZV4L-default/kubernetes/tcp/http
1|chain service-KHN6ECMT-shop/web/tcp/http
1|chain service-SUSTUHLJ-default/web/tcp/http
$ docker exec kind-worker nft list table ip kube-proxy | grep 'numgen random mod' | sed 's/.*numgen/numgen/;s/ vmap.*//' | sort
1|numgen random mod 1
1|numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|numgen random mod 1 map { 0 : 172.18.0.2 . 6443 }
1|numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|numgen random mod 2 map { 0 : 10.244.0.2 . 53, 1 : 10.244.0.3 . 53 }
1|numgen random mod 2 map { 0 : 10.244.0.2 . 9153, 1 : 10.244.0.3 . 9153 }
1|numgen random mod 8 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.1.3 . 8080, 2 : 10.244.1.4 . 8080, 3 : 10.244.1.5 . 8080, 4 : 10.244.1.6 . 8080, 5 : 10.244.1.7 . 8080, 6 : 10.244.1.8 . 8080, 7 : 10.244.1.9 . 8080 }
$ docker exec kind-worker nft --version
1|nftables v1.0.6 (Lester Gooch #5)
$ docker exec kind-worker nft list counters
$ docker exec kind-worker nft list chain ip kube-proxy $(docker exec kind-worker nft list table ip kube-proxy | grep -o 'service-[^ ]*shop/web/tcp/http' | head -1)
1|table ip kube-proxy {
1|	chain service-KHN6ECMT-shop/web/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.2.2 . 8080 }
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy $(docker exec kind-worker nft list table ip kube-proxy | grep -o 'external-[^ ]*shop/web/tcp/http' | head -1)
1|table ip kube-proxy {
1|	chain external-KHN6ECMT-shop/web/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-KHN6ECMT-shop/web/tcp/http
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy $(docker exec kind-worker nft list table ip kube-proxy | grep -o 'endpoint-[^ ]*shop/web/tcp/http__10.244.2.2/8080' | head -1)
2|Error: syntax error, unexpected newline, expecting string
2|list chain ip kube-proxy
2|                        ^
? 1
$ docker exec kind-worker conntrack -L 2>/dev/null | grep -c 'dport=31802'
1|1
$ docker exec kind-worker conntrack -L -p tcp --orig-port-dst 31802 2>/dev/null | sed -E 's/(sport|dport)=[0-9]{5}/\1=P/g; s/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/'
1|tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=P dport=P src=10.244.2.2 dst=172.18.0.3 sport=8080 dport=P [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L --src-nat -p tcp --orig-port-dst 31802 2>/dev/null | wc -l
1|1
$ docker exec kind-worker conntrack -L --dst-nat -p tcp --orig-port-dst 31802 2>/dev/null | wc -l
1|1
$ docker exec kind-worker conntrack -L -d 172.18.0.3 -p tcp --orig-port-dst 31802 -o extended 2>/dev/null | sed -E 's/(sport|dport)=[0-9]{5}/\1=P/g; s/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/'
1|ipv4     2 tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=P dport=P src=10.244.2.2 dst=172.18.0.3 sport=8080 dport=P [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -r 10.244.2.2 -p tcp --reply-port-src 8080 2>/dev/null | grep 31802 | wc -l
1|1
$ docker exec kind-worker conntrack -L -p tcp -s 192.0.2.1
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker conntrack -L -p foo
2|conntrack v1.4.7 (conntrack-tools): `foo' unsupported protocol
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker ipset list
