# rules of several kinds of Services on each node
> r.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: np}
| spec: {type: NodePort, clusterIP: 10.96.170.1, selector: {app: w}, externalTrafficPolicy: Local, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30701}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 30702}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, clusterIP: 10.96.170.2, selector: {app: w}, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 30799, loadBalancerSourceRanges: ["172.18.0.0/16", "10.0.0.0/8"], ports: [{port: 80, targetPort: 8080, nodePort: 30703}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-np}
| spec: {type: NodePort, clusterIP: 10.96.170.3, selector: {app: w}, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 30}}, ports: [{port: 80, targetPort: 8080, nodePort: 30704}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody}
| spec: {type: NodePort, clusterIP: 10.96.170.4, selector: {app: nobody}, externalIPs: [192.0.2.70], ports: [{port: 80, nodePort: 30705}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody-local}
| spec: {type: NodePort, clusterIP: 10.96.170.5, selector: {app: nobody}, externalTrafficPolicy: Local, internalTrafficPolicy: Local, ports: [{port: 80, nodePort: 30706}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sctp}
| spec: {clusterIP: 10.96.170.6, selector: {app: w}, ports: [{port: 99, protocol: SCTP}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: w}}
| spec: {nodeName: kind-worker, containers: [{name: w, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: w}}
| spec: {nodeName: kind-worker, containers: [{name: w, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f r.yaml
1|service/np created
1|service/lb created
1|service/sticky-np created
1|service/nobody created
1|service/nobody-local created
1|service/sctp created
1|pod/w1 created
1|pod/w2 created
1|pod/c created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
$ kubectl get svc -o wide
1|NAME           TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE   SELECTOR
1|kubernetes     ClusterIP      10.96.0.1     <none>           443/TCP                     6s    <none>
1|lb             LoadBalancer   10.96.170.2   172.18.255.200   80:30703/TCP                4s    app=w
1|nobody         NodePort       10.96.170.4   192.0.2.70       80:30705/TCP                4s    app=nobody
1|nobody-local   NodePort       10.96.170.5   <none>           80:30706/TCP                4s    app=nobody
1|np             NodePort       10.96.170.1   <none>           80:30701/TCP,53:30702/UDP   4s    app=w
1|sctp           ClusterIP      10.96.170.6   <none>           99/SCTP                     4s    app=w
1|sticky-np      NodePort       10.96.170.3   <none>           80:30704/TCP                4s    app=w
$ kubectl describe svc np lb
1|Name:                     np
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=w
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.170.1
1|IPs:                      10.96.170.1
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  30701/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080
1|Port:                     udp  53/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 udp  30702/UDP
1|Endpoints:                10.244.1.2:8081,10.244.1.3:8081
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                        lb
1|Namespace:                   default
1|Labels:                      <none>
1|Annotations:                 <none>
1|Selector:                    app=w
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.170.2
1|IPs:                         10.96.170.2
1|LoadBalancer Ingress:        172.18.255.200 (VIP)
1|Port:                        <unset>  80/TCP
1|TargetPort:                  8080/TCP
1|NodePort:                    <unset>  30703/TCP
1|Endpoints:                   10.244.1.2:8080,10.244.1.3:8080
1|Session Affinity:            None
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        30799
1|LoadBalancer Source Ranges:  172.18.0.0/16,10.0.0.0/8
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 192.0.2.70/32 -p tcp -m comment --comment "default/nobody has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30705 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody-local has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30706 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb health check node port" -m tcp --dport 30799 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb traffic not accepted by KUBE-FW-7TVXROIT6UXCX2AG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.170.4/32 -p tcp -m comment --comment "default/nobody has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.170.5/32 -p tcp -m comment --comment "default/nobody-local has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-EXT-IR46GWQQJ7HKZMVL - [0:0]
1|:KUBE-EXT-KHN4YYPXC2ZX3MHQ - [0:0]
1|:KUBE-EXT-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-FW-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6PX7NL4VICHOC3NV - [0:0]
1|:KUBE-SEP-7VYESROMVNJXWVQA - [0:0]
1|:KUBE-SEP-AZQONPBPENLA2263 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K5MWLVGFLPG5SOJR - [0:0]
1|:KUBE-SEP-MNBHVDBP3F2PXQPV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q2VZDSL2MVCLTZ5I - [0:0]
1|:KUBE-SEP-UO4D3PQSPVW4XXRP - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YDUFYC652JO2HN66 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-YQ4VF5UWLM5ZSK3H - [0:0]
1|:KUBE-SEP-ZN6EUFTI65FNHLQL - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4N67WYWLK3EYICH5 - [0:0]
1|:KUBE-SVC-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-IR46GWQQJ7HKZMVL - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-KHN4YYPXC2ZX3MHQ - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVL-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVL-KHN4YYPXC2ZX3MHQ - [0:0]
1|:KUBE-SVL-QUMPV5Z3SF2IMFUJ - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb external destinations" -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "route LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -j KUBE-SVL-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-IR46GWQQJ7HKZMVL -m comment --comment "masquerade traffic for default/sticky-np external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-IR46GWQQJ7HKZMVL -j KUBE-SVC-IR46GWQQJ7HKZMVL
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/np:udp external destinations" -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -m comment --comment "masquerade LOCAL traffic for default/np:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -m comment --comment "route LOCAL traffic for default/np:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -j KUBE-SVL-KHN4YYPXC2ZX3MHQ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/np:http external destinations" -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -m comment --comment "masquerade LOCAL traffic for default/np:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -m comment --comment "route LOCAL traffic for default/np:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -j KUBE-SVL-QUMPV5Z3SF2IMFUJ
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.0.0/16 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 10.0.0.0/8 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.255.200/32 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/np:udp" -m udp --dport 30702 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-KHN4YYPXC2ZX3MHQ
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/np:udp" -m udp --dport 30702 -j KUBE-EXT-KHN4YYPXC2ZX3MHQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb" -m tcp --dport 30703 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 30703 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/np:http" -m tcp --dport 30701 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/np:http" -m tcp --dport 30701 -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-np" -m tcp --dport 30704 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-IR46GWQQJ7HKZMVL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-np" -m tcp --dport 30704 -j KUBE-EXT-IR46GWQQJ7HKZMVL
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6PX7NL4VICHOC3NV -s 10.244.1.2/32 -m comment --comment "default/np:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6PX7NL4VICHOC3NV -p udp -m comment --comment "default/np:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-7VYESROMVNJXWVQA -s 10.244.1.3/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7VYESROMVNJXWVQA -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AZQONPBPENLA2263 -s 10.244.1.3/32 -m comment --comment "default/sticky-np" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AZQONPBPENLA2263 -p tcp -m comment --comment "default/sticky-np" -m recent --set --name KUBE-SEP-AZQONPBPENLA2263 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K5MWLVGFLPG5SOJR -s 10.244.1.3/32 -m comment --comment "default/sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K5MWLVGFLPG5SOJR -p sctp -m comment --comment "default/sctp" -m sctp -j DNAT --to-destination 10.244.1.3:99
1|-A KUBE-SEP-MNBHVDBP3F2PXQPV -s 10.244.1.2/32 -m comment --comment "default/sticky-np" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MNBHVDBP3F2PXQPV -p tcp -m comment --comment "default/sticky-np" -m recent --set --name KUBE-SEP-MNBHVDBP3F2PXQPV --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -s 10.244.1.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UO4D3PQSPVW4XXRP -s 10.244.1.3/32 -m comment --comment "default/np:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UO4D3PQSPVW4XXRP -p tcp -m comment --comment "default/np:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YDUFYC652JO2HN66 -s 10.244.1.3/32 -m comment --comment "default/np:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YDUFYC652JO2HN66 -p udp -m comment --comment "default/np:udp" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -s 10.244.1.2/32 -m comment --comment "default/np:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -p tcp -m comment --comment "default/np:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZN6EUFTI65FNHLQL -s 10.244.1.2/32 -m comment --comment "default/sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZN6EUFTI65FNHLQL -p sctp -m comment --comment "default/sctp" -m sctp -j DNAT --to-destination 10.244.1.2:99
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.170.1/32 -p udp -m comment --comment "default/np:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-SERVICES -d 10.96.170.2/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVL-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 10.96.170.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-SERVICES -d 10.96.170.3/32 -p tcp -m comment --comment "default/sticky-np cluster IP" -m tcp --dport 80 -j KUBE-SVC-IR46GWQQJ7HKZMVL
1|-A KUBE-SERVICES -d 10.96.170.6/32 -p sctp -m comment --comment "default/sctp cluster IP" -m sctp --dport 99 -j KUBE-SVC-4N67WYWLK3EYICH5
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4N67WYWLK3EYICH5 ! -s 10.244.0.0/16 -d 10.96.170.6/32 -p sctp -m comment --comment "default/sctp cluster IP" -m sctp --dport 99 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4N67WYWLK3EYICH5 -m comment --comment "default/sctp -> 10.244.1.2:99" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZN6EUFTI65FNHLQL
1|-A KUBE-SVC-4N67WYWLK3EYICH5 -m comment --comment "default/sctp -> 10.244.1.3:99" -j KUBE-SEP-K5MWLVGFLPG5SOJR
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.3:8080" -j KUBE-SEP-7VYESROMVNJXWVQA
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL ! -s 10.244.0.0/16 -d 10.96.170.3/32 -p tcp -m comment --comment "default/sticky-np cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.2:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-MNBHVDBP3F2PXQPV --mask 255.255.255.255 --rsource -j KUBE-SEP-MNBHVDBP3F2PXQPV
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.3:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-AZQONPBPENLA2263 --mask 255.255.255.255 --rsource -j KUBE-SEP-AZQONPBPENLA2263
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MNBHVDBP3F2PXQPV
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.3:8080" -j KUBE-SEP-AZQONPBPENLA2263
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ ! -s 10.244.0.0/16 -d 10.96.170.1/32 -p udp -m comment --comment "default/np:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6PX7NL4VICHOC3NV
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.3:8081" -j KUBE-SEP-YDUFYC652JO2HN66
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ ! -s 10.244.0.0/16 -d 10.96.170.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YQ4VF5UWLM5ZSK3H
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.3:8080" -j KUBE-SEP-UO4D3PQSPVW4XXRP
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-7TVXROIT6UXCX2AG ! -s 10.244.0.0/16 -d 10.96.170.2/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVL-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.3:8080" -j KUBE-SEP-7VYESROMVNJXWVQA
1|-A KUBE-SVL-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6PX7NL4VICHOC3NV
1|-A KUBE-SVL-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.3:8081" -j KUBE-SEP-YDUFYC652JO2HN66
1|-A KUBE-SVL-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YQ4VF5UWLM5ZSK3H
1|-A KUBE-SVL-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.3:8080" -j KUBE-SEP-UO4D3PQSPVW4XXRP
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/np:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30701 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/np:udp has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 30702 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30703 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 192.0.2.70/32 -p tcp -m comment --comment "default/nobody has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30705 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody-local has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30706 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb health check node port" -m tcp --dport 30799 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb traffic not accepted by KUBE-FW-7TVXROIT6UXCX2AG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.170.2/32 -p tcp -m comment --comment "default/lb has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.170.4/32 -p tcp -m comment --comment "default/nobody has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.170.5/32 -p tcp -m comment --comment "default/nobody-local has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 02:29:10 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-EXT-IR46GWQQJ7HKZMVL - [0:0]
1|:KUBE-EXT-KHN4YYPXC2ZX3MHQ - [0:0]
1|:KUBE-EXT-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-FW-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6PX7NL4VICHOC3NV - [0:0]
1|:KUBE-SEP-7VYESROMVNJXWVQA - [0:0]
1|:KUBE-SEP-AZQONPBPENLA2263 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K5MWLVGFLPG5SOJR - [0:0]
1|:KUBE-SEP-MNBHVDBP3F2PXQPV - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q2VZDSL2MVCLTZ5I - [0:0]
1|:KUBE-SEP-UO4D3PQSPVW4XXRP - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YDUFYC652JO2HN66 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-YQ4VF5UWLM5ZSK3H - [0:0]
1|:KUBE-SEP-ZN6EUFTI65FNHLQL - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-4N67WYWLK3EYICH5 - [0:0]
1|:KUBE-SVC-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-IR46GWQQJ7HKZMVL - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-KHN4YYPXC2ZX3MHQ - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-QUMPV5Z3SF2IMFUJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb external destinations" -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "route LOCAL traffic for default/lb external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-IR46GWQQJ7HKZMVL -m comment --comment "masquerade traffic for default/sticky-np external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-IR46GWQQJ7HKZMVL -j KUBE-SVC-IR46GWQQJ7HKZMVL
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/np:udp external destinations" -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -m comment --comment "masquerade LOCAL traffic for default/np:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-KHN4YYPXC2ZX3MHQ -m comment --comment "route LOCAL traffic for default/np:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/np:http external destinations" -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -m comment --comment "masquerade LOCAL traffic for default/np:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-QUMPV5Z3SF2IMFUJ -m comment --comment "route LOCAL traffic for default/np:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.0.0/16 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 10.0.0.0/8 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.255.200/32 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/np:http" -m tcp --dport 30701 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/np:http" -m tcp --dport 30701 -j KUBE-EXT-QUMPV5Z3SF2IMFUJ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/np:udp" -m udp --dport 30702 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-KHN4YYPXC2ZX3MHQ
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/np:udp" -m udp --dport 30702 -j KUBE-EXT-KHN4YYPXC2ZX3MHQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb" -m tcp --dport 30703 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 30703 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-np" -m tcp --dport 30704 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-IR46GWQQJ7HKZMVL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-np" -m tcp --dport 30704 -j KUBE-EXT-IR46GWQQJ7HKZMVL
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6PX7NL4VICHOC3NV -s 10.244.1.2/32 -m comment --comment "default/np:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6PX7NL4VICHOC3NV -p udp -m comment --comment "default/np:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-7VYESROMVNJXWVQA -s 10.244.1.3/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7VYESROMVNJXWVQA -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AZQONPBPENLA2263 -s 10.244.1.3/32 -m comment --comment "default/sticky-np" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AZQONPBPENLA2263 -p tcp -m comment --comment "default/sticky-np" -m recent --set --name KUBE-SEP-AZQONPBPENLA2263 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K5MWLVGFLPG5SOJR -s 10.244.1.3/32 -m comment --comment "default/sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K5MWLVGFLPG5SOJR -p sctp -m comment --comment "default/sctp" -m sctp -j DNAT --to-destination 10.244.1.3:99
1|-A KUBE-SEP-MNBHVDBP3F2PXQPV -s 10.244.1.2/32 -m comment --comment "default/sticky-np" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MNBHVDBP3F2PXQPV -p tcp -m comment --comment "default/sticky-np" -m recent --set --name KUBE-SEP-MNBHVDBP3F2PXQPV --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -s 10.244.1.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UO4D3PQSPVW4XXRP -s 10.244.1.3/32 -m comment --comment "default/np:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UO4D3PQSPVW4XXRP -p tcp -m comment --comment "default/np:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YDUFYC652JO2HN66 -s 10.244.1.3/32 -m comment --comment "default/np:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YDUFYC652JO2HN66 -p udp -m comment --comment "default/np:udp" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -s 10.244.1.2/32 -m comment --comment "default/np:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YQ4VF5UWLM5ZSK3H -p tcp -m comment --comment "default/np:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZN6EUFTI65FNHLQL -s 10.244.1.2/32 -m comment --comment "default/sctp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZN6EUFTI65FNHLQL -p sctp -m comment --comment "default/sctp" -m sctp -j DNAT --to-destination 10.244.1.2:99
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.170.6/32 -p sctp -m comment --comment "default/sctp cluster IP" -m sctp --dport 99 -j KUBE-SVC-4N67WYWLK3EYICH5
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.170.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-QUMPV5Z3SF2IMFUJ
1|-A KUBE-SERVICES -d 10.96.170.1/32 -p udp -m comment --comment "default/np:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-KHN4YYPXC2ZX3MHQ
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 10.96.170.3/32 -p tcp -m comment --comment "default/sticky-np cluster IP" -m tcp --dport 80 -j KUBE-SVC-IR46GWQQJ7HKZMVL
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-4N67WYWLK3EYICH5 ! -s 10.244.0.0/16 -d 10.96.170.6/32 -p sctp -m comment --comment "default/sctp cluster IP" -m sctp --dport 99 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4N67WYWLK3EYICH5 -m comment --comment "default/sctp -> 10.244.1.2:99" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZN6EUFTI65FNHLQL
1|-A KUBE-SVC-4N67WYWLK3EYICH5 -m comment --comment "default/sctp -> 10.244.1.3:99" -j KUBE-SEP-K5MWLVGFLPG5SOJR
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.3:8080" -j KUBE-SEP-7VYESROMVNJXWVQA
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL ! -s 10.244.0.0/16 -d 10.96.170.3/32 -p tcp -m comment --comment "default/sticky-np cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.2:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-MNBHVDBP3F2PXQPV --mask 255.255.255.255 --rsource -j KUBE-SEP-MNBHVDBP3F2PXQPV
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.3:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-AZQONPBPENLA2263 --mask 255.255.255.255 --rsource -j KUBE-SEP-AZQONPBPENLA2263
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MNBHVDBP3F2PXQPV
1|-A KUBE-SVC-IR46GWQQJ7HKZMVL -m comment --comment "default/sticky-np -> 10.244.1.3:8080" -j KUBE-SEP-AZQONPBPENLA2263
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ ! -s 10.244.0.0/16 -d 10.96.170.1/32 -p udp -m comment --comment "default/np:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6PX7NL4VICHOC3NV
1|-A KUBE-SVC-KHN4YYPXC2ZX3MHQ -m comment --comment "default/np:udp -> 10.244.1.3:8081" -j KUBE-SEP-YDUFYC652JO2HN66
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ ! -s 10.244.0.0/16 -d 10.96.170.1/32 -p tcp -m comment --comment "default/np:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YQ4VF5UWLM5ZSK3H
1|-A KUBE-SVC-QUMPV5Z3SF2IMFUJ -m comment --comment "default/np:http -> 10.244.1.3:8080" -j KUBE-SEP-UO4D3PQSPVW4XXRP
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|COMMIT
1|# Completed on Sat Nov 21 02:29:10 2026
$ docker exec kind-worker2 iptables -t nat -L -n | grep -v -E '^$' | head -60
1|Chain PREROUTING (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service portals */
1|Chain POSTROUTING (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-POSTROUTING  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes postrouting rules */
1|Chain KUBE-EXT-7TVXROIT6UXCX2AG (5 references)
1|target     prot opt source               destination         
1|KUBE-SVC-7TVXROIT6UXCX2AG  0    --  10.244.0.0/16        0.0.0.0/0            /* pod traffic for default/lb external destinations */
1|KUBE-MARK-MASQ  0    --  0.0.0.0/0            0.0.0.0/0            /* masquerade LOCAL traffic for default/lb external destinations */ ADDRTYPE match src-type LOCAL
1|KUBE-SVC-7TVXROIT6UXCX2AG  0    --  0.0.0.0/0            0.0.0.0/0            /* route LOCAL traffic for default/lb external destinations */ ADDRTYPE match src-type LOCAL
1|Chain KUBE-EXT-IR46GWQQJ7HKZMVL (2 references)
1|target     prot opt source               destination         
1|KUBE-MARK-MASQ  0    --  0.0.0.0/0            0.0.0.0/0            /* masquerade traffic for default/sticky-np external destinations */
1|KUBE-SVC-IR46GWQQJ7HKZMVL  0    --  0.0.0.0/0            0.0.0.0/0           
1|Chain KUBE-EXT-KHN4YYPXC2ZX3MHQ (2 references)
1|target     prot opt source               destination         
1|KUBE-SVC-KHN4YYPXC2ZX3MHQ  0    --  10.244.0.0/16        0.0.0.0/0            /* pod traffic for default/np:udp external destinations */
1|KUBE-MARK-MASQ  0    --  0.0.0.0/0            0.0.0.0/0            /* masquerade LOCAL traffic for default/np:udp external destinations */ ADDRTYPE match src-type LOCAL
1|KUBE-SVC-KHN4YYPXC2ZX3MHQ  0    --  0.0.0.0/0            0.0.0.0/0            /* route LOCAL traffic for default/np:udp external destinations */ ADDRTYPE match src-type LOCAL
1|Chain KUBE-EXT-QUMPV5Z3SF2IMFUJ (2 references)
1|target     prot opt source               destination         
1|KUBE-SVC-QUMPV5Z3SF2IMFUJ  0    --  10.244.0.0/16        0.0.0.0/0            /* pod traffic for default/np:http external destinations */
1|KUBE-MARK-MASQ  0    --  0.0.0.0/0            0.0.0.0/0            /* masquerade LOCAL traffic for default/np:http external destinations */ ADDRTYPE match src-type LOCAL
1|KUBE-SVC-QUMPV5Z3SF2IMFUJ  0    --  0.0.0.0/0            0.0.0.0/0            /* route LOCAL traffic for default/np:http external destinations */ ADDRTYPE match src-type LOCAL
1|Chain KUBE-FW-7TVXROIT6UXCX2AG (1 references)
1|target     prot opt source               destination         
1|KUBE-EXT-7TVXROIT6UXCX2AG  0    --  172.18.0.0/16        0.0.0.0/0            /* default/lb loadbalancer IP */
1|KUBE-EXT-7TVXROIT6UXCX2AG  0    --  10.0.0.0/8           0.0.0.0/0            /* default/lb loadbalancer IP */
1|KUBE-EXT-7TVXROIT6UXCX2AG  0    --  172.18.255.200       0.0.0.0/0            /* default/lb loadbalancer IP */
1|           0    --  0.0.0.0/0            0.0.0.0/0            /* other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL */
1|Chain KUBE-MARK-MASQ (29 references)
1|target     prot opt source               destination         
1|MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK or 0x4000
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|KUBE-EXT-QUMPV5Z3SF2IMFUJ  6    --  0.0.0.0/0            127.0.0.0/8          /* default/np:http */ tcp dpt:30701 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-QUMPV5Z3SF2IMFUJ  6    --  0.0.0.0/0            0.0.0.0/0            /* default/np:http */ tcp dpt:30701
1|KUBE-EXT-KHN4YYPXC2ZX3MHQ  17   --  0.0.0.0/0            127.0.0.0/8          /* default/np:udp */ udp dpt:30702 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-KHN4YYPXC2ZX3MHQ  17   --  0.0.0.0/0            0.0.0.0/0            /* default/np:udp */ udp dpt:30702
1|KUBE-EXT-7TVXROIT6UXCX2AG  6    --  0.0.0.0/0            127.0.0.0/8          /* default/lb */ tcp dpt:30703 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-7TVXROIT6UXCX2AG  6    --  0.0.0.0/0            0.0.0.0/0            /* default/lb */ tcp dpt:30703
1|KUBE-EXT-IR46GWQQJ7HKZMVL  6    --  0.0.0.0/0            127.0.0.0/8          /* default/sticky-np */ tcp dpt:30704 nfacct-name  localhost_nps_accepted_pkts
1|KUBE-EXT-IR46GWQQJ7HKZMVL  6    --  0.0.0.0/0            0.0.0.0/0            /* default/sticky-np */ tcp dpt:30704
1|Chain KUBE-POSTROUTING (1 references)
1|target     prot opt source               destination         
1|RETURN     0    --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x4000/0x4000
1|MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK xor 0x4000
1|MASQUERADE  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service traffic requiring SNAT */ random-fully
1|Chain KUBE-PROXY-CANARY (0 references)
1|target     prot opt source               destination         
1|Chain KUBE-SEP-6E7XQMQ4RAYOWTTM (1 references)
1|target     prot opt source               destination         
1|KUBE-MARK-MASQ  0    --  10.244.0.3           0.0.0.0/0            /* kube-system/kube-dns:dns */
1|DNAT       17   --  0.0.0.0/0            0.0.0.0/0            /* kube-system/kube-dns:dns */ udp to:10.244.0.3:53
$ docker exec kind-worker iptables -L -n
1|Chain INPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0           
1|KUBE-PROXY-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-NODEPORTS  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes health check service ports */
1|KUBE-EXTERNAL-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain FORWARD (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-PROXY-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-FORWARD  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
1|KUBE-EXTERNAL-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes externally-visible service portals */
1|
1|Chain OUTPUT (policy ACCEPT)
1|target     prot opt source               destination         
1|KUBE-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0           
1|KUBE-PROXY-FIREWALL  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes load balancer firewall */
1|KUBE-SERVICES  0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* kubernetes service portals */
1|
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1|target     prot opt source               destination         
1|REJECT     6    --  0.0.0.0/0            192.0.2.70           /* default/nobody has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
1|REJECT     6    --  0.0.0.0/0            0.0.0.0/0            /* default/nobody has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:30705 reject-with icmp-port-unreachable
1|REJECT     6    --  0.0.0.0/0            0.0.0.0/0            /* default/nobody-local has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:30706 reject-with icmp-port-unreachable
1|
1|Chain KUBE-FIREWALL (2 references)
1|target     prot opt source               destination         
1|DROP       0    -- !127.0.0.0/8          127.0.0.0/8          /* block incoming localnet connections */ ! ctstate RELATED,ESTABLISHED,DNAT
1|
1|Chain KUBE-FORWARD (1 references)
1|target     prot opt source               destination         
1|DROP       0    --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID nfacct-name  ct_state_invalid_dropped_pkts
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding rules */ mark match 0x4000/0x4000
1|ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes forwarding conntrack rule */ ctstate RELATED,ESTABLISHED
1|
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|ACCEPT     6    --  0.0.0.0/0            0.0.0.0/0            /* default/lb health check node port */ tcp dpt:30799
1|
1|Chain KUBE-PROXY-CANARY (0 references)
1|target     prot opt source               destination         
1|
1|Chain KUBE-PROXY-FIREWALL (3 references)
1|target     prot opt source               destination         
1|DROP       6    --  0.0.0.0/0            172.18.255.200       /* default/lb traffic not accepted by KUBE-FW-7TVXROIT6UXCX2AG */ tcp dpt:80
1|
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
1|REJECT     6    --  0.0.0.0/0            10.96.170.4          /* default/nobody has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
1|REJECT     6    --  0.0.0.0/0            10.96.170.5          /* default/nobody-local has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
$ docker exec kind-worker iptables -t nat -S KUBE-POSTROUTING
1|-N KUBE-POSTROUTING
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
$ docker exec kind-worker iptables -S KUBE-FORWARD
1|-N KUBE-FORWARD
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
$ docker exec kind-worker iptables -t mangle -S
1|-P PREROUTING ACCEPT
1|-P INPUT ACCEPT
1|-P FORWARD ACCEPT
1|-P OUTPUT ACCEPT
1|-P POSTROUTING ACCEPT
1|-N KUBE-PROXY-CANARY
$ docker exec kind-worker iptables -t nat -L NOPE
2|iptables v1.8.9 (nf_tables): chain `NOPE' in table `nat' is incompatible, use 'nft' tool.
? 1
$ docker exec kind-worker iptables -t foo -L
2|iptables v1.8.9 (nf_tables): table 'foo' does not exist
2|Perhaps iptables or your kernel needs to be upgraded.
? 3
$ docker exec kind-worker ip6tables-save | grep -c KUBE
1|35
$ docker exec kind-worker curl -s http://172.18.0.3:30799/healthz
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "lb"
1|	},
1|	"localEndpoints": 2,
1|	"serviceProxyHealthy": true
1\}
$ docker exec kind-worker2 curl -s -o /dev/null -w '%{http_code}\n' http://172.18.0.4:30799/
1|503
$ curl -s -m 2 http://172.18.0.3:30701/hostname | tr -d 12
1\w
$ curl -s -m 2 http://172.18.0.4:30701/hostname
? 28
$ curl -s -m 2 http://172.18.0.3:30705/
? 7
$ curl -s -m 2 http://172.18.0.3:30706/
? 7
$ kubectl exec c -- curl -s -m 2 http://10.96.170.2/
2|command terminated with exit code 28
? 28
$ kubectl exec c -- curl -s -m 2 http://10.96.170.1/clientip | cut -d: -f1
1|10.244.2.2
$ kubectl exec c -- curl -s -m 2 http://172.18.0.3:30701/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec c -- curl -s -m 2 http://172.18.0.4:30701/clientip | cut -d: -f1
1|10.244.2.2
$ kubectl exec c -- curl -s -m 2 http://192.0.2.70/
2|command terminated with exit code 7
? 7
$ docker exec kind-worker conntrack -L -p udp --dport 53 2>/dev/null | grep 10.96.170.1 | head -1
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.ipv4.vs.conntrack
1|net.ipv4.conf.all.route_localnet = 1
2|sysctl: cannot stat /proc/sys/net/ipv4/vs/conntrack: No such file or directory
? 1
$ docker exec kind-worker ip -4 addr show eth0
1|2: eth0@if4: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns host
1|    inet 172.18.0.3/16 scope global eth0
1|       valid_lft forever preferred_lft forever
$ docker exec kind-worker ip rule
1|0:	from all lookup local
1|32766:	from all lookup main
1|32767:	from all lookup default
$ docker exec kind-worker ss -tln | tr -s ' ' | cut -d' ' -f1,4 | sort
1|LISTEN 0.0.0.0:30799
1|LISTEN 127.0.0.1:10249
1|LISTEN 172.18.0.3:10256
1|State Local
$ docker exec kind-worker ipset list
$ docker exec kind-worker nft list tables
1|table ip6 mangle
1|table ip mangle
1|table ip6 nat
1|table ip nat
1|table ip filter
1|table ip6 filter
