# trafficDistribution over three zones, hints by hand, and what happens where a zone has no endpoint; with the Local policies beside.
@ zone kind-control-plane zone-c
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> t.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: close}
| spec: {clusterIP: 10.96.224.1, selector: {app: web}, trafficDistribution: PreferClose, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone}
| spec: {type: NodePort, clusterIP: 10.96.224.2, selector: {app: web}, trafficDistribution: PreferSameZone, ports: [{port: 80, targetPort: 8080, nodePort: 31402}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.224, clusterIP: 10.96.224.3, selector: {app: web}, trafficDistribution: PreferSameNode, ports: [{port: 80, targetPort: 8080, nodePort: 31403}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node-local}
| spec: {type: NodePort, clusterIP: 10.96.224.4, externalTrafficPolicy: Local, selector: {app: web}, trafficDistribution: PreferSameNode, ports: [{port: 80, targetPort: 8080, nodePort: 31404}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone-int}
| spec: {clusterIP: 10.96.224.5, internalTrafficPolicy: Local, selector: {app: web}, trafficDistribution: PreferSameZone, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hints}
| spec: {clusterIP: 10.96.224.6, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: old, annotations: {service.kubernetes.io/topology-mode: Auto}}
| spec: {clusterIP: 10.96.224.7, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hints-1, labels: {kubernetes.io/service-name: hints}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], nodeName: kind-worker, zone: zone-a, hints: {forZones: [{name: zone-a}, {name: zone-c}]}}
| - {addresses: [10.244.2.2], nodeName: kind-worker2, zone: zone-b, hints: {forZones: [{name: zone-b}]}}
| - {addresses: [10.244.1.3], nodeName: kind-worker, zone: zone-a, conditions: {ready: false}}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b1, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f t.yaml
1|service/close created
1|service/zone created
1|service/node created
1|service/node-local created
1|service/zone-int created
1|service/hints created
1|service/old created
1|endpointslice.discovery.k8s.io/hints-1 created
1|pod/a1 created
1|pod/a2 created
1|pod/b1 created
1|pod/client created
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
@ ready
@ sync
$ kubectl get nodes -L topology.kubernetes.io/zone --no-headers | awk '{print $1,$NF}'
1|kind-control-plane zone-c
1|kind-worker zone-a
1|kind-worker2 zone-b
$ for s in close zone node node-local zone-int hints old; do echo "# $s"; kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort; done
1|# close
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# zone
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# node
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# node-local
1|10.244.1.2 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
1|# zone-int
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# hints
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"},{"name":"zone-c"}]}
1|10.244.1.3 zone-a 
1|10.244.2.2 zone-b {"forZones":[{"name":"zone-b"}]}
1|# old
1|10.244.1.2 zone-a 
1|10.244.1.3 zone-a 
1|10.244.2.2 zone-b 
$ kubectl describe svc close node zone-int old
1|Name:                     close
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.1
1|IPs:                      10.96.224.1
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Traffic Distribution:     PreferClose
1|
1|
1|Name:                     node
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.3
1|IPs:                      10.96.224.3
1|Desired LoadBalancer IP:  172.18.255.224
1|LoadBalancer Ingress:     172.18.255.224 (VIP)
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31403/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|Traffic Distribution:     PreferSameNode
1|
1|
1|Name:                     zone-int
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.5
1|IPs:                      10.96.224.5
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Local
1|Traffic Distribution:     PreferSameZone
1|
1|
1|Name:                     old
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              service.kubernetes.io/topology-mode: Auto
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.224.7
1|IPs:                      10.96.224.7
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.1.3:8080,10.244.2.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl describe endpointslices -l kubernetes.io/service-name=node
1|Name:         node-8x4th
1|Namespace:    default
1|Labels:       endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io
1|              kubernetes.io/service-name=node
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-29T17:07:41Z
1|AddressType:  IPv4
1|Ports:
1|  Name     Port  Protocol
1|  ----     ----  --------
1|  <unset>  8080  TCP
1|Endpoints:
1|  - Addresses:  10.244.1.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/a1
1|    NodeName:   kind-worker
1|    Zone:       zone-a
1|  - Addresses:  10.244.1.3
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/a2
1|    NodeName:   kind-worker
1|    Zone:       zone-a
1|  - Addresses:  10.244.2.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   <unset>
1|    TargetRef:  Pod/b1
1|    NodeName:   kind-worker2
1|    Zone:       zone-b
1|Events:         <none>
$ docker exec kind-control-plane iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/node-local has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31404 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int has no local endpoints" -m tcp --dport 80 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-EXT-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-EXT-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2ELTNXCUCS6445CT - [0:0]
1|:KUBE-SEP-3IIX7WFJOLKL2ZYV - [0:0]
1|:KUBE-SEP-5J2FUU5HB345HARR - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6XR2ONSXFRYBJWPZ - [0:0]
1|:KUBE-SEP-BBVUPSXWBRG3E6SH - [0:0]
1|:KUBE-SEP-CDLWY3HJSMOJ3PR3 - [0:0]
1|:KUBE-SEP-EVP2TM2IOH57B7XN - [0:0]
1|:KUBE-SEP-HUD6TUMQJRCHJUWT - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JX7UNTBG4FYF6P3H - [0:0]
1|:KUBE-SEP-MNTESXIJBIGLQ7FO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OZWKMXJQZ4WOT25M - [0:0]
1|:KUBE-SEP-QV7CGFQYEKJZCHDA - [0:0]
1|:KUBE-SEP-UFRLGQQPOVH22PIZ - [0:0]
1|:KUBE-SEP-UXTDYABOTQ5XX7IV - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VKMO5VOTNMWJZNU2 - [0:0]
1|:KUBE-SEP-WWQCNDQGSQK7HNVU - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-25OFE7UHCSYSRNZL - [0:0]
1|:KUBE-SVC-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-IKPPXZ4UBJDGAOXX - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-SVC-UJBI2K64V4MA2MCH - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-36XBCMBMU372LDA3 -m comment --comment "masquerade traffic for default/zone external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-36XBCMBMU372LDA3 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -s 10.244.0.0/16 -m comment --comment "pod traffic for default/node-local external destinations" -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "masquerade LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "route LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-TNSMERPEENHAWP3N -m comment --comment "masquerade traffic for default/node external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-TNSMERPEENHAWP3N -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2ELTNXCUCS6445CT -s 10.244.1.2/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2ELTNXCUCS6445CT -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -s 10.244.1.3/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-5J2FUU5HB345HARR -s 10.244.2.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5J2FUU5HB345HARR -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -s 10.244.1.3/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-BBVUPSXWBRG3E6SH -s 10.244.2.2/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BBVUPSXWBRG3E6SH -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -s 10.244.1.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -s 10.244.1.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-HUD6TUMQJRCHJUWT -s 10.244.2.2/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HUD6TUMQJRCHJUWT -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -s 10.244.1.2/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -s 10.244.1.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OZWKMXJQZ4WOT25M -s 10.244.2.2/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OZWKMXJQZ4WOT25M -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -s 10.244.1.2/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -s 10.244.1.3/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -s 10.244.1.3/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VKMO5VOTNMWJZNU2 -s 10.244.2.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VKMO5VOTNMWJZNU2 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -s 10.244.1.3/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 172.18.255.224/32 -p tcp -m comment --comment "default/node loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-SVC-UJBI2K64V4MA2MCH
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-CDLWY3HJSMOJ3PR3
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3IIX7WFJOLKL2ZYV
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.2.2:8080" -j KUBE-SEP-VKMO5VOTNMWJZNU2
1|-A KUBE-SVC-36XBCMBMU372LDA3 ! -s 10.244.0.0/16 -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-2ELTNXCUCS6445CT
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UFRLGQQPOVH22PIZ
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.2.2:8080" -j KUBE-SEP-OZWKMXJQZ4WOT25M
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.2:8080" -j KUBE-SEP-EVP2TM2IOH57B7XN
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY ! -s 10.244.0.0/16 -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-JX7UNTBG4FYF6P3H
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WWQCNDQGSQK7HNVU
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.2.2:8080" -j KUBE-SEP-HUD6TUMQJRCHJUWT
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-TNSMERPEENHAWP3N ! -s 10.244.0.0/16 -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QV7CGFQYEKJZCHDA
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-UXTDYABOTQ5XX7IV
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.2.2:8080" -j KUBE-SEP-BBVUPSXWBRG3E6SH
1|-A KUBE-SVC-UJBI2K64V4MA2MCH ! -s 10.244.0.0/16 -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-MNTESXIJBIGLQ7FO
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6XR2ONSXFRYBJWPZ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.2.2:8080" -j KUBE-SEP-5J2FUU5HB345HARR
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
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
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-EXT-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-EXT-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-2ELTNXCUCS6445CT - [0:0]
1|:KUBE-SEP-3IIX7WFJOLKL2ZYV - [0:0]
1|:KUBE-SEP-5J2FUU5HB345HARR - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6XR2ONSXFRYBJWPZ - [0:0]
1|:KUBE-SEP-CDLWY3HJSMOJ3PR3 - [0:0]
1|:KUBE-SEP-EVP2TM2IOH57B7XN - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JX7UNTBG4FYF6P3H - [0:0]
1|:KUBE-SEP-MNTESXIJBIGLQ7FO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-QPHLRWC5PFB3AVSC - [0:0]
1|:KUBE-SEP-QV7CGFQYEKJZCHDA - [0:0]
1|:KUBE-SEP-U6KZYXGMMR6TKMZE - [0:0]
1|:KUBE-SEP-UFRLGQQPOVH22PIZ - [0:0]
1|:KUBE-SEP-UXTDYABOTQ5XX7IV - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-WWQCNDQGSQK7HNVU - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-25OFE7UHCSYSRNZL - [0:0]
1|:KUBE-SVC-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-IKPPXZ4UBJDGAOXX - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-SVC-UJBI2K64V4MA2MCH - [0:0]
1|:KUBE-SVL-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-SVL-SKDLOKEP2N6NDVJD - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-36XBCMBMU372LDA3 -m comment --comment "masquerade traffic for default/zone external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-36XBCMBMU372LDA3 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -s 10.244.0.0/16 -m comment --comment "pod traffic for default/node-local external destinations" -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "masquerade LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "route LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -j KUBE-SVL-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-TNSMERPEENHAWP3N -m comment --comment "masquerade traffic for default/node external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-TNSMERPEENHAWP3N -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-2ELTNXCUCS6445CT -s 10.244.1.2/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2ELTNXCUCS6445CT -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -s 10.244.1.3/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-5J2FUU5HB345HARR -s 10.244.2.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5J2FUU5HB345HARR -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -s 10.244.1.3/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -s 10.244.1.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -s 10.244.1.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -s 10.244.1.2/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -s 10.244.1.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-QPHLRWC5PFB3AVSC -s 10.244.1.2/32 -m comment --comment "default/zone-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QPHLRWC5PFB3AVSC -p tcp -m comment --comment "default/zone-int" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -s 10.244.1.2/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-U6KZYXGMMR6TKMZE -s 10.244.1.3/32 -m comment --comment "default/zone-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U6KZYXGMMR6TKMZE -p tcp -m comment --comment "default/zone-int" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -s 10.244.1.3/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -s 10.244.1.3/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -s 10.244.1.3/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-SKDLOKEP2N6NDVJD
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SERVICES -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-SVC-UJBI2K64V4MA2MCH
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SERVICES -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 172.18.255.224/32 -p tcp -m comment --comment "default/node loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CDLWY3HJSMOJ3PR3
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.3:8080" -j KUBE-SEP-3IIX7WFJOLKL2ZYV
1|-A KUBE-SVC-36XBCMBMU372LDA3 ! -s 10.244.0.0/16 -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-2ELTNXCUCS6445CT
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.3:8080" -j KUBE-SEP-UFRLGQQPOVH22PIZ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.2:8080" -j KUBE-SEP-EVP2TM2IOH57B7XN
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY ! -s 10.244.0.0/16 -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JX7UNTBG4FYF6P3H
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.3:8080" -j KUBE-SEP-WWQCNDQGSQK7HNVU
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-TNSMERPEENHAWP3N ! -s 10.244.0.0/16 -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QV7CGFQYEKJZCHDA
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.3:8080" -j KUBE-SEP-UXTDYABOTQ5XX7IV
1|-A KUBE-SVC-UJBI2K64V4MA2MCH ! -s 10.244.0.0/16 -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-MNTESXIJBIGLQ7FO
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6XR2ONSXFRYBJWPZ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.2.2:8080" -j KUBE-SEP-5J2FUU5HB345HARR
1|-A KUBE-SVL-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JX7UNTBG4FYF6P3H
1|-A KUBE-SVL-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.3:8080" -j KUBE-SEP-WWQCNDQGSQK7HNVU
1|-A KUBE-SVL-SKDLOKEP2N6NDVJD ! -s 10.244.0.0/16 -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-SKDLOKEP2N6NDVJD -m comment --comment "default/zone-int -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QPHLRWC5PFB3AVSC
1|-A KUBE-SVL-SKDLOKEP2N6NDVJD -m comment --comment "default/zone-int -> 10.244.1.3:8080" -j KUBE-SEP-U6KZYXGMMR6TKMZE
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
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
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:08:01 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-EXT-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-EXT-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-5J2FUU5HB345HARR - [0:0]
1|:KUBE-SEP-5LKDRGS76PL6GWOS - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-6XR2ONSXFRYBJWPZ - [0:0]
1|:KUBE-SEP-BBVUPSXWBRG3E6SH - [0:0]
1|:KUBE-SEP-HUD6TUMQJRCHJUWT - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-MNTESXIJBIGLQ7FO - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-OZWKMXJQZ4WOT25M - [0:0]
1|:KUBE-SEP-QQ5JBVHYZV45Z5T7 - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VKMO5VOTNMWJZNU2 - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-25OFE7UHCSYSRNZL - [0:0]
1|:KUBE-SVC-36XBCMBMU372LDA3 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-IKPPXZ4UBJDGAOXX - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-TNSMERPEENHAWP3N - [0:0]
1|:KUBE-SVC-UJBI2K64V4MA2MCH - [0:0]
1|:KUBE-SVL-P2BFBGCVQ7JL5EMY - [0:0]
1|:KUBE-SVL-SKDLOKEP2N6NDVJD - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-36XBCMBMU372LDA3 -m comment --comment "masquerade traffic for default/zone external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-36XBCMBMU372LDA3 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -s 10.244.0.0/16 -m comment --comment "pod traffic for default/node-local external destinations" -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "masquerade LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "route LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -j KUBE-SVL-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-TNSMERPEENHAWP3N -m comment --comment "masquerade traffic for default/node external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-TNSMERPEENHAWP3N -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-5J2FUU5HB345HARR -s 10.244.2.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5J2FUU5HB345HARR -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-5LKDRGS76PL6GWOS -s 10.244.2.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5LKDRGS76PL6GWOS -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -s 10.244.1.3/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6XR2ONSXFRYBJWPZ -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-BBVUPSXWBRG3E6SH -s 10.244.2.2/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BBVUPSXWBRG3E6SH -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-HUD6TUMQJRCHJUWT -s 10.244.2.2/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HUD6TUMQJRCHJUWT -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -s 10.244.1.2/32 -m comment --comment "default/old" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MNTESXIJBIGLQ7FO -p tcp -m comment --comment "default/old" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-OZWKMXJQZ4WOT25M -s 10.244.2.2/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OZWKMXJQZ4WOT25M -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-QQ5JBVHYZV45Z5T7 -s 10.244.2.2/32 -m comment --comment "default/zone-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QQ5JBVHYZV45Z5T7 -p tcp -m comment --comment "default/zone-int" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VKMO5VOTNMWJZNU2 -s 10.244.2.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VKMO5VOTNMWJZNU2 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SERVICES -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-SERVICES -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-SKDLOKEP2N6NDVJD
1|-A KUBE-SERVICES -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-SVC-UJBI2K64V4MA2MCH
1|-A KUBE-SERVICES -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 172.18.255.224/32 -p tcp -m comment --comment "default/node loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.2.2:8080" -j KUBE-SEP-VKMO5VOTNMWJZNU2
1|-A KUBE-SVC-36XBCMBMU372LDA3 ! -s 10.244.0.0/16 -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.2.2:8080" -j KUBE-SEP-OZWKMXJQZ4WOT25M
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.2.2:8080" -j KUBE-SEP-5LKDRGS76PL6GWOS
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY ! -s 10.244.0.0/16 -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.2.2:8080" -j KUBE-SEP-HUD6TUMQJRCHJUWT
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-TNSMERPEENHAWP3N ! -s 10.244.0.0/16 -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.2.2:8080" -j KUBE-SEP-BBVUPSXWBRG3E6SH
1|-A KUBE-SVC-UJBI2K64V4MA2MCH ! -s 10.244.0.0/16 -d 10.96.224.7/32 -p tcp -m comment --comment "default/old cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-MNTESXIJBIGLQ7FO
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-6XR2ONSXFRYBJWPZ
1|-A KUBE-SVC-UJBI2K64V4MA2MCH -m comment --comment "default/old -> 10.244.2.2:8080" -j KUBE-SEP-5J2FUU5HB345HARR
1|-A KUBE-SVL-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.2.2:8080" -j KUBE-SEP-HUD6TUMQJRCHJUWT
1|-A KUBE-SVL-SKDLOKEP2N6NDVJD ! -s 10.244.0.0/16 -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-SKDLOKEP2N6NDVJD -m comment --comment "default/zone-int -> 10.244.2.2:8080" -j KUBE-SEP-QQ5JBVHYZV45Z5T7
1|COMMIT
1|# Completed on Sun Nov 29 17:08:01 2026
$ for i in 1 2 3 4 6; do echo "$i pod: $(for k in $(seq 7); do kubectl exec client -- timeout 1 wget -qO- http://10.96.224.$i/hostname 2>/dev/null; echo; done | sort -u | tr '\n' ' ')"; done
1|1 pod: b1 
1|2 pod: b1 
1|3 pod: b1 
1|4 pod: b1 
1|6 pod: b1 
$ for k in $(seq 7); do curl -s http://172.18.255.224/hostname; echo; done | sort -u
1|a1
1|a2
$ kubectl delete pod b1 --now
1|pod "b1" deleted from default namespace
@ sync
$ for s in close node; do kubectl get endpointslices -l kubernetes.io/service-name=$s -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.hints}{"\n"}{end}' | sort; done
1|10.244.1.2 {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forZones":[{"name":"zone-a"}]}
1|10.244.1.2 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
$ docker exec kind-worker2 iptables-save | grep -E 'default/(close|zone|node|node-local|zone-int)'
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/node-local has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31404 -j DROP
1|-A KUBE-SERVICES -d 10.96.224.5/32 -p tcp -m comment --comment "default/zone-int has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXT-36XBCMBMU372LDA3 -m comment --comment "masquerade traffic for default/zone external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -s 10.244.0.0/16 -m comment --comment "pod traffic for default/node-local external destinations" -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "masquerade LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-P2BFBGCVQ7JL5EMY -m comment --comment "route LOCAL traffic for default/node-local external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-EXT-TNSMERPEENHAWP3N -m comment --comment "masquerade traffic for default/node external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node-local" -m tcp --dport 31404 -j KUBE-EXT-P2BFBGCVQ7JL5EMY
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/zone" -m tcp --dport 31402 -j KUBE-EXT-36XBCMBMU372LDA3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/node" -m tcp --dport 31403 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-SEP-2ELTNXCUCS6445CT -s 10.244.1.2/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-2ELTNXCUCS6445CT -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -s 10.244.1.3/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -s 10.244.1.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -s 10.244.1.2/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JX7UNTBG4FYF6P3H -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -s 10.244.1.2/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QV7CGFQYEKJZCHDA -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -s 10.244.1.3/32 -m comment --comment "default/zone" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UFRLGQQPOVH22PIZ -p tcp -m comment --comment "default/zone" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -s 10.244.1.3/32 -m comment --comment "default/node" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UXTDYABOTQ5XX7IV -p tcp -m comment --comment "default/node" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -s 10.244.1.3/32 -m comment --comment "default/node-local" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WWQCNDQGSQK7HNVU -p tcp -m comment --comment "default/node-local" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-SVC-P2BFBGCVQ7JL5EMY
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SERVICES -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-SVC-36XBCMBMU372LDA3
1|-A KUBE-SERVICES -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-SVC-TNSMERPEENHAWP3N
1|-A KUBE-SERVICES -d 172.18.255.224/32 -p tcp -m comment --comment "default/node loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-TNSMERPEENHAWP3N
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CDLWY3HJSMOJ3PR3
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.3:8080" -j KUBE-SEP-3IIX7WFJOLKL2ZYV
1|-A KUBE-SVC-36XBCMBMU372LDA3 ! -s 10.244.0.0/16 -d 10.96.224.2/32 -p tcp -m comment --comment "default/zone cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-2ELTNXCUCS6445CT
1|-A KUBE-SVC-36XBCMBMU372LDA3 -m comment --comment "default/zone -> 10.244.1.3:8080" -j KUBE-SEP-UFRLGQQPOVH22PIZ
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY ! -s 10.244.0.0/16 -d 10.96.224.4/32 -p tcp -m comment --comment "default/node-local cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JX7UNTBG4FYF6P3H
1|-A KUBE-SVC-P2BFBGCVQ7JL5EMY -m comment --comment "default/node-local -> 10.244.1.3:8080" -j KUBE-SEP-WWQCNDQGSQK7HNVU
1|-A KUBE-SVC-TNSMERPEENHAWP3N ! -s 10.244.0.0/16 -d 10.96.224.3/32 -p tcp -m comment --comment "default/node cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QV7CGFQYEKJZCHDA
1|-A KUBE-SVC-TNSMERPEENHAWP3N -m comment --comment "default/node -> 10.244.1.3:8080" -j KUBE-SEP-UXTDYABOTQ5XX7IV
$ kubectl patch endpointslice hints-1 --type json -p '[{"op":"remove","path":"/endpoints/1/hints"}]'
1|endpointslice.discovery.k8s.io/hints-1 patched
@ sync
$ docker exec kind-worker2 iptables-save | grep -E 'default/hints'
1|-A KUBE-SEP-5LKDRGS76PL6GWOS -s 10.244.2.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5LKDRGS76PL6GWOS -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -s 10.244.1.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EVP2TM2IOH57B7XN
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.2.2:8080" -j KUBE-SEP-5LKDRGS76PL6GWOS
$ kubectl patch endpointslice hints-1 --type json -p '[{"op":"replace","path":"/endpoints","value":[{"addresses":["10.244.1.2"],"nodeName":"kind-worker","zone":"zone-a","hints":{"forZones":[{"name":"zone-a"}],"forNodes":[{"name":"kind-worker"}]}},{"addresses":["10.244.1.3"],"nodeName":"kind-worker","zone":"zone-a","hints":{"forZones":[{"name":"zone-b"}],"forNodes":[{"name":"kind-worker2"}]}}]}]'
1|endpointslice.discovery.k8s.io/hints-1 patched
@ sync
$ docker exec kind-worker2 iptables-save | grep -E 'default/hints'
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -s 10.244.1.3/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.3:8080" -j KUBE-SEP-U4TOWT56CF7ZJE7S
$ docker exec kind-worker iptables-save | grep -E 'default/hints'
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -s 10.244.1.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.2:8080" -j KUBE-SEP-EVP2TM2IOH57B7XN
$ docker exec kind-control-plane iptables-save | grep -E 'default/hints'
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -s 10.244.1.2/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-EVP2TM2IOH57B7XN -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -s 10.244.1.3/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-EVP2TM2IOH57B7XN
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.3:8080" -j KUBE-SEP-U4TOWT56CF7ZJE7S
@ zone kind-worker2 zone-a
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=close -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 zone-a {"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 zone-a {"forZones":[{"name":"zone-a"}]}
$ docker exec kind-worker2 iptables-save | grep -E 'default/(close|hints)'
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -s 10.244.1.3/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -s 10.244.1.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -s 10.244.1.3/32 -m comment --comment "default/hints" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-U4TOWT56CF7ZJE7S -p tcp -m comment --comment "default/hints" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-SVC-IKPPXZ4UBJDGAOXX
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CDLWY3HJSMOJ3PR3
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.3:8080" -j KUBE-SEP-3IIX7WFJOLKL2ZYV
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX ! -s 10.244.0.0/16 -d 10.96.224.6/32 -p tcp -m comment --comment "default/hints cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-IKPPXZ4UBJDGAOXX -m comment --comment "default/hints -> 10.244.1.3:8080" -j KUBE-SEP-U4TOWT56CF7ZJE7S
$ kubectl patch svc close --type json -p '[{"op":"remove","path":"/spec/trafficDistribution"}]'
1|service/close patched
$ kubectl patch svc zone -p '{"spec":{"trafficDistribution":"Nearest"}}'
2|The Service "zone" is invalid: spec.trafficDistribution: Unsupported value: "Nearest": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=close -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.zone} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 zone-a 
1|10.244.1.3 zone-a 
$ docker exec kind-control-plane iptables-save | grep -E 'default/close'
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -s 10.244.1.3/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3IIX7WFJOLKL2ZYV -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -s 10.244.1.2/32 -m comment --comment "default/close" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CDLWY3HJSMOJ3PR3 -p tcp -m comment --comment "default/close" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-SVC-25OFE7UHCSYSRNZL
1|-A KUBE-SVC-25OFE7UHCSYSRNZL ! -s 10.244.0.0/16 -d 10.96.224.1/32 -p tcp -m comment --comment "default/close cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CDLWY3HJSMOJ3PR3
1|-A KUBE-SVC-25OFE7UHCSYSRNZL -m comment --comment "default/close -> 10.244.1.3:8080" -j KUBE-SEP-3IIX7WFJOLKL2ZYV
