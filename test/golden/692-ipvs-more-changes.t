# As 691, with other Services and other changes.
# mode: ipvs
> step1.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s0"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.100.8", "ports": [{"name": "a", "port": 9000, "protocol": "UDP", "targetPort": 8000, "nodePort": 31001}], "externalTrafficPolicy": "Cluster", "internalTrafficPolicy": "Cluster", "loadBalancerClass": "example.com/none"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-0", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "UDP", "port": 8000}], "endpoints": [{"addresses": ["10.244.1.10"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.0.11"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s1"}, "spec": {"type": "NodePort", "clusterIP": "10.96.101.2", "ports": [{"name": "a", "port": 80, "protocol": "UDP", "targetPort": 8000, "nodePort": 31002}, {"name": "b", "port": 444, "protocol": "UDP", "targetPort": 8001, "nodePort": 31003}], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster", "trafficDistribution": "PreferSameNode"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s1-0", "labels": {"kubernetes.io/service-name": "s1"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "UDP", "port": 8000}, {"name": "b", "protocol": "UDP", "port": 8001}], "endpoints": [{"addresses": ["10.244.0.22"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s2"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.102.5", "ports": [{"name": "a", "port": 443, "protocol": "TCP", "targetPort": 8000}, {"name": "b", "port": 8081, "protocol": "SCTP", "targetPort": 8001}], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster", "publishNotReadyAddresses": true, "loadBalancerClass": "example.com/none", "healthCheckNodePort": 31006, "loadBalancerSourceRanges": ["10.0.0.0/8", "172.18.0.0/16"], "allocateLoadBalancerNodePorts": false}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-0", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}, {"name": "b", "protocol": "SCTP", "port": 8001}], "endpoints": [{"addresses": ["10.244.2.34"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": false, "terminating": true}}]}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-1", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8001}, {"name": "b", "protocol": "SCTP", "port": 8001}], "endpoints": [{"addresses": ["10.244.1.39"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.40"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.41"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": true, "terminating": true}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s3"}, "spec": {"type": "ClusterIP", "clusterIP": "10.96.103.7", "ports": [{"name": "a", "port": 53, "protocol": "TCP", "targetPort": 8000}, {"name": "b", "port": 81, "protocol": "TCP", "targetPort": 8001}], "internalTrafficPolicy": "Local", "trafficDistribution": "PreferSameZone"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s3-0", "labels": {"kubernetes.io/service-name": "s3"}}, "addressType": "IPv4", "ports": [{"name": "b", "protocol": "TCP", "port": 8001}], "endpoints": [{"addresses": ["10.244.0.46"], "nodeName": "kind-control-plane", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.0.47"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s4"}, "spec": {"type": "NodePort", "clusterIP": "10.96.104.2", "ports": [{"name": "a", "port": 443, "protocol": "TCP", "targetPort": 8000, "nodePort": 31007}], "externalIPs": ["198.51.100.5", "172.18.0.3"], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Local", "publishNotReadyAddresses": true}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s4-0", "labels": {"kubernetes.io/service-name": "s4"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}], "endpoints": [{"addresses": ["10.244.2.58"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
$ kubectl apply -f step1.yaml
1|service/s0 created
1|endpointslice.discovery.k8s.io/s0-0 created
1|service/s1 created
1|endpointslice.discovery.k8s.io/s1-0 created
1|service/s2 created
1|endpointslice.discovery.k8s.io/s2-0 created
1|endpointslice.discovery.k8s.io/s2-1 created
1|service/s3 created
1|endpointslice.discovery.k8s.io/s3-0 created
1|service/s4 created
1|endpointslice.discovery.k8s.io/s4-0 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s0 --subresource=status --type=merge -p '{"status": {"loadBalancer": {"ingress": [{"ip": "172.18.255.10"}]}}}'
1|service/s0 patched
$ kubectl patch svc s2 --subresource=status --type=merge -p '{"status": {"loadBalancer": {"ingress": [{"ip": "172.18.255.12", "ipMode": "Proxy"}]}}}'
1|service/s2 patched
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31007 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  198.51.100.5:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.102.5:443 rr
1|  -> 10.244.1.39:8001             Masq    1      0          0         
1|  -> 10.244.2.40:8001             Masq    1      0          0         
1|TCP  10.96.103.7:53 rr
1|TCP  10.96.103.7:81 rr
1|TCP  10.96.104.2:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31001 rr
1|  -> 10.244.0.11:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31002 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31003 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|UDP  172.18.255.10:9000 rr
1|  -> 10.244.0.11:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.100.8:9000 rr
1|  -> 10.244.0.11:8000             Masq    1      0          0         
1|  -> 10.244.1.10:8000             Masq    1      0          0         
1|UDP  10.96.101.2:80 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  10.96.101.2:444 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|SCTP 10.96.102.5:8081 rr
1|  -> 10.244.1.39:8001             Masq    1      0          0         
1|  -> 10.244.2.40:8001             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31007 -s rr
1|-a -t 172.18.0.3:31007 -r 10.244.2.58:8000 -m -w 1
1|-A -t 198.51.100.5:443 -s rr
1|-a -t 198.51.100.5:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.102.5:443 -s rr
1|-a -t 10.96.102.5:443 -r 10.244.1.39:8001 -m -w 1
1|-a -t 10.96.102.5:443 -r 10.244.2.40:8001 -m -w 1
1|-A -t 10.96.103.7:53 -s rr
1|-A -t 10.96.103.7:81 -s rr
1|-A -t 10.96.104.2:443 -s rr
1|-a -t 10.96.104.2:443 -r 10.244.2.58:8000 -m -w 1
1|-A -u 172.18.0.3:31001 -s rr
1|-a -u 172.18.0.3:31001 -r 10.244.0.11:8000 -m -w 1
1|-a -u 172.18.0.3:31001 -r 10.244.1.10:8000 -m -w 1
1|-A -u 172.18.0.3:31002 -s rr
1|-a -u 172.18.0.3:31002 -r 10.244.0.22:8000 -m -w 1
1|-A -u 172.18.0.3:31003 -s rr
1|-a -u 172.18.0.3:31003 -r 10.244.0.22:8001 -m -w 1
1|-A -u 172.18.255.10:9000 -s rr
1|-a -u 172.18.255.10:9000 -r 10.244.0.11:8000 -m -w 1
1|-a -u 172.18.255.10:9000 -r 10.244.1.10:8000 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.100.8:9000 -s rr
1|-a -u 10.96.100.8:9000 -r 10.244.0.11:8000 -m -w 1
1|-a -u 10.96.100.8:9000 -r 10.244.1.10:8000 -m -w 1
1|-A -u 10.96.101.2:80 -s rr
1|-a -u 10.96.101.2:80 -r 10.244.0.22:8000 -m -w 1
1|-A -u 10.96.101.2:444 -s rr
1|-a -u 10.96.101.2:444 -r 10.244.0.22:8001 -m -w 1
1|-A --sctp-service 10.96.102.5:8081 -s rr
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.1.39:8001 -m -w 1
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.2.40:8001 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 376
1|References: 1
1|Number of entries: 3
1|Members:
1|10.244.1.10,udp:8000,10.244.1.10
1|10.244.1.39,sctp:8001,10.244.1.39
1|10.244.1.39,tcp:8001,10.244.1.39
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 248
1|References: 3
1|Number of entries: 1
1|Members:
1|172.18.255.10,udp:9000
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 464
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31002
1|31003
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
1|Size in memory: 520
1|References: 1
1|Number of entries: 9
1|Members:
1|10.96.103.7
1|10.96.104.2
1|10.96.102.5
1|10.96.100.8
1|198.51.100.5
1|10.96.101.2
1|10.96.0.10
1|10.96.0.1
1|172.18.255.10
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
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
1|Size in memory: 208
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 3
1|Members:
1|31001
1|31002
1|31003
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 1
1|Members:
1|31006
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 776
1|References: 3
1|Number of entries: 12
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.103.7,tcp:81
1|10.96.100.8,udp:9000
1|10.96.101.2,udp:80
1|10.96.0.1,tcp:443
1|10.96.0.10,tcp:53
1|10.96.103.7,tcp:53
1|10.96.101.2,udp:444
1|10.96.104.2,tcp:443
1|10.96.102.5,tcp:443
1|10.96.0.10,udp:53
1|10.96.102.5,sctp:8081
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|198.51.100.5,tcp:443
1|172.18.0.3,tcp:443
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:40:57 2026
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
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:40:57 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:40:57 2026
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
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-TCP dst -j RETURN
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service lb portal" -m set --match-set KUBE-LOAD-BALANCER dst,dst -j KUBE-LOAD-BALANCER
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|-A KUBE-SERVICES -m set --match-set KUBE-LOAD-BALANCER dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:40:57 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.100.8/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.104.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.255.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.100.8 dev kube-ipvs0 proto kernel scope host src 10.96.100.8 
1|local 10.96.101.2 dev kube-ipvs0 proto kernel scope host src 10.96.101.2 
1|local 10.96.102.5 dev kube-ipvs0 proto kernel scope host src 10.96.102.5 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 10.96.104.2 dev kube-ipvs0 proto kernel scope host src 10.96.104.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.255.10 dev kube-ipvs0 proto kernel scope host src 172.18.255.10 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.5 dev kube-ipvs0 proto kernel scope host src 198.51.100.5 
$ kubectl delete svc s0
1|service "s0" deleted from default namespace
$ kubectl delete endpointslice s0-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s0-0" deleted from default namespace
> step2.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s0"}, "spec": {"type": "ClusterIP", "clusterIP": "None", "ports": [{"name": "a", "port": 53, "protocol": "TCP", "targetPort": 8000}, {"name": "b", "port": 81, "protocol": "TCP", "targetPort": 8001}, {"name": "c", "port": 8082, "protocol": "UDP", "targetPort": 8002}]}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s0-0", "labels": {"kubernetes.io/service-name": "s0"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}, {"name": "b", "protocol": "TCP", "port": 8001}, {"name": "c", "protocol": "UDP", "port": 8002}], "endpoints": []}
$ kubectl apply -f step2.yaml
1|service/s0 created
1|endpointslice.discovery.k8s.io/s0-0 created
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31007 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  198.51.100.5:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.102.5:443 rr
1|  -> 10.244.1.39:8001             Masq    1      0          0         
1|  -> 10.244.2.40:8001             Masq    1      0          0         
1|TCP  10.96.103.7:53 rr
1|TCP  10.96.103.7:81 rr
1|TCP  10.96.104.2:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31002 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31003 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.101.2:80 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  10.96.101.2:444 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|SCTP 10.96.102.5:8081 rr
1|  -> 10.244.1.39:8001             Masq    1      0          0         
1|  -> 10.244.2.40:8001             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31007 -s rr
1|-a -t 172.18.0.3:31007 -r 10.244.2.58:8000 -m -w 1
1|-A -t 198.51.100.5:443 -s rr
1|-a -t 198.51.100.5:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.102.5:443 -s rr
1|-a -t 10.96.102.5:443 -r 10.244.1.39:8001 -m -w 1
1|-a -t 10.96.102.5:443 -r 10.244.2.40:8001 -m -w 1
1|-A -t 10.96.103.7:53 -s rr
1|-A -t 10.96.103.7:81 -s rr
1|-A -t 10.96.104.2:443 -s rr
1|-a -t 10.96.104.2:443 -r 10.244.2.58:8000 -m -w 1
1|-A -u 172.18.0.3:31002 -s rr
1|-a -u 172.18.0.3:31002 -r 10.244.0.22:8000 -m -w 1
1|-A -u 172.18.0.3:31003 -s rr
1|-a -u 172.18.0.3:31003 -r 10.244.0.22:8001 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.101.2:80 -s rr
1|-a -u 10.96.101.2:80 -r 10.244.0.22:8000 -m -w 1
1|-A -u 10.96.101.2:444 -s rr
1|-a -u 10.96.101.2:444 -r 10.244.0.22:8001 -m -w 1
1|-A --sctp-service 10.96.102.5:8081 -s rr
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.1.39:8001 -m -w 1
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.2.40:8001 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 320
1|References: 1
1|Number of entries: 2
1|Members:
1|10.244.1.39,sctp:8001,10.244.1.39
1|10.244.1.39,tcp:8001,10.244.1.39
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 464
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31002
1|31003
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
1|Size in memory: 440
1|References: 1
1|Number of entries: 7
1|Members:
1|10.96.103.7
1|10.96.104.2
1|10.96.102.5
1|198.51.100.5
1|10.96.101.2
1|10.96.0.10
1|10.96.0.1
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
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
1|Size in memory: 208
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31002
1|31003
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 1
1|Members:
1|31006
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 728
1|References: 3
1|Number of entries: 11
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.103.7,tcp:81
1|10.96.101.2,udp:80
1|10.96.0.1,tcp:443
1|10.96.0.10,tcp:53
1|10.96.103.7,tcp:53
1|10.96.101.2,udp:444
1|10.96.104.2,tcp:443
1|10.96.102.5,tcp:443
1|10.96.0.10,udp:53
1|10.96.102.5,sctp:8081
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|198.51.100.5,tcp:443
1|172.18.0.3,tcp:443
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:41:24 2026
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
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:41:24 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:41:24 2026
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
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-TCP dst -j RETURN
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:41:24 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.104.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.101.2 dev kube-ipvs0 proto kernel scope host src 10.96.101.2 
1|local 10.96.102.5 dev kube-ipvs0 proto kernel scope host src 10.96.102.5 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 10.96.104.2 dev kube-ipvs0 proto kernel scope host src 10.96.104.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.5 dev kube-ipvs0 proto kernel scope host src 198.51.100.5 
$ kubectl delete endpointslice s2-1 --ignore-not-found
1|endpointslice.discovery.k8s.io "s2-1" deleted from default namespace
> step3.yaml
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-0", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "TCP", "port": 8000}, {"name": "b", "protocol": "SCTP", "port": 8001}], "endpoints": [{"addresses": ["10.244.1.34"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": true}}, {"addresses": ["10.244.1.35"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.0.36"], "nodeName": "kind-control-plane", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["192.0.2.3"], "conditions": {"ready": true}}]}
$ kubectl apply -f step3.yaml
1|endpointslice.discovery.k8s.io/s2-0 configured
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31007 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  198.51.100.5:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.102.5:443 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.0.36:8000             Masq    1      0          0         
1|  -> 10.244.1.35:8000             Masq    1      0          0         
1|TCP  10.96.103.7:53 rr
1|TCP  10.96.103.7:81 rr
1|TCP  10.96.104.2:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31002 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31003 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.101.2:80 rr
1|  -> 10.244.0.22:8000             Masq    1      0          0         
1|UDP  10.96.101.2:444 rr
1|  -> 10.244.0.22:8001             Masq    1      0          0         
1|SCTP 10.96.102.5:8081 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.0.36:8001             Masq    1      0          0         
1|  -> 10.244.1.35:8001             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31007 -s rr
1|-a -t 172.18.0.3:31007 -r 10.244.2.58:8000 -m -w 1
1|-A -t 198.51.100.5:443 -s rr
1|-a -t 198.51.100.5:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.102.5:443 -s rr
1|-a -t 10.96.102.5:443 -r 192.0.2.3:8000 -m -w 1
1|-a -t 10.96.102.5:443 -r 10.244.0.36:8000 -m -w 1
1|-a -t 10.96.102.5:443 -r 10.244.1.35:8000 -m -w 1
1|-A -t 10.96.103.7:53 -s rr
1|-A -t 10.96.103.7:81 -s rr
1|-A -t 10.96.104.2:443 -s rr
1|-a -t 10.96.104.2:443 -r 10.244.2.58:8000 -m -w 1
1|-A -u 172.18.0.3:31002 -s rr
1|-a -u 172.18.0.3:31002 -r 10.244.0.22:8000 -m -w 1
1|-A -u 172.18.0.3:31003 -s rr
1|-a -u 172.18.0.3:31003 -r 10.244.0.22:8001 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.101.2:80 -s rr
1|-a -u 10.96.101.2:80 -r 10.244.0.22:8000 -m -w 1
1|-A -u 10.96.101.2:444 -s rr
1|-a -u 10.96.101.2:444 -r 10.244.0.22:8001 -m -w 1
1|-A --sctp-service 10.96.102.5:8081 -s rr
1|-a --sctp-service 10.96.102.5:8081 -r 192.0.2.3:8001 -m -w 1
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.0.36:8001 -m -w 1
1|-a --sctp-service 10.96.102.5:8081 -r 10.244.1.35:8001 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 432
1|References: 1
1|Number of entries: 4
1|Members:
1|10.244.1.34,tcp:8000,10.244.1.34
1|10.244.1.34,sctp:8001,10.244.1.34
1|10.244.1.35,tcp:8000,10.244.1.35
1|10.244.1.35,sctp:8001,10.244.1.35
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 464
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31002
1|31003
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
1|Size in memory: 440
1|References: 1
1|Number of entries: 7
1|Members:
1|10.96.103.7
1|10.96.104.2
1|10.96.102.5
1|198.51.100.5
1|10.96.101.2
1|10.96.0.10
1|10.96.0.1
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
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
1|Size in memory: 208
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31002
1|31003
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-HEALTH-CHECK-NODE-PORT
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 2
1|Number of entries: 1
1|Members:
1|31006
1|Name: KUBE-CLUSTER-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xc231317b
1|Size in memory: 728
1|References: 3
1|Number of entries: 11
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.103.7,tcp:81
1|10.96.101.2,udp:80
1|10.96.0.1,tcp:443
1|10.96.0.10,tcp:53
1|10.96.103.7,tcp:53
1|10.96.101.2,udp:444
1|10.96.104.2,tcp:443
1|10.96.102.5,tcp:443
1|10.96.0.10,udp:53
1|10.96.102.5,sctp:8081
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 296
1|References: 3
1|Number of entries: 2
1|Members:
1|198.51.100.5,tcp:443
1|172.18.0.3,tcp:443
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31007
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:41:52 2026
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
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:41:52 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:41:52 2026
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
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-TCP dst -j RETURN
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:41:52 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.104.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.101.2 dev kube-ipvs0 proto kernel scope host src 10.96.101.2 
1|local 10.96.102.5 dev kube-ipvs0 proto kernel scope host src 10.96.102.5 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 10.96.104.2 dev kube-ipvs0 proto kernel scope host src 10.96.104.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.5 dev kube-ipvs0 proto kernel scope host src 198.51.100.5 
$ kubectl delete svc s1
1|service "s1" deleted from default namespace
$ kubectl delete endpointslice s1-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s1-0" deleted from default namespace
$ kubectl delete svc s2
1|service "s2" deleted from default namespace
$ kubectl delete endpointslice s2-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s2-0" deleted from default namespace
> step4.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s1"}, "spec": {"type": "NodePort", "clusterIP": "10.96.101.1", "ports": [{"name": "a", "port": 8080, "protocol": "SCTP", "targetPort": 8000, "nodePort": 31008}, {"name": "b", "port": 9001, "protocol": "UDP", "targetPort": 8001, "nodePort": 31009}, {"name": "c", "port": 55, "protocol": "TCP", "targetPort": 8002, "nodePort": 31010}], "sessionAffinity": "ClientIP", "sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 10}}, "externalIPs": ["198.51.100.102"], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s1-0", "labels": {"kubernetes.io/service-name": "s1"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "SCTP", "port": 8000}, {"name": "b", "protocol": "UDP", "port": 8001}, {"name": "c", "protocol": "TCP", "port": 8002}], "endpoints": [{"addresses": ["10.244.2.22"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.23"], "nodeName": "kind-worker", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.2.24"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.1.25"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
| ---
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s2"}, "spec": {"type": "NodePort", "clusterIP": "10.96.102.7", "ports": [{"name": "a", "port": 8080, "protocol": "SCTP", "targetPort": 8000, "nodePort": 31011}, {"name": "b", "port": 81, "protocol": "UDP", "targetPort": 8001, "nodePort": 31012}, {"name": "c", "port": 8082, "protocol": "TCP", "targetPort": 8002, "nodePort": 31013}], "externalIPs": ["172.18.0.4"], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s2-0", "labels": {"kubernetes.io/service-name": "s2"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "SCTP", "port": 8000}, {"name": "b", "protocol": "UDP", "port": 8001}], "endpoints": [{"addresses": ["10.244.0.34"], "nodeName": "kind-control-plane", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.2.35"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.36"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.0.37"], "nodeName": "kind-control-plane", "conditions": {"ready": false, "serving": true, "terminating": true}}, {"addresses": ["192.0.2.3"], "conditions": {"ready": true}}]}
$ kubectl apply -f step4.yaml
1|service/s1 created
1|endpointslice.discovery.k8s.io/s1-0 created
1|service/s2 created
1|endpointslice.discovery.k8s.io/s2-0 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31007 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31010 rr persistent 10
1|  -> 10.244.1.25:8002             Masq    1      0          0         
1|TCP  172.18.0.3:31013 rr
1|TCP  172.18.0.4:8082 rr
1|TCP  198.51.100.5:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  198.51.100.102:55 rr persistent 10
1|  -> 10.244.1.25:8002             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.101.1:55 rr persistent 10
1|  -> 10.244.1.25:8002             Masq    1      0          0         
1|  -> 10.244.2.22:8002             Masq    1      0          0         
1|TCP  10.96.102.7:8082 rr
1|TCP  10.96.103.7:53 rr
1|TCP  10.96.103.7:81 rr
1|TCP  10.96.104.2:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31009 rr persistent 10
1|  -> 10.244.1.25:8001             Masq    1      0          0         
1|UDP  172.18.0.3:31012 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|UDP  172.18.0.4:81 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|UDP  198.51.100.102:9001 rr persistent 10
1|  -> 10.244.1.25:8001             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.101.1:9001 rr persistent 10
1|  -> 10.244.1.25:8001             Masq    1      0          0         
1|  -> 10.244.2.22:8001             Masq    1      0          0         
1|UDP  10.96.102.7:81 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|SCTP 172.18.0.3:31008 rr persistent 10
1|  -> 10.244.1.25:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31011 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|SCTP 172.18.0.4:8080 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|SCTP 198.51.100.102:8080 rr persistent 10
1|  -> 10.244.1.25:8000             Masq    1      0          0         
1|SCTP 10.96.101.1:8080 rr persistent 10
1|  -> 10.244.1.25:8000             Masq    1      0          0         
1|  -> 10.244.2.22:8000             Masq    1      0          0         
1|SCTP 10.96.102.7:8080 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31007 -s rr
1|-a -t 172.18.0.3:31007 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31010 -s rr -p 10
1|-a -t 172.18.0.3:31010 -r 10.244.1.25:8002 -m -w 1
1|-A -t 172.18.0.3:31013 -s rr
1|-A -t 172.18.0.4:8082 -s rr
1|-A -t 198.51.100.5:443 -s rr
1|-a -t 198.51.100.5:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 198.51.100.102:55 -s rr -p 10
1|-a -t 198.51.100.102:55 -r 10.244.1.25:8002 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.101.1:55 -s rr -p 10
1|-a -t 10.96.101.1:55 -r 10.244.1.25:8002 -m -w 1
1|-a -t 10.96.101.1:55 -r 10.244.2.22:8002 -m -w 1
1|-A -t 10.96.102.7:8082 -s rr
1|-A -t 10.96.103.7:53 -s rr
1|-A -t 10.96.103.7:81 -s rr
1|-A -t 10.96.104.2:443 -s rr
1|-a -t 10.96.104.2:443 -r 10.244.2.58:8000 -m -w 1
1|-A -u 172.18.0.3:31009 -s rr -p 10
1|-a -u 172.18.0.3:31009 -r 10.244.1.25:8001 -m -w 1
1|-A -u 172.18.0.3:31012 -s rr
1|-a -u 172.18.0.3:31012 -r 192.0.2.3:8001 -m -w 1
1|-a -u 172.18.0.3:31012 -r 10.244.2.35:8001 -m -w 1
1|-a -u 172.18.0.3:31012 -r 10.244.2.36:8001 -m -w 1
1|-A -u 172.18.0.4:81 -s rr
1|-a -u 172.18.0.4:81 -r 192.0.2.3:8001 -m -w 1
1|-a -u 172.18.0.4:81 -r 10.244.2.35:8001 -m -w 1
1|-a -u 172.18.0.4:81 -r 10.244.2.36:8001 -m -w 1
1|-A -u 198.51.100.102:9001 -s rr -p 10
1|-a -u 198.51.100.102:9001 -r 10.244.1.25:8001 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.101.1:9001 -s rr -p 10
1|-a -u 10.96.101.1:9001 -r 10.244.1.25:8001 -m -w 1
1|-a -u 10.96.101.1:9001 -r 10.244.2.22:8001 -m -w 1
1|-A -u 10.96.102.7:81 -s rr
1|-a -u 10.96.102.7:81 -r 192.0.2.3:8001 -m -w 1
1|-a -u 10.96.102.7:81 -r 10.244.2.35:8001 -m -w 1
1|-a -u 10.96.102.7:81 -r 10.244.2.36:8001 -m -w 1
1|-A --sctp-service 172.18.0.3:31008 -s rr -p 10
1|-a --sctp-service 172.18.0.3:31008 -r 10.244.1.25:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31011 -s rr
1|-a --sctp-service 172.18.0.3:31011 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31011 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31011 -r 10.244.2.36:8000 -m -w 1
1|-A --sctp-service 172.18.0.4:8080 -s rr
1|-a --sctp-service 172.18.0.4:8080 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 172.18.0.4:8080 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 172.18.0.4:8080 -r 10.244.2.36:8000 -m -w 1
1|-A --sctp-service 198.51.100.102:8080 -s rr -p 10
1|-a --sctp-service 198.51.100.102:8080 -r 10.244.1.25:8000 -m -w 1
1|-A --sctp-service 10.96.101.1:8080 -s rr -p 10
1|-a --sctp-service 10.96.101.1:8080 -r 10.244.1.25:8000 -m -w 1
1|-a --sctp-service 10.96.101.1:8080 -r 10.244.2.22:8000 -m -w 1
1|-A --sctp-service 10.96.102.7:8080 -s rr
1|-a --sctp-service 10.96.102.7:8080 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 10.96.102.7:8080 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 10.96.102.7:8080 -r 10.244.2.36:8000 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 544
1|References: 1
1|Number of entries: 6
1|Members:
1|10.244.1.23,udp:8001,10.244.1.23
1|10.244.1.25,sctp:8000,10.244.1.25
1|10.244.1.25,tcp:8002,10.244.1.25
1|10.244.1.23,sctp:8000,10.244.1.23
1|10.244.1.23,tcp:8002,10.244.1.23
1|10.244.1.25,udp:8001,10.244.1.25
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 464
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31009
1|31012
1|Name: KUBE-NODE-PORT-LOCAL-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x358a252c
1|Size in memory: 296
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.0.3,sctp:31011
1|172.18.0.3,sctp:31008
1|Name: KUBE-IPVS-IPS
1|Type: hash:ip
1|Revision: 5
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00e35c3a
1|Size in memory: 520
1|References: 1
1|Number of entries: 9
1|Members:
1|10.96.101.1
1|10.96.103.7
1|10.96.104.2
1|172.18.0.4
1|10.96.102.7
1|198.51.100.5
1|10.96.0.10
1|10.96.0.1
1|198.51.100.102
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
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
1|Size in memory: 208
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 3
1|Members:
1|31007
1|31010
1|31013
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31009
1|31012
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 296
1|References: 1
1|Number of entries: 2
1|Members:
1|172.18.0.3,sctp:31011
1|172.18.0.3,sctp:31008
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
1|Size in memory: 824
1|References: 3
1|Number of entries: 13
1|Members:
1|10.96.101.1,tcp:55
1|10.96.0.10,tcp:9153
1|10.96.102.7,tcp:8082
1|10.96.103.7,tcp:81
1|10.96.0.1,tcp:443
1|10.96.0.10,tcp:53
1|10.96.102.7,sctp:8080
1|10.96.103.7,tcp:53
1|10.96.102.7,udp:81
1|10.96.101.1,sctp:8080
1|10.96.104.2,tcp:443
1|10.96.0.10,udp:53
1|10.96.101.1,udp:9001
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 584
1|References: 3
1|Number of entries: 8
1|Members:
1|198.51.100.102,udp:9001
1|198.51.100.102,tcp:55
1|198.51.100.5,tcp:443
1|172.18.0.4,sctp:8080
1|172.18.0.4,udp:81
1|172.18.0.3,tcp:443
1|198.51.100.102,sctp:8080
1|172.18.0.4,tcp:8082
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 3
1|Members:
1|31007
1|31010
1|31013
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:42:26 2026
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
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:42:26 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:42:26 2026
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
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-TCP dst -j RETURN
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port with externalTrafficPolicy=local with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-LOCAL-SCTP-HASH dst,dst -j RETURN
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port for masquerade purpose with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-SCTP-HASH dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:42:26 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.104.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.0.4/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.102/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.101.1 dev kube-ipvs0 proto kernel scope host src 10.96.101.1 
1|local 10.96.102.7 dev kube-ipvs0 proto kernel scope host src 10.96.102.7 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 10.96.104.2 dev kube-ipvs0 proto kernel scope host src 10.96.104.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.0.4 dev kube-ipvs0 proto kernel scope host src 172.18.0.4 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.5 dev kube-ipvs0 proto kernel scope host src 198.51.100.5 
1|local 198.51.100.102 dev kube-ipvs0 proto kernel scope host src 198.51.100.102 
$ kubectl delete svc s1
1|service "s1" deleted from default namespace
$ kubectl delete endpointslice s1-0 --ignore-not-found
1|endpointslice.discovery.k8s.io "s1-0" deleted from default namespace
> step5.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s1"}, "spec": {"type": "NodePort", "clusterIP": "10.96.101.7", "ports": [{"name": "a", "port": 9000, "protocol": "SCTP", "targetPort": 8000, "nodePort": 31014}, {"name": "b", "port": 444, "protocol": "SCTP", "targetPort": 8001, "nodePort": 31015}], "externalTrafficPolicy": "Local", "internalTrafficPolicy": "Cluster"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s1-0", "labels": {"kubernetes.io/service-name": "s1"}}, "addressType": "IPv4", "ports": [{"name": "a", "protocol": "SCTP", "port": 8000}], "endpoints": [{"addresses": ["10.244.2.22"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": false, "terminating": false}}, {"addresses": ["10.244.1.23"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
$ kubectl apply -f step5.yaml
1|service/s1 created
1|endpointslice.discovery.k8s.io/s1-0 created
@ sync
@ sleep 2
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31007 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  172.18.0.3:31013 rr
1|TCP  172.18.0.4:8082 rr
1|TCP  198.51.100.5:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.102.7:8082 rr
1|TCP  10.96.103.7:53 rr
1|TCP  10.96.103.7:81 rr
1|TCP  10.96.104.2:443 rr
1|  -> 10.244.2.58:8000             Masq    1      0          0         
1|UDP  172.18.0.3:31012 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|UDP  172.18.0.4:81 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|UDP  10.96.102.7:81 rr
1|  -> 192.0.2.3:8001               Masq    1      0          0         
1|  -> 10.244.2.35:8001             Masq    1      0          0         
1|  -> 10.244.2.36:8001             Masq    1      0          0         
1|SCTP 172.18.0.3:31011 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31014 rr
1|  -> 10.244.1.23:8000             Masq    1      0          0         
1|SCTP 172.18.0.3:31015 rr
1|SCTP 172.18.0.4:8080 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
1|SCTP 10.96.101.7:444 rr
1|SCTP 10.96.101.7:9000 rr
1|  -> 10.244.1.23:8000             Masq    1      0          0         
1|SCTP 10.96.102.7:8080 rr
1|  -> 192.0.2.3:8000               Masq    1      0          0         
1|  -> 10.244.2.35:8000             Masq    1      0          0         
1|  -> 10.244.2.36:8000             Masq    1      0          0         
$ docker exec kind-worker ipvsadm -Sn
1|-A -t 172.18.0.3:443 -s rr
1|-a -t 172.18.0.3:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31007 -s rr
1|-a -t 172.18.0.3:31007 -r 10.244.2.58:8000 -m -w 1
1|-A -t 172.18.0.3:31013 -s rr
1|-A -t 172.18.0.4:8082 -s rr
1|-A -t 198.51.100.5:443 -s rr
1|-a -t 198.51.100.5:443 -r 10.244.2.58:8000 -m -w 1
1|-A -t 10.96.0.1:443 -s rr
1|-a -t 10.96.0.1:443 -r 172.18.0.2:6443 -m -w 1
1|-A -t 10.96.0.10:53 -s rr
1|-a -t 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -t 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -t 10.96.0.10:9153 -s rr
1|-a -t 10.96.0.10:9153 -r 10.244.0.2:9153 -m -w 1
1|-a -t 10.96.0.10:9153 -r 10.244.0.3:9153 -m -w 1
1|-A -t 10.96.102.7:8082 -s rr
1|-A -t 10.96.103.7:53 -s rr
1|-A -t 10.96.103.7:81 -s rr
1|-A -t 10.96.104.2:443 -s rr
1|-a -t 10.96.104.2:443 -r 10.244.2.58:8000 -m -w 1
1|-A -u 172.18.0.3:31012 -s rr
1|-a -u 172.18.0.3:31012 -r 192.0.2.3:8001 -m -w 1
1|-a -u 172.18.0.3:31012 -r 10.244.2.35:8001 -m -w 1
1|-a -u 172.18.0.3:31012 -r 10.244.2.36:8001 -m -w 1
1|-A -u 172.18.0.4:81 -s rr
1|-a -u 172.18.0.4:81 -r 192.0.2.3:8001 -m -w 1
1|-a -u 172.18.0.4:81 -r 10.244.2.35:8001 -m -w 1
1|-a -u 172.18.0.4:81 -r 10.244.2.36:8001 -m -w 1
1|-A -u 10.96.0.10:53 -s rr
1|-a -u 10.96.0.10:53 -r 10.244.0.2:53 -m -w 1
1|-a -u 10.96.0.10:53 -r 10.244.0.3:53 -m -w 1
1|-A -u 10.96.102.7:81 -s rr
1|-a -u 10.96.102.7:81 -r 192.0.2.3:8001 -m -w 1
1|-a -u 10.96.102.7:81 -r 10.244.2.35:8001 -m -w 1
1|-a -u 10.96.102.7:81 -r 10.244.2.36:8001 -m -w 1
1|-A --sctp-service 172.18.0.3:31011 -s rr
1|-a --sctp-service 172.18.0.3:31011 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31011 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 172.18.0.3:31011 -r 10.244.2.36:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31014 -s rr
1|-a --sctp-service 172.18.0.3:31014 -r 10.244.1.23:8000 -m -w 1
1|-A --sctp-service 172.18.0.3:31015 -s rr
1|-A --sctp-service 172.18.0.4:8080 -s rr
1|-a --sctp-service 172.18.0.4:8080 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 172.18.0.4:8080 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 172.18.0.4:8080 -r 10.244.2.36:8000 -m -w 1
1|-A --sctp-service 10.96.101.7:444 -s rr
1|-A --sctp-service 10.96.101.7:9000 -s rr
1|-a --sctp-service 10.96.101.7:9000 -r 10.244.1.23:8000 -m -w 1
1|-A --sctp-service 10.96.102.7:8080 -s rr
1|-a --sctp-service 10.96.102.7:8080 -r 192.0.2.3:8000 -m -w 1
1|-a --sctp-service 10.96.102.7:8080 -r 10.244.2.35:8000 -m -w 1
1|-a --sctp-service 10.96.102.7:8080 -r 10.244.2.36:8000 -m -w 1
$ docker exec kind-worker bash -c "ipset list | awk '/^Name: KUBE-6/{s=1} /^Name: KUBE-[^6]/{s=0} !s && NF'"
1|Name: KUBE-LOOP-BACK
1|Type: hash:ip,port,ip
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x867da1be
1|Size in memory: 264
1|References: 1
1|Number of entries: 1
1|Members:
1|10.244.1.23,sctp:8000,10.244.1.23
1|Name: KUBE-LOAD-BALANCER
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb25266aa
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
1|Name: KUBE-LOAD-BALANCER-SOURCE-CIDR
1|Type: hash:ip,port,net
1|Revision: 8
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xb99c4ba7
1|Size in memory: 464
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31012
1|Name: KUBE-NODE-PORT-LOCAL-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x358a252c
1|Size in memory: 344
1|References: 1
1|Number of entries: 3
1|Members:
1|172.18.0.3,sctp:31014
1|172.18.0.3,sctp:31015
1|172.18.0.3,sctp:31011
1|Name: KUBE-IPVS-IPS
1|Type: hash:ip
1|Revision: 5
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00e35c3a
1|Size in memory: 480
1|References: 1
1|Number of entries: 8
1|Members:
1|10.96.101.7
1|10.96.103.7
1|10.96.104.2
1|172.18.0.4
1|10.96.102.7
1|198.51.100.5
1|10.96.0.10
1|10.96.0.1
1|Name: KUBE-EXTERNAL-IP
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x2255e9a1
1|Size in memory: 200
1|References: 1
1|Number of entries: 0
1|Members:
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
1|Size in memory: 208
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31007
1|31013
1|Name: KUBE-NODE-PORT-UDP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 1
1|Members:
1|31012
1|Name: KUBE-NODE-PORT-SCTP-HASH
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xac35e231
1|Size in memory: 344
1|References: 1
1|Number of entries: 3
1|Members:
1|172.18.0.3,sctp:31011
1|172.18.0.3,sctp:31015
1|172.18.0.3,sctp:31014
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
1|Size in memory: 776
1|References: 3
1|Number of entries: 12
1|Members:
1|10.96.0.10,tcp:9153
1|10.96.102.7,tcp:8082
1|10.96.103.7,tcp:81
1|10.96.0.1,tcp:443
1|10.96.101.7,sctp:444
1|10.96.0.10,tcp:53
1|10.96.102.7,sctp:8080
1|10.96.103.7,tcp:53
1|10.96.102.7,udp:81
1|10.96.101.7,sctp:9000
1|10.96.104.2,tcp:443
1|10.96.0.10,udp:53
1|Name: KUBE-EXTERNAL-IP-LOCAL
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0xf6bec2d1
1|Size in memory: 440
1|References: 3
1|Number of entries: 5
1|Members:
1|198.51.100.5,tcp:443
1|172.18.0.4,sctp:8080
1|172.18.0.4,udp:81
1|172.18.0.3,tcp:443
1|172.18.0.4,tcp:8082
1|Name: KUBE-LOAD-BALANCER-FW
1|Type: hash:ip,port
1|Revision: 6
1|Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x69338ab3
1|Size in memory: 200
1|References: 0
1|Number of entries: 0
1|Members:
1|Name: KUBE-NODE-PORT-LOCAL-TCP
1|Type: bitmap:port
1|Revision: 3
1|Header: range 0-65535
1|Size in memory: 8264
1|References: 1
1|Number of entries: 2
1|Members:
1|31007
1|31013
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:42:55 2026
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
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:42:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:42:55 2026
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
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-TCP dst -j RETURN
1|-A KUBE-NODE-PORT -p tcp -m comment --comment "Kubernetes nodeport TCP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-TCP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port with externalTrafficPolicy=local" -m set --match-set KUBE-NODE-PORT-LOCAL-UDP dst -j RETURN
1|-A KUBE-NODE-PORT -p udp -m comment --comment "Kubernetes nodeport UDP port for masquerade purpose" -m set --match-set KUBE-NODE-PORT-UDP dst -j KUBE-MARK-MASQ
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port with externalTrafficPolicy=local with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-LOCAL-SCTP-HASH dst,dst -j RETURN
1|-A KUBE-NODE-PORT -p sctp -m comment --comment "Kubernetes nodeport SCTP port for masquerade purpose with type \'hash ip:port\'" -m set --match-set KUBE-NODE-PORT-SCTP-HASH dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-POSTROUTING -m comment --comment "Kubernetes endpoints dst ip:port, source ip for solving hairpin purpose" -m set --match-set KUBE-LOOP-BACK dst,dst,src -j MASQUERADE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SERVICES -s 127.0.0.0/8 -j RETURN
1|-A KUBE-SERVICES ! -s 10.244.0.0/16 -m comment --comment "Kubernetes service cluster ip + port for masquerade purpose" -m set --match-set KUBE-CLUSTER-IP dst,dst -j KUBE-MARK-MASQ
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m comment --comment "Kubernetes service external ip + port with externalTrafficPolicy=local" -m set --match-set KUBE-EXTERNAL-IP-LOCAL dst,dst -m addrtype --dst-type LOCAL -j ACCEPT
1|-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT
1|-A KUBE-SERVICES -m set --match-set KUBE-CLUSTER-IP dst,dst -j ACCEPT
1|COMMIT
1|# Completed on Mon Nov 30 05:42:55 2026
$ docker exec kind-worker sh -c 'ip -4 -o addr show dev kube-ipvs0 | sort -V'
1|3: kube-ipvs0    inet 10.96.0.1/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.0.10/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.101.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.102.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.103.7/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 10.96.104.2/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 172.18.0.4/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
1|3: kube-ipvs0    inet 198.51.100.5/32 scope global kube-ipvs0\       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip route show table local
1|local 10.96.0.1 dev kube-ipvs0 proto kernel scope host src 10.96.0.1 
1|local 10.96.0.10 dev kube-ipvs0 proto kernel scope host src 10.96.0.10 
1|local 10.96.101.7 dev kube-ipvs0 proto kernel scope host src 10.96.101.7 
1|local 10.96.102.7 dev kube-ipvs0 proto kernel scope host src 10.96.102.7 
1|local 10.96.103.7 dev kube-ipvs0 proto kernel scope host src 10.96.103.7 
1|local 10.96.104.2 dev kube-ipvs0 proto kernel scope host src 10.96.104.2 
1|local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
1|local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
1|broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
1|local 172.18.0.3 dev eth0 proto kernel scope host src 172.18.0.3 
1|local 172.18.0.4 dev kube-ipvs0 proto kernel scope host src 172.18.0.4 
1|broadcast 172.18.255.255 dev eth0 proto kernel scope link src 172.18.0.3 
1|local 198.51.100.5 dev kube-ipvs0 proto kernel scope host src 198.51.100.5 
