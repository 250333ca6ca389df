# Where traffic goes by zone and node: trafficDistribution and the annotation in every spelling, several endpoints a zone, policies beside, nodes that lose labels, are cordoned, tainted and excluded.
@ zone kind-control-plane zone-a
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> t.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: same-zone}
| spec: {type: NodePort, clusterIP: 10.96.183.1, trafficDistribution: PreferSameZone, sessionAffinity: ClientIP, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31831}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: same-node}
| spec: {type: NodePort, clusterIP: 10.96.183.2, trafficDistribution: PreferSameNode, externalTrafficPolicy: Local, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31832}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: close-int}
| spec: {clusterIP: 10.96.183.3, trafficDistribution: PreferClose, internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: auto, annotations: {service.kubernetes.io/topology-mode: Auto}}
| spec: {clusterIP: 10.96.183.4, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: auto-old, annotations: {service.kubernetes.io/topology-aware-hints: auto}}
| spec: {clusterIP: 10.96.183.5, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: both, annotations: {service.kubernetes.io/topology-mode: Auto}}
| spec: {clusterIP: 10.96.183.6, trafficDistribution: PreferSameNode, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-zone}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.225, externalTrafficPolicy: Local, healthCheckNodePort: 31893, clusterIP: 10.96.183.7, trafficDistribution: PreferSameZone, externalIPs: [198.51.100.41], selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31837}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hints}
| spec: {clusterIP: 10.96.183.8, trafficDistribution: PreferClose, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: headed}
| spec: {clusterIP: None, trafficDistribution: PreferSameZone, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b1, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> hints.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hints-1, labels: {kubernetes.io/service-name: hints}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, hints: {forZones: [{name: zone-b}], forNodes: [{name: kind-worker2}]}}, {addresses: [10.244.2.2], nodeName: kind-worker2, hints: {forZones: [{name: zone-a}, {name: zone-b}]}}, {addresses: [10.244.2.3], nodeName: kind-worker2, hints: {forZones: [{name: zone-a}]}, conditions: {ready: false, serving: true, terminating: true}}]
$ kubectl apply -f t.yaml
1|service/same-zone created
1|service/same-node created
1|service/close-int created
1|service/auto created
1|service/auto-old created
1|service/both created
1|service/lb-zone created
1|service/hints created
1|service/headed created
1|pod/a1 created
1|pod/b1 created
1|pod/b2 created
1|pod/client created
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
2|Warning: annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
$ kubectl apply -f hints.yaml
1|endpointslice.discovery.k8s.io/hints-1 created
@ sync
$ kubectl get nodes -L topology.kubernetes.io/zone --no-headers | awk '{print $1,$2,$NF}'
1|kind-control-plane Ready zone-a
1|kind-worker Ready zone-a
1|kind-worker2 Ready zone-b
$ kubectl get svc -o jsonpath='{range .items[*]}{.metadata.name} {.spec.trafficDistribution} {.metadata.annotations.service\.kubernetes\.io/topology-mode}{"\n"}{end}'
1|auto  Auto
1|auto-old  
1|both PreferSameNode Auto
1|close-int PreferClose 
1|headed PreferSameZone 
1|hints PreferClose 
1|kubernetes  
1|lb-zone PreferSameZone 
1|same-node PreferSameNode 
1|same-zone PreferSameZone 
$ for s in same-zone same-node close-int auto auto-old both lb-zone headed; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# same-zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
1|# same-node
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# close-int
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|# auto
1|10.244.1.2 zone-a 
1|10.244.2.2 zone-b 
1|10.244.2.3 zone-b 
1|# auto-old
1|10.244.1.2 zone-a 
1|10.244.2.2 zone-b 
1|10.244.2.3 zone-b 
1|# both
1|10.244.1.2 zone-a 
1|10.244.2.2 zone-b 
1|10.244.2.3 zone-b 
1|# lb-zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|# headed
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
$ kubectl describe svc auto both lb-zone
1|Name:                     auto
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              service.kubernetes.io/topology-mode: Auto
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.183.4
1|IPs:                      10.96.183.4
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,10.244.2.3:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     both
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              service.kubernetes.io/topology-mode: Auto
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.183.6
1|IPs:                      10.96.183.6
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:8080,10.244.2.3:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Traffic Distribution:     PreferSameNode
1|
1|
1|Name:                     lb-zone
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 true=one
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.183.7
1|IPs:                      10.96.183.7
1|External IPs:             198.51.100.41
1|Desired LoadBalancer IP:  172.18.255.225
1|LoadBalancer Ingress:     172.18.255.225 (VIP)
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 http  31837/TCP
1|Endpoints:                10.244.1.2:8080
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     31893
1|Traffic Distribution:     PreferSameZone
$ kubectl describe endpointslices hints-1
1|Name:         hints-1
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=hints
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name  Port  Protocol
1|  ----  ----  --------
1|  http  8080  TCP
1|Endpoints:
1|  - Addresses:  10.244.1.2
1|    Conditions:
1|      Ready:    <unset>
1|    Hostname:   <unset>
1|    NodeName:   kind-worker
1|    Zone:       <unset>
1|  - Addresses:  10.244.2.2
1|    Conditions:
1|      Ready:    <unset>
1|    Hostname:   <unset>
1|    NodeName:   kind-worker2
1|    Zone:       <unset>
1|  - Addresses:  10.244.2.3
1|    Conditions:
1|      Ready:   false
1|    Hostname:  <unset>
1|    NodeName:  kind-worker2
1|    Zone:      <unset>
1|Events:        <none>
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
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
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-LDNA7TLM7ILHYJAN - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OCKBPUELAPVZJTIA - [0:0]
1|:KUBE-SEP-THC4SAJSMN7GCYJE - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|:KUBE-SVL-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVL-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVL-OYAPJD63BASU347R - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -j KUBE-SVL-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -j KUBE-SVL-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -s 10.244.1.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OCKBPUELAPVZJTIA -s 10.244.1.2/32 -m comment --comment "default/close-int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OCKBPUELAPVZJTIA -p tcp -m comment --comment "default/close-int:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -s 10.244.1.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http cluster IP" -m tcp --dport 80 -j KUBE-SVL-OYAPJD63BASU347R
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|-A KUBE-SVL-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVL-OYAPJD63BASU347R ! -s 10.244.0.0/16 -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-OYAPJD63BASU347R -m comment --comment "default/close-int:http -> 10.244.1.2:8080" -j KUBE-SEP-OCKBPUELAPVZJTIA
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IEDVEDLS7B353EEZ - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IWLTIDO4QRPYQ77C - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q5OEU4R37L6ZJBY4 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-X7IW42Y42PIU7FXC - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|:KUBE-SVL-FYLTEMJO2ZVQKMKW - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -j KUBE-SVL-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -s 10.244.2.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -s 10.244.1.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -s 10.244.2.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -s 10.244.2.3/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IEDVEDLS7B353EEZ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IWLTIDO4QRPYQ77C
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IEDVEDLS7B353EEZ
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/same-node:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31832 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:45:55 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-LDNA7TLM7ILHYJAN - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-THC4SAJSMN7GCYJE - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -s 10.244.1.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -s 10.244.1.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|COMMIT
1|# Completed on Sun Nov 29 19:45:55 2026
$ for n in 2 3 4; do for p in 31831 31832 31837; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:31831 200 0
1|2:31832 000 28
1|2:31837 000 28
1|3:31831 200 0
1|3:31832 200 0
1|3:31837 200 0
1|4:31831 200 0
1|4:31832 200 0
1|4:31837 000 28
$ for i in $(seq 9); do docker exec kind-control-plane curl -s http://10.96.183.1/hostname; echo; done | sort -u
1|a1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 http://172.18.0.$n:31893/ | tr -d '\n\t')"; done
1|2 {"service": {"namespace": "default","name": "lb-zone"},"localEndpoints": 0,"serviceProxyHealthy": true}
1|3 {"service": {"namespace": "default","name": "lb-zone"},"localEndpoints": 1,"serviceProxyHealthy": true}
1|4 {"service": {"namespace": "default","name": "lb-zone"},"localEndpoints": 0,"serviceProxyHealthy": true}
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers=
1|node/kind-worker labeled
$ kubectl cordon kind-worker2
1|node/kind-worker2 cordoned
$ kubectl taint node kind-worker example.com/maintenance=yes:NoExecute
1|node/kind-worker tainted
@ sync
@ sync
$ kubectl get pods -o wide --no-headers | tr -s ' ' | cut -d' ' -f1,3,7
1|b1 Running kind-worker2
1|b2 Running kind-worker2
1|client Running kind-worker2
$ kubectl get nodes --no-headers | awk '{print $1,$2}'
1|kind-control-plane Ready
1|kind-worker Ready
1|kind-worker2 Ready,SchedulingDisabled
$ for s in same-zone same-node; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# same-zone
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
1|# same-node
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:47:31 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:47:31 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:47:31 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/same-node:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31832 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 19:47:31 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:47:31 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IEDVEDLS7B353EEZ - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q5OEU4R37L6ZJBY4 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-X7IW42Y42PIU7FXC - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -s 10.244.2.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -s 10.244.2.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -s 10.244.2.3/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IEDVEDLS7B353EEZ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|COMMIT
1|# Completed on Sun Nov 29 19:47:31 2026
$ curl -s http://172.18.0.3:10256/healthz | grep -o '"nodeEligible": [a-z]*'
? 1
$ kubectl taint node kind-worker example.com/maintenance-
1|node/kind-worker untainted
$ kubectl uncordon kind-worker2
1|node/kind-worker2 uncordoned
$ kubectl label node kind-worker node.kubernetes.io/exclude-from-external-load-balancers-
1|node/kind-worker unlabeled
$ kubectl apply -f t.yaml
1|service/same-zone unchanged
1|service/same-node unchanged
1|service/close-int unchanged
1|service/auto unchanged
1|service/auto-old unchanged
1|service/both unchanged
1|service/lb-zone unchanged
1|service/hints unchanged
1|service/headed unchanged
1|pod/a1 created
1|pod/b1 unchanged
1|pod/b2 unchanged
1|pod/client unchanged
@ ready
$ kubectl get endpointslices -l kubernetes.io/service-name=same-zone -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
$ kubectl label node kind-worker topology.kubernetes.io/zone-
1|node/kind-worker unlabeled
@ sync
@ sync
$ for s in same-zone same-node auto lb-zone; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# same-zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
1|# same-node
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|10.244.2.3 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# auto
1|10.244.1.2 zone-a 
1|10.244.2.2 zone-b 
1|10.244.2.3 zone-b 
1|# lb-zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
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
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IWLTIDO4QRPYQ77C - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-LDNA7TLM7ILHYJAN - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OCKBPUELAPVZJTIA - [0:0]
1|:KUBE-SEP-Q5OEU4R37L6ZJBY4 - [0:0]
1|:KUBE-SEP-THC4SAJSMN7GCYJE - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|:KUBE-SVL-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVL-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVL-OYAPJD63BASU347R - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -j KUBE-SVL-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -j KUBE-SVL-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -s 10.244.1.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -s 10.244.1.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OCKBPUELAPVZJTIA -s 10.244.1.2/32 -m comment --comment "default/close-int:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OCKBPUELAPVZJTIA -p tcp -m comment --comment "default/close-int:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -s 10.244.2.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -s 10.244.1.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http cluster IP" -m tcp --dport 80 -j KUBE-SVL-OYAPJD63BASU347R
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IWLTIDO4QRPYQ77C
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|-A KUBE-SVL-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVL-OYAPJD63BASU347R ! -s 10.244.0.0/16 -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-OYAPJD63BASU347R -m comment --comment "default/close-int:http -> 10.244.1.2:8080" -j KUBE-SEP-OCKBPUELAPVZJTIA
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:48:55 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DHIDJ6S7LCCHQS2T - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IEDVEDLS7B353EEZ - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IWLTIDO4QRPYQ77C - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-KUJG5XVMVLZ34WRI - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-Q5OEU4R37L6ZJBY4 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-WY7J4YN4TZRFUN56 - [0:0]
1|:KUBE-SEP-X7IW42Y42PIU7FXC - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|:KUBE-SVL-FYLTEMJO2ZVQKMKW - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -j KUBE-SVL-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -s 10.244.2.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DHIDJ6S7LCCHQS2T -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -s 10.244.2.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IEDVEDLS7B353EEZ -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -s 10.244.1.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -s 10.244.2.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KUJG5XVMVLZ34WRI -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -s 10.244.2.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-Q5OEU4R37L6ZJBY4 -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -s 10.244.2.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WY7J4YN4TZRFUN56 -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -s 10.244.2.3/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WY7J4YN4TZRFUN56
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IEDVEDLS7B353EEZ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IWLTIDO4QRPYQ77C
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DHIDJ6S7LCCHQS2T
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-Q5OEU4R37L6ZJBY4 --mask 255.255.255.255 --rsource -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-Q5OEU4R37L6ZJBY4
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-KUJG5XVMVLZ34WRI
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IEDVEDLS7B353EEZ
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|COMMIT
1|# Completed on Sun Nov 29 19:48:55 2026
$ kubectl patch svc same-node -p '{"spec":{"trafficDistribution":"PreferSameZone"}}'
1|service/same-node patched
$ kubectl patch svc same-zone --type json -p '[{"op":"remove","path":"/spec/trafficDistribution"}]'
1|service/same-zone patched
$ kubectl annotate svc both service.kubernetes.io/topology-mode-
1|service/both annotated
$ kubectl delete pod b1 --now
1|pod "b1" deleted from default namespace
@ sync
$ for s in same-zone same-node both; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# same-zone
1|10.244.1.2  
1|10.244.2.3 zone-b 
1|# same-node
1|10.244.1.2  
1|10.244.2.3 zone-b {"forZones":[{"name":"zone-b"}]}
1|# both
1|10.244.1.2  {"forNodes":[{"name":"kind-worker"}]}
1|10.244.2.3 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/same-node:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31832 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-BNYCIJVKEHIK62DJ - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-LDNA7TLM7ILHYJAN - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-THC4SAJSMN7GCYJE - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-X7IW42Y42PIU7FXC - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -s 10.244.1.2/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BNYCIJVKEHIK62DJ -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -s 10.244.1.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -s 10.244.1.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -s 10.244.2.3/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-BNYCIJVKEHIK62DJ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/lb-zone:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31837 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http health check node port" -m tcp --dport 31893 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.183.3/32 -p tcp -m comment --comment "default/close-int:http has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 19:49:29 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-EXT-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-EXT-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-4RBWMFEKODWVQZ2C - [0:0]
1|:KUBE-SEP-5RUV57FSSEOSEOPL - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-DIN7MSEYU4O4TRRM - [0:0]
1|:KUBE-SEP-G3LD36MFT2IKY2IE - [0:0]
1|:KUBE-SEP-IDRHJBJYVWEZYFQU - [0:0]
1|:KUBE-SEP-IOWVHFDYMT246KLD - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IWLTIDO4QRPYQ77C - [0:0]
1|:KUBE-SEP-KQSTRYY3LR2PREFS - [0:0]
1|:KUBE-SEP-LDNA7TLM7ILHYJAN - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-THC4SAJSMN7GCYJE - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VTRQQ3NZY4RLNJVL - [0:0]
1|:KUBE-SEP-X7IW42Y42PIU7FXC - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-55JKXQHI37E22ACD - [0:0]
1|:KUBE-SVC-DAFV4KRZXKTIGEXE - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-FYLTEMJO2ZVQKMKW - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-JVXJA2BFL2QU4RCX - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-NRNPWRCLK5UHXKOT - [0:0]
1|:KUBE-SVC-NSXI6CCE6NJ7PNAO - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-XQUN3XMHTZFRCJ2U - [0:0]
1|:KUBE-SVL-FYLTEMJO2ZVQKMKW - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -s 10.244.0.0/16 -m comment --comment "pod traffic for default/lb-zone:http external destinations" -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "masquerade LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-DAFV4KRZXKTIGEXE -m comment --comment "route LOCAL traffic for default/lb-zone:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -s 10.244.0.0/16 -m comment --comment "pod traffic for default/same-node:http external destinations" -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "masquerade LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -m comment --comment "route LOCAL traffic for default/same-node:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-FYLTEMJO2ZVQKMKW -j KUBE-SVL-FYLTEMJO2ZVQKMKW
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -m comment --comment "masquerade traffic for default/same-zone:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-NSXI6CCE6NJ7PNAO -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-node:http" -m tcp --dport 31832 -j KUBE-EXT-FYLTEMJO2ZVQKMKW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/lb-zone:http" -m tcp --dport 31837 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/same-zone:http" -m tcp --dport 31831 -j KUBE-EXT-NSXI6CCE6NJ7PNAO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -s 10.244.2.3/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4RBWMFEKODWVQZ2C -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -s 10.244.2.3/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5RUV57FSSEOSEOPL -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -s 10.244.1.2/32 -m comment --comment "default/auto:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DIN7MSEYU4O4TRRM -p tcp -m comment --comment "default/auto:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -s 10.244.2.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-G3LD36MFT2IKY2IE -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -s 10.244.1.2/32 -m comment --comment "default/lb-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IDRHJBJYVWEZYFQU -p tcp -m comment --comment "default/lb-zone:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IOWVHFDYMT246KLD -s 10.244.2.3/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IOWVHFDYMT246KLD -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -s 10.244.1.2/32 -m comment --comment "default/hints:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IWLTIDO4QRPYQ77C -p tcp -m comment --comment "default/hints:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -s 10.244.2.3/32 -m comment --comment "default/both:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KQSTRYY3LR2PREFS -p tcp -m comment --comment "default/both:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -s 10.244.1.2/32 -m comment --comment "default/same-zone:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LDNA7TLM7ILHYJAN -p tcp -m comment --comment "default/same-zone:http" -m recent --set --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -s 10.244.1.2/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-THC4SAJSMN7GCYJE -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -s 10.244.1.2/32 -m comment --comment "default/auto-old:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VTRQQ3NZY4RLNJVL -p tcp -m comment --comment "default/auto-old:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -s 10.244.2.3/32 -m comment --comment "default/same-node:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-X7IW42Y42PIU7FXC -p tcp -m comment --comment "default/same-node:http" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-FYLTEMJO2ZVQKMKW
1|-A KUBE-SERVICES -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NRNPWRCLK5UHXKOT
1|-A KUBE-SERVICES -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 198.51.100.41/32 -p tcp -m comment --comment "default/lb-zone:http external IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 172.18.255.225/32 -p tcp -m comment --comment "default/lb-zone:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-DAFV4KRZXKTIGEXE
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-NSXI6CCE6NJ7PNAO
1|-A KUBE-SERVICES -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-55JKXQHI37E22ACD
1|-A KUBE-SERVICES -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-XQUN3XMHTZFRCJ2U
1|-A KUBE-SERVICES -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-JVXJA2BFL2QU4RCX
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-55JKXQHI37E22ACD ! -s 10.244.0.0/16 -d 10.96.183.5/32 -p tcp -m comment --comment "default/auto-old:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VTRQQ3NZY4RLNJVL
1|-A KUBE-SVC-55JKXQHI37E22ACD -m comment --comment "default/auto-old:http -> 10.244.2.3:8080" -j KUBE-SEP-IOWVHFDYMT246KLD
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE ! -s 10.244.0.0/16 -d 10.96.183.7/32 -p tcp -m comment --comment "default/lb-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-DAFV4KRZXKTIGEXE -m comment --comment "default/lb-zone:http -> 10.244.1.2:8080" -j KUBE-SEP-IDRHJBJYVWEZYFQU
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW ! -s 10.244.0.0/16 -d 10.96.183.2/32 -p tcp -m comment --comment "default/same-node:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-THC4SAJSMN7GCYJE
1|-A KUBE-SVC-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX ! -s 10.244.0.0/16 -d 10.96.183.8/32 -p tcp -m comment --comment "default/hints:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IWLTIDO4QRPYQ77C
1|-A KUBE-SVC-JVXJA2BFL2QU4RCX -m comment --comment "default/hints:http -> 10.244.2.2:8080" -j KUBE-SEP-G3LD36MFT2IKY2IE
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT ! -s 10.244.0.0/16 -d 10.96.183.4/32 -p tcp -m comment --comment "default/auto:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-DIN7MSEYU4O4TRRM
1|-A KUBE-SVC-NRNPWRCLK5UHXKOT -m comment --comment "default/auto:http -> 10.244.2.3:8080" -j KUBE-SEP-5RUV57FSSEOSEOPL
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO ! -s 10.244.0.0/16 -d 10.96.183.1/32 -p tcp -m comment --comment "default/same-zone:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-LDNA7TLM7ILHYJAN --mask 255.255.255.255 --rsource -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-4RBWMFEKODWVQZ2C --mask 255.255.255.255 --rsource -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LDNA7TLM7ILHYJAN
1|-A KUBE-SVC-NSXI6CCE6NJ7PNAO -m comment --comment "default/same-zone:http -> 10.244.2.3:8080" -j KUBE-SEP-4RBWMFEKODWVQZ2C
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U ! -s 10.244.0.0/16 -d 10.96.183.6/32 -p tcp -m comment --comment "default/both:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-XQUN3XMHTZFRCJ2U -m comment --comment "default/both:http -> 10.244.2.3:8080" -j KUBE-SEP-KQSTRYY3LR2PREFS
1|-A KUBE-SVL-FYLTEMJO2ZVQKMKW -m comment --comment "default/same-node:http -> 10.244.2.3:8080" -j KUBE-SEP-X7IW42Y42PIU7FXC
1|COMMIT
1|# Completed on Sun Nov 29 19:49:29 2026
