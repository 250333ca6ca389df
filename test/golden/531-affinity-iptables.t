# sessionAffinity ClientIP on every kind of Service: rules, what the kernel remembers, and how long.
> a.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.221.1, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: short}
| spec: {type: NodePort, clusterIP: 10.96.221.2, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 5}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31102}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-local}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, clusterIP: 10.96.221.3, externalTrafficPolicy: Local, healthCheckNodePort: 31903, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86400}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31103}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-int}
| spec: {clusterIP: 10.96.221.4, internalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 1}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-none}
| spec: {clusterIP: 10.96.221.5, sessionAffinity: ClientIP, selector: {app: none}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky-one}
| spec: {type: NodePort, clusterIP: 10.96.221.6, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 3600}}, externalIPs: [198.51.100.6], selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31106}]}
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
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f a.yaml
1|service/sticky created
1|service/short created
1|service/sticky-local created
1|service/sticky-int created
1|service/sticky-none created
1|service/sticky-one created
1|pod/w1 created
1|pod/w2 created
1|pod/w3 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl describe svc sticky short sticky-local
1|Name:                     sticky
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.1
1|IPs:                      10.96.221.1
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Port:                     udp  53/UDP
1|TargetPort:               8081/UDP
1|Endpoints:                10.244.1.2:8081,10.244.1.3:8081,10.244.2.2:8081
1|Session Affinity:         ClientIP
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     short
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.2
1|IPs:                      10.96.221.2
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31102/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         ClientIP
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     sticky-local
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.221.3
1|IPs:                      10.96.221.3
1|Desired LoadBalancer IP:  172.18.255.231
1|LoadBalancer Ingress:     172.18.255.231 (VIP)
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31103/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         ClientIP
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     31903
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name} {.spec.sessionAffinity} {.spec.sessionAffinityConfig}{"\n"}{end}'
1|kubernetes None 
1|short ClientIP {"clientIP":{"timeoutSeconds":5}}
1|sticky ClientIP {"clientIP":{"timeoutSeconds":10800}}
1|sticky-int ClientIP {"clientIP":{"timeoutSeconds":1}}
1|sticky-local ClientIP {"clientIP":{"timeoutSeconds":86400}}
1|sticky-none ClientIP {"clientIP":{"timeoutSeconds":10800}}
1|sticky-one ClientIP {"clientIP":{"timeoutSeconds":3600}}
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.221.5/32 -p tcp -m comment --comment "default/sticky-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-EXT-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-EXT-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4HOBKPIP4SLLKTWJ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6UJ5KYBLCGGGBKVJ - [0:0]
1|:KUBE-SEP-ACTH2TXPKCSKM6J7 - [0:0]
1|:KUBE-SEP-AUJP2XCYKQ4S3WK4 - [0:0]
1|:KUBE-SEP-BSH5YX4K6VRYFJCW - [0:0]
1|:KUBE-SEP-DSD7723ACWGFPAPW - [0:0]
1|:KUBE-SEP-H5LJRXBZLOX7POO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-J37ZY4HNV2474OWP - [0:0]
1|:KUBE-SEP-KHNL7AWIV4WERVG5 - [0:0]
1|:KUBE-SEP-LF55RMTO7FICQJM2 - [0:0]
1|:KUBE-SEP-MGLO6Q6AJ6CWVSRE - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-SUIYR2WPRAURGEER - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VJZKYM4MR455YJWH - [0:0]
1|:KUBE-SEP-W56AC4BCPLIO4JCD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-Z3FVX5JX7SXEFRF6 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NXVU24BKZAWDCI7V - [0:0]
1|:KUBE-SVC-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-SVL-AS63G3KGT7DIJ5XB - [0:0]
1|:KUBE-SVL-WZ7SQLHN7GAGURQN - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -m comment --comment "masquerade traffic for default/short external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -m comment --comment "masquerade traffic for default/sticky-one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/sticky-local external destinations" -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "masquerade LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "route LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -j KUBE-SVL-WZ7SQLHN7GAGURQN
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -s 10.244.1.3/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -s 10.244.1.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -s 10.244.2.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -s 10.244.1.3/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -s 10.244.1.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DSD7723ACWGFPAPW -s 10.244.2.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DSD7723ACWGFPAPW -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -s 10.244.1.3/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-J37ZY4HNV2474OWP -s 10.244.1.3/32 -m comment --comment "default/sticky-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-J37ZY4HNV2474OWP -p tcp -m comment --comment "default/sticky-int" -m recent --set --name KUBE-SEP-J37ZY4HNV2474OWP --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -s 10.244.2.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -s 10.244.1.3/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-SUIYR2WPRAURGEER -s 10.244.1.2/32 -m comment --comment "default/sticky-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SUIYR2WPRAURGEER -p tcp -m comment --comment "default/sticky-int" -m recent --set --name KUBE-SEP-SUIYR2WPRAURGEER --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VJZKYM4MR455YJWH -s 10.244.1.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VJZKYM4MR455YJWH -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -s 10.244.2.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -s 10.244.1.2/32 -m comment --comment "default/sticky-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -p tcp -m comment --comment "default/sticky-one" -m recent --set --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-SERVICES -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-AS63G3KGT7DIJ5XB
1|-A KUBE-SERVICES -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 198.51.100.6/32 -p tcp -m comment --comment "default/sticky-one external IP" -m tcp --dport 80 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-NXVU24BKZAWDCI7V
1|-A KUBE-SERVICES -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/sticky-local loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C ! -s 10.244.0.0/16 -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM ! -s 10.244.0.0/16 -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NXVU24BKZAWDCI7V ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN ! -s 10.244.0.0/16 -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB ! -s 10.244.0.0/16 -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.1.2:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-SUIYR2WPRAURGEER --mask 255.255.255.255 --rsource -j KUBE-SEP-SUIYR2WPRAURGEER
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.1.3:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-J37ZY4HNV2474OWP --mask 255.255.255.255 --rsource -j KUBE-SEP-J37ZY4HNV2474OWP
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SUIYR2WPRAURGEER
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.1.3:8080" -j KUBE-SEP-J37ZY4HNV2474OWP
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
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
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.221.5/32 -p tcp -m comment --comment "default/sticky-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-EXT-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-EXT-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3S26FGIIMXISWHEM - [0:0]
1|:KUBE-SEP-4HOBKPIP4SLLKTWJ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6UJ5KYBLCGGGBKVJ - [0:0]
1|:KUBE-SEP-ACTH2TXPKCSKM6J7 - [0:0]
1|:KUBE-SEP-AUJP2XCYKQ4S3WK4 - [0:0]
1|:KUBE-SEP-BSH5YX4K6VRYFJCW - [0:0]
1|:KUBE-SEP-DSD7723ACWGFPAPW - [0:0]
1|:KUBE-SEP-H5LJRXBZLOX7POO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KHNL7AWIV4WERVG5 - [0:0]
1|:KUBE-SEP-LF55RMTO7FICQJM2 - [0:0]
1|:KUBE-SEP-MGLO6Q6AJ6CWVSRE - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VJZKYM4MR455YJWH - [0:0]
1|:KUBE-SEP-W56AC4BCPLIO4JCD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-Z3FVX5JX7SXEFRF6 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NXVU24BKZAWDCI7V - [0:0]
1|:KUBE-SVC-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-SVL-AS63G3KGT7DIJ5XB - [0:0]
1|:KUBE-SVL-WZ7SQLHN7GAGURQN - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -m comment --comment "masquerade traffic for default/short external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -m comment --comment "masquerade traffic for default/sticky-one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/sticky-local external destinations" -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "masquerade LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "route LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -j KUBE-SVL-WZ7SQLHN7GAGURQN
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3S26FGIIMXISWHEM -s 10.244.2.2/32 -m comment --comment "default/sticky-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3S26FGIIMXISWHEM -p tcp -m comment --comment "default/sticky-int" -m recent --set --name KUBE-SEP-3S26FGIIMXISWHEM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -s 10.244.1.3/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -s 10.244.1.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -s 10.244.2.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -s 10.244.1.3/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -s 10.244.1.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DSD7723ACWGFPAPW -s 10.244.2.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DSD7723ACWGFPAPW -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -s 10.244.1.3/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -s 10.244.2.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -s 10.244.1.3/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VJZKYM4MR455YJWH -s 10.244.1.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VJZKYM4MR455YJWH -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -s 10.244.2.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -s 10.244.1.2/32 -m comment --comment "default/sticky-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -p tcp -m comment --comment "default/sticky-one" -m recent --set --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/sticky-local loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 198.51.100.6/32 -p tcp -m comment --comment "default/sticky-one external IP" -m tcp --dport 80 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-NXVU24BKZAWDCI7V
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-SERVICES -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-AS63G3KGT7DIJ5XB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C ! -s 10.244.0.0/16 -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM ! -s 10.244.0.0/16 -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NXVU24BKZAWDCI7V ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN ! -s 10.244.0.0/16 -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB ! -s 10.244.0.0/16 -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.2.2:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-3S26FGIIMXISWHEM --mask 255.255.255.255 --rsource -j KUBE-SEP-3S26FGIIMXISWHEM
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.2.2:8080" -j KUBE-SEP-3S26FGIIMXISWHEM
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/sticky-local has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/sticky-local has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31103 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.221.5/32 -p tcp -m comment --comment "default/sticky-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:05:32 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-EXT-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-EXT-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4HOBKPIP4SLLKTWJ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6UJ5KYBLCGGGBKVJ - [0:0]
1|:KUBE-SEP-ACTH2TXPKCSKM6J7 - [0:0]
1|:KUBE-SEP-AUJP2XCYKQ4S3WK4 - [0:0]
1|:KUBE-SEP-BSH5YX4K6VRYFJCW - [0:0]
1|:KUBE-SEP-DSD7723ACWGFPAPW - [0:0]
1|:KUBE-SEP-H5LJRXBZLOX7POO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KHNL7AWIV4WERVG5 - [0:0]
1|:KUBE-SEP-LF55RMTO7FICQJM2 - [0:0]
1|:KUBE-SEP-MGLO6Q6AJ6CWVSRE - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VJZKYM4MR455YJWH - [0:0]
1|:KUBE-SEP-W56AC4BCPLIO4JCD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-Z3FVX5JX7SXEFRF6 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-MX2EHGCL7LMOPLVM - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NXVU24BKZAWDCI7V - [0:0]
1|:KUBE-SVC-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WZ7SQLHN7GAGURQN - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -m comment --comment "masquerade traffic for default/short external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -m comment --comment "masquerade traffic for default/sticky-one external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MX2EHGCL7LMOPLVM -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/sticky-local external destinations" -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "masquerade LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "route LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-one" -m tcp --dport 31106 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -s 10.244.1.3/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -s 10.244.1.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -s 10.244.2.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -s 10.244.1.3/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -s 10.244.1.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BSH5YX4K6VRYFJCW -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DSD7723ACWGFPAPW -s 10.244.2.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DSD7723ACWGFPAPW -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -s 10.244.1.3/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -s 10.244.2.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -s 10.244.1.3/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -p tcp -m comment --comment "default/short" -m recent --set --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VJZKYM4MR455YJWH -s 10.244.1.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VJZKYM4MR455YJWH -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -s 10.244.2.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -s 10.244.1.2/32 -m comment --comment "default/sticky-one" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Z3FVX5JX7SXEFRF6 -p tcp -m comment --comment "default/sticky-one" -m recent --set --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-NXVU24BKZAWDCI7V
1|-A KUBE-SERVICES -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-SVC-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 198.51.100.6/32 -p tcp -m comment --comment "default/sticky-one external IP" -m tcp --dport 80 -j KUBE-EXT-MX2EHGCL7LMOPLVM
1|-A KUBE-SERVICES -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/sticky-local loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C ! -s 10.244.0.0/16 -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-6UJ5KYBLCGGGBKVJ --mask 255.255.255.255 --rsource -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-MGLO6Q6AJ6CWVSRE --mask 255.255.255.255 --rsource -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -m recent --rcheck --seconds 5 --reap --name KUBE-SEP-DSD7723ACWGFPAPW --mask 255.255.255.255 --rsource -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM ! -s 10.244.0.0/16 -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -m recent --rcheck --seconds 3600 --reap --name KUBE-SEP-Z3FVX5JX7SXEFRF6 --mask 255.255.255.255 --rsource -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-MX2EHGCL7LMOPLVM -m comment --comment "default/sticky-one -> 10.244.1.2:8080" -j KUBE-SEP-Z3FVX5JX7SXEFRF6
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NXVU24BKZAWDCI7V ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN ! -s 10.244.0.0/16 -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-BSH5YX4K6VRYFJCW --mask 255.255.255.255 --rsource -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BSH5YX4K6VRYFJCW
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|COMMIT
1|# Completed on Sun Nov 29 16:05:32 2026
$ kubectl exec client -- wget -qO- http://10.96.221.6/hostname
1\w1
$ docker exec kind-worker curl -s http://10.96.221.6/hostname
1\w1
$ curl -s http://172.18.0.3:31106/hostname
1\w1
$ curl -s http://172.18.0.4:31106/hostname
1\w1
$ docker exec kind-worker2 curl -s http://198.51.100.6/hostname
1\w1
$ docker exec kind-worker2 ls /proc/net/xt_recent
1|KUBE-SEP-3S26FGIIMXISWHEM
1|KUBE-SEP-4HOBKPIP4SLLKTWJ
1|KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|KUBE-SEP-ACTH2TXPKCSKM6J7
1|KUBE-SEP-AUJP2XCYKQ4S3WK4
1|KUBE-SEP-BSH5YX4K6VRYFJCW
1|KUBE-SEP-DSD7723ACWGFPAPW
1|KUBE-SEP-H5LJRXBZLOX7POO3
1|KUBE-SEP-KHNL7AWIV4WERVG5
1|KUBE-SEP-LF55RMTO7FICQJM2
1|KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|KUBE-SEP-VJZKYM4MR455YJWH
1|KUBE-SEP-W56AC4BCPLIO4JCD
1|KUBE-SEP-Z3FVX5JX7SXEFRF6
$ docker exec kind-worker2 sh -c 'cat /proc/net/xt_recent/KUBE-SEP-*' | sed 's/ last_seen.*//' | sort
1|src=10.244.2.3 ttl: 64
1|src=172.18.0.1 ttl: 64
1|src=172.18.0.4 ttl: 64
$ docker exec kind-worker sh -c 'cat /proc/net/xt_recent/KUBE-SEP-*' | sed 's/ last_seen.*//' | sort
1|src=172.18.0.1 ttl: 64
1|src=172.18.0.3 ttl: 64
$ for i in $(seq 12); do kubectl exec client -- wget -qO- http://10.96.221.1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do docker exec kind-control-plane curl -s http://10.96.221.1/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do curl -s http://172.18.0.2:31102/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do curl -s http://172.18.255.231/hostname; echo; done | sort -u | wc -l
1|1
$ for i in $(seq 12); do kubectl exec client -- wget -qO- http://10.96.221.4/hostname; echo; done | sort -u
1|w3
$ for i in $(seq 10); do docker exec kind-control-plane curl -s http://10.96.221.2/hostname; echo; sleep 6; done | sort | uniq -c | wc -l
1|3
$ a=$(kubectl exec client -- wget -qO- http://10.96.221.2/hostname); for i in 1 2 3 4; do sleep 3; b=$(kubectl exec client -- wget -qO- http://10.96.221.2/hostname); [ $a = $b ] && echo same || echo other; done
1|same
1|same
1|same
1|same
$ a=$(curl -s http://172.18.0.3:31103/hostname); b=$(curl -s http://172.18.255.231/hostname); [ $a = $b ] && echo same || echo other
1|same
$ kubectl patch svc short -p '{"spec":{"sessionAffinity":"None"}}'
1|service/short patched
@ sync
$ kubectl get svc short -o jsonpath='{.spec.sessionAffinity}{.spec.sessionAffinityConfig}{"\n"}'
1|None
$ docker exec kind-worker iptables-save | grep -E 'default/short'
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -m comment --comment "masquerade traffic for default/short external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -s 10.244.1.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6UJ5KYBLCGGGBKVJ -p tcp -m comment --comment "default/short" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DSD7723ACWGFPAPW -s 10.244.2.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DSD7723ACWGFPAPW -p tcp -m comment --comment "default/short" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -s 10.244.1.3/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -p tcp -m comment --comment "default/short" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C ! -s 10.244.0.0/16 -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-6UJ5KYBLCGGGBKVJ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -j KUBE-SEP-DSD7723ACWGFPAPW
$ for i in $(seq 40); do docker exec kind-control-plane curl -s http://10.96.221.2/hostname; echo; done | sort -u
1|w1
1|w2
1|w3
$ kubectl patch svc sticky -p '{"spec":{"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":30}}}}'
1|service/sticky patched
@ sync
$ docker exec kind-worker2 iptables-save | grep -E 'default/sticky:'
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -s 10.244.1.3/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -s 10.244.2.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -s 10.244.1.3/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -s 10.244.1.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KHNL7AWIV4WERVG5 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-VJZKYM4MR455YJWH -s 10.244.1.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VJZKYM4MR455YJWH -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -s 10.244.2.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-NXVU24BKZAWDCI7V
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SVC-NXVU24BKZAWDCI7V ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-VJZKYM4MR455YJWH --mask 255.255.255.255 --rsource -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VJZKYM4MR455YJWH
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-KHNL7AWIV4WERVG5 --mask 255.255.255.255 --rsource -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-KHNL7AWIV4WERVG5
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -j KUBE-SEP-ACTH2TXPKCSKM6J7
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:07:56 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:07:56 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:07:56 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.6/32 -p tcp -m comment --comment "default/sticky-one has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/sticky-one has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31106 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local health check node port" -m tcp --dport 31903 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.221.5/32 -p tcp -m comment --comment "default/sticky-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.221.6/32 -p tcp -m comment --comment "default/sticky-one has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:07:56 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:07:56 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-EXT-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3S26FGIIMXISWHEM - [0:0]
1|:KUBE-SEP-4HOBKPIP4SLLKTWJ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-ACTH2TXPKCSKM6J7 - [0:0]
1|:KUBE-SEP-AUJP2XCYKQ4S3WK4 - [0:0]
1|:KUBE-SEP-DSD7723ACWGFPAPW - [0:0]
1|:KUBE-SEP-H5LJRXBZLOX7POO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-LF55RMTO7FICQJM2 - [0:0]
1|:KUBE-SEP-MGLO6Q6AJ6CWVSRE - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-W56AC4BCPLIO4JCD - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2HKAYV3OHNH4KT5C - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NXVU24BKZAWDCI7V - [0:0]
1|:KUBE-SVC-T2ECBIYT2WDZZK45 - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WZ7SQLHN7GAGURQN - [0:0]
1|:KUBE-SVL-AS63G3KGT7DIJ5XB - [0:0]
1|:KUBE-SVL-WZ7SQLHN7GAGURQN - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -m comment --comment "masquerade traffic for default/short external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2HKAYV3OHNH4KT5C -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/sticky-local external destinations" -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "masquerade LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -m comment --comment "route LOCAL traffic for default/sticky-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-EXT-WZ7SQLHN7GAGURQN -j KUBE-SVL-WZ7SQLHN7GAGURQN
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/short" -m tcp --dport 31102 -j KUBE-EXT-2HKAYV3OHNH4KT5C
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/sticky-local" -m tcp --dport 31103 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3S26FGIIMXISWHEM -s 10.244.2.2/32 -m comment --comment "default/sticky-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3S26FGIIMXISWHEM -p tcp -m comment --comment "default/sticky-int" -m recent --set --name KUBE-SEP-3S26FGIIMXISWHEM --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -s 10.244.1.3/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HOBKPIP4SLLKTWJ -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -s 10.244.2.2/32 -m comment --comment "default/sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ACTH2TXPKCSKM6J7 -p tcp -m comment --comment "default/sticky:http" -m recent --set --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -s 10.244.1.3/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AUJP2XCYKQ4S3WK4 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-DSD7723ACWGFPAPW -s 10.244.2.2/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DSD7723ACWGFPAPW -p tcp -m comment --comment "default/short" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -s 10.244.1.3/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5LJRXBZLOX7POO3 -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -s 10.244.2.2/32 -m comment --comment "default/sticky-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LF55RMTO7FICQJM2 -p tcp -m comment --comment "default/sticky-local" -m recent --set --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -s 10.244.1.3/32 -m comment --comment "default/short" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MGLO6Q6AJ6CWVSRE -p tcp -m comment --comment "default/short" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -s 10.244.2.2/32 -m comment --comment "default/sticky:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-W56AC4BCPLIO4JCD -p udp -m comment --comment "default/sticky:udp" -m recent --set --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-NXVU24BKZAWDCI7V
1|-A KUBE-SERVICES -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-T2ECBIYT2WDZZK45
1|-A KUBE-SERVICES -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-SVC-2HKAYV3OHNH4KT5C
1|-A KUBE-SERVICES -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-AS63G3KGT7DIJ5XB
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/sticky-local loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-WZ7SQLHN7GAGURQN
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C ! -s 10.244.0.0/16 -d 10.96.221.2/32 -p tcp -m comment --comment "default/short cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-MGLO6Q6AJ6CWVSRE
1|-A KUBE-SVC-2HKAYV3OHNH4KT5C -m comment --comment "default/short -> 10.244.2.2:8080" -j KUBE-SEP-DSD7723ACWGFPAPW
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NXVU24BKZAWDCI7V ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p udp -m comment --comment "default/sticky:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-H5LJRXBZLOX7POO3 --mask 255.255.255.255 --rsource -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-W56AC4BCPLIO4JCD --mask 255.255.255.255 --rsource -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H5LJRXBZLOX7POO3
1|-A KUBE-SVC-NXVU24BKZAWDCI7V -m comment --comment "default/sticky:udp -> 10.244.2.2:8081" -j KUBE-SEP-W56AC4BCPLIO4JCD
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 ! -s 10.244.0.0/16 -d 10.96.221.1/32 -p tcp -m comment --comment "default/sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-4HOBKPIP4SLLKTWJ --mask 255.255.255.255 --rsource -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 30 --reap --name KUBE-SEP-ACTH2TXPKCSKM6J7 --mask 255.255.255.255 --rsource -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4HOBKPIP4SLLKTWJ
1|-A KUBE-SVC-T2ECBIYT2WDZZK45 -m comment --comment "default/sticky:http -> 10.244.2.2:8080" -j KUBE-SEP-ACTH2TXPKCSKM6J7
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN ! -s 10.244.0.0/16 -d 10.96.221.3/32 -p tcp -m comment --comment "default/sticky-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-AUJP2XCYKQ4S3WK4 --mask 255.255.255.255 --rsource -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AUJP2XCYKQ4S3WK4
1|-A KUBE-SVC-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB ! -s 10.244.0.0/16 -d 10.96.221.4/32 -p tcp -m comment --comment "default/sticky-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.2.2:8080" -m recent --rcheck --seconds 1 --reap --name KUBE-SEP-3S26FGIIMXISWHEM --mask 255.255.255.255 --rsource -j KUBE-SEP-3S26FGIIMXISWHEM
1|-A KUBE-SVL-AS63G3KGT7DIJ5XB -m comment --comment "default/sticky-int -> 10.244.2.2:8080" -j KUBE-SEP-3S26FGIIMXISWHEM
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-LF55RMTO7FICQJM2 --mask 255.255.255.255 --rsource -j KUBE-SEP-LF55RMTO7FICQJM2
1|-A KUBE-SVL-WZ7SQLHN7GAGURQN -m comment --comment "default/sticky-local -> 10.244.2.2:8080" -j KUBE-SEP-LF55RMTO7FICQJM2
1|COMMIT
1|# Completed on Sun Nov 29 16:07:56 2026
$ kubectl exec client -- wget -qO- http://10.96.221.6/hostname
2|wget: can't connect to remote host (10.96.221.6): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl delete svc sticky-one short
1|service "sticky-one" deleted from default namespace
1|service "short" deleted from default namespace
@ sync
$ docker exec kind-worker2 ls /proc/net/xt_recent
1|KUBE-SEP-3S26FGIIMXISWHEM
1|KUBE-SEP-4HOBKPIP4SLLKTWJ
1|KUBE-SEP-ACTH2TXPKCSKM6J7
1|KUBE-SEP-AUJP2XCYKQ4S3WK4
1|KUBE-SEP-H5LJRXBZLOX7POO3
1|KUBE-SEP-LF55RMTO7FICQJM2
1|KUBE-SEP-W56AC4BCPLIO4JCD
