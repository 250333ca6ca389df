# A Pod and a node that call themselves: through a cluster IP, a node port, a load balancer, an external address, with local policies and affinity, TCP and UDP; a host network Pod; nftables mode.
# mode: nftables
> h.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: self}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.230, clusterIP: 10.96.219.1, externalIPs: [198.51.100.90], selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32191}, {name: u, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32192}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-local}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, clusterIP: 10.96.219.2, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 32199, selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32193}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-sticky}
| spec: {clusterIP: 10.96.219.3, sessionAffinity: ClientIP, selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: host}
| spec: {type: NodePort, clusterIP: 10.96.219.4, selector: {app: host}, ports: [{name: http, port: 80, targetPort: 9080, nodePort: 32194}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-head}
| spec: {clusterIP: None, selector: {app: self}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: self, labels: {app: self}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: host, labels: {app: host}}
| spec: {nodeName: kind-worker2, hostNetwork: true, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=9080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: peer, labels: {app: peer}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f h.yaml
1|service/self created
1|service/self-local created
1|service/self-sticky created
1|service/host created
1|service/self-head created
1|pod/self created
1|pod/host created
1|pod/peer created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get pods -o wide
1|NAME   READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|host   1/1     Running   0          8s    172.18.0.4   kind-worker2   <none>           <none>
1|peer   1/1     Running   0          8s    10.244.1.3   kind-worker    <none>           <none>
1|self   1/1     Running   0          8s    10.244.1.2   kind-worker    <none>           <none>
$ for a in 10.96.219.1:80 10.96.219.2:80 10.96.219.3:80 10.96.219.4:80 172.18.0.2:32191 172.18.0.3:32191 172.18.0.4:32191 172.18.0.3:32193 172.18.0.4:32193 172.18.255.230:80 172.18.255.231:80 198.51.100.90:80 10.244.1.2:8080 127.0.0.1:8080 self-head:8080; do echo "$a self=$(kubectl exec self -- curl -s -m 1 http://$a/clientip 2>/dev/null | cut -d: -f1) peer=$(kubectl exec peer -- curl -s -m 1 http://$a/clientip 2>/dev/null | cut -d: -f1)"; done
1|10.96.219.1:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.2:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.3:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.4:80 self=172.18.0.3 peer=172.18.0.3
1|172.18.0.2:32191 self=172.18.0.2 peer=172.18.0.2
1|172.18.0.3:32191 self=10.244.1.1 peer=10.244.1.1
1|172.18.0.4:32191 self=172.18.0.4 peer=172.18.0.4
1|172.18.0.3:32193 self=10.244.1.1 peer=10.244.1.3
1|172.18.0.4:32193 self= peer=
1|172.18.255.230:80 self=10.244.1.1 peer=10.244.1.1
1|172.18.255.231:80 self=10.244.1.1 peer=10.244.1.3
1|198.51.100.90:80 self=10.244.1.1 peer=10.244.1.1
1|10.244.1.2:8080 self=10.244.1.2 peer=10.244.1.3
1|127.0.0.1:8080 self=127.0.0.1 peer=127.0.0.1
1|self-head:8080 self=10.244.1.2 peer=10.244.1.3
$ for a in 10.96.219.1:80 10.96.219.2:80 10.96.219.4:80 172.18.0.3:32191 172.18.0.3:32193 172.18.0.4:32194 172.18.255.230:80 172.18.255.231:80 198.51.100.90:80 127.0.0.1:32191 127.0.0.1:32193 127.0.0.1:32194 127.0.0.1:9080; do for n in kind-worker kind-worker2; do echo "$a $n $(docker exec $n curl -s -m 1 http://$a/clientip | cut -d: -f1)"; done; done
1|10.96.219.1:80 kind-worker 10.244.1.1
1|10.96.219.1:80 kind-worker2 172.18.0.4
1|10.96.219.2:80 kind-worker 10.244.1.1
1|10.96.219.2:80 kind-worker2 
1|10.96.219.4:80 kind-worker 172.18.0.3
1|10.96.219.4:80 kind-worker2 172.18.0.4
1|172.18.0.3:32191 kind-worker 10.244.1.1
1|172.18.0.3:32191 kind-worker2 10.244.1.1
1|172.18.0.3:32193 kind-worker 10.244.1.1
1|172.18.0.3:32193 kind-worker2 172.18.0.4
1|172.18.0.4:32194 kind-worker 172.18.0.3
1|172.18.0.4:32194 kind-worker2 172.18.0.4
1|172.18.255.230:80 kind-worker 10.244.1.1
1|172.18.255.230:80 kind-worker2 172.18.0.4
1|172.18.255.231:80 kind-worker 10.244.1.1
1|172.18.255.231:80 kind-worker2 172.18.0.4
1|198.51.100.90:80 kind-worker 10.244.1.1
1|198.51.100.90:80 kind-worker2 172.18.0.4
1|127.0.0.1:32191 kind-worker 
1|127.0.0.1:32191 kind-worker2 
1|127.0.0.1:32193 kind-worker 
1|127.0.0.1:32193 kind-worker2 
1|127.0.0.1:32194 kind-worker 
1|127.0.0.1:32194 kind-worker2 
1|127.0.0.1:9080 kind-worker 
1|127.0.0.1:9080 kind-worker2 127.0.0.1
$ for p in 32191 32193 32194; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/clientip | cut -d: -f1)"; done; done
1|2:32191 172.18.0.2
1|3:32191 10.244.1.1
1|4:32191 172.18.0.4
1|2:32193 
1|3:32193 172.18.0.1
1|4:32193 
1|2:32194 172.18.0.2
1|3:32194 172.18.0.3
1|4:32194 172.18.0.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 10.96.219.1 7' | cut -d: -f1
1|10.244.1.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 172.18.0.3 32192' | cut -d: -f1
1|10.244.1.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 172.18.255.230 7' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 127.0.0.1 32192' | cut -d: -f1
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 10.96.219.1 7' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker conntrack -F
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
$ kubectl exec self -- curl -s --local-port 41001 http://10.96.219.1/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41002 http://172.18.0.3:32191/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41003 http://172.18.255.231/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41004 http://172.18.0.4:32191/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41005 http://10.96.219.3/hostname
1\self
$ docker exec kind-worker curl -s --local-port 41006 http://172.18.0.3:32193/hostname
1\self
$ docker exec kind-worker curl -s --local-port 41007 -m 1 http://127.0.0.1:32191/hostname
? 7
$ curl -s --local-port 41008 http://172.18.0.3:32193/hostname
1\self
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 41004 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T TIME_WAIT src=172.18.0.3 dst=172.18.0.4 sport=41004 dport=32191 src=10.244.1.2 dst=172.18.0.4 sport=8080 dport=41380 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L --src-nat -p tcp 2>/dev/null | grep -c dport=32191
1|2
$ docker exec kind-worker nft list set ip kube-proxy hairpin-connections
1|table ip kube-proxy {
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 10.244.1.2 . 10.244.1.2 . tcp . 8080,
1|			     10.244.1.2 . 10.244.1.2 . udp . 8081 }
1|	}
1|}
$ docker exec kind-worker2 nft list set ip kube-proxy hairpin-connections
1|table ip kube-proxy {
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|		elements = { 172.18.0.4 . 172.18.0.4 . tcp . 9080 }
1|	}
1|}
$ docker exec kind-worker nft list chain ip kube-proxy masquerading
1|table ip kube-proxy {
1|	chain masquerading {
1|		meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random
1|		ct status dnat ip saddr . ip daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random
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
1|			     10.96.219.1, 10.96.219.2,
1|			     10.96.219.3, 10.96.219.4 }
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
1|		elements = { 10.96.219.1 . udp . 7 : goto service-TEGBJPUD-default/self/udp/u,
1|			     198.51.100.90 . udp . 7 : goto external-TEGBJPUD-default/self/udp/u,
1|			     172.18.255.230 . udp . 7 : goto external-TEGBJPUD-default/self/udp/u,
1|			     10.96.0.10 . tcp . 53 : goto service-NWBZK7IH-kube-system/kube-dns/tcp/dns-tcp,
1|			     10.96.0.10 . udp . 53 : goto service-FY5PMXPG-kube-system/kube-dns/udp/dns,
1|			     10.96.219.1 . tcp . 80 : goto service-PUFY4TJD-default/self/tcp/http,
1|			     10.96.219.2 . tcp . 80 : goto local-VG6N2YXL-default/self-local/tcp/http,
1|			     10.96.219.3 . tcp . 80 : goto service-CVSPT6J6-default/self-sticky/tcp/http,
1|			     10.96.219.4 . tcp . 80 : goto service-ETLSLTW6-default/host/tcp/http,
1|			     198.51.100.90 . tcp . 80 : goto external-PUFY4TJD-default/self/tcp/http,
1|			     172.18.255.230 . tcp . 80 : goto external-PUFY4TJD-default/self/tcp/http,
1|			     172.18.255.231 . tcp . 80 : goto external-VG6N2YXL-default/self-local/tcp/http,
1|			     10.96.0.1 . tcp . 443 : goto service-2QRHZV4L-default/kubernetes/tcp/https,
1|			     10.96.0.10 . tcp . 9153 : goto service-AS2KJYAD-kube-system/kube-dns/tcp/metrics }
1|	}
1|
1|	map service-nodeports {
1|		type inet_proto . inet_service : verdict
1|		comment "NodePort traffic"
1|		elements = { tcp . 32191 : goto external-PUFY4TJD-default/self/tcp/http,
1|			     udp . 32192 : goto external-TEGBJPUD-default/self/udp/u,
1|			     tcp . 32193 : goto external-VG6N2YXL-default/self-local/tcp/http,
1|			     tcp . 32194 : goto external-ETLSLTW6-default/host/tcp/http }
1|	}
1|
1|	set affinity-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3h
1|		elements = { 10.244.1.2 expires 2h59m47s684ms, 10.244.1.3 expires 2h59m10s516ms }
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
1|	chain service-TEGBJPUD-default/self/udp/u {
1|		meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 }
1|	}
1|
1|	chain external-TEGBJPUD-default/self/udp/u {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-TEGBJPUD-default/self/udp/u
1|	}
1|
1|	chain service-VG6N2YXL-default/self-local/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain local-VG6N2YXL-default/self-local/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-VG6N2YXL-default/self-local/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-VG6N2YXL-default/self-local/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local meta mark set meta mark | 0x00004000 comment "masquerade local traffic"
1|		fib saddr type local goto service-VG6N2YXL-default/self-local/tcp/http comment "short-circuit local traffic"
1|		goto local-VG6N2YXL-default/self-local/tcp/http
1|	}
1|
1|	chain endpoint-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080 {
1|		update @affinity-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080 { ip saddr }
1|		meta l4proto tcp dnat to 10.244.1.2:8080
1|	}
1|
1|	chain service-CVSPT6J6-default/self-sticky/tcp/http {
1|		ip saddr @affinity-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080 goto endpoint-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080
1|		numgen random mod 1 vmap { 0 : goto endpoint-BUIDIKXA-default/self-sticky/tcp/http__10.244.1.2/8080 }
1|	}
1|
1|	chain service-PUFY4TJD-default/self/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }
1|	}
1|
1|	chain external-PUFY4TJD-default/self/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-PUFY4TJD-default/self/tcp/http
1|	}
1|
1|	chain service-ETLSLTW6-default/host/tcp/http {
1|		meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 172.18.0.4 . 9080 }
1|	}
1|
1|	chain external-ETLSLTW6-default/host/tcp/http {
1|		meta mark set meta mark | 0x00004000 comment "masquerade"
1|		goto service-ETLSLTW6-default/host/tcp/http
1|	}
1|}
$ kubectl delete pod self --now
1|pod "self" deleted from default namespace
@ sync
$ for a in 10.96.219.1:80 10.96.219.2:80 172.18.0.3:32191 172.18.0.3:32193 172.18.255.231:80; do echo "$a peer=$(kubectl exec peer -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/clientip 2>/dev/null) node=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.219.1:80 peer=000 7 node=000 7
1|10.96.219.2:80 peer=000 7 node=000 7
1|172.18.0.3:32191 peer=000 7 node=000 7
1|172.18.0.3:32193 peer=000 7 node=000 7
1|172.18.255.231:80 peer=000 7 node=000 7
$ docker exec kind-worker nft list set ip kube-proxy hairpin-connections
1|table ip kube-proxy {
1|	set hairpin-connections {
1|		type ipv4_addr . ipv4_addr . inet_proto . inet_service
1|		comment "service hairpin connections"
1|	}
1|}
