# LoadBalancer in all its fields: two ports, UDP, ipMode Proxy, a host name, no node ports, a class that nobody answers, source ranges, an address that two Services share.
> l.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: two}
| spec: {type: LoadBalancer, clusterIP: 10.96.225.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31501}, {name: dns, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31511}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bare}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.232, allocateLoadBalancerNodePorts: false, clusterIP: 10.96.225.2, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: classy}
| spec: {type: LoadBalancer, loadBalancerClass: example.com/none, clusterIP: 10.96.225.3, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31503}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.234, clusterIP: 10.96.225.4, loadBalancerSourceRanges: [10.244.0.0/16, " 172.18.0.4/32"], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31504}, {name: alt, port: 8080, targetPort: 8080, nodePort: 31514}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: open}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.235, clusterIP: 10.96.225.5, loadBalancerSourceRanges: [0.0.0.0/0], selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31505}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: share-a}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.236, clusterIP: 10.96.225.6, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31506}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: share-b}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.236, clusterIP: 10.96.225.7, externalTrafficPolicy: Local, healthCheckNodePort: 31907, selector: {on: two}, ports: [{port: 81, targetPort: 8080, nodePort: 31507}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none-ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.238, clusterIP: 10.96.225.8, loadBalancerSourceRanges: [172.18.0.0/16], selector: {app: none}, ports: [{port: 80, targetPort: 8080, nodePort: 31508}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local-ranges}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.239, externalTrafficPolicy: Local, healthCheckNodePort: 31909, sessionAffinity: ClientIP, clusterIP: 10.96.225.9, loadBalancerSourceRanges: [172.18.0.1/32, 10.244.2.0/24], externalIPs: [198.51.100.90], selector: {on: two}, ports: [{port: 80, targetPort: 8080, nodePort: 31509}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web, on: two}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f l.yaml
1|service/two created
1|service/bare created
1|service/classy created
1|service/ranges created
1|service/open created
1|service/share-a created
1|service/share-b created
1|service/none-ranges created
1|service/local-ranges created
1|pod/w1 created
1|pod/w2 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc
1|NAME           TYPE           CLUSTER-IP    EXTERNAL-IP                    PORT(S)                       AGE
1|bare           LoadBalancer   10.96.225.2   172.18.255.232                 80/TCP                        12s
1|classy         LoadBalancer   10.96.225.3   <pending>                      80:31503/TCP                  12s
1|kubernetes     ClusterIP      10.96.0.1     <none>                         443/TCP                       23s
1|local-ranges   LoadBalancer   10.96.225.9   172.18.255.239,198.51.100.90   80:31509/TCP                  12s
1|none-ranges    LoadBalancer   10.96.225.8   172.18.255.238                 80:31508/TCP                  12s
1|open           LoadBalancer   10.96.225.5   172.18.255.235                 80:31505/TCP                  12s
1|ranges         LoadBalancer   10.96.225.4   172.18.255.234                 80:31504/TCP,8080:31514/TCP   12s
1|share-a        LoadBalancer   10.96.225.6   172.18.255.236                 80:31506/TCP                  12s
1|share-b        LoadBalancer   10.96.225.7   172.18.255.236                 81:31507/TCP                  12s
1|two            LoadBalancer   10.96.225.1   172.18.255.200                 80:31501/TCP,53:31511/UDP     12s
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name} {.status.loadBalancer}{"\n"}{end}'
1|bare {"ingress":[{"ip":"172.18.255.232","ipMode":"VIP"}]}
1|classy {}
1|kubernetes {}
1|local-ranges {"ingress":[{"ip":"172.18.255.239","ipMode":"VIP"}]}
1|none-ranges {"ingress":[{"ip":"172.18.255.238","ipMode":"VIP"}]}
1|open {"ingress":[{"ip":"172.18.255.235","ipMode":"VIP"}]}
1|ranges {"ingress":[{"ip":"172.18.255.234","ipMode":"VIP"}]}
1|share-a {"ingress":[{"ip":"172.18.255.236","ipMode":"VIP"}]}
1|share-b {"ingress":[{"ip":"172.18.255.236","ipMode":"VIP"}]}
1|two {"ingress":[{"ip":"172.18.255.200","ipMode":"VIP"}]}
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.238/32 -p tcp -m comment --comment "default/none-ranges has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none-ranges has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31508 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.90/32 -p tcp -m comment --comment "default/local-ranges has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.239/32 -p tcp -m comment --comment "default/local-ranges has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/local-ranges has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31509 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-b has no local endpoints" -m tcp --dport 81 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/share-b has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31507 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/local-ranges health check node port" -m tcp --dport 31909 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http traffic not accepted by KUBE-FW-OK2N6J6VGTPWMNAZ" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt traffic not accepted by KUBE-FW-BNUURBUZIYPU4YPA" -m tcp --dport 8080 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.239/32 -p tcp -m comment --comment "default/local-ranges traffic not accepted by KUBE-FW-PBUEOPCTYWP4O6VB" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.225.8/32 -p tcp -m comment --comment "default/none-ranges has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TKNPNUUPAQ4NO3R - [0:0]
1|:KUBE-EXT-7ZX2SWI6WKPREP52 - [0:0]
1|:KUBE-EXT-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-EXT-GS4QAYOID5GSWLKO - [0:0]
1|:KUBE-EXT-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-EXT-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-EXT-PHLVCD4REJJO7PJA - [0:0]
1|:KUBE-EXT-RA7HWU3JHXHVGZLN - [0:0]
1|:KUBE-EXT-SW4GZQXNYLOYCKHH - [0:0]
1|:KUBE-EXT-WVBKIDDLAVLTVXT3 - [0:0]
1|:KUBE-FW-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-FW-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-FW-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-7UFIQEBG37L3OQOA - [0:0]
1|:KUBE-SEP-B2AQBWHCQNMIFDYR - [0:0]
1|:KUBE-SEP-CAWQELG2YD7VZN3C - [0:0]
1|:KUBE-SEP-ECSWLSOPXEVK3OO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K5YDKMX53S7F3LCN - [0:0]
1|:KUBE-SEP-LUFDZTITM3DSG2HI - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OBPQV2W4A2RX7KKN - [0:0]
1|:KUBE-SEP-PAKOUG5ABM2EZ4JU - [0:0]
1|:KUBE-SEP-PAVLHLX6M6AIDYZL - [0:0]
1|:KUBE-SEP-PZYOBLM2TBUZ7KLO - [0:0]
1|:KUBE-SEP-T7WOSBX2SB2HUKBF - [0:0]
1|:KUBE-SEP-TAQUL3GIETWNYSPL - [0:0]
1|:KUBE-SEP-TYWOPEGYCEWTV3V5 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WTXCWXA2VOSSRQQZ - [0:0]
1|:KUBE-SEP-XMRJTSIZDVHTBYSL - [0:0]
1|:KUBE-SEP-YA7UC74DEFBGZVGP - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZP6P7VXJR3NO6J4A - [0:0]
1|:KUBE-SEP-ZSLXVATJQB6QVTTB - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-7TKNPNUUPAQ4NO3R - [0:0]
1|:KUBE-SVC-7ZX2SWI6WKPREP52 - [0:0]
1|:KUBE-SVC-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-GS4QAYOID5GSWLKO - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-SVC-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-SVC-PHLVCD4REJJO7PJA - [0:0]
1|:KUBE-SVC-RA7HWU3JHXHVGZLN - [0:0]
1|:KUBE-SVC-SW4GZQXNYLOYCKHH - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WVBKIDDLAVLTVXT3 - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TKNPNUUPAQ4NO3R -m comment --comment "masquerade traffic for default/share-a external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TKNPNUUPAQ4NO3R -j KUBE-SVC-7TKNPNUUPAQ4NO3R
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -m comment --comment "masquerade traffic for default/two:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -m comment --comment "masquerade traffic for default/ranges:alt external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-EXT-GS4QAYOID5GSWLKO -m comment --comment "masquerade traffic for default/classy external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-GS4QAYOID5GSWLKO -j KUBE-SVC-GS4QAYOID5GSWLKO
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -m comment --comment "masquerade traffic for default/ranges:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -s 10.244.0.0/16 -m comment --comment "pod traffic for default/local-ranges external destinations" -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -m comment --comment "masquerade LOCAL traffic for default/local-ranges external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -m comment --comment "route LOCAL traffic for default/local-ranges external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-EXT-PHLVCD4REJJO7PJA -m comment --comment "masquerade traffic for default/open external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PHLVCD4REJJO7PJA -j KUBE-SVC-PHLVCD4REJJO7PJA
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/share-b external destinations" -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "masquerade LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "route LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-SW4GZQXNYLOYCKHH -m comment --comment "masquerade traffic for default/bare external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SW4GZQXNYLOYCKHH -j KUBE-SVC-SW4GZQXNYLOYCKHH
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -m comment --comment "masquerade traffic for default/two:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 10.244.0.0/16 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 172.18.0.4/32 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -m comment --comment "other traffic to default/ranges:alt will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 10.244.0.0/16 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 172.18.0.4/32 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -m comment --comment "other traffic to default/ranges:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -s 172.18.0.1/32 -m comment --comment "default/local-ranges loadbalancer IP" -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -s 10.244.2.0/24 -m comment --comment "default/local-ranges loadbalancer IP" -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -m comment --comment "other traffic to default/local-ranges will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/local-ranges" -m tcp --dport 31509 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/local-ranges" -m tcp --dport 31509 -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-a" -m tcp --dport 31506 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-a" -m tcp --dport 31506 -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -s 10.244.2.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -s 10.244.2.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -s 10.244.1.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ECSWLSOPXEVK3OO3 -s 10.244.1.2/32 -m comment --comment "default/share-a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ECSWLSOPXEVK3OO3 -p tcp -m comment --comment "default/share-a" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -s 10.244.1.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -s 10.244.1.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OBPQV2W4A2RX7KKN -s 10.244.2.2/32 -m comment --comment "default/local-ranges" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OBPQV2W4A2RX7KKN -p tcp -m comment --comment "default/local-ranges" -m recent --set --name KUBE-SEP-OBPQV2W4A2RX7KKN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-PAKOUG5ABM2EZ4JU -s 10.244.2.2/32 -m comment --comment "default/bare" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAKOUG5ABM2EZ4JU -p tcp -m comment --comment "default/bare" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -s 10.244.2.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -s 10.244.1.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -s 10.244.1.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -s 10.244.2.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -s 10.244.2.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -s 10.244.2.2/32 -m comment --comment "default/share-b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -p tcp -m comment --comment "default/share-b" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -s 10.244.1.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YA7UC74DEFBGZVGP -s 10.244.1.2/32 -m comment --comment "default/bare" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YA7UC74DEFBGZVGP -p tcp -m comment --comment "default/bare" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -s 10.244.2.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-ZSLXVATJQB6QVTTB -s 10.244.2.2/32 -m comment --comment "default/share-a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZSLXVATJQB6QVTTB -p tcp -m comment --comment "default/share-a" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/two:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p udp -m comment --comment "default/two:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 10.96.225.2/32 -p tcp -m comment --comment "default/bare cluster IP" -m tcp --dport 80 -j KUBE-SVC-SW4GZQXNYLOYCKHH
1|-A KUBE-SERVICES -d 172.18.255.232/32 -p tcp -m comment --comment "default/bare loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-SW4GZQXNYLOYCKHH
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-SVC-PHLVCD4REJJO7PJA
1|-A KUBE-SERVICES -d 172.18.255.235/32 -p tcp -m comment --comment "default/open loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.225.9/32 -p tcp -m comment --comment "default/local-ranges cluster IP" -m tcp --dport 80 -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 198.51.100.90/32 -p tcp -m comment --comment "default/local-ranges external IP" -m tcp --dport 80 -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 172.18.255.239/32 -p tcp -m comment --comment "default/local-ranges loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 10.96.225.6/32 -p tcp -m comment --comment "default/share-a cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TKNPNUUPAQ4NO3R
1|-A KUBE-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-a loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-b loadbalancer IP" -m tcp --dport 81 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-SERVICES -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-SVC-GS4QAYOID5GSWLKO
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R ! -s 10.244.0.0/16 -d 10.96.225.6/32 -p tcp -m comment --comment "default/share-a cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R -m comment --comment "default/share-a -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ECSWLSOPXEVK3OO3
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R -m comment --comment "default/share-a -> 10.244.2.2:8080" -j KUBE-SEP-ZSLXVATJQB6QVTTB
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CAWQELG2YD7VZN3C
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.2.2:8080" -j KUBE-SEP-TAQUL3GIETWNYSPL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMRJTSIZDVHTBYSL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.2.2:8080" -j KUBE-SEP-B2AQBWHCQNMIFDYR
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-GS4QAYOID5GSWLKO ! -s 10.244.0.0/16 -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-K5YDKMX53S7F3LCN
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.2.2:8080" -j KUBE-SEP-7UFIQEBG37L3OQOA
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-T7WOSBX2SB2HUKBF
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.2.2:8080" -j KUBE-SEP-ZP6P7VXJR3NO6J4A
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB ! -s 10.244.0.0/16 -d 10.96.225.9/32 -p tcp -m comment --comment "default/local-ranges cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OBPQV2W4A2RX7KKN --mask 255.255.255.255 --rsource -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVC-PHLVCD4REJJO7PJA ! -s 10.244.0.0/16 -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LUFDZTITM3DSG2HI
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.2.2:8080" -j KUBE-SEP-TYWOPEGYCEWTV3V5
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN ! -s 10.244.0.0/16 -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH ! -s 10.244.0.0/16 -d 10.96.225.2/32 -p tcp -m comment --comment "default/bare cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH -m comment --comment "default/bare -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YA7UC74DEFBGZVGP
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH -m comment --comment "default/bare -> 10.244.2.2:8080" -j KUBE-SEP-PAKOUG5ABM2EZ4JU
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PZYOBLM2TBUZ7KLO
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.2.2:8081" -j KUBE-SEP-PAVLHLX6M6AIDYZL
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.238/32 -p tcp -m comment --comment "default/none-ranges has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/none-ranges has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31508 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/local-ranges health check node port" -m tcp --dport 31909 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt traffic not accepted by KUBE-FW-BNUURBUZIYPU4YPA" -m tcp --dport 8080 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.239/32 -p tcp -m comment --comment "default/local-ranges traffic not accepted by KUBE-FW-PBUEOPCTYWP4O6VB" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http traffic not accepted by KUBE-FW-OK2N6J6VGTPWMNAZ" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.225.8/32 -p tcp -m comment --comment "default/none-ranges has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 16:15:54 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-7TKNPNUUPAQ4NO3R - [0:0]
1|:KUBE-EXT-7ZX2SWI6WKPREP52 - [0:0]
1|:KUBE-EXT-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-EXT-GS4QAYOID5GSWLKO - [0:0]
1|:KUBE-EXT-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-EXT-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-EXT-PHLVCD4REJJO7PJA - [0:0]
1|:KUBE-EXT-RA7HWU3JHXHVGZLN - [0:0]
1|:KUBE-EXT-SW4GZQXNYLOYCKHH - [0:0]
1|:KUBE-EXT-WVBKIDDLAVLTVXT3 - [0:0]
1|:KUBE-FW-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-FW-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-FW-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-7UFIQEBG37L3OQOA - [0:0]
1|:KUBE-SEP-B2AQBWHCQNMIFDYR - [0:0]
1|:KUBE-SEP-CAWQELG2YD7VZN3C - [0:0]
1|:KUBE-SEP-ECSWLSOPXEVK3OO3 - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K5YDKMX53S7F3LCN - [0:0]
1|:KUBE-SEP-LUFDZTITM3DSG2HI - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OBPQV2W4A2RX7KKN - [0:0]
1|:KUBE-SEP-PAKOUG5ABM2EZ4JU - [0:0]
1|:KUBE-SEP-PAVLHLX6M6AIDYZL - [0:0]
1|:KUBE-SEP-PZYOBLM2TBUZ7KLO - [0:0]
1|:KUBE-SEP-T7WOSBX2SB2HUKBF - [0:0]
1|:KUBE-SEP-TAQUL3GIETWNYSPL - [0:0]
1|:KUBE-SEP-TYWOPEGYCEWTV3V5 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WTXCWXA2VOSSRQQZ - [0:0]
1|:KUBE-SEP-XMRJTSIZDVHTBYSL - [0:0]
1|:KUBE-SEP-YA7UC74DEFBGZVGP - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZP6P7VXJR3NO6J4A - [0:0]
1|:KUBE-SEP-ZSLXVATJQB6QVTTB - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-7TKNPNUUPAQ4NO3R - [0:0]
1|:KUBE-SVC-7ZX2SWI6WKPREP52 - [0:0]
1|:KUBE-SVC-BNUURBUZIYPU4YPA - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-GS4QAYOID5GSWLKO - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-OK2N6J6VGTPWMNAZ - [0:0]
1|:KUBE-SVC-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-SVC-PHLVCD4REJJO7PJA - [0:0]
1|:KUBE-SVC-RA7HWU3JHXHVGZLN - [0:0]
1|:KUBE-SVC-SW4GZQXNYLOYCKHH - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-WVBKIDDLAVLTVXT3 - [0:0]
1|:KUBE-SVL-PBUEOPCTYWP4O6VB - [0:0]
1|:KUBE-SVL-RA7HWU3JHXHVGZLN - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-7TKNPNUUPAQ4NO3R -m comment --comment "masquerade traffic for default/share-a external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7TKNPNUUPAQ4NO3R -j KUBE-SVC-7TKNPNUUPAQ4NO3R
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -m comment --comment "masquerade traffic for default/two:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -m comment --comment "masquerade traffic for default/ranges:alt external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-EXT-GS4QAYOID5GSWLKO -m comment --comment "masquerade traffic for default/classy external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-GS4QAYOID5GSWLKO -j KUBE-SVC-GS4QAYOID5GSWLKO
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -m comment --comment "masquerade traffic for default/ranges:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -s 10.244.0.0/16 -m comment --comment "pod traffic for default/local-ranges external destinations" -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -m comment --comment "masquerade LOCAL traffic for default/local-ranges external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -m comment --comment "route LOCAL traffic for default/local-ranges external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-EXT-PBUEOPCTYWP4O6VB -j KUBE-SVL-PBUEOPCTYWP4O6VB
1|-A KUBE-EXT-PHLVCD4REJJO7PJA -m comment --comment "masquerade traffic for default/open external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PHLVCD4REJJO7PJA -j KUBE-SVC-PHLVCD4REJJO7PJA
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/share-b external destinations" -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "masquerade LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "route LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -j KUBE-SVL-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-SW4GZQXNYLOYCKHH -m comment --comment "masquerade traffic for default/bare external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-SW4GZQXNYLOYCKHH -j KUBE-SVC-SW4GZQXNYLOYCKHH
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -m comment --comment "masquerade traffic for default/two:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 10.244.0.0/16 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 172.18.0.4/32 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 172.18.255.234/32 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -m comment --comment "other traffic to default/ranges:alt will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 10.244.0.0/16 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 172.18.0.4/32 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 172.18.255.234/32 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -m comment --comment "other traffic to default/ranges:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -s 172.18.0.1/32 -m comment --comment "default/local-ranges loadbalancer IP" -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -s 10.244.2.0/24 -m comment --comment "default/local-ranges loadbalancer IP" -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-FW-PBUEOPCTYWP4O6VB -m comment --comment "other traffic to default/local-ranges will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/local-ranges" -m tcp --dport 31509 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/local-ranges" -m tcp --dport 31509 -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-a" -m tcp --dport 31506 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-a" -m tcp --dport 31506 -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -s 10.244.2.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -s 10.244.2.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -s 10.244.1.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ECSWLSOPXEVK3OO3 -s 10.244.1.2/32 -m comment --comment "default/share-a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ECSWLSOPXEVK3OO3 -p tcp -m comment --comment "default/share-a" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -s 10.244.1.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -s 10.244.1.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OBPQV2W4A2RX7KKN -s 10.244.2.2/32 -m comment --comment "default/local-ranges" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OBPQV2W4A2RX7KKN -p tcp -m comment --comment "default/local-ranges" -m recent --set --name KUBE-SEP-OBPQV2W4A2RX7KKN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-PAKOUG5ABM2EZ4JU -s 10.244.2.2/32 -m comment --comment "default/bare" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAKOUG5ABM2EZ4JU -p tcp -m comment --comment "default/bare" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -s 10.244.2.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -s 10.244.1.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -s 10.244.1.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -s 10.244.2.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -s 10.244.2.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -s 10.244.2.2/32 -m comment --comment "default/share-b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -p tcp -m comment --comment "default/share-b" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -s 10.244.1.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YA7UC74DEFBGZVGP -s 10.244.1.2/32 -m comment --comment "default/bare" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YA7UC74DEFBGZVGP -p tcp -m comment --comment "default/bare" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -s 10.244.2.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-ZSLXVATJQB6QVTTB -s 10.244.2.2/32 -m comment --comment "default/share-a" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZSLXVATJQB6QVTTB -p tcp -m comment --comment "default/share-a" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-b loadbalancer IP" -m tcp --dport 81 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.225.9/32 -p tcp -m comment --comment "default/local-ranges cluster IP" -m tcp --dport 80 -j KUBE-SVC-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 198.51.100.90/32 -p tcp -m comment --comment "default/local-ranges external IP" -m tcp --dport 80 -j KUBE-EXT-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 172.18.255.239/32 -p tcp -m comment --comment "default/local-ranges loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PBUEOPCTYWP4O6VB
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p udp -m comment --comment "default/two:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 10.96.225.2/32 -p tcp -m comment --comment "default/bare cluster IP" -m tcp --dport 80 -j KUBE-SVC-SW4GZQXNYLOYCKHH
1|-A KUBE-SERVICES -d 172.18.255.232/32 -p tcp -m comment --comment "default/bare loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-SW4GZQXNYLOYCKHH
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/two:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-SVC-GS4QAYOID5GSWLKO
1|-A KUBE-SERVICES -d 10.96.225.6/32 -p tcp -m comment --comment "default/share-a cluster IP" -m tcp --dport 80 -j KUBE-SVC-7TKNPNUUPAQ4NO3R
1|-A KUBE-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-a loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7TKNPNUUPAQ4NO3R
1|-A KUBE-SERVICES -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-SVC-PHLVCD4REJJO7PJA
1|-A KUBE-SERVICES -d 172.18.255.235/32 -p tcp -m comment --comment "default/open loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R ! -s 10.244.0.0/16 -d 10.96.225.6/32 -p tcp -m comment --comment "default/share-a cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R -m comment --comment "default/share-a -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ECSWLSOPXEVK3OO3
1|-A KUBE-SVC-7TKNPNUUPAQ4NO3R -m comment --comment "default/share-a -> 10.244.2.2:8080" -j KUBE-SEP-ZSLXVATJQB6QVTTB
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CAWQELG2YD7VZN3C
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.2.2:8080" -j KUBE-SEP-TAQUL3GIETWNYSPL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMRJTSIZDVHTBYSL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.2.2:8080" -j KUBE-SEP-B2AQBWHCQNMIFDYR
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-GS4QAYOID5GSWLKO ! -s 10.244.0.0/16 -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-K5YDKMX53S7F3LCN
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.2.2:8080" -j KUBE-SEP-7UFIQEBG37L3OQOA
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-T7WOSBX2SB2HUKBF
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.2.2:8080" -j KUBE-SEP-ZP6P7VXJR3NO6J4A
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB ! -s 10.244.0.0/16 -d 10.96.225.9/32 -p tcp -m comment --comment "default/local-ranges cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OBPQV2W4A2RX7KKN --mask 255.255.255.255 --rsource -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVC-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVC-PHLVCD4REJJO7PJA ! -s 10.244.0.0/16 -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LUFDZTITM3DSG2HI
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.2.2:8080" -j KUBE-SEP-TYWOPEGYCEWTV3V5
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN ! -s 10.244.0.0/16 -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH ! -s 10.244.0.0/16 -d 10.96.225.2/32 -p tcp -m comment --comment "default/bare cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH -m comment --comment "default/bare -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YA7UC74DEFBGZVGP
1|-A KUBE-SVC-SW4GZQXNYLOYCKHH -m comment --comment "default/bare -> 10.244.2.2:8080" -j KUBE-SEP-PAKOUG5ABM2EZ4JU
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PZYOBLM2TBUZ7KLO
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.2.2:8081" -j KUBE-SEP-PAVLHLX6M6AIDYZL
1|-A KUBE-SVL-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OBPQV2W4A2RX7KKN --mask 255.255.255.255 --rsource -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVL-PBUEOPCTYWP4O6VB -m comment --comment "default/local-ranges -> 10.244.2.2:8080" -j KUBE-SEP-OBPQV2W4A2RX7KKN
1|-A KUBE-SVL-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
1|COMMIT
1|# Completed on Sun Nov 29 16:15:54 2026
$ for p in 31501 31503 31504 31505 31506 31507 31508 31509; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31501 200 0
1|3:31501 200 0
1|4:31501 200 0
1|2:31503 200 0
1|3:31503 200 0
1|4:31503 200 0
1|2:31504 200 0
1|3:31504 200 0
1|4:31504 200 0
1|2:31505 200 0
1|3:31505 200 0
1|4:31505 200 0
1|2:31506 200 0
1|3:31506 200 0
1|4:31506 200 0
1|2:31507 000 28
1|3:31507 000 28
1|4:31507 200 0
1|2:31508 000 7
1|3:31508 000 7
1|4:31508 000 7
1|2:31509 000 28
1|3:31509 000 28
1|4:31509 200 0
$ for i in 1 2 3 4 5 6 8; do echo "$i $(kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.225.$i/hostname 2>/dev/null)"; done
1|1 200 0
1|2 200 0
1|3 200 0
1|4 200 0
1|5 200 0
1|6 200 0
1|8 000 7
$ curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|172.18.0.1
$ curl -s http://172.18.255.239/clientip | cut -d: -f1
1|172.18.0.1
$ kubectl exec client -- curl -s http://172.18.255.239/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec client -- curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.3
$ kubectl exec w2 -- curl -s http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.1
$ docker exec kind-worker2 curl -s -m 1 http://172.18.255.236:81/clientip | cut -d: -f1
1|10.244.2.1
$ docker exec kind-worker curl -s -m 1 http://172.18.255.236:81/clientip | cut -d: -f1
1|172.18.0.3
$ kubectl patch svc two --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.200","ipMode":"Proxy"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   172.18.255.200   80:31501/TCP,53:31511/UDP   70s
$ kubectl describe svc two | grep Ingress
1|LoadBalancer Ingress:     172.18.255.200 (Proxy)
$ docker exec kind-worker iptables-save | grep -E 'default/two'
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -m comment --comment "masquerade traffic for default/two:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -m comment --comment "masquerade traffic for default/two:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -s 10.244.1.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -s 10.244.2.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -s 10.244.1.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -s 10.244.2.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CAWQELG2YD7VZN3C
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.2.2:8080" -j KUBE-SEP-TAQUL3GIETWNYSPL
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PZYOBLM2TBUZ7KLO
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.2.2:8081" -j KUBE-SEP-PAVLHLX6M6AIDYZL
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.200/hostname
1|000 28
? 28
$ kubectl patch svc two --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"hostname":"lb.example.com"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   lb.example.com   80:31501/TCP,53:31511/UDP   78s
$ docker exec kind-worker iptables-save | grep -E 'default/two'
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -m comment --comment "masquerade traffic for default/two:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -m comment --comment "masquerade traffic for default/two:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -s 10.244.1.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -s 10.244.2.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -s 10.244.1.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -s 10.244.2.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CAWQELG2YD7VZN3C
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.2.2:8080" -j KUBE-SEP-TAQUL3GIETWNYSPL
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PZYOBLM2TBUZ7KLO
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.2.2:8081" -j KUBE-SEP-PAVLHLX6M6AIDYZL
$ kubectl patch svc two --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"172.18.255.200"},{"ip":"203.0.113.99"},{"hostname":"x.example.com"}]}}}'
1|service/two patched
@ sync
$ kubectl get svc two
1|NAME   TYPE           CLUSTER-IP    EXTERNAL-IP                                 PORT(S)                     AGE
1|two    LoadBalancer   10.96.225.1   172.18.255.200,203.0.113.99,x.example.com   80:31501/TCP,53:31511/UDP   83s
$ kubectl describe svc two
1|Name:                     two
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.225.1
1|IPs:                      10.96.225.1
1|LoadBalancer Ingress:     172.18.255.200 (VIP), 203.0.113.99 (VIP), x.example.com
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  31501/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080
1|Port:                     dns  53/UDP
1|TargetPort:               8081/UDP
1|NodePort:                 dns  31511/UDP
1|Endpoints:                10.244.1.2:8081,10.244.2.2:8081
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ docker exec kind-worker iptables-save | grep -E 'default/two'
1|-A KUBE-EXT-7ZX2SWI6WKPREP52 -m comment --comment "masquerade traffic for default/two:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WVBKIDDLAVLTVXT3 -m comment --comment "masquerade traffic for default/two:dns external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/two:http" -m tcp --dport 31501 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/two:dns" -m udp --dport 31511 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -s 10.244.1.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CAWQELG2YD7VZN3C -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -s 10.244.2.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PAVLHLX6M6AIDYZL -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -s 10.244.1.2/32 -m comment --comment "default/two:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PZYOBLM2TBUZ7KLO -p udp -m comment --comment "default/two:dns" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -s 10.244.2.2/32 -m comment --comment "default/two:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TAQUL3GIETWNYSPL -p tcp -m comment --comment "default/two:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p tcp -m comment --comment "default/two:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 203.0.113.99/32 -p tcp -m comment --comment "default/two:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-7ZX2SWI6WKPREP52
1|-A KUBE-SERVICES -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 172.18.255.200/32 -p udp -m comment --comment "default/two:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SERVICES -d 203.0.113.99/32 -p udp -m comment --comment "default/two:dns loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-WVBKIDDLAVLTVXT3
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p tcp -m comment --comment "default/two:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CAWQELG2YD7VZN3C
1|-A KUBE-SVC-7ZX2SWI6WKPREP52 -m comment --comment "default/two:http -> 10.244.2.2:8080" -j KUBE-SEP-TAQUL3GIETWNYSPL
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 ! -s 10.244.0.0/16 -d 10.96.225.1/32 -p udp -m comment --comment "default/two:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-PZYOBLM2TBUZ7KLO
1|-A KUBE-SVC-WVBKIDDLAVLTVXT3 -m comment --comment "default/two:dns -> 10.244.2.2:8081" -j KUBE-SEP-PAVLHLX6M6AIDYZL
$ kubectl patch svc classy --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"203.0.113.50","ports":[{"port":80,"protocol":"TCP"}]}]}}}'
1|service/classy patched
@ sync
$ kubectl get svc classy -o jsonpath='{.status}{"\n"}'
1|{"loadBalancer":{"ingress":[{"ip":"203.0.113.50","ipMode":"VIP","ports":[{"port":80,"protocol":"TCP"}]}]}}
$ docker exec kind-worker iptables-save | grep -E 'default/classy'
1|-A KUBE-EXT-GS4QAYOID5GSWLKO -m comment --comment "masquerade traffic for default/classy external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/classy" -m tcp --dport 31503 -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -s 10.244.2.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7UFIQEBG37L3OQOA -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -s 10.244.1.2/32 -m comment --comment "default/classy" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K5YDKMX53S7F3LCN -p tcp -m comment --comment "default/classy" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-SVC-GS4QAYOID5GSWLKO
1|-A KUBE-SERVICES -d 203.0.113.50/32 -p tcp -m comment --comment "default/classy loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-GS4QAYOID5GSWLKO
1|-A KUBE-SVC-GS4QAYOID5GSWLKO ! -s 10.244.0.0/16 -d 10.96.225.3/32 -p tcp -m comment --comment "default/classy cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-K5YDKMX53S7F3LCN
1|-A KUBE-SVC-GS4QAYOID5GSWLKO -m comment --comment "default/classy -> 10.244.2.2:8080" -j KUBE-SEP-7UFIQEBG37L3OQOA
$ kubectl exec client -- curl -s -m 1 -o /dev/null -w '%{http_code}\n' http://203.0.113.50/hostname
1|200
$ kubectl patch svc ranges --type merge -p '{"spec":{"loadBalancerSourceRanges":["172.18.0.1/32"]}}'
1|service/ranges patched
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/ranges'
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http traffic not accepted by KUBE-FW-OK2N6J6VGTPWMNAZ" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt traffic not accepted by KUBE-FW-BNUURBUZIYPU4YPA" -m tcp --dport 8080 -j DROP
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -m comment --comment "masquerade traffic for default/ranges:alt external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -m comment --comment "masquerade traffic for default/ranges:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-FW-BNUURBUZIYPU4YPA -s 172.18.0.1/32 -m comment --comment "default/ranges:alt loadbalancer IP" -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-FW-BNUURBUZIYPU4YPA -m comment --comment "other traffic to default/ranges:alt will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -s 172.18.0.1/32 -m comment --comment "default/ranges:http loadbalancer IP" -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-FW-OK2N6J6VGTPWMNAZ -m comment --comment "other traffic to default/ranges:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -s 10.244.2.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -s 10.244.1.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -s 10.244.1.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -s 10.244.2.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt loadbalancer IP" -m tcp --dport 8080 -j KUBE-FW-BNUURBUZIYPU4YPA
1|-A KUBE-SVC-BNUURBUZIYPU4YPA ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMRJTSIZDVHTBYSL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.2.2:8080" -j KUBE-SEP-B2AQBWHCQNMIFDYR
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-T7WOSBX2SB2HUKBF
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.2.2:8080" -j KUBE-SEP-ZP6P7VXJR3NO6J4A
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.234/hostname
1|200 0
$ kubectl patch svc ranges --type merge -p '{"spec":{"loadBalancerSourceRanges":null}}'
1|service/ranges patched
$ kubectl patch svc open --type merge -p '{"spec":{"loadBalancerSourceRanges":["not a cidr"]}}'
2|The Service "open" is invalid: spec.LoadBalancerSourceRanges[0]: Invalid value: "not a cidr": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl annotate svc open service.beta.kubernetes.io/load-balancer-source-ranges=192.0.2.0/24
1|service/open annotated
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/(ranges|open)'
1|-A KUBE-EXT-BNUURBUZIYPU4YPA -m comment --comment "masquerade traffic for default/ranges:alt external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-OK2N6J6VGTPWMNAZ -m comment --comment "masquerade traffic for default/ranges:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PHLVCD4REJJO7PJA -m comment --comment "masquerade traffic for default/open external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:http" -m tcp --dport 31504 -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/ranges:alt" -m tcp --dport 31514 -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/open" -m tcp --dport 31505 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -s 10.244.2.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B2AQBWHCQNMIFDYR -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -s 10.244.1.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LUFDZTITM3DSG2HI -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -s 10.244.1.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-T7WOSBX2SB2HUKBF -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -s 10.244.2.2/32 -m comment --comment "default/open" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TYWOPEGYCEWTV3V5 -p tcp -m comment --comment "default/open" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -s 10.244.1.2/32 -m comment --comment "default/ranges:alt" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XMRJTSIZDVHTBYSL -p tcp -m comment --comment "default/ranges:alt" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -s 10.244.2.2/32 -m comment --comment "default/ranges:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP6P7VXJR3NO6J4A -p tcp -m comment --comment "default/ranges:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-OK2N6J6VGTPWMNAZ
1|-A KUBE-SERVICES -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-SVC-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 172.18.255.234/32 -p tcp -m comment --comment "default/ranges:alt loadbalancer IP" -m tcp --dport 8080 -j KUBE-EXT-BNUURBUZIYPU4YPA
1|-A KUBE-SERVICES -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-SVC-PHLVCD4REJJO7PJA
1|-A KUBE-SERVICES -d 172.18.255.235/32 -p tcp -m comment --comment "default/open loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-PHLVCD4REJJO7PJA
1|-A KUBE-SVC-BNUURBUZIYPU4YPA ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:alt cluster IP" -m tcp --dport 8080 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XMRJTSIZDVHTBYSL
1|-A KUBE-SVC-BNUURBUZIYPU4YPA -m comment --comment "default/ranges:alt -> 10.244.2.2:8080" -j KUBE-SEP-B2AQBWHCQNMIFDYR
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ ! -s 10.244.0.0/16 -d 10.96.225.4/32 -p tcp -m comment --comment "default/ranges:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-T7WOSBX2SB2HUKBF
1|-A KUBE-SVC-OK2N6J6VGTPWMNAZ -m comment --comment "default/ranges:http -> 10.244.2.2:8080" -j KUBE-SEP-ZP6P7VXJR3NO6J4A
1|-A KUBE-SVC-PHLVCD4REJJO7PJA ! -s 10.244.0.0/16 -d 10.96.225.5/32 -p tcp -m comment --comment "default/open cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LUFDZTITM3DSG2HI
1|-A KUBE-SVC-PHLVCD4REJJO7PJA -m comment --comment "default/open -> 10.244.2.2:8080" -j KUBE-SEP-TYWOPEGYCEWTV3V5
$ kubectl patch svc bare -p '{"spec":{"allocateLoadBalancerNodePorts":true}}'
1|service/bare patched
$ kubectl get svc bare -o jsonpath='{.spec.ports[0].nodePort}{"\n"}'
1|30902
$ kubectl delete svc share-a
1|service "share-a" deleted from default namespace
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/share'
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-b has no local endpoints" -m tcp --dport 81 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/share-b has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31507 -j DROP
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b health check node port" -m tcp --dport 31907 -j ACCEPT
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/share-b external destinations" -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "masquerade LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "route LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -s 10.244.2.2/32 -m comment --comment "default/share-b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -p tcp -m comment --comment "default/share-b" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-SERVICES -d 172.18.255.236/32 -p tcp -m comment --comment "default/share-b loadbalancer IP" -m tcp --dport 81 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN ! -s 10.244.0.0/16 -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.255.236/hostname
1|000 28
? 28
@ cloud off
$ kubectl patch svc share-b -p '{"spec":{"type":"NodePort"}}'
1|service/share-b patched
@ sync
$ docker exec kind-worker2 iptables-save | grep -E 'default/share'
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -s 10.244.0.0/16 -m comment --comment "pod traffic for default/share-b external destinations" -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "masquerade LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-RA7HWU3JHXHVGZLN -m comment --comment "route LOCAL traffic for default/share-b external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/share-b" -m tcp --dport 31507 -j KUBE-EXT-RA7HWU3JHXHVGZLN
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -s 10.244.2.2/32 -m comment --comment "default/share-b" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WTXCWXA2VOSSRQQZ -p tcp -m comment --comment "default/share-b" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SERVICES -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-SVC-RA7HWU3JHXHVGZLN
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN ! -s 10.244.0.0/16 -d 10.96.225.7/32 -p tcp -m comment --comment "default/share-b cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
1|-A KUBE-SVL-RA7HWU3JHXHVGZLN -m comment --comment "default/share-b -> 10.244.2.2:8080" -j KUBE-SEP-WTXCWXA2VOSSRQQZ
$ kubectl get svc share-b
1|NAME      TYPE       CLUSTER-IP    EXTERNAL-IP   PORT(S)        AGE
1|share-b   NodePort   10.96.225.7   <none>        81:31507/TCP   115s
