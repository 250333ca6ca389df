# EndpointSlices and Endpoints made by hand: several slices of one Service, other ports, conditions, node addresses, host network Pods; which endpoints kube-proxy takes on each node.
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: hand}
| spec: {clusterIP: 10.96.222.1, ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81, targetPort: 9000}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: term}
| spec: {type: NodePort, clusterIP: 10.96.222.2, externalTrafficPolicy: Local, ports: [{port: 80, targetPort: 8080, nodePort: 31202}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: term-int}
| spec: {clusterIP: 10.96.222.3, internalTrafficPolicy: Local, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nodes}
| spec: {type: NodePort, clusterIP: 10.96.222.4, ports: [{port: 80, targetPort: 10256, nodePort: 31204}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hostnet}
| spec: {type: NodePort, clusterIP: 10.96.222.5, externalTrafficPolicy: Local, selector: {app: hostnet}, ports: [{port: 80, targetPort: web, nodePort: 31205}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mirrored}
| spec: {clusterIP: 10.96.222.6, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: mixed}
| spec: {clusterIP: 10.96.222.7, selector: {app: mixed}, ports: [{name: web, port: 80, targetPort: web}, {name: other, port: 82, targetPort: nope}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: notready}
| spec: {clusterIP: 10.96.222.8, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: plus}
| spec: {clusterIP: 10.96.222.9, selector: {app: mixed}, ports: [{name: web, port: 80, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: mixed}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: web, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: mixed}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=9090, --udp-port=8081], ports: [{name: web, containerPort: 9090}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: h1, labels: {app: hostnet}}
| spec: {nodeName: kind-worker, hostNetwork: true, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8085, --udp-port=-1], ports: [{name: web, containerPort: 8085}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> slices.yaml
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-1, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 8080, protocol: TCP}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-2, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 9090, protocol: TCP}, {name: admin, port: 8080, protocol: TCP}]
| endpoints:
| - {addresses: [10.244.2.2], conditions: {ready: true}, nodeName: kind-worker2}
| - {addresses: [10.244.1.2], conditions: {ready: true}}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-3, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints:
| - {addresses: [10.244.1.99], conditions: {ready: false, serving: true, terminating: true}}
| - {addresses: [10.244.1.98], conditions: {ready: false}}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-1, labels: {kubernetes.io/service-name: term}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false, serving: true, terminating: true}, nodeName: kind-worker}
| - {addresses: [10.244.1.97], conditions: {ready: false, serving: false, terminating: true}, nodeName: kind-control-plane}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-2, labels: {kubernetes.io/service-name: term}}
| addressType: IPv4
| ports: [{name: "", port: 9090}]
| endpoints:
| - {addresses: [10.244.2.2], nodeName: kind-worker2}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: term-int-1, labels: {kubernetes.io/service-name: term-int}}
| addressType: IPv4
| ports: [{port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false, serving: true, terminating: true}, nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: nodes-1, labels: {kubernetes.io/service-name: nodes}}
| addressType: IPv4
| ports: [{name: "", port: 10256}]
| endpoints:
| - {addresses: [172.18.0.3], nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: notready-1, labels: {kubernetes.io/service-name: notready}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2], conditions: {ready: false}, nodeName: kind-worker}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: plus-1, labels: {kubernetes.io/service-name: plus}}
| addressType: IPv4
| ports: [{name: web, port: 10256}]
| endpoints:
| - {addresses: [172.18.0.4], nodeName: kind-worker2}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: orphan-1, labels: {kubernetes.io/service-name: orphan}}
| addressType: IPv4
| ports: [{name: "", port: 8080}]
| endpoints:
| - {addresses: [10.244.1.2]}
| ---
| apiVersion: v1
| kind: Endpoints
| metadata: {name: mirrored}
| subsets:
| - addresses: [{ip: 10.244.1.2, nodeName: kind-worker}, {ip: 192.0.2.9}]
|   notReadyAddresses: [{ip: 10.244.2.2, nodeName: kind-worker2}]
|   ports: [{port: 8080}]
> orphan.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: orphan}
| spec: {clusterIP: 10.96.222.10, ports: [{port: 80, targetPort: 1}]}
$ kubectl apply -f s.yaml
1|service/hand created
1|service/term created
1|service/term-int created
1|service/nodes created
1|service/hostnet created
1|service/mirrored created
1|service/mixed created
1|service/notready created
1|service/plus created
1|pod/w1 created
1|pod/w2 created
1|pod/h1 created
1|pod/client created
@ ready
$ kubectl apply -f slices.yaml
1|endpointslice.discovery.k8s.io/hand-1 created
1|endpointslice.discovery.k8s.io/hand-2 created
1|endpointslice.discovery.k8s.io/hand-3 created
1|endpointslice.discovery.k8s.io/term-1 created
1|endpointslice.discovery.k8s.io/term-2 created
1|endpointslice.discovery.k8s.io/term-int-1 created
1|endpointslice.discovery.k8s.io/nodes-1 created
1|endpointslice.discovery.k8s.io/notready-1 created
1|endpointslice.discovery.k8s.io/plus-1 created
1|endpointslice.discovery.k8s.io/orphan-1 created
1|endpoints/mirrored created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ kubectl get endpointslices --sort-by=.metadata.labels.kubernetes\\.io/service-name | grep -v -E 'mixed|plus-'
1|NAME             ADDRESSTYPE   PORTS       ENDPOINTS                         AGE
1|hand-1           IPv4          8080        10.244.1.2                        4s
1|hand-2           IPv4          9090,8080   10.244.2.2,10.244.1.2             4s
1|hand-3           IPv4          8080        10.244.1.99,10.244.1.98           4s
1|hostnet-bnpdm    IPv4          8085        172.18.0.3                        16s
1|kubernetes       IPv4          6443        172.18.0.2                        28s
1|mirrored-gsph5   IPv4          8080        10.244.1.2,192.0.2.9,10.244.2.2   4s
1|nodes-1          IPv4          10256       172.18.0.3                        4s
1|notready-1       IPv4          8080        10.244.1.2                        4s
1|orphan-1         IPv4          8080        10.244.1.2                        4s
1|term-1           IPv4          8080        10.244.1.2,10.244.1.97            4s
1|term-2           IPv4          9090        10.244.2.2                        4s
1|term-int-1       IPv4          8080        10.244.1.2                        4s
$ kubectl get endpoints
1|NAME         ENDPOINTS                         AGE
1|hostnet      172.18.0.3:8085                   16s
1|kubernetes   172.18.0.2:6443                   28s
1|mirrored     10.244.1.2:8080,192.0.2.9:8080    4s
1|mixed        10.244.1.2:8080,10.244.2.2:9090   16s
1|plus         10.244.1.2:8080,10.244.2.2:9090   16s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
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
1|-A KUBE-SERVICES -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:other has no endpoints" -m tcp --dport 82 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-H3L24L62OATTJZKG - [0:0]
1|:KUBE-EXT-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-EXT-Y2ELQZTLJW773NML - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-24U3DZYQRKKP2TWV - [0:0]
1|:KUBE-SEP-5YQ6WAS6UJAYHOLQ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-AC5B5YYVDU7MEWJH - [0:0]
1|:KUBE-SEP-AP53ZMRSB3IWVUUN - [0:0]
1|:KUBE-SEP-CQ3EIZ3N5HSURZYA - [0:0]
1|:KUBE-SEP-DCTWLRTLVLNDPZJM - [0:0]
1|:KUBE-SEP-GYY7RFRHEOFTAEV2 - [0:0]
1|:KUBE-SEP-I6FM6RJA2W2WNDZF - [0:0]
1|:KUBE-SEP-IO62U2JAJC7Z4N2J - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K32MCSY55JRVNFMF - [0:0]
1|:KUBE-SEP-L4WFCHITLSIHGHJT - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-TNCWXGXCNMHI74PP - [0:0]
1|:KUBE-SEP-TTRY6GKVJXDG4ZFX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-XOXRKJD5YTDX46XP - [0:0]
1|:KUBE-SEP-YB4CJYKCXTZG4EVR - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZTOWZOIIHCY2M5XA - [0:0]
1|:KUBE-SEP-ZUHCNUKLTIVXHBR3 - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-6JGWJBFTGQEDQVLW - [0:0]
1|:KUBE-SVC-EO773AEUD6HC2H6Q - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-H3L24L62OATTJZKG - [0:0]
1|:KUBE-SVC-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-K5N43WAJ6TNBC7F5 - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PQCOGVVZE3XWOUBT - [0:0]
1|:KUBE-SVC-SJAP65EJAMAVBHAJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-Y2ELQZTLJW773NML - [0:0]
1|:KUBE-SVL-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-SVL-JP5NECMHEQH4FGJ3 - [0:0]
1|:KUBE-SVL-Y2ELQZTLJW773NML - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-H3L24L62OATTJZKG -m comment --comment "masquerade traffic for default/nodes external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-H3L24L62OATTJZKG -j KUBE-SVC-H3L24L62OATTJZKG
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -s 10.244.0.0/16 -m comment --comment "pod traffic for default/hostnet external destinations" -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "masquerade LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "route LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -j KUBE-SVL-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-Y2ELQZTLJW773NML -s 10.244.0.0/16 -m comment --comment "pod traffic for default/term external destinations" -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "masquerade LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "route LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -j KUBE-SVL-Y2ELQZTLJW773NML
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -s 10.244.1.2/32 -m comment --comment "default/term-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -p tcp -m comment --comment "default/term-int" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -s 10.244.1.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -s 10.244.1.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-AP53ZMRSB3IWVUUN -s 192.0.2.9/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AP53ZMRSB3IWVUUN -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 192.0.2.9:8080
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -s 10.244.2.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -s 10.244.2.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -s 10.244.1.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -s 10.244.2.2/32 -m comment --comment "default/term" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -p tcp -m comment --comment "default/term" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K32MCSY55JRVNFMF -s 10.244.2.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K32MCSY55JRVNFMF -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-L4WFCHITLSIHGHJT -s 172.18.0.4/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-L4WFCHITLSIHGHJT -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 172.18.0.4:10256
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -s 172.18.0.3/32 -m comment --comment "default/nodes" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -p tcp -m comment --comment "default/nodes" -m tcp -j DNAT --to-destination 172.18.0.3:10256
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -s 172.18.0.3/32 -m comment --comment "default/hostnet" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -p tcp -m comment --comment "default/hostnet" -m tcp -j DNAT --to-destination 172.18.0.3:8085
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -s 10.244.2.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -s 10.244.1.2/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZTOWZOIIHCY2M5XA -s 10.244.1.2/32 -m comment --comment "default/term" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZTOWZOIIHCY2M5XA -p tcp -m comment --comment "default/term" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:9090
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-6JGWJBFTGQEDQVLW
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-SVC-EO773AEUD6HC2H6Q
1|-A KUBE-SERVICES -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-SERVICES -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-SVC-PQCOGVVZE3XWOUBT
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-K5N43WAJ6TNBC7F5
1|-A KUBE-SERVICES -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-SJAP65EJAMAVBHAJ
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-JP5NECMHEQH4FGJ3
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-SVC-H3L24L62OATTJZKG
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-GYY7RFRHEOFTAEV2
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZUHCNUKLTIVXHBR3
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.2.2:9090" -j KUBE-SEP-XOXRKJD5YTDX46XP
1|-A KUBE-SVC-EO773AEUD6HC2H6Q ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-5YQ6WAS6UJAYHOLQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.2.2:8080" -j KUBE-SEP-K32MCSY55JRVNFMF
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-H3L24L62OATTJZKG ! -s 10.244.0.0/16 -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-H3L24L62OATTJZKG -m comment --comment "default/nodes -> 172.18.0.3:10256" -j KUBE-SEP-TNCWXGXCNMHI74PP
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO ! -s 10.244.0.0/16 -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 ! -s 10.244.0.0/16 -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AC5B5YYVDU7MEWJH
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.2.2:9090" -j KUBE-SEP-DCTWLRTLVLNDPZJM
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT ! -s 10.244.0.0/16 -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YB4CJYKCXTZG4EVR
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 192.0.2.9:8080" -j KUBE-SEP-AP53ZMRSB3IWVUUN
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ ! -s 10.244.0.0/16 -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-I6FM6RJA2W2WNDZF
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.2.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CQ3EIZ3N5HSURZYA
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 172.18.0.4:10256" -j KUBE-SEP-L4WFCHITLSIHGHJT
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-Y2ELQZTLJW773NML ! -s 10.244.0.0/16 -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.2.2:9090" -j KUBE-SEP-IO62U2JAJC7Z4N2J
1|-A KUBE-SVL-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 ! -s 10.244.0.0/16 -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 -m comment --comment "default/term-int -> 10.244.1.2:8080" -j KUBE-SEP-24U3DZYQRKKP2TWV
1|-A KUBE-SVL-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.1.2:8080" -j KUBE-SEP-ZTOWZOIIHCY2M5XA
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/hostnet has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31205 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:other has no endpoints" -m tcp --dport 82 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:05:19 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-H3L24L62OATTJZKG - [0:0]
1|:KUBE-EXT-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-EXT-Y2ELQZTLJW773NML - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-5YQ6WAS6UJAYHOLQ - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-AC5B5YYVDU7MEWJH - [0:0]
1|:KUBE-SEP-AP53ZMRSB3IWVUUN - [0:0]
1|:KUBE-SEP-CQ3EIZ3N5HSURZYA - [0:0]
1|:KUBE-SEP-DCTWLRTLVLNDPZJM - [0:0]
1|:KUBE-SEP-GYY7RFRHEOFTAEV2 - [0:0]
1|:KUBE-SEP-I6FM6RJA2W2WNDZF - [0:0]
1|:KUBE-SEP-IO62U2JAJC7Z4N2J - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K32MCSY55JRVNFMF - [0:0]
1|:KUBE-SEP-L4WFCHITLSIHGHJT - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-TNCWXGXCNMHI74PP - [0:0]
1|:KUBE-SEP-TTRY6GKVJXDG4ZFX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-XOXRKJD5YTDX46XP - [0:0]
1|:KUBE-SEP-YB4CJYKCXTZG4EVR - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZUHCNUKLTIVXHBR3 - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-6JGWJBFTGQEDQVLW - [0:0]
1|:KUBE-SVC-EO773AEUD6HC2H6Q - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-H3L24L62OATTJZKG - [0:0]
1|:KUBE-SVC-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-K5N43WAJ6TNBC7F5 - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PQCOGVVZE3XWOUBT - [0:0]
1|:KUBE-SVC-SJAP65EJAMAVBHAJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-Y2ELQZTLJW773NML - [0:0]
1|:KUBE-SVL-Y2ELQZTLJW773NML - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-H3L24L62OATTJZKG -m comment --comment "masquerade traffic for default/nodes external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-H3L24L62OATTJZKG -j KUBE-SVC-H3L24L62OATTJZKG
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -s 10.244.0.0/16 -m comment --comment "pod traffic for default/hostnet external destinations" -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "masquerade LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "route LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-Y2ELQZTLJW773NML -s 10.244.0.0/16 -m comment --comment "pod traffic for default/term external destinations" -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "masquerade LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "route LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -j KUBE-SVL-Y2ELQZTLJW773NML
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -s 10.244.1.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -s 10.244.1.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-AP53ZMRSB3IWVUUN -s 192.0.2.9/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AP53ZMRSB3IWVUUN -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 192.0.2.9:8080
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -s 10.244.2.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -s 10.244.2.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -s 10.244.1.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -s 10.244.2.2/32 -m comment --comment "default/term" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -p tcp -m comment --comment "default/term" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K32MCSY55JRVNFMF -s 10.244.2.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K32MCSY55JRVNFMF -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-L4WFCHITLSIHGHJT -s 172.18.0.4/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-L4WFCHITLSIHGHJT -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 172.18.0.4:10256
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -s 172.18.0.3/32 -m comment --comment "default/nodes" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -p tcp -m comment --comment "default/nodes" -m tcp -j DNAT --to-destination 172.18.0.3:10256
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -s 172.18.0.3/32 -m comment --comment "default/hostnet" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -p tcp -m comment --comment "default/hostnet" -m tcp -j DNAT --to-destination 172.18.0.3:8085
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -s 10.244.2.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -s 10.244.1.2/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:9090
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-SVC-EO773AEUD6HC2H6Q
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-SVC-H3L24L62OATTJZKG
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-SERVICES -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-SERVICES -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-SVC-PQCOGVVZE3XWOUBT
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-K5N43WAJ6TNBC7F5
1|-A KUBE-SERVICES -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-SJAP65EJAMAVBHAJ
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-6JGWJBFTGQEDQVLW
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-GYY7RFRHEOFTAEV2
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZUHCNUKLTIVXHBR3
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.2.2:9090" -j KUBE-SEP-XOXRKJD5YTDX46XP
1|-A KUBE-SVC-EO773AEUD6HC2H6Q ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-5YQ6WAS6UJAYHOLQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.2.2:8080" -j KUBE-SEP-K32MCSY55JRVNFMF
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-H3L24L62OATTJZKG ! -s 10.244.0.0/16 -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-H3L24L62OATTJZKG -m comment --comment "default/nodes -> 172.18.0.3:10256" -j KUBE-SEP-TNCWXGXCNMHI74PP
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO ! -s 10.244.0.0/16 -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 ! -s 10.244.0.0/16 -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AC5B5YYVDU7MEWJH
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.2.2:9090" -j KUBE-SEP-DCTWLRTLVLNDPZJM
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT ! -s 10.244.0.0/16 -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YB4CJYKCXTZG4EVR
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 192.0.2.9:8080" -j KUBE-SEP-AP53ZMRSB3IWVUUN
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ ! -s 10.244.0.0/16 -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-I6FM6RJA2W2WNDZF
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.2.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-CQ3EIZ3N5HSURZYA
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 172.18.0.4:10256" -j KUBE-SEP-L4WFCHITLSIHGHJT
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-Y2ELQZTLJW773NML ! -s 10.244.0.0/16 -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.2.2:9090" -j KUBE-SEP-IO62U2JAJC7Z4N2J
1|-A KUBE-SVL-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.2.2:9090" -j KUBE-SEP-IO62U2JAJC7Z4N2J
1|COMMIT
1|# Completed on Sun Nov 29 17:05:19 2026
$ docker exec kind-control-plane iptables-save | grep -E 'default/(term|hand|nodes|hostnet)'
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/hostnet has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31205 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/term has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31202 -j DROP
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXT-H3L24L62OATTJZKG -m comment --comment "masquerade traffic for default/nodes external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -s 10.244.0.0/16 -m comment --comment "pod traffic for default/hostnet external destinations" -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "masquerade LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "route LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-Y2ELQZTLJW773NML -s 10.244.0.0/16 -m comment --comment "pod traffic for default/term external destinations" -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "masquerade LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "route LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/nodes" -m tcp --dport 31204 -j KUBE-EXT-H3L24L62OATTJZKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -s 10.244.1.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GYY7RFRHEOFTAEV2 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -s 10.244.2.2/32 -m comment --comment "default/term" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -p tcp -m comment --comment "default/term" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-K32MCSY55JRVNFMF -s 10.244.2.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K32MCSY55JRVNFMF -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -s 172.18.0.3/32 -m comment --comment "default/nodes" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TNCWXGXCNMHI74PP -p tcp -m comment --comment "default/nodes" -m tcp -j DNAT --to-destination 172.18.0.3:10256
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -s 172.18.0.3/32 -m comment --comment "default/hostnet" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -p tcp -m comment --comment "default/hostnet" -m tcp -j DNAT --to-destination 172.18.0.3:8085
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -s 10.244.2.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:9090
1|-A KUBE-SERVICES -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-6JGWJBFTGQEDQVLW
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-SVC-EO773AEUD6HC2H6Q
1|-A KUBE-SERVICES -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-SVC-H3L24L62OATTJZKG
1|-A KUBE-SERVICES -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-GYY7RFRHEOFTAEV2
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZUHCNUKLTIVXHBR3
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.2.2:9090" -j KUBE-SEP-XOXRKJD5YTDX46XP
1|-A KUBE-SVC-EO773AEUD6HC2H6Q ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-5YQ6WAS6UJAYHOLQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.2.2:8080" -j KUBE-SEP-K32MCSY55JRVNFMF
1|-A KUBE-SVC-H3L24L62OATTJZKG ! -s 10.244.0.0/16 -d 10.96.222.4/32 -p tcp -m comment --comment "default/nodes cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-H3L24L62OATTJZKG -m comment --comment "default/nodes -> 172.18.0.3:10256" -j KUBE-SEP-TNCWXGXCNMHI74PP
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO ! -s 10.244.0.0/16 -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVC-Y2ELQZTLJW773NML ! -s 10.244.0.0/16 -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.2.2:9090" -j KUBE-SEP-IO62U2JAJC7Z4N2J
$ kubectl describe svc hand term mixed plus notready
1|Name:                     hand
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.1
1|IPs:                      10.96.222.1
1|Port:                     http  80/TCP
1|TargetPort:               8080/TCP
1|Endpoints:                10.244.1.2:8080,10.244.2.2:9090,10.244.1.2:9090 + 0 more...
1|Port:                     admin  81/TCP
1|TargetPort:               9000/TCP
1|Endpoints:                10.244.2.2:8080,10.244.1.2:8080
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     term
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     NodePort
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.2
1|IPs:                      10.96.222.2
1|Port:                     <unset>  80/TCP
1|TargetPort:               8080/TCP
1|NodePort:                 <unset>  31202/TCP
1|Endpoints:                10.244.2.2:9090
1|Session Affinity:         None
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     mixed
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=mixed
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.7
1|IPs:                      10.96.222.7
1|Port:                     web  80/TCP
1|TargetPort:               web/TCP
1|Endpoints:                10.244.2.2:9090,10.244.1.2:8080
1|Port:                     other  82/TCP
1|TargetPort:               nope/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     plus
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=mixed
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.9
1|IPs:                      10.96.222.9
1|Port:                     web  80/TCP
1|TargetPort:               web/TCP
1|Endpoints:                172.18.0.4:10256,10.244.1.2:8080,10.244.2.2:9090
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     notready
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.222.8
1|IPs:                      10.96.222.8
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ for i in $(seq 24); do kubectl exec client -- curl -s http://10.96.222.1/hostname 2>/dev/null; echo; done | sort -u
1|
1|w1
1|w2
$ kubectl exec client -- curl -s http://10.96.222.1:81/hostname
2|command terminated with exit code 7
? 7
$ for i in 2 3 8 10; do echo "10.96.222.$i $(kubectl exec client -- curl -s -m 1 -w ' %{http_code} %{exitcode}' http://10.96.222.$i/hostname 2>/dev/null)"; done
1|10.96.222.2 w2 200 0
1|10.96.222.3  000 28
1|10.96.222.8  000 7
1|10.96.222.10  000 28
$ for i in 2 3; do echo "10.96.222.$i $(docker exec kind-worker curl -s -m 1 -w ' %{http_code} %{exitcode}' http://10.96.222.$i/hostname 2>/dev/null)"; done
1|10.96.222.2 w2 200 0
1|10.96.222.3 w1 200 0
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31202/hostname)"; done
1|2  000 28
1|3 w1 200 0
1|4 w2 200 0
$ curl -s http://172.18.0.3:31202/clientip | cut -d: -f1
1|172.18.0.1
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:31204/healthz)"; done
1|2 200 0
1|3 200 0
1|4 200 0
$ kubectl exec client -- curl -s -o /dev/null -w '%{http_code}\n' http://10.96.222.4/healthz
1|200
$ docker exec kind-worker curl -s -o /dev/null -w '%{http_code}\n' http://10.96.222.4/healthz
1|200
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31205/clientip | sed 's/:[0-9]* / /')"; done
1|2  000 28
1|3 172.18.0.1 200 0
1|4  000 28
$ kubectl exec client -- curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec w1 -- curl -s http://10.96.222.5/clientip | cut -d: -f1
1|10.244.1.2
$ docker exec kind-worker curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.3
$ docker exec kind-worker2 curl -s http://10.96.222.5/clientip | cut -d: -f1
1|172.18.0.4
$ docker exec kind-worker curl -s -m 1 -w ' %{exitcode}\n' http://127.0.0.1:31205/clientip | sed 's/:[0-9]* / /'
1|172.18.0.3 0
$ kubectl get pod h1 -o jsonpath='{.status.podIP} {.status.hostIP}{"\n"}'
1|172.18.0.3 172.18.0.3
$ for i in $(seq 16); do kubectl exec client -- curl -s http://10.96.222.7/hostname; echo; done | sort -u
1|w1
1|w2
$ kubectl exec client -- curl -s -m 1 -w '%{http_code} %{exitcode}' http://10.96.222.7:82/hostname
1\000 7
2|command terminated with exit code 7
? 7
$ kubectl apply -f orphan.yaml
1|service/orphan created
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/orphan'
1|-A KUBE-SEP-H5FQAG6OZ52QNGVW -s 10.244.1.2/32 -m comment --comment "default/orphan" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5FQAG6OZ52QNGVW -p tcp -m comment --comment "default/orphan" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.222.10/32 -p tcp -m comment --comment "default/orphan cluster IP" -m tcp --dport 80 -j KUBE-SVC-RC7QDB36HDXOIAIS
1|-A KUBE-SVC-RC7QDB36HDXOIAIS ! -s 10.244.0.0/16 -d 10.96.222.10/32 -p tcp -m comment --comment "default/orphan cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RC7QDB36HDXOIAIS -m comment --comment "default/orphan -> 10.244.1.2:8080" -j KUBE-SEP-H5FQAG6OZ52QNGVW
$ kubectl exec client -- curl -s -m 1 http://10.96.222.10/hostname
1\w1
$ kubectl patch endpointslice term-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":false,"serving":false,"terminating":true}}]'
1|endpointslice.discovery.k8s.io/term-1 patched
$ kubectl patch endpointslice notready-1 --type json -p '[{"op":"replace","path":"/endpoints/0/conditions","value":{"ready":true}}]'
1|endpointslice.discovery.k8s.io/notready-1 patched
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/(term|notready)'
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/term has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31202 -j DROP
1|-A KUBE-EXT-Y2ELQZTLJW773NML -s 10.244.0.0/16 -m comment --comment "pod traffic for default/term external destinations" -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "masquerade LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-Y2ELQZTLJW773NML -m comment --comment "route LOCAL traffic for default/term external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/term" -m tcp --dport 31202 -j KUBE-EXT-Y2ELQZTLJW773NML
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -s 10.244.1.2/32 -m comment --comment "default/term-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -p tcp -m comment --comment "default/term-int" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -s 10.244.2.2/32 -m comment --comment "default/term" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IO62U2JAJC7Z4N2J -p tcp -m comment --comment "default/term" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-K6KEZIIEKWNJDNBD -s 10.244.1.2/32 -m comment --comment "default/notready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K6KEZIIEKWNJDNBD -p tcp -m comment --comment "default/notready" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-SVC-Y2ELQZTLJW773NML
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-JP5NECMHEQH4FGJ3
1|-A KUBE-SERVICES -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready cluster IP" -m tcp --dport 80 -j KUBE-SVC-PIFI2UMISA7GD2P7
1|-A KUBE-SVC-PIFI2UMISA7GD2P7 ! -s 10.244.0.0/16 -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PIFI2UMISA7GD2P7 -m comment --comment "default/notready -> 10.244.1.2:8080" -j KUBE-SEP-K6KEZIIEKWNJDNBD
1|-A KUBE-SVC-Y2ELQZTLJW773NML ! -s 10.244.0.0/16 -d 10.96.222.2/32 -p tcp -m comment --comment "default/term cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-Y2ELQZTLJW773NML -m comment --comment "default/term -> 10.244.2.2:9090" -j KUBE-SEP-IO62U2JAJC7Z4N2J
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 ! -s 10.244.0.0/16 -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 -m comment --comment "default/term-int -> 10.244.1.2:8080" -j KUBE-SEP-24U3DZYQRKKP2TWV
$ for n in 2 3 4; do echo "$n $(curl -s -m 1 -w ' %{http_code} %{exitcode}' http://172.18.0.$n:31202/hostname)"; done
1|2  000 28
1|3  000 28
1|4 w2 200 0
$ kubectl delete endpointslice hand-1 term-2 plus-1
1|endpointslice.discovery.k8s.io "hand-1" deleted from default namespace
1|endpointslice.discovery.k8s.io "term-2" deleted from default namespace
1|endpointslice.discovery.k8s.io "plus-1" deleted from default namespace
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/(hand|term|plus)'
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/term has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 31202 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.222.2/32 -p tcp -m comment --comment "default/term has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -s 10.244.1.2/32 -m comment --comment "default/term-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -p tcp -m comment --comment "default/term-int" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -s 10.244.1.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-5YQ6WAS6UJAYHOLQ -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -s 10.244.2.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -s 10.244.1.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-K32MCSY55JRVNFMF -s 10.244.2.2/32 -m comment --comment "default/hand:admin" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K32MCSY55JRVNFMF -p tcp -m comment --comment "default/hand:admin" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -s 10.244.2.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XOXRKJD5YTDX46XP -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -s 10.244.1.2/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZUHCNUKLTIVXHBR3 -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.2:9090
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-6JGWJBFTGQEDQVLW
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-SVC-EO773AEUD6HC2H6Q
1|-A KUBE-SERVICES -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-SJAP65EJAMAVBHAJ
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-JP5NECMHEQH4FGJ3
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.2:9090" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-ZUHCNUKLTIVXHBR3
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.2.2:9090" -j KUBE-SEP-XOXRKJD5YTDX46XP
1|-A KUBE-SVC-EO773AEUD6HC2H6Q ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin cluster IP" -m tcp --dport 81 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-5YQ6WAS6UJAYHOLQ
1|-A KUBE-SVC-EO773AEUD6HC2H6Q -m comment --comment "default/hand:admin -> 10.244.2.2:8080" -j KUBE-SEP-K32MCSY55JRVNFMF
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ ! -s 10.244.0.0/16 -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-I6FM6RJA2W2WNDZF
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.2.2:9090" -j KUBE-SEP-CQ3EIZ3N5HSURZYA
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 ! -s 10.244.0.0/16 -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 -m comment --comment "default/term-int -> 10.244.1.2:8080" -j KUBE-SEP-24U3DZYQRKKP2TWV
$ kubectl patch endpoints mirrored --type json -p '[{"op":"remove","path":"/subsets/0/addresses/1"}]'
1|endpoints/mirrored patched
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
@ sync
$ docker exec kind-worker iptables-save | grep -E 'default/mirrored'
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -s 10.244.1.2/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-SVC-PQCOGVVZE3XWOUBT
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT ! -s 10.244.0.0/16 -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 10.244.1.2:8080" -j KUBE-SEP-YB4CJYKCXTZG4EVR
$ kubectl patch endpointslice hand-2 --type json -p '[{"op":"replace","path":"/endpoints","value":[]}]'
1|endpointslice.discovery.k8s.io/hand-2 patched
$ kubectl delete svc term nodes
1|service "term" deleted from default namespace
1|service "nodes" deleted from default namespace
@ sync
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:07:20 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 17:07:20 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:07:20 2026
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
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:admin has no endpoints" -m tcp --dport 81 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:other has no endpoints" -m tcp --dport 82 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 17:07:20 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 17:07:20 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-24U3DZYQRKKP2TWV - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-AC5B5YYVDU7MEWJH - [0:0]
1|:KUBE-SEP-CQ3EIZ3N5HSURZYA - [0:0]
1|:KUBE-SEP-DCTWLRTLVLNDPZJM - [0:0]
1|:KUBE-SEP-H5FQAG6OZ52QNGVW - [0:0]
1|:KUBE-SEP-I6FM6RJA2W2WNDZF - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-K6KEZIIEKWNJDNBD - [0:0]
1|:KUBE-SEP-LRDUUH5OBLPOUDUM - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-TTRY6GKVJXDG4ZFX - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-YB4CJYKCXTZG4EVR - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-6JGWJBFTGQEDQVLW - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-K5N43WAJ6TNBC7F5 - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PIFI2UMISA7GD2P7 - [0:0]
1|:KUBE-SVC-PQCOGVVZE3XWOUBT - [0:0]
1|:KUBE-SVC-RC7QDB36HDXOIAIS - [0:0]
1|:KUBE-SVC-SJAP65EJAMAVBHAJ - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVL-HIV3SQ2GHHINHWQO - [0:0]
1|:KUBE-SVL-JP5NECMHEQH4FGJ3 - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -s 10.244.0.0/16 -m comment --comment "pod traffic for default/hostnet external destinations" -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "masquerade LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -m comment --comment "route LOCAL traffic for default/hostnet external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-EXT-HIV3SQ2GHHINHWQO -j KUBE-SVL-HIV3SQ2GHHINHWQO
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/hostnet" -m tcp --dport 31205 -j KUBE-EXT-HIV3SQ2GHHINHWQO
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -s 10.244.1.2/32 -m comment --comment "default/term-int" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-24U3DZYQRKKP2TWV -p tcp -m comment --comment "default/term-int" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -s 10.244.1.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AC5B5YYVDU7MEWJH -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -s 10.244.2.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-CQ3EIZ3N5HSURZYA -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -s 10.244.2.2/32 -m comment --comment "default/mixed:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-DCTWLRTLVLNDPZJM -p tcp -m comment --comment "default/mixed:web" -m tcp -j DNAT --to-destination 10.244.2.2:9090
1|-A KUBE-SEP-H5FQAG6OZ52QNGVW -s 10.244.1.2/32 -m comment --comment "default/orphan" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-H5FQAG6OZ52QNGVW -p tcp -m comment --comment "default/orphan" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -s 10.244.1.2/32 -m comment --comment "default/plus:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-I6FM6RJA2W2WNDZF -p tcp -m comment --comment "default/plus:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-K6KEZIIEKWNJDNBD -s 10.244.1.2/32 -m comment --comment "default/notready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-K6KEZIIEKWNJDNBD -p tcp -m comment --comment "default/notready" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LRDUUH5OBLPOUDUM -s 10.244.1.99/32 -m comment --comment "default/hand:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LRDUUH5OBLPOUDUM -p tcp -m comment --comment "default/hand:http" -m tcp -j DNAT --to-destination 10.244.1.99:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -s 172.18.0.3/32 -m comment --comment "default/hostnet" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TTRY6GKVJXDG4ZFX -p tcp -m comment --comment "default/hostnet" -m tcp -j DNAT --to-destination 172.18.0.3:8085
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -s 10.244.1.2/32 -m comment --comment "default/mirrored" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YB4CJYKCXTZG4EVR -p tcp -m comment --comment "default/mirrored" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-SVL-JP5NECMHEQH4FGJ3
1|-A KUBE-SERVICES -d 10.96.222.10/32 -p tcp -m comment --comment "default/orphan cluster IP" -m tcp --dport 80 -j KUBE-SVC-RC7QDB36HDXOIAIS
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready cluster IP" -m tcp --dport 80 -j KUBE-SVC-PIFI2UMISA7GD2P7
1|-A KUBE-SERVICES -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-6JGWJBFTGQEDQVLW
1|-A KUBE-SERVICES -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-SVC-HIV3SQ2GHHINHWQO
1|-A KUBE-SERVICES -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-SVC-PQCOGVVZE3XWOUBT
1|-A KUBE-SERVICES -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-K5N43WAJ6TNBC7F5
1|-A KUBE-SERVICES -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-SVC-SJAP65EJAMAVBHAJ
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW ! -s 10.244.0.0/16 -d 10.96.222.1/32 -p tcp -m comment --comment "default/hand:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-6JGWJBFTGQEDQVLW -m comment --comment "default/hand:http -> 10.244.1.99:8080" -j KUBE-SEP-LRDUUH5OBLPOUDUM
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO ! -s 10.244.0.0/16 -d 10.96.222.5/32 -p tcp -m comment --comment "default/hostnet cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 ! -s 10.244.0.0/16 -d 10.96.222.7/32 -p tcp -m comment --comment "default/mixed:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AC5B5YYVDU7MEWJH
1|-A KUBE-SVC-K5N43WAJ6TNBC7F5 -m comment --comment "default/mixed:web -> 10.244.2.2:9090" -j KUBE-SEP-DCTWLRTLVLNDPZJM
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PIFI2UMISA7GD2P7 ! -s 10.244.0.0/16 -d 10.96.222.8/32 -p tcp -m comment --comment "default/notready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PIFI2UMISA7GD2P7 -m comment --comment "default/notready -> 10.244.1.2:8080" -j KUBE-SEP-K6KEZIIEKWNJDNBD
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT ! -s 10.244.0.0/16 -d 10.96.222.6/32 -p tcp -m comment --comment "default/mirrored cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PQCOGVVZE3XWOUBT -m comment --comment "default/mirrored -> 10.244.1.2:8080" -j KUBE-SEP-YB4CJYKCXTZG4EVR
1|-A KUBE-SVC-RC7QDB36HDXOIAIS ! -s 10.244.0.0/16 -d 10.96.222.10/32 -p tcp -m comment --comment "default/orphan cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RC7QDB36HDXOIAIS -m comment --comment "default/orphan -> 10.244.1.2:8080" -j KUBE-SEP-H5FQAG6OZ52QNGVW
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ ! -s 10.244.0.0/16 -d 10.96.222.9/32 -p tcp -m comment --comment "default/plus:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-I6FM6RJA2W2WNDZF
1|-A KUBE-SVC-SJAP65EJAMAVBHAJ -m comment --comment "default/plus:web -> 10.244.2.2:9090" -j KUBE-SEP-CQ3EIZ3N5HSURZYA
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVL-HIV3SQ2GHHINHWQO -m comment --comment "default/hostnet -> 172.18.0.3:8085" -j KUBE-SEP-TTRY6GKVJXDG4ZFX
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 ! -s 10.244.0.0/16 -d 10.96.222.3/32 -p tcp -m comment --comment "default/term-int cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-JP5NECMHEQH4FGJ3 -m comment --comment "default/term-int -> 10.244.1.2:8080" -j KUBE-SEP-24U3DZYQRKKP2TWV
1|COMMIT
1|# Completed on Sun Nov 29 17:07:20 2026
$ kubectl get endpointslices --sort-by=.metadata.name -o name | grep -E 'hand|term|nodes|orphan'
1|endpointslice.discovery.k8s.io/hand-2
1|endpointslice.discovery.k8s.io/hand-3
1|endpointslice.discovery.k8s.io/nodes-1
1|endpointslice.discovery.k8s.io/orphan-1
1|endpointslice.discovery.k8s.io/term-1
1|endpointslice.discovery.k8s.io/term-int-1
