# Local policies with none, one and several endpoints on a node, for node ports, load balancers and cluster IPs: rules, who is answered, and whose address a Pod sees.
> p.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: ext-one}
| spec: {type: NodePort, clusterIP: 10.96.220.1, externalTrafficPolicy: Local, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31001}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-many}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.221, clusterIP: 10.96.220.2, externalTrafficPolicy: Local, healthCheckNodePort: 31902, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31002}, {name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31012}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-none}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.222, clusterIP: 10.96.220.3, externalTrafficPolicy: Local, healthCheckNodePort: 31903, selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31003}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-one}
| spec: {clusterIP: 10.96.220.4, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-many}
| spec: {type: NodePort, clusterIP: 10.96.220.5, internalTrafficPolicy: Local, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31005}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-none}
| spec: {type: NodePort, clusterIP: 10.96.220.6, internalTrafficPolicy: Local, selector: {app: none}, ports: [{port: 80, nodePort: 31006}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: both-one}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.223, clusterIP: 10.96.220.7, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 31907, loadBalancerSourceRanges: [172.18.0.0/24, 10.244.2.0/24], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31007}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-ips}
| spec: {clusterIP: 10.96.220.8, externalTrafficPolicy: Local, externalIPs: [198.51.100.80, 172.18.0.3], selector: {on: one}, ports: [{port: 8088, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: far}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f p.yaml
1|service/ext-one created
1|service/ext-many created
1|service/ext-none created
1|service/int-one created
1|service/int-many created
1|service/int-none created
1|service/both-one created
1|service/ext-ips created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/near created
1|pod/far created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP    EXTERNAL-IP                PORT(S)                     AGE   SELECTOR
1|both-one     LoadBalancer   10.96.220.7   172.18.255.223             80:31007/TCP                11s   true=one
1|ext-ips      ClusterIP      10.96.220.8   198.51.100.80,172.18.0.3   8088/TCP                    11s   true=one
1|ext-many     LoadBalancer   10.96.220.2   172.18.255.221             80:31002/TCP,53:31012/UDP   11s   app=web
1|ext-none     LoadBalancer   10.96.220.3   172.18.255.222             80:31003/TCP                11s   app=none
1|ext-one      NodePort       10.96.220.1   <none>                     80:31001/TCP                11s   true=one
1|int-many     NodePort       10.96.220.5   <none>                     80:31005/TCP                11s   app=web
1|int-none     NodePort       10.96.220.6   <none>                     80:31006/TCP                11s   app=none
1|int-one      ClusterIP      10.96.220.4   <none>                     80/TCP                      11s   true=one
1|kubernetes   ClusterIP      10.96.0.1     <none>                     443/TCP                     15s   <none>
$ kubectl describe svc ext-many both-one ext-ips int-none
1|Name:                     ext-many
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.2
1|IPs:                      10.96.220.2
1|Desired LoadBalancer IP:  172.18.255.221
1|LoadBalancer Ingress:     172.18.255.221 (VIP)
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  31002/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Port:                     dns  53/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 dns  31012/UDP
1|Endpoints:                10.244.1.2:8081,10.244.1.3:8081,10.244.2.2:8081
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     31902
1|
1|
1|Name:                        both-one
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    true=one
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.220.7
1|IPs:                         10.96.220.7
1|Desired LoadBalancer IP:     172.18.255.223
1|LoadBalancer Ingress:        172.18.255.223 (VIP)
1|Port:                        <unset>  80/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    <unset>  31007/TCP
1|Endpoints:                   10.244.1.2:8080
1|Session Affinity:            None
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        31907
1|LoadBalancer Source Ranges:  172.18.0.0/24,10.244.2.0/24
1|
1|
1|Name:                     ext-ips
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 true=one
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.8
1|IPs:                      10.96.220.8
1|External IPs:             198.51.100.80,172.18.0.3
1|Port:                     <unset>  8088/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     int-none
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=none
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.220.6
1|IPs:                      10.96.220.6
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|NodePort:                 <unset>  31006/TCP
1|Endpoints:                
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Local
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.222/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31003 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/int-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31006 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:dns health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-none health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one traffic not accepted by KUBE-FW-AK2EIFDNAKWLGUJ7" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.3/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.6/32 -p tcp -m comment --comment "default/int-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-EXT-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-EXT-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-EXT-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-EXT-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-EXT-ZNLNYS4PGNCFXZAA - [0:0]
1|:KUBE-FW-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-22I63FSL2UVSTRAX - [0:0]
1|:KUBE-SEP-65VGVMOMK3RSSMMU - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6LE2PCZVRPUKU5WK - [0:0]
1|:KUBE-SEP-75HIAT2WPKRR57T4 - [0:0]
1|:KUBE-SEP-7YSB32GXMRJZZ2SU - [0:0]
1|:KUBE-SEP-C3XW3M5YWZ5I4BJ3 - [0:0]
1|:KUBE-SEP-DRZOY6KW7KKPJCV5 - [0:0]
1|:KUBE-SEP-DWT3YPXUDM6BKOV2 - [0:0]
1|:KUBE-SEP-F2LZ5N5QFJANMJFU - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OVS4OHQX6A4VQD4O - [0:0]
1|:KUBE-SEP-RCMTSICH3NKNIW42 - [0:0]
1|:KUBE-SEP-S2GDGQQXL4IGJONB - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VUU3AXAMXTAT6JQT - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-SVC-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-SVC-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZNLNYS4PGNCFXZAA - [0:0]
1|:KUBE-SVL-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-SVL-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-SVL-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-SVL-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-SVL-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-SVL-RQ6RQWFNI22C2GU4 - [0:0]
1|:KUBE-SVL-ZNLNYS4PGNCFXZAA - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/both-one external destinations" -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "masquerade LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "route LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -j KUBE-SVL-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -m comment --comment "masquerade traffic for default/int-many external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -j KUBE-SVC-BQYHSIFM3VKIYZSM
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:dns external destinations" -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "masquerade LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "route LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -j KUBE-SVL-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-one:http external destinations" -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "masquerade LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "route LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -j KUBE-SVL-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-ips external destinations" -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "masquerade LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "route LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -j KUBE-SVL-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:http external destinations" -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "masquerade LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "route LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -j KUBE-SVL-ZNLNYS4PGNCFXZAA
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.0.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 10.244.2.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.255.223/32 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -m comment --comment "other traffic to default/both-one will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-22I63FSL2UVSTRAX -s 10.244.1.2/32 -m comment --comment "default/ext-ips" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-22I63FSL2UVSTRAX -p tcp -m comment --comment "default/ext-ips" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -s 10.244.1.2/32 -m comment --comment "default/ext-one:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -p tcp -m comment --comment "default/ext-one:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -s 10.244.1.3/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -s 10.244.2.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -s 10.244.2.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -s 10.244.1.2/32 -m comment --comment "default/both-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -p tcp -m comment --comment "default/both-one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -s 10.244.1.3/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -s 10.244.1.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -s 10.244.1.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -s 10.244.2.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -s 10.244.1.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -s 10.244.1.3/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VUU3AXAMXTAT6JQT -s 10.244.1.2/32 -m comment --comment "default/int-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VUU3AXAMXTAT6JQT -p tcp -m comment --comment "default/int-one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p tcp -m comment --comment "default/ext-many:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p udp -m comment --comment "default/ext-many:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 10.96.220.7/32 -p tcp -m comment --comment "default/both-one cluster IP" -m tcp --dport 80 -j KUBE-SVL-AK2EIFDNAKWLGUJ7
1|-A KUBE-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-AK2EIFDNAKWLGUJ7
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-SERVICES -d 10.96.220.4/32 -p tcp -m comment --comment "default/int-one cluster IP" -m tcp --dport 80 -j KUBE-SVL-RQ6RQWFNI22C2GU4
1|-A KUBE-SERVICES -d 10.96.220.5/32 -p tcp -m comment --comment "default/int-many cluster IP" -m tcp --dport 80 -j KUBE-SVL-BQYHSIFM3VKIYZSM
1|-A KUBE-SERVICES -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-AK2EIFDNAKWLGUJ7 -m comment --comment "default/both-one -> 10.244.1.2:8080" -j KUBE-SEP-C3XW3M5YWZ5I4BJ3
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-F2LZ5N5QFJANMJFU
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-S2GDGQQXL4IGJONB
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.2.2:8080" -j KUBE-SEP-OVS4OHQX6A4VQD4O
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DWT3YPXUDM6BKOV2
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6LE2PCZVRPUKU5WK
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.2.2:8081" -j KUBE-SEP-7YSB32GXMRJZZ2SU
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK ! -s 10.244.0.0/16 -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK -m comment --comment "default/ext-one:http -> 10.244.1.2:8080" -j KUBE-SEP-65VGVMOMK3RSSMMU
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS ! -s 10.244.0.0/16 -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS -m comment --comment "default/ext-ips -> 10.244.1.2:8080" -j KUBE-SEP-22I63FSL2UVSTRAX
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-RCMTSICH3NKNIW42
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DRZOY6KW7KKPJCV5
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.2.2:8080" -j KUBE-SEP-75HIAT2WPKRR57T4
1|-A KUBE-SVL-AK2EIFDNAKWLGUJ7 ! -s 10.244.0.0/16 -d 10.96.220.7/32 -p tcp -m comment --comment "default/both-one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-AK2EIFDNAKWLGUJ7 -m comment --comment "default/both-one -> 10.244.1.2:8080" -j KUBE-SEP-C3XW3M5YWZ5I4BJ3
1|-A KUBE-SVL-BQYHSIFM3VKIYZSM ! -s 10.244.0.0/16 -d 10.96.220.5/32 -p tcp -m comment --comment "default/int-many cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-F2LZ5N5QFJANMJFU
1|-A KUBE-SVL-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.3:8080" -j KUBE-SEP-S2GDGQQXL4IGJONB
1|-A KUBE-SVL-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DWT3YPXUDM6BKOV2
1|-A KUBE-SVL-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.3:8081" -j KUBE-SEP-6LE2PCZVRPUKU5WK
1|-A KUBE-SVL-PKXBEL2G6J6QEVOK -m comment --comment "default/ext-one:http -> 10.244.1.2:8080" -j KUBE-SEP-65VGVMOMK3RSSMMU
1|-A KUBE-SVL-R4XJBSTM7YKVXZXS -m comment --comment "default/ext-ips -> 10.244.1.2:8080" -j KUBE-SEP-22I63FSL2UVSTRAX
1|-A KUBE-SVL-RQ6RQWFNI22C2GU4 ! -s 10.244.0.0/16 -d 10.96.220.4/32 -p tcp -m comment --comment "default/int-one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-RQ6RQWFNI22C2GU4 -m comment --comment "default/int-one -> 10.244.1.2:8080" -j KUBE-SEP-VUU3AXAMXTAT6JQT
1|-A KUBE-SVL-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-RCMTSICH3NKNIW42
1|-A KUBE-SVL-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.3:8080" -j KUBE-SEP-DRZOY6KW7KKPJCV5
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-one:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31001 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips has no local endpoints" -m tcp --dport 8088 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips has no local endpoints" -m tcp --dport 8088 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.222/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31003 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/int-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31006 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/both-one has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31007 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-none health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:dns health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one traffic not accepted by KUBE-FW-AK2EIFDNAKWLGUJ7" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.3/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.6/32 -p tcp -m comment --comment "default/int-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.4/32 -p tcp -m comment --comment "default/int-one has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.7/32 -p tcp -m comment --comment "default/both-one has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-EXT-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-EXT-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-EXT-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-EXT-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-EXT-ZNLNYS4PGNCFXZAA - [0:0]
1|:KUBE-FW-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-22I63FSL2UVSTRAX - [0:0]
1|:KUBE-SEP-65VGVMOMK3RSSMMU - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6LE2PCZVRPUKU5WK - [0:0]
1|:KUBE-SEP-75HIAT2WPKRR57T4 - [0:0]
1|:KUBE-SEP-7YSB32GXMRJZZ2SU - [0:0]
1|:KUBE-SEP-C3XW3M5YWZ5I4BJ3 - [0:0]
1|:KUBE-SEP-DRZOY6KW7KKPJCV5 - [0:0]
1|:KUBE-SEP-DWT3YPXUDM6BKOV2 - [0:0]
1|:KUBE-SEP-F2LZ5N5QFJANMJFU - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OVS4OHQX6A4VQD4O - [0:0]
1|:KUBE-SEP-RCMTSICH3NKNIW42 - [0:0]
1|:KUBE-SEP-S2GDGQQXL4IGJONB - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-SVC-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-SVC-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZNLNYS4PGNCFXZAA - [0:0]
1|:KUBE-SVL-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-SVL-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-SVL-ZNLNYS4PGNCFXZAA - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/both-one external destinations" -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "masquerade LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "route LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -m comment --comment "masquerade traffic for default/int-many external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -j KUBE-SVC-BQYHSIFM3VKIYZSM
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:dns external destinations" -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "masquerade LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "route LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -j KUBE-SVL-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-one:http external destinations" -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "masquerade LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "route LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-ips external destinations" -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "masquerade LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "route LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:http external destinations" -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "masquerade LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "route LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -j KUBE-SVL-ZNLNYS4PGNCFXZAA
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.0.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 10.244.2.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.255.223/32 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -m comment --comment "other traffic to default/both-one will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-22I63FSL2UVSTRAX -s 10.244.1.2/32 -m comment --comment "default/ext-ips" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-22I63FSL2UVSTRAX -p tcp -m comment --comment "default/ext-ips" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -s 10.244.1.2/32 -m comment --comment "default/ext-one:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -p tcp -m comment --comment "default/ext-one:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -s 10.244.1.3/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -s 10.244.2.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -s 10.244.2.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -s 10.244.1.2/32 -m comment --comment "default/both-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -p tcp -m comment --comment "default/both-one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -s 10.244.1.3/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -s 10.244.1.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -s 10.244.1.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -s 10.244.2.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -s 10.244.1.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -s 10.244.1.3/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-SERVICES -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p udp -m comment --comment "default/ext-many:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p tcp -m comment --comment "default/ext-many:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 10.96.220.5/32 -p tcp -m comment --comment "default/int-many cluster IP" -m tcp --dport 80 -j KUBE-SVL-BQYHSIFM3VKIYZSM
1|-A KUBE-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-AK2EIFDNAKWLGUJ7
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-AK2EIFDNAKWLGUJ7 -m comment --comment "default/both-one -> 10.244.1.2:8080" -j KUBE-SEP-C3XW3M5YWZ5I4BJ3
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-F2LZ5N5QFJANMJFU
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-S2GDGQQXL4IGJONB
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.2.2:8080" -j KUBE-SEP-OVS4OHQX6A4VQD4O
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DWT3YPXUDM6BKOV2
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6LE2PCZVRPUKU5WK
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.2.2:8081" -j KUBE-SEP-7YSB32GXMRJZZ2SU
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK ! -s 10.244.0.0/16 -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK -m comment --comment "default/ext-one:http -> 10.244.1.2:8080" -j KUBE-SEP-65VGVMOMK3RSSMMU
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS ! -s 10.244.0.0/16 -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS -m comment --comment "default/ext-ips -> 10.244.1.2:8080" -j KUBE-SEP-22I63FSL2UVSTRAX
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-RCMTSICH3NKNIW42
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DRZOY6KW7KKPJCV5
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.2.2:8080" -j KUBE-SEP-75HIAT2WPKRR57T4
1|-A KUBE-SVL-BQYHSIFM3VKIYZSM ! -s 10.244.0.0/16 -d 10.96.220.5/32 -p tcp -m comment --comment "default/int-many cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.2.2:8080" -j KUBE-SEP-OVS4OHQX6A4VQD4O
1|-A KUBE-SVL-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.2.2:8081" -j KUBE-SEP-7YSB32GXMRJZZ2SU
1|-A KUBE-SVL-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.2.2:8080" -j KUBE-SEP-75HIAT2WPKRR57T4
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*filter
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:KUBE-EXTERNAL-SERVICES - [0:0]
1|:KUBE-FIREWALL - [0:0]
1|:KUBE-FORWARD - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-PROXY-FIREWALL - [0:0]
1|:KUBE-SERVICES - [0:0]
1|-A INPUT -j KUBE-FIREWALL
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A INPUT -m comment --comment "kubernetes health check service ports" -j KUBE-NODEPORTS
1|-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
1|-A OUTPUT -j KUBE-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes load balancer firewall" -j KUBE-PROXY-FIREWALL
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.221/32 -p tcp -m comment --comment "default/ext-many:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-many:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31002 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.222/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31003 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/int-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31006 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-one:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31001 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips has no local endpoints" -m tcp --dport 8088 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips has no local endpoints" -m tcp --dport 8088 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.221/32 -p udp -m comment --comment "default/ext-many:dns has no local endpoints" -m udp --dport 53 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/ext-many:dns has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 31012 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/both-one has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31007 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-none health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:dns health check node port" -m tcp --dport 31902 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one traffic not accepted by KUBE-FW-AK2EIFDNAKWLGUJ7" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.3/32 -p tcp -m comment --comment "default/ext-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.4/32 -p tcp -m comment --comment "default/int-one has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.5/32 -p tcp -m comment --comment "default/int-many has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.220.6/32 -p tcp -m comment --comment "default/int-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.7/32 -p tcp -m comment --comment "default/both-one has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:02:46 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-EXT-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-EXT-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-EXT-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-EXT-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-EXT-ZNLNYS4PGNCFXZAA - [0:0]
1|:KUBE-FW-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-22I63FSL2UVSTRAX - [0:0]
1|:KUBE-SEP-65VGVMOMK3RSSMMU - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6LE2PCZVRPUKU5WK - [0:0]
1|:KUBE-SEP-75HIAT2WPKRR57T4 - [0:0]
1|:KUBE-SEP-7YSB32GXMRJZZ2SU - [0:0]
1|:KUBE-SEP-C3XW3M5YWZ5I4BJ3 - [0:0]
1|:KUBE-SEP-DRZOY6KW7KKPJCV5 - [0:0]
1|:KUBE-SEP-DWT3YPXUDM6BKOV2 - [0:0]
1|:KUBE-SEP-F2LZ5N5QFJANMJFU - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OVS4OHQX6A4VQD4O - [0:0]
1|:KUBE-SEP-RCMTSICH3NKNIW42 - [0:0]
1|:KUBE-SEP-S2GDGQQXL4IGJONB - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-AK2EIFDNAKWLGUJ7 - [0:0]
1|:KUBE-SVC-BQYHSIFM3VKIYZSM - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MQ4HGAMSEHM34LFF - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PKXBEL2G6J6QEVOK - [0:0]
1|:KUBE-SVC-R4XJBSTM7YKVXZXS - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-ZNLNYS4PGNCFXZAA - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -s 10.244.0.0/16 -m comment --comment "pod traffic for default/both-one external destinations" -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "masquerade LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AK2EIFDNAKWLGUJ7 -m comment --comment "route LOCAL traffic for default/both-one external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-AK2EIFDNAKWLGUJ7
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -m comment --comment "masquerade traffic for default/int-many external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BQYHSIFM3VKIYZSM -j KUBE-SVC-BQYHSIFM3VKIYZSM
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:dns external destinations" -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "masquerade LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "route LOCAL traffic for default/ext-many:dns external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-one:http external destinations" -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "masquerade LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PKXBEL2G6J6QEVOK -m comment --comment "route LOCAL traffic for default/ext-one:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-ips external destinations" -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "masquerade LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-R4XJBSTM7YKVXZXS -m comment --comment "route LOCAL traffic for default/ext-ips external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -s 10.244.0.0/16 -m comment --comment "pod traffic for default/ext-many:http external destinations" -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "masquerade LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "route LOCAL traffic for default/ext-many:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.0.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 10.244.2.0/24 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -s 172.18.255.223/32 -m comment --comment "default/both-one loadbalancer IP" -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-FW-AK2EIFDNAKWLGUJ7 -m comment --comment "other traffic to default/both-one will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/int-many" -m tcp --dport 31005 -j KUBE-EXT-BQYHSIFM3VKIYZSM
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-one:http" -m tcp --dport 31001 -j KUBE-EXT-PKXBEL2G6J6QEVOK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one" -m tcp --dport 31007 -j KUBE-EXT-AK2EIFDNAKWLGUJ7
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-22I63FSL2UVSTRAX -s 10.244.1.2/32 -m comment --comment "default/ext-ips" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-22I63FSL2UVSTRAX -p tcp -m comment --comment "default/ext-ips" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -s 10.244.1.2/32 -m comment --comment "default/ext-one:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-65VGVMOMK3RSSMMU -p tcp -m comment --comment "default/ext-one:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -s 10.244.1.3/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -s 10.244.2.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -s 10.244.2.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -s 10.244.1.2/32 -m comment --comment "default/both-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-C3XW3M5YWZ5I4BJ3 -p tcp -m comment --comment "default/both-one" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -s 10.244.1.3/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -s 10.244.1.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -s 10.244.1.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-F2LZ5N5QFJANMJFU -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -s 10.244.2.2/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OVS4OHQX6A4VQD4O -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -s 10.244.1.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -s 10.244.1.3/32 -m comment --comment "default/int-many" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-S2GDGQQXL4IGJONB -p tcp -m comment --comment "default/int-many" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p tcp -m comment --comment "default/ext-many:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PKXBEL2G6J6QEVOK
1|-A KUBE-SERVICES -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-SVC-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips external IP" -m tcp --dport 8088 -j KUBE-EXT-R4XJBSTM7YKVXZXS
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p udp -m comment --comment "default/ext-many:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-AK2EIFDNAKWLGUJ7
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-AK2EIFDNAKWLGUJ7 -m comment --comment "default/both-one -> 10.244.1.2:8080" -j KUBE-SEP-C3XW3M5YWZ5I4BJ3
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-F2LZ5N5QFJANMJFU
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-S2GDGQQXL4IGJONB
1|-A KUBE-SVC-BQYHSIFM3VKIYZSM -m comment --comment "default/int-many -> 10.244.2.2:8080" -j KUBE-SEP-OVS4OHQX6A4VQD4O
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DWT3YPXUDM6BKOV2
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6LE2PCZVRPUKU5WK
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.2.2:8081" -j KUBE-SEP-7YSB32GXMRJZZ2SU
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK ! -s 10.244.0.0/16 -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PKXBEL2G6J6QEVOK -m comment --comment "default/ext-one:http -> 10.244.1.2:8080" -j KUBE-SEP-65VGVMOMK3RSSMMU
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS ! -s 10.244.0.0/16 -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips cluster IP" -m tcp --dport 8088 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-R4XJBSTM7YKVXZXS -m comment --comment "default/ext-ips -> 10.244.1.2:8080" -j KUBE-SEP-22I63FSL2UVSTRAX
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-RCMTSICH3NKNIW42
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DRZOY6KW7KKPJCV5
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.2.2:8080" -j KUBE-SEP-75HIAT2WPKRR57T4
1|COMMIT
1|# Completed on Sun Nov 29 16:02:46 2026
$ for p in 31001 31002 31003 31005 31006 31007; do for n in 2 3 4; do echo "172.18.0.$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|172.18.0.2:31001 000 28
1|172.18.0.3:31001 200 0
1|172.18.0.4:31001 000 28
1|172.18.0.2:31002 000 28
1|172.18.0.3:31002 200 0
1|172.18.0.4:31002 200 0
1|172.18.0.2:31003 000 7
1|172.18.0.3:31003 000 7
1|172.18.0.4:31003 000 7
1|172.18.0.2:31005 200 0
1|172.18.0.3:31005 200 0
1|172.18.0.4:31005 200 0
1|172.18.0.2:31006 000 7
1|172.18.0.3:31006 000 7
1|172.18.0.4:31006 000 7
1|172.18.0.2:31007 000 28
1|172.18.0.3:31007 200 0
1|172.18.0.4:31007 000 28
$ for a in 172.18.255.221 172.18.255.222 172.18.255.223 198.51.100.80; do echo "$a $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|172.18.255.221 200 0
1|172.18.255.222 000 28
1|172.18.255.223 200 0
1|198.51.100.80 000 28
$ for n in 3 4; do echo "172.18.0.$n:8088 $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:8088/hostname)"; done
1|172.18.0.3:8088 200 0
1|172.18.0.4:8088 000 7
$ for i in 1 2 3 4 5 6 7 8; do echo "10.96.220.$i near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null)"; done
1|10.96.220.1 near=200 0 far=200 0
1|10.96.220.2 near=200 0 far=200 0
1|10.96.220.3 near=000 7 far=000 7
1|10.96.220.4 near=200 0 far=000 28
1|10.96.220.5 near=200 0 far=200 0
1|10.96.220.6 near=000 7 far=000 7
1|10.96.220.7 near=200 0 far=000 28
1|10.96.220.8 near=000 28 far=000 28
$ for i in 1 2 3 4 5 6 7; do for n in kind-control-plane kind-worker kind-worker2; do echo "10.96.220.$i $n $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname)"; done; done
1|10.96.220.1 kind-control-plane 200 0
1|10.96.220.1 kind-worker 200 0
1|10.96.220.1 kind-worker2 200 0
1|10.96.220.2 kind-control-plane 200 0
1|10.96.220.2 kind-worker 200 0
1|10.96.220.2 kind-worker2 200 0
1|10.96.220.3 kind-control-plane 000 7
1|10.96.220.3 kind-worker 000 7
1|10.96.220.3 kind-worker2 000 7
1|10.96.220.4 kind-control-plane 000 28
1|10.96.220.4 kind-worker 200 0
1|10.96.220.4 kind-worker2 000 28
1|10.96.220.5 kind-control-plane 000 28
1|10.96.220.5 kind-worker 200 0
1|10.96.220.5 kind-worker2 200 0
1|10.96.220.6 kind-control-plane 000 7
1|10.96.220.6 kind-worker 000 7
1|10.96.220.6 kind-worker2 000 7
1|10.96.220.7 kind-control-plane 000 28
1|10.96.220.7 kind-worker 200 0
1|10.96.220.7 kind-worker2 000 28
$ for a in 172.18.255.221 172.18.255.222 172.18.255.223; do echo "$a near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname 2>/dev/null) node=$(docker exec kind-worker2 curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname) cp=$(docker exec kind-control-plane curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/hostname)"; done
1|172.18.255.221 near=200 0 far=200 0 node=200 0 cp=200 0
1|172.18.255.222 near=000 7 far=000 7 node=000 28 cp=000 28
1|172.18.255.223 near=000 28 far=200 0 node=200 0 cp=200 0
$ for p in 31001 31002 31005 31007; do for n in 2 3 4; do echo "172.18.0.$n:$p near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname 2>/dev/null) far=$(kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname 2>/dev/null)"; done; done
1|172.18.0.2:31001 near=000 28 far=000 28
1|172.18.0.3:31001 near=200 0 far=200 0
1|172.18.0.4:31001 near=000 28 far=200 0
1|172.18.0.2:31002 near=000 28 far=000 28
1|172.18.0.3:31002 near=200 0 far=200 0
1|172.18.0.4:31002 near=200 0 far=200 0
1|172.18.0.2:31005 near=200 0 far=200 0
1|172.18.0.3:31005 near=200 0 far=200 0
1|172.18.0.4:31005 near=200 0 far=200 0
1|172.18.0.2:31007 near=000 28 far=000 28
1|172.18.0.3:31007 near=200 0 far=200 0
1|172.18.0.4:31007 near=000 28 far=200 0
$ for p in 31001 31002 31003 31005 31006 31007; do for n in kind-control-plane kind-worker kind-worker2; do echo "localhost:$p $n $(docker exec $n curl -4 -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://localhost:$p/hostname)"; done; done
1|localhost:31001 kind-control-plane 200 0
1|localhost:31001 kind-worker 200 0
1|localhost:31001 kind-worker2 200 0
1|localhost:31002 kind-control-plane 200 0
1|localhost:31002 kind-worker 200 0
1|localhost:31002 kind-worker2 200 0
1|localhost:31003 kind-control-plane 000 7
1|localhost:31003 kind-worker 000 7
1|localhost:31003 kind-worker2 000 7
1|localhost:31005 kind-control-plane 200 0
1|localhost:31005 kind-worker 200 0
1|localhost:31005 kind-worker2 200 0
1|localhost:31006 kind-control-plane 000 7
1|localhost:31006 kind-worker 000 7
1|localhost:31006 kind-worker2 000 7
1|localhost:31007 kind-control-plane 200 0
1|localhost:31007 kind-worker 200 0
1|localhost:31007 kind-worker2 200 0
$ curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.0.3:31002/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.221/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.223/clientip | cut -d: -f1
1|172.18.0.1
$ for i in $(seq 16); do curl -s http://172.18.0.3:31005/clientip | cut -d: -f1; done | sort -u
1|10.244.1.1
1|172.18.0.3
$ for i in $(seq 16); do curl -s http://172.18.0.2:31005/clientip | cut -d: -f1; done | sort -u
1|172.18.0.2
$ for i in $(seq 16); do curl -s http://172.18.0.3:31002/hostname; echo; done | sort -u
1|w1
1|w2
$ for i in $(seq 16); do kubectl exec near -- curl -s http://172.18.255.221/hostname; echo; done | sort -u
1|w1
1|w2
1|w3
$ for i in $(seq 16); do kubectl exec near -- curl -s http://10.96.220.5/hostname; echo; done | sort -u
1|w1
1|w2
$ for i in $(seq 16); do kubectl exec far -- curl -s http://10.96.220.5/hostname; echo; done | sort -u
1|w3
$ kubectl exec near -- curl -s http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.4
$ kubectl exec far -- curl -s http://10.96.220.1/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec far -- curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec near -- curl -s http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.4
$ kubectl exec far -- curl -s http://172.18.0.4:31001/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.4/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec w1 -- curl -s -m 1 http://10.96.220.8:8088/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec far -- curl -s -m 1 http://198.51.100.80:8088/clientip | cut -d: -f1
1|10.244.2.3
$ docker exec kind-worker curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker2 curl -s -m 1 http://10.96.220.1/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-worker2 curl -s -m 1 http://172.18.0.4:31001/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-control-plane curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|172.18.0.2
$ docker exec kind-worker curl -s -m 1 http://172.18.0.3:31001/clientip | cut -d: -f1
1|10.244.1.1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31902/healthz | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 2,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "ext-many"},"localEndpoints": 1,"serviceProxyHealthy": true}
$ for p in 31902 31903 31907; do for n in 2 3 4; do echo "$p $n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|31902 2 503 0
1|31902 3 200 0
1|31902 4 200 0
1|31903 2 503 0
1|31903 3 503 0
1|31903 4 503 0
1|31907 2 503 0
1|31907 3 200 0
1|31907 4 503 0
$ curl -si http://172.18.0.3:31902/
1|HTTP/1.1 200 OK
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|X-Load-Balancing-Endpoint-Weight: 2
1|Date: Sun, 29 Nov 2026 16:04:40 GMT
1|Content-Length: 119
1|
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 2,
1|	"serviceProxyHealthy": true
1\}
$ curl -si http://172.18.0.2:31902/
1|HTTP/1.1 503 Service Unavailable
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|X-Load-Balancing-Endpoint-Weight: 0
1|Date: Sun, 29 Nov 2026 16:04:40 GMT
1|Content-Length: 119
1|
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 0,
1|	"serviceProxyHealthy": true
1\}
$ kubectl exec far -- curl -s -m 1 http://172.18.0.4:31902/
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "ext-many"
1|	},
1|	"localEndpoints": 1,
1|	"serviceProxyHealthy": true
1\}
$ for n in kind-worker kind-worker2; do docker exec $n ss -tln | grep -c -E ':319(02|03|07) '; done
1|3
1|3
$ kubectl patch svc ext-many -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/ext-many patched
@ sync
$ kubectl get svc ext-many -o jsonpath='{.spec.healthCheckNodePort}{"\n"}'
1|
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31902/
1|000 7
? 7
$ docker exec kind-control-plane iptables-save | grep -E 'ext-many'
1|-A KUBE-EXT-MQ4HGAMSEHM34LFF -m comment --comment "masquerade traffic for default/ext-many:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ZNLNYS4PGNCFXZAA -m comment --comment "masquerade traffic for default/ext-many:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/ext-many:dns" -m udp --dport 31012 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ext-many:http" -m tcp --dport 31002 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -s 10.244.1.3/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6LE2PCZVRPUKU5WK -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -s 10.244.2.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-75HIAT2WPKRR57T4 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -s 10.244.2.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7YSB32GXMRJZZ2SU -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -s 10.244.1.3/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DRZOY6KW7KKPJCV5 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -s 10.244.1.2/32 -m comment --comment "default/ext-many:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DWT3YPXUDM6BKOV2 -p udp -m comment --comment "default/ext-many:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -s 10.244.1.2/32 -m comment --comment "default/ext-many:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-RCMTSICH3NKNIW42 -p tcp -m comment --comment "default/ext-many:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p udp -m comment --comment "default/ext-many:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-MQ4HGAMSEHM34LFF
1|-A KUBE-SERVICES -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-ZNLNYS4PGNCFXZAA
1|-A KUBE-SERVICES -d 172.18.255.221/32 -p tcp -m comment --comment "default/ext-many:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-ZNLNYS4PGNCFXZAA
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p udp -m comment --comment "default/ext-many:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DWT3YPXUDM6BKOV2
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6LE2PCZVRPUKU5WK
1|-A KUBE-SVC-MQ4HGAMSEHM34LFF -m comment --comment "default/ext-many:dns -> 10.244.2.2:8081" -j KUBE-SEP-7YSB32GXMRJZZ2SU
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA ! -s 10.244.0.0/16 -d 10.96.220.2/32 -p tcp -m comment --comment "default/ext-many:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-RCMTSICH3NKNIW42
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DRZOY6KW7KKPJCV5
1|-A KUBE-SVC-ZNLNYS4PGNCFXZAA -m comment --comment "default/ext-many:http -> 10.244.2.2:8080" -j KUBE-SEP-75HIAT2WPKRR57T4
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31002/hostname)"; done
1|2 200 0
1|3 200 0
1|4 200 0
$ kubectl patch svc int-one -p '{"spec":{"internalTrafficPolicy":"Cluster"}}'
1|service/int-one patched
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/(int-one|both-one|ext-one|ext-ips)'
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.223/32 -p tcp -m comment --comment "default/both-one has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/both-one has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31007 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/ext-one:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31001 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.80/32 -p tcp -m comment --comment "default/ext-ips has no endpoints" -m tcp --dport 8088 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.0.3/32 -p tcp -m comment --comment "default/ext-ips has no endpoints" -m tcp --dport 8088 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/both-one health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.220.7/32 -p tcp -m comment --comment "default/both-one has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.1/32 -p tcp -m comment --comment "default/ext-one:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.4/32 -p tcp -m comment --comment "default/int-one has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.220.8/32 -p tcp -m comment --comment "default/ext-ips has no endpoints" -m tcp --dport 8088 -j REJECT --reject-with icmp-port-unreachable
$ for i in 1 4 7; do echo "10.96.220.$i near=$(kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.220.$i/hostname 2>/dev/null)"; done
1|10.96.220.1 near=000 7
1|10.96.220.4 near=000 7
1|10.96.220.7 near=000 7
$ for n in 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31001/hostname)"; done
1|3 000 7
1|4 000 7
$ curl -s -m 1 http://172.18.0.3:31907/ | grep -o '"localEndpoints": [0-9]*'
1|"localEndpoints": 0
