# Two families in iptables mode: Services of one family and of both, local policies, source ranges, external addresses, nobody behind; every way to reach them over IPv6.
# cluster: dual-stack
> six.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.211.1, clusterIPs: [10.96.211.1, "fd00:10:96::2111"], ipFamilyPolicy: RequireDualStack, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32211}, {name: echo, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32212}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web6}
| spec: {type: NodePort, clusterIP: "fd00:10:96::2112", ipFamilies: [IPv6], externalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 32213}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web4}
| spec: {clusterIP: 10.96.211.3, ipFamilies: [IPv4], selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: first6}
| spec: {clusterIP: "fd00:10:96::2114", clusterIPs: ["fd00:10:96::2114", 10.96.211.4], ipFamilyPolicy: PreferDualStack, ipFamilies: [IPv6, IPv4], sessionAffinity: ClientIP, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: inside}
| spec: {clusterIP: 10.96.211.5, clusterIPs: [10.96.211.5, "fd00:10:96::2115"], ipFamilyPolicy: RequireDualStack, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, clusterIP: 10.96.211.6, clusterIPs: [10.96.211.6, "fd00:10:96::2116"], ipFamilyPolicy: RequireDualStack, loadBalancerClass: example.com/six, loadBalancerSourceRanges: [172.18.0.0/16, "fd00:10:244:2::/64", "fc00:f853:ccd:e793::1/128"], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32216}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: outside}
| spec: {clusterIP: 10.96.211.7, clusterIPs: [10.96.211.7, "fd00:10:96::2117"], ipFamilyPolicy: RequireDualStack, externalIPs: [198.51.100.7, "2001:db8::7", "fc00:f853:ccd:e793::3"], selector: {app: web}, ports: [{port: 8007, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nobody}
| spec: {type: NodePort, clusterIP: 10.96.211.8, clusterIPs: [10.96.211.8, "fd00:10:96::2118"], ipFamilyPolicy: RequireDualStack, selector: {app: none}, ports: [{name: http, port: 80, nodePort: 32218}, {name: udp, port: 53, protocol: UDP, nodePort: 32219}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: heads}
| spec: {clusterIP: None, ipFamilyPolicy: RequireDualStack, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: six-only}
| spec: {clusterIP: "fd00:10:96::2119", ipFamilies: [IPv6], ports: [{name: http, port: 80}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: six-only-1, labels: {kubernetes.io/service-name: six-only}}
| addressType: IPv6
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: ["fd00:10:244:1::2"], nodeName: kind-worker}, {addresses: ["fd00:10:244:2::2"], nodeName: kind-worker2}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f six.yaml
1|service/web created
1|service/web6 created
1|service/web4 created
1|service/first6 created
1|service/inside created
1|service/lb created
1|service/outside created
1|service/nobody created
1|service/heads created
1|service/six-only created
1|endpointslice.discovery.k8s.io/six-only-1 created
1|pod/w1 created
1|pod/w2 created
1|pod/shoot created
1|pod/box created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP         EXTERNAL-IP                                      PORT(S)                     AGE   SELECTOR
1|first6       ClusterIP      fd00:10:96::2114   <none>                                           80/TCP                      9s    app=web
1|heads        ClusterIP      None               <none>                                           8080/TCP                    9s    app=web
1|inside       ClusterIP      10.96.211.5        <none>                                           80/TCP                      9s    true=one
1|kubernetes   ClusterIP      10.96.0.1          <none>                                           443/TCP                     11s   <none>
1|lb           LoadBalancer   10.96.211.6        <pending>                                        80:32216/TCP                9s    app=web
1|nobody       NodePort       10.96.211.8        <none>                                           80:32218/TCP,53:32219/UDP   9s    app=none
1|outside      ClusterIP      10.96.211.7        198.51.100.7,2001:db8::7,fc00:f853:ccd:e793::3   8007/TCP                    9s    app=web
1|six-only     ClusterIP      fd00:10:96::2119   <none>                                           80/TCP                      9s    <none>
1|web          NodePort       10.96.211.1        <none>                                           80:32211/TCP,7:32212/UDP    9s    app=web
1|web4         ClusterIP      10.96.211.3        <none>                                           80/TCP                      9s    app=web
1|web6         NodePort       fd00:10:96::2112   <none>                                           80:32213/TCP                9s    true=one
$ kubectl get pods -o custom-columns=NAME:.metadata.name,IP:.status.podIP,IPS:.status.podIPs[*].ip
1|NAME    IP           IPS
1|box     10.244.1.3   10.244.1.3,fd00:10:244:1::3
1|shoot   10.244.2.3   10.244.2.3,fd00:10:244:2::3
1|w1      10.244.1.2   10.244.1.2,fd00:10:244:1::2
1|w2      10.244.2.2   10.244.2.2,fd00:10:244:2::2
$ kubectl get endpoints
1|NAME         ENDPOINTS                                                     AGE
1|first6       [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080               10s
1|heads        10.244.1.2:8080,10.244.2.2:8080                               10s
1|inside       10.244.1.2:8080                                               10s
1|kubernetes   172.18.0.2:6443                                               12s
1|lb           10.244.1.2:8080,10.244.2.2:8080                               10s
1|nobody       <none>                                                        10s
1|outside      10.244.1.2:8080,10.244.2.2:8080                               10s
1|web          10.244.1.2:8080,10.244.2.2:8080,10.244.1.2:8081 + 1 more...   10s
1|web4         10.244.1.2:8080,10.244.2.2:8080                               10s
1|web6         [fd00:10:244:1::2]:8080                                       10s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe svc web first6 outside
1|Name:                     web
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     NodePort
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.211.1
1|IPs:                      10.96.211.1,fd00:10:96::2111
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  32211/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,[fd00:10:244:1::2]:8080 + 1 more...
1|Port:                     echo  7/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 echo  32212/UDP
1|Endpoints:                10.244.1.2:8081,10.244.2.2:8081,[fd00:10:244:1::2]:8081 + 1 more...
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     first6
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         PreferDualStack
1|IP Families:              IPv6,IPv4
1|IP:                       fd00:10:96::2114
1|IPs:                      fd00:10:96::2114,10.96.211.4
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,[fd00:10:244:1::2]:8080 + 1 more...
1|Session Affinity:         ClientIP
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     outside
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       10.96.211.7
1|IPs:                      10.96.211.7,fd00:10:96::2117
1|External IPs:             198.51.100.7,2001:db8::7,fc00:f853:ccd:e793::3
1|Port:                     <unset>  8007/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                [fd00:10:244:1::2]:8080,[fd00:10:244:2::2]:8080,10.244.1.2:8080 + 1 more...
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
$ kubectl get nodes -o jsonpath='{range .items[*]}{.metadata.name} {.spec.podCIDRs} {.status.addresses[*].address}{"\n"}{end}'
1|kind-control-plane ["10.244.0.0/24","fd00:10:244:0::/64"] 172.18.0.2 fc00:f853:ccd:e793::2 kind-control-plane
1|kind-worker ["10.244.1.0/24","fd00:10:244:1::/64"] 172.18.0.3 fc00:f853:ccd:e793::3 kind-worker
1|kind-worker2 ["10.244.2.0/24","fd00:10:244:2::/64"] 172.18.0.4 fc00:f853:ccd:e793::4 kind-worker2
$ kubectl patch svc lb --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"203.0.113.6"},{"ip":"2001:db8:1b::6"}]}}}'
1|service/lb patched
@ sync
$ kubectl get svc lb
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP                  PORT(S)        AGE
1|lb     LoadBalancer   10.96.211.6   2001:db8:1b::6,203.0.113.6   80:32216/TCP   14s
$ docker exec kind-worker ip6tables-save
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:06:53 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 23:06:53 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:06:53 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32218 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/nobody:udp has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32219 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 2001:db8:1b::6/128 -p tcp -m comment --comment "default/lb traffic not accepted by KUBE-FW-7TVXROIT6UXCX2AG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d fd00:10:96::2118/128 -p tcp -m comment --comment "default/nobody:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-SERVICES -d fd00:10:96::2118/128 -p udp -m comment --comment "default/nobody:udp has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp6-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 23:06:53 2026
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:06:53 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-EXT-J2WSFT5GOQDV4646 - [0:0]
1|:KUBE-EXT-REFUDCWCAEIDTV2E - [0:0]
1|:KUBE-EXT-SW6IQLSDQ3KNYM3F - [0:0]
1|:KUBE-FW-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-44OAPYS4LDTTYJA2 - [0:0]
1|:KUBE-SEP-6BPZVTVIBI6HS7DS - [0:0]
1|:KUBE-SEP-AFNV2XEIDZWT5KMI - [0:0]
1|:KUBE-SEP-BR2TATG2KH765X52 - [0:0]
1|:KUBE-SEP-BSFJGRDOU3RPOIAK - [0:0]
1|:KUBE-SEP-G4I3BG3ELZ7STS6F - [0:0]
1|:KUBE-SEP-H7O6RF3OHH4D5VRR - [0:0]
1|:KUBE-SEP-LNSQMMXUPONXNZS6 - [0:0]
1|:KUBE-SEP-OLXTW2A5ULXQGCT7 - [0:0]
1|:KUBE-SEP-OPDZ537BXGHAYBPS - [0:0]
1|:KUBE-SEP-QOXUUOOMLEVQJTMX - [0:0]
1|:KUBE-SEP-SDLRPW3OESA3HZ7C - [0:0]
1|:KUBE-SEP-TPC65ZOPRCWINOLT - [0:0]
1|:KUBE-SEP-XMESEG2HOJSHXM36 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-J2WSFT5GOQDV4646 - [0:0]
1|:KUBE-SVC-O4P34KEZHEKSI3NK - [0:0]
1|:KUBE-SVC-REFUDCWCAEIDTV2E - [0:0]
1|:KUBE-SVC-SW6IQLSDQ3KNYM3F - [0:0]
1|:KUBE-SVC-VEDWLF7D7IZJUVLH - [0:0]
1|:KUBE-SVL-REFUDCWCAEIDTV2E - [0:0]
1|:KUBE-SVL-XTT63EH6DMPRHOGR - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade traffic for default/lb external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-J2WSFT5GOQDV4646 -m comment --comment "masquerade traffic for default/web:echo external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-J2WSFT5GOQDV4646 -j KUBE-SVC-J2WSFT5GOQDV4646
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -s fd00:10:244::/56 -m comment --comment "pod traffic for default/web6 external destinations" -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "masquerade LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "route LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -j KUBE-SVL-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-SW6IQLSDQ3KNYM3F -m comment --comment "masquerade traffic for default/outside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SW6IQLSDQ3KNYM3F -j KUBE-SVC-SW6IQLSDQ3KNYM3F
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s fd00:10:244:2::/64 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s fc00:f853:ccd:e793::1/128 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web6" -m tcp --dport 32213 -j KUBE-EXT-REFUDCWCAEIDTV2E
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/web:echo" -m udp --dport 32212 -j KUBE-EXT-J2WSFT5GOQDV4646
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-44OAPYS4LDTTYJA2 -s fd00:10:244:2::2/128 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-44OAPYS4LDTTYJA2 -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-6BPZVTVIBI6HS7DS -s fd00:10:244:2::2/128 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6BPZVTVIBI6HS7DS -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination [fd00:10:244:2::2]:8081
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -s fd00:10:244:1::2/128 -m comment --comment "default/web6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -p tcp -m comment --comment "default/web6" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-BR2TATG2KH765X52 -s fd00:10:244:2::2/128 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BR2TATG2KH765X52 -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-BR2TATG2KH765X52 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-BSFJGRDOU3RPOIAK -s fd00:10:244:1::2/128 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BSFJGRDOU3RPOIAK -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination [fd00:10:244:1::2]:8081
1|-A KUBE-SEP-G4I3BG3ELZ7STS6F -s fd00:10:244:1::2/128 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G4I3BG3ELZ7STS6F -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-H7O6RF3OHH4D5VRR -s fd00:10:244:1::2/128 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H7O6RF3OHH4D5VRR -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-LNSQMMXUPONXNZS6 -s fd00:10:244:1::2/128 -m comment --comment "default/inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LNSQMMXUPONXNZS6 -p tcp -m comment --comment "default/inside" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-OLXTW2A5ULXQGCT7 -s fd00:10:244:2::2/128 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OLXTW2A5ULXQGCT7 -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-OPDZ537BXGHAYBPS -s fd00:10:244:2::2/128 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPDZ537BXGHAYBPS -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-QOXUUOOMLEVQJTMX -s fd00:10:244:1::2/128 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QOXUUOOMLEVQJTMX -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-SDLRPW3OESA3HZ7C -s fd00:10:244:2::2/128 -m comment --comment "default/six-only:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SDLRPW3OESA3HZ7C -p tcp -m comment --comment "default/six-only:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-TPC65ZOPRCWINOLT -s fd00:10:244:1::2/128 -m comment --comment "default/six-only:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TPC65ZOPRCWINOLT -p tcp -m comment --comment "default/six-only:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-XMESEG2HOJSHXM36 -s fd00:10:244:1::2/128 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMESEG2HOJSHXM36 -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-XMESEG2HOJSHXM36 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2111/128 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-SERVICES -d fd00:10:96::2115/128 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-SVL-XTT63EH6DMPRHOGR
1|-A KUBE-SERVICES -d fd00:10:96::2111/128 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-SVC-J2WSFT5GOQDV4646
1|-A KUBE-SERVICES -d fd00:10:96::2119/128 -p tcp -m comment --comment "default/six-only:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VEDWLF7D7IZJUVLH
1|-A KUBE-SERVICES -d fd00:10:96::2114/128 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-O4P34KEZHEKSI3NK
1|-A KUBE-SERVICES -d fd00:10:96::2116/128 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 2001:db8:1b::6/128 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d fd00:10:96::2117/128 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-SVC-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d 2001:db8::7/128 -p tcp -m comment --comment "default/outside external IP" -m tcp --dport 8007 -j KUBE-EXT-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d fc00:f853:ccd:e793::3/128 -p tcp -m comment --comment "default/outside external IP" -m tcp --dport 8007 -j KUBE-EXT-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-7TVXROIT6UXCX2AG ! -s fd00:10:244::/56 -d fd00:10:96::2116/128 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-G4I3BG3ELZ7STS6F
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-OLXTW2A5ULXQGCT7
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s fd00:10:244::/56 -d fd00:10:96::2111/128 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H7O6RF3OHH4D5VRR
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-44OAPYS4LDTTYJA2
1|-A KUBE-SVC-J2WSFT5GOQDV4646 ! -s fd00:10:244::/56 -d fd00:10:96::2111/128 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> [fd00:10:244:1::2]:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BSFJGRDOU3RPOIAK
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> [fd00:10:244:2::2]:8081" -j KUBE-SEP-6BPZVTVIBI6HS7DS
1|-A KUBE-SVC-O4P34KEZHEKSI3NK ! -s fd00:10:244::/56 -d fd00:10:96::2114/128 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:1::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XMESEG2HOJSHXM36 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-XMESEG2HOJSHXM36
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:2::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-BR2TATG2KH765X52 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-BR2TATG2KH765X52
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMESEG2HOJSHXM36
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-BR2TATG2KH765X52
1|-A KUBE-SVC-REFUDCWCAEIDTV2E ! -s fd00:10:244::/56 -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-REFUDCWCAEIDTV2E -m comment --comment "default/web6 -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-AFNV2XEIDZWT5KMI
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F ! -s fd00:10:244::/56 -d fd00:10:96::2117/128 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QOXUUOOMLEVQJTMX
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-OPDZ537BXGHAYBPS
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH ! -s fd00:10:244::/56 -d fd00:10:96::2119/128 -p tcp -m comment --comment "default/six-only:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH -m comment --comment "default/six-only:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-TPC65ZOPRCWINOLT
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH -m comment --comment "default/six-only:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-SDLRPW3OESA3HZ7C
1|-A KUBE-SVL-REFUDCWCAEIDTV2E -m comment --comment "default/web6 -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-AFNV2XEIDZWT5KMI
1|-A KUBE-SVL-XTT63EH6DMPRHOGR ! -s fd00:10:244::/56 -d fd00:10:96::2115/128 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-XTT63EH6DMPRHOGR -m comment --comment "default/inside -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-LNSQMMXUPONXNZS6
1|COMMIT
1|# Completed on Sun Nov 29 23:06:53 2026
$ docker exec kind-worker2 ip6tables-save -t nat
1|# Generated by ip6tables-save v1.8.9 (nf_tables) on Sun Nov 29 23:06:53 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-EXT-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-EXT-J2WSFT5GOQDV4646 - [0:0]
1|:KUBE-EXT-REFUDCWCAEIDTV2E - [0:0]
1|:KUBE-EXT-SW6IQLSDQ3KNYM3F - [0:0]
1|:KUBE-FW-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-44OAPYS4LDTTYJA2 - [0:0]
1|:KUBE-SEP-6BPZVTVIBI6HS7DS - [0:0]
1|:KUBE-SEP-AFNV2XEIDZWT5KMI - [0:0]
1|:KUBE-SEP-BR2TATG2KH765X52 - [0:0]
1|:KUBE-SEP-BSFJGRDOU3RPOIAK - [0:0]
1|:KUBE-SEP-G4I3BG3ELZ7STS6F - [0:0]
1|:KUBE-SEP-H7O6RF3OHH4D5VRR - [0:0]
1|:KUBE-SEP-OLXTW2A5ULXQGCT7 - [0:0]
1|:KUBE-SEP-OPDZ537BXGHAYBPS - [0:0]
1|:KUBE-SEP-QOXUUOOMLEVQJTMX - [0:0]
1|:KUBE-SEP-SDLRPW3OESA3HZ7C - [0:0]
1|:KUBE-SEP-TPC65ZOPRCWINOLT - [0:0]
1|:KUBE-SEP-XMESEG2HOJSHXM36 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-7TVXROIT6UXCX2AG - [0:0]
1|:KUBE-SVC-CDGGSHYLG3RE2FKL - [0:0]
1|:KUBE-SVC-J2WSFT5GOQDV4646 - [0:0]
1|:KUBE-SVC-O4P34KEZHEKSI3NK - [0:0]
1|:KUBE-SVC-REFUDCWCAEIDTV2E - [0:0]
1|:KUBE-SVC-SW6IQLSDQ3KNYM3F - [0:0]
1|:KUBE-SVC-VEDWLF7D7IZJUVLH - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade traffic for default/lb external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-EXT-J2WSFT5GOQDV4646 -m comment --comment "masquerade traffic for default/web:echo external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-J2WSFT5GOQDV4646 -j KUBE-SVC-J2WSFT5GOQDV4646
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -s fd00:10:244::/56 -m comment --comment "pod traffic for default/web6 external destinations" -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "masquerade LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "route LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-SW6IQLSDQ3KNYM3F -m comment --comment "masquerade traffic for default/outside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SW6IQLSDQ3KNYM3F -j KUBE-SVC-SW6IQLSDQ3KNYM3F
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s fd00:10:244:2::/64 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s fc00:f853:ccd:e793::1/128 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web6" -m tcp --dport 32213 -j KUBE-EXT-REFUDCWCAEIDTV2E
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/web:echo" -m udp --dport 32212 -j KUBE-EXT-J2WSFT5GOQDV4646
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-44OAPYS4LDTTYJA2 -s fd00:10:244:2::2/128 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-44OAPYS4LDTTYJA2 -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-6BPZVTVIBI6HS7DS -s fd00:10:244:2::2/128 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6BPZVTVIBI6HS7DS -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination [fd00:10:244:2::2]:8081
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -s fd00:10:244:1::2/128 -m comment --comment "default/web6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -p tcp -m comment --comment "default/web6" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-BR2TATG2KH765X52 -s fd00:10:244:2::2/128 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BR2TATG2KH765X52 -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-BR2TATG2KH765X52 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-BSFJGRDOU3RPOIAK -s fd00:10:244:1::2/128 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BSFJGRDOU3RPOIAK -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination [fd00:10:244:1::2]:8081
1|-A KUBE-SEP-G4I3BG3ELZ7STS6F -s fd00:10:244:1::2/128 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G4I3BG3ELZ7STS6F -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-H7O6RF3OHH4D5VRR -s fd00:10:244:1::2/128 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H7O6RF3OHH4D5VRR -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-OLXTW2A5ULXQGCT7 -s fd00:10:244:2::2/128 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OLXTW2A5ULXQGCT7 -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-OPDZ537BXGHAYBPS -s fd00:10:244:2::2/128 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OPDZ537BXGHAYBPS -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-QOXUUOOMLEVQJTMX -s fd00:10:244:1::2/128 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QOXUUOOMLEVQJTMX -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-SDLRPW3OESA3HZ7C -s fd00:10:244:2::2/128 -m comment --comment "default/six-only:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SDLRPW3OESA3HZ7C -p tcp -m comment --comment "default/six-only:http" -m tcp -j DNAT --to-destination [fd00:10:244:2::2]:8080
1|-A KUBE-SEP-TPC65ZOPRCWINOLT -s fd00:10:244:1::2/128 -m comment --comment "default/six-only:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TPC65ZOPRCWINOLT -p tcp -m comment --comment "default/six-only:http" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SEP-XMESEG2HOJSHXM36 -s fd00:10:244:1::2/128 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMESEG2HOJSHXM36 -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-XMESEG2HOJSHXM36 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-SERVICES -d fd00:10:96::2111/128 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -d fd00:10:96::2111/128 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-SVC-J2WSFT5GOQDV4646
1|-A KUBE-SERVICES -d fd00:10:96::2116/128 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 2001:db8:1b::6/128 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d fd00:10:96::2117/128 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-SVC-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d 2001:db8::7/128 -p tcp -m comment --comment "default/outside external IP" -m tcp --dport 8007 -j KUBE-EXT-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d fc00:f853:ccd:e793::3/128 -p tcp -m comment --comment "default/outside external IP" -m tcp --dport 8007 -j KUBE-EXT-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d fd00:10:96::2114/128 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-O4P34KEZHEKSI3NK
1|-A KUBE-SERVICES -d fd00:10:96::2119/128 -p tcp -m comment --comment "default/six-only:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VEDWLF7D7IZJUVLH
1|-A KUBE-SERVICES ! -d ::1/128 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-7TVXROIT6UXCX2AG ! -s fd00:10:244::/56 -d fd00:10:96::2116/128 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-G4I3BG3ELZ7STS6F
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-OLXTW2A5ULXQGCT7
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s fd00:10:244::/56 -d fd00:10:96::2111/128 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-H7O6RF3OHH4D5VRR
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-44OAPYS4LDTTYJA2
1|-A KUBE-SVC-J2WSFT5GOQDV4646 ! -s fd00:10:244::/56 -d fd00:10:96::2111/128 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> [fd00:10:244:1::2]:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BSFJGRDOU3RPOIAK
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> [fd00:10:244:2::2]:8081" -j KUBE-SEP-6BPZVTVIBI6HS7DS
1|-A KUBE-SVC-O4P34KEZHEKSI3NK ! -s fd00:10:244::/56 -d fd00:10:96::2114/128 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:1::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XMESEG2HOJSHXM36 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-XMESEG2HOJSHXM36
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:2::2]:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-BR2TATG2KH765X52 --mask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff --rsource -j KUBE-SEP-BR2TATG2KH765X52
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMESEG2HOJSHXM36
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-BR2TATG2KH765X52
1|-A KUBE-SVC-REFUDCWCAEIDTV2E ! -s fd00:10:244::/56 -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-REFUDCWCAEIDTV2E -m comment --comment "default/web6 -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-AFNV2XEIDZWT5KMI
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F ! -s fd00:10:244::/56 -d fd00:10:96::2117/128 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QOXUUOOMLEVQJTMX
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-OPDZ537BXGHAYBPS
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH ! -s fd00:10:244::/56 -d fd00:10:96::2119/128 -p tcp -m comment --comment "default/six-only:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH -m comment --comment "default/six-only:http -> [fd00:10:244:1::2]:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-TPC65ZOPRCWINOLT
1|-A KUBE-SVC-VEDWLF7D7IZJUVLH -m comment --comment "default/six-only:http -> [fd00:10:244:2::2]:8080" -j KUBE-SEP-SDLRPW3OESA3HZ7C
1|COMMIT
1|# Completed on Sun Nov 29 23:06:53 2026
$ docker exec kind-worker iptables-save -t nat | grep -E 'default/(web|first6|inside|lb|outside|nobody|six)'
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade traffic for default/lb external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-J2WSFT5GOQDV4646 -m comment --comment "masquerade traffic for default/web:echo external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SW6IQLSDQ3KNYM3F -m comment --comment "masquerade traffic for default/outside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.0.0/16 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 203.0.113.6/32 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/web:echo" -m udp --dport 32212 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-J2WSFT5GOQDV4646
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/web:echo" -m udp --dport 32212 -j KUBE-EXT-J2WSFT5GOQDV4646
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-SEP-4EX2N4PG4ASNZOBF -s 10.244.2.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4EX2N4PG4ASNZOBF -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-62SBXV7REGKCRBEC -s 10.244.1.2/32 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-62SBXV7REGKCRBEC -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-62SBXV7REGKCRBEC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-BAQHEA3F5ZVOGCOR -s 10.244.1.2/32 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BAQHEA3F5ZVOGCOR -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-EJAAVSBROSV3KXKF -s 10.244.2.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EJAAVSBROSV3KXKF -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-I4WBEG34DJ27EWEA -s 10.244.2.2/32 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I4WBEG34DJ27EWEA -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-JBTGRQVIMBTZJEC4 -s 10.244.1.2/32 -m comment --comment "default/outside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JBTGRQVIMBTZJEC4 -p tcp -m comment --comment "default/outside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N2CDRRA2WDCJWOKF -s 10.244.1.2/32 -m comment --comment "default/inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N2CDRRA2WDCJWOKF -p tcp -m comment --comment "default/inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -s 10.244.1.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-S7JLLSNXL6DXVCD4 -s 10.244.2.2/32 -m comment --comment "default/first6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-S7JLLSNXL6DXVCD4 -p tcp -m comment --comment "default/first6" -m recent --set --name KUBE-SEP-S7JLLSNXL6DXVCD4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UKCWAEG7O3NEQIP3 -s 10.244.2.2/32 -m comment --comment "default/web:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UKCWAEG7O3NEQIP3 -p udp -m comment --comment "default/web:echo" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-VAHGCG4U6SW5SOFK -s 10.244.1.2/32 -m comment --comment "default/web4" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VAHGCG4U6SW5SOFK -p tcp -m comment --comment "default/web4" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZWIKA7KJQQ2UCXRX -s 10.244.2.2/32 -m comment --comment "default/web4" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZWIKA7KJQQ2UCXRX -p tcp -m comment --comment "default/web4" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.211.1/32 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-SVC-J2WSFT5GOQDV4646
1|-A KUBE-SERVICES -d 10.96.211.4/32 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-O4P34KEZHEKSI3NK
1|-A KUBE-SERVICES -d 10.96.211.6/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 203.0.113.6/32 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 10.96.211.7/32 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-SVC-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d 198.51.100.7/32 -p tcp -m comment --comment "default/outside external IP" -m tcp --dport 8007 -j KUBE-EXT-SW6IQLSDQ3KNYM3F
1|-A KUBE-SERVICES -d 10.96.211.3/32 -p tcp -m comment --comment "default/web4 cluster IP" -m tcp --dport 80 -j KUBE-SVC-FTUFJA4ECVUE32SO
1|-A KUBE-SERVICES -d 10.96.211.5/32 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-SVL-XTT63EH6DMPRHOGR
1|-A KUBE-SERVICES -d 10.96.211.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SVC-7TVXROIT6UXCX2AG ! -s 10.244.0.0/16 -d 10.96.211.6/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.2.2:8080" -j KUBE-SEP-EJAAVSBROSV3KXKF
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.211.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.2.2:8080" -j KUBE-SEP-4EX2N4PG4ASNZOBF
1|-A KUBE-SVC-FTUFJA4ECVUE32SO ! -s 10.244.0.0/16 -d 10.96.211.3/32 -p tcp -m comment --comment "default/web4 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FTUFJA4ECVUE32SO -m comment --comment "default/web4 -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VAHGCG4U6SW5SOFK
1|-A KUBE-SVC-FTUFJA4ECVUE32SO -m comment --comment "default/web4 -> 10.244.2.2:8080" -j KUBE-SEP-ZWIKA7KJQQ2UCXRX
1|-A KUBE-SVC-J2WSFT5GOQDV4646 ! -s 10.244.0.0/16 -d 10.96.211.1/32 -p udp -m comment --comment "default/web:echo cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BAQHEA3F5ZVOGCOR
1|-A KUBE-SVC-J2WSFT5GOQDV4646 -m comment --comment "default/web:echo -> 10.244.2.2:8081" -j KUBE-SEP-UKCWAEG7O3NEQIP3
1|-A KUBE-SVC-O4P34KEZHEKSI3NK ! -s 10.244.0.0/16 -d 10.96.211.4/32 -p tcp -m comment --comment "default/first6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-62SBXV7REGKCRBEC --mask 255.255.255.255 --rsource -j KUBE-SEP-62SBXV7REGKCRBEC
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-S7JLLSNXL6DXVCD4 --mask 255.255.255.255 --rsource -j KUBE-SEP-S7JLLSNXL6DXVCD4
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-62SBXV7REGKCRBEC
1|-A KUBE-SVC-O4P34KEZHEKSI3NK -m comment --comment "default/first6 -> 10.244.2.2:8080" -j KUBE-SEP-S7JLLSNXL6DXVCD4
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F ! -s 10.244.0.0/16 -d 10.96.211.7/32 -p tcp -m comment --comment "default/outside cluster IP" -m tcp --dport 8007 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JBTGRQVIMBTZJEC4
1|-A KUBE-SVC-SW6IQLSDQ3KNYM3F -m comment --comment "default/outside -> 10.244.2.2:8080" -j KUBE-SEP-I4WBEG34DJ27EWEA
1|-A KUBE-SVL-XTT63EH6DMPRHOGR ! -s 10.244.0.0/16 -d 10.96.211.5/32 -p tcp -m comment --comment "default/inside cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-XTT63EH6DMPRHOGR -m comment --comment "default/inside -> 10.244.1.2:8080" -j KUBE-SEP-N2CDRRA2WDCJWOKF
$ docker exec kind-control-plane ip6tables-save | grep -E 'default/(web6|inside|nobody)'
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "default/nobody:udp has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32219 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/nobody:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32218 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/web6 has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32213 -j DROP
1|-A KUBE-SERVICES -d fd00:10:96::2118/128 -p udp -m comment --comment "default/nobody:udp has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-SERVICES -d fd00:10:96::2115/128 -p tcp -m comment --comment "default/inside has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d fd00:10:96::2118/128 -p tcp -m comment --comment "default/nobody:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp6-port-unreachable
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -s fd00:10:244::/56 -m comment --comment "pod traffic for default/web6 external destinations" -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "masquerade LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-REFUDCWCAEIDTV2E -m comment --comment "route LOCAL traffic for default/web6 external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web6" -m tcp --dport 32213 -j KUBE-EXT-REFUDCWCAEIDTV2E
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -s fd00:10:244:1::2/128 -m comment --comment "default/web6" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AFNV2XEIDZWT5KMI -p tcp -m comment --comment "default/web6" -m tcp -j DNAT --to-destination [fd00:10:244:1::2]:8080
1|-A KUBE-SERVICES -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-SVC-REFUDCWCAEIDTV2E
1|-A KUBE-SVC-REFUDCWCAEIDTV2E ! -s fd00:10:244::/56 -d fd00:10:96::2112/128 -p tcp -m comment --comment "default/web6 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-REFUDCWCAEIDTV2E -m comment --comment "default/web6 -> [fd00:10:244:1::2]:8080" -j KUBE-SEP-AFNV2XEIDZWT5KMI
$ docker exec kind-worker ip6tables -t nat -L KUBE-SERVICES -n
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
1|KUBE-SVC-CDGGSHYLG3RE2FKL  6    --  ::/0                 fd00:10:96::2111     /* default/web:http cluster IP */ tcp dpt:80
1|KUBE-SVC-REFUDCWCAEIDTV2E  6    --  ::/0                 fd00:10:96::2112     /* default/web6 cluster IP */ tcp dpt:80
1|KUBE-SVL-XTT63EH6DMPRHOGR  6    --  ::/0                 fd00:10:96::2115     /* default/inside cluster IP */ tcp dpt:80
1|KUBE-SVC-J2WSFT5GOQDV4646  17   --  ::/0                 fd00:10:96::2111     /* default/web:echo cluster IP */ udp dpt:7
1|KUBE-SVC-VEDWLF7D7IZJUVLH  6    --  ::/0                 fd00:10:96::2119     /* default/six-only:http cluster IP */ tcp dpt:80
1|KUBE-SVC-O4P34KEZHEKSI3NK  6    --  ::/0                 fd00:10:96::2114     /* default/first6 cluster IP */ tcp dpt:80
1|KUBE-SVC-7TVXROIT6UXCX2AG  6    --  ::/0                 fd00:10:96::2116     /* default/lb cluster IP */ tcp dpt:80
1|KUBE-FW-7TVXROIT6UXCX2AG  6    --  ::/0                 2001:db8:1b::6       /* default/lb loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-SW6IQLSDQ3KNYM3F  6    --  ::/0                 fd00:10:96::2117     /* default/outside cluster IP */ tcp dpt:8007
1|KUBE-EXT-SW6IQLSDQ3KNYM3F  6    --  ::/0                 2001:db8::7          /* default/outside external IP */ tcp dpt:8007
1|KUBE-EXT-SW6IQLSDQ3KNYM3F  6    --  ::/0                 fc00:f853:ccd:e793::3  /* default/outside external IP */ tcp dpt:8007
1|KUBE-NODEPORTS  0    --  ::/0                !::1                  /* kubernetes service nodeports; NOTE: this must be the last rule in this chain */ ADDRTYPE match dst-type LOCAL
$ docker exec kind-worker ip6tables -t nat -L KUBE-POSTROUTING -n -v
1|Chain KUBE-POSTROUTING (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 RETURN     0    --  *      *       ::/0                 ::/0                 mark match ! 0x4000/0x4000
1|    0     0 MARK       0    --  *      *       ::/0                 ::/0                 MARK xor 0x4000
1|    0     0 MASQUERADE  0    --  *      *       ::/0                 ::/0                 /* kubernetes service traffic requiring SNAT */ random-fully
$ docker exec kind-worker ip6tables -S | head -20
1|-P INPUT ACCEPT
1|-P FORWARD ACCEPT
1|-P OUTPUT ACCEPT
1|-N KUBE-EXTERNAL-SERVICES
1|-N KUBE-FIREWALL
1|-N KUBE-FORWARD
1|-N KUBE-NODEPORTS
1|-N KUBE-PROXY-CANARY
1|-N KUBE-PROXY-FIREWALL
1|-N KUBE-SERVICES
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
$ docker exec kind-worker ip6tables -t nat -S KUBE-NODEPORTS
1|-N KUBE-NODEPORTS
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web6" -m tcp --dport 32213 -j KUBE-EXT-REFUDCWCAEIDTV2E
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/web:echo" -m udp --dport 32212 -j KUBE-EXT-J2WSFT5GOQDV4646
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -j KUBE-EXT-7TVXROIT6UXCX2AG
$ for p in 32211 32213 32216 32218; do for n in 2 3 4; do echo "[::$n]:$p $(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::$n]:$p/hostname) 172.18.0.$n:$p $(curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|[::2]:32211 200 0 172.18.0.2:32211 200 0
1|[::3]:32211 200 0 172.18.0.3:32211 200 0
1|[::4]:32211 200 0 172.18.0.4:32211 200 0
1|[::2]:32213 000 28 172.18.0.2:32213 000 7
1|[::3]:32213 200 0 172.18.0.3:32213 000 7
1|[::4]:32213 000 28 172.18.0.4:32213 000 7
1|[::2]:32216 200 0 172.18.0.2:32216 200 0
1|[::3]:32216 200 0 172.18.0.3:32216 200 0
1|[::4]:32216 200 0 172.18.0.4:32216 200 0
1|[::2]:32218 000 28 172.18.0.2:32218 000 7
1|[::3]:32218 000 28 172.18.0.3:32218 000 7
1|[::4]:32218 000 28 172.18.0.4:32218 000 7
$ for i in 1 2 4 5 6 7 8 9; do echo "211$i pod=$(kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname 2>/dev/null) node=$(docker exec kind-worker curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname) far=$(docker exec kind-control-plane curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fd00:10:96::211$i]/hostname)"; done
1|2111 pod=200 0 node=200 0 far=200 0
1|2112 pod=200 0 node=200 0 far=200 0
1|2114 pod=200 0 node=200 0 far=200 0
1|2115 pod=000 28 node=200 0 far=000 28
1|2116 pod=200 0 node=200 0 far=200 0
1|2117 pod=000 28 node=000 28 far=000 28
1|2118 pod=000 28 node=000 28 far=000 28
1|2119 pod=200 0 node=200 0 far=200 0
$ for n in kind-worker kind-worker2; do echo "$n $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8::7]:8007/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::3]:8007/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8:1b::6]/hostname) $(docker exec $n curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[::1]:32211/hostname)"; done
1|kind-worker 200 0 200 0 000 28 000 7
1|kind-worker2 200 0 200 0 000 28 000 7
$ kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8:1b::6]/hostname
1\200 0
$ kubectl exec shoot -- curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[2001:db8::7]:8007/hostname
1\200 0
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:8007/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::3]
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::3]:32213/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::1]
$ curl -g -s -m 1 http://[fc00:f853:ccd:e793::2]:32211/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::2]
$ curl -g -sS -m 1 http://[fc00:f853:ccd:e793::3]:31111/
2|curl: (7) Failed to connect to fc00:f853:ccd:e793::3 port 31111 after 0 ms: Couldn't connect to server
? 7
$ curl -g -sS -m 1 http://[fc00:f853:ccd:e793::3]:32218/
2|curl: (28) Connection timed out after 1006 milliseconds
? 28
$ curl -g -sS -m 1 http://[fd00:10:96::2111]/
2|curl: (7) Failed to connect to fd00:10:96::2111 port 80 after 0 ms: Couldn't connect to server
? 7
$ curl -g -sv -m 1 http://[fc00:f853:ccd:e793::3]:32213/hostname
1\w1
2|*   Trying [fc00:f853:ccd:e793::3]:32213...
2|* Connected to fc00:f853:ccd:e793::3 (fc00:f853:ccd:e793::3) port 32213 (#0)
2|> GET /hostname HTTP/1.1
2|> Host: [fc00:f853:ccd:e793::3]:32213
2|> User-Agent: curl/7.88.1
2|> Accept: */*
2|> 
2|< HTTP/1.1 200 OK
2|< Date: Sun, 29 Nov 2026 23:07:18 GMT
2|< Content-Length: 2
2|< Content-Type: text/plain; charset=utf-8
2|< 
2|{ [2 bytes data]
2|* Connection #0 to host fc00:f853:ccd:e793::3 left intact
$ kubectl exec shoot -- curl -g -sv http://[fd00:10:96::2114]/hostname 2>&1 | sed 's/w[12]/wN/'
1|*   Trying [fd00:10:96::2114]:80...
1|* Connected to fd00:10:96::2114 (fd00:10:96::2114) port 80 (#0)
1|> GET /hostname HTTP/1.1
1|> Host: [fd00:10:96::2114]
1|> User-Agent: curl/7.88.1
1|> Accept: */*
1|> 
1|< HTTP/1.1 200 OK
1|< Date: Sun, 29 Nov 2026 23:07:19 GMT
1|< Content-Length: 2
1|< Content-Type: text/plain; charset=utf-8
1|< 
1|{ [2 bytes data]
1|* Connection #0 to host fd00:10:96::2114 left intact
1\wN
$ kubectl exec shoot -- curl -g -s -m 1 http://[fd00:10:96::2111]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:2::3]
$ kubectl exec shoot -- curl -g -sS -m 1 http://[fd00:10:96::2118]/
2|curl: (28) Connection timed out after 1003 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -g -sS -m 1 http://[fd00:10:96::2111]:81/
2|curl: (28) Connection timed out after 1018 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec shoot -- curl -sv -m 2 http://first6/hostname 2>&1 | sed 's/w[12]/wN/'
1|*   Trying [fd00:10:96::2114]:80...
1|* Connected to first6 (fd00:10:96::2114) port 80 (#0)
1|> GET /hostname HTTP/1.1
1|> Host: first6
1|> User-Agent: curl/7.88.1
1|> Accept: */*
1|> 
1|< HTTP/1.1 200 OK
1|< Date: Sun, 29 Nov 2026 23:07:24 GMT
1|< Content-Length: 2
1|< Content-Type: text/plain; charset=utf-8
1|< 
1|{ [2 bytes data]
1|* Connection #0 to host first6 left intact
1\wN
$ kubectl exec shoot -- curl -s -4 -o /dev/null -w '%{remote_ip} %{remote_port} %{local_ip} %{http_version}\n' http://web/
1|10.96.211.1 80 10.244.2.3 1.1
$ kubectl exec shoot -- curl -s -6 -o /dev/null -w '%{remote_ip} %{remote_port} %{local_ip} %{url_effective}\n' http://web/
1|fd00:10:96::2111 80 fd00:10:244:2::3 http://web/
$ kubectl exec w1 -- curl -g -s -m 1 http://[fd00:10:96::2115]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::1]
$ kubectl exec w1 -- curl -g -s -m 1 http://[fd00:10:244:1::2]:8080/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::2]
$ docker exec kind-worker curl -g -s -m 1 http://[fd00:10:96::2112]/clientip | sed -E 's/:[0-9]+$//'
1\[fd00:10:244:1::1]
$ docker exec kind-worker2 curl -g -s -m 1 http://[fd00:10:96::2112]/clientip | sed -E 's/:[0-9]+$//'
1\[fc00:f853:ccd:e793::4]
$ echo hostname | nc -u -w 1 fc00:f853:ccd:e793::3 32212 | tr 12 NN
1\wN
$ echo hostname | nc -6 -u -v -w 1 fc00:f853:ccd:e793::3 32219
? 1
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 fd00:10:96::2111 7' | tr 12 NN
1\wN
$ kubectl exec shoot -- nc -zv -w 1 fd00:10:96::2111 80
2|Connection to fd00:10:96::2111 80 port [tcp/http] succeeded!
$ kubectl exec shoot -- nc -zv -w 1 web 80
2|Connection to web (fd00:10:96::2111) 80 port [tcp/http] succeeded!
$ kubectl exec shoot -- nc -6 -zv -w 1 web4 80
2|nc: getaddrinfo for host "web4" port 80: No address associated with hostname
2|command terminated with exit code 1
? 1
$ for i in $(seq 12); do kubectl exec shoot -- curl -g -s http://[fd00:10:96::2114]/hostname; echo; done | sort -u | wc -l
1|1
$ docker exec kind-worker2 conntrack -F
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
$ kubectl exec shoot -- curl -g -s --local-port 40100 http://[fd00:10:96::2112]/hostname
1\w1
$ docker exec kind-worker2 conntrack -L -f ipv6 -p tcp --orig-port-src 40100
1|tcp      6 119 TIME_WAIT src=fd00:10:244:2::3 dst=fd00:10:96::2112 sport=40100 dport=80 src=fd00:10:244:1::2 dst=fd00:10:244:2::3 sport=8080 dport=40100 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ curl -g -s --local-port 40101 http://[fc00:f853:ccd:e793::4]:32211/hostname | tr 12 NN
1\wN
$ docker exec kind-worker2 conntrack -L -f ipv6 -d fc00:f853:ccd:e793::4 -p tcp --orig-port-src 40101 2>/dev/null | wc -l
1|1
$ docker exec kind-worker2 conntrack -L -f ipv6 -p udp
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ ping -6 -c 1 -W 1 fc00:f853:ccd:e793::3
1|PING fc00:f853:ccd:e793::3(fc00:f853:ccd:e793::3) 56 data bytes
1|64 bytes from fc00:f853:ccd:e793::3: icmp_seq=1 ttl=64 time=0.075 ms
1|
1|--- fc00:f853:ccd:e793::3 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.075/0.075/0.075/0.000 ms
$ kubectl exec shoot -- ping -c 1 -W 1 fd00:10:244:1::2
1|PING fd00:10:244:1::2(fd00:10:244:1::2) 56 data bytes
1|64 bytes from fd00:10:244:1::2: icmp_seq=1 ttl=62 time=0.115 ms
1|
1|--- fd00:10:244:1::2 ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.115/0.115/0.115/0.000 ms
$ kubectl exec shoot -- ping -6 -c 1 -W 1 fd00:10:96::2111
1|PING fd00:10:96::2111(fd00:10:96::2111) 56 data bytes
1|
1|--- fd00:10:96::2111 ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec shoot -- ping -c 1 -W 1 web
1|PING web(web.default.svc.cluster.local (fd00:10:96::2111)) 56 data bytes
1|
1|--- web ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 -W 1 fd00:10:244:2::2
1|PING fd00:10:244:2::2 (fd00:10:244:2::2): 56 data bytes
1|64 bytes from fd00:10:244:2::2: seq=0 ttl=62 time=0.228 ms
1|
1|--- fd00:10:244:2::2 ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = 0.228/0.228/0.228 ms
$ kubectl exec box -- ping6 -c 1 -W 1 web
1|PING web (fd00:10:96::2111): 56 data bytes
1|
1|--- web ping statistics ---
1|1 packets transmitted, 0 packets received, 100% packet loss
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nc -w 1 fd00:10:96::2118 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec box -- traceroute6 -n -w 1 -q 1 -m 3 fd00:10:244:2::2
1|traceroute to fd00:10:244:2::2 (fd00:10:244:2::2), 3 hops max, 72 byte packets
1| 1  fd00:10:244:1::1  0.008 ms
1| 2  fc00:f853:ccd:e793::4  0.005 ms
1| 3  fd00:10:244:2::2  0.005 ms
$ kubectl exec shoot -- traceroute -6 -n -w 1 -q 1 -m 4 fd00:10:244:1::2
1|traceroute to fd00:10:244:1::2 (fd00:10:244:1::2), 4 hops max, 80 byte packets
1| 1  fd00:10:244:2::1  0.070 ms
1| 2  fc00:f853:ccd:e793::3  0.091 ms
1| 3  fd00:10:244:1::2  0.148 ms
$ docker exec kind-worker ip -6 route get fd00:10:244:2::2 | sed -E 's/ metric.*//'
1|fd00:10:244:2::2 from :: via fc00:f853:ccd:e793::4 dev eth0 src fc00:f853:ccd:e793::3
$ docker exec kind-worker ip -6 route get fd00:10:96::2111 | sed -E 's/ metric.*//'
1|fd00:10:96::2111 from :: via fc00:f853:ccd:e793::1 dev eth0 src fc00:f853:ccd:e793::3
$ docker exec kind-worker ip -6 route get fd00:10:244:1::2 | sed -E 's/veth[0-9a-f]+/vethX/'
1|fd00:10:244:1::2 from :: dev vethX src fd00:10:244:1::1 metric 1024 pref medium
$ docker exec kind-worker ip -6 neigh show dev eth0 | sed -E 's/lladdr [0-9a-f:]+/lladdr M/' | grep '^fc00' | cut -d' ' -f1-3 | sort
1|fc00:f853:ccd:e793::1 lladdr M
1|fc00:f853:ccd:e793::2 lladdr M
1|fc00:f853:ccd:e793::4 lladdr M
$ docker exec kind-worker ip -6 rule
1|0:	from all lookup local
1|32766:	from all lookup main
$ kubectl exec shoot -- ip -6 route
1|fd00:10:244:2::1 dev eth0 metric 1024 pref medium
1|fd00:10:244:2::3 dev eth0 proto kernel metric 256 pref medium
1|fe80::/64 dev eth0 proto kernel metric 256 pref medium
1|default via fd00:10:244:2::1 dev eth0 metric 1024 pref medium
$ docker exec kind-worker sysctl net.ipv6.conf.all.forwarding
1|net.ipv6.conf.all.forwarding = 1
$ docker exec kind-worker cat /proc/sys/net/ipv6/conf/all/forwarding
1|1
$ docker exec kind-worker ss -6 -tln | awk '{print $1, $4}' | sort
1|State Local
$ kubectl exec shoot -- dig +short AAAA web.default.svc.cluster.local
1|fd00:10:96::2111
$ kubectl exec shoot -- dig +noall +answer AAAA heads.default.svc.cluster.local | sort
1|heads.default.svc.cluster.local. 30 IN	AAAA	fd00:10:244:1::2
1|heads.default.svc.cluster.local. 30 IN	AAAA	fd00:10:244:2::2
$ kubectl exec shoot -- dig +noall +answer ANY web.default.svc.cluster.local | sort
$ kubectl exec shoot -- dig +short AAAA six-only.default.svc.cluster.local
1|fd00:10:96::2119
$ kubectl exec shoot -- dig +noall +answer +additional SRV _http._tcp.heads.default.svc.cluster.local | sort
1|10-244-1-2.heads.default.svc.cluster.local. 30 IN A 10.244.1.2
1|10-244-2-2.heads.default.svc.cluster.local. 30 IN A 10.244.2.2
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-1-2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 10-244-2-2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-1--2.heads.default.svc.cluster.local.
1|_http._tcp.heads.default.svc.cluster.local. 30 IN SRV 0 25 8080 fd00-10-244-2--2.heads.default.svc.cluster.local.
1|fd00-10-244-1--2.heads.default.svc.cluster.local. 30 IN	AAAA fd00:10:244:1::2
1|fd00-10-244-2--2.heads.default.svc.cluster.local. 30 IN	AAAA fd00:10:244:2::2
$ kubectl exec shoot -- dig +short -x fd00:10:96::2117
1|outside.default.svc.cluster.local.
$ kubectl exec shoot -- host web6
1|web6.default.svc.cluster.local has IPv6 address fd00:10:96::2112
$ kubectl exec shoot -- host -t AAAA web4
1|web4.default.svc.cluster.local has no AAAA record
$ kubectl exec shoot -- getent ahosts first6
1|fd00:10:96::2114 STREAM first6.default.svc.cluster.local
1|fd00:10:96::2114 DGRAM  
1|fd00:10:96::2114 RAW    
1|10.96.211.4     STREAM 
1|10.96.211.4     DGRAM  
1|10.96.211.4     RAW    
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.211.1
1|
1|Name:	web.default.svc.cluster.local
1|Address: fd00:10:96::2111
1|
$ kubectl exec box -- nslookup -type=aaaa web6.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web6.default.svc.cluster.local
1|Address: fd00:10:96::2112
1|
$ (docker exec kind-worker timeout 4 tcpdump -nni eth0 -c 4 'ip6 and tcp port 32213' > t1.txt 2>/dev/null &); sleep 1; curl -g -s --local-port 40102 http://[fc00:f853:ccd:e793::3]:32213/hostname; sleep 4; sed -E 's/^[0-9:.]+ //; s/(seq|ack|win|TS val|ecr) [0-9:]+/\1 N/g' t1.txt
1|w1IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [S], seq N, win N, options [mss 1440,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP6 fc00:f853:ccd:e793::3.32213 > fc00:f853:ccd:e793::1.40102: Flags [S.], seq N, ack N, win N, options [mss 1440,sackOK,TS val N ecr N,nop,wscale 10], length 0
1|IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [.], ack N, win N, options [nop,nop,TS val N ecr N], length 0
1|IP6 fc00:f853:ccd:e793::1.40102 > fc00:f853:ccd:e793::3.32213: Flags [P.], seq N, ack N, win N, options [nop,nop,TS val N ecr N], length 101
$ kubectl patch svc web4 -p '{"spec":{"ipFamilyPolicy":"PreferDualStack"}}'
1|service/web4 patched
$ kubectl patch svc first6 --type merge -p '{"spec":{"ipFamilyPolicy":"SingleStack","ipFamilies":["IPv6"],"clusterIPs":["fd00:10:96::2114"]}}'
1|service/first6 patched
$ kubectl patch svc web6 -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/web6 patched
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/1"}]'
1|service/web patched
$ kubectl delete svc outside
1|service "outside" deleted from default namespace
$ kubectl delete pod w2 --now
1|pod "w2" deleted from default namespace
@ sync
$ kubectl get svc web4 -o jsonpath='{.spec.ipFamilies} {.spec.ipFamilyPolicy}{"\n"}'
1|["IPv4","IPv6"] PreferDualStack
$ kubectl get svc first6 web6
1|NAME     TYPE        CLUSTER-IP         EXTERNAL-IP   PORT(S)        AGE
1|first6   ClusterIP   fd00:10:96::2114   <none>        80/TCP         80s
1|web6     NodePort    fd00:10:96::2112   <none>        80:32213/TCP   80s
$ kubectl get endpointslices -l kubernetes.io/service-name=first6
1|NAME           ADDRESSTYPE   PORTS   ENDPOINTS          AGE
1|first6-nznzr   IPv6          8080    fd00:10:244:1::2   80s
$ docker exec kind-worker iptables-save -t nat | grep -E 'default/(web|first6|lb|outside)'
1|-A KUBE-EXT-7TVXROIT6UXCX2AG -m comment --comment "masquerade traffic for default/lb external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CDGGSHYLG3RE2FKL -m comment --comment "masquerade traffic for default/web:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 172.18.0.0/16 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -s 203.0.113.6/32 -m comment --comment "default/lb loadbalancer IP" -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-FW-7TVXROIT6UXCX2AG -m comment --comment "other traffic to default/lb will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/web:http" -m tcp --dport 32211 -j KUBE-EXT-CDGGSHYLG3RE2FKL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb" -m tcp --dport 32216 -j KUBE-EXT-7TVXROIT6UXCX2AG
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -s 10.244.1.2/32 -m comment --comment "default/lb" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q2VZDSL2MVCLTZ5I -p tcp -m comment --comment "default/lb" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -s 10.244.1.2/32 -m comment --comment "default/web:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UIQK3OSOSTRHRPBX -p tcp -m comment --comment "default/web:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-VAHGCG4U6SW5SOFK -s 10.244.1.2/32 -m comment --comment "default/web4" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VAHGCG4U6SW5SOFK -p tcp -m comment --comment "default/web4" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.211.3/32 -p tcp -m comment --comment "default/web4 cluster IP" -m tcp --dport 80 -j KUBE-SVC-FTUFJA4ECVUE32SO
1|-A KUBE-SERVICES -d 10.96.211.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-CDGGSHYLG3RE2FKL
1|-A KUBE-SERVICES -d 10.96.211.6/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TVXROIT6UXCX2AG
1|-A KUBE-SERVICES -d 203.0.113.6/32 -p tcp -m comment --comment "default/lb loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-7TVXROIT6UXCX2AG
1|-A KUBE-SVC-7TVXROIT6UXCX2AG ! -s 10.244.0.0/16 -d 10.96.211.6/32 -p tcp -m comment --comment "default/lb cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TVXROIT6UXCX2AG -m comment --comment "default/lb -> 10.244.1.2:8080" -j KUBE-SEP-Q2VZDSL2MVCLTZ5I
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL ! -s 10.244.0.0/16 -d 10.96.211.1/32 -p tcp -m comment --comment "default/web:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CDGGSHYLG3RE2FKL -m comment --comment "default/web:http -> 10.244.1.2:8080" -j KUBE-SEP-UIQK3OSOSTRHRPBX
1|-A KUBE-SVC-FTUFJA4ECVUE32SO ! -s 10.244.0.0/16 -d 10.96.211.3/32 -p tcp -m comment --comment "default/web4 cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FTUFJA4ECVUE32SO -m comment --comment "default/web4 -> 10.244.1.2:8080" -j KUBE-SEP-VAHGCG4U6SW5SOFK
$ curl -g -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://[fc00:f853:ccd:e793::4]:32213/hostname
1\200 0
$ kubectl exec shoot -- dig +short AAAA web4.default.svc.cluster.local | wc -l
1|1
$ kubectl exec shoot -- dig +short A first6.default.svc.cluster.local
$ kubectl exec shoot -- curl -sS -4 -m 1 http://first6/
2|curl: (6) Could not resolve host: first6
2|command terminated with exit code 6
? 6
