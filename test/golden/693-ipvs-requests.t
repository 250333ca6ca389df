# Requests to Services of several policies, kube-proxy in IPVS mode: who answers, and whom it sees.
# mode: ipvs
> pods.yaml
| {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"nodeName": "kind-worker", "containers": [{"name": "x", "image": "registry.k8s.io/e2e-test-images/agnhost:2.53", "args": ["netexec", "--http-port=8080", "--udp-port=8081"]}]}}
| ---
| {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "client"}, "spec": {"nodeName": "kind-worker", "containers": [{"name": "x", "image": "nicolaka/netshoot:v0.13", "command": ["sleep", "infinity"]}]}}
| ---
| {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "b"}, "spec": {"nodeName": "kind-worker2", "containers": [{"name": "x", "image": "registry.k8s.io/e2e-test-images/agnhost:2.53", "args": ["netexec", "--http-port=8080", "--udp-port=8081"]}]}}
| ---
| {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "c"}, "spec": {"nodeName": "kind-worker2", "containers": [{"name": "x", "image": "registry.k8s.io/e2e-test-images/agnhost:2.53", "args": ["netexec", "--http-port=8080", "--udp-port=8081"]}]}}
$ kubectl apply -f pods.yaml
1|pod/a created
1|pod/client created
1|pod/b created
1|pod/c created
@ ready
$ ip route add 198.51.100.77 via 172.18.0.3
$ ip route add 172.18.255.77 via 172.18.0.3
> step1.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}, "spec": {"type": "NodePort", "clusterIP": "10.96.250.7", "ports": [{"port": 80, "targetPort": 8080, "nodePort": 30777}], "internalTrafficPolicy": "Cluster", "externalIPs": ["198.51.100.77"], "externalTrafficPolicy": "Local"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s-1", "labels": {"kubernetes.io/service-name": "s"}}, "addressType": "IPv4", "ports": [{"name": "", "protocol": "TCP", "port": 8080}], "endpoints": [{"addresses": ["10.244.2.3"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.2.2"], "nodeName": "kind-worker2", "conditions": {"ready": true, "serving": true, "terminating": false}}, {"addresses": ["10.244.1.2"], "nodeName": "kind-worker", "conditions": {"ready": true, "serving": true, "terminating": false}}]}
$ kubectl apply -f step1.yaml
1|service/s created
1|endpointslice.discovery.k8s.io/s-1 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
@ sleep 2
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|200 0
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|200 0
$ for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo
1|      6 a
1|172.18.0.1
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.250.7:80/hostname
1|200 0
$ docker exec kind-worker sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      2 a
1|      2 b
1|      2 c
1|172.18.0.3
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|200 0
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|200 0
$ docker exec kind-worker sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo'
1|      6 a
1|172.18.0.3
$ kubectl exec client -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.250.7:80/hostname
1|200 0
$ kubectl exec client -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      2 a
1|      2 b
1|      2 c
1|10.244.1.3
$ kubectl exec client -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|200 0
$ kubectl exec client -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|200 0
$ kubectl exec client -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo'
1|      6 a
1|10.244.1.3
$ kubectl exec a -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.250.7:80/hostname
1|200 0
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      2 a
1|      2 b
1|      2 c
1|10.244.1.1
$ kubectl exec a -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|200 0
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://198.51.100.77:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://198.51.100.77:80/clientip | sed s/:.*//; echo'
1|      6 a
1|10.244.1.1
$ kubectl exec a -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|200 0
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo'
1|      6 a
1|10.244.1.1
$ kubectl exec b -- curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|200 0
$ kubectl exec b -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo'
1|      6 a
1|172.18.0.4
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:30777 rr
1|  -> 10.244.1.2:8080              Masq    1      0          40        
1|TCP  198.51.100.77:80 rr
1|  -> 10.244.1.2:8080              Masq    1      0          11        
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.250.7:80 rr
1|  -> 10.244.1.2:8080              Masq    1      0          8         
1|  -> 10.244.2.2:8080              Masq    1      0          8         
1|  -> 10.244.2.3:8080              Masq    1      0          8         
1|TCP  10.244.1.1:30777 rr
1|  -> 10.244.1.2:8080              Masq    1      0          0         
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
$ docker exec kind-worker iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:10:04 2026
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
1|# Completed on Mon Nov 30 05:10:04 2026
$ kubectl delete svc s
1|service "s" deleted from default namespace
$ kubectl delete endpointslice s-1
1|endpointslice.discovery.k8s.io "s-1" deleted from default namespace
> step2.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}, "spec": {"type": "ClusterIP", "clusterIP": "10.96.250.7", "ports": [{"port": 80, "targetPort": 8080}], "internalTrafficPolicy": "Local"}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s-1", "labels": {"kubernetes.io/service-name": "s"}}, "addressType": "IPv4", "ports": [{"name": "", "protocol": "TCP", "port": 8080}], "endpoints": []}
$ kubectl apply -f step2.yaml
1|service/s created
1|endpointslice.discovery.k8s.io/s-1 created
@ sync
@ sleep 2
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.250.7:80/hostname
1|000 7
? 7
$ docker exec kind-worker sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ kubectl exec client -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.250.7:80 rr
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
$ docker exec kind-worker iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:10:39 2026
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
1|# Completed on Mon Nov 30 05:10:39 2026
$ kubectl delete svc s
1|service "s" deleted from default namespace
$ kubectl delete endpointslice s-1
1|endpointslice.discovery.k8s.io "s-1" deleted from default namespace
> step3.yaml
| {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}, "spec": {"type": "LoadBalancer", "clusterIP": "10.96.250.7", "ports": [{"port": 80, "targetPort": 8080, "nodePort": 30777}], "internalTrafficPolicy": "Cluster", "externalIPs": ["198.51.100.77"], "externalTrafficPolicy": "Cluster", "loadBalancerClass": "example.com/none", "loadBalancerSourceRanges": ["172.18.0.1/32"]}}
| ---
| {"apiVersion": "discovery.k8s.io/v1", "kind": "EndpointSlice", "metadata": {"name": "s-1", "labels": {"kubernetes.io/service-name": "s"}}, "addressType": "IPv4", "ports": [{"name": "", "protocol": "TCP", "port": 8080}], "endpoints": [{"addresses": ["10.244.2.2"], "nodeName": "kind-worker2", "conditions": {"ready": false, "serving": false, "terminating": false}}]}
$ kubectl apply -f step3.yaml
1|service/s created
1|endpointslice.discovery.k8s.io/s-1 created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s --subresource=status --type=merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.77"}]}}}'
1|service/s patched
@ sync
@ sleep 2
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|000 7
? 7
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.77:80/hostname
1|000 7
? 7
$ curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|000 7
? 7
$ for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo
1|      6 
1|
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.250.7:80/hostname
1|000 7
? 7
$ docker exec kind-worker sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://198.51.100.77:80/hostname
1|000 7
? 7
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.77:80/hostname
1|000 7
? 7
$ docker exec kind-worker sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.255.77:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.255.77:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ docker exec kind-worker curl -s -m 4 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:30777/hostname
1|000 7
? 7
$ kubectl exec client -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.255.77:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.255.77:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.250.7:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://10.96.250.7:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.255.77:80/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.255.77:80/clientip | sed s/:.*//; echo'
1|      6 
1|
$ kubectl exec a -- sh -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:30777/hostname; echo; done | sort | uniq -c; curl -s -m 4 http://172.18.0.3:30777/clientip | sed s/:.*//; echo'
1|      6 
1|
$ docker exec kind-worker ipvsadm -Ln
1|IP Virtual Server version 1.2.1 (size=4096)
1|Prot LocalAddress:Port Scheduler Flags
1|  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn
1|TCP  172.18.0.3:30777 rr
1|TCP  172.18.255.77:80 rr
1|TCP  198.51.100.77:80 rr
1|TCP  10.96.0.1:443 rr
1|  -> 172.18.0.2:6443             Masq    1      0          0         
1|TCP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
1|TCP  10.96.0.10:9153 rr
1|  -> 10.244.0.2:9153              Masq    1      0          0         
1|  -> 10.244.0.3:9153              Masq    1      0          0         
1|TCP  10.96.250.7:80 rr
1|TCP  10.244.1.1:30777 rr
1|UDP  10.96.0.10:53 rr
1|  -> 10.244.0.2:53                Masq    1      0          0         
1|  -> 10.244.0.3:53                Masq    1      0          0         
$ docker exec kind-worker iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Mon Nov 30 05:13:06 2026
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
1|-A KUBE-IPVS-OUT-FILTER -s 172.18.255.77/32 -m ipvs --vproto 6 --vaddr 172.18.255.77 --vport 80 -j DROP
1|-A KUBE-NODE-PORT -m comment --comment "Kubernetes health check node port" -m set --match-set KUBE-HEALTH-CHECK-NODE-PORT dst -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port for load balancer with sourceRange" -m set --match-set KUBE-LOAD-BALANCER-FW dst,dst -j KUBE-SOURCE-RANGES-FIREWALL
1|-A KUBE-SOURCE-RANGES-FIREWALL -m comment --comment "Kubernetes service load balancer ip + port + source cidr for packet filter purpose" -m set --match-set KUBE-LOAD-BALANCER-SOURCE-CIDR dst,dst,src -j RETURN
1|-A KUBE-SOURCE-RANGES-FIREWALL -j DROP
1|COMMIT
1|# Completed on Mon Nov 30 05:13:06 2026
