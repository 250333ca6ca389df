# Twenty Services of stranger kinds at once, kube-proxy in iptables mode: policies together, source ranges, affinity, nobody behind, leaving and unready endpoints; whole rulesets, and who reaches what.
@ zone kind-worker zone-a
@ zone kind-worker2 zone-b
> zoo.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: zoo}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-sticky, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.1, internalTrafficPolicy: Local, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 120}}, selector: {app: web}, ports: [{port: 80, targetPort: http, nodePort: 32101}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-locals, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.2, externalTrafficPolicy: Local, internalTrafficPolicy: Local, selector: {on: one}, ports: [{name: web, port: 80, targetPort: http, nodePort: 32102}, {name: echo, port: 7, protocol: UDP, targetPort: echo, nodePort: 32112}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-all, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.213, clusterIP: 10.96.210.3, externalTrafficPolicy: Local, healthCheckNodePort: 32193, sessionAffinity: ClientIP, loadBalancerSourceRanges: [172.18.0.0/16, 10.244.1.0/24], externalIPs: [198.51.100.213], selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32103}, {name: closed, port: 443, targetPort: 8443, nodePort: 32113}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-ranges-none, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.214, clusterIP: 10.96.210.4, loadBalancerSourceRanges: [10.0.0.0/8], selector: {app: none}, ports: [{port: 80, nodePort: 32104}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-inside, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.215, clusterIP: 10.96.210.5, internalTrafficPolicy: Local, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 32105}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-portless, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.216, clusterIP: 10.96.210.6, allocateLoadBalancerNodePorts: false, externalTrafficPolicy: Local, healthCheckNodePort: 32196, selector: {on: one}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb-class, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerClass: example.com/other, clusterIP: 10.96.210.7, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32107}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext-sticky, namespace: zoo}
| spec: {clusterIP: 10.96.210.8, externalTrafficPolicy: Local, externalIPs: [198.51.100.218, 198.51.100.219], sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86400}}, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: three, namespace: zoo}
| spec: {clusterIP: 10.96.210.9, selector: {app: web}, ports: [{name: t, port: 5000, targetPort: 8080}, {name: u, port: 5000, protocol: UDP, targetPort: 8081}, {name: s, port: 5000, protocol: SCTP, targetPort: 8082}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: node-first, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.10, trafficDistribution: PreferSameNode, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 32110}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: zone-first, namespace: zoo}
| spec: {clusterIP: 10.96.210.11, trafficDistribution: PreferSameZone, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: np-local-empty, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.12, externalTrafficPolicy: Local, selector: {app: none}, ports: [{name: a, port: 80, nodePort: 32114}, {name: b, port: 53, protocol: UDP, nodePort: 32115}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: int-local-empty, namespace: zoo}
| spec: {clusterIP: 10.96.210.13, internalTrafficPolicy: Local, externalIPs: [198.51.100.220], selector: {app: none}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready, namespace: zoo}
| spec: {clusterIP: 10.96.210.14, publishNotReadyAddresses: true, selector: {app: slow}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unready-not, namespace: zoo}
| spec: {type: NodePort, clusterIP: 10.96.210.15, selector: {app: slow}, ports: [{port: 80, targetPort: 8080, nodePort: 32117}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: leaving, namespace: zoo}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.217, clusterIP: 10.96.210.16, externalTrafficPolicy: Local, healthCheckNodePort: 32198, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32118}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: five, namespace: zoo}
| spec: {clusterIP: 10.96.210.17, ports: [{name: http, port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: headless, namespace: zoo}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: alias, namespace: zoo}
| spec: {type: ExternalName, externalName: zone-first.zoo.svc.cluster.local}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: leaving-1, namespace: zoo, labels: {kubernetes.io/service-name: leaving}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker, conditions: {ready: false, serving: true, terminating: true}}, {addresses: [10.244.2.2], nodeName: kind-worker2, conditions: {ready: true}}, {addresses: [10.244.1.3], nodeName: kind-worker, conditions: {ready: false, serving: false, terminating: true}}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: five-1, namespace: zoo, labels: {kubernetes.io/service-name: five}}
| addressType: IPv4
| ports: [{name: http, port: 8080}]
| endpoints: [{addresses: [10.244.1.2], nodeName: kind-worker}, {addresses: [10.244.1.3], nodeName: kind-worker}, {addresses: [10.244.2.2], nodeName: kind-worker2}, {addresses: [192.0.2.5]}, {addresses: [172.18.0.2], nodeName: kind-control-plane}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a, namespace: zoo, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}, {name: echo, containerPort: 8081, protocol: UDP}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: b, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: c, namespace: zoo, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: slow, namespace: zoo, labels: {app: slow}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client, namespace: zoo}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near, namespace: zoo}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f zoo.yaml
1|namespace/zoo created
1|service/np-sticky created
1|service/np-locals created
1|service/lb-all created
1|service/lb-ranges-none created
1|service/lb-inside created
1|service/lb-portless created
1|service/lb-class created
1|service/ext-sticky created
1|service/three created
1|service/node-first created
1|service/zone-first created
1|service/np-local-empty created
1|service/int-local-empty created
1|service/unready created
1|service/unready-not created
1|service/leaving created
1|service/five created
1|service/headless created
1|service/alias created
1|endpointslice.discovery.k8s.io/leaving-1 created
1|endpointslice.discovery.k8s.io/five-1 created
1|pod/a created
1|pod/b created
1|pod/c created
1|pod/slow created
1|pod/client created
1|pod/near created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get svc -n zoo
1|NAME              TYPE           CLUSTER-IP     EXTERNAL-IP                        PORT(S)                       AGE
1|alias             ExternalName   <none>         zone-first.zoo.svc.cluster.local   <none>                        10s
1|ext-sticky        ClusterIP      10.96.210.8    198.51.100.218,198.51.100.219      80/TCP                        10s
1|five              ClusterIP      10.96.210.17   <none>                             80/TCP                        10s
1|headless          ClusterIP      None           <none>                             8080/TCP                      10s
1|int-local-empty   ClusterIP      10.96.210.13   198.51.100.220                     80/TCP                        10s
1|lb-all            LoadBalancer   10.96.210.3    172.18.255.213,198.51.100.213      80:32103/TCP,443:32113/TCP    10s
1|lb-class          LoadBalancer   10.96.210.7    <pending>                          80:32107/TCP                  10s
1|lb-inside         LoadBalancer   10.96.210.5    172.18.255.215                     80:32105/TCP                  10s
1|lb-portless       LoadBalancer   10.96.210.6    172.18.255.216                     80/TCP,53/UDP                 10s
1|lb-ranges-none    LoadBalancer   10.96.210.4    172.18.255.214                     80:32104/TCP                  10s
1|leaving           LoadBalancer   10.96.210.16   172.18.255.217                     80:32118/TCP                  10s
1|node-first        NodePort       10.96.210.10   <none>                             80:32110/TCP                  10s
1|np-local-empty    NodePort       10.96.210.12   <none>                             80:32114/TCP,53:32115/UDP     10s
1|np-locals         NodePort       10.96.210.2    <none>                             80:32102/TCP,7:32112/UDP      11s
1|np-sticky         NodePort       10.96.210.1    <none>                             80:32101/TCP                  11s
1|three             ClusterIP      10.96.210.9    <none>                             5000/TCP,5000/UDP,5000/SCTP   10s
1|unready           ClusterIP      10.96.210.14   <none>                             80/TCP                        10s
1|unready-not       NodePort       10.96.210.15   <none>                             80:32117/TCP                  10s
1|zone-first        ClusterIP      10.96.210.11   <none>                             80/TCP                        10s
$ kubectl get endpointslices -n zoo --sort-by=.metadata.labels.kubernetes\\.io/service-name
1|NAME                    ADDRESSTYPE   PORTS            ENDPOINTS                                      AGE
1|ext-sticky-28crw        IPv4          8080             10.244.1.2                                     10s
1|five-1                  IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2 + 2 more...   10s
1|headless-ddtm5          IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               10s
1|int-local-empty-2mrs9   IPv4          <unset>          <unset>                                        10s
1|lb-all-4v4hg            IPv4          8080,8443        10.244.1.2,10.244.1.3,10.244.2.2               10s
1|lb-class-cr9lw          IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               10s
1|lb-inside-24r4g         IPv4          8080             10.244.1.2                                     10s
1|lb-portless-jplsb       IPv4          8080,8081        10.244.1.2                                     10s
1|lb-ranges-none-fsd9p    IPv4          <unset>          <unset>                                        10s
1|leaving-1               IPv4          8080             10.244.1.2,10.244.2.2,10.244.1.3               10s
1|node-first-84pp4        IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               10s
1|np-local-empty-bhqg4    IPv4          <unset>          <unset>                                        10s
1|np-locals-6dp9d         IPv4          8081,8080        10.244.1.2                                     10s
1|np-sticky-tb8lp         IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               11s
1|three-qhdpg             IPv4          8082,8081,8080   10.244.1.2,10.244.1.3,10.244.2.2               10s
1|unready-gw78b           IPv4          8080             10.244.2.3                                     10s
1|unready-not-smbqp       IPv4          8080             10.244.2.3                                     10s
1|zone-first-ljq4x        IPv4          8080             10.244.1.2,10.244.1.3,10.244.2.2               10s
$ kubectl get endpointslices -n zoo -l kubernetes.io/service-name=node-first -o jsonpath='{range .items[0].endpoints[*]}{.addresses[0]} {.hints}{"\n"}{end}' | sort
1|10.244.1.2 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.1.3 {"forNodes":[{"name":"kind-worker"}],"forZones":[{"name":"zone-a"}]}
1|10.244.2.2 {"forNodes":[{"name":"kind-worker2"}],"forZones":[{"name":"zone-b"}]}
$ docker exec kind-worker iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.214/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32104 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32117 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.220/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32115 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32114 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:udp health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:http health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72" -m tcp --dport 443 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.4/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.13/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-EXT-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-EXT-3L662D3KP44VKYTI - [0:0]
1|:KUBE-EXT-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-EXT-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-EXT-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-EXT-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-EXT-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-EXT-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-EXT-VB3OHHIE2REWASED - [0:0]
1|:KUBE-EXT-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-EXT-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-FW-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-FW-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3BXSYTNZYEIKONGB - [0:0]
1|:KUBE-SEP-3XLWMV2E2GI2GKRM - [0:0]
1|:KUBE-SEP-4CJUKHSM3GJ5BFHI - [0:0]
1|:KUBE-SEP-4HLE2DDQBKQ4ZLNC - [0:0]
1|:KUBE-SEP-4S6QDEZSWWHNT454 - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-74I7H5VIA6HTPEOE - [0:0]
1|:KUBE-SEP-7DWXIYE5JAAQVLPS - [0:0]
1|:KUBE-SEP-7GZMYXC5O5AR3LVY - [0:0]
1|:KUBE-SEP-AAEPVB7LSPGYNPVH - [0:0]
1|:KUBE-SEP-AOOWEEVQT7RDX6MX - [0:0]
1|:KUBE-SEP-AWRUISH6HG44DGJW - [0:0]
1|:KUBE-SEP-GH5PDI77MFJXC7GL - [0:0]
1|:KUBE-SEP-HER6EFSF7SFGFY57 - [0:0]
1|:KUBE-SEP-HY3NBXTWTLIPMA6B - [0:0]
1|:KUBE-SEP-IIW5L7ITAEV472NA - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JMUIJCQAFOHAERZZ - [0:0]
1|:KUBE-SEP-JSWMCGZMUO3CZLL4 - [0:0]
1|:KUBE-SEP-JYJZRQA3HPLHRIUR - [0:0]
1|:KUBE-SEP-LOACQRX4HWIXRL6V - [0:0]
1|:KUBE-SEP-LZHKAJ5NLXQRWM76 - [0:0]
1|:KUBE-SEP-MWDOC4IOGGHAPHDF - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NEHQ6HZ7P5UGUCHU - [0:0]
1|:KUBE-SEP-NN7WNVE6LETUEHLG - [0:0]
1|:KUBE-SEP-OEYVFZWW44HDJAK5 - [0:0]
1|:KUBE-SEP-OYZCSTGL7V4MPPQI - [0:0]
1|:KUBE-SEP-PVVXK3CAJR4AZLKZ - [0:0]
1|:KUBE-SEP-QMYDFD5TVVE7C6NX - [0:0]
1|:KUBE-SEP-QR72R22LJCLFTXKI - [0:0]
1|:KUBE-SEP-SKAPHXUFBSEKY2G6 - [0:0]
1|:KUBE-SEP-SV4DA2PWZD2Q4DOA - [0:0]
1|:KUBE-SEP-TQ2AME4XFQ4L22CM - [0:0]
1|:KUBE-SEP-UQ2GNV4GZHVGXWIW - [0:0]
1|:KUBE-SEP-UUSWMMI2P6EJBDNA - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VUXUXCJI2777MRO5 - [0:0]
1|:KUBE-SEP-VX55Y5PUUGZBCXGC - [0:0]
1|:KUBE-SEP-WI3KKYII2ECZE62P - [0:0]
1|:KUBE-SEP-WJBLAUSPSNGJNVDN - [0:0]
1|:KUBE-SEP-WPAJ4AB74TOBISSQ - [0:0]
1|:KUBE-SEP-XHVM24E2SEFSIAUF - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-SVC-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVC-3L662D3KP44VKYTI - [0:0]
1|:KUBE-SVC-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-SVC-4OVXFRCPWWS6SCWB - [0:0]
1|:KUBE-SVC-4YNRGWNEO6EPJ6AG - [0:0]
1|:KUBE-SVC-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-SVC-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-SVC-BQ4M7PUC2VG34E5P - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-SVC-HPBH5X75R3EOHXOB - [0:0]
1|:KUBE-SVC-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVC-RYGDVH6RNETP5YWY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVC-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-SVC-YFUXKBLJIYL4M6KJ - [0:0]
1|:KUBE-SVC-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-SVL-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-SVL-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVL-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-SVL-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-SVL-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-SVL-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-SVL-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVL-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVL-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-SVL-YNYSUMVXM5P5TMXK - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:echo external destinations" -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "route LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -j KUBE-SVL-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:closed external destinations" -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "route LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -j KUBE-SVL-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-3L662D3KP44VKYTI -m comment --comment "masquerade traffic for zoo/node-first external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-3L662D3KP44VKYTI -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:http external destinations" -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "route LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -j KUBE-SVL-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:web external destinations" -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "route LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -j KUBE-SVL-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-AWJDVUQKCI253CWT -m comment --comment "masquerade traffic for zoo/lb-class external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AWJDVUQKCI253CWT -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/ext-sticky external destinations" -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "masquerade LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "route LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -j KUBE-SVL-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:udp external destinations" -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "route LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -j KUBE-SVL-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:http external destinations" -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "route LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -j KUBE-SVL-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-VB3OHHIE2REWASED -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/leaving:http external destinations" -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "masquerade LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "route LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -j KUBE-SVL-VB3OHHIE2REWASED
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -m comment --comment "masquerade traffic for zoo/lb-inside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -j KUBE-SVC-VS5JHFO4XDC26SKG
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -m comment --comment "masquerade traffic for zoo/np-sticky external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -j KUBE-SVC-YNYSUMVXM5P5TMXK
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -m comment --comment "other traffic to zoo/lb-all:closed will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -m comment --comment "other traffic to zoo/lb-all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -s 10.244.1.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -s 10.244.1.3/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -s 10.244.1.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -s 10.244.1.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -s 10.244.2.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -s 10.244.2.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -s 10.244.2.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -s 10.244.1.3/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -s 10.244.2.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -s 10.244.1.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-AWRUISH6HG44DGJW -s 10.244.1.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AWRUISH6HG44DGJW -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -s 10.244.2.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -s 10.244.1.3/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -s 10.244.1.2/32 -m comment --comment "zoo/lb-inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -p tcp -m comment --comment "zoo/lb-inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IIW5L7ITAEV472NA -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IIW5L7ITAEV472NA -p tcp -m comment --comment "zoo/lb-portless:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -s 10.244.1.3/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -p udp -m comment --comment "zoo/np-locals:echo" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8443
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -p tcp -m comment --comment "zoo/np-locals:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -s 10.244.1.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -s 10.244.2.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -s 10.244.1.3/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8443
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -s 10.244.1.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -s 10.244.2.3/32 -m comment --comment "zoo/unready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -p tcp -m comment --comment "zoo/unready" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -s 10.244.1.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-QR72R22LJCLFTXKI -s 10.244.1.3/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QR72R22LJCLFTXKI -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -s 10.244.1.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -p udp -m comment --comment "zoo/lb-portless:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -s 10.244.1.3/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8443
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -s 172.18.0.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 172.18.0.2:8080
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -s 10.244.1.2/32 -m comment --comment "zoo/ext-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -p tcp -m comment --comment "zoo/ext-sticky" -m recent --set --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WI3KKYII2ECZE62P -s 10.244.1.3/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WI3KKYII2ECZE62P -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.3:8082
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -s 10.244.2.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.2.2:8082
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -s 192.0.2.5/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 192.0.2.5:8080
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo cluster IP" -m udp --dport 7 -j KUBE-SVL-2KGAFGNES4Z4O6JW
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http external IP" -m tcp --dport 80 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed external IP" -m tcp --dport 443 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed loadbalancer IP" -m tcp --dport 443 -j KUBE-FW-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-SVC-BQ4M7PUC2VG34E5P
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-SVC-4YNRGWNEO6EPJ6AG
1|-A KUBE-SERVICES -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-SERVICES -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-SVC-RYGDVH6RNETP5YWY
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-SVC-4OVXFRCPWWS6SCWB
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web cluster IP" -m tcp --dport 80 -j KUBE-SVL-56EEIEPH6SNGD7BL
1|-A KUBE-SERVICES -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside cluster IP" -m tcp --dport 80 -j KUBE-SVL-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 172.18.255.215/32 -p tcp -m comment --comment "zoo/lb-inside loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HPBH5X75R3EOHXOB
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVL-YNYSUMVXM5P5TMXK
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2KGAFGNES4Z4O6JW -m comment --comment "zoo/np-locals:echo -> 10.244.1.2:8081" -j KUBE-SEP-JSWMCGZMUO3CZLL4
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-3L662D3KP44VKYTI ! -s 10.244.0.0/16 -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3BXSYTNZYEIKONGB
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.3:8080" -j KUBE-SEP-7GZMYXC5O5AR3LVY
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H -m comment --comment "zoo/lb-portless:http -> 10.244.1.2:8080" -j KUBE-SEP-IIW5L7ITAEV472NA
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.2:8082" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-4CJUKHSM3GJ5BFHI
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.3:8082" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WI3KKYII2ECZE62P
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.2.2:8082" -j KUBE-SEP-WJBLAUSPSNGJNVDN
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG ! -s 10.244.0.0/16 -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG -m comment --comment "zoo/unready -> 10.244.2.3:8080" -j KUBE-SEP-PVVXK3CAJR4AZLKZ
1|-A KUBE-SVC-56EEIEPH6SNGD7BL -m comment --comment "zoo/np-locals:web -> 10.244.1.2:8080" -j KUBE-SEP-LOACQRX4HWIXRL6V
1|-A KUBE-SVC-AWJDVUQKCI253CWT ! -s 10.244.0.0/16 -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-AWRUISH6HG44DGJW
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3XLWMV2E2GI2GKRM
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.2.2:8080" -j KUBE-SEP-7DWXIYE5JAAQVLPS
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-SKAPHXUFBSEKY2G6
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NEHQ6HZ7P5UGUCHU
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.2.2:8080" -j KUBE-SEP-GH5PDI77MFJXC7GL
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF ! -s 10.244.0.0/16 -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-HPBH5X75R3EOHXOB ! -s 10.244.0.0/16 -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-OYZCSTGL7V4MPPQI
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-UQ2GNV4GZHVGXWIW
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-74I7H5VIA6HTPEOE
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 172.18.0.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VUXUXCJI2777MRO5
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 192.0.2.5:8080" -j KUBE-SEP-WPAJ4AB74TOBISSQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM -m comment --comment "zoo/lb-portless:udp -> 10.244.1.2:8081" -j KUBE-SEP-TQ2AME4XFQ4L22CM
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-RYGDVH6RNETP5YWY ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QMYDFD5TVVE7C6NX
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JMUIJCQAFOHAERZZ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.2.2:8081" -j KUBE-SEP-MWDOC4IOGGHAPHDF
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-VB3OHHIE2REWASED ! -s 10.244.0.0/16 -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.2.2:8080" -j KUBE-SEP-AAEPVB7LSPGYNPVH
1|-A KUBE-SVC-VS5JHFO4XDC26SKG -m comment --comment "zoo/lb-inside -> 10.244.1.2:8080" -j KUBE-SEP-HY3NBXTWTLIPMA6B
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ ! -s 10.244.0.0/16 -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AOOWEEVQT7RDX6MX
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.3:8080" -j KUBE-SEP-QR72R22LJCLFTXKI
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVL-2KGAFGNES4Z4O6JW ! -s 10.244.0.0/16 -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-2KGAFGNES4Z4O6JW -m comment --comment "zoo/np-locals:echo -> 10.244.1.2:8081" -j KUBE-SEP-JSWMCGZMUO3CZLL4
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVL-4FZCEEOYZBUFFH2H -m comment --comment "zoo/lb-portless:http -> 10.244.1.2:8080" -j KUBE-SEP-IIW5L7ITAEV472NA
1|-A KUBE-SVL-56EEIEPH6SNGD7BL ! -s 10.244.0.0/16 -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-56EEIEPH6SNGD7BL -m comment --comment "zoo/np-locals:web -> 10.244.1.2:8080" -j KUBE-SEP-LOACQRX4HWIXRL6V
1|-A KUBE-SVL-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVL-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVL-HUOE24WGAU6JVLGM -m comment --comment "zoo/lb-portless:udp -> 10.244.1.2:8081" -j KUBE-SEP-TQ2AME4XFQ4L22CM
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVL-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.1.2:8080" -j KUBE-SEP-4HLE2DDQBKQ4ZLNC
1|-A KUBE-SVL-VS5JHFO4XDC26SKG ! -s 10.244.0.0/16 -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-VS5JHFO4XDC26SKG -m comment --comment "zoo/lb-inside -> 10.244.1.2:8080" -j KUBE-SEP-HY3NBXTWTLIPMA6B
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK ! -s 10.244.0.0/16 -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -j KUBE-SEP-HER6EFSF7SFGFY57
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32112 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32115 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp has no local endpoints" -m udp --dport 53 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32117 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32102 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.214/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32104 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32114 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.220/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:http health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:udp health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72" -m tcp --dport 443 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m udp --dport 7 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.4/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.13/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-EXT-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-EXT-3L662D3KP44VKYTI - [0:0]
1|:KUBE-EXT-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-EXT-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-EXT-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-EXT-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-EXT-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-EXT-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-EXT-VB3OHHIE2REWASED - [0:0]
1|:KUBE-EXT-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-EXT-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-FW-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-FW-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3XLWMV2E2GI2GKRM - [0:0]
1|:KUBE-SEP-4CJUKHSM3GJ5BFHI - [0:0]
1|:KUBE-SEP-4S6QDEZSWWHNT454 - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-74I7H5VIA6HTPEOE - [0:0]
1|:KUBE-SEP-7DWXIYE5JAAQVLPS - [0:0]
1|:KUBE-SEP-AAEPVB7LSPGYNPVH - [0:0]
1|:KUBE-SEP-AWRUISH6HG44DGJW - [0:0]
1|:KUBE-SEP-BGC2MZTVIRIVHZJE - [0:0]
1|:KUBE-SEP-GH5PDI77MFJXC7GL - [0:0]
1|:KUBE-SEP-HER6EFSF7SFGFY57 - [0:0]
1|:KUBE-SEP-HY3NBXTWTLIPMA6B - [0:0]
1|:KUBE-SEP-IIW5L7ITAEV472NA - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IVIGQBW7F6E47T7H - [0:0]
1|:KUBE-SEP-JMUIJCQAFOHAERZZ - [0:0]
1|:KUBE-SEP-JSWMCGZMUO3CZLL4 - [0:0]
1|:KUBE-SEP-JYJZRQA3HPLHRIUR - [0:0]
1|:KUBE-SEP-LOACQRX4HWIXRL6V - [0:0]
1|:KUBE-SEP-LZHKAJ5NLXQRWM76 - [0:0]
1|:KUBE-SEP-MWDOC4IOGGHAPHDF - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NEHQ6HZ7P5UGUCHU - [0:0]
1|:KUBE-SEP-NN7WNVE6LETUEHLG - [0:0]
1|:KUBE-SEP-OEYVFZWW44HDJAK5 - [0:0]
1|:KUBE-SEP-OYZCSTGL7V4MPPQI - [0:0]
1|:KUBE-SEP-PVVXK3CAJR4AZLKZ - [0:0]
1|:KUBE-SEP-QMYDFD5TVVE7C6NX - [0:0]
1|:KUBE-SEP-SKAPHXUFBSEKY2G6 - [0:0]
1|:KUBE-SEP-SV4DA2PWZD2Q4DOA - [0:0]
1|:KUBE-SEP-TQ2AME4XFQ4L22CM - [0:0]
1|:KUBE-SEP-UQ2GNV4GZHVGXWIW - [0:0]
1|:KUBE-SEP-UUSWMMI2P6EJBDNA - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VUXUXCJI2777MRO5 - [0:0]
1|:KUBE-SEP-VX55Y5PUUGZBCXGC - [0:0]
1|:KUBE-SEP-WI3KKYII2ECZE62P - [0:0]
1|:KUBE-SEP-WJBLAUSPSNGJNVDN - [0:0]
1|:KUBE-SEP-WPAJ4AB74TOBISSQ - [0:0]
1|:KUBE-SEP-XHVM24E2SEFSIAUF - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-SVC-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVC-3L662D3KP44VKYTI - [0:0]
1|:KUBE-SVC-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-SVC-4OVXFRCPWWS6SCWB - [0:0]
1|:KUBE-SVC-4YNRGWNEO6EPJ6AG - [0:0]
1|:KUBE-SVC-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-SVC-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-SVC-BQ4M7PUC2VG34E5P - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-SVC-HPBH5X75R3EOHXOB - [0:0]
1|:KUBE-SVC-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVC-RYGDVH6RNETP5YWY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVC-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-SVC-YFUXKBLJIYL4M6KJ - [0:0]
1|:KUBE-SVC-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-SVL-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVL-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVL-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVL-YNYSUMVXM5P5TMXK - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:echo external destinations" -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "route LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:closed external destinations" -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "route LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -j KUBE-SVL-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-3L662D3KP44VKYTI -m comment --comment "masquerade traffic for zoo/node-first external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-3L662D3KP44VKYTI -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:http external destinations" -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "route LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:web external destinations" -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "route LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-AWJDVUQKCI253CWT -m comment --comment "masquerade traffic for zoo/lb-class external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AWJDVUQKCI253CWT -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/ext-sticky external destinations" -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "masquerade LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "route LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:udp external destinations" -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "route LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:http external destinations" -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "route LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -j KUBE-SVL-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-VB3OHHIE2REWASED -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/leaving:http external destinations" -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "masquerade LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "route LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -j KUBE-SVL-VB3OHHIE2REWASED
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -m comment --comment "masquerade traffic for zoo/lb-inside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -j KUBE-SVC-VS5JHFO4XDC26SKG
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -m comment --comment "masquerade traffic for zoo/np-sticky external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -j KUBE-SVC-YNYSUMVXM5P5TMXK
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -m comment --comment "other traffic to zoo/lb-all:closed will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -m comment --comment "other traffic to zoo/lb-all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -s 10.244.1.3/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -s 10.244.1.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -s 10.244.2.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -s 10.244.2.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -s 10.244.2.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -s 10.244.2.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AWRUISH6HG44DGJW -s 10.244.1.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AWRUISH6HG44DGJW -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-BGC2MZTVIRIVHZJE -s 10.244.2.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BGC2MZTVIRIVHZJE -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -s 10.244.2.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -s 10.244.1.3/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -s 10.244.1.2/32 -m comment --comment "zoo/lb-inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -p tcp -m comment --comment "zoo/lb-inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IIW5L7ITAEV472NA -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IIW5L7ITAEV472NA -p tcp -m comment --comment "zoo/lb-portless:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IVIGQBW7F6E47T7H -s 10.244.2.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IVIGQBW7F6E47T7H -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -s 10.244.1.3/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -p udp -m comment --comment "zoo/np-locals:echo" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8443
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -p tcp -m comment --comment "zoo/np-locals:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -s 10.244.1.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -s 10.244.2.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -s 10.244.1.3/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8443
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -s 10.244.1.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -s 10.244.2.3/32 -m comment --comment "zoo/unready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -p tcp -m comment --comment "zoo/unready" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -s 10.244.1.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -s 10.244.1.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -p udp -m comment --comment "zoo/lb-portless:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -s 10.244.1.3/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8443
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -s 172.18.0.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 172.18.0.2:8080
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -s 10.244.1.2/32 -m comment --comment "zoo/ext-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -p tcp -m comment --comment "zoo/ext-sticky" -m recent --set --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WI3KKYII2ECZE62P -s 10.244.1.3/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WI3KKYII2ECZE62P -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.3:8082
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -s 10.244.2.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.2.2:8082
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -s 192.0.2.5/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 192.0.2.5:8080
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed external IP" -m tcp --dport 443 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed loadbalancer IP" -m tcp --dport 443 -j KUBE-FW-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-SVC-4OVXFRCPWWS6SCWB
1|-A KUBE-SERVICES -d 172.18.255.215/32 -p tcp -m comment --comment "zoo/lb-inside loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HPBH5X75R3EOHXOB
1|-A KUBE-SERVICES -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-SVC-4YNRGWNEO6EPJ6AG
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http external IP" -m tcp --dport 80 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-SVC-RYGDVH6RNETP5YWY
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-SVC-BQ4M7PUC2VG34E5P
1|-A KUBE-SERVICES -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVL-YNYSUMVXM5P5TMXK
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2KGAFGNES4Z4O6JW -m comment --comment "zoo/np-locals:echo -> 10.244.1.2:8081" -j KUBE-SEP-JSWMCGZMUO3CZLL4
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-3L662D3KP44VKYTI ! -s 10.244.0.0/16 -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.2.2:8080" -j KUBE-SEP-BGC2MZTVIRIVHZJE
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H -m comment --comment "zoo/lb-portless:http -> 10.244.1.2:8080" -j KUBE-SEP-IIW5L7ITAEV472NA
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.2:8082" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-4CJUKHSM3GJ5BFHI
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.3:8082" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WI3KKYII2ECZE62P
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.2.2:8082" -j KUBE-SEP-WJBLAUSPSNGJNVDN
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG ! -s 10.244.0.0/16 -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG -m comment --comment "zoo/unready -> 10.244.2.3:8080" -j KUBE-SEP-PVVXK3CAJR4AZLKZ
1|-A KUBE-SVC-56EEIEPH6SNGD7BL -m comment --comment "zoo/np-locals:web -> 10.244.1.2:8080" -j KUBE-SEP-LOACQRX4HWIXRL6V
1|-A KUBE-SVC-AWJDVUQKCI253CWT ! -s 10.244.0.0/16 -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-AWRUISH6HG44DGJW
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3XLWMV2E2GI2GKRM
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.2.2:8080" -j KUBE-SEP-7DWXIYE5JAAQVLPS
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-SKAPHXUFBSEKY2G6
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NEHQ6HZ7P5UGUCHU
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.2.2:8080" -j KUBE-SEP-GH5PDI77MFJXC7GL
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF ! -s 10.244.0.0/16 -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-HPBH5X75R3EOHXOB ! -s 10.244.0.0/16 -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-OYZCSTGL7V4MPPQI
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-UQ2GNV4GZHVGXWIW
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-74I7H5VIA6HTPEOE
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 172.18.0.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VUXUXCJI2777MRO5
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 192.0.2.5:8080" -j KUBE-SEP-WPAJ4AB74TOBISSQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM -m comment --comment "zoo/lb-portless:udp -> 10.244.1.2:8081" -j KUBE-SEP-TQ2AME4XFQ4L22CM
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-RYGDVH6RNETP5YWY ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QMYDFD5TVVE7C6NX
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JMUIJCQAFOHAERZZ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.2.2:8081" -j KUBE-SEP-MWDOC4IOGGHAPHDF
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-VB3OHHIE2REWASED ! -s 10.244.0.0/16 -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.2.2:8080" -j KUBE-SEP-AAEPVB7LSPGYNPVH
1|-A KUBE-SVC-VS5JHFO4XDC26SKG -m comment --comment "zoo/lb-inside -> 10.244.1.2:8080" -j KUBE-SEP-HY3NBXTWTLIPMA6B
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ ! -s 10.244.0.0/16 -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.2.2:8080" -j KUBE-SEP-IVIGQBW7F6E47T7H
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVL-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVL-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVL-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.2.2:8080" -j KUBE-SEP-AAEPVB7LSPGYNPVH
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK ! -s 10.244.0.0/16 -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVL-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -j KUBE-SEP-4S6QDEZSWWHNT454
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
$ docker exec kind-control-plane iptables-save -t nat
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-EXT-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-EXT-3L662D3KP44VKYTI - [0:0]
1|:KUBE-EXT-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-EXT-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-EXT-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-EXT-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-EXT-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-EXT-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-EXT-VB3OHHIE2REWASED - [0:0]
1|:KUBE-EXT-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-EXT-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-FW-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-FW-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3BXSYTNZYEIKONGB - [0:0]
1|:KUBE-SEP-3XLWMV2E2GI2GKRM - [0:0]
1|:KUBE-SEP-4CJUKHSM3GJ5BFHI - [0:0]
1|:KUBE-SEP-4S6QDEZSWWHNT454 - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-74I7H5VIA6HTPEOE - [0:0]
1|:KUBE-SEP-7DWXIYE5JAAQVLPS - [0:0]
1|:KUBE-SEP-7GZMYXC5O5AR3LVY - [0:0]
1|:KUBE-SEP-AAEPVB7LSPGYNPVH - [0:0]
1|:KUBE-SEP-AOOWEEVQT7RDX6MX - [0:0]
1|:KUBE-SEP-AWRUISH6HG44DGJW - [0:0]
1|:KUBE-SEP-BGC2MZTVIRIVHZJE - [0:0]
1|:KUBE-SEP-GH5PDI77MFJXC7GL - [0:0]
1|:KUBE-SEP-HER6EFSF7SFGFY57 - [0:0]
1|:KUBE-SEP-HY3NBXTWTLIPMA6B - [0:0]
1|:KUBE-SEP-IIW5L7ITAEV472NA - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-IVIGQBW7F6E47T7H - [0:0]
1|:KUBE-SEP-JMUIJCQAFOHAERZZ - [0:0]
1|:KUBE-SEP-JSWMCGZMUO3CZLL4 - [0:0]
1|:KUBE-SEP-JYJZRQA3HPLHRIUR - [0:0]
1|:KUBE-SEP-LOACQRX4HWIXRL6V - [0:0]
1|:KUBE-SEP-LZHKAJ5NLXQRWM76 - [0:0]
1|:KUBE-SEP-MWDOC4IOGGHAPHDF - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NEHQ6HZ7P5UGUCHU - [0:0]
1|:KUBE-SEP-NN7WNVE6LETUEHLG - [0:0]
1|:KUBE-SEP-OEYVFZWW44HDJAK5 - [0:0]
1|:KUBE-SEP-OYZCSTGL7V4MPPQI - [0:0]
1|:KUBE-SEP-PVVXK3CAJR4AZLKZ - [0:0]
1|:KUBE-SEP-QMYDFD5TVVE7C6NX - [0:0]
1|:KUBE-SEP-QR72R22LJCLFTXKI - [0:0]
1|:KUBE-SEP-SKAPHXUFBSEKY2G6 - [0:0]
1|:KUBE-SEP-SV4DA2PWZD2Q4DOA - [0:0]
1|:KUBE-SEP-TQ2AME4XFQ4L22CM - [0:0]
1|:KUBE-SEP-UQ2GNV4GZHVGXWIW - [0:0]
1|:KUBE-SEP-UUSWMMI2P6EJBDNA - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VUXUXCJI2777MRO5 - [0:0]
1|:KUBE-SEP-VX55Y5PUUGZBCXGC - [0:0]
1|:KUBE-SEP-WI3KKYII2ECZE62P - [0:0]
1|:KUBE-SEP-WJBLAUSPSNGJNVDN - [0:0]
1|:KUBE-SEP-WPAJ4AB74TOBISSQ - [0:0]
1|:KUBE-SEP-XHVM24E2SEFSIAUF - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-SVC-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVC-3L662D3KP44VKYTI - [0:0]
1|:KUBE-SVC-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-SVC-4OVXFRCPWWS6SCWB - [0:0]
1|:KUBE-SVC-4YNRGWNEO6EPJ6AG - [0:0]
1|:KUBE-SVC-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-SVC-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-SVC-BQ4M7PUC2VG34E5P - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-SVC-HPBH5X75R3EOHXOB - [0:0]
1|:KUBE-SVC-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVC-RYGDVH6RNETP5YWY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVC-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-SVC-YFUXKBLJIYL4M6KJ - [0:0]
1|:KUBE-SVC-YNYSUMVXM5P5TMXK - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:echo external destinations" -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "route LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:closed external destinations" -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "route LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-3L662D3KP44VKYTI -m comment --comment "masquerade traffic for zoo/node-first external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-3L662D3KP44VKYTI -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:http external destinations" -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "route LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:web external destinations" -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "route LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-AWJDVUQKCI253CWT -m comment --comment "masquerade traffic for zoo/lb-class external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AWJDVUQKCI253CWT -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/ext-sticky external destinations" -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "masquerade LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "route LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:udp external destinations" -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "route LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:http external destinations" -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "route LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-VB3OHHIE2REWASED -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/leaving:http external destinations" -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "masquerade LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "route LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -m comment --comment "masquerade traffic for zoo/lb-inside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -j KUBE-SVC-VS5JHFO4XDC26SKG
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -m comment --comment "masquerade traffic for zoo/np-sticky external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -j KUBE-SVC-YNYSUMVXM5P5TMXK
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -m comment --comment "other traffic to zoo/lb-all:closed will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -m comment --comment "other traffic to zoo/lb-all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -s 10.244.1.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -s 10.244.1.3/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -s 10.244.1.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -s 10.244.2.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4S6QDEZSWWHNT454 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -s 10.244.2.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -s 10.244.2.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7DWXIYE5JAAQVLPS -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -s 10.244.1.3/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -s 10.244.2.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AAEPVB7LSPGYNPVH -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -s 10.244.1.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-AWRUISH6HG44DGJW -s 10.244.1.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AWRUISH6HG44DGJW -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-BGC2MZTVIRIVHZJE -s 10.244.2.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-BGC2MZTVIRIVHZJE -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -s 10.244.2.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-GH5PDI77MFJXC7GL -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -s 10.244.1.3/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -s 10.244.1.2/32 -m comment --comment "zoo/lb-inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -p tcp -m comment --comment "zoo/lb-inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IIW5L7ITAEV472NA -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IIW5L7ITAEV472NA -p tcp -m comment --comment "zoo/lb-portless:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-IVIGQBW7F6E47T7H -s 10.244.2.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IVIGQBW7F6E47T7H -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -s 10.244.1.3/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -p udp -m comment --comment "zoo/np-locals:echo" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8443
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -p tcp -m comment --comment "zoo/np-locals:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -s 10.244.1.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -s 10.244.2.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-MWDOC4IOGGHAPHDF -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.2.2:8081
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -s 10.244.1.3/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8443
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OEYVFZWW44HDJAK5 -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -s 10.244.1.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -s 10.244.2.3/32 -m comment --comment "zoo/unready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -p tcp -m comment --comment "zoo/unready" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -s 10.244.1.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-QR72R22LJCLFTXKI -s 10.244.1.3/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QR72R22LJCLFTXKI -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -s 10.244.1.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -p udp -m comment --comment "zoo/lb-portless:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -s 10.244.1.3/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -s 10.244.2.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UUSWMMI2P6EJBDNA -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.2.2:8443
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -s 172.18.0.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 172.18.0.2:8080
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -s 10.244.1.2/32 -m comment --comment "zoo/ext-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -p tcp -m comment --comment "zoo/ext-sticky" -m recent --set --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WI3KKYII2ECZE62P -s 10.244.1.3/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WI3KKYII2ECZE62P -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.3:8082
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -s 10.244.2.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WJBLAUSPSNGJNVDN -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.2.2:8082
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -s 192.0.2.5/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 192.0.2.5:8080
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 172.18.255.215/32 -p tcp -m comment --comment "zoo/lb-inside loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-SVC-BQ4M7PUC2VG34E5P
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http external IP" -m tcp --dport 80 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SERVICES -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-SVC-4YNRGWNEO6EPJ6AG
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-SVC-4OVXFRCPWWS6SCWB
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-SVC-RYGDVH6RNETP5YWY
1|-A KUBE-SERVICES -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HPBH5X75R3EOHXOB
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed external IP" -m tcp --dport 443 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed loadbalancer IP" -m tcp --dport 443 -j KUBE-FW-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2KGAFGNES4Z4O6JW -m comment --comment "zoo/np-locals:echo -> 10.244.1.2:8081" -j KUBE-SEP-JSWMCGZMUO3CZLL4
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-UUSWMMI2P6EJBDNA --mask 255.255.255.255 --rsource -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.2.2:8443" -j KUBE-SEP-UUSWMMI2P6EJBDNA
1|-A KUBE-SVC-3L662D3KP44VKYTI ! -s 10.244.0.0/16 -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-3BXSYTNZYEIKONGB
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-7GZMYXC5O5AR3LVY
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.2.2:8080" -j KUBE-SEP-BGC2MZTVIRIVHZJE
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H -m comment --comment "zoo/lb-portless:http -> 10.244.1.2:8080" -j KUBE-SEP-IIW5L7ITAEV472NA
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.2:8082" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-4CJUKHSM3GJ5BFHI
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.3:8082" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-WI3KKYII2ECZE62P
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.2.2:8082" -j KUBE-SEP-WJBLAUSPSNGJNVDN
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG ! -s 10.244.0.0/16 -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG -m comment --comment "zoo/unready -> 10.244.2.3:8080" -j KUBE-SEP-PVVXK3CAJR4AZLKZ
1|-A KUBE-SVC-56EEIEPH6SNGD7BL -m comment --comment "zoo/np-locals:web -> 10.244.1.2:8080" -j KUBE-SEP-LOACQRX4HWIXRL6V
1|-A KUBE-SVC-AWJDVUQKCI253CWT ! -s 10.244.0.0/16 -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-AWRUISH6HG44DGJW
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3XLWMV2E2GI2GKRM
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.2.2:8080" -j KUBE-SEP-7DWXIYE5JAAQVLPS
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-SKAPHXUFBSEKY2G6
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-NEHQ6HZ7P5UGUCHU
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.2.2:8080" -j KUBE-SEP-GH5PDI77MFJXC7GL
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF ! -s 10.244.0.0/16 -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-HPBH5X75R3EOHXOB ! -s 10.244.0.0/16 -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-OYZCSTGL7V4MPPQI
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-UQ2GNV4GZHVGXWIW
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-74I7H5VIA6HTPEOE
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 172.18.0.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VUXUXCJI2777MRO5
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 192.0.2.5:8080" -j KUBE-SEP-WPAJ4AB74TOBISSQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM -m comment --comment "zoo/lb-portless:udp -> 10.244.1.2:8081" -j KUBE-SEP-TQ2AME4XFQ4L22CM
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-OEYVFZWW44HDJAK5 --mask 255.255.255.255 --rsource -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.2.2:8080" -j KUBE-SEP-OEYVFZWW44HDJAK5
1|-A KUBE-SVC-RYGDVH6RNETP5YWY ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.2:8081" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-QMYDFD5TVVE7C6NX
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.3:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JMUIJCQAFOHAERZZ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.2.2:8081" -j KUBE-SEP-MWDOC4IOGGHAPHDF
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-VB3OHHIE2REWASED ! -s 10.244.0.0/16 -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.2.2:8080" -j KUBE-SEP-AAEPVB7LSPGYNPVH
1|-A KUBE-SVC-VS5JHFO4XDC26SKG -m comment --comment "zoo/lb-inside -> 10.244.1.2:8080" -j KUBE-SEP-HY3NBXTWTLIPMA6B
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ ! -s 10.244.0.0/16 -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-AOOWEEVQT7RDX6MX
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QR72R22LJCLFTXKI
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.2.2:8080" -j KUBE-SEP-IVIGQBW7F6E47T7H
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-4S6QDEZSWWHNT454 --mask 255.255.255.255 --rsource -j KUBE-SEP-4S6QDEZSWWHNT454
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.2.2:8080" -j KUBE-SEP-4S6QDEZSWWHNT454
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
$ docker exec kind-control-plane iptables-save -t filter
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:43:07 2026
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
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32103 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32115 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32102 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp has no local endpoints" -m udp --dport 53 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32117 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32118 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32112 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.214/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32104 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.220/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m tcp --dport 443 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m tcp --dport 443 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32113 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32114 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:http health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:udp health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72" -m tcp --dport 443 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m udp --dport 7 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.4/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.13/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|COMMIT
1|# Completed on Sun Nov 29 22:43:07 2026
$ docker exec kind-worker iptables -t nat -L KUBE-NODEPORTS -n -v
1|Chain KUBE-NODEPORTS (1 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 KUBE-EXT-2KGAFGNES4Z4O6JW  17   --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/np-locals:echo */ udp dpt:32112 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-2KGAFGNES4Z4O6JW  17   --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-locals:echo */ udp dpt:32112
1|    0     0 KUBE-EXT-PEQS5YRZEW5UW6LG  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/lb-all:http */ tcp dpt:32103 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-PEQS5YRZEW5UW6LG  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/lb-all:http */ tcp dpt:32103
1|    0     0 KUBE-EXT-2MBJGCEBBO3CSD72  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/lb-all:closed */ tcp dpt:32113 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-2MBJGCEBBO3CSD72  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/lb-all:closed */ tcp dpt:32113
1|    0     0 KUBE-EXT-VB3OHHIE2REWASED  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/leaving:http */ tcp dpt:32118 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-VB3OHHIE2REWASED  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/leaving:http */ tcp dpt:32118
1|    0     0 KUBE-EXT-3L662D3KP44VKYTI  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/node-first */ tcp dpt:32110 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-3L662D3KP44VKYTI  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/node-first */ tcp dpt:32110
1|    0     0 KUBE-EXT-AWJDVUQKCI253CWT  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/lb-class */ tcp dpt:32107 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-AWJDVUQKCI253CWT  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/lb-class */ tcp dpt:32107
1|    0     0 KUBE-EXT-56EEIEPH6SNGD7BL  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/np-locals:web */ tcp dpt:32102 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-56EEIEPH6SNGD7BL  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-locals:web */ tcp dpt:32102
1|    0     0 KUBE-EXT-VS5JHFO4XDC26SKG  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/lb-inside */ tcp dpt:32105 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-VS5JHFO4XDC26SKG  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/lb-inside */ tcp dpt:32105
1|    0     0 KUBE-EXT-YNYSUMVXM5P5TMXK  6    --  *      *       0.0.0.0/0            127.0.0.0/8          /* zoo/np-sticky */ tcp dpt:32101 nfacct-name  localhost_nps_accepted_pkts
1|    0     0 KUBE-EXT-YNYSUMVXM5P5TMXK  6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-sticky */ tcp dpt:32101
$ docker exec kind-worker iptables -t nat -L KUBE-SERVICES -n
1|Chain KUBE-SERVICES (2 references)
1|target     prot opt source               destination         
1|KUBE-SVL-2KGAFGNES4Z4O6JW  17   --  0.0.0.0/0            10.96.210.2          /* zoo/np-locals:echo cluster IP */ udp dpt:7
1|KUBE-SVC-PEQS5YRZEW5UW6LG  6    --  0.0.0.0/0            10.96.210.3          /* zoo/lb-all:http cluster IP */ tcp dpt:80
1|KUBE-EXT-PEQS5YRZEW5UW6LG  6    --  0.0.0.0/0            198.51.100.213       /* zoo/lb-all:http external IP */ tcp dpt:80
1|KUBE-FW-PEQS5YRZEW5UW6LG  6    --  0.0.0.0/0            172.18.255.213       /* zoo/lb-all:http loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-2MBJGCEBBO3CSD72  6    --  0.0.0.0/0            10.96.210.3          /* zoo/lb-all:closed cluster IP */ tcp dpt:443
1|KUBE-EXT-2MBJGCEBBO3CSD72  6    --  0.0.0.0/0            198.51.100.213       /* zoo/lb-all:closed external IP */ tcp dpt:443
1|KUBE-FW-2MBJGCEBBO3CSD72  6    --  0.0.0.0/0            172.18.255.213       /* zoo/lb-all:closed loadbalancer IP */ tcp dpt:443
1|KUBE-SVC-HUOE24WGAU6JVLGM  17   --  0.0.0.0/0            10.96.210.6          /* zoo/lb-portless:udp cluster IP */ udp dpt:53
1|KUBE-EXT-HUOE24WGAU6JVLGM  17   --  0.0.0.0/0            172.18.255.216       /* zoo/lb-portless:udp loadbalancer IP */ udp dpt:53
1|KUBE-SVC-NPX46M4PTMTKRN6Y  6    --  0.0.0.0/0            10.96.0.1            /* default/kubernetes:https cluster IP */ tcp dpt:443
1|KUBE-SVC-TCOU7JCQXEZGVUNU  17   --  0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:dns cluster IP */ udp dpt:53
1|KUBE-SVC-JD5MR3NA4I4DYORP  6    --  0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:metrics cluster IP */ tcp dpt:9153
1|KUBE-SVC-BQ4M7PUC2VG34E5P  6    --  0.0.0.0/0            10.96.210.9          /* zoo/three:t cluster IP */ tcp dpt:5000
1|KUBE-SVC-4FZCEEOYZBUFFH2H  6    --  0.0.0.0/0            10.96.210.6          /* zoo/lb-portless:http cluster IP */ tcp dpt:80
1|KUBE-EXT-4FZCEEOYZBUFFH2H  6    --  0.0.0.0/0            172.18.255.216       /* zoo/lb-portless:http loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-YFUXKBLJIYL4M6KJ  6    --  0.0.0.0/0            10.96.210.11         /* zoo/zone-first cluster IP */ tcp dpt:80
1|KUBE-SVC-VB3OHHIE2REWASED  6    --  0.0.0.0/0            10.96.210.16         /* zoo/leaving:http cluster IP */ tcp dpt:80
1|KUBE-EXT-VB3OHHIE2REWASED  6    --  0.0.0.0/0            172.18.255.217       /* zoo/leaving:http loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-3L662D3KP44VKYTI  6    --  0.0.0.0/0            10.96.210.10         /* zoo/node-first cluster IP */ tcp dpt:80
1|KUBE-SVC-4YNRGWNEO6EPJ6AG  6    --  0.0.0.0/0            10.96.210.14         /* zoo/unready cluster IP */ tcp dpt:80
1|KUBE-SVC-AWJDVUQKCI253CWT  6    --  0.0.0.0/0            10.96.210.7          /* zoo/lb-class cluster IP */ tcp dpt:80
1|KUBE-SVC-ESXQ7LNIDHVENWMF  6    --  0.0.0.0/0            10.96.210.8          /* zoo/ext-sticky cluster IP */ tcp dpt:80
1|KUBE-EXT-ESXQ7LNIDHVENWMF  6    --  0.0.0.0/0            198.51.100.218       /* zoo/ext-sticky external IP */ tcp dpt:80
1|KUBE-EXT-ESXQ7LNIDHVENWMF  6    --  0.0.0.0/0            198.51.100.219       /* zoo/ext-sticky external IP */ tcp dpt:80
1|KUBE-SVC-RYGDVH6RNETP5YWY  17   --  0.0.0.0/0            10.96.210.9          /* zoo/three:u cluster IP */ udp dpt:5000
1|KUBE-SVC-4OVXFRCPWWS6SCWB  132  --  0.0.0.0/0            10.96.210.9          /* zoo/three:s cluster IP */ sctp dpt:5000
1|KUBE-SVL-56EEIEPH6SNGD7BL  6    --  0.0.0.0/0            10.96.210.2          /* zoo/np-locals:web cluster IP */ tcp dpt:80
1|KUBE-SVL-VS5JHFO4XDC26SKG  6    --  0.0.0.0/0            10.96.210.5          /* zoo/lb-inside cluster IP */ tcp dpt:80
1|KUBE-EXT-VS5JHFO4XDC26SKG  6    --  0.0.0.0/0            172.18.255.215       /* zoo/lb-inside loadbalancer IP */ tcp dpt:80
1|KUBE-SVC-HPBH5X75R3EOHXOB  6    --  0.0.0.0/0            10.96.210.17         /* zoo/five:http cluster IP */ tcp dpt:80
1|KUBE-SVC-ERIFXISQEP7F7OF4  6    --  0.0.0.0/0            10.96.0.10           /* kube-system/kube-dns:dns-tcp cluster IP */ tcp dpt:53
1|KUBE-SVL-YNYSUMVXM5P5TMXK  6    --  0.0.0.0/0            10.96.210.1          /* zoo/np-sticky cluster IP */ tcp dpt:80
1|KUBE-NODEPORTS  0    --  0.0.0.0/0            0.0.0.0/0            /* kubernetes service nodeports; NOTE: this must be the last rule in this chain */ ADDRTYPE match dst-type LOCAL
$ docker exec kind-worker2 iptables -t nat -S KUBE-SERVICES
1|-N KUBE-SERVICES
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed external IP" -m tcp --dport 443 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed loadbalancer IP" -m tcp --dport 443 -j KUBE-FW-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-SVC-4OVXFRCPWWS6SCWB
1|-A KUBE-SERVICES -d 172.18.255.215/32 -p tcp -m comment --comment "zoo/lb-inside loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HPBH5X75R3EOHXOB
1|-A KUBE-SERVICES -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-SVC-4YNRGWNEO6EPJ6AG
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http external IP" -m tcp --dport 80 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-SVC-RYGDVH6RNETP5YWY
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-SVC-BQ4M7PUC2VG34E5P
1|-A KUBE-SERVICES -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVL-YNYSUMVXM5P5TMXK
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
$ docker exec kind-worker2 iptables -L KUBE-EXTERNAL-SERVICES -n -v
1|Chain KUBE-EXTERNAL-SERVICES (2 references)
1| pkts bytes target     prot opt in     out     source               destination         
1|    0     0 DROP       6    --  *      *       0.0.0.0/0            172.18.255.216       /* zoo/lb-portless:http has no local endpoints */ tcp dpt:80
1|    0     0 DROP       17   --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-locals:echo has no local endpoints */ ADDRTYPE match dst-type LOCAL udp dpt:32112
1|    0     0 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-local-empty:b has no endpoints */ ADDRTYPE match dst-type LOCAL udp dpt:32115 reject-with icmp-port-unreachable
1|    0     0 DROP       17   --  *      *       0.0.0.0/0            172.18.255.216       /* zoo/lb-portless:udp has no local endpoints */ udp dpt:53
1|    0     0 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/unready-not has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:32117 reject-with icmp-port-unreachable
1|    0     0 DROP       6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-locals:web has no local endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:32102
1|    0     0 REJECT     6    --  *      *       0.0.0.0/0            172.18.255.214       /* zoo/lb-ranges-none has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
1|    0     0 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/lb-ranges-none has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:32104 reject-with icmp-port-unreachable
1|    0     0 DROP       6    --  *      *       0.0.0.0/0            198.51.100.218       /* zoo/ext-sticky has no local endpoints */ tcp dpt:80
1|    0     0 DROP       6    --  *      *       0.0.0.0/0            198.51.100.219       /* zoo/ext-sticky has no local endpoints */ tcp dpt:80
1|    0     0 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            /* zoo/np-local-empty:a has no endpoints */ ADDRTYPE match dst-type LOCAL tcp dpt:32114 reject-with icmp-port-unreachable
1|    0     0 REJECT     6    --  *      *       0.0.0.0/0            198.51.100.220       /* zoo/int-local-empty has no endpoints */ tcp dpt:80 reject-with icmp-port-unreachable
$ docker exec kind-worker2 iptables -L KUBE-PROXY-FIREWALL -n
1|Chain KUBE-PROXY-FIREWALL (3 references)
1|target     prot opt source               destination         
1|DROP       6    --  0.0.0.0/0            172.18.255.213       /* zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72 */ tcp dpt:443
1|DROP       6    --  0.0.0.0/0            172.18.255.213       /* zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG */ tcp dpt:80
$ docker exec kind-worker2 iptables -S
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
1|-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32112 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32115 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp has no local endpoints" -m udp --dport 53 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32117 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32102 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.214/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32104 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32114 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.220/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:http health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:udp health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72" -m tcp --dport 443 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m udp --dport 7 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.4/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.13/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
$ docker exec kind-worker2 iptables -t mangle -S
1|-P PREROUTING ACCEPT
1|-P INPUT ACCEPT
1|-P FORWARD ACCEPT
1|-P OUTPUT ACCEPT
1|-P POSTROUTING ACCEPT
1|-N KUBE-PROXY-CANARY
$ docker exec kind-worker iptables -t nat -nvL KUBE-POSTROUTING --line-numbers
1|Chain KUBE-POSTROUTING (1 references)
1|num   pkts bytes target     prot opt in     out     source               destination         
1|1        0     0 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match ! 0x4000/0x4000
1|2        0     0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK xor 0x4000
1|3        0     0 MASQUERADE  0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* kubernetes service traffic requiring SNAT */ random-fully
$ for p in 32101 32102 32103 32113 32104 32105 32107 32110 32114 32117 32118; do for n in 172.18.0.2 172.18.0.3 172.18.0.4; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$n:$p/hostname)"; done; done
1|172.18.0.2:32101 200 0
1|172.18.0.3:32101 200 0
1|172.18.0.4:32101 200 0
1|172.18.0.2:32102 000 28
1|172.18.0.3:32102 200 0
1|172.18.0.4:32102 000 28
1|172.18.0.2:32103 000 28
1|172.18.0.3:32103 200 0
1|172.18.0.4:32103 200 0
1|172.18.0.2:32113 000 28
1|172.18.0.3:32113 000 7
1|172.18.0.4:32113 000 7
1|172.18.0.2:32104 000 7
1|172.18.0.3:32104 000 7
1|172.18.0.4:32104 000 7
1|172.18.0.2:32105 200 0
1|172.18.0.3:32105 200 0
1|172.18.0.4:32105 200 0
1|172.18.0.2:32107 200 0
1|172.18.0.3:32107 200 0
1|172.18.0.4:32107 200 0
1|172.18.0.2:32110 200 0
1|172.18.0.3:32110 200 0
1|172.18.0.4:32110 200 0
1|172.18.0.2:32114 000 7
1|172.18.0.3:32114 000 7
1|172.18.0.4:32114 000 7
1|172.18.0.2:32117 000 7
1|172.18.0.3:32117 000 7
1|172.18.0.4:32117 000 7
1|172.18.0.2:32118 000 28
1|172.18.0.3:32118 200 0
1|172.18.0.4:32118 200 0
$ for p in 32101 32102 32105 32118; do for n in kind-worker kind-worker2; do echo "$n $p $(docker exec $n curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/hostname)"; done; done
1|kind-worker 32101 200 0
1|kind-worker2 32101 200 0
1|kind-worker 32102 200 0
1|kind-worker2 32102 200 0
1|kind-worker 32105 200 0
1|kind-worker2 32105 200 0
1|kind-worker 32118 200 0
1|kind-worker2 32118 200 0
$ for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo "10.96.210.$i client=$(kubectl exec -n zoo client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.210.$i/hostname 2>/dev/null) near=$(kubectl exec -n zoo near -- timeout 1 wget -qO /dev/null http://10.96.210.$i/hostname 2>&1 | head -1) node=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://10.96.210.$i/hostname)"; done
1|10.96.210.1 client=200 0 near= node=200 0
1|10.96.210.2 client=000 28 near= node=200 0
1|10.96.210.3 client=200 0 near= node=200 0
1|10.96.210.4 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.5 client=000 28 near= node=200 0
1|10.96.210.6 client=200 0 near= node=200 0
1|10.96.210.7 client=200 0 near= node=200 0
1|10.96.210.8 client=200 0 near= node=200 0
1|10.96.210.9 client=000 28 near=command terminated with exit code 143 node=000 28
1|10.96.210.10 client=200 0 near= node=200 0
1|10.96.210.11 client=200 0 near= node=200 0
1|10.96.210.12 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.13 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.14 client=200 0 near= node=200 0
1|10.96.210.15 client=000 7 near=command terminated with exit code 143 node=000 7
1|10.96.210.16 client=200 0 near= node=200 0
$ for a in 213 218 219 220; do echo "$a client=$(kubectl exec -n zoo client -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://198.51.100.$a/hostname 2>/dev/null) near=$(kubectl exec -n zoo near -- timeout 1 wget -qO /dev/null http://198.51.100.$a/hostname 2>&1 | head -1) worker=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://198.51.100.$a/hostname)"; done
1|213 client=200 0 near= worker=200 0
1|218 client=200 0 near= worker=200 0
1|219 client=200 0 near= worker=200 0
1|220 client=000 7 near=command terminated with exit code 143 worker=000 28
$ for n in 2 3 4; do for p in 32193 32196 32198; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/ | tr -d '\n\t') $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/)"; done; done
1|2:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|2:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|2:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|3:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 2,"serviceProxyHealthy": true} 200 0
1|3:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
1|3:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|4:32193 {"service": {"namespace": "zoo","name": "lb-all"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
1|4:32196 {"service": {"namespace": "zoo","name": "lb-portless"},"localEndpoints": 0,"serviceProxyHealthy": true} 503 0
1|4:32198 {"service": {"namespace": "zoo","name": "leaving"},"localEndpoints": 1,"serviceProxyHealthy": true} 200 0
$ for i in $(seq 12); do kubectl exec -n zoo client -- curl -s http://10.96.210.10/hostname; echo; done | sort | uniq -c | sed 's/^ *//'
1|12 c
$ for i in $(seq 12); do kubectl exec -n zoo near -- wget -qO- http://10.96.210.11/hostname; echo; done | sort -u
1|a
1|b
$ for i in $(seq 20); do docker exec kind-control-plane curl -s http://10.96.210.10/hostname; echo; done | sort -u
1|a
1|b
1|c
$ for i in $(seq 10); do curl -s http://172.18.0.3:32101/hostname; echo; done | sort -u | wc -l
1|1
$ echo hostname | nc -u -w 1 172.18.0.3 32112
1\a
$ echo hostname | nc -u -w 1 172.18.0.4 32112
$ kubectl exec -n zoo client -- bash -c 'echo hostname | nc -u -v -w 1 10.96.210.12 53'
2|command terminated with exit code 1
? 1
$ kubectl exec -n zoo client -- bash -c 'echo clientip | nc -u -w 1 172.18.255.216 53' | cut -d: -f1
1|10.244.2.4
$ kubectl exec -n zoo client -- curl -s http://alias/hostname | tr bc a
1\a
$ kubectl exec -n zoo client -- dig +short headless.zoo.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.2.2
$ kubectl exec -n zoo client -- dig +short unready.zoo.svc.cluster.local
1|10.96.210.14
$ kubectl exec -n zoo client -- dig +noall +answer alias.zoo.svc.cluster.local
1|alias.zoo.svc.cluster.local. 30	IN	CNAME	zone-first.zoo.svc.cluster.local.
1|zone-first.zoo.svc.cluster.local. 30 IN	A	10.96.210.11
$ for p in 32102 32105 32118; do for n in 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/clientip | cut -d: -f1)"; done; done
1|3:32102 172.18.0.1
1|4:32102 
1|3:32105 10.244.1.1
1|4:32105 172.18.0.4
1|3:32118 172.18.0.1
1|4:32118 172.18.0.1
$ kubectl exec -n zoo a -- curl -s -m 1 http://172.18.255.215/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec -n zoo slow -- touch /tmp/ready
@ sync
$ kubectl get endpoints -n zoo unready unready-not
1|NAME          ENDPOINTS         AGE
1|unready       10.244.2.3:8080   81s
1|unready-not   10.244.2.3:8080   81s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ curl -s -m 1 http://172.18.0.2:32117/hostname
1\slow
$ kubectl patch endpointslice -n zoo leaving-1 --type json -p '[{"op":"remove","path":"/endpoints/1"}]'
1|endpointslice.discovery.k8s.io/leaving-1 patched
$ kubectl delete pod -n zoo c --now
1|pod "c" deleted from zoo namespace
@ sync
$ docker exec kind-worker2 iptables-save
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:44:22 2026
1|*mangle
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:FORWARD ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|COMMIT
1|# Completed on Sun Nov 29 22:44:22 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:44:22 2026
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
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32115 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp has no local endpoints" -m udp --dport 53 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32102 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-all:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32103 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.214/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32104 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32114 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.220/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32118 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m tcp --dport 443 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m tcp --dport 443 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/lb-all:closed has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32113 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m addrtype --dst-type LOCAL -m udp --dport 32112 -j DROP
1|-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
1|-A KUBE-FORWARD -m conntrack --ctstate INVALID -m nfacct --nfacct-name  ct_state_invalid_dropped_pkts -j DROP
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
1|-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:udp health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed health check node port" -m tcp --dport 32193 -j ACCEPT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-portless:http health check node port" -m tcp --dport 32196 -j ACCEPT
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http traffic not accepted by KUBE-FW-PEQS5YRZEW5UW6LG" -m tcp --dport 80 -j DROP
1|-A KUBE-PROXY-FIREWALL -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed traffic not accepted by KUBE-FW-2MBJGCEBBO3CSD72" -m tcp --dport 443 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p udp -m comment --comment "zoo/np-local-empty:b has no endpoints" -m udp --dport 53 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p tcp -m comment --comment "zoo/np-locals:web has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.4/32 -p tcp -m comment --comment "zoo/lb-ranges-none has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.12/32 -p tcp -m comment --comment "zoo/np-local-empty:a has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.13/32 -p tcp -m comment --comment "zoo/int-local-empty has no endpoints" -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
1|-A KUBE-SERVICES -d 10.96.210.1/32 -p tcp -m comment --comment "zoo/np-sticky has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.5/32 -p tcp -m comment --comment "zoo/lb-inside has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-SERVICES -d 10.96.210.2/32 -p udp -m comment --comment "zoo/np-locals:echo has no local endpoints" -m udp --dport 7 -j DROP
1|COMMIT
1|# Completed on Sun Nov 29 22:44:22 2026
1|# Generated by iptables-save v1.8.9 (nf_tables) on Sun Nov 29 22:44:22 2026
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-EXT-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-EXT-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-EXT-3L662D3KP44VKYTI - [0:0]
1|:KUBE-EXT-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-EXT-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-EXT-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-EXT-CSRJ4KLRW2VKSCI7 - [0:0]
1|:KUBE-EXT-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-EXT-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-EXT-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-EXT-VB3OHHIE2REWASED - [0:0]
1|:KUBE-EXT-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-EXT-YNYSUMVXM5P5TMXK - [0:0]
1|:KUBE-FW-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-FW-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-MARK-MASQ - [0:0]
1|:KUBE-NODEPORTS - [0:0]
1|:KUBE-POSTROUTING - [0:0]
1|:KUBE-PROXY-CANARY - [0:0]
1|:KUBE-SEP-3BXSYTNZYEIKONGB - [0:0]
1|:KUBE-SEP-3XLWMV2E2GI2GKRM - [0:0]
1|:KUBE-SEP-4CJUKHSM3GJ5BFHI - [0:0]
1|:KUBE-SEP-4HLE2DDQBKQ4ZLNC - [0:0]
1|:KUBE-SEP-64SCXRBI4Z6KBZU4 - [0:0]
1|:KUBE-SEP-6E7XQMQ4RAYOWTTM - [0:0]
1|:KUBE-SEP-74I7H5VIA6HTPEOE - [0:0]
1|:KUBE-SEP-7GZMYXC5O5AR3LVY - [0:0]
1|:KUBE-SEP-AOOWEEVQT7RDX6MX - [0:0]
1|:KUBE-SEP-AWRUISH6HG44DGJW - [0:0]
1|:KUBE-SEP-HER6EFSF7SFGFY57 - [0:0]
1|:KUBE-SEP-HY3NBXTWTLIPMA6B - [0:0]
1|:KUBE-SEP-IIW5L7ITAEV472NA - [0:0]
1|:KUBE-SEP-IT2ZTR26TO4XFPTO - [0:0]
1|:KUBE-SEP-JMUIJCQAFOHAERZZ - [0:0]
1|:KUBE-SEP-JSWMCGZMUO3CZLL4 - [0:0]
1|:KUBE-SEP-JYJZRQA3HPLHRIUR - [0:0]
1|:KUBE-SEP-LOACQRX4HWIXRL6V - [0:0]
1|:KUBE-SEP-LZHKAJ5NLXQRWM76 - [0:0]
1|:KUBE-SEP-N4G2XR5TDX7PQE7P - [0:0]
1|:KUBE-SEP-NEHQ6HZ7P5UGUCHU - [0:0]
1|:KUBE-SEP-NN7WNVE6LETUEHLG - [0:0]
1|:KUBE-SEP-OYZCSTGL7V4MPPQI - [0:0]
1|:KUBE-SEP-PVVXK3CAJR4AZLKZ - [0:0]
1|:KUBE-SEP-QMYDFD5TVVE7C6NX - [0:0]
1|:KUBE-SEP-QR72R22LJCLFTXKI - [0:0]
1|:KUBE-SEP-SKAPHXUFBSEKY2G6 - [0:0]
1|:KUBE-SEP-SV4DA2PWZD2Q4DOA - [0:0]
1|:KUBE-SEP-TQ2AME4XFQ4L22CM - [0:0]
1|:KUBE-SEP-UQ2GNV4GZHVGXWIW - [0:0]
1|:KUBE-SEP-V2PECCYPB6X2GSCW - [0:0]
1|:KUBE-SEP-VUXUXCJI2777MRO5 - [0:0]
1|:KUBE-SEP-VX55Y5PUUGZBCXGC - [0:0]
1|:KUBE-SEP-WI3KKYII2ECZE62P - [0:0]
1|:KUBE-SEP-WPAJ4AB74TOBISSQ - [0:0]
1|:KUBE-SEP-XHVM24E2SEFSIAUF - [0:0]
1|:KUBE-SEP-YIL6JZP7A3QYXJU2 - [0:0]
1|:KUBE-SEP-ZP3FB6NMPNCO4VBJ - [0:0]
1|:KUBE-SEP-ZXMNUKOKXUTL2MK2 - [0:0]
1|:KUBE-SERVICES - [0:0]
1|:KUBE-SVC-2KGAFGNES4Z4O6JW - [0:0]
1|:KUBE-SVC-2MBJGCEBBO3CSD72 - [0:0]
1|:KUBE-SVC-3L662D3KP44VKYTI - [0:0]
1|:KUBE-SVC-4FZCEEOYZBUFFH2H - [0:0]
1|:KUBE-SVC-4OVXFRCPWWS6SCWB - [0:0]
1|:KUBE-SVC-4YNRGWNEO6EPJ6AG - [0:0]
1|:KUBE-SVC-56EEIEPH6SNGD7BL - [0:0]
1|:KUBE-SVC-AWJDVUQKCI253CWT - [0:0]
1|:KUBE-SVC-BQ4M7PUC2VG34E5P - [0:0]
1|:KUBE-SVC-CSRJ4KLRW2VKSCI7 - [0:0]
1|:KUBE-SVC-ERIFXISQEP7F7OF4 - [0:0]
1|:KUBE-SVC-ESXQ7LNIDHVENWMF - [0:0]
1|:KUBE-SVC-HPBH5X75R3EOHXOB - [0:0]
1|:KUBE-SVC-HUOE24WGAU6JVLGM - [0:0]
1|:KUBE-SVC-JD5MR3NA4I4DYORP - [0:0]
1|:KUBE-SVC-NPX46M4PTMTKRN6Y - [0:0]
1|:KUBE-SVC-PEQS5YRZEW5UW6LG - [0:0]
1|:KUBE-SVC-RYGDVH6RNETP5YWY - [0:0]
1|:KUBE-SVC-TCOU7JCQXEZGVUNU - [0:0]
1|:KUBE-SVC-VB3OHHIE2REWASED - [0:0]
1|:KUBE-SVC-VS5JHFO4XDC26SKG - [0:0]
1|:KUBE-SVC-YFUXKBLJIYL4M6KJ - [0:0]
1|:KUBE-SVC-YNYSUMVXM5P5TMXK - [0:0]
1|-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
1|-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:echo external destinations" -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2KGAFGNES4Z4O6JW -m comment --comment "route LOCAL traffic for zoo/np-locals:echo external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2KGAFGNES4Z4O6JW
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:closed external destinations" -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-2MBJGCEBBO3CSD72 -m comment --comment "route LOCAL traffic for zoo/lb-all:closed external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-EXT-3L662D3KP44VKYTI -m comment --comment "masquerade traffic for zoo/node-first external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-3L662D3KP44VKYTI -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:http external destinations" -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-4FZCEEOYZBUFFH2H -m comment --comment "route LOCAL traffic for zoo/lb-portless:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/np-locals:web external destinations" -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "masquerade LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-56EEIEPH6SNGD7BL -m comment --comment "route LOCAL traffic for zoo/np-locals:web external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-56EEIEPH6SNGD7BL
1|-A KUBE-EXT-AWJDVUQKCI253CWT -m comment --comment "masquerade traffic for zoo/lb-class external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-AWJDVUQKCI253CWT -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-EXT-CSRJ4KLRW2VKSCI7 -m comment --comment "masquerade traffic for zoo/unready-not external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-CSRJ4KLRW2VKSCI7 -j KUBE-SVC-CSRJ4KLRW2VKSCI7
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/ext-sticky external destinations" -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "masquerade LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-ESXQ7LNIDHVENWMF -m comment --comment "route LOCAL traffic for zoo/ext-sticky external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-portless:udp external destinations" -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "masquerade LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-HUOE24WGAU6JVLGM -m comment --comment "route LOCAL traffic for zoo/lb-portless:udp external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/lb-all:http external destinations" -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "masquerade LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-PEQS5YRZEW5UW6LG -m comment --comment "route LOCAL traffic for zoo/lb-all:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-EXT-VB3OHHIE2REWASED -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/leaving:http external destinations" -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "masquerade LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "route LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -m comment --comment "masquerade traffic for zoo/lb-inside external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VS5JHFO4XDC26SKG -j KUBE-SVC-VS5JHFO4XDC26SKG
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -m comment --comment "masquerade traffic for zoo/np-sticky external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-YNYSUMVXM5P5TMXK -j KUBE-SVC-YNYSUMVXM5P5TMXK
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:closed loadbalancer IP" -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-FW-2MBJGCEBBO3CSD72 -m comment --comment "other traffic to zoo/lb-all:closed will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.0.0/16 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 10.244.1.0/24 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -s 172.18.255.213/32 -m comment --comment "zoo/lb-all:http loadbalancer IP" -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-FW-PEQS5YRZEW5UW6LG -m comment --comment "other traffic to zoo/lb-all:http will be dropped by KUBE-PROXY-FIREWALL"
1|-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-class" -m tcp --dport 32107 -j KUBE-EXT-AWJDVUQKCI253CWT
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/unready-not" -m tcp --dport 32117 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-CSRJ4KLRW2VKSCI7
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/unready-not" -m tcp --dport 32117 -j KUBE-EXT-CSRJ4KLRW2VKSCI7
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-locals:web" -m tcp --dport 32102 -j KUBE-EXT-56EEIEPH6SNGD7BL
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:http" -m tcp --dport 32103 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/np-sticky" -m tcp --dport 32101 -j KUBE-EXT-YNYSUMVXM5P5TMXK
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-all:closed" -m tcp --dport 32113 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/lb-inside" -m tcp --dport 32105 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-NODEPORTS -p udp -m comment --comment "zoo/np-locals:echo" -m udp --dport 32112 -j KUBE-EXT-2KGAFGNES4Z4O6JW
1|-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
1|-A KUBE-POSTROUTING -j MARK --set-xmark 0x4000/0x0
1|-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -s 10.244.1.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -s 10.244.1.3/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3XLWMV2E2GI2GKRM -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -s 10.244.1.2/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4CJUKHSM3GJ5BFHI -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.2:8082
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -s 10.244.1.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-64SCXRBI4Z6KBZU4 -s 10.244.2.3/32 -m comment --comment "zoo/unready-not" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-64SCXRBI4Z6KBZU4 -p tcp -m comment --comment "zoo/unready-not" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-6E7XQMQ4RAYOWTTM -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -s 10.244.2.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-74I7H5VIA6HTPEOE -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.2.2:8080
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -s 10.244.1.3/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -s 10.244.1.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-AWRUISH6HG44DGJW -s 10.244.1.2/32 -m comment --comment "zoo/lb-class" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AWRUISH6HG44DGJW -p tcp -m comment --comment "zoo/lb-class" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -s 10.244.1.3/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HER6EFSF7SFGFY57 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -s 10.244.1.2/32 -m comment --comment "zoo/lb-inside" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-HY3NBXTWTLIPMA6B -p tcp -m comment --comment "zoo/lb-inside" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IIW5L7ITAEV472NA -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IIW5L7ITAEV472NA -p tcp -m comment --comment "zoo/lb-portless:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-IT2ZTR26TO4XFPTO -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -s 10.244.1.3/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JMUIJCQAFOHAERZZ -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.3:8081
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:echo" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JSWMCGZMUO3CZLL4 -p udp -m comment --comment "zoo/np-locals:echo" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-JYJZRQA3HPLHRIUR -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8443
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -s 10.244.1.2/32 -m comment --comment "zoo/np-locals:web" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LOACQRX4HWIXRL6V -p tcp -m comment --comment "zoo/np-locals:web" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -s 10.244.1.2/32 -m comment --comment "zoo/np-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-LZHKAJ5NLXQRWM76 -p tcp -m comment --comment "zoo/np-sticky" -m recent --set --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-N4G2XR5TDX7PQE7P -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.2:9153
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -s 10.244.1.3/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NEHQ6HZ7P5UGUCHU -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:closed" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-NN7WNVE6LETUEHLG -p tcp -m comment --comment "zoo/lb-all:closed" -m recent --set --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8443
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -s 10.244.1.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OYZCSTGL7V4MPPQI -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -s 10.244.2.3/32 -m comment --comment "zoo/unready" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-PVVXK3CAJR4AZLKZ -p tcp -m comment --comment "zoo/unready" -m tcp -j DNAT --to-destination 10.244.2.3:8080
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -s 10.244.1.2/32 -m comment --comment "zoo/three:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QMYDFD5TVVE7C6NX -p udp -m comment --comment "zoo/three:u" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-QR72R22LJCLFTXKI -s 10.244.1.3/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QR72R22LJCLFTXKI -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -s 10.244.1.2/32 -m comment --comment "zoo/three:t" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SKAPHXUFBSEKY2G6 -p tcp -m comment --comment "zoo/three:t" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -s 10.244.1.3/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-SV4DA2PWZD2Q4DOA -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -s 10.244.1.2/32 -m comment --comment "zoo/lb-portless:udp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-TQ2AME4XFQ4L22CM -p udp -m comment --comment "zoo/lb-portless:udp" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -s 10.244.1.3/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-UQ2GNV4GZHVGXWIW -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -s 172.18.0.2/32 -m comment --comment "default/kubernetes:https" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-V2PECCYPB6X2GSCW -p tcp -m comment --comment "default/kubernetes:https" -m tcp -j DNAT --to-destination 172.18.0.2:6443
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -s 172.18.0.2/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VUXUXCJI2777MRO5 -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 172.18.0.2:8080
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -s 10.244.1.2/32 -m comment --comment "zoo/ext-sticky" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-VX55Y5PUUGZBCXGC -p tcp -m comment --comment "zoo/ext-sticky" -m recent --set --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-WI3KKYII2ECZE62P -s 10.244.1.3/32 -m comment --comment "zoo/three:s" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WI3KKYII2ECZE62P -p sctp -m comment --comment "zoo/three:s" -m sctp -j DNAT --to-destination 10.244.1.3:8082
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -s 192.0.2.5/32 -m comment --comment "zoo/five:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-WPAJ4AB74TOBISSQ -p tcp -m comment --comment "zoo/five:http" -m tcp -j DNAT --to-destination 192.0.2.5:8080
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -s 10.244.1.2/32 -m comment --comment "zoo/lb-all:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-XHVM24E2SEFSIAUF -p tcp -m comment --comment "zoo/lb-all:http" -m recent --set --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -s 10.244.0.2/32 -m comment --comment "kube-system/kube-dns:dns" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-YIL6JZP7A3QYXJU2 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp -j DNAT --to-destination 10.244.0.2:53
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:metrics" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZP3FB6NMPNCO4VBJ -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp -j DNAT --to-destination 10.244.0.3:9153
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -s 10.244.0.3/32 -m comment --comment "kube-system/kube-dns:dns-tcp" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-ZXMNUKOKXUTL2MK2 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp -j DNAT --to-destination 10.244.0.3:53
1|-A KUBE-SERVICES -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-SVC-AWJDVUQKCI253CWT
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-SVC-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p udp -m comment --comment "zoo/lb-portless:udp loadbalancer IP" -m udp --dport 53 -j KUBE-EXT-HUOE24WGAU6JVLGM
1|-A KUBE-SERVICES -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-SVC-4YNRGWNEO6EPJ6AG
1|-A KUBE-SERVICES -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not cluster IP" -m tcp --dport 80 -j KUBE-SVC-CSRJ4KLRW2VKSCI7
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-SVC-ERIFXISQEP7F7OF4
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-SVC-JD5MR3NA4I4DYORP
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:http external IP" -m tcp --dport 80 -j KUBE-EXT-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:http loadbalancer IP" -m tcp --dport 80 -j KUBE-FW-PEQS5YRZEW5UW6LG
1|-A KUBE-SERVICES -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-SVC-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.218/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 198.51.100.219/32 -p tcp -m comment --comment "zoo/ext-sticky external IP" -m tcp --dport 80 -j KUBE-EXT-ESXQ7LNIDHVENWMF
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-SVC-RYGDVH6RNETP5YWY
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-SVC-BQ4M7PUC2VG34E5P
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-SVC-NPX46M4PTMTKRN6Y
1|-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU
1|-A KUBE-SERVICES -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-SVC-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 198.51.100.213/32 -p tcp -m comment --comment "zoo/lb-all:closed external IP" -m tcp --dport 443 -j KUBE-EXT-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 172.18.255.213/32 -p tcp -m comment --comment "zoo/lb-all:closed loadbalancer IP" -m tcp --dport 443 -j KUBE-FW-2MBJGCEBBO3CSD72
1|-A KUBE-SERVICES -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-SVC-4OVXFRCPWWS6SCWB
1|-A KUBE-SERVICES -d 172.18.255.215/32 -p tcp -m comment --comment "zoo/lb-inside loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VS5JHFO4XDC26SKG
1|-A KUBE-SERVICES -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 172.18.255.216/32 -p tcp -m comment --comment "zoo/lb-portless:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-4FZCEEOYZBUFFH2H
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HPBH5X75R3EOHXOB
1|-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS
1|-A KUBE-SVC-2KGAFGNES4Z4O6JW -m comment --comment "zoo/np-locals:echo -> 10.244.1.2:8081" -j KUBE-SEP-JSWMCGZMUO3CZLL4
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:closed cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-JYJZRQA3HPLHRIUR --mask 255.255.255.255 --rsource -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-NN7WNVE6LETUEHLG --mask 255.255.255.255 --rsource -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.2:8443" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-JYJZRQA3HPLHRIUR
1|-A KUBE-SVC-2MBJGCEBBO3CSD72 -m comment --comment "zoo/lb-all:closed -> 10.244.1.3:8443" -j KUBE-SEP-NN7WNVE6LETUEHLG
1|-A KUBE-SVC-3L662D3KP44VKYTI ! -s 10.244.0.0/16 -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3BXSYTNZYEIKONGB
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.3:8080" -j KUBE-SEP-7GZMYXC5O5AR3LVY
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p tcp -m comment --comment "zoo/lb-portless:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4FZCEEOYZBUFFH2H -m comment --comment "zoo/lb-portless:http -> 10.244.1.2:8080" -j KUBE-SEP-IIW5L7ITAEV472NA
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p sctp -m comment --comment "zoo/three:s cluster IP" -m sctp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.2:8082" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-4CJUKHSM3GJ5BFHI
1|-A KUBE-SVC-4OVXFRCPWWS6SCWB -m comment --comment "zoo/three:s -> 10.244.1.3:8082" -j KUBE-SEP-WI3KKYII2ECZE62P
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG ! -s 10.244.0.0/16 -d 10.96.210.14/32 -p tcp -m comment --comment "zoo/unready cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-4YNRGWNEO6EPJ6AG -m comment --comment "zoo/unready -> 10.244.2.3:8080" -j KUBE-SEP-PVVXK3CAJR4AZLKZ
1|-A KUBE-SVC-56EEIEPH6SNGD7BL -m comment --comment "zoo/np-locals:web -> 10.244.1.2:8080" -j KUBE-SEP-LOACQRX4HWIXRL6V
1|-A KUBE-SVC-AWJDVUQKCI253CWT ! -s 10.244.0.0/16 -d 10.96.210.7/32 -p tcp -m comment --comment "zoo/lb-class cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AWRUISH6HG44DGJW
1|-A KUBE-SVC-AWJDVUQKCI253CWT -m comment --comment "zoo/lb-class -> 10.244.1.3:8080" -j KUBE-SEP-3XLWMV2E2GI2GKRM
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p tcp -m comment --comment "zoo/three:t cluster IP" -m tcp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-SKAPHXUFBSEKY2G6
1|-A KUBE-SVC-BQ4M7PUC2VG34E5P -m comment --comment "zoo/three:t -> 10.244.1.3:8080" -j KUBE-SEP-NEHQ6HZ7P5UGUCHU
1|-A KUBE-SVC-CSRJ4KLRW2VKSCI7 ! -s 10.244.0.0/16 -d 10.96.210.15/32 -p tcp -m comment --comment "zoo/unready-not cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-CSRJ4KLRW2VKSCI7 -m comment --comment "zoo/unready-not -> 10.244.2.3:8080" -j KUBE-SEP-64SCXRBI4Z6KBZU4
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp cluster IP" -m tcp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-IT2ZTR26TO4XFPTO
1|-A KUBE-SVC-ERIFXISQEP7F7OF4 -m comment --comment "kube-system/kube-dns:dns-tcp -> 10.244.0.3:53" -j KUBE-SEP-ZXMNUKOKXUTL2MK2
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF ! -s 10.244.0.0/16 -d 10.96.210.8/32 -p tcp -m comment --comment "zoo/ext-sticky cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 86400 --reap --name KUBE-SEP-VX55Y5PUUGZBCXGC --mask 255.255.255.255 --rsource -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-ESXQ7LNIDHVENWMF -m comment --comment "zoo/ext-sticky -> 10.244.1.2:8080" -j KUBE-SEP-VX55Y5PUUGZBCXGC
1|-A KUBE-SVC-HPBH5X75R3EOHXOB ! -s 10.244.0.0/16 -d 10.96.210.17/32 -p tcp -m comment --comment "zoo/five:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.20000000019 -j KUBE-SEP-OYZCSTGL7V4MPPQI
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.1.3:8080" -m statistic --mode random --probability 0.25000000000 -j KUBE-SEP-UQ2GNV4GZHVGXWIW
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 10.244.2.2:8080" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-74I7H5VIA6HTPEOE
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 172.18.0.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-VUXUXCJI2777MRO5
1|-A KUBE-SVC-HPBH5X75R3EOHXOB -m comment --comment "zoo/five:http -> 192.0.2.5:8080" -j KUBE-SEP-WPAJ4AB74TOBISSQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM ! -s 10.244.0.0/16 -d 10.96.210.6/32 -p udp -m comment --comment "zoo/lb-portless:udp cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HUOE24WGAU6JVLGM -m comment --comment "zoo/lb-portless:udp -> 10.244.1.2:8081" -j KUBE-SEP-TQ2AME4XFQ4L22CM
1|-A KUBE-SVC-JD5MR3NA4I4DYORP ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics cluster IP" -m tcp --dport 9153 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.2:9153" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-N4G2XR5TDX7PQE7P
1|-A KUBE-SVC-JD5MR3NA4I4DYORP -m comment --comment "kube-system/kube-dns:metrics -> 10.244.0.3:9153" -j KUBE-SEP-ZP3FB6NMPNCO4VBJ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y ! -s 10.244.0.0/16 -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https cluster IP" -m tcp --dport 443 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-NPX46M4PTMTKRN6Y -m comment --comment "default/kubernetes:https -> 172.18.0.2:6443" -j KUBE-SEP-V2PECCYPB6X2GSCW
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG ! -s 10.244.0.0/16 -d 10.96.210.3/32 -p tcp -m comment --comment "zoo/lb-all:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-XHVM24E2SEFSIAUF --mask 255.255.255.255 --rsource -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-SV4DA2PWZD2Q4DOA --mask 255.255.255.255 --rsource -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-XHVM24E2SEFSIAUF
1|-A KUBE-SVC-PEQS5YRZEW5UW6LG -m comment --comment "zoo/lb-all:http -> 10.244.1.3:8080" -j KUBE-SEP-SV4DA2PWZD2Q4DOA
1|-A KUBE-SVC-RYGDVH6RNETP5YWY ! -s 10.244.0.0/16 -d 10.96.210.9/32 -p udp -m comment --comment "zoo/three:u cluster IP" -m udp --dport 5000 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.2:8081" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-QMYDFD5TVVE7C6NX
1|-A KUBE-SVC-RYGDVH6RNETP5YWY -m comment --comment "zoo/three:u -> 10.244.1.3:8081" -j KUBE-SEP-JMUIJCQAFOHAERZZ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU ! -s 10.244.0.0/16 -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.2:53" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-YIL6JZP7A3QYXJU2
1|-A KUBE-SVC-TCOU7JCQXEZGVUNU -m comment --comment "kube-system/kube-dns:dns -> 10.244.0.3:53" -j KUBE-SEP-6E7XQMQ4RAYOWTTM
1|-A KUBE-SVC-VB3OHHIE2REWASED ! -s 10.244.0.0/16 -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.1.2:8080" -j KUBE-SEP-4HLE2DDQBKQ4ZLNC
1|-A KUBE-SVC-VS5JHFO4XDC26SKG -m comment --comment "zoo/lb-inside -> 10.244.1.2:8080" -j KUBE-SEP-HY3NBXTWTLIPMA6B
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ ! -s 10.244.0.0/16 -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AOOWEEVQT7RDX6MX
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.3:8080" -j KUBE-SEP-QR72R22LJCLFTXKI
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-LZHKAJ5NLXQRWM76 --mask 255.255.255.255 --rsource -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -m recent --rcheck --seconds 120 --reap --name KUBE-SEP-HER6EFSF7SFGFY57 --mask 255.255.255.255 --rsource -j KUBE-SEP-HER6EFSF7SFGFY57
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-LZHKAJ5NLXQRWM76
1|-A KUBE-SVC-YNYSUMVXM5P5TMXK -m comment --comment "zoo/np-sticky -> 10.244.1.3:8080" -j KUBE-SEP-HER6EFSF7SFGFY57
1|COMMIT
1|# Completed on Sun Nov 29 22:44:22 2026
$ for n in 2 3 4; do for p in 32103 32110 32118; do echo "$n:$p $(curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://172.18.0.$n:$p/hostname)"; done; done
1|2:32103 000 28
1|2:32110 200 0
1|2:32118 000 28
1|3:32103 200 0
1|3:32110 200 0
1|3:32118 200 0
1|4:32103 000 28
1|4:32110 200 0
1|4:32118 000 28
$ docker exec kind-control-plane iptables-save | grep -E 'zoo/(leaving|node-first|zone-first)'
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "zoo/leaving:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32118 -j DROP
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http health check node port" -m tcp --dport 32198 -j ACCEPT
1|-A KUBE-EXT-3L662D3KP44VKYTI -m comment --comment "masquerade traffic for zoo/node-first external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -s 10.244.0.0/16 -m comment --comment "pod traffic for zoo/leaving:http external destinations" -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "masquerade LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VB3OHHIE2REWASED -m comment --comment "route LOCAL traffic for zoo/leaving:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/leaving:http" -m tcp --dport 32118 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "zoo/node-first" -m tcp --dport 32110 -j KUBE-EXT-3L662D3KP44VKYTI
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -s 10.244.1.2/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-3BXSYTNZYEIKONGB -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -s 10.244.1.2/32 -m comment --comment "zoo/leaving:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-4HLE2DDQBKQ4ZLNC -p tcp -m comment --comment "zoo/leaving:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -s 10.244.1.3/32 -m comment --comment "zoo/node-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-7GZMYXC5O5AR3LVY -p tcp -m comment --comment "zoo/node-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -s 10.244.1.2/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-AOOWEEVQT7RDX6MX -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-QR72R22LJCLFTXKI -s 10.244.1.3/32 -m comment --comment "zoo/zone-first" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-QR72R22LJCLFTXKI -p tcp -m comment --comment "zoo/zone-first" -m tcp -j DNAT --to-destination 10.244.1.3:8080
1|-A KUBE-SERVICES -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 172.18.255.217/32 -p tcp -m comment --comment "zoo/leaving:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-VB3OHHIE2REWASED
1|-A KUBE-SERVICES -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-3L662D3KP44VKYTI
1|-A KUBE-SERVICES -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-SVC-YFUXKBLJIYL4M6KJ
1|-A KUBE-SVC-3L662D3KP44VKYTI ! -s 10.244.0.0/16 -d 10.96.210.10/32 -p tcp -m comment --comment "zoo/node-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-3BXSYTNZYEIKONGB
1|-A KUBE-SVC-3L662D3KP44VKYTI -m comment --comment "zoo/node-first -> 10.244.1.3:8080" -j KUBE-SEP-7GZMYXC5O5AR3LVY
1|-A KUBE-SVC-VB3OHHIE2REWASED ! -s 10.244.0.0/16 -d 10.96.210.16/32 -p tcp -m comment --comment "zoo/leaving:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VB3OHHIE2REWASED -m comment --comment "zoo/leaving:http -> 10.244.1.2:8080" -j KUBE-SEP-4HLE2DDQBKQ4ZLNC
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ ! -s 10.244.0.0/16 -d 10.96.210.11/32 -p tcp -m comment --comment "zoo/zone-first cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.2:8080" -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-AOOWEEVQT7RDX6MX
1|-A KUBE-SVC-YFUXKBLJIYL4M6KJ -m comment --comment "zoo/zone-first -> 10.244.1.3:8080" -j KUBE-SEP-QR72R22LJCLFTXKI
