# Random Services and what becomes of them, kube-proxy in IPVS mode: virtual servers, sets, rules and addresses after each change.
# mode: ipvs
> step1.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s0"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.100.3", "ports": [{"name": "a", "port": 443, "protocol": "TCP", "targetPort": 8000, "nodePort": 31001}], "externalIPs": ["198.51.100.1", "172.18.0.3"], "externalTrafficPolicy": "Cluster", "internalTrafficPolicy": "Cluster", "loadBalancerClass": "example.com/none"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-0", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}], "endpoints": [{"addresses": ["10.244.1.10"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.11"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.12"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-1", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}], "endpoints": [{"addresses": ["10.244.0.15"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.16"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.17"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s1"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.101.1", "ports": [{"name": "a", "port": 9000, "protocol": "SCTP", "targetPort": 8000, "nodePort": 31002}], "sessionAffinity": "ClientIP", "externalTrafficPolicy": "Cluster", "internalTrafficPolicy": "Cluster", "loadBalancerClass": "example.com/none", "loadBalancerSourceRanges": ["203.0.113.7/32", "172.18.0.3/32"]}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s1-0", "labels": {"kubernetes.io/service-name": "s1"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "SCTP", "port": 8000}], "endpoints": [{"addresses": ["10.244.0.22"], "nodeName": "kind-control-plane", "conditions": {"ready": false, "serving": false, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s2"}, "spec": {"type": "NodePort", "clusterIP": "10.96.102.9", "ports": [{"name": "a", "port": 80, "protocol": "TCP", "targetPort": 8000, "nodePort": 31003}, {"name": "b", "port": 444, "protocol": "TCP", "targetPort": 8001, "nodePort": 31004}], "externalTrafficPolicy": "Cluster", "internalTrafficPolicy": "Local"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-0", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}, {"name": "b", "protocol": "TCP", "port": 8001}], "endpoints": []}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s3"}, "spec": {"type": "ClusterIP", "clusterIP": "10.96.103.2", "ports": [{"name": "a", "port": 443, "protocol": "UDP", "targetPort": 8000}], "externalIPs": ["172.18.0.4"], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s3-0", "labels": {"kubernetes.io/service-name": "s3"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "UDP", "port": 8000}], "endpoints": [{"addresses": ["10.244.2.46"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": false, "terminating": false}}]}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s3-1", "labels": {"kubernetes.io/service-name": "s3"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "UDP", "port": 8000}], "endpoints": [{"addresses": ["10.244.1.51"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.0.52"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.53"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": true, "terminating": true}}]}
$ kubectl apply -f step1.yaml
1|service/s0 created
1|endpointslice.discovery.k8s.io/s0-0 created
1|endpointslice.discovery.k8s.io/s0-1 created
1|service/s1 created
1|endpointslice.discovery.k8s.io/s1-0 created
1|service/s2 created
1|endpointslice.discovery.k8s.io/s2-0 created
1|service/s3 created
1|endpointslice.discovery.k8s.io/s3-0 created
1|endpointslice.discovery.k8s.io/s3-1 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s0 --subresource=status --type=merge -p '{"status": {"loadBalancer": {"ingress": [{"ip": "172.18.255.10", "ipMode": "Proxy"}]}}}'
1|service/s0 patched
$ kubectl patch svc s1 --subresource=status --type=merge -p '{"status": {"loadBalancer": {"ingress": [{"ip": "172.18.255.11"}, {"ip": "172.18.255.111"}]}}}'
1|service/s1 patched
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.0.15:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|  -> 10.244.1.11:8000             Masq    1      0          0         
1|  -> 10.244.1.16:8000             Masq    1      0          0         
1|  -> 10.244.1.17:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31001 rr
1|  -> 10.244.0.15:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|  -> 10.244.1.11:8000             Masq    1      0          0         
1|  -> 10.244.1.16:8000             Masq    1      0          0         
1|  -> 10.244.1.17:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31003 rr
1|TCP  172.18.0.3:31004 rr
1|TCP  198.51.100.1:443 rr
1|  -> 10.244.0.15:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|  -> 10.244.1.11:8000             Masq    1      0          0         
1|  -> 10.244.1.16:8000             Masq    1      0          0         
1|  -> 10.244.1.17:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.100.3:443 rr
1|  -> 10.244.0.15:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|  -> 10.244.1.11:8000             Masq    1      0          0         
1|  -> 10.244.1.16:8000             Masq    1      0          0         
1|  -> 10.244.1.17:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|TCP  10.96.102.9:80 rr
1|TCP  10.96.102.9:444 rr
1|UDP  172.18.0.4:443 rr
1|  -> 10.244.1.51:8000             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.103.2:443 rr
1|  -> 10.244.0.52:8000             Masq    1      0          0         
1|  -> 10.244.1.51:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31002 rr persistent 10800
1|SCTP 172.18.255.11:9000 rr persistent 10800
1|SCTP 172.18.255.111:9000 rr persistent 10800
1|SCTP 10.96.101.1:9000 rr persistent 10800
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.0.15:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.1.10:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.1.11:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.1.16:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.1.17:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.2.12:8000 -m -w 1
1|-A -t 172.18.0.3:31001 -s rr
1|-a -t 172.18.0.3:31001 -r 10.244.0.15:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.1.10:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.1.11:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.1.16:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.1.17:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.2.12:8000 -m -w 1
1|-A -t 172.18.0.3:31003 -s rr
1|-A -t 172.18.0.3:31004 -s rr
1|-A -t 198.51.100.1:443 -s rr
1|-a -t 198.51.100.1:443 -r 10.244.0.15:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.1.10:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.1.11:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.1.16:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.1.17:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.2.12:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.100.3:443 -s rr
1|-a -t 10.96.100.3:443 -r 10.244.0.15:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.1.10:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.1.11:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.1.16:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.1.17:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.2.12:8000 -m -w 1
1|-A -t 10.96.102.9:80 -s rr
1|-A -t 10.96.102.9:444 -s rr
1|-A -u 172.18.0.4:443 -s rr
1|-a -u 172.18.0.4:443 -r 10.244.1.51:8000 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.103.2:443 -s rr
1|-a -u 10.96.103.2:443 -r 10.244.0.52:8000 -m -w 1
1|-a -u 10.96.103.2:443 -r 10.244.1.51:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31002 -s rr -p 10800
1|-A --sctp-service 172.18.255.11:9000 -s rr -p 10800
1|-A --sctp-service 172.18.255.111:9000 -s rr -p 10800
1|-A --sctp-service 10.96.101.1:9000 -s rr -p 10800
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 488
1|References: 1
1|Number of entries: 5
1|Members:
1|10.244.1.11,tcp:8000,10.244.1.11
1|10.244.1.17,tcp:8000,10.244.1.17
1|10.244.1.51,udp:8000,10.244.1.51
1|10.244.1.10,tcp:8000,10.244.1.10
1|10.244.1.16,tcp:8000,10.244.1.16
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 688
1|References: 1
1|Number of entries: 4
1|Members:
1|172.18.255.11,sctp:9000,172.18.0.3
1|172.18.255.111,sctp:9000,172.18.0.3
1|172.18.255.11,sctp:9000,203.0.113.7
1|172.18.255.111,sctp:9000,203.0.113.7
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x358a252c
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-IPVS-IPS
1|Type: hash:ip
1|Revision: 5
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00e35c3a
1|Size in memory: 560
1|References: 1
1|Number of entries: 10
1|Members:
1|10.96.103.2
1|10.96.101.1
1|10.96.100.3
1|172.18.255.11
1|172.18.0.4
1|172.18.255.111
1|198.51.100.1
1|10.96.0.10
1|10.96.0.1
1|10.96.102.9
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 296
1|References: 4
1|Number of entries: 2
1|Members:
1|172.18.0.3,tcp:443
1|198.51.100.1,tcp:443
1|Name: KUBE-LOAD-BALANCER-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb037b62f
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-IP
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf87b585d
1|Size in memory: 320
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000,172.18.255.111
1|172.18.255.11,sctp:9000,172.18.255.11
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 3
1|Members:
1|31001
1|31003
1|31004
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 248
1|References: 1
1|Number of entries: 1
1|Members:
1|172.18.0.3,sctp:31002
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 0
1|Members:
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 632
1|References: 3
1|Number of entries: 9
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.100.3,tcp:443
1|10.96.0.1,tcp:443
1|10.96.103.2,udp:443
1|10.96.0.10,tcp:53
1|10.96.102.9,tcp:444
1|10.96.101.1,sctp:9000
1|10.96.102.9,tcp:80
1|10.96.0.10,udp:53
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 248
1|References: 3
1|Number of entries: 1
1|Members:
1|172.18.0.4,udp:443
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 296
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:36:17 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-IPVS-FILTER - [0:0]
1|:KUBE-IPVS-OUT-FILTER - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SOURCE-RANGES-FIREWALL - [0:0]
1|-A INPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-FILTER
1|-A INPUT -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check rules" -j KUBE-NODE-PORT
1|-A FORWARD -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A OUTPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-OUT-FILTER
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-LOAD-BALANCER dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-CLUSTER-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j RETURN
1|-A KUBE-IPVS-FILTER -m conntrack --ctstate NEW -m set --match-set KUBE-IPVS-IPS dst -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-NODE-PORT -m comment --comment "Kubernetes health check node port" -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port for load balancer with sourceRange" -m set --match-set KUBE-LOAD-BALANCER-FW dst,dst -j KUBE-SOURCE-RANGES-FIREWALL
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source cidr for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-CIDR dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source IP for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-IP dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:36:17 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:36:17 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-LOAD-BALANCER - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-LOAD-BALANCER -j KUBE-MARK-MASQ
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port for masquerade purpose with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-SCTP-HASH dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service lb portal" -m set --match-set KUBE-LOAD-BALANCER dst,dst -j KUBE-LOAD-BALANCER
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|-A KUBE-SERVICES -m set --match-set KUBE-LOAD-BALANCER dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:36:17 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.100.3/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.9/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.0.4/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.11/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.111/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.100.3 dev kube-ipvs0 proto kernel scope host src 10.96.100.3 
1|local 10.96.101.1 dev kube-ipvs0 proto kernel scope host src 10.96.101.1 
1|local 10.96.102.9 dev kube-ipvs0 proto kernel scope host src 10.96.102.9 
1|local 10.96.103.2 dev kube-ipvs0 proto kernel scope host src 10.96.103.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.0.4 dev kube-ipvs0 proto kernel scope host src 172.18.0.4 
1|local 172.18.255.11 dev kube-ipvs0 proto kernel scope host src 172.18.255.11 
1|local 172.18.255.111 dev kube-ipvs0 proto kernel scope host src 172.18.255.111 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.1 dev kube-ipvs0 proto kernel scope host src 198.51.100.1 
$ kubectl delete endpointslice s0-1 --ignore-not-found
1|endpointslice.discovery.k8s.io "s0-1" deleted from default namespace
$ kubectl delete svc s3
1|service "s3" deleted from default namespace
$ kubectl delete endpointslice s3-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s3-0" deleted from default namespace
$ kubectl delete endpointslice s3-1 --ignore-not-found
1|endpointslice.discovery.k8s.io "s3-1" deleted from default namespace
> step2.yaml
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-0", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}], "endpoints": [{"addresses": ["10.244.2.10"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.11"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": true}}, {"addresses": ["10.244.2.12"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.13"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-0", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}], "endpoints": [{"addresses": ["10.244.1.34"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.0.35"], "nodeName": "kind-control-plane", "conditions": {"ready": false, "serving": false, "terminating": true}}, {"addresses": ["10.244.2.36"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-1", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}, {"name": "b", "protocol": "TCP", "port": 8001}], "endpoints": [{"addresses": ["10.244.1.39"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.1.40"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": true}}, {"addresses": ["10.244.0.41"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.42"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": true, "terminating": true}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s3"}, "spec": {"type": "NodePort", "clusterIP": "10.96.103.7", "ports": [{"name": "a", "port": 443, "protocol": "SCTP", "targetPort": 8000, "nodePort": 31005}, {"name": "b", "port": 81, "protocol": "SCTP", "targetPort": 8001, "nodePort": 31006}], "sessionAffinity": "ClientIP", "sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 600}}, "externalIPs": ["198.51.100.4"], "externalTrafficPolicy": "Cluster", "internalTrafficPolicy": "Cluster"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s3-0", "labels": {"kubernetes.io/service-name": "s3"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "SCTP", "port": 8000}, {"name": "b", "protocol": "SCTP", "port": 8001}], "endpoints": [{"addresses": ["10.244.0.46"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.47"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.48"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": false}}]}
$ kubectl apply -f step2.yaml
1|endpointslice.discovery.k8s.io/s0-0 configured
1|endpointslice.discovery.k8s.io/s2-0 configured
1|endpointslice.discovery.k8s.io/s2-1 created
1|service/s3 created
1|endpointslice.discovery.k8s.io/s3-0 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.10:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|  -> 10.244.2.13:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31001 rr
1|  -> 10.244.2.10:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|  -> 10.244.2.13:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31003 rr
1|  -> 10.244.0.41:8000             Masq    1      0          0         
1|  -> 10.244.1.34:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31004 rr
1|  -> 10.244.0.41:8001             Masq    1      0          0         
1|TCP  198.51.100.1:443 rr
1|  -> 10.244.2.10:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|  -> 10.244.2.13:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.100.3:443 rr
1|  -> 10.244.2.10:8000             Masq    1      0          0         
1|  -> 10.244.2.12:8000             Masq    1      0          0         
1|  -> 10.244.2.13:8000             Masq    1      0          0         
1|TCP  10.96.102.9:80 rr
1|  -> 10.244.1.34:8000             Masq    1      0          0         
1|TCP  10.96.102.9:444 rr
1|  -> 10.244.0.41:8001             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|SCTP 172.18.0.3:31002 rr persistent 10800
1|SCTP 172.18.0.3:31005 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31006 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 172.18.255.11:9000 rr persistent 10800
1|SCTP 172.18.255.111:9000 rr persistent 10800
1|SCTP 198.51.100.4:81 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 198.51.100.4:443 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
1|SCTP 10.96.101.1:9000 rr persistent 10800
1|SCTP 10.96.103.7:81 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 10.96.103.7:443 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.10:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.2.12:8000 -m -w 1
1|-a -t 172.18.0.3:443 -r 10.244.2.13:8000 -m -w 1
1|-A -t 172.18.0.3:31001 -s rr
1|-a -t 172.18.0.3:31001 -r 10.244.2.10:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.2.12:8000 -m -w 1
1|-a -t 172.18.0.3:31001 -r 10.244.2.13:8000 -m -w 1
1|-A -t 172.18.0.3:31003 -s rr
1|-a -t 172.18.0.3:31003 -r 10.244.0.41:8000 -m -w 1
1|-a -t 172.18.0.3:31003 -r 10.244.1.34:8000 -m -w 1
1|-a -t 172.18.0.3:31003 -r 10.244.2.36:8000 -m -w 1
1|-A -t 172.18.0.3:31004 -s rr
1|-a -t 172.18.0.3:31004 -r 10.244.0.41:8001 -m -w 1
1|-A -t 198.51.100.1:443 -s rr
1|-a -t 198.51.100.1:443 -r 10.244.2.10:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.2.12:8000 -m -w 1
1|-a -t 198.51.100.1:443 -r 10.244.2.13:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.100.3:443 -s rr
1|-a -t 10.96.100.3:443 -r 10.244.2.10:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.2.12:8000 -m -w 1
1|-a -t 10.96.100.3:443 -r 10.244.2.13:8000 -m -w 1
1|-A -t 10.96.102.9:80 -s rr
1|-a -t 10.96.102.9:80 -r 10.244.1.34:8000 -m -w 1
1|-A -t 10.96.102.9:444 -s rr
1|-a -t 10.96.102.9:444 -r 10.244.0.41:8001 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A --sctp-service 172.18.0.3:31002 -s rr -p 10800
1|-A --sctp-service 172.18.0.3:31005 -s rr -p 600
1|-a --sctp-service 172.18.0.3:31005 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31005 -r 10.244.2.47:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31006 -s rr -p 600
1|-a --sctp-service 172.18.0.3:31006 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 172.18.0.3:31006 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 172.18.255.11:9000 -s rr -p 10800
1|-A --sctp-service 172.18.255.111:9000 -s rr -p 10800
1|-A --sctp-service 198.51.100.4:81 -s rr -p 600
1|-a --sctp-service 198.51.100.4:81 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 198.51.100.4:81 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 198.51.100.4:443 -s rr -p 600
1|-a --sctp-service 198.51.100.4:443 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 198.51.100.4:443 -r 10.244.2.47:8000 -m -w 1
1|-A --sctp-service 10.96.101.1:9000 -s rr -p 10800
1|-A --sctp-service 10.96.103.7:81 -s rr -p 600
1|-a --sctp-service 10.96.103.7:81 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 10.96.103.7:81 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 10.96.103.7:443 -s rr -p 600
1|-a --sctp-service 10.96.103.7:443 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 10.96.103.7:443 -r 10.244.2.47:8000 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 656
1|References: 1
1|Number of entries: 8
1|Members:
1|10.244.1.11,tcp:8000,10.244.1.11
1|10.244.1.40,tcp:8000,10.244.1.40
1|10.244.1.48,sctp:8001,10.244.1.48
1|10.244.1.48,sctp:8000,10.244.1.48
1|10.244.1.40,tcp:8001,10.244.1.40
1|10.244.1.34,tcp:8000,10.244.1.34
1|10.244.1.39,tcp:8001,10.244.1.39
1|10.244.1.39,tcp:8000,10.244.1.39
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 688
1|References: 1
1|Number of entries: 4
1|Members:
1|172.18.255.11,sctp:9000,172.18.0.3
1|172.18.255.111,sctp:9000,172.18.0.3
1|172.18.255.11,sctp:9000,203.0.113.7
1|172.18.255.111,sctp:9000,203.0.113.7
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x358a252c
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-IPVS-IPS
1|Type: hash:ip
1|Revision: 5
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00e35c3a
1|Size in memory: 560
1|References: 1
1|Number of entries: 10
1|Members:
1|10.96.101.1
1|10.96.100.3
1|10.96.103.7
1|172.18.255.11
1|198.51.100.4
1|172.18.255.111
1|198.51.100.1
1|10.96.0.10
1|10.96.0.1
1|10.96.102.9
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 392
1|References: 4
1|Number of entries: 4
1|Members:
1|172.18.0.3,tcp:443
1|198.51.100.4,sctp:443
1|198.51.100.1,tcp:443
1|198.51.100.4,sctp:81
1|Name: KUBE-LOAD-BALANCER-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb037b62f
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-IP
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf87b585d
1|Size in memory: 320
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000,172.18.255.111
1|172.18.255.11,sctp:9000,172.18.255.11
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 3
1|Members:
1|31001
1|31003
1|31004
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 344
1|References: 1
1|Number of entries: 3
1|Members:
1|172.18.0.3,sctp:31005
1|172.18.0.3,sctp:31002
1|172.18.0.3,sctp:31006
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 0
1|Members:
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 680
1|References: 3
1|Number of entries: 10
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.100.3,tcp:443
1|10.96.103.7,sctp:81
1|10.96.0.1,tcp:443
1|10.96.103.7,sctp:443
1|10.96.0.10,tcp:53
1|10.96.102.9,tcp:444
1|10.96.101.1,sctp:9000
1|10.96.102.9,tcp:80
1|10.96.0.10,udp:53
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 296
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:37:09 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-IPVS-FILTER - [0:0]
1|:KUBE-IPVS-OUT-FILTER - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SOURCE-RANGES-FIREWALL - [0:0]
1|-A INPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-FILTER
1|-A INPUT -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check rules" -j KUBE-NODE-PORT
1|-A FORWARD -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A OUTPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-OUT-FILTER
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-LOAD-BALANCER dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-CLUSTER-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j RETURN
1|-A KUBE-IPVS-FILTER -m conntrack --ctstate NEW -m set --match-set KUBE-IPVS-IPS dst -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-NODE-PORT -m comment --comment "Kubernetes health check node port" -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port for load balancer with sourceRange" -m set --match-set KUBE-LOAD-BALANCER-FW dst,dst -j KUBE-SOURCE-RANGES-FIREWALL
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source cidr for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-CIDR dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source IP for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-IP dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:37:09 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:37:09 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-LOAD-BALANCER - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-LOAD-BALANCER -j KUBE-MARK-MASQ
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port for masquerade purpose with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-SCTP-HASH dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service lb portal" -m set --match-set KUBE-LOAD-BALANCER dst,dst -j KUBE-LOAD-BALANCER
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|-A KUBE-SERVICES -m set --match-set KUBE-LOAD-BALANCER dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:37:09 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.100.3/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.9/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.11/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.111/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.4/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.100.3 dev kube-ipvs0 proto kernel scope host src 10.96.100.3 
1|local 10.96.101.1 dev kube-ipvs0 proto kernel scope host src 10.96.101.1 
1|local 10.96.102.9 dev kube-ipvs0 proto kernel scope host src 10.96.102.9 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.255.11 dev kube-ipvs0 proto kernel scope host src 172.18.255.11 
1|local 172.18.255.111 dev kube-ipvs0 proto kernel scope host src 172.18.255.111 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.1 dev kube-ipvs0 proto kernel scope host src 198.51.100.1 
1|local 198.51.100.4 dev kube-ipvs0 proto kernel scope host src 198.51.100.4 
$ kubectl delete svc s0
1|service "s0" deleted from default namespace
$ kubectl delete endpointslice s0-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s0-0" deleted from default namespace
> step3.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s0"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.100.5", "ports": [{"name": "a", "port": 9000, "protocol": "UDP", "targetPort": 8000, "nodePort": 31007}], "externalIPs": ["198.51.100.101", "172.18.0.3"], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster", "loadBalancerClass": "example.com/none", "healthCheckNodePort": 31008, "loadBalancerSourceRanges": ["0.0.0.0/0", "203.0.113.7/32", "172.18.0.3/32"]}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-0", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "UDP", "port": 8000}], "endpoints": [{"addresses": ["10.244.1.10"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": false}}]}
$ kubectl apply -f step3.yaml
1|service/s0 created
1|endpointslice.discovery.k8s.io/s0-0 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s0 --subresource=status --type=merge -p '{"status": {"loadBalancer": {"ingress": [{"ip": "172.18.255.10"}]}}}'
1|service/s0 patched
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:31003 rr
1|  -> 10.244.0.41:8000             Masq    1      0          0         
1|  -> 10.244.1.34:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31004 rr
1|  -> 10.244.0.41:8001             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.102.9:80 rr
1|  -> 10.244.1.34:8000             Masq    1      0          0         
1|TCP  10.96.102.9:444 rr
1|  -> 10.244.0.41:8001             Masq    1      0          0         
1|UDP  172.18.0.3:9000 rr
1|UDP  172.18.0.3:31007 rr
1|UDP  172.18.255.10:9000 rr
1|UDP  198.51.100.101:9000 rr
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.100.5:9000 rr
1|SCTP 172.18.0.3:31002 rr persistent 10800
1|SCTP 172.18.0.3:31005 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31006 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 172.18.255.11:9000 rr persistent 10800
1|SCTP 172.18.255.111:9000 rr persistent 10800
1|SCTP 198.51.100.4:81 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 198.51.100.4:443 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
1|SCTP 10.96.101.1:9000 rr persistent 10800
1|SCTP 10.96.103.7:81 rr persistent 600
1|  -> 10.244.0.46:8001             Masq    1      0          0         
1|  -> 10.244.2.47:8001             Masq    1      0          0         
1|SCTP 10.96.103.7:443 rr persistent 600
1|  -> 10.244.0.46:8000             Masq    1      0          0         
1|  -> 10.244.2.47:8000             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:31003 -s rr
1|-a -t 172.18.0.3:31003 -r 10.244.0.41:8000 -m -w 1
1|-a -t 172.18.0.3:31003 -r 10.244.1.34:8000 -m -w 1
1|-a -t 172.18.0.3:31003 -r 10.244.2.36:8000 -m -w 1
1|-A -t 172.18.0.3:31004 -s rr
1|-a -t 172.18.0.3:31004 -r 10.244.0.41:8001 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.102.9:80 -s rr
1|-a -t 10.96.102.9:80 -r 10.244.1.34:8000 -m -w 1
1|-A -t 10.96.102.9:444 -s rr
1|-a -t 10.96.102.9:444 -r 10.244.0.41:8001 -m -w 1
1|-A -u 172.18.0.3:9000 -s rr
1|-A -u 172.18.0.3:31007 -s rr
1|-A -u 172.18.255.10:9000 -s rr
1|-A -u 198.51.100.101:9000 -s rr
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.100.5:9000 -s rr
1|-A --sctp-service 172.18.0.3:31002 -s rr -p 10800
1|-A --sctp-service 172.18.0.3:31005 -s rr -p 600
1|-a --sctp-service 172.18.0.3:31005 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31005 -r 10.244.2.47:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31006 -s rr -p 600
1|-a --sctp-service 172.18.0.3:31006 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 172.18.0.3:31006 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 172.18.255.11:9000 -s rr -p 10800
1|-A --sctp-service 172.18.255.111:9000 -s rr -p 10800
1|-A --sctp-service 198.51.100.4:81 -s rr -p 600
1|-a --sctp-service 198.51.100.4:81 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 198.51.100.4:81 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 198.51.100.4:443 -s rr -p 600
1|-a --sctp-service 198.51.100.4:443 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 198.51.100.4:443 -r 10.244.2.47:8000 -m -w 1
1|-A --sctp-service 10.96.101.1:9000 -s rr -p 10800
1|-A --sctp-service 10.96.103.7:81 -s rr -p 600
1|-a --sctp-service 10.96.103.7:81 -r 10.244.0.46:8001 -m -w 1
1|-a --sctp-service 10.96.103.7:81 -r 10.244.2.47:8001 -m -w 1
1|-A --sctp-service 10.96.103.7:443 -s rr -p 600
1|-a --sctp-service 10.96.103.7:443 -r 10.244.0.46:8000 -m -w 1
1|-a --sctp-service 10.96.103.7:443 -r 10.244.2.47:8000 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 656
1|References: 1
1|Number of entries: 8
1|Members:
1|10.244.1.40,tcp:8000,10.244.1.40
1|10.244.1.48,sctp:8001,10.244.1.48
1|10.244.1.48,sctp:8000,10.244.1.48
1|10.244.1.10,udp:8000,10.244.1.10
1|10.244.1.40,tcp:8001,10.244.1.40
1|10.244.1.34,tcp:8000,10.244.1.34
1|10.244.1.39,tcp:8001,10.244.1.39
1|10.244.1.39,tcp:8000,10.244.1.39
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 344
1|References: 3
1|Number of entries: 3
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.10,udp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 688
1|References: 1
1|Number of entries: 4
1|Members:
1|172.18.255.11,sctp:9000,172.18.0.3
1|172.18.255.111,sctp:9000,172.18.0.3
1|172.18.255.11,sctp:9000,203.0.113.7
1|172.18.255.111,sctp:9000,203.0.113.7
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
1|Name: KUBE-NODE-PORT-LOCAL-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x358a252c
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-IPVS-IPS
1|Type: hash:ip
1|Revision: 5
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00e35c3a
1|Size in memory: 600
1|References: 1
1|Number of entries: 11
1|Members:
1|10.96.101.1
1|10.96.103.7
1|10.96.100.5
1|172.18.255.11
1|198.51.100.101
1|198.51.100.4
1|172.18.255.111
1|10.96.0.10
1|10.96.0.1
1|10.96.102.9
1|172.18.255.10
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 296
1|References: 4
1|Number of entries: 2
1|Members:
1|198.51.100.4,sctp:443
1|198.51.100.4,sctp:81
1|Name: KUBE-LOAD-BALANCER-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb037b62f
1|Size in memory: 248
1|References: 1
1|Number of entries: 1
1|Members:
1|172.18.255.10,udp:9000
1|Name: KUBE-LOAD-BALANCER-SOURCE-IP
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf87b585d
1|Size in memory: 320
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000,172.18.255.111
1|172.18.255.11,sctp:9000,172.18.255.11
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31003
1|31004
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 344
1|References: 1
1|Number of entries: 3
1|Members:
1|172.18.0.3,sctp:31005
1|172.18.0.3,sctp:31002
1|172.18.0.3,sctp:31006
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 1
1|Members:
1|31008
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 680
1|References: 3
1|Number of entries: 10
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.103.7,sctp:81
1|10.96.0.1,tcp:443
1|10.96.100.5,udp:9000
1|10.96.103.7,sctp:443
1|10.96.0.10,tcp:53
1|10.96.102.9,tcp:444
1|10.96.101.1,sctp:9000
1|10.96.102.9,tcp:80
1|10.96.0.10,udp:53
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|172.18.0.3,udp:9000
1|198.51.100.101,udp:9000
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 296
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.255.111,sctp:9000
1|172.18.255.11,sctp:9000
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 0
1|Number of entries: 0
1|Members:
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:37:44 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-IPVS-FILTER - [0:0]
1|:KUBE-IPVS-OUT-FILTER - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SOURCE-RANGES-FIREWALL - [0:0]
1|-A INPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-FILTER
1|-A INPUT -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check rules" -j KUBE-NODE-PORT
1|-A FORWARD -m comment --comment "kube-proxy firewall rules" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A OUTPUT -m comment --comment "kubernetes ipvs access filter" -j KUBE-IPVS-OUT-FILTER
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-LOAD-BALANCER dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-CLUSTER-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -j RETURN
1|-A KUBE-IPVS-FILTER -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j RETURN
1|-A KUBE-IPVS-FILTER -m conntrack --ctstate NEW -m set --match-set KUBE-IPVS-IPS dst -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-NODE-PORT -m comment --comment "Kubernetes health check node port" -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port for load balancer with sourceRange" -m set --match-set KUBE-LOAD-BALANCER-FW dst,dst -j KUBE-SOURCE-RANGES-FIREWALL
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source cidr for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-CIDR dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source IP for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-IP dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:37:44 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:37:44 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-LOAD-BALANCER - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODE-PORT - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-LOAD-BALANCER -m comment --comment "Kubernetes service load balancer ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-LOAD-BALANCER-LOCAL dst,dst -j RETURN
1|-A KUBE-LOAD-BALANCER -j KUBE-MARK-MASQ
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port for masquerade purpose with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-SCTP-HASH dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service lb portal" -m set --match-set KUBE-LOAD-BALANCER dst,dst -j KUBE-LOAD-BALANCER
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port for masquerade and filter purpose" -m set --match-set KUBE-EXTERNAL-IP dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|-A KUBE-SERVICES -m set --match-set KUBE-LOAD-BALANCER dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:37:44 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.9/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.11/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.111/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.4/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.101/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.100.5 dev kube-ipvs0 proto kernel scope host src 10.96.100.5 
1|local 10.96.101.1 dev kube-ipvs0 proto kernel scope host src 10.96.101.1 
1|local 10.96.102.9 dev kube-ipvs0 proto kernel scope host src 10.96.102.9 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.255.10 dev kube-ipvs0 proto kernel scope host src 172.18.255.10 
1|local 172.18.255.11 dev kube-ipvs0 proto kernel scope host src 172.18.255.11 
1|local 172.18.255.111 dev kube-ipvs0 proto kernel scope host src 172.18.255.111 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.4 dev kube-ipvs0 proto kernel scope host src 198.51.100.4 
1|local 198.51.100.101 dev kube-ipvs0 proto kernel scope host src 198.51.100.101 
