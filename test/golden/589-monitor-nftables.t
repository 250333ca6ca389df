# The kernel's tracing as a user turns it on at a node: rules that mark packets for a trace, the stream that the tool prints, for TCP, UDP and a refused connection.
# mode: nftables
> m.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.189.101, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31981}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31982}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {clusterIP: 10.96.189.102, selector: {app: none}, ports: [{name: http, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.189.103, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
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
$ kubectl apply -f m.yaml
1|service/web created
1|service/none created
1|service/sticky created
1|pod/w1 created
1|pod/client created
@ ready
@ sync
$ docker exec kind-worker nft add table ip watch
$ docker exec kind-worker nft 'add chain ip watch pre { type filter hook prerouting priority -350; }'
$ docker exec kind-worker nft 'add chain ip watch out { type filter hook output priority -350; }'
$ docker exec kind-worker nft 'add rule ip watch pre tcp dport 31981 meta nftrace set 1'
$ docker exec kind-worker nft 'add rule ip watch pre udp dport 31982 meta nftrace set 1'
$ docker exec kind-worker nft 'add rule ip watch out ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1'
$ docker exec kind-worker nft list table ip watch
1|table ip watch {
1|	chain pre {
1|		type filter hook prerouting priority -350; policy accept;
1|		tcp dport 31981 meta nftrace set 1
1|		udp dport 31982 meta nftrace set 1
1|	}
1|
1|	chain out {
1|		type filter hook output priority -350; policy accept;
1|		ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1
1|	}
1|}
$ (docker exec kind-worker timeout 4 nft monitor trace > t1.txt 2>&1 &); sleep 1; curl -s --local-port 40001 http://172.18.0.3:31981/hostname; sleep 4; sed -E 's/trace id [0-9a-f]+/trace id ID/; s/"veth[0-9a-f]+"/"veth"/; s/ether \w+ \S+ ?//g; s/ip id [0-9]+ //; s/tcp window [0-9]+ ?//' t1.txt
1|w1trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40001 tcp dport 31981 tcp flags == syn 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40001 tcp dport 31981 tcp flags == syn 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat rule ct state new jump firewall-check (verdict jump firewall-check)
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy nat-prerouting packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40001 tcp dport 31981 tcp flags == syn 
1|trace id ID ip kube-proxy nat-prerouting rule jump services (verdict jump services)
1|trace id ID ip kube-proxy services rule ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports (verdict goto external-SUSTUHLJ-default/web/tcp/http)
1|trace id ID ip kube-proxy external-SUSTUHLJ-default/web/tcp/http rule meta mark set meta mark | 0x00004000 comment "masquerade" (verdict continue)
1|trace id ID ip kube-proxy external-SUSTUHLJ-default/web/tcp/http rule goto service-SUSTUHLJ-default/web/tcp/http (verdict goto service-SUSTUHLJ-default/web/tcp/http)
1|trace id ID ip kube-proxy service-SUSTUHLJ-default/web/tcp/http rule meta l4proto tcp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 } (verdict accept)
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 60 tcp sport 40001 tcp dport 8080 tcp flags == syn 
1|trace id ID ip kube-proxy filter-forward rule ct state new jump service-endpoints-check (verdict jump service-endpoints-check)
1|trace id ID ip kube-proxy filter-forward rule ct state new jump cluster-ips-check (verdict jump cluster-ips-check)
1|trace id ID ip kube-proxy filter-forward policy accept meta mark 0x00004000 
1|trace id ID ip kube-proxy nat-postrouting packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 60 tcp sport 40001 tcp dport 8080 tcp flags == syn 
1|trace id ID ip kube-proxy nat-postrouting rule jump masquerading (verdict jump masquerading)
1|trace id ID ip kube-proxy masquerading rule meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random (verdict accept)
1|trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 52 tcp sport 40001 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-forward policy accept 
1|trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 140 tcp sport 40001 tcp dport 31981 tcp flags == 0x18 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 140 tcp sport 40001 tcp dport 31981 tcp flags == 0x18 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 140 tcp sport 40001 tcp dport 8080 tcp flags == 0x18 
1|trace id ID ip kube-proxy filter-forward policy accept 
1|trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 52 tcp sport 40001 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-forward policy accept 
1|trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == 0x11 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == 0x11 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 52 tcp sport 40001 tcp dport 8080 tcp flags == 0x11 
1|trace id ID ip kube-proxy filter-forward policy accept 
1|trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip watch pre rule tcp dport 31981 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40001 tcp dport 31981 tcp flags == ack 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 52 tcp sport 40001 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-forward policy accept 
$ (docker exec kind-worker timeout 4 nft monitor trace > t2.txt 2>&1 &); sleep 1; echo hostname | nc -u -w 1 -p 40002 172.18.0.3 31982; sleep 4; sed -E 's/trace id [0-9a-f]+/trace id ID/; s/"veth[0-9a-f]+"/"veth"/; s/ether \w+ \S+ ?//g; s/ip id [0-9]+ //; s/tcp window [0-9]+ ?//' t2.txt
1|w1trace id ID ip watch pre packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 37 udp sport 40002 udp dport 31982 udp length 17 @th,64,72 0x686f73746e616d650a 
1|trace id ID ip watch pre rule udp dport 31982 meta nftrace set 1 (verdict continue)
1|trace id ID ip watch pre policy accept 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 37 udp sport 40002 udp dport 31982 udp length 17 @th,64,72 0x686f73746e616d650a 
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat rule ct state new jump firewall-check (verdict jump firewall-check)
1|trace id ID ip kube-proxy filter-prerouting-pre-dnat policy accept 
1|trace id ID ip kube-proxy nat-prerouting packet: iif "eth0" ip saddr 172.18.0.1 ip daddr 172.18.0.3 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 37 udp sport 40002 udp dport 31982 udp length 17 @th,64,72 0x686f73746e616d650a 
1|trace id ID ip kube-proxy nat-prerouting rule jump services (verdict jump services)
1|trace id ID ip kube-proxy services rule ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports (verdict goto external-OSWNS3JV-default/web/udp/udp)
1|trace id ID ip kube-proxy external-OSWNS3JV-default/web/udp/udp rule meta mark set meta mark | 0x00004000 comment "masquerade" (verdict continue)
1|trace id ID ip kube-proxy external-OSWNS3JV-default/web/udp/udp rule goto service-OSWNS3JV-default/web/udp/udp (verdict goto service-OSWNS3JV-default/web/udp/udp)
1|trace id ID ip kube-proxy service-OSWNS3JV-default/web/udp/udp rule meta l4proto udp dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8081 } (verdict accept)
1|trace id ID ip kube-proxy filter-forward packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 37 udp sport 40002 udp dport 8081 udp length 17 @th,64,72 0x686f73746e616d650a 
1|trace id ID ip kube-proxy filter-forward rule ct state new jump service-endpoints-check (verdict jump service-endpoints-check)
1|trace id ID ip kube-proxy filter-forward rule ct state new jump cluster-ips-check (verdict jump cluster-ips-check)
1|trace id ID ip kube-proxy filter-forward policy accept meta mark 0x00004000 
1|trace id ID ip kube-proxy nat-postrouting packet: iif "eth0" oif "veth" ip saddr 172.18.0.1 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 63 ip length 37 udp sport 40002 udp dport 8081 udp length 17 @th,64,72 0x686f73746e616d650a 
1|trace id ID ip kube-proxy nat-postrouting rule jump masquerading (verdict jump masquerading)
1|trace id ID ip kube-proxy masquerading rule meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random (verdict accept)
$ (docker exec kind-worker timeout 4 nft monitor trace > t3.txt 2>&1 &); sleep 1; docker exec kind-worker curl -sS --local-port 40003 http://10.96.189.102/; sleep 4; sed -E 's/trace id [0-9a-f]+/trace id ID/; s/"veth[0-9a-f]+"/"veth"/; s/ether \w+ \S+ ?//g; s/ip id [0-9]+ //; s/tcp window [0-9]+ ?//' t3.txt
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.102 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40003 tcp dport 80 tcp flags == syn 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.102 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40003 tcp dport 80 tcp flags == syn 
1|trace id ID ip kube-proxy filter-output-pre-dnat rule ct state new jump firewall-check (verdict jump firewall-check)
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy nat-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.102 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40003 tcp dport 80 tcp flags == syn 
1|trace id ID ip kube-proxy nat-output rule jump services (verdict jump services)
1|trace id ID ip kube-proxy services rule ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster" (verdict continue)
1|trace id ID ip kube-proxy nat-output policy accept meta mark 0x00004000 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.102 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40003 tcp dport 80 tcp flags == syn 
1|trace id ID ip kube-proxy filter-output rule ct state new jump service-endpoints-check (verdict jump service-endpoints-check)
1|trace id ID ip kube-proxy service-endpoints-check rule ip daddr . meta l4proto . th dport vmap @no-endpoint-services (verdict goto reject-chain)
1|trace id ID ip kube-proxy reject-chain rule reject (verdict drop)
2|curl: (7) Failed to connect to 10.96.189.102 port 80 after 1 ms: Couldn't connect to server
$ (docker exec kind-worker timeout 4 nft monitor trace > t6.txt 2>&1 &); sleep 1; docker exec kind-worker curl -sS --local-port 40006 http://10.96.189.103/hostname; sleep 4; sed -E 's/trace id [0-9a-f]+/trace id ID/; s/"veth[0-9a-f]+"/"veth"/; s/ether \w+ \S+ ?//g; s/ip id [0-9]+ //; s/tcp window [0-9]+ ?//' t6.txt
1|w1trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40006 tcp dport 80 tcp flags == syn 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40006 tcp dport 80 tcp flags == syn 
1|trace id ID ip kube-proxy filter-output-pre-dnat rule ct state new jump firewall-check (verdict jump firewall-check)
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy nat-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40006 tcp dport 80 tcp flags == syn 
1|trace id ID ip kube-proxy nat-output rule jump services (verdict jump services)
1|trace id ID ip kube-proxy services rule ip daddr @cluster-ips ip saddr != 10.244.0.0/16 meta mark set meta mark | 0x00004000 comment "masquerade clusterIP traffic from outside cluster" (verdict continue)
1|trace id ID ip kube-proxy services rule ip daddr . meta l4proto . th dport vmap @service-ips (verdict goto service-H6U4RGLG-default/sticky/tcp/http)
1|trace id ID ip kube-proxy service-H6U4RGLG-default/sticky/tcp/http rule numgen random mod 1 vmap { 0 : goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 } (verdict goto endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080)
1|trace id ID ip kube-proxy endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 rule update @affinity-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 { ip saddr } (verdict continue)
1|trace id ID ip kube-proxy endpoint-ZIATHYQC-default/sticky/tcp/http__10.244.1.2/8080 rule meta l4proto tcp dnat to 10.244.1.2:8080 (verdict accept)
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40006 tcp dport 8080 tcp flags == syn 
1|trace id ID ip kube-proxy filter-output rule ct state new jump service-endpoints-check (verdict jump service-endpoints-check)
1|trace id ID ip kube-proxy filter-output rule ct state new jump cluster-ips-check (verdict jump cluster-ips-check)
1|trace id ID ip kube-proxy filter-output policy accept meta mark 0x00004000 
1|trace id ID ip kube-proxy nat-postrouting packet: oif "veth" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 60 tcp sport 40006 tcp dport 8080 tcp flags == syn 
1|trace id ID ip kube-proxy nat-postrouting rule jump masquerading (verdict jump masquerading)
1|trace id ID ip kube-proxy masquerading rule meta mark & 0x00004000 != 0x00000000 meta mark set meta mark ^ 0x00004000 masquerade fully-random (verdict accept)
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output policy accept 
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 137 tcp sport 40006 tcp dport 80 tcp flags == 0x18 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 137 tcp sport 40006 tcp dport 80 tcp flags == 0x18 
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 137 tcp sport 40006 tcp dport 8080 tcp flags == 0x18 
1|trace id ID ip kube-proxy filter-output policy accept 
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output policy accept 
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == 0x11 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == 0x11 
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 8080 tcp flags == 0x11 
1|trace id ID ip kube-proxy filter-output policy accept 
1|trace id ID ip watch out packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip watch out rule ip daddr { 10.96.189.102, 10.96.189.103 } meta nftrace set 1 (verdict continue)
1|trace id ID ip watch out policy accept 
1|trace id ID ip kube-proxy filter-output-pre-dnat packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.96.189.103 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 80 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output-pre-dnat policy accept 
1|trace id ID ip kube-proxy filter-output packet: oif "eth0" ip saddr 172.18.0.3 ip daddr 10.244.1.2 ip dscp cs0 ip ecn not-ect ip ttl 64 ip length 52 tcp sport 40006 tcp dport 8080 tcp flags == ack 
1|trace id ID ip kube-proxy filter-output policy accept 
$ docker exec kind-worker timeout 2 nft monitor trace; echo $?
1|124
$ (docker exec kind-worker timeout 4 conntrack -E -p udp -e NEW > t9.txt 2>&1 &); sleep 1; echo hostname | nc -u -w 1 -p 40007 172.18.0.3 31982; sleep 4; grep 31982 t9.txt
1|w1    [NEW] udp      17 30 src=172.18.0.1 dst=172.18.0.3 sport=40007 dport=31982 [UNREPLIED] src=10.244.1.2 dst=10.244.1.1 sport=8081 dport=28149
$ (docker exec kind-worker timeout 5 tcpdump -nni eth0 -c 3 'tcp port 31981' > ta.txt 2>/dev/null &); sleep 1; curl -s --local-port 40008 http://172.18.0.3:31981/hostname; sleep 5; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|val|ecr) [0-9]+/\1 N/g' ta.txt
1|w1IP 172.18.0.1.40008 > 172.18.0.3.31981: Flags [S], seq N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.3.31981 > 172.18.0.1.40008: Flags [S.], seq N, ack N, win N, options [mss 1460,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP 172.18.0.1.40008 > 172.18.0.3.31981: Flags [.], ack N, win N, options [nop,nop,TS val N ecr N], length 0
