# A dual-stack cluster: more Services, both rule sets, names, policies
# cluster: dual-stack
> d.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, ipFamilyPolicy: PreferDualStack, clusterIP: 10.96.190.1, clusterIPs: [10.96.190.1, "fd00:10:96::1901"], selector: {app: web}, externalTrafficPolicy: Local, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30801}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: aff}
| spec: {ipFamilyPolicy: RequireDualStack, clusterIP: 10.96.190.2, clusterIPs: [10.96.190.2, "fd00:10:96::1902"], sessionAffinity: ClientIP, selector: {app: web}, ports: [{port: 80, targetPort: 8080}, {name: x, port: 81}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: aff2}
| spec: {ipFamilyPolicy: RequireDualStack, clusterIP: 10.96.190.3, clusterIPs: [10.96.190.3, "fd00:10:96::1903"], sessionAffinity: ClientIP, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none6}
| spec: {type: NodePort, ipFamilies: [IPv6], clusterIP: "fd00:10:96::1904", selector: {app: none}, ports: [{port: 80, nodePort: 30804}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: head6}
| spec: {clusterIP: None, ipFamilies: [IPv6], selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-1, labels: {app: web}}
| spec: {nodeName: kind-worker, hostname: one, subdomain: head6, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f d.yaml
1|service/lb created
1|service/aff2 created
1|service/none6 created
1|service/head6 created
1|pod/web-1 created
1|pod/web-2 created
1|pod/dnsutils created
2|The Service "aff" is invalid: spec.ports[0].name: Required value
? 1
@ ready
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP         EXTERNAL-IP      PORT(S)        AGE   SELECTOR
1|aff2         ClusterIP      10.96.190.3        <none>           80/TCP         5s    app=web
1|head6        ClusterIP      None               <none>           8080/TCP       5s    app=web
1|kubernetes   ClusterIP      10.96.0.1          <none>           443/TCP        7s    <none>
1|lb           LoadBalancer   10.96.190.1        172.18.255.200   80:30801/TCP   5s    app=web
1|none6        NodePort       fd00:10:96::1904   <none>           80:30804/TCP   5s    app=none
$ kubectl describe svc lb aff2 none6 head6
1|Name:                     lb
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         PreferDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.190.1
1|IPs:                      10.96.190.1,fd00:10:96::1901
1|LoadBalancer Ingress:     172.18.255.200 (VIP)
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  30801/TCP
1|Endpoints:                [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080,10.244.1.2:8080 + 1 more...
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     30383
1|
1|
1|Name:                     aff2
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.190.3
1|IPs:                      10.96.190.3,fd00:10:96::1903
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,[fd00:10:244:1::2]:8080 + 1 more...
1|Session Affinity:         ClientIP
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     none6
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=none
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv6
1|IP:                       fd00:10:96::1904
1|IPs:                      fd00:10:96::1904
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|NodePort:                 <unset>  30804/TCP
1|Endpoints:                
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     head6
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv6
1|IP:                       None
1|IPs:                      None
1|Port:                     http  8080/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl get svc lb -o jsonpath='{.spec.clusterIPs} {.spec.ipFamilies} {.spec.ipFamilyPolicy} {.status}{"\n"}'
1|["10.96.190.1","fd00:10:96::1901"] ["IPv4","IPv6"] PreferDualStack {"loadBalancer":{"ingress":[{"ip":"172.18.255.200","ipMode":"VIP"}]}}
$ kubectl get endpoints
1|NAME         ENDPOINTS                                         AGE
1|aff2         10.244.1.2:8080,10.244.2.2:8080                   6s
1|head6        [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080   6s
1|kubernetes   172.18.0.2:6443                                   8s
1|lb           10.244.1.2:8080,10.244.2.2:8080                   6s
1|none6        <none>                                            6s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices -l kubernetes.io/service-name=aff2 -o jsonpath='{range .items[*]}{.addressType} {.endpoints[*].addresses}{"\n"}{end}' | sort
1|IPv4 ["10.244.1.2"] ["10.244.2.2"]
1|IPv6 ["fd00:10:244:1::2"] ["fd00:10:244:2::2"]
$ kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name} {.status.podIPs[*].ip}{"\n"}{end}'
1|dnsutils 10.244.2.3 fd00:10:244:2::3
1|web-1 10.244.1.2 fd00:10:244:1::2
1|web-2 10.244.2.2 fd00:10:244:2::2
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
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
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 30383 -j ACCEPT
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BT6LUSIX2XSK4RCE - [0:0]
1|:KUBE-SEP-FB2TOYQJSVNOB6G2 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-PAFZDWQJTE4BNWIE - [0:0]
1|:KUBE-SEP-QHSNZRPDYG5NIUDQ - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-TZB5LIWNUZWWFNWK - [0:0]
1|:KUBE-SVL-JSLCNGWSGB5JPS5Q - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -j KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb:http" -m tcp --dport 30801 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 30801 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BT6LUSIX2XSK4RCE -s 10.244.2.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BT6LUSIX2XSK4RCE -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-FB2TOYQJSVNOB6G2 -s 10.244.2.2/32 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-FB2TOYQJSVNOB6G2 -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-FB2TOYQJSVNOB6G2 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-PAFZDWQJTE4BNWIE -s 10.244.1.2/32 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAFZDWQJTE4BNWIE -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-PAFZDWQJTE4BNWIE --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -s 10.244.1.2/32 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QHSNZRPDYG5NIUDQ -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.190.1/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/lb:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d 10.96.190.3/32 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-SVC-TZB5LIWNUZWWFNWK
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s 10.244.0.0/16 -d 10.96.190.1/32 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.2.2:8080" -j KUBE-SEP-BT6LUSIX2XSK4RCE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK ! -s 10.244.0.0/16 -d 10.96.190.3/32 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-PAFZDWQJTE4BNWIE --mask 255.255.255.255 --rsource -j KUBE-SEP-PAFZDWQJTE4BNWIE
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-FB2TOYQJSVNOB6G2 --mask 255.255.255.255 --rsource -j KUBE-SEP-FB2TOYQJSVNOB6G2
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PAFZDWQJTE4BNWIE
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> 10.244.2.2:8080" -j KUBE-SEP-FB2TOYQJSVNOB6G2
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> 10.244.1.2:8080" -j KUBE-SEP-QHSNZRPDYG5NIUDQ
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
$ docker exec kind-worker ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none6 has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 30804 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http health check node port" -m tcp --dport 30383 -j ACCEPT
1|-A KUBE-SERVICES -d fd00:10:96::1904/128 -p tcp -m comment --comment "default/none6 has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp6-port-unreachable
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sat Nov 21 03:46:01 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-5GQZGU4YBVHBFICH - [0:0]
1|:KUBE-SEP-CLD2I42UHSBIENEJ - [0:0]
1|:KUBE-SEP-INWBO4HGQSNEBWWQ - [0:0]
1|:KUBE-SEP-WXUFP5OM6HOSPJQ5 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-JSLCNGWSGB5JPS5Q - [0:0]
1|:KUBE-SVC-TZB5LIWNUZWWFNWK - [0:0]
1|:KUBE-SVL-JSLCNGWSGB5JPS5Q - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s fd00:10:244::/56 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -j KUBE-SVL-JSLCNGWSGB5JPS5Q
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 30801 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-5GQZGU4YBVHBFICH -s fd00:10:244:2::2/128 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5GQZGU4YBVHBFICH -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-CLD2I42UHSBIENEJ -s fd00:10:244:1::2/128 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CLD2I42UHSBIENEJ -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-INWBO4HGQSNEBWWQ -s fd00:10:244:1::2/128 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-INWBO4HGQSNEBWWQ -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-INWBO4HGQSNEBWWQ --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-WXUFP5OM6HOSPJQ5 -s fd00:10:244:2::2/128 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WXUFP5OM6HOSPJQ5 -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-WXUFP5OM6HOSPJQ5 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::1901/128 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d fd00:10:96::1903/128 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-SVC-TZB5LIWNUZWWFNWK
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s fd00:10:244::/56 -d fd00:10:96::1901/128 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CLD2I42UHSBIENEJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-5GQZGU4YBVHBFICH
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK ! -s fd00:10:244::/56 -d fd00:10:96::1903/128 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:1::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-INWBO4HGQSNEBWWQ --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-INWBO4HGQSNEBWWQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:2::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-WXUFP5OM6HOSPJQ5 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-WXUFP5OM6HOSPJQ5
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-INWBO4HGQSNEBWWQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-WXUFP5OM6HOSPJQ5
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-CLD2I42UHSBIENEJ
1|COMMIT
1|# Completed on Sat Nov 21 03:46:01 2026
$ docker exec kind-worker2 ip6tables-save -t nat | grep -E 'default/(lb|aff2)'
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -s fd00:10:244::/56 -m comment --comment "pod traffic for default/lb:http external destinations" -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "masquerade LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-JSLCNGWSGB5JPS5Q -m comment --comment "route LOCAL traffic for default/lb:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb:http" -m tcp --dport 30801 -j KUBE-EXT-JSLCNGWSGB5JPS5Q
1|-A KUBE-SEP-5GQZGU4YBVHBFICH -s fd00:10:244:2::2/128 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5GQZGU4YBVHBFICH -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-CLD2I42UHSBIENEJ -s fd00:10:244:1::2/128 -m comment --comment "default/lb:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CLD2I42UHSBIENEJ -p tcp -m comment --comment "default/lb:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-INWBO4HGQSNEBWWQ -s fd00:10:244:1::2/128 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-INWBO4HGQSNEBWWQ -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-INWBO4HGQSNEBWWQ --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-WXUFP5OM6HOSPJQ5 -s fd00:10:244:2::2/128 -m comment --comment "default/aff2" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WXUFP5OM6HOSPJQ5 -p tcp -m comment --comment "default/aff2" -m recent --set --name KUBE-SEP-WXUFP5OM6HOSPJQ5 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::1901/128 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JSLCNGWSGB5JPS5Q
1|-A KUBE-SERVICES -d fd00:10:96::1903/128 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-SVC-TZB5LIWNUZWWFNWK
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q ! -s fd00:10:244::/56 -d fd00:10:96::1901/128 -p tcp -m comment --comment "default/lb:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CLD2I42UHSBIENEJ
1|-A KUBE-SVC-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-5GQZGU4YBVHBFICH
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK ! -s fd00:10:244::/56 -d fd00:10:96::1903/128 -p tcp -m comment --comment "default/aff2 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:1::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-INWBO4HGQSNEBWWQ --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-INWBO4HGQSNEBWWQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:2::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-WXUFP5OM6HOSPJQ5 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-WXUFP5OM6HOSPJQ5
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-INWBO4HGQSNEBWWQ
1|-A KUBE-SVC-TZB5LIWNUZWWFNWK -m comment --comment "default/aff2 -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-WXUFP5OM6HOSPJQ5
1|-A KUBE-SVL-JSLCNGWSGB5JPS5Q -m comment --comment "default/lb:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-5GQZGU4YBVHBFICH
$ docker exec kind-worker2 ip6tables -t filter -L KUBE-SERVICES -n
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
1|REJECT     6    --  ::/0                 fd00:10:96::1904     /* default/none6 has no endpoints */ tcp dpt:80 reject-with icmp6-port-unreachable
$ docker exec kind-worker2 ip6tables -t nat -L KUBE-NODEPORTS -n
1|Chain KUBE-NODEPORTS (1 references)
1|target     prot opt source               destination         
1|KUBE-EXT-JSLCNGWSGB5JPS5Q  6    --  ::/0                 ::/0                 /* default/lb:http */ tcp dpt:30801
$ kubectl exec dnsutils -- dig +short aff2.default.svc.cluster.local AAAA
1|fd00:10:96::1903
$ kubectl exec dnsutils -- dig +short aff2.default.svc.cluster.local A
1|10.96.190.3
$ kubectl exec dnsutils -- dig +short head6.default.svc.cluster.local A
$ kubectl exec dnsutils -- dig +short head6.default.svc.cluster.local AAAA | sort
1|fd00:10:244:1::2
1|fd00:10:244:2::2
$ kubectl exec dnsutils -- dig +short one.head6.default.svc.cluster.local AAAA
1|fd00:10:244:1::2
$ kubectl exec dnsutils -- dig +short SRV _http._tcp.head6.default.svc.cluster.local | wc -l
1|2
$ kubectl exec dnsutils -- dig +short -x fd00:10:96::1903
1|aff2.default.svc.cluster.local.
$ kubectl exec dnsutils -- nslookup aff2
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	aff2.default.svc.cluster.local
1|Address: 10.96.190.3
1|;; Got recursion not available from 10.96.0.10
1|Name:	aff2.default.svc.cluster.local
1|Address: fd00:10:96::1903
1|
$ kubectl exec dnsutils -- host aff2
1|aff2.default.svc.cluster.local has address 10.96.190.3
1|aff2.default.svc.cluster.local has IPv6 address fd00:10:96::1903
$ kubectl exec dnsutils -- curl -s 'http://[fd00:10:96::1903]/clientip'  | sed 's/:[0-9]*$//'
1\[fd00:10:244:2::3]
$ kubectl exec dnsutils -- curl -s -g -m 2 'http://[fd00:10:96::1904]/'
2|command terminated with exit code 7
? 7
$ kubectl exec dnsutils -- curl -s -6 http://aff2/hostname | tr -d 12
1\web-
$ curl -s -g -m 2 'http://[fc00:f853:ccd:e793::3]:30801/clientip' | sed 's/:[0-9]*$//'
1\[fc00:f853:ccd:e793::1]
$ curl -s -g -m 2 'http://[fc00:f853:ccd:e793::2]:30801/clientip'
? 28
$ curl -s -g -m 2 'http://[fc00:f853:ccd:e793::3]:30804/'
? 7
$ docker exec kind-worker curl -s -g -m 2 'http://[::1]:30801/'
? 7
$ docker exec kind-worker ip -6 route | sed 's/veth[0-9a-f]*/vethX/' | sort
1|default via fc00:f853:ccd:e793::1 dev eth0 metric 1024 pref medium
1|fc00:f853:ccd:e793::/64 dev eth0 proto kernel metric 256 pref medium
1|fd00:10:244:1::1 dev vethX proto kernel metric 256 pref medium
1|fd00:10:244:1::2 dev vethX metric 1024 pref medium
1|fd00:10:244:2::/64 via fc00:f853:ccd:e793::4 dev eth0 metric 1024 pref medium
1|fd00:10:244::/64 via fc00:f853:ccd:e793::2 dev eth0 metric 1024 pref medium
1|fe80::/64 dev eth0 proto kernel metric 256 pref medium
1|fe80::/64 dev vethX proto kernel metric 256 pref medium
$ docker exec kind-worker ip -6 addr show eth0 | grep 'scope global'
1|    inet6 fc00:f853:ccd:e793::3/64 scope global nodad 
$ kubectl get svc kubernetes -o jsonpath='{.spec.ipFamilyPolicy} {.spec.ipFamilies}{"\n"}'
1|SingleStack ["IPv4"]
$ kubectl patch svc aff2 -p '{"spec":{"ipFamilyPolicy":"SingleStack"}}'
1|service/aff2 patched
$ kubectl patch svc aff2 --type merge -p '{"spec":{"ipFamilyPolicy":"SingleStack","ipFamilies":["IPv4"],"clusterIPs":["10.96.190.3"]}}'
1|service/aff2 patched (no change)
$ kubectl get svc aff2 -o jsonpath='{.spec.clusterIPs} {.spec.ipFamilies}{"\n"}'
1|["10.96.190.3"] ["IPv4"]
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s1"},"spec":{"ipFamilies":["IPv6","IPv4"],"ports":[{"port":80}]}}'
2|The Service "s1" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s2"},"spec":{"ipFamilyPolicy":"SingleStack","ipFamilies":["IPv6","IPv4"],"ports":[{"port":80}]}}'
2|The Service "s2" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ipFamilies":["IPv4"],"clusterIP":"fd00:10:96::99","ports":[{"port":80}]}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "fd00:10:96::99": expected an IPv4 value as indicated by `ipFamilies[0]`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s4"},"spec":{"ipFamilyPolicy":"RequireDualStack","ipFamilies":["IPv4","IPv4"],"ports":[{"port":80}]}}'
2|The Service "s4" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl get svc s1 -o jsonpath='{.spec.ipFamilyPolicy} {.spec.ipFamilies}{"\n"}'
2|Error from server (NotFound): services "s1" not found
? 1
$ kubectl delete svc lb
1|service "lb" deleted from default namespace
@ sync
$ docker exec kind-worker ip6tables-save | grep -c default/lb
1|0
? 1
